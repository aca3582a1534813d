/*
 * Puts schedules to contact_resolve, for the judge beside it. Standard input: the number of zones
 * and their names, a line each; then a case a line, all numbers (schedules.py says which). Standard
 * output: answer, reason and instant of each.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/intake/contact_resolve.h"

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

int
main(void)
{
	static struct schedule schedule;
	size_t zone_count = open_zones();
	struct contact_profile profile;
	struct contact_question question;

	while (read_case(zone_count, &profile, &question, &schedule)) {
		struct contact_verdict verdict = contact_resolve(&profile, &question);

		(void)printf("%d %d %" PRId64 "\n", verdict.answer, verdict.reason, verdict.until);
	}
	for (size_t i = 0; i < zone_count; i++)
		zone_close(&zones[i]);
	return 0;
}
