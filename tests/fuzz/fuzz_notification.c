/* Notification: any facts of call-outs and staff, clocks, results of transfers, answers of the
 * gateway and the directory, and questions, in any order. */
#include "accord/v1/gateway.pb-c.h"
#include "common/fetch.h"
#include "services/notification/channel/priv.h"
#include "tests/fuzz/service.h"

#define main world_main
#include "services/notification/main.c"
#undef main

const char *const script_raws[] = {NULL};

static struct channel site;

/* --- the relay and the directory, in no hurry --- */

static struct {
	struct fetch_mail mails[SENDING_MAX];
	size_t mail_count;
	struct bus_call ask;
	bool asked;
	struct bus_call pleas[ASKS_MAX]; /* whether messages may go */
	size_t plea_count;
} out;

struct fetch *
fetch_open(const struct fetch_options *options, struct err *err)
{
	(void)options;
	err_set(err, ERR_UNAVAILABLE, "nothing is fetched here");
	return NULL;
}

void
fetch_close(struct fetch **fetch)
{
	*fetch = NULL;
}

/* A mail has one recipient and is what its length says. */
bool
fetch_mail(struct fetch *fetch, const struct fetch_mail *mail, struct err *err)
{
	(void)fetch;
	if (store_byte() >= 0xf0)
		return err_set(err, ERR_UNAVAILABLE, "too many transfers");
	MUST(mail_address_good(mail->to));
	MUST(mail->len < MAIL_BYTES && memchr(mail->message, '\0', mail->len) == NULL);
	MUST(memmem(mail->message, mail->len, "\r\n\r\n", 4) != NULL);
	for (size_t i = 0; i < mail->len; i++)
		MUST((unsigned char)mail->message[i] < 0x7f &&
		     (mail->message[i] != '\n' || mail->message[i - 1] == '\r'));
	MUST(out.mail_count < SENDING_MAX);
	out.mails[out.mail_count++] = *mail;
	return true;
}

bool
fetch_http(struct fetch *fetch, const struct fetch_http *http, struct err *err)
{
	(void)fetch, (void)http;
	return err_set(err, ERR_UNAVAILABLE, "no provider");
}

bool
bus_call(struct bus *bus, const struct bus_call *call, uint64_t *handle, struct err *err)
{
	(void)bus;
	if (store_byte() >= 0xf0)
		return err_set(err, ERR_UNAVAILABLE, "too many calls");
	if (call->kind == ACCORD__V1__KIND__KIND_AUTHORISE) {
		MUST(out.plea_count < ASKS_MAX);
		out.pleas[out.plea_count++] = *call;
		*handle = 1 + out.plea_count;
		return true;
	}
	MUST(!out.asked && call->kind == ACCORD__V1__KIND__KIND_RESOLVE_STAFF);
	out.ask = *call;
	out.asked = true;
	*handle = 1;
	return true;
}

/* Its answer never comes: the handle is of its place then. */
void
bus_cancel(struct bus *bus, uint64_t handle)
{
	(void)bus;
	for (size_t i = 0; i < out.plea_count; i++)
		if (((const struct asking *)out.pleas[i].ctx)->call == handle) {
			out.pleas[i] = out.pleas[--out.plea_count];
			return;
		}
}

static void
answer_mail(void)
{
	const struct fetch_mail mail = out.mails[--out.mail_count];
	unsigned how = store_byte();

	mail.done(mail.ctx, (enum fetch_end)(how % (FETCH_UNCERTAIN + 1)), how * 3);
}

static void
answer_staff(void)
{
	const struct bus_call call = out.ask;

	out.asked = false;
	world_answer(&call, &accord__v1__staff__descriptor);
}

static void
answer_plea(void)
{
	const struct bus_call call = out.pleas[--out.plea_count];

	world_answer(&call, &accord__v1__authorised__descriptor);
}

static bool
world_call(bool honest)
{
	(void)honest;
	if (out.mail_count > 0 && store_byte() % 2 == 0) {
		answer_mail();
		return true;
	}
	if (out.plea_count > 0 && store_byte() % 4 != 0) {
		answer_plea();
		return true;
	}
	if (!out.asked)
		return false;
	answer_staff();
	return true;
}

/* What the statement message_pages does. */
static void
load_thread(struct fake_row *row)
{
	struct thread *thread = row->row;

	*thread = (struct thread){.request = row->key};
	for (size_t i = 0; i < fake.row_count && thread->count < THREAD_PAGES; i++) {
		const struct message *m = fake.rows[i].row;

		if (fake.rows[i].table != &message_table || !fake.rows[i].there ||
		    !id_equal(&m->request, &row->key) ||
		    m->template != ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_CALLOUT_OFFERED)
			continue;
		thread->pages[thread->count].message = m->id;
		(void)text_copy(
		    thread->pages[thread->count++].person, NOTIFICATION_NAME, m->person);
	}
	row->there = thread->count > 0;
}

static void
load_threads(void)
{
	for (size_t i = 0; i < fake.row_count; i++)
		if (fake.rows[i].table == &thread_table && fake.rows[i].needed)
			load_thread(&fake.rows[i]);
}

/* What was saved has the next version. */
static void
keep_row(struct fake_row *row)
{
	if (!row->dirty)
		return;
	if (row->table == &message_table)
		((struct message *)row->row)->version++;
	else if (row->table == &address_table)
		((struct address *)row->row)->version++;
}

static void
begin_empty(void)
{
	struct arena *arena = notification.asker.arena;
	static struct arena *picker, *asking;

	if (arena != NULL)
		arena_free(&arena);
	if (picker == NULL)
		picker = arena_new(4096, 1 << 20);
	if (asking == NULL)
		asking = arena_new(4096, 1 << 20);
	memset(&notification, 0, sizeof(notification));
	notification.config = (struct notification_config){.smtp = "smtp://127.0.0.1:25",
	    .sender = "accord@site.example",
	    .breaker_most = 20,
	    .breaker_times = 5,
	    .spread = 15 * CLOCK_MINUTE,
	    .retry_first = 2 * CLOCK_SECOND,
	    .retry_last = 16 * CLOCK_SECOND,
	    .give_up_after = CLOCK_MINUTE,
	    .ask_for = 10 * CLOCK_SECOND,
	    .max_sending = 4};
	notification.site = &site;
	channel_site(&notification);
	notification.arena = picker;
	notification.ask_arena = asking;
	out.mail_count = out.plea_count = 0;
	out.asked = false;
}

/* What the picker and the asker read is learnt here: nothing makes them ask so early. */
static void
open_all(void)
{
	message_open();
	begin_empty();
	sender_ready(&own_service);
	address_ask(&own_service);
	(void)store_answer(true);
	world_drop(world.queue, world.queued);
	world.queued = 0;
}

const struct world_service world_service = {.service = &own_service,
    .open = open_all,
    .begin = begin_empty,
    .load = load_threads,
    .keep = keep_row};
