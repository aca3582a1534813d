-- Who is on her way to a scene is looked for when she is not there in time: what began before this has its clock too, and so has who
-- waits near a scene since before there was one (kind 3). Of more than a day ago nobody is looked for: what is left open then was never ended.
-- oldest release: 0.1.4

insert into clock (kind, subject, due)
select 3, id, greatest(clock_timestamp() + interval '5 minutes',
	case when state = 6 then coalesce(checked_at, clock_timestamp()) + interval '30 minutes'
		when expected_at is not null then expected_at + interval '15 minutes'
		else accepted_at + interval '1 hour' end)
from request
where kind = 1 and state in (4, 5, 6) and moved_at > clock_timestamp() - interval '1 day' and accepted_at is not null
on conflict (kind, subject) do nothing;
