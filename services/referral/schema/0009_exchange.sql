-- Referrals and hand-offs: a record of each side, the sender's and the receiver's.
-- oldest release: 0.1.3

create table exchange (
	id uuid primary key,			-- random: it leaves the site
	exchange uuid not null,			-- random: of both sides' records, and in nothing that leaves
	peer uuid not null,			-- the other side's record, which begins with the offer
	kind int2 not null,			-- RequestKind
	side int2 not null,			-- ExchangeSide
	organisation text not null,		-- whose record it is
	other text not null,
	client uuid,				-- of this side's organisation; never beside an incident
	incident uuid,				-- of the sender's
	release uuid,				-- of the sender's: on which the offer stands
	need int4 not null,
	tier int2 not null,
	language text not null,
	urgency int2 not null,
	area text not null,
	competence text not null,
	court_at timestamptz,
	release_imminent bool not null,
	charges_filed bool not null,
	community int2 not null,		-- CommunityOption
	state int2 not null,
	reason int2 not null,			-- of the last move
	role int2 not null,			-- SenderRole
	person text not null,			-- with whom it is, or empty
	blind bool not null,			-- the sender hears one word, when answer_due
	told bool not null,			-- and has heard it
	overdue bool not null,			-- nobody had reached her in time
	opened_at timestamptz not null,
	offered_at timestamptz,
	accepted_at timestamptz,
	contacted_at timestamptz,
	moved_at timestamptz not null,
	receipted_at timestamptz,
	half_way timestamptz,
	answer_due timestamptz,
	contact_due timestamptz,
	receipt bytea,				-- SHA-256 of what has arrived
	task uuid,				-- by which somebody is wanted for it
	wanted int2 not null,			-- WantedFor, of the task
	moves int4 not null,
	version int4 not null,			-- counts saves: a save compares it
	check (client is null or incident is null),
	check (octet_length(receipt) = 32)
) with (fillfactor = 80);
create unique index exchange_sides on exchange (exchange, side);
create index exchange_newest on exchange (organisation, side, kind, opened_at desc, id desc);
-- Those that are not over: RequestState.
create index exchange_open on exchange (organisation, side, kind, opened_at desc, id desc)
	where (side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10));
create index exchange_court on exchange (organisation, side, kind, court_at, id)
	where court_at is not null
		and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (2, 4, 9, 10)));
create index exchange_holder on exchange (holder(person))
	where person <> ''
		and ((side = 1 and state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (side = 2 and state in (4, 9, 10)));
create index exchange_release on exchange (release) where release is not null and state = 2;
create index exchange_client on exchange (client) where client is not null;

-- The newest of one sender for one client, or incident, and need; of a hand-off to one receiver.
create table exchange_head (
	id uuid primary key,			-- digest of these
	record uuid not null,
	version int4 not null
) with (fillfactor = 80);

-- How many records there are in each state; kept by the store itself, as callout_tally.
create table exchange_tally (
	kind int2 not null,
	side int2 not null,
	state int2 not null,
	records int8 not null,
	primary key (kind, side, state)
) with (fillfactor = 20);

create function exchange_count() returns trigger language plpgsql security definer set search_path from current as $$
begin
	if tg_op = 'INSERT' then
		insert into exchange_tally as t (kind, side, state, records)
		select kind, side, state, count(*) from added group by kind, side, state order by kind, side, state
		on conflict (kind, side, state) do update set records = t.records + excluded.records;
	else
		insert into exchange_tally as t (kind, side, state, records)
		select kind, side, state, sum(n) from (
			select kind, side, state, 1 as n from added union all select kind, side, state, -1 from gone
		) as moved group by kind, side, state having sum(n) <> 0 order by kind, side, state
		on conflict (kind, side, state) do update set records = t.records + excluded.records;
	end if;
	return null;
end
$$;
create trigger exchange_added after insert on exchange referencing new table as added
for each statement execute function exchange_count();
create trigger exchange_moved after update on exchange referencing new table as added old table as gone
for each statement execute function exchange_count();

-- Whoever writes of somebody who was destroyed does not say who she was.
create trigger client_stays_forgotten before insert or update on exchange for each row when (new.client is not null)
	execute function client_stays_forgotten();

-- No exchange says any more whose it was, as no task does.
create or replace function client_forget(who uuid, whose text, by uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	gone int;
	passed int;
begin
	update request set client = null where client = who and kind = 6;
	get diagnostics gone = row_count;
	update exchange set client = null where client = who;
	get diagnostics passed = row_count;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, tasks)
		values (who, whose, by, clock_timestamp(), gone + passed)
	on conflict (client) do update set tasks = f.tasks + excluded.tasks;
	return true;
end
$$;

-- What a record is found by, and what was offered, is written once.
grant select, insert, update (client, release, state, reason, role, person, blind, told, overdue, offered_at, accepted_at, contacted_at, moved_at,
	receipted_at, half_way, answer_due, contact_due, receipt, task, wanted, moves, version) on exchange to accord_referral;
grant select, insert, update (record, version) on exchange_head to accord_referral;
