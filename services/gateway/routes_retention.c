/* Routes of how long clients' records are kept, and of their end. */
#include "services/gateway/routes_params.h"

static const struct http_param for_loading[] = {KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_hold[] = {ID_PARAM("the client's"), KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_list[] = {ASK_PARAMS, PAGE_PARAMS, {0}};

static const struct http_param for_destruction[] = {
    ID_PARAM("the destruction's"), KEY_PARAM, ROLE_PARAMS, {0}};
static const struct http_param for_receipt[] = {ID_PARAM("the destruction's"), ASK_PARAMS, {0}};

const struct http_route gateway_retention_routes[] = {
    {.method = "POST",
	.pattern = "/v1/retention/schedules",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_load_retention,
	.name = "load_retention",
	.summary = "How long your organisation keeps clients' records, by kind of record; by its "
		   "records custodian. It counts in the place of the one before",
	.params = for_loading,
	.takes = "application/json @LoadRetention",
	.answers =
	    "200 @RetentionSchedule it, with its version;400 what is wrong;" NOBODY ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/retention/schedule",
	.flags = PERSON,
	.fn = gateway_get_schedule,
	.name = "get_retention_schedule",
	.summary = "The schedule of your organisation that counts now",
	.answers =
	    "200 @RetentionSchedule it, without lines where none was loaded;" NOBODY ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/retention/clients",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_list_retention,
	.name = "list_retention",
	.summary = "Clients of your organisation whose records are closed: which are due, when "
		   "others will be, and what holds them; for records custodians, privacy officers "
		   "and counsel",
	.params = for_list,
	.answers = "200 @RetentionPage a page;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/closing",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_close_client,
	.name = "close_client",
	.summary = "A client's record is closed, or opened again; by her lead, or the duty "
		   "supervisor who answers for her",
	.params = gateway_for_client,
	.takes = "application/json @CloseClient",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 it is closed, or is not;" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/retention",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_get_retention,
	.name = "get_retention",
	.summary = "Whether a client's record is closed, when it is due to be destroyed, and what "
		   "holds it",
	.params = gateway_for_client_read,
	.answers = "200 @RetentionRecord how she stands;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/holds",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_note_hold,
	.name = "note_hold",
	.summary = "Nothing of a client of your organisation is destroyed from now on, for a "
		   "reason, until counsel says so",
	.params = for_hold,
	.takes = "application/json @NoteHold",
	.answers = "200 @ClientKept her id, and the hold's;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/holds/lift",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_lift_hold,
	.name = "lift_hold",
	.summary = "Ends a hold; by counsel of your organisation, and nobody else",
	.params = for_hold,
	.takes = "application/json @LiftHold",
	.answers = "200 @ClientKept her id, and the hold's;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/retention/destructions",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_propose_destruction,
	.name = "propose_destruction",
	.summary = "Clients who are due, to be destroyed when a second person approves of it; by "
		   "your organisation's records custodian",
	.params = for_loading,
	.takes = "application/json @ProposeDestruction",
	.answers = "200 @DestructionKept its id, and the digest of what was proposed;400 what is "
		   "wrong;" NOBODY ";" NOT_THERE ";409 one of them is not due, or is held;" AWAY},
    {.method = "GET",
	.pattern = "/v1/retention/destructions/{id}",
	.flags = PERSON | ROUTE_PURPOSE,
	.fn = gateway_get_destruction,
	.name = "get_destruction",
	.summary = "What was proposed, and once it is done the receipt: who, by whose authority, "
		   "who holds copies, and when the last backup expires",
	.params = for_receipt,
	.answers = "200 @DestructionRecord it;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/retention/destructions/{id}/approve",
	.flags = PERSON | HTTP_BODY,
	.fn = gateway_approve_destruction,
	.name = "approve_destruction",
	.summary = "By a second custodian, a privacy officer or counsel, of exactly what was "
		   "proposed: who is as she was then is destroyed with this commit, who is not is "
		   "kept",
	.params = for_destruction,
	.takes = "application/json @ApproveDestruction",
	.answers = "200 @DestructionKept it is done;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 it is done, or too old;412 something else was proposed;" AWAY},
    {.fn = NULL},
};
