/* Programmes: read, written, found. */
#include "services/gateway/policy/programme.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "accord/v1/client.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/scalar.h"

#define CAPABILITY "ACCESS_NEED_"
#define COMMUNITY ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_COMMUNITY_VICTIM_SERVICES
#define LOWER "abcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"

/* --- words --- */

/* A tag of RFC 5646 as far as programmes differ by it, in lower case: "es", "zh-hant". */
static bool
is_language(const char *text)
{
	size_t first = strspn(text, LOWER);

	return first >= 2 && first <= 3 && strlen(text) <= PROGRAMME_TAG &&
	       text[first + strspn(text + first, LOWER DIGITS "-")] == '\0' &&
	       (text[first] == '\0' || text[first] == '-') && text[strlen(text) - 1] != '-';
}

static bool
is_competence(const char *text)
{
	return id_is(text) && strlen(text) <= PROGRAMME_COMPETENCE;
}

/* As dispatch systems have them: a beat, a district, a county. */
static bool
is_area(const char *text)
{
	size_t len = strlen(text);

	if (len == 0 || len > PROGRAMME_AREA)
		return false;
	for (size_t i = 0; i < len; i++)
		if (!isalnum((unsigned char)text[i]) && strchr("-._/", text[i]) == NULL)
			return false;
	return true;
}

/* The words of one enum outside the vocabulary of agreements, as the API has them. */
static void
capability_word(unsigned number, char *word, size_t size)
{
	const ProtobufCEnumValue *value =
	    protobuf_c_enum_descriptor_get_value(&accord__v1__access_need__descriptor, (int)number);
	size_t i = 0;

	for (const char *c = value->name + sizeof(CAPABILITY) - 1; *c != '\0' && i + 1 < size; c++)
		word[i++] = (char)tolower((unsigned char)*c);
	word[i] = '\0';
}

static unsigned
capability_number(const char *text)
{
	const ProtobufCEnumDescriptor *words = &accord__v1__access_need__descriptor;
	char word[32];

	for (unsigned i = 0; i < words->n_values; i++) {
		unsigned number = (unsigned)words->values[i].value;

		capability_word(number, word, sizeof(word));
		if (number != 0 && strcmp(word, text) == 0)
			return number;
	}
	return 0;
}

/* --- read --- */

static bool
read_services(const struct yaml_doc *doc, const struct yaml_node *list, struct programme *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, PROGRAMME_SERVICES, "services", err))
		return false;
	if ((out->services = arena_alloc(doc->arena, list->count * sizeof(*out->services))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list)
		if (!words_read(doc, node, &vocabulary_service_code,
			&out->services[out->service_count++], err))
			return false;
	return true;
}

static bool
read_capabilities(const struct yaml_doc *doc, const struct yaml_node *list, struct programme *out,
    struct err *err)
{
	const struct yaml_node *node;
	unsigned number;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, PROGRAMME_WORDS, "capabilities", err))
		return false;
	yaml_each (node, list) {
		number = node->kind == YAML_SCALAR ? capability_number(node->text) : 0;
		if (number == 0)
			return yaml_fault(doc, node, err,
			    "that is nothing that a meeting must provide for; write one of the "
			    "words of AccessNeed, such as sign_language");
		out->capabilities |= BIT(number);
	}
	return true;
}

struct words {
	const char *what, *how;
	bool (*good)(const char *text);
};
static const struct words languages = {
    "languages", "a language is written as es or zh-hant", is_language};
static const struct words competences = {
    "competences", "a competence is an id, such as trafficking or elder-abuse", is_competence};
static const struct words areas = {
    "areas", "an area is written as dispatch has it, in at most 32 letters and digits", is_area};

static bool
read_words(const struct yaml_doc *doc, const struct yaml_node *list, const struct words *words,
    struct yaml_texts *out, struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, PROGRAMME_WORDS, words->what, err))
		return false;
	if ((out->v = arena_alloc(doc->arena, list->count * sizeof(*out->v))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list) {
		if (node->kind != YAML_SCALAR || !words->good(node->text))
			return yaml_fault(doc, node, err, "%s", words->how);
		out->v[out->count++] = node->text;
	}
	return true;
}

static bool
read_capacity(const struct yaml_doc *doc, const struct yaml_node *node, struct programme *out,
    struct err *err)
{
	if (node == NULL)
		return true;
	out->full = node->kind == YAML_SCALAR && strcmp(node->text, "full") == 0;
	return out->full || (node->kind == YAML_SCALAR && strcmp(node->text, "open") == 0) ||
	       yaml_fault(doc, node, err, "a capacity is open or full");
}

bool
programme_read(const struct yaml_doc *doc, const struct programme_entry *in, struct programme *out,
    struct err *err)
{
	*out = (struct programme){0};
	return read_services(doc, in->services, out, err) &&
	       read_capabilities(doc, in->capabilities, out, err) &&
	       read_words(doc, in->languages, &languages, &out->languages, err) &&
	       read_words(doc, in->competences, &competences, &out->competences, err) &&
	       read_words(doc, in->area, &areas, &out->areas, err) &&
	       read_capacity(doc, in->capacity, out, err);
}

/* --- written --- */

static void
put_words(const char *key, const struct yaml_texts *texts, FILE *to)
{
	if (texts->count > 0)
		fprintf(to, "    %s:\n", key);
	for (size_t i = 0; i < texts->count; i++)
		scalar_item(6, texts->v[i], to);
}

void
programme_write(const struct programme *p, FILE *to)
{
	char word[32];

	if (p->service_count > 0)
		fputs("    services:\n", to);
	for (size_t i = 0; i < p->service_count; i++)
		scalar_item(6, words_word(&vocabulary_service_code, p->services[i]), to);
	if (p->capabilities != 0)
		fputs("    capabilities:\n", to);
	for (unsigned n = 1; n < 64; n++)
		if (p->capabilities & BIT(n)) {
			capability_word(n, word, sizeof(word));
			scalar_item(6, word, to);
		}
	put_words("languages", &p->languages, to);
	put_words("competences", &p->competences, to);
	put_words("area", &p->areas, to);
	if (p->full)
		scalar_key(4, "capacity", "full", to);
}

/* --- found --- */

bool
programme_asked(const struct programme_wanted *wanted, struct err *err)
{
	if (wanted->language != NULL && !is_language(wanted->language))
		return err_set(err, ERR_INVALID, "%s", languages.how);
	if (wanted->competence != NULL && !is_competence(wanted->competence))
		return err_set(err, ERR_INVALID, "%s", competences.how);
	if (wanted->area != NULL && !is_area(wanted->area))
		return err_set(err, ERR_INVALID, "%s", areas.how);
	return true;
}

static const char *
if_said(const char *word)
{
	return word[0] != '\0' ? word : NULL;
}

bool
programme_said(const char *language, const char *competence, const char *area, struct err *err)
{
	return programme_asked(&(const struct programme_wanted){.language = if_said(language),
				   .competence = if_said(competence),
				   .area = if_said(area)},
	    err);
}

static bool
has(const struct yaml_texts *texts, const char *wanted)
{
	for (size_t i = 0; i < texts->count; i++)
		if (strcmp(texts->v[i], wanted) == 0)
			return true;
	return false;
}

static bool
helps_with(const struct programme *programme, unsigned need)
{
	for (size_t i = 0; i < programme->service_count; i++)
		if (programme->services[i] == need)
			return true;
	return false;
}

unsigned
programme_lacks(const struct programme *p, const struct programme_wanted *wanted)
{
	unsigned lacks = 0;

	if (wanted->need != 0 && !helps_with(p, wanted->need))
		lacks |= LACK_NEED;
	if (wanted->capability != 0 && !(p->capabilities & BIT(wanted->capability)))
		lacks |= LACK_CAPABILITY;
	if (wanted->language != NULL && !has(&p->languages, wanted->language))
		lacks |= LACK_LANGUAGE;
	if (wanted->competence != NULL && !has(&p->competences, wanted->competence))
		lacks |= LACK_COMPETENCE;
	if (wanted->area != NULL && p->areas.count > 0 && !has(&p->areas, wanted->area))
		lacks |= LACK_AREA;
	return lacks;
}

bool
programme_community(const struct organisation *organisation)
{
	return organisation->kind == COMMUNITY;
}

/* Whether the one stands before the other. */
static bool
before(const struct directory *directory, const struct programme_found *one,
    const struct programme_found *other)
{
	const struct organisation *a = &directory->organisations[one->organisation],
				  *b = &directory->organisations[other->organisation];

	if (programme_community(a) != programme_community(b))
		return programme_community(a);
	if (a->programme.full != b->programme.full)
		return b->programme.full;
	return strcmp(a->name, b->name) < 0;
}

static void
insert(const struct directory *directory, struct programme_found *found, size_t count,
    const struct programme_found *one)
{
	for (; count > 0 && before(directory, one, &found[count - 1]); count--)
		found[count] = found[count - 1];
	found[count] = *one;
}

size_t
programme_find(const struct directory *directory, const struct programme_wanted *wanted,
    struct programme_found *found)
{
	int least = INT_MAX;
	bool community = false;
	size_t count = 0;

	for (size_t i = 0; i < directory->organisation_count; i++) {
		const struct organisation *o = &directory->organisations[i];
		struct programme_found one = {i, programme_lacks(&o->programme, wanted)};

		if (o->programme.service_count == 0)
			continue;
		if (programme_community(o) && __builtin_popcount(one.lacks) < least)
			least = __builtin_popcount(one.lacks);
		if (one.lacks != 0)
			continue;
		community = community || programme_community(o);
		insert(directory, found, count++, &one);
	}
	for (size_t i = 0; !community && i < directory->organisation_count; i++) {
		const struct organisation *o = &directory->organisations[i];
		struct programme_found one = {i, programme_lacks(&o->programme, wanted)};

		if (o->programme.service_count > 0 && programme_community(o) &&
		    __builtin_popcount(one.lacks) == least)
			insert(directory, found, count++, &one);
	}
	return count;
}
