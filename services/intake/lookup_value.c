/* What is looked for, made the same however it was written. */
#include "services/intake/lookup_value.h"

#include <ctype.h>
#include <string.h>

#include "common/crypt.h"
#include "common/fold.h"

#define CLASS(name) ACCORD__V1__DATA_CLASS__DATA_CLASS_##name
#define TEXT(name) ACCORD__V1__TEXT_KIND__TEXT_##name

static const struct {
	Accord__V1__DataClass data_class;
	Accord__V1__TextKind text;
	enum lookup_kind kind;
} looked_for[] = {
    {CLASS(VICTIM_NAME), TEXT(PERSON_NAME), LOOKUP_NAME},
    {CLASS(VICTIM_BIRTH_DATE), TEXT(CODE), LOOKUP_BIRTH_DATE},
    {CLASS(OFFICER_CONTACT), TEXT(TELEPHONE), LOOKUP_TELEPHONE},
    {CLASS(SERVICE_CONTACT), TEXT(TELEPHONE), LOOKUP_TELEPHONE},
    {CLASS(SERVICE_CONTACT), TEXT(EMAIL), LOOKUP_EMAIL},
};
#define LOOKED_FOR (sizeof(looked_for) / sizeof(looked_for[0]))

enum lookup_kind
lookup_kind_of(Accord__V1__DataClass data_class, Accord__V1__TextKind text)
{
	for (size_t i = 0; i < LOOKED_FOR; i++)
		if (looked_for[i].data_class == data_class && looked_for[i].text == text)
			return looked_for[i].kind;
	return (enum lookup_kind)0;
}

uint64_t
lookup_classes(void)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < LOOKED_FOR; i++)
		mask |= UINT64_C(1) << looked_for[i].data_class;
	return mask;
}

/* --- names --- */

static bool
put_value(struct lookup_value *value, enum lookup_kind kind, const char *text)
{
	size_t len = strlen(text);

	if (len == 0 || len >= sizeof(value->text))
		return false;
	value->kind = kind;
	memcpy(value->text, text, len + 1);
	return true;
}

/* The words in their order, with one space between; false: it is too long to be a name. */
static bool
put_joined(struct lookup_value *value, char *const *list, size_t count)
{
	size_t len = 0;

	value->kind = LOOKUP_NAME;
	for (size_t i = 0; i < count; i++) {
		size_t n = strlen(list[i]);

		if (len + n + 1 >= sizeof(value->text))
			return false;
		memcpy(value->text + len, list[i], n);
		len += n;
		value->text[len++] = i + 1 < count ? ' ' : '\0';
	}
	return true;
}

/* A word by itself, and all together where there are several: who has one word is found by it. */
static size_t
name_values(const char *text, struct lookup_value values[LOOKUP_EACH])
{
	struct fold words;
	char *list[LOOKUP_WORDS], *rest = NULL;
	size_t count = 0, made = 0;

	if (!fold(text, &words))
		return 0;
	for (char *word = strtok_r(words.text, " ", &rest); word != NULL && count < LOOKUP_WORDS;
	     word = strtok_r(NULL, " ", &rest))
		list[count++] = word;
	for (size_t i = 0; i < count; i++)
		made += put_value(&values[made], LOOKUP_NAME_PART, list[i]);
	fold_order(list, count);
	return made + (count > 1 && put_joined(&values[made], list, count));
}

/* --- numbers --- */

#define NATIONAL 10 /* digits of a number of North America without its country */
#define LOCAL 7

/* Digits, up to where an extension begins. */
static size_t
digits_of(const char *text, char *digits, size_t room)
{
	size_t len = 0;

	for (; *text != '\0' && *text != 'x' && *text != 'X' && len + 1 < room; text++)
		if (isdigit((unsigned char)*text))
			digits[len++] = *text;
	digits[len] = '\0';
	return len;
}

/* As E.164, of North America where no country is said. A local one stays by itself: of which area
 * it is nobody knows. */
static size_t
telephone_values(const char *text, struct lookup_value *value)
{
	char digits[LOOKUP_TEXT], whole[LOOKUP_TEXT + 1] = "1";
	size_t len = digits_of(text, digits, sizeof(digits));
	const char *number = digits;

	if (strchr(text, '+') == NULL && len > 3 && memcmp(digits, "011", 3) == 0) {
		number += 3;
		len -= 3;
	} else if (strchr(text, '+') == NULL && len == NATIONAL) {
		memcpy(whole + 1, digits, NATIONAL + 1);
		number = whole;
	}
	return len >= LOCAL && put_value(value, LOOKUP_TELEPHONE, number);
}

bool
lookup_has_area(const char *telephone)
{
	char digits[LOOKUP_TEXT];
	size_t len = digits_of(telephone, digits, sizeof(digits));

	return strchr(telephone, '+') != NULL || len >= NATIONAL ||
	       (len > 3 && memcmp(digits, "011", 3) == 0);
}

bool
lookup_local(const char *telephone, char local[LOOKUP_LOCAL])
{
	struct lookup_value value;
	size_t len;
	bool good = telephone_values(telephone, &value) > 0;

	len = good ? strlen(value.text) : 0;
	good = len == NATIONAL + 1 && value.text[0] == '1';
	if (good)
		memcpy(local, value.text + len - LOCAL, LOCAL + 1);
	crypt_wipe(&value, sizeof(value));
	return good;
}

static size_t
email_values(const char *text, struct lookup_value *value)
{
	char small[LOOKUP_TEXT + 1];
	size_t len = 0;

	for (; *text != '\0'; text++) {
		if (isspace((unsigned char)*text))
			continue;
		if (len == LOOKUP_TEXT)
			return 0;
		small[len++] = (char)tolower((unsigned char)*text);
	}
	small[len] = '\0';
	return strchr(small, '@') != NULL && put_value(value, LOOKUP_EMAIL, small);
}

/* YYYY-MM-DD, or nothing. */
static size_t
date_values(const char *text, struct lookup_value *value)
{
	static const char shape[] = "dddd-dd-dd";

	if (strlen(text) != sizeof(shape) - 1)
		return 0;
	for (size_t i = 0; shape[i] != '\0'; i++)
		if (shape[i] == 'd' ? !isdigit((unsigned char)text[i]) : text[i] != '-')
			return 0;
	return put_value(value, LOOKUP_BIRTH_DATE, text);
}

/* --- addresses --- */

/* As the post shortens them. */
static const char *const shorter[][2] = {
    {"apartment", "apt"},
    {"avenue", "ave"},
    {"boulevard", "blvd"},
    {"circle", "cir"},
    {"court", "ct"},
    {"drive", "dr"},
    {"east", "e"},
    {"highway", "hwy"},
    {"lane", "ln"},
    {"north", "n"},
    {"parkway", "pkwy"},
    {"place", "pl"},
    {"road", "rd"},
    {"south", "s"},
    {"square", "sq"},
    {"street", "st"},
    {"suite", "ste"},
    {"terrace", "ter"},
    {"west", "w"},
};

static const char *
shortened(const char *word)
{
	for (size_t i = 0; i < sizeof(shorter) / sizeof(shorter[0]); i++)
		if (strcmp(shorter[i][0], word) == 0)
			return shorter[i][1];
	return word;
}

static size_t
address_values(const char *text, struct lookup_value *value)
{
	struct fold words;
	char *rest = NULL;
	size_t len = 0;

	if (!fold(text, &words))
		return 0;
	value->kind = LOOKUP_ADDRESS;
	for (char *word = strtok_r(words.text, " ", &rest); word != NULL;
	     word = strtok_r(NULL, " ", &rest)) {
		const char *as = shortened(word);
		size_t n = strlen(as);

		if (len + n + 2 > sizeof(value->text))
			return 0;
		if (len > 0)
			value->text[len++] = ' ';
		memcpy(value->text + len, as, n + 1);
		len += n;
	}
	return 1;
}

size_t
lookup_values(enum lookup_kind kind, const char *text, struct lookup_value values[LOOKUP_EACH])
{
	if (strlen(text) > LOOKUP_TEXT)
		return 0;
	switch (kind) {
	case LOOKUP_NAME:
		return name_values(text, values);
	case LOOKUP_TELEPHONE:
		return telephone_values(text, values);
	case LOOKUP_EMAIL:
		return email_values(text, values);
	case LOOKUP_BIRTH_DATE:
		return date_values(text, values);
	case LOOKUP_ADDRESS:
		return address_values(text, values);
	default:
		return 0;
	}
}
