/* How incidents stand, for followers that begin from a snapshot. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/intake.h"
#include "sql/intake/incident.h"

static bool
put_id(struct arena *arena, ProtobufCBinaryData *to, const struct id *id)
{
	to->len = sizeof(id->b);
	to->data = arena_dup(arena, id->b, sizeof(id->b));
	return to->data != NULL;
}

/* The code as the journal would have it (law L3): one that no list has stays here. */
static const char *
code_of(const char *apco)
{
	return triage_find(&intake.triage, apco) != NULL ? apco : "";
}

static const ProtobufCMessage *
restate_incident(struct arena *arena, const struct db_row *row, struct id *subject)
{
	Accord__V1__IncidentRecorded *fact = arena_alloc(arena, sizeof(*fact));
	struct id document = db_id(row, 8);

	*subject = db_id(row, 0);
	if (fact == NULL)
		return NULL;
	accord__v1__incident_recorded__init(fact);
	fact->organisation = arena_strdup(arena, db_text(row, 1));
	fact->status = (Accord__V1__IncidentStatus)db_int(row, 2);
	fact->tier = (Accord__V1__Tier)db_int(row, 3);
	fact->apco = arena_strdup(arena, code_of(db_text(row, 4)));
	fact->area = arena_strdup(arena, db_text(row, 5));
	fact->received_us = db_bool(row, 7) ? 0 : db_time(row, 6);
	fact->source_updated_us = db_time(row, 9);
	fact->version = (uint32_t)db_int(row, 10);
	if (fact->organisation == NULL || fact->apco == NULL || fact->area == NULL ||
	    !put_id(arena, &fact->incident, subject) || !put_id(arena, &fact->document, &document))
		return NULL;
	return &fact->base;
}

const struct restate intake_restates[] = {
    {ACCORD__V1__KIND__KIND_INCIDENT_RECORDED, &sql_incident_restate, restate_incident},
    {0},
};
