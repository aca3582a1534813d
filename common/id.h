/* Identifiers of 16 bytes: random ones for what leaves, digests for keys that stay inside. */
#ifndef COMMON_ID_H
#define COMMON_ID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct id {
	uint8_t b[16];
};

#define ID_TEXT_SIZE 37

/* Random (RFC 9562 version 4): every id that leaves the site, since it tells nothing. */
struct id id_v4(void);
/*
 * Time-ordered (RFC 9562 version 7) at now_us: for rows that stay inside and are read in order.
 * Those made one after another at the same now_us ascend too.
 */
struct id id_v7(int64_t now_us);
/*
 * First 16 bytes of SHA-256 over the parts, each preceded by its length: a natural key made
 * uniform. A part may be NULL, which differs from the empty one.
 */
#define ID_PARTS_MAX 16
struct id id_digest(const char *const *parts, size_t count);

/*
 * The same id, moved into a small range that no other of these functions comes into but by a chance
 * of 2^-74: the store lets go what has such an id (the SQL function passing), and nothing else. An
 * id never changes, so a row was made to pass away or never does.
 */
struct id id_passing(struct id id);
bool id_is_passing(const struct id *id);

bool id_equal(const struct id *a, const struct id *b);
bool id_is_nil(const struct id *id);
/* Writes the 36 lower-case characters and the terminator; returns buf. */
const char *id_text(const struct id *id, char buf[ID_TEXT_SIZE]);
/* False unless text is exactly 8-4-4-4-12 hexadecimal digits. */
bool id_parse(const char *text, struct id *id);
/* False unless there are exactly 16 bytes. */
bool id_from_bytes(const void *bytes, size_t len, struct id *id);

#endif
