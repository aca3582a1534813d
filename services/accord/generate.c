/* Plans the synthetic day: which line comes in when. */
#include "services/accord/generate.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "services/accord/generate_model.h"

struct planned {
	int64_t at; /* when it comes in */
	uint32_t n; /* of the incident, or of the odd line */
	uint8_t version;
	uint8_t kind;
};

struct plan {
	struct planned *v;
	size_t count, room;
};

/* How many odd lines of a kind come for a thousand incidents; one at least when there are fifty. */
static const struct {
	enum generate_kind kind;
	unsigned permille;
} odds[] = {
    {GENERATE_TRANSFER, 8},
    {GENERATE_TEST, 5},
    {GENERATE_CUT, 3},
    {GENERATE_NOT_JSON, 2},
    {GENERATE_NO_ID, 3},
    {GENERATE_NO_TIME, 2},
    {GENERATE_NO_INCIDENT, 2},
};

static bool
add(struct plan *plan, int64_t at, uint64_t n, size_t version, enum generate_kind kind)
{
	if (plan->count == plan->room) {
		size_t room = plan->room > 0 ? 2 * plan->room : 4096;
		struct planned *grown = realloc(plan->v, room * sizeof(*grown));

		if (grown == NULL)
			return false;
		plan->v = grown;
		plan->room = room;
	}
	plan->v[plan->count++] = (struct planned){at, (uint32_t)n, (uint8_t)version, (uint8_t)kind};
	return true;
}

/* Each version comes when it was written, or after the next one; some come twice. */
static bool
plan_incident(
    const struct generate_options *options, const struct made_incident *incident, struct plan *plan)
{
	struct chance chance = chance_of(options->seed, 3, incident->index);
	bool overtaken = false;

	for (size_t i = 0; i < incident->count; i++) {
		bool last = i + 1 == incident->count;
		bool twice = chance_permille(&chance, 30);
		int64_t at = incident->versions[i].at;

		/* Never two in a row: the second would make the first come in time. */
		overtaken = !overtaken && !last && chance_permille(&chance, 20);
		if (overtaken)
			at = incident->versions[i + 1].at + 2 * CLOCK_SECOND;
		if (!add(plan, at, incident->index, i,
			overtaken ? GENERATE_OVERTAKEN : GENERATE_VERSION) ||
		    (twice &&
			!add(plan, at + 20 * CLOCK_SECOND, incident->index, i, GENERATE_REPEAT)))
			return false;
	}
	return true;
}

static bool
plan_odd(const struct generate_options *options, struct plan *plan)
{
	struct chance chance = chance_of(options->seed, 4, 0);
	uint64_t n = 0, span = (uint64_t)(options->minutes * CLOCK_MINUTE / CLOCK_SECOND);

	for (size_t i = 0; i < sizeof(odds) / sizeof(*odds); i++) {
		uint64_t count = (uint64_t)options->incidents * odds[i].permille / 1000;

		if (count == 0 && options->incidents >= 50)
			count = 1;
		for (; count > 0; count--)
			if (!add(plan,
				options->end_us -
				    (int64_t)chance_below(&chance, span) * CLOCK_SECOND,
				n++, 0, odds[i].kind))
				return false;
	}
	return true;
}

static int
by_time(const void *a, const void *b)
{
	const struct planned *x = a, *y = b;

	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return (x->version > y->version) - (x->version < y->version);
}

static bool
make_plan(
    const struct generate_options *options, struct plan *plan, struct generate_summary *summary)
{
	struct made_incident incident;

	for (int64_t n = 0; n < options->incidents; n++) {
		model_incident(options, (uint64_t)n, &incident);
		summary->incidents += incident.count > 0;
		for (size_t i = 0; i < GENERATE_TURN_COUNT; i++)
			summary->turns[i] += incident.count > 0 && incident.turns[i];
		if (!plan_incident(options, &incident, plan))
			return false;
	}
	if (!plan_odd(options, plan))
		return false;
	if (plan->count > 0)
		qsort(plan->v, plan->count, sizeof(*plan->v), by_time);
	return true;
}

static void
write_planned(
    const struct generate_options *options, const struct planned *planned, struct made_text *out)
{
	struct made_incident incident;

	made_reset(out);
	if (planned->kind >= GENERATE_TRANSFER) {
		write_odd(options, (enum generate_kind)planned->kind, planned->n, planned->at, out);
		return;
	}
	model_incident(options, planned->n, &incident);
	write_version(options, &incident, planned->version, out);
}

bool
generate(const struct generate_options *options, generate_emit_fn *emit, void *ctx,
    struct generate_summary *summary, struct err *err)
{
	struct made_text text = {0};
	struct plan plan = {0};
	bool good;

	*summary = (struct generate_summary){0};
	good = make_plan(options, &plan, summary) ||
	       err_set(err, ERR_INTERNAL, "no memory for a day of %lld incidents",
		   (long long)options->incidents);
	for (size_t i = 0; good && i < plan.count; i++) {
		write_planned(options, &plan.v[i], &text);
		good = emit(ctx, text.bytes, text.len) ||
		       err_set(err, ERR_INTERNAL, "could not write line %zu", i + 1);
		summary->lines++;
		summary->bytes += text.len + 1;
		summary->kinds[plan.v[i].kind]++;
	}
	free(plan.v);
	free(text.bytes);
	return good;
}
