-- Notification: outgoing messages, what became of each attempt, and sealed addresses of staff.

create table message (
	id uuid primary key,			-- digest of what it is about: a repeat makes no second one
	request uuid not null,
	person text not null,
	employer text not null,
	template int2 not null,
	rung int2 not null,
	tier int2 not null,
	area text not null,
	call_back text not null,
	state int2 not null,
	attempt int4 not null,			-- attempts begun
	unwanted bool not null,			-- called off while an attempt was under way
	doubtful bool not null,			-- an attempt may have arrived though nobody said so
	created_at timestamptz not null default now(), -- by the store's clock: no role may write it
	due_at timestamptz not null,		-- of a queued one: not before
	moved_at timestamptz not null,
	epoch int8 not null,			-- of the fact it came from; once unwanted, of the one that called it off
	version int4 not null			-- counts saves: a save compares it
) with (fillfactor = 70);
create index message_request on message (request);
create index message_queued on message (due_at) where state = 1;
create index message_over on message (moved_at) where state > 2;

-- Written once each, when an attempt is over.
create table attempt (
	message uuid not null,
	n int4 not null,
	started_at timestamptz not null,
	finished_at timestamptz not null,
	outcome int2 not null,			-- 0 taken, 1 refused, 2 later, 3 uncertain, 4 lost
	code int4 not null,			-- the peer's answer, 0 when there was none
	primary key (message, n)
);

-- How many messages there have been, kept by the store itself so that asking costs the same however many there are. What is
-- purged stays counted.
create table message_tally (
	template int2 not null,
	state int2 not null,
	messages int8 not null,
	primary key (template, state)
) with (fillfactor = 20);
create table attempt_tally (
	one boolean primary key default true check (one),
	attempts int8 not null
) with (fillfactor = 10);
insert into attempt_tally (attempts) values (0);

create function message_count() returns trigger language plpgsql security definer set search_path from current as $$
begin
	if tg_op = 'INSERT' then
		insert into message_tally as t (template, state, messages)
		select template, state, count(*) from added group by template, state order by template, state
		on conflict (template, state) do update set messages = t.messages + excluded.messages;
	else
		insert into message_tally as t (template, state, messages)
		select template, state, sum(n) from (
			select template, state, 1 as n from added union all select template, state, -1 from gone
		) as moved group by template, state having sum(n) <> 0 order by template, state
		on conflict (template, state) do update set messages = t.messages + excluded.messages;
	end if;
	return null;
end
$$;
create trigger message_added after insert on message referencing new table as added
for each statement execute function message_count();
create trigger message_moved after update on message referencing new table as added old table as gone
for each statement execute function message_count();

create function attempt_count() returns trigger language plpgsql security definer set search_path from current as $$
begin
	update attempt_tally set attempts = attempts + (
		select count(*) from added join message on message.id = added.message where template <> 3);
	return null;
end
$$;
create trigger attempt_added after insert on attempt referencing new table as added
for each statement execute function attempt_count();

-- Ends messages whose last state is older than an instant, oldest first, with their attempts; one that was made within 35 days
-- stays whatever is asked, by a clock that the role which calls this cannot set. Found by their ids and no join, and by a clock that
-- an index can stop at: else the round reads all that there is. Returns how many.
create function message_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	old uuid[] := array(select id from message
		where state > 2 and moved_at < least(before, statement_timestamp() - interval '35 days')
			and created_at < statement_timestamp() - interval '35 days'
		order by moved_at limit most);
begin
	delete from attempt where message = any (old);
	delete from message where id = any (old);
	return cardinality(old);
end
$$;

-- Ends pages of canaries that were made before an instant, oldest first, with their attempts; nothing else, and nothing of the
-- last day. Returns how many.
create function canary_end(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	old uuid[] := array(select id from message
		where passing(id) and template = 3 and created_at < least(before, statement_timestamp() - interval '1 day')
		order by created_at limit most);
begin
	delete from attempt where message = any (old);
	delete from message where id = any (old);
	return cardinality(old);
end
$$;

create table address (
	id uuid primary key,			-- digest of the person
	person text not null,
	employer text not null,			-- whose key the data key is under; or empty
	state int2 not null,			-- 1 to be asked for, 2 known, 3 the directory has none
	kek int4 not null,			-- version of that key; 0 = there is no data key
	data_key bytea not null,		-- her own
	sealed bytea not null,			-- the address under the data key; or empty
	changes int4 not null,			-- counts news from the directory: an answer to an older question leaves 1
	version int4 not null
);
create index address_wanted on address (person) where state = 1;
create index address_kek on address (employer, kek);

-- What a message is, and when it was made, is written once.
grant select, insert (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, due_at,
	moved_at, epoch, version), update (state, attempt, unwanted, doubtful, due_at, moved_at, epoch, version) on message to accord_notification;
grant select, insert, update (employer, state, kek, data_key, sealed, changes, version) on address to accord_notification;
grant select, insert on attempt to accord_notification;
