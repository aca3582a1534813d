-- The log: leaves and tree heads, only ever added.

-- name: leaf_add
-- params: int8[] text[] int8[] int8[] bytea[] bytea[] bytea[]
-- rows: 0
insert into leaf (idx, source, epoch, n, salt, bytes, hash)
select idx, source, epoch, n, salt, bytes, hash
from unnest($1, $2, $3, $4, $5, $6, $7) as u (idx, source, epoch, n, salt, bytes, hash);

-- name: tree_load
-- params: uuid[]
-- rows: 0..1
select ($1)[1], size, edge from tree order by size desc limit 1;

-- name: tree_add
-- params: int8[] bytea[] bytea[]
-- rows: 0
insert into tree (size, root, edge) select size, root, edge from unnest($1, $2, $3) as u (size, root, edge);

-- name: tree_head
-- params:
-- rows: 0..1
select size, root from tree order by size desc limit 1;

-- name: source_heads
-- params:
-- rows: 0..n
select source, n from cursor order by source;
