-- Bearer tokens.

-- name: token_load
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where id = any ($1) order by id for share;

-- name: token_save
-- params: uuid[] bytea[] text[] text[] timestamptz[] timestamptz[] int4[] text[] bytea[] timestamptz[] uuid[] bool[] timestamptz[] text[] timestamptz[]
-- rows: 1
with saved as (
	insert into token as t (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
		kept, kept_by, idle_told)
	select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
		kept, kept_by, idle_told
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced,
			kept, kept_by, idle_told)
	on conflict (id) do update set expires = excluded.expires, revoked = excluded.revoked, version = excluded.version,
		replaced = excluded.replaced, kept = excluded.kept, kept_by = excluded.kept_by, idle_told = excluded.idle_told
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: token_all
-- params:
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where revoked is null and expires > clock_timestamp();

-- name: token_named
-- params: uuid[]
-- rows: 0..n
select id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told from token where id = any ($1);

-- What the memory's copies are compared with: every change of a row raises its version.
-- name: known_mark
-- params:
-- rows: 1
select ((select coalesce(sum(version), 0) from organisation) + (select coalesce(sum(version), 0) from person)
	+ (select coalesce(sum(version), 0) from token))::int8, (select version from policy_head), clock_timestamp();

-- When tokens were last used.
-- name: token_use_load
-- params: uuid[]
-- rows: 0..n
select id, used, version from token_use where id = any ($1) order by id for no key update;

-- name: token_use_save
-- params: uuid[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into token_use as t (id, used, version)
	select id, used, version from unnest($1, $2, $3) as u (id, used, version)
	on conflict (id) do update set used = excluded.used, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- Unused since an instant, and not kept since another, whatever made them, behind the one that was looked at last; whether they are warned of or
-- revoked is decided under their rows.
-- name: token_idle
-- params: timestamptz timestamptz uuid int4
-- rows: 0..n
select t.id from token t left join token_use u on u.id = t.id
where t.revoked is null and t.expires > clock_timestamp() and greatest(t.watched, t.made, u.used) <= $1 and (t.kept is null or t.kept <= $2)
	and t.id > $3
order by t.id limit $4;

-- name: token_list
-- params: uuid bool int4
-- rows: 0..n
select t.id, t.feed, t.person, t.operations, t.made, t.expires, t.revoked, u.used, t.certificate, t.replaces, greatest(t.watched, t.made, u.used), t.kept, t.kept_by
from token t left join token_use u on u.id = t.id
where t.id > $1 and ($2 or (t.revoked is null and t.expires > clock_timestamp())) order by t.id limit $3;
