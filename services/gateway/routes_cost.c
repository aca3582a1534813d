/* Routes of what is shared among members of a unit: what its people did, and what it cost. */
#include "services/gateway/routes_params.h"

#define MOVES "{\"type\":\"string\",\"enum\":[\"issue\",\"dispute\",\"uphold\",\"settle\"]}"
#define NUMBER "{\"type\":\"integer\",\"minimum\":1,\"maximum\":9999999}"

static const struct http_param for_units[] = {
    {"period", "query", "which quarter", true,
	"{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-Q[1-4]$\"}"},
    ROLE_PARAMS, {0}};
static const struct http_param for_freezing[] = {KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_periods[] = {ROLE_PARAMS, {0}};
static const struct http_param for_period[] = {ID_PARAM("the period's"),
    {"statement", "query", "which; the newest if it is not there", false, NUMBER},
    {"format", "query", "csv: the statement alone, a line for each amount; pdf: the same on paper",
	false, "{\"type\":\"string\",\"enum\":[\"json\",\"csv\",\"pdf\"],\"default\":\"json\"}"},
    ROLE_PARAMS, {0}};
static const struct http_param for_move[] = {ID_PARAM("the period's"),
    {"move", "path", "what you say of it", true, MOVES},
    {"reason", "query", "of dispute: what is wrong with it", false, "@CostReason"},
    {"line", "query", "of dispute: which line of the newest statement, from 1 behind its header",
	false, NUMBER},
    KEY_PARAM, MATCH_PARAM, ROLE_PARAMS, {0}};

const struct http_route gateway_cost_routes[] = {
    {.method = "GET",
	.pattern = "/v1/service-units",
	.flags = STAFF,
	.fn = gateway_get_service_units,
	.name = "get_service_units",
	.summary =
	    "How many service actions your organisation's people gave in a quarter that is "
	    "over, by the ORI on whose behalf, fewer than 11 not told: what costs are shared "
	    "by; for its programme administrators",
	.params = for_units,
	.answers =
	    "200 @ServiceUnitsCounted the counts;400 no quarter, or one that is not over;" NOBODY
	    ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/cost-periods",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_freeze_cost_period,
	.name = "freeze_cost_period",
	.summary = "Freezes what a quarter that is over cost, for all who share it: a draft, or, "
		   "while it is disputed, the statement anew; for programme administrators of "
		   "whom the agreement lets take the remainder",
	.params = for_freezing,
	.takes = "application/json @FreezeCostPeriod",
	.answers = "200 @CostStands where it stands;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 it has moved on;" AWAY},
    {.method = "GET",
	.pattern = "/v1/cost-periods",
	.flags = PERSON,
	.fn = gateway_list_cost_periods,
	.name = "list_cost_periods",
	.summary = "Quarters that your organisation shares the cost of, the newest first; for its "
		   "programme administrators and command staff",
	.params = for_periods,
	.answers = "200 @CostPeriods the quarters;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/cost-periods/{id}",
	.flags = PERSON | HTTP_TAGGED,
	.fn = gateway_get_cost_period,
	.name = "get_cost_period",
	.summary = "Where a quarter stands, who disputes what, and all that a statement of it is "
		   "reckoned from; or that statement",
	.params = for_period,
	.answers = "200 @CostPeriodShown+csv+pdf it;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/cost-periods/{id}/{move}",
	.flags = PERSON,
	.fn = gateway_move_cost_period,
	.name = "move_cost_period",
	.summary = "Issues a statement, stays with it, says that it is paid, as its host; or, as "
		   "a member, says which line is wrong and why",
	.params = for_move,
	.answers = "200 @CostStands where it stands;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 it has moved on;" AWAY},
    {.fn = NULL},
};
