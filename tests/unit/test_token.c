/* Tokens: who may have one, what it opens and until when, and how one comes after another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/fake_batch.h"

#define gateway_routes few_routes
#include "services/accord/span.h"
#include "services/gateway/scope.c"
#include "services/gateway/token.c"
#include "services/gateway/token_keep.c"

static struct gateway gateway;

static void
on_request(void *ctx, struct http_request *request)
{
	(void)ctx, (void)request;
}

static const struct http_route few[] = {
    {.name = "post_events", .flags = ROUTE_FEED, .fn = on_request},
    {.name = "list_incidents", .flags = ROUTE_STAFF, .fn = on_request},
    {.name = "get_incident", .flags = ROUTE_STAFF, .fn = on_request},
    {.name = "countersign_basis", .flags = ROUTE_STAFF | ROUTE_PERSON, .fn = on_request},
    {.name = "get_health", .fn = on_request},
    {.fn = NULL},
};

const struct http_route *
few_routes(void)
{
	return few;
}

static size_t valid; /* tokens */

/* --- what the gateway knows --- */
const struct table gateway_person = {.name = "person", .row_size = sizeof(struct person_row)};

struct id
gateway_person_id(const char *name)
{
	return id_digest((const char *const[]){"person", name}, 2);
}

void
known_put_token(struct known *known, const struct token_row *row)
{
	(void)known;
	assert_int_not_equal(row->version, 0);
}

size_t
known_tokens(const struct known *known)
{
	(void)known;
	return valid;
}

/* --- a site --- */
static void
person(const char *name, bool system)
{
	struct fake_row *row = fake_add(&gateway_person);
	struct person_row *p = row->row;

	row->key = p->id = gateway_person_id(name);
	row->there = p->active = true;
	p->system = system;
	p->version = 1;
	(void)text_copy(p->name, sizeof(p->name), name);
}

static int
setup(void **state)
{
	(void)state;
	memset(&gateway, 0, sizeof(gateway));
	fake_reset(&gateway.service);
	valid = 0;
	person("ada", false);
	person("da-cases", true);
	return 0;
}

struct wanted {
	const char *feed, *person;
	const char *operations[2];
	size_t operation_count;
	int64_t days;
	uint8_t seed;
	size_t certificate; /* bytes of it */
};

static bool
make(const struct wanted *w, struct err *err)
{
	static uint8_t sha256[CRYPT_SHA256], certificate[CRYPT_SHA256];
	Accord__V1__MakeToken msg = ACCORD__V1__MAKE_TOKEN__INIT;
	struct input input = {.rule = &gateway_make_token, .msg = &msg.base};
	bool good;

	memset(sha256, w->seed, sizeof(sha256));
	memset(certificate, 7, sizeof(certificate));
	msg.feed = (char *)(uintptr_t)(w->feed != NULL ? w->feed : "");
	msg.person = (char *)(uintptr_t)(w->person != NULL ? w->person : "");
	msg.sha256 = (ProtobufCBinaryData){sizeof(sha256), sha256};
	msg.certificate = (ProtobufCBinaryData){w->certificate, certificate};
	msg.expires_us = fake.now + w->days * CLOCK_DAY;
	msg.operations = (char **)(uintptr_t)w->operations;
	msg.n_operations = w->operation_count;
	good = fake_one(&input);
	*err = input.err;
	return good;
}

static struct token_row *
token(uint8_t seed)
{
	struct id id;
	struct fake_row *row;

	memset(id.b, seed, sizeof(id.b));
	row = fake_find(&gateway_token, &id);
	return row != NULL && row->there ? row->row : NULL;
}

static bool
rotate(uint8_t old, uint8_t fresh, int64_t overlap, struct err *err)
{
	static uint8_t id[16], sha256[CRYPT_SHA256];
	Accord__V1__RotateToken msg = ACCORD__V1__ROTATE_TOKEN__INIT;
	struct input input = {.rule = &gateway_rotate_token, .msg = &msg.base};
	bool good;

	memset(id, old, sizeof(id));
	memset(sha256, fresh, sizeof(sha256));
	msg.token = (ProtobufCBinaryData){sizeof(id), id};
	msg.sha256 = (ProtobufCBinaryData){sizeof(sha256), sha256};
	msg.expires_us = fake.now + 100 * CLOCK_DAY;
	msg.overlap_us = overlap;
	good = fake_one(&input);
	*err = input.err;
	return good;
}

/* --- who may have one --- */
#define SYSTEM .person = "da-cases", .days = 30, .seed = 1

static void
test_a_system_names_what_it_does(void **state)
{
	struct err err;

	(void)state;
	assert_false(make(&(struct wanted){SYSTEM}, &err));
	assert_non_null(strstr(err.msg, "names the operations"));
	assert_false(make(
	    &(struct wanted){SYSTEM, .operations = {"get_nothing"}, .operation_count = 1}, &err));
	assert_non_null(strstr(err.msg, "get_nothing"));
	/* A feed's road is no operation of a system. */
	assert_false(make(
	    &(struct wanted){SYSTEM, .operations = {"post_events"}, .operation_count = 1}, &err));
	assert_false(
	    make(&(struct wanted){SYSTEM, .operations = {"get_incident", "countersign_basis"},
		     .operation_count = 2},
		&err));
	assert_non_null(strstr(err.msg, "for people only"));
	assert_true(make(
	    &(struct wanted){SYSTEM, .operations = {"get_incident"}, .operation_count = 1}, &err));
	assert_true(token(1)->scope.named);
}

static void
test_people_have_tokens_in_a_demonstration_only(void **state)
{
	const struct wanted ada = {.person = "ada", .days = 1, .seed = 2};
	struct err err;

	(void)state;
	assert_false(make(&ada, &err));
	assert_int_equal(err.code, ERR_DENIED);
	gateway.service.demo = true;
	assert_true(make(&ada, &err));
	assert_false(make(&(struct wanted){.person = "nobody", .days = 1, .seed = 3}, &err));
	assert_int_equal(err.code, ERR_NOT_FOUND);
}

static void
test_a_token_ends_within_a_year(void **state)
{
	struct err err;

	(void)state;
	assert_true(make(&(struct wanted){.feed = "north", .days = 366, .seed = 4}, &err));
	assert_false(make(&(struct wanted){.feed = "north", .days = 367, .seed = 5}, &err));
	assert_false(make(&(struct wanted){.feed = "north", .days = 0, .seed = 6}, &err));
	assert_false(make(&(struct wanted){.feed = "north",
			      .days = 1,
			      .seed = 7,
			      .operations = {"get_incident"},
			      .operation_count = 1},
	    &err));
	assert_non_null(strstr(err.msg, "its feed and nothing else"));
	valid = KNOWN_TOKENS;
	assert_false(make(&(struct wanted){.feed = "north", .days = 1, .seed = 8}, &err));
	assert_int_equal(err.code, ERR_CONFLICT);
}

static void
test_a_key_is_a_whole_hash(void **state)
{
	struct err err;

	(void)state;
	assert_false(
	    make(&(struct wanted){.feed = "north", .days = 1, .seed = 9, .certificate = 31}, &err));
	assert_true(
	    make(&(struct wanted){.feed = "north", .days = 1, .seed = 9, .certificate = 32}, &err));
	assert_true(token(9)->bound);
	/* The same again, but not as one that is bound to nothing. */
	assert_true(
	    make(&(struct wanted){.feed = "north", .days = 1, .seed = 9, .certificate = 32}, &err));
	assert_false(make(&(struct wanted){.feed = "north", .days = 1, .seed = 9}, &err));
}

/* --- one after another --- */
static void
test_a_rotated_token_goes_on_for_the_overlap(void **state)
{
	const Accord__V1__TokenRotated *fact;
	struct err err;

	(void)state;
	assert_true(make(&(struct wanted){SYSTEM, .operations = {"get_incident"},
			     .operation_count = 1, .certificate = 32},
	    &err));
	assert_true(rotate(1, 20, 7 * CLOCK_DAY, &err));
	assert_int_equal(token(1)->expires, fake.now + 7 * CLOCK_DAY);
	assert_int_equal(token(20)->expires, fake.now + 100 * CLOCK_DAY);
	assert_string_equal(token(20)->person, "da-cases");
	assert_true(scope_same(&token(20)->scope, &token(1)->scope) && token(20)->bound);
	fact = fake_fact(0, &accord__v1__token_rotated__descriptor);
	assert_int_equal(fact->until_us, fake.now + 7 * CLOCK_DAY);
	/* Asked once more, the answer got lost: nothing is done twice. */
	fake.now += CLOCK_DAY;
	assert_true(rotate(1, 20, 7 * CLOCK_DAY, &err));
	assert_int_equal(token(1)->expires, fake.now + 6 * CLOCK_DAY);
}

static void
test_an_overlap_makes_nothing_last_longer(void **state)
{
	struct err err;
	int64_t end;

	(void)state;
	assert_true(make(&(struct wanted){.feed = "north", .days = 2, .seed = 10}, &err));
	end = token(10)->expires;
	assert_true(rotate(10, 21, 30 * CLOCK_DAY, &err));
	assert_int_equal(token(10)->expires, end);
	fake.now = end;
	assert_false(rotate(10, 22, CLOCK_DAY, &err));
	assert_int_equal(err.code, ERR_CONFLICT);
	assert_true(rotate(21, 23, 0, &err));
	assert_int_equal(token(21)->expires, fake.now);
	assert_false(rotate(77, 24, 0, &err));
	assert_int_equal(err.code, ERR_NOT_FOUND);
	assert_false(rotate(23, 25, -1, &err));
}

/* A copy that does not know what it opens, or knows it as a person's by now, hands on nothing. */
static void
test_what_is_not_known_here_is_not_rotated(void **state)
{
	struct err err;

	(void)state;
	assert_true(make(
	    &(struct wanted){SYSTEM, .operations = {"get_incident"}, .operation_count = 1}, &err));
	scope_read("an_operation_of_tomorrow", &token(1)->scope);
	assert_false(rotate(1, 20, 0, &err));
	assert_int_equal(err.code, ERR_CONFLICT);
	scope_read("countersign_basis", &token(1)->scope);
	assert_false(rotate(1, 20, 0, &err));
	assert_int_equal(err.code, ERR_DENIED);
	scope_read("get_incident\nan_operation_of_tomorrow", &token(1)->scope);
	assert_true(rotate(1, 20, 0, &err));
}

/* --- what a row says --- */
static void
test_what_is_no_operation_any_more_opens_nothing(void **state)
{
	const struct http_route *get = &few[2];
	char text[SCOPE_TEXT];
	struct scope scope;

	(void)state;
	scope_read("an_operation_of_yesterday", &scope);
	assert_false(scope_opens(&scope, get));
	scope_read("list_incidents\nget_incident", &scope);
	assert_true(scope_opens(&scope, get));
	scope_write(&scope, text);
	assert_string_equal(text, "list_incidents\nget_incident");
	scope_read("", &scope);
	assert_true(scope_opens(&scope, get));
	/* Written back by a release that knows none of it: never as one that opens everything. */
	scope_read("an_operation_of_tomorrow", &scope);
	scope_write(&scope, text);
	assert_string_equal(text, SCOPE_NONE);
	scope_read(text, &scope);
	assert_true(scope_is_empty(&scope));
	assert_false(scope_opens(&scope, get));
}

static void
test_spans(void **state)
{
	int64_t us;

	(void)state;
	assert_true(span_read("7d", &us) && us == 7 * CLOCK_DAY);
	assert_true(span_read("0s", &us) && us == 0);
	assert_true(span_read("3660d", &us));
	assert_false(span_read("3661d", &us));
	assert_false(span_read("7", &us) || span_read("d", &us) || span_read("", &us) ||
		     span_read("-1d", &us) || span_read("1dd", &us) ||
		     span_read("99999999999s", &us));
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

static void
test_unused_for_ninety_days(void **state)
{
	const int64_t now = 1000 * CLOCK_DAY, long_ago = now - TOKEN_IDLE;
	struct token_row row = {.expires = now + 1, .made = long_ago, .watched = long_ago};

	(void)state;
	assert_true(token_is_idle(&row, 0, now));
	assert_true(token_is_idle(&row, long_ago, now));
	assert_false(token_is_idle(&row, 0, now - 1));
	assert_false(token_is_idle(&row, long_ago + 1, now));
	row.made = long_ago + 1;
	assert_false(token_is_idle(&row, 0, now));
	row.made = 0; /* by a release that did not say */
	assert_true(token_is_idle(&row, 0, now));
	row.watched = long_ago + 1;
	assert_false(token_is_idle(&row, 0, now));
	row.watched = 0;
	row.revoked = 1;
	assert_false(token_is_idle(&row, 0, now));
	row.revoked = 0;
	row.expires = now;
	assert_false(token_is_idle(&row, 0, now));
}

static void
test_an_owner_is_warned_fifteen_days_before_and_once(void **state)
{
	const int64_t now = 1000 * CLOCK_DAY, seen = now - 75 * CLOCK_DAY;
	struct token_row row = {.expires = now + 300 * CLOCK_DAY, .made = seen, .watched = seen};

	(void)state;
	assert_true(token_warns(&row, 0, now));
	assert_false(token_warns(&row, 0, now - 1));
	assert_false(token_warns(&row, seen + 1, now));
	row.idle_told = now;
	assert_false(token_warns(&row, 0, now + 15 * CLOCK_DAY));
	assert_true(token_warns(&row, now + 1, now + 1 + 75 * CLOCK_DAY)); /* used, and idle anew */
	row.idle_told = 0;
	row.expires = seen + TOKEN_IDLE; /* it ends before */
	assert_false(token_warns(&row, 0, now));
}

static void
test_what_is_kept_is_not_idle_for_a_year(void **state)
{
	const int64_t now = 1000 * CLOCK_DAY, kept = now - TOKEN_KEPT;
	struct token_row row = {.expires = now + CLOCK_DAY, .kept = kept, .idle_told = kept};

	(void)state;
	assert_true(token_is_idle(&row, 0, now));
	assert_false(token_is_idle(&row, 0, now - 1));
	assert_true(token_warns(&row, 0, now - TOKEN_WARNED));
	assert_false(token_warns(&row, 0, now - TOKEN_WARNED - 1));
	assert_false(
	    token_is_idle(&row, now - TOKEN_IDLE + 1, now)); /* what is used is not, kept or not */
}

static bool
keep_token(uint8_t seed, const char *by, struct err *err)
{
	static uint8_t id[16];
	Accord__V1__KeepToken msg = ACCORD__V1__KEEP_TOKEN__INIT;
	struct input input = {.rule = &gateway_keep_token, .msg = &msg.base};
	bool good;

	memset(id, seed, sizeof(id));
	msg.token = (ProtobufCBinaryData){sizeof(id), id};
	msg.by = (char *)(uintptr_t)by;
	good = fake_one(&input);
	*err = input.err;
	return good;
}

static void
test_a_person_keeps_one_that_is_good(void **state)
{
	struct wanted w = {.feed = "north", .days = 300, .seed = 3};
	struct err err;

	(void)state;
	assert_true(make(&w, &err));
	assert_false(keep_token(3, "nobody", &err));
	assert_false(keep_token(3, "da-cases", &err)); /* a program answers for nothing */
	assert_false(keep_token(4, "ada", &err));
	assert_int_equal(err.code, ERR_NOT_FOUND);
	assert_int_equal(token(3)->kept, 0);
	assert_true(keep_token(3, "ada", &err));
	assert_int_equal(token(3)->kept, fake.now);
	assert_string_equal(token(3)->kept_by, "ada");
	token(3)->revoked = 1;
	assert_false(keep_token(3, "ada", &err));
	assert_int_equal(err.code, ERR_CONFLICT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(test_a_system_names_what_it_does),
	    CASE(test_people_have_tokens_in_a_demonstration_only),
	    CASE(test_a_token_ends_within_a_year),
	    CASE(test_a_key_is_a_whole_hash),
	    CASE(test_a_rotated_token_goes_on_for_the_overlap),
	    CASE(test_an_overlap_makes_nothing_last_longer),
	    CASE(test_what_is_not_known_here_is_not_rotated),
	    CASE(test_what_is_no_operation_any_more_opens_nothing),
	    CASE(test_spans),
	    CASE(test_unused_for_ninety_days),
	    CASE(test_an_owner_is_warned_fifteen_days_before_and_once),
	    CASE(test_what_is_kept_is_not_idle_for_a_year),
	    CASE(test_a_person_keeps_one_that_is_good),
	};
	int failed = cmocka_run_group_tests(tests, NULL, NULL);

	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
