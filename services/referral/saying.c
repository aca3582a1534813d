/* What people say to a call-out or a task: who may, and what it does. */
#include "services/referral/saying.h"

#include <string.h>

#include "common/text.h"
#include "services/referral/callout.h"
#include "services/referral/named.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define TASK_ANSWER                                                                                \
	(10 * CLOCK_MINUTE) /* of who was not asked and has seen it; doubled as a rung's */
#define ACCEPT_WITHIN (10 * CLOCK_MINUTE) /* of her who has seen a call-out */
#define EXPECTED_MOST (12 * CLOCK_HOUR)

/* What people may say, and where it leads. */
static const struct {
	Accord__V1__RequestEvent event;
	Accord__V1__RequestState to;
} sayings[] = {
    {EVENT(ACKNOWLEDGE), STATE(ACKNOWLEDGED)},
    {EVENT(ACCEPT), STATE(ACCEPTED)},
    {EVENT(DECLINE), STATE(DECLINED)},
    {EVENT(DEPART), STATE(EN_ROUTE)},
    {EVENT(STAGE), STATE(STAGED)},
    {EVENT(CHECK_IN), STATE(STAGED)},
    {EVENT(ARRIVE), STATE(ON_SCENE)},
    {EVENT(CONTACT), STATE(CONTACTED)},
    {EVENT(CLEAR), STATE(CLEARED)},
    {EVENT(RETURN), STATE(RETURNED)},
    {EVENT(CLOSE), STATE(CLOSED)},
};

static bool
may_be_said(Accord__V1__RequestEvent event, Accord__V1__RequestState *to)
{
	for (size_t i = 0; i < sizeof(sayings) / sizeof(*sayings); i++)
		if (sayings[i].event == event) {
			*to = sayings[i].to;
			return true;
		}
	return false;
}

void
move_callout_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		batch_need(batch, &callout_table, &request);
}

/* A ladder is asked for in any case: what is not there costs what is not hers (law L9). */
void
move_callout_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	const struct callout *c = NULL;
	const struct id none = {{0}};
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	batch_need(batch, &ladder_table, c != NULL ? &c->ladder : &none);
}

/* What she says with it, of a call-out; of a task nothing. */
struct words {
	Accord__V1__SceneSafe scene;
	int64_t expected, accept_within;
};

/* She has seen it: how long she has to accept it. */
static int64_t
accept_within(const struct callout *c, const struct rung *rung, const struct words *words)
{
	if (c->task.is)
		return 2 * rung->answer_within;
	return words->accept_within > 0 ? words->accept_within : ACCEPT_WITHIN;
}

/* She takes it into her hands, for a while or for good. */
static void
hold(struct batch *batch, struct callout *c, const struct rung *rung, const struct words *words)
{
	const struct ladder *ladder = callout_ladder(batch, c);
	int64_t now = batch_now(batch);

	(void)text_copy(c->person, sizeof(c->person), rung->person);
	(void)text_copy(c->employer, sizeof(c->employer), rung->employer);
	if (c->state == STATE(ACKNOWLEDGED)) {
		c->acknowledged = batch_now(batch);
		batch_clock_set(batch, CLOCK_CALLOUT_ANSWER, &c->id,
		    named_accept(c, ladder != NULL ? ladder->count : 0, now,
			now + accept_within(c, rung, words)));
		return;
	}
	batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
}

static void
say(struct batch *batch, struct callout *c, const struct fsm_edge *edge, const struct rung *rung,
    const struct words *words)
{
	const struct ladder *ladder = callout_ladder(batch, c);
	bool unsafe = edge->event == EVENT(ARRIVE) && edge->to == STATE(STAGED);

	if (words->expected != 0)
		c->expected = words->expected;
	if (edge->to == STATE(ON_SCENE))
		c->scene = words->scene;
	if (edge->event == EVENT(ACCEPT))
		c->accepted = batch_now(batch);
	callout_move(batch, c, edge,
	    &(struct mover){rung->person, rung->employer, callout_rung_of(ladder, c, rung->person),
		unsafe ? REASON(SCENE_NOT_SAFE) : REASON(UNSPECIFIED), 0});
	if (edge->event == EVENT(ACKNOWLEDGE) || edge->event == EVENT(ACCEPT))
		hold(batch, c, rung, words);
	else if (edge->to == STATE(DECLINED))
		callout_go_on(batch, c, ladder, REASON(DECLINED));
	else if (edge->to == STATE(RETURNED))
		callout_go_on(batch, c, ladder, REASON(RETURNED));
	else if (fsm_ended(callout_kind(c), edge->to))
		batch_clock_clear(batch, CLOCK_CALLOUT_ANSWER, &c->id);
}

/* Said before: an answer that came twice is no conflict. */
static bool
stands_already(const struct callout *c, Accord__V1__RequestEvent event, Accord__V1__RequestState to)
{
	if (c->state == to)
		return true;
	return (event == EVENT(ACKNOWLEDGE) || event == EVENT(ACCEPT)) && c->accepted != 0 &&
	       callout_running(c);
}

/* What the gateway decided: whose call-outs she may move now. */
static bool
is_granted(const Accord__V1__MoveCallout *msg, const char *organisation)
{
	for (size_t i = 0; i < msg->n_granted; i++)
		if (strcmp(msg->granted[i], organisation) == 0)
			return true;
	return false;
}

/* What does not belong to what she says, or no clock can show. */
static bool
said_well(
    struct batch *batch, const Accord__V1__MoveCallout *msg, struct words *words, struct err *err)
{
	bool comes = msg->event == EVENT(ACCEPT) || msg->event == EVENT(DEPART) ||
		     msg->event == EVENT(CHECK_IN);

	*words = (struct words){msg->scene, msg->expected_us, msg->accept_within_us};
	if (words->scene != 0 && (msg->event != EVENT(ARRIVE) ||
				     words->scene > ACCORD__V1__SCENE_SAFE__SCENE_SAFE_ADVOCATE))
		return err_set(err, ERR_INVALID, "who says that the scene is safe");
	return words->expected == 0 ||
	       (comes && words->expected >= batch_now(batch) &&
		   words->expected <= batch_now(batch) + EXPECTED_MOST) ||
	       err_set(err, ERR_INVALID, "nobody arrives then");
}

bool
callout_said(struct batch *batch, const char *person, const Accord__V1__MoveCallout *msg,
    bool *moved, struct err *err)
{
	const struct fsm_edge *edge;
	struct callout *c = NULL;
	Accord__V1__RequestState to;
	struct fsm_case at = {0};
	struct words words;
	struct id request;
	unsigned n = 0;

	if (person[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (!may_be_said(msg->event, &to))
		return err_set(err, ERR_INVALID, "that is no answer to a call-out");
	if (!said_well(batch, msg, &words, err))
		return false;
	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	if (c != NULL && !c->task.is && is_granted(msg, c->organisation))
		n = callout_rung_of(callout_ladder(batch, c), c, person);
	if (n == 0) /* one answer for both: whether it is there is not hers to know */
		return err_set(err, ERR_NOT_FOUND, "no such call-out");
	if (msg->version != 0 && msg->version != c->moves)
		return err_set(err, ERR_STALE, "the call-out is no longer as it was read");
	at.holder = strcmp(c->person, person) == 0;
	at.next_rung = c->rung < callout_ladder(batch, c)->count;
	at.safe = words.scene != 0;
	edge = fsm_step(callout_kind(c), c->state, msg->event, &at);
	if (edge == NULL && !(at.holder && stands_already(c, msg->event, to)))
		return err_set(err, ERR_CONFLICT, "the call-out has moved on");
	if (edge != NULL)
		say(batch, c, edge, &callout_ladder(batch, c)->rungs[n - 1], &words);
	*moved = edge != NULL;
	return true;
}

/* Who asked for it wants nobody any more. Anybody else's, and what is not there, are one answer. */
static bool
asker_said_off(struct batch *batch, const char *person, const Accord__V1__MoveCallout *msg,
    bool *moved, struct err *err)
{
	struct callout *c = NULL;
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	if (c == NULL || c->task.is || !is_granted(msg, c->organisation) ||
	    strcmp(c->asked.person, person) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such call-out");
	if (msg->version != 0 && msg->version != c->moves)
		return err_set(err, ERR_STALE, "the call-out is no longer as it was read");
	*moved = callout_running(c);
	if (!*moved && c->state != STATE(STOOD_DOWN))
		return err_set(err, ERR_CONFLICT, "the call-out has moved on");
	if (*moved)
		callout_call_off(batch, c, REASON(ASKER_CANCELLED), 0);
	return true;
}

static const char *
actor_of(const struct input *input)
{
	return input->actor != NULL ? input->actor->person : "";
}

static bool
reply_moved(struct batch *batch, struct input *input, bool moved, struct err *err)
{
	Accord__V1__Done *done = arena_zalloc(batch_arena(batch), sizeof(*done));

	if (done == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__done__init(done);
	done->count = moved;
	batch_reply(batch, input, &done->base);
	return true;
}

bool
move_callout(struct batch *batch, struct input *input, struct err *err)
{
	bool moved;

	const Accord__V1__MoveCallout *msg = (const Accord__V1__MoveCallout *)input->msg;
	const char *person = actor_of(input);

	return (msg->event == EVENT(STAND_DOWN) && person[0] != '\0'
		       ? asker_said_off(batch, person, msg, &moved, err)
		       : callout_said(batch, person, msg, &moved, err)) &&
	       reply_moved(batch, input, moved, err);
}

/* --- tasks --- */

void
move_task_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveTask *msg = (const Accord__V1__MoveTask *)input->msg;
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		batch_need(batch, &callout_table, &request);
}

/* As of a call-out: a ladder is asked for in any case. */
void
move_task_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveTask *msg = (const Accord__V1__MoveTask *)input->msg;
	const struct callout *c = NULL;
	const struct id none = {{0}};
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	batch_need(batch, &ladder_table, c != NULL ? &c->ladder : &none);
}

/* NULL: there is none that she may move. */
static struct callout *
task_of(struct batch *batch, const Accord__V1__MoveTask *msg)
{
	struct callout *c = NULL;
	struct id request;

	if (id_from_bytes(msg->request.data, msg->request.len, &request))
		c = batch_row(batch, &callout_table, &request);
	if (c == NULL || !c->task.is || msg->n_granted == 0 ||
	    strcmp(msg->granted[0], c->organisation) != 0)
		return NULL;
	return c;
}

static bool
task_said_well(const Accord__V1__MoveTask *msg, Accord__V1__RequestState *to, struct err *err)
{
	bool closes = msg->event == EVENT(CLOSE);

	if (!may_be_said(msg->event, to))
		return err_set(err, ERR_INVALID, "that is no answer to a task");
	return closes == (msg->result != ACCORD__V1__TASK_RESULT__TASK_RESULT_UNSPECIFIED) ||
	       err_set(err, ERR_INVALID, closes ? "what came of it?" : "nothing came of it yet");
}

/* She who acts, as if it were her rung. */
static struct rung
own_rung(struct batch *batch, const struct callout *c, const char *person)
{
	const struct ladder *ladder = callout_ladder(batch, c);
	struct rung rung = {.answer_within = TASK_ANSWER};
	unsigned n = callout_rung_of(ladder, c, person);

	if (n != 0)
		return ladder->rungs[n - 1];
	(void)text_copy(rung.person, sizeof(rung.person), person);
	(void)text_copy(rung.employer, sizeof(rung.employer), c->organisation);
	return rung;
}

bool
task_said(struct batch *batch, const char *person, const Accord__V1__MoveTask *msg, bool *moved,
    struct err *err)
{
	const struct fsm_edge *edge;
	Accord__V1__RequestState to = STATE(STATE_UNSPECIFIED);
	struct fsm_case at = {0};
	struct callout *c;
	struct rung rung;

	if (person[0] == '\0')
		return err_set(err, ERR_DENIED, "nobody is named who acts");
	if (!task_said_well(msg, &to, err))
		return false;
	if ((c = task_of(batch, msg)) == NULL)
		return err_set(err, ERR_NOT_FOUND, "no such task");
	if (!named_ends_well(c, msg, err))
		return false;
	if (msg->version != 0 && msg->version != c->moves)
		return err_set(err, ERR_STALE, "the task is no longer as it was read");
	at.holder = strcmp(c->person, person) == 0;
	edge = fsm_step(callout_kind(c), c->state, msg->event, &at);
	if (edge == NULL && !(at.holder && stands_already(c, msg->event, to)))
		return err_set(err, ERR_CONFLICT, "the task has moved on");
	if (edge != NULL) {
		rung = own_rung(batch, c, person);
		c->task.result = msg->result;
		c->task.attended = msg->attended;
		say(batch, c, edge, &rung, &(struct words){0});
	}
	*moved = edge != NULL;
	return true;
}

bool
move_task(struct batch *batch, struct input *input, struct err *err)
{
	bool moved;

	return task_said(
		   batch, actor_of(input), (const Accord__V1__MoveTask *)input->msg, &moved, err) &&
	       reply_moved(batch, input, moved, err);
}
