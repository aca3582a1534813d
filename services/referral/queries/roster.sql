-- What rosters leave uncovered.

-- name: roster_gap_load
-- params: uuid[]
-- rows: 0..n
select roster, rung, from_at, until_at, why, opened_at from roster_gap
where roster = any ($1) and closed_at is null order by roster, rung, from_at;

-- name: roster_gap_save
-- params: uuid[] text[] timestamptz[] timestamptz[] int2[] timestamptz[] timestamptz[]
-- rows: 0
insert into roster_gap (roster, rung, from_at, until_at, why, opened_at, closed_at)
select roster, rung, from_at, until_at, why, opened_at, closed_at
from unnest($1, $2, $3, $4, $5, $6, $7) as u (roster, rung, from_at, until_at, why, opened_at, closed_at)
order by roster, rung, from_at
on conflict (roster, rung, from_at) do update set until_at = excluded.until_at, why = excluded.why,
	opened_at = excluded.opened_at, closed_at = excluded.closed_at;

-- name: roster_watch_load
-- params: uuid[]
-- rows: 0..n
select roster, task, gaps, version from roster_watch where roster = any ($1);

-- name: roster_watch_save
-- params: uuid[] uuid[] int4[] timestamptz[] int4[]
-- rows: 1
with saved as (
	insert into roster_watch as w (roster, task, gaps, swept_at, version)
	select roster, task, gaps, swept_at, version from unnest($1, $2, $3, $4, $5) as u (roster, task, gaps, swept_at, version)
	on conflict (roster) do update set task = excluded.task, gaps = excluded.gaps, swept_at = excluded.swept_at,
		version = excluded.version
	where w.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: roster_gap_count
-- params:
-- rows: 1
select coalesce(sum(gaps), 0)::int8 from roster_watch;

-- As long as rest and hours look back on it.
-- name: roster_change_load
-- params: uuid[]
-- rows: 0..n
select roster, id, rung, person, from_at, until_at, said_by, said_at, over_at from roster_change
where roster = any ($1) and until_at > clock_timestamp() - interval '15 days'
	and (over_at is null or over_at > greatest(from_at, clock_timestamp() - interval '15 days'))
order by roster, said_at, id;

-- name: roster_change_save
-- params: uuid[] uuid[] text[] text[] timestamptz[] timestamptz[] text[] timestamptz[] timestamptz[] bool[]
-- rows: 0
insert into roster_change (roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit)
select roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
	as u (roster, id, rung, person, from_at, until_at, said_by, said_at, over_at, unfit)
order by id
on conflict (id) do update set over_at = excluded.over_at, unfit = excluded.unfit;

-- What is proposed.
-- name: roster_swap_load
-- params: uuid[]
-- rows: 0..n
select roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at from roster_swap
where roster = any ($1) and state = 1 order by roster, said_at, id;

-- name: roster_swap_save
-- params: uuid[] uuid[] text[] text[] timestamptz[] timestamptz[] text[] text[] timestamptz[] timestamptz[] timestamptz[] int2[] timestamptz[] text[]
-- rows: 0
insert into roster_swap (roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at,
	state, moved_at, moved_by)
select roster, id, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at, state, moved_at, moved_by
from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as u (roster, id, proposer, rung, from_at, until_at, person,
	other_rung, other_from_at, other_until_at, said_at, state, moved_at, moved_by)
order by id
on conflict (id) do update set state = excluded.state, moved_at = excluded.moved_at, moved_by = excluded.moved_by;
