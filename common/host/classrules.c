/* The rules that every message and field of the contracts keeps, or the build stops with its name.
 */
#include "common/host/classgen.h"

#include <stdio.h>
#include <string.h>

#include "accord/v1/options.pb-c.h"

#define TYPE(name) GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_##name
#define SORT(name) ACCORD__V1__SORT__SORT_##name
#define ORIGIN(name) ACCORD__V1__ORIGIN__ORIGIN_##name
#define TEXT(name) ACCORD__V1__TEXT_KIND__TEXT_##name
#define REF(name) ACCORD__V1__REF_KIND__REF_##name
#define BIT(n) (UINT64_C(1) << (n))

/* What would tie a fact to a person or a place (law L3). */
static const uint64_t personal_texts = BIT(TEXT(SOURCE_NUMBER)) | BIT(TEXT(PLACE)) |
				       BIT(TEXT(PERSON_NAME)) | BIT(TEXT(EMAIL)) | BIT(TEXT(LABEL));
static const uint64_t incident_refs = BIT(REF(INCIDENT)) | BIT(REF(PLACE_AREA));

static void
check_declared(struct model *m, const struct message *msg, const struct field *f)
{
	bool is_string = f->proto->type == TYPE(STRING), is_bytes = f->proto->type == TYPE(BYTES);

	if (is_string && f->text == 0)
		complain(m, msg, f, "a string without (text): there is no free text");
	if ((is_string || is_bytes) && f->max_len == 0)
		complain(m, msg, f, "%s without (max_len)", is_string ? "a string" : "bytes");
	if (f->repeated && f->max_count == 0)
		complain(m, msg, f, "a repeated field without (max_count)");
	if (f->proto->has_oneof_index)
		complain(m, msg, f, "oneof and optional are not read by wire and json");
	if (f->proto->type == TYPE(MESSAGE) && f->message == NULL)
		complain(m, msg, f, "a message of somebody else's: %s", f->proto->type_name);
}

static void
check_class(struct model *m, const struct message *msg, const struct field *f)
{
	char word[NAME_SIZE];
	uint32_t c = f->data_class, stands_in;

	if (c == 0) {
		if (msg->origin != 0 || msg->sort == SORT(RECORD))
			complain(m, msg, f, "no (data_class), in a message with client data");
		return;
	}
	word_of(m->data_class, c, "DATA_CLASS_", word, sizeof(word));
	if (c >= MAX_WORDS || word[0] == '?' || m->classes[c].stands_in == 0) {
		complain(m, msg, f, "data class %u is not in the vocabulary with a (stands_in)", c);
		return;
	}
	stands_in = m->classes[c].stands_in;
	if (msg->origin == 0)
		complain(m, msg, f, "(data_class) in a message without (origin)");
	else if (msg->origin == ORIGIN(EITHER) && !m->classes[c].no_client)
		complain(m, msg, f, "%s is of a client: the message is incident or service", word);
	else if (msg->origin != ORIGIN(EITHER) && stands_in != ORIGIN(EITHER) &&
		 stands_in != msg->origin)
		complain(m, msg, f, "%s cannot stand in a message of this origin", word);
}

/* Whether word stands in name, between underscores. */
static bool
has_word(const char *name, const char *word)
{
	size_t n = strlen(word);

	for (const char *p = strstr(name, word); p != NULL; p = strstr(p + 1, word))
		if ((p == name || p[-1] == '_') && (p[n] == '\0' || p[n] == '_'))
			return true;
	return false;
}

static void
check_name(struct model *m, const struct message *msg, const struct field *f)
{
	char word[NAME_SIZE];

	for (size_t i = 0; m->never_travels != NULL && i < m->never_travels->n_value; i++) {
		uint32_t number = (uint32_t)m->never_travels->value[i]->number;

		word_of(m->never_travels, number, "NEVER_TRAVELS_", word, sizeof(word));
		if (number != 0 && has_word(f->proto->name, word))
			complain(m, msg, f, "\"%s\" must never travel (law L5)", word);
	}
}

/* The name under which JSON knows a field: a time loses its unit. */
static size_t
json_length(const struct field *f)
{
	size_t n = strlen(f->proto->name);

	if (f->proto->type == TYPE(INT64) && n > 3 && strcmp(f->proto->name + n - 3, "_us") == 0)
		n -= 3;
	return n;
}

static void
check_json_names(struct model *m, const struct message *msg, const struct field *f)
{
	for (const struct field *g = msg->fields; g < f; g++)
		if (json_length(g) == json_length(f) &&
		    strncmp(g->proto->name, f->proto->name, json_length(f)) == 0)
			complain(m, msg, f, "\"%s\" has the same name in JSON", g->proto->name);
}

/* A message inside a fact or command holds no client's data, however deep. */
static void
check_inside(struct model *m, const struct message *msg, const struct field *at,
    const struct message *inner, bool fact)
{
	if (inner->origin != 0 || inner->sort == SORT(RECORD)) {
		complain(m, msg, at, "%s holds client data and may not travel in a %s", inner->name,
		    fact ? "fact" : "command");
		return;
	}
	for (size_t i = 0; i < inner->field_count; i++) {
		const struct field *f = &inner->fields[i];

		if (fact && f->proto->type == TYPE(STRING) && f->text < 64 &&
		    (personal_texts & BIT(f->text)) != 0)
			complain(m, msg, at == NULL ? f : at,
			    "\"%s\" may hold personal data, in a fact (law L3)", f->proto->name);
		if (f->message != NULL)
			check_inside(m, msg, at == NULL ? f : at, f->message, fact);
	}
}

static uint64_t
refs_of(const struct message *msg)
{
	uint64_t refs = 0;

	for (size_t i = 0; i < msg->field_count; i++) {
		refs |= msg->fields[i].ref < 64 ? BIT(msg->fields[i].ref) : 0;
		if (msg->fields[i].message != NULL)
			refs |= refs_of(msg->fields[i].message);
	}
	return refs;
}

static const struct field *
field_with_ref(const struct message *msg, uint64_t refs)
{
	for (size_t i = 0; i < msg->field_count; i++) {
		const struct field *f = &msg->fields[i];

		if ((f->ref < 64 && (refs & BIT(f->ref)) != 0) ||
		    (f->message != NULL && (refs_of(f->message) & refs) != 0))
			return f;
	}
	return NULL;
}

static void
check_message(struct model *m, const struct message *msg)
{
	bool fact = msg->sort == SORT(FACT);

	if (msg->sort == 0)
		complain(m, msg, NULL, "no (sort)");
	if (msg->ignorable && !fact)
		complain(m, msg, NULL, "(ignorable) is for facts");
	if (msg->sort == SORT(RECORD) && msg->origin == 0)
		complain(m, msg, NULL, "a record without (origin)");
	if (msg->writes && msg->sort != SORT(COMMAND))
		complain(m, msg, NULL, "(writes) is for commands");
	if (fact || (msg->sort == SORT(COMMAND) && !msg->writes))
		check_inside(m, msg, NULL, msg, fact);
	if (fact && (refs_of(msg) & BIT(REF(CLIENT))) != 0 && (refs_of(msg) & incident_refs) != 0)
		complain(m, msg, field_with_ref(msg, BIT(REF(CLIENT))),
		    "a client beside \"%s\", in a fact (law L3)",
		    field_with_ref(msg, incident_refs)->proto->name);
	for (size_t i = 0; i < msg->field_count; i++) {
		check_declared(m, msg, &msg->fields[i]);
		check_class(m, msg, &msg->fields[i]);
		check_name(m, msg, &msg->fields[i]);
		check_json_names(m, msg, &msg->fields[i]);
	}
}

/* Depth first; false when a message can hold itself. */
static bool
measure(struct model *m, struct message *msg)
{
	size_t deepest = 0;

	if (msg->depth != 0)
		return true;
	msg->on_path = true;
	for (size_t i = 0; i < msg->field_count; i++) {
		struct message *inner = msg->fields[i].message;

		if (inner == NULL)
			continue;
		if (inner->on_path) {
			complain(m, msg, &msg->fields[i], "a message that can hold itself");
			return false;
		}
		if (!measure(m, inner))
			return false;
		deepest = inner->depth > deepest ? inner->depth : deepest;
	}
	msg->on_path = false;
	msg->depth = deepest + 1;
	return true;
}

static void
check_kinds(struct model *m)
{
	for (size_t i = 0; m->kind != NULL && i < m->kind->n_value; i++) {
		const Google__Protobuf__EnumValueDescriptorProto *v = m->kind->value[i];

		if (v->number < 0 || v->number > 4095)
			complain(m, NULL, NULL, "%s: kinds are numbered up to 4095", v->name);
		else if (v->number != 0 && message_of_kind(m, v->name) == NULL)
			complain(m, NULL, NULL, "%s: no message of that name", v->name);
	}
}

void
check_rules(struct model *m)
{
	bool finite = true;

	for (size_t i = 0; finite && i < m->message_count; i++)
		finite = measure(m, &m->messages[i]);
	for (size_t i = 0; finite && i < m->message_count; i++)
		check_message(m, &m->messages[i]);
	check_kinds(m);
}
