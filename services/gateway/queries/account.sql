-- Accounts: who may sign in.

-- Of two logons at once one waits for the other: each counts what the other did.
-- name: account_load
-- params: uuid[]
-- rows: 0..n
select id, person, employer, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad, locked,
	released_by, released_at, over, made, first_logon, last_logon, reviewed, reviewed_by, disabled,
	disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
from account where id = any ($1) order by id for no key update;

-- name: account_save
-- params: uuid[] text[] text[] int4[] bytea[] bytea[] int8[] text[] bytea[] timestamptz[] bytea[] timestamptz[] bytea[] timestamptz[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] text[] timestamptz[] int2[] text[] timestamptz[] timestamptz[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into account as a (id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told)
	select id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
		$26, $27, $28, $29)
		as u (id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation,
		invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed,
		reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, version, lock_told)
	on conflict (id) do update set employer = excluded.employer, kek = excluded.kek, data_key = excluded.data_key,
		totp = excluded.totp, totp_step = excluded.totp_step, password = excluded.password, recovery = excluded.recovery,
		confirmed = excluded.confirmed, invitation = excluded.invitation, invited_until = excluded.invited_until,
		bad = excluded.bad, locked = excluded.locked, released_by = excluded.released_by, released_at = excluded.released_at,
		over = excluded.over, first_logon = excluded.first_logon,
		last_logon = excluded.last_logon, reviewed = excluded.reviewed, reviewed_by = excluded.reviewed_by,
		disabled = excluded.disabled, disabled_why = excluded.disabled_why, disabled_by = excluded.disabled_by,
		emergency_until = excluded.emergency_until, orphaned = excluded.orphaned, version = excluded.version,
		lock_told = excluded.lock_told
	where a.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- The account of a name, or the row that stands for whom there is none of: one row either way.
-- name: account_named
-- params: uuid
-- rows: 1
select id, person, employer, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad, locked,
	released_by, released_at, over, made, first_logon, last_logon, reviewed, reviewed_by, disabled,
	disabled_why, disabled_by, emergency_until, orphaned, version, lock_told
from account where id in ($1, '6e6f626f-6479-4000-8000-000000000000') order by id <> $1 limit 1;

-- Whether each is disabled: for a follower that begins from a snapshot. The row that stands for nobody is none.
-- name: account_restate
-- params: uuid int4
-- rows: 0..n
select id, person, employer, disabled is not null, disabled_why, disabled_by from account where id > $1 and person <> '' order by id limit $2;

-- Those whose data key is under an older version of their employer's key than the newest.
-- name: account_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select a.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from account where employer = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) a
offset $3 limit $4;

-- name: account_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from account where employer = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: subject_load
-- params: uuid[]
-- rows: 0..n
select id, provider, name, account, person, active, linked, version from subject where id = any ($1) order by id for share;

-- name: subject_save
-- params: uuid[] text[] text[] uuid[] text[] bool[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into subject as s (id, provider, name, account, person, active, linked, version)
	select id, provider, name, account, person, active, linked, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, provider, name, account, person, active, linked, version)
	on conflict (id) do update set account = excluded.account, person = excluded.person, active = excluded.active,
		linked = excluded.linked, version = excluded.version
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;
