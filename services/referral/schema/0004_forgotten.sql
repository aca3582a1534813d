-- A task outlives the client whom it was about, without saying who she was.
-- oldest release: 0.1.2

-- Whom tasks are about is written once; afterwards it can only be taken away.
create function client_gone(gone uuid[]) returns int language plpgsql security definer set search_path from current as $$
declare
	ended int;
begin
	update request set client = null where client = any (gone) and kind = 6;
	get diagnostics ended = row_count;
	return ended;
end
$$;
