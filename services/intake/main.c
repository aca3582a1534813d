/* Intake: what happened, and to whom. Its tables. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/log.h"
#include "services/intake/client.h"
#include "services/intake/conflict.h"
#include "services/intake/contact.h"
#include "services/intake/custody.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "services/intake/lookup.h"
#include "services/intake/daily.h"
#include "services/intake/destruction.h"
#include "services/intake/transfer.h"
#include "services/intake/unit.h"
#include "sql/intake/canary.h"
#include "sql/intake/client.h"
#include "sql/intake/conflict.h"
#include "sql/intake/contact.h"
#include "sql/intake/custody.h"
#include "sql/intake/document.h"
#include "sql/intake/incident.h"
#include "sql/intake/lead.h"
#include "sql/intake/lookup.h"
#include "sql/intake/retention.h"
#include "sql/intake/tally.h"
#include "sql/intake/transfer.h"
#include "sql/intake/unit.h"

/* In lock order; the last may undo what stands before it. */
static const struct table *const tables[] = {&chain_table, &incident_table, &document_table,
    &relation_table, &quarantine_table, &tally_table, &led_table, &unanswered_table,
    &content_list_table, &standing_table, &client_table, &content_table, &advisement_table,
    &advised_table, &lead_move_table, &encounter_table, &contact_table, &unfound_table,
    &transfer_table, &unit_table, &offered_table, &lookup_table, &client_link_table,
    &searcher_table, &found_by_table, &party_by_table, &own_found_table, &party_list_table,
    &client_conflict_table, &client_party_table, &party_withdrawn_table, &recusal_table,
    &schedule_table, &retention_line_table, &client_held_table, &hold_table, &retained_table,
    &destruction_clients_table, &destruction_table, &destruction_item_table,
    &destruction_copy_table, &destruction_said_table, &custody_event_table, &custody_link_table,
    &reached_table, &links_table, &notice_table, &about_table, &wish_table, &screen_table,
    &client_destroyed_table, &client_again_table, &daily_table, &unlinked_table,
    &restored_over_table, NULL};

static const struct statement *const *const statements[] = {sql_intake_incident,
    sql_intake_document, sql_intake_tally, sql_intake_canary, sql_intake_client, sql_intake_lead,
    sql_intake_transfer, sql_intake_unit, sql_intake_contact, sql_intake_lookup,
    sql_intake_conflict, sql_intake_retention, sql_intake_custody, NULL};

static const struct follow follows[] = {
    {.source = "gateway", .facts = intake_gateway_facts, .snapshot = true}, {0}};

static const int64_t canary_kept = CLOCK_DAY;

static const struct retention retentions[] = {{&sql_canary_end, &canary_kept}, {0}};

/* What is read of clients: of nobody before it is known who was destroyed. */
static const struct {
	uint32_t kind;
	void (*fn)(
	    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);
} client_answers[] = {
    {ACCORD__V1__KIND__KIND_LOCATE_CLIENTS, locate_clients},
    {ACCORD__V1__KIND__KIND_LIST_CLIENTS, list_clients},
    {ACCORD__V1__KIND__KIND_FETCH_CLIENTS, fetch_clients},
    {ACCORD__V1__KIND__KIND_LIST_LED, list_led},
    {ACCORD__V1__KIND__KIND_FETCH_BURDEN, fetch_burden},
    {ACCORD__V1__KIND__KIND_FETCH_TRANSFER, fetch_transfer},
    {ACCORD__V1__KIND__KIND_RESOLVE_CONTACT, resolve_contact},
    {ACCORD__V1__KIND__KIND_REACH_CLIENT, reach_client},
    {ACCORD__V1__KIND__KIND_MATCH_REACHED, match_reached},
    {ACCORD__V1__KIND__KIND_FETCH_CUSTODY_LINKS, fetch_custody_links},
    {ACCORD__V1__KIND__KIND_SEARCH_CLIENTS, search_clients},
    {ACCORD__V1__KIND__KIND_LIST_ALIKE, list_alike},
    {ACCORD__V1__KIND__KIND_FETCH_CONFLICT, fetch_conflict},
    {ACCORD__V1__KIND__KIND_FETCH_RETENTION, fetch_retention},
    {ACCORD__V1__KIND__KIND_LIST_RETENTION, list_retention},
};

static void
of_clients(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	size_t i = 0;

	if (!again_clear(service, request))
		return;
	while (client_answers[i].kind != request->kind)
		i++;
	client_answers[i].fn(service, request, msg);
}

static const struct answer answers[] = {
    {ACCORD__V1__KIND__KIND_INGEST_DOCUMENTS, "gateway", ingest_documents},
    {ACCORD__V1__KIND__KIND_INGEST_SIGNED, "gateway", ingest_signed},
    {ACCORD__V1__KIND__KIND_FETCH_INCIDENTS, "gateway", fetch_incidents},
    {ACCORD__V1__KIND__KIND_LIST_INCIDENTS, "gateway", list_incidents},
    {ACCORD__V1__KIND__KIND_LOCATE_CLIENTS, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_LIST_CLIENTS, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_CLIENTS, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_LIST_LED, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_BURDEN, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_TRANSFER, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_RESOLVE_CONTACT, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_REACH_CLIENT, "notification", of_clients},
    {ACCORD__V1__KIND__KIND_MATCH_REACHED, "notification", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_CUSTODY_LINKS, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_SEARCH_CLIENTS, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_LIST_ALIKE, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_CONFLICT, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_SERVICE_UNITS, "gateway", fetch_service_units},
    {ACCORD__V1__KIND__KIND_FETCH_SCHEDULE, "gateway", fetch_schedule},
    {ACCORD__V1__KIND__KIND_FETCH_RETENTION, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_LIST_RETENTION, "gateway", of_clients},
    {ACCORD__V1__KIND__KIND_FETCH_DESTRUCTION, "gateway", fetch_destruction},
    {ACCORD__V1__KIND__KIND_LIST_KEYS, "accord", service_list_keys},
    {ACCORD__V1__KIND__KIND_TALLY_FEEDS, "gateway accord", tally_feeds},
    {0, NULL, NULL},
};

static bool
start(struct service *service, struct err *err)
{
	document_open();
	leads_open();
	intake.seal = service->seal;
	intake.service = service;
	return contact_zones_open(err) && intake_load_feeds(service->arena, err) &&
	       (intake.notices_path[0] == '\0' ||
		   notice_rules_load(service->arena, intake.notices_path, &intake.notices, err));
}

static void
on_last_canary(void *ctx, const struct db_row *row)
{
	(void)ctx;
	if (db_time(row, 0) > intake.canary_at)
		intake.canary_at = db_time(row, 0);
}

static void
on_last_canary_known(void *ctx, const struct err *err)
{
	(void)ctx;
	if (err != NULL)
		log_warn("the last canary is not known", L_ERR(err));
}

/* A watch that died before we began is missed too. */
static void
ready(struct service *service)
{
	struct db_args *args = db_args(&sql_canary_last, service->arena);
	struct err err = {0};

	again_begin(service);
	if (!db_send(service->reader, args, on_last_canary, NULL, &err) ||
	    !db_sync(service->reader, on_last_canary_known, NULL, &err))
		on_last_canary_known(NULL, &err);
}

/* What another copy destroys now is opened by no key of ours. */
static void
stand_by(struct service *service)
{
	seal_forget(service->seal);
	again_stop(service);
}

static void
status(struct service *service, Accord__V1__Status *status)
{
	(void)service;
	status->canary_expected = intake.has_canary;
	status->canary_us = intake.canary_at;
}

static void
stop(struct service *service)
{
	ingest_stop(service);
	again_stop(service);
	intake_close_feeds();
	contact_zones_close();
}

static bool
dump(const char *what)
{
	if (strcmp(what, "fsm") != 0)
		return false;
	incident_dump_statuses();
	transfer_dump();
	return true;
}

static struct service own_service = {
    .name = "intake",
    .config = intake_config,
    .config_out = &intake,
    .tables = tables,
    .statements = statements,
    .commands = intake_commands,
    .clocks = intake_clocks,
    .follows = follows,
    .followers = "referral notification audit",
    .snapshots = "referral notification",
    .answers = answers,
    .retentions = retentions,
    .restates = intake_restates,
    .sealed = intake_sealed,
    .start = start,
    .ready = ready,
    .stand_by = stand_by,
    .drained = ingest_drained,
    .stop = stop,
    .status = status,
    .dump = dump,
};

int
main(int argc, char **argv)
{
	return service_main(&own_service, argc, argv);
}
