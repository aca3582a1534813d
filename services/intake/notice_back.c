/* A notice is taken back because two people of her organisation say that it is wrong. */
#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "accord/v1/guard.pb-c.h"
#include "services/intake/custody.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

static bool
notice_asked(const struct input *input, struct id *id)
{
	const Accord__V1__TakeBackNotice *m = (const Accord__V1__TakeBackNotice *)input->msg;

	return id_from_bytes(m->notice.data, m->notice.len, id);
}

void
take_back_notice_keys(struct batch *batch, struct input *input)
{
	struct id id;

	if (notice_asked(input, &id))
		batch_need(batch, &notice_table, &id);
}

static struct notice *
notice_own(struct batch *batch, const struct input *input)
{
	struct notice *notice;
	struct id id;

	if (input->actor == NULL || !notice_asked(input, &id) ||
	    (notice = batch_row(batch, &notice_table, &id)) == NULL ||
	    strcmp(notice->organisation, input->actor->organisation) != 0)
		return NULL;
	return notice;
}

static void
tell_doubted(struct batch *batch, const struct notice *notice, const char *person)
{
	Accord__V1__NoticeDoubted fact = ACCORD__V1__NOTICE_DOUBTED__INIT;

	fact.notice = ID_BYTES(&notice->id);
	fact.organisation = TEXT(notice->organisation);
	fact.person = TEXT(person);
	fact.taken_back = notice->taken_back != 0;
	batch_fact(batch, KIND(NOTICE_DOUBTED), &notice->id, &fact.base);
}

/* Whoever was told is told that it was wrong. */
static void
tell_taken_back(struct batch *batch, const struct notice *notice)
{
	Accord__V1__NoticeTakenBack fact = ACCORD__V1__NOTICE_TAKEN_BACK__INIT;

	fact.notice = ID_BYTES(&notice->id);
	fact.client = ID_BYTES(&notice->client);
	fact.organisation = TEXT(notice->organisation);
	fact.reason = ACCORD__V1__TAKEN_BACK__TAKEN_BACK_PEOPLE;
	fact.correct = true;
	batch_fact(batch, KIND(NOTICE_TAKEN_BACK), &notice->id, &fact.base);
}

static void
answer(struct batch *batch, struct input *input, const struct notice *notice)
{
	Accord__V1__NoticeDoubt *reply = arena_alloc(batch_arena(batch), sizeof(*reply));

	if (reply == NULL)
		return;
	accord__v1__notice_doubt__init(reply);
	reply->notice = ID_BYTES(&notice->id);
	reply->first_by = TEXT(notice->doubted_by);
	reply->taken_back = notice->taken_back != 0;
	batch_reply(batch, input, &reply->base);
}

/* What one says changes nothing for her: a notice that she needs is not stopped by one. */
bool
take_back_notice(struct batch *batch, struct input *input, struct err *err)
{
	struct notice *notice = notice_own(batch, input);
	const char *person;

	if (notice == NULL)
		return err_set(err, ERR_NOT_FOUND, "there is no such notice");
	person = input->actor->person;
	if (notice->taken_back != 0)
		return err_set(err, ERR_CONFLICT, "it was taken back");
	if (notice->doubted_by[0] != '\0' && strcmp(notice->doubted_by, person) == 0)
		return err_set(err, ERR_CONFLICT, "another person has to say so, too");
	if (notice->doubted_by[0] == '\0')
		notice->doubted_by = person;
	else
		notice->taken_back = batch_now(batch);
	batch_touch(batch, notice);
	tell_doubted(batch, notice, person);
	if (notice->taken_back != 0)
		tell_taken_back(batch, notice);
	answer(batch, input, notice);
	return true;
}
