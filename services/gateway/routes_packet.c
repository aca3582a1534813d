/* Routes of what is handed over: hand-offs' packets, referrals' bodies. */
#include "services/gateway/routes_params.h"

static const struct http_param for_packet[] = {
    ID_PARAM("your organisation's record of the hand-off"), ROLE_PARAMS, {0}};
static const struct http_param for_body[] = {
    ID_PARAM("your organisation's record of the referral"), ROLE_PARAMS, {0}};
static const struct http_param for_receipt[] = {
    ID_PARAM("your organisation's record of the hand-off"), KEY_PARAM, {0}};

const struct http_route gateway_packet_routes[] = {
    {.method = "GET",
	.pattern = "/v1/handoffs/{id}/preview",
	.flags = STAFF | HTTP_RECORDED,
	.fn = gateway_preview_packet,
	.name = "preview_packet",
	.summary = "What a hand-off that you send would let go now, as far as you may see it, and "
		   "a code for each class: show it to the victim",
	.params = for_packet,
	.answers =
	    "200 @Packet the packet, and by what it is decided;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/handoffs/{id}/packet",
	.flags = STAFF | HTTP_RECORDED,
	.fn = gateway_get_packet,
	.name = "get_packet",
	.summary = "What was handed over, to her who accepted it, until she has signed for it; "
		   "decided anew each time",
	.params = for_packet,
	.answers =
	    "200 @Packet the packet, and by what it is decided;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/handoffs/{id}/file",
	.flags = STAFF | HTTP_RECORDED,
	.fn = gateway_get_packet_file,
	.name = "get_packet_file",
	.summary = "The same as a file, as docs/handoff.md opens it: shut for the certificate of "
		   "your unit, if the directory has one",
	.params = for_packet,
	.answers =
	    "200 @bytes the file;" NOBODY ";" NOT_THERE ";409 the certificate is over;" AWAY},
    {.method = "GET",
	.pattern = "/v1/handoffs/{id}/contact",
	.flags = STAFF | HTTP_RECORDED,
	.fn = gateway_get_packet_contact,
	.name = "get_packet_contact",
	.summary = "How she may be contacted as it stands now, to her who accepted, also once she "
		   "has signed for the packet: what the packet says of that holds no more",
	.params = for_packet,
	.answers =
	    "200 @Packet the rules, and by what it is decided;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/referrals/{id}/body",
	.flags = STAFF | HTTP_RECORDED,
	.fn = gateway_get_referral_body,
	.name = "get_referral_body",
	.summary = "What lets you help whom you accepted, as her release has it, to you alone and "
		   "until you have reached her; decided anew each time",
	.params = for_body,
	.answers =
	    "200 @Packet the body, and by what it is decided;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/handoffs/{id}/receipt",
	.flags = STAFF | HTTP_BODY,
	.fn = gateway_receipt_packet,
	.name = "receipt_packet",
	.summary = "You have it: by its SHA-256. Nothing of it is given again",
	.params = for_receipt,
	.takes = "application/json @SignForPacket",
	.answers = "200 @PacketSigned how it stands;400 what is wrong;" NOBODY ";" NOT_THERE
		   ";409 there is a receipt already, for something else;" AWAY},
    {.fn = NULL},
};
