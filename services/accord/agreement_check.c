/* accord agreement check: what a signer should know of a text before signing it. */
#include <stdio.h>
#include <string.h>

#include "accord/v1/vocabulary.pb-c.h"
#include "common/clock.h"
#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/policy/agreement_write.h"
#include "services/gateway/policy/space.h"

struct check_options {
	const char *directory, *agreements;
};

struct check {
	struct arena *arena;
	const struct loaded *site;
	const struct agreement *agreement;
	struct policy
	    policy; /* the site's, with this one in place of its own version, as if signed */
	const struct pact *pact;
	struct compiled *compiled;
	size_t remarks;
};

/* --- the set that the text would stand in --- */

static bool
make_policy(struct check *check, const struct agreement *agreement, struct policy *policy,
    struct compiled **compiled, struct err *err)
{
	if (!policy_with_draft(check->arena, check->site, agreement, policy, err))
		return false;
	*compiled = policy_compile(check->arena, policy, err);
	return *compiled != NULL;
}

static const struct pact *
pact_named(const struct policy *policy, const char *name)
{
	for (size_t i = 0; i < policy->pact_count; i++)
		if (strcmp(policy->pacts[i].agreement->name, name) == 0)
			return &policy->pacts[i];
	return NULL;
}

/* --- where the floor asks for more than the section --- */

struct lint {
	struct check *check;
	const struct section *section;
	size_t from, to;
	uint64_t asked[FLOOR_RULES]; /* classes for which a rule asks for a release, or which it
					forbids */
	uint64_t left;               /* classes that some cell leaves */
};

/* Covered at any time while the agreement is in force: the stricter reading. */
static bool
ever_covered(const struct check *check, size_t owner)
{
	const struct organisation *o = &check->site->directory.organisations[owner];

	if (organisation_covered(o, check->pact->begins))
		return true;
	for (size_t i = 0; i < o->award_count; i++)
		if (o->awards[i].from.at < check->pact->ends &&
		    o->awards[i].from.at >= check->pact->begins &&
		    organisation_covered(o, o->awards[i].from.at))
			return true;
	return false;
}

static bool
lint_spot(void *ctx, const struct spot *spot)
{
	struct lint *lint = ctx;
	const struct section *s = lint->section;
	const struct directory *d = &lint->check->site->directory;
	struct floor_case c = {.partner = spot->from != spot->to,
	    .owner_covered = ever_covered(lint->check, spot->from),
	    .owner_kind = d->organisations[spot->from].kind,
	    .recipient_kind = d->organisations[spot->to].kind,
	    .role = spot->role,
	    .action = spot->action,
	    .purpose = spot->purpose,
	    .record = spot->record};
	uint64_t named = s->classes & floor_standing(spot->record), forbidden;

	if (!(s->roles & BIT(spot->role)) || !(s->actions & BIT(spot->action)) ||
	    !(s->purposes & BIT(spot->purpose)))
		return true;
	forbidden = floor_masks(&c).forbidden;
	lint->left |= named & ~forbidden;
	for (size_t i = 0; i < FLOOR_RULES; i++)
		lint->asked[i] |= floor_applies(&floor_rules[i], &c) & named &
				  (floor_rules[i].forbids ? UINT64_MAX : ~forbidden);
	return true;
}

static void
remark(struct check *check, const struct section *section, size_t from, size_t to)
{
	check->remarks++;
	printf("%s", section->number);
	if (from != NOBODY)
		printf(", %s to %s", check->site->directory.organisations[from].name,
		    check->site->directory.organisations[to].name);
	printf(": ");
}

static void
tell_lint(struct lint *lint)
{
	static const char *const asks[] = {"nothing", "that she was told", "a release"};
	const struct section *s = lint->section;

	for (size_t i = 0; i < FLOOR_RULES; i++) {
		const struct floor_rule *rule = &floor_rules[i];
		uint64_t classes = lint->asked[i] & (rule->forbids ? ~lint->left : UINT64_MAX);

		if (classes == 0 || (!rule->forbids && s->need == NEED_RELEASE))
			continue;
		remark(lint->check, s, lint->from, lint->to);
		printf(rule->forbids ? "the floor forbids " : "the floor needs a release for ");
		agreement_put_words(&vocabulary_data_class, classes, stdout);
		printf(" (%s: %s)", rule->id, rule->because);
		if (rule->forbids)
			printf("; the section shares it in vain\n");
		else
			printf("; the section asks for %s\n", asks[s->need]);
	}
}

static void
check_floor(struct check *check)
{
	const struct agreement *a = check->pact->agreement;
	size_t from, to;

	for (size_t i = 0; i < a->section_count; i++)
		for (size_t f = 0; f < check->pact->member_count; f++)
			for (size_t t = 0; t < check->pact->member_count; t++) {
				struct lint lint = {.check = check,
				    .section = &a->sections[i],
				    .from = check->pact->members[f].organisation,
				    .to = check->pact->members[t].organisation};

				if (a->sections[i].never ||
				    !pact_between(check->pact, lint.from, lint.to, &from, &to) ||
				    (lint.from != lint.to &&
					(a->sections[i].from != from || a->sections[i].to != to)))
					continue;
				(void)space_each(lint.from, lint.to, lint_spot, &lint);
				tell_lint(&lint);
			}
}

/* --- whom the directory does not know --- */

static void
check_members(struct check *check)
{
	const struct agreement *a = check->agreement;

	for (size_t p = 0; p < a->party_count; p++)
		for (size_t i = 0; i < a->parties[p].who.count; i++)
			if (directory_organisation(
				&check->site->directory, a->parties[p].who.v[i]) == NOBODY) {
				check->remarks++;
				printf("%s: \"%s\" is not in the directory: nothing is shared with "
				       "it\n",
				    a->parties[p].as, a->parties[p].who.v[i]);
			}
}

/* --- sections that can never matter --- */

static bool
differs(void *ctx, const struct change *change)
{
	(void)change;
	*(bool *)ctx = true;
	return false;
}

static bool
check_use(struct check *check, size_t section, struct err *err)
{
	struct agreement without = *check->agreement;
	struct compiled *compiled;
	struct policy policy;
	bool matters = false;

	without.sections =
	    arena_zalloc(check->arena, without.section_count * sizeof(*without.sections));
	if (without.sections == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
	without.section_count = 0;
	for (size_t i = 0; i < check->agreement->section_count; i++)
		if (i != section)
			without.sections[without.section_count++] = check->agreement->sections[i];
	if (!make_policy(check, &without, &policy, &compiled, err))
		return false;
	if (!policy_diff(compiled, check->compiled, NULL, differs, &matters, err) && !matters)
		return false;
	if (!matters) {
		remark(check, &check->agreement->sections[section], NOBODY, NOBODY);
		printf("it changes nothing that may be seen, at any time\n");
	}
	return true;
}

/* --- its days --- */

static void
put_day(const char *what, int64_t at)
{
	char text[CLOCK_TEXT_SIZE];

	if (at == NEVER || at == INT64_MIN)
		return;
	printf("%-24s%s\n", what, clock_text(at, text));
}

static void
put_days(const struct check *check)
{
	const struct agreement *a = check->agreement;

	if (a->signed_at == NEVER)
		printf("not signed by all: it is not in force; what follows is as if it were\n");
	put_day("in force from", check->pact->begins);
	put_day("to be reviewed by", a->review_by.at);
	if (a->restricted_at < check->pact->ends)
		put_day("else restricted from", a->restricted_at);
	put_day("ends", check->pact->ends);
}

/* What reads like a clock and is none is worse than none. */
static void
check_breach(struct check *check)
{
	const struct agreement *a = check->agreement;

	if (a->breach_hours != 0 || yaml_get(a->doc->root, "breach") == NULL)
		return;
	check->remarks++;
	printf("breach: it starts no clock; whole hours, at most %d, written as 24h, do\n",
	    AGREEMENT_BREACH_HOURS);
}

static int
run(struct tool *tool)
{
	const struct check_options *options = tool->options;
	struct check check = {.arena = tool->arena};
	struct agreement agreement;
	struct loaded site;
	struct err err = {0};

	if (!policy_load_agreement(tool->arena, tool->args[0], &agreement, &err) ||
	    !policy_load(tool->arena, options->directory, options->agreements, &site, &err))
		return tool_fail(&err);
	check.site = &site;
	check.agreement = &agreement;
	if (!make_policy(&check, &agreement, &check.policy, &check.compiled, &err))
		return tool_fail(&err);
	check.pact = pact_named(&check.policy, agreement.name);
	put_days(&check);
	check_members(&check);
	check_floor(&check);
	check_breach(&check);
	for (size_t i = 0; i < agreement.section_count && agreement.section_count > 1; i++)
		if (!check_use(&check, i, &err))
			return tool_fail(&err);
	printf("good: %s, %zu sections, %zu remarks\n", agreement.name, agreement.section_count,
	    check.remarks);
	return TOOL_DONE;
}

static const struct tool_option options[] = {
    {"--directory", OPTION_TEXT, offsetof(struct check_options, directory), "FILE", 0, 0, true,
	"organisations: what the floor asks depends on them"},
    {"--agreements", OPTION_TEXT, offsetof(struct check_options, agreements), "DIR", 0, 0, false,
	"the other agreements of the site"},
    {0},
};

const struct verb verb_agreement_check = {
    .name = "agreement check",
    .summary = "read a text and say what its signers should know",
    .usage = "FILE --directory FILE [--agreements DIR]",
    .text = "Refuses what is wrong, with file, line and column. Says where the floor asks for more "
	    "than\n"
	    "a section does, which sections can never matter, whether what it says of a breach\n"
	    "starts a clock, and its days.\n\n"
	    "Example:\n"
	    "  accord agreement check draft.yaml --directory site.yaml --agreements agreements\n",
    .options = options,
    .options_size = sizeof(struct check_options),
    .min_args = 1,
    .max_args = 1,
    .fn = run,
};
