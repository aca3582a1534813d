/* The canonical text of a directory. */
#include "services/gateway/policy/directory.h"
#include "services/gateway/policy/scalar.h"

#include <ctype.h>

static const char *
yes_or_no(bool yes)
{
	return yes ? "yes" : "no";
}

static void
put_award(const struct award *award, FILE *to)
{
	fputs("      - ", to);
	for (const char *c = words_word(&vocabulary_award, award->award); *c != '\0'; c++)
		putc(toupper((unsigned char)*c), to);
	fprintf(to, " %s %s\n", award->from.text, award->until.text);
}

static void
put_organisation(const struct directory *directory, const struct organisation *o, FILE *to)
{
	fprintf(to, "  - organisation: %s\n", o->name);
	if (o->title[0] != '\0')
		scalar_key(4, "title", o->title, to);
	scalar_key(4, "kind", words_word(&vocabulary_organisation_kind, o->kind), to);
	scalar_key(4, "zone", o->zone, to);
	scalar_key(4, "covered", yes_or_no(o->not_covered_from == NEVER), to);
	scalar_key(4, "covered because", o->covered_because, to);
	if (o->award_count > 0)
		fputs("    awards:\n", to);
	for (size_t i = 0; i < o->award_count; i++)
		put_award(&o->awards[i], to);
	if (o->duty_supervisor != NOBODY)
		scalar_key(4, "duty supervisor", directory->people[o->duty_supervisor].name, to);
	if (o->hotline[0] != '\0')
		scalar_key(4, "hotline", o->hotline, to);
	if (o->signer_count > 0)
		fputs("    signers:\n", to);
	for (size_t i = 0; i < o->signer_count; i++)
		scalar_item(6, directory->people[o->signers[i]].name, to);
	if (o->ori_count > 0)
		fputs("    ORIs:\n", to);
	for (size_t i = 0; i < o->ori_count; i++)
		scalar_item(6, o->oris[i], to);
	if (o->prosecution_team)
		scalar_key(4, "prosecution team", yes_or_no(true), to);
	if (o->privilege_basis[0] != '\0')
		scalar_key(4, "privilege basis", o->privilege_basis, to);
	if (o->packet_certificate[0] != '\0')
		scalar_key(4, "packet certificate", o->packet_certificate, to);
	calendar_write(&o->calendar, to);
	programme_write(&o->programme, to);
}

static void
put_person(const struct directory *directory, const struct person *p, FILE *to)
{
	char client[ID_TEXT_SIZE];

	fprintf(to, "  - person: %s\n", p->name);
	scalar_key(4, "employer", directory->organisations[p->employer].name, to);
	scalar_words(4, "roles", &vocabulary_role, p->roles, false, to);
	if (p->system)
		scalar_key(4, "worker kind", "system", to);
	if (p->recusal_count > 0)
		fputs("    recusals:\n", to);
	for (size_t i = 0; i < p->recusal_count; i++)
		scalar_item(6, id_text(&p->recusals[i], client), to);
}

static void
put_placement(const struct directory *directory, const struct placement *p, FILE *to)
{
	static const char *const days[PLACEMENT_DAYS] = {
	    "from", "until", "screening until", "training until", "addendum until"};

	fprintf(to, "  - placement: %s\n", p->name);
	scalar_key(4, "person", directory->people[p->person].name, to);
	scalar_key(4, "employer", directory->organisations[p->employer].name, to);
	scalar_key(4, "host", directory->organisations[p->host].name, to);
	scalar_key(4, "agreement", p->agreement, to);
	scalar_key(4, "role", words_word(&vocabulary_role, p->role), to);
	scalar_key(4, "records access", records_accesses[p->reads], to);
	if (p->represents_host)
		scalar_key(4, "represents host", yes_or_no(true), to);
	for (size_t i = 0; i < PLACEMENT_DAYS; i++)
		scalar_key(4, days[i], p->days[i], to);
}

bool
directory_write(const struct directory *d, FILE *to)
{
	fputs("organisations:\n", to);
	for (size_t i = 0; i < d->organisation_count; i++)
		put_organisation(d, &d->organisations[i], to);
	if (d->person_count > 0)
		fputs("people:\n", to);
	for (size_t i = 0; i < d->person_count; i++)
		put_person(d, &d->people[i], to);
	if (d->placement_count > 0)
		fputs("placements:\n", to);
	for (size_t i = 0; i < d->placement_count; i++)
		put_placement(d, &d->placements[i], to);
	return !ferror(to);
}
