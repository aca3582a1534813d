/* Inputs of a statement as one text. */
#include "services/referral/cost/frozen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/writer.h"

/* --- quarters --- */

static void
put_day(char day[COST_DAY], int year, int month)
{
	(void)snprintf(
	    day, COST_DAY, "%04u-%02u-01", (unsigned)year % 10000, (unsigned)month % 100);
}

/* The quarter that is as many as step behind it; of those of a year n counts from 1. */
static void
put_quarter(char quarter[COST_QUARTER], int year, int n, int step)
{
	int at = year * 4 + n - 1 + step;

	(void)snprintf(
	    quarter, COST_QUARTER, "%04u-Q%u", (unsigned)at / 4 % 10000, (unsigned)at % 4 + 1);
}

bool
cost_quarter_read(const char *text, struct cost_quarter *out, struct err *err)
{
	char again[16];
	int year = 0, n = 0;

	if (sscanf(text, "%4d-Q%1d", &year, &n) != 2 || year < 2000 || n < 1 || n > 4 ||
	    snprintf(again, sizeof(again), "%04d-Q%d", year, n) != 7 || strcmp(text, again) != 0)
		return err_set(err, ERR_INVALID, "the period is a quarter such as 2026-Q3");
	put_day(out->from, year, 3 * n - 2);
	put_quarter(out->before, year, n, -1);
	put_quarter(out->after, year, n, 1);
	year += n == 4;
	n = n == 4 ? 1 : 3 * n + 1;
	put_day(out->until, year, n);
	out->over = (clock_days(year, n, 1) + 1) * CLOCK_DAY;
	return true;
}

/* --- writing --- */

static void
put_cents(struct writer *w, const char *key, int64_t cents)
{
	writer_put(w, "%s: %lld.%02d\n", key, (long long)(cents / 100), (int)(cents % 100));
}

static int
by_name(const void *one, const void *other)
{
	return strcmp((*(Accord__V1__CostMember *const *)one)->member,
	    (*(Accord__V1__CostMember *const *)other)->member);
}

/* Of one name, by what they bear. */
static int
by_grant(const void *one, const void *other)
{
	const Accord__V1__CostGrant *a = *(Accord__V1__CostGrant *const *)one;
	const Accord__V1__CostGrant *b = *(Accord__V1__CostGrant *const *)other;
	int order = strcmp(a->name, b->name);

	return order != 0 ? order : (a->cents > b->cents) - (a->cents < b->cents);
}

/* NULL: it is none of that quarter's. */
static const struct share_member *
member_of(const struct cost_frozen *quarter, const char *name)
{
	size_t at = quarter != NULL ? cost_member(&quarter->period, name) : SHARE_MEMBERS;

	return at != SHARE_MEMBERS ? &quarter->period.members[at] : NULL;
}

/* A number that stood there stays where the new one says only a small one more. */
static int64_t
told(int64_t stood, int64_t now)
{
	bool small = llabs(now - stood) < SHARE_SMALL;

	return stood >= SHARE_SMALL && now >= SHARE_SMALL && small ? stood : now;
}

static int64_t
units_of(const Accord__V1__CostMember *m, const struct cost_beside *beside)
{
	const struct share_member *stood = member_of(beside->stood, m->member);

	if (stood == NULL)
		return m->units;
	if (beside->after && m->units > stood->units)
		return stood->units;
	return told(stood->units, m->units);
}

/* Small ones of the quarter before were paid for by population: they are taken to have been as many
 * as they can be. 0: none came late, or fewer than are told. */
static int64_t
late_of(const Accord__V1__CostMember *m, const struct cost_beside *beside)
{
	const struct share_member *before = member_of(beside->before, m->member);
	const struct share_member *stood = member_of(beside->stood, m->member);
	int64_t late;

	if (before == NULL)
		return 0;
	late =
	    m->before - (before->units >= SHARE_SMALL ? before->units : (int64_t)SHARE_SMALL - 1);
	late = told(stood != NULL ? stood->late : 0, late);
	return late >= SHARE_SMALL ? late : 0;
}

static void
put_member(struct writer *w, const Accord__V1__CostMember *m, const struct cost_beside *beside)
{
	int64_t units = units_of(m, beside), late = late_of(m, beside);

	writer_put(w, "    - member: %s\n      covered: yes\n      population: %lld\n", m->member,
	    (long long)m->population);
	if (units < SHARE_SMALL)
		writer_put(w, "      service units: " SHARE_SMALL_TEXT "\n");
	else
		writer_put(w, "      service units: %lld\n", (long long)units);
	if (late > 0)
		writer_put(w, "      late units: %lld\n", (long long)late);
}

static void
put_inputs(struct writer *w, const Accord__V1__FreezeCostPeriod *from,
    const struct cost_quarter *quarter, Accord__V1__CostGrant **grants,
    Accord__V1__CostMember **members, const struct cost_beside *beside)
{
	writer_put(w, "rounding: down\ninputs:\n  agreement: %s@%u\n  period: %s\n",
	    from->agreement, (unsigned)from->agreement_version, from->quarter);
	writer_put(w, "  from: %s\n  until: %s\n", quarter->from, quarter->until);
	put_cents(w, "  cost", from->cents);
	if (from->n_grants > 0)
		writer_put(w, "  grants:\n");
	for (size_t i = 0; i < from->n_grants; i++) {
		writer_put(w, "    - grant: %s\n", grants[i]->name);
		put_cents(w, "      amount", grants[i]->cents);
	}
	writer_put(w, "  members:\n");
	for (size_t i = 0; i < from->n_members; i++)
		put_member(w, members[i], beside);
}

/* As the agreement has them, in its order; what is small goes by population. */
static void
put_terms(struct writer *w, const Accord__V1__FreezeCostPeriod *from)
{
	writer_put(w, "cost shares:\n  by:\n");
	for (size_t i = 0; i < from->n_parts; i++) {
		const Accord__V1__CostPart *part = from->parts[i];

		writer_put(w, "    - basis: %s\n      weight: %u\n",
		    share_basis_words[part->basis - 1], (unsigned)part->weight);
		if (part->member[0] != '\0')
			writer_put(w, "      member: %s\n", part->member);
	}
	writer_put(w, "  remainder to: %s\n  small cells: population\n", from->organisation);
}

/* Nothing of it can be read otherwise than it was meant once it is text. */
static bool
can_be_text(const Accord__V1__FreezeCostPeriod *from, struct err *err)
{
	bool good = cost_plain(from->agreement) && cost_plain(from->organisation) &&
		    from->cents >= 0 && from->n_members > 0 && from->n_parts > 0;

	for (size_t i = 0; i < from->n_grants; i++)
		good = good && cost_plain(from->grants[i]->name) && from->grants[i]->cents >= 0;
	for (size_t i = 0; i < from->n_members; i++)
		good = good && cost_plain(from->members[i]->member) &&
		       from->members[i]->population >= 0 && from->members[i]->units >= 0 &&
		       from->members[i]->before >= 0;
	for (size_t i = 0; i < from->n_parts; i++) {
		const Accord__V1__CostPart *part = from->parts[i];

		good = good && (part->member[0] == '\0' || cost_plain(part->member)) &&
		       part->basis >= 1 && (int)part->basis <= (int)SHARE_BASES;
	}
	return good || err_set(err, ERR_INVALID,
			   "members, parts and amounts that are not below 0 are wanted, and names "
			   "of letters, digits and - _ . /");
}

const char *
cost_freeze(struct arena *arena, const Accord__V1__FreezeCostPeriod *from,
    const struct cost_beside *beside, struct err *err)
{
	struct writer w = {.out = arena_alloc(arena, COST_FROZEN), .size = COST_FROZEN};
	Accord__V1__CostGrant **grants = arena_alloc(arena, (from->n_grants + 1) * sizeof(*grants));
	Accord__V1__CostMember **members =
	    arena_alloc(arena, (from->n_members + 1) * sizeof(*members));
	struct cost_quarter quarter;

	if (w.out == NULL || grants == NULL || members == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "out of memory");
		return NULL;
	}
	if (!can_be_text(from, err) || !cost_quarter_read(from->quarter, &quarter, err))
		return NULL;
	if (from->n_grants > 0)
		memcpy(grants, from->grants, from->n_grants * sizeof(*grants));
	memcpy(members, from->members, from->n_members * sizeof(*members));
	qsort(grants, from->n_grants, sizeof(*grants), by_grant);
	qsort(members, from->n_members, sizeof(*members), by_name);
	put_inputs(&w, from, &quarter, grants, members, beside);
	put_terms(&w, from);
	if (w.len + 1 < w.size)
		return w.out;
	(void)err_set(err, ERR_TOO_LARGE, "a statement goes by at most %zu bytes", COST_FROZEN);
	return NULL;
}

/* --- reading --- */

struct frozen_entry {
	int rounding;
	const struct yaml_node *inputs, *shares;
};

#define AT(member) offsetof(struct frozen_entry, member)
static const char *const roundings[] = {"down", NULL};
static const struct yaml_field frozen_fields[] = {
    {"rounding", YAML_WORD, AT(rounding), true, 0, 0, roundings, "of every division"},
    {"inputs", YAML_NODE, AT(inputs), true, 0, 0, NULL, "what the period came to"},
    {"cost shares", YAML_NODE, AT(shares), true, 0, 0, NULL, "the agreement's terms"},
    {0},
};
#undef AT

bool
cost_frozen_read(struct arena *arena, const char *text, struct cost_frozen *out, struct err *err)
{
	struct frozen_entry in = {0};

	if (!yaml_parse(arena, "statement", text, strlen(text), &out->doc, err) ||
	    !yaml_read(&out->doc, out->doc.root, frozen_fields, &in, err) ||
	    !cost_period_read(&out->doc, in.inputs, &out->period, err) ||
	    !cost_terms_read(&out->doc, in.shares, &out->period, &out->terms, err))
		return false;
	share_out(&out->terms, out->period.members, out->period.member_count,
	    cost_to_share(&out->period), &out->shares);
	return true;
}
