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
