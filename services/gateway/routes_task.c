/* Routes of what people are asked to do: tasks about clients of their own organisation, and the
 * links of pages. */
#include "services/gateway/routes_params.h"

#define MOVES                                                                                      \
	"{\"type\":\"string\",\"enum\":[\"acknowledge\",\"accept\",\"decline\",\"contact\","       \
	"\"return\","                                                                              \
	"\"close\"]}"

static const struct http_param for_task[] = {ID_PARAM("the task's"), ASK_PARAMS, {0}};
static const struct http_param for_replies[] = {ID_PARAM("the task's"), PURPOSE_PARAMS, PAGE_PARAMS,
    {"why", "query", "yes: also the sections and rules behind each code", false,
	"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},
    ROLE_PARAMS, {0}};
static const struct http_param for_tasks[] = {ASK_PARAMS, PAGE_PARAMS,
    {"mine", "query", "yes: those that are with you, or rest and are yours to take", false,
	"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},
    {0}};
static const struct http_param for_move[] = {ID_PARAM("the task's"),
    {"move", "path", "what you do with it", true, MOVES},
    {"result", "query", "what came of it: as it is closed, and only then", false, "@TaskResult"},
    {"attended", "query", "who went to tell of a death: as it is closed as done, and only then",
	false, "@TaskAttended"},
    {"code", "query",
	"which service it was, to be kept of her with it: as it is closed as done, and only then",
	false, "@ServiceCode"},
    {"minutes", "query", "that it took", false,
	"{\"type\":\"integer\",\"minimum\":1,\"maximum\":1440}"},
    KEY_PARAM, MATCH_PARAM, ROLE_PARAMS, {0}};

static const struct http_param for_events[] = {
    {"of", "query", "what you listen to", false,
	"{\"type\":\"string\",\"enum\":[\"callouts\",\"tasks\"],\"default\":\"callouts\"}"},
    {"Last-Event-ID", "header", "where you go on; from now if it is not there", false,
	"{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9_-]{0,64}$\",\"default\":\"\"}"},
    ASK_PARAMS, {0}};

static const struct http_param for_link[] = {
    {"token", "path", "what stands in the page", true, NULL}, {0}};
static const struct http_param for_answer[] = {
    {"token", "path", "what stands in the page", true, NULL},
    {"verb", "path", "what she says", true,
	"{\"type\":\"string\",\"enum\":[\"acknowledge\",\"accept\"]}"},
    {0}};

const struct http_route gateway_task_routes[] = {
    {.method = "GET",
	.pattern = "/p/{token}",
	.fn = gateway_show_page,
	.name = "show_page",
	.summary = "Two buttons for her who was paged; changes nothing, and says nothing of what "
		   "it is about",
	.params = for_link,
	.answers = "200 @text the buttons, as HTML;404 over, or never there: one answer;" LIMITED
		   ";503 not now"},
    {.method = "POST",
	.pattern = "/p/{token}/{verb}",
	.fn = gateway_answer_page,
	.name = "answer_page",
	.summary = "She who was paged has seen it, or takes it, without signing in",
	.params = for_answer,
	.answers = "200 @text it is known, as HTML;404 over, or never there: one answer;" LIMITED
		   ";503 not now"},
    {.method = "GET",
	.pattern = "/v1/tasks",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_tasks,
	.name = "list_tasks",
	.summary = "Tasks of your organisation that are not over: the highest risk first, of "
		   "equals the newest",
	.params = for_tasks,
	.answers = "200 @TaskPage a page;400 what is wrong with the question;" NOBODY ";" NOT_THERE
		   ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/tasks/{id}",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_task,
	.name = "get_task",
	.summary = "One task of your organisation",
	.params = for_task,
	.answers = "200 @TaskRecord the task;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/tasks/{id}/replies",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_replies,
	.name = "get_replies",
	.summary = "What was written that somebody is asked to read, the oldest first: to her who "
		   "took the task, to the client's lead and to your duty supervisor",
	.params = for_replies,
	.answers = "200 @ReplyPage what was written;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/tasks",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_ask_task,
	.name = "ask_task",
	.summary = "Somebody goes with a client of your organisation to an interview or a hearing, "
		   "tells her of a death, or gives property back: her lead is asked first; you are "
		   "her lead, or answer for her, or it is a death",
	.params = gateway_for_client,
	.takes = "application/json @AskTask",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 her record is closed;" AWAY},
    {.method = "POST",
	.pattern = "/v1/tasks/{id}/{move}",
	.flags = PERSON,
	.fn = gateway_move_task,
	.name = "move_task",
	.summary = "acknowledge, accept, decline, contact, return or close a task of your "
		   "organisation, whether you were asked or not",
	.params = for_move,
	.answers = "200 @TaskMoved which task;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 it has moved on;" AWAY},
    {.method = "GET",
	.pattern = "/v1/events",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_events,
	.name = "listen",
	.summary = "Ids of call-outs or tasks as they move; each answer ends after what it says, "
		   "or after five seconds, and is asked for again from there",
	.params = for_events,
	.answers = "200 @events ids of what moved, or that you are too far behind: read your "
		   "lists;400 what is wrong with the question;" NOBODY ";" NOT_THERE
		   ";429 too many listen;" AWAY},
    {.fn = NULL},
};
