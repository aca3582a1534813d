-- Counters for each feed and day.

-- name: feed_tally_load
-- params: uuid[]
-- rows: 0..n
select id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
	tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
	persons, other, saves
from feed_tally where id = any ($1);

-- name: feed_tally_save
-- params: uuid[] text[] int4[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int8[] int4[]
-- rows: 1
with s as (
	insert into feed_tally as t (
		id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves)
	select id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27, $28)
		as u (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2,
		tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes,
		persons, other, saves)
	on conflict (id) do update set
	received = excluded.received, accepted = excluded.accepted, duplicate = excluded.duplicate, stale =
	excluded.stale, quarantined = excluded.quarantined, test_calls = excluded.test_calls, incidents =
	excluded.incidents, tier_0 = excluded.tier_0, tier_1 = excluded.tier_1, tier_2 = excluded.tier_2, tier_3 =
	excluded.tier_3, tier_4 = excluded.tier_4, tier_5 = excluded.tier_5, reason_1 = excluded.reason_1, reason_2 =
	excluded.reason_2, reason_3 = excluded.reason_3, reason_4 = excluded.reason_4, reason_5 = excluded.reason_5,
	reason_6 = excluded.reason_6, reason_7 = excluded.reason_7, reason_8 = excluded.reason_8, notes =
	excluded.notes, persons = excluded.persons, other = excluded.other, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Of so many days that the cost is bounded; older ones stay in the table.
-- name: feed_tally_all
-- params: int4
-- rows: 0..n
select feed, sum(received)::int8, sum(accepted)::int8, sum(duplicate)::int8, sum(stale)::int8, sum(quarantined)::int8,
	sum(test_calls)::int8, sum(incidents)::int8, sum(tier_0)::int8, sum(tier_1)::int8, sum(tier_2)::int8,
	sum(tier_3)::int8, sum(tier_4)::int8, sum(tier_5)::int8, sum(reason_1)::int8, sum(reason_2)::int8,
	sum(reason_3)::int8, sum(reason_4)::int8, sum(reason_5)::int8, sum(reason_6)::int8, sum(reason_7)::int8,
	sum(reason_8)::int8, sum(notes)::int8, sum(persons)::int8, sum(other)::int8
from feed_tally where day > $1 group by feed order by feed limit 256;
