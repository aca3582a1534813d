-- Where staff are reached.

-- name: address_load
-- params: uuid[]
-- rows: 0..n
select id, person, state, sealed, changes, version from address where id = any ($1);

-- name: address_save
-- params: uuid[] text[] int2[] bytea[] int4[] int4[]
-- rows: 1
with saved as (
	insert into address as a (id, person, state, sealed, changes, version)
	select id, person, state, sealed, changes, version
	from unnest($1, $2, $3, $4, $5, $6) as u (id, person, state, sealed, changes, version)
	on conflict (id) do update set state = excluded.state, sealed = excluded.sealed, changes = excluded.changes,
		version = excluded.version
	where a.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: address_wanted
-- params: int4
-- rows: 0..n
select person, changes from address where state = 1 order by person limit $1;
