-- Roots of subtrees, so that a proof takes a few hundred rows whatever the log's size.
-- oldest release: 0.1.3

-- Of each 256^level leaves one; of the leaves themselves it is leaf.hash. A program that knows nothing of it writes none:
-- what is missing is reckoned when it is asked for.
create table node (
	level int2 not null check (level between 1 and 8),
	idx int8 not null,			-- its place among those of its level, from 0
	hash bytea not null check (octet_length(hash) = 32),
	primary key (level, idx)
);

-- The root of a perfect subtree, from what is kept below it; null where that is not all there.
create function node_root(of_level int, of_idx int8) returns bytea language plpgsql stable set search_path from current as $$
declare
	below bytea[];
begin
	if of_level = 1 then
		select array_agg(hash order by idx) into below from leaf where idx >= of_idx * 256 and idx < (of_idx + 1) * 256;
	else
		select array_agg(coalesce(n.hash, node_root(of_level - 1, i)) order by i) into below
		from generate_series(of_idx * 256, of_idx * 256 + 255) as i
		left join node n on n.level = of_level - 1 and n.idx = i;
	end if;
	if cardinality(below) is distinct from 256 or array_position(below, null) is not null then
		return null;
	end if;
	for round in 1 .. 8 loop
		select array_agg(sha256('\x01'::bytea || below[2 * i - 1] || below[2 * i]) order by i) into below
		from generate_series(1, cardinality(below) / 2) as i;
	end loop;
	return below[1];
end
$$;

-- A leaf is asked for by the fact that it is of.
create unique index leaf_fact on leaf (source, n);

-- Of the log as it is now.
insert into node (level, idx, hash)
select 1, i, node_root(1, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 256 - 1) as i;
insert into node (level, idx, hash)
select 2, i, node_root(2, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 65536 - 1) as i;
insert into node (level, idx, hash)
select 3, i, node_root(3, i) from generate_series(0, (select coalesce(max(idx) + 1, 0) from leaf) / 16777216 - 1) as i;

grant select, insert on node to accord_audit;
grant select on node to accord_audit_read;
revoke all on function node_root(int, int8) from public;
grant execute on function node_root(int, int8) to accord_audit, accord_audit_read;
