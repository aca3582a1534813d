-- Clients: who answers for each, and what is kept of her. Her contents are sealed, class by class, under the client's own data
-- key, which is under her organisation's key; nothing that names her is a column.
-- oldest release: 0.1.0

create table client (
	id uuid primary key,		-- random: what others know her by
	organisation text not null,	-- whose client she is, and under whose key data_key is
	kek int4 not null,		-- version of that key
	data_key bytea not null,
	lead text not null check (lead <> ''),
	duty_supervisor text not null check (duty_supervisor <> ''),
	lead_placement text not null,	-- through which the lead leads; '' = none
	opened timestamptz not null,
	version int4 not null		-- counts saves: guards them
) with (fillfactor = 80);
create index client_newest on client (organisation, opened desc, id desc);
create index client_kek on client (organisation, kek);
create index client_lead on client (lead, organisation, id);
create index client_duty_supervisor on client (organisation, duty_supervisor, id);
create index client_lead_placement on client (lead_placement, organisation, id) where lead_placement <> '';

-- One class of one of her two records, or one of the many things of a class.
create table client_content (
	id uuid primary key,		-- digest of client, origin and class where there is one; random where there are many
	client uuid not null,
	origin int2 not null,		-- Origin: of which record
	class int2 not null,		-- DataClass
	kept timestamptz not null,	-- when this row came
	content bytea not null,		-- sealed: the record with the fields of that class alone
	version int4 not null
) with (fillfactor = 90);
create index client_content_class on client_content (client, origin, class, kept desc, id desc);

-- What she was told: codes only. Kept apart from her contents, because what may leave depends on it.
create table advisement (
	id uuid primary key,
	client uuid not null,
	recipient text not null,	-- of whom she was told; '' = of no recipient
	advice int2 not null,		-- Advice
	told timestamptz not null,
	person text not null		-- who told her
);
create index advisement_client on advisement (client, told desc, id desc);
create index advisement_told on advisement (client, recipient, told) where advice = 1;

-- What the gateway's journal said last of those on whom leads hang.
create table standing (
	id uuid primary key,		-- digest of kind and name
	kind int2 not null,		-- 1 a person, 2 a placement, 3 an organisation
	name text not null,
	employer text not null,		-- of a person or placement; '' = not known yet
	gone boolean not null,		-- she left, it ended
	until timestamptz,		-- of a placement: its end, as far as that is known
	duty_supervisor text not null,	-- of an organisation; '' = none is known
	version int4 not null
) with (fillfactor = 80);

-- Which client, whose, and what she was told, is written once.
grant select, insert, update (kek, data_key, lead, duty_supervisor, lead_placement, version) on client to accord_intake;
grant select, insert, update (kept, content, version) on client_content to accord_intake;
grant select, insert on advisement to accord_intake;
grant select, insert, update (employer, gone, until, duty_supervisor, version) on standing to accord_intake;
grant select on client, client_content, advisement to accord_intake_read;
