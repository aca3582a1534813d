/* What others do with an account: the operator admits and releases, duty supervisors release. */
#include <string.h>

#include "common/clock.h"
#include "common/text.h"
#include "services/gateway/account.h"
#include "services/gateway/account_duty.h"
#include "services/gateway/session.h"
#include "services/gateway/staffed.h"

#define INVITED_LONGEST (7 * CLOCK_DAY)

static bool
reply_state(struct batch *batch, struct input *input, Accord__V1__AccountState state)
{
	Accord__V1__AccountStanding *reply = arena_alloc(batch_arena(batch), sizeof(*reply));

	if (reply == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__account_standing__init(reply);
	reply->state = state;
	batch_reply(batch, input, &reply->base);
	return true;
}

/* --- AdmitStaff --- */
static void
admit_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__AdmitStaff *msg = (const Accord__V1__AdmitStaff *)input->msg;
	struct id id = gateway_person_id(msg->person);

	batch_need(batch, &gateway_person, &id);
	batch_need(batch, &gateway_account, &id);
}

static bool
may_admit(const struct person_row *person, const struct account_row *account,
    const Accord__V1__AdmitStaff *msg, int64_t now, struct err *err)
{
	if (msg->sha256.len != CRYPT_SHA256)
		return err_set(err, ERR_INVALID, "the hash of a code has 32 bytes");
	if (msg->until_us <= now || msg->until_us > now + INVITED_LONGEST)
		return err_set(err, ERR_INVALID, "a code ends within seven days from now");
	if (person == NULL || !person->active)
		return err_set(err, ERR_NOT_FOUND, "\"%s\" is not in the directory", msg->person);
	if (account != NULL && account->disabled != 0)
		return err_set(
		    err, ERR_CONFLICT, "her account is disabled: accord staff enable first");
	if (account != NULL && account->locked != 0)
		return err_set(
		    err, ERR_CONFLICT, "her account is locked: accord staff release first");
	return true;
}

static bool
admit(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AdmitStaff *msg = (const Accord__V1__AdmitStaff *)input->msg;
	struct id id = gateway_person_id(msg->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);
	struct account_row *row = batch_row(batch, &gateway_account, &id);

	if (!may_admit(person, row, msg, batch_now(batch), err))
		return false;
	if (row == NULL)
		row = gateway_account_new(batch, person);
	memcpy(row->invitation, msg->sha256.data, sizeof(row->invitation));
	row->invited = true;
	row->invited_until = msg->until_us;
	gateway_account_moved(batch, row, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_ADMITTED, "");
	return reply_state(batch, input, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_ADMITTED);
}

const struct rule gateway_admit_staff = {.kind = ACCORD__V1__KIND__KIND_ADMIT_STAFF,
    .name = "admit_staff",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = admit_keys,
    .decide = admit};

/* --- ReleaseStaff --- */
static void
released_keys(struct batch *batch, const struct input *input)
{
	const Accord__V1__ReleaseStaff *msg = (const Accord__V1__ReleaseStaff *)input->msg;
	struct id id = gateway_person_id(msg->person);

	batch_need(batch, &gateway_account, &id);
}

/* NULL: there is no account of that name that is locked. */
static struct account_row *
locked_row(struct batch *batch, const struct input *input)
{
	const Accord__V1__ReleaseStaff *msg = (const Accord__V1__ReleaseStaff *)input->msg;
	struct id id = gateway_person_id(msg->person);
	struct account_row *row = batch_row(batch, &gateway_account, &id);

	return row != NULL && row->locked != 0 ? row : NULL;
}

static bool
release(struct batch *batch, struct input *input, struct account_row *row, const char *by)
{
	row->locked = 0;
	row->bad_count = 0;
	row->released_by[0] = '\0';
	gateway_account_moved(batch, row, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_RELEASED, by);
	return reply_state(batch, input, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_RELEASED);
}

static void
operator_keys(struct batch *batch, struct input *input)
{
	released_keys(batch, input);
}

static bool
operator_releases(struct batch *batch, struct input *input, struct err *err)
{
	struct account_row *row = locked_row(batch, input);

	if (row == NULL)
		return err_set(err, ERR_NOT_FOUND, "no account of that name is locked");
	return release(batch, input, row, "");
}

const struct rule gateway_release_staff = {.kind = ACCORD__V1__KIND__KIND_RELEASE_STAFF,
    .name = "release_staff",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = operator_keys,
    .decide = operator_releases};

/* --- the same by two of them --- */
static void
supervisor_keys(struct batch *batch, struct input *input)
{
	account_duty_keys(batch, input);
	released_keys(batch, input);
}

/* To whoever may not, nobody is locked. */
static bool
supervisor_releases(struct batch *batch, struct input *input, struct err *err)
{
	struct account_row *row = locked_row(batch, input);
	const char *person = input->actor->person;

	if (!staffed_holds(batch, input, err))
		return false;
	if (row == NULL || !account_duty_holds(batch, input) || strcmp(row->person, person) == 0)
		return err_set(err, ERR_NOT_FOUND, "no account of that name is locked");
	if (row->released_by[0] != '\0' && strcmp(row->released_by, person) != 0)
		return release(batch, input, row, person);
	if (row->released_by[0] == '\0') {
		(void)text_copy(row->released_by, sizeof(row->released_by), person);
		row->released_at = batch_now(batch);
		gateway_account_moved(
		    batch, row, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_RELEASE_BEGUN, person);
	}
	return reply_state(batch, input, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_RELEASE_BEGUN);
}

const struct rule gateway_supervisor_release = {.kind = ACCORD__V1__KIND__KIND_RELEASE_STAFF,
    .name = "supervisor_release",
    .keys = supervisor_keys,
    .decide = supervisor_releases};

/* --- LogOff --- */
static void
log_off_keys(struct batch *batch, struct input *input)
{
	const struct staffed *staffed = staffed_of(input);
	struct id id = gateway_person_id(staffed->actor.person);

	staffed_keys(batch, input);
	batch_need(batch, &gateway_account, &id);
}

static bool
log_off(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LogOff *msg = (const Accord__V1__LogOff *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	struct id id = gateway_person_id(staffed->actor.person);
	struct account_row *account = batch_row(batch, &gateway_account, &id);

	if (!staffed_holds(batch, input, err))
		return false;
	if (!staffed->credential.session || account == NULL)
		return err_set(err, ERR_CONFLICT, "a token is no session: revoke it instead");
	if (msg->everywhere) {
		gateway_account_end_sessions(batch, account);
		gateway_account_moved(batch, account,
		    ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_SESSIONS_ENDED, account->person);
	} else {
		session_end(batch, batch_row(batch, &gateway_session, &staffed->credential.id),
		    ACCORD__V1__SESSION_END__SESSION_END_LOGOFF);
	}
	return reply_state(batch, input, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_SESSIONS_ENDED);
}

const struct rule gateway_log_off = {.kind = ACCORD__V1__KIND__KIND_LOG_OFF,
    .name = "log_off",
    .keys = log_off_keys,
    .decide = log_off};
