/* What is told of a period: lines of comma-separated values. */
#include "services/referral/cost/statement.h"

#include <inttypes.h>

struct amount {
	char text[24];
};

static struct amount
amount(int64_t cents)
{
	struct amount out;

	(void)snprintf(
	    out.text, sizeof(out.text), "%" PRId64 ".%02d", cents / 100, (int)(cents % 100));
	return out;
}

/* A sum that needs no reckoning of its own. */
static void
put_sum(const char *line, const char *whose, const char *what, int64_t cents, FILE *to)
{
	(void)fprintf(to, "%s,%s,%s,,,,,%s\n", line, whose, what, amount(cents).text);
}

/* What a share goes by: count of the whole. Small units are told by that word alone. */
static void
put_measure(const struct share_line *line, FILE *to)
{
	if (line->rolled)
		(void)fputs("rolled forward," SHARE_SMALL_TEXT ",", to);
	else
		(void)fprintf(to, "%s%s,%" PRId64 ",%" PRId64, share_basis_words[line->by],
		    line->small ? " as units are " SHARE_SMALL_TEXT : "", line->count, line->whole);
}

static void
put_shares(const struct share_part *part, const struct cost_period *period,
    const struct share_line *lines, FILE *to)
{
	for (size_t i = 0; i < period->member_count; i++) {
		(void)fprintf(to, "share,%s,%s %" PRId64 "%%,", period->members[i].name,
		    share_basis_words[part->basis], part->weight);
		put_measure(&lines[i], to);
		(void)fprintf(
		    to, ",%s,%s\n", amount(lines[i].pool).text, amount(lines[i].cents).text);
	}
}

/* What came late, as it is in its member's count. */
static void
put_late(const struct share_member *member, FILE *to)
{
	if (member->late > 0)
		(void)fprintf(to, "correction,%s,late units of the period before,,%" PRId64 ",,,\n",
		    member->name, member->late);
}

void
cost_statement(const struct cost_period *period, const struct share_terms *terms,
    const struct share_result *shares, FILE *to)
{
	(void)fputs("line,whose,what,goes by,count,of,pool,amount\n", to);
	put_sum("cost", "", period->name, period->cents, to);
	for (size_t i = 0; i < period->grant_count; i++)
		put_sum("grant", "", period->grants[i].name, period->grants[i].cents, to);
	put_sum("shared", "", period->agreement, cost_to_share(period), to);
	for (size_t i = 0; i < period->member_count; i++)
		put_late(&period->members[i], to);
	for (size_t p = 0; p < terms->part_count; p++)
		put_shares(&terms->parts[p], period, shares->lines[p], to);
	put_sum("remainder", period->members[terms->remainder].name, "left by rounding",
	    shares->rest, to);
	for (size_t i = 0; i < period->member_count; i++)
		put_sum("total", period->members[i].name, "", shares->totals[i], to);
}

/* Cost, shared and remainder; grants; corrections; a share for each part and member; totals. */
size_t
cost_statement_lines(const struct cost_period *period, const struct share_terms *terms)
{
	size_t late = 0;

	for (size_t i = 0; i < period->member_count; i++)
		late += period->members[i].late > 0;
	return 3 + period->grant_count + late + (terms->part_count + 1) * period->member_count;
}
