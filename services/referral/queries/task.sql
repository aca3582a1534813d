-- Tasks: what people are wanted for.

-- name: want_load
-- params: uuid[]
-- rows: 0..n
select id, request, over, version from want where id = any ($1);

-- name: want_save
-- params: uuid[] uuid[] bool[] int4[]
-- rows: 1
with saved as (
	insert into want as w (id, request, over, version)
	select id, request, over, version from unnest($1, $2, $3, $4) as u (id, request, over, version)
	on conflict (id) do update set over = excluded.over, version = excluded.version
	where w.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: task_head_load
-- params: uuid[]
-- rows: 0..n
select id, request, version from task_head where id = any ($1);

-- name: task_head_save
-- params: uuid[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into task_head as h (id, request, version)
	select id, request, version from unnest($1, $2, $3) as u (id, request, version)
	on conflict (id) do update set request = excluded.request, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: supervisor_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, person, version, zone, ori, days, hotline from supervisor where id = any ($1);

-- name: supervisor_save
-- params: uuid[] text[] text[] int4[] text[] text[] text[] text[]
-- rows: 1
with saved as (
	insert into supervisor as s (id, organisation, person, version, zone, ori, days, hotline)
	select id, organisation, person, version, zone, ori, days, hotline from unnest($1, $2, $3, $4, $5, $6, $7, $8)
		as u (id, organisation, person, version, zone, ori, days, hotline)
	on conflict (id) do update set person = excluded.person, version = excluded.version, zone = excluded.zone,
		ori = excluded.ori, days = excluded.days, hotline = excluded.hotline
	where s.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: task_fetch
-- params: uuid[]
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where id = any ($1) and kind = 6;

-- name: task_list
-- params: text int8 uuid int4
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where organisation = $1 and kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and (rank, id) < ($2, $3)
order by rank desc, id desc limit $4;

-- Those that are with her, or that rest and are hers to take.
-- name: task_list_held
-- params: text int8 uuid int4 text
-- rows: 0..n
select id, organisation, client, why, state, risk, wants, due_at, opened_at, offered_at, moved_at, result, reason, moves, lead,
	person, rung, rank, callout, incident, happens_at, setting, attended
from request where organisation = $1 and kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and (rank, id) < ($2, $3)
	and (person = $5 or (state = 1 and lead = $5))
order by rank desc, id desc limit $4;

-- As callout_restate, of tasks.
-- name: task_restate
-- params: uuid int4
-- rows: 0..n
select id, null::uuid, organisation, call_back, area, tier, state, reason, rung, person, employer, moves, expected_at, asker, asker_employer
from request where kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15) and id > $1 order by id limit $2;

-- What is not over of somebody; of whom nothing is, a row that says so.
-- name: client_tasks_load
-- params: uuid[]
-- rows: 0..n
select u.client, r.id, r.ladder from unnest($1) as u (client)
left join request r on r.client = u.client and r.kind = 6 and r.state in (1, 2, 3, 4, 10, 12, 13, 15);

-- Rows: tasks and exchanges that say no more whose they were.
-- name: forgotten_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, destruction, forgotten, tasks + (select count(*) from request r where r.client = f.client and r.kind = 6)
	+ (select count(*) from exchange e where e.client = f.client)
from client_forgotten f where client = any ($1);

-- name: forgotten_save
-- params: uuid[] text[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, organisation, destruction)), cardinality($1))
from unnest($1, $2, $3) as u (client, organisation, destruction);

-- A task, and the first of its wants behind one of them; nothing of what is no task. The same statement for what is not there (law L9). One task is
-- joined: its wants stay in their order.
-- name: task_wanted
-- params: uuid timestamptz uuid int4
-- rows: 0..n
select r.organisation, r.client, r.why, r.state, r.person, w.id, w.wanted_at
from request r
left join lateral (select id, wanted_at from want where request = r.id and (wanted_at, id) > ($2, $3) order by wanted_at, id limit $4) w on true
where r.id = $1 and r.kind = 6;

-- As callout_moved, of an organisation's tasks.
-- name: task_moved
-- params: int8 text int4
-- rows: 0..n
select r.id, r.organisation, r.client, r.why, r.state, r.risk, r.wants, r.due_at, r.opened_at, r.offered_at, r.moved_at, r.result,
	r.reason, r.moves, r.lead, r.person, r.rung, m.n, r.callout, r.incident, r.happens_at,
	r.setting, r.attended
from (select j.subject, max(j.n) as n from journal j
	where j.n > $1 and $1 > 0 and j.kind = 1300 and $1 >= (select n from journal_head) - 10000 group by j.subject) m
join request r on r.id = m.subject and r.kind = 6 and r.organisation = $2
order by m.n limit $3;
