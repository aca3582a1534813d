-- Nothing of a client who was destroyed stays: neither marks of who was changing who may sign for her, nor who was given something of her
-- once the receipt says it.
-- oldest release: 0.1.2

-- As before. Copies go that were told up to then; whose clock runs a little behind is told of them once more.
create function client_forget(who uuid, whose text, by uuid, told timestamptz) returns boolean language plpgsql security definer
set search_path from current as $$
begin
	perform client_forget(who, whose, by);
	delete from signer_mark where client = who;
	delete from client_copy where client = who and owner = whose and at <= told - interval '5 seconds';
	return true;
end
$$;
revoke all on function client_forget(uuid, text, uuid, timestamptz) from public;
grant execute on function client_forget(uuid, text, uuid, timestamptz) to accord_gateway;
