-- Referral: ladders of those who are asked, requests for help, and which incident each call-out is for.

-- A ladder is found by what it says, and never changed: a call-out stays on the one that it began with.
create table ladder (
	id uuid not null,
	rung int2 not null,			-- from 1
	person text not null,
	employer text not null,
	answer_within_us int8 not null check (answer_within_us > 0),
	primary key (id, rung)
);

-- The ladder that an organisation's next call-out begins with.
create table roster (
	id uuid primary key,			-- digest of the organisation
	organisation text not null,
	call_back text not null,		-- the dispatch desk's telephone
	ladder uuid not null,
	version int4 not null
);

create table request (
	id uuid primary key,			-- random: it leaves the site
	kind int2 not null,
	incident uuid,
	organisation text not null,
	call_back text not null,
	area text not null,
	tier int2 not null,
	ladder uuid,
	state int2 not null,
	reason int2 not null,			-- of the last move
	rung int2 not null,			-- the highest that was asked
	person text not null,			-- with whom it is
	employer text not null,
	opened_at timestamptz not null,
	offered_at timestamptz,
	acknowledged_at timestamptz,
	accepted_at timestamptz,
	moved_at timestamptz not null,
	moves int4 not null,
	version int4 not null			-- counts saves: a save compares it
) with (fillfactor = 80);
create index request_organisation on request (organisation, opened_at desc, id desc);
create index request_person on request (person, opened_at desc, id desc);
-- Those that are not over: RequestState.
create index request_open on request (id) where kind = 1 and state in (1, 2, 3, 4, 5, 6, 7, 10, 12, 15);
create index request_ladder on request (ladder, opened_at desc, id desc);

-- Only incidents that ever asked for a page, or that a snapshot told of, have a row.
create table incident_link (
	id uuid primary key,			-- of the incident
	request uuid,				-- its newest call-out
	tier int2 not null,
	called bool not null,			-- while it asks for a page: it had its call-out
	late bool not null,			-- it asked when it was too late to send anybody
	openings int4 not null,			-- call-outs since window_end was set
	window_end timestamptz,
	restated int8 not null,			-- version of the incident that a snapshot told: older ones change nothing
	restated_epoch int8 not null,		-- of the source when it told that: a later one's versions are not compared
	version int4 not null
) with (fillfactor = 80);

-- How many call-outs there are in each state, and of them how many were ever acknowledged and accepted, and how often they went
-- on to the next rung; kept by the store itself so that asking costs the same however many there are.
create table callout_tally (
	state int2 primary key,
	callouts int8 not null,
	acknowledged int8 not null,
	accepted int8 not null,
	climbed int8 not null
) with (fillfactor = 20);
create table late_tally (
	one boolean primary key default true check (one),
	late int8 not null
) with (fillfactor = 10);
insert into late_tally (late) values (0);

create function callout_count() returns trigger language plpgsql security definer set search_path from current as $$
begin
	if tg_op = 'INSERT' then
		insert into callout_tally as t (state, callouts, acknowledged, accepted, climbed)
		select state, count(*), count(acknowledged_at), count(accepted_at), sum(greatest(rung - 1, 0))
		from added where kind = 1 group by state order by state
		on conflict (state) do update set callouts = t.callouts + excluded.callouts,
			acknowledged = t.acknowledged + excluded.acknowledged, accepted = t.accepted + excluded.accepted,
			climbed = t.climbed + excluded.climbed;
	else
		insert into callout_tally as t (state, callouts, acknowledged, accepted, climbed)
		select state, sum(n), sum(n * (acknowledged_at is not null)::int), sum(n * (accepted_at is not null)::int),
			sum(n * greatest(rung - 1, 0))
		from (
			select state, acknowledged_at, accepted_at, rung, 1 as n from added where kind = 1
			union all select state, acknowledged_at, accepted_at, rung, -1 from gone where kind = 1
		) as moved group by state order by state
		on conflict (state) do update set callouts = t.callouts + excluded.callouts,
			acknowledged = t.acknowledged + excluded.acknowledged, accepted = t.accepted + excluded.accepted,
			climbed = t.climbed + excluded.climbed;
	end if;
	return null;
end
$$;
create trigger callout_added after insert on request referencing new table as added
for each statement execute function callout_count();
create trigger callout_moved after update on request referencing new table as added old table as gone
for each statement execute function callout_count();

create function late_count() returns trigger language plpgsql security definer set search_path from current as $$
declare
	more int8 := (select count(*) from added where late);
begin
	if tg_op = 'UPDATE' then
		more := more - (select count(*) from gone where late);
	end if;
	if more <> 0 then
		update late_tally set late = late + more;
	end if;
	return null;
end
$$;
create trigger late_added after insert on incident_link referencing new table as added
for each statement execute function late_count();
create trigger late_changed after update on incident_link referencing new table as added old table as gone
for each statement execute function late_count();

-- Ends canaries that were opened before an instant, oldest first, and what was known of their incidents; nothing else, and nothing
-- of the last day. Returns how many.
create function canary_end(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	ended int;
begin
	with old as (
		select id, incident from request
		where passing(id) and kind = 5 and opened_at < least(before, statement_timestamp() - interval '1 day')
		order by opened_at limit most
	), links as (
		delete from incident_link using old where incident_link.id = old.incident and passing(incident_link.id)
	), requests as (
		delete from request using old where request.id = old.id returning 1
	)
	select count(*) from requests into ended;
	return ended;
end
$$;

-- What a row is found by, and what it is about, is written once.
grant select, insert on ladder to accord_referral;
grant select, insert, update (call_back, ladder, version) on roster to accord_referral;
grant select, insert, update (state, reason, rung, person, employer, offered_at, acknowledged_at, accepted_at, moved_at, moves, version)
	on request to accord_referral;
grant select, insert, update (request, tier, called, late, openings, window_end, restated, restated_epoch, version)
	on incident_link to accord_referral;
