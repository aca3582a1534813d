/* A provider's JWK set, as far as it is for signatures that are believed. */
#include "services/gateway/oidc/keys.h"

#include <stdlib.h>
#include <string.h>

#include "common/json_tree.h"
#include "common/text.h"

#define RSA_LEAST 256 /* bytes of a modulus */
#define RSA_MOST 1024
#define RSA_EXPONENT 8
#define P256 32

static const struct {
	const char *word;
	cjose_jwk_kty_t kty;
} algs[] = {{NULL, 0},
#define X(name, kty) {#name, kty},
    OIDC_ALGS(X)
#undef X
};

enum oidc_alg
oidc_alg(const char *word)
{
	for (size_t i = 1; word != NULL && i < sizeof(algs) / sizeof(algs[0]); i++)
		if (strcmp(algs[i].word, word) == 0)
			return (enum oidc_alg)i;
	return OIDC_ALG_NONE;
}

bool
oidc_key_fits(const struct oidc_key *key, enum oidc_alg alg)
{
	return alg != OIDC_ALG_NONE && (key->alg == OIDC_ALG_NONE || key->alg == alg) &&
	       cjose_jwk_get_kty(key->jwk, NULL) == algs[alg].kty;
}

/* --- one key --- */
/* The bytes of a member, at most max; 0 when it is not there or something else. */
static size_t
member(const json_t *from, const char *name, uint8_t *out, size_t max)
{
	const char *text = json_string_value(json_object_get(from, name));
	long len = text != NULL ? text_unbase64(text, out, max) : -1;

	return len > 0 ? (size_t)len : 0;
}

static cjose_jwk_t *
read_rsa(const json_t *from)
{
	uint8_t n[RSA_MOST], e[RSA_EXPONENT];
	cjose_jwk_rsa_keyspec spec = {.n = n, .e = e};

	spec.nlen = member(from, "n", n, sizeof(n));
	spec.elen = member(from, "e", e, sizeof(e));
	if (spec.nlen < RSA_LEAST || n[0] == 0 || spec.elen == 0 || (e[spec.elen - 1] & 1) == 0)
		return NULL;
	return cjose_jwk_create_RSA_spec(&spec, NULL);
}

static cjose_jwk_t *
read_ec(const json_t *from)
{
	const char *curve = json_string_value(json_object_get(from, "crv"));
	uint8_t x[P256], y[P256];
	cjose_jwk_ec_keyspec spec = {.crv = CJOSE_JWK_EC_P_256, .x = x, .y = y};

	spec.xlen = member(from, "x", x, sizeof(x));
	spec.ylen = member(from, "y", y, sizeof(y));
	if (curve == NULL || strcmp(curve, "P-256") != 0 || spec.xlen != P256 || spec.ylen != P256)
		return NULL;
	return cjose_jwk_create_EC_spec(&spec, NULL);
}

static const struct {
	const char *kty;
	cjose_jwk_t *(*read)(const json_t *from);
} kinds[] = {{"RSA", read_rsa}, {"EC", read_ec}};

/* Neither "use" nor "key_ops" says that it is for something else. */
static bool
verifies(const json_t *from)
{
	const char *use = json_string_value(json_object_get(from, "use"));
	const json_t *ops = json_object_get(from, "key_ops");

	if (json_object_get(from, "use") != NULL && (use == NULL || strcmp(use, "sig") != 0))
		return false;
	for (size_t i = 0; i < json_array_size(ops); i++) {
		const char *op = json_string_value(json_array_get(ops, i));

		if (op != NULL && strcmp(op, "verify") == 0)
			return true;
	}
	return ops == NULL;
}

/* False: it is no key for us. */
static bool
read_key(const json_t *from, struct oidc_key *key)
{
	const json_t *kid = json_object_get(from, "kid"), *alg = json_object_get(from, "alg");
	const char *kty = json_string_value(json_object_get(from, "kty"));

	*key = (struct oidc_key){.alg = oidc_alg(json_string_value(alg))};
	if (kty == NULL || !verifies(from) || (alg != NULL && key->alg == OIDC_ALG_NONE) ||
	    (kid != NULL && !json_is_string(kid)) ||
	    !text_copy(key->kid, sizeof(key->kid), kid != NULL ? json_string_value(kid) : ""))
		return false;
	for (size_t i = 0; key->jwk == NULL && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(kty, kinds[i].kty) == 0)
			key->jwk = kinds[i].read(from);
	if (key->jwk == NULL || alg == NULL || oidc_key_fits(key, key->alg))
		return key->jwk != NULL;
	cjose_jwk_release(key->jwk);
	return false;
}

/* --- the set --- */
static struct oidc_keys *
read_set(const json_t *root, struct err *err)
{
	const json_t *list = json_object_get(root, "keys");
	struct oidc_keys *keys;

	if (!json_is_array(list) || json_array_size(list) > OIDC_KEYS) {
		(void)err_set(err, ERR_INVALID, "not a set of at most %d keys", OIDC_KEYS);
		return NULL;
	}
	if ((keys = calloc(1, sizeof(*keys))) == NULL) {
		(void)err_set(err, ERR_UNAVAILABLE, "out of memory");
		return NULL;
	}
	for (size_t i = 0; i < json_array_size(list); i++)
		if (read_key(json_array_get(list, i), &keys->list[keys->count]))
			keys->count++;
	return keys;
}

struct oidc_keys *
oidc_keys_read(const char *text, size_t len, struct err *err)
{
	struct oidc_keys *keys = NULL;
	struct json_tree tree;

	if (len > OIDC_KEYS_BYTES) {
		(void)err_set(
		    err, ERR_INVALID, "a set of keys has at most %zu bytes", OIDC_KEYS_BYTES);
		return NULL;
	}
	json_tree_read(&tree, text, len, JSON_REJECT_DUPLICATES, NULL);
	if (tree.root != NULL)
		keys = read_set(tree.root, err);
	else
		(void)err_set(err, tree.starved ? ERR_UNAVAILABLE : ERR_INVALID,
		    tree.starved ? "out of memory" : "a set of keys that is not JSON");
	json_tree_free(&tree);
	return keys;
}

void
oidc_keys_free(struct oidc_keys **which)
{
	struct oidc_keys *keys = *which;

	if (keys == NULL)
		return;
	*which = NULL;
	for (size_t i = 0; i < keys->count; i++)
		cjose_jwk_release(keys->list[i].jwk);
	free(keys);
}
