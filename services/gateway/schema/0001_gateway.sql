-- Who is who, and who may come in. Rows are never removed: what ended stays, so that old facts keep their meaning.

create table organisation (
	id uuid primary key,		-- digest of the name
	name text not null,
	kind int4 not null,		-- OrganisationKind
	zone text not null,
	title text not null,
	active boolean not null,	-- named by the directory that was loaded last
	version int4 not null
);

create table person (
	id uuid primary key,		-- digest of the name
	name text not null,
	employer text not null,
	roles int8 not null,		-- bit n: Role n
	active boolean not null,	-- named by the directory that was loaded last
	version int4 not null
);

-- Where she is paged: apart, so that a change of keys is no change of her.
create table person_address (
	id uuid primary key,		-- the person's
	employer text not null,		-- whose key the data key is under
	kek int4 not null,		-- version of that key; 0 = she cannot be paged
	data_key bytea not null,	-- her own
	sealed bytea not null,		-- the address under the data key; or empty
	version int4 not null
);
create index person_address_kek on person_address (employer, kek);

create table token (
	id uuid primary key,		-- first 16 bytes of sha256
	sha256 bytea not null check (length(sha256) = 32),
	feed text not null,		-- either a feed or a person, the other ''
	person text not null,
	expires timestamptz not null,
	revoked timestamptz,
	version int4 not null,
	check ((feed = '') <> (person = ''))
);

-- Who or what a row is, and what a token opens and until when, is written once.
grant select, insert, update (kind, zone, title, active, version) on organisation to accord_gateway;
grant select, insert, update (employer, roles, active, version) on person to accord_gateway;
grant select, insert, update (employer, kek, data_key, sealed, version) on person_address to accord_gateway;
grant select, insert, update (revoked, version) on token to accord_gateway;
grant select on organisation, person, person_address, token to accord_gateway_read;
