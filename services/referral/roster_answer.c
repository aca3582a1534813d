/* Says who is on call, and what is uncovered, to whoever may know. */
#include "services/referral/roster_answer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/clock.h"
#include "common/grants.h"
#include "services/referral/barred.h"
#include "services/referral/planned.h"
#include "services/referral/roster_change.h"
#include "services/referral/roster_swap.h"
#include "services/referral/roster_watch.h"
#include "sql/referral/away.h"
#include "sql/referral/barred.h"
#include "sql/referral/ladder.h"
#include "sql/referral/roster.h"

#define PAGE_DEFAULT 50
#define PAGE_MAX 100
#define GAPS_MOST 1000 /* of an answer */
#define STAFFING GRANTS_BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_STAFFING)
#define TEXT(s) ((char *)(uintptr_t)(s))

/* Who is away there. */
struct gone {
	struct id roster;
	const char *person;
	const struct gone *next;
};

/* Whom agreements keep from being paged, as it was known last. */
struct shut {
	struct id roster;
	const char *person;
	struct oncall_span span;
	const struct shut *next;
};

/* What was said of it, in that order. */
struct said {
	struct id roster;
	Accord__V1__RosterChange change;
	struct said *next;
};

/* What is proposed on it. */
struct proposed {
	struct id roster;
	Accord__V1__RosterSwap swap;
	struct proposed *next;
};

/* Lives in the request's arena, and so until the answer. */
struct question {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Rosters reply;
	Accord__V1__Grant *const *grants; /* the request's */
	size_t grant_count;
	struct grants_held held; /* reply.present */
	size_t limit;            /* of the page; the row behind it says only that there is more */
	const struct gone *gone; /* of all that are asked for */
	const struct shut *shut; /* likewise, where gaps are asked for */
	struct said *said, **said_end;
	struct proposed *proposed, **proposed_end;
	int64_t at, until;    /* until 0: who is on call is asked for, and no gaps */
	bool shown[PAGE_MAX]; /* of reply.rosters: who is on them */
	bool more, no_memory;
};

/* --- one roster by the hour --- */

_Static_assert((int)ACCORD__V1__ROSTER_WHY__ROSTER_WHY_OFF == (int)ONCALL_OFF &&
		   (int)ACCORD__V1__ROSTER_WHY__ROSTER_WHY_NOT_PERMITTED == (int)ONCALL_BARRED,
    "why somebody is not asked has one number");
_Static_assert(
    (int)ACCORD__V1__ROSTER_BY__ROSTER_BY_NAMED == (int)ONCALL_BY_NAMED + 1 &&
	(int)ACCORD__V1__ROSTER_BY__ROSTER_BY_COORDINATOR == (int)ONCALL_BY_COORDINATOR + 1,
    "what puts somebody on a rung has one more");

static char *
keep(struct question *q, const char *text)
{
	char *copy = arena_strdup(q->request->arena, text);

	q->no_memory |= copy == NULL;
	return copy != NULL ? copy : TEXT("");
}

static void
add_step(struct question *q, Accord__V1__RosterRecord *r, const char *rung, const char *person,
    int64_t answer_within)
{
	Accord__V1__RosterStep *step = arena_alloc(q->request->arena, sizeof(*step));

	if (step == NULL || r->n_steps == LADDER_RUNGS) {
		q->no_memory |= step == NULL;
		return;
	}
	accord__v1__roster_step__init(step);
	step->rung = keep(q, rung);
	step->person = keep(q, person);
	step->answer_seconds = (uint32_t)(answer_within / CLOCK_SECOND);
	step->by = ACCORD__V1__ROSTER_BY__ROSTER_BY_NAMED;
	r->steps[r->n_steps++] = step;
}

static void
add_other(struct question *q, Accord__V1__RosterRecord *r, const char *person, enum oncall_why why)
{
	Accord__V1__RosterOff *off = arena_alloc(q->request->arena, sizeof(*off));

	q->no_memory |= off == NULL;
	if (off == NULL)
		return;
	accord__v1__roster_off__init(off);
	off->person = keep(q, person);
	off->why = (Accord__V1__RosterWhy)why;
	r->others[r->n_others++] = off;
}

static void
add_on_call(struct question *q, Accord__V1__RosterRecord *r, struct oncall *oncall)
{
	struct oncall_question question = {.at = q->at};
	struct oncall_answer answer;

	oncall_ask(oncall, &question, &answer);
	for (size_t i = 0; i < answer.count; i++) {
		const struct oncall_step *step = &answer.steps[i];
		struct oncall_by by = oncall_by(oncall, step, q->at);

		add_step(q, r, step->rung == ONCALL_NOBODY ? "" : oncall->rungs[step->rung].name,
		    oncall->people[step->person].name, step->answer_within);
		if (q->no_memory)
			return;
		r->steps[i]->by = (Accord__V1__RosterBy)(by.is + 1);
		r->steps[i]->of = keep(q, by.of);
	}
	for (size_t i = 0; i < oncall->person_count; i++)
		if (answer.why[i] != ONCALL_ASKED)
			add_other(q, r, oncall->people[i].name, answer.why[i]);
}

static void
add_gap(struct question *q, Accord__V1__RosterRecord *r, const struct oncall *oncall,
    const struct oncall_gap *from)
{
	Accord__V1__RosterGap *gap = arena_alloc(q->request->arena, sizeof(*gap));

	q->no_memory |= gap == NULL;
	if (gap == NULL)
		return;
	accord__v1__roster_gap__init(gap);
	gap->rung = keep(q, oncall->rungs[from->rung].name);
	if (from->person != ONCALL_NOBODY)
		gap->person = keep(q, oncall->people[from->person].name);
	gap->why = (Accord__V1__RosterWhy)from->why;
	gap->uncovered = from->uncovered;
	gap->soft = from->soft;
	gap->from_us = from->span.from;
	gap->until_us = from->span.until;
	r->gaps[r->n_gaps++] = gap;
}

static void
add_gaps(struct question *q, Accord__V1__RosterRecord *r, struct oncall *oncall)
{
	static struct oncall_gap found[GAPS_MOST];
	size_t count = oncall_gaps(oncall, q->at, q->until, found, GAPS_MOST);

	r->more = count > GAPS_MOST;
	count = r->more ? GAPS_MOST : count;
	r->gaps = arena_alloc(q->request->arena, (count + 1) * sizeof(*r->gaps));
	q->no_memory |= r->gaps == NULL;
	for (size_t i = 0; r->gaps != NULL && i < count; i++)
		add_gap(q, r, oncall, &found[i]);
}

/* --- rows --- */

/* They come before the rosters. */
static void
on_away(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct gone *gone = arena_alloc(q->request->arena, sizeof(*gone));

	q->no_memory |= gone == NULL;
	if (gone == NULL)
		return;
	*gone = (struct gone){db_id(row, 0), keep(q, db_text(row, 1)), q->gone};
	q->gone = gone;
}

static void
on_barred(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct shut *shut = arena_alloc(q->request->arena, sizeof(*shut));

	q->no_memory |= shut == NULL;
	if (shut == NULL)
		return;
	*shut = (struct shut){db_id(row, 0), keep(q, db_text(row, 1)),
	    barred_read(db_time(row, 2), db_time(row, 3)), q->shut};
	q->shut = shut;
}

static struct oncall_span
shut_of(const struct question *q, const struct id *roster, const char *person)
{
	for (const struct shut *shut = q->shut; shut != NULL; shut = shut->next)
		if (id_equal(&shut->roster, roster) && strcmp(shut->person, person) == 0)
			return shut->span;
	return (struct oncall_span){0, 0};
}

static void
on_change(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct said *said = arena_zalloc(q->request->arena, sizeof(*said));
	struct id id = db_id(row, 1);

	if (said == NULL) {
		q->no_memory = true;
		return;
	}
	said->roster = db_id(row, 0);
	accord__v1__roster_change__init(&said->change);
	said->change.id.data = arena_dup(q->request->arena, id.b, sizeof(id.b));
	said->change.id.len = sizeof(id.b);
	q->no_memory |= said->change.id.data == NULL;
	said->change.rung = keep(q, db_text(row, 2));
	said->change.person = keep(q, db_text(row, 3));
	said->change.from_us = db_time(row, 4);
	said->change.until_us = db_null(row, 8) ? db_time(row, 5) : db_time(row, 8);
	said->change.by = keep(q, db_text(row, 6));
	*q->said_end = said;
	q->said_end = &said->next;
}

static void
on_swap(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct proposed *proposed = arena_zalloc(q->request->arena, sizeof(*proposed));
	struct id id = db_id(row, 1);
	Accord__V1__RosterSwap *swap;

	if (proposed == NULL) {
		q->no_memory = true;
		return;
	}
	proposed->roster = db_id(row, 0);
	swap = &proposed->swap;
	accord__v1__roster_swap__init(swap);
	swap->id.data = arena_dup(q->request->arena, id.b, sizeof(id.b));
	swap->id.len = sizeof(id.b);
	q->no_memory |= swap->id.data == NULL;
	swap->proposer = keep(q, db_text(row, 2));
	swap->rung = keep(q, db_text(row, 3));
	swap->from_us = db_time(row, 4);
	swap->until_us = db_time(row, 5);
	swap->person = keep(q, db_text(row, 6));
	swap->other_rung = keep(q, db_text(row, 7));
	swap->other_from_us = db_time(row, 8);
	swap->other_until_us = db_time(row, 9);
	*q->proposed_end = proposed;
	q->proposed_end = &proposed->next;
}

static void
add_swaps(struct question *q, Accord__V1__RosterRecord *r, const struct id *roster)
{
	r->swaps = arena_alloc(q->request->arena, ROSTER_SWAPS * sizeof(*r->swaps));
	q->no_memory |= r->swaps == NULL;
	for (struct proposed *p = q->proposed; r->swaps != NULL && p != NULL; p = p->next)
		if (id_equal(&p->roster, roster) && r->n_swaps < ROSTER_SWAPS)
			r->swaps[r->n_swaps++] = &p->swap;
}

static void
add_changes(
    struct question *q, Accord__V1__RosterRecord *r, const struct id *roster, struct oncall *oncall)
{
	struct err unfit = {0};

	r->changes = arena_alloc(q->request->arena, ROSTER_CHANGES * sizeof(*r->changes));
	q->no_memory |= r->changes == NULL;
	for (struct said *said = q->said; r->changes != NULL && said != NULL; said = said->next) {
		struct oncall_span span = {said->change.from_us, said->change.until_us};

		if (!id_equal(&said->roster, roster))
			continue;
		(void)!roster_change_apply(
		    oncall, said->change.rung, said->change.person, &span, &unfit);
		if (span.until > q->at && r->n_changes < ROSTER_CHANGES)
			r->changes[r->n_changes++] = &said->change;
	}
}

static bool
is_away(const struct question *q, const struct id *roster, const char *person)
{
	for (const struct gone *gone = q->gone; gone != NULL; gone = gone->next)
		if (id_equal(&gone->roster, roster) && strcmp(gone->person, person) == 0)
			return true;
	return false;
}

static Accord__V1__RosterRecord *
record_new(struct question *q, const struct id *id, const char *organisation)
{
	struct arena *arena = q->request->arena;
	Accord__V1__RosterRecord *r = arena_alloc(arena, sizeof(*r));

	if (r == NULL)
		return NULL;
	accord__v1__roster_record__init(r);
	r->id.data = arena_dup(arena, id->b, sizeof(id->b));
	r->id.len = sizeof(id->b);
	r->organisation = keep(q, organisation);
	r->at_us = q->at;
	r->until_us = q->until;
	r->steps = arena_alloc(arena, LADDER_RUNGS * sizeof(*r->steps));
	r->others = arena_alloc(arena, ONCALL_PEOPLE * sizeof(*r->others));
	return r->id.data != NULL && r->steps != NULL && r->others != NULL ? r : NULL;
}

/* What cannot be read is said by whoever reads it, and shown with nobody. */
static void
on_roster(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	struct id id = db_id(row, 0), plan = db_id(row, 2);
	Accord__V1__RosterRecord *record;
	struct oncall *oncall;
	uint64_t classes;

	if (q->reply.n_rosters == q->limit) {
		q->more = true;
		return;
	}
	if (!grants_find(q->grants, q->grant_count, db_text(row, 1), &classes)) {
		q->reply.ungranted = keep(q, db_text(row, 1));
		return;
	}
	record = record_new(q, &id, db_text(row, 1));
	if (record == NULL ||
	    !grants_note(&q->held, q->request->arena, record->organisation, STAFFING)) {
		q->no_memory = true;
		return;
	}
	q->reply.rosters[q->reply.n_rosters++] = record;
	q->shown[q->reply.n_rosters - 1] = (classes & STAFFING) != 0;
	if ((classes & STAFFING) == 0 || id_is_nil(&plan) ||
	    (oncall = planned_read(&plan, db_text(row, 3))) == NULL)
		return;
	for (size_t i = 0; i < oncall->person_count; i++) {
		oncall->people[i].away = is_away(q, &id, oncall->people[i].name);
		oncall->people[i].barred = shut_of(q, &id, oncall->people[i].name);
	}
	add_changes(q, record, &id, oncall);
	add_swaps(q, record, &id);
	if (q->until != 0)
		add_gaps(q, record, oncall);
	else
		add_on_call(q, record, oncall);
}

/* NULL: it is not on the page, or who is on it is not for her. */
static Accord__V1__RosterRecord *
record_of(const struct question *q, const struct db_row *row)
{
	struct id id = db_id(row, 0);

	for (size_t i = 0; i < q->reply.n_rosters; i++)
		if (q->shown[i] && memcmp(q->reply.rosters[i]->id.data, id.b, sizeof(id.b)) == 0)
			return q->reply.rosters[i];
	return NULL;
}

/* The same people at every hour: rungs have numbers there. */
static void
on_rung(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__RosterRecord *record = record_of(q, row);
	struct id id = db_id(row, 0);
	struct oncall_span shut;
	char number[24];

	if (record == NULL)
		return;
	if (is_away(q, &id, db_text(row, 2))) {
		add_other(q, record, db_text(row, 2), ONCALL_AWAY);
		return;
	}
	shut = shut_of(q, &id, db_text(row, 2));
	if (oncall_within(&shut, q->at)) {
		add_other(q, record, db_text(row, 2), ONCALL_BARRED);
		return;
	}
	(void)snprintf(number, sizeof(number), "%lld", (long long)db_int(row, 1));
	add_step(q, record, number, db_text(row, 2), db_int(row, 4));
	if (record->n_steps > 0)
		record->steps[record->n_steps - 1]->employer = keep(q, db_text(row, 3));
}

static void
on_staff(void *ctx, const struct db_row *row)
{
	struct question *q = ctx;
	Accord__V1__RosterRecord *record = record_of(q, row);

	for (size_t i = 0; record != NULL && i < record->n_steps; i++)
		if (strcmp(record->steps[i]->person, db_text(row, 2)) == 0)
			record->steps[i]->employer = keep(q, db_text(row, 3));
}

/* Of a plain ladder that was looked through: it is one rung, as if named "ladder". */
static void
make_gap(struct question *q, Accord__V1__RosterRecord *r)
{
	struct arena *arena = q->request->arena;
	Accord__V1__RosterGap *gap = r->n_others > 0 ? arena_alloc(arena, sizeof(*gap)) : NULL;

	if (gap != NULL && (r->gaps = arena_alloc(arena, sizeof(*r->gaps))) != NULL) {
		accord__v1__roster_gap__init(gap);
		gap->rung = keep(q, ROSTER_LADDER);
		gap->person = r->others[0]->person;
		gap->why = r->others[0]->why;
		gap->uncovered = r->n_steps == 0;
		gap->from_us = q->at / CLOCK_MINUTE * CLOCK_MINUTE;
		gap->until_us = q->until;
		r->gaps[r->n_gaps++] = gap;
	}
	q->no_memory |= r->n_others > 0 && r->n_gaps == 0;
	r->n_steps = r->n_others = 0;
}

static void
on_answered(void *ctx, const struct err *err)
{
	struct question *q = ctx;
	struct err failed = {0};

	for (size_t i = 0; err == NULL && q->until != 0 && i < q->reply.n_rosters; i++)
		make_gap(q, q->reply.rosters[i]);
	if (err == NULL && q->no_memory) {
		(void)err_set(&failed, ERR_UNAVAILABLE, "the answer does not fit into memory");
		err = &failed;
	}
	if (err != NULL) {
		bus_refuse(q->service->bus, q->request, err);
		return;
	}
	q->reply.present = q->held.list;
	q->reply.n_present = q->held.count;
	if (q->more) {
		q->reply.next_us = 1; /* a page is found by its last id alone */
		q->reply.next_id = q->reply.rosters[q->reply.n_rosters - 1]->id;
	}
	service_reply(q->service, q->request, q->request->kind, &q->reply.base);
}

/* --- questions --- */

static void
refuse(struct service *service, struct bus_request *request, enum err_code code, const char *why)
{
	struct err err = {0};

	(void)err_set(&err, code, "%s", why);
	bus_refuse(service->bus, request, &err);
}

/* at 0: now. */
static struct question *
question_new(struct service *service, struct bus_request *request, size_t limit,
    Accord__V1__Grant *const *grants, size_t grant_count, int64_t at)
{
	struct question *q = arena_zalloc(request->arena, sizeof(*q));

	if (q == NULL)
		return NULL;
	accord__v1__rosters__init(&q->reply);
	q->service = service;
	q->request = request;
	q->limit = limit;
	q->grants = grants;
	q->grant_count = grant_count;
	q->said_end = &q->said;
	q->proposed_end = &q->proposed;
	q->at = at != 0 ? at : clock_now();
	q->reply.rosters = arena_zalloc(request->arena, (limit + 1) * sizeof(*q->reply.rosters));
	return q->reply.rosters != NULL ? q : NULL;
}

/* Those of these ids that are behind that one. */
static void
ask(struct question *q, const struct id *ids, size_t count, const struct id *behind)
{
	struct arena *arena = q->request->arena;
	struct db_args *rosters = db_args(&sql_roster_fetch, arena);
	struct db_args *ladders = db_args(&sql_roster_fetch_ladder, arena);
	struct db_args *staff = db_args(&sql_roster_staff_load, arena);
	struct db_args *away = db_args(&sql_roster_away_load, arena);
	struct db_args *barred = db_args(&sql_roster_barred_load, arena);
	struct db_args *changes = db_args(&sql_roster_change_load, arena);
	struct db_args *swaps = db_args(&sql_roster_swap_load, arena);
	struct db *db = q->service->reader;
	struct err err = {0};

	db_set_id(rosters, 1, behind);
	db_set_int(rosters, 2, (int64_t)q->limit + 1);
	for (size_t i = 0; i < count; i++) {
		db_put_id(rosters, &ids[i]);
		db_put_id(ladders, &ids[i]);
		db_put_id(staff, &ids[i]);
		db_put_id(away, &ids[i]);
		db_put_id(barred, &ids[i]);
		db_put_id(changes, &ids[i]);
		db_put_id(swaps, &ids[i]);
	}
	if (!db_send(db, away, on_away, q, &err) ||
	    (q->until != 0 && !db_send(db, barred, on_barred, q, &err)) ||
	    !db_send(db, changes, on_change, q, &err) || !db_send(db, swaps, on_swap, q, &err) ||
	    !db_send(db, rosters, on_roster, q, &err) || !db_send(db, ladders, on_rung, q, &err) ||
	    !db_send(db, staff, on_staff, q, &err) || !db_sync(db, on_answered, q, &err))
		bus_refuse(q->service->bus, q->request, &err);
}

void
fetch_rosters(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__FetchRosters *fetch = (const Accord__V1__FetchRosters *)msg;
	struct question *q =
	    question_new(service, request, 1, fetch->grants, fetch->n_grants, fetch->at_us);
	struct id id, none = {{0}};

	if (q == NULL)
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
	else if (fetch->n_ids != 1 || !id_from_bytes(fetch->ids[0].data, fetch->ids[0].len, &id))
		refuse(service, request, ERR_INVALID, "one roster is asked for");
	else if (fetch->days > ONCALL_LOOK / CLOCK_DAY)
		refuse(service, request, ERR_INVALID, "that is too far ahead");
	else {
		q->until = fetch->days != 0 ? q->at + fetch->days * CLOCK_DAY : 0;
		ask(q, &id, 1, &none);
	}
}

void
list_rosters(struct service *service, struct bus_request *request, const ProtobufCMessage *msg)
{
	const Accord__V1__ListRosters *list = (const Accord__V1__ListRosters *)msg;
	size_t limit = list->limit == 0         ? PAGE_DEFAULT
		       : list->limit < PAGE_MAX ? list->limit
						: PAGE_MAX;
	struct question *q =
	    question_new(service, request, limit, list->grants, list->n_grants, list->at_us);
	struct id *ids = arena_alloc(request->arena, (list->n_grants + 1) * sizeof(*ids));
	struct id behind = {{0}};
	size_t count = 0;

	if (q == NULL || ids == NULL) {
		refuse(service, request, ERR_UNAVAILABLE, "out of memory");
		return;
	}
	if (list->before_id.len != 0 &&
	    !id_from_bytes(list->before_id.data, list->before_id.len, &behind)) {
		refuse(service, request, ERR_INVALID, "the cursor is not one of ours");
		return;
	}
	for (size_t i = 0; i < list->n_grants; i++)
		ids[count++] = roster_head_id(list->grants[i]->organisation);
	if (count == 0)
		service_reply(service, request, request->kind, &q->reply.base);
	else
		ask(q, ids, count, &behind);
}
