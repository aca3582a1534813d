-- What a leaf says is sealed; who is destroyed has her keys destroyed here too; and who would change the log is written down.
-- oldest release: 0.1.4

-- Data keys: of an organisation one for each client or record that a fact is about, and one for what is about nobody.
create table leaf_key (
	key uuid primary key,		-- digest of the other three
	owner text not null,		-- under whose key-encryption key: the organisation, or '_site' where it has none here
	organisation text not null,	-- '' = of none
	subject uuid,			-- null: about nobody
	kek int4 not null,		-- version of the owner's key; 0 = destroyed
	data_key bytea not null		-- '' = destroyed
);
create index leaf_key_subject on leaf_key (subject);
create index leaf_key_kek on leaf_key (owner, kek);

-- Clients whose keys are no more, and the leaf that says so.
create table destroyed (
	client uuid primary key,
	idx int8 not null unique
);

-- Null: salt and bytes are plain, as programs of 0.1.4 write them. They know nothing of sealed ones: a proof that one of them
-- makes of a sealed leaf does not hold, and none of them says that it does.
alter table leaf add column key uuid;
create index leaf_plain on leaf (idx) where key is null;

-- A leaf as it is opened: leaf_open of the service takes the first six columns.
create view leaf_stored as
select l.idx, l.salt, l.bytes, l.key, k.owner, k.data_key, l.hash, l.source, l.n
from leaf l left join leaf_key k on k.key = l.key;

-- Who tried to change or remove what is only ever added to. The attempt is refused by doing nothing, so that its transaction
-- goes on and what is written here stays.
create table attempt (
	id int8 generated always as identity primary key,
	at timestamptz not null default clock_timestamp(),
	who text not null default session_user,
	what text not null		-- 'UPDATE leaf'
);

-- One change there is: a plain leaf of 0.1.4 is sealed, by the function below and so by the owner of the table.
create function only_added() returns trigger language plpgsql set search_path from current as $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'leaf' and current_setting('accord.sealing', true) = 'on' then
		if old.key is null and new.key is not null
			and (new.idx, new.source, new.epoch, new.n, new.hash) = (old.idx, old.source, old.epoch, old.n, old.hash) then
			return new;
		end if;
	end if;
	return null;
end
$$;
create function attempted() returns trigger language plpgsql security definer set search_path from current as $$
begin
	if tg_op <> 'UPDATE' or coalesce(current_setting('accord.sealing', true), '') <> 'on' then
		insert into attempt (what) values (tg_op || ' ' || tg_table_name);
		raise warning 'the audit log is only added to: % % was refused and written down', tg_op, tg_table_name;
	end if;
	return null;
end
$$;
-- A truncation cannot be passed over: it fails.
create function never_truncated() returns trigger language plpgsql as $$
begin
	raise exception 'the audit log is only added to' using errcode = '42501';
end
$$;
create trigger only_added before update or delete on leaf for each row execute function only_added();
create trigger only_added before update or delete on tree for each row execute function only_added();
create trigger only_added before update or delete on node for each row execute function only_added();
create trigger only_added before update or delete on destroyed for each row execute function only_added();
create trigger attempted after update or delete on leaf for each statement execute function attempted();
create trigger attempted after update or delete on tree for each statement execute function attempted();
create trigger attempted after update or delete on node for each statement execute function attempted();
create trigger attempted after update or delete on destroyed for each statement execute function attempted();
create trigger never_truncated before truncate on leaf for each statement execute function never_truncated();
create trigger never_truncated before truncate on tree for each statement execute function never_truncated();
create trigger never_truncated before truncate on node for each statement execute function never_truncated();
create trigger never_truncated before truncate on destroyed for each statement execute function never_truncated();

-- Seals a leaf that is plain; false where it is not any more. The service's role may not change a leaf in any other way.
create function leaf_seal(of_idx int8, with_key uuid, sealed bytea) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	was_plain boolean;
begin
	perform set_config('accord.sealing', 'on', true);
	update leaf set salt = '', bytes = sealed, key = with_key where idx = of_idx and key is null;
	was_plain := found;
	perform set_config('accord.sealing', 'off', true);
	return was_plain;
end
$$;
revoke all on function leaf_seal(int8, uuid, bytea) from public;
grant execute on function leaf_seal(int8, uuid, bytea) to accord_audit;

-- The keys of everything that was about her, in the transaction of the fact that says so.
create function client_keys_destroy(of_client uuid, of_leaf int8) returns boolean language plpgsql security definer
set search_path from current as $$
begin
	insert into destroyed (client, idx) values (of_client, of_leaf) on conflict (client) do nothing;
	update leaf_key set kek = 0, data_key = '' where subject = of_client;
	return true;
end
$$;
revoke all on function client_keys_destroy(uuid, int8) from public;
grant execute on function client_keys_destroy(uuid, int8) to accord_audit;

grant select, insert, update (kek, data_key) on leaf_key to accord_audit;
grant select on destroyed, leaf_stored, attempt to accord_audit;
grant select on leaf_key, destroyed, leaf_stored, attempt to accord_audit_read;
