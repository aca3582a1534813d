/*
 * Puts schedules to contact_resolve, for the judge beside it. Standard input: the number of zones
 * and their names, a line each; then a case a line, all numbers (schedules.py says which). Standard
 * output: answer, reason and instant of each.
 *
 * --life: each case is the beginning of a notice's life instead, as notification leads it. Printed:
 * how it ended, what a person is wanted for, and of each attempt its instant and its end, which
 * chance decides.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/intake/contact_resolve.h"
#include "services/notification/client/deliver.h"

#define CHANNELS 8
#define WINDOWS 7
#define ZONES 1000

static struct zone *zones[ZONES];

static void
die(const char *what)
{
	(void)fprintf(stderr, "%s\n", what);
	exit(1);
}

static int64_t
number(void)
{
	int64_t n;

	if (scanf("%" SCNd64, &n) != 1)
		die("a number is missing");
	return n;
}

static size_t
count_to(size_t most)
{
	int64_t n = number();

	if (n < 0 || (size_t)n > most)
		die("too many");
	return (size_t)n;
}

static size_t
open_zones(void)
{
	size_t count = count_to(ZONES);
	struct err err = {0};
	char name[64];

	for (size_t i = 0; i < count; i++)
		if (scanf("%63s", name) != 1 || (zones[i] = zone_open(name, &err)) == NULL)
			die(err.msg);
	return count;
}

/* --- one case --- */

struct schedule {
	Accord__V1__SafeContact rules;
	Accord__V1__SafeChannel channels[CHANNELS], *channel_list[CHANNELS];
	Accord__V1__SafeWindow windows[CHANNELS][WINDOWS], *window_list[CHANNELS][WINDOWS];
	Accord__V1__Weekday days[CHANNELS][WINDOWS][7];
	Accord__V1__ContactEvent urgent[CHANNELS][17];
};

static void
read_window(Accord__V1__SafeWindow *window, Accord__V1__Weekday days[7])
{
	int64_t mask = number();

	accord__v1__safe_window__init(window);
	window->days = days;
	for (int day = 1; day <= 7; day++)
		if (mask >> day & 1)
			days[window->n_days++] = (Accord__V1__Weekday)day;
	window->from_minute = (uint32_t)number();
	window->until_minute = (uint32_t)number();
}

static void
read_channel(struct schedule *s, size_t at)
{
	Accord__V1__SafeChannel *channel = &s->channels[at];

	accord__v1__safe_channel__init(channel);
	s->channel_list[at] = channel;
	channel->channel = (Accord__V1__Channel)number();
	channel->safe = (Accord__V1__Answer)number();
	channel->unsafe_until_us = number();
	channel->n_windows = count_to(WINDOWS);
	channel->windows = s->window_list[at];
	for (size_t i = 0; i < channel->n_windows; i++) {
		s->window_list[at][i] = &s->windows[at][i];
		read_window(&s->windows[at][i], s->days[at][i]);
	}
	channel->n_urgent = count_to(17);
	channel->urgent = s->urgent[at];
	for (size_t i = 0; i < channel->n_urgent; i++)
		s->urgent[at][i] = (Accord__V1__ContactEvent)number();
}

static void
read_rules(struct schedule *s)
{
	accord__v1__safe_contact__init(&s->rules);
	s->rules.preference = (Accord__V1__ContactPreference)number();
	s->rules.stale_after_days = (uint32_t)number();
	s->rules.automation = (Accord__V1__Answer)number();
	s->rules.automation_since_us = number();
	s->rules.n_channels = count_to(CHANNELS);
	s->rules.channels = s->channel_list;
	for (size_t i = 0; i < s->rules.n_channels; i++)
		read_channel(s, i);
}

static bool
read_case(size_t zone_count, struct contact_profile *profile, struct contact_question *question,
    struct schedule *s)
{
	int64_t zone;

	if (scanf("%" SCNd64, &zone) != 1)
		return false;
	if (zone >= (int64_t)zone_count)
		die("no such zone");
	profile->zone = zone < 0 ? NULL : zones[zone];
	question->now = number();
	question->before = number();
	question->event = (Accord__V1__ContactEvent)number();
	question->channel = (Accord__V1__Channel)number();
	profile->frozen = number() != 0;
	profile->conflicts = (uint32_t)number();
	profile->checked = number() != 0;
	question->machine = number() != 0;
	profile->stopped = number();
	profile->verified = number();
	profile->disturbed = number();
	profile->reachable = (uint32_t)number();
	profile->rules = NULL;
	if (number() != 0) {
		read_rules(s);
		profile->rules = &s->rules;
	}
	return true;
}

/* --- a whole life --- */

#define STEPS 200 /* more than any life has */

static struct deliver_notice
notice_of(const struct contact_question *question, uint64_t n)
{
	struct deliver_notice notice = {.event = question->event,
	    .urgent = deliver_is_urgent(question->event),
	    .confirm = deliver_must_confirm(question->event),
	    .created = question->now,
	    .expires = question->before,
	    .spread = 15 * CLOCK_MINUTE};

	n *= UINT64_C(0x9e3779b97f4a7c15);
	memcpy(notice.id.b + 8, &n, sizeof(n));
	return notice;
}

/* An attempt, which ends as chance has it: more often not taken than all else together. */
static struct deliver_verdict
attempt(struct deliver_notice *notice, struct deliver_line *line, int64_t now, uint64_t *chance)
{
	static const enum deliver_end ends[] = {DELIVER_END_TAKEN, DELIVER_END_UNCERTAIN,
	    DELIVER_END_REFUSED, DELIVER_END_LATER, DELIVER_END_LATER, DELIVER_END_LATER,
	    DELIVER_END_LATER, DELIVER_END_LATER};
	struct deliver_verdict verdict;
	enum deliver_end end;

	*chance = *chance * UINT64_C(6364136223846793005) + 1442695040888963407u;
	end = ends[*chance >> 61];
	(void)printf(" %" PRId64 " %d", now, (int)end);
	deliver_line_add(line, now);
	verdict = deliver_ended(notice, end, now);
	if (end == DELIVER_END_LATER) {
		deliver_line_drop(line, now);
		notice->tries++;
	}
	return verdict;
}

/* Asked at the last inch, each time anew. */
static struct deliver_verdict
last_inch(const struct contact_profile *profile, struct contact_question *question,
    const struct deliver_notice *notice, int64_t now)
{
	struct contact_verdict said;
	struct deliver_answer answer;

	question->now = now;
	said = contact_resolve(profile, question);
	answer = (struct deliver_answer){said.answer, said.reason, said.until};
	return deliver_answered(notice, &answer, now);
}

static void
live(const struct contact_profile *profile, struct contact_question *question, uint64_t n)
{
	struct deliver_notice notice = notice_of(question, n);
	struct deliver_verdict verdict = {.move = DELIVER_WAIT, .at = question->now};
	struct deliver_line line = {{0}};
	uint64_t chance = n;
	int64_t now = question->now;

	for (int step = 0; verdict.move == DELIVER_WAIT; step++) {
		if (step == STEPS)
			die("a life without an end");
		now = verdict.at > now ? verdict.at : now;
		verdict = deliver_due(&notice, &line, now);
		if (verdict.move == DELIVER_GO)
			verdict = last_inch(profile, question, &notice, now);
		if (verdict.move == DELIVER_GO)
			verdict = attempt(&notice, &line, now, &chance);
	}
	(void)printf(" end %d %d\n", (int)verdict.move, (int)verdict.wanted);
}

int
main(int argc, char **argv)
{
	bool lives = argc > 1 && strcmp(argv[1], "--life") == 0;
	static struct schedule schedule;
	size_t zone_count = open_zones();
	struct contact_profile profile;
	struct contact_question question;
	uint64_t n = 0;

	while (read_case(zone_count, &profile, &question, &schedule)) {
		struct contact_verdict verdict = contact_resolve(&profile, &question);

		if (lives)
			live(&profile, &question, ++n);
		else
			(void)printf(
			    "%d %d %" PRId64 "\n", verdict.answer, verdict.reason, verdict.until);
	}
	for (size_t i = 0; i < zone_count; i++)
		zone_close(&zones[i]);
	return 0;
}
