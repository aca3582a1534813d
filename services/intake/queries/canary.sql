-- Canaries: who they are, and their end after a day.

-- name: canary_save
-- params: uuid[] uuid[] timestamptz[]
-- rows: 1
with kept as (
	insert into canary (incident, document, received)
	select incident, document, received from unnest($1, $2, $3) as u (incident, document, received)
	returning received
)
select canary_end(min(received)) from kept;

-- name: canary_last
-- params:
-- rows: 1
select max(received) from canary;
