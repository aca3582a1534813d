/* What accord status finds wrong, one thing broken at a time. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include <string.h>

#include "common/clock.h"
#include "services/accord/health.h"

#define NOW (INT64_C(1795348800) * CLOCK_SECOND)
#define LEASE(name) ACCORD__V1__LEASE__LEASE_##name

static Accord__V1__Status said[4];
static Accord__V1__FollowStatus follow, *follows[] = {&follow};
static struct health_copy copies[4];
static Accord__V1__KeyState key_state;
static struct health_key key; /* judged when it has a state */
static struct health_report report;

/* Two copies of intake, a gateway, and a referral that follows: all well. */
static int
set_up(void **state)
{
	static const char *const names[] = {"intake", "intake", "gateway", "referral"};
	static const Accord__V1__Lease leases[] = {
	    LEASE(WRITER), LEASE(STANDBY), LEASE(SHARED), LEASE(WRITER)};

	(void)state;
	key = (struct health_key){.service = "gateway"};
	accord__v1__key_state__init(&key_state);
	key_state.owner = (char *)(uintptr_t) "north-pd";
	key_state.newest = 2;
	for (size_t i = 0; i < 4; i++) {
		accord__v1__status__init(&said[i]);
		said[i].lease = leases[i];
		said[i].ready = leases[i] != LEASE(STANDBY);
		said[i].database = true;
		said[i].started_us = said[i].key_made_us = NOW - CLOCK_HOUR;
		copies[i] = (struct health_copy){names[i], "tcp://x", &said[i], "", HEALTH_WELL};
	}
	accord__v1__follow_status__init(&follow);
	follow.source = (char *)(uintptr_t) "intake";
	said[3].follows = follows;
	said[3].n_follows = 1;
	return 0;
}

static void
judge(struct health_copy *all, size_t count)
{
	const struct health_site site = {all, count, &key, key.state != NULL};

	health_judge(&site, NOW, &report);
}

/* Judges; exactly one finding, of that weight, about that copy, in those words. */
static void
finds(enum health health, size_t copy, const char *words)
{
	judge(copies, 4);
	assert_int_equal(report.worst, health);
	assert_int_equal(report.count, 1);
	assert_int_equal(report.findings[0].health, health);
	assert_int_equal(report.findings[0].copy, copy);
	assert_int_equal(copies[copy].health, health);
	assert_string_equal(report.findings[0].words, words);
}

static void
finds_nothing(void)
{
	judge(copies, 4);
	assert_int_equal(report.worst, HEALTH_WELL);
	assert_int_equal(report.count, 0);
}

static void
test_all_is_well(void **state)
{
	(void)state;
	finds_nothing();
	assert_string_equal(health_state(&copies[0]), "writer");
	assert_string_equal(health_state(&copies[1]), "standby");
	assert_string_equal(health_state(&copies[2]), "ready");
}

static void
test_no_answer(void **state)
{
	(void)state;
	copies[1].said = NULL;
	copies[1].error = "could not reach";
	finds(HEALTH_WRONG, 1, "does not answer: could not reach");
	assert_string_equal(health_state(&copies[1]), "no answer");
}

static void
test_no_database(void **state)
{
	(void)state;
	said[2].database = said[2].ready = false;
	said[2].lease = LEASE(UNSPECIFIED);
	finds(HEALTH_WRONG, 2, "does not reach its database");
	assert_string_equal(health_state(&copies[2]), "not ready");
}

static void
test_not_ready(void **state)
{
	(void)state;
	said[3].ready = false;
	said[3].not_ready_because = (char *)(uintptr_t) "about to end";
	finds(HEALTH_WRONG, 3, "is not ready: about to end");
}

static void
test_no_writer_and_two(void **state)
{
	(void)state;
	said[0].lease = LEASE(STANDBY);
	finds(HEALTH_WRONG, 0, "no copy of it is the writer");
	said[0].lease = said[1].lease = LEASE(WRITER);
	said[1].ready = true;
	finds(HEALTH_NOTE, 0, "2 copies say that they are the writer: a takeover?");
}

/* Both copies see the same journal. */
static void
test_facts_astray(void **state)
{
	(void)state;
	said[1].facts_astray = 7;
	finds(HEALTH_WRONG, 0, "7 facts of its journal are outside of their month");
	said[0].facts_astray = 8;
	finds(HEALTH_WRONG, 0, "8 facts of its journal are outside of their month");
}

static void
test_late_queued_behind_and_aside(void **state)
{
	(void)state;
	said[0].clock_late_us = CLOCK_MINUTE;
	said[0].queued = 10000;
	follow.head = 10000;
	finds_nothing();
	assert_int_equal(health_behind(&said[3]), 10000);
	said[0].clock_late_us = 2 * CLOCK_MINUTE;
	finds(HEALTH_WRONG, 0, "something was due 2 min ago and is not done");
	said[0].clock_late_us = 0;
	said[0].queued = 10001;
	finds(HEALTH_WRONG, 0, "10001 inputs wait");
	said[0].queued = 0;
	follow.head = 10001;
	finds(HEALTH_WRONG, 3, "is 10001 facts behind intake");
	follow.applied = 10001;
	follow.stopped = true;
	finds(HEALTH_WRONG, 3, "has stopped following intake");
	follow.stopped = false;
	follow.quarantined = 2;
	finds(HEALTH_WRONG, 3, "2 facts of intake are set aside: a person must look");
	assert_int_equal(health_aside(&said[3]), 2);
}

/* Its writer knows; a standby looks at none. */
static void
test_texts_that_a_provider_holds(void **state)
{
	(void)state;
	said[1].bodies_held = 2;
	finds_nothing();
	said[3].bodies_held = 2;
	finds(HEALTH_WRONG, 3,
	    "2 texts are at their provider still: is an account missing from the channels?");
}

static void
test_canaries(void **state)
{
	(void)state;
	said[0].canary_expected = said[1].canary_expected = true;
	finds(HEALTH_NOTE, 0, "no canary has ever come: is accord-watch to run?");
	said[0].canary_us = NOW - 3 * CLOCK_MINUTE;
	finds_nothing();
	said[0].canary_us--;
	finds(HEALTH_WRONG, 0, "no canary came for 3 min: does accord-watch run?");
}

static void
test_rosters(void **state)
{
	(void)state;
	said[0].roster_gaps = 1;
	finds(HEALTH_NOTE, 0,
	    "rosters leave 1 rung empty within three days: who coordinates is asked to look");
	said[0].roster_gaps = 12;
	finds(HEALTH_NOTE, 0,
	    "rosters leave 12 rungs empty within three days: who coordinates is asked to look");
	said[0].roster_gaps = 0;
	said[1].roster_gaps = 1; /* a standby knows of none */
	finds_nothing();
}

static void
test_what_expires(void **state)
{
	(void)state;
	said[2].certificate_expires_us = NOW + 30 * CLOCK_DAY + 1;
	finds_nothing();
	said[2].certificate_expires_us = NOW + 30 * CLOCK_DAY;
	finds(HEALTH_NOTE, 2, "the certificate expires in 30 d");
	said[2].certificate_expires_us = NOW + 7 * CLOCK_DAY;
	finds(HEALTH_WRONG, 2, "the certificate expires in 7 d");
	said[2].certificate_expires_us = NOW;
	finds(HEALTH_WRONG, 2, "the certificate has expired");
	said[2].certificate_expires_us = 0;
	said[2].tokens_expiring = 3;
	said[2].token_expires_us = NOW + 8 * CLOCK_DAY;
	finds(HEALTH_NOTE, 2, "the first of 3 tokens expires in 8 d");
	said[2].tokens_expiring = 0;
	said[1].key_made_us = NOW - 731 * CLOCK_DAY;
	finds(HEALTH_NOTE, 1, "its key is 731 d old: make a new one");
}

static void
test_the_worst_comes_first_and_there_is_an_end(void **state)
{
	static struct health_copy many[HEALTH_FINDINGS + 5];

	(void)state;
	said[0].key_made_us = 1;
	follow.stopped = true;
	judge(copies, 4);
	assert_int_equal(report.count, 2);
	assert_int_equal(report.findings[0].health, HEALTH_WRONG);
	assert_int_equal(report.findings[1].health, HEALTH_NOTE);
	for (size_t i = 0; i < HEALTH_FINDINGS + 5; i++)
		many[i] = (struct health_copy){.service = "x", .endpoint = "y", .error = "z"};
	judge(many, HEALTH_FINDINGS + 5);
	assert_int_equal(report.count, HEALTH_FINDINGS);
	assert_int_equal(many[HEALTH_FINDINGS + 4].health, HEALTH_WRONG);
}

static void
test_keys_of_organisations(void **state)
{
	(void)state;
	key.state = &key_state;
	key_state.newest_made_us = NOW - 730 * CLOCK_DAY;
	key_state.oldest_used = 2;
	finds_nothing();
	key_state.newest_made_us = NOW - 731 * CLOCK_DAY;
	finds(HEALTH_NOTE, 2, "the key of north-pd is 731 d old: make a new one");
	key_state.newest_made_us = NOW - CLOCK_DAY;
	key_state.oldest_used = 1;
	finds_nothing(); /* it goes on */
	key_state.newest_made_us = NOW - 26 * CLOCK_HOUR;
	finds(HEALTH_NOTE, 2,
	    "the key of north-pd was made 1 d ago, and what is under version 1 has not followed");
	key_state.oldest_used = 0;
	finds_nothing();
}

static void
test_bytes_in_words(void **state)
{
	static const struct {
		uint64_t bytes;
		const char *words;
	} cases[] = {{0, "0 kB"}, {1024, "1 kB"}, {10 << 20, "10 MB"},
	    {(10 << 20) - 1024, "10239 kB"}, {UINT64_C(123) << 30, "123 GB"},
	    {UINT64_C(40) << 40, "40 TB"}};
	char text[24];

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_string_equal(health_bytes(cases[i].bytes, text), cases[i].words);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup(test_all_is_well, set_up),
	    cmocka_unit_test_setup(test_no_answer, set_up),
	    cmocka_unit_test_setup(test_no_database, set_up),
	    cmocka_unit_test_setup(test_not_ready, set_up),
	    cmocka_unit_test_setup(test_no_writer_and_two, set_up),
	    cmocka_unit_test_setup(test_facts_astray, set_up),
	    cmocka_unit_test_setup(test_late_queued_behind_and_aside, set_up),
	    cmocka_unit_test_setup(test_canaries, set_up),
	    cmocka_unit_test_setup(test_rosters, set_up),
	    cmocka_unit_test_setup(test_texts_that_a_provider_holds, set_up),
	    cmocka_unit_test_setup(test_what_expires, set_up),
	    cmocka_unit_test_setup(test_keys_of_organisations, set_up),
	    cmocka_unit_test(test_bytes_in_words),
	    cmocka_unit_test_setup(test_the_worst_comes_first_and_there_is_an_end, set_up),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
