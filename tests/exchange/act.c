/*
 * Both records of one exchange, moved by lines of standard input as commands, clocks and facts move
 * them, for the model beside it. "new KIND" begins: 2 a referral, 3 a hand-off. Each line is
 * answered by one: what came of each command, the records as they stand, and the rules in the facts
 * that were written. Sides are 1 (the sender), 2 (the receiver); instants are minutes from the
 * beginning.
 */
#include "tests/unit/exchange_world.h"

#include <inttypes.h>

#define WORD "%15s"

static const struct id client = {{1}}, theirs = {{5}}, release = {{4}};
static struct id sender;
static int64_t beginning;
static bool ended; /* the agreement by which the sender hears */

static void
die(const char *what)
{
	(void)fprintf(stderr, "%s\n", what);
	exit(1);
}

static struct exchange *
side(int number)
{
	struct exchange *x = exchange_of(&sender);

	return number == 2 && x != NULL ? exchange_of(&x->peer) : x;
}

static const char *
or_empty(const char *word)
{
	return strcmp(word, "-") == 0 ? "" : word;
}

/* --- what is asked --- */

static void
begin_anew(void)
{
	int kind;

	if (scanf("%d", &kind) != 1)
		die("which kind?");
	(void)setup_exchanges(NULL);
	ended = false;
	beginning = fake.now;
	sender = drafted((Accord__V1__RequestKind)kind, &client)->id;
}

static void
came_of(const struct input *input)
{
	const Accord__V1__ExchangeStands *reply = stands(input, !input->refused);

	(void)printf("%s ", reply == NULL       ? err_word(input->err.code)
			    : reply->count != 0 ? "moved"
						: "stands");
}

static void
offer(void)
{
	struct offering o;
	int blind, released, half_way, answer, version;

	if (scanf("%d %d %d %d %d", &blind, &released, &half_way, &answer, &version) != 5)
		die("an offer is not whole");
	(void)offering(&o, side(1), blind != 0, released != 0 ? &release : NULL);
	o.msg.half_way_us = half_way != 0 ? fake.now + half_way * CLOCK_MINUTE : 0;
	o.msg.answer_due_us = fake.now + answer * CLOCK_MINUTE;
	o.msg.version = (uint32_t)version;
	(void)fake_one(&o.input);
	came_of(&o.input);
}

struct said {
	struct moving m;
	char person[16];
};

static struct input *
say_one(struct said *s)
{
	int number, event, reason, role, contact, named, version, stranger;

	if (scanf("%d %d " WORD " %d %d %d %d %d %d", &number, &event, s->person, &reason, &role,
		&contact, &named, &version, &stranger) != 9 ||
	    side(number) == NULL)
		die("a move is not whole");
	(void)moving(&s->m, side(number), (Accord__V1__RequestEvent)event, or_empty(s->person));
	s->m.msg.reason = (Accord__V1__RequestReason)reason;
	s->m.msg.role = (Accord__V1__SenderRole)role;
	s->m.msg.contact_due_us = contact != 0 ? fake.now + contact * CLOCK_MINUTE : 0;
	s->m.msg.version = (uint32_t)version;
	if (named != 0)
		s->m.msg.client = bytes_of(&theirs);
	s->m.msg.deaf = ended && number == 2;
	if (stranger != 0)
		s->m.msg.organisation = (char *)(uintptr_t)side(number)->other;
	return &s->m.input;
}

/* As many as are said, in one batch. */
static void
move(void)
{
	struct said said[4];
	struct input *inputs[4];
	int count;

	if (scanf("%d", &count) != 1 || count < 1 || count > 4)
		die("how many moves?");
	for (int i = 0; i < count; i++)
		inputs[i] = say_one(&said[i]);
	fake_batch(inputs, (size_t)count);
	for (int i = 0; i < count; i++)
		came_of(inputs[i]);
}

static void
wait_for(void)
{
	int minutes;

	if (scanf("%d", &minutes) != 1)
		die("how long?");
	fake.now += minutes * CLOCK_MINUTE;
}

static void
ring_clock(void)
{
	char which[16];
	int number;
	bool answer;

	if (scanf(WORD " %d", which, &number) != 2 || side(number) == NULL)
		die("which clock?");
	answer = strcmp(which, "answer") == 0;
	(void)printf("%s ", ring(answer ? CLOCK_EXCHANGE_ANSWER : CLOCK_EXCHANGE_CONTACT,
				answer ? &answer_rule : &alarm_rule, side(number))
				? "rang"
				: "silent");
}

static void
leave(void)
{
	char person[16];

	if (scanf(WORD, person) != 1)
		die("who?");
	leaves(person);
}

static void
end_agreement(void)
{
	ended = true;
}

static void
revoke_release(void)
{
	revoke_it(&release);
}

static void
destroy(void)
{
	int number;

	if (scanf("%d", &number) != 1)
		die("whose client?");
	is_destroyed(number == 1 ? &client : &theirs);
}

/* --- what is told --- */

static long long
minutes(int64_t instant)
{
	return instant != 0 ? (long long)((instant - beginning) / CLOCK_MINUTE) : -1;
}

static void
tell(const struct exchange *x)
{
	const struct callout *task;

	if (x == NULL) {
		(void)printf("| none ");
		return;
	}
	ring_tasks(x);
	task = task_for_it(x);
	(void)printf("| %d %d %d %s %d %u %d %lld %lld %d %d ", (int)x->state, (int)x->reason,
	    (int)x->role, x->person[0] != '\0' ? x->person : "-", x->overdue, x->moves,
	    task != NULL ? (int)task->task.why : 0,
	    minutes(fake_due(CLOCK_EXCHANGE_ANSWER, &x->id)),
	    minutes(fake_due(CLOCK_EXCHANGE_CONTACT, &x->id)), !id_is_nil(&x->client),
	    exchange_answers(x));
}

static void
tell_rules(size_t before)
{
	(void)printf("| %lld", minutes(fake.now));
	for (size_t i = before; i < fake.fact_count; i++)
		if (fake.facts[i].kind == ACCORD__V1__KIND__KIND_EXCHANGE_MOVED)
			(void)printf(" %u",
			    ((const Accord__V1__ExchangeMoved *)fake_fact(
				 fake.fact_count - 1 - i, &accord__v1__exchange_moved__descriptor))
				->rule);
	(void)printf("\n");
	(void)fflush(stdout);
}

static const struct {
	const char *word;
	void (*act)(void);
} acts[] = {
    {"new", begin_anew},
    {"offer", offer},
    {"move", move},
    {"wait", wait_for},
    {"ring", ring_clock},
    {"leave", leave},
    {"end", end_agreement},
    {"revoke", revoke_release},
    {"destroy", destroy},
};

static void
act_on(const char *word)
{
	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++)
		if (strcmp(word, acts[i].word) == 0) {
			acts[i].act();
			return;
		}
	die("no such act");
}

int
main(void)
{
	char word[16];

	while (scanf(WORD, word) == 1) {
		bool anew = strcmp(word, "new") == 0;
		size_t before = fake.fact_count;

		act_on(word);
		tell(side(1));
		tell(side(2));
		tell_rules(anew ? 0 : before);
	}
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}
