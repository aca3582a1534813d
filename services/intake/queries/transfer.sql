-- The offer of a client's lead to a colleague.

-- name: transfer_load
-- params: uuid[]
-- rows: 0..n
select client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version
from transfer where client = any ($1);

-- name: transfer_save
-- params: uuid[] uuid[] text[] text[] text[] text[] int2[] timestamptz[] timestamptz[] timestamptz[] int2[] int2[] uuid[] int4[]
-- rows: 1
with s as (
	insert into transfer as t (client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason,
		wanted, version)
	select client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		as u (client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version)
	on conflict (client) do update set id = excluded.id, lead_before = excluded.lead_before, lead = excluded.lead,
		placement = excluded.placement, unchecked = excluded.unchecked, offered = excluded.offered, due = excluded.due,
		moved = excluded.moved, state = excluded.state, reason = excluded.reason, wanted = excluded.wanted,
		version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- As led_load, of open offers: who was asked has left, is disabled, or was to lead through a placement that is over. 2 is
-- REQUEST_OFFERED; 1000 is LED_MOST.
-- name: offered_load
-- params: uuid[]
-- rows: 0..n
select u.id, o.client, o.organisation, o.lead, o.placement
from unnest($1) as u (id)
cross join lateral (
	select t.client, t.organisation, t.lead, t.placement
	from (
		select kind, name, employer, gone, until from standing where id = u.id
		union all
		select kind, name, employer, gone, until from standing where u.id = '00000000-0000-0000-0000-000000000000'
	) s
	cross join lateral (
		select client, organisation, lead, placement from transfer
		where state = 2 and s.kind in (1, 4) and lead = s.name and (s.gone or (s.employer <> '' and s.employer <> organisation))
		union all
		select client, organisation, lead, placement from transfer
		where state = 2 and s.kind = 2 and (s.gone or s.until <= clock_timestamp()) and placement = s.name and placement <> ''
	) t
	limit 1000) o;

-- One statement for who is there and who is not (law L9).
-- name: transfer_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, t.state, t.reason, t.lead_before, t.lead, t.offered, t.due, t.moved
from client c left join transfer t on t.client = c.id
where c.id = $1;
