-- What was said of the other one of a client and is not so: a number that was miswritten would keep a line of hers unsafe for ever.
-- oldest release: 0.1.2

create table client_party_withdrawn (
	id uuid primary key,
	client uuid not null references client on delete cascade,	-- gone when she is destroyed
	at timestamptz not null,	-- what was noted before is not so
	person text not null,
	why int4 not null,		-- Withdrawal
	found uuid[] not null
);
create index client_party_withdrawn_client on client_party_withdrawn (client);

grant select, insert on client_party_withdrawn to accord_intake;
