-- Whoever had accepted before it was kept on what she was given anything: she is asked to read it anew, once, and is told of no change before.
-- oldest release: 0.1.5

-- Of them nothing says what would end it, so that changes went on being told behind the release. Their instant is that of a receipt or an acceptance,
-- which no reading has. A referral's body is read no more once she was reached: there nobody is asked.
with unfounded as (
	update exchange set given_at = null, changed_at = case when person <> '' and (kind = 3 or state <> 10) then clock_timestamp() end
	where side = 2 and release is null and given_until is null and given_at in (receipted_at, accepted_at)
	returning id, changed_at
)
insert into clock (kind, subject, due)
select 12, id, changed_at from unfounded where changed_at is not null
on conflict (kind, subject) do update set due = least(clock.due, excluded.due);
