-- Versions, what they say of other incidents, and what was not understood.

-- name: document_load
-- params: uuid[]
-- rows: 0..n
select id, document from document where id = any ($1);

-- name: document_save
-- params: uuid[] uuid[] uuid[] int4[] int4[] timestamptz[] timestamptz[] int8[] int8[] bytea[] bytea[] bytea[] int4[] int4[] text[] text[] text[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] int4[] int4[] int4[] int4[] int4[] int4[] int4[]
-- rows: 0
insert into document as t (
	id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other)
select id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
		$25, $26, $27, $28, $29, $30)
	as u (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity,
	location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived,
	closed, warnings, notes, persons, media, cautions, vehicles, other);

-- name: relation_load
-- params: uuid[]
-- rows: 0..n
select id from relation where id = any ($1);

-- name: relation_save
-- params: uuid[] uuid[] int4[] text[] uuid[] bytea[] timestamptz[]
-- rows: 0
insert into relation as t (
	id, incident, kind, feed, other_id, other, at)
select id, incident, kind, feed, other_id, other, at
from unnest($1, $2, $3, $4, $5, $6, $7)
	as u (id, incident, kind, feed, other_id, other, at);

-- The bytes are never read back.
-- name: quarantine_load
-- params: uuid[]
-- rows: 0..n
select id, document, feed, owner, data_key, reason, received, length, digest, raw is not null, saves
from quarantine where id = any ($1);

-- Once it is purged the bytes go, and the data key with them; until then they stay as they are.
-- name: quarantine_save
-- params: uuid[] uuid[] text[] text[] int4[] bytea[] int4[] timestamptz[] int8[] bytea[] bytea[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into quarantine as t (
		id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves)
	select id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
		as u (id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves)
	on conflict (id) do update set
	kek = excluded.kek, data_key = excluded.data_key,
	raw = case when excluded.purged is null then t.raw end, purged = excluded.purged, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: quarantine_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select q.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from quarantine where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) q
offset $3 limit $4;

-- name: quarantine_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from quarantine where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);
