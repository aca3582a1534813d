/* Incidents, of her own organisation and of those that let her know of theirs. */
#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "services/gateway/read.h"
#include "services/gateway/routes.h"

static const struct read_kind incidents = {.name = "incidents",
    .owner = "intake",
    .fetch = ACCORD__V1__KIND__KIND_FETCH_INCIDENTS,
    .list = ACCORD__V1__KIND__KIND_LIST_INCIDENTS,
    .record = &accord__v1__incident_record__descriptor,
    .answer = &accord__v1__incidents__descriptor};

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
	const char *owner = gateway_owner_asked(request);
	struct err err = {0};

	if (owner == NULL)
		return;
	if (!read_tier(request, &body.tier, &err)) {
		http_problem(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)owner;
	gateway_read_page(ctx, request, &incidents, &body.base, owner);
}
