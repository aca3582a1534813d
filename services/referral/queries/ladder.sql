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

-- name: roster_head_load
-- params: uuid[]
-- rows: 0..n
select r.id, r.organisation, r.call_back, r.ladder, r.version, l.rung, l.person, l.employer, l.answer_within_us
from roster r left join ladder l on l.id = r.ladder
where r.id = any ($1);

-- name: roster_head_save
-- params: uuid[] text[] text[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into roster as r (id, organisation, call_back, ladder, version)
	select id, organisation, call_back, ladder, version
	from unnest($1, $2, $3, $4, $5) as u (id, organisation, call_back, ladder, version)
	on conflict (id) do update set call_back = excluded.call_back, ladder = excluded.ladder,
		version = excluded.version
	where r.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;
