/* What is done with accounts by those who look after them: who may, what stays shut, what counts
 * from then on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/fake_batch.h"

#include "accord/v1/account.pb-c.h"
#include "common/text.h"
#include "services/gateway/account_life.h"
#include "services/gateway/known.h"
#include "services/gateway/staffed.h"

static struct gateway gateway;
static bool officer; /* the one who asks */

/* --- what stands around it --- */
bool
service_submit(struct service *service, struct input *input, struct err *err)
{
	(void)service, (void)input, (void)err;
	return false;
}

void
service_reply(struct service *service, struct bus_request *request, uint32_t kind,
    const ProtobufCMessage *reply)
{
	(void)service, (void)request, (void)kind, (void)reply;
}

void
known_end_sessions(struct known *known, const struct id *account, int64_t over)
{
	(void)known, (void)account, (void)over;
}

void
known_put_session(struct known *known, const struct session_row *row)
{
	(void)known, (void)row;
}

int64_t
known_store_now(const struct known *known)
{
	(void)known;
	return fake.now;
}

bool
known_ready(const struct known *known)
{
	(void)known;
	return true;
}

void
staffed_keys(struct batch *batch, const struct input *input)
{
	(void)batch, (void)input;
}

bool
staffed_holds(struct batch *batch, const struct input *input, struct err *err)
{
	(void)batch, (void)input, (void)err;
	return true;
}

bool
staffed_has_role(struct batch *batch, const struct input *input, int role)
{
	(void)batch, (void)input;
	return officer && role == ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER;
}

/* --- a house --- */
static struct person_row *
person(const char *name, bool is_officer)
{
	struct fake_row *row = fake_add(&gateway_person);
	struct person_row *p = row->row;

	row->key = p->id = gateway_person_id(name);
	row->there = p->active = true;
	if (is_officer)
		p->roles = UINT64_C(1) << ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER;
	(void)text_copy(p->name, sizeof(p->name), name);
	(void)text_copy(p->employer, sizeof(p->employer), "haven");
	return p;
}

static struct account_row *account;

static int
setup(void **state)
{
	struct fake_row *row;
	struct organisation_row *house;

	(void)state;
	memset(&gateway, 0, sizeof(gateway));
	fake_reset(&gateway.service);
	officer = false;
	person("ada", false);
	person("dana", false);
	person("sol", true);
	row = fake_add(&gateway_organisation);
	house = row->row;
	row->key = house->id = gateway_organisation_id("haven");
	row->there = house->active = true;
	(void)text_copy(house->name, sizeof(house->name), "haven");
	(void)text_copy(house->duty_supervisor, sizeof(house->duty_supervisor), "dana");
	row = fake_add(&gateway_account);
	account = row->row;
	row->key = account->id = gateway_person_id("ada");
	row->there = true;
	account->made = fake.now - 200 * CLOCK_DAY;
	(void)text_copy(account->person, sizeof(account->person), "ada");
	(void)text_copy(account->employer, sizeof(account->employer), "haven");
	return 0;
}

static enum err_code
moves(const struct rule *rule, const char *by, Accord__V1__AccountAct act, int64_t until)
{
	Accord__V1__MoveAccount msg = ACCORD__V1__MOVE_ACCOUNT__INIT;
	struct staffed staffed = {.gateway = &gateway};
	struct input input = {.rule = rule, .msg = &msg.base, .own = &staffed};

	accord__v1__actor__init(&staffed.actor);
	staffed.actor.person = (char *)(uintptr_t)by;
	staffed.actor.organisation = (char *)(uintptr_t) "haven";
	input.actor = &staffed.actor;
	msg.person = (char *)(uintptr_t) "ada";
	msg.act = act;
	msg.until_us = until;
	return fake_one(&input) ? ERR_NONE : input.err.code;
}
#define OPERATOR(act)                                                                              \
	moves(&gateway_move_account, "", ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_##act, 0)
#define MANAGER(by, act)                                                                           \
	moves(&gateway_manage_account, by, ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_##act, 0)

/* --- enabling --- */
static void
test_what_the_operator_shut_the_operator_opens(void **state)
{
	(void)state;
	assert_int_equal(OPERATOR(DISABLE), ERR_NONE);
	assert_int_equal(MANAGER("dana", ENABLE), ERR_DENIED);
	officer = true;
	assert_int_equal(MANAGER("sol", ENABLE), ERR_DENIED);
	assert_int_not_equal(account->disabled, 0);
	assert_int_equal(OPERATOR(ENABLE), ERR_NONE);
	assert_int_equal(account->disabled, 0);
}

static void
test_what_a_security_officer_shut_no_supervisor_opens(void **state)
{
	(void)state;
	officer = true;
	assert_int_equal(MANAGER("sol", DISABLE), ERR_NONE);
	officer = false;
	assert_int_equal(MANAGER("dana", ENABLE), ERR_DENIED);
	officer = true;
	assert_int_equal(MANAGER("sol", ENABLE), ERR_NONE);
	assert_int_equal(MANAGER("sol", DISABLE), ERR_NONE);
	assert_int_equal(OPERATOR(ENABLE), ERR_NONE);
}

static void
test_a_supervisor_opens_what_she_or_the_site_shut(void **state)
{
	(void)state;
	assert_int_equal(MANAGER("dana", DISABLE), ERR_NONE);
	assert_int_equal(MANAGER("dana", ENABLE), ERR_NONE);
	account->disabled = fake.now;
	account->disabled_why = ACCORD__V1__DISABLED_WHY__DISABLED_WHY_IDLE;
	assert_int_equal(MANAGER("dana", ENABLE), ERR_NONE);
	assert_int_equal(account->disabled, 0);
}

/* --- for an emergency --- */
static void
test_another_emergency_begins_the_idle_days_anew(void **state)
{
	const struct fake_row *life;
	struct person_row ada = {.active = true, .employer = "haven"};

	(void)state;
	account->emergency_until = fake.now - 100 * CLOCK_DAY;
	account->disabled = account->emergency_until;
	account->disabled_why = ACCORD__V1__DISABLED_WHY__DISABLED_WHY_MANAGER;
	(void)text_copy(account->disabled_by, sizeof(account->disabled_by), "dana");
	assert_int_equal(moves(&gateway_move_account, "",
			     ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_EMERGENCY, fake.now + CLOCK_HOUR),
	    ERR_NONE);
	assert_string_equal(account->disabled_by, "");
	life = fake_find(&gateway_account_life, &account->id);
	assert_true(life->there);
	account->reviewed = fake.now;
	assert_int_equal(life_next(account, life->row, &ada, fake.now + 1), LIFE_NOTHING);
}

/* --- admitting --- */
static enum err_code
admits(void)
{
	Accord__V1__AdmitStaff msg = ACCORD__V1__ADMIT_STAFF__INIT;
	struct input input = {.rule = &gateway_admit_staff, .msg = &msg.base};
	uint8_t sha256[CRYPT_SHA256] = {1};

	msg.person = (char *)(uintptr_t) "ada";
	msg.sha256 = (ProtobufCBinaryData){sizeof(sha256), sha256};
	msg.until_us = fake.now + CLOCK_DAY;
	return fake_one(&input) ? ERR_NONE : input.err.code;
}

static void
test_no_code_is_given_that_opens_nothing(void **state)
{
	(void)state;
	assert_int_equal(admits(), ERR_NONE);
	account->locked = fake.now;
	assert_int_equal(admits(), ERR_CONFLICT);
	account->locked = 0;
	account->disabled = fake.now;
	assert_int_equal(admits(), ERR_CONFLICT);
}

/* --- ending sessions --- */
/* Another copy, whose clock was read later, let her in while this one waited for her row. */
static void
test_sessions_end_up_to_the_last_logon(void **state)
{
	(void)state;
	account->last_logon = fake.now + 7;
	assert_int_equal(OPERATOR(DISABLE), ERR_NONE);
	assert_int_equal(account->over, fake.now + 7);
	account->last_logon = fake.now - 7;
	assert_int_equal(OPERATOR(ENABLE), ERR_NONE);
	assert_int_equal(OPERATOR(DISABLE), ERR_NONE);
	assert_int_equal(account->over, fake.now);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_what_the_operator_shut_the_operator_opens),
	    CASE(test_what_a_security_officer_shut_no_supervisor_opens),
	    CASE(test_a_supervisor_opens_what_she_or_the_site_shut),
	    CASE(test_another_emergency_begins_the_idle_days_anew),
	    CASE(test_no_code_is_given_that_opens_nothing),
	    CASE(test_sessions_end_up_to_the_last_logon),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
