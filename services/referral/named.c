/* Tasks that people ask for: who is asked, until when, and what came of them. */
#include "services/referral/named.h"

#include <string.h>

#include "common/text.h"
#include "services/referral/after.h"
#include "services/referral/callout.h"
#include "services/referral/planned.h"
#include "services/referral/task.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define RESULT(name) (1u << ACCORD__V1__TASK_RESULT__TASK_RESULT_##name)
#define WITH_SWORN ACCORD__V1__TASK_ATTENDED__TASK_ATTENDED_WITH_SWORN

#define SUPERVISOR_ANSWERS (15 * CLOCK_MINUTE) /* once its hour is near, or over */
#define SEEN_LEAST (10 * CLOCK_MINUTE)         /* of her who has seen it as her time ends */
#define OF_HERS (12 * CLOCK_HOUR)              /* doubled, once she has seen it */
#define OF_A_DEATH (5 * CLOCK_MINUTE)          /* her lead answers at once, or others are asked */
#define TOLD_WITHIN CLOCK_HOUR                 /* what came of telling it, once somebody has it */

/* What may come of each. */
static const struct named {
	Accord__V1__WantedFor why;
	unsigned results;
	bool at_once;  /* nobody has half a day: whoever is on call is asked, too */
	bool outlives; /* her record's closing */
} named[] = {
    {WHY(INTERVIEW), RESULT(DONE) | RESULT(PUT_OFF) | RESULT(REFUSED) | RESULT(MISSED), false,
	false},
    {WHY(HEARING), RESULT(DONE) | RESULT(PUT_OFF) | RESULT(REFUSED) | RESULT(MISSED), false, false},
    {WHY(DEATH_NOTIFICATION), RESULT(DONE) | RESULT(KNEW) | RESULT(NOT_HERS), true, true},
    {WHY(PROPERTY_RETURN), RESULT(DONE) | RESULT(PUT_OFF) | RESULT(REFUSED) | RESULT(NOT_HERS),
	false, true},
};

static const unsigned of_others =
    RESULT(REACHED) | RESULT(LEFT_WORD) | RESULT(NOT_REACHED) | RESULT(NOT_HERS) | RESULT(DONE);

/* NULL: it is a task of another kind. */
static const struct named *
find(Accord__V1__WantedFor why)
{
	for (size_t i = 0; i < sizeof(named) / sizeof(named[0]); i++)
		if (named[i].why == why)
			return &named[i];
	return NULL;
}

bool
named_is(Accord__V1__WantedFor why)
{
	return find(why) != NULL;
}

bool
named_outlives(Accord__V1__WantedFor why)
{
	const struct named *n = find(why);

	return n != NULL && n->outlives;
}

/* Its clocks go by the hour at which it happens. */
static bool
by_the_hour(const struct callout *c)
{
	const struct named *n = find(c->task.why);

	return n != NULL && !n->at_once && c->task.at != 0;
}

/* --- who is asked --- */

static void
add(struct ladder *ladder, const char *person, const char *employer, int64_t within)
{
	struct rung *rung;

	if (ladder->count == LADDER_RUNGS)
		return;
	rung = &ladder->rungs[ladder->count++];
	(void)text_copy(rung->person, sizeof(rung->person), person);
	(void)text_copy(rung->employer, sizeof(rung->employer), employer);
	rung->answer_within = within;
}

static void
add_on_call(
    struct ladder *ladder, const struct ladder *on_call, const Accord__V1__PersonWanted *msg)
{
	for (size_t i = 0; on_call != NULL && i < on_call->count; i++)
		if (strcmp(on_call->rungs[i].person, msg->asked) != 0)
			add(ladder, on_call->rungs[i].person, on_call->rungs[i].employer,
			    on_call->rungs[i].answer_within);
}

/* Her lead, and again half-way; of a death her lead, and then whoever is on call. Its hour is not
 * in the ladder, so that few are made. */
const struct ladder *
named_ladder(struct batch *batch, const Accord__V1__PersonWanted *msg)
{
	const struct named *n = find(msg->why);
	struct ladder *ladder;

	if (n == NULL || !n->at_once)
		return task_ladder_of_one(batch, msg->organisation, msg->asked, OF_HERS);
	if ((ladder = arena_zalloc(batch_arena(batch), sizeof(*ladder))) == NULL)
		return NULL; /* an exhausted arena undoes the whole batch */
	add(ladder, msg->asked, msg->organisation, OF_A_DEATH);
	add_on_call(ladder, planned_ladder(batch, msg->organisation, NULL, NULL), msg);
	ladder_name(ladder, msg->organisation);
	*(struct ladder *)batch_append(batch, &ladder_kept_table) = *ladder;
	return ladder;
}

/* The number of a rung is never used twice of a task: a page is known by it. */
const struct ladder *
named_ladder_moved(
    struct batch *batch, const struct callout *c, const struct ladder *before, const char *lead)
{
	const struct named *n = find(c->task.why);
	struct ladder *ladder = arena_zalloc(batch_arena(batch), sizeof(*ladder));
	size_t count = before != NULL ? before->count : 0;

	if (ladder == NULL)
		return NULL;                 /* an exhausted arena undoes the whole batch */
	for (size_t i = 0; i < c->rung; i++) /* behind the ladder the supervisor was asked */
		add(ladder, i < count ? before->rungs[i].person : lead,
		    i < count ? before->rungs[i].employer : c->organisation,
		    i < count ? before->rungs[i].answer_within : OF_HERS);
	for (size_t i = 0; i < (n->at_once ? 1 : 2); i++)
		add(ladder, lead, c->organisation, n->at_once ? OF_A_DEATH : OF_HERS);
	for (size_t i = c->rung; i < count; i++)
		if (strcmp(before->rungs[i].person, c->task.lead) != 0 &&
		    strcmp(before->rungs[i].person, lead) != 0)
			add(ladder, before->rungs[i].person, before->rungs[i].employer,
			    before->rungs[i].answer_within);
	ladder_name(ladder, c->organisation);
	*(struct ladder *)batch_append(batch, &ladder_kept_table) = *ladder;
	return ladder;
}

void
named_open(struct callout *c, const Accord__V1__PersonWanted *msg)
{
	if (!named_is(msg->why))
		return;
	c->task.at = msg->at_us;
	c->task.until = msg->asked_until_us;
	c->task.setting = msg->setting;
}

/* --- clocks --- */

unsigned
named_supervisor_asked(const struct callout *c)
{
	return named_is(c->task.why) ? 2 : 1;
}

bool
named_skips(const struct callout *c, const struct rung *rung)
{
	return named_is(c->task.why) &&
	       (c->state == STATE(DECLINED) || c->state == STATE(RETURNED)) &&
	       strcmp(c->person, rung->person) == 0;
}

static int64_t
later(int64_t a, int64_t b)
{
	return a > b ? a : b;
}

/* On a clock that stands, and so however late a rung was reached. */
int64_t
named_answer(
    const struct callout *c, size_t count, unsigned n, const struct rung *rung, int64_t now)
{
	if (!by_the_hour(c))
		return now + rung->answer_within;
	if (n < count)
		return later(now + (c->task.until - now) / 2, now + CLOCK_MINUTE);
	if (n == count)
		return later(c->task.until, now + CLOCK_MINUTE);
	return later(n == count + 1 ? c->task.at : 0, now + SUPERVISOR_ANSWERS);
}

int64_t
named_accept(const struct callout *c, size_t count, int64_t now, int64_t end)
{
	int64_t most = later(c->rung <= count ? c->task.until : c->task.at, now + SEEN_LEAST);

	return by_the_hour(c) && end > most ? most : end;
}

/* --- what came of it --- */

bool
named_ends_well(const struct callout *c, const Accord__V1__MoveTask *msg, struct err *err)
{
	const struct named *n = find(c->task.why);
	unsigned may = n != NULL ? n->results : of_others;
	bool told = c->task.why == WHY(DEATH_NOTIFICATION) &&
		    msg->result == ACCORD__V1__TASK_RESULT__TASK_RESULT_DONE;

	if (msg->event != EVENT(CLOSE))
		return msg->attended == 0 ||
		       err_set(err, ERR_INVALID, "who went is said as it is closed");
	if ((unsigned)msg->result >= 8 * sizeof(may) || (may & 1u << msg->result) == 0)
		return err_set(err, ERR_INVALID, "that does not come of such a task");
	if (told && msg->attended != WITH_SWORN)
		return err_set(err, ERR_INVALID,
		    "a death is told by two, one of them a sworn officer: say that they were two, "
		    "or return it");
	return told || msg->attended == 0 ||
	       err_set(err, ERR_INVALID, "who went is said of a death that was told");
}

static bool
in_hand(Accord__V1__RequestState state)
{
	return state == STATE(ACCEPTED) || state == STATE(CONTACTED);
}

bool
named_begun(const struct callout *c, int64_t now)
{
	return c->state == STATE(CONTACTED) ||
	       (c->state == STATE(ACCEPTED) &&
		   (find(c->task.why)->at_once || (c->task.at != 0 && c->task.at <= now)));
}

void
named_moved(struct batch *batch, const struct callout *c, const struct fsm_edge *edge)
{
	if (!c->task.is || !named_is(c->task.why))
		return;
	if (in_hand(edge->to) && !in_hand(edge->from))
		batch_clock_set(
		    batch, CLOCK_TASK_OUTCOME, &c->id, later(c->task.at, batch_now(batch)));
	else if (in_hand(edge->from) && !in_hand(edge->to))
		batch_clock_clear(batch, CLOCK_TASK_OUTCOME, &c->id);
}

void
task_outcome_keys(struct batch *batch, struct input *input)
{
	batch_need(batch, &callout_table, &input->subject);
}

void
task_outcome_more(struct batch *batch, struct input *input)
{
	callout_need_next(batch, &input->subject);
}

/* The morning after, by her organisation's days; of a death in an hour. */
static int64_t
said_by(struct batch *batch, const struct callout *c)
{
	struct id id = supervisor_id(c->organisation);
	const struct supervisor *known = batch_row(batch, &supervisor_table, &id);
	const struct named *n = find(c->task.why);
	int64_t since = later(c->task.at, c->accepted);

	if (n->at_once)
		return c->accepted + TOLD_WITHIN;
	return known == NULL ? since + CLOCK_DAY : after_morning(known->zone, known->days, since);
}

bool
task_outcome(struct batch *batch, struct input *input, struct err *err)
{
	struct callout *c = batch_row(batch, &callout_table, &input->subject);
	const struct fsm_edge *edge;
	const struct ladder *ladder;
	int64_t due;

	(void)err;
	if (c == NULL || !c->task.is || !named_is(c->task.why) || !in_hand(c->state))
		return true;
	if ((due = said_by(batch, c)) > batch_now(batch)) {
		batch_clock_set(batch, CLOCK_TASK_OUTCOME, &c->id, due);
		return true;
	}
	ladder = callout_ladder(batch, c);
	edge = fsm_step(callout_kind(c), c->state, EVENT(OVERDUE), &(struct fsm_case){0});
	c->rung = ladder != NULL ? (unsigned)ladder->count : 0;
	callout_move(
	    batch, c, edge, &(struct mover){c->person, c->employer, c->rung, REASON(NOT_SAID), 0});
	callout_climb(batch, c, ladder, REASON(NOT_SAID));
	return true;
}
