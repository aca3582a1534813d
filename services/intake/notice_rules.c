/* The duties of events: tables of keys are the grammar, the contract's enums are its words. */
#include "services/intake/notice_rules.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

#include "common/clock.h"
#include "common/yaml.h"

#define WORD_MAX 64

static const char *const given_words[] = {"by itself", "on request", "not", NULL};
static const char *const duties[] = {
    "police", "prosecution", "jail", "court", "corrections", "sender", NULL};

struct file {
	const char *name, *citation;
	struct yaml_texts organisations;
	const struct yaml_node *events;
};

struct entry {
	const char *event, *tells, *registered, *urgency, *purpose;
	bool confirm;
	int given, duty;
	int64_t expires;
};

#define FILE_AT(member) offsetof(struct file, member)
#define ENTRY_AT(member) offsetof(struct entry, member)

static const struct yaml_field file_fields[] = {
    {"notices", YAML_TEXT, FILE_AT(name), true, 1, 64, NULL, "whose duties these are"},
    {"citation", YAML_TEXT, FILE_AT(citation), false, 1, 256, NULL, "what law says so"},
    {"organisations", YAML_TEXTS, FILE_AT(organisations), false, 1, 64, NULL,
	"whose clients it is for; all of them when it is not there"},
    {"events", YAML_NODE, FILE_AT(events), true, 0, 0, NULL, "what happens, one after the other"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static const struct yaml_field rule_fields[] = {
    {"event", YAML_TEXT, ENTRY_AT(event), true, 1, WORD_MAX, NULL, "what happened"},
    {"tells", YAML_TEXT, ENTRY_AT(tells), true, 1, WORD_MAX, NULL, "what she is told of"},
    {"registered as", YAML_TEXT, ENTRY_AT(registered), true, 1, WORD_MAX, NULL,
	"as what she asks for it or declines it"},
    {"duty", YAML_WORD, ENTRY_AT(duty), true, 0, 0, duties, "whose duty it is"},
    {"urgency", YAML_TEXT, ENTRY_AT(urgency), true, 1, WORD_MAX, NULL, "how soon"},
    {"purpose", YAML_TEXT, ENTRY_AT(purpose), true, 1, WORD_MAX, NULL, "what for"},
    {"confirm", YAML_BOOL, ENTRY_AT(confirm), false, 0, 0, NULL, "she has to say that she knows"},
    {"given", YAML_WORD, ENTRY_AT(given), true, 0, 0, given_words, "whether she has to ask"},
    {"expires after", YAML_DURATION, ENTRY_AT(expires), false, CLOCK_MINUTE, 366 * CLOCK_DAY, NULL,
	"of no use to her from then on"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static const struct yaml_field change_fields[] = {
    {"event", YAML_TEXT, ENTRY_AT(event), true, 1, WORD_MAX, NULL, "what happened"},
    {"given", YAML_WORD, ENTRY_AT(given), true, 0, 0, given_words, "whether she has to ask"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

/* --- words --- */

/* "order_served" of CUSTODY_KIND_ORDER_SERVED. 0: there is no such word. */
static int
word_of(const ProtobufCEnumDescriptor *words, const char *prefix, const char *text)
{
	size_t head = strlen(prefix);

	for (unsigned i = 0; i < words->n_values; i++) {
		const char *name = words->values[i].name + head;
		size_t n = 0;

		while (name[n] != '\0' && tolower((unsigned char)name[n]) == text[n])
			n++;
		if (name[n] == '\0' && text[n] == '\0')
			return words->values[i].value;
	}
	return 0;
}

static bool
read_word(const struct yaml_doc *doc, const struct yaml_node *node, const char *key,
    const ProtobufCEnumDescriptor *words, const char *prefix, int *value, struct err *err)
{
	const struct yaml_node *member = yaml_get(node, key);

	*value = member == NULL ? 0 : word_of(words, prefix, member->text);
	return *value != 0 ||
	       yaml_fault(doc, member != NULL ? member : node, err,
		   "no known word of %s; docs/notices.md lists them", words->short_name);
}

#define READ(key, type, prefix, to)                                                                \
	read_word(doc, node, key, &accord__v1__##type##__descriptor, prefix, &(to), err)

/* --- the file for all --- */

static bool
read_rule(const struct yaml_doc *doc, const struct yaml_node *node, struct notice_rules *rules,
    struct err *err)
{
	struct entry e = {0};
	int kind, tells, registered, urgency, purpose;

	if (!yaml_read(doc, node, rule_fields, &e, err) ||
	    !READ("event", custody_kind, "CUSTODY_KIND_", kind) ||
	    !READ("tells", contact_event, "CONTACT_EVENT_", tells) ||
	    !READ("registered as", notice_event, "NOTICE_EVENT_", registered) ||
	    !READ("urgency", urgency, "URGENCY_", urgency) ||
	    !READ("purpose", purpose, "PURPOSE_", purpose))
		return false;
	if (rules->rules[kind].kind != 0)
		return yaml_fault(doc, node, err, "event %s stands there twice; keep one", e.event);
	rules->rules[kind] = (struct notice_rule){.kind = (Accord__V1__CustodyKind)kind,
	    .tells = (Accord__V1__ContactEvent)tells,
	    .registered = (Accord__V1__NoticeEvent)registered,
	    .urgency = (Accord__V1__Urgency)urgency,
	    .purpose = (Accord__V1__Purpose)purpose,
	    .confirm = e.confirm,
	    .given = e.given,
	    .expires = e.expires};
	return true;
}

/* --- files for some --- */

static const struct notice_change *
change_of(const struct notice_rules *rules, const char *organisation)
{
	for (const struct notice_change *c = rules->changes; c != NULL; c = c->next)
		if (strcmp(c->organisation, organisation) == 0)
			return c;
	return NULL;
}

static bool
read_given(const struct yaml_doc *doc, const struct yaml_node *events, int given[NOTICE_KINDS],
    struct err *err)
{
	const struct yaml_node *node;

	for (int i = 0; i < NOTICE_KINDS; i++)
		given[i] = -1;
	yaml_each (node, events) {
		struct entry e = {0};
		int kind;

		if (!yaml_read(doc, node, change_fields, &e, err) ||
		    !READ("event", custody_kind, "CUSTODY_KIND_", kind))
			return false;
		if (given[kind] != -1)
			return yaml_fault(
			    doc, node, err, "event %s stands there twice; keep one", e.event);
		given[kind] = e.given;
	}
	return true;
}

static bool
read_changes(const struct yaml_doc *doc, const struct file *file, struct notice_rules *rules,
    struct err *err)
{
	int given[NOTICE_KINDS];

	if (file->citation == NULL)
		return yaml_fault(doc, doc->root, err,
		    "what law or policy says so has a citation; add \"citation: ...\"");
	if (!read_given(doc, file->events, given, err))
		return false;
	for (size_t i = 0; i < file->organisations.count; i++) {
		struct notice_change *c = arena_alloc(doc->arena, sizeof(*c));

		if (c == NULL)
			return err_set(err, ERR_UNAVAILABLE, "no memory for %s", doc->file);
		if (change_of(rules, file->organisations.v[i]) != NULL)
			return yaml_fault(doc, yaml_get(doc->root, "organisations"), err,
			    "organisation %s stands in another file too; keep one",
			    file->organisations.v[i]);
		c->organisation = file->organisations.v[i];
		memcpy(c->given, given, sizeof(given));
		c->next = rules->changes;
		rules->changes = c;
	}
	return true;
}

static bool
read_file(const struct yaml_doc *doc, struct notice_rules *rules, struct err *err)
{
	struct file file = {0};
	const struct yaml_node *node;

	if (!yaml_read(doc, doc->root, file_fields, &file, err))
		return false;
	if (file.events->kind != YAML_LIST)
		return yaml_fault(doc, file.events, err, "expected a list of events");
	if (file.organisations.count > 0)
		return read_changes(doc, &file, rules, err);
	yaml_each (node, file.events)
		if (!read_rule(doc, node, rules, err))
			return false;
	return true;
}

bool
notice_rules_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct notice_rules *rules, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, file, bytes, len, &doc, err) && read_file(&doc, rules, err);
}

/* Rules and where they are read into. */
struct reading {
	struct arena *arena;
	struct notice_rules *rules;
};

static bool
load(void *ctx, const char *path, const char *name, struct err *err)
{
	const struct reading *reading = ctx;
	struct yaml_doc doc;

	(void)name;
	return yaml_load(reading->arena, path, &doc, err) && read_file(&doc, reading->rules, err);
}

/* Nobody does without what may save her life: she may have to ask for it, and may decline it. */
static bool
changes_good(const struct notice_rules *rules, struct err *err)
{
	for (const struct notice_change *c = rules->changes; c != NULL; c = c->next)
		for (int kind = 1; kind < NOTICE_KINDS; kind++)
			if (c->given[kind] == NOTICE_NOT_GIVEN &&
			    rules->rules[kind].urgency == ACCORD__V1__URGENCY__URGENCY_IMMEDIATE)
				return err_set(err, ERR_INVALID,
				    "organisation %s gives no notice of what cannot wait: say \"on "
				    "request\"",
				    c->organisation);
	return true;
}

bool
notice_rules_load(
    struct arena *arena, const char *path, struct notice_rules *rules, struct err *err)
{
	struct reading reading = {arena, rules};

	*rules = (struct notice_rules){0};
	return yaml_each_file(arena, path, "directory of notices", load, &reading, err) &&
	       changes_good(rules, err);
}

/* --- asked --- */

const struct notice_rule *
notice_rule_of(const struct notice_rules *rules, Accord__V1__CustodyKind kind)
{
	return (unsigned)kind < NOTICE_KINDS && rules->rules[kind].kind != 0 ? &rules->rules[kind]
									     : NULL;
}

static bool
stands_in(const Accord__V1__NoticeEvent *list, size_t count, Accord__V1__NoticeEvent event)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == event)
			return true;
	return false;
}

bool
notice_wanted(const struct notice_rules *rules, const struct notice_rule *rule,
    const char *organisation, const Accord__V1__ClientRecord *wish)
{
	const struct notice_change *change = change_of(rules, organisation);
	int given = rule->given;

	if (change != NULL && change->given[rule->kind] >= 0)
		given = change->given[rule->kind];
	if (given == NOTICE_NOT_GIVEN)
		return false;
	if (wish != NULL &&
	    stands_in(wish->notices_declined, wish->n_notices_declined, rule->registered))
		return false;
	return given == NOTICE_BY_ITSELF ||
	       (wish != NULL &&
		   stands_in(wish->notices_wanted, wish->n_notices_wanted, rule->registered));
}
