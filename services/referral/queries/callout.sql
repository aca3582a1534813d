-- Call-outs and the incidents that they are for.

-- name: callout_load
-- params: uuid[]
-- rows: 0..n
select id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer,
	opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, wants, result,
	callout, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
	happens_at, hers_until, setting, attended, hotline
from request where id = any ($1);

-- name: callout_save
-- params: uuid[] int2[] uuid[] text[] text[] text[] int2[] uuid[] int2[] int2[] int2[] text[] text[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] timestamptz[] int4[] int4[] uuid[] int2[] timestamptz[] text[] int4[] int8[] int4[] int2[] uuid[] text[] timestamptz[] int2[] timestamptz[] int4[] uuid[] uuid[] text[] text[] int2[] int2[] int2[] int2[] timestamptz[] timestamptz[] int2[] int2[] text[]
-- rows: 1
with saved as (
	insert into request as r (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline)
	select id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
		$21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47)
		as u (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung,
		person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version,
		client, why, due_at, lead, risk, rank, wants, result, callout, ori, expected_at, scene, checked_at, missed,
		watch_owner, watch_employer, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot,
		happens_at, hers_until, setting, attended, hotline)
	on conflict (id) do update set state = excluded.state, reason = excluded.reason, rung = excluded.rung,
		person = excluded.person, employer = excluded.employer, offered_at = excluded.offered_at,
		acknowledged_at = excluded.acknowledged_at, accepted_at = excluded.accepted_at,
		moved_at = excluded.moved_at, moves = excluded.moves, version = excluded.version, due_at = excluded.due_at,
		risk = excluded.risk, rank = excluded.rank, wants = excluded.wants, result = excluded.result,
		expected_at = excluded.expected_at, scene = excluded.scene, checked_at = excluded.checked_at,
		missed = excluded.missed, watch_owner = excluded.watch_owner, watch_employer = excluded.watch_employer,
		asker = excluded.asker, asker_employer = excluded.asker_employer, message_may_be_left = excluded.message_may_be_left,
		safe_if_another_answers = excluded.safe_if_another_answers, told_of_call = excluded.told_of_call,
		out_of_earshot = excluded.out_of_earshot, attended = excluded.attended, lead = excluded.lead, ladder = excluded.ladder
	where r.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: incident_link_load
-- params: uuid[]
-- rows: 0..n
select id, request, tier, called, late, openings, window_end, restated, restated_epoch,
	version from incident_link where id = any ($1);

-- name: incident_link_save
-- params: uuid[] uuid[] int2[] bool[] bool[] int4[] timestamptz[] int8[] int8[] int4[]
-- rows: 1
with saved as (
	insert into incident_link as l (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version)
	select id, request, tier, called, late, openings, window_end, restated, restated_epoch, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as u (id, request, tier, called, late, openings, window_end,
		restated, restated_epoch, version)
	on conflict (id) do update set request = excluded.request, tier = excluded.tier, called = excluded.called,
		late = excluded.late, openings = excluded.openings, window_end = excluded.window_end,
		restated = excluded.restated, restated_epoch = excluded.restated_epoch, version = excluded.version
	where l.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- What is with somebody and not at the scene yet, and tasks until they are over: RequestState.
-- name: callout_held
-- params: uuid[]
-- rows: 0..n
select holder(person), id, ladder from request
where ((kind = 1 and state in (2, 3, 4, 5, 6)) or (kind = 6 and state in (2, 3, 4, 10))) and holder(person) = any ($1)
order by moved_at desc;

-- name: callout_fetch
-- params: uuid[]
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where id = any ($1) and kind = 1;

-- name: callout_list
-- params: text timestamptz uuid int4
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where organisation = $1 and kind = 1 and (opened_at, id) < ($2, $3)
order by opened_at desc, id desc limit $4;

-- Of those owners whose call-outs she may know of.
-- name: callout_list_held
-- params: text timestamptz uuid int4 text[]
-- rows: 0..n
select id, incident, organisation, state, tier, area, rung, person, employer, opened_at, offered_at, moved_at, reason,
	moves, expected_at, scene, checked_at, missed, ori,
	asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot
from request where person = $1 and kind = 1 and (opened_at, id) < ($2, $3) and organisation = any ($5)
order by opened_at desc, id desc limit $4;

-- Those that are not over, for a follower that begins from a snapshot.
-- name: callout_restate
-- params: uuid int4
-- rows: 0..n
select id, incident, organisation, call_back, area, tier, state, reason, rung, person, employer, moves, expected_at, asker, asker_employer
from request where kind = 1 and state in (1, 2, 3, 4, 5, 6, 7, 10, 12, 15) and id > $1 order by id limit $2;

-- name: callout_tally
-- params:
-- rows: 0..n
select state, callouts, acknowledged, accepted, climbed from callout_tally;

-- name: callout_tally_late
-- params:
-- rows: 1
select late from late_tally;

-- name: canary_end
-- params: timestamptz int4
-- rows: 1
select canary_end($1, $2);

-- Up to which fact there is anything.
-- name: moved_head
-- params:
-- rows: 0..n
select n from journal_head;

-- What moved after a fact, of an organisation or with somebody, of those owners whose call-outs she may know of; of one who is far
-- behind nothing.
-- name: callout_moved
-- params: int8 text text int4 text[]
-- rows: 0..n
select r.id, r.incident, r.organisation, r.state, r.tier, r.area, r.rung, r.person, r.employer, r.opened_at, r.offered_at, r.moved_at,
	r.reason, r.moves, r.expected_at, r.scene, r.checked_at, r.missed, r.ori,
	r.asker, r.asker_employer, r.message_may_be_left, r.safe_if_another_answers, r.told_of_call, r.out_of_earshot, m.n
from (select j.subject, max(j.n) as n from journal j
	where j.n > $1 and $1 > 0 and j.kind = 1300 and $1 >= (select n from journal_head) - 10000 group by j.subject) m
join request r on r.id = m.subject and r.kind = 1 and (r.organisation = $2 or r.person = $3) and r.organisation = any ($5)
order by m.n limit $4;
