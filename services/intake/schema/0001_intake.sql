-- Incidents and the documents that told of them. What names an incident or says where it was is sealed: under the
-- incident's own data key, which is under its organisation's key; documents and relations are under the same. Keys that
-- are digests are keyed ones (blind indexes of the feed's organisation), so that nothing can be guessed from them.

-- As each incident stands, by the version applied last.
create table incident (
	id uuid primary key,		-- blind index of feed and number: for loading only
	incident uuid not null unique,	-- random: what others know it by
	begun timestamptz not null,	-- when this row was made; never changes
	feed text not null,
	organisation text not null,	-- under whose key data_key is
	kek int4 not null,		-- version of that key
	data_key bytea not null,
	identity bytea not null,	-- sealed: the source's number, label of the type, number it went on under
	location bytea not null,	-- sealed: place, city, position; or empty
	status int4 not null,		-- IncidentStatus
	tier int4 not null,		-- Tier
	type_code text not null,
	apco text not null,
	priority text not null,
	disposition text not null,
	area text not null,
	received timestamptz not null,	-- when the call came in
	received_derived boolean not null, -- the source did not say: when we first heard of it
	dispatched timestamptz,
	arrived timestamptz,
	closed timestamptz,
	merged_to uuid,			-- id of that one while it is merged, known here or not
	heard timestamptz not null,	-- when a document of it last came, to the hour for mere repetitions
	document uuid not null,		-- outward id of the version applied last
	source_updated timestamptz,	-- the three that order versions
	sequence int8 not null,
	document_received timestamptz not null,
	version int4 not null,		-- counts versions that changed something, from 1; 0 = only named by another so far
	saves int4 not null
) with (fillfactor = 80);
-- Those that are open: IncidentStatus.
create index incident_open on incident (incident) where status in (1, 4);
create index incident_newest on incident (organisation, received desc, incident desc);
create index incident_newest_tier on incident (organisation, tier, received desc, incident desc);
create index incident_kek on incident (organisation, kek);

-- Every version that was kept: what was applied and what came too late, with what the allow-list left behind.
create table document (
	-- Minutes from 1970 to begun of its incident (4 bytes), then blind index of feed, number and digest: the same bytes are
	-- found by it, and new ones stand together in the index.
	id uuid primary key,
	document uuid not null,		-- random: its receipt
	incident uuid not null,		-- outward id
	outcome int4 not null,		-- Outcome: accepted or stale
	change int4 not null,		-- ChangeKind; 0 = nothing new
	received timestamptz not null,	-- when it reached us
	source_updated timestamptz,
	sequence int8 not null,
	length int8 not null,		-- of the original
	digest bytea not null,		-- of the original, keyed
	identity bytea not null,	-- sealed: label of the type, unit; or empty
	location bytea not null,	-- sealed: place, city, position; or empty
	status int4 not null,		-- what this version said; 0 or '' = nothing
	tier int4 not null,
	type_code text not null,
	apco text not null,
	priority text not null,
	disposition text not null,
	area text not null,
	call_received timestamptz,
	dispatched timestamptz,
	arrived timestamptz,
	closed timestamptz,
	warnings int4 not null,		-- bits of snapshot.h
	notes int4 not null,		-- how many were dropped
	persons int4 not null,
	media int4 not null,
	cautions int4 not null,
	vehicles int4 not null,
	other int4 not null
);

-- What one document said of another incident of the same feed. Links, never deletions.
create table relation (
	id uuid primary key,		-- blind index of feed, number, kind and the other number
	incident uuid not null,		-- outward id
	kind int4 not null,		-- relation_kind of snapshot.h
	feed text not null,
	other_id uuid not null,		-- id of that incident; it may be unknown here
	other bytea not null,		-- sealed: its number
	at timestamptz not null
);

-- What was not understood. The bytes are kept for a while, for whoever mends the map; then their hash only.
create table quarantine (
	id uuid primary key,		-- blind index of feed and digest
	document uuid not null,
	feed text not null,
	owner text not null,		-- the feed's organisation; _site when the feed is unknown
	kek int4 not null,		-- version of its key; 0 = there is no data key any more
	data_key bytea not null,
	reason int4 not null,		-- QuarantineReason
	received timestamptz not null,
	length int8 not null,
	digest bytea not null,		-- of the original, keyed
	raw bytea,			-- sealed
	purged timestamptz,
	saves int4 not null
);
create index quarantine_kek on quarantine (owner, kek) where kek > 0;

-- Counters for each feed and day; each document is counted once for each time it came.
create table feed_tally (
	id uuid primary key,		-- digest of feed and day
	feed text not null,
	day int4 not null,		-- days since 1970, of the arrival in UTC
	received int8 not null,
	accepted int8 not null,
	duplicate int8 not null,
	stale int8 not null,
	quarantined int8 not null,
	test_calls int8 not null,
	incidents int8 not null,
	tier_0 int8 not null,		-- incidents by Tier as it is now: a re-typed one moves, so a day may be negative
	tier_1 int8 not null,
	tier_2 int8 not null,
	tier_3 int8 not null,
	tier_4 int8 not null,
	tier_5 int8 not null,
	reason_1 int8 not null,		-- quarantined by QuarantineReason
	reason_2 int8 not null,
	reason_3 int8 not null,
	reason_4 int8 not null,
	reason_5 int8 not null,
	reason_6 int8 not null,
	reason_7 int8 not null,
	reason_8 int8 not null,
	notes int8 not null,
	persons int8 not null,
	other int8 not null,
	saves int4 not null
) with (fillfactor = 50);
create index feed_tally_day on feed_tally (day);

-- Ends incidents of a feed of canaries with the documents that came before an instant, oldest first; nothing else, and nothing
-- of the last day. Returns how many documents.
create function canary_end(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	ended int;
begin
	with old as (
		select id, incident from document
		where passing(id) and received < least(before, statement_timestamp() - interval '1 day') order by received limit most
	), incidents as (
		delete from incident using old where incident.incident = old.incident and passing(incident.id)
	), documents as (
		delete from document using old where document.id = old.id returning 1
	)
	select count(*) from documents into ended;
	return ended;
end
$$;

-- What a row is found by, and what says whose it is and when it came, is written once.
grant select, insert, update (organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority, disposition,
	area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document, source_updated, sequence,
	document_received, version, saves) on incident to accord_intake;
grant select, insert, update (kek, data_key, raw, purged, saves) on quarantine to accord_intake;
grant select, insert, update (received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2, tier_3,
	tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes, persons, other, saves)
	on feed_tally to accord_intake;
grant select, insert on document, relation to accord_intake;
grant select on incident, document, relation, feed_tally to accord_intake_read;
grant select (id, document, feed, owner, kek, reason, received, length, digest, purged) on quarantine to accord_intake_read;
