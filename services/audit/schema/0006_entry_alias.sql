-- What was disclosed under the id of a client's request is found under her own.
-- oldest release: 0.1.6

-- Both are keys of entry: whoever reads the table alone reads nobody's id. Where she is destroyed it goes.
create table entry_alias (
	from_key uuid not null,		-- of a request
	to_key uuid not null,		-- of the client whose it is
	primary key (from_key, to_key)
);
create index entry_alias_to on entry_alias (to_key);

-- Whoever adds a leaf under a request's key adds it under hers, a program that knows nothing of it too.
create function entry_led() returns trigger language plpgsql set search_path from current as $$
begin
	insert into entry (key, at, idx)
	select a.to_key, n.at, n.idx from added n join entry_alias a on a.from_key = n.key
	on conflict do nothing;
	return null;
end
$$;
create trigger entry_led after insert on entry referencing new table as added for each statement
	when (pg_trigger_depth() = 0) execute function entry_led();

create or replace function entry_forget(of_key uuid, of_client uuid) returns boolean language plpgsql security definer
set search_path from current as $$
begin
	delete from entry_alias where to_key = of_key;
	delete from entry where key = of_key;
	delete from refusal where asked = of_client;
	return true;
end
$$;

grant select, insert on entry_alias to accord_audit;
grant select on entry_alias to accord_audit_read;
