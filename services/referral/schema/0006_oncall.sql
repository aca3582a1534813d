-- Rosters of which it depends on the hour who is asked.
-- oldest release: 0.1.2

-- A plan is found by what it says, and never changed.
create table roster_plan (
	id uuid primary key,
	text text not null check (octet_length(text) <= 32768),
	loaded_at timestamptz not null
);
create table roster_person (
	plan uuid not null references roster_plan (id),
	person text not null,
	employer text not null,
	primary key (plan, person)
);

-- It counts as long as nobody who knows nothing of plans has loaded a ladder since.
alter table roster add column plan uuid, add column plan_version int4;

grant select, insert on roster_plan, roster_person to accord_referral;
grant update (plan, plan_version) on roster to accord_referral;
