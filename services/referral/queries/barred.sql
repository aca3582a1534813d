-- Whom agreements would let nobody page.

-- name: roster_barred_load
-- params: uuid[]
-- rows: 0..n
select roster, person, from_at, until_at from roster_barred where roster = any ($1) order by roster, person;

-- name: roster_barred_save
-- params: uuid[] text[] timestamptz[] timestamptz[] bool[]
-- rows: 0
with u as (
	select roster, person, from_at, until_at, over from unnest($1, $2, $3, $4, $5) as u (roster, person, from_at, until_at, over)
), gone as (
	delete from roster_barred b using u where u.over and b.roster = u.roster and b.person = u.person
)
insert into roster_barred (roster, person, from_at, until_at)
select roster, person, from_at, until_at from u where not over order by roster, person
on conflict (roster, person) do update set from_at = excluded.from_at, until_at = excluded.until_at;
