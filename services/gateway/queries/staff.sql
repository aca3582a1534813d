-- The life of accounts.

-- name: account_life_load
-- params: uuid[]
-- rows: 0..n
select id, employer, enabled, review_told, version from account_life where id = any ($1) order by id for no key update;

-- name: account_life_save
-- params: uuid[] text[] timestamptz[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into account_life as l (id, employer, enabled, review_told, version)
	select id, employer, enabled, review_told, version
	from unnest($1, $2, $3, $4, $5) as u (id, employer, enabled, review_told, version)
	on conflict (id) do update set employer = excluded.employer, enabled = excluded.enabled,
		review_told = excluded.review_told, version = excluded.version
	where l.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- Accounts for which there may be something to do; what, is decided under their rows (services/gateway/account_life.h).
-- name: account_due
-- params: timestamptz timestamptz timestamptz timestamptz timestamptz int4 uuid
-- rows: 0..n
select a.id from account a left join person p on p.id = a.id left join account_life l on l.id = a.id
where a.person <> '' and a.id > $7 and (l.id is null
	or coalesce(p.active, false) = (a.orphaned is not null)
	or (p.active and p.employer <> l.employer)
	or (a.disabled is null and (a.emergency_until <= $1 or greatest(a.made, a.last_logon, l.enabled) <= $2 or a.orphaned <= $3
		or (greatest(a.made, a.reviewed) <= $4 and (l.review_told is null or l.review_told <= $5)))))
order by a.id limit $6;

-- As an account is read, without what nobody is shown: its secrets stay where they are.
-- name: account_list
-- params: text uuid int4
-- rows: 0..n
select a.id, a.person, a.employer, ''::bytea, ''::bytea, 0::int8, '', ''::bytea, a.confirmed, ''::bytea,
	a.invited_until, ''::bytea, a.locked, a.released_by, a.released_at, a.over, a.made, a.first_logon, a.last_logon, a.reviewed,
	a.reviewed_by, a.disabled, a.disabled_why, a.disabled_by, a.emergency_until, a.orphaned, a.version, a.lock_told,
	p.employer
from account a join person p on p.id = a.id
where ($1 = '' or p.employer = $1) and a.id > $2 order by a.id limit $3;
