/*
 * Whom leads hang on. The gateway's journal tells who left, whose account is disabled, which
 * placement ended and who is on duty where; that is written down, and a clock that is due at once
 * then moves the leads, in commits of a bounded size. Each move is one commit with its fact, so
 * there is always one answerable (law L4).
 */
#include <string.h>

#include "accord/v1/account.pb-c.h"
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "services/intake/client.h"
#include "services/intake/conflict.h"
#include "services/intake/daily.h"
#include "services/intake/intake.h"
#include "services/intake/lead_keep.h"
#include "services/intake/lookup.h"
#include "services/intake/retention.h"
#include "services/intake/transfer.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define REASON(name) ACCORD__V1__LEAD_REASON__LEAD_REASON_##name
#define ACCOUNT(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name
#define STANDING(name) ACCORD__V1__STANDING__STANDING_##name
#define PASSED(kind_, name_)                                                                       \
	{                                                                                          \
		.kind = KIND(kind_), .name = name_, .flags = RULE_IGNORE                           \
	}

static struct metric m_unanswered = {.name = "accord_intake_clients_unanswered",
    .help = "clients whose lead and duty supervisor have both left or are disabled",
    .kind = METRIC_GAUGE};

static struct metric m_recused = {.name = "accord_intake_leads_recused",
    .help = "clients whose lead knows a party: nobody else was there when hers left",
    .kind = METRIC_GAUGE};

void
leads_open(void)
{
	metric_register(&m_unanswered);
	metric_register(&m_recused);
}

/* --- how one stands --- */

void
standing_need(struct batch *batch, enum standing_kind kind, const char *name)
{
	struct id id = standing_id(kind, name);

	if (name[0] != '\0')
		batch_need(batch, &standing_table, &id);
}

void
standing_need_lead(struct batch *batch, const char *lead)
{
	standing_need(batch, STANDING_PERSON, lead);
	standing_need(batch, STANDING_ACCOUNT, lead);
}

const struct standing *
standing_known(struct batch *batch, enum standing_kind kind, const char *name)
{
	struct id id = standing_id(kind, name);
	struct standing *s = name[0] == '\0' ? NULL : batch_row(batch, &standing_table, &id);

	if (s != NULL && !s->gone && s->until != 0 && s->until <= batch_now(batch)) {
		s->gone = true;
		batch_touch(batch, s);
	}
	return s;
}

/* Made when nothing was heard of it before. */
static struct standing *
standing_of(struct batch *batch, enum standing_kind kind, const char *name)
{
	struct id id = standing_id(kind, name);
	struct standing *s = batch_row(batch, &standing_table, &id);

	if (s == NULL) {
		s = batch_new(batch, &standing_table, &id);
		*s = (struct standing){.id = id,
		    .kind = kind,
		    .name = name,
		    .employer = "",
		    .duty_supervisor = "",
		    .zone = ""};
	}
	batch_touch(batch, s);
	return s;
}

/* Not of a restated fact, which is no event: the look of every minute finds what it means. */
static void
settle_soon(struct batch *batch, const struct input *input, const struct standing *standing)
{
	if (!INPUT_RESTATED(input))
		batch_clock_set(batch, INTAKE_CLOCK_LEADS, &standing->id, batch_now(batch));
}

void
leads_watch(struct batch *batch)
{
	static const struct id all;

	batch_clock_set(
	    batch, INTAKE_CLOCK_LEADS, &all, (batch_now(batch) / CLOCK_MINUTE + 1) * CLOCK_MINUTE);
}

/* --- facts of the gateway --- */

static void
staff_changed_keys(struct batch *batch, struct input *input)
{
	standing_need(
	    batch, STANDING_PERSON, ((const Accord__V1__StaffChanged *)input->msg)->person);
}

static bool
staff_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__StaffChanged *m = (const Accord__V1__StaffChanged *)input->msg;
	struct standing *s;

	(void)err;
	if (m->person[0] == '\0' || m->standing == STANDING(UNSPECIFIED))
		return true; /* of release 0.1.0: it does not say whether she left */
	s = standing_of(batch, STANDING_PERSON, m->person);
	s->employer = m->employer;
	s->gone = m->standing == STANDING(LEFT);
	settle_soon(batch, input, s);
	return true;
}

/* What else becomes of an account moves nothing: who is locked out after bad logons may be on call.
 */
static bool
says_disabled(const Accord__V1__AccountMoved *m, bool *disabled)
{
	*disabled = m->state == ACCOUNT(DISABLED);
	return m->person[0] != '\0' &&
	       (*disabled || m->state == ACCOUNT(ENABLED) || m->state == ACCOUNT(EMERGENCY));
}

static void
account_moved_keys(struct batch *batch, struct input *input)
{
	standing_need(
	    batch, STANDING_ACCOUNT, ((const Accord__V1__AccountMoved *)input->msg)->person);
}

static bool
account_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AccountMoved *m = (const Accord__V1__AccountMoved *)input->msg;
	struct standing *s;
	bool disabled;

	(void)err;
	if (!says_disabled(m, &disabled))
		return true;
	s = standing_of(batch, STANDING_ACCOUNT, m->person);
	s->gone = disabled;
	settle_soon(batch, input, s);
	return true;
}

static void
organisation_changed_keys(struct batch *batch, struct input *input)
{
	standing_need(batch, STANDING_ORGANISATION,
	    ((const Accord__V1__OrganisationChanged *)input->msg)->organisation);
}

static bool
organisation_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__OrganisationChanged *m =
	    (const Accord__V1__OrganisationChanged *)input->msg;
	struct standing *s;

	(void)err;
	if (m->organisation[0] == '\0')
		return true;
	s = standing_of(batch, STANDING_ORGANISATION, m->organisation);
	s->gone = m->standing == STANDING(LEFT);
	s->duty_supervisor = s->gone ? "" : m->duty_supervisor;
	if (strcmp(s->zone, m->zone) != 0)
		s->daily_at = 0;
	s->zone = m->zone;
	settle_soon(batch, input, s);
	return true;
}

static void
placement_changed_keys(struct batch *batch, struct input *input)
{
	standing_need(batch, STANDING_PLACEMENT,
	    ((const Accord__V1__PlacementChanged *)input->msg)->placement);
}

/* Its end is a clock of ours too: leads move at that instant, whoever is away then. */
static bool
placement_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PlacementChanged *m = (const Accord__V1__PlacementChanged *)input->msg;
	struct standing *s;

	(void)err;
	if (m->placement[0] == '\0')
		return true;
	s = standing_of(batch, STANDING_PLACEMENT, m->placement);
	s->employer = m->employer;
	s->gone = m->ended;
	s->until = m->until_us;
	if (s->gone)
		settle_soon(batch, input, s);
	if (INPUT_RESTATED(input))
		return true;
	batch_clock_clear(batch, INTAKE_CLOCK_PLACEMENT, &s->id);
	if (!s->gone && s->until > 0)
		batch_clock_set(batch, INTAKE_CLOCK_PLACEMENT, &s->id, s->until);
	return true;
}

const struct rule intake_gateway_facts[] = {
    {.kind = KIND(STAFF_CHANGED),
	.name = "staff_changed",
	.keys = staff_changed_keys,
	.decide = staff_changed},
    {.kind = KIND(ACCOUNT_MOVED),
	.name = "account_moved",
	.keys = account_moved_keys,
	.decide = account_moved},
    {.kind = KIND(ORGANISATION_CHANGED),
	.name = "organisation_changed",
	.keys = organisation_changed_keys,
	.decide = organisation_changed},
    {.kind = KIND(PLACEMENT_CHANGED),
	.name = "placement_changed",
	.keys = placement_changed_keys,
	.decide = placement_changed},
    {.kind = KIND(BASIS_MOVED),
	.name = "basis_moved",
	.keys = basis_moved_keys,
	.decide = basis_moved},
    {.kind = KIND(BREACH_AFFECTS),
	.name = "breach_affects",
	.keys = breach_affects_keys,
	.decide = breach_affects},
    PASSED(DIRECTORY_LOADED, "directory_loaded"),
    PASSED(TOKEN_MADE, "token_made"),
    PASSED(TOKEN_REVOKED, "token_revoked"),
    PASSED(DISCLOSED, "disclosed"),
    PASSED(REFUSED, "refused"),
    {.kind = 0},
};

void
placement_lapsed_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &standing_table, &input->subject);
}

bool
placement_lapsed(struct batch *batch, struct input *input, struct err *err)
{
	struct standing *s = batch_row(batch, &standing_table, &input->subject);

	(void)err;
	if (s == NULL || s->gone)
		return true;
	if (s->until > batch_now(batch)) { /* moved by a snapshot, which sets no clock */
		batch_clock_set(batch, INTAKE_CLOCK_PLACEMENT, &s->id, s->until);
		return true;
	}
	s->gone = true;
	batch_touch(batch, s);
	settle_soon(batch, input, s);
	return true;
}

/* --- leads move --- */

static bool
has_left(const struct standing *lead, const char *organisation)
{
	return lead != NULL && (lead->gone || (lead->employer[0] != '\0' &&
						  strcmp(lead->employer, organisation) != 0));
}

Accord__V1__LeadReason
client_settle(struct client *c, const struct answerable *stand)
{
	const char *on_duty =
	    stand->organisation != NULL ? stand->organisation->duty_supervisor : "";
	bool left = has_left(stand->lead, c->organisation);
	bool disabled = stand->account != NULL && stand->account->gone;
	bool ended = stand->placement != NULL && stand->placement->gone;
	Accord__V1__LeadReason reason = REASON(UNSPECIFIED);

	if (on_duty[0] != '\0' && strcmp(on_duty, c->duty_supervisor) != 0) {
		c->duty_supervisor = on_duty;
		reason = REASON(SUPERVISOR_REPLACED);
	}
	if ((left || disabled) && strcmp(c->lead, c->duty_supervisor) == 0 && !ended)
		return reason; /* there is nobody else */
	if (!left && !disabled && !ended)
		return reason;
	c->lead = c->duty_supervisor;
	c->lead_placement = "";
	if (left)
		return REASON(LEFT);
	return ended ? REASON(PLACEMENT_ENDED) : REASON(DISABLED);
}

void
leads_settle_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &led_table, &input->subject);
	transfer_settle_keys(batch, &input->subject);
	if (!id_is_nil(&input->subject))
		return;
	batch_need(batch, &unanswered_table, &input->subject);
	daily_need(batch, &input->subject);
}

void
leads_settle_more(struct batch *batch, struct input *input)
{
	const struct led_list *list = batch_row(batch, &led_table, &input->subject);

	for (const struct led *led = list != NULL ? list->first : NULL; led != NULL;
	     led = led->next) {
		batch_need(batch, &client_table, &led->client);
		batch_need(batch, &client_conflict_table, &led->client);
		batch_need(batch, &transfer_table, &led->client);
		standing_need_lead(batch, led->lead);
		standing_need(batch, STANDING_PLACEMENT, led->lead_placement);
		standing_need(batch, STANDING_ORGANISATION, led->organisation);
	}
	transfer_settle_more(batch, &input->subject);
	if (id_is_nil(&input->subject))
		daily_need_more(batch, &input->subject);
}

/* Two clocks of one batch may name one client: the second one finds her as the first one left her.
 */
static bool
settle(struct batch *batch, const struct led *led)
{
	struct client *client = batch_row(batch, &client_table, &led->client);
	struct client before;
	Accord__V1__LeadReason reason;

	if (client == NULL || client->destroyed || strcmp(client->lead, led->lead) != 0)
		return false;
	before = *client;
	reason = client_settle(
	    client, &(struct answerable){standing_known(batch, STANDING_PERSON, led->lead),
			standing_known(batch, STANDING_ACCOUNT, led->lead),
			standing_known(batch, STANDING_PLACEMENT, led->lead_placement),
			standing_known(batch, STANDING_ORGANISATION, led->organisation)});
	if (reason == REASON(UNSPECIFIED))
		return false;
	batch_touch(batch, client);
	lead_moved(batch, client, &before, reason, ACCORD__V1__UNCHECKED__UNCHECKED_NOT_YET);
	return true;
}

/* Told once when it comes to that; her organisation names another, and they move. */
static void
on_counted(void *own, void *arg)
{
	const struct unanswered *unanswered = arg;

	(void)own;
	if (m_unanswered.count == 0 && unanswered->count > 0)
		log_error("nobody answers for a client: lead and duty supervisor have left or are "
			  "disabled",
		    L_INT("clients", unanswered->count));
	if (m_recused.count == 0 && unanswered->recused > 0)
		log_error(
		    "who leads for a client knows a party: her supervisor gives her to another",
		    L_INT("clients", unanswered->recused));
	metric_set(&m_unanswered, unanswered->count);
	metric_set(&m_recused, unanswered->recused);
}

static void
look_everywhere(struct batch *batch, const struct id *all)
{
	struct unanswered *unanswered = batch_row(batch, &unanswered_table, all);

	if (unanswered != NULL)
		batch_after(batch, on_counted, unanswered);
	daily_look(batch, all);
	leads_watch(batch);
	lookup_begin(batch);
}

bool
leads_settle(struct batch *batch, struct input *input, struct err *err)
{
	const struct led_list *list = batch_row(batch, &led_table, &input->subject);
	size_t moved = 0, back;

	(void)err;
	for (const struct led *led = list != NULL ? list->first : NULL; led != NULL;
	     led = led->next)
		moved += settle(batch, led);
	back = transfer_settle(batch, &input->subject);
	if (id_is_nil(&input->subject))
		look_everywhere(batch, &input->subject);
	if ((list != NULL && list->count >= LED_MOST && moved > 0) || back >= LED_MOST)
		batch_clock_set(batch, INTAKE_CLOCK_LEADS, &input->subject, batch_now(batch));
	return true;
}
