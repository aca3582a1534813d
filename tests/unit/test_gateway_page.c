/* Pages of records: limits, cursors, and the text of a page. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <jansson.h>

#include "accord/v1/intake.pb-c.h"
#include "services/gateway/codes.h"
#include "services/gateway/gateway.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"

#define BEFORE INT64_C(1795308000123456)
#define PREFIX "cursor="

struct world {
	struct http_request request;
	struct session session;
	struct err err;
};

static int
setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	assert_non_null(w);
	w->request.arena = arena_new(4096, 1 << 20);
	w->request.own = &w->session;
	w->request.query = "";
	*state = w;
	return 0;
}

static int
teardown(void **state)
{
	struct world *w = *state;

	arena_free(&w->request.arena);
	free(w);
	return 0;
}

static bool
reads(struct world *w, const char *query, struct page *page)
{
	w->request.query = query;
	return gateway_page_read(&w->request, page, &w->err);
}

static void
test_limits(void **state)
{
	static const char *const bad[] = {"limit=0", "limit=101", "limit=-1", "limit=", "limit=x",
	    "limit=1x", "limit=+1", "limit=%2b1", "limit=99999999999999999999", "limit=1&limit=1"};
	struct world *w = *state;
	struct page page;

	assert_true(reads(w, "", &page));
	assert_int_equal(page.limit, PAGE_DEFAULT);
	assert_int_equal(page.before_us, 0);
	assert_true(reads(w, "limit=1", &page));
	assert_int_equal(page.limit, 1);
	assert_true(reads(w, "limit=100", &page));
	assert_int_equal(page.limit, PAGE_LIMIT);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(reads(w, bad[i], &page));
	assert_int_equal(w->err.code, ERR_INVALID);
}

static void
test_cursors_come_back(void **state)
{
	char query[64] = PREFIX, other[80];
	struct world *w = *state;
	struct id id = id_v4();
	struct page page;

	(void)gateway_page_cursor(BEFORE, &id, query + strlen(PREFIX));
	assert_true(reads(w, query, &page));
	assert_true(page.before_us == BEFORE);
	assert_true(id_equal(&page.before_id, &id));
	(void)snprintf(other, sizeof(other), "%.*s", (int)strlen(query) - 1, query);
	assert_false(reads(w, other, &page));
	(void)snprintf(other, sizeof(other), "%sA", query);
	assert_false(reads(w, other, &page));
	assert_false(reads(w, PREFIX, &page));
	assert_false(reads(w, PREFIX "nonsense", &page));
}

/* A time before 1970 or none at all is not one of ours. */
static void
test_cursors_have_a_time(void **state)
{
	char query[64] = PREFIX;
	struct world *w = *state;
	struct id id = id_v4();
	struct page page;

	(void)gateway_page_cursor(0, &id, query + strlen(PREFIX));
	assert_false(reads(w, query, &page));
	(void)gateway_page_cursor(-1, &id, query + strlen(PREFIX));
	assert_false(reads(w, query, &page));
}

static void
test_the_text_of_a_page(void **state)
{
	static char *const texts[] = {
	    (char *)(uintptr_t) "{\"number\":\"26-1\"}", (char *)(uintptr_t) "{}"};
	static const size_t lens[] = {17, 2};
	struct world *w = *state;
	struct id id = id_v4();
	ProtobufCBinaryData next = {sizeof(id.b), id.b};
	json_t *page;

	assert_true(
	    gateway_page_write(&w->request, "incidents", texts, lens, 2, BEFORE, &next, &w->err));
	page = json_loadb(w->session.text, w->session.len, JSON_REJECT_DUPLICATES, NULL);
	assert_int_equal(json_array_size(json_object_get(page, "incidents")), 2);
	assert_int_equal(json_string_length(json_object_get(page, "next")), PAGE_CURSOR_SIZE - 1);
	json_decref(page);
	assert_true(gateway_page_write(&w->request, "incidents", NULL, NULL, 0, 0, &next, &w->err));
	assert_string_equal(w->session.text, "{\"incidents\":[]}");
}

/* The last look at what leaves: a record that was not redacted stays. */
static void
test_a_text_holds_back_what_the_mask_does_not_name(void **state)
{
	struct world *w = *state;
	Accord__V1__IncidentRecord record = ACCORD__V1__INCIDENT_RECORD__INIT;
	size_t len;

	record.place = (char *)(uintptr_t) "100 MAIN ST";
	assert_null(gateway_text(&w->request, &record.base,
	    CLASS_BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT), &len, &w->err));
	assert_int_equal(w->err.code, ERR_INTERNAL);
}

/* --- what was decided about a record --- */
static void
test_members_are_added_to_an_object(void **state)
{
	struct world *w = *state;
	size_t len;

	assert_string_equal(codes_join(w->request.arena, "{}", 2, "\"a\":1", &len), "{\"a\":1}");
	assert_int_equal(len, 7);
	assert_string_equal(
	    codes_join(w->request.arena, "{\"b\":2}", 7, "\"a\":1", &len), "{\"b\":2,\"a\":1}");
	assert_int_equal(len, 13);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_limits),
	    CASE(test_cursors_come_back),
	    CASE(test_cursors_have_a_time),
	    CASE(test_the_text_of_a_page),
	    CASE(test_a_text_holds_back_what_the_mask_does_not_name),
	    CASE(test_members_are_added_to_an_object),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
