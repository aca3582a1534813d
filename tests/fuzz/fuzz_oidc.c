/* Whatever a provider, or somebody in its place, may send: key sets, documents, grants, tokens, and
 * claims that really were signed. */
#include <jansson.h>

#include "services/gateway/oidc/document.h"
#include "services/gateway/oidc/token.h"
#include "tests/fuzz/fuzz.h"

#define ISSUER "https://provider.example"

static cjose_jwk_t *key;
static struct oidc_keys keys;

static void
open_keys(void)
{
	if (key != NULL)
		return;
	key = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, NULL);
	MUST(key != NULL);
	keys.count = 1;
	keys.list[0] = (struct oidc_key){.kid = "k", .alg = OIDC_ES256, .jwk = key};
}

static void
check_set(const char *text, size_t size)
{
	struct err err = {0};
	struct oidc_keys *set = oidc_keys_read(text, size, &err);

	MUST((set == NULL) == (err.code != ERR_NONE));
	for (size_t i = 0; set != NULL && i < set->count; i++) {
		MUST(set->list[i].jwk != NULL);
		MUST(text_valid(set->list[i].kid, strlen(set->list[i].kid)));
	}
	oidc_keys_free(&set);
}

static void
check_document(const char *text, size_t size)
{
	struct oidc_document document;
	struct err err;

	if (oidc_read_document(text, size, ISSUER, &document, &err)) {
		MUST(oidc_url(document.authorization) && oidc_url(document.token));
		MUST(oidc_url(document.keys));
		MUST(document.logoff[0] == '\0' || oidc_url(document.logoff));
	}
}

static void
check_grant(const char *text, size_t size)
{
	static struct oidc_grant grant;
	struct err err;

	if (oidc_read_grant(text, size, &grant, &err))
		MUST(text_valid(grant.id_token, strlen(grant.id_token)) &&
		     text_valid(grant.access, strlen(grant.access)));
}

static enum oidc_verdict
verdict_of(const char *token, bool logout)
{
	static const char *words[] = {"mfa"};
	static const struct yaml_texts none, mfa = {words, 1};
	const struct oidc_wanted wanted = {.issuer = ISSUER,
	    .client = "accord",
	    .keys = &keys,
	    .now = 1800000000,
	    .since = 1799999000,
	    .nonce = "n",
	    .access = "a",
	    .acr = &none,
	    .amr = &mfa};
	struct oidc_said said;
	struct err err = {0};
	enum oidc_verdict verdict = logout ? oidc_read_logout(&wanted, token, &said, &err)
					   : oidc_read_id(&wanted, token, &said, &err);

	MUST(verdict != OIDC_STARVED);
	MUST((verdict == OIDC_GOOD) == (err.code == ERR_NONE));
	MUST((verdict == OIDC_GOOD) == (said.subject[0] != '\0'));
	MUST(text_valid(said.subject, strlen(said.subject)));
	return verdict;
}

/* Nobody but the key's owner can sign. */
static void
check_token(const char *text)
{
	MUST(verdict_of(text, false) != OIDC_GOOD);
	MUST(verdict_of(text, true) != OIDC_GOOD);
}

static void
check_claims(const uint8_t *data, size_t size)
{
	json_t *header = json_pack("{s:s, s:s}", "alg", "ES256", "kid", "k");
	cjose_jws_t *jws = cjose_jws_sign(key, header, data, size, NULL);
	const char *text;
	bool both;

	if (jws != NULL && cjose_jws_export(jws, &text, NULL)) {
		both = verdict_of(text, false) == OIDC_GOOD && verdict_of(text, true) == OIDC_GOOD;
		MUST(!both);
	}
	cjose_jws_release(jws);
	json_decref(header);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text;

	if (size == 0)
		return 0;
	open_keys();
	text = fuzz_text(data + 1, size - 1);
	switch (data[0]) {
	case 'k':
		check_set(text, size - 1);
		break;
	case 'd':
		check_document(text, size - 1);
		break;
	case 'g':
		check_grant(text, size - 1);
		break;
	case 't':
		check_token(text);
		break;
	default:
		check_claims(data + 1, size - 1);
	}
	free(text);
	return 0;
}
