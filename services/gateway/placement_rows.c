/* Placements: their rows, and what the journal says of them. */
#include "accord/v1/gateway.pb-c.h"
#include "common/text.h"
#include "services/gateway/directory.h"
#include "sql/gateway/directory.h"

struct id
gateway_placement_id(const char *name)
{
	return id_digest((const char *const[]){"placement", name}, 2);
}

void
gateway_placement_read(const struct db_row *from, struct placement_row *to)
{
	to->id = db_id(from, 0);
	(void)text_copy(to->name, sizeof(to->name), db_text(from, 1));
	(void)text_copy(to->person, sizeof(to->person), db_text(from, 2));
	(void)text_copy(to->employer, sizeof(to->employer), db_text(from, 3));
	(void)text_copy(to->host, sizeof(to->host), db_text(from, 4));
	(void)text_copy(to->agreement, sizeof(to->agreement), db_text(from, 5));
	to->role = (int32_t)db_int(from, 6);
	to->reads = db_bool(from, 7);
	to->begins = db_time(from, 8);
	to->lapses = db_time(from, 9);
	to->active = db_bool(from, 10);
	to->version = (int32_t)db_int(from, 11);
	to->access_until = db_time(from, 12);
}

static void
read_placement(struct batch *batch, const struct db_row *from, void *row)
{
	(void)batch;
	gateway_placement_read(from, row);
}

static void
bind_placement(struct db_args *to, const void *row)
{
	const struct placement_row *p = row;

	db_put_id(to, &p->id);
	db_put_text(to, p->name);
	db_put_text(to, p->person);
	db_put_text(to, p->employer);
	db_put_text(to, p->host);
	db_put_text(to, p->agreement);
	db_put_int(to, p->role);
	db_put_bool(to, p->reads);
	db_put_time(to, p->begins != 0 ? p->begins : 1); /* 0 would be "not known" */
	db_put_time(to, p->lapses != 0 ? p->lapses : 1);
	db_put_bool(to, p->active);
	db_put_int(to, p->version);
	db_put_time(to, p->access_until);
}

const struct table gateway_placement = {.name = "placement",
    .row_size = sizeof(struct placement_row),
    .load = &sql_placement_load,
    .read = read_placement,
    .save = &sql_placement_save,
    .bind = bind_placement};

void
gateway_placement_fact(
    const struct placement_row *row, int64_t now, Accord__V1__PlacementChanged *fact)
{
	accord__v1__placement_changed__init(fact);
	fact->placement = (char *)(uintptr_t)row->name;
	fact->person = (char *)(uintptr_t)row->person;
	fact->employer = (char *)(uintptr_t)row->employer;
	fact->host = (char *)(uintptr_t)row->host;
	fact->agreement = (char *)(uintptr_t)row->agreement;
	fact->role = (Accord__V1__Role)row->role;
	fact->until_us = row->lapses;
	if (row->access_until != 0 && row->access_until < row->lapses)
		fact->until_us = row->access_until;
	fact->ended = !row->active || (row->access_until != 0 && row->access_until <= now);
}
