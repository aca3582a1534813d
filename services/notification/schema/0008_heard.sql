-- Notification: what came in is understood once, whoever was the writer when it came.
-- oldest release: 0.1.2

alter table inbound add column heard bool not null default true; -- whose it is and what it says was looked at, and done
create index inbound_unheard on inbound (received_at) where not heard;
create index message_asked_to_confirm on message (client) where confirm and state in (3, 9, 10);

grant insert (heard), update (heard, client) on inbound to accord_notification;
