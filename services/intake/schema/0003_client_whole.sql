-- What every content is, fixed as it is written (DOMAIN 1.5): whose record, by whose hand, and whether it may come to be seen by a
-- court. Contents of before say nothing of it.
-- oldest release: 0.1.1

alter table client_content
	add column record_owner text not null default '',	-- organisation
	add column record_kind int2 not null default 0,		-- RecordKind
	add column discoverability int2 not null default 0,	-- Discoverability
	add column emptied boolean not null default false;	-- what was kept here is gone; what it was stays unchanged

-- The first three are written once.
grant update (emptied) on client_content to accord_intake;
