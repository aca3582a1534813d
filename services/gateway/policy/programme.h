/*
 * What an organisation offers, as the directory says it, and which of them fit a need. A question
 * names no client, and a programme is full because its entry says so: it never declines about
 * somebody. Pure.
 */
#ifndef POLICY_PROGRAMME_H
#define POLICY_PROGRAMME_H

#include <stdio.h>

#include "services/gateway/policy/words.h"

#define PROGRAMME_SERVICES 64
#define PROGRAMME_WORDS 64 /* languages, competences or areas of one */
#define PROGRAMME_TAG 16   /* bytes of a language */
#define PROGRAMME_AREA 32
#define PROGRAMME_COMPETENCE 32

struct directory;
struct organisation;

struct programme {
	unsigned *services; /* ServiceCode; none: it is no programme */
	size_t service_count;
	uint64_t capabilities;       /* bit n: AccessNeed n */
	struct yaml_texts languages; /* en, es, zh-hant */
	struct yaml_texts competences;
	struct yaml_texts areas; /* none: everywhere */
	bool full;
};

/* The keys of an organisation's entry, NULL where they are not there. */
struct programme_entry {
	const struct yaml_node *services, *capabilities, *languages, *competences, *area, *capacity;
};

bool programme_read(const struct yaml_doc *doc, const struct programme_entry *in,
    struct programme *out, struct err *err) MUST_CHECK;
void programme_write(const struct programme *programme, FILE *to);

/* What is looked for; 0 and NULL where it does not matter. */
struct programme_wanted {
	unsigned need;       /* ServiceCode */
	unsigned capability; /* AccessNeed */
	const char *language, *competence, *area;
};

/* False when it is no language, id or area as directories write them: ERR_INVALID. */
bool programme_asked(const struct programme_wanted *wanted, struct err *err) MUST_CHECK;
/* The same of words that a message says, where empty is not said: no field of it takes free text.
 */
bool programme_said(
    const char *language, const char *competence, const char *area, struct err *err) MUST_CHECK;

/* The community's own, which is always offered. */
bool programme_community(const struct organisation *organisation);

/* What of the question a programme does not have. */
enum lack {
	LACK_NEED = 1 << 0,
	LACK_CAPABILITY = 1 << 1,
	LACK_LANGUAGE = 1 << 2,
	LACK_COMPETENCE = 1 << 3,
	LACK_AREA = 1 << 4
};
unsigned programme_lacks(const struct programme *programme, const struct programme_wanted *wanted);

struct programme_found {
	size_t organisation;
	unsigned lacks; /* 0: it fits */
};
/*
 * Those that fit, community programmes first, of equals those that are not full, then by id. She is
 * always offered a community programme: when none fits, those that have most of what is wanted
 * stand first all the same, and say what they lack. found has room for every organisation of the
 * directory. Returns how many.
 */
size_t programme_find(const struct directory *directory, const struct programme_wanted *wanted,
    struct programme_found *found);

#endif
