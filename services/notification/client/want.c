/* Where a machine may not, or could not, a person is wanted. */
#include "services/notification/client/want.h"

#include <stdio.h>

#include "accord/v1/envelope.pb-c.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define BIT(why) (UINT32_C(1) << (why))

static ProtobufCBinaryData
bytes_of(const struct id *id)
{
	return (ProtobufCBinaryData){sizeof(id->b), (uint8_t *)(uintptr_t)id->b};
}

void
want_say(struct batch *batch, const struct want *want)
{
	Accord__V1__PersonWanted fact = ACCORD__V1__PERSON_WANTED__INIT;

	fact.wanted = bytes_of(&want->id);
	fact.organisation = (char *)(uintptr_t)want->organisation;
	fact.lead = (char *)(uintptr_t)(want->lead != NULL ? want->lead : "");
	if (!id_is_nil(&want->client))
		fact.client = bytes_of(&want->client);
	fact.why = want->why;
	fact.due_us = want->due != 0 ? want->due : batch_now(batch);
	fact.risk = want->risk > 0 ? (uint32_t)want->risk : 0;
	batch_fact(batch, KIND(PERSON_WANTED), &want->id, &fact.base);
}

void
want_take_back(struct batch *batch, const struct id *id, const char *organisation)
{
	Accord__V1__PersonUnwanted fact = ACCORD__V1__PERSON_UNWANTED__INIT;

	fact.wanted = bytes_of(id);
	fact.organisation = (char *)(uintptr_t)organisation;
	batch_fact(batch, KIND(PERSON_UNWANTED), id, &fact.base);
}

/* --- of a message --- */

/* Asked again for the same reason, after nobody was wanted any more, it is another. */
static struct id
want_id(const struct message *m, unsigned why)
{
	char text[ID_TEXT_SIZE], number[16], attempt[16];

	(void)snprintf(number, sizeof(number), "%u", why);
	(void)snprintf(attempt, sizeof(attempt), "%u", m->wants);
	return id_digest(
	    (const char *const[]){"wanted", id_text(&m->id, text), number, attempt}, 4);
}

void
want_for(struct batch *batch, struct message *m, Accord__V1__WantedFor why)
{
	if (why == ACCORD__V1__WANTED_FOR__WANTED_FOR_UNSPECIFIED || (m->wanted & BIT(why)) != 0)
		return;
	if (id_is_nil(&m->client)) /* she was destroyed: nobody is asked about her */
		return;
	m->wanted |= BIT(why);
	batch_touch(batch, m);
	want_say(batch, &(struct want){.id = want_id(m, why),
			    .organisation = m->owner,
			    .lead = m->lead,
			    .client = m->client,
			    .why = why,
			    .risk = m->risk});
}

void
want_no_more(struct batch *batch, struct message *m)
{
	for (unsigned why = 1; why < 32; why++) {
		struct id id = want_id(m, why);

		if ((m->wanted & BIT(why)) != 0)
			want_take_back(batch, &id, m->owner);
	}
	if (m->wanted != 0) {
		m->wanted = 0;
		m->wants++;
		batch_touch(batch, m);
	}
}
