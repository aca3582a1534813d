/* accord cost share: what each member pays of what a period cost, from its agreement and inputs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "services/accord/policy_load.h"
#include "services/accord/verb.h"
#include "services/gateway/packet/cost_paper.h"
#include "services/gateway/policy/day.h"
#include "services/referral/cost/statement.h"

struct cost_options {
	const char *agreement, *period;
	bool pdf;
};

/* What is reckoned with, and where it stands. */
struct cost {
	struct agreement agreement;
	struct yaml_doc doc; /* of the period */
	struct cost_period period;
	struct share_terms terms;
	int64_t over; /* the instant at which the period is */
};

/* --- whether the period is the agreement's --- */

static bool
check_days(struct cost *cost, struct zone *zone, struct err *err)
{
	const struct agreement *a = &cost->agreement;
	struct day from, until;

	if (!day_read(&cost->doc, cost->period.from, zone, &from, err) ||
	    !day_read(&cost->doc, cost->period.until, zone, &until, err))
		return false;
	if (from.at >= until.at)
		return yaml_fault(&cost->doc, cost->period.until, err,
		    "the period ends before it begins; \"until\" is the first day after it");
	cost->over = until.at;
	return (from.at >= a->from.at && until.at <= a->until.at) ||
	       yaml_fault(&cost->doc, cost->period.from, err,
		   "%s holds from %s until %s, and not for all of the period", a->name,
		   a->from.text, a->until.text);
}

static bool
is_member(const struct party *party, const char *name)
{
	for (size_t i = 0; i < party->who.count; i++)
		if (strcmp(party->who.v[i], name) == 0)
			return true;
	return false;
}

/* The members are one party, whole: one left out would be paid for by the others. */
static bool
check_members(const struct cost *cost, struct err *err)
{
	const struct cost_period *period = &cost->period;
	const struct yaml_node *members = yaml_get(cost->doc.root, "members");
	const struct agreement *a = &cost->agreement;
	size_t place = agreement_party(a, period->members[0].name);

	if (place == NOBODY)
		return yaml_fault(&cost->doc, period->entries[0], err, "\"%s\" is no party of %s",
		    period->members[0].name, a->name);
	for (size_t i = 0; i < period->member_count; i++)
		if (!is_member(&a->parties[place], period->members[i].name))
			return yaml_fault(&cost->doc, period->entries[i], err,
			    "\"%s\" does not stand in the party \"%s\" of %s",
			    period->members[i].name, a->parties[place].as, a->name);
	for (size_t i = 0; i < a->parties[place].who.count; i++)
		if (cost_member(period, a->parties[place].who.v[i]) == SHARE_MEMBERS)
			return yaml_fault(&cost->doc, members, err,
			    "\"%s\" of the party \"%s\" is missing; add it",
			    a->parties[place].who.v[i], a->parties[place].as);
	return true;
}

static bool
check_period(struct cost *cost, struct err *err)
{
	const struct yaml_node *named = yaml_get(cost->doc.root, "agreement");
	struct zone *zone;
	bool good;

	if (strcmp(cost->period.agreement, cost->agreement.name) != 0)
		return yaml_fault(&cost->doc, named, err,
		    "the period is of another agreement than %s", cost->agreement.name);
	if ((zone = zone_open(cost->agreement.zone, err)) == NULL)
		return false;
	good = check_days(cost, zone, err);
	zone_close(&zone);
	return good && check_members(cost, err);
}

/* --- the verb --- */

static bool
read_terms(struct cost *cost, struct err *err)
{
	const struct yaml_doc *doc = cost->agreement.doc;
	const struct yaml_node *terms = yaml_get(doc->root, "cost shares");

	if (terms == NULL)
		return yaml_fault(doc, doc->root, err,
		    "\"cost shares\" is missing; add it with what the cost goes by");
	return cost_terms_read(doc, terms, &cost->period, &cost->terms, err);
}

/* The statement as it is asked for; malloc'd. */
static bool
make(struct cost *cost, const struct share_result *shares, bool pdf, void **out, size_t *len,
    struct err *err)
{
	char *csv = NULL;
	FILE *to = open_memstream(&csv, len);
	bool good = to != NULL;

	if (to != NULL) {
		cost_statement(&cost->period, &cost->terms, shares, to);
		good = !ferror(to);
		good = fclose(to) == 0 && good;
	}
	*out = csv;
	if (!good)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the statement");
	if (!pdf)
		return true;
	good = cost_paper(csv, *len, cost->over, out, len, err);
	free(csv);
	return good;
}

static bool
write_out(struct cost *cost, const struct share_result *shares, bool pdf, struct err *err)
{
	void *bytes = NULL;
	size_t len = 0;
	bool good = make(cost, shares, pdf, &bytes, &len, err);

	if (good && (fwrite(bytes, 1, len, stdout) != len || fflush(stdout) != 0))
		good = err_set(err, ERR_UNAVAILABLE, "the statement could not be written");
	free(bytes);
	return good;
}

static int
run(struct tool *tool)
{
	const struct cost_options *options = tool->options;
	struct cost *cost = arena_zalloc(tool->arena, sizeof(*cost));
	struct share_result *shares = arena_zalloc(tool->arena, sizeof(*shares));
	struct err err = {0};

	if (cost == NULL || shares == NULL)
		(void)err_set(&err, ERR_UNAVAILABLE, "no memory for the shares");
	else if (policy_load_agreement(tool->arena, options->agreement, &cost->agreement, &err) &&
		 yaml_load(tool->arena, options->period, &cost->doc, &err) &&
		 cost_period_read(&cost->doc, cost->doc.root, &cost->period, &err) &&
		 check_period(cost, &err) && read_terms(cost, &err)) {
		share_out(&cost->terms, cost->period.members, cost->period.member_count,
		    cost_to_share(&cost->period), shares);
		if (write_out(cost, shares, options->pdf, &err))
			return TOOL_DONE;
	}
	return tool_fail(&err);
}

static const struct tool_option options[] = {
    {"--agreement", OPTION_TEXT, offsetof(struct cost_options, agreement), "FILE", 0, 0, true,
	"the agreement with its \"cost shares\""},
    {"--period", OPTION_TEXT, offsetof(struct cost_options, period), "FILE", 0, 0, true,
	"what the period cost, what grants bear, and what each member counts for"},
    {"--pdf", OPTION_FLAG, offsetof(struct cost_options, pdf), NULL, 0, 0, false,
	"the statement on paper, as PDF"},
    {0},
};

const struct verb verb_cost_share = {
    .name = "cost share",
    .summary = "share the cost of a period out among members",
    .usage = "--agreement FILE --period FILE [--pdf] > STATEMENT",
    .text =
	"Writes a statement as comma-separated values: every amount and how it came about. It "
	"asks\n"
	"nothing of a running site: whoever has the two files comes to the same cent.\n\n"
	"A covered member's service units below 11 stand in no statement, and nothing in it hangs\n"
	"on which number they are; docs/costs.md says how they are paid for, and shows both "
	"files.\n",
    .options = options,
    .options_size = sizeof(struct cost_options),
    .fn = run,
};
