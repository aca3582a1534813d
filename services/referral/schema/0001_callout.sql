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
create index request_ladder on request (ladder, opened_at desc, id desc);

-- Only incidents that ever asked for a page have a row.
create table incident_link (
	id uuid primary key,			-- of the incident
	request uuid,				-- its newest call-out
	tier int2 not null,
	called bool not null,			-- while it asks for a page: it had its call-out
	late bool not null,			-- it asked when it was too late to send anybody
	version int4 not null
) with (fillfactor = 80);

grant select, insert on ladder to accord_referral;
grant select, insert, update on roster, request, incident_link to accord_referral;
