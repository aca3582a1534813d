/* ID tokens and logout tokens, honest and hostile. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "common/text.h"
#include "oidc_world.h"

static struct oidc_world world;
static char token[OIDC_TOKEN_BYTES * 4];

static int
set_up(void **state)
{
	(void)state;
	oidc_world_open(&world);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	oidc_world_close(&world);
	return 0;
}

/* --- claims --- */
/* An honest token's, each of which a test may replace ("sub":...), or take away (NULL). */
static const struct {
	const char *name, *value;
} honest[] = {
    {"iss", "\"" ISSUER "\""},
    {"sub", "\"248289761001\""},
    {"aud", "\"" CLIENT "\""},
    {"exp", "1800000600"},
    {"iat", "1799999990"},
    {"nonce", "\"" NONCE "\""},
    {"auth_time", "1799999900"},
    {"acr", "\"urn:mfa\""},
    {"amr", "[\"pwd\",\"mfa\"]"},
    {"at_hash", "\"rXH7QWVTZnXYCou_6Vdpfg\""},
};

static const char *
claims_with(const char *name, const char *value)
{
	static char text[2 * OIDC_TOKEN_BYTES];
	size_t len = 0;
	bool put = false;

	for (size_t i = 0; i < sizeof(honest) / sizeof(honest[0]); i++) {
		const char *said = honest[i].value;

		if (name != NULL && strcmp(honest[i].name, name) == 0) {
			said = value;
			put = true;
		}
		if (said != NULL)
			len += (size_t)snprintf(text + len, sizeof(text) - len, "%s\"%s\":%s",
			    len == 0 ? "{" : ",", honest[i].name, said);
	}
	if (name != NULL && !put && value != NULL)
		len += (size_t)snprintf(text + len, sizeof(text) - len, ",\"%s\":%s", name, value);
	(void)snprintf(text + len, sizeof(text) - len, "}");
	return text;
}

static enum oidc_verdict
verdict_of(const char *text)
{
	struct oidc_said said;
	struct err err = {0};
	enum oidc_verdict verdict = oidc_read_id(&world.wanted, text, &said, &err);

	assert_true((verdict == OIDC_GOOD) == (err.code == ERR_NONE));
	assert_true((verdict == OIDC_GOOD) == (said.subject[0] != '\0'));
	return verdict;
}

static enum oidc_verdict
verdict_with(const char *name, const char *value)
{
	oidc_sign(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"r1\"}", claims_with(name, value), token,
	    sizeof(token));
	return verdict_of(token);
}

static enum oidc_verdict
verdict_under(const cjose_jwk_t *key, const char *header)
{
	oidc_sign(key, header, claims_with(NULL, NULL), token, sizeof(token));
	return verdict_of(token);
}

static void
test_each_way_of_signing_is_believed(void **state)
{
	struct oidc_said said;
	struct err err;

	(void)state;
	assert_int_equal(verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"r1\"}"), OIDC_GOOD);
	assert_int_equal(verdict_under(world.rsa, "{\"alg\":\"PS256\",\"kid\":\"r1\"}"), OIDC_GOOD);
	assert_int_equal(verdict_under(world.ec, "{\"alg\":\"ES256\",\"kid\":\"e1\"}"), OIDC_GOOD);
	assert_int_equal(verdict_under(world.ec, "{\"alg\":\"ES256\"}"), OIDC_GOOD);
	assert_int_equal(oidc_read_id(&world.wanted, token, &said, &err), OIDC_GOOD);
	assert_string_equal(said.subject, "248289761001");
	assert_int_equal(said.issued, 1799999990);
}

static void
test_other_ways_are_not(void **state)
{
	char bare[8192], *claims = NULL;
	size_t len;
	cjose_jwk_t *shared;

	(void)state;
	assert_int_equal(verdict_under(world.rsa, "{\"alg\":\"RS512\",\"kid\":\"r1\"}"), OIDC_BAD);
	/* The public key as the secret of an HMAC. */
	shared = cjose_jwk_create_oct_spec((const uint8_t *)world.set, strlen(world.set), NULL);
	assert_int_equal(verdict_under(shared, "{\"alg\":\"HS256\",\"kid\":\"r1\"}"), OIDC_BAD);
	cjose_jwk_release(shared);
	assert_true(cjose_base64url_encode((const uint8_t *)claims_with(NULL, NULL),
	    strlen(claims_with(NULL, NULL)), &claims, &len, NULL));
	(void)snprintf(bare, sizeof(bare), "eyJhbGciOiJub25lIn0.%s.", claims);
	assert_int_equal(verdict_of(bare), OIDC_BAD);
	(void)snprintf(bare, sizeof(bare), "eyJhbGciOiJub25lIn0.%s.AAAA", claims);
	assert_int_equal(verdict_of(bare), OIDC_BAD);
	cjose_get_dealloc()(claims);
	/* A key for another way of signing. */
	assert_int_equal(
	    verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"e1\"}"), OIDC_NO_KEY);
}

static void
test_a_header_that_asks_for_more_is_refused(void **state)
{
	(void)state;
	assert_int_equal(
	    verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"r1\",\"crit\":[\"b64\"]}"),
	    OIDC_BAD);
	assert_int_equal(
	    verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"r1\",\"typ\":\"at+jwt\"}"),
	    OIDC_BAD);
	assert_int_equal(
	    verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":\"r1\",\"typ\":\"jwt\"}"),
	    OIDC_GOOD);
	assert_int_equal(verdict_under(world.rsa, "{\"alg\":\"RS256\",\"kid\":7}"), OIDC_BAD);
}

static void
test_a_key_that_is_not_there_may_be_new(void **state)
{
	static const uint8_t e[] = {1, 0, 1};
	cjose_jwk_t *other = cjose_jwk_create_RSA_random(2048, e, sizeof(e), NULL);

	(void)state;
	assert_int_equal(verdict_under(other, "{\"alg\":\"RS256\",\"kid\":\"r2\"}"), OIDC_NO_KEY);
	assert_int_equal(verdict_under(other, "{\"alg\":\"RS256\"}"), OIDC_NO_KEY);
	assert_int_equal(verdict_under(other, "{\"alg\":\"RS256\",\"kid\":\"r1\"}"), OIDC_BAD);
	cjose_jwk_release(other);
}

static void
test_every_bit_of_a_token_counts(void **state)
{
	static const char alphabet[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	size_t len;

	(void)state;
	oidc_sign(world.ec, "{\"alg\":\"ES256\",\"kid\":\"e1\"}", claims_with(NULL, NULL), token,
	    sizeof(token));
	len = strlen(token);
	/* The last character of a signature has bits that are nobody's. */
	for (size_t i = 0; i + 1 < len; i++) {
		char was = token[i];

		token[i] =
		    was == '.' ? 'A' : alphabet[(size_t)(strchr(alphabet, was) - alphabet) ^ 1];
		assert_int_not_equal(verdict_of(token), OIDC_GOOD);
		token[i] = was;
	}
	for (size_t i = 0; i < len; i++) {
		char was = token[i];

		token[i] = '\0';
		assert_int_equal(verdict_of(token), OIDC_BAD);
		token[i] = was;
	}
	assert_int_equal(verdict_of(token), OIDC_GOOD);
	(void)strncpy(token + len, ".", 2);
	assert_int_equal(verdict_of(token), OIDC_BAD);
	(void)strncpy(token + len, "=", 2);
	assert_int_equal(verdict_of(token), OIDC_BAD);
}

static void
test_claims_that_are_not_ours_are_refused(void **state)
{
	static const char *const bad[][2] = {
	    {"iss", "\"https://provider.example/\""},
	    {"iss", NULL},
	    {"iss", "7"},
	    {"aud", "\"another\""},
	    {"aud", NULL},
	    {"aud", "[]"},
	    {"aud", "[\"accord\",\"another\"]"},
	    {"aud", "[[\"accord\"]]"},
	    {"aud", "true"},
	    {"azp", "\"another\""},
	    {"azp", "null"},
	    {"sub", NULL},
	    {"sub", "\"\""},
	    {"sub", "12"},
	    {"sub", "\"a\\u0000b\""},
	    {"nonce", "\"n-0S6_WzA2Mk\""},
	    {"nonce", NULL},
	    {"nonce", "\"\""},
	    {"nonce", "[]"},
	    {"at_hash", "\"rXH7QWVTZnXYCou_6VdpfA\""},
	    {"at_hash", "\"\""},
	    {"at_hash", "5"},
	    {"auth_time", NULL},
	    {"auth_time", "\"1799999900\""},
	    {"amr", "[\"pwd\"],\"amr\":[\"mfa\"]"},
	    {"sub", "\"248289761001\",\"sub\":\"1\""},
	    {"exp", NULL},
	    {"iat", NULL},
	    {"exp", "1.8e9"},
	    {"exp", "\"1800000600\""},
	    {"exp", "-1"},
	    {"exp", "99999999999999999999"},
	    {"iat", "0"},
	};

	(void)state;
	assert_int_equal(verdict_with(NULL, NULL), OIDC_GOOD);
	assert_int_equal(verdict_with("azp", "\"accord\""), OIDC_GOOD);
	assert_int_equal(verdict_with("aud", "[\"accord\"]"), OIDC_GOOD);
	assert_int_equal(verdict_with("at_hash", NULL), OIDC_GOOD);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_int_equal(verdict_with(bad[i][0], bad[i][1]), OIDC_BAD);
	world.wanted.access = NULL;
	assert_int_equal(verdict_with(NULL, NULL), OIDC_BAD);
}

static void
test_times_to_the_second(void **state)
{
	static const struct {
		const char *name, *value;
		enum oidc_verdict verdict;
	} cases[] = {
	    {"exp", "1799999941", OIDC_GOOD},
	    {"exp", "1799999940", OIDC_BAD},
	    {"exp", "1800086400", OIDC_GOOD},
	    {"exp", "1800086401", OIDC_BAD},
	    {"iat", "1800000060", OIDC_GOOD},
	    {"iat", "1800000061", OIDC_BAD},
	    {"iat", "1799999640", OIDC_GOOD},
	    {"iat", "1799999639", OIDC_BAD},
	    {"auth_time", "1799996340", OIDC_GOOD},
	    {"auth_time", "1799996339", OIDC_BAD},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_int_equal(verdict_with(cases[i].name, cases[i].value), cases[i].verdict);
	world.wanted.authenticated = 0;
	assert_int_equal(verdict_with("auth_time", NULL), OIDC_GOOD);
}

static void
test_two_factors_are_asked_for(void **state)
{
	(void)state;
	assert_int_equal(verdict_with("acr", "\"urn:one\""), OIDC_NO_MFA);
	assert_int_equal(verdict_with("acr", NULL), OIDC_NO_MFA);
	assert_int_equal(verdict_with("amr", "[\"pwd\"]"), OIDC_NO_MFA);
	assert_int_equal(verdict_with("amr", "\"mfa\""), OIDC_NO_MFA);
	assert_int_equal(verdict_with("amr", "{\"mfa\":1}"), OIDC_NO_MFA);
	assert_int_equal(verdict_with("amr", NULL), OIDC_NO_MFA);
	world.acr.count = 0;
	assert_int_equal(verdict_with("acr", NULL), OIDC_GOOD);
	assert_int_equal(verdict_with("amr", NULL), OIDC_NO_MFA);
}

static void
test_sizes_at_their_limits(void **state)
{
	static char long_subject[OIDC_SUBJECT_SIZE + 3], filler[2 * OIDC_TOKEN_BYTES];
	size_t fits = 0;

	(void)state;
	memset(long_subject, 's', sizeof(long_subject));
	long_subject[0] = long_subject[OIDC_SUBJECT_SIZE] = '"';
	long_subject[OIDC_SUBJECT_SIZE + 1] = '\0';
	assert_int_equal(verdict_with("sub", long_subject), OIDC_GOOD);
	(void)strncpy(long_subject + OIDC_SUBJECT_SIZE, "s\"", 3);
	assert_int_equal(verdict_with("sub", long_subject), OIDC_BAD);
	for (size_t n = 11300; n < 11900; n++) {
		memset(filler, 'x', n);
		filler[0] = filler[n - 1] = '"';
		filler[n] = '\0';
		if (verdict_with("more", filler) != OIDC_GOOD)
			break;
		fits = strlen(token);
	}
	assert_in_range(fits, OIDC_TOKEN_BYTES - 2, OIDC_TOKEN_BYTES);
	assert_true(strlen(token) > OIDC_TOKEN_BYTES);
	assert_int_equal(verdict_of(""), OIDC_BAD);
	assert_int_equal(verdict_of("."), OIDC_BAD);
	assert_int_equal(verdict_of("..."), OIDC_BAD);
	assert_int_equal(verdict_of("e30.e30.AA"), OIDC_BAD);
}

/* --- logout tokens --- */
#define EVENT "\"http://schemas.openid.net/event/backchannel-logout\":{}"
#define LOGOUT(more)                                                                               \
	"{\"iss\":\"" ISSUER "\",\"aud\":\"" CLIENT "\",\"iat\":1799999990,\"jti\":\"j\"" more "}"

static enum oidc_verdict
logout_verdict(const char *header, const char *claims)
{
	struct oidc_said said;
	struct err err;

	oidc_sign(world.rsa, header, claims, token, sizeof(token));
	return oidc_read_logout(&world.wanted, token, &said, &err);
}

static void
test_logout_tokens(void **state)
{
	static const char header[] = "{\"alg\":\"RS256\",\"kid\":\"r1\",\"typ\":\"logout+jwt\"}";

	(void)state;
	assert_int_equal(
	    logout_verdict(header, LOGOUT(",\"sub\":\"s\",\"events\":{" EVENT "}")), OIDC_GOOD);
	assert_int_equal(logout_verdict("{\"alg\":\"RS256\",\"kid\":\"r1\"}",
			     LOGOUT(",\"sub\":\"s\",\"events\":{" EVENT "}")),
	    OIDC_GOOD);
	assert_int_equal(logout_verdict(header, LOGOUT(",\"sub\":\"s\"")), OIDC_BAD);
	assert_int_equal(logout_verdict(header, LOGOUT(",\"sub\":\"s\",\"events\":{}")), OIDC_BAD);
	assert_int_equal(logout_verdict(header, LOGOUT(",\"events\":{" EVENT "}")), OIDC_BAD);
	assert_int_equal(
	    logout_verdict(header, LOGOUT(",\"sub\":\"s\",\"nonce\":\"n\",\"events\":{" EVENT "}")),
	    OIDC_BAD);
	assert_int_equal(logout_verdict(header,
			     LOGOUT(",\"sub\":\"s\",\"exp\":1799999000,\"events\":{" EVENT "}")),
	    OIDC_BAD);
	/* Neither is the other. */
	assert_int_equal(
	    logout_verdict("{\"alg\":\"RS256\",\"kid\":\"r1\"}", claims_with(NULL, NULL)),
	    OIDC_BAD);
	oidc_sign(world.rsa, header, claims_with(NULL, NULL), token, sizeof(token));
	assert_int_equal(verdict_of(token), OIDC_BAD);
}

/* --- keys --- */
static size_t
keys_of(const char *text)
{
	struct err err = {0};
	struct oidc_keys *keys = oidc_keys_read(text, strlen(text), &err);
	size_t count = keys != NULL ? keys->count : SIZE_MAX;

	assert_true((keys == NULL) == (err.code != ERR_NONE));
	oidc_keys_free(&keys);
	return count;
}

#define POINT                                                                                      \
	"\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","                                   \
	"\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM\""

static void
test_keys_that_are_not_for_us_are_passed_over(void **state)
{
	(void)state;
	assert_int_equal(keys_of(world.set), 2);
	assert_int_equal(keys_of("{\"keys\":[]}"), 0);
	assert_int_equal(keys_of("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\"," POINT "}]}"), 1);
	assert_int_equal(
	    keys_of("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"enc\"," POINT "}]}"),
	    0);
	assert_int_equal(
	    keys_of("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"alg\":\"RS256\"," POINT "}]}"),
	    0);
	assert_int_equal(
	    keys_of(
		"{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"key_ops\":[\"sign\"]," POINT "}]}"),
	    0);
	assert_int_equal(
	    keys_of("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"key_ops\":[\"verify\"]," POINT
		    "}]}"),
	    1);
	/* Not on the curve. */
	assert_int_equal(keys_of("{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\","
				 "\"x\":\"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4\","
				 "\"y\":\"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyA\"}]}"),
	    0);
	assert_int_equal(keys_of("{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"},7,null,[]]}"), 0);
	assert_int_equal(
	    keys_of("{\"keys\":[{\"kty\":\"RSA\",\"n\":\"sXchDaQebHnPiGvyDOAT4saGEUetSyo\","
		    "\"e\":\"AQAB\"}]}"),
	    0);
}

static void
test_sets_that_are_none(void **state)
{
	static char many[OIDC_KEYS_BYTES + 2];
	size_t len = (size_t)snprintf(many, sizeof(many), "{\"keys\":[");

	(void)state;
	assert_int_equal(keys_of(""), SIZE_MAX);
	assert_int_equal(keys_of("[]"), SIZE_MAX);
	assert_int_equal(keys_of("{\"keys\":{}}"), SIZE_MAX);
	assert_int_equal(keys_of("{\"keys\":[],\"keys\":[]}"), SIZE_MAX);
	for (int i = 0; i < OIDC_KEYS; i++)
		len += (size_t)snprintf(many + len, sizeof(many) - len, "%s1", i > 0 ? "," : "");
	(void)snprintf(many + len, sizeof(many) - len, "]}");
	assert_int_equal(keys_of(many), 0);
	(void)snprintf(many + len, sizeof(many) - len, ",1]}");
	assert_int_equal(keys_of(many), SIZE_MAX);
	(void)snprintf(many, sizeof(many), "%s", "{\"keys\":[]}");
	memset(many + strlen(many), ' ', sizeof(many) - 1 - strlen(many));
	many[OIDC_KEYS_BYTES] = '\0';
	assert_int_equal(keys_of(many), 0);
	many[OIDC_KEYS_BYTES] = ' ';
	assert_int_equal(keys_of(many), SIZE_MAX);
}

#define TEST(fn) cmocka_unit_test_setup_teardown(fn, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_each_way_of_signing_is_believed),
	    TEST(test_other_ways_are_not),
	    TEST(test_a_header_that_asks_for_more_is_refused),
	    TEST(test_a_key_that_is_not_there_may_be_new),
	    TEST(test_every_bit_of_a_token_counts),
	    TEST(test_claims_that_are_not_ours_are_refused),
	    TEST(test_times_to_the_second),
	    TEST(test_two_factors_are_asked_for),
	    TEST(test_sizes_at_their_limits),
	    TEST(test_logout_tokens),
	    TEST(test_keys_that_are_not_for_us_are_passed_over),
	    TEST(test_sets_that_are_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
