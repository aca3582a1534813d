/* The reader of agreements: a table for each block, and the refusals that no table can say. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/agreement.h"
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/floor.h"

#define TEXT_LONGEST 500
#define VERSION_LAST 1000000
#define GRACE_DAYS INT64_C(30)
#define GRACE_LONGEST 3660

const char *const agreement_kinds[] = {
#define X(name, word) word,
    AGREEMENT_KINDS(X)
#undef X
	NULL,
};
const char *const needs[] = {"nothing", "victim told", "release", NULL};
static const char *const accesses[] = {"none", "read-only", NULL};

/* Purposes that are known and refused for every class. */
#define REFUSED_PURPOSES floor_refused_purposes()

static bool
no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

/* --- the tables --- */

struct file {
	const struct yaml_node *id, *replaces, *signed_by, *from, *until, *review_by, *ended_on,
	    *grace;
	const struct yaml_node *parties, *placements, *targets, *sections, *reserved;
	const char *title, *zone;
	int kind;
	int64_t version;
};

#define AT(member) offsetof(struct file, member)
#define NODE(key, member, must, help)                                                              \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, help                                 \
	}
#define RESERVED(key)                                                                              \
	{                                                                                          \
		key, YAML_NODE, AT(reserved), false, 0, 0, NULL, "shown; nothing acts on it yet"   \
	}

static const struct yaml_field file_fields[] = {
    NODE("agreement", id, true, "its id"),
    {"title", YAML_TEXT, AT(title), true, 1, TEXT_LONGEST, NULL, "its name for people"},
    {"kind", YAML_WORD, AT(kind), true, 0, 0, agreement_kinds, "what kind of agreement it is"},
    {"version", YAML_INT, AT(version), true, 1, VERSION_LAST, NULL, "a whole number"},
    NODE("replaces", replaces, false, "an earlier version, as id@1"),
    NODE("signed by", signed_by, false, "name, organisation, day"),
    NODE("in force from", from, true, "its first day"),
    NODE("in force until", until, true, "the first day on which it no longer applies"),
    NODE("review by", review_by, true, "the day by which it must be looked at again"),
    NODE("grace", grace, false, "days after an overdue review, as 30d"),
    NODE("ended on", ended_on, false, "the day on which it was ended"),
    {"timezone", YAML_TEXT, AT(zone), true, 1, 64, NULL, "whose midnights its days begin at"},
    NODE("parties", parties, true, "who agrees"),
    NODE("placements", placements, false, "people of the one who work at the other"),
    NODE("response targets", targets, false, "what must happen within which time"),
    NODE("sections", sections, true, "what is shared, and what never"),
    RESERVED("instrument"),
    RESERVED("gap"),
    RESERVED("goals"),
    RESERVED("duties"),
    RESERVED("contributions"),
    RESERVED("liaisons"),
    RESERVED("chain of command"),
    RESERVED("indicators"),
    RESERVED("meetings"),
    RESERVED("training"),
    RESERVED("coverage"),
    RESERVED("notice"),
    RESERVED("breach"),
    RESERVED("legal process"),
    RESERVED("redisclosure"),
    RESERVED("release terms"),
    RESERVED("retention"),
    RESERVED("grievance"),
    RESERVED("funding"),
    RESERVED("cji"),
    RESERVED("risks"),
    RESERVED("cost shares"),
    {0},
};
#undef AT

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

struct placing_entry {
	const struct yaml_node *employer, *host, *roles;
	int access;
	bool represents_host;
};

#define AT(member) offsetof(struct placing_entry, member)
static const struct yaml_field placing_fields[] = {
    NODE("employer", employer, true, "the party that employs them"),
    NODE("host", host, true, "the party they work at"),
    NODE("roles", roles, true, "as what"),
    {"records access", YAML_WORD, AT(access), true, 0, 0, accesses, "what they read there"},
    {"represents host", YAML_BOOL, AT(represents_host), false, 0, 0, NULL, "speak for the host"},
    {0},
};
#undef AT

struct section_entry {
	const struct yaml_node *number, *from, *to, *share, *never_share, *purposes, *roles,
	    *actions;
	const char *heading;
	int need; /* -1: not said */
};

#define AT(member) offsetof(struct section_entry, member)
static const struct yaml_field section_fields[] = {
    NODE("section", number, true, "its number on the signed paper"),
    {"heading", YAML_TEXT, AT(heading), true, 1, TEXT_LONGEST, NULL, "its heading there"},
    NODE("from", from, true, "the party that shares"),
    NODE("to", to, true, "the party that is given it"),
    NODE("share", share, false, "classes"),
    NODE("never share", never_share, false, "classes"),
    NODE("for", purposes, true, "purposes, or any"),
    NODE("with", roles, true, "roles of the recipient's people, or any"),
    NODE("who may", actions, true, "actions, or any"),
    {"only if", YAML_WORD, AT(need), false, 0, 0, needs, "what is asked beside"},
    {0},
};
#undef AT
#undef NODE
#undef RESERVED

/* --- lists --- */

static bool
check_list(const struct yaml_doc *doc, const struct yaml_node *list, size_t most, const char *what,
    struct err *err)
{
	if (list->kind != YAML_LIST || list->child == NULL)
		return yaml_fault(
		    doc, list, err, "a list of %s is wanted here; one \"- \" for each", what);
	return list->count <= most ||
	       yaml_fault(doc, list, err, "%zu %s; at most %zu are taken", list->count, what, most);
}

static void *
room_for(const struct yaml_doc *doc, const struct yaml_node *list, size_t size)
{
	return arena_zalloc(doc->arena, list->count * size);
}

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
	    !check_list(doc, in.who, AGREEMENT_MEMBERS, "organisations", err))
		return false;
	if (party_named(out, in.as->text) != NOBODY)
		return yaml_fault(doc, in.as, err,
		    "\"%s\" is a party already; call this one otherwise", in.as->text);
	if ((party->who.v = room_for(doc, in.who, sizeof(char *))) == NULL)
		return no_memory(err);
	party->as = in.as->text;
	yaml_each (node, in.who) {
		if (!check_member(out, doc, node, party, err))
			return false;
		party->who.v[party->who.count++] = node->text;
	}
	out->party_count++;
	return true;
}

static bool
read_parties(const struct yaml_doc *doc, const struct yaml_node *list, struct agreement *out,
    struct err *err)
{
	const struct yaml_node *block;

	if (!check_list(doc, list, AGREEMENT_PARTIES, "parties", err))
		return false;
	if (list->count < 2)
		return yaml_fault(doc, list, err, "there is one party; at least two agree");
	if ((out->parties = room_for(doc, list, sizeof(*out->parties))) == NULL)
		return no_memory(err);
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
		return no_memory(err);
	if ((day = strrchr(copy, ',')) == NULL)
		return yaml_fault(doc, node, err, "a name, an organisation and a day; %s", how);
	*day++ = '\0';
	if ((organisation = strrchr(copy, ',')) == NULL || organisation == copy)
		return yaml_fault(doc, node, err, "a name, an organisation and a day; %s", how);
	*organisation++ = '\0';
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

static bool
read_signatures(const struct yaml_doc *doc, const struct yaml_node *list, struct zone *zone,
    struct agreement *out, struct err *err)
{
	const struct yaml_node *node;
	int64_t latest = INT64_MIN;

	out->signed_at = NEVER;
	if (list == NULL)
		return true; /* a draft */
	if (!check_list(doc, list, AGREEMENT_PARTIES * AGREEMENT_MEMBERS, "signatures", err))
		return false;
	if ((out->signatures = room_for(doc, list, sizeof(*out->signatures))) == NULL)
		return no_memory(err);
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

/* --- days --- */

/* "30d" */
static bool
read_grace(const struct yaml_doc *doc, const struct yaml_node *node, int64_t *days, struct err *err)
{
	char *end;

	*days = GRACE_DAYS;
	if (node == NULL)
		return true;
	if (node->kind == YAML_SCALAR && isdigit((unsigned char)node->text[0])) {
		long n = strtol(node->text, &end, 10);

		if (strcmp(end, "d") == 0 && n <= GRACE_LONGEST) {
			*days = n;
			return true;
		}
	}
	return yaml_fault(
	    doc, node, err, "a grace is whole days, at most %d; write it as 30d", GRACE_LONGEST);
}

static bool
read_days(const struct yaml_doc *doc, const struct file *in, struct zone *zone,
    struct agreement *out, struct err *err)
{
	if (!day_read(doc, in->from, zone, &out->from, err) ||
	    !day_read(doc, in->until, zone, &out->until, err) ||
	    !day_read(doc, in->review_by, zone, &out->review_by, err) ||
	    !day_read(doc, in->ended_on, zone, &out->ended_on, err) ||
	    !read_grace(doc, in->grace, &out->grace, err))
		return false;
	out->restricted_at = day_after(&out->review_by, out->grace, zone);
	return out->until.at > out->from.at ||
	       yaml_fault(doc, in->until, err,
		   "it ends before it begins; \"in force until\" is later than \"in force from\"");
}

/* "hybrid-riverton-haven-house@2" */
static bool
read_replaces(const struct yaml_doc *doc, const struct yaml_node *node, struct agreement *out,
    struct err *err)
{
	size_t len = strlen(out->id);
	char *end;

	if (node == NULL)
		return true;
	if (node->kind == YAML_SCALAR && strncmp(node->text, out->id, len) == 0 &&
	    node->text[len] == '@' && node->text[len + 1] >= '1' && node->text[len + 1] <= '9') {
		long n = strtol(node->text + len + 1, &end, 10);

		if (*end == '\0' && n < out->version) {
			out->replaces = n;
			return true;
		}
	}
	return yaml_fault(doc, node, err,
	    "an agreement replaces an earlier version of itself; write it as %s@%d", out->id, 1);
}

/* --- placements and targets --- */

static bool
find_party(const struct yaml_doc *doc, const struct yaml_node *node, const struct agreement *out,
    size_t *party, struct err *err)
{
	char quote[YAML_QUOTE_SIZE];

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "a party is wanted here; its name under \"as\"");
	*party = party_named(out, node->text);
	return *party != NOBODY ||
	       yaml_fault(doc, node, err, "\"%s\" is no party; they are named under \"as\"",
		   yaml_quote(node->text, quote));
}

static bool
read_placing(const struct yaml_doc *doc, const struct yaml_node *block, struct agreement *out,
    struct err *err)
{
	struct placing *placing = &out->placings[out->placing_count];
	struct placing_entry in = {0};

	if (!yaml_read(doc, block, placing_fields, &in, err) ||
	    !find_party(doc, in.employer, out, &placing->employer, err) ||
	    !find_party(doc, in.host, out, &placing->host, err) ||
	    !words_read_set(doc, in.roles, &vocabulary_role, &placing->roles, err))
		return false;
	if (placing->employer == placing->host)
		return yaml_fault(
		    doc, in.host, err, "nobody is placed at her own party; name another host");
	for (size_t i = 0; i < out->placing_count; i++)
		if (out->placings[i].employer == placing->employer &&
		    out->placings[i].host == placing->host &&
		    out->placings[i].roles & placing->roles)
			return yaml_fault(doc, in.roles, err,
			    "a role of that employer and host stands in a block before; one block "
			    "each");
	placing->reads = in.access != 0;
	placing->represents_host = in.represents_host;
	out->placing_count++;
	return true;
}

static bool
read_placings(const struct yaml_doc *doc, const struct yaml_node *list, struct agreement *out,
    struct err *err)
{
	const struct yaml_node *block;

	if (list == NULL)
		return true;
	if (!check_list(doc, list, AGREEMENT_SECTIONS, "placements", err))
		return false;
	if ((out->placings = room_for(doc, list, sizeof(*out->placings))) == NULL)
		return no_memory(err);
	yaml_each (block, list)
		if (!read_placing(doc, block, out, err))
			return false;
	return true;
}

static const char *const target_kinds[] = {"callout", "referral", "handoff", "transfer", NULL};
static const char *const target_states[] = {"acknowledged", "accepted", "answered", "contacted",
    "introduced", "en_route", "staged", "on_scene", "cleared", "closed", NULL};
static const char *const target_units[] = {"m", "h", "d", "bd", NULL};

static bool
listed(const char *const *words, const char *word)
{
	for (; word != NULL && *words != NULL; words++)
		if (strcmp(*words, word) == 0)
			return true;
	return false;
}

/* "callout acknowledged 5m" */
static bool
target_good(char *text)
{
	char *rest, *kind = strtok_r(text, " ", &rest), *state = strtok_r(NULL, " ", &rest),
		    *time = strtok_r(NULL, " ", &rest);
	size_t digits = time == NULL ? 0 : strspn(time, "0123456789");

	return listed(target_kinds, kind) && listed(target_states, state) && digits > 0 &&
	       digits <= 6 && time[0] != '0' && listed(target_units, time + digits) &&
	       strtok_r(NULL, " ", &rest) == NULL;
}

static bool
read_targets(const struct yaml_doc *doc, const struct yaml_node *list, struct agreement *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!check_list(doc, list, AGREEMENT_SECTIONS, "targets", err))
		return false;
	if ((out->targets = room_for(doc, list, sizeof(*out->targets))) == NULL)
		return no_memory(err);
	yaml_each (node, list) {
		char *copy =
		    node->kind == YAML_SCALAR ? arena_strdup(doc->arena, node->text) : NULL;

		if (copy == NULL || !target_good(copy))
			return yaml_fault(doc, node, err,
			    "a target is kind, state and time in m, h, d or bd; write it as "
			    "callout acknowledged 5m");
		for (size_t i = 0; i < out->target_count; i++)
			if (strcmp(out->targets[i].text, node->text) == 0)
				return yaml_fault(doc, node, err,
				    "this target stands here twice; once is enough");
		out->targets[out->target_count++].text = node->text;
	}
	return true;
}

/* --- sections --- */

/* [0-9]+(\.[0-9]+)* */
static bool
number_is(const char *text)
{
	bool digit = false;

	if (strlen(text) > 32)
		return false;
	for (; *text != '\0'; text++) {
		if (*text == '.' ? !digit : !isdigit((unsigned char)*text))
			return false;
		digit = *text != '.';
	}
	return digit;
}

static bool
read_number(const struct yaml_doc *doc, const struct yaml_node *node, const struct agreement *out,
    struct section *section, struct err *err)
{
	if (node->kind != YAML_SCALAR || !number_is(node->text))
		return yaml_fault(doc, node, err, "this is no section number; write it as \"3.1\"");
	for (size_t i = 0; i < out->section_count; i++)
		if (strcmp(out->sections[i].number, node->text) == 0)
			return yaml_fault(doc, node, err,
			    "there is a section \"%s\" already; give each a number of its own",
			    node->text);
	section->number = node->text;
	section->id = arena_printf(doc->arena, "%s/%s", out->name, node->text);
	return section->id != NULL || no_memory(err);
}

/* Words, or "any" alone, which stands for all of them. */
static bool
read_words(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct vocabulary *vocabulary, uint64_t *set, bool *any, struct err *err)
{
	const struct yaml_node *node;

	if (!check_list(doc, list, 64, "words", err))
		return false;
	*any = list->count == 1 && list->child->kind == YAML_SCALAR &&
	       strcmp(list->child->text, "any") == 0;
	if (*any) {
		*set = words_all(vocabulary);
		return true;
	}
	yaml_each (node, list)
		if (node->kind == YAML_SCALAR && strcmp(node->text, "any") == 0)
			return yaml_fault(
			    doc, node, err, "\"any\" stands alone; take the others out");
	return words_read_set(doc, list, vocabulary, set, err);
}

/* The classes of a section. What never travels may be named only where it is never shared. */
static bool
read_classes(const struct yaml_doc *doc, const struct yaml_node *list, struct section *section,
    struct err *err)
{
	const struct yaml_node *node;
	unsigned number;

	if (!check_list(doc, list, 128, "classes", err))
		return false;
	yaml_each (node, list) {
		const char *text = node->kind == YAML_SCALAR ? node->text : NULL;
		uint64_t *set = &section->classes;

		if ((number = words_number(&vocabulary_never_travels, text)) != 0) {
			if (!section->never)
				return yaml_fault(doc, node, err,
				    "\"%s\" never travels (law L5) and cannot be shared; take it "
				    "out",
				    text);
			set = &section->forbidden_words;
		} else if (!words_read(doc, node, &vocabulary_data_class, &number, err)) {
			return false;
		}
		if (*set & BIT(number))
			return yaml_fault(
			    doc, node, err, "\"%s\" stands here twice; once is enough", text);
		*set |= BIT(number);
	}
	return true;
}

static bool
check_share(const struct yaml_doc *doc, const struct yaml_node *block,
    const struct section_entry *in, struct section *section, struct err *err)
{
	if ((in->share == NULL) == (in->never_share == NULL)) {
		if (in->share == NULL)
			return yaml_fault(doc, block, err,
			    "what is shared is missing; add \"share:\" or \"never share:\"");
		return yaml_fault_key(doc, yaml_get(block, "never share"), err,
		    "a section shares or it never shares; make two of it");
	}
	section->never = in->never_share != NULL;
	if (section->never && in->need >= 0)
		return yaml_fault_key(doc, yaml_get(block, "only if"), err,
		    "what is never shared has no condition; take \"only if\" out");
	if (!section->never && in->need < 0)
		return yaml_fault(doc, block, err,
		    "the condition is missing; add \"only if:\" nothing, victim told or release");
	section->need = in->need < 0 ? NEED_NOTHING : (enum need)in->need;
	return true;
}

static bool
check_purposes(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct section *section, struct err *err)
{
	const struct yaml_node *node;

	if (section->never || section->any_purpose || !(section->purposes & REFUSED_PURPOSES))
		return true;
	yaml_each (node, list)
		if (BIT(words_number(&vocabulary_purpose, node->text)) & REFUSED_PURPOSES)
			return yaml_fault(doc, node, err,
			    "nothing is shared for \"%s\", the floor refuses it (F07); take it out",
			    node->text);
	return true;
}

static bool
read_section(const struct yaml_doc *doc, const struct yaml_node *block, struct agreement *out,
    struct err *err)
{
	struct section *section = &out->sections[out->section_count];
	struct section_entry in = {.need = -1};

	if (!yaml_read(doc, block, section_fields, &in, err) ||
	    !read_number(doc, in.number, out, section, err) ||
	    !find_party(doc, in.from, out, &section->from, err) ||
	    !find_party(doc, in.to, out, &section->to, err) ||
	    !check_share(doc, block, &in, section, err))
		return false;
	if (section->from == section->to && out->kind != AGREEMENT_INTERNAL_PROTOCOL)
		return yaml_fault(
		    doc, in.to, err, "a party shares with another; name another one under \"to\"");
	section->heading = in.heading;
	section->node = block;
	if (!read_classes(doc, section->never ? in.never_share : in.share, section, err) ||
	    !read_words(doc, in.purposes, &vocabulary_purpose, &section->purposes,
		&section->any_purpose, err) ||
	    !read_words(
		doc, in.roles, &vocabulary_role, &section->roles, &section->any_role, err) ||
	    !read_words(doc, in.actions, &vocabulary_action, &section->actions,
		&section->any_action, err) ||
	    !check_purposes(doc, in.purposes, section, err))
		return false;
	out->section_count++;
	return true;
}

static bool
read_sections(const struct yaml_doc *doc, const struct yaml_node *list, struct agreement *out,
    struct err *err)
{
	const struct yaml_node *block;

	if (!check_list(doc, list, AGREEMENT_SECTIONS, "sections", err))
		return false;
	if ((out->sections = room_for(doc, list, sizeof(*out->sections))) == NULL)
		return no_memory(err);
	yaml_each (block, list)
		if (!read_section(doc, block, out, err))
			return false;
	return true;
}

/* --- the file --- */

static bool
read_dated(
    const struct yaml_doc *doc, const struct file *in, struct agreement *out, struct err *err)
{
	struct zone *zone = zone_read(doc, doc->root, "timezone", err);
	bool good = zone != NULL && read_days(doc, in, zone, out, err) &&
		    read_signatures(doc, in->signed_by, zone, out, err);

	zone_close(&zone);
	return good;
}

bool
agreement_read(const struct yaml_doc *doc, struct agreement *agreement, struct err *err)
{
	struct file in = {0};

	*agreement = (struct agreement){.doc = doc};
	if (!yaml_read(doc, doc->root, file_fields, &in, err) || !id_check(doc, in.id, err))
		return false;
	agreement->id = in.id->text;
	agreement->title = in.title;
	agreement->zone = in.zone;
	agreement->kind = in.kind;
	agreement->version = in.version;
	agreement->name =
	    arena_printf(doc->arena, "%s@%lld", agreement->id, (long long)agreement->version);
	if (agreement->name == NULL)
		return no_memory(err);
	return read_replaces(doc, in.replaces, agreement, err) &&
	       read_parties(doc, in.parties, agreement, err) &&
	       read_dated(doc, &in, agreement, err) &&
	       read_placings(doc, in.placements, agreement, err) &&
	       read_targets(doc, in.targets, agreement, err) &&
	       read_sections(doc, in.sections, agreement, err);
}
