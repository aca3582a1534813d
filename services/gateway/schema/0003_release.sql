-- Releases, their signed papers, and the other bases. Rows are never removed: what ended stays, so that old facts keep their meaning.
-- oldest release: 0.1.0

create table release (
	id uuid primary key,
	client uuid not null,
	owner text not null,
	recipient text not null,		-- one, and one direction
	classes int8 not null,			-- bit n: DataClass n
	purposes int8 not null,			-- bit n: Purpose n
	signed_at timestamptz not null,
	expires timestamptz not null,
	signature int2 not null,		-- Signature
	identity int2 not null,			-- Identity
	capacity int2 not null,			-- Capacity
	signers int8 not null,			-- bit n: Signer n
	bar int2 not null,			-- AbuserBar
	explained int8 not null,		-- bit n: Explained n
	explained_by text not null,
	explained_at timestamptz not null,
	language text not null,
	interpreter text not null,		-- '': none was there
	limit_raised_by text not null,		-- counsel of the owner; '': it ends within the limit
	granted_by text not null,
	granted_at timestamptz not null,
	kept_at timestamptz,			-- its signed paper; null: it opens nothing yet
	kept_by text not null,
	revoked timestamptz,
	revoked_how int2 not null,		-- Revocation
	revoked_by text not null,
	version int4 not null,
	check (owner <> recipient and signed_at < expires and (revoked is null) = (revoked_how = 0))
);
create index release_client on release (client, recipient, signed_at desc, id);
create index release_of_client on release (client, granted_at desc, id desc);
create index release_owner on release (owner, granted_at desc, id desc);
create index release_recipient on release (recipient, granted_at desc, id desc) where kept_at is not null and revoked is null;
create index release_revoked on release (recipient, revoked desc, id desc) where kept_at is not null and revoked is not null;

-- Whose key opens a paper: apart from the paper, so that a change of keys does not write it again.
create table release_paper (
	id uuid primary key,			-- the release's
	owner text not null,			-- whose key the data key is under
	kek int4 not null,			-- version of that key
	data_key bytea not null,		-- the paper's own
	media int2 not null,			-- 1 PDF, 2 PNG, 3 JPEG
	version int4 not null
);
create index release_paper_kek on release_paper (owner, kek);

create table release_page (
	id uuid primary key,			-- the release's
	sealed bytea not null			-- the paper under the data key
);
alter table release_page alter column sealed set storage external;

-- What was signed is written once; what became of it afterwards is not.
grant select, insert, update (kept_at, kept_by, revoked, revoked_how, revoked_by, version) on release to accord_gateway;
grant select, insert, update (kek, data_key, version) on release_paper to accord_gateway;
grant select, insert on release_page to accord_gateway;
grant select on release, release_paper, release_page to accord_gateway_read;

-- The other bases: a court's order, a report that the law demands, the subject herself, imminent danger.
create table basis (
	id uuid primary key,
	client uuid not null,
	owner text not null,
	basis int2 not null check (basis between 3 and 6),	-- Basis
	instrument int2 not null,		-- Instrument
	recipient int2 not null,		-- BasisRecipient
	record int2 not null,			-- Origin
	classes int8 not null,			-- bit n: DataClass n
	notice int2 not null,			-- NoticeHow
	tried_at timestamptz,
	outcome int2 not null,			-- NoticeOutcome
	forbids int2 not null,			-- OrderForbids
	identity int2 not null,			-- Identity
	opened_by text not null,
	opened_at timestamptz not null,
	countersigned_by text not null,		-- '': nobody yet
	countersigned_at timestamptz,
	disclosure uuid,			-- under which it was taken since it was countersigned last
	kek int4 not null,			-- version of the owner's key that the data key is under; 0 = there is none
	data_key bytea not null,
	reference bytea not null,		-- the order's number or the statute's section, sealed; or empty
	version int4 not null,
	check (opened_by <> countersigned_by)
);
create index basis_owner on basis (owner, opened_at desc, id desc);
create index basis_kek on basis (owner, kek);

grant select, insert, update (countersigned_by, countersigned_at, disclosure, kek, data_key, version) on basis to accord_gateway;
grant select on basis to accord_gateway_read;
