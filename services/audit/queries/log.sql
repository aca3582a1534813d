-- The log: leaves and tree heads, only ever added.

-- name: leaf_add
-- params: int8[] text[] int8[] int8[] bytea[] bytea[] bytea[] uuid[]
-- rows: 0
insert into leaf (idx, source, epoch, n, salt, bytes, hash, key)
select idx, source, epoch, n, salt, bytes, hash, key
from unnest($1, $2, $3, $4, $5, $6, $7, $8) as u (idx, source, epoch, n, salt, bytes, hash, key);

-- name: node_add
-- params: int2[] int8[] bytea[]
-- rows: 0
insert into node (level, idx, hash) select level, idx, hash from unnest($1, $2, $3) as u (level, idx, hash);

-- name: tree_load
-- params: uuid[]
-- rows: 0..1
select ($1)[1], size, edge, root, chain from tree order by size desc limit 1;

-- name: tree_add
-- params: int8[] bytea[] bytea[] int8[] bytea[]
-- rows: 0
insert into tree (size, root, edge, before, chain)
select size, root, edge, before, chain from unnest($1, $2, $3, $4, $5) as u (size, root, edge, before, chain);

-- name: tree_head
-- params:
-- rows: 0..1
select size, root from tree order by size desc limit 1;

-- name: source_heads
-- params:
-- rows: 0..n
select source, n from cursor order by source;

-- The head of a size that some commit wrote.
-- name: tree_of_size
-- params: int8
-- rows: 0..1
select size, root from tree where size = $1;

-- Kept hashes, run by run: of leaves (level 0), or of nodes; those that nobody wrote are reckoned.
-- name: kept_hashes
-- params: int2[] int8[] int4[]
-- rows: 0..n
select hash from (
	select run, l.idx, l.hash
	from unnest($1, $2, $3) with ordinality as u (level, first, count, run)
	join leaf l on l.idx >= u.first and l.idx < u.first + u.count
	where u.level = 0
	union all
	select run, i, coalesce(n.hash, node_root(u.level, i))
	from unnest($1, $2, $3) with ordinality as u (level, first, count, run)
	cross join generate_series(u.first, u.first + u.count - 1) as i
	left join node n on n.level = u.level and n.idx = i
	where u.level > 0
) as kept (run, idx, hash)
order by run, idx;

-- One leaf, by the fact that it is of.
-- name: leaf_of_fact
-- params: text int8
-- rows: 0..1
select idx, salt, bytes, key, owner, data_key, hash from leaf_stored where source = $1 and n = $2;
