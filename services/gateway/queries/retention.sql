-- Copies of clients' records that are with others, and clients who were destroyed.

-- One batch may give it to the same one twice. heard: rows of before do not say it.
-- name: client_copy_save
-- params: uuid[] uuid[] text[] text[] int8[] timestamptz[]
-- rows: 0
insert into client_copy as c (id, client, owner, holder, classes, at, heard)
select id, client, owner, holder, bit_or(classes), max(at), true
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, owner, holder, classes, at)
group by id, client, owner, holder
order by id
on conflict (id) do update set classes = c.classes | excluded.classes, at = greatest(c.at, excluded.at);

-- What there is of each here, and what went before; a row for each copy that its owner may hear of, one more than are told.
-- name: forgetting_load
-- params: uuid[]
-- rows: 0..n
select u.id, (select count(*) from release r where r.client = u.id), (select count(*) from basis b where b.client = u.id),
	f.forgotten, coalesce(f.releases, 0), coalesce(f.bases, 0), c.owner, c.holder, c.classes, c.at
from unnest($1) as u (id)
left join client_forgotten f on f.client = u.id
left join lateral (select owner, holder, classes, at from client_copy where client = u.id and heard order by at desc, holder limit 513) c on true;

-- name: forget_save
-- params: uuid[] text[] uuid[] timestamptz[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, owner, destruction, told)), cardinality($1))
from unnest($1, $2, $3, $4) as u (client, owner, destruction, told);

-- name: forgotten_list
-- params: uuid int4
-- rows: 0..n
select client, owner, destruction from client_forgotten where client > $1 order by client limit $2;
