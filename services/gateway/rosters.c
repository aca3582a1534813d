/* Rosters, as far as their owners let anybody know of their staffing: who is on call, and what is
 * uncovered. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/roster.pb-c.h"
#include "common/clock.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

#define DAYS_DEFAULT 7
#define DAYS_MOST 35

/* As referral finds it: whoever knows the name knows the id. */
static struct id
id_of(const char *organisation)
{
	return id_digest((const char *const[]){"roster", organisation}, 2);
}

static const struct read_kind rosters = {.name = "rosters",
    .owner = "referral",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_ROSTERS,
    .list = ACCORD__V1__KIND__KIND_LIST_ROSTERS,
    .record = &accord__v1__roster_record__descriptor,
    .answer = &accord__v1__rosters__descriptor,
    .id_of = id_of};

/* ?at=; 0: now. False: it is answered. */
static bool
read_at(struct http_request *request, int64_t *at)
{
	char text[CLOCK_TEXT_SIZE];
	int found = path_query(request->query, "at", text, sizeof(text));
	struct err err = {0}, said = {0};

	if (found == 0 || (found > 0 && clock_parse(text, at, &err)))
		return true;
	(void)err_set(&said, ERR_INVALID, "at is an instant such as 2026-01-06T12:00:00Z");
	http_problem(request, &said);
	return false;
}

void
gateway_list_rosters(void *ctx, struct http_request *request)
{
	Accord__V1__ListRosters body = ACCORD__V1__LIST_ROSTERS__INIT;

	if (read_at(request, &body.at_us))
		gateway_read_page(ctx, request, &rosters, &body.base, NULL);
}

void
gateway_get_roster(void *ctx, struct http_request *request)
{
	Accord__V1__FetchRosters body = ACCORD__V1__FETCH_ROSTERS__INIT;

	if (read_at(request, &body.at_us))
		gateway_ask_one(ctx, request, &rosters, &body.base);
}

void
gateway_get_roster_gaps(void *ctx, struct http_request *request)
{
	Accord__V1__FetchRosters body = ACCORD__V1__FETCH_ROSTERS__INIT;
	char text[4], *end = text;
	int found = path_query(request->query, "days", text, sizeof(text));
	long days = found > 0 ? strtol(text, &end, 10) : DAYS_DEFAULT;
	struct err err = {0};

	if (found < 0 || days < 1 || days > DAYS_MOST ||
	    (found > 0 && (*end != '\0' || text[0] < '0' || text[0] > '9'))) {
		(void)err_set(&err, ERR_INVALID, "days is a number from 1 to %d", DAYS_MOST);
		http_problem(request, &err);
		return;
	}
	body.days = (uint32_t)days;
	gateway_ask_one(ctx, request, &rosters, &body.base);
}
