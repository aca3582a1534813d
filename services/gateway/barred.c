/* Whose pages for a call-out agreements would refuse, and from when until when. */
#include "services/gateway/barred.h"

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/gateway/authorise.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

/* As notification asks before it sends one: that it is there, and that she may answer. */
static bool
is_barred(const struct rulebook *rulebook, const char *owner, const char *person, int64_t at,
    bool *barred, struct err *err)
{
	static Accord__V1__DataClass incident = ACCORD__V1__DATA_CLASS__DATA_CLASS_INCIDENT;
	static Accord__V1__Action contribute = ACCORD__V1__ACTION__ACTION_CONTRIBUTE;
	Accord__V1__Authorise page = ACCORD__V1__AUTHORISE__INIT;
	bool permitted = false;

	page.owner = TEXT(owner);
	page.person = TEXT(person);
	page.purpose = ACCORD__V1__PURPOSE__PURPOSE_CRISIS_RESPONSE;
	page.record = ACCORD__V1__ORIGIN__ORIGIN_INCIDENT;
	page.classes = &incident;
	page.answers = &contribute;
	page.n_classes = page.n_answers = 1;
	if (!gateway_would_authorise(rulebook, &page, at, &permitted, err) &&
	    err->code != ERR_DENIED && err->code != ERR_NOT_FOUND)
		return false;
	*barred = !permitted;
	return true;
}

/* What the office of the consortium is called out for are canaries, whose pages hold nothing of a
 * record: nobody decides them. */
static bool
is_office(const struct rulebook *rulebook, const char *owner)
{
	const struct directory *directory = rulebook->directory;
	size_t place = directory_organisation(directory, owner);

	return place != NOBODY &&
	       directory->organisations[place].kind ==
		   ACCORD__V1__ORGANISATION_KIND__ORGANISATION_KIND_CONSORTIUM_OFFICE;
}

struct look {
	const struct rulebook *rulebook;
	const char *owner, *person;
};

/* The instant in (from, until] from which on she is as she is at until. */
static bool
edge(const struct look *look, int64_t from, int64_t until, bool then, int64_t *at, struct err *err)
{
	while (until - from > 1) {
		int64_t middle = from + (until - from) / 2;
		bool barred;

		if (!is_barred(look->rulebook, look->owner, look->person, middle, &barred, err))
			return false;
		*(barred == then ? &until : &from) = middle;
	}
	*at = until;
	return true;
}

bool
barred_of(const struct rulebook *rulebook, const char *owner, const char *person, int64_t from,
    int64_t until, struct barred_time *barred, struct err *err)
{
	const struct look look = {rulebook, owner, person};
	bool now;

	*barred = (struct barred_time){.is = false};
	if (is_office(rulebook, owner))
		return true;
	if (!is_barred(rulebook, owner, person, from, &barred->is, err))
		return false;
	for (int64_t last = from, at; last < until; last = at) {
		at = last + CLOCK_DAY < until ? last + CLOCK_DAY : until;
		if (!is_barred(rulebook, owner, person, at, &now, err))
			return false;
		if (now == barred->is)
			continue;
		if (barred->is)
			return edge(&look, last, at, now, &barred->until, err);
		barred->is = true;
		if (!edge(&look, last, at, now, &barred->from, err))
			return false;
	}
	return true;
}
