-- Whether somebody may be contacted and led at all.

-- name: client_conflict_load
-- params: uuid[]
-- rows: 0..n
select client, organisation, found, checked, person, version from client_conflict where client = any ($1);

-- name: client_conflict_save
-- params: uuid[] text[] int4[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into client_conflict as t (client, organisation, found, checked, person, version)
	select client, organisation, found, checked, person, version
	from unnest($1, $2, $3, $4, $5, $6) as u (client, organisation, found, checked, person, version)
	on conflict (client) do update set found = excluded.found, checked = excluded.checked, person = excluded.person,
	version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: client_party_save
-- params: uuid[] uuid[] timestamptz[] bytea[]
-- rows: 0
insert into client_party (id, client, noted, found)
select id, client, noted, lookup_ids(packed) from unnest($1, $2, $3, $4) as u (id, client, noted, packed);

-- name: client_party_withdrawn_save
-- params: uuid[] uuid[] timestamptz[] text[] int4[] bytea[]
-- rows: 0
insert into client_party_withdrawn (id, client, at, person, why, found)
select id, client, at, person, why, lookup_ids(packed) from unnest($1, $2, $3, $4, $5, $6) as u (id, client, at, person, why, packed);

-- Of the others of a client, what somebody is reached by: 3 is a telephone, 4 an e-mail. A row at least of each client.
-- name: party_list_load
-- params: uuid[]
-- rows: 0..n
select u.client, m.found
from unnest($1) as u (client)
left join lateral (
	select distinct f.found
	from client_party p cross join unnest(p.found) as f (found)
	where p.client = u.client and get_byte(uuid_send(f.found), 0) in (3, 4)
		and not exists (select 1 from client_party_withdrawn w
			where w.client = p.client and w.at > p.noted and f.found = any (w.found))) m on true;

-- name: recusal_load
-- params: uuid[]
-- rows: 0..n
select id, client, person, ended, said, version from recusal where id = any ($1);

-- name: recusal_save
-- params: uuid[] uuid[] text[] bool[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into recusal as t (id, client, person, ended, said, version)
	select id, client, person, ended, said, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, client, person, ended, said, version)
	on conflict (id) do update set ended = excluded.ended, said = excluded.said, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Clients who are found by one of these; 20 is FOUND_MOST.
-- name: found_by_load
-- params: uuid[]
-- rows: 0..n
select u.found, m.client
from unnest($1) as u (found)
cross join lateral (
	select distinct l.client
	from client_lookup l join client_content k on k.id = l.content and k.version = l.version
	where l.found @> array[u.found] limit 20) m;

-- Clients of whom one was said to be the other.
-- name: party_by_load
-- params: uuid[]
-- rows: 0..n
select u.found, m.client
from unnest($1) as u (found)
cross join lateral (
	select distinct p.client from client_party p
	where p.found @> array[u.found] and not exists (select 1 from client_party_withdrawn w
		where w.client = p.client and w.at > p.noted and u.found = any (w.found)) limit 20) m;

-- By what a client is found herself: what she is reached by first (3, 4), because of the rest not all may be kept.
-- name: own_found_load
-- params: uuid[]
-- rows: 0..n
select l.client, f.found
from client_lookup l join client_content k on k.id = l.content and k.version = l.version
cross join unnest(l.found) as f (found)
where l.client = any ($1)
group by l.client, f.found
order by l.client, get_byte(uuid_send(f.found), 0) not in (3, 4);

-- name: conflict_fetch
-- params: uuid
-- rows: 0..1
select c.id, c.organisation, f.checked, coalesce(f.found, 0)
from client c left join client_conflict f on f.client = c.id
where c.id = $1;
