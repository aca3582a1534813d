-- The index of the log by which accountings are found.

-- name: entry_add
-- params: uuid[] timestamptz[] int8[]
-- rows: 0
insert into entry (key, at, idx) select key, at, idx from unnest($1, $2, $3) as u (key, at, idx);

-- name: refusal_load
-- params: uuid[]
-- rows: 0..n
select disclosure, asked, person, at, idx from refusal where disclosure = any ($1);

-- name: refusal_add
-- params: uuid[] uuid[] text[] timestamptz[] int8[]
-- rows: 0
insert into refusal (disclosure, asked, person, at, idx)
select disclosure, asked, person, at, idx from unnest($1, $2, $3, $4, $5) as u (disclosure, asked, person, at, idx);

-- name: entry_head_load
-- params: uuid[]
-- rows: 1
select ($1)[1], next from entry_head;

-- name: entry_head_save
-- params: int8[]
-- rows: 1
with moved as (update entry_head h set next = u.next from unnest($1) as u (next) where h.next < u.next returning 1)
select must_match(count(*), cardinality($1)) from moved;

-- name: entry_forget
-- params: uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where entry_forget(key, client)), cardinality($1)) from unnest($1, $2) as u (key, client);

-- Leaves that the index does not have yet.
-- name: unindexed_load
-- params: uuid[]
-- rows: 0..n
select ($1)[1], idx, salt, bytes, key, owner, data_key from leaf_stored where idx >= (select next from entry_head) order by idx limit 128;
