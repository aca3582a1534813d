-- Which releases offers stood on and which were revoked, so that an offer which comes after the revocation is refused.
-- oldest release: 0.1.4

create table release_stand (
	id uuid primary key,
	revoked_at timestamptz		-- null: it is not, as far as we were told
) with (fillfactor = 90);

grant select, insert, update (revoked_at) on release_stand to accord_referral;
grant select on release_stand to accord_referral_read;
