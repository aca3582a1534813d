/* Texts and signatures are read, put together and compiled, and the whole gets its name: a digest.
 */
#include "services/gateway/rulebook_make.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the rulebook");
}

static bool
read_directory(struct making *making, FILE *named)
{
	struct book *book = making->book;
	struct directory *directory = arena_zalloc(book->arena, sizeof(*directory));
	struct yaml_doc *doc = arena_zalloc(book->arena, sizeof(*doc));
	size_t len = strlen(making->text);

	book->rulebook.directory = directory;
	fprintf(named, "accord rulebook 1\ndirectory %zu\n%s", len, making->text);
	return (directory != NULL && doc != NULL)
		   ? yaml_parse(book->arena, "directory", making->text, len, doc, &making->err) &&
			 directory_read(doc, directory, &making->err)
		   : no_memory(&making->err);
}

/* Each its own: a handle remembers where it looked. */
static bool
open_zones(struct making *making)
{
	struct book *book = making->book;
	const struct directory *directory = book->rulebook.directory;

	book->rulebook.zones = arena_alloc(
	    book->arena, (directory->organisation_count + 1) * sizeof(*book->rulebook.zones));
	if (book->rulebook.zones == NULL)
		return no_memory(&making->err);
	for (; book->zone_count < directory->organisation_count; book->zone_count++) {
		const char *name = directory->organisations[book->zone_count].zone;
		struct zone *zone = zone_open(name, &making->err);

		if (zone == NULL)
			return false;
		book->rulebook.zones[book->zone_count] = zone;
	}
	return true;
}

void
rulebook_close_zones(struct book *book)
{
	while (book->zone_count > 0)
		zone_close(&book->rulebook.zones[--book->zone_count]);
}

/* One that not all parties have signed does not count, and is not told apart from one that is not
 * there. */
static bool
read_agreement(struct making *making, const struct source *source, struct agreement *agreement,
    bool *counts, FILE *named)
{
	struct arena *arena = making->book->arena;
	struct yaml_doc *doc = arena_zalloc(arena, sizeof(*doc));
	const char *name = arena_printf(arena, "%s@%lld", source->name, (long long)source->number);
	size_t len;
	char *text = agreement_text(source->body, source->lines, &len);
	bool good;

	if (doc == NULL || name == NULL || text == NULL) {
		free(text);
		return no_memory(&making->err);
	}
	good = yaml_parse(arena, name, text, len, doc, &making->err) &&
	       agreement_read(doc, agreement, &making->err);
	*counts = good && agreement->signed_at != NEVER;
	if (*counts) {
		fprintf(
		    named, "agreement %s %zu %lld\n%s", name, len, (long long)source->ended, text);
		if (source->ended != 0 && source->ended < agreement->ended_on.at)
			agreement->ended_on.at = source->ended;
	}
	free(text);
	return good;
}

static int
by_name(const void *a, const void *b)
{
	const struct source *x = *(const struct source *const *)a,
			    *y = *(const struct source *const *)b;
	int order = strcmp(x->name, y->name);

	return order != 0 ? order : (x->number > y->number) - (x->number < y->number);
}

static bool
read_agreements(struct making *making, FILE *named)
{
	struct rulebook *to = &making->book->rulebook;
	size_t count = making->source_count, i = 0;
	struct agreement *v = arena_zalloc(making->book->arena, (count + 1) * sizeof(*v));
	const struct source **sorted =
	    arena_alloc(making->book->arena, (count + 1) * sizeof(*sorted));

	if (v == NULL || sorted == NULL)
		return no_memory(&making->err);
	for (const struct source *source = making->sources; source != NULL; source = source->next)
		sorted[i++] = source;
	qsort(sorted, count, sizeof(*sorted), by_name);
	to->agreements = v;
	for (i = 0; i < count; i++) {
		bool counts = false;

		if (!read_agreement(making, sorted[i], &v[to->agreement_count], &counts, named))
			return false;
		to->agreement_count += counts;
	}
	return true;
}

static bool
take_stood(struct making *making)
{
	struct rulebook *to = &making->book->rulebook;
	struct stood *v = arena_alloc(making->book->arena, (to->stood_count + 1) * sizeof(*v));
	size_t i = 0;

	if (v == NULL)
		return no_memory(&making->err);
	for (const struct stood_source *source = making->stood; source != NULL;
	     source = source->next)
		v[i++] = source->stood;
	to->stood = v;
	return true;
}

static bool
compile(struct making *making)
{
	struct rulebook *to = &making->book->rulebook;
	struct policy *policy = arena_zalloc(making->book->arena, sizeof(*policy));

	if (policy == NULL)
		return no_memory(&making->err);
	to->policy = policy;
	return policy_make(making->book->arena, to->directory, to->agreements, to->agreement_count,
		   policy, &making->err) &&
	       (to->compiled = policy_compile(making->book->arena, policy, &making->err)) != NULL;
}

void
rulebook_make(void *job)
{
	struct making *making = job;
	char *text = NULL;
	size_t len = 0;
	FILE *named = open_memstream(&text, &len);
	bool good = named != NULL && read_directory(making, named) && open_zones(making) &&
		    read_agreements(making, named) && take_stood(making) && compile(making);

	if (named == NULL || fclose(named) != 0)
		good = no_memory(&making->err);
	if (good)
		crypt_sha256(text, len, making->book->rulebook.digest);
	free(text);
}
