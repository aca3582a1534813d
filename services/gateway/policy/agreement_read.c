/* The reader of agreements: a table for each block, and the refusals that no table can say. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "services/gateway/policy/agreement_inner.h"

#define VERSION_LAST 999999999
#define GRACE_DAYS INT64_C(30)
#define GRACE_LONGEST 3660

const char *const agreement_kinds[] = {
#define X(name, word) word,
    AGREEMENT_KINDS(X)
#undef X
	NULL,
};
const char *const needs[] = {"nothing", "victim told", "release", NULL};

bool
agreement_no_memory(struct err *err)
{
	return err_set(err, ERR_UNAVAILABLE, "no memory for the agreement");
}

void *
agreement_room(const struct yaml_doc *doc, const struct yaml_node *list, size_t size)
{
	return arena_zalloc(doc->arena, list->count * size);
}

/* --- the file and its tables --- */

struct file {
	const struct yaml_node *id, *replaces, *signed_by, *from, *until, *review_by, *ended_on,
	    *grace;
	const struct yaml_node *parties, *placements, *targets, *sections, *breach, *reserved;
	const char *title, *zone;
	int kind;
	int64_t version;
};

#define AT(member) offsetof(struct file, member)
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
    NODE("breach", breach, false, "hours within which the parties are told, as 24h"),
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
    {"records access", YAML_WORD, AT(access), true, 0, 0, records_accesses, "what they read there"},
    {"represents host", YAML_BOOL, AT(represents_host), false, 0, 0, NULL, "speak for the host"},
    {0},
};
#undef AT

#undef RESERVED

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

		if (strcmp(end, "d") == 0 && n <= GRACE_LONGEST &&
		    (node->text[0] != '0' || node->text[1] == 'd')) {
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

/* "24h". What says it in another way was agreed on before anything acted on this key: it is shown
 * and starts no clock, and `accord agreement check` says so. */
static unsigned
breach_hours_of(const struct yaml_node *node)
{
	char *end;
	long hours;

	if (node == NULL || node->kind != YAML_SCALAR || node->text[0] < '1' || node->text[0] > '9')
		return 0;
	hours = strtol(node->text, &end, 10);
	return strcmp(end, "h") == 0 && hours <= AGREEMENT_BREACH_HOURS ? (unsigned)hours : 0;
}

/* --- placements and targets --- */

static bool
read_placing(const struct yaml_doc *doc, const struct yaml_node *block, struct agreement *out,
    struct err *err)
{
	struct placing *placing = &out->placings[out->placing_count];
	struct placing_entry in = {0};

	if (!yaml_read(doc, block, placing_fields, &in, err) ||
	    !agreement_find_party(doc, in.employer, out, &placing->employer, err) ||
	    !agreement_find_party(doc, in.host, out, &placing->host, err) ||
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
	if (!yaml_list(doc, list, AGREEMENT_SECTIONS, "placements", err))
		return false;
	if ((out->placings = agreement_room(doc, list, sizeof(*out->placings))) == NULL)
		return agreement_no_memory(err);
	yaml_each (block, list)
		if (!read_placing(doc, block, out, err))
			return false;
	return true;
}

#define X(name, word) word,
static const char *const target_kinds[] = {TARGET_KINDS(X) NULL};
static const char *const target_states[] = {TARGET_STATES(X) NULL};
static const char *const target_units[] = {TARGET_UNITS(X) NULL};
#undef X

/* Its place among them; -1: it is none of them. */
static int
listed(const char *const *words, const char *word)
{
	for (int i = 0; word != NULL && words[i] != NULL; i++)
		if (strcmp(words[i], word) == 0)
			return i;
	return -1;
}

/* "callout acknowledged 5m"; *what is how much of it says what must happen. */
static bool
target_good(char *text, struct target *target, size_t *what)
{
	bool spaced = strstr(text, "  ") == NULL;
	char *rest, *kind = strtok_r(text, " ", &rest), *state = strtok_r(NULL, " ", &rest),
		    *time = strtok_r(NULL, " ", &rest);
	size_t digits = time == NULL ? 0 : strspn(time, "0123456789");
	int of = listed(target_kinds, kind), to = listed(target_states, state), unit;

	*what = time == NULL ? 0 : (size_t)(time - text);
	if (!spaced || of < 0 || to < 0 || digits == 0 || digits > 6 || time[0] == '0' ||
	    (unit = listed(target_units, time + digits)) < 0 || strtok_r(NULL, " ", &rest) != NULL)
		return false;
	target->kind = (enum target_kind)of;
	target->state = (enum target_state)to;
	target->unit = (enum target_unit)unit;
	target->count = (uint32_t)strtoul(time, NULL, 10);
	return true;
}

static bool
read_target(const struct yaml_doc *doc, const struct yaml_node *node, struct agreement *out,
    struct err *err)
{
	char *copy = node->kind == YAML_SCALAR ? arena_strdup(doc->arena, node->text) : NULL;
	struct target *target = &out->targets[out->target_count];
	size_t what = 0;

	if (copy == NULL || !target_good(copy, target, &what))
		return yaml_fault(doc, node, err,
		    "a target is kind, state and time in m, h, d or bd; write it as callout "
		    "acknowledged 5m");
	for (size_t i = 0; i < out->target_count; i++)
		if (strncmp(out->targets[i].text, node->text, what) == 0)
			return yaml_fault(
			    doc, node, err, "there is a target for this already; one is enough");
	target->text = node->text;
	out->target_count++;
	return true;
}

static bool
read_targets(const struct yaml_doc *doc, const struct yaml_node *list, struct agreement *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, AGREEMENT_SECTIONS, "targets", err))
		return false;
	if ((out->targets = agreement_room(doc, list, sizeof(*out->targets))) == NULL)
		return agreement_no_memory(err);
	yaml_each (node, list)
		if (!read_target(doc, node, out, err))
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
		    agreement_read_signatures(doc, in->signed_by, zone, out, err);

	zone_close(&zone);
	return good;
}

bool
agreement_read(const struct yaml_doc *doc, struct agreement *agreement, struct err *err)
{
	struct file in = {0};

	*agreement = (struct agreement){.doc = doc};
	if (!yaml_read(doc, doc->root, file_fields, &in, err) || !id_check(doc, in.id, err) ||
	    !lists_check_repeats(doc, err))
		return false;
	agreement->id = in.id->text;
	agreement->title = in.title;
	agreement->zone = in.zone;
	agreement->kind = in.kind;
	agreement->breach_hours = breach_hours_of(in.breach);
	agreement->version = in.version;
	agreement->name =
	    arena_printf(doc->arena, "%s@%lld", agreement->id, (long long)agreement->version);
	if (agreement->name == NULL)
		return agreement_no_memory(err);
	return read_replaces(doc, in.replaces, agreement, err) &&
	       agreement_read_parties(doc, in.parties, agreement, err) &&
	       read_dated(doc, &in, agreement, err) &&
	       read_placings(doc, in.placements, agreement, err) &&
	       read_targets(doc, in.targets, agreement, err) &&
	       agreement_read_sections(doc, in.sections, agreement, err);
}
