/* Rosters of which it depends on the hour who is asked: each call-out gets the ladder of its hour.
 */
#include "services/referral/planned.h"

#include <stdio.h>
#include <string.h>

#include "common/log.h"
#include "common/text.h"
#include "services/referral/away.h"
#include "services/referral/roster_change.h"

#define READ 64 /* plans that are kept read: as many as a site has agencies with rosters */
#define ARENA_FIRST ((size_t)32 << 10)
#define ARENA_LIMIT ((size_t)8 << 20)

/* A plan never changes, so what was read of it holds as long as the process lives. */
static struct {
	struct id plan;
	struct arena *arena;
	struct oncall oncall;
	size_t overrides; /* of its text */
} kept[READ];
static size_t next;

/* Every part is preceded by its length, so that no two ladders read alike. */
void
ladder_name(struct ladder *ladder, const char *organisation)
{
	char text[LADDER_RUNGS * (2 * REFERRAL_NAME + 64)] = "";
	size_t len = 0;

	for (size_t i = 0; i < ladder->count; i++) {
		const struct rung *rung = &ladder->rungs[i];

		len += (size_t)snprintf(text + len, sizeof(text) - len, "%zu:%s%zu:%s%lld;",
		    strlen(rung->person), rung->person, strlen(rung->employer), rung->employer,
		    (long long)rung->answer_within);
	}
	ladder->id = id_digest((const char *const[]){"ladder", organisation, text}, 3);
}

/* --- reading --- */

static bool
read_text(struct arena *arena, const char *text, struct oncall *oncall, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, "roster", text, strlen(text), &doc, err) &&
	       oncall_read(&doc, doc.root, oncall, err);
}

/* As its text says, and nothing that was said later. */
static struct oncall *
as_written(struct oncall *oncall, size_t overrides)
{
	oncall->override_count = overrides;
	oncall->off_count = 0;
	for (size_t i = 0; i < oncall->person_count; i++) {
		oncall->people[i].away = false;
		oncall->people[i].barred = (struct oncall_span){0, 0};
	}
	return oncall;
}

struct oncall *
planned_read(const struct id *plan, const char *text)
{
	struct err err = {0};

	for (size_t i = 0; i < READ; i++)
		if (kept[i].arena != NULL && id_equal(&kept[i].plan, plan))
			return as_written(&kept[i].oncall, kept[i].overrides);
	if (kept[next].arena != NULL)
		oncall_close(&kept[next].oncall);
	arena_free(&kept[next].arena);
	kept[next].arena = arena_try(ARENA_FIRST, ARENA_LIMIT);
	if (kept[next].arena == NULL ||
	    !read_text(kept[next].arena, text, &kept[next].oncall, &err)) {
		arena_free(&kept[next].arena);
		log_error("a roster cannot be read", L_ERR(&err));
		return NULL;
	}
	kept[next].plan = *plan;
	kept[next].overrides = kept[next].oncall.override_count;
	next = (next + 1) % READ;
	return &kept[(next + READ - 1) % READ].oncall;
}

/* --- loading --- */

static const char *
employer_of(const Accord__V1__Roster *roster, const char *person)
{
	for (size_t i = 0; i < roster->n_people; i++)
		if (strcmp(roster->people[i]->person, person) == 0)
			return roster->people[i]->employer;
	return "";
}

static bool
oncall_fits(const struct oncall *oncall, const Accord__V1__Roster *roster, struct err *err)
{
	if (strcmp(oncall->agency, roster->organisation) != 0 || roster->n_rungs > 0)
		return err_set(err, ERR_INVALID, "the text of \"%s\" is another's, or not alone",
		    roster->organisation);
	for (size_t i = 0; i < oncall->person_count; i++)
		if (employer_of(roster, oncall->people[i].name)[0] == '\0')
			return err_set(err, ERR_INVALID, "\"%s\" of \"%s\" has no employer",
			    oncall->people[i].name, roster->organisation);
	return roster->n_people == oncall->person_count ||
	       err_set(err, ERR_INVALID, "people of \"%s\" are not named in its text",
		   roster->organisation);
}

bool
planned_good(const Accord__V1__Roster *roster, struct err *err)
{
	struct arena *arena = arena_try(ARENA_FIRST, ARENA_LIMIT);
	struct oncall oncall;
	bool good = false;

	if (arena == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (read_text(arena, roster->plan, &oncall, err)) {
		good = oncall_fits(&oncall, roster, err);
		oncall_close(&oncall);
	}
	arena_free(&arena);
	return good;
}

struct id
planned_id(const Accord__V1__Roster *roster)
{
	static char people[ONCALL_PEOPLE * 2 * (REFERRAL_NAME + 1) + 1];
	size_t len = 0;

	if (roster->plan[0] == '\0')
		return (struct id){{0}};
	people[0] = '\0';
	for (size_t i = 0; i < roster->n_people && i < ONCALL_PEOPLE; i++)
		len += (size_t)snprintf(people + len, sizeof(people) - len, "%.64s %.64s\n",
		    roster->people[i]->person, roster->people[i]->employer);
	return id_digest(
	    (const char *const[]){"plan", roster->organisation, roster->plan, people}, 4);
}

static void *
row_of(struct batch *batch, const struct table *table, const struct id *id)
{
	void *row = batch_row(batch, table, id);

	if (row == NULL)
		return batch_new(batch, table, id);
	batch_touch(batch, row);
	return row;
}

static void
keep_staff(
    struct roster_staff *staff, const struct roster_head *head, const Accord__V1__Roster *from)
{
	staff->roster = head->id;
	staff->plan = head->plan;
	staff->count = from->n_people;
	for (size_t i = 0; i < from->n_people; i++) {
		(void)text_copy(staff->people[i].person, REFERRAL_NAME, from->people[i]->person);
		(void)text_copy(
		    staff->people[i].employer, REFERRAL_NAME, from->people[i]->employer);
	}
}

/* --- asking --- */

static const char *
employer_in(const struct roster_staff *staff, const char *person)
{
	for (size_t i = 0; i < staff->count; i++)
		if (strcmp(staff->people[i].person, person) == 0)
			return staff->people[i].employer;
	return "";
}

static void
climb(struct ladder *ladder, const struct oncall *oncall, const struct oncall_answer *answer,
    const struct roster_staff *staff)
{
	*ladder = (struct ladder){.count = 0};
	for (size_t i = 0; i < answer->count && ladder->count < LADDER_RUNGS; i++) {
		const char *person = oncall->people[answer->steps[i].person].name;
		struct rung *rung = &ladder->rungs[ladder->count++];

		(void)text_copy(rung->person, sizeof(rung->person), person);
		(void)text_copy(rung->employer, sizeof(rung->employer), employer_in(staff, person));
		rung->answer_within = answer->steps[i].answer_within;
	}
}

struct oncall *
planned_now(struct batch *batch, const struct roster_head *head)
{
	const struct roster_plan *plan = batch_row(batch, &roster_plan_table, &head->id);
	const struct roster_away *away = batch_row(batch, &roster_away_table, &head->id);
	struct oncall *oncall =
	    plan != NULL && !id_is_nil(&head->plan) ? planned_read(&plan->plan, plan->text) : NULL;

	for (size_t i = 0; oncall != NULL && i < oncall->person_count; i++)
		oncall->people[i].away = away_is(away, oncall->people[i].name);
	if (oncall != NULL)
		roster_changes_apply(oncall, batch_row(batch, &roster_changes_table, &head->id));
	return oncall;
}

const char *
planned_employer(struct batch *batch, const struct roster_head *head, const char *person)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);

	return staff != NULL ? employer_in(staff, person) : "";
}

/* False: its plan cannot be read. */
static bool
make_ladder(struct batch *batch, const struct roster_head *head,
    const struct oncall_question *question, struct ladder *ladder)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);
	struct oncall *oncall = staff != NULL ? planned_now(batch, head) : NULL;
	struct oncall_answer answer;

	if (oncall == NULL)
		return false;
	oncall_ask(oncall, question, &answer);
	climb(ladder, oncall, &answer, staff);
	ladder_name(ladder, head->organisation);
	*(struct ladder *)batch_append(batch, &ladder_kept_table) = *ladder;
	return true;
}

void
planned_keep(struct batch *batch, struct roster_head *head, const Accord__V1__Roster *from)
{
	struct oncall_question now = {.at = batch_now(batch)};
	struct roster_plan *plan = row_of(batch, &roster_plan_table, &head->id);

	plan->roster = head->id;
	plan->plan = head->plan;
	(void)text_copy(plan->text, sizeof(plan->text), from->plan);
	keep_staff(row_of(batch, &roster_staff_table, &head->id), head, from);
	(void)make_ladder(batch, head, &now, &head->ladder);
}

void
planned_need_head(struct batch *batch, const struct id *head)
{
	batch_need(batch, &roster_head_table, head);
	batch_need(batch, &roster_plan_table, head);
	batch_need(batch, &roster_staff_table, head);
	batch_need(batch, &roster_away_table, head);
	batch_need(batch, &roster_changes_table, head);
}

void
planned_need(struct batch *batch, const char *organisation)
{
	struct id head = roster_head_id(organisation);

	planned_need_head(batch, &head);
}

/* A ladder without those who are away. */
static const struct ladder *
of_those_here(struct batch *batch, const struct roster_head *head, const struct ladder *from)
{
	const struct roster_away *away = batch_row(batch, &roster_away_table, &head->id);
	struct ladder *ladder;

	if (away == NULL || away->count == 0)
		return from->count > 0 ? from : NULL;
	ladder = arena_zalloc(batch_arena(batch), sizeof(*ladder));
	for (size_t i = 0; ladder != NULL && i < from->count; i++)
		if (!away_is(away, from->rungs[i].person))
			ladder->rungs[ladder->count++] = from->rungs[i];
	if (ladder == NULL || ladder->count == 0)
		return NULL;
	ladder_name(ladder, head->organisation);
	*(struct ladder *)batch_append(batch, &ladder_kept_table) = *ladder;
	return ladder;
}

/* Where the plan cannot be read, whoever was on call when it was loaded is better than nobody. */
const struct ladder *
planned_ladder(struct batch *batch, const char *organisation, const char *area, const char *type)
{
	struct oncall_question question = {batch_now(batch), area, type, NULL};
	struct id id = roster_head_id(organisation);
	const struct roster_head *head = batch_row(batch, &roster_head_table, &id);
	struct ladder *ladder;

	if (head == NULL)
		return NULL;
	if (!id_is_nil(&head->plan)) {
		ladder = arena_alloc(batch_arena(batch), sizeof(*ladder));
		if (ladder != NULL && make_ladder(batch, head, &question, ladder))
			return ladder->count > 0 ? ladder : NULL;
	}
	return of_those_here(batch, head, &head->ladder);
}
