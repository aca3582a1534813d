/* Tasks: what people of an organisation are asked to do for its clients, seen and moved by them
 * alone. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/clock.h"
#include "services/gateway/clients.h"
#include "services/gateway/disclose.h"
#include "services/gateway/fenced.h"
#include "services/gateway/knows.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"
#include "services/gateway/tag.h"
#include "services/gateway/task_done.h"

#define MOVE_TIMEOUT (10 * CLOCK_SECOND)
#define CONTRIBUTE ACCORD__V1__ACTION__ACTION_CONTRIBUTE

static const struct read_kind tasks = {.name = "tasks",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_TASKS,
    .list = ACCORD__V1__KIND__KIND_LIST_TASKS,
    .record = &accord__v1__task_record__descriptor,
    .answer = &accord__v1__tasks__descriptor,
    .own = true};

/* That it moved. */
static enum sight
sees_moved(const struct session *session, const ProtobufCMessage *msg)
{
	(void)session, (void)msg;
	return SEES_LITTLE;
}

static const char *const id_alone[] = {"id", NULL};

const struct read_kind gateway_tasks_moved = {.name = "tasks",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_TASKS,
    .list = ACCORD__V1__KIND__KIND_LIST_TASKS,
    .record = &accord__v1__task_record__descriptor,
    .answer = &accord__v1__tasks__descriptor,
    .sees = sees_moved,
    .little = id_alone,
    .moved = true,
    .own = true};

void
gateway_get_task(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &tasks, false);
}

/* ?mine=yes: with her, or resting and hers to take. */
void
gateway_list_tasks(void *ctx, struct http_request *request)
{
	Accord__V1__ListTasks body = ACCORD__V1__LIST_TASKS__INIT;
	const struct session *session = session_of(request);
	char word[8];
	int found = path_query(request->query, "mine", word, sizeof(word));
	struct err err = {0};

	if (found < 0 || (found > 0 && strcmp(word, "yes") != 0 && strcmp(word, "no") != 0)) {
		(void)err_set(&err, ERR_INVALID, "mine is yes or no");
		http_problem(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)session->organisation;
	if (found > 0 && strcmp(word, "yes") == 0)
		body.person = (char *)(uintptr_t)session->person;
	gateway_read_page(ctx, request, &tasks, &body.base, session->organisation);
}

/* --- asked for --- */

static void
submit_asked(struct gateway *gateway, struct http_request *request)
{
	clients_submit(gateway, request, ACCORD__V1__KIND__KIND_ASK_TASK, session_of(request)->own);
}

void
gateway_ask_task(void *ctx, struct http_request *request)
{
	Accord__V1__AskTask *m;
	ProtobufCMessage *msg;
	struct err err = {0};
	struct writer w;

	if (!gateway_read_body(request, &accord__v1__ask_task__descriptor, &msg, &err)) {
		clients_refuse(request, &err);
		return;
	}
	m = (Accord__V1__AskTask *)msg;
	if (clients_put(request, &m->client, &err) && clients_writer(ctx, request, &w, &err) &&
	    clients_days(request->arena, &w, &m->zone, &m->days, &err))
		clients_write(ctx, request, msg, KNOWS_SERVICE, submit_asked);
	else
		clients_refuse(request, &err);
}

/* --- moves --- */

static const struct {
	const char *word;
	Accord__V1__RequestEvent event;
} moves[] = {
    {"acknowledge", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACKNOWLEDGE},
    {"accept", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_ACCEPT},
    {"decline", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_DECLINE},
    {"contact", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CONTACT},
    {"return", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_RETURN},
    {"close", ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLOSE},
};

static void
on_moved(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	char *text, name[ID_TEXT_SIZE];
	struct id id = {{0}};

	(void)msg, (void)part;
	if (err != NULL && (err->code == ERR_NOT_FOUND || err->code == ERR_DENIED)) {
		gateway_refuse(gateway, request, CONTRIBUTE, ERR_NOT_FOUND);
		return;
	}
	if (err != NULL &&
	    (err->code == ERR_CONFLICT || err->code == ERR_INVALID || err->code == ERR_STALE)) {
		http_problem(request, err);
		return;
	}
	(void)id_parse(request->params.value[0], &id);
	text = arena_printf(request->arena, "{\"id\":\"%s\"}", id_text(&id, name));
	if (err != NULL || text == NULL)
		gateway_unavailable(
		    request, err != NULL ? err : &(struct err){.code = ERR_UNAVAILABLE});
	else
		gateway_answer(request, 200, text, strlen(text));
}

static void
submit(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__MoveTask *body = ((struct task_move *)session_of(request)->own)->body;

	gateway_ask_fenced(gateway, request,
	    &(struct ask){.to = "referral",
		.kind = ACCORD__V1__KIND__KIND_MOVE_TASK,
		.id = gateway_command_id(gateway, request),
		.body = &body->base,
		.as_actor = true,
		.timeout_us = MOVE_TIMEOUT,
		.answer = &accord__v1__done__descriptor,
		.done = on_moved});
}

/* ?result=: what came of it, said as it is closed and not before. */
static bool
read_result(const struct http_request *request, Accord__V1__MoveTask *body, struct err *err)
{
	char word[32];
	int found = path_query(request->query, "result", word, sizeof(word)), value = 0;
	bool closes = body->event == ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_CLOSE;

	if (found < 0 || closes != (found > 0))
		return err_set(err, ERR_INVALID,
		    closes ? "what came of it is said as it is closed"
			   : "only what is closed has a result");
	if (found > 0 &&
	    (!gateway_word(&accord__v1__task_result__descriptor, "TASK_RESULT_", word, &value) ||
		value == 0))
		return err_set(err, ERR_INVALID, "that is no result of a task");
	body->result = (Accord__V1__TaskResult)value;
	return true;
}

/* ?attended=: who went to tell of a death; referral knows which task is one. */
static bool
read_attended(const struct http_request *request, Accord__V1__MoveTask *body, struct err *err)
{
	char word[32];
	int found = path_query(request->query, "attended", word, sizeof(word)), value = 0;

	if (found < 0 || (found > 0 && (!gateway_word(&accord__v1__task_attended__descriptor,
					    "TASK_ATTENDED_", word, &value) ||
					   value == 0)))
		return err_set(err, ERR_INVALID, "who went has no known code");
	body->attended = (Accord__V1__TaskAttended)value;
	return true;
}

static bool
read_move(const struct http_request *request, Accord__V1__MoveTask *body)
{
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (strcmp(moves[i].word, request->params.value[1]) == 0) {
			body->event = moves[i].event;
			return true;
		}
	return false;
}

/* What is no id is asked for all the same, as nil: one road for all that is not there. */
static Accord__V1__MoveTask *
body_new(struct http_request *request)
{
	Accord__V1__MoveTask *body = arena_alloc(request->arena, sizeof(*body));
	struct id *id = arena_zalloc(request->arena, sizeof(*id));
	char **owner = arena_alloc(request->arena, sizeof(*owner));

	if (body == NULL || id == NULL || owner == NULL)
		return NULL;
	accord__v1__move_task__init(body);
	(void)id_parse(request->params.value[0], id);
	*owner = (char *)(uintptr_t)session_of(request)->organisation;
	body->request = (ProtobufCBinaryData){sizeof(id->b), id->b};
	body->granted = owner;
	body->n_granted = 1;
	return body;
}

void
gateway_move_task(void *ctx, struct http_request *request)
{
	Accord__V1__MoveTask *body = body_new(request);
	struct task_move *move = arena_zalloc(request->arena, sizeof(*move));
	struct err err = {.code = ERR_UNAVAILABLE};

	if (body == NULL || move == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	move->body = body;
	move->close = submit;
	if (!read_move(request, body)) {
		http_problem_on_tick(request, ERR_NOT_FOUND);
		return;
	}
	if (!tag_asked(request, &body->version, &err) || !read_result(request, body, &err) ||
	    !read_attended(request, body, &err) || !task_done_read(ctx, request, move, &err)) {
		clients_refuse(request, &err);
		return;
	}
	session_of(request)->purpose = ACCORD__V1__PURPOSE__PURPOSE_CONTINUING_SERVICE;
	session_of(request)->own = move;
	gateway_if_knows(ctx, request, KNOWS_SERVICE, CONTRIBUTE, task_done_keep);
}
