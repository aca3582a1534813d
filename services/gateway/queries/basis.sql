-- The other bases.

-- name: basis_load
-- params: uuid[]
-- rows: 0..n
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id = any ($1) order by id for share;

-- name: basis_save
-- params: uuid[] uuid[] text[] int2[] int2[] int2[] int2[] int8[] int2[] timestamptz[] int2[] int2[] int2[] text[] timestamptz[] text[] timestamptz[] uuid[] int4[] bytea[] bytea[] int4[]
-- rows: 1
with saved as (
	insert into basis as b (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version)
	select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
		as u (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids,
		identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version)
	on conflict (id) do update set countersigned_by = excluded.countersigned_by, countersigned_at = excluded.countersigned_at,
		disclosure = excluded.disclosure, kek = excluded.kek, data_key = excluded.data_key, version = excluded.version
	where b.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: basis_read
-- params: uuid[]
-- rows: 0..1
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id = any ($1);

-- Orders of courts: 3 is COURT_ORDER.
-- name: basis_restate
-- params: uuid int4
-- rows: 0..n
select id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by,
	opened_at, countersigned_by, countersigned_at, disclosure, data_key, reference, version
from basis where id > $1 and basis = 3 order by id limit $2;

-- Those whose data key is under an older version of their owner's key than the newest.
-- name: basis_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select b.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from basis where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) b
offset $3 limit $4;

-- name: basis_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from basis where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);
