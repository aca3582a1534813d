-- Who was destroyed, so that nobody opens a task of hers again.
-- oldest release: 0.1.2

-- Nobody writes here but the function below.
create table client_forgotten (
	client uuid primary key,
	organisation text not null,
	destruction uuid not null,	-- whose receipt tells of it
	forgotten timestamptz not null,
	tasks int4 not null
);

-- No task says any more whose it was. Again for what came while it was done first.
create function client_forget(who uuid, whose text, by uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	gone int;
begin
	update request set client = null where client = who and kind = 6;
	get diagnostics gone = row_count;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, tasks)
		values (who, whose, by, clock_timestamp(), gone)
	on conflict (client) do update set tasks = f.tasks + excluded.tasks;
	return true;
end
$$;
revoke all on function client_forget(uuid, text, uuid) from public;
grant execute on function client_forget(uuid, text, uuid) to accord_referral;

-- Whoever makes a task of hers all the same does not say whose it is.
create function client_stays_forgotten() returns trigger language plpgsql set search_path from current as $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		new.client := null;
	end if;
	return new;
end
$$;
create trigger client_stays_forgotten before insert on request for each row when (new.client is not null)
	execute function client_stays_forgotten();

grant select on client_forgotten to accord_referral, accord_referral_read;
