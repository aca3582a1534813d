/* Referral: any commands, facts of incidents, clocks and questions, in any order, and what the
 * gateway answers when it is asked whom it would bar. */
#include "tests/fuzz/service.h"

#include "accord/v1/gateway.pb-c.h"

#define main world_main
#include "services/referral/main.c"
#undef main

#define CALLS 64 /* as many as are asked at a time */

static struct bus_call calls[CALLS];
static size_t call_count;

bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus;
	if (store_byte() >= 0xf0)
		return err_set(err, ERR_UNAVAILABLE, "too many calls");
	MUST(call_count < CALLS && call->kind == ACCORD__V1__KIND__KIND_FETCH_BARRED);
	calls[call_count++] = *call;
	*handle = call_count;
	return true;
}

static bool
world_call(bool honest)
{
	(void)honest;
	if (call_count == 0)
		return false;
	world_answer(&calls[--call_count], &accord__v1__barred_people__descriptor);
	return true;
}

static void
open_all(void)
{
	opening_start();
	barred_ready(&own_service);
}

/* What was missed is a task, and what stands on a release that is gone is withdrawn. */
const struct world_service world_service = {
    .service = &own_service, .open = open_all, .acts = {"incident_recorded", "release_revoked"}};
const char *const script_raws[] = {NULL};
