/* Agreements and a placement that come to an end, for tests of it. */
#ifndef TESTS_UNIT_ENDING_WORLD_H
#define TESTS_UNIT_ENDING_WORLD_H

#include "tests/unit/reader_world.h"

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/gateway/policy/ending.h"

#define KIND(name) ACCORD__V1__ENDING_KIND__ENDING_##name

/* Lord Howe's clocks change by half an hour; Beirut's skip midnight. */
#define DIRECTORY(zone, dates)                                                                     \
	"organisations:\n"                                                                         \
	"  - organisation: house\n    kind: community_victim_services\n    zone: UTC\n"            \
	"  - organisation: police\n    kind: law_enforcement\n    zone: " zone "\n"                \
	"  - organisation: other\n    kind: prosecution\n    zone: UTC\n"                          \
	"people:\n  - person: p-1\n    employer: house\n    roles:\n      - advocate\n"            \
	"placements:\n  - placement: pl-1\n    person: p-1\n    employer: house\n"                 \
	"    host: police\n    agreement: hybrid\n    role: advocate\n    from: "                  \
	"2026-02-01\n" dates

#define OWN                                                                                        \
	"    until: 2026-12-01\n    screening until: 2026-11-20\n"                                 \
	"    training until: 2026-10-01\n"

#define TEXT(version, extra, days, role)                                                           \
	"agreement: hybrid\ntitle: T\nkind: hybrid\nversion: " version "\n" extra                  \
	"signed by:\n  - A, police, 2026-01-05\n  - B, house, 2026-01-10\n" days                   \
	"timezone: America/New_York\nparties:\n  - as: p\n    who:\n      - police\n"              \
	"  - as: h\n    who:\n      - house\n"                                                     \
	"placements:\n  - employer: h\n    host: p\n    roles:\n      - " role "\n"                \
	"    records access: read-only\nsections:\n  - section: \"1\"\n    heading: H\n"           \
	"    from: p\n    to: h\n    share:\n      - victim_name\n    for:\n"                      \
	"      - crisis_response\n    with:\n      - advocate\n    who may:\n      - view\n"       \
	"    only if: nothing\n"
#define DAYS                                                                                       \
	"in force from: 2026-01-01\nin force until: 2027-01-01\nreview by: 2026-08-01\n"           \
	"grace: 31d\n"

struct fixture {
	struct reader r;
	struct yaml_doc directory_doc, docs[4];
	struct directory directory;
	struct agreement agreements[4];
	struct policy policy;
	struct endings endings;
};

static inline int
set_up(void **state)
{
	*state = reader_new(sizeof(struct fixture), 64 << 20);
	return 0;
}

static inline int64_t
at(const char *text)
{
	int64_t us;

	assert_true(clock_parse(text, &us, NULL));
	return us;
}

static inline void
make(struct fixture *f, const char *directory, const char *const *texts)
{
	struct err err = {0};
	size_t count = 0;

	reader_again(&f->r);
	if (!yaml_parse(
		f->r.arena, "d.yaml", directory, strlen(directory), &f->directory_doc, &err) ||
	    !directory_read(&f->directory_doc, &f->directory, &err))
		fail_msg("%s", err.msg);
	for (; texts[count] != NULL; count++)
		if (!yaml_parse(f->r.arena, "a.yaml", texts[count], strlen(texts[count]),
			&f->docs[count], &err) ||
		    !agreement_read(&f->docs[count], &f->agreements[count], &err))
			fail_msg("%s", err.msg);
	if (!policy_make(f->r.arena, &f->directory, f->agreements, count, &f->policy, &err) ||
	    !endings_make(f->r.arena, &f->policy, &f->endings, &err) ||
	    !endings_access(f->r.arena, &f->policy, at("2026-02-10T00:00:00Z"), &f->endings, &err))
		fail_msg("%s", err.msg);
}
#define MAKE(f, directory, ...) make((f), (directory), (const char *const[]){__VA_ARGS__, NULL})

static inline const struct ending *
find(const struct fixture *f, int kind, const char *name)
{
	const struct ending *found = NULL;

	for (size_t i = 0; i < f->endings.count; i++)
		if (f->endings.v[i].kind == kind &&
		    strcmp(ending_name(&f->endings.v[i]), name) == 0) {
			assert_null(found);
			found = &f->endings.v[i];
		}
	return found;
}

#endif
