/* The table of what is understood, in English and Spanish. */
#include "services/notification/inbound/reply_words.h"

#include <string.h>

#include "common/crypt.h"
#include "common/fold.h"

/* How much of a text a phrase is. */
enum place {
	ALL,   /* all of it */
	FIRST, /* its beginning */
	INSIDE /* anywhere in it */
};

/* As fold() leaves them. Words that people say in passing (end, fin, no es) count alone. */
static const struct {
	const char *phrase;
	enum place place;
	unsigned says;
} phrases[] = {
    {"stop", FIRST, REPLY_STOP},
    {"stopall", FIRST, REPLY_STOP},
    {"unsubscribe", FIRST, REPLY_STOP},
    {"cancel", ALL, REPLY_STOP},
    {"end", ALL, REPLY_STOP},
    {"quit", ALL, REPLY_STOP},
    {"revoke", ALL, REPLY_STOP},
    {"optout", ALL, REPLY_STOP},
    {"opt out", FIRST, REPLY_STOP},
    {"remove me", INSIDE, REPLY_STOP},
    {"please stop", INSIDE, REPLY_STOP},
    {"stop texting", INSIDE, REPLY_STOP},
    {"stop messaging", INSIDE, REPLY_STOP},
    {"stop calling", INSIDE, REPLY_STOP},
    {"stop sending", INSIDE, REPLY_STOP},
    {"dont text", INSIDE, REPLY_STOP},
    {"do not text", INSIDE, REPLY_STOP},
    {"dont message", INSIDE, REPLY_STOP},
    {"do not message", INSIDE, REPLY_STOP},
    {"dont contact", INSIDE, REPLY_STOP},
    {"do not contact", INSIDE, REPLY_STOP},
    {"dont call", INSIDE, REPLY_STOP},
    {"do not call", INSIDE, REPLY_STOP},
    {"no more messages", INSIDE, REPLY_STOP},
    {"no more texts", INSIDE, REPLY_STOP},
    {"leave me alone", INSIDE, REPLY_STOP},
    {"alto", FIRST, REPLY_STOP},
    {"parar", FIRST, REPLY_STOP},
    {"pare", FIRST, REPLY_STOP},
    {"paren", FIRST, REPLY_STOP},
    {"para", ALL, REPLY_STOP},
    {"basta", FIRST, REPLY_STOP},
    {"detener", FIRST, REPLY_STOP},
    {"deten", ALL, REPLY_STOP},
    {"cancelar", FIRST, REPLY_STOP},
    {"cancela", ALL, REPLY_STOP},
    {"cancele", ALL, REPLY_STOP},
    {"terminar", ALL, REPLY_STOP},
    {"salir", ALL, REPLY_STOP},
    {"baja", ALL, REPLY_STOP},
    {"fin", ALL, REPLY_STOP},
    {"dar de baja", INSIDE, REPLY_STOP},
    {"darme de baja", INSIDE, REPLY_STOP},
    {"no mas mensajes", INSIDE, REPLY_STOP},
    {"no me escriba", INSIDE, REPLY_STOP},
    {"no me escriban", INSIDE, REPLY_STOP},
    {"no me mande", INSIDE, REPLY_STOP},
    {"no me manden", INSIDE, REPLY_STOP},
    {"no me envie", INSIDE, REPLY_STOP},
    {"no me envien", INSIDE, REPLY_STOP},
    {"no me llame", INSIDE, REPLY_STOP},
    {"no me llamen", INSIDE, REPLY_STOP},
    {"wrong", ALL, REPLY_WRONG},
    {"not me", ALL, REPLY_WRONG},
    {"not her", ALL, REPLY_WRONG},
    {"wrong number", INSIDE, REPLY_WRONG},
    {"wrong person", INSIDE, REPLY_WRONG},
    {"this isnt her", INSIDE, REPLY_WRONG},
    {"this is not her", INSIDE, REPLY_WRONG},
    {"not my phone", INSIDE, REPLY_WRONG},
    {"not her phone", INSIDE, REPLY_WRONG},
    {"not her number", INSIDE, REPLY_WRONG},
    {"no longer her number", INSIDE, REPLY_WRONG},
    {"dont know her", INSIDE, REPLY_WRONG},
    {"nobody by that name", INSIDE, REPLY_WRONG},
    {"no es", ALL, REPLY_WRONG},
    {"no soy", ALL, REPLY_WRONG},
    {"no soy yo", INSIDE, REPLY_WRONG},
    {"no soy ella", INSIDE, REPLY_WRONG},
    {"no es ella", INSIDE, REPLY_WRONG},
    {"equivocado", ALL, REPLY_WRONG},
    {"numero equivocado", INSIDE, REPLY_WRONG},
    {"telefono equivocado", INSIDE, REPLY_WRONG},
    {"persona equivocada", INSIDE, REPLY_WRONG},
    {"se equivoco de numero", INSIDE, REPLY_WRONG},
    {"no es su numero", INSIDE, REPLY_WRONG},
    {"no es su telefono", INSIDE, REPLY_WRONG},
    {"no la conozco", INSIDE, REPLY_WRONG},
};

/* --- the text --- */

/* As much of it as can be folded, cut between two characters; *cut: there was more. */
static void
beginning(const char *text, char out[FOLD_TEXT + 1], bool *cut)
{
	size_t len = strlen(text);

	*cut = len > FOLD_TEXT;
	if (*cut) {
		len = FOLD_TEXT;
		while (len > 0 && ((unsigned char)text[len] & 0xc0) == 0x80)
			len--;
	}
	memcpy(out, text, len);
	out[len] = '\0';
}

/* S T O P and s-t-o-p are one word. */
static void
join_letters(char *text)
{
	size_t at = 0;

	for (size_t i = 0; text[i] != '\0'; i++)
		if (i % 2 == 1 ? text[i] != ' ' : text[i] == ' ')
			return;
	for (size_t i = 0; text[i] != '\0'; i++)
		if (text[i] != ' ')
			text[at++] = text[i];
	text[at] = '\0';
}

static bool
ends_word(const char *at)
{
	return *at == '\0' || *at == ' ';
}

/* --- what it says --- */

static unsigned
says_by(const char *text, const char *phrase, enum place place, unsigned says)
{
	size_t len = strlen(phrase);

	for (const char *at = text; (at = strstr(at, phrase)) != NULL; at++) {
		bool whole = (at == text || at[-1] == ' ') && ends_word(at + len);

		if (!whole || (place != INSIDE && at != text))
			continue;
		if (at == text && at[len] == '\0')
			return says;
		if (place != ALL)
			return says | REPLY_MORE;
	}
	return 0;
}

static unsigned
says_of(const char *text)
{
	unsigned says = 0, one;
	bool all = false;

	for (size_t i = 0; i < sizeof(phrases) / sizeof(phrases[0]); i++) {
		one = says_by(text, phrases[i].phrase, phrases[i].place, phrases[i].says);
		all |= one != 0 && (one & REPLY_MORE) == 0;
		says |= one;
	}
	return all ? says & ~(unsigned)REPLY_MORE : says == 0 ? REPLY_MORE : says;
}

unsigned
reply_says(const char *text)
{
	char first[FOLD_TEXT + 1];
	struct fold words;
	unsigned says = REPLY_MORE;
	bool cut;

	beginning(text, first, &cut);
	if (fold(first, &words)) {
		join_letters(words.text);
		says = says_of(words.text);
	}
	if (cut)
		says |= REPLY_MORE;
	crypt_wipe(first, sizeof(first));
	crypt_wipe(&words, sizeof(words));
	return says;
}

/* --- its words --- */

#define SPACE " \t\r\n\v\f"

static bool
in_word(char c)
{
	return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	       (c >= 'A' && c <= 'Z') || c == '\'' || c == '-';
}

static size_t
put_word(const char *text, size_t len, char words[REPLY_WORDS][REPLY_WORD], size_t count)
{
	if (len == 0 || len >= REPLY_WORD || count == REPLY_WORDS)
		return count;
	memcpy(words[count], text, len);
	words[count][len] = '\0';
	return count + 1;
}

/* What stands inside of something without spaces, when that is not all of it. */
static size_t
put_inside(const char *text, size_t len, char words[REPLY_WORDS][REPLY_WORD], size_t count)
{
	for (size_t from = 0, to; from < len; from = to + 1) {
		for (to = from; to < len && in_word(text[to]);)
			to++;
		if (to - from < len)
			count = put_word(text + from, to - from, words, count);
	}
	return count;
}

size_t
reply_words(const char *text, char words[REPLY_WORDS][REPLY_WORD])
{
	size_t count = 0;

	for (;;) {
		text += strspn(text, SPACE);
		if (*text == '\0' || count == REPLY_WORDS)
			return count;
		count = put_word(text, strcspn(text, SPACE), words, count);
		count = put_inside(text, strcspn(text, SPACE), words, count);
		text += strcspn(text, SPACE);
	}
}
