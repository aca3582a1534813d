-- What rosters are going to leave uncovered: found before it bites, and for whom somebody is asked to look.
-- oldest release: 0.1.4

create table roster_gap (
	roster uuid not null references roster (id),
	rung text not null,
	from_at timestamptz not null,		-- as it was found
	until_at timestamptz not null,		-- as it was seen last
	why int2 not null,			-- of its beginning: RosterWhy
	opened_at timestamptz not null,
	closed_at timestamptz,			-- covered, or over
	primary key (roster, rung, from_at)
);
create index roster_gap_open on roster_gap (roster) where closed_at is null;

create table roster_watch (
	roster uuid primary key references roster (id),
	task uuid,				-- of whoever looks after it
	gaps int4 not null,			-- that are open
	swept_at timestamptz not null,
	version int4 not null
);

grant select, insert, update (until_at, why, opened_at, closed_at) on roster_gap to accord_referral;
grant select, insert, update (task, gaps, swept_at, version) on roster_watch to accord_referral;

-- Rosters that were loaded before are looked at in an hour: a copy of the release before knows no such clock.
insert into clock (kind, subject, due)
select 20, id, clock_timestamp() + interval '1 hour' from roster where plan is not null and plan_version = version;
