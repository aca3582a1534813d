-- What quarters cost, and who pays what of it.

-- name: cost_period_load
-- params: uuid[]
-- rows: 0..n
select id, agreement, quarter, host, array_to_string(members, E'\n'), state, statement, issued, opened_at, moved_at, moves, version
from cost_period where id = any ($1);

-- name: cost_period_save
-- params: uuid[] text[] text[] text[] text[] int2[] int4[] int4[] timestamptz[] timestamptz[] int4[] int4[]
-- rows: 1
with saved as (
	insert into cost_period as p (id, agreement, quarter, host, members, state, statement, issued, opened_at, moved_at, moves, version)
	select id, agreement, quarter, host, string_to_array(members, E'\n'), state, statement, issued, opened_at, moved_at, moves, version
	from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
		as u (id, agreement, quarter, host, members, state, statement, issued, opened_at, moved_at, moves, version)
	on conflict (id) do update set members = excluded.members, state = excluded.state, statement = excluded.statement,
		issued = excluded.issued, moved_at = excluded.moved_at, moves = excluded.moves, version = excluded.version
	where p.version = excluded.version - 1
	returning 1
)
select must_match(count(*), cardinality($1)) from saved;

-- name: cost_statement_load
-- params: uuid[]
-- rows: 0..n
select id, period, number, frozen, sha256 from cost_statement where id = any ($1);

-- name: cost_statement_save
-- params: uuid[] uuid[] int4[] text[] bytea[] text[] timestamptz[]
-- rows: 0
insert into cost_statement (id, period, number, frozen, sha256, person, made_at)
select id, period, number, frozen, sha256, person, made_at
from unnest($1, $2, $3, $4, $5, $6, $7) as u (id, period, number, frozen, sha256, person, made_at);

-- name: cost_dispute_load
-- params: uuid[]
-- rows: 0..n
select id, reason, line from cost_dispute where id = any ($1);

-- name: cost_dispute_save
-- params: uuid[] uuid[] int4[] text[] text[] int2[] int4[] timestamptz[]
-- rows: 0
insert into cost_dispute (id, period, number, member, person, reason, line, made_at)
select id, period, number, member, person, reason, line, made_at
from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (id, period, number, member, person, reason, line, made_at);

-- Others than the host see a quarter once it was issued.
-- name: cost_period_list
-- params: text
-- rows: 0..n
select id, agreement, quarter, host, state, statement, issued, moved_at, moves from cost_period
where members @> array[$1] and (host = $1 or issued > 0) order by quarter desc, agreement limit 200;

-- name: cost_period_get
-- params: uuid text
-- rows: 0..1
select id, agreement, quarter, host, state, statement, issued, moved_at, moves from cost_period
where id = $1 and members @> array[$2] and (host = $2 or issued > 0);

-- name: cost_statement_list
-- params: uuid
-- rows: 0..n
select number, sha256, made_at from cost_statement where period = $1 order by number desc limit 64;

-- 0: the newest.
-- name: cost_statement_get
-- params: uuid int4
-- rows: 0..1
select number, frozen from cost_statement where period = $1 and ($2 = 0 or number = $2) order by number desc limit 1;

-- name: cost_dispute_list
-- params: uuid
-- rows: 0..n
select number, member, reason, line, made_at from cost_dispute where period = $1 order by made_at, member limit 1024;
