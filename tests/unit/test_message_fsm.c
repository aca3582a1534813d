/* The table of what may become of a message: what must never be in it, and that its golden copy is
 * the one that was read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "services/notification/message_fsm.h"

#define STATES 13
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define CLIENT ACCORD__V1__RECIPIENT_KIND__RECIPIENT_CLIENT
#define STAFF ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF

/* Reached from a state by any number of steps. */
static void
reach(Accord__V1__RecipientKind recipient, int from, bool seen[STATES])
{
	for (int to = 0; to < STATES; to++)
		if (!seen[to] && message_step(recipient, (Accord__V1__MessageState)from,
				     (Accord__V1__MessageState)to) != NULL) {
			seen[to] = true;
			reach(recipient, to, seen);
		}
}

static void
test_no_machine_sends_again_what_may_have_reached_a_client(void **state)
{
	static const int maybe[] = {STATE(UNCERTAIN), STATE(SENT), STATE(CONFIRMED),
	    STATE(UNCONFIRMED), STATE(FAILED), STATE(RECALLED), STATE(REFUSED)};

	(void)state;
	for (size_t i = 0; i < sizeof(maybe) / sizeof(*maybe); i++) {
		bool seen[STATES] = {false};

		reach(CLIENT, maybe[i], seen);
		assert_false(seen[STATE(QUEUED)] || seen[STATE(SENDING)] || seen[STATE(HELD)]);
	}
}

static void
test_a_page_is_neither_held_nor_frozen_and_is_repeated(void **state)
{
	bool seen[STATES] = {false};

	(void)state;
	reach(STAFF, 0, seen);
	assert_false(seen[STATE(HELD)] || seen[STATE(FROZEN)] || seen[STATE(UNCERTAIN)]);
	assert_non_null(message_step(STAFF, STATE(SENDING), STATE(QUEUED)));
}

static void
test_what_is_not_known_leads_nowhere(void **state)
{
	(void)state;
	assert_null(message_step((Accord__V1__RecipientKind)0, 0, STATE(QUEUED)));
	assert_null(message_step((Accord__V1__RecipientKind)32, 0, STATE(QUEUED)));
	assert_null(message_step((Accord__V1__RecipientKind)2147483647, 0, STATE(QUEUED)));
	assert_null(message_step(STAFF, (Accord__V1__MessageState)99, STATE(QUEUED)));
}

static void
test_rule_numbers_ascend_and_no_edge_is_twice(void **state)
{
	(void)state;
	for (const struct message_edge *edge = message_edges; edge->rule != 0; edge++) {
		assert_true(edge[1].rule == 0 || edge[1].rule > edge->rule);
		assert_true(edge->from != edge->to && edge->recipients != 0);
		for (const struct message_edge *e = edge + 1; e->rule != 0; e++)
			assert_false((e->recipients & edge->recipients) != 0 &&
				     e->from == edge->from && e->to == edge->to);
	}
}

/* After a change: build/bin/accord-notification --dump fsm > tests/contract/message_fsm.txt */
static void
test_the_dump_is_the_golden_one(void **state)
{
	FILE *golden = fopen("tests/contract/message_fsm.txt", "r");
	static char found[16384], wanted[16384];
	FILE *out = fmemopen(found, sizeof(found), "w");

	(void)state;
	assert_non_null(golden);
	assert_non_null(out);
	message_fsm_dump(out);
	(void)fclose(out);
	wanted[fread(wanted, 1, sizeof(wanted) - 1, golden)] = '\0';
	(void)fclose(golden);
	assert_string_equal(found, wanted);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_no_machine_sends_again_what_may_have_reached_a_client),
	    cmocka_unit_test(test_a_page_is_neither_held_nor_frozen_and_is_repeated),
	    cmocka_unit_test(test_what_is_not_known_leads_nowhere),
	    cmocka_unit_test(test_rule_numbers_ascend_and_no_edge_is_twice),
	    cmocka_unit_test(test_the_dump_is_the_golden_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
