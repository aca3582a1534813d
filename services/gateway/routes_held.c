/* Routes of notices to clients that are held. */
#include "services/gateway/routes_params.h"

static const struct http_param for_run[] = {ID_PARAM("the run's"), KEY_PARAM, ROLE_PARAMS, {0}};

#define DECIDED                                                                                    \
	"200 @HeldRun how it stands;" NOBODY ";" NOT_THERE                                         \
	";409 you have said so already, or it was decided otherwise;" AWAY

const struct http_route gateway_held_routes[] = {
    {.method = "GET",
	.pattern = "/v1/notices/held",
	.flags = PERSON,
	.fn = gateway_list_held,
	.name = "list_held_notices",
	.summary = "Runs of notices to clients of your organisation that are held because there "
		   "were too many of a kind at once, and those of the last day; for its duty "
		   "supervisor and other supervisors",
	.answers =
	    "200 @HeldRuns those that nobody decided on first;" NOBODY ";" NOT_THERE ";" AWAY},
    {.method = "POST",
	.pattern = "/v1/notices/held/{id}/release",
	.flags = PERSON,
	.fn = gateway_release_held,
	.name = "release_held_notices",
	.summary = "A held run goes as it would have, once two of those who may have said so",
	.params = for_run,
	.answers = DECIDED},
    {.method = "POST",
	.pattern = "/v1/notices/held/{id}/recall",
	.flags = PERSON,
	.fn = gateway_recall_held,
	.name = "recall_held_notices",
	.summary = "Nothing of a held run goes, and whoever was told already is told that it was "
		   "wrong, once two of those who may have said so",
	.params = for_run,
	.answers = DECIDED},
    {.fn = NULL},
};
