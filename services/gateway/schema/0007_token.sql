-- Tokens of partners' systems: what each opens, the key it is bound to, what came after it, when it was last used. Whose ORI stands
-- for an organisation.
-- oldest release: 0.1.1

-- Rows of earlier releases learn it with the next directory that is loaded.
alter table person add column system boolean not null default false;	-- nobody: a partner's program
alter table organisation add column ori text not null default '';	-- the first that its entry names
grant update (system) on person to accord_gateway;
grant update (ori) on organisation to accord_gateway;

alter table token add column operations text not null default '';	-- one a line; '': whatever its bearer may
alter table token add column certificate bytea check (length(certificate) = 32);	-- sha256 of the public key that must be shown; null: none
alter table token add column made timestamptz;				-- null: by an earlier release
alter table token add column replaces uuid;				-- the one that it came after
alter table token add column replaced boolean not null default false;	-- one came after it: nobody has to be told that it ends

-- A token that is replaced ends sooner. No statement of anybody makes one last longer, or takes a revocation back.
grant update (expires, replaced) on token to accord_gateway;
create function token_only_ends() returns trigger language plpgsql as $$
begin
	if new.expires > old.expires or (old.revoked is not null and new.revoked is distinct from old.revoked) then
		raise exception 'a token only ends' using errcode = '23514';
	end if;
	return new;
end
$$;
create trigger token_ends before update on token for each row execute function token_only_ends();

-- When she last said under which placement she acts: other copies ask for the row again.
alter table session add column acted timestamptz;	-- null: never
create index session_acted on session (acted) where acted is not null;
grant update (acted) on session to accord_gateway;

-- What the life of an account has come to.
create table account_life (
	id uuid primary key,		-- the account's
	employer text not null,		-- by which she was known when it was last looked at
	enabled timestamptz,		-- when it was enabled again; idle days count from then
	review_told timestamptz,	-- when its managers were last told that its review is due
	version int4 not null
);
grant select, insert, update (employer, enabled, review_told, version) on account_life to accord_gateway;
grant select on account_life to accord_gateway_read;

-- Coarse, and apart: a use is no change of the token.
create table token_use (
	id uuid primary key,		-- the token's
	used timestamptz not null,
	version int4 not null
);
grant select, insert, update (used, version) on token_use to accord_gateway;
grant select on token_use to accord_gateway_read;
