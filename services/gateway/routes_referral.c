/* Routes of help that others give: programmes, referrals, hand-offs. */
#include "services/gateway/routes_params.h"

static const struct http_param for_programmes[] = {
    {"need", "query", "what help is wanted", false, "@ServiceCode"},
    {"capability", "query", "what a meeting must provide for", false, "@AccessNeed"},
    {"language", "query", "in which language, as es or zh-hant", false,
	"{\"type\":\"string\",\"pattern\":\"^[a-z]{2,3}(-[a-z0-9-]*[a-z0-9])?$\",\"default\":"
	"\"en\"}"},
    {"competence", "query", "whom it must know how to help", false,
	"{\"type\":\"string\",\"pattern\":\"^[a-z0-9][a-z0-9-]{0,31}$\",\"default\":"
	"\"trafficking\"}"},
    {"area", "query", "where, as dispatch has it", false,
	"{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9._/-]{1,32}$\",\"default\":\"NORTH\"}"},
    {0}};

#define EITHER(one, other)                                                                         \
	"{\"type\":\"string\",\"enum\":[\"" one "\",\"" other "\"],\"default\":\"" other "\"}"
static const struct http_param for_draft[] = {KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_exchanges[] = {ASK_PARAMS, PAGE_PARAMS,
    {"box", "query", "in: those that came to you", false, EITHER("in", "out")},
    {"order", "query", "court: those with an event in court, the next one first", false,
	EITHER("court", "newest")},
    {"all", "query", "yes: also what is over", false, EITHER("yes", "no")}, {0}};
static const struct http_param for_exchange[] = {ID_PARAM("the record's"), ASK_PARAMS, {0}};
static const struct http_param for_exchange_move[] = {ID_PARAM("the record's"),
    {"move", "path", "what you do with it", true,
	"{\"type\":\"string\",\"enum\":[\"offer\",\"accept\",\"decline\",\"introduce\",\"contact\","
	"\"return\",\"withdraw\",\"close\",\"take\"]}"},
    {"reason", "query", "why: of decline, return and withdraw", false, "@RequestReason"},
    {"role", "query", "what becomes of the sender for her: as the sender closes it", false,
	"@SenderRole"},
    {"client", "query", "who she is to the receiver, once it has opened her: as it reaches her",
	false, "{\"type\":\"string\",\"format\":\"uuid\"}"},
    KEY_PARAM, MATCH_PARAM, ROLE_PARAMS, {0}};

#define MOVE_ANSWERS                                                                               \
	"200 @ExchangeKept where it stands;400 what is wrong;" NOBODY ";" NOT_THERE                \
	";409 it cannot be done, and why;" AWAY

const struct http_route gateway_referral_routes[] = {
    {.method = "GET",
	.pattern = "/v1/programmes",
	.flags = PERSON,
	.fn = gateway_list_programmes,
	.name = "list_programmes",
	.summary = "Who helps with what, as the directory says it: community programmes first, "
		   "also where none has all that is wanted; name no client in the question",
	.params = for_programmes,
	.answers = "200 @Programmes who fits;400 what is wrong with the question;" NOBODY ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/referrals",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_draft_referral,
	.name = "draft_referral",
	.summary = "Begins a referral of a client of your organisation, and says what she said of "
		   "the community's own help; nothing leaves before it is offered",
	.params = for_draft,
	.takes = "application/json @DraftReferral",
	.answers = "200 @ExchangeKept your record of it;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 one of hers for that need is open: which;" AWAY},
    {.method = "GET",
	.pattern = "/v1/referrals",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_list_exchanges,
	.name = "list_referrals",
	.summary = "Referrals of your organisation: those it made, or those that came to it",
	.params = for_exchanges,
	.answers = "200 @ExchangePage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/referrals/{id}",
	.flags = PERSON | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_exchange,
	.name = "get_referral",
	.summary = "Your organisation's record of a referral",
	.params = for_exchange,
	.answers = "200 @ExchangeRecord the record;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/referrals/{id}/{move}",
	.flags = PERSON,
	.fn = gateway_move_exchange,
	.name = "move_referral",
	.summary = "offer or withdraw what you made, accept, decline or return what came to you, "
		   "say that she was introduced or reached, close it, or take it over",
	.params = for_exchange_move,
	.answers = MOVE_ANSWERS},
    {.method = "POST",
	.pattern = "/v1/handoffs",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_draft_handoff,
	.name = "draft_handoff",
	.summary = "Begins a warm hand-off of a client of your organisation to a prosecution "
		   "office; nothing leaves before it is offered",
	.params = for_draft,
	.takes = "application/json @DraftHandoff",
	.answers = "200 @ExchangeKept your record of it;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 one of hers to that office is open: which;" AWAY},
    {.method = "GET",
	.pattern = "/v1/handoffs",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_list_exchanges,
	.name = "list_handoffs",
	.summary = "Hand-offs of your organisation: those it made, or those that came to it",
	.params = for_exchanges,
	.answers = "200 @ExchangePage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/handoffs/{id}",
	.flags = PERSON | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_exchange,
	.name = "get_handoff",
	.summary = "Your organisation's record of a hand-off",
	.params = for_exchange,
	.answers = "200 @ExchangeRecord the record;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/handoffs/{id}/{move}",
	.flags = PERSON,
	.fn = gateway_move_exchange,
	.name = "move_handoff",
	.summary = "The same moves of a hand-off; a victim-witness coordinator accepts",
	.params = for_exchange_move,
	.answers = MOVE_ANSWERS},
    {.fn = NULL},
};
