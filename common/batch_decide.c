/* The middle of a batch: each input is decided, in order, in memory. */
#include "common/batch_priv.h"

#include "common/log.h"

#define CLOCK_REFUSED_AGAIN CLOCK_MINUTE
#define WAITS_BEHIND "waits behind a parked fact of its subject"

struct metric batch_m_refused = {
    .name = "accord_inputs_refused_total", .help = "inputs refused by their rule or by the store"};

/* -1, 0 or 1: epochs only rise, whatever becomes of the numbers. */
static int
compare_places(struct fact_place a, struct fact_place b)
{
	if (a.epoch != b.epoch)
		return a.epoch < b.epoch ? -1 : 1;
	return (a.n > b.n) - (a.n < b.n);
}

static struct fact_place
place_of(const struct input *input)
{
	return (struct fact_place){input->fact->epoch, input->fact->n};
}

void
batch_follow_from(struct batch *batch, const char *source, uint64_t epoch, uint64_t n)
{
	struct source_cursor *c = batch_cursor(batch, source);

	if (c == NULL)
		return; /* its input named the source, so it was loaded */
	c->new_epoch = epoch;
	c->new_n = n;
	c->moved = true;
}

/* The oldest parked fact of its subject, or the next behind one that was applied just now; one that
 * is not parked any more was applied by an earlier try. */
static bool
parked_stands(const struct batch *batch, struct input *input)
{
	struct parked_subject *parked = batch_parked(batch, input);

	if (parked == NULL || compare_places(place_of(input), parked->first) < 0 ||
	    compare_places(place_of(input), parked->past) <= 0) {
		input->over = true;
		input->refused = false;
		return false;
	}
	if (parked->first.n != 0 && compare_places(place_of(input), parked->first) > 0 &&
	    !input->refused) {
		err_set(&input->err, ERR_CONFLICT, WAITS_BEHIND);
		input->refused = true;
	}
	return true;
}

/* A fact whose number was passed already is done; one behind a parked fact of its subject waits
 * with it. What is restated has no number and moves no cursor. */
static bool
fact_stands(struct batch *batch, struct input *input)
{
	struct source_cursor *c = batch_cursor(batch, input->source);

	if (INPUT_RESTATED(input))
		return true;
	if (input->again)
		return parked_stands(batch, input);
	if (c == NULL || input->fact->n <= c->n || input->fact->n <= c->new_n) {
		input->over = true;
		input->refused = false; /* it was put on record the first time */
		return false;
	}
	if (input->fact->n != (c->new_n != 0 ? c->new_n : c->n) + 1) {
		err_set(&input->err, ERR_INTERNAL, "fact %llu of %s does not follow the cursor",
		    (unsigned long long)input->fact->n, input->source);
		return false;
	}
	c->new_n = input->fact->n;
	c->new_epoch = input->fact->epoch;
	if (!input->refused && batch_parked(batch, input) != NULL) {
		err_set(&input->err, ERR_CONFLICT, WAITS_BEHIND);
		input->refused = true;
	}
	return true;
}

static void
refuse(struct batch *batch, struct input *input)
{
	struct parked_subject *parked;

	input->refused = true;
	metric_add(&batch_m_refused, 1);
	if (input->due != 0) {
		log_error("a clock was refused", L_STR("clock", input->rule->name) L_ID("subject",
						     &input->subject) L_ERR(&input->err));
		batch_clock_set(
		    batch, input->rule->kind, &input->subject, batch->now + CLOCK_REFUSED_AGAIN);
	}
	if (input->source == NULL)
		return;
	if (INPUT_RESTATED(input)) { /* the snapshot says how many there were */
		log_error("a restated fact was refused",
		    L_STR("source", input->source) L_ID("subject", &input->subject)
			L_STR("rule", input->rule->name) L_ERR(&input->err));
		return;
	}
	parked = batch_parked(batch, input);
	if (input->again) { /* the operator is told how many there were */
		if (parked->first.n == 0)
			parked->first = place_of(input);
		log_warn("a parked fact was refused again",
		    L_STR("source", input->source) L_INT("n", input->fact->n)
			L_STR("rule", input->rule->name) L_ERR(&input->err));
		return;
	}
	log_error("a fact was parked", L_STR("source", input->source) L_INT("n", input->fact->n)
					   L_STR("rule", input->rule->name) L_ERR(&input->err));
	if (parked != NULL)
		return;
	if ((parked = arena_zalloc(batch->arena, sizeof(*parked))) == NULL) {
		batch->overflow = true;
		return;
	}
	*parked = (struct parked_subject){.source = input->source,
	    .subject = input->subject,
	    .first = place_of(input),
	    .next = batch->parked};
	batch->parked = parked;
}

static bool
clock_stands(const struct batch *batch, const struct input *input)
{
	for (const struct clock_op *op = batch->clock_ops; op != NULL; op = op->next)
		if (op->kind == (int32_t)input->rule->kind &&
		    id_equal(&op->subject, &input->subject))
			return false; /* something decided just now moved or cleared it */
	return true;
}

static void
parked_applied(const struct batch *batch, const struct input *input)
{
	struct parked_subject *parked = batch_parked(batch, input);

	parked->first = (struct fact_place){0, 0};
	parked->past = place_of(input);
}

static bool
decide_one(struct batch *batch, struct input *input)
{
	if (input->source != NULL && !fact_stands(batch, input))
		return input->over;
	if (input->refused) {
		refuse(batch, input);
		return true;
	}
	if (input->over)
		return true;
	if (input->due != 0) {
		if (!clock_stands(batch, input))
			return true;
		batch_clock_clear(batch, input->rule->kind, &input->subject);
	}
	input->err = (struct err){0};
	if (input->rule->decide != NULL && !input->rule->decide(batch, input, &input->err)) {
		if (!batch_full(batch)) /* else all of this is undone, and decided again */
			refuse(batch, input);
	} else if (input->again) {
		parked_applied(batch, input);
	}
	return true;
}

bool
batch_decide(struct batch *batch, struct err *err)
{
	for (struct input *input = batch->first; input != NULL && !batch_full(batch);
	     input = input->next)
		if (!decide_one(batch, input)) {
			*err = input->err;
			return false;
		}
	return !batch_full(batch) ||
	       err_set(err, ERR_TOO_LARGE,
		   batch->apart ? "what one of it needs hangs on another: they are decided apart"
				: "the batch does not fit into memory");
}
