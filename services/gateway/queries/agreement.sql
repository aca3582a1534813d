-- Agreements, their signatures and who approved of them.

-- name: agreement_load
-- params: uuid[]
-- rows: 0..n
select id, name, number, title, parties, starts, until, review, restricted, signed, sha256(convert_to(body, 'UTF8')), drafted_by,
	base_digest, diff_digest, loosens, ended, ended_by, version, coalesce(substring(body from '(?n)^kind: ([a-z-]+)$'), '')
from agreement where id = any ($1) order by id for update;

-- The text is written once: a row that is there keeps its own.
-- name: agreement_save
-- params: uuid[] text[] int4[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] text[] text[] timestamptz[] bytea[] bytea[] bool[] timestamptz[] text[] int4[]
-- rows: 1
with saved as (
	insert into agreement as a (id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by,
		drafted_at, base_digest, diff_digest, loosens, ended, ended_by, version)
	select id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest,
		diff_digest, loosens, ended, ended_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) as u (id, name, number, title,
		parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest, diff_digest, loosens,
		ended, ended_by, version)
	on conflict (id) do update set signed = excluded.signed, base_digest = excluded.base_digest,
		diff_digest = excluded.diff_digest, loosens = excluded.loosens, ended = excluded.ended, ended_by = excluded.ended_by,
		version = excluded.version
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: agreement_signature_load
-- params: uuid[]
-- rows: 0..n
select agreement, organisation, name, signed_on from agreement_signature where agreement = any ($1)
order by agreement, signed_on, organisation collate "C";

-- name: agreement_signature_save
-- params: uuid[] text[] text[] text[] text[] timestamptz[]
-- rows: 0
insert into agreement_signature (agreement, organisation, name, signed_on, entered_by, at)
select agreement, organisation, name, signed_on, entered_by, at
from unnest($1, $2, $3, $4, $5, $6) as u (agreement, organisation, name, signed_on, entered_by, at);

-- name: agreement_approval_load
-- params: uuid[]
-- rows: 0..n
select agreement, person, diff_digest, entered_by, at from agreement_approval where agreement = any ($1) order by agreement, person collate "C";

-- name: agreement_approval_save
-- params: uuid[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into agreement_approval (agreement, person, diff_digest, entered_by, at)
select agreement, person, diff_digest, entered_by, at
from unnest($1, $2, $3, $4, $5) as u (agreement, person, diff_digest, entered_by, at)
on conflict (agreement, person) do update set diff_digest = excluded.diff_digest, entered_by = excluded.entered_by, at = excluded.at;

-- name: agreement_end_approval_load
-- params: uuid[]
-- rows: 0..n
select agreement, person, diff_digest, entered_by, at from agreement_end_approval where agreement = any ($1)
order by agreement, person collate "C";

-- name: agreement_end_approval_save
-- params: uuid[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into agreement_end_approval (agreement, person, diff_digest, entered_by, at)
select agreement, person, diff_digest, entered_by, at
from unnest($1, $2, $3, $4, $5) as u (agreement, person, diff_digest, entered_by, at)
on conflict (agreement, person) do update set diff_digest = excluded.diff_digest, entered_by = excluded.entered_by, at = excluded.at;

-- The row before its signatures: who reads an older row than they are sees it by the version. To an organisation that is no party of it
-- it is not there; '' is the operator.
-- name: agreement_seen
-- params: uuid text
-- rows: 0..1
select body, version from agreement where id = $1 and ($2 = '' or $2 = any (string_to_array(parties, E'\n')));

-- Of organisations, by their ids: how many versions that do not count and have not ended their people drafted.
-- name: agreement_drafts
-- params: uuid[]
-- rows: 0..n
select o.id, (select count(*) from agreement a join person p on p.name = a.drafted_by
	where p.employer = o.name and a.ended is null and a.until > now() and (a.signed is null or (a.loosens
		and (select count(*) from agreement_approval b where b.agreement = a.id and b.diff_digest = a.diff_digest) < 2)))
from organisation o where o.id = any ($1);

-- For a draft: whether the id is others', who have versions of it of none of which the organisation is a party; and whether there
-- is any version.
-- name: agreement_foreign
-- params: text text
-- rows: 1
select coalesce(bool_and(not $2 = any (string_to_array(parties, E'\n'))), false) and $2 <> '', count(*) > 0 from agreement where name = $1;

-- name: agreement_owner_load
-- params: uuid[]
-- rows: 0..n
select id, parties from agreement_owner where id = any ($1) order by id;

-- The first draft takes the id: who comes at the same time is decided again.
-- name: agreement_owner_save
-- params: uuid[] text[]
-- rows: 1
with saved as (
	insert into agreement_owner (id, parties) select id, parties from unnest($1, $2) as u (id, parties) on conflict do nothing returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: agreement_lines
-- params: uuid
-- rows: 0..n
select organisation, name, signed_on from agreement_signature where agreement = $1 order by signed_on, organisation collate "C";

-- Of one organisation, or of all.
-- name: agreement_list
-- params: text
-- rows: 0..n
select a.id, a.name, a.number, a.title, a.parties, a.starts, a.until, a.review, a.restricted, a.signed, a.diff_digest, a.loosens, a.ended,
	coalesce((select string_agg(s.organisation, E'\n' order by s.organisation collate "C") from agreement_signature s where s.agreement = a.id), ''),
	coalesce((select string_agg(p.person, E'\n' order by p.person collate "C") from agreement_approval p
		where p.agreement = a.id and p.diff_digest = a.diff_digest), ''),
	(select version from policy_head)
from agreement a where $1 = '' or $1 = any (string_to_array(a.parties, E'\n')) order by a.name collate "C", a.number limit 4096;

-- name: agreement_one
-- params: uuid
-- rows: 0..1
select a.id, a.name, a.number, a.title, a.parties, a.starts, a.until, a.review, a.restricted, a.signed, a.diff_digest, a.loosens, a.ended,
	coalesce((select string_agg(s.organisation, E'\n' order by s.organisation collate "C") from agreement_signature s where s.agreement = a.id), ''),
	coalesce((select string_agg(p.person, E'\n' order by p.person collate "C") from agreement_approval p
		where p.agreement = a.id and p.diff_digest = a.diff_digest), ''),
	(select version from policy_head)
from agreement a where a.id = $1;
