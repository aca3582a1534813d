-- Staff are reached in several ways.
-- oldest release: 0.1.2

alter table address
	add column ways int2 not null default 1;	-- that its text holds: 1 mail, 2 sms, 4 voice

grant update (ways) on address to accord_notification;
