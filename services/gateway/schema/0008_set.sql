-- Approvals of what the end of an agreement opens: beside those of what a version opens, which go on holding. And whose an agreement's
-- id is from its first draft on, for two who draft it first at the same time.
-- oldest release: 0.1.1

create table agreement_end_approval (
	agreement uuid not null references agreement,
	person text not null,
	diff_digest bytea not null check (length(diff_digest) = 32),
	entered_by text not null,	-- herself, or '' for the operator
	at timestamptz not null,
	primary key (agreement, person)
);

grant select, insert, update (diff_digest, entered_by, at) on agreement_end_approval to accord_gateway;
grant select on agreement_end_approval to accord_gateway_read;

create table agreement_owner (
	id uuid primary key,		-- digest of the agreement's id
	parties text not null		-- of its first draft, one a line
);

grant select, insert on agreement_owner to accord_gateway;
grant select on agreement_owner to accord_gateway_read;
