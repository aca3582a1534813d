-- Notification: messages to clients and to partners' systems beside those to staff, and by what channel each goes.
-- oldest release: 0.1.2

alter table message
	add column recipient int2 not null default 1, -- 1 staff, 2 a client, 3 a partner's system
	add column client uuid,			-- of a client: who; where she is reached is kept by intake alone
	add column system text,			-- of a partner's system: which
	add column channel int2 not null default 3, -- by what it goes: as MessageChannel
	add column via text,			-- the channel's own name, once it was handed over
	add column event int2 not null default 0, -- what a client is told of: as ContactEvent
	add column urgency int2 not null default 0,
	add column not_before timestamptz,
	add column expires_at timestamptz,	-- after it nobody is to be told any more
	add column confirm bool not null default false, -- she has to confirm it
	add column confirm_by timestamptz,	-- until then
	add column held_because int2 not null default 0,
	add column notice uuid,			-- that it came from
	add column language text,
	add column lead text,			-- who leads for her
	add column risk int4 not null default 0,
	add column provider_ref text,		-- what the provider calls it
	add column provider_key uuid,		-- digest of channel and that: callbacks find it
	add column redact int2 not null default 0; -- its body at the provider: 0 nothing to be done, 1 to be taken away, 2 is gone

create index message_provider on message (provider_key) where provider_key is not null;
create index message_client on message (client, created_at) where client is not null;
create index message_notice on message (notice) where notice is not null;

grant insert (recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice,
	language, lead, risk, provider_ref, provider_key, redact),
	update (channel, via, not_before, confirm_by, held_because, language, lead, risk, provider_ref, provider_key, redact)
	on message to accord_notification;

-- As before, but one that is held is not over.
create or replace function message_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	old uuid[] := array(select id from message
		where state > 2 and state <> 7 and moved_at < least(before, statement_timestamp() - interval '35 days')
			and created_at < statement_timestamp() - interval '35 days'
		order by moved_at limit most);
begin
	delete from attempt where message = any (old);
	delete from message where id = any (old);
	return cardinality(old);
end
$$;

-- To whom a message went by a channel on which one can answer: a digest of channel and number under the organisation's index key, for
-- some days.
create table answerable (
	key uuid not null,
	message uuid not null,
	sent_at timestamptz not null default now(),
	primary key (key, message)
);
create index answerable_over on answerable (sent_at);

-- Ends those before an instant, oldest first; nothing of the last day. Returns how many.
create function answerable_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	ended int;
begin
	delete from answerable where ctid = any (array(select ctid from answerable
		where sent_at < least(before, statement_timestamp() - interval '1 day') order by sent_at limit most));
	get diagnostics ended = row_count;
	return ended;
end
$$;

-- What came in by a channel, once for each number that its provider gave it.
create table inbound (
	id uuid primary key,			-- digest of the channel and that number
	organisation text not null,		-- whose channel it is, and whose key the data key is under
	via text not null,			-- the channel's own name
	channel int2 not null,
	state int2 not null,			-- 1 new, 2 acted on, 3 people are asked to look, 4 nothing is to be done
	message uuid,				-- that it answers
	recipient int2 not null,		-- of that message; 0 no message is known
	client uuid,				-- of that message
	received_at timestamptz not null,
	kek int4 not null,			-- version of the organisation's key
	data_key bytea not null,		-- its own
	sender bytea not null,			-- number or address, sealed
	words bytea not null,			-- what was written or pressed, sealed; or empty
	version int4 not null
) with (fillfactor = 80);
create index inbound_kek on inbound (organisation, kek);
create index inbound_over on inbound (received_at) where state > 1;

grant select, insert, update (state, kek, data_key, version) on inbound to accord_notification;
grant select, insert (key, message) on answerable to accord_notification;

-- Ends what was received before an instant and is over, oldest first; nothing of the last 35 days. Returns how many.
create function inbound_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	old uuid[] := array(select id from inbound
		where state > 1 and received_at < least(before, statement_timestamp() - interval '35 days')
		order by received_at limit most);
begin
	delete from inbound where id = any (old);
	return cardinality(old);
end
$$;
