-- How clients may be contacted.

-- name: contact_load
-- params: uuid[]
-- rows: 0..n
select client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped
from client_contact where client = any ($1);

-- name: contact_save
-- params: uuid[] timestamptz[] text[] timestamptz[] timestamptz[] int2[] int4[] bytea[] int2[] bytea[] int4[] timestamptz[]
-- rows: 1
with s as (
	insert into client_contact as t (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped)
	select client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped)
	on conflict (client) do update set verified = excluded.verified, verified_by = excluded.verified_by,
	disturbed = excluded.disturbed, frozen = excluded.frozen, frozen_why = excluded.frozen_why, conflicts = excluded.conflicts,
	unsafe = excluded.unsafe, wrong = excluded.wrong, words = excluded.words, version = excluded.version, stopped = excluded.stopped
	where t.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from s;

-- One client at the store's clock; of one who is not there, the clock alone. Of her contents 31, 32 and 34 are SERVICE_CONTACT,
-- SAFE_CONTACT and SUBSTITUTE_ADDRESS, 2 is ORIGIN_SERVICE.
-- name: contact_resolve
-- params: uuid
-- rows: 1..n
select clock_timestamp(), c.id, c.organisation, c.data_key, s.client, k.id, k.class, k.content, s.verified, s.disturbed, s.frozen,
	coalesce(s.conflicts, 0), f.checked, s.stopped
from (select 1) one
left join client c on c.id = $1
left join client_contact s on s.client = c.id
left join client_conflict f on f.client = c.id
left join client_content k on k.client = c.id and k.origin = 2 and k.class in (31, 32, 34) and not k.emptied;
