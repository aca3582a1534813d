/* Placements and roles of requests. */
#include "services/gateway/acting.h"

#include <string.h>

#include "common/clock.h"

const char *
acting_placement(const struct http_request *request)
{
	const struct session *session = session_of(request);
	const char *said = http_header(request, "Accord-Placement");

	if (said == NULL)
		return session->acts_under != NULL && session->acts_under[0] != '\0'
			   ? session->acts_under
			   : NULL;
	return strcmp(said, ACTING_NONE) != 0 ? said : NULL;
}

/* The session's role goes with its placement: under another one she says it again. */
bool
acting_role(const struct http_request *request, unsigned *role, struct err *err)
{
	const char *word = http_header(request, "Accord-Role");

	*role = words_number(&vocabulary_role, word);
	if (word == NULL && http_header(request, "Accord-Placement") == NULL)
		*role = session_of(request)->acts_as;
	return word == NULL || *role != 0 || err_set(err, ERR_INVALID, "unknown role");
}

bool
acting_find(const struct rulebook *rulebook, const struct http_request *request, int64_t at,
    struct asker *asker, struct err *err)
{
	const struct session *session = session_of(request);
	unsigned role;

	if (!acting_role(request, &role, err) ||
	    !asker_find(rulebook, session->person, role, acting_placement(request), at, asker, err))
		return false;
	return strcmp(rulebook->directory->organisations[asker->organisation].name,
		   session->organisation) == 0 ||
	       err_set(err, ERR_UNAVAILABLE, "the directory is changing");
}

const char *
acting_known(const struct gateway *gateway, const struct http_request *request)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	const char *name = acting_placement(request);
	const struct placement *p = rulebook != NULL && name != NULL
					? directory_placement(rulebook->directory, name)
					: NULL;

	return p != NULL && strcmp(rulebook->directory->people[p->person].name,
				session_of(request)->person) == 0
		   ? name
		   : NULL;
}

bool
acting_holds(const struct gateway *gateway, const struct http_request *request, struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(gateway);
	struct asker asker;

	if (acting_placement(request) == NULL || rulebook == NULL ||
	    acting_find(rulebook, request, clock_now(), &asker, err))
		return true;
	if (err->code == ERR_DENIED)
		return false;
	*err = (struct err){0}; /* the road says it, or looks again */
	return true;
}

void
acting_actor(
    const struct gateway *gateway, const struct http_request *request, Accord__V1__Actor *actor)
{
	const struct session *session = session_of(request);
	const char *placement = acting_known(gateway, request);

	accord__v1__actor__init(actor);
	actor->person = (char *)(uintptr_t)session->person;
	actor->organisation = (char *)(uintptr_t)session->organisation;
	actor->placement = (char *)(uintptr_t)(placement != NULL ? placement : "");
	actor->ori = (char *)(uintptr_t)decision_ori(
	    rulebook_now(gateway), session->organisation, placement);
}
