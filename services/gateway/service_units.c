/* What an organisation's people gave in a quarter, counted by the ORI on whose behalf: what costs
 * are shared by. Counts of nobody, for who runs its programme. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "common/json.h"
#include "services/gateway/disclose.h"
#include "services/gateway/road.h"
#include "services/gateway/routes.h"

#define TIMEOUT (5 * CLOCK_SECOND)
#define COUNT ACCORD__V1__ACTION__ACTION_COUNT

/* Days: the first, and the first that is no more in it. */
struct quarter {
	int64_t from, until;
};

/* 2026-Q3, and over. Quarters do not overlap, so that nothing small can be had by taking one count
 * from another. */
static bool
read_quarter(const struct http_request *request, struct quarter *out, struct err *err)
{
	char text[16], again[16];
	int found = path_query(request->query, "period", text, sizeof(text)), year = 0, n = 0;

	if (found <= 0 || sscanf(text, "%4d-Q%1d", &year, &n) != 2 || year < 2000 || n < 1 ||
	    n > 4 || snprintf(again, sizeof(again), "%04d-Q%d", year, n) != 7 ||
	    strcmp(text, again) != 0)
		return err_set(err, ERR_INVALID, "the period is a quarter such as 2026-Q3");
	out->from = clock_days(year, 3 * n - 2, 1);
	out->until = clock_days(n == 4 ? year + 1 : year, n == 4 ? 1 : 3 * n + 1, 1);
	return clock_now() >= (out->until + 1) * CLOCK_DAY ||
	       err_set(err, ERR_INVALID, "that quarter is not over yet");
}

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
	struct asker asker;

	if (road_asker(gateway, request, &asker) == NULL)
		return;
	if ((asker.roles & BIT(ACCORD__V1__ROLE__ROLE_PROGRAM_ADMINISTRATOR)) == 0) {
		gateway_refuse(gateway, request, COUNT, ERR_NOT_FOUND);
		return;
	}
	if (!read_quarter(request, &quarter, &err)) {
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
