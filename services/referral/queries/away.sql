-- Who cannot be asked.

-- name: staff_away_load
-- params: uuid[]
-- rows: 0..n
select id, person, left_staff, disabled, version from staff_away where id = any ($1);

-- name: staff_away_save
-- params: uuid[] text[] bool[] bool[] int4[]
-- rows: 1
with saved as (
	insert into staff_away as a (id, person, left_staff, disabled, version)
	select id, person, left_staff, disabled, version
	from unnest($1, $2, $3, $4, $5) as u (id, person, left_staff, disabled, version)
	on conflict (id) do update set left_staff = excluded.left_staff, disabled = excluded.disabled,
		version = excluded.version
	where a.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- Of the people of these rosters, by the hour and plain.
-- name: roster_away_load
-- params: uuid[]
-- rows: 0..n
select distinct r.id, a.person
from roster r
cross join lateral (
	select p.person from roster_person p where p.plan = r.plan and r.plan_version = r.version
	union select l.person from ladder l where l.id = r.ladder) n
join staff_away a on a.person = n.person and (a.left_staff or a.disabled)
where r.id = any ($1);
