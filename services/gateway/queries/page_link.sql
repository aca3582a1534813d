-- Links of pages.

-- name: page_link_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, message, request, task, person, employer, owner, made, answered, version
from page_link where id = any ($1) order by id for share;

-- name: page_link_save
-- params: uuid[] bytea[] uuid[] uuid[] bool[] text[] text[] text[] timestamptz[] int2[] int4[]
-- rows: 1
with saved as (
	insert into page_link as l (id, sha256, message, request, task, person, employer, owner, made, answered, version)
	select id, sha256, message, request, task, person, employer, owner, made, answered, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, sha256, message, request, task, person, employer, owner, made, answered, version)
	on conflict (id) do update set answered = excluded.answered, version = excluded.version
	where l.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: page_link_purge
-- params: timestamptz int4
-- rows: 1
select page_link_purge($1, $2);
