-- Tasks that people ask for: when it happens, until when it is its lead's alone, in what kind of house, and who went.
-- oldest release: 0.1.4

alter table request
	add column happens_at timestamptz,		-- null: it has no hour
	add column hers_until timestamptz,
	add column setting int2 not null default 0,	-- TaskSetting
	add column attended int2 not null default 0;	-- TaskAttended

grant update (attended) on request to accord_referral;
