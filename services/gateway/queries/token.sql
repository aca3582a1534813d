-- Bearer tokens.

-- name: token_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version from token where id = any ($1) order by id for share;

-- name: token_save
-- params: uuid[] bytea[] text[] text[] timestamptz[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into token as t (id, sha256, feed, person, expires, revoked, version)
	select id, sha256, feed, person, expires, revoked, version
	from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, sha256, feed, person, expires, revoked, version)
	on conflict (id) do update set revoked = excluded.revoked, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: token_all
-- params:
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version from token where revoked is null and expires > clock_timestamp();

-- name: token_named
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version from token where id = any ($1);

-- What the memory's copies are compared with: every change of a row raises its version.
-- name: known_mark
-- params:
-- rows: 1
select ((select coalesce(sum(version), 0) from organisation) + (select coalesce(sum(version), 0) from person)
	+ (select coalesce(sum(version), 0) from token))::int8, (select version from policy_head), clock_timestamp();
