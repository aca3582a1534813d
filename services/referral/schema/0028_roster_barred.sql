-- Of whom the gateway said, as a roster was looked at last, that agreements would let nobody page them for its call-outs: for gaps alone.
-- oldest release: 0.1.8

create table roster_barred (
	roster uuid not null references roster (id),
	person text not null,
	from_at timestamptz,		-- null: since before it was asked
	until_at timestamptz,		-- null: as far as was looked
	primary key (roster, person)
);

grant select, insert, update (from_at, until_at), delete on roster_barred to accord_referral;
grant select on roster_barred to accord_referral_read;
