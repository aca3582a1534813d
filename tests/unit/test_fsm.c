/* Every cell of the table of transitions: kind x state x event x what guards look at. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "services/referral/cost/life.h"
#include "services/referral/fsm.h"
#include "services/referral/merge.h"
#include "services/referral/roster_swap.h"

#define STATES 18
#define EVENTS 29
#define KINDS 7

/*
 * What should be, written down apart from the table: "state event state", and in front of it which
 * of the guards' facts must hold (h holder, n next rung, c merely closing, s holder and the scene
 * is safe; capital: must not, S holder and it is not). One string a kind. Referrals and hand-offs:
 * test_exchange_table.c; of neither side's record nothing moves.
 */
static const char *const callout[] = {"n draft offer offered", "N draft expire expired",
    "draft stand_down stood_down", "draft hold draft", "draft go_on draft", "offered go_on offered",
    "acknowledged go_on acknowledged", "accepted go_on accepted", "en_route go_on en_route",
    "staged go_on staged", "on_scene go_on on_scene", "contacted go_on contacted",
    "offered acknowledge acknowledged", "offered accept accepted", "h offered decline declined",
    "H offered decline offered", "n offered climb offered", "N offered expire expired",
    "offered stand_down stood_down", "acknowledged accept accepted",
    "h acknowledged decline declined", "H acknowledged decline acknowledged",
    "n acknowledged climb offered", "N acknowledged expire expired",
    "acknowledged stand_down stood_down", "n declined climb offered", "N declined expire expired",
    "n returned climb offered", "N returned expire expired", "h accepted depart en_route",
    "h accepted stage staged", "s accepted arrive on_scene", "S accepted arrive staged",
    "h accepted clear cleared", "h accepted return returned", "C accepted stand_down stood_down",
    "h en_route stage staged", "s en_route arrive on_scene", "S en_route arrive staged",
    "h en_route clear cleared", "C en_route stand_down stood_down", "s staged arrive on_scene",
    "S staged arrive staged", "h staged check_in staged", "staged miss staged",
    "h accepted check_in accepted", "accepted miss accepted", "h en_route check_in en_route",
    "en_route miss en_route", "h staged clear cleared", "C staged stand_down stood_down",
    "h on_scene contact contacted", "h on_scene clear cleared", "C on_scene stand_down stood_down",
    "h contacted clear cleared", "h contacted return returned", "C contacted stand_down stood_down",
    "h cleared close closed", "h offered refuse returned", "h offered leave returned",
    "h acknowledged leave returned", "h accepted leave returned", "h en_route leave returned",
    "h staged leave returned", NULL};
static const char *const contact[] = {"n draft offer offered", "N draft expire expired",
    "draft accept accepted", "draft withdraw withdrawn", "offered acknowledge acknowledged",
    "offered accept accepted", "h offered decline declined", "H offered decline offered",
    "n offered climb offered", "N offered expire expired", "offered withdraw withdrawn",
    "h offered refuse returned", "h offered leave returned", "acknowledged accept accepted",
    "h acknowledged decline declined", "H acknowledged decline acknowledged",
    "n acknowledged climb offered", "N acknowledged expire expired",
    "acknowledged withdraw withdrawn", "h acknowledged leave returned", "n declined climb offered",
    "N declined expire expired", "declined accept accepted", "declined withdraw withdrawn",
    "n returned climb offered", "N returned expire expired", "returned accept accepted",
    "returned withdraw withdrawn", "h accepted contact contacted", "h accepted close closed",
    "h accepted return returned", "h accepted leave returned", "accepted withdraw withdrawn",
    "h contacted close closed", "h contacted return returned", "h contacted leave returned",
    "accepted overdue returned", "contacted overdue returned", "expired accept accepted",
    "expired withdraw withdrawn", NULL};
static const char *const *const wanted[KINDS] = {NULL, callout, NULL, NULL, NULL, NULL, contact};

static void
word(const ProtobufCEnumDescriptor *words, int value, const char *prefix, char out[32])
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(words, value);

	assert_non_null(v);
	(void)snprintf(out, 32, "%s", v->name + strlen(prefix));
	for (char *p = out; *p != '\0'; p++)
		*p = *p >= 'A' && *p <= 'Z' ? (char)(*p + 'a' - 'A') : *p;
}

/* The state that the list above leads to, "" when it leads nowhere. */
static void
expected(int kind, int from, int event, const struct fsm_case *at, char to[32])
{
	char state[32], saying[32], line_from[32], line_event[32];

	to[0] = '\0';
	word(&accord__v1__request_state__descriptor, from, "REQUEST_", state);
	word(&accord__v1__request_event__descriptor, event, "REQUEST_EVENT_", saying);
	for (const char *const *line = wanted[kind]; line != NULL && *line != NULL; line++) {
		const char *rest = *line;
		char need = ' ';

		if (rest[1] == ' ') {
			need = rest[0];
			rest += 2;
		}
		assert_int_equal(sscanf(rest, "%31s %31s %31s", line_from, line_event, to), 3);
		if (strcmp(line_from, state) == 0 && strcmp(line_event, saying) == 0 &&
		    (need == ' ' || (need == 'h' && at->holder) || (need == 'H' && !at->holder) ||
			(need == 'n' && at->next_rung) || (need == 'N' && !at->next_rung) ||
			(need == 's' && at->holder && at->safe) ||
			(need == 'S' && at->holder && !at->safe) || (need == 'C' && !at->closing)))
			return;
	}
	to[0] = '\0';
}

static void
check_cell(int kind, int from, int event)
{
	for (int bits = 0; bits < 16; bits++) {
		struct fsm_case at = {.holder = (bits & 1) != 0,
		    .next_rung = (bits & 2) != 0,
		    .closing = (bits & 4) != 0,
		    .safe = (bits & 8) != 0};
		const struct fsm_edge *edge = fsm_step((Accord__V1__RequestKind)kind,
		    (Accord__V1__RequestState)from, (Accord__V1__RequestEvent)event, &at);
		char to[32], got[32] = "";

		expected(kind, from, event, &at, to);
		if (edge != NULL)
			word(
			    &accord__v1__request_state__descriptor, (int)edge->to, "REQUEST_", got);
		assert_string_equal(got, to);
	}
}

/* Numbers in between are others' or were given up. */
static bool
is_known(int event)
{
	return protobuf_c_enum_descriptor_get_value(
		   &accord__v1__request_event__descriptor, event) != NULL;
}

static void
test_every_cell(void **state)
{
	(void)state;
	for (int kind = 0; kind < KINDS; kind++)
		for (int from = 0; from < STATES; from++)
			for (int event = 0; event < EVENTS; event++)
				if (is_known(event))
					check_cell(kind, from, event);
}

/* A newer peer's number is no event of ours. */
static void
test_unknown_numbers_lead_nowhere(void **state)
{
	struct fsm_case at = {.holder = true, .next_rung = true, .safe = true};

	(void)state;
	assert_null(fsm_step(ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT,
	    (Accord__V1__RequestState)99, (Accord__V1__RequestEvent)99, &at));
	assert_null(fsm_step(ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT,
	    ACCORD__V1__REQUEST_STATE__REQUEST_OFFERED, (Accord__V1__RequestEvent)2147483647, &at));
}

static void
test_rule_numbers_ascend(void **state)
{
	(void)state;
	for (const struct fsm_edge *edge = fsm_edges; edge[0].rule != 0 && edge[1].rule != 0;
	     edge++)
		assert_true(edge[0].rule < edge[1].rule);
}

/* Wherever a call-out rests before it is cleared, somebody can still be called back. */
static void
test_every_resting_callout_can_be_stood_down(void **state)
{
	static const int resting[] = {1, 2, 3, 4, 5, 6, 7, 10};

	(void)state;
	for (size_t i = 0; i < sizeof(resting) / sizeof(*resting); i++) {
		Accord__V1__RequestState from = (Accord__V1__RequestState)resting[i];

		assert_non_null(fsm_step(ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT, from,
		    ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_STAND_DOWN, &(struct fsm_case){0}));
		/* Or goes on where it is. */
		assert_int_equal(
		    fsm_step(ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT, from,
			ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_GO_ON, &(struct fsm_case){0})
			->to,
		    from);
	}
}

static void
test_ends(void **state)
{
	(void)state;
	for (int kind = 1; kind < KINDS; kind++) {
		if (wanted[kind] == NULL)
			continue;
		assert_true(fsm_ended(
		    (Accord__V1__RequestKind)kind, ACCORD__V1__REQUEST_STATE__REQUEST_CLOSED));
		assert_false(fsm_ended(
		    (Accord__V1__RequestKind)kind, ACCORD__V1__REQUEST_STATE__REQUEST_OFFERED));
	}
	assert_true(fsm_ended(ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT,
	    ACCORD__V1__REQUEST_STATE__REQUEST_STOOD_DOWN));
}

/* A change of the table shows as a change of this file: accord-referral --dump fsm >
 * tests/contract/fsm.txt */
static void
test_dump_is_the_golden_copy(void **state)
{
	FILE *golden = fopen("tests/contract/fsm.txt", "r");
	char *text = NULL, *kept;
	size_t len = 0, got;
	FILE *out = open_memstream(&text, &len);

	(void)state;
	assert_non_null(golden);
	fsm_dump(out);
	merge_dump(out);
	cost_dump(out);
	roster_swap_dump(out);
	assert_int_equal(fclose(out), 0);
	kept = calloc(1, len + 2);
	got = fread(kept, 1, len + 1, golden);
	assert_int_equal(fclose(golden), 0);
	assert_int_equal(got, len);
	assert_string_equal(kept, text);
	free(kept);
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_cell),
	    cmocka_unit_test(test_unknown_numbers_lead_nowhere),
	    cmocka_unit_test(test_rule_numbers_ascend),
	    cmocka_unit_test(test_every_resting_callout_can_be_stood_down),
	    cmocka_unit_test(test_ends),
	    cmocka_unit_test(test_dump_is_the_golden_copy),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
