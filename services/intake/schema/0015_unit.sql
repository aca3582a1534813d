-- Units of service by day and ORI, of nobody: what costs are shared by. The actions themselves are sealed, and name no ORI in clear.
-- oldest release: 0.1.3

create table service_tally (
	organisation text not null,	-- whose people gave it
	ori text not null,		-- on whose behalf; empty: not known
	day int4 not null,		-- since 1970-01-01, by the organisation's clock
	units int8 not null,
	minutes int8 not null,
	primary key (organisation, day, ori)
);

grant select, insert, update (units, minutes) on service_tally to accord_intake;
grant select on service_tally to accord_intake_read;
