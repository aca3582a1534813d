/* Gateway: any directories, tokens and questions about staff, in any order. */
#include "tests/fuzz/service.h"

#define main world_main
#include "services/gateway/main.c"
#undef main

const char *const script_raws[] = {NULL};

/* Its own requests are another fuzzer's: nobody is asked here. */
bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus, (void)call, (void)handle;
	return err_set(err, ERR_UNAVAILABLE, "nobody is asked here");
}

void
bus_cancel(struct bus *bus, uint64_t handle)
{
	(void)bus, (void)handle;
}

const char *const *
bus_copies(const struct bus *bus, const char *name)
{
	(void)bus, (void)name;
	return NULL;
}

const char *
bus_endpoint(const struct bus *bus)
{
	(void)bus;
	return "";
}

static bool told; /* the copy was read from a store that says anything */

/* Empty when the store is, and otherwise what that says. */
static void
know(bool honest)
{
	known_start(gateway.known);
	(void)store_answer(honest);
}

static void
open_tables(void)
{
	take_commands();
	gateway.service.status = NULL; /* of a site that is not there */
	gateway.known = known_open(&gateway.service);
	know(true);
	known_close(&gateway.known);
}

static void
begin_empty(void)
{
	told = false;
	gateway.known = known_open(&gateway.service);
	gateway.rulebooks = rulebooks_open(&gateway);
	know(false);
	MUST(known_ready(gateway.known));
}

static void
end_all(void)
{
	rulebooks_close(&gateway.rulebooks);
	known_close(&gateway.known);
}

const struct world_service world_service = {
    .service = &gateway.service, .open = open_tables, .begin = begin_empty, .end = end_all};

static bool
world_call(bool honest)
{
	if (told || store_byte() < 0xe0)
		return false;
	told = true;
	know(honest);
	return true;
}
