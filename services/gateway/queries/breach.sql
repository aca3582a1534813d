-- What went where it should not have, with its clocks and whom it is about.

-- name: breach_load
-- params: uuid[]
-- rows: 0..n
select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
from breach where id = any ($1) order by id for share;

-- name: breach_save
-- params: uuid[] text[] int2[] int2[] timestamptz[] text[] int8[] bool[] int2[] text[] text[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into breach as b (id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version)
	select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version)
	on conflict (id) do update set state = excluded.state, closing_by = excluded.closing_by, closed_by = excluded.closed_by,
		closed_at = excluded.closed_at, version = excluded.version
	where b.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_clock_load
-- params: uuid[]
-- rows: 0..n
select id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version
from breach_clock where id = any ($1) order by id for share;

-- name: breach_clock_save
-- params: uuid[] uuid[] int2[] timestamptz[] timestamptz[] timestamptz[] text[] bool[] bool[] text[] int4[]
-- rows: 1
with saved as (
	insert into breach_clock as c (id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version)
	select id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, breach, clock, began, due, met_at, met_by, warned, missed, agreement, version)
	on conflict (id) do update set met_at = excluded.met_at, met_by = excluded.met_by, warned = excluded.warned,
		missed = excluded.missed, version = excluded.version
	where c.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_affected_save
-- params: uuid[] uuid[] uuid[] text[]
-- rows: 0
insert into breach_affected (id, breach, client, holder)
select id, breach, client, holder from unnest($1, $2, $3, $4) as u (id, breach, client, holder)
order by id
on conflict (id) do nothing;

-- Its clocks beside each: as many rows as it has, one where it has none.
-- name: breach_read
-- params: uuid[]
-- rows: 0..n
select b.id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, b.version,
	clock, began, due, met_at, met_by, warned, missed, agreement
from breach b left join breach_clock c on c.breach = b.id
where b.id = any ($1) order by clock, due, agreement;

-- Those of an owner, the newest first.
-- name: breach_of
-- params: text timestamptz uuid int4
-- rows: 0..n
select b.id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, b.version,
	clock, began, due, met_at, met_by, warned, missed, agreement
from (
	select id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version
	from breach where owner = $1 and (found_at, id) < ($2, $3) order by found_at desc, id desc limit $4) b
left join breach_clock c on c.breach = b.id
order by b.found_at desc, b.id desc, clock, due, agreement;

-- Whom one of an owner's is about; one row where that is nobody.
-- name: breach_affected_read
-- params: uuid text
-- rows: 0..n
select a.client, a.holder from breach b left join breach_affected a on a.breach = b.id
where b.id = $1 and b.owner = $2 order by a.id limit 32;

-- name: breach_teller_load
-- params: uuid[]
-- rows: 0..n
select id, since, reports, version from breach_teller where id = any ($1) order by id for share;

-- name: breach_teller_save
-- params: uuid[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into breach_teller as t (id, since, reports, version)
	select id, since, reports, version from unnest($1, $2, $3, $4) as u (id, since, reports, version)
	on conflict (id) do update set since = excluded.since, reports = excluded.reports, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- What left since it was looked at last: 256 is PAGE_MOST of breach_sweep.c, 1103 KIND_DISCLOSED. One row where nothing did.
-- name: breach_swept_load
-- params: uuid[]
-- rows: 0..n
select s.id, s.n, s.version, j.n, j.at, j.body
from breach_swept s left join lateral (
	select n, at, case when kind = 1103 then body end as body from journal where n > s.n order by n limit 256) j on true
where s.id = any ($1) order by j.n for update of s;

-- name: breach_swept_save
-- params: uuid[] int8[] int4[]
-- rows: 1
with saved as (
	update breach_swept s set n = u.n, version = u.version
	from unnest($1, $2, $3) as u (id, n, version)
	where s.id = u.id and s.version = u.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: breach_purge
-- params: timestamptz int4
-- rows: 1
select breach_purge($1, $2);
