/* Requests and answers of `accord decide`, as outsiders see the decision. */
#include "services/accord/decide_request.h"

#include <string.h>

#include "common/clock.h"
#include "services/gateway/policy/reasons.h"

/* The text of a value; NULL when it is none, or has a NUL in it. */
static const char *
text_of(const json_t *value)
{
	const char *text = json_string_value(value);

	return text != NULL && strlen(text) == json_string_length(value) ? text : NULL;
}

static bool
wrong(struct err *err, const char *what, const json_t *value)
{
	char quote[YAML_QUOTE_SIZE];

	if (text_of(value) == NULL)
		return err_set(err, ERR_INVALID, "%s", what);
	return err_set(err, ERR_INVALID, "%s \"%s\"", what, yaml_quote(text_of(value), quote));
}

/* --- keys, at any depth --- */

static const char *const request_keys[] = {"id", "at", "from", "to", "person", "client", "record",
    "action", "purpose", "classes", "told", "accepted", "release", NULL};
static const char *const person_keys[] = {"role", "placement", NULL};
static const char *const release_keys[] = {
    "client", "from", "to", "classes", "purposes", "signed", "expires", "revoked", "barred", NULL};

/* Objects that may stand in a request, by the key they stand under. */
static const struct {
	const char *key;
	const char *const *keys;
} objects[] = {{"person", person_keys}, {"release", release_keys}};

static const char *const no_keys[] = {NULL};

#define DEEPEST 16

static bool known_keys(const json_t *value, const char *const *keys, int depth, struct err *err);

static bool
known_member(
    const char *key, const json_t *value, const char *const *keys, int depth, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];
	size_t i = 0;

	while (keys[i] != NULL && strcmp(keys[i], key) != 0)
		i++;
	if (keys[i] == NULL)
		return err_set(err, ERR_INVALID, "unknown key \"%s\"", yaml_quote(key, quote));
	for (i = 0; depth == 0 && i < sizeof(objects) / sizeof(*objects); i++)
		if (strcmp(objects[i].key, key) == 0)
			return known_keys(
			    value, json_is_object(value) ? objects[i].keys : no_keys, 1, err);
	return known_keys(value, no_keys, depth + 1, err);
}

/* No key in it, at any depth, that has no meaning there. */
static bool
known_keys(const json_t *value, const char *const *keys, int depth, struct err *err)
{
	const json_t *item;
	const char *key;
	json_t *member;
	size_t i;

	if (depth > DEEPEST)
		return err_set(err, ERR_INVALID, "unknown key, deeper than any that is known");
	json_array_foreach(
	    value, i, item) if (!known_keys(item, no_keys, depth + 1, err)) return false;
	/* jansson walks a const object only through a plain pointer. */
	json_object_foreach((json_t *)(uintptr_t)value, key,
	    member) if (!known_member(key, member, keys, depth, err)) return false;
	return true;
}

/* The member, NULL for null too. */
static const json_t *
member(const json_t *object, const char *key)
{
	const json_t *value = json_object_get(object, key);

	return json_is_null(value) ? NULL : value;
}

/* --- values --- */

static bool
read_time(const json_t *value, int64_t *at)
{
	const char *text = text_of(value);

	/* RFC 3339 proper: a T between day and time. */
	return text != NULL && strchr(text, ' ') == NULL && clock_parse(text, at, NULL);
}

static bool
read_word(const json_t *value, const struct vocabulary *vocabulary, unsigned *number)
{
	*number = words_number(vocabulary, text_of(value));
	return *number != 0;
}

static bool
read_organisation(const json_t *value, const struct policy *policy, size_t *organisation)
{
	*organisation = directory_organisation(policy->directory, text_of(value));
	return *organisation != NOBODY;
}

/* A word that is none stays in *bad; a list that is none has bad NULL. */
static bool
read_set(const json_t *list, const struct vocabulary *vocabulary, uint64_t *set, const json_t **bad)
{
	unsigned number;
	const json_t *value;
	size_t i;

	*set = 0;
	*bad = NULL;
	if (!json_is_array(list))
		return false;
	json_array_foreach(list, i, value)
	{
		if (!read_word(value, vocabulary, &number)) {
			*bad = value;
			return false;
		}
		*set |= BIT(number);
	}
	return true;
}

/* Absent is false. */
static bool
read_flag(const json_t *value, bool *flag)
{
	*flag = json_is_true(value);
	return value == NULL || json_is_boolean(value);
}

/* --- the parts of a request --- */

static bool
read_person(const json_t *person, const struct policy *policy, struct request *r, struct err *err)
{
	const json_t *named = member(person, "placement");
	const struct placement *placement;

	if (person != NULL && !json_is_object(person))
		return true; /* the last complaint of all is about that */
	if (named == NULL)
		return read_word(member(person, "role"), &vocabulary_role, &r->role) ||
		       wrong(err, "unknown role", member(person, "role"));
	placement = directory_placement(policy->directory, text_of(named));
	if (placement == NULL)
		return wrong(err, "placement is not known:", named);
	return policy_placement(policy, placement, r->from, r->to, r->at, &r->role, err);
}

static bool
read_classes(const json_t *list, struct request *r, struct err *err)
{
	const json_t *bad;

	r->classes = CLASSES_ALL;
	if (list == NULL || !json_is_array(list) ||
	    read_set(list, &vocabulary_data_class, &r->classes, &bad))
		return true;
	if (words_number(&vocabulary_never_travels, text_of(bad)) != 0)
		return err_set(err, ERR_INVALID, "unknown class \"%s\": it never travels (law L5)",
		    text_of(bad));
	return wrong(err, "unknown class", bad);
}

/* null: not revoked; true: always was; a time: from then on. */
static bool
read_revoked(const json_t *value, int64_t *revoked)
{
	*revoked = NEVER;
	if (value == NULL)
		return true;
	if (json_is_true(value)) {
		*revoked = INT64_MIN;
		return true;
	}
	return read_time(value, revoked);
}

static bool
read_release(const json_t *in, const struct policy *policy, const json_t *client, struct request *r,
    struct err *err)
{
	struct release *out = &r->release;
	const json_t *whose = member(in, "client"), *bad;

	if (in == NULL)
		return true;
	if (!json_is_object(in) || !json_is_string(whose))
		return wrong(err, "bad release: whose it is must be said", NULL);
	if (!read_organisation(member(in, "from"), policy, &out->from) ||
	    !read_organisation(member(in, "to"), policy, &out->to))
		return wrong(err, "bad release: from and to are organisations", NULL);
	if (!read_set(member(in, "classes"), &vocabulary_data_class, &out->classes, &bad))
		return wrong(err, "bad release: unknown class", bad);
	if (!read_set(member(in, "purposes"), &vocabulary_purpose, &out->purposes, &bad))
		return wrong(err, "bad release: unknown purpose", bad);
	if (!read_time(member(in, "signed"), &out->signed_at) ||
	    !read_time(member(in, "expires"), &out->expires) ||
	    !read_revoked(member(in, "revoked"), &out->revoked))
		return wrong(err, "bad release: signed, expires and revoked are times", NULL);
	if (!read_flag(member(in, "barred"), &out->barred))
		return wrong(err, "bad release: barred is true or false", NULL);
	out->given = true;
	out->of_client = json_is_string(client) && json_equal(whose, client);
	return true;
}

/* Wrong types that no other complaint is about. */
static bool
read_rest(const json_t *line, struct request *r, struct err *err)
{
	const json_t *id = member(line, "id"), *person = member(line, "person"),
		     *client = member(line, "client");

	r->client = client != NULL;
	if (!json_is_string(id))
		return err_set(err, ERR_INVALID, "bad request: id is a text");
	if (!json_is_object(person))
		return err_set(err, ERR_INVALID, "bad request: person is an object");
	if (member(line, "classes") != NULL && !json_is_array(member(line, "classes")))
		return err_set(err, ERR_INVALID, "bad request: classes is a list");
	if (client != NULL && !json_is_string(client))
		return err_set(err, ERR_INVALID, "bad request: client is a text");
	return (read_flag(member(line, "told"), &r->told) &&
		   read_flag(member(line, "accepted"), &r->accepted)) ||
	       err_set(err, ERR_INVALID, "bad request: told and accepted are true or false");
}

bool
decide_request_read(
    const json_t *line, const struct policy *policy, struct request *request, struct err *err)
{
	struct request *r = request;

	*r = (struct request){.release = {.given = false}};
	if (!json_is_object(line))
		return err_set(err, ERR_INVALID, "bad request: an object is wanted");
	if (!known_keys(line, request_keys, 0, err))
		return false;
	if (!read_time(member(line, "at"), &r->at))
		return wrong(err, "bad at", member(line, "at"));
	if (!read_organisation(member(line, "from"), policy, &r->from))
		return wrong(err, "unknown from", member(line, "from"));
	if (!read_organisation(member(line, "to"), policy, &r->to))
		return wrong(err, "unknown to", member(line, "to"));
	if (!read_person(member(line, "person"), policy, r, err))
		return false;
	if (!read_word(member(line, "record"), &vocabulary_origin, &r->record) ||
	    !(BIT(r->record) & (BIT(1) | BIT(2))))
		return wrong(err, "unknown record", member(line, "record"));
	if (!read_word(member(line, "action"), &vocabulary_action, &r->action))
		return wrong(err, "unknown action", member(line, "action"));
	if (!read_word(member(line, "purpose"), &vocabulary_purpose, &r->purpose))
		return wrong(err, "unknown purpose", member(line, "purpose"));
	return read_classes(member(line, "classes"), r, err) &&
	       read_release(member(line, "release"), policy, member(line, "client"), r, err) &&
	       read_rest(line, r, err);
}

/* --- answers --- */

/* The parts of an answer that grow class by class. */
struct told {
	json_t *permit, *codes, *by;
};

static bool
put_class(const struct told *told, const struct decision *d, const struct vocabulary_word *word,
    const struct reasons *reasons)
{
	enum code code = decision_code(d, word->number);
	json_t *ids = json_array();

	for (size_t i = 0; i < reasons->count; i++)
		if (json_array_append_new(ids, json_string(reasons->ids[i])) != 0)
			break;
	if (BIT(word->number) & decision_permits(d) &&
	    json_array_append_new(told->permit, json_string(word->word)) != 0)
		return false;
	return json_array_size(ids) == reasons->count &&
	       json_object_set_new(told->codes, word->word, json_stringn(&CODE_LETTERS[code], 1)) ==
		   0 &&
	       json_object_set_new(told->by, word->word, ids) == 0;
}

json_t *
decide_answer(const struct policy *policy, const struct request *request, const struct decision *d,
    struct reasons *reasons, json_t *id)
{
	struct told told = {json_array(), json_object(), json_object()};
	bool good = true;

	for (size_t i = 0; good && i < vocabulary_data_class.count; i++) {
		const struct vocabulary_word *word = &vocabulary_data_class.words[i];

		if (!(request->classes & BIT(word->number)))
			continue;
		policy_reasons(policy, request, d, word->number, reasons);
		good = put_class(&told, d, word, reasons);
	}
	if (!good) {
		json_decref(told.permit);
		json_decref(told.codes);
		json_decref(told.by);
		return NULL;
	}
	return json_pack("{sOsosososb}", "id", id, "permit", told.permit, "codes", told.codes, "by",
	    told.by, "release_used", d->codes[CODE_RELEASED] != 0);
}

json_t *
decide_error(json_t *id, const struct err *err)
{
	return json_pack("{sOss}", "id", id, "error", err->msg);
}
