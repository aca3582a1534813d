-- The last offer of each client's lead to a colleague, beside the lead: acceptance and lead are one transaction.
-- oldest release: 0.1.3

create table transfer (
	client uuid primary key references client on delete cascade,	-- whoever is destroyed leaves no offer
	id uuid not null,		-- of the offer
	organisation text not null,
	lead_before text not null,	-- who led as it was offered
	lead text not null,		-- to whom
	placement text not null,
	unchecked int2 not null,	-- Unchecked
	offered timestamptz not null,
	due timestamptz not null,
	moved timestamptz not null,
	state int2 not null,		-- RequestState
	reason int2 not null,		-- TransferReason
	wanted uuid,			-- by which somebody is asked to answer it
	version int4 not null
);
create index transfer_open_lead on transfer (lead) where state = 2;
create index transfer_open_placement on transfer (placement) where state = 2 and placement <> '';

grant select, insert, update (id, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version)
	on transfer to accord_intake;
grant select on transfer to accord_intake_read;
