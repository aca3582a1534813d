/* Texts in any script as words that can be compared. */
#include "common/fold.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* Letters that no decomposition takes apart, and that people write without their stroke. */
static const struct {
	ucs4_t letter;
	const char *as;
} strokes[] = {
    {0x00e6, "ae"},
    {0x00f0, "d"},
    {0x00f8, "o"},
    {0x00fe, "th"},
    {0x0111, "d"},
    {0x0127, "h"},
    {0x0131, "i"},
    {0x0142, "l"},
    {0x0153, "oe"},
    {0x0167, "t"},
};

static const char *
without_stroke(ucs4_t letter)
{
	for (size_t i = 0; i < sizeof(strokes) / sizeof(strokes[0]); i++)
		if (strokes[i].letter == letter)
			return strokes[i].as;
	return NULL;
}

static void
put(struct fold *words, const void *bytes, size_t len)
{
	if (len > FOLD_SIZE - words->len)
		return;
	memcpy(words->text + words->len, bytes, len);
	words->len += len;
	words->text[words->len] = '\0';
}

/* Marks fall away; whatever is no letter and no digit stands between words, but for what stands
 * inside of one (O'Neill). */
static void
put_letter(struct fold *words, ucs4_t letter, const uint8_t *bytes, size_t len)
{
	const char *plain = without_stroke(letter);

	if (plain != NULL)
		put(words, plain, strlen(plain));
	else if (uc_is_general_category_withtable(letter, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N))
		put(words, bytes, len);
	else if (letter == '\'' || letter == 0x2019 || letter == 0x02bc || letter == '.' ||
		 uc_is_general_category_withtable(letter, UC_CATEGORY_MASK_M))
		return;
	else if (words->len > 0 && words->text[words->len - 1] != ' ')
		put(words, " ", 1);
}

bool
fold(const char *text, struct fold *words)
{
	uint8_t room[FOLD_SIZE];
	size_t len = sizeof(room), at = 0;
	uint8_t *folded;
	ucs4_t letter;

	words->len = 0;
	words->text[0] = '\0';
	if (strlen(text) > FOLD_TEXT || u8_check((const uint8_t *)text, strlen(text)) != NULL)
		return false;
	folded = u8_casefold((const uint8_t *)text, strlen(text), NULL, UNINORM_NFKD, room, &len);
	if (folded == NULL)
		return false;
	while (at < len) {
		int n = u8_mbtouc(&letter, folded + at, len - at);

		put_letter(words, letter, folded + at, (size_t)n);
		at += (size_t)n;
	}
	if (folded != room)
		free(folded);
	while (words->len > 0 && words->text[words->len - 1] == ' ')
		words->text[--words->len] = '\0';
	return words->len > 0;
}

static int
in_order(const void *one, const void *other)
{
	return strcmp(*(char *const *)one, *(char *const *)other);
}

void
fold_order(char **words, size_t count)
{
	qsort(words, count, sizeof(words[0]), in_order);
}

static size_t
split(struct fold *words, char *list[FOLD_TEXT])
{
	char *rest = NULL;
	size_t count = 0;

	for (char *word = strtok_r(words->text, " ", &rest); word != NULL && count < FOLD_TEXT;
	     word = strtok_r(NULL, " ", &rest))
		list[count++] = word;
	fold_order(list, count);
	return count;
}

bool
fold_same(const char *one, const char *other)
{
	char *ones[FOLD_TEXT], *others[FOLD_TEXT];
	struct fold a, b;
	size_t count;

	if (!fold(one, &a) || !fold(other, &b))
		return strcmp(one, other) == 0;
	count = split(&a, ones);
	if (split(&b, others) != count)
		return false;
	for (size_t i = 0; i < count; i++)
		if (strcmp(ones[i], others[i]) != 0)
			return false;
	return true;
}
