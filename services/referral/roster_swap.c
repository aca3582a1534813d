/* One of two on a roster proposes to stand in the other's place; the other answers. */
#include "services/referral/roster_swap.h"

#include <string.h>

#include "common/text.h"
#include "services/referral/away.h"
#include "services/referral/planned.h"
#include "services/referral/roster_change.h"
#include "services/referral/roster_sweep.h"
#include "sql/referral/roster.h"

#define STATE(name) ACCORD__V1__ROSTER_SWAP_STATE__ROSTER_SWAP_STATE_##name
#define EVENT(name) ACCORD__V1__ROSTER_SWAP_EVENT__ROSTER_SWAP_EVENT_##name
#define ENDS CLOCK_HOUR /* before the first of the two begins */
#define LONGEST (366 * CLOCK_DAY)

/* --- the table --- */

static const struct {
	Accord__V1__RosterSwapEvent event;
	enum swap_by by;
	Accord__V1__RosterSwapState to;
	const char *event_name, *by_name, *to_name;
} steps[] = {
    {EVENT(ACCEPT), SWAP_BY_OTHER, STATE(ACCEPTED), "accept", "the other", "accepted"},
    {EVENT(DECLINE), SWAP_BY_OTHER, STATE(DECLINED), "decline", "the other", "declined"},
    {EVENT(WITHDRAW), SWAP_BY_PROPOSER, STATE(WITHDRAWN), "withdraw", "the proposer", "withdrawn"},
    {EVENT(REFUSE), SWAP_BY_COORDINATOR, STATE(REFUSED), "refuse", "who coordinates", "refused"},
    {EVENT(EXPIRE), SWAP_BY_NOBODY, STATE(EXPIRED), "expire", "the clock", "expired"},
};

Accord__V1__RosterSwapState
roster_swap_step(
    Accord__V1__RosterSwapState from, Accord__V1__RosterSwapEvent event, enum swap_by by)
{
	for (size_t i = 0; from == STATE(PROPOSED) && i < sizeof(steps) / sizeof(steps[0]); i++)
		if (steps[i].event == event && steps[i].by == by)
			return steps[i].to;
	return STATE(UNSPECIFIED);
}

void
roster_swap_dump(FILE *out)
{
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		(void)fprintf(out, "swap: proposed + %s -> %s [%s]\n", steps[i].event_name,
		    steps[i].to_name, steps[i].by_name);
}

/* --- what all of them do --- */

struct fresh {
	struct id swap, changes[2], tasks[2];
};

static void
need(struct batch *batch, struct input *input, const struct id *head)
{
	struct fresh fresh = {id_v4(), {id_v4(), id_v4()}, {id_v4(), id_v4()}};

	input->own = arena_dup(batch_arena(batch), &fresh, sizeof(fresh));
	planned_need_head(batch, head);
	batch_need(batch, &roster_swaps_table, head);
	for (size_t i = 0; i < 2; i++)
		batch_need_new(batch, &callout_table, &fresh.tasks[i]);
}

static void
need_employer(struct batch *batch, const struct roster_head *head, const char *person)
{
	struct id supervisor = supervisor_id(planned_employer(batch, head, person));

	batch_need(batch, &supervisor_table, &supervisor);
}

static void
tell(struct batch *batch, const struct roster_head *head, const struct roster_swap *swap)
{
	Accord__V1__RosterSwapMoved fact = ACCORD__V1__ROSTER_SWAP_MOVED__INIT;

	fact.swap = (ProtobufCBinaryData){sizeof(swap->id.b), (uint8_t *)(uintptr_t)swap->id.b};
	fact.organisation = (char *)(uintptr_t)head->organisation;
	fact.state = swap->state;
	fact.proposer = (char *)(uintptr_t)swap->stints[0].person;
	fact.person = (char *)(uintptr_t)swap->stints[1].person;
	fact.by = (char *)(uintptr_t)swap->by;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ROSTER_SWAP_MOVED, &head->id, &fact.base);
}

static int64_t
ends(const struct roster_swap *swap)
{
	int64_t one = swap->stints[0].span.from, other = swap->stints[1].span.from;

	return (one < other ? one : other) - ENDS;
}

/* The one that ends first; NULL: nothing is proposed. */
static struct roster_swap *
first_of(struct roster_swaps *swaps)
{
	struct roster_swap *first = NULL;

	for (size_t i = 0; swaps != NULL && i < swaps->count; i++)
		if (swaps->items[i].state == STATE(PROPOSED) &&
		    (first == NULL || ends(&swaps->items[i]) < ends(first)))
			first = &swaps->items[i];
	return first;
}

/* As it stands now: kept, said, told to both but who says it, and the clock of what is left. */
static void
move(struct batch *batch, const struct input *input, const struct roster_head *head,
    struct roster_swaps *swaps, struct roster_swap *swap, Accord__V1__RosterSwapState to,
    const char *by)
{
	const struct fresh *fresh = input->own;
	const struct roster_swap *first;

	swap->state = to;
	swap->moved = batch_now(batch);
	swap->changed = true;
	(void)text_copy(swap->by, sizeof(swap->by), by);
	batch_touch(batch, swaps);
	tell(batch, head, swap);
	for (size_t i = 0; i < 2; i++)
		if (strcmp(swap->stints[i].person, by) != 0)
			roster_change_show(batch, head, swap->stints[i].person, &fresh->tasks[i]);
	if ((first = first_of(swaps)) != NULL)
		batch_clock_set(batch, CLOCK_ROSTER_SWAP, &head->id, ends(first));
	else
		batch_clock_clear(batch, CLOCK_ROSTER_SWAP, &head->id);
}

static bool
reply(struct batch *batch, struct input *input, const struct roster_swap *swap, struct err *err)
{
	Accord__V1__RosterSwapKept *kept = arena_zalloc(batch_arena(batch), sizeof(*kept));

	if (kept == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__roster_swap_kept__init(kept);
	kept->id = (ProtobufCBinaryData){sizeof(swap->id.b), (uint8_t *)(uintptr_t)swap->id.b};
	kept->state = swap->state;
	batch_reply(batch, input, &kept->base);
	return true;
}

static bool
may_swap(struct oncall *oncall, const struct roster_swap *swap, struct err *err)
{
	struct oncall_stint both[2];

	for (size_t i = 0; i < 2; i++)
		both[i] = (struct oncall_stint){oncall_rung(oncall, swap->stints[i].rung),
		    oncall_person(oncall, swap->stints[i].person), swap->stints[i].span};
	return oncall_may_swap(oncall, &both[0], &both[1], err);
}

static bool
is_granted(char *const *granted, size_t count, const char *organisation)
{
	return count == 1 && strcmp(granted[0], organisation) == 0;
}

/* --- KIND_PROPOSE_SWAP --- */

void
propose_swap_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__ProposeSwap *msg = (const Accord__V1__ProposeSwap *)input->msg;
	struct id head = roster_head_id(msg->organisation);

	need(batch, input, &head);
}

void
propose_swap_more(struct batch *batch, struct input *input)
{
	const Accord__V1__ProposeSwap *msg = (const Accord__V1__ProposeSwap *)input->msg;
	struct id id = roster_head_id(msg->organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);

	if (head == NULL)
		return;
	need_employer(batch, head, input->actor->person);
	need_employer(batch, head, msg->person);
}

static void
fill(struct roster_swap *swap, const struct input *input, int64_t now)
{
	const Accord__V1__ProposeSwap *msg = (const Accord__V1__ProposeSwap *)input->msg;

	*swap = (struct roster_swap){.id = ((const struct fresh *)input->own)->swap, .said = now};
	swap->stints[0].span = (struct oncall_span){msg->from_us, msg->until_us};
	swap->stints[1].span = (struct oncall_span){msg->other_from_us, msg->other_until_us};
	(void)text_copy(swap->stints[0].rung, REFERRAL_NAME, msg->rung);
	(void)text_copy(swap->stints[0].person, REFERRAL_NAME, input->actor->person);
	(void)text_copy(swap->stints[1].rung, REFERRAL_NAME, msg->other_rung);
	(void)text_copy(swap->stints[1].person, REFERRAL_NAME, msg->person);
}

static bool
is_good(const struct roster_swap *swap, int64_t now, struct err *err)
{
	for (size_t i = 0; i < 2; i++) {
		const struct oncall_span *span = &swap->stints[i].span;

		if (span->from % CLOCK_MINUTE != 0 || span->until % CLOCK_MINUTE != 0)
			return err_set(err, ERR_INVALID, "both are whole minutes");
		if (span->from <= now + ENDS || span->from > now + LONGEST ||
		    span->until <= span->from)
			return err_set(err, ERR_INVALID,
			    "both begin in more than an hour and within a year, and end later");
	}
	return true;
}

bool
propose_swap(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__ProposeSwap *msg = (const Accord__V1__ProposeSwap *)input->msg;
	struct id id = roster_head_id(msg->organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	struct roster_swaps *swaps = batch_row(batch, &roster_swaps_table, &id);
	struct oncall *oncall = head != NULL ? planned_now(batch, head) : NULL;
	struct roster_swap made;

	if (oncall == NULL || !is_granted(msg->granted, msg->n_granted, msg->organisation) ||
	    oncall_person(oncall, input->actor->person) == ONCALL_NOBODY)
		return err_set(err, ERR_NOT_FOUND, "no such roster");
	fill(&made, input, batch_now(batch));
	if (!is_good(&made, batch_now(batch), err) || !may_swap(oncall, &made, err))
		return false;
	if (swaps != NULL && swaps->count == ROSTER_SWAPS)
		return err_set(err, ERR_CONFLICT, "so many swaps are proposed already");
	if (swaps == NULL) {
		swaps = batch_new(batch, &roster_swaps_table, &id);
		swaps->roster = id;
	}
	swaps->items[swaps->count++] = made;
	move(batch, input, head, swaps, &swaps->items[swaps->count - 1], STATE(PROPOSED),
	    input->actor->person);
	return reply(batch, input, &swaps->items[swaps->count - 1], err);
}

/* --- KIND_MOVE_SWAP --- */

static struct roster_swap *
swap_of(struct roster_swaps *swaps, const ProtobufCBinaryData *named)
{
	struct id id;

	if (swaps == NULL || !id_from_bytes(named->data, named->len, &id))
		return NULL;
	for (size_t i = 0; i < swaps->count; i++)
		if (id_equal(&swaps->items[i].id, &id))
			return &swaps->items[i];
	return NULL;
}

void
move_swap_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveSwap *msg = (const Accord__V1__MoveSwap *)input->msg;
	struct id head = roster_head_id(msg->organisation);
	struct id supervisor = supervisor_id(msg->organisation);

	need(batch, input, &head);
	batch_need(batch, &supervisor_table, &supervisor);
}

void
move_swap_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveSwap *msg = (const Accord__V1__MoveSwap *)input->msg;
	struct id id = roster_head_id(msg->organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	const struct roster_swap *swap =
	    swap_of(batch_row(batch, &roster_swaps_table, &id), &msg->swap);

	for (size_t i = 0; head != NULL && swap != NULL && i < 2; i++)
		need_employer(batch, head, swap->stints[i].person);
}

/* Who of them she is to it, as far as this event is hers to say. */
static enum swap_by
says(struct batch *batch, const struct input *input, const struct oncall *oncall,
    const struct roster_swap *swap)
{
	const Accord__V1__MoveSwap *msg = (const Accord__V1__MoveSwap *)input->msg;
	const char *person = input->actor->person;

	if (msg->event == EVENT(REFUSE) &&
	    roster_change_may(batch, msg->organisation, person, oncall))
		return SWAP_BY_COORDINATOR;
	if (strcmp(person, swap->stints[0].person) == 0)
		return SWAP_BY_PROPOSER;
	return strcmp(person, swap->stints[1].person) == 0 ? SWAP_BY_OTHER : SWAP_BY_NOBODY;
}

/* What holds now decides, not what held when it was proposed. */
static bool
stand_in(struct batch *batch, const struct input *input, const struct roster_head *head,
    struct oncall *oncall, const struct roster_swap *swap, struct err *err)
{
	const struct fresh *fresh = input->own;

	if (!may_swap(oncall, swap, err))
		return false;
	if (!roster_change_room(batch, head, 2, err))
		return false;
	for (size_t i = 0; i < 2; i++)
		(void)roster_change_keep(batch, head,
		    &(struct roster_said){&fresh->changes[i], swap->stints[i].rung,
			swap->stints[1 - i].person, input->actor->person, swap->stints[i].span});
	roster_sweep_soon(batch, &head->id);
	return true;
}

bool
move_swap(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveSwap *msg = (const Accord__V1__MoveSwap *)input->msg;
	struct id id = roster_head_id(msg->organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	struct roster_swaps *swaps = batch_row(batch, &roster_swaps_table, &id);
	struct roster_swap *swap = swap_of(swaps, &msg->swap);
	struct oncall *oncall = head != NULL ? planned_now(batch, head) : NULL;
	Accord__V1__RosterSwapState to = STATE(UNSPECIFIED);

	if (oncall != NULL && swap != NULL && msg->event != EVENT(EXPIRE) &&
	    is_granted(msg->granted, msg->n_granted, msg->organisation))
		to = roster_swap_step(swap->state, msg->event, says(batch, input, oncall, swap));
	if (to == STATE(UNSPECIFIED))
		return err_set(err, ERR_NOT_FOUND, "no such swap");
	if (to == STATE(ACCEPTED) && !stand_in(batch, input, head, oncall, swap, err))
		return false;
	move(batch, input, head, swaps, swap, to, input->actor->person);
	return reply(batch, input, swap, err);
}

/* --- CLOCK_ROSTER_SWAP --- */

void
swap_unanswered_keys(struct batch *batch, struct input *input)
{
	need(batch, input, &input->subject);
}

void
swap_unanswered_more(struct batch *batch, struct input *input)
{
	const struct roster_head *head = batch_row(batch, &roster_head_table, &input->subject);
	const struct roster_swap *first =
	    first_of(batch_row(batch, &roster_swaps_table, &input->subject));

	for (size_t i = 0; head != NULL && first != NULL && i < 2; i++)
		need_employer(batch, head, first->stints[i].person);
}

/* One at a time: the clock of the next is set by it. */
bool
swap_unanswered(struct batch *batch, struct input *input, struct err *err)
{
	const struct roster_head *head = batch_row(batch, &roster_head_table, &input->subject);
	struct roster_swaps *swaps = batch_row(batch, &roster_swaps_table, &input->subject);
	struct roster_swap *first = first_of(swaps);

	(void)err;
	if (head == NULL || first == NULL)
		return true;
	if (ends(first) > batch_now(batch))
		batch_clock_set(batch, CLOCK_ROSTER_SWAP, &head->id, ends(first));
	else
		move(batch, input, head, swaps, first,
		    roster_swap_step(first->state, EVENT(EXPIRE), SWAP_BY_NOBODY), "");
	return true;
}

/* --- rows --- */

static void
swaps_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_swaps *swaps = row;
	struct roster_swap *swap;

	(void)batch;
	swaps->roster = db_id(from, 0);
	if (swaps->count == ROSTER_SWAPS)
		return;
	swap = &swaps->items[swaps->count++];
	swap->id = db_id(from, 1);
	swap->state = STATE(PROPOSED);
	for (int i = 0; i < 2; i++) {
		(void)text_copy(swap->stints[i].person, REFERRAL_NAME, db_text(from, 2 + 4 * i));
		(void)text_copy(swap->stints[i].rung, REFERRAL_NAME, db_text(from, 3 + 4 * i));
		swap->stints[i].span =
		    (struct oncall_span){db_time(from, 4 + 4 * i), db_time(from, 5 + 4 * i)};
	}
	swap->said = db_time(from, 10);
}

static void
swaps_bind(struct db_args *to, const void *row)
{
	const struct roster_swaps *swaps = row;

	for (size_t k = 0; k < swaps->count; k++) {
		const struct roster_swap *swap = &swaps->items[k];

		if (!swap->changed)
			continue;
		db_put_id(to, &swaps->roster);
		db_put_id(to, &swap->id);
		for (int i = 0; i < 2; i++) {
			db_put_text(to, swap->stints[i].person);
			db_put_text(to, swap->stints[i].rung);
			db_put_time(to, swap->stints[i].span.from);
			db_put_time(to, swap->stints[i].span.until);
		}
		db_put_time(to, swap->said);
		db_put_int(to, swap->state);
		db_put_time(to, swap->moved);
		db_put_text(to, swap->by);
	}
}

const struct table roster_swaps_table = {
    .name = "roster_swap",
    .row_size = sizeof(struct roster_swaps),
    .load = &sql_roster_swap_load,
    .read = swaps_read,
    .save = &sql_roster_swap_save,
    .bind = swaps_bind,
    .save_per_element = true,
};
