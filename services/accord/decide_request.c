/* Requests and answers of `accord decide`, as outsiders see the decision. */
#include "services/accord/decide_request.h"

#include <string.h>

#include "common/clock.h"
#include "services/gateway/policy/reasons.h"

static bool
wrong(struct err *err, const char *what, const json_t *value)
{
	if (json_is_string(value))
		return err_set(err, ERR_INVALID, "%s \"%.64s\"", what, json_string_value(value));
	return err_set(err, ERR_INVALID, "%s", what);
}

/* --- keys, at any depth --- */

static const char *const request_keys[] = {"id", "at", "from", "to", "person", "client", "record",
    "action", "purpose", "classes", "told", "accepted", "release", NULL};
static const char *const person_keys[] = {"role", "placement", NULL};
static const char *const release_keys[] = {
    "client", "from", "to", "classes", "purposes", "signed", "expires", "revoked", "barred", NULL};

static bool
known_keys(const json_t *object, const char *const *keys, struct err *err)
{
	const char *key;
	json_t *value;

	/* jansson walks a const object only through a plain pointer. */
	json_object_foreach((json_t *)(uintptr_t)object, key, value)
	{
		size_t i = 0;

		while (keys[i] != NULL && strcmp(keys[i], key) != 0)
			i++;
		if (keys[i] == NULL)
			return err_set(err, ERR_INVALID, "unknown key \"%.64s\"", key);
	}
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
	return json_is_string(value) && clock_parse(json_string_value(value), at, NULL);
}

static bool
read_word(const json_t *value, const struct vocabulary *vocabulary, unsigned *number)
{
	*number = json_is_string(value) ? words_number(vocabulary, json_string_value(value)) : 0;
	return *number != 0;
}

static bool
read_organisation(const json_t *value, const struct policy *policy, size_t *organisation)
{
	*organisation = json_is_string(value)
			    ? directory_organisation(policy->directory, json_string_value(value))
			    : NOBODY;
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

	if (named == NULL)
		return read_word(member(person, "role"), &vocabulary_role, &r->role) ||
		       wrong(err, "unknown role", member(person, "role"));
	placement = json_is_string(named)
			? directory_placement(policy->directory, json_string_value(named))
			: NULL;
	if (placement == NULL)
		return wrong(err, "placement is not known:", named);
	return policy_placement(policy, placement, r->from, r->to, r->at, &r->role, err);
}

static bool
read_classes(const json_t *list, struct request *r, struct err *err)
{
	const json_t *bad;

	r->classes = CLASSES_ALL;
	if (list == NULL || read_set(list, &vocabulary_data_class, &r->classes, &bad))
		return true;
	if (words_number(&vocabulary_never_travels, bad != NULL ? json_string_value(bad) : NULL) !=
	    0)
		return err_set(err, ERR_INVALID, "unknown class \"%s\": it never travels (law L5)",
		    json_string_value(bad));
	return wrong(err, bad == NULL ? "unknown class: a list is wanted" : "unknown class", bad);
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
	if (member(person, "role") != NULL && !json_is_string(member(person, "role")))
		return err_set(err, ERR_INVALID, "bad request: role is a text");
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
	if (!known_keys(line, request_keys, err) ||
	    !known_keys(member(line, "person"), person_keys, err) ||
	    !known_keys(member(line, "release"), release_keys, err))
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

static bool
put_class(const struct policy *policy, const struct request *request, const struct decision *d,
    const struct vocabulary_word *word, json_t *permit, json_t *codes, json_t *by)
{
	enum code code = decision_code(d, word->number);
	struct reasons reasons;
	json_t *ids = json_array();

	policy_reasons(policy, request, d, word->number, &reasons);
	for (size_t i = 0; i < reasons.count; i++)
		if (json_array_append_new(ids, json_string(reasons.ids[i])) != 0)
			return false;
	if (BIT(word->number) & decision_permits(d) &&
	    json_array_append_new(permit, json_string(word->word)) != 0)
		return false;
	return json_object_set_new(codes, word->word, json_stringn(&CODE_LETTERS[code], 1)) == 0 &&
	       json_object_set_new(by, word->word, ids) == 0;
}

json_t *
decide_answer(const struct policy *policy, const struct request *request, const struct decision *d,
    json_t *id)
{
	json_t *permit = json_array(), *codes = json_object(), *by = json_object();
	bool good = true;

	for (size_t i = 0; i < vocabulary_data_class.count; i++)
		if (request->classes & BIT(vocabulary_data_class.words[i].number))
			good = good && put_class(policy, request, d,
					   &vocabulary_data_class.words[i], permit, codes, by);
	if (!good) {
		json_decref(permit);
		json_decref(codes);
		json_decref(by);
		return NULL;
	}
	return json_pack("{sOsosososb}", "id", id, "permit", permit, "codes", codes, "by", by,
	    "release_used", d->codes[CODE_RELEASED] != 0);
}

json_t *
decide_error(json_t *id, const struct err *err)
{
	return json_pack("{sOss}", "id", id, "error", err->msg);
}
