-- What coordinators said of a roster since its file was loaded: who stands on a rung for a while, and who is away.
-- oldest release: 0.1.5

create table roster_change (
	id uuid primary key,			-- random: it leaves the site
	roster uuid not null references roster (id),
	rung text not null,			-- or empty: she is away
	person text not null,
	from_at timestamptz not null,
	until_at timestamptz not null,
	said_by text not null,
	said_at timestamptz not null,
	over_at timestamptz,			-- taken back, or it fits no more
	unfit bool not null
);
create index roster_change_until on roster_change (roster, until_at);

grant select, insert, update (over_at, unfit) on roster_change to accord_referral;
