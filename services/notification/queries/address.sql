-- Where staff are reached.

-- name: address_load
-- params: uuid[]
-- rows: 0..n
select id, person, employer, state, data_key, sealed, changes, version, ways from address where id = any ($1);

-- name: address_save
-- params: uuid[] text[] text[] int2[] int4[] bytea[] bytea[] int4[] int4[] int2[]
-- rows: 1
with saved as (
	insert into address as a (id, person, employer, state, kek, data_key, sealed, changes, version, ways)
	select id, person, employer, state, kek, data_key, sealed, changes, version, ways
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		as u (id, person, employer, state, kek, data_key, sealed, changes, version, ways)
	on conflict (id) do update set employer = excluded.employer, state = excluded.state, kek = excluded.kek,
		data_key = excluded.data_key, sealed = excluded.sealed, changes = excluded.changes, version = excluded.version, ways = excluded.ways
	where a.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- Those whose data key is under an older version of their employer's key than the newest.
-- name: address_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from address where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: address_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from address where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: address_wanted
-- params: int4
-- rows: 0..n
select person, changes from address where state = 1 order by person limit $1;
