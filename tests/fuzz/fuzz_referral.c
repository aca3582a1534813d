/* Referral: any commands, facts of incidents, clocks and questions, in any order. */
#include "tests/fuzz/service.h"

#define main world_main
#include "services/referral/main.c"
#undef main

static struct service referral = {
    .name = "referral",
    .tables = tables,
    .followers = "notification audit",
    .snapshots = "notification",
    .statements = statements,
    .commands = commands,
    .clocks = clocks,
    .follows = follows,
    .answers = answers,
    .restates = referral_restates,
};

const struct world_service world_service = {.service = &referral, .open = opening_start};
const char *const script_raws[] = {NULL};

static bool
world_call(bool honest)
{
	(void)honest;
	return false;
}
