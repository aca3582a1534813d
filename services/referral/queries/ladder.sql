-- Ladders, and which one an organisation uses.

-- name: ladder_load
-- params: uuid[]
-- rows: 0..n
select id, rung, person, employer, answer_within_us from ladder where id = any ($1);

-- name: ladder_save
-- params: uuid[] int2[] text[] text[] int8[]
-- rows: 0
insert into ladder (id, rung, person, employer, answer_within_us)
select id, rung, person, employer, answer_within_us
from unnest($1, $2, $3, $4, $5) as u (id, rung, person, employer, answer_within_us);

-- name: ladder_keep
-- params: uuid[] int2[] text[] text[] int8[]
-- rows: 0
insert into ladder (id, rung, person, employer, answer_within_us)
select id, rung, person, employer, answer_within_us
from unnest($1, $2, $3, $4, $5) as u (id, rung, person, employer, answer_within_us)
order by id, rung
on conflict (id, rung) do nothing;

-- name: roster_head_load
-- params: uuid[]
-- rows: 0..n
select r.id, r.organisation, r.call_back, r.ladder, r.version, case when r.plan_version = r.version then r.plan end, l.rung, l.person, l.employer, l.answer_within_us
from roster r left join ladder l on l.id = r.ladder
where r.id = any ($1);

-- name: roster_head_save
-- params: uuid[] text[] text[] uuid[] int4[] uuid[]
-- rows: 1
with saved as (
	insert into roster as r (id, organisation, call_back, ladder, version, plan, plan_version)
	select id, organisation, call_back, ladder, version, plan, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, organisation, call_back, ladder, version, plan)
	on conflict (id) do update set call_back = excluded.call_back, ladder = excluded.ladder,
		version = excluded.version, plan = excluded.plan, plan_version = excluded.plan_version
	where r.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: roster_plan_load
-- params: uuid[]
-- rows: 0..n
select r.id, p.id, p.text
from roster r join roster_plan p on p.id = r.plan
where r.id = any ($1) and r.plan_version = r.version;

-- name: roster_plan_save
-- params: uuid[] text[]
-- rows: 0
insert into roster_plan (id, text, loaded_at)
select id, text, clock_timestamp() from unnest($1, $2) as u (id, text)
order by id
on conflict (id) do nothing;

-- name: roster_staff_load
-- params: uuid[]
-- rows: 0..n
select r.id, p.plan, p.person, p.employer
from roster r join roster_person p on p.plan = r.plan
where r.id = any ($1) and r.plan_version = r.version;

-- name: roster_staff_save
-- params: uuid[] text[] text[]
-- rows: 0
insert into roster_person (plan, person, employer)
select plan, person, employer from unnest($1, $2, $3) as u (plan, person, employer)
order by plan, person
on conflict (plan, person) do nothing;

-- For whoever asks who is on call: at most so many of these, behind an id.
-- name: roster_fetch
-- params: uuid[] uuid int4
-- rows: 0..n
select r.id, r.organisation, case when r.plan_version = r.version then p.id end, p.text
from roster r left join roster_plan p on p.id = r.plan
where r.id = any ($1) and r.id > $2
order by r.id limit $3;

-- name: roster_fetch_ladder
-- params: uuid[]
-- rows: 0..n
select r.id, l.rung, l.person, l.employer, l.answer_within_us
from roster r join ladder l on l.id = r.ladder
where r.id = any ($1) and (r.plan is null or r.plan_version <> r.version)
order by r.id, l.rung;
