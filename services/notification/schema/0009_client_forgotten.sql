-- Who was destroyed: nothing says any more what she was told, and what she wrote is gone.
-- oldest release: 0.1.2

-- Nobody writes here but the function below.
create table client_forgotten (
	client uuid primary key,
	organisation text not null,
	destruction uuid not null,	-- whose receipt tells of it
	forgotten timestamptz not null,
	messages int4 not null,		-- that say no more to whom they went
	inbound int4 not null		-- that she wrote, and that went
);
create index inbound_client on inbound (client) where client is not null;
create index inbound_message on inbound (message) where message is not null;

-- Ends what says whom messages went to, and what came in from her; of more than are looked at together those that wait are recalled (5)
-- here. What is still to be taken away at a provider keeps its name there.
-- Again for what came while it was done first.
create function client_forget(who uuid, whose text, by uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	hers uuid[] := array(select id from message where client = who);
	written int;
begin
	delete from inbound where client = who or message = any (hers);
	get diagnostics written = row_count;
	delete from answerable where message = any (hers);
	update message set state = case when state in (1, 7, 11) then 5 else state end, client = null, notice = null, language = null, lead = null,
		provider_ref = case when redact = 1 then provider_ref end, provider_key = case when redact = 1 then provider_key end
	where id = any (hers);
	delete from client_line where client = who;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, messages, inbound)
		values (who, whose, by, clock_timestamp(), cardinality(hers), written)
	on conflict (client) do update set messages = f.messages + excluded.messages, inbound = f.inbound + excluded.inbound;
	return true;
end
$$;
revoke all on function client_forget(uuid, text, uuid) from public;
grant execute on function client_forget(uuid, text, uuid) to accord_notification;

-- What is made of hers all the same does not say whose it is.
create function client_stays_forgotten() returns trigger language plpgsql set search_path from current as $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		new.client := null;
	end if;
	return new;
end
$$;
create trigger client_stays_forgotten before insert on message for each row when (new.client is not null)
	execute function client_stays_forgotten();
create trigger client_stays_forgotten before insert or update of client on inbound for each row when (new.client is not null)
	execute function client_stays_forgotten();

grant select on client_forgotten to accord_notification, accord_notification_read;
