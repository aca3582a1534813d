/* Notification: who is told. Its tables. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/journal.h"
#include "services/notification/staff/address.h"
#include "services/notification/answer.h"
#include "services/notification/staff/answered.h"
#include "services/notification/authorise.h"
#include "services/notification/client/breach.h"
#include "services/notification/channel/after.h"
#include "services/notification/inbound/heard.h"
#include "services/notification/client/forget.h"
#include "services/notification/client/held.h"
#include "services/notification/hook.h"
#include "services/notification/staff/link.h"
#include "services/notification/inbound/inbound.h"
#include "services/notification/inbound/replies.h"
#include "services/notification/staff/matter.h"
#include "services/notification/message.h"
#include "services/notification/message_fsm.h"
#include "services/notification/monitor.h"
#include "services/notification/client/notice.h"
#include "services/notification/channel/mail.h"
#include "services/notification/client/reach.h"
#include "services/notification/sender.h"
#include "services/notification/staff/staff_reply.h"
#include "sql/notification/address.h"
#include "sql/notification/guard.h"
#include "sql/notification/hook.h"
#include "sql/notification/inbound.h"
#include "sql/notification/message.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define PASSED(kind_, name_)                                                                       \
	{                                                                                          \
		.kind = KIND(kind_), .name = name_, .flags = RULE_IGNORE                           \
	}
#define TICK 0.5

/* In lock order. */
static const struct table *const tables[] = {&address_table, &line_table, &breaker_table,
    &held_run_table, &open_table, &hers_table, &last_told_table, &message_table, &hook_made_table,
    &thread_table, &attempt_table, &answering_table, &replying_table, &answerable_table,
    &inbound_table, &hook_off_table, &forgotten_table, NULL};

static const struct statement *const *const statements[] = {sql_notification_address,
    sql_notification_guard, sql_notification_message, sql_notification_inbound,
    sql_notification_hook, NULL};

static const struct rule commands[] = {
    {.kind = KIND(DECIDE_HELD),
	.name = "decide_held",
	.senders = "gateway",
	.keys = decide_held_keys,
	.more = decide_held_more,
	.decide = decide_held},
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
    {.kind = CLOCK_MESSAGE,
	.name = "message_due",
	.keys = message_due_keys,
	.more = message_due_more,
	.decide = message_due},
    {.kind = CLOCK_REDACT, .name = "redact_due", .keys = redact_keys, .decide = redact_due},
    {.kind = CLOCK_BREACH, .name = "breach_due", .keys = breach_due_keys, .decide = breach_due},
    {.kind = CLOCK_INBOUND,
	.name = "inbound_due",
	.keys = inbound_due_keys,
	.more = inbound_due_more,
	.decide = inbound_due},
    {0},
};

static const struct rule referral_facts[] = {
    {.kind = KIND(CALLOUT_MOVED),
	.name = "callout_moved",
	.keys = callout_moved_keys,
	.more = callout_moved_more,
	.decide = callout_moved},
    PASSED(ROSTER_LOADED, "roster_loaded"),
    PASSED(ROSTER_GAP_MOVED, "roster_gap_moved"),
    PASSED(ROSTER_CHANGED, "roster_changed"),
    PASSED(ROSTER_SWAP_MOVED, "roster_swap_moved"),
    {0},
};

static const struct rule gateway_facts[] = {
    {.kind = KIND(STAFF_CHANGED),
	.name = "staff_changed",
	.keys = staff_changed_keys,
	.decide = staff_changed},
    {.kind = KIND(PAGE_ANSWERED),
	.name = "page_answered",
	.keys = page_answered_keys,
	.more = page_answered_more,
	.decide = page_answered},
    {.kind = KIND(ENDING_NEAR),
	.name = "ending_near",
	.keys = ending_near_keys,
	.decide = ending_near},
    {.kind = KIND(RELEASE_REVOKED),
	.name = "release_revoked",
	.keys = release_revoked_keys,
	.decide = release_revoked},
    {.kind = KIND(BASIS_MOVED),
	.name = "basis_moved",
	.keys = basis_moved_keys,
	.decide = basis_moved},
    {.kind = KIND(LOGON_REFUSED),
	.name = "logon_refused",
	.keys = logon_refused_keys,
	.decide = logon_refused},
    {.kind = KIND(ACCOUNT_NOTICE),
	.name = "account_notice",
	.keys = account_notice_keys,
	.decide = account_notice},
    {.kind = KIND(BREACH_OPENED),
	.name = "breach_opened",
	.keys = breach_opened_keys,
	.decide = breach_opened},
    {.kind = KIND(BREACH_MOVED),
	.name = "breach_moved",
	.keys = breach_moved_keys,
	.decide = breach_moved},
    PASSED(RELEASE_GRANTED, "release_granted"),
    PASSED(DIRECTORY_LOADED, "directory_loaded"),
    PASSED(TOKEN_MADE, "token_made"),
    PASSED(TOKEN_REVOKED, "token_revoked"),
    PASSED(DISCLOSED, "disclosed"),
    PASSED(DISCLOSED_OF, "disclosed_of"),
    PASSED(REFUSED, "refused"),
    PASSED(REFUSED_OF, "refused_of"),
    {0},
};

static const struct rule intake_facts[] = {
    {.kind = KIND(NOTICE_DUE),
	.name = "notice_due",
	.keys = notice_due_keys,
	.more = notice_due_more,
	.decide = notice_due},
    {.kind = KIND(NOTICE_TAKEN_BACK),
	.name = "notice_taken_back",
	.keys = notice_taken_back_keys,
	.more = notice_taken_back_more,
	.decide = notice_taken_back},
    {.kind = KIND(CONTACT_FROZEN),
	.name = "contact_frozen",
	.keys = contact_frozen_keys,
	.more = contact_frozen_more,
	.decide = contact_frozen},
    {.kind = KIND(CONTACT_VERIFIED),
	.name = "contact_verified",
	.keys = contact_verified_keys,
	.more = contact_verified_more,
	.decide = contact_verified},
    {.kind = KIND(AUTOMATION_STOPPED),
	.name = "automation_stopped",
	.keys = automation_stopped_keys,
	.more = automation_stopped_more,
	.decide = automation_stopped},
    {.kind = KIND(CONTACT_WORD_TRIED),
	.name = "contact_word_tried",
	.keys = contact_word_tried_keys,
	.more = contact_word_tried_more,
	.decide = contact_word_tried},
    {.kind = KIND(CLIENT_DESTROYED),
	.name = "client_destroyed",
	.keys = client_destroyed_keys,
	.more = client_destroyed_more,
	.decide = client_destroyed},
    {.kind = KIND(LINKS_MISSING),
	.name = "links_missing",
	.keys = links_missing_keys,
	.decide = links_missing},
    PASSED(INCIDENT_RECORDED, "incident_recorded"),
    PASSED(DOCUMENT_KEPT, "document_kept"),
    PASSED(DOCUMENT_QUARANTINED, "document_quarantined"),
    PASSED(QUARANTINE_PURGED, "quarantine_purged"),
    {0},
};

static const struct follow follows[] = {
    {.source = "intake", .facts = intake_facts, .snapshot = true},
    {.source = "referral", .facts = referral_facts, .snapshot = true},
    {.source = "gateway", .facts = gateway_facts, .snapshot = true}, {0}};

static struct notification notification;

static const int64_t canary_kept = CLOCK_DAY;
static const int64_t answerable_kept = 7 * CLOCK_DAY;

static const struct retention retentions[] = {
    {&sql_message_purge, &notification.config.messages_kept},
    {&sql_canary_end, &canary_kept},
    {&sql_inbound_purge, &notification.config.messages_kept},
    {&sql_answerable_purge, &answerable_kept},
    {0},
};

static const struct answer answers[] = {
    {KIND(TALLY_MESSAGES), "gateway accord", tally_messages},
    {KIND(LIST_HELD), "gateway", list_held},
    {KIND(FETCH_NOTICES), "gateway", fetch_notices},
    {KIND(FETCH_REPLIES), "gateway", fetch_replies},
    {KIND(TAKE_CALLBACK), "gateway", take_callback},
    {KIND(LIST_KEYS), "accord", service_list_keys},
    {0},
};

static void
on_tick(struct ev_loop *loop, ev_timer *w, int revents)
{
	(void)loop, (void)revents;
	sender_tick(w->data);
	authorise_tick(w->data);
	held_tick(w->data);
	heard_tick(w->data);
	address_tick(w->data);
	callbacks_tick(w->data);
	hook_tick(w->data);
	channel_after_tick(w->data);
}

static bool
is_relay(const char *url)
{
	return strncmp(url, "smtp://", 7) == 0 || strncmp(url, "smtps://", 8) == 0;
}

static bool
start(struct service *service, struct err *err)
{
	struct notification *n = notification_of(service);

	if (!is_relay(n->config.smtp) ||
	    (n->config.smtp_second[0] != '\0' && !is_relay(n->config.smtp_second)))
		return err_set(err, ERR_INVALID, "smtp does not begin with smtp:// or smtps://");
	if (!mail_address_good(n->config.sender))
		return err_set(err, ERR_INVALID, "sender is not an e-mail address");
	if (n->config.public_url[0] != '\0' && !link_site_good(n->config.public_url))
		return err_set(
		    err, ERR_INVALID, "public url is https:// and a name, with no path behind it");
	if (n->config.texts[0] != '\0') {
		if (!notice_texts_load(service->arena, n->config.texts, &n->texts, err))
			return false;
		notice_texts_use(&n->texts);
	}
	message_open();
	reach_start(service);
	held_start(service);
	monitor_start(service);
	callbacks_start();
	n->seal = service->seal;
	n->history = HISTORY_UNKNOWN;
	n->hook_arena = arena_new(4096, 1 << 20);
	if (!channel_start(n, service->arena, err) || !sender_start(service, err) ||
	    !authorise_start(service, err))
		return false;
	ev_timer_init(&n->tick, on_tick, TICK, TICK);
	n->tick.data = service;
	ev_timer_start(service->loop, &n->tick);
	return true;
}

static void
ready(struct service *service)
{
	notification_of(service)->history = batcher_epoch(service->batcher) / JOURNAL_HISTORY;
	sender_ready(service);
	channel_ask_replies(service);
	authorise_ready(service);
	held_ready(service);
	heard_ready(service);
	monitor_ready(service);
	address_ask(service);
	hook_ready(service);
}

static void
status(struct service *service, Accord__V1__Status *status)
{
	status->canary_us = notification_of(service)->canary_at;
	status->open_circuits = (uint32_t)notification_of(service)->open_circuits;
	status->bodies_held = (uint32_t)monitor_bodies(service);
	status->messages_still = (uint32_t)monitor_still(service, &status->monitored_us);
}

static void
stand_by(struct service *service)
{
	sender_stand_by(service);
	authorise_stand_by(service);
	hook_stand_by(service);
	heard_stand_by(service);
}

static void
stop(struct service *service)
{
	struct notification *n = notification_of(service);

	ev_timer_stop(service->loop, &n->tick);
	reach_stop(service);
	held_stop(service);
	heard_stop(service);
	monitor_stop(service);
	sender_stop(service);
	channel_after_stop(service);
	authorise_stop(service);
	address_stop(service);
	callbacks_stop(service);
	staff_reply_stop(service);
	if (n->hook_arena != NULL)
		arena_free(&n->hook_arena);
}

static bool
dump(const char *what)
{
	if (strcmp(what, "fsm") != 0)
		return false;
	message_fsm_dump(stdout);
	return true;
}

static struct service own_service = {
    .name = "notification",
    .config = notification_config_keys,
    .config_out = &notification,
    .tables = tables,
    .statements = statements,
    .commands = commands,
    .clocks = clocks,
    .follows = follows,
    .followers = "referral audit",
    .snapshots = "referral",
    .answers = answers,
    .retentions = retentions,
    .sealed = notification_sealed,
    .dump = dump,
    .start = start,
    .ready = ready,
    .stand_by = stand_by,
    .drained = sender_idle,
    .status = status,
    .stop = stop,
};

int
main(int argc, char **argv)
{
	return service_main(&own_service, argc, argv);
}
