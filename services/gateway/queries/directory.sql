-- Organisations and people.

-- name: organisation_load
-- params: uuid[]
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where id = any ($1) order by id for share;

-- name: organisation_save
-- params: uuid[] text[] int4[] text[] text[] bool[] int4[] bool[] text[] text[] text[] text[]
-- rows: 1
with saved as (
	insert into organisation as o (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline)
	select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline)
	on conflict (id) do update set kind = excluded.kind, zone = excluded.zone, title = excluded.title,
		active = excluded.active, version = excluded.version, covered = excluded.covered,
		duty_supervisor = excluded.duty_supervisor, ori = excluded.ori, days = excluded.days,
		hotline = excluded.hotline
	where o.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: organisation_restate
-- params: uuid int4
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where id > $1 order by id limit $2;

-- Of two copies that plan the same ends at once one waits for the other, and finds that there is nothing left to do.
-- name: placement_load
-- params: uuid[]
-- rows: 0..n
select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
from placement where id = any ($1) order by id for no key update;

-- name: placement_save
-- params: uuid[] text[] text[] text[] text[] text[] int4[] bool[] timestamptz[] timestamptz[] bool[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into placement as p (id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version,
		access_until)
	select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until)
	on conflict (id) do update set person = excluded.person, employer = excluded.employer, host = excluded.host,
		agreement = excluded.agreement, role = excluded.role, reads = excluded.reads, begins = excluded.begins,
		lapses = excluded.lapses, active = excluded.active, version = excluded.version, access_until = excluded.access_until
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: placement_restate
-- params: uuid int4
-- rows: 0..n
select id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until
from placement where id > $1 order by id limit $2;

-- name: person_load
-- params: uuid[]
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where id = any ($1) order by id for share;

-- name: person_save
-- params: uuid[] text[] text[] int8[] bool[] int4[] bool[]
-- rows: 1
with saved as (
	insert into person as p (id, name, employer, roles, active, version, system)
	select id, name, employer, roles, active, version, system
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, name, employer, roles, active, version, system)
	on conflict (id) do update set employer = excluded.employer, roles = excluded.roles,
		active = excluded.active, version = excluded.version, system = excluded.system
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: organisation_all
-- params:
-- rows: 0..n
select id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline from organisation where active;

-- name: person_all
-- params:
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where active;

-- Everybody, also who has left: for a follower that begins from a snapshot.
-- name: person_restate
-- params: uuid int4
-- rows: 0..n
select id, name, employer, roles, active, version, system from person where id > $1 order by id limit $2;

-- name: person_resolve
-- params: uuid[]
-- rows: 0..n
select p.id, p.name, p.employer, p.roles, p.active, p.version, p.system, a.employer, a.data_key, a.sealed
from person p left join person_address a on a.id = p.id where p.id = any ($1) and p.active;

-- name: person_address_load
-- params: uuid[]
-- rows: 0..n
select id, employer, data_key, sealed, version from person_address where id = any ($1) order by id for share;

-- name: person_address_save
-- params: uuid[] text[] int4[] bytea[] bytea[] int4[]
-- rows: 1
with saved as (
	insert into person_address as a (id, employer, kek, data_key, sealed, version)
	select id, employer, kek, data_key, sealed, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, employer, kek, data_key, sealed, version)
	on conflict (id) do update set employer = excluded.employer, kek = excluded.kek, data_key = excluded.data_key,
		sealed = excluded.sealed, version = excluded.version
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- Those whose data key is under an older version of their employer's key than the newest.
-- name: person_address_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from person_address where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: person_address_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from person_address where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);
