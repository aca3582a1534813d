-- Who was given something of a client, for the receipt when she is destroyed; and who was, so that nothing of hers comes back.
-- oldest release: 0.1.2

create table client_copy (
	id uuid primary key,		-- digest of client, owner and holder
	client uuid not null,
	owner text not null,
	holder text not null,		-- organisation
	classes int8 not null,		-- bit n: DataClass n, that it was ever given of these
	at timestamptz not null		-- when it was given last
);
create index client_copy_client on client_copy (client, at desc);

-- Nobody writes here but the function below.
create table client_forgotten (
	client uuid primary key,
	owner text not null,
	destruction uuid not null,	-- whose receipt tells of it
	forgotten timestamptz not null,
	releases int4 not null,
	bases int4 not null
);

-- Destroys what is kept of a client here: her releases with their papers, other bases, and who holds how she may be contacted. Again
-- for what came while it was done first.
create function client_forget(who uuid, whose text, by uuid) returns boolean language plpgsql security definer
set search_path from current as $$
declare
	papers uuid[];
	bases_gone int;
begin
	with gone as (delete from release where client = who and owner = whose returning id)
	select coalesce(array_agg(id), '{}') into papers from gone;
	delete from release_page where id = any (papers);
	delete from release_paper where id = any (papers);
	with gone as (delete from basis where client = who and owner = whose returning 1) select count(*) into bases_gone from gone;
	delete from contact_holder where client = who and owner = whose;
	insert into client_forgotten as f (client, owner, destruction, forgotten, releases, bases)
		values (who, whose, by, clock_timestamp(), cardinality(papers), bases_gone)
	on conflict (client) do update set releases = f.releases + excluded.releases, bases = f.bases + excluded.bases;
	return true;
end
$$;
revoke all on function client_forget(uuid, text, uuid) from public;
grant execute on function client_forget(uuid, text, uuid) to accord_gateway;

-- Nothing is signed for, or opened, of who was destroyed.
create function client_stays_forgotten() returns trigger language plpgsql set search_path from current as $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		raise exception 'a client who was destroyed' using errcode = '23514';
	end if;
	return new;
end
$$;
create trigger client_stays_forgotten before insert on release for each row execute function client_stays_forgotten();
create trigger client_stays_forgotten before insert on basis for each row execute function client_stays_forgotten();

-- Orders of courts that were asked for before anybody listened are told of once more: 2 is CLOCK_BASIS, 3 COURT_ORDER.
insert into clock (kind, subject, due) select 2, id, clock_timestamp() from basis where basis = 3;

grant select, insert, update (classes, at) on client_copy to accord_gateway;
grant select on client_forgotten to accord_gateway;
grant select on client_copy, client_forgotten to accord_gateway_read;
