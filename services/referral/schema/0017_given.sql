-- Rules of contact that were handed over, and whether they have changed since.
-- oldest release: 0.1.4

alter table exchange
	add column given_at timestamptz,	-- a receiver's: its acceptor was given them last; or null
	add column given_until timestamptz,	-- what lets her have them ends; null: no instant is known
	add column changed_at timestamptz;	-- at the sender, since they were given; null: they have not

-- Of a receiver's, release is what they were given on.
create index exchange_given on exchange (release) where release is not null and given_at is not null;

-- Who has accepted under a release before may have read them, which it kept nowhere.
update exchange set given_at = coalesce(receipted_at, accepted_at)
	where side = 2 and accepted_at is not null and state in (4, 9, 10);

grant update (given_at, given_until, changed_at) on exchange to accord_referral;
