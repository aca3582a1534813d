-- What being helped asks of a client: who led for her one after the other, and who got in touch with her.
-- oldest release: 0.1.1

create table lead_move (
	id uuid primary key,
	client uuid not null,
	moved timestamptz not null,
	reason int2 not null,		-- LeadReason
	lead text not null,		-- from then on
	duty_supervisor text not null
);
create index lead_move_client on lead_move (client, moved);

-- Codes and times only; what was said is nowhere.
create table encounter (
	id uuid primary key,
	client uuid not null,
	organisation text not null,	-- whose staff got in touch with her
	at timestamptz not null,
	reached boolean not null,	-- else it was an attempt
	account_asked boolean not null,	-- she was asked to tell what happened
	person text not null		-- who noted it
);
create index encounter_client on encounter (client, at);

-- Both are written once.
grant select, insert on lead_move, encounter to accord_intake;
grant select on lead_move, encounter to accord_intake_read;
