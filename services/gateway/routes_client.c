/* Routes of clients: who they are and what is kept of them. */
#include "services/gateway/routes_params.h"

const struct http_param gateway_for_client_read[] = {ID_PARAM("the client's"), ASK_PARAMS, {0}};
static const struct http_param for_search[] = {ASK_PARAMS, {0}};
static const struct http_param for_clients[] = {ASK_PARAMS, PAGE_PARAMS, {0}};
static const struct http_param for_new_client[] = {KEY_PARAM,
    {"Accord-Placement", "header", "the placement through which you lead her", false, NULL}, {0}};
const struct http_param gateway_for_client[] = {ID_PARAM("the client's"), KEY_PARAM, {0}};
const struct http_param gateway_for_record[] = {ID_PARAM("the client's"), KEY_PARAM, MATCH_PARAM,
    {"Accord-Placement", "header", "the placement under which you write", false, NULL}, {0}};

const struct http_route gateway_client_routes[] = {
    {.method = "POST",
	.pattern = "/v1/clients",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_open_client,
	.name = "open_client",
	.summary = "A client of your organisation, with a lead (you, unless you name another) and "
		   "its duty supervisor",
	.params = for_new_client,
	.takes = "application/json @OpenClient",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY
		   ";409 your organisation names no duty supervisor;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/actions",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_add_service_action,
	.name = "add_service_action",
	.summary = "What was done for a client of your organisation, as a code",
	.params = gateway_for_client,
	.takes = "application/json @AddServiceAction",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 she was not advised before, and nothing says why;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/advisements",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_advise,
	.name = "advise",
	.summary = "What a client of your organisation was told, as a code",
	.params = gateway_for_client,
	.takes = "application/json @Advise",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/record",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_keep_of_client,
	.name = "keep_of_client",
	.summary =
	    "What is kept of a client of your organisation: each class that you say something "
	    "of is replaced",
	.params = gateway_for_record,
	.takes = "application/json @KeepOfClient",
	.answers = "200 @ClientKept her id, and those of new things;400 what is wrong;" NOBODY
		   ";" NOT_THERE ";409 too many of a class;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/search",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_search_clients,
	.name = "search_clients",
	.summary = "Clients of your organisation of whom all that you say is written, word for "
		   "word, in classes that are open to you; the newest 50",
	.params = for_search,
	.takes = "application/json @SearchTerms",
	.answers = "200 @ClientPage those found;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/duplicates",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_duplicates,
	.name = "list_duplicates",
	.summary = "Other clients of your organisation who may be the same, by what is open to "
		   "you, and of whom nobody has said whether they are",
	.params = gateway_for_client_read,
	.answers = "200 @ClientPage those like her;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/links",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_linked,
	.name = "list_linked",
	.summary = "Other clients of your organisation who were said to be the same",
	.params = gateway_for_client_read,
	.answers = "200 @ClientPage those linked;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/links",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_link_clients,
	.name = "link_clients",
	.summary = "Whether two clients of your organisation are the same: same, different, or "
		   "unlinked when nothing is said any more; they stay two",
	.params = gateway_for_client,
	.takes = "application/json @LinkClients",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 nothing is said of them;" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_clients,
	.name = "list_clients",
	.summary = "Clients of your organisation, newest first",
	.params = for_clients,
	.answers = "200 @ClientPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_TAGGED,
	.fn = gateway_get_client,
	.name = "get_client",
	.summary = "One client: her incident record and her service record, each as far as its "
		   "owner's agreements and her releases open it to you",
	.params = gateway_for_client_read,
	.answers = "200 @Client the parts that you may know of;400 what is wrong with the "
		   "question;" NOBODY ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
