/* What an organisation's people gave in a quarter, counted by the ORI on whose behalf: what costs
 * are shared by. Counts of nobody, for who runs its programme. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/disclose.h"
#include "services/gateway/quarter.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define COUNT ACCORD__V1__ACTION__ACTION_COUNT

static void
on_counted(struct gateway *gateway, struct http_request *request, const struct err *failed,
    const ProtobufCMessage *msg, int part)
{
	const struct disclosure what = {.id = id_v4(), .question = {.owner = "", .action = COUNT}};
	struct session *session = session_of(request);
	struct err err = {.code = ERR_UNAVAILABLE};
	char *text;
	size_t len;

	(void)part;
	if (failed != NULL || !json_write(msg, request->arena, &text, &len, &err)) {
		gateway_unavailable(request, failed != NULL ? failed : &err);
		return;
	}
	session->text = text;
	session->len = len;
	gateway_disclose(gateway, request, &what, 1);
}

static void
count(struct gateway *gateway, struct http_request *request)
{
	Accord__V1__FetchServiceUnits body = ACCORD__V1__FETCH_SERVICE_UNITS__INIT;
	struct quarter quarter = {0};
	struct err err = {0};
	char period[16] = "";
	struct asker asker;

	if (road_asker(gateway, request, &asker) == NULL)
		return;
	if ((asker.roles & BIT(ACCORD__V1__ROLE__ROLE_PROGRAM_ADMINISTRATOR)) == 0) {
		gateway_refuse(gateway, request, COUNT, ERR_NOT_FOUND);
		return;
	}
	(void)path_query(request->query, "period", period, sizeof(period));
	if (!quarter_read(period, &quarter, &err)) {
		http_problem(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	body.from_day = quarter.from;
	body.until_day = quarter.until;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_FETCH_SERVICE_UNITS,
		.body = &body.base,
		.timeout_us = TIMEOUT,
		.answer = &accord__v1__service_units_counted__descriptor,
		.done = on_counted});
}

void
gateway_get_service_units(void *ctx, struct http_request *request)
{
	road_begin(ctx, request, count);
}
