/* Routes of breaches: reported, shown to who answers for them, met and closed. */
#include "services/gateway/routes_params.h"

static const struct http_param for_report[] = {KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_list[] = {PAGE_PARAMS, {0}};
static const struct http_param for_one[] = {ID_PARAM("the breach's"), {0}};
static const struct http_param for_notice[] = {ID_PARAM("the breach's"),
    {"language", "query", "of the draft", false,
	"{\"type\":\"string\",\"enum\":[\"en\",\"es\"],\"default\":\"en\"}"},
    {0}};
static const struct http_param for_affected[] = {
    ID_PARAM("the breach's"), PURPOSE_PARAMS, ROLE_PARAMS, {0}};
static const struct http_param for_move[] = {ID_PARAM("the breach's"), KEY_PARAM, ROLE_PARAMS, {0}};

const struct http_route gateway_breach_routes[] = {
    {.method = "POST",
	.pattern = "/v1/breaches",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_breach,
	.name = "report_breach",
	.summary = "Something of your organisation went where it should not have: its clocks "
		   "start, who answers there is paged, and nothing of its clients is destroyed",
	.params = for_report,
	.takes = "application/json @ReportBreach",
	.answers =
	    "200 @BreachKept its id;400 what is wrong;" NOBODY ";" NOT_THERE ";" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/breaches",
	.flags = PERSON,
	.fn = gateway_list_breaches,
	.name = "list_breaches",
	.summary = "Breaches of your organisation with their clocks, the newest first; for its "
		   "duty supervisor, supervisors, privacy officer and counsel",
	.params = for_list,
	.answers = "200 @BreachPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/breaches/{id}",
	.flags = PERSON,
	.fn = gateway_get_breach,
	.name = "get_breach",
	.summary = "A breach of your organisation and how its clocks stand",
	.params = for_one,
	.answers = "200 @BreachRecord it;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/breaches/{id}/affected",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_get_breach_affected,
	.name = "get_breach_affected",
	.summary = "Which clients of your organisation a breach is about, and who got something",
	.params = for_affected,
	.answers = "200 @BreachAffectedPage them;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/breaches/{id}/notice",
	.flags = PERSON,
	.fn = gateway_get_breach_notice,
	.name = "get_breach_notice",
	.summary = "A draft of what is told of a breach, without a word of anybody's case; you "
		   "read it, complete it and send it",
	.params = for_notice,
	.answers = "200 @text the draft;400 language is en or es;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/breaches/{id}/report",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_meet_breach_clock,
	.name = "meet_breach",
	.summary = "Whom a clock of a breach is about has been told, by you and now",
	.params = for_move,
	.takes = "application/json @MeetBreach",
	.answers = "200 @BreachKept how it stands;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 somebody has said so already;" AWAY},
    {.method = "POST",
	.pattern = "/v1/breaches/{id}/close",
	.flags = PERSON,
	.fn = gateway_close_of_breach,
	.name = "close_breach",
	.summary = "Nothing is left to do about a breach; closed once two of those who answer for "
		   "it have said so",
	.params = for_move,
	.answers = "200 @BreachKept how it stands;" NOBODY ";" NOT_THERE
		   ";409 a clock is not met, a second person closes it, or it is closed;" AWAY},
    {.fn = NULL},
};
