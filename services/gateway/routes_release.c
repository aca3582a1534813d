/* Routes of releases and the other bases. */
#include "services/gateway/routes_params.h"

static const struct http_param for_grant[] = {ID_PARAM("the client's"), KEY_PARAM, {0}};
static const struct http_param for_paper[] = {ID_PARAM("the release's"), PURPOSE_PARAMS, {0}};
static const struct http_param for_client_releases[] = {
    ID_PARAM("the client's"), PURPOSE_PARAMS, PAGE_PARAMS, {0}};
static const struct http_param for_releases[] = {PURPOSE_PARAMS, PAGE_PARAMS,
    {"as", "query", "owner: of your clients; recipient: that you may rely on", false,
	"{\"type\":\"string\",\"enum\":[\"owner\",\"recipient\"],\"default\":\"owner\"}"},
    {0}};
static const struct http_param for_revoked[] = {PURPOSE_PARAMS, PAGE_PARAMS, {0}};
static const struct http_param for_release[] = {ID_PARAM("the release's"), KEY_PARAM, {0}};
static const struct http_param for_opening[] = {KEY_PARAM, {0}};
static const struct http_param for_basis[] = {ID_PARAM("the basis's"), KEY_PARAM, {0}};
static const struct http_param for_taking[] = {ID_PARAM("the basis's"), {0}};

const struct http_route gateway_release_routes[] = {
    {.method = "POST",
	.pattern = "/v1/clients/{id}/releases",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_release,
	.name = "grant_release",
	.summary = "What a client of your organisation signed for; it opens nothing before its "
		   "paper is kept",
	.params = for_grant,
	.takes = "application/json @GrantRelease",
	.answers =
	    "200 @ReleaseKept its id;400 what would make it valid;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/releases/{id}/paper",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_paper,
	.name = "keep_paper",
	.summary = "The signed paper of a release of your organisation; from then on it counts",
	.params = for_release,
	.takes = "application/pdf image/png image/jpeg",
	.answers = "200 @ReleaseKept its id;400 no such paper;" NOBODY ";" NOT_THERE
		   ";409 it has a paper, or is over;413 more than 4 MiB;" AWAY},
    {.method = "GET",
	.pattern = "/v1/releases/{id}/paper",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_paper,
	.name = "get_paper",
	.summary = "The signed paper of a release of your organisation, as it was kept",
	.params = for_paper,
	.answers = "200 @pdf+png+jpeg the paper, as it was kept;400 no purpose;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/releases",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_client_releases,
	.name = "list_client_releases",
	.summary = "What a client of your organisation signed for, newest first",
	.params = for_client_releases,
	.answers = "200 @ReleasePage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/releases",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_releases,
	.name = "list_releases",
	.summary = "What your organisation's clients signed for, or what you may rely on, newest "
		   "first",
	.params = for_releases,
	.answers = "200 @ReleasePage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/revocations",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_revoked,
	.name = "list_revocations",
	.summary = "Releases to your organisation that were revoked, newest first",
	.params = for_revoked,
	.answers =
	    "200 @RevocationPage a page;400 what is wrong with the question;" NOBODY ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/releases/{id}/revoke",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_revoke,
	.name = "revoke_release",
	.summary = "Ends a release of your organisation at once; without a body it was said orally",
	.params = for_release,
	.takes = "application/json @RevokeRelease",
	.answers = "200 @ReleaseKept its id;400 no such way;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/bases",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_basis,
	.name = "open_basis",
	.summary = "A court's order, a mandated report, the subject's own request or imminent "
		   "danger: "
		   "opens nothing before a second person has countersigned",
	.params = for_opening,
	.takes = "application/json @OpenBasis",
	.answers = "200 @BasisKept its id;400 why it is no basis;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/bases/{id}/countersign",
	.flags = PERSON,
	.fn = gateway_post_countersign,
	.name = "countersign_basis",
	.summary = "By a second person of the owner, in a role that may",
	.params = for_basis,
	.answers =
	    "200 @BasisKept its id;" NOBODY ";" NOT_THERE ";409 it is countersigned already;" AWAY},
    {.method = "GET",
	.pattern = "/v1/bases/{id}/record",
	.flags = PERSON,
	.fn = gateway_get_basis_record,
	.name = "take_basis",
	.summary = "What the basis opens, once for each countersignature",
	.params = for_taking,
	.answers = "200 a VictimRecord or a ClientRecord;" NOBODY ";" NOT_THERE
		   ";409 it is not countersigned, or was taken;" AWAY},
    {.fn = NULL},
};
