/* A provider of a test's own: keys that it signs with, its set of public ones, and tokens. */
#ifndef TESTS_UNIT_OIDC_WORLD_H
#define TESTS_UNIT_OIDC_WORLD_H

#include <jansson.h>
#include <stdio.h>

#include "services/gateway/oidc/token.h"

#define ISSUER "https://provider.example"
#define CLIENT "accord"
#define NONCE "n-0S6_WzA2Mj"
#define ACCESS "SlAV32hkKG"
#define NOW INT64_C(1800000000)

struct oidc_world {
	cjose_jwk_t *rsa, *ec;
	struct oidc_keys *keys;
	char set[4096]; /* the JWK set's text */
	struct oidc_wanted wanted;
	struct yaml_texts acr, amr;
};

static inline void
public_of(const cjose_jwk_t *key, const char *more, char *out, size_t size)
{
	char *text = cjose_jwk_to_json(key, false, NULL);

	assert_true(
	    (size_t)snprintf(out, size, "%.*s%s}", (int)strlen(text) - 1, text, more) < size);
	cjose_get_dealloc()(text);
}

static inline void
oidc_world_open(struct oidc_world *world)
{
	static const uint8_t e[] = {1, 0, 1};
	static const char *words[] = {"urn:mfa", "mfa"};
	char rsa[1500], ec[500];
	struct err err;

	*world = (struct oidc_world){.rsa = cjose_jwk_create_RSA_random(2048, e, sizeof(e), NULL),
	    .ec = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, NULL),
	    .acr = {&words[0], 1},
	    .amr = {&words[1], 1}};
	assert_true(cjose_jwk_set_kid(world->rsa, "r1", 2, NULL));
	assert_true(cjose_jwk_set_kid(world->ec, "e1", 2, NULL));
	public_of(world->rsa, ",\"use\":\"sig\"", rsa, sizeof(rsa));
	public_of(world->ec, ",\"alg\":\"ES256\"", ec, sizeof(ec));
	(void)snprintf(world->set, sizeof(world->set), "{\"keys\":[%s,%s]}", rsa, ec);
	world->keys = oidc_keys_read(world->set, strlen(world->set), &err);
	assert_non_null(world->keys);
	world->wanted = (struct oidc_wanted){.issuer = ISSUER,
	    .client = CLIENT,
	    .keys = world->keys,
	    .now = NOW,
	    .since = NOW - 300,
	    .nonce = NONCE,
	    .access = ACCESS,
	    .authenticated = NOW - 3600,
	    .acr = &world->acr,
	    .amr = &world->amr};
}

static inline void
oidc_world_close(struct oidc_world *world)
{
	oidc_keys_free(&world->keys);
	cjose_jwk_release(world->rsa);
	cjose_jwk_release(world->ec);
}

/* A token with that header (of JSON, alg and all) over whatever claims. */
static inline void
oidc_sign(const cjose_jwk_t *key, const char *header, const char *claims, char *out, size_t size)
{
	json_t *head = json_loads(header, 0, NULL);
	cjose_jws_t *jws = cjose_jws_sign(key, head, (const uint8_t *)claims, strlen(claims), NULL);
	const char *text;

	assert_non_null(jws);
	assert_true(cjose_jws_export(jws, &text, NULL));
	assert_true(strlen(text) < size);
	memcpy(out, text, strlen(text) + 1);
	cjose_jws_release(jws);
	json_decref(head);
}

#endif
