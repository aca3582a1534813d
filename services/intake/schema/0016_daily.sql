-- Once on a day of its own an organisation is paged about clients whom nothing that happens reaches.
-- oldest release: 0.1.3

alter table standing
	add column zone text not null default '',	-- of an organisation; '' = not known yet
	add column daily_at timestamptz,	-- of an organisation: when its list is looked at next; null = not reckoned yet
	add column daily_day int8 not null default 0;	-- of an organisation: the day of its own on which it was paged last
grant update (zone, daily_at, daily_day) on standing to accord_intake;
