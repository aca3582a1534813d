-- Notification asks the gateway before anything is sent: under which disclosure a message goes, and what it may hold.
-- oldest release: 0.1.0

alter table message
	add column owner text,			-- whose record it is about; null: queued by 0.1.0, which asked nobody
	add column disclosure uuid,		-- under which it goes, or was refused; null: not decided yet
	add column released int8 not null default 0, -- the classes that it may hold
	add column bare bool not null default false, -- a bare summons: no class is in it
	add column decided_at timestamptz;	-- when that was; while it is not decided, since when the gateway is asked; null: as owner

create index message_unasked on message (due_at) where state = 1 and disclosure is null and not bare and template <> 3 and owner is not null;

-- What was decided about a message comes after it was made.
grant insert (owner, disclosure, released, bare, decided_at), update (disclosure, released, bare, decided_at) on message to accord_notification;
