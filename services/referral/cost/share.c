/* What each member pays of what a shared unit cost. */
#include "services/referral/cost/share.h"

#include <string.h>

int64_t
share_units(const struct share_member *member)
{
	bool told = !member->covered || member->units >= SHARE_SMALL;

	return (told ? member->units : 0) + member->late;
}

bool
share_is_small(const struct share_member *member)
{
	return member->covered && share_units(member) < SHARE_SMALL;
}

/* Cents by count of whole, rounded down. Its factors are bounded, their product fits. */
static int64_t
part_of(int64_t cents, int64_t count, int64_t whole)
{
	return whole == 0 ? 0 : (int64_t)((__int128)cents * count / whole);
}

/* --- what a member counts for in a part --- */

static int64_t
counts(enum share_basis basis, const struct share_part *part, const struct share_member *members,
    size_t member)
{
	switch (basis) {
	case SHARE_POPULATION:
		return members[member].population;
	case SHARE_UNITS:
		return share_units(&members[member]);
	case SHARE_FIXED:
		return member == part->member;
	default:
		return 1;
	}
}

static int64_t
whole_of(enum share_basis basis, const struct share_part *part, const struct share_member *members,
    size_t count, const struct share_line *lines)
{
	int64_t whole = 0;

	for (size_t i = 0; i < count; i++)
		if (!lines[i].small)
			whole += counts(basis, part, members, i);
	return whole;
}

/* Shares a pool out among those who are not small. What nobody has any of is no measure. */
static void
share_pool(const struct share_part *part, const struct share_member *members, size_t count,
    int64_t pool, struct share_line *lines)
{
	enum share_basis by = part->basis;
	int64_t whole = whole_of(by, part, members, count, lines);

	if (whole == 0 && by == SHARE_UNITS)
		whole = whole_of(by = SHARE_POPULATION, part, members, count, lines);
	if (whole == 0)
		whole = whole_of(by = SHARE_EQUAL, part, members, count, lines);
	for (size_t i = 0; i < count; i++) {
		if (lines[i].small)
			continue;
		lines[i].by = by;
		lines[i].count = counts(by, part, members, i);
		lines[i].whole = whole;
		lines[i].pool = pool;
		lines[i].cents = part_of(pool, lines[i].count, whole);
	}
}

/* --- members whose units are small --- */

static bool
all_small(const struct share_member *members, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!share_is_small(&members[i]))
			return false;
	return true;
}

/* They pay first, by what says nothing of their units, or not yet; what they pay leaves the pool.
 * Nothing that is told afterwards depends on how small they are. */
static int64_t
share_small(const struct share_terms *terms, const struct share_member *members, size_t count,
    int64_t pool, struct share_line *lines)
{
	bool now = terms->small == SHARE_BY_POPULATION || all_small(members, count);
	int64_t people = 0, paid = 0;

	for (size_t i = 0; i < count; i++)
		people += members[i].population;
	for (size_t i = 0; i < count; i++) {
		lines[i].small = share_is_small(&members[i]);
		lines[i].rolled = lines[i].small && !now;
		if (!lines[i].small || lines[i].rolled)
			continue;
		lines[i].by = SHARE_POPULATION;
		lines[i].count = members[i].population;
		lines[i].whole = people;
		lines[i].pool = pool;
		lines[i].cents = part_of(pool, members[i].population, people);
		paid += lines[i].cents;
	}
	return pool - paid;
}

void
share_out(const struct share_terms *terms, const struct share_member *members, size_t count,
    int64_t cents, struct share_result *out)
{
	int64_t left = cents;

	memset(out, 0, sizeof(*out));
	for (size_t p = 0; p < terms->part_count; p++) {
		const struct share_part *part = &terms->parts[p];
		struct share_line *lines = out->lines[p];
		int64_t pool = part_of(cents, part->weight, 100);

		if (part->basis == SHARE_UNITS)
			pool = share_small(terms, members, count, pool, lines);
		share_pool(part, members, count, pool, lines);
		for (size_t i = 0; i < count; i++) {
			out->totals[i] += lines[i].cents;
			left -= lines[i].cents;
		}
	}
	out->rest = left;
	out->totals[terms->remainder] += left;
}
