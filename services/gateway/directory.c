/* Organisations and people as rows, and for those who ask. */
#include "services/gateway/directory.h"

#include <string.h>

#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "common/log.h"
#include "common/text.h"
#include "services/gateway/pager.h"
#include "sql/gateway/directory.h"

/* --- rows --- */
struct id
gateway_organisation_id(const char *name)
{
	return id_digest((const char *const[]){"organisation", name}, 2);
}

struct id
gateway_person_id(const char *name)
{
	return id_digest((const char *const[]){"person", name}, 2);
}

void
gateway_organisation_read(const struct db_row *from, struct organisation_row *to)
{
	to->id = db_id(from, 0);
	(void)text_copy(to->name, sizeof(to->name), db_text(from, 1));
	to->kind = (int32_t)db_int(from, 2);
	(void)text_copy(to->zone, sizeof(to->zone), db_text(from, 3));
	(void)text_copy(to->title, sizeof(to->title), db_text(from, 4));
	to->active = db_bool(from, 5);
	to->version = (int32_t)db_int(from, 6);
	to->told = !db_null(from, 7);
	to->covered = db_bool(from, 7);
	(void)text_copy(to->duty_supervisor, sizeof(to->duty_supervisor), db_text(from, 8));
	(void)text_copy(to->ori, sizeof(to->ori), db_text(from, 9));
	(void)text_copy(to->days, sizeof(to->days), db_text(from, 10));
	(void)text_copy(to->hotline, sizeof(to->hotline), db_text(from, 11));
}

static void
read_organisation(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_organisation_read(from, row);
}

static void
bind_organisation(struct db_args *to, const void *row)
{
	const struct organisation_row *o = row;

	db_put_id(to, &o->id);
	db_put_text(to, o->name);
	db_put_int(to, o->kind);
	db_put_text(to, o->zone);
	db_put_text(to, o->title);
	db_put_bool(to, o->active);
	db_put_int(to, o->version);
	if (o->told)
		db_put_bool(to, o->covered);
	else
		db_put_null(to);
	db_put_text(to, o->duty_supervisor);
	db_put_text(to, o->ori);
	db_put_text(to, o->days);
	db_put_text(to, o->hotline);
}

void
gateway_person_read(const struct db_row *from, struct person_row *to)
{
	to->id = db_id(from, 0);
	(void)text_copy(to->name, sizeof(to->name), db_text(from, 1));
	(void)text_copy(to->employer, sizeof(to->employer), db_text(from, 2));
	to->roles = db_int(from, 3);
	to->active = db_bool(from, 4);
	to->version = (int32_t)db_int(from, 5);
	to->system = db_bool(from, 6);
}

static void
read_person(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_person_read(from, row);
}

static void
bind_person(struct db_args *to, const void *row)
{
	const struct person_row *p = row;

	db_put_id(to, &p->id);
	db_put_text(to, p->name);
	db_put_text(to, p->employer);
	db_put_int(to, p->roles);
	db_put_bool(to, p->active);
	db_put_int(to, p->version);
	db_put_bool(to, p->system);
}

const struct table gateway_organisation = {.name = "organisation",
    .row_size = sizeof(struct organisation_row),
    .load = &sql_organisation_load,
    .read = read_organisation,
    .save = &sql_organisation_save,
    .bind = bind_organisation};

const struct table gateway_person = {.name = "person",
    .row_size = sizeof(struct person_row),
    .load = &sql_person_load,
    .read = read_person,
    .save = &sql_person_save,
    .bind = bind_person};

/* --- ResolveStaff --- */
struct resolve {
	struct service *service;
	struct bus_request *request;
	Accord__V1__Staff staff;
	Accord__V1__Person *people[256];
	char *withheld[256];
};

static Accord__V1__Person *
person_to_msg(struct arena *arena, const struct person_row *row, const char *page_to)
{
	Accord__V1__Person *msg = arena_alloc(arena, sizeof(*msg));
	Accord__V1__Role *roles = arena_alloc(arena, 64 * sizeof(*roles));

	if (msg == NULL || roles == NULL)
		return NULL;
	accord__v1__person__init(msg);
	msg->person = arena_strdup(arena, row->name);
	msg->employer = arena_strdup(arena, row->employer);
	msg->page_to = arena_strdup(arena, page_to);
	msg->roles = roles;
	for (int role = 1; role < 63; role++)
		if (row->roles >> role & 1)
			roles[msg->n_roles++] = (Accord__V1__Role)role;
	return msg->person == NULL || msg->employer == NULL || msg->page_to == NULL ? NULL : msg;
}

static void
on_resolved_row(void *ctx, const struct db_row *from)
{
	struct resolve *resolve = ctx;
	struct pager_row pager = {.id = db_id(from, 0)};
	char page_to[PAGER_SIZE + 1];
	Accord__V1__Person *msg;
	struct person_row row;
	struct err err;
	bool opened;

	gateway_person_read(from, &row);
	gateway_pager_read(from, 7, &pager);
	opened = gateway_pager_open(resolve->service->seal, &pager, page_to, &err);
	if (!opened && err.code != ERR_UNAVAILABLE) /* of a key that is away the keys complain */
		log_error("an address cannot be opened", L_STR("person", row.name) L_ERR(&err));
	msg = person_to_msg(resolve->request->arena, &row, page_to);
	crypt_wipe(page_to, sizeof(page_to));
	if (msg == NULL ||
	    resolve->staff.n_people == sizeof(resolve->people) / sizeof(resolve->people[0]))
		return;
	if (!opened)
		resolve->withheld[resolve->staff.n_withheld++] = msg->person;
	resolve->people[resolve->staff.n_people++] = msg;
}

static void
on_resolved(void *ctx, const struct err *err)
{
	struct resolve *resolve = ctx;
	struct err away = {.code = ERR_UNAVAILABLE};

	if (err == NULL && !arena_exhausted(resolve->request->arena)) {
		service_reply(resolve->service, resolve->request,
		    ACCORD__V1__KIND__KIND_RESOLVE_STAFF, &resolve->staff.base);
		return;
	}
	(void)err_set(&away, ERR_UNAVAILABLE, "the directory cannot be read now");
	bus_refuse(resolve->service->bus, resolve->request, &away);
}

void
gateway_resolve_staff(
    struct service *service, struct bus_request *request, const ProtobufCMessage *body)
{
	const Accord__V1__ResolveStaff *msg = (const Accord__V1__ResolveStaff *)body;
	struct db_args *args = db_args(&sql_person_resolve, request->arena);
	struct resolve *resolve = arena_zalloc(request->arena, sizeof(*resolve));
	struct err err = {0};
	struct id id;

	for (size_t i = 0; i < msg->n_people; i++) {
		id = gateway_person_id(msg->people[i]);
		db_put_id(args, &id);
	}
	if (resolve != NULL) {
		resolve->service = service;
		resolve->request = request;
		accord__v1__staff__init(&resolve->staff);
		resolve->staff.people = resolve->people;
		resolve->staff.withheld = resolve->withheld;
		if (db_send(service->reader, args, on_resolved_row, resolve, &err) &&
		    db_sync(service->reader, on_resolved, resolve, &err))
			return;
	}
	(void)err_set(&err, ERR_UNAVAILABLE, "the directory cannot be read now");
	bus_refuse(service->bus, request, &err);
}

/* --- for followers --- */

static Accord__V1__Standing
standing(bool active)
{
	return active ? ACCORD__V1__STANDING__STANDING_ACTIVE : ACCORD__V1__STANDING__STANDING_LEFT;
}

void
gateway_person_fact(const struct person_row *row, Accord__V1__StaffChanged *fact)
{
	accord__v1__staff_changed__init(fact);
	fact->person = (char *)(uintptr_t)row->name;
	fact->employer = (char *)(uintptr_t)row->employer;
	fact->standing = standing(row->active);
}

void
gateway_organisation_fact(const struct organisation_row *row, Accord__V1__OrganisationChanged *fact)
{
	accord__v1__organisation_changed__init(fact);
	fact->organisation = (char *)(uintptr_t)row->name;
	fact->standing = standing(row->active);
	fact->kind = (Accord__V1__OrganisationKind)row->kind;
	fact->covered = row->covered || !row->told;
	fact->duty_supervisor = (char *)(uintptr_t)row->duty_supervisor;
	fact->zone = (char *)(uintptr_t)row->zone;
	fact->ori = (char *)(uintptr_t)row->ori;
	fact->days = (char *)(uintptr_t)row->days;
	fact->hotline = (char *)(uintptr_t)row->hotline;
}
