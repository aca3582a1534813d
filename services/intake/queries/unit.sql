-- Units of service, of nobody.

-- name: service_tally_add
-- params: text[] text[] int4[] int4[]
-- rows: 0
insert into service_tally as t (organisation, ori, day, units, minutes)
select organisation, ori, day, count(*), sum(minutes)
from unnest($1, $2, $3, $4) as u (organisation, ori, day, minutes)
group by organisation, day, ori order by organisation, day, ori
on conflict (organisation, day, ori) do update set units = t.units + excluded.units, minutes = t.minutes + excluded.minutes;

-- Fewer than 11 (UNIT_SMALL) are not told. 512 is UNIT_ORIS.
-- name: service_tally_sum
-- params: text int4 int4
-- rows: 0..n
select ori, sum(units) < 11, (case when sum(units) < 11 then 0 else sum(units) end)::int8,
	(case when sum(units) < 11 then 0 else sum(minutes) end)::int8
from service_tally where organisation = $1 and day >= $2 and day < $3 group by ori order by ori limit 512;
