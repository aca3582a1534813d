/* GET /v1/programmes: who helps with what, as the directory says it. The question names no client,
 * so nothing is decided and nothing of it is on record. */
#include <string.h>

#include "accord/v1/programme.pb-c.h"
#include "common/json.h"
#include "services/gateway/routes.h"
#include "services/gateway/rulebook.h"

#define WORD_SIZE 64
#define TEXT(s) ((char *)(uintptr_t)(s))

_Static_assert(1 << (ACCORD__V1__PROGRAMME_LACK__PROGRAMME_LACK_NEED - 1) == LACK_NEED &&
		   1 << (ACCORD__V1__PROGRAMME_LACK__PROGRAMME_LACK_AREA - 1) == LACK_AREA,
    "a lack's bit is its number less one");

/* --- the question --- */

/* NULL when it is not there. */
static bool
read_text(const struct http_request *request, const char *key, const char **text, struct err *err)
{
	char word[WORD_SIZE];
	int found = path_query(request->query, key, word, sizeof(word));

	*text = NULL;
	if (found < 0)
		return err_set(err, ERR_INVALID, "%s is one word", key);
	if (found > 0 && (*text = arena_strdup(request->arena, word)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	return true;
}

static bool
read_word(const struct http_request *request, const char *key, const ProtobufCEnumDescriptor *of,
    const char *prefix, unsigned *number, struct err *err)
{
	const char *word;
	int value = 0;

	if (!read_text(request, key, &word, err))
		return false;
	if (word != NULL && !gateway_word(of, prefix, word, &value))
		return err_set(err, ERR_INVALID, "%s is a word of %s", key, of->short_name);
	*number = (unsigned)value;
	return true;
}

static bool
read_question(const struct http_request *request, struct programme_wanted *wanted, struct err *err)
{
	return read_word(request, "need", &accord__v1__service_code__descriptor, "SERVICE_CODE_",
		   &wanted->need, err) &&
	       read_word(request, "capability", &accord__v1__access_need__descriptor,
		   "ACCESS_NEED_", &wanted->capability, err) &&
	       read_text(request, "language", &wanted->language, err) &&
	       read_text(request, "competence", &wanted->competence, err) &&
	       read_text(request, "area", &wanted->area, err) && programme_asked(wanted, err);
}

/* --- the answer --- */

/* Numbers of a mask as words of an enum, less a shift. */
static size_t
put_words(struct arena *arena, uint64_t mask, unsigned add, int **words)
{
	size_t count = 0;

	*words = arena_alloc(arena, 64 * sizeof(**words));
	for (unsigned n = 0; *words != NULL && n < 64; n++)
		if (mask & BIT(n))
			(*words)[count++] = (int)(n + add);
	return count;
}

static void
put_texts(const struct yaml_texts *from, size_t *count, char ***to)
{
	*count = from->count;
	*to = (char **)(uintptr_t)from->v;
}

static Accord__V1__Programme *
programme_message(
    struct arena *arena, const struct organisation *o, const struct programme_found *found)
{
	const struct programme *p = &o->programme;
	Accord__V1__Programme *to = arena_alloc(arena, sizeof(*to));

	if (to == NULL)
		return NULL;
	accord__v1__programme__init(to);
	to->organisation = TEXT(o->name);
	to->title = TEXT(o->title);
	to->kind = (Accord__V1__OrganisationKind)o->kind;
	to->community = programme_community(o);
	to->full = p->full;
	to->n_services = p->service_count;
	to->services = (Accord__V1__ServiceCode *)p->services;
	to->n_capabilities =
	    put_words(arena, p->capabilities, 0, (int **)(void *)&to->capabilities);
	put_texts(&p->languages, &to->n_languages, &to->languages);
	put_texts(&p->competences, &to->n_competences, &to->competences);
	put_texts(&p->areas, &to->n_areas, &to->areas);
	to->n_lacks = put_words(arena, found->lacks, 1, (int **)(void *)&to->lacks);
	return to;
}

static bool
answer(struct http_request *request, const struct directory *directory,
    const struct programme_wanted *wanted, struct err *err)
{
	struct arena *arena = request->arena;
	Accord__V1__Programmes msg = ACCORD__V1__PROGRAMMES__INIT;
	size_t most = directory->organisation_count + 1, count, len;
	struct programme_found *found = arena_alloc(arena, most * sizeof(*found));
	char *text;

	msg.programmes = arena_alloc(arena, most * sizeof(*msg.programmes));
	if (found == NULL || msg.programmes == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	count = programme_find(directory, wanted, found);
	for (size_t i = 0; i < count; i++)
		msg.programmes[msg.n_programmes++] = programme_message(
		    arena, &directory->organisations[found[i].organisation], &found[i]);
	if (arena_exhausted(arena))
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!json_write(&msg.base, arena, &text, &len, err))
		return false;
	gateway_answer(request, 200, text, len);
	return true;
}

void
gateway_list_programmes(void *ctx, struct http_request *request)
{
	const struct rulebook *rulebook = rulebook_now(ctx);
	struct programme_wanted wanted = {0};
	struct err err = {0};

	if (!read_question(request, &wanted, &err))
		http_problem(request, &err);
	else if (rulebook == NULL)
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
	else if (!answer(request, rulebook->directory, &wanted, &err))
		gateway_unavailable(request, &err);
}
