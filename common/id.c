/* Making, comparing and writing identifiers. Each thread draws from a small store of randomness of
 * its own. */
#include "common/id.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>

#include "common/crypt.h"
#include "common/text.h"

#define STORE_SIZE 4096

/* Drawn from the end downwards; what was drawn is wiped. */
static _Thread_local struct {
	uint8_t bytes[STORE_SIZE];
	size_t left;
} store;

/* A child would otherwise make its parent's next ids. */
static void
after_fork(void)
{
	crypt_wipe(store.bytes, sizeof(store.bytes));
	store.left = 0;
}

static void
watch_forks(void)
{
	int failed = pthread_atfork(NULL, NULL, after_fork);

	assert(failed == 0);
}

static void
draw(void *bytes, size_t len)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	if (store.left < len) {
		(void)pthread_once(&once, watch_forks);
		crypt_random(store.bytes, sizeof(store.bytes));
		store.left = sizeof(store.bytes);
	}
	store.left -= len;
	memcpy(bytes, store.bytes + store.left, len);
	memset(store.bytes + store.left, 0, len);
}

static void
mark(struct id *id, uint8_t version)
{
	id->b[6] = (uint8_t)((id->b[6] & 0x0f) | version << 4);
	id->b[8] = (uint8_t)((id->b[8] & 0x3f) | 0x80);
}

struct id
id_v4(void)
{
	struct id id;

	draw(id.b, sizeof(id.b));
	mark(&id, 4);
	return id;
}

/* 48 bits of milliseconds, 12 of the fraction, 14 of a count within one now_us, 48 of randomness.
 */
struct id
id_v7(int64_t now_us)
{
	static _Thread_local int64_t last_us = -1;
	static _Thread_local uint16_t same;
	uint64_t us = now_us > 0 ? (uint64_t)now_us : 0, ms = us / 1000;
	uint64_t fraction = us % 1000 * 4096 / 1000;
	struct id id;

	same = now_us == last_us ? (uint16_t)(same + (same < 0x3fff)) : 0;
	last_us = now_us;
	for (int i = 0; i < 6; i++)
		id.b[i] = (uint8_t)(ms >> (40 - 8 * i));
	id.b[6] = (uint8_t)(fraction >> 8);
	id.b[7] = (uint8_t)fraction;
	id.b[8] = (uint8_t)(same >> 8);
	id.b[9] = (uint8_t)same;
	draw(id.b + 10, 6);
	mark(&id, 7);
	return id;
}

struct id
id_digest(const char *const *parts, size_t count)
{
	struct crypt_piece pieces[2 * ID_PARTS_MAX];
	uint8_t lengths[ID_PARTS_MAX][8], digest[CRYPT_SHA256];
	struct id id;

	assert(count <= ID_PARTS_MAX);
	for (size_t i = 0; i < count; i++) {
		size_t len = parts[i] == NULL ? 0 : strlen(parts[i]);
		uint64_t head = parts[i] == NULL ? UINT64_MAX : len;

		for (int k = 0; k < 8; k++)
			lengths[i][k] = (uint8_t)(head >> (56 - 8 * k));
		pieces[2 * i] = (struct crypt_piece){lengths[i], sizeof(lengths[i])};
		pieces[2 * i + 1] = (struct crypt_piece){parts[i], len};
	}
	crypt_sha256_pieces(pieces, 2 * count, digest);
	memcpy(id.b, digest, sizeof(id.b));
	return id;
}

/* In letters, then as a random one is marked; passing() of common/schema has the same. */
static const uint8_t passing[10] = {'p', 'a', 's', 's', 'i', 'n', 0x40, 0x00, 0x80, 0x00};

struct id
id_passing(struct id id)
{
	memcpy(id.b, passing, sizeof(passing));
	return id;
}

bool
id_is_passing(const struct id *id)
{
	return memcmp(id->b, passing, sizeof(passing)) == 0;
}

bool
id_equal(const struct id *a, const struct id *b)
{
	return memcmp(a->b, b->b, sizeof(a->b)) == 0;
}

bool
id_is_nil(const struct id *id)
{
	static const struct id nil;

	return id_equal(id, &nil);
}

/* Bytes before each of the five groups, and the last one's end. */
static const uint8_t groups[] = {0, 4, 6, 8, 10, 16};

const char *
id_text(const struct id *id, char buf[ID_TEXT_SIZE])
{
	char *at = buf;

	for (size_t g = 0; g < 5; g++) {
		size_t n = (size_t)(groups[g + 1] - groups[g]);

		(void)text_hex(id->b + groups[g], n, at);
		at += 2 * n;
		*at++ = g < 4 ? '-' : '\0';
	}
	return buf;
}

bool
id_parse(const char *text, struct id *id)
{
	char hex[2 * sizeof(id->b) + 1];
	struct id parsed;
	char *to = hex;

	if (strnlen(text, ID_TEXT_SIZE) != ID_TEXT_SIZE - 1)
		return false;
	for (size_t g = 0; g < 5; g++) {
		size_t n = 2 * (size_t)(groups[g + 1] - groups[g]);

		memcpy(to, text, n);
		to += n;
		text += n;
		if (*text++ != (g < 4 ? '-' : '\0'))
			return false;
	}
	*to = '\0';
	if (!text_unhex(hex, parsed.b, sizeof(parsed.b)))
		return false;
	*id = parsed;
	return true;
}

bool
id_from_bytes(const void *bytes, size_t len, struct id *id)
{
	if (len != sizeof(id->b))
		return false;
	memcpy(id->b, bytes, len);
	return true;
}
