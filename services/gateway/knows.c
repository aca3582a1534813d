/* Whether she may know of what she writes about. */
#include "services/gateway/knows.h"

#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/disclose.h"
#include "services/gateway/road.h"

#define LOCATE_TIMEOUT (5 * CLOCK_SECOND)

/* What waits for its answer; the session's. */
struct knowing {
	uint64_t records; /* any of these is enough */
	int action;
	http_step *go;
	located_fn *located;
};

/* For whatever purpose: she could ask for any. */
static bool
may_know(const struct rulebook *rulebook, const struct asker *asker, struct question *question,
    bool *knows, struct err *err)
{
	struct verdict verdict;

	*knows = false;
	for (unsigned purpose = 1; purpose < 64 && !*knows; purpose++) {
		if (words_word(&vocabulary_purpose, purpose) == NULL)
			continue;
		question->purpose = purpose;
		if (!decide(rulebook, asker, question, &verdict, err))
			return false;
		*knows = verdict.discover;
	}
	return true;
}

bool
gateway_knows(const struct rulebook *rulebook, const struct asker *asker, int64_t at,
    uint64_t records, uint64_t *known, struct err *err)
{
	struct asker at_home = *asker;
	bool knows;

	at_home.placement = NULL; /* it is her employer's client, wherever she works */
	*known = 0;
	for (unsigned record = 1; record < 64; record++) {
		struct question question = {.at = at,
		    .owner = rulebook->directory->organisations[asker->organisation].name,
		    .action = ACCORD__V1__ACTION__ACTION_DISCOVER,
		    .record = record,
		    .classes = decision_existence(record),
		    .client = true};

		if (!(records & BIT(record)))
			continue;
		if (!may_know(rulebook, &at_home, &question, &knows, err))
			return false;
		if (knows)
			*known |= BIT(record);
	}
	return true;
}

static void
step(struct gateway *gateway, struct http_request *request)
{
	struct session *session = session_of(request);
	const struct rulebook *rulebook;
	struct err err = {0};
	struct asker asker;

	if ((rulebook = road_asker(gateway, request, &asker)) == NULL)
		return;
	session->asked_of = session->knowing->records;
	if (!gateway_knows(
		rulebook, &asker, road_at(request), session->asked_of, &session->known, &err)) {
		gateway_unavailable(request, &err);
	} else if (session->known == 0) {
		gateway_refuse(gateway, request, session->knowing->action, ERR_NOT_FOUND);
	} else {
		session->step = NULL; /* what is written is not written again (fenced.h) */
		session->knowing->go(gateway, request);
	}
}

void
gateway_if_knows(struct gateway *gateway, struct http_request *request, uint64_t records,
    int action, http_step *go)
{
	struct knowing *knowing = arena_alloc(request->arena, sizeof(*knowing));

	if (knowing == NULL) {
		gateway_unavailable(request, &(struct err){.code = ERR_UNAVAILABLE});
		return;
	}
	*knowing = (struct knowing){.records = records, .action = action, .go = go};
	session_of(request)->knowing = knowing;
	road_begin(gateway, request, step);
}

/* --- whose client it is --- */

static void
on_located(struct gateway *gateway, struct http_request *request, const struct err *err,
    const ProtobufCMessage *msg, int part)
{
	const Accord__V1__ClientHeads *heads = (const Accord__V1__ClientHeads *)msg;
	const struct session *session = session_of(request);
	bool own;

	(void)part;
	if (err != NULL) {
		gateway_unavailable(request, err);
		return;
	}
	own = heads->n_heads == 1 &&
	      strcmp(heads->heads[0]->organisation, session->organisation) == 0;
	session->knowing->located(gateway, request, own ? heads->heads[0] : NULL);
}

void
gateway_locate(struct gateway *gateway, struct http_request *request,
    const ProtobufCBinaryData *client, char *recipient, located_fn *fn)
{
	Accord__V1__LocateClients body = ACCORD__V1__LOCATE_CLIENTS__INIT;
	ProtobufCBinaryData id = *client;

	session_of(request)->knowing->located = fn;
	body.ids = &id;
	body.n_ids = 1;
	body.recipient = recipient;
	gateway_ask(gateway, request,
	    &(struct ask){.to = "intake",
		.kind = ACCORD__V1__KIND__KIND_LOCATE_CLIENTS,
		.body = &body.base,
		.timeout_us = LOCATE_TIMEOUT,
		.answer = &accord__v1__client_heads__descriptor,
		.done = on_located});
}
