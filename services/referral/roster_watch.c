/* Gaps of rosters: what was found against what is known (pure), and their rows. */
#include "services/referral/roster_watch.h"

#include <string.h>

#include "common/text.h"
#include "sql/referral/roster.h"

#define FOUND_MOST 512 /* findings of one look */

/* --- what is found --- */

static bool
goes_on(const struct oncall *oncall, const struct roster_gap *run, const struct oncall_gap *gap)
{
	return run->span.until == gap->span.from &&
	       strcmp(run->rung, oncall->rungs[gap->rung].name) == 0;
}

size_t
roster_runs(
    struct oncall *oncall, int64_t from, int64_t until, struct roster_gap runs[ROSTER_GAPS_OPEN])
{
	static struct oncall_gap found[FOUND_MOST];
	size_t count = oncall_gaps(oncall, from, until, found, FOUND_MOST), n = 0;

	for (size_t i = 0; i < count && i < FOUND_MOST; i++) {
		if (!found[i].uncovered)
			continue;
		if (n > 0 && goes_on(oncall, &runs[n - 1], &found[i])) {
			runs[n - 1].span.until = found[i].span.until;
			continue;
		}
		if (n == ROSTER_GAPS_OPEN) /* they are found once these are covered */
			break;
		runs[n] = (struct roster_gap){.span = found[i].span, .why = found[i].why};
		(void)text_copy(
		    runs[n].rung, sizeof(runs[n].rung), oncall->rungs[found[i].rung].name);
		n++;
	}
	return n;
}

/* From when the last of them is barred until the first of them is not any more. */
size_t
roster_ladder_runs(const struct ladder *ladder, const struct roster_away *away,
    const struct roster_barred *barred, const struct oncall_span *ahead,
    struct roster_gap runs[ROSTER_GAPS_OPEN])
{
	struct oncall_span span = {ahead->from / CLOCK_MINUTE * CLOCK_MINUTE, ahead->until};
	enum oncall_why why = ONCALL_AWAY;

	for (size_t i = 0; i < ladder->count; i++) {
		struct oncall_span of = barred_span(barred, ladder->rungs[i].person);

		if (away_is(away, ladder->rungs[i].person))
			continue;
		why = ONCALL_BARRED;
		span.from = of.from > span.from ? of.from : span.from;
		span.until = of.until < span.until ? of.until : span.until;
	}
	if (ladder->count == 0 || span.from >= span.until)
		return 0;
	runs[0] = (struct roster_gap){.rung = ROSTER_LADDER, .span = span, .why = why};
	return 1;
}

/* --- against what is known --- */

static bool
is_same(const struct roster_gap *gap, const struct roster_gap *run)
{
	return gap->closed == 0 && strcmp(gap->rung, run->rung) == 0 &&
	       gap->span.from < run->span.until && run->span.from < gap->span.until;
}

static struct roster_gap *
known_as(struct roster_gaps *gaps, const struct roster_gap *run, const bool *taken, size_t known)
{
	for (size_t i = 0; i < known; i++)
		if (!taken[i] && is_same(&gaps->gaps[i], run))
			return &gaps->gaps[i];
	return NULL;
}

static void
open_gap(struct roster_gaps *gaps, const struct roster_gap *run, int64_t now)
{
	struct roster_gap *gap = &gaps->gaps[gaps->count++];

	*gap = *run;
	gap->opened = now;
	gap->changed = true;
}

size_t
roster_gaps_match(struct roster_gaps *gaps, const struct roster_gap *runs, size_t count,
    int64_t soon, int64_t now)
{
	bool taken[2 * ROSTER_GAPS_OPEN] = {false};
	size_t known = gaps->count, opened = 0;

	for (size_t i = 0; i < count; i++) {
		struct roster_gap *gap = known_as(gaps, &runs[i], taken, known);

		if (gap == NULL && runs[i].span.from < soon && gaps->count < 2 * ROSTER_GAPS_OPEN) {
			open_gap(gaps, &runs[i], now);
			opened++;
		}
		if (gap == NULL)
			continue;
		taken[gap - gaps->gaps] = true;
		gap->changed |= gap->span.until != runs[i].span.until;
		gap->span.until = runs[i].span.until;
	}
	for (size_t i = 0; i < known; i++) {
		struct roster_gap *gap = &gaps->gaps[i];

		if (taken[i] || gap->closed != 0)
			continue;
		gap->closed = now;
		gap->changed = true;
	}
	return opened;
}

/* --- rows --- */

static void
gaps_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_gaps *gaps = row;
	struct roster_gap *gap;

	(void)batch;
	gaps->roster = db_id(from, 0);
	if (gaps->count == ROSTER_GAPS_OPEN)
		return;
	gap = &gaps->gaps[gaps->count++];
	(void)text_copy(gap->rung, sizeof(gap->rung), db_text(from, 1));
	gap->span = (struct oncall_span){db_time(from, 2), db_time(from, 3)};
	gap->why = (enum oncall_why)db_int(from, 4);
	gap->opened = db_time(from, 5);
}

static void
gaps_bind(struct db_args *to, const void *row)
{
	const struct roster_gaps *gaps = row;

	for (size_t i = 0; i < gaps->count; i++) {
		const struct roster_gap *gap = &gaps->gaps[i];

		if (!gap->changed)
			continue;
		db_put_id(to, &gaps->roster);
		db_put_text(to, gap->rung);
		db_put_time(to, gap->span.from);
		db_put_time(to, gap->span.until);
		db_put_int(to, gap->why);
		db_put_time(to, gap->opened);
		db_put_time(to, gap->closed);
	}
}

const struct table roster_gaps_table = {
    .name = "roster_gap",
    .row_size = sizeof(struct roster_gaps),
    .load = &sql_roster_gap_load,
    .read = gaps_read,
    .save = &sql_roster_gap_save,
    .bind = gaps_bind,
    .save_per_element = true,
};

static void
watch_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct roster_watch *watch = row;

	(void)batch;
	watch->roster = db_id(from, 0);
	watch->task = db_id(from, 1);
	watch->gaps = (unsigned)db_int(from, 2);
	watch->version = (int)db_int(from, 3);
}

static void
watch_bind(struct db_args *to, const void *row)
{
	const struct roster_watch *watch = row;

	db_put_id(to, &watch->roster);
	db_put_id(to, id_is_nil(&watch->task) ? NULL : &watch->task);
	db_put_int(to, watch->gaps);
	db_put_time(to, watch->swept);
	db_put_int(to, watch->version + 1);
}

const struct table roster_watch_table = {
    .name = "roster_watch",
    .row_size = sizeof(struct roster_watch),
    .load = &sql_roster_watch_load,
    .read = watch_read,
    .save = &sql_roster_watch_save,
    .bind = watch_bind,
};
