-- Notification: systems of organisations that want to hear no more, by the name of their channel: for good.
-- oldest release: 0.1.2

create table webhook_off (
	name text primary key,
	organisation text not null,
	off_at timestamptz not null default now()
);
grant select, insert (name, organisation) on webhook_off to accord_notification;
