-- For two who change at the same time who may sign for a client: the one who bars a guardian, and the one who grants what he signed.
-- oldest release: 0.1.2

create table signer_mark (
	client uuid primary key,
	under_way int4 not null,	-- bars on their way to her record
	until timestamptz,		-- when the last of them has come to its end, whatever became of it
	bars int4 not null,		-- raised when one begins, and when it is over
	version int4 not null
);

grant select, insert, update (under_way, until, bars, version) on signer_mark to accord_gateway;
grant select on signer_mark to accord_gateway_read;
