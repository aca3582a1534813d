/*
 * The two records of an exchange: every cell of the table of transitions for either side, and both
 * sides walked together with what is under way between them, until nothing new comes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "services/referral/exchange.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define SIDE(name) ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_##name
#define KIND(name) ACCORD__V1__REQUEST_KIND__REQUEST_##name
#define STATES 18
#define EVENTS 29

/* --- every cell --- */

/*
 * What should be, written down apart from the table. In front who moves it: p somebody of its
 * side's, h who holds it, c a colleague of hers, t the other side's word, k a clock, x the site;
 * of which side (s, r, b both); and, of a hand-off only, H.
 */
static const char *const wanted[] = {"ps draft offer offered", "tr draft offer offered",
    "ps draft withdraw withdrawn", "xs draft withdraw withdrawn", "cs draft take draft",
    "xs draft leave draft", "cs offered take offered", "xs offered leave offered",
    "pr offered accept accepted", "ts offered accept accepted", "pr offered decline declined",
    "ts offered decline declined", "kr offered expire expired", "ts offered expire expired",
    "ps offered withdraw withdrawn", "xs offered withdraw withdrawn",
    "tr offered withdraw withdrawn", "ts offered answer answered",
    "psH accepted introduce introduced", "hrH accepted introduce introduced",
    "tbH accepted introduce introduced", "hr accepted contact contacted",
    "ts accepted contact contacted", "hr accepted return returned", "ts accepted return returned",
    "ps accepted withdraw withdrawn", "xs accepted withdraw withdrawn",
    "tr accepted withdraw withdrawn", "kb accepted overdue accepted", "cb accepted take accepted",
    "xb accepted leave accepted", "hrH introduced contact contacted",
    "tsH introduced contact contacted", "hrH introduced return returned",
    "tsH introduced return returned", "psH introduced withdraw withdrawn",
    "xsH introduced withdraw withdrawn", "trH introduced withdraw withdrawn",
    "tbH introduced introduce introduced", "kbH introduced overdue introduced",
    "cbH introduced take introduced", "xbH introduced leave introduced",
    "ps contacted close closed", "hr contacted close closed", "xb contacted close closed",
    "tr contacted close contacted", "hr contacted return returned", "ts contacted return returned",
    "tr contacted withdraw contacted", "trH contacted introduce contacted",
    "cb contacted take contacted", "xb contacted leave contacted", "ps declined close closed",
    "xs declined close closed", "cs declined take declined", "xs declined leave declined",
    "ps expired close closed", "xs expired close closed", "cs expired take expired",
    "xs expired leave expired", "ps returned close closed", "xs returned close closed",
    "cs returned take returned", "xs returned leave returned", "ps answered close closed",
    "xs answered close closed", "cs answered take answered", "xs answered leave answered",
    "ts closed return returned", "tr closed close closed", "tr closed withdraw closed",
    "trH closed introduce closed", "tr declined withdraw declined", "tr expired withdraw expired",
    "tr returned withdraw returned", "trH returned introduce returned",
    "tr returned close returned", "ts withdrawn accept withdrawn", "ts withdrawn decline withdrawn",
    "ts withdrawn expire withdrawn", "tsH withdrawn introduce withdrawn",
    "ts withdrawn contact withdrawn", "ts withdrawn return returned",
    "ts withdrawn answer withdrawn", NULL};

static void
word(const ProtobufCEnumDescriptor *words, int value, const char *prefix, char out[32])
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(words, value);

	(void)snprintf(out, 32, "%s", v != NULL ? v->name + strlen(prefix) : "-");
	for (char *p = out; *p != '\0'; p++)
		*p = *p >= 'A' && *p <= 'Z' ? (char)(*p + 'a' - 'A') : *p;
}

static bool
is_meant(const char *who, int kind, const struct fsm_case *at)
{
	bool side = who[1] == 'b' || (who[1] == 's' && at->side == SIDE(SENDER)) ||
		    (who[1] == 'r' && at->side == SIDE(RECEIVER));

	if (!side || at->side == 0 || (who[2] == 'H' && kind != KIND(HANDOFF)))
		return false;
	switch (who[0]) {
	case 'p':
		return at->by == FSM_BY_PERSON;
	case 'h':
		return at->by == FSM_BY_PERSON && at->holder;
	case 'c':
		return at->by == FSM_BY_PERSON && !at->holder;
	case 't':
		return at->by == FSM_BY_TOLD;
	case 'k':
		return at->by == FSM_BY_CLOCK;
	default:
		return at->by == FSM_BY_SITE;
	}
}

static void
expected(int kind, int from, int event, const struct fsm_case *at, char to[32])
{
	char state[32], saying[32], who[8], line_from[32], line_event[32];

	word(&accord__v1__request_state__descriptor, from, "REQUEST_", state);
	word(&accord__v1__request_event__descriptor, event, "REQUEST_EVENT_", saying);
	for (const char *const *line = wanted; *line != NULL; line++) {
		assert_int_equal(
		    sscanf(*line, "%7s %31s %31s %31s", who, line_from, line_event, to), 4);
		if (strcmp(line_from, state) == 0 && strcmp(line_event, saying) == 0 &&
		    is_meant(who, kind, at))
			return;
	}
	to[0] = '\0';
}

static size_t
check_cell(int kind, int from, int event)
{
	size_t edges = 0;

	for (int bits = 0; bits < 2 * 3 * 5; bits++) {
		struct fsm_case at = {.holder = bits % 2 != 0,
		    .side = (Accord__V1__ExchangeSide)(bits / 2 % 3),
		    .by = (enum fsm_by)(bits / 6)};
		const struct fsm_edge *edge = fsm_step((Accord__V1__RequestKind)kind,
		    (Accord__V1__RequestState)from, (Accord__V1__RequestEvent)event, &at);
		char to[32], got[32] = "";

		expected(kind, from, event, &at, to);
		if (edge != NULL)
			word(
			    &accord__v1__request_state__descriptor, (int)edge->to, "REQUEST_", got);
		assert_string_equal(got, to);
		edges += edge != NULL;
	}
	return edges;
}

static void
test_every_cell(void **state)
{
	size_t edges = 0;

	(void)state;
	for (int kind = KIND(REFERRAL); kind <= KIND(HANDOFF); kind++)
		for (int from = 0; from < STATES; from++)
			for (int event = 0; event < EVENTS; event++)
				edges += check_cell(kind, from, event);
	assert_true(edges > 200);
}

/* --- both sides together --- */

#define QUEUED 6
#define NODES 60000
#define SLOTS (4 * NODES)

/* What one side has said and the other has not heard yet, in order. */
struct queue {
	Accord__V1__RequestEvent events[QUEUED];
	size_t count;
};

struct node {
	struct exchange sender, receiver;
	struct queue to_receiver, to_sender;
	bool closed_by_her; /* the sender's own people, who had been told to ask her */
};

static struct node *nodes;
static int32_t *slots;
static size_t node_count;
static const struct exchange_saying no_saying;

static uint64_t
key_of(const struct node *n)
{
	const struct exchange *sides[] = {&n->sender, &n->receiver};
	const struct queue *queues[] = {&n->to_receiver, &n->to_sender};
	uint64_t key = n->closed_by_her;

	for (size_t i = 0; i < 2; i++)
		key = key * 1000003 + (uint64_t)sides[i]->state * 1024 + sides[i]->role * 64U +
		      sides[i]->overdue * 32U + sides[i]->told * 16U +
		      (sides[i]->person[0] != '\0');
	for (size_t i = 0; i < 2; i++) {
		key = key * 31 + queues[i]->count;
		for (size_t k = 0; k < queues[i]->count; k++)
			key = key * 67 + queues[i]->events[k];
	}
	return key;
}

/* What differs in nothing that matters is one. */
static void
add(const struct node *n)
{
	uint64_t key = key_of(n);
	size_t slot = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) % SLOTS);

	for (; slots[slot] >= 0; slot = (slot + 1) % SLOTS)
		if (key_of(&nodes[slots[slot]]) == key)
			return;
	assert_true(node_count < NODES);
	slots[slot] = (int32_t)node_count;
	nodes[node_count++] = *n;
}

static void
queue_put(struct queue *queue, Accord__V1__RequestEvent event)
{
	assert_true(queue->count < QUEUED);
	queue->events[queue->count++] = event;
}

/* One step of one side; what it tells is under way then. */
static void
act(const struct node *from, bool sender, const struct exchange_saying *saying)
{
	struct node to = *from;
	struct exchange *x = sender ? &to.sender : &to.receiver;
	const struct fsm_edge *edge = exchange_edge(x, saying);
	struct exchange_saying tells;

	if (edge == NULL)
		return;
	to.closed_by_her |= sender && saying->by == FSM_BY_PERSON && x->state == STATE(ANSWERED) &&
			    edge->to == STATE(CLOSED);
	if (exchange_step(x, edge, saying, 1000, &tells))
		queue_put(sender ? &to.to_receiver : &to.to_sender, tells.event);
	add(&to);
}

static void
ring_word(const struct node *from)
{
	struct node to = *from;
	struct exchange_saying tells;

	if (to.receiver.state == STATE(DRAFT)) /* it is not there yet */
		return;
	if (exchange_answer_by(&to.receiver) != 0 && exchange_word(&to.receiver, &tells)) {
		queue_put(&to.to_sender, tells.event);
		add(&to);
	}
}

/* Whatever is heard can be heard. */
static void
deliver(const struct node *from, bool to_sender)
{
	struct node to = *from;
	struct queue *queue = to_sender ? &to.to_sender : &to.to_receiver;
	struct exchange *x = to_sender ? &to.sender : &to.receiver;
	struct exchange_saying saying = {.by = FSM_BY_TOLD, .contact_due = 500}, tells;
	const struct fsm_edge *edge;

	if (queue->count == 0)
		return;
	saying.event = queue->events[0];
	memmove(queue->events, queue->events + 1, --queue->count * sizeof(*queue->events));
	edge = exchange_edge(x, &saying);
	assert_non_null(edge);
	assert_false(exchange_step(x, edge, &saying, 1000, &tells));
	add(&to);
}

static void
go_on(const struct node *n)
{
	for (int side = 0; side < 2; side++) {
		for (int event = 1; event < EVENTS; event++) {
			bool closes = side == 0 && event == EVENT(CLOSE);
			struct exchange_saying saying = {.event = (Accord__V1__RequestEvent)event,
			    .by = FSM_BY_PERSON,
			    .contact_due = 500};

			saying.person = "hers";
			saying.role = closes && (n->sender.state == STATE(CONTACTED) ||
						    n->sender.state == STATE(ANSWERED))
					  ? ACCORD__V1__SENDER_ROLE__SENDER_ROLE_ENDS
					  : 0;
			act(n, side == 0, &saying);
			saying.person = "another";
			act(n, side == 0, &saying);
			saying = no_saying;
			saying.event = (Accord__V1__RequestEvent)event;
			saying.by = FSM_BY_SITE;
			act(n, side == 0, &saying);
			saying.by = FSM_BY_CLOCK;
			if (event != EVENT(OVERDUE) ||
			    exchange_contact_by(side == 0 ? &n->sender : &n->receiver) != 0)
				act(n, side == 0, &saying);
		}
		deliver(n, side == 0);
	}
	ring_word(n);
}

/* --- what holds of every pair --- */

static bool
is_live(const struct exchange *x)
{
	return x->state != STATE(CLOSED) && x->state != STATE(WITHDRAWN);
}

/* Law L4: somebody answers for her, or what says so is under way, or the sender's own people have
 * asked her themselves. */
static void
somebody_answers(const struct node *n)
{
	assert_true(exchange_answers(&n->sender) || exchange_answers(&n->receiver) ||
		    n->to_sender.count > 0 || n->closed_by_her ||
		    n->sender.state == STATE(CLOSED)); /* by the site: nothing is kept of her */
	if (n->sender.state == STATE(CLOSED) && n->sender.role != 0 && !n->sender.blind)
		assert_true(exchange_answers(&n->receiver) || n->to_sender.count > 0);
}

/* Whoever answers and is not named is looked for. */
static void
nobody_is_silent(const struct exchange *x)
{
	if (x->side == SIDE(SENDER) && is_live(x))
		assert_true(x->person[0] != '\0' || exchange_wants(x) != 0);
	if (x->side == SIDE(RECEIVER) &&
	    (x->state == STATE(ACCEPTED) || x->state == STATE(INTRODUCED) ||
		x->state == STATE(CONTACTED)))
		assert_true(x->person[0] != '\0' || exchange_wants(x) != 0);
}

/* What waits has a clock, or what ends the waiting is under way. */
static void
what_waits_has_a_clock(const struct node *n)
{
	const struct exchange *s = &n->sender, *r = &n->receiver;

	if (n->to_sender.count > 0 || n->to_receiver.count > 0)
		return;
	if (s->state == STATE(OFFERED))
		assert_true(exchange_answer_by(r) != 0);
	if (s->state == STATE(ACCEPTED) || s->state == STATE(INTRODUCED))
		assert_true(exchange_contact_by(s) != 0 || exchange_wants(s) != 0);
	if (s->state == STATE(DECLINED) || s->state == STATE(EXPIRED) ||
	    s->state == STATE(RETURNED) || s->state == STATE(ANSWERED))
		assert_true(exchange_wants(s) != 0);
}

static void
the_blind_hear_one_word(const struct node *n)
{
	static const unsigned may = 1u << STATE(DRAFT) | 1u << STATE(OFFERED) |
				    1u << STATE(ANSWERED) | 1u << STATE(EXPIRED) |
				    1u << STATE(WITHDRAWN) | 1u << STATE(CLOSED);

	if (!n->sender.blind)
		return;
	assert_true((1u << n->sender.state & may) != 0);
	assert_true(n->to_sender.count <= 1);
	for (size_t i = 0; i < n->to_sender.count; i++)
		assert_true(n->to_sender.events[i] == EVENT(ANSWER) ||
			    n->to_sender.events[i] == EVENT(EXPIRE));
}

static void
walk(Accord__V1__RequestKind kind, bool blind)
{
	struct node first = {.sender = {.kind = kind,
				 .side = SIDE(SENDER),
				 .state = STATE(DRAFT),
				 .person = "hers",
				 .blind = blind},
	    .receiver = {.kind = kind,
		.side = SIDE(RECEIVER),
		.state = STATE(DRAFT),
		.blind = blind,
		.answer_due = 100,
		.half_way = 50}};

	node_count = 0;
	memset(slots, -1, SLOTS * sizeof(*slots));
	add(&first);
	for (size_t i = 0; i < node_count; i++) {
		const struct node n = nodes[i];

		somebody_answers(&n);
		nobody_is_silent(&n.sender);
		nobody_is_silent(&n.receiver);
		what_waits_has_a_clock(&n);
		the_blind_hear_one_word(&n);
		go_on(&n);
	}
	assert_true(node_count > 100);
	print_message("%s%s: %zu pairs\n", kind == KIND(HANDOFF) ? "hand-off" : "referral",
	    blind ? ", blind" : "", node_count);
}

static void
test_both_sides_together(void **state)
{
	(void)state;
	nodes = calloc(NODES, sizeof(*nodes));
	slots = calloc(SLOTS, sizeof(*slots));
	assert_non_null(nodes);
	assert_non_null(slots);
	walk(KIND(REFERRAL), false);
	walk(KIND(REFERRAL), true);
	walk(KIND(HANDOFF), false);
	walk(KIND(HANDOFF), true);
	free(nodes);
	free(slots);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_every_cell),
	    cmocka_unit_test(test_both_sides_together),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
