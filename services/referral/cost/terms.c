/* The terms by which costs are shared. */
#include "services/referral/cost/terms.h"

#include <string.h>

const char *const share_basis_words[] = {"population", "service units", "equal", "fixed", NULL};
static const char *const small_words[] = {"population", "roll forward", NULL};

struct terms_entry {
	int small;
	const char *remainder;
	const struct yaml_node *by;
};

#define AT(member) offsetof(struct terms_entry, member)
static const struct yaml_field terms_fields[] = {
    {"by", YAML_NODE, AT(by), true, 0, 0, NULL, "what the cost goes by"},
    {"remainder to", YAML_TEXT, AT(remainder), true, 1, 64, NULL,
	"the member that takes what rounding leaves"},
    {"small cells", YAML_WORD, AT(small), false, 0, 0, small_words,
	"how a covered member pays whose service units are below 11"},
    {0},
};
#undef AT

struct part_entry {
	int basis;
	int64_t weight;
	const char *member;
};

#define AT(at) offsetof(struct part_entry, at)
static const struct yaml_field part_fields[] = {
    {"basis", YAML_WORD, AT(basis), true, 0, 0, share_basis_words, "what a part goes by"},
    {"weight", YAML_INT, AT(weight), true, 1, 100, NULL, "percent of the cost"},
    {"member", YAML_TEXT, AT(member), false, 1, 64, NULL, "who pays a fixed part"},
    {0},
};
#undef AT

static bool
find_member(const struct yaml_doc *doc, const struct yaml_node *at, const char *name,
    const struct cost_period *period, size_t *out, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	*out = cost_member(period, name);
	return *out < period->member_count ||
	       yaml_fault(doc, at, err, "\"%s\" is no member of the period; name one that is",
		   yaml_quote(name, quote));
}

static bool
read_part(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct cost_period *period, struct share_part *out, struct err *err)
{
	struct part_entry in = {0};

	if (!yaml_read(doc, node, part_fields, &in, err))
		return false;
	out->basis = (enum share_basis)in.basis;
	out->weight = in.weight;
	if ((in.member != NULL) != (out->basis == SHARE_FIXED))
		return yaml_fault(doc, node, err,
		    "a fixed part names its \"member\", and no other does; write basis, weight "
		    "and, when fixed, member");
	return in.member == NULL ||
	       find_member(doc, yaml_get(node, "member"), in.member, period, &out->member, err);
}

static bool
read_parts(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct cost_period *period, struct share_terms *out, struct err *err)
{
	const struct yaml_node *node;
	int64_t weight = 0;

	if (!yaml_list(doc, list, SHARE_PARTS, "parts", err))
		return false;
	yaml_each (node, list) {
		if (!read_part(doc, node, period, &out->parts[out->part_count], err))
			return false;
		weight += out->parts[out->part_count++].weight;
	}
	return weight == 100 ||
	       yaml_fault(doc, list, err, "the weights come to %lld; let them come to 100",
		   (long long)weight);
}

bool
cost_terms_read(const struct yaml_doc *doc, const struct yaml_node *terms,
    const struct cost_period *period, struct share_terms *out, struct err *err)
{
	struct terms_entry in = {.small = SHARE_BY_POPULATION};

	memset(out, 0, sizeof(*out));
	if (!yaml_read(doc, terms, terms_fields, &in, err) ||
	    !find_member(
		doc, yaml_get(terms, "remainder to"), in.remainder, period, &out->remainder, err))
		return false;
	out->small = (enum share_small)in.small;
	return read_parts(doc, in.by, period, out, err);
}
