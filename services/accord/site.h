/* A site as the tool sees it: DIR/accord.yaml says where the keys, the services, the gateway and
 * the database are. */
#ifndef SERVICES_ACCORD_SITE_H
#define SERVICES_ACCORD_SITE_H

#include "common/arena.h"
#include "common/bus.h"
#include "common/err.h"

struct site {
	const char *keys;     /* directory */
	const char *gateway;  /* "http://127.0.0.1:8080" */
	const char *database; /* to read the audit log with; "" when not said */
	struct bus_peer *peers;
	size_t peer_count;
};

/* Everything lives in the arena. */
bool site_load(struct arena *arena, const char *dir, struct site *site, struct err *err) MUST_CHECK;
bool site_has_peer(const struct site *site, const char *name);

#endif
