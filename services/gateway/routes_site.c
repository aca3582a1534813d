/* Routes of the site itself. */
#include "services/gateway/routes_params.h"

static const struct http_param for_status[] = {
    {"channel", "path", "its name in our configuration", true, NULL},
    {"m", "query", "the message, as we said it to the provider", false, NULL},
    {"a", "query", "and its attempt", false, NULL}, {0}};
static const struct http_param for_inbound[] = {
    {"channel", "path", "its name in our configuration", true, NULL}, {0}};

static const struct http_param for_signed[] = {{"feed", "path", "the feed's id", true, NULL},
    {"webhook-id", "header", "of the message", false, NULL},
    {"webhook-timestamp", "header", "seconds since 1970: five minutes from now at most", false,
	NULL},
    {"webhook-signature", "header", "v1, and the signature of both with the body", false, NULL},
    {0}};

const struct http_route gateway_site_routes[] = {
    {.method = "POST",
	.pattern = "/v1/feeds/{feed}/signed",
	.flags = HTTP_BODY | HTTP_SHORT,
	.fn = gateway_take_signed,
	.name = "take_signed",
	.summary = "Documents of a source that signs them (Standard Webhooks), as those of one "
		   "that has a token",
	.params = for_signed,
	.takes = "application/json",
	.answers = "200 @DocumentsKept a receipt each: all were there;202 @DocumentsKept a receipt "
		   "each;403 no such feed, or not signed by its source: one answer;413 too "
		   "large;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/providers/{channel}/status",
	.flags = HTTP_BODY | HTTP_SHORT,
	.fn = gateway_take_status,
	.name = "take_status",
	.summary = "A provider says what became of a message; signed in its own way",
	.params = for_status,
	.takes = "application/x-www-form-urlencoded application/json",
	.answers = "204 it is kept;403 no such channel, or not its provider: one answer;413 more "
		   "than 16 KiB;" LIMITED ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/providers/{channel}/inbound",
	.flags = HTTP_BODY | HTTP_SHORT,
	.fn = gateway_take_inbound,
	.name = "take_inbound",
	.summary = "A provider hands over what somebody wrote to a channel, or pressed in a call",
	.params = for_inbound,
	.takes = "application/x-www-form-urlencoded application/json",
	.answers = "204 it is kept, and nobody is answered;403 no such channel, or not its "
		   "provider: one answer;413 more than 16 KiB;" LIMITED ";" AWAY},
    {.method = "GET",
	.pattern = "/v1/tallies",
	.flags = STAFF | ROUTE_DEMO,
	.fn = gateway_get_tallies,
	.name = "get_tallies",
	.summary = "Counts of a demonstration",
	.answers = "200 @Tallies counts of feeds, call-outs, messages and the log;" NOBODY},
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
