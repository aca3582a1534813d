-- Whose requests are is told to the audit, once each: what is disclosed under a request's id is in her accounting.
-- oldest release: 0.1.6

-- A program of 0.1.6 tells none: what it writes is told by the next one. So is what stood here before.
alter table exchange add column said bool not null default false;
alter table request add column said bool not null default false;
create index exchange_unsaid on exchange (id) where client is not null and not said;
create index request_unsaid on request (id) where client is not null and kind = 6 and not said;

-- Of a receiver's record the sender's, too, whose accounting of what was told to the sender it is found by; of a blind sender's never, for
-- it was told nothing.
create view unsaid as
select id, false as task, client, organisation, case when side = 2 and not blind then peer end as also
from exchange where client is not null and not said
union all
select id, true, client, organisation, null from request where client is not null and kind = 6 and not said;

grant update (said) on exchange, request to accord_referral;
grant select on unsaid to accord_referral;
