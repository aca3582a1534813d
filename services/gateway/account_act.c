/* What is done with accounts: reviewed, disabled and enabled by whoever manages them, given for an
 * emergency by the operator. */
#include <string.h>

#include "common/text.h"
#include "services/gateway/account_duty.h"
#include "services/gateway/account_life.h"
#include "services/gateway/staffed.h"

#define ACT(name) ACCORD__V1__ACCOUNT_ACT__ACCOUNT_ACT_##name
#define STATE(name) ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

/* --- what is told --- */
Accord__V1__StaffAccount *
life_told(
    struct arena *arena, const struct account_row *account, const char *organisation, int64_t now)
{
	Accord__V1__StaffAccount *to = arena_alloc(arena, sizeof(*to));

	if (to == NULL)
		return NULL;
	accord__v1__staff_account__init(to);
	to->person = arena_strdup(arena, account->person);
	to->organisation = arena_strdup(arena, organisation);
	to->made_us = account->made;
	to->last_logon_us = account->last_logon;
	to->reviewed_us = account->reviewed;
	to->reviewed_by = arena_strdup(arena, account->reviewed_by);
	to->disabled_us = account->disabled;
	to->disabled_why = (Accord__V1__DisabledWhy)account->disabled_why;
	to->disabled_by = arena_strdup(arena, account->disabled_by);
	to->emergency_until_us = account->emergency_until;
	to->orphaned_us = account->orphaned;
	to->locked = account->locked != 0;
	to->review_due = life_review_due(account, now);
	return arena_exhausted(arena) ? NULL : to;
}

static bool
reply(struct batch *batch, struct input *input, const struct account_row *account,
    const char *organisation)
{
	struct arena *arena = batch_arena(batch);
	Accord__V1__StaffAccounts *to = arena_alloc(arena, sizeof(*to));
	Accord__V1__StaffAccount **list = arena_alloc(arena, sizeof(*list));

	if (to == NULL || list == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__staff_accounts__init(to);
	if ((*list = life_told(arena, account, organisation, batch_now(batch))) == NULL)
		return true;
	to->accounts = list;
	to->n_accounts = 1;
	batch_reply(batch, input, &to->base);
	return true;
}

/* --- the acts --- */
static void
act_keys(struct batch *batch, const struct input *input)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	struct id id = gateway_person_id(msg->person);

	batch_need(batch, &gateway_person, &id);
	batch_need(batch, &gateway_account, &id);
	batch_need(batch, &gateway_account_life, &id);
}

static const struct person_row *
person_of(struct batch *batch, const struct input *input)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	struct id id = gateway_person_id(msg->person);

	return batch_row(batch, &gateway_person, &id);
}

static void
act_more(struct batch *batch, struct input *input)
{
	const struct person_row *person = person_of(batch, input);
	struct id id = gateway_organisation_id(person != NULL ? person->employer : "");

	batch_need(batch, &gateway_organisation, &id);
}

static void
review(struct batch *batch, struct account_row *account, const char *by)
{
	account->reviewed = batch_now(batch);
	(void)text_copy(account->reviewed_by, sizeof(account->reviewed_by), by);
	gateway_account_moved(batch, account, STATE(REVIEWED), by);
}

/* From now on 90 days may pass again. */
static void
note_enabled(struct batch *batch, const struct account_row *account, const char *employer)
{
	struct life_row *life = batch_row(batch, &gateway_account_life, &account->id);

	if (life == NULL) {
		life = batch_new(batch, &gateway_account_life, &account->id);
		life->id = account->id;
		(void)text_copy(life->employer, sizeof(life->employer), employer);
	}
	life->enabled = batch_now(batch);
	batch_touch(batch, life);
}

static bool
enable(struct batch *batch, struct account_row *account, const char *employer, const char *by,
    struct err *err)
{
	if (account->disabled == 0)
		return true;
	if (account->orphaned != 0)
		return err_set(err, ERR_CONFLICT, "the directory does not name her");
	if (account->emergency_until != 0 && account->emergency_until <= batch_now(batch))
		return err_set(err, ERR_CONFLICT,
		    "it was for an emergency that is over: accord staff emergency gives another");
	account->disabled = 0;
	account->disabled_why = 0;
	account->disabled_by[0] = '\0';
	note_enabled(batch, account, employer);
	gateway_account_moved(batch, account, STATE(ENABLED), by);
	return true;
}

static bool
act(struct batch *batch, struct input *input, struct account_row *account, const char *by,
    struct err *err)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	const struct person_row *person = person_of(batch, input);

	switch (msg->act) {
	case ACT(REVIEW):
		review(batch, account, by);
		break;
	case ACT(DISABLE):
		if (account->disabled != 0)
			break;
		life_disable(batch, account, ACCORD__V1__DISABLED_WHY__DISABLED_WHY_MANAGER, by);
		life_tell(batch, account, person->employer, STATE(DISABLED), by);
		break;
	case ACT(ENABLE):
		if (!enable(batch, account, person->employer, by, err))
			return false;
		break;
	default:
		return err_set(err, ERR_INVALID, "review, disable or enable is wanted");
	}
	return reply(batch, input, account, person->employer);
}

/* --- the operator's --- */
static void
operator_keys(struct batch *batch, struct input *input)
{
	act_keys(batch, input);
}

/* One that is there for good is no emergency account. */
static bool
emergency(struct batch *batch, struct input *input, struct account_row *account, struct err *err)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	const struct person_row *person = person_of(batch, input);
	int64_t now = batch_now(batch);

	if (msg->until_us <= now || msg->until_us > now + ACCOUNT_EMERGENCY)
		return err_set(err, ERR_INVALID, "an emergency ends within 72 hours from now");
	if (!person->active || person->system)
		return err_set(
		    err, ERR_NOT_FOUND, "\"%s\" is nobody of the directory", msg->person);
	if (account != NULL && account->emergency_until == 0)
		return err_set(err, ERR_CONFLICT, "she has an account that stays");
	if (account == NULL)
		account = gateway_account_new(batch, person);
	account->emergency_until = msg->until_us;
	account->disabled = 0;
	account->disabled_why = 0;
	account->disabled_by[0] = '\0';
	note_enabled(batch, account, person->employer);
	gateway_account_moved(batch, account, STATE(EMERGENCY), "");
	life_tell(batch, account, person->employer, STATE(EMERGENCY), "");
	return reply(batch, input, account, person->employer);
}

static bool
operator_moves(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	struct id id = gateway_person_id(msg->person);
	struct account_row *account = batch_row(batch, &gateway_account, &id);
	const struct person_row *person = person_of(batch, input);

	if (person != NULL && msg->act == ACT(EMERGENCY))
		return emergency(batch, input, account, err);
	if (account == NULL || person == NULL)
		return err_set(err, ERR_NOT_FOUND, "\"%s\" has no account", msg->person);
	return act(batch, input, account, "", err);
}

const struct rule gateway_move_account = {.kind = ACCORD__V1__KIND__KIND_MOVE_ACCOUNT,
    .name = "move_account",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = operator_keys,
    .more = act_more,
    .decide = operator_moves};

/* --- a manager's --- */
static void
manager_keys(struct batch *batch, struct input *input)
{
	account_duty_keys(batch, input);
	act_keys(batch, input);
}

static bool
manages(struct batch *batch, const struct input *input)
{
	return staffed_has_role(batch, input, ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER) ||
	       account_duty_holds(batch, input);
}

static void
manager_more(struct batch *batch, struct input *input)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	struct id id = gateway_person_id(msg->person);
	const struct account_row *account = batch_row(batch, &gateway_account, &id);

	act_more(batch, input);
	id = gateway_person_id(account != NULL ? account->disabled_by : "");
	batch_need(batch, &gateway_person, &id);
}

static bool
is_officer(struct batch *batch, const char *name)
{
	struct id id = gateway_person_id(name);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);

	return person != NULL &&
	       (person->roles >> ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER & 1) != 0;
}

/* What the operator or a security officer has shut is not a duty supervisor's to open. */
static bool
may_enable(struct batch *batch, const struct input *input, const struct account_row *account,
    struct err *err)
{
	if (account->disabled == 0 ||
	    account->disabled_why != ACCORD__V1__DISABLED_WHY__DISABLED_WHY_MANAGER)
		return true;
	if (account->disabled_by[0] == '\0')
		return err_set(err, ERR_DENIED, "the operator has disabled it, and enables it");
	return !is_officer(batch, account->disabled_by) ||
	       staffed_has_role(batch, input, ACCORD__V1__ROLE__ROLE_SECURITY_OFFICER) ||
	       err_set(err, ERR_DENIED,
		   "a security officer has disabled it: one of them or the operator enables it");
}

/* Nobody vouches for herself; and to whoever manages no accounts, or not this one, there is none.
 */
static bool
manager_moves(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__MoveAccount *msg = (const Accord__V1__MoveAccount *)input->msg;
	const struct staffed *staffed = staffed_of(input);
	const struct person_row *person = person_of(batch, input);
	struct id id = gateway_person_id(msg->person);
	struct account_row *account = batch_row(batch, &gateway_account, &id);

	if (!staffed_holds(batch, input, err))
		return false;
	if (account == NULL || person == NULL || !manages(batch, input) ||
	    strcmp(person->employer, staffed->actor.organisation) != 0)
		return err_set(err, ERR_NOT_FOUND, "no such account");
	if (strcmp(msg->person, staffed->actor.person) == 0)
		return err_set(err, ERR_DENIED, "somebody else looks after your own account");
	if (msg->act == ACT(ENABLE) && !may_enable(batch, input, account, err))
		return false;
	return act(batch, input, account, staffed->actor.person, err);
}

const struct rule gateway_manage_account = {.kind = ACCORD__V1__KIND__KIND_MOVE_ACCOUNT,
    .name = "manage_account",
    .keys = manager_keys,
    .more = manager_more,
    .decide = manager_moves};
