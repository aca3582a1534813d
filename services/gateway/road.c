/* Who asks, when, and how often it is decided anew. */
#include "services/gateway/road.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/metrics.h"
#include "services/gateway/acting.h"
#include "services/gateway/awaiting.h"

#define WORD_SIZE 65
#define CLASSES_SIZE 2048 /* all of them, in words */

static struct metric again = {.name = "accord_decisions_repeated_total",
    .help = "decisions that no longer held when they were to be recorded"};

void
road_open(void)
{
	metric_register(&again);
	decision_open();
}

void
road_begin(struct gateway *gateway, struct http_request *request, http_step *step)
{
	struct session *session = session_of(request);

	session->step = session->begun = step;
	session->tries = 0;
	session->at = 0;
	step(gateway, request);
}

/* --- who asks --- */
const struct rulebook *
road_asker(struct gateway *gateway, struct http_request *request, struct asker *asker)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct session *session = session_of(request);
	struct err err = {0};

	/* The store's clock decides in the end, whichever is ahead. */
	session->at = session->at != 0 ? session->at : clock_now();
	if (rulebook == NULL) {
		(void)err_set(&err, ERR_UNAVAILABLE, "no directory and no agreements yet");
		gateway_unavailable(request, &err);
		return NULL;
	}
	session->rulebook = rulebook->version;
	if (acting_find(rulebook, request, session->at, asker, &err)) {
		session->role = asker->role;
		session->placement = acting_placement(request);
		return rulebook;
	}
	if (err.code == ERR_UNAVAILABLE)
		road_again(gateway, request, 0, true);
	else
		http_problem(request, &err);
	return NULL;
}

int64_t
road_at(const struct http_request *request)
{
	return session_of(request)->at;
}

/* --- again --- */
static void
on_refreshed(void *ctx)
{
	struct gateway *gateway;
	struct http_request *request = awaiting_end(ctx, &gateway);

	if (request != NULL)
		session_of(request)->step(gateway, request);
}

static bool
refresh(struct gateway *gateway, const struct http_request *request, struct err *err)
{
	struct awaiting *waiting = awaiting_new(gateway, request);

	if (waiting == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (rulebook_refresh(gateway, on_refreshed, waiting, err))
		return true;
	free(waiting);
	return false;
}

void
road_again(struct gateway *gateway, struct http_request *request, int64_t at, bool stale)
{
	struct session *session = session_of(request);
	struct err err = {0};

	metric_add(&again, 1);
	session->at = at;
	if (++session->tries >= ROAD_TRIES) {
		(void)err_set(&err, ERR_UNAVAILABLE, "what decides changes too fast");
		gateway_unavailable(request, &err);
	} else if (!stale) {
		session->step(gateway, request);
	} else if (!refresh(gateway, request, &err)) {
		gateway_unavailable(request, &err);
	}
}

const struct rulebook *
road_still(struct gateway *gateway, struct http_request *request)
{
	const struct rulebook *rulebook = rulebook_now(gateway);

	if (rulebook != NULL && rulebook->version == session_of(request)->rulebook)
		return rulebook;
	road_again(gateway, request, 0, false);
	return NULL;
}

/* --- what the query says --- */
static bool
read_classes(char *list, uint64_t *classes, struct err *err)
{
	char *rest;

	*classes = 0;
	for (char *word = strtok_r(list, ",", &rest); word != NULL;
	     word = strtok_r(NULL, ",", &rest)) {
		unsigned class = words_number(&vocabulary_data_class, word);

		if (class == 0)
			return err_set(err, ERR_INVALID, "unknown class");
		*classes |= BIT(class);
	}
	return true;
}

bool
road_classes(struct http_request *request, uint64_t all, uint64_t *classes)
{
	char list[CLASSES_SIZE];
	int found = path_query(request->query, "classes", list, sizeof(list));
	struct err err = {0};

	*classes = all;
	if (found == 0)
		return true;
	if (found < 0)
		(void)err_set(&err, ERR_INVALID, "classes is a list of words");
	else if (read_classes(list, classes, &err))
		return true;
	http_problem(request, &err);
	return false;
}

bool
road_why(struct http_request *request, bool *why)
{
	char word[WORD_SIZE];
	int found = path_query(request->query, "why", word, sizeof(word));
	struct err err = {0};

	*why = found > 0 && strcmp(word, "yes") == 0;
	if (found == 0 || *why || (found > 0 && strcmp(word, "no") == 0))
		return true;
	(void)err_set(&err, ERR_INVALID, "why is yes or no");
	http_problem(request, &err);
	return false;
}
