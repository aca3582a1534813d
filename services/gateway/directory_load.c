/* What a directory says, taken whole: compared row by row, and told to others where a row changed.
 */
#include "services/gateway/directory_load.h"

#include <stdlib.h>
#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "common/text.h"
#include "services/gateway/known.h"
#include "services/gateway/pager.h"

/* --- who is there --- */

/*
 * Who was there when the batch was loaded: whom the new directory leaves out of these has left. By
 * the directory in force, and by memory for what release 0.1.0 loaded. Some stand here twice.
 */
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

static bool
present_room(struct present *present, struct arena *arena, const struct directory *in_force)
{
	size_t organisations = present->organisation_count + in_force->organisation_count,
	       people = present->person_count + in_force->person_count;

	present->organisation_count = present->person_count = 0;
	present->organisations = arena_alloc(arena, (organisations + 1) * sizeof(struct id));
	present->people = arena_alloc(arena, (people + 1) * sizeof(struct id));
	return present->organisations != NULL && present->people != NULL;
}

static struct present *
present_new(struct arena *arena, const struct known *known, const struct directory *in_force)
{
	struct present *present = arena_zalloc(arena, sizeof(*present));

	if (present == NULL)
		return NULL;
	known_each_organisation(known, count_organisation, present);
	known_each_person(known, count_person, present);
	if (!present_room(present, arena, in_force))
		return NULL;
	known_each_organisation(known, add_organisation, present);
	known_each_person(known, add_person, present);
	for (size_t i = 0; i < in_force->organisation_count; i++)
		present->organisations[present->organisation_count++] =
		    gateway_organisation_id(in_force->organisations[i].name);
	for (size_t i = 0; i < in_force->person_count; i++)
		present->people[present->person_count++] =
		    gateway_person_id(in_force->people[i].name);
	return present;
}

/* The directory that decided when this one was read; an empty one when none did. */
static const struct directory *
in_force(const struct directory_load *load)
{
	static const struct directory none;

	return load->against != NULL ? load->against->directory : &none;
}

static void
need_named(struct batch *batch, const struct directory *directory)
{
	struct id id;

	for (size_t i = 0; i < directory->organisation_count; i++) {
		id = gateway_organisation_id(directory->organisations[i].name);
		batch_need(batch, &gateway_organisation, &id);
	}
	for (size_t i = 0; i < directory->person_count; i++) {
		id = gateway_person_id(directory->people[i].name);
		batch_need(batch, &gateway_person, &id);
		batch_need(batch, &gateway_pager, &id);
	}
}

static void
need_placements(struct batch *batch, const struct directory *directory)
{
	for (size_t i = 0; i < directory->placement_count; i++) {
		struct id id = gateway_placement_id(directory->placements[i].name);

		batch_need(batch, &gateway_placement, &id);
	}
}

static void
load_directory_keys(struct batch *batch, struct input *input)
{
	struct directory_load *load = input->own;
	const struct gateway *gateway = gateway_of(batch_own(batch));
	struct present *present = present_new(batch_arena(batch), gateway->known, in_force(load));

	need_named(batch, &load->directory);
	need_placements(batch, &load->directory);
	need_placements(batch, in_force(load));
	for (size_t i = 0; present != NULL && i < present->organisation_count; i++)
		batch_need(batch, &gateway_organisation, &present->organisations[i]);
	for (size_t i = 0; present != NULL && i < present->person_count; i++)
		batch_need(batch, &gateway_person, &present->people[i]);
	gateway_policy_need(batch);
	load->present = present;
}

/* --- rows that change --- */

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
	Accord__V1__OrganisationChanged fact;

	if (row == NULL)
		row = batch_new(batch, &gateway_organisation, &want->id);
	*row = *want;
	row->version = version + 1;
	batch_touch(batch, row);
	gateway_organisation_fact(row, &fact);
	batch_fact(batch, ACCORD__V1__KIND__KIND_ORGANISATION_CHANGED, &row->id, &fact.base);
	batch_after(batch, after_organisation, row);
}

static void
save_person(struct batch *batch, const struct person_row *want, bool paged_elsewhere)
{
	struct person_row *row = batch_row(batch, &gateway_person, &want->id);
	int32_t version = row != NULL ? row->version : 0;
	Accord__V1__StaffChanged fact;

	if (row == NULL)
		row = batch_new(batch, &gateway_person, &want->id);
	*row = *want;
	row->version = version + 1;
	batch_touch(batch, row);
	gateway_person_fact(row, &fact);
	fact.paged_elsewhere = paged_elsewhere;
	batch_fact(batch, ACCORD__V1__KIND__KIND_STAFF_CHANGED, &row->id, &fact.base);
	batch_after(batch, after_person, row);
}

/* By the agreements that decided when this directory was read, as check_head holds it to. */
static bool
is_placed(const struct directory_load *load, const struct placement *p, int64_t now)
{
	const struct directory *d = &load->directory;
	struct placement known = *p;
	struct err err;
	bool reads;

	if (load->against == NULL)
		return false;
	known.employer =
	    directory_organisation(load->against->directory, d->organisations[p->employer].name);
	known.host =
	    directory_organisation(load->against->directory, d->organisations[p->host].name);
	return known.employer != NOBODY && known.host != NOBODY &&
	       policy_placed(load->against->policy, &known, now, &reads, &err);
}

/* Her place there goes on under another placement of the new directory. */
static bool
goes_on(const struct directory_load *load, const struct placement_row *ended, int64_t now)
{
	const struct directory *d = &load->directory;
	size_t person = directory_person(d, ended->person);
	size_t host = directory_organisation(d, ended->host);

	for (size_t i = 0; i < d->placement_count; i++) {
		const struct placement *p = &d->placements[i];

		if (p->person == person && p->host == host && strcmp(p->name, ended->name) != 0 &&
		    is_placed(load, p, now))
			return true;
	}
	return false;
}

static void
save_placement(
    struct batch *batch, const struct directory_load *load, const struct placement_row *want)
{
	struct placement_row *row = batch_row(batch, &gateway_placement, &want->id);
	int32_t version = row != NULL ? row->version : 0;
	Accord__V1__PlacementChanged fact;

	if (row == NULL)
		row = batch_new(batch, &gateway_placement, &want->id);
	*row = *want;
	row->version = version + 1;
	batch_touch(batch, row);
	gateway_placement_fact(row, batch_now(batch), &fact);
	fact.another = fact.ended && goes_on(load, row, batch_now(batch));
	batch_fact(batch, ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED, &row->id, &fact.base);
}

static bool
same_organisation(const struct organisation_row *a, const struct organisation_row *b)
{
	return a->active == b->active && a->kind == b->kind && a->told == b->told &&
	       a->covered == b->covered && strcmp(a->zone, b->zone) == 0 &&
	       strcmp(a->title, b->title) == 0 && strcmp(a->ori, b->ori) == 0 &&
	       strcmp(a->duty_supervisor, b->duty_supervisor) == 0 &&
	       strcmp(a->days, b->days) == 0 && strcmp(a->hotline, b->hotline) == 0;
}

static size_t
take_organisation(
    struct batch *batch, const struct directory *directory, const struct organisation *o)
{
	struct organisation_row want = {.id = gateway_organisation_id(o->name),
	    .kind = (int32_t)o->kind,
	    .active = true,
	    .told = true,
	    .covered = organisation_covered(o, batch_now(batch))};
	const struct organisation_row *row = batch_row(batch, &gateway_organisation, &want.id);

	(void)text_copy(want.name, sizeof(want.name), o->name);
	(void)text_copy(want.zone, sizeof(want.zone), o->zone);
	(void)text_copy(want.title, sizeof(want.title), o->title);
	(void)text_copy(want.ori, sizeof(want.ori), directory_ori(o));
	workdays_write(&o->calendar.days, want.days);
	(void)text_copy(want.hotline, sizeof(want.hotline), o->hotline);
	if (o->duty_supervisor != NOBODY)
		(void)text_copy(want.duty_supervisor, sizeof(want.duty_supervisor),
		    directory->people[o->duty_supervisor].name);
	if (row != NULL && same_organisation(row, &want))
		return 0;
	save_organisation(batch, &want);
	return 1;
}

static size_t
take_person(struct batch *batch, const struct directory *directory, const struct person *p)
{
	struct person_row want = {.id = gateway_person_id(p->name),
	    .roles = (int64_t)p->roles,
	    .active = true,
	    .system = p->system};
	const struct person_row *row = batch_row(batch, &gateway_person, &want.id);
	bool same;

	(void)text_copy(want.name, sizeof(want.name), p->name);
	(void)text_copy(
	    want.employer, sizeof(want.employer), directory->organisations[p->employer].name);
	same = gateway_pager_same(((struct service *)batch_own(batch))->seal,
	    batch_row(batch, &gateway_pager, &want.id), want.employer, p->page_to);
	if (row != NULL && row->active && row->roles == want.roles && row->system == want.system &&
	    same && strcmp(row->employer, want.employer) == 0)
		return 0;
	if (!same)
		gateway_pager_keep(batch, &want.id, want.employer, p->page_to);
	save_person(batch, &want, row != NULL && !same);
	return 1;
}

static bool
same_placement(const struct placement_row *a, const struct placement_row *b)
{
	return a->active == b->active && a->role == b->role && a->reads == b->reads &&
	       a->begins == b->begins && a->lapses == b->lapses &&
	       strcmp(a->person, b->person) == 0 && strcmp(a->employer, b->employer) == 0 &&
	       strcmp(a->host, b->host) == 0 && strcmp(a->agreement, b->agreement) == 0;
}

static size_t
take_placement(struct batch *batch, const struct directory_load *load, const struct placement *p)
{
	const struct directory *directory = &load->directory;
	struct placement_row want = {.id = gateway_placement_id(p->name),
	    .role = (int32_t)p->role,
	    .reads = p->reads,
	    .begins = p->from,
	    .lapses = placement_lapses(p),
	    .active = true};
	const struct placement_row *row = batch_row(batch, &gateway_placement, &want.id);

	(void)text_copy(want.name, sizeof(want.name), p->name);
	(void)text_copy(want.person, sizeof(want.person), directory->people[p->person].name);
	(void)text_copy(
	    want.employer, sizeof(want.employer), directory->organisations[p->employer].name);
	(void)text_copy(want.host, sizeof(want.host), directory->organisations[p->host].name);
	(void)text_copy(want.agreement, sizeof(want.agreement), p->agreement);
	if (row != NULL && same_placement(row, &want))
		return 0;
	/* What had ended is held up again; until when is planned, as of every other. */
	if (row != NULL &&
	    (row->access_until > batch_now(batch) || !is_placed(load, p, batch_now(batch))))
		want.access_until = row->access_until;
	save_placement(batch, load, &want);
	return 1;
}

/* --- who left --- */

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
stays(const char **names, size_t count, const char *name)
{
	return bsearch(&name, names, count, sizeof(*names), by_name) != NULL;
}

static size_t
end_organisations(struct batch *batch, const struct directory_load *load, const char **names)
{
	const struct present *present = load->present;
	size_t changed = 0, count = load->directory.organisation_count;

	for (size_t i = 0; i < count; i++)
		names[i] = load->directory.organisations[i].name;
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 0; i < present->organisation_count; i++) {
		const struct organisation_row *row =
		    batch_row(batch, &gateway_organisation, &present->organisations[i]);
		struct organisation_row want;

		if (row == NULL || !row->active || stays(names, count, row->name))
			continue;
		want = *row;
		want.active = false;
		save_organisation(batch, &want);
		changed++;
	}
	return changed;
}

static size_t
end_people(struct batch *batch, const struct directory_load *load, const char **names)
{
	const struct present *present = load->present;
	size_t changed = 0, count = load->directory.person_count;

	for (size_t i = 0; i < count; i++)
		names[i] = load->directory.people[i].name;
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 0; i < present->person_count; i++) {
		const struct person_row *row =
		    batch_row(batch, &gateway_person, &present->people[i]);
		struct person_row want;

		if (row == NULL || !row->active || stays(names, count, row->name))
			continue;
		want = *row;
		want.active = false;
		save_person(batch, &want, false);
		changed++;
	}
	return changed;
}

static size_t
end_placements(struct batch *batch, const struct directory_load *load, const char **names)
{
	const struct directory *before = in_force(load);
	size_t changed = 0, count = load->directory.placement_count;

	for (size_t i = 0; i < count; i++)
		names[i] = load->directory.placements[i].name;
	qsort(names, count, sizeof(*names), by_name);
	for (size_t i = 0; i < before->placement_count; i++) {
		struct id id = gateway_placement_id(before->placements[i].name);
		const struct placement_row *row = batch_row(batch, &gateway_placement, &id);
		struct placement_row want;

		if (row == NULL || !row->active || stays(names, count, row->name))
			continue;
		want = *row;
		want.active = false;
		save_placement(batch, load, &want);
		changed++;
	}
	return changed;
}

/* --- the whole --- */

static struct approval
approval_of(const struct directory_load *load)
{
	struct offices now = {.directory = in_force(load)};

	if (load->against != NULL) {
		now.stood = load->against->stood;
		now.stood_count = load->against->stood_count;
	}
	return (struct approval){.now = now,
	    .judgement = &load->judgement,
	    .names = load->approvers,
	    .count = load->approver_count,
	    .difference = load->approved ? load->difference : NULL};
}

static void
approval_fact(
    struct batch *batch, const struct directory_load *load, Accord__V1__DirectoryLoaded *fact)
{
	struct approval approval = approval_of(load);
	const char **names =
	    arena_alloc(batch_arena(batch), (load->approver_count + 1) * sizeof(*names));

	if (names == NULL)
		return; /* the batch is taken apart and decided again */
	fact->difference =
	    (ProtobufCBinaryData){JUDGE_DIGEST, (uint8_t *)(uintptr_t)load->judgement.digest};
	fact->offices = (uint32_t)load->judgement.offices;
	fact->n_approved = approval_names(&approval, names);
	fact->approved = (char **)(uintptr_t)names;
}

static void
directory_fact(struct batch *batch, const struct directory_load *load)
{
	Accord__V1__DirectoryLoaded fact = ACCORD__V1__DIRECTORY_LOADED__INIT;
	struct id subject = id_digest((const char *const[]){"directory"}, 1);

	if (load->judgement.loosens)
		approval_fact(batch, load, &fact);

	fact.organisations = (uint32_t)load->directory.organisation_count;
	fact.people = (uint32_t)load->directory.person_count;
	fact.placements = (uint32_t)load->directory.placement_count;
	fact.text = (ProtobufCBinaryData){sizeof(load->sha256), (uint8_t *)(uintptr_t)load->sha256};
	batch_fact(batch, ACCORD__V1__KIND__KIND_DIRECTORY_LOADED, &subject, &fact.base);
}

/* Every address that has to be kept can be. */
static bool
check_keys(struct batch *batch, const struct directory *directory, struct err *err)
{
	struct seal *seal = ((struct service *)batch_own(batch))->seal;

	for (size_t i = 0; i < directory->person_count; i++) {
		const struct person *p = &directory->people[i];
		struct id id = gateway_person_id(p->name);

		if (!gateway_pager_ready(seal, batch_row(batch, &gateway_pager, &id),
			directory->organisations[p->employer].name, p->page_to, err))
			return false;
	}
	return true;
}

/* Clients may hang on her: whoever takes her place is named (law L4). */
static bool
check_answerable(struct batch *batch, const struct directory *directory, struct err *err)
{
	for (size_t i = 0; i < directory->organisation_count; i++) {
		const struct organisation *o = &directory->organisations[i];
		struct id id = gateway_organisation_id(o->name);
		const struct organisation_row *row = batch_row(batch, &gateway_organisation, &id);

		if (o->duty_supervisor == NOBODY && row != NULL && row->active &&
		    row->duty_supervisor[0] != '\0')
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" names no duty supervisor any more: somebody must answer for "
			    "its clients",
			    o->name);
	}
	return true;
}

/* What somebody did who left stands under her id, as does her account: nobody takes it over, nor an
 * edge that was another's. */
static bool
check_names(struct batch *batch, const struct directory *d, struct err *err)
{
	for (size_t i = 0; i < d->person_count; i++) {
		const struct person *p = &d->people[i];
		const char *employer = d->organisations[p->employer].name;
		struct id id = gateway_person_id(p->name);
		const struct person_row *row = batch_row(batch, &gateway_person, &id);

		if (row != NULL && !row->active && strcmp(row->employer, employer) != 0)
			return err_set(err, ERR_CONFLICT,
			    "\"%s\" was somebody of \"%s\" who left: whoever works at \"%s\" "
			    "has another id",
			    p->name, row->employer, employer);
	}
	for (size_t i = 0; i < d->placement_count; i++) {
		const struct placement *p = &d->placements[i];
		struct id id = gateway_placement_id(p->name);
		const struct placement_row *row = batch_row(batch, &gateway_placement, &id);

		if (row != NULL && strcmp(row->person, d->people[p->person].name) != 0)
			return err_set(err, ERR_CONFLICT,
			    "placement \"%s\" is that of \"%s\": another's has another id", p->name,
			    row->person);
	}
	return true;
}

/* What it was checked against, and whose placements it ends, is what still decides. */
static bool
check_head(struct batch *batch, struct directory_load *load, struct err *err)
{
	const struct policy_head_row *head =
	    batch_row(batch, &gateway_policy_head, &gateway_policy_id);

	if (head == NULL)
		return err_set(err, ERR_INTERNAL, "the store has no policy head");
	load->stale = load->against != NULL ? head->version != load->against->version
					    : head->directory_len != 0;
	return !load->stale ||
	       err_set(err, ERR_UNAVAILABLE, "what decides has changed meanwhile; load it again");
}

/* Nothing opens that two people have not approved of. */
static bool
check_approved(const struct directory_load *load, struct err *err)
{
	struct approval approval = approval_of(load);

	return approval_suffices(&approval, err);
}

static size_t
take_all(struct batch *batch, const struct directory_load *load, const char **names)
{
	const struct directory *d = &load->directory;
	size_t changed = 0;

	for (size_t i = 0; i < d->organisation_count; i++)
		changed += take_organisation(batch, d, &d->organisations[i]);
	for (size_t i = 0; i < d->person_count; i++)
		changed += take_person(batch, d, &d->people[i]);
	for (size_t i = 0; i < d->placement_count; i++)
		changed += take_placement(batch, load, &d->placements[i]);
	return changed + end_organisations(batch, load, names) + end_people(batch, load, names) +
	       end_placements(batch, load, names);
}

/* Of those who leave, and of those of whom fewer than two are left: who stood for them until now.
 */
static void
remember_stood(struct batch *batch, const struct directory_load *load)
{
	const struct directory *before = in_force(load);
	struct offices offices = approval_of(load).now;

	for (size_t i = 0; i < before->organisation_count; i++) {
		struct stood_row *row;
		const char *people;

		if (!office_remembers(batch_arena(batch), &offices, &load->directory, i, &people))
			continue;
		row = batch_append(batch, &gateway_stood);
		row->organisation = gateway_organisation_id(before->organisations[i].name);
		row->people = people;
	}
}

/* True when the text says something else than the one in force. */
static bool
take_text(struct batch *batch, const struct directory_load *load)
{
	struct policy_head_row *head = batch_row(batch, &gateway_policy_head, &gateway_policy_id);
	struct policy_text_row *row;

	if (head->directory_len == sizeof(head->directory) &&
	    memcmp(head->directory, load->sha256, sizeof(head->directory)) == 0)
		return false;
	row = batch_append(batch, &gateway_policy_text);
	memcpy(row->sha256, load->sha256, sizeof(row->sha256));
	row->body = load->text;
	head = gateway_policy_raise(batch);
	memcpy(head->directory, load->sha256, sizeof(head->directory));
	head->directory_len = sizeof(head->directory);
	return true;
}

static bool
load_directory(struct batch *batch, struct input *input, struct err *err)
{
	struct directory_load *load = input->own;
	const struct directory *d = &load->directory;
	Accord__V1__Done *done = arena_alloc(batch_arena(batch), sizeof(*done));
	const char **names = arena_alloc(batch_arena(batch),
	    (d->organisation_count + d->person_count + d->placement_count + 1) * sizeof(*names));
	size_t changed;
	bool text;

	if (done == NULL || names == NULL || load->present == NULL ||
	    !known_ready(gateway_of(batch_own(batch))->known))
		return err_set(err, ERR_UNAVAILABLE, "not ready to load a directory");
	if (!check_head(batch, load, err) || !check_approved(load, err) ||
	    !check_answerable(batch, d, err) || !check_names(batch, d, err) ||
	    !check_keys(batch, d, err))
		return false;
	changed = take_all(batch, load, names);
	if ((text = take_text(batch, load)))
		remember_stood(batch, load);
	if (changed > 0 || text)
		directory_fact(batch, load);
	accord__v1__done__init(done);
	done->count = (uint32_t)changed;
	batch_reply(batch, input, &done->base);
	return true;
}

const struct rule gateway_load_directory = {
    .kind = 2, .name = "load_directory", .keys = load_directory_keys, .decide = load_directory};
