-- Clocks of a breach that agreements set, how far what left was looked through for releases that had ended, how many breaches a person
-- reported, and the end of breaches.
-- oldest release: 0.1.2

alter table breach_clock add column agreement text not null default '';	-- id@version; '' of the other clocks

-- One row: facts of the journal up to that number were looked at.
create table breach_swept (
	id uuid primary key,
	n int8 not null,
	version int4 not null
);
insert into breach_swept (id, n, version) select '62726561-6368-4000-8000-000000000000', n, 0 from journal_head;

create table breach_teller (
	id uuid primary key,		-- digest of the person
	since timestamptz not null,
	reports int4 not null,		-- since then
	version int4 not null
);

-- Breaches that two people closed before an instant and that were found six years ago, with their clocks and whom they were about: for
-- so long the records of an award may be asked for (2 CFR 200.334, three years behind a report that itself may be three years behind).
-- When one was found cannot be written again, so nobody makes one older. Also whoever reported nothing for a day. Returns how many.
create function breach_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	over uuid[] := array(select id from breach
		where state = 3 and closed_at < before and found_at < statement_timestamp() - interval '6 years'
		order by closed_at limit most);
begin
	delete from breach_affected where breach = any (over);
	delete from breach_clock where breach = any (over);
	delete from breach where id = any (over);
	delete from breach_teller where since < statement_timestamp() - interval '2 days';
	return cardinality(over);
end
$$;
create index breach_closed on breach (closed_at) where state = 3;

grant select, update (n, version) on breach_swept to accord_gateway;
grant select, insert, update (since, reports, version) on breach_teller to accord_gateway;
grant select on breach_swept, breach_teller to accord_gateway_read;
revoke all on function breach_purge from public;
grant execute on function breach_purge to accord_gateway;
