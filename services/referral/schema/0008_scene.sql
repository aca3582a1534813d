-- What becomes of a call-out on the way and at the scene, and the tasks that come of call-outs.
-- oldest release: 0.1.3

alter table request
	add column ori text not null default '',	-- of its owner as it began
	add column expected_at timestamptz,		-- when she thinks that she will be there
	add column scene int2 not null default 0,	-- SceneSafe
	add column checked_at timestamptz,		-- when she who waits near the scene last said that she is well
	add column missed int4 not null default 0,	-- how often she was asked for since, in vain
	add column watch_owner uuid,			-- the task of the owner to find her
	add column watch_employer uuid,			-- and that of her employer
	add column callout uuid;			-- of a task: the call-out that it comes of

-- As the directory said last; empty where a release before has written the row.
alter table supervisor
	add column zone text not null default '',
	add column ori text not null default '';

grant update (expected_at, scene, checked_at, missed, watch_owner, watch_employer) on request to accord_referral;
grant update (zone, ori) on supervisor to accord_referral;
