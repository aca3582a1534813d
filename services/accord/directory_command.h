/* The directory as the command that loads it into the gateway. */
#ifndef SERVICES_ACCORD_DIRECTORY_COMMAND_H
#define SERVICES_ACCORD_DIRECTORY_COMMAND_H

#include "accord/v1/gateway.pb-c.h"
#include "services/gateway/policy/directory.h"

/* Lives in the arena and shares the directory's texts. */
bool directory_command(struct arena *arena, const struct directory *directory,
    Accord__V1__LoadDirectory *command, struct err *err) MUST_CHECK;

#endif
