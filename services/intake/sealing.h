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
 * opened says how that went: the texts of a column that could not be opened are "", and both
 * columns are kept as they are until the row is mended. A column that is NULL is not asked for.
 */
struct sealed_columns {
	int kek; /* the version beside the data key: tells a key that is away from a damaged one */
	const void *identity, *location;
	size_t identity_len, location_len;
};
void sealing_open(struct seal *seal, struct arena *arena, const struct sealed_columns *columns,
    struct incident *incident);

/* A damaged incident goes on with what is left of it, under a new data key if its own is lost:
 * its organisation's key must be there. */
void sealing_mend(struct seal *seal, struct incident *incident);

/* --- for bind: one column each; a key that went away meanwhile withholds the row --- */
void sealing_put_incident(struct db_args *to, struct seal *seal, const struct incident *incident);
/* What a document said, and the other number of a relation, under its incident's key; nothing when
 * that is not there. */
void sealing_put_document(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const struct incident_snapshot *said);
void sealing_put_other(struct db_args *to, struct seal *seal, const struct incident *incident,
    const struct id *row, const char *other);

#endif
