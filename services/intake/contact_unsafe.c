/* Numbers that a client said are not safe, so that an officer's note of one of them does not leave:
 * as blind indexes, and nowhere else. */
#include <string.h>

#include "services/intake/contact.h"

#define DIGITS_MOST 32
#define NATIONAL 10 /* digits of a number of North America without its country */
#define LOCAL 7
#define WHOLE "unsafe number"
#define WITHOUT_AREA "unsafe number without area"

/* The digits of a number, without the one that calls from afar within the country. */
static const char *
digits_of(const char *number, char digits[DIGITS_MOST + 1])
{
	size_t n = 0;

	for (; *number != '\0' && *number != 'x' && n < DIGITS_MOST; number++)
		if (*number >= '0' && *number <= '9')
			digits[n++] = *number;
	digits[n] = '\0';
	return n == NATIONAL + 1 && digits[0] == '1' ? digits + 1 : digits;
}

static const char *
local_of(const char *digits)
{
	size_t len = strlen(digits);

	return len > LOCAL ? digits + len - LOCAL : digits;
}

static struct id
blind(const struct seal_index *index, const char *kind, const char *digits)
{
	return seal_blind(index, (const char *const[]){kind, digits}, 2);
}

/* --- what is kept --- */

struct unsafe {
	uint8_t *bytes; /* indexes, one behind the other */
	size_t len;
};

static bool
holds(const uint8_t *bytes, size_t len, const struct id *id)
{
	for (size_t at = 0; at + sizeof(id->b) <= len; at += sizeof(id->b))
		if (memcmp(bytes + at, id->b, sizeof(id->b)) == 0)
			return true;
	return false;
}

static void
add(struct unsafe *u, struct id id)
{
	if (holds(u->bytes, u->len, &id))
		return;
	memcpy(u->bytes + u->len, id.b, sizeof(id.b));
	u->len += sizeof(id.b);
}

static void
drop(struct unsafe *u, struct id id)
{
	size_t kept = 0;

	for (size_t at = 0; at + sizeof(id.b) <= u->len; at += sizeof(id.b))
		if (memcmp(u->bytes + at, id.b, sizeof(id.b)) != 0) {
			memmove(u->bytes + kept, u->bytes + at, sizeof(id.b));
			kept += sizeof(id.b);
		}
	u->len = kept;
}

static bool
said(const Accord__V1__SafeContact *rules, Accord__V1__Channel channel, Accord__V1__Answer safe)
{
	for (size_t i = 0; i < rules->n_channels; i++)
		if (rules->channels[i]->channel == channel && rules->channels[i]->safe == safe)
			return true;
	return false;
}

/* A number without its area stays: another number that is not safe may end in it. */
static void
note_point(struct unsafe *u, const struct seal_index *index, const char *telephone, bool safe)
{
	char room[DIGITS_MOST + 1];
	const char *digits = digits_of(telephone, room);

	if (safe) {
		drop(u, blind(index, WHOLE, digits));
		return;
	}
	add(u, blind(index, WHOLE, digits));
	add(u, blind(index, WITHOUT_AREA, local_of(digits)));
}

/* What is not safe comes last: of a number of two channels that is what counts. */
void
contact_note_unsafe(struct contact *contact, const struct seal_index *index,
    const Accord__V1__SafeContact *rules, const Accord__V1__ServiceContact *reach,
    struct arena *arena)
{
	struct unsafe u = {
	    arena_alloc(arena, contact->unsafe_len + (2 * reach->n_points + 1) * sizeof(struct id)),
	    contact->unsafe_len};

	if (u.bytes == NULL)
		return; /* an exhausted arena undoes the whole batch */
	if (u.len > 0)
		memcpy(u.bytes, contact->unsafe, u.len);
	for (size_t i = 0; i < 2 * reach->n_points; i++) {
		const Accord__V1__ContactPoint *point = reach->points[i % reach->n_points];
		bool safe = i < reach->n_points;

		if (point->telephone[0] != '\0' &&
		    said(rules, point->channel,
			safe ? ACCORD__V1__ANSWER__ANSWER_YES : ACCORD__V1__ANSWER__ANSWER_NO))
			note_point(&u, index, point->telephone, safe);
	}
	contact->unsafe = u.bytes;
	contact->unsafe_len = u.len;
}

/* Where one of two was written without its area, the rest of them is compared. */
bool
contact_is_unsafe(
    const struct seal_index *index, const uint8_t *unsafe, size_t len, const char *telephone)
{
	char room[DIGITS_MOST + 1];
	const char *digits = digits_of(telephone, room);
	struct id whole, local;

	if (len == 0)
		return false;
	whole = blind(index, WHOLE, digits);
	local = blind(index, strlen(digits) < NATIONAL ? WITHOUT_AREA : WHOLE, local_of(digits));
	return holds(unsafe, len, &whole) || holds(unsafe, len, &local);
}
