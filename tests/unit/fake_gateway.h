/* The gateway, as referral asks it behind a look at a roster: it answers when a test says so. */
#ifndef TESTS_UNIT_FAKE_GATEWAY_H
#define TESTS_UNIT_FAKE_GATEWAY_H

#include "accord/v1/gateway.pb-c.h"
#include "common/service.h"
#include "common/text.h"
#include "services/referral/barred.h"
#include "tests/unit/fake_batch.h"

static struct {
	struct bus_call call; /* the last one that was asked */
	size_t count;
	char people[4][REFERRAL_NAME]; /* of its question */
	bool away;
} gateway_asked;

bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	const Accord__V1__FetchBarred *body = (const Accord__V1__FetchBarred *)call->body;

	(void)bus, (void)handle;
	if (gateway_asked.away)
		return err_set(err, ERR_UNAVAILABLE, "away");
	assert_string_equal(call->to, "gateway");
	gateway_asked.call = *call;
	gateway_asked.count++;
	for (size_t i = 0; i < body->n_people && i < 4; i++)
		(void)text_copy(gateway_asked.people[i], REFERRAL_NAME, body->people[i]);
	return true;
}

bool
service_submit(struct service *service, struct input *input, struct err *err)
{
	bool good = fake_one(input);

	(void)service, (void)err;
	input->done(input, good ? NULL : &input->err);
	return true;
}

#endif
