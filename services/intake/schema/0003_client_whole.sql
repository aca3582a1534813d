-- What every content is, fixed as it is written (DOMAIN 1.5): whose record, by whose hand, and whether it may come to be seen by a
-- court. Contents of before say nothing of it.
-- oldest release: 0.1.1

alter table client_content
	add column record_owner text not null default '',	-- organisation
	add column record_kind int2 not null default 0,		-- RecordKind
	add column discoverability int2 not null default 0,	-- Discoverability
	add column emptied boolean not null default false,	-- what was kept here is gone; what it was stays unchanged
	add column was bytea[];					-- what a court is presumed to see, as it was sealed each time that it was emptied

-- The first three are written once.
grant update (emptied) on client_content to accord_intake;

-- A release that knows of no emptied rows writes to one: what it writes is there. 1 is ORIGIN_INCIDENT and DISCOVERABILITY_PRESUMED.
create function content_emptied() returns trigger language plpgsql as $$
begin
	if old.emptied and new.emptied and new.content is distinct from old.content then
		new.emptied := false;
	elsif new.emptied and not old.emptied and (old.origin = 1 or old.discoverability = 1) then
		new.was := array_append(old.was, old.content);
	end if;
	return new;
end
$$;
create trigger content_emptied before update on client_content for each row execute function content_emptied();
