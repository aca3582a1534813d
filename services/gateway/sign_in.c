/* Sign-ins through providers: rows and rules. */
#include "services/gateway/sign_in.h"

#include <stdlib.h>
#include <string.h>

#include "common/clock.h"
#include "common/mem.h"
#include "common/text.h"
#include "sql/gateway/sign_in.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- rows --- */
static void
read_hash(const struct db_row *from, int column, uint8_t to[CRYPT_SHA256], bool *none)
{
	size_t len;
	const void *bytes = db_bytes(from, column, &len);

	*none = len != CRYPT_SHA256;
	if (!*none)
		memcpy(to, bytes, len);
}

static void
read_sign_in(struct batch *batch, const struct db_row *from, void *row)
{
	struct sign_in_row *s = row;

	(void)batch;
	s->id = db_id(from, 0);
	read_hash(from, 1, s->sha256, &s->logout);
	read_hash(from, 2, s->browser, &s->logout);
	(void)text_copy(s->provider, sizeof(s->provider), db_text(from, 3));
	s->made = db_time(from, 4);
	s->used = db_time(from, 5);
	s->version = (int32_t)db_int(from, 6);
}

static void
bind_sign_in(struct db_args *to, const void *row)
{
	const struct sign_in_row *s = row;

	db_put_id(to, &s->id);
	db_put_bytes(to, s->sha256, s->logout ? 0 : sizeof(s->sha256));
	db_put_bytes(to, s->browser, s->logout ? 0 : sizeof(s->browser));
	db_put_text(to, s->provider);
	db_put_time(to, s->made);
	db_put_time(to, s->used);
	db_put_int(to, s->version + 1);
}

const struct table gateway_sign_in = {.name = "sign_in",
    .row_size = sizeof(struct sign_in_row),
    .load = &sql_sign_in_load,
    .read = read_sign_in,
    .save = &sql_sign_in_save,
    .bind = bind_sign_in};

/* --- secrets --- */
/* Whoever reads the table learns neither: they are never there. */
void
sign_in_derive(const char *secret, const char *what, char out[OIDC_SECRET_TEXT])
{
	uint8_t mac[CRYPT_SHA256];

	crypt_hmac_sha256(secret, strlen(secret), what, strlen(what), mac);
	(void)text_base64(mac, sizeof(mac), true, out, OIDC_SECRET_TEXT);
	crypt_wipe(mac, sizeof(mac));
}

static struct id
state_id(const struct sign_in *sign_in, uint8_t sha256[CRYPT_SHA256])
{
	struct id id;

	crypt_sha256(sign_in->state, strlen(sign_in->state), sha256);
	memcpy(id.b, sha256, sizeof(id.b));
	return id;
}

void
sign_in_free(struct sign_in *sign_in)
{
	crypt_wipe(sign_in, sizeof(*sign_in));
	free(sign_in);
}

bool
sign_in_submit(struct sign_in *sign_in, const struct rule *rule,
    void (*done)(struct input *input, const struct err *err), struct err *err)
{
	bool anybodys = rule == &gateway_sign_in_begin || rule == &gateway_sign_in_return;

	sign_in->input = (struct input){
	    .rule = rule, .lane = anybodys ? LANE_BULK : LANE_LIVE, .own = sign_in, .done = done};
	return service_submit(&sign_in->gateway->service, &sign_in->input, err);
}

/* --- the way there --- */
static void
begin_keys(struct batch *batch, struct input *input)
{
	uint8_t sha256[CRYPT_SHA256];
	struct id id = state_id(input->own, sha256);

	batch_need_new(batch, &gateway_sign_in, &id);
}

static bool
begin(struct batch *batch, struct input *input, struct err *err)
{
	const struct sign_in *sign_in = input->own;
	uint8_t sha256[CRYPT_SHA256];
	struct id id = state_id(sign_in, sha256);
	struct sign_in_row *row = batch_new(batch, &gateway_sign_in, &id);

	(void)err;
	*row = (struct sign_in_row){.id = id, .made = batch_now(batch)};
	memcpy(row->sha256, sha256, sizeof(row->sha256));
	crypt_sha256(sign_in->secret, strlen(sign_in->secret), row->browser);
	(void)text_copy(row->provider, sizeof(row->provider), sign_in->provider->name);
	return true;
}

const struct rule gateway_sign_in_begin = {
    .kind = 140, .name = "sign_in_begin", .keys = begin_keys, .decide = begin};

/* --- the way back --- */
static void
return_keys(struct batch *batch, struct input *input)
{
	uint8_t sha256[CRYPT_SHA256];
	struct id id = state_id(input->own, sha256);

	batch_need(batch, &gateway_sign_in, &id);
}

/* Hers, and good still. */
static bool
is_good(const struct sign_in_row *row, const struct sign_in *sign_in,
    const uint8_t sha256[CRYPT_SHA256], int64_t now)
{
	uint8_t browser[CRYPT_SHA256];

	crypt_sha256(sign_in->secret, strlen(sign_in->secret), browser);
	return row != NULL && !row->logout && row->used == 0 && row->made + SIGN_IN_LIVES > now &&
	       crypt_equal(row->sha256, sha256, CRYPT_SHA256) &&
	       crypt_equal(row->browser, browser, CRYPT_SHA256) &&
	       strcmp(row->provider, sign_in->provider->name) == 0;
}

static bool
come_back(struct batch *batch, struct input *input, struct err *err)
{
	struct sign_in *sign_in = input->own;
	uint8_t sha256[CRYPT_SHA256];
	struct id id = state_id(sign_in, sha256);
	struct sign_in_row *row = batch_row(batch, &gateway_sign_in, &id);

	if (!is_good(row, sign_in, sha256, batch_now(batch)))
		return err_set(err, ERR_INVALID,
		    "this sign-in is over, or was not begun in this browser: begin again");
	row->used = batch_now(batch);
	sign_in->began = row->made;
	batch_touch(batch, row);
	return true;
}

const struct rule gateway_sign_in_return = {
    .kind = 141, .name = "sign_in_return", .keys = return_keys, .decide = come_back};

/* --- who it is --- */
static struct id
subject_of(const struct sign_in *sign_in)
{
	return gateway_subject_id(sign_in->provider->name, sign_in->said.subject);
}

static void
end_keys(struct batch *batch, struct input *input)
{
	const struct sign_in *sign_in = input->own;
	struct id id = subject_of(sign_in);

	if (sign_in->said.subject[0] != '\0')
		batch_need(batch, &gateway_subject, &id);
}

/* The person by the subject's row as it was before this batch: one that is linked in it is known
 * from the next on. */
static void
end_more(struct batch *batch, struct input *input)
{
	struct sign_in *sign_in = input->own;
	struct id id = subject_of(sign_in);
	const struct subject_row *subject =
	    sign_in->said.subject[0] != '\0' ? batch_row(batch, &gateway_subject, &id) : NULL;

	sign_in->person[0] = '\0';
	if (subject == NULL || !subject->active)
		return;
	(void)text_copy(sign_in->person, sizeof(sign_in->person), subject->person);
	session_open_keys(batch, &sign_in->session, sign_in->person);
}

static bool
refuse(struct batch *batch, struct sign_in *sign_in, Accord__V1__SignInRefusal why)
{
	Accord__V1__SignInRefused fact = ACCORD__V1__SIGN_IN_REFUSED__INIT;
	struct id id = id_v4();

	sign_in->why = why;
	fact.provider = TEXT(sign_in->provider->name);
	fact.why = why;
	fact.person = sign_in->person;
	batch_fact(batch, ACCORD__V1__KIND__KIND_SIGN_IN_REFUSED, &id, &fact.base);
	return true;
}

static bool
is_linked(struct batch *batch, const struct sign_in *sign_in)
{
	struct id id = subject_of(sign_in);
	const struct subject_row *subject;

	if (sign_in->person[0] == '\0')
		return false;
	subject = batch_row(batch, &gateway_subject, &id);
	return subject != NULL && subject->active && strcmp(subject->person, sign_in->person) == 0;
}

static bool
end(struct batch *batch, struct input *input, struct err *err)
{
	struct sign_in *sign_in = input->own;
	const struct session_opening opening = {.secret = &sign_in->session,
	    .person = sign_in->person,
	    .how = ACCORD__V1__LOGON_HOW__LOGON_HOW_PROVIDER,
	    .provider = sign_in->provider->name,
	    .provider_session = sign_in->said.session};
	struct id id = gateway_person_id(sign_in->person);
	const struct person_row *person;

	if (sign_in->said.subject[0] == '\0')
		return refuse(batch, sign_in, sign_in->why);
	sign_in->why = ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_UNSPECIFIED;
	if (!is_linked(batch, sign_in))
		return refuse(batch, sign_in, ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_UNKNOWN);
	person = batch_row(batch, &gateway_person, &id);
	if (person == NULL || !oidc_speaks_for(sign_in->provider, person->employer))
		return refuse(
		    batch, sign_in, ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_ORGANISATION);
	if (session_open(batch, &opening, err))
		return true;
	return err->code != ERR_UNAVAILABLE &&
	       refuse(batch, sign_in, ACCORD__V1__SIGN_IN_REFUSAL__SIGN_IN_REFUSAL_ACCOUNT);
}

const struct rule gateway_sign_in_end = {
    .kind = 142, .name = "sign_in_end", .keys = end_keys, .more = end_more, .decide = end};

/* --- out again, by the provider --- */
static struct id
number_of(const struct sign_in *sign_in)
{
	const char *parts[] = {"logout", sign_in->provider->name, sign_in->said.number};

	return id_digest(parts, 3);
}

static void
logout_keys(struct batch *batch, struct input *input)
{
	struct id subject = subject_of(input->own), number = number_of(input->own);

	batch_need(batch, &gateway_subject, &subject);
	batch_need(batch, &gateway_sign_in, &number);
}

static void
logout_more(struct batch *batch, struct input *input)
{
	struct sign_in *sign_in = input->own;
	struct id id = subject_of(sign_in);
	const struct subject_row *subject = batch_row(batch, &gateway_subject, &id);

	sign_in->person[0] = '\0';
	if (subject == NULL || !subject->active)
		return;
	(void)text_copy(sign_in->person, sizeof(sign_in->person), subject->person);
	batch_need(batch, &gateway_account, &subject->account);
}

/* Whom nobody here is linked to has no session here either. */
static bool
logout(struct batch *batch, struct input *input, struct err *err)
{
	struct sign_in *sign_in = input->own;
	struct id number = number_of(sign_in), id = gateway_person_id(sign_in->person);
	struct account_row *account =
	    is_linked(batch, sign_in) ? batch_row(batch, &gateway_account, &id) : NULL;
	struct sign_in_row *row;

	if (batch_row(batch, &gateway_sign_in, &number) != NULL)
		return err_set(err, ERR_INVALID, "this logout token was used before");
	row = batch_new(batch, &gateway_sign_in, &number);
	*row = (struct sign_in_row){
	    .id = number, .logout = true, .made = batch_now(batch), .used = batch_now(batch)};
	(void)text_copy(row->provider, sizeof(row->provider), sign_in->provider->name);
	if (account == NULL)
		return true;
	gateway_account_end_sessions(batch, account);
	gateway_account_moved(
	    batch, account, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_SESSIONS_ENDED, "");
	return true;
}

const struct rule gateway_sign_in_logout = {.kind = 143,
    .name = "sign_in_logout",
    .keys = logout_keys,
    .more = logout_more,
    .decide = logout};

/* --- out again, by herself --- */
static void
logoff_keys(struct batch *batch, struct input *input)
{
	const struct sign_in *sign_in = input->own;

	credential_need(batch, &sign_in->credential, sign_in->person);
}

static bool
logoff(struct batch *batch, struct input *input, struct err *err)
{
	const struct sign_in *sign_in = input->own;
	struct session_row *row;

	if (!sign_in->credential.session ||
	    !credential_holds(batch, &sign_in->credential, sign_in->person, sign_in->organisation))
		return err_set(err, ERR_UNAUTHENTICATED, "no valid session");
	row = batch_row(batch, &gateway_session, &sign_in->credential.id);
	if (strcmp(row->provider, sign_in->provider->name) != 0)
		return err_set(
		    err, ERR_CONFLICT, "this session did not come through that provider");
	session_end(batch, row, ACCORD__V1__SESSION_END__SESSION_END_LOGOFF);
	return true;
}

const struct rule gateway_sign_in_logoff = {
    .kind = 144, .name = "sign_in_logoff", .keys = logoff_keys, .decide = logoff};

/* --- life --- */
bool
sign_ins_take(struct sign_ins *sign_ins, int64_t now)
{
	int64_t more = (now - sign_ins->filled) * SIGN_IN_A_SECOND / CLOCK_SECOND;

	if (more > 0) {
		sign_ins->filled = now;
		sign_ins->burst += more;
	}
	if (sign_ins->burst > SIGN_IN_BURST)
		sign_ins->burst = SIGN_IN_BURST;
	return sign_ins->burst > 0 && sign_ins->burst-- > 0;
}

struct sign_ins *
sign_ins_open(struct gateway *gateway, const char *path, struct err *err)
{
	struct sign_ins *sign_ins = xcalloc(1, sizeof(*sign_ins));

	sign_ins->gateway = gateway;
	sign_ins->burst = SIGN_IN_BURST;
	sign_ins->filled = clock_mono();
	if (oidc_providers_load(path, gateway->service.arena, &sign_ins->providers, err) &&
	    (sign_ins->oidc = oidc_open(gateway->service.loop, gateway->service.offload,
		 &sign_ins->providers, err)) != NULL)
		return sign_ins;
	free(sign_ins);
	return NULL;
}

void
sign_ins_close(struct sign_ins **which)
{
	struct sign_ins *sign_ins = *which;

	if (sign_ins == NULL)
		return;
	oidc_close(&sign_ins->oidc);
	*which = NULL;
	free(sign_ins);
}
