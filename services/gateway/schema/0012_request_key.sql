-- Which body an Idempotency-Key came with: with another it is refused, and not taken for the same command or for one of its own.
-- oldest release: 0.1.2

create table request_key (
	id uuid primary key,		-- HMAC of who sent it, method, path and key
	body bytea not null check (length(body) = 32),	-- SHA-256
	at timestamptz not null		-- when it came first
);
create index request_key_at on request_key using brin (at);

-- Those of more than a week before an instant are forgotten, as the replies are. Returns how many.
create function request_key_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	gone int;
begin
	delete from request_key where id in (
		select id from request_key where at < least(before, statement_timestamp() - interval '7 days') order by at limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;

grant select, insert on request_key to accord_gateway;
grant select on request_key to accord_gateway_read;
revoke all on function request_key_purge from public;
grant execute on function request_key_purge to accord_gateway;
