/* Audit: any questions over a log that says anything; and any fact becomes a leaf. */
#include "tests/fuzz/service.h"

#define main world_main
#include "services/audit/main.c"
#undef main

static void
open_log(void)
{
	audit.seal = own_service.seal;
}

/* A tree whose edge does not fit its size ends the process: the log is not extended from a guess.
 */
const struct world_service world_service = {
    .service = &own_service, .unread = true, .open = open_log};
const char *const script_raws[] = {NULL};

static bool
world_call(bool honest)
{
	(void)honest;
	return false;
}
