-- Finding a client again inside of her organisation.

-- The newest of a content wins, where a batch wrote it twice.
-- name: lookup_save
-- params: uuid[] uuid[] int4[] bytea[]
-- rows: 0
insert into client_lookup as t (content, client, version, found)
select distinct on (content) content, client, version, lookup_ids(packed)
from unnest($1, $2, $3, $4) with ordinality as u (content, client, version, packed, n)
order by content, n desc
on conflict (content) do update set version = excluded.version, found = excluded.found;

-- Contents that are found by nothing yet, from an id on: kept by a release that knew of no indexes. The classes are those of
-- lookup_classes(), and 200 is LOOKUP_MEND.
-- name: unfound_load
-- params: uuid[]
-- rows: 0..n
select u.id, k.id, k.client, k.origin, k.class, k.content, k.version
from unnest($1) as u (id)
cross join lateral (
	select id, client, origin, class, content, version from client_content c
	where c.id > u.id and c.class in (7, 19, 20, 31)
		and not exists (select from client_lookup l where l.content = c.id and l.version = c.version)
	order by c.id limit 200) k;

-- name: client_link_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, one, other, state, said, person, version from client_link where id = any ($1);

-- name: client_link_save
-- params: uuid[] text[] uuid[] uuid[] int2[] timestamptz[] text[] int4[]
-- rows: 1
with s as (
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select id, organisation, one, other, state, said, person, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, organisation, one, other, state, said, person, version)
	on conflict (id) do update set state = excluded.state, said = excluded.said, person = excluded.person, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- name: searcher_load
-- params: uuid[]
-- rows: 0..n
select id, until, version from searcher where id = any ($1);

-- name: searcher_save
-- params: uuid[] timestamptz[] int4[]
-- rows: 1
with s as (
	insert into searcher as t (id, until, version)
	select id, until, version from unnest($1, $2, $3) as u (id, until, version)
	on conflict (id) do update set until = excluded.until, version = excluded.version
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- Clients whose contents of these classes of the two records say all of these. The same statement for what nobody says and what she
-- may not search by (law L9). The last columns are those of client_locate.
-- name: client_search
-- params: text bytea int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select l.client
	from unnest(lookup_ids($2)) as w (found)
	join client_lookup l on l.found @> array[w.found]
	join client_content k on k.id = l.content and k.version = l.version
	join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
	group by l.client
	having count(distinct w.found) = cardinality(lookup_ids($2))
) h join client c on c.id = h.client
where c.organisation = $1
order by c.opened desc, c.id desc
limit 50;

-- Others of her organisation of whom as much is the same as makes two points: 3 a telephone and 4 an e-mail make two, 2 a whole
-- name and 5 a birth date one each. What was said of them before is not suggested again, unless it is said no more.
-- name: client_alike
-- params: text uuid int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select m.client
	from (
		select distinct f.found, get_byte(uuid_send(f.found), 0) as kind
		from client_lookup l
		join client_content k on k.id = l.content and k.version = l.version
		join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
		cross join unnest(l.found) as f (found)
		where l.client = $2
	) w
	cross join lateral (
		select distinct l.client
		from client_lookup l
		join client_content k on k.id = l.content and k.version = l.version
		join unnest($3, $4) as g (origin, class) on g.origin = k.origin and g.class = k.class
		where l.found @> array[w.found] and l.client <> $2
	) m
	where w.kind in (2, 3, 4, 5)
	group by m.client
	having sum(case when w.kind in (3, 4) then 2 else 1 end) >= 2
) h join client c on c.id = h.client
where c.organisation = $1 and exists (select from client o where o.id = $2 and o.organisation = $1)
	and not exists (
		select from client_link n
		where n.one = least(c.id, $2) and n.other = greatest(c.id, $2) and n.state in (1, 2))
order by c.opened desc, c.id desc
limit 50;

-- name: client_linked
-- params: text uuid int2[] int2[]
-- rows: 0..100
select c.id, c.organisation, c.opened, null::timestamptz,
	exists (select from client_content k where k.client = c.id and k.origin = 1 and k.class = 1)
from (
	select other as client from client_link where one = $2 and state = 1
	union all
	select one from client_link where other = $2 and state = 1
) h join client c on c.id = h.client
where c.organisation = $1 and cardinality($3) = cardinality($4)
order by c.opened desc, c.id desc
limit 50;

-- Clients who are reached by any of these. 31 is SERVICE_CONTACT, 2 is ORIGIN_SERVICE; 16 is the most that ReachedClients holds.
-- name: client_reached
-- params: text bytea
-- rows: 0..16
select distinct l.client
from unnest(lookup_ids($2)) as w (found)
join client_lookup l on l.found @> array[w.found]
join client_content k on k.id = l.content and k.version = l.version and k.origin = 2 and k.class = 31
join client c on c.id = l.client and c.organisation = $1
limit 16;
