/* Sends that others start: as if she who gets it read the record, on record before the answer. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/account.h"
#include "services/gateway/authorise.h"
#include "services/gateway/barred.h"
#include "services/gateway/decision.h"
#include "tests/unit/fake_batch.h"
#include "tests/unit/reader_world.h"

#define C(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name
#define PURPOSE(name) ACCORD__V1__PURPOSE__PURPOSE_##name

#define PERSON(name, employer, role)                                                               \
	"  - person: " name "\n    employer: " employer "\n    roles:\n      - " role "\n"
static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: police\n    kind: law_enforcement\n    covered: no\n"
    "    covered because: County Attorney, 2026-01-10\n    zone: UTC\n"
    "  - organisation: office\n    kind: consortium_office\n    zone: UTC\n"
    "people:\n" PERSON("ada", "house", "advocate") PERSON("vera", "house", "volunteer_advocate")
	PERSON("lena", "house", "advocate_supervisor") PERSON("desk", "police", "dispatcher")
	    PERSON("nora", "house", "volunteer_advocate\n      - advocate_supervisor");

#define SECTION(number, role, classes, actions)                                                    \
	"  - section: \"" number                                                                   \
	"\"\n    heading: H\n    from: p\n    to: h\n    share:\n" classes                         \
	"    for:\n      - crisis_response\n    with:\n      - " role "\n    who may:\n" actions   \
	"    only if: nothing\n"
#define INCIDENT_ "      - incident\n"
#define SEE "      - discover\n      - view\n"
#define DO "      - contribute\n"
static const char agreement_text[] =
    "agreement: hybrid\ntitle: T\nkind: partnership\nversion: 1\n"
    "signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n"
    "in force from: 2026-01-15\nin force until: 2027-01-01\nreview by: 2026-12-31\n"
    "timezone: UTC\nparties:\n  - as: p\n    who:\n      - police\n"
    "  - as: h\n    who:\n      - house\nsections:\n" SECTION(
	"1", "advocate", INCIDENT_ "      - incident_place\n", SEE DO)
	SECTION("2", "volunteer_advocate", INCIDENT_, SEE)
	    SECTION("3", "advocate_supervisor", INCIDENT_, SEE DO);

static const struct id object = {{7}};
static struct rulebook rulebook;
static bool known, holds;

const struct rulebook *
rulebook_now(const struct gateway *gateway)
{
	(void)gateway;
	return known ? &rulebook : NULL;
}

void
gateway_policy_need(struct batch *batch)
{
	(void)batch;
}

bool
gateway_policy_holds(struct batch *batch, int64_t version)
{
	(void)batch;
	return holds && version == 7;
}

struct id
gateway_person_id(const char *name)
{
	return id_digest(&name, 1);
}

const struct table gateway_account = {.name = "account", .row_size = sizeof(struct account_row)};

static int
begin(void **state)
{
	struct world {
		struct reader r;
		struct yaml_doc documents[2];
		struct directory directory;
		struct agreement agreement;
		struct policy policy;
	} * w;
	struct err err = {0};

	w = reader_new(sizeof(*w), 64 << 20);
	*state = w;
	if (!yaml_parse(
		w->r.arena, "d", directory_text, strlen(directory_text), &w->documents[0], &err) ||
	    !directory_read(&w->documents[0], &w->directory, &err) ||
	    !yaml_parse(
		w->r.arena, "a", agreement_text, strlen(agreement_text), &w->documents[1], &err) ||
	    !agreement_read(&w->documents[1], &w->agreement, &err) ||
	    !policy_make(w->r.arena, &w->directory, &w->agreement, 1, &w->policy, &err))
		fail_msg("%s", err.msg);
	rulebook = (struct rulebook){.version = 7,
	    .digest = {0xab},
	    .directory = &w->directory,
	    .policy = &w->policy,
	    .compiled = policy_compile(w->r.arena, &w->policy, &err)};
	assert_non_null(rulebook.compiled);
	return 0;
}

static int
setup(void **state)
{
	(void)state;
	fake_reset(NULL);
	assert_true(clock_parse("2026-03-01T12:00:00Z", &fake.now, NULL));
	known = holds = true;
	return 0;
}

struct asked {
	Accord__V1__Authorise msg;
	Accord__V1__DataClass classes[2];
	Accord__V1__Action answer;
	struct input input;
};

static void
fill(struct asked *a, const char *person)
{
	accord__v1__authorise__init(&a->msg);
	a->classes[0] = C(INCIDENT);
	a->classes[1] = C(INCIDENT_PLACE);
	a->answer = ACTION(CONTRIBUTE);
	a->msg.object = (ProtobufCBinaryData){sizeof(object.b), (uint8_t *)(uintptr_t)object.b};
	a->msg.owner = (char *)"police";
	a->msg.person = (char *)(uintptr_t)person;
	a->msg.purpose = PURPOSE(CRISIS_RESPONSE);
	a->msg.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	a->msg.classes = a->classes;
	a->msg.n_classes = 2;
	a->msg.answers = &a->answer;
	a->msg.n_answers = 1;
	a->input = (struct input){.rule = &gateway_authorise, .msg = &a->msg.base};
}

static const Accord__V1__Authorised *
answered(struct asked *a)
{
	assert_true(fake_one(&a->input));
	return (const Accord__V1__Authorised *)a->input.reply;
}

static const Accord__V1__Authorised *
ask(struct asked *a, const char *person)
{
	fill(a, person);
	return answered(a);
}

static const Accord__V1__Disclosed *
disclosed(void)
{
	return fake_fact(1, &accord__v1__disclosed__descriptor);
}

static const Accord__V1__Refused *
refused(void)
{
	return fake_fact(1, &accord__v1__refused__descriptor);
}

static void
test_what_she_may_see_and_answer_is_released_and_on_record(void **state)
{
	struct asked a;
	const Accord__V1__Authorised *answer = ask(&a, "ada");
	const Accord__V1__DisclosedOf *owners;

	(void)state;
	assert_int_equal(answer->n_released, 2);
	assert_int_equal(answer->released[0], C(INCIDENT));
	assert_int_equal(answer->released[1], C(INCIDENT_PLACE));
	assert_string_equal(answer->recipient, "house");
	assert_int_equal(fake.fact_count, 2);
	assert_memory_equal(disclosed()->disclosure.data, answer->disclosure.data, 16);
	assert_string_equal(disclosed()->person, "ada");
	assert_string_equal(disclosed()->organisation, "house");
	assert_int_equal(disclosed()->action, ACTION(VIEW));
	assert_int_equal(disclosed()->n_released, 2);
	assert_memory_equal(disclosed()->subjects[0].data, object.b, 16);
	assert_int_equal(disclosed()->policy.data[0], 0xab);
	owners = fake_fact(0, &accord__v1__disclosed_of__descriptor);
	assert_string_equal(owners->owner, "police");
	assert_string_equal(owners->recipient, "house");
}

static void
test_the_place_only_where_it_is_opened(void **state)
{
	struct asked a;
	const Accord__V1__Authorised *answer = ask(&a, "lena");

	(void)state;
	assert_int_equal(answer->n_released, 1);
	assert_int_equal(answer->released[0], C(INCIDENT));
	assert_int_equal(disclosed()->n_withheld, 1);
}

/* What asks for an answer that would be refused is a trap; to be told of it is none. */
static void
test_who_may_not_answer_is_not_asked(void **state)
{
	struct asked a;

	(void)state;
	assert_int_equal(ask(&a, "vera")->n_released, 0);
	assert_int_equal(refused()->action, ACTION(CONTRIBUTE));
	assert_memory_equal(refused()->disclosure.data,
	    ((const Accord__V1__Authorised *)a.input.reply)->disclosure.data, 16);
	fill(&a, "vera");
	a.msg.n_answers = 0;
	assert_int_equal(answered(&a)->n_released, 1);
}

/* The role in which she may look comes before the one in which she may answer as well. */
static void
test_a_later_role_of_hers_may_answer(void **state)
{
	struct asked a;

	(void)state;
	assert_int_equal(ask(&a, "nora")->n_released, 1);
	assert_int_equal(disclosed()->role, ACCORD__V1__ROLE__ROLE_ADVOCATE_SUPERVISOR);
	fill(&a, "nora");
	a.msg.n_answers = 0;
	(void)answered(&a);
	assert_int_equal(disclosed()->role, ACCORD__V1__ROLE__ROLE_VOLUNTEER_ADVOCATE);
}

/* Own staff too: rule 8 needs a protocol. The asker learns whose she is. */
static void
test_own_staff_without_a_protocol_is_refused_and_named(void **state)
{
	struct asked a;
	const Accord__V1__Authorised *answer = ask(&a, "desk");

	(void)state;
	assert_int_equal(answer->n_released, 0);
	assert_string_equal(answer->recipient, "police");
	assert_int_equal(answer->disclosure.len, 16);
	assert_string_equal(refused()->organisation, "police");
	assert_memory_equal(refused()->asked.data, object.b, 16);
}

static void
test_whom_nobody_knows_gets_nothing_and_that_is_on_record(void **state)
{
	struct asked a;

	(void)state;
	assert_int_equal(ask(&a, "nobody")->n_released, 0);
	assert_string_equal(((const Accord__V1__Authorised *)a.input.reply)->recipient, "");
	assert_string_equal(refused()->person, "nobody");
	fill(&a, "ada");
	a.msg.owner = (char *)"elsewhere";
	assert_int_equal(answered(&a)->n_released, 0);
	assert_int_equal(fake.fact_count, 4);
}

static struct account_row *
account_of(const char *person)
{
	struct id id = gateway_person_id(person);
	struct account_row *row;

	batch_need(&fake, &gateway_account, &id);
	row = batch_new(&fake, &gateway_account, &id);
	row->id = id;
	return row;
}

/* She couldn't answer: the next rung is asked. Who is only locked out may be on call. */
static void
test_who_is_disabled_is_asked_nothing(void **state)
{
	struct account_row *account = account_of("ada");
	struct asked a;

	(void)state;
	account->locked = fake.now;
	assert_int_equal(ask(&a, "ada")->n_released, 2);
	account->disabled = fake.now;
	assert_int_equal(ask(&a, "ada")->n_released, 0);
	assert_string_equal(((const Accord__V1__Authorised *)a.input.reply)->recipient, "house");
	assert_string_equal(refused()->person, "ada");
	fill(&a, "ada"); /* of an account that she manages, say: there is nothing in it */
	a.msg.n_classes = a.msg.n_answers = 0;
	(void)answered(&a);
	assert_string_equal(disclosed()->person, "ada");
	account->disabled = 0;
	assert_int_equal(ask(&a, "ada")->n_released, 2);
}

static void
test_what_holds_nothing_of_a_record_is_recorded_only(void **state)
{
	struct asked a;

	(void)state;
	fill(&a, "ada");
	a.msg.n_classes = a.msg.n_answers = 0;
	a.msg.purpose = PURPOSE(SUPERVISION);
	assert_int_equal(answered(&a)->n_released, 0);
	assert_string_equal(((const Accord__V1__Authorised *)a.input.reply)->recipient, "house");
	assert_int_equal(disclosed()->n_released, 0);
}

static void
assert_refused(struct asked *a, enum err_code code)
{
	size_t facts = fake.fact_count;

	assert_false(fake_one(&a->input));
	assert_int_equal(a->input.err.code, code);
	assert_int_equal(fake.fact_count, facts);
}

static struct barred_time
barred_for(const char *owner, const char *person, const char *from, const char *until)
{
	struct barred_time barred;
	struct err err = {0};
	int64_t a, b;

	assert_true(clock_parse(from, &a, NULL) && clock_parse(until, &b, NULL));
	assert_true(barred_of(&rulebook, owner, person, a, b, &barred, &err));
	return barred;
}

static struct barred_time
barred_between(const char *person, const char *from, const char *until)
{
	return barred_for("police", person, from, until);
}

/* To the instant: agreements begin and end at one. As each page would be decided then. */
static void
test_who_is_going_to_be_barred_is_known_before(void **state)
{
	struct barred_time barred =
	    barred_between("ada", "2026-12-27T09:30:00Z", "2027-01-03T09:30:00Z");
	int64_t ends, begins;

	(void)state;
	assert_true(clock_parse("2027-01-01T00:00:00Z", &ends, NULL));
	assert_true(clock_parse("2026-01-15T00:00:00Z", &begins, NULL));
	assert_true(barred.is);
	assert_int_equal(barred.from, ends);
	assert_int_equal(barred.until, 0);
	barred = barred_between("ada", "2026-01-10T09:30:00Z", "2026-01-17T09:30:00Z");
	assert_true(barred.is);
	assert_int_equal(barred.from, 0);
	assert_int_equal(barred.until, begins);
	assert_false(barred_between("ada", "2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z").is);
	barred = barred_between("vera", "2026-06-01T00:00:00Z", "2026-07-01T00:00:00Z");
	assert_true(barred.is && barred.from == 0 && barred.until == 0); /* may not answer */
	assert_true(barred_between("desk", "2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z").is);
	assert_true(barred_between("nobody", "2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z").is);
	assert_false(
	    barred_for("office", "ada", "2026-06-01T00:00:00Z", "2026-06-02T00:00:00Z").is);
	assert_int_equal(fake.fact_count, 0); /* it is about nothing that there is */
}

static void
test_words_that_are_none_are_refused(void **state)
{
	struct asked a;

	(void)state;
	fill(&a, "ada");
	a.classes[1] = (Accord__V1__DataClass)64;
	assert_refused(&a, ERR_INVALID);
	a.classes[1] = (Accord__V1__DataClass)-1;
	assert_refused(&a, ERR_INVALID);
	fill(&a, "ada");
	a.msg.purpose = (Accord__V1__Purpose)99;
	assert_refused(&a, ERR_INVALID);
	fill(&a, "ada");
	a.msg.record = (Accord__V1__Origin)9;
	assert_refused(&a, ERR_INVALID);
	fill(&a, "ada");
	a.answer = (Accord__V1__Action)99;
	assert_refused(&a, ERR_INVALID);
}

/* The head has moved since the rulebook was made, or there is none yet. */
static void
test_what_does_not_count_any_more_decides_nothing(void **state)
{
	struct asked a;

	(void)state;
	fill(&a, "ada");
	holds = false;
	assert_refused(&a, ERR_UNAVAILABLE);
	known = false;
	assert_refused(&a, ERR_UNAVAILABLE);
}

/* At the very second. */
static void
test_the_end_of_the_agreement(void **state)
{
	struct asked a;
	int64_t end;

	(void)state;
	assert_true(clock_parse("2027-01-01T00:00:00Z", &end, NULL));
	fake.now = end - 1;
	assert_int_equal(ask(&a, "ada")->n_released, 2);
	fake.now = end;
	assert_int_equal(ask(&a, "ada")->n_released, 0);
}

/* --- a client is told by her own organisation --- */

static void
fill_herself(struct asked *a)
{
	fill(a, "");
	a->classes[0] = C(CLIENT_EXISTENCE);
	a->classes[1] = C(SERVICE_CONTACT);
	a->msg.herself = true;
	a->msg.owner = (char *)"house";
	a->msg.n_answers = 0;
	a->msg.purpose = PURPOSE(SAFETY_NOTICE);
	a->msg.record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE;
}

static void
test_a_client_is_told_by_her_own_organisation(void **state)
{
	struct asked a;
	const Accord__V1__DisclosedOf *owners;

	(void)state;
	fill_herself(&a);
	assert_int_equal(answered(&a)->n_released, 2);
	assert_string_equal(((const Accord__V1__Authorised *)a.input.reply)->recipient, "");
	assert_int_equal(disclosed()->action, ACTION(CONTACT));
	assert_int_equal(disclosed()->basis, ACCORD__V1__BASIS__BASIS_SUBJECT);
	assert_string_equal(disclosed()->codes, "JJ");
	assert_string_equal(disclosed()->person, "");
	assert_string_equal(disclosed()->organisation, "");
	assert_string_equal(disclosed()->owners[0], "house");
	assert_memory_equal(disclosed()->subjects[0].data, object.b, 16);
	assert_int_equal(disclosed()->policy.data[0], 0xab);
	owners = fake_fact(0, &accord__v1__disclosed_of__descriptor);
	assert_string_equal(owners->owner, "house");
	assert_string_equal(owners->recipient, "");
	assert_int_equal(owners->n_present, 2);
}

/* Each by itself: no such owner, another purpose, a class of her record, somebody of the staff, no
 * client, another record, something to answer, nothing at all. */
static void
test_what_is_no_message_to_her_is_refused(void **state)
{
	(void)state;
	for (int wrong = 0; wrong < 8; wrong++) {
		struct asked a;

		fill_herself(&a);
		if (wrong == 0)
			a.msg.owner = (char *)"elsewhere";
		else if (wrong == 1)
			a.msg.purpose = PURPOSE(SUPERVISION);
		else if (wrong == 2)
			a.classes[1] = C(VICTIM_NAME);
		else if (wrong == 3)
			a.msg.person = (char *)"ada";
		else if (wrong == 4)
			a.msg.object.len = 0;
		else if (wrong == 5)
			a.msg.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
		else if (wrong == 6)
			a.msg.n_answers = 1;
		else
			a.msg.n_classes = 0;
		fake_reset(NULL);
		assert_true(clock_parse("2026-03-01T12:00:00Z", &fake.now, NULL));
		assert_int_equal(answered(&a)->n_released, 0);
		assert_int_equal(refused()->action, ACTION(CONTACT));
		assert_string_equal(refused()->organisation, "");
		assert_int_equal(refused()->asked.len, wrong == 4 ? 0 : 16);
	}
}

static void
test_a_client_is_told_by_what_decides_now(void **state)
{
	struct asked a;

	(void)state;
	fill_herself(&a);
	holds = false;
	assert_refused(&a, ERR_UNAVAILABLE);
}

static int
finish(void **state)
{
	fake_reset(NULL);
	arena_free(&fake.arena);
	return tear_down(state);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(
		test_what_she_may_see_and_answer_is_released_and_on_record, setup),
	    cmocka_unit_test_setup(test_the_place_only_where_it_is_opened, setup),
	    cmocka_unit_test_setup(test_who_may_not_answer_is_not_asked, setup),
	    cmocka_unit_test_setup(test_a_later_role_of_hers_may_answer, setup),
	    cmocka_unit_test_setup(test_own_staff_without_a_protocol_is_refused_and_named, setup),
	    cmocka_unit_test_setup(
		test_whom_nobody_knows_gets_nothing_and_that_is_on_record, setup),
	    cmocka_unit_test_setup(test_who_is_disabled_is_asked_nothing, setup),
	    cmocka_unit_test_setup(test_what_holds_nothing_of_a_record_is_recorded_only, setup),
	    cmocka_unit_test_setup(test_who_is_going_to_be_barred_is_known_before, setup),
	    cmocka_unit_test_setup(test_words_that_are_none_are_refused, setup),
	    cmocka_unit_test_setup(test_what_does_not_count_any_more_decides_nothing, setup),
	    cmocka_unit_test_setup(test_the_end_of_the_agreement, setup),
	    cmocka_unit_test_setup(test_a_client_is_told_by_her_own_organisation, setup),
	    cmocka_unit_test_setup(test_what_is_no_message_to_her_is_refused, setup),
	    cmocka_unit_test_setup(test_a_client_is_told_by_what_decides_now, setup),
	};

	return cmocka_run_group_tests(tests, begin, finish);
}
