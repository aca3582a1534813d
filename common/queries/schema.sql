-- What a service asks of each connection before anything else.

-- The first of this release's migrations that is not applied, and the first applied one that this release neither knows nor
-- works on, with the oldest release that does ('' = only those that know it).
-- name: schema_fit
-- params: text text
-- rows: 1
select
	(select min(f) from unnest(string_to_array($1, chr(10))) as f where f not in (select file from schema_migration)),
	m.file, m.oldest
from (select 1) as one
left join (
	select file, oldest from schema_migration
	where file <> all (string_to_array($1, chr(10)))
		and (oldest = '' or string_to_array(oldest, '.')::int4[] > string_to_array($2, '.')::int4[])
	order by file limit 1
) as m on true;
