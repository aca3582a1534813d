-- What decides: the directory's text, the agreements, and a head that moves with every change of either.
-- oldest release: 0.1.0

-- Texts of directories, without the addresses of pagers. Never removed: a decision of any day can be computed again.
create table policy_text (
	sha256 bytea primary key check (length(sha256) = 32),
	body text not null
);

-- One row. Whoever changes what decides raises the version in the same transaction; whoever has decided holds on to it.
create table policy_head (
	id uuid primary key,
	version int8 not null,
	directory bytea not null	-- sha256 of the text in force; '' before the first
);
insert into policy_head (id, version, directory) values ('706f6c69-6379-4000-8000-000000000000', 0, '');

-- What an organisation's entry says besides; rows of release 0.1.0 learn it with the first directory that is loaded.
alter table organisation add column covered boolean;
alter table organisation add column duty_supervisor text;

-- Who works at whose house.
create table placement (
	id uuid primary key,		-- digest of the name
	name text not null,
	person text not null,
	employer text not null,
	host text not null,
	agreement text not null,
	role int4 not null,		-- Role
	reads boolean not null,		-- the records of its host, as its own entry says
	begins timestamptz not null,
	lapses timestamptz not null,	-- the first of its dates at which it no longer counts
	active boolean not null,	-- named by the directory that was loaded last
	version int4 not null
);

-- One version of one agreement. What it says never changes; whether it loosens is judged against what then counts.
create table agreement (
	id uuid primary key,		-- digest of name and number
	name text not null,
	number int4 not null,
	title text not null,
	parties text not null,		-- organisations, one a line
	starts timestamptz not null,	-- midnights of its days, as they were when it was drafted
	until timestamptz not null,
	review timestamptz not null,
	restricted timestamptz not null,
	signed timestamptz,		-- the day of the last signature, once all have signed
	body text not null,		-- canonical, without its signatures
	drafted_by text not null,
	drafted_at timestamptz not null,
	base_digest bytea not null check (length(base_digest) in (0, 32)),	-- of the set that it was compared with
	diff_digest bytea not null check (length(diff_digest) in (0, 32)),	-- of the cells that it changes
	loosens boolean not null default true,
	ended timestamptz,
	ended_by text not null default '',
	version int4 not null,
	unique (name, number)
);

create table agreement_signature (
	agreement uuid not null references agreement,
	organisation text not null,
	name text not null,		-- who signed for it
	signed_on text not null,	-- a day, 2026-01-15
	entered_by text not null,	-- a person, or '' for the operator, who has seen the paper
	at timestamptz not null,
	primary key (agreement, organisation)
);

create table agreement_approval (
	agreement uuid not null references agreement,
	person text not null,
	diff_digest bytea not null check (length(diff_digest) = 32),
	entered_by text not null,	-- herself, or '' for the operator
	at timestamptz not null,
	primary key (agreement, person)
);

grant insert on policy_text to accord_gateway;
grant select, update (version, directory) on policy_head to accord_gateway;
grant update (covered, duty_supervisor) on organisation to accord_gateway;
grant select, insert, update (person, employer, host, agreement, role, reads, begins, lapses, active, version) on placement to accord_gateway;
grant select, insert, update (signed, base_digest, diff_digest, loosens, ended, ended_by, version) on agreement to accord_gateway;
grant select, insert on agreement_signature to accord_gateway;
grant select, insert, update (diff_digest, entered_by, at) on agreement_approval to accord_gateway;
grant select on policy_text, policy_head, placement, agreement, agreement_signature, agreement_approval to accord_gateway_read;
