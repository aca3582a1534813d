/* The classes of an offer's words, and the two decisions on them. */
#include "services/gateway/exchange_clear.h"

#include "accord/v1/vocabulary.pb-c.h"

#define CLASS(name) BIT(ACCORD__V1__DATA_CLASS__DATA_CLASS_##name)
#define ROLE(name) BIT(ACCORD__V1__ROLE__ROLE_##name)

uint64_t
exchange_roles(bool handoff)
{
	if (handoff)
		return ROLE(VICTIM_WITNESS_COORDINATOR);
	return ROLE(ADVOCATE) | ROLE(ADVOCATE_SUPERVISOR) | ROLE(ON_CALL_COORDINATOR) |
	       ROLE(VICTIM_WITNESS_COORDINATOR) | ROLE(LEGAL_SERVICES) | ROLE(HEALTH_WORKER) |
	       ROLE(PROTECTIVE_SERVICES_WORKER) | ROLE(COMPENSATION_OFFICER);
}

unsigned
exchange_purpose(bool handoff)
{
	return handoff ? ACCORD__V1__PURPOSE__PURPOSE_PROSECUTION_HANDOFF
		       : ACCORD__V1__PURPOSE__PURPOSE_SERVICE_REFERRAL;
}

/* --- words --- */

/* Of which class a word is in each record; 0 where it cannot stand. One that is permitted is
 * enough. What is asked for tells whoever may know of the incident nothing about her. */
struct word {
	bool (*said)(const Accord__V1__ExchangeOffer *offer);
	uint64_t incident, service;
};

#define SAID(name, member)                                                                         \
	static bool said_##name(const Accord__V1__ExchangeOffer *offer)                            \
	{                                                                                          \
		return (member);                                                                   \
	}
SAID(need, offer->need != 0)
SAID(tier, offer->tier != 0)
SAID(language, offer->language[0] != '\0')
SAID(area, offer->area[0] != '\0')
SAID(competence, offer->competence[0] != '\0')
SAID(court, offer->court_us != 0)
SAID(custody, offer->release_imminent)
SAID(charge, offer->charges_filed)
SAID(urgency, offer->urgency != 0)

static const struct word words[] = {
    {said_need, CLASS(INCIDENT), CLASS(NEEDS)},
    {said_tier, CLASS(INCIDENT), 0},
    {said_language, CLASS(LANGUAGE_ACCESS), CLASS(LANGUAGE_ACCESS)},
    {said_area, CLASS(INCIDENT_PLACE), 0},
    {said_competence, CLASS(VICTIMISATION), CLASS(VICTIMISATION)},
    {said_court, CLASS(COURT), 0},
    {said_custody, CLASS(CUSTODY), 0},
    {said_charge, CLASS(CHARGE), 0},
    {said_urgency, CLASS(CUSTODY), CLASS(IMMEDIATE_CONCERN)},
};
#define WORDS (sizeof(words) / sizeof(words[0]))

static uint64_t
classes_of(const Accord__V1__ExchangeOffer *offer, int part)
{
	uint64_t classes = 0;

	for (size_t i = 0; offer != NULL && i < WORDS; i++)
		if (words[i].said(offer))
			classes |= part == CLEAR_INCIDENT ? words[i].incident : words[i].service;
	return classes;
}

/* --- decided --- */

static bool
decide_part(const struct rulebook *rulebook, const struct exchange_offered *offered, int part,
    struct exchange_cleared *out, struct err *err)
{
	unsigned record = part == CLEAR_INCIDENT ? ACCORD__V1__ORIGIN__ORIGIN_INCIDENT
						 : ACCORD__V1__ORIGIN__ORIGIN_SERVICE;

	out->questions[part] = (struct question){.at = offered->at,
	    .owner = offered->sender,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = exchange_purpose(offered->handoff),
	    .record = record,
	    .classes = decision_existence(record) | classes_of(offered->offer, part),
	    .client = true,
	    .told = offered->told != 0 && offered->told < offered->at,
	    .releases = offered->releases,
	    .release_count = offered->release_count};
	if (part == CLEAR_INCIDENT && !offered->has_incident)
		return true;
	return decide_or_nothing(
	    rulebook, &out->receiver, &out->questions[part], &out->verdicts[part], err);
}

/* Each word by the incident record, where that lets it leave; else by the service record. */
static void
let_leave(const struct exchange_offered *offered, struct exchange_cleared *out)
{
	const uint64_t may[CLEAR_PARTS] = {
	    out->verdicts[CLEAR_INCIDENT].mask, out->verdicts[CLEAR_SERVICE].mask};
	int by = out->verdicts[CLEAR_INCIDENT].discover ? CLEAR_INCIDENT : CLEAR_SERVICE;

	if (!out->verdicts[by].discover)
		return;
	out->leaves[by] |=
	    out->questions[by].classes & decision_existence(out->questions[by].record);
	for (size_t i = 0; offered->offer != NULL && i < WORDS; i++) {
		const struct word *word = &words[i];

		if (!word->said(offered->offer))
			continue;
		if ((word->incident & may[CLEAR_INCIDENT]) != 0)
			out->leaves[CLEAR_INCIDENT] |= word->incident;
		else if ((word->service & may[CLEAR_SERVICE]) != 0)
			out->leaves[CLEAR_SERVICE] |= word->service;
		else
			out->withheld |= word->service != 0 ? word->service : word->incident;
	}
	out->cleared = out->withheld == 0;
}

/* What the receiver does is its own to tell: of nobody named, and so by agreement alone; in some
 * role of hers who offers. */
bool
exchange_hears(const struct rulebook *rulebook, const struct exchange_offered *offered, bool *hears,
    struct err *err)
{
	const struct question question = {.at = offered->at,
	    .owner = offered->receiver,
	    .action = ACCORD__V1__ACTION__ACTION_VIEW,
	    .purpose = exchange_purpose(offered->handoff),
	    .record = ACCORD__V1__ORIGIN__ORIGIN_SERVICE,
	    .classes =
		CLASS(REFERRAL_STATUS) | decision_existence(ACCORD__V1__ORIGIN__ORIGIN_SERVICE)};
	struct asker sender = {.person = "",
	    .organisation = directory_organisation(rulebook->directory, offered->sender)};
	struct verdict verdict;

	*hears = false;
	if (sender.organisation == NOBODY ||
	    directory_organisation(rulebook->directory, offered->receiver) == NOBODY)
		return true;
	for (unsigned role = 1; !*hears && role < 64; role++) {
		if (!(offered->roles & BIT(role)))
			continue;
		sender.roles = BIT(role);
		if (!decide_or_nothing(rulebook, &sender, &question, &verdict, err))
			return false;
		*hears = (verdict.mask & CLASS(REFERRAL_STATUS)) != 0;
	}
	return true;
}

bool
exchange_clear(const struct rulebook *rulebook, const struct exchange_offered *offered,
    struct exchange_cleared *out, struct err *err)
{
	bool hears;

	*out = (struct exchange_cleared){.blind = true,
	    .receiver = {.person = "",
		.organisation = directory_organisation(rulebook->directory, offered->receiver),
		.roles = exchange_roles(offered->handoff)}};
	for (int part = 0; part < CLEAR_PARTS; part++)
		out->questions[part].owner = offered->sender;
	if (out->receiver.organisation == NOBODY ||
	    directory_organisation(rulebook->directory, offered->sender) == NOBODY ||
	    out->receiver.organisation ==
		directory_organisation(rulebook->directory, offered->sender))
		return true;
	for (int part = 0; part < CLEAR_PARTS; part++)
		if (!decide_part(rulebook, offered, part, out, err))
			return false;
	let_leave(offered, out);
	if (!exchange_hears(rulebook, offered, &hears, err))
		return false;
	out->blind = !hears;
	return true;
}

size_t
exchange_releases(
    const struct exchange_cleared *cleared, const struct offered_release *list[CLEAR_PARTS])
{
	size_t count = 0;

	for (int part = 0; part < CLEAR_PARTS; part++) {
		const struct offered_release *release = cleared->verdicts[part].release;

		if (cleared->leaves[part] != 0 && release != NULL &&
		    (count == 0 || !id_equal(&list[0]->id, &release->id)))
			list[count++] = release;
	}
	return count;
}
