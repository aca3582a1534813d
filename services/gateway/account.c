/* Accounts: rows, and the fact of what became of one. */
#include "services/gateway/account.h"

#include <string.h>

#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "sql/gateway/account.h"

#define STAMP 8
#define TEXT(s) ((char *)(uintptr_t)(s))

const struct id gateway_nobody = {{0x6e, 0x6f, 0x62, 0x6f, 0x64, 0x79, 0x40, 0x00, 0x80, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00}};

/* --- rows --- */
static void
read_bytes(const struct db_row *from, int column, void *to, size_t size, size_t *len)
{
	const void *bytes = db_bytes(from, column, len);

	*len = *len <= size ? *len : 0;
	memcpy(to, bytes, *len);
}

static void
read_bad(const struct db_row *from, int column, struct account_row *to)
{
	uint8_t bytes[ACCOUNT_BAD * STAMP];
	size_t len;

	read_bytes(from, column, bytes, sizeof(bytes), &len);
	to->bad_count = len / STAMP;
	for (size_t i = 0; i < to->bad_count; i++) {
		uint64_t us = 0;

		for (size_t k = 0; k < STAMP; k++)
			us = us << 8 | bytes[i * STAMP + k];
		to->bad[i] = (int64_t)us;
	}
}

static size_t
pack_bad(const struct account_row *row, uint8_t bytes[ACCOUNT_BAD * STAMP])
{
	for (size_t i = 0; i < row->bad_count; i++)
		for (size_t k = 0; k < STAMP; k++)
			bytes[i * STAMP + k] =
			    (uint8_t)((uint64_t)row->bad[i] >> 8 * (STAMP - 1 - k));
	return row->bad_count * STAMP;
}

static void
read_secrets(const struct db_row *from, struct account_row *to)
{
	const void *bytes;
	size_t len;

	(void)text_copy(to->employer, sizeof(to->employer), db_text(from, 2));
	bytes = db_bytes(from, 3, &len);
	seal_key_read(&to->key, bytes, len);
	read_bytes(from, 4, to->totp, sizeof(to->totp), &to->totp_len);
	to->totp_step = db_int(from, 5);
	(void)text_copy(to->password, sizeof(to->password), db_text(from, 6));
	read_bytes(from, 7, to->recovery, sizeof(to->recovery), &len);
	to->recovery_count = len / ACCOUNT_RECOVERY_ID;
	to->confirmed = db_time(from, 8);
	read_bytes(from, 9, to->invitation, sizeof(to->invitation), &len);
	to->invited = len == sizeof(to->invitation);
	to->invited_until = db_time(from, 10);
}

void
gateway_account_read(const struct db_row *from, struct account_row *to)
{
	to->id = db_id(from, 0);
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 1));
	read_secrets(from, to);
	read_bad(from, 11, to);
	to->locked = db_time(from, 12);
	(void)text_copy(to->released_by, sizeof(to->released_by), db_text(from, 13));
	to->released_at = db_time(from, 14);
	to->over = db_time(from, 15);
	to->made = db_time(from, 16);
	to->first_logon = db_time(from, 17);
	to->last_logon = db_time(from, 18);
	to->reviewed = db_time(from, 19);
	(void)text_copy(to->reviewed_by, sizeof(to->reviewed_by), db_text(from, 20));
	to->disabled = db_time(from, 21);
	to->disabled_why = (int32_t)db_int(from, 22);
	(void)text_copy(to->disabled_by, sizeof(to->disabled_by), db_text(from, 23));
	to->emergency_until = db_time(from, 24);
	to->orphaned = db_time(from, 25);
	to->version = (int32_t)db_int(from, 26);
	to->lock_told = db_time(from, 27);
}

static void
read_account(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_account_read(from, row);
}

static void
bind_secrets(struct db_args *to, const struct account_row *a)
{
	db_put_text(to, a->employer);
	db_put_int(to, seal_key_version(&a->key));
	db_put_bytes(to, a->key.wrapped, a->key.len);
	db_put_bytes(to, a->totp, a->totp_len);
	db_put_int(to, a->totp_step);
	db_put_text(to, a->password);
	db_put_bytes(to, a->recovery, a->recovery_count * ACCOUNT_RECOVERY_ID);
	db_put_time(to, a->confirmed);
	db_put_bytes(to, a->invitation, a->invited ? sizeof(a->invitation) : 0);
	db_put_time(to, a->invited_until);
}

static void
bind_account(struct db_args *to, const void *row)
{
	const struct account_row *a = row;
	uint8_t bad[ACCOUNT_BAD * STAMP];

	db_put_id(to, &a->id);
	db_put_text(to, a->person);
	bind_secrets(to, a);
	db_put_bytes(to, bad, pack_bad(a, bad));
	db_put_time(to, a->locked);
	db_put_text(to, a->released_by);
	db_put_time(to, a->released_at);
	db_put_time(to, a->over);
	db_put_time(to, a->made);
	db_put_time(to, a->first_logon);
	db_put_time(to, a->last_logon);
	db_put_time(to, a->reviewed);
	db_put_text(to, a->reviewed_by);
	db_put_time(to, a->disabled);
	db_put_int(to, a->disabled_why);
	db_put_text(to, a->disabled_by);
	db_put_time(to, a->emergency_until);
	db_put_time(to, a->orphaned);
	db_put_int(to, a->version + 1);
	db_put_time(to, a->lock_told);
}

const struct table gateway_account = {.name = "account",
    .row_size = sizeof(struct account_row),
    .load = &sql_account_load,
    .read = read_account,
    .save = &sql_account_save,
    .bind = bind_account};

bool
gateway_account_rewrap(struct seal *seal, void *row, struct err *err)
{
	struct account_row *a = row;
	const struct seal_subject subject = {a->employer, a->id};

	return seal_key_rewrap(seal, &subject, a->employer, &a->key, err);
}

struct id
gateway_subject_id(const char *provider, const char *name)
{
	const char *parts[] = {"subject", provider, name};

	return id_digest(parts, 3);
}

static void
read_subject(struct batch *batch, const struct db_row *from, void *row)
{
	struct subject_row *s = row;

	(void)batch;
	s->id = db_id(from, 0);
	(void)text_copy(s->provider, sizeof(s->provider), db_text(from, 1));
	(void)text_copy(s->name, sizeof(s->name), db_text(from, 2));
	s->account = db_id(from, 3);
	(void)text_copy(s->person, sizeof(s->person), db_text(from, 4));
	s->active = db_bool(from, 5);
	s->linked = db_time(from, 6);
	s->version = (int32_t)db_int(from, 7);
}

static void
bind_subject(struct db_args *to, const void *row)
{
	const struct subject_row *s = row;

	db_put_id(to, &s->id);
	db_put_text(to, s->provider);
	db_put_text(to, s->name);
	db_put_id(to, &s->account);
	db_put_text(to, s->person);
	db_put_bool(to, s->active);
	db_put_time(to, s->linked);
	db_put_int(to, s->version + 1);
}

const struct table gateway_subject = {.name = "subject",
    .row_size = sizeof(struct subject_row),
    .load = &sql_subject_load,
    .read = read_subject,
    .save = &sql_subject_save,
    .bind = bind_subject};

struct account_row *
gateway_account_new(struct batch *batch, const struct person_row *person)
{
	struct account_row *row = batch_new(batch, &gateway_account, &person->id);

	row->id = person->id;
	(void)text_copy(row->person, sizeof(row->person), person->name);
	(void)text_copy(row->employer, sizeof(row->employer), person->employer);
	row->made = batch_now(batch);
	return row;
}

const ProtobufCMessage *
gateway_account_restate(struct arena *arena, const struct db_row *from, struct id *subject)
{
	Accord__V1__AccountMoved *fact = arena_alloc(arena, sizeof(*fact));
	bool disabled = db_bool(from, 3);

	*subject = db_id(from, 0);
	if (fact == NULL)
		return NULL;
	accord__v1__account_moved__init(fact);
	fact->person = arena_strdup(arena, db_text(from, 1));
	fact->organisation = arena_strdup(arena, db_text(from, 2));
	fact->state = disabled ? ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_DISABLED
			       : ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_ENABLED;
	if (disabled)
		fact->why = (Accord__V1__DisabledWhy)db_int(from, 4);
	fact->by = disabled ? arena_strdup(arena, db_text(from, 5)) : TEXT("");
	return fact->person == NULL || fact->organisation == NULL || fact->by == NULL ? NULL
										      : &fact->base;
}

/* --- what becomes of one --- */
void
gateway_account_moved(
    struct batch *batch, struct account_row *row, Accord__V1__AccountState state, const char *by)
{
	Accord__V1__AccountMoved fact = ACCORD__V1__ACCOUNT_MOVED__INIT;

	batch_touch(batch, row);
	fact.person = TEXT(row->person);
	fact.organisation = TEXT(row->employer);
	fact.state = state;
	fact.by = TEXT(by);
	if (state == ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_DISABLED)
		fact.why = (Accord__V1__DisabledWhy)row->disabled_why;
	batch_fact(batch, ACCORD__V1__KIND__KIND_ACCOUNT_MOVED, &row->id, &fact.base);
}

static void
after_end(void *own, void *arg)
{
	const struct account_row *row = arg;

	known_end_sessions(gateway_of(own)->known, &row->id, row->over);
}

void
gateway_account_end_sessions(struct batch *batch, struct account_row *row)
{
	/* Another copy may have let her in, by a clock read later, before it gave up this row. */
	row->over = batch_now(batch) > row->last_logon ? batch_now(batch) : row->last_logon;
	batch_touch(batch, row);
	batch_after(batch, after_end, row);
}
