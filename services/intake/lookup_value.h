/*
 * What people write in many ways made into what is looked for: a name in any script, order and
 * spelling of capitals and accents, a telephone number with or without its country. Two texts that
 * come to the same are taken for the same; nothing is guessed beyond that. Pure.
 */
#ifndef INTAKE_LOOKUP_VALUE_H
#define INTAKE_LOOKUP_VALUE_H

#include <stdbool.h>
#include <stddef.h>

#include "accord/v1/options.pb-c.h"

enum lookup_kind {
	LOOKUP_NAME_PART = 1, /* one word of a name */
	LOOKUP_NAME = 2,      /* all words of it, in order of the alphabet */
	LOOKUP_TELEPHONE = 3, /* digits, country first */
	LOOKUP_EMAIL = 4,
	LOOKUP_BIRTH_DATE = 5,
	LOOKUP_ADDRESS = 6 /* street address, without what is said in many ways */
};
#define LOOKUP_KINDS 7

#define LOOKUP_TEXT 256 /* longest text that is made into something, in bytes */
#define LOOKUP_VALUE 768
#define LOOKUP_WORDS 12 /* of one text; the rest is not looked at */
#define LOOKUP_EACH (LOOKUP_WORDS + 1)

struct lookup_value {
	enum lookup_kind kind;
	char text[LOOKUP_VALUE];
};

/* What a text says of that kind (LOOKUP_NAME: its words too); how many. 0: nothing that could be
 * looked for, or there is no memory. */
size_t lookup_values(
    enum lookup_kind kind, const char *text, struct lookup_value values[LOOKUP_EACH]);

/* Its country or area is said: otherwise what is found by it is not all that is the same. */
bool lookup_has_area(const char *telephone);

/* A number of North America as somebody writes it who leaves its area out; false: it is none. */
#define LOOKUP_LOCAL 8
bool lookup_local(const char *telephone, char local[LOOKUP_LOCAL]);

/* Of a text of a record by its class and what it holds; 0: it is not looked for. */
enum lookup_kind lookup_kind_of(Accord__V1__DataClass data_class, Accord__V1__TextKind text);
/* Classes of which something is looked for, as a mask. */
uint64_t lookup_classes(void);

#endif
