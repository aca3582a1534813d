-- Who cannot be asked, as the gateway says: she left, her account is disabled, or her placement with an organisation ended.
-- oldest release: 0.1.4

create table staff_away (
	id uuid primary key,			-- digest of both
	person text not null,
	host text not null,			-- or empty: wherever she is asked
	left_staff bool not null,
	disabled bool not null,
	ended bool not null,
	version int4 not null
);
create index staff_away_now on staff_away (person, host) where left_staff or disabled or ended;

grant select, insert, update (left_staff, disabled, ended, version) on staff_away to accord_referral;
