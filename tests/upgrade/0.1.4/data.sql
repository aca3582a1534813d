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
-- Name: node_root(integer, bigint); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.node_root(of_level integer, of_idx bigint) RETURNS bytea
    LANGUAGE plpgsql STABLE
    SET search_path TO 'audit', 'pg_temp'
    AS $$
declare
	below bytea[];
begin
	if of_level = 1 then
		select array_agg(hash order by idx) into below from leaf where idx >= of_idx * 256 and idx < (of_idx + 1) * 256;
	else
		select array_agg(coalesce(n.hash, node_root(of_level - 1, i)) order by i) into below
		from generate_series(of_idx * 256, of_idx * 256 + 255) as i
		left join node n on n.level = of_level - 1 and n.idx = i;
	end if;
	if cardinality(below) is distinct from 256 or array_position(below, null) is not null then
		return null;
	end if;
	for round in 1 .. 8 loop
		select array_agg(sha256('\x01'::bytea || below[2 * i - 1] || below[2 * i]) order by i) into below
		from generate_series(1, cardinality(below) / 2) as i;
	end loop;
	return below[1];
end
$$;


ALTER FUNCTION audit.node_root(of_level integer, of_idx bigint) OWNER TO accord_owner;

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
	passed int;
begin
	update request set client = null where client = who and kind = 6;
	get diagnostics gone = row_count;
	update exchange set client = null where client = who;
	get diagnostics passed = row_count;
	insert into client_forgotten as f (client, organisation, destruction, forgotten, tasks)
		values (who, whose, by, clock_timestamp(), gone + passed)
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
-- Name: exchange_count(); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.exchange_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
begin
	if tg_op = 'INSERT' then
		insert into exchange_tally as t (kind, side, state, records)
		select kind, side, state, count(*) from added group by kind, side, state order by kind, side, state
		on conflict (kind, side, state) do update set records = t.records + excluded.records;
	else
		insert into exchange_tally as t (kind, side, state, records)
		select kind, side, state, sum(n) from (
			select kind, side, state, 1 as n from added union all select kind, side, state, -1 from gone
		) as moved group by kind, side, state having sum(n) <> 0 order by kind, side, state
		on conflict (kind, side, state) do update set records = t.records + excluded.records;
	end if;
	return null;
end
$$;


ALTER FUNCTION referral.exchange_count() OWNER TO accord_owner;

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
-- Name: node; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.node (
    level smallint NOT NULL,
    idx bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT node_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT node_level_check CHECK (((level >= 1) AND (level <= 8)))
);


ALTER TABLE audit.node OWNER TO accord_owner;

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
-- Name: service_tally; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.service_tally (
    organisation text NOT NULL,
    ori text NOT NULL,
    day integer NOT NULL,
    units bigint NOT NULL,
    minutes bigint NOT NULL
);


ALTER TABLE intake.service_tally OWNER TO accord_owner;

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
    version integer NOT NULL,
    zone text DEFAULT ''::text NOT NULL,
    daily_at timestamp with time zone,
    daily_day bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE intake.standing OWNER TO accord_owner;

--
-- Name: transfer; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.transfer (
    client uuid NOT NULL,
    id uuid NOT NULL,
    organisation text NOT NULL,
    lead_before text NOT NULL,
    lead text NOT NULL,
    placement text NOT NULL,
    unchecked smallint NOT NULL,
    offered timestamp with time zone NOT NULL,
    due timestamp with time zone NOT NULL,
    moved timestamp with time zone NOT NULL,
    state smallint NOT NULL,
    reason smallint NOT NULL,
    wanted uuid,
    version integer NOT NULL
);


ALTER TABLE intake.transfer OWNER TO accord_owner;

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
-- Name: exchange; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.exchange (
    id uuid NOT NULL,
    exchange uuid NOT NULL,
    peer uuid NOT NULL,
    kind smallint NOT NULL,
    side smallint NOT NULL,
    organisation text NOT NULL,
    other text NOT NULL,
    client uuid,
    incident uuid,
    release uuid,
    need integer NOT NULL,
    tier smallint NOT NULL,
    language text NOT NULL,
    urgency smallint NOT NULL,
    area text NOT NULL,
    competence text NOT NULL,
    court_at timestamp with time zone,
    release_imminent boolean NOT NULL,
    charges_filed boolean NOT NULL,
    community smallint NOT NULL,
    state smallint NOT NULL,
    reason smallint NOT NULL,
    role smallint NOT NULL,
    person text NOT NULL,
    blind boolean NOT NULL,
    told boolean NOT NULL,
    overdue boolean NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    offered_at timestamp with time zone,
    accepted_at timestamp with time zone,
    contacted_at timestamp with time zone,
    moved_at timestamp with time zone NOT NULL,
    receipted_at timestamp with time zone,
    half_way timestamp with time zone,
    answer_due timestamp with time zone,
    contact_due timestamp with time zone,
    receipt bytea,
    task uuid,
    wanted smallint NOT NULL,
    moves integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT exchange_check CHECK (((client IS NULL) OR (incident IS NULL))),
    CONSTRAINT exchange_receipt_check CHECK ((octet_length(receipt) = 32))
)
WITH (fillfactor='80');


ALTER TABLE referral.exchange OWNER TO accord_owner;

--
-- Name: exchange_head; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.exchange_head (
    id uuid NOT NULL,
    record uuid NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.exchange_head OWNER TO accord_owner;

--
-- Name: exchange_tally; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.exchange_tally (
    kind smallint NOT NULL,
    side smallint NOT NULL,
    state smallint NOT NULL,
    records bigint NOT NULL
)
WITH (fillfactor='20');


ALTER TABLE referral.exchange_tally OWNER TO accord_owner;

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
    result smallint DEFAULT 0 NOT NULL,
    ori text DEFAULT ''::text NOT NULL,
    expected_at timestamp with time zone,
    scene smallint DEFAULT 0 NOT NULL,
    checked_at timestamp with time zone,
    missed integer DEFAULT 0 NOT NULL,
    watch_owner uuid,
    watch_employer uuid,
    callout uuid,
    asker text DEFAULT ''::text NOT NULL,
    asker_employer text DEFAULT ''::text NOT NULL,
    message_may_be_left smallint DEFAULT 0 NOT NULL,
    safe_if_another_answers smallint DEFAULT 0 NOT NULL,
    told_of_call smallint DEFAULT 0 NOT NULL,
    out_of_earshot smallint DEFAULT 0 NOT NULL
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
    version integer NOT NULL,
    zone text DEFAULT ''::text NOT NULL,
    ori text DEFAULT ''::text NOT NULL
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
    version integer NOT NULL,
    wanted_at timestamp with time zone DEFAULT now() NOT NULL
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
intake	1	146
referral	2	13
notification	1	20
gateway	0	92
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
t	1	0	31570	2026-11-23 07:37:59.651032+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\x913b42d21abca20b3d8400f5f030063b	\\x0a07676174657761791260100118eafcece2ca9d980320d8082a104aedee00dd11cb385a6e31f83791d1ff323c0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a095641303031303030303801	\\xd8d10a0d555cd517c260d35656a26401fa27aadba4f8b20e2af3b62ac026bd22
1	gateway	0	2	\\x07742956c5cb3d75704487e8599e28a3	\\x0a07676174657761791255100218eafcece2ca9d980320d8082a1008822c92910ff18bd71c631ff3c847d132310a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b3801	\\xa3ddf038586b35a0a47bc5362347bf06863a9d7a0fd381718125b6088a7ed9a0
2	gateway	0	3	\\x767c8aba1e0268bc59742f5bacef9fdc	\\x0a07676174657761791255100318eafcece2ca9d980320d8082a10cd3faf593ce37a3f3033f7ce061e927f32310a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b3801	\\x337df08f96de0d1c70d698714b4ff701ae47a1773e3c791d5820add5e03c5bd4
3	gateway	0	4	\\x33103cac9bb072ad6cfc9e593afcc23f	\\x0a07676174657761791255100418eafcece2ca9d980320d8082a102d3a40445f4c93e346f835aa198a793d32310a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b3801	\\xdc43b60e83c383a2cb871696c6ecbb6c6204a780d7c7d418811f65311c1420c8
4	gateway	0	5	\\xc6f05b7676270c4445a674cfee8fbb32	\\x0a0767617465776179123e100518eafcece2ca9d980320d8082a10f30fef4f1a2414b4d3a88a312cedf533321a0a0d6163636f72642d63616e6172791001181a200132035554433801	\\x23c3c6ebd3795d05f109001b0536c42fc8710492800d785bf168eaf7a1f78bf5
5	gateway	0	6	\\xa6dd5b05bb867fe7939735fb21f6989d	\\x0a0767617465776179124d100618eafcece2ca9d980320d8082a10c1f208625bedf5b5af9febef8dbbb1e432290a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b3801	\\x7fb8f54a4264e4d08a303fbaf6f8bcc5ae9961363d62e77cb61ddd4cca578c46
6	gateway	0	7	\\x5bb818f80d19234c00e588ef6719a365	\\x0a0767617465776179123b100718eafcece2ca9d980320d1082a103c9728160c5911050bf8292e54132af032190a0b6e6f7274682d636869656612086e6f7274682d70641801	\\xf3fae66bb15c04650a573ae0050a8476c6c3ffa2ae83e2891593b9cde8af463b
7	gateway	0	8	\\xaf627c83e12f6228e4839e92fe47413b	\\x0a0767617465776179123a100818eafcece2ca9d980320d1082a102262b0e607d85c694d1ca4c2f426c28132180a0a6e6f7274682d6465736b12086e6f7274682d70641801	\\x2808d37af063ec1bad47488d201007468b817d6b00e9a9257e22412ced3a8270
8	gateway	0	9	\\xa38eab7f60585a7ff7270104bdeb33ec	\\x0a0767617465776179123b100918eafcece2ca9d980320d1082a106d0f113b816f9e7e16198f6b3d1b52b332190a0b6e6f7274682d636173657312086e6f7274682d70641801	\\x74d4f810b6583c32e137fd4064589484081fc88310b48674246dbd4c0ed10e5e
9	gateway	0	10	\\x8b2a5649e990a6710b8d7adde96598a0	\\x0a0767617465776179123b100a18eafcece2ca9d980320d1082a108ed328aa5e1ecb1d1306c22129537e6332190a0b736f7574682d63686965661208736f7574682d70641801	\\x9beb8f54aa8bcf92f4c6e41799ea775e0050f661a3ff111723885022563a227a
10	gateway	0	11	\\xe748e01a215a47ee898f7a6b52333a9c	\\x0a07676174657761791234100b18eafcece2ca9d980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132120a0361646112096169642d686f7573651801	\\xaed48b2d14b4f1d6619738fbc028716b07f25805046a8a898b9f4d22426d1ec3
11	gateway	0	12	\\x8afd3fc6b02f7a833f44d28942aaa8ba	\\x0a07676174657761791234100c18eafcece2ca9d980320d1082a10cc0e384968103d4a00c4a1074e57ef1032120a0362656112096169642d686f7573651801	\\x8c0bb4995fc9fd7d2d6b3c063f0099c574636aea02d02c5154cefa099a5c7c5b
12	gateway	0	13	\\x4843ba7d8c260db9e8ed57709e060438	\\x0a07676174657761791235100d18eafcece2ca9d980320d1082a1064836117d159742330ceeb2401677bdd32130a04636f726112096169642d686f7573651801	\\x0a672283034b5732ae2c35d09197d4e9fd005df1a978d775af20870de89f4b67
13	gateway	0	14	\\x6eadf01b70ed861bdcc01ee86ab3e490	\\x0a07676174657761791236100e18eafcece2ca9d980320d1082a102f5b875e72463a0d6129ca512b4f665832140a057175696e6e12096169642d686f7573651801	\\xf55736970e62cedea3384267106406fe7d6ff22d90ac9ab357ec7f7d56362beb
14	gateway	0	15	\\x9eb3ce2ab5b3b87e703f5e4776dfbfc1	\\x0a07676174657761791235100f18eafcece2ca9d980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32130a04726f736112096169642d686f7573651801	\\xe6fdf074b975b81ab1673873632d54fe400486ca23b56c64cb56b4fb23973499
15	gateway	0	16	\\xc4975f0d942938149b88f914dcf71c7c	\\x0a07676174657761791235101018eafcece2ca9d980320d1082a10f6e0c0774247bb4846c986cf019d6a8832130a047375736112096169642d686f7573651801	\\x386c0ace34a0b3f348a7f082e357e96bf1bd813de76cf6dec557e4a222c8a581
16	gateway	0	17	\\xb4c636d8471fccb30a929c4e68fe3396	\\x0a0767617465776179123c101118eafcece2ca9d980320d1082a10d23106d65714ce89ee227a8f7717070c321a0a0b6169642d636f756e73656c12096169642d686f7573651801	\\x74b49101b87a9cb5924ebc6d42155eea4f477ab7b22b04579efc0ed273b0b79c
17	gateway	0	18	\\x802e3ff2ab0d9858c2399acff9f456a0	\\x0a0767617465776179123d101218eafcece2ca9d980320d1082a1017c0e99b4223321de44d78a82a4cb654321b0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801	\\x4c4b47cbc1d4c992c5d5ae4e6c42514906bbc6011f468ea25b4f5b2186e0c13b
18	gateway	0	19	\\x2545c8704078c5aa036099fb07a1e7ee	\\x0a07676174657761791240101318eafcece2ca9d980320d1082a1051e3a717a8687862737dcd8d13ec2723321e0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801	\\xe54755f7e9594618c41ee034b6d9e14f30f9b8e04dfef73d112bfde832b66b42
19	gateway	0	20	\\x24515856807574f4714a723f02910694	\\x0a0767617465776179123d101418eafcece2ca9d980320d1082a1032c9b1d8ec08219437e392c8832b2dc1321b0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801	\\x99df2d1974ab5033e751d22439f384108b4aab3b8f522aa46e75771d10f4d702
20	gateway	0	21	\\xeb4cfb5b629110efd7446fb69a556caa	\\x0a0767617465776179123d101518eafcece2ca9d980320d1082a101e67824255427d4937825443e8349485321b0a0d6e6f7274682d7072697661637912086e6f7274682d70641801	\\x150a19790f2c720c36b6506d4ccc26fd17ef51c3e7cf4de4169bae133f3fe119
21	gateway	0	22	\\x5834af8283340ead61bf1c9f41d4a8f3	\\x0a0767617465776179123d101618eafcece2ca9d980320d1082a10cd1c985238d238a4d531010c2ed2d4c2321b0a0d736f7574682d636f6d6d616e641208736f7574682d70641801	\\xf72b058b41fcb7090d90e623b900b3627dfa32dba146151fdc4d9bddeb774060
22	gateway	0	23	\\x39f947e52d60bc3483b6d0f4c607b087	\\x0a0767617465776179123d101718eafcece2ca9d980320d1082a103684f465002c3345614c6641878bfd85321b0a0d736f7574682d707269766163791208736f7574682d70641801	\\x5c1e10a964dc4a9b687f9163badaadb053288fdb937a9fc42936f7a2c8d43191
23	gateway	0	24	\\xcc036d801dc506dcd069169965b73ed0	\\x0a0767617465776179123d101818eafcece2ca9d980320d1082a10bd60f424c7a74b742787f54fba5f76dc321b0a0d717569636b2d636f6d6d616e641208717569636b2d70641801	\\x42b10b0365cfa45bfd111df9338b1180331ad6128ecf58aa5b980da268281497
24	gateway	0	25	\\x1f32f7225548763bd2bc26fdb977254d	\\x0a0767617465776179123d101918eafcece2ca9d980320d1082a10ade90e0ce9449ec056fb1a97ba85b376321b0a0d717569636b2d707269766163791208717569636b2d70641801	\\xdf612ca32ee5ff0cfd92d82ee987532a2f9c66a2f6a6431cf1d13141cb3b4f2f
25	gateway	0	26	\\xa861ccad7f51ec3969dbbdd7e8ea96d7	\\x0a0767617465776179123d101a18eafcece2ca9d980320d1082a102e92d6b0ad5f1e935cd16c91ac57a9bf321b0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801	\\xafed9d332479f7388f28702c15c0e812c225ef4c4dea26efd97898ba115b8e01
26	gateway	0	27	\\xe33fdc718900453d77bc75e99619388e	\\x0a0767617465776179123d101b18eafcece2ca9d980320d1082a10d2e4a377acd2e0cf29e746c20b0105e0321b0a0d616c6f6e652d707269766163791208616c6f6e652d70641801	\\x49fb75ca4f78a30c679d742e6b98ef2974c440497d8f174ccca3de9c1328aa8e
27	gateway	0	28	\\xf5cc2b627ae05d7925383d9123fb46d9	\\x0a0767617465776179123d101c18eafcece2ca9d980320d1082a10b368b59aadf730adaaf955c204ef82ea321b0a0c6169642d6469726563746f7212096169642d686f7573651801	\\x31e20e207750074a657707cdda9f21fea5d6b98a1686ce9dd99ad7424986c9b5
28	gateway	0	29	\\xd69a1e76aaa61eb5da1a44c17e3e0f18	\\x0a0767617465776179123c101d18eafcece2ca9d980320d1082a103f548b1a449fd7e97124c8bb3bf00960321a0a0b6169642d7072697661637912096169642d686f7573651801	\\x42b974ee504a63091bb1f0c3e1afb622f5283a64f52aa08f372f696eaa282f40
29	gateway	0	30	\\xee2ad90a7a71c0a36e40ee6436e1f5f0	\\x0a07676174657761791235101e18eafcece2ca9d980320d1082a1021b83788fb853ebc06d6d5fa6e86e6d632130a0464616e6112096169642d686f7573651801	\\xe14b4a9888e6bd8a7897dba4f4e96a2f06ed5c2928ffb9f5fc5d1ce78fd19431
30	gateway	0	31	\\x89b98f29a3fd92892296174a04c5986d	\\x0a07676174657761791248101f18eafcece2ca9d980320cc082a103258e893d8ce510b1b00010b4ea63eda32260806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5	\\xd86cb5b1bb40df9071607e512709a96826e37f70d00fc68f05da28b8c0a7061c
31	gateway	0	32	\\x7c6395f7abaf76c959da233993e5871b	\\x0a07676174657761791265102018b6baf0e2ca9d980320d6082a10c9b3f88e576bf2dc9141329146ad394432410a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba3801	\\xbd4cff06f475f58e5e8e989487135d923d8eb8ebc77d1e4209b7de8aa7f1e035
32	gateway	0	33	\\x7d5f36aab8700d5dd36b0df86a492a97	\\x0a0767617465776179124d102118fda4f1e2ca9d980320d6082a10c9b3f88e576bf2dc9141329146ad394432290a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d706438013801	\\xb6c0a06721dcd6e89b0e39bfc220c883c459f983eb1be73893d9da1eb0cfa976
33	gateway	0	34	\\x7ffed72b4d297768944b9cf721f92bea	\\x0a0767617465776179124e102218ba9df2e2ca9d980320d6082a10c9b3f88e576bf2dc9141329146ad3944322a0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f75736538013801	\\x318569e7df1afc2478d06723d637ffd44a5c22ddbaa40e34fe10fe9bd5fc1d0f
34	gateway	0	35	\\x85af62cd6d10404aa57f8b836495ed45	\\x0a07676174657761791265102318df87f3e2ca9d980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32410a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d3801	\\x5dc0355be919e0e70e216fb61d04453926fee453318ac32b82ce14d9065b71f9
35	gateway	0	36	\\xa6456105e180c6e3f5a318f46f524116	\\x0a0767617465776179124d102418d0e1f3e2ca9d980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32290a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d706438013801	\\xeeb005f7111cf35dbe0262bc96464c9ca9d3d82b2cb2c7d06e529a4a4eef9b84
36	gateway	0	37	\\x869ce34edff07d653128408faf52907d	\\x0a0767617465776179124e10251886b8f4e2ca9d980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da322a0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f75736538013801	\\x8f1eb30497955cb385ce07f1b43c46f52f1088e08edcfb8f74c72cc60238978e
37	gateway	0	38	\\x891a2464bcf47ca46efaa210f4a0c4d8	\\x0a07676174657761791265102618fc94f5e2ca9d980320d6082a109e07a4cb30259191a14e2148565284cd32410a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e3801	\\x593e6a26fa0183699958df305883e2cef61c2501e0b4c8b3e32ac59475f2d07a
38	gateway	0	39	\\x0b548c4c452bf90f6266cbdc7ca6abb9	\\x0a0767617465776179124d10271896f3f5e2ca9d980320d6082a109e07a4cb30259191a14e2148565284cd32290a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d706438013801	\\x70ee74ff01045026851b3ee6f177b5159ac6053efb83e2384241a58d0422ae54
39	gateway	0	40	\\x51446ded667b9cf2e4f11c02027b68ac	\\x0a0767617465776179124e102818b9d2f6e2ca9d980320d6082a109e07a4cb30259191a14e2148565284cd322a0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f75736538013801	\\x488c86792db42b4f77de04aa01d37536d01ab11dca3240391baf34a1412f409e
40	gateway	0	41	\\x090521db4ac32f36a8a7afe9899c1604	\\x0a07676174657761791262102918bebef7e2ca9d980320d6082a10242d9247779fe3b9f8d3dc566797d4ba323e0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b03801	\\xe2f22db10c957966f2f0195bd090e7a8e3a4a4ce032ba795ab2f9c79f74acd43
41	gateway	0	42	\\x402a763fff0b5c9a5fa15149ea2f3596	\\x0a0767617465776179124b102a1898adf8e2ca9d980320d6082a10242d9247779fe3b9f8d3dc566797d4ba32270a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f75736538013801	\\x42241806a1d7105b147574d4ad7ccc44bf5fa03639d9e6a98cbbaf8a8d1ffbb6
42	gateway	0	43	\\x9a61e4d4c677d0185467be028a478399	\\x0a07676174657761791269102b18e8f5f8e2ca9d980320d6082a103fa96b55d484c7e1620963e53ffc460632450a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f3801	\\x33f3b01ac0984f7c24c5d35b51bdd6a2058bc678329ad236315eb309556854fe
43	gateway	0	44	\\xa6e7694f46c52a8c139fbb90a32f0768	\\x0a07676174657761791252102c18ead3f9e2ca9d980320d6082a103fa96b55d484c7e1620963e53ffc4606322e0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f75736538013801	\\xbf2392c24d5c3d8b9c82aa47089d6bebf382016a6d05c0abf384fc19ea26aa21
44	gateway	0	45	\\x24696469d960c1fab3a061b91334eb92	\\x0a07676174657761791261102d18cba3fae2ca9d980320d6082a1062352c10742bea16809f5d474da5fe9b323d0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d3801	\\xaf8f05411252cd39b9742db0fe0dc0bb91319b12246bd6d03793be850ff2eceb
45	gateway	0	46	\\xcfb5023a38a63b107686c0c68c9c70f5	\\x0a07676174657761791249102e18c789fbe2ca9d980320d6082a1062352c10742bea16809f5d474da5fe9b32250a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d706438013801	\\x3e5605ff00b68b2c677d34424bf7079c3aea35fe07d29b69c4ae97cc7ccfbb2d
46	gateway	0	47	\\x98eda18a85bf612dc47c972feeb5332d	\\x0a07676174657761791261102f189be5fbe2ca9d980320d6082a10579aaf65bca44af36112ad0d1d7a1075323d0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b3801	\\x0260ad0f34b50452b93aa63cb66af09ac5317eef2d3342b397e37f056db5bd6b
47	gateway	0	48	\\xaef4447daf2f72319b818a9d05707ef9	\\x0a07676174657761791249103018e2c0fce2ca9d980320d6082a10579aaf65bca44af36112ad0d1d7a107532250a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d706438013801	\\x43dc58981c6ac0cd9ef8d8a041abbcb5b9a07a7da1b084a1ab6b2fa37fbdfa64
48	gateway	0	49	\\xed0b460611bdccca4d733faef7fb870b	\\x0a07676174657761791268103118c589fde2ca9d980320d6082a1059d2b21343d668051eda75f7eecdf0ba32440a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da73801	\\x617671a7dbef5611094a7e93dcf19f9311bd1b98358766f6701a0041d2db972d
49	gateway	0	50	\\xbc0cb60176c15b5e24fec545657030ab	\\x0a07676174657761791250103218efcefde2ca9d980320d6082a1059d2b21343d668051eda75f7eecdf0ba322c0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d706438013801	\\x22d5b9bea3e5b0e26b71983551b3b7fc04de20a5aeb342f25c460e23e8da50a0
50	gateway	0	51	\\xf7cef763553f48a77e5333438ae7ad73	\\x0a07676174657761791261103318b7a5fee2ca9d980320d6082a1074224aac61a957ea8af976eab6a70eb5323d0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b5903801	\\x41696f6c22903deeed7f541f15d57417ccd72031f274bc13970cac7c50dcf9b8
51	gateway	0	52	\\x1fc277236ddd3780a82c47e866be0a57	\\x0a0767617465776179124910341899f2fee2ca9d980320d6082a1074224aac61a957ea8af976eab6a70eb532250a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d706438013801	\\x4f6059a19d6dbe0b43a37880740f78f62cba1cf6b9ade53ed8af84ba9f24cd07
52	gateway	0	53	\\x61b2042eb51396ffcc411ae31343880c	\\x0a0767617465776179126110351882b3ffe2ca9d980320d6082a106437f1b69d48063cfb24b3c2dcc975d8323d0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda0873801	\\xc5e4642ef066248d4bdee82c05418f2b7891e6a5696d6ccd1533266dac2466a5
53	gateway	0	54	\\x4a1a64d3ff4d5c249ed258cfee16f081	\\x0a07676174657761791249103618aa9a80e3ca9d980320d6082a106437f1b69d48063cfb24b3c2dcc975d832250a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d706438013801	\\x92b2f4bffb689422f4bfc2dfe31558463001573e88d0bd988ce88cb0592b2ba6
54	gateway	0	55	\\x7cc1386290c766ce9438e65b4cc8a169	\\x0a0767617465776179127410371881b483e3ca9d980320d6082a10c9b3f88e576bf2dc9141329146ad394432500a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e973801	\\x11909a65c85e4d67b7da46223de152cca328a041bb73c32df183e634569a1bd8
55	gateway	0	56	\\x2e9fe3ad3ad93578442633ecca91411e	\\x0a07676174657761791275103818d4a484e3ca9d980320d6082a10c9b3f88e576bf2dc9141329146ad394432510a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e9750013801	\\x7ac7c3e1d0a9ee75059d61a248c5adb98eb491d544c1fa7c4fceba0097e777a4
56	gateway	0	57	\\x75f3552ba13dd0af71afc720c6be534e	\\x0a07676174657761791274103918f48886e3ca9d980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32500a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b03801	\\x6079f6b926d7eb6c1ae1daa17ef14a5662ccc93e7e5b1aae9f31ea12e7d06ff9
57	gateway	0	58	\\x6fb3d639a03a8e62f7bbc5f7ba7d3658	\\x0a07676174657761791275103a1897e786e3ca9d980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32510a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b050013801	\\xb30ba34f5c8950a81fe791619716c9f2d4bd1b69002a972ec440fa56e5a3ae82
58	gateway	0	59	\\x50b9f0f66028ee3850f965e413feec42	\\x0a07676174657761791274103b1894b188e3ca9d980320d6082a109e07a4cb30259191a14e2148565284cd32500a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d3801	\\x377684308a1c71dfc786bbe9c0d49f171aa5c0804c526d27cf90653ba3c89734
59	gateway	0	60	\\x8235002ed7ed079dbcb0e76c0feca9a8	\\x0a07676174657761791275103c18b7f888e3ca9d980320d6082a109e07a4cb30259191a14e2148565284cd32510a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d50013801	\\x93b90e731d8cadabd96b9457e3dbb17bdba3d19f78618cacefde9edd737beb44
60	gateway	0	61	\\x4074d6fd4e42a2d45f4924305f04d36d	\\x0a07676174657761791270103d18a6fd8ae3ca9d980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324c0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2043801	\\xe59ee5af59185da6c755d161426e34262a2d7e48877e7d9580baa559f739071e
61	gateway	0	62	\\x55d5424150864dd2beb43313e6fbdcaf	\\x0a07676174657761791271103e18d4808ce3ca9d980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324d0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f20450013801	\\x13fd60be919ffe2560f702de45effeac5ad2d2ef4a1753683c756d66815280ec
62	gateway	0	63	\\xb0393fef49f798a3b205c853ef7f6e3c	\\x0a07676174657761791277103f18dee38de3ca9d980320d6082a103fa96b55d484c7e1620963e53ffc460632530a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea3801	\\xee0f70f11ea5efaf85f23bdf324673bddbf8875dcd2bd0e04989fbc43740da3d
63	gateway	0	64	\\x2f0c900a545c8bc4db18a34c15014179	\\x0a07676174657761791278104018ffc58ee3ca9d980320d6082a103fa96b55d484c7e1620963e53ffc460632540a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea50013801	\\x87c55a2cd25ba52404dfd59312998fe5fb803a63f57da7944cba0da3e7239770
64	gateway	0	65	\\xd853163449c6434e5fbf83c4236ed4a7	\\x0a07676174657761791270104118e7c290e3ca9d980320d6082a1062352c10742bea16809f5d474da5fe9b324c0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a3801	\\x8d199e9ea0ad6e5c1e5da7cf46718146329f738488b381379b1ae07f26918fb7
65	gateway	0	66	\\x46fdc24af0b427c81aa9c3bd06e43d1f	\\x0a07676174657761791272104218e4b591e3ca9d980320d6082a1062352c10742bea16809f5d474da5fe9b324e0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a50013801	\\x25e0d7fa742d0879ae289726cd8c6fd91dab3a7d76b1e1aaeeab1e874ab55db2
66	gateway	0	67	\\x9a91d516fb3f33e0a53472817a1b4090	\\x0a076761746577617912701043189ddd93e3ca9d980320d6082a10579aaf65bca44af36112ad0d1d7a1075324c0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b913801	\\xbe03fde9f8c49d1553084d24d94910d81064013762cb892e82d29b20d2e5de93
67	gateway	0	68	\\xc88aef3f6e3ab29bce2321492d28efdb	\\x0a07676174657761791272104418efc694e3ca9d980320d6082a10579aaf65bca44af36112ad0d1d7a1075324e0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b9150013801	\\xc509beb12c8877d83c2fa0dbd464abe147ff381e5584be3da08eda98a072259a
68	referral	1	1	\\xcde605af91bb95e1826838a7d6e8f180	\\x0a08726566657272616c1230080110011883eaa6e3ca9d980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\x541e3be2c63fc76249ff6360d78160aa9cbf115f94d03b35d41d56eadcbf7326
69	referral	1	2	\\x44d87843ae261983ab43ab51ab3195d5	\\x0a08726566657272616c1230080110021883eaa6e3ca9d980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\xef01aab1556abd3205a402ab86403061a1d448756cf67c055534ab736f793201
70	referral	1	3	\\x5d47fdd400244b5db8e7ca454f338569	\\x0a08726566657272616c1230080110031883eaa6e3ca9d980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\xba23b42d7741ab821ac47de9ec36ae808ba3be1604477af2d58c896bb1fc12c2
71	referral	1	4	\\x1450b395e17ff58df6e308ac1898c5dc	\\x0a08726566657272616c1235080110041883eaa6e3ca9d980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\x6647f01f717d6d5b2ea282642142ab53da9a5467b5d61b65a25904c55a0fc95e
72	intake	1	1	\\x9dea88776167acac9cec21ef2f512406	\\x0a06696e74616b6512750801100118cdc3aae3ca9d980320b0092a10a17d1431f6b94a609d23c6e8e6785b7532510a10a17d1431f6b94a609d23c6e8e6785b75121074844f9349de42b29518fbb77990bbe81a086e6f7274682d70642001280130053a05414c5242414880a5edc5bd9d98035080ffb1cfbd9d980358016001	\\xf89f07903184ff87ecc6cf7d27574b57f111d1e1d30ce28c08d6fbab15d117f3
73	intake	1	2	\\xbf01529bbe469764022a4f15271976c7	\\x0a06696e74616b6512750801100218cdc3aae3ca9d980320b0092a1018781df641b94ad4a96d8c67bd90fab332510a1018781df641b94ad4a96d8c67bd90fab312104c2bf4a4565e47eab65208e03f725dfe1a086e6f7274682d70642001280130053a055453544f5048c0f1facdbd9d980350c0cbbfd7bd9d980358016001	\\x0723a0a54d1efaf4f4f7990d91afce15f95ab31ef6d00ad6ff4ab90afebd2ab9
74	intake	1	3	\\x29d74c4e6cb04b2341776559f202454c	\\x0a06696e74616b6512750801100318cdc3aae3ca9d980320b0092a1018781df641b94ad4a96d8c67bd90fab332510a1018781df641b94ad4a96d8c67bd90fab312101040c38e60174eb9b5634611773ae0c61a086e6f7274682d70642002280130053a055453544f5048c0f1facdbd9d980350c086f0f8bd9d980358026001	\\x1976042333907ac1cb1dc0681ccb85efd98b278f0d68c3f09b4329e3a2667f12
75	intake	1	4	\\x80ba477523ef70fe7ed16ec727e36aa4	\\x0a06696e74616b6512750801100418cdc3aae3ca9d980320b0092a1004126d3d4c6e460192d63e49e421a4b532510a1004126d3d4c6e460192d63e49e421a4b512109cf21e94ccf84e28874ec4f1ab5382f11a086e6f7274682d70642001280130053a055453544f50488082b3f8bd9d98035080dcf781be9d980358016001	\\xf8431e146522034c70bd71cf986b613530dd39a6c88e88b30800deee24750b55
76	intake	1	5	\\xbead9a858fdea94d58373bab392d358d	\\x0a06696e74616b6512750801100518cdc3aae3ca9d980320b0092a10a17d1431f6b94a609d23c6e8e6785b7532510a10a17d1431f6b94a609d23c6e8e6785b7512106b4fc9279a884998ad45ce744b1d9e811a086e6f7274682d70642002280130053a05414c5242414880a5edc5bd9d9803508080e085be9d980358026001	\\x5e94f258f59fef3e145e3363bf9b6e3d6429162c5f4d43f89540de0cb602eaf2
77	intake	1	6	\\x74ab00a3dedb1d1356e500519c272be5	\\x0a06696e74616b65124a0801100618cdc3aae3ca9d980320b1092a10a17d1431f6b94a609d23c6e8e6785b7532260a10ec464e4114f64043ba037abd6e5d69851210a17d1431f6b94a609d23c6e8e6785b751801	\\x8c2bd0b97d9f4636be702d8b5246fb7e95fb66db133b8f1ae99c5d6c17606e17
78	intake	1	7	\\x09afcb29fea462218dfcb148bde50544	\\x0a06696e74616b6512760801100718cdc3aae3ca9d980320b0092a106e0e55708f964e348fd83b2b01f168f632520a106e0e55708f964e348fd83b2b01f168f61210494f2b321fab4996b60db6368868fb121a086e6f7274682d70642001280130053a06414e494d414c48c089f1a1be9d980350c0e3b5abbe9d980358016001	\\x88dce276d3104622befcd207fbea4f9ebcbe601b5c9d034c4a6903877213786c
79	intake	1	8	\\x409c7b54fe470884449d27f2d081e32e	\\x0a06696e74616b65124a0801100818cdc3aae3ca9d980320b1092a1018781df641b94ad4a96d8c67bd90fab332260a10c28a4aeb774e474e9a342b38ed72ebe6121018781df641b94ad4a96d8c67bd90fab31801	\\x99abece35b26942db4dd4515c38eff934fda7a5bc87da02f5c5bcc3fb0c0ee12
80	intake	1	9	\\xe3a8b4f4f905b415ccdf2037b7c7a498	\\x0a06696e74616b6512750801100918cdc3aae3ca9d980320b0092a1004126d3d4c6e460192d63e49e421a4b532510a1004126d3d4c6e460192d63e49e421a4b5121058058ee077e242c19464419a660360801a086e6f7274682d70642002280130053a055453544f50488082b3f8bd9d98035080f1ecacbe9d980358026001	\\x21f4d40d81b16e9135eba4709163914dc9502ecbca8241a9f87eb05202db85b5
81	intake	1	10	\\x12ef79d86e97244206f68580a30e122b	\\x0a06696e74616b6512750801100a18cdc3aae3ca9d980320b0092a10db88bf5a758b4f63a9e5a982d5cb8ad832510a10db88bf5a758b4f63a9e5a982d5cb8ad81210b282a190317849d6bcda22473c5413281a086e6f7274682d70642001280130033a0546524155444880cd84a9be9d98035080a7c9b2be9d980358016001	\\xea0dbd79c6026e8c3166f3d5f8aa75a7ef711130f14884b8141047322e39be42
82	intake	1	11	\\x0eefd48ea7c22b9f44836ad4351f241e	\\x0a06696e74616b6512750801100b18cdc3aae3ca9d980320b0092a10db88bf5a758b4f63a9e5a982d5cb8ad832510a10db88bf5a758b4f63a9e5a982d5cb8ad81210704bfd95af32497489d5399cbc1a11c21a086e6f7274682d70642002280130033a0546524155444880cd84a9be9d980350c0fcd0bbbe9d980358026001	\\x3caa90923d9acbb46214fb88b853440970ddf9f4eda5e0d422140e6d787a88ed
83	intake	1	12	\\xc2682420f9dbbb8795e704b1fc2cc743	\\x0a06696e74616b6512750801100c18cdc3aae3ca9d980320b0092a10a17d1431f6b94a609d23c6e8e6785b7532510a10a17d1431f6b94a609d23c6e8e6785b7512101b0e18a92db9451a9f694669ca36705e1a086e6f7274682d70642004280230053a05414c5242414880a5edc5bd9d98035080e4ccc6be9d980358036001	\\x84f832c623a3e16a723272b746bf2904d1b70b27fb5e643e7a5cc6a2ccb07db7
84	intake	1	13	\\x67c38dc86a5bef388da7f1e2ea434587	\\x0a06696e74616b6512750801100d18cdc3aae3ca9d980320b0092a10db88bf5a758b4f63a9e5a982d5cb8ad832510a10db88bf5a758b4f63a9e5a982d5cb8ad81210aa2b7bf2ca374653a7476a53e8248e141a086e6f7274682d70642004280230033a0546524155444880cd84a9be9d980350c081a5d7be9d980358036001	\\x9f510b889b0d242a030990760eb931b59657bc95f0047fc244c347055f45ec5e
85	intake	1	14	\\xd76836c8ae5896fb2397eaa73e635d36	\\x0a06696e74616b65124a0801100e18cdc3aae3ca9d980320b1092a1004126d3d4c6e460192d63e49e421a4b532260a10c5fb52fe37b148f797100852fcbe37e5121004126d3d4c6e460192d63e49e421a4b51801	\\x0f3e8503d309806dde2d50c8b6c0d32f9a8c1e528fd201fb22e8368110072dcb
86	intake	1	15	\\x154011fa2efc08e2d36c9dc99438c609	\\x0a06696e74616b6512760801100f18cdc3aae3ca9d980320b0092a10c69575458ad044228b86f7c1ef682a3232520a10c69575458ad044228b86f7c1ef682a32121020baba5a2865486bbd6754c2699a6ee11a086e6f7274682d70642001280230053a0644495356454848c0b3dbf7be9d980350c08da081bf9d980358016001	\\xb0ab86d96b0554045cb5421e6ee1b5e577a76de2cac2b20b471aaba9029640d0
87	intake	1	16	\\xe1f85d8fabd7b301a319c2806434cc35	\\x0a06696e74616b6512750801101018cdc3aae3ca9d980320b0092a1018781df641b94ad4a96d8c67bd90fab332510a1018781df641b94ad4a96d8c67bd90fab31210dbd9e04857fe42ee851d620a93f40c2d1a086e6f7274682d70642002280130053a055453544f5048c0f1facdbd9d98035080bfbf86bf9d980358036001	\\x677bdeda8a2a8ad86cf942ac0a03d0117c740c064035a0d7d78941b8511bfaf6
88	intake	1	17	\\xdcf87f4203650c4b5e3ba1175f6be809	\\x0a06696e74616b6512770801101118cdc3aae3ca9d980320b0092a103588c6b9b4d74279abd088915a663dc632530a103588c6b9b4d74279abd088915a663dc612107feb4c8c27174e25a32fe1ea3d3c1dcd1a086e6f7274682d70642001280130033a0757454c4641524548c09f9483bf9d980350c0f9d88cbf9d980358016001	\\xa199f33a08663a61c41d7c6b67a6445b1fdd8f814b4d97184a7459cc243d295d
89	intake	1	18	\\xfe06045b5a9e3d6cc3b44943daf18696	\\x0a06696e74616b65124a0801101218cdc3aae3ca9d980320b1092a1018781df641b94ad4a96d8c67bd90fab332260a1060a8cba1bb9243bc95fda12ebdc60817121018781df641b94ad4a96d8c67bd90fab31801	\\xa9c964406a7832cc248eeda937eda853f7ef63906c5e128ad10405f8ed4da298
90	intake	1	19	\\x8b7b0018107b97789f66b58a3f2a1b80	\\x0a06696e74616b6512770801101318cdc3aae3ca9d980320b0092a103588c6b9b4d74279abd088915a663dc632530a103588c6b9b4d74279abd088915a663dc6121084f250b56093444f844b0e998fbb0e271a086e6f7274682d70642002280130033a0757454c4641524548c09f9483bf9d980350c0fa86c3bf9d980358026001	\\xb0ce632bf705e4a4c2d1cbf5fb0730d639ff54a0b1ba0b811c39615260767a27
91	intake	1	20	\\x865cda5df6f82ba9965d2c8af9fb83e6	\\x0a06696e74616b65124a0801101418cdc3aae3ca9d980320b1092a103588c6b9b4d74279abd088915a663dc632260a10b64fe97375374352b6dc37b450f7aa8912103588c6b9b4d74279abd088915a663dc61801	\\x55546d05e7b5152b37cb822089b618fea572bc0414875e71504282d432ffd3f5
92	intake	1	21	\\x34054571790cea645dd3b2d7d458a31d	\\x0a06696e74616b6512760801101518cdc3aae3ca9d980320b0092a106e0e55708f964e348fd83b2b01f168f632520a106e0e55708f964e348fd83b2b01f168f6121082779a19c81742d5980a9fb34d0908a81a086e6f7274682d70642002280130053a06414e494d414c48c089f1a1be9d980350c0efb9cfbf9d980358026001	\\xee9ca687f83b6787553373989552cba80468d852178c3dc5e5d72ce3028ad016
93	intake	1	22	\\xdd9b1fa3fc1ee764f3de4be8d0329895	\\x0a06696e74616b6512770801101618cdc3aae3ca9d980320b0092a103588c6b9b4d74279abd088915a663dc632530a103588c6b9b4d74279abd088915a663dc6121026d1a14af4e24a6d8cdef2b6b92440a31a086e6f7274682d70642004280230033a0757454c4641524548c09f9483bf9d980350c0a1f0efbf9d980358036001	\\x54e2edc72ebe457b69faa047e50ef9c5d389ca0a4469b10d9d1fb497db11bff5
94	intake	1	23	\\x9cba7249c798dde6ffcdb69494e6eafc	\\x0a06696e74616b6512750801101718cdc3aae3ca9d980320b0092a1004126d3d4c6e460192d63e49e421a4b532510a1004126d3d4c6e460192d63e49e421a4b5121002bd730f45e14a8c9dfef527b3a23ee51a086e6f7274682d70642004280230053a055453544f50488082b3f8bd9d980350809be0fcbf9d980358036001	\\x7554fb523606e63d62627fb680844d154ed2ba61a8d3d5eb0aa22f1d0cd82229
95	intake	1	24	\\xd3ecd9fc39f823fba1b11be28755a9d2	\\x0a06696e74616b6512770801101818cdc3aae3ca9d980320b0092a104c50311546ca41a2912960d4fc39696f32530a104c50311546ca41a2912960d4fc39696f1210ff32b9abb246400790b68d321aad7be61a086e6f7274682d70642001280130053a075041524b494e4748c0b8b88dc09d980350c092fd96c09d980358016001	\\x2e64f31bba5afd2ef43af00325bf724a1205a9163358571aa53ce12b3a2a71b9
96	intake	1	25	\\xf173aed0eb17a2de9a8ea73cc708ad63	\\x0a06696e74616b6512760801101918cdc3aae3ca9d980320b0092a104c50311546ca41a2912960d4fc39696f32520a104c50311546ca41a2912960d4fc39696f1210a62ca32accaa48169b279ba4f28fe3931a086e6f7274682d70642003280130053a064449534f524448c0b8b88dc09d980350c0b793d1c09d980358026001	\\xb74ee3a229fca9b666131c2bb415d1c6b50171c4bf1b7ea6bf3ae53df14204a7
97	intake	1	26	\\xeeb89060e0a2d6de8a29595b24da4818	\\x0a06696e74616b65124a0801101a18cdc3aae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a10e383e8aea8764cc9ad68187d246f92bb12106e0e55708f964e348fd83b2b01f168f61801	\\x0de3bfddefa5541780ba67f4e057252a318f4b01a890156a2507943d4f408e29
98	intake	1	27	\\x38430c7d7064f7f4da6089fc7013f135	\\x0a06696e74616b65124a0801101b18cdc3aae3ca9d980320b1092a1018781df641b94ad4a96d8c67bd90fab332260a10ccfc80b2b39c4eb49d05c619883b8b18121018781df641b94ad4a96d8c67bd90fab31801	\\x9291c914eeae492b8a34686cc65fac3b1378c73dffa2a0d9b8f3895660072bc5
99	intake	1	28	\\x7b48cd9605e57e3737e8b53765d2c342	\\x0a06696e74616b6512770801101c18cdc3aae3ca9d980320b0092a104676eccc873b4399a125f293dd06cc9332530a104676eccc873b4399a125f293dd06cc9312104a8858bacdbb445ea59bb712cd5217651a086e6f7274682d70642001280130033a0757454c464152454880fea781c19d98035080d8ec8ac19d980358016001	\\x29a9e6e0b2f71a24172fd33eef22798ebf356c5dd7039573e18ecd5c252e5b5a
100	intake	1	29	\\x95cd80a27118d1a5d9f5240bae58d024	\\x0a06696e74616b6512760801101d18cdc3aae3ca9d980320b0092a106e0e55708f964e348fd83b2b01f168f632520a106e0e55708f964e348fd83b2b01f168f6121047ce1766394845cdb99480358aad19ed1a086e6f7274682d70642002280130053a06414e494d414c48c089f1a1be9d980350809eea9fc19d980358036001	\\xe0ba326174843edade98ff682508cfde84cc18cb78414fc090879b845d4214ce
101	intake	1	30	\\xfe2ad5751ab987c0820085434f5609f1	\\x0a06696e74616b6512770801101e18cdc3aae3ca9d980320b0092a103a456874ecfa4c66a03f6db1ae51212032530a103a456874ecfa4c66a03f6db1ae5121201210d2cfa10cbab641ca89288a0199ceaaa71a086e6f7274682d70642001280130033a074c415243454e594880b0dea1c19d980350808aa3abc19d980358016001	\\xe991928805cb59220428e16050569d7aac4d8c70234e364ffb7fba186c6a2fbd
102	intake	1	31	\\x261efe316b0f45d3ac05d12be64e22f5	\\x0a06696e74616b6512750801101f18cdc3aae3ca9d980320b0092a107225f0a2b82a4ec7a9d9e57d32e5ce6b32510a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210547a6669cf204a12a7787edbe460c9f31a086e6f7274682d70642001280130053a054e4f4953454880efb4a8c19d98035080c9f9b1c19d980358016001	\\x2cf3dc04af3c9c561465ec33000117839fe912423baed5759d2e4882e6fe1a5c
103	intake	1	32	\\x32c31a09fe2698a2bcee363fff194340	\\x0a06696e74616b6512760801102018cdc3aae3ca9d980320b0092a109d2e7dcce5d24566b2436fa5a624d16c32520a109d2e7dcce5d24566b2436fa5a624d16c12106d3fa19b9a5448d593757ce8c519717a1a086e6f7274682d70642001280130053a06414e494d414c48c0f3f1a8c19d980350c0cdb6b2c19d980358016001	\\x1473de33698dcb5ece2475374a98b44a967fc18deaf18cc1b44054f5456a493c
104	intake	1	33	\\xf5d18916ed463e83e94eefaca964e6a0	\\x0a06696e74616b6512770801102118e1daaae3ca9d980320b0092a103a456874ecfa4c66a03f6db1ae51212032530a103a456874ecfa4c66a03f6db1ae512120121094dc2bca1e024eac98b05811893aa2c51a086e6f7274682d70642002280130033a074c415243454e594880b0dea1c19d980350c0c990cdc19d980358026001	\\x38fdf60c90e95700be5ddf631368e7df11dcb0cda136141510acc1f15ffb9a79
105	intake	1	34	\\x81cdd4dfb2ceefdb1769be05fe29a279	\\x0a06696e74616b6512750801102218e1daaae3ca9d980320b0092a1018781df641b94ad4a96d8c67bd90fab332510a1018781df641b94ad4a96d8c67bd90fab312107e37a05bf9ed4bb69233c113f07209571a086e6f7274682d70642004280230053a055453544f5048c0f1facdbd9d98035080e7e8ddc19d980358046001	\\x9ddf74e77d436ec84095ceb6aa3e53ba1fdb35f29dd7f0427e554a55879b7d70
106	intake	1	35	\\xccf988b0b679c2a706cad4e49a08839c	\\x0a06696e74616b65124a0801102318e1daaae3ca9d980320b1092a104c50311546ca41a2912960d4fc39696f32260a1000a8ade390634004a987ad9dad5a6ff012104c50311546ca41a2912960d4fc39696f1801	\\xa66876c1d997fc0d17314d19b6fa82aaed7d5cbbcbab9eee919b086941472538
107	intake	1	36	\\x07ab2b472a558703da2e172a81382d1c	\\x0a06696e74616b6512760801102418e1daaae3ca9d980320b0092a104c50311546ca41a2912960d4fc39696f32520a104c50311546ca41a2912960d4fc39696f1210421425dbf7014ea3b3bfcb0ce90144191a086e6f7274682d70642002280130053a064449534f524448c0b8b88dc09d980350808ed28ac29d980358036001	\\x5320c2e8789ace58a79998cb01e543c11750d2f0ea31143d577e9067c7a98081
108	intake	1	37	\\x8462742b14d0f445ac9976afd3fd3071	\\x0a06696e74616b6512760801102518e1daaae3ca9d980320b0092a109d2e7dcce5d24566b2436fa5a624d16c32520a109d2e7dcce5d24566b2436fa5a624d16c121016a9c74b09684f28a304807645a327b51a086e6f7274682d70642004280230053a06414e494d414c48c0f3f1a8c19d980350c090bc98c29d980358026001	\\x33a515ea0c1414d97b8d9ca7e38dd6890dc7b548173fff48e011200037ad4edd
109	intake	1	38	\\x2a11ca75a4bd5db799ca3a051d0c4510	\\x0a06696e74616b65124a0801102618e1daaae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a100ccb46b67f9545e880a7c78834748bd412106e0e55708f964e348fd83b2b01f168f61801	\\xe528f9c64adbfe6f861d19af9c5f0cb61bbcb1c98d4c23b60558440c6e7e5587
110	intake	1	39	\\xe2a0b885c6119da1be5410f115356e4d	\\x0a06696e74616b65124a0801102718e1daaae3ca9d980320b1092a103a456874ecfa4c66a03f6db1ae51212032260a106fd53cd33af340d390ac7bdb42cafe7612103a456874ecfa4c66a03f6db1ae5121201801	\\x2cdcd017ba3f1100bd2f11ea9085ed56996be55776839565b0e0bb9fafbd1f97
111	intake	1	40	\\x3fb9d0e113a07390b5cbd0765de2d9de	\\x0a06696e74616b65124a0801102818e1daaae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a100c92c68c839c4a71ad6c241e776b515f12106e0e55708f964e348fd83b2b01f168f61801	\\x255119daa01e7dfb880f23361d4aa478e2ae2154fa2f61123b6fdfbf0cd29239
112	intake	1	41	\\xf06ebfdcf1c7164770b17a226149c7a1	\\x0a06696e74616b6512770801102918e1daaae3ca9d980320b0092a104676eccc873b4399a125f293dd06cc9332530a104676eccc873b4399a125f293dd06cc9312103b12dda697ba4807bf35772a365527ea1a086e6f7274682d70642004280230033a0757454c464152454880fea781c19d980350809dceddc29d980358026001	\\x50ba67148ab6e33051c8bb18cdca2ba511d38609e5dbeacbe1bbf0313dc33f1f
113	intake	1	42	\\x960073027befbb13abd0558f5b1fb6dc	\\x0a06696e74616b6512770801102a18e1daaae3ca9d980320b0092a103a456874ecfa4c66a03f6db1ae51212032530a103a456874ecfa4c66a03f6db1ae51212012106c65ab9a1d0f4974b3819b7423bf53f81a086e6f7274682d70642004280230033a074c415243454e594880b0dea1c19d98035080b496fbc29d980358036001	\\x3a0dc17361a438a5f6bd183eb42d00f56b72a9f9215b08bad25efe850d74e5ed
114	intake	1	43	\\x3a2b8574bcb67f04d72cf4b08d061338	\\x0a06696e74616b6512760801102b18e1daaae3ca9d980320b0092a106006fd8246914446bf2500afc72a4ed232520a106006fd8246914446bf2500afc72a4ed212102643a19454594d16ae2ab03b2a93e90f1a086e6f7274682d70642001280130053a06414e494d414c48c0b8d3fbc29d980350c0929885c39d980358016001	\\x12d89daf2088d26255757a96dc6c5e1814ca3869e339623b2ad9766623e93809
115	intake	1	44	\\x81995f3b5ee46f131c8758b51a6c1214	\\x0a06696e74616b6512770801102c18e1daaae3ca9d980320b0092a104a2e2594373543dfbca1e10df23ee62d32530a104a2e2594373543dfbca1e10df23ee62d1210a3e520e6a4f6469ca19f1f9d5b4de8651a086e6f7274682d70642001280130043a07434954415353544880f1998fc39d98035080cbde98c39d980358016001	\\x0ed5b0850899bac4de23220f936f49acd9b88e04368fb9a41842af39c5c8c286
116	intake	1	45	\\xcb9ace7e57c5f66e1f25f3adae8d76fe	\\x0a06696e74616b6512760801102d18e1daaae3ca9d980320b0092a106006fd8246914446bf2500afc72a4ed232520a106006fd8246914446bf2500afc72a4ed21210bf4c0da5c4b1458ea08ac2e4caee70281a086e6f7274682d70642004280230053a06414e494d414c48c0b8d3fbc29d9803508093afa0c39d980358026001	\\x282126a87d63a50b243a333fb3d7758da63cad5d1f27bac85e78c130d053798e
117	intake	1	46	\\x225bd4120845a0eea6e5cb126c34a0ee	\\x0a06696e74616b6512740801102e18e1daaae3ca9d980320b0092a100abd68111f8d4c4fbd49f7cd398dce4032500a100abd68111f8d4c4fbd49f7cd398dce401210683f365c83c04672bcee4c947e222b131a086e6f7274682d70642001280130043a045355535048c0d8959ac39d980350c0b2daa3c39d980358016001	\\xa1addcae7d5a77c8bf81131bc5596c6a1ca755aefcd7fa1281a513d9ac8d2bf1
118	intake	1	47	\\x71166fc07fab49bf49d8d111ecee2419	\\x0a06696e74616b6512770801102f18e1daaae3ca9d980320b0092a104a2e2594373543dfbca1e10df23ee62d32530a104a2e2594373543dfbca1e10df23ee62d1210928a808597cd4d53a7e59ca1dae305051a086e6f7274682d70642002280130043a07434954415353544880f1998fc39d98035080edf3a9c39d980358026001	\\xf1b8aa9653eaefbe6e1b03156afa34f0c0a2c45aebc0842ea81494a4e5e51266
119	intake	1	48	\\x31685a7f3a2f6bdb50309639f8fbfdd3	\\x0a06696e74616b6512780801103018e1daaae3ca9d980320b0092a100abd68111f8d4c4fbd49f7cd398dce4032540a100abd68111f8d4c4fbd49f7cd398dce40121016fd1308d5ee476ea0ad92fc66a8b8031a086e6f7274682d70642003280130033a08545245535041535348c0d8959ac39d980350c08accbac39d980358026001	\\xd2d5eb80f0e367fe917f5e5ce599cc6ae3ad0d3d5cba6e2ddf1eff5d3f296b72
120	intake	1	49	\\xd3e338557391a50718ea0f0ceb43de8c	\\x0a06696e74616b6512770801103118e1daaae3ca9d980320b0092a102ebb6945fd1d4583ac68e89a057ed33e32530a102ebb6945fd1d4583ac68e89a057ed33e1210134497c024534ef894b3dc7b8d369bcf1a086e6f7274682d70642001280130033a0757454c464152454880fd94b9c39d98035080d7d9c2c39d980358016001	\\xb66a700045daa0cb42b714e2864318cac6a099530038c3e2705454d5a3b780ea
121	intake	1	50	\\x589f1e5a8fd7169450c9255f93acd939	\\x0a06696e74616b65124a0801103218e1daaae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a100a7322bee3ab445fa2ab65bac6363fe112106e0e55708f964e348fd83b2b01f168f61801	\\x54b0bd0f6c8d0cc53ddc84e3231d1866a809c6d6c1218d4a0691ca46e64b5953
122	intake	1	51	\\xc19ae85266bbecaa39e3ffb9fbfb7b83	\\x0a06696e74616b6512750801103318e1daaae3ca9d980320b0092a107225f0a2b82a4ec7a9d9e57d32e5ce6b32510a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210668f22f100364c6d95695e56a44aba561a086e6f7274682d70642002280130053a054e4f4953454880efb4a8c19d980350c08280f0c39d980358026001	\\x049f190265ccea9b1af9e6494cc1b8f538d08e89a622b20cd8662cd2555930cc
123	intake	1	52	\\x9356980ea032285fad58bc754e99bdc5	\\x0a06696e74616b6512750801103418e1daaae3ca9d980320b0092a1076953a5cd86740f7a29fbd9a60ab0ca832510a1076953a5cd86740f7a29fbd9a60ab0ca81210b74095172ddc455faf074ff57a2292f31a086e6f7274682d70642001280130033a0546524155444880c8e6e9c39d98035080a2abf3c39d980358016001	\\xebb08ce88cbb15070f80f17c99fd60f6a42fc71d4c8bddfefbe1df623eb47500
124	intake	1	53	\\x97141e33aab1f37d2f254fba40206d05	\\x0a06696e74616b65124a0801103518e1daaae3ca9d980320b1092a107225f0a2b82a4ec7a9d9e57d32e5ce6b32260a100148d0efeecb4f84835a481b15a69ca112107225f0a2b82a4ec7a9d9e57d32e5ce6b1801	\\xaa282f31c470e5dcd3d0fa26984be2af2dc096c8b977ed3cf66b2e72615e2265
125	intake	1	54	\\x3570d83aa8ca875421f75f8a0a4ef8d1	\\x0a06696e74616b6512770801103618e1daaae3ca9d980320b0092a10243c95af91314b50ae81c4a67a5c7d0c32530a10243c95af91314b50ae81c4a67a5c7d0c12107c1d820f4fef4f40a7ca08f4d5eb0a7e1a086e6f7274682d70642001280130043a0754524f55424c454880eafbfac39d98035080c4c084c49d980358016001	\\x2035c071ea58d22e00ce40afc9a6ed830343dc0e403382cdab899bce572dce90
126	intake	1	55	\\xea1caf5e3be5f57b215f150337782f42	\\x0a06696e74616b65124a0801103718e1daaae3ca9d980320b1092a100abd68111f8d4c4fbd49f7cd398dce4032260a10640606d3ed374d21a7f7c2fc6a7ee3e812100abd68111f8d4c4fbd49f7cd398dce401801	\\x869b821cd5cc5e0e1744204d9b096c9c6bc6cceecd06951c5a74f20db7718077
127	intake	1	56	\\x526598f4b4190134b1d141b3c84140a9	\\x0a06696e74616b6512750801103818e1daaae3ca9d980320b0092a1076953a5cd86740f7a29fbd9a60ab0ca832510a1076953a5cd86740f7a29fbd9a60ab0ca81210c3738be56a27433494197a69cd4f09601a086e6f7274682d70642002280130033a0546524155444880c8e6e9c39d98035080cbe792c49d980358026001	\\xbcc94b0069459747664daadecfe9fc63cae77323208c7f1d3916a04a12565214
128	intake	1	57	\\x30859bb8a3d244596cdb9f75be057972	\\x0a06696e74616b6512770801103918e1daaae3ca9d980320b0092a10243c95af91314b50ae81c4a67a5c7d0c32530a10243c95af91314b50ae81c4a67a5c7d0c12108589a7a5ff0544c2b40c9775280189ab1a086e6f7274682d70642002280130043a0754524f55424c454880eafbfac39d98035080e6d595c49d980358026001	\\xa8daf8a8d901dfc88f817d57bf79d554cfc970117b3f1298ef432ac8b5722b2b
129	intake	1	58	\\x95be1bfe06f75ef9a1651722d80e5c48	\\x0a06696e74616b6512750801103a18e1daaae3ca9d980320b0092a100230739567de43a49f645316f3b3465332510a100230739567de43a49f645316f3b346531210221e36e89a474213b3f11d09fafb3bb71a086e6f7274682d70642001280130053a055453544f504880b9f390c49d9803508093b89ac49d980358016001	\\xfaf100d6d04cc695f6bfa8b5bf3a3c0a0ae307e0a6cc62c834bdfbbcee89579d
130	intake	1	59	\\x55ee530549e2c6c5f7148de45a313db2	\\x0a06696e74616b6512760801103b18e1daaae3ca9d980320b0092a104c50311546ca41a2912960d4fc39696f32520a104c50311546ca41a2912960d4fc39696f1210ce84a373db4540da99b676fdaaab5fa81a086e6f7274682d70642004280230053a064449534f524448c0b8b88dc09d9803508088eba6c49d980358046001	\\x5b77d6cf5f79bc24827b87bac38267630e4e0ca3204224867cd5f7827b736fff
131	intake	1	60	\\x92d86c088ab053d8146f8c49cbfc6259	\\x0a06696e74616b65124a0801103c18e1daaae3ca9d980320b1092a1076953a5cd86740f7a29fbd9a60ab0ca832260a10b73b42f4314948b0bcc10e2b6a28bbb3121076953a5cd86740f7a29fbd9a60ab0ca81801	\\x2e94d6f55b40e9d9244be5f82d0f6e4c6a94be8c2dccbd1e8006bb4903d02d6c
132	intake	1	61	\\x1e558ab9f53e9fbe03693bcdb025f3df	\\x0a06696e74616b65124a0801103d18e1daaae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a106e3a232cebcb4dafa886d5a855a40e5412106e0e55708f964e348fd83b2b01f168f61801	\\x35a94d75b94a65490d59633297da552015c4d49bf231bce7aad5672722cdd417
133	intake	1	62	\\xafb3526d2dfed5a6a86c127c68eeca12	\\x0a06696e74616b6512730801103e18e1daaae3ca9d980320b0092a102ebb6945fd1d4583ac68e89a057ed33e324f0a102ebb6945fd1d4583ac68e89a057ed33e1210cc4f066dd36246ffb5942581d01b41dc1a086e6f7274682d70642003280130033a034544504880fd94b9c39d98035080e9d6bec49d980358026001	\\x1cbe8dd50b62bdc52dea02328162e1ac8ac662be4cfe88ee8f964ecfb260c705
134	intake	1	63	\\x92cb5b941bb38d822af57657a969aa15	\\x0a06696e74616b6512730801103f1887ebaae3ca9d980320b0092a102ebb6945fd1d4583ac68e89a057ed33e324f0a102ebb6945fd1d4583ac68e89a057ed33e121002582fa7436e4d4d9441b0aa46ff75551a086e6f7274682d70642004280230033a034544504880fd94b9c39d980350809fb3c4c49d980358036001	\\x8967173aa5412ff0bd75bfe6d33a188bbfac3f14f59730d64e648cbc91e73640
135	intake	1	64	\\x896767d0879c52cb98fc6af3bce68212	\\x0a06696e74616b651277080110401887ebaae3ca9d980320b0092a10fd9313ee32f548a2b14e02426e2435ea32530a10fd9313ee32f548a2b14e02426e2435ea12109273a4a2773a46f2a16f4217a4aacd331a086e6f7274682d70642001280130053a075041524b494e4748809fb3c4c49d98035080f9f7cdc49d980358016001	\\x5299730eea4f272f2f3bfbe32c2a094634367649d50774ac20d8cf745e680292
136	intake	1	65	\\x4ced87ef0f9b8dc7e6353609977abc2a	\\x0a06696e74616b651274080110411887ebaae3ca9d980320b0092a100230739567de43a49f645316f3b3465332500a100230739567de43a49f645316f3b34653121084f39d9bad014f50b0d5310a6d96f8171a086e6f7274682d70642003280130043a04535553504880b9f390c49d980350c098a3d1c49d980358026001	\\xc6c2c93fe611fd28c714b675151271b7b4447030f29c40663fc617e32d62ff99
137	intake	1	66	\\x69e867c0e7973b67ef189ac6440f5960	\\x0a06696e74616b651277080110421887ebaae3ca9d980320b0092a10fd9313ee32f548a2b14e02426e2435ea32530a10fd9313ee32f548a2b14e02426e2435ea121074778f70dce04987a13cd60a52c011af1a086e6f7274682d70642004280230053a075041524b494e4748809fb3c4c49d980350c0aa97d3c49d980358026001	\\x3c338d12f28bfcc1ee1a9668f00f03e34d0d86b369157ebfdf386f7ffc341a00
138	intake	1	67	\\x0d975c175ea5d2553d899f935ee95138	\\x0a06696e74616b65124a080110431887ebaae3ca9d980320b1092a106e0e55708f964e348fd83b2b01f168f632260a10b48bbab7eaef4c31980ac2b268d2891112106e0e55708f964e348fd83b2b01f168f61801	\\x46b04324cd1545dc4e5647fa3d36c8b77732dd731d0024c68f3afa3cb1e8eff8
139	intake	1	68	\\xc9284e6e646501414d85f7b8964cad19	\\x0a06696e74616b651275080110441887ebaae3ca9d980320b0092a10c51b7c4abe914e4ebb31baf9d2c569c132510a10c51b7c4abe914e4ebb31baf9d2c569c1121047358f1924f3443a8becb650302d30381a086e6f7274682d70642001280130053a055453544f504880f7a4dbc49d98035080d1e9e4c49d980358016001	\\x7597be3d5bb768b6630323ffc83e71a88cc79fd3355970a0702ee2046eeb4906
140	intake	1	69	\\xe12a3315291265b0ffdb8babc663c17f	\\x0a06696e74616b65124a080110451887ebaae3ca9d980320b1092a100230739567de43a49f645316f3b3465332260a105caa915ad35e4636beb61dc1ec5379e612100230739567de43a49f645316f3b346531801	\\xcf514aca15890a6330bb688605569783c31cbd2bd2940afaa1260ff6c6e8a2ad
141	intake	1	70	\\x8e48aa4afadbe38c1d3ea53b853e9981	\\x0a06696e74616b651276080110461887ebaae3ca9d980320b0092a106e0e55708f964e348fd83b2b01f168f632520a106e0e55708f964e348fd83b2b01f168f612108c46613e06744b7181e59b77d4d7a3971a086e6f7274682d70642004280230053a06414e494d414c48c089f1a1be9d980350c0bf8cfec49d980358046001	\\xb87a4f4455ca6886de83425b2de957b1a67cc897d0a81d454103387d10b5bf79
142	intake	1	71	\\xabaf193fb703647e1e3b070ae1d390d0	\\x0a06696e74616b651277080110471887ebaae3ca9d980320b0092a10243c95af91314b50ae81c4a67a5c7d0c32530a10243c95af91314b50ae81c4a67a5c7d0c12105493f893cf414033ab0931809447544a1a086e6f7274682d70642004280230043a0754524f55424c454880eafbfac39d98035080c2f68bc59d980358036001	\\x89d975c6148db0aed803131ba8a5f854d63c7228f580825726b5376eeb278ff8
143	intake	1	72	\\xbcdd55da365114a3cee8e034a026665e	\\x0a06696e74616b651275080110481887ebaae3ca9d980320b0092a10c51b7c4abe914e4ebb31baf9d2c569c132510a10c51b7c4abe914e4ebb31baf9d2c569c11210446b7eeadcb645e1a7066216357911ef1a086e6f7274682d70642002280130053a055453544f504880f7a4dbc49d98035080e48b9dc59d980358026001	\\x3f08c36124127eaf7df1e9f61ca2ece9ce6e6e3f1207efb2d2d9ce9e4757d5f9
144	intake	1	73	\\x6c8f058744ac65ef1a3ea1227cc74cb0	\\x0a06696e74616b651275080110491887ebaae3ca9d980320b0092a1076953a5cd86740f7a29fbd9a60ab0ca832510a1076953a5cd86740f7a29fbd9a60ab0ca81210c7974ca0f1fa415b8030b36b6c94b3a91a086e6f7274682d70642002280130033a0546524155444880c8e6e9c39d980350809895b0c59d980358036001	\\x0189055885923435e254e47f4e2cfb187ec03092cd0337235b6c97599d78ebf8
145	intake	1	74	\\xa422c4d283a790fae91d0ee1208e3bdd	\\x0a06696e74616b6512770801104a1887ebaae3ca9d980320b0092a104a2e2594373543dfbca1e10df23ee62d32530a104a2e2594373543dfbca1e10df23ee62d12108304823b029345148afbc96dbb53bd191a086e6f7274682d70642004280230043a07434954415353544880f1998fc39d98035080cef1b5c59d980358036001	\\xf54c78966f282b5b9be386d459201c4236dd6c8c3db045d10551ecc3d6ad57b4
146	intake	1	75	\\x05d761869551180296ff6d1885da9a23	\\x0a06696e74616b6512780801104b1887ebaae3ca9d980320b0092a100abd68111f8d4c4fbd49f7cd398dce4032540a100abd68111f8d4c4fbd49f7cd398dce4012107805dabb638448e6a42897a0bc1088fa1a086e6f7274682d70642004280230033a08545245535041535348c0d8959ac39d980350c0c3bbddc59d980358036001	\\x4e26227021d23b5f7933e0e45d51149bdeaada742bdc2648357e76b713d45636
147	intake	1	76	\\x0ef3da1ee16b716a96542a9a8aeb07c2	\\x0a06696e74616b65124a0801104c1887ebaae3ca9d980320b1092a10c51b7c4abe914e4ebb31baf9d2c569c132260a10c29b273bd17c49e39c673664237991b21210c51b7c4abe914e4ebb31baf9d2c569c11801	\\x70cd27179f2a50e6d08aa26adb0e6310d7110cb0f34d030951b80ee2386a6c3c
148	intake	1	77	\\x7e7eea0230b16ecd9e2dd78b76c703a0	\\x0a06696e74616b6512750801104d1887ebaae3ca9d980320b0092a107225f0a2b82a4ec7a9d9e57d32e5ce6b32510a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210c2663bd31e944ef4acb330fe1f7f70311a086e6f7274682d70642004280230053a054e4f4953454880efb4a8c19d98035080a5be90c69d980358036001	\\xbae03f587001596a352212b43e36bdba0e63e5ff5ee1e10f7a9c62df22a46485
149	intake	1	78	\\xc9879b8a71a39c6c8532a3a27dd9269e	\\x0a06696e74616b6512750801104e1887ebaae3ca9d980320b0092a1076953a5cd86740f7a29fbd9a60ab0ca832510a1076953a5cd86740f7a29fbd9a60ab0ca81210423b7402cd3945ba80ff4870444429521a086e6f7274682d70642004280230033a0546524155444880c8e6e9c39d98035080db9a96c69d980358046001	\\xb6b7c53430f81dd7472905d108aa049b00ee0f98939307195a8fd0c223f1f86c
150	intake	1	79	\\x5ed04066bded10ba0480cfb56e8db6d2	\\x0a06696e74616b6512770801104f1887ebaae3ca9d980320b0092a1019e8bee34f88466088f920f447a15f8432530a1019e8bee34f88466088f920f447a15f841210f81f68494ef846e5928a4fc48ca09e881a086e6f7274682d70642001280130033a0757454c464152454880c7d3a1c69d98035080a198abc69d980358016001	\\xe5bd68b9facfd3e6a25d6d6f50aca5d37256e29c8b364118fee4e7ef9ebcf63e
151	intake	1	80	\\xf1bfa2d8ffa31254bd3a8b28226f5a31	\\x0a06696e74616b651277080110501887ebaae3ca9d980320b0092a1019e8bee34f88466088f920f447a15f8432530a1019e8bee34f88466088f920f447a15f8412105c0242d899ff46f8bc725a335060229f1a086e6f7274682d70642002280130033a0757454c464152454880c7d3a1c69d980350c0a8d6d4c69d980358026001	\\x1707c3e91d5c27eb874e62193590f28ff1fe00205089b3f8e80617e34126cb60
152	intake	1	81	\\x91308789d53f331e56516d8ba1e4f822	\\x0a06696e74616b651277080110511887ebaae3ca9d980320b0092a10179e35c9928c4930aa86f3cd4532a51f32530a10179e35c9928c4930aa86f3cd4532a51f1210d8b69e4e16d6487380034b2196200c4e1a086e6f7274682d70642001280130053a075041524b494e474880eebccec69d98035080c881d8c69d980358016001	\\x5a8f4e2e6e6213d6211e8eb21c264fda00b59e7f07825c83a909f2a82351a38b
153	intake	1	82	\\x2a4fac90d5b64cb7fd88cffffa13bede	\\x0a06696e74616b651275080110521887ebaae3ca9d980320b0092a10c51b7c4abe914e4ebb31baf9d2c569c132510a10c51b7c4abe914e4ebb31baf9d2c569c11210f33731c8db444cb881308fdc3c0233211a086e6f7274682d70642002280130053a055453544f504880f7a4dbc49d98035080daf5d9c69d980358036001	\\x49cfa7ba08e6db859e3c48ccea37784950309646a1e0331557652db589cd780b
154	intake	1	83	\\x636037c63ad55f53a256f94f0838e5ca	\\x0a06696e74616b651277080110531887ebaae3ca9d980320b0092a10179e35c9928c4930aa86f3cd4532a51f32530a10179e35c9928c4930aa86f3cd4532a51f12104d547f98352f4b978fed2a14132f87b41a086e6f7274682d70642002280130053a075041524b494e474880eebccec69d980350c0f7cdeac69d980358026001	\\x02f3115aeda5526379400ed8eb872678675ce8f0d264787e71f7a761fd62c756
155	intake	1	84	\\x1ea0f05677d8d4eb9aba881a645373e7	\\x0a06696e74616b65124a080110541887ebaae3ca9d980320b1092a10179e35c9928c4930aa86f3cd4532a51f32260a108139eba803a74abb92ef8ae725a5fa291210179e35c9928c4930aa86f3cd4532a51f1801	\\xa507c9a2d30e0a67c7234ff85bad72e03c3d8c68fcdb74e59287e40fd60b9691
156	intake	1	85	\\xf57a9c4b7c67ab29f117bb2624ba84a4	\\x0a06696e74616b65124a080110551887ebaae3ca9d980320b1092a1019e8bee34f88466088f920f447a15f8432260a10017c076792804211af75342696190fc3121019e8bee34f88466088f920f447a15f841801	\\xa05fd0a0859cf12f5387d74c4b8295cdceb1a1518d2e16301960023f20e98513
157	intake	1	86	\\xb3772eecc1475229cc7500b9b0568396	\\x0a06696e74616b651277080110561887ebaae3ca9d980320b0092a1019e8bee34f88466088f920f447a15f8432530a1019e8bee34f88466088f920f447a15f841210bbe7ebb84d4c41708b73516ddff7e5391a086e6f7274682d70642002280130033a0757454c464152454880c7d3a1c69d9803508093d388c79d980358036001	\\xbb685fcb022497a06f72d5cd66bd3e63db30e8d8ff6f98ef02be3d1ed6a8a6dd
158	intake	1	87	\\x65cdc063274ee10c6b589412ff0cbdda	\\x0a06696e74616b651274080110571887ebaae3ca9d980320b0092a10aeb901716dec49b0ae79d0c11763ece932500a10aeb901716dec49b0ae79d0c11763ece91210bc1b7185096b47da8d8baf7dc11348ed1a086e6f7274682d70642001280230053a045448415a48c0d8b982c79d980350c0b2fe8bc79d980358016001	\\x16727b7197488841b933023784530a2f463841eaff713d220af390e79ec3a83d
159	intake	1	88	\\x974f126c665dc87a4fc18540458fcadc	\\x0a06696e74616b651275080110581887ebaae3ca9d980320b0092a107e6c7038087d4544a30b94031eb1f84432510a107e6c7038087d4544a30b94031eb1f844121066e232c5cf764a82b11d5016f4cf58d51a086e6f7274682d70642001280130053a055453544f504880f8e485c79d98035080d2a98fc79d980358016001	\\x551688c8b325ba97f353c10e06149638212de47be2ede70b81ec5cd530bf826f
160	intake	1	89	\\xa8dd082413d307487cde256b4453c56a	\\x0a06696e74616b65124a080110591887ebaae3ca9d980320b1092a1019e8bee34f88466088f920f447a15f8432260a10e01eef23a7bb4176816755e48b0fddb7121019e8bee34f88466088f920f447a15f841801	\\x609eca97078a03b8c90885229ac43f9f09cee8d4cb7424b11b0796536f497534
161	intake	1	90	\\xdadb26a3fd4b007169ed2bb0590936d7	\\x0a06696e74616b6512750801105a1887ebaae3ca9d980320b0092a10c51b7c4abe914e4ebb31baf9d2c569c132510a10c51b7c4abe914e4ebb31baf9d2c569c112106978d1184a2c47e794c737f98f69340b1a086e6f7274682d70642004280230053a055453544f504880f7a4dbc49d98035080f4bea0c79d980358046001	\\x8d0884da7cb9122f1cd169c46b9c28a93ea12b6bb4086492d88f378a88a414b4
162	intake	1	91	\\xfe5245a5eba2ef87a0ba5b9d7f3736db	\\x0a06696e74616b65124a0801105b1887ebaae3ca9d980320b1092a1019e8bee34f88466088f920f447a15f8432260a10bac6ebf9b2284be090d783df68eecce0121019e8bee34f88466088f920f447a15f841801	\\x7bf8b39b18719c57d83aca0eea446da550f129c9ef5b28e4abae0dcc11cfcfe4
163	intake	1	92	\\x79a0c67d0048363a343499fefed6d9f2	\\x0a06696e74616b6512750801105c1887ebaae3ca9d980320b0092a107e6c7038087d4544a30b94031eb1f84432510a107e6c7038087d4544a30b94031eb1f844121041a253ec109f49d4b7611fe0d0d119921a086e6f7274682d70642002280130053a055453544f504880f8e485c79d9803508084e0afc79d980358026001	\\xd5e0e82ab567c8a8afb42beeb97aa96562b5b49a04147b6cf692672b967502d1
164	intake	1	93	\\x49824b75c884040c8ac755fc9e9f631f	\\x0a06696e74616b6512750801105d1887ebaae3ca9d980320b0092a10179e35c9928c4930aa86f3cd4532a51f32510a10179e35c9928c4930aa86f3cd4532a51f12101484b2ac969a407aacc82c0210a894df1a086e6f7274682d70642002280130053a075041524b494e474880eebccec69d98035080e79ebac79d98035803	\\x82f5fd0875cf32ab2672d0993f407fb5f4ccc644f6dc5793190dfdfaedc133e2
165	intake	1	94	\\xb07d59ddada213cc982540c9e0899848	\\x0a06696e74616b6512710801105e1887ebaae3ca9d980320b0092a10096297e939ac4a39800e0bdbfdd1c51c324d0a10096297e939ac4a39800e0bdbfdd1c51c12102cb8e463072042158740f185eed50f571a086e6f7274682d70642001280130053a034d564148c0a1b8c0c79d980350c0fbfcc9c79d98035801	\\x28b153fde1270f4567acf3862ebc55d7cdc14b2d110ae211401bf644a32eee7b
166	intake	1	95	\\x2970faf23517cf11c02498f04f23ee0c	\\x0a06696e74616b65124a0801105f18b5fdaae3ca9d980320b1092a10179e35c9928c4930aa86f3cd4532a51f32260a106bf9d5e00fd44a6c822cfde1a2783cee1210179e35c9928c4930aa86f3cd4532a51f1801	\\xcbb51fe5a7b04a2e6b39accd9e945441dc45af030b31f52cc2874db5529b67c5
167	intake	1	96	\\x56a27b0a9b686dd398ba387c3e2c3604	\\x0a06696e74616b65126c0801106018b5fdaae3ca9d980320b0092a1078936d9bb3754f03ae240020e7193cae32480a1078936d9bb3754f03ae240020e7193cae1210a96be7fcb88741bca1f2e9dcf7a34aa11a086e6f7274682d70642001280130044880eec5c8c79d98035080c88ad2c79d98035801	\\x78a7bd0d9c040cbc1974e586ce02d744cb93c761f976c69a36562cec4193aa1b
168	intake	1	97	\\x65f9db4b716e5759d9e28fa13b95b86a	\\x0a06696e74616b65126c0801106118b5fdaae3ca9d980320b0092a1078936d9bb3754f03ae240020e7193cae32480a1078936d9bb3754f03ae240020e7193cae1210d606309ef81c4cff8a18d10c6cd457491a086e6f7274682d70642002280130044880eec5c8c79d980350c0debbd4c79d98035802	\\x68dcec7a473d30a68e29d3819607eef3d68ec56b4fee5a2aa39f7b2b5bcdcad3
169	intake	1	98	\\xaff0232a5a25589f746fd6644369731c	\\x0a06696e74616b65124a0801106218b5fdaae3ca9d980320b1092a10179e35c9928c4930aa86f3cd4532a51f32260a105dbe38dc152b4bf4920cb603e83815171210179e35c9928c4930aa86f3cd4532a51f1801	\\xf05b0615ddb937e47252f82c69fc18b3d6ae9cda8aeb77282e676b4384320f75
170	intake	1	99	\\x0ddfb2f890f188196f43ef48c473dd39	\\x0a06696e74616b65124a0801106318b5fdaae3ca9d980320b1092a10179e35c9928c4930aa86f3cd4532a51f32260a100b6533d2595e4dba811804812c1026d61210179e35c9928c4930aa86f3cd4532a51f1801	\\x5214de5084c0fe28b8778839b74bb12d987b935b9ae77d60618fe2b5f23cd125
171	intake	1	100	\\x6f05d7873c412ef0a8f91743e8acf0ca	\\x0a06696e74616b6512750801106418b5fdaae3ca9d980320b0092a10179e35c9928c4930aa86f3cd4532a51f32510a10179e35c9928c4930aa86f3cd4532a51f121094c605242abc42b79f84b6cf975a34f51a086e6f7274682d70642004280230053a075041524b494e474880eebccec69d980350c0bfa7ecc79d98035804	\\x87f3959515637782d1c90a0f0806b4436b2c82f96f4520206ed1de214a32e429
172	intake	1	101	\\xade0921d7b491e2efd07c73a1689659e	\\x0a06696e74616b6512710801106518b5fdaae3ca9d980320b0092a10e9eb87c835d94c799e615fc29272d6fa324d0a10e9eb87c835d94c799e615fc29272d6fa121004a566d21ed540efa97ddc4883c9da751a086e6f7274682d70642001280130033a034544504880dfd2efc79d98035080b997f9c79d98035801	\\x45347c41a03d95b23eaf86a283c2e0ce8208146a7674066fc1434a265d5dba4d
173	intake	1	102	\\xad9377bd0e2ff6b35f2e1c41e8299ca0	\\x0a06696e74616b65124a0801106618b5fdaae3ca9d980320b1092a1078936d9bb3754f03ae240020e7193cae32260a1038002d59aa1f4502b61284e07faec985121078936d9bb3754f03ae240020e7193cae1801	\\x24d4788c09d35f2ac1583755fb7fb9d440727aed9619518bd33f20eae31fa9ef
174	intake	1	103	\\xc448983731d969856e6f5164e1d34271	\\x0a06696e74616b6512710801106718b5fdaae3ca9d980320b0092a10e9eb87c835d94c799e615fc29272d6fa324d0a10e9eb87c835d94c799e615fc29272d6fa12100f1b8ff151014453ae66e7eef73863c01a086e6f7274682d70642002280130033a034544504880dfd2efc79d98035080d485fcc79d98035802	\\xb995ac15f8418e3806356565f44ceed943852672f741680963e5a065788660e7
175	intake	1	104	\\x47d268a428cad1e45cecd84d6ba8a215	\\x0a06696e74616b65126c0801106818b5fdaae3ca9d980320b0092a1078936d9bb3754f03ae240020e7193cae32480a1078936d9bb3754f03ae240020e7193cae1210f22626c4fbd64e5ab268378452c9156c1a086e6f7274682d70642002280130044880eec5c8c79d980350c0b28786c89d98035803	\\x7bf3fa44b745eee4ec11546cf33b7e091da27969e225a37188f4ebb37d6cb56a
176	intake	1	105	\\x2bb3e543bc501da71182534863c095a7	\\x0a06696e74616b6512750801106918b5fdaae3ca9d980320b0092a10c876c31bb4e740238b9441bae568f04532510a10c876c31bb4e740238b9441bae568f0451210c3e67965be1947c2b9ab2c84d0071abd1a086e6f7274682d70642001280130053a075041524b494e47488081e880c89d98035080dbac8ac89d98035801	\\xb9cc051d09fa3447ef10f2673ae2b217585bdba20f5b428c08168ab375addb0b
177	intake	1	106	\\x3d35a627f8acdf201241a6f94a09bf37	\\x0a06696e74616b6512720801106a18b5fdaae3ca9d980320b0092a107b60973bb4d44a97b053f7bd5529ffdf324e0a107b60973bb4d44a97b053f7bd5529ffdf12106f7cf6537c0841a9a082d0ff40bd13141a086e6f7274682d70642001280130043a04535553504880f4c79ac89d98035080ce8ca4c89d98035801	\\x0c72fccd692456d38a0f4a1ccbdffabc99eb3fcf8b60214250d7a23ba0313905
178	intake	1	107	\\x1f50b7f11218d6fd282f43c6886e924d	\\x0a06696e74616b6512720801106b18b5fdaae3ca9d980320b0092a107b60973bb4d44a97b053f7bd5529ffdf324e0a107b60973bb4d44a97b053f7bd5529ffdf1210809ba0c414b747cd8afcf9eb52029b9e1a086e6f7274682d70642004280230043a04535553504880f4c79ac89d9803508084e9a9c89d98035802	\\x024db3141b139897c577697b94c15037572057a258f3f25632414d8d776c353b
179	intake	1	108	\\x3cc98de8465c753c69f8790f49850138	\\x0a06696e74616b6512740801106c18b5fdaae3ca9d980320b0092a10e7b20460b19e4da4835fa5123c7c996732500a10e7b20460b19e4da4835fa5123c7c99671210fe6c9ab1100d4da4b24503b3828199ad1a086e6f7274682d70642001280230033a0656414e44414c4880e7a7b4c89d98035080c1ecbdc89d98035801	\\x055cb17f9a9177680e38602d62b23cdcadc22af022ddf877d50e8dbf942d16b4
180	intake	1	109	\\x79c827c4cb48fc9974c2eb7ba5ddae87	\\x0a06696e74616b6512740801106d18b5fdaae3ca9d980320b0092a107aeadd25382b4f34a0adf13cb3b5714d32500a107aeadd25382b4f34a0adf13cb3b5714d1210694f5d39eb8e418a9928fdcf46aeefd61a086e6f7274682d70642001280130053a06414e494d414c48c0f4deb5c89d980350c0cea3bfc89d98035801	\\xf7e56dca55f8f2d81db9e9d5635d69d20ac81b5cf4269dbb1ee12490d9236afe
181	intake	1	110	\\x3f15ac4e18d8836c4bf945b599bbd68f	\\x0a06696e74616b6512720801106e18b5fdaae3ca9d980320b0092a100230739567de43a49f645316f3b34653324e0a100230739567de43a49f645316f3b34653121088307b31ebcc4f93b89cf9dbed2fdf7d1a086e6f7274682d70642002280130043a04535553504880b9f390c49d98035080ada5c9c89d98035803	\\x47a8e4f8bd7a417a0f70e8bc19b72302cba317c6cc5fb0b1965422dfd343e765
182	intake	1	111	\\x6d75bd6dad528cb90614ae17679ba53d	\\x0a06696e74616b6512750801106f18b5fdaae3ca9d980320b0092a1019e8bee34f88466088f920f447a15f8432510a1019e8bee34f88466088f920f447a15f8412108d03c721484b4a07baf60179f3a181941a086e6f7274682d70642004280230033a0757454c464152454880c7d3a1c69d980350c0f0b8d0c89d98035804	\\xd6c0ca24cc3602b9c018ed1086f1d41e7865c2d1f2408027b0c7604001c37fd7
183	intake	1	112	\\x21aacd448e869efb5d845a9ff427bfbe	\\x0a06696e74616b6512750801107018b5fdaae3ca9d980320b0092a10c876c31bb4e740238b9441bae568f04532510a10c876c31bb4e740238b9441bae568f04512109f16b9379f5b40168c33ae49776f01811a086e6f7274682d70642002280130053a075041524b494e47488081e880c89d980350c089d4e0c89d98035802	\\x57320b9d7e7ccac1eba84e1ff4f8f7991dfe95539a4d1934d06079b00bf5d832
184	intake	1	113	\\x1a5e73106d025f313de09435e2efa44b	\\x0a06696e74616b65124a0801107118b5fdaae3ca9d980320b1092a10e9eb87c835d94c799e615fc29272d6fa32260a10ef025c06de7e4fb0a183cc793ad5993d1210e9eb87c835d94c799e615fc29272d6fa1801	\\x9ff2b611a9c455cfce24c8b0f62f2e1b125dac2a44db15a813a1db270ce7be99
185	intake	1	114	\\xa8be42895667ff501287c17ee51967d2	\\x0a06696e74616b65124a0801107218b5fdaae3ca9d980320b1092a100230739567de43a49f645316f3b3465332260a1070ea846bcdb94f348ec7c03b4918408e12100230739567de43a49f645316f3b346531801	\\x6450c1e7359248832ed329d5ac1d46ec4555099448890d44bf8b09cf320a2822
186	intake	1	115	\\x218458d608b635a1302a9b32ddd6f76e	\\x0a06696e74616b6512720801107318b5fdaae3ca9d980320b0092a107b60973bb4d44a97b053f7bd5529ffdf324e0a107b60973bb4d44a97b053f7bd5529ffdf121089572c83a67f4faeaf5a1bc0c6e36f601a086e6f7274682d70642005280430043a04535553504880f4c79ac89d980350c0dff284c99d98035803	\\xbe16605083ea48db757cceed1efdd00f6af02d87a5ad7f269f5b481be4ae749f
187	intake	1	116	\\x160a79dd313737c47487851021733011	\\x0a06696e74616b6512720801107418b5fdaae3ca9d980320b0092a107b60973bb4d44a97b053f7bd5529ffdf324e0a107b60973bb4d44a97b053f7bd5529ffdf1210c1e0d75de1e041d380ebd223dd5d52671a086e6f7274682d70642004280230043a04535553504880f4c79ac89d980350c0b9b78ec99d98035804	\\x177d918f8568084908cd806fca36a38160a90f005f9d6fc2f1b12a529aef295f
188	intake	1	117	\\xb98760832ac41996c7defd98b9a36631	\\x0a06696e74616b6512740801107518b5fdaae3ca9d980320b0092a107aeadd25382b4f34a0adf13cb3b5714d32500a107aeadd25382b4f34a0adf13cb3b5714d1210cd9f1aa23b244360aa17fafaaba316d01a086e6f7274682d70642002280130053a06414e494d414c48c0f4deb5c89d980350c0c0de9cc99d98035802	\\x04e01e05461adb3ff925a0967ac1dfb2f8c1557fc57c712db0acc422cb56af9b
189	intake	1	118	\\x4d552286956374ab5e85828bfb59c860	\\x0a06696e74616b6512730801107618b5fdaae3ca9d980320b0092a10b4552d990d214a0283029ce53d82f242324f0a10b4552d990d214a0283029ce53d82f2421210a961973068354d69ac532ccf468782e01a086e6f7274682d70642001280130033a05465241554448c0dbcc9fc99d980350c0b591a9c99d98035801	\\xa33b19e0e03eaeaa87c99a95a800a5e01f6c6b1b056a4aa809e87aa7d0b000f1
190	intake	1	119	\\x59e9cc35f202674ed97edefef8ff8d49	\\x0a06696e74616b65124a0801107718b5fdaae3ca9d980320b1092a107e6c7038087d4544a30b94031eb1f84432260a10aa0144ab5dcb4e919e0a6da684b374b212107e6c7038087d4544a30b94031eb1f8441801	\\x16e1dd0626b4c7a14a3e5ce807cb70ccb8fb696eb6d94149be0fda853d902dea
191	intake	1	120	\\x2d655993624db114b5f1371f910b9347	\\x0a06696e74616b65124a0801107818b5fdaae3ca9d980320b1092a107aeadd25382b4f34a0adf13cb3b5714d32260a108cde3125fa2d465aac349cbe352ed59612107aeadd25382b4f34a0adf13cb3b5714d1801	\\x37ad7857e98aa5c2af32259aa174f255419acbc0f11a4261fe8651e0895d875b
192	intake	1	121	\\xa38f4d7e0da5bfc680db81d6eaedb1e0	\\x0a06696e74616b6512710801107918b5fdaae3ca9d980320b0092a10e9eb87c835d94c799e615fc29272d6fa324d0a10e9eb87c835d94c799e615fc29272d6fa121011792bf1c32b4fbda6eda3dbe243ada21a086e6f7274682d70642002280130033a034544504880dfd2efc79d980350c0ccd9c6c99d98035803	\\xd5fc5a6a6200058aadccfc31bc8406839ee792538c9240ef49af62e081f0d597
193	intake	1	122	\\x35986817f3e779bc26aaf6b6735437e3	\\x0a06696e74616b6512740801107a18b5fdaae3ca9d980320b0092a106a8682ccd6ea498c9de987d95f9a6cb132500a106a8682ccd6ea498c9de987d95f9a6cb11210ff7b5d763a784e8cabc065654d83b4c01a086e6f7274682d70642001280130053a064449535645484880f7d1bdc99d98035080d196c7c99d98035801	\\x5eb8e60df0085cb73f27ca172c7f39a4042500688f812e0699d4f625ff6cd8fe
194	intake	1	123	\\x6c54f8ffeefa03ca6f908c8954844f98	\\x0a06696e74616b6512710801107b18b5fdaae3ca9d980320b0092a10e9eb87c835d94c799e615fc29272d6fa324d0a10e9eb87c835d94c799e615fc29272d6fa12101e345af078af4d678e7709d2708f376f1a086e6f7274682d70642004280230033a034544504880dfd2efc79d98035080b4d5d1c99d98035804	\\x1b3de9a48d7fd5d39d906ec544d2485558c890e5c1f2559c9620cb4c5d7174ff
195	intake	1	124	\\x4c11580f1b31a6c82d17f84e9202a5c3	\\x0a06696e74616b65124a0801107c18b5fdaae3ca9d980320b1092a10c876c31bb4e740238b9441bae568f04532260a10a5520ac8540c4311bd56121c64a146181210c876c31bb4e740238b9441bae568f0451801	\\xfe9065956db819ffa708ad0c80ae7b497ee72ccf831266411a27bc3c44349241
196	intake	1	125	\\xdfaf37e75e368f2d5f0545dabbedb855	\\x0a06696e74616b6512730801107d18b5fdaae3ca9d980320b0092a107e6c7038087d4544a30b94031eb1f844324f0a107e6c7038087d4544a30b94031eb1f844121078c1589118c146f9813409b360fd91ac1a086e6f7274682d70642004280230053a055453544f504880f8e485c79d98035080f3abd8c99d98035803	\\x200bc105fd33610d4f5bdfb723bfc832b5866a93f16fb25a894926042a9a836a
197	intake	1	126	\\x6f65bb07bdaa72a9af5739f49ed70c43	\\x0a06696e74616b6512750801107e18f98babe3ca9d980320b0092a10c876c31bb4e740238b9441bae568f04532510a10c876c31bb4e740238b9441bae568f04512100d823f4125c84b7a82e3c8c315dee6a01a086e6f7274682d70642004280230053a075041524b494e47488081e880c89d980350c0a4cbddc99d98035803	\\x49e307372156bd24b95891d76f3f42f19b934cc30cca4945f6a49563acf78af4
198	intake	1	127	\\x1a1b40d151acf2f3486aad35d11f6e9f	\\x0a06696e74616b6512740801107f18f98babe3ca9d980320b0092a107aeadd25382b4f34a0adf13cb3b5714d32500a107aeadd25382b4f34a0adf13cb3b5714d12101f398ad4a7a74b4b932acaf29a7740011a086e6f7274682d70642002280130053a06414e494d414c48c0f4deb5c89d98035080a988dec99d98035803	\\x40998599b8f3f911efba5f48a7d53ff56ce003e1f9f4c4667690923b070daa9a
199	intake	1	128	\\x0cac156c0cbcda6837aef71cde408281	\\x0a06696e74616b651272080110800118f98babe3ca9d980320b0092a10096297e939ac4a39800e0bdbfdd1c51c324d0a10096297e939ac4a39800e0bdbfdd1c51c1210b960eb5da3b84452a663dc55bb4402e81a086e6f7274682d70642002280130053a034d564148c0a1b8c0c79d980350c099fee9c99d98035802	\\x5beb47843eca244de3c16545d1ab4c250624b2b443412470901431ca49a37e4a
200	intake	1	129	\\x59b119267ad9ad906d586c35f623bcb7	\\x0a06696e74616b65124b080110810118f98babe3ca9d980320b1092a100230739567de43a49f645316f3b3465332260a1090420201b73e4f8d951d2b44cb90222512100230739567de43a49f645316f3b346531801	\\x1004a5b2459c75c663dd71e3923bda24477864bd604aaa397b7ba9ea882d437c
201	intake	1	130	\\x4b45e514c311354f9fb0fd49511af177	\\x0a06696e74616b65124b080110820118f98babe3ca9d980320b1092a1078936d9bb3754f03ae240020e7193cae32260a1057daa31cdd3f4c5f96e7cebb73849ceb121078936d9bb3754f03ae240020e7193cae1801	\\x4b67246f477d58899039fd86bdd4a9fdc6fa06c6e4dd4271a7bb6fd63d308669
202	intake	1	131	\\xbe3e8ac4831a4713b52f1d9bcd556229	\\x0a06696e74616b65124b080110830118f98babe3ca9d980320b1092a100230739567de43a49f645316f3b3465332260a10325f010aac2e42b0967164a171d5844212100230739567de43a49f645316f3b346531801	\\xe4afccf0578ade06d348ba39bfbf841c7d8ca6680bbc1ccb2111f92c42f45256
203	intake	1	132	\\x012f60794abcaa2df85877753921bc5f	\\x0a06696e74616b651274080110840118f98babe3ca9d980320b0092a1005529395d362424f8383a3ac18dd6313324f0a1005529395d362424f8383a3ac18dd631312102721568926344495b819253812dc33a81a086e6f7274682d70642001280130053a05414c52424148c0a7cc86ca9d980350c0819190ca9d98035801	\\x1edc85c9db795b462767819caee97724918428ea481d78a46f39d47bc6620e33
204	intake	1	133	\\xe784f9710a5d59fa51c16d9375c9333b	\\x0a06696e74616b651274080110850118f98babe3ca9d980320b0092a106a135d9199f3498a8bcf9b0749d773da324f0a106a135d9199f3498a8bcf9b0749d773da1210e55177bb198246039ec76d6d9ca34b0b1a086e6f7274682d70642001280130053a055453544f504880a1bc93ca9d98035080fb809dca9d98035801	\\x23ed5e6fc7fa3eda0d855e8dc1a0929b60c34d802fe024e88d022afacbf5f045
205	intake	1	134	\\x2037076aae3b278fdfb54994405e77dc	\\x0a06696e74616b651276080110860118f98babe3ca9d980320b0092a1075694db23e7540d6b37bc6894a68dccf32510a1075694db23e7540d6b37bc6894a68dccf1210b93fe2a18876410fbb9730ac29fa60a91a086e6f7274682d70642001280130043a074349544153535448c088b89eca9d980350c0e2fca7ca9d98035801	\\xec3285ae5f3acd5230a08fb634dcb00de7eb91f7daacc41bdc1cc3a02b0c057c
206	intake	1	135	\\x666e5ff19d6a4c28ead71b5af2207539	\\x0a06696e74616b651275080110870118f98babe3ca9d980320b0092a106a8682ccd6ea498c9de987d95f9a6cb132500a106a8682ccd6ea498c9de987d95f9a6cb1121028c7ccfced904efa8341702cdbbd636e1a086e6f7274682d70642002280130053a064449535645484880f7d1bdc99d980350c0ebf6a8ca9d98035802	\\xee698f608b6c2484e5711f6eda654a1c818e277959f6800d18be69222b835fe0
207	intake	1	136	\\xd8ac9242b6379a739a7b86163294f2f5	\\x0a06696e74616b651275080110880118f98babe3ca9d980320b0092a10ed97d9b40c5441ed9c34438adfae34cf32500a10ed97d9b40c5441ed9c34438adfae34cf1210697422e3fc96425a8a12d09db01a4df31a086e6f7274682d70642001280130053a064449534f52444880bad7a3ca9d98035080949cadca9d98035801	\\xf8fcdfe508d1e92a29985e745c52f94d160f4858f608adc25d1f01d8ff5ea4ff
208	intake	1	137	\\x1a0fb4edb3bcd56f3e0b67f199c70b38	\\x0a06696e74616b651274080110890118f98babe3ca9d980320b0092a1005529395d362424f8383a3ac18dd6313324f0a1005529395d362424f8383a3ac18dd6313121058d0fa6038ca4897bba1cf299688ef001a086e6f7274682d70642002280130053a05414c52424148c0a7cc86ca9d98035080caf8b2ca9d98035802	\\xdb82272d210a3d6e24d9ec7f44e2c10fb9a39c0b74259f286bce88e01fa515e1
209	intake	1	138	\\xbe3d348bf9ba15d6cb2e0abb74da6ce8	\\x0a06696e74616b65126d0801108a0118f98babe3ca9d980320b0092a10aee1049b01bf400f859f5bd15c0fdabc32480a10aee1049b01bf400f859f5bd15c0fdabc12107232d3d3aa6f429c830a43709af58bf31a086e6f7274682d70642001280130044880caf8b2ca9d98035080a4bdbcca9d98035801	\\x1ac9be60b1e598a329f4a04401934bdea5355b293ba31c5bac20c415b3583e74
210	intake	1	139	\\xe94eab579217fe4fde831080df60629c	\\x0a06696e74616b65124b0801108b0118f98babe3ca9d980320b1092a10096297e939ac4a39800e0bdbfdd1c51c32260a1031a5fec38fc741119c4f11c351355ccb1210096297e939ac4a39800e0bdbfdd1c51c1801	\\xb691e2d925c541fea4dd6f6ab252adabfb931241abd1e03ba93f2a129eddf5a7
211	intake	1	140	\\x7d5fedba439edc3560cfb1621f0bdf67	\\x0a06696e74616b65124b0801108c0118f98babe3ca9d980320b1092a106a8682ccd6ea498c9de987d95f9a6cb132260a1078a4f156997b4fc09a94f1391f90181c12106a8682ccd6ea498c9de987d95f9a6cb11801	\\x57115890bca40ce64953e19c4ec9de6073cca4304101fe06a0fc57768f205046
212	gateway	0	69	\\x7260f3a4e3bb5e2519291602ea7e66af	\\x0a0767617465776179127010451896a397e3ca9d980320d6082a1074224aac61a957ea8af976eab6a70eb5324c0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef3801	\\xfd5740c141a0858dfda6dfa669daf8f6a12a249c940a68cb715a293b73ed1a71
213	gateway	0	70	\\x6c4284077fa2c7245e117924318106d4	\\x0a07676174657761791272104618b1eb97e3ca9d980320d6082a1074224aac61a957ea8af976eab6a70eb5324e0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef50013801	\\x61d241007a346496f0b3e20e96186c64c3ca6e4cea9a0848a8e289a56617c6f6
214	gateway	0	71	\\x37e44f9cd696d7a40f95f1c3577c9bf1	\\x0a07676174657761791270104718f1b399e3ca9d980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324c0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad63801	\\x7d77a21c8a65f7be9ce9f0f7380edc06fde46d834c421ba43604a0a475b35a65
215	gateway	0	72	\\xcba463dc75f2b614c74da8bf8ccbb473	\\x0a07676174657761791272104818b5939ae3ca9d980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324e0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad650013801	\\x6b3830239618320c644644a0b49f3fa4dcee3e9f95dc5d246298965bbc23bd63
216	gateway	0	73	\\xba1a8fb5e1cc22f5f4016ef4cb96d2ad	\\x0a076761746577617912771049189fbea2e3ca9d980320d6082a1059d2b21343d668051eda75f7eecdf0ba32530a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e3801	\\x69ec474975957475dd48353b591fee06c0a8d344549786f748f61fd8a650318a
217	gateway	0	74	\\x9f8b76ec942f8bf97ab2a74438cd4a99	\\x0a07676174657761791279104a188efda2e3ca9d980320d6082a1059d2b21343d668051eda75f7eecdf0ba32550a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e50013801	\\xf8c632315c66c13b4dd3053e6a44db9b36ea9724e58628ce17d1610eb6e8a183
218	gateway	0	75	\\x09f44087450ae951aa432d1b091acc34	\\x0a07676174657761791249104b1892c0a9e3ca9d980320cd082a10df33612efd010fba5f1873a86db6fb3332270a10df33612efd010fba5f1873a86db6fb33120a6e6f7274682d6569646f20a7b6f8c3b3b39f03	\\x8a83df13fed9436e834d779dce892d178f7cae6b5bf89f266b0d2cee51617e4f
219	notification	1	1	\\x74fbb4e9d4ae5fc2d8001c6381568d14	\\x0a0c6e6f74696669636174696f6e125f08011001189792c8e3ca9d980320f80a2a10d265af94f5f158e407876815cbd0981a323b0a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a0361646120013001580160036a086e6f7274682d7064	\\x937acb26fa839562d752da02b1d8251eddc49b68f03ee79c2a8df2b1919b98ae
220	intake	1	141	\\x3b13cb47fa6f6784bc34157329b02425	\\x0a06696e74616b6512700801108d0118bfcdc7e3ca9d980320b0092a10cb3442ceb027427fb87c34d13e2bfc06324b0a10cb3442ceb027427fb87c34d13e2bfc061210bf2f0f4d19d0454c946fecf78ace70e21a086e6f7274682d70642001280130013a0344564142054e4f52544850ffbbc7e3ca9d98035801	\\x3f79003f88b602862954624aabe4c8bb6fe74acc705fa1f9da673d4440005a01
221	intake	1	142	\\xd1cfa206e3e1617eac8dfffd14412f4a	\\x0a06696e74616b6512700801108e0118e2e4c7e3ca9d980320b0092a10b396b2ed6d3d41dcb273740f5a415106324b0a10b396b2ed6d3d41dcb273740f5a4151061210a2ff20133a2342f9af54117e5309b7d21a086e6f7274682d70642001280130013a0344564142054e4f5254485092dec7e3ca9d98035801	\\x95ef91ac17fb0e0556f0ff4773a0d3fac187408fcefc56dd707685a9ba07bea0
222	intake	1	143	\\xef4901e28472065ef8898ce5e53c7249	\\x0a06696e74616b6512700801108f0118ecf4c7e3ca9d980320b0092a105e5f72c214334e6ea7c707f9a738887c324b0a105e5f72c214334e6ea7c707f9a738887c1210d62dcaf84a4649f782ff5fc671dd0a2e1a086e6f7274682d70642001280130013a0344564142054e4f52544850f1edc7e3ca9d98035801	\\xe488703ff1c8e5579c8c350b6e0da5aeaaba4b6b199a60d8c32217101dea6ebd
223	intake	1	144	\\x07de3a0609c90e42d354d9ed5e23dbb5	\\x0a06696e74616b651270080110900118d198c8e3ca9d980320b0092a10cc9159c1f3e7461e8183faaf262d81d3324b0a10cc9159c1f3e7461e8183faaf262d81d31210d0ff4929a2474182ba2ec73250fec0c61a086e6f7274682d70642001280130013a0344564142054e4f52544850d480c8e3ca9d98035801	\\x017ecdb97cb720305fda6f9afe9c20ea71596da19ba70da1051f14a7288384fb
224	referral	1	5	\\xd1aeddd5dabe2b7d33c4ef65e1fedb0e	\\x0a08726566657272616c1284010801100518d6ddc7e3ca9d980320940a2a101716fb89aea94f5ba0ef3c76fac2686d32600a101716fb89aea94f5ba0ef3c76fac2686d1210cb3442ceb027427fb87c34d13e2bfc06180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x6f9a0929f5cb5a5f77f36bdb106a1a234684e029790593cf0239508a865f61a7
225	referral	1	6	\\x851ed4a4c7ffff4d09167cca8a8e71f7	\\x0a08726566657272616c1284010801100618f490c8e3ca9d980320940a2a10a7a74ae988694794977ec25bd11941d632600a10a7a74ae988694794977ec25bd11941d61210b396b2ed6d3d41dcb273740f5a415106180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x1030f131d3ea2ab549137015bd06dc24ae4619dbe4bb9574d5280ac6ea53b2ac
226	referral	1	7	\\xa86fa7fa3720fcb8ce8a68892bfae7a1	\\x0a08726566657272616c1284010801100718f490c8e3ca9d980320940a2a10f39025ff911c4f7883f8958ad618fc1932600a10f39025ff911c4f7883f8958ad618fc1912105e5f72c214334e6ea7c707f9a738887c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x6f738ad0d95126af1be5bcf8115f5fb1b2cedb2083cff997b55f4584e73ec48e
227	referral	1	8	\\x081701ee8e069fc828141e46356af5ee	\\x0a08726566657272616c1284010801100818bebac8e3ca9d980320940a2a1026be0ddd8cdd40e089e86fd7cfe932f532600a1026be0ddd8cdd40e089e86fd7cfe932f51210cc9159c1f3e7461e8183faaf262d81d3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xd89217488b5a3d85eb3ce8a686136b18cac2d99ba392879098335583f1a67f9c
228	notification	1	2	\\x8686f954f92ad9a20714dfa3540d4df4	\\x0a0c6e6f74696669636174696f6e125f0801100218a6d6c8e3ca9d980320f80a2a103d9882f9ed6fbf1bb48ba8bbe9768d98323b0a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120013001580160036a086e6f7274682d7064	\\x7c888ba62ba4919fd7487cd23c4f3b12b488346b42fbb038f12bd26d3023e2f3
229	notification	1	3	\\xd3f4bd39c56a4cf4628c07cb9d80a875	\\x0a0c6e6f74696669636174696f6e125f0801100318a6d6c8e3ca9d980320f80a2a10db4df935f226d87a950856acd0fbc89f323b0a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120013001580160036a086e6f7274682d7064	\\x95a43c90638848692457965d1477ec538da0749c828d6711ffe140199e65d80c
230	notification	1	4	\\xcc74dd3f377285bddf7e38accc5b9759	\\x0a0c6e6f74696669636174696f6e125f0801100418a6d6c8e3ca9d980320f80a2a10baf14ebcad9af2858fb9a6a0d15eb29e323b0a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120013001580160036a086e6f7274682d7064	\\x3337454d676e4a487beb42ee7116ba10c8655b820834bcec897aa683c8ecaa16
231	notification	1	5	\\x53ec240ed1e657e4b7df20e2e8a72ab1	\\x0a0c6e6f74696669636174696f6e12750801100518ab80c9e3ca9d980320f80a2a10d265af94f5f158e407876815cbd0981a32510a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a0361646120012801300238014a106b866cd0a0534c98834504af076297be580160036a086e6f7274682d7064	\\xf1fd24add1ebffaeb2b0fb8c95f9356c580a014e1fdad2af4bf90d2574076b9f
232	notification	1	6	\\xb6b938c190dccd8448060ae20ea5bfaf	\\x0a0c6e6f74696669636174696f6e12750801100618d0a1c9e3ca9d980320f80a2a103d9882f9ed6fbf1bb48ba8bbe9768d9832510a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120012801300238014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064	\\xa036055f4557276669dceccb179cc0a3e8beb75eb052c7443986f674c812f780
233	notification	1	7	\\x40a1e12470d9b1b055fd897aeb6710e8	\\x0a0c6e6f74696669636174696f6e12750801100718d0a1c9e3ca9d980320f80a2a10db4df935f226d87a950856acd0fbc89f32510a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120012801300238014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064	\\xe5abb355bbb0ce3d744012e605d2490bb34e0cbf640e9a65235dea51c79fa4f1
234	notification	1	8	\\x938851e40860968115cd7278969c3391	\\x0a0c6e6f74696669636174696f6e12750801100818d0a1c9e3ca9d980320f80a2a10baf14ebcad9af2858fb9a6a0d15eb29e32510a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120012801300238014a101689dff7c971486a97d1d5affcbd7634580160036a086e6f7274682d7064	\\xe79a4a1bea0a4ad8c0d6aadf83f698a5cb9f765a8e11a7ce4915f559a39881d9
235	notification	1	9	\\xc50779fff434e4fb282ca8911f399f73	\\x0a0c6e6f74696669636174696f6e12780801100918d6b8c9e3ca9d980320f80a2a10d265af94f5f158e407876815cbd0981a32540a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a03616461200128023003380140fa014a106b866cd0a0534c98834504af076297be580160036a086e6f7274682d7064	\\x6428a26dd8255f41ed07b5937c9acc7ed503d6dae104c14db429148a3fecd582
236	notification	1	10	\\x8054f854f5bf0d21e8ec0949063107c0	\\x0a0c6e6f74696669636174696f6e12780801100a1897e0c9e3ca9d980320f80a2a103d9882f9ed6fbf1bb48ba8bbe9768d9832540a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a03616461200128023003380140fa014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064	\\x3aa01ca46b024b66e4a978c285be7adba10cfd1397f7c168d8a53252fb37f9ac
237	notification	1	11	\\x157f289fbb7437ad6942948b4c9193bc	\\x0a0c6e6f74696669636174696f6e12780801100b18edecc9e3ca9d980320f80a2a10db4df935f226d87a950856acd0fbc89f32540a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a03616461200128023003380140fa014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064	\\xacd1a0aef1ecdfbdc566bf025e42a501f29555d9ba53fd17be461d7acfad353f
238	notification	1	12	\\xc4d96e2d60efb3e3fce7d9c2180f42b4	\\x0a0c6e6f74696669636174696f6e12780801100c18d480cae3ca9d980320f80a2a10baf14ebcad9af2858fb9a6a0d15eb29e32540a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a03616461200128023003380140fa014a101689dff7c971486a97d1d5affcbd7634580160036a086e6f7274682d7064	\\x608ae63e35be1b8e4da8bfc5f52b9acfbd87192e0d78eefe36798b7e7c55e203
239	referral	1	9	\\x8fd95164efaec7594024969a499e409a	\\x0a08726566657272616c1284010801100918e3eccbe3ca9d980320940a2a10a7a74ae988694794977ec25bd11941d632600a10a7a74ae988694794977ec25bd11941d61210b396b2ed6d3d41dcb273740f5a415106180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x199ff0e9aac3de20982bf777ee9921de394838d600a515d5b572bd680121aa7e
240	referral	1	10	\\xdf8ea30d1d6ef0c3e338a40890e21b7e	\\x0a08726566657272616c1284010801100a18f295cde3ca9d980320940a2a10f39025ff911c4f7883f8958ad618fc1932600a10f39025ff911c4f7883f8958ad618fc1912105e5f72c214334e6ea7c707f9a738887c180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\xd77a7e6caed95edbf1655b402fa1973fdea5c1afd53c9a27814eb487e7044288
241	notification	1	13	\\xdf26efcf561fe1c11a24cbc9cafea8a3	\\x0a0c6e6f74696669636174696f6e12750801100d18e1fccbe3ca9d980320f80a2a103d9882f9ed6fbf1bb48ba8bbe9768d9832510a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120012803300838014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064	\\x6bac6bc2f9a5b7fa2576934e4eb3061b74e8141c57f7a8b6ef47530c8ddfec99
242	notification	1	14	\\xe7f97a6bc194d39d178f330592df289e	\\x0a0c6e6f74696669636174696f6e12750801100e18e5a5cde3ca9d980320f80a2a10db4df935f226d87a950856acd0fbc89f32510a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120012803300838014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064	\\x981b8441bc6bf87fc7e7aa257a5eaf437d212086a2f90f2b148e3860f846b1bc
243	intake	1	145	\\x2498750450c1379eb6cfe9a1f3562519	\\x0a06696e74616b651270080110910118c9b8cde3ca9d980320b0092a10cc9159c1f3e7461e8183faaf262d81d3324b0a10cc9159c1f3e7461e8183faaf262d81d31210378fd37016df4112985e594217dca0ad1a086e6f7274682d70642006280330013a0344564142054e4f52544850c5b48ae4ca9d98035802	\\x00e598d6cc480841483b39af74d7c0ce68d26fb2fae00425ab404625bf5c26ed
244	referral	1	11	\\x14cef22e31120e323e84c348f0b9f427	\\x0a08726566657272616c1286010801100b18f2c3cde3ca9d980320940a2a1026be0ddd8cdd40e089e86fd7cfe932f532620a1026be0ddd8cdd40e089e86fd7cfe932f51210cc9159c1f3e7461e8183faaf262d81d3180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x658fd49c4c0070da5e6e00bdfa5982b5d9f4825733f543d1aceddaef7c7ed7cf
245	notification	1	15	\\xafec8d983ab8b9be1fe3c3f7aa513466	\\x0a0c6e6f74696669636174696f6e125f0801100f18d2d2cde3ca9d980320f80a2a10f80bf0db927069d7ac0a2a9098ea2245323b0a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120023001580160036a086e6f7274682d7064	\\xd5f54b486d3533c98d0b533a27dcbb780c27bda18ea3859dce3593f761df6371
246	notification	1	16	\\xa1ab582a72b0d000db50c8126bc355d7	\\x0a0c6e6f74696669636174696f6e12750801101018dceecde3ca9d980320f80a2a10f80bf0db927069d7ac0a2a9098ea224532510a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120022801300238014a10edebab620ffd479ab0675e0977b02124580160036a086e6f7274682d7064	\\x83aaccd326b941ff7570f45abc060c83b00b4cb7c19e60d21c1e106e1d51978c
247	notification	1	17	\\xe7b349d81665ea7dc408716513155537	\\x0a0c6e6f74696669636174696f6e127808011011188d93cee3ca9d980320f80a2a10f80bf0db927069d7ac0a2a9098ea224532540a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a03616461200228023003380140fa014a10edebab620ffd479ab0675e0977b02124580160036a086e6f7274682d7064	\\x1aba6bb5f06222bd9525e523248d9f12edfca2a4586f4148c99c6cd1fe79d517
248	gateway	0	76	\\x68b5d9f252b35bf1723b9c5c73557114	\\x0a076761746577617912b501104c18f4ccc8e3ca9d980320cf082a106b866cd0a0534c98834504af076297be3292010a106b866cd0a0534c98834504af076297be12036164611a096169642d686f757365200228013202010242101716fb89aea94f5ba0ef3c76fac2686d4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x5c4902c8faca4d4fea8cee42eb2a81f6ef46a18b181ae014ca30497ed50050a8
249	gateway	0	77	\\xf42ab043320784145a09a73b9414430d	\\x0a07676174657761791261104d18f4ccc8e3ca9d980320d2082a106b866cd0a0534c98834504af076297be323d0a106b866cd0a0534c98834504af076297be12086e6f7274682d70641a096169642d686f75736522101716fb89aea94f5ba0ef3c76fac2686d2a0201023801	\\x276a136107f633d04beb061f8b39d2e0994cb7498b54d10070925c5cd2d0118d
250	gateway	0	78	\\xf89faad5bf521cef3e38f6d5b1b4fbd2	\\x0a076761746577617912b501104e18aafac8e3ca9d980320cf082a1001581433ef3a404f8259dd9dabd8585a3292010a1001581433ef3a404f8259dd9dabd8585a12036164611a096169642d686f75736520022801320201024210a7a74ae988694794977ec25bd11941d64a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x92c9c169fe9fc1a6f4c080122bc907e58014abfb0503dd020494a7ea4e8f0c17
251	gateway	0	79	\\x63832c220b0f9d3975f40d6621b1afde	\\x0a07676174657761791261104f18aafac8e3ca9d980320d2082a1001581433ef3a404f8259dd9dabd8585a323d0a1001581433ef3a404f8259dd9dabd8585a12086e6f7274682d70641a096169642d686f7573652210a7a74ae988694794977ec25bd11941d62a0201023801	\\x2e74ba75571a04d93cd92594020b7c2728a3a988d4bdd4537140f2d8dcff3973
252	gateway	0	80	\\xaab6b6f58c200608e51367233cec87c3	\\x0a076761746577617912b501105018aafac8e3ca9d980320cf082a1020583acf3cb14f95917e1a64c022f66c3292010a1020583acf3cb14f95917e1a64c022f66c12036164611a096169642d686f75736520022801320201024210f39025ff911c4f7883f8958ad618fc194a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x2f0797d7281d5b3d9b53b929460504c798d448879dc76fcbfb8cdba5e7587529
253	gateway	0	81	\\x96dec437b57890f4fd4a1254ab55f5cb	\\x0a07676174657761791261105118aafac8e3ca9d980320d2082a1020583acf3cb14f95917e1a64c022f66c323d0a1020583acf3cb14f95917e1a64c022f66c12086e6f7274682d70641a096169642d686f7573652210f39025ff911c4f7883f8958ad618fc192a0201023801	\\x4d580dac6c09d389a64d424578cd814519fdca978c6a6b7ce6183a8c3f2afdbc
254	gateway	0	82	\\xe6f9e406313be184df121076770fb4d0	\\x0a076761746577617912b501105218aafac8e3ca9d980320cf082a101689dff7c971486a97d1d5affcbd76343292010a101689dff7c971486a97d1d5affcbd763412036164611a096169642d686f7573652002280132020102421026be0ddd8cdd40e089e86fd7cfe932f54a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x56cd0dfb28fa7d63ff8e1d0fd6c91460e1f66cb011c92e30b6fec958459a4609
255	gateway	0	83	\\x55e4ed6207a6d1013e8d7e7e8daa5560	\\x0a07676174657761791261105318aafac8e3ca9d980320d2082a101689dff7c971486a97d1d5affcbd7634323d0a101689dff7c971486a97d1d5affcbd763412086e6f7274682d70641a096169642d686f757365221026be0ddd8cdd40e089e86fd7cfe932f52a0201023801	\\x9d150f5f0d893b101b1600cec8749830ead7f22b9ce9b2693cc1f2d813a6a3d3
256	gateway	0	84	\\x2c7168008a6e45f66a297a65805181b5	\\x0a07676174657761791242105418b7aecbe3ca9d980320cd082a10c41e34162346cdf95ceae7ae391188f832200a10c41e34162346cdf95ceae7ae391188f81a0361646120eb939ac4b3b39f03	\\x306957552a3f96dff4d655f056805c4c48d1724441c740792569bdf657f222c5
257	gateway	0	85	\\x34d74c013914af060de8550e6bc8da7e	\\x0a076761746577617912d201105518c3ffcbe3ca9d980320cf082a104857320b94054db296e1e1a51cc18b8b32af010a104857320b94054db296e1e1a51cc18b8b12036164611a096169642d686f75736520022801320301023b3a0301073b4210a7a74ae988694794977ec25bd11941d64a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110c41e34162346cdf95ceae7ae391188f8	\\x49038e79cb739c7fbcfbe0989492ebb21e71d1f57d5a32937d7b7ffdf8caefd7
258	gateway	0	86	\\xce91657732b67668fbb3cab405a14f58	\\x0a07676174657761791262105618c3ffcbe3ca9d980320d2082a104857320b94054db296e1e1a51cc18b8b323e0a104857320b94054db296e1e1a51cc18b8b12086e6f7274682d70641a096169642d686f7573652210a7a74ae988694794977ec25bd11941d62a0301023b3801	\\xa8aa95a641d087adc2a44f68569f06288e7e9da84beef02d3e1d6432ac72e0a7
259	gateway	0	87	\\xdb872d8ef94aa62f95e356486d34e75b	\\x0a076761746577617912d001105718c5aacde3ca9d980320cf082a10f708a2a3d10a4321b5d04fe82dfcc9f032ad010a10f708a2a3d10a4321b5d04fe82dfcc9f012036164611a096169642d686f75736520022801320301023b3a01074210f39025ff911c4f7883f8958ad618fc194a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110c41e34162346cdf95ceae7ae391188f8	\\x7897064d41917127423f857d4370cc568347924c989ad6c7bc3c15b226058a78
260	gateway	0	88	\\xac927092c53c9ef6ab8deb83e998d11b	\\x0a07676174657761791262105818c5aacde3ca9d980320d2082a10f708a2a3d10a4321b5d04fe82dfcc9f0323e0a10f708a2a3d10a4321b5d04fe82dfcc9f012086e6f7274682d70641a096169642d686f7573652210f39025ff911c4f7883f8958ad618fc192a0301023b3801	\\xb536a34a5c9125d76bbd2a3c51c42722feaa882bfeeb94d1fb53c738f8ef2997
261	gateway	0	89	\\x20b0061ea2fc3ded3fe8588d3e3a0dac	\\x0a076761746577617912b501105918bbe5cde3ca9d980320cf082a10edebab620ffd479ab0675e0977b021243292010a10edebab620ffd479ab0675e0977b0212412036164611a096169642d686f7573652002280132020102421026be0ddd8cdd40e089e86fd7cfe932f54a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x51ebb6d78338092325a02937bbdb40637e5df994b24f0801750a7e86d95e1900
262	gateway	0	90	\\x18f8b8539472a89502c95c51fdf37da5	\\x0a07676174657761791261105a18bbe5cde3ca9d980320d2082a10edebab620ffd479ab0675e0977b02124323d0a10edebab620ffd479ab0675e0977b0212412086e6f7274682d70641a096169642d686f757365221026be0ddd8cdd40e089e86fd7cfe932f52a0201023801	\\x5a9eda39ae11c5a4768d5099b83c45e3ee6872f9107eff8c133e4c689783a25a
263	referral	1	12	\\xe2d44e93843b4be17019f85a6fa9b472	\\x0a08726566657272616c12250801100c18ba9ce5e3ca9d980320940a2a108d4a82f4443540f78f3282f3c06da2323201ff	\\xbcb7b66f19edae3d9d3dddc3a3415e8819c328057641c8353565bbe51ea0cfd6
264	notification	1	18	\\x333754c020b58b0c0df84382a45d219e	\\x0a0c6e6f74696669636174696f6e125f08011012188881f0e3ca9d980320f80a2a100dfef464160a9253f42a9343fecafdfd323b0a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a0361646120013001580160036a086e6f7274682d7064	\\xc5c4a12879198d3cd5ca34c4b541533b0f0ad1e446c3f565e2f6a59143be31ef
265	notification	1	19	\\x04632a89bb33ecebe8b4645c129c7e93	\\x0a0c6e6f74696669636174696f6e12750801101318d096f0e3ca9d980320f80a2a100dfef464160a9253f42a9343fecafdfd32510a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a0361646120012801300238014a10bcd2f59ec8254d158bd2c983b1f0deac580160036a086e6f7274682d7064	\\x7aa8357caf0c012379249f2514e6948d2e6d55f762832b180cb036c8274363d8
266	intake	1	146	\\x81e45430d5d0172abfd958c53f1e7d25	\\x0a06696e74616b651270080110920118fef1eee3ca9d980320b0092a1047253a1e9bc24bf2b4bdc6de184ff94b324b0a1047253a1e9bc24bf2b4bdc6de184ff94b12100314c86b90f640cda3304db65f6073171a086e6f7274682d70642001280130013a034456414205413030303150d0e9eee3ca9d98035801	\\x45e6d964ec1794f6a4e3b14e4fea61de43e8a3e9d320b1f694a13027aeaf0b64
267	referral	2	13	\\x9f5f2705a4438e02895edf24971ce290	\\x0a08726566657272616c1284010802100d18acd8efe3ca9d980320940a2a10a8d1dd692b584748b5ecc1851363b46a32600a10a8d1dd692b584748b5ecc1851363b46a121047253a1e9bc24bf2b4bdc6de184ff94b180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x4ba1ff5d643c584ec745ea82fec47e35a89b268a520c574c3cac063651bb75bc
268	notification	1	20	\\xa1bbac3c83af9eb2d2b9e7a9400e0fe4	\\x0a0c6e6f74696669636174696f6e12780801101418cfa6f0e3ca9d980320f80a2a100dfef464160a9253f42a9343fecafdfd32540a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a03616461200128023001380140c3034a10bcd2f59ec8254d158bd2c983b1f0deac580160036a086e6f7274682d7064	\\x7d57e4d5b334b0fbe09146e7ae77718d166c92dd315bf205fdde15b05c004074
269	gateway	0	91	\\x0ccfe0a5a46a10a5fc3295ea34efdeb6	\\x0a076761746577617912b501105b189a8ff0e3ca9d980320cf082a10bcd2f59ec8254d158bd2c983b1f0deac3292010a10bcd2f59ec8254d158bd2c983b1f0deac12036164611a096169642d686f75736520022801320201024210a8d1dd692b584748b5ecc1851363b46a4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x25c38806b7d6602bdd6ec7509ceb60daabbf296bbe9199104299ed19d318a514
270	gateway	0	92	\\xd0fea9ffa2852f13a8cecc5e04b11842	\\x0a07676174657761791261105c189a8ff0e3ca9d980320d2082a10bcd2f59ec8254d158bd2c983b1f0deac323d0a10bcd2f59ec8254d158bd2c983b1f0deac12086e6f7274682d70641a096169642d686f7573652210a8d1dd692b584748b5ecc1851363b46a2a0201023801	\\xccdfc3923c0965b49dab0a1f5fd7c370eba08861b4d4d2c0b3e3ecba9614709f
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 07:37:59.550626+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-23 07:37:59.552552+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-23 07:37:59.554466+00	0.1.3
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
61	\\x42e39ccf9ca6deb31fa0c1840b03dae6afc63cf04e71bea81045982798072a00	\\x5eff29799b019f32751dd88797569d95d3c023a7759d5946c026c250331408f81a0cbbb5dcc67cd9e137a65618600bd9f45e09dab0347bd76152ff33a4842dc695e11cc62acbb012fb06515a7e73f379bc1c07d451d26727fbd2d4038bd322057dd9369583f0f6f70c7800de53a91a12aeb0a216464795a869cf711931f73139e59ee5af59185da6c755d161426e34262a2d7e48877e7d9580baa559f739071e
68	\\x78c6c22c6f47fee412e634e9319f8b8237185c605f3f37256e3bf318b442b10b	\\xceca2a9ecc17e644db8e4e6b06834fdf4f91f2685bd795cec9f8853a201d7b393fe53e916430e0f369c78a15caa7e9ca8840e682d6603416f80fb6c0620b68d1
72	\\x43e04c6840ceb477dbe4945dad986841e96ff2c1639a79433a029fc1bb34a091	\\xceca2a9ecc17e644db8e4e6b06834fdf4f91f2685bd795cec9f8853a201d7b391b5d6a4104fdcd747fb546eae3f36eaa1ca379155d3a0e56b2b1a6ec4ecd7ce4
212	\\xbbdbef5f75281d84cca84a5658f0cf1ca1383a51c78735dd6cda6b10ccfd23bc	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a8120052fa720f8ff87b4f14709af08e56910a95437bd547c6e04b9af2c73aac691f7a3fb48cc342cd5e8283c74bc86cef817b1b02ff58b62107294cbf80c9312b22e6
219	\\x77f08350cfc5a1395c8794159537cc59c1c7d0ab4da427dd073c03beea1ac582	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a8120052fa720f8ff87b4f14709af08e56910a95437bd547c6e04b9af2c73aac691f7a8164013b8dd37f1f23ad434d0a3a63cb74eb80d68b8b7f4a3d60c4d5e11e16d0d98e2c0af98e1b7c41edfaf4a62818f6fce20b51aaee3692658de51e5579bdb48a83df13fed9436e834d779dce892d178f7cae6b5bf89f266b0d2cee51617e4f
220	\\xc584126896e121c3ec30b820c06b9e1b5057448279c3f516b45af2f6cb3fa079	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a8120052fa720f8ff87b4f14709af08e56910a95437bd547c6e04b9af2c73aac691f7a8164013b8dd37f1f23ad434d0a3a63cb74eb80d68b8b7f4a3d60c4d5e11e16d09fa34f5a38085511b76c4931595ce94cfe59497f84fc75f450d729b0dcffac20
224	\\x83badef206686760cee61e65c19b1439996100708371f61b5425751b9e560951	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb8526
228	\\xe3dd09df336a415d507f77ba760f50299e44fd8260ee7d4384f139711dccfa0d	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85268c0eda7ccea31b68b260f435edbb21e15bbb43ca8a7caf12a50ac02e87756f00
239	\\x04f06f2ea239b7d1bb270c3c43b18080e3f12bd7deacc0e4ca6a7a13755ff8cc	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85266330cf3bc98a41c406ae92b0ec91a47d0bcd331728d2a9082f1329a815d2ed7c5612f38dbcd1421075d1f5fe0254d4d188ea36354be223b54be708ba5b1b10f12004e843ebc0ad9cf24c3c3f8f2a461455aaeecd25f008187dabaec02f4e9bdf608ae63e35be1b8e4da8bfc5f52b9acfbd87192e0d78eefe36798b7e7c55e203
241	\\xce211531d2a0cac59409e3badebfebaeb5e66bc48c61b40f80cda0a6dd963ae8	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85261d18c9772f9c9940a4d3c86959838d11fb1b3c2639730f7d6c511a99b78ebceed77a7e6caed95edbf1655b402fa1973fdea5c1afd53c9a27814eb487e7044288
243	\\xefa9c28be68326e0974ebbc8632d6868cc34b109c491043453076c9c87d53a19	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85261d18c9772f9c9940a4d3c86959838d11fb1b3c2639730f7d6c511a99b78ebceec7eb26b5a8f8499bb862c352870c20754ae758bca5268617961bde5d5f089f83981b8441bc6bf87fc7e7aa257a5eaf437d212086a2f90f2b148e3860f846b1bc
244	\\xcd1b9a54e36a4807ff17887a917612c21b7e4d0573e2eb7ec2c51b092649780c	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85261d18c9772f9c9940a4d3c86959838d11fb1b3c2639730f7d6c511a99b78ebceea056d74355194d02d192abab9cce120c44e7361a851b845494c3bf3493360fbc
245	\\x1d53b999793ab13ce4aa862d90f0484ff65d50dd665592312bdcf3d8943085f5	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85261d18c9772f9c9940a4d3c86959838d11fb1b3c2639730f7d6c511a99b78ebceea056d74355194d02d192abab9cce120c44e7361a851b845494c3bf3493360fbc658fd49c4c0070da5e6e00bdfa5982b5d9f4825733f543d1aceddaef7c7ed7cf
248	\\xad40271d1b09ccdcbab4e546add2d4e9e0a3e4149a66199cdf6054565f940edf	\\x416441d6c6ae08df80c5e1b4a6e12498d272f8e208df888a26ad03b67dd4bc889d375ed869a2fdc956f2754fd8d1e2b5cc877667fbcaa66e91ef88e0c5a812005a9abdc17e6e2c6b7bc027b64cdd7f4e06e2920165b2838a643bb6e718bb85261d18c9772f9c9940a4d3c86959838d11fb1b3c2639730f7d6c511a99b78ebceee8803790ca52393c794864d753ddc0b1d7131f303f8bb2f69b90f63789e688d6
263	\\xee309e867c03fb4760442351c635b32868434d1b5c180c848c3cc05fe8518cf7	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c104763ebf548fa1ebab89949c8e0a79b142b5203c8b0d3cbf2ebd14c79677d78577039a04e1e503d99b6e33d9e9bae61f377d3364a6f7745e746926c552204dba6335a9eda39ae11c5a4768d5099b83c45e3ee6872f9107eff8c133e4c689783a25a
264	\\x6c7140d547e6e872dd1da6ede25aa73d689cd53fab12cf6e4e2b9cf4ecfcc21e	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfe
266	\\x50f3e1b7bc9b4dfb7f2f051013c1b181ca0f07bdc9dafde1e8fe5e24357b1f17	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfed1348402305fe97549bef8ba0a3df42303ea6aee420f320190d2152046f04ad6
267	\\xf2bce64ecc5eedea71fd9e5c9619036b9ac66d12a0da28f709926b191fe28c17	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfed1348402305fe97549bef8ba0a3df42303ea6aee420f320190d2152046f04ad645e6d964ec1794f6a4e3b14e4fea61de43e8a3e9d320b1f694a13027aeaf0b64
268	\\x080e06ebc90791dada806faefca49f8726a6a90b636b15879ae062322fe48f65	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfe6d0d76da4588d8ce08c9b7bdda889a46d91a57206233dfaeed42b56b25a9f478
269	\\xbf9a31cc6cd7a55da8ffe79b41fbafed9f28183bada71d4f45b2ae9c4d36a100	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfe6d0d76da4588d8ce08c9b7bdda889a46d91a57206233dfaeed42b56b25a9f4787d57e4d5b334b0fbe09146e7ae77718d166c92dd315bf205fdde15b05c004074
271	\\xa12953c811a3a88dfbdf0326606e45141df1270a3316d7e7fd5aa2f1c8db389d	\\x89cd914895b3fa4189961c5b44ed7c3dba688a75d3adc7c494f34521d44c1047e16025bdda44d5831ed9172ab259a69cfd7aebc136446dd7ec6abb9b34bcbbfe6d0d76da4588d8ce08c9b7bdda889a46d91a57206233dfaeed42b56b25a9f4787d4c769c84da8363e72787d4933d54dd3a28468a4d3ad54e0787d2ad514fb444ccdfc3923c0965b49dab0a1f5fd7c370eba08861b4d4d2c0b3e3ecba9614709f
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 07:38:00.607356+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 07:38:00.53023+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-23 07:38:00.668904+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 07:38:00.691147+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 07:38:00.715931+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-23 07:38:00.736965+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-23 07:38:00.645438+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-23 07:38:00.572895+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 07:38:00.756919+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 07:38:00.775042+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 07:38:00.840705+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 07:38:00.855124+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 07:38:00.88434+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 07:38:00.896407+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 07:38:00.92226+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 07:38:00.931383+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 07:38:00.964774+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 07:38:00.981588+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 07:38:01.010654+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 07:38:01.023231+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 07:38:01.055591+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 07:38:01.070308+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 07:38:01.108125+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 07:38:01.121647+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 07:38:01.16623+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 07:38:01.175473+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 07:38:01.201137+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 07:38:01.213365+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 07:38:01.349919+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 07:38:01.357966+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-23 07:38:00.543869+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-23 07:38:00.55929+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 07:38:00.5844+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-23 07:38:00.595462+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-23 07:38:00.619414+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-23 07:38:00.631609+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-23 07:38:00.659608+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-23 07:38:00.680938+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-23 07:38:00.704199+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-23 07:38:00.72765+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-23 07:38:00.745839+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 07:38:00.766745+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-23 07:38:00.788266+00
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
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
d14a52f8-cd34-e396-b082-43ab20a14421	2	2098-01-01 05:00:00+00	0	1
d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	4	2099-01-01 05:00:00+00	0	1
00d2f25b-f503-f360-e6a2-34e38c64fd8e	4	2099-01-01 05:00:00+00	0	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
9d3a89d4-d47a-e2c9-3383-470e5b302d04	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
c6e17a99-b56f-de6e-ac07-d69913085377	1	2026-01-06 05:00:00+00	5	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
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
notification	0	2026-11-23 07:37:59.888948+00
referral	0	2026-11-23 07:37:59.888948+00
audit	0	2026-11-23 07:37:59.888948+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-23 07:38:00.473194+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a09564130303130303030
2	0	2026-11-23 07:38:00.473194+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b
3	0	2026-11-23 07:38:00.473194+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b
4	0	2026-11-23 07:38:00.473194+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b
5	0	2026-11-23 07:38:00.473194+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a20013203555443
6	0	2026-11-23 07:38:00.473194+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b
7	0	2026-11-23 07:38:00.473194+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-23 07:38:00.473194+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-23 07:38:00.473194+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-23 07:38:00.473194+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-23 07:38:00.473194+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-23 07:38:00.473194+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-23 07:38:00.473194+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-23 07:38:00.473194+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-23 07:38:00.473194+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-23 07:38:00.473194+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-23 07:38:00.473194+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-23 07:38:00.473194+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-23 07:38:00.473194+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-23 07:38:00.473194+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-23 07:38:00.473194+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-23 07:38:00.473194+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-23 07:38:00.473194+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-23 07:38:00.473194+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-23 07:38:00.473194+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-23 07:38:00.473194+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-23 07:38:00.473194+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-23 07:38:00.473194+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-23 07:38:00.473194+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-23 07:38:00.473194+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-23 07:38:00.473194+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-23 07:38:00.53023+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-23 07:38:00.543869+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-23 07:38:00.55929+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-23 07:38:00.572895+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-23 07:38:00.5844+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-23 07:38:00.595462+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-23 07:38:00.607356+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-23 07:38:00.619414+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-23 07:38:00.631609+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-23 07:38:00.645438+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-23 07:38:00.659608+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-23 07:38:00.668904+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-23 07:38:00.680938+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-23 07:38:00.691147+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-23 07:38:00.704199+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-23 07:38:00.715931+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-23 07:38:00.72765+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-23 07:38:00.736965+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-23 07:38:00.745839+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-23 07:38:00.756919+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-23 07:38:00.766745+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-23 07:38:00.775042+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-23 07:38:00.788266+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-23 07:38:00.840705+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-23 07:38:00.855124+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-23 07:38:00.88434+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-23 07:38:00.896407+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-23 07:38:00.92226+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-23 07:38:00.931383+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-23 07:38:00.964774+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-23 07:38:00.981588+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-23 07:38:01.010654+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-23 07:38:01.023231+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-23 07:38:01.055591+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-23 07:38:01.070308+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-23 07:38:01.108125+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-23 07:38:01.121647+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-23 07:38:01.16623+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-23 07:38:01.175473+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-23 07:38:01.201137+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-23 07:38:01.213365+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-23 07:38:01.349919+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-23 07:38:01.357966+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
75	0	2026-11-23 07:38:01.46485+00	1101	df33612e-fd01-0fba-5f18-73a86db6fb33	\\x0a10df33612efd010fba5f1873a86db6fb33120a6e6f7274682d6569646f20a7b6f8c3b3b39f03
76	0	2026-11-23 07:38:01.974388+00	1103	6b866cd0-a053-4c98-8345-04af076297be	\\x0a106b866cd0a0534c98834504af076297be12036164611a096169642d686f757365200228013202010242101716fb89aea94f5ba0ef3c76fac2686d4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-23 07:38:01.974388+00	1106	6b866cd0-a053-4c98-8345-04af076297be	\\x0a106b866cd0a0534c98834504af076297be12086e6f7274682d70641a096169642d686f75736522101716fb89aea94f5ba0ef3c76fac2686d2a020102
78	0	2026-11-23 07:38:01.980202+00	1103	01581433-ef3a-404f-8259-dd9dabd8585a	\\x0a1001581433ef3a404f8259dd9dabd8585a12036164611a096169642d686f75736520022801320201024210a7a74ae988694794977ec25bd11941d64a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-23 07:38:01.980202+00	1106	01581433-ef3a-404f-8259-dd9dabd8585a	\\x0a1001581433ef3a404f8259dd9dabd8585a12086e6f7274682d70641a096169642d686f7573652210a7a74ae988694794977ec25bd11941d62a020102
80	0	2026-11-23 07:38:01.980202+00	1103	20583acf-3cb1-4f95-917e-1a64c022f66c	\\x0a1020583acf3cb14f95917e1a64c022f66c12036164611a096169642d686f75736520022801320201024210f39025ff911c4f7883f8958ad618fc194a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-23 07:38:01.980202+00	1106	20583acf-3cb1-4f95-917e-1a64c022f66c	\\x0a1020583acf3cb14f95917e1a64c022f66c12086e6f7274682d70641a096169642d686f7573652210f39025ff911c4f7883f8958ad618fc192a020102
82	0	2026-11-23 07:38:01.980202+00	1103	1689dff7-c971-486a-97d1-d5affcbd7634	\\x0a101689dff7c971486a97d1d5affcbd763412036164611a096169642d686f7573652002280132020102421026be0ddd8cdd40e089e86fd7cfe932f54a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-23 07:38:01.980202+00	1106	1689dff7-c971-486a-97d1-d5affcbd7634	\\x0a101689dff7c971486a97d1d5affcbd763412086e6f7274682d70641a096169642d686f757365221026be0ddd8cdd40e089e86fd7cfe932f52a020102
84	0	2026-11-23 07:38:02.019639+00	1101	c41e3416-2346-cdf9-5cea-e7ae391188f8	\\x0a10c41e34162346cdf95ceae7ae391188f81a0361646120eb939ac4b3b39f03
85	0	2026-11-23 07:38:02.030019+00	1103	4857320b-9405-4db2-96e1-e1a51cc18b8b	\\x0a104857320b94054db296e1e1a51cc18b8b12036164611a096169642d686f75736520022801320301023b3a0301073b4210a7a74ae988694794977ec25bd11941d64a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110c41e34162346cdf95ceae7ae391188f8
86	0	2026-11-23 07:38:02.030019+00	1106	4857320b-9405-4db2-96e1-e1a51cc18b8b	\\x0a104857320b94054db296e1e1a51cc18b8b12086e6f7274682d70641a096169642d686f7573652210a7a74ae988694794977ec25bd11941d62a0301023b
87	0	2026-11-23 07:38:02.051909+00	1103	f708a2a3-d10a-4321-b5d0-4fe82dfcc9f0	\\x0a10f708a2a3d10a4321b5d04fe82dfcc9f012036164611a096169642d686f75736520022801320301023b3a01074210f39025ff911c4f7883f8958ad618fc194a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110c41e34162346cdf95ceae7ae391188f8
88	0	2026-11-23 07:38:02.051909+00	1106	f708a2a3-d10a-4321-b5d0-4fe82dfcc9f0	\\x0a10f708a2a3d10a4321b5d04fe82dfcc9f012086e6f7274682d70641a096169642d686f7573652210f39025ff911c4f7883f8958ad618fc192a0301023b
89	0	2026-11-23 07:38:02.059451+00	1103	edebab62-0ffd-479a-b067-5e0977b02124	\\x0a10edebab620ffd479ab0675e0977b0212412036164611a096169642d686f7573652002280132020102421026be0ddd8cdd40e089e86fd7cfe932f54a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-23 07:38:02.059451+00	1106	edebab62-0ffd-479a-b067-5e0977b02124	\\x0a10edebab620ffd479ab0675e0977b0212412086e6f7274682d70641a096169642d686f757365221026be0ddd8cdd40e089e86fd7cfe932f52a020102
91	0	2026-11-23 07:38:02.62185+00	1103	bcd2f59e-c825-4d15-8bd2-c983b1f0deac	\\x0a10bcd2f59ec8254d158bd2c983b1f0deac12036164611a096169642d686f75736520022801320201024210a8d1dd692b584748b5ecc1851363b46a4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-23 07:38:02.62185+00	1106	bcd2f59e-c825-4d15-8bd2-c983b1f0deac	\\x0a10bcd2f59ec8254d158bd2c983b1f0deac12086e6f7274682d70641a096169642d686f7573652210a8d1dd692b584748b5ecc1851363b46a2a020102
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
f9d62591-000a-a299-f7a8-f6dc4706c735	\\xf9d62591000aa299f7a8f6dc4706c735f1d328511e1ad15d4dbd752423ba3a9b	d265af94-f5f1-58e4-0787-6815cbd0981a	1716fb89-aea9-4f5b-a0ef-3c76fac2686d	f	ada	aid-house	north-pd	2026-11-23 07:38:01.974388+00	0	1
61bb20f8-398a-8356-c544-3124c8ec29cb	\\x61bb20f8398a8356c5443124c8ec29cb6281c2ed9d6d8a542ad43afc219c9d6f	3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	a7a74ae9-8869-4794-977e-c25bd11941d6	f	ada	aid-house	north-pd	2026-11-23 07:38:01.980202+00	0	1
a5974130-19d3-d281-ce18-cfe63f5b4d47	\\xa597413019d3d281ce18cfe63f5b4d477444fbf0a5e19221cc2fc40c60527c41	baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	f	ada	aid-house	north-pd	2026-11-23 07:38:01.980202+00	0	1
c8e8b3c2-beee-cc9c-7025-a77acb4c997f	\\xc8e8b3c2beeecc9c7025a77acb4c997f9c9d3cfa80bbfc07686f28a1a0ff25ff	db4df935-f226-d87a-9508-56acd0fbc89f	f39025ff-911c-4f78-83f8-958ad618fc19	f	ada	aid-house	north-pd	2026-11-23 07:38:01.980202+00	0	1
55360ae6-e319-2126-7fe5-2bf79ed52374	\\x55360ae6e31921267fe52bf79ed52374c7ab7bbab2f1a2944bd5f61de90d7e59	0dfef464-160a-9253-f42a-9343fecafdfd	a8d1dd69-2b58-4748-b5ec-c1851363b46a	f	ada	aid-house	north-pd	2026-11-23 07:38:02.62185+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x010001fee0c71a2da4c5241ef9cc355a7953dc63e95158f732df99eb482b858034da7a76798f2506b3afc5c2696ee2d46cb3146070a03c333fe9be9aca2aabbe65cc4e	\\x019070920417e2204086db98a449569677ca19bcfd30ac2648e3ec6a40ea707349f76dc96386e0f061572f9d80347dc0e98c01	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x0100019df887a2aa4fe591329ed00d5cc5cf08cab060df630fcc16e7acd41b61a6924b2353fa5b589bfa84837f1fc1e089ef440e2082a5122ddc9815a23cab0f961ee3	\\x01aed193d89fe5f0e8ddd86b61832992ef08599c076b44068d1e517cf2e7eca8696b59db2398b67bf74a947198ffae51db9eebd750e78b1889344ff4	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001605de62f0b103bbe54c4833c28137a6d955c0f48d8d7dd4053847535318473ffe432c4a40378f85c9c5876e8c1360671b54b2e5a5cb2606a9a40068809545485	\\x017e70536a53ccbb60a6826f380228fd340900d62bbfbe609550583b17c2cbc7b595ec261c62f117d2828ad4c50e8b90bd77b7	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x01000188ec1d167c11547acce8e3ec5386e7a7e07721a2632fbaf218ca287116e0ce2837a6b3a6636ec5c723568fe0fc973f42acb4c2d067a8ddff8c671d188ff527a3	\\x014c0b32fb825146e2897f0586de24ff69a4ca87b27bd157883470eabdf1c8f5640b3550979448a017c28e30d3fb34edf9ae7e75	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x010001d9fe77c92ee971cde3bf006e9c9d4e7c970d61084aea52a8ab977c8a08fa79e67aa679bfe719f785376c0c65a6e75ac2e8edaaa5b19b31e22f8a942274417249	\\x0154fbee6a117983900e3bf53958e89ce684d09ab92a7ed9797aa85ac895c283aff390e44fb2a327ef911db784f32a2de647aa254850447ba0f691be	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x010001d6dc64c36839d529371e8638e0ff48815ec73b51ca9c846a2b9d4ec32e298a43700d03a81d703810b666c063cea84357fe7dbc44a234450816fa9c105a409507	\\x01e74251d77cf4786912eb709ff5e30b6b834387b6a9893f4ad003d7a33a7476c4a5df2d73bd0b4245b2cdf542ab6e91eb22a5b5eb70821879a9	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001a8c1cb898b452efafbf06af27a3a885d1e74479f7acc0abc34aca3421886cdfcbd171654022de85bc46cfdd9a2b0686291de57f36d03ed4faba764e6c65a0384	\\x019a0e1af11e2ca1b17995ec68c7eb7600c1a4a9d6c5592cd02093036dd8a9c6d398d895d136b34471b7be8bc4d8a6a532fdf0b67a	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x010001452a98789eb0db6d5ebdb16fd77583af8edcc9a43999f75e9b19ee00cf8c96d27b7cbcd4f59e302e90f48d2447f1f555cd6ebd21bfa0011e4750184ab3982b98	\\x0113d93df8e126a85637f6bb458c2dff4c6d6c72f81c0056897ce82592d2a4b1b3f179499bc0257674e36c30e7af9860ac6c79	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001b61dfa9d9905bbc3d3c11a4901016bca5593da0944d853f02f2b548f71c72ef81a8e1a0e94e83bc6d58d1ea399b11b198edae417343f4c8ece4bba64d82180e1	\\x01796b74e8cad760a7486c575e8b417a4c7d4dd92519d9c13c3379c4cd1af266effa63d20b3ef6b41112d9d7186f63fd662a	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x010001936d171d548a366098ad280b6de8d6ef03a72c56541ea2388e6b5a30af8488bea12f0284d3a1b21b59cb8bed23bc287e1408a64e5ceb345947c55513de45c049	\\x0121191f41839487f353651b484b68dd89317fffb233f6c43e7907d059199ebe1338e77b59212f4f0ab20a0f836d9418d5e8	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x0100018387426faf13e1323946629f39890a0813adf5dae9637ca9681a937cef850084ba68f2a1008899ddd46ea5b63feea689660f7822e51f0bdb5b2df4a9422c1d46	\\x0129318965cbfe0274fa6f32d21eaf51cee76ee58ff58d3d7fce59bbf3e635c28bfb19228b257b08f773d4c2cadb7c7b19cbdc	1
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
706f6c69-6379-4000-8000-000000000000	11	\\x8aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
\.


--
-- Data for Name: policy_text; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.policy_text (sha256, body) FROM stdin;
\\x8aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5	organisations:\n  - organisation: north-pd\n    title: North Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: north-command\n    signers:\n      - north-command\n    ORIs:\n      - VA0010000\n  - organisation: south-pd\n    title: South Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: south-command\n    signers:\n      - south-command\n  - organisation: quick-pd\n    title: Quick Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: quick-command\n    signers:\n      - quick-command\n  - organisation: alone-pd\n    title: A department without a ladder\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: alone-command\n    signers:\n      - alone-command\n  - organisation: accord-canary\n    title: Nobody's, for canaries\n    kind: consortium_office\n    zone: UTC\n    covered: yes\n  - organisation: aid-house\n    title: Aid House\n    kind: community_victim_services\n    zone: America/New_York\n    covered: yes\n    awards:\n      - VOCA 2025-10-01 2035-10-01\n    duty supervisor: dana\n    signers:\n      - aid-director\n    calendar:\n      - federal\n    services:\n      - c4\n      - d1\n    capabilities:\n      - sign_language\n    languages:\n      - en\n      - es\n    competences:\n      - trafficking\npeople:\n  - person: north-chief\n    employer: north-pd\n    roles:\n      - police_supervisor\n  - person: north-desk\n    employer: north-pd\n    roles:\n      - dispatcher\n  - person: north-cases\n    employer: north-pd\n    roles:\n      - police_supervisor\n    worker kind: system\n  - person: south-chief\n    employer: south-pd\n    roles:\n      - police_supervisor\n  - person: ada\n    employer: aid-house\n    roles:\n      - advocate\n  - person: bea\n    employer: aid-house\n    roles:\n      - advocate\n  - person: cora\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: quinn\n    employer: aid-house\n    roles:\n      - advocate\n  - person: rosa\n    employer: aid-house\n    roles:\n      - advocate\n  - person: susa\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: aid-counsel\n    employer: aid-house\n    roles:\n      - counsel\n  - person: north-counsel\n    employer: north-pd\n    roles:\n      - counsel\n  - person: canary-sink\n    employer: accord-canary\n    roles:\n      - security_officer\n  - person: north-command\n    employer: north-pd\n    roles:\n      - command_staff\n  - person: north-privacy\n    employer: north-pd\n    roles:\n      - privacy_officer\n  - person: south-command\n    employer: south-pd\n    roles:\n      - command_staff\n  - person: south-privacy\n    employer: south-pd\n    roles:\n      - privacy_officer\n  - person: quick-command\n    employer: quick-pd\n    roles:\n      - command_staff\n  - person: quick-privacy\n    employer: quick-pd\n    roles:\n      - privacy_officer\n  - person: alone-command\n    employer: alone-pd\n    roles:\n      - command_staff\n  - person: alone-privacy\n    employer: alone-pd\n    roles:\n      - privacy_officer\n  - person: aid-director\n    employer: aid-house\n    roles:\n      - program_administrator\n  - person: aid-privacy\n    employer: aid-house\n    roles:\n      - privacy_officer\n  - person: dana\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n
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
78cf7315-2df2-41a1-9dbc-e492ac3bac7a	109	\\x0a106b866cd0a0534c98834504af076297be120201021a096169642d686f757365	2026-11-23 07:38:01.974388+00
0be1512a-8603-4127-9188-ed008433bd12	109	\\x0a1001581433ef3a404f8259dd9dabd8585a120201021a096169642d686f757365	2026-11-23 07:38:01.980202+00
e3cdd0f1-881d-4f68-88f9-304882fe64e5	109	\\x0a1020583acf3cb14f95917e1a64c022f66c120201021a096169642d686f757365	2026-11-23 07:38:01.980202+00
ba92ec20-de4f-4e40-92aa-0da17ce84c0a	109	\\x0a101689dff7c971486a97d1d5affcbd7634120201021a096169642d686f757365	2026-11-23 07:38:01.980202+00
44d2cddc-308f-4b4b-86c4-de921ac55f92	109	\\x0a10edebab620ffd479ab0675e0977b02124120201021a096169642d686f757365	2026-11-23 07:38:02.059451+00
82af0328-9f8f-42ea-8226-6f983ab9e17a	109	\\x0a10bcd2f59ec8254d158bd2c983b1f0deac120201021a096169642d686f757365	2026-11-23 07:38:02.62185+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 07:37:59.380092+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-23 07:37:59.38353+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-23 07:37:59.389468+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-23 07:37:59.394254+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-23 07:37:59.395173+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-23 07:37:59.400059+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-23 07:37:59.401647+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-23 07:37:59.403989+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-23 07:37:59.405927+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-23 07:37:59.407069+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-23 07:37:59.409424+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-23 07:37:59.410803+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-23 07:37:59.411903+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-23 07:37:59.413405+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-23 07:37:59.414202+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-23 07:37:59.414689+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-23 07:37:59.417432+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-23 07:37:59.417893+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-23 07:37:59.419516+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-23 07:37:59.420084+00	0.1.2
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
df33612e-fd01-0fba-5f18-73a86db6fb33	\\xdf33612efd010fba5f1873a86db6fb33606c359d754d2c00cdc26e8c4893272a	north-eido		2027-11-23 07:38:01.455399+00	\N	1		\N	2026-11-23 07:38:01.46485+00	\N	f	2026-11-23 07:38:01.4648+00	\N		\N
c41e3416-2346-cdf9-5cea-e7ae391188f8	\\xc41e34162346cdf95ceae7ae391188f87f9bf4af39b7847b7efb93fcfee89f89		ada	2027-11-23 07:38:02.008043+00	\N	1		\N	2026-11-23 07:38:02.019639+00	\N	f	2026-11-23 07:38:02.019568+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
df33612e-fd01-0fba-5f18-73a86db6fb33	2026-11-23 07:38:01.469238+00	1
c41e3416-2346-cdf9-5cea-e7ae391188f8	2026-11-23 07:38:02.02469+00	1
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
2	80cb117e-04c4-5acc-fb49-235a39dcf4aa	2026-11-26 07:38:01.470357+00
2	d02ea637-ec96-d4e7-6dc1-73bc868201d4	2026-11-26 07:38:01.470357+00
2	59c527bd-01f4-2243-7714-d923af120450	2026-11-26 07:38:01.470357+00
2	6eb8c4a6-502f-518d-59e9-66ec2137a3a8	2026-11-26 07:38:01.470357+00
2	26b01552-6aee-87ea-1e15-75a2f2be2bc1	2026-11-26 07:38:01.470357+00
2	2ab98be8-7d66-17cb-794f-c4473b2a17bb	2026-11-26 07:38:01.470357+00
2	ea1bc731-487b-c68d-730e-a8cc54ba3731	2026-11-26 07:38:01.470357+00
2	bb1550f5-a359-bba5-2c35-98ec2f5ea8c0	2026-11-26 07:38:01.470357+00
2	ae6db387-2f72-b6cf-ad07-7b91a1ae0019	2026-11-26 07:38:01.470357+00
2	6c8ef984-dcf7-2af1-4ead-833eeaa52943	2026-11-26 07:38:01.470357+00
2	f81155f7-544e-1ff2-82a7-878ac401b12c	2026-11-26 07:38:01.470357+00
2	8e56000f-6b46-4288-c06b-f8f2f0b9babc	2026-11-26 07:38:01.956237+00
2	7aed15fc-aad8-50c3-ae30-7c3a45730d42	2026-11-26 07:38:01.960532+00
2	540d284b-422f-4b77-adda-ed8de48a66aa	2026-11-26 07:38:01.962535+00
2	d57ad6fd-0370-42a4-088e-555ac704fc06	2026-11-26 07:38:02.601041+00
2	e9c366b9-6afd-2a84-6fe7-24f72fc0caec	2026-11-26 07:38:02.815487+00
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
01c8994a-04e6-f4b5-d0c1-ef638578ccb6	c5fb52fe-37b1-48f7-9710-0852fcbe37e5	04126d3d-4c6e-4601-92d6-3e49e421a4b5	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:44:30+00	0	4228	\\x87b52a944f00baeb0029484991855c4f69827413e0d01f7770ee90a063a4e6bc	\\x016d9173c82ac89970849d9287f44d1eba61aa119f0c119658e2dd549cf686aa17ababd3040eb40bd81bea54b0af99b4fb63ce207a003331923d5ddf7a2d0a5c8b	\\x016d9173c8670cb6c31e9e994f9bfe9b6dc0fd3bd07dbb7c57f9f98ccdf676d3e7b0407f498ffb3d91bf2d03301bf152fb50d6ab194add8886a88110345d029052ca38eeb3deb35ad0f6d619e23ba1ed07f4f3ac67a7175af9f3d01c4f6dfc25fd	1	5	TS	TSTOP	5			2026-11-23 06:40:36+00	2026-11-23 06:44:30+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-0980-5277-9451-ef246e78ebe6	aa2b7bf2-ca37-4653-a747-6a53e8248e14	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:43:55+00	0	4731	\\xc3d9d961b9bc924786c6723e8b6189508d41ff64d7fadb0d3f4d0490c47edfdf	\\x01ebd824e2d86193ed79011eb7e8c4ae357b0d7f4b55d67beb9c2da2a72536069b6d073f06bee45e35cfc4b94637065ad2a98ed247d878faf85db353a763b6334c	\\x01ebd824e27f2a774dd114d8f255ac64be904b62a52d8f72cfd49f8283c0eba7b325924c23fff1fc2b56e1a836067d1a3c98fb07ba1a1e3b37fa40e4b57d4df72a74df24180c77095f99cb1689de70e90ec7dac5afd3f15cf3f63205505bb4022c	2	3	FRAUD	FRAUD	5	14		2026-11-23 06:42:18+00	\N	\N	2026-11-23 06:43:55+00	65536	3	1	0	0	0	1
01c8994a-099a-dc8a-4a67-3e7482c2b45a	6d3fa19b-9a54-48d5-9375-7ce8c519717a	9d2e7dcc-e5d2-4566-b243-6fa5a624d16c	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:56:03+00	0	2779	\\xc2a1da207ae1cf72afc0bc523a706d969df1414228c6b44dadcdcdd14d857ee2	\\x01f11555fc9e054e2932909c0d2d9e8c57f434e91790cbf816f03dd3096c5cc3b7ff2bbc5c445581218d5465962d82a37ef0f154de44e6aaa0766e18a10634c458	\\x01f11555fc049575f292b898a19e01b1acf28b9fbe7aa74073e446fb5fd15eff7ff08cb27762f059ec73f5cf80769a7927a480b5ec6bf2009a047de46c72668bd2364e3ddf7954ffa2694ccf51fb772ecead74d1cb2e3a6290c82b3e47e01efaf0	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:55:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-0bcd-82d8-aa4b-b14111d19482	82779a19-c817-42d5-980a-9fb34d0908a8	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:48:07+00	0	3962	\\x4077cfe4a1f4435602e70e1ad35529b03dcd03d538cf3b2fb803cb7ea0448b4a	\\x0138302e17e086433735f05bee6b72b57a62f7647765d96d6af52bd7f22fe29e65e13bcc3d92bf5e270eba2a54c017ee6ccb4d02e89b6af92d46d5dadd031dbf90	\\x0138302e1772c92f48e21f08661a926435bbac577b70c03c195011d847a004b7b1128c9a1363009dd50013480ba847d5b0decac7ebb926f6b730b42ef73e31345a8e0818bd076e77227d156994263a0601238a5448d43d1a68d19e75525e8ca595	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	2026-11-23 06:48:07+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-10f1-a14a-4c78-9d7cff8d316f	7feb4c8c-2717-4e25-a32f-e1ea3d3c1dcd	3588c6b9-b4d7-4279-abd0-88915a663dc6	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:45:47+00	0	2777	\\x6759e4a4044a92d0ff937f660ef18faf4b747cc14d00ee8dac775a2894777a7d	\\x016fab3656ff71e0819e0fad5ef2817d839c2862d9bd4ff7377e0af987ea9b258bc66421adebbc889fcf960a45396e6f5a2a4be4d6f87d6fd21a575ce73d002d50	\\x016fab365650417488d5c50df033db3b05e8ea4a71cf56b6f3f760a8c97c28a41b5bb279d68cfe8750783ac780f760d39d5b1e2c01a49b24bc0d81c2b0fe997bb683e127efa138e1717610bfc6f33d83ad6b72cf47f550931116a5ac689b48f979	1	3	WELCHK	WELFARE	3			2026-11-23 06:45:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-1652-df09-3098-18182b2f5a16	494f2b32-1fab-4996-b60d-b6368868fb12	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:42:23+00	0	2782	\\x423cb1d80cb2df60d06da44b68e76c8c388b116728bc2708095910b063a94e42	\\x0138302e1750510321acc7243f2e72e99bc73225b1b57da9764ad3fe3cc3ec4cc7843645818761084063e38e2e61a7b0672c10fd31546257e955e43fc5edd25b92	\\x0138302e17016b08d67b39d06fe13db75eb8e6471aa4797bba323d7f0bc5fa2afd689e8239defe5abd07a069ed299c2d4e0329c56e933af2adc46eb055ef79bbd76c5aa412cbd0b733fc1bc145456e080e6ee56e24b1da2de68a64f54c729849ef	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-293e-0da5-ec86-e5d19bafb3a7	a62ca32a-ccaa-4816-9b27-9ba4f28fe393	4c503115-46ca-41a2-9129-60d4fc39696f	1	3	2026-11-23 07:38:01.470357+00	2026-11-23 06:52:39+00	0	3953	\\x98c36ad09e3e08d13bbaebcdc0c5c30d2f49d888777c832825b144dca31aa397	\\x0140a64f6a16964cfd3d61466982175a46fc24d5d55c6e84e335ddc760e7ad4444696918c8c7d8a808dd285342272b3505efccb21c138218e52e78dda38a311864	\\x0140a64f6ac44db17159cef587261f4732b703bb4dedbf96b90c9f5f5b5951f43b1457386ec47c180515b4f13572c93286fafb6755847adc0c6cff3d8192ecb367a08597bd21bd9f5db0721fc75a20d4b6038f974b2e725371422f6fca07499efd	1	5	DIST	DISORD	3			2026-11-23 06:50:17+00	2026-11-23 06:52:39+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-2a7d-7606-5f46-862f82163e1e	ec464e41-14f6-4043-ba03-7abd6e5d6985	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:41:27+00	0	4232	\\xf616d0a9edcc5203ea6d46123915416f97f8d7f1b60689e6de37d0010562a197	\\x01be5b8d8c8dc673118012e5508aea15e2db7f36b7c52fe2196bd0f8f50fed3fba87b96f6d1aacbd86cbea14799baa2335e9437aa8c8a09cd15544d93c9e75eccc	\\x01be5b8d8cb9b4cc436a9f2218d14487e28bee5c4703eeb3e203a268098bb2b82e045fc647d8c37c14907cd25996672f3b1f3118734b43383fea87898efb6793f509eb586e04d8476abd96e7b322a304646dddae08a521b8d5df0a60261f0eb44c	1	5	ALARM	ALRBA	3			2026-11-23 06:38:50+00	2026-11-23 06:41:27+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-3ca5-8b8f-8bda-a4821775f7d4	58058ee0-77e2-42c1-9464-419a66036080	04126d3d-4c6e-4601-92d6-3e49e421a4b5	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:42:26+00	0	3949	\\x8e83225e41b34ea7507187bae341dc4dfcc69158cabf68d30e4d50637d6c24b4	\\x016d9173c871940c69c783dd35e0bacc380e6e2aa77b10ddbf57ef8910431605fcb8e364747d840b7426c3feec5d08a0efa084df1685b2d0a1136ebdafbd55875f	\\x016d9173c863c44b2810120a1a266a7bfb1b636aad5bdcf37a9993123745335ff83eeebfe0792ae9342ddcda6708fe785bbf7d126fedb187e388565559ff99038ce7b0675e22799b9e2da8078539c196a2496059707dba5b4c3694741107320d75	1	5	TS	TSTOP	5			2026-11-23 06:40:36+00	2026-11-23 06:42:26+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-3f6e-bffb-bebe-c89012b3c100	20baba5a-2865-486b-bd67-54c2699a6ee1	c6957545-8ad0-4422-8b86-f7c1ef682a32	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:45:23+00	0	2879	\\x5484dd064723795c5179b6fb6fc2a7aef0047a7ca4aa78e28b31a07853891241	\\x0162556a1920fa6bac8c5a7e77a37d1d8021749dfe5951404868180623382f69962db312f13250f1cebcd7fa1d1051a5cf17b5d8d5c8d1adb3c00b0df5a1ec838d	\\x0162556a199d44cddf8cd42c7fd882fefee164e534770612a3cbc8fc5b320ea812f123c78464e4a653da7d508fbc497ca28036f2849d8414bd04c7f7d1cce19a32df017c62d12a4d3010126791cbd60bcbefc598f12e06f10eeac9a143f0ceb95d	2	5	DISVEH	DISVEH	5	08		2026-11-23 06:45:03+00	\N	\N	2026-11-23 06:45:23+00	65536	1	1	0	0	0	1
01c8994a-4121-e8c6-02e9-6a32e5c229a0	4c2bf4a4-565e-47ea-b652-08e03f725dfe	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:39:27+00	0	2769	\\x6334977c41c5f4b8e44156ae984b899b19e38bc4d3aaa9e1e4a0bed9ff136a98	\\x01cfcbb27873bc42daa8ead32b33c265403e50764c46dc53bf114dc537c6cc565cefe36d9f88ae9dc85e302d0dc2a02806437fb61f943dfc22b2b6a2e86c32aba2	\\x01cfcbb278e2f709000c594eeb9d53331c06686466ebb5f269bc6a30be055e55376fc6c6e1f4d491bdcfe4f894c55cc5400a509912a2d683cb3eac4f29849ae2f95668279f2fa0be5c6a3a5f4dc4816d5cba10c1a9a20dd8e30f0f8fb56ece1c73	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-42dc-12af-7fbb-18c3b6e856c6	ccfc80b2-b39c-4eb4-9d05-c619883b8b18	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:53:46+00	0	4662	\\x7b67620cf04491a68c699f29dd510435d7f2b54160bc25d32c7cc1379dc52007	\\x01cfcbb2789c9c1a271f236f56e3251188b39d17451306c659afb07b12472e8645ee8669e57dd36a54a0adef404cb1ee9f1a065544276e1c353c21dc9162e30e30	\\x01cfcbb2784ca709198b3c81c8419165547b5e029c0350d5f3217046211aa86b830333623d4d4a138bdc4d8a6569335fa865d7e164f594c378ff4d492157a097a57e65016e21e056badd87c9c9157b6c5854e6d14c4eb83b4e91063a6e55e90f55	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	\N	2026-11-23 06:53:46+00	\N	65536	6	1	0	0	0	1
01c8994a-4916-c98d-8cf9-cabf27e36550	704bfd95-af32-4974-89d5-399cbc1a11c2	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:42:57+00	0	4375	\\x581f46ea107acb37016d44c8100598ea8ce55dc44bec78da0ea67c10a4e78d01	\\x01ebd824e27279c9b3fc769c4ec3f8dd799bc93bc8416e240e8d5c48871c920b0f7d96c5d1a72688de1d577ea4c0784359e66605a8b0d0769d585f8fcb81b7f312	\\x01ebd824e2ecf423c7317240961d4a6122e3e96ebc2f0df170de9005491211e98ae08dc524696ba222e4a796d7f729a09fa991f3defd32620f30927abab488ad5da441fc6694e61f44ea521437272b083521b32024002daf55328ffb624826516e	1	3	FRAUD	FRAUD	5			2026-11-23 06:42:18+00	2026-11-23 06:42:57+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-529a-f207-b8e4-bf677d129b5a	d2cfa10c-bab6-41ca-8928-8a0199ceaaa7	3a456874-ecfa-4c66-a03f-6db1ae512120	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:55:48+00	0	2768	\\x697d179fe80c0cb51675e4911306e692011fd337847a545c9a16db8c2d795a31	\\x01ec8b4421a5c94fb9e8d463c19f629e1d0a63bac056a154e8274c7427b044ee75f795b5e745e34276769cdea3e6ae9775a186198ff1008c7700eb969a00e92d7b	\\x01ec8b44210e750deee1c00954bf4f02c2dd8ef2f43102da9a6b990be8d2b30388ded82844e84d8f978d93534787b3ced9a37558987ab735af3ed424b9f40fbed4384fda3be8bb4bb19f03719c761ba05cd5a9408a6fe63112a25de93d075449e9	1	3	LARC	LARCENY	4			2026-11-23 06:55:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-52b4-969c-37e9-e0504e081d7d	b64fe973-7537-4352-b6dc-37b450f7aa89	3588c6b9-b4d7-4279-abd0-88915a663dc6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:47:58+00	0	3812	\\xc8658c2f472adfa4aa30d0bb48a65df13ee09f3e6531874118c4bd4038068d2d	\\x016fab365688c4d1029f454e1069671459dfe45bf9bd5c3391feed4f958e4f9dc0155176267191c263d991ae02c6a80d88eb897e5dba006e132979b2e45e7189ef	\\x016fab3656f7b36ef283fb2fe1270b2835f05fa6068aff7e3aac1825b12b433eb61591c0048a940c35b6b4058152cee01be2a10be641cbbecadd21cf90057525e97fe655e31a5e1285ed1d2503290a1def317fda965303b3ae700468a53ae8516d	1	3	WELCHK	WELFARE	3			2026-11-23 06:45:27+00	2026-11-23 06:47:58+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-6888-b39b-8da8-1481d9a0617d	02bd730f-45e1-4a8c-9dfe-f527b3a23ee5	04126d3d-4c6e-4601-92d6-3e49e421a4b5	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:49:42+00	0	4597	\\xa46bd68b41032180c855ed20b23590d60714b35ba35e56fd59c7ec07e5491d2c	\\x016d9173c819cfe4617d82fd05e3ed2fbb6ee9751f7c2c59eb566c24f4438d3254a3c37d3abe7835930f4cd36402c736ac9213335b1ad39a631fe49472a0bc83a7	\\x016d9173c876af5e07752ae83e932d27c0f9ff0d27bf2329833aa0deb98a9cba30537da84c819ae54941cb7682c4506124a85dc41e21023e7aef2e5f5ecd9d55b65e0e22ac123db087c0c6c5dc0c7533af8aa0812d1678e3eb285280bec26c4c1f	2	5	TS	TSTOP	5	03		2026-11-23 06:40:36+00	\N	\N	2026-11-23 06:49:42+00	65536	4	1	0	0	0	1
01c8994a-6ce3-7d68-3e7c-3f778e00e13c	c28a4aeb-774e-474e-9a34-2b38ed72ebe6	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:42:24+00	0	3804	\\x61ec31ac0190bae0fd7da87f84898ac74c2cfe124c69ba26676febe1430350db	\\x01cfcbb278e82d3ccf089370f6199602a2240942b69a86cfb72abe3b3dd9339641604a08a48b4fd3b7f5cddbd99b3271c7d252d6a813aa158619f0e37dca2ff3a5	\\x01cfcbb27805ff6e597a67efe9f1998323558efb063fc6e631368bd8d0ff122e62470ff0ea6bb53ed6701371cc3cc618f7ca3c6d7b1f5ccfd201daea53b9e046d68e16e0f02fd4307ab7fdd8a0c5553ed3425f26cbf2909b708fbd2929519e1e62	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	2026-11-23 06:42:24+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-76a9-baea-606f-7d592a5221c1	9cf21e94-ccf8-4e28-874e-c4f1ab5382f1	04126d3d-4c6e-4601-92d6-3e49e421a4b5	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:40:56+00	0	2771	\\xbfa661ae2b584f2c4db12d50ab9302b0d051a672b22debcfab7d486b564418c4	\\x016d9173c8afe56c8c6fbfc18430f250f049042473327576ea243c3b48bbbb9c0614dcb59200de3a6aa24da8a665c34fbd5c922f95bd33652bea646af0fd374f57	\\x016d9173c8a5a78bd3f2032ff754f420afc5ab0b852805dd031bd672db421ac84ee6535308fbb213c4eb6c20b309be8aa541291f614dcc89776548d934946f7dc2dcbc6081f185b7920e93b7ad2e11031b3d1e1c4afc2df47d3f24c922de797e95	1	5	TS	TSTOP	5			2026-11-23 06:40:36+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-7b8f-2157-7868-4c6dc90df389	26d1a14a-f4e2-4a6d-8cde-f2b6b92440a3	3588c6b9-b4d7-4279-abd0-88915a663dc6	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:49:15+00	0	4184	\\x03fe345f84fd4e3bda3c88d7af638b9ef860573f49dbb7834314d027d4c64bdd	\\x016fab3656f904fb9b872a34dc1264aee16786bb760078cd40a1854c05761bec69b9dc9e2aa6dbbc5e2862e4638dafd7fec6b248238427a3ccd2699f7c2045390f	\\x016fab365693c370be3d0ae2eb8a9a3bb3850545f32c42a2dc2b69db5c4940b6287eaf9712bbe7f89fe026dc8c9e28d69984d0d8f13cbfe91d5046e532d70850abdc56add5ec8b8bfb8c0feb7bc93bb8a2e5dff7754a7245f5877a2c1ca731f315	2	3	WELCHK	WELFARE	3	02		2026-11-23 06:45:27+00	\N	\N	2026-11-23 06:49:15+00	65536	4	1	0	0	0	1
01c8994a-7e01-e3e7-6658-97e64d56701a	dbd9e048-57fe-42ee-851d-620a93f40c2d	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:45:34+00	0	4090	\\xed7211faf4ff2b2b097734c58ebfbe3eac39928fb1a8db8fb1ccb9a2476b69d4	\\x01cfcbb2783ab6874908bed049231f56bb98b7349a2e31b0466e5229a659bde12b987f271340b624d6ba49d0be2534278f218f4db6bc5d2c9dffe1f1d08fc70b30	\\x01cfcbb27849d00839caecf32b78797d1e7da71512a023ca4a88c75eb3819d992198ae63cc3eaa529af0519c6b0304e899a87741883a6ec71b9de8dd606b8a11d0b15f24a29ab8a98f1b58683ece7f141e422ae92aa04824672aecd481fbd2ec15	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	\N	2026-11-23 06:45:34+00	\N	65536	4	1	0	0	0	1
01c8994a-8353-e4de-8854-8527a0ac9f8c	4a8858ba-cdbb-445e-a59b-b712cd521765	4676eccc-873b-4399-a125-f293dd06cc93	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:54:40+00	0	2778	\\xa1f470ead4174b285b6caf281070be70e692637114ced317f95fc8e03c259139	\\x01cd9c564a3aec0a56a440a10b550d04ac3c84d75e8662a989f206e45691cc44759ad5e71153dc77663e4870a17b0180f68009cb027dff1975413424adc7376aab	\\x01cd9c564a6c040f8f6313dba1b01242f54da8286b91a1a9ec166924528f774397f251e66965fd754d8fc620e7216d27b3e80364483aa9afc2c0a7a987bafc06cc2ecc3b8dd556b118c59e501da3e38918dd5e419cb3b88d7ff8297a43d63644a5	1	3	WELCHK	WELFARE	3			2026-11-23 06:54:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-8ba0-28e7-da57-d84966ab7933	547a6669-cf20-4a12-a778-7edbe460c9f3	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:56:02+00	0	2777	\\x7a1e91df0018706f1ff39aee38d12e0d94823a2551a003035563f7fed08d5272	\\x019ce275288851819087b2fe608367d1bbfacb0b943b9b20ea96afaa0bc4a298eeb80b86de7e3df8a53463c6ebb40f1ac9d415a5bba4dcf39b5b001a04c8f61735	\\x019ce27528e27d4bea119191db9bec497bed1b1dc226071970b354e292bd7f6693f14080bfb884dbc4bb68557fada9121f3d031ced1edad409826dfb3f37222a93b5483e9c1d6c2416b3392d82ddfc031aba9f538590ef3901c8d87a0300f1fc2d	1	5	NOISE	NOISE	5			2026-11-23 06:55:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-981e-7d8c-b27f-b3b9db612d43	1b0e18a9-2db9-451a-9f69-4669ca36705e	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:43:20+00	0	4601	\\x427dfcbb6df55fcad48901d2cb8229269b3c03d54344fd66272b88c76eb9c257	\\x01be5b8d8c8145d7775b08c35141b31c9f5ed33070980b0239540e10d00b237022d70119cdfa368891de3d5d87c1a7de215f39084941e259ab064d5fe1fb5c113a	\\x01be5b8d8c2591d02f9aa3372c1ce783c9f1d9ca8fe8467f762de67e2c0c1572791b400dc92d022ea14a90648873bd35e5c41749c2ad46260824697d65b31c28d556e9d5eee4f60e8df09f08de0110c76ac012e8bd6b9d183a38e45d6b1eeda916	2	5	ALARM	ALRBA	3	14		2026-11-23 06:38:50+00	\N	\N	2026-11-23 06:43:20+00	65536	4	1	0	0	0	1
01c8994a-9b3c-c69d-e72a-33ecb70649bf	6b4fc927-9a88-4998-ad45-ce744b1d9e81	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:41:04+00	0	3953	\\x3b279566ebf9a9dc00768f2a5e936bbd35b981e04e8f97fb11a40abfe37ef308	\\x01be5b8d8c594d1148e85db932e302367ab6e3867bb45d7588894c2dc8c67ac400031b227b1e7f4109bbf8f0cdc0d336d348201af0d9785885b42fa041ebae7532	\\x01be5b8d8cfcba1db1b92625fb728d1ed0f5f630ee4b76b8f54057197cf7f9eb0c87abe6ee6626465fe666c771d1c9f63ced378110941b9b7e14b789732da1c0273f7d8c054c664a5a767ee57bc64d0da437b2c84c4d55e6b781f5eb7fb538cc38	1	5	ALARM	ALRBA	3			2026-11-23 06:38:50+00	2026-11-23 06:41:04+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-9b55-5e50-8744-4eff1a38efcc	60a8cba1-bb92-43bc-95fd-a12ebdc60817	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:46:55+00	0	4376	\\x80beeb19502282a373087a92e44e6d50f63156b1a9385c0682f4f37fe5ab3a3d	\\x01cfcbb2785880d792cc31b0520cd80d0f1ba5bd6bb3541b84ce58959822b61e523a637c82bc4ee1df0191de109b9f471373bc9c78062f9173e4a6e6bbf2cafa19	\\x01cfcbb27853b735fcfa6c6481f2e6f306c569736e026e75cd9e798090b1f9d420ae82e1f818ebbe1f32632931d1f99f65908c53b34d8b123b0975f6b6238589910564d08bcaa3d89a7dfffbad8369455e8372678c9cf0d1e1173d019cabdffa1c	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	\N	2026-11-23 06:46:55+00	\N	65536	5	1	0	0	0	1
01c8994a-bab6-3881-6736-e0e71d61bf31	84f250b5-6093-444f-844b-0e998fbb0e27	3588c6b9-b4d7-4279-abd0-88915a663dc6	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:47:41+00	0	3530	\\x0f23978ebe6d35c55106f3ccf88839e672131ea2b795ebd47163c7714dda1d70	\\x016fab365659a51e319294fbb66e3f31066c6997e357bf1d4bebb34a2545cd40bbd656c4ee63733ec6f372312bb62609d4c5c301eb9614fe0438d040448687f938	\\x016fab3656c7853a9a83a7a6806e05c0feba9068e7a3f45c9d0697f97dbd378b275470e27ca16bab29f16a78ad4acf82dd6424690a7a3e880c874652d729d44c037f6b02663a8ba734270a78c2eb83ba43c48757e0de265377346dfbf924b8af5c	1	3	WELCHK	WELFARE	3			2026-11-23 06:45:27+00	2026-11-23 06:47:41+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-c3d2-3304-5aee-d4326de6a4cf	47ce1766-3948-45cd-b994-80358aad19ed	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:55:24+00	0	4527	\\xb3bf2ca416550f776937c53af60d7577e7abe62f61ed87370c4e566c4b6e8f44	\\x0138302e17eaf2db7ec0bc74864e5569841376c7186c43d385db15c84cb7a58d8a8fe63f29e48ffa0b66fe8a1a40282aa83bc8654ac5933d7ec58a53906ea81f0e	\\x0138302e1757d8353dc761172c44a02c31c8b2a8e99e9c2d4b72ca66ae6ccf061cb11c61d8b5e1a78d955ce9d7f98dde7cf8eb5264577cd6437c828cea5d2485137c5a4e4e92056c0c666fbaecf452a3d04b783668ea05857a2046aa9e3ec7065a	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 06:55:24+00	\N	65536	4	1	0	0	0	1
01c8994a-cb5e-75c6-c6f6-5b794fa1228a	ff32b9ab-b246-4007-90b6-8d321aad7be6	4c503115-46ca-41a2-9129-60d4fc39696f	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:50:37+00	0	2782	\\x91a3413264a7706897fad2ca40fc2efc8ea6ad4e1f3a990fee334e05f6470425	\\x0140a64f6ae9d2b777ce84c004a8dae5a27849a4793f02c7e6e1daf7dea456c088702b4dccf87484b9c656064f156ec1a69c2f6f42643f0546d5525640075124d2	\\x0140a64f6add1496add5be48917ad1c7984741dd75289e48698ff3a834af1c190b37c1bc5ecced679f78bee9b30e09c360ba91ac03552082bb0291745de31abe585d3a781bc3b1ba042f4e8436044b462b3cd333ec4fb37cb5585273919df3c122	1	5	PARK	PARKING	6			2026-11-23 06:50:17+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-ced8-4641-1287-0f3e3972d1ad	74844f93-49de-42b2-9518-fbb77990bbe8	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:39:10+00	0	2775	\\xb3584560f9b6d118a1858d25350003f6bd066755ab508bb841bc0ca528e4d1bc	\\x01be5b8d8cd765cc2bb973ac6af2fb4290099f01b08856b48ef0f58a8d33f4a4f552c490759812a5ca257c355a56a349caa47bc08af539d472f71b7ca45eb2fd5b	\\x01be5b8d8cd4b5e36af4d665d99d60649e33800019f7cadf788ebca3929e091aab4e6b5e3e015d7a981ad7fcc07c8495c8eb7c8d3801329510d01506866c8a425626e7eddbdebfc8cd39344b6e20ce9ef0d1d70ac5224866e9ead39907704c4169	1	5	ALARM	ALRBA	3			2026-11-23 06:38:50+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-d107-1fdf-c44b-cb50fba4f38f	b282a190-3178-49d6-bcda-22473c541328	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 06:42:38+00	0	2772	\\xf22e6d5ac4e0ea6a20f0e3eb63c48c6c9173ab108775d6225ca71118883a48ee	\\x01ebd824e282fdfb669e56b93722171c6434860eda8f3d37eaabeb413f9f197209684642c35756ffe724331b6db1cd38c6fcc58288a5cf914a7a70cbadc036c4f3	\\x01ebd824e25be11b71214e34c617dcd78e3d39a3b9991bb11eee7629f6253ec9f2830481e31e6d056123209c7ae488ba436e11b766bf0bd84889dab9ab4917e12f505e4710cc42a63b0a85ec016801e695e5a04e89d2b7e7c0ae92ea8439c3d293	1	3	FRAUD	FRAUD	5			2026-11-23 06:42:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-d84f-68dd-03ee-83dac3dc9e27	1040c38e-6017-4eb9-b563-4611773ae0c6	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:40:37+00	0	3522	\\xa421c873938631f73694954bb4d50c1801c6b5ca7fc3b23e2f74297b3f0db069	\\x01cfcbb278c5eb9325893342e1ef1a518aada0336d43b869f98f6f353ae70279160e8f969f23cc1090170f5770ffcb40b75eebbc728e84c96c2a3788740b117203	\\x01cfcbb278d84c5dd7873e7889738e54b24c21ec627aeb24ea29255092ea96d9e6c42e49a170638933b6e6d70eae9628ce4d16ab2a141797f0d1568eca09c76401a570c44889958266340f1117a81ce594267000fdbaf9805d5fdc2636adfe6648	1	5	TS	TSTOP	5			2026-11-23 06:39:07+00	2026-11-23 06:40:37+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-dfe1-62b6-7bb3-975a46d2b261	e383e8ae-a876-4cc9-ad68-187d246f92bb	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:52:44+00	0	4241	\\xd284533433e0626d9925da47012e089ca6f6d90309037d269ddffe32c3fbb0d8	\\x0138302e177d8319a8a6e5e93ef4eaf7d89ea5a52c18c94e97658c29eb7f0bb4cfc4ebf5990847bb403ccf954b32cbb799735d89c98af7d45afc4e295fecc8a0f7	\\x0138302e17e310be8310a7b4db911e568c8f5fa795084a4d9ab8b9ab10b6eaedfd483525be50052e5d63cffeb42ebb414c078fbef8f56c3f16468c317f94cf748f7e47828005e6c220c044569c567c44b4c747d92ab3528234c5fa698a6c355a10	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	2026-11-23 06:52:44+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-01ca-9f70-58cc-b05cdc16388a	7c1d820f-4fef-4f40-a7ca-08f4d5eb0a7e	243c95af-9131-4b50-ae81-c4a67a5c7d0c	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:07:52+00	0	2780	\\xd3a771130b34fbf25150b46195c9b13e72c8725106203a6a6b639673a50fd150	\\x0153ff11766aff26d83bf0987a528bc21d5dd9ee2dfba555aa04cb65157cb23afb59cc5d9d7522185ade5551b09352ef2b0d5e7301d9e8fc0c2bc67daf4b5adbe4	\\x0153ff11765e7167336fd7e98a874999f865ec0e31487900a5bebeb975c48a279cc4aa9fdafca274d87f79d2bff2741f6eb3860ecfc1f38240d229961ff75be8b4cb4e38db305ede94e5bf50a4ff2519c2fb92dac101db06d8bad27e29214cfe42	1	4	UNKTRB	TROUBLE	2			2026-11-23 07:07:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-04cc-af21-373e-546efd4df76c	a3e520e6-a4f6-469c-a19f-1f9d5b4de865	4a2e2594-3735-43df-bca1-e10df23ee62d	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:04:06+00	0	2777	\\x0c0d53fbb2fe1a2165461d4d875d88b4d3dda2528073d58ae78232d3750082fa	\\x01a51aa244d7c68bb35162f9760e4461dfbcb3ad2d935ab49a8d5f4f66887a6631de848c1d545e443a19cf34872215224ac2c27d6cfdf2bb9c09a114e043cca381	\\x01a51aa244f95fc40d07c56004321ff815928eca06df94c8a2c3ad50fb30c62955aca34084d4dec09f1d42478d8c698ab755a7add989ff72197c6fcaf99ecc8d59a8315df963a5ba7837dbb62969f4d9199aaf9e154010d4225b227a731e3ac47a	1	4	ASSIST	CITASST	5			2026-11-23 07:03:46+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-135d-ff2a-2e22-1d99c3e94053	2643a194-5459-4d16-ae2a-b03b2a93e90f	6006fd82-4691-4446-bf25-00afc72a4ed2	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:03:25+00	0	2779	\\x1d2c0e618a4f1695fe2fa85641c5ae29776e493919800ce9c26bc11524b64bda	\\x01745384570b9b44b5a3c3578fe115d9a913d40326ebe08d03e30d6ac527d8aca8c4f30173372da3b6b278b90215745e273cdf28ca180e62db7b3a4b78324529d9	\\x01745384573e76215b446401b1acfc189d685dedfdd066e74fd829c67eba18d0f5d9d3dc86f4ae0088125b1ce2211796f2ef161d068038915f46a9f2c7a918f422f105c74208ede486fb185d70ccf72e3a5252acaff1a98218ae24033ef2c7ef12	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:03:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-1390-93ae-fb8e-b0d022c70c6a	0a7322be-e3ab-445f-a2ab-65bac6363fe1	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:05:46+00	0	5385	\\x0a6a56919b894d59bac7ef9b5d846b70054c01bad1bf1706f4e5a744c97d212f	\\x0138302e17c0fce44e0545df796774d05cebb86d5ecb05c228adcdaf3961b2f4e5fd763d0a747b49b642a74f8362216a3721cdff3b84bffd6b91a166d737fa2db1	\\x0138302e1779726cd43809830fa07fffa2e330694370fcd3c57e1ea0c6265a673e294358ad6715fdf4aef0efa2e6bfb9e9ddf7db6ea0cd87a57162692ff386d7c39f237990ab219fe61042decd75e83f67173a6158eef44cb89a85d5068febf5d2	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 07:05:46+00	\N	65536	7	1	0	0	0	1
01c8994a-170e-89e6-2a1a-8abcb6a4834d	ce84a373-db45-40da-99b6-76fdaaab5fa8	4c503115-46ca-41a2-9129-60d4fc39696f	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:09:04+00	0	4887	\\x7b4bf9fe15d0f79b6a5e2d69b17ec7d514e1e2051e396cc9e0502e81b9ab2bf8	\\x0140a64f6af2d86cb8003a4b4da28e31883b6ea656fe933ae6a239267be0d294882a99446755246d97655c6187e3e7bfa62d8888fde519bf61f8777cd0b0e50dae	\\x0140a64f6a3685c24f21e5d88c559ad91fd3f3fcd5defd69ebd840d48e098c5463e0b8668223b83f78ae73b5c9c2b001f9afc3508de06126af57bba098b49c3389f57045f02857ec1d8792c8b6615e7523ce73cb5d17a878904cc40b767100c248	2	5	DIST	DISORD	3	18		2026-11-23 06:50:17+00	\N	\N	2026-11-23 07:09:04+00	65536	5	1	0	0	0	1
01c8994a-2e45-ef72-bf5c-384c5d66c0cd	640606d3-ed37-4d21-a7f7-c2fc6a7ee3e8	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:08:11+00	0	4657	\\x82e343e3029e4936911aa29adb3353385becae377b962dd142bfec01561a054d	\\x01cceacebce75b7fb6c607e5c7c17b1964e546112df950a260d01d9d53f5ec1ac6e26ac30a5233620e3cffb22ae1c0746f1f5fa5143e26d9f38f8d3fa4b9d53e2f	\\x01cceacebc7322565baae96f509e047fbe7bc96ed8bd762ea5cb142c461116b22d5ef2f6db418c832aa1e8c45350c7fdc44e9a9f9c74c23392019ad1adaadb30ab52da1ce851f9a8a88db99ef8ede3d0d649f3b4d1cabd57098a4fe4b102424b81	1	3	TRESP	TRESPASS	4			2026-11-23 07:04:09+00	2026-11-23 07:08:11+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-431a-bfe9-6be6-38576f2a0050	cc4f066d-d362-46ff-b594-2581d01b41dc	2ebb6945-fd1d-4583-ac68-e89a057ed33e	1	3	2026-11-23 07:38:01.470357+00	2026-11-23 07:09:54+00	0	3957	\\x9eab00dcc123b9570155939e5a94a0a90f718ce5e080bb787f2a1e4d27c86f7b	\\x01e0abbecb6bdca4e0a18cb23f40b30d5d5815b424a755905b095137350a76c06d29267b69a52ca336a6f4ec719767113b772575fe434720dba74be9feb433b017	\\x01e0abbecb4b4b6d6c76ad6405805c1574e89395bc64c034774e265d353478764dd91916a4cbbfd3aef59f214d80f5b9c5e61c0ae554ac04e719c4c9de23de95831dbf98adb01dbe2fd81e07b8a21b8ba616cd54b8a6184159f5f33f4816ce9642	1	3	MENTAL	EDP	2			2026-11-23 07:05:14+00	2026-11-23 07:09:54+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-53dc-e831-be88-cfb857b6b579	0c92c68c-839c-4a71-ad6c-241e776b515f	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:01:58+00	0	5099	\\x398a0380ea341b8728203b32b6d87c8305ea0d4a7c38cc84db4c595aa872f2fc	\\x0138302e17784356e473d803537475df9037298a98c9f8e0c985675e0110dc9f320c4291c61fbb12bb55cd46809d590353066131424b91ba150ea2bf1b2a50b386	\\x0138302e174a4dfeb4c208471f83b4a24d1f953385f6399a5896da48ee5d716eba1027ce46b1e2681db524223b3c6594c7c7c6acf6a7943f6e85bc2991732b8c37970a2710621531dd76492b112a7f0b0bce643688ba351b375ca6b89cdbdaa8f7	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 07:01:58+00	\N	65536	6	1	0	0	0	1
01c8994a-5678-4f8f-022a-9a8a5a52d47f	6c65ab9a-1d0f-4974-b381-9b7423bf53f8	3a456874-ecfa-4c66-a03f-6db1ae512120	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:03:04+00	0	4594	\\x1666aa7abb41a139f5a333945876c9f9cf397888ecb31b92bf376087664152a4	\\x01ec8b44216d16b7514ae7a67af130e4cff8cd09133ffbe5770f3225dcdd236933bc493ba64d87fd9c89b9842d25c5f641b876e1b6414ee239261adf8b7b6ab0ba	\\x01ec8b4421898279dc91e92f0e739e86018e4b4c1b839f2efc86a541d79f3621ffa7b76b948bae8c0d02dfd523bba833d1f145f177d53f6e836b91b0b5885afce2c8d0cdbab103984e828aca6e6629e5c026987699d8576ed158c3b6ba25ca6295	2	3	LARC	LARCENY	4	01		2026-11-23 06:55:28+00	\N	\N	2026-11-23 07:03:04+00	65536	4	1	0	0	0	1
01c8994a-58e9-d4cf-fb3c-a7359699e5c8	b7409517-2ddc-455f-af07-4ff57a2292f3	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:07:16+00	0	2773	\\x1207c0f061f261d4001ef6aa3b05b82841fc0d8b945cbc4e702635e342310987	\\x01ecaffc4f7e4c88c56334c387b0d51b9605d95b53346d997b6a030c42627115c1c8ce198a22cd77020727dcf0d9ccbd5702d06b900f92a61c7537e7789b54ad17	\\x01ecaffc4f42c627250154754df2634f04766bfa8d3e416a4afa2322e43d29629341106a5f982353d2396ed9fd6208d87ebc9c2bfac0b8752b293283f3f457ab5527c8891cfd00300e170d4f101aa90e4df024002520051bff7b70f9ac978bb721	1	3	FRAUD	FRAUD	5			2026-11-23 07:06:56+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-6371-2cab-f744-a236fc59a6c4	668f22f1-0036-4c6d-9569-5e56a44aba56	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:07:09+00	0	3955	\\xea32f0c668a2bb196b43ee97400e04fff3a53559f7431480eeac953eb32ab0e0	\\x019ce275281666a2b86e5e91c68758f664339f5d981f9492d7a8c74348dcb6f8f7422a4422b7c409a76963df419496c370d01bae4bc0528559026ff1ea70613d6a	\\x019ce275280a16631b8a7b0240838a3c21792379b9ae811f0a1dc56ab18e0f8fdfd9dcc5f93e9ec0dca68b88ffc5b8923b6fda246d0afb79514f75b0288923d156d160f08057ed7240d1f4e1ba148b003427a2c628da5b399623515d570c148ff8	1	5	NOISE	NOISE	5			2026-11-23 06:55:42+00	2026-11-23 07:07:09+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-6998-305b-0ea7-2a3bf0ca52fd	b73b42f4-3149-48b0-bcc1-0e2b6a28bbb3	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:09:18+00	0	3809	\\x18bc4f7ae499380e4583b6fe3db711975c574b34f0ebbadeee2020e27d931e2d	\\x01ecaffc4f28ef5c1252f797f53abb8e584c4fcbab5a48a91c7a59c4658c88db6cd44ad3c11437bdf7e18436e622e0dda29730ad7b9adff723ba6f1788ccd24eba	\\x01ecaffc4fd83dd11b42c7d299d392cbd10b43dfdc47dd1d323410938ccef38123e4a8a67c00dfa5a2f9b8e00c56ad3ee2022ca11a7704fc1c64e1eb926ac9bc2d889971c209e8d450ed3c22deaac068b890b66f9d5363a383829dd881b28464ff	1	3	FRAUD	FRAUD	5			2026-11-23 07:06:56+00	2026-11-23 07:09:18+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-6cfd-15ea-6afa-3ef432783af1	bf4c0da5-c4b1-458e-a08a-c2e4caee7028	6006fd82-4691-4446-bf25-00afc72a4ed2	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:04:22+00	0	3614	\\xb4be00e01c5fbb8dec1b6e167564e4e1b56fe79cf37ceca00617881cb6b53672	\\x01745384573ccb823329635b949a68e1e55b5c9d29b3eced830c3d37d8bcc388e519f2a94b24c1787086ad06cf49370bc73bc3ea0dc3e6e84ca86c52ffdd176b31	\\x017453845768ccb690c46994fc6180e5e27a32aff170c9208a4b83c8de04d4d0a797775ecbab060c14216093576bc2eb96aa6b2756ca19a0fd9e01953607741e4bbf4e0d343ba966f3bbd033131e0339372f6425905c449382fdea15913716dff5	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 07:03:05+00	\N	\N	2026-11-23 07:04:22+00	65536	2	1	0	0	0	1
01c8994a-6def-d8ed-5730-bd1ac1ff628d	6fd53cd3-3af3-40d3-90ac-7bdb42cafe76	3a456874-ecfa-4c66-a03f-6db1ae512120	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:01:53+00	0	4225	\\xa2d5396904ab145cab4a6c03956b5245990e0e77e76a4784aa497661b9358373	\\x01ec8b44218719470bf997ffa3767b92236a234c765189b210408cbe864c5ca292b78f56269905e84e310b6ed4bc90b8a5704d8e880d9bcb2cb56a28a4211e36eb	\\x01ec8b44210c8b8f3db9f5a87dfee03f201536d493dfd932061edbbe1080ff3eb4626675f97e0eb882c91d85b2fff145c7ebfb88afba4d9f63ba5eefecbbff0428e8c653e623f7e4d4ba9774ffe3852baab3e6f5cfdb3ee72db55dcbf3560eecde	1	3	LARC	LARCENY	4			2026-11-23 06:55:28+00	2026-11-23 07:01:53+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-7822-aa33-20d4-84bbbd3191d6	6e3a232c-ebcb-4daf-a886-d5a855a40e54	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:09:43+00	0	5671	\\xf3eecf8f57c8e476bd24372a59f5396090c5a27a490a56d7bc3ee3a2131d4128	\\x0138302e17b89a0ae0e90927eadaffc6d7cbe997d07a11d0541d7a9483ee6e11ee1ea39cfa46c4dc37235718c9105021e7a6466baf690be9896056c27c392d0aa3	\\x0138302e170fe75f608ca54df0292f7b0a9017b1361ed46221a261140a48049cd67260fe732b7ce4e713b7d49b7252f64a5a563335bb358c5eec6470f41f2a87769daaf79360eb6496a32369b4617cdc29b9a8512e847dcc912d82ab814ce81982	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 07:09:43+00	\N	65536	8	1	0	0	0	1
01c8994a-85e5-cfa3-b661-47f7c8617060	94dc2bca-1e02-4eac-98b0-5811893aa2c5	3a456874-ecfa-4c66-a03f-6db1ae512120	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:56:59+00	0	3946	\\x942e8fdacc29a44178ced9ecca07f31da36b668898cf48558ca63eefcf8de41c	\\x01ec8b44210ddf6e778553da4cca58ae036d9ef94d41106a8759daff22dcf8865407c31a49c92b7c3cece6a5aa60995b449a14b2253752e9c8304d32891a5d1d68	\\x01ec8b4421f040a71959eca7ea7b93357e9d804496bb5c66bde6797ccc152ec53e2e2c20f4d0e2b5ffd09264a0be258fcbae8f23d270196c7de27cd9eede94ee6ee99e4b0269ee68433aec9b910e68a7b0a60c860265f12dd4b2a8a25abe980419	1	3	LARC	LARCENY	4			2026-11-23 06:55:28+00	2026-11-23 06:56:59+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-90f8-115b-11b9-0da0c0c9becd	3b12dda6-97ba-4807-bf35-772a365527ea	4676eccc-873b-4399-a125-f293dd06cc93	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:02:02+00	0	4451	\\x37eafc3923ecb117fddaf29ac3290c870e97766dcbe9793b8ba4f9a6678881e2	\\x01cd9c564a582d1689812e552bc3c0c0d8b44e5bd3c90d0cdf9a88753f3f8d167b6017f95efc190992ca52c1e6eb46377906ba9c23a386e8e769fb52bca5ef5bac	\\x01cd9c564a528530a43653636e35458899175512ca401a445ecdbdde2e9455847bcb1df235abf11c40a3f9a6fa1535325e2d7b088c197ec532b3cfc62e2561feb7c718a664339d6504d373cbf0f2517fb53eb650661d8567046f28703dfd65a2fd	2	3	WELCHK	WELFARE	3	08		2026-11-23 06:54:20+00	\N	\N	2026-11-23 07:02:02+00	65536	2	1	0	0	0	1
01c8994a-9a09-310a-6dbb-599db5c14b6f	16a9c74b-0968-4f28-a304-807645a327b5	9d2e7dcc-e5d2-4566-b243-6fa5a624d16c	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:59:37+00	0	3614	\\xeb2c745f692b6200f244c033489722e311cc7bd4a9e35000589c8a6b688447c9	\\x01f11555fc8d8c6e5da2adc1d3a0e4bc70fc788b216c7f9daeadb375f9f0c990651075242e21430a231b6b94dafa98d47dfa9e8ce588a55aa875a6840f8f946dfd	\\x01f11555fcbac3a24928856f3b13dded2f98f830a3f36bf1aa0d70abc157f0cfd7b92ee64177ddd8a06b048cd5b16b559ccd94b5b07ab5f0744338c330025f8960bb0cedce576d1f1dfe7435dde01176267e0777062f1817b7c02fcbc723683a94	2	5	ANIMAL	ANIMAL	6	08		2026-11-23 06:55:43+00	\N	\N	2026-11-23 06:59:37+00	65536	2	1	0	0	0	1
01c8994a-ab0b-8cdd-eb21-625ecd77bbe7	7e37a05b-f9ed-4bb6-9233-c113f0720957	18781df6-41b9-4ad4-a96d-8c67bd90fab3	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 06:57:34+00	0	5034	\\x4a4cb4f05293f7fbb5407235ad2a37a1b4800aa83b1c948ae131f182bc28aa58	\\x01cfcbb278e5190d5c01408f6c5b03037f554cbf38b722c30cdc1c793c5759b0a08de5f9f1756e44aeed706a3e25a30d827385510b3647760a27d534d5d0a9bc4f	\\x01cfcbb27806b62e578809394e843466bd86534168a65e07c5478eb7731f0b38d19f52decb8303d6f655813312fbfad12d60c30f0e5e2aa320a05c27cc506f81db8cc615342814ddf46e55374c7781e50221207706a3aacbfbfcc3579da2416c26	2	5	TS	TSTOP	5	01		2026-11-23 06:39:07+00	\N	\N	2026-11-23 06:57:34+00	65536	7	1	0	0	0	1
01c8994a-ad62-64f6-1740-793a4a8880af	928a8085-97cd-4d53-a7e5-9ca1dae30505	4a2e2594-3735-43df-bca1-e10df23ee62d	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:04:42+00	0	4383	\\x515841ad518b56c5b4511c3e9c65f1ff3fcd1ad3d2949ec7fcd088cb5ffd100b	\\x01a51aa244d433527a0e5715794db0d94a46c2883d207f42932c66fecb75dbd368c11c47c24fbfd9c67f0f40eac314591afd9aea8c84f66d3b188b0817fb494778	\\x01a51aa2446577a95ca76cc78cf09e32dd5497418e10acbca5f33fc6d2dc52a4bd401b7e87ec6e860a4a98b2c78c88d8c73aea6e01bfafd877afd26a1308eb7f6ee40f3cef83fc608eab67a227ce3f626550b8460a7569897932d0853df83a8968	1	4	ASSIST	CITASST	5			2026-11-23 07:03:46+00	2026-11-23 07:04:42+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-aea2-2d8a-cc89-03c55f702196	0ccb46b6-7f95-45e8-80a7-c78834748bd4	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:00:23+00	0	4813	\\x0d8c6dee10c5e0c1fab71ae55836980477d0640f783b2a9f36efa91ed820eb8d	\\x0138302e1748b7c02fe297a7eb66eea47bd3096b865ac68c5670f6ab91f890f3cf27d9b989b877bc029b0ae81470f474b910af50ad3d774612affb46a8f4afb96a	\\x0138302e17617b6e9dd23e7ce8386e4b536f4f337420b6c90704e8f4ecf6dc762400a7ed7c744be890cef51c78cf5b4d8dda6c47072a5c9bc38742aff6834049cca7d5f8ef417642375faeb0f99c96c39b72140fa327565cf9a76b197cb4dc38bc	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 07:00:23+00	\N	65536	5	1	0	0	0	1
01c8994a-b82b-b2e2-e66e-b45a7a62489d	c3738be5-6a27-4334-9419-7a69cd4f0960	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:08:22+00	0	3527	\\xb6a70b1e0701a51077493b2d9f714dba66b36c058154f1e5a72a00a6840145f1	\\x01ecaffc4f18f272956f5286bc2500515a20b0cc8586e75d6dfe0c3f2e3cfbe457b9161faac6214140ccb6199cade7be06e6b42af6c114fb2718abab21e4f15a32	\\x01ecaffc4f87116f8903184b3685c2fb131984aaf036b0bb84bada607d16cdf32ee55a894f920b566b594b2a627b03fdfa681c5696ab313e448674a243c87d909b03ba7f16e07bcb13524b3c6cc99848e978fa0c5d5422c66a64e30c66a8cb40a7	1	3	FRAUD	FRAUD	5			2026-11-23 07:06:56+00	2026-11-23 07:08:22+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-bbb3-d139-2180-549cfe58b3b6	00a8ade3-9063-4004-a987-ad9dad5a6ff0	4c503115-46ca-41a2-9129-60d4fc39696f	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 06:58:33+00	0	4232	\\x96edde3316856ce04d9ed73488da3aeecfbbbb9753e4d01f86ebcffad81310f0	\\x0140a64f6a081be642f2d7d9c285b79da4e23076a1f3c08216469810dd1618f73a5da4211f8a40a4e843b576383c8f0fc50853d88baa3957482adc26544c5458cc	\\x0140a64f6a4f7109cd160b150ac4fc9bdb7b7680eb174ce4b9c95c9198da08013381bebefd0e1eced50b86e9b0d2f8b0e67b3e8f1f2d627f8cc786e2f2d0e3c5e2ee4e6380f9e85dc69b545c2474be0bff38d0ba6734087bcf039659ac27bc5187	1	5	DIST	DISORD	3			2026-11-23 06:50:17+00	2026-11-23 06:58:33+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-c43b-64a2-ac74-bdd97389abee	683f365c-83c0-4672-bcee-4c947e222b13	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:04:29+00	0	2786	\\x77b20a06592d9bf76bd6888e7883f7cb3e3d8ab76727129c0900661012b06cdd	\\x01cceacebc88da2d29f015e3142f01f486ef949cabdc48a69e807c17d46d571d5365b14f535834772222ac8a5ab8d125d5e09fed1b20fa28ca9bd5624511c3685b	\\x01cceacebcd80cf7c9f6d7c4e7a12193c46fcec8832c75def105a207b622dbcb9b5865740c107a5820e8f3a169fb4bc60c072194ad3a7471005091cd3d1b6babce68c2bfeb766292e239387d2fb7aa376e1a210566d92f0387df928ed1f3c33489	1	4	SUSP	SUSP	3			2026-11-23 07:04:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-cb14-e71a-f39e-fbc9a4b86e7f	134497c0-2453-4ef8-94b3-dc7b8d369bcf	2ebb6945-fd1d-4583-ac68-e89a057ed33e	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:05:34+00	0	2777	\\xd66d579893c3393addc7431a8b11ff8275e12778e8988276965cc29de6a1f78b	\\x01e0abbecb95c9d05838a3b5668cb005bab3b8cb47f5f9dec79ff9df8f4a2c767e8c189de532e5b2e69fa13224f511a766d8ea894008d7e7bbf9530948eb35d81b	\\x01e0abbecb5fa30cdcdc962133e29594f762d6d4d23fbd009172721ecea539871fbce79c59daf39528cb18096c991be19e4d026f85ff373981b47163882ad238ba7c9c9cf88c0a226c0f8906d1a3da52f79614d6d73176b3ca366bed22926fff29	1	3	WELCHK	WELFARE	3			2026-11-23 07:05:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-cd71-ae4b-db9b-832ef72dfbde	221e36e8-9a47-4213-b3f1-1d09fafb3bb7	02307395-67de-43a4-9f64-5316f3b34653	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:08:38+00	0	2771	\\x8c1b92a887d38fbc0be79cf6c4bd1de7db8ff80b86daaf5c9b8fa6297f5da341	\\x01107fa7e584e870c13b28906401ba88ddf903f51ede251557fabebcee9b30ae44e81429de2dcf9aaf6062c93e8b88a1f164ebb63ac27e2ceaa8986f03645ace46	\\x01107fa7e54b7c702ab876566c98490be91f3212b9cf42eba257a502576de849979a94352b39dbcca41fe4e2e4f24703e9d5c0b6384b7910236155db3d1510bf656857cce94e3eae4d7ced929e6bf80ac18dc2a8830ce5f7f82e2ca3d7b3accc7e	1	5	TS	TSTOP	5			2026-11-23 07:08:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-d632-5105-1d06-0c783cd42539	8589a7a5-ff05-44c2-b40c-9775280189ab	243c95af-9131-4b50-ae81-c4a67a5c7d0c	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:08:28+00	0	3533	\\x44843d748c57081beeb46f027b972f6662e64ff0ba34e8b81ceafc6924723ad8	\\x0153ff1176522bf781397de74dcec4fe46b9c0d7147f50eecd9e5db3bcbdf6ce1607162c3850d0f6206fe0941ba822490630390b940640adb3ce599189e755c09c	\\x0153ff11763eb0d7053b4d1995f00d383189f94b554015380242ccdc1790175e8833615bd7cfbc95d991979e2da0568eaf589a18def4801d63c2d95296b3b18500a162517b38748687713b7144d98023dc01550d9667884a3c1f4d6c2a8be11ea8	1	4	UNKTRB	TROUBLE	2			2026-11-23 07:07:32+00	2026-11-23 07:08:28+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-f01e-edfb-1ad3-977f27d7493a	16fd1308-d5ee-476e-a0ad-92fc66a8b803	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	1	3	2026-11-23 07:38:01.470357+00	2026-11-23 07:05:17+00	0	4381	\\xaae0b219fa67a086210a2dededa337d12ccf35d1b76432aa1f809dfe6cb3d73b	\\x01cceacebc538fae470bb2497211d702b6c5378548f18f136783cd9348f15fe81a02f7ddd5285078ec26a81decb9c8afc2e95ad44c83f15ed5295a0f0bf25c9b6d	\\x01cceacebcf2fdae0349a86ca283544212fb8af91f0fbcb23c684d11d6e0d2014aaa254d394e370f0e56ae917faa7cabed58ebc18d122d52b65ef61cf9b512c387af951f23dc3383858af7c66bd4f83b3b83ddb0eca5283c9b4a2db157bf8f047d	1	3	TRESP	TRESPASS	4			2026-11-23 07:04:09+00	2026-11-23 07:05:17+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-f370-edfc-55d1-ce414d79e473	0148d0ef-eecb-4f84-835a-481b15a69ca1	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:07:41+00	0	4234	\\xb3206b9207a9f5e6617c30939d3266d9b8eda535f76165f62d660f278b0b155f	\\x019ce27528e4991e4bc2b764ac5a4f36b971365a0d95aa30d34cbb20ac16cfd13853fa0db2b1ba7f9d1e08904f73cb16c153fa82456be195bc5ff5052605dcfef1	\\x019ce27528aa6351ab10d305cb5c3fe3535149ddc737c57c0f9ae33788248a95805d0a889c2dc35632c67e27c60b383605f22257f0b3fffa50a0151b00d0ff073e3a8df78abaf7953909281ccadb351d3ac154eb21a19656fc26251b83965d62e3	1	5	NOISE	NOISE	5			2026-11-23 06:55:42+00	2026-11-23 07:07:41+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-f3a4-c3b8-01f1-f9ff2179d979	421425db-f701-4ea3-b3bf-cb0ce9014419	4c503115-46ca-41a2-9129-60d4fc39696f	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 06:59:08+00	0	4518	\\xadee7b4832d658a49385e95b8212db24741839077e6350a4b50880a22cb09f35	\\x0140a64f6a633b493aa0f0bf72a4894ffd5ccce845e597d5e60e289c8a8df98b280b6c7f86011648c60caf1bb638310349b4d3bfa621ff5ce3337f9a47c86488b5	\\x0140a64f6a3175e1fa619b275b4fd4a7913aedee78626152ec5d287487293fb75d2d4d63edb5226ebf5af86c0b09ea0eae12b4488cc249d3cf1fe3915dab95593f25169f2f17a4c0e4be493e8bd98feb5ad1db934e154b1cb116895b65b5f2c706	1	5	DIST	DISORD	3			2026-11-23 06:50:17+00	\N	2026-11-23 06:59:08+00	\N	65536	4	1	0	0	0	1
01c8994a-04fc-e544-6f78-ca42784d015a	66e232c5-cf76-4a82-b11d-5016f4cf58d5	7e6c7038-087d-4544-a30b-94031eb1f844	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:21:40+00	0	2773	\\xe4736487cfa4b5d824359ee5bd76f5cca9e5c92d4258aef60f6337e783762f8a	\\x01adaf3432f421dbe52d3a893e7b5056e6e37ba4c97a5c6106bc34a3804120ad19fb565a2162c604c3995ab642ccdebd5657ed3be7033a088cb08d45a5b015b4ec	\\x01adaf34329b072971694f724f98893c67e72a1285bd92b17badc12f3fe6918ed438a0608d43f5c20d56bfa77d0893c9d46a14954d7b428316d1638afddee8bd2b9a0a16730c00d48ac040493a877dc4d439ef383ee3ae946d0d3e05d52d7d4cf3	1	5	TS	TSTOP	5			2026-11-23 07:21:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-0593-d8de-27e2-0c9ea4812c5f	7805dabb-6384-48e6-a428-97a0bc1088fa	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:15:27+00	0	5023	\\xe2459e992d09a289608f7bed842003b8c21b81562d916739c3eebf8ee7437530	\\x01cceacebc84ccf5cf646d8b77d7d01b58e7c1b678d4622fb732d55324f3b4dba5992927d2a95d0d7e573d8951f4d3e582dfa7ae83a66b24147194177c46a4a90a	\\x01cceacebc2f8f4a93a386ac7ab2538c8bcd7efc8ccb002c38d8c38904d72954da2f7127d058932bc1e45267963af227305b249465256f5b45b7cd5f8a1e261abe89609c4a39cd506e9d6ea81b2e4b946548db7d302644c3903be1f498a19f13b7	2	3	TRESP	TRESPASS	4	18		2026-11-23 07:04:09+00	\N	\N	2026-11-23 07:15:27+00	65536	4	1	0	0	0	1
01c8994a-1c1f-903c-7f40-979b0231f438	e01eef23-a7bb-4176-8167-55e48b0fddb7	19e8bee3-4f88-4660-88f9-20f447a15f84	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:21:52+00	0	4384	\\x8ca80e244d18d2f7b005c998e46fe125de9bfb0abc48537ab2a7b5b769d20659	\\x01c3946e647a6514df541a47c5c51b2cfc75f8bea8c5d1137c1ef666cda8c2ed1c13e999e1246b9da5537b754291c8c274b52b484e3121a51c5537ec4626cf8aa1	\\x01c3946e64de000843c5d22f02218395ab995b39af234329c2350beb9b5de732537c3b173c12583e9bfa4a1c66f43837b49246917eeff6e13b6a5e3d416d408cf7b0be821bc201a423bbc9af9114accd30c9611b200672244c64bb72ae0f4ab644	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	\N	2026-11-23 07:21:52+00	\N	65536	5	1	0	0	0	1
01c8994a-1d96-e510-842b-569ffee48340	74778f70-dce0-4987-a13c-d60a52c011af	fd9313ee-32f5-48a2-b14e-02426e2435ea	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:10:37+00	0	3614	\\x13ce27016c34e93ed8bd9bae468a59b7c56a3e39de822a5d0e402b4ebccff72a	\\x015896deb2519364237f3a37dbbddb91c740cd44ac70eac18f5a2b44d1357d0a56271dd23979cd2285aad3fe5bab92a0cd4bfd890a58e82b5fddd2314ee00c90e2	\\x015896deb28bf63625bb228332dcb5ea0d1c92bf11d0c0d569022f9c52226fe34004bd4b87528ee048cfbc4f42f686251f689bde10b41265250a9ef26947f4856e5e21961c67db99d968a90adfbf836345f934e28a0e28fcd0626c2cad47e618af	2	5	PARK	PARKING	6	18		2026-11-23 07:10:06+00	\N	\N	2026-11-23 07:10:37+00	65536	2	1	0	0	0	1
01c8994a-1fde-6ede-21a8-9df71f1eeb37	8c46613e-0674-4b71-81e5-9b77d4d7a397	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:12:07+00	0	6327	\\x599002f806f5dd30bfb66e119b2ab1aa085fa63c2fecb95b533b6515b5b44b44	\\x0138302e17de6ab08d7fa5beb24579faa979f4e8d9bccf4bfc7fefdb0f65b9ca3e9eed2903a004594461d95e5bfcc939d1f89ae23de70bc247fba6fce90fe9cb3b	\\x0138302e176ddf437ab8db6d8a4fb611c972a32fadb8ec0faa6f79889648334ca1ca08ff20d8aa1887ddd442004dbf30288daef278c49978bf753da2ef8750f3b1486b2285221affad6952786af253d953f3f5925d9d7eb28ee624b07f1e665b17	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 06:42:03+00	\N	\N	2026-11-23 07:12:07+00	65536	10	1	0	0	0	1
01c8994a-27d7-214b-52b1-37a8fa07d10e	9273a4a2-773a-46f2-a16f-4217a4aacd33	fd9313ee-32f5-48a2-b14e-02426e2435ea	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:10:26+00	0	2779	\\x47ba94dcf13640bf51b7befbffa429ee2324ad79cbc6fafb1e3fc9f020fb6fbb	\\x015896deb225816fd35d7f1d288fd00ac49ae9bc351b4343e315183f004fd8ff8c48c3a52a2723a8264f56e552eafe711ed1b23e25a0eece502c6162baddac50e3	\\x015896deb2521613ce230f2ceca9898022068553f57f8475cad16b8f03289676cacfa597e5a575cc139ebf75ed977789fdab028e72238fac60a3f44f2213451b287295845240c5141c001fc059bb060ea641e3a0a61fe26ba0734e088302bc3ab3	1	5	PARK	PARKING	6			2026-11-23 07:10:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-2ba4-b100-5f76-10051105f7e9	f81f6849-4ef8-46e5-928a-4fc48ca09e88	19e8bee3-4f88-4660-88f9-20f447a15f84	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:18:10+00	0	2777	\\xa212964ac3f99f2b03d7587af93d8b4f712fa7141c614b4a27472a656c83d376	\\x01c3946e64a995c4e9a54535f5c6823857e3d3142877b358606150aa002987d1fa8005c75f9d0db1adb46acc763b2943cee1fde7484b77339cf224232344dcc2ae	\\x01c3946e642e0ab64db5bf63a4e6d62a6b218b45d9788bb3ca5833c0b98995ac7a820c36008f51d6d50b597a9a2fd50adafbbbca592026e97b4513b094126a96ae8f1309f81a595f0cab4018cfcdc47d70f2f51bc0817f327bac8077bdc39bf383	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-2e8b-1587-0a8a-4de5ff64fbeb	c2663bd3-1e94-4ef4-acb3-30fe1f7f7031	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:17:14+00	0	4603	\\xf791ed09827957ea14219f0e4c150059c2305463dcbe2c14959866fa7cbe1af8	\\x019ce275283f2488c27f6c47ab8bb93b626f6cfae109076717e2cd1a915920125f9b7ce283923bb3cec73c00ec7581ee588c3d2a86e591924529fc04276d8bbea0	\\x019ce2752824883d6b7f7daa05f0c83daa781da4a334583c789e1a1f6db62fef3c6793f1b2b7cc224a7b3c43a514622e7d4bff56a1ed4e20854a2e070ce5bfe7ea9c6eefe3125467c234a679e0ac7898fa8d7ab59f66c57a151a2fb0dd3e62352d	2	5	NOISE	NOISE	5	03		2026-11-23 06:55:42+00	\N	\N	2026-11-23 07:17:14+00	65536	4	1	0	0	0	1
01c8994a-3623-18d8-2f47-89169916cf90	f33731c8-db44-4cb8-8130-8fdc3c023321	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:19:48+00	0	4093	\\x4484455969a97dbe9155f32a22db9644856b9bca9cc0e2bffc81e28eb96ee283	\\x0192bf74d73cd728059b071e8d4164e4517307cd1879c5ddaccac52512bb87da33105654eb4aa5803c7d579cc708f0598d2438b125385f70a51ff9a2dcac612e6a	\\x0192bf74d77d63f3e1de53a4ef5bff1924f2b48c32b57c43e94c20098e2aec1d101d3de4e5679767e98c0596942b6531a38cc95073f4ec1137a87ccb772e088c454d12744bcd3d70d5a279892711139a6cc556dd982b50874feabde86a8855321f	1	5	TS	TSTOP	5			2026-11-23 07:10:54+00	\N	2026-11-23 07:19:48+00	\N	65536	4	1	0	0	0	1
01c8994a-416c-233c-5810-514f7c98473d	b48bbab7-eaef-4c31-980a-c2b268d28911	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:10:57+00	0	5957	\\xe8288467514a5c773de88cd657e3aeb3ff974cd658900ddfc596d57671bc89a1	\\x0138302e17e5a779c97ea059f7a91203d743bc449d8b5dad8cd07a5bffdd24fe19893383b3fc62b8f860210e57b8bca98dc91e10b473dd8a244991b9f85c21d714	\\x0138302e17d19809ea071819d7bbd3c6ac5c7e01099baf4aa25f9045a2a02ab8b0d1f4ae40865db552aaca60eb3ec25b412828d47fdc6768394fed85e09ea8a309461cffa92e6bd525462c47cf5f5fb1bdc766329fa8df449b0f05fa603989aeff	1	5	ANIMAL	ANIMAL	6			2026-11-23 06:42:03+00	\N	2026-11-23 07:10:57+00	\N	65536	9	1	0	0	0	1
01c8994a-419e-fd49-6c8c-24becb83f892	446b7eea-dcb6-45e1-a706-6216357911ef	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:13:12+00	0	3525	\\xddd5c3577e2a97ddbba474f565afdb04e75a4661913e1e95b376e7124039de81	\\x0192bf74d7722f619326f24cd995aa8854f30da47aa764d2cd5738f9541e6b01cb3bc23a3ad9a08f7d2e4342c1dd5549541d057461122ba1e183e43f7c12a7d1b4	\\x0192bf74d7ca92c19747bc450ca624e7cd5451c8ca01534a61798ba89c65d026d6e87cfc397b71f114c08cfb228a6df8bdcd73d6f00716f59ca11ae057a69861e9e51e90cf27cec40e91733988aebaf1820d915fecad77535e302329d36af66a33	1	5	TS	TSTOP	5			2026-11-23 07:10:54+00	2026-11-23 07:13:12+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-4eea-106b-f3f5-7c5f4ca0839f	8304823b-0293-4514-8afb-c96dbb53bd19	4a2e2594-3735-43df-bca1-e10df23ee62d	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:14:04+00	0	4739	\\x672dbe741702ac9d81770143b5a2a959d1073cb69f04ad905a7ba8ac1fb16b68	\\x01a51aa24486d07982337d18c381d80c8dfc2d03da70e79477b465392d4462af6e9564ade71ab1cf03df8898ca464a730b9ad7829f63b1f23757bafae84212699c	\\x01a51aa244088771108da832af5115d7b248d188b6feaaf03047498c8116f1e3b84608b9bb5299985e63dc16c519c3e08087ffbaa1f66a89cfd190e84438accfc0b4aaa56b3d6032bbabd73de73eca7ebdeab36abf857100240e4f192c38beac6a	2	4	ASSIST	CITASST	5	01		2026-11-23 07:03:46+00	\N	\N	2026-11-23 07:14:04+00	65536	3	1	0	0	0	1
01c8994a-5428-8d7d-d3a5-278726dfdb77	2cb8e463-0720-4215-8740-f185eed50f57	096297e9-39ac-4a39-800e-0bdbfdd1c51c	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:23:43+00	0	2775	\\x42408dd2cc1d4289c03cc4c28a30dfa78cb7cd92723889f9b76db91b2e91be9b	\\x01a2ead8a51cf4aebaa666ed23f821d247c402abf444aaabc92504e513e8cb921012237139313907dbceaafe023aa89eb60e2153fbf3fef1957dbd565a476fb364	\\x01a2ead8a59a24df6d0eb806f56f8b7b033fdfdb65ed5427a565cf32a6d8f473912467380bd883015fed31d5ff0fe082e285fb3edb642ab0bb9cf5486036517c28730fd4000a18440c3012a6cb1b4e3d67b2707fc40cd93ce2c86d5f18d2c530a7	1	5	ACC	MVA	4			2026-11-23 07:23:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-580b-57dc-04da-edfd98fb8339	bbe7ebb8-4d4c-4170-8b73-516ddff7e539	19e8bee3-4f88-4660-88f9-20f447a15f84	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:21:26+00	0	4098	\\xf97c62e0f3e5c996c520575eed96123ffd72aff64e84b668eae6d82350178881	\\x01c3946e64dba3d30400245f500d7683c8ab69dc30f4ba3328a52d8ca793ba8c60dfdd706cac9cbd5a9384949510d044ad2f182badd2e99af8f7ce17165335a46f	\\x01c3946e64b27c7d2e87e177bd657f99892013ce431b3227d6706cfa15708b3337ad171fbd4ea73cf9191555b55f8a53224533697badb3eaf3b4130afc61b45fc11fb6f1168c352660f5879aeca55bfd75146884ca9a398a1d24bfa24ae82059b0	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	\N	2026-11-23 07:21:26+00	\N	65536	4	1	0	0	0	1
01c8994a-58e8-8a9e-06e5-36efceca8f0c	1484b2ac-969a-407a-acc8-2c0210a894df	179e35c9-928c-4930-aa86-f3cd4532a51f	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:23:10+00	0	4101	\\x5efe371009ace767e0c4c99700bfdbfc41713e4c97911b7783e8763ab6119a87	\\x0102b85fdb7f04d7e14db8be7665d36d935a4e0cb9124a35966324c891e10b830c796f5a2878954b5f617637e8f0d6458e5c42e1958bd1ccf6ff7524264e1913c3	\\x0102b85fdb435664f20debbf95d6a0fc7cdb157ad129ecb693db6ba68a89f1d5e8a8983710169ad8562a4f6cb3323abe43f66e916ee8c1d2b0e7b873a1745d6baa213490a4f2edc54f39afd5acf67541b24dbd4ccff525bbc6f4eba5857f8acad7	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	\N	2026-11-23 07:23:10+00	\N	65536	4	1	0	0	0	1
01c8994a-6b75-233a-9e3f-62855a9e6c6e	41a253ec-109f-49d4-b761-1fe0d0d11992	7e6c7038-087d-4544-a30b-94031eb1f844	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:22:48+00	0	3526	\\x65bdea911740cda282d552a4c340f55b1b2ad8ba860b51d3a3cefc56e6caf5b1	\\x01adaf343233494365c7fb791c015ccdef016d551e9fb5a335802ac99b8734d9532046c5fbf5651c68af3eaa46ac44ece7fe66087dbbe8eb8c931159ab27c22288	\\x01adaf34326221cc17d20b84b04d9cd8f611379355e7d2046d1a20964098369401fb9967826bdc76df8921bf1fb63aa965700e2baf5f3f27e69900cd68bcb6eca122cdc1ac35b906b003d7a265ab1a65c0d8f30b758d9e0444bf38ffcbae419272	1	5	TS	TSTOP	5			2026-11-23 07:21:20+00	2026-11-23 07:22:48+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-6e38-dd8e-8b1b-f646723f7e4e	423b7402-cd39-45ba-80ff-487044442952	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:17:26+00	0	4467	\\x640d9478e15d9454546d75d06a6f7d5bceb2e3c4d7ba0eb0e8deeb138d411f12	\\x01ecaffc4fe0f9abbb6652604dea575d64734dbdd921a0723f4945b7bf0de20bcc438d41248f65a5886e33ddc3ba84739b49dd770d31c11fba1f46fba8244a7cb8	\\x01ecaffc4f4089fa0a9b26cf8147bf1ad78c6e3a37524602cacea8d6ff1f78c3f3e9272db4224f6d5343d6fb2f37cbfa68de2a0bb6a9655dfafe703e503d8cd924c8baa61571ac3313e355223b354263ab387534bd82bcee347b8a89e14e83e641	2	3	FRAUD	FRAUD	5	18		2026-11-23 07:06:56+00	\N	\N	2026-11-23 07:17:26+00	65536	5	1	0	0	0	1
01c8994a-80bb-4435-0c59-ebae56b568a0	84f39d9b-ad01-4f50-b0d5-310a6d96f817	02307395-67de-43a4-9f64-5316f3b34653	1	3	2026-11-23 07:38:01.470357+00	2026-11-23 07:10:33+00	0	3537	\\x5ef029e20233c142c29279fb75447fb39ab27a171f59b5d3dbdbae3c1cf8df0f	\\x01107fa7e5ea3856dd5d1e971063fd9a7eaef489cd6368466e33d4723dbbc43d77cbf05c999496ef7c4ab8f8bf28702f6de5281bfc2e891e2681f5d133b22a4a2a	\\x01107fa7e5a58e29ffde72d2a75dd3a7d586d8a00b9d4b2c6a3364b4d0a09ba9396f637d2ec4297b94f48de21490122dbf6d7ceb79e9ffd39abbfc209460d738023160d2b5d330ad8a331db9fd986dfd553fa6665ddaa72fba9b40c183103f71b5	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	2026-11-23 07:10:33+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-8731-29ac-fb42-ecb92369db5a	017c0767-9280-4211-af75-342696190fc3	19e8bee3-4f88-4660-88f9-20f447a15f84	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:20:54+00	0	3812	\\x28a9a373fe3c261fccbe040fe2bf571ddb95f89942ced9dcf8bb8262d59a4d46	\\x01c3946e64a0a8fb97e9bd33c6cb227482ca54e5d4f2792dd55338c2fd426f62cd8dfa872ba04b5d8034608a57748714019935f88a5ca4e1eec7202316a4fe2717	\\x01c3946e642141873335d722289ce3ddab9cbcd56a6501090341dea11d590ae0db45dabcd640588183ae8b0121e12356625405eaee82313a7eb16ce91b453f7ca302db5579042d294247d6ec0b89bb4daa282de474e5edb19e536e87fb6fe2b043	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	2026-11-23 07:20:54+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-8af0-73d5-0b68-840788dd6cea	d8b69e4e-16d6-4873-8003-4b2196200c4e	179e35c9-928c-4930-aa86-f3cd4532a51f	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:19:44+00	0	2780	\\xe7e3483477807767ff1dc4598bcad7c456e14d7bcf793eea08c5df6a94146081	\\x0102b85fdb5a5546cdbb1640295760f6fd36b5477c6cb1c1eedab5f7eedde88ac09daf35d5ec7ec5625135334c6ca9cb2311e1cc24e29ad327de38f0c6308031e3	\\x0102b85fdb913e508f4b0926459426ecfd184375408ef57ffedaab8525f246582a6ebe8baf06a74d43d996d7f507692e287d01f31f0c353c67e7b1e737c83c908b32d33acd698282db73ec5442cfef81ae7205dfd7a679df224d9e2b4fb91a09fb	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-8f01-8284-fe51-b27d0a5c9ff7	bc1b7185-096b-47da-8d8b-af7dc11348ed	aeb90171-6dec-49b0-ae79-d0c11763ece9	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:21:33+00	0	2874	\\xf263f6cf4f8190cf354c7b36e3b3190fd453013d356b95e552bc403e08c95b9e	\\x01f2f0e21175aeecf5b4886db885a0b59f0659bedaaeaaca589722396ca6fb6356d851412e5bdce00454926758eda63fd2a847d144bd59f9b819a3498d56613c56	\\x01f2f0e2119ba9371b341838a381c11bbe86d1d9d526222327887332be9bc711da0d58d687786ce5966c46ed2221fb527c72952325be159668012eff5e8ac80d945255eb122aadc7ebde132a1b33522d623cb43d81c5e027a516c4f0a7fad67e74	2	5	TRHAZ	THAZ	3	14		2026-11-23 07:21:13+00	\N	\N	2026-11-23 07:21:33+00	65536	1	1	0	0	0	1
01c8994a-8f50-1b88-a280-5bce11b45d20	4d547f98-352f-4b97-8fed-2a14132f87b4	179e35c9-928c-4930-aa86-f3cd4532a51f	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:20:23+00	0	3533	\\xb4057f065939fd52080a9c53b9a2b661598077cda9ecfad407ca6d3a261dff0a	\\x0102b85fdb8cb44033fafb46bc5e97e5b89888cc39abed72e36b81ebfd66c292e88fbfb5290dd867df71d4048bae389eb109cd3f931ca23876ea5b67e4f5a60ce0	\\x0102b85fdb2aa163182d5af08f137479de2d704e7938d3be962a50f1506a1382650be1784247858033c31eb91e47afd5552b2cc43283b68854cd35d088f9ac61812ece753d9379cf1f19912c1321158b24b0e4e4fa7ea240909002b4972df92f2f	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	2026-11-23 07:20:23+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-8ff8-4843-1bd5-5813ea6c185c	8139eba8-03a7-4abb-92ef-8ae725a5fa29	179e35c9-928c-4930-aa86-f3cd4532a51f	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:20:52+00	0	3815	\\xd7b87446730a87da4947a52b4621e68f7b8cdd54ee9a31ecfc759f4173df9976	\\x0102b85fdbc254e3964a0ec37f049b1a7d54ee47807fc3db5b8552a39e523d49179f3ffb42471b6582330e289b042ee2cd3f78e1f72f58edb0378e7838664525d4	\\x0102b85fdb2b4c6755341e24243a4399b6765ecad7e28d269fe0c31c8a19bf67e430e89a93caedf4268c0492bf81c6f5b17c2a15d5de8b85cbc7b1fc2b9e7819b5ea178b44808b7b4dde1aec5a59bed6c2221290dbe75ff7cc9e22e087e89fa9d1	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	2026-11-23 07:20:52+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-91ed-d4fe-28dc-4f6f6f812c34	47358f19-24f3-443a-8bec-b650302d3038	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:11:14+00	0	2772	\\x87243c552c6b0d6b789f61d991c11108d91fdeb7a0fe59695a522fa03fa0cc55	\\x0192bf74d7d96dd2b93c78e92a0db7fd782746188fdaeedb99c0414d7792e9c5c8b46bac8b0aa8564fa1e141ad347042104b75bf4faf73648babd7a70f5744592f	\\x0192bf74d7db5e740dc44ad62e94c745cbfed5766bfef043710457979bfa56b74bca332e60e93f8c4205a780bf37ba64744a45d9df2511c58efecfd7a0898e6cbb3f178136e4f376935db23d84ccc23cf70a052a5b8488ec64d00af95643ecfc86	1	5	TS	TSTOP	5			2026-11-23 07:10:54+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-9924-ebaf-6064-e3524c3352d0	bac6ebf9-b228-4be0-90d7-83df68eecce0	19e8bee3-4f88-4660-88f9-20f447a15f84	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:22:31+00	0	4670	\\xfe23a62ec36ad6fb458a553962fb084a91795177a770608b4027e0d99002bc2e	\\x01c3946e64ccd3e9c683f408e73d266c691116df33421a538210fdcc42d69fd299f75a2bf003273f41841616f5dbe595c8a443b412abf5229e58705e3871e6dba4	\\x01c3946e64704a3cbb8120a5450ddd587b02069d058a6315aa3b96572b92147d59e9f99f686d1595575d4d658f6b71f3205830805d5f453e9e71e853ced0b04a1b0ed33521349b5e931046bb2f0cb11887e31e18de622a017b7ed9e33e9e0e6458	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	\N	2026-11-23 07:22:31+00	\N	65536	6	1	0	0	0	1
01c8994a-b0b4-76ca-5458-96a7f44c386d	5caa915a-d35e-4636-beb6-1dc1ec5379e6	02307395-67de-43a4-9f64-5316f3b34653	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:12:06+00	0	3819	\\x868e48fec8cd6b11abcba08b55594d20613ae5bdfd54f2fb9c2bfb416bfb4bf3	\\x01107fa7e5242d713b801592c0d2491d93c98647b09986254f92b65bf2ff3f3df7de2c20cd15c05b4d5c1c19f396856285d6e3e4d3a4d4a6397cfe6f830787d48f	\\x01107fa7e51a26d5089d7bf905ce2dca732257dccf7269524b5125495170d6fd5ab746ddd28db6740d85fe8a11f3bc91152395f505971755c72a4dd62ae72b00d64bd5a5c453edc961f64ff5bbfd5e371bc1593e52bd603107c135253b897d36f8	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	2026-11-23 07:12:06+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-c474-7926-7a96-e9f049533fe0	5c0242d8-99ff-46f8-bc72-5a335060229f	19e8bee3-4f88-4660-88f9-20f447a15f84	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:19:37+00	0	3530	\\x66a961eb390d1a457750953f4a2dfb6460e0fbdd8a14e99c28a516e117ff6174	\\x01c3946e647d88c50522bb923efe380eb339c48c20ecd6800f85f7267a2ba51e596b61f895551e2048ca8293a2c2f2068a34711373d0563f9636743f4c9d153a7b	\\x01c3946e64c99916154fefccf9cb36cc3f933229a417464aa96c13d18f84715511a0ce1189c2eccec1ee65fc7e102b860a7904128042d2845837a754cef45f1f7d6eb7cc950439a306be308fb6ec0d150ffd5cabfa69e28b6f5cf06eabc7abf051	1	3	WELCHK	WELFARE	3			2026-11-23 07:17:50+00	2026-11-23 07:19:37+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-cb22-8509-3583-3466b36549da	5493f893-cf41-4033-ab09-31809447544a	243c95af-9131-4b50-ae81-c4a67a5c7d0c	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:12:36+00	0	3901	\\xf7f3b594d9bf09c79c8500977dd8a21c7a89b6e9fbb71e599007d282b41b823f	\\x0153ff11760121f788ce865757b48fc52616ce7cbff1aefeda227d6a6e761147fd88fd6da0f70e6ad3902474015a0ee8f7fbb17c4fb8a2bba30346e623839a66bf	\\x0153ff1176edca816759b2a1d6296d2782f130e2043a7ddcf0f31c64fababd36d87129614fde897e7ae64b35f82bf30feb75af70fb63260e61bd683a41cc49de5879062cc3867787f34ce72850977999f4d4123de87137a72d074761564d3f065d	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 07:07:32+00	\N	\N	2026-11-23 07:12:36+00	65536	3	1	0	0	0	1
01c8994a-ec0c-d1ab-9d3c-60269d5e8790	c29b273b-d17c-49e3-9c67-3664237991b2	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:15:34+00	0	3807	\\x7ea37ee62c3b7fc2dbc413d8a4d8fcf551487dfbdb54cc24a5ab5f5a06e0e238	\\x0192bf74d7964ea75d72b891062aebf53aad83802d55b2dd580b35d6e6e6a112dddd9c9127c1c798dcdd751a5813c367921e74da5e13d0c2f565884095c464e34d	\\x0192bf74d7a271b39596adf249ec675e944f6a3efca8b96f6610fd6c9f9ad7caaed707c502f81681550a01b0f43cc9d13e82fb09c370cfd9fcd36c66d6084e8b1e7669e29d903c767718b02ecf0363c5d974227126aacaaca536c1a740e8a0d669	1	5	TS	TSTOP	5			2026-11-23 07:10:54+00	2026-11-23 07:15:34+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-fbd0-a6e4-6001-e0b6beee7bfd	c7974ca0-f1fa-415b-8030-b36b6c94b3a9	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:13:52+00	0	4095	\\xec934837d141c5589864304bc8e1cef766af85f521745f20844559859b89690e	\\x01ecaffc4fa0881e5ab8e789aea56225af79d4af608a012ba65729312c8fd2858dbb297233646c18cc1d5877f04df06b345e9f8462888c5f05b828afba81d00fa0	\\x01ecaffc4f4fb62de9887984d58e1abd8b3841e91e5c53a8d9ac0762efbd59a857c68ed926da33eab792620ba5e3d2ef3875e4445768974d9e67fad7c438dec464bc5dbd616a20ba2999e17244d778214f4a0d74546794c809e37fd9a0ae777e8a	1	3	FRAUD	FRAUD	5			2026-11-23 07:06:56+00	\N	2026-11-23 07:13:52+00	\N	65536	4	1	0	0	0	1
01c8994a-fcce-09af-e8ed-085401d3e7c0	02582fa7-436e-4d4d-9441-b0aa46ff7555	2ebb6945-fd1d-4583-ac68-e89a057ed33e	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:10:06+00	0	4319	\\x484dc8fd6e2b800e543a52b87358d3a2decfa5b0df1052af50c651acccafbd3e	\\x01e0abbecb81345cc17913df2d03e232c97b571b1fbb9ee2a02ccaeecb798d188e8767ca50cd554b3216ce85bdc31662debd5eca4f3d88329ed7a3882326d9268b	\\x01e0abbecb208387a88447d8e915458f601f2cf2b9f0ab27b2c25462c4dea083ddb14e3c94a7c382c238414e6c48c9bbd7fe8d49912d91d0220718118b0a1b49f0509feccced296a57c04feae6df365864ca66706fc65b603ea92b1fdc112f073d	2	3	MENTAL	EDP	2	01		2026-11-23 07:05:14+00	\N	\N	2026-11-23 07:10:06+00	65536	3	1	0	0	0	1
01c8994a-fe90-06cf-65cf-7c10e0d96bb3	6978d118-4a2c-47e7-94c7-37f98f69340b	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:22:16+00	0	4465	\\xe529634b199a9ecb60b0147964958c592a89acbe46c6a4de5d5f7b1f9d936a79	\\x0192bf74d7da266924dca1736c86d380546c939061e8b1ba3d2c6b54b58cd6848e1986e598c07a374e0ce6004f5c27dbc0710f36c6fb7d58c305888e7729fec00a	\\x0192bf74d7e1b0034d7de16fbccb8c9923a42fa033366077e7df75f3211f5369d428b2cdf358b3b6481bb4294e27ddb3e661c1d8878f2eb8559fc4ce7ac26e0856a19c3f88c8b4368ff466fa15e8fef174c60c2de34e633c7eda75e5e4bb8348f4	2	5	TS	TSTOP	5	01		2026-11-23 07:10:54+00	\N	\N	2026-11-23 07:22:16+00	65536	5	1	0	0	0	1
01c8994a-0446-54d5-1d85-df63de72f148	8cde3125-fa2d-465a-ac34-9cbe352ed596	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:31:53+00	0	4663	\\x09cd5c9252028363be7f3349f7638bb58dce2a47d6d4570fc1185dea737b14a2	\\x01b69cde21f8d6ceff1a17087da5689e4c40572fe0d447c7d5351aefafe317ffbaa194b1f861339985b6474e5a24a6b3c72331d4b0940136864883aa42fd8fbdc1	\\x01b69cde215f346b801e019073188dffd0fef0468cfd8f71e1427e9c6d153466bb0269faf259055595fa64159c7eaf2c1eabd41993f21625dfc8a6b12d6a7a3c3415fceb3b6569b0b8dd0fe94b74fe334afddbd2e056a17462c06d810cf3e29730	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:27:29+00	2026-11-23 07:31:53+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-0b8b-cf94-0382-df705afef08b	ef025c06-de7e-4fb0-a183-cc793ad5993d	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:29:01+00	0	4239	\\xfef9cdb3484b8c88a32f07bfe0489484076654b0f433f84f548be0b51e95ea4b	\\x01e96bb3a24fc1a4ea1de636bc8326a386a417a0f85117a0b357012f5bf0ddbe47133b7edf23b24d0ac364dd3f1282f8819a78e11abc753526d2e92d0469ed4e0f	\\x01e96bb3a2f04292870ea1ce989402f0ea834db0edc868e8c7d2ada6ec1250c5e09d37783b3d626add20eff5cb629fddf90d6812ec19fb965de75ef6ac2fc5170f0e9b5fea474a864c67e60eb9107542b545dc36bd9de4c10cb26c3103f7b68169	1	3	MENTAL	EDP	2			2026-11-23 07:25:02+00	2026-11-23 07:29:01+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-0c38-2eb6-fe96-d5ce8cb587ee	809ba0c4-14b7-47cd-8afc-f9eb52029b9e	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:27:04+00	0	3953	\\xc76e3de966de43cc85427daab410c1104219605c4a8b666a17dd9c031d69ec3c	\\x01c9d6974fed86949e3178fa980e67e456252a1e583b484540b4a42614d474a8e1bb3d7c36f36bf5ccc31117cdadb13f27a12f0ded4a925720c01cd3b0c1d4adac	\\x01c9d6974f5fddbfe3e089088f819adbfb6bdaf0bd0e535715a4117734c48c0479cd8bfa5b9375e9be63858496a6f1a4fa3965b76ff5c211a65d3547a6e8884e8a6a91ecc87cd13227d72603707d342bfb8cff62efffc98ec1ca1863e273b5c203	2	4	SUSP	SUSP	3			2026-11-23 07:26:32+00	2026-11-23 07:27:04+00	\N	2026-11-23 07:27:04+00	65536	2	1	0	0	0	1
01c8994a-186c-d80d-22fe-5248ecd1caeb	a5520ac8-540c-4311-bd56-121c64a14618	c876c31b-b4e7-4023-8b94-41bae568f045	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:32:59+00	0	4238	\\x86305775d5cd1df94e607885fb8ae0c7c942ef6593dfde7ea238e2ed80e81af1	\\x0171e7eb81a342b2471a6c1a0d1cb6f02e172c138f671c6b9ac80d4f43f7a30eb73fc2bf32cdf018a9160e74d454014e807f187272db12254f6b144aa4ed6799d3	\\x0171e7eb81e75e430653185b6f8b4d497387062716bcbbf294a70f851b3cde284fa3db0069caddfeedc1618834c2fa50d29ca29d96bff25e7e49ad80a564f0e056709e5ed1bfe938f3dc2c0bbfb6441790d5321df4bb14e7debf63a8e3184643c3	1	5	PARK	PARKING	6			2026-11-23 07:25:38+00	2026-11-23 07:32:59+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-1cce-7e27-888c-46db9fa9366f	11792bf1-c32b-4fbd-a6ed-a3dbe243ada2	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:32:33+00	0	4525	\\xeceeec55c192c1705395637a4b0b366d5f17e7a06d3c93557ee454a15d1c5a16	\\x01e96bb3a28f985623835e4e137927593166513179abf8b33e54a7885aa76aeb1341ba679b74f7c288196e89598fc7a263851c99e7857df2a545379c3edac4aded	\\x01e96bb3a21b5c83a36ea24023ff53f0c6b533f16afe91d523dfa6e357e8f4a8df95d7019a717e0a60e6f948051c01e77ac99abcd6ccc1898694389af9e4326ed229833e18ac6c0b0129dda9f38575f71ddf95c7fbb90d5250e319e2a42fd79af1	1	3	MENTAL	EDP	2			2026-11-23 07:25:02+00	\N	2026-11-23 07:32:33+00	\N	65536	4	1	0	0	0	1
01c8994a-330e-5327-152e-8256b32569ca	d606309e-f81c-4cff-8a18-d10c6cd45749	78936d9b-b375-4f03-ae24-0020e7193cae	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:24:05+00	0	4379	\\xf80e36f3b809e1fe0c1b1aa54d1c272e1e6bf6da452ad70f1a3ecde5ab7feea2	\\x013d2451fa68e8b594675f7cd66006e73149f37edb8b751dfbc2fcef37e9b2216b26c88270c6315661fbbc83e3c55130f7263b74457bbc800b38fecc7ff38ce61b	\\x013d2451fae33e4a2e82d8e61e44d6174e974f3fb14729ac08742030bc88ae6ab2d657f8fea8ccd5ed7dd16897740fbc5e460b5009147d5ea1e00d74a87074b5b87650703b37b267fe0e0cde43e2f4edc63f8c51c827e176fa117382bccea17f31	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	2026-11-23 07:24:05+00	\N	\N	65538	2	1	0	0	0	1
01c8994a-33f5-cb4f-3247-9f20a6d6bea3	6bf9d5e0-0fd4-4a6c-822c-fde1a2783cee	179e35c9-928c-4930-aa86-f3cd4532a51f	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:23:47+00	0	4387	\\xe57e187ce27635939dba3063c79451f6bbd01bad901b5d21bd927084a1d2c1f3	\\x0102b85fdbdb62b47c6d66cb41dd824f6dd6b070176aa03ce107edc8030cfc560f7ff175d33077682fa50d5b3cfb425520db968567693f5f871f61e9f665c4a5aa	\\x0102b85fdb81c59eb8b8e75804675b8fab08d622f964e9e9961a7d4078d0f553a2c63c105fba52f951bbee4e75a785bd969117be88289b85513a4db74d3653f4387b505f4e6d0e22024ab6d2b47dd37d4a1f7c6fb22f89c5e4af3044ae9eebdddb	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	\N	2026-11-23 07:23:47+00	\N	65536	5	1	0	0	0	1
01c8994a-35b8-68ae-b38f-dd04bc9a8cb9	c3e67965-be19-47c2-b9ab-2c84d0071abd	c876c31b-b4e7-4023-8b94-41bae568f045	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:25:58+00	0	2781	\\xaed7345da7d456a4f94f74488b7f22e27f7e76105e66cf8a7a180176daabb356	\\x0171e7eb81fd7c873b04542d2667bfe61f478d990449119f20ed00a993ec5d5c213c672248b3f800fef33c08870291c96631cabe0bdff0c63b3ae98ab5be71b5d7	\\x0171e7eb819e5de5d0192e3df2e3b0c74dc12f14799e27353ddf706b7b1fcae3b2b4d88946ea6952ac1cf1883ec575f6b68a7f02daefe8920f0b5c4fe9e1606edd8c51da3567521fd3bbc1f0393a8b90040009c2733491f883f735033c6c381e25	1	5	PARK	PARKING	6			2026-11-23 07:25:38+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-3dda-ec12-4a16-07b92e7b24ab	0f1b8ff1-5101-4453-ae66-e7eef73863c0	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:25:28+00	0	3960	\\x3f886f62519066bab945722bc203d1f89926273011b494050f1f148b320b3d22	\\x01e96bb3a21f8dcead79231fc742a754fd28720c62118a536c0ae454078bc69942aa0ba834784b67a26fac5e543bd664695213aecfc98ad5e06d0f7d39bed432e6	\\x01e96bb3a249a830834d473c38dc0eef9e37815fe01a75f2ebb29500d17cac48115a3f161a5473667d88059e8107619d0474ad76470512985040fdcd69fa8598dc1da2e38cd16b0ae8aee6ee791479c6bb8ffc04149d6046a5967b55e1c64bad7e	1	3	MENTAL	EDP	2			2026-11-23 07:25:02+00	2026-11-23 07:25:28+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-464b-99f5-098a-9652351a95bf	cd9f1aa2-3b24-4360-aa17-fafaaba316d0	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:31:05+00	0	4387	\\x00092d3e6828604daf8685890ca35b3bfa56f7b96a6681a971209588df364034	\\x01b69cde21a08d2f4710046f11ea60cbc6103de7fdd2492c6ae0b6abfaef473eb5ceff4e73dcfea01f14a81bf26f52b8a76ca3ff7132be709ee545d5ea02656d45	\\x01b69cde2160fa73dfff6616e28f1842430a2fe86ea109f56007343291f4c39f577f627d988072b990f3f7c96fdfc33664994821530efc25815daee777d5a45385f6d1bbb55854459b88ca3e741a89efc11ae89707dc7332e6bf8bc453c15e2b1e	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:27:29+00	2026-11-23 07:31:05+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-464b-c2ba-071e-2812c9d3e70b	ff7b5d76-3a78-4e8c-abc0-65654d83b4c0	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:32:34+00	0	2779	\\x5bff714936cec4a774b79a53a9821543c16c15f33053631d593ed95abb5f3c78	\\x01eda9a616627322dce99185847607198a9a1ca11617046f4e1b0a396d90d378c174b942ae88fb74ee9920909a470cace8bf4543cb8d6a3acba221b1acae413209	\\x01eda9a616f6f06aba3134d592992ad193f0264a2f49f28b26286d329f472069783f0b5b572cb7d0c490874a42a91caa63f6b1e1428f5a8a20c64d91cd2924cf20dc57a37bae83163afa61550843bd1bab11c8ca1f776f014763cfb7ba370bb6cf	1	5	DISVEH	DISVEH	5			2026-11-23 07:32:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-49fc-ddfc-4296-ea1f458a01a5	89572c83-a67f-4fae-af5a-1bc0c6e36f60	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	1	5	2026-11-23 07:38:01.470357+00	2026-11-23 07:30:15+00	0	4235	\\x1a32a207696d469431fdc3e502f95ec1f3407c09bbdcb800fe328e9d11fb49a5	\\x01c9d6974fc4ac667ef9268ed1af5f6e25c55ac03c2c88cb6560daccd30e10e31e17ca891cc683eab14376bec9f2321a9d20fc3075bdde1c13d6e41ec90c1e5852	\\x01c9d6974f1acfa6625b81b3122c13b5ace06fdd9aac99208a825efdf63def99b2e3343523efbf0c3faedbc0cdffb03d99851cba7e086dbe6c36f70461bcf5b39b83fb2556b26f9ecfacf849cb3989bc7bb6e4b70db634f988d121615a8e6de5af	4	4	SUSP	SUSP	3			2026-11-23 07:26:32+00	2026-11-23 07:30:15+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-4ea8-2e58-2605-10362ff71352	88307b31-ebcc-4f93-b89c-f9dbed2fdf7d	02307395-67de-43a4-9f64-5316f3b34653	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:28:10+00	0	4105	\\x0c9e9f1b5ed4446b6a8c87dc399d0078c96c7fa3ea55c5b14c79387e8c719b35	\\x01107fa7e581d63ad97898c9ce1ae4e6d6ff5ade1c1c34be43ebcf5d0505619cb460099b0f8be98f643fd30ddb42873a2ee6fbb9f1f3b8a526bda1d10bb875cf8a	\\x01107fa7e56ec7212baf554e6503543d37108665c357e2f6d20ff77abeaf2302f30b0ab5226f248a0c3548da558df034269b9aefba0863851a5d609f4ac62aa9c0a61ac316f8ca246691c6636bd2fb8594a4066551f54b84cc1223a4bc59665ad8	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	\N	2026-11-23 07:28:10+00	\N	65536	4	1	0	0	0	1
01c8994a-5902-d3fa-5002-cda1207dd873	04a566d2-1ed5-40ef-a97d-dc4883c9da75	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:25:22+00	0	2782	\\xdd98fc6cf3ca75dd598f7916f788e026371730ac143b94a1609f16f334b78179	\\x01e96bb3a20e8c0a52266a9c4a9ccee239858e00f96616bd2c24d75741db5b81aa96077fa5a1afd2b8fa75e8b1368bea04f8e8623f5f47cf229d08b7f6b3d2b13c	\\x01e96bb3a25126eb52f2834bd083f08bfeb5f012fd58711bdb195922c4a3b8d2365209fa528262b6f7f50f2cfcd7e5a0f494d649bb867e0ebb633f597f90aecd4af5fdc777dd8d1f89ff219a5517184a49b55cf6f5312f11cf92cb095d5a36b03f	1	3	MENTAL	EDP	2			2026-11-23 07:25:02+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-59d1-75d9-db57-0c618ef01593	9f16b937-9f5b-4016-8c33-ae49776f0181	c876c31b-b4e7-4023-8b94-41bae568f045	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:28:59+00	0	3959	\\x8dec2a6842d5e90eb885e5b1dd30233f7d0681d0d953aebb4f09a45ded9548c8	\\x0171e7eb81bf85f0f40e305427681c2c159df51485012640aa3ac9252b14f5e7a4ad6ef7894c4961534db363b12ca6597130d5ee89e98c9e48ffd1b91c56e89ff8	\\x0171e7eb81c3334d5b847c026a5807abc8263fef3d94355b1dda4ab4a51f2ef29228ca31d5572b2dabc162ce3883d5974403dcee19f5de3119a6c8dbd7bc4d6eba924779d523cd918fb2324a6391e4e4264108ae53446ac466e76b39ff13036c4d	1	5	PARK	PARKING	6			2026-11-23 07:25:38+00	2026-11-23 07:28:59+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-5c46-910c-acb3-a5ac906609a6	5dbe38dc-152b-4bf4-920c-b603e8381517	179e35c9-928c-4930-aa86-f3cd4532a51f	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:24:14+00	0	4673	\\x16977ac1fad578069a172a47d785ac697ed3003e206fce7aac26a513a275555a	\\x0102b85fdb31ac60cd2a662d20a772456c6e3474860cf1f9c16494ff30197e1fe247a1e069c1a70875fd786789455ee456203db58d25eccc845e086d4b82707049	\\x0102b85fdb5c86cf45eb6046d8200595b5ebc693589f62b7c283e96a514de42968534948f860ea58b1ac242c64ca2acaa5e5e2fff0e0409333c18b89b0c7fe219909380d8d469b34aa0a15145122c76c3b1ca7ebff35183afc8cb5f5ad29aa7cf8	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	\N	2026-11-23 07:24:14+00	\N	65536	6	1	0	0	0	1
01c8994a-5cda-a5b4-040b-fa3a523d037f	fe6c9ab1-100d-4da4-b245-03b3828199ad	e7b20460-b19e-4da4-835f-a5123c7c9967	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:27:46+00	0	2869	\\x905f78e51f3c0c0ca6738e0197059bc904a2aed0899a6228fbaaeb5bcc4bf42a	\\x01d71c697f9d0ca95322214b0678d9f15db33516abd7543bed852740553b9994812b2cfa39f62cf9a3717a1b1f7a62ba52707af1624ea3855448de90edf368e8fc	\\x01d71c697f67d5455e654f39e1efd5c5eed2ea72a5ccc8d2210542874e2e9c7cbc7775a482abc2dd5f85bc803bcb48b63958a331ece6b23c384507c59ea2fa1fd6af9428e105deaf58bc8b631e87b8f65b47ee9a40a3456995d38ea9bef032b92a	2	3	VAND	VANDAL	5	18		2026-11-23 07:27:26+00	\N	\N	2026-11-23 07:27:46+00	65536	1	1	0	0	0	1
01c8994a-60fe-76c0-ae16-772402153a05	a9619730-6835-4d69-ac53-2ccf468782e0	b4552d99-0d21-4a02-8302-9ce53d82f242	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:31:31+00	0	2774	\\xfb9830d4a5e859b533fc3ea752c6764054dd2c49268e77a22aa2e6155aa416d5	\\x01fcf56f9a013365238d60493e5e337f1738d6c10179a228f5a35b881c729db919f9f6cc2d5e4cca56b8b7e09736e738420a4fa6567bde2938cb7fc489bb632d52	\\x01fcf56f9a0915c60c7cef2fad92dfb00c2bbaa04fa936ab4a103de1aeea6fdc59b7fc9a9e0beb5c838953e84cae55fec15b99a432d222df31a9c36e99de3677f9672f7d1f7e5972ac85bfdad081ec3df7c11f0902fdca678db221a919eb2210fb	1	3	FRAUD	FRAUD	5			2026-11-23 07:31:11+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-76ca-c713-1c4c-4fe41e3916f5	78c15891-18c1-46f9-8134-09b360fd91ac	7e6c7038-087d-4544-a30b-94031eb1f844	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:33:10+00	0	4180	\\x3ea97f13286aa6042760603ce0b9eed4dee90c149bf369ba27df857ed884735e	\\x01adaf343229f35b73308100ff143da35478aefb4f75ebf26715edf16d8bea30e9e86b48a47abcd906f8644f7d8c93f8457daa8d51f8dec688ef45fff2a2d676ff	\\x01adaf3432d52f3aa218560024da2854b78d11dca800cd7d74f4e98fae22428722101d23b0fed46f0c77923f9ecaa3364e2061a264bea088b98968c22137985ea48edc284743c62f3f69797fbdf7c10fd5590a8c813f98dab177ade0adabbadc07	2	5	TS	TSTOP	5	01		2026-11-23 07:21:20+00	\N	\N	2026-11-23 07:33:10+00	65536	4	1	0	0	0	1
01c8994a-852e-3e8f-13d8-8e9465ed7d54	a96be7fc-b887-41bc-a1f2-e9dcf7a34aa1	78936d9b-b375-4f03-ae24-0020e7193cae	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:24:00+00	0	2773	\\x8d35bc5158b95dac59b91cfaeb1decd84763d4ce0c7fb5329206b795d306db4d	\\x013d2451fa2a35f0b3ff0bd1171e916a4973e2c88d4e5626a2f1c0d14af1b0fe44231d6e8bfc66e870153550cd25ed4908804ecf57d9c7e2b576f66845b070e42c	\\x013d2451fab54cf509d9438d806e73941226e4f1389744e288b8426046d140f50c4d64d420dc71936dee98ba9d09cdf953b2f06923d6ac1ac3667daaa4a1bb603ff5138da31e143d799c185d01b93544ce1dfebfb4c4a6cbe5622fdb8a9660e45b	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	\N	\N	\N	65538	1	1	0	0	0	1
01c8994a-9740-e53c-66b5-4213ed7011b9	0b6533d2-595e-4dba-8118-04812c1026d6	179e35c9-928c-4930-aa86-f3cd4532a51f	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:24:22+00	0	4959	\\x9a7caf06d20196a21bb7595ee52611ffd0a53495c53476c8d3d7e1675ac87c07	\\x0102b85fdb51ea1cfeb3d567af3e08f00ae26231d26d5812d970893ccb5e638de3cc815746ede539dcf28e73644b870b875e2408cdabcdd1826c2d8ca37034f723	\\x0102b85fdb59f6944c4f6bf50b3d52356fc4b5fd0ef748ec67210b72a14604f0248f97fc5eada0f9d04db5a9a7588a120a44ea127dff68122338e53739298817c2f1a28949578c8915f0e5e6fb35a94f3051ee138b734c0006b5af33493c3c91b6	1	5	PARK	PARKING	6			2026-11-23 07:19:24+00	\N	2026-11-23 07:24:22+00	\N	65536	7	1	0	0	0	1
01c8994a-9815-99fa-62ac-2eff54e74192	f22626c4-fbd6-4e5a-b268-378452c9156c	78936d9b-b375-4f03-ae24-0020e7193cae	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:25:49+00	0	4941	\\xcbe6e092111cb00fed5fd44a2ad9bb59a3afe3c8c8655574121786a0bdafaba4	\\x013d2451fadd93f2557a29fd7ed803493977b8084f7423c7f6fe6836f75930f0732ef46d14001b6f3349bd4cac26180ac6ada4af804dcf301343d94f57ab670529	\\x013d2451fabcba39a54efe3567ea78f72ad1aa3766a5eae7543c48690f7f055ad0f9b04461fa589d839d1c905233e878bcfbb2d4264407c86bdece517912b8ed3fbd75884ce0df47c99061814f774c04c9e40db04e699aed342e12ad5032d14857	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	\N	2026-11-23 07:25:49+00	\N	65538	4	1	0	0	0	1
01c8994a-986a-e65d-4c91-4e55bb64163e	70ea846b-cdb9-4f34-8ec7-c03b4918408e	02307395-67de-43a4-9f64-5316f3b34653	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:29:44+00	0	4391	\\x1cf7e1818fe49cf041d3c1dec089e1b1f3d3be460cdabc0e904236ced6067418	\\x01107fa7e5fec9e14dcae500b8b79ab2b6688d30410e8422eaf52c9654940ae7579765d4c37fbdfe47bd589c9a924b16915d4cf0bc94f0b11b513e7df3b64304ae	\\x01107fa7e53e9e1820b3bf608811576a7e4216439f6574e015472d109373cd58402219f0bf1e1f280dca81c5d72dfb126c1c2c69715af1c6b9b86ec865004ff209a4904eb1048656beaa25ba8c0097bcfb3cac8c5b864b89694eb45c6db47a463f	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	\N	2026-11-23 07:29:44+00	\N	65536	5	1	0	0	0	1
01c8994a-a5a6-33cf-6a55-287b10b4af8a	6f7cf653-7c08-41a9-a082-d0ff40bd1314	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:26:52+00	0	2786	\\x048094b0053e219525966034ab0dfacce85620d13e3753cda4f93158262286da	\\x01c9d6974f860ad606a5c96250e5a8bc660021ef8da4678596674710fca49e3ca672be7c45a388e31672bce8860bd90052eca62293537c62099455e2522d5b0500	\\x01c9d6974f3c7f7ae8500320d4e3e05b2693497a9a3c5807ad2740d0330b172695bfedf1294cd26c18fcc5576df0dd5a6e2f13e70cd2cdce1157b3882d74e548ab04e356e97a12618335ccd0cb73ecd03da0f089cb26c083e45fb5d941cceb33bf	1	4	SUSP	SUSP	3			2026-11-23 07:26:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-ae8d-adf8-8150-9fd0fbb9c296	694f5d39-eb8e-418a-9928-fdcf46aeefd6	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:27:49+00	0	2781	\\x09293d3892e410d76510e0af99bab40baad2bcd435d194f218752653fb2a38b4	\\x01b69cde21efec8a69ea178de413096994eb709432ca015e64bf729f396cf2eaca008d50c7181a0204d9575e48a7c910e0bdc9cad3c2ea3f9086f2ebe3768f247e	\\x01b69cde2173fa4806ca668a4116ffd39aeb763c8f861a23a5a66dc5484346368d7ab14b6dd0a078b3b9b700e97d98cb9b7514d26e747723ce88b9aa918525cb303dc253e5b3f4adfb91c37e6fd9b6b1503c4d7210ea38d0714ed8a4c4761a6d6c	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:27:29+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-b2f5-a167-7408-b32b12b144ea	aa0144ab-5dcb-4e91-9e0a-6da684b374b2	7e6c7038-087d-4544-a30b-94031eb1f844	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:31:40+00	0	3808	\\x5cef248bd64d0bdd73ac45aeebd6a1eaa1ca39e39013a3d40c484f543ec8eecf	\\x01adaf34324b35fdd000f5a8ba721e76ec3554357b1de58cb09207beb7f47405d136aca9d89747de6a94e3e764b5c2afc27151e1ce6f8c6acc6c443b4dcce0d5ef	\\x01adaf3432981fdc67b23160958255589010252c6879362aa6b5c1aaac1e69bcae6f73adadf2edd196ee6e24cea345525f21f7ccc7d76119f4337107055cb3c4959c9cafb38e0819b299a406224a936a579d16e1277108c5da50394cd053012718	1	5	TS	TSTOP	5			2026-11-23 07:21:20+00	2026-11-23 07:31:40+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-c8ec-8264-bfdd-00878ccfb83b	38002d59-aa1f-4502-b612-84e07faec985	78936d9b-b375-4f03-ae24-0020e7193cae	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:25:23+00	0	4655	\\x3f0c1d651aad876decc473d6a22b9a5c6eb225185ff8b892d7f3ccab4c7be834	\\x013d2451fa3a438ae1ad9693fd0f35e1bedca2ce7df851c89637b45e7660a6e78ff5452ef065619a9f65b1d02f209c54a9b01e5c00ea738c3277dee64ed679014e	\\x013d2451fa95fb6424bb678cdcf140b15e478ac361ea6b7ed1ef21fec53322e2b362dde4d5af079824afd859fcfb10de8ca7a69f38fbc407aaa46945538c4a29e0489c0ddf88778fe8dc690d5e3c723200cbddcc03043d86d10af732bb11453016	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	2026-11-23 07:25:23+00	\N	\N	65538	3	1	0	0	0	1
01c8994a-ce5f-b316-8750-05750b2487b4	c1e0d75d-e1e0-41d3-80eb-d223dd5d5267	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:30:35+00	0	4612	\\x2e3629701c98c36f2a800d6540d5b876cc54a686634ed4eb0b23077e4253ed82	\\x01c9d6974fc091efb333b5af87b2eb15ef179443b651e252822d479a279481ce2933005ff8668840896c1b28c692b4249db689fe0400ab9f79a0cebd4724206801	\\x01c9d6974f5a8027b4f2f8faf268b9b7e4205171826fa913bbde98a8eb2d523f528391c38303cbd7b4967436861b1f7c2bfc88f27b23b3d8f409028da174ee2d55a46c501943e40cc832023095aa85723397ce067111782a1dc2215fc74555911e	2	4	SUSP	SUSP	3	18		2026-11-23 07:26:32+00	\N	\N	2026-11-23 07:30:35+00	65536	4	1	0	0	0	1
01c8994a-d0d1-59f7-2668-53bfcd2c29b3	8d03c721-484b-4a07-baf6-0179f3a18194	19e8bee3-4f88-4660-88f9-20f447a15f84	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:28:25+00	0	5042	\\x4436d42dcc43f395e0495bcda7acdbf964a97b3bbfb8240cbf76afb7a1ebc735	\\x01c3946e648358a53336d2d7c3c65edeff746e664a7df2ba2cb4bdebef5c6c469f1d7102eacb228a6af369defca4f0031a39e38302a09b2d667c8df4d014394224	\\x01c3946e64492b8947f124d479126058f56d7c8fb687ee12602958bcba230389081a26ff0ff22f82818516d2255f36fccf7a26484b4a5a1de97482830058ee05893fefae061d475a2ca7962b47c42622a6a73e65823966d669518767bc99a7f365	2	3	WELCHK	WELFARE	3	03		2026-11-23 07:17:50+00	\N	\N	2026-11-23 07:28:25+00	65536	7	1	0	0	0	1
01c8994a-d2e9-02cd-1cc0-af76facf6590	1e345af0-78af-4d67-8e77-09d2708f376f	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:32:56+00	0	4894	\\x46292258e16842c7cf825c614589ab72f83743e84816634ce2793a4de2953280	\\x01e96bb3a201e67b9f38b46178796fa16f5872090a9670ce7956f30c868dbc8903d5c1634d40ab45a9c63aefe1f87810c843d269438c39266e078ac622d6099399	\\x01e96bb3a2317ebdacebb25e7821e630b37adb2210731e1bce1a7447b9d876371f077d0a0fe8261dfedc66dc43f0a40f82d8298a088b4ca771c39a65120fdcb1d6544f7b9b40d4aa8de890a68ab45e5ea082a94162ef5a2afb8c5f7111cd12645f	2	3	MENTAL	EDP	2	08		2026-11-23 07:25:02+00	\N	\N	2026-11-23 07:32:56+00	65536	5	1	0	0	0	1
01c8994a-de84-6b44-d905-15163f075e03	94c60524-2abc-42b7-9f84-b6cf975a34f5	179e35c9-928c-4930-aa86-f3cd4532a51f	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:24:55+00	0	5331	\\xff150d7082a41db88d1b7361df24c4a7f8bb1786e39dd9fdc0308db997ece5ba	\\x0102b85fdb40864a77932961412e10ddbd08a6e930c502f5a76a89bb23514f32d494d88eafe813ea2c8c6589ef702ea7bb72ee697bc67f75147634aa32c68a61d0	\\x0102b85fdbe3928a9c6bc6dc38d5d280e854348926d25192f5e96ff01e865b43315c16600f376ff18998606201587f2775efcf17fffa77f4a9a779ae7b07f1f1ab1cde7d80f1e67229b33c0d72ac075cb0c2fdc7db76865759a8ccbe35ab5f2a5a	2	5	PARK	PARKING	6	03		2026-11-23 07:19:24+00	\N	\N	2026-11-23 07:24:55+00	65536	8	1	0	0	0	1
01c8994a-1f1e-1416-bde0-6769f20141a7	7232d3d3-aa6f-429c-830a-43709af58bf3	aee1049b-01bf-400f-859f-5bd15c0fdabc	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:36:40+00	0	2773	\\xcae66ec4310447f7ee895853f74ef6d12352c95845162c07912f97191fd69534	\\x014ce4c73371eb922ef0b84aa314b5f10fc803ee224b00a483ed75127a04ccbcebcc78cee40cb0762de48b24021303d1444258b718020ea36a18fa15043e420711	\\x014ce4c733284c153bdd04fd3409aba1000c14a4c54adad35f41ee31b887bb5def81a05dd45b918b941651f66b01afe6b7ee36f5f8693b205fbe7a689f292679475a9d369e2f1e5e4d782a7325b8b94cbb737341a2dd41a508d6f0bf4506c26263	1	4	STRF	STRFIRE	2			2026-11-23 07:36:20+00	\N	\N	\N	65538	1	1	0	0	0	1
01c8994a-330d-bc45-87dd-2c8cbd537c26	b93fe2a1-8876-410f-bb97-30ac29fa60a9	75694db2-3e75-40d6-b37b-c6894a68dccf	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:35:57+00	0	2778	\\xd8fb8ad6cbd03d151004aa147a2732129f4b1e7a7790a18ca43580f7b5e1c688	\\x01938fc70f2013b93228d621d3a8b794833ec8e00beac717ff603f64a5af9917f492af23b94911b972b08e8347b294d922bb9af27557f613d74a19bf08da1bee0e	\\x01938fc70fef98667683424a97e4cdd43fc0cf7b709bdc59c54c08a84c93f110aa65252e9a0782198d0f207cfbd5c13fdc1cb6673beeb10e55996c5796c4f53fefceef34527d1f5335d72fe5bcf90631d58788da3a8aeaf687e4414508ef3e93fb	1	4	ASSIST	CITASST	5			2026-11-23 07:35:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-4f93-0c17-6812-fbe485adadd7	1f398ad4-a7a7-4b4b-932a-caf29a774001	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:33:22+00	0	4949	\\x5ee23e5f82986db13aa54121cc78c31eacb603c6be889785e839300104927d5f	\\x01b69cde2187a4aded9b023228e47ecd94d693610424b376a5e9c63a9ebabf01c1aed1d4dbd21bcac607abfd31941e622961ade8a89c9a085cd5c994533f70ae82	\\x01b69cde21ba64652056bfce317d5a9288c5dd4fc04e0fbd6d02da06acc5a814a780868122ba92968e3ca0cbf7f861f296da477837eb4fd5e6cf77c422fce9d2719338adeea0653e53fd465059b033a92a66be6212a4982d452d9623a60ec2daeb	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:27:29+00	\N	2026-11-23 07:33:22+00	\N	65536	4	1	0	0	0	1
01c8994a-7d71-0be5-17f2-2a6bfdfb9b0b	b960eb5d-a3b8-4452-a663-dc55bb4402e8	096297e9-39ac-4a39-800e-0bdbfdd1c51c	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:33:47+00	0	3953	\\x1afb429f3f4806617de8fd807c112d8988041993debade27db76dca62cbb50ee	\\x01a2ead8a5f18a6ec752aa241213af37ea5b7e05a0c42354b0c353f2f7cc619f78a020b11f1f9dfb0332e9f14b60134012655671a09dc3ffa72597dee2581d7ba7	\\x01a2ead8a5b511fbb0725fa13941fd572d0525dfb8356b5f793ab594b72706e1689e8dea7039ef00c2726a3def766419ef821565ca877623596b0f0313f3aa72d8f0e4e7e2534680ce45c72e9068b353e7c2da22df58202bcafd60298cee8d030d	1	5	ACC	MVA	4			2026-11-23 07:23:23+00	2026-11-23 07:33:47+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-855c-0ea9-5422-667fb12348d6	e55177bb-1982-4603-9ec7-6d6d9ca34b0b	6a135d91-99f3-498a-8bcf-9b0749d773da	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:35:34+00	0	2773	\\x05a8a3ee1c23a756e0fee33e065e850cd2ef6bdc77aedb7f226e56a026c55fa6	\\x0125ab07da3ee5de47390a5df490c07d0c8fcdbe3243dd0bd1ba427c9271eb423028164abdf16af2804ed571e7d7579f59a3ecc762099b4f163a415f8c8b11c3a9	\\x0125ab07da9ba2264e82450e2787979b0e1b0ae730a768cf61934ac52c7da317bb46e8d92dba292eccaff613952347e02c6b559460ac9c69bca75171ce212caa7c52beebde4508df51f259498de4e7057bf4d5a441d584275b5b7db7887e55c751	1	5	TS	TSTOP	5			2026-11-23 07:35:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-8bd4-5b0a-42af-5c578038f115	58d0fa60-38ca-4897-bba1-cf299688ef00	05529395-d362-424f-8383-a3ac18dd6313	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:36:20+00	0	3526	\\xdcc279a437d4f2485057f73cf3a24603d4097576ccc8b02d56c5cd72191b05ec	\\x010ebdec1c920c0288bf54515abe9939c2ec6edc349bb2afe9cc13aeedbdcfa6a556a24b3473c5f1dab5dcfc35dff3756a843e5b2cc1a3f4b6fea45aacc26328e5	\\x010ebdec1cd6724df9b2c0230387668d4a4f04c806b3b81294a88e377a105d76e5f555f38df4dc56c209a4ce4c5abdf498ca5dd4b00ef6796fc6ac1d6f72967b791992a04722fa8af9501f58dd37c7eeb769538a99d2dd49877977ff94018b459f	1	5	ALARM	ALRBA	3			2026-11-23 07:34:47+00	2026-11-23 07:36:20+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-9402-1b59-382a-ce6878d4765b	27215689-2634-4495-b819-253812dc33a8	05529395-d362-424f-8383-a3ac18dd6313	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:35:07+00	0	2773	\\x61de3da08c9f852b67755655ff26d9acec1a4b2520a43fca1e80563f25f37ab5	\\x010ebdec1c25859a65953f3db2f338bdc6eedaa7819a2d79f0c46300dcc667b5d7a3312c2d4522213dce6f7ac4d0bf68f39f63ecfbc0e89888b62f3d611980399f	\\x010ebdec1c41efda6b85c4d62660b88bce1f7ee79649d96270a4d7b83ee49bf79ab2117cb9864de86f5f148df2949583656cbefc98ec2070db0399c2ee5f30131b598ab7d88b9a450812a2c7d4501e231e51e1af47f6996c18c9011fb9b55ad1ad	1	5	ALARM	ALRBA	3			2026-11-23 07:34:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-aa3c-3cee-f5c5-1f415a65ef14	31a5fec3-8fc7-4111-9c4f-11c351355ccb	096297e9-39ac-4a39-800e-0bdbfdd1c51c	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:37:35+00	0	4232	\\xdd5a9ba7cf3c7bfc1820c8b084766167c4e81400143925ca9133101a02477b88	\\x01a2ead8a519158c4fd2b286c070b3e52632117763fc3a760cec4e38b7357e1ac6b90102e08fc4e85b2c6de62b5a0bad293154d577f0131c0bf81e9b438085c2eb	\\x01a2ead8a54e46c98878d7f203c4be9a1129acd0b96228472b23fcedc9ba4995615d4e8b2bf1f5aef26623cd8e26f2280151504add7eb2faf1a4e6aebe316c6106b0cb46cf67c727472d81b73812d2843e529437132ce7399fd2fbab23a53ae7c6	1	5	ACC	MVA	4			2026-11-23 07:23:23+00	2026-11-23 07:37:35+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-af2d-2c55-4332-9e19d5b681d5	325f010a-ac2e-42b0-9671-64a171d58442	02307395-67de-43a4-9f64-5316f3b34653	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:35:04+00	0	4963	\\x1e850b474e9892cf9bb746b8e107347cf6c7311c6bd2e30de1a64b970c4eab36	\\x01107fa7e561a03a8ce54b5fcc0fab7ff2dfda1b64264fff57d8d0eeb084cd7025cd19d2d6859793cabd852fd0fba6207beae22840407739af9421723f9da4fb54	\\x01107fa7e5bbd1b97465eace0b70eaab09908aa69763aa347b5252e1a16fd3457a824d8a0efd625a7cb7f95db5139054b50a9a200eb15f9d46d9ca3e859e6f00c44913674566afd62cb4cabf6991aff1ef3b45cb1496d27b1b411ce0da664c1681	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	\N	2026-11-23 07:35:04+00	\N	65536	7	1	0	0	0	1
01c8994a-ba4b-ee88-54a2-c58a51c5bf87	78a4f156-997b-4fc0-9a94-f1391f90181c	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:37:41+00	0	3814	\\x24799181946e9cd631b6b87ca7f77735414b171e157126cb2973e703aaa22a33	\\x01eda9a616a2601925fca49343227589371dacee6313c629118128207316ebaae0a7fa117ea198492f19212aac35711ae3dd30cd0960679d952e049effee7c8a52	\\x01eda9a616e1ca9f285457313f8d3026bf4e29aebd008a34a0f5fa05286a28d48389298c7e7c97b85207536bd8b5a721237cf00ca09626ba5dff4d9e02310200d44ea36300eecb01ff0af6d507610aa6150dc75110f911c9824497ace6a76472ad	1	5	DISVEH	DISVEH	5			2026-11-23 07:32:14+00	2026-11-23 07:37:41+00	\N	\N	65536	3	1	0	0	0	1
01c8994a-bb8e-1f09-bfab-38dbd970bb94	28c7ccfc-ed90-4efa-8341-702cdbbd636e	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	1	2	2026-11-23 07:38:01.470357+00	2026-11-23 07:35:59+00	0	3532	\\xffb2bcc9ed1d7e797740ec00a99ecbd0d514da05f51fea921eb5b98a1da95e03	\\x01eda9a6160a87b614a280a956bbe3ebb211926597568c3a66cff95d894cfd96cd3a22b6ac001bce5afc1cac2b6d32bb06af74b95be89325ba1b7e5b82111e6a8a	\\x01eda9a6165a61b4475116d2a2ea827d3f888cbb8364d0418e5794f3952d2121f4910822a6dada7d2c684c7cbeb94b660abf75bbf16ffc4b54b623a62a5500be4eb81726b0c52777b35d93baf4d4fd7749dd7de0dfd576f907128a4d648842b1ea	1	5	DISVEH	DISVEH	5			2026-11-23 07:32:14+00	2026-11-23 07:35:59+00	\N	\N	65536	2	1	0	0	0	1
01c8994a-c53f-964d-9347-d472ef70e781	0d823f41-25c8-4b7a-82e3-c8c315dee6a0	c876c31b-b4e7-4023-8b94-41bae568f045	1	4	2026-11-23 07:38:01.470357+00	2026-11-23 07:33:21+00	0	4607	\\xc999ce1425eb1e2ee9bd4184b0ca50d04526a8569ed011093698750019d3923a	\\x0171e7eb8106b1f566376917e64f6554ce10b36efc243babaa82e72155b9e3f424539b3d06dd6a8a2f5f66ce38fac53e813b68c7e5a4004cde070f27b37834f2f8	\\x0171e7eb81254964cdd8622ffc1a2acefa1bcce63927331cb1469a7e2db2388af86eb2cb203b1024a13b7a71cf723252c80f377d1c854ba2ce4371497808e6c77513cb62c84ae903bda95d48fadc891271065c850a7e9c40c69cfe056ae5dc3072	2	5	PARK	PARKING	6	08		2026-11-23 07:25:38+00	\N	\N	2026-11-23 07:33:21+00	65536	4	1	0	0	0	1
01c8994a-d941-b407-ab71-a412f6244b40	90420201-b73e-4f8d-951d-2b44cb902225	02307395-67de-43a4-9f64-5316f3b34653	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:33:47+00	0	4677	\\xa28b1fb9b195d19efd2e9f0aa699d5afba6528e9c0f53a10222b7151d70d24f3	\\x01107fa7e56473afa3b13fd470762de025babb9582e212565f380361b882bc20347e70fff5cef35743f1d30eb508b19e0df83471add4b068acea06a5ce7044bb9d	\\x01107fa7e5807e716f292e2ad4e33313cd4d2f73cf67648de66faa75900491b7ba94f988c590dad9730e85a1e1eea93569f003a8e6bed261e566f42ab5dbb53fc44e1ce2c680721bbf30c4b41622266b581d4cacdf2815a0c2005eceb9445284ff	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	\N	2026-11-23 07:33:47+00	\N	65536	6	1	0	0	0	1
01c8994a-dbc6-59c0-6629-e0980121594b	57daa31c-dd3f-4c5f-96e7-cebb73849ceb	78936d9b-b375-4f03-ae24-0020e7193cae	1	0	2026-11-23 07:38:01.470357+00	2026-11-23 07:34:29+00	0	5227	\\xdc5c680a05fcbfc72d1e9fbf1adadfabf149cf42b25f794d9fd785fadd1df01a	\\x013d2451fa50fa4cb8a1bd9cb35624f5ad8f5cf6ce9d9d7e8262e9edf2e46164c1252d032ed27a56d4414af922834734154849037bc57bad1743de254b4176f842	\\x013d2451fa055e03eb9fee7711db0a698d83fa1567fdf44cc97bd5cfda078d85da9ee5c149683f2763f4f96151b9b2b4cb63d6c7347f6022b9a35f58b40040043b8f5abbde4994b4c0e804de21e5751d98c2010afcdb521863d74d0023a8b91b6d	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	\N	2026-11-23 07:34:29+00	\N	65538	5	1	0	0	0	1
01c8994a-e7ed-5048-4de8-b161ff793fbf	697422e3-fc96-425a-8a12-d09db01a4df3	ed97d9b4-0c54-41ed-9c34-438adfae34cf	1	1	2026-11-23 07:38:01.470357+00	2026-11-23 07:36:08+00	0	2773	\\x230ddd7760bf192eb9ba1fc0627eaf11d1a98d40f3b949fb432ec8dacdfb0442	\\x015a52244689b8f18b007abe5ef46fe210fba38af39c5cd252e6f8925cda9c00616c03824147547a1ac3f317c4c70f7c714f48e97889411185a707b14b1be41d99	\\x015a52244642d02297b515c461f81c528ea611d44e97e3277c42df477e8c493f079152ab46fecd22b1da7dc85a24255fa711590fe102742a34a1e2d5c19f7dba1d7e6e7637ac71b72bcb1b9df6d30e69d7ceae4a441a0687c1afa399a8ed864ce1	1	5	DIST	DISORD	3			2026-11-23 07:35:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8994a-836c-16e3-17d9-e7198acbe21b	bf2f0f4d-19d0-454c-946f-ecf78ace70e2	cb3442ce-b027-427f-b87c-34d13e2bfc06	1	1	2026-11-23 07:38:01.956237+00	2026-11-23 07:38:01.955839+00	0	869	\\x7f7bc1ea0d0b635c177042cbb5052e47cf2a0771460e163d6a34fa05d43370c3	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8994a-02a5-b821-e7b6-a55b2468f2c8	a2ff2013-3a23-42f9-af54-117e5309b7d2	b396b2ed-6d3d-41dc-b273-740f5a415106	1	1	2026-11-23 07:38:01.960532+00	2026-11-23 07:38:01.96021+00	0	869	\\xf48209c4ddf37289536d3f5306a728b60cec067ce2da8b7aa3b37bd006d7c0c6	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8994a-2fed-aeb3-d9b7-a498e043977f	d62dcaf8-4a46-49f7-82ff-5fc671dd0a2e	5e5f72c2-1433-4e6e-a7c7-07f9a738887c	1	1	2026-11-23 07:38:01.962535+00	2026-11-23 07:38:01.962225+00	0	869	\\x1a006efa36ad9ca158736455ea1ddb4b8015c1488a4de602e0c7d023f059b721	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8994a-9fd6-828e-5634-8387e22ef56a	d0ff4929-a247-4182-ba2e-c73250fec0c6	cc9159c1-f3e7-461e-8183-faaf262d81d3	1	1	2026-11-23 07:38:01.96488+00	2026-11-23 07:38:01.964628+00	0	869	\\x14851d974403dde0f6c6b423d78c7a5cd1912bd9803677b33c0824243a736115	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8994a-2b15-039c-2053-028e3e81645b	378fd370-16df-4112-985e-594217dca0ad	cc9159c1-f3e7-461e-8183-faaf262d81d3	1	6	2026-11-23 07:38:02.052916+00	2026-11-23 07:38:03.052613+00	0	872	\\x6a78553ac701923aebb129dd4d3d49f328f72f0a09e85a3e11320d3eaf8cf120	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-23 07:38:03.052613+00	4096	0	0	0	0	0	0
01c8994a-c93b-db2d-233a-218aa2aac2df	0314c86b-90f6-40cd-a330-4db65f607317	47253a1e-9bc2-4bf2-b4bd-c6de184ff94b	1	1	2026-11-23 07:38:02.601041+00	2026-11-23 07:38:02.600656+00	0	869	\\x1227604d9636d2cf2b09aeceb193b535f045b1ecad5b5d2a4f668d1f95095e4b	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8994a-b9cb-96a8-b598-0a9e5048c6a1	8bdc5c3a-3907-4e82-b1ff-a3f91a15ad53	4d65d96d-bdd6-45a6-8e1d-148ae41c0049	1	1	2026-11-23 07:38:02.815487+00	2026-11-23 07:38:02.815045+00	0	870	\\x5dcfc6159311b8c443b6f0cb1ccb16321901f349488415ce9b545852ca5f34e4	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
dd7a37b3-d872-891d-d848-28c81a4ad964	north-eido	20780	150	147	3	0	0	0	45	0	5	0	11	7	22	0	0	0	0	0	0	0	0	409	140	140	12
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.follower (name, applied, seen) FROM stdin;
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
03272bc1-5854-3c81-cfad-cda5604c5931	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001b7576e8c34f2ee233a212c00e33d797a899b1728d5a4a4b1b56e8850181a65764a41623f70da337116437545d2d9cdb2e91b1b6b808b80c94a4b9953e9bf6ece	\\x01ebd824e24c34d21497b9073961ba2483bbbceadb4d397a10f35985d84076db2f741a9d0c52095735f16198fe4b6bab80cb623dbc1add356b29c52ba5701442636f43656f924a4e9d7ce39f6da63a00ad89ec3d81adad52be8ebd083d6f147ce3c235642f0ad4d195229493959b53c64a93875778028292da42dfb493198eaaa1	\\x01ebd824e235d5a67f611ab30e7e80bf203ac56290cf63dd806e2bf298cfb380e1c6aa7138f51a52af112b2b798ba55e1b3b56f2d3534601e24696b67b1c556b0e2831a5196c91c5371bbb93a9bded49a94d8146f108b49a004528ee0a60efe323	2	3	FRAUD	FRAUD	5	14		2026-11-23 06:42:18+00	f	2026-11-23 06:42:57+00	\N	2026-11-23 06:43:55+00	\N	2026-11-23 07:38:01.470357+00	aa2b7bf2-ca37-4653-a747-6a53e8248e14	2026-11-23 06:43:55+00	0	2026-11-23 07:38:01.470357+00	3	1
23ae04f8-fb96-dc33-0e43-b94f18347df1	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x0100017dfca2398a79b08394a730402d739086bcc16bec5d8bf37a90997e5d59c13e5d0cda5928fcabb1dc0c458cb7f7bd68c8ea8f88e768039da47125bd2ac47d5e0d	\\x01be5b8d8cc2995eb55b9d709a5d136f89a9f83786f2e70147d42d97e2dd7ad3453d1e530b99a3fde42482973e5fab6b9445fe68473048b04d66db125c2ceff488a031ed5a60653635d664135d4e39a3127decfb439b821fa76f925fe0dbc748d6ac96d02ec797900bd232a8c71e92402b0fb7ae00c59681bf2543441cfc0572d2	\\x01be5b8d8ce3e3aa946928968119d32e2f9da8e878b3e3881f4bcc484275308047aa2c70b6546d91d3d1e38c62402c715071074b27a034197fecb2878864da95a5d163586e584347f2d77810d5538ad5ca498fd5be6be840026ae027c1824b5825	2	5	ALARM	ALRBA	3	14		2026-11-23 06:38:50+00	f	2026-11-23 06:41:04+00	\N	2026-11-23 06:43:20+00	\N	2026-11-23 07:38:01.470357+00	1b0e18a9-2db9-451a-9f69-4669ca36705e	2026-11-23 06:43:20+00	0	2026-11-23 07:38:01.470357+00	3	1
3755464a-9291-8510-5fd4-20e6d7e28427	c6957545-8ad0-4422-8b86-f7c1ef682a32	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x01000136ac8cd8b1960ecfeb040a3b7fbd1913a02869ae998d7c104752b2347385e7416dfcd22bf2543c554f8fe3dce2b974a24eaec5f0fa7d89afc4b770aa2279e217	\\x0162556a1975abc2d906f2a1861f29d8f0c4d3c1a6fe58ae7d5e1ff590fb3f2e6774128843766075396191df4648e181fd7e1b6545df676e0ad85e16327fed244c84708e371e9ca65147796d2c98c6414c5a7a882378ba7232951670749e7529efb0e74d5eba6a00cca10c975033cb9dc8bafdae3c20eb072df66d92f6c820ab87	\\x0162556a192a9a91af574184b25de01467f546dd683af4f2a314837e9b2b74a261648bb85f4d6eab6025f57cddebf34c2504ca4252ec2150dbf758acf0756981e3c7610f2ac91449296fd8059aedaaf54c649d19c4550ee2c2b251d2bb74255064	2	5	DISVEH	DISVEH	5	08		2026-11-23 06:45:03+00	f	\N	\N	2026-11-23 06:45:23+00	\N	2026-11-23 07:38:01.470357+00	20baba5a-2865-486b-bd67-54c2699a6ee1	2026-11-23 06:45:23+00	0	2026-11-23 07:38:01.470357+00	1	1
92e05bb4-ebe6-6955-2c9d-5e84de9e9053	04126d3d-4c6e-4601-92d6-3e49e421a4b5	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x01000192aa0501d1caa8febf49c1616fa3eca3160cf8202641fc83391d0f1f9e897876febd32f2da37119d593fe9a188ef4d7f048b58f91340b709752f700707b1fa0d	\\x016d9173c8e915d3bfd6ec1df00093c132f6b794330029bbd564dd0339b29e808ece2157e0e1ca5356398313e6364b3211037a0755fa52d6a0f9bf5ae12244164ee30e0de19b31b5ece244479f8c60a9c0f6557b6ccd87633626d493edd5d9a2bdc358c703615fae71bca25d4c2ea5797402cd6d718dca0e0bede1a634dd7f810b	\\x016d9173c801b74f2299c6bafa8a75692a6426cb77a538c2b46ad0aae8001fd8da55dc3f60f83808c9ec46a2a2480f4586d2697e69fcd11cd6620d165b729745f7d71c879dc63c82dc5925ed4fb5013fb92d4bdd56ea309505d27f01c04fdcafdf	2	5	TS	TSTOP	5	03		2026-11-23 06:40:36+00	f	2026-11-23 06:42:26+00	\N	2026-11-23 06:49:42+00	\N	2026-11-23 07:38:01.470357+00	02bd730f-45e1-4a8c-9dfe-f527b3a23ee5	2026-11-23 06:49:42+00	0	2026-11-23 07:38:01.470357+00	3	1
d8b3cdb5-5815-0d39-7618-0415a8a5d071	3588c6b9-b4d7-4279-abd0-88915a663dc6	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001071758e114f44217e75611ace42fd252b65acee88b5c252a869e60097844fa713f020b04c971a9010403b895af3212d2be4579d4aceaa72f885dcf46a406cc40	\\x016fab365636c89a6a3425c94abf761825b18fcfcd07c75202c720a532eacfd0b7acf245fe78c1a7b28d3c539ec7ca838ddbd8325ab60c652ffece339aee39b36e10d1a6f0fe7bbb92dbf37323538795fc63d9c4d7babb9997829a3d1773d969c75397fcbd523cd035abddfd06ef1501b624e36742b085070c8646181e988a5f91	\\x016fab365679623b493477788908fe1689c64d6897b20f428386426ba49cf795a7ff5565d453f9eb0e5b3cc8532e357019434964a6d8d752cfe9cc8bc35caaf60329624ddfd036425217468777c129508ce99dc01cbee19b5f2548af9207a8ebc2	2	3	WELCHK	WELFARE	3	02		2026-11-23 06:45:27+00	f	2026-11-23 06:47:41+00	\N	2026-11-23 06:49:15+00	\N	2026-11-23 07:38:01.470357+00	26d1a14a-f4e2-4a6d-8cde-f2b6b92440a3	2026-11-23 06:49:15+00	0	2026-11-23 07:38:01.470357+00	3	1
05aff029-877e-53e2-33ac-9a895f7e808c	18781df6-41b9-4ad4-a96d-8c67bd90fab3	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001794e5c01429dcb3e5af35622baa6117bb28d311ea0cc056ce4ceb8f07cd1709923e30637be788b0f53a8db2522d1e822a129d52a38786ce47b49076f4f1ee08e	\\x01cfcbb2781dc3a614ab016feceb0dd73a5428890f4275d2a50805fa7c2e8f6592bed51b54065cf81eaf72b871e2b18c5833d926f2d86c2b9116f2c175e1260499d163722d9bd822aa4e1641cc34efa3cf0a73aa586207f699eb4b229f24a93c4c16b08bf41ae17a0de4ae42840356a25682be6afa009b0a83ad653431f94197a4	\\x01cfcbb27852349904f8531321f6cc7963dddcc0fe531f591f884c26fe54fc53f2678c0005ec3e90bdec3df87faa170b35ad40809b92da4e40d62dfd7d6e22897d6a660329a987e460bd7fc7678cc23d640d8e0589b462eedb912115c8ff25c2a4	2	5	TS	TSTOP	5	01		2026-11-23 06:39:07+00	f	2026-11-23 06:40:37+00	2026-11-23 06:45:34+00	2026-11-23 06:57:34+00	\N	2026-11-23 07:38:01.470357+00	7e37a05b-f9ed-4bb6-9233-c113f0720957	2026-11-23 06:57:34+00	0	2026-11-23 07:38:01.470357+00	4	2
b1290490-0c88-1963-1a9e-fb305d769569	3a456874-ecfa-4c66-a03f-6db1ae512120	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x0100016cc9b03db078dd2be971a427654371cdf4982011db863893eb181b4f13ebbe060cf898ab722bea8bb719f6db99e9e65bf53cbb802a1a1f891b472200e2a97231	\\x01ec8b44213261057532b79d017cc87d7cdfd62291dfa5246d1d3bdbbf03c0f39df47c40a1182b9ec20b16190934574f7e49b422203023ff4628712d4b04f9c066b3e053b96ecf958d20e0f4ee3c4ba96eb626fd84e25b34a21e30727354dcf216f4cf48a30c9270e38843a0ab84fd5e6fd75ccb4a4e836bd968707cce958d8d0b	\\x01ec8b44213c116499aa7b5d84248b80080825fcfc3772a12fb95a6bd1438707d6da3578e07a1c003b7e74f6e3afea390d21cd3eb7f7bb0244dd0c8d7f88c8c74e18f2e689d98995eba3ab75d70bebbdd5726edd6d284ba67b5d4409bc2686d364	2	3	LARC	LARCENY	4	01		2026-11-23 06:55:28+00	f	2026-11-23 06:56:59+00	\N	2026-11-23 07:03:04+00	\N	2026-11-23 07:38:01.470357+00	6c65ab9a-1d0f-4974-b381-9b7423bf53f8	2026-11-23 07:03:04+00	0	2026-11-23 07:38:01.470357+00	3	2
b6190ee3-9a83-d3d5-9e1f-9f0cdbd0ecd8	9d2e7dcc-e5d2-4566-b243-6fa5a624d16c	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001ba402d64a4867db85beb6cb632799de60dc9b5f7b6d01dff55540ec8c4d784d05a5016303a45d4b269846b4b563473b45aa520fdf1bf25ce829338dee897cfed	\\x01f11555fcf8b538c7722dbb9b457106084a9112db96cdb30a8697c1042b96af5c6db0b3990dbabf45f52057c20959e977e8535f712a409c95ee9f7791d46f2870aebbe9034dae73245b1221fdc49bd43224343fa7ddc768a0aa5cb880db957a134cb1fc269d594ccfbc4ae6a596a6927d14e06f4bb6e3245d0bfbd58e341effd3	\\x01f11555fcc1fce830976bc0f4bde28f3ced6fd3981537f8f8bc1a4a46a038fd104b7cc249c1fa2223047661dffef2a88dcac5539f18bef0fd61358764e92b6a340e029f00a759891efe1fd8d4f77e9e9054a30b1294bf10accb95cc624bdb2561	2	5	ANIMAL	ANIMAL	6	08		2026-11-23 06:55:43+00	f	\N	\N	2026-11-23 06:59:37+00	\N	2026-11-23 07:38:01.470357+00	16a9c74b-0968-4f28-a304-807645a327b5	2026-11-23 06:59:37+00	0	2026-11-23 07:38:01.470357+00	2	2
81f4f8ef-fb35-dccc-eb25-59ab66b158b9	6006fd82-4691-4446-bf25-00afc72a4ed2	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x010001e0736b94975ac8413517667bdac2f7d91c5834a24a07712412a35d5e2bbd27c97c8d2f3843de4770c9c3e5116afcba0f2806c5be05ba0162d27d9fccdf9dd87a	\\x0174538457559e720661f3840a2151936fc7563dff5f55d858e31b93c50b650cc450d38a3c94180d61d765de29978a7bf595a2b4b9265f72e5beeebf9c2c9866bdef1da210d448610c8a21d57bafb9be89929f926408d95069c703a43655f157747ab98ec4abc37a860fcc099dcdb092fc2cf410f9be9113135c6ae44160b9ef6a	\\x0174538457bb2d46833d3b138a7b68f2459adb1410434b194e3c3601ea3f84b4c179a81e1d1187a0aa8a7030b451d4aa2b81893c93decba2268244a170e989e76e7fb450f5ab90b987e37445c08f1450f64821e7a83d0e396ade46c45193d202bb	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 07:03:05+00	f	\N	\N	2026-11-23 07:04:22+00	\N	2026-11-23 07:38:01.470357+00	bf4c0da5-c4b1-458e-a08a-c2e4caee7028	2026-11-23 07:04:22+00	0	2026-11-23 07:38:01.470357+00	2	1
ce403f56-2ecf-0969-9568-efcd01c24964	4c503115-46ca-41a2-9129-60d4fc39696f	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x0100018f22316c158a716452d99691104d86ce53769bb664eb8c869083b477aaf75fcb64019c2448a5a08dcae161041dc2d0dbd2654fbf8c51d6bc6f8f8d6e6e668afe	\\x0140a64f6a8f10e76217e10e7edc346d5836c964b54afc1a218198e8edc974df62d37d2c00205f9e9338220380a14b49090ce1b65c70f8b0863b1b8495e0e2f3c4176d5b517155a4ad4808a2fb283263a6a58d2ccce50ac35bcc280f493cb8e795b5bb3ad1efe69f7086412444529f7969a09dd915232ed9031e64e7cc8bb9b012	\\x0140a64f6aeaed625bcb6a70540e7f0b666391b9d2bc093970791a7d1aaaebb6f11e9aca4a0a409d4cd4cad40ef1971b59fc2a41855f1b4794afabe2426bee672ab05283baa87a895137c65b277a72202aef5e3d02edc7603fae026ebe3c1ea352	2	5	DIST	DISORD	3	18		2026-11-23 06:50:17+00	f	2026-11-23 06:52:39+00	2026-11-23 06:59:08+00	2026-11-23 07:09:04+00	\N	2026-11-23 07:38:01.470357+00	ce84a373-db45-40da-99b6-76fdaaab5fa8	2026-11-23 07:09:04+00	0	2026-11-23 07:38:01.470357+00	4	2
f7ecddb5-f51f-77ff-c4b9-9763ec523b3e	4676eccc-873b-4399-a125-f293dd06cc93	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x01000133d892cab7624eac0080023fdfa5bdd3503b5318a6fc04e5a9800d734dc4cc3197877b700216fc4e17f324f66552c37434f6857d75a7624a5403fbd4b13e1c18	\\x01cd9c564a51bb56204a5b7d240ab97520d5231e62120cc2f0d53fd114612d05dd26141654f50cccb5f34100704db8efda9fb0483cb62df35f34900a87b176825783b66b97588156c77ad0e92ce543ae70b74004e817aabe7a8956e1aabdde2ce4edf053eb885c88666b22ea814476194a56155480f4da0d4b57374d0d16520ff9	\\x01cd9c564aebd3e9d0c8447f0c98b902c95827bbdc5062d1a1283483750c396b8388751222a4899c0454b114ee38b54483f6a36ae9f6cb2887037b1671c67c6cbfccb4ccf0ce9d47309abb8a423c6daa5dbb26130a4c268ebe6f1d00b9bb14313e	2	3	WELCHK	WELFARE	3	08		2026-11-23 06:54:20+00	f	\N	\N	2026-11-23 07:02:02+00	\N	2026-11-23 07:38:01.470357+00	3b12dda6-97ba-4807-bf35-772a365527ea	2026-11-23 07:02:02+00	0	2026-11-23 07:38:01.470357+00	2	2
1f4b7d40-3249-e943-3a8f-8f4df8ffaf78	2ebb6945-fd1d-4583-ac68-e89a057ed33e	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x010001f375bc954fd10000bd56e0ea38eaa2c631fac9953a13c1291474046f7b37ee94cb84536d619c5fd8ff05faa73ead339e5531d4ff1dcb71ed067d2d4031158841	\\x01e0abbecbfa15a60de598441d7da7298a8bf30fac59b3f5fc23f0acaf1ddf8136955115c59ae06d2a5bf4e0189e7d71cd647278e1d638abdd3c46103d600dfb5e096f18a70802a392dd37ba8d92801a18749460843c0b8cef5f4f4ee23f7a09af1d7a9bf7c50073dddd6b4e6a39d5749d63b761d3157b0e81830ffa0ca495a937	\\x01e0abbecba29bf6afbd6cfbfd17cbaf53110b07c0f5b6305d836ac478982188ab7a8ec3587e7071fc04fdc1942fa3f6c7e322783086eaea853f263e739798908c98fd8a33faa943825082aff95956c167bec950befcf526bfce77fa2db2a1b7d4	2	3	MENTAL	EDP	2	01		2026-11-23 07:05:14+00	f	2026-11-23 07:09:54+00	\N	2026-11-23 07:10:06+00	\N	2026-11-23 07:38:01.470357+00	02582fa7-436e-4d4d-9441-b0aa46ff7555	2026-11-23 07:10:06+00	0	2026-11-23 07:38:01.470357+00	3	2
9eea0e79-9075-b813-25cd-0cee7026f503	4a2e2594-3735-43df-bca1-e10df23ee62d	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x010001043e46c04ed11f449722ead659d38873aa6878bbe7a4a07222c444b4b37f3cb334644b51e44481b71d1a5ba1af5609ebc2c702502c597185bc1e0d9114e5987e	\\x01a51aa244aa65474ae131c812a2c71f926f98dbd27f2f9b13cdbfd844bab943968c2e352cf5c1c1e973d0fcc38a982cba03cc100a6046c27ca187add71f114ca18e755fb48bfe64edf90e5c43207562feed61483c1d512a1de3cd567715d426dc5f52cd827bf6012ca58e0ae3402528a3a2d2ab218394e47154cd3c26555544b1	\\x01a51aa244f456423547865d0a5c70bf13de9a71800b278560b0555c38dbcae6a0f2597340e538a082a9be28dd3ea6864240a5c7269953749274bbda2bda0a26f7fc785ed7afeffceb78714998ea97fd2263b8c3ed81dba8ca0b0ce6d6aa6c3323	2	4	ASSIST	CITASST	5	01		2026-11-23 07:03:46+00	f	2026-11-23 07:04:42+00	\N	2026-11-23 07:14:04+00	\N	2026-11-23 07:38:01.470357+00	8304823b-0293-4514-8afb-c96dbb53bd19	2026-11-23 07:14:04+00	0	2026-11-23 07:38:01.470357+00	3	2
0619edd1-73dd-3c67-3c10-2f8f741d99d8	7e6c7038-087d-4544-a30b-94031eb1f844	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x01000152dbfaad4fb3b98fe8d85292caa4709a9de23be38a34e49ce38dd7aaa2b65fe1552ba7ae7b41bb86120a8099e8691ec2eb2872b02f425d9ded52e5108a26c419	\\x01adaf3432cb4f9c59a3119e57dc0bb648f2e2b4935035976ea5a38f4c9d0aa44776618a32bf1a2bcc39b98d6159099f2fdf12d69e0448d7f0999f343fe4bb914ea60841cb6af2c0d2e3347e54ff84df320a04b872f48a94f00d4963606bc89f7a51f460525652c4bd40c4224cb8063c38be6d21716fb496f6aa4691fb0af331fe	\\x01adaf3432ca29e4cba9a4e0dc7daf890403ff86d42fa7cd173f9c34840ba2b630756a31a3741e865ac4cc00b319010133711d690d3df648aa4ee6633766f0de1f752d7f8042c81191ec30f4bac53209a908d810609a94a6ad9415f56ad3c370f5	2	5	TS	TSTOP	5	01		2026-11-23 07:21:20+00	f	2026-11-23 07:22:48+00	\N	2026-11-23 07:33:10+00	\N	2026-11-23 07:38:01.470357+00	78c15891-18c1-46f9-8134-09b360fd91ac	2026-11-23 07:33:10+00	0	2026-11-23 07:38:01.470357+00	3	2
80cb117e-04c4-5acc-fb49-235a39dcf4aa	02307395-67de-43a4-9f64-5316f3b34653	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x0100012354a4d710e8b1df793996da2f5ee11ee4505f0d3d618ad1c78e9626b367dc205c38adc0a532dba63eea2ea0785fa9cf9deba27c2b2530858e6a4f727aa3f3cb	\\x01107fa7e5d00e588388d70ede5607b4ff48d631d31baa9330ab82f70f33773ed033b7f641072711c6750884c290f7472861191fe3fa73e979415747632992a3d0663118eb501f9bfac8ceb37da902b81057f50bd70fb23fdb20be7651b61f918786f550ae76d52294dc79239f3e41f11729ed0b2474eeb52f7bde87446799ff38	\\x01107fa7e54e3cb9bd6623afc437c5fdd87254d36070a3375eb05416362c72c0c0ae52b099fcbca35db40465a9b04aaecdf211883797519406a5712d21b0b5f5cd016df87487e468e0cc253cd48e11b19d5f24509b73a449a226905bec208b1567	1	4	SUSP	SUSP	3			2026-11-23 07:08:18+00	f	2026-11-23 07:10:33+00	2026-11-23 07:28:10+00	\N	\N	2026-11-23 07:38:01.470357+00	325f010a-ac2e-42b0-9671-64a171d58442	2026-11-23 07:35:04+00	0	2026-11-23 07:38:01.470357+00	3	4
2c1378a1-a039-e81a-c85e-c715741a7820	fd9313ee-32f5-48a2-b14e-02426e2435ea	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x0100016f4628ae89b785afd6e1e5f5a1d16171142b151219f4c95e7358f2d80bd9e67303c5d342068353c9afafa56aba72f5e5327d055797b023847b562058b0ee1c3e	\\x015896deb228a053028f5861ca65507f64e7a2ea59fd7d94a03f1ba7f5d1cc0b74deaa1018c1e7e0a58bdfc2d657232ff4925f13deee0d70620baa6fd3cfdf22796df67221afd80ec559b49fa4c17c22175c78d504230ed6fe66ddc8433d6e3e3242c905dcbd62d1db113b32fa854afb385a0c0a4215ae78d372c3e8d61c242f1e	\\x015896deb2f44eac6458435ce9abac5a2f15f30d61fe05cecfaedc03fdaa15b88f0e974ecd46a3220ea25f20a0f07ea71f8626e24b9ac5b86a7b882339ff352e38db1c8c6768188967ea3ccbcad2eaae43c5da9a64e3c19b8a43e3610e0de1ec80	2	5	PARK	PARKING	6	18		2026-11-23 07:10:06+00	f	\N	\N	2026-11-23 07:10:37+00	\N	2026-11-23 07:38:01.470357+00	74778f70-dce0-4987-a13c-d60a52c011af	2026-11-23 07:10:37+00	0	2026-11-23 07:38:01.470357+00	2	1
35b8bc20-7aab-7d95-b878-00a2c68ffe94	aeb90171-6dec-49b0-ae79-d0c11763ece9	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x0100018abfe9c4e75cb1d7a97361b4d986d3954787966c094a3b100e5d1ee485bebb6f083be16e7a0a18838455530586c8076f524ede26f04a07a1bfb71b4ff258f82a	\\x01f2f0e211bcb555376f92095fd18e77b92a467a8813f883a1271e47b33c1004500cf453293db64ebe8678a9a5da20174459df1a3db06e51963062c1cf3876cf97228604e89094aa6432ba19d447117021f9a7b8ea4a0b540000e6207782a79dce25ca5dc36ad65e090c839e3f1c59d7b98b0900ec4ee65820f75021c83f6e350b	\\x01f2f0e2118b2a37b0bd988282a38504ce4d0d5ae4f41d464a178ca8200fd34052d155630480302ffa28e8377918cf8ba9b60e39ec19ce2b6d68820dc96fc56551625cf99bf0a75bee0c544850ccc88bc9d433ce03680ff0201feb6744c3441cba	2	5	TRHAZ	THAZ	3	14		2026-11-23 07:21:13+00	f	\N	\N	2026-11-23 07:21:33+00	\N	2026-11-23 07:38:01.470357+00	bc1b7185-096b-47da-8d8b-af7dc11348ed	2026-11-23 07:21:33+00	0	2026-11-23 07:38:01.470357+00	1	1
3f716ad2-40ed-c376-ac1d-247bd4841364	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x01000108bf529d4a5364cc9292af6246fe1bc31d0ec2fbf6ac9ee286ea6a52305217e4e61629b198e54e8a2ebdf5e6adc09c485d4420a24013d065621eea1f2b1cbfee	\\x0192bf74d7ceaa20b4804090e919289a2bc59dd77078137f5dcfbfd12096bfef19741f0baa8f0da71d7d080f887c5bd4c07bc2fa8aeda683381de0e2a5c08ed0ba6c2c444b533fff73383e68505fdfbb639d904d4f1aa67ec8f9cb55d43518688cba94911ab10ebaf63188f37bf1336adb6a8608d35baaaa20a5076fbc008f9fd6	\\x0192bf74d7f746bde1e32fbfac1e716a0cfccaa5b58ab72337a9fb1e265689fe4fada890e3641880dc5eb1150cda4fad81e6d29f7e3c759d07a49e1a5c65fe0c3da399b1b97157494130558115092fece5c9e7e470bc771704056c53590803131b	2	5	TS	TSTOP	5	01		2026-11-23 07:10:54+00	f	2026-11-23 07:13:12+00	2026-11-23 07:19:48+00	2026-11-23 07:22:16+00	\N	2026-11-23 07:38:01.470357+00	6978d118-4a2c-47e7-94c7-37f98f69340b	2026-11-23 07:22:16+00	0	2026-11-23 07:38:01.470357+00	4	1
b74e8108-66a1-6ad2-35cb-f6c1d33e31fb	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x0100013bdca1cda3c6d58de623f11ce38767b269f563a60958c4bc46476113b2ced910e8c091ed5d0d432143baf9a5a2404537db2e912ed80bda83fc3098391426d0a5	\\x01ecaffc4fdc9106c967048d8a4598e01eb3bbfceb73ff833080bfc43b68dbaf34b9c5d65bc3c19b1cf7de5b38e04d3b36aebe2781025311c5c662dad9b51504e1deca7e60a4c9ee96efd885d17ee7f2ae03e6755387b425877df8413ef35a46d96f168448ec5fbfdf89d60d058d0322147533cee2f6936d6d59d853add80d60d9	\\x01ecaffc4f5073f801f9cb414ef571418e76b2cbcdb8dc0159362751b1ccf9b191d984eda20f9928311a5ae156ff6e7e1eb4c26ffe06d99d7820bb8a95206e7fbca04144aea03e36662c8fb396031af465b91714b453ce8f35e9c4baca99f45e77	2	3	FRAUD	FRAUD	5	18		2026-11-23 07:06:56+00	f	2026-11-23 07:08:22+00	2026-11-23 07:13:52+00	2026-11-23 07:17:26+00	\N	2026-11-23 07:38:01.470357+00	423b7402-cd39-45ba-80ff-487044442952	2026-11-23 07:17:26+00	0	2026-11-23 07:38:01.470357+00	4	2
b91ff22f-7bf9-2a95-6c44-83c54acf1334	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x010001a545cf8771fe2d617d5d708b1f0ac066da8969b3ccc628def8363ecef3a0ec617f01932f590eb781bf023e63060f722a1f17247b2e7e43ee5c9b3f00c5fecd8d	\\x01cceacebc8fb359b4af07fe1ca55076ed794cde66ae2131b5ef9354d25a2be50d4e46e040f583788e080f0be45d1e1163033c7cab84ed6cf3e5bc3e406632bad8a23ddd2a4337e742df16529f632bb125dda387a20462ee14ec05b49d41815fcda075d0dadf650a4fa6952aa4a6a1ad7374660046d3ffeee9782e63621e366140	\\x01cceacebc08bb234aa37641637c708cbe8e17e3ef8bf0c789a774d85a2922b4c5a2f87ba1e5bc46240aa452ce1070fa73c9cb9daace07f38a685e5a939aae720b3ba5666ee8a2b890c71d79c9c24e5d11bee560c3667d9c6cb834b1cc3513b238	2	3	TRESP	TRESPASS	4	18		2026-11-23 07:04:09+00	f	2026-11-23 07:05:17+00	\N	2026-11-23 07:15:27+00	\N	2026-11-23 07:38:01.470357+00	7805dabb-6384-48e6-a428-97a0bc1088fa	2026-11-23 07:15:27+00	0	2026-11-23 07:38:01.470357+00	3	2
ca0143fa-68e4-34b4-3dfe-8af23421dd3e	243c95af-9131-4b50-ae81-c4a67a5c7d0c	2026-11-23 07:38:01.484641+00	north-eido	north-pd	1	\\x010001143f99b9615814cee43c911a153e0f58ef30d2104eba8d45dad2b8f24c509b082702161c7234746bf028e99bbca6c9bf6a89ca5a65f9683fee2110baa0c9088f	\\x0153ff11763bcbe2eeb0f00aec1c2bd0308963d9602439785578081e4f5aa207764274521c83130f8616db7fcc9e6c79c5c95f04fce034dc70fe652930a2113c852e0526b6ee9e2617fa430fc0ff1a889c66081ae95c1618331907ecb6d86524f66da64cd6726d6e8d328787a04334ba740c07db147c1375d9a2d21a40ef6c4b65	\\x0153ff1176e4c93820cfebf1181af273fd61610f85b4841186ed5495432fa5c7e2ffb5d410235711951283c1bb12d3aaf1bffd6dd6cdb3022f5391c82465c55db383fd13eb36af010c60054b675cd4678c8c12e0865f0117ad0ecc11298f8c7823	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 07:07:32+00	f	2026-11-23 07:08:28+00	\N	2026-11-23 07:12:36+00	\N	2026-11-23 07:38:01.470357+00	5493f893-cf41-4033-ab09-31809447544a	2026-11-23 07:12:36+00	0	2026-11-23 07:38:01.470357+00	3	2
db1ec0f4-dee6-81ad-0f44-f98538e41e04	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001b9e115ff2780172ed69c8604ec986447d7a957a693a03ab06a5ec2c19d30c28c8772ea506a76d600b49e3ff4a95d6a2fd0dafe9fe85c6f81fb5d42ad6fbea355	\\x019ce2752889682af5be93f83b3030bce21763d321768f5d3c24151eaed70041f117f7aa1f018b81f203e2a73e2879a9aaaa19aa83e5bd4e3f8c6b5d66dda8c204dee26caf819c0e0cd1632b1d8bdfa6e213c18067b8722f5743311abf4dda7154574b4a07574dbb7cb71d1599769d25673479bcb777be2684677acaf29fbcb124	\\x019ce2752854a13d206188853b37a91fbb4a91e9c6df6e5abd0e9ca9f46c5a9e1f9b2d615a0e94d9c38f022dd4116eeb779e8a8d3cd38bf18bbb84919c5cdcb6e3989c4af6711f4de74e1d642868091172d8c9be35119d1e2be9c565e19ca7c00d	2	5	NOISE	NOISE	5	03		2026-11-23 06:55:42+00	f	2026-11-23 07:07:09+00	\N	2026-11-23 07:17:14+00	\N	2026-11-23 07:38:01.470357+00	c2663bd3-1e94-4ef4-acb3-30fe1f7f7031	2026-11-23 07:17:14+00	0	2026-11-23 07:38:01.470357+00	3	3
f179553b-e7da-5c96-03e8-1ed42b11ba88	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	2026-11-23 07:38:01.481677+00	north-eido	north-pd	1	\\x010001731193d7717a693abd65122700040ea6256b54444fcd03d72b6ff092d7d0ba43ec98cc6d73c1a47625caa2b6e73ab448ce2720550cfc317ddbe36311d30b8d11	\\x0138302e173025f7199456691266531ada166ea11e7927790826d89988db4233d955e4f80c3052ca457806ba37bee815b21ae6cef0af1871fd14b91caf0679d6f2d49306f2e18eae198cb0b73c44762e08da65a4bc2407aead5e1841a2d30e02e87c4eb0ffc84c7d9b46661a643c4b5e113a185e4fa9b23125a50a6299f9ff5df6	\\x0138302e1766ff03b41bd0eedc63e0f8a324c143fe4f5db465aa650ef92e32be4df492610cb88d5d2588c9d541936b652d971dc9f84ac3efa3ffc45e09e6e75284b20cce3d89f166c191ed4d47e3c34f46f4e90517da5c5a9bf233d447ffdc0737	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 06:42:03+00	f	2026-11-23 06:48:07+00	2026-11-23 06:55:24+00	2026-11-23 07:12:07+00	\N	2026-11-23 07:38:01.470357+00	8c46613e-0674-4b71-81e5-9b77d4d7a397	2026-11-23 07:12:07+00	0	2026-11-23 07:38:01.470357+00	4	3
66321377-acee-5674-bb07-ce48fd907f3d	179e35c9-928c-4930-aa86-f3cd4532a51f	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x0100019743ef8f1217011ef7a66d37bbaeb77d56cd9f620e1e4763746b61fc18a2dda0806e4be19fe65bde7ca56daefaa20bd2ff882eb621601fc15767a570a67a65bd	\\x0102b85fdb2914f49b8de441a86071684984cd379d1ef0b90730a589c3357dd41a706550165cd88077e490a00273576ed5f3814b623a8df9389cbbf4ddea0c113917e7198d6a81594f7495bda9a2877e5ddfbb6e32d0216adf2d962aa781c77f046795781bbf71f3cb37db1ed079438538f7987f17d7c05a6e10b0e55c14ae163e	\\x0102b85fdb597c60b37e3e5180c6d78ca30a183cb842cae93d368cc6831023a9c8359c85e65e76ce532d7a3976aa03bf5297ef93a4064a7a3fbc2618fbb70f857645ba9d703e1ad32756b65388d8a93cea7d28fe1c22119eacce052f36fe46451e	2	5	PARK	PARKING	6	03		2026-11-23 07:19:24+00	f	2026-11-23 07:20:23+00	2026-11-23 07:23:10+00	2026-11-23 07:24:55+00	\N	2026-11-23 07:38:01.470357+00	94c60524-2abc-42b7-9f84-b6cf975a34f5	2026-11-23 07:24:55+00	0	2026-11-23 07:38:01.470357+00	4	2
8ab6582f-3a05-b196-1f62-d4ddd203f609	19e8bee3-4f88-4660-88f9-20f447a15f84	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x0100010d5cd563cb2e95f33366197af50c3e0cf01c8fb277ff25372a414c8daaccbccd92e96cf5f8edc073d1c68ce87db78eea6b0210e3710215815e3631f546876db0	\\x01c3946e64c785d98aad42bdf5810c84ff4ed78048123d8e2e493c37b93f558b61055243ff449fa858eae814a9793cf9d47c8d07a4754545b6f3c17a0629e5e68f96b9fac941471bfda94480f1b274150bd83d906d65b8befc7cd485c3e97e1d0263e04ec6a20f79aaa6ad4cb3c77c0093b704ac8dbf199d99e17c93d7a5af4928	\\x01c3946e64e29ce339746bb21306fa3c388a0167400f29b61b8246159f5fcfb7b061b213c08078eda5a43dca92746957e484a925fef69053039dd68a78fa7aaf9344b9d4c0e7c730711e3d9c20a59c163e90e6dde06e54954436ec649e83ae9753	2	3	WELCHK	WELFARE	3	03		2026-11-23 07:17:50+00	f	2026-11-23 07:19:37+00	2026-11-23 07:21:26+00	2026-11-23 07:28:25+00	\N	2026-11-23 07:38:01.470357+00	8d03c721-484b-4a07-baf6-0179f3a18194	2026-11-23 07:28:25+00	0	2026-11-23 07:38:01.470357+00	4	2
26b01552-6aee-87ea-1e15-75a2f2be2bc1	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x01000145b6754e99c60bb2eb3b600cbadad6cda66326cc735d31b31544564e014962ddba3fba06c3b531a5949aef91e68904456bfb2556f43b223fa520d8a32ec0cba9	\\x01b69cde21dfc080af16d118bb64699babab102691c438037a88ba7f08420473d072dc0a705b2ee2156ade0ca3876537e886e45adc749283998283a4d7a5a34c3b4792b0324afc7b13e0682919be46dc44449f7ec8966204b5d1bd8e4893d8443318accf0f0ec61969332652a7b4d87200e27482a001f7c310e29b0fa97c584e5f	\\x01b69cde21a8fed0a98e7d6e7569357e36365260eefe614efb737ea027d2d968325085e09d88d408d5475a5d949f0f7e632190e62cc504a702b124620e786fd7c947d9b555b29781ed168ae7e3a6042d09bfae668b1c349d341fc82298e8e64cf4	1	5	ANIMAL	ANIMAL	6			2026-11-23 07:27:29+00	f	2026-11-23 07:31:05+00	2026-11-23 07:33:22+00	\N	\N	2026-11-23 07:38:01.470357+00	1f398ad4-a7a7-4b4b-932a-caf29a774001	2026-11-23 07:33:22+00	0	2026-11-23 07:38:01.470357+00	3	2
d02ea637-ec96-d4e7-6dc1-73bc868201d4	096297e9-39ac-4a39-800e-0bdbfdd1c51c	2026-11-23 07:38:01.486727+00	north-eido	north-pd	1	\\x0100018c2b846ccaa4844ed55df894aefdad589857dffcc0a18f93a59a3702e82a0f72923e3288cb63297cd89a9789ac6b721a9a0f1157d6beebd588f295497386ce4e	\\x01a2ead8a5c0bc4693c00418376f0a2eab7db175be5f9024f55e7e25e3fb790d1e4dd781b492896ba16593cd26307e2e55840ee2c4604c798c4dd6e45629e4e20ef99f8cfcc737f4da5645aa1142724597285aa597fa44e2e099c281ec054b74cffd480b347b8f1ea19a5f85a3a8f1d841b1869bcde5e69369de193d44d7a5c77f	\\x01a2ead8a5265c03916885f8015149d18b963de615b71ebedd8bef2596a7e1b71df1757839b25b95c89e411e44c058128276f614268cbb8425c0ba38022fe3ff79ff1664fc379c5c435ece98556a54000c63ee10f499ff3c554fd333f7faef7772	1	5	ACC	MVA	4			2026-11-23 07:23:23+00	f	2026-11-23 07:33:47+00	\N	\N	\N	2026-11-23 07:38:01.470357+00	31a5fec3-8fc7-4111-9c4f-11c351355ccb	2026-11-23 07:37:35+00	0	2026-11-23 07:38:01.470357+00	2	2
6eb8c4a6-502f-518d-59e9-66ec2137a3a8	b4552d99-0d21-4a02-8302-9ce53d82f242	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x0100010627a2886ce6a1cdae8a4ea3f5dc5b09af50485429f37bc0490f860dd728dc30ea9e14d55d6b930f7cecc8b1bb8e095a1f6b880876557479357bb0f17c72cd1d	\\x01fcf56f9a100b39c8add6745720a0dc4f96020647adce358ed86e790454abaa5f4e1fc094159479b51592c4c214b0d8ffae75c72f4a3d6a88582a9eda052e596bd7b4d914c440da3c66039fabf162abb42436654f5bbb66d88c2f2051af761dd0db9227eec81525051ac5da7d1c9c595a4aecdd39c7a9a70925b35a7add12d73e	\\x01fcf56f9ac7026fd3264093c705be64610cc19bcf6bf0b3c88cb511027e962127d1da79a2005e2b6f3a0ff6e85cccf69f68517b17cbf17d5a50d031c89c03f36a72d05ac90ec79652ed0b9d38c5d83d098b87a92cbb8967324cee1c8ba90a5d0c	1	3	FRAUD	FRAUD	5			2026-11-23 07:31:11+00	f	\N	\N	\N	\N	2026-11-23 07:38:01.470357+00	a9619730-6835-4d69-ac53-2ccf468782e0	2026-11-23 07:31:31+00	0	2026-11-23 07:38:01.470357+00	1	1
92a69ca5-c6ba-5d70-1daa-b2ed46179d6f	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x01000153475b3fa63d15f3ecf08a60f544dda6dd72c3380ebb269954989fc9eebe917add337ad184f56adbb9a25f36fd656512b3c5feeb21d64ba0cfbe8facbb72ca75	\\x01c9d6974f0dfd6f107c3a075f99740ea1195f5d3d6a1ab8c3c2e4032825962e090a8a139dbd4e86b7acc5fe4bdcc0b3cb26d6ce50b8922d8547c3abe5019302b8e433744aea868b6413d65ca605359504974c7e1b9278bb5319e7de927459d47e7c97816bf35fd8b7f27a3d8b9ce36683ea928b6392740cfe08c653195941471a	\\x01c9d6974f94d419014f501874c186498aa5577671a1027c4ecfa0921273fbfcbc61c1463935679c27089231e96e35ecf82dfc3158dbf3d65e64a87d4a7509b1eb5b9f66963d20746c8193eb124de263dc8285bba0e796df3689bc05ed97c9b2e8	2	4	SUSP	SUSP	3	18		2026-11-23 07:26:32+00	f	2026-11-23 07:27:04+00	\N	2026-11-23 07:30:35+00	\N	2026-11-23 07:38:01.470357+00	c1e0d75d-e1e0-41d3-80eb-d223dd5d5267	2026-11-23 07:30:35+00	0	2026-11-23 07:38:01.470357+00	4	1
c112cea4-a507-d0b9-899f-0596b4360d47	e7b20460-b19e-4da4-835f-a5123c7c9967	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x01000124016ff183d839a4a286f2a497394c4e03b812977f0984d7247424dee832665d4a21a5340cc2b8f941e4c8edb33759700ceed21e2255df96b0965ee74404a859	\\x01d71c697f433717e6ec7d27ded4e7126115fe783eea21acf812e1fca3c22035b17bb428306be26a3d3b3d2434e8ed1a85e19c0c8e34b302dc0dc2a8d05f683611defc81310fa09b1798099e1a749908cd7b4b2c9dd88d238b732285ac6fcedca92602810f2a359bb5fb278e8e7320e859286724b5741102babcfc49f162655bd6	\\x01d71c697f5da25de0c410cc3092451866c5832b6eb9b6e9cac8170fa79cd3e56251d55842eedc71e85adb313f9687331d21f90c09f9c609c12c254da3c10aa4f44f936ab0bd8dde2bec7711f61b6fa3439f3c56f78dd2e1c59e94e5725722b78b	2	3	VAND	VANDAL	5	18		2026-11-23 07:27:26+00	f	\N	\N	2026-11-23 07:27:46+00	\N	2026-11-23 07:38:01.470357+00	fe6c9ab1-100d-4da4-b245-03b3828199ad	2026-11-23 07:27:46+00	0	2026-11-23 07:38:01.470357+00	1	1
dbfb1896-7993-c3f9-8af2-97c2eb5d47bd	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x01000178cf1928df8ec7f1e43218d5ad61bf797d7b46a7c675fdeadf63f2b27229b13311f0fd7992309a37a5a64649c2395d42e978bd015b88da20843d08ece3248ffc	\\x01e96bb3a251914ab523218b2082508030ce5c820854e384909b922fe737d634d87b4918f7a7301650fce9aa8bcc60c027f205170e8aa1eff05633889f7d153aa425e534e900eacc4051b44b5a835b1696ba7f2f20d7d04b5bca6d563ef5188b3d5fceb09d878710f4361d3d2882f5b01bc32398a0f8eb717592369e08a6397228	\\x01e96bb3a2a0449ad7088a651946c6121bdd60f45534c9a547efd8944807dd5b6b9ea4a558a8fc475982c58aff2d60583b8f7bd10b477e49d0f3352ec77fe6d0017090bf4e58febd03ad95fac6dc163cf527fc554d4f5edfedf95baf31bedaa48f	2	3	MENTAL	EDP	2	08		2026-11-23 07:25:02+00	f	2026-11-23 07:25:28+00	2026-11-23 07:32:33+00	2026-11-23 07:32:56+00	\N	2026-11-23 07:38:01.470357+00	1e345af0-78af-4d67-8e77-09d2708f376f	2026-11-23 07:32:56+00	0	2026-11-23 07:38:01.470357+00	4	1
2ab98be8-7d66-17cb-794f-c4473b2a17bb	78936d9b-b375-4f03-ae24-0020e7193cae	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x010001a7dbdcb3e195559d6c10c4679db1dd5945587b5f46be178ed332c5d08a8316047b6c893c927616c7a41b8cc0bd435c33f369f7726b77568780ebfd23405f9386	\\x013d2451fa7de81afe68ac054fd2645f190090ab58cb54df51009f5fb5fdc8275500f6463d7d7b2d0cb9cad0df5104afe8d97fa619e30bc06e414ddfa6dd9392f3ec54af6470f8886f79bfd0718e5651ff9dc070ae46fd8ae5dee8d231361a00d64665562e2c92ffc6b7af8ece55ac815e05c58f47982865498ae705be2aa5c151	\\x013d2451fa2a4004abe672314cde524f253f0f6df859040ed201492a15c8d06c9f5206290504feaf58ebc6e48640ad39123db3e31f2b7b503ed99121d2ff603cdeffa1a8e289a4bd20d9dfccd57526762ed16a8b7adb48106b4da375100f66f748	1	4	STRF	STRFIRE	2			2026-11-23 07:23:40+00	f	2026-11-23 07:24:05+00	2026-11-23 07:25:49+00	\N	\N	2026-11-23 07:38:01.470357+00	57daa31c-dd3f-4c5f-96e7-cebb73849ceb	2026-11-23 07:34:29+00	0	2026-11-23 07:38:01.470357+00	3	2
59c527bd-01f4-2243-7714-d923af120450	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x01000113e20fe1afc82c9543554a1c2d2270da545495b0f42eaeaf306ef3d5e29baba0a58d6d9397c837ed8c4241bef7ad52d22b675c05202fe0313254fa4378ddebed	\\x01eda9a61665e7ccd9d3a9bf80527f25b0ab00ecb090c44edb8fc3632af90a9f5d483e249b368a502ada8aa860806e523f63c5ba9a9532086582bee76c257dd9f7e5b83ff6d2db4612c321a5af781fba0cdc4740607371cd69cf799c8c1423146a9d6c7cb0ade13585b7489acc138408bc2719edfa18cad4beb315cddaea7f189b	\\x01eda9a6165ee7054e32abd9b59a9d27e31e16f5cf5a22ff0f18d3c83a197d3f29dcf1c496e3d71159630d37f62b100f5b588342625beb5b9834b524b4d334a88aaf5b34794ac4d420aa7a5f1290f19ad69800c64766f5a71572d0287650b009c9	1	5	DISVEH	DISVEH	5			2026-11-23 07:32:14+00	f	2026-11-23 07:35:59+00	\N	\N	\N	2026-11-23 07:38:01.470357+00	78a4f156-997b-4fc0-9a94-f1391f90181c	2026-11-23 07:37:41+00	0	2026-11-23 07:38:01.470357+00	2	2
5db5f816-ccea-d79f-2c79-11cfb5cfd8bb	c876c31b-b4e7-4023-8b94-41bae568f045	2026-11-23 07:38:01.489077+00	north-eido	north-pd	1	\\x0100015bd769f962473c38163efd9620411f3de000f3916f0570af047b81bcf7fcaacd0b313480ed1369f74de65d7a79dc94edd7adcafaecea50d04b416d64a85fa7af	\\x0171e7eb815ea5a5ea6b33dcc1cab299a00b4c013a2f5a6cbf7fe91a639314abb555a64ef1eaecff056ebdb5e034af0a43a072d05c7fcdc71158ca45fc38783cdf27db9cec069573fa8de51e95c2cd7d1c78cd21671a2082ec59ca52fb9b7fa7e5df4b612f939d904d79ce2f83872ddad9bbd3e4c099e5df50c153dddbb6f8aa3c	\\x0171e7eb812096eb083c423ad84d928607d724ccecbaa4fae0077d3f6bf2627acb7d3c59fc5fa24003d1a826667c4c7afd5e91054b9059265f8615d993df7c39d2a51776ea001263a75405e962d92a215e055aab0fe397634c7584a81e2e342f94	2	5	PARK	PARKING	6	08		2026-11-23 07:25:38+00	f	2026-11-23 07:28:59+00	\N	2026-11-23 07:33:21+00	\N	2026-11-23 07:38:01.470357+00	0d823f41-25c8-4b7a-82e3-c8c315dee6a0	2026-11-23 07:33:21+00	0	2026-11-23 07:38:01.470357+00	3	2
6c8ef984-dcf7-2af1-4ead-833eeaa52943	6a135d91-99f3-498a-8bcf-9b0749d773da	2026-11-23 07:38:01.490937+00	north-eido	north-pd	1	\\x010001a564cf6c91374ec5a325767eddf55784d8482b84123caa9053d4a75e5931a1af60f1bbd3531ccaf9cecc4ef2146ca4da607d0cbaaa12802152f93dc5478494d6	\\x0125ab07da527d47c584e0bd2794e47e67a9854360d665c81d795b10a8d789c7662a92e9f99020b63db32f56d51c3fd8c0bb95084df63bb59aa118f8c9744f3ae728a36a0323d977f00c3372295963c7fe228213f2f1a811ae2eafd13c94f77404d9f7fe83364248afb66d8619c8496c8e1c5d113ebf7c1f427942bb218a3699c9	\\x0125ab07da043bb91c8b378cea61dc6eccf9c8e95b0952053659a682e7a3488a57974460482a1732e7e79936b99422290e85bb88896b4331445a593d77f745942f923ee46490cad9b003258bd17f8031a033c2055eae2dd8ce5667e29b9ac7b85f	1	5	TS	TSTOP	5			2026-11-23 07:35:14+00	f	\N	\N	\N	\N	2026-11-23 07:38:01.470357+00	e55177bb-1982-4603-9ec7-6d6d9ca34b0b	2026-11-23 07:35:34+00	0	2026-11-23 07:38:01.470357+00	1	1
ae6db387-2f72-b6cf-ad07-7b91a1ae0019	75694db2-3e75-40d6-b37b-c6894a68dccf	2026-11-23 07:38:01.490937+00	north-eido	north-pd	1	\\x0100016e8555cc9d8388fce72c4af0a84138cb3584ee6001f24134298e8c2818f730bc8c5869b709d77b91107a9e16c8ce99d33172997ea066b507328cc31b746ae845	\\x01938fc70fa4daca94ba574b264bb192ac6dce3a8568ba8790ee268cc6126649d27a9895ae58a238ef9018f169c1f00f4cac4e091f89ac6e3f203ca3e6f4856743c82216b3ed8b53411fd0271682ef7ab2a73f3e47cc22e9b488a2541d0441ae49f9ebf5a1111f4dfbfc52dbd4fc97a7523f6491674d238f9aec3bc4ba884a6720	\\x01938fc70fa8c6aba41f279880bd91ad8ca84a58921347b6f89b2fbf4f0b32f0f3020e47ed1965d35f9eada65cfde22f77baff210002a4a4d0ef6676730ee4ac7ccf220236e7bfe0ebba423386a61d9785dff8d84d3bf51bfa95f4d614f1e4ecd6	1	4	ASSIST	CITASST	5			2026-11-23 07:35:37+00	f	\N	\N	\N	\N	2026-11-23 07:38:01.470357+00	b93fe2a1-8876-410f-bb97-30ac29fa60a9	2026-11-23 07:35:57+00	0	2026-11-23 07:38:01.470357+00	1	1
bb1550f5-a359-bba5-2c35-98ec2f5ea8c0	ed97d9b4-0c54-41ed-9c34-438adfae34cf	2026-11-23 07:38:01.490937+00	north-eido	north-pd	1	\\x010001bac670f1ce847b1b73bc2c82088960d8caf0aeb04ff31bc423b6c09504dd3a74b25e4bd4b64ee014de857b7610f568e839afbb1dc06803cddfdbf7858de040d7	\\x015a522446638017d41574f198511fc87bb90c51ae806acfeb3ee887719b758b56b4f4a5c3c3bb6f478d3ca89e0416207c5e0896b0a330b1c3b0f04bd90886c63a6a6eb1337e1a5d98946d7c47549e76ec5aa1b1cfadf7657065712723d224133c5a59fc52972f296d1f2d709852d4ba3db196f7225997fd80e84d18bb189afe20	\\x015a5224466cd98163177321300f164a179b39365fb86447ad7a7d24015374cb6915a0322e6d261dd26124b0c794c7c34b34385b8df676b0302dfc5c267ab2c40e29542ef88c8ce8f977af0e8f42d602f3f107e7d0800d5283997c4c994ce9517c	1	5	DIST	DISORD	3			2026-11-23 07:35:48+00	f	\N	\N	\N	\N	2026-11-23 07:38:01.470357+00	697422e3-fc96-425a-8a12-d09db01a4df3	2026-11-23 07:36:08+00	0	2026-11-23 07:38:01.470357+00	1	1
ea1bc731-487b-c68d-730e-a8cc54ba3731	aee1049b-01bf-400f-859f-5bd15c0fdabc	2026-11-23 07:38:01.490937+00	north-eido	north-pd	1	\\x010001cf0d3009286e4ca682929edfb2c29f73f8f5f54471128c36933bb85d74ed70d105fda512bf09391551ef8d044619eadb174c754bf95b2c22ec7c4fcda16b34ac	\\x014ce4c73322dc27362c6a57543f759109224228d3be603ec90c49f7f8b774578ffda3f94d91344faefdaaeb39caed846a0713315151ae26b7838e5276de49f5aa8d8a1cb35489df504b349e13e47c55d0b9f31606f7e9c96ecf09f6681daa390db7abb16fc5d2133c94d9b257048ad03a08b056b62479083dfc9d2f24bff453fa	\\x014ce4c733b39512fc3bb95e4b76f727575b613942af03c96a026894069e9cb8654a6190a779c05265b050eab117591baba2c11a29822de02907477532909dc263656239e235a339ce9fec9020ec068a2345605b86cba4a28ff0d668f78b5a1ff7	1	4	STRF	STRFIRE	2			2026-11-23 07:36:20+00	f	\N	\N	\N	\N	2026-11-23 07:38:01.470357+00	7232d3d3-aa6f-429c-830a-43709af58bf3	2026-11-23 07:36:40+00	0	2026-11-23 07:38:01.470357+00	1	1
f81155f7-544e-1ff2-82a7-878ac401b12c	05529395-d362-424f-8383-a3ac18dd6313	2026-11-23 07:38:01.490937+00	north-eido	north-pd	1	\\x010001c3d8a372c4deabf2651ff5b38614a6502480e7808934534e7116ea797799dffbd39a4638f5731040e290e96c1a0db5dd85f24c9a63245de24efa8be8b7c267d3	\\x010ebdec1c89e1c4e1e3e587bd32c560179599ad478503c3fbc02c346691fce1a586147c51c50d7a78f4e71a7b438ae18b375e1bf03710a52c4d934281c55051ca9517648668947b892ad8da628c530a37a63bdce302f6e7805b8dd087c8a0ecbb556326a5fda74578bc274c6574467dff20ae936eb6f74f9ac0e29967f6871ed4	\\x010ebdec1ce82ffbe194056fc2d50fa7bc7e03fe6978b9dcc1afff431334b95bd7378266f3726e6a168f263d0d8db475ffed1245519ab6b8336c67c4b31f23652e3d1ad640f1c58cabee4d7b1ba275cb6d454fa37d04463258c8106ffa6097b0c5	1	5	ALARM	ALRBA	3			2026-11-23 07:34:47+00	f	2026-11-23 07:36:20+00	\N	\N	\N	2026-11-23 07:38:01.470357+00	58d0fa60-38ca-4897-bba1-cf299688ef00	2026-11-23 07:36:20+00	0	2026-11-23 07:38:01.470357+00	2	1
8e56000f-6b46-4288-c06b-f8f2f0b9babc	cb3442ce-b027-427f-b87c-34d13e2bfc06	2026-11-23 07:38:01.958079+00	north-eido	north-pd	1	\\x010001dd478aa5b245baa3caffbac2bc75ad01e14aec60635e0b71d911efaf80c7042753fc2f5c291c2862f4e2642fb2326de0e20359234aa93e42fd0321ce58153008	\\x0183b375cdaf6f119a4514b2326c96015916ccd89690cf9ed2737d6db9d1a92a7a0a78a2ebdffdcdd9f155b0c152fdfec161b01ae08103f4b6b5c27805270cd3f9383f36768a8996c802ca342b80ca908d276d86cc623a2d7614f920603eea869b	\\x	1	1		DVA			NORTH	2026-11-23 07:38:01.956237+00	t	\N	\N	\N	\N	2026-11-23 07:38:01.956237+00	bf2f0f4d-19d0-454c-946f-ecf78ace70e2	2026-11-23 07:38:01.955839+00	0	2026-11-23 07:38:01.956237+00	1	1
7aed15fc-aad8-50c3-ae30-7c3a45730d42	b396b2ed-6d3d-41dc-b273-740f5a415106	2026-11-23 07:38:01.961058+00	north-eido	north-pd	1	\\x010001a0be07e160e275d3ee8a84a3d027840dadd890efcd52f19b2e152ac92299d40644dcb147dcb5b9953da1af56eb176d4a07889520dc151ccd925726c46eebcd84	\\x010a566b833fbb12e76f93716c12c9a781712e3f0b02d7653c8e87ec528caf3f1f21bdd4dc94b9faf0d79adbee13842c79bf3a95252d31ad6994173cb55abb2d9dec606bb5f2810ef0a0cd3cad98723752c488c952c726033ba23b999327a7ae06	\\x	1	1		DVA			NORTH	2026-11-23 07:38:01.960532+00	t	\N	\N	\N	\N	2026-11-23 07:38:01.960532+00	a2ff2013-3a23-42f9-af54-117e5309b7d2	2026-11-23 07:38:01.96021+00	0	2026-11-23 07:38:01.960532+00	1	1
540d284b-422f-4b77-adda-ed8de48a66aa	5e5f72c2-1433-4e6e-a7c7-07f9a738887c	2026-11-23 07:38:01.963116+00	north-eido	north-pd	1	\\x0100011830ef15f03767d6956c56162d08a163b51e6bccd051a036ec2d3b6a65e069aa8f8294c12c6d9179eeb21cc92c6e0290de1ab550a71c7091a6827d240f07b728	\\x011ebe6d71853568948f7b4733a5ce4c10ba738bd2946f43c41f65ccd44686c7c580072e6b37e8a6ac59e10578df521317c49d1ed3d123ccb8fabb3397dcb0dc9e32c78a385f7a2870edb6427488cb8cdf217a56760aacc694f37315e3d7df0c79	\\x	1	1		DVA			NORTH	2026-11-23 07:38:01.962535+00	t	\N	\N	\N	\N	2026-11-23 07:38:01.962535+00	d62dcaf8-4a46-49f7-82ff-5fc671dd0a2e	2026-11-23 07:38:01.962225+00	0	2026-11-23 07:38:01.962535+00	1	1
df3e7aeb-aa22-14fc-2d49-cf7de8ed051e	cc9159c1-f3e7-461e-8183-faaf262d81d3	2026-11-23 07:38:01.967697+00	north-eido	north-pd	1	\\x010001ab669c79e2b8ed386f1dbf6f5dbe2431d2819a9af033e3ffb3c4b361c95e4b12234f0b1b4a04268dffdab27f66b4796f250dc3ca5d5e10c57f92d279e089d4bc	\\x014e93d6ffbdc258c5accabc6bf2a00351e84c367fcbdaedf663b0bba1e30fa3a7840e966fe088ac39b4004793ca51b764081c86f949db0029c0429d5bf5dc483a9526a9789a924f9c839f6465189a38a5e6600d44b1d3c1a1e06328f5c6b50b7d	\\x	3	1		DVA			NORTH	2026-11-23 07:38:01.96488+00	t	\N	\N	2026-11-23 07:38:03.052613+00	\N	2026-11-23 07:38:02.052916+00	378fd370-16df-4112-985e-594217dca0ad	2026-11-23 07:38:03.052613+00	0	2026-11-23 07:38:02.052916+00	2	2
d57ad6fd-0370-42a4-088e-555ac704fc06	47253a1e-9bc2-4bf2-b4bd-c6de184ff94b	2026-11-23 07:38:02.601726+00	north-eido	north-pd	1	\\x010001ce2181e2cc2ab691a3de69160a94eddd3a94eee4ca44c93ff80cfef031abca0a34b97215ddd423711eb0896d98e94b4513f1a2a5377d82e84aca0130d2d7b66e	\\x013164577d66e6770259a1330627e8dd0ba47289d02b8ca2ec369a551c14f15d9ccbfa8b68d6d833162cade16943440da1810168b27c71383c6da81447722fe9d861e54d875abeb85caabbbc12831f0235caa4a015451386af38e73fedeecba342	\\x	1	1		DVA			A0001	2026-11-23 07:38:02.601041+00	t	\N	\N	\N	\N	2026-11-23 07:38:02.601041+00	0314c86b-90f6-40cd-a330-4db65f607317	2026-11-23 07:38:02.600656+00	0	2026-11-23 07:38:02.601041+00	1	1
e9c366b9-6afd-2a84-6fe7-24f72fc0caec	4d65d96d-bdd6-45a6-8e1d-148ae41c0049	2026-11-23 07:38:02.816397+00	north-eido	north-pd	1	\\x010001e67210d665272eb9214f47a9ef2145a7f883fe66fce23979ae9d44db6c5c53aa14062b2dc419b685cf58b00d7cab38f00e038f708abedb1bdef8208e54411355	\\x01cc728471d31d4ad76e8a21e301a072ed9dc2872c7eb4e0357a5e02cf8560d899e1d81918369d8f518343ac7e6a08fc39862eab25b0343862128ece12389d6a0aa6b57e899bcdf92dfcdba6e20e08aa09b85fff9de118468708333d886aad1b38	\\x	1	5		ALRU			NORTH	2026-11-23 07:38:02.815487+00	t	\N	\N	\N	\N	2026-11-23 07:38:02.815487+00	8bdc5c3a-3907-4e82-b1ff-a3f91a15ad53	2026-11-23 07:38:02.815045+00	0	2026-11-23 07:38:02.815487+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 07:38:01.481677+00	1200	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	\\x0a10a17d1431f6b94a609d23c6e8e6785b75121074844f9349de42b29518fbb77990bbe81a086e6f7274682d70642001280130053a05414c5242414880a5edc5bd9d98035080ffb1cfbd9d980358016001
2	1	2026-11-23 07:38:01.481677+00	1200	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a1018781df641b94ad4a96d8c67bd90fab312104c2bf4a4565e47eab65208e03f725dfe1a086e6f7274682d70642001280130053a055453544f5048c0f1facdbd9d980350c0cbbfd7bd9d980358016001
3	1	2026-11-23 07:38:01.481677+00	1200	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a1018781df641b94ad4a96d8c67bd90fab312101040c38e60174eb9b5634611773ae0c61a086e6f7274682d70642002280130053a055453544f5048c0f1facdbd9d980350c086f0f8bd9d980358026001
4	1	2026-11-23 07:38:01.481677+00	1200	04126d3d-4c6e-4601-92d6-3e49e421a4b5	\\x0a1004126d3d4c6e460192d63e49e421a4b512109cf21e94ccf84e28874ec4f1ab5382f11a086e6f7274682d70642001280130053a055453544f50488082b3f8bd9d98035080dcf781be9d980358016001
5	1	2026-11-23 07:38:01.481677+00	1200	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	\\x0a10a17d1431f6b94a609d23c6e8e6785b7512106b4fc9279a884998ad45ce744b1d9e811a086e6f7274682d70642002280130053a05414c5242414880a5edc5bd9d9803508080e085be9d980358026001
6	1	2026-11-23 07:38:01.481677+00	1201	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	\\x0a10ec464e4114f64043ba037abd6e5d69851210a17d1431f6b94a609d23c6e8e6785b751801
7	1	2026-11-23 07:38:01.481677+00	1200	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a106e0e55708f964e348fd83b2b01f168f61210494f2b321fab4996b60db6368868fb121a086e6f7274682d70642001280130053a06414e494d414c48c089f1a1be9d980350c0e3b5abbe9d980358016001
8	1	2026-11-23 07:38:01.481677+00	1201	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a10c28a4aeb774e474e9a342b38ed72ebe6121018781df641b94ad4a96d8c67bd90fab31801
9	1	2026-11-23 07:38:01.481677+00	1200	04126d3d-4c6e-4601-92d6-3e49e421a4b5	\\x0a1004126d3d4c6e460192d63e49e421a4b5121058058ee077e242c19464419a660360801a086e6f7274682d70642002280130053a055453544f50488082b3f8bd9d98035080f1ecacbe9d980358026001
10	1	2026-11-23 07:38:01.481677+00	1200	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	\\x0a10db88bf5a758b4f63a9e5a982d5cb8ad81210b282a190317849d6bcda22473c5413281a086e6f7274682d70642001280130033a0546524155444880cd84a9be9d98035080a7c9b2be9d980358016001
11	1	2026-11-23 07:38:01.481677+00	1200	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	\\x0a10db88bf5a758b4f63a9e5a982d5cb8ad81210704bfd95af32497489d5399cbc1a11c21a086e6f7274682d70642002280130033a0546524155444880cd84a9be9d980350c0fcd0bbbe9d980358026001
12	1	2026-11-23 07:38:01.481677+00	1200	a17d1431-f6b9-4a60-9d23-c6e8e6785b75	\\x0a10a17d1431f6b94a609d23c6e8e6785b7512101b0e18a92db9451a9f694669ca36705e1a086e6f7274682d70642004280230053a05414c5242414880a5edc5bd9d98035080e4ccc6be9d980358036001
13	1	2026-11-23 07:38:01.481677+00	1200	db88bf5a-758b-4f63-a9e5-a982d5cb8ad8	\\x0a10db88bf5a758b4f63a9e5a982d5cb8ad81210aa2b7bf2ca374653a7476a53e8248e141a086e6f7274682d70642004280230033a0546524155444880cd84a9be9d980350c081a5d7be9d980358036001
14	1	2026-11-23 07:38:01.481677+00	1201	04126d3d-4c6e-4601-92d6-3e49e421a4b5	\\x0a10c5fb52fe37b148f797100852fcbe37e5121004126d3d4c6e460192d63e49e421a4b51801
15	1	2026-11-23 07:38:01.481677+00	1200	c6957545-8ad0-4422-8b86-f7c1ef682a32	\\x0a10c69575458ad044228b86f7c1ef682a32121020baba5a2865486bbd6754c2699a6ee11a086e6f7274682d70642001280230053a0644495356454848c0b3dbf7be9d980350c08da081bf9d980358016001
16	1	2026-11-23 07:38:01.481677+00	1200	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a1018781df641b94ad4a96d8c67bd90fab31210dbd9e04857fe42ee851d620a93f40c2d1a086e6f7274682d70642002280130053a055453544f5048c0f1facdbd9d98035080bfbf86bf9d980358036001
17	1	2026-11-23 07:38:01.481677+00	1200	3588c6b9-b4d7-4279-abd0-88915a663dc6	\\x0a103588c6b9b4d74279abd088915a663dc612107feb4c8c27174e25a32fe1ea3d3c1dcd1a086e6f7274682d70642001280130033a0757454c4641524548c09f9483bf9d980350c0f9d88cbf9d980358016001
18	1	2026-11-23 07:38:01.481677+00	1201	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a1060a8cba1bb9243bc95fda12ebdc60817121018781df641b94ad4a96d8c67bd90fab31801
19	1	2026-11-23 07:38:01.481677+00	1200	3588c6b9-b4d7-4279-abd0-88915a663dc6	\\x0a103588c6b9b4d74279abd088915a663dc6121084f250b56093444f844b0e998fbb0e271a086e6f7274682d70642002280130033a0757454c4641524548c09f9483bf9d980350c0fa86c3bf9d980358026001
20	1	2026-11-23 07:38:01.481677+00	1201	3588c6b9-b4d7-4279-abd0-88915a663dc6	\\x0a10b64fe97375374352b6dc37b450f7aa8912103588c6b9b4d74279abd088915a663dc61801
21	1	2026-11-23 07:38:01.481677+00	1200	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a106e0e55708f964e348fd83b2b01f168f6121082779a19c81742d5980a9fb34d0908a81a086e6f7274682d70642002280130053a06414e494d414c48c089f1a1be9d980350c0efb9cfbf9d980358026001
22	1	2026-11-23 07:38:01.481677+00	1200	3588c6b9-b4d7-4279-abd0-88915a663dc6	\\x0a103588c6b9b4d74279abd088915a663dc6121026d1a14af4e24a6d8cdef2b6b92440a31a086e6f7274682d70642004280230033a0757454c4641524548c09f9483bf9d980350c0a1f0efbf9d980358036001
23	1	2026-11-23 07:38:01.481677+00	1200	04126d3d-4c6e-4601-92d6-3e49e421a4b5	\\x0a1004126d3d4c6e460192d63e49e421a4b5121002bd730f45e14a8c9dfef527b3a23ee51a086e6f7274682d70642004280230053a055453544f50488082b3f8bd9d980350809be0fcbf9d980358036001
24	1	2026-11-23 07:38:01.481677+00	1200	4c503115-46ca-41a2-9129-60d4fc39696f	\\x0a104c50311546ca41a2912960d4fc39696f1210ff32b9abb246400790b68d321aad7be61a086e6f7274682d70642001280130053a075041524b494e4748c0b8b88dc09d980350c092fd96c09d980358016001
25	1	2026-11-23 07:38:01.481677+00	1200	4c503115-46ca-41a2-9129-60d4fc39696f	\\x0a104c50311546ca41a2912960d4fc39696f1210a62ca32accaa48169b279ba4f28fe3931a086e6f7274682d70642003280130053a064449534f524448c0b8b88dc09d980350c0b793d1c09d980358026001
26	1	2026-11-23 07:38:01.481677+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a10e383e8aea8764cc9ad68187d246f92bb12106e0e55708f964e348fd83b2b01f168f61801
27	1	2026-11-23 07:38:01.481677+00	1201	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a10ccfc80b2b39c4eb49d05c619883b8b18121018781df641b94ad4a96d8c67bd90fab31801
28	1	2026-11-23 07:38:01.481677+00	1200	4676eccc-873b-4399-a125-f293dd06cc93	\\x0a104676eccc873b4399a125f293dd06cc9312104a8858bacdbb445ea59bb712cd5217651a086e6f7274682d70642001280130033a0757454c464152454880fea781c19d98035080d8ec8ac19d980358016001
29	1	2026-11-23 07:38:01.481677+00	1200	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a106e0e55708f964e348fd83b2b01f168f6121047ce1766394845cdb99480358aad19ed1a086e6f7274682d70642002280130053a06414e494d414c48c089f1a1be9d980350809eea9fc19d980358036001
30	1	2026-11-23 07:38:01.481677+00	1200	3a456874-ecfa-4c66-a03f-6db1ae512120	\\x0a103a456874ecfa4c66a03f6db1ae5121201210d2cfa10cbab641ca89288a0199ceaaa71a086e6f7274682d70642001280130033a074c415243454e594880b0dea1c19d980350808aa3abc19d980358016001
31	1	2026-11-23 07:38:01.481677+00	1200	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	\\x0a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210547a6669cf204a12a7787edbe460c9f31a086e6f7274682d70642001280130053a054e4f4953454880efb4a8c19d98035080c9f9b1c19d980358016001
32	1	2026-11-23 07:38:01.481677+00	1200	9d2e7dcc-e5d2-4566-b243-6fa5a624d16c	\\x0a109d2e7dcce5d24566b2436fa5a624d16c12106d3fa19b9a5448d593757ce8c519717a1a086e6f7274682d70642001280130053a06414e494d414c48c0f3f1a8c19d980350c0cdb6b2c19d980358016001
33	1	2026-11-23 07:38:01.484641+00	1200	3a456874-ecfa-4c66-a03f-6db1ae512120	\\x0a103a456874ecfa4c66a03f6db1ae512120121094dc2bca1e024eac98b05811893aa2c51a086e6f7274682d70642002280130033a074c415243454e594880b0dea1c19d980350c0c990cdc19d980358026001
34	1	2026-11-23 07:38:01.484641+00	1200	18781df6-41b9-4ad4-a96d-8c67bd90fab3	\\x0a1018781df641b94ad4a96d8c67bd90fab312107e37a05bf9ed4bb69233c113f07209571a086e6f7274682d70642004280230053a055453544f5048c0f1facdbd9d98035080e7e8ddc19d980358046001
35	1	2026-11-23 07:38:01.484641+00	1201	4c503115-46ca-41a2-9129-60d4fc39696f	\\x0a1000a8ade390634004a987ad9dad5a6ff012104c50311546ca41a2912960d4fc39696f1801
36	1	2026-11-23 07:38:01.484641+00	1200	4c503115-46ca-41a2-9129-60d4fc39696f	\\x0a104c50311546ca41a2912960d4fc39696f1210421425dbf7014ea3b3bfcb0ce90144191a086e6f7274682d70642002280130053a064449534f524448c0b8b88dc09d980350808ed28ac29d980358036001
37	1	2026-11-23 07:38:01.484641+00	1200	9d2e7dcc-e5d2-4566-b243-6fa5a624d16c	\\x0a109d2e7dcce5d24566b2436fa5a624d16c121016a9c74b09684f28a304807645a327b51a086e6f7274682d70642004280230053a06414e494d414c48c0f3f1a8c19d980350c090bc98c29d980358026001
38	1	2026-11-23 07:38:01.484641+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a100ccb46b67f9545e880a7c78834748bd412106e0e55708f964e348fd83b2b01f168f61801
39	1	2026-11-23 07:38:01.484641+00	1201	3a456874-ecfa-4c66-a03f-6db1ae512120	\\x0a106fd53cd33af340d390ac7bdb42cafe7612103a456874ecfa4c66a03f6db1ae5121201801
40	1	2026-11-23 07:38:01.484641+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a100c92c68c839c4a71ad6c241e776b515f12106e0e55708f964e348fd83b2b01f168f61801
41	1	2026-11-23 07:38:01.484641+00	1200	4676eccc-873b-4399-a125-f293dd06cc93	\\x0a104676eccc873b4399a125f293dd06cc9312103b12dda697ba4807bf35772a365527ea1a086e6f7274682d70642004280230033a0757454c464152454880fea781c19d980350809dceddc29d980358026001
42	1	2026-11-23 07:38:01.484641+00	1200	3a456874-ecfa-4c66-a03f-6db1ae512120	\\x0a103a456874ecfa4c66a03f6db1ae51212012106c65ab9a1d0f4974b3819b7423bf53f81a086e6f7274682d70642004280230033a074c415243454e594880b0dea1c19d98035080b496fbc29d980358036001
43	1	2026-11-23 07:38:01.484641+00	1200	6006fd82-4691-4446-bf25-00afc72a4ed2	\\x0a106006fd8246914446bf2500afc72a4ed212102643a19454594d16ae2ab03b2a93e90f1a086e6f7274682d70642001280130053a06414e494d414c48c0b8d3fbc29d980350c0929885c39d980358016001
44	1	2026-11-23 07:38:01.484641+00	1200	4a2e2594-3735-43df-bca1-e10df23ee62d	\\x0a104a2e2594373543dfbca1e10df23ee62d1210a3e520e6a4f6469ca19f1f9d5b4de8651a086e6f7274682d70642001280130043a07434954415353544880f1998fc39d98035080cbde98c39d980358016001
45	1	2026-11-23 07:38:01.484641+00	1200	6006fd82-4691-4446-bf25-00afc72a4ed2	\\x0a106006fd8246914446bf2500afc72a4ed21210bf4c0da5c4b1458ea08ac2e4caee70281a086e6f7274682d70642004280230053a06414e494d414c48c0b8d3fbc29d9803508093afa0c39d980358026001
46	1	2026-11-23 07:38:01.484641+00	1200	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	\\x0a100abd68111f8d4c4fbd49f7cd398dce401210683f365c83c04672bcee4c947e222b131a086e6f7274682d70642001280130043a045355535048c0d8959ac39d980350c0b2daa3c39d980358016001
47	1	2026-11-23 07:38:01.484641+00	1200	4a2e2594-3735-43df-bca1-e10df23ee62d	\\x0a104a2e2594373543dfbca1e10df23ee62d1210928a808597cd4d53a7e59ca1dae305051a086e6f7274682d70642002280130043a07434954415353544880f1998fc39d98035080edf3a9c39d980358026001
48	1	2026-11-23 07:38:01.484641+00	1200	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	\\x0a100abd68111f8d4c4fbd49f7cd398dce40121016fd1308d5ee476ea0ad92fc66a8b8031a086e6f7274682d70642003280130033a08545245535041535348c0d8959ac39d980350c08accbac39d980358026001
49	1	2026-11-23 07:38:01.484641+00	1200	2ebb6945-fd1d-4583-ac68-e89a057ed33e	\\x0a102ebb6945fd1d4583ac68e89a057ed33e1210134497c024534ef894b3dc7b8d369bcf1a086e6f7274682d70642001280130033a0757454c464152454880fd94b9c39d98035080d7d9c2c39d980358016001
50	1	2026-11-23 07:38:01.484641+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a100a7322bee3ab445fa2ab65bac6363fe112106e0e55708f964e348fd83b2b01f168f61801
51	1	2026-11-23 07:38:01.484641+00	1200	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	\\x0a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210668f22f100364c6d95695e56a44aba561a086e6f7274682d70642002280130053a054e4f4953454880efb4a8c19d980350c08280f0c39d980358026001
52	1	2026-11-23 07:38:01.484641+00	1200	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	\\x0a1076953a5cd86740f7a29fbd9a60ab0ca81210b74095172ddc455faf074ff57a2292f31a086e6f7274682d70642001280130033a0546524155444880c8e6e9c39d98035080a2abf3c39d980358016001
53	1	2026-11-23 07:38:01.484641+00	1201	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	\\x0a100148d0efeecb4f84835a481b15a69ca112107225f0a2b82a4ec7a9d9e57d32e5ce6b1801
54	1	2026-11-23 07:38:01.484641+00	1200	243c95af-9131-4b50-ae81-c4a67a5c7d0c	\\x0a10243c95af91314b50ae81c4a67a5c7d0c12107c1d820f4fef4f40a7ca08f4d5eb0a7e1a086e6f7274682d70642001280130043a0754524f55424c454880eafbfac39d98035080c4c084c49d980358016001
55	1	2026-11-23 07:38:01.484641+00	1201	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	\\x0a10640606d3ed374d21a7f7c2fc6a7ee3e812100abd68111f8d4c4fbd49f7cd398dce401801
56	1	2026-11-23 07:38:01.484641+00	1200	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	\\x0a1076953a5cd86740f7a29fbd9a60ab0ca81210c3738be56a27433494197a69cd4f09601a086e6f7274682d70642002280130033a0546524155444880c8e6e9c39d98035080cbe792c49d980358026001
57	1	2026-11-23 07:38:01.484641+00	1200	243c95af-9131-4b50-ae81-c4a67a5c7d0c	\\x0a10243c95af91314b50ae81c4a67a5c7d0c12108589a7a5ff0544c2b40c9775280189ab1a086e6f7274682d70642002280130043a0754524f55424c454880eafbfac39d98035080e6d595c49d980358026001
58	1	2026-11-23 07:38:01.484641+00	1200	02307395-67de-43a4-9f64-5316f3b34653	\\x0a100230739567de43a49f645316f3b346531210221e36e89a474213b3f11d09fafb3bb71a086e6f7274682d70642001280130053a055453544f504880b9f390c49d9803508093b89ac49d980358016001
59	1	2026-11-23 07:38:01.484641+00	1200	4c503115-46ca-41a2-9129-60d4fc39696f	\\x0a104c50311546ca41a2912960d4fc39696f1210ce84a373db4540da99b676fdaaab5fa81a086e6f7274682d70642004280230053a064449534f524448c0b8b88dc09d9803508088eba6c49d980358046001
60	1	2026-11-23 07:38:01.484641+00	1201	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	\\x0a10b73b42f4314948b0bcc10e2b6a28bbb3121076953a5cd86740f7a29fbd9a60ab0ca81801
61	1	2026-11-23 07:38:01.484641+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a106e3a232cebcb4dafa886d5a855a40e5412106e0e55708f964e348fd83b2b01f168f61801
62	1	2026-11-23 07:38:01.484641+00	1200	2ebb6945-fd1d-4583-ac68-e89a057ed33e	\\x0a102ebb6945fd1d4583ac68e89a057ed33e1210cc4f066dd36246ffb5942581d01b41dc1a086e6f7274682d70642003280130033a034544504880fd94b9c39d98035080e9d6bec49d980358026001
63	1	2026-11-23 07:38:01.486727+00	1200	2ebb6945-fd1d-4583-ac68-e89a057ed33e	\\x0a102ebb6945fd1d4583ac68e89a057ed33e121002582fa7436e4d4d9441b0aa46ff75551a086e6f7274682d70642004280230033a034544504880fd94b9c39d980350809fb3c4c49d980358036001
64	1	2026-11-23 07:38:01.486727+00	1200	fd9313ee-32f5-48a2-b14e-02426e2435ea	\\x0a10fd9313ee32f548a2b14e02426e2435ea12109273a4a2773a46f2a16f4217a4aacd331a086e6f7274682d70642001280130053a075041524b494e4748809fb3c4c49d98035080f9f7cdc49d980358016001
65	1	2026-11-23 07:38:01.486727+00	1200	02307395-67de-43a4-9f64-5316f3b34653	\\x0a100230739567de43a49f645316f3b34653121084f39d9bad014f50b0d5310a6d96f8171a086e6f7274682d70642003280130043a04535553504880b9f390c49d980350c098a3d1c49d980358026001
66	1	2026-11-23 07:38:01.486727+00	1200	fd9313ee-32f5-48a2-b14e-02426e2435ea	\\x0a10fd9313ee32f548a2b14e02426e2435ea121074778f70dce04987a13cd60a52c011af1a086e6f7274682d70642004280230053a075041524b494e4748809fb3c4c49d980350c0aa97d3c49d980358026001
67	1	2026-11-23 07:38:01.486727+00	1201	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a10b48bbab7eaef4c31980ac2b268d2891112106e0e55708f964e348fd83b2b01f168f61801
68	1	2026-11-23 07:38:01.486727+00	1200	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	\\x0a10c51b7c4abe914e4ebb31baf9d2c569c1121047358f1924f3443a8becb650302d30381a086e6f7274682d70642001280130053a055453544f504880f7a4dbc49d98035080d1e9e4c49d980358016001
69	1	2026-11-23 07:38:01.486727+00	1201	02307395-67de-43a4-9f64-5316f3b34653	\\x0a105caa915ad35e4636beb61dc1ec5379e612100230739567de43a49f645316f3b346531801
70	1	2026-11-23 07:38:01.486727+00	1200	6e0e5570-8f96-4e34-8fd8-3b2b01f168f6	\\x0a106e0e55708f964e348fd83b2b01f168f612108c46613e06744b7181e59b77d4d7a3971a086e6f7274682d70642004280230053a06414e494d414c48c089f1a1be9d980350c0bf8cfec49d980358046001
71	1	2026-11-23 07:38:01.486727+00	1200	243c95af-9131-4b50-ae81-c4a67a5c7d0c	\\x0a10243c95af91314b50ae81c4a67a5c7d0c12105493f893cf414033ab0931809447544a1a086e6f7274682d70642004280230043a0754524f55424c454880eafbfac39d98035080c2f68bc59d980358036001
72	1	2026-11-23 07:38:01.486727+00	1200	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	\\x0a10c51b7c4abe914e4ebb31baf9d2c569c11210446b7eeadcb645e1a7066216357911ef1a086e6f7274682d70642002280130053a055453544f504880f7a4dbc49d98035080e48b9dc59d980358026001
73	1	2026-11-23 07:38:01.486727+00	1200	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	\\x0a1076953a5cd86740f7a29fbd9a60ab0ca81210c7974ca0f1fa415b8030b36b6c94b3a91a086e6f7274682d70642002280130033a0546524155444880c8e6e9c39d980350809895b0c59d980358036001
74	1	2026-11-23 07:38:01.486727+00	1200	4a2e2594-3735-43df-bca1-e10df23ee62d	\\x0a104a2e2594373543dfbca1e10df23ee62d12108304823b029345148afbc96dbb53bd191a086e6f7274682d70642004280230043a07434954415353544880f1998fc39d98035080cef1b5c59d980358036001
75	1	2026-11-23 07:38:01.486727+00	1200	0abd6811-1f8d-4c4f-bd49-f7cd398dce40	\\x0a100abd68111f8d4c4fbd49f7cd398dce4012107805dabb638448e6a42897a0bc1088fa1a086e6f7274682d70642004280230033a08545245535041535348c0d8959ac39d980350c0c3bbddc59d980358036001
76	1	2026-11-23 07:38:01.486727+00	1201	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	\\x0a10c29b273bd17c49e39c673664237991b21210c51b7c4abe914e4ebb31baf9d2c569c11801
77	1	2026-11-23 07:38:01.486727+00	1200	7225f0a2-b82a-4ec7-a9d9-e57d32e5ce6b	\\x0a107225f0a2b82a4ec7a9d9e57d32e5ce6b1210c2663bd31e944ef4acb330fe1f7f70311a086e6f7274682d70642004280230053a054e4f4953454880efb4a8c19d98035080a5be90c69d980358036001
78	1	2026-11-23 07:38:01.486727+00	1200	76953a5c-d867-40f7-a29f-bd9a60ab0ca8	\\x0a1076953a5cd86740f7a29fbd9a60ab0ca81210423b7402cd3945ba80ff4870444429521a086e6f7274682d70642004280230033a0546524155444880c8e6e9c39d98035080db9a96c69d980358046001
79	1	2026-11-23 07:38:01.486727+00	1200	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a1019e8bee34f88466088f920f447a15f841210f81f68494ef846e5928a4fc48ca09e881a086e6f7274682d70642001280130033a0757454c464152454880c7d3a1c69d98035080a198abc69d980358016001
80	1	2026-11-23 07:38:01.486727+00	1200	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a1019e8bee34f88466088f920f447a15f8412105c0242d899ff46f8bc725a335060229f1a086e6f7274682d70642002280130033a0757454c464152454880c7d3a1c69d980350c0a8d6d4c69d980358026001
81	1	2026-11-23 07:38:01.486727+00	1200	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a10179e35c9928c4930aa86f3cd4532a51f1210d8b69e4e16d6487380034b2196200c4e1a086e6f7274682d70642001280130053a075041524b494e474880eebccec69d98035080c881d8c69d980358016001
82	1	2026-11-23 07:38:01.486727+00	1200	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	\\x0a10c51b7c4abe914e4ebb31baf9d2c569c11210f33731c8db444cb881308fdc3c0233211a086e6f7274682d70642002280130053a055453544f504880f7a4dbc49d98035080daf5d9c69d980358036001
83	1	2026-11-23 07:38:01.486727+00	1200	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a10179e35c9928c4930aa86f3cd4532a51f12104d547f98352f4b978fed2a14132f87b41a086e6f7274682d70642002280130053a075041524b494e474880eebccec69d980350c0f7cdeac69d980358026001
84	1	2026-11-23 07:38:01.486727+00	1201	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a108139eba803a74abb92ef8ae725a5fa291210179e35c9928c4930aa86f3cd4532a51f1801
85	1	2026-11-23 07:38:01.486727+00	1201	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a10017c076792804211af75342696190fc3121019e8bee34f88466088f920f447a15f841801
86	1	2026-11-23 07:38:01.486727+00	1200	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a1019e8bee34f88466088f920f447a15f841210bbe7ebb84d4c41708b73516ddff7e5391a086e6f7274682d70642002280130033a0757454c464152454880c7d3a1c69d9803508093d388c79d980358036001
87	1	2026-11-23 07:38:01.486727+00	1200	aeb90171-6dec-49b0-ae79-d0c11763ece9	\\x0a10aeb901716dec49b0ae79d0c11763ece91210bc1b7185096b47da8d8baf7dc11348ed1a086e6f7274682d70642001280230053a045448415a48c0d8b982c79d980350c0b2fe8bc79d980358016001
88	1	2026-11-23 07:38:01.486727+00	1200	7e6c7038-087d-4544-a30b-94031eb1f844	\\x0a107e6c7038087d4544a30b94031eb1f844121066e232c5cf764a82b11d5016f4cf58d51a086e6f7274682d70642001280130053a055453544f504880f8e485c79d98035080d2a98fc79d980358016001
89	1	2026-11-23 07:38:01.486727+00	1201	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a10e01eef23a7bb4176816755e48b0fddb7121019e8bee34f88466088f920f447a15f841801
90	1	2026-11-23 07:38:01.486727+00	1200	c51b7c4a-be91-4e4e-bb31-baf9d2c569c1	\\x0a10c51b7c4abe914e4ebb31baf9d2c569c112106978d1184a2c47e794c737f98f69340b1a086e6f7274682d70642004280230053a055453544f504880f7a4dbc49d98035080f4bea0c79d980358046001
91	1	2026-11-23 07:38:01.486727+00	1201	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a10bac6ebf9b2284be090d783df68eecce0121019e8bee34f88466088f920f447a15f841801
92	1	2026-11-23 07:38:01.486727+00	1200	7e6c7038-087d-4544-a30b-94031eb1f844	\\x0a107e6c7038087d4544a30b94031eb1f844121041a253ec109f49d4b7611fe0d0d119921a086e6f7274682d70642002280130053a055453544f504880f8e485c79d9803508084e0afc79d980358026001
93	1	2026-11-23 07:38:01.486727+00	1200	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a10179e35c9928c4930aa86f3cd4532a51f12101484b2ac969a407aacc82c0210a894df1a086e6f7274682d70642002280130053a075041524b494e474880eebccec69d98035080e79ebac79d98035803
94	1	2026-11-23 07:38:01.486727+00	1200	096297e9-39ac-4a39-800e-0bdbfdd1c51c	\\x0a10096297e939ac4a39800e0bdbfdd1c51c12102cb8e463072042158740f185eed50f571a086e6f7274682d70642001280130053a034d564148c0a1b8c0c79d980350c0fbfcc9c79d98035801
95	1	2026-11-23 07:38:01.489077+00	1201	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a106bf9d5e00fd44a6c822cfde1a2783cee1210179e35c9928c4930aa86f3cd4532a51f1801
96	1	2026-11-23 07:38:01.489077+00	1200	78936d9b-b375-4f03-ae24-0020e7193cae	\\x0a1078936d9bb3754f03ae240020e7193cae1210a96be7fcb88741bca1f2e9dcf7a34aa11a086e6f7274682d70642001280130044880eec5c8c79d98035080c88ad2c79d98035801
97	1	2026-11-23 07:38:01.489077+00	1200	78936d9b-b375-4f03-ae24-0020e7193cae	\\x0a1078936d9bb3754f03ae240020e7193cae1210d606309ef81c4cff8a18d10c6cd457491a086e6f7274682d70642002280130044880eec5c8c79d980350c0debbd4c79d98035802
98	1	2026-11-23 07:38:01.489077+00	1201	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a105dbe38dc152b4bf4920cb603e83815171210179e35c9928c4930aa86f3cd4532a51f1801
99	1	2026-11-23 07:38:01.489077+00	1201	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a100b6533d2595e4dba811804812c1026d61210179e35c9928c4930aa86f3cd4532a51f1801
100	1	2026-11-23 07:38:01.489077+00	1200	179e35c9-928c-4930-aa86-f3cd4532a51f	\\x0a10179e35c9928c4930aa86f3cd4532a51f121094c605242abc42b79f84b6cf975a34f51a086e6f7274682d70642004280230053a075041524b494e474880eebccec69d980350c0bfa7ecc79d98035804
101	1	2026-11-23 07:38:01.489077+00	1200	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	\\x0a10e9eb87c835d94c799e615fc29272d6fa121004a566d21ed540efa97ddc4883c9da751a086e6f7274682d70642001280130033a034544504880dfd2efc79d98035080b997f9c79d98035801
102	1	2026-11-23 07:38:01.489077+00	1201	78936d9b-b375-4f03-ae24-0020e7193cae	\\x0a1038002d59aa1f4502b61284e07faec985121078936d9bb3754f03ae240020e7193cae1801
103	1	2026-11-23 07:38:01.489077+00	1200	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	\\x0a10e9eb87c835d94c799e615fc29272d6fa12100f1b8ff151014453ae66e7eef73863c01a086e6f7274682d70642002280130033a034544504880dfd2efc79d98035080d485fcc79d98035802
104	1	2026-11-23 07:38:01.489077+00	1200	78936d9b-b375-4f03-ae24-0020e7193cae	\\x0a1078936d9bb3754f03ae240020e7193cae1210f22626c4fbd64e5ab268378452c9156c1a086e6f7274682d70642002280130044880eec5c8c79d980350c0b28786c89d98035803
105	1	2026-11-23 07:38:01.489077+00	1200	c876c31b-b4e7-4023-8b94-41bae568f045	\\x0a10c876c31bb4e740238b9441bae568f0451210c3e67965be1947c2b9ab2c84d0071abd1a086e6f7274682d70642001280130053a075041524b494e47488081e880c89d98035080dbac8ac89d98035801
106	1	2026-11-23 07:38:01.489077+00	1200	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	\\x0a107b60973bb4d44a97b053f7bd5529ffdf12106f7cf6537c0841a9a082d0ff40bd13141a086e6f7274682d70642001280130043a04535553504880f4c79ac89d98035080ce8ca4c89d98035801
107	1	2026-11-23 07:38:01.489077+00	1200	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	\\x0a107b60973bb4d44a97b053f7bd5529ffdf1210809ba0c414b747cd8afcf9eb52029b9e1a086e6f7274682d70642004280230043a04535553504880f4c79ac89d9803508084e9a9c89d98035802
108	1	2026-11-23 07:38:01.489077+00	1200	e7b20460-b19e-4da4-835f-a5123c7c9967	\\x0a10e7b20460b19e4da4835fa5123c7c99671210fe6c9ab1100d4da4b24503b3828199ad1a086e6f7274682d70642001280230033a0656414e44414c4880e7a7b4c89d98035080c1ecbdc89d98035801
109	1	2026-11-23 07:38:01.489077+00	1200	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	\\x0a107aeadd25382b4f34a0adf13cb3b5714d1210694f5d39eb8e418a9928fdcf46aeefd61a086e6f7274682d70642001280130053a06414e494d414c48c0f4deb5c89d980350c0cea3bfc89d98035801
110	1	2026-11-23 07:38:01.489077+00	1200	02307395-67de-43a4-9f64-5316f3b34653	\\x0a100230739567de43a49f645316f3b34653121088307b31ebcc4f93b89cf9dbed2fdf7d1a086e6f7274682d70642002280130043a04535553504880b9f390c49d98035080ada5c9c89d98035803
111	1	2026-11-23 07:38:01.489077+00	1200	19e8bee3-4f88-4660-88f9-20f447a15f84	\\x0a1019e8bee34f88466088f920f447a15f8412108d03c721484b4a07baf60179f3a181941a086e6f7274682d70642004280230033a0757454c464152454880c7d3a1c69d980350c0f0b8d0c89d98035804
112	1	2026-11-23 07:38:01.489077+00	1200	c876c31b-b4e7-4023-8b94-41bae568f045	\\x0a10c876c31bb4e740238b9441bae568f04512109f16b9379f5b40168c33ae49776f01811a086e6f7274682d70642002280130053a075041524b494e47488081e880c89d980350c089d4e0c89d98035802
113	1	2026-11-23 07:38:01.489077+00	1201	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	\\x0a10ef025c06de7e4fb0a183cc793ad5993d1210e9eb87c835d94c799e615fc29272d6fa1801
114	1	2026-11-23 07:38:01.489077+00	1201	02307395-67de-43a4-9f64-5316f3b34653	\\x0a1070ea846bcdb94f348ec7c03b4918408e12100230739567de43a49f645316f3b346531801
115	1	2026-11-23 07:38:01.489077+00	1200	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	\\x0a107b60973bb4d44a97b053f7bd5529ffdf121089572c83a67f4faeaf5a1bc0c6e36f601a086e6f7274682d70642005280430043a04535553504880f4c79ac89d980350c0dff284c99d98035803
116	1	2026-11-23 07:38:01.489077+00	1200	7b60973b-b4d4-4a97-b053-f7bd5529ffdf	\\x0a107b60973bb4d44a97b053f7bd5529ffdf1210c1e0d75de1e041d380ebd223dd5d52671a086e6f7274682d70642004280230043a04535553504880f4c79ac89d980350c0b9b78ec99d98035804
117	1	2026-11-23 07:38:01.489077+00	1200	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	\\x0a107aeadd25382b4f34a0adf13cb3b5714d1210cd9f1aa23b244360aa17fafaaba316d01a086e6f7274682d70642002280130053a06414e494d414c48c0f4deb5c89d980350c0c0de9cc99d98035802
118	1	2026-11-23 07:38:01.489077+00	1200	b4552d99-0d21-4a02-8302-9ce53d82f242	\\x0a10b4552d990d214a0283029ce53d82f2421210a961973068354d69ac532ccf468782e01a086e6f7274682d70642001280130033a05465241554448c0dbcc9fc99d980350c0b591a9c99d98035801
119	1	2026-11-23 07:38:01.489077+00	1201	7e6c7038-087d-4544-a30b-94031eb1f844	\\x0a10aa0144ab5dcb4e919e0a6da684b374b212107e6c7038087d4544a30b94031eb1f8441801
120	1	2026-11-23 07:38:01.489077+00	1201	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	\\x0a108cde3125fa2d465aac349cbe352ed59612107aeadd25382b4f34a0adf13cb3b5714d1801
121	1	2026-11-23 07:38:01.489077+00	1200	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	\\x0a10e9eb87c835d94c799e615fc29272d6fa121011792bf1c32b4fbda6eda3dbe243ada21a086e6f7274682d70642002280130033a034544504880dfd2efc79d980350c0ccd9c6c99d98035803
122	1	2026-11-23 07:38:01.489077+00	1200	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	\\x0a106a8682ccd6ea498c9de987d95f9a6cb11210ff7b5d763a784e8cabc065654d83b4c01a086e6f7274682d70642001280130053a064449535645484880f7d1bdc99d98035080d196c7c99d98035801
123	1	2026-11-23 07:38:01.489077+00	1200	e9eb87c8-35d9-4c79-9e61-5fc29272d6fa	\\x0a10e9eb87c835d94c799e615fc29272d6fa12101e345af078af4d678e7709d2708f376f1a086e6f7274682d70642004280230033a034544504880dfd2efc79d98035080b4d5d1c99d98035804
124	1	2026-11-23 07:38:01.489077+00	1201	c876c31b-b4e7-4023-8b94-41bae568f045	\\x0a10a5520ac8540c4311bd56121c64a146181210c876c31bb4e740238b9441bae568f0451801
125	1	2026-11-23 07:38:01.489077+00	1200	7e6c7038-087d-4544-a30b-94031eb1f844	\\x0a107e6c7038087d4544a30b94031eb1f844121078c1589118c146f9813409b360fd91ac1a086e6f7274682d70642004280230053a055453544f504880f8e485c79d98035080f3abd8c99d98035803
126	1	2026-11-23 07:38:01.490937+00	1200	c876c31b-b4e7-4023-8b94-41bae568f045	\\x0a10c876c31bb4e740238b9441bae568f04512100d823f4125c84b7a82e3c8c315dee6a01a086e6f7274682d70642004280230053a075041524b494e47488081e880c89d980350c0a4cbddc99d98035803
127	1	2026-11-23 07:38:01.490937+00	1200	7aeadd25-382b-4f34-a0ad-f13cb3b5714d	\\x0a107aeadd25382b4f34a0adf13cb3b5714d12101f398ad4a7a74b4b932acaf29a7740011a086e6f7274682d70642002280130053a06414e494d414c48c0f4deb5c89d98035080a988dec99d98035803
128	1	2026-11-23 07:38:01.490937+00	1200	096297e9-39ac-4a39-800e-0bdbfdd1c51c	\\x0a10096297e939ac4a39800e0bdbfdd1c51c1210b960eb5da3b84452a663dc55bb4402e81a086e6f7274682d70642002280130053a034d564148c0a1b8c0c79d980350c099fee9c99d98035802
129	1	2026-11-23 07:38:01.490937+00	1201	02307395-67de-43a4-9f64-5316f3b34653	\\x0a1090420201b73e4f8d951d2b44cb90222512100230739567de43a49f645316f3b346531801
130	1	2026-11-23 07:38:01.490937+00	1201	78936d9b-b375-4f03-ae24-0020e7193cae	\\x0a1057daa31cdd3f4c5f96e7cebb73849ceb121078936d9bb3754f03ae240020e7193cae1801
131	1	2026-11-23 07:38:01.490937+00	1201	02307395-67de-43a4-9f64-5316f3b34653	\\x0a10325f010aac2e42b0967164a171d5844212100230739567de43a49f645316f3b346531801
132	1	2026-11-23 07:38:01.490937+00	1200	05529395-d362-424f-8383-a3ac18dd6313	\\x0a1005529395d362424f8383a3ac18dd631312102721568926344495b819253812dc33a81a086e6f7274682d70642001280130053a05414c52424148c0a7cc86ca9d980350c0819190ca9d98035801
133	1	2026-11-23 07:38:01.490937+00	1200	6a135d91-99f3-498a-8bcf-9b0749d773da	\\x0a106a135d9199f3498a8bcf9b0749d773da1210e55177bb198246039ec76d6d9ca34b0b1a086e6f7274682d70642001280130053a055453544f504880a1bc93ca9d98035080fb809dca9d98035801
134	1	2026-11-23 07:38:01.490937+00	1200	75694db2-3e75-40d6-b37b-c6894a68dccf	\\x0a1075694db23e7540d6b37bc6894a68dccf1210b93fe2a18876410fbb9730ac29fa60a91a086e6f7274682d70642001280130043a074349544153535448c088b89eca9d980350c0e2fca7ca9d98035801
135	1	2026-11-23 07:38:01.490937+00	1200	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	\\x0a106a8682ccd6ea498c9de987d95f9a6cb1121028c7ccfced904efa8341702cdbbd636e1a086e6f7274682d70642002280130053a064449535645484880f7d1bdc99d980350c0ebf6a8ca9d98035802
136	1	2026-11-23 07:38:01.490937+00	1200	ed97d9b4-0c54-41ed-9c34-438adfae34cf	\\x0a10ed97d9b40c5441ed9c34438adfae34cf1210697422e3fc96425a8a12d09db01a4df31a086e6f7274682d70642001280130053a064449534f52444880bad7a3ca9d98035080949cadca9d98035801
137	1	2026-11-23 07:38:01.490937+00	1200	05529395-d362-424f-8383-a3ac18dd6313	\\x0a1005529395d362424f8383a3ac18dd6313121058d0fa6038ca4897bba1cf299688ef001a086e6f7274682d70642002280130053a05414c52424148c0a7cc86ca9d98035080caf8b2ca9d98035802
138	1	2026-11-23 07:38:01.490937+00	1200	aee1049b-01bf-400f-859f-5bd15c0fdabc	\\x0a10aee1049b01bf400f859f5bd15c0fdabc12107232d3d3aa6f429c830a43709af58bf31a086e6f7274682d70642001280130044880caf8b2ca9d98035080a4bdbcca9d98035801
139	1	2026-11-23 07:38:01.490937+00	1201	096297e9-39ac-4a39-800e-0bdbfdd1c51c	\\x0a1031a5fec38fc741119c4f11c351355ccb1210096297e939ac4a39800e0bdbfdd1c51c1801
140	1	2026-11-23 07:38:01.490937+00	1201	6a8682cc-d6ea-498c-9de9-87d95f9a6cb1	\\x0a1078a4f156997b4fc09a94f1391f90181c12106a8682ccd6ea498c9de987d95f9a6cb11801
141	1	2026-11-23 07:38:01.958079+00	1200	cb3442ce-b027-427f-b87c-34d13e2bfc06	\\x0a10cb3442ceb027427fb87c34d13e2bfc061210bf2f0f4d19d0454c946fecf78ace70e21a086e6f7274682d70642001280130013a0344564142054e4f52544850ffbbc7e3ca9d98035801
142	1	2026-11-23 07:38:01.961058+00	1200	b396b2ed-6d3d-41dc-b273-740f5a415106	\\x0a10b396b2ed6d3d41dcb273740f5a4151061210a2ff20133a2342f9af54117e5309b7d21a086e6f7274682d70642001280130013a0344564142054e4f5254485092dec7e3ca9d98035801
143	1	2026-11-23 07:38:01.963116+00	1200	5e5f72c2-1433-4e6e-a7c7-07f9a738887c	\\x0a105e5f72c214334e6ea7c707f9a738887c1210d62dcaf84a4649f782ff5fc671dd0a2e1a086e6f7274682d70642001280130013a0344564142054e4f52544850f1edc7e3ca9d98035801
144	1	2026-11-23 07:38:01.967697+00	1200	cc9159c1-f3e7-461e-8183-faaf262d81d3	\\x0a10cc9159c1f3e7461e8183faaf262d81d31210d0ff4929a2474182ba2ec73250fec0c61a086e6f7274682d70642001280130013a0344564142054e4f52544850d480c8e3ca9d98035801
145	1	2026-11-23 07:38:02.053705+00	1200	cc9159c1-f3e7-461e-8183-faaf262d81d3	\\x0a10cc9159c1f3e7461e8183faaf262d81d31210378fd37016df4112985e594217dca0ad1a086e6f7274682d70642006280330013a0344564142054e4f52544850c5b48ae4ca9d98035802
146	1	2026-11-23 07:38:02.601726+00	1200	47253a1e-9bc2-4bf2-b4bd-c6de184ff94b	\\x0a1047253a1e9bc24bf2b4bdc6de184ff94b12100314c86b90f640cda3304db65f6073171a086e6f7274682d70642001280130013a034456414205413030303150d0e9eee3ca9d98035801
147	1	2026-11-23 07:38:02.816397+00	1200	4d65d96d-bdd6-45a6-8e1d-148ae41c0049	\\x0a104d65d96dbdd645a68e1d148ae41c004912108bdc5c3a39074e82b1ffa3f91a15ad531a086e6f7274682d70642001280130053a04414c525542054e4f52544850c5f4fbe3ca9d98035801
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
t	1	147	31538	2026-11-23 07:37:59.613152+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 07:37:59.432367+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-23 07:37:59.438645+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-23 07:37:59.443521+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-23 07:37:59.444461+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-23 07:37:59.445678+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-23 07:37:59.448764+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-23 07:37:59.450722+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-23 07:37:59.453091+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-23 07:37:59.460701+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-23 07:37:59.464199+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-23 07:37:59.465618+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-23 07:37:59.467146+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-23 07:37:59.468799+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-23 07:37:59.470377+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-23 07:37:59.47144+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-23 07:37:59.472016+00	0.1.3
\.


--
-- Data for Name: searcher; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.searcher (id, until, version) FROM stdin;
\.


--
-- Data for Name: service_tally; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.service_tally (organisation, ori, day, units, minutes) FROM stdin;
\.


--
-- Data for Name: standing; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.standing (id, kind, name, employer, gone, until, duty_supervisor, version, zone, daily_at, daily_day) FROM stdin;
00bf494d-ce0c-51b3-9c7d-72e15bfdb1fa	1	north-chief	north-pd	f	\N		1		\N	0
04f5f0bb-0911-6cdd-2aa0-853fee5c4054	1	dana	aid-house	f	\N		1		\N	0
092cea81-389b-f42f-02a9-c2f61372633d	1	ada	aid-house	f	\N		1		\N	0
0a451418-e7cc-d15b-cd70-15a82f51ce8b	1	north-privacy	north-pd	f	\N		1		\N	0
2a368a40-44f1-c465-c873-8f197c8e699a	1	south-command	south-pd	f	\N		1		\N	0
2d26ded9-4394-8800-e64b-93af1797198a	1	south-privacy	south-pd	f	\N		1		\N	0
2e6a799d-ae1f-247b-d891-1201b4c14445	1	north-command	north-pd	f	\N		1		\N	0
3cce2534-660c-30e0-c1c3-877d39d3863d	1	north-desk	north-pd	f	\N		1		\N	0
4361eedd-a325-c529-7b4a-8145d28eef96	3	quick-pd		f	\N	quick-command	1	America/New_York	\N	0
569d890c-3701-a3a8-a8b3-8647d7c32da1	1	north-counsel	north-pd	f	\N		1		\N	0
577cb40c-0548-f61c-9f4f-0e89a38496de	1	quinn	aid-house	f	\N		1		\N	0
57921583-c6c2-6691-b5fa-bd537e19c10c	1	aid-counsel	aid-house	f	\N		1		\N	0
66468d4b-fe73-c11b-fe05-f17af75bfe84	1	north-cases	north-pd	f	\N		1		\N	0
6f9bd42a-7c67-9f9e-0998-25fb91ba3e9f	1	quick-command	quick-pd	f	\N		1		\N	0
85fd696c-d344-e735-c0a3-bdae70b7159c	1	bea	aid-house	f	\N		1		\N	0
8f1220ef-50d4-b1b8-c6c6-b05e800ffbc2	3	north-pd		f	\N	north-command	1	America/New_York	\N	0
908a9069-eb63-7e76-e61a-16676a45f000	3	aid-house		f	\N	dana	1	America/New_York	\N	0
969a771b-ad89-7081-9dda-ba89af762f4a	1	alone-privacy	alone-pd	f	\N		1		\N	0
a7fd582b-462c-09c7-a782-487605717506	1	canary-sink	accord-canary	f	\N		1		\N	0
a80ab99b-2ee4-da08-bb18-abe7d97031c4	1	cora	aid-house	f	\N		1		\N	0
a8e78cd9-22dc-565a-e93d-9b645a250231	3	alone-pd		f	\N	alone-command	1	America/New_York	\N	0
afa184ac-7306-888f-92cf-3414e716e5b7	3	south-pd		f	\N	south-command	1	America/New_York	\N	0
b7f3499f-8fa7-9f10-90c0-40d4af19ba8b	3	accord-canary		f	\N		1	UTC	\N	0
b859a848-5c55-15fd-0a82-ed1f5219dc0b	1	alone-command	alone-pd	f	\N		1		\N	0
bc6738b3-b668-18f8-6cca-3d85dcdb332a	1	aid-privacy	aid-house	f	\N		1		\N	0
c5d0ef6c-c02e-7c33-414f-e5b39c5d0b8a	1	south-chief	south-pd	f	\N		1		\N	0
cd052457-69c6-0607-2679-c52c7c5e1569	1	rosa	aid-house	f	\N		1		\N	0
f2bf6297-b081-b332-ff24-4121228ff9e7	1	susa	aid-house	f	\N		1		\N	0
f355a87c-0c13-642b-aa00-3f4e9a52b58a	1	aid-director	aid-house	f	\N		1		\N	0
fe1eb163-3438-44b8-82cd-164d88ed47b6	1	quick-privacy	quick-pd	f	\N		1		\N	0
\.


--
-- Data for Name: transfer; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.transfer (client, id, organisation, lead_before, lead, placement, unchecked, offered, due, moved, state, reason, wanted, version) FROM stdin;
\.


--
-- Data for Name: address; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.address (id, person, employer, state, kek, data_key, sealed, changes, version, ways) FROM stdin;
031fdddd-264c-84f6-150c-5538b4cdcc79	south-chief		3	0	\\x	\\x	1	2	0
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x01000168f7f62d3ea78f839f8996baf9a98b5e672cc7861b6820a10e895707756340bb2065ff3bb95fb0ac3cf547682cd003cb801702dc65cf2da4351f36b99138d1c4	\\x016d0d2c2deb834fd456ac270dc4d1adf6b69042aed7fdc1f6565df7734038db0cbf1a08252e003e66a972328fe20d05a915	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x010001b66d102be5a3cae0dc16bbb536b4f94414f214186928a41a8a224a7a1079a3c260912f08095aa37d8aadfb10fb4cf9c352089977b266d3b79cad4412d00c6342	\\x01a0e8d719a4a9cd541029e60b353c070a88c0424f2c17f8f7039808f55d3b0fc0fb3fce313ef91a2cde5e1b77f621ae4be1d0	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command		3	0	\\x	\\x	1	2	0
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x01000116f0635cc1a66ca5b1453b4346b7388677e763628fb34b07a3c161bd728f675764193d39eaf062924a5a7c49d0d92626cdbb4c1cf4a3734a810a3725dc350f20	\\x01f6d7c008b7cea9c124f93a28adc6160ddf8abd158c4748d997b06f360c9ca7f1bfc474031668d6c5eb92a80acb03c54ade32b773221ff5b64edf29	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command		3	0	\\x	\\x	1	2	0
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001ede7c66f7ab27bea59abf77a06bb4caadd2f59cadff0d713742e4787310b659eb3a1f7ed0044dc90bafee4d95bc3a52705491f2a0352816d0e49cebf214076a3	\\x01ef4e366c8e5583ca79df3844367e1b53965c009de5722efa7df3fdf87d7beea68024503c8306564881794ad09a938515eb	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001ea2da21c07d6ccea6617db0647bf47fff786257a1e2792ee79f33cd05624461335767b6895358a328f0715ec70825d592fcca2bd0e36705edcdee0ba3f58160b	\\x01e459f2058c5eac75ccbdd4680d1e6819fb4723c34e07eefe0164e701dc1420145654a19405a9e84c58be74787ed855b67015fb	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x010001e1a7dbeb2dc33f153b26e0d83c87687820dbadb217797307833bd553e7b53176ff4f0a0dc28ff28f498c7de23640c15a64e7533bfffccfa0cd9393da70a87600	\\x01c61908343c169a7867e1706e4f4452869ada7df558a816451604b1520ef4ef04b0900cee0ceeafcd33e0168acd34b43063a2	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x010001e8184ec1ff1057f82528bec2b1cebf6c12e1705f7dedeea9fc288cca473b9a64d1e929d238409906aeeae1f5d50b1fa9e25228089dc314d902ce9520f2caa08b	\\x0173203eee96773d131f953587f3dd6636ff2830f23dcc6521d777da9769a9832ac3ce027af370fafd59040821e907bf213e9308a3e66f578e3ff151	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001db4fdd0c52f1aa246e873453300a02a15235e18619d2eb0cf58912993f03c6d23d2eed909acd37fe5f57c962e62d07ca2a8d27830987cf45bd4e055b21bb938b	\\x01c04221ceb8704a1008b585e82ce1d329fe3b5f43ca221b90b1cd9837af7a1ab9a154c23a0fca4c813f030ba2462049380b361ea6	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001ce671dfcb48323ef25643a72ec146fb3fa9f3c1f40e95ce1d74319522c9aa6d9fa5080c62c396e91d2c8dd0af1753558074327a47acca8396508d8439ccdc174	\\x0153c5f0d8ea1b456e4d604a3c3b3bb04e64f6bd31ea854ac808084e9292c8866a169cc331a37226a63f509d03c50690571124	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command		3	0	\\x	\\x	1	2	0
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x01000175d7022dfef7dea1f7c670b6d0bc8e0e212ebf2cbca138b10121e13f4b97804f5e9be252e9a49e986d8de218f4235e591e4f82c2f1afcdca1f05b56b71f6584a	\\x0137d62795ca17f2de8ef8751c4be2e1864e4d30277654881612f6151f1b4ae0997db0a5ef95dab2021f5fb965a35c26ada10bf85e3ad5e50cdc	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x0100019e754959bc2a7ccb8c76c766d7138299b90ad75b4bea56ceb3f3e889ee6309b40aa918818d1970bf5315e6f50518ab42dcee3c040e7f72e0c8db5e9b8a796422	\\x014bfac723dfecdee38cf035a94c5f1a937d122b80e10952c9e810d5ec274c319c7090300043810408288bb4c9e3dd1251f049	1	2	1
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
d265af94-f5f1-58e4-0787-6815cbd0981a	1	2026-11-23 07:38:01.982319+00	2026-11-23 07:38:01.985174+00	0	250
3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	1	2026-11-23 07:38:01.986908+00	2026-11-23 07:38:01.993169+00	0	250
db4df935-f226-d87a-9508-56acd0fbc89f	1	2026-11-23 07:38:01.986935+00	2026-11-23 07:38:01.994664+00	0	250
baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	1	2026-11-23 07:38:01.986942+00	2026-11-23 07:38:01.994823+00	0	250
f80bf0db-9270-69d7-ac0a-2a9098ea2245	1	2026-11-23 07:38:02.063452+00	2026-11-23 07:38:02.06525+00	0	250
0dfef464-160a-9253-f42a-9343fecafdfd	1	2026-11-23 07:38:02.623291+00	2026-11-23 07:38:02.624788+00	2	451
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
1	0dfef464-160a-9253-f42a-9343fecafdfd	2026-11-23 07:38:03.052467+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
gateway	0	92
intake	1	147
referral	2	13
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-23 07:37:59.788127+00
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
1	1	2026-11-23 07:38:01.966871+00	1400	d265af94-f5f1-58e4-0787-6815cbd0981a	\\x0a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-23 07:38:01.97559+00	1400	3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	\\x0a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-23 07:38:01.97559+00	1400	db4df935-f226-d87a-9508-56acd0fbc89f	\\x0a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120013001580160036a086e6f7274682d7064
4	1	2026-11-23 07:38:01.97559+00	1400	baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	\\x0a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120013001580160036a086e6f7274682d7064
5	1	2026-11-23 07:38:01.980971+00	1400	d265af94-f5f1-58e4-0787-6815cbd0981a	\\x0a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a0361646120012801300238014a106b866cd0a0534c98834504af076297be580160036a086e6f7274682d7064
6	1	2026-11-23 07:38:01.985232+00	1400	3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	\\x0a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120012801300238014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064
7	1	2026-11-23 07:38:01.985232+00	1400	db4df935-f226-d87a-9508-56acd0fbc89f	\\x0a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120012801300238014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064
8	1	2026-11-23 07:38:01.985232+00	1400	baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	\\x0a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120012801300238014a101689dff7c971486a97d1d5affcbd7634580160036a086e6f7274682d7064
9	1	2026-11-23 07:38:01.988182+00	1400	d265af94-f5f1-58e4-0787-6815cbd0981a	\\x0a10d265af94f5f158e407876815cbd0981a12101716fb89aea94f5ba0ef3c76fac2686d1a03616461200128023003380140fa014a106b866cd0a0534c98834504af076297be580160036a086e6f7274682d7064
10	1	2026-11-23 07:38:01.993239+00	1400	3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	\\x0a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a03616461200128023003380140fa014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064
11	1	2026-11-23 07:38:01.994861+00	1400	db4df935-f226-d87a-9508-56acd0fbc89f	\\x0a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a03616461200128023003380140fa014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064
12	1	2026-11-23 07:38:01.997396+00	1400	baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	\\x0a10baf14ebcad9af2858fb9a6a0d15eb29e121026be0ddd8cdd40e089e86fd7cfe932f51a03616461200128023003380140fa014a101689dff7c971486a97d1d5affcbd7634580160036a086e6f7274682d7064
13	1	2026-11-23 07:38:02.029665+00	1400	3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	\\x0a103d9882f9ed6fbf1bb48ba8bbe9768d981210a7a74ae988694794977ec25bd11941d61a0361646120012803300838014a1001581433ef3a404f8259dd9dabd8585a580160036a086e6f7274682d7064
14	1	2026-11-23 07:38:02.051301+00	1400	db4df935-f226-d87a-9508-56acd0fbc89f	\\x0a10db4df935f226d87a950856acd0fbc89f1210f39025ff911c4f7883f8958ad618fc191a0361646120012803300838014a1020583acf3cb14f95917e1a64c022f66c580160036a086e6f7274682d7064
15	1	2026-11-23 07:38:02.057042+00	1400	f80bf0db-9270-69d7-ac0a-2a9098ea2245	\\x0a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-23 07:38:02.060636+00	1400	f80bf0db-9270-69d7-ac0a-2a9098ea2245	\\x0a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a0361646120022801300238014a10edebab620ffd479ab0675e0977b02124580160036a086e6f7274682d7064
17	1	2026-11-23 07:38:02.065293+00	1400	f80bf0db-9270-69d7-ac0a-2a9098ea2245	\\x0a10f80bf0db927069d7ac0a2a9098ea2245121026be0ddd8cdd40e089e86fd7cfe932f51a03616461200228023003380140fa014a10edebab620ffd479ab0675e0977b02124580160036a086e6f7274682d7064
18	1	2026-11-23 07:38:02.62004+00	1400	0dfef464-160a-9253-f42a-9343fecafdfd	\\x0a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-23 07:38:02.6228+00	1400	0dfef464-160a-9253-f42a-9343fecafdfd	\\x0a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a0361646120012801300238014a10bcd2f59ec8254d158bd2c983b1f0deac580160036a086e6f7274682d7064
20	1	2026-11-23 07:38:02.624847+00	1400	0dfef464-160a-9253-f42a-9343fecafdfd	\\x0a100dfef464160a9253f42a9343fecafdfd1210a8d1dd692b584748b5ecc1851363b46a1a03616461200128023001380140c3034a10bcd2f59ec8254d158bd2c983b1f0deac580160036a086e6f7274682d7064
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
t	1	20	31558	2026-11-23 07:37:59.629703+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
d265af94-f5f1-58e4-0787-6815cbd0981a	1716fb89-aea9-4f5b-a0ef-3c76fac2686d	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 07:38:01.96682+00	2026-11-23 07:38:01.96682+00	2026-11-23 07:38:01.988182+00	1	3	north-pd	6b866cd0-a053-4c98-8345-04af076297be	6	f	2026-11-23 07:38:01.980971+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
baf14ebc-ad9a-f285-8fb9-a6a0d15eb29e	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:01.997396+00	1	3	north-pd	1689dff7-c971-486a-97d1-d5affcbd7634	6	f	2026-11-23 07:38:01.985232+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
3d9882f9-ed6f-bf1b-b48b-a8bbe9768d98	a7a74ae9-8869-4794-977e-c25bd11941d6	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:02.029665+00	1	4	north-pd	01581433-ef3a-404f-8259-dd9dabd8585a	6	f	2026-11-23 07:38:01.985232+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
db4df935-f226-d87a-9508-56acd0fbc89f	f39025ff-911c-4f78-83f8-958ad618fc19	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:01.97427+00	2026-11-23 07:38:02.051301+00	1	4	north-pd	20583acf-3cb1-4f95-917e-1a64c022f66c	6	f	2026-11-23 07:38:01.985232+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
f80bf0db-9270-69d7-ac0a-2a9098ea2245	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 07:38:02.057002+00	2026-11-23 07:38:02.057002+00	2026-11-23 07:38:02.065293+00	1	3	north-pd	edebab62-0ffd-479a-b067-5e0977b02124	6	f	2026-11-23 07:38:02.060636+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
0dfef464-160a-9253-f42a-9343fecafdfd	a8d1dd69-2b58-4748-b5ec-c1851363b46a	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-23 07:38:02.619988+00	2026-11-23 07:38:03.052467+00	2026-11-23 07:38:02.624847+00	2	3	north-pd	bcd2f59e-c825-4d15-8bd2-c983b1f0deac	6	f	2026-11-23 07:38:02.6228+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-23 07:38:02.443322+00	1300	8d4a82f4-4435-40f7-8f32-82f3c06da232	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-23 07:38:02.525279+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 07:37:59.518836+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-23 07:37:59.52358+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-23 07:37:59.524623+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-23 07:37:59.525069+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-23 07:37:59.529206+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-23 07:37:59.534272+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-23 07:37:59.53533+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-23 07:37:59.536226+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-23 07:37:59.537866+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-23 07:37:59.538501+00	0.1.2
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
1	1716fb89-aea9-4f5b-a0ef-3c76fac2686d	2026-11-23 07:48:01.96015+00
1	a7a74ae9-8869-4794-977e-c25bd11941d6	2026-11-23 07:48:02.027619+00
1	39a87939-b093-476b-8bc0-89d02f06871e	2026-11-23 14:00:00+00
1	a8d1dd69-2b58-4748-b5ec-c1851363b46a	2026-11-23 07:48:02.614828+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
notification	1	20
intake	1	147
gateway	0	92
\.


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange (id, exchange, peer, kind, side, organisation, other, client, incident, release, need, tier, language, urgency, area, competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told, overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due, contact_due, receipt, task, wanted, moves, version) FROM stdin;
\.


--
-- Data for Name: exchange_head; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange_head (id, record, version) FROM stdin;
\.


--
-- Data for Name: exchange_tally; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange_tally (kind, side, state, records) FROM stdin;
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version) FROM stdin;
cb3442ce-b027-427f-b87c-34d13e2bfc06	1716fb89-aea9-4f5b-a0ef-3c76fac2686d	1	t	f	1	2026-11-23 07:48:01.96015+00	0	0	1
5e5f72c2-1433-4e6e-a7c7-07f9a738887c	f39025ff-911c-4f78-83f8-958ad618fc19	1	t	f	1	2026-11-23 07:48:01.966708+00	0	0	1
b396b2ed-6d3d-41dc-b273-740f5a415106	a7a74ae9-8869-4794-977e-c25bd11941d6	1	t	f	1	2026-11-23 07:48:01.966708+00	0	0	1
cc9159c1-f3e7-461e-8183-faaf262d81d3	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	1	f	f	1	2026-11-23 07:48:01.97203+00	0	0	2
47253a1e-9bc2-4bf2-b4bd-c6de184ff94b	a8d1dd69-2b58-4748-b5ec-c1851363b46a	1	t	f	1	2026-11-23 07:48:02.614828+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 07:38:01.421059+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-23 07:38:01.421059+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-23 07:38:01.421059+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-23 07:38:01.421059+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-23 07:38:01.96015+00	1300	1716fb89-aea9-4f5b-a0ef-3c76fac2686d	\\x0a101716fb89aea94f5ba0ef3c76fac2686d1210cb3442ceb027427fb87c34d13e2bfc06180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-23 07:38:01.966708+00	1300	a7a74ae9-8869-4794-977e-c25bd11941d6	\\x0a10a7a74ae988694794977ec25bd11941d61210b396b2ed6d3d41dcb273740f5a415106180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-23 07:38:01.966708+00	1300	f39025ff-911c-4f78-83f8-958ad618fc19	\\x0a10f39025ff911c4f7883f8958ad618fc1912105e5f72c214334e6ea7c707f9a738887c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-23 07:38:01.97203+00	1300	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	\\x0a1026be0ddd8cdd40e089e86fd7cfe932f51210cc9159c1f3e7461e8183faaf262d81d3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-23 07:38:02.027619+00	1300	a7a74ae9-8869-4794-977e-c25bd11941d6	\\x0a10a7a74ae988694794977ec25bd11941d61210b396b2ed6d3d41dcb273740f5a415106180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-23 07:38:02.049266+00	1300	f39025ff-911c-4f78-83f8-958ad618fc19	\\x0a10f39025ff911c4f7883f8958ad618fc1912105e5f72c214334e6ea7c707f9a738887c180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-23 07:38:02.055154+00	1300	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	\\x0a1026be0ddd8cdd40e089e86fd7cfe932f51210cc9159c1f3e7461e8183faaf262d81d3180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-23 07:38:02.443322+00	1300	8d4a82f4-4435-40f7-8f32-82f3c06da232	\\xff
13	2	2026-11-23 07:38:02.614828+00	1300	a8d1dd69-2b58-4748-b5ec-c1851363b46a	\\x0a10a8d1dd692b584748b5ecc1851363b46a121047253a1e9bc24bf2b4bdc6de184ff94b180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	31896	2026-11-23 07:38:02.45964+00
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
59d68e1b-29a3-42ed-b683-c7ba84e8fe46	300	\\x0804	2026-11-23 07:38:01.421059+00
1a0ab9f9-ac0f-4492-b768-d5ba7b3050e5	301	\\x0801	2026-11-23 07:38:02.027619+00
836c8679-ce46-4598-9204-30e9ea1ff038	301	\\x0801	2026-11-23 07:38:02.049266+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot) FROM stdin;
1716fb89-aea9-4f5b-a0ef-3c76fac2686d	1	cb3442ce-b027-427f-b87c-34d13e2bfc06	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 07:38:01.96015+00	2026-11-23 07:38:01.96015+00	\N	\N	2026-11-23 07:38:01.96015+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0
a7a74ae9-8869-4794-977e-c25bd11941d6	1	b396b2ed-6d3d-41dc-b273-740f5a415106	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-23 07:38:01.966708+00	2026-11-23 07:38:01.966708+00	2026-11-23 07:38:02.027619+00	\N	2026-11-23 07:38:02.027619+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0
f39025ff-911c-4f78-83f8-958ad618fc19	1	5e5f72c2-1433-4e6e-a7c7-07f9a738887c	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-23 07:38:01.966708+00	2026-11-23 07:38:01.966708+00	\N	2026-11-23 07:38:02.049266+00	2026-11-23 07:38:02.049266+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0
26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5	1	cc9159c1-f3e7-461e-8183-faaf262d81d3	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-23 07:38:01.97203+00	2026-11-23 07:38:01.97203+00	\N	\N	2026-11-23 07:38:02.055154+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0
39a87939-b093-476b-8bc0-89d02f06871e	6	cc9159c1-f3e7-461e-8183-faaf262d81d3	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-23 07:38:02.057398+00	\N	\N	\N	2026-11-23 07:38:02.057398+00	0	1	\N	20	2026-11-23 14:00:00+00		0	1795419482057398	1	0		\N	0	\N	0	\N	\N	26be0ddd-8cdd-40e0-89e8-6fd7cfe932f5			0	0	0	0
a8d1dd69-2b58-4748-b5ec-c1851363b46a	1	47253a1e-9bc2-4bf2-b4bd-c6de184ff94b	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 07:38:02.614828+00	2026-11-23 07:38:02.614828+00	\N	\N	2026-11-23 07:38:02.614828+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0
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
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 07:37:59.484873+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-23 07:37:59.490201+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-23 07:37:59.491147+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-23 07:37:59.494862+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-23 07:37:59.495352+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-23 07:37:59.49658+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-23 07:37:59.498322+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-23 07:37:59.499017+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-23 07:37:59.500133+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-23 07:37:59.50471+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-23 07:37:59.505972+00	0.1.3
\.


--
-- Data for Name: supervisor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.supervisor (id, organisation, person, version, zone, ori) FROM stdin;
0610798c-01d7-ea82-f284-598c67aece17	north-pd	north-command	1	America/New_York	VA0010000
2d97555f-80cd-dc90-b442-dc3f64b07d89	aid-house	dana	1	America/New_York	
9e2acfdb-a503-3910-fe79-7761ba2aff58	quick-pd	quick-command	1	America/New_York	
acab3251-9267-4882-739d-7d17b0e337dd	alone-pd	alone-command	1	America/New_York	
b81c3cc4-88d5-7bdb-5ec5-c366cbef3ede	south-pd	south-command	1	America/New_York	
cfb76a73-530a-0d84-9a8b-b04ece207133	accord-canary		1	UTC	
\.


--
-- Data for Name: task_head; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.task_head (id, request, version) FROM stdin;
\.


--
-- Data for Name: want; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.want (id, request, over, version, wanted_at) FROM stdin;
8d9d87a7-f3d7-7704-e8df-c50f0ea08952	39a87939-b093-476b-8bc0-89d02f06871e	f	1	2026-11-23 07:38:02.057378+00
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
-- Name: node node_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.node
    ADD CONSTRAINT node_pkey PRIMARY KEY (level, idx);


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
-- Name: service_tally service_tally_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.service_tally
    ADD CONSTRAINT service_tally_pkey PRIMARY KEY (organisation, day, ori);


--
-- Name: standing standing_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (id);


--
-- Name: transfer transfer_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.transfer
    ADD CONSTRAINT transfer_pkey PRIMARY KEY (client);


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
-- Name: exchange_head exchange_head_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.exchange_head
    ADD CONSTRAINT exchange_head_pkey PRIMARY KEY (id);


--
-- Name: exchange exchange_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.exchange
    ADD CONSTRAINT exchange_pkey PRIMARY KEY (id);


--
-- Name: exchange_tally exchange_tally_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.exchange_tally
    ADD CONSTRAINT exchange_tally_pkey PRIMARY KEY (kind, side, state);


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
-- Name: leaf_fact; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE UNIQUE INDEX leaf_fact ON audit.leaf USING btree (source, n);


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
-- Name: transfer_open_lead; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX transfer_open_lead ON intake.transfer USING btree (lead) WHERE (state = 2);


--
-- Name: transfer_open_placement; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX transfer_open_placement ON intake.transfer USING btree (placement) WHERE ((state = 2) AND (placement <> ''::text));


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
-- Name: exchange_client; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_client ON referral.exchange USING btree (client) WHERE (client IS NOT NULL);


--
-- Name: exchange_court; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_court ON referral.exchange USING btree (organisation, side, kind, court_at, id) WHERE ((court_at IS NOT NULL) AND (((side = 1) AND (state = ANY (ARRAY[1, 2, 4, 9, 10, 12, 13, 15, 17]))) OR ((side = 2) AND (state = ANY (ARRAY[2, 4, 9, 10])))));


--
-- Name: exchange_holder; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_holder ON referral.exchange USING btree (referral.holder(person)) WHERE ((person <> ''::text) AND (((side = 1) AND (state = ANY (ARRAY[1, 2, 4, 9, 10, 12, 13, 15, 17]))) OR ((side = 2) AND (state = ANY (ARRAY[4, 9, 10])))));


--
-- Name: exchange_newest; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_newest ON referral.exchange USING btree (organisation, side, kind, opened_at DESC, id DESC);


--
-- Name: exchange_open; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_open ON referral.exchange USING btree (organisation, side, kind, opened_at DESC, id DESC) WHERE (((side = 1) AND (state = ANY (ARRAY[1, 2, 4, 9, 10, 12, 13, 15, 17]))) OR ((side = 2) AND (state = ANY (ARRAY[2, 4, 9, 10]))));


--
-- Name: exchange_release; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_release ON referral.exchange USING btree (release) WHERE ((release IS NOT NULL) AND (state = 2));


--
-- Name: exchange_sides; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE UNIQUE INDEX exchange_sides ON referral.exchange USING btree (exchange, side);


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
-- Name: want_order; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX want_order ON referral.want USING btree (request, wanted_at, id);


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
-- Name: exchange client_stays_forgotten; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT OR UPDATE ON referral.exchange FOR EACH ROW WHEN ((new.client IS NOT NULL)) EXECUTE FUNCTION referral.client_stays_forgotten();


--
-- Name: request client_stays_forgotten; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER client_stays_forgotten BEFORE INSERT ON referral.request FOR EACH ROW WHEN ((new.client IS NOT NULL)) EXECUTE FUNCTION referral.client_stays_forgotten();


--
-- Name: exchange exchange_added; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER exchange_added AFTER INSERT ON referral.exchange REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.exchange_count();


--
-- Name: exchange exchange_moved; Type: TRIGGER; Schema: referral; Owner: accord_owner
--

CREATE TRIGGER exchange_moved AFTER UPDATE ON referral.exchange REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION referral.exchange_count();


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
-- Name: transfer transfer_client_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.transfer
    ADD CONSTRAINT transfer_client_fkey FOREIGN KEY (client) REFERENCES intake.client(id) ON DELETE CASCADE;


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
-- Name: FUNCTION node_root(of_level integer, of_idx bigint); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) TO accord_audit;
GRANT ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) TO accord_audit_read;


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
-- Name: FUNCTION exchange_count(); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.exchange_count() FROM PUBLIC;
GRANT ALL ON FUNCTION referral.exchange_count() TO accord_referral;


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
-- Name: TABLE node; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.node TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.node TO accord_audit;


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
-- Name: TABLE service_tally; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.service_tally TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.service_tally TO accord_intake;


--
-- Name: COLUMN service_tally.units; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(units) ON TABLE intake.service_tally TO accord_intake;


--
-- Name: COLUMN service_tally.minutes; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(minutes) ON TABLE intake.service_tally TO accord_intake;


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
-- Name: COLUMN standing.zone; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(zone) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.daily_at; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(daily_at) ON TABLE intake.standing TO accord_intake;


--
-- Name: COLUMN standing.daily_day; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(daily_day) ON TABLE intake.standing TO accord_intake;


--
-- Name: TABLE transfer; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.transfer TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.id; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(id) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.lead_before; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lead_before) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.lead; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(lead) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.placement; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(placement) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.unchecked; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(unchecked) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.offered; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(offered) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.due; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.moved; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(moved) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.state; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.reason; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.wanted; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(wanted) ON TABLE intake.transfer TO accord_intake;


--
-- Name: COLUMN transfer.version; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE intake.transfer TO accord_intake;


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
-- Name: TABLE exchange; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.exchange TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.client; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(client) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.release; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(release) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.state; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.reason; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(reason) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.role; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(role) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.person; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(person) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.blind; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(blind) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.told; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(told) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.overdue; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(overdue) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.offered_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(offered_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.accepted_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(accepted_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.contacted_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(contacted_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.moved_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moved_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.receipted_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(receipted_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.half_way; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(half_way) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.answer_due; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(answer_due) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.contact_due; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(contact_due) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.receipt; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(receipt) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.task; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(task) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.wanted; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(wanted) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.moves; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moves) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.exchange TO accord_referral;


--
-- Name: TABLE exchange_head; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.exchange_head TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.exchange_head TO accord_referral;


--
-- Name: COLUMN exchange_head.record; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(record) ON TABLE referral.exchange_head TO accord_referral;


--
-- Name: COLUMN exchange_head.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.exchange_head TO accord_referral;


--
-- Name: TABLE exchange_tally; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.exchange_tally TO accord_referral_read;


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
-- Name: COLUMN request.expected_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(expected_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.scene; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(scene) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.checked_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(checked_at) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.missed; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(missed) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.watch_owner; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(watch_owner) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.watch_employer; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(watch_employer) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.asker; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(asker) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.asker_employer; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(asker_employer) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.message_may_be_left; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(message_may_be_left) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.safe_if_another_answers; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(safe_if_another_answers) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.told_of_call; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(told_of_call) ON TABLE referral.request TO accord_referral;


--
-- Name: COLUMN request.out_of_earshot; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(out_of_earshot) ON TABLE referral.request TO accord_referral;


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
-- Name: COLUMN supervisor.zone; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(zone) ON TABLE referral.supervisor TO accord_referral;


--
-- Name: COLUMN supervisor.ori; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(ori) ON TABLE referral.supervisor TO accord_referral;


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


