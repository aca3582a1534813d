-- Swaps that one of two on a roster proposed to the other, and what became of them.
-- oldest release: 0.1.5

create table roster_swap (
	id uuid primary key,			-- random: it leaves the site
	roster uuid not null references roster (id),
	proposer text not null,
	rung text not null,			-- hers, from and until when
	from_at timestamptz not null,
	until_at timestamptz not null,
	person text not null,			-- with whom, and likewise
	other_rung text not null,
	other_from_at timestamptz not null,
	other_until_at timestamptz not null,
	said_at timestamptz not null,
	state int2 not null,			-- RosterSwapState
	moved_at timestamptz not null,
	moved_by text not null			-- empty: the clock
);
create index roster_swap_proposed on roster_swap (roster) where state = 1;

grant select, insert, update (state, moved_at, moved_by) on roster_swap to accord_referral;
