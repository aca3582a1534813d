/* Numbers that a client said are not safe, so that an officer's note of one of them does not leave:
 * as blind indexes, and nowhere else. */
#include <string.h>

#include "services/intake/contact.h"

#define DIGITS_MOST 32

/* The digits of a number, without the one that calls from afar within the country. */
static const char *
digits_of(const char *number, char digits[DIGITS_MOST + 1])
{
	size_t n = 0;

	for (; *number != '\0' && *number != 'x' && n < DIGITS_MOST; number++)
		if (*number >= '0' && *number <= '9')
			digits[n++] = *number;
	digits[n] = '\0';
	return n == 11 && digits[0] == '1' ? digits + 1 : digits;
}

static struct id
blind(const struct seal_index *index, const char *number)
{
	char digits[DIGITS_MOST + 1];

	return seal_blind(
	    index, (const char *const[]){"unsafe number", digits_of(number, digits)}, 2);
}

static bool
said_unsafe(const Accord__V1__SafeContact *rules, Accord__V1__Channel channel)
{
	for (size_t i = 0; i < rules->n_channels; i++)
		if (rules->channels[i]->channel == channel &&
		    rules->channels[i]->safe == ACCORD__V1__ANSWER__ANSWER_NO)
			return true;
	return false;
}

const uint8_t *
contact_unsafe(const struct seal_index *index, const Accord__V1__SafeContact *rules,
    const Accord__V1__ServiceContact *reach, struct arena *arena, size_t *len)
{
	uint8_t *unsafe = arena_alloc(arena, (reach->n_points + 1) * sizeof(struct id));

	*len = 0;
	for (size_t i = 0; unsafe != NULL && i < reach->n_points; i++) {
		const Accord__V1__ContactPoint *point = reach->points[i];
		struct id id;

		if (point->telephone[0] == '\0' || !said_unsafe(rules, point->channel))
			continue;
		id = blind(index, point->telephone);
		memcpy(unsafe + *len, id.b, sizeof(id.b));
		*len += sizeof(id.b);
	}
	return unsafe;
}

bool
contact_is_unsafe(
    const struct seal_index *index, const uint8_t *unsafe, size_t len, const char *telephone)
{
	struct id id;

	if (len == 0)
		return false;
	id = blind(index, telephone);
	for (size_t at = 0; at + sizeof(id.b) <= len; at += sizeof(id.b))
		if (memcmp(unsafe + at, id.b, sizeof(id.b)) == 0)
			return true;
	return false;
}
