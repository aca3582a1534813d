-- Releases and their signed papers.

-- name: release_load
-- params: uuid[]
-- rows: 0..n
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release where id = any ($1) order by id for share;

-- name: release_save
-- params: uuid[] uuid[] text[] text[] int8[] int8[] timestamptz[] timestamptz[] int2[] int2[] int2[] int8[] int2[] int8[] text[] timestamptz[] text[] text[] text[] text[] timestamptz[] timestamptz[] text[] timestamptz[] int2[] text[] int4[]
-- rows: 1
with saved as (
	insert into release as r (id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version)
	select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27)
		as u (id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity,
		signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at,
		kept_at, kept_by, revoked, revoked_how, revoked_by, version)
	on conflict (id) do update set kept_at = excluded.kept_at, kept_by = excluded.kept_by, revoked = excluded.revoked,
		revoked_how = excluded.revoked_how, revoked_by = excluded.revoked_by, version = excluded.version
	where r.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- Those that may be relied on for each client: the newest signed first. 16 is RELEASES_EACH.
-- name: release_for
-- params: uuid[] text
-- rows: 0..n
select r.id, r.client, r.owner, r.recipient, r.classes, r.purposes, r.signed_at, r.expires, r.signature, r.identity, r.capacity,
	r.signers, r.bar, r.explained, r.explained_by, r.explained_at, r.language, r.interpreter, r.limit_raised_by, r.granted_by,
	r.granted_at, r.kept_at, r.kept_by, r.revoked, r.revoked_how, r.revoked_by, r.version
from unnest($1) with ordinality as c (client, n)
cross join lateral (
	select id from release
	where client = c.client and recipient = $2 and kept_at is not null and revoked is null and expires > clock_timestamp()
	order by signed_at desc, id limit 16) f
join release r on r.id = f.id
order by c.n, r.signed_at desc, r.id;

-- What a parent or guardian signed: 28 is SIGNER_PARENT, SIGNER_GUARDIAN and SIGNER_COURT_GUARDIAN.
-- name: signed_by_guardian_load
-- params: uuid[]
-- rows: 0..n
select client, id from release
where client = any ($1) and signers & 28 <> 0 and revoked is null and expires > clock_timestamp();

-- name: release_paper_load
-- params: uuid[]
-- rows: 0..n
select id, owner, data_key, media, version from release_paper where id = any ($1) order by id for share;

-- name: release_paper_save
-- params: uuid[] text[] int4[] bytea[] int2[] int4[]
-- rows: 1
with saved as (
	insert into release_paper as p (id, owner, kek, data_key, media, version)
	select id, owner, kek, data_key, media, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, owner, kek, data_key, media, version)
	on conflict (id) do update set kek = excluded.kek, data_key = excluded.data_key, version = excluded.version
	where p.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: release_page_save
-- params: uuid[] bytea[]
-- rows: 1
with saved as (
	insert into release_page (id, sealed) select id, sealed from unnest($1, $2) as u (id, sealed) returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: release_paper_read
-- params: uuid[]
-- rows: 0..1
select p.id, p.owner, p.data_key, p.media, g.sealed, r.client
from release_paper p join release_page g on g.id = p.id join release r on r.id = p.id where p.id = any ($1);

-- Those whose data key is under an older version of their owner's key than the newest.
-- name: release_paper_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select p.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from release_paper where owner = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) p
offset $3 limit $4;

-- name: release_paper_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from release_paper where owner = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- What an organisation's clients signed for, newest first.
-- name: release_of
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where owner = $1 and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- What one client signed for; all of it has one owner, whom the reader compares.
-- name: release_of_client
-- params: uuid timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where client = $1 and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- What an organisation may rely on now, newest first.
-- A release ends within 366 days of its signature, and is granted after it.
-- name: release_to
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where recipient = $1 and kept_at is not null and revoked is null and expires > clock_timestamp()
	and granted_at > now() - interval '366 days' and (granted_at, id) < ($2, $3)
order by granted_at desc, id desc limit $4;

-- Those revoked that could still be relied on otherwise.
-- name: release_restate
-- params: uuid int4
-- rows: 0..n
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release where id > $1 and kept_at is not null and revoked is not null and expires > clock_timestamp() order by id limit $2;

-- name: release_revoked
-- params: text timestamptz uuid int4
-- rows: 0..101
select id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar,
	explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by,
	revoked, revoked_how, revoked_by, version
from release
where recipient = $1 and kept_at is not null and revoked is not null and (revoked, id) < ($2, $3)
order by revoked desc, id desc limit $4;
