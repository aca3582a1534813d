-- Plain ladders are looked at each hour, too: one of which everybody is away is a gap.
-- oldest release: 0.1.5

-- Those that were loaded before: a copy of the release before never set their clock again.
insert into clock (kind, subject, due)
select 20, id, clock_timestamp() + interval '1 hour' from roster where plan is null or plan_version <> version
on conflict do nothing;
