/* A directory is loaded whole: checked, compared row by row, and told to others where a row
 * changed. */
#include "services/gateway/directory.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/text.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "services/gateway/pager.h"

typedef Accord__V1__Organisation organisation_msg;
typedef Accord__V1__Person person_msg;

/* --- what a directory may hold --- */
static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
is_name(const char *name)
{
	static const char letters[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
	size_t len = strlen(name);

	return len > 0 && len < NAME_SIZE && strspn(name, letters) == len;
}

/* Sorts them; false when one is no name or stands twice. */
static bool
check_names(const char **names, size_t count, const char *what, struct err *err)
{
	for (size_t i = 0; i < count; i++)
		if (!is_name(names[i]))
			return err_set(err, ERR_INVALID, "%s %zu has no usable name", what, i + 1);
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 1; i < count; i++)
		if (strcmp(names[i - 1], names[i]) == 0)
			return err_set(err, ERR_INVALID, "%s \"%s\" stands twice", what, names[i]);
	return true;
}

/* One address that can stand alone in a message's header. */
static bool
is_address(const char *text)
{
	size_t len = strlen(text), at = strcspn(text, "@");

	for (size_t i = 0; i < len; i++)
		if (text[i] <= 0x20 || text[i] >= 0x7f || strchr("<>(),;:\\\"[]", text[i]) != NULL)
			return false;
	return len < 255 && at > 0 && at + 1 < len && strchr(text + at + 1, '@') == NULL;
}

static bool
check_person(const person_msg *p, const char **names, size_t count, struct err *err)
{
	const char *employer = p->employer;

	if (bsearch(&employer, names, count, sizeof(*names), by_name) == NULL)
		return err_set(
		    err, ERR_INVALID, "employer of \"%s\" is not in the directory", p->person);
	for (size_t i = 0; i < p->n_roles; i++)
		if (p->roles[i] == ACCORD__V1__ROLE__ROLE_UNSPECIFIED || p->roles[i] > 62 ||
		    protobuf_c_enum_descriptor_get_value(
			&accord__v1__role__descriptor, (int)p->roles[i]) == NULL)
			return err_set(err, ERR_INVALID, "\"%s\" has an unknown role", p->person);
	if (p->page_to[0] != '\0' && !is_address(p->page_to))
		return err_set(
		    err, ERR_INVALID, "\"%s\" cannot be paged at that address", p->person);
	return true;
}

static bool
check_directory(struct arena *arena, const Accord__V1__LoadDirectory *msg, struct err *err)
{
	const char **organisations =
	    arena_alloc(arena, (msg->n_organisations + 1) * sizeof(char *));
	const char **people = arena_alloc(arena, (msg->n_people + 1) * sizeof(char *));

	if (organisations == NULL || people == NULL)
		return err_set(err, ERR_UNAVAILABLE, "out of memory");
	for (size_t i = 0; i < msg->n_organisations; i++)
		organisations[i] = msg->organisations[i]->organisation;
	for (size_t i = 0; i < msg->n_people; i++)
		people[i] = msg->people[i]->person;
	if (!check_names(organisations, msg->n_organisations, "organisation", err) ||
	    !check_names(people, msg->n_people, "person", err))
		return false;
	for (size_t i = 0; i < msg->n_organisations; i++)
		if (protobuf_c_enum_descriptor_get_value(&accord__v1__organisation_kind__descriptor,
			(int)msg->organisations[i]->kind) == NULL)
			return err_set(err, ERR_INVALID, "\"%s\" is of an unknown kind",
			    msg->organisations[i]->organisation);
	for (size_t i = 0; i < msg->n_people; i++)
		if (!check_person(msg->people[i], organisations, msg->n_organisations, err))
			return false;
	return true;
}

/* --- loading it --- */

/* Who was known when the batch was loaded: whom the new directory leaves out of these has left. */
struct present {
	struct id *organisations, *people;
	size_t organisation_count, person_count;
};

static void
count_organisation(void *ctx, const struct organisation_row *row)
{
	(void)row;
	((struct present *)ctx)->organisation_count++;
}

static void
count_person(void *ctx, const struct person_row *row)
{
	(void)row;
	((struct present *)ctx)->person_count++;
}

static void
add_organisation(void *ctx, const struct organisation_row *row)
{
	struct present *present = ctx;

	present->organisations[present->organisation_count++] = row->id;
}

static void
add_person(void *ctx, const struct person_row *row)
{
	struct present *present = ctx;

	present->people[present->person_count++] = row->id;
}

static struct present *
present_new(struct arena *arena, const struct known *known)
{
	struct present *present = arena_zalloc(arena, sizeof(*present));

	if (present == NULL)
		return NULL;
	known_each_organisation(known, count_organisation, present);
	known_each_person(known, count_person, present);
	present->organisations =
	    arena_alloc(arena, (present->organisation_count + 1) * sizeof(struct id));
	present->people = arena_alloc(arena, (present->person_count + 1) * sizeof(struct id));
	present->organisation_count = present->person_count = 0;
	if (present->organisations == NULL || present->people == NULL)
		return NULL;
	known_each_organisation(known, add_organisation, present);
	known_each_person(known, add_person, present);
	return present;
}

static void
load_directory_keys(struct batch *batch, struct input *input)
{
	const Accord__V1__LoadDirectory *msg = (const Accord__V1__LoadDirectory *)input->msg;
	const struct gateway *gateway = gateway_of(batch_own(batch));
	struct present *present = present_new(batch_arena(batch), gateway->known);
	struct id id;

	for (size_t i = 0; i < msg->n_organisations; i++) {
		id = gateway_organisation_id(msg->organisations[i]->organisation);
		batch_need(batch, &gateway_organisation, &id);
	}
	for (size_t i = 0; i < msg->n_people; i++) {
		id = gateway_person_id(msg->people[i]->person);
		batch_need(batch, &gateway_person, &id);
		batch_need(batch, &gateway_pager, &id);
	}
	for (size_t i = 0; present != NULL && i < present->organisation_count; i++)
		batch_need(batch, &gateway_organisation, &present->organisations[i]);
	for (size_t i = 0; present != NULL && i < present->person_count; i++)
		batch_need(batch, &gateway_person, &present->people[i]);
	input->own = present;
}

static void
after_organisation(void *own, void *arg)
{
	known_put_organisation(gateway_of(own)->known, arg);
}

static void
after_person(void *own, void *arg)
{
	known_put_person(gateway_of(own)->known, arg);
}

static void
save_organisation(struct batch *batch, const struct organisation_row *want)
{
	struct organisation_row *row = batch_row(batch, &gateway_organisation, &want->id);
	int32_t version = row != NULL ? row->version : 0;

	if (row == NULL)
		row = batch_new(batch, &gateway_organisation, &want->id);
	*row = *want;
	row->version = version + 1;
	batch_touch(batch, row);
	batch_after(batch, after_organisation, row);
}

static void
save_person(struct batch *batch, const struct person_row *want)
{
	struct person_row *row = batch_row(batch, &gateway_person, &want->id);
	int32_t version = row != NULL ? row->version : 0;
	Accord__V1__StaffChanged fact = ACCORD__V1__STAFF_CHANGED__INIT;

	if (row == NULL)
		row = batch_new(batch, &gateway_person, &want->id);
	*row = *want;
	row->version = version + 1;
	batch_touch(batch, row);
	fact.person = row->name;
	fact.employer = row->employer;
	batch_fact(batch, ACCORD__V1__KIND__KIND_STAFF_CHANGED, &row->id, &fact.base);
	batch_after(batch, after_person, row);
}

static size_t
take_organisation(struct batch *batch, const organisation_msg *msg)
{
	struct organisation_row want = {.id = gateway_organisation_id(msg->organisation),
	    .kind = (int32_t)msg->kind,
	    .active = true};
	const struct organisation_row *row = batch_row(batch, &gateway_organisation, &want.id);

	(void)text_copy(want.name, sizeof(want.name), msg->organisation);
	(void)text_copy(want.zone, sizeof(want.zone), msg->zone);
	(void)text_copy(want.title, sizeof(want.title), msg->title);
	if (row != NULL && row->active && row->kind == want.kind &&
	    strcmp(row->zone, want.zone) == 0 && strcmp(row->title, want.title) == 0)
		return 0;
	save_organisation(batch, &want);
	return 1;
}

static size_t
take_person(struct batch *batch, const person_msg *msg)
{
	struct person_row want = {.id = gateway_person_id(msg->person), .active = true};
	const struct person_row *row = batch_row(batch, &gateway_person, &want.id);
	bool same;

	(void)text_copy(want.name, sizeof(want.name), msg->person);
	(void)text_copy(want.employer, sizeof(want.employer), msg->employer);
	for (size_t i = 0; i < msg->n_roles; i++)
		want.roles |= INT64_C(1) << msg->roles[i];
	same = gateway_pager_same(((struct service *)batch_own(batch))->seal,
	    batch_row(batch, &gateway_pager, &want.id), want.employer, msg->page_to);
	if (row != NULL && row->active && row->roles == want.roles && same &&
	    strcmp(row->employer, want.employer) == 0)
		return 0;
	if (!same)
		gateway_pager_keep(batch, &want.id, want.employer, msg->page_to);
	save_person(batch, &want);
	return 1;
}

static bool
stays(const char **names, size_t count, const char *name)
{
	return bsearch(&name, names, count, sizeof(*names), by_name) != NULL;
}

static size_t
end_organisations(struct batch *batch, const struct present *present,
    const Accord__V1__LoadDirectory *msg, const char **names)
{
	size_t changed = 0;

	for (size_t i = 0; i < msg->n_organisations; i++)
		names[i] = msg->organisations[i]->organisation;
	qsort(names, msg->n_organisations, sizeof(*names), by_name);
	for (size_t i = 0; i < present->organisation_count; i++) {
		const struct organisation_row *row =
		    batch_row(batch, &gateway_organisation, &present->organisations[i]);
		struct organisation_row want;

		if (row == NULL || !row->active || stays(names, msg->n_organisations, row->name))
			continue;
		want = *row;
		want.active = false;
		save_organisation(batch, &want);
		changed++;
	}
	return changed;
}

static size_t
end_people(struct batch *batch, const struct present *present, const Accord__V1__LoadDirectory *msg,
    const char **names)
{
	size_t changed = 0;

	for (size_t i = 0; i < msg->n_people; i++)
		names[i] = msg->people[i]->person;
	qsort(names, msg->n_people, sizeof(*names), by_name);
	for (size_t i = 0; i < present->person_count; i++) {
		const struct person_row *row =
		    batch_row(batch, &gateway_person, &present->people[i]);
		struct person_row want;

		if (row == NULL || !row->active || stays(names, msg->n_people, row->name))
			continue;
		want = *row;
		want.active = false;
		save_person(batch, &want);
		changed++;
	}
	return changed;
}

static void
directory_fact(struct batch *batch, const Accord__V1__LoadDirectory *msg)
{
	Accord__V1__DirectoryLoaded fact = ACCORD__V1__DIRECTORY_LOADED__INIT;
	struct id subject = id_digest((const char *const[]){"directory"}, 1);

	fact.organisations = (uint32_t)msg->n_organisations;
	fact.people = (uint32_t)msg->n_people;
	batch_fact(batch, ACCORD__V1__KIND__KIND_DIRECTORY_LOADED, &subject, &fact.base);
}

/* Every address that has to be kept can be. */
static bool
check_keys(struct batch *batch, const Accord__V1__LoadDirectory *msg, struct err *err)
{
	struct seal *seal = ((struct service *)batch_own(batch))->seal;

	for (size_t i = 0; i < msg->n_people; i++) {
		const person_msg *p = msg->people[i];
		struct id id = gateway_person_id(p->person);

		if (!gateway_pager_ready(
			seal, batch_row(batch, &gateway_pager, &id), p->employer, p->page_to, err))
			return false;
	}
	return true;
}

static bool
load_directory(struct batch *batch, struct input *input, struct err *err)
{
	const Accord__V1__LoadDirectory *msg = (const Accord__V1__LoadDirectory *)input->msg;
	Accord__V1__Done *done = arena_alloc(batch_arena(batch), sizeof(*done));
	const char **names = arena_alloc(
	    batch_arena(batch), (msg->n_organisations + msg->n_people + 1) * sizeof(*names));
	const struct present *present = input->own;
	size_t changed = 0;

	if (done == NULL || names == NULL || present == NULL ||
	    !known_ready(gateway_of(batch_own(batch))->known))
		return err_set(err, ERR_UNAVAILABLE, "not ready to load a directory");
	if (!check_directory(batch_arena(batch), msg, err) || !check_keys(batch, msg, err))
		return false;
	for (size_t i = 0; i < msg->n_organisations; i++)
		changed += take_organisation(batch, msg->organisations[i]);
	for (size_t i = 0; i < msg->n_people; i++)
		changed += take_person(batch, msg->people[i]);
	changed += end_organisations(batch, present, msg, names);
	changed += end_people(batch, present, msg, names);
	if (changed > 0)
		directory_fact(batch, msg);
	accord__v1__done__init(done);
	done->count = (uint32_t)changed;
	batch_reply(batch, input, &done->base);
	return true;
}

const struct rule gateway_load_directory = {.kind = ACCORD__V1__KIND__KIND_LOAD_DIRECTORY,
    .name = "load_directory",
    .flags = RULE_NATURAL,
    .senders = "accord",
    .keys = load_directory_keys,
    .decide = load_directory};
