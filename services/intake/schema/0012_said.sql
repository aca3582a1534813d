-- What each service has said that it destroyed of a client; a receipt is complete when all have.
-- oldest release: 0.1.2

create table destruction_said (
	id uuid primary key,		-- digest of destruction, client and service
	destruction uuid not null,
	client uuid not null,
	service text not null,
	said timestamptz not null,	-- first
	told timestamptz,		-- up to when what it answered is kept here
	times int2 not null,		-- it was asked and has answered
	rows int4 not null,		-- that went, or say no more whose they were
	version int4 not null
);
create index destruction_said_of on destruction_said (destruction, client);

grant select, insert, update (told, times, rows, version) on destruction_said to accord_intake;
grant select on destruction_said to accord_intake_read;

-- Whoever was destroyed before all were asked: now they are. 2 is DESTROYED, 6 INTAKE_CLOCK_FORGET.
update destruction_item set forgotten = null, version = version + 1 where outcome = 2;
insert into clock (kind, subject, due) select 6, id, clock_timestamp() from destruction_item where outcome = 2
on conflict (kind, subject) do nothing;
