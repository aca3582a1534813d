-- Notification guards what goes to clients: how often each is told, how many notices of a kind there are, what is held, and that all progresses.
-- oldest release: 0.1.2

alter table message
	add column run uuid,			-- of the notices that came with it; null: none
	add column tries int2 not null default 0, -- attempts that are known not to have arrived
	add column wanted int4 not null default 0, -- for what a person is wanted: as WantedFor, a bit each
	add column wants int4 not null default 0, -- times that nobody was wanted any more
	add column correct bool not null default false, -- called off: if she was told she is told that it was wrong
	add column purpose int2 not null default 0;
create index message_run on message (run, id) where run is not null;
-- Pages of staff are picked before all others.
create index message_next on message (recipient, due_at) where state = 1;
create index message_asking on message (recipient, due_at) where state = 1 and disclosure is null and not bare and template <> 3 and owner is not null;
-- For the monitor.
create index message_confirming on message (moved_at) where state = 1 and recipient = 2 and confirm;
create index message_under_way on message (moved_at) where state = 2;
create index message_waiting on message (due_at) where state = 7;
create index message_to_confirm on message (confirm_by) where state = 3 and confirm_by is not null;
grant insert (run, tries, wanted, wants, correct, purpose), update (tries, wanted, wants, correct) on message to accord_notification;

-- What every client has been told of late, on all channels: the last attempts that may have reached her.
create table client_line (
	client uuid primary key,
	begun bytea not null,			-- instants of eight bytes each
	frozen uuid,				-- for what a person is wanted since contact with her was frozen; null: nothing
	version int4 not null
) with (fillfactor = 70);
grant select, insert, update (begun, frozen, version) on client_line to accord_notification;

-- How many notices of a kind have passed: of an organisation, or ('') of all.
create table breaker (
	id uuid primary key,			-- digest of organisation, event and source
	organisation text not null,
	event int2 not null,
	run uuid,				-- what comes together goes by one name
	tripped_at timestamptz,			-- since then all are held; null: they pass
	recent bytea not null,			-- when the last ones passed, instants of eight bytes each
	day int8 not null,			-- of today, in days since 1970; 0: none ever passed
	today int8 not null,			-- passed
	usual int8 not null,			-- in thousandths a day
	days int8 not null,			-- it has learned from
	version int4 not null
) with (fillfactor = 50);
grant select, insert, update (run, tripped_at, recent, day, today, usual, days, version) on breaker to accord_notification;

-- Notices that are held until two people have decided.
create table held (
	run uuid primary key,
	breaker uuid not null,
	organisation text not null,
	event int2 not null,
	since_at timestamptz not null,
	decision int2 not null,			-- 0 none yet, 1 they go, 2 they do not
	decided_at timestamptz,
	release_by text not null,		-- who said so first; ''
	recall_by text not null,
	second_by text not null,
	swept bool not null,			-- all of it has followed the decision
	version int4 not null
);
create index held_open on held (organisation, since_at) where decision = 0;
create index held_decided on held (organisation, decided_at) where decision <> 0;
create index held_unswept on held (decided_at) where decision <> 0 and not swept;
grant select, insert, update (decision, decided_at, release_by, recall_by, second_by, swept, version) on held to accord_notification;
