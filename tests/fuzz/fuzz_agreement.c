/* Any bytes as an agreement: refused with a place and a remedy, or read, written and read again the
 * same, and decided alike on both rails. */
#include "services/gateway/policy/agreement_write.h"
#include "services/gateway/policy/compiled.h"
#include "tests/fuzz/fuzz.h"

#define ORGANISATIONS 8
#define REQUESTS 64

static char *
written(const struct agreement *agreement)
{
	char *text = NULL;
	size_t size = 0;
	FILE *to = open_memstream(&text, &size);

	MUST(to != NULL);
	MUST(agreement_write(agreement, to));
	MUST(fclose(to) == 0);
	return text;
}

/* What is written is read, and written the same. */
static void
check_text(struct arena *arena, const struct agreement *agreement)
{
	char *once = written(agreement), *twice;
	struct agreement again;
	struct err err = {0};
	struct yaml_doc doc;

	if (!yaml_parse(arena, "x.yaml", once, strlen(once), &doc, &err) ||
	    !agreement_read(&doc, &again, &err)) {
		fprintf(stderr, "%s\n%s\n", once, err.msg);
		MUST(!"what was written is read");
	}
	twice = written(&again);
	MUST(strcmp(once, twice) == 0);
	free(once);
	free(twice);
}

/* A directory of its first organisations, of as many kinds. */
static void
make_directory(struct arena *arena, const struct agreement *a, struct directory *directory)
{
	*directory = (struct directory){0};
	directory->organisations = arena_zalloc(arena, ORGANISATIONS * sizeof(struct organisation));
	for (size_t p = 0; p < a->party_count; p++)
		for (size_t i = 0; i < a->parties[p].who.count; i++) {
			size_t n = directory->organisation_count;

			if (n == ORGANISATIONS ||
			    directory_organisation(directory, a->parties[p].who.v[i]) != NOBODY)
				continue;
			directory->organisations[n] = (struct organisation){
			    .name = a->parties[p].who.v[i],
			    .kind = 1 + (unsigned)(n * 5) %
					    (unsigned)vocabulary_organisation_kind.count,
			    .not_covered_from = n % 2 == 0 ? NEVER : a->from.at,
			};
			directory->organisation_count++;
		}
}

static void
check_decisions(const struct agreement *a, const struct policy *policy,
    const struct compiled *compiled, const uint8_t *data, size_t size)
{
	const int64_t at[] = {a->from.at, a->until.at, a->restricted_at, 0};
	size_t n = policy->directory->organisation_count;

	for (int i = 0; i < REQUESTS; i++) {
		struct request r = {
		    .at = at[fuzz_number(&data, &size, 1) % 4],
		    .from = fuzz_number(&data, &size, 1) % n,
		    .to = fuzz_number(&data, &size, 1) % n,
		    .role = 1 + (unsigned)fuzz_number(&data, &size, 1) %
				    (unsigned)vocabulary_role.count,
		    .action = 1 + (unsigned)fuzz_number(&data, &size, 1) %
				      (unsigned)vocabulary_action.count,
		    .purpose = vocabulary_purpose
				   .words[fuzz_number(&data, &size, 1) % vocabulary_purpose.count]
				   .number,
		    .record = 1 + (unsigned)fuzz_number(&data, &size, 1) % 2,
		    .classes = CLASSES_ALL,
		    .client = true,
		    .told = i % 2 != 0,
		    .accepted = i % 3 != 0,
		};
		uint64_t all = 0;
		struct decision d;

		r.at += (int64_t)(fuzz_number(&data, &size, 1) % 3) - 1;
		MUST(policy_decide_twice(policy, compiled, &r, &d));
		for (int code = 0; code < CODES; code++) {
			MUST((all & d.codes[code]) == 0);
			all |= d.codes[code];
		}
		MUST(all == CLASSES_ALL);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new(16 << 10, 256 << 20);
	struct directory directory;
	struct agreement agreement;
	struct compiled *compiled;
	struct policy policy;
	struct err err = {0};
	struct yaml_doc doc;

	if (!yaml_parse(arena, "x.yaml", (const char *)data, size, &doc, &err) ||
	    !agreement_read(&doc, &agreement, &err)) {
		fuzz_refusal(&err, data, size);
	} else {
		check_text(arena, &agreement);
		make_directory(arena, &agreement, &directory);
		if (policy_make(arena, &directory, &agreement, 1, &policy, &err)) {
			compiled = policy_compile(arena, &policy, &err);
			MUST(compiled != NULL);
			check_decisions(&agreement, &policy, compiled, data, size);
		}
	}
	arena_free(&arena);
	return 0;
}
