/* The routes table: what the gateway serves, to whom, and what it may answer; a file for each area.
 */
#include "services/gateway/routes.h"

#include <assert.h>

#include "services/gateway/scope.h"

static const struct http_route *const areas[] = {
    gateway_dispatch_routes,
    gateway_client_routes,
    gateway_lead_routes,
    gateway_contact_routes,
    gateway_release_routes,
    gateway_agreement_routes,
    gateway_people_routes,
    gateway_site_routes,
};

/* Once, before there is a second thread: a token's operations are places in this one table. */
static void
join(struct http_route *all)
{
	size_t count = 0;

	for (size_t i = 0; i < sizeof(areas) / sizeof(areas[0]); i++)
		for (const struct http_route *route = areas[i]; route->fn != NULL; route++) {
			assert(count < SCOPE_ROUTES);
			all[count++] = *route;
		}
}

const struct http_route *
gateway_routes(void)
{
	static struct http_route all[SCOPE_ROUTES + 1];

	if (all[0].fn == NULL)
		join(all);
	return all;
}
