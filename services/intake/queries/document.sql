-- Versions, what they say of other incidents, and what was not understood.

-- name: document_load
-- params: uuid[]
-- rows: 0..n
select id, document from document where id = any ($1);

-- name: document_save
-- params: uuid[] uuid[] uuid[] int4[] int4[] timestamptz[] timestamptz[] int8[] int8[] bytea[] int4[] int4[] text[] text[] text[] text[] text[] text[] text[] text[] float8[] float8[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] int4[] int4[] int4[] int4[] int4[] int4[] int4[]
-- rows: 0
insert into document as t (
	id, document, incident, outcome, change, received, source_updated, sequence, length, sha256, status, tier,
	type_code, type_label, apco, priority, disposition, area, place, city, latitude, longitude, unit, call_received,
	dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other)
select id, document, incident, outcome, change, received, source_updated, sequence, length, sha256, status, tier,
	type_code, type_label, apco, priority, disposition, area, place, city, latitude, longitude, unit, call_received,
	dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
		$25, $26, $27, $28, $29, $30, $31, $32, $33, $34)
	as u (id, document, incident, outcome, change, received, source_updated, sequence, length, sha256, status, tier,
	type_code, type_label, apco, priority, disposition, area, place, city, latitude, longitude, unit, call_received,
	dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other);

-- name: relation_load
-- params: uuid[]
-- rows: 0..n
select id from relation where id = any ($1);

-- name: relation_save
-- params: uuid[] uuid[] int4[] text[] text[] timestamptz[]
-- rows: 0
insert into relation as t (
	id, incident, kind, feed, other, at)
select id, incident, kind, feed, other, at
from unnest($1, $2, $3, $4, $5, $6)
	as u (id, incident, kind, feed, other, at);

-- The bytes are never read back.
-- name: quarantine_load
-- params: uuid[]
-- rows: 0..n
select id, document, feed, reason, received, length, sha256, raw is not null, saves from quarantine where id = any ($1);

-- name: quarantine_save
-- params: uuid[] uuid[] text[] int4[] timestamptz[] int8[] bytea[] bytea[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into quarantine as t (
		id, document, feed, reason, received, length, sha256, raw, purged, saves)
	select id, document, feed, reason, received, length, sha256, raw, purged, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		as u (id, document, feed, reason, received, length, sha256, raw, purged, saves)
	on conflict (id) do update set
	raw = excluded.raw, purged = excluded.purged, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;
