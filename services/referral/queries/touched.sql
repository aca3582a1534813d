-- What hangs on people of one organisation being asked for another's incidents, and on the one passing help to the other.

-- name: touched_requests
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, r.id
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join request r on r.organisation = e.organisation and r.employer = e.employer and (e.person = '' or r.person = e.person)
where r.kind = 1 and r.state in (1, 2, 3, 4, 5, 6, 7, 10, 12, 15)
order by e.n, r.opened_at, r.id limit $4;

-- The sender's records: a blind one's says nothing of what the receiver does.
-- name: touched_exchanges
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, x.id
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join exchange x on x.organisation = e.organisation and x.other = e.employer and x.side = 1
where e.person = '' and ((x.side = 1 and x.state in (1, 2, 4, 9, 10, 12, 13, 15, 17)) or (x.side = 2 and x.state in (2, 4, 9, 10)))
order by e.n, x.opened_at, x.id limit $4;

-- name: touched_rungs
-- params: text[] text[] text[] int4
-- rows: 0..n
select e.n, r.organisation, l.rung, l.person
from unnest($1, $2, $3) with ordinality as e (organisation, employer, person, n)
join roster r on r.organisation = e.organisation
join ladder l on l.id = r.ladder and l.employer = e.employer and (e.person = '' or l.person = e.person)
order by e.n, r.organisation, l.rung limit $4;
