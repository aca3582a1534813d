-- Who stood for an organisation when it was last in the directory with anybody who holds an office: it is they who approve of whoever holds
-- one there next, so that no name is taken over by others.
-- oldest release: 0.1.2

create table organisation_stood (
	id uuid primary key references organisation,
	people text not null		-- their ids, a line each; '' when there was nobody
);

grant select, insert, update (people) on organisation_stood to accord_gateway;
grant select on organisation_stood to accord_gateway_read;
