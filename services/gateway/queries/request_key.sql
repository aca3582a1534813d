-- Which body a key came with.

-- name: request_key_load
-- params: uuid[]
-- rows: 0..n
select id, body from request_key where id = any ($1);

-- Another copy may have put it there since: then all is decided again.
-- name: request_key_save
-- params: uuid[] bytea[] timestamptz[]
-- rows: 1
with saved as (
	insert into request_key (id, body, at) select id, body, at from unnest($1, $2, $3) as u (id, body, at) order by id
	on conflict (id) do nothing
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: request_key_purge
-- params: timestamptz int4
-- rows: 1
select request_key_purge($1, $2);
