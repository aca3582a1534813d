/* What a host and its members say of a quarter's statement. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/crypt.h"
#include "common/text.h"
#include "services/referral/cost/statement.h"
#include "services/referral/cost_period.h"

#define STATE(name) ACCORD__V1__COST_STATE__COST_STATE_##name
#define EVENT(name) ACCORD__V1__COST_EVENT__COST_EVENT_##name

static const char *
actor_of(const struct input *input)
{
	return input->actor != NULL ? input->actor->person : "";
}

static bool
stands(struct batch *batch, struct input *input, const struct cost_quarter_row *p, bool moved,
    struct err *err)
{
	Accord__V1__CostStands *reply = arena_zalloc(batch_arena(batch), sizeof(*reply));

	if (reply == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__cost_stands__init(reply);
	reply->period.len = sizeof(p->id.b);
	reply->period.data = arena_dup(batch_arena(batch), p->id.b, sizeof(p->id.b));
	reply->state = p->state;
	reply->statement = p->statement;
	reply->version = p->moves;
	reply->count = moved;
	if (reply->period.data == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- what every move does --- */

struct moving {
	const struct cost_edge *edge;
	const char *organisation, *person;
	Accord__V1__CostReason reason;
	const uint8_t *sha256; /* of the newest statement */
};

static void
take(struct batch *batch, struct cost_quarter_row *p, const struct moving *moving)
{
	Accord__V1__CostPeriodMoved fact = ACCORD__V1__COST_PERIOD_MOVED__INIT;

	p->state = moving->edge->to;
	p->moved = batch_now(batch);
	p->moves++;
	if (p->state == STATE(ISSUED))
		p->issued = p->statement;
	batch_touch(batch, p);
	fact.period = (ProtobufCBinaryData){sizeof(p->id.b), p->id.b};
	fact.organisation = (char *)(uintptr_t)moving->organisation;
	fact.person = (char *)(uintptr_t)moving->person;
	fact.from = moving->edge->from;
	fact.to = moving->edge->to;
	fact.event = moving->edge->event;
	fact.rule = moving->edge->rule;
	fact.reason = moving->reason;
	fact.statement = p->statement;
	fact.version = p->moves;
	fact.sha256 = (ProtobufCBinaryData){COST_DIGEST, (uint8_t *)(uintptr_t)moving->sha256};
	batch_fact(batch, ACCORD__V1__KIND__KIND_COST_PERIOD_MOVED, &p->id, &fact.base);
}

static struct cost_statement_row *
newest(struct batch *batch, const struct cost_quarter_row *p)
{
	struct id id = cost_statement_id(&p->id, p->statement);

	return batch_row(batch, &cost_statement_table, &id);
}

/* NULL with err; its numbers are what was reckoned when it was frozen. */
static struct cost_frozen *
reckoned(struct batch *batch, const char *text, struct err *err)
{
	struct cost_frozen *frozen = arena_zalloc(batch_arena(batch), sizeof(*frozen));

	if (frozen == NULL || text == NULL)
		(void)err_set(err, ERR_UNAVAILABLE, "out of memory");
	else if (cost_frozen_read(batch_arena(batch), text, frozen, err))
		return frozen;
	return NULL;
}

/* --- frozen --- */

/* The quarters beside it. False: it is none, and nothing is beside it. */
static bool
beside_of(const Accord__V1__FreezeCostPeriod *m, struct id *before, struct id *after)
{
	struct cost_quarter quarter;
	struct err none = {0};

	if (!cost_quarter_read(m->quarter, &quarter, &none))
		return false;
	*before = cost_period_id(m->agreement, quarter.before);
	*after = cost_period_id(m->agreement, quarter.after);
	return true;
}

void
freeze_cost_period_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__FreezeCostPeriod *m = (const Accord__V1__FreezeCostPeriod *)input->msg;
	struct id id = cost_period_id(m->agreement, m->quarter), before, after;

	batch_need(batch, &cost_period_table, &id);
	if (!beside_of(m, &before, &after))
		return;
	batch_need(batch, &cost_period_table, &before);
	batch_need(batch, &cost_period_table, &after);
}

/* What stands, what comes behind it, and what the quarter before it has. */
void
freeze_cost_period_more(struct batch *batch, struct input *input)
{
	const Accord__V1__FreezeCostPeriod *m = (const Accord__V1__FreezeCostPeriod *)input->msg;
	struct id id = cost_period_id(m->agreement, m->quarter);
	const struct cost_quarter_row *p = batch_row(batch, &cost_period_table, &id);
	unsigned number = p != NULL ? p->statement : 0;
	struct id stood = cost_statement_id(&id, number), next = cost_statement_id(&id, number + 1);

	batch_need(batch, &cost_statement_table, &stood);
	batch_need(batch, &cost_statement_table, &next);
	if (!beside_of(m, &id, &next))
		return;
	p = batch_row(batch, &cost_period_table, &id);
	stood = cost_statement_id(&id, p != NULL ? p->statement : 0);
	batch_need(batch, &cost_statement_table, &stood);
}

/* Whether it is over everywhere, and the host's to freeze. */
static bool
may_freeze(struct batch *batch, const struct input *input, struct err *err)
{
	const Accord__V1__FreezeCostPeriod *m = (const Accord__V1__FreezeCostPeriod *)input->msg;
	struct cost_quarter quarter;

	if (actor_of(input)[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (m->event != EVENT(FREEZE) && m->event != EVENT(REISSUE))
		return err_set(err, ERR_INVALID, "a draft or a statement anew is wanted");
	if (!cost_quarter_read(m->quarter, &quarter, err))
		return false;
	return batch_now(batch) >= quarter.over ||
	       err_set(err, ERR_INVALID, "that quarter is not over yet");
}

static struct cost_quarter_row *
open_period(struct batch *batch, const Accord__V1__FreezeCostPeriod *m)
{
	struct id id = cost_period_id(m->agreement, m->quarter);
	struct cost_quarter_row *p = batch_new(batch, &cost_period_table, &id);

	p->id = id;
	(void)text_copy(p->agreement, sizeof(p->agreement), m->agreement);
	(void)text_copy(p->quarter, sizeof(p->quarter), m->quarter);
	(void)text_copy(p->host, sizeof(p->host), m->organisation);
	p->state = STATE(DRAFT);
	p->opened = batch_now(batch);
	return p;
}

/* Their names, a line each. */
static const char *
lines_of(struct arena *arena, const struct cost_period *period)
{
	const char *lines = period->members[0].name;

	for (size_t i = 1; i < period->member_count && lines != NULL; i++)
		lines = arena_printf(arena, "%s\n%s", lines, period->members[i].name);
	return lines;
}

static const uint8_t *
add_statement(struct batch *batch, struct cost_quarter_row *p, const char *text, const char *person)
{
	struct id id = cost_statement_id(&p->id, ++p->statement);
	struct cost_statement_row *s = batch_new(batch, &cost_statement_table, &id);

	s->id = id;
	s->period = p->id;
	s->number = p->statement;
	s->frozen = text;
	s->made = batch_now(batch);
	crypt_sha256(text, strlen(text), s->sha256);
	(void)text_copy(s->person, sizeof(s->person), person);
	return s->sha256;
}

/* What is there is others' where they name another host, and then there is none (law L9). */
static bool
is_hosts(const struct cost_quarter_row *p, const char *organisation, struct err *err)
{
	return p == NULL || strcmp(p->host, organisation) == 0 ||
	       err_set(err, ERR_NOT_FOUND, "no such period");
}

/* What stands in a quarter, if it is the host's. False with err. */
static bool
standing(struct batch *batch, const struct cost_quarter_row *p, const char *host,
    const struct cost_frozen **out, struct err *err)
{
	*out = NULL;
	if (p == NULL || strcmp(p->host, host) != 0)
		return true;
	*out = reckoned(batch, newest(batch, p)->frozen, err);
	return *out != NULL;
}

/* What it is frozen beside. False with err. */
static bool
look_beside(struct batch *batch, const Accord__V1__FreezeCostPeriod *m,
    const struct cost_quarter_row *p, struct cost_beside *out, struct err *err)
{
	struct id before = {{0}}, after = {{0}};

	out->after =
	    beside_of(m, &before, &after) && batch_row(batch, &cost_period_table, &after) != NULL;
	return standing(batch, p, m->organisation, &out->stood, err) &&
	       standing(batch, batch_row(batch, &cost_period_table, &before), m->organisation,
		   &out->before, err);
}

bool
freeze_cost_period(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__FreezeCostPeriod *m = (const Accord__V1__FreezeCostPeriod *)input->msg;
	struct id id = cost_period_id(m->agreement, m->quarter);
	struct cost_quarter_row *p = batch_row(batch, &cost_period_table, &id);
	const struct cost_statement_row *stood = p != NULL ? newest(batch, p) : NULL;
	struct cost_beside beside = {0};
	const struct cost_frozen *now;
	struct moving moving = {.organisation = m->organisation, .person = actor_of(input)};
	const char *text, *members;

	if (!may_freeze(batch, input, err) || !is_hosts(p, m->organisation, err))
		return false;
	if (!look_beside(batch, m, p, &beside, err))
		return false;
	if ((text = cost_freeze(batch_arena(batch), m, &beside, err)) == NULL ||
	    (now = reckoned(batch, text, err)) == NULL)
		return false;
	if (stood != NULL && strcmp(stood->frozen, text) == 0)
		return stands(batch, input, p, false, err);
	moving.edge = cost_step(p != NULL ? p->state : STATE(DRAFT), m->event, COST_BY_HOST);
	if (moving.edge == NULL)
		return err_set(err, ERR_CONFLICT, "it has moved on");
	if ((members = lines_of(batch_arena(batch), &now->period)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (p == NULL)
		p = open_period(batch, m);
	p->members = members;
	moving.sha256 = add_statement(batch, p, text, moving.person);
	take(batch, p, &moving);
	return stands(batch, input, p, true, err);
}

/* --- moved --- */

static bool
period_of(const Accord__V1__MoveCostPeriod *m, struct id *id)
{
	return id_from_bytes(m->period.data, m->period.len, id);
}

void
move_cost_period_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (period_of((const Accord__V1__MoveCostPeriod *)input->msg, &id))
		batch_need(batch, &cost_period_table, &id);
}

/* Asked for in any case: what is not there costs what is not theirs (law L9). */
void
move_cost_period_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveCostPeriod *m = (const Accord__V1__MoveCostPeriod *)input->msg;
	const struct cost_quarter_row *p = NULL;
	struct id id = {{0}}, statement, dispute;
	unsigned number;

	if (period_of(m, &id))
		p = batch_row(batch, &cost_period_table, &id);
	number = p != NULL ? p->statement : 0;
	statement = cost_statement_id(&id, number);
	dispute = cost_dispute_id(&id, number, m->organisation);
	batch_need(batch, &cost_statement_table, &statement);
	batch_need(batch, &cost_dispute_table, &dispute);
}

static bool
is_member(const struct cost_quarter_row *p, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = p->members; at != NULL && len > 0; at = strchr(at, '\n')) {
		at += *at == '\n';
		if (strncmp(at, name, len) == 0 && (at[len] == '\n' || at[len] == '\0'))
			return true;
	}
	return false;
}

/* Who they are to it. False: nothing, or it is a draft, which its host alone knows of. */
static bool
who_is(const struct cost_quarter_row *p, const char *organisation, enum cost_by *by)
{
	*by = strcmp(p->host, organisation) == 0 ? COST_BY_HOST : COST_BY_MEMBER;
	return *by == COST_BY_HOST || (p->issued != 0 && is_member(p, organisation));
}

/* Said before: what came twice is no conflict. */
static bool
stands_already(const struct cost_quarter_row *p, Accord__V1__CostEvent event, enum cost_by by)
{
	return by == COST_BY_HOST && ((event == EVENT(ISSUE) && p->state == STATE(ISSUED)) ||
					 (event == EVENT(UPHOLD) && p->state == STATE(UPHELD)) ||
					 (event == EVENT(SETTLE) && p->state == STATE(SETTLED)));
}

static bool
is_said_well(const Accord__V1__MoveCostPeriod *m, struct err *err)
{
	bool disputes = m->event == EVENT(DISPUTE);
	const ProtobufCEnumValue *reason = protobuf_c_enum_descriptor_get_value(
	    &accord__v1__cost_reason__descriptor, (int)m->reason);

	if (m->event != EVENT(ISSUE) && !disputes && m->event != EVENT(UPHOLD) &&
	    m->event != EVENT(SETTLE))
		return err_set(err, ERR_INVALID, "nobody says that of a statement");
	if (disputes ? m->reason == 0 || reason == NULL || m->line == 0
		     : m->reason != 0 || m->line != 0)
		return err_set(
		    err, ERR_INVALID, "a dispute says which line and why, and nothing else does");
	return true;
}

/* One of each member and statement; the same words twice are one. */
static bool
add_dispute(struct batch *batch, const struct cost_quarter_row *p,
    const Accord__V1__MoveCostPeriod *m, const char *person, struct err *err)
{
	const struct cost_frozen *frozen = reckoned(batch, newest(batch, p)->frozen, err);
	struct id id = cost_dispute_id(&p->id, p->statement, m->organisation);
	struct cost_dispute_row *d;

	if (frozen == NULL)
		return false;
	if (m->line > cost_statement_lines(&frozen->period, &frozen->terms))
		return err_set(err, ERR_INVALID, "the statement has no such line");
	d = batch_new(batch, &cost_dispute_table, &id);
	d->id = id;
	d->period = p->id;
	d->number = p->statement;
	d->reason = m->reason;
	d->line = m->line;
	d->made = batch_now(batch);
	(void)text_copy(d->member, sizeof(d->member), m->organisation);
	(void)text_copy(d->person, sizeof(d->person), person);
	return true;
}

/* NULL: it is told already, or refused by err. */
static const struct cost_dispute_row *
disputed(struct batch *batch, const struct cost_quarter_row *p, const Accord__V1__MoveCostPeriod *m)
{
	struct id id = cost_dispute_id(&p->id, p->statement, m->organisation);

	return m->event == EVENT(DISPUTE) ? batch_row(batch, &cost_dispute_table, &id) : NULL;
}

bool
move_cost_period(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveCostPeriod *m = (const Accord__V1__MoveCostPeriod *)input->msg;
	struct moving moving = {
	    .organisation = m->organisation, .person = actor_of(input), .reason = m->reason};
	struct cost_quarter_row *p = NULL;
	const struct cost_dispute_row *said;
	enum cost_by by;
	struct id id;

	if (moving.person[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (!is_said_well(m, err))
		return false;
	if (period_of(m, &id))
		p = batch_row(batch, &cost_period_table, &id);
	if (p == NULL || !who_is(p, m->organisation, &by))
		return err_set(err, ERR_NOT_FOUND, "no such period");
	if ((said = disputed(batch, p, m)) != NULL)
		return said->reason == m->reason && said->line == m->line
			   ? stands(batch, input, p, false, err)
			   : err_set(err, ERR_CONFLICT, "your organisation disputes it already");
	if (stands_already(p, m->event, by))
		return stands(batch, input, p, false, err);
	if (m->version != 0 && m->version != p->moves)
		return err_set(err, ERR_STALE, "the period is no longer as it was read");
	if ((moving.edge = cost_step(p->state, m->event, by)) == NULL)
		return err_set(err, ERR_CONFLICT, "it has moved on");
	if (m->event == EVENT(DISPUTE) && !add_dispute(batch, p, m, moving.person, err))
		return false;
	moving.sha256 = newest(batch, p)->sha256;
	take(batch, p, &moving);
	return stands(batch, input, p, true, err);
}
