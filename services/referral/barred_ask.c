/* The gateway is asked whom agreements would let nobody page, behind each look at a roster. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/log.h"
#include "common/wire.h"
#include "services/referral/barred.h"

#define ASK_TIMEOUT (10 * CLOCK_SECOND)
#define ASKS 64 /* at a time; the others are asked about with their next look */
#define ANSWER_MAX ((size_t)64 << 10)

/* One question, until its answer is written down. */
struct asking {
	bool busy;
	struct id roster;
	struct arena *arena;
	struct input input;
};
static struct asking askings[ASKS];
static struct service *running;

void
barred_ready(struct service *service)
{
	running = service;
}

static void
end(struct asking *a)
{
	arena_free(&a->arena);
	a->busy = false;
}

/* --- the answer, as an input --- */

static const struct rule answered_rule = {.kind = REFERRAL_EVENT_BARRED,
    .name = "roster_barred",
    .keys = barred_keys,
    .decide = barred_answered};

static void
on_kept(struct input *input, const struct err *err)
{
	/* The next look asks again. */
	if (err != NULL && err->code != ERR_NOT_WRITER)
		log_warn("whom agreements keep from being paged was not written down", L_ERR(err));
	end((struct asking *)(void *)((char *)input - offsetof(struct asking, input)));
}

static void
on_answer(void *ctx, const struct err *err, const uint8_t *body, size_t len)
{
	struct asking *a = ctx;
	struct err failed = {0};
	ProtobufCMessage *msg;

	if (err == NULL && (a->arena = arena_try(4096, ANSWER_MAX)) != NULL &&
	    wire_read(&accord__v1__barred_people__descriptor, a->arena, body, len, &msg, &failed)) {
		a->input = (struct input){
		    .rule = &answered_rule, .subject = a->roster, .own = msg, .done = on_kept};
		if (service_submit(running, &a->input, &failed))
			return;
	}
	log_warn("whom agreements keep from being paged is not known",
	    L_ERR(err != NULL ? err : &failed));
	end(a);
}

/* --- the question --- */

struct question {
	struct id roster;
	Accord__V1__FetchBarred body;
	char *people[BARRED_PEOPLE];
};

static struct asking *
asking_for(const struct id *roster)
{
	struct asking *room = NULL;

	for (size_t i = 0; i < ASKS; i++) {
		if (askings[i].busy && id_equal(&askings[i].roster, roster))
			return NULL;
		if (!askings[i].busy)
			room = &askings[i];
	}
	return room;
}

static void
ask(void *own, void *arg)
{
	struct question *q = arg;
	struct asking *a = running != NULL ? asking_for(&q->roster) : NULL;
	struct bus_call call = {.to = "gateway",
	    .kind = ACCORD__V1__KIND__KIND_FETCH_BARRED,
	    .body = &q->body.base,
	    .timeout_us = ASK_TIMEOUT,
	    .done = on_answer,
	    .ctx = a};
	struct err err = {0};
	uint64_t handle;

	(void)own;
	if (a == NULL)
		return;
	*a = (struct asking){.roster = q->roster};
	a->busy = bus_call(running->bus, &call, &handle, &err);
	if (!a->busy)
		log_warn("whom agreements keep from being paged is not asked now", L_ERR(&err));
}

static void
add(struct question *q, const char *person)
{
	for (size_t i = 0; i < q->body.n_people; i++)
		if (strcmp(q->people[i], person) == 0)
			return;
	if (q->body.n_people < BARRED_PEOPLE)
		q->people[q->body.n_people++] = (char *)(uintptr_t)person;
}

void
barred_ask(struct batch *batch, const struct roster_head *head, int64_t until)
{
	const struct roster_staff *staff = batch_row(batch, &roster_staff_table, &head->id);
	struct question *q = arena_zalloc(batch_arena(batch), sizeof(*q));

	if (q == NULL)
		return; /* an exhausted arena undoes the whole batch */
	accord__v1__fetch_barred__init(&q->body);
	q->roster = head->id;
	q->body.organisation = (char *)(uintptr_t)head->organisation;
	q->body.people = q->people;
	q->body.until_us = until;
	for (size_t i = 0; !id_is_nil(&head->plan) && staff != NULL && i < staff->count; i++)
		add(q, staff->people[i].person);
	for (size_t i = 0; id_is_nil(&head->plan) && i < head->ladder.count; i++)
		add(q, head->ladder.rungs[i].person);
	batch_after(batch, ask, q);
}
