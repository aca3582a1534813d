/* Signing in, without I/O: who may, what locks, which codes count, what a password must be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/code.h"
#include "services/gateway/logon.h"
#include "services/gateway/session_over.h"
#include "services/gateway/totp.h"

#define NOW (INT64_C(1800000000) * CLOCK_SECOND)

static struct account_row account;
static struct person_row person;
static struct logon_evidence good;

static int
setup(void **state)
{
	(void)state;
	account = (struct account_row){.person = "ada",
	    .confirmed = NOW - CLOCK_DAY,
	    .totp_step = 100,
	    .recovery_count = 2,
	    .invited = true,
	    .invited_until = NOW + 1};
	person = (struct person_row){.name = "ada", .active = true};
	good = (struct logon_evidence){.password = true, .step = 101};
	code_hash("aaaa-bbbb-cccc-dddd", good.code);
	memcpy(account.recovery[0], good.code, ACCOUNT_RECOVERY_ID);
	memset(account.recovery[1], 7, ACCOUNT_RECOVERY_ID);
	memcpy(account.invitation, good.code, sizeof(account.invitation));
	return 0;
}

static bool
may(enum logon_way way)
{
	return logon_may(&account, &person, way, &good, NOW);
}

/* --- who may --- */
static void
test_with_all_of_it_each_way_is_open(void **state)
{
	(void)state;
	assert_true(may(LOGON_WITH_CODE));
	assert_true(may(LOGON_FIRST));
	assert_true(may(LOGON_WITH_RECOVERY));
	assert_true(may(LOGON_NEW_PASSWORD));
	assert_false(may(LOGON_CONFIRM));
	account.confirmed = 0;
	assert_true(may(LOGON_CONFIRM));
	assert_false(may(LOGON_WITH_CODE));
	assert_false(may(LOGON_WITH_RECOVERY));
	assert_false(may(LOGON_NEW_PASSWORD));
}

static void
test_what_shuts_an_account_shuts_every_way(void **state)
{
	(void)state;
	for (int what = 0; what < 5; what++) {
		setup(NULL);
		account.locked = what == 0 ? NOW - 1 : 0;
		account.disabled = what == 1 ? NOW - 1 : 0;
		account.emergency_until = what == 2 ? NOW : 0;
		person.active = what != 3;
		for (int way = 0; way < LOGON_WAYS; way++) {
			account.confirmed = way == LOGON_CONFIRM ? 0 : 1;
			assert_int_equal(may(way), what == 4);
		}
	}
	assert_false(logon_may(NULL, &person, LOGON_WITH_CODE, &good, NOW));
	assert_false(logon_may(&account, NULL, LOGON_WITH_CODE, &good, NOW));
	setup(NULL);
	account.emergency_until = NOW + 1;
	assert_true(may(LOGON_WITH_CODE));
}

/* It would be over when it is made: not a bad logon, and not a good one either. */
static void
test_what_ended_by_a_later_clock_is_waited_for(void **state)
{
	(void)state;
	account.over = NOW - 1;
	assert_false(logon_too_soon(&account, NOW));
	account.over = NOW;
	assert_true(logon_too_soon(&account, NOW) && may(LOGON_WITH_CODE));
	account.over = NOW + CLOCK_SECOND;
	assert_true(logon_too_soon(&account, NOW));
}

static void
test_without_a_password_there_is_nothing_to_guess(void **state)
{
	(void)state;
	assert_true(logon_by_password(&account, NOW));
	assert_false(logon_by_password(&account, NOW + 1)); /* the invitation is over */
	account.invited = false;
	assert_false(logon_by_password(&account, NOW));
	memcpy(account.password, "$", 2);
	assert_true(logon_by_password(&account, NOW));
}

static void
test_each_piece_of_evidence_is_wanted(void **state)
{
	(void)state;
	good.password = false;
	assert_false(may(LOGON_WITH_CODE));
	assert_false(may(LOGON_WITH_RECOVERY));
	assert_true(may(LOGON_FIRST)); /* there is none yet */
	setup(NULL);
	good.step = account.totp_step;
	assert_false(may(LOGON_WITH_CODE));
	assert_true(may(LOGON_WITH_RECOVERY));
	account.confirmed = 0;
	assert_false(may(LOGON_CONFIRM));
	setup(NULL);
	good.code[0] ^= 1;
	assert_false(may(LOGON_FIRST));
	assert_false(may(LOGON_WITH_RECOVERY));
	setup(NULL);
	account.invited_until = NOW;
	assert_false(may(LOGON_FIRST));
	account.invited_until = NOW + 1;
	account.invited = false;
	assert_false(may(LOGON_FIRST));
}

/* --- the end of a session --- */
static void
test_each_session_that_is_over_has_a_reason(void **state)
{
	const struct gateway_config config = {
	    .session_idle = SESSION_IDLE, .session_longest = SESSION_LONGEST};
	struct session_row row = {.made = NOW, .seen = NOW};

	(void)state;
#define WHY(at) session_over_why(&config, &row, at)
	assert_int_equal(WHY(NOW + SESSION_IDLE - 1), 0);
	assert_int_equal(WHY(NOW + SESSION_IDLE), ACCORD__V1__SESSION_END__SESSION_END_RAN_OUT);
	row.seen = NOW + SESSION_LONGEST;
	assert_int_equal(WHY(NOW + SESSION_LONGEST - 1), 0);
	assert_int_equal(WHY(NOW + SESSION_LONGEST), ACCORD__V1__SESSION_END__SESSION_END_RAN_OUT);
	row.over = NOW;
	assert_int_equal(WHY(NOW + 1), ACCORD__V1__SESSION_END__SESSION_END_ACCOUNT);
	row.ended = NOW + 1;
	assert_int_equal(WHY(NOW + 1), 0);
#undef WHY
}

/* --- locking --- */
static void
test_five_within_a_quarter_of_an_hour_lock(void **state)
{
	(void)state;
	for (int i = 0; i < 4; i++)
		assert_false(logon_bad(&account, NOW + i));
	assert_true(logon_bad(&account, NOW + LOGON_WINDOW - 1));
	assert_int_equal(account.locked, NOW + LOGON_WINDOW - 1);
	assert_false(logon_bad(&account, NOW + LOGON_WINDOW)); /* it is locked already */
	assert_int_equal(account.locked, NOW + LOGON_WINDOW - 1);
}

/* Released and locked again without end: those who answer for her are paged once an hour. */
static void
test_others_are_told_of_it_once_an_hour(void **state)
{
	(void)state;
	assert_true(logon_tells(&account, NOW));
	assert_false(logon_tells(&account, NOW + LOGON_TOLD - 1));
	assert_true(logon_tells(&account, NOW + LOGON_TOLD));
	assert_false(logon_tells(&account, NOW + LOGON_TOLD + 1));
}

static void
test_locks_are_counted_by_the_hour(void **state)
{
	struct logon_locks locks = {0};

	(void)state;
	for (unsigned i = 1; i <= LOGON_LOCKS; i++)
		assert_int_equal(logon_locked(&locks, NOW), i);
	assert_int_equal(logon_locked(&locks, NOW + LOGON_TOLD - 1), LOGON_LOCKS + 1);
	assert_int_equal(logon_locked(&locks, NOW + LOGON_TOLD), 1);
}

/* The window slides: four at its end and four at the beginning of the next are not let pass. */
static void
test_only_the_last_quarter_of_an_hour_counts(void **state)
{
	(void)state;
	assert_false(logon_bad(&account, NOW));
	for (int i = 0; i < 3; i++)
		assert_false(logon_bad(&account, NOW + LOGON_WINDOW - 1));
	assert_false(logon_bad(&account, NOW + LOGON_WINDOW)); /* the first is out by now */
	assert_int_equal(account.bad_count, 4);
	assert_true(logon_bad(&account, NOW + LOGON_WINDOW + 1));
}

static void
test_a_recovery_code_is_taken_away(void **state)
{
	uint8_t other[CRYPT_SHA256];

	(void)state;
	memset(other, 7, sizeof(other));
	assert_true(logon_spend(&account, good.code));
	assert_int_equal(account.recovery_count, 1);
	assert_false(logon_spend(&account, good.code));
	assert_true(logon_spend(&account, other));
	assert_false(logon_spend(&account, other));
	account.recovery_count = ACCOUNT_RECOVERY;
	memcpy(account.recovery[ACCOUNT_RECOVERY - 1], good.code, ACCOUNT_RECOVERY_ID);
	assert_true(logon_spend(&account, good.code));
}

/* --- codes --- */
/* RFC 6238 appendix B, cut to six digits. */
static void
test_codes_are_those_of_the_rfc(void **state)
{
	static const struct {
		int64_t at;
		const char *code;
	} vectors[] = {{59, "287082"}, {1111111109, "081804"}, {1111111111, "050471"},
	    {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"}};
	const uint8_t *secret = (const uint8_t *)"12345678901234567890";

	(void)state;
	for (size_t i = 0; i < sizeof(vectors) / sizeof(vectors[0]); i++) {
		int64_t at = vectors[i].at * CLOCK_SECOND, step = vectors[i].at / 30;

		assert_int_equal(totp_step(secret, vectors[i].code, at, 0), step);
		assert_int_equal(
		    totp_step(secret, vectors[i].code, at + 30 * CLOCK_SECOND, 0), step);
		assert_int_equal(
		    totp_step(secret, vectors[i].code, at - 30 * CLOCK_SECOND, 0), step);
		assert_int_equal(totp_step(secret, vectors[i].code, at + CLOCK_MINUTE, 0), 0);
		assert_int_equal(totp_step(secret, vectors[i].code, at, step), 0);
		assert_int_equal(totp_step(secret, vectors[i].code, at, step - 1), step);
	}
	assert_int_equal(totp_step(secret, "28708", 59 * CLOCK_SECOND, 0), 0);
	assert_int_equal(totp_step(secret, "2870820", 59 * CLOCK_SECOND, 0), 0);
	assert_int_equal(totp_step(secret, "", 59 * CLOCK_SECOND, 0), 0);
}

/* RFC 4648 section 10, where whole groups are asked for. */
static void
test_base32(void **state)
{
	char text[64];

	(void)state;
	code_base32((const uint8_t *)"fooba", 5, text);
	assert_string_equal(text, "MZXW6YTB");
	code_base32((const uint8_t *)"12345678901234567890", 20, text);
	assert_string_equal(text, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

static void
test_codes_are_found_however_they_are_typed(void **state)
{
	uint8_t one[CRYPT_SHA256], two[CRYPT_SHA256];
	char code[CODE_TEXT], other[CODE_TEXT];

	(void)state;
	code_make(code);
	code_make(other);
	assert_int_equal(strlen(code), CODE_TEXT - 1);
	assert_string_not_equal(code, other);
	code_hash("abcd-efgh-ijkl-mnop", one);
	code_hash(" ABCD efgh-IJKLmnop ", two);
	assert_memory_equal(one, two, sizeof(one));
	code_hash("abcd-efgh-ijkl-mnoq", two);
	assert_memory_not_equal(one, two, sizeof(one));
}

/* --- passwords --- */
static void
refused(const char *password, const char *why)
{
	struct err err = {0};

	assert_false(password_good(password, "north-chief", &err));
	assert_int_equal(err.code, ERR_INVALID);
	assert_non_null(strstr(err.msg, why));
	assert_null(strstr(err.msg, password));
}

static void
test_what_a_password_must_be(void **state)
{
	char longest[PASSWORD_LONGEST * 2 + 3] = "";
	struct err err;

	(void)state;
	assert_true(password_good("twelve chars", "north-chief", &err));
	refused("eleven char", "12 to 128");
	refused("\xc3\xa9leven char", "12 to 128"); /* characters, not bytes */
	for (int i = 0; i < PASSWORD_LONGEST - 3; i++)
		strncat(longest, "\xc3\xa9", 3);
	strncat(longest, "xyz", 4);
	assert_true(password_good(longest, "north-chief", &err));
	strncat(longest, "!", 2);
	refused(longest, "12 to 128");
	refused("correcthorsebatterystaple", "first to be tried");
	refused("PASSWORD1234", "first to be tried");
	refused("abababababab", "first to be tried");
	refused("the North-Chief of all", "your name");
	assert_true(password_good("the abc of passwords", "abc", &err));
}

static void
test_the_work_on_a_password(void **state)
{
	struct password_work work = {.fresh = "a phrase of hers"};

	(void)state;
	password_do(&work);
	assert_false(work.starved || work.right);
	assert_non_null(strstr(work.made, "$argon2id$v=19$m=19456,t=2,p=1$"));
	assert_true(strlen(work.made) < ACCOUNT_PASSWORD);
	work.fresh = NULL;
	work.given = "a phrase of hers";
	memcpy(work.hash, work.made, sizeof(work.hash));
	password_do(&work);
	assert_true(work.right);
	work.given = "a phrase of hers.";
	password_do(&work);
	assert_false(work.right || work.starved);
}

/* For a name that nobody has the same work is done, and nothing is right. */
static void
test_nobodys_password_is_none(void **state)
{
	struct password_work work = {.given = ""};
	struct password_work *with = &work;

	(void)state;
	password_do(with);
	assert_false(with->right || with->starved);
}

#define TEST(name) cmocka_unit_test_setup(name, setup)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_with_all_of_it_each_way_is_open),
	    TEST(test_what_shuts_an_account_shuts_every_way),
	    TEST(test_what_ended_by_a_later_clock_is_waited_for),
	    TEST(test_without_a_password_there_is_nothing_to_guess),
	    TEST(test_each_piece_of_evidence_is_wanted),
	    TEST(test_each_session_that_is_over_has_a_reason),
	    TEST(test_five_within_a_quarter_of_an_hour_lock),
	    TEST(test_others_are_told_of_it_once_an_hour),
	    TEST(test_locks_are_counted_by_the_hour),
	    TEST(test_only_the_last_quarter_of_an_hour_counts),
	    TEST(test_a_recovery_code_is_taken_away),
	    TEST(test_codes_are_those_of_the_rfc),
	    TEST(test_base32),
	    TEST(test_codes_are_found_however_they_are_typed),
	    TEST(test_what_a_password_must_be),
	    TEST(test_the_work_on_a_password),
	    TEST(test_nobodys_password_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
