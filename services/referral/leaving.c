/* Who can no longer be asked: what is with her returns to the ladder in the same commit, or of an
 * exchange to her colleagues. */
#include "services/referral/leaving.h"

#include <string.h>

#include "accord/v1/account.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/notification.pb-c.h"
#include "common/log.h"
#include "services/referral/away.h"
#include "services/referral/callout.h"
#include "services/referral/exchange.h"

#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name

/* Where its state allows that: the next rung is asked, or it ends with the last one. */
static void
give_back(struct batch *batch, struct callout *c, Accord__V1__RequestEvent event,
    Accord__V1__RequestReason reason)
{
	const struct ladder *ladder = callout_ladder(batch, c);
	const struct fsm_edge *edge =
	    fsm_step(callout_kind(c), c->state, event, &(struct fsm_case){.holder = true});

	if (edge == NULL)
		return;
	callout_move(batch, c, edge,
	    &(struct mover){
		c->person, c->employer, callout_rung_of(ladder, c, c->person), reason, 0});
	callout_go_on(batch, c, ladder, reason);
}

/* --- rungs that were refused --- */

/* False: it is no page that was refused. */
static bool
refused_page(const struct input *input, struct id *request)
{
	const Accord__V1__MessageMoved *msg = (const Accord__V1__MessageMoved *)input->msg;

	return msg->to == ACCORD__V1__MESSAGE_STATE__MESSAGE_REFUSED &&
	       (msg->template_ == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED ||
		   msg->template_ == ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED) &&
	       !INPUT_RESTATED(input) &&
	       id_from_bytes(msg->request.data, msg->request.len, request);
}

void
message_moved_keys(struct batch *batch, struct input *input)
{
	struct id request;

	if (refused_page(input, &request))
		batch_need(batch, &callout_table, &request);
}

void
message_moved_more(struct batch *batch, struct input *input)
{
	struct id request;

	if (refused_page(input, &request))
		callout_need_ladder(batch, &request);
}

/* The ladder may have climbed past her while the gateway was silent: then her rung is over anyway.
 */
bool
message_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MessageMoved *msg = (const Accord__V1__MessageMoved *)input->msg;
	struct callout *c;
	struct id request;

	(void)err;
	if (!refused_page(input, &request))
		return true;
	c = batch_row(batch, &callout_table, &request);
	if (c != NULL && strcmp(c->person, msg->person) == 0)
		give_back(batch, c, EVENT(REFUSE), REASON(RUNG_REFUSED));
	return true;
}

/* --- people who left, placements that ended --- */

/* What is with her and not at the scene yet, loaded in a second round. */
static void
need_held(struct batch *batch, const char *person)
{
	struct id id = held_id(person);

	batch_need(batch, &held_table, &id);
	exchange_held_keys(batch, person);
}

static void
need_callouts(struct batch *batch, const char *person)
{
	struct id id = held_id(person);
	const struct held *held = batch_row(batch, &held_table, &id);

	for (size_t i = 0; held != NULL && i < held->count; i++) {
		batch_need(batch, &callout_table, &held->requests[i].id);
		batch_need(batch, &ladder_table, &held->requests[i].ladder);
	}
	exchange_held_more(batch, person);
}

/* host NULL: wherever it is. */
static void
leave(struct batch *batch, const char *person, const char *host, Accord__V1__RequestReason reason)
{
	struct id id = held_id(person);
	const struct held *held = batch_row(batch, &held_table, &id);

	exchange_leave(batch, person, host, reason);
	for (size_t i = 0; held != NULL && i < held->count; i++) {
		struct callout *c = batch_row(batch, &callout_table, &held->requests[i].id);

		if (c != NULL && strcmp(c->person, person) == 0 &&
		    id_equal(&c->ladder, &held->requests[i].ladder) && /* which was needed */
		    (host == NULL || strcmp(c->organisation, host) == 0))
			give_back(batch, c, EVENT(LEAVE), reason);
	}
	if (held != NULL && held->count == HELD_MAX)
		log_warn("somebody who left or is disabled held as many call-outs as are looked at",
		    L_STR("person", person));
}

/* What is restated is no event: an offer that is missed so is over when its clock rings. But no
 * roster asks her. */
static const char *
who_left(const struct input *input)
{
	const Accord__V1__StaffChanged *msg = (const Accord__V1__StaffChanged *)input->msg;

	return msg->standing == ACCORD__V1__STANDING__STANDING_LEFT && !INPUT_RESTATED(input)
		   ? msg->person
		   : NULL;
}

void
callout_staff_changed_keys(struct batch *batch, struct input *input)
{
	away_need(batch, ((const Accord__V1__StaffChanged *)input->msg)->person);
	if (who_left(input) != NULL)
		need_held(batch, who_left(input));
}

void
callout_staff_changed_more(struct batch *batch, struct input *input)
{
	if (who_left(input) != NULL)
		need_callouts(batch, who_left(input));
}

bool
callout_staff_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__StaffChanged *msg = (const Accord__V1__StaffChanged *)input->msg;

	(void)err;
	if (msg->standing != ACCORD__V1__STANDING__STANDING_UNSPECIFIED)
		away_set(batch, msg->person, AWAY_LEFT,
		    msg->standing == ACCORD__V1__STANDING__STANDING_LEFT);
	if (who_left(input) != NULL)
		leave(batch, who_left(input), NULL, REASON(PERSON_LEFT));
	return true;
}

/* She can't answer any more. Who is locked out after bad logons is only kept from coming in anew.
 */
static const char *
who_was_disabled(const struct input *input)
{
	const Accord__V1__AccountMoved *msg = (const Accord__V1__AccountMoved *)input->msg;

	return msg->state == ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_DISABLED &&
		       !INPUT_RESTATED(input)
		   ? msg->person
		   : NULL;
}

void
callout_account_moved_keys(struct batch *batch, struct input *input)
{
	away_need(batch, ((const Accord__V1__AccountMoved *)input->msg)->person);
	if (who_was_disabled(input) != NULL)
		need_held(batch, who_was_disabled(input));
}

void
callout_account_moved_more(struct batch *batch, struct input *input)
{
	if (who_was_disabled(input) != NULL)
		need_callouts(batch, who_was_disabled(input));
}

bool
callout_account_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AccountMoved *msg = (const Accord__V1__AccountMoved *)input->msg;

	(void)err;
	if (msg->state == ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_DISABLED ||
	    msg->state == ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_ENABLED)
		away_set(batch, msg->person, AWAY_DISABLED,
		    msg->state == ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_DISABLED);
	if (who_was_disabled(input) != NULL)
		leave(batch, who_was_disabled(input), NULL, REASON(ACCOUNT_DISABLED));
	return true;
}

/* Nobody whose place there goes on under another placement. */
static const char *
who_was_placed(const struct input *input)
{
	const Accord__V1__PlacementChanged *msg = (const Accord__V1__PlacementChanged *)input->msg;

	return msg->ended && !msg->another && !INPUT_RESTATED(input) ? msg->person : NULL;
}

void
callout_placement_changed_keys(struct batch *batch, struct input *input)
{
	if (who_was_placed(input) != NULL)
		need_held(batch, who_was_placed(input));
}

void
callout_placement_changed_more(struct batch *batch, struct input *input)
{
	if (who_was_placed(input) != NULL)
		need_callouts(batch, who_was_placed(input));
}

bool
callout_placement_changed(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__PlacementChanged *msg = (const Accord__V1__PlacementChanged *)input->msg;

	(void)err;
	if (who_was_placed(input) != NULL)
		leave(batch, who_was_placed(input), msg->host, REASON(PLACEMENT_ENDED));
	return true;
}
