-- Canaries: the last one, and their end after a day.

-- name: canary_end
-- params: timestamptz int4
-- rows: 1
select canary_end($1, $2);

-- The range is that of passing() in common/schema, which a reader does not call.
-- name: canary_last
-- params:
-- rows: 1
select max(received) from document
where id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff';
