/* Reads the directory file strictly: what it says must be known, single, and fit together. */
#include <string.h>

#include "common/text.h"
#include "services/gateway/packet/envelope.h"
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/lists.h"

struct file {
	const struct yaml_node *organisations, *people, *placements;
};

static const struct yaml_field file_fields[] = {
    {"organisations", YAML_NODE, offsetof(struct file, organisations), true, 0, 0, NULL, "who"},
    {"people", YAML_NODE, offsetof(struct file, people), false, 0, 0, NULL, "their staff"},
    {"placements", YAML_NODE, offsetof(struct file, placements), false, 0, 0, NULL,
	"who works at whose house"},
    {0},
};

struct organisation_entry {
	const struct yaml_node *id, *kind, *awards, *covered_because, *duty, *signers, *oris;
	const struct yaml_node *calendar, *hotline;
	struct programme_entry offers;
	const char *zone, *title;
	const struct yaml_node *certificate;
	bool covered, prosecution_team, shelter_operator;
	const char *privilege_basis;
	const struct yaml_node *rest;
};

#define REST(key)                                                                                  \
	{                                                                                          \
		key, YAML_NODE, AT(rest), false, 0, 0, NULL, "kept for later"                      \
	}
#define AT(member) offsetof(struct organisation_entry, member)

/* Attributes that no decision reads are known, so that a file written for them loads. */
static const struct yaml_field organisation_fields[] = {
    {"organisation", YAML_NODE, AT(id), true, 0, 0, NULL, "its id"},
    {"kind", YAML_NODE, AT(kind), true, 0, 0, NULL, "what it is"},
    {"zone", YAML_TEXT, AT(zone), true, 1, 64, NULL, "its time zone"},
    {"title", YAML_TEXT, AT(title), false, 1, 128, NULL, "its name for people"},
    {"covered", YAML_BOOL, AT(covered), false, 0, 0, NULL, "whether the federal bars bind it"},
    {"covered because", YAML_NODE, AT(covered_because), false, 0, 0, NULL,
	"whose opinion, and its day"},
    {"awards", YAML_NODE, AT(awards), false, 0, 0, NULL, "whose money it has, and how long"},
    {"duty supervisor", YAML_NODE, AT(duty), false, 0, 0, NULL, "who of its people answers for it"},
    {"hotline", YAML_NODE, AT(hotline), false, 0, 0, NULL, "for whom nobody can come to"},
    {"signers", YAML_NODE, AT(signers), false, 0, 0, NULL, "who of its people may sign for it"},
    {"ORIs", YAML_NODE, AT(oris), false, 0, 0, NULL, "what marks requests on its behalf"},
    {"prosecution team", YAML_BOOL, AT(prosecution_team), false, 0, 0, NULL, "works with one"},
    {"shelter operator", YAML_BOOL, AT(shelter_operator), false, 0, 0, NULL, "runs a shelter"},
    REST("jurisdiction"),
    {"privilege basis", YAML_TEXT, AT(privilege_basis), false, 1, 128, NULL, "a statute, or none"},
    REST("hosted by"),
    {"packet certificate", YAML_NODE, AT(certificate), false, 0, 0, NULL,
	"for whom a hand-off's packet is shut"},
    {"calendar", YAML_NODE, AT(calendar), false, 0, 0, NULL, "its holidays"},
    {"services", YAML_NODE, AT(offers.services), false, 0, 0, NULL, "what it helps with"},
    {"capabilities", YAML_NODE, AT(offers.capabilities), false, 0, 0, NULL,
	"what meetings there can provide for"},
    {"languages", YAML_NODE, AT(offers.languages), false, 0, 0, NULL, "that are spoken there"},
    {"competences", YAML_NODE, AT(offers.competences), false, 0, 0, NULL,
	"whom it knows how to help"},
    {"area", YAML_NODE, AT(offers.area), false, 0, 0, NULL, "where it helps"},
    {"capacity", YAML_NODE, AT(offers.capacity), false, 0, 0, NULL, "open, or full"},
    REST("contacts"),
    REST("partnership stage"),
    REST("units"),
    {0},
};
#undef AT

struct person_entry {
	const struct yaml_node *id, *employer, *roles, *worker, *recusals;
	const char *page_to;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct person_entry, member)
static const struct yaml_field person_fields[] = {
    {"person", YAML_NODE, AT(id), true, 0, 0, NULL, "her id"},
    {"employer", YAML_NODE, AT(employer), true, 0, 0, NULL, "an organisation of this file"},
    {"roles", YAML_NODE, AT(roles), true, 0, 0, NULL, "what she is there for"},
    {"page to", YAML_TEXT, AT(page_to), false, 3, 254, NULL, "address of her pager"},
    {"worker kind", YAML_NODE, AT(worker), false, 0, 0, NULL,
	"system: a partner's program, and nobody"},
    {"recusals", YAML_NODE, AT(recusals), false, 0, 0, NULL,
	"ids of clients for whom she does not lead"},
    REST("languages"),
    REST("competences"),
    REST("training"),
    REST("screening"),
    REST("reports to"),
    {0},
};
#undef AT

struct placement_entry {
	const struct yaml_node *id, *person, *employer, *host, *agreement, *role;
	const struct yaml_node *from, *until, *screening, *training, *addendum;
	int access;
	bool represents_host;
	const struct yaml_node *rest;
};

#define AT(member) offsetof(struct placement_entry, member)
#define DAY(key, member, must)                                                                     \
	{                                                                                          \
		key, YAML_NODE, AT(member), must, 0, 0, NULL, "a day"                              \
	}
static const struct yaml_field placement_fields[] = {
    {"placement", YAML_NODE, AT(id), true, 0, 0, NULL, "its id"},
    {"person", YAML_NODE, AT(person), true, 0, 0, NULL, "who is placed"},
    {"employer", YAML_NODE, AT(employer), true, 0, 0, NULL, "who employs her"},
    {"host", YAML_NODE, AT(host), true, 0, 0, NULL, "at whose house she works"},
    {"agreement", YAML_NODE, AT(agreement), true, 0, 0, NULL, "under which agreement"},
    {"role", YAML_NODE, AT(role), true, 0, 0, NULL, "as what"},
    DAY("from", from, true),
    DAY("until", until, true),
    DAY("screening until", screening, true),
    DAY("training until", training, true),
    DAY("addendum until", addendum, false),
    {"represents host", YAML_BOOL, AT(represents_host), false, 0, 0, NULL, "speaks for the host"},
    {"records access", YAML_WORD, AT(access), false, 0, 0, records_accesses,
	"what she reads there"},
    REST("unit"),
    REST("supervisors"),
    {0},
};
#undef AT
#undef DAY
#undef REST

static bool
twice(const struct yaml_doc *doc, const struct yaml_node *node, struct err *err)
{
	return yaml_fault(
	    doc, node, err, "\"%s\" stands here twice; give each an id of its own", node->text);
}

/* --- organisations --- */

/* "VOCA 2025-10-01 2026-10-01" */
static bool
read_award(const struct yaml_doc *doc, const struct yaml_node *node, struct zone *zone,
    struct award *award, struct err *err)
{
	static const char how[] = "write it as VOCA 2025-10-01 2026-10-01";
	char *copy, *rest, *word, *from, *until;

	if (node->kind != YAML_SCALAR)
		return yaml_fault(doc, node, err, "an award is wanted here; %s", how);
	if ((copy = arena_strdup(doc->arena, node->text)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	word = strtok_r(copy, " ", &rest);
	from = strtok_r(NULL, " ", &rest);
	until = strtok_r(NULL, " ", &rest);
	*award = (struct award){0};
	for (size_t i = 0; word != NULL && i < vocabulary_award.count; i++)
		if (strcasecmp(word, vocabulary_award.words[i].word) == 0 &&
		    word[strcspn(word, "abcdefghijklmnopqrstuvwxyz")] == '\0')
			award->award = vocabulary_award.words[i].number;
	if (award->award == 0)
		return yaml_fault(doc, node, err,
		    "an award is VAWA, VOCA, FVPSA, STATE, LOCAL or OTHER; %s", how);
	if (until == NULL || strtok_r(NULL, " ", &rest) != NULL ||
	    !day_parse(from, zone, &award->from.at) || !day_parse(until, zone, &award->until.at))
		return yaml_fault(doc, node, err, "an award has a first day and an end; %s", how);
	award->from.text = from;
	award->until.text = until;
	return award->from.at < award->until.at ||
	       yaml_fault(doc, node, err, "it ends before it begins; %s", how);
}

static bool
read_awards(const struct yaml_doc *doc, const struct yaml_node *list, struct zone *zone,
    struct organisation *out, struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, DIRECTORY_AWARDS, "awards", err))
		return false;
	if ((out->awards = arena_zalloc(doc->arena, list->count * sizeof(*out->awards))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list)
		if (!read_award(doc, node, zone, &out->awards[out->award_count++], err))
			return false;
	return true;
}

/* Where the day begins that a text ends in; NULL when it ends in none. */
static const char *
last_day(const char *text, struct zone *zone, int64_t *at)
{
	size_t len = strlen(text), day = sizeof("2026-01-15") - 1;

	if (len < day + 2 || strchr(" ,", text[len - day - 1]) == NULL ||
	    !day_parse(text + len - day, zone, at))
		return NULL;
	return text + len - day;
}

/* Counsel's opinion binds from its day on. */
static bool
read_opinion(const struct yaml_doc *doc, const struct yaml_node *entry,
    const struct organisation_entry *in, struct zone *zone, struct organisation *out,
    struct err *err)
{
	int64_t at;

	out->not_covered_from = NEVER;
	if (in->covered_because == NULL)
		return in->covered || yaml_fault(doc, entry, err,
					  "\"covered because\" is missing where it says that it is "
					  "not; add the key with "
					  "counsel's opinion and its day");
	if (in->covered_because->kind != YAML_SCALAR ||
	    last_day(in->covered_because->text, zone, &at) == NULL)
		return yaml_fault(doc, in->covered_because, err,
		    "an opinion ends in its day; write it as County Attorney, 2026-02-10");
	out->covered_because = in->covered_because->text;
	if (!in->covered)
		out->not_covered_from = at;
	return true;
}

static bool
read_hotline(const struct yaml_doc *doc, const struct yaml_node *node, struct organisation *out,
    struct err *err)
{
	out->hotline = "";
	if (node == NULL)
		return true;
	if (node->kind != YAML_SCALAR || !text_is_telephone(node->text))
		return yaml_fault(
		    doc, node, err, "this is no telephone number; write it as +1 555 0100");
	out->hotline = node->text;
	return true;
}

/* "VA0010000": nine capital letters and digits. */
static bool
is_ori(const char *text)
{
	return strlen(text) == DIRECTORY_ORI &&
	       strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == DIRECTORY_ORI;
}

static bool
read_oris(const struct yaml_doc *doc, const struct yaml_node *list, struct organisation *out,
    struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, DIRECTORY_ORIS, "ORIs", err))
		return false;
	if ((out->oris = arena_zalloc(doc->arena, list->count * sizeof(*out->oris))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list) {
		if (node->kind != YAML_SCALAR || !is_ori(node->text))
			return yaml_fault(doc, node, err,
			    "an ORI has nine capital letters and digits; write it as VA0010000");
		out->oris[out->ori_count++] = node->text;
	}
	return true;
}

/* Whether it is in force is asked when something is shut for it. */
static bool
read_certificate(
    const struct yaml_doc *doc, const struct yaml_node *node, const char **out, struct err *err)
{
	struct err why = {0};

	*out = node == NULL ? "" : node->text;
	if (node == NULL)
		return true;
	if (node->kind != YAML_SCALAR || !envelope_judge(node->text, 0, &why))
		return yaml_fault(doc, node, err, "%s",
		    why.code != ERR_NONE ? why.msg : "a certificate is wanted here, in one line");
	return true;
}

static bool
read_organisation(const struct yaml_doc *doc, const struct yaml_node *node,
    struct directory *directory, struct err *err)
{
	struct organisation *out = &directory->organisations[directory->organisation_count];
	struct organisation_entry in = {.title = "", .privilege_basis = "", .covered = true};
	struct zone *zone;
	bool good;

	if (!yaml_read(doc, node, organisation_fields, &in, err) || !id_check(doc, in.id, err) ||
	    !words_read(doc, in.kind, &vocabulary_organisation_kind, &out->kind, err))
		return false;
	if (directory_organisation(directory, in.id->text) != NOBODY)
		return twice(doc, in.id, err);
	if ((zone = zone_read(doc, node, "zone", err)) == NULL)
		return false;
	out->name = in.id->text;
	out->title = in.title;
	out->zone = in.zone;
	out->duty_supervisor = NOBODY;
	out->prosecution_team = in.prosecution_team;
	out->privilege_basis =
	    strcasecmp(in.privilege_basis, "none") == 0 ? "" : in.privilege_basis;
	good = read_awards(doc, in.awards, zone, out, err) &&
	       read_opinion(doc, node, &in, zone, out, err) && read_oris(doc, in.oris, out, err) &&
	       read_hotline(doc, in.hotline, out, err) &&
	       read_certificate(doc, in.certificate, &out->packet_certificate, err) &&
	       calendar_read(doc, in.calendar, &out->calendar, err) &&
	       programme_read(doc, &in.offers, &out->programme, err);
	zone_close(&zone);
	directory->organisation_count += good;
	return good;
}

/* --- people --- */

static bool
find_organisation(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct directory *directory, size_t *out, struct err *err)
{
	if (!id_check(doc, node, err))
		return false;
	*out = directory_organisation(directory, node->text);
	return *out != NOBODY ||
	       yaml_fault(doc, node, err,
		   "there is no organisation \"%s\" in this file; add it under organisations",
		   node->text);
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

/* A number as one dials it from abroad. */
static bool
is_number(const char *text)
{
	size_t digits = text[0] == '+' ? strspn(text + 1, "0123456789") : 0;

	return digits >= 7 && digits <= 15 && text[digits + 1] == '\0';
}

/* One of each kind at most: 1 mail, 2 sms, 4 voice; 0: none of them. */
static unsigned
way_of(const char *text)
{
	if (strncmp(text, "sms:", 4) == 0)
		return is_number(text + 4) ? 2 : 0;
	if (strncmp(text, "voice:", 6) == 0)
		return is_number(text + 6) ? 4 : 0;
	return is_address(text) ? 1 : 0;
}

/* "name@host, sms:+15550100": one scalar, with commas between. */
static bool
are_addresses(const char *text)
{
	char one[256];
	unsigned ways = 0, way;

	for (;; text++) {
		size_t len = strcspn(text, ",");

		while (len > 0 && *text == ' ')
			text++, len--;
		if (len == 0 || len >= sizeof(one))
			return false;
		memcpy(one, text, len);
		one[len] = '\0';
		if ((way = way_of(one)) == 0 || (ways & way) != 0)
			return false;
		ways |= way;
		text += len;
		if (*text == '\0')
			return true;
	}
}

static bool
read_recusals(
    const struct yaml_doc *doc, const struct yaml_node *list, struct person *out, struct err *err)
{
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, DIRECTORY_RECUSALS, "recusals", err))
		return false;
	if ((out->recusals = arena_zalloc(doc->arena, list->count * sizeof(*out->recusals))) ==
	    NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	out->recusal_count = 0;
	yaml_each (node, list)
		if (node->kind != YAML_SCALAR ||
		    !id_parse(node->text, &out->recusals[out->recusal_count++]))
			return yaml_fault(doc, node, err,
			    "whom she knows is named by the id of the client; write it as it "
			    "stands in the client's address");
	return true;
}

static bool
read_person(const struct yaml_doc *doc, const struct yaml_node *node, struct directory *directory,
    struct err *err)
{
	struct person *out = &directory->people[directory->person_count];
	struct person_entry in = {.page_to = ""};

	if (!yaml_read(doc, node, person_fields, &in, err) || !id_check(doc, in.id, err))
		return false;
	if (directory_person(directory, in.id->text) != NOBODY)
		return twice(doc, in.id, err);
	if (in.page_to[0] != '\0' && !are_addresses(in.page_to))
		return yaml_fault(doc, yaml_get(node, "page to"), err,
		    "this is no address; write name@host, sms:+15550100 or voice:+15550100, one of "
		    "each at most, with commas between");
	if (!find_organisation(doc, in.employer, directory, &out->employer, err) ||
	    !yaml_list(doc, in.roles, DIRECTORY_ROLES, "roles", err) ||
	    !words_read_set(doc, in.roles, &vocabulary_role, &out->roles, err) ||
	    !read_recusals(doc, in.recusals, out, err))
		return false;
	out->name = in.id->text;
	out->page_to = in.page_to;
	out->system = in.worker != NULL && in.worker->kind == YAML_SCALAR &&
		      strcmp(in.worker->text, "system") == 0;
	directory->person_count++;
	return true;
}

/* --- who answers and signs for an organisation --- */

static bool
find_own(const struct yaml_doc *doc, const struct yaml_node *node,
    const struct directory *directory, size_t organisation, size_t *out, struct err *err)
{
	if (!id_check(doc, node, err))
		return false;
	if ((*out = directory_person(directory, node->text)) == NOBODY)
		return yaml_fault(doc, node, err,
		    "there is no person \"%s\" in this file; add her under people", node->text);
	if (directory->people[*out].system)
		return yaml_fault(doc, node, err,
		    "\"%s\" is a system; only people answer and sign for an organisation",
		    node->text);
	return directory->people[*out].employer == organisation ||
	       yaml_fault(doc, node, err,
		   "\"%s\" is employed by \"%s\"; only its own people answer and sign for it",
		   node->text, directory->organisations[directory->people[*out].employer].name);
}

static bool
read_signers(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct directory *directory, size_t organisation, struct err *err)
{
	struct organisation *out = &directory->organisations[organisation];
	const struct yaml_node *node;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, DIRECTORY_SIGNERS, "signers", err))
		return false;
	if ((out->signers = arena_zalloc(doc->arena, list->count * sizeof(*out->signers))) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	yaml_each (node, list)
		if (!find_own(doc, node, directory, organisation,
			&out->signers[out->signer_count++], err))
			return false;
	return true;
}

/* Once the people are known. */
static bool
read_officers(const struct yaml_doc *doc, const struct yaml_node *list,
    const struct directory *directory, struct err *err)
{
	const struct yaml_node *node, *duty;
	size_t o = 0;

	yaml_each (node, list) {
		duty = yaml_get(node, "duty supervisor");
		if (duty != NULL && !find_own(doc, duty, directory, o,
					&directory->organisations[o].duty_supervisor, err))
			return false;
		if (!read_signers(doc, yaml_get(node, "signers"), directory, o++, err))
			return false;
	}
	return true;
}

/* --- placements --- */

static bool
read_days(const struct yaml_doc *doc, const struct placement_entry *in, struct zone *zone,
    struct placement *out, struct err *err)
{
	const struct {
		const struct yaml_node *node;
		int64_t *at;
	} days[PLACEMENT_DAYS] = {
	    {in->from, &out->from},
	    {in->until, &out->until},
	    {in->screening, &out->screening},
	    {in->training, &out->training},
	    {in->addendum, &out->addendum},
	};
	struct day day;

	for (size_t i = 0; i < PLACEMENT_DAYS; i++) {
		if (!day_read(doc, days[i].node, zone, &day, err))
			return false;
		*days[i].at = day.at;
		out->days[i] = day.text;
	}
	return out->from < out->until ||
	       yaml_fault(doc, in->until, err,
		   "it ends before it begins; the end is the first day that no longer counts");
}

static bool
read_edge(const struct yaml_doc *doc, const struct placement_entry *in,
    const struct directory *directory, struct placement *out, struct err *err)
{
	if (!id_check(doc, in->id, err) || !id_check(doc, in->person, err) ||
	    !id_check(doc, in->agreement, err))
		return false;
	if (directory_placement(directory, in->id->text) != NULL)
		return twice(doc, in->id, err);
	if ((out->person = directory_person(directory, in->person->text)) == NOBODY)
		return yaml_fault(doc, in->person, err,
		    "there is no person \"%s\" in this file; add her under people",
		    in->person->text);
	if (!find_organisation(doc, in->employer, directory, &out->employer, err) ||
	    !find_organisation(doc, in->host, directory, &out->host, err) ||
	    !words_read(doc, in->role, &vocabulary_role, &out->role, err))
		return false;
	if (directory->people[out->person].employer != out->employer)
		return yaml_fault(doc, in->employer, err,
		    "\"%s\" is employed by \"%s\"; a placement is made by her employer",
		    in->person->text,
		    directory->organisations[directory->people[out->person].employer].name);
	return out->employer != out->host ||
	       yaml_fault(doc, in->host, err,
		   "she is placed at her own employer; a host is another organisation");
}

static bool
read_placement(const struct yaml_doc *doc, const struct yaml_node *node,
    struct directory *directory, struct err *err)
{
	struct placement *out = &directory->placements[directory->placement_count];
	struct placement_entry in = {.access = 1};
	struct zone *zone;
	bool good;

	if (!yaml_read(doc, node, placement_fields, &in, err) ||
	    !read_edge(doc, &in, directory, out, err))
		return false;
	if ((zone = zone_open(directory->organisations[out->host].zone, err)) == NULL)
		return false;
	good = read_days(doc, &in, zone, out, err);
	zone_close(&zone);
	out->name = in.id->text;
	out->agreement = in.agreement->text;
	out->reads = in.access != 0;
	out->represents_host = in.represents_host;
	directory->placement_count += good;
	return good;
}

/* --- the file --- */

typedef bool read_fn(const struct yaml_doc *doc, const struct yaml_node *node,
    struct directory *directory, struct err *err);

static bool
read_list(const struct yaml_doc *doc, const struct yaml_node *list, read_fn *read,
    struct directory *directory, struct err *err)
{
	const struct yaml_node *node;

	if (list != NULL)
		yaml_each (node, list)
			if (!read(doc, node, directory, err))
				return false;
	return true;
}

static bool
room_for(const struct yaml_doc *doc, const struct yaml_node *list, size_t most, const char *what,
    size_t size, void *room, struct err *err)
{
	void *made;

	if (list == NULL)
		return true;
	if (!yaml_list(doc, list, most, what, err))
		return false;
	if ((made = arena_zalloc(doc->arena, (list->count + 1) * size)) == NULL)
		return err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
	memcpy(room, &made, sizeof(made));
	return true;
}

bool
directory_read(const struct yaml_doc *doc, struct directory *directory, struct err *err)
{
	struct directory *d = directory;
	struct file file = {0};

	*d = (struct directory){0};
	return yaml_read(doc, doc->root, file_fields, &file, err) &&
	       lists_check_repeats(doc, err) &&
	       room_for(doc, file.organisations, DIRECTORY_ORGANISATIONS, "organisations",
		   sizeof(*d->organisations), &d->organisations, err) &&
	       room_for(doc, file.people, DIRECTORY_PEOPLE, "people", sizeof(*d->people),
		   &d->people, err) &&
	       room_for(doc, file.placements, DIRECTORY_PLACEMENTS, "placements",
		   sizeof(*d->placements), &d->placements, err) &&
	       read_list(doc, file.organisations, read_organisation, d, err) &&
	       read_list(doc, file.people, read_person, d, err) &&
	       read_officers(doc, file.organisations, d, err) &&
	       read_list(doc, file.placements, read_placement, d, err);
}
