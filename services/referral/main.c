/* Referral: who helps. Its tables. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/service.h"
#include "services/referral/after.h"
#include "services/referral/answer.h"
#include "services/referral/asking.h"
#include "services/referral/away.h"
#include "services/referral/barred.h"
#include "services/referral/callout.h"
#include "services/referral/cost_answer.h"
#include "services/referral/cost_period.h"
#include "services/referral/exchange.h"
#include "services/referral/exchange_answer.h"
#include "services/referral/exchange_command.h"
#include "services/referral/exchange_given.h"
#include "services/referral/exchange_task.h"
#include "services/referral/forget.h"
#include "services/referral/fsm.h"
#include "services/referral/hers.h"
#include "services/referral/incident.h"
#include "services/referral/ladder.h"
#include "services/referral/leaving.h"
#include "services/referral/merge.h"
#include "services/referral/named.h"
#include "services/referral/opening.h"
#include "services/referral/paged.h"
#include "services/referral/request_of.h"
#include "services/referral/roster_answer.h"
#include "services/referral/roster_change.h"
#include "services/referral/roster_swap.h"
#include "services/referral/roster_sweep.h"
#include "services/referral/roster_watch.h"
#include "services/referral/rows.h"
#include "services/referral/saying.h"
#include "services/referral/storm.h"
#include "services/referral/task.h"
#include "services/referral/task_answer.h"
#include "services/referral/touched.h"
#include "sql/referral/away.h"
#include "sql/referral/barred.h"
#include "sql/referral/callout.h"
#include "sql/referral/cost.h"
#include "sql/referral/exchange.h"
#include "sql/referral/ladder.h"
#include "sql/referral/request_of.h"
#include "sql/referral/roster.h"
#include "sql/referral/task.h"
#include "sql/referral/touched.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define PASSED(kind_, name_)                                                                       \
	{                                                                                          \
		.kind = KIND(kind_), .name = name_, .flags = RULE_IGNORE                           \
	}

/* Whoever says so, in its own journal. */
#define WANTED                                                                                     \
	{                                                                                          \
		.kind = KIND(PERSON_WANTED), .name = "person_wanted", .keys = person_wanted_keys,  \
		.more = person_wanted_more, .decide = person_wanted                                \
	}
#define UNWANTED                                                                                   \
	{                                                                                          \
		.kind = KIND(PERSON_UNWANTED), .name = "person_unwanted",                          \
		.keys = person_unwanted_keys, .more = person_unwanted_more,                        \
		.decide = person_unwanted                                                          \
	}

#define CHANGED(kind_, name_)                                                                      \
	{                                                                                          \
		.kind = KIND(kind_), .name = name_, .keys = contact_changed_keys,                  \
		.more = contact_changed_more, .decide = contact_changed                            \
	}

/* In lock order. */
static const struct table *const tables[] = {&roster_plan_table, &roster_head_table,
    &roster_staff_table, &staff_away_table, &roster_away_table, &roster_changes_table,
    &roster_swaps_table, &roster_barred_table, &roster_gaps_table, &roster_watch_table,
    &supervisor_table, &ladder_table, &ladder_kept_table, &incident_link_table, &want_table,
    &task_head_table, &held_table, &client_tasks_table, &exchange_head_table, &exchange_held_table,
    &exchange_client_table, &exchange_release_table, &release_stand_table, &exchange_table,
    &callout_table, &said_table, &unsaid_table, &forgotten_table, &cost_period_table,
    &cost_statement_table, &cost_dispute_table, NULL};

static const struct statement *const *const statements[] = {sql_referral_away, sql_referral_barred,
    sql_referral_callout, sql_referral_cost, sql_referral_exchange, sql_referral_ladder,
    sql_referral_request_of, sql_referral_roster, sql_referral_task, sql_referral_touched, NULL};

static const struct rule commands[] = {
    {.kind = KIND(LOAD_ROSTER),
	.name = "load_roster",
	.senders = "accord",
	.keys = load_roster_keys,
	.decide = load_roster},
    {.kind = KIND(CHANGE_ROSTER),
	.name = "change_roster",
	.senders = "gateway",
	.keys = change_roster_keys,
	.more = change_roster_more,
	.decide = change_roster},
    {.kind = KIND(PROPOSE_SWAP),
	.name = "propose_swap",
	.senders = "gateway",
	.keys = propose_swap_keys,
	.more = propose_swap_more,
	.decide = propose_swap},
    {.kind = KIND(MOVE_SWAP),
	.name = "move_swap",
	.senders = "gateway",
	.keys = move_swap_keys,
	.more = move_swap_more,
	.decide = move_swap},
    {.kind = KIND(MOVE_CALLOUT),
	.name = "move_callout",
	.senders = "gateway",
	.keys = move_callout_keys,
	.more = move_callout_more,
	.decide = move_callout},
    {.kind = KIND(ASK_CALLOUT),
	.name = "ask_callout",
	.senders = "gateway",
	.keys = ask_callout_keys,
	.more = ask_callout_more,
	.decide = ask_callout},
    {.kind = KIND(MOVE_TASK),
	.name = "move_task",
	.senders = "gateway",
	.keys = move_task_keys,
	.more = move_task_more,
	.decide = move_task},
    {.kind = KIND(DRAFT_EXCHANGE),
	.name = "draft_exchange",
	.senders = "gateway",
	.keys = draft_exchange_keys,
	.more = draft_exchange_more,
	.decide = draft_exchange},
    {.kind = KIND(OFFER_EXCHANGE),
	.name = "offer_exchange",
	.senders = "gateway",
	.keys = offer_exchange_keys,
	.more = offer_exchange_more,
	.decide = offer_exchange},
    {.kind = KIND(MOVE_EXCHANGE),
	.name = "move_exchange",
	.senders = "gateway",
	.keys = move_exchange_keys,
	.more = move_exchange_more,
	.decide = move_exchange},
    {.kind = KIND(RECEIPT_EXCHANGE),
	.name = "receipt_exchange",
	.senders = "gateway",
	.keys = receipt_exchange_keys,
	.more = receipt_exchange_more,
	.decide = receipt_exchange},
    {.kind = KIND(GIVE_EXCHANGE),
	.name = "give_exchange",
	.senders = "gateway",
	.keys = give_exchange_keys,
	.decide = give_exchange},
    {.kind = KIND(FREEZE_COST_PERIOD),
	.name = "freeze_cost_period",
	.senders = "gateway",
	.keys = freeze_cost_period_keys,
	.more = freeze_cost_period_more,
	.decide = freeze_cost_period},
    {.kind = KIND(MOVE_COST_PERIOD),
	.name = "move_cost_period",
	.senders = "gateway",
	.keys = move_cost_period_keys,
	.more = move_cost_period_more,
	.decide = move_cost_period},
    {.kind = KIND(FORGET_CLIENT),
	.name = "forget_client",
	.flags = RULE_NATURAL,
	.senders = "intake",
	.keys = forget_client_keys,
	.more = forget_client_more,
	.decide = forget_client},
    {0},
};

static const struct rule clocks[] = {
    {.kind = CLOCK_CALLOUT_ANSWER,
	.name = "callout_unanswered",
	.keys = callout_unanswered_keys,
	.more = callout_unanswered_more,
	.decide = callout_unanswered},
    {.kind = CLOCK_CALLOUT_STEADY,
	.name = "callout_steady",
	.keys = callout_steady_keys,
	.more = callout_steady_more,
	.decide = callout_steady},
    {.kind = CLOCK_CALLOUT_CHECK_IN,
	.name = "callout_check_in",
	.keys = callout_check_in_keys,
	.more = callout_check_in_more,
	.decide = callout_check_in},
    {.kind = CLOCK_CALLOUT_AFTER,
	.name = "callout_over",
	.keys = callout_over_keys,
	.more = callout_over_more,
	.decide = callout_over},
    {.kind = CLOCK_ROSTER_SWAP,
	.name = "swap_unanswered",
	.keys = swap_unanswered_keys,
	.more = swap_unanswered_more,
	.decide = swap_unanswered},
    {.kind = CLOCK_ROSTER_SWEEP,
	.name = "roster_sweep",
	.keys = roster_sweep_keys,
	.more = roster_sweep_more,
	.decide = roster_sweep},
    {.kind = CLOCK_TASK_OUTCOME,
	.name = "task_outcome",
	.keys = task_outcome_keys,
	.more = task_outcome_more,
	.decide = task_outcome},
    {.kind = CLOCK_EXCHANGE_ANSWER,
	.name = "exchange_answer_due",
	.keys = exchange_clock_keys,
	.more = exchange_clock_more,
	.decide = exchange_answer_due},
    {.kind = CLOCK_EXCHANGE_CONTACT,
	.name = "exchange_contact_due",
	.keys = exchange_clock_keys,
	.more = exchange_clock_more,
	.decide = exchange_contact_due},
    {.kind = CLOCK_EXCHANGE_TASK,
	.name = "exchange_task",
	.keys = exchange_task_keys,
	.more = exchange_task_more,
	.decide = exchange_task},
    {.kind = CLOCK_REQUEST_OF, .name = "request_of", .keys = request_of_keys, .decide = request_of},
    {0},
};

static const struct rule intake_facts[] = {
    {.kind = KIND(INCIDENT_RECORDED),
	.name = "incident_recorded",
	.keys = incident_recorded_keys,
	.more = incident_recorded_more,
	.decide = incident_recorded},
    WANTED,
    UNWANTED,
    {.kind = KIND(CLIENT_DESTROYED),
	.name = "client_destroyed",
	.keys = client_destroyed_keys,
	.more = client_destroyed_more,
	.decide = client_destroyed},
    {.kind = KIND(LEAD_MOVED),
	.name = "lead_moved",
	.keys = lead_of_tasks_keys,
	.more = lead_of_tasks_more,
	.decide = lead_of_tasks},
    {.kind = KIND(CLIENT_CLOSED),
	.name = "client_closed",
	.keys = close_tasks_keys,
	.more = close_tasks_more,
	.decide = close_tasks},
    CHANGED(CONTACT_RECORDED, "contact_recorded"),
    CHANGED(CONTACT_VERIFIED, "contact_verified"),
    CHANGED(CONTACT_FROZEN, "contact_frozen"),
    CHANGED(CONTACT_DISTURBED, "contact_disturbed"),
    PASSED(DOCUMENT_KEPT, "document_kept"),
    PASSED(DOCUMENT_QUARANTINED, "document_quarantined"),
    PASSED(QUARANTINE_PURGED, "quarantine_purged"),
    {0},
};

static const struct rule notification_facts[] = {
    {.kind = KIND(MESSAGE_MOVED),
	.name = "message_moved",
	.keys = message_moved_keys,
	.more = message_moved_more,
	.decide = message_moved},
    WANTED,
    UNWANTED,
    {0},
};

static const struct rule gateway_facts[] = {
    {.kind = KIND(STAFF_CHANGED),
	.name = "staff_changed",
	.keys = callout_staff_changed_keys,
	.more = callout_staff_changed_more,
	.decide = callout_staff_changed},
    {.kind = KIND(ACCOUNT_MOVED),
	.name = "account_moved",
	.keys = callout_account_moved_keys,
	.more = callout_account_moved_more,
	.decide = callout_account_moved},
    {.kind = KIND(PLACEMENT_CHANGED),
	.name = "placement_changed",
	.keys = callout_placement_changed_keys,
	.more = callout_placement_changed_more,
	.decide = callout_placement_changed},
    {.kind = KIND(ORGANISATION_CHANGED),
	.name = "organisation_changed",
	.keys = supervisor_changed_keys,
	.decide = supervisor_changed},
    {.kind = KIND(PAGE_ANSWERED),
	.name = "page_answered",
	.keys = page_replied_keys,
	.more = page_replied_more,
	.decide = page_replied},
    {.kind = KIND(RELEASE_REVOKED),
	.name = "release_revoked",
	.keys = exchange_release_revoked_keys,
	.more = exchange_release_revoked_more,
	.decide = exchange_release_revoked},
    PASSED(DIRECTORY_LOADED, "directory_loaded"),
    PASSED(TOKEN_MADE, "token_made"),
    PASSED(TOKEN_REVOKED, "token_revoked"),
    PASSED(DISCLOSED, "disclosed"),
    PASSED(REFUSED, "refused"),
    {0},
};

static const struct follow follows[] = {
    {.source = "intake", .facts = intake_facts, .snapshot = true},
    {.source = "notification", .facts = notification_facts, .snapshot = true},
    {.source = "gateway", .facts = gateway_facts, .snapshot = true}, {0}};

static const int64_t canary_kept = CLOCK_DAY;

static const struct retention retentions[] = {{&sql_canary_end, &canary_kept}, {0}};

static const struct answer answers[] = {
    {KIND(FETCH_CALLOUTS), "gateway", fetch_callouts},
    {KIND(LIST_CALLOUTS), "gateway", list_callouts},
    {KIND(FETCH_ROSTERS), "gateway", fetch_rosters},
    {KIND(LIST_ROSTERS), "gateway", list_rosters},
    {KIND(FETCH_TASKS), "gateway", fetch_tasks},
    {KIND(FETCH_WANTED), "gateway", fetch_wanted},
    {KIND(LIST_TASKS), "gateway", list_tasks},
    {KIND(FETCH_EXCHANGES), "gateway", fetch_exchanges},
    {KIND(LIST_EXCHANGES), "gateway", list_exchanges},
    {KIND(LOCATE_EXCHANGE), "gateway", locate_exchange},
    {KIND(TALLY_EXCHANGES), "gateway accord", tally_exchanges},
    {KIND(LIST_TOUCHED), "gateway", list_touched},
    {KIND(TALLY_CALLOUTS), "gateway accord", tally_callouts},
    {KIND(FETCH_COST_PERIODS), "gateway", fetch_cost_periods},
    {0},
};

static bool
start(struct service *service, struct err *err)
{
	(void)service, (void)err;
	opening_start();
	paged_start();
	return true;
}

static void
ready(struct service *service)
{
	roster_sweep_ready(service);
	request_of_begin(service);
}

static void
status(struct service *service, Accord__V1__Status *status)
{
	(void)service;
	status->canary_us = opening_canary_at();
	status->roster_gaps = (uint32_t)roster_sweep_gaps();
}

static bool
dump(const char *what)
{
	if (strcmp(what, "fsm") != 0)
		return false;
	fsm_dump(stdout);
	merge_dump(stdout);
	cost_dump(stdout);
	roster_swap_dump(stdout);
	return true;
}

static struct service own_service = {
    .name = "referral",
    .tables = tables,
    .statements = statements,
    .commands = commands,
    .clocks = clocks,
    .follows = follows,
    .followers = "notification audit",
    .snapshots = "notification",
    .answers = answers,
    .retentions = retentions,
    .restates = referral_restates,
    .dump = dump,
    .start = start,
    .ready = ready,
    .status = status,
};

int
main(int argc, char **argv)
{
	return service_main(&own_service, argc, argv);
}
