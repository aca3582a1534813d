-- Incidents as they stand.

-- The last column: by what outward id a merged one went on in the end. 16 is MERGE_CHAIN.
-- name: incident_load
-- params: uuid[]
-- rows: 0..n
select id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
	disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
	source_updated, sequence, document_received, version, saves,
	case when merged_to is not null then (
		with recursive walk (at, step) as (
			select m.merged_to, 1
			union all
			select i.merged_to, w.step + 1
			from walk w join incident i on i.id = w.at
			where i.merged_to is not null and w.step < 16)
		select e.incident from walk w join incident e on e.id = w.at where e.merged_to is null)
	end
from incident m where id = any ($1);

-- name: incident_save
-- params: uuid[] uuid[] timestamptz[] text[] text[] int4[] bytea[] bytea[] bytea[] int4[] int4[] text[] text[] text[] text[] text[] timestamptz[] bool[] timestamptz[] timestamptz[] timestamptz[] uuid[] timestamptz[] uuid[] timestamptz[] int8[] timestamptz[] int4[] int4[]
-- rows: 1
with s as (
	insert into incident as t (
		id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves)
	select id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27, $28, $29)
		as u (id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority,
		disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document,
		source_updated, sequence, document_received, version, saves)
	on conflict (id) do update set
	organisation = excluded.organisation, kek = excluded.kek, data_key = excluded.data_key, identity =
	excluded.identity, location = excluded.location, status = excluded.status, tier = excluded.tier, type_code =
	excluded.type_code, apco = excluded.apco, priority = excluded.priority, disposition = excluded.disposition,
	area = excluded.area, received = excluded.received, received_derived = excluded.received_derived, dispatched =
	excluded.dispatched, arrived = excluded.arrived, closed = excluded.closed, merged_to = excluded.merged_to,
	heard = excluded.heard, document = excluded.document, source_updated = excluded.source_updated, sequence =
	excluded.sequence, document_received = excluded.document_received, version = excluded.version, saves =
	excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Those whose data key is under an older version of their organisation's key than the newest.
-- name: incident_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select i.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from incident where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) i
offset $3 limit $4;

-- name: incident_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from incident where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- Where each incident went on, in order. 16 is MERGE_CHAIN: a longer chain is not believed.
-- name: incident_chain
-- params: uuid[]
-- rows: 0..n
with recursive walk (id, at, step) as (
	select id, merged_to, 1 from incident where id = any ($1) and merged_to is not null
	union all
	select w.id, i.merged_to, w.step + 1
	from walk w join incident i on i.id = w.at
	where i.merged_to is not null and w.step < 16)
select id, at from walk order by id, step;

-- name: incident_fetch
-- params: uuid[]
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident where incident = any ($1) and version > 0;

-- Those that are open (or open again), for a follower that begins from a snapshot. A canary is nobody's: the next one comes soon.
-- name: incident_restate
-- params: uuid int4
-- rows: 0..n
select incident, organisation, status, tier, apco, area, received, received_derived, document,
	source_updated, version
from incident where status in (1, 4) and incident > $1
	and incident not between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
order by incident limit $2;

-- Newest first, after (received, incident).
-- name: incident_list
-- params: text timestamptz uuid int4
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident
where organisation = $1 and version > 0 and (received, incident) < ($2, $3)
order by received desc, incident desc
limit $4;

-- The same of one tier: by an index of its own, because among many incidents a rare tier is found by reading them all.
-- name: incident_list_tier
-- params: text timestamptz uuid int4 int4
-- rows: 0..100
select id, incident, organisation, data_key, identity, location, type_code, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area
from incident
where organisation = $1 and tier = $5 and version > 0 and (received, incident) < ($2, $3)
order by received desc, incident desc
limit $4;
