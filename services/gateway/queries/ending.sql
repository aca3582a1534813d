-- What comes to an end, and what has been said of it.

-- No lock: of two copies that say it at once the guarded write stops one.
-- name: ending_load
-- params: uuid[]
-- rows: 0..n
select id, kind, ends, told, version from ending where id = any ($1);

-- name: ending_save
-- params: uuid[] int4[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into ending as e (id, kind, ends, told, version)
	select id, kind, ends, told, version from unnest($1, $2, $3, $4, $5) as u (id, kind, ends, told, version)
	on conflict (id) do update set ends = excluded.ends, told = excluded.told, version = excluded.version
	where e.version = excluded.version - 1
	returning 1)
select must_match(count(*), cardinality($1)) from saved;
