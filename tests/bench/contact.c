/* What it costs to say whether a client may be contacted now: in a window, held until the next, and
 * held over a clock change. One line each: name, ns. */
#include <stdio.h>
#include <stdlib.h>

#include "services/intake/contact_resolve.h"

#define TIMES 1000000

static Accord__V1__Weekday days[] = {1, 2, 3, 4, 5};
static Accord__V1__SafeWindow windows[3], *window_list[] = {&windows[0], &windows[1], &windows[2]};
static Accord__V1__SafeChannel channel, *channels[] = {&channel};
static Accord__V1__SafeContact rules;
static struct contact_profile profile;

static void
make(void)
{
	struct err err = {0};

	for (unsigned i = 0; i < 3; i++) {
		accord__v1__safe_window__init(&windows[i]);
		windows[i].days = days;
		windows[i].n_days = 5;
		windows[i].from_minute = 540 + 180 * i;
		windows[i].until_minute = 600 + 180 * i;
	}
	accord__v1__safe_channel__init(&channel);
	channel.channel = ACCORD__V1__CHANNEL__CHANNEL_VOICE;
	channel.safe = ACCORD__V1__ANSWER__ANSWER_YES;
	channel.windows = window_list;
	channel.n_windows = 3;
	accord__v1__safe_contact__init(&rules);
	rules.preference = ACCORD__V1__CONTACT_PREFERENCE__CONTACT_PREFERENCE_WE_CONTACT;
	rules.channels = channels;
	rules.n_channels = 1;
	profile = (struct contact_profile){.rules = &rules,
	    .zone = zone_open("America/New_York", &err),
	    .checked = true,
	    .reachable = CONTACT_BIT(ACCORD__V1__CHANNEL__CHANNEL_VOICE)};
	if (profile.zone == NULL)
		exit(1);
}

static void
measure(const char *name, const char *at, Accord__V1__ContactAnswer answer)
{
	struct contact_question question = {
	    .event = ACCORD__V1__CONTACT_EVENT__CONTACT_EVENT_ORDINARY,
	    .channel = ACCORD__V1__CHANNEL__CHANNEL_VOICE};
	struct err err = {0};
	int64_t began;

	if (!clock_parse(at, &question.now, &err))
		exit(1);
	profile.verified = question.now - CLOCK_DAY;
	began = clock_mono();
	for (int n = 0; n < TIMES; n++)
		if (contact_resolve(&profile, &question).answer != answer)
			abort();
	printf("%s %.1f\n", name, (double)(clock_mono() - began) * 1000.0 / TIMES);
}

int
main(void)
{
	make();
	measure(
	    "send", "2026-03-10T09:30:00-04:00", ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_SEND);
	measure("hold", "2026-03-10T08:30:00-04:00",
	    ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_HOLD_UNTIL);
	measure("hold_over_a_clock_change", "2026-03-07T08:30:00-05:00",
	    ACCORD__V1__CONTACT_ANSWER__CONTACT_ANSWER_HOLD_UNTIL);
	zone_close(&profile.zone);
	return 0;
}
