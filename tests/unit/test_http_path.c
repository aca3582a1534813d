/* Request targets: decoding, patterns, query parameters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "services/gateway/http/path.h"

static void
test_patterns_fit_whole_paths(void **state)
{
	static const struct {
		const char *pattern, *path, *first;
		bool fits;
	} rows[] = {
	    {"/healthz", "/healthz", NULL, true},
	    {"/healthz", "/healthz/", NULL, false},
	    {"/healthz", "/health", NULL, false},
	    {"/healthz", "/healthzz", NULL, false},
	    {"/healthz", "healthz", NULL, false},
	    {"/healthz", "", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/7", "7", true},
	    {"/v1/incidents/{id}", "/v1/incidents/", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/7/", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/a%20b", "a b", true},
	    {"/v1/incidents/{id}", "/v1/incidents/a%2Fb", "a/b", true},
	    {"/v1/incidents/{id}", "/v1/incidents/a+b", "a+b", true},
	    {"/v1/incidents/{id}", "/v1/incidents/%00", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%0a", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%zz", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%2", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%ff", NULL, false},
	    {"/v1/incidents/{id}", "/v1/incidents/%C3%A9", "\xc3\xa9", true},
	    {"/v1/incidents/{id}", "/v1%2Fincidents/7", NULL, false},
	    {"/v1/incidents/{id}", "//v1/incidents/7", NULL, false},
	    {"/v1/feeds/{feed}/events", "/v1/feeds/dallas/events", "dallas", true},
	    {"/v1/feeds/{feed}/events", "/v1/feeds//events", NULL, false},
	    {"/v1/feeds/{feed}/events", "/v1/feeds/dallas", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile/0/x001/067.p/5", "0/x001/067.p/5", true},
	    {"/v1/tile/{tile...}", "/v1/tile/0", "0", true},
	    {"/v1/tile/{tile...}", "/v1/tile/0//067/", "0//067/", true},
	    {"/v1/tile/{tile...}", "/v1/tile//", "/", true},
	    {"/v1/tile/{tile...}", "/v1/tile/", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tiles/0", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile/0%2F067", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile/0/06%37", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile/0/\xff", NULL, false},
	    {"/v1/tile/{tile...}", "/v1/tile/0/\x01", NULL, false},
	    {"/v1/tile/{tile...}/more", "/v1/tile/0/more", NULL, false},
	    {"/v1/{name}/{tile...}", "/v1/a%20b/c/d", "a b", true},
	    {"/v1/{...}", "/v1/a/b", "a/b", true},
	};
	struct path_params params;

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(path_match(rows[i].pattern, rows[i].path, &params), rows[i].fits);
		if (rows[i].first != NULL)
			assert_string_equal(params.value[0], rows[i].first);
	}
}

static void
test_parameters_have_a_longest_length(void **state)
{
	char path[8 + PATH_PARAM_SIZE] = "/v1/";
	struct path_params params;

	(void)state;
	memset(path + 4, 'a', PATH_PARAM_SIZE - 1);
	assert_true(path_match("/v1/{id}", path, &params));
	assert_int_equal(strlen(params.value[0]), PATH_PARAM_SIZE - 1);
	path[4 + PATH_PARAM_SIZE - 1] = 'a';
	assert_false(path_match("/v1/{id}", path, &params));
	path[4 + 40] = '/';
	assert_false(path_match("/v1/{id...}", path, &params));
	path[4 + PATH_PARAM_SIZE - 1] = '\0';
	assert_true(path_match("/v1/{id...}", path, &params));
	assert_string_equal(params.value[0], path + 4);
	assert_true(path_match("/{a}/{b}/{c...}", "/x/y/z/z/", &params));
	assert_string_equal(params.value[2], "z/z/");
	assert_true(path_match("/{a}/{b}/{c}", "/x/y/z", &params));
	assert_int_equal(params.count, PATH_PARAMS);
	assert_false(path_match("/{a}/{b}/{c}/{d}", "/w/x/y/z", &params));
}

static void
test_query_is_found_once_or_refused(void **state)
{
	static const struct {
		const char *query, *value;
		int found;
	} rows[] = {
	    {"", NULL, 0},
	    {"limit=20", "20", 1},
	    {"a=1&limit=20&b=2", "20", 1},
	    {"limit=", "", 1},
	    {"limit", NULL, 0},
	    {"&&limit=1&", "1", 1},
	    {"limits=20", NULL, 0},
	    {"alimit=20", NULL, 0},
	    {"limit=1&limit=2", NULL, -1},
	    {"limit=1%202+3", "1 2 3", 1},
	    {"limit=%", NULL, -1},
	    {"limit=%00", NULL, -1},
	    {"limit=12345678", NULL, -1},
	    {"limit=1234567", "1234567", 1},
	};
	char out[8];

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(
		    path_query(rows[i].query, "limit", out, sizeof(out)), rows[i].found);
		if (rows[i].value != NULL)
			assert_string_equal(out, rows[i].value);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_patterns_fit_whole_paths),
	    cmocka_unit_test(test_parameters_have_a_longest_length),
	    cmocka_unit_test(test_query_is_found_once_or_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
