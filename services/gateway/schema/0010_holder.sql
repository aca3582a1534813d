-- Which organisations were given how a client may be contacted: when it changes, her own staff is told whom to tell.
-- oldest release: 0.1.1

create table contact_holder (
	id uuid primary key,		-- digest of client, owner and holder
	client uuid not null,
	owner text not null,
	holder text not null,		-- organisation
	classes int8 not null,		-- bit n: DataClass n, that it was ever given of these
	at timestamptz not null		-- when it was given last
);
create index contact_holder_client on contact_holder (client, owner);

grant select, insert, update (classes, at) on contact_holder to accord_gateway;
grant select on contact_holder to accord_gateway_read;
