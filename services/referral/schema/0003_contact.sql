-- Tasks: people of an organisation are asked to reach a client of theirs, or to look at something.
-- oldest release: 0.1.2

alter table request
	add column client uuid,			-- of a task: whom it is about; never beside an incident
	add column why int2 not null default 0,	-- WantedFor
	add column due_at timestamptz,		-- nobody is asked before
	add column lead text not null default '', -- who may take it while it rests
	add column risk int4 not null default 0,
	add column rank int8 not null default 0, -- by risk, then by when it was opened: lists and their pages go by it
	add column wants int4 not null default 0, -- that it stands for and that were not taken back
	add column result int2 not null default 0, -- TaskResult
	add constraint request_client_or_incident check (client is null or incident is null) not valid;

create index request_task on request (organisation, rank desc, id desc)
	where kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15);
create index request_task_open on request (id) where kind = 6 and state in (1, 2, 3, 4, 10, 12, 13, 15);
create index request_task_client on request (client) where kind = 6;
-- What is with somebody who leaves, of tasks too.
create index request_held on request (holder(person))
	where (kind = 1 and state in (2, 3, 4, 5, 6)) or (kind = 6 and state in (2, 3, 4, 10));

-- Each want that was said, and the task that stands for it.
create table want (
	id uuid primary key,			-- random: its source's name for it
	request uuid not null,
	over bool not null,			-- taken back
	version int4 not null
) with (fillfactor = 80);
create index want_request on want (request);

-- The newest task of one client and one reason; of no client, of one want.
create table task_head (
	id uuid primary key,			-- digest of organisation, client or want, and reason
	request uuid not null,
	version int4 not null
) with (fillfactor = 80);

-- Whom an organisation's ladder ends at, as the directory said last.
create table supervisor (
	id uuid primary key,			-- digest of the organisation
	organisation text not null,
	person text not null,			-- or empty
	version int4 not null
);

grant update (due_at, risk, rank, wants, result) on request to accord_referral;
grant select, insert, update (over, version) on want to accord_referral;
grant select, insert, update (request, version) on task_head to accord_referral;
grant select, insert, update (person, version) on supervisor to accord_referral;
