-- Sessions of people. What ends one, or all of an account, is seen by whoever holds on to its row.

-- The account is locked by then, in its own turn: whoever needs the session needs it, too.
-- name: session_load
-- params: uuid[]
-- rows: 0..n
select s.id, s.sha256, s.account, s.person, s.placement, s.role, s.how, s.provider, s.provider_session, s.made, s.seen, s.ended, s.why,
	s.version, a.over, a.disabled, a.emergency_until, s.acted
from session s join account a on a.id = s.account where s.id = any ($1) order by s.id for share of s;

-- name: session_save
-- params: uuid[] bytea[] uuid[] text[] text[] int4[] int2[] text[] text[] timestamptz[] timestamptz[] timestamptz[] int2[] int4[] timestamptz[]
-- rows: 1
with saved as (
	insert into session as s (id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why,
		version, acted)
	select id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why, version, acted
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why, version, acted)
	on conflict (id) do update set placement = excluded.placement, role = excluded.role, seen = excluded.seen,
		ended = excluded.ended, why = excluded.why, version = excluded.version, acted = excluded.acted
	where s.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: session_named
-- params: uuid[]
-- rows: 0..n
select s.id, s.sha256, s.account, s.person, s.placement, s.role, s.how, s.provider, s.provider_session, s.made, s.seen, s.ended, s.why,
	s.version, a.over, a.disabled, a.emergency_until, s.acted
from session s join account a on a.id = s.account where s.id = any ($1);

-- What ended a moment ago at any copy, or acts under another placement since then; a transaction that began earlier has been given up by then.
-- name: session_over
-- params:
-- rows: 0..n
select id from session where ended > statement_timestamp() - interval '2 minutes'
union all
select id from session where acted > statement_timestamp() - interval '2 minutes'
union all
select s.id from account a join session s on s.account = a.id
where a.over > statement_timestamp() - interval '2 minutes' and s.ended is null and s.made <= a.over;

-- Those that are over and of which nobody has said so; why, is decided under their rows.
-- name: session_due
-- params: timestamptz timestamptz timestamptz int4
-- rows: 0..n
select s.id, s.account from session s join account a on a.id = s.account
where s.ended is null and (s.seen <= $1 or s.made <= $2 or s.made <= a.over or a.disabled is not null or a.emergency_until <= $3)
order by s.made limit $4;

-- name: session_purge
-- params: timestamptz int4
-- rows: 1
select session_purge($1, $2);
