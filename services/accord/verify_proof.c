/* From what a proof tells up to the root, step by step. */
#include "services/accord/verify_proof.h"

#include <string.h>

#include "common/crypt.h"

/* Where the walk stands in two trees at once: in the one from the leaf, in the whole at its last.
 */
struct walk {
	uint64_t at, last;
};

void
verify_leaf_hash(const void *salt, size_t salt_len, const void *content, size_t content_len,
    uint8_t out[VERIFY_HASH])
{
	const struct crypt_piece pieces[] = {{"\0", 1}, {salt, salt_len}, {content, content_len}};

	crypt_sha256_pieces(pieces, 3, out);
}

/* What comes next in the path stands at the left of where the walk is. */
static bool
at_left(struct walk *walk)
{
	bool left = (walk->at & 1) != 0 || walk->at == walk->last;

	/* A right edge that is alone on its level goes up by itself. */
	if (left)
		while ((walk->at & 1) == 0 && walk->at != 0) {
			walk->at >>= 1;
			walk->last >>= 1;
		}
	walk->at >>= 1;
	walk->last >>= 1;
	return left;
}

bool
verify_entry_root(const uint8_t leaf[VERIFY_HASH], uint64_t idx, uint64_t size,
    const struct verify_path *path, uint8_t root[VERIFY_HASH])
{
	struct walk walk = {idx, size - 1};

	if (idx >= size)
		return false;
	memcpy(root, leaf, VERIFY_HASH);
	for (size_t i = 0; i < path->count; i++) {
		if (walk.last == 0)
			return false;
		if (at_left(&walk))
			verify_join(path->hashes[i], root, root);
		else
			verify_join(root, path->hashes[i], root);
	}
	return walk.last == 0;
}

static bool
same(const uint8_t a[VERIFY_HASH], const uint8_t b[VERIFY_HASH])
{
	return memcmp(a, b, VERIFY_HASH) == 0;
}

/* Both roots, from the largest subtree that the two logs have in common. */
static bool
climb(struct walk walk, const struct verify_path *path, size_t next, uint8_t older[VERIFY_HASH],
    uint8_t newer[VERIFY_HASH])
{
	for (; next < path->count; next++) {
		if (walk.last == 0)
			return false;
		if (at_left(&walk)) {
			verify_join(path->hashes[next], older, older);
			verify_join(path->hashes[next], newer, newer);
		} else {
			verify_join(newer, path->hashes[next], newer);
		}
	}
	return walk.last == 0;
}

bool
verify_growth(const struct verify_noted *old, const struct verify_noted *later,
    const struct verify_path *path)
{
	struct walk walk = {old->size - 1, later->size - 1};
	uint8_t older[VERIFY_HASH], newer[VERIFY_HASH];
	/* Where the old log is one perfect subtree its root is where the way begins. */
	bool whole = (old->size & (old->size - 1)) == 0;

	if (old->size == 0 || old->size > later->size)
		return false;
	if (old->size == later->size)
		return path->count == 0 && same(old->root, later->root);
	if (path->count == 0)
		return false;
	while ((walk.at & 1) != 0) {
		walk.at >>= 1;
		walk.last >>= 1;
	}
	memcpy(older, whole ? old->root : path->hashes[0], VERIFY_HASH);
	memcpy(newer, older, VERIFY_HASH);
	return climb(walk, path, whole ? 0 : 1, older, newer) && same(older, old->root) &&
	       same(newer, later->root);
}
