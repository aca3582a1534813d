-- What came in by channels, and what it answers.

-- name: inbound_load
-- params: uuid[]
-- rows: 0..n
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where id = any ($1);

-- name: inbound_save
-- params: uuid[] text[] text[] int2[] int2[] uuid[] int2[] uuid[] timestamptz[] int4[] bytea[] bytea[] bytea[] int4[] bool[]
-- rows: 1
with saved as (
	insert into inbound as i (id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender,
		words, version, heard)
	select id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender, words, version, heard
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
		as u (id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender, words, version,
			heard)
	on conflict (id) do update set state = excluded.state, kek = excluded.kek, data_key = excluded.data_key, client = excluded.client,
		heard = excluded.heard, version = excluded.version
	where i.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- What is not understood yet.
-- name: inbound_unheard
-- params: int4
-- rows: 0..n
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where not heard order by received_at limit $1;

-- Of one organisation, in the order in which they came.
-- name: inbound_read
-- params: uuid[] text
-- rows: 0..100
select id, organisation, via, channel, state, message, recipient, client, received_at, data_key, sender, words, version, heard
from inbound where id = any ($1) and organisation = $2 order by received_at, id;

-- Whether she has something to confirm: it was sent, or may have reached her.
-- name: inbound_asked
-- params: uuid
-- rows: 1
select exists (select from message where client = $1 and confirm and state in (3, 9, 10));

-- name: inbound_old
-- params: text[] int4[] int8 int4
-- rows: 0..n
select i.id from unnest($1, $2) as o (owner, newest)
cross join lateral (
	select id from inbound where organisation = o.owner and kek > 0 and kek < o.newest order by kek limit $3 + $4) i
offset $3 limit $4;

-- name: inbound_oldest
-- params: text[]
-- rows: 0..n
select o.n, (select min(kek) from inbound where organisation = o.owner and kek > 0)
from unnest($1) with ordinality as o (owner, n);

-- name: inbound_purge
-- params: timestamptz int4
-- rows: 1
select inbound_purge($1, $2);

-- The newest message that the provider calls so, or that went to that number.
-- name: answering_load
-- params: uuid[]
-- rows: 0..n
select k.key, m.id, m.recipient, m.client
from (select distinct unnest($1) as key) k
cross join lateral (
	(select id, recipient, client, created_at from message where provider_key = k.key order by created_at desc limit 1)
	union all
	(select m.id, m.recipient, m.client, m.created_at from answerable a join message m on m.id = a.message
		where a.key = k.key order by a.sent_at desc limit 1)
	order by created_at desc limit 1) m;

-- The newest page of half a day that went to that number with those digits; doubtful when an earlier one of the hour before, about
-- something else, is not answered.
-- name: replying_load
-- params: uuid[]
-- rows: 0..n
select k.key, m.id, exists (select 1 from answerable b join message o on o.id = b.message
	where b.key = k.key and o.request <> m.request and o.state = 3 and o.created_at > m.created_at - interval '1 hour')
from (select distinct unnest($1) as key) k
cross join lateral (select m.id, m.request, m.created_at from answerable a join message m on m.id = a.message
	where a.key = k.key and m.created_at > statement_timestamp() - interval '12 hours' order by m.created_at desc limit 1) m;

-- name: answerable_save
-- params: uuid[] uuid[]
-- rows: 0
insert into answerable (key, message) select key, message from unnest($1, $2) as u (key, message) on conflict do nothing;

-- name: answerable_purge
-- params: timestamptz int4
-- rows: 1
select answerable_purge($1, $2);
