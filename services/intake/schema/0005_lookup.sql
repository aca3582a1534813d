-- Finding a client again: keyed indexes of what her contents say, by a key of her organisation's own that never leaves it. Nobody
-- without that key can try a text, and nothing can be compared between organisations.
-- oldest release: 0.1.1

-- Goes with its content. Of another version than the content it says nothing: whoever wrote it did not know of indexes.
create table client_lookup (
	content uuid primary key references client_content on delete cascade,
	client uuid not null,
	version int4 not null,		-- of the content
	found uuid[] not null		-- what it is found by; the first byte is the kind
) with (fillfactor = 90);
create index client_lookup_found on client_lookup using gin (found);
create index client_lookup_client on client_lookup (client);

-- What staff said of two clients of theirs; they stay two.
create table client_link (
	id uuid primary key,		-- digest of both
	organisation text not null,
	one uuid not null,		-- the lesser id
	other uuid not null,
	state int2 not null,		-- LinkState
	said timestamptz not null,
	person text not null,
	version int4 not null
);
create index client_link_one on client_link (one);
create index client_link_other on client_link (other);

-- Until when the searches of a person are paid for, at so many each minute.
create table searcher (
	id uuid primary key,		-- digest of organisation and person
	until timestamptz not null,
	version int4 not null
) with (fillfactor = 70);

-- From ids one behind the other.
create function lookup_ids(packed bytea) returns uuid[] language sql immutable as $$
	select coalesce(array_agg(encode(substring(packed from i * 16 + 1 for 16), 'hex')::uuid order by i), '{}')
	from generate_series(0, length(packed) / 16 - 1) as i
$$;
revoke all on function lookup_ids from public;
grant execute on function lookup_ids to accord_intake, accord_intake_read;

grant select, insert, update (version, found) on client_lookup to accord_intake;
grant select, insert, update (state, said, person, version) on client_link to accord_intake;
grant select, insert, update (until, version) on searcher to accord_intake;
grant select on client_lookup, client_link to accord_intake_read;
