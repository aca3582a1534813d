/* Notices of what stands in Accord: they say that there is something, and nothing of it. */
#include "services/notification/staff/matter.h"

#include <inttypes.h>
#include <stdio.h>

#include "accord/v1/account.pb-c.h"
#include "accord/v1/breach.pb-c.h"
#include "accord/v1/custody.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/release.pb-c.h"
#include "accord/v1/staff.pb-c.h"
#include "common/text.h"
#include "services/notification/message.h"

/* One for each fact, which keeps its epoch: a gateway that was restored warns again in a new one.
 */
static struct id
notice_of(const struct input *input, const char *person)
{
	char epoch[24], n[24];

	(void)snprintf(epoch, sizeof(epoch), "%" PRIu64, input->fact->epoch);
	(void)snprintf(n, sizeof(n), "%" PRIu64, input->fact->n);
	return id_digest((const char *const[]){"matter", epoch, n, person}, 4);
}

/* Who is told of a fact, for which organisation, and by which template. */
struct matter {
	Accord__V1__MessageTemplate template;
	const char *organisation;
	char *const *people; /* "" is nobody */
	size_t count;
};

static void
need_matter(struct batch *batch, const struct input *input, const struct matter *matter)
{
	for (size_t i = 0; i < matter->count && !INPUT_RESTATED(input); i++) {
		struct id notice = notice_of(input, matter->people[i]);
		struct id address = address_id(matter->people[i]);

		if (matter->people[i][0] == '\0')
			continue;
		batch_need(batch, &message_table, &notice);
		batch_need(batch, &address_table, &address);
	}
}

static bool
tell_matter(struct batch *batch, const struct input *input, const struct matter *matter)
{
	for (size_t i = 0; i < matter->count && !INPUT_RESTATED(input); i++) {
		struct message like = {.template = matter->template, .epoch = input->fact->epoch};
		struct id notice = notice_of(input, matter->people[i]);

		if (matter->people[i][0] == '\0')
			continue;
		(void)text_copy(like.person, sizeof(like.person), matter->people[i]);
		(void)text_copy(like.employer, sizeof(like.employer), matter->organisation);
		(void)text_copy(like.owner, sizeof(like.owner), matter->organisation);
		message_tell(batch, &notice, &like);
	}
	return true;
}

/* --- what comes to an end --- */
static struct matter
of_ending(const struct input *input)
{
	const Accord__V1__EndingNear *msg = (const Accord__V1__EndingNear *)input->msg;

	return (struct matter){
	    ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ENDING_NEAR, msg->organisation, &msg->person, 1};
}

void
ending_near_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_ending(input);

	need_matter(batch, input, &matter);
}

bool
ending_near(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_ending(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- a release that was revoked --- */
static struct matter
of_release(const struct input *input)
{
	const Accord__V1__ReleaseRevoked *msg = (const Accord__V1__ReleaseRevoked *)input->msg;

	return (struct matter){ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_RELEASE_REVOKED,
	    msg->recipient, msg->tell, msg->n_tell};
}

void
release_revoked_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_release(input);

	need_matter(batch, input, &matter);
}

bool
release_revoked(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_release(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- another basis, at each of its steps --- */
static struct matter
of_basis(const struct input *input)
{
	const Accord__V1__BasisMoved *msg = (const Accord__V1__BasisMoved *)input->msg;

	return (struct matter){
	    ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_BASIS_MOVED, msg->owner, msg->tell, msg->n_tell};
}

void
basis_moved_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_basis(input);

	need_matter(batch, input, &matter);
}

bool
basis_moved(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_basis(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- an account that bad logons have locked --- */
static struct matter
of_refusal(const struct input *input)
{
	const Accord__V1__LogonRefused *msg = (const Accord__V1__LogonRefused *)input->msg;

	return (struct matter){ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ACCOUNT_LOCKED,
	    msg->organisation, msg->tell, msg->locks ? msg->n_tell : 0};
}

void
logon_refused_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_refusal(input);

	need_matter(batch, input, &matter);
}

bool
logon_refused(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_refusal(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- what becomes of an account --- */
static struct matter
of_account(const struct input *input)
{
	const Accord__V1__AccountNotice *msg = (const Accord__V1__AccountNotice *)input->msg;

	return (struct matter){
	    ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_ACCOUNT_NOTICE, msg->organisation, &msg->tell, 1};
}

void
account_notice_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_account(input);

	need_matter(batch, input, &matter);
}

bool
account_notice(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_account(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- a breach, and its clocks --- */
static struct matter
of_breach(const struct input *input)
{
	const Accord__V1__BreachOpened *msg = (const Accord__V1__BreachOpened *)input->msg;

	return (struct matter){ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_BREACH, msg->organisation,
	    msg->tell, msg->n_tell};
}

void
breach_opened_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_breach(input);

	need_matter(batch, input, &matter);
}

bool
breach_opened(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_breach(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

static struct matter
of_breach_moved(const struct input *input)
{
	const Accord__V1__BreachMoved *msg = (const Accord__V1__BreachMoved *)input->msg;

	return (struct matter){ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_BREACH, msg->organisation,
	    msg->tell, msg->n_tell};
}

void
breach_moved_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_breach_moved(input);

	need_matter(batch, input, &matter);
}

bool
breach_moved(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_breach_moved(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}

/* --- clients whom nothing reaches --- */
static struct matter
of_missing(const struct input *input)
{
	const Accord__V1__LinksMissing *msg = (const Accord__V1__LinksMissing *)input->msg;

	return (struct matter){ACCORD__V1__MESSAGE_TEMPLATE__MESSAGE_LINKS_MISSING,
	    msg->organisation, &msg->person, 1};
}

void
links_missing_keys(struct batch *batch, struct input *input)
{
	const struct matter matter = of_missing(input);

	need_matter(batch, input, &matter);
}

bool
links_missing(struct batch *batch, struct input *input, struct err *err)
{
	const struct matter matter = of_missing(input);

	(void)err;
	return tell_matter(batch, input, &matter);
}
