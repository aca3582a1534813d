/* Questions to the gateway at their limits: how many at a time, again until it answers, never twice
 * for one message. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/log.h"
#include "services/notification/authorise.c" /* its places are its own */
#include "tests/unit/fake_batch.h"
#include "tests/unit/keys.h"

#define OFFERED ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED
#define STOOD_DOWN ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_STOOD_DOWN

static struct notification notification;
static struct service service = {.config_out = &notification};

/* --- what it reaches for --- */

static struct {
	struct bus_call calls[ASKS_MAX + 1];
	size_t count;
	bool full;
	Accord__V1__Authorise *last;
} bus;
static struct input *submitted[ASKS_MAX];
static size_t submitted_count, questions;
static bool queue_takes, standing_by;

bool
bus_call(struct bus *of, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	uint8_t packed[1024];
	size_t len = protobuf_c_message_pack(call->body, packed);

	(void)of;
	if (bus.full)
		return err_set(err, ERR_UNAVAILABLE, "full");
	if (bus.last != NULL)
		accord__v1__authorise__free_unpacked(bus.last, NULL);
	bus.last = accord__v1__authorise__unpack(NULL, len, packed);
	bus.calls[bus.count++] = *call;
	*handle = bus.count;
	return true;
}

void
bus_cancel(struct bus *of, uint64_t handle)
{
	(void)of;
	bus.calls[handle - 1].done = NULL;
}

bool
service_submit(struct service *of, struct input *input, struct err *err)
{
	(void)of;
	if (!queue_takes)
		return err_set(err, ERR_UNAVAILABLE, "full");
	submitted[submitted_count++] = input;
	return true;
}

bool
service_writes(const struct service *of)
{
	return !of->draining && !standing_by;
}

bool
service_stands_by(const struct service *of)
{
	(void)of;
	return standing_by;
}

bool
db_ready(const struct db *db)
{
	(void)db;
	return true;
}

bool
db_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	(void)db, (void)args, (void)row, (void)ctx, (void)err;
	questions++;
	return true;
}

bool
db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	(void)db, (void)done, (void)ctx, (void)err;
	return true;
}

/* --- helpers --- */

static int
setup(void **state)
{
	struct err err = {0};

	(void)state;
	fake_reset(&service);
	memset(&notification, 0, sizeof(notification));
	service.draining = standing_by = bus.full = false;
	bus.count = submitted_count = questions = 0;
	queue_takes = true;
	assert_true(authorise_start(&service, &err));
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	authorise_stop(&service);
	assert_int_equal(notification.asking, 0);
	if (bus.last != NULL)
		accord__v1__authorise__free_unpacked(bus.last, NULL);
	bus.last = NULL;
	return 0;
}

static struct message
message(unsigned n)
{
	return (struct message){.id = {{(uint8_t)n, (uint8_t)(n >> 8), 1}},
	    .request = {{7}},
	    .template = OFFERED,
	    .owner = "north-pd",
	    .person = "ada"};
}

static void
after(void)
{
	for (size_t i = 0; i < fake.after_count; i++)
		fake.after[i].fn(&service, fake.after[i].arg);
	fake.after_count = 0;
}

static void
ask(const struct message *m)
{
	authorise_after(&fake, m);
	after();
}

static void
forget(const struct message *m)
{
	authorise_forget(&fake, m);
	after();
}

static void
answer(size_t n, const struct id *disclosure)
{
	static const Accord__V1__DataClass released[] = {
	    ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT, (Accord__V1__DataClass)64};
	Accord__V1__Authorised reply = ACCORD__V1__AUTHORISED__INIT;
	uint8_t packed[256];

	reply.disclosure =
	    (ProtobufCBinaryData){sizeof(disclosure->b), (uint8_t *)(uintptr_t)disclosure->b};
	reply.released = (Accord__V1__DataClass *)(uintptr_t)released;
	reply.n_released = 2;
	reply.recipient = (char *)"aid-house";
	bus.calls[n].done(
	    bus.calls[n].ctx, NULL, packed, accord__v1__authorised__pack(&reply, packed));
}

static void
fail_call(size_t n, enum err_code code)
{
	struct err err = {0};

	(void)err_set(&err, code, "no");
	bus.calls[n].done(bus.calls[n].ctx, &err, NULL, 0);
}

/* --- tests --- */

static void
test_what_is_asked_is_what_the_message_would_hold(void **state)
{
	struct message m = message(1);

	(void)state;
	ask(&m);
	assert_string_equal(bus.calls[0].to, "gateway");
	assert_false(bus.calls[0].once); /* repeated to another copy */
	assert_string_equal(bus.last->owner, "north-pd");
	assert_string_equal(bus.last->person, "ada");
	assert_memory_equal(bus.last->object.data, m.request.b, sizeof(m.request.b));
	assert_int_equal(bus.last->purpose, ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE);
	assert_int_equal(bus.last->record, ACCORD__V1__ORIGIN__ORIGIN_INCIDENT);
	assert_int_equal(bus.last->n_classes, 2);
	assert_int_equal(bus.last->n_answers, 1);
	assert_int_equal(bus.last->answers[0], ACCORD__V1__ACTION__ACTION_CONTRIBUTE);
	m = message(2);
	m.template = STOOD_DOWN;
	ask(&m);
	assert_int_equal(bus.last->n_classes, 2);
	assert_int_equal(bus.last->n_answers, 0);
	ask(&m); /* it is being asked */
	assert_int_equal(bus.count, 2);
}

/* However many are told at once: whoever is paged is asked about. */
static void
test_clients_leave_half_of_the_places(void **state)
{
	struct message m;

	(void)state;
	for (unsigned i = 0; i < ASKS_MAX; i++) {
		m = message(i);
		m.recipient = CLIENT;
		ask(&m);
	}
	assert_int_equal(bus.count, ASKS_MAX / 2);
	assert_true(notification.unasked);
	m = message(ASKS_MAX);
	ask(&m);
	assert_int_equal(bus.count, ASKS_MAX / 2 + 1);
}

static void
test_an_answer_goes_into_a_batch(void **state)
{
	static const struct id disclosure = {{0xd1}};
	struct message m = message(1);
	const struct asking *asked;

	(void)state;
	ask(&m);
	queue_takes = false;
	answer(0, &disclosure);
	assert_int_equal(submitted_count, 0);
	queue_takes = true;
	authorise_tick(&service); /* it found no room: once more */
	assert_int_equal(submitted_count, 1);
	authorise_tick(&service);
	assert_int_equal(submitted_count, 1);
	assert_int_equal(bus.count, 1);
	asked = submitted[0]->own;
	assert_true(id_equal(&submitted[0]->subject, &m.id));
	assert_true(id_equal(&asked->disclosure, &disclosure));
	assert_int_equal(
	    asked->released, UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT);
	assert_string_equal(asked->recipient, "aid-house");
	forget(&m); /* it is in the queue: the batch sees what became of it */
	assert_int_equal(notification.asking, 1);
	submitted[0]->done(submitted[0], NULL);
	assert_int_equal(notification.asking, 0);
}

static void
test_asked_again_until_it_answers(void **state)
{
	static const enum err_code codes[] = {ERR_UNAVAILABLE, ERR_TIMEOUT};
	struct message m = message(1);

	(void)state;
	bus.full = true;
	ask(&m);
	bus.full = false;
	authorise_tick(&service);
	assert_int_equal(bus.count, 1);
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		fail_call(i, codes[i]);
		assert_int_equal(bus.count, i + 1); /* not at once */
		authorise_tick(&service);
		assert_int_equal(bus.count, i + 2);
		authorise_tick(&service);
		assert_int_equal(bus.count, i + 2);
	}
	bus.calls[2].done(bus.calls[2].ctx, NULL, (const uint8_t *)"\xff", 1);
	assert_int_equal(submitted_count, 0); /* an answer that is none decides nothing */
	authorise_tick(&service);
	answer(3, &(struct id){{1}});
	assert_int_equal(submitted_count, 1);
	submitted[0]->done(submitted[0], NULL);
}

/* Who cannot be decided about holds no place of others, and her message's clock asks again. */
static void
test_a_question_that_cannot_be_decided_gives_its_place_up(void **state)
{
	struct message m = message(1);

	(void)state;
	ask(&m);
	fail_call(0, ERR_INTERNAL);
	assert_int_equal(notification.asking, 0);
	authorise_tick(&service);
	assert_int_equal(bus.count, 1);
	ask(&m);
	assert_int_equal(bus.count, 2);
	answer(1, &(struct id){{1}});
	submitted[0]->done(submitted[0], NULL);
}

static void
test_an_answer_without_an_id_is_none(void **state)
{
	struct message m = message(1);
	Accord__V1__Authorised reply = ACCORD__V1__AUTHORISED__INIT;
	uint8_t packed[64];

	(void)state;
	ask(&m);
	reply.recipient = (char *)"north-pd";
	bus.calls[0].done(
	    bus.calls[0].ctx, NULL, packed, accord__v1__authorised__pack(&reply, packed));
	assert_int_equal(submitted_count, 0);
	authorise_tick(&service);
	assert_int_equal(bus.count, 2);
}

static void
test_no_more_questions_than_places(void **state)
{
	struct message m;

	(void)state;
	for (unsigned i = 0; i < ASKS_MAX; i++) {
		m = message(i);
		ask(&m);
	}
	assert_int_equal(bus.count, ASKS_MAX);
	assert_false(notification.unasked);
	m = message(ASKS_MAX);
	ask(&m);
	assert_int_equal(bus.count, ASKS_MAX);
	assert_true(notification.unasked); /* it is looked for when there is a place */
	authorise_tick(&service);
	assert_int_equal(questions, 0);
	answer(0, &(struct id){{1}});
	submitted[0]->done(submitted[0], NULL);
	assert_int_equal(questions, 1);
	assert_int_equal(notification.asking, ASKS_MAX - 1);
}

static void
test_what_does_not_matter_any_more_is_let_go(void **state)
{
	struct message m = message(1), other = message(2);

	(void)state;
	ask(&m);
	ask(&other);
	forget(&m);
	assert_null(bus.calls[0].done);
	assert_int_equal(notification.asking, 1);
	forget(&m);
	standing_by = true; /* the writer of now asks for itself */
	authorise_tick(&service);
	assert_null(bus.calls[1].done);
	assert_int_equal(notification.asking, 0);
	standing_by = false;
	authorise_ready(&service);
	assert_int_equal(questions, 1);
}

static void
test_nothing_is_asked_at_the_end(void **state)
{
	struct message m = message(1);

	(void)state;
	service.draining = true;
	ask(&m);
	authorise_ready(&service);
	assert_int_equal(bus.count + questions, 0);
	begin_after(&service, NULL); /* no memory to remember which */
	assert_true(notification.unasked);
}

static int
begin_all(void **state)
{
	struct err err = {0};

	(void)state;
	log_open("test", LOG_ERROR);
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	service.seal = seal_open(keys_folder, &err);
	return service.seal == NULL;
}

static int
end_all(void **state)
{
	(void)state;
	seal_close(&service.seal);
	keys_end();
	fake_reset(NULL);
	arena_free(&fake.arena);
	return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(test_what_is_asked_is_what_the_message_would_hold),
	    TEST(test_clients_leave_half_of_the_places),
	    TEST(test_an_answer_goes_into_a_batch),
	    TEST(test_asked_again_until_it_answers),
	    TEST(test_a_question_that_cannot_be_decided_gives_its_place_up),
	    TEST(test_an_answer_without_an_id_is_none),
	    TEST(test_no_more_questions_than_places),
	    TEST(test_what_does_not_matter_any_more_is_let_go),
	    TEST(test_nothing_is_asked_at_the_end),
	};

	return cmocka_run_group_tests(tests, begin_all, end_all);
}
