-- A store that is of before a destruction destroys again whoever was destroyed since, before anybody can read of her.
-- oldest release: 0.1.2

-- `accord restored` writes here and no service: while one of these is not over, whom the gateway knows to be destroyed is destroyed anew.
create table restored (
	epoch int8 primary key,
	at timestamptz not null default now(),
	over_at timestamptz
);

alter table destruction add column again_of uuid;	-- that was done before the store was restored, and is done once more
alter table destruction drop constraint destruction_check;
alter table destruction add constraint destruction_check check (approved_by <> proposed_by or again_of is not null);
create index destruction_again on destruction (again_of) where again_of is not null;

-- What client_destroy deletes, in the same order; whoever was destroyed before is held by nobody and reached by nothing.
create function client_end(who uuid) returns void language plpgsql set search_path from current as $$
begin
	update custody_link set ended = clock_timestamp() where client = who and ended is null;
	delete from client_content where client = who;
	delete from client_lookup where client = who;
	delete from client_contact where client = who;
	delete from client_conflict where client = who;
	delete from client_party where client = who;
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select encode(substring(sha256(int8send(11) || 'client link' || int8send(36) || a.id::text::bytea || int8send(36) || b.id::text::bytea)
			for 16), 'hex')::uuid, a.organisation, a.id, b.id, 1, clock_timestamp(), '', 1
	from (select case when one = who then other else one end, organisation from client_link where (one = who or other = who) and state = 1) a (id, organisation)
	join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) b (id) on a.id < b.id
	on conflict (id) do update set state = 1, said = excluded.said, version = t.version + 1 where t.state = 3;
	delete from client_link where one = who or other = who;
	delete from recusal where client = who;
	delete from advisement where client = who;
	delete from lead_move where client = who;
	delete from encounter where client = who;
	delete from hold where client = who;
	delete from client where id = who;
end
$$;

-- Destroys a client anew, with a receipt that names the first; it takes two people no second time. Refused unless the store was restored,
-- and of whoever came after that. True: she was there.
create function client_destroy_again(who uuid, first uuid, again uuid, item uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	gone client%rowtype;
begin
	select * into gone from client where id = who for update;
	if not found then
		return false;
	end if;
	if not exists (select from restored r where r.over_at is null and gone.opened <= r.at) then
		raise exception 'a client who may not be destroyed again: the store was not restored' using errcode = '23514';
	end if;
	insert into destruction (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, version, again_of)
		values (again, gone.organisation, 2, 0, first, clock_timestamp(), '', clock_timestamp(), '', 1, first)
	on conflict (id) do nothing;
	insert into destruction_item (id, destruction, client, seen, last, due, authority, outcome, lead, releases, bases, version)
		values (item, again, who, gone.version, clock_timestamp(), clock_timestamp(), '', 2, gone.lead, 0, 0, 1)
	on conflict (id) do nothing;
	insert into client_destroyed (client, organisation, destroyed, destruction, lead, duty_supervisor)
		values (who, gone.organisation, clock_timestamp(), again, gone.lead, gone.duty_supervisor);
	perform client_end(who);
	return true;
end
$$;

-- All that others know was done.
create function restored_over() returns boolean language plpgsql security definer set search_path from current as $$
begin
	update restored set over_at = clock_timestamp() where over_at is null;
	return true;
end
$$;

revoke all on function client_end(uuid), client_destroy_again(uuid, uuid, uuid, uuid), restored_over() from public;
grant execute on function client_destroy_again(uuid, uuid, uuid, uuid), restored_over() to accord_intake;
grant select on restored to accord_intake, accord_intake_read;
