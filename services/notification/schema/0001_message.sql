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
	created_at timestamptz not null,
	due_at timestamptz not null,		-- of a queued one: not before
	moved_at timestamptz not null,
	version int4 not null			-- counts saves: a save compares it
) with (fillfactor = 70);
create index message_request on message (request);
create index message_queued on message (due_at) where state = 1;

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

create table address (
	id uuid primary key,			-- digest of the person
	person text not null,
	state int2 not null,			-- 1 to be asked for, 2 known, 3 the directory has none
	sealed bytea not null,			-- the address under the seal key, id as associated data; or empty
	changes int4 not null,			-- counts news from the directory: an answer to an older question leaves 1
	version int4 not null
);
create index address_wanted on address (person) where state = 1;

grant select, insert, update on message, address to accord_notification;
grant select, insert on attempt to accord_notification;
