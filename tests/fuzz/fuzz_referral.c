/* Referral: any commands, facts of incidents, clocks and questions, in any order. */
#include "tests/fuzz/service.h"

#define main world_main
#include "services/referral/main.c"
#undef main

const struct world_service world_service = {.service = &own_service, .open = opening_start};
const char *const script_raws[] = {NULL};

static bool
world_call(bool honest)
{
	(void)honest;
	return false;
}
