/* Compiled time zones: the system's own read as the system reads them, rules of every form, and
 * files that are broken. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "common/clock.h"
#include "common/tzif.h"

#define FOLDER "/usr/share/zoneinfo/"
#define STEP 1733333       /* about twenty days, and no part of any */
#define CHANGES_WALKED 600 /* up to 2200, in the zones that change most */

static struct tzif tzif;
static uint8_t bytes[TZIF_BYTES + 1];

/* --- against the system's own reading --- */

static bool
load(const char *name, size_t *len)
{
	char path[160];
	FILE *file;

	(void)snprintf(path, sizeof(path), FOLDER "%s", name);
	if ((file = fopen(path, "r")) == NULL)
		return false;
	*len = fread(bytes, 1, sizeof(bytes), file);
	(void)fclose(file);
	return true;
}

static int64_t
at_year(int year)
{
	return clock_days(year, 1, 1) * 86400;
}

static struct tzif_stretch
check_instant(const char *name, int64_t s)
{
	struct tzif_stretch stretch = tzif_at(&tzif, s);
	time_t t = (time_t)s;
	struct tm tm;

	assert_non_null(localtime_r(&t, &tm));
	if (tm.tm_gmtoff != stretch.offset || s < stretch.from || s >= stretch.until)
		fail_msg("%s at %lld: %ld there, %d here", name, (long long)s, tm.tm_gmtoff,
		    stretch.offset);
	return stretch;
}

static bool
check_zone(const char *name)
{
	struct err err = {0};
	int64_t s = at_year(1800), last = at_year(2200);
	size_t len, walked = 0;

	if (!load(name, &len))
		return false;
	if (!tzif_read(bytes, len, &tzif, &err))
		fail_msg("%s: %s", name, err.msg);
	assert_return_code(setenv("TZ", name, 1), 0);
	tzset();
	for (int64_t at = s; at < last; at += STEP)
		(void)check_instant(name, at);
	while (s < last) { /* each stretch's first and last second */
		struct tzif_stretch stretch = check_instant(name, s);

		if (stretch.until == INT64_MAX)
			break;
		(void)check_instant(name, stretch.until - 1);
		s = stretch.until;
		assert_true(walked++ < 2 * CHANGES_WALKED);
	}
	return true;
}

/* Every place that the system lists: gaps and folds to the second, and four centuries between. */
static void
test_every_zone_as_the_system_reads_it(void **state)
{
	FILE *list = fopen(FOLDER "tzdata.zi", "r");
	char line[256], kind, target[128], name[128];
	size_t count = 0;

	(void)state;
	if (list == NULL)
		skip();
	while (fgets(line, sizeof(line), list) != NULL) {
		if (sscanf(line, "%c %127s %127s", &kind, target, name) < 2)
			continue;
		if (kind == 'Z')
			count += check_zone(target);
		else if (kind == 'L' && sscanf(line, "%c %127s %127s", &kind, target, name) == 3)
			count += check_zone(name);
	}
	(void)fclose(list);
	unsetenv("TZ");
	tzset();
	print_message("%zu zones\n", count);
	assert_true(count > 300);
}

/* --- made files --- */

static size_t
put(size_t at, int64_t value, size_t width)
{
	for (size_t i = 0; i < width; i++)
		bytes[at + i] = (uint8_t)((uint64_t)value >> 8 * (width - 1 - i));
	return at + width;
}

static size_t
put_head(size_t at, size_t changes, size_t types)
{
	memcpy(bytes + at, "TZif2", 5);
	memset(bytes + at + 5, 0, 15);
	at = put(at + 20, 0, 4);
	at = put(at, 0, 4);
	at = put(at, 0, 4);
	at = put(at, (int64_t)changes, 4);
	at = put(at, (int64_t)types, 4);
	return put(at, 4, 4);
}

static size_t
put_type(size_t at, int32_t offset)
{
	at = put(at, offset, 4);
	return put(at, 0, 2);
}

/* Changes every thousand seconds between one hour and two; the rule is what the file ends with. */
static size_t
make(size_t changes, const char *rule)
{
	size_t at = put_head(0, 0, 1);

	at = put_type(at, 0) + 4;
	at = put_head(at, changes, 2);
	for (size_t i = 0; i < changes; i++)
		at = put(at, 1000 * (int64_t)i, 8);
	for (size_t i = 0; i < changes; i++)
		bytes[at++] = (uint8_t)(i % 2);
	at = put_type(put_type(at, 3600), 7200);
	memset(bytes + at, 0, 4);
	return at + 4 + (size_t)snprintf((char *)bytes + at + 4, 200, "\n%s\n", rule);
}

static bool
reads(size_t changes, const char *rule)
{
	struct err err = {0};

	return tzif_read(bytes, make(changes, rule), &tzif, &err);
}

static void
test_rules_of_every_form(void **state)
{
	static const struct {
		const char *rule;
		int year, month, day;
		int32_t second, offset, before;
	} cases[] = {
	    {"EST5EDT,M3.2.0,M11.1.0", 2026, 3, 8, 7 * 3600, -4 * 3600, -5 * 3600},
	    {"EST5EDT,M3.2.0,M11.1.0", 2026, 11, 1, 6 * 3600, -5 * 3600, -4 * 3600},
	    {"CET-1CEST,M3.5.0,M10.5.0/3", 2026, 10, 25, 3600, 3600, 7200},
	    {"AEST-10AEDT,M10.1.0,M4.1.0/3", 2026, 4, 4, 16 * 3600, 36000, 39600},
	    {"IST-1GMT0,M10.5.0,M3.5.0/1", 2026, 10, 25, 3600, 0, 3600},
	    {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2026, 3, 29, 3600, -3600, -7200},
	    {"EET-2EEST,M3.4.4/50,M10.4.4/50", 2026, 3, 28, 0, 10800, 7200},
	    {"AAA3BBB,J60,J300", 2028, 3, 1, 5 * 3600, -7200, -10800},
	    {"AAA3BBB,J60,J300", 2027, 3, 1, 5 * 3600, -7200, -10800},
	    {"AAA3BBB,59,300", 2028, 2, 29, 5 * 3600, -7200, -10800},
	    {"AAA-5:30:15BBB-6:00,J1/0:00:01,J180", 2030, 12, 31, 18 * 3600 + 1786, 21600, 19815},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t s = clock_days(cases[i].year, cases[i].month, cases[i].day) * 86400 +
			    cases[i].second;
		struct tzif_stretch after, before;

		assert_true(reads(0, cases[i].rule));
		after = tzif_at(&tzif, s);
		before = tzif_at(&tzif, s - 1);
		if (after.offset != cases[i].offset || before.offset != cases[i].before ||
		    after.from != s || before.until != s)
			fail_msg("case %zu: %d then %d, from %lld", i, before.offset, after.offset,
			    (long long)(after.from - s));
	}
	assert_true(reads(0, "XXX3EDT4,0/0,J365/23")); /* summer all year round */
	for (int64_t s = at_year(2026); s < at_year(2028); s += 3600)
		assert_int_equal(tzif_at(&tzif, s).offset, -4 * 3600);
	assert_true(reads(0, "<+03>-3"));
	assert_int_equal(tzif_at(&tzif, INT64_MAX).offset, 10800);
	assert_true(reads(3, "")); /* no rule: the last change stays */
	assert_int_equal(tzif_at(&tzif, -1).offset, 3600);
	assert_int_equal(tzif_at(&tzif, 1500).offset, 7200);
	assert_int_equal(tzif_at(&tzif, INT64_MAX).offset, 3600);
}

static void
test_broken_rules(void **state)
{
	static const char *const rules[] = {"E5", "EST", "EST25", "EST5EDT", "EST5EDT,M3.2.0",
	    "EST5EDT,M3.2.0,M11.1.0,", "EST5EDT,M13.2.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0",
	    "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,M0.2.0,M11.1.0", "EST5EDT,J0,J300",
	    "EST5EDT,J60,J366", "EST5EDT,366,300", "EST5EDT,M3.2.0/168,M11.1.0", "<EST5", "EST5:60",
	    "EST24", "EST5EDT24,M3.2.0,M11.1.0", "EST99999999999", "EST5EDT,M3,M11"};

	(void)state;
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
		if (reads(2, rules[i]))
			fail_msg("\"%s\" was read", rules[i]);
}

static void
test_limits(void **state)
{
	struct err err = {0};
	size_t len;

	(void)state;
	assert_true(reads(TZIF_CHANGES, "AAA-1"));
	assert_false(reads(TZIF_CHANGES + 1, "AAA-1"));
	len = make(4, "AAA-1");
	for (size_t cut = 0; cut < len; cut++)
		assert_false(tzif_read(bytes, cut, &tzif, &err));
	assert_true(tzif_read(bytes, len, &tzif, &err));
	bytes[0] = 'X';
	assert_false(tzif_read(bytes, len, &tzif, &err));
	(void)make(4, "AAA-1");
	bytes[4] = 0; /* version 1: 32 bits, no rule */
	assert_false(tzif_read(bytes, len, &tzif, &err));
	(void)make(4, "AAA-1");
	put(54 + 44 + 8, 0, 8); /* the second change as early as the first */
	assert_false(tzif_read(bytes, len, &tzif, &err));
	(void)make(4, "AAA-1");
	bytes[54 + 44 + 32] = 2; /* a type that is not there */
	assert_false(tzif_read(bytes, len, &tzif, &err));
	(void)make(4, "AAA-1");
	put(54 + 44 + 36, 86400, 4); /* an offset of a day */
	assert_false(tzif_read(bytes, len, &tzif, &err));
	(void)make(4, "AAA-1");
	put(54 + 28, 1, 4); /* leap seconds: the clocks of another time */
	assert_false(tzif_read(bytes, len, &tzif, &err));
	put(54 + 28, -1, 4);
	assert_false(tzif_read(bytes, len, &tzif, &err));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_zone_as_the_system_reads_it),
	    cmocka_unit_test(test_rules_of_every_form),
	    cmocka_unit_test(test_broken_rules),
	    cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
