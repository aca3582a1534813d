-- Who cannot be asked, as the gateway says: she left, or her account is disabled. Whose placement ended may be asked still by another agreement:
-- the gateway decides that each time.
-- oldest release: 0.1.4

create table staff_away (
	id uuid primary key,			-- digest of person
	person text not null,
	left_staff bool not null,
	disabled bool not null,
	version int4 not null
);
create index staff_away_now on staff_away (person) where left_staff or disabled;

grant select, insert, update (left_staff, disabled, version) on staff_away to accord_referral;
