-- What went where it should not have: by when it has to be told, and whom it is about.
-- oldest release: 0.1.2

create table breach (
	id uuid primary key,
	owner text not null,
	kind int2 not null,		-- BreachKind
	how int2 not null,		-- it was found: BreachFound
	found_at timestamptz not null,
	person text not null,		-- who reported it; ''
	classes int8 not null,		-- bit n: DataClass n; 0: not known
	cji bool not null,
	state int2 not null,		-- BreachState
	closing_by text not null,	-- the first of the two who close it; ''
	closed_by text not null,
	closed_at timestamptz,
	version int4 not null
);
create index breach_owner on breach (owner, found_at desc, id desc);

create table breach_clock (
	id uuid primary key,		-- digest of breach and clock
	breach uuid not null,
	clock int2 not null,		-- BreachClock
	began timestamptz not null,
	due timestamptz not null,
	met_at timestamptz,
	met_by text not null,
	warned bool not null,
	missed bool not null,
	version int4 not null
);
create index breach_clock_breach on breach_clock (breach);

create table breach_affected (
	id uuid primary key,		-- digest of breach, client and holder
	breach uuid not null,
	client uuid,			-- of the owner; null: an organisation
	holder text not null		-- who got something; ''
);
create index breach_affected_breach on breach_affected (breach);

grant select, insert, update (state, closing_by, closed_by, closed_at, version) on breach to accord_gateway;
grant select, insert, update (met_at, met_by, warned, missed, version) on breach_clock to accord_gateway;
grant select, insert on breach_affected to accord_gateway;
grant select on breach, breach_clock, breach_affected to accord_gateway_read;
