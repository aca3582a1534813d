/* Errands: who may ask for one, when it is due, and whom referral is told to ask. */
#include "services/intake/errand.h"

#include <string.h>

#include "accord/v1/envelope.pb-c.h"
#include "common/workday_text.h"
#include "services/intake/contact.h"

#define WHY(name) ACCORD__V1__WANTED_FOR__WANTED_FOR_##name
#define TEXT(s) ((char *)(uintptr_t)(s))
#define ID_BYTES(id) ((ProtobufCBinaryData){sizeof((id)->b), (uint8_t *)(uintptr_t)(id)->b})

#define AHEAD_MOST (400 * CLOCK_DAY)
#define MORNING (9 * CLOCK_HOUR)      /* o'clock */
#define NOTICE (12 * CLOCK_HOUR)      /* at least that long before is the day before */
#define BACK_MOST 14                  /* days without business on end */
#define DEATH_HERS (5 * CLOCK_MINUTE) /* she answers, or whoever is on call goes */
#define DEATH_WITHIN CLOCK_HOUR
#define RETURN_HERS 4    /* halves of business days */
#define RETURN_WITHIN 10 /* likewise; nobody has agreed on another hour */

static const struct errand {
	Accord__V1__WantedFor why;
	bool begins;  /* at an hour that is said */
	bool at_once; /* and never at one */
	bool setting; /* in what kind of house is said */
	bool anybody; /* of her organisation who may know of her asks for it */
} errands[] = {
    {WHY(INTERVIEW), true, false, true, false},
    {WHY(HEARING), true, false, true, false},
    {WHY(DEATH_NOTIFICATION), false, true, false, true},
    {WHY(PROPERTY_RETURN), false, false, false, false},
};

static const struct errand *
find(Accord__V1__WantedFor why)
{
	for (size_t i = 0; i < sizeof(errands) / sizeof(errands[0]); i++)
		if (errands[i].why == why)
			return &errands[i];
	return NULL;
}

/* --- when --- */

/* The last nine o'clock of a business day that is far enough ahead; 0: none within reach. */
static int64_t
morning_before(struct zone *zone, const struct workdays *days, int64_t at)
{
	for (int back = 1; back <= BACK_MOST; back++) {
		int64_t morning = workday_at(zone, days, at - back * CLOCK_DAY, MORNING);

		if (morning <= at - NOTICE)
			return morning;
	}
	return 0;
}

struct errand_times
errand_times(struct zone *zone, const struct workdays *days, Accord__V1__WantedFor why, int64_t at,
    int64_t now)
{
	int64_t half = now + (at - now) / 2, morning;

	if (why == WHY(DEATH_NOTIFICATION))
		return (struct errand_times){now + DEATH_WITHIN, now + DEATH_HERS};
	if (at == 0)
		return (struct errand_times){workday_after(zone, days, now, RETURN_WITHIN),
		    workday_after(zone, days, now, RETURN_HERS)};
	morning = morning_before(zone, days, at);
	return (struct errand_times){at, morning > half ? morning : half};
}

/* --- asked --- */

void
ask_task_keys(struct batch *batch, struct input *input)
{
	client_need(batch, &((const Accord__V1__AskTask *)input->msg)->client);
}

static bool
answers_for(const struct client *client, const char *person)
{
	return strcmp(client->lead, person) == 0 || strcmp(client->duty_supervisor, person) == 0;
}

static bool
hour_good(const struct errand *e, int64_t at, int64_t now, struct err *err)
{
	if (e->at_once && at != 0)
		return err_set(err, ERR_INVALID, "of a death she is told at once: it has no hour");
	if (e->begins && at == 0)
		return err_set(err, ERR_INVALID, "when does it begin?");
	if (at != 0 && at <= now)
		return err_set(err, ERR_INVALID, "its hour is over");
	return at <= now + AHEAD_MOST ||
	       err_set(err, ERR_INVALID, "nothing is asked for that far ahead");
}

static bool
asked_well(const struct client *client, const struct errand *e, const Accord__V1__AskTask *m,
    int64_t now, struct err *err)
{
	bool said = m->setting != 0;

	if (said && protobuf_c_enum_descriptor_get_value(
			&accord__v1__task_setting__descriptor, (int)m->setting) == NULL)
		return err_set(err, ERR_INVALID, "in what kind of house has no known code");
	if (said != e->setting)
		return err_set(err, ERR_INVALID,
		    said ? "in what kind of house is said of interviews and hearings"
			 : "in what kind of house, or by telephone?");
	if (contact_zone(m->zone) == NULL)
		return err_set(err, ERR_INVALID, "the organisation's time zone is not known here");
	if (!hour_good(e, m->at_us, now, err))
		return false;
	return client->closed == 0 || err_set(err, ERR_CONFLICT, "her record is closed");
}

/* What she asks for herself rests with her until half of her time is gone. */
static void
want(struct batch *batch, const struct client *client, const struct errand *e,
    const Accord__V1__AskTask *m, const char *person)
{
	Accord__V1__PersonWanted fact = ACCORD__V1__PERSON_WANTED__INIT;
	int64_t listed[WORKDAYS_LISTED], now = batch_now(batch);
	struct workdays days;
	struct errand_times times;
	struct id wanted = id_v4();
	bool rests = !e->at_once && strcmp(client->lead, person) == 0;

	if (!workdays_read(m->days, listed, &days))
		days = (struct workdays){.federal = true};
	times = errand_times(contact_zone(m->zone), &days, m->why, m->at_us, now);
	fact.wanted = ID_BYTES(&wanted);
	fact.organisation = TEXT(client->organisation);
	fact.client = ID_BYTES(&client->id);
	fact.why = m->why;
	fact.due_us = rests ? now + (times.until - now) / 2 : now;
	fact.lead = TEXT(client->lead);
	fact.asked = TEXT(client->lead);
	fact.asked_until_us = times.until;
	fact.at_us = times.at;
	fact.setting = m->setting;
	batch_fact(batch, ACCORD__V1__KIND__KIND_PERSON_WANTED, &wanted, &fact.base);
}

bool
ask_task(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__AskTask *m = (const Accord__V1__AskTask *)input->msg;
	const struct client *client = client_own(batch, input, &m->client, err);
	const struct errand *e = find(m->why);

	if (client == NULL)
		return false;
	if (e == NULL)
		return err_set(err, ERR_INVALID, "that is nothing that people ask for");
	if (!e->anybody && !answers_for(client, input->actor->person))
		return err_set(err, ERR_DENIED,
		    "her lead, or the duty supervisor who answers for her, asks for it");
	if (!asked_well(client, e, m, batch_now(batch), err))
		return false;
	want(batch, client, e, m, input->actor->person);
	return client_reply(batch, input, &client->id);
}
