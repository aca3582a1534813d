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

-- What the first key leads to the second does, too, and whatever is added under it; not of who was destroyed.
-- name: entry_link
-- params: uuid[] uuid[] uuid[]
-- rows: 0
with hers as (
	select from_key, to_key from unnest($1, $2, $3) as u (from_key, to_key, client)
	where not exists (select from destroyed d where d.client = u.client)
), kept as (
	insert into entry_alias (from_key, to_key) select from_key, to_key from hers on conflict do nothing
)
insert into entry (key, at, idx)
select h.to_key, e.at, e.idx from hers h join entry e on e.key = h.from_key on conflict do nothing;

-- name: entry_forget
-- params: uuid[] uuid[]
-- rows: 1
select must_match(count(*) filter (where entry_forget(key, client)), cardinality($1)) from unnest($1, $2) as u (key, client);

-- Leaves that the index does not have yet.
-- name: unindexed_load
-- params: uuid[]
-- rows: 0..n
select ($1)[1], idx, salt, bytes, key, owner, data_key from leaf_stored where idx >= (select next from entry_head) order by idx limit 128;

-- Does the index have all of the log?
-- name: entry_whole
-- params:
-- rows: 1
select h.next >= coalesce((select size from tree order by size desc limit 1), 0) from entry_head h;

-- A page of what one key leads to, the newest first; with each leaf the one that its journal has next, which is a disclosure's or a
-- refusal's other half.
-- name: accounting_page
-- params: uuid timestamptz timestamptz int8 int4
-- rows: 0..n
select e.at, s.n, s.idx, s.salt, s.bytes, s.key, s.owner, s.data_key, o.idx, o.salt, o.bytes, o.key, o.owner, o.data_key
from (select at, idx from entry where key = $1 and at >= $2 and (at, idx) < ($3, $4) order by at desc, idx desc limit $5) e
join leaf_stored s on s.idx = e.idx
left join leaf_stored o on o.source = s.source and o.n = s.n + 1
order by e.at desc, e.idx desc;
