/* What of intake's rows names an incident or where it was: packed and sealed at the edge of the
 * store. */
#ifndef INTAKE_SEALING_H
#define INTAKE_SEALING_H

#include "common/db.h"
#include "services/intake/incident.h"

/* Longest column, sealed: a place, a city, a position, and lengths, padded. */
#define SEALING_MAX ((size_t)512 + SEAL_EXTRA)

/*
 * Fills the sealed columns' fields of an incident from what its row holds; texts live in the arena.
 * When they cannot be opened now they are "", shut is set and the columns are kept as they are.
 */
struct sealed_columns {
	const void *identity, *location;
	size_t identity_len, location_len;
};
void sealing_open(struct seal *seal, struct arena *arena, const struct sealed_columns *columns,
    struct incident *incident);

/* --- for bind: one column each; a key that went away meanwhile withholds the row --- */
void sealing_put_incident(struct db_args *to, struct seal *seal, const struct incident *incident);
/* What a document said, and the other number of a relation, under its incident's key. */
void sealing_put_document(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const struct incident_snapshot *said);
void sealing_put_other(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const char *other);

#endif
