/* Data keys under their owner's key, values under data keys, and the blind index. */
#include "common/seal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/mem.h"
#include "common/metrics.h"
#include "common/seal_priv.h"
#include "common/text.h"

#define FORMAT 1
#define BAD_TURNS 20 /* a folder with something bad in it is read again after so many */
#define AD_MAX 160

/* A value: format, which data key, then nonce, text and tag. */
#define VALUE_HEAD (1 + SEAL_REF)
/* A kept data key: format, number of the key above it, then nonce, ref and key, tag. */
#define KEY_HEAD 3

_Static_assert(SEAL_EXTRA == VALUE_HEAD + CRYPT_SEAL_EXTRA, "a value's head");
_Static_assert(SEAL_WRAPPED == KEY_HEAD + SEAL_REF + CRYPT_KEY + CRYPT_SEAL_EXTRA, "a key's");

static struct metric m_missing = {.name = "accord_seal_keys_missing_total",
    .help = "times that an owner's keys were needed and not there"};

/* --- opening and closing --- */

static struct seal_vault *
vault_new(struct err *err)
{
	struct rlimit limit;
	struct seal_vault *vault;

	if (getrlimit(RLIMIT_MEMLOCK, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
		limit.rlim_cur = limit.rlim_max;
		(void)setrlimit(RLIMIT_MEMLOCK, &limit);
	}
	vault =
	    mmap(NULL, sizeof(*vault), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (vault == MAP_FAILED) {
		(void)err_set(err, ERR_UNAVAILABLE, "no memory for keys");
		return NULL;
	}
	if (mlock(vault, sizeof(*vault)) == 0 &&
	    madvise(vault, sizeof(*vault), MADV_DONTDUMP) == 0 &&
	    madvise(vault, sizeof(*vault), MADV_WIPEONFORK) == 0)
		return vault;
	(void)err_set(err, ERR_UNAVAILABLE,
	    "could not lock %zu bytes of memory for keys: %s; raise the limit (LimitMEMLOCK)",
	    sizeof(*vault), strerror(errno));
	(void)munmap(vault, sizeof(*vault));
	return NULL;
}

static void
note_folder(struct seal *seal)
{
	struct stat st;

	if (stat(seal->folder, &st) == 0)
		seal->changed = st.st_mtim;
}

struct seal *
seal_open(const char *folder, struct err *err)
{
	struct seal_vault *vault = vault_new(err);
	struct seal *seal;

	metric_register(&m_missing);
	if (vault == NULL)
		return NULL;
	seal = xcalloc(1, sizeof(*seal));
	seal->vault = vault;
	seal->ring = &vault->rings[0];
	seal->gcm = crypt_gcm_new();
	seal->folder = xstrdup(folder);
	seal->complain = true;
	note_folder(seal);
	if (!seal_ring_read(seal, err))
		seal_close(&seal);
	return seal;
}

void
seal_close(struct seal **seal)
{
	if (*seal == NULL)
		return;
	crypt_wipe((*seal)->vault, sizeof(*(*seal)->vault));
	(void)munmap((*seal)->vault, sizeof(*(*seal)->vault));
	crypt_gcm_free(&(*seal)->gcm);
	free((*seal)->folder);
	free(*seal);
	*seal = NULL;
}

const char *
seal_folder(const struct seal *seal)
{
	return seal->folder;
}

/*
 * A folder that changed a moment ago may change again under the same time, so it is read until it
 * has rested for a second. Reading local files on the loop breaks rule 27 in the open: they are few
 * and small, and only then.
 */
void
seal_refresh(struct seal *seal)
{
	struct stat st;
	struct err err = {0};
	bool changed, fresh;

	if (stat(seal->folder, &st) != 0)
		memset(&st, 0, sizeof(st));
	changed = st.st_mtim.tv_sec != seal->changed.tv_sec ||
		  st.st_mtim.tv_nsec != seal->changed.tv_nsec;
	fresh = clock_now() - (int64_t)st.st_mtim.tv_sec * CLOCK_SECOND < 2 * CLOCK_SECOND;
	if (!changed && !fresh && !(seal->ring->bad && ++seal->turns % BAD_TURNS == 0))
		return;
	seal->changed = st.st_mtim;
	seal->complain = changed;
	if (!seal_ring_read(seal, &err) && changed)
		log_error("keys cannot be read again", L_ERR(&err));
}

/* --- owners --- */

static bool
missing(struct seal *seal, const char *owner, int version, struct err *err)
{
	metric_add(&m_missing, 1);
	if (strcmp(seal->missing, owner) != 0) {
		(void)text_copy(seal->missing, sizeof(seal->missing), owner);
		log_error("a key is not there", L_STR("owner", owner) L_INT("version", version));
	}
	return err_set(err, ERR_UNAVAILABLE, "the keys of \"%s\" are not there", owner);
}

static const struct seal_owner *
owner_of(struct seal *seal, const char *name, struct err *err)
{
	const struct seal_owner *owner = seal_ring_owner(seal->ring, name);

	if (owner == NULL)
		(void)missing(seal, name, 0, err);
	return owner;
}

bool
seal_ready(struct seal *seal, const char *owner, struct err *err)
{
	return owner_of(seal, owner, err) != NULL;
}

bool
seal_state(const struct seal *seal, size_t n, struct seal_state *state)
{
	const struct seal_owner *owner = &seal->ring->owners[n];

	if (n >= seal->ring->count)
		return false;
	*state = (struct seal_state){owner->name, owner->versions[0].number,
	    owner->versions[owner->count - 1].number, owner->versions[0].made};
	return true;
}

static const struct seal_version *
version_of(struct seal *seal, const char *name, int number, struct err *err)
{
	const struct seal_owner *owner = owner_of(seal, name, err);

	if (owner == NULL)
		return NULL;
	for (size_t i = 0; i < owner->count; i++)
		if (owner->versions[i].number == number)
			return &owner->versions[i];
	(void)missing(seal, name, number, err);
	return NULL;
}

/* --- data keys --- */

/* Every part has its length before it or is of a known one, so that no two places look alike. */
static struct crypt_piece
ad_write(uint8_t out[AD_MAX], const uint8_t *head, size_t head_len, const struct id *id,
    const char *text)
{
	size_t len = strlen(text);

	memcpy(out, head, head_len);
	memcpy(out + head_len, id->b, sizeof(id->b));
	memcpy(out + head_len + sizeof(id->b), text, len);
	return (struct crypt_piece){out, head_len + sizeof(id->b) + len};
}

static bool
wrap(struct seal *seal, const struct seal_subject *subject, const struct seal_opened *opened,
    struct seal_key *key, struct err *err)
{
	const struct seal_owner *owner = owner_of(seal, subject->owner, err);
	uint8_t ad[AD_MAX], *text = seal->vault->scratch;
	struct crypt_piece with;
	bool ok;

	if (owner == NULL)
		return false;
	key->wrapped[0] = FORMAT;
	key->wrapped[1] = (uint8_t)(owner->versions[0].number >> 8);
	key->wrapped[2] = (uint8_t)owner->versions[0].number;
	with = ad_write(ad, key->wrapped, KEY_HEAD, &subject->id, subject->owner);
	memcpy(text, opened->ref, SEAL_REF);
	memcpy(text + SEAL_REF, opened->key, CRYPT_KEY);
	ok = crypt_seal(seal->gcm, owner->versions[0].key, &with,
	    &(struct crypt_piece){text, SEAL_REF + CRYPT_KEY}, key->wrapped + KEY_HEAD, err);
	crypt_wipe(text, SEAL_REF + CRYPT_KEY);
	key->len = ok ? SEAL_WRAPPED : 0;
	return ok;
}

static const struct seal_opened *
unwrap(struct seal *seal, const struct seal_subject *subject, const struct seal_key *key,
    struct err *err)
{
	const struct seal_version *version;
	uint8_t ad[AD_MAX], *text = seal->vault->scratch;
	const struct crypt_piece in = {key->wrapped + KEY_HEAD, SEAL_WRAPPED - KEY_HEAD};
	struct crypt_piece with;
	struct seal_opened *opened;

	if (key->len != SEAL_WRAPPED || key->wrapped[0] != FORMAT) {
		(void)err_set(err, ERR_INTERNAL, "a data key is not there");
		return NULL;
	}
	version = version_of(seal, subject->owner, seal_key_version(key), err);
	if (version == NULL)
		return NULL;
	with = ad_write(ad, key->wrapped, KEY_HEAD, &subject->id, subject->owner);
	if (!crypt_open(seal->gcm, version->key, &with, &in, text, err)) {
		(void)err_ctx(err, "data key of \"%s\"", subject->owner);
		return NULL;
	}
	opened = seal_cache_find(seal->vault, subject);
	if (opened == NULL)
		opened = seal_cache_add(seal->vault, subject);
	memcpy(opened->wrapped, key->wrapped, SEAL_WRAPPED);
	memcpy(opened->ref, text, SEAL_REF);
	memcpy(opened->key, text + SEAL_REF, CRYPT_KEY);
	crypt_wipe(text, SEAL_REF + CRYPT_KEY);
	return opened;
}

/* A child after a fork finds none left, like all of the vault, and draws its own. */
static void
draw_key(struct seal_vault *vault, struct seal_opened *opened)
{
	uint8_t *fresh;

	if (vault->fresh_left == 0) {
		crypt_random(vault->fresh, sizeof(vault->fresh));
		vault->fresh_left = SEAL_FRESH;
	}
	fresh = vault->fresh[--vault->fresh_left];
	memcpy(opened->ref, fresh, SEAL_REF);
	memcpy(opened->key, fresh + SEAL_REF, CRYPT_KEY);
	crypt_wipe(fresh, SEAL_REF + CRYPT_KEY);
}

void
seal_forget(struct seal *seal)
{
	seal_cache_drop(seal->vault);
	/* What it made of the last key goes with it. */
	crypt_gcm_free(&seal->gcm);
	seal->gcm = crypt_gcm_new();
}

bool
seal_key_make(
    struct seal *seal, const struct seal_subject *subject, struct seal_key *key, struct err *err)
{
	struct seal_opened *opened;

	key->len = 0;
	if (!seal_ready(seal, subject->owner, err))
		return false;
	opened = seal_cache_find(seal->vault, subject);
	if (opened == NULL)
		opened = seal_cache_add(seal->vault, subject);
	draw_key(seal->vault, opened);
	if (!wrap(seal, subject, opened, key, err))
		return false;
	memcpy(opened->wrapped, key->wrapped, SEAL_WRAPPED);
	return true;
}

bool
seal_key_rewrap(struct seal *seal, const struct seal_subject *subject, const char *owner,
    struct seal_key *key, struct err *err)
{
	const struct seal_opened *opened = unwrap(seal, subject, key, err);
	const struct seal_subject now = {owner, subject->id};
	struct seal_key again;

	if (opened == NULL || !wrap(seal, &now, opened, &again, err))
		return false;
	*key = again;
	return true;
}

int
seal_key_version(const struct seal_key *key)
{
	return key->len == 0 ? 0 : key->wrapped[1] << 8 | key->wrapped[2];
}

void
seal_key_read(struct seal_key *key, const void *bytes, size_t len)
{
	key->len = len == SEAL_WRAPPED ? len : 0;
	memcpy(key->wrapped, bytes, key->len);
}

/* --- values --- */

static struct crypt_piece
value_ad(uint8_t ad[AD_MAX], const uint8_t *head, const struct seal_cell *cell)
{
	return ad_write(ad, head, VALUE_HEAD, &cell->row, cell->column);
}

static const struct seal_opened *
opened_of(struct seal *seal, const struct seal_cell *cell, struct err *err)
{
	const struct seal_opened *opened = seal_cache_find(seal->vault, cell->subject);

	if (opened != NULL && cell->key->len == SEAL_WRAPPED &&
	    memcmp(opened->wrapped, cell->key->wrapped, SEAL_WRAPPED) == 0)
		return opened;
	return unwrap(seal, cell->subject, cell->key, err);
}

bool
seal_value(struct seal *seal, const struct seal_cell *cell, const struct crypt_piece *in,
    uint8_t *out, struct err *err)
{
	const struct seal_opened *opened;
	uint8_t ad[AD_MAX];
	struct crypt_piece with;

	if (strlen(cell->column) > SEAL_COLUMN)
		return err_set(
		    err, ERR_INTERNAL, "\"%s\" is too long a name of a column", cell->column);
	opened = opened_of(seal, cell, err);
	if (opened == NULL)
		return err_ctx(err, "%s", cell->column);
	out[0] = FORMAT;
	memcpy(out + 1, opened->ref, SEAL_REF);
	with = value_ad(ad, out, cell);
	return crypt_seal(seal->gcm, opened->key, &with, in, out + VALUE_HEAD, err);
}

bool
seal_reveal(struct seal *seal, const struct seal_cell *cell, const struct crypt_piece *in,
    uint8_t *out, struct err *err)
{
	const uint8_t *bytes = in->bytes;
	const struct seal_opened *opened;
	uint8_t ad[AD_MAX];
	struct crypt_piece with;

	if (in->len < SEAL_EXTRA || bytes[0] != FORMAT || strlen(cell->column) > SEAL_COLUMN)
		return err_set(err, ERR_INTERNAL, "%s holds no sealed value", cell->column);
	opened = opened_of(seal, cell, err);
	if (opened == NULL)
		return err_ctx(err, "%s", cell->column);
	if (memcmp(opened->ref, bytes + 1, SEAL_REF) != 0)
		return err_set(err, ERR_INTERNAL, "%s is under another data key", cell->column);
	with = value_ad(ad, bytes, cell);
	return crypt_open(seal->gcm, opened->key, &with,
		   &(struct crypt_piece){bytes + VALUE_HEAD, in->len - VALUE_HEAD}, out, err) ||
	       err_ctx(err, "%s", cell->column);
}

/* --- the blind index --- */

const struct seal_index *
seal_index(struct seal *seal, const char *owner)
{
	return seal_ring_owner(seal->ring, owner) == NULL ? NULL : seal_ring_index(seal, owner);
}

void
seal_digest(
    const struct seal_index *index, const void *bytes, size_t len, uint8_t out[CRYPT_SHA256])
{
	crypt_hmac_sha256(index->key, sizeof(index->key), bytes, len, out);
}

struct id
seal_blind(const struct seal_index *index, const char *const *parts, size_t count)
{
	struct id plain = id_digest(parts, count);
	uint8_t digest[CRYPT_SHA256];
	struct id id;

	seal_digest(index, plain.b, sizeof(plain.b), digest);
	memcpy(id.b, digest, sizeof(id.b));
	return id;
}
