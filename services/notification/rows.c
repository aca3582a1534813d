/* How notification's rows are read from the store and put back. */
#include "services/notification/rows.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "common/text.h"
#include "services/notification/hook.h"
#include "services/notification/inbound/inbound.h"
#include "services/notification/staff/way.h"
#include "sql/notification/address.h"
#include "sql/notification/inbound.h"
#include "sql/notification/message.h"

#define READ_TEXT(to, from, column) ((void)text_copy(to, sizeof(to), db_text(from, column)))

struct id
address_id(const char *person)
{
	return id_digest((const char *const[]){"address", person}, 2);
}

/* What is about a request that passes away does so too. */
static struct id
about_request(const struct id *request, const char *const *parts, size_t count)
{
	struct id id = id_digest(parts, count);

	return id_is_passing(request) ? id_passing(id) : id;
}

struct id
page_id(uint64_t epoch, const struct id *request, const char *person, int rung)
{
	char text[ID_TEXT_SIZE], number[16], history[24];

	(void)snprintf(number, sizeof(number), "%d", rung);
	(void)snprintf(history, sizeof(history), "%" PRIu64, epoch);
	return about_request(request,
	    (const char *const[]){"page", history, id_text(request, text), person, number}, 5);
}

struct id
page_way_id(const struct id *page, int way)
{
	const char number[] = {(char)('0' + way), '\0'};
	char name[ID_TEXT_SIZE];

	return id_digest((const char *const[]){"page way", id_text(page, name), number}, 3);
}

struct id
notice_id(uint64_t epoch, const struct id *request, const char *person)
{
	char text[ID_TEXT_SIZE], history[24];

	(void)snprintf(history, sizeof(history), "%" PRIu64, epoch);
	return about_request(request,
	    (const char *const[]){"stood down", history, id_text(request, text), person}, 4);
}

struct id
provider_key(const char *via, const char *ref)
{
	return id_digest((const char *const[]){"provider", via, ref}, 3);
}

static void
message_read_channel(const struct db_row *from, struct message *m)
{
	m->recipient = (Accord__V1__RecipientKind)db_int(from, 23);
	m->client = db_id(from, 24);
	READ_TEXT(m->system, from, 25);
	m->channel = (Accord__V1__MessageChannel)db_int(from, 26);
	READ_TEXT(m->via, from, 27);
	m->event = (int)db_int(from, 28);
	m->urgency = (int)db_int(from, 29);
	m->not_before = db_time(from, 30);
	m->expires = db_time(from, 31);
	m->confirm = db_bool(from, 32);
	m->confirm_by = db_time(from, 33);
	m->held_because = (Accord__V1__HeldBecause)db_int(from, 34);
	m->notice = db_id(from, 35);
	READ_TEXT(m->language, from, 36);
	READ_TEXT(m->lead, from, 37);
	m->risk = (int)db_int(from, 38);
	READ_TEXT(m->provider_ref, from, 39);
	m->provider_key = db_id(from, 40);
	m->redact = (enum redaction)db_int(from, 41);
	m->run = db_id(from, 42);
	m->tries = (unsigned)db_int(from, 43);
	m->wanted = (uint32_t)db_int(from, 44);
	m->correct = db_bool(from, 45);
	m->purpose = (Accord__V1__Purpose)db_int(from, 46);
	m->wants = (unsigned)db_int(from, 47);
	READ_TEXT(m->account, from, 48);
}

static void
message_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct message *m = row;

	(void)batch;
	m->id = db_id(from, 0);
	m->request = db_id(from, 1);
	READ_TEXT(m->person, from, 2);
	READ_TEXT(m->employer, from, 3);
	m->template = (Accord__V1__MessageTemplate)db_int(from, 4);
	m->rung = (int)db_int(from, 5);
	m->tier = (int)db_int(from, 6);
	READ_TEXT(m->area, from, 7);
	READ_TEXT(m->call_back, from, 8);
	m->state = (Accord__V1__MessageState)db_int(from, 9);
	m->attempt = (unsigned)db_int(from, 10);
	m->unwanted = db_bool(from, 11);
	m->doubtful = db_bool(from, 12);
	m->created = db_time(from, 13);
	m->due = db_time(from, 14);
	m->moved = db_time(from, 15);
	m->epoch = (uint64_t)db_int(from, 16);
	m->version = (int)db_int(from, 17);
	READ_TEXT(m->owner, from, 18);
	m->disclosure = db_id(from, 19);
	m->released = (uint64_t)db_int(from, 20);
	m->bare = db_bool(from, 21);
	m->decided = db_time(from, 22);
	message_read_channel(from, m);
}

static const char *
text_or_null(const char *text)
{
	return text[0] != '\0' ? text : NULL;
}

static const struct id *
id_or_null(const struct id *id)
{
	return id_is_nil(id) ? NULL : id;
}

static void
message_bind_channel(struct db_args *to, const struct message *m)
{
	db_put_int(to, m->recipient);
	db_put_id(to, id_or_null(&m->client));
	db_put_text(to, text_or_null(m->system));
	db_put_int(to, m->channel);
	db_put_text(to, text_or_null(m->via));
	db_put_int(to, m->event);
	db_put_int(to, m->urgency);
	db_put_time(to, m->not_before);
	db_put_time(to, m->expires);
	db_put_bool(to, m->confirm);
	db_put_time(to, m->confirm_by);
	db_put_int(to, m->held_because);
	db_put_id(to, id_or_null(&m->notice));
	db_put_text(to, text_or_null(m->language));
	db_put_text(to, text_or_null(m->lead));
	db_put_int(to, m->risk);
	db_put_text(to, text_or_null(m->provider_ref));
	db_put_id(to, id_or_null(&m->provider_key));
	db_put_int(to, m->redact);
	db_put_id(to, id_or_null(&m->run));
	db_put_int(to, m->tries);
	db_put_int(to, m->wanted);
	db_put_bool(to, m->correct);
	db_put_int(to, m->purpose);
	db_put_int(to, m->wants);
	db_put_text(to, text_or_null(m->account));
}

static void
message_bind(struct db_args *to, const void *row)
{
	const struct message *m = row;

	db_put_id(to, &m->id);
	db_put_id(to, &m->request);
	db_put_text(to, m->person);
	db_put_text(to, m->employer);
	db_put_int(to, m->template);
	db_put_int(to, m->rung);
	db_put_int(to, m->tier);
	db_put_text(to, m->area);
	db_put_text(to, m->call_back);
	db_put_int(to, m->state);
	db_put_int(to, m->attempt);
	db_put_bool(to, m->unwanted);
	db_put_bool(to, m->doubtful);
	db_put_time(to, m->due);
	db_put_time(to, m->moved);
	db_put_int(to, (int64_t)m->epoch);
	db_put_int(to, m->version + 1);
	db_put_text(to, text_or_null(m->owner));
	db_put_id(to, id_or_null(&m->disclosure));
	db_put_int(to, (int64_t)m->released);
	db_put_bool(to, m->bare);
	db_put_time(to, m->decided);
	message_bind_channel(to, m);
}

const struct table message_table = {
    .name = "message",
    .row_size = sizeof(struct message),
    .load = &sql_message_load,
    .read = message_read,
    .save = &sql_message_save,
    .bind = message_bind,
};

const struct table hook_made_table = {
    .name = "message to a system",
    .row_size = sizeof(struct message),
    .save = &sql_message_save,
    .bind = message_bind,
};

static void
thread_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct thread *thread = row;

	(void)batch;
	thread->request = db_id(from, 0);
	if (thread->count == THREAD_PAGES) /* the newest come first */
		return;
	thread->pages[thread->count].message = db_id(from, 1);
	READ_TEXT(thread->pages[thread->count].person, from, 2);
	thread->count++;
}

/* Nothing of its own: what it shows is saved by message. */
static void
thread_bind(struct db_args *to, const void *row)
{
	(void)to, (void)row;
}

const struct table thread_table = {
    .name = "message by request",
    .row_size = sizeof(struct thread),
    .load = &sql_message_pages,
    .read = thread_read,
    .save = &sql_message_save,
    .bind = thread_bind,
    .save_per_element = true,
};

static void
attempt_bind(struct db_args *to, const void *row)
{
	const struct attempt *attempt = row;

	db_put_id(to, &attempt->message);
	db_put_int(to, attempt->n);
	db_put_time(to, attempt->started);
	db_put_time(to, attempt->finished);
	db_put_int(to, attempt->outcome);
	db_put_int(to, attempt->code);
}

const struct table attempt_table = {
    .name = "attempt",
    .row_size = sizeof(struct attempt),
    .save = &sql_attempt_save,
    .bind = attempt_bind,
};

static void
address_read(struct batch *batch, const struct db_row *from, void *row)
{
	struct address *address = row;
	const void *sealed = db_bytes(from, 5, &address->sealed_len), *wrapped;
	size_t len;

	(void)batch;
	address->id = db_id(from, 0);
	READ_TEXT(address->person, from, 1);
	READ_TEXT(address->employer, from, 2);
	address->state = (enum address_state)db_int(from, 3);
	wrapped = db_bytes(from, 4, &len);
	seal_key_read(&address->key, wrapped, len);
	if (address->sealed_len > sizeof(address->sealed))
		address->sealed_len = 0;
	memcpy(address->sealed, sealed, address->sealed_len);
	address->changes = (int)db_int(from, 6);
	address->version = (int)db_int(from, 7);
	address->ways = (unsigned)db_int(from, 8);
}

static void
address_bind(struct db_args *to, const void *row)
{
	const struct address *address = row;

	db_put_id(to, &address->id);
	db_put_text(to, address->person);
	db_put_text(to, address->employer);
	db_put_int(to, address->state);
	db_put_int(to, seal_key_version(&address->key));
	db_put_bytes(to, address->key.wrapped, address->key.len);
	db_put_bytes(to, address->sealed, address->sealed_len);
	db_put_int(to, address->changes);
	db_put_int(to, address->version + 1);
	db_put_int(to, address->ways);
}

const struct table address_table = {
    .name = "address",
    .row_size = sizeof(struct address),
    .load = &sql_address_load,
    .read = address_read,
    .save = &sql_address_save,
    .bind = address_bind,
};

/* --- sealing --- */

static struct seal_cell
cell_of(const struct address *address, const struct seal_subject *subject)
{
	return (struct seal_cell){subject, &address->key, "address.page_to", address->id};
}

bool
address_keep(struct seal *seal, struct address *address, const char *employer, const char *page_to,
    struct err *err)
{
	const struct seal_subject subject = {address->employer, address->id};
	struct seal_cell cell = cell_of(address, &subject);
	size_t len = strlen(page_to);

	if (!seal_ready(seal, employer, err))
		return false;
	(void)text_copy(address->employer, sizeof(address->employer), employer);
	address->sealed_len = len + SEAL_EXTRA;
	address->ways = ways_of(page_to);
	return seal_key_make(seal, &subject, &address->key, err) &&
	       seal_value(seal, &cell, &(struct crypt_piece){page_to, len}, address->sealed, err);
}

bool
address_reveal(struct seal *seal, const struct address *address, char *to, struct err *err)
{
	const struct seal_subject subject = {address->employer, address->id};
	struct seal_cell cell = cell_of(address, &subject);

	if (!seal_reveal(seal, &cell, &(struct crypt_piece){address->sealed, address->sealed_len},
		(uint8_t *)to, err))
		return false;
	to[address->sealed_len - SEAL_EXTRA] = '\0';
	return true;
}

static bool
address_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct address *address = row;
	const struct seal_subject subject = {address->employer, address->id};

	return seal_key_rewrap(seal, &subject, address->employer, &address->key, err);
}

const struct sealed notification_sealed[] = {
    {&address_table, &sql_address_old, &sql_address_oldest, address_rewrap},
    {&inbound_table, &sql_inbound_old, &sql_inbound_oldest, inbound_rewrap},
    {NULL, NULL, NULL, NULL},
};
