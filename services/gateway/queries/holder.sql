-- Who was given how a client may be contacted.

-- One batch may give it to the same one twice.
-- name: holder_save
-- params: uuid[] uuid[] text[] text[] int8[] timestamptz[]
-- rows: 0
insert into contact_holder as h (id, client, owner, holder, classes, at)
select id, client, owner, holder, bit_or(classes), max(at)
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, owner, holder, classes, at)
group by id, client, owner, holder
order by id
on conflict (id) do update set classes = h.classes | excluded.classes, at = greatest(h.at, excluded.at);

-- 64 is HOLDERS.
-- name: holder_of
-- params: uuid text
-- rows: 0..64
select holder from contact_holder where client = $1 and owner = $2 order by at desc, holder limit 64;
