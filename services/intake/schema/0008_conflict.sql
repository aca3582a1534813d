-- Whether somebody may be contacted and led at all. Of the other one nothing is kept but keyed indexes, under the key of the client's
-- organisation.
-- oldest release: 0.1.1

create table client_conflict (
	client uuid primary key,
	organisation text not null,
	found int4 not null,		-- bit n: Conflict n
	checked timestamptz not null,
	person text not null,
	version int4 not null
);

-- What was said of others in a check: by these they are known again.
create table client_party (
	id uuid primary key,
	client uuid not null,
	noted timestamptz not null,
	found uuid[] not null
);
create index client_party_found on client_party using gin (found);
create index client_party_client on client_party (client);

-- Who knows a party leads for that client no more.
create table recusal (
	id uuid primary key,		-- digest of client and person
	client uuid not null,
	person text not null,
	ended boolean not null,
	said timestamptz not null,
	version int4 not null
);

grant select, insert, update (found, checked, person, version) on client_conflict to accord_intake;
grant select, insert on client_party to accord_intake;
grant select, insert, update (ended, said, version) on recusal to accord_intake;
grant select on client_conflict to accord_intake_read;
