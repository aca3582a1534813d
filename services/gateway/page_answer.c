/* Answers of pages, by whatever way they come: whose they are, and whether they count. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "services/gateway/account.h"
#include "services/gateway/knows.h"
#include "services/gateway/page_link.h"

#define ACTION(name) ACCORD__V1__ACTION__ACTION_##name
#define HOW(name) ACCORD__V1__PAGE_ANSWER__PAGE_ANSWER_##name

void
page_answer_keys(struct batch *batch, const uint8_t sha256[CRYPT_SHA256])
{
	struct id id = page_link_id(sha256);

	gateway_policy_need(batch);
	batch_need(batch, &gateway_page_link, &id);
}

/* Of nobody's link the same rows are asked for (law L9). */
void
page_answer_more(struct batch *batch, const uint8_t sha256[CRYPT_SHA256])
{
	struct id id = page_link_id(sha256), person;
	const struct page_link_row *row = batch_row(batch, &gateway_page_link, &id);

	person = gateway_person_id(row != NULL ? row->person : "");
	batch_need(batch, &gateway_person, &person);
	batch_need(batch, &gateway_account, &person);
}

/* She is still who it was sent to. An account that is locked is hers; one that is disabled opens
 * nothing. */
static bool
is_hers(struct batch *batch, const struct page_link_row *row)
{
	struct id id = gateway_person_id(row->person);
	const struct person_row *person = batch_row(batch, &gateway_person, &id);
	const struct account_row *account = batch_row(batch, &gateway_account, &id);

	return person != NULL && person->active && strcmp(person->employer, row->employer) == 0 &&
	       (account == NULL || account->disabled == 0);
}

/* Both, in one role of hers: to see where it stands, and to say what she does. */
static bool
may_move(const struct rulebook *rulebook, struct asker *asker, struct question *question, bool *may,
    struct err *err)
{
	struct verdict view, move;

	*may = false;
	for (unsigned role = 0; role < 64 && !*may; role++) {
		if (role != 0 && !(asker->roles >> role & 1))
			continue;
		asker->role = role;
		question->action = ACTION(VIEW);
		if (!decide_or_nothing(rulebook, asker, question, &view, err))
			return false;
		question->action = ACTION(CONTRIBUTE);
		if (!decide_or_nothing(rulebook, asker, question, &move, err))
			return false;
		*may = (view.mask & move.mask & decision_existence(question->record)) != 0;
	}
	return true;
}

/* As if she had signed in: a call-out by what is agreed, a task of her own organisation by what she
 * may know of its clients. */
static bool
is_permitted(const struct rulebook *rulebook, const struct page_link_row *row, int64_t now,
    bool *may, struct err *err)
{
	struct question question = {.at = now,
	    .owner = row->owner,
	    .purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE,
	    .record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT,
	    .classes = UINT64_C(1) << ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT};
	struct asker asker;
	uint64_t known;

	*may = false;
	if (!asker_find(rulebook, row->person, 0, NULL, now, &asker, err))
		return err->code == ERR_DENIED;
	if (!row->task)
		return may_move(rulebook, &asker, &question, may, err);
	if (strcmp(row->owner, row->employer) != 0)
		return true;
	if (!gateway_knows(rulebook, &asker, now, KNOWS_SERVICE, &known, err))
		return false;
	*may = known != 0;
	return true;
}

static void
note_answer(struct batch *batch, struct page_link_row *row, const struct page_answer *answer)
{
	Accord__V1__PageAnswered fact = ACCORD__V1__PAGE_ANSWERED__INIT;

	if ((int32_t)answer->verb <= row->answered)
		return;
	row->answered = (int32_t)answer->verb;
	batch_touch(batch, row);
	fact.message = (ProtobufCBinaryData){sizeof(row->message.b), row->message.b};
	fact.request = (ProtobufCBinaryData){sizeof(row->request.b), row->request.b};
	fact.person = row->person;
	fact.how = answer->how;
	fact.accepts = answer->verb == PAGE_TAKE;
	fact.task = row->task;
	batch_fact(batch, ACCORD__V1__KIND__KIND_PAGE_ANSWERED, &row->message, &fact.base);
}

bool
page_answer(struct batch *batch, const struct page_answer *answer, struct page_link_row *out,
    struct err *err)
{
	const struct rulebook *rulebook = rulebook_now(gateway_of(batch_own(batch)));
	struct id id = page_link_id(answer->sha256);
	struct page_link_row *row = batch_row(batch, &gateway_page_link, &id);
	bool may;

	if (rulebook == NULL || !gateway_policy_holds(batch, rulebook->version))
		return err_set(err, ERR_UNAVAILABLE, "what decides has just changed: ask again");
	if (row == NULL || !crypt_equal(row->sha256, answer->sha256, sizeof(row->sha256)) ||
	    row->made + PAGE_LINK_LIVES <= batch_now(batch) || !is_hers(batch, row))
		return err_set(err, ERR_NOT_FOUND, "no such page");
	if (!is_permitted(rulebook, row, batch_now(batch), &may, err))
		return false;
	if (!may)
		return err_set(err, ERR_NOT_FOUND, "no such page");
	note_answer(batch, row, answer);
	*out = *row;
	return true;
}

/* --- by a reply --- */

/* NULL: it names no link. */
static const uint8_t *
named(const struct input *input)
{
	const Accord__V1__AnswerPage *msg = (const Accord__V1__AnswerPage *)input->msg;

	return msg->link.len == CRYPT_SHA256 ? msg->link.data : NULL;
}

static void
answered_keys(struct batch *batch, struct input *input)
{
	if (named(input) != NULL)
		page_answer_keys(batch, named(input));
}

static void
answered_more(struct batch *batch, struct input *input)
{
	if (named(input) != NULL)
		page_answer_more(batch, named(input));
}

static bool
answered(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AnswerPage *msg = (const Accord__V1__AnswerPage *)input->msg;
	Accord__V1__Done *done = arena_zalloc(batch_arena(batch), sizeof(*done));
	struct page_answer answer = {named(input), msg->accepts ? PAGE_TAKE : PAGE_SEEN, msg->how};
	struct page_link_row row;

	if (done == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	if (answer.sha256 == NULL || (msg->how != HOW(SMS) && msg->how != HOW(VOICE)))
		return err_set(err, ERR_INVALID, "that is no reply to a page");
	if (!page_answer(batch, &answer, &row, err))
		return false;
	accord__v1__done__init(done);
	done->count = 1;
	batch_reply(batch, input, &done->base);
	return true;
}

const struct rule gateway_page_replied = {.kind = ACCORD__V1__KIND__KIND_ANSWER_PAGE,
    .name = "answer_page",
    .senders = "notification",
    .keys = answered_keys,
    .more = answered_more,
    .decide = answered};
