-- Bars of guardians on their way.

-- name: signer_mark_load
-- params: uuid[]
-- rows: 0..n
select client, under_way, until, bars, version from signer_mark where client = any ($1) order by client for no key update;

-- name: signer_mark_save
-- params: uuid[] int4[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into signer_mark as m (client, under_way, until, bars, version)
	select client, under_way, until, bars, version from unnest($1, $2, $3, $4, $5) as u (client, under_way, until, bars, version)
	on conflict (client) do update set under_way = excluded.under_way, until = excluded.until, bars = excluded.bars,
		version = excluded.version
	where m.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;

-- name: signer_mark_bars
-- params: uuid
-- rows: 0..1
select bars from signer_mark where client = $1;
