/* May this be sent to her: a decision, its record and its answer in one transaction. */
#include "services/gateway/authorise.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "common/text.h"
#include "services/gateway/account.h"
#include "services/gateway/disclosed.h"
#include "services/gateway/page_link.h"

#define VIEW ACCORD__V1__ACTION__ACTION_VIEW

/* What is found on the way to an answer. */
struct sending {
	const Accord__V1__Authorise *msg;
	const struct rulebook *rulebook;
	struct asker asker; /* she who gets it, as if she asked */
	struct question question;
	struct verdict verdict;
	struct disclosed record;
	bool disabled; /* her account */
	bool permitted;
};

/* The answer, with the room for what it points to. */
struct authorised {
	Accord__V1__Authorised reply;
	struct id id;
	Accord__V1__DataClass released[64];
	char recipient[65];
};

static void
authorise_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__Authorise *msg = (const Accord__V1__Authorise *)input->msg;
	struct id id = gateway_person_id(msg->person);

	gateway_policy_need(batch);
	batch_need(batch, &gateway_account, &id);
	page_link_need(batch, msg);
}

/* Who can't come in can't answer: an offer to her would be waited for in vain, and what is shown to
 * her nobody keeps an eye on. Being locked after bad logons is no such thing. */
static bool
is_disabled(struct batch *batch, const char *person)
{
	struct id id = gateway_person_id(person);
	const struct account_row *account = batch_row(batch, &gateway_account, &id);

	return account != NULL && account->disabled != 0;
}

/* Numbers that are no class at all stay in the mask: deciding refuses them by name. */
static uint64_t
classes_asked(const Accord__V1__Authorise *msg)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < msg->n_classes; i++)
		mask |= (unsigned)msg->classes[i] < 64 ? UINT64_C(1) << msg->classes[i] : 1;
	return mask;
}

/* In the role in which she was found to see it, each thing that she is asked to do must be
 * permitted: what asks for an answer that would be refused is a trap. */
static bool
may_answer(struct sending *s, struct err *err)
{
	struct question question = s->question;
	struct verdict verdict;

	s->asker.role = s->verdict.request.role;
	for (size_t i = 0; i < s->msg->n_answers; i++) {
		question.action = (unsigned)s->msg->answers[i];
		if (!decide(s->rulebook, &s->asker, &question, &verdict, err))
			return false;
		if ((verdict.mask & decision_existence(question.record)) == 0) {
			s->question = question;
			s->verdict = verdict;
			s->permitted = false;
			return true;
		}
	}
	return true;
}

/* role: 0, or one of hers. */
static bool
try_role(struct sending *s, const struct question *view, unsigned role, struct err *err)
{
	s->question = *view;
	s->asker.role = role;
	if (!decide(s->rulebook, &s->asker, &s->question, &s->verdict, err))
		return false;
	s->permitted = s->question.classes == 0 ||
		       (s->verdict.mask & decision_existence(s->question.record)) != 0;
	return !s->permitted || may_answer(s, err);
}

/* Any role of hers in which she may see it and give every answer; else what refused it first. */
static bool
try_roles(struct sending *s, struct err *err)
{
	struct question view = s->question;
	struct sending next;

	if (!try_role(s, &view, 0, err))
		return false;
	next = *s;
	for (unsigned role = 1; !s->permitted && role < 64; role++) {
		if (!(s->asker.roles >> role & 1))
			continue;
		if (!try_role(&next, &view, role, err))
			return false;
		if (next.permitted)
			*s = next;
	}
	return true;
}

/* False: it cannot be decided. Where there is nobody to decide about, nothing is permitted. */
static bool
decide_sending(struct sending *s, const struct id *id, int64_t at, struct err *err)
{
	const Accord__V1__Authorise *msg = s->msg;
	const struct directory *directory = s->rulebook->directory;

	s->question = (struct question){.at = at,
	    .owner = msg->owner,
	    .action = VIEW,
	    .purpose = (unsigned)msg->purpose,
	    .record = (unsigned)msg->record,
	    .classes = classes_asked(msg)};
	s->record = (struct disclosed){.id = *id,
	    .person = msg->person,
	    .organisation = "",
	    .owner = "",
	    .placement = "",
	    .action = VIEW,
	    .purpose = (unsigned)msg->purpose};
	if (directory_person(directory, msg->person) == NOBODY ||
	    directory_organisation(directory, msg->owner) == NOBODY)
		return true;
	if (!asker_find(s->rulebook, msg->person, 0, NULL, at, &s->asker, err) ||
	    !try_roles(s, err))
		return false;
	s->record = disclosed_of(id, s->rulebook, &s->asker, &s->question, &s->verdict);
	if (s->disabled && s->question.classes != 0) {
		s->permitted = false;
		s->record.verdict = NULL; /* no agreement refused it */
	}
	return true;
}

bool
gateway_would_authorise(const struct rulebook *rulebook, const Accord__V1__Authorise *msg,
    int64_t at, bool *permitted, struct err *err)
{
	const struct id nothing = {{0}};
	struct sending s = {.msg = msg, .rulebook = rulebook};

	if (!decide_sending(&s, &nothing, at, err))
		return false;
	*permitted = s.permitted;
	return true;
}

static void
put_record(struct batch *batch, struct sending *s)
{
	struct id object;

	if (id_from_bytes(s->msg->object.data, s->msg->object.len, &object)) {
		s->record.subjects = &object;
		s->record.subject_count = 1;
	}
	s->record.present = s->question.classes;
	if (s->permitted)
		disclosed_put(batch, &s->record);
	else
		disclosed_put_refused(batch, &s->record);
}

static void
fill_answer(struct authorised *a, const struct sending *s)
{
	Accord__V1__Authorised *reply = &a->reply;

	accord__v1__authorised__init(reply);
	a->id = s->record.id;
	reply->disclosure = (ProtobufCBinaryData){sizeof(a->id.b), a->id.b};
	reply->released = a->released;
	for (int class = 1; s->permitted && class < 64; class ++)
		if (s->verdict.mask >> class & 1)
			a->released[reply->n_released++] = (Accord__V1__DataClass) class;
	(void)text_copy(a->recipient, sizeof(a->recipient), s->record.organisation);
	reply->recipient = a->recipient;
}

static bool
authorise(struct batch *batch, struct input *input, struct err *err)
{
	struct authorised *answer = arena_zalloc(batch_arena(batch), sizeof(*answer));
	struct gateway *gateway = gateway_of(batch_own(batch));
	struct sending s = {
	    .msg = (const Accord__V1__Authorise *)input->msg, .rulebook = rulebook_now(gateway)};
	struct id id = id_v4();

	if (answer == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (s.rulebook == NULL || !gateway_policy_holds(batch, s.rulebook->version))
		return err_set(err, ERR_UNAVAILABLE, "what decides has just changed: ask again");
	if (s.msg->herself)
		return gateway_authorise_herself(batch, input, s.rulebook, err);
	if (s.msg->system)
		return gateway_authorise_system(batch, input, s.rulebook, err);
	s.disabled = is_disabled(batch, s.msg->person);
	if (!decide_sending(&s, &id, batch_now(batch), err))
		return false;
	put_record(batch, &s);
	if (s.permitted && !s.disabled)
		page_link_put(batch, s.msg, s.record.organisation);
	fill_answer(answer, &s);
	batch_reply(batch, input, &answer->reply.base);
	return true;
}

const struct rule gateway_authorise = {.kind = ACCORD__V1__KIND__KIND_AUTHORISE,
    .name = "authorise",
    .senders = "notification",
    .keys = authorise_keys,
    .decide = authorise};
