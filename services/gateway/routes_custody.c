/* Routes of what clients are told of. */
#include "services/gateway/routes_params.h"

static const struct http_param for_link[] = {ID_PARAM("the client's"),
    {"link", "path", "the link's", true, "{\"type\":\"string\",\"format\":\"uuid\"}"}, KEY_PARAM,
    {0}};
static const struct http_param for_event[] = {KEY_PARAM, {0}};
static const struct http_param for_missing[] = {ASK_PARAMS, PAGE_PARAMS, {0}};

const struct http_route gateway_custody_routes[] = {
    {.method = "POST",
	.pattern = "/v1/clients/{id}/custody-links",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_link_custody,
	.name = "link_custody",
	.summary = "A booking, case, order or incident number by which what happens reaches a "
		   "client of your organisation; never a name alone",
	.params = gateway_for_client,
	.takes = "application/json @LinkCustody",
	.answers = "200 @ClientKept her id, and the link's as made;400 what is wrong;" NOBODY
		   ";" NOT_THERE ";409 that number reaches her already, or too many do;" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/custody-links",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_custody_links,
	.name = "get_custody_links",
	.summary = "By which numbers what happens reaches a client of your organisation",
	.params = gateway_for_client_read,
	.answers = "200 @CustodyLinkRecord her links;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "DELETE",
	.pattern = "/v1/clients/{id}/custody-links/{link}",
	.flags = STAFF,
	.fn = gateway_unlink_custody,
	.name = "unlink_custody",
	.summary = "What happens under that number reaches her no more",
	.params = for_link,
	.answers = "200 @ClientKept her id;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/custody-links/missing",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_unlinked,
	.name = "list_unlinked",
	.summary = "Clients of your organisation of whom the other one was named, and whom nothing "
		   "that happens to him reaches: no number is linked",
	.params = for_missing,
	.answers = "200 @ClientPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/notices",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_ask_notice,
	.name = "ask_notice",
	.summary = "A client of your organisation is asked to call, when and as she may be "
		   "contacted, and is told nothing of why",
	.params = gateway_for_client,
	.takes = "application/json @AskNotice",
	.answers = "200 @ClientKept her id, and the notice's as made;400 what is wrong;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/custody-events",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_report_custody,
	.name = "report_custody",
	.summary = "Something happened under a number: it reaches those clients of your "
		   "organisation to whom somebody linked it; the same id again corrects it",
	.params = for_event,
	.takes = "application/json @ReportCustody",
	.answers =
	    "200 @CustodyTaken its id, and nothing of whom it reaches;400 what is wrong;" NOBODY
	    ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
