-- The log looked at by its own service, again and again.

-- The newest head, the history that it is of, and the head of a size that was noted; how far the leaves go, whether some are plain; and
-- how many rows the store says were changed or removed since its counters began: no trigger can be kept from being counted.
-- name: log_look
-- params: int8
-- rows: 1
select h.epoch, coalesce(t.size, 0), t.root, n.root, exists (select from leaf where key is null),
	(select coalesce(sum(n_tup_del), 0)::int8 from pg_stat_user_tables
	 where schemaname = 'audit' and relname in ('leaf', 'tree', 'node', 'destroyed')),
	(select coalesce(sum(n_tup_upd), 0)::int8 from pg_stat_user_tables
	 where schemaname = 'audit' and relname in ('tree', 'node', 'destroyed')),
	(select coalesce(sum(n_tup_upd), 0)::int8 from pg_stat_user_tables where schemaname = 'audit' and relname = 'leaf'),
	pg_postmaster_start_time(), pg_is_in_recovery()
from journal_head h
left join (select size, root from tree order by size desc limit 1) t on true
left join tree n on n.size = $1;

-- Leaves from the first place on, before the second.
-- name: check_leaves
-- params: int8 int8
-- rows: 0..n
select l.idx, l.source, l.epoch, l.n, l.salt, l.bytes, l.key, k.owner, k.data_key, d.client is not null, k.organisation, k.subject, k.kek,
	l.hash
from leaf l
left join leaf_key k on k.key = l.key
left join destroyed d on d.client = k.subject
where l.idx >= $1 and l.idx < $2
order by l.idx;

-- Nodes that such leaves complete, in the order in which they do.
-- name: check_nodes
-- params: int8 int8
-- rows: 0..n
select n.level, n.idx, n.hash
from generate_series(1, 7) as of (height)
join node n on n.level = height and n.idx >= $1 >> (8 * height) and n.idx < $2 >> (8 * height)
order by (n.idx + 1) << (8 * height), height;

-- Heads that end with one of them.
-- name: check_heads
-- params: int8 int8
-- rows: 0..n
select size, root, edge, chain, before from tree where size > $1 and size <= $2 order by size;

-- name: check_gone
-- params: int8 int8
-- rows: 0..n
select client, idx from destroyed where idx >= $1 and idx < $2 order by idx;

-- What stands where the log does not go: the first few leaves, nodes and destroyed ones, as of one instant.
-- name: check_beyond
-- params:
-- rows: 0..n
with newest as (select coalesce(max(size), 0) as size from tree)
(select 'leaf', l.idx from newest, lateral (select idx from leaf where idx >= newest.size order by idx limit 5) l)
union all
(select 'leaf', idx from leaf where idx < 0 order by idx limit 5)
union all
(select 'node', n.idx from newest, generate_series(1, 8) as of (height),
	lateral (select idx from node where level = height and idx >= newest.size >> (8 * height) order by idx limit 5) n)
union all
(select 'destruction', d.idx from newest, lateral (select idx from destroyed where idx >= newest.size order by idx limit 5) d);
