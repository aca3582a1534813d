-- Notification: under which account a provider took a message, so that its text is taken away there whatever is configured by then.
-- oldest release: 0.1.2

alter table message add column account text; -- null: not known, and so that of its channel now
create index message_unredacted on message (moved_at) where redact = 1;

grant insert (account), update (account) on message to accord_notification;
