/* Words of a roster, what they name, and what may be said of it later. */
#include <string.h>

#include "services/referral/roster/oncall_words.h"

#define ID_LONGEST 64

bool
oncall_is_id(const char *text)
{
	size_t len = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-");

	return len > 0 && len <= ID_LONGEST && text[len] == '\0' && text[0] != '-';
}

bool
oncall_shaped(const char *text, const char *shape)
{
	if (strlen(text) != strlen(shape))
		return false;
	for (size_t i = 0; shape[i] != '\0'; i++)
		if (shape[i] == '0' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i])
			return false;
	return true;
}

/* --- names --- */

#define FIND(o, list, many, wanted)                                                                \
	for (size_t i = 0; i < (o)->many; i++)                                                     \
		if (strcmp((o)->list[i].name, (wanted)) == 0)                                      \
			return i;                                                                  \
	return ONCALL_NOBODY

size_t
oncall_person(const struct oncall *o, const char *name)
{
	FIND(o, people, person_count, name);
}

size_t
oncall_rung(const struct oncall *o, const char *name)
{
	FIND(o, rungs, rung_count, name);
}

size_t
oncall_shift(const struct oncall *o, const char *name)
{
	FIND(o, shifts, shift_count, name);
}

static size_t
rotation(const struct oncall *o, const char *name)
{
	FIND(o, rotations, rotation_count, name);
}

bool
oncall_who_by_name(const struct oncall *o, const char *name, struct oncall_who *who)
{
	*who = (struct oncall_who){ONCALL_IS_PERSON, oncall_person(o, name)};
	if (who->at == ONCALL_NOBODY)
		*who = (struct oncall_who){ONCALL_IS_ROTATION, rotation(o, name)};
	if (who->at == ONCALL_NOBODY)
		*who = (struct oncall_who){ONCALL_IS_SHIFT, oncall_shift(o, name)};
	return who->at != ONCALL_NOBODY;
}

/* --- what is said later --- */

bool
oncall_override(struct oncall *o, const struct oncall_override *override, struct err *err)
{
	if (override->span.from >= override->span.until)
		return err_set(err, ERR_INVALID, "this override ends before it begins");
	if (override->rung >= o->rung_count || override->person >= o->person_count)
		return err_set(err, ERR_INVALID, "no such rung or person in this roster");
	if (o->override_count == ONCALL_OVERRIDES + ONCALL_LATER)
		return err_set(
		    err, ERR_INVALID, "more than %d overrides", ONCALL_OVERRIDES + ONCALL_LATER);
	o->overrides[o->override_count++] = *override;
	return true;
}

static bool
swapped(const struct oncall *o, const struct oncall_turn *turn)
{
	for (size_t i = 0; i < o->swap_count; i++)
		for (size_t k = 0; k < 2; k++)
			if (o->swaps[i].turns[k].shift == turn->shift &&
			    o->swaps[i].turns[k].day == turn->day)
				return true;
	return false;
}

bool
oncall_swap(struct oncall *o, const struct oncall_swap *swap, struct err *err)
{
	struct oncall_span span;

	for (size_t k = 0; k < 2; k++) {
		const struct oncall_turn *turn = &swap->turns[k];

		if (turn->shift >= o->shift_count || o->shifts[turn->shift].rung == ONCALL_NOBODY)
			return err_set(err, ERR_INVALID, "that shift stands on no rung");
		if (!oncall_occurrence(o, turn, &span))
			return err_set(err, ERR_INVALID, "shift \"%s\" does not occur on that day",
			    o->shifts[turn->shift].name);
		if (swapped(o, turn))
			return err_set(err, ERR_INVALID, "that occurrence is swapped already");
	}
	if (swap->turns[0].shift == swap->turns[1].shift &&
	    swap->turns[0].day == swap->turns[1].day)
		return err_set(err, ERR_INVALID, "both are the same occurrence");
	if (o->swap_count == ONCALL_SWAPS)
		return err_set(err, ERR_INVALID, "more than %d swaps", ONCALL_SWAPS);
	o->swaps[o->swap_count++] = *swap;
	return true;
}

bool
oncall_leave(struct oncall *o, size_t person, const struct oncall_span *span, struct err *err)
{
	if (person >= o->person_count || span->until <= span->from)
		return err_set(err, ERR_INVALID, "the leave is nobody's, or ends before it begins");
	if (o->off_count == ONCALL_LATER)
		return err_set(err, ERR_INVALID, "more than %d leaves", ONCALL_LATER);
	o->offs[o->off_count++] = (struct oncall_off){person, *span};
	return true;
}
