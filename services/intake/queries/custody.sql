-- What happened to whom a client has to be told of, by which numbers it reaches her, and what she is due to be told.

-- name: custody_event_load
-- params: uuid[]
-- rows: 0..n
select id, event, organisation, kind, occurred, recorded, digest, state, version from custody_event where id = any ($1);

-- name: custody_event_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] timestamptz[] bytea[] int2[] int4[]
-- rows: 1
with s as (
	insert into custody_event as t (id, event, organisation, kind, occurred, recorded, digest, state, version)
	select id, event, organisation, kind, occurred, recorded, digest, state, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
		as u (id, event, organisation, kind, occurred, recorded, digest, state, version)
	on conflict (id) do update set kind = excluded.kind, occurred = excluded.occurred, digest = excluded.digest,
	state = excluded.state, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: custody_link_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, number, said, made, made_by, ended, version from custody_link where id = any ($1);

-- name: custody_link_save
-- params: uuid[] uuid[] text[] uuid[] bytea[] timestamptz[] text[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into custody_link as t (id, client, organisation, number, said, made, made_by, ended, version)
	select id, client, organisation, number, said, made, made_by, ended, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9)
		as u (id, client, organisation, number, said, made, made_by, ended, version)
	on conflict (id) do update set ended = excluded.ended, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Whom what happens under a number reaches; a row at least of each number.
-- name: reached_load
-- params: uuid[]
-- rows: 0..n
select u.number, l.id, l.client, l.said
from unnest($1) as u (number)
left join custody_link l on l.number = u.number and l.ended is null
order by u.number, l.made desc, l.id;

-- A client's links that stand; a row at least of each client.
-- name: links_load
-- params: uuid[]
-- rows: 0..n
select u.client, l.id, l.number
from unnest($1) as u (client)
left join custody_link l on l.client = u.client and l.ended is null;

-- name: notice_load
-- params: uuid[]
-- rows: 0..n
select id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by from notice where id = any ($1);

-- name: notice_save
-- params: uuid[] uuid[] text[] uuid[] int2[] timestamptz[] text[] timestamptz[] int4[] text[]
-- rows: 1
with s as (
	insert into notice as t (id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by)
	select id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		as u (id, client, organisation, about, event, due, made_by, taken_back, version, doubted_by)
	on conflict (id) do update set taken_back = excluded.taken_back, doubted_by = excluded.doubted_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- What clients were due to be told of an event, and still are; a row at least of each event.
-- name: notices_about_load
-- params: uuid[]
-- rows: 0..n
select u.about, n.id
from unnest($1) as u (about)
left join notice n on n.about = u.about and n.taken_back is null;

-- Which notices a client registered for: 48 is NOTICE_REGISTRATION, 2 ORIGIN_SERVICE.
-- name: wish_load
-- params: uuid[]
-- rows: 0..n
select distinct on (client) client, id, content
from client_content where client = any ($1) and origin = 2 and class = 48 and not emptied
order by client, kept desc, id desc;

-- 6 is OFFICER_RISK_SCREEN.
-- name: screen_load
-- params: uuid[]
-- rows: 0..n
select distinct on (client) client, id, content
from client_content where client = any ($1) and origin = 1 and class = 6 and not emptied
order by client, kept desc, id desc;

-- One client's links, and whose she is; a row at least of a client who is there.
-- name: custody_link_fetch
-- params: uuid
-- rows: 0..n
select c.id, c.organisation, c.data_key, l.id, l.said, l.made, l.made_by
from client c left join custody_link l on l.client = c.id and l.ended is null
where c.id = $1
order by l.made, l.id
limit 32;
