/* A quarter's statement: every cell of its table, what is frozen, who may do what. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "common/crypt.h"
#include "services/gateway/packet/cost_paper.h"
#include "services/referral/cost/statement.h"
#include "services/referral/cost_period.h"
#include "tests/unit/fake_batch.h"

#define STATE(name) ACCORD__V1__COST_STATE__COST_STATE_##name
#define EVENT(name) ACCORD__V1__COST_EVENT__COST_EVENT_##name
#define REASON(name) ACCORD__V1__COST_REASON__COST_REASON_##name
#define BASIS(name) ACCORD__V1__COST_BASIS__COST_BASIS_##name
#define STATES 7
#define EVENTS 7
#define HOST "county-so"
#define MEMBER "riverton-pd"
#define OTHER "lakeside-pd"

static const struct rule freeze_rule = {
    .keys = freeze_cost_period_keys, .more = freeze_cost_period_more, .decide = freeze_cost_period};
static const struct rule move_rule = {
    .keys = move_cost_period_keys, .more = move_cost_period_more, .decide = move_cost_period};

static int
set_up(void **state)
{
	(void)state;
	fake_reset(NULL);
	fake.now = clock_days(2026, 10, 2) * CLOCK_DAY;
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

/* --- what is said --- */

struct freezing {
	Accord__V1__FreezeCostPeriod msg;
	Accord__V1__CostGrant grant[2], *grants[2];
	Accord__V1__CostMember member[3], *members[3];
	Accord__V1__CostPart part[2], *parts[2];
	Accord__V1__Actor actor;
	struct input input;
};

static void
put_grant(struct freezing *f, size_t at, const char *name, int64_t cents)
{
	accord__v1__cost_grant__init(&f->grant[at]);
	f->grant[at].name = (char *)(uintptr_t)name;
	f->grant[at].cents = cents;
	f->grants[at] = &f->grant[at];
}

static void
put_member(struct freezing *f, size_t at, const char *name, int64_t population, int64_t units)
{
	accord__v1__cost_member__init(&f->member[at]);
	f->member[at].member = (char *)(uintptr_t)name;
	f->member[at].population = population;
	f->member[at].units = units;
	f->members[at] = &f->member[at];
}

static void
put_part(struct freezing *f, size_t at, Accord__V1__CostBasis basis, uint32_t weight)
{
	accord__v1__cost_part__init(&f->part[at]);
	f->part[at].basis = basis;
	f->part[at].weight = weight;
	f->parts[at] = &f->part[at];
}

/* The example of docs/costs.md. */
static struct freezing *
freezing(void)
{
	static struct freezing f;

	accord__v1__freeze_cost_period__init(&f.msg);
	accord__v1__actor__init(&f.actor);
	f.actor.person = (char *)"books";
	f.msg.agreement = (char *)"cost-sharing-three-rivers";
	f.msg.agreement_version = 1;
	f.msg.quarter = (char *)"2026-Q3";
	f.msg.organisation = (char *)HOST;
	f.msg.cents = 12500000;
	f.msg.event = EVENT(FREEZE);
	put_grant(&f, 0, "VOCA 2026-VA-0042", 4000000);
	put_grant(&f, 1, "STOP 7", 1);
	put_member(&f, 0, MEMBER, 41210, 118);
	put_member(&f, 1, OTHER, 12034, 9);
	put_member(&f, 2, HOST, 33001, 77);
	put_part(&f, 0, BASIS(POPULATION), 60);
	put_part(&f, 1, BASIS(SERVICE_UNITS), 40);
	f.msg.grants = f.grants;
	f.msg.n_grants = 2;
	f.msg.members = f.members;
	f.msg.n_members = 3;
	f.msg.parts = f.parts;
	f.msg.n_parts = 2;
	f.input = (struct input){.rule = &freeze_rule, .msg = &f.msg.base, .actor = &f.actor};
	return &f;
}

static enum err_code
freeze(struct freezing *f)
{
	return fake_one(&f->input) ? ERR_NONE : f->input.err.code;
}

static const struct cost_quarter_row *
period(void)
{
	struct id id = cost_period_id("cost-sharing-three-rivers", "2026-Q3");
	const struct fake_row *row = fake_find(&cost_period_table, &id);

	return row != NULL && row->there ? row->row : NULL;
}

static const struct cost_statement_row *
statement(unsigned number)
{
	struct id id = cost_statement_id(&period()->id, number);
	const struct fake_row *row = fake_find(&cost_statement_table, &id);

	return row != NULL && row->there ? row->row : NULL;
}

struct moving {
	Accord__V1__MoveCostPeriod msg;
	Accord__V1__Actor actor;
	struct input input;
};

static struct moving
moving(const char *organisation, Accord__V1__CostEvent event)
{
	struct moving m;

	accord__v1__move_cost_period__init(&m.msg);
	accord__v1__actor__init(&m.actor);
	m.actor.person = (char *)"somebody";
	m.msg.period = (ProtobufCBinaryData){16, (uint8_t *)(uintptr_t)period()->id.b};
	m.msg.organisation = (char *)(uintptr_t)organisation;
	m.msg.event = event;
	if (event == EVENT(DISPUTE)) {
		m.msg.reason = REASON(SERVICE_UNITS);
		m.msg.line = 5;
	}
	return m;
}

/* What it came to; count: whether it moved. */
static enum err_code
say(struct moving m, unsigned *count)
{
	bool done;

	m.input = (struct input){.rule = &move_rule, .msg = &m.msg.base, .actor = &m.actor};
	done = fake_one(&m.input);
	if (done && count != NULL)
		*count = ((const Accord__V1__CostStands *)m.input.reply)->count;
	return done ? ERR_NONE : m.input.err.code;
}

static enum err_code
move(const char *organisation, Accord__V1__CostEvent event)
{
	return say(moving(organisation, event), NULL);
}

static const Accord__V1__CostPeriodMoved *
last_fact(void)
{
	assert_int_equal(
	    fake.facts[fake.fact_count - 1].kind, ACCORD__V1__KIND__KIND_COST_PERIOD_MOVED);
	return fake_fact(0, &accord__v1__cost_period_moved__descriptor);
}

/* --- the table --- */

/* from, event, by: to. What stands here nowhere is not possible. */
static const struct {
	Accord__V1__CostState from;
	Accord__V1__CostEvent event;
	enum cost_by by;
	Accord__V1__CostState to;
	unsigned rule;
} cells[] = {
    {STATE(DRAFT), EVENT(FREEZE), COST_BY_HOST, STATE(DRAFT), 651},
    {STATE(DRAFT), EVENT(ISSUE), COST_BY_HOST, STATE(ISSUED), 653},
    {STATE(ISSUED), EVENT(DISPUTE), COST_BY_MEMBER, STATE(DISPUTED), 655},
    {STATE(ISSUED), EVENT(SETTLE), COST_BY_HOST, STATE(SETTLED), 657},
    {STATE(DISPUTED), EVENT(DISPUTE), COST_BY_MEMBER, STATE(DISPUTED), 661},
    {STATE(DISPUTED), EVENT(REISSUE), COST_BY_HOST, STATE(REISSUED), 663},
    {STATE(DISPUTED), EVENT(UPHOLD), COST_BY_HOST, STATE(UPHELD), 665},
    {STATE(REISSUED), EVENT(DISPUTE), COST_BY_MEMBER, STATE(DISPUTED), 671},
    {STATE(REISSUED), EVENT(SETTLE), COST_BY_HOST, STATE(SETTLED), 673},
    {STATE(UPHELD), EVENT(SETTLE), COST_BY_HOST, STATE(SETTLED), 681},
};

static void
test_every_cell_is_as_it_is_written(void **state)
{
	size_t edges = 0;

	(void)state;
	for (int from = 0; from < STATES; from++)
		for (int event = 0; event < EVENTS; event++)
			for (int by = COST_BY_HOST; by <= COST_BY_MEMBER; by++) {
				const struct cost_edge *edge =
				    cost_step((Accord__V1__CostState)from,
					(Accord__V1__CostEvent)event, (enum cost_by)by);
				size_t i = 0;

				while (i < sizeof(cells) / sizeof(*cells) &&
				       ((int)cells[i].from != from ||
					   (int)cells[i].event != event || (int)cells[i].by != by))
					i++;
				if (i == sizeof(cells) / sizeof(*cells)) {
					assert_null(edge);
					continue;
				}
				assert_non_null(edge);
				assert_int_equal(edge->to, cells[i].to);
				assert_int_equal(edge->rule, cells[i].rule);
				edges++;
			}
	assert_int_equal(edges, sizeof(cells) / sizeof(*cells));
}

/* --- frozen --- */

static void
test_what_is_frozen_is_one_text_whatever_order_it_came_in(void **state)
{
	struct freezing *f = freezing();
	Accord__V1__CostMember *first = f->members[0];
	Accord__V1__CostGrant *grant = f->grants[0];
	uint8_t sha256[COST_DIGEST];

	(void)state;
	assert_int_equal(freeze(f), ERR_NONE);
	assert_string_equal(statement(1)->frozen,
	    "rounding: down\ninputs:\n  agreement: cost-sharing-three-rivers@1\n"
	    "  period: 2026-Q3\n  from: 2026-07-01\n  until: 2026-10-01\n  cost: 125000.00\n"
	    "  grants:\n    - grant: STOP 7\n      amount: 0.01\n"
	    "    - grant: VOCA 2026-VA-0042\n      amount: 40000.00\n"
	    "  members:\n    - member: county-so\n      covered: yes\n      population: 33001\n"
	    "      service units: 77\n    - member: lakeside-pd\n      covered: yes\n"
	    "      population: 12034\n      service units: fewer than 11\n"
	    "    - member: riverton-pd\n      covered: yes\n      population: 41210\n"
	    "      service units: 118\ncost shares:\n  by:\n    - basis: population\n"
	    "      weight: 60\n    - basis: service units\n      weight: 40\n"
	    "  remainder to: county-so\n  small cells: population\n");
	crypt_sha256(statement(1)->frozen, strlen(statement(1)->frozen), sha256);
	assert_memory_equal(statement(1)->sha256, sha256, sizeof(sha256));
	assert_memory_equal(last_fact()->sha256.data, sha256, sizeof(sha256));
	assert_int_equal(last_fact()->rule, 651);
	assert_string_equal(period()->members, "county-so\nlakeside-pd\nriverton-pd");
	f = freezing();
	f->members[0] = f->members[2];
	f->members[2] = first;
	f->grants[0] = f->grants[1];
	f->grants[1] = grant;
	assert_int_equal(freeze(f), ERR_NONE);
	assert_int_equal(((const Accord__V1__CostStands *)f->input.reply)->count, 0);
	assert_int_equal(period()->statement, 1);
}

static void
test_what_was_frozen_is_reckoned_from_its_text_alone(void **state)
{
	struct cost_frozen frozen = {0};
	struct arena *arena = arena_try(4096, 1 << 20);
	int64_t sum = 0;
	struct err err;

	(void)state;
	assert_int_equal(freeze(freezing()), ERR_NONE);
	assert_true(cost_frozen_read(arena, statement(1)->frozen, &frozen, &err));
	for (size_t i = 0; i < frozen.period.member_count; i++)
		sum += frozen.shares.totals[i];
	assert_int_equal(sum, 12500000 - 4000000 - 1);
	/* 1 cost, 2 grants, shared, 2 parts of 3, the remainder, 3 totals */
	assert_int_equal(cost_statement_lines(&frozen.period, &frozen.terms), 14);
	arena_free(&arena);
}

/* What stands where units were these, then those. */
static const char *
units_behind(int64_t first, int64_t then)
{
	struct freezing *f = freezing();
	struct cost_frozen frozen = {0};
	const char *text;
	struct err err;

	f->member[0].units = first;
	text = cost_freeze(fake.arena, &f->msg, &(struct cost_beside){0}, &err);
	assert_non_null(text);
	assert_true(cost_frozen_read(fake.arena, text, &frozen, &err));
	f->member[0].units = then;
	text = cost_freeze(fake.arena, &f->msg, &(struct cost_beside){.stood = &frozen}, &err);
	assert_non_null(text);
	return strstr(strstr(text, "riverton-pd"), "service units: ") + strlen("service units: ");
}

static void
test_no_small_number_is_had_by_taking_one_statement_from_another(void **state)
{
	(void)state;
	assert_memory_equal(units_behind(118, 119), "118\n", 4);
	assert_memory_equal(units_behind(118, 128), "118\n", 4);
	assert_memory_equal(units_behind(118, 129), "129\n", 4);
	assert_memory_equal(units_behind(118, 108), "118\n", 4);
	assert_memory_equal(units_behind(118, 107), "107\n", 4);
	assert_memory_equal(units_behind(118, 118), "118\n", 4);
	assert_memory_equal(units_behind(11, 10), "fewer than 11\n", 14);
	assert_memory_equal(units_behind(0, 11), "11\n", 3);
	for (int64_t few = 0; few < 11; few++)
		assert_memory_equal(units_behind(few, few), "fewer than 11\n", 14);
}

static void
test_what_is_wrong_is_not_frozen(void **state)
{
	struct freezing *f;

	(void)state;
#define WRONG(change)                                                                              \
	do {                                                                                       \
		f = freezing();                                                                    \
		change;                                                                            \
		assert_int_equal(freeze(f), ERR_INVALID);                                          \
		assert_null(period());                                                             \
	} while (0)
	WRONG(f->msg.quarter = (char *)"2026-Q4"); /* not over */
	WRONG(f->msg.quarter = (char *)"2026-Q5");
	WRONG(f->msg.quarter = (char *)"2026-q3");
	WRONG(f->msg.quarter = (char *)"");
	WRONG(f->msg.cents = -1);
	WRONG(f->msg.cents = INT64_MAX);
	WRONG(f->grant[0].cents = -1);
	WRONG(f->grant[0].name = (char *)"a\n      amount: 1.00");
	WRONG(f->grant[0].name = (char *)"=1+1");
	WRONG(f->grant[0].name = (char *)"");
	WRONG(f->member[0].population = -1);
	WRONG(f->member[0].units = -1);
	WRONG(f->member[0].member = (char *)OTHER);     /* twice */
	WRONG(f->member[2].member = (char *)"another"); /* the host is no member */
	WRONG(f->msg.n_members = 0);
	WRONG(f->msg.n_parts = 0);
	WRONG(f->part[0].weight = 61);
	WRONG(f->part[0].basis = (Accord__V1__CostBasis)0);
	WRONG(f->part[0].basis = (Accord__V1__CostBasis)5);
	WRONG(f->part[0].member = (char *)MEMBER); /* of a part that is not fixed */
	WRONG(f->msg.event = EVENT(ISSUE));
#undef WRONG
	f = freezing();
	f->actor.person = (char *)"";
	assert_int_equal(freeze(f), ERR_DENIED);
	f = freezing();
	f->msg.event = EVENT(REISSUE); /* nothing is disputed */
	assert_int_equal(freeze(f), ERR_CONFLICT);
	fake.now = clock_days(2026, 10, 2) * CLOCK_DAY - 1;
	assert_int_equal(freeze(freezing()), ERR_INVALID);
	assert_null(period());
}

static void
test_only_its_host_freezes_it_again_and_not_once_it_was_issued(void **state)
{
	struct freezing *f = freezing();

	(void)state;
	assert_int_equal(freeze(f), ERR_NONE);
	f = freezing();
	f->msg.organisation = (char *)MEMBER;
	assert_int_equal(freeze(f), ERR_NOT_FOUND);
	f = freezing();
	f->msg.cents++;
	assert_int_equal(freeze(f), ERR_NONE);
	assert_int_equal(period()->statement, 2);
	assert_non_null(strstr(statement(1)->frozen, "cost: 125000.00"));
	assert_non_null(strstr(statement(2)->frozen, "cost: 125000.01"));
	assert_int_equal(move(HOST, EVENT(ISSUE)), ERR_NONE);
	assert_int_equal(period()->issued, 2);
	assert_int_equal(freeze(freezing()), ERR_CONFLICT);
	assert_int_equal(period()->statement, 2);
}

/* --- who may do what --- */

static void
test_a_draft_is_its_hosts_alone(void **state)
{
	(void)state;
	assert_int_equal(freeze(freezing()), ERR_NONE);
	assert_int_equal(move(MEMBER, EVENT(DISPUTE)), ERR_NOT_FOUND);
	assert_int_equal(move(MEMBER, EVENT(ISSUE)), ERR_NOT_FOUND);
	assert_int_equal(move("stranger", EVENT(ISSUE)), ERR_NOT_FOUND);
	assert_int_equal(move(HOST, EVENT(SETTLE)), ERR_CONFLICT);
	assert_int_equal(move(HOST, EVENT(ISSUE)), ERR_NONE);
	/* Who stands in no line of it learns nothing; who does may only dispute. */
	assert_int_equal(move("stranger", EVENT(DISPUTE)), ERR_NOT_FOUND);
	assert_int_equal(move("riverton", EVENT(DISPUTE)), ERR_NOT_FOUND);
	assert_int_equal(move("pd", EVENT(DISPUTE)), ERR_NOT_FOUND);
	assert_int_equal(move("", EVENT(DISPUTE)), ERR_NOT_FOUND);
	assert_int_equal(move(MEMBER, EVENT(SETTLE)), ERR_CONFLICT);
	assert_int_equal(move(HOST, EVENT(DISPUTE)), ERR_CONFLICT);
}

static void
test_what_is_disputed_is_frozen_anew_or_upheld(void **state)
{
	struct freezing *f;
	struct moving m;

	(void)state;
	assert_int_equal(freeze(freezing()), ERR_NONE);
	assert_int_equal(move(HOST, EVENT(ISSUE)), ERR_NONE);
	assert_int_equal(move(MEMBER, EVENT(DISPUTE)), ERR_NONE);
	assert_int_equal(last_fact()->rule, 655);
	assert_int_equal(last_fact()->reason, REASON(SERVICE_UNITS));
	assert_int_equal(move(OTHER, EVENT(DISPUTE)), ERR_NONE);
	assert_int_equal(last_fact()->rule, 661);
	assert_int_equal(move(HOST, EVENT(SETTLE)), ERR_CONFLICT);
	f = freezing();
	f->msg.event = EVENT(REISSUE);
	f->member[0].units = 100;
	assert_int_equal(freeze(f), ERR_NONE);
	assert_int_equal(period()->state, STATE(REISSUED));
	assert_int_equal(period()->issued, 1);
	assert_non_null(strstr(statement(1)->frozen, "service units: 118"));
	assert_non_null(strstr(statement(2)->frozen, "service units: 100"));
	/* Of the one that stands now, by a new dispute. */
	m = moving(MEMBER, EVENT(DISPUTE));
	m.msg.reason = REASON(TERMS);
	assert_int_equal(say(m, NULL), ERR_NONE);
	assert_int_equal(move(HOST, EVENT(UPHOLD)), ERR_NONE);
	assert_int_equal(move(OTHER, EVENT(DISPUTE)), ERR_CONFLICT);
	assert_int_equal(move(HOST, EVENT(SETTLE)), ERR_NONE);
	assert_int_equal(period()->state, STATE(SETTLED));
}

static void
test_what_is_said_twice_is_one(void **state)
{
	struct moving m;
	unsigned count = 9;
	size_t facts;

	(void)state;
	assert_int_equal(freeze(freezing()), ERR_NONE);
	assert_int_equal(move(HOST, EVENT(ISSUE)), ERR_NONE);
	facts = fake.fact_count;
	assert_int_equal(say(moving(HOST, EVENT(ISSUE)), &count), ERR_NONE);
	assert_int_equal(count, 0);
	assert_int_equal(fake.fact_count, facts);
	assert_int_equal(say(moving(MEMBER, EVENT(DISPUTE)), &count), ERR_NONE);
	assert_int_equal(count, 1);
	assert_int_equal(say(moving(MEMBER, EVENT(DISPUTE)), &count), ERR_NONE);
	assert_int_equal(count, 0);
	m = moving(MEMBER, EVENT(DISPUTE));
	m.msg.line = 6;
	assert_int_equal(say(m, NULL), ERR_CONFLICT);
	m = moving(HOST, EVENT(UPHOLD));
	m.msg.version = period()->moves - 1;
	assert_int_equal(say(m, NULL), ERR_STALE);
	assert_int_equal(move(HOST, EVENT(UPHOLD)), ERR_NONE);
	assert_int_equal(say(moving(HOST, EVENT(UPHOLD)), &count), ERR_NONE);
	assert_int_equal(count, 0);
	assert_int_equal(move(HOST, EVENT(SETTLE)), ERR_NONE);
	assert_int_equal(say(moving(HOST, EVENT(SETTLE)), &count), ERR_NONE);
	assert_int_equal(count, 0);
}

static void
test_a_dispute_names_a_line_and_a_reason(void **state)
{
	struct moving m;

	(void)state;
	assert_int_equal(freeze(freezing()), ERR_NONE);
	assert_int_equal(move(HOST, EVENT(ISSUE)), ERR_NONE);
	m = moving(MEMBER, EVENT(DISPUTE));
	m.msg.line = 15;
	assert_int_equal(say(m, NULL), ERR_INVALID);
	m.msg.line = 0;
	assert_int_equal(say(m, NULL), ERR_INVALID);
	m.msg.line = 14;
	m.msg.reason = REASON(UNSPECIFIED);
	assert_int_equal(say(m, NULL), ERR_INVALID);
	m.msg.reason = (Accord__V1__CostReason)6;
	assert_int_equal(say(m, NULL), ERR_INVALID);
	m = moving(HOST, EVENT(SETTLE));
	m.msg.line = 1;
	assert_int_equal(say(m, NULL), ERR_INVALID);
	assert_int_equal(move(HOST, EVENT(FREEZE)), ERR_INVALID);
	m = moving(MEMBER, EVENT(DISPUTE));
	m.actor.person = (char *)"";
	assert_int_equal(say(m, NULL), ERR_DENIED);
	m = moving(MEMBER, EVENT(DISPUTE));
	m.msg.period.len = 3;
	assert_int_equal(say(m, NULL), ERR_NOT_FOUND);
	m = moving(MEMBER, EVENT(DISPUTE));
	m.msg.line = 14;
	assert_int_equal(say(m, NULL), ERR_NONE);
}

/* --- on paper --- */

/* Its words are read in tests/cost. */
static void
test_what_is_no_statement_is_not_drawn(void **state)
{
	static const char *const none[] = {"", "a,b\n", "\"", "1,2,3,4,5,6,7,8\n1,2\n",
	    "1,2,3,4,5,6,7,8\n\"", "1,2,3,4,5,6,7,8,9\n"};
	static const char good[] = "line,whose,what,goes by,count,of,pool,amount\n"
				   "cost,,2026-Q3,,,,,1.00\n";
	struct err err = {0};
	void *out;
	size_t len;

	(void)state;
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++) {
		assert_false(cost_paper(none[i], strlen(none[i]), 0, &out, &len, &err));
		assert_int_equal(err.code, ERR_UNAVAILABLE);
		assert_null(out);
	}
	assert_true(cost_paper(good, strlen(good), 0, &out, &len, &err));
	assert_true(len > 5);
	assert_memory_equal(out, "%PDF-", 5);
	free(out);
}

/* --- what comes late --- */

static const char *
quarter_text(const char *quarter)
{
	struct id id = cost_period_id("cost-sharing-three-rivers", quarter);
	const struct cost_quarter_row *p = fake_find(&cost_period_table, &id)->row;

	id = cost_statement_id(&id, p->statement);
	return ((const struct cost_statement_row *)fake_find(&cost_statement_table, &id)->row)
	    ->frozen;
}

/* A quarter with so many units of riverton-pd, and so many by now in the one before: what its text
 * says of them. */
static void
quarter_says(const char *name, int64_t units, int64_t before, const char *words)
{
	struct freezing *f = freezing();
	const char *at, *end;
	char said[64];

	f->msg.quarter = (char *)(uintptr_t)name;
	f->member[0].units = units;
	f->member[0].before = before;
	assert_int_equal(freeze(f), ERR_NONE);
	at = strstr(strstr(quarter_text(name), "riverton-pd"), "service units: ");
	assert_non_null(at);
	at += strlen("service units: ");
	assert_non_null(end = strstr(at, "\ncost"));
	(void)snprintf(said, sizeof(said), "%.*s", (int)(end - at), at);
	assert_string_equal(said, words);
}

static void
test_what_came_late_is_in_the_next_quarter_unless_it_is_few(void **state)
{
	(void)state;
	quarter_says("2026-Q1", 50, 900, "50");
	quarter_says("2026-Q2", 60, 60, "60");
	quarter_says("2026-Q2", 60, 61, "60\n      late units: 11");
	quarter_says("2026-Q2", 60, 71, "60\n      late units: 11");
	quarter_says("2026-Q2", 60, 72, "60\n      late units: 22");
	quarter_says("2026-Q2", 60, 49, "60");
	/* Those that came late stay where they are: the next quarter has its own quarter's alone.
	 */
	quarter_says("2026-Q3", 70, 71, "70\n      late units: 11");
	/* And the first day of a year is behind the last quarter of the one before. */
	quarter_says("2025-Q4", 40, 0, "40");
	quarter_says("2026-Q1", 50, 55, "50\n      late units: 15");
}

/* They were paid for by population, up to ten of them. */
static void
test_small_units_that_were_paid_for_are_not_late(void **state)
{
	(void)state;
	quarter_says("2026-Q1", 9, 0, "fewer than 11");
	quarter_says("2026-Q2", 60, 20, "60");
	quarter_says("2026-Q2", 60, 21, "60\n      late units: 11");
	quarter_says("2026-Q2", 9, 21, "fewer than 11\n      late units: 11");
}

static void
test_no_unit_is_in_two_quarters(void **state)
{
	(void)state;
	quarter_says("2026-Q1", 50, 0, "50");
	quarter_says("2026-Q2", 60, 80, "60\n      late units: 30");
	quarter_says("2026-Q1", 80, 0, "50");
	quarter_says("2026-Q1", 30, 0, "30");
}

/* One quarter back is looked at: what came later than the next was frozen is in none, unless that
 * one is frozen anew. */
static void
test_what_comes_two_quarters_late_is_in_none(void **state)
{
	(void)state;
	quarter_says("2025-Q4", 50, 0, "50");
	quarter_says("2026-Q1", 60, 50, "60");
	/* now 90 of the first are known */
	quarter_says("2025-Q4", 90, 0, "50");
	quarter_says("2026-Q2", 70, 60, "70");
	quarter_says("2026-Q3", 80, 70, "80");
	quarter_says("2026-Q1", 60, 90, "60\n      late units: 40");
	quarter_says("2026-Q2", 70, 60, "70");
}

/* Of a quarter that nobody froze none is late: there is no statement that lacks it. */
static void
test_a_quarter_that_was_skipped_has_nothing_late(void **state)
{
	(void)state;
	quarter_says("2026-Q1", 50, 0, "50");
	quarter_says("2026-Q3", 70, 900, "70");
	quarter_says("2026-Q2", 900, 70, "900\n      late units: 20");
}

/* What another host froze says nothing here. */
static void
test_the_quarter_before_is_its_hosts_alone(void **state)
{
	struct freezing *f = freezing();

	(void)state;
	f->msg.quarter = (char *)"2026-Q2";
	f->msg.organisation = (char *)MEMBER;
	assert_int_equal(freeze(f), ERR_NONE);
	quarter_says("2026-Q3", 70, 900, "70");
}

static void
test_late_units_are_counted_with_the_others_and_have_their_line(void **state)
{
	struct cost_frozen frozen = {0};
	char *csv = NULL;
	size_t len;
	FILE *to;
	struct err err;

	(void)state;
	quarter_says("2026-Q2", 60, 0, "60");
	quarter_says("2026-Q3", 9, 80, "fewer than 11\n      late units: 20");
	assert_true(cost_frozen_read(fake.arena, quarter_text("2026-Q3"), &frozen, &err));
	assert_int_equal(cost_statement_lines(&frozen.period, &frozen.terms), 15);
	to = open_memstream(&csv, &len);
	cost_statement(&frozen.period, &frozen.terms, &frozen.shares, to);
	assert_int_equal(fclose(to), 0);
	assert_non_null(
	    strstr(csv, "\ncorrection,riverton-pd,late units of the period before,,20,,,\n"));
	assert_non_null(strstr(csv, "\nshare,riverton-pd,service units 40%,service units,20,97,"));
	free(csv);
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
	    TEST(test_every_cell_is_as_it_is_written),
	    TEST(test_what_is_frozen_is_one_text_whatever_order_it_came_in),
	    TEST(test_what_was_frozen_is_reckoned_from_its_text_alone),
	    TEST(test_no_small_number_is_had_by_taking_one_statement_from_another),
	    TEST(test_what_is_wrong_is_not_frozen),
	    TEST(test_only_its_host_freezes_it_again_and_not_once_it_was_issued),
	    TEST(test_a_draft_is_its_hosts_alone),
	    TEST(test_what_is_disputed_is_frozen_anew_or_upheld),
	    TEST(test_what_is_said_twice_is_one),
	    TEST(test_a_dispute_names_a_line_and_a_reason),
	    TEST(test_what_came_late_is_in_the_next_quarter_unless_it_is_few),
	    TEST(test_small_units_that_were_paid_for_are_not_late),
	    TEST(test_no_unit_is_in_two_quarters),
	    TEST(test_what_comes_two_quarters_late_is_in_none),
	    TEST(test_a_quarter_that_was_skipped_has_nothing_late),
	    TEST(test_the_quarter_before_is_its_hosts_alone),
	    TEST(test_late_units_are_counted_with_the_others_and_have_their_line),
	    cmocka_unit_test(test_what_is_no_statement_is_not_drawn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
