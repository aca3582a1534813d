/* What providers call people: linked and unlinked by the operator. */
#include <string.h>

#include "common/text.h"
#include "services/gateway/sign_in.h"

static bool
reply(struct batch *batch, struct input *input, const char *person)
{
	Accord__V1__SubjectLinked *linked = arena_alloc(batch_arena(batch), sizeof(*linked));

	if (linked == NULL)
		return true; /* the batch is taken apart and decided again */
	accord__v1__subject_linked__init(linked);
	linked->person = arena_strdup(batch_arena(batch), person);
	if (linked->person != NULL)
		batch_reply(batch, input, &linked->base);
	return true;
}

static const struct oidc_provider *
provider_of(struct batch *batch, const char *name)
{
	const struct gateway *gateway = gateway_of(batch_own(batch));

	return gateway->sign_ins != NULL ? oidc_provider_of(&gateway->sign_ins->providers, name)
					 : NULL;
}

/* --- LinkSubject --- */
static void
link_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LinkSubject *msg = (const Accord__V1__LinkSubject *)input->msg;
	struct id person = gateway_person_id(msg->person),
		  subject = gateway_subject_id(msg->provider, msg->subject);

	batch_need(batch, &gateway_person, &person);
	batch_need(batch, &gateway_account, &person);
	batch_need(batch, &gateway_subject, &subject);
}

static bool
may_link(struct batch *batch, const Accord__V1__LinkSubject *msg, const struct person_row *person,
    const struct subject_row *subject, struct err *err)
{
	const struct oidc_provider *provider = provider_of(batch, msg->provider);

	if (provider == NULL)
		return err_set(
		    err, ERR_INVALID, "gateway.yaml names no provider \"%s\"", msg->provider);
	if (msg->subject[0] == '\0')
		return err_set(err, ERR_INVALID, "a subject is wanted");
	if (person == NULL || !person->active)
		return err_set(err, ERR_NOT_FOUND, "\"%s\" is not in the directory", msg->person);
	if (!oidc_speaks_for(provider, person->employer))
		return err_set(err, ERR_DENIED, "\"%s\" does not speak for people of \"%s\"",
		    msg->provider, person->employer);
	if (subject != NULL && subject->active && strcmp(subject->person, msg->person) != 0)
		return err_set(err, ERR_CONFLICT,
		    "that subject is linked to \"%s\": unlink it first", subject->person);
	return true;
}

/* Who only ever comes through a provider has an account, too: it is there that she is disabled. */
static struct account_row *
account_for(struct batch *batch, const struct person_row *person)
{
	struct account_row *row = batch_row(batch, &gateway_account, &person->id);

	if (row != NULL)
		return row;
	row = batch_new(batch, &gateway_account, &person->id);
	row->id = person->id;
	row->made = batch_now(batch);
	(void)text_copy(row->person, sizeof(row->person), person->name);
	(void)text_copy(row->employer, sizeof(row->employer), person->employer);
	return row;
}

static bool
link_subject(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LinkSubject *msg = (const Accord__V1__LinkSubject *)input->msg;
	struct id person_id = gateway_person_id(msg->person),
		  id = gateway_subject_id(msg->provider, msg->subject);
	const struct person_row *person = batch_row(batch, &gateway_person, &person_id);
	struct subject_row *row = batch_row(batch, &gateway_subject, &id);

	if (!may_link(batch, msg, person, row, err))
		return false;
	if (row != NULL && row->active)
		return reply(batch, input, msg->person);
	if (row == NULL) {
		row = batch_new(batch, &gateway_subject, &id);
		row->id = id;
		(void)text_copy(row->provider, sizeof(row->provider), msg->provider);
		(void)text_copy(row->name, sizeof(row->name), msg->subject);
	}
	row->account = person_id;
	(void)text_copy(row->person, sizeof(row->person), msg->person);
	row->active = true;
	row->linked = batch_now(batch);
	batch_touch(batch, row);
	gateway_account_moved(
	    batch, account_for(batch, person), ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_LINKED, "");
	return reply(batch, input, msg->person);
}

const struct rule gateway_link_subject = {.kind = ACCORD__V1__KIND__KIND_LINK_SUBJECT,
    .name = "link_subject",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = link_keys,
    .decide = link_subject};

/* --- UnlinkSubject --- */
static void
unlink_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__UnlinkSubject *msg = (const Accord__V1__UnlinkSubject *)input->msg;
	struct id id = gateway_subject_id(msg->provider, msg->subject);

	batch_need(batch, &gateway_subject, &id);
}

static void
unlink_more(struct batch *batch, struct input *input)
{
	const Accord__V1__UnlinkSubject *msg = (const Accord__V1__UnlinkSubject *)input->msg;
	struct id id = gateway_subject_id(msg->provider, msg->subject);
	const struct subject_row *row = batch_row(batch, &gateway_subject, &id);

	if (row != NULL)
		batch_need(batch, &gateway_account, &row->account);
}

/* Sessions that she has are over: the link may be a wrong one. */
static bool
unlink_subject(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__UnlinkSubject *msg = (const Accord__V1__UnlinkSubject *)input->msg;
	struct id id = gateway_subject_id(msg->provider, msg->subject);
	struct subject_row *row = batch_row(batch, &gateway_subject, &id);
	struct account_row *account;

	if (row == NULL)
		return err_set(err, ERR_NOT_FOUND, "nobody is linked to that subject");
	if (!row->active)
		return reply(batch, input, row->person);
	if (row->linked == batch_now(batch))
		return err_set(err, ERR_UNAVAILABLE, "it was linked just now: try again");
	account = batch_row(batch, &gateway_account, &row->account);
	if (account == NULL)
		return err_set(err, ERR_INTERNAL, "a subject without an account");
	row->active = false;
	batch_touch(batch, row);
	gateway_account_end_sessions(batch, account);
	gateway_account_moved(
	    batch, account, ACCORD__V1__ACCOUNT_STATE__ACCOUNT_STATE_UNLINKED, "");
	return reply(batch, input, row->person);
}

const struct rule gateway_unlink_subject = {.kind = ACCORD__V1__KIND__KIND_UNLINK_SUBJECT,
    .name = "unlink_subject",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = unlink_keys,
    .more = unlink_more,
    .decide = unlink_subject};
