-- Clients, what is kept of them, and those on whom their leads hang.

-- name: client_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, data_key, lead, duty_supervisor, lead_placement, opened, version, closed, closed_why, closed_by
from client where id = any ($1);

-- name: client_save
-- params: uuid[] text[] int4[] bytea[] text[] text[] text[] timestamptz[] timestamptz[] int2[] text[] int4[]
-- rows: 1
with s as (
	insert into client as t (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by,
		version)
	select id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, closed, closed_why, closed_by, version)
	on conflict (id) do update set
	kek = excluded.kek, data_key = excluded.data_key, lead = excluded.lead, duty_supervisor = excluded.duty_supervisor,
	lead_placement = excluded.lead_placement, closed = excluded.closed, closed_why = excluded.closed_why,
	closed_by = excluded.closed_by, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Those whose data key is under an older version of their organisation's key than the newest.
-- name: client_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select c.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from client where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) c
offset $3 limit $4;

-- name: client_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from client where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- What is in a content is never needed to write another.
-- name: client_content_load
-- params: uuid[]
-- rows: 0..n
select id, client, origin, class, version from client_content where id = any ($1);

-- What a content is, and whose, is what it was at first.
-- name: client_content_save
-- params: uuid[] uuid[] int2[] int2[] text[] int2[] int2[] timestamptz[] bytea[] bool[] int4[]
-- rows: 1
with s as (
	insert into client_content as t (id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version)
	select id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, client, origin, class, record_owner, record_kind, discoverability, kept, content, emptied, version)
	on conflict (id) do update set kept = excluded.kept, content = excluded.content, emptied = excluded.emptied, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Which contents there are of a client, but for the many actions and pointers; of one who has none, nothing but
-- her id. 40 is SERVICE_ACTIONS, 55 BRADY_POINTER.
-- name: client_content_list
-- params: uuid[]
-- rows: 0..n
select u.client, c.id, c.origin, c.class, c.record_kind, c.discoverability, c.emptied
from unnest($1) as u (client)
left join client_content c on c.client = u.client and c.class not in (40, 55);

-- name: advisement_save
-- params: uuid[] uuid[] text[] int2[] timestamptz[] text[]
-- rows: 0
insert into advisement (id, client, recipient, advice, told, person)
select id, client, recipient, advice, told, person
from unnest($1, $2, $3, $4, $5, $6) as u (id, client, recipient, advice, told, person);

-- name: standing_load
-- params: uuid[]
-- rows: 0..n
select id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day from standing where id = any ($1);

-- name: standing_save
-- params: uuid[] int2[] text[] text[] bool[] timestamptz[] text[] int4[] text[] timestamptz[] int8[]
-- rows: 1
with s as (
	insert into standing as t (id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day)
	select id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		as u (id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day)
	on conflict (id) do update set employer = excluded.employer, gone = excluded.gone, until = excluded.until,
	duty_supervisor = excluded.duty_supervisor, version = excluded.version, zone = excluded.zone, daily_at = excluded.daily_at,
	daily_day = excluded.daily_day
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Organisations whose day's list is to be looked at: its time has come, was never reckoned, or was by a clock that was ahead.
-- name: daily_load
-- params: uuid[]
-- rows: 0..n
select u.id, s.name
from unnest($1) as u (id)
cross join lateral (
	select name from standing where kind = 3 and not gone and duty_supervisor <> ''
		and (daily_at is null or daily_at <= clock_timestamp() or daily_at > clock_timestamp() + interval '2 days') limit 1000) s;

-- Whether there is somebody on it: as client_unlinked.
-- name: unlinked_load
-- params: uuid[]
-- rows: 0..n
select s.id, exists (select from client c where c.organisation = s.name
	and exists (select from client_party p where p.client = c.id)
	and not exists (select from custody_link l where l.client = c.id and l.ended is null))
from standing s where s.id = any ($1);

-- Clients whose lead or duty supervisor no longer agrees with how this one stands; of the nil id: how any stands. Each of them
-- moves when it is looked at, so none is in the way of the rest. Whose lead is her own duty supervisor waits for her organisation
-- to name another. 1000 is LED_MOST.
-- name: led_load
-- params: uuid[]
-- rows: 0..n
select u.id, c.id, c.organisation, c.lead, c.lead_placement
from unnest($1) as u (id)
cross join lateral (
	select c.id, c.organisation, c.lead, c.lead_placement
	from (
		select kind, name, employer, gone, until, duty_supervisor from standing where id = u.id
		union all
		select kind, name, employer, gone, until, duty_supervisor from standing
		where u.id = '00000000-0000-0000-0000-000000000000'
	) s
	cross join lateral (
		select id, organisation, lead, lead_placement from client
		where s.kind in (1, 4) and lead = s.name and lead <> duty_supervisor
			and (s.gone or (s.employer <> '' and s.employer <> organisation))
		union all
		select id, organisation, lead, lead_placement from client
		where s.kind = 2 and (s.gone or s.until <= clock_timestamp()) and lead_placement = s.name and lead_placement <> ''
		union all
		select id, organisation, lead, lead_placement from client
		where s.kind = 3 and organisation = s.name and s.duty_supervisor <> '' and duty_supervisor <> s.duty_supervisor
	) c
	limit 1000) c;

-- Clients for whom nobody answers: their lead is their duty supervisor, and has left or is disabled. And those whose lead knows a party:
-- it came to her because nobody else was there. 1000 is LED_MOST.
-- name: unanswered_load
-- params: uuid[]
-- rows: 0..n
select u.id, (
	select count(*) from (
		select distinct c.id from standing s join client c on c.lead = s.name and c.duty_supervisor = s.name
		where s.kind in (1, 4) and (s.gone or (s.employer <> '' and s.employer <> c.organisation))
		limit 1000) n), (
	select count(*) from (
		select from recusal r join client c on c.id = r.client and c.lead = r.person where not r.ended limit 1000) n)
from unnest($1) as u (id);

-- The same statement for ids that are there and for those that are not (law L9). 1 is ADVICE_RECIPIENT_GIVEN_ITEMS, and of the
-- content the record of the incident with its class incident, which every such record has.
-- name: client_locate
-- params: uuid[] text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $2 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version, c.lead
from client c where c.id = any ($1);

-- Newest first, after (opened, id).
-- name: client_list
-- params: text timestamptz uuid int4 text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $5 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version
from client c
where c.organisation = $1 and (c.opened, c.id) < ($2, $3)
order by c.opened desc, c.id desc
limit $4;

-- The same of clients of whom the other one was named, in a check for conflicts, and to whom no number is linked.
-- name: client_unlinked
-- params: text timestamptz uuid int4 text
-- rows: 0..100
select c.id, c.organisation, c.opened,
	(select min(told) from advisement a where a.client = c.id and a.recipient = $5 and a.advice = 1),
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1), c.version
from client c
where c.organisation = $1 and (c.opened, c.id) < ($2, $3)
	and exists (select from client_party p where p.client = c.id)
	and not exists (select from custody_link l where l.client = c.id and l.ended is null)
order by c.opened desc, c.id desc
limit $4;

-- name: client_fetch
-- params: uuid[]
-- rows: 0..100
select c.id, c.organisation, c.data_key, c.kek, c.opened, c.lead, c.duty_supervisor,
	s.client, s.verified, s.verified_by, s.disturbed, s.frozen, s.frozen_why, length(s.words) > 0, s.unsafe, s.conflicts, s.stopped
from client c left join client_contact s on s.client = c.id
where c.id = any ($1);

-- The newest of each class that was granted, a mask for each record; no more of her contents is looked at than leaves. There is one
-- of a class, or (those listed) many, whatever two releases wrote beside each other. 100 is CLIENT_MANY.
-- name: client_content_fetch
-- params: uuid[] int2[] int8[]
-- rows: 0..n
select k.client, k.id, k.origin, k.class, k.content
from unnest($1, $2, $3) as g (client, origin, granted)
cross join generate_series(1, 63) as w (class)
cross join lateral (
	select client, id, origin, class, kept, content from client_content c
	where g.granted >> w.class & 1 = 1 and c.client = g.client and c.origin = g.origin and c.class = w.class and not c.emptied
	order by c.kept desc, c.id desc
	limit case when w.class in (24, 25, 30, 38, 40, 41, 42, 49, 55) then 100 else 1 end) k
order by k.client, k.origin, k.class, k.kept desc, k.id desc;

-- name: advisement_fetch
-- params: uuid[]
-- rows: 0..n
select a.client, a.recipient, a.advice, a.told, a.person
from (select distinct client from unnest($1) as g (client)) g
cross join lateral (
	select id, client, recipient, advice, told, person from advisement b where b.client = g.client order by b.told desc, b.id desc limit 100) a;

-- name: client_led_by
-- params: text text int4
-- rows: 0..n
select id from client where organisation = $1 and lead = $2 order by id limit $3;

-- name: client_led_through
-- params: text text int4
-- rows: 0..n
select id from client where organisation = $1 and lead_placement = $2 and lead_placement <> '' order by id limit $3;
