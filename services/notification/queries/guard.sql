-- What guards notices to clients: how often each is told, how many of a kind there are, what is held, and what stands still.

-- name: line_load
-- params: uuid[]
-- rows: 0..n
select client, begun, frozen, version from client_line where client = any ($1);

-- name: line_save
-- params: uuid[] bytea[] uuid[] int4[]
-- rows: 1
with saved as (
	insert into client_line as l (client, begun, frozen, version)
	select client, begun, frozen, version from unnest($1, $2, $3, $4) as u (client, begun, frozen, version)
	on conflict (client) do update set begun = excluded.begun, frozen = excluded.frozen, version = excluded.version
	where l.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- Her messages that are not over; of those that were sent, what her word confirms, and these last. The newest first: only so many are
-- looked at.
-- name: open_load
-- params: uuid[]
-- rows: 0..n
select client, id from message where client = any ($1) and (state in (1, 2, 7, 9, 10, 11)
	or state = 3 and (confirm_by is not null or moved_at > statement_timestamp() - interval '1 day'))
order by state = 3, confirm_by is null, created_at desc;

-- Of the last two weeks the newest that may have arrived.
-- name: last_told_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.id from unnest($1) as u (client)
cross join lateral (
	select id from message
	where client = u.client and state in (3, 8, 9, 10) and created_at > statement_timestamp() - interval '14 days'
	order by created_at desc limit 1) m;

-- name: breaker_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, event, run, tripped_at, recent, day, today, usual, days, version from breaker where id = any ($1);

-- name: breaker_save
-- params: uuid[] text[] int2[] uuid[] timestamptz[] bytea[] int8[] int8[] int8[] int8[] int4[]
-- rows: 1
with saved as (
	insert into breaker as b (id, organisation, event, run, tripped_at, recent, day, today, usual, days, version)
	select id, organisation, event, run, tripped_at, recent, day, today, usual, days, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, organisation, event, run, tripped_at, recent, day, today, usual, days, version)
	on conflict (id) do update set run = excluded.run, tripped_at = excluded.tripped_at, recent = excluded.recent,
		day = excluded.day, today = excluded.today, usual = excluded.usual, days = excluded.days, version = excluded.version
	where b.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: held_run_load
-- params: uuid[]
-- rows: 0..n
select run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version
from held where run = any ($1);

-- name: held_run_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] int2[] timestamptz[] text[] text[] text[] bool[] int4[]
-- rows: 1
with saved as (
	insert into held as h (run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by,
		swept, version)
	select run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version)
	on conflict (run) do update set decision = excluded.decision, decided_at = excluded.decided_at, release_by = excluded.release_by,
		recall_by = excluded.recall_by, second_by = excluded.second_by, swept = excluded.swept, version = excluded.version
	where h.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: held_run_list
-- params: text
-- rows: 0..n
(select run, event, since_at, release_by, recall_by, second_by, decision, decided_at
from held where organisation = $1 and decision = 0 order by since_at limit 100)
union all
(select run, event, since_at, release_by, recall_by, second_by, decision, decided_at
from held where organisation = $1 and decision <> 0 and decided_at > statement_timestamp() - interval '1 day'
order by decided_at desc limit 100)
limit 100;

-- What has not followed a decision yet: of a release what is held, of a recall all that was not called off before.
-- name: held_run_unfollowed
-- params: int4
-- rows: 0..n
select h.run, m.id from (
	select run, decision from held where decision <> 0 and not swept order by decided_at limit 8) h
left join lateral (
	select id from message where run = h.run and ((state = 7 and held_because = 3)
		or (h.decision = 2 and not unwanted and state <> 5)) limit $1) m on true;

-- What should have progressed by now and has not, of each state at most so many: queued, being sent, held, to be confirmed. What a
-- client has to know is not queued for longer than $4, however often its due is put off. What moved in times to come moved before the
-- wall clock was set back: its own clock would come as much too late.
-- name: message_still
-- params: int8 int8 int4 int8
-- rows: 0..n
(select id, 1 from message where state = 1 and due_at < statement_timestamp() - $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 1 from message where state = 1 and recipient = 2 and confirm and due_at >= statement_timestamp() - $1 * interval '1 microsecond'
	and greatest(moved_at, not_before) < statement_timestamp() - $4 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 2 from message where state = 2 and moved_at < statement_timestamp() - $2 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 1 from message where state = 1 and due_at > statement_timestamp() + $1 * interval '1 microsecond'
	and moved_at > statement_timestamp() + $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 2 from message where state = 2 and moved_at > statement_timestamp() + $1 * interval '1 microsecond' order by moved_at limit $3)
union all
(select id, 7 from message where state = 7 and due_at < statement_timestamp() - $1 * interval '1 microsecond' order by due_at limit $3)
union all
(select id, 3 from message where state = 3 and confirm_by is not null
	and confirm_by < statement_timestamp() - $1 * interval '1 microsecond' order by confirm_by limit $3)
union all
(select id, 3 from message where state = 3 and confirm_by is not null and moved_at > statement_timestamp() + $1 * interval '1 microsecond'
	and confirm_by > statement_timestamp() + $1 * interval '1 microsecond' order by confirm_by limit $3);

-- What became of a client's notices, the newest first.
-- name: client_notices
-- params: uuid
-- rows: 0..n
select client, owner, notice, event, template = 21, state, held_because, unwanted, created_at, moved_at
from message where client = $1 and recipient = 2 and notice is not null
order by created_at desc, id limit 64;

-- What a client who is destroyed is still to be told, to confirm, or wants a person for. 512 is HERS_MOST.
-- name: hers_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.id from unnest($1) as u (client)
cross join lateral (
	select id from message where client = u.client
		and (state in (1, 2, 7, 11) or wanted <> 0 or (state in (3, 9, 10) and confirm_by is not null))
	order by created_at desc limit 512) m;

-- Rows: what went already, or what there is of her.
-- name: forgotten_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, destruction, forgotten,
	messages + inbound + (select count(*) from message m where m.client = f.client)
from client_forgotten f where client = any ($1);

-- name: forgotten_save
-- params: uuid[] text[] uuid[]
-- rows: 1
select must_match(count(*) filter (where client_forget(client, organisation, destruction)), cardinality($1))
from unnest($1, $2, $3) as u (client, organisation, destruction);
