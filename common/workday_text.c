/* Days of business, written as words and read from them. */
#include "common/workday_text.h"

#include <stdio.h>
#include <string.h>

#define FEDERAL "federal"
#define OWN "own"
#define LAST_DAY 2932896 /* 9999-12-31 */

/* As many as there is room for; how many those were. */
static size_t
write_list(char *text, const int64_t *list, size_t count, char sign, size_t room)
{
	size_t len = strlen(text), written = 0;

	for (size_t i = 0; i < count && written < room; i++) {
		if (list[i] < 0 || list[i] > LAST_DAY)
			continue;
		len += (size_t)snprintf(
		    text + len, WORKDAYS_TEXT - len, " %c%lld", sign, (long long)list[i]);
		written++;
	}
	return written;
}

void
workdays_write(const struct workdays *days, char text[WORKDAYS_TEXT])
{
	size_t shut;

	(void)snprintf(text, WORKDAYS_TEXT, "%s", days->federal ? FEDERAL : OWN);
	shut = write_list(text, days->shut, days->shut_count, '-', WORKDAYS_LISTED);
	(void)write_list(text, days->open, days->open_count, '+', WORKDAYS_LISTED - shut);
}

/* " -20781" at the cursor, which goes past it. */
static bool
read_day(const char **at, char *sign, int64_t *day)
{
	const char *from = *at;

	if (from[0] != ' ' || (from[1] != '-' && from[1] != '+'))
		return false;
	*sign = from[1];
	*day = 0;
	for (from += 2; *from >= '0' && *from <= '9' && *day <= LAST_DAY; from++)
		*day = *day * 10 + (*from - '0');
	if (from == *at + 2 || *day > LAST_DAY)
		return false;
	*at = from;
	return true;
}

bool
workdays_read(const char *text, int64_t listed[WORKDAYS_LISTED], struct workdays *out)
{
	size_t word = strcspn(text, " "), count = 0;
	const char *at = text + word;
	char sign;

	*out = (struct workdays){.shut = listed, .open = listed};
	out->federal = word == sizeof(FEDERAL) - 1 && strncmp(text, FEDERAL, word) == 0;
	if (!out->federal && (word != sizeof(OWN) - 1 || strncmp(text, OWN, word) != 0))
		return false;
	for (; *at != '\0'; count++) {
		int64_t day;
		size_t *of;

		if (count == WORKDAYS_LISTED || !read_day(&at, &sign, &day))
			return false;
		of = sign == '-' ? &out->shut_count : &out->open_count;
		if ((sign == '-' && out->open_count > 0) || (*of > 0 && listed[count - 1] >= day))
			return false;
		listed[count] = day;
		(*of)++;
	}
	out->open = listed + out->shut_count;
	return true;
}
