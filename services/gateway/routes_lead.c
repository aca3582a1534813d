/* Routes of who leads for a client, of whom she is to be kept from, and of how much was done. */
#include "services/gateway/routes_params.h"

static const struct http_param for_answer[] = {ID_PARAM("the client's"),
    {"move", "path", "what you do with the offer", true,
	"{\"type\":\"string\",\"enum\":[\"accept\",\"decline\",\"withdraw\"]}"},
    {"reason", "query", "why you decline: then, and only then", false, "@TransferReason"},
    KEY_PARAM, ROLE_PARAMS, {0}};

const struct http_route gateway_lead_routes[] = {
    {.method = "POST",
	.pattern = "/v1/clients/{id}/conflicts",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_check_conflict,
	.name = "check_conflict",
	.summary = "Whether what reaches a client of your organisation reaches the other one too, "
		   "and whether one of them is known as the other; what you say is compared and "
		   "not kept",
	.params = gateway_for_client,
	.takes = "application/json @CheckConflict",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 her lead or duty supervisor goes through it anew;" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/conflicts",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_conflicts,
	.name = "get_conflicts",
	.summary = "What the last check of a client of your organisation found, as codes",
	.params = gateway_for_client_read,
	.answers = "200 @ConflictRecord what was found;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/recusals",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_recuse,
	.name = "recuse",
	.summary = "That you know a party and do not lead for a client, or do again; who leads "
		   "gives her to another first",
	.params = gateway_for_client,
	.takes = "application/json @Recuse",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 you lead for her;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/lead",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_move_lead,
	.name = "move_lead",
	.summary = "A client's lead goes to somebody else of your organisation, in one commit; you "
		   "are the duty supervisor who answers for her, and her lead is away or has left",
	.params = gateway_for_record,
	.takes = "application/json @MoveLead",
	.answers = "200 @ClientKept her id;400 who cannot lead;" NOBODY ";" NOT_THERE
		   ";409 nobody checked for conflicts, or who is to lead knows a party;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/transfer",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_offer_lead,
	.name = "offer_lead",
	.summary = "A client's lead is offered to a colleague, who has one working day; until she "
		   "accepts the lead stays who she is; you are her lead, or answer for her",
	.params = gateway_for_client,
	.takes = "application/json @OfferLead",
	.answers = "200 @ClientKept her id;400 who cannot lead;" NOBODY ";" NOT_THERE
		   ";409 it is offered already, her record is closed, nobody checked for "
		   "conflicts, or who is to lead knows a party;" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/transfer",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_transfer,
	.name = "get_transfer",
	.summary = "The last offer of the lead of a client of your organisation: to whom, by when "
		   "she answers, and what came of it",
	.params = gateway_for_client_read,
	.answers = "200 @TransferRecord the offer;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/transfer/{move}",
	.flags = PERSON,
	.fn = gateway_answer_lead,
	.name = "answer_lead",
	.summary = "Accept or decline the lead that is offered to you, or withdraw what you "
		   "offered; with acceptance you lead, in the same commit",
	.params = for_answer,
	.answers = "200 @ClientKept her id;400 why she declines has no known code;" NOBODY
		   ";" NOT_THERE ";409 the offer is over, or you know a party;" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/brady-pointers",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_point_brady,
	.name = "point_brady",
	.summary = "That something which a defendant may have to be told of was relayed: to whom "
		   "and when, never what; of police and prosecution",
	.params = gateway_for_client,
	.takes = "application/json @PointBrady",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/clients/{id}/encounters",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_note_encounter,
	.name = "note_encounter",
	.summary = "Somebody, of your organisation or another, got in touch with a client of "
		   "yours, or tried to",
	.params = gateway_for_client,
	.takes = "application/json @NoteEncounter",
	.answers = "200 @ClientKept her id;400 what is wrong;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/burden",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_burden,
	.name = "get_burden",
	.summary = "What being helped has asked of a client of your organisation: times she was "
		   "asked what happened, leads, organisations, days without contact",
	.params = gateway_for_client_read,
	.answers = "200 @BurdenRecord the counts;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
