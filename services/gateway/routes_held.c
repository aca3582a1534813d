/* Routes of notices to clients that are held. */
#include "services/gateway/routes_params.h"

static const struct http_param for_run[] = {ID_PARAM("the run's"), KEY_PARAM, ROLE_PARAMS, {0}};

static const struct http_param for_notice[] = {
    ID_PARAM("the notice's"), KEY_PARAM, ROLE_PARAMS, {0}};

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
    {.method = "POST",
	.pattern = "/v1/notices/{id}/take-back",
	.flags = PERSON,
	.fn = gateway_take_back_notice,
	.name = "take_back_notice",
	.summary = "A notice to a client of your organisation is wrong: once two of those who may "
		   "have said so it does not go, and if she was told she is told that it was wrong",
	.params = for_notice,
	.answers = "200 @NoticeDoubt who said so first;" NOBODY ";" NOT_THERE
		   ";409 you have said so already, or it was taken back;" AWAY},
    {.method = "GET",
	.pattern = "/v1/clients/{id}/notices",
	.flags = STAFF | ROUTE_PURPOSE,
	.fn = gateway_get_notices,
	.name = "get_notices",
	.summary = "What became of what a client of your organisation was due to be told, the "
		   "newest 64; not found when nothing was",
	.params = gateway_for_client_read,
	.answers = "200 @NoticeRecord her notices;400 what is wrong with the question;" NOBODY
		   ";" NOT_THERE ";" AWAY},
    {.fn = NULL},
};
