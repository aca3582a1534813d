/* Incidents, for staff of the organisation whose they are. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

static enum sight
sees(const struct session *session, const ProtobufCMessage *msg)
{
	const Accord__V1__IncidentRecord *record = (const Accord__V1__IncidentRecord *)msg;
	bool ours = record->organisation[0] != '\0' &&
		    strcmp(record->organisation, session->organisation) == 0;

	return ours ? SEES_ALL : SEES_NOTHING;
}

static const struct read_kind incidents = {.name = "incidents",
    .owner = "intake",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_INCIDENTS,
    .list = ACCORD__V1__KIND__KIND_LIST_INCIDENTS,
    .answer = &accord__v1__incidents__descriptor,
    .sees = sees};

void
gateway_get_incident(void *ctx, struct http_request *request)
{
	gateway_read_one(ctx, request, &incidents, false);
}

static bool
read_tier(const struct http_request *request, Accord__V1__Tier *tier, struct err *err)
{
	char word[32];
	int found = path_query(request->query, "tier", word, sizeof(word)), value = 0;

	if (found < 0 ||
	    (found > 0 && !gateway_word(&accord__v1__tier__descriptor, "TIER_", word, &value)))
		return err_set(err, ERR_INVALID, "unknown tier");
	*tier = (Accord__V1__Tier)value;
	return true;
}

void
gateway_list_incidents(void *ctx, struct http_request *request)
{
	Accord__V1__ListIncidents body = ACCORD__V1__LIST_INCIDENTS__INIT;
	struct err err = {0};

	if (!read_tier(request, &body.tier, &err)) {
		http_problem(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	gateway_read_page(ctx, request, &incidents, &body.base);
}
