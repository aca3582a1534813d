/* Who is asked at an instant, in which order, and why everybody else is not. */
#include <string.h>

#include "services/referral/roster/oncall_inner.h"

const char *
oncall_why_word(enum oncall_why why)
{
	static const char *const words[] = {
#define X(name, word) word,
	    ONCALL_WHYS(X)
#undef X
	};

	return words[why];
}

/* --- rest and hours --- */

int64_t
oncall_lookback(const struct oncall *o)
{
	int64_t hours = o->hours.most > 0 ? o->hours.in : 0;

	return o->rest.most > hours ? o->rest.most : hours;
}

bool
oncall_within(const struct oncall_span *span, int64_t at)
{
	return at >= span->from && at < span->until;
}

bool
oncall_on_duty(const struct oncall *o, size_t person, int64_t at)
{
	for (size_t i = 0; i < o->scratch->stretch_count; i++)
		if (o->scratch->stretches[i].person == person &&
		    oncall_within(&o->scratch->stretches[i].span, at))
			return true;
	return false;
}

static bool
resting(const struct oncall *o, size_t person, int64_t at)
{
	for (size_t i = 0; i < o->scratch->stretch_count; i++) {
		const struct oncall_duty *stretch = &o->scratch->stretches[i];

		if (stretch->person == person && stretch->span.until <= at &&
		    at - stretch->span.until < o->rest.most)
			return true;
	}
	return false;
}

int64_t
oncall_worked(const struct oncall *o, size_t person, int64_t at)
{
	int64_t worked = 0, since = at - o->hours.in;

	for (size_t i = 0; i < o->scratch->stretch_count; i++) {
		const struct oncall_duty *stretch = &o->scratch->stretches[i];
		int64_t from = stretch->span.from > since ? stretch->span.from : since;
		int64_t until = stretch->span.until < at ? stretch->span.until : at;

		if (stretch->person == person && until > from)
			worked += until - from;
	}
	return worked;
}

/* --- one person --- */

static bool
has(const struct yaml_texts *words, const char *word)
{
	for (size_t i = 0; i < words->count; i++)
		if (strcmp(words->v[i], word) == 0)
			return true;
	return false;
}

static bool
on_leave(const struct oncall *o, size_t who, int64_t at)
{
	const struct oncall_person *person = &o->people[who];

	for (size_t i = 0; i < o->off_count; i++)
		if (o->offs[i].person == who && oncall_within(&o->offs[i].span, at))
			return true;
	for (size_t i = 0; i < person->leave_count; i++)
		if (oncall_within(&person->leaves[i], at))
			return true;
	return false;
}

/* Of what she is, before what she did and what is wanted. */
static enum oncall_why
barred(const struct oncall *o, size_t who, int64_t at, const char *area)
{
	const struct oncall_person *person = &o->people[who];

	if (person->away)
		return ONCALL_AWAY;
	if (at >= person->certified_until)
		return ONCALL_LAPSED;
	if (on_leave(o, who, at))
		return ONCALL_LEAVE;
	return area != NULL && has(&person->recused, area) ? ONCALL_RECUSED : ONCALL_ASKED;
}

struct oncall_finding
oncall_find(const struct oncall *o, size_t who, int64_t at, const struct oncall_wants *wants)
{
	const struct oncall_person *person = &o->people[who];
	struct oncall_finding found = {barred(o, who, at, wants->area), false};
	bool duty;

	if (found.why != ONCALL_ASKED)
		return found;
	duty = (o->rest.most > 0 || o->hours.most > 0) && oncall_on_duty(o, who, at);
	if (duty && o->rest.most > 0 && resting(o, who, at))
		found = (struct oncall_finding){ONCALL_RESTING, !o->rest.hard};
	if ((found.why == ONCALL_ASKED || found.soft) && duty && o->hours.most > 0 &&
	    (found.why == ONCALL_ASKED || o->hours.hard) &&
	    oncall_worked(o, who, at) >= o->hours.most)
		found = (struct oncall_finding){ONCALL_HOURS, !o->hours.hard};
	if (found.why != ONCALL_ASKED && !found.soft)
		return found;
	if (wants->language != NULL && !has(&person->languages, wants->language))
		return (struct oncall_finding){ONCALL_LANGUAGE, false};
	if (wants->skill != NULL && !has(&person->skills, wants->skill))
		return (struct oncall_finding){ONCALL_SKILL, false};
	return found;
}

size_t
oncall_candidates(struct oncall *o, size_t at_rung, int64_t at, size_t people[ONCALL_STEPS])
{
	const struct oncall_rung *rung = &o->rungs[at_rung];
	const struct oncall_override *by = oncall_overridden(o, at_rung, at);
	size_t count = 0;

	if (by != NULL) {
		people[0] = by->person;
		return 1;
	}
	for (size_t i = 0; i < rung->count; i++) {
		size_t person = oncall_holder(o, &rung->who[i], at);

		if (person != ONCALL_NOBODY)
			people[count++] = person;
	}
	return count;
}

/* --- the ladder --- */

static void
ask_rung(struct oncall *o, size_t rung, int64_t at, const struct oncall_wants *wants,
    struct oncall_answer *answer)
{
	size_t people[ONCALL_STEPS];
	size_t count = oncall_candidates(o, rung, at, people);

	for (size_t i = 0; i < count; i++) {
		enum oncall_why *why = &answer->why[people[i]];
		struct oncall_finding found;

		if (*why == ONCALL_ASKED)
			continue;
		found = oncall_find(o, people[i], at, wants);
		*why = found.soft ? ONCALL_ASKED : found.why;
		if (*why == ONCALL_ASKED)
			answer->steps[answer->count++] =
			    (struct oncall_step){people[i], rung, o->rungs[rung].answer_within};
	}
}

static void
ask_rungs(
    struct oncall *o, int64_t at, const struct oncall_wants *wants, struct oncall_answer *answer)
{
	answer->count = 0;
	for (size_t i = 0; i < o->person_count; i++)
		answer->why[i] = o->people[i].away ? ONCALL_AWAY : ONCALL_OFF;
	for (size_t rung = 0; rung < o->rung_count; rung++)
		ask_rung(o, rung, at, wants, answer);
}

static const char *
skill_for(const struct oncall *o, const char *type)
{
	for (size_t i = 0; type != NULL && i < o->type_count; i++)
		if (strcmp(o->types[i].type, type) == 0)
			return o->types[i].skill;
	return NULL;
}

static void
ask_coordinator(const struct oncall *o, struct oncall_answer *answer)
{
	enum oncall_why *why = &answer->why[o->coordinator];

	if (*why == ONCALL_ASKED || o->people[o->coordinator].away)
		return;
	*why = ONCALL_ASKED;
	answer->steps[answer->count++] =
	    (struct oncall_step){o->coordinator, ONCALL_NOBODY, o->coordinator_within};
}

void
oncall_ask(struct oncall *o, const struct oncall_question *question, struct oncall_answer *answer)
{
	struct oncall_wants wants = {
	    question->area, question->language, skill_for(o, question->type)};
	int64_t at = oncall_minute(question->at);

	oncall_lay(o, at - oncall_lookback(o), at);
	ask_rungs(o, at, &wants, answer);
	answer->unwanted = answer->count == 0 && (wants.language != NULL || wants.skill != NULL);
	if (answer->unwanted) {
		wants.language = wants.skill = NULL;
		ask_rungs(o, at, &wants, answer);
	}
	ask_coordinator(o, answer);
}

/* --- why those are asked who are --- */

static struct oncall_by
by_who(struct oncall *o, const struct oncall_who *who, int64_t at)
{
	struct oncall_turn turn;
	bool swapped = false;

	if (who->is == ONCALL_IS_PERSON)
		return (struct oncall_by){ONCALL_BY_NAMED, ""};
	if (who->is == ONCALL_IS_ROTATION)
		return (struct oncall_by){ONCALL_BY_ROTATION, o->rotations[who->at].name};
	(void)oncall_under_way(o, who->at, at, &turn, &swapped);
	return (struct oncall_by){
	    swapped ? ONCALL_BY_SWAP : ONCALL_BY_SHIFT, o->shifts[who->at].name};
}

struct oncall_by
oncall_by(struct oncall *o, const struct oncall_step *step, int64_t at)
{
	const struct oncall_rung *rung;

	at = oncall_minute(at);
	if (step->rung == ONCALL_NOBODY)
		return (struct oncall_by){ONCALL_BY_COORDINATOR, ""};
	if (oncall_overridden(o, step->rung, at) != NULL)
		return (struct oncall_by){ONCALL_BY_OVERRIDE, ""};
	rung = &o->rungs[step->rung];
	for (size_t i = 0; i < rung->count; i++)
		if (oncall_holder(o, &rung->who[i], at) == step->person)
			return by_who(o, &rung->who[i], at);
	return (struct oncall_by){ONCALL_BY_NAMED, ""};
}
