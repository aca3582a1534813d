-- An offer may stand on two releases, what is known of an incident on one and what is known of a service on another: either revoked, it
-- is withdrawn.
-- oldest release: 0.1.4

alter table exchange add column release_also uuid;
create index exchange_release_also on exchange (release_also) where release_also is not null and state = 2;

grant update (release_also) on exchange to accord_referral;
