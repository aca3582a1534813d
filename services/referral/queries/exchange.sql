-- Referrals and hand-offs: the records of both sides.

-- name: exchange_load
-- params: uuid[]
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where id = any ($1);

-- name: exchange_save
-- params: uuid[] uuid[] uuid[] int2[] int2[] text[] text[] uuid[] uuid[] int4[] int2[] text[] int2[] text[] text[] timestamptz[] bool[] bool[] int2[] int2[] int2[] int2[] text[] bool[] bool[] bool[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] bytea[] uuid[] int2[] int4[] timestamptz[] timestamptz[] timestamptz[] int4[] uuid[] timestamptz[]
-- rows: 1
with saved as (
	insert into exchange as e (id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at)
	select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
		$25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45)
		as u (id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
		competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
		overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
		contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at)
	on conflict (id) do update set client = excluded.client, release = excluded.release, state = excluded.state, reason = excluded.reason, role = excluded.role, person =
		excluded.person, blind = excluded.blind, told = excluded.told, overdue = excluded.overdue, offered_at =
		excluded.offered_at, accepted_at = excluded.accepted_at, contacted_at = excluded.contacted_at, moved_at =
		excluded.moved_at, receipted_at = excluded.receipted_at, half_way = excluded.half_way, answer_due =
		excluded.answer_due, contact_due = excluded.contact_due, receipt = excluded.receipt, task = excluded.task,
		wanted = excluded.wanted, moves = excluded.moves, given_at = excluded.given_at, given_until = excluded.given_until,
		changed_at = excluded.changed_at, version = excluded.version, release_also = excluded.release_also,
		sender_destroyed_at = excluded.sender_destroyed_at
	where e.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: exchange_head_load
-- params: uuid[]
-- rows: 0..n
select id, record, version from exchange_head where id = any ($1);

-- name: exchange_head_save
-- params: uuid[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into exchange_head as h (id, record, version)
	select id, record, version from unnest($1, $2, $3) as u (id, record, version)
	on conflict (id) do update set record = excluded.record, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- What is with people, and not over, of what their own side answers for.
-- name: exchange_held
-- params: uuid[]
-- rows: 0..n
select holder(person), id, peer from exchange
where person <> '' and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (4, 9, 10)))
	and holder(person) = any ($1)
order by moved_at desc;

-- name: exchange_of_client
-- params: uuid[]
-- rows: 0..n
select client, id, peer from exchange where client = any ($1) order by opened_at desc;

-- name: exchange_of_release
-- params: uuid[]
-- rows: 0..n
select release, id, peer from exchange where release = any ($1) and release is not null and state = 2
union all
select release, id, peer from exchange where release = any ($1) and release is not null and given_at is not null
union all
select release_also, id, peer from exchange where release_also = any ($1) and release_also is not null and state = 2;

-- name: exchange_list
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (opened_at, id) < ($4, $5)
order by opened_at desc, id desc limit $6;

-- name: exchange_list_open
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (opened_at, id) < ($4, $5)
	and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10)))
order by opened_at desc, id desc limit $6;

-- name: exchange_list_court
-- params: text int2 int2 timestamptz uuid int4
-- rows: 0..n
select id, exchange, peer, kind, side, organisation, other, client, release, need, tier, language, urgency, area,
	competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told,
	overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due,
	contact_due, receipt, task, wanted, moves, given_at, given_until, changed_at, version, release_also, sender_destroyed_at
from exchange where organisation = $1 and side = $2 and kind = $3 and (court_at, id) > ($4, $5)
	and court_at is not null and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10)))
order by court_at, id limit $6;

-- Of one organisation's record what the gateway decides a read by. A blind sender is told nothing of the receiver's.
-- name: exchange_locate
-- params: uuid text
-- rows: 0..n
select e.kind, e.side, e.state, case e.side when 1 then e.organisation else e.other end, case e.side when 1 then e.other else e.organisation end,
	s.client, s.person, r.person, r.accepted_at, r.receipted_at, r.receipt, e.exchange, e.blind, e.need, e.tier, e.language,
	e.urgency, e.area, e.competence, e.court_at, e.release_imminent, e.charges_filed
from exchange e
join exchange s on s.id = case e.side when 1 then e.id else e.peer end
left join exchange r on r.id = case e.side when 2 then e.id else e.peer end and not (e.side = 1 and (e.blind or r.blind))
where e.id = $1 and e.organisation = $2;

-- name: exchange_tally
-- params:
-- rows: 0..n
select kind, side, state, records from exchange_tally where records <> 0 order by kind, side, state;

-- name: release_stand_load
-- params: uuid[]
-- rows: 0..n
select id, revoked_at from release_stand where id = any ($1);

-- What was revoked stays so, as it was first said.
-- name: release_stand_save
-- params: uuid[] timestamptz[]
-- rows: 1
with saved as (
	insert into release_stand as r (id, revoked_at)
	select id, revoked_at from unnest($1, $2) as u (id, revoked_at)
	on conflict (id) do update set revoked_at = coalesce(r.revoked_at, excluded.revoked_at)
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;
