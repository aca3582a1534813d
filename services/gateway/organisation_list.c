/* ListOrganisations: the directory in force as the operator wants to see it, from memory. */
#include <stdlib.h>
#include <string.h>

#include "accord/v1/staff.pb-c.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"

#define TEXT(s) ((char *)(uintptr_t)(s))

struct listing {
	struct arena *arena;
	const char *wanted; /* "": all */
	Accord__V1__Organisations answer;
	Accord__V1__OrganisationEntry *entry; /* the one whose people are wanted */
};

static void
on_organisation(void *ctx, const struct organisation_row *row)
{
	struct listing *listing = ctx;
	Accord__V1__OrganisationEntry *to;

	if (!row->active || listing->answer.n_organisations == DIRECTORY_ORGANISATIONS ||
	    (listing->wanted[0] != '\0' && strcmp(listing->wanted, row->name) != 0) ||
	    (to = arena_alloc(listing->arena, sizeof(*to))) == NULL)
		return;
	accord__v1__organisation_entry__init(to);
	to->organisation = TEXT(row->name);
	to->title = TEXT(row->title);
	to->kind = (Accord__V1__OrganisationKind)row->kind;
	to->zone = TEXT(row->zone);
	to->covered = row->covered;
	to->duty_supervisor = TEXT(row->duty_supervisor);
	to->ori = TEXT(row->ori);
	to->hotline = TEXT(row->hotline);
	listing->entry = to;
	listing->answer.organisations[listing->answer.n_organisations++] = to;
}

static void
on_person(void *ctx, const struct person_row *row)
{
	struct listing *listing = ctx;
	Accord__V1__OrganisationEntry *to = listing->entry;

	if (!row->active || strcmp(row->employer, to->organisation) != 0 ||
	    to->n_people + to->n_systems == DIRECTORY_PEOPLE)
		return;
	if (row->system)
		to->systems[to->n_systems++] = TEXT(row->name);
	else
		to->people[to->n_people++] = TEXT(row->name);
}

static int
by_organisation(const void *a, const void *b)
{
	const Accord__V1__OrganisationEntry *const *x = a, *const *y = b;

	return strcmp((*x)->organisation, (*y)->organisation);
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void
add_people(struct listing *listing, const struct known *known)
{
	Accord__V1__OrganisationEntry *entry = listing->entry;

	entry->people = arena_alloc(listing->arena, DIRECTORY_PEOPLE * sizeof(char *));
	entry->systems = arena_alloc(listing->arena, DIRECTORY_PEOPLE * sizeof(char *));
	if (entry->people == NULL || entry->systems == NULL)
		return;
	known_each_person(known, on_person, listing);
	qsort(entry->people, entry->n_people, sizeof(char *), by_name);
	qsort(entry->systems, entry->n_systems, sizeof(char *), by_name);
}

void
gateway_list_organisations(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const Accord__V1__ListOrganisations *msg = (const Accord__V1__ListOrganisations *)body;
	const struct known *known = gateway_of(service)->known;
	struct listing listing = {.arena = request->arena, .wanted = msg->organisation};
	struct err err = {0};

	accord__v1__organisations__init(&listing.answer);
	listing.answer.organisations =
	    arena_alloc(request->arena, DIRECTORY_ORGANISATIONS * sizeof(void *));
	if (listing.answer.organisations != NULL && known_ready(known)) {
		known_each_organisation(known, on_organisation, &listing);
		qsort(listing.answer.organisations, listing.answer.n_organisations, sizeof(void *),
		    by_organisation);
		if (msg->organisation[0] != '\0' && listing.entry != NULL)
			add_people(&listing, known);
	}
	if (msg->organisation[0] != '\0' && listing.entry == NULL && known_ready(known))
		(void)err_set(
		    &err, ERR_NOT_FOUND, "there is no organisation \"%s\"", msg->organisation);
	else if (!known_ready(known) || arena_exhausted(request->arena))
		(void)err_set(&err, ERR_UNAVAILABLE, "the directory cannot be read now");
	if (err.code != ERR_NONE)
		bus_refuse(service->bus, request, &err);
	else
		service_reply(service, request, request->kind, &listing.answer.base);
}
