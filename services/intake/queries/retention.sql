-- How long clients' records are kept, what holds them, and what became of them.

-- The newest version of each; of who has none, nothing but the id.
-- name: schedule_load
-- params: uuid[]
-- rows: 0..n
select u.id, l.version, l.loaded, l.person, l.record_kind, l.years, l.authority
from unnest($1) as u (id)
left join retention_line l on l.schedule = u.id and l.version = (select max(version) from retention_line n where n.schedule = u.id);

-- name: retention_line_save
-- params: uuid[] uuid[] text[] int4[] timestamptz[] text[] int2[] int2[] text[]
-- rows: 0
insert into retention_line (id, schedule, organisation, version, loaded, person, record_kind, years, authority)
select id, schedule, organisation, version, loaded, person, record_kind, years, authority
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
	as u (id, schedule, organisation, version, loaded, person, record_kind, years, authority);

-- When something was last written of each, by which hands (bit n: RecordKind n), and what holds her or whoever is said to be the same
-- (bit n: HoldReason n), and whether a number reaches her.
-- name: retained_load
-- params: uuid[]
-- rows: 0..n
select u.id,
	greatest(
		(select max(kept) from client_content k where k.client = u.id),
		(select max(told) from advisement a where a.client = u.id),
		(select max(at) from encounter e where e.client = u.id),
		(select max(due) from notice n where n.client = u.id),
		(select max(made) from custody_link l where l.client = u.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = u.id), 0),
	held_as(u.id), exists (select from custody_link l where l.client = u.id and l.ended is null)
from unnest($1) as u (id);

-- name: hold_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, reason, began, person, lifted, lifted_by, version from hold where id = any ($1);

-- name: hold_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] text[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into hold as t (id, client, organisation, reason, began, person, lifted, lifted_by, version)
	select id, client, organisation, reason, began, person, lifted, lifted_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) as u (id, client, organisation, reason, began, person, lifted, lifted_by, version)
	on conflict (id) do update set lifted = excluded.lifted, lifted_by = excluded.lifted_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Why somebody is held already (bit n: HoldReason n), and by how many holds.
-- name: held_load
-- params: uuid[]
-- rows: 0..n
select u.id, coalesce(bit_or(1 << h.reason), 0), count(h.id)
from unnest($1) as u (id) left join hold h on h.client = u.id and h.lifted is null
group by u.id;

-- name: destruction_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version
from destruction where id = any ($1);

-- name: destruction_save
-- params: uuid[] text[] int2[] int4[] uuid[] timestamptz[] text[] timestamptz[] text[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into destruction as t (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version)
	select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version)
	on conflict (id) do update set state = excluded.state, approved = excluded.approved, approved_by = excluded.approved_by,
	last_backup = excluded.last_backup, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Whom a destruction is about.
-- name: destruction_clients
-- params: uuid[]
-- rows: 0..n
select i.destruction, i.client from destruction_item i where i.destruction = any ($1) order by i.destruction, i.client;

-- name: destruction_item_load
-- params: uuid[]
-- rows: 0..n
select id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version
from destruction_item where id = any ($1);

-- name: destruction_item_save
-- params: uuid[] uuid[] uuid[] int4[] timestamptz[] timestamptz[] text[] int2[] text[] timestamptz[] int4[] int4[] int4[]
-- rows: 1
with s as (
	insert into destruction_item as t (id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version)
	select id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version)
	on conflict (id) do update set outcome = excluded.outcome, lead = excluded.lead, forgotten = excluded.forgotten,
	releases = excluded.releases, bases = excluded.bases, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: destruction_copy_save
-- params: uuid[] uuid[] uuid[] text[] int8[] timestamptz[]
-- rows: 0
insert into destruction_copy (id, destruction, client, organisation, classes, at)
select id, destruction, client, organisation, classes, at
from unnest($1, $2, $3, $4, $5, $6) as u (id, destruction, client, organisation, classes, at)
on conflict (id) do update set classes = destruction_copy.classes | excluded.classes, at = greatest(destruction_copy.at, excluded.at);

-- The last of a batch: what the store refuses here undoes it.
-- name: client_destroyed_save
-- params: uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_destroy(client, destruction)), cardinality($1))
from unnest($1, $2) as u (client, destruction);

-- Nobody's is asked for by the same statement (law L9).
-- name: retention_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, c.closed, c.closed_why,
	greatest(
		(select max(kept) from client_content k where k.client = c.id),
		(select max(told) from advisement a where a.client = c.id),
		(select max(at) from encounter e where e.client = c.id),
		(select max(due) from notice n where n.client = c.id),
		(select max(made) from custody_link l where l.client = c.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = c.id), 0),
	held_as(c.id), exists (select from custody_link l where l.client = c.id and l.ended is null)
from client c where c.id = $1;

-- Those first that were closed first, after (closed, id).
-- name: retention_list
-- params: text timestamptz uuid int4
-- rows: 0..100
select c.id, c.organisation, c.closed, c.closed_why,
	greatest(
		(select max(kept) from client_content k where k.client = c.id),
		(select max(told) from advisement a where a.client = c.id),
		(select max(at) from encounter e where e.client = c.id),
		(select max(due) from notice n where n.client = c.id),
		(select max(made) from custody_link l where l.client = c.id)),
	coalesce((select bit_or(1 << record_kind) from client_content k where k.client = c.id), 0),
	held_as(c.id), exists (select from custody_link l where l.client = c.id and l.ended is null)
from client c
where c.organisation = $1 and c.closed is not null and (c.closed, c.id) > ($2, $3)
order by c.closed, c.id
limit $4;

-- 16 is HOLDS_TOLD.
-- name: holds_of
-- params: uuid[]
-- rows: 0..n
select u.client, h.id, h.reason, h.began, h.person, h.client <> u.client
from unnest($1) as u (client)
cross join lateral (
	select h.id, h.reason, h.began, h.person, h.client from same_as(u.client) as s (id) join hold h on h.client = s.id and h.lifted is null
	order by h.began, h.id limit 16) h
order by u.client, h.began, h.id;

-- name: schedule_fetch
-- params: uuid
-- rows: 0..n
select l.version, l.loaded, l.person, l.record_kind, l.years, l.authority
from retention_line l
where l.schedule = $1 and l.version = (select max(version) from retention_line n where n.schedule = $1)
order by l.record_kind;

-- name: destruction_fetch
-- params: uuid
-- rows: 0..1
select id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, again_of from destruction
where id = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1);

-- name: destruction_items
-- params: uuid
-- rows: 0..100
select client, outcome, due, authority, lead, forgotten, releases, bases from destruction_item
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client;

-- name: destruction_copies
-- params: uuid
-- rows: 0..n
select client, organisation, classes, at from destruction_copy
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client, at desc, organisation;

-- name: destruction_said_load
-- params: uuid[]
-- rows: 0..n
select id, destruction, client, service, said, told, times, rows, version from destruction_said where id = any ($1);

-- name: destruction_said_save
-- params: uuid[] uuid[] uuid[] text[] timestamptz[] timestamptz[] int2[] int4[] int4[]
-- rows: 1
with s as (
	insert into destruction_said as t (id, destruction, client, service, said, told, times, rows, version)
	select id, destruction, client, service, said, told, times, rows, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9) as u (id, destruction, client, service, said, told, times, rows, version)
	on conflict (id) do update set told = excluded.told, times = excluded.times, rows = excluded.rows, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: destruction_said
-- params: uuid
-- rows: 0..n
select client, service, said, rows from destruction_said
where destruction = coalesce((select id from destruction where again_of = $1 order by approved desc limit 1), $1) order by client, service;

-- Whoever is not there any more is done with.
-- name: client_again_save
-- params: uuid[] uuid[] uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_destroy_again(client, first, again, item) is not null), cardinality($1))
from unnest($1, $2, $3, $4) as u (client, first, again, item);

-- name: restored_over
-- params: bool[]
-- rows: 1
select must_match(count(*) filter (where restored_over()), cardinality($1)) from unnest($1) as u (one);
