/* The table of merges: for whom a call-out stands down, and when it goes on. */
#include "services/referral/merge.h"

#define STATE(name) ACCORD__V1__REQUEST_STATE__REQUEST_##name

static bool
not_known(const struct merge_case *at)
{
	return !at->known;
}

static bool
not_asking(const struct merge_case *at)
{
	return !at->asks;
}

static bool
nobody_asked(const struct merge_case *at)
{
	return at->theirs == NEAR_NOBODY;
}

static bool
other_people(const struct merge_case *at)
{
	return !at->same;
}

static bool
farther(const struct merge_case *at)
{
	return at->theirs < at->ours;
}

static bool
always(const struct merge_case *at)
{
	(void)at;
	return true;
}

/*
 * First match wins. Two advocates are better than none: what is not known now, or may still turn
 * out, lets it go on. Nothing that happens to the survivor later ends it; a later document of its
 * own incident asks this table again.
 */
const struct merge_rule merge_rules[] = {
    {601, not_known, false, "survivor not known", "nobody else would go"},
    {603, not_asking, false, "survivor does not ask",
	"closed, cancelled, of a lower tier or told too late: nobody goes for it"},
    {605, nobody_asked, false, "nobody asked for the survivor",
	"its call-out is held, or over: nobody goes for it now"},
    {607, other_people, false, "survivor is another organisation's",
	"its people are not those who are asked here"},
    {609, farther, false, "somebody is nearer here",
	"nobody is called back for one who has not come so far"},
    {611, always, true, "else", "its people are asked for the survivor, and as near"},
};

const struct merge_rule *
merge_step(const struct merge_case *at)
{
	const struct merge_rule *rule = merge_rules;

	while (!rule->when(at))
		rule++;
	return rule;
}

enum merge_near
merge_near(const struct callout *callout)
{
	static const enum merge_near near[] = {
	    [STATE(OFFERED)] = NEAR_ASKED,
	    [STATE(ACKNOWLEDGED)] = NEAR_ASKED,
	    [STATE(ACCEPTED)] = NEAR_COMING,
	    [STATE(EN_ROUTE)] = NEAR_COMING,
	    [STATE(STAGED)] = NEAR_COMING,
	    [STATE(ON_SCENE)] = NEAR_THERE,
	    [STATE(CONTACTED)] = NEAR_THERE,
	};

	if (callout == NULL || (size_t)callout->state >= sizeof(near) / sizeof(*near))
		return NEAR_NOBODY;
	return near[callout->state];
}

void
merge_dump(FILE *out)
{
	const struct merge_rule *rule = merge_rules;

	do
		fprintf(out, "%u callout merged %s [%s]: %s\n", rule->rule,
		    rule->stands_down ? "stands_down" : "goes_on", rule->name, rule->why);
	while ((rule++)->when != always);
}
