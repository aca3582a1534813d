/* Notification when memory ends: whatever its rules decide is decided whole, or the batch knows,
 * and no page is claimed that nobody sends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "services/notification/staff/address.h"
#include "services/notification/channel/priv.h"
#include "services/notification/message.h"
#include "services/notification/sender.h"
#include "tests/unit/keys.h"
#include "services/notification/answer.h"
#include "sql/notification/message.h"
#include "tests/unit/short_answer.h"
#include "tests/unit/short_batch.h"

#define REQUEST(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name
#define EVENT(name) ACCORD__V1__REQUEST_EVENT__REQUEST_EVENT_##name

static const struct rule moved_rule = {
    .keys = callout_moved_keys, .more = callout_moved_more, .decide = callout_moved};
static const struct rule result_rule = {
    .keys = message_due_keys, .more = message_result_more, .decide = message_result};
static const struct rule authorised_rule = {
    .keys = message_due_keys, .more = message_due_more, .decide = message_authorised};
static const struct rule changed_rule = {.keys = staff_changed_keys, .decide = staff_changed};
static const struct rule answered_rule = {
    .keys = address_answered_keys, .decide = address_answered};

static struct notification notification;
static struct service service = {.config_out = &notification};
static struct channel site;
static const struct id request = {{7}};
static size_t mails;

/* --- the world around it --- */

struct fetch *
fetch_open(const struct fetch_options *options, struct err *err)
{
	(void)options, (void)err;
	return NULL;
}

void
fetch_close(struct fetch **fetch)
{
	*fetch = NULL;
}

bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	(void)fetch, (void)mail, (void)err;
	mails++;
	return true;
}

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	(void)fetch, (void)http;
	return err_set(err, ERR_UNAVAILABLE, "no provider");
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of, (void)input;
	return err_set(err, ERR_UNAVAILABLE, "full");
}

bool
service_writes(const struct service *of)
{
	(void)of;
	return false;
}

bool
service_stands_by(const struct service *of)
{
	(void)of;
	return false;
}

bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus, (void)call, (void)handle;
	return err_set(err, ERR_UNAVAILABLE, "away");
}

void
bus_cancel(struct bus *bus, uint64_t handle)
{
	(void)bus, (void)handle;
}

bool
db_ready(const struct db *db)
{
	(void)db;
	return false;
}

/* --- rules --- */

static size_t
decide_one(const struct rule *rule, const ProtobufCMessage *msg, void *own)
{
	static const Accord__V1__Fact header = {
	    .base = PROTOBUF_C_MESSAGE_INIT(&accord__v1__fact__descriptor), .epoch = 1};
	struct input input = {.rule = rule, .msg = msg, .own = own, .fact = &header};
	struct input *const inputs[] = {&input};

	if (rule == &result_rule || rule == &authorised_rule)
		input.subject = page_id(1, &request, "p-1", 1);
	return decide_all(inputs, 1);
}

static size_t
tell(Accord__V1__RequestEvent event, Accord__V1__RequestState to)
{
	Accord__V1__CalloutMoved msg = ACCORD__V1__CALLOUT_MOVED__INIT;

	msg.request = (ProtobufCBinaryData){sizeof(request.b), (uint8_t *)(uintptr_t)request.b};
	msg.event = event;
	msg.from = REQUEST(OFFERED);
	msg.to = to;
	msg.organisation = (char *)"riverton-pd";
	msg.person = (char *)"p-1";
	msg.rung = 1;
	return decide_one(&moved_rule, &msg.base, NULL);
}

static size_t
offer(void)
{
	return tell(EVENT(OFFER), REQUEST(OFFERED));
}

static size_t
stand_down(void)
{
	return tell(EVENT(STAND_DOWN), REQUEST(STOOD_DOWN));
}

static size_t
change(void)
{
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;

	msg.person = (char *)"p-1";
	return decide_one(&changed_rule, &msg.base, NULL);
}

static size_t
answer(void)
{
	static struct address_answer answer = {
	    .service = &service, .person = "p-1", .employer = "north-pd", .page_to = "a@b.example"};

	answer.changes = 1;
	return decide_one(&answered_rule, NULL, &answer);
}

static size_t
decide_for(const char *recipient)
{
	struct asking ask = {.disclosure = {{1}},
	    .released = UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT};

	(void)snprintf(ask.recipient, sizeof(ask.recipient), "%s", recipient);
	return decide_one(&authorised_rule, NULL, &ask);
}

static size_t
let_go(void)
{
	return decide_for("north-pd");
}

static size_t
refuse(void)
{
	return decide_for("");
}

static size_t
end_with(enum channel_end how)
{
	struct slot slot = {.attempt = 1, .result = {.end = how}, .unopened = how == CHANNEL_LATER};

	return decide_one(&result_rule, NULL, &slot);
}

static size_t
taken(void)
{
	return end_with(CHANNEL_TAKEN);
}

static size_t
given_up(void)
{
	return end_with(CHANNEL_REFUSED);
}

static size_t
not_opened(void)
{
	return end_with(CHANNEL_LATER);
}

static void
from_nothing(void)
{
	fake_reset(&service);
	channel_stop(&notification);
	memset(&notification, 0, sizeof(notification));
	notification.site = &site;
	notification.config = (struct notification_config){.smtp = "smtp://127.0.0.1:25",
	    .sender = "accord@site.example",
	    .retry_first = CLOCK_SECOND,
	    .retry_last = CLOCK_MINUTE,
	    .give_up_after = CLOCK_HOUR,
	    .ask_for = CLOCK_MINUTE,
	    .max_sending = 3};
	channel_site(&notification);
}

static void
wanted(void)
{
	from_nothing();
	(void)change();
}

static void
known(void)
{
	wanted();
	(void)answer();
}

static void
asked_about(void)
{
	known();
	(void)offer();
}

static void
paged(void)
{
	asked_about();
	(void)let_go();
}

static void
test_rules(void **state)
{
	static const struct {
		void (*prepare)(void);
		batch_act *act;
	} cases[] = {
	    {from_nothing, change},
	    {wanted, answer},
	    {from_nothing, offer},
	    {known, offer},
	    {asked_about, let_go},
	    {asked_about, refuse},
	    {asked_about, stand_down},
	    {paged, stand_down},
	    {paged, taken},
	    {paged, given_up},
	    {paged, not_opened},
	};
	size_t ended = 0;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		ended += with_every_memory(cases[i].prepare, cases[i].act);
	assert_true(ended > 0);
}

/* A claim whose particulars had no memory is undone with its batch: nothing left, no slot held. */
static void
test_a_page_is_sent_or_not_claimed(void **state)
{
	struct deed deed;

	(void)state;
	for (size_t limit = SHORT_STEP;; limit += SHORT_STEP) {
		bool ended;

		asked_about();
		mails = 0;
		ended = deed_short_of(limit, let_go, &deed);
		assert_int_equal(mails, !ended);
		assert_int_equal(notification.busy, !ended);
		if (!ended)
			return;
	}
}

static void
test_question(void **state)
{
	static const uint8_t none[8];
	static const struct answer_store stores[] = {
	    {&sql_message_tally, {{20, none, 8}, {20, none, 8}, {20, none, 8}}, 3, 1},
	    {&sql_attempt_tally, {{20, none, 8}}, 1, 1},
	};

	(void)state;
	assert_true(answer_with_every_memory(tally_messages, NULL, stores, 2) > 0);
}

static int
set_up(void **state)
{
	(void)state;
	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	service.seal = seal_open(keys_folder, &(struct err){0});
	return service.seal == NULL;
}

static int
tear_down(void **state)
{
	(void)state;
	channel_stop(&notification);
	seal_close(&service.seal);
	keys_end();
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rules),
	    cmocka_unit_test(test_a_page_is_sent_or_not_claimed),
	    cmocka_unit_test(test_question),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
