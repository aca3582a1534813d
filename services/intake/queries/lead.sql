-- Who led for a client and who got in touch with her.

-- When she was first told how far what she says stays here. 2 is ADVICE_NOT_CONFIDENTIAL and 3 ADVICE_LIMITS_EXPLAINED.
-- name: advised_load
-- params: uuid[]
-- rows: 0..n
select u.id, (select min(told) from advisement a where a.client = u.id and a.advice in (2, 3)) from unnest($1) as u (id);

-- name: lead_move_save
-- params: uuid[] uuid[] timestamptz[] int2[] text[] text[]
-- rows: 0
insert into lead_move (id, client, moved, reason, lead, duty_supervisor)
select id, client, moved, reason, lead, duty_supervisor
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, moved, reason, lead, duty_supervisor);

-- name: encounter_save
-- params: uuid[] uuid[] text[] timestamptz[] bool[] bool[] text[]
-- rows: 0
insert into encounter (id, client, organisation, at, reached, account_asked, person)
select id, client, organisation, at, reached, account_asked, person
from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, client, organisation, at, reached, account_asked, person);

-- One statement for who is there and who is not (law L9). A new duty supervisor is no new lead.
-- name: burden_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, count(*) filter (where e.account_asked), count(distinct e.organisation) filter (where e.reached),
	count(*) filter (where not e.reached), min(e.at) filter (where e.reached),
	floor(extract(epoch from clock_timestamp() - coalesce(max(e.at) filter (where e.reached), c.opened)) / 86400)::int8,
	(select count(*) from lead_move m where m.client = c.id and m.reason <> 3)
from client c left join encounter e on e.client = c.id
where c.id = $1
group by c.id;
