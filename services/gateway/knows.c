/* Whether she may know of what she writes about. */
#include "services/gateway/knows.h"

#include "accord/v1/vocabulary.pb-c.h"
#include "services/gateway/disclose.h"
#include "services/gateway/road.h"

/* What waits for its answer; the session's. */
struct knowing {
	uint64_t records; /* any of these is enough */
	int action;
	http_step *go;
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
	if (!gateway_knows(rulebook, &asker, road_at(request), session->knowing->records,
		&session->known, &err)) {
		gateway_unavailable(request, &err);
	} else if (session->known == 0) {
		gateway_refuse(gateway, request, session->knowing->action, ERR_NOT_FOUND);
	} else {
		session->step = NULL; /* what is written is not written again */
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
	*knowing = (struct knowing){records, action, go};
	session_of(request)->knowing = knowing;
	road_begin(gateway, request, step);
}
