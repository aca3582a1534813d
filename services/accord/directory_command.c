/* The directory as the command that loads it: organisations and people; placements stay behind. */
#include "services/accord/directory_command.h"

static char *
text(const char *s)
{
	return (char *)(uintptr_t)(s != NULL ? s : "");
}

static bool
put_organisation(struct arena *arena, const struct organisation *in, Accord__V1__LoadDirectory *to)
{
	Accord__V1__Organisation *out = arena_zalloc(arena, sizeof(*out));

	if (out == NULL)
		return false;
	accord__v1__organisation__init(out);
	out->organisation = text(in->name);
	out->kind = (Accord__V1__OrganisationKind)in->kind;
	out->zone = text(in->zone);
	out->title = text(in->title);
	to->organisations[to->n_organisations++] = out;
	return true;
}

static bool
put_person(struct arena *arena, const struct directory *directory, const struct person *in,
    Accord__V1__LoadDirectory *to)
{
	Accord__V1__Person *out = arena_zalloc(arena, sizeof(*out));

	if (out == NULL)
		return false;
	accord__v1__person__init(out);
	out->person = text(in->name);
	out->employer = text(directory->organisations[in->employer].name);
	out->page_to = text(in->page_to);
	if ((out->roles = arena_zalloc(arena, DIRECTORY_ROLES * sizeof(*out->roles))) == NULL)
		return false;
	for (unsigned role = 1; role < 64; role++)
		if (in->roles & BIT(role))
			out->roles[out->n_roles++] = (Accord__V1__Role)role;
	to->people[to->n_people++] = out;
	return true;
}

bool
directory_command(struct arena *arena, const struct directory *directory,
    Accord__V1__LoadDirectory *command, struct err *err)
{
	bool good;

	accord__v1__load_directory__init(command);
	command->organisations = arena_zalloc(
	    arena, (directory->organisation_count + 1) * sizeof(*command->organisations));
	command->people =
	    arena_zalloc(arena, (directory->person_count + 1) * sizeof(*command->people));
	good = command->organisations != NULL && command->people != NULL;
	for (size_t i = 0; good && i < directory->organisation_count; i++)
		good = put_organisation(arena, &directory->organisations[i], command);
	for (size_t i = 0; good && i < directory->person_count; i++)
		good = put_person(arena, directory, &directory->people[i], command);
	return good || err_set(err, ERR_UNAVAILABLE, "no memory for the directory");
}
