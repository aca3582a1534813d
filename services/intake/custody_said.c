/* What is said of an event, judged and compared. */
#include <ctype.h>
#include <string.h>

#include "services/intake/custody.h"
#include "services/intake/intake.h"
#include "services/intake/lookup_value.h"

#define KIND(name) ACCORD__V1__CUSTODY_KIND__CUSTODY_KIND_##name
#define NUMBER_MAX 64
#define FUTURE (5 * CLOCK_MINUTE) /* clocks differ */
#define AHEAD_MOST (3660 * CLOCK_DAY)

#define IS_WORD(descriptor, value)                                                                 \
	((value) != 0 && protobuf_c_enum_descriptor_get_value(&(descriptor), value) != NULL)

/* Capital letters and digits: dashes, blanks and case are the source's habit. */
static size_t
number_text(const char *number, char out[NUMBER_MAX + 1])
{
	size_t n = 0;

	for (const char *p = number; *p != '\0' && n < NUMBER_MAX; p++)
		if (isalnum((unsigned char)*p))
			out[n++] = (char)toupper((unsigned char)*p);
	out[n] = '\0';
	return n;
}

struct id
custody_number(const struct seal_index *index, Accord__V1__NumberKind kind, const char *number)
{
	const char kind_text[2] = {(char)('0' + (int)kind), '\0'};
	char text[NUMBER_MAX + 1];

	(void)number_text(number, text);
	return seal_blind(index, (const char *const[]){"custody number", kind_text, text}, 3);
}

/* "" or YYYY-MM-DD. */
static bool
date_good(const char *date)
{
	if (date[0] == '\0')
		return true;
	for (size_t i = 0; i < 10; i++)
		if (i == 4 || i == 7 ? date[i] != '-' : !isdigit((unsigned char)date[i]))
			return false;
	return date[10] == '\0';
}

bool
custody_said_good(const struct custody_said *said, int64_t now, struct err *err)
{
	char text[NUMBER_MAX + 1];

	if (said->id[0] == '\0')
		return err_set(err, ERR_INVALID, "an event has an id of its source");
	if (!IS_WORD(accord__v1__custody_kind__descriptor, said->kind) &&
	    !(said->withdrawn && said->kind == 0))
		return err_set(err, ERR_INVALID, "what happened has no known word");
	if (said->withdrawn) /* its id is enough, and what else it says is kept */
		return (said->occurred >= 0 && said->occurred <= now + FUTURE) ||
		       err_set(err, ERR_INVALID, "it happened at an instant that was");
	if (!IS_WORD(accord__v1__number_kind__descriptor, said->number_kind) ||
	    number_text(said->number, text) == 0)
		return err_set(err, ERR_INVALID,
		    "it happened under a booking, case, order or incident number");
	if (said->occurred <= 0 || said->occurred > now + FUTURE)
		return err_set(err, ERR_INVALID, "it happened at an instant that was");
	if (said->when < 0 || said->when > now + AHEAD_MOST)
		return err_set(err, ERR_INVALID, "what is to come comes within ten years");
	return date_good(said->birth_date) ||
	       err_set(err, ERR_INVALID, "a date of birth is YYYY-MM-DD");
}

bool
custody_is_grave(Accord__V1__CustodyKind kind)
{
	return kind == KIND(RELEASED) || kind == KIND(BOND_POSTED) || kind == KIND(FURLOUGHED) ||
	       kind == KIND(ESCAPED) || kind == KIND(DIED) || kind == KIND(SERVICE_FAILED);
}

/* An arrest or a booking may come to nothing; what a court is asked is kept for it. */
Accord__V1__HoldReason
custody_holds(Accord__V1__CustodyKind kind)
{
#define CHARGE(name) [KIND(name)] = ACCORD__V1__HOLD_REASON__HOLD_REASON_CHARGE
#define PROCESS(name) [KIND(name)] = ACCORD__V1__HOLD_REASON__HOLD_REASON_LEGAL_PROCESS
	static const Accord__V1__HoldReason holds[] = {CHARGE(CHARGED), CHARGE(FIRST_APPEARANCE),
	    CHARGE(BAIL_HEARING), CHARGE(HEARING_SET), CHARGE(HEARING_CONTINUED),
	    CHARGE(HEARING_VACATED), CHARGE(PLEA_OFFERED), CHARGE(DISPOSED), CHARGE(SENTENCING_SET),
	    PROCESS(RESTITUTION_ORDERED), PROCESS(ORDER_VIOLATED), PROCESS(APPEALED),
	    PROCESS(HABEAS_FILED), PROCESS(PAROLE_HEARING), PROCESS(PARDON_SOUGHT)};
#undef CHARGE
#undef PROCESS

	return (size_t)kind < sizeof(holds) / sizeof(holds[0]) ? holds[kind] : 0;
}

/* --- the same person --- */

static bool
has_word(const struct lookup_value *values, size_t count, const char *word)
{
	for (size_t i = 0; i < count; i++)
		if (values[i].kind == LOOKUP_NAME_PART && strcmp(values[i].text, word) == 0)
			return true;
	return false;
}

static bool
all_words(const struct lookup_value *some, size_t some_count, const struct lookup_value *all,
    size_t all_count)
{
	for (size_t i = 0; i < some_count; i++)
		if (some[i].kind == LOOKUP_NAME_PART && !has_word(all, all_count, some[i].text))
			return false;
	return true;
}

/* A middle name may be missing on either side; nothing else may. */
static bool
names_fit(const char *one, const char *other)
{
	struct lookup_value a[LOOKUP_EACH], b[LOOKUP_EACH];
	size_t an = lookup_values(LOOKUP_NAME, one, a), bn = lookup_values(LOOKUP_NAME, other, b);
	bool fit = an > 0 && bn > 0 && (all_words(a, an, b, bn) || all_words(b, bn, a, an));

	crypt_wipe(a, sizeof(a));
	crypt_wipe(b, sizeof(b));
	return fit;
}

bool
custody_differs(const struct custody_said *said, const Accord__V1__CustodyLink *link)
{
	if (said->birth_date[0] != '\0' && link->birth_date[0] != '\0' &&
	    strcmp(said->birth_date, link->birth_date) != 0)
		return true;
	return said->name[0] != '\0' && link->name[0] != '\0' && !names_fit(said->name, link->name);
}
