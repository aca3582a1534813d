/* Any bytes as a roster: refused with a place, or one that answers whatever it is asked. */
#include "common/clock.h"
#include "services/referral/roster/oncall.h"
#include "tests/fuzz/fuzz.h"

#define GAPS 64
#define FIRST 1767225600 /* 2026 */

static void
ask(struct oncall *oncall, int64_t at)
{
	struct oncall_question question = {.at = at, .area = "D2", .type = "DEATHNTF"};
	struct oncall_answer answer;

	oncall_ask(oncall, &question, &answer);
	MUST(answer.count >= 1 && answer.count <= ONCALL_STEPS + 1);
	for (size_t i = 0; i < answer.count; i++) {
		MUST(answer.steps[i].person < oncall->person_count);
		MUST(answer.why[answer.steps[i].person] == ONCALL_ASKED);
		MUST(answer.steps[i].answer_within >= CLOCK_SECOND);
		for (size_t k = 0; k < i; k++)
			MUST(answer.steps[k].person != answer.steps[i].person);
	}
}

static void
look(struct oncall *oncall, int64_t from)
{
	struct oncall_gap gaps[GAPS];
	size_t count = oncall_gaps(oncall, from, from + 7 * CLOCK_DAY, gaps, GAPS);

	for (size_t i = 0; i < count && i < GAPS; i++) {
		MUST(gaps[i].rung < oncall->rung_count && gaps[i].why != ONCALL_ASKED);
		MUST(gaps[i].span.from < gaps[i].span.until);
		MUST(gaps[i].span.from >= from && gaps[i].span.until <= from + 7 * CLOCK_DAY);
		MUST((gaps[i].person == ONCALL_NOBODY) == (gaps[i].why == ONCALL_EMPTY));
	}
}

/* The first two bytes choose the day that is asked about. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int64_t day = (int64_t)fuzz_number(&data, &size, 2) % 36500;
	int64_t from = FIRST * CLOCK_SECOND + day * CLOCK_DAY;
	struct arena *arena = arena_new(16 << 10, 64 << 20);
	static struct oncall oncall;
	struct err err = {0};
	struct yaml_doc doc;

	if (yaml_parse(arena, "x.yaml", (const char *)data, size, &doc, &err) &&
	    oncall_read(&doc, doc.root, &oncall, &err)) {
		ask(&oncall, from + (int64_t)size * CLOCK_MINUTE);
		look(&oncall, from);
		oncall_close(&oncall);
	} else {
		fuzz_refusal(&err, data, size);
	}
	arena_free(&arena);
	return 0;
}
