/* The routes table: what the gateway serves, to whom, and what it may answer; a file for each area.
 */
#include "services/gateway/routes.h"

#include <assert.h>
#include <string.h>

#include "services/gateway/request_key.h"
#include "services/gateway/scope.h"

static const struct http_route *const areas[] = {
    gateway_dispatch_routes,
    gateway_client_routes,
    gateway_lead_routes,
    gateway_contact_routes,
    gateway_release_routes,
    gateway_agreement_routes,
    gateway_retention_routes,
    gateway_people_routes,
    gateway_site_routes,
};

/* What serves it once its key has been looked at, by place. */
static void (*served[SCOPE_ROUTES])(void *ctx, struct http_request *request);
static struct http_route all[SCOPE_ROUTES + 1];

static bool
takes_key(const struct http_route *route)
{
	for (const struct http_param *p = route->params; p != NULL && p->name != NULL; p++)
		if (strcmp(p->name, "Idempotency-Key") == 0)
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
			if (takes_key(route)) {
				all[count].fn = on_keyed;
				all[count].others = "422 this key came with another body";
			}
			count++;
		}
}

const struct http_route *
gateway_routes(void)
{
	if (all[0].fn == NULL)
		join();
	return all;
}
