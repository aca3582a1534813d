/* Incidents, for staff of the organisation whose they are. */
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/page.h"
#include "services/gateway/redact.h"
#include "services/gateway/routes.h"

#define READ_TIMEOUT (5 * CLOCK_SECOND)

/* Everything an incident record can hold: her own organisation's staff see its own record whole. */
static uint64_t
incident_mask(void)
{
	return redact_classes(&accord__v1__incident_record__descriptor);
}

static bool
is_hers(const struct session *session, const Accord__V1__IncidentRecord *record)
{
	return record->organisation[0] != '\0' &&
	       strcmp(record->organisation, session->organisation) == 0;
}

/* Purposes from investigation on are known, and the floor refuses them for every class. */
static bool
floor_permits(const struct session *session)
{
	return session->purpose < ACCORD__V1__PURPOSE__PURPOSE_INVESTIGATION;
}

/* --- one --- */
static void
disclose_one(
    struct gateway *gateway, struct http_request *request, const Accord__V1__IncidentRecord *record)
{
	struct session *session = session_of(request);
	const char *const owners[] = {record->organisation};
	struct disclosure what = {.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .released = incident_mask(),
	    .subject_count = 1,
	    .owners = owners,
	    .owner_count = 1};
	ProtobufCMessage *leaving = redact(&record->base, incident_mask(), request->arena);
	struct err err = {.code = ERR_UNAVAILABLE};
	struct id id;

	if (leaving == NULL || !id_from_bytes(record->id.data, record->id.len, &id) ||
	    (session->text =
		    gateway_text(request, leaving, incident_mask(), &session->len, &err)) == NULL) {
		gateway_unavailable(request, &err);
		return;
	}
	what.subjects = &id;
	gateway_disclose(gateway, request, &what);
}

static void
on_incident(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__Incidents *incidents = (const Accord__V1__Incidents *)msg;
	const struct session *session = session_of(request);
	struct id asked = {{0}};

	(void)part;
	(void)id_parse(request->params.value[0], &asked);
	if (err != NULL)
		gateway_unavailable(request, err);
	else if (incidents->n_incidents == 1 && is_hers(session, incidents->incidents[0]) &&
		 floor_permits(session))
		disclose_one(gateway, request, incidents->incidents[0]);
	else
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, &asked);
}

void
gateway_get_incident(void *ctx, struct http_request *request)
{
	Accord__V1__FetchIncidents body = ACCORD__V1__FETCH_INCIDENTS__INIT;
	ProtobufCBinaryData bytes;
	struct id id = {{0}};

	/* What is no id is asked for all the same, as nil: one road for all that is not there. */
	(void)id_parse(request->params.value[0], &id);
	bytes = (ProtobufCBinaryData){sizeof(id.b), id.b};
	body.ids = &bytes;
	body.n_ids = 1;
	gateway_ask(ctx, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_FETCH_INCIDENTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__incidents__descriptor,
		.done = on_incident});
}

/* --- a page --- */
static void
disclose_page(
    struct gateway *gateway, struct http_request *request, const Accord__V1__Incidents *incidents)
{
	const struct session *session = session_of(request);
	ProtobufCMessage *leaving[PAGE_LIMIT];
	struct id subjects[PAGE_LIMIT];
	const char *const owners[] = {session->organisation};
	struct disclosure what = {.action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .released = incident_mask(),
	    .subjects = subjects,
	    .owners = owners,
	    .owner_count = 1};
	struct err err = {.code = ERR_UNAVAILABLE};

	for (size_t i = 0; i < incidents->n_incidents && i < PAGE_LIMIT; i++) {
		const Accord__V1__IncidentRecord *record = incidents->incidents[i];
		size_t n = what.subject_count;

		if (!is_hers(session, record) ||
		    !id_from_bytes(record->id.data, record->id.len, &subjects[n]))
			continue;
		if ((leaving[n] = redact(&record->base, incident_mask(), request->arena)) == NULL) {
			gateway_unavailable(request, &err);
			return;
		}
		what.subject_count++;
	}
	if (!gateway_page_write(request, "incidents", leaving, what.subject_count, what.released,
		incidents->next_us, &incidents->next_id, &err))
		gateway_unavailable(request, &err);
	else
		gateway_disclose(gateway, request, &what);
}

static void
on_incidents(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	(void)part;
	if (err != NULL)
		gateway_unavailable(request, err);
	else if (!floor_permits(session_of(request)))
		gateway_refuse(gateway, request, ACCORD__V1__ACTION__ACTION_VIEW, NULL);
	else
		disclose_page(gateway, request, (const Accord__V1__Incidents *)msg);
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
	struct page page;

	if (!gateway_page_read(request, &page, &err) || !read_tier(request, &body.tier, &err)) {
		http_problem(request, &err);
		return;
	}
	body.organisation = (char *)(uintptr_t)session_of(request)->organisation;
	body.limit = page.limit;
	body.before_us = page.before_us;
	if (page.before_us != 0)
		body.before_id = (ProtobufCBinaryData){sizeof(page.before_id.b), page.before_id.b};
	gateway_ask(ctx, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LIST_INCIDENTS,
		.body = &body.base,
		.as_actor = true,
		.timeout_us = READ_TIMEOUT,
		.answer = &accord__v1__incidents__descriptor,
		.done = on_incidents});
}
