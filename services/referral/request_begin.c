/* The first look at whose requests are, by each new writer. */
#include "services/referral/request_of.h"

#include "common/log.h"

static struct {
	struct input input;
	bool going;
} beginning;

static const struct rule rule = {.kind = CLOCK_REQUEST_OF,
    .name = "request_of_older",
    .keys = request_of_keys,
    .decide = request_of};

/* Whatever fails now is said with the next one that there is. */
static void
on_begun(struct input *input, const struct err *err)
{
	(void)input;
	beginning.going = false;
	if (err != NULL)
		log_warn("whose older requests are is said later", L_ERR(err));
}

void
request_of_begin(struct service *service)
{
	struct err err;

	if (beginning.going)
		return;
	beginning.input = (struct input){.rule = &rule, .lane = LANE_BULK, .done = on_begun};
	beginning.going = service_submit(service, &beginning.input, &err);
	if (!beginning.going)
		log_warn("whose older requests are is said later", L_ERR(&err));
}
