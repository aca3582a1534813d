/*
 * Stored incidents whose sealed columns cannot be opened. A document's own organisation's key is
 * waited for, another's never. What was damaged no time mends: the incident goes on with what its
 * rows and the next document still say, and an alarm, because nobody may go without her advocate
 * for a broken label of long ago.
 */
#include <string.h>

#include "common/log.h"
#include "common/metrics.h"
#include "services/intake/intake.h"

static struct metric m_mended = {.name = "accord_intake_incidents_mended_total",
    .help = "incidents that went on without what was sealed of them"};

void
mend_open(void)
{
	metric_register(&m_mended);
}

/* Keys were found to be there before anything was decided. */
void
incident_seal(struct incident *incident, const char *organisation)
{
	const struct seal_subject subject = {organisation, incident->incident};
	struct err err;

	if (!seal_key_make(intake.seal, &subject, &incident->data_key, &err))
		log_error("a data key was not made", L_ERR(&err));
}

bool
mend_ready(struct batch *batch, const struct id *key, const char *organisation, struct err *err)
{
	const struct incident *incident = batch_row(batch, &incident_table, key);

	if (incident == NULL || incident->opened == INCIDENT_OPENED ||
	    strcmp(incident->organisation, organisation) != 0)
		return true;
	if (incident->opened == INCIDENT_SHUT)
		return err_set(err, ERR_UNAVAILABLE, "an incident of \"%s\" cannot be opened now",
		    incident->organisation);
	return seal_ready(intake.seal, incident->organisation, err);
}

static void
alarm_of(void *own, void *arg)
{
	const struct id *incident = arg;

	(void)own;
	metric_add(&m_mended, 1);
	if (incident == NULL) /* no memory for its particulars */
		log_error("a damaged incident was mended", L_INT("known", 0));
	else
		log_error("a damaged incident was mended", L_ID("incident", incident));
}

static void
alarm_of_shut(void *own, void *arg)
{
	const struct incident *incident = arg;

	(void)own;
	metric_add(&m_mended, 1);
	if (incident == NULL)
		log_error(
		    "an incident went on without another organisation's key", L_INT("known", 0));
	else
		log_error("an incident went on without another organisation's key",
		    L_ID("incident", &incident->incident) L_STR("owner", incident->organisation));
}

/* Its sealed columns are as they were for as long as its organisation's key is away. */
static bool
is_shut(const struct incident *incident)
{
	struct err err;

	return incident->opened == INCIDENT_SHUT ||
	       (incident->opened == INCIDENT_KEYLESS &&
		   !seal_ready(intake.seal, incident->organisation, &err));
}

/* The number is known: the row was found by it. */
void
mend(struct batch *batch, struct incident *incident, const char *number)
{
	if (incident->opened == INCIDENT_OPENED)
		return;
	incident->number = number;
	if (is_shut(incident)) {
		batch_after(batch, alarm_of_shut,
		    arena_dup(batch_arena(batch), incident, sizeof(*incident)));
		return;
	}
	sealing_mend(intake.seal, incident);
	batch_touch(batch, incident);
	batch_after(batch, alarm_of,
	    arena_dup(batch_arena(batch), &incident->incident, sizeof(incident->incident)));
}
