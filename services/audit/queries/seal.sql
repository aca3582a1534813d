-- Data keys of leaves.

-- name: leaf_key_load
-- params: uuid[]
-- rows: 0..n
select key, owner, organisation, subject, data_key from leaf_key where key = any ($1);

-- What is destroyed stays so, whatever was loaded before.
-- name: leaf_key_save
-- params: uuid[] text[] text[] uuid[] int4[] bytea[]
-- rows: 0
insert into leaf_key as k (key, owner, organisation, subject, kek, data_key)
select key, owner, organisation, subject, kek, data_key
from unnest($1, $2, $3, $4, $5, $6) as u (key, owner, organisation, subject, kek, data_key)
on conflict (key) do update set kek = excluded.kek, data_key = excluded.data_key where k.kek > 0;

-- name: leaf_key_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select k.key from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select key from leaf_key where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) k
offset $3 limit $4;

-- name: leaf_key_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from leaf_key where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: destroyed_load
-- params: uuid[]
-- rows: 0..n
select client, idx from destroyed where client = any ($1);

-- name: destroyed_save
-- params: uuid[] int8[]
-- rows: 1
select must_match(count(*) filter (where client_keys_destroy(client, idx)), cardinality($1)) from unnest($1, $2) as u (client, idx);

-- Leaves of 0.1.4, the oldest first.
-- name: leaves_plain
-- params: int4
-- rows: 0..n
select idx, salt, bytes from leaf where key is null order by idx limit $1;

-- name: leaf_seal_again
-- params: int8[] uuid[] bytea[]
-- rows: 1
select count(*) filter (where leaf_seal(idx, key, bytes)) from unnest($1, $2, $3) as u (idx, key, bytes);

-- Who tried to change the log, after those that were told of.
-- name: attempts
-- params: int8
-- rows: 0..n
select id, who, what from attempt where id > $1 order by id limit 100;
