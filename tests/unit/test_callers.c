/* How often one address may ask before anybody knows who it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <netinet/in.h>

#include "services/gateway/callers.h"
#include "services/gateway/http/inner.h"

#define AT_ONCE 5
#define NOW (7 * CLOCK_SECOND)

static struct callers *callers;

static int
setup(void **state)
{
	(void)state;
	callers = callers_open(AT_ONCE);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	callers_close(&callers);
	return 0;
}

static struct id
address(uint32_t n)
{
	struct id id = {{0}};

	memcpy(id.b, &n, sizeof(n));
	return id;
}

static void
use_up(const struct id *from, enum caller_way way, int64_t now)
{
	for (int i = 0; i < AT_ONCE; i++)
		assert_true(callers_take(callers, from, way, now));
	assert_false(callers_take(callers, from, way, now));
}

static void
test_so_many_at_once_and_then_one_after_another(void **state)
{
	struct id from = address(1);

	(void)state;
	use_up(&from, CALLER_LOGON, NOW);
	assert_false(callers_take(callers, &from, CALLER_LOGON, NOW + CALLER_EVERY - 1));
	assert_true(callers_take(callers, &from, CALLER_LOGON, NOW + CALLER_EVERY));
	assert_false(callers_take(callers, &from, CALLER_LOGON, NOW + CALLER_EVERY));
	use_up(&from, CALLER_LOGON, NOW + CLOCK_HOUR);
}

static void
test_another_address_and_another_way_have_their_own(void **state)
{
	struct id from = address(1), other = address(2);

	(void)state;
	use_up(&from, CALLER_LOGON, NOW);
	use_up(&other, CALLER_LOGON, NOW);
	use_up(&from, CALLER_BEGIN, NOW);
	use_up(&from, CALLER_RETURN, NOW);
	use_up(&from, CALLER_LOGOUT, NOW);
}

static void
test_whoever_was_not_heard_of_for_longest_is_forgotten(void **state)
{
	struct id first = address(1), second = address(2);

	(void)state;
	use_up(&first, CALLER_LOGON, NOW);
	use_up(&second, CALLER_LOGON, NOW + 1);
	for (uint32_t i = 3; i <= CALLERS; i++) {
		struct id from = address(i);

		assert_true(callers_take(callers, &from, CALLER_LOGON, NOW + 2));
	}
	assert_false(callers_take(callers, &first, CALLER_LOGON, NOW + 3));
	assert_true(callers_take(callers, &(struct id){.b = {[15] = 1}}, CALLER_LOGON, NOW + 4));
	assert_false(callers_take(callers, &first, CALLER_LOGON, NOW + 5));
	assert_true(callers_take(callers, &second, CALLER_LOGON, NOW + 6));
}

static void
test_without_a_limit_everybody_may(void **state)
{
	struct callers *open = callers_open(0);
	struct id from = address(1);

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_true(callers_take(open, &from, CALLER_LOGON, NOW));
	callers_close(&open);
}

/* --- whose address it is --- */
static struct id
from_of(const char *text)
{
	struct sockaddr_in v4 = {.sin_family = AF_INET};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};

	if (inet_pton(AF_INET, text, &v4.sin_addr) == 1)
		return http_from((const void *)&v4);
	assert_int_equal(inet_pton(AF_INET6, text, &v6.sin6_addr), 1);
	return http_from((const void *)&v6);
}

static bool
same(const char *a, const char *b)
{
	struct id one = from_of(a), other = from_of(b);

	return id_equal(&one, &other);
}

static void
test_an_address_is_one_of_ipv4_or_a_network_of_ipv6(void **state)
{
	(void)state;
	assert_true(same("192.0.2.1", "192.0.2.1"));
	assert_false(same("192.0.2.1", "192.0.2.2"));
	assert_true(same("192.0.2.1", "::ffff:192.0.2.1"));
	assert_false(same("::ffff:192.0.2.1", "::ffff:192.0.2.2"));
	assert_true(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::2"));
	assert_false(same("2001:db8:1:2::1", "2001:db8:1:3::1"));
	assert_false(same("::1", "127.0.0.1"));
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_so_many_at_once_and_then_one_after_another),
	    TEST(test_another_address_and_another_way_have_their_own),
	    TEST(test_whoever_was_not_heard_of_for_longest_is_forgotten),
	    TEST(test_without_a_limit_everybody_may),
	    cmocka_unit_test(test_an_address_is_one_of_ipv4_or_a_network_of_ipv6),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
