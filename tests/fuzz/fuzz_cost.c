/* Any bytes as the terms of a cost and its period: refused with a place, or shared to the cent. */
#include "services/referral/cost/statement.h"
#include "tests/fuzz/fuzz.h"

static void
check_shares(const struct cost_period *period, const struct share_terms *terms)
{
	static struct share_result shares;
	int64_t all = 0;

	share_out(terms, period->members, period->member_count, cost_to_share(period), &shares);
	MUST(shares.rest >= 0);
	for (size_t i = 0; i < period->member_count; i++) {
		MUST(shares.totals[i] >= 0);
		all += shares.totals[i];
	}
	MUST(all == cost_to_share(period));
}

/* Nothing is told that hangs on a small number. */
static void
check_small(struct cost_period *period, const struct share_terms *terms)
{
	static struct share_result one, other;

	for (size_t i = 0; i < period->member_count; i++) {
		struct share_member *member = &period->members[i];
		int64_t said = member->units;

		if (!share_is_small(member))
			continue;
		share_out(
		    terms, period->members, period->member_count, cost_to_share(period), &one);
		member->units = SHARE_SMALL - 1 - said;
		share_out(
		    terms, period->members, period->member_count, cost_to_share(period), &other);
		MUST(memcmp(&one, &other, sizeof(one)) == 0);
		member->units = said;
	}
}

#define SEPARATOR "\n====\n"

/* The period stands before the separator, the terms behind it. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *bytes = (const char *)data;
	const char *cut = size == 0 ? NULL : memmem(data, size, SEPARATOR, strlen(SEPARATOR));
	size_t first = cut == NULL ? size : (size_t)(cut - bytes);
	size_t rest = cut == NULL ? size : first + strlen(SEPARATOR);
	struct arena *arena = arena_new(16 << 10, 256 << 20);
	static struct cost_period period;
	static struct share_terms terms;
	struct yaml_doc doc, of_terms;
	struct err err = {0};

	if (yaml_parse(arena, "x.yaml", bytes, first, &doc, &err) &&
	    cost_period_read(&doc, doc.root, &period, &err) &&
	    yaml_parse(arena, "x.yaml", bytes + rest, size - rest, &of_terms, &err) &&
	    cost_terms_read(&of_terms, of_terms.root, &period, &terms, &err)) {
		check_shares(&period, &terms);
		check_small(&period, &terms);
	} else {
		fuzz_refusal(&err, data, size);
	}
	arena_free(&arena);
	return 0;
}
