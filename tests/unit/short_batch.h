/*
 * A batch decided with every amount of memory from none up. Where it ended the real batch is undone
 * and decided again, so all that is asked is that the arena knows of it and nothing else breaks;
 * where it did not end, what was done is what plenty would have done.
 */
#ifndef TESTS_UNIT_SHORT_BATCH_H
#define TESTS_UNIT_SHORT_BATCH_H

#include "tests/unit/fake_batch.h"

#define SHORT_STEP 16 /* as an arena aligns */
#define SHORT_MOST ((size_t)4 << 20)

/* What a batch left behind, but for ids, which are drawn. */
struct deed {
	size_t refused, touched, clocks, facts, after;
	uint32_t kinds[FAKE_FACTS];
};

/* Decides one batch and returns how many of its inputs were refused. */
typedef size_t batch_act(void);

static inline void
deed_do(batch_act *act, struct deed *deed)
{
	size_t before = fake.fact_count;

	memset(deed, 0, sizeof(*deed));
	deed->refused = act();
	deed->touched = fake.touched;
	deed->clocks = fake.clock_count;
	deed->after = fake.after_count;
	for (size_t i = before; i < fake.fact_count; i++)
		deed->kinds[deed->facts++] = fake.facts[i].kind;
}

/* Whether memory ended. */
static inline bool
deed_short_of(size_t limit, batch_act *act, struct deed *deed)
{
	struct arena *plenty = fake.arena;
	bool ended;

	fake.arena = arena_new(1, limit);
	deed_do(act, deed);
	ended = arena_exhausted(fake.arena);
	arena_free(&fake.arena);
	fake.arena = plenty;
	return ended;
}

/* How often memory ended before there was enough. prepare makes the rows from nothing. */
static inline size_t
with_every_memory(void (*prepare)(void), batch_act *act)
{
	size_t limit = SHORT_STEP, ended = 0;
	struct deed whole, part;

	prepare();
	if (deed_short_of(SHORT_MOST, act, &whole))
		fail_msg("it is never enough");
	for (prepare(); deed_short_of(limit, act, &part); prepare(), ended++)
		limit += SHORT_STEP;
	assert_memory_equal(&part, &whole, sizeof(whole));
	return ended;
}

static inline size_t
decide_all(struct input *const *inputs, size_t count)
{
	size_t refused = 0;

	fake_batch(inputs, count);
	for (size_t i = 0; i < count; i++)
		refused += inputs[i]->refused;
	return refused;
}

#endif
