/* The routes table: what the gateway serves, to whom, and what it may answer; a file for each area.
 */
#include "services/gateway/routes.h"

#include <assert.h>
#include <string.h>

#include "services/gateway/request_key.h"
#include "services/gateway/scope.h"

#define OTHER_BODY "422 this key came with another body"
#define NOT_AS_READ "412 it is not as you read it"

static const struct http_route *const areas[] = {
    gateway_packet_routes, /* before the moves that a receipt would be one of */
    gateway_dispatch_routes,
    gateway_task_routes,
    gateway_referral_routes,
    gateway_client_routes,
    gateway_lead_routes,
    gateway_contact_routes,
    gateway_custody_routes,
    gateway_release_routes,
    gateway_agreement_routes,
    gateway_retention_routes,
    gateway_held_routes,
    gateway_breach_routes,
    gateway_audit_routes,
    gateway_cost_routes,
    gateway_people_routes,
    gateway_site_routes,
};

/* What serves it once its key has been looked at, by place. */
static void (*served[SCOPE_ROUTES])(void *ctx, struct http_request *request);
static struct http_route all[SCOPE_ROUTES + 1];

static bool
takes(const struct http_route *route, const char *name)
{
	for (const struct http_param *p = route->params; p != NULL && p->name != NULL; p++)
		if (strcmp(p->name, name) == 0)
			return (route->flags & ROUTE_STAFF) != 0;
	return false;
}

static void
serve(struct gateway *gateway, struct http_request *request)
{
	served[request->route - all](gateway, request);
}

static void
on_keyed(void *ctx, struct http_request *request)
{
	gateway_keyed(ctx, request, serve);
}

/* What all of a kind have alike. */
static void
dress(struct http_route *route)
{
	bool key = takes(route, "Idempotency-Key"), match = takes(route, "If-Match");

	if (key)
		route->fn = on_keyed;
	if (key && match)
		route->others = OTHER_BODY ";" NOT_AS_READ;
	else if (key)
		route->others = OTHER_BODY;
	else if (match)
		route->others = NOT_AS_READ;
	if (route->flags & ROUTE_PURPOSE)
		route->flags |= HTTP_RECORDED;
}

/* Once, before there is a second thread: a token's operations are places in this one table. */
static void
join(void)
{
	size_t count = 0;

	for (size_t i = 0; i < sizeof(areas) / sizeof(areas[0]); i++)
		for (const struct http_route *route = areas[i]; route->fn != NULL; route++) {
			assert(count < SCOPE_ROUTES);
			served[count] = route->fn;
			all[count] = *route;
			dress(&all[count++]);
		}
}

const struct http_route *
gateway_routes(void)
{
	if (all[0].fn == NULL)
		join();
	return all;
}
