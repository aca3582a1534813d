/* Reads the directory file strictly: what it says must be known, single, and fit together. */
#include "services/accord/directory.h"

#include <stdlib.h>
#include <string.h>

#include "common/zone.h"
#include "services/accord/words.h"

#define ORGANISATIONS_MAX 512
#define PEOPLE_MAX 4096
#define ROLES_MAX 16
#define PLACEMENTS_MAX 4096

struct file {
	const struct yaml_node *organisations, *people, *placements;
};

static const struct yaml_field file_fields[] = {
    {"organisations", YAML_NODE, offsetof(struct file, organisations), true, 0, 0, NULL, "who"},
    {"people", YAML_NODE, offsetof(struct file, people), true, 0, 0, NULL, "their staff"},
    {"placements", YAML_NODE, offsetof(struct file, placements), false, 0, 0, NULL,
	"who works at whose house"},
    {0},
};

struct organisation {
	const struct yaml_node *id, *kind;
	const char *zone, *title, *covered_because;
	bool covered, prosecution_team, shelter_operator;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct organisation, member)
#define REST(key)                                                                                  \
	{                                                                                          \
		key, YAML_NODE, AT(rest), false, 0, 0, NULL, "kept for later"                      \
	}

/* Attributes that no service acts on yet are read, so that a file written for them loads. */
static const struct yaml_field organisation_fields[] = {
    {"organisation", YAML_NODE, AT(id), true, 0, 0, NULL, "its id"},
    {"kind", YAML_NODE, AT(kind), true, 0, 0, NULL, "what it is"},
    {"zone", YAML_TEXT, AT(zone), true, 1, 64, NULL, "its time zone"},
    {"title", YAML_TEXT, AT(title), false, 1, 128, NULL, "its name for people"},
    {"covered", YAML_BOOL, AT(covered), false, 0, 0, NULL, "bound by a federal award"},
    {"covered because", YAML_TEXT, AT(covered_because), false, 1, 256, NULL, "who says so"},
    {"prosecution team", YAML_BOOL, AT(prosecution_team), false, 0, 0, NULL, "works with one"},
    {"shelter operator", YAML_BOOL, AT(shelter_operator), false, 0, 0, NULL, "runs a shelter"},
    REST("awards"),
    REST("oris"),
    REST("jurisdiction"),
    REST("privilege basis"),
    REST("hosted by"),
    REST("calendar"),
    REST("languages"),
    REST("services"),
    REST("area"),
    REST("capacity"),
    REST("contacts"),
    REST("partnership stage"),
    REST("units"),
    {0},
};
#undef AT
#undef REST

struct person {
	const struct yaml_node *id, *employer, *roles;
	const char *page_to;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct person, member)
#define REST(key)                                                                                  \
	{                                                                                          \
		key, YAML_NODE, AT(rest), false, 0, 0, NULL, "kept for later"                      \
	}

static const struct yaml_field person_fields[] = {
    {"person", YAML_NODE, AT(id), true, 0, 0, NULL, "her id"},
    {"employer", YAML_NODE, AT(employer), true, 0, 0, NULL, "an organisation of this file"},
    {"roles", YAML_NODE, AT(roles), true, 0, 0, NULL, "what she is there for"},
    {"page to", YAML_TEXT, AT(page_to), false, 3, 254, NULL, "address of her pager"},
    REST("worker kind"),
    REST("languages"),
    REST("competences"),
    REST("training"),
    REST("screening"),
    REST("reports to"),
    REST("recusals"),
    {0},
};
#undef AT
#undef REST

struct placement {
	const struct yaml_node *id, *person, *employer, *host, *role;
	const struct yaml_node *from, *until, *screening, *training, *addendum;
	const char *agreement;
	bool represents_host;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct placement, member)
#define DAY(key, member, must)                                                                     \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, "a day"                              \
	}
#define REST(key)                                                                                  \
	{                                                                                          \
		key, YAML_NODE, AT(rest), false, 0, 0, NULL, "kept for later"                      \
	}

static const struct yaml_field placement_fields[] = {
    {"placement", YAML_NODE, AT(id), true, 0, 0, NULL, "its id"},
    {"person", YAML_NODE, AT(person), true, 0, 0, NULL, "who is placed"},
    {"employer", YAML_NODE, AT(employer), true, 0, 0, NULL, "who employs her"},
    {"host", YAML_NODE, AT(host), true, 0, 0, NULL, "at whose house she works"},
    {"agreement", YAML_TEXT, AT(agreement), true, 1, 64, NULL, "under which agreement"},
    {"role", YAML_NODE, AT(role), true, 0, 0, NULL, "as what"},
    DAY("from", from, true),
    DAY("until", until, true),
    DAY("screening until", screening, false),
    DAY("training until", training, false),
    DAY("addendum until", addendum, false),
    {"represents host", YAML_BOOL, AT(represents_host), false, 0, 0, NULL, "speaks for the host"},
    REST("unit"),
    REST("records access"),
    REST("supervisors"),
    {0},
};
#undef AT
#undef DAY
#undef REST

/* Ids of one kind that the file has, in the order in which they stand there. */
struct names {
	const char **v;
	size_t count;
};

static bool
names_has(const struct names *names, const char *id)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->v[i], id) == 0)
			return true;
	return false;
}

static bool
names_add(
    struct names *names, const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	if (!words_check_id(doc, node, err))
		return false;
	if (names_has(names, node->text))
		return yaml_fault(doc, node, err, "\"%s\" stands here twice", node->text);
	names->v[names->count++] = node->text;
	return true;
}

static bool
names_check(const struct names *names, const char *what, const struct yaml_doc *doc,
    const struct yaml_node *node, struct err *err)
{
	return words_check_id(doc, node, err) &&
	       (names_has(names, node->text) ||
		   yaml_fault(
		       doc, node, err, "there is no %s \"%s\" in this file", what, node->text));
}

static bool
check_list(const struct yaml_doc *doc, const struct yaml_node *list, size_t most, const char *what,
    struct err *err)
{
	if (list->kind != YAML_LIST)
		return yaml_fault(doc, list, err, "a list of %s is wanted here", what);
	return list->count <= most ||
	       yaml_fault(doc, list, err, "%zu %s; at most %zu are taken", list->count, what, most);
}

struct reading {
	const struct yaml_doc *doc;
	struct names organisations, people, placements;
	const char **employers; /* of people, by their place in names */
};

static bool
read_organisation(struct reading *reading, const struct yaml_node *node,
    Accord__V1__Organisation *out, struct err *err)
{
	const struct yaml_doc *doc = reading->doc;
	struct organisation in = {.title = ""};
	struct zone *zone;
	int kind;

	if (!yaml_read(doc, node, organisation_fields, &in, err) ||
	    !names_add(&reading->organisations, doc, in.id, err) ||
	    !words_read(doc, in.kind, &accord__v1__organisation_kind__descriptor,
		"ORGANISATION_KIND_", &kind, err))
		return false;
	if ((zone = zone_open(in.zone, err)) == NULL)
		return yaml_fault(doc, yaml_get(node, "zone"), err,
		    "\"%s\" is no time zone; write it as America/New_York", in.zone);
	zone_close(&zone);
	accord__v1__organisation__init(out);
	out->organisation = (char *)(uintptr_t)in.id->text;
	out->kind = (Accord__V1__OrganisationKind)kind;
	out->zone = (char *)(uintptr_t)in.zone;
	out->title = (char *)(uintptr_t)in.title;
	return true;
}

static bool
read_roles(const struct yaml_doc *doc, const struct yaml_node *list, Accord__V1__Person *out,
    struct err *err)
{
	const struct yaml_node *node;
	int role;

	if (!check_list(doc, list, ROLES_MAX, "roles", err))
		return false;
	out->roles = arena_zalloc(doc->arena, list->count * sizeof(*out->roles));
	yaml_each (node, list) {
		if (!words_read(doc, node, &accord__v1__role__descriptor, "ROLE_", &role, err))
			return false;
		for (size_t i = 0; i < out->n_roles; i++)
			if ((int)out->roles[i] == role)
				return yaml_fault(
				    doc, node, err, "\"%s\" stands here twice", node->text);
		out->roles[out->n_roles++] = (Accord__V1__Role)role;
	}
	return true;
}

static bool
is_address(const char *text)
{
	const char *at = strchr(text, '@');

	if (at == NULL || at == text || at[1] == '\0' || strchr(at + 1, '@') != NULL)
		return false;
	for (; *text != '\0'; text++)
		if (*text <= ' ' || *text >= 0x7f || strchr("<>(),;:\\\"[]", *text) != NULL)
			return false;
	return true;
}

static bool
read_person(
    struct reading *reading, const struct yaml_node *node, Accord__V1__Person *out, struct err *err)
{
	const struct yaml_doc *doc = reading->doc;
	struct person in = {.page_to = ""};

	if (!yaml_read(doc, node, person_fields, &in, err) ||
	    !names_add(&reading->people, doc, in.id, err) ||
	    !names_check(&reading->organisations, "organisation", doc, in.employer, err))
		return false;
	if (in.page_to[0] != '\0' && !is_address(in.page_to))
		return yaml_fault(doc, yaml_get(node, "page to"), err,
		    "this is no mail address; write it as name@host");
	accord__v1__person__init(out);
	out->person = (char *)(uintptr_t)in.id->text;
	out->employer = (char *)(uintptr_t)in.employer->text;
	out->page_to = (char *)(uintptr_t)in.page_to;
	reading->employers[reading->people.count - 1] = in.employer->text;
	return read_roles(doc, in.roles, out, err);
}

static const char *
employer_of(const struct reading *reading, const char *person)
{
	for (size_t i = 0; i < reading->people.count; i++)
		if (strcmp(reading->people.v[i], person) == 0)
			return reading->employers[i];
	return "";
}

static bool
check_placement(struct reading *reading, const struct yaml_node *node, struct err *err)
{
	const struct yaml_doc *doc = reading->doc;
	struct placement in = {0};
	int role;

	if (!yaml_read(doc, node, placement_fields, &in, err) ||
	    !names_add(&reading->placements, doc, in.id, err) ||
	    !names_check(&reading->people, "person", doc, in.person, err) ||
	    !names_check(&reading->organisations, "organisation", doc, in.employer, err) ||
	    !names_check(&reading->organisations, "organisation", doc, in.host, err) ||
	    !words_read(doc, in.role, &accord__v1__role__descriptor, "ROLE_", &role, err) ||
	    !words_check_day(doc, in.from, err) || !words_check_day(doc, in.until, err) ||
	    !words_check_day(doc, in.screening, err) || !words_check_day(doc, in.training, err) ||
	    !words_check_day(doc, in.addendum, err))
		return false;
	if (strcmp(employer_of(reading, in.person->text), in.employer->text) != 0)
		return yaml_fault(doc, in.employer, err, "\"%s\" is employed by \"%s\"",
		    in.person->text, employer_of(reading, in.person->text));
	if (strcmp(in.from->text, in.until->text) >= 0)
		return yaml_fault(doc, in.until, err, "it ends before it begins");
	return true;
}

static bool
read_organisations(struct reading *reading, const struct yaml_node *list,
    Accord__V1__LoadDirectory *out, struct err *err)
{
	struct arena *arena = reading->doc->arena;
	const struct yaml_node *node;

	if (!check_list(reading->doc, list, ORGANISATIONS_MAX, "organisations", err))
		return false;
	reading->organisations.v = arena_zalloc(arena, list->count * sizeof(char *));
	out->organisations = arena_zalloc(arena, list->count * sizeof(*out->organisations));
	yaml_each (node, list) {
		Accord__V1__Organisation *organisation = arena_zalloc(arena, sizeof(*organisation));

		if (!read_organisation(reading, node, organisation, err))
			return false;
		out->organisations[out->n_organisations++] = organisation;
	}
	return true;
}

static bool
read_people(struct reading *reading, const struct yaml_node *list, Accord__V1__LoadDirectory *out,
    struct err *err)
{
	struct arena *arena = reading->doc->arena;
	const struct yaml_node *node;

	if (!check_list(reading->doc, list, PEOPLE_MAX, "people", err))
		return false;
	reading->people.v = arena_zalloc(arena, list->count * sizeof(char *));
	reading->employers = arena_zalloc(arena, list->count * sizeof(char *));
	out->people = arena_zalloc(arena, list->count * sizeof(*out->people));
	yaml_each (node, list) {
		Accord__V1__Person *person = arena_zalloc(arena, sizeof(*person));

		if (!read_person(reading, node, person, err))
			return false;
		out->people[out->n_people++] = person;
	}
	return true;
}

bool
directory_read(const struct yaml_doc *doc, struct directory *directory, struct err *err)
{
	struct reading reading = {.doc = doc};
	const struct yaml_node *node;
	struct file file = {0};

	*directory = (struct directory){0};
	accord__v1__load_directory__init(&directory->command);
	if (!yaml_read(doc, doc->root, file_fields, &file, err) ||
	    !read_organisations(&reading, file.organisations, &directory->command, err) ||
	    !read_people(&reading, file.people, &directory->command, err))
		return false;
	if (file.placements == NULL)
		return true;
	if (!check_list(doc, file.placements, PLACEMENTS_MAX, "placements", err))
		return false;
	reading.placements.v = arena_zalloc(doc->arena, file.placements->count * sizeof(char *));
	yaml_each (node, file.placements)
		if (!check_placement(&reading, node, err))
			return false;
	directory->placements = file.placements->count;
	return true;
}
