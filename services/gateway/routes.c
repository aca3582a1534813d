/* The routes table: what the gateway serves, to whom, and what it may answer. */
#include "services/gateway/routes.h"

#define STAFF (ROUTE_STAFF | HTTP_SECURED)
#define PERSON (STAFF | ROUTE_PERSON)
#define FEED (ROUTE_FEED | HTTP_SECURED)
#define PURPOSE_PARAMS                                                                             \
	{"purpose", "query", "what for: needed here or as the header", false, "@Purpose"},         \
	{                                                                                          \
		"Accord-Purpose", "header", "the same, where the query is not to show it", false,  \
		    "@Purpose"                                                                     \
	}
#define ASK_PARAMS                                                                                 \
	PURPOSE_PARAMS,                                                                            \
	    {"classes", "query",                                                                   \
		"data classes that are asked for, with commas between; all if it is not there",    \
		false, NULL},                                                                      \
	    {"why", "query", "yes: also the sections and rules behind each code", false,           \
		"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},             \
	    ROLE_PARAMS
#define ROLE_PARAMS                                                                                \
	{"Accord-Role", "header", "the role in which you ask, of several", false, "@Role"},        \
	{                                                                                          \
		"Accord-Placement", "header",                                                      \
		    "the placement under which you ask; - for none, whatever your session says",   \
		    false, NULL                                                                    \
	}
#define OWNER_PARAM                                                                                \
	{                                                                                          \
		"organisation", "query", "whose; your own if it is not there", false, NULL         \
	}
#define PAGE_PARAMS                                                                                \
	{"limit", "query", "most records of the page", false,                                      \
	    "{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":50}"},                \
	{                                                                                          \
		"cursor", "query", "\"next\" of the page before", false, NULL                      \
	}
#define ID_PARAM(about)                                                                            \
	{                                                                                          \
		"id", "path", about, true, "{\"type\":\"string\",\"format\":\"uuid\"}"             \
	}
#define KEY_PARAM                                                                                  \
	{                                                                                          \
		"Idempotency-Key", "header",                                                       \
		    "the same key with the same body is the same command", false, NULL             \
	}
#define MOVES                                                                                      \
	"{\"type\":\"string\",\"enum\":[\"acknowledge\",\"accept\",\"decline\",\"depart\","        \
	"\"stage\","                                                                               \
	"\"arrive\",\"contact\",\"clear\",\"return\",\"close\"]}"
#define NOT_THERE "404 not there, or not for you: one answer"
#define NOBODY "401 no valid token;403 a token, role or placement for something else"
#define LIMITED "429 too many in a short time: again after Retry-After"
#define AWAY "503 not now: the same again after Retry-After"

#define LOGON (HTTP_BODY | HTTP_SHORT | HTTP_SECRET)
#define NOT_OURS "403 for a cookie, without our header or from another origin"
#define NOT_IN "401 nobody comes in like that, whatever the reason: one answer"

static const struct http_param for_account[] = {
    {"person", "path", "whose account", true, NULL}, {0}};
static const struct http_param for_events[] = {
    {"feed", "path", "the feed that the token is for", true, NULL}, KEY_PARAM, {0}};
static const struct http_param for_incident[] = {ID_PARAM("the incident's"), ASK_PARAMS, {0}};
static const struct http_param for_incidents[] = {ASK_PARAMS, OWNER_PARAM, PAGE_PARAMS,
    {"tier", "query", "only those of it", false, "@Tier"}, {0}};
static const struct http_param for_callout[] = {ID_PARAM("the call-out's"), ASK_PARAMS, {0}};
static const struct http_param for_callouts[] = {ASK_PARAMS, OWNER_PARAM, PAGE_PARAMS,
    {"mine", "query", "yes: those that are with you, whoever's they are", false,
	"{\"type\":\"string\",\"enum\":[\"yes\",\"no\"],\"default\":\"no\"}"},
    {0}};
static const struct http_param for_move[] = {ID_PARAM("the call-out's"),
    {"move", "path", "what you do with it", true, MOVES}, KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_client_read[] = {ID_PARAM("the client's"), ASK_PARAMS, {0}};
static const struct http_param for_search[] = {ASK_PARAMS, {0}};
static const struct http_param for_clients[] = {ASK_PARAMS, PAGE_PARAMS, {0}};

static const struct http_param for_new_client[] = {KEY_PARAM,
    {"Accord-Placement", "header", "the placement through which you lead her", false, NULL}, {0}};
static const struct http_param for_client[] = {ID_PARAM("the client's"), KEY_PARAM, {0}};
static const struct http_param for_record[] = {ID_PARAM("the client's"), KEY_PARAM,
    {"If-Match", "header", "the ETag of what you read: else it is not kept", false,
	"{\"type\":\"string\",\"pattern\":\"^(\\\\*|\\\"[0-9a-f-]{36}\\\")$\",\"default\":\"*\"}"},
    {"Accord-Placement", "header", "the placement under which you write", false, NULL}, {0}};
static const struct http_param for_contact[] = {ID_PARAM("the client's"), KEY_PARAM,
    {"Accord-Placement", "header", "the placement under which you write", false, NULL}, {0}};
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
    {0}};

static const struct http_param for_accounts[] = {
    {"cursor", "query", "\"next\" of the page before", false, NULL}, {0}};
static const struct http_param for_acting[] = {ROLE_PARAMS, {0}};

static const struct http_param for_endings[] = {PURPOSE_PARAMS, PAGE_PARAMS,
    {"days", "query", "what ends within so many", false,
	"{\"type\":\"integer\",\"minimum\":1,\"maximum\":3650,\"default\":90}"},
    {0}};

#define PROVIDER_PARAM                                                                             \
	{                                                                                          \
		"provider", "path", "its name in our configuration", true, NULL                    \
	}
static const struct http_param for_provider[] = {PROVIDER_PARAM, {0}};
static const struct http_param for_sign_in[] = {PROVIDER_PARAM,
    {"useAccepted", "query", "true: what GET /v1/banner says is accepted", true,
	"{\"type\":\"boolean\"}"},
    {0}};
static const struct http_param for_return[] = {PROVIDER_PARAM,
    {"state", "query", "as it was sent there", true, NULL},
    {"code", "query", "what the provider gives an ID token for", false, NULL},
    {"iss", "query", "its issuer", false, NULL},
    {"error", "query", "in place of a code: why not", false, NULL}, {0}};

const struct http_route gateway_routes[] = {
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
	.flags = STAFF | ROUTE_PURPOSE,
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
    {.method = "GET",
	.pattern = "/v1/callouts/{id}",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_callout,
	.name = "get_callout",
	.summary = "One call-out of your organisation or with you",
	.params = for_callout,
	.answers = "200 @CalloutRecord the call-out, with less before it is accepted;400 what is "
		   "wrong with the question;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/callouts/{id}/{move}",
	.flags = STAFF,
	.fn = gateway_move_callout,
	.name = "move_callout",
	.summary = "acknowledge, accept, decline, depart, stage, arrive, contact, clear, return or "
		   "close a "
		   "call-out",
	.params = for_move,
	.answers = "200 @CalloutRecord the call-out as it stands now;400 no such role;" NOBODY
		   ";" NOT_THERE ";409 it has moved on;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_open_client,
	.name = "open_client",
	.summary = "A client of your organisation, with a lead (you, unless you name another) and "
		   "its duty supervisor",
	.params = for_new_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY
		   ";409 your organisation names no duty supervisor;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/actions",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_add_service_action,
	.name = "add_service_action",
	.summary = "What was done for a client of your organisation, as a code",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 she was not advised before, and nothing says why;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/contact",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_record_officer_contact,
	.name = "record_officer_contact",
	.summary = "The number that an officer took, with its four answers; replaces the one "
		   "before",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 which answer is missing, or you keep no incident "
		   "records;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/safe-contact",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_record_safe_contact,
	.name = "record_safe_contact",
	.summary = "What a client of your organisation agreed to about contact, and by what she is "
		   "reached; replaces what there was",
	.params = for_record,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";412 she is not as you read her;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/secrets",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_set_contact_words,
	.name = "set_contact_words",
	.summary = "The words by which you and she know each other; replaces those that there were",
	.params = for_contact,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/words",
	.flags = PERSON | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_check_word,
	.name = "check_contact_word",
	.summary = "A word that was said: whether it is hers. Her word for duress is none, and "
		   "freezes contact",
	.params = for_client_read,
	.takes = "application/json",
	.answers = "200 @WordCheck whether it proves her;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/verify",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_verify_contact,
	.name = "verify_contact",
	.summary =
	    "You went through it with her now, and it holds; her lead or duty supervisor may "
	    "end a freeze with it",
	.params = for_record,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 nothing was agreed, or it is frozen;412 she is not as you read her;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/freeze",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_freeze_contact,
	.name = "freeze_contact",
	.summary = "Nothing goes to her by machine from now on",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/contact-events",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_disturb_contact,
	.name = "disturb_contact",
	.summary = "A release or escape: what was verified with her before is stale",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/contact-check",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_check_contact,
	.name = "resolve_contact",
	.summary = "Whether she may be contacted now, of an event, on a channel; good for a second",
	.params = for_client_read,
	.takes = "application/json",
	.answers = "200 @ContactCheck send, hold until, ask an advocate or never, and why;400 what "
		   "is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/advisements",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_advise,
	.name = "advise",
	.summary = "What a client of your organisation was told, as a code",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/record",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_keep_of_client,
	.name = "keep_of_client",
	.summary =
	    "What is kept of a client of your organisation: each class that you say something "
	    "of is replaced",
	.params = for_record,
	.takes = "application/json",
	.answers = "200 @ClientKept her id, and those of new things;400 what is wrong;" NOBODY
		   ";" NOT_THERE ";409 too many of a class;412 she is not as you read her;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/search",
	.flags = STAFF | ROUTE_PURPOSE | HTTP_BODY,
	.fn = gateway_search_clients,
	.name = "search_clients",
	.summary = "Clients of your organisation of whom all that you say is written, word for "
		   "word, in classes that are open to you; the newest 50",
	.params = for_search,
	.takes = "application/json",
	.answers = "200 @ClientPage those found;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/duplicates",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_duplicates,
	.name = "list_duplicates",
	.summary = "Other clients of your organisation who may be the same, by what is open to "
		   "you, and of whom nobody has said whether they are",
	.params = for_client_read,
	.answers = "200 @ClientPage those like her;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/links",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_list_linked,
	.name = "list_linked",
	.summary = "Other clients of your organisation who were said to be the same",
	.params = for_client_read,
	.answers = "200 @ClientPage those linked;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/links",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_link_clients,
	.name = "link_clients",
	.summary = "Whether two clients of your organisation are the same: same, different, or "
		   "unlinked when nothing is said any more; they stay two",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 nothing is said of them;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/conflicts",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_check_conflict,
	.name = "check_conflict",
	.summary = "Whether what reaches a client of your organisation reaches the other one too, "
		   "and whether one of them is known as the other; what you say is compared and "
		   "not kept",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 her lead or duty supervisor goes through it anew;" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/conflicts",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_conflicts,
	.name = "get_conflicts",
	.summary = "What the last check of a client of your organisation found, as codes",
	.params = for_client_read,
	.answers = "200 @ConflictRecord what was found;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/recusals",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_recuse,
	.name = "recuse",
	.summary = "That you know a party and do not lead for a client, or do again; who leads "
		   "gives her to another first",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 you lead for her;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/lead",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_move_lead,
	.name = "move_lead",
	.summary = "A client's lead goes to somebody else of your organisation, in one commit; you "
		   "are her lead now, or answer for her",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 who cannot lead;" NOBODY ";" NOT_THERE
		   ";409 nobody checked for conflicts, or who is to lead knows a party;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/brady-pointers",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_point_brady,
	.name = "point_brady",
	.summary = "That something which a defendant may have to be told of was relayed: to whom "
		   "and when, never what; of police and prosecution",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/encounters",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_note_encounter,
	.name = "note_encounter",
	.summary = "Somebody, of your organisation or another, got in touch with a client of "
		   "yours, or tried to",
	.params = for_client,
	.takes = "application/json",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/burden",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_burden,
	.name = "get_burden",
	.summary = "What being helped has asked of a client of your organisation: times she was "
		   "asked what happened, leads, organisations, days without contact",
	.params = for_client_read,
	.answers = "200 @BurdenRecord the counts;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/releases",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_post_release,
	.name = "grant_release",
	.summary = "What a client of your organisation signed for; it opens nothing before its "
		   "paper is kept",
	.params = for_grant,
	.takes = "application/json",
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
	.answers = "200 the paper's bytes;400 no purpose;" NOBODY ";" NOT_THERE ";" AWAY},
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
	.takes = "application/json",
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
	.takes = "application/json",
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
	.takes = "application/yaml",
	.answers = "200 @AgreementStanding how it stands, and what it would change;400 what is "
		   "wrong with "
		   "the text;" NOBODY ";" NOT_THERE
		   ";409 this version says something else, or too many drafts are open;413 too "
		   "long;" AWAY},
    {.method = "GET",
	.pattern = "/v1/agreements/{agreement}/{version}",
	.flags = STAFF,
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
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_client,
	.name = "get_client",
	.summary = "One client: her incident record and her service record, each as far as its "
		   "owner's agreements and her releases open it to you",
	.params = for_client_read,
	.answers = "200 @Client the parts that you may know of;400 what is wrong with the "
		   "question;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/accounts",
	.flags = PERSON,
	.fn = gateway_get_accounts,
	.name = "list_accounts",
	.summary = "The accounts of your organisation, for whoever looks after them: its duty "
		   "supervisor and security officers",
	.params = for_accounts,
	.answers = "200 @StaffAccounts a page;400 no such cursor;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/review",
	.flags = PERSON,
	.fn = gateway_review_account,
	.name = "review_account",
	.summary =
	    "She still needs it: by her organisation's duty supervisor or a security officer of it",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 not now;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/disable",
	.flags = PERSON,
	.fn = gateway_disable_account,
	.name = "disable_account",
	.summary = "At once and everywhere: her sessions are over",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 not now;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/enable",
	.flags = PERSON,
	.fn = gateway_enable_account,
	.name = "enable_account",
	.summary = "She may sign in again; idle days count from now",
	.params = for_account,
	.answers = "200 @StaffAccounts the account as it stands now;" NOBODY ";" NOT_THERE
		   ";409 the directory does not name her, or its emergency is over;" AWAY},
    {.method = "GET",
	.pattern = "/v1/session",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_get_session,
	.name = "get_session",
	.summary = "In whose name you ask and act now, in one sentence and in parts",
	.params = for_acting,
	.answers = "200 @Acting it;400 no such role;" NOBODY ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/session",
	.flags = PERSON | ROUTE_ANYHOW | HTTP_BODY,
	.fn = gateway_post_session,
	.name = "act_under",
	.summary = "The placement of yours under which you ask and act from now on, and the role; "
		   "none when it is empty",
	.takes = "application/json",
	.answers = "200 @Acting in whose name you act now;400 what is wrong with the "
		   "body;" NOBODY ";409 a token keeps no placement;" AWAY},
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
    {.method = "GET",
	.pattern = "/v1/logon/providers",
	.fn = gateway_list_providers,
	.name = "list_providers",
	.summary = "Identity providers that people may sign in with",
	.answers = "200 each one's name, title, and whether it was reached;" AWAY},
    {.method = "GET",
	.pattern = "/v1/logon/with/{provider}",
	.fn = gateway_begin_sign_in,
	.name = "begin_sign_in",
	.summary = "Sends a browser to the provider, and binds what comes back to that browser",
	.params = for_sign_in,
	.answers = "302 to the provider;400 the use banner is not accepted;403 from a page of "
		   "somebody else's;404 no such provider;" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/logon/with/{provider}/return",
	.fn = gateway_return_sign_in,
	.name = "return_sign_in",
	.summary = "Where the provider sends the browser back to; opens a session, as a cookie",
	.params = for_return,
	.answers = "200 @text a page: she is signed in;400 it is over, or was not begun in this "
		   "browser;403 she was not signed in, for whatever reason;404 no such "
		   "provider;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/with/{provider}/logout",
	.flags = HTTP_BODY | HTTP_SHORT,
	.fn = gateway_logout_by_provider,
	.name = "logout_by_provider",
	.summary = "The provider's word that somebody is signed out there: all her sessions end",
	.params = for_provider,
	.takes = "application/x-www-form-urlencoded",
	.answers = "200 they are over;400 no logout token of this provider, or used before;404 no "
		   "such provider;413 more than 64 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/with/{provider}/logoff",
	.flags = STAFF,
	.fn = gateway_logoff_with_provider,
	.name = "logoff_with_provider",
	.summary = "Ends this session, and says where to go to sign out at the provider, too",
	.params = for_provider,
	.answers = "200 it is over, and where to continue;" NOBODY
		   ";404 no such provider;409 the session came in another way;" AWAY},
    {.method = "GET",
	.pattern = "/v1/tallies",
	.flags = STAFF | ROUTE_DEMO,
	.fn = gateway_get_tallies,
	.name = "get_tallies",
	.summary = "Counts of a demonstration",
	.answers = "200 @Tallies counts of feeds, call-outs, messages and the log;" NOBODY},
    {.method = "GET",
	.pattern = "/v1/banner",
	.fn = gateway_get_banner,
	.name = "get_banner",
	.summary = "What whoever signs in accepts first",
	.answers = "200 @UseBanner its text"},
    {.method = "POST",
	.pattern = "/v1/logon",
	.flags = LOGON,
	.fn = gateway_post_logon,
	.name = "log_on",
	.summary = "Opens a session for name, password and a code of her authenticator; as a "
		   "cookie, or told when \"bearer\" is said",
	.takes = "application/json",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/first",
	.flags = LOGON,
	.fn = gateway_post_first_logon,
	.name = "log_on_first",
	.summary = "Sets a password, with the code of whoever admitted her, and tells what her "
		   "authenticator is to be given",
	.takes = "application/json",
	.answers = "200 @Authenticator shown this once;400 why it is no password;" NOT_IN
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/confirm",
	.flags = LOGON,
	.fn = gateway_post_confirm,
	.name = "confirm_logon",
	.summary = "The authenticator answers for the first time: she is in, and is told her "
		   "recovery codes",
	.takes = "application/json",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logon/recover",
	.flags = LOGON,
	.fn = gateway_post_recover,
	.name = "recover_logon",
	.summary = "As log_on, with a recovery code in place of the authenticator's",
	.takes = "application/json",
	.answers = "200 @LoggedOn she is in;400 what is missing;" NOT_IN ";" NOT_OURS
		   ";413 more than 8 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/logoff",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_post_logoff,
	.name = "log_off",
	.summary = "Ends this session",
	.answers = "200 @AccountStanding it is over;" NOBODY ";409 a token is no session;" AWAY},
    {.method = "POST",
	.pattern = "/v1/logoff/everywhere",
	.flags = PERSON | ROUTE_ANYHOW,
	.fn = gateway_post_logoff_everywhere,
	.name = "log_off_everywhere",
	.summary = "Ends every session of yours, at every copy of the site at once",
	.answers = "200 @AccountStanding they are over;" NOBODY ";409 a token is no session;" AWAY},
    {.method = "POST",
	.pattern = "/v1/password",
	.flags = PERSON | ROUTE_ANYHOW | LOGON,
	.fn = gateway_post_password,
	.name = "change_password",
	.summary = "Another password, by the old one and a code; ends every session of yours",
	.takes = "application/json",
	.answers = "200 @AccountStanding it counts from now on;400 why it is no password;" NOBODY
		   ";409 a token has no password;413 more than 8 KiB;" AWAY},
    {.method = "POST",
	.pattern = "/v1/accounts/{person}/release",
	.flags = PERSON,
	.fn = gateway_post_account_release,
	.name = "release_account",
	.summary = "A duty supervisor releases an account that bad logons have locked; the second "
		   "of two opens it",
	.params = for_account,
	.answers =
	    "200 @AccountStanding whether a second one is wanted;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/healthz",
	.fn = gateway_get_health,
	.name = "get_health",
	.summary = "Whether the process is alive",
	.answers = "200 @Alive it is"},
    {.method = "GET",
	.pattern = "/readyz",
	.fn = gateway_get_ready,
	.name = "get_ready",
	.summary = "Whether the site can serve",
	.answers = "200 @Readiness it can;503 @Readiness it cannot, and which part"},
    {.method = "GET",
	.pattern = "/metrics",
	.flags = ROUTE_LOCAL,
	.fn = gateway_get_metrics,
	.name = "get_metrics",
	.summary = "Metrics of all services, from this machine only",
	.answers = "200 @text in the Prometheus text format;503 too many ask at once"},
    {.method = "GET",
	.pattern = "/openapi.json",
	.fn = gateway_get_openapi,
	.name = "get_openapi",
	.summary = "This description",
	.answers = "200 OpenAPI 3.1"},
    {.fn = NULL},
};
