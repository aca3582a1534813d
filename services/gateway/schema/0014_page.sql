-- What stands in a page, so that she answers it without signing in: one page, one person, two verbs.
-- oldest release: 0.1.2

create table page_link (
	id uuid primary key,		-- first 16 bytes of sha256
	sha256 bytea not null check (length(sha256) = 32),	-- of the token, which only the page holds
	message uuid not null,
	request uuid not null,
	task boolean not null,
	person text not null,
	employer text not null,		-- when it was made
	owner text not null,		-- whose request it is
	made timestamptz not null,
	answered int2 not null,		-- 0 not yet, 1 she has seen it, 2 she takes it
	version int4 not null
);
create index page_link_made on page_link using brin (made);

-- Those of more than a week before an instant. Returns how many.
create function page_link_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	gone int;
begin
	delete from page_link where id in (
		select id from page_link where made < least(before, statement_timestamp() - interval '7 days') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;

grant select, insert, update (answered, version) on page_link to accord_gateway;
grant select on page_link to accord_gateway_read;
revoke all on function page_link_purge from public;
grant execute on function page_link_purge to accord_gateway;
