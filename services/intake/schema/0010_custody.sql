-- What happened to whom a client has to be told of, by which numbers it reaches her, and what she is due to be told.
-- oldest release: 0.1.2

-- She told a machine that she wants none of its messages: what she agreed to before is over.
alter table client_contact add column stopped timestamptz;
grant update (stopped) on client_contact to accord_intake;

-- What a jail, a court or whoever serves papers said happened. Of whom and under which number is compared as it comes, and not kept.
create table custody_event (
	id uuid primary key,		-- blind index of the source and its own id, under the source's organisation
	event uuid not null unique,
	organisation text not null,
	kind int2 not null,		-- CustodyKind
	occurred timestamptz not null,
	recorded timestamptz not null,
	digest bytea not null,		-- keyed, of what was said last
	state int2 not null,		-- 1 stands, 2 withdrawn, 3 another stands in its place
	version int4 not null
);

-- By which numbers what happens reaches a client: somebody of her organisation said so.
create table custody_link (
	id uuid primary key,
	client uuid not null,
	organisation text not null,
	number uuid not null,		-- blind index of its kind and what it says
	said bytea not null,		-- sealed: the number, and whom it is of
	made timestamptz not null,
	made_by text not null,
	ended timestamptz,
	version int4 not null
);
create index custody_link_number on custody_link (number) where ended is null;
create index custody_link_client on custody_link (client, made);

-- What a client is, or was, due to be told.
create table notice (
	id uuid primary key,
	client uuid not null,
	organisation text not null,
	about uuid,			-- blind index of the event under her organisation; null = of her own staff
	event int2 not null,		-- ContactEvent
	due timestamptz not null,
	made_by text not null,		-- '' = what happened
	taken_back timestamptz,
	doubted_by text not null default '',	-- who said first that it is wrong; another one has to say so, too
	version int4 not null
);
create index notice_about on notice (about) where taken_back is null;
create index notice_client on notice (client, due desc);

grant select, insert, update (kind, occurred, digest, state, version) on custody_event to accord_intake;
grant select, insert, update (ended, version) on custody_link to accord_intake;
grant select, insert, update (taken_back, doubted_by, version) on notice to accord_intake;
grant select on custody_event, custody_link, notice to accord_intake_read;
grant select (client) on client_party to accord_intake_read;

-- Whoever is destroyed is reached by nothing any more: nobody is, while a number reaches her.
create function client_custody_ends() returns trigger language plpgsql set search_path from current as $$
begin
	if exists (select from custody_link l where l.client = old.id and l.ended is null) then
		raise exception 'a client who may not be destroyed: a number reaches her' using errcode = '23514';
	end if;
	delete from custody_link where client = old.id;
	delete from notice where client = old.id;
	return old;
end
$$;
create trigger client_custody_ends after delete on client for each row execute function client_custody_ends();
