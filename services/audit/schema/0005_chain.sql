-- Heads hold on to each other, and so do the rows between them.
-- oldest release: 0.1.6

-- Of what head a commit went on from: one that is taken out is missed. Null: written by 0.1.6.
alter table tree add column before int8;
-- A keyed digest over the digest of the head before and over each leaf since, but for what is sealed in it: its place, whose fact it is,
-- under which key, its hash. Whoever has the database and not the site's keys cannot make it. Null: of 0.1.6.
alter table tree add column chain bytea check (octet_length(chain) = 32);

-- A release before nodes may have written leaves beside one that knew them: from here on a node that is not there was taken away.
insert into node (level, idx, hash)
select 1, i, node_root(1, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 256 - 1) as i
where not exists (select from node n where n.level = 1 and n.idx = i);
insert into node (level, idx, hash)
select 2, i, node_root(2, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 65536 - 1) as i
where not exists (select from node n where n.level = 2 and n.idx = i);
insert into node (level, idx, hash)
select 3, i, node_root(3, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 16777216 - 1) as i
where not exists (select from node n where n.level = 3 and n.idx = i);
