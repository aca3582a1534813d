-- Who may sign in, and who is signed in. Rows of accounts are never removed.
-- oldest release: 0.1.1

create table account (
	id uuid primary key,			-- the person's
	person text not null,			-- '' of the row that stands for whom there is no account of
	employer text not null,			-- whose key the data key is under; '' while there is none
	kek int4 not null,			-- version of that key; 0 = there is none
	data_key bytea not null,
	totp bytea not null,			-- her authenticator's secret under the data key; or empty
	totp_step int8 not null,		-- the last of its steps that has counted
	password text not null,			-- Argon2id, encoded; '' = none
	recovery bytea not null check (length(recovery) <= 160),	-- 16 bytes of the SHA-256 of each recovery code that is left
	confirmed timestamptz,			-- since when they count: her authenticator has answered
	invitation bytea not null check (length(invitation) in (0, 32)),	-- SHA-256 of the code of her first logon
	invited_until timestamptz,
	bad bytea not null check (length(bad) <= 40),	-- instants of her last bad logons, 8 bytes each
	locked timestamptz,
	released_by text not null,		-- the first of the two who release it
	released_at timestamptz,
	over timestamptz,			-- sessions that were made until then are over
	made timestamptz not null,
	first_logon timestamptz,
	last_logon timestamptz,
	reviewed timestamptz,
	reviewed_by text not null,
	disabled timestamptz,
	disabled_why int2 not null,
	disabled_by text not null,		-- '' = the operator, or the site by itself
	emergency_until timestamptz,		-- she may be here until then only
	orphaned timestamptz,			-- since when the directory does not name her
	lock_told timestamptz,			-- when others were last told that it is locked
	version int4 not null
);
create index account_kek on account (employer, kek);
create index account_over on account (over);

-- What is written for a name that nobody has.
insert into account (id, person, employer, kek, data_key, totp, totp_step, password, recovery, invitation, bad, released_by,
	made, reviewed_by, disabled_why, disabled_by, version)
values ('6e6f626f-6479-4000-8000-000000000000', '', '', 0, '', '', 0, '', '', '', '', '', '2026-01-01', '', 0, '', 0);

-- What identity providers call people.
create table subject (
	id uuid primary key,			-- digest of provider and name
	provider text not null,
	name text not null,			-- what the provider calls her
	account uuid not null references account,
	person text not null,
	active boolean not null,		-- else it was unlinked
	linked timestamptz not null,
	version int4 not null
);
create index subject_account on subject (account);

create table session (
	id uuid primary key,			-- first 16 bytes of sha256
	sha256 bytea not null check (length(sha256) = 32),	-- of its secret
	account uuid not null references account,
	person text not null,
	placement text not null,		-- under which she acts until she says otherwise; '' = none
	role int4 not null,			-- Role, likewise; 0 = she has said none
	how int2 not null,			-- LogonHow
	provider text not null,			-- through which she came; '' = none
	provider_session text not null,		-- what it calls this session
	made timestamptz not null,
	seen timestamptz not null,		-- within a minute of her last request
	ended timestamptz,
	why int2 not null,			-- SessionEnd
	version int4 not null,
	check ((ended is null) = (why = 0))
);
create index session_account on session (account) where ended is null;
create index session_ended on session (ended);
create index session_made on session (made);
create index session_here on session (made) where ended is null;
create index session_provider on session (provider, provider_session) where provider <> '' and ended is null;

-- No statement of anybody lets one come back. What runs out does so by the gateway's own, shorter spans; these are past any of them.
create function session_only_ends() returns trigger language plpgsql as $$
begin
	if (old.ended is not null and (new.ended is distinct from old.ended or new.why <> old.why or new.seen > old.seen))
		or (new.seen > old.seen and (old.seen < statement_timestamp() - interval '1 hour'
			or old.made < statement_timestamp() - interval '13 hours')) then
		raise exception 'a session only ends' using errcode = '23514';
	end if;
	return new;
end
$$;
create trigger session_ends before update on session for each row execute function session_only_ends();

-- Sessions that were over a day before an instant are forgotten: the journal says that they were.
create function session_purge(before timestamptz, most int) returns int language plpgsql security definer
set search_path from current as $$
declare
	gone int;
begin
	delete from session where id in (
		select id from session where made < least(before, statement_timestamp() - interval '3 days') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;

grant select, insert, update (employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad,
	locked, released_by, released_at, over, first_logon, last_logon, reviewed, reviewed_by, disabled,
	disabled_why, disabled_by, emergency_until, orphaned, lock_told, version) on account to accord_gateway;
grant select, insert, update (placement, role, seen, ended, why, version) on session to accord_gateway;
grant select, insert, update (account, person, active, linked, version) on subject to accord_gateway;
grant select on account, session, subject to accord_gateway_read;
revoke all on function session_purge from public;
grant execute on function session_purge to accord_gateway;
