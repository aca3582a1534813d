/* Sending slots at their limits, and addresses that stay sealed from the directory to the relay. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/log.h"
#include "services/notification/staff/address.h"
#include "services/notification/channel/priv.h"
#include "services/notification/message.h"
#include "services/notification/sender.c" /* its parcels carry the time of the claim */
#include "tests/unit/fake_batch.h"
#include "tests/unit/keys.h"

#define BY_MAIL                                                                                    \
	.recipient = ACCORD__V1__RECIPIENT_KIND__RECIPIENT_STAFF,                                  \
	.channel = ACCORD__V1__MESSAGE_CHANNEL__MESSAGE_CHANNEL_EMAIL

static struct notification notification;
static struct service service = {.config_out = &notification};
static struct channel site;

/* --- what the sender reaches for --- */

static struct fetch_mail mails[8];
static char texts[8][2048], tos[8][NOTIFICATION_ADDRESS];
static size_t mail_count;
static bool relay_takes, queue_takes, standing_by;
static struct input *submitted[8];
static size_t submitted_count;

struct fetch *
fetch_open(const struct fetch_options *options, struct err *err)
{
	(void)options, (void)err;
	return (struct fetch *)&notification;
}

void
fetch_close(struct fetch **fetch)
{
	*fetch = NULL;
}

bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	(void)fetch;
	if (!relay_takes)
		return err_set(err, ERR_UNAVAILABLE, "full");
	mails[mail_count] = *mail;
	(void)snprintf(texts[mail_count], sizeof(texts[0]), "%.*s", (int)mail->len, mail->message);
	(void)snprintf(tos[mail_count], sizeof(tos[0]), "%s", mail->to);
	mail_count++;
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
	(void)of;
	if (!queue_takes)
		return err_set(err, ERR_UNAVAILABLE, "full");
	submitted[submitted_count++] = input;
	return true;
}

bool
service_writes(const struct service *of)
{
	return !of->draining;
}

bool
service_stands_by(const struct service *of)
{
	(void)of;
	return standing_by;
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

bool
db_send(struct db *db, struct db_args *args, db_row_fn *row, void *ctx, struct err *err)
{
	(void)db, (void)args, (void)row, (void)ctx;
	return err_set(err, ERR_UNAVAILABLE, "away");
}

bool
db_sync(struct db *db, db_sync_fn *done, void *ctx, struct err *err)
{
	(void)db, (void)done, (void)ctx;
	return err_set(err, ERR_UNAVAILABLE, "away");
}

/* --- helpers --- */

static const struct rule changed_rule = {.keys = staff_changed_keys, .decide = staff_changed};
static const struct rule answered_rule = {
    .keys = address_answered_keys, .decide = address_answered};

static int
setup(void **state)
{
	(void)state;
	fake_reset(&service);
	memset(&notification, 0, sizeof(notification));
	notification.config = (struct notification_config){
	    .smtp = "smtp://127.0.0.1:25", .sender = "accord@site.example", .max_sending = 3};
	notification.site = &site;
	channel_site(&notification);
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	keys_owner("south-pd", keys_line(1, 'b'), '2');
	service.seal = seal_open(keys_folder, &(struct err){0});
	assert_non_null(service.seal);
	service.draining = false;
	relay_takes = queue_takes = true;
	standing_by = false;
	mail_count = submitted_count = 0;
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	address_stop(&service);
	channel_stop(&notification);
	seal_close(&service.seal);
	keys_end();
	return 0;
}

static void
change(const char *person)
{
	Accord__V1__StaffChanged msg = ACCORD__V1__STAFF_CHANGED__INIT;
	struct input input = {.rule = &changed_rule, .msg = &msg.base};

	msg.person = (char *)(uintptr_t)person;
	assert_true(fake_one(&input));
}

static struct address *
answer(const char *person, const char *page_to, int changes)
{
	struct address_answer a = {.service = &service, .changes = changes};
	struct id id = address_id(person);

	(void)snprintf(a.person, sizeof(a.person), "%s", person);
	(void)snprintf(a.employer, sizeof(a.employer), "north-pd");
	(void)snprintf(a.page_to, sizeof(a.page_to), "%s", page_to);
	a.input = (struct input){.rule = &answered_rule, .own = &a};
	assert_true(fake_one(&a.input));
	return fake_find(&address_table, &id)->row;
}

static const struct address *
known(const char *person, const char *page_to)
{
	change(person);
	return answer(person, page_to, 1);
}

static void
send(const struct message *m, const struct address *address)
{
	fake.after_count = 0;
	sender_send_after(&fake, m, address);
	for (size_t i = 0; i < fake.after_count; i++)
		fake.after[i].fn(&service, fake.after[i].arg);
}

/* --- tests --- */

static void
test_no_more_claims_than_slots(void **state)
{
	(void)state;
	for (int i = 0; i < 3; i++)
		assert_true(sender_reserve(&fake, true));
	assert_false(sender_reserve(&fake, true));
	fake.now++; /* the same batch again, or the next one: what was only claimed does not count
		     */
	notification.busy = 2;
	assert_true(sender_reserve(&fake, false));
	assert_false(sender_reserve(&fake, false));
}

static void
test_nothing_is_claimed_at_the_end(void **state)
{
	(void)state;
	service.draining = true;
	assert_false(sender_reserve(&fake, false));
}

static void
test_new_ones_wait_behind_older_ones(void **state)
{
	(void)state;
	notification.backlog = true;
	assert_true(sender_reserve(&fake, true)); /* nobody looks for them now: why wait */
	notification.busy = 1;
	assert_false(sender_reserve(&fake, true));
	assert_true(sender_reserve(&fake, false));
}

static void
test_a_claim_becomes_a_mail_and_its_end_a_result(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};

	(void)state;
	send(&m, known("p-1", "p-1@pager.example"));
	assert_int_equal(mail_count, 1);
	assert_string_equal(tos[0], "p-1@pager.example");
	assert_non_null(strstr(texts[0], "To: <p-1@pager.example>\r\n"));
	assert_string_equal(mails[0].url, "smtp://127.0.0.1:25");
	assert_true(sender_has(&notification, &m.id, 1));
	assert_false(sender_has(&notification, &m.id, 2));
	assert_false(sender_idle(&service));
	mails[0].done(mails[0].ctx, FETCH_DONE, 250);
	assert_int_equal(submitted_count, 1);
	assert_true(id_equal(&submitted[0]->subject, &m.id));
	assert_true(sender_has(&notification, &m.id, 1)); /* until the result is committed */
	submitted[0]->done(submitted[0], NULL);
	assert_false(sender_has(&notification, &m.id, 1));
	assert_true(sender_idle(&service));
}

static void
test_what_the_relay_cannot_take_is_a_result_too(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};
	struct address address = *known("p-1", "p-1@pager.example");

	(void)state;
	relay_takes = false;
	send(&m, &address);
	assert_int_equal(submitted_count, 1);
	assert_int_equal(((const struct slot *)submitted[0]->own)->result.end, CHANNEL_LATER);
	relay_takes = true;
	address.sealed[20] ^= 1; /* not what was sealed */
	send(&m, &address);
	assert_int_equal(mail_count, 0);
	assert_int_equal(((const struct slot *)submitted[1]->own)->result.end, CHANNEL_LATER);
}

/* A message that is being sent, as its claim left it. */
static struct message *
claimed(const struct message *like)
{
	struct message *m;

	batch_need(&fake, &message_table, &like->id);
	m = batch_new(&fake, &message_table, &like->id);
	*m = *like;
	m->state = ACCORD__V1__MESSAGE_STATE__MESSAGE_SENDING;
	m->created = fake.now;
	return m;
}

static const struct rule due_rule = {
    .keys = message_due_keys, .more = message_due_more, .decide = message_due};

static void
test_an_address_that_cannot_be_opened_is_asked_for_again(void **state)
{
	const struct message like = {
	    .id = {{1}}, .request = {{2}}, .person = "p-1", .attempt = 1, .template = 1, BY_MAIL};
	struct input due = {.rule = &due_rule, .subject = like.id, .due = 1};
	struct message *m;
	struct address *address;

	(void)state;
	notification.config.give_up_after = CLOCK_HOUR;
	notification.config.retry_first = CLOCK_SECOND;
	address = (struct address *)(uintptr_t)known("p-1", "p-1@pager.example");
	address->sealed[20] ^= 1;
	m = claimed(&like);
	send(m, address);
	assert_int_equal(mail_count, 0);
	assert_true(fake_one(submitted[0]));
	assert_int_equal(m->state, ACCORD__V1__MESSAGE_STATE__MESSAGE_QUEUED);
	assert_int_equal(address->state, ADDRESS_WANTED);
	assert_true(notification.asker.again); /* it was asked at once, and the bus is away here */
	submitted[0]->done(submitted[0], NULL);
	(void)answer("p-1", "p-1@pager.example", 1);
	assert_int_equal(address->state, ADDRESS_KNOWN);
	assert_true(fake_one(&due));
	assert_int_equal(mail_count, 1);
	assert_string_equal(tos[0], "p-1@pager.example");
}

/* The relay's refusal says nothing of the address that we keep. */
static void
test_a_transfer_that_fails_leaves_the_address(void **state)
{
	const struct message like = {
	    .id = {{1}}, .request = {{2}}, .person = "p-1", .attempt = 1, .template = 1, BY_MAIL};
	const struct address *address = known("p-1", "p-1@pager.example");

	(void)state;
	send(claimed(&like), address);
	mails[0].done(mails[0].ctx, FETCH_LATER, 451);
	assert_true(fake_one(submitted[0]));
	assert_int_equal(address->state, ADDRESS_KNOWN);
}

/* As a damaged row reads: known, and nothing there. */
static void
test_a_lost_address_is_asked_for_again(void **state)
{
	struct message like = {
	    .id = {{1}}, .request = {{2}}, .person = "p-1", .template = 1, BY_MAIL};
	struct input due = {.rule = &due_rule, .subject = like.id, .due = 1};
	struct address *address;

	(void)state;
	address = (struct address *)(uintptr_t)known("p-1", "p-1@pager.example");
	address->sealed_len = 0;
	claimed(&like)->state = ACCORD__V1__MESSAGE_STATE__MESSAGE_QUEUED;
	assert_true(fake_one(&due));
	assert_int_equal(address->state, ADDRESS_WANTED);
	assert_true(fake_find(&address_table, &address->id)->dirty);
}

static void
test_a_result_without_room_is_submitted_again(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};

	(void)state;
	send(&m, known("p-1", "p-1@pager.example"));
	sender_tick(&service); /* still on its way: nothing to submit */
	assert_int_equal(submitted_count, 0);
	queue_takes = false;
	mails[0].done(mails[0].ctx, FETCH_UNCERTAIN, 0);
	sender_tick(&service);
	assert_int_equal(submitted_count, 0);
	queue_takes = true;
	sender_tick(&service);
	sender_tick(&service);
	assert_int_equal(submitted_count, 1);
	assert_int_equal(((const struct slot *)submitted[0]->own)->result.end, CHANNEL_UNCERTAIN);
}

static void
test_a_claim_too_many_takes_no_slot(void **state)
{
	const struct address *address = known("p-1", "p-1@pager.example");

	(void)state;
	for (uint8_t i = 0; i < 4; i++) {
		struct message m = {.id = {{i}}, .attempt = 1, .template = 1, BY_MAIL};

		send(&m, address);
	}
	assert_int_equal(mail_count, 3);
	assert_int_equal(notification.busy, 3);
}

/* --- another copy is the writer --- */

static void
test_what_ends_at_a_standby_frees_its_slot_unreported(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};
	const struct address *address = known("p-1", "p-1@pager.example");

	(void)state;
	send(&m, address);
	m.id.b[0] = 2;
	send(&m, address);
	queue_takes = false; /* as a standby's does not */
	mails[0].done(mails[0].ctx, FETCH_DONE, 250);
	assert_int_equal(notification.busy, 2);
	standing_by = true;
	sender_stand_by(&service);
	assert_int_equal(notification.busy, 1); /* the other one is still on its way */
	assert_true(sender_has(&notification, &m.id, 1));
	mails[1].done(mails[1].ctx, FETCH_DONE, 250);
	sender_tick(&service);
	assert_int_equal(notification.busy, 0);
	queue_takes = true;
	standing_by = false;
	sender_tick(&service); /* the writer again: nothing of old is brought in */
	assert_int_equal(submitted_count, 0);
}

static void
test_a_result_that_the_old_writer_cannot_keep_frees_its_slot(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};
	struct err err = {.code = ERR_NOT_WRITER};

	(void)state;
	send(&m, known("p-1", "p-1@pager.example"));
	mails[0].done(mails[0].ctx, FETCH_DONE, 250);
	assert_int_equal(submitted_count, 1);
	standing_by = true;
	sender_stand_by(&service);
	assert_int_equal(notification.busy, 1); /* its input has it until done */
	submitted[0]->done(submitted[0], &err);
	assert_int_equal(notification.busy, 0);
	assert_true(sender_idle(&service));
}

/* The process was stopped between the commit and the transfer: the message has another claim by
 * now. */
static void
test_a_claim_that_is_too_old_is_not_sent(void **state)
{
	struct message m = {.id = {{1}}, .attempt = 1, .template = 1, BY_MAIL};
	const struct address *address = known("p-1", "p-1@pager.example");
	struct parcel *parcel;

	(void)state;
	fake.after_count = 0;
	sender_send_after(&fake, &m, address);
	sender_send_after(&fake, &m, address);
	assert_int_equal(fake.after_count, 2);
	parcel = fake.after[0].arg;
	parcel->claimed -= LOST_AFTER;
	begin(&service, parcel);
	assert_int_equal(mail_count, 0);
	assert_int_equal(notification.busy, 0);
	parcel = fake.after[1].arg;
	parcel->claimed -= LOST_AFTER - 5 * CLOCK_SECOND;
	begin(&service, parcel);
	assert_int_equal(mail_count, 1);
}

static void
test_addresses_are_sealed_to_their_row(void **state)
{
	char text[NOTIFICATION_ADDRESS + 1] = "";
	const struct address *address = known("p-1", "p-1@pager.example");
	struct address other = *address;
	struct err err = {0};

	(void)state;
	assert_int_equal(address->state, ADDRESS_KNOWN);
	assert_string_equal(address->employer, "north-pd");
	assert_null(memmem(address->sealed, address->sealed_len, "pager", 5));
	assert_true(address_reveal(service.seal, address, text, &err));
	assert_string_equal(text, "p-1@pager.example");
	other.id = address_id("p-2");
	assert_false(address_reveal(service.seal, &other, text, &err));
	other = *address;
	(void)snprintf(other.employer, sizeof(other.employer), "south-pd");
	assert_false(address_reveal(service.seal, &other, text, &err));
}

static void
test_without_the_employers_key_an_address_stays_wanted(void **state)
{
	const struct address *address = known("p-1", "p-1@pager.example");
	char text[NOTIFICATION_ADDRESS + 1];
	struct err err = {0};

	(void)state;
	keys_remove("north-pd.kek");
	seal_close(&service.seal);
	service.seal = seal_open(keys_folder, &err);
	change("p-1");
	(void)answer("p-1", "new@pager.example", 2);
	assert_int_equal(address->state, ADDRESS_WANTED);
	assert_true(notification.asker.withheld);
	assert_false(address_reveal(service.seal, address, text, &err));
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	seal_close(&service.seal);
	service.seal = seal_open(keys_folder, &err);
	assert_true(address_reveal(service.seal, address, text, &err));
	assert_string_equal(text, "p-1@pager.example");
}

static void
test_an_answer_to_an_older_question_changes_nothing(void **state)
{
	const struct address *address = known("p-1", "p-1@pager.example");

	(void)state;
	change("p-1");
	assert_int_equal(address->state, ADDRESS_WANTED);
	assert_true(address->sealed_len > 0); /* used until the new one is there */
	(void)answer("p-1", "old@pager.example", 1);
	assert_int_equal(address->state, ADDRESS_WANTED);
	(void)answer("p-1", "new@pager.example", 2);
	assert_int_equal(address->state, ADDRESS_KNOWN);
}

static void
test_nobody_and_the_longest_address(void **state)
{
	char longest[NOTIFICATION_ADDRESS];
	const struct address *address;

	(void)state;
	memset(longest, 'a', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	address = known("p-1", longest);
	assert_int_equal(address->sealed_len, NOTIFICATION_ADDRESS - 1 + SEAL_EXTRA);
	address = known("p-2", "");
	assert_int_equal(address->state, ADDRESS_NOBODY);
	assert_int_equal(address->sealed_len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_no_more_claims_than_slots, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_nothing_is_claimed_at_the_end, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_new_ones_wait_behind_older_ones, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_claim_becomes_a_mail_and_its_end_a_result, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_what_the_relay_cannot_take_is_a_result_too, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_an_address_that_cannot_be_opened_is_asked_for_again, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_transfer_that_fails_leaves_the_address, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_lost_address_is_asked_for_again, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_result_without_room_is_submitted_again, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_a_claim_too_many_takes_no_slot, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_what_ends_at_a_standby_frees_its_slot_unreported, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_result_that_the_old_writer_cannot_keep_frees_its_slot, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_a_claim_that_is_too_old_is_not_sent, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_addresses_are_sealed_to_their_row, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_without_the_employers_key_an_address_stays_wanted, setup, teardown),
	    cmocka_unit_test_setup_teardown(
		test_an_answer_to_an_older_question_changes_nothing, setup, teardown),
	    cmocka_unit_test_setup_teardown(test_nobody_and_the_longest_address, setup, teardown),
	};
	int failed;

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	return failed;
}
