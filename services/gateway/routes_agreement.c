/* Routes of agreements and of what comes to an end. */
#include "services/gateway/routes_params.h"

#define VERSION_PARAMS                                                                             \
	{"agreement", "path", "its id", true, NULL},                                               \
	{                                                                                          \
		"version", "path", "the version's number", true,                                   \
		    "{\"type\":\"integer\",\"minimum\":1}"                                         \
	}

static const struct http_param for_agreement[] = {VERSION_PARAMS,
    {"end", "query", "now, or when: what its end would change instead", false, NULL}, {0}};
static const struct http_param for_act[] = {VERSION_PARAMS,
    {"act", "path", "what you do with it", true,
	"{\"type\":\"string\",\"enum\":[\"sign\",\"approve\",\"end\"]}"},
    KEY_PARAM, MATCH_PARAM, {0}};
static const struct http_param for_draft[] = {KEY_PARAM, {0}};

static const struct http_param for_endings[] = {PURPOSE_PARAMS, PAGE_PARAMS,
    {"days", "query", "what ends within so many", false,
	"{\"type\":\"integer\",\"minimum\":1,\"maximum\":3650,\"default\":90}"},
    {0}};

const struct http_route gateway_agreement_routes[] = {
    {.method = "GET",
	.pattern = "/v1/agreements",
	.flags = STAFF,
	.fn = gateway_get_agreements,
	.name = "list_agreements",
	.summary = "The agreements that your organisation is a party to, and how each stands",
	.answers = "200 @Agreements all versions;" NOBODY ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/agreements",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_agreement,
	.name = "draft_agreement",
	.summary = "A new version of an agreement of your organisation, by its signers, privacy "
		   "officers and counsel: its text, which never changes from then on",
	.params = for_draft,
	.takes = "application/yaml",
	.answers = "200 @AgreementStanding how it stands, and what it would change;400 what is "
		   "wrong with "
		   "the text;" NOBODY ";" NOT_THERE
		   ";409 this version says something else, or too many drafts are open;413 too "
		   "long;" AWAY},
    {.method = "GET",
	.pattern = "/v1/agreements/{agreement}/{version}",
	.flags = STAFF | HTTP_TAGGED,
	.fn = gateway_get_agreement,
	.name = "get_agreement",
	.summary = "One version: its text with the signatures, and what it would change now",
	.params = for_agreement,
	.answers = "200 @AgreementStanding the version;400 that is no time;" NOBODY ";" NOT_THERE
		   ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/agreements/{agreement}/{version}/{act}",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_move_agreement,
	.name = "move_agreement",
	.summary = "sign it for your organisation, approve of the difference that you name, or end "
		   "it",
	.params = for_act,
	.takes = "application/json",
	.answers = "200 @AgreementStanding how it stands now;400 what is wrong with the "
		   "body;" NOBODY ";" NOT_THERE
		   ";409 it has ended, or is another difference by now, or its end would open "
		   "what two people have not approved of;" AWAY},
    {.method = "GET",
	.pattern = "/v1/endings",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_endings,
	.name = "list_endings",
	.summary =
	    "Agreements and placements of your organisation that come to an end, the nearest "
	    "first, and what hangs on each",
	.params = for_endings,
	.answers = "200 @EndingPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
