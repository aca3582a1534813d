-- What a quarter of a shared unit cost, and what each member pays of it: statements, and who disputes them. Nobody is counted in them.
-- oldest release: 0.1.5

create table cost_period (
	id uuid primary key,			-- digest of agreement and quarter
	agreement text not null,
	quarter text not null,			-- "2026-Q3"
	host text not null,			-- whose books it is in
	members text[] not null,		-- of the newest statement, the host among them
	state int2 not null,			-- CostState
	statement int4 not null,		-- the newest
	issued int4 not null,			-- the first that others than the host see; 0: none yet
	opened_at timestamptz not null,
	moved_at timestamptz not null,
	moves int4 not null,
	version int4 not null			-- counts saves: a save compares it
) with (fillfactor = 80);
create index cost_period_members on cost_period using gin (members);

-- Never changed: what each statement goes by.
create table cost_statement (
	id uuid primary key,			-- digest of period and number
	period uuid not null,
	number int4 not null,
	frozen text not null,			-- canonical
	sha256 bytea not null,			-- of it
	person text not null,			-- who froze it
	made_at timestamptz not null,
	unique (period, number),
	check (octet_length(sha256) = 32)
);

-- Never changed: one of each member and statement. It is answered with the statement behind it, or by the period's state.
create table cost_dispute (
	id uuid primary key,			-- digest of period, number and member
	period uuid not null,
	number int4 not null,			-- of the statement
	member text not null,
	person text not null,
	reason int2 not null,			-- CostReason
	line int4 not null,
	made_at timestamptz not null
);
create index cost_dispute_period on cost_dispute (period, number);

grant select, insert, update (members, state, statement, issued, moved_at, moves, version) on cost_period to accord_referral;
grant select, insert on cost_statement, cost_dispute to accord_referral;
