/* The operator's tool: everything that is done to an Accord site from the command line. */
#include "services/accord/verb.h"

static const struct verb *const verbs[] = {
    &verb_keygen,
    &verb_migrate,
    NULL,
};

int
main(int argc, char **argv)
{
	return tool_main(verbs, argc, argv);
}
