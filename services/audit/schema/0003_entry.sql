-- What an accounting of disclosures is found by: an index of the log that can be made again from it, and is, where it lags.
-- oldest release: 0.1.4

-- One row for each thing by which an owner may ask for a leaf: its time, a client, whom it went to, a person, an agreement, a
-- release, a disclosure. The key is a digest of owner, kind of question and value: whoever reads the table alone reads nobody's id.
create table entry (
	key uuid not null,
	at timestamptz not null,	-- of the fact
	idx int8 not null,		-- of its leaf
	primary key (key, at, idx)
);

-- A refusal is two facts: who asked and for what, then whose it was. The first waits here for the second.
create table refusal (
	disclosure uuid primary key,
	asked uuid,			-- null: no one thing
	person text not null,
	at timestamptz not null,
	idx int8 not null		-- of the first
);
create index refusal_asked on refusal (asked) where asked is not null;

-- Every leaf before this one is in the index. A program that knows nothing of it leaves it behind; the next one catches up.
create table entry_head (
	one boolean primary key default true check (one),
	next int8 not null
);
insert into entry_head (next) values (0);

-- Of a client who was destroyed nothing leads to the leaves any more. They stay: proofs stand on them.
create function entry_forget(of_key uuid, of_client uuid) returns boolean language plpgsql security definer
set search_path from current as $$
begin
	delete from entry where key = of_key;
	delete from refusal where asked = of_client;
	return true;
end
$$;

grant select, insert on entry, refusal to accord_audit;
grant select, update (next) on entry_head to accord_audit;
grant select on entry, refusal, entry_head to accord_audit_read;
revoke all on function entry_forget(uuid, uuid) from public;
grant execute on function entry_forget(uuid, uuid) to accord_audit;
