/* What a provider sends, when memory ends at the nth allocation: refused as not to be judged now,
 * and nothing leaks. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "services/gateway/oidc/document.h"
#include "oidc_world.h"
#include "tests/unit/no_memory.h"

#define MOST_ALLOCATIONS 500

static struct oidc_world world;
static char token[4096];

/* False: memory was wanted. */
typedef bool reader_fn(struct err *err);

static void
read_without_memory(reader_fn *reader)
{
	struct err err;
	size_t n = 1;
	bool enough = false;

	for (int for_good = 0; for_good < 2; for_good++) {
		for (n = 1, enough = false; !enough && n < MOST_ALLOCATIONS; n++) {
			bool read;

			err = (struct err){.code = ERR_NONE};
			memory_ends(n, for_good != 0);
			read = reader(&err);
			enough = !memory_back();
			assert_true(read || (!enough && err.code == ERR_UNAVAILABLE));
		}
		assert_true(enough && n > 2);
	}
}

static bool
read_keys(struct err *err)
{
	struct oidc_keys *keys = oidc_keys_read(world.set, strlen(world.set), err);
	bool read = keys != NULL;

	oidc_keys_free(&keys);
	return read;
}

static bool
read_document(struct err *err)
{
	static const char text[] =
	    "{\"issuer\":\"" ISSUER "\",\"authorization_endpoint\":\"" ISSUER
	    "/auth\",\"token_endpoint\":\"" ISSUER "/token\",\"jwks_uri\":\"" ISSUER
	    "/jwks\",\"response_types_supported\":[\"code\"]}";
	struct oidc_document document;

	return oidc_read_document(text, strlen(text), ISSUER, &document, err);
}

static bool
read_token(struct err *err)
{
	struct oidc_said said;
	enum oidc_verdict verdict = oidc_read_id(&world.wanted, token, &said, err);

	assert_true(verdict == OIDC_GOOD || verdict == OIDC_STARVED);
	return verdict == OIDC_GOOD;
}

static void
test_keys(void **state)
{
	(void)state;
	read_without_memory(read_keys);
}

static void
test_documents(void **state)
{
	(void)state;
	read_without_memory(read_document);
}

static void
test_tokens(void **state)
{
	(void)state;
	oidc_sign(world.ec, "{\"alg\":\"ES256\",\"kid\":\"e1\"}",
	    "{\"iss\":\"" ISSUER "\",\"sub\":\"s\",\"aud\":\"" CLIENT
	    "\",\"exp\":1800000600,\"iat\":1799999990,\"nonce\":\"" NONCE
	    "\",\"auth_time\":1799999900,\"acr\":\"urn:mfa\",\"amr\":[\"pwd\",\"mfa\"]}",
	    token, sizeof(token));
	read_without_memory(read_token);
}

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

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_keys),
	    cmocka_unit_test(test_documents),
	    cmocka_unit_test(test_tokens),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
