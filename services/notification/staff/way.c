/* Texts of addresses, taken apart. */
#include "services/notification/staff/way.h"

#include <string.h>

#include "services/notification/channel/mail.h"

#define NUMBER_LEAST 8 /* digits of a number with its country */

const Accord__V1__MessageChannel way_channels[WAYS] = {
    ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL,
    ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_SMS,
    ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_VOICE,
};
static const char *const prefixes[WAYS] = {"", "sms:", "voice:"};

static bool
is_number(const char *text)
{
	size_t digits = text[0] == '+' ? strspn(text + 1, "0123456789") : 0;

	return digits >= 7 && digits <= 15 && text[digits + 1] == '\0';
}

/* The next of them, without its prefix; WAYS: what stands there is none. *text is moved behind it,
 * to NULL after the last. */
static int
next(const char **text, char one[NOTIFICATION_ADDRESS + 1])
{
	size_t blanks = strspn(*text, " "), len = strcspn(*text + blanks, ","), skip;
	const char *from = *text + blanks;
	int way = WAYS - 1;

	if (len == 0 || len > NOTIFICATION_ADDRESS)
		return WAYS;
	memcpy(one, from, len);
	one[len] = '\0';
	*text = from[len] == ',' ? from + len + 1 : NULL;
	while (way > 0 && strncmp(one, prefixes[way], strlen(prefixes[way])) != 0)
		way--;
	skip = strlen(prefixes[way]);
	memmove(one, one + skip, len - skip + 1);
	return (way == 0 ? mail_address_good(one) : is_number(one)) ? way : WAYS;
}

unsigned
ways_of(const char *text)
{
	char one[NOTIFICATION_ADDRESS + 1];
	unsigned ways = 0;

	while (text != NULL) {
		int way = next(&text, one);

		if (way == WAYS || (ways >> way & 1) != 0)
			return 0;
		ways |= 1u << way;
	}
	return ways;
}

bool
way_pick(const char *text, Accord__V1__MessageChannel channel, char *out)
{
	while (text != NULL) {
		int way = next(&text, out);

		if (way == WAYS)
			break;
		if (way_channels[way] == channel)
			return true;
	}
	out[0] = '\0';
	return false;
}

bool
way_in(unsigned ways, Accord__V1__MessageChannel channel)
{
	for (int way = 0; way < WAYS; way++)
		if (way_channels[way] == channel)
			return (ways >> way & 1) != 0;
	return false;
}

Accord__V1__MessageChannel
way_first(unsigned ways)
{
	for (int way = 0; way < WAYS; way++)
		if ((ways >> way & 1) != 0)
			return way_channels[way];
	return way_channels[0];
}

bool
way_number(const char *text, char out[WAY_NUMBER])
{
	size_t len = 0;

	for (; *text != '\0' && len < WAY_NUMBER; text++)
		if (strchr(" -.()", *text) == NULL)
			out[len++] = *text;
	if (len < WAY_NUMBER) {
		out[len] = '\0';
		if (len > NUMBER_LEAST && out[0] == '+' && strspn(out + 1, "0123456789") == len - 1)
			return true;
	}
	out[0] = '\0';
	return false;
}
