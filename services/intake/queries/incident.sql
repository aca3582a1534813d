-- Incidents as they stand.

-- name: incident_load
-- params: uuid[]
-- rows: 0..n
select id, incident, feed, number, organisation, status, tier, type_code, type_label, apco, priority, disposition,
	area, place, city, latitude, longitude, received, received_derived, dispatched, arrived, closed, merged_into,
	merged_to, heard, document, source_updated, sequence, document_received, version, saves
from incident where id = any ($1);

-- name: incident_save
-- params: uuid[] uuid[] text[] text[] text[] int4[] int4[] text[] text[] text[] text[] text[] text[] text[] text[] float8[] float8[] timestamptz[] bool[] timestamptz[] timestamptz[] timestamptz[] text[] uuid[] timestamptz[] uuid[] timestamptz[] int8[] timestamptz[] int4[] int4[]
-- rows: 1
with s as (
	insert into incident as t (
		id, incident, feed, number, organisation, status, tier, type_code, type_label, apco, priority, disposition,
		area, place, city, latitude, longitude, received, received_derived, dispatched, arrived, closed, merged_into,
		merged_to, heard, document, source_updated, sequence, document_received, version, saves)
	select id, incident, feed, number, organisation, status, tier, type_code, type_label, apco, priority, disposition,
		area, place, city, latitude, longitude, received, received_derived, dispatched, arrived, closed, merged_into,
		merged_to, heard, document, source_updated, sequence, document_received, version, saves
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
			$25, $26, $27, $28, $29, $30, $31)
		as u (id, incident, feed, number, organisation, status, tier, type_code, type_label, apco, priority, disposition,
		area, place, city, latitude, longitude, received, received_derived, dispatched, arrived, closed, merged_into,
		merged_to, heard, document, source_updated, sequence, document_received, version, saves)
	on conflict (id) do update set
	organisation = excluded.organisation, status = excluded.status, tier = excluded.tier, type_code =
	excluded.type_code, type_label = excluded.type_label, apco = excluded.apco, priority = excluded.priority,
	disposition = excluded.disposition, area = excluded.area, place = excluded.place, city = excluded.city, latitude
	= excluded.latitude, longitude = excluded.longitude, received = excluded.received, received_derived =
	excluded.received_derived, dispatched = excluded.dispatched, arrived = excluded.arrived, closed =
	excluded.closed, merged_into = excluded.merged_into, merged_to =
	excluded.merged_to, heard = excluded.heard, document = excluded.document, source_updated =
	excluded.source_updated, sequence = excluded.sequence, document_received = excluded.document_received, version =
	excluded.version, saves = excluded.saves
	where t.saves = excluded.saves - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

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
select incident, organisation, number, type_code, type_label, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area, place, city, latitude, longitude
from incident where incident = any ($1) and version > 0;

-- Those that are open (or open again), for a follower that begins from a snapshot. A canary is nobody's: the next one comes soon.
-- name: incident_restate
-- params: uuid int4
-- rows: 0..n
select incident, organisation, status, tier, apco, area, received, received_derived, document,
	source_updated, version
from incident where status in (1, 4) and incident > $1 and id not in (select incident from canary)
order by incident limit $2;

-- Newest first, after (received, incident); tier 0 = every tier.
-- name: incident_list
-- params: text int4 timestamptz uuid int4
-- rows: 0..100
select incident, organisation, number, type_code, type_label, apco, tier, status, priority, disposition,
	received, dispatched, arrived, closed, source_updated, version, area, place, city, latitude, longitude
from incident
where organisation = $1 and version > 0 and (received, incident) < ($3, $4) and ($2 = 0 or tier = $2)
order by received desc, incident desc
limit $5;
