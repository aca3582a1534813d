/* What a decision costs, and compiling and comparing agreements, next to SHA-256 of 64 bytes in the
 * same run. One line each: name, ns. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <openssl/sha.h>

#include "common/clock.h"
#include "services/gateway/policy/compiled.h"
#include "services/gateway/policy/reasons.h"
#include "services/gateway/policy/space.h"

#define TIMES 1000000
#define SECTIONS 8
#define TEXT_ROOM 65536
#define ARENA ((size_t)4 << 30)

static struct policy policy, edited; /* the second: one agreement ends sooner */
static struct compiled *compiled, *compiled_edited;
static struct directory directory;
static struct request request;
static struct reasons why;
static uint64_t sum; /* so that nothing is left out as unused */
static uint32_t seed = 1;

static unsigned
any(unsigned below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

/* --- agreements of one's own --- */

static void
put_words(
    FILE *f, const char *key, const struct vocabulary *vocabulary, unsigned count, unsigned of)
{
	unsigned first = any(of);

	fprintf(f, "    %s:\n", key);
	for (unsigned i = 0; i < count; i++)
		fprintf(f, "      - %s\n", vocabulary->words[(first + i * 3) % of].word);
}

static char *
agreement_text(unsigned n, unsigned organisations)
{
	static const char *const conditions[] = {"nothing", "victim told", "release"};
	unsigned a = any(organisations), b = (a + 1 + any(organisations - 1)) % organisations;
	char *text = malloc(TEXT_ROOM);
	FILE *f = fmemopen(text, TEXT_ROOM, "w");

	fprintf(f,
	    "agreement: a-%u\ntitle: T\nkind: partnership\nversion: 1\nsigned by:\n"
	    "  - A, o-%u, 2026-01-01\n  - B, o-%u, 2026-01-01\nin force from: 2026-01-01\n"
	    "in force until: 2028-01-01\nreview by: 2027-01-01\ntimezone: UTC\nparties:\n"
	    "  - as: p\n    who:\n      - o-%u\n  - as: q\n    who:\n      - o-%u\nsections:\n",
	    n, a, b, a, b);
	for (unsigned s = 0; s < SECTIONS; s++) {
		bool never = s == SECTIONS - 1;

		fprintf(f, "  - section: \"%u\"\n    heading: H\n    from: %s\n    to: %s\n", s + 1,
		    s % 2 == 0 ? "p" : "q", s % 2 == 0 ? "q" : "p");
		put_words(f, never ? "never share" : "share", &vocabulary_data_class, 5, 14);
		put_words(f, "for", &vocabulary_purpose, 2, 20);
		put_words(f, "with", &vocabulary_role, 2, 30);
		put_words(f, "who may", &vocabulary_action, 2, 6);
		if (!never)
			fprintf(f, "    only if: %s\n", conditions[any(3)]);
	}
	(void)fclose(f);
	return text;
}

static void
die(const struct err *err)
{
	fprintf(stderr, "%s\n", err->msg);
	exit(1);
}

static void
make_directory(struct arena *arena, unsigned organisations)
{
	directory = (struct directory){.organisation_count = organisations};
	directory.organisations = arena_zalloc(arena, organisations * sizeof(struct organisation));
	for (unsigned i = 0; i < organisations; i++)
		directory.organisations[i] =
		    (struct organisation){.name = arena_printf(arena, "o-%u", i),
			.kind = 1 + i % 3,
			.not_covered_from = i % 2 == 0 ? NEVER : 0};
}

/* Reads, puts together and compiles so many; says what compiling took. */
static void
make(struct arena *arena, unsigned count, unsigned organisations)
{
	struct agreement *agreements = arena_zalloc(arena, count * sizeof(*agreements));
	struct yaml_doc *docs = arena_zalloc(arena, count * sizeof(*docs));
	struct err err = {0};
	int64_t began;

	make_directory(arena, organisations);
	for (unsigned i = 0; i < count; i++) {
		char *text = agreement_text(i, organisations);

		if (!yaml_parse(arena, "bench", text, strlen(text), &docs[i], &err) ||
		    !agreement_read(&docs[i], &agreements[i], &err))
			die(&err);
		free(text);
	}
	began = clock_mono();
	if (!policy_make(arena, &directory, agreements, count, &policy, &err) ||
	    (compiled = policy_compile(arena, &policy, &err)) == NULL)
		die(&err);
	printf("compile_%u %.1f\n", count, (double)(clock_mono() - began) * 1000.0);
	printf("bytes_%u %zu\n", count, compiled_size(compiled).bytes);
	agreements[count / 2].ended_on.at = 1790000000 * CLOCK_SECOND;
	if (!policy_make(arena, &directory, agreements, count, &edited, &err) ||
	    (compiled_edited = policy_compile(arena, &edited, &err)) == NULL)
		die(&err);
}

/* --- what is measured --- */

static void
plain(int n)
{
	uint8_t text[64] = {(uint8_t)n}, out[32];

	(void)SHA256(text, sizeof(text), out);
	sum += out[0];
}

static void
decide(int n)
{
	struct decision d;

	request.role = 1 + (unsigned)n % 30;
	compiled_decide(compiled, &request, &d);
	sum += d.codes[CODE_PERMITTED];
}

static void
decide_by_names(int n)
{
	(void)n;
	request.from = 0;
	request.role = words_number(&vocabulary_role, "victim_witness_coordinator");
	request.action = words_number(&vocabulary_action, "view");
	request.purpose = words_number(&vocabulary_purpose, "crisis_response");
	request.record = words_number(&vocabulary_origin, "incident");
	request.classes = BIT(words_number(&vocabulary_data_class, "victim_name"));
	decide(n);
	request.classes = CLASSES_ALL;
}

static void
walk(int n)
{
	struct decision d;

	request.role = 1 + (unsigned)n % 30;
	policy_decide(&policy, &request, &d);
	sum += d.codes[CODE_PERMITTED];
}

static void
reasons(int n)
{
	struct decision d;

	request.role = 1 + (unsigned)n % 30;
	policy_decide(&policy, &request, &d);
	for (unsigned class = 1; class < 20; class ++) {
		policy_reasons(&policy, &request, &d, class, &why);
		sum += why.count;
	}
}

static bool
count(void *ctx, const struct spot *spot)
{
	struct reach reach;

	space_reach(compiled, spot, request.at, &reach);
	*(uint64_t *)ctx += reach.at_least[LEVEL_RELEASE];
	return true;
}

static void
space(int n)
{
	(void)n;
	(void)space_each(request.from, request.to, count, &sum);
}

static bool
ignore(void *ctx, const struct change *change)
{
	(void)change;
	(*(uint64_t *)ctx)++;
	return true;
}

/* Against the same set with one agreement that ends sooner. */
static void
diff(int n)
{
	struct err err = {0};

	(void)n;
	if (!policy_diff(compiled, compiled_edited, NULL, ignore, &sum, &err))
		die(&err);
}

static void
measure(const char *name, void (*fn)(int n), int times)
{
	int64_t began = clock_mono();

	for (int n = 0; n < times; n++)
		fn(n);
	printf("%s %.1f\n", name, (double)(clock_mono() - began) * 1000.0 / times);
}

int
main(void)
{
	struct arena *arena = arena_new(1 << 20, ARENA);

	make(arena, 1000, 200);
	make(arena, 60, 20);
	request = (struct request){.at = 1780000000 * CLOCK_SECOND,
	    .from = policy.pacts[0].members[0].organisation,
	    .to = policy.pacts[0].members[1].organisation,
	    .action = 2,
	    .purpose = 1,
	    .record = 1,
	    .classes = CLASSES_ALL,
	    .client = true};
	if (!reasons_make(arena, &policy, &why))
		return 1;
	measure("sha256_64_bytes", plain, TIMES);
	measure("decide", decide, TIMES);
	measure("decide_by_names", decide_by_names, TIMES);
	measure("decide_by_walking", walk, TIMES);
	measure("decide_and_20_reasons", reasons, TIMES / 10);
	measure("space_of_a_pair", space, 20);
	measure("diff_60", diff, 200);
	arena_free(&arena);
	return sum == 0;
}
