/* Routes of dispatch: feeds, incidents, call-outs and rosters. */
#include "services/gateway/routes_params.h"

#define FEED (ROUTE_FEED | HTTP_SECURED | HTTP_TOKEN)
#define MOVES                                                                                      \
	"{\"type\":\"string\",\"enum\":[\"acknowledge\",\"accept\",\"decline\",\"depart\","        \
	"\"stage\",\"check-in\","                                                                  \
	"\"arrive\",\"contact\",\"clear\",\"return\",\"close\",\"stand-down\"]}"

static const struct http_param for_events[] = {
    {"feed", "path", "the feed that the token is for", true, NULL},
    {"Idempotency-Key", "header",
	"the same key with the same body is the same command; with another body it is another one",
	false, NULL},
    {0}};
static const struct http_param for_incident[] = {ID_PARAM("the incident's"), ASK_PARAMS, {0}};
static const struct http_param for_incidents[] = {ASK_PARAMS, OWNER_PARAM, PAGE_PARAMS,
    {"tier", "query", "only those of it", false, "@Tier"}, {0}};
static const struct http_param for_callout[] = {ID_PARAM("the call-out's"), ASK_PARAMS, {0}};
static const struct http_param for_callouts[] = {ASK_PARAMS, OWNER_PARAM, PAGE_PARAMS,
    {"mine", "query", "yes: those that are with you, whoever's they are", false,
	"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},
    {0}};
static const struct http_param for_asking[] = {KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_move[] = {ID_PARAM("the call-out's"),
    {"move", "path", "what you do with it", true, MOVES},
    {"scene", "query",
	"of arrive: who says that the scene is safe; without it you wait near it, and check in "
	"every half hour",
	false, "@SceneSafe"},
    {"minutes", "query",
	"of accept, depart and check-in: in how many you think that you will be there", false,
	"{\"type\":\"integer\",\"minimum\":1,\"maximum\":720}"},
    KEY_PARAM, MATCH_PARAM, ROLE_PARAMS, {0}};

#define WHOSE                                                                                      \
	{                                                                                          \
		"organisation", "path", "whose roster", true, NULL                                 \
	}
#define AT_PARAM                                                                                   \
	{                                                                                          \
		"at", "query", "when; now if it is not there", false,                              \
		    "{\"type\":\"string\",\"format\":\"date-time\"}"                               \
	}
static const struct http_param for_rosters[] = {AT_PARAM, ASK_PARAMS, PAGE_PARAMS, {0}};
static const struct http_param for_roster[] = {WHOSE, AT_PARAM, ASK_PARAMS, {0}};
static const struct http_param for_gaps[] = {WHOSE,
    {"days", "query", "how far ahead", false,
	"{\"type\":\"integer\",\"minimum\":1,\"maximum\":35,\"default\":7}"},
    ASK_PARAMS, {0}};

static const struct http_param for_change[] = {WHOSE, PURPOSE_PARAMS, KEY_PARAM, ROLE_PARAMS, {0}};

static const struct http_param for_swap[] = {WHOSE, ID_PARAM("the swap's"),
    {"move", "path", "accept, decline, withdraw or refuse", true,
	"{\"type\":\"string\",\"enum\":[\"accept\",\"decline\",\"withdraw\",\"refuse\"]}"},
    PURPOSE_PARAMS, KEY_PARAM, ROLE_PARAMS, {0}};

const struct http_route gateway_dispatch_routes[] = {
    {.method = "POST",
	.pattern = "/v1/feeds/{feed}/events",
	.flags = FEED | HTTP_BODY,
	.fn = gateway_post_events,
	.name = "post_events",
	.summary = "Documents of a dispatch system, kept as they came",
	.params = for_events,
	.takes = "application/json application/x-ndjson",
	.answers =
	    "200 @DocumentsKept all of them were kept before;"
	    "202 @DocumentsKept receipts of what was kept;" NOBODY ";413 more than 64 MiB;" AWAY},
    {.method = "GET",
	.pattern = "/v1/incidents",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_incidents,
	.name = "list_incidents",
	.summary =
	    "Incidents of your organisation or of one that lets you know of its, newest first",
	.params = for_incidents,
	.answers = "200 @IncidentPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/incidents/{id}",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_incident,
	.name = "get_incident",
	.summary = "One incident, as far as its owner's agreements open it to you",
	.params = for_incident,
	.answers = "200 @IncidentRecord the incident;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/callouts",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_callouts,
	.name = "list_callouts",
	.summary = "Call-outs of your organisation or with you, newest first",
	.params = for_callouts,
	.answers = "200 @CalloutPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/callouts",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_ask_callout,
	.name = "ask_callout",
	.summary = "An advocate is asked for, with four answers and no name; of an incident that "
		   "has one on the way, that one",
	.params = for_asking,
	.takes = "application/json @AskCallout",
	.answers =
	    "200 @CalloutAsked the call-out, which you may follow;400 what is wrong, or which "
	    "answer is missing;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/callouts/{id}",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_callout,
	.name = "get_callout",
	.summary = "One call-out of your organisation or with you",
	.params = for_callout,
	.answers = "200 @CalloutRecord the call-out, with less before it is accepted;400 what is "
		   "wrong with the question;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/callouts/{id}/{move}",
	.flags = STAFF | HTTP_TAGGED,
	.fn = gateway_move_callout,
	.name = "move_callout",
	.summary = "acknowledge, accept, decline, depart, stage, check-in, arrive, contact, clear, "
		   "return or close a call-out; stand-down of her who asked for it",
	.params = for_move,
	.answers = "200 @CalloutRecord the call-out as it stands now;400 what is wrong;" NOBODY
		   ";" NOT_THERE ";409 it has moved on;" AWAY},
    {.method = "GET",
	.pattern = "/v1/rosters",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_rosters,
	.name = "list_rosters",
	.summary = "Rosters of your organisation and of those that let you know of their staffing, "
		   "with who is on call",
	.params = for_rosters,
	.answers = "200 @RosterPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/rosters/{organisation}",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_roster,
	.name = "get_roster",
	.summary = "Who is on call for an organisation at an instant, in which order, what puts "
		   "each of them there, and why everybody else is not asked",
	.params = for_roster,
	.answers = "200 @RosterRecord its roster then;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/rosters/{organisation}/gaps",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_roster_gaps,
	.name = "get_roster_gaps",
	.summary = "What is uncovered in an organisation's roster in the days from now on, and why",
	.params = for_gaps,
	.answers = "200 @RosterRecord its gaps;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/rosters/{organisation}/changes",
	.flags = PERSON | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_change_roster,
	.name = "change_roster",
	.summary =
	    "Somebody alone stands on a rung for a while, or is away, or what was said so "
	    "holds no longer; you coordinate the roster or are its organisation's duty supervisor",
	.params = for_change,
	.takes = "application/json @ChangeRoster",
	.answers = "200 @RosterChangeKept its id;400 what does not fit;" NOBODY ";" NOT_THERE
		   ";409 so much was said of it already;" AWAY},
    {.method = "POST",
	.pattern = "/v1/rosters/{organisation}/swaps",
	.flags = PERSON | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_propose_swap,
	.name = "propose_swap",
	.summary = "You would stand in another's place on a roster for a while, and she in yours; "
		   "it ends by itself an hour before the first of the two begins",
	.params = for_change,
	.takes = "application/json @ProposeSwap",
	.answers = "200 @RosterSwapKept its id;400 what does not fit;" NOBODY ";" NOT_THERE
		   ";409 why the two cannot swap;" AWAY},
    {.method = "POST",
	.pattern = "/v1/rosters/{organisation}/swaps/{id}/{move}",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_move_swap,
	.name = "move_swap",
	.summary = "accept or decline a swap that was proposed to you, withdraw yours, or refuse "
		   "one as who coordinates the roster or its organisation's duty supervisor",
	.params = for_swap,
	.answers = "200 @RosterSwapKept how it stands;" NOBODY ";" NOT_THERE
		   ";409 why the two cannot swap any more;" AWAY},
    {.fn = NULL},
};
