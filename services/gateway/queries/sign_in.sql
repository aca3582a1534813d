-- Sign-ins through providers.

-- Of two that come back with the same state at once one waits for the other.
-- name: sign_in_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, browser, provider, made, used, version from sign_in where id = any ($1) order by id for no key update;

-- name: sign_in_save
-- params: uuid[] bytea[] bytea[] text[] timestamptz[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into sign_in as s (id, sha256, browser, provider, made, used, version)
	select id, sha256, browser, provider, made, used, version
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, sha256, browser, provider, made, used, version)
	on conflict (id) do update set used = excluded.used, version = excluded.version
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: sign_in_purge
-- params: timestamptz int4
-- rows: 1
select sign_in_purge($1, $2);
