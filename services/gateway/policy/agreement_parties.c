/* Who agrees, and who signed: the parties of an agreement and the lines under it. */
#include <string.h>

#include "services/gateway/policy/agreement_inner.h"

struct party_entry {
	const struct yaml_node *as, *who;
};

#define AT(member) offsetof(struct party_entry, member)
static const struct yaml_field party_fields[] = {
    NODE("as", as, true, "what the sections call this party"),
    NODE("who", who, true, "its organisations"),
    {0},
};
#undef AT

/* --- parties and signatures --- */

static size_t
party_named(const struct agreement *out, const char *as)
{
	for (size_t i = 0; i < out->party_count; i++)
		if (strcmp(out->parties[i].as, as) == 0)
			return i;
	return NOBODY;
}

static bool
stands_in(const struct party *party, const char *organisation)
{
	for (size_t i = 0; i < party->who.count; i++)
		if (strcmp(party->who.v[i], organisation) == 0)
			return true;
	return false;
}

size_t
agreement_party(const struct agreement *agreement, const char *organisation)
{
	for (size_t i = 0; i < agreement->party_count; i++)
		if (stands_in(&agreement->parties[i], organisation))
			return i;
	return NOBODY;
}

bool
agreement_signed_by(const struct agreement *agreement, const char *organisation)
{
	for (size_t i = 0; i < agreement->signature_count; i++)
		if (strcmp(agreement->signatures[i].organisation, organisation) == 0)
			return true;
	return false;
}

/* An organisation stands in one party; the units of an internal protocol all are the one. */
static bool
check_member(const struct agreement *out, const struct yaml_doc *doc, const struct yaml_node *node,
    const struct party *party, struct err *err)
{
	size_t elsewhere;

	if (!id_check(doc, node, err))
		return false;
	elsewhere = agreement_party(out, node->text);
	if (stands_in(party, node->text))
		return yaml_fault(
		    doc, node, err, "\"%s\" stands here twice; once is enough", node->text);
	if (out->kind == AGREEMENT_INTERNAL_PROTOCOL) {
		if ((out->party_count == 0 && party->who.count == 0) || elsewhere == 0)
			return true;
		return yaml_fault(doc, node, err,
		    "an internal-protocol has one organisation; write it under each unit");
	}
	return elsewhere == NOBODY ||
	       yaml_fault(doc, node, err, "\"%s\" stands under \"%s\" already; one party each",
		   node->text, out->parties[elsewhere].as);
}

static bool
read_party(const struct yaml_doc *doc, const struct yaml_node *block, struct agreement *out,
    struct err *err)
{
	struct party *party = &out->parties[out->party_count];
	struct party_entry in = {0};
	const struct yaml_node *node;

	if (!yaml_read(doc, block, party_fields, &in, err) || !id_check(doc, in.as, err) ||
	    !yaml_list(doc, in.who, AGREEMENT_MEMBERS, "organisations", err))
		return false;
	if (party_named(out, in.as->text) != NOBODY)
		return yaml_fault(doc, in.as, err,
		    "\"%s\" is a party already; call this one otherwise", in.as->text);
	if ((party->who.v = agreement_room(doc, in.who, sizeof(char *))) == NULL)
		return agreement_no_memory(err);
	party->as = in.as->text;
	yaml_each (node, in.who) {
		if (!check_member(out, doc, node, party, err))
			return false;
		party->who.v[party->who.count++] = node->text;
	}
	out->party_count++;
	return true;
}

bool
agreement_read_parties(const struct yaml_doc *doc, const struct yaml_node *list,
    struct agreement *out, struct err *err)
{
	const struct yaml_node *block;

	if (!yaml_list(doc, list, AGREEMENT_PARTIES, "parties", err))
		return false;
	if (list->count < 2)
		return yaml_fault(doc, list, err, "there is one party; at least two agree");
	if ((out->parties = agreement_room(doc, list, sizeof(*out->parties))) == NULL)
		return agreement_no_memory(err);
	yaml_each (block, list)
		if (!read_party(doc, block, out, err))
			return false;
	return true;
}

/* The last two fields of a line: "Chief A. Ruiz, riverton-pd, 2026-01-09". */
static bool
read_signature(const struct yaml_doc *doc, const struct yaml_node *node, struct zone *zone,
    struct agreement *out, struct err *err)
{
	static const char how[] = "write it as Chief A. Ruiz, riverton-pd, 2026-01-09";
	struct signature *signature = &out->signatures[out->signature_count];
	char *copy, *day, *organisation;

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a signature is wanted here; %s", how);
	for (size_t i = 0; i < out->signature_count; i++)
		if (strcmp(out->signatures[i].text, node->text) == 0)
			return yaml_fault(
			    doc, node, err, "this line stands here twice; once is enough");
	if ((copy = arena_strdup(doc->arena, node->text)) == NULL)
		return agreement_no_memory(err);
	if ((day = strrchr(copy, ',')) == NULL)
		return yaml_fault(doc, node, err, "a name, an organisation and a day; %s", how);
	*day++ = '\0';
	if ((organisation = strrchr(copy, ',')) == NULL || organisation == copy)
		return yaml_fault(doc, node, err, "a name, an organisation and a day; %s", how);
	*organisation++ = '\0';
	if (copy[strspn(copy, " ")] == '\0')
		return yaml_fault(doc, node, err, "a signature begins with a name; %s", how);
	day += strspn(day, " ");
	organisation += strspn(organisation, " ");
	if (!day_parse(day, zone, &signature->day.at))
		return yaml_fault(doc, node, err, "a signature ends in its day; %s", how);
	if (agreement_party(out, organisation) == NOBODY)
		return yaml_fault(doc, node, err,
		    "who signs is no party; \"%.64s\" stands under no \"who\"", organisation);
	signature->day.text = day;
	signature->organisation = organisation;
	signature->text = node->text;
	out->signature_count++;
	return true;
}

static bool
all_signed(const struct agreement *out)
{
	for (size_t p = 0; p < out->party_count; p++)
		for (size_t i = 0; i < out->parties[p].who.count; i++)
			if (!agreement_signed_by(out, out->parties[p].who.v[i]))
				return false;
	return true;
}

bool
agreement_read_signatures(const struct yaml_doc *doc, const struct yaml_node *list,
    struct zone *zone, struct agreement *out, struct err *err)
{
	const struct yaml_node *node;
	int64_t latest = INT64_MIN;

	out->signed_at = NEVER;
	if (list == NULL)
		return true; /* a draft */
	if (!yaml_list(doc, list, AGREEMENT_PARTIES * AGREEMENT_MEMBERS, "signatures", err))
		return false;
	if ((out->signatures = agreement_room(doc, list, sizeof(*out->signatures))) == NULL)
		return agreement_no_memory(err);
	yaml_each (node, list)
		if (!read_signature(doc, node, zone, out, err))
			return false;
	for (size_t i = 0; i < out->signature_count; i++)
		if (out->signatures[i].day.at > latest)
			latest = out->signatures[i].day.at;
	if (all_signed(out))
		out->signed_at = latest;
	return true;
}

bool
agreement_find_party(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct agreement *out, size_t *party, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a party is wanted here; its name under \"as\"");
	*party = party_named(out, node->text);
	return *party != NOBODY ||
	       yaml_fault(doc, node, err, "\"%s\" is no party; they are named under \"as\"",
		   yaml_quote(node->text, quote));
}
