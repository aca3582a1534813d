/* Vetted texts: read, judged, found. */
#include "services/notification/client/notice_text.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

#define EVENT_FIRST ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ORDINARY
#define PREFIX "CONTACT_EVENT_"
#define WORD 32

static const struct notice_texts *in_use;

/* --- what may never stand in one --- */

/* Whoever reads it over her shoulder would know what it is about. Beginnings of words, small. */
static const char *const telling[] = {"abus", "acces", "advoc", "agres", "arrest", "asault",
    "assault", "attorn", "aboga", "audienc", "bail", "bond", "carcel", "caso", "case", "charge",
    "convict", "corte", "counsel", "court", "crim", "cust", "deten", "delit", "denunci", "detect",
    "domestic", "escap", "evid", "fianza", "fisc", "fuga", "hearing", "hotline", "inciden",
    "inmate", "jail", "juez", "judge", "juicio", "juzgad", "lawyer", "legal", "liber", "notific",
    "offend", "office", "oficina", "orden", "order", "parol", "pena", "plead", "polic", "preso",
    "prison", "prosec", "protec", "refug", "releas", "report", "restitu", "restrain", "right",
    "derecho", "safe", "segur", "senten", "sheriff", "shelter", "sospech", "supervis", "suspect",
    "testig", "threat", "tribunal", "trial", "victim", "vict", "violen", "warrant", "witness"};

/* All that mail may say before it is opened. */
static const char *const subjects[] = {"Hello", "Hola", "A message", "Un mensaje"};

static bool
no(const char **why, const char *what)
{
	*why = what;
	return false;
}

static bool
tells(const char *word)
{
	for (size_t i = 0; i < sizeof(telling) / sizeof(telling[0]); i++)
		if (strncasecmp(word, telling[i], strlen(telling[i])) == 0)
			return true;
	return false;
}

/* Letters of names and nothing that is a number, a link, a variable or markup. */
static bool
characters_good(const char *text, const char **why)
{
	for (const char *p = text; *p != '\0'; p++) {
		if ((unsigned char)*p < ' ' || (unsigned char)*p >= 0x7f)
			return no(why, "a character that not every telephone shows");
		if (isdigit((unsigned char)*p))
			return no(why, "a digit: numbers are found again");
		if (strchr("<>{}[]\\/@:#&=%_$|~^`*+\"", *p) != NULL)
			return no(why, "a character of links, markup or variables");
		if (*p == '.' && isalnum((unsigned char)p[1]))
			return no(why, "a point within a word, as in the name of a site");
	}
	return true;
}

/* A word with a capital behind the first of a sentence is somebody's name. */
static bool
words_good(const char *text, const char **why)
{
	bool first = true;

	for (const char *p = text; *p != '\0';) {
		size_t n = strcspn(p, " .,!?;-()'");

		if (n > 0 && tells(p))
			return no(why, "a word that says what it is about");
		if (n > 1 && isupper((unsigned char)p[1]))
			return no(why, "capital letters within a word");
		if (n > 0 && !first && isupper((unsigned char)*p))
			return no(why, "a name");
		if (n > 0)
			first = false;
		p += n;
		if (*p == '.' || *p == '!' || *p == '?')
			first = true;
		p += *p != '\0';
	}
	return true;
}

bool
notice_text_good(const char *text, size_t most, const char **why)
{
	if (text[0] == '\0')
		return no(why, "nothing");
	if (strlen(text) > most)
		return no(why, "too long for its channel");
	return characters_good(text, why) && words_good(text, why);
}

bool
notice_subject_good(const char *subject, const char **why)
{
	for (size_t i = 0; i < sizeof(subjects) / sizeof(subjects[0]); i++)
		if (strcmp(subject, subjects[i]) == 0)
			return true;
	return no(why, "a subject that is not neutral");
}

/* --- read --- */

struct file {
	const char *language, *subject;
	const struct yaml_node *vague, *wrong, *texts;
};

struct entry {
	const char *event, *by[NOTICE_MEDIA];
};

#define FILE_AT(member) offsetof(struct file, member)
#define BY_AT(medium) offsetof(struct entry, by) + (medium) * sizeof(const char *)

static const struct yaml_field file_fields[] = {
    {"language", YAML_TEXT, FILE_AT(language), true, 2, 2, NULL, "two letters"},
    {"subject", YAML_TEXT, FILE_AT(subject), true, 1, NOTICE_SUBJECT, NULL, "of mail"},
    {"vague", YAML_NODE, FILE_AT(vague), true, 0, 0, NULL, "to call, and nothing else"},
    {"wrong", YAML_NODE, FILE_AT(wrong), true, 0, 0, NULL, "that what she was told does not hold"},
    {"texts", YAML_NODE, FILE_AT(texts), true, 0, 0, NULL, "of each event, one after the other"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

/* Those of vague and wrong are the last three. */
static const struct yaml_field text_fields[] = {
    {"event", YAML_TEXT, offsetof(struct entry, event), true, 1, WORD, NULL, "what she is told of"},
    {"sms", YAML_TEXT, BY_AT(NOTICE_BY_SMS), true, 1, NOTICE_MAIL, NULL, "as a text message"},
    {"mail", YAML_TEXT, BY_AT(NOTICE_BY_MAIL), true, 1, NOTICE_MAIL, NULL, "as e-mail"},
    {"voice", YAML_TEXT, BY_AT(NOTICE_BY_VOICE), true, 1, NOTICE_MAIL, NULL, "as it is spoken"},
    {NULL, YAML_TEXT, 0, false, 0, 0, NULL, NULL},
};

static const size_t most[NOTICE_MEDIA] = {NOTICE_SMS, NOTICE_MAIL, NOTICE_VOICE};

static bool
take(const struct yaml_doc *doc, const struct yaml_node *node, const struct entry *e,
    const char *to[NOTICE_MEDIA], struct err *err)
{
	const char *why;

	for (int i = 0; i < NOTICE_MEDIA; i++) {
		if (!notice_text_good(e->by[i], most[i], &why))
			return yaml_fault(doc, yaml_get(node, text_fields[1 + i].key), err,
			    "this text has %s; say less", why);
		to[i] = e->by[i];
	}
	return true;
}

static int
event_of(const char *text)
{
	const ProtobufCEnumDescriptor *words = &accord__v1__contact_event__descriptor;

	for (unsigned i = 0; i < words->n_values; i++)
		if (strcasecmp(words->values[i].name + strlen(PREFIX), text) == 0)
			return words->values[i].value;
	return 0;
}

static bool
read_texts(const struct yaml_doc *doc, const struct yaml_node *list, struct notice_language *to,
    struct err *err)
{
	const struct yaml_node *node;

	if (list->kind != YAML_LIST)
		return yaml_fault(doc, list, err, "expected a list of events");
	yaml_each (node, list) {
		struct entry e = {0};
		int event;

		if (!yaml_read(doc, node, text_fields, &e, err))
			return false;
		event = event_of(e.event);
		if (event < EVENT_FIRST || event >= NOTICE_EVENTS)
			return yaml_fault(doc, yaml_get(node, "event"), err, "no known event");
		if (to->full[event][0] != NULL)
			return yaml_fault(
			    doc, node, err, "this event stands there twice; keep one");
		if (!take(doc, node, &e, to->full[event], err))
			return false;
	}
	for (int event = EVENT_FIRST; event < NOTICE_EVENTS; event++)
		if (to->full[event][0] == NULL)
			return yaml_fault(doc, list, err, "an event is missing: %s",
			    accord__v1__contact_event__descriptor.values[event].name);
	return true;
}

static bool
read_file(const struct yaml_doc *doc, struct notice_texts *texts, struct err *err)
{
	struct file file = {0};
	struct entry vague = {0}, wrong = {0};
	struct notice_language *to = &texts->languages[texts->count];
	const char *why;

	if (!yaml_read(doc, doc->root, file_fields, &file, err))
		return false;
	if (texts->count == NOTICE_LANGUAGES)
		return yaml_fault(doc, doc->root, err, "more than %d languages", NOTICE_LANGUAGES);
	for (size_t i = 0; i < texts->count; i++)
		if (strcmp(texts->languages[i].language, file.language) == 0)
			return yaml_fault(
			    doc, doc->root, err, "that language has two files; keep one");
	if (!notice_subject_good(file.subject, &why))
		return yaml_fault(doc, yaml_get(doc->root, "subject"), err, "%s; say Hello", why);
	*to = (struct notice_language){.language = file.language, .subject = file.subject};
	if (!yaml_read(doc, file.vague, text_fields + 1, &vague, err) ||
	    !take(doc, file.vague, &vague, to->vague, err) ||
	    !yaml_read(doc, file.wrong, text_fields + 1, &wrong, err) ||
	    !take(doc, file.wrong, &wrong, to->wrong, err) || !read_texts(doc, file.texts, to, err))
		return false;
	texts->count++;
	return true;
}

bool
notice_texts_parse(struct arena *arena, const char *file, const char *bytes, size_t len,
    struct notice_texts *texts, struct err *err)
{
	struct yaml_doc doc;

	return yaml_parse(arena, file, bytes, len, &doc, err) && read_file(&doc, texts, err);
}

/* Texts and where they are read into. */
struct reading {
	struct arena *arena;
	struct notice_texts *texts;
};

static bool
load(void *ctx, const char *path, const char *name, struct err *err)
{
	const struct reading *reading = ctx;
	struct yaml_doc doc;

	(void)name;
	return yaml_load(reading->arena, path, &doc, err) && read_file(&doc, reading->texts, err);
}

static const struct notice_language *
language_of(const struct notice_texts *texts, const char *language)
{
	for (size_t i = 0; texts != NULL && i < texts->count; i++)
		if (strncasecmp(texts->languages[i].language, language, 2) == 0 &&
		    (language[2] == '\0' || language[2] == '-'))
			return &texts->languages[i];
	return NULL;
}

bool
notice_texts_load(
    struct arena *arena, const char *path, struct notice_texts *texts, struct err *err)
{
	struct reading reading = {arena, texts};

	*texts = (struct notice_texts){0};
	if (!yaml_each_file(arena, path, "folder of texts", load, &reading, err))
		return false;
	return (language_of(texts, "en") != NULL && language_of(texts, "es") != NULL) ||
	       err_set(err, ERR_INVALID, "texts in English and in Spanish are wanted");
}

/* --- found --- */

void
notice_texts_use(const struct notice_texts *texts)
{
	in_use = texts;
}

static enum notice_medium
medium_of(Accord__V1__Channel channel)
{
	if (channel == ACCORD__V1__CHANNEL__CHANNEL_EMAIL)
		return NOTICE_BY_MAIL;
	return channel == ACCORD__V1__CHANNEL__CHANNEL_VOICE ? NOTICE_BY_VOICE : NOTICE_BY_SMS;
}

bool
notice_text_find(const struct notice_telling *what, const char **text, const char **subject)
{
	const struct notice_language *found = language_of(in_use, what->language);
	enum notice_medium medium = medium_of(what->channel);
	bool full = what->say == ACCORD__V1__VOICEMAIL__VOICEMAIL_FULL &&
		    what->event >= EVENT_FIRST && (int)what->event < NOTICE_EVENTS;

	if (found == NULL)
		found = language_of(in_use, "en");
	if (found == NULL)
		return false;
	*text = !full         ? found->vague[medium]
		: what->wrong ? found->wrong[medium]
			      : found->full[what->event][medium];
	*subject = found->subject;
	return true;
}
