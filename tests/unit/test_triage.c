/* Triage: the shipped table against DOMAIN 6.3, the order of sources of a type, raising, deaths,
 * real files. */
#include "common/csv.h"
#include "tests/unit/feed_reading.h"

static void
test_shipped_tiers(void **state)
{
	static const struct {
		Accord__V1__Tier tier;
		const char *codes;
	} rows[] = {
	    {TIER(PAGE_NOW),
		"DVA SEXOFFNS HOMICIDE DEATHNTF SHOOT STABBING ABDUCTNF ABDUCTF HOSTAGE "
		"CARJACK MCI ACTSHOOT TERROR MAJORINC DEATH SUICIDE"},
	    {TIER(CONTACT), "ASSAULT DVNA ORDERV STKX THREATS HARR ABUSE NEGLECT ROBBERY FAS FASX "
			    "NCRASLTWF HATE INDECENT RUNAWAY PERMISS SUICTHRT MVAINJY MVAHR FARSON "
			    "EXTORT INTERNET FAM CUST JUV SCRM"},
	    {TIER(OFFER),
		"BURGLARY FRAUD LARCENY VANDAL TRESPASS FIGHT DUI PERSUSP PROW VEHSTLN FSTRU "
		"FAPT BITE CDX COURT VICE EDP WELFARE"},
	    {TIER(REVIEW), "911H 911OPN TROUBLE SUSP INVEST CITASST HLP1 HLP2"},
	    {TIER(NEVER), "XTRACATE XTRICATE NONEMERG NCRTESTF NOISE TSTOP WIRES"},
	};
	struct arena *arena = arena_new(65536, 4 << 20);
	struct triage triage;
	struct err err = {0};

	(void)state;
	assert_true(triage_load(arena, "deploy/feeds/triage.yaml", &triage, &err));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *at = rows[i].codes;

		while (*at != '\0') {
			size_t len = strcspn(at, " ");
			const char *code = arena_strndup(arena, at, len);
			const struct triage_code *found = triage_find(&triage, code);

			if (found == NULL || found->tier != rows[i].tier)
				fail_msg("%s", code);
			at += len + (at[len] != '\0');
		}
	}
	assert_true(triage_find(&triage, "DROWN")->fatal);
	assert_null(triage_find(&triage, "STRFIRE"));
	arena_free(&arena);
}

static void
test_complaints(void **state)
{
	static const char *const bad[] = {
	    "page now:\n  - A\n",
	    "page now:\n  - A\ncontact:\n  - B\noffer:\n  - C\nreview:\n  - D\nnever:\n  - a\n",
	    "page now:\n  - A\ncontact:\n  - B\noffer:\n  - C\nreview:\n  - D\nnever:\n  - E\n"
	    "when fatal:\n  - F\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct arena *arena = arena_new(4096, 1 << 20);
		struct triage triage;
		struct err err = {0};

		assert_false(triage_parse(arena, "t", bad[i], strlen(bad[i]), &triage, &err));
		assert_non_null(strstr(err.msg, "t:"));
		arena_free(&arena);
	}
}

static void
test_order(void **state)
{
	static const struct {
		const char *type, *label, *apco, *disposition, *raised;
		Accord__V1__Tier tier;
		const char *found;
		uint32_t warnings;
	} cases[] = {
	    {"dv", "", "", "", "", TIER(PAGE_NOW), "DVA", 0},
	    {"DV", "", "NOISE", "", "", TIER(PAGE_NOW), "DVA", 0}, /* local type first */
	    {"x", "dv", "", "", "", TIER(PAGE_NOW), "DVA", 0},     /* by its words */
	    {"strang", "", "", "", "", TIER(PAGE_NOW), "", 0},     /* a tier without a code */
	    {"strang", "", "SUSP", "", "", TIER(PAGE_NOW), "SUSP", 0},
	    {"x", "", "dvna", "", "", TIER(CONTACT), "DVNA", 0},
	    {"x", "", "STRFIRE", "", "", TIER(REVIEW), "STRFIRE", WARN_TYPE_UNKNOWN},
	    {"x", "", "", "", "", TIER(REVIEW), "", WARN_TYPE_UNMAPPED},
	    {"", "", "", "", "", TIER(UNSPECIFIED), "", 0},
	    {"", "", "", "", "DVNA", TIER(CONTACT), "DVNA", 0},
	    {"noise", "", "", "", "DVNA", TIER(CONTACT), "DVNA", 0},
	    {"dv", "", "", "", "DVNA", TIER(PAGE_NOW), "DVA", 0},    /* more urgent already */
	    {"tro", "", "", "", "DVNA", TIER(CONTACT), "ORDERV", 0}, /* as urgent already */
	    {"noise", "", "", "", "NOSUCH", TIER(NEVER), "NOISE", 0},
	    {"", "", "MVAINJY", "40", "", TIER(PAGE_NOW), "MVAINJY", 0},
	    {"", "", "DROWN", "01,39", "", TIER(PAGE_NOW), "DROWN", 0},
	    {"", "", "DROWN", "01,3", "", TIER(REVIEW), "DROWN", 0},
	    {"", "", "NOISE", "39", "", TIER(NEVER), "NOISE", 0},
	};
	struct bench b;

	(void)state;
	bench_open(&b,
	    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
	    "types:\n  DV: DVA\n  strang: page now\n  tro: ORDERV\n  noise: NOISE\n");
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct incident_snapshot s = {.type_code = cases[i].type,
		    .type_label = cases[i].label,
		    .apco = cases[i].apco,
		    .disposition = cases[i].disposition};

		triage_classify(&b.triage, &b.map, cases[i].raised, &s);
		if (s.tier != cases[i].tier || strcmp(s.apco, cases[i].found) != 0 ||
		    s.warnings != cases[i].warnings)
			fail_msg(
			    "case %zu: tier %d apco %s warnings %u", i, s.tier, s.apco, s.warnings);
	}
	bench_close(&b);
}

static void
test_uncovered(void **state)
{
	struct err err = {0};
	struct bench b;

	(void)state;
	bench_open(&b,
	    "feed: f\nformat: eido\norganisation: o\nzone: America/New_York\nfreshness: 15m\n"
	    "types:\n  DV: DVX\n");
	assert_false(triage_covers(&b.triage, &b.map, &err));
	assert_non_null(strstr(err.msg, "DVX"));
	bench_close(&b);
}

static size_t
column_of(char **cells, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(cells[i], name) == 0)
			return i;
	fail_msg("no column %s", name);
	return 0;
}

/* Every type that really occurs has a row in the map. */
static void
covers_file(const char *map_path, const char *data)
{
	size_t len, count, column, rows = 0;
	char *bytes = bench_file(data, &len), **cells;
	struct arena *arena, *line;
	struct feed_map map;
	struct err err = {0};
	struct csv csv;

	if (bytes == NULL) {
		print_message("skipped: ../shared/data/%s is not here\n", data);
		skip();
	}
	arena = arena_new(65536, 4 << 20);
	line = arena_new(65536, 1 << 20);
	assert_true(feed_map_load(arena, map_path, &map, &err));
	csv_open(&csv, bytes, len, ',');
	assert_int_equal(csv_next(&csv, arena, &cells, &count, &err), 1);
	column = column_of(cells, count, map.columns.v[FEED_TYPE]);
	while (csv_next(&csv, line, &cells, &count, &err) == 1) {
		rows++;
		if (!feed_map_missing(&map, cells[column]) &&
		    feed_words_find(&map.types, cells[column]) == NULL)
			fail_msg("%s has no row for \"%s\"", map_path, cells[column]);
		arena_reset(line);
	}
	assert_true(rows > 60);
	arena_free(&line);
	arena_free(&arena);
	free(bytes);
}

static void
test_covers_burlington(void **state)
{
	(void)state;
	covers_file("deploy/feeds/burlington.yaml", "cfs/burlington_vt_2022.csv");
}

static void
test_covers_dallas(void **state)
{
	(void)state;
	covers_file("deploy/feeds/dallas.yaml", "cfs/dallas_active_calls_2018-01-09.csv");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_shipped_tiers),
	    cmocka_unit_test(test_complaints),
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_uncovered),
	    cmocka_unit_test(test_covers_burlington),
	    cmocka_unit_test(test_covers_dallas),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
