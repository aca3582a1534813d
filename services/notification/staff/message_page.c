/* What happens to pages when call-outs move. */
#include "services/notification/hook.h"
#include "services/notification/message_kind.h"

#include <string.h>

#include "accord/v1/referral.pb-c.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/notification/authorise.h"
#include "services/notification/channel/channel.h"
#include "services/notification/staff/asker.h"
#include "services/notification/staff/answered.h"
#include "services/notification/staff/way.h"

#define CANARY ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CANARY
#define STATE(name) ACCORD__V1__MESSAGE_STATE__MESSAGE_##name
#define OFFERED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED
#define STOOD_DOWN ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN
#define CONTACT_ASKED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_ASKED
#define CONTACT_OFF ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CONTACT_OFF
#define REQUEST(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define REASON(name) ACCORD__V1__REQUEST_REASON__REQUEST_REASON_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

static struct metric m_unpaged = {.name = "accord_callouts_unpaged_total",
    .help = "call-outs that a snapshot says are offered to somebody who was not paged"};

void
message_page_open(void)
{
	metric_register(&m_unpaged);
}

/* --- notices that it is off --- */

void
message_stand_down(struct batch *batch, const struct message *page, uint64_t epoch)
{
	struct id id = notice_id(epoch, &page->request, page->person);
	struct message like = *page;

	like.epoch = epoch;
	like.template = page->template == CONTACT_ASKED ? CONTACT_OFF : STOOD_DOWN;
	if (batch_row(batch, &message_table, &id) == NULL)
		message_staff.claim(batch, message_new(batch, &id, &like), true);
}

void
message_need_person(
    struct batch *batch, uint64_t epoch, const struct id *request, const char *person)
{
	struct id notice = notice_id(epoch, request, person), address = address_id(person);

	batch_need(batch, &message_table, &notice);
	batch_need(batch, &address_table, &address);
}

/* --- call-outs --- */

static bool
is_offer(const Accord__V1__CalloutMoved *msg)
{
	return (msg->event == EVENT(OFFER) || msg->event == EVENT(CLIMB)) &&
	       msg->to == REQUEST(OFFERED);
}

/* She whom it names has it in her hands or will not take it, wherever she said so. */
static bool
is_answer(const struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;

	if (INPUT_RESTATED(input))
		return msg->to == REQUEST(ACKNOWLEDGED) || msg->to == REQUEST(ACCEPTED);
	return msg->event == EVENT(ACKNOWLEDGE) || msg->event == EVENT(ACCEPT) ||
	       msg->event == EVENT(DECLINE);
}

/* It is another's now: she whom it names is wanted for it no more. */
static bool
is_taken(const Accord__V1__CalloutMoved *msg)
{
	return msg->task && msg->event == EVENT(LEAVE) &&
	       (msg->reason == REASON(LEAD_CHANGED) || msg->reason == REASON(RECORD_CLOSED));
}

/* Nobody is wanted any more, or she is not. */
static bool
is_off(const Accord__V1__CalloutMoved *msg)
{
	return msg->to == (msg->task ? REQUEST(WITHDRAWN) : REQUEST(STOOD_DOWN)) || is_taken(msg);
}

void
callout_moved_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id request, page;

	asker_need(batch, input);
	if (!id_from_bytes(msg->request.data, msg->request.len, &request) ||
	    (!INPUT_RESTATED(input) && !is_offer(msg) && !is_off(msg) && !is_answer(input)))
		return;
	batch_need(batch, &thread_table, &request);
	if (INPUT_RESTATED(input) || is_answer(input))
		return;
	message_need_person(batch, input->fact->epoch, &request, msg->person);
	page = page_id(input->fact->epoch, &request, msg->person, (int)msg->rung);
	if (!is_offer(msg))
		return;
	batch_need(batch, &message_table, &page);
	for (int way = 0; way < WAYS; way++) {
		struct id id = page_way_id(&page, way);

		batch_need(batch, &message_table, &id);
	}
}

void
callout_moved_more(struct batch *batch, struct input *input)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread;
	struct id request;
	bool off = !INPUT_RESTATED(input) && is_off(msg), answer = is_answer(input);

	if ((!off && !answer) || !id_from_bytes(msg->request.data, msg->request.len, &request) ||
	    (thread = batch_row(batch, &thread_table, &request)) == NULL)
		return;
	if (answer)
		answered_need(batch, thread, msg->person);
	if (!off)
		return;
	for (size_t i = 0; i < thread->count; i++) {
		batch_need(batch, &message_table, &thread->pages[i].message);
		message_need_person(batch, input->fact->epoch, &request, thread->pages[i].person);
	}
}

static struct message
about(const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct message m = {.request = *request,
	    .template = msg->task ? CONTACT_ASKED : OFFERED,
	    .rung = (int)msg->rung,
	    .tier = (int)msg->tier,
	    .epoch = input->fact->epoch};

	(void)text_copy(m.person, sizeof(m.person), msg->person);
	(void)text_copy(m.employer, sizeof(m.employer), msg->employer);
	(void)text_copy(m.owner, sizeof(m.owner), msg->organisation);
	(void)text_copy(m.area, sizeof(m.area), msg->area);
	(void)text_copy(m.call_back, sizeof(m.call_back), msg->call_back);
	return m;
}

/* The newest come first, as they are loaded; the oldest gives way. */
static void
add_to_thread(struct thread *thread, const struct id *page, const char *person)
{
	if (thread->count < THREAD_PAGES)
		thread->count++;
	memmove(
	    &thread->pages[1], &thread->pages[0], (thread->count - 1) * sizeof(thread->pages[0]));
	thread->pages[0].message = *page;
	(void)text_copy(thread->pages[0].person, NOTIFICATION_NAME, person);
}

/* In which she is reached, as the directory said last, and for which her call-out's owner has a
 * channel. */
bool
message_has_way(struct batch *batch, const struct message *m, Accord__V1__MessageChannel channel)
{
	struct id id = address_id(m->person);
	const struct address *address = batch_row(batch, &address_table, &id);

	return address != NULL && address->sealed_len > 0 && way_in(address->ways, channel) &&
	       channel_name(notification_of(batch_own(batch)), m->owner,
		   ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF, channel) != NULL;
}

static Accord__V1__MessageChannel
first_way(struct batch *batch, const struct message *m)
{
	for (int way = 0; way < WAYS; way++)
		if (message_has_way(batch, m, way_channels[way]))
			return way_channels[way];
	return way_channels[0];
}

static void
send_by_way(
    struct batch *batch, struct thread *thread, const struct id *id, const struct message *like)
{
	add_to_thread(thread, id, like->person);
	message_staff.claim(batch, message_new(batch, id, like), true);
}

static void
send_other_ways(
    struct batch *batch, struct thread *thread, const struct id *page, const struct message *like)
{
	struct message also = *like;

	for (int way = 0; way < WAYS; way++) {
		struct id other = page_way_id(page, way);

		also.channel = way_channels[way];
		if (also.channel != like->channel && message_has_way(batch, like, also.channel) &&
		    batch_row(batch, &message_table, &other) == NULL)
			send_by_way(batch, thread, &other, &also);
	}
}

/* Of the page that the others are of. */
static bool
is_first(const struct message *m, struct id *page)
{
	*page = page_id(m->epoch, &m->request, m->person, m->rung);
	return (m->template == OFFERED || m->template == CONTACT_ASKED) && !m->unwanted &&
	       id_equal(page, &m->id);
}

void
message_need_ways(struct batch *batch, const struct message *m)
{
	struct id page;

	if (!is_first(m, &page))
		return;
	batch_need(batch, &thread_table, &m->request);
	for (int way = 0; way < WAYS; way++) {
		struct id id = page_way_id(&page, way);

		batch_need(batch, &message_table, &id);
	}
}

void
message_page_ways(struct batch *batch, const struct message *m)
{
	struct message like = *m;
	struct thread *thread;
	struct id page;

	if (!is_first(m, &page) || (thread = batch_row(batch, &thread_table, &m->request)) == NULL)
		return;
	like.via[0] = '\0';
	send_other_ways(batch, thread, &page, &like);
}

/* By all ways at once: twice is better than never, and one answer quiets the others. */
static void
send_page(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id id = page_id(input->fact->epoch, request, msg->person, (int)msg->rung);
	struct thread *thread = batch_row(batch, &thread_table, request);
	struct message like = about(input, request);

	if (batch_row(batch, &message_table, &id) != NULL)
		return;
	if (thread == NULL) {
		thread = batch_new(batch, &thread_table, request);
		thread->request = *request;
	}
	like.template = msg->canary ? CANARY : like.template;
	like.channel = first_way(batch, &like);
	send_by_way(batch, thread, &id, &like);
	if (!msg->canary)
		send_other_ways(batch, thread, &id, &like);
}

/*
 * A page that never left is recalled, and nobody hears of it. One that left is followed by a
 * notice. For one that is leaving, the notice waits until it is known to be over: else it might
 * arrive first.
 */
static void
take_back(struct batch *batch, struct message *m, uint64_t epoch)
{
	bool left = m->state == STATE(SENT) || m->state == STATE(CONFIRMED) ||
		    ((m->state == STATE(QUEUED) || m->state == STATE(RECALLED)) && m->doubtful);

	if (m->state == STATE(QUEUED)) {
		batch_clock_clear(batch, CLOCK_MESSAGE, &m->id);
		message_move(batch, m, STATE(RECALLED), 0);
		authorise_forget(batch, m);
	} else if (m->state == STATE(SENDING)) {
		m->unwanted = true;
		m->epoch = epoch;
		batch_touch(batch, m);
	}
	if (left)
		message_stand_down(batch, m, epoch);
}

/* Whoever it was with had answered, and perhaps not because of a page. */
static bool
had_answered(Accord__V1__RequestState from)
{
	return from != REQUEST(DRAFT) && from != REQUEST(OFFERED);
}

static void
stand_down(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread = batch_row(batch, &thread_table, request);
	struct message holder = about(input, request), *m;

	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if ((m = batch_row(batch, &message_table, &thread->pages[i].message)) != NULL &&
		    (!is_taken(msg) || strcmp(thread->pages[i].person, msg->person) == 0))
			take_back(batch, m, holder.epoch);
	if (holder.person[0] != '\0' && had_answered(msg->from))
		message_stand_down(batch, &holder, holder.epoch);
}

/* She sits by a pager that never went off: a person must know. */
static void
alarm_of_unpaged(void *own, void *arg)
{
	const struct message *m = arg;

	(void)own;
	metric_add(&m_unpaged, 1);
	if (m == NULL) /* no memory for its particulars */
		log_error("a call-out is offered to somebody who was not paged", L_INT("known", 0));
	else
		log_error("a call-out is offered to somebody who was not paged",
		    L_ID("request", &m->request) L_STR("person", m->person));
}

/* Whoever was asked was asked, and what moves next is told; but what was asked after the source was
 * restored and before its snapshot was never heard here. */
static void
restate(struct batch *batch, const struct input *input, const struct id *request)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	const struct thread *thread = batch_row(batch, &thread_table, request);
	struct message unpaged = about(input, request);

	if (msg->to != REQUEST(OFFERED))
		return;
	for (size_t i = 0; thread != NULL && i < thread->count; i++)
		if (strcmp(thread->pages[i].person, msg->person) == 0)
			return;
	batch_after(
	    batch, alarm_of_unpaged, arena_dup(batch_arena(batch), &unpaged, sizeof(unpaged)));
}

bool
callout_moved(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__CalloutMoved *msg = (const Accord__V1__CalloutMoved *)input->msg;
	struct id request;

	if (!id_from_bytes(msg->request.data, msg->request.len, &request))
		return err_set(err, ERR_INVALID, "the fact names no request");
	hook_callout_moved(batch, input);
	asker_tell(batch, input);
	if (is_answer(input))
		answered(batch, batch_row(batch, &thread_table, &request), msg->person, NULL);
	if (INPUT_RESTATED(input))
		restate(batch, input, &request);
	else if (is_offer(msg))
		send_page(batch, input, &request);
	else if (is_off(msg))
		stand_down(batch, input, &request);
	return true;
}
