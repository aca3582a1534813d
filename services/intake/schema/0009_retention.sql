-- How long a client's record is kept, what holds it, and how it is destroyed. A client who is destroyed leaves nothing but a tombstone and
-- her line of the receipt; both come by one function, which the store itself refuses to whoever is held.
-- oldest release: 0.1.2

alter table client
	add column closed timestamptz,		-- null: she is a client
	add column closed_why int2 not null default 0, -- ClosedWhy
	add column closed_by text not null default '';
create index client_closed on client (organisation, closed, id) where closed is not null;
grant update (closed, closed_why, closed_by) on client to accord_intake;

-- What custodians loaded; the newest version of an organisation counts.
create table retention_line (
	id uuid primary key,		-- digest of organisation, version and kind of record
	schedule uuid not null,		-- digest of the organisation
	organisation text not null,
	version int4 not null,
	loaded timestamptz not null,
	person text not null,
	record_kind int2 not null,	-- RecordKind; 0: whatever has no line of its own
	years int2 not null check (years >= 0),
	authority text not null
);
create index retention_line_schedule on retention_line (schedule, version desc);

-- Never ended but by counsel.
create table hold (
	id uuid primary key,
	client uuid not null,
	organisation text not null,
	reason int2 not null,		-- HoldReason
	began timestamptz not null,
	person text not null,		-- ''; it began by itself
	lifted timestamptz,
	lifted_by text not null,
	version int4 not null,
	check ((lifted is null) = (lifted_by = ''))
);
create index hold_client on hold (client) where lifted is null;

-- What was kept before anything could hold anybody: what is sealed may say that there is a charge or a claim, so whoever has any is held
-- until counsel has looked. 55 is BRADY_POINTER, 50 COMPENSATION_STATUS, 49 NOTICE_HISTORY; bit 6 of found, CLIENT_IS_PARTY.
insert into hold (id, client, organisation, reason, began, person, lifted, lifted_by, version)
select gen_random_uuid(), c.id, c.organisation, w.reason, clock_timestamp(), '', null, '', 1
from client c join (
	select distinct k.client, case k.class when 55 then 3 when 50 then 6 else 1 end
	from client_content k where k.class in (49, 50, 55) and not k.emptied
	union
	select f.client, 1 from client_conflict f where f.found >> 6 & 1 = 1) w (client, reason) on w.client = c.id;

create table destruction (
	id uuid primary key,
	organisation text not null,
	state int2 not null,		-- DestructionState
	schedule int4 not null,		-- its version; 0 = by default
	digest uuid not null,		-- keyed, of what the second person sees
	proposed timestamptz not null,
	proposed_by text not null,
	approved timestamptz,
	approved_by text not null,
	last_backup timestamptz,	-- when the last that holds it expires; null: not known
	version int4 not null,
	check (approved_by <> proposed_by)
);

create table destruction_item (
	id uuid primary key,		-- digest of destruction and client
	destruction uuid not null references destruction,
	client uuid not null,
	seen int4 not null,		-- her version as it was proposed
	last timestamptz not null,	-- when something was last written of her, as it was proposed
	due timestamptz not null,
	authority text not null,
	outcome int2 not null,		-- DestructionOutcome
	lead text not null,
	forgotten timestamptz,		-- when the gateway's part was destroyed
	releases int4 not null,
	bases int4 not null,
	version int4 not null
);
create index destruction_item_of on destruction_item (destruction);
create index destruction_item_client on destruction_item (client);

-- Who was given something of her, as the gateway knew.
create table destruction_copy (
	id uuid primary key,		-- digest of destruction, client and organisation
	destruction uuid not null,
	client uuid not null,
	organisation text not null,
	classes int8 not null,		-- bit n: DataClass n
	at timestamptz not null
);
create index destruction_copy_of on destruction_copy (destruction, client);

-- Who was destroyed; nobody writes here but the function below. She had somebody who answered for her to the end (law L4).
create table client_destroyed (
	client uuid primary key,
	organisation text not null,
	destroyed timestamptz not null,
	destruction uuid not null references destruction,
	lead text not null check (lead <> ''),
	duty_supervisor text not null check (duty_supervisor <> '')
);

-- Herself and all who were said to be the same.
create function same_as(who uuid) returns setof uuid language sql stable as $$
	with recursive same (id) as (
		select who
		union
		select case when l.one = s.id then l.other else l.one end
		from same s join client_link l on (l.one = s.id or l.other = s.id) and l.state = 1
	)
	select id from same
$$;

-- Why any of those is held: bit n, HoldReason n.
create function held_as(who uuid) returns int language sql stable as $$
	select coalesce(bit_or(1 << h.reason), 0) from same_as(who) as s (id) join hold h on h.client = s.id and h.lifted is null
$$;

-- Two who are said to be the same no more: whatever held both goes on holding each.
create function client_link_parts() returns trigger language plpgsql set search_path from current as $$
begin
	if held_as(new.one) <> held_as(new.other) then
		raise exception 'a client who is held may not be parted from what holds her' using errcode = '23514';
	end if;
	return null;
end
$$;
create constraint trigger client_link_parts after update on client_link deferrable initially deferred for each row
	when (old.state = 1 and new.state <> 1) execute function client_link_parts();

-- Destroys a client: the key that opens what was kept of her, what was kept, and every trace by which she was found. Refused unless two
-- people wanted it of that very client, her record is closed and nothing holds her or whoever is said to be the same. True: she was there.
create function client_destroy(who uuid, by uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	gone client%rowtype;
begin
	select * into gone from client where id = who for update;
	if not found then
		return false;
	end if;
	if gone.closed is null
		or not exists (
			select from destruction d join destruction_item i on i.destruction = d.id and i.client = who
			where d.id = by and d.organisation = gone.organisation and d.state = 2 and d.approved_by <> ''
				and d.approved_by <> d.proposed_by and i.outcome = 2)
		or held_as(who) <> 0 then
		raise exception 'a client who may not be destroyed' using errcode = '23514';
	end if;
	insert into client_destroyed (client, organisation, destroyed, destruction, lead, duty_supervisor)
		values (who, gone.organisation, clock_timestamp(), by, gone.lead, gone.duty_supervisor);
	delete from client_content where client = who;	-- and, with each, its indexes
	delete from client_lookup where client = who;
	delete from client_contact where client = who;
	delete from client_conflict where client = who;
	delete from client_party where client = who;
	-- Who was the same as she stays the same as the others who were, unless somebody said otherwise. The id is that of link.c.
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select encode(substring(sha256(int8send(11) || 'client link' || int8send(36) || a.id::text::bytea || int8send(36) || b.id::text::bytea)
			for 16), 'hex')::uuid,
		gone.organisation, a.id, b.id, 1, clock_timestamp(), d.approved_by, 1
	from destruction d
	cross join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) a (id)
	join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) b (id) on a.id < b.id
	where d.id = by
	on conflict (id) do update set state = 1, said = excluded.said, person = excluded.person, version = t.version + 1 where t.state = 3;
	delete from client_link where one = who or other = who;
	delete from recusal where client = who;
	delete from advisement where client = who;
	delete from lead_move where client = who;
	delete from encounter where client = who;
	delete from hold where client = who;
	delete from client where id = who;
	return true;
end
$$;
revoke all on function same_as(uuid), held_as(uuid), client_destroy(uuid, uuid) from public;
grant execute on function same_as(uuid), held_as(uuid) to accord_intake, accord_intake_read;
grant execute on function client_destroy(uuid, uuid) to accord_intake;

-- A client who was destroyed never comes back, whoever writes her.
create function client_stays_destroyed() returns trigger language plpgsql set search_path from current as $$
begin
	if exists (select from client_destroyed d where d.client = new.id) then
		raise exception 'a client who was destroyed' using errcode = '23514';
	end if;
	return new;
end
$$;
create trigger client_stays_destroyed before insert on client for each row execute function client_stays_destroyed();

grant select, insert on retention_line, destruction_copy to accord_intake;
grant update (classes, at) on destruction_copy to accord_intake;
grant select, insert, update (lifted, lifted_by, version) on hold to accord_intake;
grant select, insert, update (state, approved, approved_by, last_backup, version) on destruction to accord_intake;
grant select, insert, update (outcome, lead, forgotten, releases, bases, version) on destruction_item to accord_intake;
grant select on client_destroyed to accord_intake;
grant select on retention_line, hold, destruction, destruction_item, destruction_copy, client_destroyed to accord_intake_read;
