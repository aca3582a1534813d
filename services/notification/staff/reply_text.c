/* Answers of staff, read. */
#include "services/notification/staff/reply_text.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#define CODES 90 /* of two digits */
#define WORD 12

static const struct {
	const char *word;
	bool accepts;
} meanings[] = {{"", true}, {"a", true}, {"accept", true}, {"take", true}, {"yes", true},
    {"s", false}, {"seen", false}};

unsigned
reply_code(const struct id *message)
{
	char name[ID_TEXT_SIZE];
	struct id digest =
	    id_digest((const char *const[]){"reply code", id_text(message, name)}, 2);

	return 10 + (digest.b[0] << 8 | digest.b[1]) % CODES;
}

static const char *
skip(const char *at)
{
	while (*at != '\0' && strchr(" \t\r\n.,!:-#\"'", *at) != NULL)
		at++;
	return at;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
reply_read(const char *words, struct reply *out)
{
	const char *at = skip(words);
	char word[WORD] = "";
	size_t len = 0;

	if (!is_digit(at[0]) || !is_digit(at[1]) || at[0] == '0' || is_digit(at[2]))
		return false;
	out->code = (unsigned)(at[0] - '0') * 10 + (unsigned)(at[1] - '0');
	at = skip(at + 2);
	while (len < WORD - 1 && isalpha((unsigned char)at[len]))
		len++;
	memcpy(word, at, len);
	if (*skip(at + len) != '\0')
		return false;
	for (size_t i = 0; i < sizeof(meanings) / sizeof(*meanings); i++)
		if (strcasecmp(word, meanings[i].word) == 0) {
			out->accepts = meanings[i].accepts;
			return true;
		}
	return false;
}

bool
reply_key_read(const char *digits, bool *accepts)
{
	*accepts = strcmp(digits, "2") == 0;
	return *accepts || strcmp(digits, "1") == 0;
}
