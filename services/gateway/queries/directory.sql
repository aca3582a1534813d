-- Organisations and people.

-- name: organisation_load
-- params: uuid[]
-- rows: 0..n
select id, name, kind, zone, title, active, version from organisation where id = any ($1) order by id for share;

-- name: organisation_save
-- params: uuid[] text[] int4[] text[] text[] bool[] int4[]
-- rows: 1
with saved as (
	insert into organisation as o (id, name, kind, zone, title, active, version)
	select id, name, kind, zone, title, active, version
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, name, kind, zone, title, active, version)
	on conflict (id) do update set kind = excluded.kind, zone = excluded.zone, title = excluded.title,
		active = excluded.active, version = excluded.version
	where o.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: person_load
-- params: uuid[]
-- rows: 0..n
select id, name, employer, roles, page_to, active, version from person where id = any ($1) order by id for share;

-- name: person_save
-- params: uuid[] text[] text[] int8[] text[] bool[] int4[]
-- rows: 1
with saved as (
	insert into person as p (id, name, employer, roles, page_to, active, version)
	select id, name, employer, roles, page_to, active, version
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, name, employer, roles, page_to, active, version)
	on conflict (id) do update set employer = excluded.employer, roles = excluded.roles,
		page_to = excluded.page_to, active = excluded.active, version = excluded.version
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: organisation_all
-- params:
-- rows: 0..n
select id, name, kind, zone, title, active, version from organisation where active;

-- name: person_all
-- params:
-- rows: 0..n
select id, name, employer, roles, page_to, active, version from person where active;

-- Everybody, also who has left: for a follower that begins from a snapshot.
-- name: person_restate
-- params: uuid int4
-- rows: 0..n
select id, name, employer, roles, page_to, active, version from person where id > $1 order by id limit $2;

-- name: person_resolve
-- params: uuid[]
-- rows: 0..n
select id, name, employer, roles, page_to, active, version from person where id = any ($1) and active;
