/* The table of transitions and the step through it. */
#include "services/referral/fsm.h"

#include <ctype.h>
#include <string.h>

static bool
holder(const struct fsm_case *at)
{
	return at->holder;
}

static bool
next_rung(const struct fsm_case *at)
{
	return at->next_rung;
}

static bool
last_rung(const struct fsm_case *at)
{
	return !at->next_rung;
}

static bool
called_off(const struct fsm_case *at)
{
	return !at->closing;
}

static bool
let_in(const struct fsm_case *at)
{
	return at->holder && at->safe;
}

/* --- of the two records of an exchange --- */

static bool
is_sender(const struct fsm_case *at)
{
	return at->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_SENDER;
}

static bool
is_receiver(const struct fsm_case *at)
{
	return at->side == ACCORD__V1__EXCHANGE_SIDE__EXCHANGE_RECEIVER;
}

static bool
sender(const struct fsm_case *at)
{
	return is_sender(at) && at->by == FSM_BY_PERSON;
}

static bool
sender_or_site(const struct fsm_case *at)
{
	return is_sender(at) && (at->by == FSM_BY_PERSON || at->by == FSM_BY_SITE);
}

static bool
receiver(const struct fsm_case *at)
{
	return is_receiver(at) && at->by == FSM_BY_PERSON;
}

static bool
receiver_holder(const struct fsm_case *at)
{
	return receiver(at) && at->holder;
}

static bool
either(const struct fsm_case *at)
{
	return sender(at) || receiver_holder(at);
}

static bool
either_or_site(const struct fsm_case *at)
{
	return either(at) || ((is_sender(at) || is_receiver(at)) && at->by == FSM_BY_SITE);
}

static bool
sender_told(const struct fsm_case *at)
{
	return is_sender(at) && at->by == FSM_BY_TOLD;
}

static bool
receiver_told(const struct fsm_case *at)
{
	return is_receiver(at) && at->by == FSM_BY_TOLD;
}

static bool
told(const struct fsm_case *at)
{
	return sender_told(at) || receiver_told(at);
}

static bool
receiver_clock(const struct fsm_case *at)
{
	return is_receiver(at) && at->by == FSM_BY_CLOCK;
}

static bool
own_clock(const struct fsm_case *at)
{
	return (is_sender(at) || is_receiver(at)) && at->by == FSM_BY_CLOCK;
}

static bool
colleague(const struct fsm_case *at)
{
	return (sender(at) || receiver(at)) && !at->holder;
}

static bool
sender_colleague(const struct fsm_case *at)
{
	return sender(at) && !at->holder;
}

static bool
gone(const struct fsm_case *at)
{
	return (is_sender(at) || is_receiver(at)) && at->by == FSM_BY_SITE;
}

static bool
sender_gone(const struct fsm_case *at)
{
	return is_sender(at) && at->by == FSM_BY_SITE;
}

static const struct {
	bool (*guard)(const struct fsm_case *at);
	const char *name;
} guards[] = {
    {holder, "by whom it is with"},
    {next_rung, "another rung left"},
    {last_rung, "no rung left"},
    {called_off, "not merely closed"},
    {let_in, "by whom it is with, the scene is safe"},
    {sender, "by the sender"},
    {sender_or_site, "by the sender, or what let her be passed on is gone"},
    {receiver, "by the receiver"},
    {receiver_holder, "by whom it is with at the receiver"},
    {either, "by the sender, or by whom it is with at the receiver"},
    {either_or_site,
	"by the sender, or by whom it is with at the receiver, or nothing is kept of her any more"},
    {sender_told, "the sender is told"},
    {receiver_told, "the receiver is told"},
    {told, "either is told"},
    {receiver_clock, "the receiver's clock"},
    {own_clock, "either's clock"},
    {colleague, "by a colleague of whom it is with"},
    {sender_colleague, "by a colleague of whom it is with at the sender"},
    {gone, "with whom it was has left"},
    {sender_gone, "with whom it was at the sender has left"},
};

#define C FSM_CALLOUT
#define R FSM_REFERRAL
#define H FSM_HANDOFF
#define K FSM_CONTACT
#define EDGE(rule, kinds, from, event, to, guard, why)                                             \
	{                                                                                          \
		rule, kinds, ACCORD__V1__REQUEST_STATE__REQUEST_##from,                            \
		    ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##event,                              \
		    ACCORD__V1__REQUEST_STATE__REQUEST_##to, guard, why                            \
	}

/*
 * First match wins. Numbers step by 2 so that a rule can be put between. A call-out rests in
 * neither DECLINED nor RETURNED: the commit that puts it there takes it on to the next rung or to
 * its end. In DRAFT it rests only while it is held (107), and leaves it when its clock rings: by
 * 101 or 103 if somebody is wanted then, by 105 if not. A task rests in DRAFT until it is due, and
 * in DECLINED and RETURNED until its clock rings, which is at once. Of a referral and a hand-off
 * each side has a record (exchange.h): who moves it stands in the guard, and whatever one side can
 * say the other takes in whichever state it hears it, also where the two have crossed.
 */
const struct fsm_edge fsm_edges[] = {
    EDGE(101, C, DRAFT, OFFER, OFFERED, next_rung, "the first rung is offered"),
    EDGE(103, C, DRAFT, EXPIRE, EXPIRED, last_rung, "nobody is on the ladder"),
    EDGE(105, C, DRAFT, STAND_DOWN, STOOD_DOWN, NULL, "called off before anybody was asked"),
    EDGE(107, C, DRAFT, HOLD, DRAFT, NULL,
	"asked for again and again: held until the incident is steady"),
    EDGE(109, C, DRAFT, GO_ON, DRAFT, NULL, "held and merged: it is decided when its clock rings"),
    EDGE(111, C, OFFERED, ACKNOWLEDGE, ACKNOWLEDGED, NULL, "somebody asked has seen it"),
    EDGE(113, C, OFFERED, ACCEPT, ACCEPTED, NULL, "the first of those asked took it"),
    EDGE(115, C, OFFERED, DECLINE, DECLINED, holder, "the rung declined"),
    EDGE(117, C, OFFERED, DECLINE, OFFERED, NULL, "an earlier rung declined: the offer stands"),
    EDGE(119, C, OFFERED, CLIMB, OFFERED, next_rung, "unanswered: the next rung is offered"),
    EDGE(121, C, OFFERED, EXPIRE, EXPIRED, last_rung, "unanswered by the last rung"),
    EDGE(123, C, OFFERED, STAND_DOWN, STOOD_DOWN, NULL, "called off while offered"),
    EDGE(125, C, OFFERED, GO_ON, OFFERED, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(127, C, OFFERED, REFUSE, RETURNED, holder,
	"she may not be asked: the rung counts as empty"),
    EDGE(129, C, OFFERED, LEAVE, RETURNED, holder, "with whom it was has left"),
    EDGE(131, C, ACKNOWLEDGED, ACCEPT, ACCEPTED, NULL, "the first of those asked took it"),
    EDGE(133, C, ACKNOWLEDGED, DECLINE, DECLINED, holder, "seen, then declined"),
    EDGE(135, C, ACKNOWLEDGED, DECLINE, ACKNOWLEDGED, NULL,
	"another declined: it stays with who saw it"),
    EDGE(137, C, ACKNOWLEDGED, CLIMB, OFFERED, next_rung,
	"seen, not accepted: the next rung is offered"),
    EDGE(139, C, ACKNOWLEDGED, EXPIRE, EXPIRED, last_rung, "seen, not accepted, no rung left"),
    EDGE(141, C, ACKNOWLEDGED, STAND_DOWN, STOOD_DOWN, NULL, "called off after it was seen"),
    EDGE(143, C, ACKNOWLEDGED, GO_ON, ACKNOWLEDGED, NULL,
	"merged, and nobody stands in: it goes on"),
    EDGE(145, C, ACKNOWLEDGED, LEAVE, RETURNED, holder, "who saw it has left"),
    EDGE(151, C, DECLINED, CLIMB, OFFERED, next_rung, "declined: the next rung is offered"),
    EDGE(153, C, DECLINED, EXPIRE, EXPIRED, last_rung, "declined by the last rung"),
    EDGE(155, C, RETURNED, CLIMB, OFFERED, next_rung, "given back: the next rung is offered"),
    EDGE(157, C, RETURNED, EXPIRE, EXPIRED, last_rung, "given back, no rung left"),
    EDGE(161, C, ACCEPTED, DEPART, EN_ROUTE, holder, "on the way"),
    EDGE(163, C, ACCEPTED, STAGE, STAGED, holder, "waiting near the scene"),
    EDGE(165, C, ACCEPTED, ARRIVE, ON_SCENE, let_in, "at the scene"),
    EDGE(166, C, ACCEPTED, ARRIVE, STAGED, holder, "nobody says that the scene is safe: near it"),
    EDGE(167, C, ACCEPTED, CLEAR, CLEARED, holder, "done without going there"),
    EDGE(169, C, ACCEPTED, RETURN, RETURNED, holder, "cannot go after all"),
    EDGE(171, C, ACCEPTED, STAND_DOWN, STOOD_DOWN, called_off, "called off after it was accepted"),
    EDGE(173, C, ACCEPTED, GO_ON, ACCEPTED, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(175, C, ACCEPTED, LEAVE, RETURNED, holder, "who took it has left"),
    EDGE(176, C, ACCEPTED, CHECK_IN, ACCEPTED, holder, "who took it is well, though late"),
    EDGE(177, C, ACCEPTED, MISS, ACCEPTED, NULL, "she was to be there, and has not been heard of"),
    EDGE(181, C, EN_ROUTE, STAGE, STAGED, holder, "waiting near the scene"),
    EDGE(182, C, EN_ROUTE, CHECK_IN, EN_ROUTE, holder, "who is on the way is well, though late"),
    EDGE(183, C, EN_ROUTE, ARRIVE, ON_SCENE, let_in, "at the scene"),
    EDGE(184, C, EN_ROUTE, ARRIVE, STAGED, holder, "nobody says that the scene is safe: near it"),
    EDGE(185, C, EN_ROUTE, CLEAR, CLEARED, holder, "done without arriving"),
    EDGE(187, C, EN_ROUTE, STAND_DOWN, STOOD_DOWN, called_off, "called off on the way"),
    EDGE(188, C, EN_ROUTE, MISS, EN_ROUTE, NULL, "she was to be there, and has not been heard of"),
    EDGE(189, C, EN_ROUTE, GO_ON, EN_ROUTE, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(190, C, EN_ROUTE, LEAVE, RETURNED, holder, "who was on the way has left"),
    EDGE(191, C, STAGED, ARRIVE, ON_SCENE, let_in, "let in to the scene"),
    EDGE(192, C, STAGED, ARRIVE, STAGED, holder, "still nobody says that the scene is safe"),
    EDGE(193, C, STAGED, CLEAR, CLEARED, holder, "done without arriving"),
    EDGE(194, C, STAGED, CHECK_IN, STAGED, holder, "who waits near the scene is well"),
    EDGE(195, C, STAGED, STAND_DOWN, STOOD_DOWN, called_off, "called off while waiting"),
    EDGE(196, C, STAGED, MISS, STAGED, NULL, "she has not said in time that she is well"),
    EDGE(197, C, STAGED, GO_ON, STAGED, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(199, C, STAGED, LEAVE, RETURNED, holder, "who waited near the scene has left"),
    EDGE(201, C, ON_SCENE, CONTACT, CONTACTED, holder, "met whom it is for"),
    EDGE(203, C, ON_SCENE, CLEAR, CLEARED, holder, "left the scene"),
    EDGE(205, C, ON_SCENE, STAND_DOWN, STOOD_DOWN, called_off, "called off at the scene"),
    EDGE(207, C, ON_SCENE, GO_ON, ON_SCENE, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(211, C, CONTACTED, CLEAR, CLEARED, holder, "left the scene"),
    EDGE(213, C, CONTACTED, RETURN, RETURNED, holder, "somebody else has to go on"),
    EDGE(215, C, CONTACTED, STAND_DOWN, STOOD_DOWN, called_off, "called off after contact"),
    EDGE(217, C, CONTACTED, GO_ON, CONTACTED, NULL, "merged, and nobody stands in: it goes on"),
    EDGE(221, C, CLEARED, CLOSE, CLOSED, holder, "what was done is recorded"),
    EDGE(301, R | H, DRAFT, OFFER, OFFERED, sender, "sent to the receiver"),
    EDGE(302, R | H, DRAFT, OFFER, OFFERED, receiver_told, "an offer has come"),
    EDGE(303, R | H, DRAFT, WITHDRAW, WITHDRAWN, sender_or_site, "taken back before it was sent"),
    EDGE(304, R | H, DRAFT, TAKE, DRAFT, sender_colleague, "a colleague takes it over"),
    EDGE(305, R | H, DRAFT, LEAVE, DRAFT, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(306, R | H, OFFERED, TAKE, OFFERED, sender_colleague, "a colleague takes it over"),
    EDGE(307, R | H, OFFERED, LEAVE, OFFERED, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(311, R | H, OFFERED, ACCEPT, ACCEPTED, receiver, "the first of the receiver took it"),
    EDGE(312, R | H, OFFERED, ACCEPT, ACCEPTED, sender_told, "the receiver took it"),
    EDGE(313, R | H, OFFERED, DECLINE, DECLINED, receiver, "the receiver refused"),
    EDGE(314, R | H, OFFERED, DECLINE, DECLINED, sender_told,
	"the receiver refused: she is with the sender still"),
    EDGE(315, R | H, OFFERED, EXPIRE, EXPIRED, receiver_clock, "no answer in time"),
    EDGE(316, R | H, OFFERED, EXPIRE, EXPIRED, sender_told,
	"no answer in time: she is with the sender still"),
    EDGE(317, R | H, OFFERED, WITHDRAW, WITHDRAWN, sender_or_site, "taken back before an answer"),
    EDGE(318, R | H, OFFERED, WITHDRAW, WITHDRAWN, receiver_told, "taken back before an answer"),
    EDGE(319, R | H, OFFERED, ANSWER, ANSWERED, sender_told,
	"the receiver has decided, and a blind sender hears no more"),
    EDGE(321, H, ACCEPTED, INTRODUCE, INTRODUCED, either, "sender, receiver and client have met"),
    EDGE(322, H, ACCEPTED, INTRODUCE, INTRODUCED, told, "sender, receiver and client have met"),
    EDGE(323, R | H, ACCEPTED, CONTACT, CONTACTED, receiver_holder, "the receiver's first contact"),
    EDGE(324, R | H, ACCEPTED, CONTACT, CONTACTED, sender_told,
	"the receiver's first contact: she is with the receiver"),
    EDGE(325, R | H, ACCEPTED, RETURN, RETURNED, receiver_holder, "given back before contact"),
    EDGE(326, R | H, ACCEPTED, RETURN, RETURNED, sender_told, "given back before contact"),
    EDGE(327, R | H, ACCEPTED, WITHDRAW, WITHDRAWN, sender_or_site, "taken back before contact"),
    EDGE(328, R | H, ACCEPTED, WITHDRAW, WITHDRAWN, receiver_told, "taken back before contact"),
    EDGE(329, R | H, ACCEPTED, OVERDUE, ACCEPTED, own_clock, "nobody has reached her in time"),
    EDGE(330, R | H, ACCEPTED, TAKE, ACCEPTED, colleague, "a colleague takes it over"),
    EDGE(331, H, INTRODUCED, CONTACT, CONTACTED, receiver_holder, "the receiver's first contact"),
    EDGE(332, H, INTRODUCED, CONTACT, CONTACTED, sender_told,
	"the receiver's first contact: she is with the receiver"),
    EDGE(
	333, H, INTRODUCED, RETURN, RETURNED, receiver_holder, "given back after the introduction"),
    EDGE(334, H, INTRODUCED, RETURN, RETURNED, sender_told, "given back after the introduction"),
    EDGE(335, H, INTRODUCED, WITHDRAW, WITHDRAWN, sender_or_site,
	"taken back after the introduction"),
    EDGE(336, H, INTRODUCED, WITHDRAW, WITHDRAWN, receiver_told,
	"taken back after the introduction"),
    EDGE(337, H, INTRODUCED, INTRODUCE, INTRODUCED, told, "both have said so"),
    EDGE(338, H, INTRODUCED, OVERDUE, INTRODUCED, own_clock, "nobody has reached her in time"),
    EDGE(339, H, INTRODUCED, TAKE, INTRODUCED, colleague, "a colleague takes it over"),
    EDGE(340, H, INTRODUCED, LEAVE, INTRODUCED, gone,
	"nobody is named until a colleague takes it over"),
    EDGE(341, R | H, CONTACTED, CLOSE, CLOSED, either_or_site, "outcome recorded"),
    EDGE(342, R | H, CONTACTED, CLOSE, CONTACTED, receiver_told,
	"whether the sender goes on is known"),
    EDGE(343, R | H, CONTACTED, RETURN, RETURNED, receiver_holder, "given back after contact"),
    EDGE(344, R | H, CONTACTED, RETURN, RETURNED, sender_told, "given back after contact"),
    EDGE(345, R | H, CONTACTED, WITHDRAW, CONTACTED, receiver_told,
	"taken back too late: she is with the receiver"),
    EDGE(346, H, CONTACTED, INTRODUCE, CONTACTED, receiver_told, "said as she was reached already"),
    EDGE(347, R | H, CONTACTED, TAKE, CONTACTED, colleague, "a colleague takes it over"),
    EDGE(348, R | H, CONTACTED, LEAVE, CONTACTED, gone,
	"nobody is named until a colleague takes it over"),
    EDGE(349, R | H, ACCEPTED, LEAVE, ACCEPTED, gone,
	"nobody is named until a colleague takes it over"),
    EDGE(351, R | H, DECLINED, CLOSE, CLOSED, sender_or_site, "the sender has seen the refusal"),
    EDGE(352, R | H, DECLINED, TAKE, DECLINED, sender_colleague, "a colleague takes it over"),
    EDGE(353, R | H, EXPIRED, CLOSE, CLOSED, sender_or_site,
	"the sender has seen that nobody answered"),
    EDGE(354, R | H, EXPIRED, TAKE, EXPIRED, sender_colleague, "a colleague takes it over"),
    EDGE(355, R | H, RETURNED, CLOSE, CLOSED, sender_or_site, "the sender has it back"),
    EDGE(356, R | H, RETURNED, TAKE, RETURNED, sender_colleague, "a colleague takes it over"),
    EDGE(357, R | H, DECLINED, LEAVE, DECLINED, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(358, R | H, EXPIRED, LEAVE, EXPIRED, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(359, R | H, RETURNED, LEAVE, RETURNED, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(373, K, ACCEPTED, OVERDUE, RETURNED, NULL,
	"its hour is over, and nobody says what came of it: who answers for it is asked"),
    EDGE(375, K, CONTACTED, OVERDUE, RETURNED, NULL,
	"its hour is over, and nobody says what came of it: who answers for it is asked"),
    EDGE(381, R | H, ANSWERED, CLOSE, CLOSED, sender_or_site, "the sender has asked her"),
    EDGE(382, R | H, ANSWERED, TAKE, ANSWERED, sender_colleague, "a colleague takes it over"),
    EDGE(383, R | H, ANSWERED, LEAVE, ANSWERED, sender_gone,
	"nobody is named until a colleague takes it over"),
    EDGE(
	384, R | H, CLOSED, RETURN, RETURNED, sender_told, "given back after the sender closed it"),
    EDGE(385, R | H, CLOSED, CLOSE, CLOSED, receiver_told, "whether the sender goes on is known"),
    EDGE(386, R | H, CLOSED, WITHDRAW, CLOSED, receiver_told, "taken back too late: it is over"),
    EDGE(387, H, CLOSED, INTRODUCE, CLOSED, receiver_told, "said as it was over already"),
    EDGE(
	388, R | H, DECLINED, WITHDRAW, DECLINED, receiver_told, "taken back after it was refused"),
    EDGE(
	389, R | H, EXPIRED, WITHDRAW, EXPIRED, receiver_told, "taken back as nobody had answered"),
    EDGE(
	390, R | H, RETURNED, WITHDRAW, RETURNED, receiver_told, "taken back as it was given back"),
    EDGE(391, H, RETURNED, INTRODUCE, RETURNED, receiver_told, "said as it was given back already"),
    EDGE(392, R | H, RETURNED, CLOSE, RETURNED, receiver_told, "closed as it was given back"),
    EDGE(
	393, R | H, WITHDRAWN, ACCEPT, WITHDRAWN, sender_told, "said as it was taken back already"),
    EDGE(394, R | H, WITHDRAWN, DECLINE, WITHDRAWN, sender_told,
	"said as it was taken back already"),
    EDGE(
	395, R | H, WITHDRAWN, EXPIRE, WITHDRAWN, sender_told, "said as it was taken back already"),
    EDGE(396, H, WITHDRAWN, INTRODUCE, WITHDRAWN, sender_told, "said as it was taken back already"),
    EDGE(397, R | H, WITHDRAWN, CONTACT, WITHDRAWN, sender_told,
	"said as it was taken back already"),
    EDGE(398, R | H, WITHDRAWN, RETURN, RETURNED, sender_told, "given back, whoever took it back"),
    EDGE(
	399, R | H, WITHDRAWN, ANSWER, WITHDRAWN, sender_told, "said as it was taken back already"),
    EDGE(401, K, DRAFT, OFFER, OFFERED, next_rung, "its time has come: the first rung is offered"),
    EDGE(403, K, DRAFT, EXPIRE, EXPIRED, last_rung, "nobody is on the ladder"),
    EDGE(405, K, DRAFT, ACCEPT, ACCEPTED, NULL, "taken before anybody was asked"),
    EDGE(407, K, DRAFT, WITHDRAW, WITHDRAWN, NULL, "not wanted any more, and nobody was asked"),
    EDGE(411, K, OFFERED, ACKNOWLEDGE, ACKNOWLEDGED, NULL, "somebody of the owner has seen it"),
    EDGE(413, K, OFFERED, ACCEPT, ACCEPTED, NULL, "the first of the owner's people took it"),
    EDGE(415, K, OFFERED, DECLINE, DECLINED, holder, "the rung declined"),
    EDGE(417, K, OFFERED, DECLINE, OFFERED, NULL, "another declined: the offer stands"),
    EDGE(419, K, OFFERED, CLIMB, OFFERED, next_rung, "unanswered: the next rung is offered"),
    EDGE(421, K, OFFERED, EXPIRE, EXPIRED, last_rung, "unanswered by the last rung"),
    EDGE(423, K, OFFERED, WITHDRAW, WITHDRAWN, NULL, "not wanted any more"),
    EDGE(425, K, OFFERED, REFUSE, RETURNED, holder,
	"she may not be asked: the rung counts as empty"),
    EDGE(427, K, OFFERED, LEAVE, RETURNED, holder, "with whom it was has left"),
    EDGE(431, K, ACKNOWLEDGED, ACCEPT, ACCEPTED, NULL, "the first of the owner's people took it"),
    EDGE(433, K, ACKNOWLEDGED, DECLINE, DECLINED, holder, "seen, then declined"),
    EDGE(435, K, ACKNOWLEDGED, DECLINE, ACKNOWLEDGED, NULL,
	"another declined: it stays with who saw it"),
    EDGE(437, K, ACKNOWLEDGED, CLIMB, OFFERED, next_rung,
	"seen, not accepted: the next rung is offered"),
    EDGE(439, K, ACKNOWLEDGED, EXPIRE, EXPIRED, last_rung, "seen, not accepted, no rung left"),
    EDGE(441, K, ACKNOWLEDGED, WITHDRAW, WITHDRAWN, NULL, "not wanted any more"),
    EDGE(443, K, ACKNOWLEDGED, LEAVE, RETURNED, holder, "who saw it has left"),
    EDGE(451, K, DECLINED, CLIMB, OFFERED, next_rung, "declined: the next rung is offered"),
    EDGE(453, K, DECLINED, EXPIRE, EXPIRED, last_rung, "declined by the last rung"),
    EDGE(455, K, DECLINED, ACCEPT, ACCEPTED, NULL, "taken before the next was asked"),
    EDGE(457, K, DECLINED, WITHDRAW, WITHDRAWN, NULL, "not wanted any more"),
    EDGE(461, K, RETURNED, CLIMB, OFFERED, next_rung, "given back: the next rung is offered"),
    EDGE(463, K, RETURNED, EXPIRE, EXPIRED, last_rung, "given back, no rung left"),
    EDGE(465, K, RETURNED, ACCEPT, ACCEPTED, NULL, "taken before the next was asked"),
    EDGE(467, K, RETURNED, WITHDRAW, WITHDRAWN, NULL, "not wanted any more"),
    EDGE(471, K, ACCEPTED, CONTACT, CONTACTED, holder, "she is spoken with"),
    EDGE(473, K, ACCEPTED, CLOSE, CLOSED, holder, "what came of it is recorded"),
    EDGE(475, K, ACCEPTED, RETURN, RETURNED, holder, "somebody else has to do it"),
    EDGE(477, K, ACCEPTED, LEAVE, RETURNED, holder, "who took it has left"),
    EDGE(479, K, ACCEPTED, WITHDRAW, WITHDRAWN, NULL, "not wanted any more"),
    EDGE(481, K, CONTACTED, CLOSE, CLOSED, holder, "what came of it is recorded"),
    EDGE(483, K, CONTACTED, RETURN, RETURNED, holder, "somebody else has to go on"),
    EDGE(485, K, CONTACTED, LEAVE, RETURNED, holder, "who spoke with her has left"),
    EDGE(491, K, EXPIRED, ACCEPT, ACCEPTED, NULL, "nobody answered in time: taken after all"),
    EDGE(493, K, EXPIRED, WITHDRAW, WITHDRAWN, NULL, "nobody answered, and nobody is wanted"),
    {0},
};

#undef C
#undef R
#undef H
#undef K
#undef EDGE

const struct fsm_edge *
fsm_step(Accord__V1__RequestKind kind, Accord__V1__RequestState from,
    Accord__V1__RequestEvent event, const struct fsm_case *at)
{
	for (const struct fsm_edge *edge = fsm_edges; edge->rule != 0; edge++)
		if ((edge->kinds & (1u << kind)) != 0 && edge->from == from &&
		    edge->event == event && (edge->guard == NULL || edge->guard(at)))
			return edge;
	return NULL;
}

bool
fsm_ended(Accord__V1__RequestKind kind, Accord__V1__RequestState state)
{
	for (const struct fsm_edge *edge = fsm_edges; edge->rule != 0; edge++)
		if ((edge->kinds & (1u << kind)) != 0 && edge->from == state)
			return false;
	return true;
}

/* A value's own word: its name without what all of its enum begin with. */
static void
put_word(FILE *out, const ProtobufCEnumDescriptor *words, int value, const char *prefix)
{
	const ProtobufCEnumValue *v = protobuf_c_enum_descriptor_get_value(words, value);

	fputc(' ', out);
	for (const char *p = v->name + strlen(prefix); *p != '\0'; p++)
		fputc(tolower((unsigned char)*p), out);
}

static const char *
guard_name(const struct fsm_edge *edge)
{
	for (size_t i = 0; i < sizeof(guards) / sizeof(*guards); i++)
		if (guards[i].guard == edge->guard)
			return guards[i].name;
	return NULL;
}

static void
put_edge(FILE *out, const struct fsm_edge *edge, Accord__V1__RequestKind kind)
{
	const char *guard = guard_name(edge);

	fprintf(out, "%u", edge->rule);
	put_word(out, &accord__v1__request_kind__descriptor, (int)kind, "REQUEST_");
	put_word(out, &accord__v1__request_state__descriptor, (int)edge->from, "REQUEST_");
	put_word(out, &accord__v1__request_event__descriptor, (int)edge->event, "REQUEST_EVENT_");
	put_word(out, &accord__v1__request_state__descriptor, (int)edge->to, "REQUEST_");
	if (guard != NULL)
		fprintf(out, " [%s]", guard);
	fprintf(out, ": %s\n", edge->why);
}

void
fsm_dump(FILE *out)
{
	for (const struct fsm_edge *edge = fsm_edges; edge->rule != 0; edge++)
		for (int kind = ACCORD__V1__REQUEST_KIND__REQUEST_CALLOUT;
		     kind <= ACCORD__V1__REQUEST_KIND__REQUEST_CONTACT; kind++)
			if ((edge->kinds & (1u << kind)) != 0)
				put_edge(out, edge, (Accord__V1__RequestKind)kind);
}
