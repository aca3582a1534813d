/* What a period came to: cost, grants, and what each member counts for. */
#include "services/referral/cost/terms.h"

#include <string.h>

struct period_entry {
	const char *agreement, *name;
	const struct yaml_node *from, *until, *cost, *grants, *members;
};

#define AT(member) offsetof(struct period_entry, member)
static const struct yaml_field period_fields[] = {
    {"agreement", YAML_TEXT, AT(agreement), true, 3, 96, NULL, "its id and version, as shared@1"},
    {"period", YAML_TEXT, AT(name), true, 1, 32, NULL, "what people call it, as 2026-Q3"},
    {"from", YAML_NODE, AT(from), true, 0, 0, NULL, "its first day"},
    {"until", YAML_NODE, AT(until), true, 0, 0, NULL, "the first day after it"},
    {"cost", YAML_NODE, AT(cost), true, 0, 0, NULL, "what it cost, as 125000.00"},
    {"grants", YAML_NODE, AT(grants), false, 0, 0, NULL, "what others bear of it"},
    {"members", YAML_NODE, AT(members), true, 0, 0, NULL, "who shares it"},
    {0},
};
#undef AT

struct grant_entry {
	const char *name;
	const struct yaml_node *amount;
};

#define AT(member) offsetof(struct grant_entry, member)
static const struct yaml_field grant_fields[] = {
    {"grant", YAML_TEXT, AT(name), true, 1, 64, NULL, "its name or number"},
    {"amount", YAML_NODE, AT(amount), true, 0, 0, NULL, "what it bears, as 40000.00"},
    {0},
};
#undef AT

struct member_entry {
	const char *name;
	bool covered;
	int64_t population, late;
	const struct yaml_node *units;
};

#define AT(member) offsetof(struct member_entry, member)
static const struct yaml_field member_fields[] = {
    {"member", YAML_TEXT, AT(name), true, 1, 64, NULL, "an organisation"},
    {"covered", YAML_BOOL, AT(covered), false, 0, 0, NULL, "whether the federal bars bind it"},
    {"population", YAML_INT, AT(population), true, 0, SHARE_COUNT, NULL, "people it serves"},
    {"service units", YAML_NODE, AT(units), true, 0, 0, NULL,
	"units of service its people were given, with those rolled forward"},
    {"late units", YAML_INT, AT(late), false, 1, SHARE_COUNT, NULL,
	"those of the period before that came once it was frozen"},
    {0},
};
#undef AT

/* --- amounts and names --- */

/* "125000.00": dollars and cents, no sign. */
static bool
read_cents(const struct yaml_doc *doc, const struct yaml_node *node, int64_t *out, struct err *err)
{
	static const char digits[] = "0123456789";
	const char *text = node->kind == YAML_SCALAR ? node->text : "";
	size_t whole = strspn(text, digits);

	*out = 0;
	if (whole == 0 || whole > 12 || (whole > 1 && text[0] == '0') || text[whole] != '.' ||
	    strspn(text + whole + 1, digits) != 2 || text[whole + 3] != '\0')
		return yaml_fault(doc, node, err,
		    "an amount has dollars below a million millions and two digits of cents; "
		    "write it as 125000.00");
	for (const char *c = text; *c != '\0'; c++)
		if (*c != '.')
			*out = *out * 10 + (*c - '0');
	return true;
}

bool
cost_plain(const char *text)
{
	static const char allowed[] =
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. /@";

	return text[strspn(text, allowed)] == '\0' && strchr("-@. /", text[0]) == NULL;
}

static bool
plain(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	return cost_plain(node->text) ||
	       yaml_fault(doc, node, err,
		   "letters, digits and - _ . / are taken here, and a letter or digit first");
}

/* --- grants --- */

static bool
read_grants(const struct yaml_doc *doc, const struct yaml_node *list, struct cost_period *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, COST_GRANTS, "grants", err))
		return false;
	yaml_each (node, list) {
		struct cost_grant *grant = &out->grants[out->grant_count++];
		struct grant_entry in = {0};

		if (!yaml_read(doc, node, grant_fields, &in, err) ||
		    !plain(doc, yaml_get(node, "grant"), err) ||
		    !read_cents(doc, in.amount, &grant->cents, err))
			return false;
		grant->name = in.name;
		out->granted += grant->cents;
	}
	return true;
}

/* --- members --- */

/* "fewer than 11" stands for any such number of a covered member: nothing hangs on which. */
static bool
read_units(const struct yaml_doc *doc, const struct yaml_node *node, bool covered, int64_t *out,
    struct err *err)
{
	static const struct yaml_field field = {
	    "service units", YAML_INT, 0, true, 0, SHARE_COUNT, NULL, "units of service"};

	*out = 0;
	if (node->kind != YAML_SCALAR || strcmp(node->text, SHARE_SMALL_TEXT) != 0)
		return yaml_read_one(doc, node, &field, out, err);
	return covered || yaml_fault(doc, node, err,
			      "only a covered member's units are left out; write the number");
}

static bool
read_member(const struct yaml_doc *doc, const struct yaml_node *node, struct cost_period *out,
    struct err *err)
{
	struct share_member *member = &out->members[out->member_count];
	struct member_entry in = {.covered = true};

	if (!yaml_read(doc, node, member_fields, &in, err) ||
	    !plain(doc, yaml_get(node, "member"), err))
		return false;
	if (cost_member(out, in.name) < out->member_count)
		return yaml_fault(doc, yaml_get(node, "member"), err,
		    "this member stands here twice; name each once");
	if (in.covered && in.late > 0 && in.late < SHARE_SMALL)
		return yaml_fault(doc, yaml_get(node, "late units"), err,
		    "late units of a covered member that are " SHARE_SMALL_TEXT
		    " stand nowhere; leave them out");
	*member = (struct share_member){
	    .name = in.name, .covered = in.covered, .population = in.population, .late = in.late};
	out->entries[out->member_count++] = node;
	return read_units(doc, in.units, in.covered, &member->units, err);
}

static bool
read_members(const struct yaml_doc *doc, const struct yaml_node *list, struct cost_period *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (!yaml_list(doc, list, SHARE_MEMBERS, "members", err))
		return false;
	yaml_each (node, list)
		if (!read_member(doc, node, out, err))
			return false;
	return true;
}

bool
cost_period_read(const struct yaml_doc *doc, const struct yaml_node *node,
    struct cost_period *period, struct err *err)
{
	struct period_entry in = {0};

	memset(period, 0, sizeof(*period));
	if (!yaml_read(doc, node, period_fields, &in, err) ||
	    !plain(doc, yaml_get(node, "agreement"), err) ||
	    !plain(doc, yaml_get(node, "period"), err) ||
	    !read_cents(doc, in.cost, &period->cents, err))
		return false;
	period->agreement = in.agreement;
	period->name = in.name;
	period->from = in.from;
	period->until = in.until;
	return read_grants(doc, in.grants, period, err) &&
	       read_members(doc, in.members, period, err);
}

int64_t
cost_to_share(const struct cost_period *period)
{
	return period->granted >= period->cents ? 0 : period->cents - period->granted;
}

size_t
cost_member(const struct cost_period *period, const char *name)
{
	for (size_t i = 0; i < period->member_count; i++)
		if (strcmp(period->members[i].name, name) == 0)
			return i;
	return SHARE_MEMBERS;
}
