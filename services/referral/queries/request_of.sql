-- Whose requests are, as the audit is told.

-- Some of those that it was not told of.
-- name: unsaid_load
-- params: uuid[]
-- rows: 0..n
select ($1)[1], id, task, client, organisation, also from unsaid limit 64;

-- What the same batch takes away needs no mark: that it is not there is no reason to begin again.
-- name: said_save
-- params: uuid[] bool[]
-- rows: 1
with passed as (
	update exchange e set said = true from unnest($1, $2) as u (id, task) where not u.task and e.id = u.id returning 1
), tasks as (
	update request r set said = true from unnest($1, $2) as u (id, task) where u.task and r.id = u.id returning 1
)
select (select count(*) from passed) + (select count(*) from tasks);
