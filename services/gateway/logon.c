/* Signing in: read, worked on, taken by a batch, answered. */
#include "services/gateway/logon.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/code.h"
#include "common/json.h"
#include "common/log.h"
#include "common/metrics.h"
#include "common/text.h"
#include "services/gateway/callers.h"
#include "services/gateway/known.h"
#include "services/gateway/rulebook.h"
#include "services/gateway/session.h"
#include "services/gateway/told.h"
#include "services/gateway/totp.h"
#include "sql/gateway/account.h"

#define READ_MEMORY ((size_t)8 << 10)
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ENDED(word)                                                                                \
	{                                                                                          \
		.name = "accord_logons_total", .help = "logons, by how they ended",                \
		.label = "end", .value = word                                                      \
	}

static struct metric m_in = ENDED("in"), m_refused = ENDED("refused"), m_locked = ENDED("locked"),
		     m_busy = ENDED("busy");
static struct metric m_untold = {.name = "accord_locks_untold_total",
    .help = "locked accounts of which nobody was told: it was done in the hour before"};

/* One of them, from the request to its answer; wiped at its end. */
struct logon {
	struct input input;
	struct gateway *gateway;
	uint64_t request;
	struct id from;
	enum logon_way way;
	bool bearer;
	struct credential credential; /* of a new password */
	char name[NAME_SIZE], organisation[NAME_SIZE];
	char password[PASSWORD_SIZE], fresh[PASSWORD_SIZE], code[LOGON_CODE];
	uint8_t totp[ACCOUNT_TOTP];
	char recovery[ACCOUNT_RECOVERY][CODE_TEXT];
	struct session_secret session;
	struct arena *arena;     /* of the question to the store */
	struct account_row seen; /* what it was worked on with; nobody's for a name without one */
	struct password_work work;
	struct logon_evidence evidence;
	bool keyless; /* her secret cannot be opened now: as if there were no account */
	bool in;      /* what came of it */
	bool locks;
	bool tells; /* it locks, and others are told */
	size_t recovery_left;
};

static void
logon_free(struct logon *logon)
{
	arena_free(&logon->arena);
	crypt_wipe(logon, sizeof(*logon));
	free(logon);
}

/* --- the rule --- */
static void
logon_keys(struct batch *batch, struct input *input)
{
	const struct logon *logon = input->own;

	session_open_keys(batch, &logon->session, logon->name);
	batch_need(batch, &gateway_account, &gateway_nobody);
	if (logon->way == LOGON_NEW_PASSWORD)
		credential_need(batch, &logon->credential, logon->name);
}

/* What was looked at is what the row still holds. */
static bool
is_as_seen(const struct logon *logon, const struct account_row *row)
{
	const struct account_row *seen = &logon->seen;

	return strcmp(row->password, seen->password) == 0 && row->totp_len == seen->totp_len &&
	       crypt_equal(row->totp, seen->totp, row->totp_len);
}

static Accord__V1__LogonHow
how_of(const struct logon *logon)
{
	return logon->way == LOGON_WITH_RECOVERY ? ACCORD__V1__LOGON_HOW__LOGON_HOW_RECOVERY
						 : ACCORD__V1__LOGON_HOW__LOGON_HOW_PASSWORD;
}

/* One row and one fact, whoever was named. Nobody's row never locks. */
static void
refuse(struct batch *batch, struct logon *logon, struct account_row *account)
{
	const struct rulebook *rulebook = rulebook_now(logon->gateway);
	Accord__V1__LogonRefused fact = ACCORD__V1__LOGON_REFUSED__INIT;
	char *tell[TOLD_MOST];
	struct account_row *row =
	    account != NULL ? account : batch_row(batch, &gateway_account, &gateway_nobody);

	if (row == NULL)
		return;
	logon->locks = logon_bad(row, batch_now(batch));
	if (account == NULL) {
		row->locked = 0;
		logon->locks = false;
	}
	batch_touch(batch, row);
	fact.person = row->person;
	fact.organisation = row->employer;
	fact.how = how_of(logon);
	fact.locks = logon->locks;
	fact.tell = tell;
	logon->tells = logon->locks && rulebook != NULL && logon_tells(row, batch_now(batch));
	if (logon->tells)
		fact.n_tell = told_of_locked(rulebook->directory, row->employer, tell);
	batch_fact(batch, ACCORD__V1__KIND__KIND_LOGON_REFUSED, &row->id, &fact.base);
}

/* She works elsewhere since: the data key goes under the key of those she works for now. */
static void
follow_employer(struct batch *batch, struct account_row *account, const struct person_row *person)
{
	struct service *service = batch_own(batch);
	const struct seal_subject subject = {account->employer, account->id};
	struct err err;

	if (strcmp(account->employer, person->employer) == 0)
		return;
	if (account->key.len == 0 ||
	    seal_key_rewrap(service->seal, &subject, person->employer, &account->key, &err))
		(void)text_copy(account->employer, sizeof(account->employer), person->employer);
	else
		log_error("a key did not follow its person", L_ERR(&err));
}

/* --- what each way does --- */
static bool
open_session(struct batch *batch, const struct logon *logon, struct err *err)
{
	return session_open(batch,
	    &(struct session_opening){
		.secret = &logon->session, .person = logon->name, .how = how_of(logon)},
	    err);
}

static bool
take_code(struct batch *batch, struct logon *logon, struct account_row *account, struct err *err)
{
	account->totp_step = logon->evidence.step;
	return open_session(batch, logon, err);
}

/* What she had before is gone, with the key that it was under. */
static bool
take_first(struct batch *batch, struct logon *logon, struct account_row *account, struct err *err)
{
	struct service *service = batch_own(batch);
	const struct seal_subject subject = {logon->organisation, account->id};
	struct seal_key key;
	const struct seal_cell cell = {&subject, &key, "account.totp", account->id};
	uint8_t sealed[sizeof(account->totp)];

	if (!seal_key_make(service->seal, &subject, &key, err) ||
	    !seal_value(service->seal, &cell,
		&(struct crypt_piece){logon->totp, sizeof(logon->totp)}, sealed, err))
		return false;
	account->key = key;
	(void)text_copy(account->employer, sizeof(account->employer), logon->organisation);
	memcpy(account->totp, sealed, sizeof(sealed));
	account->totp_len = sizeof(account->totp);
	account->totp_step = 0;
	account->confirmed = 0;
	account->recovery_count = 0;
	account->invited = false;
	(void)text_copy(account->password, sizeof(account->password), logon->work.made);
	gateway_account_end_sessions(batch, account);
	gateway_account_moved(batch, account,
	    ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_PASSWORD_CHANGED, account->person);
	return true;
}

static bool
take_confirm(struct batch *batch, struct logon *logon, struct account_row *account, struct err *err)
{
	uint8_t sha256[CRYPT_SHA256];

	account->totp_step = logon->evidence.step;
	account->confirmed = batch_now(batch);
	account->recovery_count = ACCOUNT_RECOVERY;
	for (size_t i = 0; i < ACCOUNT_RECOVERY; i++) {
		code_hash(logon->recovery[i], sha256);
		memcpy(account->recovery[i], sha256, ACCOUNT_RECOVERY_ID);
	}
	gateway_account_moved(
	    batch, account, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_CONFIRMED, account->person);
	return open_session(batch, logon, err);
}

static bool
take_recovery(
    struct batch *batch, struct logon *logon, struct account_row *account, struct err *err)
{
	(void)logon_spend(account, logon->evidence.code);
	gateway_account_moved(
	    batch, account, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_RECOVERED, account->person);
	return open_session(batch, logon, err);
}

static bool
take_new_password(
    struct batch *batch, struct logon *logon, struct account_row *account, struct err *err)
{
	(void)err;
	account->totp_step = logon->evidence.step;
	(void)text_copy(account->password, sizeof(account->password), logon->work.made);
	gateway_account_end_sessions(batch, account);
	gateway_account_moved(batch, account,
	    ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_PASSWORD_CHANGED, account->person);
	return true;
}

static bool (*const takes[LOGON_WAYS])(
    struct batch *, struct logon *, struct account_row *, struct err *) = {
    [LOGON_WITH_CODE] = take_code,
    [LOGON_FIRST] = take_first,
    [LOGON_CONFIRM] = take_confirm,
    [LOGON_WITH_RECOVERY] = take_recovery,
    [LOGON_NEW_PASSWORD] = take_new_password,
};

/* NULL: there is none that anybody could come into like that. */
static struct account_row *
account_of(struct batch *batch, const struct logon *logon, const struct id *id)
{
	struct account_row *row = batch_row(batch, &gateway_account, id);

	return row != NULL && !logon->keyless && logon_by_password(row, batch_now(batch)) ? row
											  : NULL;
}

static bool
decide_logon(struct batch *batch, struct input *input, struct err *err)
{
	struct logon *logon = input->own;
	struct id id = gateway_person_id(logon->name);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);
	struct account_row *account = account_of(batch, logon, &id);

	logon->in = logon->locks = false;
	if (logon->way == LOGON_NEW_PASSWORD &&
	    !credential_holds(batch, &logon->credential, logon->name, logon->organisation))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid token");
	if (account == NULL || !is_as_seen(logon, account) ||
	    !logon_may(account, person, logon->way, &logon->evidence, batch_now(batch))) {
		refuse(batch, logon, account);
		return true;
	}
	if (logon_too_soon(account, batch_now(batch)))
		return err_set(err, ERR_UNAVAILABLE, "her sessions ended just now: try again");
	(void)text_copy(logon->organisation, sizeof(logon->organisation), person->employer);
	if (!takes[logon->way](batch, logon, account, err))
		return false;
	follow_employer(batch, account, person);
	account->bad_count = 0;
	batch_touch(batch, account);
	logon->in = true;
	logon->recovery_left = account->recovery_count;
	return true;
}

static const struct rule rule = {
    .kind = 4, .name = "log_on", .keys = logon_keys, .decide = decide_logon};

/* --- the answer --- */
static void
answer_message(
    struct http_request *request, const ProtobufCMessage *msg, const struct http_header *headers)
{
	struct err err = {.code = ERR_UNAVAILABLE};
	char *text;
	size_t len;

	if (!json_write(msg, request->arena, &text, &len, &err))
		gateway_unavailable(request, &err);
	else
		http_answer(request, &(struct http_answer){.status = 200,
					 .type = "application/json",
					 .body = text,
					 .len = len,
					 .headers = headers});
}

static void
answer_authenticator(struct http_request *request, struct logon *logon)
{
	Accord__V1__Authenticator msg = ACCORD__V1__AUTHENTICATOR__INIT;
	char secret[TOTP_BASE32], uri[TOTP_URI];

	code_base32(logon->totp, sizeof(logon->totp), secret);
	totp_uri(logon->totp, logon->name, uri);
	msg.secret = secret;
	msg.uri = uri;
	answer_message(request, &msg.base, NULL);
	crypt_wipe(secret, sizeof(secret));
	crypt_wipe(uri, sizeof(uri));
}

static void
answer_session(struct http_request *request, struct logon *logon)
{
	Accord__V1__LoggedOn msg = ACCORD__V1__LOGGED_ON__INIT;
	char cookie[SESSION_COOKIE_SIZE], *codes[ACCOUNT_RECOVERY];
	const struct http_header headers[] = {{"Set-Cookie", cookie}, {NULL, NULL}};

	session_cookie(logon->session.text, cookie);
	msg.person = logon->name;
	msg.organisation = logon->organisation;
	msg.recovery_left = (uint32_t)logon->recovery_left;
	if (logon->bearer)
		msg.session = logon->session.text;
	if (logon->way == LOGON_CONFIRM) {
		for (size_t i = 0; i < ACCOUNT_RECOVERY; i++)
			codes[i] = logon->recovery[i];
		msg.recovery_codes = codes;
		msg.n_recovery_codes = ACCOUNT_RECOVERY;
	}
	answer_message(request, &msg.base, logon->bearer ? NULL : headers);
	crypt_wipe(cookie, sizeof(cookie));
}

static void
answer_changed(struct http_request *request, struct logon *logon)
{
	Accord__V1__AccountStanding msg = ACCORD__V1__ACCOUNT_STANDING__INIT;
	char cookie[SESSION_COOKIE_SIZE];
	const struct http_header headers[] = {{"Set-Cookie", cookie}, {NULL, NULL}};

	(void)logon;
	session_cookie("", cookie);
	msg.state = ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_PASSWORD_CHANGED;
	answer_message(request, &msg.base, headers);
}

static void (*const answers[LOGON_WAYS])(struct http_request *, struct logon *) = {
    [LOGON_WITH_CODE] = answer_session,
    [LOGON_FIRST] = answer_authenticator,
    [LOGON_CONFIRM] = answer_session,
    [LOGON_WITH_RECOVERY] = answer_session,
    [LOGON_NEW_PASSWORD] = answer_changed,
};

static void
answer(struct http_request *request, struct logon *logon, const struct err *err)
{
	if (err != NULL && err->code == ERR_UNAUTHENTICATED)
		http_problem_on_tick(request, ERR_UNAUTHENTICATED);
	else if (err != NULL)
		gateway_unavailable(request, err);
	else if (!logon->in)
		http_problem_on_tick(request, ERR_UNAUTHENTICATED);
	else
		answers[logon->way](request, logon);
}

static struct http_request *
request_of(const struct logon *logon)
{
	return logon->gateway->http != NULL ? http_find(logon->gateway->http, logon->request)
					    : NULL;
}

/* Its last step, whatever came of it. */
static void
end(struct logon *logon, const struct err *err)
{
	struct http_request *request = request_of(logon);

	if (request != NULL)
		answer(request, logon, err);
	logon_free(logon);
}

/* One that is locked is somebody's mistake, many are somebody's attack on all of them. */
static void
note_locked(const struct logon *logon)
{
	static struct logon_locks locks;

	if (!logon->tells)
		metric_add(&m_untold, 1);
	else if (logon_locked(&locks, clock_mono()) == LOGON_LOCKS)
		log_error(
		    "many accounts are locked by bad logons", L_INT("in_an_hour", LOGON_LOCKS));
}

static void
on_taken(struct input *input, const struct err *err)
{
	struct logon *logon = input->own;

	if (err == NULL)
		metric_add(logon->in ? &m_in : logon->locks ? &m_locked : &m_refused, 1);
	if (err == NULL && logon->locks)
		note_locked(logon);
	end(logon, err);
}

/* --- the work --- */
static void begin_waiting(struct gateway *gateway);

/* The place among those that are with the workers is free again, for whoever waits for one. */
static void
leave(struct logon *logon)
{
	struct gateway *gateway = logon->gateway;

	for (size_t i = 0; i < LOGONS_AT_ONCE; i++)
		if (gateway->logons[i] == logon)
			gateway->logons[i] = NULL;
	begin_waiting(gateway);
}

static void
give_up(struct logon *logon, const struct err *err)
{
	leave(logon);
	end(logon, err);
}

/* Her authenticator's secret is opened here, where the keys are. */
static void
look_at_code(struct logon *logon)
{
	const struct account_row *seen = &logon->seen;
	const struct seal_subject subject = {seen->employer, seen->id};
	const struct seal_cell cell = {&subject, &seen->key, "account.totp", seen->id};
	uint8_t secret[ACCOUNT_TOTP] = {0};
	struct err err;

	code_hash(logon->code, logon->evidence.code);
	if (logon->way == LOGON_FIRST)
		return; /* she gets another one, under a key that is there */
	if (seen->totp_len == sizeof(seen->totp) &&
	    !seal_reveal(logon->gateway->service.seal, &cell,
		&(struct crypt_piece){seen->totp, seen->totp_len}, secret, &err))
		logon->keyless = true;
	logon->evidence.step =
	    totp_step(secret, logon->code, known_store_now(logon->gateway->known), seen->totp_step);
	crypt_wipe(secret, sizeof(secret));
}

static void
run(void *job)
{
	password_do(&((struct logon *)job)->work);
}

static void
on_worked(void *job)
{
	struct logon *logon = job;
	struct gateway *gateway = logon->gateway;
	struct err err = {.code = ERR_UNAVAILABLE};

	leave(logon);
	if (gateway->stopped || logon->work.starved) {
		end(logon, &err);
		return;
	}
	logon->evidence.password = logon->work.right;
	look_at_code(logon);
	logon->input = (struct input){.rule = &rule, .own = logon, .done = on_taken};
	if (!service_submit(&gateway->service, &logon->input, &err))
		end(logon, &err);
}

static void
on_row(void *ctx, const struct db_row *from)
{
	gateway_account_read(from, &((struct logon *)ctx)->seen);
}

static void
on_read(void *ctx, const struct err *err)
{
	struct logon *logon = ctx;
	const struct err away = {.code = ERR_UNAVAILABLE};

	if (err != NULL) {
		give_up(logon, &away);
		return;
	}
	(void)text_copy(logon->work.hash, sizeof(logon->work.hash), logon->seen.password);
	if (!offload_submit(logon->gateway->service.offload, run, on_worked, logon))
		give_up(logon, &away);
}

/* --- the beginning --- */
/* NULL: none is free, or one from that address is being worked on. */
static struct logon **
place_for(struct gateway *gateway, const struct logon *logon)
{
	struct logon **place = NULL;

	for (size_t i = 0; i < LOGONS_AT_ONCE; i++) {
		struct logon *other = gateway->logons[i];

		if (other == NULL)
			place = &gateway->logons[i];
		else if (gateway->config.logons_per_address != 0 &&
			 id_equal(&other->from, &logon->from))
			return NULL;
	}
	return place;
}

static bool
wait_for_place(struct gateway *gateway, struct logon *logon)
{
	size_t same = 0;

	for (size_t i = 0; i < gateway->waiting_count; i++)
		same += id_equal(&gateway->waiting[i]->from, &logon->from);
	if (gateway->waiting_count == LOGONS_WAITING ||
	    (gateway->config.logons_per_address != 0 && same == LOGONS_WAITING_EACH)) {
		metric_add(&m_busy, 1);
		return false;
	}
	gateway->waiting[gateway->waiting_count++] = logon;
	return true;
}

/* The first of those waiting for whom there is a place, now in it. */
static struct logon *
next_waiting(struct gateway *gateway)
{
	for (size_t i = 0; i < gateway->waiting_count; i++) {
		struct logon *logon = gateway->waiting[i], **place = place_for(gateway, logon);

		if (place == NULL)
			continue;
		*place = logon;
		gateway->waiting_count--;
		memmove(&gateway->waiting[i], &gateway->waiting[i + 1],
		    (gateway->waiting_count - i) * sizeof(gateway->waiting[0]));
		return logon;
	}
	return NULL;
}

static void
fill(struct logon *logon, struct http_request *request, const struct logon_wish *wish)
{
	logon->request = request->id;
	logon->from = request->from;
	logon->way = wish->way;
	logon->bearer = wish->bearer;
	(void)text_copy(logon->name, sizeof(logon->name), wish->name);
	(void)text_copy(logon->password, sizeof(logon->password), wish->password);
	(void)text_copy(logon->code, sizeof(logon->code), wish->code);
	if (wish->way == LOGON_NEW_PASSWORD) {
		logon->credential = session_of(request)->credential;
		(void)text_copy(logon->organisation, sizeof(logon->organisation),
		    session_of(request)->organisation);
	}
	if (wish->way != LOGON_FIRST)
		logon->work.given = logon->password;
	if (wish->fresh != NULL) {
		(void)text_copy(logon->fresh, sizeof(logon->fresh), wish->fresh);
		logon->work.fresh = logon->fresh;
	}
	crypt_random(logon->totp, sizeof(logon->totp));
	for (size_t i = 0; i < ACCOUNT_RECOVERY; i++)
		code_make(logon->recovery[i]);
	session_secret_make(&logon->session);
}

static bool
ask(struct logon *logon, struct err *err)
{
	struct db *db = logon->gateway->service.reader;
	struct db_args *args = db_args(&sql_account_named, logon->arena);
	struct id id = gateway_person_id(logon->name);

	db_set_id(args, 0, &id);
	return db_send(db, args, on_row, logon, err) && db_sync(db, on_read, logon, err);
}

/* Whoever has gone meanwhile gives his place up. */
static void
begin_waiting(struct gateway *gateway)
{
	struct err err = {.code = ERR_UNAVAILABLE};
	struct logon *logon;

	while (!gateway->stopped && (logon = next_waiting(gateway)) != NULL)
		if (request_of(logon) == NULL || !ask(logon, &err))
			give_up(logon, &err);
}

void
gateway_log_on(struct gateway *gateway, struct http_request *request, const struct logon_wish *wish)
{
	struct err err = {.code = ERR_UNAVAILABLE};
	struct logon *logon;

	if (wish->way != LOGON_NEW_PASSWORD && !gateway_may_call(gateway, request, CALLER_LOGON))
		return;
	logon = calloc(1, sizeof(*logon));
	if (logon == NULL || (logon->arena = arena_try(READ_MEMORY, READ_MEMORY)) == NULL) {
		free(logon);
		gateway_unavailable(request, &err);
		return;
	}
	logon->gateway = gateway;
	fill(logon, request, wish);
	if (wait_for_place(gateway, logon))
		begin_waiting(gateway);
	else
		end(logon, &err);
}

void
gateway_forget_logons(struct gateway *gateway)
{
	for (size_t i = 0; i < LOGONS_AT_ONCE; i++)
		if (gateway->logons[i] != NULL) {
			logon_free(gateway->logons[i]);
			gateway->logons[i] = NULL;
		}
	while (gateway->waiting_count > 0)
		logon_free(gateway->waiting[--gateway->waiting_count]);
}

bool
gateway_may_call(struct gateway *gateway, struct http_request *request, enum caller_way way)
{
	struct err err = {0};

	if (callers_take(gateway->callers, &request->from, way, clock_mono()))
		return true;
	(void)err_set(&err, ERR_LIMITED, "too many from your address: again later");
	http_problem(request, &err);
	return false;
}

void
gateway_logon_open(void)
{
	metric_register(&m_in);
	metric_register(&m_refused);
	metric_register(&m_locked);
	metric_register(&m_busy);
	metric_register(&m_untold);
}
