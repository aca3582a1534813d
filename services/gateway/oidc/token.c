/* Signature first, by a key and a way of signing that we chose; only then is read what it says. */
#include "services/gateway/oidc/token.h"

#include <string.h>

#include "common/crypt.h"
#include "common/json_tree.h"
#include "common/text.h"

#define HEADER_CHARS 1024
#define HEADER_BYTES 768
#define ES256_CHARS 86 /* of a signature of 64 bytes */
#define LOGOUT_TYPE "logout+jwt"
#define HASH_HALF (CRYPT_SHA256 / 2)
#define LIVES_MOST_S                                                                               \
	(24 * 3600) /* a token that says it is good for longer is not for signing in               \
		     */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* --- its parts --- */
struct parts {
	char header[HEADER_CHARS + 1];
	size_t len; /* of the whole */
	const char *claims;
	size_t claims_len;
	size_t signature;
};

/* Three of them, of the alphabet and nothing else, none of them empty. */
static bool
split(const char *token, struct parts *parts)
{
	size_t header = strspn(token, alphabet), claims;

	if (header == 0 || header > HEADER_CHARS || token[header] != '.')
		return false;
	claims = strspn(token + header + 1, alphabet);
	if (claims == 0 || token[header + 1 + claims] != '.')
		return false;
	parts->signature = strspn(token + header + claims + 2, alphabet);
	parts->len = header + claims + 2 + parts->signature;
	parts->claims = token + header + 1;
	parts->claims_len = claims;
	memcpy(parts->header, token, header);
	parts->header[header] = '\0';
	return parts->signature > 0 && claims % 4 != 1 && parts->signature % 4 != 1 &&
	       token[parts->len] == '\0' && parts->len <= OIDC_TOKEN_BYTES;
}

static enum oidc_verdict
bad(struct err *err, const char *why)
{
	(void)err_set(err, ERR_INVALID, "%s", why);
	return OIDC_BAD;
}

static enum oidc_verdict
starved(struct err *err)
{
	(void)err_set(err, ERR_UNAVAILABLE, "out of memory");
	return OIDC_STARVED;
}

static const char *
text_of(const json_t *from, const char *name)
{
	return json_string_value(json_object_get(from, name));
}

/* --- the header --- */
struct header {
	enum oidc_alg alg;
	char kid[OIDC_KID_SIZE];
	bool has_kid;
};

static bool
is_type(const json_t *type, const char *other)
{
	const char *word = json_string_value(type);

	return type == NULL ||
	       (word != NULL && (text_same_word(word, "JWT") || text_same_word(word, other)));
}

static enum oidc_verdict
take_header(const json_t *root, const char *type, struct header *header, struct err *err)
{
	const json_t *kid = json_object_get(root, "kid");

	header->alg = oidc_alg(text_of(root, "alg"));
	header->has_kid = kid != NULL;
	if (header->alg == OIDC_ALG_NONE)
		return bad(err, "signed in a way that is not believed");
	if (json_object_get(root, "crit") != NULL)
		return bad(err, "asks for what is not understood");
	if (!is_type(json_object_get(root, "typ"), type))
		return bad(err, "a token of another type");
	if (kid != NULL && (!json_is_string(kid) || !text_copy(header->kid, sizeof(header->kid),
							json_string_value(kid))))
		return bad(err, "the name of its key is none");
	return OIDC_GOOD;
}

static enum oidc_verdict
read_header(const struct parts *parts, const char *type, struct header *header, struct err *err)
{
	char bytes[HEADER_BYTES];
	long len = text_unbase64(parts->header, bytes, sizeof(bytes));
	enum oidc_verdict verdict;
	struct json_tree tree;

	if (len <= 0)
		return bad(err, "its header is not base64url");
	json_tree_read(&tree, bytes, (size_t)len, JSON_REJECT_DUPLICATES, NULL);
	if (tree.starved)
		verdict = starved(err);
	else if (!json_is_object(tree.root))
		verdict = bad(err, "its header is no object");
	else
		verdict = take_header(tree.root, type, header, err);
	json_tree_free(&tree);
	return verdict;
}

/* --- the signature --- */
static bool
may_be_by(const struct oidc_key *key, const struct header *header)
{
	return oidc_key_fits(key, header->alg) &&
	       (!header->has_kid || strcmp(key->kid, header->kid) == 0);
}

/* A set may have two keys of one name, and a token no name of its key: each that fits is tried. */
static enum oidc_verdict
check_signature(
    cjose_jws_t *jws, const struct oidc_keys *keys, const struct header *header, struct err *err)
{
	bool found = false;

	for (size_t i = 0; i < keys->count; i++) {
		if (!may_be_by(&keys->list[i], header))
			continue;
		if (cjose_jws_verify(jws, keys->list[i].jwk, NULL))
			return OIDC_GOOD;
		found = header->has_kid;
	}
	if (found)
		return bad(err, "its signature is not the provider's");
	(void)err_set(err, ERR_INVALID, "signed with a key that is not known");
	return OIDC_NO_KEY;
}

/* --- what both say --- */
static bool
seconds(const json_t *from, const char *name, int64_t *out)
{
	const json_t *value = json_object_get(from, name);

	*out = json_is_integer(value) ? json_integer_value(value) : 0;
	return *out > 0 && *out < INT64_C(1) << 40;
}

/* It is for us and for nobody else. */
static bool
is_for(const json_t *root, const char *client)
{
	const json_t *aud = json_object_get(root, "aud"), *azp = json_object_get(root, "azp");

	if (json_is_array(aud) && json_array_size(aud) == 1)
		aud = json_array_get(aud, 0);
	return json_is_string(aud) && strcmp(json_string_value(aud), client) == 0 &&
	       (azp == NULL ||
		   (json_is_string(azp) && strcmp(json_string_value(azp), client) == 0));
}

static enum oidc_verdict
check_times(const json_t *root, const struct oidc_wanted *wanted, bool expires,
    struct oidc_said *said, struct err *err)
{
	int64_t ends = wanted->now;

	if (!seconds(root, "iat", &said->issued))
		return bad(err, "it does not say when it was issued");
	if (said->issued > wanted->now + OIDC_SKEW_S)
		return bad(err, "it was issued in the future");
	if (said->issued < wanted->since - OIDC_SKEW_S)
		return bad(err, "it was issued before it was asked for");
	if ((expires || json_object_get(root, "exp") != NULL) && !seconds(root, "exp", &ends))
		return bad(err, "it does not say when it ends");
	if (ends + OIDC_SKEW_S <= wanted->now)
		return bad(err, "it has expired");
	if (ends > wanted->now + LIVES_MOST_S)
		return bad(err, "it is good for too long");
	return OIDC_GOOD;
}

static enum oidc_verdict
check_common(const json_t *root, const struct oidc_wanted *wanted, bool expires,
    struct oidc_said *said, struct err *err)
{
	const char *issuer = text_of(root, "iss"), *subject = text_of(root, "sub"),
		   *session = text_of(root, "sid");

	if (!json_is_object(root))
		return bad(err, "it says nothing");
	if (issuer == NULL || strcmp(issuer, wanted->issuer) != 0)
		return bad(err, "it is another issuer's");
	if (!is_for(root, wanted->client))
		return bad(err, "it is for another client");
	if (subject == NULL || subject[0] == '\0' ||
	    !text_copy(said->subject, sizeof(said->subject), subject))
		return bad(err, "it does not say of whom");
	if (session != NULL && !text_copy(said->session, sizeof(said->session), session))
		return bad(err, "its session has too long a name");
	return check_times(root, wanted, expires, said, err);
}

/* --- the ID token --- */
/* Left half of the hash, in base64url; all ways of signing that are believed have SHA-256. */
static bool
hashes(const char *access, const char *claim)
{
	uint8_t sha256[CRYPT_SHA256], said[HASH_HALF];

	crypt_sha256(access, strlen(access), sha256);
	return claim != NULL && text_unbase64(claim, said, sizeof(said)) == HASH_HALF &&
	       crypt_equal(sha256, said, HASH_HALF);
}

static bool
has_text(const json_t *list, const char *text)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		const char *item = json_string_value(json_array_get(list, i));

		if (item != NULL && strcmp(item, text) == 0)
			return true;
	}
	return false;
}

static bool
has_mfa(const json_t *root, const struct oidc_wanted *wanted)
{
	const char *acr = text_of(root, "acr");
	const json_t *amr = json_object_get(root, "amr");
	bool good = wanted->acr->count == 0;

	for (size_t i = 0; !good && acr != NULL && i < wanted->acr->count; i++)
		good = strcmp(acr, wanted->acr->v[i]) == 0;
	for (size_t i = 0; good && i < wanted->amr->count; i++)
		good = json_is_array(amr) && has_text(amr, wanted->amr->v[i]);
	return good;
}

static enum oidc_verdict
check_id(
    const json_t *root, const struct oidc_wanted *wanted, struct oidc_said *said, struct err *err)
{
	enum oidc_verdict verdict = check_common(root, wanted, true, said, err);
	const char *nonce = text_of(root, "nonce");
	const json_t *at_hash = json_object_get(root, "at_hash");
	int64_t authenticated;

	if (verdict != OIDC_GOOD)
		return verdict;
	if (nonce == NULL || strlen(nonce) != strlen(wanted->nonce) ||
	    !crypt_equal(nonce, wanted->nonce, strlen(nonce)))
		return bad(err, "it was not made for this sign-in");
	if (at_hash != NULL &&
	    (wanted->access == NULL || !hashes(wanted->access, json_string_value(at_hash))))
		return bad(err, "it belongs to another access token");
	if (wanted->authenticated != 0 && (!seconds(root, "auth_time", &authenticated) ||
					      authenticated < wanted->authenticated - OIDC_SKEW_S))
		return bad(err, "she signed in at the provider too long ago");
	if (has_mfa(root, wanted))
		return OIDC_GOOD;
	(void)err_set(err, ERR_DENIED, "one factor where two are asked for");
	return OIDC_NO_MFA;
}

/* --- the logout token --- */
/* A nonce would make it an ID token: those do not end sessions. */
static enum oidc_verdict
check_logout(
    const json_t *root, const struct oidc_wanted *wanted, struct oidc_said *said, struct err *err)
{
	static const char event[] = "http://schemas.openid.net/event/backchannel-logout";
	const json_t *events = json_object_get(root, "events");
	const char *number = text_of(root, "jti");
	enum oidc_verdict verdict = check_common(root, wanted, false, said, err);

	if (verdict != OIDC_GOOD)
		return verdict;
	if (!json_is_object(json_object_get(events, event)) ||
	    json_object_get(root, "nonce") != NULL || number == NULL || number[0] == '\0' ||
	    !text_copy(said->number, sizeof(said->number), number))
		return bad(err, "it is no logout token");
	return OIDC_GOOD;
}

/* --- both --- */
typedef enum oidc_verdict check_fn(
    const json_t *root, const struct oidc_wanted *wanted, struct oidc_said *said, struct err *err);

static enum oidc_verdict
check_claims(const void *bytes, size_t len, const struct oidc_wanted *wanted, check_fn *check,
    struct oidc_said *said, struct err *err)
{
	enum oidc_verdict verdict;
	struct json_tree tree;

	json_tree_read(&tree, bytes, len, JSON_REJECT_DUPLICATES, NULL);
	if (tree.starved)
		verdict = starved(err);
	else if (tree.root == NULL)
		verdict = bad(err, "what it says is not JSON, or said twice");
	else
		verdict = check(tree.root, wanted, said, err);
	json_tree_free(&tree);
	return verdict;
}

static enum oidc_verdict
read_claims(cjose_jws_t *jws, const struct oidc_wanted *wanted, check_fn *check,
    struct oidc_said *said, struct err *err)
{
	uint8_t *bytes = NULL;
	size_t len = 0;

	if (!cjose_jws_get_plaintext(jws, &bytes, &len, NULL))
		return bad(err, "it says nothing");
	return check_claims(bytes, len, wanted, check, said, err);
}

/* Its parts, and how it is signed. */
static enum oidc_verdict
read_head(const char *token, const char *type, struct parts *parts, struct header *header,
    struct err *err)
{
	enum oidc_verdict verdict;

	if (!split(token, parts))
		return bad(err, "not a signed token of at most 16 KiB");
	if ((verdict = read_header(parts, type, header, err)) != OIDC_GOOD)
		return verdict;
	if (header->alg == OIDC_ES256 && parts->signature != ES256_CHARS)
		return bad(err, "its signature is not the provider's");
	return OIDC_GOOD;
}

static enum oidc_verdict
read_token(const struct oidc_wanted *wanted, const char *token, const char *type, check_fn *check,
    struct oidc_said *said, struct err *err)
{
	struct header header = {0};
	enum oidc_verdict verdict;
	struct parts parts;
	cjose_jws_t *jws;

	*said = (struct oidc_said){0};
	if ((verdict = read_head(token, type, &parts, &header, err)) != OIDC_GOOD)
		return verdict;
	/* Its parts and its header have been looked at: what is left is memory. */
	if ((jws = cjose_jws_import(token, parts.len, NULL)) == NULL)
		return starved(err);
	verdict = check_signature(jws, wanted->keys, &header, err);
	if (verdict == OIDC_GOOD)
		verdict = read_claims(jws, wanted, check, said, err);
	cjose_jws_release(jws);
	if (verdict != OIDC_GOOD)
		*said = (struct oidc_said){0};
	return verdict;
}

enum oidc_verdict
oidc_read_id(
    const struct oidc_wanted *wanted, const char *token, struct oidc_said *said, struct err *err)
{
	return read_token(wanted, token, "JWT", check_id, said, err);
}

enum oidc_verdict
oidc_read_logout(
    const struct oidc_wanted *wanted, const char *token, struct oidc_said *said, struct err *err)
{
	return read_token(wanted, token, LOGOUT_TYPE, check_logout, said, err);
}

enum oidc_verdict
oidc_glance_logout(const struct oidc_wanted *wanted, const char *token, struct err *err)
{
	char text[OIDC_TOKEN_BYTES + 1], bytes[OIDC_TOKEN_BYTES];
	struct oidc_said said = {0};
	struct header header = {0};
	enum oidc_verdict verdict;
	struct parts parts;
	long len;

	if ((verdict = read_head(token, LOGOUT_TYPE, &parts, &header, err)) != OIDC_GOOD)
		return verdict;
	if (!header.has_kid && wanted->keys->count > 1)
		return bad(err, "it does not say which key it is by");
	memcpy(text, parts.claims, parts.claims_len);
	text[parts.claims_len] = '\0';
	if ((len = text_unbase64(text, bytes, sizeof(bytes))) < 0)
		return bad(err, "it says nothing");
	return check_claims(bytes, (size_t)len, wanted, check_logout, &said, err);
}
