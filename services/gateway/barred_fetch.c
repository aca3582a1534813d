/* FetchBarred: from memory, and about nothing that there is. */
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/gateway/barred.h"
#include "services/gateway/gateway.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

static bool
add(struct arena *arena, Accord__V1__BarredPeople *answer, const char *person,
    const struct barred_time *barred)
{
	Accord__V1__BarredPerson *to = arena_alloc(arena, sizeof(*to));

	if (to == NULL)
		return false;
	accord__v1__barred_person__init(to);
	to->person = TEXT(person);
	to->from_us = barred->from;
	to->until_us = barred->until;
	answer->people[answer->n_people++] = to;
	return true;
}

static bool
fill(struct arena *arena, const struct rulebook *rulebook, const Accord__V1__FetchBarred *msg,
    Accord__V1__BarredPeople *answer, struct err *err)
{
	int64_t now = clock_now();

	if (msg->until_us > now + BARRED_AHEAD)
		return err_set(err, ERR_INVALID, "that is too far ahead");
	answer->people = arena_alloc(arena, (msg->n_people + 1) * sizeof(*answer->people));
	for (size_t i = 0; i < msg->n_people; i++) {
		struct barred_time barred;

		if (!barred_of(rulebook, msg->organisation, msg->people[i], now, msg->until_us,
			&barred, err))
			return false;
		if (barred.is &&
		    (answer->people == NULL || !add(arena, answer, msg->people[i], &barred)))
			return err_set(err, ERR_UNAVAILABLE, "out of memory");
	}
	return true;
}

void
gateway_fetch_barred(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(service));
	Accord__V1__BarredPeople answer = ACCORD__V1__BARRED_PEOPLE__INIT;
	struct err err = {0};

	if (rulebook == NULL)
		(void)err_set(&err, ERR_UNAVAILABLE, "no directory is known yet");
	else if (fill(request->arena, rulebook, (const Accord__V1__FetchBarred *)body, &answer,
		     &err)) {
		service_reply(service, request, request->kind, &answer.base);
		return;
	}
	bus_refuse(service->bus, request, &err);
}
