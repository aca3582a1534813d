/* Intake: what happened. Its tables. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "services/intake/intake.h"
#include "sql/intake/document.h"
#include "sql/intake/incident.h"
#include "sql/intake/tally.h"

/* In lock order. */
static const struct table *const tables[] = {&chain_table, &incident_table, &document_table,
    &relation_table, &quarantine_table, &tally_table, NULL};

static const struct statement *const *const statements[] = {
    sql_intake_incident, sql_intake_document, sql_intake_tally, NULL};

static const struct answer answers[] = {
    {ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS, "gateway", ingest_documents},
    {ACCORD__V1__KIND__KIND_FETCH_INCIDENTS, "gateway", fetch_incidents},
    {ACCORD__V1__KIND__KIND_LIST_INCIDENTS, "gateway", list_incidents},
    {ACCORD__V1__KIND__KIND_TALLY_FEEDS, "gateway accord", tally_feeds},
    {0, NULL, NULL},
};

static bool
start(struct service *service, struct err *err)
{
	return intake_load_feeds(service->arena, err);
}

static void
stop(struct service *service)
{
	ingest_stop(service);
	intake_close_feeds();
}

static bool
dump(const char *what)
{
	if (strcmp(what, "fsm") != 0)
		return false;
	incident_dump_statuses();
	return true;
}

int
main(int argc, char **argv)
{
	struct service service = {
	    .name = "intake",
	    .config = intake_config,
	    .config_out = &intake,
	    .tables = tables,
	    .statements = statements,
	    .clocks = intake_clocks,
	    .answers = answers,
	    .restates = intake_restates,
	    .start = start,
	    .drained = ingest_drained,
	    .stop = stop,
	    .dump = dump,
	};

	return service_main(&service, argc, argv);
}
