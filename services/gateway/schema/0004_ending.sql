-- What comes to an end: how much of it has been said, so that each warning and each end is said once, by whichever copy of the
-- gateway comes to it first.
-- oldest release: 0.1.0

create table ending (
	id uuid primary key,		-- digest of its kind and of what it is
	kind int4 not null,		-- EndingKind
	ends timestamptz not null,
	told int4 not null,		-- how many of its steps are over: 90, 30, 7, 1 days before, the end
	version int4 not null		-- counts saves: a save compares it
);

grant select, insert, update (ends, told, version) on ending to accord_gateway;
grant select on ending to accord_gateway_read;

-- The first instant at which access under it ends: of its own dates, or of the agreements that hold it up.
alter table placement add column access_until timestamptz;	-- null: not known yet, or no agreement ever held it up
grant update (access_until) on placement to accord_gateway;
