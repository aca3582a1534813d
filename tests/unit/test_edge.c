/* What a record is by the edge under which its writer writes: whose hand it is of, and whether a
 * court may come to see it. */
#include "common/clock.h"
#include "services/gateway/edge.h"
#include "tests/unit/reader_world.h"

#define KIND(name) ACCORD__V1__RECORD_KIND__RECORD_KIND_##name
#define IS(name) ACCORD__V1__DISCOVERABILITY__DISCOVERABILITY_##name

#define PLACED(name, who, employer, host, more)                                                    \
	"  - placement: " name "\n    person: " who "\n    employer: " employer                    \
	"\n    host: " host "\n    agreement: hybrid\n    role: advocate\n    from: 2026-02-01\n"  \
	"    until: 2026-12-01\n    screening until: 2026-11-01\n"                                 \
	"    training until: 2026-10-01\n" more
#define WORKS(name, employer)                                                                      \
	"  - person: " name "\n    employer: " employer "\n    roles:\n      - advocate\n"

static const char directory_text[] =
    "organisations:\n"
    "  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"
    "  - organisation: shield\n    kind: community_victim_services\n    zone: UTC\n"
    "    privilege basis: N.C. Gen. Stat. 8-53.12\n"
    "  - organisation: bare\n    kind: legal_services\n    zone: UTC\n    privilege basis: NONE\n"
    "  - organisation: team\n    kind: child_advocacy_center\n    zone: UTC\n"
    "    prosecution team: yes\n    privilege basis: a statute\n"
    "  - organisation: police\n    kind: law_enforcement\n    zone: UTC\n"
    "  - organisation: da\n    kind: prosecution\n    zone: UTC\n    privilege basis: a statute\n"
    "people:\n" WORKS("ada", "house") WORKS("shea", "shield") WORKS("bo", "bare")
	WORKS("tia", "team") WORKS("pat", "police")
	    WORKS("dee", "da") "placements:\n" PLACED("desk", "ada", "house", "police", "")
		PLACED("shea-desk", "shea", "shield", "police", "")
		    PLACED("voice", "ada", "house", "police", "    represents host: yes\n")
			PLACED("legal", "ada", "house", "bare", "");

#define PARTY(as) "  - as: " as "\n    who:\n      - " as "\n"
#define BLOCK(employer, host)                                                                      \
	"  - employer: " employer "\n    host: " host "\n    roles:\n      - advocate\n"           \
	"    records access: read-only\n"

static const char agreement_text[] =
    "agreement: hybrid\ntitle: T\nkind: hybrid\nversion: 1\n"
    "signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n  - C, shield, 2026-01-10\n"
    "  - D, bare, 2026-01-10\n  - E, da, 2026-01-10\n"
    "in force from: 2026-01-15\nin force until: 2027-01-01\nreview by: 2026-12-31\n"
    "timezone: UTC\nparties:\n" PARTY("police") PARTY("house") PARTY("shield") PARTY("bare") PARTY(
	"da") "placements:\n" BLOCK("house", "police") BLOCK("shield", "police") BLOCK("house",
	"bare") "    represents host: yes\n"
		"sections:\n  - section: \"1\"\n    heading: H\n    from: police\n    to: house\n  "
		"  share:\n"
		"      - incident\n    for:\n      - crisis_response\n    with:\n      - advocate\n"
		"    who may:\n      - view\n    only if: nothing\n";

struct fixture {
	struct reader r;
	struct yaml_doc documents[2];
	struct directory directory;
	struct agreement agreement;
	struct policy policy;
	struct rulebook rulebook;
};

static int
set_up(void **state)
{
	struct fixture *f = reader_new(sizeof(*f), 64 << 20);
	struct err err = {0};

	*state = f;
	if (!yaml_parse(
		f->r.arena, "d", directory_text, strlen(directory_text), &f->documents[0], &err) ||
	    !directory_read(&f->documents[0], &f->directory, &err) ||
	    !yaml_parse(
		f->r.arena, "a", agreement_text, strlen(agreement_text), &f->documents[1], &err) ||
	    !agreement_read(&f->documents[1], &f->agreement, &err) ||
	    !policy_make(f->r.arena, &f->directory, &f->agreement, 1, &f->policy, &err))
		fail_msg("%s", err.msg);
	f->rulebook =
	    (struct rulebook){.version = 1, .directory = &f->directory, .policy = &f->policy};
	return 0;
}

static void
test_each_edge(void **state)
{
	const struct fixture *f = *state;
	static const struct {
		const char *at, *person, *placement;
		Accord__V1__RecordKind kind;
		Accord__V1__Discoverability seen;
	} edges[] = {
	    /* By employment; who is placed at an agency is not protected by leaving that out. */
	    {"2026-03-01T12:00:00Z", "ada", NULL, KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "ada", "", KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "shea", NULL, KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-10-01T00:00:00Z", "shea", NULL, KIND(COMMUNITY), IS(PROTECTED)},
	    {"2026-03-01T12:00:00Z", "bo", NULL, KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "tia", NULL, KIND(COMMUNITY), IS(PRESUMED)},
	    {"2026-03-01T12:00:00Z", "pat", NULL, KIND(AGENCY), IS(PRESUMED)},
	    {"2026-03-01T12:00:00Z", "dee", NULL, KIND(AGENCY), IS(PRESUMED)},
	    /* At an agency nobody can say, whatever protects her employer's records. */
	    {"2026-03-01T12:00:00Z", "ada", "desk", KIND(HYBRID), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "shea", "shea-desk", KIND(HYBRID), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "ada", "voice", KIND(HYBRID), IS(PRESUMED)},
	    /* Elsewhere in the community she stays what she is. */
	    {"2026-03-01T12:00:00Z", "ada", "legal", KIND(COMMUNITY), IS(UNKNOWN)},
	    /* What is not hers, is not there or is not live is none. */
	    {"2026-03-01T12:00:00Z", "shea", "desk", KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-03-01T12:00:00Z", "ada", "nowhere", KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-01-31T12:00:00Z", "ada", "voice", KIND(COMMUNITY), IS(UNKNOWN)},
	    {"2026-10-01T00:00:00Z", "ada", "voice", KIND(COMMUNITY), IS(UNKNOWN)},
	    /* Who is nobody writes nothing that is known. */
	    {"2026-03-01T12:00:00Z", "nobody", NULL, 0, 0},
	};

	for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++) {
		Accord__V1__WriterEdge edge;
		int64_t at;

		assert_true(clock_parse(edges[i].at, &at, NULL));
		edge_find(&f->rulebook, edges[i].person, edges[i].placement, at, &edge);
		if (edge.record_kind != edges[i].kind || edge.discoverability != edges[i].seen)
			fail_msg("edge %zu: kind %d, discoverability %d", i, (int)edge.record_kind,
			    (int)edge.discoverability);
	}
}

/* What was read is written, so that every copy finds the same edge. */
static void
test_what_the_edge_hangs_on_is_kept(void **state)
{
	const struct fixture *f = *state;
	char *text;
	size_t len;
	FILE *to = open_memstream(&text, &len);

	assert_true(directory_write(&f->directory, to));
	assert_int_equal(fclose(to), 0);
	assert_non_null(strstr(text, "    prosecution team: yes\n"));
	assert_non_null(strstr(text, "    privilege basis: N.C. Gen. Stat. 8-53.12\n"));
	assert_null(strstr(text, "NONE"));
	assert_non_null(strstr(text, "    represents host: yes\n"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_each_edge, set_up, tear_down),
	    cmocka_unit_test_setup_teardown(test_what_the_edge_hangs_on_is_kept, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
