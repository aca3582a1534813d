-- Sign-ins through providers of OpenID Connect, from the way there to the way back. What the provider is shown beside the state (nonce,
-- verifier) is made of the browser's cookie each time, so that nothing in this table is worth anything to who reads it.
-- oldest release: 0.1.1

create table sign_in (
	id uuid primary key,			-- first 16 bytes of sha256; of a logout token: digest of provider and its number
	sha256 bytea not null check (length(sha256) in (0, 32)),	-- of the state; '' of a logout token
	browser bytea not null check (length(browser) in (0, 32)),	-- SHA-256 of the cookie of the browser that began; likewise
	provider text not null,
	made timestamptz not null,
	used timestamptz,			-- once
	version int4 not null
);
create index sign_in_made on sign_in (made);

-- Those of more than an hour before an instant are forgotten: nothing of them is good for longer. Returns how many.
create function sign_in_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	gone int;
begin
	delete from sign_in where id in (
		select id from sign_in where made < least(before, statement_timestamp() - interval '1 hour') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;

grant select, insert, update (used, version) on sign_in to accord_gateway;
grant select on sign_in to accord_gateway_read;
revoke all on function sign_in_purge from public;
grant execute on function sign_in_purge to accord_gateway;
