/* Service actions that are said as a task is closed. */
#include "services/gateway/task_done.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/clock.h"
#include "services/gateway/acting.h"
#include "services/gateway/clients.h"
#include "services/gateway/edge.h"
#include "services/gateway/routes.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define CODE(name) ACCORD__V1__SERVICE_CODE__SERVICE_CODE_##name
#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define FETCH_TIMEOUT (5 * CLOCK_SECOND)
#define MINUTES_MOST 1440

/* What each task can have been, of those that people ask for. */
static const struct {
	Accord__V1__WantedFor why;
	Accord__V1__ServiceCode code;
} of_task[] = {
    {WHY(INTERVIEW), CODE(B3)},
    {WHY(INTERVIEW), CODE(E8)},
    {WHY(INTERVIEW), CODE(E9)},
    {WHY(HEARING), CODE(E4)},
    {WHY(HEARING), CODE(E10)},
    {WHY(DEATH_NOTIFICATION), CODE(C1)},
    {WHY(DEATH_NOTIFICATION), CODE(C3)},
    {WHY(PROPERTY_RETURN), CODE(B4)},
};

static bool
fits(Accord__V1__WantedFor why, Accord__V1__ServiceCode code)
{
	for (size_t i = 0; i < sizeof(of_task) / sizeof(of_task[0]); i++)
		if (of_task[i].why == why && of_task[i].code == code)
			return true;
	return false;
}

/* --- said --- */

static bool
read_minutes(const struct http_request *request, bool coded, uint32_t *minutes, struct err *err)
{
	char word[8], *end;
	int found = path_query(request->query, "minutes", word, sizeof(word));
	unsigned long n;

	*minutes = 0;
	if (found == 0)
		return true;
	n = found > 0 && word[0] >= '0' && word[0] <= '9' ? strtoul(word, &end, 10) : 0;
	if (!coded || n == 0 || *end != '\0' || n > MINUTES_MOST)
		return err_set(err, ERR_INVALID, "minutes are said of what was done, up to a day");
	*minutes = (uint32_t)n;
	return true;
}

/* Written as she works, and counted by her organisation's days. */
static bool
fill(struct gateway *gateway, struct http_request *request, Accord__V1__AddServiceAction *m,
    struct err *err)
{
	Accord__V1__WriterEdge *edge = arena_alloc(request->arena, sizeof(*edge));
	struct writer w;

	if (edge == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (!clients_writer(gateway, request, &w, err))
		return false;
	edge_find(
	    w.rulebook, session_of(request)->person, acting_placement(request), clock_now(), edge);
	m->edge = edge;
	m->zone = (char *)(uintptr_t)w.organisation->zone;
	return true;
}

bool
task_done_read(
    struct gateway *gateway, struct http_request *request, struct task_move *move, struct err *err)
{
	bool done = move->body->result == ACCORD__V1__TASK_RESULT__TASK_RESULT_DONE;
	Accord__V1__AddServiceAction *m;
	uint32_t minutes;
	char word[8];
	int found = path_query(request->query, "code", word, sizeof(word)), code = 0;

	if (!read_minutes(request, found > 0, &minutes, err))
		return false;
	if (found == 0)
		return true;
	if (!done || found < 0 ||
	    !gateway_word(&accord__v1__service_code__descriptor, "SERVICE_CODE_", word, &code) ||
	    code == 0)
		return err_set(err, ERR_INVALID, "only what is done has a service's code");
	if ((m = arena_alloc(request->arena, sizeof(*m))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	accord__v1__add_service_action__init(m);
	m->code = (Accord__V1__ServiceCode)code;
	m->minutes = minutes;
	move->action = m;
	return fill(gateway, request, m, err);
}

/* --- kept --- */

static struct task_move *
move_of(const struct http_request *request)
{
	return session_of(request)->own;
}

static void
on_kept(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	if (err != NULL)
		clients_kept(gateway, request, err, msg, part);
	else
		move_of(request)->close(gateway, request);
}

/* Whatever else it is, referral refuses the move as if nothing were said with it. */
static bool
has_it(const struct http_request *request, const Accord__V1__WantedOf *wanted)
{
	const struct session *session = session_of(request);

	return strcmp(wanted->organisation, session->organisation) == 0 &&
	       strcmp(wanted->person, session->person) == 0 &&
	       (wanted->state == STATE(ACCEPTED) || wanted->state == STATE(CONTACTED)) &&
	       (wanted->why != WHY(DEATH_NOTIFICATION) || move_of(request)->body->attended != 0);
}

static void
on_wanted(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__WantedOf *wanted = (const Accord__V1__WantedOf *)msg;
	struct task_move *move = move_of(request);
	struct err err = {0};
	struct id id;

	(void)part;
	if (failed != NULL) {
		gateway_unavailable(request, failed);
	} else if (!has_it(request, wanted)) {
		move->close(gateway, request);
	} else if (!fits(wanted->why, move->action->code)) {
		(void)err_set(&err, ERR_INVALID, "that is no service of such a task");
		http_problem(request, &err);
	} else {
		/* Once a task: said again, by another key too, it was done once. */
		id = gateway_once_id(gateway, request);
		move->action->client = wanted->client;
		clients_send_as(
		    gateway, request, &id, KIND(ADD_SERVICE_ACTION), &move->action->base, on_kept);
	}
}

void
task_done_keep(struct gateway *gateway, struct http_request *request)
{
	struct task_move *move = move_of(request);
	Accord__V1__FetchWanted body = ACCORD__V1__FETCH_WANTED__INIT;

	if (move->action == NULL) {
		move->close(gateway, request);
		return;
	}
	body.task = move->body->request;
	body.limit = 1;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = KIND(FETCH_WANTED),
		.body = &body.base,
		.as_actor = true,
		.timeout_us = FETCH_TIMEOUT,
		.answer = &accord__v1__wanted_of__descriptor,
		.done = on_wanted});
}
