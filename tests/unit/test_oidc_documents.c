/* What a provider says of itself, what a code is worth, and the file that names providers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "common/clock.h"
#include "services/gateway/oidc/document.h"
#include "services/gateway/oidc/providers.h"

#define ISSUER "https://provider.example"
#define ENDPOINTS                                                                                  \
	"\"authorization_endpoint\":\"" ISSUER "/auth\",\"token_endpoint\":\"" ISSUER "/token\","  \
	"\"jwks_uri\":\"" ISSUER "/jwks\""
#define CODE "\"response_types_supported\":[\"code\",\"code id_token\"]"

static bool
reads(const char *text, struct oidc_document *document)
{
	struct err err = {0};
	bool read = oidc_read_document(text, strlen(text), ISSUER, document, &err);

	assert_true(read == (err.code == ERR_NONE));
	return read;
}

static void
test_a_document_is_read(void **state)
{
	struct oidc_document d;

	(void)state;
	assert_true(reads("{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE "}", &d));
	assert_string_equal(d.authorization, ISSUER "/auth");
	assert_string_equal(d.token, ISSUER "/token");
	assert_string_equal(d.keys, ISSUER "/jwks");
	assert_string_equal(d.logoff, "");
	assert_true(d.basic && !d.says_issuer);
	assert_true(reads("{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE
			  ",\"token_endpoint_auth_methods_supported\":[\"client_secret_post\"],"
			  "\"authorization_response_iss_parameter_supported\":true,"
			  "\"end_session_endpoint\":\"" ISSUER "/end\"}",
	    &d));
	assert_true(!d.basic && d.says_issuer);
	assert_string_equal(d.logoff, ISSUER "/end");
}

static void
test_documents_that_are_of_no_use(void **state)
{
	static const char *const bad[] = {
	    "",
	    "[]",
	    "{}",
	    "{\"issuer\":\"" ISSUER "/\"," ENDPOINTS "," CODE "}",
	    "{\"issuer\":\"" ISSUER "\",\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE "}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS "}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS ",\"response_types_supported\":[\"id_token\"]}",
	    "{\"issuer\":\"" ISSUER "\"," CODE "}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE
	    ",\"code_challenge_methods_supported\":[\"plain\"]}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE
	    ",\"id_token_signing_alg_values_supported\":[\"HS256\",\"none\"]}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE
	    ",\"token_endpoint_auth_methods_supported\":[\"none\"]}",
	    "{\"issuer\":\"" ISSUER "\"," ENDPOINTS "," CODE
	    ",\"end_session_endpoint\":\"http://provider.example/end\"}",
	    "{\"issuer\":\"" ISSUER
	    "\",\"authorization_endpoint\":\"javascript:alert(1)\",\"token_endpoint\":\"" ISSUER
	    "/token\",\"jwks_uri\":\"" ISSUER "/jwks\"," CODE "}",
	};
	struct oidc_document d;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(reads(bad[i], &d));
}

static void
test_addresses(void **state)
{
	static const char *const good[] = {
	    "https://a", "https://a:8443/x?y=z", "https://[::1]:1/", "https://a/b%20c"};
	static const char *const bad[] = {"", "https://", "http://a", "https:///x", "https://?x",
	    "https://u@a/", "https://a/#f", "https://a/ b", "https://a/\r\nX: y",
	    "https://a/\xc3\xa9", "https://a/\"", "HTTPS://a", "https://a/<"};
	char longest[OIDC_URL_SIZE + 1];

	(void)state;
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_true(oidc_url(good[i]));
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(oidc_url(bad[i]));
	memset(longest, 'a', sizeof(longest));
	memcpy(longest, "https://", 8);
	longest[OIDC_URL_SIZE - 1] = '\0';
	assert_true(oidc_url(longest));
	longest[OIDC_URL_SIZE - 1] = 'a';
	longest[OIDC_URL_SIZE] = '\0';
	assert_false(oidc_url(longest));
}

static bool
grants(const char *text, struct oidc_grant *grant)
{
	struct err err;

	return oidc_read_grant(text, strlen(text), grant, &err);
}

static void
test_what_a_code_is_worth(void **state)
{
	static struct oidc_grant grant;
	static char text[3 * OIDC_DOCUMENT_BYTES];
	struct err err;
	int len;

	(void)state;
	assert_true(grants(
	    "{\"id_token\":\"e30\",\"access_token\":\"a\",\"token_type\":\"bearer\"}", &grant));
	assert_string_equal(grant.id_token, "e30");
	assert_string_equal(grant.access, "a");
	assert_true(grants("{\"id_token\":\"e30\",\"token_type\":\"Bearer\"}", &grant));
	assert_string_equal(grant.access, "");
	assert_false(grants("{\"id_token\":\"e30\"}", &grant));
	assert_false(grants("{\"id_token\":\"e30\",\"token_type\":\"MAC\"}", &grant));
	assert_false(grants("{\"token_type\":\"Bearer\"}", &grant));
	assert_false(grants("{\"error\":\"invalid_grant\"}", &grant));
	for (size_t more = 0; more < 2; more++) {
		memset(text, 'x', sizeof(text));
		len = snprintf(text, sizeof(text), "{\"token_type\":\"Bearer\",\"id_token\":\"");
		text[len] = 'x';
		len += (int)(OIDC_ID_TOKEN_SIZE - 1 + more);
		(void)snprintf(text + len, sizeof(text) - (size_t)len, "\"}");
		assert_int_equal(grants(text, &grant), more == 0);
	}
	len = (int)strlen(text);
	memset(text + len, ' ', sizeof(text) - (size_t)len);
	assert_false(oidc_read_grant(text, OIDC_DOCUMENT_BYTES + 1, &grant, &err));
}

/* --- the file --- */
static char folder[] = "/tmp/oidc-XXXXXX", path[64], secret[64];

static void
put(const char *where, const char *text, mode_t mode)
{
	FILE *file = fopen(where, "we");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
	assert_int_equal(chmod(where, mode), 0);
}

static int
make_folder(void **state)
{
	(void)state;
	assert_non_null(mkdtemp(folder));
	(void)snprintf(path, sizeof(path), "%s/providers.yaml", folder);
	(void)snprintf(secret, sizeof(secret), "%s/secret", folder);
	put(secret, "s3cret\n", 0600);
	return 0;
}

static int
drop_folder(void **state)
{
	(void)state;
	(void)unlink(path);
	(void)unlink(secret);
	return rmdir(folder);
}

static struct arena *arena;
static struct oidc_providers providers;
static struct err err;

static bool
loads(const char *site, const char *name, const char *rest)
{
	static char text[32768];

	(void)snprintf(text, sizeof(text),
	    "site: %s\nproviders:\n  - provider: %s\n    title: County\n    client: accord\n"
	    "    secret: %s\n    organisations:\n      - north-pd\n%s",
	    site, name, secret, rest);
	put(path, text, 0644);
	arena_free(&arena);
	arena = arena_new(4096, 1 << 20);
	return oidc_providers_load(path, arena, &providers, &err);
}

#define GOOD "    issuer: " ISSUER "\n    amr:\n      - mfa\n"

static void
test_a_file_of_providers(void **state)
{
	const struct oidc_provider *p;

	(void)state;
	assert_true(loads("https://accord.example", "county", GOOD));
	assert_int_equal(providers.count, 1);
	p = oidc_provider_of(&providers, "county");
	assert_non_null(p);
	assert_string_equal(p->secret, "s3cret");
	assert_string_equal(p->client, "accord");
	assert_true(p->ca == NULL && p->max_age == 12 * CLOCK_HOUR && p->acr.count == 0);
	assert_true(oidc_speaks_for(p, "north-pd"));
	assert_false(oidc_speaks_for(p, "south-pd"));
	assert_null(oidc_provider_of(&providers, "city"));
	arena_free(&arena);
}

static void
test_files_that_would_let_too_much_in(void **state)
{
	(void)state;
	assert_false(loads("http://accord.example", "county", GOOD));
	assert_false(loads("https://accord.example/", "county", GOOD));
	assert_false(loads("https://accord.example", "Coun/ty", GOOD));
	assert_false(loads("https://accord.example", "county", "    issuer: " ISSUER "\n"));
	assert_non_null(strstr(err.msg, "two factors"));
	assert_false(loads("https://accord.example", "county",
	    "    issuer: http://provider.example\n    amr:\n      - mfa\n"));
	assert_false(loads("https://accord.example", "county",
	    "    issuer: " ISSUER "?x\n    amr:\n      - mfa\n"));
	assert_false(loads("https://accord.example", "county",
	    "    issuer: " ISSUER "\n    amr:\n      - \"m fa\"\n"));
	assert_false(loads("https://accord.example", "county",
	    GOOD "  - provider: county\n    title: x\n    client: x\n    secret: x\n"
		 "    issuer: https://other.example\n    organisations:\n      - a\n    amr:\n"
		 "      - mfa\n"));
	assert_non_null(strstr(err.msg, "twice"));
	assert_false(loads("https://accord.example", "county",
	    GOOD "  - provider: city\n    title: x\n    client: x\n    secret: x\n"
		 "    issuer: " ISSUER "\n    organisations:\n      - a\n    amr:\n      - mfa\n"));
	put(secret, "s3cret\n", 0644);
	assert_false(loads("https://accord.example", "county", GOOD));
	assert_null(strstr(err.msg, "s3cret"));
	put(secret, "s3cret\n", 0600);
	arena_free(&arena);
}

/* So many items under a key of the first provider. */
static bool
loads_with(const char *key, size_t count)
{
	static char rest[4096];
	size_t len = (size_t)snprintf(rest, sizeof(rest), GOOD "    %s:\n", key);

	for (size_t i = 0; i < count; i++)
		len += (size_t)snprintf(rest + len, sizeof(rest) - len, "      - w%zu\n", i);
	return loads("https://accord.example", "county", rest);
}

static void
test_lists_have_limits(void **state)
{
	static char rest[16384];
	size_t len = (size_t)snprintf(rest, sizeof(rest), GOOD);

	(void)state;
	assert_true(loads_with("acr", OIDC_WORDS));
	assert_false(loads_with("acr", OIDC_WORDS + 1));
	assert_true(loads_with("scopes", OIDC_WORDS));
	assert_false(loads_with("scopes", OIDC_WORDS + 1));
	for (int i = 1; i <= OIDC_PROVIDERS; i++) {
		assert_true(loads("https://accord.example", "county", rest));
		assert_int_equal(providers.count, i);
		len += (size_t)snprintf(rest + len, sizeof(rest) - len,
		    "  - provider: p%d\n    title: x\n    client: x\n    secret: %s\n"
		    "    issuer: https://p%d.example\n    organisations:\n      - a\n    amr:\n"
		    "      - mfa\n",
		    i, secret, i);
	}
	assert_false(loads("https://accord.example", "county", rest));
	arena_free(&arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_document_is_read),
	    cmocka_unit_test(test_documents_that_are_of_no_use),
	    cmocka_unit_test(test_addresses),
	    cmocka_unit_test(test_what_a_code_is_worth),
	    cmocka_unit_test(test_a_file_of_providers),
	    cmocka_unit_test(test_files_that_would_let_too_much_in),
	    cmocka_unit_test(test_lists_have_limits),
	};

	return cmocka_run_group_tests(tests, make_folder, drop_folder);
}
