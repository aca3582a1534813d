--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit; Type: SCHEMA; Schema: -; Owner: accord_owner
--

CREATE SCHEMA audit;


ALTER SCHEMA audit OWNER TO accord_owner;

--
-- Name: gateway; Type: SCHEMA; Schema: -; Owner: accord_owner
--

CREATE SCHEMA gateway;


ALTER SCHEMA gateway OWNER TO accord_owner;

--
-- Name: intake; Type: SCHEMA; Schema: -; Owner: accord_owner
--

CREATE SCHEMA intake;


ALTER SCHEMA intake OWNER TO accord_owner;

--
-- Name: notification; Type: SCHEMA; Schema: -; Owner: accord_owner
--

CREATE SCHEMA notification;


ALTER SCHEMA notification OWNER TO accord_owner;

--
-- Name: referral; Type: SCHEMA; Schema: -; Owner: accord_owner
--

CREATE SCHEMA referral;


ALTER SCHEMA referral OWNER TO accord_owner;

--
-- Name: journal_drop(timestamp with time zone); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.journal_drop(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	applied_by_all int8 := (select min(applied) from follower having bool_or(name = 'audit'));
	month regclass;
	newest int8;
	dropped int := 0;
begin
	for month in
		select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
		where inhparent = 'journal'::regclass and relname ~ '^journal_[0-9]{6}$'
			and (to_date(right(relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= least(before, clock_timestamp() - interval '35 days')
		order by relname
	loop
		execute format('select max(n) from %s', month) into newest;
		exit when applied_by_all is null or newest > applied_by_all;
		execute format('drop table %s', month);
		dropped := dropped + 1;
	end loop;
	return dropped;
end
$_$;


ALTER FUNCTION audit.journal_drop(before timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_ensure(timestamp with time zone); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.journal_ensure(instant timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    SET lock_timeout TO '300ms'
    AS $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;


ALTER FUNCTION audit.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_month(timestamp with time zone, bigint); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.journal_month(instant timestamp with time zone, most bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'audit', 'pg_temp'
    AS $_$
declare
	month timestamp := date_trunc('month', instant at time zone 'UTC');
	first timestamptz := month at time zone 'UTC';
	past timestamptz := (month + interval '1 month') at time zone 'UTC';
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
	astray int8;
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;
	end if;
	lock table only journal in access exclusive mode;
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;	-- another copy made it
	end if;
	select count(*) into astray from (select 1 from journal_default where at >= first and at < past limit most + 1) d;
	if astray > most then
		raise exception 'more than % facts of % have no partition', most, name using errcode = '54000',
			hint = 'see "Facts outside of their month" in the operating manual';
	end if;
	execute format('create table %I.%I (like %I.journal including all)', home, name, home);
	execute format('with gone as (delete from journal_default where at >= $1 and at < $2 returning n, epoch, at, kind, subject, body)'
		' insert into %I.%I (n, epoch, at, kind, subject, body) select n, epoch, at, kind, subject, body from gone', home, name)
		using first, past;
	execute format('alter table %I.journal attach partition %I.%I for values from (%L) to (%L)', home, home, name,
		to_char(month, 'YYYY-MM-DD 00:00+00'), to_char(month + interval '1 month', 'YYYY-MM-DD 00:00+00'));
	return astray;
end
$_$;


ALTER FUNCTION audit.journal_month(instant timestamp with time zone, most bigint) OWNER TO accord_owner;

--
-- Name: must_match(bigint, integer); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.must_match(matched bigint, wanted integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;


ALTER FUNCTION audit.must_match(matched bigint, wanted integer) OWNER TO accord_owner;

--
-- Name: passing(uuid); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION audit.passing(id uuid) OWNER TO accord_owner;

--
-- Name: breach_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.breach_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	over uuid[] := array(select id from breach
		where state = 3 and closed_at < before and found_at < statement_timestamp() - interval '6 years'
		order by closed_at limit most);
begin
	delete from breach_affected where breach = any (over);
	delete from breach_clock where breach = any (over);
	delete from breach where id = any (over);
	delete from breach_teller where since < statement_timestamp() - interval '2 days';
	return cardinality(over);
end
$$;


ALTER FUNCTION gateway.breach_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: client_forget(uuid, text, uuid); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.client_forget(who uuid, whose text, by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	papers uuid[];
	bases_gone int;
begin
	with gone as (delete from release where client = who and owner = whose returning id)
	select coalesce(array_agg(id), '{}') into papers from gone;
	delete from release_page where id = any (papers);
	delete from release_paper where id = any (papers);
	with gone as (delete from basis where client = who and owner = whose returning 1) select count(*) into bases_gone from gone;
	delete from contact_holder where client = who and owner = whose;
	insert into client_forgotten as f (client, owner, destruction, forgotten, releases, bases)
		values (who, whose, by, clock_timestamp(), cardinality(papers), bases_gone)
	on conflict (client) do update set releases = f.releases + excluded.releases, bases = f.bases + excluded.bases;
	return true;
end
$$;


ALTER FUNCTION gateway.client_forget(who uuid, whose text, by uuid) OWNER TO accord_owner;

--
-- Name: client_forget(uuid, text, uuid, timestamp with time zone); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.client_forget(who uuid, whose text, by uuid, told timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
begin
	perform client_forget(who, whose, by);
	delete from signer_mark where client = who;
	delete from client_copy where client = who and owner = whose and at <= told - interval '5 seconds';
	return true;
end
$$;


ALTER FUNCTION gateway.client_forget(who uuid, whose text, by uuid, told timestamp with time zone) OWNER TO accord_owner;

--
-- Name: client_stays_forgotten(); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.client_stays_forgotten() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		raise exception 'a client who was destroyed' using errcode = '23514';
	end if;
	return new;
end
$$;


ALTER FUNCTION gateway.client_stays_forgotten() OWNER TO accord_owner;

--
-- Name: journal_drop(timestamp with time zone); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.journal_drop(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	applied_by_all int8 := (select min(applied) from follower having bool_or(name = 'audit'));
	month regclass;
	newest int8;
	dropped int := 0;
begin
	for month in
		select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
		where inhparent = 'journal'::regclass and relname ~ '^journal_[0-9]{6}$'
			and (to_date(right(relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= least(before, clock_timestamp() - interval '35 days')
		order by relname
	loop
		execute format('select max(n) from %s', month) into newest;
		exit when applied_by_all is null or newest > applied_by_all;
		execute format('drop table %s', month);
		dropped := dropped + 1;
	end loop;
	return dropped;
end
$_$;


ALTER FUNCTION gateway.journal_drop(before timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_ensure(timestamp with time zone); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.journal_ensure(instant timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    SET lock_timeout TO '300ms'
    AS $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;


ALTER FUNCTION gateway.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_month(timestamp with time zone, bigint); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.journal_month(instant timestamp with time zone, most bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'gateway', 'pg_temp'
    AS $_$
declare
	month timestamp := date_trunc('month', instant at time zone 'UTC');
	first timestamptz := month at time zone 'UTC';
	past timestamptz := (month + interval '1 month') at time zone 'UTC';
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
	astray int8;
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;
	end if;
	lock table only journal in access exclusive mode;
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;	-- another copy made it
	end if;
	select count(*) into astray from (select 1 from journal_default where at >= first and at < past limit most + 1) d;
	if astray > most then
		raise exception 'more than % facts of % have no partition', most, name using errcode = '54000',
			hint = 'see "Facts outside of their month" in the operating manual';
	end if;
	execute format('create table %I.%I (like %I.journal including all)', home, name, home);
	execute format('with gone as (delete from journal_default where at >= $1 and at < $2 returning n, epoch, at, kind, subject, body)'
		' insert into %I.%I (n, epoch, at, kind, subject, body) select n, epoch, at, kind, subject, body from gone', home, name)
		using first, past;
	execute format('alter table %I.journal attach partition %I.%I for values from (%L) to (%L)', home, home, name,
		to_char(month, 'YYYY-MM-DD 00:00+00'), to_char(month + interval '1 month', 'YYYY-MM-DD 00:00+00'));
	return astray;
end
$_$;


ALTER FUNCTION gateway.journal_month(instant timestamp with time zone, most bigint) OWNER TO accord_owner;

--
-- Name: must_match(bigint, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.must_match(matched bigint, wanted integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;


ALTER FUNCTION gateway.must_match(matched bigint, wanted integer) OWNER TO accord_owner;

--
-- Name: page_link_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.page_link_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	gone int;
begin
	delete from page_link where id in (
		select id from page_link where made < least(before, statement_timestamp() - interval '7 days') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;


ALTER FUNCTION gateway.page_link_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: passing(uuid); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION gateway.passing(id uuid) OWNER TO accord_owner;

--
-- Name: request_key_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.request_key_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	gone int;
begin
	delete from request_key where id in (
		select id from request_key where at < least(before, statement_timestamp() - interval '7 days') order by at limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;


ALTER FUNCTION gateway.request_key_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: session_only_ends(); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.session_only_ends() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
	if (old.ended is not null and (new.ended is distinct from old.ended or new.why <> old.why or new.seen > old.seen))
		or (new.seen > old.seen and (old.seen < statement_timestamp() - interval '1 hour'
			or old.made < statement_timestamp() - interval '13 hours')) then
		raise exception 'a session only ends' using errcode = '23514';
	end if;
	return new;
end
$$;


ALTER FUNCTION gateway.session_only_ends() OWNER TO accord_owner;

--
-- Name: session_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.session_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	gone int;
begin
	delete from session where id in (
		select id from session where made < least(before, statement_timestamp() - interval '3 days') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;


ALTER FUNCTION gateway.session_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: sign_in_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.sign_in_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    AS $$
declare
	gone int;
begin
	delete from sign_in where id in (
		select id from sign_in where made < least(before, statement_timestamp() - interval '1 hour') order by made limit most);
	get diagnostics gone = row_count;
	return gone;
end
$$;


ALTER FUNCTION gateway.sign_in_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: token_only_ends(); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.token_only_ends() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
	if new.expires > old.expires or (old.revoked is not null and new.revoked is distinct from old.revoked) then
		raise exception 'a token only ends' using errcode = '23514';
	end if;
	return new;
end
$$;


ALTER FUNCTION gateway.token_only_ends() OWNER TO accord_owner;

--
-- Name: canary_end(timestamp with time zone, integer); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.canary_end(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    AS $$
declare
	ended int;
begin
	with old as (
		select id, incident from document
		where passing(id) and received < least(before, statement_timestamp() - interval '1 day') order by received limit most
	), incidents as (
		delete from incident using old where incident.incident = old.incident and passing(incident.id)
	), documents as (
		delete from document using old where document.id = old.id returning 1
	)
	select count(*) from documents into ended;
	return ended;
end
$$;


ALTER FUNCTION intake.canary_end(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: client_custody_ends(); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_custody_ends() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'intake', 'pg_temp'
    AS $$
begin
	if exists (select from custody_link l where l.client = old.id and l.ended is null) then
		raise exception 'a client who may not be destroyed: a number reaches her' using errcode = '23514';
	end if;
	delete from custody_link where client = old.id;
	delete from notice where client = old.id;
	return old;
end
$$;


ALTER FUNCTION intake.client_custody_ends() OWNER TO accord_owner;

--
-- Name: client_destroy(uuid, uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_destroy(who uuid, by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    AS $$
declare
	gone client%rowtype;
begin
	select * into gone from client where id = who for update;
	if not found then
		return false;
	end if;
	if gone.closed is null
		or not exists (
			select from destruction d join destruction_item i on i.destruction = d.id and i.client = who
			where d.id = by and d.organisation = gone.organisation and d.state = 2 and d.approved_by <> ''
				and d.approved_by <> d.proposed_by and i.outcome = 2)
		or held_as(who) <> 0 then
		raise exception 'a client who may not be destroyed' using errcode = '23514';
	end if;
	insert into client_destroyed (client, organisation, destroyed, destruction, lead, duty_supervisor)
		values (who, gone.organisation, clock_timestamp(), by, gone.lead, gone.duty_supervisor);
	delete from client_content where client = who;	-- and, with each, its indexes
	delete from client_lookup where client = who;
	delete from client_contact where client = who;
	delete from client_conflict where client = who;
	delete from client_party where client = who;
	-- Who was the same as she stays the same as the others who were, unless somebody said otherwise. The id is that of link.c.
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select encode(substring(sha256(int8send(11) || 'client link' || int8send(36) || a.id::text::bytea || int8send(36) || b.id::text::bytea)
			for 16), 'hex')::uuid,
		gone.organisation, a.id, b.id, 1, clock_timestamp(), d.approved_by, 1
	from destruction d
	cross join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) a (id)
	join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) b (id) on a.id < b.id
	where d.id = by
	on conflict (id) do update set state = 1, said = excluded.said, person = excluded.person, version = t.version + 1 where t.state = 3;
	delete from client_link where one = who or other = who;
	delete from recusal where client = who;
	delete from advisement where client = who;
	delete from lead_move where client = who;
	delete from encounter where client = who;
	delete from hold where client = who;
	delete from client where id = who;
	return true;
end
$$;


ALTER FUNCTION intake.client_destroy(who uuid, by uuid) OWNER TO accord_owner;

--
-- Name: client_destroy_again(uuid, uuid, uuid, uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_destroy_again(who uuid, first uuid, again uuid, item uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    AS $$
declare
	gone client%rowtype;
begin
	select * into gone from client where id = who for update;
	if not found then
		return false;
	end if;
	if not exists (select from restored r where r.over_at is null and gone.opened <= r.at) then
		raise exception 'a client who may not be destroyed again: the store was not restored' using errcode = '23514';
	end if;
	insert into destruction (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, version, again_of)
		values (again, gone.organisation, 2, 0, first, clock_timestamp(), '', clock_timestamp(), '', 1, first)
	on conflict (id) do nothing;
	insert into destruction_item (id, destruction, client, seen, last, due, authority, outcome, lead, releases, bases, version)
		values (item, again, who, gone.version, clock_timestamp(), clock_timestamp(), '', 2, gone.lead, 0, 0, 1)
	on conflict (id) do nothing;
	insert into client_destroyed (client, organisation, destroyed, destruction, lead, duty_supervisor)
		values (who, gone.organisation, clock_timestamp(), again, gone.lead, gone.duty_supervisor);
	perform client_end(who);
	return true;
end
$$;


ALTER FUNCTION intake.client_destroy_again(who uuid, first uuid, again uuid, item uuid) OWNER TO accord_owner;

--
-- Name: client_end(uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_end(who uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'intake', 'pg_temp'
    AS $$
begin
	update custody_link set ended = clock_timestamp() where client = who and ended is null;
	delete from client_content where client = who;
	delete from client_lookup where client = who;
	delete from client_contact where client = who;
	delete from client_conflict where client = who;
	delete from client_party where client = who;
	insert into client_link as t (id, organisation, one, other, state, said, person, version)
	select encode(substring(sha256(int8send(11) || 'client link' || int8send(36) || a.id::text::bytea || int8send(36) || b.id::text::bytea)
			for 16), 'hex')::uuid, a.organisation, a.id, b.id, 1, clock_timestamp(), '', 1
	from (select case when one = who then other else one end, organisation from client_link where (one = who or other = who) and state = 1) a (id, organisation)
	join (select case when one = who then other else one end from client_link where (one = who or other = who) and state = 1) b (id) on a.id < b.id
	on conflict (id) do update set state = 1, said = excluded.said, version = t.version + 1 where t.state = 3;
	delete from client_link where one = who or other = who;
	delete from recusal where client = who;
	delete from advisement where client = who;
	delete from lead_move where client = who;
	delete from encounter where client = who;
	delete from hold where client = who;
	delete from client where id = who;
end
$$;


ALTER FUNCTION intake.client_end(who uuid) OWNER TO accord_owner;

--
-- Name: client_link_parts(); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_link_parts() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'intake', 'pg_temp'
    AS $$
begin
	if held_as(new.one) <> held_as(new.other) then
		raise exception 'a client who is held may not be parted from what holds her' using errcode = '23514';
	end if;
	return null;
end
$$;


ALTER FUNCTION intake.client_link_parts() OWNER TO accord_owner;

--
-- Name: client_stays_destroyed(); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.client_stays_destroyed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'intake', 'pg_temp'
    AS $$
begin
	if exists (select from client_destroyed d where d.client = new.id) then
		raise exception 'a client who was destroyed' using errcode = '23514';
	end if;
	return new;
end
$$;


ALTER FUNCTION intake.client_stays_destroyed() OWNER TO accord_owner;

--
-- Name: content_emptied(); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.content_emptied() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
	if old.emptied and new.emptied and new.content is distinct from old.content then
		new.emptied := false;
	elsif new.emptied and not old.emptied and (old.origin = 1 or old.discoverability = 1) then
		new.was := array_append(old.was, old.content);
	end if;
	return new;
end
$$;


ALTER FUNCTION intake.content_emptied() OWNER TO accord_owner;

--
-- Name: held_as(uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.held_as(who uuid) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
	select coalesce(bit_or(1 << h.reason), 0) from same_as(who) as s (id) join hold h on h.client = s.id and h.lifted is null
$$;


ALTER FUNCTION intake.held_as(who uuid) OWNER TO accord_owner;

--
-- Name: journal_drop(timestamp with time zone); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.journal_drop(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	applied_by_all int8 := (select min(applied) from follower having bool_or(name = 'audit'));
	month regclass;
	newest int8;
	dropped int := 0;
begin
	for month in
		select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
		where inhparent = 'journal'::regclass and relname ~ '^journal_[0-9]{6}$'
			and (to_date(right(relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= least(before, clock_timestamp() - interval '35 days')
		order by relname
	loop
		execute format('select max(n) from %s', month) into newest;
		exit when applied_by_all is null or newest > applied_by_all;
		execute format('drop table %s', month);
		dropped := dropped + 1;
	end loop;
	return dropped;
end
$_$;


ALTER FUNCTION intake.journal_drop(before timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_ensure(timestamp with time zone); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.journal_ensure(instant timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    SET lock_timeout TO '300ms'
    AS $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;


ALTER FUNCTION intake.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_month(timestamp with time zone, bigint); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.journal_month(instant timestamp with time zone, most bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'intake', 'pg_temp'
    AS $_$
declare
	month timestamp := date_trunc('month', instant at time zone 'UTC');
	first timestamptz := month at time zone 'UTC';
	past timestamptz := (month + interval '1 month') at time zone 'UTC';
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
	astray int8;
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;
	end if;
	lock table only journal in access exclusive mode;
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;	-- another copy made it
	end if;
	select count(*) into astray from (select 1 from journal_default where at >= first and at < past limit most + 1) d;
	if astray > most then
		raise exception 'more than % facts of % have no partition', most, name using errcode = '54000',
			hint = 'see "Facts outside of their month" in the operating manual';
	end if;
	execute format('create table %I.%I (like %I.journal including all)', home, name, home);
	execute format('with gone as (delete from journal_default where at >= $1 and at < $2 returning n, epoch, at, kind, subject, body)'
		' insert into %I.%I (n, epoch, at, kind, subject, body) select n, epoch, at, kind, subject, body from gone', home, name)
		using first, past;
	execute format('alter table %I.journal attach partition %I.%I for values from (%L) to (%L)', home, home, name,
		to_char(month, 'YYYY-MM-DD 00:00+00'), to_char(month + interval '1 month', 'YYYY-MM-DD 00:00+00'));
	return astray;
end
$_$;


ALTER FUNCTION intake.journal_month(instant timestamp with time zone, most bigint) OWNER TO accord_owner;

--
-- Name: lookup_ids(bytea); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.lookup_ids(packed bytea) RETURNS uuid[]
    LANGUAGE sql IMMUTABLE
    AS $$
	select coalesce(array_agg(encode(substring(packed from i * 16 + 1 for 16), 'hex')::uuid order by i), '{}')
	from generate_series(0, length(packed) / 16 - 1) as i
$$;


ALTER FUNCTION intake.lookup_ids(packed bytea) OWNER TO accord_owner;

--
-- Name: must_match(bigint, integer); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.must_match(matched bigint, wanted integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;


ALTER FUNCTION intake.must_match(matched bigint, wanted integer) OWNER TO accord_owner;

--
-- Name: passing(uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION intake.passing(id uuid) OWNER TO accord_owner;

--
-- Name: restored_over(); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.restored_over() RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    AS $$
begin
	update restored set over_at = clock_timestamp() where over_at is null;
	return true;
end
$$;


ALTER FUNCTION intake.restored_over() OWNER TO accord_owner;

--
-- Name: same_as(uuid); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.same_as(who uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE
    AS $$
	with recursive same (id) as (
		select who
		union
		select case when l.one = s.id then l.other else l.one end
		from same s join client_link l on (l.one = s.id or l.other = s.id) and l.state = 1
	)
	select id from same
$$;


ALTER FUNCTION intake.same_as(who uuid) OWNER TO accord_owner;

--
-- Name: answerable_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.answerable_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	ended int;
begin
	delete from answerable where ctid = any (array(select ctid from answerable
		where sent_at < least(before, statement_timestamp() - interval '1 day') order by sent_at limit most));
	get diagnostics ended = row_count;
	return ended;
end
$$;


ALTER FUNCTION notification.answerable_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: attempt_count(); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.attempt_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
begin
	update attempt_tally set attempts = attempts + (
		select count(*) from added join message on message.id = added.message where template <> 3);
	return null;
end
$$;


ALTER FUNCTION notification.attempt_count() OWNER TO accord_owner;

--
-- Name: canary_end(timestamp with time zone, integer); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.canary_end(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	old uuid[] := array(select id from message
		where passing(id) and template = 3 and created_at < least(before, statement_timestamp() - interval '1 day')
		order by created_at limit most);
begin
	delete from attempt where message = any (old);
	delete from message where id = any (old);
	return cardinality(old);
end
$$;


ALTER FUNCTION notification.canary_end(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: client_forget(uuid, text, uuid); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.client_forget(who uuid, whose text, by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	hers uuid[] := array(select id from message where client = who);
	written int;
begin
	delete from inbound where client = who or message = any (hers);
	get diagnostics written = row_count;
	delete from answerable where message = any (hers);
	update message set state = case when state in (1, 7, 11) then 5 else state end, client = null, notice = null, language = null, lead = null,
		provider_ref = case when redact = 1 then provider_ref end, provider_key = case when redact = 1 then provider_key end
	where id = any (hers);
	delete from client_line where client = who;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, messages, inbound)
		values (who, whose, by, clock_timestamp(), cardinality(hers), written)
	on conflict (client) do update set messages = f.messages + excluded.messages, inbound = f.inbound + excluded.inbound;
	return true;
end
$$;


ALTER FUNCTION notification.client_forget(who uuid, whose text, by uuid) OWNER TO accord_owner;

--
-- Name: client_stays_forgotten(); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.client_stays_forgotten() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'notification', 'pg_temp'
    AS $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		new.client := null;
	end if;
	return new;
end
$$;


ALTER FUNCTION notification.client_stays_forgotten() OWNER TO accord_owner;

--
-- Name: inbound_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.inbound_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	old uuid[] := array(select id from inbound
		where state > 1 and received_at < least(before, statement_timestamp() - interval '35 days')
		order by received_at limit most);
begin
	delete from inbound where id = any (old);
	return cardinality(old);
end
$$;


ALTER FUNCTION notification.inbound_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: journal_drop(timestamp with time zone); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.journal_drop(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	applied_by_all int8 := (select min(applied) from follower having bool_or(name = 'audit'));
	month regclass;
	newest int8;
	dropped int := 0;
begin
	for month in
		select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
		where inhparent = 'journal'::regclass and relname ~ '^journal_[0-9]{6}$'
			and (to_date(right(relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= least(before, clock_timestamp() - interval '35 days')
		order by relname
	loop
		execute format('select max(n) from %s', month) into newest;
		exit when applied_by_all is null or newest > applied_by_all;
		execute format('drop table %s', month);
		dropped := dropped + 1;
	end loop;
	return dropped;
end
$_$;


ALTER FUNCTION notification.journal_drop(before timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_ensure(timestamp with time zone); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.journal_ensure(instant timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    SET lock_timeout TO '300ms'
    AS $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;


ALTER FUNCTION notification.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_month(timestamp with time zone, bigint); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.journal_month(instant timestamp with time zone, most bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'notification', 'pg_temp'
    AS $_$
declare
	month timestamp := date_trunc('month', instant at time zone 'UTC');
	first timestamptz := month at time zone 'UTC';
	past timestamptz := (month + interval '1 month') at time zone 'UTC';
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
	astray int8;
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;
	end if;
	lock table only journal in access exclusive mode;
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;	-- another copy made it
	end if;
	select count(*) into astray from (select 1 from journal_default where at >= first and at < past limit most + 1) d;
	if astray > most then
		raise exception 'more than % facts of % have no partition', most, name using errcode = '54000',
			hint = 'see "Facts outside of their month" in the operating manual';
	end if;
	execute format('create table %I.%I (like %I.journal including all)', home, name, home);
	execute format('with gone as (delete from journal_default where at >= $1 and at < $2 returning n, epoch, at, kind, subject, body)'
		' insert into %I.%I (n, epoch, at, kind, subject, body) select n, epoch, at, kind, subject, body from gone', home, name)
		using first, past;
	execute format('alter table %I.journal attach partition %I.%I for values from (%L) to (%L)', home, home, name,
		to_char(month, 'YYYY-MM-DD 00:00+00'), to_char(month + interval '1 month', 'YYYY-MM-DD 00:00+00'));
	return astray;
end
$_$;


ALTER FUNCTION notification.journal_month(instant timestamp with time zone, most bigint) OWNER TO accord_owner;

--
-- Name: message_count(); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.message_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
begin
	if tg_op = 'INSERT' then
		insert into message_tally as t (template, state, messages)
		select template, state, count(*) from added group by template, state order by template, state
		on conflict (template, state) do update set messages = t.messages + excluded.messages;
	else
		insert into message_tally as t (template, state, messages)
		select template, state, sum(n) from (
			select template, state, 1 as n from added union all select template, state, -1 from gone
		) as moved group by template, state having sum(n) <> 0 order by template, state
		on conflict (template, state) do update set messages = t.messages + excluded.messages;
	end if;
	return null;
end
$$;


ALTER FUNCTION notification.message_count() OWNER TO accord_owner;

--
-- Name: message_purge(timestamp with time zone, integer); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.message_purge(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	old uuid[] := array(select id from message
		where state > 2 and state <> 7 and moved_at < least(before, statement_timestamp() - interval '35 days')
			and created_at < statement_timestamp() - interval '35 days'
		order by moved_at limit most);
begin
	delete from attempt where message = any (old);
	delete from message where id = any (old);
	return cardinality(old);
end
$$;


ALTER FUNCTION notification.message_purge(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: must_match(bigint, integer); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.must_match(matched bigint, wanted integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;


ALTER FUNCTION notification.must_match(matched bigint, wanted integer) OWNER TO accord_owner;

--
-- Name: passing(uuid); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION notification.passing(id uuid) OWNER TO accord_owner;

--
-- Name: callout_count(); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.callout_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
begin
	if tg_op = 'INSERT' then
		insert into callout_tally as t (state, callouts, acknowledged, accepted, climbed)
		select state, count(*), count(acknowledged_at), count(accepted_at), sum(greatest(rung - 1, 0))
		from added where kind = 1 group by state order by state
		on conflict (state) do update set callouts = t.callouts + excluded.callouts,
			acknowledged = t.acknowledged + excluded.acknowledged, accepted = t.accepted + excluded.accepted,
			climbed = t.climbed + excluded.climbed;
	else
		insert into callout_tally as t (state, callouts, acknowledged, accepted, climbed)
		select state, sum(n), sum(n * (acknowledged_at is not null)::int), sum(n * (accepted_at is not null)::int),
			sum(n * greatest(rung - 1, 0))
		from (
			select state, acknowledged_at, accepted_at, rung, 1 as n from added where kind = 1
			union all select state, acknowledged_at, accepted_at, rung, -1 from gone where kind = 1
		) as moved group by state order by state
		on conflict (state) do update set callouts = t.callouts + excluded.callouts,
			acknowledged = t.acknowledged + excluded.acknowledged, accepted = t.accepted + excluded.accepted,
			climbed = t.climbed + excluded.climbed;
	end if;
	return null;
end
$$;


ALTER FUNCTION referral.callout_count() OWNER TO accord_owner;

--
-- Name: canary_end(timestamp with time zone, integer); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.canary_end(before timestamp with time zone, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
declare
	ended int;
begin
	with old as (
		select id, incident from request
		where passing(id) and kind = 5 and opened_at < least(before, statement_timestamp() - interval '1 day')
		order by opened_at limit most
	), links as (
		delete from incident_link using old where incident_link.id = old.incident and passing(incident_link.id)
	), requests as (
		delete from request using old where request.id = old.id returning 1
	)
	select count(*) from requests into ended;
	return ended;
end
$$;


ALTER FUNCTION referral.canary_end(before timestamp with time zone, most integer) OWNER TO accord_owner;

--
-- Name: client_forget(uuid, text, uuid); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.client_forget(who uuid, whose text, by uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
declare
	gone int;
begin
	update request set client = null where client = who and kind = 6;
	get diagnostics gone = row_count;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, tasks)
		values (who, whose, by, clock_timestamp(), gone)
	on conflict (client) do update set tasks = f.tasks + excluded.tasks;
	return true;
end
$$;


ALTER FUNCTION referral.client_forget(who uuid, whose text, by uuid) OWNER TO accord_owner;

--
-- Name: client_gone(uuid[]); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.client_gone(gone uuid[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
declare
	ended int;
begin
	update request set client = null where client = any (gone) and kind = 6;
	get diagnostics ended = row_count;
	return ended;
end
$$;


ALTER FUNCTION referral.client_gone(gone uuid[]) OWNER TO accord_owner;

--
-- Name: client_stays_forgotten(); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.client_stays_forgotten() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'referral', 'pg_temp'
    AS $$
begin
	if exists (select from client_forgotten f where f.client = new.client) then
		new.client := null;
	end if;
	return new;
end
$$;


ALTER FUNCTION referral.client_stays_forgotten() OWNER TO accord_owner;

--
-- Name: holder(text); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.holder(person text) RETURNS uuid
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
	select encode(substr(sha256(int8send(6) || 'holder'::bytea || int8send(octet_length(person)) || convert_to(person, 'UTF8')),
		1, 16), 'hex')::uuid
$$;


ALTER FUNCTION referral.holder(person text) OWNER TO accord_owner;

--
-- Name: journal_drop(timestamp with time zone); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.journal_drop(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $_$
declare
	applied_by_all int8 := (select min(applied) from follower having bool_or(name = 'audit'));
	month regclass;
	newest int8;
	dropped int := 0;
begin
	for month in
		select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
		where inhparent = 'journal'::regclass and relname ~ '^journal_[0-9]{6}$'
			and (to_date(right(relname, 6), 'YYYYMM') + interval '1 month') at time zone 'UTC' <= least(before, clock_timestamp() - interval '35 days')
		order by relname
	loop
		execute format('select max(n) from %s', month) into newest;
		exit when applied_by_all is null or newest > applied_by_all;
		execute format('drop table %s', month);
		dropped := dropped + 1;
	end loop;
	return dropped;
end
$_$;


ALTER FUNCTION referral.journal_drop(before timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_ensure(timestamp with time zone); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.journal_ensure(instant timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    SET lock_timeout TO '300ms'
    AS $$
begin
	if instant not between statement_timestamp() - interval '10 years' and statement_timestamp() + interval '2 months' then
		raise exception 'no months are made for %', instant using errcode = '22008';
	end if;
	return journal_month(instant, 100000);
end
$$;


ALTER FUNCTION referral.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

--
-- Name: journal_month(timestamp with time zone, bigint); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.journal_month(instant timestamp with time zone, most bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'referral', 'pg_temp'
    AS $_$
declare
	month timestamp := date_trunc('month', instant at time zone 'UTC');
	first timestamptz := month at time zone 'UTC';
	past timestamptz := (month + interval '1 month') at time zone 'UTC';
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
	astray int8;
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;
	end if;
	lock table only journal in access exclusive mode;
	if to_regclass(format('%I.%I', home, name)) is not null then
		return 0;	-- another copy made it
	end if;
	select count(*) into astray from (select 1 from journal_default where at >= first and at < past limit most + 1) d;
	if astray > most then
		raise exception 'more than % facts of % have no partition', most, name using errcode = '54000',
			hint = 'see "Facts outside of their month" in the operating manual';
	end if;
	execute format('create table %I.%I (like %I.journal including all)', home, name, home);
	execute format('with gone as (delete from journal_default where at >= $1 and at < $2 returning n, epoch, at, kind, subject, body)'
		' insert into %I.%I (n, epoch, at, kind, subject, body) select n, epoch, at, kind, subject, body from gone', home, name)
		using first, past;
	execute format('alter table %I.journal attach partition %I.%I for values from (%L) to (%L)', home, home, name,
		to_char(month, 'YYYY-MM-DD 00:00+00'), to_char(month + interval '1 month', 'YYYY-MM-DD 00:00+00'));
	return astray;
end
$_$;


ALTER FUNCTION referral.journal_month(instant timestamp with time zone, most bigint) OWNER TO accord_owner;

--
-- Name: late_count(); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.late_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
declare
	more int8 := (select count(*) from added where late);
begin
	if tg_op = 'UPDATE' then
		more := more - (select count(*) from gone where late);
	end if;
	if more <> 0 then
		update late_tally set late = late + more;
	end if;
	return null;
end
$$;


ALTER FUNCTION referral.late_count() OWNER TO accord_owner;

--
-- Name: must_match(bigint, integer); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.must_match(matched bigint, wanted integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
	if matched is distinct from wanted then
		raise exception 'a guarded write matched % rows of %', matched, wanted using errcode = '40001';
	end if;
	return true;
end
$$;


ALTER FUNCTION referral.must_match(matched bigint, wanted integer) OWNER TO accord_owner;

--
-- Name: passing(uuid); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION referral.passing(id uuid) OWNER TO accord_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: clock; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE audit.clock OWNER TO accord_owner;

--
-- Name: cursor; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.cursor (
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE audit.cursor OWNER TO accord_owner;

--
-- Name: follower; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.follower (
    name text NOT NULL,
    applied bigint NOT NULL,
    seen timestamp with time zone NOT NULL
);


ALTER TABLE audit.follower OWNER TO accord_owner;

--
-- Name: journal; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.journal (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE audit.journal OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.journal_202611 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE audit.journal_202611 OWNER TO accord_owner;

--
-- Name: journal_202612; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.journal_202612 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE audit.journal_202612 OWNER TO accord_owner;

--
-- Name: journal_default; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.journal_default (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE audit.journal_default OWNER TO accord_owner;

--
-- Name: journal_head; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.journal_head (
    one boolean DEFAULT true NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    holder_pid integer DEFAULT 0 NOT NULL,
    holder_start timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    CONSTRAINT journal_head_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE audit.journal_head OWNER TO accord_owner;

--
-- Name: leaf; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.leaf (
    idx bigint NOT NULL,
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    salt bytea NOT NULL,
    bytes bytea NOT NULL,
    hash bytea NOT NULL
);


ALTER TABLE audit.leaf OWNER TO accord_owner;

--
-- Name: parked; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.parked (
    source text NOT NULL,
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamp with time zone NOT NULL
);


ALTER TABLE audit.parked OWNER TO accord_owner;

--
-- Name: reply; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.reply (
    id uuid NOT NULL,
    kind integer NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE audit.reply OWNER TO accord_owner;

--
-- Name: schema_migration; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.schema_migration (
    schema text DEFAULT "current_schema"() NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    oldest text DEFAULT ''::text NOT NULL
);


ALTER TABLE audit.schema_migration OWNER TO accord_owner;

--
-- Name: tree; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.tree (
    size bigint NOT NULL,
    root bytea NOT NULL,
    edge bytea NOT NULL
);


ALTER TABLE audit.tree OWNER TO accord_owner;

--
-- Name: account; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.account (
    id uuid NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    totp bytea NOT NULL,
    totp_step bigint NOT NULL,
    password text NOT NULL,
    recovery bytea NOT NULL,
    confirmed timestamp with time zone,
    invitation bytea NOT NULL,
    invited_until timestamp with time zone,
    bad bytea NOT NULL,
    locked timestamp with time zone,
    released_by text NOT NULL,
    released_at timestamp with time zone,
    over timestamp with time zone,
    made timestamp with time zone NOT NULL,
    first_logon timestamp with time zone,
    last_logon timestamp with time zone,
    reviewed timestamp with time zone,
    reviewed_by text NOT NULL,
    disabled timestamp with time zone,
    disabled_why smallint NOT NULL,
    disabled_by text NOT NULL,
    emergency_until timestamp with time zone,
    orphaned timestamp with time zone,
    lock_told timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT account_bad_check CHECK ((length(bad) <= 40)),
    CONSTRAINT account_invitation_check CHECK ((length(invitation) = ANY (ARRAY[0, 32]))),
    CONSTRAINT account_recovery_check CHECK ((length(recovery) <= 160))
);


ALTER TABLE gateway.account OWNER TO accord_owner;

--
-- Name: account_life; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.account_life (
    id uuid NOT NULL,
    employer text NOT NULL,
    enabled timestamp with time zone,
    review_told timestamp with time zone,
    version integer NOT NULL
);


ALTER TABLE gateway.account_life OWNER TO accord_owner;

--
-- Name: agreement; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.agreement (
    id uuid NOT NULL,
    name text NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    parties text NOT NULL,
    starts timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    review timestamp with time zone NOT NULL,
    restricted timestamp with time zone NOT NULL,
    signed timestamp with time zone,
    body text NOT NULL,
    drafted_by text NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    base_digest bytea NOT NULL,
    diff_digest bytea NOT NULL,
    loosens boolean DEFAULT true NOT NULL,
    ended timestamp with time zone,
    ended_by text DEFAULT ''::text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT agreement_base_digest_check CHECK ((length(base_digest) = ANY (ARRAY[0, 32]))),
    CONSTRAINT agreement_diff_digest_check CHECK ((length(diff_digest) = ANY (ARRAY[0, 32])))
);


ALTER TABLE gateway.agreement OWNER TO accord_owner;

--
-- Name: agreement_approval; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.agreement_approval (
    agreement uuid NOT NULL,
    person text NOT NULL,
    diff_digest bytea NOT NULL,
    entered_by text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT agreement_approval_diff_digest_check CHECK ((length(diff_digest) = 32))
);


ALTER TABLE gateway.agreement_approval OWNER TO accord_owner;

--
-- Name: agreement_end_approval; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.agreement_end_approval (
    agreement uuid NOT NULL,
    person text NOT NULL,
    diff_digest bytea NOT NULL,
    entered_by text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT agreement_end_approval_diff_digest_check CHECK ((length(diff_digest) = 32))
);


ALTER TABLE gateway.agreement_end_approval OWNER TO accord_owner;

--
-- Name: agreement_owner; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.agreement_owner (
    id uuid NOT NULL,
    parties text NOT NULL
);


ALTER TABLE gateway.agreement_owner OWNER TO accord_owner;

--
-- Name: agreement_signature; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.agreement_signature (
    agreement uuid NOT NULL,
    organisation text NOT NULL,
    name text NOT NULL,
    signed_on text NOT NULL,
    entered_by text NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE gateway.agreement_signature OWNER TO accord_owner;

--
-- Name: basis; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.basis (
    id uuid NOT NULL,
    client uuid NOT NULL,
    owner text NOT NULL,
    basis smallint NOT NULL,
    instrument smallint NOT NULL,
    recipient smallint NOT NULL,
    record smallint NOT NULL,
    classes bigint NOT NULL,
    notice smallint NOT NULL,
    tried_at timestamp with time zone,
    outcome smallint NOT NULL,
    forbids smallint NOT NULL,
    identity smallint NOT NULL,
    opened_by text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    countersigned_by text NOT NULL,
    countersigned_at timestamp with time zone,
    disclosure uuid,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    reference bytea NOT NULL,
    version integer NOT NULL,
    CONSTRAINT basis_basis_check CHECK (((basis >= 3) AND (basis <= 6))),
    CONSTRAINT basis_check CHECK ((opened_by <> countersigned_by))
);


ALTER TABLE gateway.basis OWNER TO accord_owner;

--
-- Name: breach; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.breach (
    id uuid NOT NULL,
    owner text NOT NULL,
    kind smallint NOT NULL,
    how smallint NOT NULL,
    found_at timestamp with time zone NOT NULL,
    person text NOT NULL,
    classes bigint NOT NULL,
    cji boolean NOT NULL,
    state smallint NOT NULL,
    closing_by text NOT NULL,
    closed_by text NOT NULL,
    closed_at timestamp with time zone,
    version integer NOT NULL
);


ALTER TABLE gateway.breach OWNER TO accord_owner;

--
-- Name: breach_affected; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.breach_affected (
    id uuid NOT NULL,
    breach uuid NOT NULL,
    client uuid,
    holder text NOT NULL
);


ALTER TABLE gateway.breach_affected OWNER TO accord_owner;

--
-- Name: breach_clock; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.breach_clock (
    id uuid NOT NULL,
    breach uuid NOT NULL,
    clock smallint NOT NULL,
    began timestamp with time zone NOT NULL,
    due timestamp with time zone NOT NULL,
    met_at timestamp with time zone,
    met_by text NOT NULL,
    warned boolean NOT NULL,
    missed boolean NOT NULL,
    version integer NOT NULL,
    agreement text DEFAULT ''::text NOT NULL
);


ALTER TABLE gateway.breach_clock OWNER TO accord_owner;

--
-- Name: breach_swept; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.breach_swept (
    id uuid NOT NULL,
    n bigint NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.breach_swept OWNER TO accord_owner;

--
-- Name: breach_teller; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.breach_teller (
    id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    reports integer NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.breach_teller OWNER TO accord_owner;

--
-- Name: client_copy; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.client_copy (
    id uuid NOT NULL,
    client uuid NOT NULL,
    owner text NOT NULL,
    holder text NOT NULL,
    classes bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE gateway.client_copy OWNER TO accord_owner;

--
-- Name: client_forgotten; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.client_forgotten (
    client uuid NOT NULL,
    owner text NOT NULL,
    destruction uuid NOT NULL,
    forgotten timestamp with time zone NOT NULL,
    releases integer NOT NULL,
    bases integer NOT NULL
);


ALTER TABLE gateway.client_forgotten OWNER TO accord_owner;

--
-- Name: clock; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE gateway.clock OWNER TO accord_owner;

--
-- Name: contact_holder; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.contact_holder (
    id uuid NOT NULL,
    client uuid NOT NULL,
    owner text NOT NULL,
    holder text NOT NULL,
    classes bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE gateway.contact_holder OWNER TO accord_owner;

--
-- Name: cursor; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.cursor (
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE gateway.cursor OWNER TO accord_owner;

--
-- Name: ending; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.ending (
    id uuid NOT NULL,
    kind integer NOT NULL,
    ends timestamp with time zone NOT NULL,
    told integer NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.ending OWNER TO accord_owner;

--
-- Name: follower; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.follower (
    name text NOT NULL,
    applied bigint NOT NULL,
    seen timestamp with time zone NOT NULL
);


ALTER TABLE gateway.follower OWNER TO accord_owner;

--
-- Name: journal; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.journal (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE gateway.journal OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.journal_202611 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE gateway.journal_202611 OWNER TO accord_owner;

--
-- Name: journal_202612; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.journal_202612 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE gateway.journal_202612 OWNER TO accord_owner;

--
-- Name: journal_default; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.journal_default (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE gateway.journal_default OWNER TO accord_owner;

--
-- Name: journal_head; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.journal_head (
    one boolean DEFAULT true NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    holder_pid integer DEFAULT 0 NOT NULL,
    holder_start timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    CONSTRAINT journal_head_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE gateway.journal_head OWNER TO accord_owner;

--
-- Name: organisation; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.organisation (
    id uuid NOT NULL,
    name text NOT NULL,
    kind integer NOT NULL,
    zone text NOT NULL,
    title text NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    covered boolean,
    duty_supervisor text,
    ori text DEFAULT ''::text NOT NULL
);


ALTER TABLE gateway.organisation OWNER TO accord_owner;

--
-- Name: organisation_stood; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.organisation_stood (
    id uuid NOT NULL,
    people text NOT NULL
);


ALTER TABLE gateway.organisation_stood OWNER TO accord_owner;

--
-- Name: page_link; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.page_link (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    message uuid NOT NULL,
    request uuid NOT NULL,
    task boolean NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    owner text NOT NULL,
    made timestamp with time zone NOT NULL,
    answered smallint NOT NULL,
    version integer NOT NULL,
    CONSTRAINT page_link_sha256_check CHECK ((length(sha256) = 32))
);


ALTER TABLE gateway.page_link OWNER TO accord_owner;

--
-- Name: parked; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.parked (
    source text NOT NULL,
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamp with time zone NOT NULL
);


ALTER TABLE gateway.parked OWNER TO accord_owner;

--
-- Name: person; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.person (
    id uuid NOT NULL,
    name text NOT NULL,
    employer text NOT NULL,
    roles bigint NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    system boolean DEFAULT false NOT NULL
);


ALTER TABLE gateway.person OWNER TO accord_owner;

--
-- Name: person_address; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.person_address (
    id uuid NOT NULL,
    employer text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    sealed bytea NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.person_address OWNER TO accord_owner;

--
-- Name: placement; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.placement (
    id uuid NOT NULL,
    name text NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    host text NOT NULL,
    agreement text NOT NULL,
    role integer NOT NULL,
    reads boolean NOT NULL,
    begins timestamp with time zone NOT NULL,
    lapses timestamp with time zone NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    access_until timestamp with time zone
);


ALTER TABLE gateway.placement OWNER TO accord_owner;

--
-- Name: policy_head; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.policy_head (
    id uuid NOT NULL,
    version bigint NOT NULL,
    directory bytea NOT NULL
);


ALTER TABLE gateway.policy_head OWNER TO accord_owner;

--
-- Name: policy_text; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.policy_text (
    sha256 bytea NOT NULL,
    body text NOT NULL,
    CONSTRAINT policy_text_sha256_check CHECK ((length(sha256) = 32))
);


ALTER TABLE gateway.policy_text OWNER TO accord_owner;

--
-- Name: release; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.release (
    id uuid NOT NULL,
    client uuid NOT NULL,
    owner text NOT NULL,
    recipient text NOT NULL,
    classes bigint NOT NULL,
    purposes bigint NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    expires timestamp with time zone NOT NULL,
    signature smallint NOT NULL,
    identity smallint NOT NULL,
    capacity smallint NOT NULL,
    signers bigint NOT NULL,
    bar smallint NOT NULL,
    explained bigint NOT NULL,
    explained_by text NOT NULL,
    explained_at timestamp with time zone NOT NULL,
    language text NOT NULL,
    interpreter text NOT NULL,
    limit_raised_by text NOT NULL,
    granted_by text NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    kept_at timestamp with time zone,
    kept_by text NOT NULL,
    revoked timestamp with time zone,
    revoked_how smallint NOT NULL,
    revoked_by text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT release_check CHECK (((owner <> recipient) AND (signed_at < expires) AND ((revoked IS NULL) = (revoked_how = 0))))
);


ALTER TABLE gateway.release OWNER TO accord_owner;

--
-- Name: release_page; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.release_page (
    id uuid NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY gateway.release_page ALTER COLUMN sealed SET STORAGE EXTERNAL;


ALTER TABLE gateway.release_page OWNER TO accord_owner;

--
-- Name: release_paper; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.release_paper (
    id uuid NOT NULL,
    owner text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    media smallint NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.release_paper OWNER TO accord_owner;

--
-- Name: reply; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.reply (
    id uuid NOT NULL,
    kind integer NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE gateway.reply OWNER TO accord_owner;

--
-- Name: request_key; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.request_key (
    id uuid NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT request_key_body_check CHECK ((length(body) = 32))
);


ALTER TABLE gateway.request_key OWNER TO accord_owner;

--
-- Name: schema_migration; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.schema_migration (
    schema text DEFAULT "current_schema"() NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    oldest text DEFAULT ''::text NOT NULL
);


ALTER TABLE gateway.schema_migration OWNER TO accord_owner;

--
-- Name: session; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.session (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    account uuid NOT NULL,
    person text NOT NULL,
    placement text NOT NULL,
    role integer NOT NULL,
    how smallint NOT NULL,
    provider text NOT NULL,
    provider_session text NOT NULL,
    made timestamp with time zone NOT NULL,
    seen timestamp with time zone NOT NULL,
    ended timestamp with time zone,
    why smallint NOT NULL,
    version integer NOT NULL,
    acted timestamp with time zone,
    CONSTRAINT session_check CHECK (((ended IS NULL) = (why = 0))),
    CONSTRAINT session_sha256_check CHECK ((length(sha256) = 32))
);


ALTER TABLE gateway.session OWNER TO accord_owner;

--
-- Name: sign_in; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.sign_in (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    browser bytea NOT NULL,
    provider text NOT NULL,
    made timestamp with time zone NOT NULL,
    used timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT sign_in_browser_check CHECK ((length(browser) = ANY (ARRAY[0, 32]))),
    CONSTRAINT sign_in_sha256_check CHECK ((length(sha256) = ANY (ARRAY[0, 32])))
);


ALTER TABLE gateway.sign_in OWNER TO accord_owner;

--
-- Name: signer_mark; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.signer_mark (
    client uuid NOT NULL,
    under_way integer NOT NULL,
    until timestamp with time zone,
    bars integer NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.signer_mark OWNER TO accord_owner;

--
-- Name: subject; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.subject (
    id uuid NOT NULL,
    provider text NOT NULL,
    name text NOT NULL,
    account uuid NOT NULL,
    person text NOT NULL,
    active boolean NOT NULL,
    linked timestamp with time zone NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.subject OWNER TO accord_owner;

--
-- Name: token; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.token (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    feed text NOT NULL,
    person text NOT NULL,
    expires timestamp with time zone NOT NULL,
    revoked timestamp with time zone,
    version integer NOT NULL,
    operations text DEFAULT ''::text NOT NULL,
    certificate bytea,
    made timestamp with time zone,
    replaces uuid,
    replaced boolean DEFAULT false NOT NULL,
    watched timestamp with time zone DEFAULT now() NOT NULL,
    kept timestamp with time zone,
    kept_by text DEFAULT ''::text NOT NULL,
    idle_told timestamp with time zone,
    CONSTRAINT token_certificate_check CHECK ((length(certificate) = 32)),
    CONSTRAINT token_check CHECK (((feed = ''::text) <> (person = ''::text))),
    CONSTRAINT token_sha256_check CHECK ((length(sha256) = 32))
);


ALTER TABLE gateway.token OWNER TO accord_owner;

--
-- Name: token_use; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.token_use (
    id uuid NOT NULL,
    used timestamp with time zone NOT NULL,
    version integer NOT NULL
);


ALTER TABLE gateway.token_use OWNER TO accord_owner;

--
-- Name: advisement; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.advisement (
    id uuid NOT NULL,
    client uuid NOT NULL,
    recipient text NOT NULL,
    advice smallint NOT NULL,
    told timestamp with time zone NOT NULL,
    person text NOT NULL
);


ALTER TABLE intake.advisement OWNER TO accord_owner;

--
-- Name: client; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client (
    id uuid NOT NULL,
    organisation text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    lead text NOT NULL,
    duty_supervisor text NOT NULL,
    lead_placement text NOT NULL,
    opened timestamp with time zone NOT NULL,
    version integer NOT NULL,
    closed timestamp with time zone,
    closed_why smallint DEFAULT 0 NOT NULL,
    closed_by text DEFAULT ''::text NOT NULL,
    CONSTRAINT client_duty_supervisor_check CHECK ((duty_supervisor <> ''::text)),
    CONSTRAINT client_lead_check CHECK ((lead <> ''::text))
)
WITH (fillfactor='80');


ALTER TABLE intake.client OWNER TO accord_owner;

--
-- Name: client_conflict; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_conflict (
    client uuid NOT NULL,
    organisation text NOT NULL,
    found integer NOT NULL,
    checked timestamp with time zone NOT NULL,
    person text NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.client_conflict OWNER TO accord_owner;

--
-- Name: client_contact; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_contact (
    client uuid NOT NULL,
    verified timestamp with time zone,
    verified_by text NOT NULL,
    disturbed timestamp with time zone,
    frozen timestamp with time zone,
    frozen_why smallint NOT NULL,
    conflicts integer NOT NULL,
    unsafe bytea NOT NULL,
    wrong smallint NOT NULL,
    words bytea NOT NULL,
    version integer NOT NULL,
    stopped timestamp with time zone
)
WITH (fillfactor='80');


ALTER TABLE intake.client_contact OWNER TO accord_owner;

--
-- Name: client_content; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_content (
    id uuid NOT NULL,
    client uuid NOT NULL,
    origin smallint NOT NULL,
    class smallint NOT NULL,
    kept timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    version integer NOT NULL,
    record_owner text DEFAULT ''::text NOT NULL,
    record_kind smallint DEFAULT 0 NOT NULL,
    discoverability smallint DEFAULT 0 NOT NULL,
    emptied boolean DEFAULT false NOT NULL,
    was bytea[]
)
WITH (fillfactor='90');


ALTER TABLE intake.client_content OWNER TO accord_owner;

--
-- Name: client_destroyed; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_destroyed (
    client uuid NOT NULL,
    organisation text NOT NULL,
    destroyed timestamp with time zone NOT NULL,
    destruction uuid NOT NULL,
    lead text NOT NULL,
    duty_supervisor text NOT NULL,
    CONSTRAINT client_destroyed_duty_supervisor_check CHECK ((duty_supervisor <> ''::text)),
    CONSTRAINT client_destroyed_lead_check CHECK ((lead <> ''::text))
);


ALTER TABLE intake.client_destroyed OWNER TO accord_owner;

--
-- Name: client_link; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_link (
    id uuid NOT NULL,
    organisation text NOT NULL,
    one uuid NOT NULL,
    other uuid NOT NULL,
    state smallint NOT NULL,
    said timestamp with time zone NOT NULL,
    person text NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.client_link OWNER TO accord_owner;

--
-- Name: client_lookup; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_lookup (
    content uuid NOT NULL,
    client uuid NOT NULL,
    version integer NOT NULL,
    found uuid[] NOT NULL
)
WITH (fillfactor='90');


ALTER TABLE intake.client_lookup OWNER TO accord_owner;

--
-- Name: client_party; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_party (
    id uuid NOT NULL,
    client uuid NOT NULL,
    noted timestamp with time zone NOT NULL,
    found uuid[] NOT NULL
);


ALTER TABLE intake.client_party OWNER TO accord_owner;

--
-- Name: client_party_withdrawn; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_party_withdrawn (
    id uuid NOT NULL,
    client uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    person text NOT NULL,
    why integer NOT NULL,
    found uuid[] NOT NULL
);


ALTER TABLE intake.client_party_withdrawn OWNER TO accord_owner;

--
-- Name: clock; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE intake.clock OWNER TO accord_owner;

--
-- Name: cursor; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.cursor (
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE intake.cursor OWNER TO accord_owner;

--
-- Name: custody_event; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.custody_event (
    id uuid NOT NULL,
    event uuid NOT NULL,
    organisation text NOT NULL,
    kind smallint NOT NULL,
    occurred timestamp with time zone NOT NULL,
    recorded timestamp with time zone NOT NULL,
    digest bytea NOT NULL,
    state smallint NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.custody_event OWNER TO accord_owner;

--
-- Name: custody_link; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.custody_link (
    id uuid NOT NULL,
    client uuid NOT NULL,
    organisation text NOT NULL,
    number uuid NOT NULL,
    said bytea NOT NULL,
    made timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    ended timestamp with time zone,
    version integer NOT NULL
);


ALTER TABLE intake.custody_link OWNER TO accord_owner;

--
-- Name: destruction; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.destruction (
    id uuid NOT NULL,
    organisation text NOT NULL,
    state smallint NOT NULL,
    schedule integer NOT NULL,
    digest uuid NOT NULL,
    proposed timestamp with time zone NOT NULL,
    proposed_by text NOT NULL,
    approved timestamp with time zone,
    approved_by text NOT NULL,
    last_backup timestamp with time zone,
    version integer NOT NULL,
    again_of uuid,
    CONSTRAINT destruction_check CHECK (((approved_by <> proposed_by) OR (again_of IS NOT NULL)))
);


ALTER TABLE intake.destruction OWNER TO accord_owner;

--
-- Name: destruction_copy; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.destruction_copy (
    id uuid NOT NULL,
    destruction uuid NOT NULL,
    client uuid NOT NULL,
    organisation text NOT NULL,
    classes bigint NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE intake.destruction_copy OWNER TO accord_owner;

--
-- Name: destruction_item; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.destruction_item (
    id uuid NOT NULL,
    destruction uuid NOT NULL,
    client uuid NOT NULL,
    seen integer NOT NULL,
    last timestamp with time zone NOT NULL,
    due timestamp with time zone NOT NULL,
    authority text NOT NULL,
    outcome smallint NOT NULL,
    lead text NOT NULL,
    forgotten timestamp with time zone,
    releases integer NOT NULL,
    bases integer NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.destruction_item OWNER TO accord_owner;

--
-- Name: destruction_said; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.destruction_said (
    id uuid NOT NULL,
    destruction uuid NOT NULL,
    client uuid NOT NULL,
    service text NOT NULL,
    said timestamp with time zone NOT NULL,
    told timestamp with time zone,
    times smallint NOT NULL,
    rows integer NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.destruction_said OWNER TO accord_owner;

--
-- Name: document; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.document (
    id uuid NOT NULL,
    document uuid NOT NULL,
    incident uuid NOT NULL,
    outcome integer NOT NULL,
    change integer NOT NULL,
    received timestamp with time zone NOT NULL,
    source_updated timestamp with time zone,
    sequence bigint NOT NULL,
    length bigint NOT NULL,
    digest bytea NOT NULL,
    identity bytea NOT NULL,
    location bytea NOT NULL,
    status integer NOT NULL,
    tier integer NOT NULL,
    type_code text NOT NULL,
    apco text NOT NULL,
    priority text NOT NULL,
    disposition text NOT NULL,
    area text NOT NULL,
    call_received timestamp with time zone,
    dispatched timestamp with time zone,
    arrived timestamp with time zone,
    closed timestamp with time zone,
    warnings integer NOT NULL,
    notes integer NOT NULL,
    persons integer NOT NULL,
    media integer NOT NULL,
    cautions integer NOT NULL,
    vehicles integer NOT NULL,
    other integer NOT NULL
);


ALTER TABLE intake.document OWNER TO accord_owner;

--
-- Name: encounter; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.encounter (
    id uuid NOT NULL,
    client uuid NOT NULL,
    organisation text NOT NULL,
    at timestamp with time zone NOT NULL,
    reached boolean NOT NULL,
    account_asked boolean NOT NULL,
    person text NOT NULL
);


ALTER TABLE intake.encounter OWNER TO accord_owner;

--
-- Name: feed_tally; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.feed_tally (
    id uuid NOT NULL,
    feed text NOT NULL,
    day integer NOT NULL,
    received bigint NOT NULL,
    accepted bigint NOT NULL,
    duplicate bigint NOT NULL,
    stale bigint NOT NULL,
    quarantined bigint NOT NULL,
    test_calls bigint NOT NULL,
    incidents bigint NOT NULL,
    tier_0 bigint NOT NULL,
    tier_1 bigint NOT NULL,
    tier_2 bigint NOT NULL,
    tier_3 bigint NOT NULL,
    tier_4 bigint NOT NULL,
    tier_5 bigint NOT NULL,
    reason_1 bigint NOT NULL,
    reason_2 bigint NOT NULL,
    reason_3 bigint NOT NULL,
    reason_4 bigint NOT NULL,
    reason_5 bigint NOT NULL,
    reason_6 bigint NOT NULL,
    reason_7 bigint NOT NULL,
    reason_8 bigint NOT NULL,
    notes bigint NOT NULL,
    persons bigint NOT NULL,
    other bigint NOT NULL,
    saves integer NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE intake.feed_tally OWNER TO accord_owner;

--
-- Name: follower; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.follower (
    name text NOT NULL,
    applied bigint NOT NULL,
    seen timestamp with time zone NOT NULL
);


ALTER TABLE intake.follower OWNER TO accord_owner;

--
-- Name: hold; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.hold (
    id uuid NOT NULL,
    client uuid NOT NULL,
    organisation text NOT NULL,
    reason smallint NOT NULL,
    began timestamp with time zone NOT NULL,
    person text NOT NULL,
    lifted timestamp with time zone,
    lifted_by text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT hold_check CHECK (((lifted IS NULL) = (lifted_by = ''::text)))
);


ALTER TABLE intake.hold OWNER TO accord_owner;

--
-- Name: incident; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.incident (
    id uuid NOT NULL,
    incident uuid NOT NULL,
    begun timestamp with time zone NOT NULL,
    feed text NOT NULL,
    organisation text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    identity bytea NOT NULL,
    location bytea NOT NULL,
    status integer NOT NULL,
    tier integer NOT NULL,
    type_code text NOT NULL,
    apco text NOT NULL,
    priority text NOT NULL,
    disposition text NOT NULL,
    area text NOT NULL,
    received timestamp with time zone NOT NULL,
    received_derived boolean NOT NULL,
    dispatched timestamp with time zone,
    arrived timestamp with time zone,
    closed timestamp with time zone,
    merged_to uuid,
    heard timestamp with time zone NOT NULL,
    document uuid NOT NULL,
    source_updated timestamp with time zone,
    sequence bigint NOT NULL,
    document_received timestamp with time zone NOT NULL,
    version integer NOT NULL,
    saves integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE intake.incident OWNER TO accord_owner;

--
-- Name: journal; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.journal (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE intake.journal OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.journal_202611 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE intake.journal_202611 OWNER TO accord_owner;

--
-- Name: journal_202612; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.journal_202612 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE intake.journal_202612 OWNER TO accord_owner;

--
-- Name: journal_default; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.journal_default (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE intake.journal_default OWNER TO accord_owner;

--
-- Name: journal_head; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.journal_head (
    one boolean DEFAULT true NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    holder_pid integer DEFAULT 0 NOT NULL,
    holder_start timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    CONSTRAINT journal_head_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE intake.journal_head OWNER TO accord_owner;

--
-- Name: lead_move; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.lead_move (
    id uuid NOT NULL,
    client uuid NOT NULL,
    moved timestamp with time zone NOT NULL,
    reason smallint NOT NULL,
    lead text NOT NULL,
    duty_supervisor text NOT NULL
);


ALTER TABLE intake.lead_move OWNER TO accord_owner;

--
-- Name: notice; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.notice (
    id uuid NOT NULL,
    client uuid NOT NULL,
    organisation text NOT NULL,
    about uuid,
    event smallint NOT NULL,
    due timestamp with time zone NOT NULL,
    made_by text NOT NULL,
    taken_back timestamp with time zone,
    doubted_by text DEFAULT ''::text NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.notice OWNER TO accord_owner;

--
-- Name: parked; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.parked (
    source text NOT NULL,
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamp with time zone NOT NULL
);


ALTER TABLE intake.parked OWNER TO accord_owner;

--
-- Name: quarantine; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.quarantine (
    id uuid NOT NULL,
    document uuid NOT NULL,
    feed text NOT NULL,
    owner text NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    reason integer NOT NULL,
    received timestamp with time zone NOT NULL,
    length bigint NOT NULL,
    digest bytea NOT NULL,
    raw bytea,
    purged timestamp with time zone,
    saves integer NOT NULL
);


ALTER TABLE intake.quarantine OWNER TO accord_owner;

--
-- Name: recusal; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.recusal (
    id uuid NOT NULL,
    client uuid NOT NULL,
    person text NOT NULL,
    ended boolean NOT NULL,
    said timestamp with time zone NOT NULL,
    version integer NOT NULL
);


ALTER TABLE intake.recusal OWNER TO accord_owner;

--
-- Name: relation; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.relation (
    id uuid NOT NULL,
    incident uuid NOT NULL,
    kind integer NOT NULL,
    feed text NOT NULL,
    other_id uuid NOT NULL,
    other bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE intake.relation OWNER TO accord_owner;

--
-- Name: reply; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.reply (
    id uuid NOT NULL,
    kind integer NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE intake.reply OWNER TO accord_owner;

--
-- Name: restored; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.restored (
    epoch bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    over_at timestamp with time zone
);


ALTER TABLE intake.restored OWNER TO accord_owner;

--
-- Name: retention_line; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.retention_line (
    id uuid NOT NULL,
    schedule uuid NOT NULL,
    organisation text NOT NULL,
    version integer NOT NULL,
    loaded timestamp with time zone NOT NULL,
    person text NOT NULL,
    record_kind smallint NOT NULL,
    years smallint NOT NULL,
    authority text NOT NULL,
    CONSTRAINT retention_line_years_check CHECK ((years >= 0))
);


ALTER TABLE intake.retention_line OWNER TO accord_owner;

--
-- Name: schema_migration; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.schema_migration (
    schema text DEFAULT "current_schema"() NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    oldest text DEFAULT ''::text NOT NULL
);


ALTER TABLE intake.schema_migration OWNER TO accord_owner;

--
-- Name: searcher; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.searcher (
    id uuid NOT NULL,
    until timestamp with time zone NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE intake.searcher OWNER TO accord_owner;

--
-- Name: standing; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.standing (
    id uuid NOT NULL,
    kind smallint NOT NULL,
    name text NOT NULL,
    employer text NOT NULL,
    gone boolean NOT NULL,
    until timestamp with time zone,
    duty_supervisor text NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE intake.standing OWNER TO accord_owner;

--
-- Name: address; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.address (
    id uuid NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    state smallint NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    sealed bytea NOT NULL,
    changes integer NOT NULL,
    version integer NOT NULL,
    ways smallint DEFAULT 1 NOT NULL
);


ALTER TABLE notification.address OWNER TO accord_owner;

--
-- Name: answerable; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.answerable (
    key uuid NOT NULL,
    message uuid NOT NULL,
    sent_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE notification.answerable OWNER TO accord_owner;

--
-- Name: attempt; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.attempt (
    message uuid NOT NULL,
    n integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    outcome smallint NOT NULL,
    code integer NOT NULL
);


ALTER TABLE notification.attempt OWNER TO accord_owner;

--
-- Name: attempt_tally; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.attempt_tally (
    one boolean DEFAULT true NOT NULL,
    attempts bigint NOT NULL,
    CONSTRAINT attempt_tally_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE notification.attempt_tally OWNER TO accord_owner;

--
-- Name: breaker; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.breaker (
    id uuid NOT NULL,
    organisation text NOT NULL,
    event smallint NOT NULL,
    run uuid,
    tripped_at timestamp with time zone,
    recent bytea NOT NULL,
    day bigint NOT NULL,
    today bigint NOT NULL,
    usual bigint NOT NULL,
    days bigint NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='50');


ALTER TABLE notification.breaker OWNER TO accord_owner;

--
-- Name: client_forgotten; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.client_forgotten (
    client uuid NOT NULL,
    organisation text NOT NULL,
    destruction uuid NOT NULL,
    forgotten timestamp with time zone NOT NULL,
    messages integer NOT NULL,
    inbound integer NOT NULL
);


ALTER TABLE notification.client_forgotten OWNER TO accord_owner;

--
-- Name: client_line; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.client_line (
    client uuid NOT NULL,
    begun bytea NOT NULL,
    frozen uuid,
    version integer NOT NULL
)
WITH (fillfactor='70');


ALTER TABLE notification.client_line OWNER TO accord_owner;

--
-- Name: clock; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE notification.clock OWNER TO accord_owner;

--
-- Name: cursor; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.cursor (
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE notification.cursor OWNER TO accord_owner;

--
-- Name: follower; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.follower (
    name text NOT NULL,
    applied bigint NOT NULL,
    seen timestamp with time zone NOT NULL
);


ALTER TABLE notification.follower OWNER TO accord_owner;

--
-- Name: held; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.held (
    run uuid NOT NULL,
    breaker uuid NOT NULL,
    organisation text NOT NULL,
    event smallint NOT NULL,
    since_at timestamp with time zone NOT NULL,
    decision smallint NOT NULL,
    decided_at timestamp with time zone,
    release_by text NOT NULL,
    recall_by text NOT NULL,
    second_by text NOT NULL,
    swept boolean NOT NULL,
    version integer NOT NULL
);


ALTER TABLE notification.held OWNER TO accord_owner;

--
-- Name: inbound; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.inbound (
    id uuid NOT NULL,
    organisation text NOT NULL,
    via text NOT NULL,
    channel smallint NOT NULL,
    state smallint NOT NULL,
    message uuid,
    recipient smallint NOT NULL,
    client uuid,
    received_at timestamp with time zone NOT NULL,
    kek integer NOT NULL,
    data_key bytea NOT NULL,
    sender bytea NOT NULL,
    words bytea NOT NULL,
    version integer NOT NULL,
    heard boolean DEFAULT true NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE notification.inbound OWNER TO accord_owner;

--
-- Name: journal; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.journal (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE notification.journal OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.journal_202611 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE notification.journal_202611 OWNER TO accord_owner;

--
-- Name: journal_202612; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.journal_202612 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE notification.journal_202612 OWNER TO accord_owner;

--
-- Name: journal_default; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.journal_default (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE notification.journal_default OWNER TO accord_owner;

--
-- Name: journal_head; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.journal_head (
    one boolean DEFAULT true NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    holder_pid integer DEFAULT 0 NOT NULL,
    holder_start timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    CONSTRAINT journal_head_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE notification.journal_head OWNER TO accord_owner;

--
-- Name: message; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.message (
    id uuid NOT NULL,
    request uuid NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    template smallint NOT NULL,
    rung smallint NOT NULL,
    tier smallint NOT NULL,
    area text NOT NULL,
    call_back text NOT NULL,
    state smallint NOT NULL,
    attempt integer NOT NULL,
    unwanted boolean NOT NULL,
    doubtful boolean NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    due_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    epoch bigint NOT NULL,
    version integer NOT NULL,
    owner text,
    disclosure uuid,
    released bigint DEFAULT 0 NOT NULL,
    bare boolean DEFAULT false NOT NULL,
    decided_at timestamp with time zone,
    recipient smallint DEFAULT 1 NOT NULL,
    client uuid,
    system text,
    channel smallint DEFAULT 3 NOT NULL,
    via text,
    event smallint DEFAULT 0 NOT NULL,
    urgency smallint DEFAULT 0 NOT NULL,
    not_before timestamp with time zone,
    expires_at timestamp with time zone,
    confirm boolean DEFAULT false NOT NULL,
    confirm_by timestamp with time zone,
    held_because smallint DEFAULT 0 NOT NULL,
    notice uuid,
    language text,
    lead text,
    risk integer DEFAULT 0 NOT NULL,
    provider_ref text,
    provider_key uuid,
    redact smallint DEFAULT 0 NOT NULL,
    run uuid,
    tries smallint DEFAULT 0 NOT NULL,
    wanted integer DEFAULT 0 NOT NULL,
    wants integer DEFAULT 0 NOT NULL,
    correct boolean DEFAULT false NOT NULL,
    purpose smallint DEFAULT 0 NOT NULL,
    account text
)
WITH (fillfactor='70');


ALTER TABLE notification.message OWNER TO accord_owner;

--
-- Name: message_tally; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.message_tally (
    template smallint NOT NULL,
    state smallint NOT NULL,
    messages bigint NOT NULL
)
WITH (fillfactor='20');


ALTER TABLE notification.message_tally OWNER TO accord_owner;

--
-- Name: parked; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.parked (
    source text NOT NULL,
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamp with time zone NOT NULL
);


ALTER TABLE notification.parked OWNER TO accord_owner;

--
-- Name: reply; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.reply (
    id uuid NOT NULL,
    kind integer NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE notification.reply OWNER TO accord_owner;

--
-- Name: schema_migration; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.schema_migration (
    schema text DEFAULT "current_schema"() NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    oldest text DEFAULT ''::text NOT NULL
);


ALTER TABLE notification.schema_migration OWNER TO accord_owner;

--
-- Name: webhook_off; Type: TABLE; Schema: notification; Owner: accord_owner
--

CREATE TABLE notification.webhook_off (
    name text NOT NULL,
    organisation text NOT NULL,
    off_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE notification.webhook_off OWNER TO accord_owner;

--
-- Name: callout_tally; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.callout_tally (
    state smallint NOT NULL,
    callouts bigint NOT NULL,
    acknowledged bigint NOT NULL,
    accepted bigint NOT NULL,
    climbed bigint NOT NULL
)
WITH (fillfactor='20');


ALTER TABLE referral.callout_tally OWNER TO accord_owner;

--
-- Name: client_forgotten; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.client_forgotten (
    client uuid NOT NULL,
    organisation text NOT NULL,
    destruction uuid NOT NULL,
    forgotten timestamp with time zone NOT NULL,
    tasks integer NOT NULL
);


ALTER TABLE referral.client_forgotten OWNER TO accord_owner;

--
-- Name: clock; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE referral.clock OWNER TO accord_owner;

--
-- Name: cursor; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.cursor (
    source text NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL
)
WITH (fillfactor='10');


ALTER TABLE referral.cursor OWNER TO accord_owner;

--
-- Name: follower; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.follower (
    name text NOT NULL,
    applied bigint NOT NULL,
    seen timestamp with time zone NOT NULL
);


ALTER TABLE referral.follower OWNER TO accord_owner;

--
-- Name: incident_link; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.incident_link (
    id uuid NOT NULL,
    request uuid,
    tier smallint NOT NULL,
    called boolean NOT NULL,
    late boolean NOT NULL,
    openings integer NOT NULL,
    window_end timestamp with time zone,
    restated bigint NOT NULL,
    restated_epoch bigint NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.incident_link OWNER TO accord_owner;

--
-- Name: journal; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.journal (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE referral.journal OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.journal_202611 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE referral.journal_202611 OWNER TO accord_owner;

--
-- Name: journal_202612; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.journal_202612 (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE referral.journal_202612 OWNER TO accord_owner;

--
-- Name: journal_default; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.journal_default (
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL
);


ALTER TABLE referral.journal_default OWNER TO accord_owner;

--
-- Name: journal_head; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.journal_head (
    one boolean DEFAULT true NOT NULL,
    epoch bigint NOT NULL,
    n bigint NOT NULL,
    holder_pid integer DEFAULT 0 NOT NULL,
    holder_start timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    CONSTRAINT journal_head_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE referral.journal_head OWNER TO accord_owner;

--
-- Name: ladder; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.ladder (
    id uuid NOT NULL,
    rung smallint NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    answer_within_us bigint NOT NULL,
    CONSTRAINT ladder_answer_within_us_check CHECK ((answer_within_us > 0))
);


ALTER TABLE referral.ladder OWNER TO accord_owner;

--
-- Name: late_tally; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.late_tally (
    one boolean DEFAULT true NOT NULL,
    late bigint NOT NULL,
    CONSTRAINT late_tally_one_check CHECK (one)
)
WITH (fillfactor='10');


ALTER TABLE referral.late_tally OWNER TO accord_owner;

--
-- Name: parked; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.parked (
    source text NOT NULL,
    n bigint NOT NULL,
    epoch bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind integer NOT NULL,
    subject uuid NOT NULL,
    body bytea NOT NULL,
    reason text NOT NULL,
    parked_at timestamp with time zone NOT NULL
);


ALTER TABLE referral.parked OWNER TO accord_owner;

--
-- Name: reply; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.reply (
    id uuid NOT NULL,
    kind integer NOT NULL,
    body bytea NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE referral.reply OWNER TO accord_owner;

--
-- Name: request; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.request (
    id uuid NOT NULL,
    kind smallint NOT NULL,
    incident uuid,
    organisation text NOT NULL,
    call_back text NOT NULL,
    area text NOT NULL,
    tier smallint NOT NULL,
    ladder uuid,
    state smallint NOT NULL,
    reason smallint NOT NULL,
    rung smallint NOT NULL,
    person text NOT NULL,
    employer text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    offered_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    accepted_at timestamp with time zone,
    moved_at timestamp with time zone NOT NULL,
    moves integer NOT NULL,
    version integer NOT NULL,
    client uuid,
    why smallint DEFAULT 0 NOT NULL,
    due_at timestamp with time zone,
    lead text DEFAULT ''::text NOT NULL,
    risk integer DEFAULT 0 NOT NULL,
    rank bigint DEFAULT 0 NOT NULL,
    wants integer DEFAULT 0 NOT NULL,
    result smallint DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.request OWNER TO accord_owner;

--
-- Name: roster; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster (
    id uuid NOT NULL,
    organisation text NOT NULL,
    call_back text NOT NULL,
    ladder uuid NOT NULL,
    version integer NOT NULL,
    plan uuid,
    plan_version integer
);


ALTER TABLE referral.roster OWNER TO accord_owner;

--
-- Name: roster_person; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_person (
    plan uuid NOT NULL,
    person text NOT NULL,
    employer text NOT NULL
);


ALTER TABLE referral.roster_person OWNER TO accord_owner;

--
-- Name: roster_plan; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_plan (
    id uuid NOT NULL,
    text text NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    CONSTRAINT roster_plan_text_check CHECK ((octet_length(text) <= 32768))
);


ALTER TABLE referral.roster_plan OWNER TO accord_owner;

--
-- Name: schema_migration; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.schema_migration (
    schema text DEFAULT "current_schema"() NOT NULL,
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    oldest text DEFAULT ''::text NOT NULL
);


ALTER TABLE referral.schema_migration OWNER TO accord_owner;

--
-- Name: supervisor; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.supervisor (
    id uuid NOT NULL,
    organisation text NOT NULL,
    person text NOT NULL,
    version integer NOT NULL
);


ALTER TABLE referral.supervisor OWNER TO accord_owner;

--
-- Name: task_head; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.task_head (
    id uuid NOT NULL,
    request uuid NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.task_head OWNER TO accord_owner;

--
-- Name: want; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.want (
    id uuid NOT NULL,
    request uuid NOT NULL,
    over boolean NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.want OWNER TO accord_owner;

--
-- Name: journal_202611; Type: TABLE ATTACH; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal ATTACH PARTITION audit.journal_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: journal_202612; Type: TABLE ATTACH; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal ATTACH PARTITION audit.journal_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: journal_default; Type: TABLE ATTACH; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal ATTACH PARTITION audit.journal_default DEFAULT;


--
-- Name: journal_202611; Type: TABLE ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal ATTACH PARTITION gateway.journal_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: journal_202612; Type: TABLE ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal ATTACH PARTITION gateway.journal_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: journal_default; Type: TABLE ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal ATTACH PARTITION gateway.journal_default DEFAULT;


--
-- Name: journal_202611; Type: TABLE ATTACH; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal ATTACH PARTITION intake.journal_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: journal_202612; Type: TABLE ATTACH; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal ATTACH PARTITION intake.journal_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: journal_default; Type: TABLE ATTACH; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal ATTACH PARTITION intake.journal_default DEFAULT;


--
-- Name: journal_202611; Type: TABLE ATTACH; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal ATTACH PARTITION notification.journal_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: journal_202612; Type: TABLE ATTACH; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal ATTACH PARTITION notification.journal_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: journal_default; Type: TABLE ATTACH; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal ATTACH PARTITION notification.journal_default DEFAULT;


--
-- Name: journal_202611; Type: TABLE ATTACH; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal ATTACH PARTITION referral.journal_202611 FOR VALUES FROM ('2026-11-01 00:00:00+00') TO ('2026-12-01 00:00:00+00');


--
-- Name: journal_202612; Type: TABLE ATTACH; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal ATTACH PARTITION referral.journal_202612 FOR VALUES FROM ('2026-12-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: journal_default; Type: TABLE ATTACH; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal ATTACH PARTITION referral.journal_default DEFAULT;


--
-- Data for Name: clock; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.clock (kind, subject, due) FROM stdin;
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.cursor (source, epoch, n) FROM stdin;
gateway	0	92
intake	1	160
referral	2	13
notification	1	20
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_202612; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.journal_202612 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_default; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.journal_default (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.journal_head (one, epoch, n, holder_pid, holder_start) FROM stdin;
t	1	0	13085	2026-11-23 01:36:11.356455+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\x96eee5ff7b5abd0a2015530c76ea06e8	\\x0a07676174657761791243100118a6ffe7f3f99c980320d8082a104aedee00dd11cb385a6e31f83791d1ff321f0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643801	\\xcf4cedb5fe2214e45211008badd722084bb1a12a6818e23ee1b5d9cea79ba111
1	gateway	0	2	\\x76460c13f0cef96728f8ccef1d05a860	\\x0a07676174657761791243100218a6ffe7f3f99c980320d8082a1008822c92910ff18bd71c631ff3c847d1321f0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643801	\\x47f2f12a3d86308cc5eed90855c7c446273be9b976bcc12b387c45332e545b20
2	gateway	0	3	\\x3293a31e2158818e28e2351abe5dec95	\\x0a07676174657761791243100318a6ffe7f3f99c980320d8082a10cd3faf593ce37a3f3033f7ce061e927f321f0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643801	\\x9d883566fca232ee82cbd80c0f156604dd88b4d9c6ac3f4e3b6ce725556a793e
3	gateway	0	4	\\x652b9aa8b37a1285dff5a68234cdb449	\\x0a07676174657761791243100418a6ffe7f3f99c980320d8082a102d3a40445f4c93e346f835aa198a793d321f0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643801	\\x1ba53911871d55036e311355a07517d16fb77eccb076a4cdfe1d020b3538dbeb
4	gateway	0	5	\\xc62cf6b897a67eac350009ce6e81ac4c	\\x0a07676174657761791239100518a6ffe7f3f99c980320d8082a10f30fef4f1a2414b4d3a88a312cedf53332150a0d6163636f72642d63616e6172791001181a20013801	\\x8675a06dd3daa055c28e96d152d24b92688a55cdfe28b05a6765e6f063f79fc5
5	gateway	0	6	\\x80c202d57601a9c1dd102da821f3108b	\\x0a0767617465776179123b100618a6ffe7f3f99c980320d8082a10c1f208625bedf5b5af9febef8dbbb1e432170a096169642d686f7573651001180720012a0464616e613801	\\x955958e306e305675d3accf19e68ca76c0a3019b1ca536a7adbc9804ddd7de7b
6	gateway	0	7	\\x74a0011a630c03fa150417ad42f622b0	\\x0a0767617465776179123b100718a6ffe7f3f99c980320d1082a103c9728160c5911050bf8292e54132af032190a0b6e6f7274682d636869656612086e6f7274682d70641801	\\xdaea956aaf00dcfb61c5aff72cc389e7c9572684417e890f10a3656faba5d094
7	gateway	0	8	\\x02377d2c5c06d261ffd8dde005dae3e3	\\x0a0767617465776179123a100818a6ffe7f3f99c980320d1082a102262b0e607d85c694d1ca4c2f426c28132180a0a6e6f7274682d6465736b12086e6f7274682d70641801	\\xa886a120f61c7c91069a42cd92ff753a2fb5550ee828df61de69f81d59c5a912
8	gateway	0	9	\\xb543cd33454578615d98220fdd7b539c	\\x0a0767617465776179123b100918a6ffe7f3f99c980320d1082a106d0f113b816f9e7e16198f6b3d1b52b332190a0b6e6f7274682d636173657312086e6f7274682d70641801	\\xaf612a0842f9dbe972b896ae602ca911dd2d4fc9fbb503431864c886381f9564
9	gateway	0	10	\\x1cf2caaa3d6b07cfb55b9b4a4cc2850f	\\x0a0767617465776179123b100a18a6ffe7f3f99c980320d1082a108ed328aa5e1ecb1d1306c22129537e6332190a0b736f7574682d63686965661208736f7574682d70641801	\\xd8d49e156e2f1b11943972bcde22d45858feaac5a1a6412f196270d51a4e8dc2
10	gateway	0	11	\\x866b3248fffc8cfc04fd19a585fa6b82	\\x0a07676174657761791234100b18a6ffe7f3f99c980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132120a0361646112096169642d686f7573651801	\\x3f9732922b09b7dbdb98e58e0ab816b50093327b8f09ffc79abf92cc9d5ee919
11	gateway	0	12	\\x2165523df565afb5c023f363ae553d44	\\x0a07676174657761791234100c18a6ffe7f3f99c980320d1082a10cc0e384968103d4a00c4a1074e57ef1032120a0362656112096169642d686f7573651801	\\x6c888a5967d2553710c902b7797a8ab5a95e17e8c5713828090dd5b7b6c56b4f
12	gateway	0	13	\\x948e03bb117fd4ab7b7462c567c9d324	\\x0a07676174657761791235100d18a6ffe7f3f99c980320d1082a1064836117d159742330ceeb2401677bdd32130a04636f726112096169642d686f7573651801	\\xd85cb3f19c55b06a365dd90d2a7f7aa87f198ab04e7e1ad27da1b76c028ae57d
13	gateway	0	14	\\x6c716c5296a8a8990e1ee0ea86e070de	\\x0a07676174657761791236100e18a6ffe7f3f99c980320d1082a102f5b875e72463a0d6129ca512b4f665832140a057175696e6e12096169642d686f7573651801	\\x6ecc9bdc3a3e351eccca14a8fc20671d50112c462c89e0c461cb576e13642c90
14	gateway	0	15	\\x24201510babcdefd79578925c9af85b3	\\x0a07676174657761791235100f18a6ffe7f3f99c980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32130a04726f736112096169642d686f7573651801	\\x3350cef9fb0aa6fcf6bbca2df36a86842b4bea274361f63a088f075cf231bdf3
15	gateway	0	16	\\xf34439019cc59224c85b2a9e2a73c12f	\\x0a07676174657761791235101018a6ffe7f3f99c980320d1082a10f6e0c0774247bb4846c986cf019d6a8832130a047375736112096169642d686f7573651801	\\x78af7da9655b86e7195b6f62f8b7c2a101b6b9bba58f12ed2d077d80e038376c
16	gateway	0	17	\\xa4a69264efbf5f2a63260bea106c5670	\\x0a0767617465776179123c101118a6ffe7f3f99c980320d1082a10d23106d65714ce89ee227a8f7717070c321a0a0b6169642d636f756e73656c12096169642d686f7573651801	\\x247b671d3bb1c55236d47da96d18126b07eda4acece606fb2bfbaddd1290de9f
17	gateway	0	18	\\xd8ba9f4467a611408c066e62e406a6f1	\\x0a0767617465776179123d101218a6ffe7f3f99c980320d1082a1017c0e99b4223321de44d78a82a4cb654321b0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801	\\x84ac77e9640f6ee6a92af160b1a3de090fae58a4a8a51e67fc045aed1f289987
18	gateway	0	19	\\xb21b770f65a7e392802055356c6fc72e	\\x0a07676174657761791240101318a6ffe7f3f99c980320d1082a1051e3a717a8687862737dcd8d13ec2723321e0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801	\\x12265462841c71c9f25a5479a0a543fcc7615679419fb4b83edc78d3055a11a4
19	gateway	0	20	\\xdd5beaffd6b181b4d6610627e947f450	\\x0a0767617465776179123d101418a6ffe7f3f99c980320d1082a1032c9b1d8ec08219437e392c8832b2dc1321b0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801	\\x9028f899b6ade4dfe4c1349cf72dbb1b40d8841a7fddbcedbbdee708532d3aab
20	gateway	0	21	\\xdef2bf724c85bcc762324e3a3d295935	\\x0a0767617465776179123d101518a6ffe7f3f99c980320d1082a101e67824255427d4937825443e8349485321b0a0d6e6f7274682d7072697661637912086e6f7274682d70641801	\\xf98738043a3abf740e7b0804404e7cbdf0a72256f11471ff6db691c463765448
21	gateway	0	22	\\xda9b0b7b6cb61507e0aa3d895a329a59	\\x0a0767617465776179123d101618a6ffe7f3f99c980320d1082a10cd1c985238d238a4d531010c2ed2d4c2321b0a0d736f7574682d636f6d6d616e641208736f7574682d70641801	\\x22a0f7e3b743a85e12c617243757b84c3979d4f6f560d02abe1d22ae2923a43e
22	gateway	0	23	\\xef5d922ce3cbe39783736d20d6bcabce	\\x0a0767617465776179123d101718a6ffe7f3f99c980320d1082a103684f465002c3345614c6641878bfd85321b0a0d736f7574682d707269766163791208736f7574682d70641801	\\x9b98d28992857b7075d430ecb1559081b8a4a4b6d14cbf3889b15f3492d031c7
23	gateway	0	24	\\x7028384399d28952f7911cca2cb7d4d2	\\x0a0767617465776179123d101818a6ffe7f3f99c980320d1082a10bd60f424c7a74b742787f54fba5f76dc321b0a0d717569636b2d636f6d6d616e641208717569636b2d70641801	\\x653ba7b652256d1ca1271607fdbde6304c5f9cdabeddcf76c0337a0495d3e5c5
24	gateway	0	25	\\xe8f00babefdbba65e00fa3af92a24091	\\x0a0767617465776179123d101918a6ffe7f3f99c980320d1082a10ade90e0ce9449ec056fb1a97ba85b376321b0a0d717569636b2d707269766163791208717569636b2d70641801	\\x8aa50694a956be9b3d1c96737287149a66433a7560cfedad1431f983f523571d
25	gateway	0	26	\\x032f25a761d49c5b437a9fa91112ba52	\\x0a0767617465776179123d101a18a6ffe7f3f99c980320d1082a102e92d6b0ad5f1e935cd16c91ac57a9bf321b0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801	\\x10e3854029410a9dd880a6c3597ee79ed745649c6e8cf882d1e786290891bd83
26	gateway	0	27	\\x880a0297ff116d8f2e705e87fc2cc81f	\\x0a0767617465776179123d101b18a6ffe7f3f99c980320d1082a10d2e4a377acd2e0cf29e746c20b0105e0321b0a0d616c6f6e652d707269766163791208616c6f6e652d70641801	\\xe1ba9aac07410cf68f6df2f2bc2fc1f85874faccedd6fde90671e838f9d8a40e
27	gateway	0	28	\\x4b587cbc4a92177cd1f779b87a8d4590	\\x0a0767617465776179123d101c18a6ffe7f3f99c980320d1082a10b368b59aadf730adaaf955c204ef82ea321b0a0c6169642d6469726563746f7212096169642d686f7573651801	\\xd9c3020d20f89865c89f3e0c8bfb61c2d784e9bc10dedce7db3f624845bd50bd
28	gateway	0	29	\\x634096353f65f39eeffc916f7e13f2be	\\x0a0767617465776179123c101d18a6ffe7f3f99c980320d1082a103f548b1a449fd7e97124c8bb3bf00960321a0a0b6169642d7072697661637912096169642d686f7573651801	\\xcb407e305f7096438dd2da39381405a6c19736fabd73898e5c41bcfb88acbb97
29	gateway	0	30	\\x138d3baa3e9184e59078b9513c491b2a	\\x0a07676174657761791235101e18a6ffe7f3f99c980320d1082a1021b83788fb853ebc06d6d5fa6e86e6d632130a0464616e6112096169642d686f7573651801	\\x470bbb0eeb994fddeb2f4f8a367213da6f017a06901fb6f681bfcf7771aff49d
30	gateway	0	31	\\xad832cd0ed6b81861199af6922d42f79	\\x0a07676174657761791248101f18a6ffe7f3f99c980320cc082a103258e893d8ce510b1b00010b4ea63eda322608061018222026428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044	\\x7bc7ea7e077f13b528581e18f57767d6c8e2232b4e3713c7fd91205829fd2ee5
31	gateway	0	32	\\x6fdca0bb16b95524865c5678399d863e	\\x0a07676174657761791265102018bdf8eaf3f99c980320d6082a10c9b3f88e576bf2dc9141329146ad394432410a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba3801	\\x82396c4c1022bc68b5083938174a737aeaa339571c22950cd17ea615dca324f2
32	gateway	0	33	\\x1a19ee1ff2b0a8f4835403dc09528b77	\\x0a0767617465776179124d10211898f5ebf3f99c980320d6082a10c9b3f88e576bf2dc9141329146ad394432290a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d706438013801	\\x574830996c2051791d7ace6f9cb0176dbba456de08b5cc2456796e7964ed5401
33	gateway	0	34	\\xabe71d26eeae39870f397fc726ecf78d	\\x0a0767617465776179124e102218fae7ecf3f99c980320d6082a10c9b3f88e576bf2dc9141329146ad3944322a0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f75736538013801	\\x6cf58af5b5447dfcb39d83dce1fb2ed37d343ae49e29d15bd6af5c732c4f0075
34	gateway	0	35	\\xe20561711076f261bb29ada8e323859f	\\x0a076761746577617912651023189cf7edf3f99c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32410a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d3801	\\xbe04dd497c53c8f19042d460e8a164598772c0d2ebabe781b5a55d8aa10c9705
35	gateway	0	36	\\x53e91f08fd01f02c8dd82f3f04390c21	\\x0a0767617465776179124d10241892fceef3f99c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32290a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d706438013801	\\xb181dc64856b9262c90bb1cf6d42145601e40c815a27614a6df32e06fb31a5d2
36	gateway	0	37	\\x084eb588673bcf8b97e2dc7335989a34	\\x0a0767617465776179124e1025188cf8eff3f99c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da322a0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f75736538013801	\\xa4798a09b0a32d5b356a31c1f9b156a656e33d5b8ff71d33549e804befd9589b
37	gateway	0	38	\\x21e760042bedb607ef033fd7fe3c23cc	\\x0a076761746577617912651026189be7f0f3f99c980320d6082a109e07a4cb30259191a14e2148565284cd32410a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e3801	\\x58ea520f468c486844c7fcec0c5c341caf9eccb4ab7442ef3b2310c31769f02d
38	gateway	0	39	\\x1d50bc248280949f8c6ce514c7354c5a	\\x0a0767617465776179124d102718d0d6f1f3f99c980320d6082a109e07a4cb30259191a14e2148565284cd32290a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d706438013801	\\xe36148779617febd933c7fb226123407771fdc0e26e50360a91d42c85343bd83
39	gateway	0	40	\\xe5637657477d333cbd0acd4a127fda18	\\x0a0767617465776179124e102818d8b8f2f3f99c980320d6082a109e07a4cb30259191a14e2148565284cd322a0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f75736538013801	\\xe62e8fa0194a094dae77b4593fe343ae394cd13c5ef21d3a3e8af4d63c566ccc
40	gateway	0	41	\\xad7e8681ae74459a9d4e186f096c27dc	\\x0a07676174657761791262102918eddbf3f3f99c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba323e0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b03801	\\x810e16c328b27848659f690bb92969863b5e4f5fb6aadaa4f92e19e8b42e02e3
41	gateway	0	42	\\xede4ecabbfedd95f63775030cef86d98	\\x0a0767617465776179124b102a18f0a4f5f3f99c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba32270a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f75736538013801	\\x8dc42e35a8f95c1a2e5471aa4fa5c5ff4bf47d748589fef506668a071f3e77dc
42	gateway	0	43	\\x65bb91216e24a3a9ad38c7ff67fc5c7f	\\x0a07676174657761791269102b1899aff6f3f99c980320d6082a103fa96b55d484c7e1620963e53ffc460632450a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f3801	\\x6e1cfe38914781a9ced1e952f6e03361c1153e74f2da7af51932872014ba6721
43	gateway	0	44	\\xbe9a8592a6ee88560d57a6c5f1c87a89	\\x0a07676174657761791252102c189da1f7f3f99c980320d6082a103fa96b55d484c7e1620963e53ffc4606322e0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f75736538013801	\\x8d602049c468be30419f37277840b2868b1cfff13c9eec60479e37382491e7a5
44	gateway	0	45	\\x73c59fd101b64f7f5f9817975d8cf205	\\x0a07676174657761791261102d18c0c0f8f3f99c980320d6082a1062352c10742bea16809f5d474da5fe9b323d0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d3801	\\x4318563d90903ee4f841b6906c90411cacc11992051dc2922f789e52edc08940
45	gateway	0	46	\\x9227109fb281d8cb5de6a6ef8a973e00	\\x0a07676174657761791249102e18b7bbf9f3f99c980320d6082a1062352c10742bea16809f5d474da5fe9b32250a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d706438013801	\\xfee3f00439e8f2ec7701c8f701f8f615aba24253750c516704f5b4126d958f36
46	gateway	0	47	\\x9f33b3d3ec4bfff8abae13826b905beb	\\x0a07676174657761791261102f1886c5faf3f99c980320d6082a10579aaf65bca44af36112ad0d1d7a1075323d0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b3801	\\x084b74e198709d0c09b82c812cd9edb575ccd521b7e592897ece9d45ac70b899
47	gateway	0	48	\\x593fe3f562dddf7ca920408e4e369997	\\x0a07676174657761791249103018ecc4fbf3f99c980320d6082a10579aaf65bca44af36112ad0d1d7a107532250a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d706438013801	\\x0b2cef2cc4a05d88f84b88ea9df307bbcba016c91ebc2320d66e5d343cf941ef
48	gateway	0	49	\\xd0d6f74074bae3ef7f82ef1a8dadba77	\\x0a0767617465776179126810311882b7fcf3f99c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32440a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da73801	\\x943b03822ab7ed31e6f18f2b4d02a74fd6387c5e420f37fa44501bcce78f0600
49	gateway	0	50	\\x5e264b6668ae254977547960774953a8	\\x0a07676174657761791250103218d3abfdf3f99c980320d6082a1059d2b21343d668051eda75f7eecdf0ba322c0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d706438013801	\\x24929184c8a15f236ff2241c14b271475ecc011152b1ba1ff23edfc9c6f6d48c
50	gateway	0	51	\\x0be4af43f801889ee9e3dd87f69d5725	\\x0a07676174657761791261103318e3b1fef3f99c980320d6082a1074224aac61a957ea8af976eab6a70eb5323d0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b5903801	\\x7d85d4b8919c144c85b2bed4c33c79dd7236d0310e6f408fbd110925498c83ca
51	gateway	0	52	\\xe00b1c267814233069f27c95b5fedce6	\\x0a07676174657761791249103418d5adfff3f99c980320d6082a1074224aac61a957ea8af976eab6a70eb532250a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d706438013801	\\x74eb68bfd61d0044c66fa7bd7992cf677aea7f19e7572e4aa6b39d52cd6286ff
52	gateway	0	53	\\xe05ce5ba108f51bd6066ca84918f23cc	\\x0a0767617465776179126110351891b080f4f99c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8323d0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda0873801	\\x5c3e4eef1ddd99dcb130bd4c1dd04dde9ae6a243a50382a58fa3755e7e8d024a
53	gateway	0	54	\\x27c312dd0de9d4c46edb8cd7c79c9867	\\x0a07676174657761791249103618ccb281f4f99c980320d6082a106437f1b69d48063cfb24b3c2dcc975d832250a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d706438013801	\\x4e573b18d7fc48282a9500ab242ace68496fbe0d623e48a0f6dd36e134d4b2ac
54	gateway	0	55	\\x95f1233e7a5659d81fe86269e49ae7f4	\\x0a07676174657761791274103718de8c85f4f99c980320d6082a10c9b3f88e576bf2dc9141329146ad394432500a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e973801	\\x2313d4d1bacbcff6e740bf4ed05aed178f74d85cf1f61b80e204cac058e2f32b
55	gateway	0	56	\\x5e913003c300e07f5b01fbead45bb255	\\x0a076761746577617912751038189b8f86f4f99c980320d6082a10c9b3f88e576bf2dc9141329146ad394432510a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e9750013801	\\xfc61d86868cfb9606132210a8d8e8e02460c719888af2426bf0f1b258a6246b9
56	gateway	0	57	\\x0b1650b6f88abef70124ded6eb27b39e	\\x0a07676174657761791274103918fd8788f4f99c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32500a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b03801	\\x923922291bf0454e8263762628a5572430b93793a72737976a6a976f50cd60bc
57	gateway	0	58	\\x5a919c8be5e26e6537b7127a34db7a20	\\x0a07676174657761791275103a18bfe688f4f99c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32510a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b050013801	\\x0496c85bb57a8ff4a424bf5743c41db00d78f211b3b306f0f08544aef97db40d
58	gateway	0	59	\\x9bf2577cfa1825f72b37715a64bc0c44	\\x0a07676174657761791274103b18c1ee8af4f99c980320d6082a109e07a4cb30259191a14e2148565284cd32500a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d3801	\\xbc43904faf490def340a291649ea6b535f9f30208b74bdf6c4ddb0c8cc47af4a
59	gateway	0	60	\\xe8c8669158c37f8891ef32bcb84ee2c1	\\x0a07676174657761791275103c189df08bf4f99c980320d6082a109e07a4cb30259191a14e2148565284cd32510a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d50013801	\\x539045076be657c4ef72507795b6a2ce0487c3f98acc310dd1853d815f619ce3
60	gateway	0	61	\\xb15fb34f82268564d7c7cfd3c63c4329	\\x0a07676174657761791270103d18f7d08ef4f99c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324c0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2043801	\\xd9dfd40887968218740fb7192fb61f5807a285e034bbbe5c365ef8e3bc6c2f01
61	gateway	0	62	\\x9285e6a803f109bf89b97fcaca9b1851	\\x0a07676174657761791271103e18c6f38ff4f99c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324d0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f20450013801	\\x8a95ee1e09c6bf64136272dc2110f0019e9ceb3632faa3b18265f407a66b1de3
62	gateway	0	63	\\xfff43e5834cec6b2538d33615c216f5a	\\x0a07676174657761791277103f189d8d92f4f99c980320d6082a103fa96b55d484c7e1620963e53ffc460632530a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea3801	\\x24fcc9cbb72e766f9839c06a251eeb2a4d895a543243cfa59f3f720eb6d1576e
63	gateway	0	64	\\x62237a305cd9f3bb31743fbebe5949a7	\\x0a07676174657761791278104018e0e592f4f99c980320d6082a103fa96b55d484c7e1620963e53ffc460632540a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea50013801	\\x885dd9597b255ba257433ccff8dee7b9c3deacef4a62745b53b635df332f075d
64	gateway	0	65	\\xc6bba8b5a23787446845f4f0fe8c725d	\\x0a07676174657761791270104118c19495f4f99c980320d6082a1062352c10742bea16809f5d474da5fe9b324c0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a3801	\\x51a1ba90515ea43ac33c53c9de6bc931f5bdb9fccfe086720caf52d83a343396
65	gateway	0	66	\\xf832d111801d7e972d45c46f74cf8fa3	\\x0a07676174657761791272104218d89596f4f99c980320d6082a1062352c10742bea16809f5d474da5fe9b324e0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a50013801	\\x1d8406f736e43bab063cba213a8c0f36b41a9f9093d4888bbde55da787e7c90a
66	gateway	0	67	\\xbc0047163602c6da786ac55ce6be06cf	\\x0a07676174657761791270104318d9ce98f4f99c980320d6082a10579aaf65bca44af36112ad0d1d7a1075324c0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b913801	\\xf6edc23a694f24b1e3199a993d24532d7d00f01a031a9afea6f3265da8b90eb3
67	gateway	0	68	\\x26d8a65b2a6b401a9d2a33de4c8395ed	\\x0a0767617465776179127210441881da99f4f99c980320d6082a10579aaf65bca44af36112ad0d1d7a1075324e0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b9150013801	\\x00b2bbbd0af8a773e1f9196f20f0bfae8ee41c699ed3149debca6b202f38c650
68	gateway	0	69	\\xbf25b26fe6addf120db1cbbfa42d3f1c	\\x0a07676174657761791270104518ca8c9df4f99c980320d6082a1074224aac61a957ea8af976eab6a70eb5324c0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef3801	\\xfb861cbdeeae0ae282a1eb0f4125d3cdb1b80457f5fc1d6ef18ef70ef3ec94e0
69	gateway	0	70	\\x9f5ec6b816262a0f925dab5d5185981f	\\x0a07676174657761791272104618d98f9ef4f99c980320d6082a1074224aac61a957ea8af976eab6a70eb5324e0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef50013801	\\xe1eb7131738d476b52d05258d663670f2f56954630d2955ca079dee724f8a564
70	gateway	0	71	\\xc9791eada27a83614d1fceec6b19b481	\\x0a07676174657761791270104718a4f5a0f4f99c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324c0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad63801	\\x797a67b2d069332a94e143667174353d19c54ca1f530aa3f43ec6829ce2f9375
71	gateway	0	72	\\x09788b567ce89f24945bbc72aa118999	\\x0a07676174657761791272104818a28ba2f4f99c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324e0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad650013801	\\x39d0482db87c55029e97c642cc467831ac1362e69792f291f3fda41f231e2566
72	gateway	0	73	\\xdfb697b650289c3efbe5e056fc6482b3	\\x0a07676174657761791277104918a693adf4f99c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32530a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e3801	\\x4137ed60585d9a21fa8a2d8b61173fd93f32e85387bc11b4c784b59f8fa82391
73	gateway	0	74	\\x35e349c543158b65400f427b414f7b8a	\\x0a07676174657761791279104a18e3a1aef4f99c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32550a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e50013801	\\x56ce14034b2ddb59c91075de92095b9d86f5e8bd1801aa46a8bc8772e5c0e2d2
74	referral	1	1	\\x3a7111a49afe8ef989a05f3ca0982883	\\x0a08726566657272616c12300801100118eff4b2f4f99c980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\x1b29ffc1681c64b97405c62d21e16e4c81da0af4a2528e473ebba3deaa6febf7
75	referral	1	2	\\xb3fdb662fae76859e1b8ad991befba99	\\x0a08726566657272616c12300801100218eff4b2f4f99c980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\x96e1ae74a053891944c92e52058363e71046a488a87a6e35d56f18b38e0872bd
76	referral	1	3	\\x0108b9348afba527961d926ed53455da	\\x0a08726566657272616c12300801100318eff4b2f4f99c980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\xfe6f9d52c24b8b5c23973a033bfb57c631015ecfa506fe79ddd38b401e1d3333
77	referral	1	4	\\x7e0194ce480e88591491e0928ce47572	\\x0a08726566657272616c12350801100418eff4b2f4f99c980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\x931f833fd442720bdaf36879382808cfca39915b6b427ad73f53a41a56448094
78	gateway	0	75	\\x24310e5475901b57868cd60df5fa5bc5	\\x0a07676174657761791249104b18fedeb5f4f99c980320cd082a10ab126059cf56897d400a5982a16fa1ad32270a10ab126059cf56897d400a5982a16fa1ad120a6e6f7274682d6569646f20d4d284d5e2b29f03	\\x3f78ad76acad565755486e8b3f04577a17095cd2f03d1897d690f05c55823698
79	intake	1	1	\\x39d931e7d0381c75bd5b164eede40f85	\\x0a06696e74616b6512750801100118a4b3b7f4f99c980320b0092a104a4352a0bc5345888c6e3603ebdded4f32510a104a4352a0bc5345888c6e3603ebdded4f1210adddba5f42194b27adff49412e8563771a086e6f7274682d70642001280130053a055453544f504880e0a0dfec9c98035080bae5e8ec9c980358016001	\\xbee1ddc4cba75b49b7205424f1e6be1cccd839f94d6e4a91adcef30e31a181cd
80	intake	1	2	\\xcdf5988f1a60e2b92b1329f1a4ddfc59	\\x0a06696e74616b6512750801100218a4b3b7f4f99c980320b0092a104a4352a0bc5345888c6e3603ebdded4f32510a104a4352a0bc5345888c6e3603ebdded4f12106578575f3436442b99391dd7d7a63ad91a086e6f7274682d70642002280130053a055453544f504880e0a0dfec9c98035080f5958aed9c980358026001	\\x077545c7722b3af9dd8b23f4a2349b92f00c1b8046b7fd296c6f9f9e13d1168e
81	intake	1	3	\\x68b804c619287a535cff856273d6e480	\\x0a06696e74616b6512750801100318a4b3b7f4f99c980320b0092a101dcd03f39f7c4b1b9ef7aa17efe024b932510a101dcd03f39f7c4b1b9ef7aa17efe024b912109d8dd49ddf034b63a80f027e13b7d38d1a086e6f7274682d70642001280130053a055453544f5048c0f0d889ed9c980350c0ca9d93ed9c980358016001	\\x03ccf3b0caf783cf92a34f2f97e45cbe3be55d7a8efb9000bf9e0bb76120217f
82	intake	1	4	\\x64e8b246675619c6e075228e6bb2d0d0	\\x0a06696e74616b6512760801100418a4b3b7f4f99c980320b0092a1034011a94a77d43bfbbab6bf40c0016ad32520a1034011a94a77d43bfbbab6bf40c0016ad1210fe192d4f4429468789763986a99cda8d1a086e6f7274682d70642001280130053a06414e494d414c4880f896b3ed9c98035080d2dbbced9c980358016001	\\x717730e2cc2ee1eb1d14dccdd6cda37f73a0e94269a5f6c8327b07df352ae968
83	intake	1	5	\\x1df31f42c54864a41f83c0497cf79f22	\\x0a06696e74616b65124a0801100518a4b3b7f4f99c980320b1092a104a4352a0bc5345888c6e3603ebdded4f32260a1020657ba38770459eb9720cc79b19d0ce12104a4352a0bc5345888c6e3603ebdded4f1801	\\x886c0ea595e124c48df0e42c4c2567a3552b35f9d6d0e562c6f2bf38e2e33e00
84	intake	1	6	\\x57fdd0824cb9eb4b3a1dc6136cdbc561	\\x0a06696e74616b6512750801100618a4b3b7f4f99c980320b0092a101dcd03f39f7c4b1b9ef7aa17efe024b932510a101dcd03f39f7c4b1b9ef7aa17efe024b912102b3d9a0fe50a41ce82e97cf70f4c7fcf1a086e6f7274682d70642002280130053a055453544f5048c0f0d889ed9c980350c0df92beed9c980358026001	\\x3ee793fe7740e1cfe579a4543942a61421027c790f1f09030961caba8be23c49
85	intake	1	7	\\x4a917e0550c33d9356f14891c78591a8	\\x0a06696e74616b6512750801100718a4b3b7f4f99c980320b0092a10efbeedd098b94f19b917d5d572a0eb5d32510a10efbeedd098b94f19b917d5d572a0eb5d12108a538c943eb24c91ba9439f87194d5741a086e6f7274682d70642001280130033a05465241554448c0bbaabaed9c980350c095efc3ed9c980358016001	\\x8f737221f790c74022bb8777a6513a3628f186dee605190617bfc3a8bf772bcd
86	intake	1	8	\\x30907bf796b743037dd1155f681cdfad	\\x0a06696e74616b6512750801100818a4b3b7f4f99c980320b0092a10efbeedd098b94f19b917d5d572a0eb5d32510a10efbeedd098b94f19b917d5d572a0eb5d121056704cb2a83940bd90a2d3fa17992dfc1a086e6f7274682d70642002280130033a05465241554448c0bbaabaed9c98035080ebf6cced9c980358026001	\\x82b2ada77857449ea5df4038819640eb3d6643dd1b9a36a4ec154c5bda77fea9
87	intake	1	9	\\x2fac82b32540d07983922ac9930361c6	\\x0a06696e74616b6512770801100918a4b3b7f4f99c980320b0092a109f002f373c4c41bcab1cd1cd0116576132530a109f002f373c4c41bcab1cd1cd0116576112109b98e7fc5d8e4362879867104018ae0c1a086e6f7274682d70642001280230043a074349544153535448c0f8adceed9c980350c0d2f2d7ed9c980358016001	\\xdf2af5186cb10beb47a5ac9d959fc6c6007368f8c4ebc7c335c7aa42ee6c9536
88	intake	1	10	\\x947f8c60bd2b78876bd555bb79b692d3	\\x0a06696e74616b6512750801100a18a4b3b7f4f99c980320b0092a10da997723fc0040eab6778ac15ed15cdc32510a10da997723fc0040eab6778ac15ed15cdc1210785838e85fbe45519fb6c3ade8d996711a086e6f7274682d70642001280130053a055453544f504880fb97dced9c98035080d5dce5ed9c980358016001	\\xdd7e1a537c40e7a4297e9d77a9bf26b6e13764311b4b60a10c62f3d07415ba86
89	intake	1	11	\\x6954e01c4cfd7ecc32ac6a4070485a70	\\x0a06696e74616b6512750801100b18a4b3b7f4f99c980320b0092a10efbeedd098b94f19b917d5d572a0eb5d32510a10efbeedd098b94f19b917d5d572a0eb5d1210ba3389d2061845cf93b5de918323af551a086e6f7274682d70642004280230033a05465241554448c0bbaabaed9c98035080f0cae8ed9c980358036001	\\x32ac2335ecbc74c4e0f579f8cb9c4fb5e5ec0ef9700019e18d650d45956f6aa0
90	intake	1	12	\\x5993d889e8852374494b8c310ab4f070	\\x0a06696e74616b6512750801100c18a4b3b7f4f99c980320b0092a10da997723fc0040eab6778ac15ed15cdc32510a10da997723fc0040eab6778ac15ed15cdc1210e48d3122dfa0445fa505586253dda9601a086e6f7274682d70642002280130053a055453544f504880fb97dced9c980350c08da3f9ed9c980358026001	\\x6b77238f341f542566f9ede496fe7457f4c97107b421469c17470883b9b55a27
91	intake	1	13	\\x02150e2a0c232eb23ef088de7ffdb6b6	\\x0a06696e74616b65124a0801100d18a4b3b7f4f99c980320b1092a101dcd03f39f7c4b1b9ef7aa17efe024b932260a107d64f77a5ce34ebb933200104723132c12101dcd03f39f7c4b1b9ef7aa17efe024b91801	\\x262dcdfbbbcf047a9d82acbd59165d570580a44c3e7e3d7128c70a30982abad2
92	intake	1	14	\\xc9114a6f5d37e960bc3277422d49f681	\\x0a06696e74616b6512760801100e18a4b3b7f4f99c980320b0092a102c60933ca5b042038859b946251edae832520a102c60933ca5b042038859b946251edae812101fdebce0b22e4dcf848af778ca9fe6ef1a086e6f7274682d70642001280130023a064f524445525648c0fbaef7ed9c980350c0d5f380ee9c980358016001	\\x8155ffde1d86cef3cb09f4f1b3a58a6619e06140fb97f3ec72f36d4109de9b5b
93	intake	1	15	\\x07230860a5baab6e83ec7338dd39e2cb	\\x0a06696e74616b6512760801100f18a4b3b7f4f99c980320b0092a10da997723fc0040eab6778ac15ed15cdc32520a10da997723fc0040eab6778ac15ed15cdc12103673d1d7ed814a2eb2a501acdebe910b1a086e6f7274682d70642004280230053a064449534f52444880fb97dced9c98035080e3aa82ee9c980358036001	\\x9d7e3b7a49c4eda0c1a5a106cb53345480ad66481e4dcbc5cdbe7660969b628a
94	intake	1	16	\\x01b9a04f3a85147c43ef9daef3108768	\\x0a06696e74616b6512760801101018a4b3b7f4f99c980320b0092a108c01651e16ea45de955f3e6a97bb5ad932520a108c01651e16ea45de955f3e6a97bb5ad91210627198f6a2c8487581e00f06aa327fca1a086e6f7274682d70642001280230053a064449535645484880a28189ee9c98035080fcc592ee9c980358016001	\\x5473324349e4785351b7ced493a35773e28021e4833482544888cbc8beb71d42
95	intake	1	17	\\x5daf0926e97b19fa7ffcd445cc47aca8	\\x0a06696e74616b6512750801101118a4b3b7f4f99c980320b0092a104a4352a0bc5345888c6e3603ebdded4f32510a104a4352a0bc5345888c6e3603ebdded4f1210250a33e415af4d06bc3d5dcbb34cda861a086e6f7274682d70642002280130053a055453544f504880e0a0dfec9c980350c0ade597ee9c980358036001	\\x9b53203e87742aa577c4e918a23e572dcb0196564845fb4ad63d34daee27001d
96	intake	1	18	\\x65d0c3061f62089e9cda7fee35a2d540	\\x0a06696e74616b6512770801101218a4b3b7f4f99c980320b0092a10da01f77d9142497c9e026fcfbee6835a32530a10da01f77d9142497c9e026fcfbee6835a12109eb790aa75b248b38b0ae0584123941e1a086e6f7274682d70642001280130033a0757454c4641524548808eba94ee9c98035080e8fe9dee9c980358016001	\\xe037e93019f50a59510bbdc7c5178d1077318aa89feb0f1e40a44c885bc156e7
97	intake	1	19	\\xfd231dbf43f207e2daa0d45e76e78429	\\x0a06696e74616b65124a0801101318a4b3b7f4f99c980320b1092a104a4352a0bc5345888c6e3603ebdded4f32260a10958293bdd414446b98bc3c61a0b4d10212104a4352a0bc5345888c6e3603ebdded4f1801	\\x72fed32ef1500216b52a2ca11aba6b8f24bbeab87f4c7be0181d138735242b55
98	intake	1	20	\\x201d47fa15a4544ceccd30e1aee0cf99	\\x0a06696e74616b6512770801101418a4b3b7f4f99c980320b0092a103518f3af815f41159c595d51ea748ae532530a103518f3af815f41159c595d51ea748ae51210148ae18be827468a925f5d43d0be2aa01a086e6f7274682d70642001280130033a0757454c464152454880fdf3c8ee9c98035080d7b8d2ee9c980358016001	\\x770b13afffc6d48105e596878b3b6017fc9a6bad81bde0ee9037948d8d5d5b50
99	intake	1	21	\\x40508ac7d92a58103bc3ca2e73ee4acd	\\x0a06696e74616b6512770801101518a4b3b7f4f99c980320b0092a10da01f77d9142497c9e026fcfbee6835a32530a10da01f77d9142497c9e026fcfbee6835a121091102e62f3ef4029b137a627c494bc9f1a086e6f7274682d70642002280130033a0757454c4641524548808eba94ee9c98035080e9acd4ee9c980358026001	\\x26d3134bf3890d73d718b9a77da8aab5674685aab1a484e1cd2e39c015174b4c
100	intake	1	22	\\x96821cbc8031784b9e5aae2c1aab11b6	\\x0a06696e74616b65124a0801101618a4b3b7f4f99c980320b1092a10da01f77d9142497c9e026fcfbee6835a32260a10963aca51519c4e7a8aed080d5037fa9e1210da01f77d9142497c9e026fcfbee6835a1801	\\x79e295a1d887ede63ec4debebf2cd54f2c50068eef04262ac28f8125d2899a83
101	intake	1	23	\\xe5e9d8f526fdba6f84ccdc6c73417074	\\x0a06696e74616b6512760801101718a4b3b7f4f99c980320b0092a1034011a94a77d43bfbbab6bf40c0016ad32520a1034011a94a77d43bfbbab6bf40c0016ad121012cdb5c569604b2b86ceb664b8631f5a1a086e6f7274682d70642002280130053a06414e494d414c4880f896b3ed9c98035080dedfe0ee9c980358026001	\\x5f11bbd63a15d9732e4baefb1941a46058c1e234f72682dece7b47d3e81211e4
102	intake	1	24	\\xd660609890952b60b9a8b2c009826ab8	\\x0a06696e74616b6512770801101818a4b3b7f4f99c980320b0092a103518f3af815f41159c595d51ea748ae532530a103518f3af815f41159c595d51ea748ae51210aa5406892380435abdb4e7c01e4d800e1a086e6f7274682d70642002280130033a0757454c464152454880fdf3c8ee9c980350c0fbb7f1ee9c980358026001	\\xfdc4c03f1ec6acd9afc20de8a3010f171d47894ecbf88b9bc14f80abc2de7a60
103	intake	1	25	\\x2c679c0606f1ae9eb3cf0c7c97621fee	\\x0a06696e74616b6512760801101918a4b3b7f4f99c980320b0092a10228cc08bb29a4fe89a76c1f10f3a3b3132520a10228cc08bb29a4fe89a76c1f10f3a3b31121054a8f652ae0f45cba95dede346b90a161a086e6f7274682d70642001280130053a064449534f52444880ee80f0ee9c98035080c8c5f9ee9c980358016001	\\x645e28e0de3433bdb51e80646e59dcc1a6e21f9862e144f517dcb36edc793917
104	intake	1	26	\\x6ab200f44554a4e3c9d20698e64de1d7	\\x0a06696e74616b6512770801101a18a4b3b7f4f99c980320b0092a10da01f77d9142497c9e026fcfbee6835a32530a10da01f77d9142497c9e026fcfbee6835a12100d87fc061e1f49b18bd2cff1d03644911a086e6f7274682d70642004280230033a0757454c4641524548808eba94ee9c98035080909681ef9c980358036001	\\x6f55440e8bde21a615ce1399018d574479915c8158cc71e9262017322ca54211
105	intake	1	27	\\xdcd19efcc0041545c7b67db67af8f6e9	\\x0a06696e74616b6512760801101b18a4b3b7f4f99c980320b0092a102c60933ca5b042038859b946251edae832520a102c60933ca5b042038859b946251edae81210d4cd710b5d644e3f9155e56df851a5821a086e6f7274682d70642002280130023a064f524445525648c0fbaef7ed9c980350c0d3a988ef9c980358026001	\\x0b3a23df730c29c604d80d95058f9614fe24a9ee939954b1fb91dddb25cb9bb7
106	intake	1	28	\\x1b644b3913c3b1147e130b6a97d675a7	\\x0a06696e74616b6512750801101c18a4b3b7f4f99c980320b0092a101dcd03f39f7c4b1b9ef7aa17efe024b932510a101dcd03f39f7c4b1b9ef7aa17efe024b91210d7fe8f8ba9be4fa48dc93caaf8e7b8e01a086e6f7274682d70642004280230053a055453544f5048c0f0d889ed9c980350c089868eef9c980358036001	\\x28db2ca4ad5be9183722b27fe5c9c0f9e9993338ec9cc77bb069a71023c32506
107	intake	1	29	\\xeb17f597247588d30d70d2a8c17e3214	\\x0a06696e74616b6512770801101d18a4b3b7f4f99c980320b0092a103518f3af815f41159c595d51ea748ae532530a103518f3af815f41159c595d51ea748ae5121031b07e947b3c426fb75ffeeafcaa51b51a086e6f7274682d70642004280230033a0757454c464152454880fdf3c8ee9c980350c0c8dc94ef9c980358036001	\\x10cf91896b7b7dfb860f0534d009915d4a3e9c5d8ea32b716467bf750a08b1cb
108	intake	1	30	\\x58313795795d801061de610bb5d36334	\\x0a06696e74616b6512760801101e18a4b3b7f4f99c980320b0092a102c60933ca5b042038859b946251edae832520a102c60933ca5b042038859b946251edae8121060cf870abf924884b6aa9ca7fc9429d81a086e6f7274682d70642004280230023a064f524445525648c0fbaef7ed9c980350c0e1f7a4ef9c980358036001	\\x4f0bcc1267ee631f9fe3a997c02e412b5abd6d344dcaa78435b4cd67e5531faf
109	intake	1	31	\\x2632268c61188ceb2c56f69aacea9b20	\\x0a06696e74616b6512730801101f18a4b3b7f4f99c980320b0092a10a76a6d8a8bd749789d607a4040fd16cb324f0a10a76a6d8a8bd749789d607a4040fd16cb1210da97157571704ce2bac8a051f20c40ca1a086e6f7274682d70642001280130033a0345445048c090ad9cef9c980350c0eaf1a5ef9c980358016001	\\xffcf5c437f55370b51178280905070d0a4a75924584fcd3f39f130468cf20023
110	intake	1	32	\\xf7478e6e9f2cf5f25e7b35a0b398e145	\\x0a06696e74616b6512760801102018a4b3b7f4f99c980320b0092a10b5e3990162cb4d7a8b59463c68b44d0432520a10b5e3990162cb4d7a8b59463c68b44d041210f315173161144f47bb6c33ce3e6811af1a086e6f7274682d70642001280130053a064449534f52444880e9b5ceef9c98035080c3fad7ef9c980358016001	\\x506721425442599829eae95c50ebadde8c96d969dc27c2cf97c447c3ba7e5fd0
180	intake	1	102	\\xbfdd7c45d742317b760fdc2f35ecb034	\\x0a06696e74616b65124a0801106618fba5b8f4f99c980320b1092a10ed9535dbdca7401698c154553b39893132260a1020299315f7ea4188b61fc71dd474f0651210ed9535dbdca7401698c154553b3989311801	\\xc6b5e686338212f15ff29e80bc8c88b7b350bf01d97a83a326cd08da7a9c5aaa
111	intake	1	33	\\x2c0193af8597ea2fafebdaf322e2fd5c	\\x0a06696e74616b6512760801102118f8e3b7f4f99c980320b0092a10228cc08bb29a4fe89a76c1f10f3a3b3132520a10228cc08bb29a4fe89a76c1f10f3a3b31121036c5a8c3a99243199ea8b5cbf244086c1a086e6f7274682d70642002280130053a064449534f52444880ee80f0ee9c980350c0d9abdaef9c980358026001	\\xadd6fba41d8c2ce828c2236566772de7e16e087691d013b742d2d12a36718133
112	intake	1	34	\\x81ce9607ccc06f6827192ba80498079a	\\x0a06696e74616b65124a0801102218f8e3b7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a109bcedd94993e4d57ae011bb419b0d745121034011a94a77d43bfbbab6bf40c0016ad1801	\\x2ef6a1fbe57be428c0a2626e00adee09e54e28e4a31a44e068a3f31498227c7c
113	intake	1	35	\\xaf0b1d6e05e6e657a19e173374ab6f55	\\x0a06696e74616b6512760801102318f8e3b7f4f99c980320b0092a10b5e3990162cb4d7a8b59463c68b44d0432520a10b5e3990162cb4d7a8b59463c68b44d041210dfecbb5d660a4dd2a764347718e8b2ae1a086e6f7274682d70642002280130053a064449534f52444880e9b5ceef9c980350c0c5e4e5ef9c980358026001	\\x42ed72251cd1eafc516657a46310636d905d01e23cd17578ba9d033146be7e7d
114	intake	1	36	\\x0395ef6e82dea96688d4cdc09a098048	\\x0a06696e74616b6512750801102418f8e3b7f4f99c980320b0092a10fe0da85735024ba7b62aa1dd022b609632510a10fe0da85735024ba7b62aa1dd022b6096121068aa391fb77244ad96f3e79b5025ab4a1a086e6f7274682d70642001280130053a05414c524241488092f2edef9c98035080ecb6f7ef9c980358016001	\\x7ccfcb39410633667ba94aae257dda1fd766d72d100cee8dbbc5781b76da58bb
115	intake	1	37	\\xb8b6a5d9f8aa49e54c3263193fa82002	\\x0a06696e74616b65124a0801102518f8e3b7f4f99c980320b1092a104a4352a0bc5345888c6e3603ebdded4f32260a1084cf7eea4cbf49ab89005d253466ef7612104a4352a0bc5345888c6e3603ebdded4f1801	\\x76d99be5e46c973b17b5b7cb0e1173602d86ed1bb56f667a11d56c06b572a146
116	intake	1	38	\\x552b6cb3717aa62aeaab9fa69323b78d	\\x0a06696e74616b65124a0801102618f8e3b7f4f99c980320b1092a10b5e3990162cb4d7a8b59463c68b44d0432260a104e7762cc3113441389e6cf867636824e1210b5e3990162cb4d7a8b59463c68b44d041801	\\x9030e5682dfd0b9feb9ce5759753a7760ca32e44abdc2cdced4c98f527a3304b
117	intake	1	39	\\x930180c7e2e98f04bb799e4f37c94340	\\x0a06696e74616b6512750801102718f8e3b7f4f99c980320b0092a10fe0da85735024ba7b62aa1dd022b609632510a10fe0da85735024ba7b62aa1dd022b6096121020d0b1f51a61400b8e7a5110203dbf541a086e6f7274682d70642002280130053a05414c524241488092f2edef9c98035080dbf0abf09c980358026001	\\xa9780c50c46f413e81abd82c83d2f280719e7504c8f8049232ba35abf5657161
118	intake	1	40	\\x95df5e96b8de9cac8df619af454dfba9	\\x0a06696e74616b6512760801102818f8e3b7f4f99c980320b0092a1034011a94a77d43bfbbab6bf40c0016ad32520a1034011a94a77d43bfbbab6bf40c0016ad1210755e6cd99e724ce5a7020ed0555dfe6c1a086e6f7274682d70642002280130053a06414e494d414c4880f896b3ed9c980350c08c90b1f09c980358036001	\\xd8e5b133276f33725d0e70b5f618701d124b612ebe6c1ae0a277704543acfac3
119	intake	1	41	\\xfcdae8341fd5190f20616e42e47262f7	\\x0a06696e74616b65124a0801102918f8e3b7f4f99c980320b1092a10228cc08bb29a4fe89a76c1f10f3a3b3132260a10bee0aa574a154a4291e95bcbb616885c1210228cc08bb29a4fe89a76c1f10f3a3b311801	\\x3a46428a52ce0756f91d5524fe12e622b379dc372a463293cb7b85677b94d424
120	intake	1	42	\\x3ef1c64bd634b30b68ef5f60f7b32152	\\x0a06696e74616b65124a0801102a18f8e3b7f4f99c980320b1092a10fe0da85735024ba7b62aa1dd022b609632260a10dd922413bcc042fd88238381d7237fc41210fe0da85735024ba7b62aa1dd022b60961801	\\xf856195ad72ac92d706f604adc6695d289adbf576da1df26bf9a896531fb782e
121	intake	1	43	\\x781b22b8d05a064a984a6d745b4d0a97	\\x0a06696e74616b6512760801102b18f8e3b7f4f99c980320b0092a10228cc08bb29a4fe89a76c1f10f3a3b3132520a10228cc08bb29a4fe89a76c1f10f3a3b31121053358295266445c6abd7785b781c4cb11a086e6f7274682d70642004280230053a064449534f52444880ee80f0ee9c980350809f9bcef09c980358036001	\\x85015343ec9bb722c2154fe0c78afb9f6b86d1c0a2e41d58cfc058ea671663f8
122	intake	1	44	\\x31c12c865b52ada9d6f9b5fa13ca3167	\\x0a06696e74616b6512750801102c18f8e3b7f4f99c980320b0092a104a4352a0bc5345888c6e3603ebdded4f32510a104a4352a0bc5345888c6e3603ebdded4f12109eb3704db50f4278a160d7066c59a6121a086e6f7274682d70642004280230053a055453544f504880e0a0dfec9c980350c0d58eeff09c980358046001	\\xd6781adee149b17ab0dca8219cc2edc2f39960d86ac9965e664f369d5732c2f5
123	intake	1	45	\\x926fa702941c43636713690da0877204	\\x0a06696e74616b6512750801102d18f8e3b7f4f99c980320b0092a108cdf7e24f01a4689889c28e9d95a627432510a108cdf7e24f01a4689889c28e9d95a62741210d4765ced36524a2ca576108177ae04621a086e6f7274682d70642001280130053a055453544f5048c0ecd68cf19c980350c0c69b96f19c980358016001	\\x0f3e9a81e43c6f45f43ef68cba163a5ceba4b889a866b0e5830cc1d95fa942c2
124	intake	1	46	\\xef5a1d1aa5be28c7002bb6d2898854df	\\x0a06696e74616b6512750801102e18f8e3b7f4f99c980320b0092a108cdf7e24f01a4689889c28e9d95a627432510a108cdf7e24f01a4689889c28e9d95a62741210b05e5c88e1f34e4f95988dc683d3f30a1a086e6f7274682d70642002280130053a055453544f5048c0ecd68cf19c980350c0cdc2a4f19c980358026001	\\x247806da3d9528ab4599f5d63773068c40af819e59b4470e3505ae51fe29ddf7
125	intake	1	47	\\x1809fe98d1b4a1980fb03149f05b74da	\\x0a06696e74616b6512740801102f18f8e3b7f4f99c980320b0092a1002feecda65ac4290ab5dfa5baec924a632500a1002feecda65ac4290ab5dfa5baec924a61210a6c1433ec7484f1087dfe5123c8bd0ce1a086e6f7274682d70642001280130043a04535553504880d2ffa4f19c98035080acc4aef19c980358016001	\\x91e239b3d9bd9fe51fd8e8f3446422b4cc14c9bf82921802a705b1b4aedc3ab9
126	intake	1	48	\\x7e5c3915e46fc1f83bbd27d22c480237	\\x0a06696e74616b6512740801103018f8e3b7f4f99c980320b0092a1002feecda65ac4290ab5dfa5baec924a632500a1002feecda65ac4290ab5dfa5baec924a612104850b9b72d76431d9dcd03c975fedc3d1a086e6f7274682d70642002280130043a04535553504880d2ffa4f19c98035080e2a0b4f19c980358026001	\\xc0859aa68afe2539f53a5a3646e81fb327c1f8e4a59c8b7d9bcc8b918da3e696
127	intake	1	49	\\xebb0b8f6d22c848769073d12a19e6e24	\\x0a06696e74616b6512750801103118f8e3b7f4f99c980320b0092a108cdf7e24f01a4689889c28e9d95a627432510a108cdf7e24f01a4689889c28e9d95a627412106b5daffafeab4f94920d3d48af32df0d1a086e6f7274682d70642004280230053a055453544f5048c0ecd68cf19c980350c08ac6b8f19c980358036001	\\x910877395df91f3ad1b7e77a39a1d845f1f7858f92cfde20ec55b792ab3c7bdf
128	intake	1	50	\\x8d22abcf69c9912e3810651bb43fc4f9	\\x0a06696e74616b65124a0801103218f8e3b7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a10be510d3081414d16968d87928d842bcb121034011a94a77d43bfbbab6bf40c0016ad1801	\\x4976d02219ddb4d8ab991865c74bb2509eb5dd3af1bc4fd7f30902b6b4976a2f
129	intake	1	51	\\x4bcd34814039ec953b3fb03d8e3f0969	\\x0a06696e74616b6512760801103318f8e3b7f4f99c980320b0092a10b5e3990162cb4d7a8b59463c68b44d0432520a10b5e3990162cb4d7a8b59463c68b44d0412103575804af2cf4c1ea5fd86ded2a0197e1a086e6f7274682d70642002280130053a064449534f52444880e9b5ceef9c98035080ecc8ebf19c980358036001	\\xf059d58bda13c388e64710720ed388a5648deac01367249f2a2cab4de92b4be4
130	intake	1	52	\\x329f14350e7260fa5e26fa828dee5dbe	\\x0a06696e74616b65124a0801103418f8e3b7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a1019d326f9651a41788d512de83e5ab1f7121034011a94a77d43bfbbab6bf40c0016ad1801	\\x9cf24e2b69e2d497d54e4067e70742307b1770711a9c2992ca21a4586fe9a817
131	intake	1	53	\\xdcc551b5b4f462ed8cdffabba1d299e9	\\x0a06696e74616b6512750801103518f8e3b7f4f99c980320b0092a103909553146fb42e292fb3b32fc6898b532510a103909553146fb42e292fb3b32fc6898b5121095fd8390f68f406e8632a7c6dd3ad4b21a086e6f7274682d70642001280130053a055453544f5048c0f085ecf19c980350c0cacaf5f19c980358016001	\\xc66908ebeb47e5f6cf1785824c4dda62f601dac5fcef72cc006bcf6d6043675d
132	intake	1	54	\\x4c6f1e681880ea412da8c0f5a565c06b	\\x0a06696e74616b6512770801103618f8e3b7f4f99c980320b0092a104bd9509c26e941d684dfb7111f94731932530a104bd9509c26e941d684dfb7111f9473191210ebc646fc08704ccaa5c19b1012f0075a1a086e6f7274682d70642001280130053a0750524f50464e4448c0a6e2f1f19c980350c080a7fbf19c980358016001	\\x37d9b47fc744597c22b42cfb574496663e8a134befde08974d0541d9a58534d7
133	intake	1	55	\\xf03d0a6d7d01fcb39815c1e4bc81b0dc	\\x0a06696e74616b6512760801103718f8e3b7f4f99c980320b0092a10b5e3990162cb4d7a8b59463c68b44d0432520a10b5e3990162cb4d7a8b59463c68b44d041210540633b892474efe8304e17ffdff086e1a086e6f7274682d70642004280230053a064449534f52444880e9b5ceef9c9803508097d8fdf19c980358046001	\\xb8230c074a8caf6643a7fc2432049a69fae0f32005189926276ded999d006c41
134	intake	1	56	\\x603823d452e26012da9fa202ed561ee7	\\x0a06696e74616b6512770801103818f8e3b7f4f99c980320b0092a10959146feee204785943c013d339c5d3632530a10959146feee204785943c013d339c5d361210403b4a5a56d14369bc097a6dd544025a1a086e6f7274682d70642001280130053a075041524b494e4748c0d3c4f6f19c980350c0ad8980f29c980358016001	\\x32d3adf984126f5b1a8ebdf5c2953a7cbe8d5aaa2c0b5a74bdc96ba6490f6c91
135	intake	1	57	\\x89237462e834d92a058f539f24cb59c8	\\x0a06696e74616b6512770801103918f8e3b7f4f99c980320b0092a10959146feee204785943c013d339c5d3632530a10959146feee204785943c013d339c5d3612101d6392a76e424fd5bb93f6260fbd65521a086e6f7274682d70642002280130053a075041524b494e4748c0d3c4f6f19c98035080dfa885f29c980358026001	\\x5e93ba95dd98cf45f0858e2fa5cf175df3ecb18561c72eb232749e93fb975090
136	intake	1	58	\\x4cc0c74f0efd6206f4976533dfe6c5b0	\\x0a06696e74616b65124a0801103a18f8e3b7f4f99c980320b1092a1002feecda65ac4290ab5dfa5baec924a632260a1087811b1e7ba04452893ae11e7619d5cb121002feecda65ac4290ab5dfa5baec924a61801	\\x37ef70ba242059afabce742ece241faa4d0470d90a5e5400523b6402230f6919
137	intake	1	59	\\x4ecc7c9875259dbbfa5b72de1788d0bc	\\x0a06696e74616b6512750801103b18f8e3b7f4f99c980320b0092a103909553146fb42e292fb3b32fc6898b532510a103909553146fb42e292fb3b32fc6898b512102b5b64c41f594419b110a0e53c8d37031a086e6f7274682d70642002280130053a055453544f5048c0f085ecf19c980350c0fc8096f29c980358026001	\\x694a94a67960463060e592e800202f947327218d6782c0126cbfd7b96dc48459
138	intake	1	60	\\xb7f9c0e7b88d74d2194e198da3c7524c	\\x0a06696e74616b6512760801103c18f8e3b7f4f99c980320b0092a103f26631b8d7a4eb78e5af5c4e7b7b28632520a103f26631b8d7a4eb78e5af5c4e7b7b2861210a0c6b7e5b7f94c0c888fe5a3644dbca11a086e6f7274682d70642001280130053a06414e494d414c4880a7f98cf29c9803508081be96f29c980358016001	\\x5c2645f59c07d0f07e37edf64b7900db43fa7763c1c5dfbb994904d1fccf4d28
139	intake	1	61	\\x85ffa07ef435907fd87301a474782464	\\x0a06696e74616b6512740801103d18f8e3b7f4f99c980320b0092a1002feecda65ac4290ab5dfa5baec924a632500a1002feecda65ac4290ab5dfa5baec924a61210447907a6bb974616a71ded3898a02c521a086e6f7274682d70642002280130043a04535553504880d2ffa4f19c980350c097ef98f29c980358036001	\\xcdce3cbf08d43e8996bc713e62c45ebfc2cb2bfd902331d0de40e26c0a8d8e85
140	intake	1	62	\\x22c2f1898d5a41ca06376e8949eaa95e	\\x0a06696e74616b6512730801103e18f8e3b7f4f99c980320b0092a10a76a6d8a8bd749789d607a4040fd16cb324f0a10a76a6d8a8bd749789d607a4040fd16cb1210844a5cf2a6fe4702972f9fc68c2406fe1a086e6f7274682d70642004280230033a0345445048c090ad9cef9c9803508088e5a4f29c980358026001	\\x4467269c862d07bae3beca50f7dd271a2182b9118a2ec3301a10bebf37e104b2
141	intake	1	63	\\x78a197e64ba302bfd2490b03bc3eaa95	\\x0a06696e74616b6512760801103f18f8e3b7f4f99c980320b0092a103f26631b8d7a4eb78e5af5c4e7b7b28632520a103f26631b8d7a4eb78e5af5c4e7b7b2861210d63b6df62b1d4b41a570f4956e776ec21a086e6f7274682d70642004280230053a06414e494d414c4880a7f98cf29c980350c081d5b1f29c980358026001	\\xbdbab95245e410a8603036b7f3e5610815e3e550d76402da59df890b356fa34b
142	intake	1	64	\\x8c9eeebcb239260dfe767abe6b91171e	\\x0a06696e74616b651274080110401882feb7f4f99c980320b0092a10cf936ab9e5c24b04ac92eb37e79d959732500a10cf936ab9e5c24b04ac92eb37e79d9597121045c3623c2eaf4d7fb81bb6ee05f582651a086e6f7274682d70642001280130043a04535553504880c7bbabf29c98035080a180b5f29c980358016001	\\x63efd1eb044bbf11cc573ce5b41fc3338292c5d9375fb34aa050527cef894bc5
143	intake	1	65	\\xd94e0914fc6ba11bdbae7c0dda60f78e	\\x0a06696e74616b651275080110411882feb7f4f99c980320b0092a10fe0da85735024ba7b62aa1dd022b609632510a10fe0da85735024ba7b62aa1dd022b60961210549e02d90740499588041786e8f9e2cb1a086e6f7274682d70642004280230053a05414c524241488092f2edef9c980350c0e493bcf29c980358036001	\\x2bcc545c6dd5c30212d0f30e59244d358c19c3cabb852557020fc4ab29b276e1
144	intake	1	66	\\xc86e4b8102ee07478c3f4da55b26a807	\\x0a06696e74616b651278080110421882feb7f4f99c980320b0092a10cf936ab9e5c24b04ac92eb37e79d959732540a10cf936ab9e5c24b04ac92eb37e79d959712101f51930da7c340d1b3721879df7c0ba11a086e6f7274682d70642003280130033a0854524553504153534880c7bbabf29c98035080f9f1cbf29c980358026001	\\x088653591498cf3385bdfad521fe2b67b8f911d667ed2febcc97199bdebbafde
145	intake	1	67	\\x25c3a5111b32af81faa0fa56a4b8f776	\\x0a06696e74616b651277080110431882feb7f4f99c980320b0092a100f57efab537545bba578a310dc55ba1032530a100f57efab537545bba578a310dc55ba101210c46fcb9734cd49f6865c914df9a599c41a086e6f7274682d70642001280130033a0757454c4641524548c0ebbacaf29c980350c0c5ffd3f29c980358016001	\\xfcc10762ff2ee9f43dfbb9960879c4eae1b4821f847cfaa2f87e74ab1dc5a297
146	intake	1	68	\\x5a904d1e8031d2789fdd90b16f74d83d	\\x0a06696e74616b65124a080110441882feb7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a10eced7285dc5d48a2976e2716e84540fb121034011a94a77d43bfbbab6bf40c0016ad1801	\\xb225b31a7ecff40fa2d46dd76402efe36a33d853cea225d97d3299f532a4f44c
147	intake	1	69	\\xb7fb03c8fd318d9667434fc3b4d16aa2	\\x0a06696e74616b65124a080110451882feb7f4f99c980320b1092a10959146feee204785943c013d339c5d3632260a102a401a8ce65b4db9a17e9d85ea7f3d6f1210959146feee204785943c013d339c5d361801	\\x376ba7f42f615d0d16976bc613b649d83270472078a130becef384447e7f99d0
148	intake	1	70	\\x48a426365f098d7cef5155908f662058	\\x0a06696e74616b651277080110461882feb7f4f99c980320b0092a10959146feee204785943c013d339c5d3632530a10959146feee204785943c013d339c5d361210f7f531dde4134562b2d94c4709fd5ede1a086e6f7274682d70642002280130053a075041524b494e4748c0d3c4f6f19c98035080b2cffaf29c980358036001	\\xbbc1c09f18e9ffeea73434e7964b44eef6ceb7e8bf4f7ae9588c702867e676ae
149	intake	1	71	\\xd28fc21c632ed9ce4a53beaa0b9aa0e0	\\x0a06696e74616b651277080110471882feb7f4f99c980320b0092a10959146feee204785943c013d339c5d3632530a10959146feee204785943c013d339c5d361210cd6ed6381e6240a6b44b72d5694aa1d31a086e6f7274682d70642004280230053a075041524b494e4748c0d3c4f6f19c980350c0f5e281f39c980358046001	\\xa13ef6089ad345bb83b5cb6c0efa532651aaf39d682bb283de8aca2461a9b7e8
150	intake	1	72	\\x79099806877afb85e1b8aaa87d4970de	\\x0a06696e74616b651274080110481882feb7f4f99c980320b0092a1002feecda65ac4290ab5dfa5baec924a632500a1002feecda65ac4290ab5dfa5baec924a612102a190279dbe04c6e92c72314c4e64b8a1a086e6f7274682d70642006280330043a04535553504880d2ffa4f19c98035080d4e48bf39c980358046001	\\xc462a194852af422828e831be20175819f47ce6ee27fa635962eb10d8275b480
151	intake	1	73	\\x52cbe17c78d407f823402741e34b14e8	\\x0a06696e74616b651277080110491882feb7f4f99c980320b0092a106885eed5bf1a4d00b87b84e71ce4342932530a106885eed5bf1a4d00b87b84e71ce434291210903a1e4258cd408b9e5b154938f8e3621a086e6f7274682d70642001280130043a0754524f55424c4548c0d8a18cf39c980350c0b2e695f39c980358016001	\\x8c5ff8d8764f37d60768ea54c998c8d265488307f44345ac0325dbab395c0a7b
152	intake	1	74	\\x6bbe5337fb7c6bbc7cf98c2ccacec77f	\\x0a06696e74616b65124a0801104a1882feb7f4f99c980320b1092a10cf936ab9e5c24b04ac92eb37e79d959732260a10a3c325b27e1544ad9b4010e12e79dce21210cf936ab9e5c24b04ac92eb37e79d95971801	\\xc64c4dacc147578ca019be61b8e7611dffd40378c6045053d7a2d33a44fd2c04
153	intake	1	75	\\x2669b5cb193ad234f2df1c97e4445b5f	\\x0a06696e74616b6512770801104b1882feb7f4f99c980320b0092a106885eed5bf1a4d00b87b84e71ce4342932530a106885eed5bf1a4d00b87b84e71ce434291210d71b4a1d7aaf4076b9302c8dd172c4e91a086e6f7274682d70642002280130043a0754524f55424c4548c0d8a18cf39c980350c0d4fba6f39c980358026001	\\x44ac21cd640072662eaa9cbe1e7b71cbedb8cdc6f39d76f698a409367fa6d06d
154	intake	1	76	\\x4aa7d937a6bb4aef15d2c480fa849fd2	\\x0a06696e74616b6512770801104c1882feb7f4f99c980320b0092a104bd9509c26e941d684dfb7111f94731932530a104bd9509c26e941d684dfb7111f94731912108201e11bc009470bba858cef2fdd64841a086e6f7274682d70642002280130053a0750524f50464e4448c0a6e2f1f19c980350c0d4fba6f39c980358026001	\\xb5ded894e0233dd9d4c9185480e8a8c6ddd52713da778a49ce7e764c71c0c2e7
155	intake	1	77	\\x32f8fce3224fde36c511c1375886597a	\\x0a06696e74616b6512750801104d1882feb7f4f99c980320b0092a10276e83794e954c69bbbdca4f8c03029a32510a10276e83794e954c69bbbdca4f8c03029a1210baa0107adb3548ce8f064bd6d32aba8f1a086e6f7274682d70642001280130053a055453544f5048c0a799a2f39c980350c081deabf39c980358016001	\\x00c93f4caa666061f87c9115b48bc126e0cf9ad0c8322ac224932f0aa3f53033
156	intake	1	78	\\xa0d7199e97218ab12cae1e20764d617f	\\x0a06696e74616b6512770801104e1882feb7f4f99c980320b0092a104bd9509c26e941d684dfb7111f94731932530a104bd9509c26e941d684dfb7111f9473191210c943436b726f44739de04342bed2a8361a086e6f7274682d70642004280230053a0750524f50464e4448c0a6e2f1f19c98035080b3fdb0f39c980358036001	\\x065d98daf82ae2bee0de77056b7933a1adb79716973b530305ca377c620fc137
157	intake	1	79	\\xe38dd5a9cd7583b8962310260a17846a	\\x0a06696e74616b6512730801104f1882feb7f4f99c980320b0092a1080c4377a1f9a4493946018620c220f3b324f0a1080c4377a1f9a4493946018620c220f3b1210282729f5699747c0ab66ffd136c622491a086e6f7274682d70642001280130053a034d56414880a8b0bdf39c9803508082f5c6f39c980358016001	\\xcc117e7bf507c1e8e8c1e16f625c560807e3842c40668545bd7f66adcac0f5dc
158	intake	1	80	\\x54a47c320e2ec824e968b98f5ae9921e	\\x0a06696e74616b65124a080110501882feb7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a10f4749febfb784eccb34ac8cdd1277dce121034011a94a77d43bfbbab6bf40c0016ad1801	\\x871aeaaa9269047a08c3fb49a23defa83aef0808cc7d6092c07e62f2ebc51b24
159	intake	1	81	\\xdc3e3cf862406e3ca0ea6a7502bca165	\\x0a06696e74616b651273080110511882feb7f4f99c980320b0092a100f57efab537545bba578a310dc55ba10324f0a100f57efab537545bba578a310dc55ba1012109c066e66a7594dcc873b66bad2c688bc1a086e6f7274682d70642003280130033a0345445048c0ebbacaf29c980350c0d7fccff39c980358026001	\\x145688777bd3ffac0ce7c59b6b0cba79bcd66528d6b6961dd8af0ad2708e6f8e
160	intake	1	82	\\xaa8cfa718f7f1892605747c51acf3731	\\x0a06696e74616b651273080110521882feb7f4f99c980320b0092a100f57efab537545bba578a310dc55ba10324f0a100f57efab537545bba578a310dc55ba101210c7a5fee4ef14474987364f83c43e00801a086e6f7274682d70642004280230033a0345445048c0ebbacaf29c980350c08dd9d5f39c980358036001	\\x69e659464086ee8b0e7162a7d14a1242e5d71da3eb1ce224a0951aeca5d5fce3
161	intake	1	83	\\x82412da48a7cabc9dbe578122e19588e	\\x0a06696e74616b651274080110531882feb7f4f99c980320b0092a10276e83794e954c69bbbdca4f8c03029a32500a10276e83794e954c69bbbdca4f8c03029a1210781ad49a4736436d8a6114b1842d3f191a086e6f7274682d70642003280130043a045355535048c0a799a2f39c9803508087c9e2f39c980358026001	\\x19c0977fd1b26816cc878b5e400208d52a6b39da27e5d53fc3fc84ba7db8c73e
162	intake	1	84	\\x3a4f5c64312998dc4737b34ba9ada540	\\x0a06696e74616b65124a080110541882feb7f4f99c980320b1092a1034011a94a77d43bfbbab6bf40c0016ad32260a107c5bf47e650c4e7c88aa05dbc8015878121034011a94a77d43bfbbab6bf40c0016ad1801	\\x57bca83f9590d09718370e332ffcac0354cf3ad66a16941c70497070b67ad78c
163	intake	1	85	\\x6b5aef02a80aaee51c87258aeade02ed	\\x0a06696e74616b651275080110551882feb7f4f99c980320b0092a10b64728cedc114b3b8c36b3619bf66df932510a10b64728cedc114b3b8c36b3619bf66df912107ce6d2d870f245509833196a0b7bbf551a086e6f7274682d70642001280130053a055453544f5048c0e5caecf39c980350c0bf8ff6f39c980358016001	\\xd8c991da05024efef0c8513191a5f0b832c8ac9679c9e365cc1519e2d5433ba9
164	intake	1	86	\\x2f7ad484af0d96de4ec3ece3611a3801	\\x0a06696e74616b65124a080110561882feb7f4f99c980320b1092a10276e83794e954c69bbbdca4f8c03029a32260a106856b69699654bd0a6753dd848164f351210276e83794e954c69bbbdca4f8c03029a1801	\\xbcc38a64340c314a81fb4b67c85123d4b438cb1dda6a5de3ec7255e4fe63ab59
165	intake	1	87	\\xdfe4d7e03d26559749d5b3a4be54f2e6	\\x0a06696e74616b651276080110571882feb7f4f99c980320b0092a1034011a94a77d43bfbbab6bf40c0016ad32520a1034011a94a77d43bfbbab6bf40c0016ad1210cb765d90186146d2ab6e1a16ef7649361a086e6f7274682d70642004280230053a06414e494d414c4880f896b3ed9c98035080aeb28ff49c980358046001	\\x67f17b6c52c0d8c44012ef9d6dd977f0ae976d868a339b40d7fd5b3a81a56fe6
166	intake	1	88	\\xfdd58ad903a3a313025fb9941c4e98f0	\\x0a06696e74616b65124a080110581882feb7f4f99c980320b1092a103909553146fb42e292fb3b32fc6898b532260a108de7e15324ce4840ad2560e0bea4fe9512103909553146fb42e292fb3b32fc6898b51801	\\x8437faf586bd27fb31f8d2819da043cbc2caf40fa71f5dd5165e71b3eb90bab0
167	intake	1	89	\\xb210bb651113d8eda26422aac0a0a0c4	\\x0a06696e74616b651277080110591882feb7f4f99c980320b0092a106885eed5bf1a4d00b87b84e71ce4342932530a106885eed5bf1a4d00b87b84e71ce43429121025789d76039d45e4bd2c1ee7c731ac7e1a086e6f7274682d70642004280230043a0754524f55424c4548c0d8a18cf39c980350c0b09c9df49c980358036001	\\x144b996d3b016be4a8d42be452c7e1ead4b0d5900ba12bad2c38f2686cc2ef70
168	intake	1	90	\\x80fa2ccc8d61c34cd788c9a2b3ddd94a	\\x0a06696e74616b6512750801105a1882feb7f4f99c980320b0092a10b64728cedc114b3b8c36b3619bf66df932510a10b64728cedc114b3b8c36b3619bf66df912106a3ae1f702ec48ca9080640841d4b5951a086e6f7274682d70642002280130053a055453544f5048c0e5caecf39c980350c0d2b1aef49c980358026001	\\x6365580960ec5660411198a5316ea6e225b7dfe0ac3fbb4e9dab46c12bf39acb
169	intake	1	91	\\x597f1925a620db948b5f25c33597ebec	\\x0a06696e74616b6512750801105b1882feb7f4f99c980320b0092a103909553146fb42e292fb3b32fc6898b532510a103909553146fb42e292fb3b32fc6898b512107e965444d8514592a16f94ba934d05f51a086e6f7274682d70642002280130053a055453544f5048c0f085ecf19c980350c0ebccbef49c980358036001	\\x9b3a76d69ff60ca9afa38e1ee3bf5b41125fb21dc81baaa59e565584aa6d50c2
170	intake	1	92	\\xb44057d16c7fc5a9cd38a9650f966822	\\x0a06696e74616b6512780801105c1882feb7f4f99c980320b0092a10cf936ab9e5c24b04ac92eb37e79d959732540a10cf936ab9e5c24b04ac92eb37e79d959712103bebecf3281a49788b54cd58601e53981a086e6f7274682d70642004280230033a0854524553504153534880c7bbabf29c98035080b2e1eef49c980358036001	\\x48fc956fe382c61869d874218e983f9029573b4ad57454e289875bb466a3b4ee
171	intake	1	93	\\x5bcd642010aa1375595322d963df773b	\\x0a06696e74616b65124a0801105d1882feb7f4f99c980320b1092a10b64728cedc114b3b8c36b3619bf66df932260a109f3fadeb3b3a41a49881d7b72b440c5d1210b64728cedc114b3b8c36b3619bf66df91801	\\x6609c09e5bde0396299240c72621fdc8b25e06d807a55c3a5849efbdb83cc47c
172	intake	1	94	\\x0a6f975d098896b328967f01220c7c75	\\x0a06696e74616b65124a0801105e1882feb7f4f99c980320b1092a103909553146fb42e292fb3b32fc6898b532260a1089feadbca5704e96acc66a436b9c6c1812103909553146fb42e292fb3b32fc6898b51801	\\x383a176755f8d4e7ebb0182e4c6c3e40cfc85e5875ecdca02a093dac4f4b6b33
173	intake	1	95	\\x4710f346c24e6fdbb1a678276b8a05df	\\x0a06696e74616b6512770801105f18fba5b8f4f99c980320b0092a10ed9535dbdca7401698c154553b39893132530a10ed9535dbdca7401698c154553b3989311210b9edab1fa28746bda79823b4cebdff221a086e6f7274682d70642001280130033a0757454c4641524548c0b5f9b2f59c980350c08fbebcf59c980358016001	\\xea1fccb574b2eb499612c40bdaf01b42ccef33bc339bd0d52512b1b0e038b499
174	intake	1	96	\\x684adc8cb8ef4056376ea0ac13086469	\\x0a06696e74616b6512770801106018fba5b8f4f99c980320b0092a10ed9535dbdca7401698c154553b39893132530a10ed9535dbdca7401698c154553b398931121062e20524a88a43ec9e83b7c27815b94f1a086e6f7274682d70642002280130033a0757454c4641524548c0b5f9b2f59c9803508097fce5f59c980358026001	\\xf26cf7c5f362c36fc646ae44be475beeb8b69db72b4737483d57611f2d7d2294
175	intake	1	97	\\xfc289ef5466dbaa17f8c5ea5feec11fa	\\x0a06696e74616b6512730801106118fba5b8f4f99c980320b0092a1080c4377a1f9a4493946018620c220f3b324f0a1080c4377a1f9a4493946018620c220f3b1210d996eaa92b34441cad9435b705f75d421a086e6f7274682d70642002280130053a034d56414880a8b0bdf39c98035080a0f6e6f59c980358026001	\\x62a65743e4e8d47e88ba81550fbf394823bcc1855e3b0ad2f5eb6cb141d238df
176	intake	1	98	\\x6b5794c919c0cda8d87baccc09d503b4	\\x0a06696e74616b6512770801106218fba5b8f4f99c980320b0092a104e54de9de17b4b3d90fd0ccff967090632530a104e54de9de17b4b3d90fd0ccff96709061210bdfd8979ab71400e81d2cd95a34e8c611a086e6f7274682d70642001280130053a075041524b494e4748c0dce2dff59c980350c0b6a7e9f59c980358016001	\\x0b3bfa86d418d98ab393e63a83ea1a82de4c5f7655a174249adfe7671ee820d5
177	intake	1	99	\\xbbf38c139d2a28a8edc985ce5641f838	\\x0a06696e74616b6512750801106318fba5b8f4f99c980320b0092a10b64728cedc114b3b8c36b3619bf66df932510a10b64728cedc114b3b8c36b3619bf66df91210bb32435ed1a145da93dd2ee1a03823041a086e6f7274682d70642002280130053a055453544f5048c0e5caecf39c980350c0c89bebf59c980358036001	\\x88064cb2adfa0e3fc49fc641194e97171bdd08923159dc1b136849704a23712b
178	intake	1	100	\\x3fccbc9c4568313ca3fb5b97d37f63b0	\\x0a06696e74616b6512770801106418fba5b8f4f99c980320b0092a104e54de9de17b4b3d90fd0ccff967090632530a104e54de9de17b4b3d90fd0ccff967090612103229a4fc10aa4be387885edc85b5a6021a086e6f7274682d70642002280130053a075041524b494e4748c0dce2dff59c98035080e6f3fbf59c980358026001	\\x8bce13f6888a5f4ba92211c7089a1f83ec8ada9063ea288d0601409a8a4b15d6
179	intake	1	101	\\x79b4fb0c78dd5e95d7cdefcf473b5126	\\x0a06696e74616b65124a0801106518fba5b8f4f99c980320b1092a104e54de9de17b4b3d90fd0ccff967090632260a10d500c17db12745b292611d2c43468d9612104e54de9de17b4b3d90fd0ccff96709061801	\\x81289d3dcf1c678cef5f758aca07a3ddb7c46018d28974833fa04f8df10411e3
181	intake	1	103	\\x24b1f4a95bd5782967990239c8e4721e	\\x0a06696e74616b6512770801106718fba5b8f4f99c980320b0092a10ed9535dbdca7401698c154553b39893132530a10ed9535dbdca7401698c154553b39893112105f363f73cdae497790cdc7038db6e5b31a086e6f7274682d70642002280130033a0757454c4641524548c0b5f9b2f59c980350c081f999f69c980358036001	\\x1e4603774216010530d7feefcf5f2a6534c27c5b3063b3885129b8ae7807fd55
182	intake	1	104	\\xe17fc4f1b15236e0173b886751d72523	\\x0a06696e74616b65124a0801106818fba5b8f4f99c980320b1092a10ed9535dbdca7401698c154553b39893132260a10e6010b02d3064b52af2c1020eb4de58d1210ed9535dbdca7401698c154553b3989311801	\\x1a2021e8500d5825b00fff796619a643311ce3243165fd2d02c6273fc876cdfb
183	intake	1	105	\\xedb17a04b8a84383d55ca40a9579a42e	\\x0a06696e74616b6512750801106918fba5b8f4f99c980320b0092a10b64728cedc114b3b8c36b3619bf66df932510a10b64728cedc114b3b8c36b3619bf66df91210fc08235af1c14878a5294fd532ca11311a086e6f7274682d70642004280230053a055453544f5048c0e5caecf39c980350c0e2e4b1f69c980358046001	\\xb6478852d5b76989f77e42a0b9887dde691073e752b1bef813ae83345a69aece
184	intake	1	106	\\x442da2db3a9ebf13cfe99b4db625f4fd	\\x0a06696e74616b65124a0801106a18fba5b8f4f99c980320b1092a10ed9535dbdca7401698c154553b39893132260a1076861f81ec8340c598b19bd5c552bd0e1210ed9535dbdca7401698c154553b3989311801	\\x0158e27ae159e18e1aa049e49d47ceaa3c8fc75de4a6071821163f5d7121b6cd
185	intake	1	107	\\x5a6afa942946f421ef75d58da3d0ed29	\\x0a06696e74616b6512750801106b18fba5b8f4f99c980320b0092a104e54de9de17b4b3d90fd0ccff967090632510a104e54de9de17b4b3d90fd0ccff967090612109783dd6cbd0c4afdab6b1f9fd7fdd0891a086e6f7274682d70642002280130053a075041524b494e4748c0dce2dff59c980350c0d5c4cbf69c98035803	\\x12b9db3a8cf98cd53e63eecc32e99f281ede2fc6869cf03365812729e9ea0ac3
186	intake	1	108	\\x356d4c4b96e44c03305e14709d6499f9	\\x0a06696e74616b65124a0801106c18fba5b8f4f99c980320b1092a1080c4377a1f9a4493946018620c220f3b32260a108d69c5a1db994e309034da94ccf929d1121080c4377a1f9a4493946018620c220f3b1801	\\xfaea48ae231f33303a00f23f0d4174770b80ed45391889b43c098964c05466c4
187	intake	1	109	\\xb7146f7ba03b99a50dc2dd419eafe4d1	\\x0a06696e74616b65124a0801106d18fba5b8f4f99c980320b1092a104e54de9de17b4b3d90fd0ccff967090632260a10ddc51696a85244c3bda5710047d34b3a12104e54de9de17b4b3d90fd0ccff96709061801	\\xa47bda3f6bb76d7cb14e25517d49e06a8c974b0d90b5670bd59cd7f5636f7a16
188	intake	1	110	\\x508538cea8d7d37c783c154d425cefae	\\x0a06696e74616b6512730801106e18fba5b8f4f99c980320b0092a108b7b838d280840c1bdbcb4407cbe525e324f0a108b7b838d280840c1bdbcb4407cbe525e121052b1ae6240064f269c047baee2c3111a1a086e6f7274682d70642001280130053a055453544f504880c6bad7f69c98035080a0ffe0f69c98035801	\\x1caca3abadc8a6d82d0d8dff08926d54962e68a65e48ff34b7a906dca475f252
189	intake	1	111	\\x6580080e627858ce65ebf9bcb3c16f81	\\x0a06696e74616b65126c0801106f18fba5b8f4f99c980320b0092a10a9dfde6c79d04ea5a844bf7271ae062632480a10a9dfde6c79d04ea5a844bf7271ae0626121006033e1b6ca94488921ec1765dd5407c1a086e6f7274682d706420012801300448c0dcebd9f69c980350c0b6b0e3f69c98035801	\\x846bdb37eebe7a2dd496ea0894a70eebba3d5208f0c31f51640ea44d95630e5c
190	intake	1	112	\\x9edb783e6d9e304d571619e26aa52e2e	\\x0a06696e74616b65126c0801107018fba5b8f4f99c980320b0092a10a9dfde6c79d04ea5a844bf7271ae062632480a10a9dfde6c79d04ea5a844bf7271ae0626121053fea8f276564d79a14f40d56016a3741a086e6f7274682d706420022801300448c0dcebd9f69c98035080cde1e5f69c98035802	\\x842e48b842b6c3ffcd88c6d65de972f23a8a21ef9cbcad37b2bf86bafbb795e3
191	intake	1	113	\\xab44563fadec0ce4ae21b682f44d53d5	\\x0a06696e74616b65124a0801107118fba5b8f4f99c980320b1092a103909553146fb42e292fb3b32fc6898b532260a1034913481194b4229b80c589fe45e810812103909553146fb42e292fb3b32fc6898b51801	\\x62d6641b00e5f27bcb53c18024bc705f00966a4b160a629fd6ac3ad1d94aeace
192	intake	1	114	\\x8f7c273f5e939e8a887b98e3d0a712a8	\\x0a06696e74616b65124a0801107218fba5b8f4f99c980320b1092a104e54de9de17b4b3d90fd0ccff967090632260a109c0a168fab334a9281129572b26ba7db12104e54de9de17b4b3d90fd0ccff96709061801	\\xe625dfc19aa75c2fa6f5b6749af8f172e991f99f7c09f55514360d01dc619863
193	intake	1	115	\\x579b07d0019deaa12b8101ad4929bdda	\\x0a06696e74616b65124a0801107318fba5b8f4f99c980320b1092a104e54de9de17b4b3d90fd0ccff967090632260a10faa4ad27e2d74d178d5adaa8bd936e7112104e54de9de17b4b3d90fd0ccff96709061801	\\xc6410c786eec90bd6c9e1a96aea4a57e917ab84a9f718455b29326ca58063eaf
194	intake	1	116	\\x4ca728156fcafab69e0989af42486894	\\x0a06696e74616b6512730801107418fba5b8f4f99c980320b0092a108b7b838d280840c1bdbcb4407cbe525e324f0a108b7b838d280840c1bdbcb4407cbe525e1210a66277266b9e42899730601e28e32f871a086e6f7274682d70642002280130053a055453544f504880c6bad7f69c980350809eaceef69c98035802	\\xd27fe36f683443642ba6d65b7419d4ba7c8954a6886f4038fa48b72e936abb65
195	intake	1	117	\\x68b9ab28aecd8a1a15146c9057706df2	\\x0a06696e74616b6512730801107518fba5b8f4f99c980320b0092a103909553146fb42e292fb3b32fc6898b5324f0a103909553146fb42e292fb3b32fc6898b5121046a4ba1df4a14fd4a2c91c1440cb5ccb1a086e6f7274682d70642004280230053a055453544f5048c0f085ecf19c980350809cd9fbf69c98035804	\\x09862881201f23bcd922036a90cc0bd5bce8bf044016f0cfbe5f6ca70ef3c567
196	intake	1	118	\\x3ce63b1e918a91d9598b7e6eb35f79da	\\x0a06696e74616b6512750801107618fba5b8f4f99c980320b0092a104e54de9de17b4b3d90fd0ccff967090632510a104e54de9de17b4b3d90fd0ccff9670906121035353a1341684257a56092aa8357f3e21a086e6f7274682d70642004280230053a075041524b494e4748c0dce2dff59c98035080aecdfdf69c98035804	\\xcb9122945f38b3012b18f33cf90a863f7ee97aec37bd7402348078d48c99c9fb
197	intake	1	119	\\xf6bbee0eaaa60c377870e28c73b0a68d	\\x0a06696e74616b6512710801107718fba5b8f4f99c980320b0092a108ad6a6dfeab44d39886d3bc44d5e0241324d0a108ad6a6dfeab44d39886d3bc44d5e02411210555f75b385a043b8a01d8fb3bca907751a086e6f7274682d70642001280130033a0345445048c0cdf880f79c980350c0a7bd8af79c98035801	\\x7bb74b2ca977358ec14e93b1b6a1be7b0cbaffca2b13df746661e029c9950a10
198	intake	1	120	\\x935dfcab6904123a3e4839597bbd767a	\\x0a06696e74616b65124a0801107818fba5b8f4f99c980320b1092a10a9dfde6c79d04ea5a844bf7271ae062632260a10d2c235c33f35429a9f4fff66d6efad4c1210a9dfde6c79d04ea5a844bf7271ae06261801	\\x2639d5d1f5e581007f7bfce0c8b36e441a0399fe797ad6333005e99716399e6a
199	intake	1	121	\\xd97f484ccbfc90a3f07447e2dc0cc46d	\\x0a06696e74616b6512710801107918fba5b8f4f99c980320b0092a108ad6a6dfeab44d39886d3bc44d5e0241324d0a108ad6a6dfeab44d39886d3bc44d5e0241121011a8682f52624f028e0934f5466ff3a11a086e6f7274682d70642002280130033a0345445048c0cdf880f79c980350c0c2ab8df79c98035802	\\x7a4fd6288e069ec184f7a403007f311865d2cae6325488306d6ca34660020568
200	intake	1	122	\\xf3b1ec84d88eab3d8ddfa81ad865fccb	\\x0a06696e74616b6512730801107a18fba5b8f4f99c980320b0092a108b7b838d280840c1bdbcb4407cbe525e324f0a108b7b838d280840c1bdbcb4407cbe525e1210d1540db34b2946178b16b784f1cfb5c01a086e6f7274682d70642004280230053a055453544f504880c6bad7f69c9803508086bf94f79c98035803	\\x1039cc64944f6fc9a811c4c6c9cf3b7ae0c074c665c9a107dba6fee39b2ae0b0
201	intake	1	123	\\x82309216305f3db086cf72a7d9b7223b	\\x0a06696e74616b6512710801107b18fba5b8f4f99c980320b0092a1080c4377a1f9a4493946018620c220f3b324d0a1080c4377a1f9a4493946018620c220f3b121070491e4db508401b97c6ca524c36d7bd1a086e6f7274682d70642002280130053a034d56414880a8b0bdf39c980350c09cf096f79c98035803	\\xb559e725aa45e6fd50aa0cece99e6b763ef6de50a3960f15bb408d122f2cfe47
202	intake	1	124	\\x6ec5da6db195feabb4d8219f0a39bd8a	\\x0a06696e74616b65126c0801107c18fba5b8f4f99c980320b0092a10a9dfde6c79d04ea5a844bf7271ae062632480a10a9dfde6c79d04ea5a844bf7271ae06261210044c2223b1134c92a3a9e22cb23a1b0e1a086e6f7274682d706420022801300448c0dcebd9f69c98035080a1ad97f79c98035803	\\x63bc4e4e00f14f53bf31ec378e74379ba20e6de85b8402633398aac0e009ec0f
203	intake	1	125	\\x2393c63a6d1fd67d411e3ce6a0445c72	\\x0a06696e74616b65124a0801107d18fba5b8f4f99c980320b1092a1080c4377a1f9a4493946018620c220f3b32260a10b2b5fe48b8e741f5b771e19f781b6c37121080c4377a1f9a4493946018620c220f3b1801	\\xb84b0d4d444dbbbd4d399c1733539dd78072b26f9b68df2e7bb58aaf249c4aa0
204	intake	1	126	\\xaf088bc2cb725baf05d81e48b5031f79	\\x0a06696e74616b6512750801107e18fba5b8f4f99c980320b0092a1045fea4162bac418391226ca3759d22e332510a1045fea4162bac418391226ca3759d22e3121059bf3472ead644619788164dc1d1cd971a086e6f7274682d70642001280130033a074c415243454e594880dcddb8f79c98035080b6a2c2f79c98035801	\\x4e857b5a85a204e335fcb487deca838ae0b9bbe62c6a82cff327ccd808f97549
205	intake	1	127	\\x1ce52a4f6fd4bc89d7766062553c6b19	\\x0a06696e74616b6512750801107f18afc4b8f4f99c980320b0092a1045fea4162bac418391226ca3759d22e332510a1045fea4162bac418391226ca3759d22e312106c103dfe885243a98234991865435be11a086e6f7274682d70642002280130033a074c415243454e594880dcddb8f79c980350c08baacbf79c98035802	\\x63e16f06a9138a4fea8f30b4da35c23358946fba1ca3c7f0ea828ae901490c8f
206	intake	1	128	\\x3b28e1d0ee43781d37bbb2910471af45	\\x0a06696e74616b651275080110800118afc4b8f4f99c980320b0092a10843cec1db72442ca8af8c69c6e12653d32500a10843cec1db72442ca8af8c69c6e12653d1210141af774044a4ff599608b5726c7c1401a086e6f7274682d70642001280230033a0656414e44414c48c0d5cdc5f79c980350c0af92cff79c98035801	\\x75854c2164e37ef4784e7bad59f158541048aee5adaa0241cb299fa0d4484c54
207	intake	1	129	\\x26d90ede1941b64cdcaa5f13c5ad1d12	\\x0a06696e74616b651273080110810118afc4b8f4f99c980320b0092a10276e83794e954c69bbbdca4f8c03029a324e0a10276e83794e954c69bbbdca4f8c03029a1210bcb4007ae5ee485b8dfc91444bfbd31e1a086e6f7274682d70642002280130043a045355535048c0a799a2f39c980350c09bcbdaf79c98035803	\\x8d538b70e4154fdbc8a5ea89e996d6b116551b212ad29a9f46f49ae38c2b832b
208	intake	1	130	\\x4c54b59f1df050bfac4e5ed550950a34	\\x0a06696e74616b651274080110820118afc4b8f4f99c980320b0092a10df7799efcceb4bef9d28750e48dd9d4d324f0a10df7799efcceb4bef9d28750e48dd9d4d121015a785c283e14578a24d44b6887af5021a086e6f7274682d70642001280130053a055453544f5048c0ca80d2f79c980350c0a4c5dbf79c98035801	\\x0dc4d2ff2b1f06e657e106030994783e0d24802b5f7f721a6368d11c403b5d81
209	intake	1	131	\\x0bea70bea6bbec42983b36f480e6d9eb	\\x0a06696e74616b651276080110830118afc4b8f4f99c980320b0092a10ed9535dbdca7401698c154553b39893132510a10ed9535dbdca7401698c154553b3989311210605b14d9446b4e369651a480f95b44761a086e6f7274682d70642004280230033a0757454c4641524548c0b5f9b2f59c98035080dfdee1f79c98035804	\\x888faf3f618b580e7004e3c4cf713fdbe733af9ebdcc5ba9b5e9fdf2b2c36831
210	intake	1	132	\\xdb579eeebe446c189dc05840c047f101	\\x0a06696e74616b65124b080110840118afc4b8f4f99c980320b1092a1045fea4162bac418391226ca3759d22e332260a1096f11d149279416ca85e6d9e1630bc24121045fea4162bac418391226ca3759d22e31801	\\xfcde861fd484a2fe2d01c9e540bc5436a5676399496dc29dae02c9c0ab0cddf9
211	intake	1	133	\\xbf9671b371c377b331ffb8b0f75af659	\\x0a06696e74616b65124b080110850118afc4b8f4f99c980320b1092a108ad6a6dfeab44d39886d3bc44d5e024132260a105caa5eb1c6e94c3cb32a7870bfe05a2c12108ad6a6dfeab44d39886d3bc44d5e02411801	\\xeea0767eb39d39c21dda504396f521aad6b18d8d34430c13595b232243eb672e
212	intake	1	134	\\x268f7eed6093d9c95893f0f0e4f42434	\\x0a06696e74616b65124b080110860118afc4b8f4f99c980320b1092a1080c4377a1f9a4493946018620c220f3b32260a100fe0944717024b7c965a0b8adbff058e121080c4377a1f9a4493946018620c220f3b1801	\\xa48d5a94717902e4f0c2de963b4c3e7fa888cc54b971f680e31f613126593b1a
213	intake	1	135	\\xd4c16c8cef219ef73b3d478620db4ea5	\\x0a06696e74616b65124b080110870118afc4b8f4f99c980320b1092a10276e83794e954c69bbbdca4f8c03029a32260a10d57c8a353a824cdd9831559fe79b14ec1210276e83794e954c69bbbdca4f8c03029a1801	\\x1c47c5c160aa7b5c310534f854a0f1b065e8929b700f5e98c11447fd9d47986e
214	intake	1	136	\\x31ceca4a314624706f3eb6f4948aa063	\\x0a06696e74616b651274080110880118afc4b8f4f99c980320b0092a10df7799efcceb4bef9d28750e48dd9d4d324f0a10df7799efcceb4bef9d28750e48dd9d4d12105355cfa8bb9a47ec940dffdc1002456b1a086e6f7274682d70642002280130053a055453544f5048c0ca80d2f79c980350c0aeed92f89c98035802	\\xe6dde4b0c13fe338d6854b9b6d0d134513b44d3318bb677e0a6668c2eeaba8bf
215	intake	1	137	\\x780d56b8bf8453693739683e9f5e21e4	\\x0a06696e74616b651276080110890118afc4b8f4f99c980320b0092a1080c4377a1f9a4493946018620c220f3b32510a1080c4377a1f9a4493946018620c220f3b12108bddf5c6cce74a379af0a9032e6ab8491a086e6f7274682d70642004280230023a074d5641494e4a594880a8b0bdf39c98035080f2809af89c98035804	\\xb46c53b896931b6282ab08bf42120e0e2b1024a24c7732f94de50c0dc93ce0fa
216	intake	1	138	\\x7af5b6d8be95314600ef199ee729e8b8	\\x0a06696e74616b65124b0801108a0118afc4b8f4f99c980320b1092a10df7799efcceb4bef9d28750e48dd9d4d32260a10d08fb2079aeb4254ae7afc67409bf6cc1210df7799efcceb4bef9d28750e48dd9d4d1801	\\x1777dfdaeec8322cb0ec006063a834318b4e3ce03249054a339ccccde779722a
217	intake	1	139	\\x26a59072ca57a54dfc13b0ee2be5d7bf	\\x0a06696e74616b6512760801108b0118afc4b8f4f99c980320b0092a1045fea4162bac418391226ca3759d22e332510a1045fea4162bac418391226ca3759d22e31210bf79580a25ad47e8929943c3848afced1a086e6f7274682d70642004280230033a074c415243454e594880dcddb8f79c980350c0a8f4baf89c98035803	\\x86245db353e3ac66fbf9324d5befed64b73fbd8560b8201eb97f2bed32a9cc4f
218	intake	1	140	\\xe1364d2157eb911a8b96f22d09e4c895	\\x0a06696e74616b6512720801108c0118afc4b8f4f99c980320b0092a108ad6a6dfeab44d39886d3bc44d5e0241324d0a108ad6a6dfeab44d39886d3bc44d5e02411210a8219932bb3146a1a64c9b75f6ffff141a086e6f7274682d70642002280130033a0345445048c0cdf880f79c98035080bbffd7f89c98035803	\\x81359fdbe577a7001b20d45bdd26d51e9ec43a1c152d6c50efc3dcca8ba0658c
219	intake	1	141	\\x742be01e80f1876cdbea0cd6a3eaf890	\\x0a06696e74616b6512750801108d0118afc4b8f4f99c980320b0092a10ccf85b298d424031ba8db9c1d354551932500a10ccf85b298d424031ba8db9c1d354551912106ee4bfea6c914f5bb704c933b43e236c1a086e6f7274682d70642001280130053a0644495356454848c0e5f7cef89c980350c0bfbcd8f89c98035801	\\x9111f65b292528c9e3f744481c57aec4d9ad81b6cb4ecaced717aa84d442aad1
220	intake	1	142	\\x7cb5fc3811b5a443c6153ed87f9dfe41	\\x0a06696e74616b6512720801108e0118afc4b8f4f99c980320b0092a108ad6a6dfeab44d39886d3bc44d5e0241324d0a108ad6a6dfeab44d39886d3bc44d5e02411210d44416a98ef1485aa29bcaabbf74f7c41a086e6f7274682d70642004280230033a0345445048c0cdf880f79c980350c0a2fbe2f89c98035804	\\x3921ee61b83d30768f577b1344705bdbd0629ead215285ac324bccbd056710aa
221	intake	1	143	\\x973e1725bb4a7a340efc732bd3da3126	\\x0a06696e74616b65124b0801108f0118afc4b8f4f99c980320b1092a10276e83794e954c69bbbdca4f8c03029a32260a10df4b6306f558446cb31987faca1afd091210276e83794e954c69bbbdca4f8c03029a1801	\\x643e49e7de18b89caa194544f7da500ba4d5785d421ab9eed7e8cf0f518d4413
222	intake	1	144	\\x8d82cbbb09ce0c48b16043d8578a1659	\\x0a06696e74616b65124b080110900118afc4b8f4f99c980320b1092a10a9dfde6c79d04ea5a844bf7271ae062632260a10e842e23a2d0a461b9ece3c77c7465cb81210a9dfde6c79d04ea5a844bf7271ae06261801	\\xca08b669f4b6266ac33cc1a4f81c3d1cdeddfc44864af38158c1ecbee76e09f7
223	intake	1	145	\\xfa82b1c8ada21b37ead769b630d6204c	\\x0a06696e74616b65124b080110910118afc4b8f4f99c980320b1092a10276e83794e954c69bbbdca4f8c03029a32260a1045a4d05f118743d39844dd53a31163c01210276e83794e954c69bbbdca4f8c03029a1801	\\x9f7375d9c965a375330cb3f0928f3b7227714fd72f697c61cb72497d7495f2a8
224	intake	1	146	\\xbd9fd5a8b78bc2c475c5074982ed5e13	\\x0a06696e74616b651274080110920118afc4b8f4f99c980320b0092a10708e784ccceb465d92c5d37820b25a1d324f0a10708e784ccceb465d92c5d37820b25a1d12102c62e6bc2737427ca9c468afcbda4a401a086e6f7274682d70642001280130053a05414c524241488096f297f99c98035080f0b6a1f99c98035801	\\xbd327a24ecbca9cbfb42488dcec387db2034dedf9ac0859cf4ca257d432fbbf7
225	intake	1	147	\\x4f248df1575c547eca95c0e24bbe01f5	\\x0a06696e74616b651274080110930118afc4b8f4f99c980320b0092a10b0311700e1874cf6a52f970b741a606b324f0a10b0311700e1874cf6a52f970b741a606b1210d2ec882f575747f1b389bca146ce4fdd1a086e6f7274682d70642001280130053a055453544f5048c08fe2a4f99c980350c0e9a6aef99c98035801	\\xacc536b91850ae82203a3a5a3b21cba3cfb69d01ca8416ead241cadf0636de0d
226	intake	1	148	\\xb23c102232070ccfd88984dab3b2f76b	\\x0a06696e74616b651275080110940118afc4b8f4f99c980320b0092a10ccf85b298d424031ba8db9c1d354551932500a10ccf85b298d424031ba8db9c1d354551912109c81142642734911b8b1d0668514a78d1a086e6f7274682d70642002280130053a0644495356454848c0e5f7cef89c98035080da9cbaf99c98035802	\\xb65483a7ffda8c51ec349fdb8cb5c69c54408c95c071a6cc9dfdaf1b0a288dd9
227	intake	1	149	\\x1255bb97647cf3a0a70c2a524d863202	\\x0a06696e74616b651275080110950118afc4b8f4f99c980320b0092a105788de72c5f84c1b8eeb7bfb4f02bbc732500a105788de72c5f84c1b8eeb7bfb4f02bbc71210f003368b40374a6e870056f11d0e5f651a086e6f7274682d70642001280130053a064449534f524448c0a8fdb4f99c980350c082c2bef99c98035801	\\xecc587babb6c3f5df3df1070471e49d89a274f0bea4d89f8d256955065c11768
228	intake	1	150	\\x04d797a42c83e01823f275829306c66e	\\x0a06696e74616b651274080110960118afc4b8f4f99c980320b0092a10df7799efcceb4bef9d28750e48dd9d4d324f0a10df7799efcceb4bef9d28750e48dd9d4d12109cc6d1013f554dcca5a34ef17664aef31a086e6f7274682d70642002280130053a055453544f5048c0ca80d2f79c9803508099f3c0f99c98035803	\\x3a5aa9a8e23b35f00698b66efda304685a53dc8b538efc6d7f127a5c721e1d18
229	intake	1	151	\\x280c6f5477134da6b307c4d21432e86d	\\x0a06696e74616b651274080110970118afc4b8f4f99c980320b0092a10708e784ccceb465d92c5d37820b25a1d324f0a10708e784ccceb465d92c5d37820b25a1d12103ebd4ad76a0c4b61bd48d81054a679b41a086e6f7274682d70642002280130053a05414c524241488096f297f99c980350c0b89ec4f99c98035802	\\x3aab490412e4990f7af90e5577f404fde0a2ef65aed55fa7fd2db87f94fa4714
230	intake	1	152	\\x3b77dbc0ae3e1e1ab6663902310f522e	\\x0a06696e74616b65126d080110980118afc4b8f4f99c980320b0092a108103ebee11fa4bca848713c2b03ca43932480a108103ebee11fa4bca848713c2b03ca43912107053241711724172b2eb13ce266d8da31a086e6f7274682d706420012801300448c0b89ec4f99c980350c092e3cdf99c98035801	\\xadc6a91a15278724a473cdb784808b98648905107ffc56266fa2645cc45b177f
231	intake	1	153	\\x9a0490204af2f0cf0935b6b6d1954ebe	\\x0a06696e74616b651274080110990118afc4b8f4f99c980320b0092a10df7799efcceb4bef9d28750e48dd9d4d324f0a10df7799efcceb4bef9d28750e48dd9d4d121064dbc46e9df44f6085357fc75d115cad1a086e6f7274682d70642004280230053a055453544f5048c0ca80d2f79c980350c0d8e0e2f99c98035804	\\x2fdb6459bebfe4c236ee52bb4ea6748bb0ca9690e346a867ba9ce6d04099b40d
232	intake	1	154	\\x012ab3b65df97139ccf18d57366ac733	\\x0a06696e74616b65124b0801109a0118afc4b8f4f99c980320b1092a10ccf85b298d424031ba8db9c1d354551932260a10dfbd02cf7bee41eba9f8e33c07f373b71210ccf85b298d424031ba8db9c1d35455191801	\\xca7338cb5aae3ab082e7e797ac93f9f68747eaca5029d350dda96571000a77e7
233	intake	1	155	\\xc21456391bf4062bd18120a0521471b6	\\x0a06696e74616b6512700801109b0118b9abd3f4f99c980320b0092a1039e0f507a58b4a3eaf4bed21921e97d8324b0a1039e0f507a58b4a3eaf4bed21921e97d81210b5c52f467640481fb039cdcc5b732b821a086e6f7274682d70642001280130013a0344564142054e4f52544850c99ed3f4f99c98035801	\\x65ef4f1d06ff8a7ac7913b713c756d075d4004ec7cadae6e181c4576f73e2fbd
234	intake	1	156	\\xe8ab70d169abe723bb3ac5cbc36d9923	\\x0a06696e74616b6512700801109c0118c7ded3f4f99c980320b0092a1074e19fa1d6724667b4a421350fef6c76324b0a1074e19fa1d6724667b4a421350fef6c7612105b7f354b5a9a4998ba3eeb420bbeb04a1a086e6f7274682d70642001280130013a0344564142054e4f52544850a4b8d3f4f99c98035801	\\xc7888501bca47ee626a08f5f8386739b1c2594c5207b043fefd61f0f0c9d84b7
235	intake	1	157	\\x396d8819dbc5a4a3a973b4bccdf400f4	\\x0a06696e74616b6512700801109d0118e386d4f4f99c980320b0092a10dfa35ee6857d49e194616ed6aaf3ba49324b0a10dfa35ee6857d49e194616ed6aaf3ba49121062446c2c61b84051a942ade1427752c91a086e6f7274682d70642001280130013a0344564142054e4f5254485091ebd3f4f99c98035801	\\xab8f43c4e4714a90384713b41663bb5f787d7d7e0b5e09608a930bb82f69bca5
236	intake	1	158	\\xe1d163f106bb41b675e4feed4f6f38f0	\\x0a06696e74616b6512700801109e0118dda6d4f4f99c980320b0092a105220d9077f08414590d1f714cb3e2363324b0a105220d9077f08414590d1f714cb3e23631210864a196192904191ba6c29c90fd22c1e1a086e6f7274682d70642001280130013a0344564142054e4f52544850e299d4f4f99c98035801	\\x7cae4b95b4737def018703dd848aaf57c496c04998c09dccbc165c43d956df8a
237	referral	1	5	\\x58eb294a9dcd9a9f2b0a67717733852c	\\x0a08726566657272616c12840108011005189cb7d3f4f99c980320940a2a1026990e65981e40ee83657ae6ae5f2be532600a1026990e65981e40ee83657ae6ae5f2be5121039e0f507a58b4a3eaf4bed21921e97d8180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x94b6b0f37ba9d5c4ced6ef15b8c69b808a7a227fcfda5535ff22c734a67e515f
238	referral	1	6	\\xd8fadd8a4c18c831a08b9ca6dd9e3e18	\\x0a08726566657272616c1284010801100618b6eed3f4f99c980320940a2a1010f121382f9d434689449372e8094eca32600a1010f121382f9d434689449372e8094eca121074e19fa1d6724667b4a421350fef6c76180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xd53ca1c82046960d16649e0961f9990fcbc3dd440dd3f6d235ec50dd3fc6542c
239	referral	1	7	\\xd6d1c2cca90772de2d4f2934963d4d1c	\\x0a08726566657272616c1284010801100718da97d4f4f99c980320940a2a10ce80808f64f94c5288d1bcf4ee97350632600a10ce80808f64f94c5288d1bcf4ee9735061210dfa35ee6857d49e194616ed6aaf3ba49180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xd182b30849ac4c107e1f4bcfcec127f04b7ac2b8719861e03383e7e0ce6c4f92
240	referral	1	8	\\x0f8cfa773c3ad6ed9f7455af6c5bf395	\\x0a08726566657272616c1284010801100818e2cbd4f4f99c980320940a2a103d1ec6c3605f4698b4b529bfe011558632600a103d1ec6c3605f4698b4b529bfe011558612105220d9077f08414590d1f714cb3e2363180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x8aa594a27dd4f198260d3b26b9a1fd76d6f4a08a568c8d240abf494a104284fe
241	notification	1	1	\\xb6c46a79a328d72e717d50fd566f8784	\\x0a0c6e6f74696669636174696f6e125f080110011887ead3f4f99c980320f80a2a108faaa325c670a788184f989fd61cc102323b0a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a0361646120013001580160036a086e6f7274682d7064	\\x05241a36a9079af8d38e251dd4546bb93420011bec2ffb7179f0e9a770b052aa
242	notification	1	2	\\xeee6a6aae6b8a7fbf4b12a1a7c1a4564	\\x0a0c6e6f74696669636174696f6e125f0801100218dd88d4f4f99c980320f80a2a10142f0e4dd2aeaaabe602b7f3b7939814323b0a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120013001580160036a086e6f7274682d7064	\\xfa2906dad8da22ec400445b6b34f0f3a53e4ebbd678d7043557c8be8a8216241
243	notification	1	3	\\x4093b9072f94111a2f6a95cf6f67912b	\\x0a0c6e6f74696669636174696f6e1275080110031884a7d4f4f99c980320f80a2a108faaa325c670a788184f989fd61cc10232510a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a0361646120012801300238014a1012341396b1b74af0bf378a7aa5cc13ba580160036a086e6f7274682d7064	\\xd904e964aa63e9bfd514b44d80d938d51a0f821c40b6219c92e8fd25d3b164c7
244	notification	1	4	\\x0eb8cb3554f117261cf54e06607a0930	\\x0a0c6e6f74696669636174696f6e1275080110041889d1d4f4f99c980320f80a2a10142f0e4dd2aeaaabe602b7f3b793981432510a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120012801300238014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064	\\xc4968b892f963f093617dfaa1921cd2fc538e5881bdf47790112ab0f0b66d7c9
245	notification	1	5	\\x063d88b286e46cbfd39abd1735b6a2eb	\\x0a0c6e6f74696669636174696f6e125f0801100518a384d5f4f99c980320f80a2a10127169ecf75bb167046f474bbd73ee27323b0a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120013001580160036a086e6f7274682d7064	\\xfe7035cd89f555a79afda569693106c1d16157179a2b04d6ab5142aefad1ab82
246	notification	1	6	\\x35adb8814de5a16acc7c18c4f43c3cd6	\\x0a0c6e6f74696669636174696f6e125f0801100618869cd5f4f99c980320f80a2a104eb898840b31cd2b669fc5b80eb2a11d323b0a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a0361646120013001580160036a086e6f7274682d7064	\\xc24d8cb6ecd91a7872055ecbd9e7d04d8c3e4059681972c339042992c4b9fe52
247	notification	1	7	\\x6a3389486abfa2377bf97a7648ba1611	\\x0a0c6e6f74696669636174696f6e12780801100718869cd5f4f99c980320f80a2a108faaa325c670a788184f989fd61cc10232540a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a03616461200128023003380140fa014a1012341396b1b74af0bf378a7aa5cc13ba580160036a086e6f7274682d7064	\\xd5fb3f7815b9bdcc6d9770e79003c9af48d92cdab189c016ea6e12c65f30a534
248	notification	1	8	\\xe5247de5be7024802c741a50446c19c2	\\x0a0c6e6f74696669636174696f6e12780801100818f4b6d5f4f99c980320f80a2a10142f0e4dd2aeaaabe602b7f3b793981432540a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a03616461200128023003380140fa014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064	\\xdb8922396ff787a85619e0bea0798c8991247524dc90ea1f76d756ea44e1cf48
249	notification	1	9	\\x8e30ae7316bec2a17c31e5f4171fc25f	\\x0a0c6e6f74696669636174696f6e127508011009188ac0d5f4f99c980320f80a2a10127169ecf75bb167046f474bbd73ee2732510a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120012801300238014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064	\\xa5b4a3a48fe88bf828a14be9857e5d803f214ad0e42ee9c4cefa6474ee7eec35
250	notification	1	10	\\x240b8990cb22d7f46d1930457c09d97a	\\x0a0c6e6f74696669636174696f6e12750801100a188ac0d5f4f99c980320f80a2a104eb898840b31cd2b669fc5b80eb2a11d32510a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a0361646120012801300238014a105d9484ab2d5548369e29a26b6023d256580160036a086e6f7274682d7064	\\xe7a16f7ccce9e71b494441f32b5cc37b90995b5bdbbf1285cd1a03e579c619db
251	gateway	0	76	\\x0e44160e23f07c5ccc13a0f2fc2eeee0	\\x0a076761746577617912b501104c18dd89d4f4f99c980320cf082a1012341396b1b74af0bf378a7aa5cc13ba3292010a1012341396b1b74af0bf378a7aa5cc13ba12036164611a096169642d686f7573652002280132020102421026990e65981e40ee83657ae6ae5f2be54a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x45f5d19769a4079be3a085bd391886d0364c8c727e07e936ee84973fb2533735
252	gateway	0	77	\\x3423cde8ca66c9fbec71d6587f9f84ba	\\x0a07676174657761791261104d18dd89d4f4f99c980320d2082a1012341396b1b74af0bf378a7aa5cc13ba323d0a1012341396b1b74af0bf378a7aa5cc13ba12086e6f7274682d70641a096169642d686f757365221026990e65981e40ee83657ae6ae5f2be52a0201023801	\\x878e77abe6e819dd00fb65b9d14ce4ae31a69d031965637ef9a3dcad55200f23
253	gateway	0	78	\\x043876e331804e42e976f3e95652e3a0	\\x0a076761746577617912b501104e18aba2d4f4f99c980320cf082a1068bfab94bf6f46438f44227d8e8ac84f3292010a1068bfab94bf6f46438f44227d8e8ac84f12036164611a096169642d686f7573652002280132020102421010f121382f9d434689449372e8094eca4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x33d5159cb24ffd72b317bbf974fe770787a431a88989cb26bfb0d5651564bfa4
254	gateway	0	79	\\x9c8bf2dbcaa2f0c85ee02e1ebeed818c	\\x0a07676174657761791261104f18aba2d4f4f99c980320d2082a1068bfab94bf6f46438f44227d8e8ac84f323d0a1068bfab94bf6f46438f44227d8e8ac84f12086e6f7274682d70641a096169642d686f757365221010f121382f9d434689449372e8094eca2a0201023801	\\x304bc31e8bec1501536f6c5df668512cf81b4ef0528210b11e44cd99cf28f68d
255	gateway	0	80	\\x5cbe86664785da12e7c56510a93a2d23	\\x0a076761746577617912b501105018e9aed5f4f99c980320cf082a10cb90a2e427f742b09f451edc20f64c343292010a10cb90a2e427f742b09f451edc20f64c3412036164611a096169642d686f75736520022801320201024210ce80808f64f94c5288d1bcf4ee9735064a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x7f885c7a271a0567e1f54d21f67f42a88583175684a3b00f9950085c2260c6d5
256	gateway	0	81	\\x84f6e315111dc30909ece965d86191af	\\x0a07676174657761791261105118e9aed5f4f99c980320d2082a10cb90a2e427f742b09f451edc20f64c34323d0a10cb90a2e427f742b09f451edc20f64c3412086e6f7274682d70641a096169642d686f7573652210ce80808f64f94c5288d1bcf4ee9735062a0201023801	\\xa4f46540ecef61fea47fd2e1b8de6fb151499cbf60b4950585c4c91cdfdba489
257	gateway	0	82	\\x87ef45448fdd8d394a01edfa31c25434	\\x0a076761746577617912b501105218f9b4d5f4f99c980320cf082a105d9484ab2d5548369e29a26b6023d2563292010a105d9484ab2d5548369e29a26b6023d25612036164611a096169642d686f757365200228013202010242103d1ec6c3605f4698b4b529bfe01155864a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x35b18fe98ec1d5dd937ec362e6e3230fb3a0b936151a40229a39be69b659ffbb
258	gateway	0	83	\\x0f9214cb60376691d3291c05efa36da8	\\x0a07676174657761791261105318f9b4d5f4f99c980320d2082a105d9484ab2d5548369e29a26b6023d256323d0a105d9484ab2d5548369e29a26b6023d25612086e6f7274682d70641a096169642d686f75736522103d1ec6c3605f4698b4b529bfe01155862a0201023801	\\x91717662181c5eb7e69a3b480fa7db42223a2abe2e3eb3cbeac30f329167fdc4
259	notification	1	11	\\xe37a9c850abfbbaa0bc657b6a02485ba	\\x0a0c6e6f74696669636174696f6e12780801100b18e6d3d5f4f99c980320f80a2a104eb898840b31cd2b669fc5b80eb2a11d32540a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a03616461200128023003380140fa014a105d9484ab2d5548369e29a26b6023d256580160036a086e6f7274682d7064	\\x33e8095e41b3a46db52ff3710cc67711c94de2eaeb4e843fa302006138b31186
260	notification	1	12	\\x9037e5d3b3e21d30b358dfc247ab1a41	\\x0a0c6e6f74696669636174696f6e12780801100c18f0e7d5f4f99c980320f80a2a10127169ecf75bb167046f474bbd73ee2732540a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a03616461200128023003380140fa014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064	\\x8a5a88b8edb55a6048f6e84d0e0c9f9c19180e074c2352ccd6939ac508669bc9
261	gateway	0	84	\\x8ed8c5e391a7f02196687960f0c3bb54	\\x0a0767617465776179124210541899a0d7f4f99c980320cd082a103049b189896e5ec0eb6bcf0d63324b7532200a103049b189896e5ec0eb6bcf0d63324b751a0361646120c598a6d5e2b29f03	\\xd609935faa80c651e263fdf415757e09ab39d9c21d70027a90e77c95e7978729
262	gateway	0	85	\\x71cba952d3a6598b5cf3f0399af459c5	\\x0a076761746577617912cf01105518b9f3d7f4f99c980320cf082a100b0b1b48412f4882a2bebbd13351600c32ac010a100b0b1b48412f4882a2bebbd13351600c12036164611a096169642d686f75736520022801320301023b3a02013b421010f121382f9d434689449372e8094eca4a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103049b189896e5ec0eb6bcf0d63324b75	\\xdabab39999e267630985ee1f6dc5658a8b8ffe1897927ceeb884b93aee2b0155
263	gateway	0	86	\\xa523882383f8cccddcaa7a892958e5b5	\\x0a07676174657761791262105618b9f3d7f4f99c980320d2082a100b0b1b48412f4882a2bebbd13351600c323e0a100b0b1b48412f4882a2bebbd13351600c12086e6f7274682d70641a096169642d686f757365221010f121382f9d434689449372e8094eca2a0301023b3801	\\xccc243fa20827092391d88832be3a37752f172957f5bc010d998a640fb5755b6
264	referral	1	9	\\x7e9f5aa1104305ebe2b85b6c0794cb64	\\x0a08726566657272616c1284010801100918cce3d7f4f99c980320940a2a1010f121382f9d434689449372e8094eca32600a1010f121382f9d434689449372e8094eca121074e19fa1d6724667b4a421350fef6c76180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x66410324c2e502af978f27d40b956b3beee83ed259dd78a7a6a628a9b10d301d
265	referral	1	10	\\x5432073e20fd47ceca71b6b002fa827e	\\x0a08726566657272616c1284010801100a18a4f8d8f4f99c980320940a2a10ce80808f64f94c5288d1bcf4ee97350632600a10ce80808f64f94c5288d1bcf4ee9735061210dfa35ee6857d49e194616ed6aaf3ba49180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x4f7370c303ba32564cac3a326bbf124e7734e62aed800ad21eaacd177b1a5d30
266	referral	1	11	\\x17462da2e8590da06e9706e13edf7892	\\x0a08726566657272616c1286010801100b18db9fd9f4f99c980320940a2a103d1ec6c3605f4698b4b529bfe011558632620a103d1ec6c3605f4698b4b529bfe011558612105220d9077f08414590d1f714cb3e2363180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\xdc49e78c22b3e101c5a340588de4e5745b8c5bb2bd26d4497f91895508d45598
267	notification	1	13	\\x08a5bcdcacf9be58b277e79549d014ba	\\x0a0c6e6f74696669636174696f6e12750801100d188df0d7f4f99c980320f80a2a10142f0e4dd2aeaaabe602b7f3b793981432510a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120012803300838014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064	\\xc6bd521c5b17d947317651acd9cc44b767ab563849ea8f6214f2801edf224be8
268	notification	1	14	\\xd0d956fe806be50d295e66f1bb5e641c	\\x0a0c6e6f74696669636174696f6e12750801100e18d984d9f4f99c980320f80a2a10127169ecf75bb167046f474bbd73ee2732510a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120012803300838014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064	\\x67aeec93eb2d6afb393fdfaec38046833031e25adc0fc6d24b63b854deedd8f7
269	notification	1	15	\\x416c318eac67654c74db06039b453d4d	\\x0a0c6e6f74696669636174696f6e125f0801100f1889add9f4f99c980320f80a2a1035ec614e8226facaf53c7b2f21040163323b0a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a0361646120023001580160036a086e6f7274682d7064	\\x6c948a5e9298720b1d527b64d19707d3c85074e8009e8114de46a98f71245764
270	gateway	0	87	\\x127e94b5fcb3dbe98a6f3bcd73d4e067	\\x0a076761746577617912cb011057189f87d9f4f99c980320cf082a107a5e1b9477de411082fd0c71efc320dd32a8010a107a5e1b9477de411082fd0c71efc320dd12036164611a096169642d686f75736520022801320301023b4210ce80808f64f94c5288d1bcf4ee9735064a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103049b189896e5ec0eb6bcf0d63324b75	\\x9ec5a35bb5364395aac8a48fddbadbead2cb23784fbfa22d856719ecc6963576
271	gateway	0	88	\\xab94a2cee4f0c404a5d3c9740e66f99b	\\x0a076761746577617912621058189f87d9f4f99c980320d2082a107a5e1b9477de411082fd0c71efc320dd323e0a107a5e1b9477de411082fd0c71efc320dd12086e6f7274682d70641a096169642d686f7573652210ce80808f64f94c5288d1bcf4ee9735062a0301023b3801	\\x06b27910ddf86258b8a7982058004cc8bfb654321c09168b3d6f7b09868be533
272	gateway	0	89	\\x3c2732b5f9eba014c53ba04daf4cf316	\\x0a076761746577617912b50110591881b6d9f4f99c980320cf082a105f55ccbf83d54da8b48c0ab35171b4403292010a105f55ccbf83d54da8b48c0ab35171b44012036164611a096169642d686f757365200228013202010242103d1ec6c3605f4698b4b529bfe01155864a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xc5455fa863499505d1944bee74104f7eafb4efddc1f2504a37188199fbc4ac3c
273	gateway	0	90	\\x380229141a0ca9215fe264e80585fb96	\\x0a07676174657761791261105a1881b6d9f4f99c980320d2082a105f55ccbf83d54da8b48c0ab35171b440323d0a105f55ccbf83d54da8b48c0ab35171b44012086e6f7274682d70641a096169642d686f75736522103d1ec6c3605f4698b4b529bfe01155862a0201023801	\\x09e0cc748f57d6972ba8ce2e6a22b19dd443c23a07cb52027899572a1743686c
274	intake	1	159	\\x4c09760ebf75ac94467efe604fc5789d	\\x0a06696e74616b6512700801109f0118ef96d9f4f99c980320b0092a105220d9077f08414590d1f714cb3e2363324b0a105220d9077f08414590d1f714cb3e23631210846d387ee22e48bb9d8fc82dc26ce66e1a086e6f7274682d70642006280330013a0344564142054e4f52544850a19396f5f99c98035802	\\x9c4ee30677f1b733c0fee1cb08c44db0abe9c66e73a43c3b71f0b861296a3c25
275	notification	1	16	\\xcb64452d9f3be56f468cb98b36a573e7	\\x0a0c6e6f74696669636174696f6e12750801101018b6ccd9f4f99c980320f80a2a1035ec614e8226facaf53c7b2f2104016332510a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a0361646120022801300238014a105f55ccbf83d54da8b48c0ab35171b440580160036a086e6f7274682d7064	\\x181094e4e177f8da6d603df380c4ebc31157b0bc84c2bef60fe2f14df9e11304
276	notification	1	17	\\xccd4cb82d33dff430c4675d82b8db379	\\x0a0c6e6f74696669636174696f6e12780801101118aadbd9f4f99c980320f80a2a1035ec614e8226facaf53c7b2f2104016332540a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a03616461200228023003380140fa014a105f55ccbf83d54da8b48c0ab35171b440580160036a086e6f7274682d7064	\\x1ffe9b27ae62af982cb3ec2ec46077793fe63d83f897b52fc983a2f9ef80971e
277	referral	1	12	\\x89cefce3ddf89f81b791509e996201fb	\\x0a08726566657272616c12250801100c18b4f0fbf4f99c980320940a2a1005a2aa7dc3a1486f8ca89e6bcdd430ea3201ff	\\x35f8ecc4ee13e850338417ba87ff497d401fb5a1751768548db128311e12bd21
278	intake	1	160	\\xcfbb7ea1b9a5485e65e2bb118191645f	\\x0a06696e74616b651270080110a001189bb587f5f99c980320b0092a10ceee677aa29441d79809682567aa35fa324b0a10ceee677aa29441d79809682567aa35fa1210f23ed0452af9436da5acb22c77d670061a086e6f7274682d70642001280130013a034456414205413030303150fbaa87f5f99c98035801	\\xcddb32dbe9c4f96fd204175ea13f3ea287c503e0cfe6f94f08e8122bc296683c
279	referral	2	13	\\xa346e4014aad394d602d1e115d1cee33	\\x0a08726566657272616c1284010802100d18dfc087f5f99c980320940a2a1065a31e7673094e69be02202868141ccc32600a1065a31e7673094e69be02202868141ccc1210ceee677aa29441d79809682567aa35fa180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x836be80b789bef432d14b62355fdad06f18fdbc0926c3982986b7ec722c72f4c
280	notification	1	18	\\x18baeb142467401eb087816c9aa9cbf5	\\x0a0c6e6f74696669636174696f6e125f0801101218d5e487f5f99c980320f80a2a10a694c3d94c2ab99a58e830f119225501323b0a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a0361646120013001580160036a086e6f7274682d7064	\\x2aa2b71b41f41532b0892854ef2d296f31d586fe3d805f9429d60264f7e0e0ee
281	notification	1	19	\\x1395b38b71be8a402a99c3ae2cdb28ed	\\x0a0c6e6f74696669636174696f6e127508011013188bf887f5f99c980320f80a2a10a694c3d94c2ab99a58e830f11922550132510a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a0361646120012801300238014a1025428f0cac534c57a1da0e8cd6b66073580160036a086e6f7274682d7064	\\xd8987b167943065d92f65eb7c314129b46a94a1b14ed4820f3647a190324a42d
282	notification	1	20	\\x7e623558dc8ee19b703d2f094eb478b5	\\x0a0c6e6f74696669636174696f6e12780801101418fb8c88f5f99c980320f80a2a10a694c3d94c2ab99a58e830f11922550132540a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a03616461200128023001380140c3034a1025428f0cac534c57a1da0e8cd6b66073580160036a086e6f7274682d7064	\\x571241fc3d92e0b4b2053c62f3fc3107bcc636fdb2b1596487bcb66bf60094aa
283	gateway	0	91	\\xe14a45e4afd0736ee03de1e289b034bf	\\x0a076761746577617912b501105b18b9ee87f5f99c980320cf082a1025428f0cac534c57a1da0e8cd6b660733292010a1025428f0cac534c57a1da0e8cd6b6607312036164611a096169642d686f7573652002280132020102421065a31e7673094e69be02202868141ccc4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xfa954f5bad093eaf9dcf4c227e5ec645a88d989d3d0297d09a5233e615437a08
284	gateway	0	92	\\xad773847a4ee2cc3d77b38c0385fb8c3	\\x0a07676174657761791261105c18b9ee87f5f99c980320d2082a1025428f0cac534c57a1da0e8cd6b66073323d0a1025428f0cac534c57a1da0e8cd6b6607312086e6f7274682d70641a096169642d686f757365221065a31e7673094e69be02202868141ccc2a0201023801	\\x30d6ec3e21c51c63008a3aa7beaf3668637d70b5e0fb575070aad05315b074c0
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.reply (id, kind, body, at) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 01:36:11.15203+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-23 01:36:11.156033+00	
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
31	\\x6c8638fbbf736a459febfa75e55df59402a7931bad6bf88ab55da7659bc547b7	\\xebcc5946e7d361b5ce4dc34b399795a3bdf8427d9fc60bc82fa65c0ba42cbc15895ff7038970eb557e1a73acc57633270e27d21e6df233708c2b179586d88c8c1a242ab4cccadbcda79046eba937fc85ea3dc54df9b6db270983e4039329860549ba767ecce77f1ab35a6d67d8e7bd67ef9a781ce3a2b4a766e7bfda5d684c5d7bc7ea7e077f13b528581e18f57767d6c8e2232b4e3713c7fd91205829fd2ee5
33	\\xff3146a66b1fb206fb577dc2d0ee8faa3214bf04b551e016dadf12161891a47e	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ea574830996c2051791d7ace6f9cb0176dbba456de08b5cc2456796e7964ed5401
36	\\x7a66d2fa638aed303f429c29f85d888f617c6533f6ddbc30f315b317f2d742fc	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead16777f9c29a24f16e9da6062a1651ff3cb2021a83a6b3983567aad2c353fbbc
38	\\xbe155b687e9c88a4bc800607d961c168364fdba168d8f3979e4c3e0c69334f76	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead16777f9c29a24f16e9da6062a1651ff3cb2021a83a6b3983567aad2c353fbbc7ee0a37845e09b6cc3b5e9149384cb7aa6839373158e3517c4292e4545f7d80b
40	\\xd07ac43f86a9190c1d337e33bcfafcd167accf994c1deff34919e6af301e3260	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead0f1262f1e996bb0440e51a4096bcdeee72f750423910b4b0876ba3c8d855468
41	\\xac1778ba193a0b5aae01eef8bda3e2b3654f3ec8d4f6d6e1631b1de58008c8e3	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead0f1262f1e996bb0440e51a4096bcdeee72f750423910b4b0876ba3c8d855468810e16c328b27848659f690bb92969863b5e4f5fb6aadaa4f92e19e8b42e02e3
44	\\x3f8fadb1eb3e248023f627db04d342dee6986525752a1e97526eb06bad4e53cf	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead0f1262f1e996bb0440e51a4096bcdeee72f750423910b4b0876ba3c8d855468a96b31a9104b4dac1c83b26498a9492beba896870b2f965138e9477213fc5fa9
46	\\x3f87aefab81c64a320e1fa466b7f070f0bce122fcf9b4295f59d23aee413fa8c	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750ead0f1262f1e996bb0440e51a4096bcdeee72f750423910b4b0876ba3c8d855468a96b31a9104b4dac1c83b26498a9492beba896870b2f965138e9477213fc5fa9ba9261ab9fdec1ee0ec930889132a3984c7215bff7663f8fe04b61c2c70e58b6
48	\\x4b52c1fda0cfb77595fb093cdf4a09b0fb333f23436557c4a973add6c765d834	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214
49	\\xd50d6f0752d1a49559925892358b939fdd4cf7e2dd42987fe36949b4dc714d2a	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214943b03822ab7ed31e6f18f2b4d02a74fd6387c5e420f37fa44501bcce78f0600
52	\\x9450e91edc6f06b538133b0544caeb9d71845f1019e46a5008f32ea52ec59af0	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214a6531eae00e666f27757bdc5c51f4d11c7ab06d025198e4c661ee2c745fe4d20
54	\\xc3fd784a1875fdda4c88f52ef831b18af75e737c245ed3a91e7b47c932771119	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214a6531eae00e666f27757bdc5c51f4d11c7ab06d025198e4c661ee2c745fe4d20ba6d1545a8eee8efa00db67118a61c603efd125af492b6dbacdf4d0aef9f91e4
56	\\x7a057a13fefd1e1eaf272c49dd3e2c26b1690aed938162eefcfcfb3a8f6c81d7	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214c313e5c81fb92fe8a26864240956a57c552cc903d0d5015ac0d2049ccd740917
58	\\x22dcb2bac4139c9b1e1f8e823017fd10f9fea730293691b0bb632382aeddf8dd	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214c313e5c81fb92fe8a26864240956a57c552cc903d0d5015ac0d2049ccd7409174aee95ddf03ba1896be134ad30a9c17a8ae7d0b0bdf90b77d39bdff1d0b6b0ca
60	\\x5ddee4a5ba3086afa4a198f548e8315919fb05da339d9911a2e4a203b72edcbe	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214c313e5c81fb92fe8a26864240956a57c552cc903d0d5015ac0d2049ccd74091771206a9a59e79400fd4796dc21a394eabc459de256de04c8c0952463a5c5a3a6
62	\\xb5e4ec11701f6ab0f91abd43c3ba2b92958fc0eb96cfb8b8e277b258d63966f2	\\xdd4e63c46af06bd185abd5fe8f613be3ce5b4af7e1447d2e3610f034368750eab4b696fb00ab236adf1324766e63153555761df6a8e770ac71fffb7cca6ed214c313e5c81fb92fe8a26864240956a57c552cc903d0d5015ac0d2049ccd74091771206a9a59e79400fd4796dc21a394eabc459de256de04c8c0952463a5c5a3a68ecb421bb1638d6594c5f229dc53743047486c25f3c0c4358e3ac5b2b5ac2c50
64	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd347	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd347
66	\\x5baaebc2879e51adcc81fbe1188d5901de9113af11f90a867d6310ec0d057e9f	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd347e71f4954cf43f2c1df28067cd60e062220a4023cccab8c1cfa103b2cf88ac845
68	\\x484fb61cff6cba993912e2429f06cdee219c9560d1df3da889bf67217323616e	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd347b3ab32d31f54c05a6241d2dd756f699a3b1d615fe26cb9330f103fed8052c8d4
70	\\x8cfed42d954f8e698bc7591e65b6f61098fb7f9284adb092da1ddd3d0bb1a004	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd347b3ab32d31f54c05a6241d2dd756f699a3b1d615fe26cb9330f103fed8052c8d44622b41e76b471e19e816436f4c1bd0e04cb441e0da881f64c94499fab3a8146
72	\\xb8d3e5be9931843392897bad7955df009159353f3b3d5f4acf6d8d2b3ee3fc7f	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd34707963c26227aaf6b97789c080765f76a0d0cf65e636cfbc2ae525f4e1ad4b032
74	\\xffba69c86d5ecc2370aae7efbb4e26b4393da98b327b238d60535975ef065574	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd34707963c26227aaf6b97789c080765f76a0d0cf65e636cfbc2ae525f4e1ad4b032bd03b3c7ff111dafeacc3fa5c64c3baf7d80d44a6abc8ba3e2107767c1fb210d
78	\\xbf219040eca769999696e4a8f9e8df6589ac7cbca21959d7028cf31bbfcdad1f	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd34707963c26227aaf6b97789c080765f76a0d0cf65e636cfbc2ae525f4e1ad4b03272e180ed6f00fef2fd8df91e20f3279e13d63146a152b666f70689591ea196a06309722d8d17bf2a1469c16c324d8910bb86ad8267ae765e3068260e29107ad6
79	\\xf3236272b57b168344dba8dbcaec9a8623a028e988b083394339d060eefca778	\\x3f067b64aaaa45ce5971ac1ebd3589751784484cc2668dcb32182ed6d81bd34707963c26227aaf6b97789c080765f76a0d0cf65e636cfbc2ae525f4e1ad4b03272e180ed6f00fef2fd8df91e20f3279e13d63146a152b666f70689591ea196a06309722d8d17bf2a1469c16c324d8910bb86ad8267ae765e3068260e29107ad63f78ad76acad565755486e8b3f04577a17095cd2f03d1897d690f05c55823698
233	\\xb720b37544fc91ada847e74ea17e47334ad64096694d91aa6dba884136d90571	\\x62efbcea9ab2ffe90eea1b34cc45c3e66625791b605f4024d18d561665dabdc8b448d7bec4050baf8c84950e5643971f6de6042106be5a2edef7c6c94efe6dd152ce3bf10b18efc4d3889b7fe408d8a7b74d9a0b3b04e1b4423e1ac14e28a3f898b03acced041e17bf05371eeb7670bbf341f5b7db21fc5831a8764aa1056ee0ca7338cb5aae3ab082e7e797ac93f9f68747eaca5029d350dda96571000a77e7
237	\\xecb820fa0ec1bda4cb4e02f2f6865df50bda1c0a805bb1bd878c834967757e79	\\x62efbcea9ab2ffe90eea1b34cc45c3e66625791b605f4024d18d561665dabdc8b448d7bec4050baf8c84950e5643971f6de6042106be5a2edef7c6c94efe6dd152ce3bf10b18efc4d3889b7fe408d8a7b74d9a0b3b04e1b4423e1ac14e28a3f898b03acced041e17bf05371eeb7670bbf341f5b7db21fc5831a8764aa1056ee0b96c15699abfc2e1d72a819db2e64218386a8c38fce967be1a9c81b213f935987cae4b95b4737def018703dd848aaf57c496c04998c09dccbc165c43d956df8a
241	\\xf5da8dcbe3515e712d62c45ca032917ec711164523b7e2f0fafb7f4ba0b5e8c0	\\x62efbcea9ab2ffe90eea1b34cc45c3e66625791b605f4024d18d561665dabdc8b448d7bec4050baf8c84950e5643971f6de6042106be5a2edef7c6c94efe6dd152ce3bf10b18efc4d3889b7fe408d8a7b74d9a0b3b04e1b4423e1ac14e28a3f8d653645cd5d973fc7a67eb7378254c32bcd72a73f004531859cae7c8bbafc9b18aa594a27dd4f198260d3b26b9a1fd76d6f4a08a568c8d240abf494a104284fe
251	\\x51aa50494e65da57acd19348d7591dc59a8df5fe6bbe3b18dc3235f1b7430176	\\x62efbcea9ab2ffe90eea1b34cc45c3e66625791b605f4024d18d561665dabdc8b448d7bec4050baf8c84950e5643971f6de6042106be5a2edef7c6c94efe6dd152ce3bf10b18efc4d3889b7fe408d8a7b74d9a0b3b04e1b4423e1ac14e28a3f8d653645cd5d973fc7a67eb7378254c32bcd72a73f004531859cae7c8bbafc9b10916f07b5af9c7e9935c353a97f1a1a03d31620233541f5083b9695a60da4d7196011fd19a2ecde7cb4187dead2b1884f009a3facb4ed31e731e64f632c397f3e7a16f7ccce9e71b494441f32b5cc37b90995b5bdbbf1285cd1a03e579c619db
259	\\x8b0c7c3e5dd978c04df90a2cbacea6bb44a6fc3c8fa08f5c2279d524b93322f2	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced8e1b05b862f06299d657d1620f497688992f432c545a579fac6e94f35b5e9adb291717662181c5eb7e69a3b480fa7db42223a2abe2e3eb3cbeac30f329167fdc4
261	\\x6cf1b0be4c37d3778adb1c654b81a20d95561a5babe316b0e69fbb8e5a05b3fa	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced8b18431c69b2c2887a76d0e5b61cc6c4d3e634363f2e47b537a1fb2134e44b0ef8a5a88b8edb55a6048f6e84d0e0c9f9c19180e074c2352ccd6939ac508669bc9
264	\\xbe1e032bb5ed636f7233f0ae2cd80b8d4ce0f313ee85215377f6543aa485df74	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80fc2b351c6a9a80d39899921b721742de5312110af96e3d14c38b2ad892ba2d6
267	\\xd355f2434d5b577a7e1d8456777f083e450925fe35d1add5678ae4c5cb769ab2	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80fc2b351c6a9a80d39899921b721742de5312110af96e3d14c38b2ad892ba2d6d8f33852ca3d1fb4db46e78cba56a4b63dc9d49a59c7998398355313d27b97f3dc49e78c22b3e101c5a340588de4e5745b8c5bb2bd26d4497f91895508d45598
270	\\x5d94a93987e86d6cf287d3eca2788b7f135ad6b80a1714f0b02a4187eb75e585	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80fc2b351c6a9a80d39899921b721742de5312110af96e3d14c38b2ad892ba2d6382ee2dba5d7af15b161cfb8e5f4684bb024fa339500be1d726b043467c5bdef49e70f8cd8c5fae0bbcfb89425929bc3ba8b01a5d10190dbb66548ff0e0653fd
274	\\xfe6fe0a6789e83c2ce883f21f1e56d58369273108b4fc3e2afa132215e6363d4	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968ffdb73e15295117167123935182fd2d159cd4af01e343dc35683df40d2e142ea92
275	\\x3cc82eb9cf8311abd9aa2541ebfaedbf75a98f6484d368e6d59827ed973ba9cd	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968ffdb73e15295117167123935182fd2d159cd4af01e343dc35683df40d2e142ea929c4ee30677f1b733c0fee1cb08c44db0abe9c66e73a43c3b71f0b861296a3c25
277	\\x263a69db4f034dfaedfa672ccf0b9b98ad0435a787ea4645aec9d147a3adb0c7	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968ffb36e318cc2cd67b054ec3a46224b67a66ec6ef27313c5dce1c1be061c0c12c831ffe9b27ae62af982cb3ec2ec46077793fe63d83f897b52fc983a2f9ef80971e
278	\\x2200c9e1adaf3b201df52eae5fa406e2570fcf58a82f1e72015efa88ea673711	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968ffb36e318cc2cd67b054ec3a46224b67a66ec6ef27313c5dce1c1be061c0c12c83e46bcd5ed518a4a1bb2e639208549e8106625d1cb0b7d0d6cb54376083fe52b1
279	\\x65cb4ef8979b9689d8d162340247653fa1d3ce43dea1885bff63e86601febdf2	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968ffb36e318cc2cd67b054ec3a46224b67a66ec6ef27313c5dce1c1be061c0c12c83e46bcd5ed518a4a1bb2e639208549e8106625d1cb0b7d0d6cb54376083fe52b1cddb32dbe9c4f96fd204175ea13f3ea287c503e0cfe6f94f08e8122bc296683c
280	\\x65a4c6143b8a2ba0a19b67efae77829992a62999807d0df8fe39b8e081ae45a4	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968fff59975dfc0e7c6555c26870b58271916710716f0fc1240e68027f3a716473dea
283	\\x33cf68380ddfbc43933df047cfb74a6f15e662349284c48eecba7958c6011e31	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968fff59975dfc0e7c6555c26870b58271916710716f0fc1240e68027f3a716473deaea01300b601193a05515c33d9eb0f7bf207b0660cd963925d01434ab30ba92ef571241fc3d92e0b4b2053c62f3fc3107bcc636fdb2b1596487bcb66bf60094aa
285	\\x36b16e513da10d3e84fe77d7f8dd4f84223ece4878f1871b168f6398aa597830	\\x8962b14cc2abb95a228cf208e2e886a638509ff5ea16ace92b200c3cc0aeced80c424858c674492a6094ba05e404f6d581ac26d7c1206aa13b057560e6a968fff59975dfc0e7c6555c26870b58271916710716f0fc1240e68027f3a716473dea53eb9762329e7899dab79f7e24d5d9a6928f863639b22f64f9f5abab5cebec1630d6ec3e21c51c63008a3aa7beaf3668637d70b5e0fb575070aad05315b074c0
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.account (id, person, employer, kek, data_key, totp, totp_step, password, recovery, confirmed, invitation, invited_until, bad, locked, released_by, released_at, over, made, first_logon, last_logon, reviewed, reviewed_by, disabled, disabled_why, disabled_by, emergency_until, orphaned, lock_told, version) FROM stdin;
6e6f626f-6479-4000-8000-000000000000			0	\\x	\\x	0		\\x	\N	\\x	\N	\\x	\N		\N	\N	2026-01-01 00:00:00+00	\N	\N	\N		\N	0		\N	\N	\N	0
\.


--
-- Data for Name: account_life; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.account_life (id, employer, enabled, review_told, version) FROM stdin;
\.


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement (id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest, diff_digest, loosens, ended, ended_by, version) FROM stdin;
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 01:36:12.915611+00	\\xa73b314b4b7bb054898c6eb17f04798d258b6cbf1a22627755e629b437d1673d	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 01:36:13.041728+00	\\x764dcb44e89996680f182638aa712321791420811749142f4c33829464293d96	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-23 01:36:13.006745+00	\\x814e4c0525161180fd7d5730e58e0bf2ff4006b801007bf0140943b014614150	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-23 01:36:12.963309+00	\\x05afb0007a989b3b27e69a166459d13e114b55d7ae12a5b5abacca57c0163191	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-23 01:36:13.10605+00	\\x0e7534b0d773c51712bf978cd283269911848576df1f053708954bcd992afd3a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 01:36:13.138147+00	\\x1a4edf7bb893718c24c7810cf54edfb4d2e73c69b5436351cdf1deeeffc08e55	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 01:36:13.170705+00	\\xc286f4e2c38805cbd2664c1332114e87cb0dcede3627c717f5dbacc2ba2c3e93	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 01:36:12.819517+00	\\xde05427e1d633cd3ded78e9ded45d906b4d19462d73440be63f88adb02cf232d	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-23 01:36:12.868508+00	\\x8d2fb2d606dccdc82b4e331cf547f7415d58f2c9a663fcb57868e2298933f169	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 01:36:13.075078+00	\\x73ce5df48c34ecd88f70d5da2054efe8995123c692ea91aee8d5e100d16137ae	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 01:36:13.248094+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 01:36:13.264795+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 01:36:13.296637+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 01:36:13.308735+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 01:36:13.342529+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 01:36:13.359133+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 01:36:13.404279+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 01:36:13.425094+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 01:36:13.461149+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 01:36:13.47248+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 01:36:13.511233+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 01:36:13.527768+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 01:36:13.567833+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 01:36:13.585665+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 01:36:13.64129+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 01:36:13.658073+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 01:36:13.703844+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 01:36:13.723042+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 01:36:13.904294+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 01:36:13.922531+00
\.


--
-- Data for Name: agreement_end_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_end_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
\.


--
-- Data for Name: agreement_owner; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_owner (id, parties) FROM stdin;
6f842600-e246-1c5b-9087-51defdad67c5	north-pd\naid-house
1b23b3af-2847-a945-fc3d-dcd88d49fcca	quick-pd\naid-house
a5cd65ad-9cc6-0093-8041-068ad304836f	south-pd\naid-house
f0b6ad5f-9f02-5c91-72e8-d223a2a9ce8f	aid-house
2a75e836-15d7-b445-b1e3-63c737cf1bec	aid-house
1cf5527d-5b26-76f0-ef7a-f3c448c93f6f	alone-pd
742c9acb-4ee2-a725-ffba-0fb7cc356799	north-pd
f147415c-f340-46b8-1e0c-1f4e9af2bc8c	north-pd
f3a14b52-315e-c591-fbba-e0a2fe37e460	quick-pd
769e7e2f-036c-fa71-81fb-ed8a391aaee8	south-pd
\.


--
-- Data for Name: agreement_signature; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_signature (agreement, organisation, name, signed_on, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-23 01:36:12.83548+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-23 01:36:12.85017+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 01:36:12.885522+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-23 01:36:12.901388+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-23 01:36:12.929872+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-23 01:36:12.942424+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-23 01:36:12.98904+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-23 01:36:13.021341+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-23 01:36:13.057463+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-23 01:36:13.091436+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-23 01:36:13.120979+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 01:36:13.154005+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-23 01:36:13.187404+00
\.


--
-- Data for Name: basis; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.basis (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version) FROM stdin;
\.


--
-- Data for Name: breach; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.breach (id, owner, kind, how, found_at, person, classes, cji, state, closing_by, closed_by, closed_at, version) FROM stdin;
\.


--
-- Data for Name: breach_affected; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.breach_affected (id, breach, client, holder) FROM stdin;
\.


--
-- Data for Name: breach_clock; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.breach_clock (id, breach, clock, began, due, met_at, met_by, warned, missed, version, agreement) FROM stdin;
\.


--
-- Data for Name: breach_swept; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.breach_swept (id, n, version) FROM stdin;
62726561-6368-4000-8000-000000000000	0	0
\.


--
-- Data for Name: breach_teller; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.breach_teller (id, since, reports, version) FROM stdin;
\.


--
-- Data for Name: client_copy; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.client_copy (id, client, owner, holder, classes, at) FROM stdin;
\.


--
-- Data for Name: client_forgotten; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.client_forgotten (client, owner, destruction, forgotten, releases, bases) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.clock (kind, subject, due) FROM stdin;
1	fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2097-10-03 04:00:00+00
1	f26ac244-fc2a-ce08-99f5-66b06d54cee3	2097-11-02 04:00:00+00
1	e76e575f-2828-d31d-d078-64b16a9c6fa6	2097-10-03 04:00:00+00
1	d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	2098-10-03 04:00:00+00
1	d14a52f8-cd34-e396-b082-43ab20a14421	2097-10-03 04:00:00+00
1	ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2097-10-03 04:00:00+00
1	b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2097-10-03 04:00:00+00
1	abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	2098-10-03 04:00:00+00
1	aaff237b-ab96-f907-de97-7eae96cfc8c5	2098-10-03 04:00:00+00
1	a3159cdc-b51f-5965-cf0b-4e92ca6d59b8	2097-10-03 04:00:00+00
1	a0949231-e2b3-8093-0102-991200cb42b2	2098-10-03 04:00:00+00
1	9d68ea98-1155-7d5f-e844-776a07044162	2098-10-03 04:00:00+00
1	9d3a89d4-d47a-e2c9-3383-470e5b302d04	2097-11-02 04:00:00+00
1	8e379030-789a-b8a5-0f56-04f0919691b2	2097-10-03 04:00:00+00
1	78795931-89a4-f611-0384-2ccd4d352ceb	2098-10-03 04:00:00+00
1	5a25e77d-6d8b-d745-2299-e70c219aea2a	2097-11-02 04:00:00+00
1	4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	2097-11-02 04:00:00+00
1	494db3b7-68d5-1295-46e7-b2b8515d3d11	2098-10-03 04:00:00+00
1	44bbfecb-1feb-26c9-2dc5-5978a49965ea	2097-10-03 04:00:00+00
1	43af19aa-5b2b-a43a-a81e-b15270117b2a	2097-11-02 04:00:00+00
1	31de0e76-2ca9-8fb0-4450-70e69688109a	2097-10-03 04:00:00+00
1	2fade9e4-2eb5-33b1-1902-cbc3055968c7	2097-11-02 04:00:00+00
1	2dd42662-e2cb-9f5c-28e1-fea70e52620b	2097-11-02 04:00:00+00
1	2cca2212-81d9-79ec-361f-c92cd89b1120	2097-11-02 04:00:00+00
1	17aec055-ac2d-3678-989e-54457f24f757	2097-10-03 04:00:00+00
1	0ccc1407-a0a3-c337-42b0-65f821267c86	2097-11-02 04:00:00+00
1	09f41267-9573-7705-db0d-38032e209e06	2098-10-03 04:00:00+00
1	097055b5-67af-9463-dcd7-c0be13b80238	2098-10-03 04:00:00+00
1	087be0c2-af5f-53c1-902a-3435490767a7	2097-11-02 04:00:00+00
1	00d2f25b-f503-f360-e6a2-34e38c64fd8e	2098-10-03 04:00:00+00
\.


--
-- Data for Name: contact_holder; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.contact_holder (id, client, owner, holder, classes, at) FROM stdin;
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.cursor (source, epoch, n) FROM stdin;
\.


--
-- Data for Name: ending; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.ending (id, kind, ends, told, version) FROM stdin;
00d2f25b-f503-f360-e6a2-34e38c64fd8e	4	2099-01-01 05:00:00+00	0	1
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
9d3a89d4-d47a-e2c9-3383-470e5b302d04	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
c6e17a99-b56f-de6e-ac07-d69913085377	1	2026-01-06 05:00:00+00	5	1
d14a52f8-cd34-e396-b082-43ab20a14421	2	2098-01-01 05:00:00+00	0	1
d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	4	2099-01-01 05:00:00+00	0	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2	2098-01-01 05:00:00+00	0	1
0ccc1407-a0a3-c337-42b0-65f821267c86	3	2098-01-31 05:00:00+00	0	1
494db3b7-68d5-1295-46e7-b2b8515d3d11	4	2099-01-01 05:00:00+00	0	1
9b2fab38-3324-d23d-044d-6e8c3c0d49c3	1	2026-01-06 05:00:00+00	5	1
a3159cdc-b51f-5965-cf0b-4e92ca6d59b8	2	2098-01-01 05:00:00+00	0	1
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-23 01:36:11.861433+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-23 01:36:12.771238+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e64
2	0	2026-11-23 01:36:12.771238+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e64
3	0	2026-11-23 01:36:12.771238+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e64
4	0	2026-11-23 01:36:12.771238+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e64
5	0	2026-11-23 01:36:12.771238+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001
6	0	2026-11-23 01:36:12.771238+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e61
7	0	2026-11-23 01:36:12.771238+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-23 01:36:12.771238+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-23 01:36:12.771238+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-23 01:36:12.771238+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-23 01:36:12.771238+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-23 01:36:12.771238+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-23 01:36:12.771238+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-23 01:36:12.771238+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-23 01:36:12.771238+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-23 01:36:12.771238+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-23 01:36:12.771238+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-23 01:36:12.771238+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-23 01:36:12.771238+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-23 01:36:12.771238+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-23 01:36:12.771238+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-23 01:36:12.771238+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-23 01:36:12.771238+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-23 01:36:12.771238+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-23 01:36:12.771238+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-23 01:36:12.771238+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-23 01:36:12.771238+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-23 01:36:12.771238+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-23 01:36:12.771238+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-23 01:36:12.771238+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-23 01:36:12.771238+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x08061018222026428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044
32	0	2026-11-23 01:36:12.819517+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-23 01:36:12.83548+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-23 01:36:12.85017+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-23 01:36:12.868508+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-23 01:36:12.885522+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-23 01:36:12.901388+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-23 01:36:12.915611+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-23 01:36:12.929872+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-23 01:36:12.942424+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-23 01:36:12.963309+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-23 01:36:12.98904+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-23 01:36:13.006745+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-23 01:36:13.021341+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-23 01:36:13.041728+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-23 01:36:13.057463+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-23 01:36:13.075078+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-23 01:36:13.091436+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-23 01:36:13.10605+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-23 01:36:13.120979+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-23 01:36:13.138147+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-23 01:36:13.154005+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-23 01:36:13.170705+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-23 01:36:13.187404+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-23 01:36:13.248094+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-23 01:36:13.264795+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-23 01:36:13.296637+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-23 01:36:13.308735+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-23 01:36:13.342529+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-23 01:36:13.359133+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-23 01:36:13.404279+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-23 01:36:13.425094+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-23 01:36:13.461149+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-23 01:36:13.47248+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-23 01:36:13.511233+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-23 01:36:13.527768+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-23 01:36:13.567833+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-23 01:36:13.585665+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-23 01:36:13.64129+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-23 01:36:13.658073+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-23 01:36:13.703844+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-23 01:36:13.723042+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-23 01:36:13.904294+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-23 01:36:13.922531+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
75	0	2026-11-23 01:36:14.045054+00	1101	ab126059-cf56-897d-400a-5982a16fa1ad	\\x0a10ab126059cf56897d400a5982a16fa1ad120a6e6f7274682d6569646f20d4d284d5e2b29f03
76	0	2026-11-23 01:36:14.542045+00	1103	12341396-b1b7-4af0-bf37-8a7aa5cc13ba	\\x0a1012341396b1b74af0bf378a7aa5cc13ba12036164611a096169642d686f7573652002280132020102421026990e65981e40ee83657ae6ae5f2be54a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-23 01:36:14.542045+00	1106	12341396-b1b7-4af0-bf37-8a7aa5cc13ba	\\x0a1012341396b1b74af0bf378a7aa5cc13ba12086e6f7274682d70641a096169642d686f757365221026990e65981e40ee83657ae6ae5f2be52a020102
78	0	2026-11-23 01:36:14.545195+00	1103	68bfab94-bf6f-4643-8f44-227d8e8ac84f	\\x0a1068bfab94bf6f46438f44227d8e8ac84f12036164611a096169642d686f7573652002280132020102421010f121382f9d434689449372e8094eca4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-23 01:36:14.545195+00	1106	68bfab94-bf6f-4643-8f44-227d8e8ac84f	\\x0a1068bfab94bf6f46438f44227d8e8ac84f12086e6f7274682d70641a096169642d686f757365221010f121382f9d434689449372e8094eca2a020102
80	0	2026-11-23 01:36:14.563177+00	1103	cb90a2e4-27f7-42b0-9f45-1edc20f64c34	\\x0a10cb90a2e427f742b09f451edc20f64c3412036164611a096169642d686f75736520022801320201024210ce80808f64f94c5288d1bcf4ee9735064a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-23 01:36:14.563177+00	1106	cb90a2e4-27f7-42b0-9f45-1edc20f64c34	\\x0a10cb90a2e427f742b09f451edc20f64c3412086e6f7274682d70641a096169642d686f7573652210ce80808f64f94c5288d1bcf4ee9735062a020102
82	0	2026-11-23 01:36:14.563961+00	1103	5d9484ab-2d55-4836-9e29-a26b6023d256	\\x0a105d9484ab2d5548369e29a26b6023d25612036164611a096169642d686f757365200228013202010242103d1ec6c3605f4698b4b529bfe01155864a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-23 01:36:14.563961+00	1106	5d9484ab-2d55-4836-9e29-a26b6023d256	\\x0a105d9484ab2d5548369e29a26b6023d25612086e6f7274682d70641a096169642d686f75736522103d1ec6c3605f4698b4b529bfe01155862a020102
84	0	2026-11-23 01:36:14.594073+00	1101	3049b189-896e-5ec0-eb6b-cf0d63324b75	\\x0a103049b189896e5ec0eb6bcf0d63324b751a0361646120c598a6d5e2b29f03
85	0	2026-11-23 01:36:14.604729+00	1103	0b0b1b48-412f-4882-a2be-bbd13351600c	\\x0a100b0b1b48412f4882a2bebbd13351600c12036164611a096169642d686f75736520022801320301023b3a02013b421010f121382f9d434689449372e8094eca4a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103049b189896e5ec0eb6bcf0d63324b75
86	0	2026-11-23 01:36:14.604729+00	1106	0b0b1b48-412f-4882-a2be-bbd13351600c	\\x0a100b0b1b48412f4882a2bebbd13351600c12086e6f7274682d70641a096169642d686f757365221010f121382f9d434689449372e8094eca2a0301023b
87	0	2026-11-23 01:36:14.623647+00	1103	7a5e1b94-77de-4110-82fd-0c71efc320dd	\\x0a107a5e1b9477de411082fd0c71efc320dd12036164611a096169642d686f75736520022801320301023b4210ce80808f64f94c5288d1bcf4ee9735064a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01103049b189896e5ec0eb6bcf0d63324b75
88	0	2026-11-23 01:36:14.623647+00	1106	7a5e1b94-77de-4110-82fd-0c71efc320dd	\\x0a107a5e1b9477de411082fd0c71efc320dd12086e6f7274682d70641a096169642d686f7573652210ce80808f64f94c5288d1bcf4ee9735062a0301023b
89	0	2026-11-23 01:36:14.629633+00	1103	5f55ccbf-83d5-4da8-b48c-0ab35171b440	\\x0a105f55ccbf83d54da8b48c0ab35171b44012036164611a096169642d686f757365200228013202010242103d1ec6c3605f4698b4b529bfe01155864a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-23 01:36:14.629633+00	1106	5f55ccbf-83d5-4da8-b48c-0ab35171b440	\\x0a105f55ccbf83d54da8b48c0ab35171b44012086e6f7274682d70641a096169642d686f75736522103d1ec6c3605f4698b4b529bfe01155862a020102
91	0	2026-11-23 01:36:15.390521+00	1103	25428f0c-ac53-4c57-a1da-0e8cd6b66073	\\x0a1025428f0cac534c57a1da0e8cd6b6607312036164611a096169642d686f7573652002280132020102421065a31e7673094e69be02202868141ccc4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-23 01:36:15.390521+00	1106	25428f0c-ac53-4c57-a1da-0e8cd6b66073	\\x0a1025428f0cac534c57a1da0e8cd6b6607312086e6f7274682d70641a096169642d686f757365221065a31e7673094e69be02202868141ccc2a020102
\.


--
-- Data for Name: journal_202612; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202612 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_default; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_default (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_head (one, epoch, n, holder_pid, holder_start) FROM stdin;
t	0	92	0	1970-01-01 00:00:00+00
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.organisation (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori) FROM stdin;
08822c92-910f-f18b-d71c-631ff3c847d1	south-pd	1	America/New_York	South Police	t	1	t	south-command	
2d3a4044-5f4c-93e3-46f8-35aa198a793d	alone-pd	1	America/New_York	A department without a ladder	t	1	t	alone-command	
4aedee00-dd11-cb38-5a6e-31f83791d1ff	north-pd	1	America/New_York	North Police	t	1	t	north-command	VA0010000
c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	aid-house	7	America/New_York	Aid House	t	1	t	dana	
cd3faf59-3ce3-7a3f-3033-f7ce061e927f	quick-pd	1	America/New_York	Quick Police	t	1	t	quick-command	
f30fef4f-1a24-14b4-d3a8-8a312cedf533	accord-canary	26	UTC	Nobody's, for canaries	t	1	t		
\.


--
-- Data for Name: organisation_stood; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.organisation_stood (id, people) FROM stdin;
\.


--
-- Data for Name: page_link; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.page_link (id, sha256, message, request, task, person, employer, owner, made, answered, version) FROM stdin;
d5855abe-e421-7a58-0ef7-b5823d5aa0ae	\\xd5855abee4217a580ef7b5823d5aa0ae5739b3ed0a7a5cf8eb49aaba6ac30fd5	8faaa325-c670-a788-184f-989fd61cc102	26990e65-981e-40ee-8365-7ae6ae5f2be5	f	ada	aid-house	north-pd	2026-11-23 01:36:14.542045+00	0	1
f2aa3df1-44d4-cb89-655c-6722fd31aa46	\\xf2aa3df144d4cb89655c6722fd31aa46a7b0b9f623c7ab9a0c865f7a33ee0b59	142f0e4d-d2ae-aaab-e602-b7f3b7939814	10f12138-2f9d-4346-8944-9372e8094eca	f	ada	aid-house	north-pd	2026-11-23 01:36:14.545195+00	0	1
630dd8ce-b947-26fa-b9d6-cd8f7cfa36bc	\\x630dd8ceb94726fab9d6cd8f7cfa36bc5486253a5c860a00f0000db95a15e699	127169ec-f75b-b167-046f-474bbd73ee27	ce80808f-64f9-4c52-88d1-bcf4ee973506	f	ada	aid-house	north-pd	2026-11-23 01:36:14.563177+00	0	1
e4106c38-95c4-111f-3de2-0ca05c0ed0ba	\\xe4106c3895c4111f3de20ca05c0ed0bab7cdf4f6f424776e231bc2e33827bf33	4eb89884-0b31-cd2b-669f-c5b80eb2a11d	3d1ec6c3-605f-4698-b4b5-29bfe0115586	f	ada	aid-house	north-pd	2026-11-23 01:36:14.563961+00	0	1
bc6802a5-4831-3f89-c254-cb9a70c88eda	\\xbc6802a548313f89c254cb9a70c88edabb1bc4a066427988e5e895c80d68a42b	a694c3d9-4c2a-b99a-58e8-30f119225501	65a31e76-7309-4e69-be02-202868141ccc	f	ada	aid-house	north-pd	2026-11-23 01:36:15.390521+00	0	1
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.person (id, name, employer, roles, active, version, system) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	rosa	aid-house	2	t	1	f
17c0e99b-4223-321d-e44d-78a82a4cb654	north-counsel	north-pd	536870912	t	1	f
1e678242-5542-7d49-3782-5443e8349485	north-privacy	north-pd	268435456	t	1	f
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	dana	aid-house	16	t	1	f
2262b0e6-07d8-5c69-4d1c-a4c2f426c281	north-desk	north-pd	4096	t	1	f
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-command	alone-pd	2048	t	1	f
2f5b875e-7246-3a0d-6129-ca512b4f6658	quinn	aid-house	2	t	1	f
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-command	north-pd	2048	t	1	f
3684f465-002c-3345-614c-6641878bfd85	south-privacy	south-pd	268435456	t	1	f
3c972816-0c59-1105-0bf8-292e54132af0	north-chief	north-pd	1024	t	1	f
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-privacy	aid-house	268435456	t	1	f
51e3a717-a868-7862-737d-cd8d13ec2723	canary-sink	accord-canary	2147483648	t	1	f
64836117-d159-7423-30ce-eb2401677bdd	cora	aid-house	16	t	1	f
6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	north-cases	north-pd	1024	t	1	t
8ed328aa-5e1e-cb1d-1306-c22129537e63	south-chief	south-pd	1024	t	1	f
ade90e0c-e944-9ec0-56fb-1a97ba85b376	quick-privacy	quick-pd	268435456	t	1	f
b368b59a-adf7-30ad-aaf9-55c204ef82ea	aid-director	aid-house	1073741824	t	1	f
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-command	quick-pd	2048	t	1	f
cc0e3849-6810-3d4a-00c4-a1074e57ef10	bea	aid-house	2	t	1	f
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-command	south-pd	2048	t	1	f
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	ada	aid-house	2	t	1	f
d23106d6-5714-ce89-ee22-7a8f7717070c	aid-counsel	aid-house	536870912	t	1	f
d2e4a377-acd2-e0cf-29e7-46c20b0105e0	alone-privacy	alone-pd	268435456	t	1	f
f6e0c077-4247-bb48-46c9-86cf019d6a88	susa	aid-house	16	t	1	f
\.


--
-- Data for Name: person_address; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.person_address (id, employer, kek, data_key, sealed, version) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x0100014cdb3b7ee31c51b25514a25d1f8a69073780d5a50d4c997eb2b68beb2281d3669d80e1da43cb4b1fd6d330c3a44ece277bfd6e03e73a3991910408fc554a1dd7	\\x011c696b64bb72437fd49243fa10e2af9fb7074c50b8809275be66adee1fc24b08292357db420e95e9aedddd42f1e5287954ab	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x01000175859110b2c61711fac6035453a71186311a0eff97baaef1fa2ebe61630ac179cd9b33a0ce9d426eebc8a6ec84bc8eebbb0e2acc960207cf76188edcd154ad9d	\\x01b9f1eb5608f88522647246ad401b44deefc21dbf405db1e7e519f7c936f1e1120a0207a71ce3b52fb635a3aeeb0a8409c7baf71df04d78767ac56f	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001252115d12c436aa47219a4826d5d9c932ae344276a805a5c4e3a27c093d4190bb41a69d0cfd9186351d7aca52ed343630db6223c4b4cbf767095c3abbda750f9	\\x011cd002128fe3079dae163f93eebad995d91befeaea5ef24a59f1d970db259b7ced4511a9b4aba8cf5bf0f4c8c155f8799d5b	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001728a4abb0e64787927e7f2258e471b93dcb889dff182d69a8a3c0043f43bd0c0256050ebdaf2f7a6badd30b51c0fc53d96027046946ce9934e8b9b14b60d7dc3	\\x0126427799d9af5aa68c734547ebc70cbf863dee227254d4cfe9ed1a7af91438c1675b32f5712d8bdfabc1a52520511e0c8f6c45	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x010001223368eac00710600c8f0f962f7099381435881d6ee1b4c088dcd1f790c39d1f8220249e5ac0321dfba85a8aa94782c32530d8deea1c9523170b7d4b6db9e87b	\\x01240cf55ac16f800785ebe284d66934968dcdb3d4b40d52a26b899b73881a283d1b53a256bfb2b006064ab9104ec0d309a62188213ea8bfbcd4df97	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x01000147f99bdac3db9e84c49799654650640927d72249dc06378657d9a82aff4866234a6752c8868fa51357a121204e286d96e2fd729e414fc5fb8abca96a9d52f340	\\x0148d7f086aaa2734abef225b05e088c23e06c8969da69e3e642527d240219bf5d8bd7d2d10a0845fa6db2f8d573f19af0911f2c8f62baa61fdf	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001d7006138edd0460a71e7c6e9be4987a4ba68ec5dc99a72d612ed9e5a9cd0bb5d2a2d1d1a8ea4b35abacdd8f9187ef38d92582f2d2c02888bb1b6bcbc247f7a53	\\x01ec0cf94bd21bd5267e6b716d44c0147e18e30cdb765c2986bd53bde3633dd5a9bb6fb3b16cc69e41462d46f8f50367d419f06221	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x010001ac34945f08fc229ab0c887177d2d0411253fc9e8a7430c9948ef5831884175474349e39bf1b118440a49aecc37cf8f9616e5135320e584e5b61f07a97e3b557d	\\x0112cd255bd6d7ff2a3b2a5c59bd5f4376c01ebfe6e4c05eeeb2afb39e518a90661c22b5e50ddecbb47c8bb2230d150dd9d753	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x0100015c0471e1e994ef173a98423135af6bc8021ec25fda55fa5ae1ddb34608ff669142d707165b6ca30bb00ad096c9214315c4d3cdedf97dc22385c45de817dec377	\\x017c4fd9f044e9cb1dca38e79df8563ca7e10da55e27b17af8aaa0f051eddf09ff956729c77fbe852ca1d32d595eca5c5448	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x010001ef13640b73c9a829228f9c72ff9f685597e96307bb8ee121e109dff1ff898379f26864f5a93843163865be42231fb871fb1318b398481e6d613df720fe1957ec	\\x01b5db3fd516648632b431bf28feca75cb076b649271e0d5e9a54c2ffcb03845f2e6f82c8ec0da1e36fb6ded046239833f6b	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x0100019b327fd1fc10427b3d7420ca8d57f5146c2d160e57dabc776d96d989dd47a6aed2d397a0974ec8eacaef756db41b35d7690a63eaec4e35aeb239adaa68d0a836	\\x012717f4e83929337b509a93872713135c96d44e9be9704254727249c390c62707bc6276408060de26b0b7badbe43f741cb264	1
\.


--
-- Data for Name: placement; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.placement (id, name, person, employer, host, agreement, role, reads, begins, lapses, active, version, access_until) FROM stdin;
\.


--
-- Data for Name: policy_head; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.policy_head (id, version, directory) FROM stdin;
706f6c69-6379-4000-8000-000000000000	11	\\x26428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044
\.


--
-- Data for Name: policy_text; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.policy_text (sha256, body) FROM stdin;
\\x26428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044	organisations:\n  - organisation: north-pd\n    title: North Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: north-command\n    signers:\n      - north-command\n    ORIs:\n      - VA0010000\n  - organisation: south-pd\n    title: South Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: south-command\n    signers:\n      - south-command\n  - organisation: quick-pd\n    title: Quick Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: quick-command\n    signers:\n      - quick-command\n  - organisation: alone-pd\n    title: A department without a ladder\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: alone-command\n    signers:\n      - alone-command\n  - organisation: accord-canary\n    title: Nobody's, for canaries\n    kind: consortium_office\n    zone: UTC\n    covered: yes\n  - organisation: aid-house\n    title: Aid House\n    kind: community_victim_services\n    zone: America/New_York\n    covered: yes\n    awards:\n      - VOCA 2025-10-01 2035-10-01\n    duty supervisor: dana\n    signers:\n      - aid-director\npeople:\n  - person: north-chief\n    employer: north-pd\n    roles:\n      - police_supervisor\n  - person: north-desk\n    employer: north-pd\n    roles:\n      - dispatcher\n  - person: north-cases\n    employer: north-pd\n    roles:\n      - police_supervisor\n    worker kind: system\n  - person: south-chief\n    employer: south-pd\n    roles:\n      - police_supervisor\n  - person: ada\n    employer: aid-house\n    roles:\n      - advocate\n  - person: bea\n    employer: aid-house\n    roles:\n      - advocate\n  - person: cora\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: quinn\n    employer: aid-house\n    roles:\n      - advocate\n  - person: rosa\n    employer: aid-house\n    roles:\n      - advocate\n  - person: susa\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: aid-counsel\n    employer: aid-house\n    roles:\n      - counsel\n  - person: north-counsel\n    employer: north-pd\n    roles:\n      - counsel\n  - person: canary-sink\n    employer: accord-canary\n    roles:\n      - security_officer\n  - person: north-command\n    employer: north-pd\n    roles:\n      - command_staff\n  - person: north-privacy\n    employer: north-pd\n    roles:\n      - privacy_officer\n  - person: south-command\n    employer: south-pd\n    roles:\n      - command_staff\n  - person: south-privacy\n    employer: south-pd\n    roles:\n      - privacy_officer\n  - person: quick-command\n    employer: quick-pd\n    roles:\n      - command_staff\n  - person: quick-privacy\n    employer: quick-pd\n    roles:\n      - privacy_officer\n  - person: alone-command\n    employer: alone-pd\n    roles:\n      - command_staff\n  - person: alone-privacy\n    employer: alone-pd\n    roles:\n      - privacy_officer\n  - person: aid-director\n    employer: aid-house\n    roles:\n      - program_administrator\n  - person: aid-privacy\n    employer: aid-house\n    roles:\n      - privacy_officer\n  - person: dana\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n
\.


--
-- Data for Name: release; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.release (id, client, owner, recipient, classes, purposes, signed_at, expires, signature, identity, capacity, signers, bar, explained, explained_by, explained_at, language, interpreter, limit_raised_by, granted_by, granted_at, kept_at, kept_by, revoked, revoked_how, revoked_by, version) FROM stdin;
\.


--
-- Data for Name: release_page; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.release_page (id, sealed) FROM stdin;
\.


--
-- Data for Name: release_paper; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.release_paper (id, owner, kek, data_key, media, version) FROM stdin;
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.reply (id, kind, body, at) FROM stdin;
bab61781-02b7-4621-9b3e-f82845ce2c2e	109	\\x0a1012341396b1b74af0bf378a7aa5cc13ba120201021a096169642d686f757365	2026-11-23 01:36:14.542045+00
1d181f4f-4f8c-4194-9915-7c5270c7cef3	109	\\x0a1068bfab94bf6f46438f44227d8e8ac84f120201021a096169642d686f757365	2026-11-23 01:36:14.545195+00
a4dec952-cb74-4efd-8efc-63cae62aea04	109	\\x0a10cb90a2e427f742b09f451edc20f64c34120201021a096169642d686f757365	2026-11-23 01:36:14.563177+00
85ec6db6-29e9-49ba-87f2-a06268473817	109	\\x0a105d9484ab2d5548369e29a26b6023d256120201021a096169642d686f757365	2026-11-23 01:36:14.563961+00
073bf052-78a9-499b-bdc6-ba5ed9788c1f	109	\\x0a105f55ccbf83d54da8b48c0ab35171b440120201021a096169642d686f757365	2026-11-23 01:36:14.629633+00
b827226d-6601-46df-95e4-bcdcb4dab248	109	\\x0a1025428f0cac534c57a1da0e8cd6b66073120201021a096169642d686f757365	2026-11-23 01:36:15.390521+00
\.


--
-- Data for Name: request_key; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.request_key (id, body, at) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 01:36:10.815265+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-23 01:36:10.822941+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-23 01:36:10.83515+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-23 01:36:10.844658+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-23 01:36:10.846394+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-23 01:36:10.855233+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-23 01:36:10.857946+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-23 01:36:10.862785+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-23 01:36:10.867297+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-23 01:36:10.870107+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-23 01:36:10.875325+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-23 01:36:10.878501+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-23 01:36:10.881025+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-23 01:36:10.884677+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-23 01:36:10.886146+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-23 01:36:10.886915+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-23 01:36:10.896593+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-23 01:36:10.897776+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-23 01:36:10.901651+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-23 01:36:10.902663+00	0.1.2
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.session (id, sha256, account, person, placement, role, how, provider, provider_session, made, seen, ended, why, version, acted) FROM stdin;
\.


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.sign_in (id, sha256, browser, provider, made, used, version) FROM stdin;
\.


--
-- Data for Name: signer_mark; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.signer_mark (client, under_way, until, bars, version) FROM stdin;
\.


--
-- Data for Name: subject; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.subject (id, provider, name, account, person, active, linked, version) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced, watched, kept, kept_by, idle_told) FROM stdin;
ab126059-cf56-897d-400a-5982a16fa1ad	\\xab126059cf56897d400a5982a16fa1ad01aecbf3dc79ba0b462af8f60753e04f	north-eido		2027-11-23 01:36:14.035284+00	\N	1		\N	2026-11-23 01:36:14.045054+00	\N	f	2026-11-23 01:36:14.044956+00	\N		\N
3049b189-896e-5ec0-eb6b-cf0d63324b75	\\x3049b189896e5ec0eb6bcf0d63324b7556c1603d2185705ff8c67abd1d7e199f		ada	2027-11-23 01:36:14.584901+00	\N	1		\N	2026-11-23 01:36:14.594073+00	\N	f	2026-11-23 01:36:14.594005+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
ab126059-cf56-897d-400a-5982a16fa1ad	2026-11-23 01:36:14.051987+00	1
3049b189-896e-5ec0-eb6b-cf0d63324b75	2026-11-23 01:36:14.598583+00	1
\.


--
-- Data for Name: advisement; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.advisement (id, client, recipient, advice, told, person) FROM stdin;
\.


--
-- Data for Name: client; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, version, closed, closed_why, closed_by) FROM stdin;
\.


--
-- Data for Name: client_conflict; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_conflict (client, organisation, found, checked, person, version) FROM stdin;
\.


--
-- Data for Name: client_contact; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_contact (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version, stopped) FROM stdin;
\.


--
-- Data for Name: client_content; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_content (id, client, origin, class, kept, content, version, record_owner, record_kind, discoverability, emptied, was) FROM stdin;
\.


--
-- Data for Name: client_destroyed; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_destroyed (client, organisation, destroyed, destruction, lead, duty_supervisor) FROM stdin;
\.


--
-- Data for Name: client_link; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_link (id, organisation, one, other, state, said, person, version) FROM stdin;
\.


--
-- Data for Name: client_lookup; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_lookup (content, client, version, found) FROM stdin;
\.


--
-- Data for Name: client_party; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_party (id, client, noted, found) FROM stdin;
\.


--
-- Data for Name: client_party_withdrawn; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_party_withdrawn (id, client, at, person, why, found) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.clock (kind, subject, due) FROM stdin;
2	b6d590f7-2365-72d8-9be7-695abe1c1b8f	2026-11-26 01:36:14.054499+00
2	7800852e-8023-e744-7af0-2289df8c1749	2026-11-26 01:36:14.054499+00
2	4ba05a03-31e1-46ff-24af-48838c300367	2026-11-26 01:36:14.054499+00
2	962ec1d3-8d3a-f7d4-cad2-893de14fc485	2026-11-26 01:36:14.054499+00
2	0e25cd5b-462e-fd5e-5f6b-6bfa3fbe7bdb	2026-11-26 01:36:14.054499+00
2	6dc072c8-dcd8-675f-2a67-ee84aedc1690	2026-11-26 01:36:14.054499+00
2	f0a285b0-10c5-e51e-89b7-a829c2286b4c	2026-11-26 01:36:14.054499+00
2	4561a1b9-7461-bc3a-16e0-c002b558caaa	2026-11-26 01:36:14.529008+00
2	5bd97383-1414-4bb5-a588-a39d94dfd6b4	2026-11-26 01:36:14.532136+00
2	a2b1a36d-297b-d3d1-ae44-695fbc91f93c	2026-11-26 01:36:14.538549+00
2	767faf37-97e6-6149-2a05-9945b3767ea5	2026-11-26 01:36:15.382394+00
2	8147b07c-bd79-094e-9925-f8a2bc8b3a56	2026-11-26 01:36:15.479735+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.cursor (source, epoch, n) FROM stdin;
gateway	0	92
\.


--
-- Data for Name: custody_event; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.custody_event (id, event, organisation, kind, occurred, recorded, digest, state, version) FROM stdin;
\.


--
-- Data for Name: custody_link; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.custody_link (id, client, organisation, number, said, made, made_by, ended, version) FROM stdin;
\.


--
-- Data for Name: destruction; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.destruction (id, organisation, state, schedule, digest, proposed, proposed_by, approved, approved_by, last_backup, version, again_of) FROM stdin;
\.


--
-- Data for Name: destruction_copy; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.destruction_copy (id, destruction, client, organisation, classes, at) FROM stdin;
\.


--
-- Data for Name: destruction_item; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.destruction_item (id, destruction, client, seen, last, due, authority, outcome, lead, forgotten, releases, bases, version) FROM stdin;
\.


--
-- Data for Name: destruction_said; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.destruction_said (id, destruction, client, service, said, told, times, rows, version) FROM stdin;
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.document (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity, location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other) FROM stdin;
01c897e0-0365-7872-fe0b-49570f193afc	148ae18b-e827-468a-925f-5d43d0be2aa0	3518f3af-815f-4115-9c59-5d51ea748ae5	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:45:50+00	0	2776	\\xe646d36b6daa05d34891853207d1208e3e375b84055ee1149048de47410a5c77	\\x012c9a8dd8682bb3e0067066eebed6081375fad735278f38f2252d55dfae4e72a9cab58ad152ae1659db92f044d5dbce19a72671f074405bbd52bec24a7db1b322	\\x012c9a8dd854bdf30afac188448319b1c82a580b82d9c0a1cb7513509d21a70e0888d22940a92576fce02feb8ba1aa61f7365988d5873a41827c5bc8f15d858350a112f0179c060112d34ace1bf59d87b23a89157e0aca40393c179dda23414e7c	1	3	WELCHK	WELFARE	3			2026-11-23 00:45:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-14ac-2b9d-8e31-f5dbdf6773bc	54a8f652-ae0f-45cb-a95d-ede346b90a16	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:47:12+00	0	2775	\\xc7d8cc0a2b14e07812f7f88fdc6781b0c063021e479d78486f40a7f51c655273	\\x017cdbbec3c97a695dd86f149cc2eb3b38043dd18fce8e1a46a59b73d0e86e8a22cb4c024549d11d06fe4f8ee10a0709e366f285e1ce3bb5dae1500db316ab4cca	\\x017cdbbec3ea57b3d4ab84572aae6706609797f1567c737ec32dce595609d00121d4ea22072aa82e7be2636ed2edb6fba26ea37c24df7cc1f440a4e71cf9b262c33eee494d64624723d746a7d76520d3a4b4c46b63091b8c45a24c83612ba5d5d2	1	5	DIST	DISORD	3			2026-11-23 00:46:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-21f2-734b-96dc-fc06d047e4bd	958293bd-d414-446b-98bc-3c61a0b4d102	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:45:08+00	0	4376	\\x39a1a5724b88b9624b79481afc4cf9ace0b48938693f7052d537dfe91bfbd5d8	\\x0140ba172af5b680ce8e9be67f66edec0d72613fd9cb8011b900f16fc62fce2146ddbdd662f0fac1c2c04524a1d3e0cbfd3a7f7ea0d84909e5a6a82227844f52c1	\\x0140ba172a91738cc73b851beded3f433950514d9b7377b778fe4b517e472b0c89e5c26303c6eb2181818e52c65771178a61ced37acab13244487ea4a08ebbf92f72937a21b7bc16a5dd6588ec2e0f89733f8d7772604fea2659e2355b823cf8c8	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	\N	2026-11-23 00:45:08+00	\N	65536	5	1	0	0	0	1
01c897e0-27d1-f77f-05f1-045b9cfcddd8	20657ba3-8770-459e-b972-0cc79b19d0ce	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:40:37+00	0	3804	\\x8d9ae0bad821451c930b9929587ed65f98c6589f9f4b9d7567dabf5516d20ebf	\\x0140ba172a42b4a1f04f475223e4ac91a1ec1d327af394cc6dbb0ff02799982490c64b2421ae3d240d35ac2b91ed56a9f7cda332a30f7c9e8076c52e066b86e9c9	\\x0140ba172a2f89a5f8adf2e4bb792c59f3cd72d4982b3663ed9c1b18f70a476595fea3856fc9f6b352ba59168fee625e915338a54fc791737e710de6b0f7610faa742df4ce6399d558466a6d02decbdb5d3c3be008a8122838b4fec47a3a7c34e5	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	2026-11-23 00:40:37+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-2bdf-b90c-94c2-f7d50015ebe4	6578575f-3436-442b-9939-1dd7d7a63ad9	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:38:50+00	0	3522	\\xba513052e599a6c46e2ad6beaf2c68d6f3557689a9513559ec73c10113909f74	\\x0140ba172ab222f8a5e323990457af2c0bc6dbbb8e22fb0343f835a9cbdc20f4d0b02268b3521eb5c0bffd82afa51fa226072c913b67942280f1aa2f3abfc63e28	\\x0140ba172a03bf847c6fc328993c9d802ccee3f9b8616103c44d7edca76fa1641b630aba164a2be98c8d6ca8e37863fb1afb9fc678a78bb5d6a18a072464cccad1215eb0def7b76b58135ab76f58044a2881a26fef4ab9865f0ccfd2de7c63f8bd	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	2026-11-23 00:38:50+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-3257-804c-5a9a-0be2e8b71c27	da971575-7170-4ce2-bac8-a051f20c40ca	a76a6d8a-8bd7-4978-9d60-7a4040fd16cb	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:48:45+00	0	2782	\\x9482032b3e7cee6bf52715cddd2095c8eea4e2a51a991cc3d45233fa02c96db0	\\x01ca3765981e6526557e312df6546a7158f81c82c39bd095b6e7d06d0a8a4a55464aa35f5c078c8425214e859c0635dbed4cbe12a4eb169779ddc165102c967d99	\\x01ca3765988b9b90e9df87db1fa92811b1aebc6f62f32bf57a7c40e3f5134bf55b3c8ca2fc7bf19699d535a62e0da350c99d9d6ca9097a1cd286d089892fc346a2e8dc88d9c306699d7510aadd0d874cfab2bd6e35a762138de7316bd3ecf7d853	1	3	MENTAL	EDP	2			2026-11-23 00:48:25+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-3bff-bc86-a32d-8090a456b411	785838e8-5fbe-4551-9fb6-c3ade8d99671	da997723-fc00-40ea-b677-8ac15ed15cdc	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:42:02+00	0	2769	\\xa24f6577ac9a32cd6f33b8c791b5b85a03aea61951a37a813a833371ff3062e3	\\x01bbe0a17809396ba36c73fb51f07defe471e41eed889e9e1f9097fe5b00809bc1675b3ecd3ffe6d1e869b7ff4344cd4fd0d2a0a8d8fa0da079044fb22d125b402	\\x01bbe0a17897835ae23ee86a42f406fa273a601235166ccce7623c7bf99a4ee7ea4903289c2d6bcfd68509a2ed120878cc90796ce6589b1b6d29005a9e300a9facd55821fd2566fc7db9f73527a899dde1bae9323f40e68fa2dab60f683b9d6478	1	5	TS	TSTOP	5			2026-11-23 00:41:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-3e93-53a8-2016-a4e86406851f	d7fe8f8b-a9be-4fa4-8dc9-3caaf8e7b8e0	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:47:55+00	0	4597	\\xcc835ca8d9f9adda79e7b47533db6652a057e850bde9a7888a818d16f4715793	\\x012eaf4b49bb97aaeaaaed5f24c2f62e65160a5a88d3fc98512c9de39dd52860524005c58ed2a0976a47ebb5e0b13e0c0ffc4254f7322eee2a08c18b93930488ba	\\x012eaf4b49752c28a3935cdcb11057bc7284239c6fd743c12c3f7245ac9aec18b4652229e6abb757f7e72d7373fae03c5d60a8d2fd98e2343a94c1f52662512f6acda39bb1f5dc644619a82162c3122129241d0923787e317cda25257b3f1cbf83	2	5	TS	TSTOP	5	03		2026-11-23 00:38:49+00	\N	\N	2026-11-23 00:47:55+00	65536	4	1	0	0	0	1
01c897e0-438d-44c9-d679-2075daa494f8	250a33e4-15af-4d06-bc3d-5dcbb34cda86	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:43:47+00	0	4090	\\xe03cdbca4b946c876789499dee9d13c452d2d0a95155148b2a346f9cba7eb99f	\\x0140ba172a2a4dc26c946bfffeffd9077a5de47bdea5b8598772baed96e425a18abe3dd33c7d966601de465aed2c409da0e13144e1fc18c7d3188c54d78087eec4	\\x0140ba172ab9d5278587abb70237b42900edd180763d234c955fe95ecc7499a4e8f5758f239e657376e89589a50bdb11677abb9488bac9a31184d85a5a251dbaaf64de8ab2fcf9520a958b1da38024186aef5b858faf8713d6ba99c68a7ea62d10	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	\N	2026-11-23 00:43:47+00	\N	65536	4	1	0	0	0	1
01c897e0-4502-0215-ea56-bc3ce8ce3f25	ba3389d2-0618-45cf-93b5-de918323af55	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:42:08+00	0	4731	\\x02e9a390c38c2fb96ae5192669727b493715570b6b918d6ea53371c276de180c	\\x01571faa0f226691e51bb5894c2fa799901b46ff6cc009f87d2ec4fb756487337821baddc6efc99bafcaf292a38030ba03bc7b413033fe8f283966ab6a0444de6f	\\x01571faa0f89a3ac6c5a0e760d7ddedf64fb8bbc00250778147a0870b9f4f1708678441362bc55c868b489ee4cc814c513719e048768dc3439ce7a00a2a45ffdc96256bed783b519464283045354c81962a4a050d9b65bd4d38130d8f4a33a0657	2	3	FRAUD	FRAUD	5	14		2026-11-23 00:40:31+00	\N	\N	2026-11-23 00:42:08+00	65536	3	1	0	0	0	1
01c897e0-4bdb-ef49-3311-2019892a7394	fe192d4f-4429-4687-8976-3986a99cda8d	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:40:36+00	0	2782	\\x07b992c5ce40e88cf39c382cdb6fa83c54abe10ebb0252d932b8ae32055f3419	\\x0176232f299b18b77adfe7a91fe909a44e5b6952334c3776e6339d5f9b16d5b89f83e145677e4044c038bcbba6e4220459d49b59c42d022accf4c730b1753b6a95	\\x0176232f29b4236639704540990477f020435e80e18ffc71ad1c0c61fbf4200537444b9e9d387f1ffdcdcba4324f2d25136a363f526a121caa5e9858e51ca73f2ade46f4ebe74c5e9782853317bcf01d30e9fb3bea2e61a3aef262c79ab85c185b	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-4ec1-e07d-53c5-14742fcda5c4	0d87fc06-1e1f-49b1-8bd2-cff1d0364491	da01f77d-9142-497c-9e02-6fcfbee6835a	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:47:28+00	0	4184	\\x6725b3c6b227b6286df0baab607ef1c23fc819674112ec34057eeb9031b7c120	\\x01be2d10b8279308525aa0e969a38cd87413915e776dff87ff24f8476fcc3e10912aaf84c8a32b95e1402f8acc9e4e57e50309b262d8dd983ce262fba0be85ba15	\\x01be2d10b804f3cf190cc3cfadbe4cd7f5c0eaf2baa488ef245b23ff7f4cb2410d254824df7ac1b28ba1717288e48cd7791857073bda156b056a13e29e088aa94f9e97eb9ca7753cc85efc1855ea73b7f4cd2ee81891f055d147422a40188a3798	2	3	WELCHK	WELFARE	3	02		2026-11-23 00:43:40+00	\N	\N	2026-11-23 00:47:28+00	65536	4	1	0	0	0	1
01c897e0-5186-9f52-233d-7a0266fea9dd	627198f6-a2c8-4875-81e0-0f06aa327fca	8c01651e-16ea-45de-955f-3e6a97bb5ad9	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:43:36+00	0	2879	\\x281790c5710592edf80f618fa1b6b9819674a7f53b8f181ffbc54dd78033526d	\\x0139811cf3e080c34fcf4880c1a7cf71b457e0534979a1384b45588b9c576c87868957b210daa3aea87c909a8e9138b9815b9a1d95015df73715d4717ec62a87ad	\\x0139811cf3d3b5541c67ae6014163e79bfaad24ba734e0bfe0ea89ff4dd62f436d9fcf0abfd00afd78575cbbd4aae9b2174c544165a921ace562af6c33aa5888cafc3dad482693e19de6f5584070575994b46844488a4b4195dc67306a8153d8e2	2	5	DISVEH	DISVEH	5	08		2026-11-23 00:43:16+00	\N	\N	2026-11-23 00:43:36+00	65536	1	1	0	0	0	1
01c897e0-6e1a-3e4a-6e6e-e4b5a67bf998	aa540689-2380-435a-bdb4-e7c01e4d800e	3518f3af-815f-4115-9c59-5d51ea748ae5	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:46:55+00	0	3529	\\xe7912f14117aa19126c86c3601c5c83d9f2c9c3f93e1f7b6fb5910972512b201	\\x012c9a8dd8c802eb253b7915fd6005b7a79715c5653fc64b9825f41b00629a7fe292b4cbf66939dc82f36f7fd57ae994ea55eb172a49163cee0237eec5ceedb2d3	\\x012c9a8dd8aa4514cb2486ab0938b9395e260bf9afce5300ba11f68f1e96ce819dca3b49a4d453d430caf9382f7bdd753523459df20b6fa75a4815a6a15aac1ea47e7dacb8808a3b888d18daf16cdf60608512361043c9f8c1a41de9e051d8eb99	1	3	WELCHK	WELFARE	3			2026-11-23 00:45:30+00	2026-11-23 00:46:55+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-7660-748c-3d71-16f794df703d	56704cb2-a839-40bd-90a2-d3fa17992dfc	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:41:10+00	0	4375	\\xdff64220123490536696aeacbba5c22b6fe1a6ca3d35e5006fc8208136c73ee6	\\x01571faa0fda57413569379813814195430a2669bb819147bd1552c54783c6c9313d4cdbea599eb223a7bdaeb80e854eac552c262d3bef1649c5df6cea78d0c183	\\x01571faa0f3b115069e377ca1f1e1c24b9709c36e20a33a148b4113bc3be329886bbea0918bb9379df8c59326c60a1df19a0c5f093e29bf0e6e0094da8611b52e08e232fb54ef8771434cc20287f4f9bf782afc37245bd096a8c676bc94d1e2cf3	1	3	FRAUD	FRAUD	5			2026-11-23 00:40:31+00	2026-11-23 00:41:10+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-83cd-67ca-4b9a-63f785463933	adddba5f-4219-4b27-adff-49412e856377	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:37:40+00	0	2769	\\x8f6e437a68ec1200f4c373e9b95aa329109e2ae2c6032f4375a9befa38f87273	\\x0140ba172a203657e876bea12fd256135811dd26013c21315517552545e4a587d7029945c0ea28ddd178638d42240cd8326867c956d985a3644ab979e8fbc9d0d8	\\x0140ba172aa615de066e44eafd566e4281cd0fcfef493c7718e7b5a87c6b67c2cc62958d0a60523fc6968ebc2ef6a01abfa27a55d3261a03b0fe97d645ae8cf6fbd267279657050741303e808dcaecdc581d49c55576a853a131da36409313830d	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-870f-6d49-5dc5-61a256d46289	3673d1d7-ed81-4a2e-b2a5-01acdebe910b	da997723-fc00-40ea-b677-8ac15ed15cdc	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:43:02+00	0	4313	\\x3bfa7d02e64b17eb9879b364a3d572d2486d38c210246e2ea7fe7727c9c2de14	\\x01bbe0a1789a68536912fb28a19a7bd2329449a60538da8b2a3567d6a0d761516120696bea43ff2e4abdbf9a14ef5a6ba5dd45a9ecb90225c30aa8e4e211191c48	\\x01bbe0a1789a77813bde51b24b3d0224f64fbdc3116c4eb4efb05e03ae388a6a13e5d0f026ced7b88db5b20f86e15e9ff7a892c57021d223e09c05c518a3154a8438234dfd82d5ca31c3950491374585d521f409a529dcb708e026383ea9647bdc	2	5	DIST	DISORD	3	08		2026-11-23 00:41:42+00	\N	\N	2026-11-23 00:43:02+00	65536	3	1	0	0	0	1
01c897e0-8bc1-17d9-8ed9-dc94c2fde854	963aca51-519c-4e7a-8aed-080d5037fa9e	da01f77d-9142-497c-9e02-6fcfbee6835a	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:46:11+00	0	3812	\\xb18e49893cd3eaecd6ac58024d448b849389924d60322f7ca3966f2234907f6e	\\x01be2d10b8099830232e28e97f1c4312f37c50bf65fb08557f1619674000f510c718c44423baf844e1ba84abfb6a1ded401e26cd0691590789f6488b9113c00a08	\\x01be2d10b89bbffbaa570d5671db826873248f0acfa457a907a28adf71b4e6c76d070b0754f59b2d5a098d5a316c2cd460c2fbbc852a7f589572a75e4640fea5e0b3f739f44f06c4aec6d66ce848a6267ba84b0b5112120b9534d856b97cc94b16	1	3	WELCHK	WELFARE	3			2026-11-23 00:43:40+00	2026-11-23 00:46:11+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-8e19-8135-8f1b-21bdb149e4dc	31b07e94-7b3c-426f-b75f-feeafcaa51b5	3518f3af-815f-4115-9c59-5d51ea748ae5	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:48:09+00	0	3897	\\xc398d989db46b4347aec95b677ad1c69acf07f6671172ebd3f433eec1d1b48c6	\\x012c9a8dd8e12dded8877d306da3beca201ab3ce9e0a7d08a74be07b502e20be9c47f84a27067ffc3f2c02afa5ddc28c629fa6aa6e9b239e333162daa9d181f66f	\\x012c9a8dd8bc8c1adfcd03ff780a651900b9b6b9bcc9532cfc3b20489ee0755185c9a12c6bbc79883db461e0155881e006dbdef1a749a4d85139ff5d88ac92e8749998f8c8272a15c16b19235da1ec76399862a7e3ee79f7dbfd8fa1df8acc53ac	2	3	WELCHK	WELFARE	3	01		2026-11-23 00:45:30+00	\N	\N	2026-11-23 00:48:09+00	65536	3	1	0	0	0	1
01c897e0-8e1d-58a3-6bca-7baaf3fa781d	7d64f77a-5ce3-4ebb-9332-00104723132c	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:42:43+00	0	4228	\\xc132e12c3abe62c19c95ebb620e6526537eb1c1fb4ed2e8a0266faad0aac7641	\\x012eaf4b49e0f371a96867f090133c879d2872de42f2034ded7a51b10c0241f5b194181ce5ebfdb5e13b43d200ac940494a397aef3b985d4201527e71e9acebbd7	\\x012eaf4b496856b44456c467d5d34d4fba4d1417af73cf2560a75f74b095ba341e28d38146d83f0d4ddd6dffb5c4c2840ef3b9ed3b756069adbadeed9bfff707c5e9c6ee6ca95ffe76670ac7a3f2edbf673fb244586410bcc5b7b736f0f3c178dd	1	5	TS	TSTOP	5			2026-11-23 00:38:49+00	2026-11-23 00:42:43+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-8e80-615c-d778-44db19b6e686	12cdb5c5-6960-4b2b-86ce-b664b8631f5a	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:46:20+00	0	3962	\\xd6c4dc59b755e075829a262aa53330145d672ea8b156d3d043e5addc3600c21d	\\x0176232f29160b9c56e9aacb5dfebc087296234e125c633e013a9c8ca92e7f8b1344cd152b997e1db0855a7043de219cd4fdd8b98247a7ac9b6f89fd3b5448437f	\\x0176232f299d06591cad8d601d4595a663bd4f6e14c88374c58fb664eb7f1e8099824d76260af7e247ead0a4ae890e36c02e6744f5cfdffb891f395552840f7dffb92e28810fe819c103db243bfa81342cf220ef09c2fac680ee2043e4773a47d0	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	2026-11-23 00:46:20+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-919a-6bcc-07e5-15858d7095c2	d4cd710b-5d64-4e3f-9155-e56df851a582	2c60933c-a5b0-4203-8859-b946251edae8	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:47:43+00	0	4914	\\x7f46bb3aab784123b88f1840646d46340b74131f9dcc681f044728056bfd5f2d	\\x019fcaaaa664e0e9155a0099865100f7ef05b6b8eebc1ecd1e79f7c1c24a7e5380cd3a048172e28d1d5e1617f05ef1514a6539f03d60d24f50e1873fc7dc2c09f3	\\x019fcaaaa66182b3ac9c28ab1384c6c372454ea8cd0b97a04197cad151b622873d20c0dcc7b36362f14b2f158d9753ab7dcd0a224d51aa47cc08e94fa7bd537b44d8103662ec136b9d91a07de5a34fbaf6191be214c08e279f87c75fa85b1d2c72	1	2	POV	ORDERV	2			2026-11-23 00:42:39+00	2026-11-23 00:47:43+00	\N	\N	65536	2	3	0	0	0	1
01c897e0-9ada-b27c-78cf-3e349d6f0779	60cf870a-bf92-4884-b6aa-9ca7fc9429d8	2c60933c-a5b0-4203-8859-b946251edae8	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:48:43+00	0	5276	\\xce2d36200907fed3d7f8529306928a3c8acafb1f678b1bc8ee9583668ad5a872	\\x019fcaaaa6cc4e7cbda2f55cbc95671a54f14ee095e02a26fcd5f683886e09a90b0268d821f7aceeecadba54287a2e1e2a7ff5251766e8f15fb9e6bbdea4ca4541	\\x019fcaaaa6fb4d38d85f77a026a7ea5cc6621503d054d06f478e62138810f1db60ec65e5c9722482bb1dbbc71e110a6e42a7144966e8252f928506ec84f9e72e60e314c08095114d7116ea7cafcb9e2498ecfd0933dd29acd6c1380e60a85b8e4b	2	2	POV	ORDERV	2	08		2026-11-23 00:42:39+00	\N	\N	2026-11-23 00:48:43+00	65536	3	3	0	0	0	1
01c897e0-a90e-bd3c-0f31-4239006087bb	9eb790aa-75b2-48b3-8b0a-e0584123941e	da01f77d-9142-497c-9e02-6fcfbee6835a	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:44:00+00	0	2777	\\xf4c90560f4e1c76bc5f854beb97fa8cc07c40feca96a2bfd4ca5cf26361f50bb	\\x01be2d10b8f06c49fcc1a42a563eda55da847fdaf2c582eeb32eaa30ff8b5041f4cff32e71091e16f0b0f5305388e1a11ad9c21ab1bd8c883b0169e9240f2ceb4e	\\x01be2d10b8a4bbb5e5642429aa940151a9ac4cc2f227fdeee67767953b8e82044ece49ef14763f87d1bbf64ccd7cd198d2587d51679fcf8cee1641bc24500033381be5363821fcd60060988674e6a475d7b80c7761f4a37819a3ea1d5ad220e6bd	1	3	WELCHK	WELFARE	3			2026-11-23 00:43:40+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-ab72-c9ee-53d0-5d1992987cbb	e48d3122-dfa0-445f-a505-586253dda960	da997723-fc00-40ea-b677-8ac15ed15cdc	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:42:43+00	0	3949	\\x59265f7ff54b74ce2c67263fa8406efd24d7336a8e968b101b89590204bcad42	\\x01bbe0a1780bd116c76a77f4863df7a06ced711b56622fa79eaa15f80e3ba28fcf54ac3a93ec68772f04dd9ad43eb9753c54c4ddf90cd8f58f16f31344e4349a23	\\x01bbe0a17832f1e89c809b029a6cc11d7ba8a9aef3d6484be8feac5b65375afbcd4857b75160605a3cc55e8e12db4b7492eee60df7e112a07c092e9b0d36dfe5a19e69d7db3f5f3407ce2b1278c750c497a549ebb6315e852ea875309a5e723c73	1	5	TS	TSTOP	5			2026-11-23 00:41:42+00	2026-11-23 00:42:43+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-b12c-e86a-e4b0-c68b76a42cff	2b3d9a0f-e50a-41ce-82e9-7cf70f4c7fcf	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:40:39+00	0	3949	\\x4816be268762ff34c8369896c10a54f48956e3cf37fc89e417a9324255bf2872	\\x012eaf4b493b4a6d95fdc2eeeba1c90611f3f530ce9c55d433c84c2dba667bf148b844cc2be49e8663fcb62ae262189d0799e3623b41e874236fd7b05f4aaa73e5	\\x012eaf4b4946fc5e701728e4154657e403b3c77436b95706b0388296dec408b9d9331a853e949b7cb6580556da5c5d96c5a5dd4a4a2629dcee0c07886abc45ba635fb936b8b80409056f01a02994236f92f427fbb12ae70fd1819639412d3742fd	1	5	TS	TSTOP	5			2026-11-23 00:38:49+00	2026-11-23 00:40:39+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-bd0b-a409-ed6a-438ad462e471	91102e62-f3ef-4029-b137-a627c494bc9f	da01f77d-9142-497c-9e02-6fcfbee6835a	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:45:54+00	0	3530	\\xef29a3711f0c82fb53e1d6258ff2d4a665f0dd325bd50f11021e875edb2696c9	\\x01be2d10b84eb15178925f7a638274d20f5708d84e7d36ecee0aa4bbe089c2ef1daa57e90f3f69ce9414e795c151d5fa9ed23e62470ee0d47685ae49c10bf15022	\\x01be2d10b81df5f2d2d6bf98f489f7eb24124c5b3c37a505d84a3421c2db78568af0d779bfe93af2df48c5c96d78d3a88a4ffbc70ae0c8c19eb7d2d0733184741d21bf6bfa236222285c8be3bc5878674dac0948ac5fc1bc47c19af2d126a60a1c	1	3	WELCHK	WELFARE	3			2026-11-23 00:43:40+00	2026-11-23 00:45:54+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-c6e0-e651-558d-e7485255a671	f3151731-6114-4f47-bb6c-33ce3e6811af	b5e39901-62cb-4d7a-8b59-463c68b44d04	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:50:30+00	0	2772	\\xa802a13412306732f976a6965befff8dc44e4140d6267eea0702c0b43953e8c1	\\x015d0469c0b5af3d0167d79f8ef30360202938bb43b18642f6425ede2e9adab177192536c89a3179bd9d6d5ac501222edbd78d843d1f1ee4992c8dd7cfd075ed1a	\\x015d0469c01258ae1ff81e2674b81a4a22f2887a1fe452c12c7a6f3b8ded61502b3fe40d835d423a86b3d4bf6203061ef8689e20dc9733e958869d0d25cad779ca1e37cc72fe5b6aa3134d4f2c4d9c855315615b735091deb0e2c2314be07d0cdb	1	5	DIST	DISORD	3			2026-11-23 00:50:10+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-e100-cf03-b6ce-903c1699947f	8a538c94-3eb2-4c91-ba94-39f87194d574	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:40:51+00	0	2772	\\xb839824b66caf724f294f98f8ff14a934039cd5b4f3dcf3f409f995490f0994d	\\x01571faa0f02f1db1fa5ed18061ac34a398f0620a5d452150e81c5eb059a0c0ba865f3a62b27c9d39c8c545e395afa031253a043a664e5b42887aa21598535b4d8	\\x01571faa0fe5437ddd411e5e05cad6301f7d6b986afcecac70b4c747626aced3799a88319ad23838e388fcd8f5473eca7b70ec86f9a88a3b48b75a29400fccb4d5a42fc239b38a2b2a2e2c07961b3923ebbc9878b8611d707f03f446840b86a95a	1	3	FRAUD	FRAUD	5			2026-11-23 00:40:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-efda-7aa6-e9ed-8412e637ead7	9b98e7fc-5d8e-4362-8798-67104018ae0c	9f002f37-3c4c-41bc-ab1c-d1cd01165761	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:41:33+00	0	2877	\\xac0e2ca9c47e0a66e461c51acaf7009dfc11e0b7400a5059c4e5d811576274d8	\\x01e175b45dfb5042169e21f80937d334c30b1aef1b366e2f00dfe36a4ce586553303bac0c14dbe5ff1aa3470719d3f27c72ffa10a1a219b93c0a15c5ae94f1ac68	\\x01e175b45db9f21aa44d77974eded2ae452793a95b164159d05d609526b6b51e7193a06764d752be9ae58d46a010072f341803023f54be5e2158dd067768f62fc3c3503b403b2522d632edc111136a997f95072b8e411bca678331d26318433812	2	4	ASSIST	CITASST	5	14		2026-11-23 00:41:13+00	\N	\N	2026-11-23 00:41:33+00	65536	1	1	0	0	0	1
01c897e0-f665-c3c0-1406-b5de3a80df7b	1fdebce0-b22e-4dcf-848a-f778ca9fe6ef	2c60933c-a5b0-4203-8859-b946251edae8	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:42:59+00	0	3734	\\xa2ee70b7be6c21b0362045c92ac7dbe22d8174ad116c2d4c093ba21369b0a563	\\x019fcaaaa6da022ae03088330679598185c0c6e5c40e0270fe3cfe86bffcdd026f4198aa8464f0e84d21fd6b0fa0321a63f2011f4f7518b798ce3aabc0a38201be	\\x019fcaaaa61252be200d6f015a7c77b53a9ea92758ea6983da925402d7ccd213c771352817b579fcecafeaf27b36ba950ca82dfe217f56cfff93d46c286a7c3114dbc63fe1ba3bee317fa7cab933bb21502df679ca275e156c343461ba53dbc08a	1	2	POV	ORDERV	2			2026-11-23 00:42:39+00	\N	\N	\N	65536	1	3	0	0	0	1
01c897e0-f971-c827-cf7b-e086478037c3	9d8dd49d-df03-4b63-a80f-027e13b7d38d	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:39:09+00	0	2771	\\x5a79ec1d73a811d6010584233a52a1825c890e066ac8660ae355665731271ee1	\\x012eaf4b4971a90cc9c3a478f32768f5eb7164a156b0c174ffde48e9976ff9bf8fdcd28cda096278382f219292c538f37de5d14909d8ac9a9e73737d4e12a9a3dd	\\x012eaf4b4997bdf13bf3d7c0663c5bce2b96ef4768af5cd76edac5e11ca457c0ea62127b6a9097e251c3ced8e2f3d02b565ede00290abb0b00e9e49978ce61b19e3546f1cf22d9431361b038ec9de23de74859f9189dcc996a1150ebba13f733e5	1	5	TS	TSTOP	5			2026-11-23 00:38:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-008d-f0d2-733c-8df9f6d72306	19d326f9-651a-4178-8d51-2de83e5ab1f7	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:11+00	0	5099	\\x42c54ad1fec8fd37b0a58ce9c96988a00ffc2edb1f73c92c702472554bdc1762	\\x0176232f290511f9f24775ff6dc6005fd911ae866efb4d83865f8c2b7c3b696c8063f911af4c8b3b39210c526614eea853ffb3f6c7ea2c29b29879db4df81ed7b9	\\x0176232f299b727e8ca8189492c5b13463721c4532e79ccbfff2a557bdc138a9feb7fcf55e7c43bf2439563fd601786a4be8152899536f3c811eb6641998ebe9592a829c41faa1546175b3ddb30b7faebb39c21ee9a4254149505569879bab4cf9	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 01:00:11+00	\N	65536	6	1	0	0	0	1
01c897e0-0164-2d59-cb3a-2d52816fe426	755e6cd9-9e72-4ce5-a702-0ed0555dfe6c	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:53:37+00	0	4527	\\xaebbfa810e82357f31ec0a8c29c12fbc25ee09d787bac3c03f3b835d31ea7e8d	\\x0176232f2930781199f7e1fbbd401a9d78e8dd79165d156625a3db4129a4ff064894f2c57c51ceb99757744a9b30386e2bb2791e5ec8ff0e1537e9ce087521632e	\\x0176232f29d53d1d2e7e655747e0c0a5459144bbbac54da5c5898e9b66408447d28949d4a2c26c7df5086689913eef37e8c77488374cf4171836a32c40f3a5fc5e382e4f352ee6a747b2d288aa318696ac10fcf46a6268ec843114fd5900833ca4	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 00:53:37+00	\N	65536	4	1	0	0	0	1
01c897e0-111e-92fe-a117-9962f2c2e8e9	844a5cf2-a6fe-4702-972f-9fc68c2406fe	a76a6d8a-8bd7-4978-9d60-7a4040fd16cb	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:02:08+00	0	4458	\\xd83535bdd8e8744f55b9bee4c5a09f16d67ba811ab7c15ef7b55384c60cd4eed	\\x01ca37659868e54fce5fcb120d76f54e8a49ee6fdf548be2f879a975878c93601a405b20ed4c8ecb91c6e2f0df913e1900a3bf887d840a41167aad809057138a6d	\\x01ca376598e8fca334b91585957ad8a0d2239594157b65f5db3e1e2cda9e71b41dad1213d78f26ef595cedb1fbbc859d7b497ba8117d1de5cba725704cc771060111a1d48389a7287add37b46cf0be6f99e36001cede5f3eaab8c3d35f93fcfd2b	2	3	MENTAL	EDP	2	08		2026-11-23 00:48:25+00	\N	\N	2026-11-23 01:02:08+00	65536	2	1	0	0	0	1
01c897e0-1790-5574-aa58-a5dc76d39757	d4765ced-3652-4a2c-a576-108177ae0462	8cdf7e24-f01a-4689-889c-28e9d95a6274	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:57:09+00	0	2772	\\x46fac47e9606b7768256268c717be1d679195f6645bb7681dbfaf0c489b6202d	\\x0135b55dc49e5f751c849523f3cd4280232978f8e24ad58a5448534cd8ff337280c3df3d1950d76cb25162706b57190b6e74f82205918a73217592c7587243fa2e	\\x0135b55dc464a7e9a891f531117abad556e3ba282dd8ab75ac2c659c8fe91c1b0622813cfba5213679cf87bd562400eb4f4d634c4cc7c822bd8211ba64d007fe0a8d042d42e345e889477b5bfabae725ccaf275fa1c169580e860085e937dc4fbe	1	5	TS	TSTOP	5			2026-11-23 00:56:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-23b7-68db-8b09-314371c0302f	a6c1433e-c748-4f10-87df-e5123c8bd0ce	02feecda-65ac-4290-ab5d-fa5baec924a6	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:58:00+00	0	2784	\\x5896c22cfbd9ae7bd54d5f155b4ee70282e77c15dae244383c6b79c8304bea45	\\x018f5263914bb092dc7407efe86bd8c91040eeb6c4cdefb584889a7447c3ec5dca1df887657bbfe39b26c69fc79bf43712668de73be85e3fc29e2c300da7949a1d	\\x018f5263916f8485792e5f2bf2ecf6f35c4e10b617298a9ff817841a86beadb2dad00b3206e8c6d3f4c3f9ef947aa2e7c0f70836b374cf929f92297af28ba5f17b2a4f145d4ebe5578ea52110a40a215b7f792c64ea1a913ffc7dfb1cf188f2e5e	1	4	SUSP	SUSP	3			2026-11-23 00:57:40+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-273a-2109-489b-f73db9f65e4e	4850b9b7-2d76-431d-9dcd-03c975fedc3d	02feecda-65ac-4290-ab5d-fa5baec924a6	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:58:12+00	0	4390	\\x2aff879f836dc6fa9afc709c7d21f13ff710a50cb648abf6ed0197d4e1c95d4d	\\x018f52639151d76ff08dec0ca24be11cb8727480249322d6ae1807091134b4bda1b2af64d36ad50dee25d41d597b0c497333f743744641280dd0f64d21278bd323	\\x018f5263913d46618c6f5b15c6426d7039368b2a79a9163ac819ca48f9d87838c06b06b8d50162ad91bc11fbb0e96afba4cb0c21a207643441237704ddbe50990751dffb2fcbf53587e443ead5c0649ea160da0484961b5c8736cba8f03b6b3a63	1	4	SUSP	SUSP	3			2026-11-23 00:57:40+00	2026-11-23 00:58:12+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-2f4c-5ce2-6e46-b213421c6aea	d63b6df6-2b1d-4b41-a570-f4956e776ec2	3f26631b-8d7a-4eb7-8e5a-f5c4e7b7b286	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:02:35+00	0	3614	\\xa08ba614b11565814ce9f8c425cfb2ffe9dfb4a26922a564e30ed95fcb04152d	\\x01ae7b8d71d4b61ac41c144497250c51cd220c1845ba7890b900cd5caff1b8361909340841e6a8eeab4682104ca1f8e4cb0c9b083de5ea2dd13155613b7df39026	\\x01ae7b8d7144e31a8186cb9dc3bd4c30fb5055c499df099e09c08303726f61411e15999751f0dee188bd6c7e5da41d346a32f29e6696824a8bd3aa2a8081ce4bf5e60e872370f7db4f38fa41b950c67c80e87f76d47a438b2684dd3eda5949d59d	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 01:01:18+00	\N	\N	2026-11-23 01:02:35+00	65536	2	1	0	0	0	1
01c897e0-4e06-199a-23b6-2dce31522e2e	b05e5c88-e1f3-4e4f-9598-8dc683d3f30a	8cdf7e24-f01a-4689-889c-28e9d95a6274	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:57:39+00	0	3952	\\xda000f07bf33101bd5f49b806ea01c470a58b8a0236c33dbb151f8be3137322e	\\x0135b55dc4319a7c4258f11a9cb082436cca44fb050ab61b4f988e1f543874ecbe08f675d752aa2de4e59f7c548d22cfd1b5885513b93abe748da7404c43e2de93	\\x0135b55dc4e5f060499768d7aee1de2ee5ccd07652e6b3a5081d63e092a9a54b98c41cae2e808bf7be3b81b74c87074ff7a7381cebd10fa30ed83e41a142592b0f4c689ab2b449b0a4b8dbdf6794dae667adfc0227f91e0907bf585e3f250b37e9	1	5	TS	TSTOP	5			2026-11-23 00:56:49+00	2026-11-23 00:57:39+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-600d-8929-e212-c254ec0da739	53358295-2664-45c6-abd7-785b781c4cb1	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:54:38+00	0	5023	\\xae3d3d321cd06aab2f7727c7991902bdda9f72bbee11496b1ae84bd3e598adb0	\\x017cdbbec3df6e38ac516519bf11caa2502b77d450cef5c2380cf5b2301ecc8e7d63ff10625c973ed5ec63693ea6b7dc306c53222494cf27f646210fee8b70de95	\\x017cdbbec38a3e1f1c5c3a376616dd9f200398f9b2fc5702d4f4ed5a500099d59776641c81719534f69a84e0eb189fce38f39fc3a42dca9a495d1eff8552134963296e2d5e03c63c82a25d90b95ad185e479969f2d33bbd311eec5270e3af7774f	2	5	DIST	DISORD	3	14		2026-11-23 00:46:52+00	\N	\N	2026-11-23 00:54:38+00	65536	4	1	0	0	0	1
01c897e0-61a7-3722-526d-88cbf1b76e4f	20d0b1f5-1a61-400b-8e7a-5110203dbf54	fe0da857-3502-4ba7-b62a-a1dd022b6096	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:53:26+00	0	4379	\\xc1578f042df1b8a6a64b2880c921edca93e526f2b0acda61ffcdea90449e7b2d	\\x015ec61f032ea4d7cc1163db10226b25e61f63febe6710cc6ec9f54c4f33eda5da209bdf9b68e36f4c345ab1240335ed9ad2336581a359335f4d83510e0387632e	\\x015ec61f037dc32b42b15e9a4f3a80b484d8d9507b9b8b53346d1a81141e78bcc938e2d9b412ac9876f3f00885c34821a6f51fa7b7c1aa07c18041cd2e3d083b0822cc0b81945594bdb5cc8ae199020b787e86bbdef36411c33ef3cd43740cb4ed	1	5	ALARM	ALRBA	3			2026-11-23 00:51:16+00	2026-11-23 00:53:26+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-6e34-e7d4-9150-ace61d991e4c	a0c6b7e5-b7f9-4c0c-888f-e5a3644dbca1	3f26631b-8d7a-4eb7-8e5a-f5c4e7b7b286	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:01:38+00	0	2779	\\x240cf07880e030512b8b11819cf77c297fcad0b2b826d8fe4b39c568242bc732	\\x01ae7b8d715251b9327bc505412bcb33fbf8f4aa84cf3dcc538d9c918721207b81e8bd8ba8f06c73d3ebb7b3d4cc564c6b1dd18a20211a1c5df781343dd740bd5f	\\x01ae7b8d717cd62bddb22528c50ee796bc30ba367005efe8f74b03f66a539f252a7d82ba6518ae91590ebddd761ecdb58608769c40481fa89e13b257d21e19312a606664fb3aad604a41f802aec6b2dbd625a2e630ec3af08555bf00e1e440711f	1	5	ANIMAL	ANIMAL	6			2026-11-23 01:01:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-87e8-cd73-7b66-c8f78cf14a90	68aa391f-b772-44ad-96f3-e79b5025ab4a	fe0da857-3502-4ba7-b62a-a1dd022b6096	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 00:51:36+00	0	2776	\\x9d51dab2242033bff399a7c56dc4153ef0b2ca9200607deeea4cdeb85cd3a8e5	\\x015ec61f0303f6a61994c8f0258b57057ec8006490c36738c3d8be6d4e8f02c4c438b9f4cb1941460e8e311011a817a26d2c49fba1e1d8a5d18d7357b64ccd37df	\\x015ec61f030b9c438e1235f3f05b9a988cc7920ce6652c451771143d7d06588ab872dcbf11338c51778288b393886f339baff25d380b9d29b92cf9ecfcc5f3d80b7e2940b6af7c8c2bad9bc2ef2784cc7e7a0d83fe62b8af6545479989812a7c5c	1	5	ALARM	ALRBA	3			2026-11-23 00:51:16+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-888a-cf89-0f5c-248d95fa9424	2b5b64c4-1f59-4419-b110-a0e53c8d3703	39095531-46fb-42e2-92fb-3b32fc6898b5	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:01:37+00	0	3948	\\xffb021009a3fd0ad47b319f57c88361e40ab666b22e96a210d9a1e39ea643cf1	\\x0171a937139770ef60a227613e22b4072573a7f62232ed87e5739ad4ba430520c60f1a9297f96d34bff7762896edf834a7162cb91e62ed7d403d1e144e2b71365e	\\x0171a937136d716ef37ef1dbdaebffcfad02e902e924166ff72731a01bf94f8239409ace081babaae16ef5587b18ec146979550b67505bb58f32ead9de95aae91aebc0b1942e5d6d194cf45df370de5ec8c133044161b52f7f80b2ead69265998d	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	2026-11-23 01:01:37+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-8b82-5e3a-f664-f83391cdad10	dfecbb5d-660a-4dd2-a764-347718e8b2ae	b5e39901-62cb-4d7a-8b59-463c68b44d04	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:50:59+00	0	4378	\\x31d14a98315581dc5f168ad3f6195deba54dd32fd1614c7294604107d5b78022	\\x015d0469c0cc01f96b9aed02f4d344f2e9ed9ddc191c0810f670823ea755601a6f0543430ccbbd4ecdca2a8a9936dc63042667744cde0fc0b58a6a469d41b98c8d	\\x015d0469c0f411887e0ce849384c3022aa1326cd1f37a1fe0cd92ed263f7fc95c60ec5a884037c5d7ef20625f1a5900cab53f1ed2f42f7d303bbff13c4248744d768561f09746428a1b20db09c43f5cda96743031c25c81af387dd2fcf002dc42a	1	5	DIST	DISORD	3			2026-11-23 00:50:10+00	2026-11-23 00:50:59+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-8f9c-50ca-b6a9-0b9e2f101985	bee0aa57-4a15-4a42-91e9-5bcbb616885c	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:54:03+00	0	4657	\\x55ef1c76ab078d1e0ebd3134be88bb078f1a49efd70ba1a826a4dc2845f71ec6	\\x017cdbbec38dde3abec4bcbeece35132b1de65b22126a4df48603ce915f593085968debe12f42ce943de96c23098fbab626dad9def6c4e3656fa761fee1b5527f8	\\x017cdbbec313433194f974ddb6bf63545ffe71d4d6d68c80bfd933408bc976397c9493513afd3d9be51917f6ad5b456ba1a21d21627d39b03737d271fc8f53b124582e2e82d8f2576155cf0af5bd5df6db3447d4e473cd89dc3c84d511c022eb56	1	5	DIST	DISORD	3			2026-11-23 00:46:52+00	2026-11-23 00:54:03+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-90f8-ad20-6ca4-ea3ee289424e	95fd8390-f68f-406e-8632-a7c6dd3ad4b2	39095531-46fb-42e2-92fb-3b32fc6898b5	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:29+00	0	2770	\\x6c884fc4b542db9cbf1a7c768a7ec974d41b0eb88049f671c9e2881d2ba19971	\\x0171a93713f8cdd7e5a9c50aa1ce6db24b83b53b0a92d3768ed06ec114af411817e428f5ded24ec8069eb0fcde9e186a7549647c694f10eea458013efe694d133c	\\x0171a93713b71e4724d206613189d465e5727f0597dca29988af10e9f47935c589fd4d9a02ef074c65a4ca5c348e43aa361c3863aae0b2e3d153dbdf68700541dab85b3dac2ac1de3fbd608da90a77a9b358fe607a82d15489866ea51d82fe0d91	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-92b3-4e37-1ad3-d1cc2364e558	1d6392a7-6e42-4fd5-bb93-f6260fbd6552	959146fe-ee20-4785-943c-013d339c5d36	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:01:02+00	0	4383	\\x4696d796329069b25165d58c2c2083c2846cdb4c3ae9400ab15a3592e818e8a9	\\x012005194ea3a73bab7e09cef05a25768febe864bf8b80326f66f70a9441b8f2c7f5e953d5de6735ca5adbbd85169b86206586316d3b2cfa8f0b68275ee2823267	\\x012005194e04e0f22d7c2657d669eafa3de502b5f2351a0f1345035bff38713b4f82b9639793a2b70e870a008f2ee50e52a57c04a1b0cd9fdefa52b951b24c24ea765b3236d97d87d2b998f0de495a654285168a287807b5140ca0f12dc593da02	1	5	PARK	PARKING	6			2026-11-23 01:00:31+00	2026-11-23 01:01:02+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-96f6-7c0c-caa5-c67d969a41dd	540633b8-9247-4efe-8304-e17ffdff086e	b5e39901-62cb-4d7a-8b59-463c68b44d04	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:46+00	0	5306	\\x1dcd86871cf027f195a54c2218f7975de321c56bc945865d1438463f52fea9bc	\\x015d0469c0e7a9e6986b017f3aca73b9eaa0f3b28edcb263251ba3d63773d0987bf6e9575a2d227e88608ac0259ccf98fa2c9168955f1341165e0c864bf7b548c1	\\x015d0469c0f2c58f645dceb0fb1ca60a27f010088a7bea71cda3ebe421d1a888fe4f69adeb37d022c3037f7739437e601692ef483e7a66ea123b17eedbae14dd06e28b0b563d1abeab4a333d1e2548023d9fcf01de0688c5e02101eaba928b65f1	2	5	DIST	DISORD	3	03		2026-11-23 00:50:10+00	\N	\N	2026-11-23 01:00:46+00	65536	5	1	0	0	0	1
01c897e0-974e-a30b-a1cc-83b402aa10e9	87811b1e-7ba0-4452-893a-e11e7619d5cb	02feecda-65ac-4290-ab5d-fa5baec924a6	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:01:23+00	0	4666	\\x809f68240738cc2b0a04a50c2e2ca1438e76f1fedbd34c65dcc0baa74443b61b	\\x018f52639153629d0da5fe7967109f6b552151bab36310591e0cc0a6653b95d0eb2b722a1a23c5d6fc6fb1da32d6da0a86675c22da4124a2f58762e3cf42ec1441	\\x018f526391fe1db37e4556c38d5b8b7d72f7ddc8f52b36f55b23b4c91c36cb18c5e7033f042a79b5c90327c5fff915576d1c2a3b504eaf8440e5a75f1a1e93b62b243892e7ce59f3e4a499ffeb8d350ae4dde3509c0f328c5ef5c746d70ecbba5c	1	4	SUSP	SUSP	3			2026-11-23 00:57:40+00	2026-11-23 01:01:23+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-9eff-c05d-647c-d2df8c126926	84cf7eea-4cbf-49ab-8900-5d253466ef76	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:51:59+00	0	4662	\\x7f7c8179a0ab7ff34e298600aec876156b26a5368bec7b35a85787cce807e7b6	\\x0140ba172a65b3af2aa8dd6523d6ccea6ba271c528053c0be7ff5aae31c4f265afba4f26692677b92a419cc17928426a29fa96f30af4529fb48413c2c55aef28ee	\\x0140ba172ac94edbe5003dd959f38e74c5c0e4c94927be9060cb638722cdcaa469b2e33cb090eec153c1d09844f6ffb0bcc08834c811d6af539650b4b962813a133664a4945323b883cbb5f726792a3ea16b314524187824dcba480f3282dc1f29	1	5	TS	TSTOP	5			2026-11-23 00:37:20+00	\N	2026-11-23 00:51:59+00	\N	65536	6	1	0	0	0	1
01c897e0-aadd-0992-566d-ac42e464f7f5	4e7762cc-3113-4413-89e6-cf867636824e	b5e39901-62cb-4d7a-8b59-463c68b44d04	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:52:36+00	0	4654	\\x62decfd147c11bcd5f0b469bb6d7bd1f8d2c97479c5159bb0f75c54a9dc78aa8	\\x015d0469c0c651d56e154528dfd5535aa78f404fce3b5d9d136d4b3dbe81fea27c6138829cbac556bae7f1619123465f71f27c4e800d90b5d3c44a2b53bd2469f8	\\x015d0469c0e6d74958167c3587bbdd1efc0db7bf6a5479fe411a2e20f9f4decdda943111f73d7e0a677540e54486662876bf742cd59d26bafdd868b3c916fbf535457f2ea9342dc5e7489603a451c15548be990648491ed681dd2daacaef7049b3	1	5	DIST	DISORD	3			2026-11-23 00:50:10+00	2026-11-23 00:52:36+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-b436-52c8-3935-9c02c84ebde2	9bcedd94-993e-4d57-ae01-1bb419b0d745	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:50:57+00	0	4241	\\xa8a00871e81a04cecae22b02747737c8c140c74ce0a8d9386abfd5c3df6701e2	\\x0176232f297e4882ceafd0e2e3d6bf45c8b17749aa9dbb75e5d3084dab481b4608d580f4fb4bf4b0df7a7664b6c89fb5062637edad03e5ae04b4cce6122ea9d162	\\x0176232f29fa61e65306d822bc91d44f06ed8c7fe2d79307a2092e820fd0c2f664becf4607ecab7bd310698362f6b489f8196397799e2a2d49fc61accb973717be20de62336bcaa0447ce778da08dc5dcd1b52696bdd6b10bb92e6dd58454f3eff	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	2026-11-23 00:50:57+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-cc4a-3978-cd42-f16364697590	be510d30-8141-4d16-968d-87928d842bcb	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:58:36+00	0	4813	\\xfa184fd2f4b4dc5200df25070c6449503845947a580d253997aa1085e0f8ca1c	\\x0176232f29cd655c881dcfd4a708f184cc1532d81a94fa6d67e525a76e1a6ac8b00a0c87305adaff8cce43aec9ff5361ded57ad5c64715a0437ef78940cec0c367	\\x0176232f2902c44946d0ca83400747bcd53bce87052a78a79ffb9749ca9878241e0ca4e31943ff9058c5187724b8906e1dffb8bae80b180b6f97018e5f91f7b1741165a807fb73b9679f88aeade65eceefd52372cf2bbda4b0a8907f359319f98e	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 00:58:36+00	\N	65536	5	1	0	0	0	1
01c897e0-d218-7dd9-14f0-bb6032d2a634	36c5a8c3-a992-4319-9ea8-b5cbf244086c	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 00:50:35+00	0	4381	\\x86b913141a9b66c1765f0d0a6770ff2a752dc3d06a17766f2323949fe083892e	\\x017cdbbec3bfaf4410d59482a4cbe1e228ccdab4c9a31b6eedabdc86fcea47c549823574a7cdbb44ca0fdef6ffcd53c80c51779f04c8afd0878bdd16548c56a54f	\\x017cdbbec3eac506f12cba4acd720d26659d9cc6f8419cf22998e08705f7ab00a0ba70b17204a087afe4b19a8728eda014908825d652a9079cf04dcb88070f9f072de4e170efb4ba845c85bbb0153440edac5484f421b822169360d243f9f7ec20	1	5	DIST	DISORD	3			2026-11-23 00:46:52+00	2026-11-23 00:50:35+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-d7e5-7483-a905-0fd44064efb4	447907a6-bb97-4616-a71d-ed3898a02c52	02feecda-65ac-4290-ab5d-fa5baec924a6	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:01:43+00	0	4952	\\xe20c0d20ebef47efe32d6976061332afe48a3f06edf59189eca5d4cfc8314728	\\x018f526391181f0f1939267de38f3f68a0867d1d439d56818f2bd846f18e676d9e6b65b4e6a201a62dd641941b3cf246e5085b1427b4dde315306792a8eab958da	\\x018f526391a5d5cc9fcb1f6d06229f10bcb082e1e6f22eb492f41c8bcde30278afd9526eb496a26bc387316eb813a01a5f1fe5c1d545394f8e390dfa1ef0fda4bf734e5603fd0fbdda7c2c53eff23876aa8a93b06aaaba53b4a0770aacd19d76e6	1	4	SUSP	SUSP	3			2026-11-23 00:57:40+00	\N	2026-11-23 01:01:43+00	\N	65536	4	1	0	0	0	1
01c897e0-d85b-1f89-314e-b02493266834	dd922413-bcc0-42fd-8823-8381d7237fc4	fe0da857-3502-4ba7-b62a-a1dd022b6096	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 00:54:11+00	0	4655	\\xb1bbda2aa300e0fc595559d5ce46e71ad4456c3d1a566808bec68cecd6ec1322	\\x015ec61f0325ec8660f053a9815d3209c5c360da9d936560e0b05190a634c3eef291791c9d4d9fe0d0f428d82410f6ec15468b1bb9141fbad19fa61c99f91f3105	\\x015ec61f032f44ba3a42978cda102da3e6c1905e02b0a647abdf970948b58711c22a4107de2849253e84836f3d37f7cf91ba728583506165da240a2b4a33d59dadb3f9af0eb4b41af733cd862da805db695e779da59f1e1bb34648b9d36f00fe70	1	5	ALARM	ALRBA	3			2026-11-23 00:51:16+00	2026-11-23 00:54:11+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-de9b-823b-d54d-a01bff444cff	3575804a-f2cf-4c1e-a5fd-86ded2a0197e	b5e39901-62cb-4d7a-8b59-463c68b44d04	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:08+00	0	4940	\\xec4be0f590ba706d50274c32619d8af48c95e5214d8463d8c6bf3728d0b1289d	\\x015d0469c010ca84bde0f8caaffbc3c915d0e027e897359243c7f81c7bef8ef5fb18236b9151fbf33292c8e68065f2fd9846b4bdd5bc9d428dae0c8ba9f0a61fb8	\\x015d0469c0cbaaebd105c5aa80229cb772ca033be8e3c8e8959ce1a1a4cfd25334902d6f1ef02ca508e52cac49e1cbadeac013fe38a4af42517e672f995c400f74657f93f74686d4a77e85781a1de97726bfeb65feba04925f47d79a154b54d868	1	5	DIST	DISORD	3			2026-11-23 00:50:10+00	\N	2026-11-23 01:00:08+00	\N	65536	4	1	0	0	0	1
01c897e0-e084-bcfe-4426-bad1ea6a6749	6b5daffa-feab-4f94-920d-3d48af32df0d	8cdf7e24-f01a-4689-889c-28e9d95a6274	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:58:21+00	0	4314	\\xe53d12550e8d5b72e09766fbeb119d34303c3fc7816415944eb22f01fcd63277	\\x0135b55dc49f450f03e61e75e4060bb052a2629990efe3b9b3fdbe0f0df62edf9c661ebdad600fbc7c33785685e858527f47d859817cafee2516ba16d3fa6c2bf7	\\x0135b55dc461057b658295a2604490e66ac200a1b25c0b03328976ba507adcbfcdd45b9d0e2c258b4ca09ef08140f7bd2258f122556e9e052367830171c4e37ad1667702e39c4fc9747a6a891d37c7da39f337ddb396e7b1ef223e6e6a919803ea	2	5	TS	TSTOP	5	01		2026-11-23 00:56:49+00	\N	\N	2026-11-23 00:58:21+00	65536	3	1	0	0	0	1
01c897e0-e245-e4f5-b86f-7992c45754f7	9eb3704d-b50f-4278-a160-d7066c59a612	4a4352a0-bc53-4588-8c6e-3603ebdded4f	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 00:55:47+00	0	5034	\\xef4940f08d841b5b597d4d79afecc413cb8d14c7a71e6afecf2512e0c2da2b92	\\x0140ba172a7e981589483121627cd6df66b4ee85595b925d51a4345419beccdc5150adc0cd7b2348997b2f3cd5d9906e16440442dadd33c79d4a547e83ea7ae3fc	\\x0140ba172a1db2bd8a95db9de2e2db340a1fd72f8c5aca6c3547a556c4c5a25b7644c6b75fc120f0632a5cd5232e92435c7fd6d3716f44b7912b3ba630cf04b228d1f71ce22764d1ae9e37905978bc2884359b7120b9193ce7968c84c98f2728d6	2	5	TS	TSTOP	5	01		2026-11-23 00:37:20+00	\N	\N	2026-11-23 00:55:47+00	65536	7	1	0	0	0	1
01c897e0-e2ff-f02a-a6c6-d5ba7b15d547	403b4a5a-56d1-4369-bc09-7a6dd544025a	959146fe-ee20-4785-943c-013d339c5d36	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:51+00	0	2780	\\x8ffbfcec51c3543c2fec97f9588ea05e6c5465f05b4ca28b9d750d12f294a2c8	\\x012005194e06736ddff9de3e7dd9a2fadc75f90084470acd6964528f2507061457caa422e30f00aa9058a9ab38df4ba28c6ac9046395564447c8377c9877f09149	\\x012005194eedac3b171d0c3494a5adc1593cbe564942eac4404d8b960cdbdbe9bddaba38f577af3be3bf809b96243a23d37ef4b8d7cb5f2b699485cd590020cc042614892cf2092fa81af80f3cf4b4e86dc8247c947ab7e6d97bfd2510898fc2aa	1	5	PARK	PARKING	6			2026-11-23 01:00:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-ff02-db5c-3679-b2f733b6b0ee	ebc646fc-0870-4cca-a5c1-9b1012f0075a	4bd9509c-26e9-41d6-84df-b7111f947319	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:00:41+00	0	2778	\\xbebfbb4207508d8d839b80a9235005224eb12a1216a00ff343d35ff1168028d2	\\x0128e9758c4217d6721ddb9564247236f9f643f8be6ba5e40c0ff95770b38164c920450778187fd0da937d0cbccbe705e409c6569826d36e44cacb51bfc92aa12e	\\x0128e9758cdf79e40dad395c1e05e20a4b11aa7006b0906bf3b2cf98427c2037ca85509c2af1510961e812701be4f7908d8cec4ac23ba6e38e1dd455e0f773064b8a2440600546d3e48788307c6b1d83e5f6f6dd11e558f94c3c3a4c4547f4d676	1	5	FOUND	PROPFND	6			2026-11-23 01:00:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-0669-3a8c-a63e-1c93a6ceb9b3	6a3ae1f7-02ec-48ca-9080-640841d4b595	b64728ce-dc11-4b3b-8c36-b3619bf66df9	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:11:25+00	0	3525	\\xe847da7ac086b396055a9364e91ee44c1794ec8a676d1a40d419ee0b841ee51b	\\x015d1c63bf0cff57a4c82c3dfbdd657905792496c4e240a8f21c3aee8896fe0ee50eb93fc7b0bdd37ebf7858a6b5a06252880c8aa53f302a956a6b79694fddc063	\\x015d1c63bfa988a736c8604cb49354a684891b0f24430a8d08b5caf640d80e1e3b781c7890d3368245ab0ce8669d999b963ae080c54bcb5bc773614aea532dc8be9339480e02a419452b6561bbde37c53dc9a62b8750eb3ac788e088cbc81f4f09	1	5	TS	TSTOP	5			2026-11-23 01:09:07+00	2026-11-23 01:11:25+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-06d2-6625-d924-51c50abb79e9	c943436b-726f-4473-9de0-4342bed2a836	4bd9509c-26e9-41d6-84df-b7111f947319	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:07:02+00	0	4318	\\x1f376bf68c30e4596390f94bcdca2d39d00ee19cdc0c538361ea727b5a777b7e	\\x0128e9758cbbff875b860a996a0ef173e58a613841d17dabfd4f9eaac9f47f14f485a15d401556fac4e6e932b6ece41add42d5369c9e3665f58edc77f04ad985ce	\\x0128e9758c1e1d1fc57b0d2c4676fe92d633669694596d3f655db35effb52fe6454e647d0e342c1297721842b4387774ee19e29b2f0421382e0d91d61354cb0aa2d49106b4f55b7e6eeabc608c9155732df6f051384541eea4b8b9b20789dafdba	2	5	FOUND	PROPFND	6	01		2026-11-23 01:00:21+00	\N	\N	2026-11-23 01:07:02+00	65536	3	1	0	0	0	1
01c897e0-1199-b854-5771-c979deac2be8	549e02d9-0740-4995-8804-1786e8f9e2cb	fe0da857-3502-4ba7-b62a-a1dd022b6096	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:02:57+00	0	5021	\\x158bbf2f55e312e608b3ac0165874cf8d2d21c66e0ce8f2de7b604ae93e86b1e	\\x015ec61f036a48fbe45157a79688bbd15984be038407007865040978a4908c56cc06803d098579691f9fa462ae0df80590df53abdbbb94b174002e3e6501076b61	\\x015ec61f0388a453d86058d2972548e9e6382ec0eb9c1375a525e4ba31615e068956f5cbdb99acc9e8b36c8d5d24973a48900851529400b2324473952c78b3cc042bb6f9de7480e2a534e8917fb7a7f9787c5c9981dc8c1fee251047bdbcc24e9b	2	5	ALARM	ALRBA	3	14		2026-11-23 00:51:16+00	\N	\N	2026-11-23 01:02:57+00	65536	4	1	0	0	0	1
01c897e0-12f8-2e6f-f75a-370168665b8b	a3c325b2-7e15-44ad-9b40-10e12e79dce2	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:06:24+00	0	4657	\\x907c734757f3031cf83a17ce26fa1646d5b33894860aae903941502a99954632	\\x010ffbb371a123eeef908722cfc45b8327e2d12a65d725355571b4111a5b594aa3f0de16f3c109c2e5a86fedf3a5b6be60d6a24845d1b3b2b4a91aba4122ce9b73	\\x010ffbb3715ffbac764272b67570886a4d5e13e840d80a530c0613007038ae3ea465df0d1e0ea1b54a5c0d0ad3c55f799cf5c6da71a561793741befeb159f4b707d69bd4fbb6dec70faaa0f3f40b1313dd577d1c2d31a588c136bf5be104974def	1	3	TRESP	TRESPASS	4			2026-11-23 01:02:22+00	2026-11-23 01:06:24+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-149d-041f-7785-65c577aafef8	9c066e66-a759-4dcc-873b-66bad2c688bc	0f57efab-5375-45bb-a578-a310dc55ba10	1	3	2026-11-23 01:36:14.054499+00	2026-11-23 01:08:07+00	0	3957	\\x52c65e6d2b505620f13513688f046c66cd82a230e5657f3238783f6a541d4c0c	\\x0176debdebba83e3c8edb36a5c1dba140444222ff88149ee35a0123e847fe861f339d3e322549144667d60fc38fe761d21da268676ba90bfbcc30279884d86d65c	\\x0176debdebe0e96ce52eb806a8dfdc2de1049e9f5c053c60a63d038c809ad184e26dee51b5574092e1fb54db361f83bb6a26ddddf3abba962ae8ddd137d854f28fde1c6ca1cc19b0cefc5b302d73418bf3fab5a3628f408e8dc49f90d3bf651a4e	1	3	MENTAL	EDP	2			2026-11-23 01:03:27+00	2026-11-23 01:08:07+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-17dc-933d-486f-6a3b91760c53	d71b4a1d-7aaf-4076-b930-2c8dd172c4e9	6885eed5-bf1a-4d00-b87b-84e71ce43429	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:06:41+00	0	3533	\\xea20e6cc176d16b92e4c8e264539c4e1eea6a554a1acd1ea8f84bf7da805c711	\\x01138d3474f7fc8033168ef6f548928f537e0dfe086ab2c08aecf8601a763eeecc33cde270489eff5cb4b704ac089159b7ae47fbb75dc764409a35474a4c66bee5	\\x01138d3474018d815c89d6eafbea68edfc5c6f892c4b525f0732b3c5caa04cb32877ecc2edc8015576460e5cd40a9b70043309ccae7ff98c8c7d2e57e70b4f416f88b654a463422841e31366817231012b95b4c307adf7d27d5ce920307e809a71	1	4	UNKTRB	TROUBLE	2			2026-11-23 01:05:45+00	2026-11-23 01:06:41+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-1df3-b0c7-8870-a82ac0bc0ad0	903a1e42-58cd-408b-9e5b-154938f8e362	6885eed5-bf1a-4d00-b87b-84e71ce43429	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:06:05+00	0	2780	\\xee55fb0f31929168be9fba6a4e47cdc8e4e3c38dda5fa7daf3ecf638585d575c	\\x01138d3474736e14f12e03f5438e9fd78f3ea639aa3c10498d0b615a367224df45ac4cf856c69bc809046fc9783b25d49734553e31c217074ea7e6bc6abb194409	\\x01138d3474d82e3830e08665b94b89dbc36494b670b1b48e3abcdf03b2c761ff72a52d4886a6f486b4ac21d86fef88abd5203c98e535f86fa8345619fc1d893dbe2543e359455502f3fcc358dc9856f56a590554cfb3af1c9eae8582e6087aea56	1	4	UNKTRB	TROUBLE	2			2026-11-23 01:05:45+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-1f72-3564-dee4-afa7a0af6f9c	cd6ed638-1e62-40a6-b44b-72d5694aa1d3	959146fe-ee20-4785-943c-013d339c5d36	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:05:23+00	0	5311	\\x727c1ddde70aca64ea6c551a927aca4a7e242d5749d6e08b94f5bd1752f6e9c3	\\x012005194ee3d241c79e29bfdb0d421bd872d46ecd5f98a49bb32b1bb4fcf792de4d1e43de886ff15746d3a0e6389bf3abf0d52e4bce24f86b5ecb37b78548215c	\\x012005194ee576910cc547e106f09a4343bff63d3d9f94721ce26fadf79da320a525878fa0ee8831caa76a748aa05769be82a1caf88c9c4b9e5fe391b6c29ee769005c6237d052b3dd6613c132d9849afa75360489f9a344d0f7b1bddd222173e5	2	5	PARK	PARKING	6	18		2026-11-23 01:00:31+00	\N	\N	2026-11-23 01:05:23+00	65536	5	1	0	0	0	1
01c897e0-20b0-03fe-83d8-6ce0b801cd1e	2a401a8c-e65b-4db9-a17e-9d85ea7f3d6f	959146fe-ee20-4785-943c-013d339c5d36	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:04:06+00	0	4659	\\x4bff33108cfe781da6e7b8761efc772a298de95d8b8d29e15e4e356e653650a9	\\x012005194e2d6f8cfa330fd055e2974343e209be9be90d4d1262e75acdada77c94898046a00830da3946e42deca58bd1eb31f0b8e898ebf8139f24512ad2055037	\\x012005194e217c0c2041c13734c966bf36e8f2e18bc447494ba651ab326fc136f0282e299be5a2550c75e4b8008f82bac03ed0c6b4c1062e69f5546a81c9ffde569defb05f80f8df021ceb7bfa9e05c53e835bbce3b69b470e1c033521fef22126	1	5	PARK	PARKING	6			2026-11-23 01:00:31+00	2026-11-23 01:04:06+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-216b-dd56-b547-ec38971ede44	282729f5-6997-47c0-ab66-ffd136c62249	80c4377a-1f9a-4493-9460-18620c220f3b	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:07:48+00	0	2777	\\x0d4812b63a4a0a92d392b99d8e71546f685577e32ec8b8acddbdc060095b8d22	\\x01975c96d84f77be663272332f21a588d141f43b976f6e83938e7ebe0413cf81edb68fbb4561781c5affb66575d3dab1e8e3d3b121bc01af8403254b1a161fd9d8	\\x01975c96d809ff16a5a5d02f977ec1dae7524263634095d5eda9ba54377342b895f08ca5b3af70048b2cbb94b29cf6954d51c47041183eedc23402f2b2bf7c51001c013f93f5a45bb243a139fa65f166d249a7daa981335b6d8a0f0a3252e8e7aa	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-242c-3e33-bb09-bf7af1c90723	9f3fadeb-3b3a-41a4-9881-d7b72b440c5d	b64728ce-dc11-4b3b-8c36-b3619bf66df9	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:13:47+00	0	3807	\\x41a720c67340683e989478f74a16b6c92c11daad241e3a82cddf1862ba4adbff	\\x015d1c63bf0fd1180fbe1cb2a06b35435b88c7c24c8297080baf84c1a7e32bb9194d24bf0fcf772e83c63ef3aa6d72c68c50e8985633f8c23178eca1849c570d8c	\\x015d1c63bfd5b3bc4cba5f37a618866f7cf26505fe11bf098c2fd727a5e42f5c666fc6c5ada60aaf9c359e75e5c6ec0f24c20fed42d3575a6134cd43dfdbfddec2de4f4fde3c567c274abb33037c0d24e610b28992fa6448c1f3c29c1bf98ab42b	1	5	TS	TSTOP	5			2026-11-23 01:09:07+00	2026-11-23 01:13:47+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-2bad-64f7-f7a4-5d4ee6d614a4	7ce6d2d8-70f2-4550-9833-196a0b7bbf55	b64728ce-dc11-4b3b-8c36-b3619bf66df9	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:09:27+00	0	2772	\\x5084c1288332435f8b1b0f2efda40580efbf507db100e82ae44e47d6e086abd2	\\x015d1c63bf106b64bc2d23bed00df735093af6b6ef8b46847845ebf836ec01a13d46c00f10e8ceb60618fd65fdb3127f125112027965a9ed69ba8bc3a1a4850e8e	\\x015d1c63bf1fba700fd3b43d2f9cd537ba67cbe3e476fda7959ae44a827a9dbd111fa7b2dcf52c40875beeba6c5d2001569100c5bf25e2591c55c6edae572b66add15dcbdec0475af2bfb1de9511265c1bcdafc68eff7cf4ed4a7a8249a2019dc3	1	5	TS	TSTOP	5			2026-11-23 01:09:07+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-35a0-0c3a-3887-2eebf387e4e8	3bebecf3-281a-4978-8b54-cd58601e5398	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:13:40+00	0	5023	\\x98e354d4181c7d610c12159461e93b716428dd700b021f78fdccd09ac5711722	\\x010ffbb371da87bdf9c3e8c0e101047cc83ee716eb5f42a1ed3ae5216e742d8ca295ce8daff212a0452d0417a14fe35745edccbe25c984cd558d04ad7779d1a896	\\x010ffbb371d322a4aa56169a4b8b8ad3b2e0f5ee181ffdda135f792913c6e76eb69a4bcb91f2f61560a0438e2308763dbcea838ca3e4e1c6ef5247423dc82b10ebd681192e23de806484d24c606af516cef4012bba439925af89af31761c467c3f	2	3	TRESP	TRESPASS	4	18		2026-11-23 01:02:22+00	\N	\N	2026-11-23 01:13:40+00	65536	4	1	0	0	0	1
01c897e0-4764-38d3-7b3a-97c77c041ae6	8201e11b-c009-470b-ba85-8cef2fdd6484	4bd9509c-26e9-41d6-84df-b7111f947319	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:06:41+00	0	3956	\\x9e36c47f58e98d7a50091a6a87f0d02f66b18c3781ecb72c25157ba8ce83b093	\\x0128e9758c8b794e5da333472225f1c3317ab55a1d0a3722468469ba8b5e26b7932f2b15683041d03a863fcaa503d4969fb1c6b6ff39cc499118e6f696772a2f70	\\x0128e9758c4f7abf14d948e105e70a865cbeafa3e40404015b803d758df3900ae7c29488f2eccfe1fc5279f0d7bd9249bfc066755d392201b15dbf1e1546f59b57e85ba207b0281ffa23d639f97a8865ac4a6196a37417cc69931497b00a571663	1	5	FOUND	PROPFND	6			2026-11-23 01:00:21+00	2026-11-23 01:06:41+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-4a49-c4f5-5fd3-631296ebee87	c7a5fee4-ef14-4749-8736-4f83c43e0080	0f57efab-5375-45bb-a578-a310dc55ba10	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:08:19+00	0	4319	\\xc99bda1006afd6442c1ca21c614eed62691a1c5922f3948bfea0cc3626af5064	\\x0176debdeb80bb5a0842e068625b61d59f97481ee649fb03c5633b3d5dca421ac197391646b51c3afcc9ead1efc180022e2f9bdc11902d868d633ae7624684eef5	\\x0176debdeb605107f7a8e18761c3d9335c9ac3c95567c08332a0d514669144707f596a96f208e4b0e7e6b2db16495d5ec958c7e7982bddb827b2be128c788305e7100ecef30210dfaeaaee2f1b7e583f6aa4d03129a151bc4402c9f4c8e692cf78	2	3	MENTAL	EDP	2	01		2026-11-23 01:03:27+00	\N	\N	2026-11-23 01:08:19+00	65536	3	1	0	0	0	1
01c897e0-4f2c-8cf4-0729-69c00b5e5097	89feadbc-a570-4e96-acc6-6a436b9c6c18	39095531-46fb-42e2-92fb-3b32fc6898b5	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:14:18+00	0	4799	\\x9aeb5cee88e87a50b382d9290dd9749d9e55e9d29e30a83a7ec7148534f4d41f	\\x0171a93713b6d78d66adedb41e17f6bb0bf880626f206ad8f6e2bfee12012cc42e284654ab6507af61bb5b0e5116a633a61d7ab2f0d3cf41d50846cba392bab036	\\x0171a9371394d71af1a0872fc294c787ba9182d59fef4412019570d159b2ff817528cc4151e1d6f997fa61359fa6866db110dfaa99f077a690d4f3cef5367b21cd562579a92011a3c7c5d630a0d50961abef79b0bfbd18e7d47dd550f4d4b184cb	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	\N	2026-11-23 01:14:18+00	\N	65536	5	1	0	0	0	1
01c897e0-5233-0160-0a63-2b7142d4dc84	f7f531dd-e413-4562-b2d9-4c4709fd5ede	959146fe-ee20-4785-943c-013d339c5d36	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:05:08+00	0	4945	\\xb8d6c029b6e8ff2f9e37379caefc0d8989302d26ecab2daa5f306570d9212404	\\x012005194e72b957900009f85f6bd5ef9e2a79cee40ce594ea2fb8ea21b79ef2fa76fad4a4f24ddfcad91d98a6fee214f313063e38052f20834aae36cdeaa3004f	\\x012005194e1f6d7a0670e3d9452242a58f6fe7e367461ac032397e22dcff79826894b139e179ed5afde5649e7bc9bd7a37ff7b03bd3e69b117db9dbd54f07fb40eb9db95dd99cbe1daf688ee5408151ada990363b5fbe0a82fcda6bd737cc249fd	1	5	PARK	PARKING	6			2026-11-23 01:00:31+00	\N	2026-11-23 01:05:08+00	\N	65536	4	1	0	0	0	1
01c897e0-5880-bb50-0bed-8813904b9991	25789d76-039d-45e4-bd2c-1ee7c731ac7e	6885eed5-bf1a-4d00-b87b-84e71ce43429	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:10:49+00	0	3901	\\x14474e38d61d5452490afcfa5c7374a1da57f54c698a897a4ae08a724c1ed02f	\\x01138d3474bf5f752346b54b3b09eb1b1488f96ae7bf120b460a4da18acd7258a8b5a8035516593ae7d5ba37fc752058601c35e7184b353723c837d4e2f8fea715	\\x01138d3474ea97f025a5e3ef14093140c68079421dfdd351c5c103572ee29496f6d9ffdd9d41b9ee4ad43ae4a0eb977628467778fe91eeed7dfb1228a50700dc8cd3932c970cfb128a8639e2016ff687764c22e008e7a7a18fc0bb2270bab15cd1	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 01:05:45+00	\N	\N	2026-11-23 01:10:49+00	65536	3	1	0	0	0	1
01c897e0-5c41-0877-ee79-a553be87eaf0	8de7e153-24ce-4840-ad25-60e0bea4fe95	39095531-46fb-42e2-92fb-3b32fc6898b5	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:10:29+00	0	4227	\\x8b19de8ba73a5b06ee8a2989e94134dcd55ac93c44556891526b49cd46f3c5c4	\\x0171a9371347518745b7c8767789043eb1625cc79eaa6bba91f0281d2a0e7611bfe40b5804e07e1f7bf415e90b23033c4defc1ae7e47ac2f1dc33a22dc33ef92f8	\\x0171a937139639ffada8650b3a2601680857245759d51784fe79bd71b63d0007ae445a9923a2e7953e84bb547d4de41035c01ed6f56646cf68f436c67f6bcc438f89c193e17bf30c126649bdbdf887829be52e8e478cc24bffa1e8399ec03ab37d	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	2026-11-23 01:10:29+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-660c-9f91-0237-f55c589882f8	45c3623c-2eaf-4d7f-b81b-b6ee05f58265	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:02:42+00	0	2786	\\xbe04c64d7fe25a535b4797f87384fbb68ea814273ba8e99fa1fabe226f3715b6	\\x010ffbb371fd1c57535c597786fcab1363ed30eff3a442820448249ab20f68f7ff52a6bfd37bc22ace05698f10752be1a542bc3efe09537653066c143e609cabc1	\\x010ffbb3719a9dcf5d2b2b5c0f2afc5124f599c05cdf17d27f68cce4cd923c1473f5872f8293964e5ccf8449d3935ae5c37926e63510318b010cc45205ce0a0cd238e5487921b3cd6aabd1205c80adf2f2776f79b48d2616a61fb6f12b14275b82	1	4	SUSP	SUSP	3			2026-11-23 01:02:22+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-8e23-6d1c-37e3-cda46ef4b10d	2a190279-dbe0-4c6e-92c7-2314c4e64b8a	02feecda-65ac-4290-ab5d-fa5baec924a6	1	6	2026-11-23 01:36:14.054499+00	2026-11-23 01:05:44+00	0	5321	\\xe2af4282d8aa0add28d8f402a27c638d868a7ff1e6b7a8e192459d46b673f0da	\\x018f526391a2f38a4205059c5c47c55aaca8ad8841a56bd65a963e40baf940818c4808a06390b576442786f97978c3dcfb7996ef549a98d97b56e226bc0af3d5b1	\\x018f5263911b97a8c8aa7315dbe41be6c5115f7fe85c4a0c9fd767699803c21a3b70b244036a724fa73bdf277e3372865286b80d779d4073ab9968c7244ed4afef1997af07702fc7625b4cc3e0cc01b5992dfe48500c2c71bfbd9aae7825e74d3c	3	4	SUSP	SUSP	3	10		2026-11-23 00:57:40+00	\N	\N	2026-11-23 01:05:44+00	65536	5	1	0	0	0	1
01c897e0-9019-b819-3b7f-37ab42173934	781ad49a-4736-436d-8a61-14b1842d3f19	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	3	2026-11-23 01:36:14.054499+00	2026-11-23 01:08:46+00	0	3537	\\xb302881bd06bcab692ae8e73ff75b9fa19e871335b442e866f2ad499a6522f5b	\\x011e19f07c97423f2552226f94e06aef7cc071596b8698b098082c84ee944a387ff06026c69ce28dcc4b483cac411a75cc2c179e067eb0537710b35876f9269c1c	\\x011e19f07c7aac86fbf2259d445273902d96c16961ef3a388b0d7ae75ccda774c5d607e9df4cdfc381a5c629c5ac873fdbc7ca1e37fc57cfc41cb1297932a76fbacdd29f21cc33a7f396280a220083865b9bb1c54ef09d112bff5d6f5623a2caa6	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	2026-11-23 01:08:46+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-934f-ecb9-0a1b-da3cb26dca92	c46fcb97-34cd-49f6-865c-914df9a599c4	0f57efab-5375-45bb-a578-a310dc55ba10	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:03:47+00	0	2777	\\x20d7c02c533afdf04f819c159441abe5cf7317b1110078073588776c1c706f85	\\x0176debdeb73476e62f64707631c00386365bf00913c3be1ce70b9f675b3dd564a35cff90a530fc401a8b6c78ecfb704e84319a7247a1db7ed45f29a99825ff6c2	\\x0176debdebecbb89511de1ce820ce903e3bcb7d45578602dbf6f46987e98a7a403d92e3d8ed67e9aede4290fc5a92d4253565b92b9ba1a69fa410235c8dbedd867ba38e82d31e0140bc31c399c4ac698fc02820802f67646c20b3bdcb0523ea101	1	3	WELCHK	WELFARE	3			2026-11-23 01:03:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-9d1a-ada9-e10a-39a804c12382	7c5bf47e-650c-4e7c-88aa-05dbc8015878	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:09:10+00	0	5957	\\x575b24e46746031528f2230e5fb6a92117cf0c68ba8f0d1fba1b32f3241f7737	\\x0176232f29f878c830f1cb6d8e7cf1eb379d3631c532a54b6b255638a077fee22c8616b9d3d341c543ef6596e0d9b5dc95b6e0e70f1f4bb1664c7ccef0aafc6529	\\x0176232f291704cbd54bfab914e104e96de983c9e353b33990aec9f55be638e5512c96eca6d6e0136808614f5b6b7a0837c21127495485bec6f0cbe8b5c98cd4eedb969cd06d43065fa86d68eb1b736618227a7afd23e8848e06d0001911a178c3	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 01:09:10+00	\N	65536	9	1	0	0	0	1
01c897e0-af7e-31d4-e03d-7e06cb3b824a	baa0107a-db35-48ce-8f06-4bd6d32aba8f	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:06:51+00	0	2771	\\x0a3cf6b15c6adab4404ac75aca3ec59d728116a292f9502a0ed86f6e6d28ca40	\\x011e19f07c38ba5e0b62553fd9811080417847a2f25900a7308bf2f1445b10f817cb2e14e507534246dc3ccf40ee9b08cd9864182ee6f6802db93cb41296fe0a20	\\x011e19f07ce9cc074b4c955a925f582da9947f87e9adf8fc620fe93dab6bd2fce2ff89d67b0302d9722524dbe83e2a5c205d1ea58ec2fd0af2ce24baadb771aeb36398771618765a2e61746d193f12376d9074cf6df49ba63e5599cca01f6a43fd	1	5	TS	TSTOP	5			2026-11-23 01:06:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-b92d-5b26-4fb7-85380860b664	eced7285-dc5d-48a2-976e-2716e84540fb	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:03:59+00	0	5385	\\xf4164a32bdb2bbbf8c73c853d09645f69e90e899324f0d27ef6f2a441b6198dc	\\x0176232f294e63d6489f3f201a0b113dabb1f8ad19abe84a0f5b43c072c2add17dc25cfb2df53871949143529947049ce5880f500cb04342b1938dfb2d7c35630a	\\x0176232f2906007b322049a6d10ddc4401ab54b311f647a78cf52b94774f52fa9e3d84ac8461352957311f02f5547cbbb90895456e89440545b780d8ff0ef63ba925ce4c9aef6b558c1a4076bdad33639a8dfafd47fd71cc159c038f52255c9ae0	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 01:03:59+00	\N	65536	7	1	0	0	0	1
01c897e0-c10d-af2a-119f-43b29f1144a2	6856b696-9965-4bd0-a675-3dd848164f35	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:10:19+00	0	3819	\\x85fdc858fd68220017e46b547a430db928898db9b84d09eaae42dc66094ad606	\\x011e19f07c4c78dfd709db69ac0e35aca8bf10dc6f2c450d3a3dbd3e5bb2098587e102b486d3b15d838d2bff4c6a779ffb251c11a89119faa8cdc3e063793f248e	\\x011e19f07cba07cac2c705bfe6211e8d91169bdb2b735a13846ea5876e92226b457a1edafddb3ed2d141dc3f3a97e1d773240a59d029d30f2b98c0692acf5cfa60082855c411208f8031d8fe4904aebf1d6fff61909f38a0e3dab2021349bbd6ed	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	2026-11-23 01:10:19+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-c490-aed0-28f4-5c3e59e42508	f4749feb-fb78-4ecc-b34a-c8cdd1277dce	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:07:56+00	0	5671	\\x714c6bad94c2f86f3bb37f8924f46acc394daf83915ad57e32fb24a7a8ea39cd	\\x0176232f29cda37c8debbfbac6160fb462f34083081a89fd936df3fef54902c768f2d01836916fba17797b34d0f79c7c537b420c7f0ab1b0897d65709ce300cd6f	\\x0176232f29cef4a955dcd21256348a193ddd0be0e6c97c9aa95a9d663b45c8ff91d8f9493f06ff159f9d07c9a25419e87c2b29dd2ca0c30239cc1817523ab37aa42be0221bf4ef1eb1e885f366e194d413125af0e7473d399190041e2514fdc6e6	1	5	ANIMAL	ANIMAL	6			2026-11-23 00:40:16+00	\N	2026-11-23 01:07:56+00	\N	65536	8	1	0	0	0	1
01c897e0-cb86-ca24-d08a-5cb1ad1bb031	7e965444-d851-4592-a16f-94ba934d05f5	39095531-46fb-42e2-92fb-3b32fc6898b5	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:11:59+00	0	4513	\\xec007a029f1fc74f242765aa1295aa3807387a37c7822c0fb0ef854cfb21bd3f	\\x0171a93713f14d7202e3b567057e20cb7d7f7e1aca0d215badb8bd7965a59180ce067ec10bfcc8ad3aa58024b87d99c0cf753848575270be695093e76ebbb817c3	\\x0171a93713dafe9c6262ee8496d268b66615549518424bb56a12012bae5dea29efa67b554f969bcedbf90fb39699c2c66458adaf932508c37d83508d06941cb2278df805d25822037ed8569e21e5a6a9a5823f38f1d81a76c73fafc11eecd8babd	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	\N	2026-11-23 01:11:59+00	\N	65536	4	1	0	0	0	1
01c897e0-dea9-67e0-63fd-0770e8a9e5da	1f51930d-a7c3-40d1-b372-1879df7c0ba1	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	1	3	2026-11-23 01:36:14.054499+00	2026-11-23 01:03:30+00	0	4381	\\xebc21e780ebbf123a64ac054a90f5d62a6168164d53a69e91ce9e73fbe8fdee5	\\x010ffbb37145c4ce24a1f37709f81383bb68c67d43faec2561ea4b5f2a57f5a23899f637b318e56c85936487119f684f92a19ad4ea4ccf79e3491d805d1897f76f	\\x010ffbb3717df7de4315412d351d6b4e7a67a8dadff0b5001958fec765f0f693d0183cfb8766b84f8dcbb62e399fb651eb4806c7a51bca83457121c2bf3a5376cc12b18afa3e5887864830cad3460084c01a95a7510252ac911b7a473c56c253ce	1	3	TRESP	TRESPASS	4			2026-11-23 01:02:22+00	2026-11-23 01:03:30+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-f476-ac09-1ae4-7921dec06047	cb765d90-1861-46d2-ab6e-1a16ef764936	34011a94-a77d-43bf-bbab-6bf40c0016ad	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:10:20+00	0	6327	\\x2b6a8124e9fd5b73b3bd4519ab68ccfb4ffad1ed6f1c5bc9b3aabc55787d6331	\\x0176232f293b806d891576e75981fd666dd4d6ffcafacd4dc90b50498e30ada0282965c94e4bd72e5022f9e96380c642cdefab3054d70ea141f5f29746f4332e7e	\\x0176232f29e7290c8ffbf71e057167aa56ef94367f1e78f65f8a13a707a66da69c19ec8d580cff3effa4bb6b0317bc34f83a1af79b9a0558fe9977b92497db581f45266bfc162f8e755d184c11bec8213579486687affd5a65cee585d3eb0e8ad1	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 00:40:16+00	\N	\N	2026-11-23 01:10:20+00	65536	10	1	0	0	0	1
01c897e0-05d6-386f-9671-fd65027b3468	d996eaa9-2b34-441c-ad94-35b705f75d42	80c4377a-1f9a-4493-9460-18620c220f3b	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:17:52+00	0	4383	\\xd3929fc0852504fc1d893530cc250a84797fef0f98b3e6c2e8d541a3eb75fa25	\\x01975c96d8a88837790b83969c58a179b1c0c653ad6a1bf6aeffa328c2ff99b8e60e76e0ab8b5e89ad2bf75101f9838559bcfbdba600d6fac81ccd3877b0ee02be	\\x01975c96d89fb8d02c7c9105eea1a98fd02d8887dc7587d4579f06d8627894f70ca46e2e3a2e1c0646d013c8aa4e9caded5955c50c13cb9d0488b9e10c00be12b665d38c6801e779e8e561afaf6d3d384fe0a6babbf031aa3251791f6f8a18ce05	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	2026-11-23 01:17:52+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-16fb-bcd8-bfc7-eaec6d4f45ef	e6010b02-d306-4b52-af2c-1020eb4de58d	ed9535db-dca7-4016-98c1-54553b398931	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:20:05+00	0	4384	\\xd304ac68d6d9a08b207a0f658af0f3cf8b231a77c895ca41abac69f272d3030d	\\x0104a58ae0bf2508b6fa281be3ea0d739c262a802cc120cc791ade146c053078247ac93885a866a281d12cb27907ffa2780b2c1012b2acbaa4c5ba4b730fa10e81	\\x0104a58ae06058435395436bb8b4e67a975b1b7d6b79f6748a280036ef353da991f176c76294aab5177e960e099cb156bea9eaf30c1606dbdaa807d91fffbb8050c27822306d3081208fc5c24dfe365391c1fbe8d4045d494c6abc6be30700db54	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	\N	2026-11-23 01:20:05+00	\N	65536	5	1	0	0	0	1
01c897e0-29a8-d1c1-f9bf-5875823da423	46a4ba1d-f4a1-4fd4-a2c9-1c1440cb5ccb	39095531-46fb-42e2-92fb-3b32fc6898b5	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:04+00	0	5454	\\x02339e7eb055ca8a328d399fbbe6c7d4a6023705f598578803c17b3f051a23d8	\\x0171a93713547e796bef07dbccd939d0d157384ffc0ec379d66863031b5d423e75f9231a2c64f70a7f34adbee3390ea2265baf67ae05c08bdfe9fc505f87d1e08e	\\x0171a937135210cfe754a2599d3915e9d5df6d1b663b6bb32a6fa93f75abf28d41e71631d701ad0c8e2c60060bb7a483d7bedd8c9604f6e0c05ab2e8f5c8d363400d374e45d24639fa13af170992173f72974bbf2cc23312f4bd83075e73c50887	2	5	TS	TSTOP	5	01		2026-11-23 01:00:09+00	\N	\N	2026-11-23 01:23:04+00	65536	7	1	0	0	0	1
01c897e0-3231-7670-7d73-3d7bb47872e7	bdfd8979-ab71-400e-81d2-cd95a34e8c61	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:17:57+00	0	2780	\\x24cf49ceaa0272d063c9de228f057333650488939ed9d4bc710bc7d0bb03bd81	\\x0145fe90c4fc80a0104517f7efda0338883087f5318350418ab9fc9a11f385db934b44ad312428c2f28a0e52c176022a01aea2d86d0545744efe08c9ca708e65c5	\\x0145fe90c4794214c56a0f805d9d798059807a008b1940b704020ee0a5a2bebb714363abc71225a6824c01cabdc18cb7d4338530234acde8e45bda905dceafe619794dede0781eed011a753da7feb8749614121a80764378850e0eaeb10e705488	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-3380-e514-db2e-a6fba149bdb2	a6627726-6b9e-4289-9730-601e28e32f87	8b7b838d-2808-40c1-bdbc-b4407cbe525e	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:36+00	0	3524	\\xde5711ecea9fd4ebf54d0adc54b06127ba9abb71862996d5b8f38fb467639a95	\\x01b06d876bfadd5b70b20c4a938e8d03281815d7ab26341efa44269e2ccb49d4d2c89ddaac8cc4886c3ff8c18bbe2e918bc8fed3cbf9d199c8b3919bdad7543e2d	\\x01b06d876bcfb87d9b07953099360f67a0283609ebd5029a6bb0e3e373d19f1815e5a6700a03a1648f89e37595b3551757ead9701875f98551333759ba8dc62590742c77830fde3b1abcb038e0a1622d285919128c4cff319adb13cf958c6905d5	1	5	TS	TSTOP	5			2026-11-23 01:21:48+00	2026-11-23 01:22:36+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-3dd1-953e-bf46-37e1b8a44237	fc08235a-f1c1-4878-a529-4fd532ca1131	b64728ce-dc11-4b3b-8c36-b3619bf66df9	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:20:29+00	0	4465	\\x0bd292965b160b4d1d32b0f50f9c83c8965b09dfbb09cff0b5b3a9cb1f1bf39e	\\x015d1c63bf416e660e827d81d10a3306679839a3a6e44143c4ebe0ff24053b6c93ad40b789f1e856739b29b837d67d9b91c03e93caf1312a5ce8fc468d8292f810	\\x015d1c63bf2b9272b015ba9d0b22cc2a769a36b68fc1e70ad56e2949440f48a0039b258e440f695c13c49fc8e88397fd886c12f8c9fcff12b193702cc31bfd2b2dffd0dc4825ca5423ac3df99ff0258e7c8afa4c6454497a0c31f84ee0c4a71d14	2	5	TS	TSTOP	5	01		2026-11-23 01:09:07+00	\N	\N	2026-11-23 01:20:29+00	65536	5	1	0	0	0	1
01c897e0-4685-1882-abf8-baed9c8b1527	59bf3472-ead6-4461-9788-164dc1d1cd97	45fea416-2bac-4183-9122-6ca3759d22e3	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:25:32+00	0	2769	\\x76057848b5632c1f8622bfd26d0fdf37500bfeb473dcc0399e39f96b293b9c91	\\x01a98054d573cfb20e1d9108356edeabbc82641bedd33009a57e85aedb096cfceb7433bfa6142d4da1c366f6a22c4eb47716b0811a5ce25d26344967e1263eee4c	\\x01a98054d5ae59c933ff8e383b3dd7b22d451a3d34610dd50f4a9775f37ccd1e77729473a2db34261500364ffb4fb37b3182744e759478ebef2bfb05face16e0a911bebd8adf502f47b1d4b6e2fcef497c7033a9593268e0221a65ae320d9f87c6	1	3	LARC	LARCENY	4			2026-11-23 01:25:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-58c0-f661-48b4-20639fa27656	ddc51696-a852-44c3-bda5-710047d34b3a	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:00+00	0	4387	\\x95bc97f488aeeb845724a508bde837f52ea098b1a8bf14e9740e2a316c23ca9f	\\x0145fe90c4a78cad43aa8e22b7b10e4efe628856dbc67f1dfa028790ff1acc8b443857822257f586e93aeaff3e260b1935dfc78c9c3bdcc22595381bbd96053be3	\\x0145fe90c4ffdf8639ff287ae48a7b622004d973d696f042fc21edcd232fbef9b11c1ae8bb5bd935cdc6b182ac5cbfeebabc9bcd919dd9163ae2c1f9a983abd3814fa26228b00c152bf4f7dd487812554e180470a8884418cc57752f120cf30f70	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	\N	2026-11-23 01:22:00+00	\N	65536	5	1	0	0	0	1
01c897e0-58ed-18a0-ce4f-be2cf3eac25f	20299315-f7ea-4188-b61f-c71dd474f065	ed9535db-dca7-4016-98c1-54553b398931	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:19:07+00	0	3812	\\x873db9ed869be63ce058393493af8f16f16bf8f061815d96ebdf2222101bd092	\\x0104a58ae0953401e46ebebb1549d33fe88e25d22dc92dd34e74c440f67a601bf9a575bc5918f8f34c83845318272f7c06730df34c3692c1c7d90e00934b3a6030	\\x0104a58ae013539b8f838946c564912b5dcac40b572181e411036017894a501148ef86a0edfc486b2fa820732c028f4bbf36fb2b844696458d1a970cac034bc8ebe4459ce5d7a8af1495278954463dc966de001d65d3b14534dd643bfbf4974aba	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	2026-11-23 01:19:07+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-63b2-03d6-f8d0-5698a695bda4	bb32435e-d1a1-45da-93dd-2ee1a0382304	b64728ce-dc11-4b3b-8c36-b3619bf66df9	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:18:01+00	0	4093	\\xc9d04841b1638e83b18a8eccdcbb7f2adf35ef60717ffe5e3902b33ef8c8cd97	\\x015d1c63bf0ce8b7340ec1e87f14e923547a0c1cce659528623d599973f52b4870f876a6506049e811f8c2fff6e7ab63aebf67b60b462a901b3171436b8ec63270	\\x015d1c63bf947a79dced2cf792b79957b399e38bcb6eb347fd8f3a495ea03f824357c0ee7866876f7a0756db77107d1d53a17393c19814bf3725d0cd65bdca4e02db681a817ace5c60148038e75f4b0b1990eae329e8ef5366388d8db77504815e	1	5	TS	TSTOP	5			2026-11-23 01:09:07+00	\N	2026-11-23 01:18:01+00	\N	65536	4	1	0	0	0	1
01c897e0-73d1-f5f2-1611-465f205ea0ed	76861f81-ec83-40c5-98b1-9bd5c552bd0e	ed9535db-dca7-4016-98c1-54553b398931	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:20:44+00	0	4670	\\x6b4b0db3e908b663658b1ca4efbd7fcd8f7d7a499a2dc502951042394056a05f	\\x0104a58ae0fbd101887a79a280668582d594a8fa91acb01d5c6db18b67a05b1fb75c649483cc9d50e03247c0f969f6e4f389a9ea1203231b51089e26099ed64182	\\x0104a58ae0383b8a45f96165c6b65666ae46491a31e3dec043314a82af8bd57323a425711dbdb1781f0b24a87368b7d716ce5ac3e18e37ce6288f6c02ef59fc0833aa93b0ff38e91f3b963c25938a62fe6b3e9241cdf92e67a1aff30cedb615656	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	\N	2026-11-23 01:20:44+00	\N	65536	6	1	0	0	0	1
01c897e0-85c5-1d54-b345-e7b77a4f7ccd	53fea8f2-7656-4d79-a14f-40d56016a374	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:18+00	0	4379	\\x8557fd6fcd6b56df6ebce17a2f015ddd7808905022dbe6466eda42ba7e465ce1	\\x014667033fb10bc27168ff9d5d1244d6317de7145c67663eb2552260a9f6bfa4eca494ce7e77f320eb0423dddb99d12c196e6a9fc448ce448968a7c316eb119a36	\\x014667033fef4df11e874ed3974b9b9786152a4db3298e75c7fc9117623fe563c373b5ed8a1b2d5dcab6317ba7dccc35ecf8c2a0daabfbed519d5f16c90ff7104a15555f60f9a4fd6357583a177cbcee97a684d0ff2b409c1b2afafe1f18d0a4d0	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	2026-11-23 01:22:18+00	\N	\N	65538	2	1	0	0	0	1
01c897e0-8649-ffbe-b16e-de480de23183	34913481-194b-4229-b80c-589fe45e8108	39095531-46fb-42e2-92fb-3b32fc6898b5	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:23+00	0	5085	\\x08047a5f574c0e1281fc71e64379c758a06d02ca1ed1032d7fe5ec3b4363e823	\\x0171a937138cbd4b6184c29b74d82ceb51b6c8dbbaae3efb342db364a69034f05e48c880db2dccbf9d47700c507f401956fca76fea7b1b22523834b3fa1081bf7a	\\x0171a93713cc1904e3ee16fa4ddbf59a35ee427f5f7f5088b21ee7b76e17be280fd4ff44be48eda71b6cdc2451c7e07cc5b58e8761d8f26e6525c7a5032d8839ee14a62eb753baa6c167d92f9731230ded543c5d0e9ba20e2f04468dc1660d3152	1	5	TS	TSTOP	5			2026-11-23 01:00:09+00	\N	2026-11-23 01:22:23+00	\N	65536	6	1	0	0	0	1
01c897e0-937b-7fca-c174-7ff4b9897646	044c2223-b113-4c92-a3a9-e22cb23a1b0e	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:24:02+00	0	4941	\\x82b0496c5a0bf4ef6c7dbd4a412ca838270619913cc6c7c29f6406380e4d9d04	\\x014667033f48bb0d897d64212447eac407399f9b0726f7331e43453fac98eb3f2e8a046360beb8a80f6518a6cbcb3dc405de2f33a0bfd9f99bd1819f0ef0519a33	\\x014667033f84964b10ca85bcb269289819119c8dbf15be52657ddcd958108ff183282cffdfacdcb52ab66c1438c6e0dc97ff1e79c8a26e6cfe609701b3de94fb2b31b8449457d6d1accddcdf88faaa34897303ec4ad289a05c4d34dede970f1dd3	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	\N	2026-11-23 01:24:02+00	\N	65538	4	1	0	0	0	1
01c897e0-9a32-065a-4899-4b0ce789f2ee	b2b5fe48-b8e7-41f5-b771-e19f781b6c37	80c4377a-1f9a-4493-9460-18620c220f3b	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:25:17+00	0	5231	\\x283a2b207952067dc6a452591607aabf0372e98340850eb56369f3372e32a8a1	\\x01975c96d8373c409a544e9d88cf2c4e9f52f80e06b6ea4859c6c1b6b0c1218fba59ca277416000db75693b677b988ec55d535540ae343f43fcee1a2c634069f84	\\x01975c96d8a56d870621a558ce88e5182306b0ed324239320f52d2e644135de05634a6393da5c7cb8e55b0952c8aa2d9902adbabd385653e7d0fbe0b180b3bf0f76bdd5f4d89c7aa8f34ec2a1cc14f8adea48c5583f395397048b525180b70bc66	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	\N	2026-11-23 01:25:17+00	\N	65536	5	1	0	0	0	1
01c897e0-9d7e-8c2a-dddb-56cd9323e59d	11a8682f-5262-4f02-8e09-34f5466ff3a1	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:41+00	0	3960	\\xf1538d8f83b9cc5c439210b758caf1dc8fb16c55676eb125fca91f4c57e9359a	\\x01f443a6cfb20fe97884efdbbec81ee4f865a06e64cba4cb32b9cdab14b1a7975af090533ee9f709b13a733c676a1cc50a8b5c771c545c97fcd509c969b94f083f	\\x01f443a6cfa5b0cf5a6956f7e0357cc1d197ebeebf3df54121cfb849c68c8ab34118b5486e807c035b6052daa49369c1467f2bb4c50f78ece6c787d6a687a97fd044ece5dd7f309096fec47934cbd401bbbdb4293411f39026e7bff4bba5a93c59	1	3	MENTAL	EDP	2			2026-11-23 01:23:15+00	2026-11-23 01:23:41+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-b161-b090-40aa-1fd659c9d3c1	06033e1b-6ca9-4488-921e-c1765dd5407c	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:13+00	0	2773	\\x08d4e9cb470dbd7461f71910cadf28530269961b05dbe0ed82298e2617f91914	\\x014667033f9ad5781c771d23af8353c2ab142c497e22c440cb980b9e6f5a2cbb7f1131e94a5f20dfbaf0efc522038aa1e8718411486a6d0b9c571801fc436d660f	\\x014667033f64ad1bee8629f0f40a2ce83a5ec064f2dc83d2ef2b89b8cfaec5183c1d91de7f9f1b434b7e15489be756e46b0796290ccc9173cc3ec4c87f6f5e2ed5288732a8a6b267593c33a0993db2567499bef3e17d706ac5f317d85bb51d022b	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	\N	\N	\N	65538	1	1	0	0	0	1
01c897e0-b572-0aec-d9a0-102c768e70db	35353a13-4168-4257-a560-92aa8357f3e2	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:08+00	0	5331	\\x75093ecb6f90100bc48e7331ee334103c4bbd95f6169d5187722988e9f2c9653	\\x0145fe90c434f3122d562c22a0b681ccc7a5ce72f19d70816a52abcdff37292f2d5e6adc0c1cae494649923f4f69d347789b39143623853a360301a40e1736cce6	\\x0145fe90c459d7444113e4c094d3f0b69099bdec7ea971e465991be357de43957d823360e46b0252633f69881444ff533ab125d3b254aad07727bf675d4ad60dddc11ec87a5f6105091dbee2256c2e4469e7db56a291bb842fc559b61b33f7ca7f	2	5	PARK	PARKING	6	03		2026-11-23 01:17:37+00	\N	\N	2026-11-23 01:23:08+00	65536	8	1	0	0	0	1
01c897e0-b5bf-a2a4-f9cf-04042da2dd67	3229a4fc-10aa-4be3-8788-5edc85b5a602	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:18:36+00	0	3533	\\x73947a523086b8a6ce1db8b881cb06995681b7166313a14d49a8485793673045	\\x0145fe90c4ccc886c65cbf5774e1e758549053bb3901f61254b7ba5a08f61127ca0337b696b352794fdfd09c361b57574bd342b8c0f96659a0ab9e21a3b46cd2b3	\\x0145fe90c4140b6dba538e638f4600a66254dc113b8f4ae419358afb5f0cc8b8d987cb8db191633128d6512be0f1bf801e93de142fe9fb19faff36489842ae3d0eb643f1755a7c6ee75e489e24357d20e380013ab5bf47abf372388988654ed0ef	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	2026-11-23 01:18:36+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-ba26-2aaf-b188-3d5e3662346e	9c0a168f-ab33-4a92-8112-9572b26ba7db	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:27+00	0	4673	\\x4e6539529288e7f4324f3300f8e351688d56133114cc057aa41e953219174212	\\x0145fe90c4aeb88a3e119cb8d66d436a0f245174fc3f841b49d24b1884f0ed2a14e7ff74877db96e91ae911348e318138efa6641a73bdc2ab077e97577aeb45115	\\x0145fe90c4c2df828d1b5c25145702c41fdef2369ee922aa2a97086bfad53e8589aed4913dc9aad2f8d3bc4daf502e069d7f27b044cea605c4ada5d3028520a7e7b849783d6b0ad4fb0e59ef5c6968b5eb791cfd32909e59b52e03a925cf3ef865	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	\N	2026-11-23 01:22:27+00	\N	65536	6	1	0	0	0	1
01c897e0-be90-2259-f94b-c64e977fca8b	d500c17d-b127-45b2-9261-1d2c43468d96	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:19:05+00	0	3815	\\x6b26f973760bd4fa9ef5f35d64808e476ede7c31b42d7bcffca4006202bf2c1d	\\x0145fe90c4f74c3ad663caa5b495ef5559abfa2c49d095a39c09686c20379b8d5647535ae47fdd2f8239da57ce5f43a913c80683c8af5e66e14ba344ef3a1ea763	\\x0145fe90c4c61facf3438a6791af500d1e1ac134efbe501a6eddae804be177c44cb95741a80051a07acf6e3b1efe58a563434676fa60631c18032af4063d006c33cece0477960a9ac75c6b5e05809a4be4c0cef16687bf5649cb10d3287d93d93e	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	2026-11-23 01:19:05+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-c1d5-56c0-6bec-c27cff4f8907	b9edab1f-a287-46bd-a798-23b4cebdff22	ed9535db-dca7-4016-98c1-54553b398931	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:16:23+00	0	2777	\\xd3afb93b8377bdd6b2216f4002592bc0d201d1c5e4dfbd45ae858d1a66b65c57	\\x0104a58ae05faed9e89003ed391d4abe7f66b4deb11ac740379376bc0f700f3bdd6177556521b6045f9977470b76cae3b59bf9c74f7e0829e0a74dfea8d7abb4db	\\x0104a58ae01196e9432294e364f312b1e6d601dffbfa9c407603ed69e21db6508581d2e7e998047bdb7e98e7f0dd8bbd91077ec8751b0536a37611c06119a0c0c4684a47a14cb203406110529b5c8e661c768b60776f732b8e088f5e4802f1bfbe	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-c6dc-b6ef-526c-26d2de44b021	8d69c5a1-db99-4e30-9034-da94ccf929d1	80c4377a-1f9a-4493-9460-18620c220f3b	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:21:40+00	0	4659	\\xa4f46285a94094c226b16c5d7afaef5f0f7724f803b56041abe59fef141b83fa	\\x01975c96d8746fa41f68550bbee81772b6b8f33cfab1ea63884065923e9b5b724cadc85473877305737611a17a156054a3cd32747122e73cc34bd15db640e41218	\\x01975c96d870c3f9f69a1d5e5f36f4490b047399a564eeed5807d40542b09ead4968f33a83eb20d2d08f900e1b49dec3a7d091057137217a32ed3b0c49b4a2a2854aa8008351fcbcfa82bf84669b68057afbd0a1b798e86cf7aa5babe6896d59a7	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	2026-11-23 01:21:40+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-ca7e-e453-4d54-19694a1047c6	5f363f73-cdae-4977-90cd-c7038db6e5b3	ed9535db-dca7-4016-98c1-54553b398931	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:19:39+00	0	4098	\\xbc66cf041988975707d39ccfaf7f3c7fedaa94c871cd680ced25d048381a2907	\\x0104a58ae070ad0990649847b4c2e2c2c789d3d31a68509184b071b4fa052def0dc223797d17f6c40b49574da75d715b21005da3880e70e726d99997b426a189dd	\\x0104a58ae0f8e20dafaf0e1f8d851ae2df69913ff69d19fae070ce9d6f8f535a0fbfe3c65732da2b069e1545c4505cf2084b1b28bf94ac2b40f76e9d2e1e9e0f860fbe32e33628c7822b22358d5c44e732c6561eb6a8ab9f9214a8483ea554a233	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	\N	2026-11-23 01:19:39+00	\N	65536	4	1	0	0	0	1
01c897e0-cac3-4cc9-db76-145d903a0754	d2c235c3-3f35-429a-9f4f-ff66d6efad4c	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:36+00	0	4655	\\x94a04ce4d58a03c89bf509d346cbccb40e02719d2994a97fd1151202670bb376	\\x014667033fafdc6eae7f65cfa7b2d8a47480907c50148ab23fff8c05095783a5b1ffd8d8fcb04583d3586b9e41a86213d68bd6a21d1b1828c51f2011d0bcfb123b	\\x014667033f1fba2a2fa87468d074ab2f4ea199ab9020759b11791e882508d9b549bdec112ac747e177a6e70f06d24b40584de5aa2aeb11d86ad81c0e11bc0ac66409348896a49b23514544def64ae8a68860e3ffbfd8854eedaf341b429e3f2e4c	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	2026-11-23 01:23:36+00	\N	\N	65538	3	1	0	0	0	1
01c897e0-cb43-6179-bda2-2edf914165cd	9783dd6c-bd0c-4afd-ab6b-1f9fd7fdd089	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:21:23+00	0	4101	\\xe5ea752846616f1d44e24d8a067865144dc94f86ea9d8952bc3edf8b16f2c7da	\\x0145fe90c4940791ec2098b5f31e78f6bd786b15992e686b69cbc537519368cac3e3918b06149ab9cdea30cf679df19503e075f1d7e0d7a692d632127ee7596422	\\x0145fe90c46368660eff5c7301febb74c27f1dd571242c5a6fc6782fe732920d70d00c949b6cdf52fca984c40596479656a4cc0f36862b5c16cfa17e13bf096c2fd36cc4e8a91404de910797d94ad40ac825f086e18f9541876c2a254aa4547219	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	\N	2026-11-23 01:21:23+00	\N	65536	4	1	0	0	0	1
01c897e0-cd7d-e103-0047-7eb83f947f48	555f75b3-85a0-43b8-a01d-8fb3bca90775	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:35+00	0	2782	\\x985742a807f31f719103293f654ad58da6e357ceb6a5a5f147be2ba850242353	\\x01f443a6cf22a2bee6fb669527c35f90c80e01599ac8aa9235ecb68c7b2799edfe9d030455b390452a551d4fb62818883a9b743708792bb68d657f46cab4173b00	\\x01f443a6cf964c7ccc9d3aa35d398342c4d12cf329acbe8ff39f1753c58434ae05cd49b8a485c568df41c0cb58079c211af7a1b4e694a7f06a26081eed8ed31d9463a7938263f69416aa35a45ad35245e3e87ac272b68b34c6dde7ec2005a05251	1	3	MENTAL	EDP	2			2026-11-23 01:23:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-d771-f353-a7ed-ed2bed70c3eb	62e20524-a88a-43ec-9e83-b7c27815b94f	ed9535db-dca7-4016-98c1-54553b398931	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:17:50+00	0	3530	\\x2d4b7d7a7feb5358e170b03da7c0ee37dc5a0ba50fe85470919f218ab52dee06	\\x0104a58ae09500d28609e1cd37fe4255d6d4b2cae040fa0d9872825cee7e6a4294d0ecbc44b1c07579c49778e1a3c76f50e7d46964396dab598bfc64a8b1d720cd	\\x0104a58ae0aa417fc95eff1af631ee31a95d687c092bb6da1c65ffb457115a32a462bddc8a7a6a19d0d3a3e7de49107bbb4847f39256448c226f6e47692efea871cb657c4b823c9077618a508b9f0da3bc585070d0714bc2e5ee1b23580891767e	1	3	WELCHK	WELFARE	3			2026-11-23 01:16:03+00	2026-11-23 01:17:50+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-f071-5044-84ea-3c17e152491c	d1540db3-4b29-4617-8b16-b784f1cfb5c0	8b7b838d-2808-40c1-bdbc-b4407cbe525e	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:23:56+00	0	3892	\\xb590a5446df87b65207eb3cd750f504c23c94077c2e044125d4d7b2eda15d300	\\x01b06d876b59ac38b7331c0355c19fdc29399b2d17e224f44614af854f0e03fc8594113dced869489bb7d54df8e3bd820b6399a117156619d8bab962fc8236d109	\\x01b06d876b1f989939454383ae3c820e4db6cdc2ff420bd591b74ae6eeadace2d1c770d447484e21a4f73c3d31a16f36188b3a2339ad65e93857d77808d3b8e1551c8d05a11d49ae58a83e718bd9f380f390ce7c7723007449d3b327575d6696ad	2	5	TS	TSTOP	5	08		2026-11-23 01:21:48+00	\N	\N	2026-11-23 01:23:56+00	65536	3	1	0	0	0	1
01c897e0-f0b7-1fec-85f3-9f975b6aec04	faa4ad27-e2d7-4d17-8d5a-daa8bd936e71	4e54de9d-e17b-4b3d-90fd-0ccff9670906	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:35+00	0	4959	\\xdfafead3f604b13f5e39211e88cbf8b1a18c8be1cd88ff1789d6c3c739c5bee3	\\x0145fe90c4d41116a068d66a32ef3d58f9cd448f6728f345ad14bbb20144f66d7d7cbe163e136734a3fc9addc26c9a84d2eab00d6705a61c72e2f132b197c2e811	\\x0145fe90c4bc7698b84084ea826162baff72de24eb92d16a06061b21477019dd51eb9ab002562fa329c44fbdbd5974d496686f8dcad7578f46ab3c94009d2a7ee625a01655df71740ad9624cc9fdaf9428fcfc7ca3eddc241f1b9acb20710f153e	1	5	PARK	PARKING	6			2026-11-23 01:17:37+00	\N	2026-11-23 01:22:35+00	\N	65536	7	1	0	0	0	1
01c897e0-f0e1-ef58-9858-a2bd2a37c56f	52b1ae62-4006-4f26-9c04-7baee2c3111a	8b7b838d-2808-40c1-bdbc-b4407cbe525e	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:22:08+00	0	2771	\\xd6cc460ac667feaf0d0231e553b4a9a893448f4056ea03c9cc5eb9aa5e5d1993	\\x01b06d876b0b86f072ca943c3d5f6445b8913c58b516f685d00e8c7988f77ab40d1746872f41305954cb4a60901cabf1a3062e48aa153fac5e1befa3925abc2c79	\\x01b06d876b1c47c6509074e76063c00bbe49ec5728169cc9f13473c5ef06b74aee687ec0820cba18a56712af4e0c6d3defcf940d37982278feae0cc0768b12054ae8100b71fcd4cea9a42673e4506a7038604540c3b6da09e04801c4c9e9034050	1	5	TS	TSTOP	5			2026-11-23 01:21:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-f7b9-6b56-c0ed-09284a4a6500	70491e4d-b508-401b-97c6-ca524c36d7bd	80c4377a-1f9a-4493-9460-18620c220f3b	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:24:01+00	0	4945	\\x4df1f59e1e1cf7e0c62d816812ca2689f00e842ee8b8b3f49e7150642e8a0c14	\\x01975c96d8d94c61dedb07dc54fb58a7f8778ffa6e8929d597493d1854be166311d6cbc94e887be957e2f071f26a64fbfad97aa1059945a39fc69998bb662b126a	\\x01975c96d8d4ba75f783992c7e4acaf4a728f6014a1fd9f6a50d672436fb28617af3f74af1fb020e9a46396d7b85b28e25c9d276a419f580054e941c0fa0f93628838761fef2b6025501aaf5aa82d2852f085c4268182c138bb70f29a881971f70	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	\N	2026-11-23 01:24:01+00	\N	65536	4	1	0	0	0	1
01c897e0-1128-21bc-1e5b-6067cee9d12c	605b14d9-446b-4e36-9651-a480f95b4476	ed9535db-dca7-4016-98c1-54553b398931	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:26:38+00	0	5042	\\x1f77be9f7b80e8f5f8cc9e5949fd5505a03e06b55b6a8693a1ef1a50232b449e	\\x0104a58ae0e1aaa2a1e7a89977dfa584f0e300df8589d1a2a733f078d24ea0dc655cb11723c292e2b5bb78dba12adc2fdbef603d5cdf91f670f7b422820f6c9ecb	\\x0104a58ae042fe382c83e105f7e7b8e6a64d83efd1f93074c7000d431c6367a5602f0f73b3f2b7840c27448541e9183c945ad1ef46d656b9d1f47cba65fb1fec6eedbb3d14262bf19af9bce2a73a1fd227e39108a2fefc0e11fe7fca3441dc7381	2	3	WELCHK	WELFARE	3	03		2026-11-23 01:16:03+00	\N	\N	2026-11-23 01:26:38+00	65536	7	1	0	0	0	1
01c897e0-17cf-cc3d-1bb1-8b67852698d0	bcb4007a-e5ee-485b-8dfc-91444bfbd31e	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:26:23+00	0	4105	\\x85e638e3024f0381f6c9bdb002ef7180fb202258251112f1c66374767f88720b	\\x011e19f07c8a77667f26c60b899148eb0e40046360bab3425a76a8310f7ac4900ade615eb785538ae35eade793a233830ebb5819da9e4bb46584118b349ead9cda	\\x011e19f07cf9fe60cebc325633e3bd8222d1818665b1babb3c687962a215d2b5ae6de7ed48befbca7bc506b942cd78a8eb06ec2cb94e06b36cfef0741d1e394fe1843552ab48ac46b2e688527fe82cd0df9dc29b30f820876f5e079bc56308245f	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	\N	2026-11-23 01:26:23+00	\N	65536	4	1	0	0	0	1
01c897e0-1c04-4bde-4455-59ef03287a9d	70532417-1172-4172-b2eb-13ce266d8da3	8103ebee-11fa-4bca-8487-13c2b03ca439	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:34:53+00	0	2773	\\xf1b544b15b35314ffeb1e9c1ef8d4ced51f998b80c83aefe370b1d1d04153187	\\x019d9c1fa7920ff3ce9dba6e32bfdfddd85664f5bb9dc90dceb5b596a2bbad161103f82b1fba35ad14221c5297b1711e52a267eec3889cff8919e5d16087344e97	\\x019d9c1fa721de47f664f3f512b9cba5f5228f5d8e4c1975a50d15a79bc024bf70c1f1126fac2386e31a64c86ae85b4b093f448649bcaa88bdaa5a693d581adc99dee187477daf6dd1ea6c4b7a1cbbba077b2fc83ed9e624dc1d02d3d84fd44bfd	1	4	STRF	STRFIRE	2			2026-11-23 01:34:33+00	\N	\N	\N	65538	1	1	0	0	0	1
01c897e0-2f65-c87c-2710-e0a6f1b758fe	3ebd4ad7-6a0c-4b61-bd48-d81054a679b4	708e784c-cceb-465d-92c5-d37820b25a1d	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:34:33+00	0	3526	\\xc3969799e59ffb11bb8977c07f2b1fbea2936eb3a9f0024f9883d1e0aa70d3d0	\\x01fcbb892a6e1803014d843b214df0ac6b102b868a6c5830bc719e3ca88d668d8253c0d6483bf316d5cff02660a1f9eb4cd2289540d3e951bca4f2fa2d3f46ab06	\\x01fcbb892ad8c05205af41641e628730cfd6328f88a643164c48dc8a4a356cda0bac20e8ae0087c31d8a811654372ac182ab12013250f90046a87c1ad038f96e1e1d90ca4bbe4c88dc14f9832c67b2ce1bf9c2645534622def8df5cbda4eb40c7e	1	5	ALARM	ALRBA	3			2026-11-23 01:33:00+00	2026-11-23 01:34:33+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-388c-45df-0518-47917ca91d13	6ee4bfea-6c91-4f5b-b704-c933b43e236c	ccf85b29-8d42-4031-ba8d-b9c1d3545519	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:30:47+00	0	2779	\\xb8c8b0229e54e5033a0880f643d519ea9b09d2166c44568749e7eb901c7fa33d	\\x01885ec2f85bec342582c5767e670a06cc525b9fdbcc450af9751931f72767aadee8b9ebea7d1e1564d746ccf7bbd739a954c0191fed5434f8bf79b83f1309f2ac	\\x01885ec2f8e326ff0e276ada807524fa8cab974da127f2900d31e7c7c62d57585fd0cf55a07729dda1325d57f0b6f1269d6d09a146e931905433a60e1d1ffb15533c3f77294ec59d457ddfd1bc700304d690e091a992eebcfedf7cb48b4d0a00f5	1	5	DISVEH	DISVEH	5			2026-11-23 01:30:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-3c43-025b-be6b-a1d9461bb46a	9c811426-4273-4911-b8b1-d0668514a78d	ccf85b29-8d42-4031-ba8d-b9c1d3545519	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:34:12+00	0	3532	\\x8190a2f99b89450a8b4e64f60919fe23965b6fb0375310035c49fa9d9936c558	\\x01885ec2f86ea2500f876abe4a1b4ea2bc744262c1fc258bddac58ca86bbf8c70533d36545741d93ad22d19d94abf16fde0f8790efa4db9334cbf91b831c5bf87a	\\x01885ec2f8d4b1bab1d7ad240dbd875ffb81b92b65a34de4e8e222148ba82d99612945644c0f64d322347748a1329f2139febcaf62852ae21b9bc2cd066f7bc85b3331f9088308cc456ef06a34a0909b85752902dc563112a8c8aae74e4e29dae2	1	5	DISVEH	DISVEH	5			2026-11-23 01:30:27+00	2026-11-23 01:34:12+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-5039-a7f4-a426-62cec0c63135	d44416a9-8ef1-485a-a29b-caabbf74f7c4	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:31:09+00	0	4894	\\xc6e1efb2ff72ed19c02175fb4b8550413b977968a071fb897f27f629995581ab	\\x01f443a6cfd0a533863f568cad3d94e818e040638b6e0f01dc9b55878b7d7ee74ba279bec241dc2eeed0a7d6d694ebfdf96f9de7a86a7a038fec7ebce9fb0059eb	\\x01f443a6cf3fb34bc185adcd2571581f5d5ced56ec03e8c81b70feaf72e86b8bb8a09fc63ae1d9925686ca1568a39f6fe5a0d42b643bf03b1c6453574fcfdd3e5fcdd78c2ca6aea0c1e6e47cb45f84f7e5cbf20785abebdd063105acafaa016e88	2	3	MENTAL	EDP	2	08		2026-11-23 01:23:15+00	\N	\N	2026-11-23 01:31:09+00	65536	5	1	0	0	0	1
01c897e0-57f6-4a46-dfcc-79dcb115f1d7	5caa5eb1-c6e9-4c3c-b32a-7870bfe05a2c	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:27:14+00	0	4239	\\x0ee1c57c2933fe16a2c3048a22a3477b00287e8288cb935659fb231efef77638	\\x01f443a6cfff35d55fdf2b07413edb54a7c2c9845113a658a18fc541e9f133c9d97fdd4451f6e303949a6ba0caffb26cc651b7bd05033a5de4c91212a929cb134c	\\x01f443a6cf675de60a6b70e53ce93169fa9c8898b27822c2c9b4099c86abbbfdd32c81228e454ea371d8b8cc3028e35c43d60144aff1d05798a05a27e3f092947f463fefa4e6b832ba0aba28132d27d824d07660bd634be0b5d35288782e59de6f	1	3	MENTAL	EDP	2			2026-11-23 01:23:15+00	2026-11-23 01:27:14+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-7426-fa97-00a1-4accbb8fa7de	8bddf5c6-cce7-4a37-9af0-a9032e6ab849	80c4377a-1f9a-4493-9460-18620c220f3b	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:28:36+00	0	5890	\\xb1658f605e7070276a785bcf1ed415b539d3c2594c6735aa8ecb2368e80c8358	\\x01975c96d8a62e4870a73cac084855344f9965693cdf271876f53e93cb74a97b86fbd75f03fd88ee9e104baf3bb6de643300cb99e2c06df9fa6a36042a6f46a670	\\x01975c96d8743df060942614d48e803bc402a53ec77c4db3a49e8a800c6bdb6f9875ac81eb26a991b73ba051d53d61c7571b9a53ff61bd1a375b398d0de5df87d327de2f2510dc1c0b1f0aeed3fc24c86606be7597da8bbfb0b4a51d9123776dd1	2	2	ACCI	MVAINJY	1	14		2026-11-23 01:07:28+00	\N	\N	2026-11-23 01:28:36+00	65536	7	1	0	0	0	1
01c897e0-7886-4fc1-33df-c5d019aac60c	d57c8a35-3a82-4cdd-9831-559fe79b14ec	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:27:57+00	0	4391	\\x6e8025395ac801b9d9bcf4a5a84afc93f4dfba2ef5099be4380d79194de61da8	\\x011e19f07c7084dfd900d4913d3c9fe034728b5603ce433a4f1c89fac345e3114519249b37052314d6d364977a0a0ee18d3b784b14f57a3dcc7ab7c5aabfc251d9	\\x011e19f07ca97553c1dae1f61655b9dc166f0c21bba2a1354bbce65d38eb47a3fbf834016c6cad9fc330070fb994bb8e119709b4663e2351f77d2330237c745c601edf5b2a9cb7ae8b069f49fde6e381c9e6dd056133df65f3faf15d750a871558	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	\N	2026-11-23 01:27:57+00	\N	65536	5	1	0	0	0	1
01c897e0-86cc-d32a-7b06-d69633722b03	15a785c2-83e1-4578-a24d-44b6887af502	df7799ef-cceb-4bef-9d28-750e48dd9d4d	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:26:25+00	0	2772	\\x77feb545f34ff028bb306df70f8b9584d6de633ad7a301d45946ae3fcd79aa17	\\x018e9c35da59fbc0bbcff7d26acc19111a4448bafca83772ee9f14b25508f82fdf78db7107e01e93d35280b47b5941a298a67aa667083716820a567659f082858d	\\x018e9c35dac6af7177547b8ac8492b8255fd7b7f885b84d721076901c6fca53978e6ccd58e6e85dbac71f66d3cdea5bd4dc931a923dae43ccf84ffdca4e8272a42bb2557213d8b216741549e9456ccef3cd7ccf472165fdb55f875861adf26e66f	1	5	TS	TSTOP	5			2026-11-23 01:26:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-9092-dfe4-a41e-af5e4ab4b8ca	141af774-044a-4ff5-9960-8b5726c7c140	843cec1d-b724-42ca-8af8-c69c6e12653d	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:25:59+00	0	2869	\\x5e88c86d313fd9307f0f877da491414374d4646a42b8cc4c7595d605de31ac16	\\x017411139830e71bbfe247f913d519a7d2bbf5e082849765d621516a671cf6001472f0f0d5d50140d88e50797c88003eb4dd04d3fce9d92c8e23087bd92df5e784	\\x01741113989ea9510d3a1521397204b569a0a334b201afda4b8aff90bfad77a8df1cf5beb539487d375b5cbf245d91eb9a8769363e4316228250fc48bdfe735a4f043c719a05ce161de149757d478f34848124f45c3c48f0de8cff4db200d9a896	2	3	VAND	VANDAL	5	18		2026-11-23 01:25:39+00	\N	\N	2026-11-23 01:25:59+00	65536	1	1	0	0	0	1
01c897e0-9a6e-c9df-b8ef-690fa74d5dc5	9cc6d101-3f55-4dcc-a5a3-4ef17664aef3	df7799ef-cceb-4bef-9d28-750e48dd9d4d	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:34:26+00	0	4093	\\x38d36ca37404c6ee3f7c86658b106d71165b25e2d821f8e1eddd3a53b261bd04	\\x018e9c35da3cdfc917405631a3a19bbfbc631a706b2bccec6946ead19856fdc050471677d4ff53d41dc0a29c030b754aa0ceb21fb980c592e2210bb64e41b937d7	\\x018e9c35da8b025f5dfca831c0284a7af86e0cd269d0890947b343463edbc4ec6463d9c34257de9eb6a3712fc378a07283529463d8fdfbb91e7b7a28b2203883b3df3c042e0949e61b1ee3c390e5df9d11ff10c8f9ee0fd9a47fe61e5be5bf20af	1	5	TS	TSTOP	5			2026-11-23 01:26:05+00	\N	2026-11-23 01:34:26+00	\N	65536	4	1	0	0	0	1
01c897e0-9cbb-0362-cc27-92666c97d9da	0fe09447-1702-4b7c-965a-0b8adbff058e	80c4377a-1f9a-4493-9460-18620c220f3b	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:27:16+00	0	5517	\\xc42f77fc1ced10e809ef5f98cd00d72242e347e78567394e1c66b7793965adca	\\x01975c96d85a47bbb5429c1ab9e29ee3746250d346bb08afb21e3ae345d5d570be72c6d92299efc8bef5801ebed9347e794f96b424b73efd47c7a97f0327311027	\\x01975c96d8d007ad977bd4cdab77fc0890c661bc25a1a4956493f82eb11fea7566629bf026b98a63fb26db393327d5c0812e2c389fe9e1d169f75390567ce77136e07d7b3799dc83d714965f7009727101c2a9ac7495842acac84d9f3e8760b7a2	1	5	ACC	MVA	4			2026-11-23 01:07:28+00	\N	2026-11-23 01:27:16+00	\N	65536	6	1	0	0	0	1
01c897e0-aa8d-a0c0-0090-64a2c265a1ed	e842e23a-2d0a-461b-9ece-3c77c7465cb8	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:32:42+00	0	5227	\\x9f26166f49f03dfc968c64096a5e9578c30a7eef2fd63247e8894e105ae8f0b1	\\x014667033fe43c2fc444fcf63e21f47de6c434e64ec325a357f170236ba65473c57294fc4f69702f7c0ef326a95b461affa8c0b9c4469f8c35823b9662b40cfa4e	\\x014667033ff561a9af418471e372af9eaacccb26f7bd41c0556dced1875c4cd2e2a4a7b91a9446676b29334bfc30d9ccf7a78d9cbc958de4f3473ca9709f5c7ed781d555084779674748b394457ba0e2e7db40b786f87133d377ba46443ff74fd0	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	\N	2026-11-23 01:32:42+00	\N	65538	5	1	0	0	0	1
01c897e0-af1d-6c09-aec8-e1befc700c54	dfbd02cf-7bee-41eb-a9f8-e33c07f373b7	ccf85b29-8d42-4031-ba8d-b9c1d3545519	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:35:54+00	0	3814	\\x4f60801e254ef63858b20e98ce87c893fd0a75400ed91eb4252e0af31c74a81a	\\x01885ec2f8240a00d3349e678a7b0d8cb67bae1ec04e1122e6738a433921c1ce39c2c58e5aae3301547f22e5668a83a86c30e8ae85106d8a46af78928f4d9dabad	\\x01885ec2f84450691129b07908481a484cafe08f4d4f868d6a912328b4c6fbf37f718e4c2c5d70f4871bd2bee7d5cac7bfb073edb12fedf0a06c8bde901db04519938b6ad86cb8a508365160f6edb19f0cbf6af888a6184f2c15a7c7bc95757f6a	1	5	DISVEH	DISVEH	5			2026-11-23 01:30:27+00	2026-11-23 01:35:54+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-b328-4875-eb25-0efe183f3e71	96f11d14-9279-416c-a85e-6d9e1630bc24	45fea416-2bac-4183-9122-6ca3759d22e3	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:26:41+00	0	4226	\\xa75c5037c5d8b63949d00ad3ed482f46f93dc72c412711eec264b581e1942725	\\x01a98054d567a8d83386223ccff02deff1fc880f86a3e149c2673bde6e44a606c75aaea00895097c73a7005ded472219084e2d3d4668597f328a30deddfae41359	\\x01a98054d5e7b9a6b594f379e6ae489c60f6152dd33d288dc70ff397f9a7d8ab9463969652768ba5db3a9799973b84969e8e34b3790406a76fe050961225171e6be290b4cddda4b13ca4202c537511d87e78bd3d44a9b983b78632ba9998883045	1	3	LARC	LARCENY	4			2026-11-23 01:25:12+00	2026-11-23 01:26:41+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-c3e0-7dee-8e59-765965861a91	a8219932-bb31-46a1-a64c-9b75f6ffff14	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:30:46+00	0	4525	\\x2b2963d6c16adc5f17fbfc5de9ec4e4167708145b34581cbe145be5e013be1a6	\\x01f443a6cf137f8f73f45e40c0f462b9a60f974f21c1d33c7096d9b597223de788882bc8f97537e496a1e14cee9807a9f1309d37b5fba70bfd2c80bdd5beb29233	\\x01f443a6cf2711f63f7ee710fd60b7f66999df787085d5420e391d55d4fc6cc290a24972d82fc1ec3d8cc1917d2456c235e653d1cf92faaf038151714c222af57e68dff390821b38ea79087d19204dee70655492ba792403c08c46f538349b2697	1	3	MENTAL	EDP	2			2026-11-23 01:23:15+00	\N	2026-11-23 01:30:46+00	\N	65536	4	1	0	0	0	1
01c897e0-c436-8c09-5d38-7211281a1d14	64dbc46e-9df4-4f60-8535-7fc75d115cad	df7799ef-cceb-4bef-9d28-750e48dd9d4d	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:35:37+00	0	4465	\\x0a3ed71638483f4861b8ea0de028b00c68ec29c3d6986c01e9913bca75d1790a	\\x018e9c35da8db6b6b3763d1a580f472c2c1dc216c5f1d138534c481eb719975873be74393787f358ce86e95521ec9b91a259ce40ecc8f40838b72fc5f308f326b9	\\x018e9c35da9f5b4002b0930b3d8256c5540f3f9856c0b689ef6ca0cdbd434e8973d22f80cd24a53e034004494249948a3349e07854b0d707b980132e665cbc0334aad48e3f411876af3bc50efee6277c8c456a99fa25b174b5e6c179b85b54e77d	2	5	TS	TSTOP	5	02		2026-11-23 01:26:05+00	\N	\N	2026-11-23 01:35:37+00	65536	5	1	0	0	0	1
01c897e0-ce38-c84d-1187-87807855a5b2	6c103dfe-8852-43a9-8234-991865435be1	45fea416-2bac-4183-9122-6ca3759d22e3	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:25:51+00	0	3947	\\x00a65708fca8f4aee7f69c13b99513c3afced084d5e6f4822eb0350eb4ea4949	\\x01a98054d5d263ea1b5879afecb1f17909b21dee98b315fcb13cc4808176df6aaf3f76a7d445010239f6d4835b4607e13150acf0f960f1a8e24cc6a5589c5a30ff	\\x01a98054d56e132895243b5fbfb3e309704191a42a0442183939d7c3ed1af66f4e229863bc4e812e17b5da21f26786963a23aaf11c359ede8e42340e7ce69a6279a4756afff068d9b55fdfa7410ff87b8621bc52bcfe02ec90ca78c36d8b9d716b	1	3	LARC	LARCENY	4			2026-11-23 01:25:12+00	2026-11-23 01:25:51+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-d42e-6302-9407-84243ab8a579	d08fb207-9aeb-4254-ae7a-fc67409bf6cc	df7799ef-cceb-4bef-9d28-750e48dd9d4d	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:29:32+00	0	3807	\\x8d9c823669866cd1fbcf7dcb23f3bbee7bf6a3cdc749af715c1a34d97996f3a2	\\x018e9c35dacaa5da83fb14a1f64e7755a98250420d95778df070366767be420170aa528c4ac356ab771c3dbab0228b06b9c635ba3343ec7b367c3b946ae5545203	\\x018e9c35da1d0799f57a6722527d3b1c2b3bc4795a6fd29e99470efbc43b8261a11edc3a9331f7ca3b40dd0e44a68e97c593222e70b5f490486b3dcb1cbfc203e2c02a787ad0e7d0e4c17af0122b447ab28538e17f1a8cc678aaa6969ad785554a	1	5	TS	TSTOP	5			2026-11-23 01:26:05+00	2026-11-23 01:29:32+00	\N	\N	65536	3	1	0	0	0	1
01c897e0-d959-128f-b4db-e3ec32cc1782	d2ec882f-5757-47f1-b389-bca146ce4fdd	b0311700-e187-4cf6-a52f-970b741a606b	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:33:47+00	0	2773	\\xe1a9d4bfde7369886f93607abf5f0d5009e3476c8a0fcc91735585a63bf4fc00	\\x01ae640bc9e663bafa3bf493c4f60e2e4b6e782511ab27900c152a307a06411d7c2bd8363b778e96a11e46e8ec31158ea4e5ae980b3894ff289b1d4e6c54cb4a54	\\x01ae640bc9481542cb19b76be34130decd9b05e5c8b7b9449bbdf7d607bc996631b2f523c3d75641be1a13fa289b50fca6320ca050546f91a650f24e3ab16c49fe6149e00c649ebfda8b9a42fdcc6c655a9d45a3c7d673955f3caa6e19846e4ac4	1	5	TS	TSTOP	5			2026-11-23 01:33:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-d9fb-0079-b09a-bcb505006c09	5355cfa8-bb9a-47ec-940d-ffdc1002456b	df7799ef-cceb-4bef-9d28-750e48dd9d4d	1	2	2026-11-23 01:36:14.054499+00	2026-11-23 01:28:21+00	0	3525	\\x4993b8a9511e11d3046dce4384db181e325ab9741d064abc3503e16100c15d52	\\x018e9c35daaf419ff5064a8d7abd83e0e4e8b3e3f2a5c306a0b790ef8a1175f9c39fdb0522f78ba9a0464da7d5f5c66eb1a7d664cbf27e5479868ec58389a50a1d	\\x018e9c35da0dbdab69d58224e52eff21c27aba930aeb39430dca33c149da3a2dba1f82029967d4c36150972913f66bbe3b48757cd864ac7ef28d01d3df1a44bd898ae8ef904f19f01ba553dbc33a5017e81bf13e5e19b197ff5479c7742c71a5ad	1	5	TS	TSTOP	5			2026-11-23 01:26:05+00	2026-11-23 01:28:21+00	\N	\N	65536	2	1	0	0	0	1
01c897e0-dd1c-d01b-1464-963ff817ee37	45a4d05f-1187-43d3-9844-dd53a31163c0	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:33:17+00	0	4963	\\x635aa46fefa184ad6997d06bb5f65e9afd6f82f612219168e94723ee0ca35ef2	\\x011e19f07caa3e2a77c35f8bef9a75aa95ad5791d0de71c609a110a26e3d8ca9d8f90ab33d434723610f173bea51cd5f041d953cbc605d904eecc4de89e4c268d7	\\x011e19f07c0976dabf3bd151a3906bc45f983680e348a9d7aebda36005ceb2dc86723326cc816141d7be2e1b23ebc408873e220361500df4116cf1a9dff7f6b517cfc358563d0efa5dcf3662290b47103d7c9c05176cef7e2db78ac74f66d17eb3	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	\N	2026-11-23 01:33:17+00	\N	65536	7	1	0	0	0	1
01c897e0-ede6-df96-3eb9-adcf1fe44f53	bf79580a-25ad-47e8-9299-43c3848afced	45fea416-2bac-4183-9122-6ca3759d22e3	1	4	2026-11-23 01:36:14.054499+00	2026-11-23 01:29:45+00	0	4595	\\xedab527e3cb3814bdfb81992eb2595176414616057f5d1ee1d91f8e7ffdb5681	\\x01a98054d598cff0258a0d425a97190903b8620705110211a7e3c8c84d1f4c51b2c41ed66c8d7eb6cba3461b6b6da558d87f0f2432c51148398181031a423ea9da	\\x01a98054d5eda8d3cb5849939facb61e0d6bca9d47bf12655a3f64d782e48bcd11058c582fd23568da81711fc0c1267d6ea0be4d28321a52e7e6e3a1c76ee0e1446536659cdf559e3919bf33c22ddfd837a9b83583ca31dd5e1a4e9f9109dffb44	2	3	LARC	LARCENY	4	08		2026-11-23 01:25:12+00	\N	\N	2026-11-23 01:29:45+00	65536	4	1	0	0	0	1
01c897e0-f3f7-4a04-b62f-636e028f8460	f003368b-4037-4a6e-8700-56f11d0e5f65	5788de72-c5f8-4c1b-8eeb-7bfb4f02bbc7	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:34:21+00	0	2773	\\xd08047855f07d4f12738c5a7f10fb931dc5eabe23f81b9917c4c1e4119360db4	\\x017f168f5fdbd64554915e36cfc2301a29635db7100c134c2391bb777dc68313366722bd1b9f0188711682a418542b72737d0c8d54d132b98ad5868e6376c63dfe	\\x017f168f5fb0f7d5ebf90f85d1343c8a2525575895d1ba81c3f52c2c603f884c82494e0303834de8feb990b76fb9fe9625b7355a931cc4290f81ae5507b2a3634ea00389ec111a48dde010bfe84d87dd94771916dca381514b9524b788d76986d2	1	5	DIST	DISORD	3			2026-11-23 01:34:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-f830-bcef-14fe-e1ab033558b4	2c62e6bc-2737-427c-a9c4-68afcbda4a40	708e784c-cceb-465d-92c5-d37820b25a1d	1	1	2026-11-23 01:36:14.054499+00	2026-11-23 01:33:20+00	0	2773	\\xb1888f50eb99ca01a3bfb7ff5728a39012fada90e2b0f2c93c0d18963da7a48f	\\x01fcbb892a4d761161bc671375e8cb2b332936d50e2c996a54209d603e39a55d3bb6ea830ac1546e1905f4354148679a97f51170ba30d8b6d6998f6d7c46e97018	\\x01fcbb892ad7af88116b04fb58a503c4e4c120e8fe688931072eb492e600fb2b06740debd20959047d25d8486e1f137b636b4429ba514d6aff60c4e69fccc2dc9aacf7f070a4989434c8dde11558d92d4008a8a3cff0183153b5cbaade7bb97038	1	5	ALARM	ALRBA	3			2026-11-23 01:33:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c897e0-fdd1-6115-d6de-e3710cc7820a	df4b6306-f558-446c-b319-87faca1afd09	276e8379-4e95-4c69-bbbd-ca4f8c03029a	1	0	2026-11-23 01:36:14.054499+00	2026-11-23 01:32:00+00	0	4677	\\x51d2eae76c1de691d62f5710b74ad8a055eae43833ad1e29407612cc990ae899	\\x011e19f07c49d88772fbd3a1ef429c436e17aa4d33bbb070f59b4fbc44274bebe215a2c4c0da03b11d7c645a472a3a748e567f31ef33eb1125eda5a7a18bd9e5ba	\\x011e19f07c64ad23dd488a03fe2107ac978eb1ead18bd29b580a602dacd8f54e440d4726d240e01f9d9041afee212e79a33ea280b8f84c1421f72ecf97a7d1ba001f78ae67f28eac51331a262a0d7a418b5e7b214df8ca47adb63114f4ed24970f	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	\N	2026-11-23 01:32:00+00	\N	65536	6	1	0	0	0	1
01c897e0-1051-0b94-7341-d3722c50f334	b5c52f46-7640-481f-b039-cdcc5b732b82	39e0f507-a58b-4a3e-af4b-ed21921e97d8	1	1	2026-11-23 01:36:14.529008+00	2026-11-23 01:36:14.528329+00	0	869	\\x16c5c36ec05e1670ac07908a247b43372066e1ee82f733fbdac3773e8e5ec1fc	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c897e0-afdc-a815-6bf0-c8e0b2e9d60c	5b7f354b-5a9a-4998-ba3e-eb420bbeb04a	74e19fa1-d672-4667-b4a4-21350fef6c76	1	1	2026-11-23 01:36:14.532136+00	2026-11-23 01:36:14.53162+00	0	869	\\x9171f7e2f4865f7a9b50ebba5eb093647de3ffbc654af90ad9541c74a94e993b	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c897e0-0467-423c-da5a-7bf7c16760c4	62446c2c-61b8-4051-a942-ade1427752c9	dfa35ee6-857d-49e1-9461-6ed6aaf3ba49	1	1	2026-11-23 01:36:14.538549+00	2026-11-23 01:36:14.538129+00	0	869	\\x91e6fade0284b1dd9b9bb2080d48cb1f206d4bbf30c687c23e6fdbf982db90ba	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c897e0-c42d-e081-d9da-02a47344e4bc	864a1961-9290-4191-ba6c-29c90fd22c1e	5220d907-7f08-4145-90d1-f714cb3e2363	1	1	2026-11-23 01:36:14.544658+00	2026-11-23 01:36:14.544098+00	0	869	\\xdebb5b61699406f9ff2e1e57c787d229a208f5153c3f3b24c1699ce258cd72a4	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c897e0-2bb8-4b15-473f-c0adb1cf3d4a	846d387e-e22e-48bb-9d8f-c82dc26ce66e	5220d907-7f08-4145-90d1-f714cb3e2363	1	6	2026-11-23 01:36:14.625091+00	2026-11-23 01:36:15.624609+00	0	872	\\x6dcf1b9b45250214689989e6e9fc2219fe52deb9701b0139df8da780c1a69283	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-23 01:36:15.624609+00	4096	0	0	0	0	0	0
01c897e0-ff97-3346-5de1-ffca55b961fb	f23ed045-2af9-436d-a5ac-b22c77d67006	ceee677a-a294-41d7-9809-682567aa35fa	1	1	2026-11-23 01:36:15.382394+00	2026-11-23 01:36:15.381883+00	0	869	\\xe85ab4de81ce29b3b1f29b133421f374c010a32c54d176afa27b207cf34fe5a4	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c897e0-fad1-0123-2275-ff4ad1571e5b	ce1cd518-29d2-49dc-8ff4-040ebca181d6	91f80a0c-1dec-4449-8c4d-f314ccd3fa8a	1	1	2026-11-23 01:36:15.479735+00	2026-11-23 01:36:15.478926+00	0	870	\\x57c7fc6c2ebe73fda8ac1815213ff22528d6f8cb6afb278cfecdcfffe3b78a32	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
\.


--
-- Data for Name: encounter; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.encounter (id, client, organisation, at, reached, account_asked, person) FROM stdin;
\.


--
-- Data for Name: feed_tally; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.feed_tally (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2, tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes, persons, other, saves) FROM stdin;
dd7a37b3-d872-891d-d848-28c81a4ad964	north-eido	20780	164	161	3	0	0	0	45	0	5	2	10	6	22	0	0	0	0	0	0	0	0	471	160	154	12
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-23 01:36:12.058091+00
\.


--
-- Data for Name: hold; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.hold (id, client, organisation, reason, began, person, lifted, lifted_by, version) FROM stdin;
\.


--
-- Data for Name: incident; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.incident (id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority, disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document, source_updated, sequence, document_received, version, saves) FROM stdin;
06bf2293-cf55-7f19-a921-d230c34c6046	9f002f37-3c4c-41bc-ab1c-d1cd01165761	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x010001b397e8a627ded7eff8676053c668792b7db6887a49ef2d1cb883e043d7a0b67eafc8f546f5d4fcda9d3c4bfdee87d9a56c78576c9b305bbbedb157cbb0853279	\\x01e175b45d7888a8c3cc69a42da6c26f383d76871e7841451da5fa8eb469083594b517b1d23718e42c37ebdf71a64c6a53005004d609e5c5dd70fc882d7e85e46ac4af86427d22c7ea973296dfb7431921389db8bcb33a565b15b8dffea4b834858669c16a6205c666d2cd4fca687a8d6bcde9e9870e2f5c43dbaa0b879719b539	\\x01e175b45df77664644fb9ccd637fd57ebccd9639f7e7b6cdce9c8a0dbd196703c55fbd5041cc3a1be66327ce2652622b4ede48e8dbcfb82bc6b8592420918d07301a779a93c14b68f308fdb8381e9e359e1b3c686bdfb48b46475fc7045afd708	2	4	ASSIST	CITASST	5	14		2026-11-23 00:41:13+00	f	\N	\N	2026-11-23 00:41:33+00	\N	2026-11-23 01:36:14.054499+00	9b98e7fc-5d8e-4362-8798-67104018ae0c	2026-11-23 00:41:33+00	0	2026-11-23 01:36:14.054499+00	1	1
34a1b7cc-b6f2-d07c-8380-019f659f4b27	da997723-fc00-40ea-b677-8ac15ed15cdc	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x01000144b7ffa46fb474db896a023acb7119483c5e0051acbaeb0f9639c63a7d2b5760e835c503012acfa72cc02663631cbe5a52da805c40fe1aea169f91771de7cd80	\\x01bbe0a17890154ce021472dbbe832d9fbd964f5c72ea2f7416e763d37e3ae62925f4ef122029ac563ea96c4759a45033249c15c75346f4dd78f18dc3ceb00047e950ca1a389674c2028b95af0231ded18c8ad79da8f0cca687dc712b48c86e9800517ed2d547814bde63e43c3f65a8bd028120b091540a7ccef1e2d75c672192d	\\x01bbe0a178457cbc1024be249c603218decb2bd99ba1a46ff717e34a996342d5d659a2d755a97c04c5c1dfc48b4bf8516c7ac720625402df2708dbd5e75465d41cd88f872e6c526edeb45b0a6937a85dfaa7fdd2601e9dc3a58086b0a4e6a8038c	2	5	DIST	DISORD	3	08		2026-11-23 00:41:42+00	f	2026-11-23 00:42:43+00	\N	2026-11-23 00:43:02+00	\N	2026-11-23 01:36:14.054499+00	3673d1d7-ed81-4a2e-b2a5-01acdebe910b	2026-11-23 00:43:02+00	0	2026-11-23 01:36:14.054499+00	3	1
3f637783-1235-eaae-059c-4fea2c2360d2	8c01651e-16ea-45de-955f-3e6a97bb5ad9	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x01000126e222a7f0576fd300e871eeae1658f60fcbe647add6da3169ace6cad5c973ff8dd9545c33494636dec784118a48c02e5b3134fda527e82e532e140dfcf6af43	\\x0139811cf3b02d8042d96249d90dd9421822ec21288289d1740000dfd41ecda9c368e52f34286bfafad264199a1b6fd2ad7011c32f68ed7dfc4ec3f5f5a43211f98dd3d0cb859d539c01542adebd8ef6eb948ff85a2035b7171204cc58602ba9f56d852220878bfbb3835a156c13eef499a8753a40b750e6ec6a8f5c0fe89687f9	\\x0139811cf3067d325373c5076a8d2970ccdbcb90c6f51dce4430b34a3a792e6c187aa7fb64609b6ae2364d12fff36b96ebe8d8b6305d205b27e1f149f31b623cdbc13af96260a26e1d5cecc2e259207a0653a5afdddf3ab7e486f2ec2e54dd386e	2	5	DISVEH	DISVEH	5	08		2026-11-23 00:43:16+00	f	\N	\N	2026-11-23 00:43:36+00	\N	2026-11-23 01:36:14.054499+00	627198f6-a2c8-4875-81e0-0f06aa327fca	2026-11-23 00:43:36+00	0	2026-11-23 01:36:14.054499+00	1	1
7380337c-b368-08f4-16ab-bb5ebdc7971b	2c60933c-a5b0-4203-8859-b946251edae8	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x010001468600326bebc8cd57af178342610f028d97208090a7a0ccb2d6798322a712a42247ed8cd35c58c6764d4f3dfeae7c25f76109949f86379b6987bbe1c1a4ca90	\\x019fcaaaa68bc77eb38307ab70bf6cb8375d614dc9147c6b8c445f1df39a3d06114531c25994dd0e9e68fbfec9e294f0cb2c7d849f5d2e3872e41eb2a9c0b08b05c79e3d9c768da3a609fe4234c8261f78f18768df438abee85c80af87204ec59677ed2ec5f188d7dd15ddf06155e1812d64b5a0d098f71c31da3a2f675574c777ab3218534d3686d5feb7935411779829efed1578f5c7c0e6eb7935f40b5817f3	\\x019fcaaaa68a8cd346822a7401f4e75ee19414477b1817d8a06569890e7a607f5cd42610cd1f6debdbebab3902c1446772d4a26f5d6e7fbf33a1e0fcc3a8bf2e0c9e991cf6bfb36d1f750f676780b7c5e5c30842931dbdcc477b2054eb9fc01286	2	2	POV	ORDERV	2	08		2026-11-23 00:42:39+00	f	2026-11-23 00:47:43+00	\N	2026-11-23 00:48:43+00	\N	2026-11-23 01:36:14.054499+00	60cf870a-bf92-4884-b6aa-9ca7fc9429d8	2026-11-23 00:48:43+00	0	2026-11-23 01:36:14.054499+00	3	1
b3de52d9-7ad7-93e5-970d-ed363f7a7a2d	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x0100015a3f64b64b3e60bb035bb86a9d3f111d0de474e62afe3f1c82dd42d06392a125d53d4e5bfc21003323791e235a384a0bb4759765dfe131ca098eaab1441d3f06	\\x012eaf4b491f0c039888d23125043f08fe2a25ec10893db9ade7bb2729ae1c5b168054c08077f62cbd6b0030f3f4d3bc37fb31a4fd696f268942935e8c8c924d0e98849d8b3f120c71d72d75ba18480c3a99b9d68b3282a0346f95e176a993e4ff04882c19b2da78ee1374f10abb353a868c862f7ee04a46bb9efc416e9562dee3	\\x012eaf4b49411fa4b93dae1176a2148bfb79e680d4a369eee8562ec32999880909fcfc4dc183d459c9d0f3204df22d00bfdcfd586943e704bb3c5eb6f284bff310add6d943c082bba32dcdeb352566e054f19343ab84af7e0b2150d7f50ae3401b	2	5	TS	TSTOP	5	03		2026-11-23 00:38:49+00	f	2026-11-23 00:40:39+00	\N	2026-11-23 00:47:55+00	\N	2026-11-23 01:36:14.054499+00	d7fe8f8b-a9be-4fa4-8dc9-3caaf8e7b8e0	2026-11-23 00:47:55+00	0	2026-11-23 01:36:14.054499+00	3	1
baddd4e7-7144-3207-b73f-54fff54ff119	3518f3af-815f-4115-9c59-5d51ea748ae5	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x010001b4a671a3cb488968a9a5c893ac68c8b956276049adbbc60a73f7452627d2ec8e12a80c82c90be3c1cd6a065e53b3f906c458a83e4b2a0ede77e4be8ba44c4b67	\\x012c9a8dd8048217f5832a2019c40b006340eda0b286189da89560ea6901dde2a7f0288ae5870ebf4d06e058e4c7b92a5cd4192760aadf43e5bb514a40f7b404d700b766ea3577a3abbb6480147aee1f0e826210262f9842199f19d2ac1ed09854a9cbbbaf1c4c14eacdb2bb16b3d3a25b7215e098e670d63a7ada47996fee393e	\\x012c9a8dd8815f03c9240db44494665d4ac0845e8e141e7306131311693f492612f4af06e2580e2b16e64b4cf2ec1544b5b35f0e490cdec1453f759f2c6de1b2bc6c97394bf51856fb3f9fe5290316f576c2450591fe9165c59aac36921c98e82b	2	3	WELCHK	WELFARE	3	01		2026-11-23 00:45:30+00	f	2026-11-23 00:46:55+00	\N	2026-11-23 00:48:09+00	\N	2026-11-23 01:36:14.054499+00	31b07e94-7b3c-426f-b75f-feeafcaa51b5	2026-11-23 00:48:09+00	0	2026-11-23 01:36:14.054499+00	3	1
bf5a031d-8bf2-062a-2634-4483472b3f16	da01f77d-9142-497c-9e02-6fcfbee6835a	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x01000127b4973e77719495fd72672e63575da652ff766694a3fc1a7942f649767b9717ba34ab439f94f2777ef30208ac728316bc29689ea8130d73f1c881ec5a4b7483	\\x01be2d10b87e40b934eee166dd437ec508dbcb959737f68a4ef39e18f87b9729af6410eedd5a0d5e9b636e2066bf5dad26f259d34cd470e5d3d19bff3b57385cc0ee824a033bbd3e02c27b7e7938663720aed6cf689d5bc769073a082b29e61bbeeae34733759c4c8d82ab50b285cef74938ecd1b0db8cb4a85c4b0690cc493b2b	\\x01be2d10b8da0268befd1f2e01dcabf3325cd7ad80e1f54c210100f362d92f1ce88b7053b03d636b8ed3c98708dbb7ab7e837c4cea43a1c8f7c62a34c68fa57d08df95f67fdb6f2fadb73f43356a5536ca12c073e4c2e4c737e548c89dec54e8b0	2	3	WELCHK	WELFARE	3	02		2026-11-23 00:43:40+00	f	2026-11-23 00:45:54+00	\N	2026-11-23 00:47:28+00	\N	2026-11-23 01:36:14.054499+00	0d87fc06-1e1f-49b1-8bd2-cff1d0364491	2026-11-23 00:47:28+00	0	2026-11-23 01:36:14.054499+00	3	1
1e60db4b-f7ac-556a-3a69-24ea9871ed96	4a4352a0-bc53-4588-8c6e-3603ebdded4f	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x010001923dc7628029ce856a74b3f7d1b15cf72cdc0d05e666bf6791cac78ffd7205dee8412cfedf8c779693302bc4058d59c243c74425245d2c053b47c787d419f867	\\x0140ba172a04cceb36d3c247d32bb11d0459bf220945c9fb5f285c4c14734a14e11652a82b81befd1b92dbf1ecdfba621c721cb6e783a473d5606e89d6cedcac8b5d2cf5d2e5eeb826607ae7a102eaee9d1f0e9509b29fd3d2392459f24c3e8f7f94222f40a73aa60d946585d46738484809c091548fbc4b4b7bd1e72f52583599	\\x0140ba172a8330753a79f62162662c728f74f029984f263a0ab57b0914871267c1893f9fb561656031e1cb8c930a9a3e7f35dbe5232dfd162d92135fbcaf725ce94a0551fa2b3a23946e389293057529da9820ade70b0ed778939fb61ad6ef1aaa	2	5	TS	TSTOP	5	01		2026-11-23 00:37:20+00	f	2026-11-23 00:38:50+00	2026-11-23 00:43:47+00	2026-11-23 00:55:47+00	\N	2026-11-23 01:36:14.054499+00	9eb3704d-b50f-4278-a160-d7066c59a612	2026-11-23 00:55:47+00	0	2026-11-23 01:36:14.054499+00	4	2
30d1d4c2-3d46-5e35-514a-5a698d3f3679	b5e39901-62cb-4d7a-8b59-463c68b44d04	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x01000178b3e5e8f162be549ce7b460280571feb3cd5d92fff90bbbf2313875831928ae23d353ed2c3946465f65311f1c2c4fdd8c92899272b85f6178920f8460db9342	\\x015d0469c09b6c240f18636d5c9be5d9b4fbe8440810bbad27c96d97a0224f9c2a6e01f91d2c06e44392e272afa42ddd5186f2b40897f47237cdc675a7dbfee973d267c91894a2e6e90a60f8cca54e1493acd2da81a3af74cbcd3f5d9e8b7267507d081fb47829557530d7679698e3fd66779a60a8116073689fcee077c78ae51c	\\x015d0469c04f207d0a1b87d0dc12a1bad47644b3328b041bf731989e6c8edf832ddd2dca8b324eee3074ff7f1c6a14b97198c234c07293facd4a5fc2c971122a77b3f453725b0cb3d83f7f11021a99c6410248209a5e7089418f82ac7d20f95685	2	5	DIST	DISORD	3	03		2026-11-23 00:50:10+00	f	2026-11-23 00:50:59+00	2026-11-23 01:00:08+00	2026-11-23 01:00:46+00	\N	2026-11-23 01:36:14.054499+00	540633b8-9247-4efe-8304-e17ffdff086e	2026-11-23 01:00:46+00	0	2026-11-23 01:36:14.054499+00	4	2
6aa4b3b3-f43b-c280-614b-9256eee560a7	a76a6d8a-8bd7-4978-9d60-7a4040fd16cb	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x0100012f11fcaa5a170b4cff7a779b413309b3c537e10d8396ba5380c2c2459b6de30508e2402b00732f1f1803cbaadf4deacbd8c2571e8c404283c00fb09379e4ebe9	\\x01ca376598b2f312b781a2ae886f58e8550d3f07b749e789ad2eb14c799d73aa0f187565a59a3bb33d4a458650c207a924e8c419f84fa36b0bf889265dc44c55d88350df7bb2cb9a9d0aecf6761042e19bee53e417f75e287507d081c63634371d93ea59811f3ed9718bb3b87351aa47afedb3f59abbb5c329ac9d2ab8af80b153	\\x01ca376598a7d17a9d00e9abee590958ada9ed60f4307ef3c30692742f11b2682e2190aca3169e2344fc97bdbee2d781db131a5cdbc05c45f3df0839fb3c778eb411921a525cb89be20ebaad621d65cc5194a50bcc32f280232b9052d2c0d78f10	2	3	MENTAL	EDP	2	08		2026-11-23 00:48:25+00	f	\N	\N	2026-11-23 01:02:08+00	\N	2026-11-23 01:36:14.054499+00	844a5cf2-a6fe-4702-972f-9fc68c2406fe	2026-11-23 01:02:08+00	0	2026-11-23 01:36:14.054499+00	2	2
e49bd3cb-e674-923e-a7ea-82f07846c734	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x010001ffbdff93587faddaea4de882133a6a75f661385a840502e53f90874a5fe9896f99e0b480eec345782e03f08e2ac1c5cf75b6f62557e338632467a23194f770fb	\\x01571faa0fc6289804dd9c2904582948dc5e975a15db26f5f8bebc07ac440bc9daea0b059a676f7335577398810c849e9cc8af0892e2ea293634f3cf8ed8708bbb73f78af7f0ce3e7c4a23083d74374bf60e09c9629edc5b0fe7abdc8b59b0c075a12755ca8041e95efb79e1705c866db93d815becedfa4431ffe05f49b5d51621	\\x01571faa0f09e74f504c328a209f7c4d9464b685c5d0a80510f5447da866ef3660e32f12637ec2e44bab536bd49201239249f82f44148a1085f8dadd7f666a286dbc859746d07505a5565b83024142b6082546ec25e5a476a8012c101922e5ca1e	2	3	FRAUD	FRAUD	5	14		2026-11-23 00:40:31+00	f	2026-11-23 00:41:10+00	\N	2026-11-23 00:42:08+00	\N	2026-11-23 01:36:14.054499+00	ba3389d2-0618-45cf-93b5-de918323af55	2026-11-23 00:42:08+00	0	2026-11-23 01:36:14.054499+00	3	1
371c6d8d-5ee7-492a-f314-bfd4fb04a850	3f26631b-8d7a-4eb7-8e5a-f5c4e7b7b286	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x0100016067c75ed2dbde559550b3578834b7e7b98f34fa3692254477d6862eaf77acbde686f593b4916e94ba9302061e76796625e907dd68774f5c47df21deb79c9d3d	\\x01ae7b8d7191df9d1edb943dcf88c926d48b3187644c33228ade7d1e3d394cd4475c8264ef18024d47f3e4aef9bac404be26fe8f7e2c3eb0801c1622860b66e08f12567440066005d795b00da1732c28b052a06398f63b1c947905b82b8a1abb1705f6f2d101a48c2bab3036fb649a8b5f3c6ec8b8e8ad96bf90375c754b3bfdef	\\x01ae7b8d71373d3fe6b9aa31657bf6c3656f3278f0e48997b098f829040d65f407fb6f25cdb72663d5b9d6b8f44ccac059596d354455d7ce8db9551fc3b686208cf814bd0861e21f10326866c8a1aa29ee5d3ba3c0641110cc8769b68ddbdda223	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 01:01:18+00	f	\N	\N	2026-11-23 01:02:35+00	\N	2026-11-23 01:36:14.054499+00	d63b6df6-2b1d-4b41-a570-f4956e776ec2	2026-11-23 01:02:35+00	0	2026-11-23 01:36:14.054499+00	2	1
ab6193c2-0ae8-1ef9-8f60-a3d1bb78844a	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x0100015e26abee3a6dca9367ba80c90695d683e65e62dc82854ef4381d8995af3dc5291e290dcca5ce37ff1eaa94fd20827f30aea0946aa39a04ac0750caffee24e9e5	\\x017cdbbec30996f92e71124faf88fae77132c1e9fa699952ec910d4e72277322bccf69e5b4fb1d4936a956ab367e40d2bf94ceb3900a1f52d8503f2522a1602d4752544a50d976d7a06e8a664c5351e703898b4afb58c4e11d7fbd8084a13a30013b7106d836a23a23c1e44d3f15ce03f322ee7f161f35f2fe29fa55dc3e8556f5	\\x017cdbbec3ed631d65d63eeed439b209c17dbfe56340f05b11fbac0c5ae913b87769254ab760dc0682ea1ae23c844fccb56af626d4827f029cd97914585fa759920ab6d255e2032ccf81dca89647424cc7861fd5063073440ba3669f1761ebafde	2	5	DIST	DISORD	3	14		2026-11-23 00:46:52+00	f	2026-11-23 00:50:35+00	\N	2026-11-23 00:54:38+00	\N	2026-11-23 01:36:14.054499+00	53358295-2664-45c6-abd7-785b781c4cb1	2026-11-23 00:54:38+00	0	2026-11-23 01:36:14.054499+00	3	2
c2a16c45-557f-fe96-8332-899223c71723	8cdf7e24-f01a-4689-889c-28e9d95a6274	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x010001e4523ea5a7e03ad597fc5567e6fbc5a23a2de310b1f8c4559e226bcb6d14bfd95d244d26eba0a2722eeabb5e6a41f23b5630f2b1838530f898db05c105206581	\\x0135b55dc477a18057b0b29358fc46194846cd467ba27137854c4bf5cafb9d6d1395878fd50b7acd15c7153e28e663b4bc5c44f96c74f9c42e0dbde736845060430a409a8a9d9d16e7c1bcf35db5cee1d4e2f66d69ca035bed67ec4da5de5a551894d5f273ef689d7bff7c11fe50b68a3e204cedf28e44d9edd43c0b24604bc424	\\x0135b55dc4d89bc85c0cd30b04b4af43b8367a8932107d88716c15930419f70b88ba5072e90885d0b01bf7c565d22368248dc117036c8db6d52bd16a864e97e52ef3243bd4d1f55a30e87fa50292fa1c8d847b67ed93f314758bd4fde68114dc74	2	5	TS	TSTOP	5	01		2026-11-23 00:56:49+00	f	2026-11-23 00:57:39+00	\N	2026-11-23 00:58:21+00	\N	2026-11-23 01:36:14.054499+00	6b5daffa-feab-4f94-920d-3d48af32df0d	2026-11-23 00:58:21+00	0	2026-11-23 01:36:14.054499+00	3	1
0f0f484d-ccc4-e1fb-807b-4b9a34687852	6885eed5-bf1a-4d00-b87b-84e71ce43429	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x01000111a81b5121b316f1b144422ff9121841156de6f4b48f47d661f89828a571cd00158deda89f60ae0794488401c1727d02d48aa8264aa02976753fc0a3bfa41967	\\x01138d34741c78f29efcadd279d83ded15cf2dc16c155085bc3527a1c13b80f1073738b5b93b84bcd24c85b7f82ea1ec788298ba60e6964de0efc57aa81e670582c0183e0803c3a531a1f641b9c9e19303763d4adc08e350ab2acd7c328af7f5be8aca1a89a1bafe9ada5330fa6fa123a4549b28c00b8e1227aaef96eb20e0455a	\\x01138d3474abb3e589811a2a39324d6f29277ac9d0d650df47bf23ba040e9ad0dbb9c595cf0e707dd18caa9b4556d244f9a934f3aa9c9187a2e97987a2b11f6b977ccf10dd0e4f1ded02c0c68df5c120692ee5da00db71f04aeeea0764694379b9	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 01:05:45+00	f	2026-11-23 01:06:41+00	\N	2026-11-23 01:10:49+00	\N	2026-11-23 01:36:14.054499+00	25789d76-039d-45e4-bd2c-1ee7c731ac7e	2026-11-23 01:10:49+00	0	2026-11-23 01:36:14.054499+00	3	1
1b03bb15-feab-38f2-d9e5-d0d2549670be	0f57efab-5375-45bb-a578-a310dc55ba10	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x010001257314180292931a22800e1785d0bba42bc961734fc67a81bd141b250dcb9eaaec82db2f0cb26a6c4b07fb6ac4b217b0ca16ad90279857373ffa05818e9e3cce	\\x0176debdeb99eee4beeda1d617b4acec8986c9f367b9febc9a34ab7a008930b4b38c1814350a8f969ea36173a4ba5a2a1db5ba20abb6f258f345d115b22177e946c41fb68741407175440606195573ba2d5eaa82c21a0483b71ba0339e444b339c9b29e3c3d2d5d787dcd0aef70c9322a76064ca425dff3b319c8b71e05231f92d	\\x0176debdeb2ba49a1750ada154df93fe1d812d2242b40b0e85fc804342821072b4398ce08fbbc51d08a6d95d3bf8a15c5c1bfce7903934533e5094e70728c00ceda3db3c981ef4730d8628a20260b2290499b84f6e9b905bcba02b8cb084affc56	2	3	MENTAL	EDP	2	01		2026-11-23 01:03:27+00	f	2026-11-23 01:08:07+00	\N	2026-11-23 01:08:19+00	\N	2026-11-23 01:36:14.054499+00	c7a5fee4-ef14-4749-8736-4f83c43e0080	2026-11-23 01:08:19+00	0	2026-11-23 01:36:14.054499+00	3	1
3253e07b-40c9-69e2-484b-4baeeb866bd3	959146fe-ee20-4785-943c-013d339c5d36	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x01000135e143fe5cf425d56b006bc89aac48ec3e87605494f897be54744e0fad704644f89b7d9044db0890d1ccacb520d40137ce13c70a40d6913a109452087705f32d	\\x012005194e563a6b4c94937849acdab451c15049c5ff2cbbe2b05f370729843a3a369b5899613e41121e134ab60b2b36b2838362fa9aee965cdae30267d1a0f7f89eb3cb99791a9c8f97482d0b84b5c3416f7e9506106211597cee05cebddd7432c2c288bc6e372d85c0a0f5f3fc48ae9860afb2ad6e3bd376fe569f084e7c29cb	\\x012005194e7444245f880fc56041caa8f43e78129747c714232fbe5e119b3ec72bbfeac5d62b567527db564c6776675b8ea721b94d951627f5ef17785826ad939377db3b6fedc3b41c9aa37717a597c55d28b934b0fcd2f55ac18450e22853b303	2	5	PARK	PARKING	6	18		2026-11-23 01:00:31+00	f	2026-11-23 01:01:02+00	2026-11-23 01:05:08+00	2026-11-23 01:05:23+00	\N	2026-11-23 01:36:14.054499+00	cd6ed638-1e62-40a6-b44b-72d5694aa1d3	2026-11-23 01:05:23+00	0	2026-11-23 01:36:14.054499+00	4	2
6a134fe8-0153-b41b-2544-8f1dd8b4e039	02feecda-65ac-4290-ab5d-fa5baec924a6	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x01000103b6757e7cf0d862df7453376d15d163bc4fe628ed49bb68002fb70fc8aa9d77daf1a3cc66b7b4ed842f49fca073b25342ebcc30e4d152d51aed1c1829ffd8b5	\\x018f526391826812054fd60e37f36490971048b605b7d6efeaf0e09e504358b6c9d9155d50c417f826ef3c07417185be01afe0b9dbe086126f0c5c68cd9882e30b4d653c178be965942dceffb8fde211faada507c6c9ef7f6be0d5e176bbb0f0f645869a2a33d4d56286201238b4c736cbea8c8cb0e77980101229688324c63c7d	\\x018f52639153454ca45a691ceb1e5a33c6ff1e7fd37de077a5a0765287bdb22b39d03c952e80f0f6f2011dffa821e0192add92554fe62739f9b8e6f0cdb49499da4bc5b88118dbef0bc64cbc96533ec3cfe792abf4009394cb59ec06a4f1f6bb02	3	4	SUSP	SUSP	3	10		2026-11-23 00:57:40+00	f	2026-11-23 00:58:12+00	2026-11-23 01:01:43+00	2026-11-23 01:05:44+00	\N	2026-11-23 01:36:14.054499+00	2a190279-dbe0-4c6e-92c7-2314c4e64b8a	2026-11-23 01:05:44+00	0	2026-11-23 01:36:14.054499+00	4	2
42b34996-dbf6-327c-7da4-be0dcf8ce271	39095531-46fb-42e2-92fb-3b32fc6898b5	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x010001c73816221fecc7775934943ff59e7dce73d8c7153fa291df69684eec3fb9548ed487ef56d3620587c7aa8d8187943aae80416a8a669709d344feb6a9703e6541	\\x0171a93713503f46ba8e1a4441cab1109bf3f524d8e8444b532c63865b8912f667080e9b32e614a9f4c328a04a69e6b9ab4b4a21c86e90c2e158897166eebd3b9a8530f7cf2fbcf265f114bd11784c220eba31d678ef5da1928126230af3fb8712b038f6952788eef49d9e5896f648ac6ef41b166fb058f050ab612db04fae0e19	\\x0171a937139fa1547427dd56935fbdfe9a62e80b618c4f05049e5ef4862c1cfc28a155a4fc7721a068ac4471e261052ef1726d4067494af5f5d36f928edc5e25e0e286385d792e4cd021ded8f40317a4211312981cfbb5eea9787301a77ad3c86a	2	5	TS	TSTOP	5	01		2026-11-23 01:00:09+00	f	2026-11-23 01:01:37+00	2026-11-23 01:11:59+00	2026-11-23 01:23:04+00	\N	2026-11-23 01:36:14.054499+00	46a4ba1d-f4a1-4fd4-a2c9-1c1440cb5ccb	2026-11-23 01:23:04+00	0	2026-11-23 01:36:14.054499+00	4	3
65d172ca-c926-234a-dced-a733848e9ca4	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x010001cb04e2ca635b2afb24eb924d68e8d60606f0ab705f1cb75aeef526f17caf4d8ebca349d81d10889a5f969003aff55df29645a2763dc4fab3977278a4609ae78a	\\x010ffbb371b018f63ff9a6d41ce6b5665f3f01285aae643d835d3c075e4b05c1f1989bb386c17bdb0b03530abf4ce4c1a4f723d624f4390ab97ac0ee426b125aca45a7e2aedc8433e69d3fa0c571cc9b44d1d437472fa1f1653c19ab9162002ef59f105d5f898436a4fea50fe4680b42ce8035b97a0e11d0de2ca1787db9cc1076	\\x010ffbb3713731d9ab3f00597df89a67a95025dc9918327a8c0dbfe3d3a2a404c265fdc4b83e9cee84b0f433e693fd96116ae7f3f721bc5697dbbe56b3e70b6dd42c5ffa96f93f2128181968da6695f5701d577a182a9d2aa40b99e23843a34041	2	3	TRESP	TRESPASS	4	18		2026-11-23 01:02:22+00	f	2026-11-23 01:03:30+00	\N	2026-11-23 01:13:40+00	\N	2026-11-23 01:36:14.054499+00	3bebecf3-281a-4978-8b54-cd58601e5398	2026-11-23 01:13:40+00	0	2026-11-23 01:36:14.054499+00	3	1
80bbda19-09c8-dd0c-d33a-f72f39fbb7ec	4bd9509c-26e9-41d6-84df-b7111f947319	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x010001249f2ac8d5d826ddc900c78a5eaa552f387658c960cc3f8730775d6ac4a9cd9decb0e12fee5e35834d50d28e0ba2f539d11282733de9fd66c48be566fdfe015e	\\x0128e9758c944a6fb8632c082bc7c52659a0a68f7294e55ee501e4574ad1e9cc458c7ed2ca56d2d53f63099c4afbe75618ffd857e6e4a9745594f9ba1266b9d4ffd081cfc3f2e7cd2e7c0c2772fbc4560b7c83c0b86a26ccd37a0e9b1a9cb1693705cf127574266afff3f6729b09da74d16d02a6106fab1696258e9488fc926dc4	\\x0128e9758cabd8c4033831c2df8ecaf05a4a14747df3f27bed810832217f0dab925e7603eae1c75112dd6bae4f1e9db8cbd796e72a5548907807868bcf504a5d8642a98683349f67987529739e63f6f8315c81874457b85d5d0fd866294954bc44	2	5	FOUND	PROPFND	6	01		2026-11-23 01:00:21+00	f	2026-11-23 01:06:41+00	\N	2026-11-23 01:07:02+00	\N	2026-11-23 01:36:14.054499+00	c943436b-726f-4473-9de0-4342bed2a836	2026-11-23 01:07:02+00	0	2026-11-23 01:36:14.054499+00	3	2
a0cae2b4-a314-9c9c-2e6f-539f464edbaa	fe0da857-3502-4ba7-b62a-a1dd022b6096	2026-11-23 01:36:14.078456+00	north-eido	north-pd	1	\\x010001bcc205a97e9a375e48022bfa80f3e3750989ec08b5638509772ee761afc5a640049eeb96e5fd3397350ad8d105f37f672b77c592c19ba16b86f654f06dca0c06	\\x015ec61f03efcf395a4b8a51873e0624019f9d8937ee1d88adda2e50a8f31607fb4fca143da959cf583642b4a7a18add617c0a782250a19560c557ab072530577ef3048819a743f588cbf590134795005426b6625cf5eea07a1528d45da3daaa0af024bf6a5eacad0c15ab6c476dae788201754018d31477f8d4ca51da001653d1	\\x015ec61f03d064845bf8900c9e098e88558817ec9ed4bcc6f91c1b5345300c1d09fbb2748344e5542dbb1eae8d5dcf61b9b4e64b3fb575432650bb814e6e0218274fa16e6ad7d747f73a284d646dfa1715256f7ab891adbf027734fa13316fcc32	2	5	ALARM	ALRBA	3	14		2026-11-23 00:51:16+00	f	2026-11-23 00:53:26+00	\N	2026-11-23 01:02:57+00	\N	2026-11-23 01:36:14.054499+00	549e02d9-0740-4995-8804-1786e8f9e2cb	2026-11-23 01:02:57+00	0	2026-11-23 01:36:14.054499+00	3	2
a3434e40-f90d-8c05-17b8-290ef37d76b2	34011a94-a77d-43bf-bbab-6bf40c0016ad	2026-11-23 01:36:14.072228+00	north-eido	north-pd	1	\\x0100014c42033c9d93a09f2fae723d7f7a9fe5f0bd600c5d63d489b4afa6a3bbff65a19076b197876c5a11835f0836f2ce562fd1fe16924126e02069e46cff69827dc0	\\x0176232f29e2978d08371ea414d70b51c79dde7c62a65662b1c2f6e5399c4c79ba14ce55a5e7310510accc1ce9863427fda521360e8386d92a63085ba2a8a6440610728543e53d7af4d3aea05a7dbea00900e2e65690d685eb2a3d012bb053fa0fb681d3cdd32b81f3f71c1f0f8d5aa1c68d821c78965434a690b0633ab6380f51	\\x0176232f29f0e0f3ec32c3444e3ac3ba236a88ae5840565c2eb9f648babb5dc887ee41a2d1afc9dd669de84fb68df437cd32d3a56418a784d2774eef16ed87a88a9ce2a49aac58f38cb43a074f227fa2ea8592aa194cac882b6fad35c39913c856	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 00:40:16+00	f	2026-11-23 00:46:20+00	2026-11-23 00:53:37+00	2026-11-23 01:10:20+00	\N	2026-11-23 01:36:14.054499+00	cb765d90-1861-46d2-ab6e-1a16ef764936	2026-11-23 01:10:20+00	0	2026-11-23 01:36:14.054499+00	4	3
0c93edff-cbea-1631-6927-cea01ca250bc	8b7b838d-2808-40c1-bdbc-b4407cbe525e	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x0100011b2c032ae8469d40c93b46a722ff0faa43301d549dbdfe65632457b94315c968d2224e869352f07b197a5cb1519f893ce06ae61d912cb722fed9f92a37a04af1	\\x01b06d876bfc13d7f994d584679ba574eef44fe191988d92ebc2fb95064aedd0560efbbf7862def2b41c629eeb339511e69fca14251231031f8d35429ccb968acf0f9fb2514b83dde6755bf778a1a1a9d8bc9bed33e67f08a526fc847655d1737b4948701db9c5c1252d86c2ae72d4d16bdafba24e493ce52377daa1ae9c3f2a5e	\\x01b06d876bc4044cec67bbd626954c78e268c5886247fff109733e384e9ce6d942ce3c24b9ea3537e6f1c82ed4bfb42103f9e8d9b322b63b86a7ef78059123e6f803ce97a1a5b1ffdacd0740e11afbbe8a3136e0c4b4f2d7e1cc3b551ba9131ed3	2	5	TS	TSTOP	5	08		2026-11-23 01:21:48+00	f	2026-11-23 01:22:36+00	\N	2026-11-23 01:23:56+00	\N	2026-11-23 01:36:14.054499+00	d1540db3-4b29-4617-8b16-b784f1cfb5c0	2026-11-23 01:23:56+00	0	2026-11-23 01:36:14.054499+00	3	1
1cfdee35-12ae-e331-648b-e6e82dc0618d	4e54de9d-e17b-4b3d-90fd-0ccff9670906	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x0100012e9472397e8c6541bf808c40791d911a62ba7281361e19899947596486dfbc7171767a21272aa91c6299a99f95df9279159df51b19174b650397d8b72dcb2c49	\\x0145fe90c4e222ce0217cf5e582a2696c78d665d56d6b121c80d2ee8fca8a09e7416f6e3716b2d2b34b026259cfeaccbf9f0e6038c6178c8845051ae86832520ec452103373c14d9a287b0463d0ac10c620915686fa844f48ccb22c127b8f5d9f5e9086e22e684a6030089d11906cea4cfd0131497b7221f77c3cbdcf2bf42808e	\\x0145fe90c4e442e8ea84315408ab63bcad5fe739279fabf5dea67356ac84540bbebd47f71d193e571cd0062391d0893d48d6001e3021bb102f8fa9b302b2e175145fcc77b34566e6183e2835ce4daee4899d62b57e4d05b4fe31d860b0c9697d75	2	5	PARK	PARKING	6	03		2026-11-23 01:17:37+00	f	2026-11-23 01:18:36+00	2026-11-23 01:21:23+00	2026-11-23 01:23:08+00	\N	2026-11-23 01:36:14.054499+00	35353a13-4168-4257-a560-92aa8357f3e2	2026-11-23 01:23:08+00	0	2026-11-23 01:36:14.054499+00	4	1
9e2dc6e3-7a1a-ca5f-99c9-4a2faddb8a4c	b64728ce-dc11-4b3b-8c36-b3619bf66df9	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x01000113795f90a030bc8e21af644d26349539d7b02e96c8621ff816b583e21c734cbd23534d607c9eced3810d9ac62ec4c37b8d3f52783b260980b0023bf4a3851d57	\\x015d1c63bf4754d5eb8d1d609c7d9e18f86cf930e5ee3e7e669dad4c403e2091c511f347b4484902307d592ca6c5ecf6137d08d32af58bdba55f3c5570fd4b30ce085ce63ae3b8118e9fd6e5926d2f055e36d1c0bbf735f743e3f2824ede4b2200868b9dae6a23fa431133c560df22d837ca3794dd6b992545f2c3deda056c182c	\\x015d1c63bfd02ecf8c452737bf73e82239915b05fb5d42dc273938080f528779393616a58322552040138794c7b2f4f5d3347d14709d580129e8d7a24e763803e27b3eeb0d7258ce0141bc995048844fe01109de5bd190e1ac17cc4f951e20368e	2	5	TS	TSTOP	5	01		2026-11-23 01:09:07+00	f	2026-11-23 01:11:25+00	2026-11-23 01:18:01+00	2026-11-23 01:20:29+00	\N	2026-11-23 01:36:14.054499+00	fc08235a-f1c1-4878-a529-4fd532ca1131	2026-11-23 01:20:29+00	0	2026-11-23 01:36:14.054499+00	4	2
5d80ffb7-7b8d-5da3-160b-7d8d94b879b9	ed9535db-dca7-4016-98c1-54553b398931	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x0100011c788f905c67732515ff2c672df0e72b4738cfc355303dba69a02fd085d7e58323e85b1983e2cf641cb13d9f73f8e94f638eefe8196cc172ed9a55a61cb1331d	\\x0104a58ae000e96750ebc26699b00cff826200d1122d2366b460b2407712fc5eb89b72e6a1b67c3d5965fda0b83d8e32d145cccaf17c4dbbcee0990e4224e3647cb90c35ecab815b50bff58f62cd8ec5b64fff63da0ace4e8c9128a4ec73a2b1f11a9093944c2fcd4008b67b60af2efe2b67cda60f2b33d96711ef0ce9e23c9134	\\x0104a58ae08876d542ebb0430b3a77896655a328a70f1c71e3aad344af8f454336ef456f4b5443b0419ea056d8b9c4dc7c82cdcb89080d86aa5a0348aebe20a73ceaaa5635153c418930776b4c3b13248e588c91e09dd11a6eac6ed0a382810d55	2	3	WELCHK	WELFARE	3	03		2026-11-23 01:16:03+00	f	2026-11-23 01:17:50+00	2026-11-23 01:19:39+00	2026-11-23 01:26:38+00	\N	2026-11-23 01:36:14.054499+00	605b14d9-446b-4e36-9651-a480f95b4476	2026-11-23 01:26:38+00	0	2026-11-23 01:36:14.054499+00	4	2
7800852e-8023-e744-7af0-2289df8c1749	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x0100010235f6aaee843e6642c9cf49c60909239f9a5376c2cbb2043b50303bbfd8325d51823670d048d85940a7b579fc10d11da29ab197e612cf636ec2993d79a28fd8	\\x014667033facba6baf606d7f07c8b6587b822392b9472fc7db017aeea0a20a30f055c8b28cfbdba8c0a67baddd43ace22945da11c6c779915ba775bd2ea4fbe6c0e07061e9076dd0fb0b5751eb4ccaa4a3a4c555a08b99d0509d8cf377c2c3634cbcfa146a40aaddeb54f7feff0f46982bc7c40d45dd0e470a3d01e4667bab22b8	\\x014667033fc11e34770c4db3fc9fc55ec58fe629473d5c40c1084e25d6950e2a110f0ca147d6c30ea65ed7801b783c63b93340900c305b88241103d5e0772379a3ccb139c485d818475d8362d66a6870192748b719a1cbacce820a7b4b688f2283	1	4	STRF	STRFIRE	2			2026-11-23 01:21:53+00	f	2026-11-23 01:22:18+00	2026-11-23 01:24:02+00	\N	\N	2026-11-23 01:36:14.054499+00	e842e23a-2d0a-461b-9ece-3c77c7465cb8	2026-11-23 01:32:42+00	0	2026-11-23 01:36:14.054499+00	3	2
7bd7a14e-f8e3-6093-4e2a-c3e7971b555f	80c4377a-1f9a-4493-9460-18620c220f3b	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x0100010033613c900c48870e2fa0d28e52843c1cfe5480264f55c73b213913caa999498d3328a8b76a44694e865481eb3dc106a2c6a17d7043073299928fbe8300f7ba	\\x01975c96d87d7897dff0b9f0c7656f2b482bbeef10c31c41062b62a717c3fff908bb3bba8e5442c789d835f57c215a3eabe64838ab4d6339fdb66c7c3701d3cf868eb040684764421d8c6f831d140ce01cd6cb9aee166cea3fa9734cf86f6d8c263a5e66df3c77632603fdb248783a996fc40e4d4cc2da08ad0130413ce0ee15f8	\\x01975c96d89d62f333bcc4882c1e2c653891246598920f32cb0d67de9d7f03ed8fdc73676af422b75a224c8d114bd964ed945d31e240194431e0854e5e5d49c18ca877ef32c288071d212fa22c061aec19e399449da55454ad0c2a061e678fc2ac	2	2	ACCI	MVAINJY	1	14		2026-11-23 01:07:28+00	f	2026-11-23 01:17:52+00	2026-11-23 01:24:01+00	2026-11-23 01:28:36+00	\N	2026-11-23 01:36:14.054499+00	8bddf5c6-cce7-4a37-9af0-a9032e6ab849	2026-11-23 01:28:36+00	0	2026-11-23 01:36:14.054499+00	4	3
b6d590f7-2365-72d8-9be7-695abe1c1b8f	276e8379-4e95-4c69-bbbd-ca4f8c03029a	2026-11-23 01:36:14.081794+00	north-eido	north-pd	1	\\x0100019917a28842a582661284f60c5d052cf88e9c79f06b076243912fb794cb67998f178d36d0138e8fb76a765abda82b94b56bd2a6bcab079f7bbdaa7b85b1f80067	\\x011e19f07c6e538cdbed41b3c80a5af96b7b1e35d492c1772359c26d11e609187737679be063e8943f566796d346c4051a96a376325efa966a043b252b944aa35bd18d513d0e19e8885aa0f16fcd5edb73d978640d3b7b47b88584f648a96bb8a28fe52b86cc9e08c08b5ef9de1702cc303f242ae32a3b3e6e4ea22f09a9b3876b	\\x011e19f07ca69b76e197a58a26c84e4ae4009fe714753e3de1e34cdf5d53d93faba5a188cc6f2ee7997fca01c32a138f00e6b8131248e9ba9506cda7ccf2b1e95d5248c4863b269154498efc1c6cb09675a7e5407e42f682e76e9134c072199e29	1	4	SUSP	SUSP	3			2026-11-23 01:06:31+00	f	2026-11-23 01:08:46+00	2026-11-23 01:26:23+00	\N	\N	2026-11-23 01:36:14.054499+00	45a4d05f-1187-43d3-9844-dd53a31163c0	2026-11-23 01:33:17+00	0	2026-11-23 01:36:14.054499+00	3	2
0553fd8c-2ed1-41c3-604b-2acb3fa854da	843cec1d-b724-42ca-8af8-c69c6e12653d	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x0100012f7c87d6ad01b85eb8f8636e922968f2a36affdc13b838853042c2651ced74ba9ca28d527f25e9117ed93cea51b6717956c425e18be558f53adf3dab0a958d1e	\\x017411139869f4b9d770dfbc4356333e414251573129c68e85842d8c8bde8f5bce66abdf65fb383e32774b2739756edec9a1885037196836650eff5744db7f178132f53bebb9b88b7d06c1c19639c7dd4400dca8bf48e82f914aadd3b15f0cddbf9554dc61e89923dde136ec9c6f86496f448a22559cbaac4af8d6dd58ce2c4464	\\x0174111398bfefd9154202a8a3fd9320e67886986af6bdfe4f830c667d9e9c1a021b8c32d6da95bccb238fa5da3e0c63e371316832e3641a6a6008dc25ab82aca3d6be89fb1bc88deb6c0fae22afca518e676b022987c816fbca4d6be91f664b33	2	3	VAND	VANDAL	5	18		2026-11-23 01:25:39+00	f	\N	\N	2026-11-23 01:25:59+00	\N	2026-11-23 01:36:14.054499+00	141af774-044a-4ff5-9960-8b5726c7c140	2026-11-23 01:25:59+00	0	2026-11-23 01:36:14.054499+00	1	1
0e25cd5b-462e-fd5e-5f6b-6bfa3fbe7bdb	b0311700-e187-4cf6-a52f-970b741a606b	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x01000174fe73a918fbb0dd14939b1e3bb30aedac98b8ce788c1a0e6bcdeaa7479a6adbe3ac6e6b5b3ff49ce17c11233588a4f3f1bef73ff2b0ea5ee768ca3e6ea0f8dd	\\x01ae640bc9510c6fab7827f2f39fd9b396596f4cf2639d5cd7bd024f8dc4a4d12d5a7f4ae5178b64ff4b45c2dcea6a6559704e8a65b58eebb7e75e7b3ae4980f1f4907cdcba35278e04a25a719f821897950da3f4c5f1d1da1a1461d4e044ea62bafa2e5e7cbd70cc7b961312455733ac1f69c2d0d31ee75018e8e9d08c1634147	\\x01ae640bc9b098a5368d206afcf86a09f4a1b8b723a4df40ddb94ab2cbc6023dd784b747a3db6c8ee523ee40fb5ee7c4691d2d1783a41dd86e72f2e0b12c4bbdf31c98db7bdb3380ef47e68fb41b6d6d3ee5f7d7634bbc87df425687959cf3be58	1	5	TS	TSTOP	5			2026-11-23 01:33:27+00	f	\N	\N	\N	\N	2026-11-23 01:36:14.054499+00	d2ec882f-5757-47f1-b389-bca146ce4fdd	2026-11-23 01:33:47+00	0	2026-11-23 01:36:14.054499+00	1	1
16e028e0-391c-57a5-0ab1-009825414e67	df7799ef-cceb-4bef-9d28-750e48dd9d4d	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x0100013f15b22e2fb43d8a6c974197854e123084cd471445231b00fbff7b5fd35da327d9ee5ab3faf204ee8c9a492f95a83aa418b47ecf02f7ec8f4c048cf261cfd584	\\x018e9c35da83fbc39709d801db106618a366723efbaeed1a7c78a97b216f462b4d84b5e30a0ca5804e7ce2950f297917eedb3e509eb9b0c0fed1ea51f0f79270895fbe282b3b52f0f9f5ce0584b2f1d2cae95f37267e26ce4d2a9847a2c7ba3259382832826f99fa13777d6c45725c6b08c1a727457c39054ef69aeac080881217	\\x018e9c35da4e36ff14c6ca516b4f1ead4f944ba89a0db0b7c6c64cb8da5c32b13cc63a2f69dcaf641ae2d6b10d502a8a45fa0355386905052e19266ce6e0d2f3c4b3fef096a31886c1c2125bec1870308012c7dcd87d5b2210b803aeaaf78c34eb	2	5	TS	TSTOP	5	02		2026-11-23 01:26:05+00	f	2026-11-23 01:28:21+00	2026-11-23 01:34:26+00	2026-11-23 01:35:37+00	\N	2026-11-23 01:36:14.054499+00	64dbc46e-9df4-4f60-8535-7fc75d115cad	2026-11-23 01:35:37+00	0	2026-11-23 01:36:14.054499+00	4	1
4ba05a03-31e1-46ff-24af-48838c300367	8103ebee-11fa-4bca-8487-13c2b03ca439	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x0100015a3f2161a3a904848f2c1ef1b3f6ee9ef71d5bb4464e714b63e61d62669ba357c483e239b291dab502399d7ca49522a8adde478e53b151d97e27fca3e9d03360	\\x019d9c1fa76a8e499fb4f51599210a1f98196924a2be37874395e359cae8da90c38d8255f92bc57f6cd9cbc8e56c30054c7a96f759bad8462661562521ac6ee126e39fce20e28f7d0014a6e6aaffadd129935435f77133501b88cd6af99c143028d9c793500915a8871a7d3f0d3c89feccaba17cb08bd1d771b4f8337420fce458	\\x019d9c1fa71be405ca2101a38fa0ed83bc43f7dfb63bef089d16d6540f127f18c6dd9130bc9a8e9616aa20f2cbba834f9e16b1a85152c730257c7bf90f373c68f8cacfe9ef39e822a7a8de59074f662bfeff34fb427e599d15e64ac9ac0eeadd27	1	4	STRF	STRFIRE	2			2026-11-23 01:34:33+00	f	\N	\N	\N	\N	2026-11-23 01:36:14.054499+00	70532417-1172-4172-b2eb-13ce266d8da3	2026-11-23 01:34:53+00	0	2026-11-23 01:36:14.054499+00	1	1
6dc072c8-dcd8-675f-2a67-ee84aedc1690	708e784c-cceb-465d-92c5-d37820b25a1d	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x010001c346576e655d064ab6cdb651d9126b879199ca6c06fa9d8197bc359774de47349c9eea56368f4e806c199699d0732ae3c32c3ed87c8719953fa83b5f728cdf21	\\x01fcbb892a7f723f7475ba9e3e28bc1eb34e88cac1e64a2ccdbbe29065675f5c72411a2690c9a2585eadf42df1787f20f7c8563ea93726e0115bfc188f2b3667aacec3b39182b8fff73f08b44bbca5bc590646591cc0a73616bb03424a3e4bdfe414282ebe2841b298e4a04e8651b06022b913114e89c2b583617b3fda5737129b	\\x01fcbb892add8577909cd90b4beb44d9b1c61113723bd504429965c59fc36673307ef47a8d1b7ce9be60f30ad6d2457193423ba8d8612bf75771fbaad7167419ce78f4f10f9615cf9b6f380a1e7d1b24e3d64e450783c228cca233d48e4d942e79	1	5	ALARM	ALRBA	3			2026-11-23 01:33:00+00	f	2026-11-23 01:34:33+00	\N	\N	\N	2026-11-23 01:36:14.054499+00	3ebd4ad7-6a0c-4b61-bd48-d81054a679b4	2026-11-23 01:34:33+00	0	2026-11-23 01:36:14.054499+00	2	1
962ec1d3-8d3a-f7d4-cad2-893de14fc485	5788de72-c5f8-4c1b-8eeb-7bfb4f02bbc7	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x0100019702da99c5567587809d220990279c3586ff3e2f195516c7ce2f883c1428ea798c78ff4abf6c43a6d794f978f74dc6088fa764cbe7155e26710dcd432acc0826	\\x017f168f5fe0be328229199c93870c8a8798188bde70510d92e574868123bb5271f4aa01a0e1baab57882459a30af93190868ef4cf94c11e4008dd9b80015b1b7e6307a7ee94b9e9692d322e19b4c0255db435a616b3a6fa7678d237531677700144146237aea2f8f5f69aa8ab5d05b13cb40acd262f75a2d6b661203899a243e7	\\x017f168f5fe970f855affecdffa9481cf4fb2688d812cf805176d593463770e991647deff937f0d9e7cd0ff5c2552a56e3dc023f05569982c347a19da6b7e73595a7258ff335ea232382d4d6538d1b3e1b7005c747054b0b84e38aacefcd9da69b	1	5	DIST	DISORD	3			2026-11-23 01:34:01+00	f	\N	\N	\N	\N	2026-11-23 01:36:14.054499+00	f003368b-4037-4a6e-8700-56f11d0e5f65	2026-11-23 01:34:21+00	0	2026-11-23 01:36:14.054499+00	1	1
b768f8cd-f86a-eb77-f130-666491faa5c3	45fea416-2bac-4183-9122-6ca3759d22e3	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x010001c1f364d215fe03fcaa92e5ddd9b2fd0aec1fe42ec65278f4bfdb942293bf072d55db82a5f6bea0edd906144ca9b3ee49759c9238eb9e3786480c96b7ce1bbd12	\\x01a98054d5b51fda20e7ca86cafa5ccdff28642b080db92a605ec06106fca12b97bfc1daa897df4c312537fe957f210602abdd13222d97c5a8f637d6a5e5ce201e545b55eb85f060bb08d3534fffc9e00fb0df989b10df09f82954a391ead75363dfebb4a36345b152f61ffd9bdbf0211a5fbc3555220ef8bc01e2164ee4bbe161	\\x01a98054d5ac2cfa3f52f95bfff9e563caae59f5aeab9c0a6de0bdbdb992ab06ad243f67db7ded5e31e1c4c287afaed9a54297644eea71ce3a6166bf8e2f30bc0d01c9aa5edaf0819f14de9afc0b8ae5da92f2f6d8963664869f075bf39937439d	2	3	LARC	LARCENY	4	08		2026-11-23 01:25:12+00	f	2026-11-23 01:25:51+00	\N	2026-11-23 01:29:45+00	\N	2026-11-23 01:36:14.054499+00	bf79580a-25ad-47e8-9299-43c3848afced	2026-11-23 01:29:45+00	0	2026-11-23 01:36:14.054499+00	3	2
d50b0114-991b-9db3-2ce9-eb659bfddcae	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	2026-11-23 01:36:14.086907+00	north-eido	north-pd	1	\\x0100014525e5b68ab385997f2830ca2cb9cad56cc0932027e905474fa492874860c237bae4d613ff4484da0ddab3818b92be913b3e7052768fd62b3a18f478fb3d8a13	\\x01f443a6cfef39eb21bd308d0a8bbd617308346e1051c2337ea6b284f1b04b8020c480853cd5b53f8eb21deb88f047cebc685c10942cac44936c2f532e80a8bc4b2f25e9765bf1226be845bed1a986c6ec945f3c623729bca6f5452c8b793dc7a994e209890b7ed9f81639f409220c41866674bffed21ba69cac88afd167f37bb1	\\x01f443a6cfa82c95404061db43c1be64159fae1b77877918349d8f14b467880f694126cdc9fdf4294bb4e5aabb459adce8a867ab03567a1d8937e7ced0e0e00df0ef4c615ba9e31d658e9105a56582b2192b2a53ef8aa60c72d2abe668172f4b19	2	3	MENTAL	EDP	2	08		2026-11-23 01:23:15+00	f	2026-11-23 01:23:41+00	2026-11-23 01:30:46+00	2026-11-23 01:31:09+00	\N	2026-11-23 01:36:14.054499+00	d44416a9-8ef1-485a-a29b-caabbf74f7c4	2026-11-23 01:31:09+00	0	2026-11-23 01:36:14.054499+00	4	2
f0a285b0-10c5-e51e-89b7-a829c2286b4c	ccf85b29-8d42-4031-ba8d-b9c1d3545519	2026-11-23 01:36:14.090799+00	north-eido	north-pd	1	\\x01000120c4960ff48b74e2108960d8f3bfcee4ba5e120fa28e3ba30cab079c471fbf324eb8c44d25560b8d1827e3cbc50dba856b6be216ba626a8b680a8605434a1ffc	\\x01885ec2f8998540f498fae2d7e2fc453af592b86d58e6847717137c06c01ac65be154f1fec126444de5409fb3870e68095f4b72387e68c85d5f1f5cb95b41aa85f1c6a99d9dd6f4fc3b3f252e4ea845bc3949665b67fbce6de8c62ef0558b747ef1eaa7c0feabb649cedd89543548298626d6d72bb2c8c14354c046b32779ad96	\\x01885ec2f87d78706494921e5f270b293b6a95c707f6ef5ebcc1e78ac88c205f8802f754165b2213e70cbb18579c721993ff0bd9510ac9627b62cebc0b97825ec5fc198683b912cccc5f984544229a79d5d1f66d1a00dc2734850e7730c51ecfd6	1	5	DISVEH	DISVEH	5			2026-11-23 01:30:27+00	f	2026-11-23 01:34:12+00	\N	\N	\N	2026-11-23 01:36:14.054499+00	dfbd02cf-7bee-41eb-a9f8-e33c07f373b7	2026-11-23 01:35:54+00	0	2026-11-23 01:36:14.054499+00	2	1
4561a1b9-7461-bc3a-16e0-c002b558caaa	39e0f507-a58b-4a3e-af4b-ed21921e97d8	2026-11-23 01:36:14.529977+00	north-eido	north-pd	1	\\x010001cbfc0f32e5ee68dc4c684f85549472f1c84caefaeeb5182c19a342efc4b473ea64516ea3c130ba73ae7bf35bc666c7614741f78eb12bd27cc220459cd7765100	\\x0164790d9fc3095ed91b893a2fa02360df5d66765cfbde90ec82ae01de677dd0cb2ad2bac6cb7be1f9f5795f6863234ea48bfa4b8c7f5a8b2d4f656159701c85ef3d1413d8ee4c2955c87f42cd085dfab89658d8a4937f001e2f0e06ccba7f89e8	\\x	1	1		DVA			NORTH	2026-11-23 01:36:14.529008+00	t	\N	\N	\N	\N	2026-11-23 01:36:14.529008+00	b5c52f46-7640-481f-b039-cdcc5b732b82	2026-11-23 01:36:14.528329+00	0	2026-11-23 01:36:14.529008+00	1	1
5bd97383-1414-4bb5-a588-a39d94dfd6b4	74e19fa1-d672-4667-b4a4-21350fef6c76	2026-11-23 01:36:14.536519+00	north-eido	north-pd	1	\\x0100016542a03cf4a391442a79290bb9c455b969cd4a179ae77a83643a4abb48b3f0dc58cfb3f86322dc3ed1d5ebd127b30998ed8de9406fc6941ea2bbd8aae7ffae35	\\x0145d568a22ef008a6f437471d2066d3a7e4a6a31afaf03d2aa525ecce0b5f006ae6d1a59b1ffa9ed25ea945959433c60408d141218d597a1d062758bd9578072315b47230a001988bd9186e730ccc8c72ab881a97a1ccdb5948804e757662fd63	\\x	1	1		DVA			NORTH	2026-11-23 01:36:14.532136+00	t	\N	\N	\N	\N	2026-11-23 01:36:14.532136+00	5b7f354b-5a9a-4998-ba3e-eb420bbeb04a	2026-11-23 01:36:14.53162+00	0	2026-11-23 01:36:14.532136+00	1	1
a2b1a36d-297b-d3d1-ae44-695fbc91f93c	dfa35ee6-857d-49e1-9461-6ed6aaf3ba49	2026-11-23 01:36:14.541667+00	north-eido	north-pd	1	\\x010001a564696c2098dafb11b2918c536d8d2bac87dff19768b34cafba429376801da67e2ed6adf7f736f926b7ffff825af77b036a0d044174623f489fb51735f381b4	\\x01e8644db298cfc0de55d917738b579d449c05e7240e609a771fa60ee1213a49fd2f222e1042d07d6f8669e55f43da87e9bb5f68af039e7fef7d94a7f978d06f895794dcad98e82221f28bd4aa1db5a39908981d832e7b49d272bb9d0cae113426	\\x	1	1		DVA			NORTH	2026-11-23 01:36:14.538549+00	t	\N	\N	\N	\N	2026-11-23 01:36:14.538549+00	62446c2c-61b8-4051-a942-ade1427752c9	2026-11-23 01:36:14.538129+00	0	2026-11-23 01:36:14.538549+00	1	1
1481e6c0-3e0b-8902-7a6f-60f2ae19de05	5220d907-7f08-4145-90d1-f714cb3e2363	2026-11-23 01:36:14.545757+00	north-eido	north-pd	1	\\x0100016f1b104457cdb0923f36f2426b9cf60f79608b75315f98180e2dfe0ed7ed37c930e1282e474773307e4cc377ac17887f558ffb94f9420bd5dd1364339345700d	\\x0174d6af8f352741ef115847413b2494cdfd86d8bf7d80d1a58662ff9307a541f6cc7b0bc7c8cede7d38baa8b6897bec3789fa33eb5e8a7db07a38e71169b91d7ed24d4e0f99733149440f6f74cb8a41b9d10a86484efcbcb78c83f66627028c55	\\x	3	1		DVA			NORTH	2026-11-23 01:36:14.544658+00	t	\N	\N	2026-11-23 01:36:15.624609+00	\N	2026-11-23 01:36:14.625091+00	846d387e-e22e-48bb-9d8f-c82dc26ce66e	2026-11-23 01:36:15.624609+00	0	2026-11-23 01:36:14.625091+00	2	2
767faf37-97e6-6149-2a05-9945b3767ea5	ceee677a-a294-41d7-9809-682567aa35fa	2026-11-23 01:36:15.383195+00	north-eido	north-pd	1	\\x0100012b53c44cc462e8d3e6f40dd83aa6b701503b0d3be1d7b35eabd8968a078ec87c3366c188bf597aab7832cd1aaf0ebb0c3bb8c327bd6c11f580cf6f35e93b0bf6	\\x01a925401bbbca5e5c3c03f94a51e6536eb3ef587b5fb180b24fae81a4a0fbbf888f617ad1f39c3a10df20f089c72f5e057976d845f8313d16c185d6c63b9d1128c7bc950fcd7447800ca378e0ea38e3b3d15ff48715c31877f0aed81608619f0f	\\x	1	1		DVA			A0001	2026-11-23 01:36:15.382394+00	t	\N	\N	\N	\N	2026-11-23 01:36:15.382394+00	f23ed045-2af9-436d-a5ac-b22c77d67006	2026-11-23 01:36:15.381883+00	0	2026-11-23 01:36:15.382394+00	1	1
8147b07c-bd79-094e-9925-f8a2bc8b3a56	91f80a0c-1dec-4449-8c4d-f314ccd3fa8a	2026-11-23 01:36:15.480707+00	north-eido	north-pd	1	\\x010001d51a6691523cfea90aff0da46a8e033f174fbdb467de623c5efb8cac46a98f528f3cb93a9e36e4e6261d7bfde6c32dca721a3ab197e3fcc4d71d19bcdae8e9e4	\\x01b91f5c513880ffab26884779d59bccf07637ac1f19cf9b5ec8aa242f837c640bb1ae107fcf48e7b20906e2380b5fe786fbfa001f995b2696919d7528bb11c82016e533eb952fffa08bfe4dce4109738d0bde46bc1a416000b3b039992ca4f506	\\x	1	5		ALRU			NORTH	2026-11-23 01:36:15.479735+00	t	\N	\N	\N	\N	2026-11-23 01:36:15.479735+00	ce1cd518-29d2-49dc-8ff4-040ebca181d6	2026-11-23 01:36:15.478926+00	0	2026-11-23 01:36:15.479735+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 01:36:14.072228+00	1200	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a104a4352a0bc5345888c6e3603ebdded4f1210adddba5f42194b27adff49412e8563771a086e6f7274682d70642001280130053a055453544f504880e0a0dfec9c98035080bae5e8ec9c980358016001
2	1	2026-11-23 01:36:14.072228+00	1200	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a104a4352a0bc5345888c6e3603ebdded4f12106578575f3436442b99391dd7d7a63ad91a086e6f7274682d70642002280130053a055453544f504880e0a0dfec9c98035080f5958aed9c980358026001
3	1	2026-11-23 01:36:14.072228+00	1200	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	\\x0a101dcd03f39f7c4b1b9ef7aa17efe024b912109d8dd49ddf034b63a80f027e13b7d38d1a086e6f7274682d70642001280130053a055453544f5048c0f0d889ed9c980350c0ca9d93ed9c980358016001
4	1	2026-11-23 01:36:14.072228+00	1200	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a1034011a94a77d43bfbbab6bf40c0016ad1210fe192d4f4429468789763986a99cda8d1a086e6f7274682d70642001280130053a06414e494d414c4880f896b3ed9c98035080d2dbbced9c980358016001
5	1	2026-11-23 01:36:14.072228+00	1201	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a1020657ba38770459eb9720cc79b19d0ce12104a4352a0bc5345888c6e3603ebdded4f1801
6	1	2026-11-23 01:36:14.072228+00	1200	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	\\x0a101dcd03f39f7c4b1b9ef7aa17efe024b912102b3d9a0fe50a41ce82e97cf70f4c7fcf1a086e6f7274682d70642002280130053a055453544f5048c0f0d889ed9c980350c0df92beed9c980358026001
7	1	2026-11-23 01:36:14.072228+00	1200	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	\\x0a10efbeedd098b94f19b917d5d572a0eb5d12108a538c943eb24c91ba9439f87194d5741a086e6f7274682d70642001280130033a05465241554448c0bbaabaed9c980350c095efc3ed9c980358016001
8	1	2026-11-23 01:36:14.072228+00	1200	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	\\x0a10efbeedd098b94f19b917d5d572a0eb5d121056704cb2a83940bd90a2d3fa17992dfc1a086e6f7274682d70642002280130033a05465241554448c0bbaabaed9c98035080ebf6cced9c980358026001
9	1	2026-11-23 01:36:14.072228+00	1200	9f002f37-3c4c-41bc-ab1c-d1cd01165761	\\x0a109f002f373c4c41bcab1cd1cd0116576112109b98e7fc5d8e4362879867104018ae0c1a086e6f7274682d70642001280230043a074349544153535448c0f8adceed9c980350c0d2f2d7ed9c980358016001
10	1	2026-11-23 01:36:14.072228+00	1200	da997723-fc00-40ea-b677-8ac15ed15cdc	\\x0a10da997723fc0040eab6778ac15ed15cdc1210785838e85fbe45519fb6c3ade8d996711a086e6f7274682d70642001280130053a055453544f504880fb97dced9c98035080d5dce5ed9c980358016001
11	1	2026-11-23 01:36:14.072228+00	1200	efbeedd0-98b9-4f19-b917-d5d572a0eb5d	\\x0a10efbeedd098b94f19b917d5d572a0eb5d1210ba3389d2061845cf93b5de918323af551a086e6f7274682d70642004280230033a05465241554448c0bbaabaed9c98035080f0cae8ed9c980358036001
12	1	2026-11-23 01:36:14.072228+00	1200	da997723-fc00-40ea-b677-8ac15ed15cdc	\\x0a10da997723fc0040eab6778ac15ed15cdc1210e48d3122dfa0445fa505586253dda9601a086e6f7274682d70642002280130053a055453544f504880fb97dced9c980350c08da3f9ed9c980358026001
13	1	2026-11-23 01:36:14.072228+00	1201	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	\\x0a107d64f77a5ce34ebb933200104723132c12101dcd03f39f7c4b1b9ef7aa17efe024b91801
14	1	2026-11-23 01:36:14.072228+00	1200	2c60933c-a5b0-4203-8859-b946251edae8	\\x0a102c60933ca5b042038859b946251edae812101fdebce0b22e4dcf848af778ca9fe6ef1a086e6f7274682d70642001280130023a064f524445525648c0fbaef7ed9c980350c0d5f380ee9c980358016001
15	1	2026-11-23 01:36:14.072228+00	1200	da997723-fc00-40ea-b677-8ac15ed15cdc	\\x0a10da997723fc0040eab6778ac15ed15cdc12103673d1d7ed814a2eb2a501acdebe910b1a086e6f7274682d70642004280230053a064449534f52444880fb97dced9c98035080e3aa82ee9c980358036001
16	1	2026-11-23 01:36:14.072228+00	1200	8c01651e-16ea-45de-955f-3e6a97bb5ad9	\\x0a108c01651e16ea45de955f3e6a97bb5ad91210627198f6a2c8487581e00f06aa327fca1a086e6f7274682d70642001280230053a064449535645484880a28189ee9c98035080fcc592ee9c980358016001
17	1	2026-11-23 01:36:14.072228+00	1200	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a104a4352a0bc5345888c6e3603ebdded4f1210250a33e415af4d06bc3d5dcbb34cda861a086e6f7274682d70642002280130053a055453544f504880e0a0dfec9c980350c0ade597ee9c980358036001
18	1	2026-11-23 01:36:14.072228+00	1200	da01f77d-9142-497c-9e02-6fcfbee6835a	\\x0a10da01f77d9142497c9e026fcfbee6835a12109eb790aa75b248b38b0ae0584123941e1a086e6f7274682d70642001280130033a0757454c4641524548808eba94ee9c98035080e8fe9dee9c980358016001
19	1	2026-11-23 01:36:14.072228+00	1201	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a10958293bdd414446b98bc3c61a0b4d10212104a4352a0bc5345888c6e3603ebdded4f1801
20	1	2026-11-23 01:36:14.072228+00	1200	3518f3af-815f-4115-9c59-5d51ea748ae5	\\x0a103518f3af815f41159c595d51ea748ae51210148ae18be827468a925f5d43d0be2aa01a086e6f7274682d70642001280130033a0757454c464152454880fdf3c8ee9c98035080d7b8d2ee9c980358016001
21	1	2026-11-23 01:36:14.072228+00	1200	da01f77d-9142-497c-9e02-6fcfbee6835a	\\x0a10da01f77d9142497c9e026fcfbee6835a121091102e62f3ef4029b137a627c494bc9f1a086e6f7274682d70642002280130033a0757454c4641524548808eba94ee9c98035080e9acd4ee9c980358026001
22	1	2026-11-23 01:36:14.072228+00	1201	da01f77d-9142-497c-9e02-6fcfbee6835a	\\x0a10963aca51519c4e7a8aed080d5037fa9e1210da01f77d9142497c9e026fcfbee6835a1801
23	1	2026-11-23 01:36:14.072228+00	1200	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a1034011a94a77d43bfbbab6bf40c0016ad121012cdb5c569604b2b86ceb664b8631f5a1a086e6f7274682d70642002280130053a06414e494d414c4880f896b3ed9c98035080dedfe0ee9c980358026001
24	1	2026-11-23 01:36:14.072228+00	1200	3518f3af-815f-4115-9c59-5d51ea748ae5	\\x0a103518f3af815f41159c595d51ea748ae51210aa5406892380435abdb4e7c01e4d800e1a086e6f7274682d70642002280130033a0757454c464152454880fdf3c8ee9c980350c0fbb7f1ee9c980358026001
25	1	2026-11-23 01:36:14.072228+00	1200	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	\\x0a10228cc08bb29a4fe89a76c1f10f3a3b31121054a8f652ae0f45cba95dede346b90a161a086e6f7274682d70642001280130053a064449534f52444880ee80f0ee9c98035080c8c5f9ee9c980358016001
26	1	2026-11-23 01:36:14.072228+00	1200	da01f77d-9142-497c-9e02-6fcfbee6835a	\\x0a10da01f77d9142497c9e026fcfbee6835a12100d87fc061e1f49b18bd2cff1d03644911a086e6f7274682d70642004280230033a0757454c4641524548808eba94ee9c98035080909681ef9c980358036001
27	1	2026-11-23 01:36:14.072228+00	1200	2c60933c-a5b0-4203-8859-b946251edae8	\\x0a102c60933ca5b042038859b946251edae81210d4cd710b5d644e3f9155e56df851a5821a086e6f7274682d70642002280130023a064f524445525648c0fbaef7ed9c980350c0d3a988ef9c980358026001
28	1	2026-11-23 01:36:14.072228+00	1200	1dcd03f3-9f7c-4b1b-9ef7-aa17efe024b9	\\x0a101dcd03f39f7c4b1b9ef7aa17efe024b91210d7fe8f8ba9be4fa48dc93caaf8e7b8e01a086e6f7274682d70642004280230053a055453544f5048c0f0d889ed9c980350c089868eef9c980358036001
29	1	2026-11-23 01:36:14.072228+00	1200	3518f3af-815f-4115-9c59-5d51ea748ae5	\\x0a103518f3af815f41159c595d51ea748ae5121031b07e947b3c426fb75ffeeafcaa51b51a086e6f7274682d70642004280230033a0757454c464152454880fdf3c8ee9c980350c0c8dc94ef9c980358036001
30	1	2026-11-23 01:36:14.072228+00	1200	2c60933c-a5b0-4203-8859-b946251edae8	\\x0a102c60933ca5b042038859b946251edae8121060cf870abf924884b6aa9ca7fc9429d81a086e6f7274682d70642004280230023a064f524445525648c0fbaef7ed9c980350c0e1f7a4ef9c980358036001
31	1	2026-11-23 01:36:14.072228+00	1200	a76a6d8a-8bd7-4978-9d60-7a4040fd16cb	\\x0a10a76a6d8a8bd749789d607a4040fd16cb1210da97157571704ce2bac8a051f20c40ca1a086e6f7274682d70642001280130033a0345445048c090ad9cef9c980350c0eaf1a5ef9c980358016001
32	1	2026-11-23 01:36:14.072228+00	1200	b5e39901-62cb-4d7a-8b59-463c68b44d04	\\x0a10b5e3990162cb4d7a8b59463c68b44d041210f315173161144f47bb6c33ce3e6811af1a086e6f7274682d70642001280130053a064449534f52444880e9b5ceef9c98035080c3fad7ef9c980358016001
33	1	2026-11-23 01:36:14.078456+00	1200	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	\\x0a10228cc08bb29a4fe89a76c1f10f3a3b31121036c5a8c3a99243199ea8b5cbf244086c1a086e6f7274682d70642002280130053a064449534f52444880ee80f0ee9c980350c0d9abdaef9c980358026001
34	1	2026-11-23 01:36:14.078456+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a109bcedd94993e4d57ae011bb419b0d745121034011a94a77d43bfbbab6bf40c0016ad1801
35	1	2026-11-23 01:36:14.078456+00	1200	b5e39901-62cb-4d7a-8b59-463c68b44d04	\\x0a10b5e3990162cb4d7a8b59463c68b44d041210dfecbb5d660a4dd2a764347718e8b2ae1a086e6f7274682d70642002280130053a064449534f52444880e9b5ceef9c980350c0c5e4e5ef9c980358026001
36	1	2026-11-23 01:36:14.078456+00	1200	fe0da857-3502-4ba7-b62a-a1dd022b6096	\\x0a10fe0da85735024ba7b62aa1dd022b6096121068aa391fb77244ad96f3e79b5025ab4a1a086e6f7274682d70642001280130053a05414c524241488092f2edef9c98035080ecb6f7ef9c980358016001
37	1	2026-11-23 01:36:14.078456+00	1201	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a1084cf7eea4cbf49ab89005d253466ef7612104a4352a0bc5345888c6e3603ebdded4f1801
38	1	2026-11-23 01:36:14.078456+00	1201	b5e39901-62cb-4d7a-8b59-463c68b44d04	\\x0a104e7762cc3113441389e6cf867636824e1210b5e3990162cb4d7a8b59463c68b44d041801
39	1	2026-11-23 01:36:14.078456+00	1200	fe0da857-3502-4ba7-b62a-a1dd022b6096	\\x0a10fe0da85735024ba7b62aa1dd022b6096121020d0b1f51a61400b8e7a5110203dbf541a086e6f7274682d70642002280130053a05414c524241488092f2edef9c98035080dbf0abf09c980358026001
40	1	2026-11-23 01:36:14.078456+00	1200	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a1034011a94a77d43bfbbab6bf40c0016ad1210755e6cd99e724ce5a7020ed0555dfe6c1a086e6f7274682d70642002280130053a06414e494d414c4880f896b3ed9c980350c08c90b1f09c980358036001
41	1	2026-11-23 01:36:14.078456+00	1201	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	\\x0a10bee0aa574a154a4291e95bcbb616885c1210228cc08bb29a4fe89a76c1f10f3a3b311801
42	1	2026-11-23 01:36:14.078456+00	1201	fe0da857-3502-4ba7-b62a-a1dd022b6096	\\x0a10dd922413bcc042fd88238381d7237fc41210fe0da85735024ba7b62aa1dd022b60961801
43	1	2026-11-23 01:36:14.078456+00	1200	228cc08b-b29a-4fe8-9a76-c1f10f3a3b31	\\x0a10228cc08bb29a4fe89a76c1f10f3a3b31121053358295266445c6abd7785b781c4cb11a086e6f7274682d70642004280230053a064449534f52444880ee80f0ee9c980350809f9bcef09c980358036001
44	1	2026-11-23 01:36:14.078456+00	1200	4a4352a0-bc53-4588-8c6e-3603ebdded4f	\\x0a104a4352a0bc5345888c6e3603ebdded4f12109eb3704db50f4278a160d7066c59a6121a086e6f7274682d70642004280230053a055453544f504880e0a0dfec9c980350c0d58eeff09c980358046001
45	1	2026-11-23 01:36:14.078456+00	1200	8cdf7e24-f01a-4689-889c-28e9d95a6274	\\x0a108cdf7e24f01a4689889c28e9d95a62741210d4765ced36524a2ca576108177ae04621a086e6f7274682d70642001280130053a055453544f5048c0ecd68cf19c980350c0c69b96f19c980358016001
46	1	2026-11-23 01:36:14.078456+00	1200	8cdf7e24-f01a-4689-889c-28e9d95a6274	\\x0a108cdf7e24f01a4689889c28e9d95a62741210b05e5c88e1f34e4f95988dc683d3f30a1a086e6f7274682d70642002280130053a055453544f5048c0ecd68cf19c980350c0cdc2a4f19c980358026001
47	1	2026-11-23 01:36:14.078456+00	1200	02feecda-65ac-4290-ab5d-fa5baec924a6	\\x0a1002feecda65ac4290ab5dfa5baec924a61210a6c1433ec7484f1087dfe5123c8bd0ce1a086e6f7274682d70642001280130043a04535553504880d2ffa4f19c98035080acc4aef19c980358016001
48	1	2026-11-23 01:36:14.078456+00	1200	02feecda-65ac-4290-ab5d-fa5baec924a6	\\x0a1002feecda65ac4290ab5dfa5baec924a612104850b9b72d76431d9dcd03c975fedc3d1a086e6f7274682d70642002280130043a04535553504880d2ffa4f19c98035080e2a0b4f19c980358026001
49	1	2026-11-23 01:36:14.078456+00	1200	8cdf7e24-f01a-4689-889c-28e9d95a6274	\\x0a108cdf7e24f01a4689889c28e9d95a627412106b5daffafeab4f94920d3d48af32df0d1a086e6f7274682d70642004280230053a055453544f5048c0ecd68cf19c980350c08ac6b8f19c980358036001
50	1	2026-11-23 01:36:14.078456+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a10be510d3081414d16968d87928d842bcb121034011a94a77d43bfbbab6bf40c0016ad1801
51	1	2026-11-23 01:36:14.078456+00	1200	b5e39901-62cb-4d7a-8b59-463c68b44d04	\\x0a10b5e3990162cb4d7a8b59463c68b44d0412103575804af2cf4c1ea5fd86ded2a0197e1a086e6f7274682d70642002280130053a064449534f52444880e9b5ceef9c98035080ecc8ebf19c980358036001
52	1	2026-11-23 01:36:14.078456+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a1019d326f9651a41788d512de83e5ab1f7121034011a94a77d43bfbbab6bf40c0016ad1801
53	1	2026-11-23 01:36:14.078456+00	1200	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a103909553146fb42e292fb3b32fc6898b5121095fd8390f68f406e8632a7c6dd3ad4b21a086e6f7274682d70642001280130053a055453544f5048c0f085ecf19c980350c0cacaf5f19c980358016001
54	1	2026-11-23 01:36:14.078456+00	1200	4bd9509c-26e9-41d6-84df-b7111f947319	\\x0a104bd9509c26e941d684dfb7111f9473191210ebc646fc08704ccaa5c19b1012f0075a1a086e6f7274682d70642001280130053a0750524f50464e4448c0a6e2f1f19c980350c080a7fbf19c980358016001
55	1	2026-11-23 01:36:14.078456+00	1200	b5e39901-62cb-4d7a-8b59-463c68b44d04	\\x0a10b5e3990162cb4d7a8b59463c68b44d041210540633b892474efe8304e17ffdff086e1a086e6f7274682d70642004280230053a064449534f52444880e9b5ceef9c9803508097d8fdf19c980358046001
56	1	2026-11-23 01:36:14.078456+00	1200	959146fe-ee20-4785-943c-013d339c5d36	\\x0a10959146feee204785943c013d339c5d361210403b4a5a56d14369bc097a6dd544025a1a086e6f7274682d70642001280130053a075041524b494e4748c0d3c4f6f19c980350c0ad8980f29c980358016001
57	1	2026-11-23 01:36:14.078456+00	1200	959146fe-ee20-4785-943c-013d339c5d36	\\x0a10959146feee204785943c013d339c5d3612101d6392a76e424fd5bb93f6260fbd65521a086e6f7274682d70642002280130053a075041524b494e4748c0d3c4f6f19c98035080dfa885f29c980358026001
58	1	2026-11-23 01:36:14.078456+00	1201	02feecda-65ac-4290-ab5d-fa5baec924a6	\\x0a1087811b1e7ba04452893ae11e7619d5cb121002feecda65ac4290ab5dfa5baec924a61801
59	1	2026-11-23 01:36:14.078456+00	1200	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a103909553146fb42e292fb3b32fc6898b512102b5b64c41f594419b110a0e53c8d37031a086e6f7274682d70642002280130053a055453544f5048c0f085ecf19c980350c0fc8096f29c980358026001
60	1	2026-11-23 01:36:14.078456+00	1200	3f26631b-8d7a-4eb7-8e5a-f5c4e7b7b286	\\x0a103f26631b8d7a4eb78e5af5c4e7b7b2861210a0c6b7e5b7f94c0c888fe5a3644dbca11a086e6f7274682d70642001280130053a06414e494d414c4880a7f98cf29c9803508081be96f29c980358016001
61	1	2026-11-23 01:36:14.078456+00	1200	02feecda-65ac-4290-ab5d-fa5baec924a6	\\x0a1002feecda65ac4290ab5dfa5baec924a61210447907a6bb974616a71ded3898a02c521a086e6f7274682d70642002280130043a04535553504880d2ffa4f19c980350c097ef98f29c980358036001
62	1	2026-11-23 01:36:14.078456+00	1200	a76a6d8a-8bd7-4978-9d60-7a4040fd16cb	\\x0a10a76a6d8a8bd749789d607a4040fd16cb1210844a5cf2a6fe4702972f9fc68c2406fe1a086e6f7274682d70642004280230033a0345445048c090ad9cef9c9803508088e5a4f29c980358026001
63	1	2026-11-23 01:36:14.078456+00	1200	3f26631b-8d7a-4eb7-8e5a-f5c4e7b7b286	\\x0a103f26631b8d7a4eb78e5af5c4e7b7b2861210d63b6df62b1d4b41a570f4956e776ec21a086e6f7274682d70642004280230053a06414e494d414c4880a7f98cf29c980350c081d5b1f29c980358026001
64	1	2026-11-23 01:36:14.081794+00	1200	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	\\x0a10cf936ab9e5c24b04ac92eb37e79d9597121045c3623c2eaf4d7fb81bb6ee05f582651a086e6f7274682d70642001280130043a04535553504880c7bbabf29c98035080a180b5f29c980358016001
65	1	2026-11-23 01:36:14.081794+00	1200	fe0da857-3502-4ba7-b62a-a1dd022b6096	\\x0a10fe0da85735024ba7b62aa1dd022b60961210549e02d90740499588041786e8f9e2cb1a086e6f7274682d70642004280230053a05414c524241488092f2edef9c980350c0e493bcf29c980358036001
66	1	2026-11-23 01:36:14.081794+00	1200	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	\\x0a10cf936ab9e5c24b04ac92eb37e79d959712101f51930da7c340d1b3721879df7c0ba11a086e6f7274682d70642003280130033a0854524553504153534880c7bbabf29c98035080f9f1cbf29c980358026001
67	1	2026-11-23 01:36:14.081794+00	1200	0f57efab-5375-45bb-a578-a310dc55ba10	\\x0a100f57efab537545bba578a310dc55ba101210c46fcb9734cd49f6865c914df9a599c41a086e6f7274682d70642001280130033a0757454c4641524548c0ebbacaf29c980350c0c5ffd3f29c980358016001
68	1	2026-11-23 01:36:14.081794+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a10eced7285dc5d48a2976e2716e84540fb121034011a94a77d43bfbbab6bf40c0016ad1801
69	1	2026-11-23 01:36:14.081794+00	1201	959146fe-ee20-4785-943c-013d339c5d36	\\x0a102a401a8ce65b4db9a17e9d85ea7f3d6f1210959146feee204785943c013d339c5d361801
70	1	2026-11-23 01:36:14.081794+00	1200	959146fe-ee20-4785-943c-013d339c5d36	\\x0a10959146feee204785943c013d339c5d361210f7f531dde4134562b2d94c4709fd5ede1a086e6f7274682d70642002280130053a075041524b494e4748c0d3c4f6f19c98035080b2cffaf29c980358036001
71	1	2026-11-23 01:36:14.081794+00	1200	959146fe-ee20-4785-943c-013d339c5d36	\\x0a10959146feee204785943c013d339c5d361210cd6ed6381e6240a6b44b72d5694aa1d31a086e6f7274682d70642004280230053a075041524b494e4748c0d3c4f6f19c980350c0f5e281f39c980358046001
72	1	2026-11-23 01:36:14.081794+00	1200	02feecda-65ac-4290-ab5d-fa5baec924a6	\\x0a1002feecda65ac4290ab5dfa5baec924a612102a190279dbe04c6e92c72314c4e64b8a1a086e6f7274682d70642006280330043a04535553504880d2ffa4f19c98035080d4e48bf39c980358046001
73	1	2026-11-23 01:36:14.081794+00	1200	6885eed5-bf1a-4d00-b87b-84e71ce43429	\\x0a106885eed5bf1a4d00b87b84e71ce434291210903a1e4258cd408b9e5b154938f8e3621a086e6f7274682d70642001280130043a0754524f55424c4548c0d8a18cf39c980350c0b2e695f39c980358016001
74	1	2026-11-23 01:36:14.081794+00	1201	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	\\x0a10a3c325b27e1544ad9b4010e12e79dce21210cf936ab9e5c24b04ac92eb37e79d95971801
75	1	2026-11-23 01:36:14.081794+00	1200	6885eed5-bf1a-4d00-b87b-84e71ce43429	\\x0a106885eed5bf1a4d00b87b84e71ce434291210d71b4a1d7aaf4076b9302c8dd172c4e91a086e6f7274682d70642002280130043a0754524f55424c4548c0d8a18cf39c980350c0d4fba6f39c980358026001
76	1	2026-11-23 01:36:14.081794+00	1200	4bd9509c-26e9-41d6-84df-b7111f947319	\\x0a104bd9509c26e941d684dfb7111f94731912108201e11bc009470bba858cef2fdd64841a086e6f7274682d70642002280130053a0750524f50464e4448c0a6e2f1f19c980350c0d4fba6f39c980358026001
77	1	2026-11-23 01:36:14.081794+00	1200	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a10276e83794e954c69bbbdca4f8c03029a1210baa0107adb3548ce8f064bd6d32aba8f1a086e6f7274682d70642001280130053a055453544f5048c0a799a2f39c980350c081deabf39c980358016001
78	1	2026-11-23 01:36:14.081794+00	1200	4bd9509c-26e9-41d6-84df-b7111f947319	\\x0a104bd9509c26e941d684dfb7111f9473191210c943436b726f44739de04342bed2a8361a086e6f7274682d70642004280230053a0750524f50464e4448c0a6e2f1f19c98035080b3fdb0f39c980358036001
79	1	2026-11-23 01:36:14.081794+00	1200	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a1080c4377a1f9a4493946018620c220f3b1210282729f5699747c0ab66ffd136c622491a086e6f7274682d70642001280130053a034d56414880a8b0bdf39c9803508082f5c6f39c980358016001
80	1	2026-11-23 01:36:14.081794+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a10f4749febfb784eccb34ac8cdd1277dce121034011a94a77d43bfbbab6bf40c0016ad1801
81	1	2026-11-23 01:36:14.081794+00	1200	0f57efab-5375-45bb-a578-a310dc55ba10	\\x0a100f57efab537545bba578a310dc55ba1012109c066e66a7594dcc873b66bad2c688bc1a086e6f7274682d70642003280130033a0345445048c0ebbacaf29c980350c0d7fccff39c980358026001
82	1	2026-11-23 01:36:14.081794+00	1200	0f57efab-5375-45bb-a578-a310dc55ba10	\\x0a100f57efab537545bba578a310dc55ba101210c7a5fee4ef14474987364f83c43e00801a086e6f7274682d70642004280230033a0345445048c0ebbacaf29c980350c08dd9d5f39c980358036001
83	1	2026-11-23 01:36:14.081794+00	1200	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a10276e83794e954c69bbbdca4f8c03029a1210781ad49a4736436d8a6114b1842d3f191a086e6f7274682d70642003280130043a045355535048c0a799a2f39c9803508087c9e2f39c980358026001
84	1	2026-11-23 01:36:14.081794+00	1201	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a107c5bf47e650c4e7c88aa05dbc8015878121034011a94a77d43bfbbab6bf40c0016ad1801
85	1	2026-11-23 01:36:14.081794+00	1200	b64728ce-dc11-4b3b-8c36-b3619bf66df9	\\x0a10b64728cedc114b3b8c36b3619bf66df912107ce6d2d870f245509833196a0b7bbf551a086e6f7274682d70642001280130053a055453544f5048c0e5caecf39c980350c0bf8ff6f39c980358016001
86	1	2026-11-23 01:36:14.081794+00	1201	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a106856b69699654bd0a6753dd848164f351210276e83794e954c69bbbdca4f8c03029a1801
87	1	2026-11-23 01:36:14.081794+00	1200	34011a94-a77d-43bf-bbab-6bf40c0016ad	\\x0a1034011a94a77d43bfbbab6bf40c0016ad1210cb765d90186146d2ab6e1a16ef7649361a086e6f7274682d70642004280230053a06414e494d414c4880f896b3ed9c98035080aeb28ff49c980358046001
88	1	2026-11-23 01:36:14.081794+00	1201	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a108de7e15324ce4840ad2560e0bea4fe9512103909553146fb42e292fb3b32fc6898b51801
89	1	2026-11-23 01:36:14.081794+00	1200	6885eed5-bf1a-4d00-b87b-84e71ce43429	\\x0a106885eed5bf1a4d00b87b84e71ce43429121025789d76039d45e4bd2c1ee7c731ac7e1a086e6f7274682d70642004280230043a0754524f55424c4548c0d8a18cf39c980350c0b09c9df49c980358036001
90	1	2026-11-23 01:36:14.081794+00	1200	b64728ce-dc11-4b3b-8c36-b3619bf66df9	\\x0a10b64728cedc114b3b8c36b3619bf66df912106a3ae1f702ec48ca9080640841d4b5951a086e6f7274682d70642002280130053a055453544f5048c0e5caecf39c980350c0d2b1aef49c980358026001
91	1	2026-11-23 01:36:14.081794+00	1200	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a103909553146fb42e292fb3b32fc6898b512107e965444d8514592a16f94ba934d05f51a086e6f7274682d70642002280130053a055453544f5048c0f085ecf19c980350c0ebccbef49c980358036001
92	1	2026-11-23 01:36:14.081794+00	1200	cf936ab9-e5c2-4b04-ac92-eb37e79d9597	\\x0a10cf936ab9e5c24b04ac92eb37e79d959712103bebecf3281a49788b54cd58601e53981a086e6f7274682d70642004280230033a0854524553504153534880c7bbabf29c98035080b2e1eef49c980358036001
93	1	2026-11-23 01:36:14.081794+00	1201	b64728ce-dc11-4b3b-8c36-b3619bf66df9	\\x0a109f3fadeb3b3a41a49881d7b72b440c5d1210b64728cedc114b3b8c36b3619bf66df91801
94	1	2026-11-23 01:36:14.081794+00	1201	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a1089feadbca5704e96acc66a436b9c6c1812103909553146fb42e292fb3b32fc6898b51801
95	1	2026-11-23 01:36:14.086907+00	1200	ed9535db-dca7-4016-98c1-54553b398931	\\x0a10ed9535dbdca7401698c154553b3989311210b9edab1fa28746bda79823b4cebdff221a086e6f7274682d70642001280130033a0757454c4641524548c0b5f9b2f59c980350c08fbebcf59c980358016001
96	1	2026-11-23 01:36:14.086907+00	1200	ed9535db-dca7-4016-98c1-54553b398931	\\x0a10ed9535dbdca7401698c154553b398931121062e20524a88a43ec9e83b7c27815b94f1a086e6f7274682d70642002280130033a0757454c4641524548c0b5f9b2f59c9803508097fce5f59c980358026001
97	1	2026-11-23 01:36:14.086907+00	1200	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a1080c4377a1f9a4493946018620c220f3b1210d996eaa92b34441cad9435b705f75d421a086e6f7274682d70642002280130053a034d56414880a8b0bdf39c98035080a0f6e6f59c980358026001
98	1	2026-11-23 01:36:14.086907+00	1200	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a104e54de9de17b4b3d90fd0ccff96709061210bdfd8979ab71400e81d2cd95a34e8c611a086e6f7274682d70642001280130053a075041524b494e4748c0dce2dff59c980350c0b6a7e9f59c980358016001
99	1	2026-11-23 01:36:14.086907+00	1200	b64728ce-dc11-4b3b-8c36-b3619bf66df9	\\x0a10b64728cedc114b3b8c36b3619bf66df91210bb32435ed1a145da93dd2ee1a03823041a086e6f7274682d70642002280130053a055453544f5048c0e5caecf39c980350c0c89bebf59c980358036001
100	1	2026-11-23 01:36:14.086907+00	1200	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a104e54de9de17b4b3d90fd0ccff967090612103229a4fc10aa4be387885edc85b5a6021a086e6f7274682d70642002280130053a075041524b494e4748c0dce2dff59c98035080e6f3fbf59c980358026001
101	1	2026-11-23 01:36:14.086907+00	1201	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a10d500c17db12745b292611d2c43468d9612104e54de9de17b4b3d90fd0ccff96709061801
102	1	2026-11-23 01:36:14.086907+00	1201	ed9535db-dca7-4016-98c1-54553b398931	\\x0a1020299315f7ea4188b61fc71dd474f0651210ed9535dbdca7401698c154553b3989311801
103	1	2026-11-23 01:36:14.086907+00	1200	ed9535db-dca7-4016-98c1-54553b398931	\\x0a10ed9535dbdca7401698c154553b39893112105f363f73cdae497790cdc7038db6e5b31a086e6f7274682d70642002280130033a0757454c4641524548c0b5f9b2f59c980350c081f999f69c980358036001
104	1	2026-11-23 01:36:14.086907+00	1201	ed9535db-dca7-4016-98c1-54553b398931	\\x0a10e6010b02d3064b52af2c1020eb4de58d1210ed9535dbdca7401698c154553b3989311801
105	1	2026-11-23 01:36:14.086907+00	1200	b64728ce-dc11-4b3b-8c36-b3619bf66df9	\\x0a10b64728cedc114b3b8c36b3619bf66df91210fc08235af1c14878a5294fd532ca11311a086e6f7274682d70642004280230053a055453544f5048c0e5caecf39c980350c0e2e4b1f69c980358046001
106	1	2026-11-23 01:36:14.086907+00	1201	ed9535db-dca7-4016-98c1-54553b398931	\\x0a1076861f81ec8340c598b19bd5c552bd0e1210ed9535dbdca7401698c154553b3989311801
107	1	2026-11-23 01:36:14.086907+00	1200	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a104e54de9de17b4b3d90fd0ccff967090612109783dd6cbd0c4afdab6b1f9fd7fdd0891a086e6f7274682d70642002280130053a075041524b494e4748c0dce2dff59c980350c0d5c4cbf69c98035803
108	1	2026-11-23 01:36:14.086907+00	1201	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a108d69c5a1db994e309034da94ccf929d1121080c4377a1f9a4493946018620c220f3b1801
109	1	2026-11-23 01:36:14.086907+00	1201	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a10ddc51696a85244c3bda5710047d34b3a12104e54de9de17b4b3d90fd0ccff96709061801
110	1	2026-11-23 01:36:14.086907+00	1200	8b7b838d-2808-40c1-bdbc-b4407cbe525e	\\x0a108b7b838d280840c1bdbcb4407cbe525e121052b1ae6240064f269c047baee2c3111a1a086e6f7274682d70642001280130053a055453544f504880c6bad7f69c98035080a0ffe0f69c98035801
111	1	2026-11-23 01:36:14.086907+00	1200	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	\\x0a10a9dfde6c79d04ea5a844bf7271ae0626121006033e1b6ca94488921ec1765dd5407c1a086e6f7274682d706420012801300448c0dcebd9f69c980350c0b6b0e3f69c98035801
112	1	2026-11-23 01:36:14.086907+00	1200	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	\\x0a10a9dfde6c79d04ea5a844bf7271ae0626121053fea8f276564d79a14f40d56016a3741a086e6f7274682d706420022801300448c0dcebd9f69c98035080cde1e5f69c98035802
113	1	2026-11-23 01:36:14.086907+00	1201	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a1034913481194b4229b80c589fe45e810812103909553146fb42e292fb3b32fc6898b51801
114	1	2026-11-23 01:36:14.086907+00	1201	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a109c0a168fab334a9281129572b26ba7db12104e54de9de17b4b3d90fd0ccff96709061801
115	1	2026-11-23 01:36:14.086907+00	1201	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a10faa4ad27e2d74d178d5adaa8bd936e7112104e54de9de17b4b3d90fd0ccff96709061801
116	1	2026-11-23 01:36:14.086907+00	1200	8b7b838d-2808-40c1-bdbc-b4407cbe525e	\\x0a108b7b838d280840c1bdbcb4407cbe525e1210a66277266b9e42899730601e28e32f871a086e6f7274682d70642002280130053a055453544f504880c6bad7f69c980350809eaceef69c98035802
117	1	2026-11-23 01:36:14.086907+00	1200	39095531-46fb-42e2-92fb-3b32fc6898b5	\\x0a103909553146fb42e292fb3b32fc6898b5121046a4ba1df4a14fd4a2c91c1440cb5ccb1a086e6f7274682d70642004280230053a055453544f5048c0f085ecf19c980350809cd9fbf69c98035804
118	1	2026-11-23 01:36:14.086907+00	1200	4e54de9d-e17b-4b3d-90fd-0ccff9670906	\\x0a104e54de9de17b4b3d90fd0ccff9670906121035353a1341684257a56092aa8357f3e21a086e6f7274682d70642004280230053a075041524b494e4748c0dce2dff59c98035080aecdfdf69c98035804
119	1	2026-11-23 01:36:14.086907+00	1200	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	\\x0a108ad6a6dfeab44d39886d3bc44d5e02411210555f75b385a043b8a01d8fb3bca907751a086e6f7274682d70642001280130033a0345445048c0cdf880f79c980350c0a7bd8af79c98035801
120	1	2026-11-23 01:36:14.086907+00	1201	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	\\x0a10d2c235c33f35429a9f4fff66d6efad4c1210a9dfde6c79d04ea5a844bf7271ae06261801
121	1	2026-11-23 01:36:14.086907+00	1200	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	\\x0a108ad6a6dfeab44d39886d3bc44d5e0241121011a8682f52624f028e0934f5466ff3a11a086e6f7274682d70642002280130033a0345445048c0cdf880f79c980350c0c2ab8df79c98035802
122	1	2026-11-23 01:36:14.086907+00	1200	8b7b838d-2808-40c1-bdbc-b4407cbe525e	\\x0a108b7b838d280840c1bdbcb4407cbe525e1210d1540db34b2946178b16b784f1cfb5c01a086e6f7274682d70642004280230053a055453544f504880c6bad7f69c9803508086bf94f79c98035803
123	1	2026-11-23 01:36:14.086907+00	1200	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a1080c4377a1f9a4493946018620c220f3b121070491e4db508401b97c6ca524c36d7bd1a086e6f7274682d70642002280130053a034d56414880a8b0bdf39c980350c09cf096f79c98035803
124	1	2026-11-23 01:36:14.086907+00	1200	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	\\x0a10a9dfde6c79d04ea5a844bf7271ae06261210044c2223b1134c92a3a9e22cb23a1b0e1a086e6f7274682d706420022801300448c0dcebd9f69c98035080a1ad97f79c98035803
125	1	2026-11-23 01:36:14.086907+00	1201	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a10b2b5fe48b8e741f5b771e19f781b6c37121080c4377a1f9a4493946018620c220f3b1801
126	1	2026-11-23 01:36:14.086907+00	1200	45fea416-2bac-4183-9122-6ca3759d22e3	\\x0a1045fea4162bac418391226ca3759d22e3121059bf3472ead644619788164dc1d1cd971a086e6f7274682d70642001280130033a074c415243454e594880dcddb8f79c98035080b6a2c2f79c98035801
127	1	2026-11-23 01:36:14.090799+00	1200	45fea416-2bac-4183-9122-6ca3759d22e3	\\x0a1045fea4162bac418391226ca3759d22e312106c103dfe885243a98234991865435be11a086e6f7274682d70642002280130033a074c415243454e594880dcddb8f79c980350c08baacbf79c98035802
128	1	2026-11-23 01:36:14.090799+00	1200	843cec1d-b724-42ca-8af8-c69c6e12653d	\\x0a10843cec1db72442ca8af8c69c6e12653d1210141af774044a4ff599608b5726c7c1401a086e6f7274682d70642001280230033a0656414e44414c48c0d5cdc5f79c980350c0af92cff79c98035801
129	1	2026-11-23 01:36:14.090799+00	1200	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a10276e83794e954c69bbbdca4f8c03029a1210bcb4007ae5ee485b8dfc91444bfbd31e1a086e6f7274682d70642002280130043a045355535048c0a799a2f39c980350c09bcbdaf79c98035803
130	1	2026-11-23 01:36:14.090799+00	1200	df7799ef-cceb-4bef-9d28-750e48dd9d4d	\\x0a10df7799efcceb4bef9d28750e48dd9d4d121015a785c283e14578a24d44b6887af5021a086e6f7274682d70642001280130053a055453544f5048c0ca80d2f79c980350c0a4c5dbf79c98035801
131	1	2026-11-23 01:36:14.090799+00	1200	ed9535db-dca7-4016-98c1-54553b398931	\\x0a10ed9535dbdca7401698c154553b3989311210605b14d9446b4e369651a480f95b44761a086e6f7274682d70642004280230033a0757454c4641524548c0b5f9b2f59c98035080dfdee1f79c98035804
132	1	2026-11-23 01:36:14.090799+00	1201	45fea416-2bac-4183-9122-6ca3759d22e3	\\x0a1096f11d149279416ca85e6d9e1630bc24121045fea4162bac418391226ca3759d22e31801
133	1	2026-11-23 01:36:14.090799+00	1201	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	\\x0a105caa5eb1c6e94c3cb32a7870bfe05a2c12108ad6a6dfeab44d39886d3bc44d5e02411801
134	1	2026-11-23 01:36:14.090799+00	1201	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a100fe0944717024b7c965a0b8adbff058e121080c4377a1f9a4493946018620c220f3b1801
135	1	2026-11-23 01:36:14.090799+00	1201	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a10d57c8a353a824cdd9831559fe79b14ec1210276e83794e954c69bbbdca4f8c03029a1801
136	1	2026-11-23 01:36:14.090799+00	1200	df7799ef-cceb-4bef-9d28-750e48dd9d4d	\\x0a10df7799efcceb4bef9d28750e48dd9d4d12105355cfa8bb9a47ec940dffdc1002456b1a086e6f7274682d70642002280130053a055453544f5048c0ca80d2f79c980350c0aeed92f89c98035802
137	1	2026-11-23 01:36:14.090799+00	1200	80c4377a-1f9a-4493-9460-18620c220f3b	\\x0a1080c4377a1f9a4493946018620c220f3b12108bddf5c6cce74a379af0a9032e6ab8491a086e6f7274682d70642004280230023a074d5641494e4a594880a8b0bdf39c98035080f2809af89c98035804
138	1	2026-11-23 01:36:14.090799+00	1201	df7799ef-cceb-4bef-9d28-750e48dd9d4d	\\x0a10d08fb2079aeb4254ae7afc67409bf6cc1210df7799efcceb4bef9d28750e48dd9d4d1801
139	1	2026-11-23 01:36:14.090799+00	1200	45fea416-2bac-4183-9122-6ca3759d22e3	\\x0a1045fea4162bac418391226ca3759d22e31210bf79580a25ad47e8929943c3848afced1a086e6f7274682d70642004280230033a074c415243454e594880dcddb8f79c980350c0a8f4baf89c98035803
140	1	2026-11-23 01:36:14.090799+00	1200	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	\\x0a108ad6a6dfeab44d39886d3bc44d5e02411210a8219932bb3146a1a64c9b75f6ffff141a086e6f7274682d70642002280130033a0345445048c0cdf880f79c98035080bbffd7f89c98035803
141	1	2026-11-23 01:36:14.090799+00	1200	ccf85b29-8d42-4031-ba8d-b9c1d3545519	\\x0a10ccf85b298d424031ba8db9c1d354551912106ee4bfea6c914f5bb704c933b43e236c1a086e6f7274682d70642001280130053a0644495356454848c0e5f7cef89c980350c0bfbcd8f89c98035801
142	1	2026-11-23 01:36:14.090799+00	1200	8ad6a6df-eab4-4d39-886d-3bc44d5e0241	\\x0a108ad6a6dfeab44d39886d3bc44d5e02411210d44416a98ef1485aa29bcaabbf74f7c41a086e6f7274682d70642004280230033a0345445048c0cdf880f79c980350c0a2fbe2f89c98035804
143	1	2026-11-23 01:36:14.090799+00	1201	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a10df4b6306f558446cb31987faca1afd091210276e83794e954c69bbbdca4f8c03029a1801
144	1	2026-11-23 01:36:14.090799+00	1201	a9dfde6c-79d0-4ea5-a844-bf7271ae0626	\\x0a10e842e23a2d0a461b9ece3c77c7465cb81210a9dfde6c79d04ea5a844bf7271ae06261801
145	1	2026-11-23 01:36:14.090799+00	1201	276e8379-4e95-4c69-bbbd-ca4f8c03029a	\\x0a1045a4d05f118743d39844dd53a31163c01210276e83794e954c69bbbdca4f8c03029a1801
146	1	2026-11-23 01:36:14.090799+00	1200	708e784c-cceb-465d-92c5-d37820b25a1d	\\x0a10708e784ccceb465d92c5d37820b25a1d12102c62e6bc2737427ca9c468afcbda4a401a086e6f7274682d70642001280130053a05414c524241488096f297f99c98035080f0b6a1f99c98035801
147	1	2026-11-23 01:36:14.090799+00	1200	b0311700-e187-4cf6-a52f-970b741a606b	\\x0a10b0311700e1874cf6a52f970b741a606b1210d2ec882f575747f1b389bca146ce4fdd1a086e6f7274682d70642001280130053a055453544f5048c08fe2a4f99c980350c0e9a6aef99c98035801
148	1	2026-11-23 01:36:14.090799+00	1200	ccf85b29-8d42-4031-ba8d-b9c1d3545519	\\x0a10ccf85b298d424031ba8db9c1d354551912109c81142642734911b8b1d0668514a78d1a086e6f7274682d70642002280130053a0644495356454848c0e5f7cef89c98035080da9cbaf99c98035802
149	1	2026-11-23 01:36:14.090799+00	1200	5788de72-c5f8-4c1b-8eeb-7bfb4f02bbc7	\\x0a105788de72c5f84c1b8eeb7bfb4f02bbc71210f003368b40374a6e870056f11d0e5f651a086e6f7274682d70642001280130053a064449534f524448c0a8fdb4f99c980350c082c2bef99c98035801
150	1	2026-11-23 01:36:14.090799+00	1200	df7799ef-cceb-4bef-9d28-750e48dd9d4d	\\x0a10df7799efcceb4bef9d28750e48dd9d4d12109cc6d1013f554dcca5a34ef17664aef31a086e6f7274682d70642002280130053a055453544f5048c0ca80d2f79c9803508099f3c0f99c98035803
151	1	2026-11-23 01:36:14.090799+00	1200	708e784c-cceb-465d-92c5-d37820b25a1d	\\x0a10708e784ccceb465d92c5d37820b25a1d12103ebd4ad76a0c4b61bd48d81054a679b41a086e6f7274682d70642002280130053a05414c524241488096f297f99c980350c0b89ec4f99c98035802
152	1	2026-11-23 01:36:14.090799+00	1200	8103ebee-11fa-4bca-8487-13c2b03ca439	\\x0a108103ebee11fa4bca848713c2b03ca43912107053241711724172b2eb13ce266d8da31a086e6f7274682d706420012801300448c0b89ec4f99c980350c092e3cdf99c98035801
153	1	2026-11-23 01:36:14.090799+00	1200	df7799ef-cceb-4bef-9d28-750e48dd9d4d	\\x0a10df7799efcceb4bef9d28750e48dd9d4d121064dbc46e9df44f6085357fc75d115cad1a086e6f7274682d70642004280230053a055453544f5048c0ca80d2f79c980350c0d8e0e2f99c98035804
154	1	2026-11-23 01:36:14.090799+00	1201	ccf85b29-8d42-4031-ba8d-b9c1d3545519	\\x0a10dfbd02cf7bee41eba9f8e33c07f373b71210ccf85b298d424031ba8db9c1d35455191801
155	1	2026-11-23 01:36:14.529977+00	1200	39e0f507-a58b-4a3e-af4b-ed21921e97d8	\\x0a1039e0f507a58b4a3eaf4bed21921e97d81210b5c52f467640481fb039cdcc5b732b821a086e6f7274682d70642001280130013a0344564142054e4f52544850c99ed3f4f99c98035801
156	1	2026-11-23 01:36:14.536519+00	1200	74e19fa1-d672-4667-b4a4-21350fef6c76	\\x0a1074e19fa1d6724667b4a421350fef6c7612105b7f354b5a9a4998ba3eeb420bbeb04a1a086e6f7274682d70642001280130013a0344564142054e4f52544850a4b8d3f4f99c98035801
157	1	2026-11-23 01:36:14.541667+00	1200	dfa35ee6-857d-49e1-9461-6ed6aaf3ba49	\\x0a10dfa35ee6857d49e194616ed6aaf3ba49121062446c2c61b84051a942ade1427752c91a086e6f7274682d70642001280130013a0344564142054e4f5254485091ebd3f4f99c98035801
158	1	2026-11-23 01:36:14.545757+00	1200	5220d907-7f08-4145-90d1-f714cb3e2363	\\x0a105220d9077f08414590d1f714cb3e23631210864a196192904191ba6c29c90fd22c1e1a086e6f7274682d70642001280130013a0344564142054e4f52544850e299d4f4f99c98035801
159	1	2026-11-23 01:36:14.625647+00	1200	5220d907-7f08-4145-90d1-f714cb3e2363	\\x0a105220d9077f08414590d1f714cb3e23631210846d387ee22e48bb9d8fc82dc26ce66e1a086e6f7274682d70642006280330013a0344564142054e4f52544850a19396f5f99c98035802
160	1	2026-11-23 01:36:15.383195+00	1200	ceee677a-a294-41d7-9809-682567aa35fa	\\x0a10ceee677aa29441d79809682567aa35fa1210f23ed0452af9436da5acb22c77d670061a086e6f7274682d70642001280130013a034456414205413030303150fbaa87f5f99c98035801
161	1	2026-11-23 01:36:15.480707+00	1200	91f80a0c-1dec-4449-8c4d-f314ccd3fa8a	\\x0a1091f80a0c1dec44498c4df314ccd3fa8a1210ce1cd51829d249dc8ff4040ebca181d61a086e6f7274682d70642001280130053a04414c525542054e4f525448508ea18df5f99c98035801
\.


--
-- Data for Name: journal_202612; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202612 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_default; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_default (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_head (one, epoch, n, holder_pid, holder_start) FROM stdin;
t	1	161	13050	2026-11-23 01:36:11.21774+00
\.


--
-- Data for Name: lead_move; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.lead_move (id, client, moved, reason, lead, duty_supervisor) FROM stdin;
\.


--
-- Data for Name: notice; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.notice (id, client, organisation, about, event, due, made_by, taken_back, doubted_by, version) FROM stdin;
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: quarantine; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.quarantine (id, document, feed, owner, kek, data_key, reason, received, length, digest, raw, purged, saves) FROM stdin;
\.


--
-- Data for Name: recusal; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.recusal (id, client, person, ended, said, version) FROM stdin;
\.


--
-- Data for Name: relation; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.relation (id, incident, kind, feed, other_id, other, at) FROM stdin;
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.reply (id, kind, body, at) FROM stdin;
\.


--
-- Data for Name: restored; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.restored (epoch, at, over_at) FROM stdin;
\.


--
-- Data for Name: retention_line; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.retention_line (id, schedule, organisation, version, loaded, person, record_kind, years, authority) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 01:36:10.927777+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-23 01:36:10.940556+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-23 01:36:10.951009+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-23 01:36:10.952902+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-23 01:36:10.955156+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-23 01:36:10.96181+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-23 01:36:10.966326+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-23 01:36:10.972201+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-23 01:36:10.988774+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-23 01:36:10.996308+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-23 01:36:10.99938+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-23 01:36:11.002416+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-23 01:36:11.005596+00	0.1.2
\.


--
-- Data for Name: searcher; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.searcher (id, until, version) FROM stdin;
\.


--
-- Data for Name: standing; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.standing (id, kind, name, employer, gone, until, duty_supervisor, version) FROM stdin;
00bf494d-ce0c-51b3-9c7d-72e15bfdb1fa	1	north-chief	north-pd	f	\N		1
04f5f0bb-0911-6cdd-2aa0-853fee5c4054	1	dana	aid-house	f	\N		1
092cea81-389b-f42f-02a9-c2f61372633d	1	ada	aid-house	f	\N		1
0a451418-e7cc-d15b-cd70-15a82f51ce8b	1	north-privacy	north-pd	f	\N		1
2a368a40-44f1-c465-c873-8f197c8e699a	1	south-command	south-pd	f	\N		1
2d26ded9-4394-8800-e64b-93af1797198a	1	south-privacy	south-pd	f	\N		1
2e6a799d-ae1f-247b-d891-1201b4c14445	1	north-command	north-pd	f	\N		1
3cce2534-660c-30e0-c1c3-877d39d3863d	1	north-desk	north-pd	f	\N		1
4361eedd-a325-c529-7b4a-8145d28eef96	3	quick-pd		f	\N	quick-command	1
569d890c-3701-a3a8-a8b3-8647d7c32da1	1	north-counsel	north-pd	f	\N		1
577cb40c-0548-f61c-9f4f-0e89a38496de	1	quinn	aid-house	f	\N		1
57921583-c6c2-6691-b5fa-bd537e19c10c	1	aid-counsel	aid-house	f	\N		1
66468d4b-fe73-c11b-fe05-f17af75bfe84	1	north-cases	north-pd	f	\N		1
6f9bd42a-7c67-9f9e-0998-25fb91ba3e9f	1	quick-command	quick-pd	f	\N		1
85fd696c-d344-e735-c0a3-bdae70b7159c	1	bea	aid-house	f	\N		1
8f1220ef-50d4-b1b8-c6c6-b05e800ffbc2	3	north-pd		f	\N	north-command	1
908a9069-eb63-7e76-e61a-16676a45f000	3	aid-house		f	\N	dana	1
969a771b-ad89-7081-9dda-ba89af762f4a	1	alone-privacy	alone-pd	f	\N		1
a7fd582b-462c-09c7-a782-487605717506	1	canary-sink	accord-canary	f	\N		1
a80ab99b-2ee4-da08-bb18-abe7d97031c4	1	cora	aid-house	f	\N		1
a8e78cd9-22dc-565a-e93d-9b645a250231	3	alone-pd		f	\N	alone-command	1
afa184ac-7306-888f-92cf-3414e716e5b7	3	south-pd		f	\N	south-command	1
b7f3499f-8fa7-9f10-90c0-40d4af19ba8b	3	accord-canary		f	\N		1
b859a848-5c55-15fd-0a82-ed1f5219dc0b	1	alone-command	alone-pd	f	\N		1
bc6738b3-b668-18f8-6cca-3d85dcdb332a	1	aid-privacy	aid-house	f	\N		1
c5d0ef6c-c02e-7c33-414f-e5b39c5d0b8a	1	south-chief	south-pd	f	\N		1
cd052457-69c6-0607-2679-c52c7c5e1569	1	rosa	aid-house	f	\N		1
f2bf6297-b081-b332-ff24-4121228ff9e7	1	susa	aid-house	f	\N		1
f355a87c-0c13-642b-aa00-3f4e9a52b58a	1	aid-director	aid-house	f	\N		1
fe1eb163-3438-44b8-82cd-164d88ed47b6	1	quick-privacy	quick-pd	f	\N		1
\.


--
-- Data for Name: address; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.address (id, person, employer, state, kek, data_key, sealed, changes, version, ways) FROM stdin;
031fdddd-264c-84f6-150c-5538b4cdcc79	south-chief		3	0	\\x	\\x	1	2	0
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x010001ee53fe4dffdbd139fe92bd5ad4db2d0df321c66db617ea2ade10dd368c25ad29904585b152121bfe5b4d3fcf6a1b9b6945311bea96eccf014a60e17aa0e0dbc1	\\x019045d768403f431500a47f5e73fb9d949371a9b6b67fdc6ff76021fccd355f2db2ab83a3107d4bb0ec8608cb8de90035e3	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100015c972a5ec7d6eb087f7bbbf270789e45bfaf1997d2a69ca0bcb9da5121df3452e6d74d7b6bcbc51727800f412049dde09e52385759fe878e326edde758c3a5b5	\\x019c170bddc232b7f55b0e708df3f00c9b3588aeac00da9773c9da7dfd81fcc3add3a46df8b1022bbe50a73e446ae0b6f1d119	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command		3	0	\\x	\\x	1	2	0
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x0100010f1d93b5d6b0648e1f161086c35cdbf7321e64ff3dfd1f80c4d0ed5ef49e2a1c754e0cf486cb885d7ced50cf4a54362464fc44b6cc763996dc4b889689bf006e	\\x0139c38e5b2bde8ad0cbc10d9c0bbf28e548965b20f5c901ce30b1c90ce07710dd28e64c96d6cc5d32cea47af871b01c7e5986e0b0f56b6e09e42122	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command		3	0	\\x	\\x	1	2	0
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x01000191df1643c4cd6d7f5eb162b15482827e73953591a9a3f2137f71d07f8f0b58efe3a8655913a4283f4387d152f365009710abc4accd37a6c3b721ac0da8f6d426	\\x019ba475616b82f29d8ede33eb60bc26b1e44f0c5c8ef4d5f48510182d7d11d0cd7319958563a2e1b4dfa8107f70cc969918	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001c9581b6cc0b4b12f8873bb926bb4973de51f35fda08c8fa68c5bf2cd58bc5ebfaaef35368eee9ae20fb66ea4ef4fdbfabf9551e2158b729976cd69559c7581a7	\\x01071d529c7ac571bb8be56cd784d75e3985cf236ce4b761ebc38c75c95c3af60388f89961b819673ab1386a3d9e7895c62d8b19	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x01000191765672e5b19638ba2143f437f5faff9dddf620e083b2f9a04641d1a62deb10d677a882865b22d331f793b67b9900471e48f20c887d9047001f735fe307fb62	\\x01ca6ad147d96159eb3a63a92e46396d0695b61e5e92257832e3b2f8d907ca5b038fed1bc37c9c4706f71ccfd3fc6f65792574	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x010001cf006e3c27947a132853dce1caa5a16e412cd9635c212ac918b6c9c03e4f6c998ad8b94fe5105ec0b0b91ed3db6e8935330ec98c5d36bfb12335cf608d8591a9	\\x01be6e479fea34154e24a57b616b87a49fd35dda820629d4e75a7f851d9a39acfb2843a7e750fb46b6517a52b3405cd46d9a6dfd052d7d3a5e7d6b8c	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001c7e26ae5119f9349c4701637cad4191810bdb7868b591633250125492130d33279977130473e15809092341199421745564260785ced8e506729df110d3127cc	\\x015f3d00688e8500d1f620e91d804becab1907bef59d94d4ad05f1cc3895fa74f8cb4524ee886750dbad1fd553fc1027ef3ae68d2b	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001607a72a04fcd27722b59ed939943e8cb08b56de563d8d0b649d639d983f9b2822e141ed3b34a1a95d363ee1be26560fe73ff03469d399e18a464cd1076641c69	\\x019f099d09a37c9b2384b0cc109b63b4a231f62059c58f0754e7d1ced767f29c37c1318d7fb0ab9476089177c4c30b18ef785f	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command		3	0	\\x	\\x	1	2	0
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x0100019bdbdbc38797272246b9673f1d408e3342f4dba645558415835f54d1fc9af36957ef119dd1937c8a6c6d517e9d7b162697d0f8928404994eefa23944e85efb28	\\x0119ab469221942b3d3d1004ba3b73e64c9bddedfd254550f100cb461f943aa76a3ff1c2d9f9c62bb14172d861407ad3bcf13fcece8d478d0f40	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x01000186133b6c09761da3c5327662af639e09a27fdd2ff07e88b03ea9bfb80922ab1074d61daa5453baa442e27314cfd7316f9edd5a13643cdf56b29a379b20bc9188	\\x01da93dd19257f3191f4cf27d1e8a0319f092fe8cdafed39c64f2a8824f55d15cb2866b8163be9bea80e2c1099a856dfdb22d9	1	2	1
f358f7c7-3c23-8cb5-fb9e-9a3b9138b907	aid-counsel		3	0	\\x	\\x	1	2	0
\.


--
-- Data for Name: answerable; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.answerable (key, message, sent_at) FROM stdin;
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt (message, n, started_at, finished_at, outcome, code) FROM stdin;
8faaa325-c670-a788-184f-989fd61cc102	1	2026-11-23 01:36:14.548461+00	2026-11-23 01:36:14.559007+00	0	250
142f0e4d-d2ae-aaab-e602-b7f3b7939814	1	2026-11-23 01:36:14.556164+00	2026-11-23 01:36:14.563736+00	0	250
4eb89884-0b31-cd2b-669f-c5b80eb2a11d	1	2026-11-23 01:36:14.566423+00	2026-11-23 01:36:14.567846+00	0	250
127169ec-f75b-b167-046f-474bbd73ee27	1	2026-11-23 01:36:14.56633+00	2026-11-23 01:36:14.568078+00	0	250
35ec614e-8226-faca-f53c-7b2f21040163	1	2026-11-23 01:36:14.633393+00	2026-11-23 01:36:14.634336+00	0	250
a694c3d9-4c2a-b99a-58e8-30f119225501	1	2026-11-23 01:36:15.392659+00	2026-11-23 01:36:15.393827+00	2	451
\.


--
-- Data for Name: attempt_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt_tally (one, attempts) FROM stdin;
t	6
\.


--
-- Data for Name: breaker; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.breaker (id, organisation, event, run, tripped_at, recent, day, today, usual, days, version) FROM stdin;
\.


--
-- Data for Name: client_forgotten; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.client_forgotten (client, organisation, destruction, forgotten, messages, inbound) FROM stdin;
\.


--
-- Data for Name: client_line; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.client_line (client, begun, frozen, version) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.clock (kind, subject, due) FROM stdin;
1	a694c3d9-4c2a-b99a-58e8-30f119225501	2026-11-23 01:36:15.814525+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	92
intake	1	161
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-23 01:36:11.733625+00
\.


--
-- Data for Name: held; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.held (run, breaker, organisation, event, since_at, decision, decided_at, release_by, recall_by, second_by, swept, version) FROM stdin;
\.


--
-- Data for Name: inbound; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.inbound (id, organisation, via, channel, state, message, recipient, client, received_at, kek, data_key, sender, words, version, heard) FROM stdin;
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 01:36:14.537991+00	1400	8faaa325-c670-a788-184f-989fd61cc102	\\x0a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-23 01:36:14.541917+00	1400	142f0e4d-d2ae-aaab-e602-b7f3b7939814	\\x0a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-23 01:36:14.545796+00	1400	8faaa325-c670-a788-184f-989fd61cc102	\\x0a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a0361646120012801300238014a1012341396b1b74af0bf378a7aa5cc13ba580160036a086e6f7274682d7064
4	1	2026-11-23 01:36:14.551177+00	1400	142f0e4d-d2ae-aaab-e602-b7f3b7939814	\\x0a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120012801300238014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064
5	1	2026-11-23 01:36:14.557731+00	1400	127169ec-f75b-b167-046f-474bbd73ee27	\\x0a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120013001580160036a086e6f7274682d7064
6	1	2026-11-23 01:36:14.560774+00	1400	4eb89884-0b31-cd2b-669f-c5b80eb2a11d	\\x0a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a0361646120013001580160036a086e6f7274682d7064
7	1	2026-11-23 01:36:14.560774+00	1400	8faaa325-c670-a788-184f-989fd61cc102	\\x0a108faaa325c670a788184f989fd61cc102121026990e65981e40ee83657ae6ae5f2be51a03616461200128023003380140fa014a1012341396b1b74af0bf378a7aa5cc13ba580160036a086e6f7274682d7064
8	1	2026-11-23 01:36:14.564212+00	1400	142f0e4d-d2ae-aaab-e602-b7f3b7939814	\\x0a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a03616461200128023003380140fa014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064
9	1	2026-11-23 01:36:14.565386+00	1400	127169ec-f75b-b167-046f-474bbd73ee27	\\x0a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120012801300238014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064
10	1	2026-11-23 01:36:14.565386+00	1400	4eb89884-0b31-cd2b-669f-c5b80eb2a11d	\\x0a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a0361646120012801300238014a105d9484ab2d5548369e29a26b6023d256580160036a086e6f7274682d7064
11	1	2026-11-23 01:36:14.56791+00	1400	4eb89884-0b31-cd2b-669f-c5b80eb2a11d	\\x0a104eb898840b31cd2b669fc5b80eb2a11d12103d1ec6c3605f4698b4b529bfe01155861a03616461200128023003380140fa014a105d9484ab2d5548369e29a26b6023d256580160036a086e6f7274682d7064
12	1	2026-11-23 01:36:14.57048+00	1400	127169ec-f75b-b167-046f-474bbd73ee27	\\x0a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a03616461200128023003380140fa014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064
13	1	2026-11-23 01:36:14.604301+00	1400	142f0e4d-d2ae-aaab-e602-b7f3b7939814	\\x0a10142f0e4dd2aeaaabe602b7f3b7939814121010f121382f9d434689449372e8094eca1a0361646120012803300838014a1068bfab94bf6f46438f44227d8e8ac84f580160036a086e6f7274682d7064
14	1	2026-11-23 01:36:14.623321+00	1400	127169ec-f75b-b167-046f-474bbd73ee27	\\x0a10127169ecf75bb167046f474bbd73ee271210ce80808f64f94c5288d1bcf4ee9735061a0361646120012803300838014a10cb90a2e427f742b09f451edc20f64c34580160036a086e6f7274682d7064
15	1	2026-11-23 01:36:14.628489+00	1400	35ec614e-8226-faca-f53c-7b2f21040163	\\x0a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-23 01:36:14.632502+00	1400	35ec614e-8226-faca-f53c-7b2f21040163	\\x0a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a0361646120022801300238014a105f55ccbf83d54da8b48c0ab35171b440580160036a086e6f7274682d7064
17	1	2026-11-23 01:36:14.63441+00	1400	35ec614e-8226-faca-f53c-7b2f21040163	\\x0a1035ec614e8226facaf53c7b2f2104016312103d1ec6c3605f4698b4b529bfe01155861a03616461200228023003380140fa014a105f55ccbf83d54da8b48c0ab35171b440580160036a086e6f7274682d7064
18	1	2026-11-23 01:36:15.389269+00	1400	a694c3d9-4c2a-b99a-58e8-30f119225501	\\x0a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-23 01:36:15.391755+00	1400	a694c3d9-4c2a-b99a-58e8-30f119225501	\\x0a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a0361646120012801300238014a1025428f0cac534c57a1da0e8cd6b66073580160036a086e6f7274682d7064
20	1	2026-11-23 01:36:15.394427+00	1400	a694c3d9-4c2a-b99a-58e8-30f119225501	\\x0a10a694c3d94c2ab99a58e830f119225501121065a31e7673094e69be02202868141ccc1a03616461200128023001380140c3034a1025428f0cac534c57a1da0e8cd6b66073580160036a086e6f7274682d7064
\.


--
-- Data for Name: journal_202612; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_202612 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_default; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_default (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_head (one, epoch, n, holder_pid, holder_start) FROM stdin;
t	1	20	13064	2026-11-23 01:36:11.268978+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
8faaa325-c670-a788-184f-989fd61cc102	26990e65-981e-40ee-8365-7ae6ae5f2be5	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 01:36:14.537949+00	2026-11-23 01:36:14.537949+00	2026-11-23 01:36:14.560774+00	1	3	north-pd	12341396-b1b7-4af0-bf37-8a7aa5cc13ba	6	f	2026-11-23 01:36:14.545796+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
4eb89884-0b31-cd2b-669f-c5b80eb2a11d	3d1ec6c3-605f-4698-b4b5-29bfe0115586	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 01:36:14.560752+00	2026-11-23 01:36:14.560752+00	2026-11-23 01:36:14.56791+00	1	3	north-pd	5d9484ab-2d55-4836-9e29-a26b6023d256	6	f	2026-11-23 01:36:14.565386+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
142f0e4d-d2ae-aaab-e602-b7f3b7939814	10f12138-2f9d-4346-8944-9372e8094eca	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 01:36:14.541889+00	2026-11-23 01:36:14.541889+00	2026-11-23 01:36:14.604301+00	1	4	north-pd	68bfab94-bf6f-4643-8f44-227d8e8ac84f	6	f	2026-11-23 01:36:14.551177+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
127169ec-f75b-b167-046f-474bbd73ee27	ce80808f-64f9-4c52-88d1-bcf4ee973506	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 01:36:14.557689+00	2026-11-23 01:36:14.557689+00	2026-11-23 01:36:14.623321+00	1	4	north-pd	cb90a2e4-27f7-42b0-9f45-1edc20f64c34	6	f	2026-11-23 01:36:14.565386+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
35ec614e-8226-faca-f53c-7b2f21040163	3d1ec6c3-605f-4698-b4b5-29bfe0115586	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 01:36:14.628392+00	2026-11-23 01:36:14.628392+00	2026-11-23 01:36:14.63441+00	1	3	north-pd	5f55ccbf-83d5-4da8-b48c-0ab35171b440	6	f	2026-11-23 01:36:14.632502+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
a694c3d9-4c2a-b99a-58e8-30f119225501	65a31e76-7309-4e69-be02-202868141ccc	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-23 01:36:15.389217+00	2026-11-23 01:36:15.814525+00	2026-11-23 01:36:15.394427+00	2	3	north-pd	25428f0c-ac53-4c57-a1da-0e8cd6b66073	6	f	2026-11-23 01:36:15.391755+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
\.


--
-- Data for Name: message_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message_tally (template, state, messages) FROM stdin;
1	3	2
1	8	2
2	1	0
2	2	0
2	3	1
1	1	1
1	2	0
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
referral	12	1	2026-11-23 01:36:15.194164+00	1300	05a2aa7d-c3a1-486f-8ca8-9e6bcdd430ea	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-23 01:36:15.28959+00
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.reply (id, kind, body, at) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 01:36:11.082691+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-23 01:36:11.093075+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-23 01:36:11.094822+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-23 01:36:11.095487+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-23 01:36:11.104246+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-23 01:36:11.115844+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-23 01:36:11.118404+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-23 01:36:11.120587+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-23 01:36:11.124579+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-23 01:36:11.125965+00	0.1.2
\.


--
-- Data for Name: webhook_off; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.webhook_off (name, organisation, off_at) FROM stdin;
\.


--
-- Data for Name: callout_tally; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.callout_tally (state, callouts, acknowledged, accepted, climbed) FROM stdin;
3	1	1	0	0
4	1	0	1	0
16	1	0	0	0
2	2	0	0	0
\.


--
-- Data for Name: client_forgotten; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.client_forgotten (client, organisation, destruction, forgotten, tasks) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.clock (kind, subject, due) FROM stdin;
1	26990e65-981e-40ee-8365-7ae6ae5f2be5	2026-11-23 01:46:14.531484+00
1	10f12138-2f9d-4346-8944-9372e8094eca	2026-11-23 01:56:14.6027+00
1	65a31e76-7309-4e69-be02-202868141ccc	2026-11-23 01:46:15.384671+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
gateway	0	90
notification	1	20
intake	1	161
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-23 01:36:11.755026+00
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version) FROM stdin;
39e0f507-a58b-4a3e-af4b-ed21921e97d8	26990e65-981e-40ee-8365-7ae6ae5f2be5	1	t	f	1	2026-11-23 01:46:14.531484+00	0	0	1
74e19fa1-d672-4667-b4a4-21350fef6c76	10f12138-2f9d-4346-8944-9372e8094eca	1	t	f	1	2026-11-23 01:46:14.53855+00	0	0	1
dfa35ee6-857d-49e1-9461-6ed6aaf3ba49	ce80808f-64f9-4c52-88d1-bcf4ee973506	1	t	f	1	2026-11-23 01:46:14.543834+00	0	0	1
5220d907-7f08-4145-90d1-f714cb3e2363	3d1ec6c3-605f-4698-b4b5-29bfe0115586	1	f	f	1	2026-11-23 01:46:14.550498+00	0	0	2
ceee677a-a294-41d7-9809-682567aa35fa	65a31e76-7309-4e69-be02-202868141ccc	1	t	f	1	2026-11-23 01:46:15.384671+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 01:36:13.998703+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-23 01:36:13.998703+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-23 01:36:13.998703+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-23 01:36:13.998703+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-23 01:36:14.531484+00	1300	26990e65-981e-40ee-8365-7ae6ae5f2be5	\\x0a1026990e65981e40ee83657ae6ae5f2be5121039e0f507a58b4a3eaf4bed21921e97d8180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-23 01:36:14.53855+00	1300	10f12138-2f9d-4346-8944-9372e8094eca	\\x0a1010f121382f9d434689449372e8094eca121074e19fa1d6724667b4a421350fef6c76180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-23 01:36:14.543834+00	1300	ce80808f-64f9-4c52-88d1-bcf4ee973506	\\x0a10ce80808f64f94c5288d1bcf4ee9735061210dfa35ee6857d49e194616ed6aaf3ba49180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-23 01:36:14.550498+00	1300	3d1ec6c3-605f-4698-b4b5-29bfe0115586	\\x0a103d1ec6c3605f4698b4b529bfe011558612105220d9077f08414590d1f714cb3e2363180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-23 01:36:14.6027+00	1300	10f12138-2f9d-4346-8944-9372e8094eca	\\x0a1010f121382f9d434689449372e8094eca121074e19fa1d6724667b4a421350fef6c76180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-23 01:36:14.621732+00	1300	ce80808f-64f9-4c52-88d1-bcf4ee973506	\\x0a10ce80808f64f94c5288d1bcf4ee9735061210dfa35ee6857d49e194616ed6aaf3ba49180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-23 01:36:14.626779+00	1300	3d1ec6c3-605f-4698-b4b5-29bfe0115586	\\x0a103d1ec6c3605f4698b4b529bfe011558612105220d9077f08414590d1f714cb3e2363180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-23 01:36:15.194164+00	1300	05a2aa7d-c3a1-486f-8ca8-9e6bcdd430ea	\\xff
13	2	2026-11-23 01:36:15.384671+00	1300	65a31e76-7309-4e69-be02-202868141ccc	\\x0a1065a31e7673094e69be02202868141ccc1210ceee677aa29441d79809682567aa35fa180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
\.


--
-- Data for Name: journal_202612; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202612 (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_default; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_default (n, epoch, at, kind, subject, body) FROM stdin;
\.


--
-- Data for Name: journal_head; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_head (one, epoch, n, holder_pid, holder_start) FROM stdin;
t	2	13	13408	2026-11-23 01:36:15.20724+00
\.


--
-- Data for Name: ladder; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.ladder (id, rung, person, employer, answer_within_us) FROM stdin;
1c1dc3e0-1f39-5751-402c-8c699f56486e	1	cora	aid-house	600000000
4f68f093-6fa4-3f56-3443-4cd8ec4ffcf9	1	canary-sink	accord-canary	2000000
75ca4789-af7f-4e39-df44-448e8e03ec36	1	ada	aid-house	600000000
75ca4789-af7f-4e39-df44-448e8e03ec36	2	bea	aid-house	600000000
75ca4789-af7f-4e39-df44-448e8e03ec36	3	cora	aid-house	600000000
996494c1-0b8a-ee50-eb38-722b044fe367	1	quinn	aid-house	1000000
996494c1-0b8a-ee50-eb38-722b044fe367	2	rosa	aid-house	2000000
996494c1-0b8a-ee50-eb38-722b044fe367	3	susa	aid-house	1000000
\.


--
-- Data for Name: late_tally; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.late_tally (one, late) FROM stdin;
t	0
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.reply (id, kind, body, at) FROM stdin;
afc8fa22-cd3b-4491-8879-b26cd28d5968	300	\\x0804	2026-11-23 01:36:13.998703+00
e089177c-0856-4b2c-96d6-80f945bf24b5	301	\\x0801	2026-11-23 01:36:14.6027+00
85308482-7f23-4cb8-bc00-76bd8ff52bc7	301	\\x0801	2026-11-23 01:36:14.621732+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result) FROM stdin;
26990e65-981e-40ee-8365-7ae6ae5f2be5	1	39e0f507-a58b-4a3e-af4b-ed21921e97d8	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 01:36:14.531484+00	2026-11-23 01:36:14.531484+00	\N	\N	2026-11-23 01:36:14.531484+00	1	1	\N	0	\N		0	0	0	0
10f12138-2f9d-4346-8944-9372e8094eca	1	74e19fa1-d672-4667-b4a4-21350fef6c76	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-23 01:36:14.53855+00	2026-11-23 01:36:14.53855+00	2026-11-23 01:36:14.6027+00	\N	2026-11-23 01:36:14.6027+00	2	2	\N	0	\N		0	0	0	0
ce80808f-64f9-4c52-88d1-bcf4ee973506	1	dfa35ee6-857d-49e1-9461-6ed6aaf3ba49	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-23 01:36:14.543834+00	2026-11-23 01:36:14.543834+00	\N	2026-11-23 01:36:14.621732+00	2026-11-23 01:36:14.621732+00	2	2	\N	0	\N		0	0	0	0
3d1ec6c3-605f-4698-b4b5-29bfe0115586	1	5220d907-7f08-4145-90d1-f714cb3e2363	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-23 01:36:14.550498+00	2026-11-23 01:36:14.550498+00	\N	\N	2026-11-23 01:36:14.626779+00	2	2	\N	0	\N		0	0	0	0
65a31e76-7309-4e69-be02-202868141ccc	1	ceee677a-a294-41d7-9809-682567aa35fa	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 01:36:15.384671+00	2026-11-23 01:36:15.384671+00	\N	\N	2026-11-23 01:36:15.384671+00	1	1	\N	0	\N		0	0	0	0
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster (id, organisation, call_back, ladder, version, plan, plan_version) FROM stdin;
4901ee07-708f-b093-e26e-93bae13cf856	south-pd	+1 555 0112	1c1dc3e0-1f39-5751-402c-8c699f56486e	1	\N	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	quick-pd	+1 555 0113	996494c1-0b8a-ee50-eb38-722b044fe367	1	\N	1
9d43745f-4168-4071-2a84-f319701f5248	north-pd	+1 555 0111	75ca4789-af7f-4e39-df44-448e8e03ec36	1	\N	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	accord-canary	+1 555 0199	4f68f093-6fa4-3f56-3443-4cd8ec4ffcf9	1	\N	1
\.


--
-- Data for Name: roster_person; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_person (plan, person, employer) FROM stdin;
\.


--
-- Data for Name: roster_plan; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_plan (id, text, loaded_at) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 01:36:11.030376+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-23 01:36:11.041278+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-23 01:36:11.04316+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-23 01:36:11.051061+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-23 01:36:11.051971+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-23 01:36:11.054255+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-23 01:36:11.057652+00	0.1.2
\.


--
-- Data for Name: supervisor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.supervisor (id, organisation, person, version) FROM stdin;
0610798c-01d7-ea82-f284-598c67aece17	north-pd	north-command	1
2d97555f-80cd-dc90-b442-dc3f64b07d89	aid-house	dana	1
9e2acfdb-a503-3910-fe79-7761ba2aff58	quick-pd	quick-command	1
acab3251-9267-4882-739d-7d17b0e337dd	alone-pd	alone-command	1
b81c3cc4-88d5-7bdb-5ec5-c366cbef3ede	south-pd	south-command	1
cfb76a73-530a-0d84-9a8b-b04ece207133	accord-canary		1
\.


--
-- Data for Name: task_head; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.task_head (id, request, version) FROM stdin;
\.


--
-- Data for Name: want; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.want (id, request, over, version) FROM stdin;
\.


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


--
-- Name: follower follower_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202611 journal_202611_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal_202611
    ADD CONSTRAINT journal_202611_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202612 journal_202612_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal_202612
    ADD CONSTRAINT journal_202612_pkey PRIMARY KEY (n, at);


--
-- Name: journal_default journal_default_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal_default
    ADD CONSTRAINT journal_default_pkey PRIMARY KEY (n, at);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);


--
-- Name: leaf leaf_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.leaf
    ADD CONSTRAINT leaf_pkey PRIMARY KEY (idx);


--
-- Name: parked parked_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, epoch, n);


--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: tree tree_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.tree
    ADD CONSTRAINT tree_pkey PRIMARY KEY (size);


--
-- Name: account_life account_life_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.account_life
    ADD CONSTRAINT account_life_pkey PRIMARY KEY (id);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: agreement_approval agreement_approval_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_approval
    ADD CONSTRAINT agreement_approval_pkey PRIMARY KEY (agreement, person);


--
-- Name: agreement_end_approval agreement_end_approval_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_end_approval
    ADD CONSTRAINT agreement_end_approval_pkey PRIMARY KEY (agreement, person);


--
-- Name: agreement agreement_name_number_key; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement
    ADD CONSTRAINT agreement_name_number_key UNIQUE (name, number);


--
-- Name: agreement_owner agreement_owner_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_owner
    ADD CONSTRAINT agreement_owner_pkey PRIMARY KEY (id);


--
-- Name: agreement agreement_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (id);


--
-- Name: agreement_signature agreement_signature_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_signature
    ADD CONSTRAINT agreement_signature_pkey PRIMARY KEY (agreement, organisation);


--
-- Name: basis basis_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.basis
    ADD CONSTRAINT basis_pkey PRIMARY KEY (id);


--
-- Name: breach_affected breach_affected_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.breach_affected
    ADD CONSTRAINT breach_affected_pkey PRIMARY KEY (id);


--
-- Name: breach_clock breach_clock_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.breach_clock
    ADD CONSTRAINT breach_clock_pkey PRIMARY KEY (id);


--
-- Name: breach breach_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.breach
    ADD CONSTRAINT breach_pkey PRIMARY KEY (id);


--
-- Name: breach_swept breach_swept_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.breach_swept
    ADD CONSTRAINT breach_swept_pkey PRIMARY KEY (id);


--
-- Name: breach_teller breach_teller_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.breach_teller
    ADD CONSTRAINT breach_teller_pkey PRIMARY KEY (id);


--
-- Name: client_copy client_copy_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.client_copy
    ADD CONSTRAINT client_copy_pkey PRIMARY KEY (id);


--
-- Name: client_forgotten client_forgotten_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.client_forgotten
    ADD CONSTRAINT client_forgotten_pkey PRIMARY KEY (client);


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: contact_holder contact_holder_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.contact_holder
    ADD CONSTRAINT contact_holder_pkey PRIMARY KEY (id);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


--
-- Name: ending ending_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.ending
    ADD CONSTRAINT ending_pkey PRIMARY KEY (id);


--
-- Name: follower follower_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202611 journal_202611_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal_202611
    ADD CONSTRAINT journal_202611_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202612 journal_202612_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal_202612
    ADD CONSTRAINT journal_202612_pkey PRIMARY KEY (n, at);


--
-- Name: journal_default journal_default_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal_default
    ADD CONSTRAINT journal_default_pkey PRIMARY KEY (n, at);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);


--
-- Name: organisation organisation_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (id);


--
-- Name: organisation_stood organisation_stood_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.organisation_stood
    ADD CONSTRAINT organisation_stood_pkey PRIMARY KEY (id);


--
-- Name: page_link page_link_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.page_link
    ADD CONSTRAINT page_link_pkey PRIMARY KEY (id);


--
-- Name: parked parked_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, epoch, n);


--
-- Name: person_address person_address_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.person_address
    ADD CONSTRAINT person_address_pkey PRIMARY KEY (id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: placement placement_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (id);


--
-- Name: policy_head policy_head_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.policy_head
    ADD CONSTRAINT policy_head_pkey PRIMARY KEY (id);


--
-- Name: policy_text policy_text_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.policy_text
    ADD CONSTRAINT policy_text_pkey PRIMARY KEY (sha256);


--
-- Name: release_page release_page_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.release_page
    ADD CONSTRAINT release_page_pkey PRIMARY KEY (id);


--
-- Name: release_paper release_paper_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.release_paper
    ADD CONSTRAINT release_paper_pkey PRIMARY KEY (id);


--
-- Name: release release_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (id);


--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (id);


--
-- Name: request_key request_key_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.request_key
    ADD CONSTRAINT request_key_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: sign_in sign_in_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);


--
-- Name: signer_mark signer_mark_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.signer_mark
    ADD CONSTRAINT signer_mark_pkey PRIMARY KEY (client);


--
-- Name: subject subject_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (id);


--
-- Name: token token_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);


--
-- Name: token_use token_use_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.token_use
    ADD CONSTRAINT token_use_pkey PRIMARY KEY (id);


--
-- Name: advisement advisement_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.advisement
    ADD CONSTRAINT advisement_pkey PRIMARY KEY (id);


--
-- Name: client_conflict client_conflict_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_conflict
    ADD CONSTRAINT client_conflict_pkey PRIMARY KEY (client);


--
-- Name: client_contact client_contact_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_contact
    ADD CONSTRAINT client_contact_pkey PRIMARY KEY (client);


--
-- Name: client_content client_content_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_content
    ADD CONSTRAINT client_content_pkey PRIMARY KEY (id);


--
-- Name: client_destroyed client_destroyed_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_destroyed
    ADD CONSTRAINT client_destroyed_pkey PRIMARY KEY (client);


--
-- Name: client_link client_link_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_link
    ADD CONSTRAINT client_link_pkey PRIMARY KEY (id);


--
-- Name: client_lookup client_lookup_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_lookup
    ADD CONSTRAINT client_lookup_pkey PRIMARY KEY (content);


--
-- Name: client_party client_party_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_party
    ADD CONSTRAINT client_party_pkey PRIMARY KEY (id);


--
-- Name: client_party_withdrawn client_party_withdrawn_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_party_withdrawn
    ADD CONSTRAINT client_party_withdrawn_pkey PRIMARY KEY (id);


--
-- Name: client client_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


--
-- Name: custody_event custody_event_event_key; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.custody_event
    ADD CONSTRAINT custody_event_event_key UNIQUE (event);


--
-- Name: custody_event custody_event_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.custody_event
    ADD CONSTRAINT custody_event_pkey PRIMARY KEY (id);


--
-- Name: custody_link custody_link_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.custody_link
    ADD CONSTRAINT custody_link_pkey PRIMARY KEY (id);


--
-- Name: destruction_copy destruction_copy_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.destruction_copy
    ADD CONSTRAINT destruction_copy_pkey PRIMARY KEY (id);


--
-- Name: destruction_item destruction_item_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.destruction_item
    ADD CONSTRAINT destruction_item_pkey PRIMARY KEY (id);


--
-- Name: destruction destruction_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.destruction
    ADD CONSTRAINT destruction_pkey PRIMARY KEY (id);


--
-- Name: destruction_said destruction_said_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.destruction_said
    ADD CONSTRAINT destruction_said_pkey PRIMARY KEY (id);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: encounter encounter_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.encounter
    ADD CONSTRAINT encounter_pkey PRIMARY KEY (id);


--
-- Name: feed_tally feed_tally_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.feed_tally
    ADD CONSTRAINT feed_tally_pkey PRIMARY KEY (id);


--
-- Name: follower follower_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);


--
-- Name: hold hold_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);


--
-- Name: incident incident_incident_key; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.incident
    ADD CONSTRAINT incident_incident_key UNIQUE (incident);


--
-- Name: incident incident_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.incident
    ADD CONSTRAINT incident_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202611 journal_202611_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal_202611
    ADD CONSTRAINT journal_202611_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202612 journal_202612_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal_202612
    ADD CONSTRAINT journal_202612_pkey PRIMARY KEY (n, at);


--
-- Name: journal_default journal_default_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal_default
    ADD CONSTRAINT journal_default_pkey PRIMARY KEY (n, at);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);


--
-- Name: lead_move lead_move_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.lead_move
    ADD CONSTRAINT lead_move_pkey PRIMARY KEY (id);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);


--
-- Name: parked parked_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, epoch, n);


--
-- Name: quarantine quarantine_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.quarantine
    ADD CONSTRAINT quarantine_pkey PRIMARY KEY (id);


--
-- Name: recusal recusal_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.recusal
    ADD CONSTRAINT recusal_pkey PRIMARY KEY (id);


--
-- Name: relation relation_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.relation
    ADD CONSTRAINT relation_pkey PRIMARY KEY (id);


--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (id);


--
-- Name: restored restored_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.restored
    ADD CONSTRAINT restored_pkey PRIMARY KEY (epoch);


--
-- Name: retention_line retention_line_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.retention_line
    ADD CONSTRAINT retention_line_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: searcher searcher_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.searcher
    ADD CONSTRAINT searcher_pkey PRIMARY KEY (id);


--
-- Name: standing standing_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (id);


--
-- Name: address address_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (id);


--
-- Name: answerable answerable_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.answerable
    ADD CONSTRAINT answerable_pkey PRIMARY KEY (key, message);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (message, n);


--
-- Name: attempt_tally attempt_tally_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.attempt_tally
    ADD CONSTRAINT attempt_tally_pkey PRIMARY KEY (one);


--
-- Name: breaker breaker_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.breaker
    ADD CONSTRAINT breaker_pkey PRIMARY KEY (id);


--
-- Name: client_forgotten client_forgotten_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.client_forgotten
    ADD CONSTRAINT client_forgotten_pkey PRIMARY KEY (client);


--
-- Name: client_line client_line_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.client_line
    ADD CONSTRAINT client_line_pkey PRIMARY KEY (client);


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


--
-- Name: follower follower_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);


--
-- Name: held held_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (run);


--
-- Name: inbound inbound_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.inbound
    ADD CONSTRAINT inbound_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202611 journal_202611_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal_202611
    ADD CONSTRAINT journal_202611_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202612 journal_202612_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal_202612
    ADD CONSTRAINT journal_202612_pkey PRIMARY KEY (n, at);


--
-- Name: journal_default journal_default_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal_default
    ADD CONSTRAINT journal_default_pkey PRIMARY KEY (n, at);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);


--
-- Name: message_tally message_tally_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.message_tally
    ADD CONSTRAINT message_tally_pkey PRIMARY KEY (template, state);


--
-- Name: parked parked_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, epoch, n);


--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: webhook_off webhook_off_pkey; Type: CONSTRAINT; Schema: notification; Owner: accord_owner
--

ALTER TABLE ONLY notification.webhook_off
    ADD CONSTRAINT webhook_off_pkey PRIMARY KEY (name);


--
-- Name: callout_tally callout_tally_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.callout_tally
    ADD CONSTRAINT callout_tally_pkey PRIMARY KEY (state);


--
-- Name: client_forgotten client_forgotten_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.client_forgotten
    ADD CONSTRAINT client_forgotten_pkey PRIMARY KEY (client);


--
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


--
-- Name: follower follower_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.follower
    ADD CONSTRAINT follower_pkey PRIMARY KEY (name);


--
-- Name: incident_link incident_link_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.incident_link
    ADD CONSTRAINT incident_link_pkey PRIMARY KEY (id);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202611 journal_202611_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal_202611
    ADD CONSTRAINT journal_202611_pkey PRIMARY KEY (n, at);


--
-- Name: journal_202612 journal_202612_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal_202612
    ADD CONSTRAINT journal_202612_pkey PRIMARY KEY (n, at);


--
-- Name: journal_default journal_default_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal_default
    ADD CONSTRAINT journal_default_pkey PRIMARY KEY (n, at);


--
-- Name: journal_head journal_head_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.journal_head
    ADD CONSTRAINT journal_head_pkey PRIMARY KEY (one);


--
-- Name: ladder ladder_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.ladder
    ADD CONSTRAINT ladder_pkey PRIMARY KEY (id, rung);


--
-- Name: late_tally late_tally_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.late_tally
    ADD CONSTRAINT late_tally_pkey PRIMARY KEY (one);


--
-- Name: parked parked_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, epoch, n);


--
-- Name: reply reply_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.reply
    ADD CONSTRAINT reply_pkey PRIMARY KEY (id);


--
-- Name: request request_client_or_incident; Type: CHECK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE referral.request
    ADD CONSTRAINT request_client_or_incident CHECK (((client IS NULL) OR (incident IS NULL))) NOT VALID;


--
-- Name: request request_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (id);


--
-- Name: roster_person roster_person_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_person
    ADD CONSTRAINT roster_person_pkey PRIMARY KEY (plan, person);


--
-- Name: roster roster_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (id);


--
-- Name: roster_plan roster_plan_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_plan
    ADD CONSTRAINT roster_plan_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: supervisor supervisor_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.supervisor
    ADD CONSTRAINT supervisor_pkey PRIMARY KEY (id);


--
-- Name: task_head task_head_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.task_head
    ADD CONSTRAINT task_head_pkey PRIMARY KEY (id);


--
-- Name: want want_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.want
    ADD CONSTRAINT want_pkey PRIMARY KEY (id);


--
-- Name: clock_due; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX clock_due ON audit.clock USING btree (due);


--
-- Name: parked_subject; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX parked_subject ON audit.parked USING btree (source, subject);


--
-- Name: reply_at; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX reply_at ON audit.reply USING brin (at);


--
-- Name: account_kek; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX account_kek ON gateway.account USING btree (employer, kek);


--
-- Name: account_over; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX account_over ON gateway.account USING btree (over);


--
-- Name: basis_kek; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX basis_kek ON gateway.basis USING btree (owner, kek);


--
-- Name: basis_owner; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX basis_owner ON gateway.basis USING btree (owner, opened_at DESC, id DESC);


--
-- Name: breach_affected_breach; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX breach_affected_breach ON gateway.breach_affected USING btree (breach);


--
-- Name: breach_clock_breach; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX breach_clock_breach ON gateway.breach_clock USING btree (breach);


--
-- Name: breach_closed; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX breach_closed ON gateway.breach USING btree (closed_at) WHERE (state = 3);


--
-- Name: breach_owner; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX breach_owner ON gateway.breach USING btree (owner, found_at DESC, id DESC);


--
-- Name: client_copy_client; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX client_copy_client ON gateway.client_copy USING btree (client, at DESC);


--
-- Name: clock_due; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX clock_due ON gateway.clock USING btree (due);


--
-- Name: contact_holder_client; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX contact_holder_client ON gateway.contact_holder USING btree (client, owner);


--
-- Name: page_link_made; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX page_link_made ON gateway.page_link USING brin (made);


--
-- Name: parked_subject; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX parked_subject ON gateway.parked USING btree (source, subject);


--
-- Name: person_address_kek; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX person_address_kek ON gateway.person_address USING btree (employer, kek);


--
-- Name: release_client; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_client ON gateway.release USING btree (client, recipient, signed_at DESC, id);


--
-- Name: release_of_client; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_of_client ON gateway.release USING btree (client, granted_at DESC, id DESC);


--
-- Name: release_owner; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_owner ON gateway.release USING btree (owner, granted_at DESC, id DESC);


--
-- Name: release_paper_kek; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_paper_kek ON gateway.release_paper USING btree (owner, kek);


--
-- Name: release_recipient; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_recipient ON gateway.release USING btree (recipient, granted_at DESC, id DESC) WHERE ((kept_at IS NOT NULL) AND (revoked IS NULL));


--
-- Name: release_revoked; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX release_revoked ON gateway.release USING btree (recipient, revoked DESC, id DESC) WHERE ((kept_at IS NOT NULL) AND (revoked IS NOT NULL));


--
-- Name: reply_at; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX reply_at ON gateway.reply USING brin (at);


--
-- Name: request_key_at; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX request_key_at ON gateway.request_key USING brin (at);


--
-- Name: session_account; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_account ON gateway.session USING btree (account) WHERE (ended IS NULL);


--
-- Name: session_acted; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_acted ON gateway.session USING btree (acted) WHERE (acted IS NOT NULL);


--
-- Name: session_ended; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_ended ON gateway.session USING btree (ended);


--
-- Name: session_here; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_here ON gateway.session USING btree (made) WHERE (ended IS NULL);


--
-- Name: session_made; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_made ON gateway.session USING btree (made);


--
-- Name: session_provider; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX session_provider ON gateway.session USING btree (provider, provider_session) WHERE ((provider <> ''::text) AND (ended IS NULL));


--
-- Name: sign_in_made; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX sign_in_made ON gateway.sign_in USING btree (made);


--
-- Name: subject_account; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX subject_account ON gateway.subject USING btree (account);


--
-- Name: advisement_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX advisement_client ON intake.advisement USING btree (client, told DESC, id DESC);


--
-- Name: advisement_told; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX advisement_told ON intake.advisement USING btree (client, recipient, told) WHERE (advice = 1);


--
-- Name: client_closed; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_closed ON intake.client USING btree (organisation, closed, id) WHERE (closed IS NOT NULL);


--
-- Name: client_content_class; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_content_class ON intake.client_content USING btree (client, origin, class, kept DESC, id DESC);


--
-- Name: client_duty_supervisor; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_duty_supervisor ON intake.client USING btree (organisation, duty_supervisor, id);


--
-- Name: client_kek; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_kek ON intake.client USING btree (organisation, kek);


--
-- Name: client_lead; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_lead ON intake.client USING btree (lead, organisation, id);


--
-- Name: client_lead_placement; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_lead_placement ON intake.client USING btree (lead_placement, organisation, id) WHERE (lead_placement <> ''::text);


--
-- Name: client_link_one; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_link_one ON intake.client_link USING btree (one);


--
-- Name: client_link_other; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_link_other ON intake.client_link USING btree (other);


--
-- Name: client_lookup_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_lookup_client ON intake.client_lookup USING btree (client);


--
-- Name: client_lookup_found; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_lookup_found ON intake.client_lookup USING gin (found);


--
-- Name: client_newest; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_newest ON intake.client USING btree (organisation, opened DESC, id DESC);


--
-- Name: client_party_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_party_client ON intake.client_party USING btree (client);


--
-- Name: client_party_found; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_party_found ON intake.client_party USING gin (found);


--
-- Name: client_party_withdrawn_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_party_withdrawn_client ON intake.client_party_withdrawn USING btree (client);


--
-- Name: clock_due; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX clock_due ON intake.clock USING btree (due);


--
-- Name: custody_link_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX custody_link_client ON intake.custody_link USING btree (client, made);


--
-- Name: custody_link_number; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX custody_link_number ON intake.custody_link USING btree (number) WHERE (ended IS NULL);


--
-- Name: destruction_again; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX destruction_again ON intake.destruction USING btree (again_of) WHERE (again_of IS NOT NULL);


--
-- Name: destruction_copy_of; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX destruction_copy_of ON intake.destruction_copy USING btree (destruction, client);


--
-- Name: destruction_item_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX destruction_item_client ON intake.destruction_item USING btree (client);


--
-- Name: destruction_item_of; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX destruction_item_of ON intake.destruction_item USING btree (destruction);


--
-- Name: destruction_said_of; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX destruction_said_of ON intake.destruction_said USING btree (destruction, client);


--
-- Name: encounter_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX encounter_client ON intake.encounter USING btree (client, at);


--
-- Name: feed_tally_day; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX feed_tally_day ON intake.feed_tally USING btree (day);


--
-- Name: hold_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX hold_client ON intake.hold USING btree (client) WHERE (lifted IS NULL);


--
-- Name: incident_kek; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX incident_kek ON intake.incident USING btree (organisation, kek);


--
-- Name: incident_newest; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX incident_newest ON intake.incident USING btree (organisation, received DESC, incident DESC);


--
-- Name: incident_newest_tier; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX incident_newest_tier ON intake.incident USING btree (organisation, tier, received DESC, incident DESC);


--
-- Name: incident_open; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX incident_open ON intake.incident USING btree (incident) WHERE (status = ANY (ARRAY[1, 4]));


--
-- Name: lead_move_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX lead_move_client ON intake.lead_move USING btree (client, moved);


--
-- Name: notice_about; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX notice_about ON intake.notice USING btree (about) WHERE (taken_back IS NULL);


--
-- Name: notice_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX notice_client ON intake.notice USING btree (client, due DESC);


--
-- Name: parked_subject; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX parked_subject ON intake.parked USING btree (source, subject);


--
-- Name: quarantine_kek; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX quarantine_kek ON intake.quarantine USING btree (owner, kek) WHERE (kek > 0);


--
-- Name: reply_at; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX reply_at ON intake.reply USING brin (at);


--
-- Name: retention_line_schedule; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX retention_line_schedule ON intake.retention_line USING btree (schedule, version DESC);


--
-- Name: address_kek; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX address_kek ON notification.address USING btree (employer, kek);


--
-- Name: address_wanted; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX address_wanted ON notification.address USING btree (person) WHERE (state = 1);


--
-- Name: answerable_over; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX answerable_over ON notification.answerable USING btree (sent_at);


--
-- Name: clock_due; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX clock_due ON notification.clock USING btree (due);


--
-- Name: held_decided; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX held_decided ON notification.held USING btree (organisation, decided_at) WHERE (decision <> 0);


--
-- Name: held_open; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX held_open ON notification.held USING btree (organisation, since_at) WHERE (decision = 0);


--
-- Name: held_unswept; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX held_unswept ON notification.held USING btree (decided_at) WHERE ((decision <> 0) AND (NOT swept));


--
-- Name: inbound_client; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX inbound_client ON notification.inbound USING btree (client) WHERE (client IS NOT NULL);


--
-- Name: inbound_kek; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX inbound_kek ON notification.inbound USING btree (organisation, kek);


--
-- Name: inbound_message; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX inbound_message ON notification.inbound USING btree (message) WHERE (message IS NOT NULL);


--
-- Name: inbound_over; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX inbound_over ON notification.inbound USING btree (received_at) WHERE (state > 1);


--
-- Name: inbound_unheard; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX inbound_unheard ON notification.inbound USING btree (received_at) WHERE (NOT heard);


--
-- Name: message_asked_to_confirm; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_asked_to_confirm ON notification.message USING btree (client) WHERE (confirm AND (state = ANY (ARRAY[3, 9, 10])));


--
-- Name: message_asking; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_asking ON notification.message USING btree (recipient, due_at) WHERE ((state = 1) AND (disclosure IS NULL) AND (NOT bare) AND (template <> 3) AND (owner IS NOT NULL));


--
-- Name: message_client; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_client ON notification.message USING btree (client, created_at) WHERE (client IS NOT NULL);


--
-- Name: message_confirming; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_confirming ON notification.message USING btree (moved_at) WHERE ((state = 1) AND (recipient = 2) AND confirm);


--
-- Name: message_next; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_next ON notification.message USING btree (recipient, due_at) WHERE (state = 1);


--
-- Name: message_notice; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_notice ON notification.message USING btree (notice) WHERE (notice IS NOT NULL);


--
-- Name: message_over; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_over ON notification.message USING btree (moved_at) WHERE (state > 2);


--
-- Name: message_provider; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_provider ON notification.message USING btree (provider_key) WHERE (provider_key IS NOT NULL);


--
-- Name: message_queued; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_queued ON notification.message USING btree (due_at) WHERE (state = 1);


--
-- Name: message_request; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_request ON notification.message USING btree (request);


--
-- Name: message_run; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_run ON notification.message USING btree (run, id) WHERE (run IS NOT NULL);


--
-- Name: message_to_confirm; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_to_confirm ON notification.message USING btree (confirm_by) WHERE ((state = 3) AND (confirm_by IS NOT NULL));


--
-- Name: message_unasked; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_unasked ON notification.message USING btree (due_at) WHERE ((state = 1) AND (disclosure IS NULL) AND (NOT bare) AND (template <> 3) AND (owner IS NOT NULL));


--
-- Name: message_under_way; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_under_way ON notification.message USING btree (moved_at) WHERE (state = 2);


--
-- Name: message_unredacted; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_unredacted ON notification.message USING btree (moved_at) WHERE (redact = 1);


--
-- Name: message_waiting; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_waiting ON notification.message USING btree (due_at) WHERE (state = 7);


--
-- Name: parked_subject; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX parked_subject ON notification.parked USING btree (source, subject);


--
-- Name: reply_at; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX reply_at ON notification.reply USING brin (at);


--
-- Name: clock_due; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX clock_due ON referral.clock USING btree (due);


--
-- Name: parked_subject; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX parked_subject ON referral.parked USING btree (source, subject);


--
-- Name: reply_at; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX reply_at ON referral.reply USING brin (at);


--
-- Name: request_held; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_held ON referral.request USING btree (referral.holder(person)) WHERE (((kind = 1) AND (state = ANY (ARRAY[2, 3, 4, 5, 6]))) OR ((kind = 6) AND (state = ANY (ARRAY[2, 3, 4, 10]))));


--
-- Name: request_holder; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_holder ON referral.request USING btree (referral.holder(person)) WHERE ((kind = 1) AND (state = ANY (ARRAY[2, 3, 4, 5, 6])));


--
-- Name: request_ladder; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_ladder ON referral.request USING btree (ladder, opened_at DESC, id DESC);


--
-- Name: request_open; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_open ON referral.request USING btree (id) WHERE ((kind = 1) AND (state = ANY (ARRAY[1, 2, 3, 4, 5, 6, 7, 10, 12, 15])));


--
-- Name: request_organisation; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_organisation ON referral.request USING btree (organisation, opened_at DESC, id DESC);


--
-- Name: request_person; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_person ON referral.request USING btree (person, opened_at DESC, id DESC);


--
-- Name: request_task; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_task ON referral.request USING btree (organisation, rank DESC, id DESC) WHERE ((kind = 6) AND (state = ANY (ARRAY[1, 2, 3, 4, 10, 12, 13, 15])));


--
-- Name: request_task_client; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_task_client ON referral.request USING btree (client) WHERE (kind = 6);


--
-- Name: request_task_open; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_task_open ON referral.request USING btree (id) WHERE ((kind = 6) AND (state = ANY (ARRAY[1, 2, 3, 4, 10, 12, 13, 15])));


--
-- Name: want_request; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX want_request ON referral.want USING btree (request);


--
-- Name: journal_202611_pkey; Type: INDEX ATTACH; Schema: audit; Owner: accord_owner
--

ALTER INDEX audit.journal_pkey ATTACH PARTITION audit.journal_202611_pkey;


--
-- Name: journal_202612_pkey; Type: INDEX ATTACH; Schema: audit; Owner: accord_owner
--

ALTER INDEX audit.journal_pkey ATTACH PARTITION audit.journal_202612_pkey;


--
-- Name: journal_default_pkey; Type: INDEX ATTACH; Schema: audit; Owner: accord_owner
--

ALTER INDEX audit.journal_pkey ATTACH PARTITION audit.journal_default_pkey;


--
-- Name: journal_202611_pkey; Type: INDEX ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER INDEX gateway.journal_pkey ATTACH PARTITION gateway.journal_202611_pkey;


--
-- Name: journal_202612_pkey; Type: INDEX ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER INDEX gateway.journal_pkey ATTACH PARTITION gateway.journal_202612_pkey;


--
-- Name: journal_default_pkey; Type: INDEX ATTACH; Schema: gateway; Owner: accord_owner
--

ALTER INDEX gateway.journal_pkey ATTACH PARTITION gateway.journal_default_pkey;


--
-- Name: journal_202611_pkey; Type: INDEX ATTACH; Schema: intake; Owner: accord_owner
--

ALTER INDEX intake.journal_pkey ATTACH PARTITION intake.journal_202611_pkey;


--
-- Name: journal_202612_pkey; Type: INDEX ATTACH; Schema: intake; Owner: accord_owner
--

ALTER INDEX intake.journal_pkey ATTACH PARTITION intake.journal_202612_pkey;


--
-- Name: journal_default_pkey; Type: INDEX ATTACH; Schema: intake; Owner: accord_owner
--

ALTER INDEX intake.journal_pkey ATTACH PARTITION intake.journal_default_pkey;


--
-- Name: journal_202611_pkey; Type: INDEX ATTACH; Schema: notification; Owner: accord_owner
--

ALTER INDEX notification.journal_pkey ATTACH PARTITION notification.journal_202611_pkey;


--
-- Name: journal_202612_pkey; Type: INDEX ATTACH; Schema: notification; Owner: accord_owner
--

ALTER INDEX notification.journal_pkey ATTACH PARTITION notification.journal_202612_pkey;


--
-- Name: journal_default_pkey; Type: INDEX ATTACH; Schema: notification; Owner: accord_owner
--

ALTER INDEX notification.journal_pkey ATTACH PARTITION notification.journal_default_pkey;


--
-- Name: journal_202611_pkey; Type: INDEX ATTACH; Schema: referral; Owner: accord_owner
--

ALTER INDEX referral.journal_pkey ATTACH PARTITION referral.journal_202611_pkey;


--
-- Name: journal_202612_pkey; Type: INDEX ATTACH; Schema: referral; Owner: accord_owner
--

ALTER INDEX referral.journal_pkey ATTACH PARTITION referral.journal_202612_pkey;


--
-- Name: journal_default_pkey; Type: INDEX ATTACH; Schema: referral; Owner: accord_owner
--

ALTER INDEX referral.journal_pkey ATTACH PARTITION referral.journal_default_pkey;


--
-- Name: basis client_stays_forgotten; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT ON gateway.basis FOR EACH ROW EXECUTE FUNCTION gateway.client_stays_forgotten();


--
-- Name: release client_stays_forgotten; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT ON gateway.release FOR EACH ROW EXECUTE FUNCTION gateway.client_stays_forgotten();


--
-- Name: session session_ends; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER session_ends BEFORE UPDATE ON gateway.session FOR EACH ROW EXECUTE FUNCTION gateway.session_only_ends();


--
-- Name: token token_ends; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER token_ends BEFORE UPDATE ON gateway.token FOR EACH ROW EXECUTE FUNCTION gateway.token_only_ends();


--
-- Name: client client_custody_ends; Type: TRIGGER; Schema: intake; Owner: accord_owner
--

CREATE TRIGGER client_custody_ends AFTER DELETE ON intake.client FOR EACH ROW EXECUTE FUNCTION intake.client_custody_ends();


--
-- Name: client_link client_link_parts; Type: TRIGGER; Schema: intake; Owner: accord_owner
--

CREATE CONSTRAINT TRIGGER client_link_parts AFTER UPDATE ON intake.client_link DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.state = 1) AND (new.state <> 1))) EXECUTE FUNCTION intake.client_link_parts();


--
-- Name: client client_stays_destroyed; Type: TRIGGER; Schema: intake; Owner: accord_owner
--

CREATE TRIGGER client_stays_destroyed BEFORE INSERT ON intake.client FOR EACH ROW EXECUTE FUNCTION intake.client_stays_destroyed();


--
-- Name: client_content content_emptied; Type: TRIGGER; Schema: intake; Owner: accord_owner
--

CREATE TRIGGER content_emptied BEFORE UPDATE ON intake.client_content FOR EACH ROW EXECUTE FUNCTION intake.content_emptied();


--
-- Name: attempt attempt_added; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER attempt_added AFTER INSERT ON notification.attempt REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION notification.attempt_count();


--
-- Name: inbound client_stays_forgotten; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT OR UPDATE OF client ON notification.inbound FOR EACH ROW WHEN ((new.client IS NOT NULL)) EXECUTE FUNCTION notification.client_stays_forgotten();


--
-- Name: message client_stays_forgotten; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT ON notification.message FOR EACH ROW WHEN ((new.client IS NOT NULL)) EXECUTE FUNCTION notification.client_stays_forgotten();


--
-- Name: message message_added; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER message_added AFTER INSERT ON notification.message REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION notification.message_count();


--
-- Name: message message_moved; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER message_moved AFTER UPDATE ON notification.message REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION notification.message_count();


--
-- Name: request callout_added; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER callout_added AFTER INSERT ON referral.request REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.callout_count();


--
-- Name: request callout_moved; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER callout_moved AFTER UPDATE ON referral.request REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.callout_count();


--
-- Name: request client_stays_forgotten; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT ON referral.request FOR EACH ROW WHEN ((new.client IS NOT NULL)) EXECUTE FUNCTION referral.client_stays_forgotten();


--
-- Name: incident_link late_added; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER late_added AFTER INSERT ON referral.incident_link REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.late_count();


--
-- Name: incident_link late_changed; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER late_changed AFTER UPDATE ON referral.incident_link REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.late_count();


--
-- Name: agreement_approval agreement_approval_agreement_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_approval
    ADD CONSTRAINT agreement_approval_agreement_fkey FOREIGN KEY (agreement) REFERENCES gateway.agreement(id);


--
-- Name: agreement_end_approval agreement_end_approval_agreement_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_end_approval
    ADD CONSTRAINT agreement_end_approval_agreement_fkey FOREIGN KEY (agreement) REFERENCES gateway.agreement(id);


--
-- Name: agreement_signature agreement_signature_agreement_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_signature
    ADD CONSTRAINT agreement_signature_agreement_fkey FOREIGN KEY (agreement) REFERENCES gateway.agreement(id);


--
-- Name: organisation_stood organisation_stood_id_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.organisation_stood
    ADD CONSTRAINT organisation_stood_id_fkey FOREIGN KEY (id) REFERENCES gateway.organisation(id);


--
-- Name: session session_account_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.session
    ADD CONSTRAINT session_account_fkey FOREIGN KEY (account) REFERENCES gateway.account(id);


--
-- Name: subject subject_account_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.subject
    ADD CONSTRAINT subject_account_fkey FOREIGN KEY (account) REFERENCES gateway.account(id);


--
-- Name: client_destroyed client_destroyed_destruction_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_destroyed
    ADD CONSTRAINT client_destroyed_destruction_fkey FOREIGN KEY (destruction) REFERENCES intake.destruction(id);


--
-- Name: client_lookup client_lookup_content_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_lookup
    ADD CONSTRAINT client_lookup_content_fkey FOREIGN KEY (content) REFERENCES intake.client_content(id) ON DELETE CASCADE;


--
-- Name: client_party_withdrawn client_party_withdrawn_client_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_party_withdrawn
    ADD CONSTRAINT client_party_withdrawn_client_fkey FOREIGN KEY (client) REFERENCES intake.client(id) ON DELETE CASCADE;


--
-- Name: destruction_item destruction_item_destruction_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.destruction_item
    ADD CONSTRAINT destruction_item_destruction_fkey FOREIGN KEY (destruction) REFERENCES intake.destruction(id);


--
-- Name: roster_person roster_person_plan_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_person
    ADD CONSTRAINT roster_person_plan_fkey FOREIGN KEY (plan) REFERENCES referral.roster_plan(id);


--
-- Name: SCHEMA audit; Type: ACL; Schema: -; Owner: accord_owner
--

GRANT USAGE ON SCHEMA audit TO accord_audit;
GRANT USAGE ON SCHEMA audit TO accord_audit_read;


--
-- Name: SCHEMA gateway; Type: ACL; Schema: -; Owner: accord_owner
--

GRANT USAGE ON SCHEMA gateway TO accord_gateway;
GRANT USAGE ON SCHEMA gateway TO accord_gateway_read;


--
-- Name: SCHEMA intake; Type: ACL; Schema: -; Owner: accord_owner
--

GRANT USAGE ON SCHEMA intake TO accord_intake;
GRANT USAGE ON SCHEMA intake TO accord_intake_read;


--
-- Name: SCHEMA notification; Type: ACL; Schema: -; Owner: accord_owner
--

GRANT USAGE ON SCHEMA notification TO accord_notification;
GRANT USAGE ON SCHEMA notification TO accord_notification_read;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;


--
-- Name: SCHEMA referral; Type: ACL; Schema: -; Owner: accord_owner
--

GRANT USAGE ON SCHEMA referral TO accord_referral;
GRANT USAGE ON SCHEMA referral TO accord_referral_read;


--
-- Name: FUNCTION journal_drop(before timestamp with time zone); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.journal_drop(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.journal_drop(before timestamp with time zone) TO accord_audit;


--
-- Name: FUNCTION journal_ensure(instant timestamp with time zone); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.journal_ensure(instant timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.journal_ensure(instant timestamp with time zone) TO accord_audit;


--
-- Name: FUNCTION journal_month(instant timestamp with time zone, most bigint); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.journal_month(instant timestamp with time zone, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.journal_month(instant timestamp with time zone, most bigint) TO accord_audit;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) TO accord_audit;


--
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.passing(id uuid) TO accord_audit;


--
-- Name: FUNCTION breach_purge(before timestamp with time zone, most integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.breach_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.breach_purge(before timestamp with time zone, most integer) TO accord_gateway;


--
-- Name: FUNCTION client_forget(who uuid, whose text, by uuid); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.client_forget(who uuid, whose text, by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.client_forget(who uuid, whose text, by uuid) TO accord_gateway;


--
-- Name: FUNCTION client_forget(who uuid, whose text, by uuid, told timestamp with time zone); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.client_forget(who uuid, whose text, by uuid, told timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.client_forget(who uuid, whose text, by uuid, told timestamp with time zone) TO accord_gateway;


--
-- Name: FUNCTION client_stays_forgotten(); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.client_stays_forgotten() FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.client_stays_forgotten() TO accord_gateway;


--
-- Name: FUNCTION journal_drop(before timestamp with time zone); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.journal_drop(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.journal_drop(before timestamp with time zone) TO accord_gateway;


--
-- Name: FUNCTION journal_ensure(instant timestamp with time zone); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.journal_ensure(instant timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.journal_ensure(instant timestamp with time zone) TO accord_gateway;


--
-- Name: FUNCTION journal_month(instant timestamp with time zone, most bigint); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.journal_month(instant timestamp with time zone, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.journal_month(instant timestamp with time zone, most bigint) TO accord_gateway;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.must_match(matched bigint, wanted integer) TO accord_gateway;


--
-- Name: FUNCTION page_link_purge(before timestamp with time zone, most integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.page_link_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.page_link_purge(before timestamp with time zone, most integer) TO accord_gateway;


--
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.passing(id uuid) TO accord_gateway;


--
-- Name: FUNCTION request_key_purge(before timestamp with time zone, most integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.request_key_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.request_key_purge(before timestamp with time zone, most integer) TO accord_gateway;


--
-- Name: FUNCTION session_only_ends(); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.session_only_ends() FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.session_only_ends() TO accord_gateway;


--
-- Name: FUNCTION session_purge(before timestamp with time zone, most integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.session_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.session_purge(before timestamp with time zone, most integer) TO accord_gateway;


--
-- Name: FUNCTION sign_in_purge(before timestamp with time zone, most integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.sign_in_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.sign_in_purge(before timestamp with time zone, most integer) TO accord_gateway;


--
-- Name: FUNCTION token_only_ends(); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.token_only_ends() FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.token_only_ends() TO accord_gateway;


--
-- Name: FUNCTION canary_end(before timestamp with time zone, most integer); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.canary_end(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.canary_end(before timestamp with time zone, most integer) TO accord_intake;


--
-- Name: FUNCTION client_custody_ends(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_custody_ends() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_custody_ends() TO accord_intake;


--
-- Name: FUNCTION client_destroy(who uuid, by uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_destroy(who uuid, by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_destroy(who uuid, by uuid) TO accord_intake;


--
-- Name: FUNCTION client_destroy_again(who uuid, first uuid, again uuid, item uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_destroy_again(who uuid, first uuid, again uuid, item uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_destroy_again(who uuid, first uuid, again uuid, item uuid) TO accord_intake;


--
-- Name: FUNCTION client_end(who uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_end(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_end(who uuid) TO accord_intake;


--
-- Name: FUNCTION client_link_parts(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_link_parts() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_link_parts() TO accord_intake;


--
-- Name: FUNCTION client_stays_destroyed(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.client_stays_destroyed() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.client_stays_destroyed() TO accord_intake;


--
-- Name: FUNCTION content_emptied(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.content_emptied() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.content_emptied() TO accord_intake;


--
-- Name: FUNCTION held_as(who uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.held_as(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.held_as(who uuid) TO accord_intake;
GRANT ALL ON FUNCTION intake.held_as(who uuid) TO accord_intake_read;


--
-- Name: FUNCTION journal_drop(before timestamp with time zone); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.journal_drop(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.journal_drop(before timestamp with time zone) TO accord_intake;


--
-- Name: FUNCTION journal_ensure(instant timestamp with time zone); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.journal_ensure(instant timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.journal_ensure(instant timestamp with time zone) TO accord_intake;


--
-- Name: FUNCTION journal_month(instant timestamp with time zone, most bigint); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.journal_month(instant timestamp with time zone, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.journal_month(instant timestamp with time zone, most bigint) TO accord_intake;


--
-- Name: FUNCTION lookup_ids(packed bytea); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.lookup_ids(packed bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.lookup_ids(packed bytea) TO accord_intake;
GRANT ALL ON FUNCTION intake.lookup_ids(packed bytea) TO accord_intake_read;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.must_match(matched bigint, wanted integer) TO accord_intake;


--
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.passing(id uuid) TO accord_intake;


--
-- Name: FUNCTION restored_over(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.restored_over() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.restored_over() TO accord_intake;


--
-- Name: FUNCTION same_as(who uuid); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.same_as(who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.same_as(who uuid) TO accord_intake;
GRANT ALL ON FUNCTION intake.same_as(who uuid) TO accord_intake_read;


--
-- Name: FUNCTION answerable_purge(before timestamp with time zone, most integer); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.answerable_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.answerable_purge(before timestamp with time zone, most integer) TO accord_notification;


--
-- Name: FUNCTION attempt_count(); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.attempt_count() FROM PUBLIC;
GRANT ALL ON FUNCTION notification.attempt_count() TO accord_notification;


--
-- Name: FUNCTION canary_end(before timestamp with time zone, most integer); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.canary_end(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.canary_end(before timestamp with time zone, most integer) TO accord_notification;


--
-- Name: FUNCTION client_forget(who uuid, whose text, by uuid); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.client_forget(who uuid, whose text, by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.client_forget(who uuid, whose text, by uuid) TO accord_notification;


--
-- Name: FUNCTION client_stays_forgotten(); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.client_stays_forgotten() FROM PUBLIC;
GRANT ALL ON FUNCTION notification.client_stays_forgotten() TO accord_notification;


--
-- Name: FUNCTION inbound_purge(before timestamp with time zone, most integer); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.inbound_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.inbound_purge(before timestamp with time zone, most integer) TO accord_notification;


--
-- Name: FUNCTION journal_drop(before timestamp with time zone); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.journal_drop(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.journal_drop(before timestamp with time zone) TO accord_notification;


--
-- Name: FUNCTION journal_ensure(instant timestamp with time zone); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.journal_ensure(instant timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.journal_ensure(instant timestamp with time zone) TO accord_notification;


--
-- Name: FUNCTION journal_month(instant timestamp with time zone, most bigint); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.journal_month(instant timestamp with time zone, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.journal_month(instant timestamp with time zone, most bigint) TO accord_notification;


--
-- Name: FUNCTION message_count(); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.message_count() FROM PUBLIC;
GRANT ALL ON FUNCTION notification.message_count() TO accord_notification;


--
-- Name: FUNCTION message_purge(before timestamp with time zone, most integer); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.message_purge(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.message_purge(before timestamp with time zone, most integer) TO accord_notification;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.must_match(matched bigint, wanted integer) TO accord_notification;


--
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.passing(id uuid) TO accord_notification;


--
-- Name: FUNCTION lo_close(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_creat(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_create(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;


--
-- Name: FUNCTION lo_from_bytea(oid, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;


--
-- Name: FUNCTION lo_get(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;


--
-- Name: FUNCTION lo_get(oid, bigint, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_lseek(integer, integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_lseek64(integer, bigint, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_open(oid, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_put(oid, bigint, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;


--
-- Name: FUNCTION lo_tell(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_tell64(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_truncate(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION lo_truncate64(integer, bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;


--
-- Name: FUNCTION lo_unlink(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;


--
-- Name: FUNCTION loread(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION lowrite(integer, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_lock_shared(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_unlock(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_unlock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_unlock_all(); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_all() FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_unlock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_shared(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_unlock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_unlock_shared(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_xact_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_xact_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_xact_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_advisory_xact_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_lock_shared(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_xact_lock(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_xact_lock(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_xact_lock_shared(bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(bigint) FROM PUBLIC;


--
-- Name: FUNCTION pg_try_advisory_xact_lock_shared(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_try_advisory_xact_lock_shared(integer, integer) FROM PUBLIC;


--
-- Name: FUNCTION callout_count(); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.callout_count() FROM PUBLIC;
GRANT ALL ON FUNCTION referral.callout_count() TO accord_referral;


--
-- Name: FUNCTION canary_end(before timestamp with time zone, most integer); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.canary_end(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.canary_end(before timestamp with time zone, most integer) TO accord_referral;


--
-- Name: FUNCTION client_forget(who uuid, whose text, by uuid); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.client_forget(who uuid, whose text, by uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.client_forget(who uuid, whose text, by uuid) TO accord_referral;


--
-- Name: FUNCTION client_gone(gone uuid[]); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.client_gone(gone uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.client_gone(gone uuid[]) TO accord_referral;


--
-- Name: FUNCTION client_stays_forgotten(); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.client_stays_forgotten() FROM PUBLIC;
GRANT ALL ON FUNCTION referral.client_stays_forgotten() TO accord_referral;


--
-- Name: FUNCTION holder(person text); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.holder(person text) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.holder(person text) TO accord_referral;


--
-- Name: FUNCTION journal_drop(before timestamp with time zone); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.journal_drop(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.journal_drop(before timestamp with time zone) TO accord_referral;


--
-- Name: FUNCTION journal_ensure(instant timestamp with time zone); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.journal_ensure(instant timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.journal_ensure(instant timestamp with time zone) TO accord_referral;


--
-- Name: FUNCTION journal_month(instant timestamp with time zone, most bigint); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.journal_month(instant timestamp with time zone, most bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.journal_month(instant timestamp with time zone, most bigint) TO accord_referral;


--
-- Name: FUNCTION late_count(); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.late_count() FROM PUBLIC;
GRANT ALL ON FUNCTION referral.late_count() TO accord_referral;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.must_match(matched bigint, wanted integer) TO accord_referral;


--
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.passing(id uuid) TO accord_referral;


--
-- Name: TABLE clock; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.clock TO accord_audit_read;
GRANT SELECT,INSERT,DELETE ON TABLE audit.clock TO accord_audit;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE audit.clock TO accord_audit;


--
-- Name: TABLE cursor; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.cursor TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.cursor TO accord_audit;


--
-- Name: COLUMN cursor.epoch; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE audit.cursor TO accord_audit;


--
-- Name: COLUMN cursor.n; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE audit.cursor TO accord_audit;


--
-- Name: TABLE follower; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.follower TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.follower TO accord_audit;


--
-- Name: COLUMN follower.applied; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(applied) ON TABLE audit.follower TO accord_audit;


--
-- Name: COLUMN follower.seen; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE audit.follower TO accord_audit;


--
-- Name: TABLE journal; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.journal TO accord_audit;


--
-- Name: TABLE journal_202611; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal_202611 TO accord_audit_read;


--
-- Name: TABLE journal_202612; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal_202612 TO accord_audit_read;


--
-- Name: TABLE journal_default; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal_default TO accord_audit_read;
GRANT SELECT ON TABLE audit.journal_default TO accord_audit;


--
-- Name: TABLE journal_head; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal_head TO accord_audit_read;
GRANT SELECT ON TABLE audit.journal_head TO accord_audit;


--
-- Name: COLUMN journal_head.epoch; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE audit.journal_head TO accord_audit;


--
-- Name: COLUMN journal_head.n; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE audit.journal_head TO accord_audit;


--
-- Name: COLUMN journal_head.holder_pid; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(holder_pid) ON TABLE audit.journal_head TO accord_audit;


--
-- Name: COLUMN journal_head.holder_start; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(holder_start) ON TABLE audit.journal_head TO accord_audit;


--
-- Name: TABLE leaf; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.leaf TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.leaf TO accord_audit;


--
-- Name: TABLE parked; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.parked TO accord_audit_read;
GRANT SELECT,INSERT,DELETE ON TABLE audit.parked TO accord_audit;


--
-- Name: COLUMN parked.reason; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE audit.parked TO accord_audit;


--
-- Name: TABLE reply; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.reply TO accord_audit_read;
GRANT SELECT,INSERT,DELETE ON TABLE audit.reply TO accord_audit;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.schema_migration TO accord_audit_read;
GRANT SELECT ON TABLE audit.schema_migration TO accord_audit;


--
-- Name: TABLE tree; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.tree TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.tree TO accord_audit;


--
-- Name: TABLE account; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.account TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.employer; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.kek; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.data_key; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.totp; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(totp) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.totp_step; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(totp_step) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.password; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(password) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.recovery; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(recovery) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.confirmed; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(confirmed) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.invitation; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(invitation) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.invited_until; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(invited_until) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.bad; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(bad) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.locked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(locked) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.released_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(released_by) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.released_at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(released_at) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.over; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(over) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.first_logon; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(first_logon) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.last_logon; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(last_logon) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.reviewed; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(reviewed) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.reviewed_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(reviewed_by) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.disabled; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(disabled) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.disabled_why; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(disabled_why) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.disabled_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(disabled_by) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.emergency_until; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(emergency_until) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.orphaned; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(orphaned) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.lock_told; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(lock_told) ON TABLE gateway.account TO accord_gateway;


--
-- Name: COLUMN account.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.account TO accord_gateway;


--
-- Name: TABLE account_life; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.account_life TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.account_life TO accord_gateway;


--
-- Name: COLUMN account_life.employer; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE gateway.account_life TO accord_gateway;


--
-- Name: COLUMN account_life.enabled; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(enabled) ON TABLE gateway.account_life TO accord_gateway;


--
-- Name: COLUMN account_life.review_told; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(review_told) ON TABLE gateway.account_life TO accord_gateway;


--
-- Name: COLUMN account_life.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.account_life TO accord_gateway;


--
-- Name: TABLE agreement; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.agreement TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.signed; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(signed) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.base_digest; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(base_digest) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.diff_digest; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(diff_digest) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.loosens; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(loosens) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.ended; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(ended) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.ended_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(ended_by) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: COLUMN agreement.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.agreement TO accord_gateway;


--
-- Name: TABLE agreement_approval; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.agreement_approval TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.agreement_approval TO accord_gateway;


--
-- Name: COLUMN agreement_approval.diff_digest; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(diff_digest) ON TABLE gateway.agreement_approval TO accord_gateway;


--
-- Name: COLUMN agreement_approval.entered_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(entered_by) ON TABLE gateway.agreement_approval TO accord_gateway;


--
-- Name: COLUMN agreement_approval.at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(at) ON TABLE gateway.agreement_approval TO accord_gateway;


--
-- Name: TABLE agreement_end_approval; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.agreement_end_approval TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.agreement_end_approval TO accord_gateway;


--
-- Name: COLUMN agreement_end_approval.diff_digest; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(diff_digest) ON TABLE gateway.agreement_end_approval TO accord_gateway;


--
-- Name: COLUMN agreement_end_approval.entered_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(entered_by) ON TABLE gateway.agreement_end_approval TO accord_gateway;


--
-- Name: COLUMN agreement_end_approval.at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(at) ON TABLE gateway.agreement_end_approval TO accord_gateway;


--
-- Name: TABLE agreement_owner; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.agreement_owner TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.agreement_owner TO accord_gateway;


--
-- Name: TABLE agreement_signature; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.agreement_signature TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.agreement_signature TO accord_gateway;


--
-- Name: TABLE basis; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.basis TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.countersigned_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(countersigned_by) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.countersigned_at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(countersigned_at) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.disclosure; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(disclosure) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.kek; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.data_key; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: COLUMN basis.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.basis TO accord_gateway;


--
-- Name: TABLE breach; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.breach TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.breach TO accord_gateway;


--
-- Name: COLUMN breach.state; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE gateway.breach TO accord_gateway;


--
-- Name: COLUMN breach.closing_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(closing_by) ON TABLE gateway.breach TO accord_gateway;


--
-- Name: COLUMN breach.closed_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(closed_by) ON TABLE gateway.breach TO accord_gateway;


--
-- Name: COLUMN breach.closed_at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(closed_at) ON TABLE gateway.breach TO accord_gateway;


--
-- Name: COLUMN breach.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.breach TO accord_gateway;


--
-- Name: TABLE breach_affected; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.breach_affected TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.breach_affected TO accord_gateway;


--
-- Name: TABLE breach_clock; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.breach_clock TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: COLUMN breach_clock.met_at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(met_at) ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: COLUMN breach_clock.met_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(met_by) ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: COLUMN breach_clock.warned; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(warned) ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: COLUMN breach_clock.missed; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(missed) ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: COLUMN breach_clock.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.breach_clock TO accord_gateway;


--
-- Name: TABLE breach_swept; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.breach_swept TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.breach_swept TO accord_gateway;


--
-- Name: COLUMN breach_swept.n; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE gateway.breach_swept TO accord_gateway;


--
-- Name: COLUMN breach_swept.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.breach_swept TO accord_gateway;


--
-- Name: TABLE breach_teller; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.breach_teller TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.breach_teller TO accord_gateway;


--
-- Name: COLUMN breach_teller.since; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(since) ON TABLE gateway.breach_teller TO accord_gateway;


--
-- Name: COLUMN breach_teller.reports; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(reports) ON TABLE gateway.breach_teller TO accord_gateway;


--
-- Name: COLUMN breach_teller.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.breach_teller TO accord_gateway;


--
-- Name: TABLE client_copy; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.client_copy TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.client_copy TO accord_gateway;


--
-- Name: COLUMN client_copy.classes; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(classes) ON TABLE gateway.client_copy TO accord_gateway;


--
-- Name: COLUMN client_copy.at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(at) ON TABLE gateway.client_copy TO accord_gateway;


--
-- Name: TABLE client_forgotten; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.client_forgotten TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.client_forgotten TO accord_gateway;


--
-- Name: TABLE clock; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.clock TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE ON TABLE gateway.clock TO accord_gateway;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE gateway.clock TO accord_gateway;


--
-- Name: TABLE contact_holder; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.contact_holder TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.contact_holder TO accord_gateway;


--
-- Name: COLUMN contact_holder.classes; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(classes) ON TABLE gateway.contact_holder TO accord_gateway;


--
-- Name: COLUMN contact_holder.at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(at) ON TABLE gateway.contact_holder TO accord_gateway;


--
-- Name: TABLE cursor; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.cursor TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.cursor TO accord_gateway;


--
-- Name: COLUMN cursor.epoch; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE gateway.cursor TO accord_gateway;


--
-- Name: COLUMN cursor.n; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE gateway.cursor TO accord_gateway;


--
-- Name: TABLE ending; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.ending TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.ending TO accord_gateway;


--
-- Name: COLUMN ending.ends; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(ends) ON TABLE gateway.ending TO accord_gateway;


--
-- Name: COLUMN ending.told; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(told) ON TABLE gateway.ending TO accord_gateway;


--
-- Name: COLUMN ending.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.ending TO accord_gateway;


--
-- Name: TABLE follower; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.follower TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.follower TO accord_gateway;


--
-- Name: COLUMN follower.applied; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(applied) ON TABLE gateway.follower TO accord_gateway;


--
-- Name: COLUMN follower.seen; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE gateway.follower TO accord_gateway;


--
-- Name: TABLE journal; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.journal TO accord_gateway;


--
-- Name: TABLE journal_202611; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal_202611 TO accord_gateway_read;


--
-- Name: TABLE journal_202612; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal_202612 TO accord_gateway_read;


--
-- Name: TABLE journal_default; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal_default TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.journal_default TO accord_gateway;


--
-- Name: TABLE journal_head; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal_head TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: COLUMN journal_head.epoch; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: COLUMN journal_head.n; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: COLUMN journal_head.holder_pid; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(holder_pid) ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: COLUMN journal_head.holder_start; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(holder_start) ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: TABLE organisation; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.organisation TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.kind; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kind) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.zone; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(zone) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.title; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(title) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.active; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(active) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.covered; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(covered) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.duty_supervisor; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(duty_supervisor) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: COLUMN organisation.ori; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(ori) ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: TABLE organisation_stood; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.organisation_stood TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.organisation_stood TO accord_gateway;


--
-- Name: COLUMN organisation_stood.people; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(people) ON TABLE gateway.organisation_stood TO accord_gateway;


--
-- Name: TABLE page_link; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.page_link TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.page_link TO accord_gateway;


--
-- Name: COLUMN page_link.answered; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(answered) ON TABLE gateway.page_link TO accord_gateway;


--
-- Name: COLUMN page_link.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.page_link TO accord_gateway;


--
-- Name: TABLE parked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.parked TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE ON TABLE gateway.parked TO accord_gateway;


--
-- Name: COLUMN parked.reason; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE gateway.parked TO accord_gateway;


--
-- Name: TABLE person; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.person TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.person TO accord_gateway;


--
-- Name: COLUMN person.employer; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE gateway.person TO accord_gateway;


--
-- Name: COLUMN person.roles; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(roles) ON TABLE gateway.person TO accord_gateway;


--
-- Name: COLUMN person.active; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(active) ON TABLE gateway.person TO accord_gateway;


--
-- Name: COLUMN person.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.person TO accord_gateway;


--
-- Name: COLUMN person.system; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(system) ON TABLE gateway.person TO accord_gateway;


--
-- Name: TABLE person_address; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.person_address TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: COLUMN person_address.employer; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: COLUMN person_address.kek; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: COLUMN person_address.data_key; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: COLUMN person_address.sealed; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(sealed) ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: COLUMN person_address.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: TABLE placement; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.placement TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.person; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.employer; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.host; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(host) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.agreement; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(agreement) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.role; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(role) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.reads; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(reads) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.begins; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(begins) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.lapses; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(lapses) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.active; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(active) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: COLUMN placement.access_until; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(access_until) ON TABLE gateway.placement TO accord_gateway;


--
-- Name: TABLE policy_head; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.policy_head TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.policy_head TO accord_gateway;


--
-- Name: COLUMN policy_head.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.policy_head TO accord_gateway;


--
-- Name: COLUMN policy_head.directory; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(directory) ON TABLE gateway.policy_head TO accord_gateway;


--
-- Name: TABLE policy_text; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.policy_text TO accord_gateway_read;
GRANT INSERT ON TABLE gateway.policy_text TO accord_gateway;


--
-- Name: TABLE release; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.release TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.kept_at; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kept_at) ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.kept_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kept_by) ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.revoked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(revoked) ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.revoked_how; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(revoked_how) ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.revoked_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(revoked_by) ON TABLE gateway.release TO accord_gateway;


--
-- Name: COLUMN release.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.release TO accord_gateway;


--
-- Name: TABLE release_page; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.release_page TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.release_page TO accord_gateway;


--
-- Name: TABLE release_paper; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.release_paper TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.release_paper TO accord_gateway;


--
-- Name: COLUMN release_paper.kek; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE gateway.release_paper TO accord_gateway;


--
-- Name: COLUMN release_paper.data_key; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE gateway.release_paper TO accord_gateway;


--
-- Name: COLUMN release_paper.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.release_paper TO accord_gateway;


--
-- Name: TABLE reply; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.reply TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE ON TABLE gateway.reply TO accord_gateway;


--
-- Name: TABLE request_key; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.request_key TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.request_key TO accord_gateway;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.schema_migration TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.schema_migration TO accord_gateway;


--
-- Name: TABLE session; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.session TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.placement; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(placement) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.role; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(role) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.seen; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.ended; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(ended) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.why; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(why) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.session TO accord_gateway;


--
-- Name: COLUMN session.acted; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(acted) ON TABLE gateway.session TO accord_gateway;


--
-- Name: TABLE sign_in; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.sign_in TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.sign_in TO accord_gateway;


--
-- Name: COLUMN sign_in.used; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(used) ON TABLE gateway.sign_in TO accord_gateway;


--
-- Name: COLUMN sign_in.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.sign_in TO accord_gateway;


--
-- Name: TABLE signer_mark; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.signer_mark TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.signer_mark TO accord_gateway;


--
-- Name: COLUMN signer_mark.under_way; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(under_way) ON TABLE gateway.signer_mark TO accord_gateway;


--
-- Name: COLUMN signer_mark.until; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(until) ON TABLE gateway.signer_mark TO accord_gateway;


--
-- Name: COLUMN signer_mark.bars; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(bars) ON TABLE gateway.signer_mark TO accord_gateway;


--
-- Name: COLUMN signer_mark.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.signer_mark TO accord_gateway;


--
-- Name: TABLE subject; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.subject TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.subject TO accord_gateway;


--
-- Name: COLUMN subject.account; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(account) ON TABLE gateway.subject TO accord_gateway;


--
-- Name: COLUMN subject.person; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE gateway.subject TO accord_gateway;


--
-- Name: COLUMN subject.active; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(active) ON TABLE gateway.subject TO accord_gateway;


--
-- Name: COLUMN subject.linked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(linked) ON TABLE gateway.subject TO accord_gateway;


--
-- Name: COLUMN subject.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.subject TO accord_gateway;


--
-- Name: TABLE token; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.token TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.expires; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(expires) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.revoked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(revoked) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.replaced; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(replaced) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.kept; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kept) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.kept_by; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(kept_by) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.idle_told; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(idle_told) ON TABLE gateway.token TO accord_gateway;


--
-- Name: TABLE token_use; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.token_use TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.token_use TO accord_gateway;


--
-- Name: COLUMN token_use.used; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(used) ON TABLE gateway.token_use TO accord_gateway;


--
-- Name: COLUMN token_use.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.token_use TO accord_gateway;


--
-- Name: TABLE advisement; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.advisement TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.advisement TO accord_intake;


--
-- Name: TABLE client; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.kek; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.data_key; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.lead; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lead) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.duty_supervisor; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(duty_supervisor) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.lead_placement; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lead_placement) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.closed; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(closed) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.closed_why; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(closed_why) ON TABLE intake.client TO accord_intake;


--
-- Name: COLUMN client.closed_by; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(closed_by) ON TABLE intake.client TO accord_intake;


--
-- Name: TABLE client_conflict; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_conflict TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_conflict TO accord_intake;


--
-- Name: COLUMN client_conflict.found; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(found) ON TABLE intake.client_conflict TO accord_intake;


--
-- Name: COLUMN client_conflict.checked; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(checked) ON TABLE intake.client_conflict TO accord_intake;


--
-- Name: COLUMN client_conflict.person; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE intake.client_conflict TO accord_intake;


--
-- Name: COLUMN client_conflict.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client_conflict TO accord_intake;


--
-- Name: TABLE client_contact; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_contact TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.verified; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(verified) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.verified_by; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(verified_by) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.disturbed; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(disturbed) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.frozen; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(frozen) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.frozen_why; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(frozen_why) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.conflicts; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(conflicts) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.unsafe; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(unsafe) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.wrong; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(wrong) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.words; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(words) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: COLUMN client_contact.stopped; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(stopped) ON TABLE intake.client_contact TO accord_intake;


--
-- Name: TABLE client_content; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_content TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_content TO accord_intake;


--
-- Name: COLUMN client_content.kept; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(kept) ON TABLE intake.client_content TO accord_intake;


--
-- Name: COLUMN client_content.content; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(content) ON TABLE intake.client_content TO accord_intake;


--
-- Name: COLUMN client_content.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client_content TO accord_intake;


--
-- Name: COLUMN client_content.emptied; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(emptied) ON TABLE intake.client_content TO accord_intake;


--
-- Name: TABLE client_destroyed; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_destroyed TO accord_intake_read;
GRANT SELECT ON TABLE intake.client_destroyed TO accord_intake;


--
-- Name: TABLE client_link; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_link TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_link TO accord_intake;


--
-- Name: COLUMN client_link.state; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE intake.client_link TO accord_intake;


--
-- Name: COLUMN client_link.said; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(said) ON TABLE intake.client_link TO accord_intake;


--
-- Name: COLUMN client_link.person; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE intake.client_link TO accord_intake;


--
-- Name: COLUMN client_link.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client_link TO accord_intake;


--
-- Name: TABLE client_lookup; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_lookup TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_lookup TO accord_intake;


--
-- Name: COLUMN client_lookup.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.client_lookup TO accord_intake;


--
-- Name: COLUMN client_lookup.found; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(found) ON TABLE intake.client_lookup TO accord_intake;


--
-- Name: TABLE client_party; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_party TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_party TO accord_intake;


--
-- Name: COLUMN client_party.client; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(client) ON TABLE intake.client_party TO accord_intake_read;


--
-- Name: TABLE client_party_withdrawn; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.client_party_withdrawn TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.client_party_withdrawn TO accord_intake;


--
-- Name: TABLE clock; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.clock TO accord_intake_read;
GRANT SELECT,INSERT,DELETE ON TABLE intake.clock TO accord_intake;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE intake.clock TO accord_intake;


--
-- Name: TABLE cursor; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.cursor TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.cursor TO accord_intake;


--
-- Name: COLUMN cursor.epoch; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE intake.cursor TO accord_intake;


--
-- Name: COLUMN cursor.n; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE intake.cursor TO accord_intake;


--
-- Name: TABLE custody_event; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.custody_event TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.custody_event TO accord_intake;


--
-- Name: COLUMN custody_event.kind; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(kind) ON TABLE intake.custody_event TO accord_intake;


--
-- Name: COLUMN custody_event.occurred; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(occurred) ON TABLE intake.custody_event TO accord_intake;


--
-- Name: COLUMN custody_event.digest; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(digest) ON TABLE intake.custody_event TO accord_intake;


--
-- Name: COLUMN custody_event.state; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE intake.custody_event TO accord_intake;


--
-- Name: COLUMN custody_event.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.custody_event TO accord_intake;


--
-- Name: TABLE custody_link; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.custody_link TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.custody_link TO accord_intake;


--
-- Name: COLUMN custody_link.ended; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(ended) ON TABLE intake.custody_link TO accord_intake;


--
-- Name: COLUMN custody_link.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.custody_link TO accord_intake;


--
-- Name: TABLE destruction; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.destruction TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.destruction TO accord_intake;


--
-- Name: COLUMN destruction.state; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE intake.destruction TO accord_intake;


--
-- Name: COLUMN destruction.approved; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(approved) ON TABLE intake.destruction TO accord_intake;


--
-- Name: COLUMN destruction.approved_by; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(approved_by) ON TABLE intake.destruction TO accord_intake;


--
-- Name: COLUMN destruction.last_backup; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(last_backup) ON TABLE intake.destruction TO accord_intake;


--
-- Name: COLUMN destruction.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.destruction TO accord_intake;


--
-- Name: TABLE destruction_copy; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.destruction_copy TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.destruction_copy TO accord_intake;


--
-- Name: COLUMN destruction_copy.classes; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(classes) ON TABLE intake.destruction_copy TO accord_intake;


--
-- Name: COLUMN destruction_copy.at; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(at) ON TABLE intake.destruction_copy TO accord_intake;


--
-- Name: TABLE destruction_item; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.destruction_item TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.outcome; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(outcome) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.lead; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lead) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.forgotten; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(forgotten) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.releases; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(releases) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.bases; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(bases) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: COLUMN destruction_item.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.destruction_item TO accord_intake;


--
-- Name: TABLE destruction_said; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.destruction_said TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.destruction_said TO accord_intake;


--
-- Name: COLUMN destruction_said.told; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(told) ON TABLE intake.destruction_said TO accord_intake;


--
-- Name: COLUMN destruction_said.times; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(times) ON TABLE intake.destruction_said TO accord_intake;


--
-- Name: COLUMN destruction_said.rows; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(rows) ON TABLE intake.destruction_said TO accord_intake;


--
-- Name: COLUMN destruction_said.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.destruction_said TO accord_intake;


--
-- Name: TABLE document; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.document TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.document TO accord_intake;


--
-- Name: TABLE encounter; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.encounter TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.encounter TO accord_intake;


--
-- Name: TABLE feed_tally; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.feed_tally TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.received; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(received) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.accepted; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(accepted) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.duplicate; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(duplicate) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.stale; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(stale) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.quarantined; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(quarantined) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.test_calls; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(test_calls) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.incidents; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(incidents) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_0; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_0) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_1; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_1) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_2; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_2) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_3; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_3) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_4; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_4) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.tier_5; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier_5) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_1; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_1) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_2; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_2) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_3; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_3) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_4; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_4) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_5; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_5) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_6; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_6) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_7; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_7) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.reason_8; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason_8) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.notes; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(notes) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.persons; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(persons) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.other; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(other) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: COLUMN feed_tally.saves; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(saves) ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: TABLE follower; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.follower TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.follower TO accord_intake;


--
-- Name: COLUMN follower.applied; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(applied) ON TABLE intake.follower TO accord_intake;


--
-- Name: COLUMN follower.seen; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE intake.follower TO accord_intake;


--
-- Name: TABLE hold; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.hold TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.hold TO accord_intake;


--
-- Name: COLUMN hold.lifted; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lifted) ON TABLE intake.hold TO accord_intake;


--
-- Name: COLUMN hold.lifted_by; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lifted_by) ON TABLE intake.hold TO accord_intake;


--
-- Name: COLUMN hold.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.hold TO accord_intake;


--
-- Name: TABLE incident; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.incident TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.organisation; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(organisation) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.kek; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.data_key; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.identity; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(identity) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.location; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(location) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.status; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(status) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.tier; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(tier) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.type_code; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(type_code) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.apco; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(apco) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.priority; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(priority) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.disposition; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(disposition) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.area; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(area) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.received; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(received) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.received_derived; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(received_derived) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.dispatched; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(dispatched) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.arrived; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(arrived) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.closed; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(closed) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.merged_to; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(merged_to) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.heard; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(heard) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.document; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(document) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.source_updated; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(source_updated) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.sequence; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(sequence) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.document_received; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(document_received) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.incident TO accord_intake;


--
-- Name: COLUMN incident.saves; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(saves) ON TABLE intake.incident TO accord_intake;


--
-- Name: TABLE journal; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.journal TO accord_intake;


--
-- Name: TABLE journal_202611; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal_202611 TO accord_intake_read;


--
-- Name: TABLE journal_202612; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal_202612 TO accord_intake_read;


--
-- Name: TABLE journal_default; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal_default TO accord_intake_read;
GRANT SELECT ON TABLE intake.journal_default TO accord_intake;


--
-- Name: TABLE journal_head; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal_head TO accord_intake_read;
GRANT SELECT ON TABLE intake.journal_head TO accord_intake;


--
-- Name: COLUMN journal_head.epoch; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE intake.journal_head TO accord_intake;


--
-- Name: COLUMN journal_head.n; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE intake.journal_head TO accord_intake;


--
-- Name: COLUMN journal_head.holder_pid; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(holder_pid) ON TABLE intake.journal_head TO accord_intake;


--
-- Name: COLUMN journal_head.holder_start; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(holder_start) ON TABLE intake.journal_head TO accord_intake;


--
-- Name: TABLE lead_move; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.lead_move TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.lead_move TO accord_intake;


--
-- Name: TABLE notice; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.notice TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.notice TO accord_intake;


--
-- Name: COLUMN notice.taken_back; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(taken_back) ON TABLE intake.notice TO accord_intake;


--
-- Name: COLUMN notice.doubted_by; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(doubted_by) ON TABLE intake.notice TO accord_intake;


--
-- Name: COLUMN notice.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.notice TO accord_intake;


--
-- Name: TABLE parked; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.parked TO accord_intake_read;
GRANT SELECT,INSERT,DELETE ON TABLE intake.parked TO accord_intake;


--
-- Name: COLUMN parked.reason; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE intake.parked TO accord_intake;


--
-- Name: TABLE quarantine; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT,INSERT ON TABLE intake.quarantine TO accord_intake;


--
-- Name: COLUMN quarantine.id; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(id) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.document; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(document) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.feed; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(feed) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.owner; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(owner) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.kek; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE intake.quarantine TO accord_intake;
GRANT SELECT(kek) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.data_key; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE intake.quarantine TO accord_intake;


--
-- Name: COLUMN quarantine.reason; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(reason) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.received; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(received) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.length; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(length) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.digest; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(digest) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.raw; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(raw) ON TABLE intake.quarantine TO accord_intake;


--
-- Name: COLUMN quarantine.purged; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(purged) ON TABLE intake.quarantine TO accord_intake;
GRANT SELECT(purged) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: COLUMN quarantine.saves; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(saves) ON TABLE intake.quarantine TO accord_intake;


--
-- Name: TABLE recusal; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.recusal TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.recusal TO accord_intake;


--
-- Name: COLUMN recusal.ended; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(ended) ON TABLE intake.recusal TO accord_intake;


--
-- Name: COLUMN recusal.said; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(said) ON TABLE intake.recusal TO accord_intake;


--
-- Name: COLUMN recusal.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.recusal TO accord_intake;


--
-- Name: TABLE relation; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.relation TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.relation TO accord_intake;


--
-- Name: TABLE reply; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.reply TO accord_intake_read;
GRANT SELECT,INSERT,DELETE ON TABLE intake.reply TO accord_intake;


--
-- Name: TABLE restored; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.restored TO accord_intake_read;
GRANT SELECT ON TABLE intake.restored TO accord_intake;


--
-- Name: TABLE retention_line; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.retention_line TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.retention_line TO accord_intake;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.schema_migration TO accord_intake_read;
GRANT SELECT ON TABLE intake.schema_migration TO accord_intake;


--
-- Name: TABLE searcher; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.searcher TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.searcher TO accord_intake;


--
-- Name: COLUMN searcher.until; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(until) ON TABLE intake.searcher TO accord_intake;


--
-- Name: COLUMN searcher.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.searcher TO accord_intake;


--
-- Name: TABLE standing; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.standing TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.employer; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.gone; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(gone) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.until; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(until) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.duty_supervisor; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(duty_supervisor) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.standing TO accord_intake;


--
-- Name: TABLE address; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.address TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.employer; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.state; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.kek; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.data_key; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.sealed; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(sealed) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.changes; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(changes) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE notification.address TO accord_notification;


--
-- Name: COLUMN address.ways; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(ways) ON TABLE notification.address TO accord_notification;


--
-- Name: TABLE answerable; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.answerable TO accord_notification_read;
GRANT SELECT ON TABLE notification.answerable TO accord_notification;


--
-- Name: COLUMN answerable.key; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(key) ON TABLE notification.answerable TO accord_notification;


--
-- Name: COLUMN answerable.message; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(message) ON TABLE notification.answerable TO accord_notification;


--
-- Name: TABLE attempt; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.attempt TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.attempt TO accord_notification;


--
-- Name: TABLE attempt_tally; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.attempt_tally TO accord_notification_read;


--
-- Name: TABLE breaker; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.breaker TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.run; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(run) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.tripped_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(tripped_at) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.recent; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(recent) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.day; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(day) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.today; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(today) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.usual; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(usual) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.days; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(days) ON TABLE notification.breaker TO accord_notification;


--
-- Name: COLUMN breaker.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE notification.breaker TO accord_notification;


--
-- Name: TABLE client_forgotten; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.client_forgotten TO accord_notification_read;
GRANT SELECT ON TABLE notification.client_forgotten TO accord_notification;


--
-- Name: TABLE client_line; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.client_line TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.client_line TO accord_notification;


--
-- Name: COLUMN client_line.begun; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(begun) ON TABLE notification.client_line TO accord_notification;


--
-- Name: COLUMN client_line.frozen; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(frozen) ON TABLE notification.client_line TO accord_notification;


--
-- Name: COLUMN client_line.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE notification.client_line TO accord_notification;


--
-- Name: TABLE clock; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.clock TO accord_notification_read;
GRANT SELECT,INSERT,DELETE ON TABLE notification.clock TO accord_notification;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE notification.clock TO accord_notification;


--
-- Name: TABLE cursor; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.cursor TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.cursor TO accord_notification;


--
-- Name: COLUMN cursor.epoch; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE notification.cursor TO accord_notification;


--
-- Name: COLUMN cursor.n; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE notification.cursor TO accord_notification;


--
-- Name: TABLE follower; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.follower TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.follower TO accord_notification;


--
-- Name: COLUMN follower.applied; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(applied) ON TABLE notification.follower TO accord_notification;


--
-- Name: COLUMN follower.seen; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE notification.follower TO accord_notification;


--
-- Name: TABLE held; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.held TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.decision; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(decision) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.decided_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(decided_at) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.release_by; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(release_by) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.recall_by; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(recall_by) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.second_by; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(second_by) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.swept; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(swept) ON TABLE notification.held TO accord_notification;


--
-- Name: COLUMN held.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE notification.held TO accord_notification;


--
-- Name: TABLE inbound; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.inbound TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.state; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.client; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(client) ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.kek; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.data_key; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE notification.inbound TO accord_notification;


--
-- Name: COLUMN inbound.heard; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(heard),UPDATE(heard) ON TABLE notification.inbound TO accord_notification;


--
-- Name: TABLE journal; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.journal TO accord_notification;


--
-- Name: TABLE journal_202611; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal_202611 TO accord_notification_read;


--
-- Name: TABLE journal_202612; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal_202612 TO accord_notification_read;


--
-- Name: TABLE journal_default; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal_default TO accord_notification_read;
GRANT SELECT ON TABLE notification.journal_default TO accord_notification;


--
-- Name: TABLE journal_head; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal_head TO accord_notification_read;
GRANT SELECT ON TABLE notification.journal_head TO accord_notification;


--
-- Name: COLUMN journal_head.epoch; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE notification.journal_head TO accord_notification;


--
-- Name: COLUMN journal_head.n; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE notification.journal_head TO accord_notification;


--
-- Name: COLUMN journal_head.holder_pid; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(holder_pid) ON TABLE notification.journal_head TO accord_notification;


--
-- Name: COLUMN journal_head.holder_start; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(holder_start) ON TABLE notification.journal_head TO accord_notification;


--
-- Name: TABLE message; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.message TO accord_notification_read;
GRANT SELECT ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.id; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(id) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.request; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(request) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.person; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(person) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.employer; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(employer) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.template; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(template) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.rung; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(rung) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.tier; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(tier) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.area; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(area) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.call_back; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(call_back) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.state; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(state),UPDATE(state) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.attempt; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(attempt),UPDATE(attempt) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.unwanted; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(unwanted),UPDATE(unwanted) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.doubtful; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(doubtful),UPDATE(doubtful) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.due_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(due_at),UPDATE(due_at) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.moved_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(moved_at),UPDATE(moved_at) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.epoch; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(epoch),UPDATE(epoch) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.version; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(version),UPDATE(version) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.owner; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(owner) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.disclosure; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(disclosure),UPDATE(disclosure) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.released; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(released),UPDATE(released) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.bare; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(bare),UPDATE(bare) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.decided_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(decided_at),UPDATE(decided_at) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.recipient; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(recipient) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.client; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(client) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.system; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(system) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.channel; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(channel),UPDATE(channel) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.via; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(via),UPDATE(via) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.event; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(event) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.urgency; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(urgency) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.not_before; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(not_before),UPDATE(not_before) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.expires_at; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(expires_at) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.confirm; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(confirm) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.confirm_by; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(confirm_by),UPDATE(confirm_by) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.held_because; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(held_because),UPDATE(held_because) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.notice; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(notice) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.language; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(language),UPDATE(language) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.lead; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(lead),UPDATE(lead) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.risk; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(risk),UPDATE(risk) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.provider_ref; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(provider_ref),UPDATE(provider_ref) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.provider_key; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(provider_key),UPDATE(provider_key) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.redact; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(redact),UPDATE(redact) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.run; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(run) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.tries; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(tries),UPDATE(tries) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.wanted; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(wanted),UPDATE(wanted) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.wants; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(wants),UPDATE(wants) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.correct; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(correct),UPDATE(correct) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.purpose; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(purpose) ON TABLE notification.message TO accord_notification;


--
-- Name: COLUMN message.account; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(account),UPDATE(account) ON TABLE notification.message TO accord_notification;


--
-- Name: TABLE message_tally; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.message_tally TO accord_notification_read;


--
-- Name: TABLE parked; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.parked TO accord_notification_read;
GRANT SELECT,INSERT,DELETE ON TABLE notification.parked TO accord_notification;


--
-- Name: COLUMN parked.reason; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE notification.parked TO accord_notification;


--
-- Name: TABLE reply; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.reply TO accord_notification_read;
GRANT SELECT,INSERT,DELETE ON TABLE notification.reply TO accord_notification;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.schema_migration TO accord_notification_read;
GRANT SELECT ON TABLE notification.schema_migration TO accord_notification;


--
-- Name: TABLE webhook_off; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.webhook_off TO accord_notification_read;
GRANT SELECT ON TABLE notification.webhook_off TO accord_notification;


--
-- Name: COLUMN webhook_off.name; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(name) ON TABLE notification.webhook_off TO accord_notification;


--
-- Name: COLUMN webhook_off.organisation; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT INSERT(organisation) ON TABLE notification.webhook_off TO accord_notification;


--
-- Name: TABLE callout_tally; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.callout_tally TO accord_referral_read;


--
-- Name: TABLE client_forgotten; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.client_forgotten TO accord_referral_read;
GRANT SELECT ON TABLE referral.client_forgotten TO accord_referral;


--
-- Name: TABLE clock; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.clock TO accord_referral_read;
GRANT SELECT,INSERT,DELETE ON TABLE referral.clock TO accord_referral;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE referral.clock TO accord_referral;


--
-- Name: TABLE cursor; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.cursor TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.cursor TO accord_referral;


--
-- Name: COLUMN cursor.epoch; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE referral.cursor TO accord_referral;


--
-- Name: COLUMN cursor.n; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE referral.cursor TO accord_referral;


--
-- Name: TABLE follower; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.follower TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.follower TO accord_referral;


--
-- Name: COLUMN follower.applied; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(applied) ON TABLE referral.follower TO accord_referral;


--
-- Name: COLUMN follower.seen; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(seen) ON TABLE referral.follower TO accord_referral;


--
-- Name: TABLE incident_link; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.incident_link TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.request; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(request) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.tier; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(tier) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.called; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(called) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.late; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(late) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.openings; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(openings) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.window_end; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(window_end) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.restated; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(restated) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.restated_epoch; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(restated_epoch) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: COLUMN incident_link.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.incident_link TO accord_referral;


--
-- Name: TABLE journal; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.journal TO accord_referral;


--
-- Name: TABLE journal_202611; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal_202611 TO accord_referral_read;


--
-- Name: TABLE journal_202612; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal_202612 TO accord_referral_read;


--
-- Name: TABLE journal_default; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal_default TO accord_referral_read;
GRANT SELECT ON TABLE referral.journal_default TO accord_referral;


--
-- Name: TABLE journal_head; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal_head TO accord_referral_read;
GRANT SELECT ON TABLE referral.journal_head TO accord_referral;


--
-- Name: COLUMN journal_head.epoch; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(epoch) ON TABLE referral.journal_head TO accord_referral;


--
-- Name: COLUMN journal_head.n; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(n) ON TABLE referral.journal_head TO accord_referral;


--
-- Name: COLUMN journal_head.holder_pid; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(holder_pid) ON TABLE referral.journal_head TO accord_referral;


--
-- Name: COLUMN journal_head.holder_start; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(holder_start) ON TABLE referral.journal_head TO accord_referral;


--
-- Name: TABLE ladder; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.ladder TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.ladder TO accord_referral;


--
-- Name: TABLE late_tally; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.late_tally TO accord_referral_read;


--
-- Name: TABLE parked; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.parked TO accord_referral_read;
GRANT SELECT,INSERT,DELETE ON TABLE referral.parked TO accord_referral;


--
-- Name: COLUMN parked.reason; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE referral.parked TO accord_referral;


--
-- Name: TABLE reply; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.reply TO accord_referral_read;
GRANT SELECT,INSERT,DELETE ON TABLE referral.reply TO accord_referral;


--
-- Name: TABLE request; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.request TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.state; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.reason; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.rung; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(rung) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.person; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.employer; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(employer) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.offered_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(offered_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.acknowledged_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(acknowledged_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.accepted_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(accepted_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.moved_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moved_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.moves; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moves) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.due_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(due_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.risk; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(risk) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.rank; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(rank) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.wants; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(wants) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.result; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(result) ON TABLE referral.request TO accord_referral;


--
-- Name: TABLE roster; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster TO accord_referral;


--
-- Name: COLUMN roster.call_back; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(call_back) ON TABLE referral.roster TO accord_referral;


--
-- Name: COLUMN roster.ladder; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(ladder) ON TABLE referral.roster TO accord_referral;


--
-- Name: COLUMN roster.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.roster TO accord_referral;


--
-- Name: COLUMN roster.plan; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(plan) ON TABLE referral.roster TO accord_referral;


--
-- Name: COLUMN roster.plan_version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(plan_version) ON TABLE referral.roster TO accord_referral;


--
-- Name: TABLE roster_person; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_person TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_person TO accord_referral;


--
-- Name: TABLE roster_plan; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_plan TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_plan TO accord_referral;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.schema_migration TO accord_referral_read;
GRANT SELECT ON TABLE referral.schema_migration TO accord_referral;


--
-- Name: TABLE supervisor; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.supervisor TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.supervisor TO accord_referral;


--
-- Name: COLUMN supervisor.person; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE referral.supervisor TO accord_referral;


--
-- Name: COLUMN supervisor.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.supervisor TO accord_referral;


--
-- Name: TABLE task_head; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.task_head TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.task_head TO accord_referral;


--
-- Name: COLUMN task_head.request; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(request) ON TABLE referral.task_head TO accord_referral;


--
-- Name: COLUMN task_head.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.task_head TO accord_referral;


--
-- Name: TABLE want; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.want TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.want TO accord_referral;


--
-- Name: COLUMN want.over; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(over) ON TABLE referral.want TO accord_referral;


--
-- Name: COLUMN want.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.want TO accord_referral;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: audit; Owner: accord_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE accord_owner IN SCHEMA audit GRANT SELECT ON TABLES  TO accord_audit_read;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: gateway; Owner: accord_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE accord_owner IN SCHEMA gateway GRANT SELECT ON TABLES  TO accord_gateway_read;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: intake; Owner: accord_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE accord_owner IN SCHEMA intake GRANT SELECT ON TABLES  TO accord_intake_read;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: notification; Owner: accord_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE accord_owner IN SCHEMA notification GRANT SELECT ON TABLES  TO accord_notification_read;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: referral; Owner: accord_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE accord_owner IN SCHEMA referral GRANT SELECT ON TABLES  TO accord_referral_read;


--
-- PostgreSQL database dump complete
--


