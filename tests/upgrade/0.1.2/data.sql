--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

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
-- Name: passing(uuid); Type: FUNCTION; Schema: gateway; Owner: accord_owner
--

CREATE FUNCTION gateway.passing(id uuid) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
	select id between '70617373-696e-4000-8000-000000000000' and '70617373-696e-4000-8000-ffffffffffff'
$$;


ALTER FUNCTION gateway.passing(id uuid) OWNER TO accord_owner;

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
		where state > 2 and moved_at < least(before, statement_timestamp() - interval '35 days')
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
    version integer NOT NULL
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
    version integer NOT NULL
);


ALTER TABLE notification.address OWNER TO accord_owner;

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
    decided_at timestamp with time zone
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
    version integer NOT NULL
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
    version integer NOT NULL
);


ALTER TABLE referral.roster OWNER TO accord_owner;

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
intake	1	164
referral	2	13
notification	1	18
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
t	1	0	27669	2026-11-22 17:39:05.081921+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\xad04ed221583ed7d222c773d18bd2061	\\x0a07676174657761791243100118ebb7aca18f9c980320d8082a104aedee00dd11cb385a6e31f83791d1ff321f0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643801	\\xa644388926b60b9afc12de5d09258472d8ceb52c506326ef279f38119555366b
1	gateway	0	2	\\x074d9ed0fd1dccf7ff75d6c791838e82	\\x0a07676174657761791243100218ebb7aca18f9c980320d8082a1008822c92910ff18bd71c631ff3c847d1321f0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643801	\\x0d70cb84e465e1089c24aaaca9b4dd1e9fbf435e98392944b1535eea053ebdce
2	gateway	0	3	\\x4ae733091e577da8175589e7f19b491d	\\x0a07676174657761791243100318ebb7aca18f9c980320d8082a10cd3faf593ce37a3f3033f7ce061e927f321f0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643801	\\x53b83f762cd16ca1f60b774484fe949829c8885646f00f0a0a518d8426cb2fc5
3	gateway	0	4	\\x1b3668f28ba9abd171a3656678f1adc2	\\x0a07676174657761791243100418ebb7aca18f9c980320d8082a102d3a40445f4c93e346f835aa198a793d321f0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643801	\\x718bac472fa95c12176997cd87e9243d531471bcc34e31ef8bc573a421e6b236
4	gateway	0	5	\\x97f4a612e8a4f2eca66509659a2a7076	\\x0a07676174657761791239100518ebb7aca18f9c980320d8082a10f30fef4f1a2414b4d3a88a312cedf53332150a0d6163636f72642d63616e6172791001181a20013801	\\xa9a555a17b218818528a260edb9958e5073cf527684ee4bd98d86130c37d53f5
5	gateway	0	6	\\x633920aa8226c7cc6d64dfeece045b96	\\x0a0767617465776179123b100618ebb7aca18f9c980320d8082a10c1f208625bedf5b5af9febef8dbbb1e432170a096169642d686f7573651001180720012a0464616e613801	\\x368c17828491b0dad89fdc280e429da13bbd3d456e3d4e307c4b049df4c5ab60
6	gateway	0	7	\\x2535919d6bec1a0732a450b30ccfe390	\\x0a0767617465776179123b100718ebb7aca18f9c980320d1082a103c9728160c5911050bf8292e54132af032190a0b6e6f7274682d636869656612086e6f7274682d70641801	\\xac8a789aa225521dc559175d949639510b10a2f57f6b8aa1082a355edc8378db
7	gateway	0	8	\\x599af39b9e42418a7f07270168cd5a26	\\x0a0767617465776179123a100818ebb7aca18f9c980320d1082a102262b0e607d85c694d1ca4c2f426c28132180a0a6e6f7274682d6465736b12086e6f7274682d70641801	\\x7481aa409fc6be39e9231fc2dca06b852c63f6fce25df0dce4be45e9b5966e81
8	gateway	0	9	\\x987b567452a3e9d28844e8c686eb9317	\\x0a0767617465776179123b100918ebb7aca18f9c980320d1082a106d0f113b816f9e7e16198f6b3d1b52b332190a0b6e6f7274682d636173657312086e6f7274682d70641801	\\x6ad2df6a10e9c0c8a2908c63d8cb1c8221b8eb903ba1c6b21d44a06eaa58c42e
9	gateway	0	10	\\xc7685845b7117f40cdcab793b5522d73	\\x0a0767617465776179123b100a18ebb7aca18f9c980320d1082a108ed328aa5e1ecb1d1306c22129537e6332190a0b736f7574682d63686965661208736f7574682d70641801	\\xed7a201ca03ae2d96168fbd8ae9aff069e76a4ff381597da8a5b656d121d9ac3
10	gateway	0	11	\\x1b886348ee71db014ca56b61b5e2e821	\\x0a07676174657761791234100b18ebb7aca18f9c980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132120a0361646112096169642d686f7573651801	\\x9116aba388c344603d79cc23434b0e933f9d32c254cf1d3a9467846076ad2cea
11	gateway	0	12	\\x455ed7173790f07aa1f8759da29f6214	\\x0a07676174657761791234100c18ebb7aca18f9c980320d1082a10cc0e384968103d4a00c4a1074e57ef1032120a0362656112096169642d686f7573651801	\\x370993292849399b1dd79ed156ac443d6bf1effd3019f8d4e4cfe3fdf294c047
12	gateway	0	13	\\xee6cfdd948f413aea799fec4b4d346a2	\\x0a07676174657761791235100d18ebb7aca18f9c980320d1082a1064836117d159742330ceeb2401677bdd32130a04636f726112096169642d686f7573651801	\\x3378c0dd6b305594e7a7ace7566c7f5ba36ab33be6192f53da979f787d141c5f
13	gateway	0	14	\\xb21c2107d064cad930f0557f852d440f	\\x0a07676174657761791236100e18ebb7aca18f9c980320d1082a102f5b875e72463a0d6129ca512b4f665832140a057175696e6e12096169642d686f7573651801	\\x1c4cf84917da87a6acf9ce0dc0edd3441be79784e7ef603e6cbf7f26f54314c9
14	gateway	0	15	\\x60007ed4433df1e71f71ec55311d9ed7	\\x0a07676174657761791235100f18ebb7aca18f9c980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32130a04726f736112096169642d686f7573651801	\\x93eb5814bfe8e88e455fb2677dba9360ac34106b79857c9025299d01f85c227b
15	gateway	0	16	\\x4ca1f9ca7118cc5a13054b7f0ad5ff87	\\x0a07676174657761791235101018ebb7aca18f9c980320d1082a10f6e0c0774247bb4846c986cf019d6a8832130a047375736112096169642d686f7573651801	\\x173dbb5af9bff90320d5c3717d85230dba52937296c50dfe1c27e5caff9c5d27
16	gateway	0	17	\\x667d7a172c63859d265488a1f24bbcd9	\\x0a0767617465776179123c101118ebb7aca18f9c980320d1082a10d23106d65714ce89ee227a8f7717070c321a0a0b6169642d636f756e73656c12096169642d686f7573651801	\\x0160aa2a854371eee15bc37d38f3127017a013d42e085c929a49b38110274cbe
17	gateway	0	18	\\xef0d0cb30acfa29d8b5333aa015f35d2	\\x0a0767617465776179123d101218ebb7aca18f9c980320d1082a1017c0e99b4223321de44d78a82a4cb654321b0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801	\\x808c89e3bec09d5168618f89cf75cd4e57b1faca1ca2a188d27a25c7efc91f1c
18	gateway	0	19	\\x1f201f506ba5b0d0cfbdd0be1d930dea	\\x0a07676174657761791240101318ebb7aca18f9c980320d1082a1051e3a717a8687862737dcd8d13ec2723321e0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801	\\x8da107d34dfbfc1a9e0fa91bb3305fc75dd4f477d895d2e8a280c110b0c2081a
19	gateway	0	20	\\xeab262f5ef5be4dc6f43262030c15ebb	\\x0a0767617465776179123d101418ebb7aca18f9c980320d1082a1032c9b1d8ec08219437e392c8832b2dc1321b0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801	\\xf26f64c9e0c10a09898ed482238890d072a72e3cc560c4a2e0afb49cbbf77cd8
20	gateway	0	21	\\x805dc704cac6552fa6f2273c692e8607	\\x0a0767617465776179123d101518ebb7aca18f9c980320d1082a101e67824255427d4937825443e8349485321b0a0d6e6f7274682d7072697661637912086e6f7274682d70641801	\\xa6f6aadb5238744f11c8962fc3d380a9cc1b3a143f10f5868977b7df178ed72c
21	gateway	0	22	\\xdfa930e5807ec18839c092b1dd7a62ff	\\x0a0767617465776179123d101618ebb7aca18f9c980320d1082a10cd1c985238d238a4d531010c2ed2d4c2321b0a0d736f7574682d636f6d6d616e641208736f7574682d70641801	\\xcf9a891d9770e8eaa7ff8d9f51c34ba0bf2ed641d5f979c2e65d55b1431f98db
22	gateway	0	23	\\xa2f88e61f5cbc90b591da02f2fbcfcf0	\\x0a0767617465776179123d101718ebb7aca18f9c980320d1082a103684f465002c3345614c6641878bfd85321b0a0d736f7574682d707269766163791208736f7574682d70641801	\\xad3524e8be86689bfda575f883455e1401f5cb545b6b702a5cf7bc9aad9fa32c
23	gateway	0	24	\\xd99967d9438048bd5ad7f15ce5c0744a	\\x0a0767617465776179123d101818ebb7aca18f9c980320d1082a10bd60f424c7a74b742787f54fba5f76dc321b0a0d717569636b2d636f6d6d616e641208717569636b2d70641801	\\x13f8cb1771ba6732e94758d028ab4f7049641d37d38df64f939afb9524380a67
24	gateway	0	25	\\x4731141443712c032564f6bb4fcbcdcb	\\x0a0767617465776179123d101918ebb7aca18f9c980320d1082a10ade90e0ce9449ec056fb1a97ba85b376321b0a0d717569636b2d707269766163791208717569636b2d70641801	\\xc991eb8eb337cecefcd70ddb504b6353d85ae581bae4dda23d91dddbec2b3371
25	gateway	0	26	\\x134a3595d09753e9dffc97441d2e62fb	\\x0a0767617465776179123d101a18ebb7aca18f9c980320d1082a102e92d6b0ad5f1e935cd16c91ac57a9bf321b0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801	\\xb383f3d67a0d337b13a13c2884db2e34e6d99144e3d3cdc2074880bce89ec61e
26	gateway	0	27	\\x0761605d721dc91108ca308308a7e007	\\x0a0767617465776179123d101b18ebb7aca18f9c980320d1082a10d2e4a377acd2e0cf29e746c20b0105e0321b0a0d616c6f6e652d707269766163791208616c6f6e652d70641801	\\x8e2fc9502282aad2aadc3ed159711dafda09081f14e3eb91a0bd1cf6c4ae8163
27	gateway	0	28	\\x171cb71d02997087027139ad3602ff39	\\x0a0767617465776179123d101c18ebb7aca18f9c980320d1082a10b368b59aadf730adaaf955c204ef82ea321b0a0c6169642d6469726563746f7212096169642d686f7573651801	\\x57c1ebc060e9bdf77394608c806fb1257ab72664990c9ed9dfc20aaf7fc7017f
28	gateway	0	29	\\xec3d79678f0c295250741b3f743cc2c0	\\x0a0767617465776179123c101d18ebb7aca18f9c980320d1082a103f548b1a449fd7e97124c8bb3bf00960321a0a0b6169642d7072697661637912096169642d686f7573651801	\\xd690b34c99b61a8f8bea52c2c65f2ea26f87ea08f3c533b05a09f00d8f274fa3
29	gateway	0	30	\\xb782e93c0a9f1e8923b0b5571390a0da	\\x0a07676174657761791235101e18ebb7aca18f9c980320d1082a1021b83788fb853ebc06d6d5fa6e86e6d632130a0464616e6112096169642d686f7573651801	\\x8156122d9e91e40e6d1261bc1bd61863b5dd557465051757ac50512c142f187c
30	gateway	0	31	\\x9a324b463296ce364fa418268f5e9e7c	\\x0a07676174657761791248101f18ebb7aca18f9c980320cc082a103258e893d8ce510b1b00010b4ea63eda322608061018222026428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044	\\x20b1b904ef28f0dd8d07bdf9a2dbfca277386475a496c47ba34646ba29d243ee
31	gateway	0	32	\\x2cc3b682645ce83be731ed0deefe2c74	\\x0a0767617465776179126510201892cbaea18f9c980320d6082a10c9b3f88e576bf2dc9141329146ad394432410a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba3801	\\xe42cc6d6986440e2915d79a730b05c64600f99ddbe5936b18e6502911602b251
32	gateway	0	33	\\xe4126cfeb4abcd041a172b870b5ee2e2	\\x0a0767617465776179124d102118929cafa18f9c980320d6082a10c9b3f88e576bf2dc9141329146ad394432290a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d706438013801	\\xfbc10e04fb3e8788b59def939dd03317d492e1cf238a74fb30dea6589106aeb7
33	gateway	0	34	\\xccc75af87a4e3cbb839275945573c0b5	\\x0a0767617465776179124e102218b8f3afa18f9c980320d6082a10c9b3f88e576bf2dc9141329146ad3944322a0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f75736538013801	\\xe03fea951151c4fb505467d97b58984ca775b32caee187df0c068653ec44eeb2
34	gateway	0	35	\\x661e152981e3c8b429b40569488e30bf	\\x0a07676174657761791274102318e8b7b0a18f9c980320d6082a10c9b3f88e576bf2dc9141329146ad394432500a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e973801	\\xad019db7db0be182391afe4adece11b19bf8d93f2c6acead340ab4ed5d8c61bc
35	gateway	0	36	\\x0dac46b0218a67daa443eee57202c7af	\\x0a07676174657761791275102418b982b1a18f9c980320d6082a10c9b3f88e576bf2dc9141329146ad394432510a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e9750013801	\\xaedc851d1fcb5a4d89c5e95e3655fa464094364d48ba2984d465c9ebbe72ba5f
36	gateway	0	37	\\x5b4f603fb06161ac67aabb7ed5512f31	\\x0a07676174657761791265102518d2d3b1a18f9c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32410a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d3801	\\xbcf70665e0461054eb54f578c41c42e4526c0bbddf61d9d67806d154d1b74b25
37	gateway	0	38	\\xc479de5155ca641c69a798e88e0ffe28	\\x0a0767617465776179124d1026189b9db2a18f9c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32290a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d706438013801	\\x4fcc99d5fab38c32c042d674ee513e43b06ead89c6b6cf0ac9382dd82eb29401
38	gateway	0	39	\\x182c667f87710a1cb9685ad7c8e45d97	\\x0a0767617465776179124e102718f2edb2a18f9c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da322a0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f75736538013801	\\x5abe288f2da0b5ae80ea20fb89ed83c0d22386f71a69a70d69920d42ea9bde72
39	gateway	0	40	\\x56fbadfda55c20b90ec1cd3073b4e880	\\x0a07676174657761791274102818fdb3b3a18f9c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32500a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b03801	\\xcaa9d4c479e26ab677da9bbbbc77a4fb1b52bf5fdb087757307ef54bf3babb02
40	gateway	0	41	\\x5cc220a24a0bc8f071724cb044d31651	\\x0a07676174657761791275102918aafeb3a18f9c980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32510a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b050013801	\\x3a74e4d3ae163966860a2fd3f907ac790c7b8c8e93fc2d705a8a95e1fb4ba90e
41	gateway	0	42	\\xd26d81564690947c907f9451a764eea0	\\x0a07676174657761791265102a18ffe5b4a18f9c980320d6082a109e07a4cb30259191a14e2148565284cd32410a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e3801	\\x53eefbe866bbeee8cc6755026e32c905698056f5e788112e75f6017b9858dd1d
42	gateway	0	43	\\x67d3c0a14b742a2deab2aa27a97edd81	\\x0a0767617465776179124d102b18ecaab5a18f9c980320d6082a109e07a4cb30259191a14e2148565284cd32290a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d706438013801	\\x154214d42dfa4598d2b84d1c0f3856cfb46fe0e0138b6c70aeec35800d76a8f0
43	gateway	0	44	\\xc07e95e609d4e382f96a2c0c02b08e18	\\x0a0767617465776179124e102c18a980b6a18f9c980320d6082a109e07a4cb30259191a14e2148565284cd322a0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f75736538013801	\\x4188549711b8eaf5ab8f0be2e2d8e73abc97fe961f5194fd1342a5d53d13f052
44	gateway	0	45	\\xcb910da2bafe46eb921daf97d34829b2	\\x0a07676174657761791274102d18d3c3b6a18f9c980320d6082a109e07a4cb30259191a14e2148565284cd32500a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d3801	\\x3c2196f5da12590676f02a6533f5e7e2c3a86dbba5a5e56b1b2059be7fd25480
45	gateway	0	46	\\x62fcc0fb5245b3f83e58afd528c35403	\\x0a07676174657761791275102e18ff92b7a18f9c980320d6082a109e07a4cb30259191a14e2148565284cd32510a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d50013801	\\x51d5863933e206429e72c0b0d098761f4a115c266ffdc83226e7fd2ba6ab5c29
46	gateway	0	47	\\xe649865112e64daded4ba62f4151d073	\\x0a07676174657761791262102f18c4a6b8a18f9c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba323e0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b03801	\\xf8d229cafaca493934827083da159eed9545769b49b5f9bc186ea48e4007c407
47	gateway	0	48	\\x9eda45ac151d3e0fd2fb574b30ccd6c8	\\x0a0767617465776179124b103018f189b9a18f9c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba32270a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f75736538013801	\\xe91e2140dfc008ce303134e0a006ef64d741882899aa410263ebb82338a17ee0
48	gateway	0	49	\\xb640e7240065a20f6e1c8faf6b3436e8	\\x0a076761746577617912701031189ce9b9a18f9c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324c0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2043801	\\x2a6c2d9163e7291b2793ad6480d344f74e689738c400f126f55557ab2f15d5f6
49	gateway	0	50	\\x9436118a2ea1173624035aedd9dee618	\\x0a07676174657761791271103218edd3baa18f9c980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324d0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f20450013801	\\xa00a403e3703692bac9999df74e516840ec1549b4102937f6f0dac0321df77a2
50	gateway	0	51	\\x7659217f74d3246e3de8cc60a0788a5a	\\x0a07676174657761791269103318e7bdbba18f9c980320d6082a103fa96b55d484c7e1620963e53ffc460632450a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f3801	\\xc991ab13ed8f671a32b5696dbc8d0a369af932f2a6c8165817bb2daf41f444b4
51	gateway	0	52	\\x7bb0af6e4f5a7bf337bb2e76b17851f0	\\x0a076761746577617912521034189994bca18f9c980320d6082a103fa96b55d484c7e1620963e53ffc4606322e0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f75736538013801	\\x40f37b95119ffd259b0dbf48c3fa7f5ac9764892ff9a03a13686402ff0be3202
52	gateway	0	53	\\x99b79060c76d5417c544abba7a4bcc50	\\x0a07676174657761791277103518ece2bca18f9c980320d6082a103fa96b55d484c7e1620963e53ffc460632530a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea3801	\\x763f0172bc87614f5bb20815f3b709a19a216169b34670e8747f1122bcfb1ecb
53	gateway	0	54	\\x29208bc6251fdde0f631e32767d568a3	\\x0a07676174657761791278103618c7c4bda18f9c980320d6082a103fa96b55d484c7e1620963e53ffc460632540a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea50013801	\\x8662b00fe395dc4878c7df804441132f56a31fbe22750cd19fd8474ac9682341
54	gateway	0	55	\\xd5b5c12b54a4eaccacc01ad7d8afa123	\\x0a07676174657761791261103718eac2bea18f9c980320d6082a1062352c10742bea16809f5d474da5fe9b323d0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d3801	\\xb7a4b60b221e887262bb35d6dca92527e2c29d29bcf7653313e511ae5d1b725f
55	gateway	0	56	\\xcd8e3bca370f830e41ccb0b931d1fe13	\\x0a076761746577617912491038188da0bfa18f9c980320d6082a1062352c10742bea16809f5d474da5fe9b32250a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d706438013801	\\xe8adb3d640d0ea8c0fdf16eb882ce0c702a5597a7de26f3c301d7ccd451eedd3
56	gateway	0	57	\\x9d267985688d780051fc7559c4794541	\\x0a07676174657761791270103918b3e3bfa18f9c980320d6082a1062352c10742bea16809f5d474da5fe9b324c0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a3801	\\xbe2c93cdb0dd04791503eef0104e7028843594914b7b35ec295c41b611f22321
57	gateway	0	58	\\x01786ef48e83a049d609a286c7d54fca	\\x0a07676174657761791272103a188fb8c0a18f9c980320d6082a1062352c10742bea16809f5d474da5fe9b324e0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a50013801	\\x2c47135142ee6e2ded89f45e76ce6257885825212c6a82e5fa7ac257386e4054
58	gateway	0	59	\\x8ba0168a2b2317bdff4939a427cc70b4	\\x0a07676174657761791261103b18d1b1c1a18f9c980320d6082a10579aaf65bca44af36112ad0d1d7a1075323d0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b3801	\\x503c0ac146c68ba811bdeb85ed70d4f8442016cae3f1fd518cb81a879771994b
59	gateway	0	60	\\xcc280e76adb31049a8b1130d08a76cb5	\\x0a07676174657761791249103c18968ac2a18f9c980320d6082a10579aaf65bca44af36112ad0d1d7a107532250a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d706438013801	\\x9d5a6bf8a627b0e04edf8f5fc646164688101153767d9e3f6e471ab9a1ea4fb0
60	gateway	0	61	\\x02ea23b51f1b34e9e4191b1b0c46dd07	\\x0a07676174657761791270103d1883dcc2a18f9c980320d6082a10579aaf65bca44af36112ad0d1d7a1075324c0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b913801	\\x267205de9d32d22657850fe1ffb7ef8909635a72bcb541c799058bd7f0f0badb
61	gateway	0	62	\\x1645c9ffe8c6ef471c9ca5dd11d06e54	\\x0a07676174657761791272103e18a6b1c3a18f9c980320d6082a10579aaf65bca44af36112ad0d1d7a1075324e0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b9150013801	\\xc08ce324749444c34591cb91eb455f94a5b0cbb60b8bf173d8a39b5a0c21c2bc
62	gateway	0	63	\\xe477f8e5b7bf654a6b42afe70bdd7ff7	\\x0a07676174657761791268103f18e989c4a18f9c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32440a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da73801	\\x50b1cd45eaf61c125976aca6a1323f4d58e9b5493ec867e979f06f0328f1c7de
63	gateway	0	64	\\xf68fb20efb340de61f93ef7f30176115	\\x0a0767617465776179125010401886d6c4a18f9c980320d6082a1059d2b21343d668051eda75f7eecdf0ba322c0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d706438013801	\\x81931d450f7c55be3c34c3e26f0e581449faaf24879a367d5e4ed923c10adccf
64	gateway	0	65	\\x66b4310827c6d149b005019c899041c7	\\x0a07676174657761791277104118aeacc5a18f9c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32530a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e3801	\\xb43670075533924221b064ce5569117ce45ce1dae0f7c8d9c27ae218056ae457
65	gateway	0	66	\\x84b03b1766774cb934f08240ea954f84	\\x0a07676174657761791279104218e0f8c5a18f9c980320d6082a1059d2b21343d668051eda75f7eecdf0ba32550a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e50013801	\\x95272d97e8f3c121a3d539561f4eb261c111a78fe8d201ec850a23bd3a87cadb
66	gateway	0	67	\\x588b323a952e6f687f9f5fbbe4f33089	\\x0a07676174657761791261104318b8ffc6a18f9c980320d6082a1074224aac61a957ea8af976eab6a70eb5323d0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b5903801	\\x533f640b2415646326b4d5f21826ea272f3d32d30189aa8e7cd0de78dcde91c8
67	gateway	0	68	\\x3d17ad754975d334e3c9b0a804c456ca	\\x0a076761746577617912491044188cc0c8a18f9c980320d6082a1074224aac61a957ea8af976eab6a70eb532250a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d706438013801	\\x7629e083eee34e124c647cff01d5d3205ef54195ccb0adbaf7e94c09bee240ff
68	gateway	0	69	\\x3428d227f901e1b8c3e299aa1e45287e	\\x0a076761746577617912701045188898c9a18f9c980320d6082a1074224aac61a957ea8af976eab6a70eb5324c0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef3801	\\x83b384a5729fcf94e95fdb82fbb3016cccebf8bceb4fd3b8705557b096622978
69	gateway	0	70	\\x836272da57d8aca9ce12048e79bf6202	\\x0a07676174657761791272104618cce8c9a18f9c980320d6082a1074224aac61a957ea8af976eab6a70eb5324e0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef50013801	\\xbb231efeaecdacb7fd54f42c027213f2417cc1d4e7fd5c0c415514131053b57e
70	gateway	0	71	\\x2d60c1455e3a26f8e20520265fa21ad2	\\x0a0767617465776179126110471893d2caa18f9c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8323d0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda0873801	\\x5ec64235734acc9bb4e3a04c927d61a93dc44670130699b1d987f2a93a0a462a
71	gateway	0	72	\\x475ed3c18443b804d7b1719114cf8c16	\\x0a07676174657761791249104818cec6cba18f9c980320d6082a106437f1b69d48063cfb24b3c2dcc975d832250a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d706438013801	\\xe26a051030b44b905b48f37c032d0c6ccd7c648019234e1cf583ba2fc4b69296
72	gateway	0	73	\\x4f7c5d8ef15e2b58171288a5467f48d3	\\x0a07676174657761791270104918b797cca18f9c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324c0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad63801	\\x29b71f7c97354cd5788e67d1413a1d06b6d63844743551d4d6198c53e5cb0880
73	gateway	0	74	\\x8c2542ed0b4a8da7ae1edf620728d3b5	\\x0a07676174657761791272104a18d3e9cca18f9c980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324e0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad650013801	\\x90f083fbbfd26c4aaba3c8dacadfa69cfd08e5087610a8b22e48c1ae38e441eb
74	referral	1	1	\\xac0039abb573b7308ed892d83b57b12c	\\x0a08726566657272616c12300801100118fed0cea18f9c980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\x7eea08d5e43a1e122d973a1fc7166412095a7e21977a56444fb9d65dc9811d08
75	referral	1	2	\\x5c81164f8c51e6a1245fce7b3181f1e5	\\x0a08726566657272616c12300801100218fed0cea18f9c980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\x4db2d3d6f0f4fe81d3182cd76c987af32beb77d4fd7225ccca0fcffd7c3e2772
76	referral	1	3	\\x1c4d201bdd4aaf12dfba06da384d44c7	\\x0a08726566657272616c12300801100318fed0cea18f9c980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\x3716578d0b51cb261f11eb0cd56ad9f622c5cf48c35a566dc1140946e27b4d08
77	referral	1	4	\\x78cb854eb1ffc052b8de7ff49974fff2	\\x0a08726566657272616c12350801100418fed0cea18f9c980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\xab2d317f1ca301df1890b63651dff2e284b3f7196b79dc766e540c6f7b986f11
78	gateway	0	75	\\x798262d165fb49cd7fd9aeee6d114798	\\x0a07676174657761791249104b18aaa4d0a18f9c980320cd082a101fa8f2bcae0bae2edcbc6d9b070f2d0c32270a101fa8f2bcae0bae2edcbc6d9b070f2d0c120a6e6f7274682d6569646f20a7b89f82f8b19f03	\\x57407c04830fbfff51e128b77d34a1becbdec985717d62fd56deae9be776ba00
79	intake	1	1	\\x2913bf47e93f885a3ef2292c98bce4d4	\\x0a06696e74616b6512750801100118bd9cd1a18f9c980320b0092a1034b8ef989f2c4920853349b82c313e9e32510a1034b8ef989f2c4920853349b82c313e9e1210d6d9a9704ed2400a83e3f0f05bd2e42f1a086e6f7274682d70642001280130053a055453544f504880a6ae8c829c9803508080f395829c980358016001	\\xdd09de839ddf3adf9ff7ee48cebcce55b7a5987b1907c6cf320e2031fd062003
80	intake	1	2	\\xdf6a588fb002182e763634eb5e19bd2c	\\x0a06696e74616b6512750801100218bd9cd1a18f9c980320b0092a1034b8ef989f2c4920853349b82c313e9e32510a1034b8ef989f2c4920853349b82c313e9e1210742cd9134d8743869d252e2be25dd3941a086e6f7274682d70642002280130053a055453544f504880a6ae8c829c98035080bba3b7829c980358026001	\\xa6832503f4a97775f28892fcbd2b97f419b2638eed37357c0c51f70f03dd5867
81	intake	1	3	\\x3582a23e285f554d825660a4eb940af2	\\x0a06696e74616b6512750801100318bd9cd1a18f9c980320b0092a1083818749537640e1849c1d62a670a2a832510a1083818749537640e1849c1d62a670a2a8121060b8c75e087141189683bf081897fc101a086e6f7274682d70642001280130053a055453544f5048c0b6e6b6829c980350c090abc0829c980358016001	\\xcdac23260cdf3c9b38dcaca74b0fa1db29f3659ebf5be4d919590aacdf9733d7
82	intake	1	4	\\x2af6e36c22da66865d97be044db74f93	\\x0a06696e74616b6512760801100418bd9cd1a18f9c980320b0092a1050dc2da4ef394ea88f97c0696814ef9d32520a1050dc2da4ef394ea88f97c0696814ef9d1210fcb31345759c439cb29672e992e550cf1a086e6f7274682d70642001280130053a06414e494d414c4880bea4e0829c9803508098e9e9829c980358016001	\\x99d586b5e570955f1fddd5201cb256f568bd32fb4ea41795981944b30932dc6e
83	intake	1	5	\\x3a5931b56a3b360fcc70ab9d1c17a3d8	\\x0a06696e74616b65124a0801100518bd9cd1a18f9c980320b1092a1034b8ef989f2c4920853349b82c313e9e32260a107f58f645d0f4435b9f9c5b01c1da9592121034b8ef989f2c4920853349b82c313e9e1801	\\xf4a876221c6443137c053e396d35f4dbdae0a8332c242a05b1a7d8d73e0c0733
84	intake	1	6	\\xb4c3c3fd93a8b41b87cb52a5f54c1e78	\\x0a06696e74616b6512750801100618bd9cd1a18f9c980320b0092a1083818749537640e1849c1d62a670a2a832510a1083818749537640e1849c1d62a670a2a812107bbbad36b6104b54b6f46195121c09e71a086e6f7274682d70642002280130053a055453544f5048c0b6e6b6829c980350c0a5a0eb829c980358026001	\\x19848db7c426426743a18e0804eb0ccfe87aac7a2e25b271a307db494ca41bb7
85	intake	1	7	\\x207edec6fe3ec330c97c9d8357912da7	\\x0a06696e74616b6512750801100718bd9cd1a18f9c980320b0092a100de1d3429eea475eabc4afea9935a94732510a100de1d3429eea475eabc4afea9935a9471210a7ce9752ce614f1b81eb84f591f4929b1a086e6f7274682d70642001280130033a05465241554448c081b8e7829c980350c0dbfcf0829c980358016001	\\xea362214f1c219bb75fc61f1bdca56ee1905cdd731b4da2090acee7c7ff9f553
86	intake	1	8	\\xb050e43307d467639d54f0414b14c086	\\x0a06696e74616b6512750801100818bd9cd1a18f9c980320b0092a100de1d3429eea475eabc4afea9935a94732510a100de1d3429eea475eabc4afea9935a9471210fc6e731928f740fa91be5c1dc28f4a861a086e6f7274682d70642002280130033a05465241554448c081b8e7829c98035080b184fa829c980358026001	\\xc3c66802a15ff092a2c73ee654e8e1fd318ed1ed2d7a4ddb360cd043336eb8a9
87	intake	1	9	\\xed84d87aa69bd8cd041ba911ce07dcf1	\\x0a06696e74616b6512750801100918bd9cd1a18f9c980320b0092a100de1d3429eea475eabc4afea9935a94732510a100de1d3429eea475eabc4afea9935a947121081da92a8865a42419d5a6d45b604b36a1a086e6f7274682d70642004280230033a05465241554448c081b8e7829c98035080b6d895839c980358036001	\\x9c14d4bc54be601db0a2c1cc926a73f7dcce112a6d5884d5d96eca6dde986c1f
88	intake	1	10	\\x18c31a1d1031401d08cadd634a501eb0	\\x0a06696e74616b65124a0801100a18bd9cd1a18f9c980320b1092a1083818749537640e1849c1d62a670a2a832260a10b72bff76b0b04094a99ca1f7d6347c1c121083818749537640e1849c1d62a670a2a81801	\\x568ea98db14c2b0f4143fd0aa829e25c87d69bec34a4f76172c7e1ecd9c9d7cc
89	intake	1	11	\\x021180ece5610d2c9697c32a5494e856	\\x0a06696e74616b6512760801100b18bd9cd1a18f9c980320b0092a102face5e18014429abb91da8a7740d08b32520a102face5e18014429abb91da8a7740d08b121047512d1a913e45c0b17f3ef2e0b8b4b31a086e6f7274682d70642001280230053a064449535645484880e88eb6839c98035080c2d3bf839c980358016001	\\xf8b9a50b69526b3b26ff6b09a1b9ec943242df8510701e3d85732b83f88cd4d7
90	intake	1	12	\\x63b575f65a390497788867e1a6bbc040	\\x0a06696e74616b6512750801100c18bd9cd1a18f9c980320b0092a1034b8ef989f2c4920853349b82c313e9e32510a1034b8ef989f2c4920853349b82c313e9e121034168b20ecb04758b5d48ff8e58abbb21a086e6f7274682d70642002280130053a055453544f504880a6ae8c829c980350c0f3f2c4839c980358036001	\\x4d8dfdbd26dd5f1a61d8444bee186cac960edf9a29b89d6df26b5537c71a1f17
91	intake	1	13	\\xb90dccc649f36fe66c735b8cb1450f29	\\x0a06696e74616b6512770801100d18bd9cd1a18f9c980320b0092a1068870e377c2e4544a36dd8f94b4859a732530a1068870e377c2e4544a36dd8f94b4859a712108f5f3663cf8144aa92d4950df12d76811a086e6f7274682d70642001280130033a0757454c464152454880d4c7c1839c98035080ae8ccb839c980358016001	\\x7a33cb13ac6e1f2dec31be61a092c71a79b78e60b0f237fa00bdde3dd81eb7de
92	intake	1	14	\\x3a227a03740f18397d9d4bf51f809f21	\\x0a06696e74616b65124a0801100e18bd9cd1a18f9c980320b1092a1034b8ef989f2c4920853349b82c313e9e32260a10d750d41575cf495fa9a24b70ea8f6e60121034b8ef989f2c4920853349b82c313e9e1801	\\x6dee1349c3b398214b3b4c87de7768f2e8fd016a10ba65ed72fc8be2a1faa21a
93	intake	1	15	\\x35a1939e0f71f34cf40fb91c87c2c37c	\\x0a06696e74616b6512770801100f18bd9cd1a18f9c980320b0092a1068870e377c2e4544a36dd8f94b4859a732530a1068870e377c2e4544a36dd8f94b4859a7121046fbe2590dee47f0b15a2e09609ddf311a086e6f7274682d70642002280130033a0757454c464152454880d4c7c1839c98035080afba81849c980358026001	\\xe70381c80af621d4876a6e7895c02dcc5a7db6dc16750bab3071940c740612a8
94	intake	1	16	\\x63c7505a1f0b3953914718eb325f835d	\\x0a06696e74616b65124a0801101018bd9cd1a18f9c980320b1092a1068870e377c2e4544a36dd8f94b4859a732260a1011f477f65a324025bd3df5f516dc2408121068870e377c2e4544a36dd8f94b4859a71801	\\x04a282edf984a7454b7c2b7514d9462fb710568ad1fe16a9d413dbd96f9c52ea
95	intake	1	17	\\x72c4274bbbf9845c4f4fed084e16607d	\\x0a06696e74616b6512760801101118bd9cd1a18f9c980320b0092a1050dc2da4ef394ea88f97c0696814ef9d32520a1050dc2da4ef394ea88f97c0696814ef9d1210b3a5e3dd36374ddfa275fbca6b786dd71a086e6f7274682d70642002280130053a06414e494d414c4880bea4e0829c98035080a4ed8d849c980358026001	\\x162653114f8872e893d6f8989cbb0211df0ae25639bac5a3a1ddd7925db94141
96	intake	1	18	\\x15d072cd3d2fc3296bc342a34ea33d3a	\\x0a06696e74616b6512760801101218bd9cd1a18f9c980320b0092a10127965d3f5f5452b9ee71e19e633feb632520a10127965d3f5f5452b9ee71e19e633feb612106067b6b9e577451cb4a979ad8112a52b1a086e6f7274682d70642001280130053a064449534f52444880b48e9d849c980350808ed3a6849c980358016001	\\x86a789000a1ddc3b1133aeadac372ad4cc3e6af0a95e217101ba501a6adb3d0d
97	intake	1	19	\\xe8b94554a1a7974af36dd6e2f23204eb	\\x0a06696e74616b6512770801101318bd9cd1a18f9c980320b0092a1068870e377c2e4544a36dd8f94b4859a732530a1068870e377c2e4544a36dd8f94b4859a71210b11666440b894de2a081413fcc1e3bc71a086e6f7274682d70642004280230033a0757454c464152454880d4c7c1839c98035080d6a3ae849c980358036001	\\xf751908c3f5183f3db6f73face9bdde913a9355c9639154d19e49e68a1195216
98	intake	1	20	\\x3acd1922b8f2eb32e0e46323c0375e73	\\x0a06696e74616b6512750801101418bd9cd1a18f9c980320b0092a1083818749537640e1849c1d62a670a2a832510a1083818749537640e1849c1d62a670a2a812105b8c319ee89646f29190aeea028c5c301a086e6f7274682d70642004280230053a055453544f5048c0b6e6b6829c980350c0cf93bb849c980358036001	\\x0039030a023fc60aacf76992cad3f491255fdc2e52bdb30e33ba49f03cf7c9a0
99	intake	1	21	\\xda2194f91c7511e074bd808a9373424e	\\x0a06696e74616b6512760801101518bd9cd1a18f9c980320b0092a10170e54b808dc4bd9a800adc95571a8dc32520a10170e54b808dc4bd9a800adc95571a8dc12106dd9ad47e0f74a9c83759506eeabdf711a086e6f7274682d70642001280130053a064449534f52444880afc3fb849c98035080898885859c980358016001	\\x6a293fbed6fb851cf962e03ec6daf832a74d27e7dc19e36b60b79f4bdcc8b598
100	intake	1	22	\\x1a76d7a10a43aa3e954e53b7b1879d08	\\x0a06696e74616b6512760801101618bd9cd1a18f9c980320b0092a10127965d3f5f5452b9ee71e19e633feb632520a10127965d3f5f5452b9ee71e19e633feb61210da4147ae046c484d904d0d4c64d3852f1a086e6f7274682d70642002280130053a064449534f52444880b48e9d849c980350c09fb987859c980358026001	\\x3c8b77a1a37bdea4433faa94edbfcca2b256a42c42396bfc42354abb1c31a20b
101	intake	1	23	\\x88c45a69e277cbe0ae9d7b1a8360588f	\\x0a06696e74616b65124a0801101718bd9cd1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a1077a24fd3fbc344df8516315e4403dfbf121050dc2da4ef394ea88f97c0696814ef9d1801	\\xd91ba8baee0fb58e851574c4506071e446539438481b2ec4767315546404b6ba
102	intake	1	24	\\xba4598b528d85366265c036d8e671e2c	\\x0a06696e74616b6512760801101818bd9cd1a18f9c980320b0092a10170e54b808dc4bd9a800adc95571a8dc32520a10170e54b808dc4bd9a800adc95571a8dc1210e1aa5de1fd4745b2b39f7239cdc3eef11a086e6f7274682d70642002280130053a064449534f52444880afc3fb849c980350c08bf292859c980358026001	\\x888762ca3c203ebfdba78af702cd2da7919203393f80c3f89037d3c28c47a349
103	intake	1	25	\\xf464bb3bb9f57c7c4606dd75086bb142	\\x0a06696e74616b6512750801101918bd9cd1a18f9c980320b0092a103c595c900cb64f6fa803873a4c9fdb9b32510a103c595c900cb64f6fa803873a4c9fdb9b1210858d45b9d80945e9878f20f5671d6d1b1a086e6f7274682d70642001280130053a05414c5242414880d8ff9a859c98035080b2c4a4859c980358016001	\\x45378d4b98218c3ff1cd4dab1f3cf4b9c9e04801ca2d061649f56179e7291a48
104	intake	1	26	\\xb1b9d177f4265b4c8dcc006c787729a4	\\x0a06696e74616b65124a0801101a18bd9cd1a18f9c980320b1092a1034b8ef989f2c4920853349b82c313e9e32260a10f5aa39e6c3814f039209b2726ba88175121034b8ef989f2c4920853349b82c313e9e1801	\\x17f9b6d48f441581177cb5a9da4fd0fc376d587dd838763a13e4f45fe6ff8400
105	intake	1	27	\\xb72de0334013543b8d986627003ad9af	\\x0a06696e74616b65124a0801101b18bd9cd1a18f9c980320b1092a10170e54b808dc4bd9a800adc95571a8dc32260a1092298e832a42474e89784975ab4a2f711210170e54b808dc4bd9a800adc95571a8dc1801	\\x226fb6ae2048b0d6bca06f7f46e3432c3a818fa10b1960241dddd6051291a20e
106	intake	1	28	\\x72c794fafb5612608a14ac6733f4a347	\\x0a06696e74616b6512750801101c18bd9cd1a18f9c980320b0092a103c595c900cb64f6fa803873a4c9fdb9b32510a103c595c900cb64f6fa803873a4c9fdb9b1210dac940710ba94570825be33f6f5d3e761a086e6f7274682d70642002280130053a05414c5242414880d8ff9a859c98035080a1fed8859c980358026001	\\x6a7b04433387cc8dfeba6ae965cac55b9c5e729707269b1e329c73610a80aa71
107	intake	1	29	\\xc99caf20188888f7f9338b1c8884915c	\\x0a06696e74616b6512760801101d18bd9cd1a18f9c980320b0092a1050dc2da4ef394ea88f97c0696814ef9d32520a1050dc2da4ef394ea88f97c0696814ef9d1210f176f69cb3944c21a75ff24f32fe19451a086e6f7274682d70642002280130053a06414e494d414c4880bea4e0829c980350c0d29dde859c980358036001	\\x3d21daa81867210dfaed0338af88e98a428744c25de5078354d4602397798047
108	intake	1	30	\\x7a093650bd407d206342bcc081e7f1ff	\\x0a06696e74616b65124a0801101e18bd9cd1a18f9c980320b1092a10127965d3f5f5452b9ee71e19e633feb632260a10540d674cc3b743adbcd556ea6025ac861210127965d3f5f5452b9ee71e19e633feb61801	\\x5a84fc5d756ed3670425d52f03e5f285381f747c620209e45e66300cae10ab6f
109	intake	1	31	\\xa342419331e423786394460d0039f0b4	\\x0a06696e74616b65124a0801101f18bd9cd1a18f9c980320b1092a103c595c900cb64f6fa803873a4c9fdb9b32260a105e4d05b2f4ab4abb9766a74818bd1a6c12103c595c900cb64f6fa803873a4c9fdb9b1801	\\x12bc9ba465c33459211e7692fd92a2b8b6480be8cba35595fc6c486684e23f13
110	intake	1	32	\\xe3991df8d6dfb4e5ce571ff1e2457ee0	\\x0a06696e74616b6512760801102018dab0d1a18f9c980320b0092a10127965d3f5f5452b9ee71e19e633feb632520a10127965d3f5f5452b9ee71e19e633feb61210fadf0a5718fb44fdb4fcdd676961970e1a086e6f7274682d70642004280230053a064449534f52444880b48e9d849c98035080e5a8fb859c980358036001	\\x51957e2a6ed39d326575c78aa04745b00b5028480eae478088ec0e74ad6a10bc
111	intake	1	33	\\x5f41efc742f37e6fa1dd76d4d5c9122c	\\x0a06696e74616b6512750801102118dab0d1a18f9c980320b0092a1034b8ef989f2c4920853349b82c313e9e32510a1034b8ef989f2c4920853349b82c313e9e1210d97ac3c833ab4df7a592d8efdebcfe801a086e6f7274682d70642004280230053a055453544f504880a6ae8c829c980350c09b9c9c869c980358046001	\\x720ce04bbd207b8b2d8f278e8da89467a8e030fe9e17f21c8ccded4ff58bfa6e
112	intake	1	34	\\x412663c188f83523e557ac33e2ecf765	\\x0a06696e74616b6512740801102218dab0d1a18f9c980320b0092a10904dac3316354edf9995ce951b64bf0f32500a10904dac3316354edf9995ce951b64bf0f121093d3b7917dc348c383ba08efb559e7ea1a086e6f7274682d70642001280130043a04535553504880988dd2869c98035080f2d1db869c980358016001	\\xda3a99b8101cd08696c8383fee3b10525bab91a61721c880a552202602bd0e38
113	intake	1	35	\\xcc004d4a444671b13ab40d0bc3555c80	\\x0a06696e74616b6512740801102318dab0d1a18f9c980320b0092a10904dac3316354edf9995ce951b64bf0f32500a10904dac3316354edf9995ce951b64bf0f12100b91e483ecd94dca900cb771ae6c34df1a086e6f7274682d70642002280130043a04535553504880988dd2869c98035080a8aee1869c980358026001	\\x9d5a01a6348d9051e5b2a313c330cdfaebee5117052d6365a1ec8d23cfc42889
114	intake	1	36	\\x1f178e1ac827f329c6069d0271305f40	\\x0a06696e74616b65124a0801102418dab0d1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a107a979c6661624d278a1d1fadb6f2a13b121050dc2da4ef394ea88f97c0696814ef9d1801	\\xb1f69b143d8f6af0f1f7f7823d38246b9e2954254d34fa6dcc981a0cc56f30f0
115	intake	1	37	\\x3492d8c6719c4db20e23d8e0673a56ee	\\x0a06696e74616b6512760801102518dab0d1a18f9c980320b0092a10170e54b808dc4bd9a800adc95571a8dc32520a10170e54b808dc4bd9a800adc95571a8dc121041228f44ed89411ca3a327eeb857a7051a086e6f7274682d70642002280130053a064449534f52444880afc3fb849c98035080b2d698879c980358036001	\\x5e15a186ce1f7e3ab9f9cc4d90d7e9d63226adc64289418e11ed20050a57aa0c
116	intake	1	38	\\x7fd3a91b617ebd79b32d0232088ac56c	\\x0a06696e74616b65124a0801102618dab0d1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a10c37ef58ccd0b40c59f80af29ef90ac67121050dc2da4ef394ea88f97c0696814ef9d1801	\\xc5e100726f82dd530afb24f35676d4c9a42edb50728861edd8203b877ea22c73
117	intake	1	39	\\xf683dafbafd33feb3838a44ddb68c31c	\\x0a06696e74616b6512750801102718dab0d1a18f9c980320b0092a103f2411e23e40402ebc152b7b4124532332510a103f2411e23e40402ebc152b7b4124532312104438cc0b48b0419e8b1e0b273736ca8c1a086e6f7274682d70642001280130053a055453544f5048c0b69399879c980350c090d8a2879c980358016001	\\x454ad8929a055f1187ecc1f7904e23356f1b49afde7a02a4e9a842183f134141
118	intake	1	40	\\x41d505bb7ebca1208c98e1148f6423fb	\\x0a06696e74616b6512770801102818dab0d1a18f9c980320b0092a101b6e81054eb04951886b67c558b3582b32530a101b6e81054eb04951886b67c558b3582b12102311119d4e5d4d828ecf9a7dac90e5451a086e6f7274682d70642001280130053a0750524f50464e4448c0ecef9e879c980350c0c6b4a8879c980358016001	\\x6f6b4841b2d5dc4b044144cb3359f0521ed050335f3b2e532227a29518897392
119	intake	1	41	\\xc79400505a8d6018364afae573769fc3	\\x0a06696e74616b6512760801102918dab0d1a18f9c980320b0092a10170e54b808dc4bd9a800adc95571a8dc32520a10170e54b808dc4bd9a800adc95571a8dc121027fddcd911654fa48e06579f9eb8d3591a086e6f7274682d70642004280230053a064449534f52444880afc3fb849c98035080dde5aa879c980358046001	\\x93d2769063f00fbe2ea6bff27fd048477a138c9a30c7a1918ea4cd5c93b73963
120	intake	1	42	\\x717b952c156084293c65d438667424e8	\\x0a06696e74616b6512770801102a18dab0d1a18f9c980320b0092a100789437c636844428534ccdd69873ffc32530a100789437c636844428534ccdd69873ffc1210193184a896a84aaa97c3835a7a298c4a1a086e6f7274682d70642001280130053a075041524b494e4748c099d2a3879c980350c0f396ad879c980358016001	\\xa95b78f7e20e395f2eebf4a99cc710a09e679eaeb6148edd0fd04c53cea9d3a0
121	intake	1	43	\\x83f3972860ec9c147cf968d7dd815b58	\\x0a06696e74616b6512770801102b18dab0d1a18f9c980320b0092a100789437c636844428534ccdd69873ffc32530a100789437c636844428534ccdd69873ffc1210bb60babf6ed34f8fbc0a90fd921742ae1a086e6f7274682d70642002280130053a075041524b494e4748c099d2a3879c98035080a5b6b2879c980358026001	\\x1f0e7e524a65cbe1271097a216681d5d7bdf303740a2cdb2574cfd3255446a4b
122	intake	1	44	\\x49198fa2ca337d9388d4ad1fec2cc107	\\x0a06696e74616b65124a0801102c18dab0d1a18f9c980320b1092a10904dac3316354edf9995ce951b64bf0f32260a103fd1a25175374734afb2aac21a7df0b41210904dac3316354edf9995ce951b64bf0f1801	\\xe4d53d2a77bc3d418809ebd6384596ae376c75fb7cc467cec43852f7720806d6
123	intake	1	45	\\x9ced3f48476f42ca9f4b15106aed309f	\\x0a06696e74616b6512750801102d18dab0d1a18f9c980320b0092a103f2411e23e40402ebc152b7b4124532332510a103f2411e23e40402ebc152b7b4124532312101cd9c13c3feb4b58998261656d05cd3f1a086e6f7274682d70642002280130053a055453544f5048c0b69399879c980350c0c28ec3879c980358026001	\\x40a63bedde7228c956de3b546bee5650ed02bc2d7237cb392ee0f9ae31ce39d1
124	intake	1	46	\\xf645ca062c5db213cf1c338dd275c658	\\x0a06696e74616b6512760801102e18dab0d1a18f9c980320b0092a105cf2a5029a8042c3a7cc3afbd2a07b8f32520a105cf2a5029a8042c3a7cc3afbd2a07b8f12100b95ba05642e42f08de868cb9446e45d1a086e6f7274682d70642001280130053a06414e494d414c4880ed86ba879c98035080c7cbc3879c980358016001	\\x7ef545fb05bbc48816db8d47116bb87354cfd8c5e8c1434e52f7c443471b8b9d
125	intake	1	47	\\x95bb02675faaa0d00acf2d44efed06b1	\\x0a06696e74616b6512740801102f18dab0d1a18f9c980320b0092a10904dac3316354edf9995ce951b64bf0f32500a10904dac3316354edf9995ce951b64bf0f1210f7d994e5451b41f5b71ef21af27eba601a086e6f7274682d70642002280130043a04535553504880988dd2869c980350c0ddfcc5879c980358036001	\\x0d9c2c5c960bde7ff7c669d321f2edee0929c10a913eb0790dda74bca3560d61
126	intake	1	48	\\x5654671abf38579c1fc7584721e3c511	\\x0a06696e74616b6512770801103018dab0d1a18f9c980320b0092a10b5492f778e7e47d98451768cd419e07732530a10b5492f778e7e47d98451768cd419e0771210a965a63188374c8b82e50193980056961a086e6f7274682d70642001280130043a074349544153535448c0a5cdcd879c980350c0ff91d7879c980358016001	\\x7ffcf5e90410606585218a1645dad0fa886946ac36b0afa7e7aa27134414d307
127	intake	1	49	\\xfbd3b28100c8165234868910655062dd	\\x0a06696e74616b6512760801103118dab0d1a18f9c980320b0092a105cf2a5029a8042c3a7cc3afbd2a07b8f32520a105cf2a5029a8042c3a7cc3afbd2a07b8f1210ecff4020aa684fda80b84cf36b4427b41a086e6f7274682d70642004280230053a06414e494d414c4880ed86ba879c980350c0c7e2de879c980358026001	\\xebf723d83782ccc691622801fd6a65e0ea0406f1f1eac2d0f6aa3aa0fb344eb7
128	intake	1	50	\\x7078de43b9f75b8e0b1aec2d2f63f929	\\x0a06696e74616b6512740801103218dab0d1a18f9c980320b0092a1041c2cd2eb5f54d3fb48e8be4f09e0f3932500a1041c2cd2eb5f54d3fb48e8be4f09e0f391210a50f17ee292f4198a4e24d944f6508d41a086e6f7274682d70642001280130043a045355535048808dc9d8879c98035080e78de2879c980358016001	\\xb8c34171a94d4145f6b98eb07149d968943df364bedeb252f95b0a38b8f552fb
129	intake	1	51	\\x99685e21125cf3e1fd9c012854584597	\\x0a06696e74616b6512770801103318dab0d1a18f9c980320b0092a10b5492f778e7e47d98451768cd419e07732530a10b5492f778e7e47d98451768cd419e077121023ec312f65d14a44b893a6fc6dfd92a81a086e6f7274682d70642002280130043a074349544153535448c0a5cdcd879c980350c0a1a7e8879c980358026001	\\x8def37860474bdd6c1b6e8ec2c45eea4ac8844876f5329622900b167e124e63c
130	intake	1	52	\\x227b1b429daee12e99dc9c21b9b46419	\\x0a06696e74616b6512750801103418dab0d1a18f9c980320b0092a103c595c900cb64f6fa803873a4c9fdb9b32510a103c595c900cb64f6fa803873a4c9fdb9b1210da16694826254bd59b43a99516f8d3ec1a086e6f7274682d70642004280230053a05414c5242414880d8ff9a859c980350c0aaa1e9879c980358036001	\\xde878154db1e527dc6355f677f8352bd88b718fa0fd4e2ac9d1eb6ebbe39d64b
131	intake	1	53	\\x2ee97ac2d4e2aa4b19ba1f4f429e2831	\\x0a06696e74616b6512780801103518dab0d1a18f9c980320b0092a1041c2cd2eb5f54d3fb48e8be4f09e0f3932540a1041c2cd2eb5f54d3fb48e8be4f09e0f391210faa4e5060ca74eaeb4b346a7c4f4443b1a086e6f7274682d70642003280130033a08545245535041535348808dc9d8879c98035080bffff8879c980358026001	\\xe94525b37d7a7891f15fac39ec51b09e49be9446fe8c3467d9dbe778a7acad5d
132	intake	1	54	\\x5b1879c03b5c04c230928fbd09d91c3d	\\x0a06696e74616b6512770801103618dab0d1a18f9c980320b0092a107187911840324978b1486d642205ca6b32530a107187911840324978b1486d642205ca6b1210ec06b731fb34419f83940847260e22781a086e6f7274682d70642001280130033a0757454c4641524548c0b1c8f7879c980350c08b8d81889c980358016001	\\xfd64b89193cd3eace116b8a7df1a1ee0c6b97991b81c37ba02d858c2825ac03b
133	intake	1	55	\\x6881a67b2528d66ec86ec1a2c5d2938c	\\x0a06696e74616b65124a0801103718dab0d1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a1081ee3033d14948a6a904392cc63bcfdb121050dc2da4ef394ea88f97c0696814ef9d1801	\\xe3b8bdade11493bc8efda4b13f6e698ef67cca2f1d708c7839441e2a854b9e5d
134	intake	1	56	\\x8b00518e7816d7367b83daf0c9ad4348	\\x0a06696e74616b65124a0801103818dab0d1a18f9c980320b1092a100789437c636844428534ccdd69873ffc32260a10853cddf5d1a74d3883a6635ef0044fc812100789437c636844428534ccdd69873ffc1801	\\xc64ef8932696972bc52ad6b7ae42885d724ba148ee20dbd0e89c4378eec86a5a
135	intake	1	57	\\x41795a43e0f6b10e1810b1f5d11923ca	\\x0a06696e74616b6512770801103918dab0d1a18f9c980320b0092a100789437c636844428534ccdd69873ffc32530a100789437c636844428534ccdd69873ffc1210ce3c90e8f31940deb3456de481e80c7b1a086e6f7274682d70642002280130053a075041524b494e4748c099d2a3879c98035080f8dca7889c980358036001	\\x526bc38b988a9d6d5cc2aefd69c19eb65b8894dd79ab88d888d441094db1da33
136	intake	1	58	\\x507a225d83bd7446f35464d32b20b7e9	\\x0a06696e74616b6512770801103a18dab0d1a18f9c980320b0092a100789437c636844428534ccdd69873ffc32530a100789437c636844428534ccdd69873ffc121000aa79ceb9ab40cba90b7873d02024a91a086e6f7274682d70642004280230053a075041524b494e4748c099d2a3879c980350c0bbf0ae889c980358046001	\\x4e0b69fa8fad487de4d8fad652901cfcba7d4c194110c1b318f6bca8a2f9a15c
137	intake	1	59	\\x82cbfe65479705d4309cb7a9ef7a3086	\\x0a06696e74616b6512750801103b18dab0d1a18f9c980320b0092a10d78f2986835946d3b43c38c5fcbcdeae32510a10d78f2986835946d3b43c38c5fcbcdeae1210891de6c23c154202b9ce4335831b0bd61a086e6f7274682d70642001280130033a05465241554448c0fc99a8889c980350c0d6deb1889c980358016001	\\x918cdbb4e4915f0601ffd73f7965f13612b33c4a24ac2e32cc3e7e3300072a22
138	intake	1	60	\\xa3eb821b6b5beace816fe84dfce6f835	\\x0a06696e74616b6512740801103c18dab0d1a18f9c980320b0092a10904dac3316354edf9995ce951b64bf0f32500a10904dac3316354edf9995ce951b64bf0f121087099f35bd264745acee10880b6ee9a81a086e6f7274682d70642006280330043a04535553504880988dd2869c980350809af2b8889c980358046001	\\x134dc97b0762074a237ed8fbf74c49bac65f4bfb5a7ac38d1171183ea67ca287
139	intake	1	61	\\xfb54c1d5cd8e42e852aeeb0380cef6f7	\\x0a06696e74616b6512770801103d18dab0d1a18f9c980320b0092a10e474037da04a4262b5f7cd2191df568232530a10e474037da04a4262b5f7cd2191df5682121032eeb003d5a74dcd9bf990456d14719a1a086e6f7274682d70642001280130043a0754524f55424c4548c09eafb9889c980350c0f8f3c2889c980358016001	\\xdf3ed12c9f8c127a949909c3d0dbfa410b901bf5c984d2b0f3c3eff8201c75dd
140	intake	1	62	\\x69c9b697baf1758530e5236e75ad9826	\\x0a06696e74616b65124a0801103e18dab0d1a18f9c980320b1092a1041c2cd2eb5f54d3fb48e8be4f09e0f3932260a10a9728d7038094974b6ff82b558ac901f121041c2cd2eb5f54d3fb48e8be4f09e0f391801	\\x9a1553ab5a1e0fc4b35facc2f473c766136be5c1d2dcceb012c19962f0d5e171
141	intake	1	63	\\x7c8bef9966ae4a01bd0864b24379d86a	\\x0a06696e74616b6512750801103f18dab0d1a18f9c980320b0092a10d78f2986835946d3b43c38c5fcbcdeae32510a10d78f2986835946d3b43c38c5fcbcdeae1210d01e9c37a75a43e19d425428534fbe191a086e6f7274682d70642002280130033a05465241554448c0fc99a8889c980350c0ff9ad1889c980358026001	\\x51d927c8f6df3d281b3a3865453fc9e91f48d953aecb2be453d4fa77cf7457e3
142	intake	1	64	\\x0f4ed0e2a76051f4bc586f2839bf2bdc	\\x0a06696e74616b6512770801104018f7c0d1a18f9c980320b0092a10e474037da04a4262b5f7cd2191df568232530a10e474037da04a4262b5f7cd2191df56821210b46cd213abd442d5acf6fe60a10c86421a086e6f7274682d70642002280130043a0754524f55424c4548c09eafb9889c980350c09a89d4889c980358026001	\\x5702579df456ada676bc48520b155cc8acd4127329e99703d4baa60c0232dc5b
143	intake	1	65	\\x15fa6478e2afcf7ce1f26eb97ede1d1c	\\x0a06696e74616b6512770801104118f7c0d1a18f9c980320b0092a101b6e81054eb04951886b67c558b3582b32530a101b6e81054eb04951886b67c558b3582b121039cba353115649c1ac4390a7376ab0b71a086e6f7274682d70642002280130053a0750524f50464e4448c0ecef9e879c980350c09a89d4889c980358026001	\\xf87bd19f3cfdfdb44ec41f009b71140af09584b5d7313823d69442da4d99eb6f
144	intake	1	66	\\x2e4426fc91e0fb27a54c0cd573c97f28	\\x0a06696e74616b6512750801104218f7c0d1a18f9c980320b0092a10b8a9f1a408b1403ab8979a1be15a7cb632510a10b8a9f1a408b1403ab8979a1be15a7cb61210ce733c2d1e7a46238364c9c07b556b291a086e6f7274682d70642001280130053a055453544f5048c0eda6cf889c980350c0c7ebd8889c980358016001	\\xffda8b5791a2839b55364bc52fe24848d3ec05991617687b0317a50c8057c598
145	intake	1	67	\\x8122a8fb37bd474cb2fe9ec8317ff265	\\x0a06696e74616b6512770801104318f7c0d1a18f9c980320b0092a101b6e81054eb04951886b67c558b3582b32530a101b6e81054eb04951886b67c558b3582b12102c40f7cc904240ce994a7be261b814f31a086e6f7274682d70642004280230053a0750524f50464e4448c0ecef9e879c98035080f98ade889c980358036001	\\x15210841e33131162f559666e3286d1adc367d0491c9902f1cabd286c6137053
146	intake	1	68	\\xd1b5953100e297718984e8280e1167c5	\\x0a06696e74616b65124a0801104418f7c0d1a18f9c980320b1092a10d78f2986835946d3b43c38c5fcbcdeae32260a10f60a53da942d4dda8948e06a8f7131f71210d78f2986835946d3b43c38c5fcbcdeae1801	\\x43b99d3bbb7a959050fa7810bafc71744858bfa88dd3949ba7444f52d571ba0c
147	intake	1	69	\\x1a38e872fe3b62b9aad275a01c1bcaab	\\x0a06696e74616b6512730801104518f7c0d1a18f9c980320b0092a102a3e5f36635f4b2a86a840340e4eed59324f0a102a3e5f36635f4b2a86a840340e4eed591210aa4a5456c2034aa3b7c8cb6de6b5a8981a086e6f7274682d70642001280130053a034d56414880eebdea889c98035080c882f4889c980358016001	\\xac943d89d4aec5ee77a55eef83a231e0ca333627e513069ddf6eed8c657f1e15
148	intake	1	70	\\x5e9ba674f339b72dcb24682382fbee12	\\x0a06696e74616b65124a0801104618f7c0d1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a104c65f5f417bd455587c48f20844312ed121050dc2da4ef394ea88f97c0696814ef9d1801	\\xfd4301c4ede9da31050858b7e31d9a1e9e70b4349c45cf3f2c807edd4c30506d
149	intake	1	71	\\x658cf07f381a78626d74618b663ba4bf	\\x0a06696e74616b6512730801104718f7c0d1a18f9c980320b0092a107187911840324978b1486d642205ca6b324f0a107187911840324978b1486d642205ca6b1210e8a168632e6844cf9a59551d1da2d5b21a086e6f7274682d70642003280130033a0345445048c0b1c8f7879c980350c09d8afd889c980358026001	\\x4c590fb2a03705f0c25b1b365f52d041a62f2fa5e5e2cd0c4d474cc1a58a1b15
150	intake	1	72	\\x460e84344c9606ba6fb8e9dca268d9bb	\\x0a06696e74616b6512730801104818f7c0d1a18f9c980320b0092a107187911840324978b1486d642205ca6b324f0a107187911840324978b1486d642205ca6b1210a527d0c3ff8543208ee0b38ec3516e731a086e6f7274682d70642004280230033a0345445048c0b1c8f7879c980350c0d3e682899c980358036001	\\x07118ef418410bacae60ea51c33a7b249fdb8a6d39c8257b62228a1ed6860c2d
151	intake	1	73	\\xa9d8cb8b1496dba83f668b8e09d84208	\\x0a06696e74616b6512740801104918f7c0d1a18f9c980320b0092a10b8a9f1a408b1403ab8979a1be15a7cb632500a10b8a9f1a408b1403ab8979a1be15a7cb612109daff8c688114c84b65552358811693a1a086e6f7274682d70642003280130043a045355535048c0eda6cf889c98035080cdd68f899c980358026001	\\x94eed4cef36b5e592f276a76b28fabb7323d3aa1d92cdfe5f4b5dc8f5dedc35b
152	intake	1	74	\\x5b33c064cb3d42278db86602c22f9b78	\\x0a06696e74616b65124a0801104a18f7c0d1a18f9c980320b1092a1050dc2da4ef394ea88f97c0696814ef9d32260a104cb519d180b64b66b42909bff87ab093121050dc2da4ef394ea88f97c0696814ef9d1801	\\x58ea4638f605472dc5c462d154d4995e8a1b5a3203e7fb548bcc01a0093e681b
153	intake	1	75	\\x52d76988014ac6d0f3f39688d85e95b8	\\x0a06696e74616b6512750801104b18f7c0d1a18f9c980320b0092a105684995647d7425ca715bf3a62a7376b32510a105684995647d7425ca715bf3a62a7376b12108849dca71b584194b3112fafed593f421a086e6f7274682d70642001280130053a055453544f5048c0abd899899c980350c0859da3899c980358016001	\\x9b82f4232ff182f338edff3a40b34043100bd4eda56a58079b866b859bdd8d31
154	intake	1	76	\\x0a8620f5bd4d28e7412901030b968cbd	\\x0a06696e74616b65124a0801104c18f7c0d1a18f9c980320b1092a10b8a9f1a408b1403ab8979a1be15a7cb632260a10eb629868edc34fa89b19e48e3f9e11261210b8a9f1a408b1403ab8979a1be15a7cb61801	\\x2f5d987f39d5bb2707c2232f59d5e880e129684ee38029391bd12416f7edb0c6
155	intake	1	77	\\x201f41cb168827889d89a9280ab31f48	\\x0a06696e74616b6512760801104d18f7c0d1a18f9c980320b0092a1050dc2da4ef394ea88f97c0696814ef9d32520a1050dc2da4ef394ea88f97c0696814ef9d12105afc86a7f64f427eba23fb7802c0984a1a086e6f7274682d70642004280230053a06414e494d414c4880bea4e0829c98035080f4bfbc899c980358046001	\\x02e85a6124c4235bade01e838a1a0a7436734c71c4be2fdc971eb747924ec1ed
156	intake	1	78	\\xb2663abbcba17ed0bc1619802954b555	\\x0a06696e74616b65124a0801104e18f7c0d1a18f9c980320b1092a103f2411e23e40402ebc152b7b4124532332260a10c9d766aa202149199899fc95dcf79b5d12103f2411e23e40402ebc152b7b412453231801	\\x4896d3c447639d8f96decddc6ea75728b7226f2adf8964d3b34944c108a5870e
157	intake	1	79	\\x120ccef60ac7e70ec89c3d8747dc7160	\\x0a06696e74616b6512770801104f18f7c0d1a18f9c980320b0092a10e474037da04a4262b5f7cd2191df568232530a10e474037da04a4262b5f7cd2191df568212103dd3d3956afa4442a18686c351e3a5a81a086e6f7274682d70642004280230043a0754524f55424c4548c09eafb9889c980350c0f6a9ca899c980358036001	\\x8c23bb01f3d0b5ee3b6de6eab5d09f416aec373404780e2e0035206ceaf36308
158	intake	1	80	\\x3e1e7d56d301c1ed069900b91c378b1c	\\x0a06696e74616b6512750801105018f7c0d1a18f9c980320b0092a105684995647d7425ca715bf3a62a7376b32510a105684995647d7425ca715bf3a62a7376b12109c451ffc315e4a8997d50c2e702d94d81a086e6f7274682d70642002280130053a055453544f5048c0abd899899c980350c098bfdb899c980358026001	\\x3c0bcfdd36d481bc56835762a399a50173597aafdae16d6536bb920bf0e52bb7
159	intake	1	81	\\xe84b2baa2577b10e5a0d76c6127b1f7c	\\x0a06696e74616b6512750801105118f7c0d1a18f9c980320b0092a103f2411e23e40402ebc152b7b4124532332510a103f2411e23e40402ebc152b7b4124532312105b147148dbe2472fbed7ac7d083c689b1a086e6f7274682d70642002280130053a055453544f5048c0b69399879c980350c0b1daeb899c980358036001	\\x7602cd4093b48e95efc14b0a678d1359e808a1748144e7058f784083e0535041
160	intake	1	82	\\x45e0327b4af1e067b23d3a0c4343e0d3	\\x0a06696e74616b6512750801105218f7c0d1a18f9c980320b0092a10d78f2986835946d3b43c38c5fcbcdeae32510a10d78f2986835946d3b43c38c5fcbcdeae12109bde83ce0c094bcc9a163ade540b00081a086e6f7274682d70642002280130033a05465241554448c0fc99a8889c980350c0ccc8ee899c980358036001	\\xb5b352b22af25ce74469cad47a182f2edf1512a79bab74881bb2af1c60f542e4
161	intake	1	83	\\x235ee2aca12ef92758a822b6ea7c56b8	\\x0a06696e74616b6512770801105318f7c0d1a18f9c980320b0092a10b5492f778e7e47d98451768cd419e07732530a10b5492f778e7e47d98451768cd419e077121028246a7088fb4dbda509e8ddb2032acd1a086e6f7274682d70642004280230043a074349544153535448c0a5cdcd879c980350c082a5f4899c980358036001	\\xbeb94499aa4ef09df8ba05e99580f1d46eb8437500fe3933893bd15189b693db
162	intake	1	84	\\x6beb7c45ab700da9d824d35500b58bb7	\\x0a06696e74616b6512780801105418f7c0d1a18f9c980320b0092a1041c2cd2eb5f54d3fb48e8be4f09e0f3932540a1041c2cd2eb5f54d3fb48e8be4f09e0f39121089bf7b44240545d9a82d9a5983c153131a086e6f7274682d70642004280230033a08545245535041535348808dc9d8879c98035080f8ee9b8a9c980358036001	\\x47f1d7d9909be3dc8e1dd610c90894c14969370798f2635216c3e1e2925f02fe
163	intake	1	85	\\x745eab0b6c47fe87746018d7c80674b9	\\x0a06696e74616b65124a0801105518f7c0d1a18f9c980320b1092a105684995647d7425ca715bf3a62a7376b32260a1067d3e8d8f5e5426e8fb4ad6aeb63ae5e12105684995647d7425ca715bf3a62a7376b1801	\\x3564ca0b4eb8f6a36d7617fc52c32491a7b4e742f323d3e949a55e5eaf4af93d
164	intake	1	86	\\x140db81b378c73075e2558d78bfc2563	\\x0a06696e74616b65124a0801105618f7c0d1a18f9c980320b1092a103f2411e23e40402ebc152b7b4124532332260a10b9170a0a531a4d449ec3330d8e5d2dd512103f2411e23e40402ebc152b7b412453231801	\\xcdc8c0bb7758b97b9edb3a4a0eeb2cbb0dadb5aab6633feebe7999db8f82150a
165	intake	1	87	\\x9426766c02f6f331807dd54456f2e2b5	\\x0a06696e74616b6512750801105718f7c0d1a18f9c980320b0092a10d78f2986835946d3b43c38c5fcbcdeae32510a10d78f2986835946d3b43c38c5fcbcdeae1210538246c2167c436ebade94faa85b4ca41a086e6f7274682d70642004280230033a05465241554448c0fc99a8889c980350c08fced48a9c980358046001	\\xfd0115e6021f7981e30176c6f277903e1819c78c98ad86d13f57abcfa542dfcc
166	intake	1	88	\\x7e1b47cc33ad50adb1c9179336ac68c7	\\x0a06696e74616b6512770801105818f7c0d1a18f9c980320b0092a10c2b6f9339977497db385ab6ac787a1d732530a10c2b6f9339977497db385ab6ac787a1d71210be73a6fab5d54c35adf865a6adb616791a086e6f7274682d70642001280130033a0757454c4641524548c0fb86e08a9c980350c0d5cbe98a9c980358016001	\\x1e82a984673d429a2d336e5bc94e36c70995717fa3e7700731d194b1fd8f561f
167	intake	1	89	\\x355ebc1cec17025303414d4f225debb4	\\x0a06696e74616b6512770801105918f7c0d1a18f9c980320b0092a10c2b6f9339977497db385ab6ac787a1d732530a10c2b6f9339977497db385ab6ac787a1d71210f079e38f11f94a949e91af440a85847a1a086e6f7274682d70642002280130033a0757454c4641524548c0fb86e08a9c98035080dd89938b9c980358026001	\\x8dc0905e3a666e45947010fc86416a2108700060342fddf47e61bbe402683efc
168	intake	1	90	\\xc52a2c8b1db2ce5560ed6e83a6fce372	\\x0a06696e74616b6512730801105a18f7c0d1a18f9c980320b0092a102a3e5f36635f4b2a86a840340e4eed59324f0a102a3e5f36635f4b2a86a840340e4eed59121076b25b22e2e444eeba321eb0697276fb1a086e6f7274682d70642002280130053a034d56414880eebdea889c98035080e683948b9c980358026001	\\x2546863f65a58050a0f39124b8e883253117e27523ee3a99beba8cf1f4358897
169	intake	1	91	\\xbc689a2755a9e68fd21ee453940655c2	\\x0a06696e74616b6512770801105b18f7c0d1a18f9c980320b0092a10bb660039b9484a03ad63f366572f6c3932530a10bb660039b9484a03ad63f366572f6c391210d319e91a9d31441a982821dd8563745d1a086e6f7274682d70642001280130053a075041524b494e4748c0a2f08c8b9c980350c0fcb4968b9c980358016001	\\xe212711de6be88ae9a0d7cf1e428de7c892354fda0e8763cfe012688599130f7
170	intake	1	92	\\xdc546dea3d60357aad4e6d37af3fc531	\\x0a06696e74616b6512750801105c18f7c0d1a18f9c980320b0092a105684995647d7425ca715bf3a62a7376b32510a105684995647d7425ca715bf3a62a7376b1210863b40f8e41341dca2252abd5c220d861a086e6f7274682d70642002280130053a055453544f5048c0abd899899c980350c08ea9988b9c980358036001	\\xa5fa2f4fd412d9ac5e4d04500eac8589cdf70deb19517810f870e7c197165317
171	intake	1	93	\\x531ec438f0c0fe5a71be4b35485b8692	\\x0a06696e74616b6512770801105d18f7c0d1a18f9c980320b0092a10bb660039b9484a03ad63f366572f6c3932530a10bb660039b9484a03ad63f366572f6c39121063116448310e4549b51c1130aa0034fc1a086e6f7274682d70642002280130053a075041524b494e4748c0a2f08c8b9c98035080ac81a98b9c980358026001	\\xc67b3641247bdd9aff1f4b7ea6486d5c55e6d23eb4dd3739a47204b22a1f4718
172	intake	1	94	\\x669218dfb0e9328cdd38381eda44c93e	\\x0a06696e74616b65124a0801105e18f7c0d1a18f9c980320b1092a10bb660039b9484a03ad63f366572f6c3932260a10e14509b28bd7438aa16339b54b05eea51210bb660039b9484a03ad63f366572f6c391801	\\x2424f4beb918f56d76e15aa7e28b1b263d24d2d5b03c586fe0797071cf47a6fa
173	intake	1	95	\\xbe87fa78ffdfd7f60df3f3bee906cf20	\\x0a06696e74616b65124a0801105f189cced1a18f9c980320b1092a10c2b6f9339977497db385ab6ac787a1d732260a10d879c38380be4b569e0bf82c6b3863631210c2b6f9339977497db385ab6ac787a1d71801	\\xdce39f6b0f37a0737710d2fa82bcf6bd523572ff61f74a132e2bc441a966a0cd
174	intake	1	96	\\x7aac05e62c6a72b088dac90336b155e0	\\x0a06696e74616b65127708011060189cced1a18f9c980320b0092a10c2b6f9339977497db385ab6ac787a1d732530a10c2b6f9339977497db385ab6ac787a1d712103b8dbf5b95a2473c81ee98a0c531f0861a086e6f7274682d70642002280130033a0757454c4641524548c0fb86e08a9c980350c0c786c78b9c980358036001	\\x3dac83be923ebe62ac97dd75411b1a1d20d95a995660188f4e9d2278d41462f9
175	intake	1	97	\\x244c98d6c71f22e07d86b1a660af0c26	\\x0a06696e74616b65124a08011061189cced1a18f9c980320b1092a10c2b6f9339977497db385ab6ac787a1d732260a1029dd400016ce4e1988333fd94ccaa0441210c2b6f9339977497db385ab6ac787a1d71801	\\x898334b103d28f230a577e16f309e04009ca741f351f09c3a4ea61871c9de63f
176	intake	1	98	\\x906147d2dfef27a091d05c000374eceb	\\x0a06696e74616b65127508011062189cced1a18f9c980320b0092a105684995647d7425ca715bf3a62a7376b32510a105684995647d7425ca715bf3a62a7376b12101f876baddb3648799b55e8d09d2463e41a086e6f7274682d70642004280230053a055453544f5048c0abd899899c980350c0a8f2de8b9c980358046001	\\xb325c3ab367dfe238adf5f2594c8ef00980867d218b02f906151de21f61f382f
177	intake	1	99	\\xae495d8440aca46074552585ed87d788	\\x0a06696e74616b65124a08011063189cced1a18f9c980320b1092a10c2b6f9339977497db385ab6ac787a1d732260a10d8d1c1216a924059ad4de417b9dea2901210c2b6f9339977497db385ab6ac787a1d71801	\\x96221e400bae260601e9cde37604bce3dd063cf84cf86a8649c66eb257c75a94
178	intake	1	100	\\x585a56df06c69d03ddbfd15f092c6a40	\\x0a06696e74616b65127508011064189cced1a18f9c980320b0092a10bb660039b9484a03ad63f366572f6c3932510a10bb660039b9484a03ad63f366572f6c391210b50b3b1d45c7460c995a90f21c3c65dc1a086e6f7274682d70642002280130053a075041524b494e4748c0a2f08c8b9c980350c09bd2f88b9c98035803	\\xf1695210fe7c2653c0204db374338b7a6c4cf3969b3c586c9fe49ddf18f974f3
179	intake	1	101	\\x01dbf6609c2f1f8203ab52df57a331c3	\\x0a06696e74616b65124a08011065189cced1a18f9c980320b1092a102a3e5f36635f4b2a86a840340e4eed5932260a100496470737714afd93fb54599bd91de612102a3e5f36635f4b2a86a840340e4eed591801	\\xac4220e296a1c5be8722f1d07f2ec4a109f63b98ff75ef4aa650fd577e188db0
180	intake	1	102	\\x58d292bd524343cb3c58c5c8d7cf8aba	\\x0a06696e74616b65124a08011066189cced1a18f9c980320b1092a10bb660039b9484a03ad63f366572f6c3932260a10aa2a186df1f1403b9c7c7c5bcb7eb9771210bb660039b9484a03ad63f366572f6c391801	\\xa658176cc6da6ba6f4fa987820a535bef39322d6a85e82141663409c08334887
181	intake	1	103	\\xb61792f6990280fde3e95ad5fdde213a	\\x0a06696e74616b65127308011067189cced1a18f9c980320b0092a10f3ea0832b9774424a525d93c83877fb0324f0a10f3ea0832b9774424a525d93c83877fb012108cfb1eb27049481eadacd1b4126935d11a086e6f7274682d70642001280130053a055453544f5048808cc8848c9c98035080e68c8e8c9c98035801	\\x7c23c8cbcf679820fde57a0e23e3186640b1d7c635edf615dc9a94bb345da637
182	intake	1	104	\\x2456c9f5826c4003f7b289690d52e70a	\\x0a06696e74616b65126c08011068189cced1a18f9c980320b0092a10fba42f2477d94c83a713591d566eb0fd32480a10fba42f2477d94c83a713591d566eb0fd1210f88cc7fa03e54a72b7fa9d474b9818691a086e6f7274682d706420012801300448c0a2f9868c9c980350c0fcbd908c9c98035801	\\x31f6d8463e7ab479d89d43381b0245be5a1214d46645ec569ec6366c6183b72e
183	intake	1	105	\\xd4745e908a521b6c6a14a0922c51926d	\\x0a06696e74616b65126c08011069189cced1a18f9c980320b0092a10fba42f2477d94c83a713591d566eb0fd32480a10fba42f2477d94c83a713591d566eb0fd12103ea896e00f6c471ea83eb51b38747cf11a086e6f7274682d706420022801300448c0a2f9868c9c9803508093ef928c9c98035802	\\x7456f67c4a77a5636244c9830c03c2b765ad050877513ea430bb165a3962468d
184	intake	1	106	\\xdd561978de79a7aba082b0e1ad044725	\\x0a06696e74616b65124a0801106a189cced1a18f9c980320b1092a103f2411e23e40402ebc152b7b4124532332260a102a739766cd4e4274aa2d08e9bc3b37c112103f2411e23e40402ebc152b7b412453231801	\\xd382cc34347576d801e6405d4957a85a8f8e8de1f03a4bb7c3d9451f47f4a7b6
185	intake	1	107	\\x6a840b0c23382a2bed87cb76c42e2bc2	\\x0a06696e74616b65124a0801106b189cced1a18f9c980320b1092a10bb660039b9484a03ad63f366572f6c3932260a10a1d78394b92b4418bfd4150e65db89c51210bb660039b9484a03ad63f366572f6c391801	\\xe2d7ee3a55f6dda3fe3e8f89c1436aa1dffe4b34fabd9135f57b00246a90f5a4
186	intake	1	108	\\x5e2d8d91801385948e3eae5e372159f9	\\x0a06696e74616b65124a0801106c189cced1a18f9c980320b1092a10bb660039b9484a03ad63f366572f6c3932260a1024d5f785ab2f4fda938aac77c6762a281210bb660039b9484a03ad63f366572f6c391801	\\xda1ff2131691a1ed6025bfb4edcd8b84651a61cfc3cd589b099981dc9aee68f0
187	intake	1	109	\\x5a260d202e26b2d3ba5608b768e1d19e	\\x0a06696e74616b6512730801106d189cced1a18f9c980320b0092a10f3ea0832b9774424a525d93c83877fb0324f0a10f3ea0832b9774424a525d93c83877fb0121064d219e243b94d55982ea6ac256d02281a086e6f7274682d70642002280130053a055453544f5048808cc8848c9c98035080e4b99b8c9c98035802	\\x3d07771bcef390af70373b9402b5e2e17e70d3a6acf1159f3364cec4341359e1
188	intake	1	110	\\x0210869e1ebfa093630b04b8b202ed69	\\x0a06696e74616b6512730801106e189cced1a18f9c980320b0092a103f2411e23e40402ebc152b7b41245323324f0a103f2411e23e40402ebc152b7b41245323121023929f0b9da14334bbc29c03991b19551a086e6f7274682d70642004280230053a055453544f5048c0b69399879c98035080e2e6a88c9c98035804	\\xfe9d0152a01d08277b008961675d4289c2738ebca01ffa2defca123c9c7224e6
189	intake	1	111	\\xdc02c15cc425af019be86362cb3402cf	\\x0a06696e74616b6512750801106f189cced1a18f9c980320b0092a10bb660039b9484a03ad63f366572f6c3932510a10bb660039b9484a03ad63f366572f6c391210515c128d6f904e8a902439026a5d4a1b1a086e6f7274682d70642004280230053a075041524b494e4748c0a2f08c8b9c98035080f4daaa8c9c98035804	\\xd036f5ddee961f99e8e804dd918c5c25d76185992bfda11c97213a03b7df5a2c
190	intake	1	112	\\xc591442f6ff639ca3c3292611f981951	\\x0a06696e74616b65127108011070189cced1a18f9c980320b0092a1077d8016021dc4991a180949933014825324d0a1077d8016021dc4991a1809499330148251210dee7b4da908e4e6085a574f410de93f21a086e6f7274682d70642001280130033a0345445048c09386ae8c9c980350c0edcab78c9c98035801	\\x9b4de70feec1ea9fc5146333136dc4d3e296ee6678b4fb23a33f6b84ddabeb5e
191	intake	1	113	\\xf705d088f4c675ff091b30f806f834f7	\\x0a06696e74616b65124a08011071189cced1a18f9c980320b1092a10fba42f2477d94c83a713591d566eb0fd32260a1039080965f12a4abfbff3e41df754e0f11210fba42f2477d94c83a713591d566eb0fd1801	\\x16784aee065daf7822bf7ff48b8acfa5d2e0dfd8ccb8b60160af8284a1da6cf4
192	intake	1	114	\\x281f8983261123001aba630918f98f66	\\x0a06696e74616b65127108011072189cced1a18f9c980320b0092a1077d8016021dc4991a180949933014825324d0a1077d8016021dc4991a1809499330148251210c14d31dcf9204c149fa712ed76c053ee1a086e6f7274682d70642002280130033a0345445048c09386ae8c9c980350c088b9ba8c9c98035802	\\xcbdca4c6ad5691672c9a2f1824a4b48afc3ab6ef96295fc6ca1b07a0855352ad
193	intake	1	115	\\x0061358c3712484645ac3025e3838ce2	\\x0a06696e74616b65127308011073189cced1a18f9c980320b0092a10f3ea0832b9774424a525d93c83877fb0324f0a10f3ea0832b9774424a525d93c83877fb01210fed95f3fae914581980595257c5520da1a086e6f7274682d70642004280230053a055453544f5048808cc8848c9c98035080ccccc18c9c98035803	\\x56193c48834ea92da444c993f459d0c507c4bf2e58bd493cecbb97dee9b8a6b5
194	intake	1	116	\\xa5d404c728af3bbfb0c8e4b2e8e34809	\\x0a06696e74616b65127108011074189cced1a18f9c980320b0092a102a3e5f36635f4b2a86a840340e4eed59324d0a102a3e5f36635f4b2a86a840340e4eed59121042675f4928ec412e82c9a1ab245723261a086e6f7274682d70642002280130053a034d56414880eebdea889c980350c0e2fdc38c9c98035803	\\x1296e1a8513b67d8e8657881456eda9ad317af15795fecd88b0533fe15004593
195	intake	1	117	\\x6a01cd14ae847140717079699825590d	\\x0a06696e74616b65126c08011075189cced1a18f9c980320b0092a10fba42f2477d94c83a713591d566eb0fd32480a10fba42f2477d94c83a713591d566eb0fd1210a85eadfad80645af967d864db04f27c71a086e6f7274682d706420022801300448c0a2f9868c9c98035080e7bac48c9c98035803	\\xcfe7f8095bf695cb13ebf7947ba0641fab5143ad2862f5099bb53a69cfabb588
196	intake	1	118	\\x494536c180f036c4a87eec0fcf8cb1f6	\\x0a06696e74616b65127508011076189cced1a18f9c980320b0092a10e8b3d37b732a4ce2bfa49ec3eeceac4e32510a10e8b3d37b732a4ce2bfa49ec3eeceac4e1210b415a58c0d9b4ec785880bfd871106a01a086e6f7274682d70642001280130053a075041524b494e4748c0b59bbf8c9c980350c08fe0c88c9c98035801	\\x6bd959acba36a1ef20569b0bbea4e2cd50bb729cb932a4c2ad2b1141ad1ea1da
197	intake	1	119	\\x545bd938438babbab42a5ddd5229d311	\\x0a06696e74616b65124a08011077189cced1a18f9c980320b1092a102a3e5f36635f4b2a86a840340e4eed5932260a103e4e824b10e743578071f2f4ac36814412102a3e5f36635f4b2a86a840340e4eed591801	\\xb18fb6f77d387a4b0a3768e44b5646ef45d688d4bf7d693049e524977ead994e
198	intake	1	120	\\x6c9d028349a8b84d4125ea57bdd1bdb1	\\x0a06696e74616b65127508011078189cced1a18f9c980320b0092a10590197305b1c459899c836a34d11804632510a10590197305b1c459899c836a34d1180461210cea457084fe641bcb4fab8e20f0af7d01a086e6f7274682d70642001280130033a074c415243454e594880a2ebe58c9c98035080fcafef8c9c98035801	\\x3824d331109775050c802921b4cf3acf40f5ed465fa0e55e1838a29e1cf797d3
199	intake	1	121	\\x6663a56c8f6a1a7230290a0da4189166	\\x0a06696e74616b65127508011079189cced1a18f9c980320b0092a10590197305b1c459899c836a34d11804632510a10590197305b1c459899c836a34d1180461210e50be7b854dc4f7abd5b6c287ff028b71a086e6f7274682d70642002280130033a074c415243454e594880a2ebe58c9c980350c0d1b7f88c9c98035802	\\x8592f41823c3c6e4fb774531d0771d83f853a13b18c3cb8019bfed7d07e162a7
200	intake	1	122	\\xd265eda7b1aba72310e829efdcfc2fb7	\\x0a06696e74616b6512740801107a189cced1a18f9c980320b0092a10e2e963b6ef504f68b231e9a9c6dc5c0932500a10e2e963b6ef504f68b231e9a9c6dc5c091210d26920004e8948c4a658ecf7ec2fe77d1a086e6f7274682d70642001280230033a0656414e44414c48c09bdbf28c9c980350c0f59ffc8c9c98035801	\\xfa32f8a41036d65c64ae910a8baf13d44a55e8f5198eee53cea4ab5d1bc2c294
201	intake	1	123	\\x8305d300413563c0ad2ce0419fc5d227	\\x0a06696e74616b6512740801107b189cced1a18f9c980320b0092a10dc4739683ad04c4bb90496d59aa9127c32500a10dc4739683ad04c4bb90496d59aa9127c121057cc2ead67d24d4281d6e77d90d8c1bb1a086e6f7274682d70642001280130053a06414e494d414c4880a992f48c9c9803508083d7fd8c9c98035801	\\xb29fdf1492c53a49bf50bf89a0cbec122ae3e262c24bb9cf887f11694f0cfbd1
202	intake	1	124	\\x718326e04b2edb8e0e48caefcc381c9c	\\x0a06696e74616b6512720801107c189cced1a18f9c980320b0092a10b8a9f1a408b1403ab8979a1be15a7cb6324e0a10b8a9f1a408b1403ab8979a1be15a7cb61210faa1ec0da3ae42878ce90171d73157711a086e6f7274682d70642002280130043a045355535048c0eda6cf889c980350c0e1d8878d9c98035803	\\x3fb0992e1540e487f7be60aebc5873ffcfdef3bdd3a5abcdac27bcf60143d3e4
203	intake	1	125	\\x2f215218e62cd82c20efe2a856b6cc0c	\\x0a06696e74616b6512730801107d189cced1a18f9c980320b0092a10e2d8f0551616430cbfd56ba54356e287324f0a10e2d8f0551616430cbfd56ba54356e2871210a95c01ffe0a04e4dade27d0108ac8f061a086e6f7274682d70642001280130053a055453544f5048c0908eff8c9c980350c0ead2888d9c98035801	\\x32b40c870deb249f7c167ffce37a6ac75c53e008d382bfc503d329148941a819
204	intake	1	126	\\x7e2c0d5f90596a6cef0dd3e5159f18b6	\\x0a06696e74616b6512750801107e189cced1a18f9c980320b0092a10c2b6f9339977497db385ab6ac787a1d732510a10c2b6f9339977497db385ab6ac787a1d7121045522fbcad6c41889841776d7f7aeeb11a086e6f7274682d70642004280230033a0757454c4641524548c0fb86e08a9c98035080a5ec8e8d9c98035804	\\x02a2408487d44a383ab40ce2de5078f740b16f4fcb7e02bd70d555485b9930f1
205	intake	1	127	\\x5b3e46c6c4ba9e1436caaff90abe689b	\\x0a06696e74616b65124a0801107f18a1d9d1a18f9c980320b1092a10590197305b1c459899c836a34d11804632260a1081a29c0f47c548988bab381f6bfa59511210590197305b1c459899c836a34d1180461801	\\xb4b3acbdc15a39581d6d155486c84b6bbcceba1cfcdae773909ba61a86ad7cb3
206	intake	1	128	\\x68f2665fdf44cb71fcbaddbb32c22cb9	\\x0a06696e74616b651276080110800118a1d9d1a18f9c980320b0092a10e8b3d37b732a4ce2bfa49ec3eeceac4e32510a10e8b3d37b732a4ce2bfa49ec3eeceac4e12101f8d791001e046fbbd837246282feccf1a086e6f7274682d70642002280130053a075041524b494e4748c0b59bbf8c9c98035080be879f8d9c98035802	\\x1b705c8410580fe1338cd1ff05a6c7ef9740b4f995be162a2c8b59b923f0d260
207	intake	1	129	\\xb1900a43eae2a98072bfa1a721e1e386	\\x0a06696e74616b65124b080110810118a1d9d1a18f9c980320b1092a1077d8016021dc4991a18094993301482532260a1070d9bfa64ecd4fe59c677447df6477e0121077d8016021dc4991a1809499330148251801	\\x0769ee796151acf9280d8670a3509baf433075aff50c03d133ca771b3e812d9c
208	intake	1	130	\\x97b647dee98bd50bebb3741563f4a233	\\x0a06696e74616b65124b080110820118a4e2d1a18f9c980320b1092a102a3e5f36635f4b2a86a840340e4eed5932260a1063863ce5892c4cc5b16a1e8f93b8a0ad12102a3e5f36635f4b2a86a840340e4eed591801	\\xee0901dfff133d2962e6a6fa6f060e9b752d3b93cabf8b650550a48279657f49
209	intake	1	131	\\xe8c6ba98f5f0c82a7b1d09261dc3655c	\\x0a06696e74616b65124b080110830118a4e2d1a18f9c980320b1092a10b8a9f1a408b1403ab8979a1be15a7cb632260a102a358c5c440f4d7ebbe0119dfd8489c51210b8a9f1a408b1403ab8979a1be15a7cb61801	\\xe9d97cdc5daaf7226d9e99c07fd0bc807b8fc553c98f59b9ea8f8d00325cb04b
210	intake	1	132	\\xe696a928edf07c42156aa35ebe5af3cc	\\x0a06696e74616b651274080110840118a4e2d1a18f9c980320b0092a10e2d8f0551616430cbfd56ba54356e287324f0a10e2d8f0551616430cbfd56ba54356e287121062ea8b7db13c4b1faf485e3770014c241a086e6f7274682d70642002280130053a055453544f5048c0908eff8c9c980350c0f4fabf8d9c98035802	\\x98e9169ed090ff63c7c823fcdec7dc73c709872b310bbd5835c1ac9868f8d542
211	intake	1	133	\\x86ff814cc00f67c2ad63f7c46d195f73	\\x0a06696e74616b651276080110850118a4e2d1a18f9c980320b0092a102a3e5f36635f4b2a86a840340e4eed5932510a102a3e5f36635f4b2a86a840340e4eed5912109d38fd171e8f4b08b6f4ba8c0f9deeaa1a086e6f7274682d70642004280230023a074d5641494e4a594880eebdea889c98035080b88ec78d9c98035804	\\xa59362fdb544120120587e19b91e52c16ff407598bbfcdc476c27d3abb8cb684
212	intake	1	134	\\x4529c8d706602542150043d8e722103c	\\x0a06696e74616b651275080110860118a4e2d1a18f9c980320b0092a10dc4739683ad04c4bb90496d59aa9127c32500a10dc4739683ad04c4bb90496d59aa9127c121080ae91f06f78404f88c7b4504325ff5b1a086e6f7274682d70642002280130053a06414e494d414c4880a992f48c9c98035080f591db8d9c98035802	\\xaab078e6825fe1befa0fa7dff1c03fea6536e86843e561c23c01e0ad41b83de9
213	intake	1	135	\\x19b61579b54f1d3ddea0a53901373cbe	\\x0a06696e74616b65124b080110870118a4e2d1a18f9c980320b1092a10e2d8f0551616430cbfd56ba54356e28732260a10819ff8bd3109414fbef7d6ba75c11ae61210e2d8f0551616430cbfd56ba54356e2871801	\\xe1194e6624d0f2b4c76b9725a51b4b0ced71b8d623045f767cc0183950bfb77e
214	intake	1	136	\\x59b0df1b523d829ab357fc4c93caa333	\\x0a06696e74616b651276080110880118a4e2d1a18f9c980320b0092a10590197305b1c459899c836a34d11804632510a10590197305b1c459899c836a34d1180461210bfdb1c29d8da475c9b1f1a38962361491a086e6f7274682d70642004280230033a074c415243454e594880a2ebe58c9c980350c0ee81e88d9c98035803	\\x43fbdb5edb76b2a3a682cd36548fff5fb841fb696a252fbbcc4f34c576b901fd
215	intake	1	137	\\x70e71b0460e25346e55aa73e0d821f80	\\x0a06696e74616b65124b080110890118a4e2d1a18f9c980320b1092a10dc4739683ad04c4bb90496d59aa9127c32260a10c349f4b7152d4c61872b064eabf6401f1210dc4739683ad04c4bb90496d59aa9127c1801	\\xf3bf5037b4526105d090b35079cba9f6b816133ec13677df5782e8813af5704a
282	notification	1	16	\\xd4355a1bb94ebc5ee046a7c0488c1978	\\x0a0c6e6f74696669636174696f6e125108011010188cf795a28f9c980320f80a2a106c00aec1a67b1a36814157dff1d4b402322d0a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a0361646120013001	\\x2ed17094be9898af6a859513691af8a020b51b7cc4147bd52954b7e57e98bf11
216	intake	1	138	\\xfc84a8ff085f15ac06234c2de6166081	\\x0a06696e74616b6512720801108a0118a4e2d1a18f9c980320b0092a1077d8016021dc4991a180949933014825324d0a1077d8016021dc4991a1809499330148251210fe4e3eae5271470e9d03bc0ad64046501a086e6f7274682d70642002280130033a0345445048c09386ae8c9c98035080818d858e9c98035803	\\x8216cc01fc0784ae0585967cb1c0fcb7a636137f7bb167eb102b6ae9c92b578e
217	intake	1	139	\\x1265cc70e552c039108477df856b83af	\\x0a06696e74616b6512750801108b0118a4e2d1a18f9c980320b0092a1094cc6c001c15464293beb1a47497278032500a1094cc6c001c15464293beb1a474972780121080d68a06ce154dff84fa159d32eaff051a086e6f7274682d70642001280130053a0644495356454848c0ab85fc8d9c980350c085ca858e9c98035801	\\x92a866b8ecdbe429e816a88c18040a8821fc1e2914a17fadbd9a77189af32653
218	intake	1	140	\\x221d464365830ea231f5350b0c58b06f	\\x0a06696e74616b6512720801108c0118a4e2d1a18f9c980320b0092a1077d8016021dc4991a180949933014825324d0a1077d8016021dc4991a18094993301482512100ebd92cf5c444e3c8544a3d37051c5611a086e6f7274682d70642004280230033a0345445048c09386ae8c9c980350c0e888908e9c98035804	\\x20ebaa1e8320a8a6ebafc3039c2fa779bc851be12e05c6790e117eb7561d93a2
219	intake	1	141	\\xb8ced2a76443113cb109f268408b8cbf	\\x0a06696e74616b65124b0801108d0118a4e2d1a18f9c980320b1092a10e8b3d37b732a4ce2bfa49ec3eeceac4e32260a102cf97cec3f104b0ca474629d052bdf901210e8b3d37b732a4ce2bfa49ec3eeceac4e1801	\\xaaa48cc3f86da107b2b79cd2f246146104e918bffed7a4522a12822acfbb3314
220	intake	1	142	\\x901f346c71e58b20500b4d0adfdd9769	\\x0a06696e74616b6512760801108e0118a4e2d1a18f9c980320b0092a10e8b3d37b732a4ce2bfa49ec3eeceac4e32510a10e8b3d37b732a4ce2bfa49ec3eeceac4e1210660f6addc9e74a8e9fa3a181b244640d1a086e6f7274682d70642004280230053a075041524b494e4748c0b59bbf8c9c98035080d9fe9b8e9c98035803	\\x6f9146beeea723bec1e73a9297705339fe8dc391c2be1c51f143e0bd9ca4bebc
221	intake	1	143	\\x4e04a82dbe899f6a31a3895578adf07c	\\x0a06696e74616b6512750801108f0118a4e2d1a18f9c980320b0092a10dc4739683ad04c4bb90496d59aa9127c32500a10dc4739683ad04c4bb90496d59aa9127c12107d026f453fcc40f8b9b766f820a390401a086e6f7274682d70642002280130053a06414e494d414c4880a992f48c9c980350c0ddbb9c8e9c98035803	\\x04a24f73b142e4931027a24cf11bef0b70345666c266cbe6b18b293bd9f430e2
222	intake	1	144	\\x768b1b4128e02f6bb1994321fb6385ca	\\x0a06696e74616b65124b080110900118a4e2d1a18f9c980320b1092a10b8a9f1a408b1403ab8979a1be15a7cb632260a1091d0c9c6b55c4ca0a662a56700f3fd761210b8a9f1a408b1403ab8979a1be15a7cb61801	\\xdc52884e1bbca5efd8986a4d3fac132be950406d04887378da22ae9c00006006
223	intake	1	145	\\xb4f5f8fc32d36d3496c3c19d08c63df5	\\x0a06696e74616b65124b080110910118a4e2d1a18f9c980320b1092a10fba42f2477d94c83a713591d566eb0fd32260a10a40c55824dde4c168d69508571c538a71210fba42f2477d94c83a713591d566eb0fd1801	\\x86c67498a9bdde54d531f9616382cb840c90df6debf39e908fba92e4de9d7641
224	intake	1	146	\\x1e2598825ed9da66e58b98d416e4539e	\\x0a06696e74616b65124b080110920118a4e2d1a18f9c980320b1092a10b8a9f1a408b1403ab8979a1be15a7cb632260a107b8205964c864acf8bbc73f2fa98ef441210b8a9f1a408b1403ab8979a1be15a7cb61801	\\x4911723d0d8f8880d7ad6ff6cbec633d57f5162f1636a79ca67a486175fb730d
225	intake	1	147	\\x20cc9394f8e2963fe016e467a59e9ddc	\\x0a06696e74616b651274080110930118a4e2d1a18f9c980320b0092a101d4e2511b0174d749c27c8f99ec03a05324f0a101d4e2511b0174d749c27c8f99ec03a051210e4043f41aada4ac4beca2ba634e64c371a086e6f7274682d70642001280130053a05414c5242414880dcffc48e9c98035080b6c4ce8e9c98035801	\\x16866b1fa5db4408d1fc45ee1fc960dacb7683cd7ed0f0c30c2fa1cd62a570fa
226	intake	1	148	\\x6f941385421f3431bd355ebe3f13ad0c	\\x0a06696e74616b651274080110940118a4e2d1a18f9c980320b0092a10ad2f1ea9f5e74b55b5a58877baa8ed6c324f0a10ad2f1ea9f5e74b55b5a58877baa8ed6c1210bed7e5d1fe564c248d14b797ce90d53a1a086e6f7274682d70642001280130053a055453544f5048c0d5efd18e9c980350c0afb4db8e9c98035801	\\xaf804e9a83c9f9a732650902a332dab9a6d4f886019716425bf598e170db4abc
227	intake	1	149	\\xdef18c22caedde4dd858a69dc355b76a	\\x0a06696e74616b651273080110950118a4e2d1a18f9c980320b0092a10fdb182366bed46ce913b374204587995324e0a10fdb182366bed46ce913b37420458799512109ce65b7e4bf34a808c0e523aa1a4e79d1a086e6f7274682d70642001280130043a04535553504880e3a6d38e9c98035080bdebdc8e9c98035801	\\xa11706bc5dde670dc8d39771c72f601ab4a53192b31a0762882c05862b6d523d
228	intake	1	150	\\xd7e64f76ec08596242dfe5a422c9826a	\\x0a06696e74616b651273080110960118a4e2d1a18f9c980320b0092a10fdb182366bed46ce913b374204587995324e0a10fdb182366bed46ce913b37420458799512108894bc0ed6db403fb308f42ca521a9311a086e6f7274682d70642002280130043a04535553504880e3a6d38e9c980350c0e590e18e9c98035802	\\x61d4a31dc05aeb8a63792f00c92cba8a8d5de00b2dc9c9f67e0ed6b7fb90374c
229	intake	1	151	\\x234327954bc3876f0c6bec194e3a9ee8	\\x0a06696e74616b651276080110970118a4e2d1a18f9c980320b0092a10adb6bdada7f04744bf4809d062ef6b0b32510a10adb6bdada7f04744bf4809d062ef6b0b121044b077313d6c4f269db31c0cb868e82e1a086e6f7274682d70642001280130043a07434954415353544880bdebdc8e9c9803508097b0e68e9c98035801	\\xbf67148f02558983aca9c7d7d9e96acff8163f4d8e968997eba027845be010b5
230	intake	1	152	\\x8092e302832317c44b2299f3cf6abf85	\\x0a06696e74616b651275080110980118a4e2d1a18f9c980320b0092a1094cc6c001c15464293beb1a47497278032500a1094cc6c001c15464293beb1a47497278012103b3950e393504b24b7eff199fe186bc81a086e6f7274682d70642002280130053a0644495356454848c0ab85fc8d9c98035080a0aae78e9c98035802	\\x8e29e04665e787f72a05c89b7869faf21b09af7052e47f6d6946e498cbac3ad1
231	intake	1	153	\\xb6d5257c5b186d19d222f7e5e30827f0	\\x0a06696e74616b651275080110990118a4e2d1a18f9c980320b0092a10ed571f6d99094bc8a47259409f0167de32500a10ed571f6d99094bc8a47259409f0167de1210edb24070d247496e8927344008c0395f1a086e6f7274682d70642001280130053a064449534f524448c0ee8ae28e9c980350c0c8cfeb8e9c98035801	\\xc172630c62cb0097301c5e53e32a9adebb9379ccf89f4aa0aa9986c89944698f
232	intake	1	154	\\x62a810c1628c9c8d067db6c227a0cd22	\\x0a06696e74616b6512740801109a0118a4e2d1a18f9c980320b0092a10e2d8f0551616430cbfd56ba54356e287324f0a10e2d8f0551616430cbfd56ba54356e287121079611776646f49078ba90a0e565c8a651a086e6f7274682d70642002280130053a055453544f5048c0908eff8c9c98035080df80ee8e9c98035803	\\xdc0046c02f6a6131b994b9ae972ade940ab4dd15e233ab61b9ef4764451e097b
233	intake	1	155	\\x59f0fe3eff50b0a21312eecacd8de657	\\x0a06696e74616b6512740801109b0118a4e2d1a18f9c980320b0092a101d4e2511b0174d749c27c8f99ec03a05324f0a101d4e2511b0174d749c27c8f99ec03a05121063cebbbbb2d0462da2a66fd5eb9bf8d61a086e6f7274682d70642002280130053a05414c5242414880dcffc48e9c980350c0feabf18e9c98035802	\\x0d78239a55fd400d7f7fced218c8b573565dcbf218fcd0525d546ec0f15cbf99
234	intake	1	156	\\x3cf928cbe4efc6dd6070c657906395c6	\\x0a06696e74616b65126d0801109c0118a4e2d1a18f9c980320b0092a10fad61da35b934285acd7312ca8d7d63632480a10fad61da35b934285acd7312ca8d7d636121006c91372155b454fbac2e8f77f1f8e1c1a086e6f7274682d706420012801300448c0feabf18e9c980350c0d8f0fa8e9c98035801	\\x926468b9e4a8da407b7fd4c3a8a6a1ce44ad8441a18c657559947c7dec26c147
235	intake	1	157	\\x16763b50512fc0ddd9852d7cc9fe2af6	\\x0a06696e74616b6512740801109d0118a4e2d1a18f9c980320b0092a10e2d8f0551616430cbfd56ba54356e287324f0a10e2d8f0551616430cbfd56ba54356e2871210e0ba7e218f6744e9856ee0a74333d5181a086e6f7274682d70642004280230053a055453544f5048c0908eff8c9c980350c09eee8f8f9c98035804	\\x893798f9b5ec0bcfebad2410ec69054cadb2e38abe385d315d1b4b58ad92d000
236	intake	1	158	\\xffee3e462882c5382e6105d191562235	\\x0a06696e74616b65124b0801109e0118a4e2d1a18f9c980320b1092a1094cc6c001c15464293beb1a47497278032260a10f7117810dddf44b7b98aa590164d24cb121094cc6c001c15464293beb1a4749727801801	\\x6becb44dfefc5d5b6ad20a1b6016ebb0537696154e50756d0070046b9b258800
237	intake	1	159	\\x173dd07b779615e77d85ff69d0e73262	\\x0a06696e74616b6512700801109f011894c8e5a18f9c980320b0092a101d77f73cfc2a48f5a956c988b5deadb3324b0a101d77f73cfc2a48f5a956c988b5deadb31210822400ad01144c4d9c6d63de5af63d9a1a086e6f7274682d70642001280130013a0344564142054e4f52544850efc1e5a18f9c98035801	\\x8de8594383a37cde30d3658d946d0f5628d3d0e8441bca8a5f5f841a1b2745ad
238	intake	1	160	\\xde3551a70821577ce79db91ca5fabd52	\\x0a06696e74616b651270080110a00118d0d6e5a18f9c980320b0092a10bb0094c5bbcd459997b7c0f871d7cb82324b0a10bb0094c5bbcd459997b7c0f871d7cb8212109ab6e76f6e0a494b8e4ebf4e11ca41771a086e6f7274682d70642001280130013a0344564142054e4f52544850b3d3e5a18f9c98035801	\\x995c218fedb68391afa2b9c39acca3cd466138636e93a264a924cb3c60090427
239	intake	1	161	\\x952daf41bf8c0361dd427644186012e0	\\x0a06696e74616b651270080110a10118d9e0e5a18f9c980320b0092a10849034bd31954fd2a14f0471817910d9324b0a10849034bd31954fd2a14f0471817910d9121032ffc783e65947b78c3986886bfafd351a086e6f7274682d70642001280130013a0344564142054e4f52544850cadde5a18f9c98035801	\\x2c9068456f5dc7159d17f323929b5179187a0b759c33d06daa81b56b233503cc
240	intake	1	162	\\xdff55928c3711d306ff4918c0730f538	\\x0a06696e74616b651270080110a20118d1eae5a18f9c980320b0092a102f7961b119834e10a247e5cba7c2df17324b0a102f7961b119834e10a247e5cba7c2df171210cfd6fe5c54d942208f674638b47729341a086e6f7274682d70642001280130013a0344564142054e4f52544850ffe7e5a18f9c98035801	\\x00d0682223910a85e9c90d67321c436f781b54ccb3e8e0682b303c690855b7c2
241	referral	1	5	\\xc0b77ccab99859d53c4d481f00aed91a	\\x0a08726566657272616c1284010801100518ccd1e5a18f9c980320940a2a10334c01cc39324b77b54649e09d714b7d32600a10334c01cc39324b77b54649e09d714b7d12101d77f73cfc2a48f5a956c988b5deadb3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x573eefdcab22199655fec33b5a08a0b5e5e318f5f6cad7df46bc6861994976ec
242	referral	1	6	\\xc8ededdc5179a3d5a4ba4046f0c99e5a	\\x0a08726566657272616c128401080110061895eee5a18f9c980320940a2a102c5c3775e71843b09328549e41375d5f32600a102c5c3775e71843b09328549e41375d5f1210bb0094c5bbcd459997b7c0f871d7cb82180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xa78c79f518f48675e899055abf944be69d08a62d1c803263c7d3b9b3f7792a68
243	referral	1	7	\\x0d48a500f9701811afc273aedba76a43	\\x0a08726566657272616c1284010801100718f7f7e5a18f9c980320940a2a104445dce37d9f4f3abdc7cd134ca25ba132600a104445dce37d9f4f3abdc7cd134ca25ba11210849034bd31954fd2a14f0471817910d9180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x39ad7fa8d60d3532ef28639dda1082975b936992e840fa3d29adcb64a5f34dc0
244	referral	1	8	\\x359cccd0bd457e2971158bbfcfa2595b	\\x0a08726566657272616c1284010801100818f7f7e5a18f9c980320940a2a10c9f7a00e985e497fa61182ff90127b5032600a10c9f7a00e985e497fa61182ff90127b5012102f7961b119834e10a247e5cba7c2df17180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xc65b2d7ebfc5d32acf0964677cba760ad02a7da15acb97413bdd3b3e3e95aadc
245	notification	1	1	\\xfbcfdc6c3c4cbea7a9905b16c2cb8121	\\x0a0c6e6f74696669636174696f6e125108011001188beee5a18f9c980320f80a2a106ed2aeb3b2bed92f9ccc4c9ca56a461f322d0a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a0361646120013001	\\x63dcb4a33130eacde741ec924aa534d74a516a2c3267b6fef6af679a52f8d3f7
246	notification	1	2	\\x133e2f2679b02f929d4acbcb5fc0dc00	\\x0a0c6e6f74696669636174696f6e12510801100218e68ee6a18f9c980320f80a2a102c89c6669c9082c5f50ad7fb4d4985f1322d0a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a0361646120013001	\\xa6beb085ce19fd713f8cbfd7f3c1b39272251cada56fa7e3b931217ed2e30b09
247	notification	1	3	\\xe3ccf5452cf40fec722f08cdc7a51f1a	\\x0a0c6e6f74696669636174696f6e12510801100318e68ee6a18f9c980320f80a2a106b6cda4722f2649acb7d1ff839c9402f322d0a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a0361646120013001	\\x0016bf0bec5da204be59bedecb70f374b5d30eb7592d5985a572f0717f9a79df
248	notification	1	4	\\x48297afb1db43854d82f4b6a5ef6d3d4	\\x0a0c6e6f74696669636174696f6e12510801100418e68ee6a18f9c980320f80a2a10994964bce4e8adfe4e85998f6c798f7a322d0a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a0361646120013001	\\xf6d851bfde1ebc56665c67baf49565f702882c5dbbb05849ca74c03e95482ae2
249	notification	1	5	\\x95db4bd1b467096421cf6049787b7da7	\\x0a0c6e6f74696669636174696f6e12670801100518a29be6a18f9c980320f80a2a106ed2aeb3b2bed92f9ccc4c9ca56a461f32430a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a0361646120012801300238014a10d55bee32458747e7935f99625ed9d69d	\\xb096afc24e9b33cd253dee45d3049a74fe6e129b324e9d40cf5c9e5ba035ec35
250	notification	1	6	\\x84989c3f94cb3399e99793e1ff6a5e57	\\x0a0c6e6f74696669636174696f6e1267080110061897a3e6a18f9c980320f80a2a102c89c6669c9082c5f50ad7fb4d4985f132430a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a0361646120012801300238014a100d63f82ace8645beb752c700f88c46ad	\\x4ecf1dd89129bf661cc1bbac304c4b86f8d9c9f3c2ad9bebf9cd34a3d29d9c58
251	notification	1	7	\\x15236dc05222d29d687d83d265e73aa8	\\x0a0c6e6f74696669636174696f6e1267080110071897a3e6a18f9c980320f80a2a106b6cda4722f2649acb7d1ff839c9402f32430a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a0361646120012801300238014a10bb049a06b63e43478999bc92321a8696	\\xed4f232c783db73c4f0a686e059f9e7a0881a17e822d0a075f782c85a756cd35
252	notification	1	8	\\x6758256b1b64bbc5d947dbe8dd307af1	\\x0a0c6e6f74696669636174696f6e1267080110081897a3e6a18f9c980320f80a2a10994964bce4e8adfe4e85998f6c798f7a32430a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a0361646120012801300238014a10efe546371fab4f8eb5fdf8c988379143	\\x3633483102889540f20632b0af73b1b4f5ce7b116a16495aebee8bbf02f73c0f
253	notification	1	9	\\x62b5f63438baa75021ddf5e4d1a36e75	\\x0a0c6e6f74696669636174696f6e126a080110091884cae6a18f9c980320f80a2a106ed2aeb3b2bed92f9ccc4c9ca56a461f32460a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a03616461200128023003380140fa014a10d55bee32458747e7935f99625ed9d69d	\\x6e9fc662b6e67d0fa495a986e9201c9ea680edfbd29506c993e9b612d3dc57cb
254	notification	1	10	\\x1ee700838e5a6b0573d931b75d098ae4	\\x0a0c6e6f74696669636174696f6e126a0801100a18f9d5e6a18f9c980320f80a2a102c89c6669c9082c5f50ad7fb4d4985f132460a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a03616461200128023003380140fa014a100d63f82ace8645beb752c700f88c46ad	\\xac81595939271b2053f5018d88308b549d927560fe2e2cca9bed2490163ed598
255	notification	1	11	\\x886c9af0d5b7687f3ce5af6da01f6ff0	\\x0a0c6e6f74696669636174696f6e126a0801100b18f9d5e6a18f9c980320f80a2a106b6cda4722f2649acb7d1ff839c9402f32460a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a03616461200128023003380140fa014a10bb049a06b63e43478999bc92321a8696	\\x90927b0d04f6890dfb34dbfd3f7af4d84b34af39f9fb7f942abd78389ee40578
256	notification	1	12	\\x3eb28ebaac0048412336575a134ca769	\\x0a0c6e6f74696669636174696f6e126a0801100c18f9d5e6a18f9c980320f80a2a10994964bce4e8adfe4e85998f6c798f7a32460a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a03616461200128023003380140fa014a10efe546371fab4f8eb5fdf8c988379143	\\x196462de769dd1731c5b00c4442063e0829702e4d6262a4f84d14414a9ecae60
257	gateway	0	76	\\x2c3aec8e0f5ea732db8be259fa3d8057	\\x0a076761746577617912b501104c18e583e6a18f9c980320cf082a10d55bee32458747e7935f99625ed9d69d3292010a10d55bee32458747e7935f99625ed9d69d12036164611a096169642d686f75736520022801320201024210334c01cc39324b77b54649e09d714b7d4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x0430ec575afcda8b2fc3b26baa919426af89dbe01b6faa2b8e39ada6dc0a6e94
258	gateway	0	77	\\x0c2d913db5367f59c5a8547b1dc8aacc	\\x0a07676174657761791261104d18e583e6a18f9c980320d2082a10d55bee32458747e7935f99625ed9d69d323d0a10d55bee32458747e7935f99625ed9d69d12086e6f7274682d70641a096169642d686f7573652210334c01cc39324b77b54649e09d714b7d2a0201023801	\\xf943994c7205a5a8caa3f4633353c94f85095e3b57a0ab85d503b6e07f42309e
259	gateway	0	78	\\x69c0c2a0cbf734e6290a93905b96aa3e	\\x0a076761746577617912b501104e18dc97e6a18f9c980320cf082a100d63f82ace8645beb752c700f88c46ad3292010a100d63f82ace8645beb752c700f88c46ad12036164611a096169642d686f757365200228013202010242102c5c3775e71843b09328549e41375d5f4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x935c2d4907b591a0ba91ee2324db52b4479d38d546778e0bf35aa8b3469ecfbc
260	gateway	0	79	\\xcaa729e46054d28471e8513985735acb	\\x0a07676174657761791261104f18dc97e6a18f9c980320d2082a100d63f82ace8645beb752c700f88c46ad323d0a100d63f82ace8645beb752c700f88c46ad12086e6f7274682d70641a096169642d686f75736522102c5c3775e71843b09328549e41375d5f2a0201023801	\\xec7ad918829e47fe5578b77b05ae4fe3684bf990a71736a1853849fda083edd3
261	gateway	0	80	\\x1da6b187fa4dff11bc477c663f9c0ab0	\\x0a076761746577617912b501105018dc97e6a18f9c980320cf082a10bb049a06b63e43478999bc92321a86963292010a10bb049a06b63e43478999bc92321a869612036164611a096169642d686f757365200228013202010242104445dce37d9f4f3abdc7cd134ca25ba14a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x48fcdc1e03cfbab843ba4fd81054ff625b8154496f6eb3e302c64dbafa92f461
262	gateway	0	81	\\x3e773b1bca466e6f90fa88c561419f69	\\x0a07676174657761791261105118dc97e6a18f9c980320d2082a10bb049a06b63e43478999bc92321a8696323d0a10bb049a06b63e43478999bc92321a869612086e6f7274682d70641a096169642d686f75736522104445dce37d9f4f3abdc7cd134ca25ba12a0201023801	\\xe52362056d30c24b29d751fd33b5c97b41e6b9fbf5b802826eb6c9a19094ad9d
263	gateway	0	82	\\x36e259faec3abf9779311923a7fee93f	\\x0a076761746577617912b501105218dc97e6a18f9c980320cf082a10efe546371fab4f8eb5fdf8c9883791433292010a10efe546371fab4f8eb5fdf8c98837914312036164611a096169642d686f75736520022801320201024210c9f7a00e985e497fa61182ff90127b504a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x82e3a47729f1aae4707c673e6f5c92799a81d5e26eaa2e8ffdd54fedc884af8f
264	gateway	0	83	\\x7054f80ec03e9cd592676957d64fd0dc	\\x0a07676174657761791261105318dc97e6a18f9c980320d2082a10efe546371fab4f8eb5fdf8c988379143323d0a10efe546371fab4f8eb5fdf8c98837914312086e6f7274682d70641a096169642d686f7573652210c9f7a00e985e497fa61182ff90127b502a0201023801	\\xd8fe1b9ab0c0db4ea71ce8c3679c53391fcd491df57714fa118aaa48ccdddb79
265	gateway	0	84	\\xd465aee34df34caddc87f1b84dc5f0b4	\\x0a07676174657761791242105418e291e8a18f9c980320cd082a10537150bc557612cd450c8c7b72d7231032200a10537150bc557612cd450c8c7b72d723101a0361646120ea86b782f8b19f03	\\x1d8eac87648c6af2f7c3735b4d6ab320f5c2a7a0f6d1e2f73b3a8720a3a53bbe
266	gateway	0	85	\\xaba3aebb3866b201138a4676fe16bdfe	\\x0a076761746577617912bc0110551884cfe8a18f9c980320cf082a10afdbd78675d8428da11e6b8ef3d0b9c83299010a10afdbd78675d8428da11e6b8ef3d0b9c812036164611a096169642d686f75736520022801320301023b3a02013b42102c5c3775e71843b09328549e41375d5f4a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xb19d5fb555bb07c9159e0efa6fdeb5892efbe271e4e75ea084fe3dc4526dd2cd
267	gateway	0	86	\\x0e02dd90db3a9320edf9787cd03e036b	\\x0a0767617465776179126210561884cfe8a18f9c980320d2082a10afdbd78675d8428da11e6b8ef3d0b9c8323e0a10afdbd78675d8428da11e6b8ef3d0b9c812086e6f7274682d70641a096169642d686f75736522102c5c3775e71843b09328549e41375d5f2a0301023b3801	\\xfd549e1de110d000a4dfe88931eabe51057a70fb071cb5999441effcf012b76c
268	gateway	0	87	\\x11277fdeb22b54dd0a500e6615c0e1e6	\\x0a076761746577617912b801105718b1c2e9a18f9c980320cf082a10bdcd7a0426174d05abc2cb95d94a595a3295010a10bdcd7a0426174d05abc2cb95d94a595a12036164611a096169642d686f75736520022801320301023b42104445dce37d9f4f3abdc7cd134ca25ba14a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xe0057399d95051e2a67299c55895da8728688b85ec31cbb9b8ff144e66cc2a3b
269	gateway	0	88	\\x92601bbe4c4404b0180be55872919450	\\x0a07676174657761791262105818b1c2e9a18f9c980320d2082a10bdcd7a0426174d05abc2cb95d94a595a323e0a10bdcd7a0426174d05abc2cb95d94a595a12086e6f7274682d70641a096169642d686f75736522104445dce37d9f4f3abdc7cd134ca25ba12a0301023b3801	\\x20e99f6e61433a1a2444c25c5099c224161bf09191ff115a0d2ffd6c35bbcad7
270	referral	1	9	\\xe9f957a66564bd47add7d4868a6a44f3	\\x0a08726566657272616c1284010801100918d3c1e8a18f9c980320940a2a102c5c3775e71843b09328549e41375d5f32600a102c5c3775e71843b09328549e41375d5f1210bb0094c5bbcd459997b7c0f871d7cb82180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x8443414d4721f86e93d2a4bc753dc964a4315e5adb6d5750da13e392acb7f0f8
271	referral	1	10	\\xdd3d2d2e3ceab758ff6f656f4f578a6f	\\x0a08726566657272616c1284010801100a18deb5e9a18f9c980320940a2a104445dce37d9f4f3abdc7cd134ca25ba132600a104445dce37d9f4f3abdc7cd134ca25ba11210849034bd31954fd2a14f0471817910d9180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x26873512819367b16192573642f534ce99f0e6dd2ae0e8c88f5365d05f7a98b9
272	referral	1	11	\\x51b804337d231d705f9f9de4e601d29a	\\x0a08726566657272616c1286010801100b18a8d4e9a18f9c980320940a2a10c9f7a00e985e497fa61182ff90127b5032620a10c9f7a00e985e497fa61182ff90127b5012102f7961b119834e10a247e5cba7c2df17180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x248d523ef01bbbd27df7f52e8facf63ae27a152c910dd6a99bb0b13f46ef21f5
273	intake	1	163	\\x5095ec040f236cd18e96be54d1485191	\\x0a06696e74616b651270080110a3011885cce9a18f9c980320b0092a102f7961b119834e10a247e5cba7c2df17324b0a102f7961b119834e10a247e5cba7c2df1712107db4b6b95fe742edad47daf0ede2b39d1a086e6f7274682d70642006280330013a0344564142054e4f52544850eacba6a28f9c98035802	\\xfe075c7ea426dd08b7590064eb9063eafd711a58df9c2ae5df3c035f0c8ffcdc
274	notification	1	13	\\x68b4dedd32fd1b5613f333e09707e1be	\\x0a0c6e6f74696669636174696f6e12510801100d18f9dde9a18f9c980320f80a2a1011a2e6a64c2e1e3a6c18496029818c60322d0a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a0361646120023001	\\xad6ebcb3ee4ed82e4d45e6983957f7c42af252798b028c7ff3fb0705eb0f9239
275	notification	1	14	\\xc04640e59697125cf9fb40ea9676f389	\\x0a0c6e6f74696669636174696f6e12670801100e18fcede9a18f9c980320f80a2a1011a2e6a64c2e1e3a6c18496029818c6032430a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a0361646120022801300238014a1095516ca3706144f5a4cfe5820433df38	\\x3e6ed6dd5604eaa571f6e534173377c12b461a22dd7e86365040e54be00e5dd6
276	notification	1	15	\\xec0c3cae7ff2a2c6ee0924f26b28f059	\\x0a0c6e6f74696669636174696f6e126a0801100f1880fbe9a18f9c980320f80a2a1011a2e6a64c2e1e3a6c18496029818c6032460a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a03616461200228023003380140fa014a1095516ca3706144f5a4cfe5820433df38	\\x3cd223b1e6e458e07f615c4b2f7cd4641b28052fa99fc3c9860567e3a8ae3d35
277	gateway	0	89	\\x585becc91a3ba045992d9c62a86407b8	\\x0a076761746577617912b50110591891eae9a18f9c980320cf082a1095516ca3706144f5a4cfe5820433df383292010a1095516ca3706144f5a4cfe5820433df3812036164611a096169642d686f75736520022801320201024210c9f7a00e985e497fa61182ff90127b504a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x61a7624254141c1c55668baed217f42d2c481e3273078374cc2ac82c2bf8909f
278	gateway	0	90	\\x7f0b2113f2ec02680bbc5b349decc684	\\x0a07676174657761791261105a1891eae9a18f9c980320d2082a1095516ca3706144f5a4cfe5820433df38323d0a1095516ca3706144f5a4cfe5820433df3812086e6f7274682d70641a096169642d686f7573652210c9f7a00e985e497fa61182ff90127b502a0201023801	\\x367e322428f3b5df3cde5eacca6b95a3bbc8bafe69a467aa13ec179d953d0f76
279	referral	1	12	\\xc46b48811a3ea90e78e8078475dffe54	\\x0a08726566657272616c12250801100c18cbad87a28f9c980320940a2a104d0a885e10144122b29a2a5b012a36913201ff	\\x78e01b66c787871e050154bec31ef1b7ed83e8a16607ead7209f74a6e814e7eb
280	intake	1	164	\\x80178e224a730cdebe62398029b7213e	\\x0a06696e74616b651270080110a40118bfd495a28f9c980320b0092a109ecc748395844e8584b2764397d1130f324b0a109ecc748395844e8584b2764397d1130f12102fdef5758a234c78b351548d5e628c6c1a086e6f7274682d70642001280130013a034456414205413030303150ddc195a28f9c98035801	\\x8b52d1c8735e1970feb64731075964f0156dcaafb8fb37c785f2feb0febe9135
281	referral	2	13	\\x49b9d3abf31bd8bcee42144a08417728	\\x0a08726566657272616c1284010802100d1894e095a28f9c980320940a2a106f79bfc8ad094546a2c8e8611bb547fa32600a106f79bfc8ad094546a2c8e8611bb547fa12109ecc748395844e8584b2764397d1130f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x436979fbb25192070eb5e64d7380d535ab291570cfa4de11d907616bebb57b51
283	notification	1	17	\\xcdc40691ccead5ac8df48bce81727d4f	\\x0a0c6e6f74696669636174696f6e12670801101118dd8b96a28f9c980320f80a2a106c00aec1a67b1a36814157dff1d4b40232430a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a0361646120012801300238014a103d904a3c7e074111a18ac5b3b8cf255a	\\x94da2318bc13d77d5a8549590fb036e2503b676d48daccd80bd2a85ff140b4bc
284	notification	1	18	\\xc4f402b727ab7b7193cf78fd54190aa1	\\x0a0c6e6f74696669636174696f6e126a0801101218d99696a28f9c980320f80a2a106c00aec1a67b1a36814157dff1d4b40232460a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a03616461200128023001380140c3034a103d904a3c7e074111a18ac5b3b8cf255a	\\x104cb2b4ac2983e824d74dae0b31923471b53e0ffbd73d2714891f54051c5f27
285	gateway	0	91	\\xed89f693f442d33cfae4449c2e52ed15	\\x0a076761746577617912b501105b18f28296a28f9c980320cf082a103d904a3c7e074111a18ac5b3b8cf255a3292010a103d904a3c7e074111a18ac5b3b8cf255a12036164611a096169642d686f757365200228013202010242106f79bfc8ad094546a2c8e8611bb547fa4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x87155be9fde22c53194e5e3fcc917251003b651d0392099cba735c1466aef9fd
286	gateway	0	92	\\x83901a10d3d8a60a7b50f868dd62305b	\\x0a07676174657761791261105c18f28296a28f9c980320d2082a103d904a3c7e074111a18ac5b3b8cf255a323d0a103d904a3c7e074111a18ac5b3b8cf255a12086e6f7274682d70641a096169642d686f75736522106f79bfc8ad094546a2c8e8611bb547fa2a0201023801	\\xb03a664829e65ef14368fcf5a51c4cbfa624962abc7407da9a46991dd8c5244d
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 17:39:04.997121+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-22 17:39:04.999012+00	
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
31	\\xbf592fb860b30433c4846b1109b65cf6f6714923453be5b60d1fd6f0cb3a4290	\\xc1b56d8270f14df8463dfa55b65e97b27c866d9173467620c117ad4bdec94c92f3ac5d46c78a2d21a0fb1e552867cbca158121fe7c5188dd4a632dbc7b93fe07070e09be37b01820591b517e7679db8f00808a95801321447a812f54ee68343f3c00b53ffa75384c46ff563b02be50ab845e2350d9fe0cbfff28992d4ae865c020b1b904ef28f0dd8d07bdf9a2dbfca277386475a496c47ba34646ba29d243ee
35	\\xeb6878aedb4e9ee08e4e6280c724cd5b0ed6ad393fe2d6002f4f49fe8bca5d0a	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd509505996f80cb23b4761800f488d880fd1389fa8e2e2b5e51cba2bb12b00e953ad019db7db0be182391afe4adece11b19bf8d93f2c6acead340ab4ed5d8c61bc
37	\\x8e9e66818281cb1e3a3ebd1629b421891139b728dd5bc7429c8e2a430bab163e	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd562ab7a79ead9882811726a90fa9cf0ba9c0efac71cefce3686d3746d91a528ebbcf70665e0461054eb54f578c41c42e4526c0bbddf61d9d67806d154d1b74b25
41	\\x1f8402c824ee0e1afcc5364d80a91b10967c006dcedb1f6096ba545cfeea8ecc	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd57c0723a52a1ac631bd83066a432279dddb9a57cd7ca905cbe95162179fdb7dba3a74e4d3ae163966860a2fd3f907ac790c7b8c8e93fc2d705a8a95e1fb4ba90e
44	\\x95bf03c8b4f89502b283fa50ed79f19f4c2ee9008a3369dd7f513436db44617e	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd57c0723a52a1ac631bd83066a432279dddb9a57cd7ca905cbe95162179fdb7dbaf803c7b9452b6df0280560d76cd6231e410bdd86aa280f8aecad49f467c70b65
46	\\xd69df47d91e388c0ee1e520adf6ae0370ac4d9046713279e5504db88aab19e92	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd57c0723a52a1ac631bd83066a432279dddb9a57cd7ca905cbe95162179fdb7dbaf803c7b9452b6df0280560d76cd6231e410bdd86aa280f8aecad49f467c70b65bb8be12aa4857c0a0956254e106813ba30ad2801bbc28ff0ba7d1b281938dd9b
49	\\x47d4798891411b0980a0eb6856c381ff8c01bfc378620beddfe81ac77f42766c	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd5bc263f9f1ce740dacd876228169052357735b999cdc153b0cf377c99e59322322a6c2d9163e7291b2793ad6480d344f74e689738c400f126f55557ab2f15d5f6
52	\\x283cb206f8a9bff67a54e5f3a3fccd5ebc9a17595dcce5da40a8354333b74ed6	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd5bc263f9f1ce740dacd876228169052357735b999cdc153b0cf377c99e593223286f42e12f4b445db0f6ce09263715d97d98d4712c82a1b52c014b48209c3585b
55	\\x5f2c566adebb9cbe3f7c9f5f172abce701ac8077fa97dbd1f0188543ef643954	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd5bc263f9f1ce740dacd876228169052357735b999cdc153b0cf377c99e593223286f42e12f4b445db0f6ce09263715d97d98d4712c82a1b52c014b48209c3585b7be69f333ee2c9f008d0e403cdc85f4baeb59c11c08bf258b89b65626b8a5031b7a4b60b221e887262bb35d6dca92527e2c29d29bcf7653313e511ae5d1b725f
58	\\xf35603de19f91b0eaff6fda0cf72eb15ae4dca3f935a429180711922fbb2fbdc	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd5bc263f9f1ce740dacd876228169052357735b999cdc153b0cf377c99e5932232f0287179b2040d2d32f4455ad3d3bf80e66eb13767022bd6e1db5a28eb7520f53b352f25e7cf5feacac38ca02916923fec0eb2abac7c24b27e197bc9432c714c
61	\\x94b960ce52612477681ba59ed43c6d2ec32e23d610be7af24f19927c126351d0	\\xe949eb7528d8335f755410159c2cf953b12b83a3312368566c66b683a2aa3cd5bc263f9f1ce740dacd876228169052357735b999cdc153b0cf377c99e5932232f0287179b2040d2d32f4455ad3d3bf80e66eb13767022bd6e1db5a28eb7520f5865c0a8319f34347080f53b803a903e451da369eda931dc8141037c2224f0d49267205de9d32d22657850fe1ffb7ef8909635a72bcb541c799058bd7f0f0badb
64	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f
66	\\x58d2ac090d6ce10e863cf70e4111cbfb9251db13c95829a6921fb4fb29c2c8f9	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f5822b2ad8fe6da184df0aff5878f085e2ade8abb896ff6318f7c572ee4070208
67	\\x70120ec7b1e35d6dac387053601b2b86f95f32181a0952783d93b1d610e24db9	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f5822b2ad8fe6da184df0aff5878f085e2ade8abb896ff6318f7c572ee4070208533f640b2415646326b4d5f21826ea272f3d32d30189aa8e7cd0de78dcde91c8
70	\\xd975fdc9594cd723c793d00b686c736b5ff61236e85c5d1c63e8201e327f0546	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09fa0e40178b268a12f6d0ec45bbfc5b4d60aad2a6113bcd1ed4268e08b1efdbdc5351cdcaeec15f490573aa7f8bc009896d79121ee46e21824fffcf7ec02196a3b
74	\\x63d3015c210d5f73a2fe4ee5c5146f60b0d34265b22419c41311c0dffc70c33c	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f034e6f75605d8f61c147174c0b55acf9c15a6df22b2fc54b22aa8ddc1d39db91f71c837f88d76b47cad8ea7c4430fc73abc43d2e00d92a33391fe6f6e26e0b36
78	\\x1cd5d50dec1dfad17724bd96675d9ad77ad793c1975f089059ac516aa695c5c7	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f034e6f75605d8f61c147174c0b55acf9c15a6df22b2fc54b22aa8ddc1d39db91510602594bc9477626e211bbe447fa6d8d9be28642b97429bceaf10d73ff0008f4692e312bc01fe6d683479c089dfde033db9fa7bd93ece798eade76d1428ea4
79	\\xfce523d4e7705f744f3f2d303e041399da72007e0e87b84d214aa702d0fed8b9	\\x18f67c3261d81cec5f535a9a27fa60a8b73becb4c5d7aeb4837fa0d1e56cc09f034e6f75605d8f61c147174c0b55acf9c15a6df22b2fc54b22aa8ddc1d39db91510602594bc9477626e211bbe447fa6d8d9be28642b97429bceaf10d73ff0008f4692e312bc01fe6d683479c089dfde033db9fa7bd93ece798eade76d1428ea457407c04830fbfff51e128b77d34a1becbdec985717d62fd56deae9be776ba00
237	\\x8c56f65148fb089f3847ae8afadf8f01d4c7d4ecd864246e8aafad4809d29266	\\x3cba2a245560ce00862c28cef29e02de09130239cfb70dd43e4b49617549076a75321c09795aaa949bd6458c4ba00c1cb8220a0c92a2c791d341699e13b2f92272a24f758289f2eb2e1f6e33298d09df2a2c96d76029a1309f7131b506e82f97f36c7aa49da4a4cf9cc02862fb2d1da422244fd292de105cf535d9931ee3b79f4280b549da0ab171fe7eb7d6cf394b18541d774e9a3913038d54a6dae767f7ed6becb44dfefc5d5b6ad20a1b6016ebb0537696154e50756d0070046b9b258800
241	\\x3678a176ab4f7d370d0fb02d4bf1f2fca201917ee836904c20f60518204add9a	\\x3cba2a245560ce00862c28cef29e02de09130239cfb70dd43e4b49617549076a75321c09795aaa949bd6458c4ba00c1cb8220a0c92a2c791d341699e13b2f92272a24f758289f2eb2e1f6e33298d09df2a2c96d76029a1309f7131b506e82f97513aa7f79cd7cc205b8fac302266e13e2e0a136e75ea309876a520696095f5da00d0682223910a85e9c90d67321c436f781b54ccb3e8e0682b303c690855b7c2
245	\\x8eb141402d8686679368c70441cb6212fbbcff7dfaae46d25be98bb6fa87dd96	\\x3cba2a245560ce00862c28cef29e02de09130239cfb70dd43e4b49617549076a75321c09795aaa949bd6458c4ba00c1cb8220a0c92a2c791d341699e13b2f92272a24f758289f2eb2e1f6e33298d09df2a2c96d76029a1309f7131b506e82f97513aa7f79cd7cc205b8fac302266e13e2e0a136e75ea309876a520696095f5daccdb817e62d738fcdc12642fbb0e8fba866cd40dffa15be68ec6f6c883363bc8c65b2d7ebfc5d32acf0964677cba760ad02a7da15acb97413bdd3b3e3e95aadc
257	\\xf357fc0a8c1d8fb7fe3fdb1bd7381cf1b05d8dee5c25ed7c9629ae838551ee22	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9196462de769dd1731c5b00c4442063e0829702e4d6262a4f84d14414a9ecae60
265	\\x5ea6bdfa55b06cefdf4613c232adbe3b3ae9e91baf0cf402d8b603048bffd6b1	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9a2e4be64c3e5420d3f3c9d43f284f2156569a214d1ce0f522bcdb90451505e1fd8fe1b9ab0c0db4ea71ce8c3679c53391fcd491df57714fa118aaa48ccdddb79
270	\\x80600b2593bcb98008489130fb401d1cd0457c192bf351b314c54f510f5aa9c6	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9a2e4be64c3e5420d3f3c9d43f284f2156569a214d1ce0f522bcdb90451505e1f14789109b36791e9ccc72b791999cd91d61abf6de656ccabf7dbc6757f11e1544a024a0b88a7c3b5d66cab5df77c57130b1959bfbf5d0af4091ec2792c59b427
273	\\xe317b28cb9c0a3d6b1b550392b48c4fc0b57b8e0f37007bf27903019f6a74c39	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f7248d523ef01bbbd27df7f52e8facf63ae27a152c910dd6a99bb0b13f46ef21f5
274	\\x8f0b678bd4086c37feeb619265348d5145656aa2cba5520490a2b383e79759f1	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f7c2859ec2b8a3026dcf01446aaa38585094ea5219f1dbbb69f78c1af0bab0ad7c
277	\\x40d5e363f2a2b1f4ab6f98d0cdeb7aac1e46baeab1a3a554fa64a17f60e6a4db	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f71edb478ef683155447b6b0177d2ad924410c8f508ea4f40d1e072f560b85f6be3cd223b1e6e458e07f615c4b2f7cd4641b28052fa99fc3c9860567e3a8ae3d35
279	\\xd2200137bf2a2870d4c7705febcdfdb8fe0d202b99161577356313bc347e6b07	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f71edb478ef683155447b6b0177d2ad924410c8f508ea4f40d1e072f560b85f6be0ea551aaaee13cfe387492346ac4dabc9556dbce87a8805fbc902ba0d44b13a6367e322428f3b5df3cde5eacca6b95a3bbc8bafe69a467aa13ec179d953d0f76
280	\\xeeb37ddab641f42eb9200d03bfa226992b44e477029a2ad73a244202e4ecd8e9	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f796a3f53ec5654fa988ee9f79525ec97733b41d990c438b33059951f9bf4c3d27
281	\\x6c6b904ef87954006687795babe6a7381ac53b046c210ecd9aec45700057ee4f	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f796a3f53ec5654fa988ee9f79525ec97733b41d990c438b33059951f9bf4c3d278b52d1c8735e1970feb64731075964f0156dcaafb8fb37c785f2feb0febe9135
282	\\x0c91e10bb7b7528897f8477a911148d9aefbe3990c77080294109e0465e27f3a	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f796a3f53ec5654fa988ee9f79525ec97733b41d990c438b33059951f9bf4c3d279c77f3391ff6c7a5e0fe71e5741f86ae7bfbec5d3c34c4c7ce86f73cd1e6968d
285	\\xf0dc9c58c5e81283defe16df446f6e79a2529a7793bf5d51e1b5580e5319c8b9	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f796a3f53ec5654fa988ee9f79525ec97733b41d990c438b33059951f9bf4c3d27bb164b2c82297f2cda85d737408024f6ab6348f6cb5e92c0b7e7690ebf4bc537104cb2b4ac2983e824d74dae0b31923471b53e0ffbd73d2714891f54051c5f27
287	\\xcb1c3fa761e27d2dee0f0a482397415eda85cecbaed103be0c9a8b4ae8b20915	\\xd022383425c975494bbf5ff50428e9a9f0605ab6588714de1118b6117fbaafb9d49b8e7d12e42db60e450ec7b910806b41df6fa2cf9a66b6f4e5302c7cf327f796a3f53ec5654fa988ee9f79525ec97733b41d990c438b33059951f9bf4c3d27bb164b2c82297f2cda85d737408024f6ab6348f6cb5e92c0b7e7690ebf4bc53777616caa52c17619aae0979a8ebd2737d3acd636e50db3e87cf2bbbb71d5831cb03a664829e65ef14368fcf5a51c4cbfa624962abc7407da9a46991dd8c5244d
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
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-22 17:39:05.756114+00	\\x8d2fb2d606dccdc82b4e331cf547f7415d58f2c9a663fcb57868e2298933f169	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-22 17:39:05.705874+00	\\xde05427e1d633cd3ded78e9ded45d906b4d19462d73440be63f88adb02cf232d	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-22 17:39:05.807615+00	\\xa73b314b4b7bb054898c6eb17f04798d258b6cbf1a22627755e629b437d1673d	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 17:39:06.165523+00	\\x9c7319e785704b193c9293ba73816f88c1ad6d045e27bc94d74eed9d0b105dab	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-22 17:39:05.865028+00	\\x05afb0007a989b3b27e69a166459d13e114b55d7ae12a5b5abacca57c0163191	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-22 17:39:05.917159+00	\\x814e4c0525161180fd7d5730e58e0bf2ff4006b801007bf0140943b014614150	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 17:39:05.966954+00	\\x764dcb44e89996680f182638aa712321791420811749142f4c33829464293d96	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 17:39:06.013905+00	\\x73ce5df48c34ecd88f70d5da2054efe8995123c692ea91aee8d5e100d16137ae	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-22 17:39:06.057961+00	\\x1a4edf7bb893718c24c7810cf54edfb4d2e73c69b5436351cdf1deeeffc08e55	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 17:39:06.105784+00	\\x76557b77d1104bc08f77098d9228da666d17f2d5e0ba6116ff2dc462457cd45b	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-22 17:39:05.736168+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-22 17:39:05.745721+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-22 17:39:05.784829+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-22 17:39:05.794346+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-22 17:39:05.835987+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-22 17:39:05.846143+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-22 17:39:05.889948+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-22 17:39:05.903597+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-22 17:39:05.938284+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-22 17:39:05.950791+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-22 17:39:05.987507+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-22 17:39:05.998351+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-22 17:39:06.035715+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-22 17:39:06.04663+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-22 17:39:06.078766+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-22 17:39:06.088544+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-22 17:39:06.141704+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-22 17:39:06.152012+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-22 17:39:06.190775+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-22 17:39:06.201299+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-22 17:39:05.716242+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-22 17:39:05.727416+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-22 17:39:05.765531+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-22 17:39:05.775858+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-22 17:39:05.816428+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-22 17:39:05.827369+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-22 17:39:05.877745+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-22 17:39:05.928217+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-22 17:39:05.978893+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-22 17:39:06.025238+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-22 17:39:06.067718+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-22 17:39:06.130444+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-22 17:39:06.18043+00
\.


--
-- Data for Name: basis; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.basis (id, client, owner, basis, instrument, recipient, record, classes, notice, tried_at, outcome, forbids, identity, opened_by, opened_at, countersigned_by, countersigned_at, disclosure, kek, data_key, reference, version) FROM stdin;
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
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
d14a52f8-cd34-e396-b082-43ab20a14421	2	2098-01-01 05:00:00+00	0	1
d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	4	2099-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
00d2f25b-f503-f360-e6a2-34e38c64fd8e	4	2099-01-01 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
9d3a89d4-d47a-e2c9-3383-470e5b302d04	3	2098-01-31 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	4	2099-01-01 05:00:00+00	0	1
c6e17a99-b56f-de6e-ac07-d69913085377	1	2026-01-06 05:00:00+00	5	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
0ccc1407-a0a3-c337-42b0-65f821267c86	3	2098-01-31 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
494db3b7-68d5-1295-46e7-b2b8515d3d11	4	2099-01-01 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
9b2fab38-3324-d23d-044d-6e8c3c0d49c3	1	2026-01-06 05:00:00+00	5	1
a3159cdc-b51f-5965-cf0b-4e92ca6d59b8	2	2098-01-01 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2	2098-01-01 05:00:00+00	0	1
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-22 17:39:05.163912+00
referral	0	2026-11-22 17:39:05.243311+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-22 17:39:05.670635+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e64
2	0	2026-11-22 17:39:05.670635+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e64
3	0	2026-11-22 17:39:05.670635+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e64
4	0	2026-11-22 17:39:05.670635+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e64
5	0	2026-11-22 17:39:05.670635+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001
6	0	2026-11-22 17:39:05.670635+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e61
7	0	2026-11-22 17:39:05.670635+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-22 17:39:05.670635+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-22 17:39:05.670635+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-22 17:39:05.670635+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-22 17:39:05.670635+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-22 17:39:05.670635+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-22 17:39:05.670635+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-22 17:39:05.670635+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-22 17:39:05.670635+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-22 17:39:05.670635+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-22 17:39:05.670635+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-22 17:39:05.670635+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-22 17:39:05.670635+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-22 17:39:05.670635+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-22 17:39:05.670635+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-22 17:39:05.670635+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-22 17:39:05.670635+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-22 17:39:05.670635+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-22 17:39:05.670635+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-22 17:39:05.670635+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-22 17:39:05.670635+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-22 17:39:05.670635+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-22 17:39:05.670635+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-22 17:39:05.670635+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-22 17:39:05.670635+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x08061018222026428b327b203cc235a655001abf38861e8c9662542b726cbdeab4be30e5b044
32	0	2026-11-22 17:39:05.705874+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-22 17:39:05.716242+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-22 17:39:05.727416+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-22 17:39:05.736168+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
36	0	2026-11-22 17:39:05.745721+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
37	0	2026-11-22 17:39:05.756114+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
38	0	2026-11-22 17:39:05.765531+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
39	0	2026-11-22 17:39:05.775858+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
40	0	2026-11-22 17:39:05.784829+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
41	0	2026-11-22 17:39:05.794346+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
42	0	2026-11-22 17:39:05.807615+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
43	0	2026-11-22 17:39:05.816428+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
44	0	2026-11-22 17:39:05.827369+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
45	0	2026-11-22 17:39:05.835987+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
46	0	2026-11-22 17:39:05.846143+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
47	0	2026-11-22 17:39:05.865028+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
48	0	2026-11-22 17:39:05.877745+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
49	0	2026-11-22 17:39:05.889948+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
50	0	2026-11-22 17:39:05.903597+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
51	0	2026-11-22 17:39:05.917159+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
52	0	2026-11-22 17:39:05.928217+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
53	0	2026-11-22 17:39:05.938284+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
54	0	2026-11-22 17:39:05.950791+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
55	0	2026-11-22 17:39:05.966954+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
56	0	2026-11-22 17:39:05.978893+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
57	0	2026-11-22 17:39:05.987507+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
58	0	2026-11-22 17:39:05.998351+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
59	0	2026-11-22 17:39:06.013905+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
60	0	2026-11-22 17:39:06.025238+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
61	0	2026-11-22 17:39:06.035715+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
62	0	2026-11-22 17:39:06.04663+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
63	0	2026-11-22 17:39:06.057961+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
64	0	2026-11-22 17:39:06.067718+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
65	0	2026-11-22 17:39:06.078766+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
66	0	2026-11-22 17:39:06.088544+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
68	0	2026-11-22 17:39:06.130444+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
67	0	2026-11-22 17:39:06.105784+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
69	0	2026-11-22 17:39:06.141704+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-22 17:39:06.152012+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
72	0	2026-11-22 17:39:06.18043+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
73	0	2026-11-22 17:39:06.190775+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
75	0	2026-11-22 17:39:06.257962+00	1101	1fa8f2bc-ae0b-ae2e-dcbc-6d9b070f2d0c	\\x0a101fa8f2bcae0bae2edcbc6d9b070f2d0c120a6e6f7274682d6569646f20a7b89f82f8b19f03
76	0	2026-11-22 17:39:06.614245+00	1103	d55bee32-4587-47e7-935f-99625ed9d69d	\\x0a10d55bee32458747e7935f99625ed9d69d12036164611a096169642d686f75736520022801320201024210334c01cc39324b77b54649e09d714b7d4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-22 17:39:06.614245+00	1106	d55bee32-4587-47e7-935f-99625ed9d69d	\\x0a10d55bee32458747e7935f99625ed9d69d12086e6f7274682d70641a096169642d686f7573652210334c01cc39324b77b54649e09d714b7d2a020102
78	0	2026-11-22 17:39:06.616796+00	1103	0d63f82a-ce86-45be-b752-c700f88c46ad	\\x0a100d63f82ace8645beb752c700f88c46ad12036164611a096169642d686f757365200228013202010242102c5c3775e71843b09328549e41375d5f4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-22 17:39:06.616796+00	1106	0d63f82a-ce86-45be-b752-c700f88c46ad	\\x0a100d63f82ace8645beb752c700f88c46ad12086e6f7274682d70641a096169642d686f75736522102c5c3775e71843b09328549e41375d5f2a020102
80	0	2026-11-22 17:39:06.616796+00	1103	bb049a06-b63e-4347-8999-bc92321a8696	\\x0a10bb049a06b63e43478999bc92321a869612036164611a096169642d686f757365200228013202010242104445dce37d9f4f3abdc7cd134ca25ba14a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-22 17:39:06.616796+00	1106	bb049a06-b63e-4347-8999-bc92321a8696	\\x0a10bb049a06b63e43478999bc92321a869612086e6f7274682d70641a096169642d686f75736522104445dce37d9f4f3abdc7cd134ca25ba12a020102
82	0	2026-11-22 17:39:06.616796+00	1103	efe54637-1fab-4f8e-b5fd-f8c988379143	\\x0a10efe546371fab4f8eb5fdf8c98837914312036164611a096169642d686f75736520022801320201024210c9f7a00e985e497fa61182ff90127b504a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-22 17:39:06.616796+00	1106	efe54637-1fab-4f8e-b5fd-f8c988379143	\\x0a10efe546371fab4f8eb5fdf8c98837914312086e6f7274682d70641a096169642d686f7573652210c9f7a00e985e497fa61182ff90127b502a020102
84	0	2026-11-22 17:39:06.648802+00	1101	537150bc-5576-12cd-450c-8c7b72d72310	\\x0a10537150bc557612cd450c8c7b72d723101a0361646120ea86b782f8b19f03
85	0	2026-11-22 17:39:06.656644+00	1103	afdbd786-75d8-428d-a11e-6b8ef3d0b9c8	\\x0a10afdbd78675d8428da11e6b8ef3d0b9c812036164611a096169642d686f75736520022801320301023b3a02013b42102c5c3775e71843b09328549e41375d5f4a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
86	0	2026-11-22 17:39:06.656644+00	1106	afdbd786-75d8-428d-a11e-6b8ef3d0b9c8	\\x0a10afdbd78675d8428da11e6b8ef3d0b9c812086e6f7274682d70641a096169642d686f75736522102c5c3775e71843b09328549e41375d5f2a0301023b
87	0	2026-11-22 17:39:06.671409+00	1103	bdcd7a04-2617-4d05-abc2-cb95d94a595a	\\x0a10bdcd7a0426174d05abc2cb95d94a595a12036164611a096169642d686f75736520022801320301023b42104445dce37d9f4f3abdc7cd134ca25ba14a086e6f7274682d7064500160016a0301023b72035050507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
88	0	2026-11-22 17:39:06.671409+00	1106	bdcd7a04-2617-4d05-abc2-cb95d94a595a	\\x0a10bdcd7a0426174d05abc2cb95d94a595a12086e6f7274682d70641a096169642d686f75736522104445dce37d9f4f3abdc7cd134ca25ba12a0301023b
89	0	2026-11-22 17:39:06.676497+00	1103	95516ca3-7061-44f5-a4cf-e5820433df38	\\x0a1095516ca3706144f5a4cfe5820433df3812036164611a096169642d686f75736520022801320201024210c9f7a00e985e497fa61182ff90127b504a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-22 17:39:06.676497+00	1106	95516ca3-7061-44f5-a4cf-e5820433df38	\\x0a1095516ca3706144f5a4cfe5820433df3812086e6f7274682d70641a096169642d686f7573652210c9f7a00e985e497fa61182ff90127b502a020102
91	0	2026-11-22 17:39:07.400562+00	1103	3d904a3c-7e07-4111-a18a-c5b3b8cf255a	\\x0a103d904a3c7e074111a18ac5b3b8cf255a12036164611a096169642d686f757365200228013202010242106f79bfc8ad094546a2c8e8611bb547fa4a086e6f7274682d7064500160016a020102720250507a201a328fff6d4b5909027b44fa7b56bc6be2a284e42d97b6aaf466bca271e5df3e9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-22 17:39:07.400562+00	1106	3d904a3c-7e07-4111-a18a-c5b3b8cf255a	\\x0a103d904a3c7e074111a18ac5b3b8cf255a12086e6f7274682d70641a096169642d686f75736522106f79bfc8ad094546a2c8e8611bb547fa2a020102
71	0	2026-11-22 17:39:06.165523+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
74	0	2026-11-22 17:39:06.201299+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x01000128868c246bdfeb8f6da2368621d8f17605b1851caf2920eb9b89bb0767315c86609dd28b0fdc56f6554a9b7ff2a0248d0c36bb4bdcf983196eae314bfd9dbaaa	\\x0177dba779923a68d874b5fd1fb86580bbfad82e3a1f0fe363a8edb5e37ecef8899bbcdac82070336adcb9b285f8366bd5d868	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001f2456b19d0eb9d31a0d0b0422f9e2b21b03ae2a5fc77174a8cd58946308f0726d22ca64180ea4a9efec20edb206a6326be0c1b466e4571056feca4a569ff82b0	\\x015595f27292cad0d934353099674f7a88bae151f42cdbdeff9e437fe053d72cf31223e6f2c6a30a36b6fb63b890d41754d70963a9ace6ed75f3b326	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001df6bf257b04fb6ecac1d1cf7f0c18b4e010d42ab0559d98ea2d46451af49215e47f729f23fbc05833d4f7bdc4becbe1dd7efd25b68423f3c3386631a0af93637	\\x0117a2fc1f43a350714c3c376a2cd50f774fc2e240ced5fc8e9a88ffd250ee32b5eea3ccd6eca1666fcd1ba37aa3e9da82ee20	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001b69c77edb5f1f7b2db2ae554557d956e419c1d583cc09cf0b5958e751f69ae594b2fa4fc73cd03c8d6fe3cc72d594b122d53ab764b46d486925a56dd80dbcc7a	\\x01303b18ec2e263ec2fe6f5d4e3393119964e201d20913332a8cb96e39164533978d251ec05d9eec7674b5d64c85da66be6c15d8	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x0100014ebb58b0ca3b56d3f2f950a004c11c2fb9dc5112666d4f2edb090bd081cce85550a502978d25f54c8b295a838d174cfa56d44d0820583a8399c386d714dbd1f9	\\x01575c3b2a04c1141bdbb580a4ec17eb3f6fee0beea0b6afe808059fe4002e5f908038b812e0d9cfa474a703a44156854be8141166b31e70d98336c1	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x010001211a0148fe341595ff59a9454cd88e4d09010677147cf936a1cec8ce9e851a269d1eda9bbd42839aa8d7d596f7ad176dd9fe9b09331742f017d2ea34a88998aa	\\x014c1950e7e83837e182d0cbf6eef0857eb2ae421e373959f816786c3b2f9127dcd6de9fa4be3fa692e69b38178d26239fe6d87d2d3461271892	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x01000198695372529194f8d6d8589016264082a9d66361f8c7a8b1af8cab552957bc316292f8ffb2e9d9dbf61c49e3eb2f05194f314e7fce585e079c743d2718c37627	\\x0116e6c68189eac19e66dab278506f7fd340543c2366939c077b9ef0f3f91eceb539a2006b35d168e82ccca23483334537d8347aa9	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x010001f31f0f2c82c37faafca2ed36b15f87f84d96b79fb26405bb4492577e3bbadbf2c5713716dd5fc972b4fdf9748badaaa2257734ebe5a5809c9e5a4f53982d2aa5	\\x01d002d0ecad46c3f359ecb91c62af462586d119dd0ee078cb23b643e3551ac2ffc97da31857dc04d56c683cb67b74a521e955	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x0100017f638a20b7b79a72879e0d59e5d580b1b3eb663ca22fca105e6ca565bf2e1a9dd94e268b148f9716652f1ad737c0eb234a7b8434dc83ecb733e38a37c4fc21b4	\\x01f4e18e7272bcc0d7ae6b273307147c6f0509d6a3f18ac7776ce3c59faaab13a272cd67b53bdb87a1dd0c524330f169ac70	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x01000168ede1ca9718c0a1cbde55f990668694e77d35aad491876d70c0538b8d090d99654345a4885bd83478e82c88075cde09e3ad763c777d2ca2477b019f5735eff3	\\x01f93fc965062eeaca50d232836d7089789c7a82ae5972a9fff9d4a66481b18f3d0f8dae9142c97e697863917625d56ed345	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x01000198eb4e0eeb64dc8f237b149d9eb980e97f2fea43195086dd44400044f83dfec8d94dedfebcf6ba2b2b7cce1a4823eb5a5eaeaa6d8dd439230dfffd917b0fe495	\\x019dfe947f6556bd70c328059ad82078547e241dcb7005948bd7cd1af4e34d8839c5c56067f60487fc37fa96364e9a56a10c90	1
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
3fcc2e43-9b85-4368-b3a4-6796929df6ee	109	\\x0a10d55bee32458747e7935f99625ed9d69d120201021a096169642d686f757365	2026-11-22 17:39:06.614245+00
5dd47bd2-a137-4de4-b59c-c5fed52e6493	109	\\x0a100d63f82ace8645beb752c700f88c46ad120201021a096169642d686f757365	2026-11-22 17:39:06.616796+00
92fc8292-534e-4af4-9f25-00b797e955ad	109	\\x0a10bb049a06b63e43478999bc92321a8696120201021a096169642d686f757365	2026-11-22 17:39:06.616796+00
b5eb7559-303c-4ddd-bd12-0166d2d743dd	109	\\x0a10efe546371fab4f8eb5fdf8c988379143120201021a096169642d686f757365	2026-11-22 17:39:06.616796+00
96d82063-af58-400a-84d9-8008dccd91ba	109	\\x0a1095516ca3706144f5a4cfe5820433df38120201021a096169642d686f757365	2026-11-22 17:39:06.676497+00
b3197be5-95c8-40e2-9505-b262e03b5d4e	109	\\x0a103d904a3c7e074111a18ac5b3b8cf255a120201021a096169642d686f757365	2026-11-22 17:39:07.400562+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 17:39:04.899718+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-22 17:39:04.902863+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-22 17:39:04.907797+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-22 17:39:04.912145+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-22 17:39:04.912999+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-22 17:39:04.917531+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-22 17:39:04.918897+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-22 17:39:04.921101+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-22 17:39:04.922878+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-22 17:39:04.924036+00	0.1.1
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
-- Data for Name: subject; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.subject (id, provider, name, account, person, active, linked, version) FROM stdin;
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token (id, sha256, feed, person, expires, revoked, version, operations, certificate, made, replaces, replaced) FROM stdin;
1fa8f2bc-ae0b-ae2e-dcbc-6d9b070f2d0c	\\x1fa8f2bcae0bae2edcbc6d9b070f2d0c1c9735149c5d95399273ed94f9760084	north-eido		2027-11-22 17:39:06.252327+00	\N	1		\N	2026-11-22 17:39:06.257962+00	\N	f
537150bc-5576-12cd-450c-8c7b72d72310	\\x537150bc557612cd450c8c7b72d72310d6bef29dd955c2021d826c364642ab5a		ada	2027-11-22 17:39:06.63921+00	\N	1		\N	2026-11-22 17:39:06.648802+00	\N	f
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
1fa8f2bc-ae0b-ae2e-dcbc-6d9b070f2d0c	2026-11-22 17:39:06.264253+00	1
537150bc-5576-12cd-450c-8c7b72d72310	2026-11-22 17:39:06.652634+00	1
\.


--
-- Data for Name: advisement; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.advisement (id, client, recipient, advice, told, person) FROM stdin;
\.


--
-- Data for Name: client; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client (id, organisation, kek, data_key, lead, duty_supervisor, lead_placement, opened, version) FROM stdin;
\.


--
-- Data for Name: client_conflict; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_conflict (client, organisation, found, checked, person, version) FROM stdin;
\.


--
-- Data for Name: client_contact; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_contact (client, verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version) FROM stdin;
\.


--
-- Data for Name: client_content; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_content (id, client, origin, class, kept, content, version, record_owner, record_kind, discoverability, emptied, was) FROM stdin;
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
-- Data for Name: clock; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.clock (kind, subject, due) FROM stdin;
2	72c37d23-4442-2c5b-c37b-5c1794f18a17	2026-11-25 17:39:06.265882+00
2	aaee69b9-b430-6755-efc9-fcdc3ee249bd	2026-11-25 17:39:06.265882+00
2	2b9722f2-dab1-461b-9fdb-611664e5038c	2026-11-25 17:39:06.265882+00
2	73fca371-c456-14d4-34a0-7628155abe05	2026-11-25 17:39:06.265882+00
2	c61fc75a-cd91-b698-0c2a-39ee79f945e2	2026-11-25 17:39:06.265882+00
2	4e420188-1548-0b5e-c36a-c98093f89f7b	2026-11-25 17:39:06.265882+00
2	9b9300b9-3937-b6be-6f83-7b4b644ec723	2026-11-25 17:39:06.265882+00
2	184c82a7-77a7-1a1b-aef2-0ae68b34a3c6	2026-11-25 17:39:06.265882+00
2	b10186d0-2da6-0ff5-beec-634af03a3055	2026-11-25 17:39:06.265882+00
2	cdee080c-cb22-3862-1a5b-0e172cf672aa	2026-11-25 17:39:06.265882+00
2	5e47a88a-1b75-abf9-3c26-d56082c880b3	2026-11-25 17:39:06.606238+00
2	336a376b-4134-defb-eab3-29f0b272fcad	2026-11-25 17:39:06.608314+00
2	f58e37c4-e86f-00ae-1e13-d6b48654e31f	2026-11-25 17:39:06.609607+00
2	1af10d63-12af-64ba-efe6-33deac31ea79	2026-11-25 17:39:07.392636+00
2	c2f4d681-30da-755e-64b7-a570cf2a0219	2026-11-25 17:39:07.466722+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.cursor (source, epoch, n) FROM stdin;
gateway	0	92
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.document (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity, location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other) FROM stdin;
01c89603-056b-ee54-6ea9-192285ecbaac	da4147ae-046c-484d-904d-0d4c64d3852f	127965d3-f5f5-452b-9ee7-1e19e633feb6	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:53:27+00	0	4381	\\x48313f538e422fe1384c34cca9feb8e441494aeb240c6a8ab674d607a70fff15	\\x01235f79ecedfe7aff833670e8c5ccf4b91aba8b23842760995d51b2a81a0c70eaf1799ba42b81381cb47274bc61a58a2dda1295193ccaba413a56bf388da0e4ff	\\x01235f79ec37f976ff53ddef0e4dfe04d42e33c7405cd52ed22fa8ea66c9a2821dd38c753d9780d1fdaa8cae1606ce2c096afd64342a145e73110223be010003be782d29c8325f16ee4bf2b6de80cab710dacc38166d1495d9b9885faadd6f89e2	1	5	DIST	DISORD	3			2026-11-22 16:49:44+00	2026-11-22 16:53:27+00	\N	\N	65536	2	1	0	0	0	1
01c89603-0925-9477-6959-bde006620962	e1aa5de1-fd47-45b2-b39f-7239cdc3eef1	170e54b8-08dc-4bd9-a800-adc95571a8dc	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:53:51+00	0	4378	\\x95e956ee6f5485eadc9695ba3753e0494922334ce87b8e8eafa10655f618aa85	\\x0144ed1b9328fc5e40c0016cc43658c8cead33e571610dc6caa8c2c1804c01a290e991e8f7255c83bcee5242ad7d74333ebe37c7775b61df7ea2eb07a646f1088c	\\x0144ed1b93f9efe41cd152f70ba189b7440b9f7e243377a9a81d807d1ee9a2726a631e924d6337b7ca76fd3e54976077e4f77eb8f0a74aca5310b7a319777280a859c034674e29035c9b7f5670cc04469252cd20ba36ec4718c10f788c7b5c5eb0	1	5	DIST	DISORD	3			2026-11-22 16:53:02+00	2026-11-22 16:53:51+00	\N	\N	65536	2	1	0	0	0	1
01c89603-09a2-217f-39a6-efac7a77a7ac	5e4d05b2-f4ab-4abb-9766-a74818bd1a6c	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:57:03+00	0	4655	\\x9486226da067e7f9c2bb823a6e4ed58f64afd7e8daaacd3c8eb72cb587cd99f2	\\x01e8ef6f3aac8351addb3ba6f13e27061d077c7ef98205158aeaa9e6d66d8fe5da2a448b95a650e0fe8a2c30d1a21e083c5ce294081ab4a6bbb5dba5dd24e9afdc	\\x01e8ef6f3a772a51cc7253268d7c8183b95fa6afbda345811a87b9edbfdb8a8e077f770cd384e2268ee0a82188055903e3d1972ee45d114df0ae40f343fb5690f3526a77bc33b2166f824840cbbbe1f124613cbd66fac7ea04849b45fcf65d4c20	1	5	ALARM	ALRBA	3			2026-11-22 16:54:08+00	2026-11-22 16:57:03+00	\N	\N	65536	3	1	0	0	0	1
01c89603-0f45-4cf6-8d3c-721c87184309	f176f69c-b394-4c21-a75f-f24f32fe1945	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:56:29+00	0	4527	\\x9cafa9ca7fa33dfe6169d4664e645f67871fe1cd054492c98c17f2ba1c2c7765	\\x010dd783f15434846ca5272c275dc55a3714b0e984c110217321df2c01951b81431716b4850c5897aef376e2c890fcf4c7fab0ca672c9185cad5d2d6804890a838	\\x010dd783f1a43f793ef52474bea41382fbe05403de7fb040ca61f6b139861a952acaaf62198f9c625935afaf7bafac39ce91ecc8e1e4ba3d7f1a24f1087e28f0b14dcb2b42476356115304232d0319b9a235f334af9bcc672de61c0b75e25c6bf5	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 16:56:29+00	\N	65536	4	1	0	0	0	1
01c89603-14e8-0330-fba1-23d022440c2e	a7ce9752-ce61-4f1b-81eb-84f591f4929b	0de1d342-9eea-475e-abc4-afea9935a947	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:43:43+00	0	2772	\\x7ae8a168ee7ec5ca7b3c0df73d4283a78b54e0efe07d7bb0b7ea7bf4a4185e4a	\\x017131e452707f18f771e06c1ae6720f765be69531d0f317d2996fefc83e825a125570c7710b575bfa0d9382533b5f7e21bfbc35b0c0b49e6a64099714a800651b	\\x017131e452968c935bb9e7584d08581e926329f3804f35eec7470967e3622cf6e12dd536c9a2d75357c21d3bbefaf1a97a7e2b1c87b21dc1ff78b9caadb118ea189f958c15f9d3117d0befb8ce838b9a90432774954aaeadc06fd84380aef89a4d	1	3	FRAUD	FRAUD	5			2026-11-22 16:43:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-2faa-9a09-d62c-5eedcff7376c	540d674c-c3b7-43ad-bcd5-56ea6025ac86	127965d3-f5f5-452b-9ee7-1e19e633feb6	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:56:55+00	0	4657	\\xc8ec0c43ed7a8fbfa0f89bf6164afb20220318d67facdad5932e96d4412e32a1	\\x01235f79ec563c5a3eff8daf55aa6926399e5afdcca4c102c8ebe84035444afd5e8dffaf097eec783cc58b8910add1172b111fa560773532fb92fa24acbffa31c7	\\x01235f79ec4c1fbdd21e3e86af9daa04e496989fb03ad0fe7bfe5f3a7f24574fea4afdda8cb632f612d1d29bf6c5d8cb027bcdbc7433531591453c20dbc0410a17e80b7fb3c40ebf34bf0bcf80c772e6cc465d1ba0c74c2fe45aa1b687b88cf6d9	1	5	DIST	DISORD	3			2026-11-22 16:49:44+00	2026-11-22 16:56:55+00	\N	\N	65536	3	1	0	0	0	1
01c89603-34d7-c313-c065-eb78092c6b7b	5b8c319e-e896-46f2-9190-aeea028c5c30	83818749-5376-40e1-849c-1d62a670a2a8	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 16:50:47+00	0	4597	\\x01d1430660fa304c9ddc278382434d2b7634dd1bc5fd1b68c9f97ee7bf309f85	\\x01001c7792be572335e63af62c61ec1c08ee529c81f3fec4d8d4aefd9e86d2e97fb0be604aa896415a504221f68dc66f3c8e9329b603bcfd51743756eb8d31184c	\\x01001c779249c80d778574f5210c9edeceebe51a4135fd9cd8691e7e4ac5273d9f2c31b22fddb3b45f9ff28d294c6e0db647633ec50fdd8e034da9ce3c5458ca6673e32c8c9f89f52890c1d582aeaa7378a475884aff849751477422ae347e8ed4	2	5	TS	TSTOP	5	03		2026-11-22 16:41:41+00	\N	\N	2026-11-22 16:50:47+00	65536	4	1	0	0	0	1
01c89603-3d8f-1f72-134f-b8ae7d58888a	d750d415-75cf-495f-a9a2-4b70ea8f6e60	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:48:00+00	0	4376	\\xd28eb9d8e7d733e395e3cfa0417c280cde43f12da77d6cf69e45bad57b77e3d7	\\x016a2c6d4e687cc4a54513ed5a66e33f7a9751696db26758323b481246ff29ffae31250f0c81291a99eaab6398f16cd0286c5a0785a84c18432b4220a1d308060e	\\x016a2c6d4e69accb4f4e77e8f1d5e8a66ecefd79d669d898a48c5f702b9fab9664c2f13f9baca669f188c7b633d47d1d4d5d13132e9cc27a249f9d8041d30300ee4292d3c7d7b577de59c427213c535ca32e2bde0015a0d5c59385ca75e2e0a9e0	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	\N	2026-11-22 16:48:00+00	\N	65536	5	1	0	0	0	1
01c89603-3e3b-2d6e-f67c-94efdb935473	81da92a8-865a-4241-9d5a-6d45b604b36a	0de1d342-9eea-475e-abc4-afea9935a947	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 16:45:00+00	0	4731	\\x6f356a25d7efd7a9dd997d9459c0bbc65441518ccfdb98d03ea07e62d8b157e5	\\x017131e452aba102c4002378fed2ed5c39f34d2b88a7ba37fcd5c64344523ce6fb9e1a442b111dfe9377adf2c934125a359598bcea106bb70690143cfb58b49ab6	\\x017131e452f502f85df86392d3f0871aa6932f401b3d3e497ce12f50bf8f689d1bd4bc12f2ddd53a172e068cabfa0b9b3453053f3f9210ec440168053562fe8493768c27050d6ff1426fd9459e6527370d74a2b6f3af5577fb6c35302514c08410	2	3	FRAUD	FRAUD	5	14		2026-11-22 16:43:23+00	\N	\N	2026-11-22 16:45:00+00	65536	3	1	0	0	0	1
01c89603-4b7d-da61-bcf7-7e0c0060a123	34168b20-ecb0-4758-b5d4-8ff8e58abbb2	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:46:39+00	0	4090	\\xa4a95afe1a78c79bdbcbb56b26a3c77daa838ab965bd7f4a8ca2fc89071daf0a	\\x016a2c6d4ea04c45a6a31b90c6f2665ec90097e8de5135b0838501ca060efb98f56f3d26157b5a63148925535bb631731127167daea99f0d5e866e96a2f0120255	\\x016a2c6d4ef037d1d2ce10f01e6cb14ae96afedde8e2008a4ce4019968a5277a749a047b38b08a3aa19c3b84fab92581e5e081f573e6a02d77226fe98154f347ac4c27c2bd38d57f7be7725754b44750a2893b02c2e6e4421e950526a802b5b0cf	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	\N	2026-11-22 16:46:39+00	\N	65536	4	1	0	0	0	1
01c89603-4c10-f618-1b94-f01d85796133	7bbbad36-b610-4b54-b6f4-6195121c09e7	83818749-5376-40e1-849c-1d62a670a2a8	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:43:31+00	0	3949	\\x26487fd4cd1075414ebdcebadd802484c4138e67b7eb5e3674c23d5c5fca1285	\\x01001c7792df2384e8cfba72b485b034efb0683f1b158fbaf464c61bae0f40ceedb7e01c73251cc59f5b9cb8b7013ad6f7cf12765eb7fe95f9d83b42193c3925e0	\\x01001c779221bc57f6bfad823051aff141ad2d2e7c3247a3c81c1d413b66e5283aea4ee8952c7be3c5eb70aa215ceb3cd8dbf3b032055f93f8dfa7f60afbd562d2de425f6367bfb03916328b2211f0f6a0dd25dec5e76fc097de885ee0a326bfca	1	5	TS	TSTOP	5			2026-11-22 16:41:41+00	2026-11-22 16:43:31+00	\N	\N	65536	2	1	0	0	0	1
01c89603-53f2-9df1-ffd9-13a781455383	b1166644-0b89-4de2-a081-413fcc1e3bc7	68870e37-7c2e-4544-a36d-d8f94b4859a7	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 16:50:20+00	0	4184	\\x82d27e503bfc5e56779d648dfd41d6217de91c8265bdf84e84bbc4f012765951	\\x01b19cfee61e212f29d5cf64be1d61a665f745961a317c19df66a20b8ee62e46865056cc363d1d0be83fe7d830bb4090c3f4bbe9c70edcb9855d1a45d09035e5a8	\\x01b19cfee6c554bf5bd9bf271fe1745ff0199031f8dfcf11a6212c39e62985c4fc509e3cb093e51e6db743f48a6dc808a5c8f1d82dc6744d623d1211d419a6dfad35ce9f8715b8b0c73148a2a0022eac2396e99fb15dc214163917963b4a6de20a	2	3	WELCHK	WELFARE	3	02		2026-11-22 16:46:32+00	\N	\N	2026-11-22 16:50:20+00	65536	4	1	0	0	0	1
01c89603-5da7-7f3d-a1f2-b879409bbb6b	dac94071-0ba9-4570-825b-e33f6f5d3e76	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:56:18+00	0	4379	\\x922919ff4961c693d048b9e27708acdc582a562fbc293a5db1adc745a15ab0bb	\\x01e8ef6f3abb0cfa5a097489ec3ef5ffbad0588e8db3c075f1ce2e6a2638fd3756305b9f289671598520730a0118d2fb0327749d89cec3f824d38eb795960d6c78	\\x01e8ef6f3a675a9b0bdc73008e2cc9a091cffd6a6f46de43996137dcb86b7d428fa907f2a37c98e4f8aed4ef70603aaf72e19c6bd4ba55a479562f82089379d4bd8920f434fa6a37129b10446c8e330f8ca6f56ed7f9c7dbb8bd482a879eb22b90	1	5	ALARM	ALRBA	3			2026-11-22 16:54:08+00	2026-11-22 16:56:18+00	\N	\N	65536	2	1	0	0	0	1
01c89603-619a-a76a-683d-1d9616096dbe	7f58f645-d0f4-435b-9f9c-5b01c1da9592	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:43:29+00	0	3804	\\xe831b3e2f0bdeaae8627c68f867ed94ddb78caa0c84ee6da56b25ddfcc0517b9	\\x016a2c6d4eab8cc7b10b29b6b4bd5fe9fce4b04d60cb129be6b277abc568405b83eb26ce63c76407066038d27a5d6fc49eecffd4ce06f4b1d246a90724f5792308	\\x016a2c6d4eb63d2b7ecef43ec0526e301940320623ae23063e492cf34c41d43d085d7b3c63ce9fa593cb5a2f5f31e01675d5aaf865d79b7461dae07cffc21f94cf3ac77e0432d7967c99256e990834391109ff54db73edac9dbd7b1c03c6a6740f	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	2026-11-22 16:43:29+00	\N	\N	65536	3	1	0	0	0	1
01c89603-6dd0-0412-aa34-2ab601102d32	f5aa39e6-c381-4f03-9209-b2726ba88175	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:54:51+00	0	4662	\\x4ad1a15c6900d611a1d9e36a636b68c41ff3947a4bedbb4124a3b3660e8f89a9	\\x016a2c6d4e85c0348d7e3aa63592c91c6bef8197edc470a43e62e2ba42b34c2d26ae2a515f46722f57d6c6c215abf31332dd0e8f47d1ba976df932ca2611539766	\\x016a2c6d4e1922909f6f4c3246cd596c086d275ccf2a0aabee127b98760fcfeb05cfd5608b653e4ed004ca4696d7d51f34e2d5fb718a02c3c35ff8afb651446ab9587d9d61e3b6cac5b43cbb15f840f70694fd2753c708d22f3807a6c45d811584	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	\N	2026-11-22 16:54:51+00	\N	65536	6	1	0	0	0	1
01c89603-7bd6-c75f-99ea-905e2b19de61	858d45b9-d809-45e9-878f-20f5671d6d1b	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:54:28+00	0	2776	\\xc6c6524855fad553084a9afee3136fd3ecbabf43ae4b84fb1725d650d8643ea8	\\x01e8ef6f3af2ecd21401f5567dd3df3a82d073a330a3da47271498228b9ceb036791003b56dd40f8d733aa8dbf9a5b7132d32a88e83aae8cc041b971386efd8c1e	\\x01e8ef6f3a64273b831a532c0b21b7bc7e6e3d0efbe0f4701891bfc0b576d02ff0072d2912396470516cebccfa8de45d388b2a4d9106d638bc6c3e950e9da84670825873480c670209d342c98e41cb7770f4e1d4e517eecf24e4c6c6b353675d1d	1	5	ALARM	ALRBA	3			2026-11-22 16:54:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-8ad3-27cd-728b-773df3aa6714	b72bff76-b0b0-4094-a99c-a1f7d6347c1c	83818749-5376-40e1-849c-1d62a670a2a8	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:45:35+00	0	4228	\\xc1769e080523b9e9f192f304db9f718895ef7c74c0b1152355e0f0e789a959c3	\\x01001c77926c0c3129519bede4b862c14f94966c662ab7f0174200ec337a0a71fb750cf97e2c3bc4a4741507485eab328c97f8777cc3ccf92eefce5a54a3b4cbef	\\x01001c779201ef0dcb66e6989c1cfb7bc589d29f40d841b22beb4d4eaf4fcb071b2d397f10621aa3eeb09079a5413e2c019b5fd2044c7913fca4eda540ffd377ca51adbf46de9307268dca07b0d902e4d51a9e1d884af6e9d573d83433e6feb779	1	5	TS	TSTOP	5			2026-11-22 16:41:41+00	2026-11-22 16:45:35+00	\N	\N	65536	3	1	0	0	0	1
01c89603-96f1-fcf1-1372-5fc0036f161d	47512d1a-913e-45c0-b17f-3ef2e0b8b4b3	2face5e1-8014-429a-bb91-da8a7740d08b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:46:28+00	0	2879	\\x5ab593e7e535be4f3e0ede87944031c4f1452d6668b2005ee0ed19dc75277091	\\x01755129b481bcf731756fe08de62d681b38c39d5a2e0918699af68dbbbf4bc449aa3427f5d1a65aa366816e7f2385eaa512061cd3b9ed7f5e0f1aedeee922f3ee	\\x01755129b478d9973275b7d49b448f8ca6256492b2cbfbe15b117e80381479fefd1932c7c2d07641b286b3ce3bd91f7d587ec80b8f53c131fe2f331c0d8fa4140209edccbf164defbe02efc810fd3319fde24cf9a1b271b0df66ac0d1a33df9788	2	5	DISVEH	DISVEH	5	08		2026-11-22 16:46:08+00	\N	\N	2026-11-22 16:46:28+00	65536	1	1	0	0	0	1
01c89603-a125-e61a-f343-8927236205c1	fcb31345-759c-439c-b296-72e992e550cf	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:43:28+00	0	2782	\\xb11fc2c9e2f4380c9131ab98b7987fe38f08ce88a5738929803f32c9178a77f1	\\x010dd783f132ce5d9351cb5661742a988b332b02f21c482287fb215e3c17721ed3321ec5453128e92c263131fcf4d3094596e6e3af3cb619371467a03414e86a95	\\x010dd783f123f39de35ebb90cde4e19cc769e4609fe27cd48113895ffd207b6c6210f20b50fdd62bb80d1b0d8116c7dca2aa45d4be63ff1a09ce64b1bc468f8073eebb104a278f0a3c488b97a1f96c94576b7aab8c8532b9613af90c0563087918	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-a2bf-632b-1d6e-b42559632dc3	46fbe259-0dee-47f0-b15a-2e09609ddf31	68870e37-7c2e-4544-a36d-d8f94b4859a7	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:48:46+00	0	3530	\\x8ace43c1927efb8ec452c559bccc9e7344434be82850382c687f7e1e8f527c83	\\x01b19cfee6bfa679ab014dc9c576ccdbba590c70c594a66ab62c9f9ec9d5fcccc8f50bdeb15937a461b360c05e0e90dbddfba434a448f0991aeca6f62edc985854	\\x01b19cfee69b866f6c95741000221613c5851c60d7e0ef30f2e2c727ad21c62b56b5a9b213c5c984c5d853af432756a5629f97bf1c43c261f4e0ffa845e3ccedcbe57930a3aac18640ec7d42e6aeb5e8b24e1a710b8f091d1593cabb2a5d90d328	1	3	WELCHK	WELFARE	3			2026-11-22 16:46:32+00	2026-11-22 16:48:46+00	\N	\N	65536	2	1	0	0	0	1
01c89603-a6fd-ae74-bffd-3864464fbd70	8f5f3663-cf81-44aa-92d4-950df12d7681	68870e37-7c2e-4544-a36d-d8f94b4859a7	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:46:52+00	0	2777	\\x9369567f7eae2de70481761faaf15cecd80c5c39e64356997c0a22dadc6cdc20	\\x01b19cfee66e636d471be8b456a6e8d7ea142b2a144874929b9a6810ba719c19f556d319e6a5652c40e61550593fc4256ef2cc5c56d5bf6c92a930306ea36574a7	\\x01b19cfee66b8aab5ddfd2306d433420d04b894f091c84dccb396350a75338c59d679e820b3820da459622c1d0d96edcd5a06fb05967529ad44d6549bb09b2fa227caa1b4cd9207c1fb503ff629d39553e1a159d6933f1821f708b911cd42879e3	1	3	WELCHK	WELFARE	3			2026-11-22 16:46:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-a734-00a5-3b85-b9838cf1b5c1	11f477f6-5a32-4025-bd3d-f5f516dc2408	68870e37-7c2e-4544-a36d-d8f94b4859a7	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:49:03+00	0	3812	\\x5b596ce759129aab4ce7df2b321f6b12b7d135b37980289a13e7aad54a306810	\\x01b19cfee667d5a6ec8c51b22c50bae44f8c52ef9737d73025602038de654eb65e849193a4adb70bf74562700061eb14f6f77cbd1a5027e76cf64b5ec20a924669	\\x01b19cfee6c6e0b52ccc7a1fa92313dabde37f793b0fa0e8a9c8a1b2eeba2d059f3f33d5a02211127238d9b85e42efce5444b3e11d0fb0d738a5ab65a5e866c68611099e1e51b3133f12bdb2c0159f183c576f75dff6ce81a4b119440b0fbcb612	1	3	WELCHK	WELFARE	3			2026-11-22 16:46:32+00	2026-11-22 16:49:03+00	\N	\N	65536	3	1	0	0	0	1
01c89603-a906-93df-6ce7-721796df744c	92298e83-2a42-474e-8978-4975ab4a2f71	170e54b8-08dc-4bd9-a800-adc95571a8dc	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:55:28+00	0	4654	\\x6731887c8f1849cd629bcb76625da849a1e17d4235ea021c17d7d2fda7986e55	\\x0144ed1b933ebef01e07240eb010ff5164109e7943b88c01ca53a43498d76b0aae0238983b55e09adac094147a3e0e49fa07f70c70a9cf15a37ae54c5cfd37d066	\\x0144ed1b9302c5fde4851af6d7c9bbec0e82940306083c478e7a66c2507b4d19d53bc9d2303e553ca41c2b9427f99e34a61c4f3ade948d99c22894cd00adb8316ad5d12b9587c57a23e95b6b2fb6755e2167e335160f7d151db9bc1387f3d31545	1	5	DIST	DISORD	3			2026-11-22 16:53:02+00	2026-11-22 16:55:28+00	\N	\N	65536	3	1	0	0	0	1
01c89603-a956-e4c4-4746-e7100038e42d	fc6e7319-28f7-40fa-91be-5c1dc28f4a86	0de1d342-9eea-475e-abc4-afea9935a947	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:44:02+00	0	4375	\\x94be410677c95b6170df668cc09f248488883f075c7ccc168bfb524296a2856f	\\x017131e4527f8790e7233e7bd515c90de45a17b54eb0aefb09156df65e5e5958244e49f681af346c6363117c4af013a8bb36c8b4f68fae7cc8aa69ef466e3d3d7e	\\x017131e45293d9a8d56e5c26262890965bc305c4cc8d6db076c181018662393b30432790954c5ad673d18ded7e5ac8ad286e5d5f73785b32d2ae58807232b26249def1e6bd5ac7640db201d94e1c0caf3dae0724e6946f152e23c4873f86eba8fc	1	3	FRAUD	FRAUD	5			2026-11-22 16:43:23+00	2026-11-22 16:44:02+00	\N	\N	65536	2	1	0	0	0	1
01c89603-af8a-37cc-70b3-27eb79f30880	b3a5e3dd-3637-4ddf-a275-fbca6b786dd7	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:49:12+00	0	3962	\\xfb8240ae664a7b12a825c92be08d215c7179dfa31a51a939a159f402f7ce458e	\\x010dd783f1fccdb9b9d5877211cc58ff42c7bfd6fd4a4d14c99728e9c2081dd68ad35873b6db78cd73ba4ff6c0eab14cbf9a66d0a4eacbf37a3eb558836a5354af	\\x010dd783f1369e253778cd9e88336de21e38fbecf68c85a646d5cc5cba62edaef4225677b5f8efc524f27727ea6e3bbfe64d4fa9bee89f2e5627904509599542dcd3265b87611b3e101a68e0202610d89503a735e4be44600f1c1a85f50d1bd0ea	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	2026-11-22 16:49:12+00	\N	\N	65536	2	1	0	0	0	1
01c89603-b0ca-6ee9-1e80-4b40bfa276bc	60b8c75e-0871-4118-9683-bf081897fc10	83818749-5376-40e1-849c-1d62a670a2a8	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:42:01+00	0	2771	\\xdd658cb7a9db9ff853104bc5b5720eb3af12f0c14e53bd472f874bb3960f64f7	\\x01001c7792aad9d327ce192c5fd77979cdbc4a52c0b963fddc93e8274ae7d69852224dd96439d14f0873b026b87659f879ec0fdcec685635e479c4eb480ae5c11e	\\x01001c7792ab985e4a40ef7daec6349b86bde221f993e852faefa2084d3d535cf284bc6a30c328ba32f0a84d2000428f25367abfc1f7221485526df9b6273cac50d67cc3182fbdd6556c8368f6ffbff1f6205a83099849f9a5927d2e13f157a9c4	1	5	TS	TSTOP	5			2026-11-22 16:41:41+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-d930-ab3d-edf4-4a4d307cc714	742cd913-4d87-4386-9d25-2e2be25dd394	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 16:41:42+00	0	3522	\\xb0d6a184fe01c2bdf4e255a4bd3d1f9cd233d709a97df93fce32a6d6e5aca9ad	\\x016a2c6d4eebb7bc7807bd97c68fa7a1ee1a6ecccb88873fa22fd7fcc08e8c32d9667bdaddea2f2788f6e46660b5f20bb96551d7f365e621a552387d8e0770f81f	\\x016a2c6d4e056265c94adaca04fae9f5ac38301fe8889b363fb8313ddf7b748c7b705adfd432b293046800c7e0efc2691bc09745e157765283fe0a3a881e6907ae4e2b86a87a43aef43e50d0ef2c0decb6978628e4014126f122881dc85b5cc6eb	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	2026-11-22 16:41:42+00	\N	\N	65536	2	1	0	0	0	1
01c89603-de80-6e5c-3cd8-d2eda4444445	77a24fd3-fbc3-44df-8516-315e4403dfbf	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 16:53:49+00	0	4241	\\xb8c4f82eb52c1d62fa0ad75e374a6aa6627b2a34b516816468da1508a7394f2a	\\x010dd783f105aaaf99ad99b7bce871d2adcca54449df1374d4d9c5085a017e614462ce476d3f1f92c519afd52ba4b80fb1bd27114735795efc5d099abb931dc625	\\x010dd783f1f3cc73f5365fd54d6ba28ee51fdda5f9ef57d4748da6ea4d375601b9de7029b90aedcc183e18ccde68e990d69b06d40d2e392dcf435abf34468b89e277f6ed51547a64c69166d1c1a3311d146042c665ba1823ca04392b10c726c2ab	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	2026-11-22 16:53:49+00	\N	\N	65536	3	1	0	0	0	1
01c89603-df6e-2d3c-8910-2844146d5ee3	d6d9a970-4ed2-400a-83e3-f0f05bd2e42f	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:40:32+00	0	2769	\\xdcdcbc72b45b88509cb68e05555c719db84c65ff445590ad885ec8774ad4758b	\\x016a2c6d4ed51c29470a8a98792092d2ca27985e3e4c9d0b7f24ad8a0456fb0f2a77e648dc457500ceb503442ae7f5ea3538f3605811a734a723553292fae45221	\\x016a2c6d4e228724613486c36256d6e9e68585cc9fee5eb6e3700e12fdc0fab1e98788a63630094692a5d0e3fad813bb9bcd2190d371d03371050af94ffcfff3f59d87c2bc58d5652007841d310f133947e98cd6423bdfad9053164274f0a84d2f	1	5	TS	TSTOP	5			2026-11-22 16:40:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-ea3c-14cf-14a2-ced7c7b92f45	6dd9ad47-e0f7-4a9c-8375-9506eeabdf71	170e54b8-08dc-4bd9-a800-adc95571a8dc	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:53:22+00	0	2772	\\x670fece4a2fdf0cd10483143adf4530faed58e522be43d07faa7e0312dc9c633	\\x0144ed1b93dd38331678ade78a4233a02835e900ca17c7ec7364028866aa2da8a42a52f9297120cd1340020a16e4b37ea700680906036d3b383bc84b2752eb3001	\\x0144ed1b93ca14d825d11e40dec76cc7b1ee162a211a49d580fe02c2ddf3917d7aeeb15c69c0c8e9b5243fc28c0abafcf3543de858f904ef536a929ce7da44ca8d357775218ec56d6ee5946d1bd31f34aef61b58dc1455af7c3c120f24ff79146b	1	5	DIST	DISORD	3			2026-11-22 16:53:02+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-f0e7-6e0c-4daf-67fabec6a3bf	6067b6b9-e577-451c-b4a9-79ad8112a52b	127965d3-f5f5-452b-9ee7-1e19e633feb6	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 16:50:04+00	0	2775	\\xfd88c84bac8cafeeb2f35575d5ade48c507baa709be59457999c6f69c3fd5f0d	\\x01235f79eceab347c8a72fc1825b15f21ae9e0b2f996f6aad3365d9b58a9065c617365509d914ffce09a31aa0d7fa659540c9bf114b137dcd22759a2643faff8a2	\\x01235f79ec3f16f87f96e900a30b35f04fafc906bb8d8298c991652f2c44821fe3093b75f1c2390c08e32b34a780da816b977b49aa5172da502d2dd39140b2650c58152c522e4966c44cc81f4b6ec2acf83bbcafc9958ce8a1c1245a2f548202e1	1	5	DIST	DISORD	3			2026-11-22 16:49:44+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-0675-ddc0-4e41-50d92be22a23	0b91e483-ecd9-4dca-900c-b771ae6c34df	904dac33-1635-4edf-9995-ce951b64bf0f	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:01:04+00	0	4390	\\xf0244adc86b2cb2ea8a14b7fc68b3b39d3055885461e890a8dba8996752634d1	\\x01cdc0abcd1ebc58713de0fe837461bf2f5ee8ba287ffcc0b0cfea24541b60a4d809ec9925b6ba223d4d83cc11455ebd90da4d7c35207ae323652b32f5f8316cb8	\\x01cdc0abcd53907d111f277eae3adb6eef5670649f7ba02349adc7a5428595071c34b1b5f63b75f2c21c1c7a84a3a9672f945610aacd44ec8f7532df432ab145de96ef9a9b888d0a3d265be53b6e14a439aa16a7a960c60146cabd96a2e2575562	1	4	SUSP	SUSP	3			2026-11-22 17:00:32+00	2026-11-22 17:01:04+00	\N	\N	65536	2	1	0	0	0	1
01c89603-0906-65be-bc7c-ca8ebeac1ab1	32eeb003-d5a7-4dcd-9bf9-90456d14719a	e474037d-a04a-4262-b5f7-cd2191df5682	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:08:57+00	0	2780	\\xa3b2ef6c9d9483f1aef44caf9be4360af9613a19b5923932536d1442510c44b8	\\x01d1c89623005c6aa598154eac06f57c3b19b973cf85d0bb120f347e611ab033f4c9ee37bbf4f3fe234d2c1ab4e70804d731fbcca10f28c63fdd8155ca28daebca	\\x01d1c896234bdfe7844fde8caf0fcb0c911860acccde011897388bfa37a0ac926552918c4ec96eef992fb325f99cbcb0f77b5da8404dfe7f0421339eb4a0a462bb40300cc520b9e5c4a50f2643676fe08438fe20e75692b990a0c9f2f14fa19dcf	1	4	UNKTRB	TROUBLE	2			2026-11-22 17:08:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-1b46-60a6-3448-5aaa6ebf4302	ce3c90e8-f319-40de-b345-6de481e80c7b	0789437c-6368-4442-8534-ccdd69873ffc	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:08:00+00	0	4945	\\x32d134afe716478062335b5588a99f60226cb3c5efbe0c0ab707e4f6702b44d9	\\x01b784e4d1f69e6180c604d1e6f4d9e073191d547ef7dc3eacc9fc8b16f6865345da699dfb554d959b24fdede23c7c659e3423b5a384abcc64a095a63e52b2c061	\\x01b784e4d10c97a75fafb47a4aa81f9339d5f195c446f6c771650fae9d5b459d00675426443a2a7722fb0e58455bf37445740fdb74f1314b4a549e78e1a9750b2e7cec8c370461ed5d32261241a50bf7d39c9c889486df0c82da969ef238b03c6f	1	5	PARK	PARKING	6			2026-11-22 17:03:23+00	\N	2026-11-22 17:08:00+00	\N	65536	4	1	0	0	0	1
01c89603-2018-9d5c-8e72-c4cd6f1e084c	891de6c2-3c15-4202-b9ce-4335831b0bd6	d78f2986-8359-46d3-b43c-38c5fcbcdeae	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:08:21+00	0	2773	\\xfdfb0529d5147e0244fc8d5a0475039006367405a72101289431eab6842edbca	\\x015016adeb56913b8ab089765f17afab0c409da906b134984e28e4fd73d0fdfe8170d9cceb8b91354c11ddf3867e1e503cfccdb27db6fadd6322fa4f4672d99723	\\x015016adeb5b4f4d92c747ba0f476c0b37e9c29545206c682c08b5e3e5931bf4677eaf30322550de213a320e9d24d90e221df127ff84c2a071f97b994e8900a7fdb12edf8771e5b7c7418d1b04b2a6f83bda97f101c1340d3cb74ad217eac480ba	1	3	FRAUD	FRAUD	5			2026-11-22 17:08:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-255c-5457-e24a-36a63e4d26c1	d01e9c37-a75a-43e1-9d42-5428534fbe19	d78f2986-8359-46d3-b43c-38c5fcbcdeae	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:27+00	0	3527	\\x8b1a522d42be41714df480821709a2e33776cd86b5a16cb3ad32c3b32e24ea39	\\x015016adeb079b6563f404269bbdb54412db032a2a0fcdd88b39b1c0ef30ea97246c06ca64e8354f39fd801aa443fc691ff6bb12e4a2dd196a7eb098a6ac05f100	\\x015016adeb1cdebb85f72fcf3e315aeb2dda6ed0f43e4386a0be51c26b8c3a2ed487e97e469e7b887cf3dd5f8ff446ad5dbe03223cadf271fca318f9343fca1ecb6e6d2122817745d6daa173a516df3853534c37af78e18ba838d5c8da179c8da7	1	3	FRAUD	FRAUD	5			2026-11-22 17:08:01+00	2026-11-22 17:09:27+00	\N	\N	65536	2	1	0	0	0	1
01c89603-2869-98a9-f1a1-86e05e262f65	93d3b791-7dc3-48c3-83ba-08efb559e7ea	904dac33-1635-4edf-9995-ce951b64bf0f	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:00:52+00	0	2784	\\x3f3a4de0eb1d03657a3150fb5cd1492c9a1f18a327b302dc61265e7d99e4eb6b	\\x01cdc0abcd678a024ed09e1bca6aa9c1bd6c964515bf8154d1fbc706cfed5f785c8f0d0bbff65dea43e597747ceceb65b972f1fd2bc17f32257e05d2770ff44df0	\\x01cdc0abcd57e45ebd4c72574ead499e9bb4063b4a4ff32ce5c8ff34a29c4b0d516f64374d3d03908db720d85ac99db09d30f49e7f09aa874ecf42e7f68b6854919fd434bd0ec699b683ddb62e45a5640f1aaad8f26a0f8705983f99c6326123ea	1	4	SUSP	SUSP	3			2026-11-22 17:00:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-2d5d-bdc2-353c-3a843f7ecd2e	a965a631-8837-4c8b-82e5-019398005696	b5492f77-8e7e-47d9-8451-768cd419e077	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:05:11+00	0	2777	\\x6cf1efb12656e5b3da4b7d7e719220bc4a3d46b9d494f061ac210ccf82f104d2	\\x01ea61a5a560ab5b322d2f9fcfca997971d93a90511fe4df5eee4695012f8d227886eb2feebbb33210b70c1d7debb4fe4bc6f84e1e58bd6b0327c1abb51ac9e1a7	\\x01ea61a5a57881011a7f238746b10557839bbbce8d4df376cc5e566332aef49f2be96a11baee029f47db370602dd275210433600e985d32cb436529531ebb2598dc4f6493c451d6415bfaff17f4ece53b6a18ab2520c2b97d6253307c125346099	1	4	ASSIST	CITASST	5			2026-11-22 17:04:51+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-56b6-d5ad-1451-13827fdad414	fadf0a57-18fb-44fd-b4fc-dd676961970e	127965d3-f5f5-452b-9ee7-1e19e633feb6	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 16:57:30+00	0	5023	\\x4df9e0442b4567ddbbf935ad7001e48b56b3e600572187bc2477b06d6e0959f1	\\x01235f79ecb5e613c72563ba167fb4d5af4ade4d51fe702e5c951386d75e0550f0d8f9efc6739c0f0cb99dae562f7f91959e8294126aa4ace66dd0e90eaae17365	\\x01235f79ec6e054fa8a27a9ffda163da94c426217dca4e4324f09f3d0230a8c3600718ddf3995dcb559de5dade22f71362dddcfedb709b53ef5f9c710f0e0d6c4eb931aae2ed9bd13207a1481e11b2fb14014c7c26d99030b89b858c5046188d03	2	5	DIST	DISORD	3	14		2026-11-22 16:49:44+00	\N	\N	2026-11-22 16:57:30+00	65536	4	1	0	0	0	1
01c89603-5948-51a1-038f-9f0e8309c035	c37ef58c-cd0b-40c5-9f80-af29ef90ac67	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:03+00	0	5099	\\xa446e8ffa437ed14192a492607a53cb867dda0590ea8c889f3791b487b5d8c78	\\x010dd783f1a00f2b203d3170b423d550ff0535327eb81dc20fe0353a3d8b8518fdd531ef3229fd68eb741d0aebf670a654a93973d52430562f01c148a17317331c	\\x010dd783f16602f731715c1512a9dc7ba2502c806b749231c6c4b89d5e08d86b10a1caa606a0e8caf1131e3a68f6a611151693308ef377ab3500b98a43ad3b6d3c4047d05832ca2f3d4b9c790c48eedb16adbb65e581aed94f47c57f1d2e4cd980	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 17:03:03+00	\N	65536	6	1	0	0	0	1
01c89603-f619-be9f-c612-bed2471866f5	7db4b6b9-5fe7-42ed-ad47-daf0ede2b39d	2f7961b1-1983-4e10-a247-e5cba7c2df17	1	6	2026-11-22 17:39:06.672352+00	2026-11-22 17:39:07.672042+00	0	872	\\x95166e06f075efcf3fc6902e718ccf069eea9cfec3f9c3ce60c42ce0c6e0988d	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-22 17:39:07.672042+00	4096	0	0	0	0	0	0
01c89603-6223-1a25-599b-2c1bd0cf46f6	4438cc0b-48b0-419e-8b1e-0b273736ca8c	3f2411e2-3e40-402e-bc15-2b7b41245323	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:21+00	0	2770	\\x6e198a8edfabe2573071de1da1f3b4e119c5360364a0a7fd3fe7cc47c123ae14	\\x0184049fcbd73fdb745646ba83e46ad6668cc592c312ba68a00de19f3d1f4a4f0d6e3ddf02b10ccb20898866f004059af162999e38ba818eca22c8b55e0df0a5b3	\\x0184049fcb6ec4a00fc3f75de22778675101a533cb07dcf8643b538e709fc0fe8c2a67f8e16b39cd3935bbfc3caad4ccc23878a46ada81c2bde9ec438323df6e7fb795a9fca59fa68cfb8e291d39e679a536b032751239be5c6180e127f0fc137f	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-64d6-45c8-7b2d-b837204d3242	87099f35-bd26-4745-acee-10880b6ee9a8	904dac33-1635-4edf-9995-ce951b64bf0f	1	6	2026-11-22 17:39:06.265882+00	2026-11-22 17:08:36+00	0	5321	\\x5e81631844119462ae525a148cd587b2f7d9c6dbac63de3701002591bc135e9b	\\x01cdc0abcd02378f41dfc00439b982a38e7f4634cfea4c7dbe535a345f9a40d2a087bfda44e71f1a242c5d6468a79dd0837e2ac23d62c5cbae5b6c4aea86ab8b9c	\\x01cdc0abcd67e85c5d09b46f0f1c506ec43f4b7c5577a90057a61cd92793e4a20d3e8e0142ed24bd864fe474e40cc83a83628a4f0850e9fe033529dbef58c5b4eeea4ba9102897b6062b52542789e9f6f0daeea3db9a33dd0c9da363065f65aa3e	3	4	SUSP	SUSP	3	10		2026-11-22 17:00:32+00	\N	\N	2026-11-22 17:08:36+00	65536	5	1	0	0	0	1
01c89603-6f53-2a3a-a18f-2837e4cbddbc	a9728d70-3809-4974-b6ff-82b558ac901f	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:16+00	0	4657	\\x46c9173ae2b807515289b905006f2d3160a8c49ed90cd11e0cbb69834063986e	\\x012c7c91773f23ba3c58770d5863145e2d2284afcc38a0e086c548669468a012241499319700a0bb3f66a2abbb2563210e3728c856a0fb760f5b6c301b48dce035	\\x012c7c91778f1b454bac9663709f32044088b9cabed302f1d63ffb1b2f10e8d88fd6226daff328050cfeb7da915da780da9a12f118e6685d9812f3a6ed25705978f105b833fe9365750104bea7be0070cb491e263e9996553684d2e51b0c169e89	1	3	TRESP	TRESPASS	4			2026-11-22 17:05:14+00	2026-11-22 17:09:16+00	\N	\N	65536	3	1	0	0	0	1
01c89603-734c-0011-041d-6e30f0d54cbf	41228f44-ed89-411c-a3a3-27eeb857a705	170e54b8-08dc-4bd9-a800-adc95571a8dc	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:00+00	0	4940	\\x9061a37c02956239be47bd4543a97fcce26aecc187e32cfe186f953da43aba9c	\\x0144ed1b93f7c8bf11795ad66e83c1d23663a90030b89ea5643d3237d1cd64b6cda5dc280d57f964319ac31bdbf868a018fd5730585959560221cb98aa5db415a5	\\x0144ed1b93a44e4002f1cd4335bd59f9cd2b3c47c3d34e50da26f3c8dd858e6a0080e39a66a3b792d08afe3c8b3db9ea53bd2317d6b08a626b55bc2efa8db5ed14ecfc145f5e965aadc44c77c40332045040e2b88c02b71777941e9fe87ec807f1	1	5	DIST	DISORD	3			2026-11-22 16:53:02+00	\N	2026-11-22 17:03:00+00	\N	65536	4	1	0	0	0	1
01c89603-7510-e010-755e-16c35567d595	a50f17ee-292f-4198-a4e2-4d944f6508d4	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:05:34+00	0	2786	\\xfcda8d3c13885d7c091e80d5b9b84ec1fadb66f0cb40f06230da3450034a2a30	\\x012c7c91777597079b43edeadf664bc41e79af9f4c310d44efd365499b6f42fb6c8d02f5fc40958ceefc12d0f86ef8def18d680c40c6487d3a6330427029556b9f	\\x012c7c9177f43c8da0f7ddc5a2dcc384d6c7709a006cd3b830519dd48c569f6dd003aa85499b4382a860bb4e0306242f2bae78a9a8e8b5a7f843cdd0c6728a9eaf3508450d213028238798ab1a4ac3dcd32f9d2463860dd166f80b4254cf726a1f	1	4	SUSP	SUSP	3			2026-11-22 17:05:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-8018-8a31-62b3-40db648afa79	faa4e506-0ca7-4eae-b4b3-46a7c4f4443b	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	1	3	2026-11-22 17:39:06.265882+00	2026-11-22 17:06:22+00	0	4381	\\x048d9514ea59cf15187e775df2f40754dabeb305fba8d52034c3687dfa4aa036	\\x012c7c91774dcfb51662d902453b68d1575b366fa130a924d8dde5a6782b8155f354d1a19d2a4f91b2de4cfdf496df4d6b6e639dc74689ae5772457b446f129e61	\\x012c7c917734cfaafbbebfe7443a4210ed40c0971849c03196d353a337a842499612bb1a449f5159655434461c334eedd07e61596ad3a7a52598d26765fb48f5d1e8cd6c9c665679a3b920b0d8c912c584a1e943ebf4702a421d9bced0b649f6c6	1	3	TRESP	TRESPASS	4			2026-11-22 17:05:14+00	2026-11-22 17:06:22+00	\N	\N	65536	2	1	0	0	0	1
01c89603-8339-8e12-2e08-2d834ec42c83	d97ac3c8-33ab-4df7-a592-d8efdebcfe80	34b8ef98-9f2c-4920-8533-49b82c313e9e	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 16:58:39+00	0	5034	\\xda072a6382752f226f6325c68454c6742dba8a2a6eb2d80779c24f7fa1ebf88c	\\x016a2c6d4eea9cc0994ae67afe61bbcc50a16f17dd10cf51ebc9185cac5da2b3e8dc37334421cc683eeb31233dc6b59b99e6cbd8a9f7ed4117c5144753d5bd8595	\\x016a2c6d4eb1903c080dfe886e34cc5d3914e3a4073ad4eb29b08fd20036980adb75346ccf61e4abb5e86a0cec9bc754a4b4fee496f53b8b741f3b0bef7c097f34a664a632aabf898821627c82d87314ef88a365c77fff6957cbb63976277cd305	2	5	TS	TSTOP	5	01		2026-11-22 16:40:12+00	\N	\N	2026-11-22 16:58:39+00	65536	7	1	0	0	0	1
01c89603-86e5-961d-efcb-a257c05dcff2	853cddf5-d1a7-4d38-83a6-635ef0044fc8	0789437c-6368-4442-8534-ccdd69873ffc	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:06:58+00	0	4659	\\x105f88a546eacbde394606093d554f243ec5cfd18330c745e3104a7bf59a8201	\\x01b784e4d163239ad2a1738d01447354e4fdb7fe1cdf89793982906a755d6f618134768fbbdd73e92c7899f984ca2d225144917407e6ba62b628732f0b2ddb1612	\\x01b784e4d134e889acf51f069cd521ee78dba30bcc00570b28373a6f8d2b307b95c775ffc586644f7fa83783e8e07a82b097bf5c0eb886ae1f3dbd520be206799266c4d42597005f2ca5a30440668af61df332ac0482bbb6d8d8c07a1268aa9ba3	1	5	PARK	PARKING	6			2026-11-22 17:03:23+00	2026-11-22 17:06:58+00	\N	\N	65536	3	1	0	0	0	1
01c89603-8dc2-8b9c-94ce-9f2407912c16	7a979c66-6162-4d27-8a1d-1fadb6f2a13b	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:01:28+00	0	4813	\\xc8d4a4a1b7f067cae72019267078dc033b8cc51700c11353dfe57c59c672d3a2	\\x010dd783f1db47e92c36683b9ea7d870ddad416e79aa5320018bf3c4012e13b850576cfb48fc204bfec7e2ea42d0ed45fc41b405e4c0cb9f51a12959f88304df00	\\x010dd783f198d86e253bbabbd2a196fadac75f01e9e8a9dd82140927ea732d753efbaf27ce606793c06dc97750ab943f4318ba7bddb5ee416740936c09670eb9fe070c9b61223377050fc0507203010092b88e629646da2fbb3957359f1594d3ce	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 17:01:28+00	\N	65536	5	1	0	0	0	1
01c89603-91a4-f608-f5b3-515f32ad727f	da166948-2625-4bd5-9b43-a99516f8d3ec	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:05:49+00	0	5021	\\x9c8c09a3b69e97ddba747557af608bb9d751df7a6815b149b3d927abc09b9d21	\\x01e8ef6f3acc2a4ad0ea917e370e02d2c83c563d3a887c05e9185781ee70f2dbaacd8bf9ee48b3d53dcae205e342e858fc7e8609ebd5e802b6866c4c85130dbcf8	\\x01e8ef6f3a47aded247ddb958f947d22efa4eaf3e2f1602bc592c8bd6b8300c6956c53f3dabcee42e4f3cc7590c0690bb6a0539798af086a733a3cd34200f42de91f1d96a8959fef297fe613c2feb2f32e75474cb5c3d0751e22226bced5fbd333	2	5	ALARM	ALRBA	3	14		2026-11-22 16:54:08+00	\N	\N	2026-11-22 17:05:49+00	65536	4	1	0	0	0	1
01c89603-925a-92aa-369e-a9865f5eb24e	2311119d-4e5d-4d82-8ecf-9a7dac90e545	1b6e8105-4eb0-4951-886b-67c558b3582b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:33+00	0	2778	\\x3953f2cdae1b62ad55f7e62f1528b5ec7082da9c5b42e25871af7825a5822f7e	\\x011167186efb233aec7fcf845b22dbb108b90a7271a4676e295a19398dedd0c58d076920b452b4e9f0ffc1d208de6b0971f3a96c971040d1322bd1e2a6074d818a	\\x011167186ec6bbe17dbb4366ce6fe07174d3c50d5d954490c337a62666b68fd3cf7f7c5ff4bc9324ef8df56d9de0c4362bb2b73a54f595546fbef07daf45b993b37e81aecc7c2672ac170159707ff67121b6d0a32c3746d57d44b1e15e567527e7	1	5	FOUND	PROPFND	6			2026-11-22 17:03:13+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-958e-0369-4adf-fde4d14e750f	bb60babf-6ed3-4f8f-bc0a-90fd921742ae	0789437c-6368-4442-8534-ccdd69873ffc	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:54+00	0	4383	\\xbb8fe17632a82bd88b651bb3fb59553f61d71a28a8beec9d86e7b1aefe8596ea	\\x01b784e4d141f755faf079b77ad4e688af4f877caaba468cd3143697c621f2d714bbe0ca88f15ba90c4c41e46c7c85b07401e76eef6a63815ddc79322d19fc9e66	\\x01b784e4d14931824707f4d7ade5c525706535c80cdee63b14c36118191819d79f82c75dfe0e4645cc8eb471104ef9d23a4f3c71d29c1580dba366291c46210d3a08bafaf357fd1637b457e69a93bd9a0a76477c98cd5fb99fdcf50169453c9abd	1	5	PARK	PARKING	6			2026-11-22 17:03:23+00	2026-11-22 17:03:54+00	\N	\N	65536	2	1	0	0	0	1
01c89603-97e6-2a7f-ad40-7bfc5873ce81	0b95ba05-642e-42f0-8de8-68cb9446e45d	5cf2a502-9a80-42c3-a7cc-3afbd2a07b8f	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:04:30+00	0	2779	\\xf87d64f6a7a0b5a54075378b5a0566e6938a805babe6416c4def71a6457438be	\\x010bb872ab37236dbbf5b595d266aa7ef3447c13baff261d932333ad45a4d4a853b3c81a08ecf1b016c498f26fdb80f3499e8eb363ce8cb32690ffc1799c9dc335	\\x010bb872ab28a6d5bc5adfd634722ab744d75c6795d9661131d90a1e8a705752959e4e538a79ec276bffef5c3d9e23538b4e9592911c57d93775c98d28823eb925ea12c010e5d494c71f4e8834191fc729d027b241cc0748903bc3f9fcfe188407	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:04:10+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-9a06-5286-b468-472a6d1c8fff	00aa79ce-b9ab-40cb-a90b-7873d02024a9	0789437c-6368-4442-8534-ccdd69873ffc	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:08:15+00	0	5311	\\x7c8a2d8b9e8b22af67ccfe5e32bc78385960cdeb411078c9a52da0008cf673c3	\\x01b784e4d116a7886adadcc2aba153142f9232eeb56d9b7974622b98b5f9d9da9810ca4bc8dd7ef8fa13c3bafa2364dacd21fa4d54e62b099678d3e7486ff4b539	\\x01b784e4d1abd54f662e4f55db1d48c37d161d48424e78277b81cb0c6c3c36b06bffdb90e82427c0285b271d0dcfa902488c9924e4e00b25b79b982299506ae98da3888ed07d43d69f8d2b620a41379aef357645ccd584e3bbce80bb795591b160	2	5	PARK	PARKING	6	18		2026-11-22 17:03:23+00	\N	\N	2026-11-22 17:08:15+00	65536	5	1	0	0	0	1
01c89603-b879-dbb0-da7e-0084bf8088b8	27fddcd9-1165-4fa4-8e06-579f9eb8d359	170e54b8-08dc-4bd9-a800-adc95571a8dc	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:38+00	0	5306	\\xdea0bf784cf50cd28cb8d96ac3110ba3b075b17231279eb0878b6b478d7aa5e6	\\x0144ed1b9363e7c3be3ab2475a09b0bac1827a694856946ec5d85aad56e9f5d57001d242cddad557f177010ab7ff0527ce3f7a047844e409371496771e76405c2d	\\x0144ed1b933e6a5ca2f451058b822bb4323923d64898ba8426615d2347715d07e07c06a4b3f981a3d12adae81e5d1a59b5e96f4b83babd052ab079cbc65eeebd538a7de3b3fc52d21199122765d0095a36af04ac4d9fd8496995bc91f1107e0128	2	5	DIST	DISORD	3	03		2026-11-22 16:53:02+00	\N	\N	2026-11-22 17:03:38+00	65536	5	1	0	0	0	1
01c89603-c13e-9d75-f8c4-220caefde41b	1cd9c13c-3feb-4b58-9982-61656d05cd3f	3f2411e2-3e40-402e-bc15-2b7b41245323	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:04:29+00	0	3948	\\x4bcaec8fffc0bebd0c9088c52df0c02832e8dbac0b41e75639f6577bfca73c6e	\\x0184049fcb391db145e9d1a0e442314348f035a4428e8917fed818d9bd5eeb644efe95e3a37cc8e4d7b9fd2148f5b06fc5c8c3570a32c9c65820565bd66d1cb7d7	\\x0184049fcbd24023f6df6ed011db6c78bc48dd12ece1e211593e534020373eb1ac5d10e6f2f65651fb78f29cf2a076aeb333f10cfefbc99f284393ab78723f25c4dcb66c4e5ba2cd637ee43ff2af591bdec956a31ce0f000bfacaf39d59ce81ef3	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	2026-11-22 17:04:29+00	\N	\N	65536	2	1	0	0	0	1
01c89603-c22d-5804-51d2-d6bbc0e6ffd9	81ee3033-d149-48a6-a904-392cc63bcfdb	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:06:51+00	0	5385	\\x854e450b9ea7666729cc4ef21bc9df7484bac6e8083de34cd6a5f7d0ab35fdff	\\x010dd783f103d8bd87062d68c3d2f974814a8d5fec509b3e159877dcd0b0221546e0f61eae9a0ab740d1714d32d7e4d32ac22c29d9d82850f59a08126fc8cea1ea	\\x010dd783f1d894ae1a962da9c50c8368bf39d8a730b7819654bdaab74d9a437eb17f6a8cec51bcb0be89aa6e889accbccbbf903f20c32fe879003138d1b442f9efe239543466bb80ea854ce678be4a237040c0c2c54a62d10b50549a9b3d34ff5f	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 17:06:51+00	\N	65536	7	1	0	0	0	1
01c89603-ce40-0c14-f6d9-a27a5a77473b	ecff4020-aa68-4fda-80b8-4cf36b4427b4	5cf2a502-9a80-42c3-a7cc-3afbd2a07b8f	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:05:27+00	0	3614	\\xa29269fce0f3454d121a3f7f59bc5ae0c6435d62fc8746d7f1c2684c84e3e41c	\\x010bb872ab1189bc7e6695fde280a72ad2001b3afbe8f9fd1c70ce262b43df9bae1c3991a25217615a2086b8bb0ba3c6b4fd65a0939aecfc4db0cfc14429812923	\\x010bb872ab5fa8c89b4b21a4ad688bb1b8bba94b76522150998ca37105f07ac5c55e6a24dde10334f0c8920516b165559940d371b8784f504a47d3615a8a1b2f6332c8ae672f92fa0683be8c0f8cb3016aeb392588a750603fa08026f9409481ff	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 17:04:10+00	\N	\N	2026-11-22 17:05:27+00	65536	2	1	0	0	0	1
01c89603-ce6f-f31a-9467-5ae22b6ce9eb	f7d994e5-451b-41f5-b71e-f21af27eba60	904dac33-1635-4edf-9995-ce951b64bf0f	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:04:35+00	0	4952	\\xf192947a03fbc437617e971d14670d657612a95269e0ed399f8aa8e9bb0fa572	\\x01cdc0abcdaa24c4a76042af4e5fe47190a3748cd42749b81c992b29f9329d042ed311329944270c615b7b4a33d856c55671a7d963b7ee9a9a639b12bfd2ba4296	\\x01cdc0abcd2cd74d4bd9f739f8fbb07ba379e7bc204a9b4229613b77c29a477bb83c62d2ad4dffc6d08a3d5b078b44ae8af08159bb9b9dd78f65f963ceb3a12b4bedad823c6f2960a13d1abc3f06753405a9e1227e3284ac0b614139fd7a3674c1	1	4	SUSP	SUSP	3			2026-11-22 17:00:32+00	\N	2026-11-22 17:04:35+00	\N	65536	4	1	0	0	0	1
01c89603-d580-b4bf-64a2-9753d5755c62	193184a8-96a8-4aaa-97c3-835a7a298c4a	0789437c-6368-4442-8534-ccdd69873ffc	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:03:43+00	0	2780	\\x757f1ed9daf4f50b71d71a12ea9577e01970c130e198fb87228956c8c74f95bb	\\x01b784e4d191eaa08f4394960964018668223067951372994331de0a08bf672540ed1ad312e7e8fa566a09af3792f5647d3333a9324f8e77047d75f87b3852a51f	\\x01b784e4d15f05763aa063ca02bdc83c2b9ae3fe2cc060189ebbc067537d84b2d7e8c589e8d4b4c75f3b638c51b386df0997bc8ed588abbbe507e0350260dff8773a75918748040f3aa2dd270f384b4cdbbe8b50ab8085c1052f70a670741e728e	1	5	PARK	PARKING	6			2026-11-22 17:03:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-f210-7ac7-7ca6-514906d5b08a	23ec312f-65d1-4a44-b893-a6fc6dfd92a8	b5492f77-8e7e-47d9-8451-768cd419e077	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:05:47+00	0	4383	\\xb8f842769c82c06ac143211575cb83457ab6798c53f2c1f888f7e5a12745ee02	\\x01ea61a5a5078dbd1bb388609af45d74125a4bdd3411994c4b69919fe41108ad5cf13949f0f913a4e0c3ec5171bb985982704a4a0cb9ab31eeee97b9e73b39a3d3	\\x01ea61a5a5b71ca3c0766cd7f1cc34fe29d96fdb3980825c1d39d553c185e21f02459fd57d7ccc1cd0dd0aa31814335149996b1e9678b34143611d63c7af6cbb4a40470fd3c6e14d35e5697ff9fb3c563e2cd32bf74ad39336edfbb37f5f18ff66	1	4	ASSIST	CITASST	5			2026-11-22 17:04:51+00	2026-11-22 17:05:47+00	\N	\N	65536	2	1	0	0	0	1
01c89603-fcbe-a775-0af2-9c2d0b448f5f	3fd1a251-7537-4734-afb2-aac21a7df0b4	904dac33-1635-4edf-9995-ce951b64bf0f	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:04:15+00	0	4666	\\x6ab4ae0b334e13986dc7fcc71a93c7901b7914a1f6483c14ee7713b78a823bdd	\\x01cdc0abcd3b973d27fe3679265b8e63d0a6496a3dfe115efc04dad34b58a2cb5e010b8d879c62d83cb6aab1a6516b4dbadcb1b385545c63824806f68563ae4b5f	\\x01cdc0abcdccb2382cc752d442e9f7a84c496e5fdd5ffe6d189e422942650df13fcd5d0cc37dbee127e4e23edfbd706a157e4c5926cb751212aaa4798e45b7eb8070362e2ebc6deabbb140abd05c3f7f9741f64fc85eeb35b254a1b685b200d9bf	1	4	SUSP	SUSP	3			2026-11-22 17:00:32+00	2026-11-22 17:04:15+00	\N	\N	65536	3	1	0	0	0	1
01c89603-fecd-0313-d64d-143f7b2e3837	ec06b731-fb34-419f-8394-0847260e2278	71879118-4032-4978-b148-6d642205ca6b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:06:39+00	0	2777	\\x9063ced096b41c5a0ca04602296bb1ea716ca5ec8ba07443b2c6ce5b832cbf00	\\x010a6e57cd10a4904acda41e670ccdbfd7b95912db06eaf9968744614c52206c3435cbbdc59c806a83f3a756a53c4ea2f5ad7ded34537ce379c9f1f43105c54c7c	\\x010a6e57cd57f82d4c495a493352c37a122c6cbc65194ca06bf523c2e00cb411f65047b1b0c5a6a7ac82ace156d1f80d61920a3e8bf0c4a74d0c8e5e5d096ec987e09d6838e1eeebe864ffaf2f267fb414529c3973819ef23a1b1c865f0113d5af	1	3	WELCHK	WELFARE	3			2026-11-22 17:06:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-07c4-34e3-4778-369307c973c5	76b25b22-e2e4-44ee-ba32-1eb0697276fb	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:20:44+00	0	4383	\\x1c747f90ff2bbc310dbfb291e3fc3a097c411156f45191c1870725d973b9bebf	\\x010d6387bbe29f65b821e3b89e4e439ce423417f7f4fbb987a6c3c77ac8e797331d7abd321db65ba65faa26034564dd82bd6544770cd91f41b75f3e00558dc745a	\\x010d6387bb23c3ce184ce3e44923c9909fabe13e60b3516d11af87d2e1d06b1ec0d13663a7d57f1c8b9f53de061c0965ad3fdd34d9724737f370facf8fd56cc7a17b9b13cb2f7fe1d9239e45a260d3dcef39a64d3f7ce2a7933804a338311ed32f	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	2026-11-22 17:20:44+00	\N	\N	65536	2	1	0	0	0	1
01c89603-1474-9061-3dae-be44ededc86f	39cba353-1156-49c1-ac43-90a7376ab0b7	1b6e8105-4eb0-4951-886b-67c558b3582b	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:33+00	0	3956	\\x8055a3a64fa1710f419ed9beaba21d585352340882ba48e62bc83e46b6b98f40	\\x011167186ec8c07b99ee056e1fc085b8c49479b7ed13aba91bea6d30e63e10bc6a353e8609df2d40463cb98845b115e5fea92f31f62e96fc28161eeff1f9e648d9	\\x011167186eb98ccd658f5232fc79d8228e328270a899652a9b992fe77aa2ddb5e12c65628f98d8d84b5c54a4eeb77b73118234b67c0acc79538ae4e0537c34aae5d5a99844ada7fb4941ee95a1df803b554b3ce6b3dc7f46dc0d8dcd52e997e7f9	1	5	FOUND	PROPFND	6			2026-11-22 17:03:13+00	2026-11-22 17:09:33+00	\N	\N	65536	2	1	0	0	0	1
01c89603-182d-fb79-b659-faca6f64d5f4	e8a16863-2e68-44cf-9a59-551d1da2d5b2	71879118-4032-4978-b148-6d642205ca6b	1	3	2026-11-22 17:39:06.265882+00	2026-11-22 17:10:59+00	0	3957	\\x843d15c1a70a06d6ccce6779a13488975a8d7c4e36915df8b7a1ec08685c76c5	\\x010a6e57cdefa8ce7866917fea068a4a564c7864e1bde152db1c3048817f4bd402e294a5d03bfd954c5a2cc7b5dce7b9ca60cd903cf4797a73e8de238ed37d58b7	\\x010a6e57cd9354d1a0878fb6cc382e54f55ec482b6432dd045e98e8fdb7f55779dc3667dc2b0c0023e4ea00d7ea2a935cb4837d3bca1da6ba2882671ec3e99e6b4c5719d14c05591b0e14b0a60cf898dc84bbfb66a6a38b6d093d29c9e303a2b0d	1	3	MENTAL	EDP	2			2026-11-22 17:06:19+00	2026-11-22 17:10:59+00	\N	\N	65536	2	1	0	0	0	1
01c89603-1a5d-3d6b-885f-b52379b71ebe	9bde83ce-0c09-4bcc-9a16-3ade540b0008	d78f2986-8359-46d3-b43c-38c5fcbcdeae	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:14:57+00	0	4095	\\x7904d8532f50ea3a706c7a8608f84ac0046b4fef85d503549258261151366b6b	\\x015016adebfdfed72c144ad3838b080458d0efa1ff06a424813d74496bc33dc1e1584ecbcd565b1f147cdc1dc92eb259d961a09b7dcc5d7d72b817ca3eb9fbd996	\\x015016adebfd811738d4ce01d07b5eae519b47cfe46dd78dac69acdf4ea79ae10db13ce046d72f30736edca3af74dd3d46a6d993f63d475c676b6b7775c556d750f2c2fb07df9e56d584113d3ae64c203533a9cb34b31fb99a1777b58b8727f0e3	1	3	FRAUD	FRAUD	5			2026-11-22 17:08:01+00	\N	2026-11-22 17:14:57+00	\N	65536	4	1	0	0	0	1
01c89603-1f45-0661-395b-421198b145cf	aa4a5456-c203-4aa3-b7c8-cb6de6b5a898	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:10:40+00	0	2777	\\xde3ef84107bbf6d4fe134b8c949751ad5be486691deb766c7fdb580aa119d826	\\x010d6387bb226dec311033efda7be4b8d0b0dba8da604d4c681438a7082cec912b2168e07669d2412d541f15a0a4e9646532d17175f64b03d7d4b650016486a75b	\\x010d6387bb8e7ea16ea899c62c1d49d3f7587b33504604584ba1fd8265f2ea7c781211d31e7113139fa5c4c1bf422df50a001d2754e188d0220e3478d9655c596b98ebd557369fff6a0044b3bfcf1e9fd5174ea8a5f247f5be4f58920daddb7c13	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-27e2-b636-4f8d-759b8c526450	d319e91a-9d31-441a-9828-21dd8563745d	bb660039-b948-4a03-ad63-f366572f6c39	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:20:49+00	0	2780	\\x1c7e4318bce0bfa3b2b1b3b49dc335b2a0e08b33ca49a5c342915539c04d965e	\\x01d8ffb90767f52ae17a23ed35c3844a78936e0b5ac6c9ff0bf2bc80c54f4278a6e401207c919491fc3313b127bb00babe5641cb58bd5c3c46e82943e924a471af	\\x01d8ffb907bcd2457e99149f5451e2ab4928ff831db7776cb8643931662c6bb265620f5730b326cf5d65f1761a430879cd348e77e39989a8e7ed487cdbb14d63f56095a478f6f60f66e54d91b64959900baf369d5b854118d45662f22196a0e5e4	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-27ed-9fba-da77-8e03afa171db	63116448-310e-4549-b51c-1130aa0034fc	bb660039-b948-4a03-ad63-f366572f6c39	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:21:28+00	0	3533	\\x948f8b3b437eebea020eb1c0bbf8ffea584a9f2af767e36e925ac2747e779290	\\x01d8ffb9071b3d049260a9b21648a6f1eb84c1408a9c5adc0b6fcac8c59cc94f7e6e0685cd292bf767b2deb21d6a64b13d1d166a8b721995fb3cb7053e53dcbef3	\\x01d8ffb9078508f1ccd14fe2e5f7182a4dd836d1d1a76e25d5eebbef3d3e62ee5bd727113f2289019c162baded1010e1f3fecdd727e657d52cea9942ff079d8542d9c8d3848070a84e90721d71d4a4c2e024ac9c32af48c4cc47f8375108ae7516	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	2026-11-22 17:21:28+00	\N	\N	65536	2	1	0	0	0	1
01c89603-283e-1cd3-689b-9a07bff4ffe9	eb629868-edc3-4fa8-9b19-e48e3f9e1126	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:13:11+00	0	3819	\\x63c72b5e389334caab763ded8425913c2a9fdefadaaf1a228689dda61e974840	\\x01f5e0b816bdffd3ba32f2c18fab9e8d9aca6c6448f2f9ffbd790e1c332f2e6b4ca951c49cd1e355f3b9ea22b80de1fe47f5f81e7c4ffc648f3f425405d214f203	\\x01f5e0b81675dbc6090b6e2d49b9159550b5e4ba3906ff82329a2250ce8a35b1c603dce5a9035af93d12a13df2e638c873887a4eebe1832870404907d4f7e127d2e6edd9377a0450d8517404a92de0aa7ab88808eb0fdd964b1d409bc8256e9239	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	2026-11-22 17:13:11+00	\N	\N	65536	3	1	0	0	0	1
01c89603-388f-3d69-1e20-faa5bde38464	863b40f8-e413-41dc-a225-2abd5c220d86	56849956-47d7-425c-a715-bf3a62a7376b	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:20:53+00	0	4093	\\x8b6160d6c2f0ea29663684f1230979634e6521010c81a3c5aa187d1569f35f73	\\x0148ad7e20fc47476234be6817e3c8dc5d313f7c426cf17970f0c5d5c4ec3bdae6aabd3bc05caacc378c7530b3255aefa702088339d5c05ca8c306a8893397ba56	\\x0148ad7e20fe1061e13e7b4dbe4fff4b15e763c818703f628eb3bb3065ddff46e04f5ed22014ad1bd1c52aa50a9f16a7456754b0fd928a12f8524ccbb010a5c9b7b49b8f2fa568039530c14e0cbe24ae37076f054f49c4f2e2291b8dcabb10241c	1	5	TS	TSTOP	5			2026-11-22 17:11:59+00	\N	2026-11-22 17:20:53+00	\N	65536	4	1	0	0	0	1
01c89603-3c6b-6ae9-38b4-543011c7fd10	89bf7b44-2405-45d9-a82d-9a5983c15313	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:16:32+00	0	5023	\\xb2cfd5039282157841d6ddd7697d870af2652d7134918f5d7dc4341a729832f4	\\x012c7c9177933df1cc81df7f276a9a2add852086c9268c89361bc8b984860343a2ab13caee084c448816a013f8e3220d73438ecb72ea9f2c98224eb1439b968c35	\\x012c7c9177908092ca39badf1dbfcf42affad0de00b33d4bd3bb097495cf147515b5e17aa01b3ef22dcf41a2acdcbf93b504686a4ba066d9c0abdf90b150359832136439d1b695abe00fab2097664d435897182b492beeabf19250f4d4884e6b09	2	3	TRESP	TRESPASS	4	18		2026-11-22 17:05:14+00	\N	\N	2026-11-22 17:16:32+00	65536	4	1	0	0	0	1
01c89603-3dd3-6602-22ab-9640c8ff8504	3dd3d395-6afa-4442-a186-86c351e3a5a8	e474037d-a04a-4262-b5f7-cd2191df5682	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:13:41+00	0	3901	\\x0685e9983f5cb9c63fecae5ea810b77b096c72e74b64ec8794a9e1821817c05a	\\x01d1c896231ab2cf50100b3253ce935fa3a591200bbddc0888f73a7e35a5e8d2bfb6765c5438f93cf132c63e0f904a0586b9ae2d69f321f3c35fee5faab2cbe250	\\x01d1c89623ffa32cca617216aa857f6ee6bc37897d0f353dc178fca427437a066d57098c158cfcc3151026efb79ee0f8b372b21e875aa8b2d8148a9108dc7335e9ce97ba66243cd84924ab0f158e8857ba4338d07556f20013f1e7e223667ea0f1	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 17:08:37+00	\N	\N	2026-11-22 17:13:41+00	65536	3	1	0	0	0	1
01c89603-459a-7b23-c449-79b301b0d836	f079e38f-11f9-4a94-9e91-af440a85847a	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:20:42+00	0	3530	\\x06299836bfc9f8fdd447cd32671b17d7d2ab44714d1e5764f194af40f769f12a	\\x0185b59123ab726098c0e408584bc4f803e5896683bcb2ba45457bf5b36f5fa42e515fb63e4a2759b4299f6a121ba74381fae6f65fc24bd95cc6193c69e8ca1059	\\x0185b59123656385cfc674e3e17c6b9b512ae103463ae167fc4c90ade09b447f930930ef36f6b4c435577a264240dbc572adff55eedc29b8fc4aedb3527a67700ddf928dd8f805ef19958c002cea0a3357f5243a7947bfaeb4447e4a790697765e	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	2026-11-22 17:20:42+00	\N	\N	65536	2	1	0	0	0	1
01c89603-4d73-164e-1ed0-44cc755c5f68	c9d766aa-2021-4919-9899-fc95dcf79b5d	3f2411e2-3e40-402e-bc15-2b7b41245323	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:13:21+00	0	4227	\\xcdd2f2f40640c9ea3ff7d064711b2bd6e2a422dd3e3b84a0f08a32ab43c96f8f	\\x0184049fcb6511354df24270e724602cd8ac68023ed08a84aeb6f4a0556bb64f77e71c14ff70d729b810f8ce1741218c81cb975e1d9f06df50a5d4b1ef53230797	\\x0184049fcb0f4ec8bab10467cb0e15666451ce77b8d031b554d9effa82bb2dc75c31086a263e9027baceab998487656a471f193e023d62b4b75d29ed4f4ce16f94291906eff8fa549126b8b4fac6bd5d9bd7b426ebc99d4b2bbe5367beef84b883	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	2026-11-22 17:13:21+00	\N	\N	65536	3	1	0	0	0	1
01c89603-4d85-8356-35e5-97fae5f2f86a	4cb519d1-80b6-4b66-b429-09bff87ab093	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:12:02+00	0	5957	\\x92a4ef32af36196a9e42f1d7b70674195b5f99c2457cfc6e13ae886a4d757cf9	\\x010dd783f110b1b427a82c6679413c67705e3efd434d3b7e4f4750b2749c7cbfd588f8eaecb7aa4f4224236f180d78bf4889acdce7b79a15d99c3e4b99298e7e7b	\\x010dd783f1f6a4f5d598c8166bf5c529586ae6af73ebfec8befe893e3720b621e9b77a3ae89dc29eba74606ac53ae254fbc89e1ab99971994fc072ddbb7f9cd1925f30346b42f8242ef657f7eeeb78bc689e1091a02dfa724845d9cf52a2180dab	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 17:12:02+00	\N	65536	9	1	0	0	0	1
01c89603-5324-f863-1512-95ab023bdae3	b9170a0a-531a-4d44-9ec3-330d8e5d2dd5	3f2411e2-3e40-402e-bc15-2b7b41245323	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:17:10+00	0	4799	\\xb6d00879067a472281aa2d8629253909156474d1aec1f74e7e7fa2cdd6790a12	\\x0184049fcb062cb03b73a9e0c0fead5b44cd0b3098ed3c130bafbad72b0275d3274e6172b8a69242e9afbb59fb00c28af53758c7ed077d1a3b1950d1101ba1223c	\\x0184049fcb02eb6a7eb11ebbba61f085338e4bfe0fae0cd83efd9ad2e54e1183ad04be295f382295bb07aaf3df0c41de8e1d38b9927dfd2c7774b1179aa74e5efe3e916c01a3134c2ec91db9fa0c84c45984d9feb5d13af8e8f50706a4fe605c47	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	\N	2026-11-22 17:17:10+00	\N	65536	5	1	0	0	0	1
01c89603-6427-95c4-958f-56e6e82af1c6	28246a70-88fb-4dbd-a509-e8ddb2032acd	b5492f77-8e7e-47d9-8451-768cd419e077	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:15:09+00	0	4739	\\xf366f9747054be7f572b2af45449d67abd73fdb22b7aee9481b30343cf9b1b51	\\x01ea61a5a52e2b3b840dd2ee5de8c086f66936e0cf0c230aea26fb4377bc51f92711144140305dd3f63364d3cffe273d6a7c61ca0c9af6cda1c96843659262cf52	\\x01ea61a5a563ebc54be99f821183ca51b181e207191f92767b08f0a6c816e1d888d59f1844231fa30dfa68b64596b7d21e1d2e4601ba0c026a9c039421715f2bdd1a9689b00bf6cd87bd2eeb2fd6bf9285a9a0e7d84382cccba27efdb0c85faeda	2	4	ASSIST	CITASST	5	01		2026-11-22 17:04:51+00	\N	\N	2026-11-22 17:15:09+00	65536	3	1	0	0	0	1
01c89603-6f54-a85b-b3fd-8803bab4851c	67d3e8d8-f5e5-426e-8fb4-ad6aeb63ae5e	56849956-47d7-425c-a715-bf3a62a7376b	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:16:39+00	0	3807	\\xb88d3112ea6812469ae4af819ee0aa9964f5100985e528e2a923f7989542a5be	\\x0148ad7e20e9c967954dd0ff601e0d3d4ed6cf38cfba957a26c6a0f23cf2b39c29ee600dc558c0022c770e60f2fab2dd976cdc9347159555650d50bd67a8c80acc	\\x0148ad7e20c75240b1706ca2d8aa0921dd7fc64090bcd6e79ec2b06d8cb1a10009472094ad25bbdfb5ba9f6f322439db1a40b247a80e776c6f94b97290a894a62a65e521e843dced5f0913a06e3d155164e3d424bd0e6229c867cde91103bb5875	1	5	TS	TSTOP	5			2026-11-22 17:11:59+00	2026-11-22 17:16:39+00	\N	\N	65536	3	1	0	0	0	1
01c89603-7899-e891-9e65-56e773898e23	be73a6fa-b5d5-4c35-adf8-65a6adb61679	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:19:15+00	0	2777	\\x7666c4595c4ddcb3bac4307fdbde929ff6c77e4f97763a74d3d21d361346f207	\\x0185b59123ad991a87f2fdb8db6c666ff7cdab7fee0943b7a632573420d9aa3b3d98d9c0c76eabd6d8001f14980b7cf0eec12b23564ded0cc758137430c3bdebfa	\\x0185b59123f2a071d6728fe15375e3a8a6acc567d8b0580e39b9e8850b0986f367cfcf2ad55e63f1e2d0eaac534026639917dfe48854dc50dfcbb7cab4dfc19d63f75d71cc131f1f0a87f6f5f0ee00200068bf0f4576c2ce9014e0fd50e53ff042	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-8377-b39c-e430-c4658ae638ab	538246c2-167c-436e-bade-94faa85b4ca4	d78f2986-8359-46d3-b43c-38c5fcbcdeae	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:18:31+00	0	4467	\\x03a0107c7f9fcf8f33f5b3075fa8703b1f795aeb244fe2e823f0f92e65f275eb	\\x015016adeb1c318359fa2df8cba6d3a20d8c1235c0b49367e641fcf8815132b8991086676e774739ea3886b2a3e5e7d340d438876441d572990a9d7b7c7ad15d80	\\x015016adeb0069c953649cbf5ca23d76a55d87e874a897a93db870b881b9cccfaeb116dd97d5f6bdac64691319caa4f271a5fa7870976b1ed9419dcd7cd50a6f1774366dfe0d2a2accf84f1aae913a4a157f5aee323ce5d6ff232275e6396e709a	2	3	FRAUD	FRAUD	5	18		2026-11-22 17:08:01+00	\N	\N	2026-11-22 17:18:31+00	65536	5	1	0	0	0	1
01c89603-88ad-032a-ec5b-89af66954c55	5afc86a7-f64f-427e-ba23-fb7802c0984a	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:13:12+00	0	6327	\\x577d090dc9baf9e6af2f5079c98aa1fcc7b90a568aea0883da091a786c85e563	\\x010dd783f112d3b7bd62c20ade91b415300f29ee94173e50506e4404b88b6e434cd1eb2d95b501dbd4136a4e727343c01115624a130b316983c9196586255607a4	\\x010dd783f1b0d1d217383ecfdea133d8f2762ae7dbb6a23b57ddfdeb1715ca18699951ffb8240ffcd77a0721cb3b388c32b4acb0c4728cd5686d688988531e8b14fed575bea27956dd635383f930eb91a8977e3341295fe3c7e7d7173e1186802b	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 16:43:08+00	\N	\N	2026-11-22 17:13:12+00	65536	10	1	0	0	0	1
01c89603-8d31-39ab-6a2a-1bc7ffe0443e	f60a53da-942d-4dda-8948-e06a8f7131f7	d78f2986-8359-46d3-b43c-38c5fcbcdeae	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:10:23+00	0	3809	\\xf520873922cb3c287901ec895f088d89895202ba782be3bdb433cf8988bc5b5a	\\x015016adeb637e693fdce9195195759dda698a762ae422e029610ec5ee21b5c8105358cd2216ea7e829d4eb90a9e24f2de63f4958e0f73e9cc794e1cdf2ff04add	\\x015016adebbdc5ada1a9bb42291a533c238411f3b60c0a293a95a776145642204da85f025419dd3b231b36a6fe9b08879838ba8621728688c39d13d027d19a70cefb1cdd065d810aaa9d2baaca425b315b415d4ea7018792d85827d052dbc40c91	1	3	FRAUD	FRAUD	5			2026-11-22 17:08:01+00	2026-11-22 17:10:23+00	\N	\N	65536	3	1	0	0	0	1
01c89603-91ec-b07e-092b-da7c83da1b03	ce733c2d-1e7a-4623-8364-c9c07b556b29	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:43+00	0	2771	\\x7e8152e1f43beaed146c36f1bb5bdff94655a02bef6a54819df98e50f2485c98	\\x01f5e0b816f319c40314425cb320e282cf8052d605ce807c593ce254cf85c818fdd93b3682e3d8a2616b3c7d316221535c068e3e8b8904c7b6844c1c118474a778	\\x01f5e0b816c73bf141460bc967096d37ad4b94b936e2881399edccd2b374ff17e6ec872269076fe4f82e490ea8cde606c10c36676bc7b7de605737dcfb2354e9d2d836577563fad287c7c79fceda9247471e352f97d100d3d7a1abc582187672cd	1	5	TS	TSTOP	5			2026-11-22 17:09:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-9ae8-d4dd-bfe6-69ac215f6998	e14509b2-8bd7-438a-a163-39b54b05eea5	bb660039-b948-4a03-ad63-f366572f6c39	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:21:57+00	0	3815	\\x6b7a7967d7aa8e1dcb1a0d8e5a15087953232b59f38c56b825da4b568909d2a0	\\x01d8ffb9074fc43dc3f8fefd48351d2644ef2dfda13e47ebc4e51ab137d8140e3a58d5e43bda9708e238cc40c71c9ce503eedbf7bf5335460eb965099b18218e9c	\\x01d8ffb90754c327234d1b04fdf0e8f0a65dcf6b496a34371c6d01c19fe32f17a5bd01c38059bebf44d8611e5da73c03c5d76c127a6b1b2fe140406062fceaa8a1843865bf8a5b1669626da18efcafe7f6a3dc01b5e6e30b48824c62f6cff34291	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	2026-11-22 17:21:57+00	\N	\N	65536	3	1	0	0	0	1
01c89603-9dce-d962-1e52-adaedd8551c1	8849dca7-1b58-4194-b311-2fafed593f42	56849956-47d7-425c-a715-bf3a62a7376b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:12:19+00	0	2772	\\x44924f033e310c828f40bde6a816f00a3b404015b6daf9ff4e85314ec87b7d23	\\x0148ad7e20b47f1231f441ba6609e07473131638a5d059059e3951dde59c95e76ca93df352ba9e2a17a4f822149747d3014665f4601b706ef6fe16d34ee4fb02ef	\\x0148ad7e203140e3f169559af9556faa3e97799a24b409a04b94e735e0632b985f395044eb88ab3c134120af6018628d5fe50706d900352da90ea55f200d69ee62345c22b5ecae9df12c96b84f3f25862f2aeac2cb4a616aef329b7dc585a054f5	1	5	TS	TSTOP	5			2026-11-22 17:11:59+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-a092-672b-5681-bec959f8bca8	5b147148-dbe2-472f-bed7-ac7d083c689b	3f2411e2-3e40-402e-bc15-2b7b41245323	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:14:51+00	0	4513	\\x44007fa2994435a821c4bf13709d1da54450b7a04d74702bd0ae2bca9d0f1130	\\x0184049fcbb14b5c42d3b3ababa574c1b4960efb44594cf260df5a75921756fc0f977ee78efdcb1573bc66db489c087240c26676f1705f979262d400ecae13dbaa	\\x0184049fcb48457082617fa623b992b212dbdc19c382657f3309163e07a6cc07f8d55a017c3c98dc991c6f831d21a4684e3531fdaa41c258019eab91a27cf55f3d0ff42973ad3fdcba92be2dfaab142b58227584bb2e3ab1390d2218800e31b6e9	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	\N	2026-11-22 17:14:51+00	\N	65536	4	1	0	0	0	1
01c89603-b152-52f7-6555-cc7f1f7f6c40	a527d0c3-ff85-4320-8ee0-b38ec3516e73	71879118-4032-4978-b148-6d642205ca6b	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:11:11+00	0	4319	\\xea0a24890f113c7a73547767066ae3ade0a41eafe747f3d54b34d8eb266de1d8	\\x010a6e57cd3f447551910af83bc0f46512904b7f801161b4753b39eaa211393e7ab52f5b92ac03653c778c050028d71f171e80ea1706cf772a0d63d978e18cbb89	\\x010a6e57cdd8bd839ffec720c0954a58e88088d6fe480a2c952678086dfe1706743a39dca31fdabd3d00f26f96b8f57d2ffa12fe3f13fa2f976643a22260b99037d7dca7a54b21d5a0e044d6f3a70e5fa0586e0a82efd0fd34842034c48078b9e9	2	3	MENTAL	EDP	2	01		2026-11-22 17:06:19+00	\N	\N	2026-11-22 17:11:11+00	65536	3	1	0	0	0	1
01c89603-b474-0aa6-5896-0c71c888be99	4c65f5f4-17bd-4555-87c4-8f20844312ed	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:10:48+00	0	5671	\\x33ecc5e96541238272d1d19838238e984e55dae074bd886b900083142d1e713c	\\x010dd783f178996ebb6a87382a69a2913bc27227e62e3eab06478d1fd9f5ed16a127e29c93a3148e280eba78578355d3ad8b251da76301dc4a83342b425268752b	\\x010dd783f1c090561abffaab6314942d30a5cd74ae51467d8efd29c0e5af255ba1718ed8ed7c749580d54a2049fe855e9739e7b7158d81bc59686547fa5337541994da2e1ab9b288e002e5d3f58ae611dfefd201a15d08651bdc653515811f155e	1	5	ANIMAL	ANIMAL	6			2026-11-22 16:43:08+00	\N	2026-11-22 17:10:48+00	\N	65536	8	1	0	0	0	1
01c89603-be9b-426a-7a7a-d507f5b43ef7	b46cd213-abd4-42d5-acf6-fe60a10c8642	e474037d-a04a-4262-b5f7-cd2191df5682	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:33+00	0	3533	\\xb031b91bcbcac29c5abd76d37cc6784080c2ad3dd4788d688a9b876464995c87	\\x01d1c89623d410297f1fb1d94b7079c5bed5195927342e45fcb5decfe205c985c41ae8fe75ebcf0b82ef2390e56ccb62553329a17c531278d703e7d82d9dc7c7eb	\\x01d1c8962363e73b85ace9872eadd34385de0ef0a9cfc580a2b1e03c215bc0a280bcfcd70aeaf5f7215028184c2de6a7ef922f085bf4704ffc23096261702248e3efbfb0a34c58a91c617edfa7c2858cc2472b1d082f1472e21897c6323af9f69e	1	4	UNKTRB	TROUBLE	2			2026-11-22 17:08:37+00	2026-11-22 17:09:33+00	\N	\N	65536	2	1	0	0	0	1
01c89603-cb78-8465-5155-6857cda84284	9c451ffc-315e-4a89-97d5-0c2e702d94d8	56849956-47d7-425c-a715-bf3a62a7376b	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:14:17+00	0	3525	\\xf319c94d0e1324f68a4010dd7439ea4b54f2603903cc332d53512110447abc20	\\x0148ad7e20228581bac491bdb8cd17a9e06981032e1a1f302f12e9a85f25a61a1c686247b5bdc21b67e97dc7deb02d1ae49a5b5ab51e4c61afaa71816ed23d75e8	\\x0148ad7e20d32462c7a1e41498c0b41e61e465912cca3777de433089b96a223df308053423c4657fcae4805688f9becd465e40fc6af371b1f18f523169716b3234f4bfff29b7cdc5f1db2a3fd2680d762b5775672cd63ff436cb54bd064527e61a	1	5	TS	TSTOP	5			2026-11-22 17:11:59+00	2026-11-22 17:14:17+00	\N	\N	65536	2	1	0	0	0	1
01c89603-d316-72e2-afbf-f00b13ec30f5	9daff8c6-8811-4c84-b655-52358811693a	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	3	2026-11-22 17:39:06.265882+00	2026-11-22 17:11:38+00	0	3537	\\x3befb3b00865ef4c7234013260b9947cbf1511ad4789319242e543964597f295	\\x01f5e0b816f69941822b0de53624df931bf37cc5d9da1ecda79f70e86779f8aa42c0812262ddb69de5670414af2298e781fc9e384756ce12f2771ffa96c5f2ee4f	\\x01f5e0b816918f3d3270819d4ee532feb9b1b8e4427fe54c66463777336625cb961d68ee2a65525a6a4b0ba3daf170ba2008171aac7649ed5eb1ed86fc6bac205fe7ea4e8046ea76ee612b331958e109bf90d01c76b9d2c6c5f0f39e8240b3fd62	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	2026-11-22 17:11:38+00	\N	\N	65536	2	1	0	0	0	1
01c89603-e84b-33c9-1af5-f4a925f15fb3	2c40f7cc-9042-40ce-994a-7be261b814f3	1b6e8105-4eb0-4951-886b-67c558b3582b	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:09:54+00	0	4318	\\xf94dab99660e92c275d4b011fb46e48ba85d7fbe8bc685b6141b10583414a129	\\x011167186eef189ed37841c977766c19e07a4c1b6558fccfaf782305574724c474a649f7ba0b85413e6bb664b12094fa50cb7ca7c150e82f8bb81fb051505b611f	\\x011167186eaf3a856d16556abfe253c3cc4379323bbd7fed93e2df2a4b5dbb14a54ae444bcc6f9e5e4d2b8c5a1bb76255e27dfe8da11bd0708f0033e256dac79ec9fd83b2d21c84303dc0c6922ff83cdff2605ed7917cf56b6dd41d3bc7de30546	2	5	FOUND	PROPFND	6	01		2026-11-22 17:03:13+00	\N	\N	2026-11-22 17:09:54+00	65536	3	1	0	0	0	1
01c89603-057d-d3aa-5e73-6951f7da3933	23929f0b-9da1-4334-bbc2-9c03991b1955	3f2411e2-3e40-402e-bc15-2b7b41245323	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:56+00	0	5454	\\xa3c6afe1d5a3648423d7d223568cc4aaa7c229c25e852ac3be70af67f5617bb2	\\x0184049fcbf5fe075d8a18c0ae43e3ae70206c64b1810306b8f6c0a8060dcb5703a436db30d2ff4bb24c14952ee7bfaf7ae0750b4b38ec0de8aeeeb796dbc9ab1e	\\x0184049fcbeafcd324c3808dd6ab9636eaf8780b4a54478b9f1d05d441e9980050c3b678ce36bd89109bccc081a885705631f3044685507a6c4f3b38808391561e2011f4ab439352389f5290d77b3595004be764835ec8c99ab8a1fb1121827034	2	5	TS	TSTOP	5	01		2026-11-22 17:03:01+00	\N	\N	2026-11-22 17:25:56+00	65536	7	1	0	0	0	1
01c89603-0bc7-dbf6-7519-084109220892	64d219e2-43b9-4d55-982e-a6ac256d0228	f3ea0832-b977-4424-a525-d93c83877fb0	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:28+00	0	3524	\\x1a6a502b74ecd8a1ce3e7e52ac62c4f63026f32dd7f76f21f723bd197baef0c2	\\x01dba9dfbbf48a4294983358362160348bb4898e8ead63f5e90db1390a356e8828854422a2b6018c2254e5e9420bc06e76ff7eedd37986617dae6ccd730b6d2584	\\x01dba9dfbb0fb6865790aaef5a40d8a25a352b32e77485aca0e70d965e5b103fa188590fdd139afe4bdfdc17fe511f392507254664b2b895ba17e220ec547b8573d762257b83b702bb25fbbf55916e2592b41d2ee9b7dcf79df26af09fdb558409	1	5	TS	TSTOP	5			2026-11-22 17:24:40+00	2026-11-22 17:25:28+00	\N	\N	65536	2	1	0	0	0	1
01c89603-10f1-be1b-65eb-c322f39e1fc8	a85eadfa-d806-45af-967d-864db04f27c7	fba42f24-77d9-4c83-a713-591d566eb0fd	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:54+00	0	4941	\\x7533af6c33c0069870fbb87ff25585633693d5ad24941762801873807953a485	\\x016013cdd0c31638981d62a5bd8fd517cf882530ff13384d536f1444b01b33f3fa66d89da860cdda5d3db94aaa64659160b0493948bf7f6037ad1fff8c10004892	\\x016013cdd0243dab465f298a12de6436f58b46ca9f36503d468241a879bafa917687a9b795591675958e99d3a84bbfe7ab1902fa1cde2fabd972c107bbf2c0a4004dabfc4114e1b8c5c0c874f6892e00b69fad84d9d0da67e3745234f00aa90a13	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	\N	2026-11-22 17:26:54+00	\N	65538	4	1	0	0	0	1
01c89603-157d-6fdf-5e9f-cc7804cfab7f	b415a58c-0d9b-4ec7-8588-0bfd871106a0	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:27:03+00	0	2781	\\xe99307c5872cf4a5f7a27a44d702d8d5b24e5fd8d964711c9a48742d68e6ec7f	\\x01bbe4fb5156854366799c414484f103d5cff59f29d3413766363e38d92203ae229522c0be3006ca19cb69fdcdf5eb4191dc60ba153478fff62d26517c7bb6d228	\\x01bbe4fb5121aca3caa0d48c48be8d6bad88dd8e1aadda4c202afbf7d7881e400c8401eac22bfc2462f745baa04a81387323cf0112c5dc2e01669875583cf99f3cfd668d8881c1dab22fe394840013a85ee73a7d8005e67b6a20a25ce96d527c5b	1	5	PARK	PARKING	6			2026-11-22 17:26:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-1a62-ede1-746e-373041b07004	57cc2ead-67d2-4d42-81d6-e77d90d8c1bb	dc473968-3ad0-4c4b-b904-96d59aa9127c	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:28:54+00	0	2781	\\xce3b73d20aaec3cf9f6020e6184c20ed11826ff3fd027730a654ac5c0130b042	\\x01a6f9b53d33e8012966df5dacb9f689907c837b8c16166e8adfee7906558007dfdfa10f713fe62cd2b35a756d88bbe9ebdf805043cb529bf908b20af27c45283e	\\x01a6f9b53dfe2ac5c76f5bc209a9191ad34e93257e54cf9eed07db3fd1e0925f7b7c35c531c5e3eee2198aca43c10bb90abb0781b2b32aa4bc26b916d9cf7f35ffb17d19b024c46a30f04a6b60369e2b5555f075d1c88ddc237ef9c6a5ef48b242	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:28:34+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-1e35-3647-d627-1b77bb5ffc52	d8d1c121-6a92-4059-ad4d-e417b9dea290	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:23:36+00	0	4670	\\x3518efcf4b7de04ff194a6b00bd70fbfbbdba9bacc50696672c26bb08ad80891	\\x0185b59123ee62c26d07aae98d7092366b801b61a0ac4fd15d5832dfa6c69bb08592c263628c77fef80f521918b475b01b062cb7849fba85a04755d0f1d0f62944	\\x0185b59123e06841f0a400ab83f5b992ee7a4833c02dbd5a102f8cbadc70e83b8293764c52a4302477743bc6b6bbfdad8889ab81d21e967a7d617ad7941e2014d1e766d6cada9e179b88229504430c9c972c24631441f22dc82dd251b9d11f81f9	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	\N	2026-11-22 17:23:36+00	\N	65536	6	1	0	0	0	1
01c89603-2073-d095-185f-b4f717edabc5	3ea896e0-0f6c-471e-a83e-b51b38747cf1	fba42f24-77d9-4c83-a713-591d566eb0fd	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:10+00	0	4379	\\x02be4c794f8a837ef2889e09706f20ff9af4b3ed9ff962ba5bfa0a6b204a644b	\\x016013cdd06bba406cb92d2d2a82e6e1fca59e1b90833b1ed6099630ca1ccf0966096874dfb93093b660b787838493e3e7556553fc1d2777b1cc15c66a42f7cb9b	\\x016013cdd0229cae12eec4f629c30e12a8b477467bdc27da370eeebf264f44bf0f26cc1de84754c8b2f172b633a0ecbee2a2ab30f00dd6e262a8a86907d6a3170016217cfcc071e00a4281fa262b653ce4641e17308e045cd9d5970d31a95b42e8	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	2026-11-22 17:25:10+00	\N	\N	65538	2	1	0	0	0	1
01c89603-20b6-d2d8-6ba7-8413e8117d25	39080965-f12a-4abf-bff3-e41df754e0f1	fba42f24-77d9-4c83-a713-591d566eb0fd	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:28+00	0	4655	\\xe84483c27ff2a5fa415f66e31ad905c95cc6a2c6ade078984141955a5fb4b170	\\x016013cdd0eb76c143aa8473889f63e767f884bbd53e267684630a110806c1ce0e5e2673d0c5169d6475eaf1cc9a3e110f520712758f11fb0f3cb8d1d81369b14a	\\x016013cdd029511aa5e58afcd1d1d063096f0d19dc57247277f2f0062324e9529d5bb8f388926f324d3f23871758e7c2d822fecb581d62a28889dcf7298534716cb6a4ee51d563622e8869211c2e61ff75a5724e66e85634460d00e15dc1c481d9	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	2026-11-22 17:26:28+00	\N	\N	65538	3	1	0	0	0	1
01c89603-2a0e-6180-5b9b-784e5a57e06d	aa2a186d-f1f1-403b-9c7c-7c5bcb7eb977	bb660039-b948-4a03-ad63-f366572f6c39	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:24:52+00	0	4387	\\xe18aca76af61d316362038238bfee8e9a36dcb8424d937d66eeddf857e425a76	\\x01d8ffb9077fd6bbf9e4a8a85cffb7130efb5b83bc1386093617b1319e14969834fb41d69ae0597c8824bd05423eda3f4d65ebc28d341c71027ec5261950e12b54	\\x01d8ffb907f20949500a19e632b3cf92e579ac20cc4da0a483d5c4b60cb3e460d9f0462424e2adb09580e9a9f65e4ea5e7263ddcf4b485153d44af108ee0651f2dc536fc2b8f879813e8152c09928f3596333b88f8371b1c2bb2b5878c7e7a75ac	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	\N	2026-11-22 17:24:52+00	\N	65536	5	1	0	0	0	1
01c89603-2c9d-8311-22b6-59ca81913df8	dee7b4da-908e-4e60-85a5-74f410de93f2	77d80160-21dc-4991-a180-949933014825	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:27+00	0	2782	\\xb91f21db14be3c8b342f668114688173ac581354f52c9716ee7c8d24cadd371f	\\x0155a117e94a0d517a9053d895728a51c5e24915a7e69a51c00c22ce90f79d6ea8335349397ef4622869e4fc85d3142c3276cf7867c57d3194ec720d1b46fb70ed	\\x0155a117e9d73af4c1d2e00906d5b042b6dd03d0e2f8567150efa6e7c7bbc5af0c3857bd174eb7f9402e57dfb9d13554263e2e0bac0ebb44ffbcac8cad84ce727e02ff275d6ffd3b0a525a5f605f8f8ebaa1b636b3670511650a50ed251cf54e0a	1	3	MENTAL	EDP	2			2026-11-22 17:26:07+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-3c04-5688-2cde-005df3bc4e30	d879c383-80be-4b56-9e0b-f82c6b386363	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:21:59+00	0	3812	\\xdb67d7e88ecb7e7da0d9042422fc9079cc823ff589da6a025dfb65d7c5e7a574	\\x0185b591236b3716fc4ee7ffd349ebfc6582dfb0f81624b45f9a5cfdd876dfc913c839cced5cac1d00890d89964409444273d3ccf91fddfa8a84463a95d3db62bf	\\x0185b5912394a524be60caa56fc2afc3348c9dedbd0c93fe11339ae929eadeaec867f38c96597bd4bd28c6a8a649e82acc1e88c2a683c06d707fa0b6a498ada7815b0b738a266d481d3c0ccb41025973b75042666a2d0b5529ccfbc533cdfca4ba	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	2026-11-22 17:21:59+00	\N	\N	65536	3	1	0	0	0	1
01c89603-3cfa-26de-a19d-0774730ff9ae	c14d31dc-f920-4c14-9fa7-12ed76c053ee	77d80160-21dc-4991-a180-949933014825	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:33+00	0	3960	\\x410b95cebffdd664a43e4e931599c5a97bbd7aeef4d35487450acb936b0ddb33	\\x0155a117e9fb061f5c763058b6258f3200ebf75be553ed30d7ce73cd619afccbbaaff20c3c1e5a1a49ef5dac144dc0ab34a02caa7aa17257c442ff0ba58e3475a9	\\x0155a117e9cc992d930fc0e2c73d12182348a4f58e076c2a2510f128400d91f254b2e9c3a71ed97bffdedb7fa92cff9710db31d333609de0d2be861eb2d7dbc69e4a46ebd9e7c15581e9a0a2d73ba4e22468ccbf437f0988a5e6cf88524643ee68	1	3	MENTAL	EDP	2			2026-11-22 17:26:07+00	2026-11-22 17:26:33+00	\N	\N	65536	2	1	0	0	0	1
01c89603-7954-f537-d75d-75d58a5b74ac	e50be7b8-54dc-4f7a-bd5b-6c287ff028b7	59019730-5b1c-4598-99c8-36a34d118046	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:28:43+00	0	3947	\\xf67dda6779808c78a04ca93a2fd023e03c3e077f620809ed406368bed2337065	\\x011cea6d6c4a58b7abdca569be8ba4be08a5a0e46539571e25023ad0d16f0969e4d5de3d46d23240133b1cb5e7d1cb809f9be492e7311baed4b97c86d121f8d1f1	\\x011cea6d6c64b85c5106309c1bf89bba2e8f81a053220fb5bbe9cff4384343708602dc121e75b48f858b088b501c5ca17e494146731afecac3eb9a17a102ec25eabd0bc829e0b5bdb1c7fe4b71557a8db7895327346d18eb8bd2f429e4301af73a	1	3	LARC	LARCENY	4			2026-11-22 17:28:04+00	2026-11-22 17:28:43+00	\N	\N	65536	2	1	0	0	0	1
01c89603-8121-83f6-363d-4c0f802cd6e6	1f876bad-db36-4879-9b55-e8d09d2463e4	56849956-47d7-425c-a715-bf3a62a7376b	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:23:21+00	0	4465	\\x89df6fd007c067a36a02615373ebc17d3441ebc7abc2a90162521f222c5acadc	\\x0148ad7e209d51224de266ae1c2c362eeaaf57ddcc550b701192b57a3cea13e1e381c6c693f7fb9fb8f7062c55d1cd2e350eafd7f4cc5fe3c02529455555b3cbc5	\\x0148ad7e20c157fa839e182f628cccc3f1c10135d626aae2fb05e4059f127f65db22d45f2c62c02730f19cb85974b0474ce56cf11de618f14654110908c391dfe4ceaaac09c1ed42aefa8c4856b147b0d661a777c49d6cfee64b3ced8f0229db13	2	5	TS	TSTOP	5	01		2026-11-22 17:11:59+00	\N	\N	2026-11-22 17:23:21+00	65536	5	1	0	0	0	1
01c89603-827b-0aa5-6f5c-8aaed83d70c4	a1d78394-b92b-4418-bfd4-150e65db89c5	bb660039-b948-4a03-ad63-f366572f6c39	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:19+00	0	4673	\\x1978e7a34d7cb43d0d8f5f986b077272ecd131fbe7187a5bb90e2a4cf74d3422	\\x01d8ffb907b996d58f6872a25ed0d83eb99a1a8168405c1c022f12dc7e3e3103fb75be20c272edf264b6ded28077b4d95e7e541bc484e5975f976807d11fb8f715	\\x01d8ffb907c90ef892b88f6d563a4e1803fca7533b55930db852fa71f4ff9e1e2f404989fb2f46ea29036fadea1b28d3ea1f3ab1d172405c520b6ab3146ae346ebe2dece3385fbbacb2dd370c521828da98d4f0daad14ecca04547c2d4a2a6cd1b	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	\N	2026-11-22 17:25:19+00	\N	65536	6	1	0	0	0	1
01c89603-8904-2254-5c96-187fd984603e	3e4e824b-10e7-4357-8071-f2f4ac368144	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:28:09+00	0	5231	\\xb7d6dce627b67ed51ea4a24d843fd26377376c06d379d0d73dfb4f827f1513f7	\\x010d6387bb380f0a528a2c0c689feeb2f434a52c142e39f275e9237efe72d1ed16152279401a3ee28af48e3f50d49c1bacb9f2ae56d59546d927c9df4a08943d78	\\x010d6387bbe53da72750fd9e71b45186762af4bdb712b0381fb9bea0e9f44b786b1e8805552ea6f1b4dbc3df97c701e4c00b13a39537cf4aecad1d7f765cd74067878759eca1262104ba4d6c8ae6f7aa311ff6c3b388a5731e4034ff21c0481d48	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	\N	2026-11-22 17:28:09+00	\N	65536	5	1	0	0	0	1
01c89603-9026-0e24-a1fd-d0908d53add7	8cfb1eb2-7049-481e-adac-d1b4126935d1	f3ea0832-b977-4424-a525-d93c83877fb0	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:00+00	0	2771	\\xe0194ff4ec8580f5154d17194ee79dd267112ac6a32c568df879c2b39152fa47	\\x01dba9dfbb4f2a38fc48975af9999afc6b4be0291956db81d2d22a48cca92961184ea608e95bc72539ea05f1a99cc12bfaff312cf3fe3c020c6205de5b9c44a566	\\x01dba9dfbb5853e23c14cbdd659b439225c7a39fe85e8d563a2fc38dcad0afb681b119dafcde04e4e29e5694e2f23f0d4b3c09bfc6dfa3689be48c763797746cf334e41946a0c8a76bd9ac0d508677e7b52ec52e765e7dac56261736ca5eae8f7b	1	5	TS	TSTOP	5			2026-11-22 17:24:40+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-92cb-4ede-6bbb-98d96c8279a1	d2692000-4e89-48c4-a658-ecf7ec2fe77d	e2e963b6-ef50-4f68-b231-e9a9c6dc5c09	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:28:51+00	0	2869	\\x583710a02da150ba9886d75652749ef1c803cad697b2690f0a34ac8464bc318c	\\x01973400fe56dc632d596f4950ff5b8bb5cc377ef65d0aa0bb679fbdc5ef8edc26ba7ae83f768210eaa886fd81a2f42628946073b8342361ac5e1426233cd8e091	\\x01973400fedc384a000c9f7870c5cdaa30a6692ff3a7ac832a457fe6956c760540401e341648ea8ac8e5b53f2a0621e9cbf6f52b9c36066099a8134028a47f2c77ebfdbd7050749c8c9cb714e3d998afd270f165310616c352a92c5d945bcdb430	2	3	VAND	VANDAL	5	18		2026-11-22 17:28:31+00	\N	\N	2026-11-22 17:28:51+00	65536	1	1	0	0	0	1
01c89603-9407-58e1-dc18-d966378bf79c	2a739766-cd4e-4274-aa2d-08e9bc3b37c1	3f2411e2-3e40-402e-bc15-2b7b41245323	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:15+00	0	5085	\\xdc0a5bc4efec7558e1255e5c69cb31e40f03b403a00d16cce4fbe0dd51ea90f0	\\x0184049fcbcfc011d3d92280de1452db1d070c87961ee2da8100b9386b53020d061927ea1954a8ef6411da864c528afd382ef491863745b36a16b318113ee5d23d	\\x0184049fcb630c6a19afe157c16184450a44cd4168b1848312bc0f9900bc57f6d59045a51c7eb71d957cedb4834e57aa732b74bf96f802ec11746eded7c4dd31e634bb50db68d3865aacf7efa1a75c27c5c2c6bfa1bb238efedd2e6db4d892fe7c	1	5	TS	TSTOP	5			2026-11-22 17:03:01+00	\N	2026-11-22 17:25:15+00	\N	65536	6	1	0	0	0	1
01c89603-951c-d24c-6b0e-cbe9d2b8141a	04964707-3771-4afd-93fb-54599bd91de6	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:24:32+00	0	4659	\\x121e6d4e01963446ebeaa1e050ca63353207ecad2bce52de68c660e1d6ee840d	\\x010d6387bbfa563e8451c08468fe67e54bace224a549c799a672097223046d1140dd2a76e6af5ab695185326f76f79ebd70553270cb392e6343e51bc884f932aa5	\\x010d6387bb6d82ae72147e87d3e540e20196f33503bdfeb8a7d68fcac6feaa9b30d08849228bd6f897ce2b6c44381a63482c060595ea3708f51e691cb1599ce352c2374754c39ec2ba492de612776fd3db5ee9f51795494530753332237fe09ea0	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	2026-11-22 17:24:32+00	\N	\N	65536	3	1	0	0	0	1
01c89603-9c19-8843-b927-6b207524c3db	45522fbc-ad6c-4188-9841-776d7f7aeeb1	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:29:30+00	0	5042	\\x9f66705284714940640db8687f4b1dec6dd601448f05672230a784bc5eb940c7	\\x0185b591235bb32e0a19509f9a902d16c1f2944ad81e330dcb43eaed66c5ca2c81d471b9ff4b1fd40076bd0a5aca273f2dd9e052bf7b0ebd4ce592de0b4365abff	\\x0185b59123d42bd865b771fa668fec48f333c2a98eab27f03cba5d2959a66183cf5f0ce11243ac68a5a8eff1fe9583a29b8dc7043e5aa5c44690c5aa7f8a91a26f9449f841fb40d0d86f40056b22dbd59ce6f188bb4d7f4660b50acc26f935915d	2	3	WELCHK	WELFARE	3	03		2026-11-22 17:18:55+00	\N	\N	2026-11-22 17:29:30+00	65536	7	1	0	0	0	1
01c89603-a4d2-b835-6fb0-dff15987f5ba	b50b3b1d-45c7-460c-995a-90f21c3c65dc	bb660039-b948-4a03-ad63-f366572f6c39	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:24:15+00	0	4101	\\x8bbf1888da4c99479692f5d6117f58b592781cb49c25810059e65e5a91600d3f	\\x01d8ffb90720d419d6bca74f7794633052797550d427e466aea6e1d090bac54c813046dc22d0f3baf11ff8a37682e561ed58014657d0c7f4bb76a0397700305dfb	\\x01d8ffb907e146bfe0dc38b1ab1e7d6f52c208abf1f0ef977e1e05c93abdb5034d94b12b540d10c7bfe65aec1e245e57106421ffd3ff518a2387cbff45a1793b7f09b04f8b848a73d371335101e0889f851879705aa8a30ae0f4ae37f6c52f0a76	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	\N	2026-11-22 17:24:15+00	\N	65536	4	1	0	0	0	1
01c89603-afd9-b3f6-d2bd-1ab4516c798e	f88cc7fa-03e5-4a72-b7fa-9d474b981869	fba42f24-77d9-4c83-a713-591d566eb0fd	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:05+00	0	2773	\\x91f9f159292ac7ba2f470cc00f89fee9886a9c6d9d1f22d45c017c8b74986d4d	\\x016013cdd0f3a51c5764be43e4da74b369ce8c5c65dc57b435572ee5a7918395aecf3423c2371f4c7b682d08ee109abb33286ec1290771e2a1720d63b6fad4e37b	\\x016013cdd05ad91c3391957df4c2579694eac09dabfc3fb7bc375bb5e2b049bd54ec95ec43e5225446bd1a4a5179be676705a4d15eddd60c002d1fc2cd17993b1773511d381e709cdf116fdc1c873099faa0ba841ce6f0eddfd7a7d3c08ff8abfc	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89603-b5d9-375a-5b99-4e64e9af35d6	a95c01ff-e0a0-4e4d-ade2-7d0108ac8f06	e2d8f055-1616-430c-bfd5-6ba54356e287	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:29:17+00	0	2772	\\x53413a5b0be3c492dbcfeaa75053e5922b09319ae51677939632c9ecbd9a0984	\\x01c385d6215e1f2f20ecb2b6357d04b4d5f5f6fa08a33f0e4e84b69e2a12160758c2ad1b48340ab390cc98986c5a449c33fea0006990b83dcadbaeff1e8026c581	\\x01c385d621836e755423a6bb326a7e84a9e5db384e4e4b6115960e80d9432fe54f44ad8ee5dabc0236e6590d6ac7fd710d84bd9413a500ab06ffd2308196ff6c701cda46913feca8bd411b84d75e45b96e723b9b7500961be6e197e9f5df9a7fc8	1	5	TS	TSTOP	5			2026-11-22 17:28:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-bd99-7b69-3133-096440011965	fed95f3f-ae91-4581-9805-95257c5520da	f3ea0832-b977-4424-a525-d93c83877fb0	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:48+00	0	3892	\\x1208e232f57377169a434ba87ff09ef06dc43ac7f01fea1bee5b8079fb2b6cbd	\\x01dba9dfbba7795e2669dde5b42349115168027d8f99c5a201743810a471d9443902947eacff8f6573446fa39c9157311ca2e8ab7b199edc850f62293f7faadfd6	\\x01dba9dfbb4c5ffdf1f79136647393c0ffcd0c681e55106e64843c8b08375ec83150aff4e9dfbe3846a088686a4d768c78a815cbe7870923cca3720748d01d0ae6d442f145f3e5c8653c8ab4c0c8b29af94e1c4f58ec0d4d42f687d8537d582647	2	5	TS	TSTOP	5	08		2026-11-22 17:24:40+00	\N	\N	2026-11-22 17:26:48+00	65536	3	1	0	0	0	1
01c89603-c574-8b1f-f126-dcd33d7e049c	29dd4000-16ce-4e19-8833-3fd94ccaa044	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:22:57+00	0	4384	\\xc41d4c5dc906ea250786eba789441e8088a78fab6078273e78c5a132f2579627	\\x0185b591234eed40f69567287c8d4891cf6ebfeef6b8c96050d5e652a72beedb3edf84488f67dd337d35b8f4fbb160791bcb1b17d01bc3ffdd10a61e841565e65c	\\x0185b591233db80811a10d3ef75f9e1edd52019fa7125287d2c95d671a6014a1d81a7beac0caf44f49bd2fee0de8b97af7ce0749fc18055d7034d4b72b8c4c6ba97bfaa4a6eefb23c6f20f66b4f4ebdd1e6b3953fec3f91af00cd5b79c6e5d6c73	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	\N	2026-11-22 17:22:57+00	\N	65536	5	1	0	0	0	1
01c89603-d12f-3a9c-3be8-209d797761f6	faa1ec0d-a3ae-4287-8ce9-0171d7315771	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:29:15+00	0	4105	\\x3c29de33a500877a916ba27d95942a0561ad81ef5af1968288208926591213f0	\\x01f5e0b8167160c0063d2b60103ed5d3fb37937365afda8edf5a3341fbdc038ee34d0cdf6e792776f698e1760ffa5401d6f7f7a5bae661f67c76ffad4971d71d31	\\x01f5e0b8166c72381d54b9738d4fece47462fbfaa270e7caba298882b17d2ae5981499438856fa405a8066b5c42916d6d5d3e4871405a440a0550806427dea34f91c7f369123d6eb62a810b8015ad36b890ee3231362ad90ad9ae8b5d354fe804f	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	\N	2026-11-22 17:29:15+00	\N	65536	4	1	0	0	0	1
01c89603-d8da-8afa-6ae7-e573e361a40e	cea45708-4fe6-41bc-b4fa-b8e20f0af7d0	59019730-5b1c-4598-99c8-36a34d118046	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:28:24+00	0	2769	\\x4fcedf703f70634905243dfc98524b1998642ccbaf19fe01ae782a7ad9e45382	\\x011cea6d6cae52406b48d6fd0ac04e3018884fd3fd4b06cc79fbfccc79ff7404c7b829e08eb61c5e002e76c7abe25eb9a83c7b83b4708c27024f4ec50264e11061	\\x011cea6d6c9771668d1ddeb8b5f93af8952e1ca9e06de385c0378972c4acb9df0b3cc2123bdb00fa8963e28336321668f67df2f6bdbd34090117449790996f1aa53bf22d8c759f1887b4fd901cf02697609e66a81d0118adfb722aabd1dadddd9c	1	3	LARC	LARCENY	4			2026-11-22 17:28:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-f0b6-f4f5-3086-e509c520011c	3b8dbf5b-95a2-473c-81ee-98a0c531f086	c2b6f933-9977-497d-b385-ab6ac787a1d7	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:22:31+00	0	4098	\\x7c9fb88dcaf56042bfb890524ea28c09585c79170cb91c61b02f00c079f2b421	\\x0185b5912331ee6d1967de7336cd4636eee067a88af88181eef0294b522c444f7571a2e7029d94b4885015b00d664be53f6e195c6e5852ce31acd68215f89bfc68	\\x0185b59123ad107fb0fa2196f095a1f5df6779295f5cfa017a3c77618e3016d4ba5b097cd5e29a83a1fa7787d6cb24ad8b9b18a5af8090e340b1da338092671dce55f99aa6ce2c8a4837cae7ea016bb5779c97ede5b66ebef3d9106ea1ebd059e6	1	3	WELCHK	WELFARE	3			2026-11-22 17:18:55+00	\N	2026-11-22 17:22:31+00	\N	65536	4	1	0	0	0	1
01c89603-f283-7ac4-9a8a-c27dc4ea0850	42675f49-28ec-412e-82c9-a1ab24572326	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:53+00	0	4945	\\xba2a6d5bc9e0238888c0a614b09787a0810836ed1f851a5140a39c99cc9f8740	\\x010d6387bb739dbc5998707a4adbd279b1832e09cbae3908a1b3c68c30a7887d9d52c7457df25615abf2fded32602f2aa3baa5b16ad4068fa4e80ccd26d0a758b8	\\x010d6387bb1acee5bc16e0881bd6b9a262db1ec216f2e76da7e9ba558a510b073f7996939e2a86abc518c0d65feb4d0bae47152bc01ad3c2ea69d8086e0b4cf66904bb6cba48a116b86fca1bc07730516d87858eb22415b065e851c5a95e274912	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	\N	2026-11-22 17:26:53+00	\N	65536	4	1	0	0	0	1
01c89603-f4a0-1f10-9901-ab18c06c37f3	515c128d-6f90-4e8a-9024-39026a5d4a1b	bb660039-b948-4a03-ad63-f366572f6c39	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:26:00+00	0	5331	\\xe73e34593fa4a7630985c1bd673fdc9a5cb96ff36cc0ebc646e4e0e31a2cddac	\\x01d8ffb907a3d5ae5bbe96746c26125d6ed082875c1e0f9627cf8ea89d394dcc679293dfc7a7a3d769545985e741b87a89b07be184ffb632e9c6c45e475d2fe299	\\x01d8ffb90703debc12b05bcdac4b83434c7bcf4b3cf33e9513f4c782e9b0d4ceaf2b6309c64cdf05464d66c0f80f1de900c6349f09d876b9995e2233a29c8eb071ab750f91f38d68491fba0c0e711365536382b8919b337dde3ebfbb723e2edc4d	2	5	PARK	PARKING	6	03		2026-11-22 17:20:29+00	\N	\N	2026-11-22 17:26:00+00	65536	8	1	0	0	0	1
01c89603-f969-ce0d-fd04-8d527c2300b9	24d5f785-ab2f-4fda-938a-ac77c6762a28	bb660039-b948-4a03-ad63-f366572f6c39	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:25:27+00	0	4959	\\x754aff40c27d2aac867e99a5df3befe333eca6117407461ce70bec1da3e90f4e	\\x01d8ffb907f0a80b6ca62e9189984ce50da658f81b9b5e5f2eadc582ca1ac62c635cbc84a4f8540f117881ba3e0b057337e1d2e19d5e51242e63e53d188a37273e	\\x01d8ffb9075bf1300fce45b8ee055050d379ff4f763c508d4e81cb8ecd719b2d0302f64a6268f5108947df882c2bc32a46c676fac5f7df71617e16e5652db8b72fce6871c7b7b9b6e321def43cc901dbdc33135d33ab6c876ff320666cfe293c68	1	5	PARK	PARKING	6			2026-11-22 17:20:29+00	\N	2026-11-22 17:25:27+00	\N	65536	7	1	0	0	0	1
01c89603-117b-80e4-acde-79eaef628844	1f8d7910-01e0-46fb-bd83-7246282feccf	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:30:04+00	0	3959	\\xfe51a125f639abfd47ccf0dc5b7ec92b8f1493334a316fdde52c1b1aed45b6aa	\\x01bbe4fb51eb2c56dd4e61c577791f92362c901ac6258b20c679b6b03eb7213711f3c149ecae11568152acda7a14e6ce33e8913c6e854a3d0d4041750b5a173027	\\x01bbe4fb512a997493930e266e20e51e1f131f272252592230d6433b215478ea5cf6d44c249d55c165cd1caf6c5989de1c8f47c23a7f3291df1ad818f839280a8318aac50cfaee1debc67aa098df9da1b187eb4f5292a91a9c23c38d8e1d54cd4b	1	5	PARK	PARKING	6			2026-11-22 17:26:43+00	2026-11-22 17:30:04+00	\N	\N	65536	2	1	0	0	0	1
01c89603-d7b0-e399-ba65-a2b05958fcbd	81a29c0f-47c5-4898-8bab-381f6bfa5951	59019730-5b1c-4598-99c8-36a34d118046	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:29:33+00	0	4226	\\x482adfd5e124f0d80974420f34695b782318376bedfdeaaf7bd7f577d42a840b	\\x011cea6d6c31b348bd67e741968d80545c02ea12bb026ef11035fdde5f21e834ca83f6b3ec7589d1cf7ecaa89d1e6dca7807c9e1a20be7a09fb9fb5a515a9388b4	\\x011cea6d6cc6e700493858599274c8627e614b36a1325c64b8476a8b92588b90ea21ee5eebb629713770904bb166e40c2d455b65af3f60644b282cd31741fde42d846f047029f6d7045c88d194e89645e5f983fdd992bb1d41646cc9acf7338844	1	3	LARC	LARCENY	4			2026-11-22 17:28:04+00	2026-11-22 17:29:33+00	\N	\N	65536	3	1	0	0	0	1
01c89603-eea6-18a1-a949-40c252f16fc0	70d9bfa6-4ecd-4fe5-9c67-7447df6477e0	77d80160-21dc-4991-a180-949933014825	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:30:06+00	0	4239	\\xee581534099a7a118245418aa9815250e07584a5432dba1dfe58f9769520c276	\\x0155a117e9e16b707f96d4152aa756d6eaed00cfd20966a94baf933fe4123008b1a6f275f849d292429d41f81181715bb9000c8389e33ddfecc6cc5e0cdd399155	\\x0155a117e9dcd333553ac8cfe69502504a5c7d252e0b24a60fa0871915c1aed8528577e381eab214eaed9c5e753709793e7c7de0d90e54b0f834976d5edd11785aa97091748d886a0b9fcce72f28c65bd720e24b3d2e4377508a53c379daf35e7e	1	3	MENTAL	EDP	2			2026-11-22 17:26:07+00	2026-11-22 17:30:06+00	\N	\N	65536	3	1	0	0	0	1
01c89603-012d-5bc8-21e9-e181726a0f3a	c349f4b7-152d-4c61-872b-064eabf6401f	dc473968-3ad0-4c4b-b904-96d59aa9127c	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:32:58+00	0	4663	\\x84ac3c6c6ef8ade2da1e141f20f71f78bbea9b57417a5424b6ebff547c975e52	\\x01a6f9b53df9c3edc78fa686997a8077c54f1df31c5e159c96343254d2d697d4502976627123d1839063a6da62c050fa43f118926ef0b89189b9c673dda5790208	\\x01a6f9b53d6dea490cb4c53e9bef297c7ff4d2774edcdfffefeda3cb1da4adeade108c2f3cfe28f1d9d77ec7cd33904d7c44e2c6212d36cdb0e48f153d3bb1eba25fd25e845707bfc662814723e478175100da80cff17d308682d4f71f56bdd2f4	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:28:34+00	2026-11-22 17:32:58+00	\N	\N	65536	3	1	0	0	0	1
01c89603-11f2-a120-f586-bc414de1b321	bed7e5d1-fe56-4c24-8d14-b797ce90d53a	ad2f1ea9-f5e7-4b55-b5a5-8877baa8ed6c	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:36:39+00	0	2773	\\x430afa8f9f42f64afe50753806f4dd4dd2c5dca958b8e1c31422cbcf43c883bf	\\x01eb8827516913c700c34956453aca609ffe8632bb0fe57b85c1c3a78510d54dae384c7776f61b8dee85b7a3499be144db368d25623ab90901222ae3d21b515cf2	\\x01eb882751f970c57adb9d5ca6b1b5617c719c0dbe346bc635388cc62946a3c0150576aacbb6fb0ae33e057794630c9461b5018aeadd78e8a844fa573daf8dc75e0f96d46d0556cbe1a142a9cf1acabd6338f43d9f0477acc05821588b3cd06fdb	1	5	TS	TSTOP	5			2026-11-22 17:36:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-1b73-8ff4-a12b-11e9e3bffaa6	63cebbbb-b2d0-462d-a2a6-6fd5eb9bf8d6	1d4e2511-b017-4d74-9c27-c8f99ec03a05	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:25+00	0	3526	\\x60bd8ea4436fe1982dc16019a08802f0cc40f6ebf4076c3313e6ac27aa8236bf	\\x015e3bb243e1bda79e3a7740bfb2a767670b38c1cc72f61ee4ac6d27a50050e1aaefbebbd07d017cd7b989fc005ddb5a45ea7ca01e99373977591669e785f8dd79	\\x015e3bb243f0ca2a36c83e00e4b5d2cc705bb71b9241d6252855121fb2c2fd07a400f241f46d4e9e2137a6c2ab47a0def74712a9fa6c1dca7663941e37bd1a939aba2f2027dccf5b93bc09e7344fefea58f47675c19c242b2f5ff78d89043f8411	1	5	ALARM	ALRBA	3			2026-11-22 17:35:52+00	2026-11-22 17:37:25+00	\N	\N	65536	2	1	0	0	0	1
01c89603-1b7a-4aea-4d6f-91aa4e7ea54e	80d68a06-ce15-4dff-84fa-159d32eaff05	94cc6c00-1c15-4642-93be-b1a474972780	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:33:39+00	0	2779	\\x3b4ba1554a1ce49e2bd5c9e9880771136f5e373373e4beb9fe016b839585e833	\\x01d5b38b26cb8045e97dc1519d4e700662da3ba8cfe879f9e4ff67927e7ec19c423eb0d95b858a67a67e332a0c7769e99e6f053a82adcbf1b8e1bafb33b1214fb3	\\x01d5b38b26f31226d3a866fc54ef2de4424ade29bdc352315334a28e716bdfa2fec6d72c538256036b9af7188f52557e8530df7bde3d095241419e618ce50837659b028a15d0f9a7bb18f55de07d4971524380a4788e834baad79232fa7fbda234	1	5	DISVEH	DISVEH	5			2026-11-22 17:33:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-2792-3922-aad4-82254a25ddfe	819ff8bd-3109-414f-bef7-d6ba75c11ae6	e2d8f055-1616-430c-bfd5-6ba54356e287	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:32:24+00	0	3807	\\xc469aa3209d0a93c3fbb3c0af690163fdf29a39c590b09f1358b48e1d2f36f4b	\\x01c385d621666851638dd3e8b1c9a41d64c581799d8fe367315c363c1371b5d85be34e356bf1930141d9dca1288becfc68810ae9179596eec1aed34fbc92cb18a2	\\x01c385d62185538d39499f5e7aa43f47cc96257344ec0e3f0374627134f4c756e603539e474928a61fccbdeb381595737c41a3ad8d0fb2e70c3859abc222306d12e603c133f7044359127cb1e492037969d711e68fe945efecc6cf36b1b8994258	1	5	TS	TSTOP	5			2026-11-22 17:28:57+00	2026-11-22 17:32:24+00	\N	\N	65536	3	1	0	0	0	1
01c89603-2cd6-f84e-07c1-149e26c82685	bfdb1c29-d8da-475c-9b1f-1a3896236149	59019730-5b1c-4598-99c8-36a34d118046	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:32:37+00	0	4595	\\x3b416b2d237fb382322c1f91ef1fe03e2d2f106092c4b37cd6014549175b6140	\\x011cea6d6c6c8aaefb3c47d9a96bc14c7c6939a6b975eeadcd6b05e3ccd7bab8bff018225dfba7a19f7abaf8a7af04ed957a7bbf561ba84c468d80f817844d3ec1	\\x011cea6d6c68d1bd7536e45cc3d5e2f30224b38d1a45bc7d6231b0fc63a5a1acaf759bcb511a40f66ae897e0d150898bee3880a26a50773fb243ab1f5b64b1031ef341121651bf12d5185c2d9947eaac54ce5cd1fe1cda62a9871227b11b4df65e	2	3	LARC	LARCENY	4	08		2026-11-22 17:28:04+00	\N	\N	2026-11-22 17:32:37+00	65536	4	1	0	0	0	1
01c89603-311c-bad5-8a3c-4252275e6031	edb24070-d247-496e-8927-344008c0395f	ed571f6d-9909-4bc8-a472-59409f0167de	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:13+00	0	2773	\\x58092caa1cc5f9ee923a13327623f1821e0d5628cd48369395f9a53cceb69e8b	\\x01f3a5f58ed849383de60911b14cbd5ba0f57b75fb1e353244a447c3a2a4f1856fd8b03ea11b2e4b913012787c5849d968568b0ccead0a8fa397160667fb4e0324	\\x01f3a5f58e1dddd3dedd1f1d3da352368713d564c788b9767c6951e69469b91229664457b2e7e5c8db1b9023521484d76ae6b7813cdc2e88734a6fcf46b07d4c16a93b5721d094876096643a0dfb84c03b5bfeb57c100de2d90584fe580d2d9b6b	1	5	DIST	DISORD	3			2026-11-22 17:36:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-3558-f3e6-4f86-2f2ec3e83f1c	2a358c5c-440f-4d7e-bbe0-119dfd8489c5	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:30:49+00	0	4391	\\x119b240bbb2cb574733b0a554d7531bef84863b60a8ea0ad85d05834f2afbeab	\\x01f5e0b81676128dd6354e352790e76e4ca73f2e033977cbebd99b4c8de8b2b256e0548f971e30b4837a9f22411b2ffd0a286740d31a71156536c0fd2c37fe37fd	\\x01f5e0b81615dcd4e1fe50df1e289c09acf12e40af87fac7b3a0215adb0e4cff33bdf8b7fec36c1b42c6a1e6834233ba63a15ab8fad5edaeb380f4143f0fed06cd9a9131b1312556e05b087eaf5026498d92738b035797680d6cdf6388531a1c98	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	\N	2026-11-22 17:30:49+00	\N	65536	5	1	0	0	0	1
01c89603-3772-5943-46b7-fb1c6a605d4c	06c91372-155b-454f-bac2-e8f77f1f8e1c	fad61da3-5b93-4285-acd7-312ca8d7d636	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:45+00	0	2773	\\x012c49439f5d3b74a980115ce742c4dae6edef10ab349e4f0ca3fc87f5394754	\\x01b7d7927e307201ae45599898d014ba3918c6c7ec2ef7d22ba977b73692a6e5a6044e30ae936c99400ac7fef4cb86927cb314b78fa52f275008779ad82585dc83	\\x01b7d7927e6c61f9bd75f2bef9bb515f035a963355170acaa2a2775f6f59ae92bae4dcd4b2f935c7940b1dd1926526962ec0d3d0a2db22fedb29cad61ad843b4a1845aa5c72b1f6bd8c5e542e745d820ab3de565f00059474f52510dfa566236d6	1	4	STRF	STRFIRE	2			2026-11-22 17:37:25+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89603-4a9d-7ce7-7c98-8bed05e7b2a2	e0ba7e21-8f67-44e9-856e-e0a74333d518	e2d8f055-1616-430c-bfd5-6ba54356e287	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:38:29+00	0	4465	\\x417aa57c97d61588044dad89eda220aa60130aad44c863e35714daec36a796ff	\\x01c385d6217d0ed7c4b59343348968f840116ab35d1716aecf11da6d59f1f1ce75be511b141d78605c7db435ab080d027493e06008543e6baf57cf1c6a7ee82826	\\x01c385d62101e4ecbfead9de5551289c8b1b093dd0ada4eca90e30d93637a3bb26cb85d96d909dac4ee72772e535d6c8830fd610b9e711818c4e2d01be8306f0416a570fd44d3c41e41cd220c9f217a76ba533e786ce7babef8e271dca3c6a2053	2	5	TS	TSTOP	5	02		2026-11-22 17:28:57+00	\N	\N	2026-11-22 17:38:29+00	65536	5	1	0	0	0	1
01c89603-53c5-f42a-4b0c-5e9e84e3fe71	e4043f41-aada-4ac4-beca-2ba634e64c37	1d4e2511-b017-4d74-9c27-c8f99ec03a05	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:36:12+00	0	2773	\\x02af453b8a3201a870ad8911da29f967a1a5e397d31a9213124acff833e5ba35	\\x015e3bb243a1a74eee72f182cd19aa275e0b808b83f42a29a566640474b441e1016e162480e7f6124181a33f8e35732c6fe86dc4ff0500de65f273d3fb4c78acfb	\\x015e3bb243743703b3b8ce2a7f246b5967b0f55d53576aac747e0ab07a83efd8ceae1f00c6d3bc652a55f623320ac148e5924fd8cfea0f0b6eb40e649bda1bd28a5f84d5aa9a4564f7dfbc07ddbbb2ca218f393a310a7acc718f0fb1aa29538f9c	1	5	ALARM	ALRBA	3			2026-11-22 17:35:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-558e-58aa-9737-85212f950805	44b07731-3d6c-4f26-9db3-1c0cb868e82e	adb6bdad-a7f0-4744-bf48-09d062ef6b0b	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:02+00	0	2778	\\xe6ff4115eb4390d5b962e59f41e437a8374033265c44c469e16d1e580f47e188	\\x012956c1123516bfaffa3686edaf0fe51cfe3c09ed1446d96285a7de31af09012d21507bcccd65894e7f09d822d36ffd308747a5b3059c19a39e82245305f2114b	\\x012956c11274d83531f66e020d4f5cef558db04bd4a2b7f613577ac709787aced368c5a1fdb1668692fc1c74f0d934af1989db2bcacf096aaa0cc6c31f2d3193c498a74192fcb87b9b1b3612a14e945b5fa9f902840176f3f1c8ef058259ba986b	1	4	ASSIST	CITASST	5			2026-11-22 17:36:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-620e-9584-9738-ced67b6be962	9ce65b7e-4bf3-4a80-8c0e-523aa1a4e79d	fdb18236-6bed-46ce-913b-374204587995	1	1	2026-11-22 17:39:06.265882+00	2026-11-22 17:36:42+00	0	2784	\\x9fcd7252d7adb33501bd1dd43987e6c0d8bbb8b0ebf8c19f7f25351aba58000e	\\x01f3f244e747c321d38d60612e1210ab0cfeab5ae0bf4538d1a4fc12fb26d394dfc43f2b7a0fb6ac958fc9cc2e1cc4e87f94a6667007da56987b15bb63f56a8b9b	\\x01f3f244e7e6187e90f6b1900402defb868e72829806bda5e4bfaed637d5caa756b53e9ac3c38f73a28e722493147d419835d462aac78f3f025c32f1a19141e2cfaaa2ac3b0e26b642a9bb85ca8a4fa82895ec7c6a26b6c6e1bb83b07e823d7af8	1	4	SUSP	SUSP	3			2026-11-22 17:36:22+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89603-89cc-1bd2-aea8-2980716908bc	f7117810-dddf-44b7-b98a-a590164d24cb	94cc6c00-1c15-4642-93be-b1a474972780	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:38:46+00	0	3814	\\xa7735ca98425f74480a3c8997385f0fe89305ebbc19692ce13332bb6345328d1	\\x01d5b38b262caa1c77c4bbd49b09ec4ebe0d93b96e5170e33b212553a11618e9a30e89b78cd28d838ba8af003a393203ad32b5958338ff7e6e44019777e0e0f9c6	\\x01d5b38b26cb7066484a738d92f867bdb24c0060c7bcc53f0ff04ea94cbf471df30efe9d87fc38d1f41663fe6fd2da8a0ec21830493cd829c90fc88a7fc700d4847b4cfcfbfc1ef27e1353ced76ea27034938a2c893f9bd77cf1b1c69d852bad68	1	5	DISVEH	DISVEH	5			2026-11-22 17:33:19+00	2026-11-22 17:38:46+00	\N	\N	65536	3	1	0	0	0	1
01c89603-8b11-f5ed-59d8-19fbda7052a4	3b3950e3-9350-4b24-b7ef-f199fe186bc8	94cc6c00-1c15-4642-93be-b1a474972780	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:04+00	0	3532	\\x23b2b792d92b7b5ae5d9f1b0832425cd78b71628d58a5537b5e9ab2c600a8bd3	\\x01d5b38b26f8b591c64b9058c07e39044e02fae34a9fe8074c798dee4dfa27616f057bb0afc8cdb9441bb3c03eeda90e5767120f00e1ef70b0485e5db7e1cf801f	\\x01d5b38b26e46b6fb06d0232b07ebbe2210368b6a2875ad37a0eee7ffe244a405be77f05866ba7179b2a7cd773a9a4f5781c0ca515fdc9008bcf255bb813119d5a5479bccf6db409d975589d23941dd19d51b4e94afe85b50b10fa8eb87fca2be0	1	5	DISVEH	DISVEH	5			2026-11-22 17:33:19+00	2026-11-22 17:37:04+00	\N	\N	65536	2	1	0	0	0	1
01c89603-91c5-08a5-63b1-36e27330aa28	80ae91f0-6f78-404f-88c7-b4504325ff5b	dc473968-3ad0-4c4b-b904-96d59aa9127c	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:32:10+00	0	4387	\\x5bff430a2cbd0b5aed2fb5e04d6ff8a4b454bd4bcbbc6a8070b3274460408d3d	\\x01a6f9b53daf4e21d08ffb4b5ca5dc3be8fc5968644c1f30758acea2b4252353c59a64032c66cfb8afab035ffcd296f33e4e120c1bd0b43710709e7f45b46f3c1b	\\x01a6f9b53d5388eae53018fa3934bdd913f3e4b6bb93205c3d6632dd1f4a49a27a7392214c14efc8b59cddd3e17a4b0501c8ebabe5b4ef87efac770c0df9366d1951f14ca466bcce98ff9755b4c13d7ea71160263887f4c7c2a7a6d70c17c3680a	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:28:34+00	2026-11-22 17:32:10+00	\N	\N	65536	2	1	0	0	0	1
01c89603-93b0-af69-55ca-23a7587c17ce	2cf97cec-3f10-4b0c-a474-629d052bdf90	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:34:04+00	0	4238	\\xc06a220547e15a89eef1a1f26e516f642238a07938c37110ede68c8b32c1dc24	\\x01bbe4fb510b3473d2f4d0706964026ad5d561152cb24757143a495243406b8553b877710455fe794106e5ca0cab73c432c5ebfafef186a0a62048203890822c39	\\x01bbe4fb51753694f6de9b8eeb053d16db3fa68a8f4d38bfaab9344e7569b9a222132530e9dd425c2de6e720614f42574e42283ec92bafcd21fecc07709e5c2af1627b46a7bebec77020995ab04ed10ee43372056f75d7ca6121c5a9f030b0b03f	1	5	PARK	PARKING	6			2026-11-22 17:26:43+00	2026-11-22 17:34:04+00	\N	\N	65536	3	1	0	0	0	1
01c89603-b006-576b-14f5-5eaab9c4c43b	91d0c9c6-b55c-4ca0-a662-a56700f3fd76	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:34:52+00	0	4677	\\xb753da05cb456cb33683dd965f5859b4447161f819b6930a519fcacdf1ee174a	\\x01f5e0b81661210ceacf3eb9aafb791765e843294ddcd2aa0e65e2d0af50334e2824182110a554d7cc1b5548fc3138851307bcf2768c3fb7557499dcfe5f4cf178	\\x01f5e0b8162c7ad4488b5c89d7c6411de82c7286d309f24b7acffa3fe0e1147d6663fb336f74ff618e1abbc52df0269aa93a9d8049d3c6c8f9fcd1915160b3bfe6c4d758569b97983dfc2cd7ae438b407d0c6a977b7beab64ce6a34a0d71885be5	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	\N	2026-11-22 17:34:52+00	\N	65536	6	1	0	0	0	1
01c89603-b911-fa54-9963-abb8ca095237	a40c5582-4dde-4c16-8d69-508571c538a7	fba42f24-77d9-4c83-a713-591d566eb0fd	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:35:34+00	0	5227	\\x0f83f953ffb98817f0cbab4642dc2c13f27d6c8a73bf012e68f54ff9feb64316	\\x016013cdd024fd66d62259850dfdc895358f74bf059a74847486baf570250ea22d444b932ed870cf58ced563d1e1cc504cb539add9a5ddda68e00aefa534a28575	\\x016013cdd00516ebbc54084fe1a30015e16aa35412f5516188878b593dd128c4b7db3636c841bb11dd2dd3c6d9741ddf2d037bae97d770b573ceeed6ca08ce90815132f564ef502b63ad17e032cf13c15989896b013f56a1cf59fb332ee6d3d502	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	\N	2026-11-22 17:35:34+00	\N	65538	5	1	0	0	0	1
01c89603-b9fc-0e41-68b1-362f6379f0d5	7d026f45-3fcc-40f8-b9b7-66f820a39040	dc473968-3ad0-4c4b-b904-96d59aa9127c	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:34:27+00	0	4949	\\xa13731f9274f26ba5ce3aa9e2da94abb46fca5d0a6a97bee291905534b571923	\\x01a6f9b53d0e168b957233295aaab65c6f3de3dd9f76ec0a4746798be5c8db2937888e7bcaf879547a5d1a7af7c71e934e4ac27abd7d22c65dff4b0852b36bbacb	\\x01a6f9b53d32f15f7392b9ebf9a290da0e854975d1087db8e28c8dbb59a37f8e660b553f1ebf784be5de27e2e44dbf84fda6d908b4c84361f0f9d7464b32dd1b968662501be01202ce0d97e06e1c82f392107d38d1e74895b8239f5b243042977d	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:28:34+00	\N	2026-11-22 17:34:27+00	\N	65536	4	1	0	0	0	1
01c89603-bea9-2aa1-94cb-b89ba09fbaca	660f6add-c9e7-4a8e-9fa3-a181b244640d	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:34:26+00	0	4607	\\xd701738a586c4a5cfa0e8a6d18a45c8955a1a45ab49abd9c26d248f65238a754	\\x01bbe4fb51555bb0df55b9de48569c669ec6862ea538a6b4735c8d84ac82a66999970b160a80b0db08225ba8bcd4f6b5c2787e69f416e360b43ace7c87f2c395c7	\\x01bbe4fb5187da14fa720f5cc5f8a1e0764e362dc3c2d8929dbc63918f366f246c53925d8e01486d80a3fa05c2ecc2ccc6835b2d60485f605511a5df3a49f2c9cca117042713561975eefd866680c6660081394921d37cfbd4919137bde5500866	2	5	PARK	PARKING	6	08		2026-11-22 17:26:43+00	\N	\N	2026-11-22 17:34:26+00	65536	4	1	0	0	0	1
01c89603-c05a-c665-62f3-88e5b2f593bd	8894bc0e-d6db-403f-b308-f42ca521a931	fdb18236-6bed-46ce-913b-374204587995	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:36:51+00	0	4390	\\x7f339ab0e10114d6cef4d2a683d76ba7d84b9e557053a3596df931804538fd3e	\\x01f3f244e747de14fa9ae073c0a637692abc7498f6f25cc168e4bdedd7c07859e41e74528b7885f2d1a0ca144a859e9faee021f83d50d6e220e0b71b2c3674c7bd	\\x01f3f244e70f73cf79f63c2c2ea3a6bd6596df2d25017ee4c093f71cb42e39ed45c6a08a1b0b424a688f0aeb9d31f5cdd22c56350a4d4073221c97be596129fd044d631700183f061da39cad21eb3fa4256ce01cab6291731ce9b517399ba47a29	1	4	SUSP	SUSP	3			2026-11-22 17:36:22+00	2026-11-22 17:36:51+00	\N	\N	65536	2	1	0	0	0	1
01c89603-c12d-75c4-bff6-1d8c2c88329d	79611776-646f-4907-8ba9-0a0e565c8a65	e2d8f055-1616-430c-bfd5-6ba54356e287	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:37:18+00	0	4093	\\x42e25f99372de328f904ae5770c7412682f0024c705ef6629129892fdc76eda5	\\x01c385d62191a84e82a4574042cb36eef9ee8f71c34b831731579f4df30f43d60d4a1a916ca8cf271cfc8d1f47fade09297e8528876ef6fd5d43675f6038fecd42	\\x01c385d62155a949ed0613ba7f21b510321b7617d03b0aa598a0e1815e4b350ba8d7dedc4a94312b67671b9e35c45f1ea485e3fc1f995f0a81c5efeaab5f6e212bc64eb50848941548bc2bdc9005fcac034aa77f221db4b9214f16b3a33d1ddc69	1	5	TS	TSTOP	5			2026-11-22 17:28:57+00	\N	2026-11-22 17:37:18+00	\N	65536	4	1	0	0	0	1
01c89603-c1db-d910-8fc2-c6855b321432	62ea8b7d-b13c-4b1f-af48-5e3770014c24	e2d8f055-1616-430c-bfd5-6ba54356e287	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:31:13+00	0	3525	\\x493224feb4393b2ef1dbf544fef44a1aa0e8cb3844ee44b361ad59f0b49c7316	\\x01c385d621bc8e8225f400572f607c11d23dd0575fe9c49100237a531e8a97e9bb857b20ccf1edc9a9a1fe8424d6d45d7a924b37531c3df68841b5d3f3290f0458	\\x01c385d62111a36d0bf5b7af9a1d6c474374cd8db0a45f44ca1dc5f01c07d4aaf6d51f7be77278e81306765fbbc0d3e7ffecf67c3d24ac2744f918bb2be6ecf7c8ab1c7b9acb5cffa889e77da0bd6537426376ec9f413e3a217adf863925414dec	1	5	TS	TSTOP	5			2026-11-22 17:28:57+00	2026-11-22 17:31:13+00	\N	\N	65536	2	1	0	0	0	1
01c89603-cf99-a3ca-2015-e670842ebd46	63863ce5-892c-4cc5-b16a-1e8f93b8a0ad	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:30:08+00	0	5517	\\x00f4bdbda89231a71891ca7db4f10cab8f2fe6b41e9fe41f312dc57f221fee39	\\x010d6387bb4d5c7d6fd94b26fcbe9b5d41207431b37f577a5cfe7b7c70f2e0139ecd6b5886f37121e494ebe8c4fe4b1bef26b053d2cdde89905ed7514847fbce4f	\\x010d6387bbc755d1eceefd33d63ee511211e6442ac7c3b1fcf2b1119cd9d8e5b01938e295b384fb6b45c5d02cb557ffa759d5cade73d98b6dd248d5201f88b202127ec9532e3d7bc59137ce03d039c438c3e6cabe31dbf48378b560d9c9dcbdc28	1	5	ACC	MVA	4			2026-11-22 17:10:20+00	\N	2026-11-22 17:30:08+00	\N	65536	6	1	0	0	0	1
01c89603-efab-0482-91ff-b8a878263770	fe4e3eae-5271-470e-9d03-bc0ad6404650	77d80160-21dc-4991-a180-949933014825	1	2	2026-11-22 17:39:06.265882+00	2026-11-22 17:33:38+00	0	4525	\\x0dc18ccdc497728783446a785f0f77207ff5e1e2bab4ad0b22c33e51c25b027a	\\x0155a117e9a0b291ed7ec6ebef913597d40ededb4f5c11a85155dd7cfd6d27eedb3d61c7bc48a89ec5184b5eb2c08c8536371282afc92f5034e675c17a4ae91c84	\\x0155a117e96c8a09fc248cd5121094b4eb5f6cbccf4ed3b901262b1c2075a1e086b5397566b9af1cbe165e3d1b73809ed845df9d8e85f234198085d2fd45bd7d32b75d2b83c951531e34c61e44efee3073b233787e6d306475a1a9733366dde265	1	3	MENTAL	EDP	2			2026-11-22 17:26:07+00	\N	2026-11-22 17:33:38+00	\N	65536	4	1	0	0	0	1
01c89603-f4aa-518a-3664-3ce4f5c1d297	0ebd92cf-5c44-4e3c-8544-a3d37051c561	77d80160-21dc-4991-a180-949933014825	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:34:01+00	0	4894	\\x173ad20e5e3df46f5cc547d50ed6cd132d9694d6cb7dc1944a5f3295dfe32d0c	\\x0155a117e994e49d754324b72d8f6fa486df0650a94b3486a6d7a1966781bb081999e3ed93666a2d1e7d80e0611be4bb973408d5050f0d1f7d572e32765d4b51ff	\\x0155a117e97b68da66e3b8a04ab2e8bc5723472a11ad94ad4eff9cb2dde1200e80d1ee2aaebe72704ee497030d8165dade78375e807c2f1178d0a1e24296dfb25e2bcf48fef1758dcc9fb298e6940f666083e3cf40e8d422719288661524baeede	2	3	MENTAL	EDP	2	08		2026-11-22 17:26:07+00	\N	\N	2026-11-22 17:34:01+00	65536	5	1	0	0	0	1
01c89603-f580-123b-77ea-64ebe67889c8	9d38fd17-1e8f-4b08-b6f4-ba8c0f9deeaa	2a3e5f36-635f-4b2a-86a8-40340e4eed59	1	4	2026-11-22 17:39:06.265882+00	2026-11-22 17:31:28+00	0	5890	\\xfab57e355e18f31680c4a6280ce9dd18c6fb4b2f11fe582e7e96f238bde148e6	\\x010d6387bb297ca532b6b5c79d9b1be9bcc41d3abe62cb4cb1ee9467fcd019e8813abaf978166e47a81e2fe4635180ddc9ab3773a06f3a60b8683c1b347f77b963	\\x010d6387bb0fdc0cb4a70bbf96ea1694a58040638ef89bf9afe8ae4554137cff49f39b8b0789a0aa3ec52b6ea86c6d6dacffdaa88c474de149c464255003928ef9b95e0d82e2c4ec669862ded9946baaa0d408d92f3be8efef9c14694cffad1bdc	2	2	ACCI	MVAINJY	1	14		2026-11-22 17:10:20+00	\N	\N	2026-11-22 17:31:28+00	65536	7	1	0	0	0	1
01c89603-f5f9-fbdb-be74-0d97ad7037a4	7b820596-4c86-4acf-8bbc-73f2fa98ef44	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	1	0	2026-11-22 17:39:06.265882+00	2026-11-22 17:36:09+00	0	4963	\\x5b2730ec6c4fd4da9769aa9f0689ae91bdab79a3d3dcf20f24a8ec631c2282a2	\\x01f5e0b8166e3856c77075d38a8733b0405871a248db35da794d0be2d7d751faf3ad38f4730481d30e9257f7c85bb0760f92afb9d61f45c34d90eb6c52a2392767	\\x01f5e0b816fbdee481f622c2381a94a76d0f8c09648f335c2b55bf14e1eee8c4a02596fe73b4e343bf6e385f6f50b248bdd19a22213ace07e7da70ce69db27696faac06d556c16a273b5a11798ea82a40079a8946631490c453d1664598c213f77	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	\N	2026-11-22 17:36:09+00	\N	65536	7	1	0	0	0	1
01c89603-9c0e-0642-19f6-06a97f313fb9	822400ad-0114-4c4d-9c6d-63de5af63d9a	1d77f73c-fc2a-48f5-a956-c988b5deadb3	1	1	2026-11-22 17:39:06.606238+00	2026-11-22 17:39:06.605807+00	0	869	\\x52951c346954044cec811bf832f346a7f5e46ce7acc31b2abf4f7ce40c8b4516	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89603-f4a4-3b3f-e923-d70a51ee56e1	9ab6e76f-6e0a-494b-8e4e-bf4e11ca4177	bb0094c5-bbcd-4599-97b7-c0f871d7cb82	1	1	2026-11-22 17:39:06.608314+00	2026-11-22 17:39:06.608051+00	0	869	\\x262dd1dd955cc02275667dc86125a77819521504918127b7d6814f23768eb890	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89603-843e-9b60-4c5f-796b01a1437c	32ffc783-e659-47b7-8c39-86886bfafd35	849034bd-3195-4fd2-a14f-0471817910d9	1	1	2026-11-22 17:39:06.609607+00	2026-11-22 17:39:06.609354+00	0	869	\\xf6151f872e6a28526351789535f0f4ff15031d3bc8d8f5aa17c516471a448643	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89603-f79e-f8a9-5e8e-759ce0468801	cfd6fe5c-54d9-4220-8f67-4638b4772934	2f7961b1-1983-4e10-a247-e5cba7c2df17	1	1	2026-11-22 17:39:06.610896+00	2026-11-22 17:39:06.610687+00	0	869	\\x9a35181ea6b2cc89d23ce8ae663a02397027cff723b51c803b92c647afe15ebc	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89603-c444-b038-5bdf-170eb1f8b1f0	2fdef575-8a23-4c78-b351-548d5e628c6c	9ecc7483-9584-4e85-84b2-764397d1130f	1	1	2026-11-22 17:39:07.392636+00	2026-11-22 17:39:07.392221+00	0	869	\\x07d32090733cea3bb15f54938fd08382e2114f9f6c5dcf074f5589eece482a1a	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89603-a9f8-7713-2a46-0fc620d5eff7	2d4a922e-b9ec-42cc-88c2-a1b34c08bd05	d0c6389b-2165-4dfe-9477-7a7d37e4b287	1	1	2026-11-22 17:39:07.466722+00	2026-11-22 17:39:07.466249+00	0	870	\\x97fa0e455f0a58fec098b436812be8c54809218289c8774dd3c5f00167cb0faf	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
61b2106c-f020-11ac-479f-4ec352d0887f	north-eido	20779	168	165	3	0	0	0	45	0	5	1	9	8	22	0	0	0	0	0	0	0	0	488	158	158	13
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: incident; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.incident (id, incident, begun, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority, disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document, source_updated, sequence, document_received, version, saves) FROM stdin;
38b7dc1a-6689-82ff-8836-4398bfc47b29	68870e37-7c2e-4544-a36d-d8f94b4859a7	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x010001229d99ef0546619a5534035f55e8dab5f668b7e12a4f6cd2eb19dd725a1d5827b55f3269c5d4a32b90d83e54b707da8323cd0883e4f85a69edde09bbc39603a4	\\x01b19cfee6972244b1c63f5000585b3293e66bf8f298420ee4383052cd7131b2d109f1daf5bdd77e27e29d97e31a9d5a676ee206bd644cac5f07da30408444bb0ec4126f94bbb9a47a3ac905f872e1eeff02f84ffc160170bf15fd064ba170f9e6f7e43aac117c041e42cbf9b1afc13f5f27b7f5decaa08ed07bdd0e42e0a298b4	\\x01b19cfee62cdedc3e13d8303913851c43dfe4580124a67f496522d67e6e8e0090bd64ece9d12ee6aad24561363d188be903d0cb149ab02696ddc990653049ff7ae6e20fcadaed74a66ba8fd28a9d7511d9d952faa94ac1cbf0e0a4e785634ec3f	2	3	WELCHK	WELFARE	3	02		2026-11-22 16:46:32+00	f	2026-11-22 16:48:46+00	\N	2026-11-22 16:50:20+00	\N	2026-11-22 17:39:06.265882+00	b1166644-0b89-4de2-a081-413fcc1e3bc7	2026-11-22 16:50:20+00	0	2026-11-22 17:39:06.265882+00	3	1
ad29d65c-58aa-2e0b-40a6-3a0f3cb8df88	83818749-5376-40e1-849c-1d62a670a2a8	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x010001a69b9a6adc379c8d7134a76e4434f5174ed1ad20f2aa5f4f7e912ac8de1878bd504a37936b425377cc9f28e3fdd1e00a39589b46f1ea5b9d54a3d534657b5ba8	\\x01001c77924c9bc0f8518628da76981d5d8fbd3d7a2063f22288e51158caae5c89665a5b1b7c9e23851feed7a141225ac727a77f34c47ad399f4b78cb478ba95aea8b2989ab0074d491e65e9ef11258e4cf9d6ffe3c85f5d10030db7e89b313cbb1d14e4101f81fa13ad4d1154d7b881d82d89a4d2446676069ed859c805b17a3c	\\x01001c77929efac786a594bc0f75e8a0c5c194b6cebd4af8c0f4ecf360013e3847dcd7e3f23c73f523edbb30577f9bf99f74619c3cc2db8a41ae5fd63af7fdae495794be15d92db72a19e5f14f7fa1a7a053c5d59de1764eb2bf1933e36a9467b2	2	5	TS	TSTOP	5	03		2026-11-22 16:41:41+00	f	2026-11-22 16:43:31+00	\N	2026-11-22 16:50:47+00	\N	2026-11-22 17:39:06.265882+00	5b8c319e-e896-46f2-9190-aeea028c5c30	2026-11-22 16:50:47+00	0	2026-11-22 17:39:06.265882+00	3	1
d463dc98-2c03-f5c9-3a11-46ca677d3ca9	0de1d342-9eea-475e-abc4-afea9935a947	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x01000154068387551dbdf51d232e528eba932d7ef41b36ca53b9fb78c2f3410a52447f1faf535718c4731533def86a90d363cd454469f7a174be4bf1cf96bf29322bfe	\\x017131e45210d003fa7c0cc4845963f8e8c4e185b9bc1d5871770e143aa84a2ecd839c8b3f7592017f4257cc02b40fa069723691e6bf16d1f7b091a0071a123c763eca39d9d8d30daa4124d57b5714c73c742380421bc9a725efec0a1115e1de30b7086bd2e94483c3eebf28a33cd1c8986dcf3ba0b655543f8c5582d62ca2b5d9	\\x017131e452880551c9a5b2a378b08cde308303c56f443a8f05b6587d87d949f04fedab7877d163ab72b594590c5d78635b29cc01097bbf01ca37bce694cd50820b400510441d9a5b7089c028a8c0f075ce85ad701dcbff5bb2acba647d5f5b8a06	2	3	FRAUD	FRAUD	5	14		2026-11-22 16:43:23+00	f	2026-11-22 16:44:02+00	\N	2026-11-22 16:45:00+00	\N	2026-11-22 17:39:06.265882+00	81da92a8-865a-4241-9d5a-6d45b604b36a	2026-11-22 16:45:00+00	0	2026-11-22 17:39:06.265882+00	3	1
f3458884-cff4-3dbf-7b9b-4ed255374b53	2face5e1-8014-429a-bb91-da8a7740d08b	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x010001e0169764b088ec8ebc660cb3926cd70e8eff0d8846c6b32ee886a4ab19e250790a75796144211d645c4aaeab16295737fcdfafa96eeb31145a72a7010f71ed02	\\x01755129b426b0d724eb3f94bac511f5387739eaa1be1344bb6f37e3e3639d38a5c0bbdcc5bd3656ff13b4a1b0217cbce27e5bee125dda1f8a7ffe956ebddce3fa7c8aeb1e006dc2ea8c61b1735b7ea2e4edfc6bea3459dbfc2d1e4613ba6ffe9a501248402c0158db7e6e04c170cc928fe2da1a8ff87fafe3f6ce5d97bea87a60	\\x01755129b40022fee98a615db76b9ad54c079a6300a0de020b8c9fda8b653b42956dd7d6c7d0912526a9793e55cd33bc73b47d55c4c6d99414981d56cba7decf17b36fa1f0fca401c586677517f7c5f05c47f8ee75f74f8a6b78c24139fb9f2b49	2	5	DISVEH	DISVEH	5	08		2026-11-22 16:46:08+00	f	\N	\N	2026-11-22 16:46:28+00	\N	2026-11-22 17:39:06.265882+00	47512d1a-913e-45c0-b17f-3ef2e0b8b4b3	2026-11-22 16:46:28+00	0	2026-11-22 17:39:06.265882+00	1	1
174ec238-fd35-d4da-1a9b-a20eff9c047c	127965d3-f5f5-452b-9ee7-1e19e633feb6	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x01000183729817c9aa53d060795b5d59d276714548fd9cecb93415e79f7f8d818d1b16d0a8fa7deb1d43dda7cfe2c2fdd24b0592db65bbd6ab0dc0029af1f2b732812a	\\x01235f79ec74a9357b5db167445195168e6a9cfcc5f52aa5d6629774d3ce06962ab1242408ccc0374bfa3ade77044a4d4786dc02709ad3a28dbd2cd77f9bc9e5c16b34e5a21c5deec53437bde062f1e0899b908bcfe1188e2ab324cea9f044e32007acdd8f4667c1c2cac6fb023fe4117ae710b4428d2db2e98aa771881b527d66	\\x01235f79ec72d4f55a20592e304a5e04f046d36e20fa54f3bd20b0a0a83ea2e5dab1686bcaf9f52306fb77a5b2e581d938aeb4f1888fdb39a25fb497319e384ed38afaec6f7d3b26e6479e3893d04059eccc428c2819d1a0586693e949cd6d216b	2	5	DIST	DISORD	3	14		2026-11-22 16:49:44+00	f	2026-11-22 16:53:27+00	\N	2026-11-22 16:57:30+00	\N	2026-11-22 17:39:06.265882+00	fadf0a57-18fb-44fd-b4fc-dd676961970e	2026-11-22 16:57:30+00	0	2026-11-22 17:39:06.265882+00	3	2
5510ba9c-77b5-9329-7187-ead31cc09a78	904dac33-1635-4edf-9995-ce951b64bf0f	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x0100016ec52f6d08c1d6ca564497be9837fce76a273df72cbf33e2e9a6a20c09c97785bdc042c51f5992e7592815d687379a2a8cb7c0578eb4a764bf3b8368cfc1436f	\\x01cdc0abcd2aeda777d0ed4fde8c20ae10156392b986d12a8192484ae7c9d0f2b0f3313854eb5b2a4257b07646244863999a061bebc10aca6b1c05b407d5788caf8deefe0d32f33beab6a7c228340edcd801d286c7f02043035c14d57bebcb9987f05fb486880a88b10a2d2ea7218adadc89eef1f474a1473234ef7e6a578d255f	\\x01cdc0abcd26faa023a17947949b5671f44eb0f38cef140e295d06f11e200ee2afbb3c303c564fa33f517b4192df180cb43d8c121d449847f5806e273556b7388f24bb4519e53a526a613bb9352cb6dbec3b485a54c1288f6e90b1ba5706859e90	3	4	SUSP	SUSP	3	10		2026-11-22 17:00:32+00	f	2026-11-22 17:01:04+00	2026-11-22 17:04:35+00	2026-11-22 17:08:36+00	\N	2026-11-22 17:39:06.265882+00	87099f35-bd26-4745-acee-10880b6ee9a8	2026-11-22 17:08:36+00	0	2026-11-22 17:39:06.265882+00	4	1
6be32809-302e-ac97-7871-279df1335b96	170e54b8-08dc-4bd9-a800-adc95571a8dc	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x010001195fb53e3e87a791e92418d272a14688b2b7330385f97b0245667b1868ff73d3520ad71f839222db453c83d0061504dbd3285a5f3e98078de0d812163e3a4003	\\x0144ed1b93ccdad0a2917272cb05e26a226429066882ba8c6afcaffc6f557b66fd077238fd5df35d9b6e38aa4bf155b970ff1766521ba041805293f248f9609aa4b8a314a4f48ed9016def4e22e99929b7f091704828d0ef1fbf99beb301d71cd5bed2a23e28f6d1fd1396082ec7e22160b087979f265544ed336233a45de71389	\\x0144ed1b9338fed52d9bc4a37df92dda7bb4357f5fec1fd421ee346035594eb2a4470333bc3f3397268ba3045795c5e4534993e699728eb5c45d52ae51f5ab1562cf9c78d1b27111bd99c91f2ecdb6d6407f48d59f83891220e218dc317dec4c0e	2	5	DIST	DISORD	3	03		2026-11-22 16:53:02+00	f	2026-11-22 16:53:51+00	2026-11-22 17:03:00+00	2026-11-22 17:03:38+00	\N	2026-11-22 17:39:06.265882+00	27fddcd9-1165-4fa4-8e06-579f9eb8d359	2026-11-22 17:03:38+00	0	2026-11-22 17:39:06.265882+00	4	2
85bf4f4b-87e9-0078-e4c5-41a673e5ab72	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x0100017a3593a3b1652e19a020e6a09269eb85b5f7893ef65644cf89bd5b4919e08297c7803d5d62ffd31f877f418f681bfcea7d15f63524facb616edc03d6635cde99	\\x01e8ef6f3aaaf2c132cf2c6568ae0c75db5a0c7694817548a9aa202ee44c857d461777f3aa446a41b1dc41e4576032e6042d5afcf14607538dc52094fb6a625bcf8266dd16215b2f37b256e563b40577ac7103f3591c6d19e23abe4f44b577be2e8e440228fa44e970d8c2a3457c2fcd45d68ee0307b66a0a4d3f1b793be2c3434	\\x01e8ef6f3a17b4c518f717d6b18ad5f1cdc61de31cd20ba61289ff1b8d526e155e8d59ed809833e3e3dbcfbec29126704c3d44833910a11ac49c1277f7a3be4ac2d7c4515c692e01a1c5d666a25d9b0013713177271458aa0dd2ada5baf2bc9d69	2	5	ALARM	ALRBA	3	14		2026-11-22 16:54:08+00	f	2026-11-22 16:56:18+00	\N	2026-11-22 17:05:49+00	\N	2026-11-22 17:39:06.265882+00	da166948-2625-4bd5-9b43-a99516f8d3ec	2026-11-22 17:05:49+00	0	2026-11-22 17:39:06.265882+00	3	2
40b7a99e-0d89-3c46-cc9d-6e1a3b2a2d4c	d78f2986-8359-46d3-b43c-38c5fcbcdeae	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x0100010ace574d4d211ac468a10767a4fbff3945c8b6417cf21dca982f3d69cf7cb72a87dd16acc2f06206f3b28339a987e9756f9f9704e2218486b62be6245bf626cf	\\x015016adeb7194abd2cbc430f233ae3bef1a928bca783f75cdd2c13d7e147dc750a0929dce07ae6821ba3e519d0b02e0cad94fc7e4fd910988509f1b2e0a893517879edbdc47f59885222742ea90acc1d9be1df2aa158ea8070fee63e82385749a2235bfa18f1424aeaabdfa9f88634a8034bde47b142ac60e5ac816a54467b453	\\x015016adeb5460361a9ac5d69328cc842815cc6d2217a21b74c96866833054fd0eba071700f1ba25230886196daa4e4aeb3346146f144a3a93adce2a4fc25f25f03b0758c2bc8a5d32f06d88faca43c2163d95c24be8d5a76838f4c3b3afb7a2e8	2	3	FRAUD	FRAUD	5	18		2026-11-22 17:08:01+00	f	2026-11-22 17:09:27+00	2026-11-22 17:14:57+00	2026-11-22 17:18:31+00	\N	2026-11-22 17:39:06.265882+00	538246c2-167c-436e-bade-94faa85b4ca4	2026-11-22 17:18:31+00	0	2026-11-22 17:39:06.265882+00	4	2
dca3ee04-ee49-151f-5666-d1497ccab1aa	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x010001f88401e47d74454bf26c1f7612ec43157f686511de79ad8089266a7173b3f6d6cdcd424320133c25b3bc3b40f5fb12f347469c6d98cea301fe06c2964cd7a832	\\x010dd783f1769aeddd4d1b8718be19030ab1cd8b394ce70d3a5655aa73b729cd1c5200914ee95aa7f21556ac0bd3c84517e12cf4b6396c949a08f19e0cf93b09ee185734a156feec99d69cae9f0266162023716ddeb499afde1426938f8c56f87d3ada394a38f31e9c2fe7a85ee1b82ccfa920eeae0eba27cf873fc86d50625dca	\\x010dd783f15d53935890652490fed9d0b2d2afbb15d21cc8703214cd82e15cbae2af380e647d259278fde34384f2050a0fc9db6db849e28efc218b12515f037048a5056d8832ad6776ebdbe64fc0fa8f71ac1871573be255ddc221f3a98e9ed5d5	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 16:43:08+00	f	2026-11-22 16:49:12+00	2026-11-22 16:56:29+00	2026-11-22 17:13:12+00	\N	2026-11-22 17:39:06.265882+00	5afc86a7-f64f-427e-ba23-fb7802c0984a	2026-11-22 17:13:12+00	0	2026-11-22 17:39:06.265882+00	4	3
aa14d0f7-b7d3-3987-7e80-d6f652c95746	5cf2a502-9a80-42c3-a7cc-3afbd2a07b8f	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x01000107ed1234823f2741fabd6f178ab49b64bdf7810e0ef74fe49d7068b3cf78b9c065fb40f2c14492b8b3160716d280b5137f82850e7bad42883e4f28ccf564477c	\\x010bb872ab390598751563a4edfb485df509d61ff7afe8955128d18f98e8306af4b3e92fe3a535bbb9c337278f7c3cb92fede9176de92b491cf399ad7485dd3cd42557b79897c483ce3ce14b2429fd8e933401689a145ea4f9e3c8ccacc0f608d0f72fd62f48598ad465190be76f5c31ef275f4a58c0a25919097feef51a0f3175	\\x010bb872abd9466a77a267cd4b1b3b8274405f11bef9dd4f5bf7ebf92f502d444777d6516270f1bebcb2d20ea2ecbde3220af66c2a8e09a88082a32d7a35038bcc77d285d153d2d6ca94803a3119870adf97e24121e4d20570b14d3b4844e6e175	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 17:04:10+00	f	\N	\N	2026-11-22 17:05:27+00	\N	2026-11-22 17:39:06.265882+00	ecff4020-aa68-4fda-80b8-4cf36b4427b4	2026-11-22 17:05:27+00	0	2026-11-22 17:39:06.265882+00	2	1
cb0a9558-0fe1-d0b4-0e8f-f901ce079e47	0789437c-6368-4442-8534-ccdd69873ffc	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x010001b1d9ef3ae8cf2dcaefe234666e6522f99b27bbc61132b7d6e56fcc84160a0eb74818c8aa2ee5ccba773f311eedd6e7b2b738da38777a9c3c31c6a6307498d686	\\x01b784e4d1ea695a6280d333c2754695c8ce0f42b1b606a08b33f9deacd39aac78eb95a674e02fc0e4965a10c9fd1805eb7f95c227b0196434ea1a9401ffe072ff0d5098ccb888c4988b632dda2b0e2cad19f3f798c3baa69265218b93a5ae179ce0f28acbb299c445ef892a67bb3dd15bac74c60dd2c46826e5d111f89e8cbcc6	\\x01b784e4d1b03dd065d1eaa3ea463f14a5f0cadc3ed4f03932370158c5075952d95d255e19ee25f2696db102d22bb4c10674191688c10af8566b06fb5abbe85ed194d2c62535085f0b373d825fdfbbf36226dc3b4c3e25b79af450848c52ded2d1	2	5	PARK	PARKING	6	18		2026-11-22 17:03:23+00	f	2026-11-22 17:03:54+00	2026-11-22 17:08:00+00	2026-11-22 17:08:15+00	\N	2026-11-22 17:39:06.265882+00	00aa79ce-b9ab-40cb-a90b-7873d02024a9	2026-11-22 17:08:15+00	0	2026-11-22 17:39:06.265882+00	4	1
f0f27953-980a-5263-828c-ddc7f9a12feb	34b8ef98-9f2c-4920-8533-49b82c313e9e	2026-11-22 17:39:06.273341+00	north-eido	north-pd	1	\\x0100019a6b872d47841e02578fcfc10bc8c7b732dae5b10f538eb7e0ce46e07ad959d996e53c60632df1cc8164aab4e2da61316436eec02a6ab0dc2a3702b5324841bb	\\x016a2c6d4e2b16d89e5e4535b2683c5eb85537ab3f6cd63b0aaba30561b34d234d2d4a64f33f6f74ff44bc229f60fab1c9213c1b53171e2a46c695ca3b2be03135620e2bf0785ba243e6f018cce5e8d63365254362a3cf7a1dff44031239c9a61797b9a89651d868684207c55d6ef84c9176d1036f5ef12eeb82464329e63e3d07	\\x016a2c6d4ebdf03a16aa1f64460799e887654cc8e95e4573021f177012a81d40389fe60b3b2b54338a89c57d5a9108f355277f23e8be1a2d8cca40ea540b993f051e9aeafb25ce6a1b758c43ca3c3fc1237dfe78a1aec56cdbd459020fd1a6b1f2	2	5	TS	TSTOP	5	01		2026-11-22 16:40:12+00	f	2026-11-22 16:41:42+00	2026-11-22 16:46:39+00	2026-11-22 16:58:39+00	\N	2026-11-22 17:39:06.265882+00	d97ac3c8-33ab-4df7-a592-d8efdebcfe80	2026-11-22 16:58:39+00	0	2026-11-22 17:39:06.265882+00	4	2
5f9efc96-53bb-c5b0-76db-07845e0090d5	e474037d-a04a-4262-b5f7-cd2191df5682	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x01000124d34bbea41ddc51cb1b74789bc2f08b611424de16a3254fa86128f114cde48a625f3060afdfae4b2b887258bed59105489c8a14e903615c07233c907edaef74	\\x01d1c896232d4baf5889622f972fb646e43f2b2eeb24551fa08415cd31a463817e323de2707bf88de340ba954a663e618e4720acd5972f6274eae40b17aa97c9712f8ef4bca0bef70b93bcf73c1caed3fe253a6d1004340576273f44bf7415795dd4d714b99a2b1b83d2c2cb9a9368ed53391594f1a0db97be3ae4e5cc5496186c	\\x01d1c896233343673c4d5cd7f5664c545a0600166e58183a77b1a3f7c9620de1a02000587612af849dd17faf3829500598147dea735ee6cf3d331509037d55bf67fb0882b6aeead8b133a57531948c26ea3b1e6e584da0259853c32db16d6b1dc2	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 17:08:37+00	f	2026-11-22 17:09:33+00	\N	2026-11-22 17:13:41+00	\N	2026-11-22 17:39:06.265882+00	3dd3d395-6afa-4442-a186-86c351e3a5a8	2026-11-22 17:13:41+00	0	2026-11-22 17:39:06.265882+00	3	2
77d61303-e21f-081f-8f8d-80501fb63bd0	1b6e8105-4eb0-4951-886b-67c558b3582b	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x01000164158f7701550dab86e8d8ca27587255da682f972a07d046c68f85689e2afdd17536b2bed2cc7ee58a5c2ead359005e347a1ed9ae2a19d295bd2049d2b7d7ace	\\x011167186e0cfb9befaf0b269575e04f8a5896cae2dd8f2b7f30af324720fa1aa716520749919301c9fe46ecb656e3cf51deab23266b93c6685bdd443792e0d87b54d1f276e2fa190255bccad5ab628144aac7463b590f6ee01f93db72bcdd038819a562028507304c4304a9b4fc828c27b42ed9f8b6e86453f4abcfd30d1da032	\\x011167186e2da567026530cd4879339a2e2f66987283bbf5759480e7644dee6ea2caf422faff43206fb2034d5aee0514aa131aa93f71988bb66ab73034a5f474eb56f11c41ea39160eba6551edd0778cef94ccbfce6b0ede1ca1139ec060b9fe35	2	5	FOUND	PROPFND	6	01		2026-11-22 17:03:13+00	f	2026-11-22 17:09:33+00	\N	2026-11-22 17:09:54+00	\N	2026-11-22 17:39:06.265882+00	2c40f7cc-9042-40ce-994a-7be261b814f3	2026-11-22 17:09:54+00	0	2026-11-22 17:39:06.265882+00	3	2
81c53900-b5de-9b02-98c0-4d983372a725	71879118-4032-4978-b148-6d642205ca6b	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x01000163f1769fbad76d994096c66fdb4edc0c49350219e8582a423351ab008641208dfbc3d36a25a11dc950b3aeac1d070f79e9e1aa9cc63c025a342e360fac790fa9	\\x010a6e57cd4937aa04caa3ecdad53f4ab32f2b54f715c2e5f1d44842f502f8834d7aa22069d206c29ce1ffe161978e4defea63ca563c9b6b158fcb0258a83f76de321eb7f15562030fb5a7a9115a5bdf4c343220f5b98928f120012a8bd43a43c5ec3c686d0f6079107dadce57a3f6ce174c1a7d9f7252d717331c21890798a74b	\\x010a6e57cdf451e6b7d81a2c866dbb205c5888d75b5425da4cfe0f44e50e054dc095600f93470a6f6815cf99d7dc477da5c0508edef9e69eb053c292548718f54e842063d9ae0acccc2634f77ea83e0ad1fb42fa6a1384fd4588a491a8452f7b9c	2	3	MENTAL	EDP	2	01		2026-11-22 17:06:19+00	f	2026-11-22 17:10:59+00	\N	2026-11-22 17:11:11+00	\N	2026-11-22 17:39:06.265882+00	a527d0c3-ff85-4320-8ee0-b38ec3516e73	2026-11-22 17:11:11+00	0	2026-11-22 17:39:06.265882+00	3	2
aeb4f1c2-7e4a-6f1e-e4dc-7d30d82a411e	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x010001bb609a0cc300cc93a49a4d05febef6f57f581021453b0c4a00f65a0e35d65e639ea534b137c4108b5824eabe2a64cabfb6bff3644723f4a47b468a00d2a56b01	\\x012c7c9177b8fa322195441f106c5dd735fe2058f89224c2d0a5f1d2609ab3140fb7224f36db4e0b90f545daf5f3019fc8afe034723663f6ad4091928f88063eb26edc0af06eaf64e37431712af7f786ed5c3e95c872b0bab8c89b5deb75e17dcbd001074d678c0599845faa20e18d37a0db321c3a0831f829a71a289f079bd905	\\x012c7c917740803e6f7f5de6f4664b01697a5f43f7e80942fa82efa5c65542f290b81d249a2b2413c55440152e3d0c6464f66a8672381bc1899b0b6bf7ea90babff4c10cd4eddaeddaab27644ac1e57bdc7e184d5847a2c25d0c5b4771d799dbd9	2	3	TRESP	TRESPASS	4	18		2026-11-22 17:05:14+00	f	2026-11-22 17:06:22+00	\N	2026-11-22 17:16:32+00	\N	2026-11-22 17:39:06.265882+00	89bf7b44-2405-45d9-a82d-9a5983c15313	2026-11-22 17:16:32+00	0	2026-11-22 17:39:06.265882+00	3	2
67fce184-598e-5ba9-6beb-8e0f49574814	c2b6f933-9977-497d-b385-ab6ac787a1d7	2026-11-22 17:39:06.278007+00	north-eido	north-pd	1	\\x010001ff001eac745467e823fdc4e1d55a229cea8a65a2a248500c2e3f592d0f41e71a4274efaace6fc877a194f629a91bff7c4b124965e913e67eb0ff8966f4cc3f79	\\x0185b59123980a5f0f00caa957768185fb0953cc3b025b1eaf72eda98a34f5a6ae880243d07710a9ca01f3e0ee24c4924f2fd52b091980422f3758ff5b1d69ae8f917de7551289c52f3c3f3c7796922b3e214499a0237891b38e69e18ac69b7e20a7a9cacc694fcbe967bc97420bf1934c22eeaedd54a91fba6bf4f6fbf01fa01c	\\x0185b59123dcac850b8072b5e0dbccdcaf0ad1deb4f3c4344226f18826dbfec2029d2a8a27076d71f86d91b67c16f89d8747567fe2ba9b62241df83ca219a81703880d56cd4b480f628f41fdfd6fd89c3e0610c429f478ab82ed49b80e562fcc7a	2	3	WELCHK	WELFARE	3	03		2026-11-22 17:18:55+00	f	2026-11-22 17:20:42+00	2026-11-22 17:22:31+00	2026-11-22 17:29:30+00	\N	2026-11-22 17:39:06.265882+00	45522fbc-ad6c-4188-9841-776d7f7aeeb1	2026-11-22 17:29:30+00	0	2026-11-22 17:39:06.265882+00	4	2
72c37d23-4442-2c5b-c37b-5c1794f18a17	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	2026-11-22 17:39:06.278007+00	north-eido	north-pd	1	\\x010001d6eda9dc34d5406379befb63a43b3a647eddaf4ec7a9390352f4e9ee10a4eb416c8299a70d3e4decfbf7b369a8018a57200588f8e9b50478445986ad2dd617a1	\\x01f5e0b816615b1c19975f50072b65316776a780e48719877aa9824092832b4846417afd102c9af2b2957274d355766e951c9a03341c3543b71503a30ac9636400284cebbc3d8e71e6e3cf0f912410c21e0a6f7c8f3acf794be7c80d31093590cb25c813025ccaa4cc882a0ab987e41120764353cd637a5d2332359287ffe79cdb	\\x01f5e0b8168f3ce75e2ac96241b98d0ecf4f8b22a1f44d33c6cc35c79c5fe9077c2a641465c0be58e77cfc1a480a4303e26e9633140ecb07027e6656cce56b5d2fae6d6e89d7fd62fe367fc4b9fd4ec98a821c74e048d542a60bcc6f8d607d4baf	1	4	SUSP	SUSP	3			2026-11-22 17:09:23+00	f	2026-11-22 17:11:38+00	2026-11-22 17:29:15+00	\N	\N	2026-11-22 17:39:06.265882+00	7b820596-4c86-4acf-8bbc-73f2fa98ef44	2026-11-22 17:36:09+00	0	2026-11-22 17:39:06.265882+00	3	3
aee4f3aa-e0ee-666d-b946-770145e00983	b5492f77-8e7e-47d9-8451-768cd419e077	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x010001fe34d81d627b89fbbb479ab9e3137f4680909b451220014f4b364c75ed9f881f05f4bcde2182f7269200d477890d013b0a137c12d223cc33668cdb79f2e40d44	\\x01ea61a5a5597bc4a4a9b47ec9b6fe4cd3344a3857632fbc551b9638fce2aaa573857d51fb1e6396eb0c1bddd2a22f6853aeed6db763241609394f08bfa6f8e9cde64ab2075fac955edd0a4fc18c9364d14cad56e87eb8e20d5d804f956af5de65c760b052094ef0daa0be4569d724528c9f22fc71af5bbb5072fda4466987b1ec	\\x01ea61a5a559d55683d058f9f0eab173115fffcfacbf6ee6a6346f944ad5efdd3cb650ff4e7c7ff6357cd72033bb88b6805176da5ddce498ce6aedfe085b6d4475d724c6754dacda19820bfec445af242e8ffd69adb18c334ace536b2546ede00e	2	4	ASSIST	CITASST	5	01		2026-11-22 17:04:51+00	f	2026-11-22 17:05:47+00	\N	2026-11-22 17:15:09+00	\N	2026-11-22 17:39:06.265882+00	28246a70-88fb-4dbd-a509-e8ddb2032acd	2026-11-22 17:15:09+00	0	2026-11-22 17:39:06.265882+00	3	2
2578e955-a42f-d2b5-8bed-2e448537b3e0	f3ea0832-b977-4424-a525-d93c83877fb0	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x010001d1e2b319a3f45f33964407e5702aeafb7c78169acdc14f6d2c27fc4db637f8d932900683a91ab4060b3d7837277700210cc9df09ae3dc33f12dfdc4c1bb6f125	\\x01dba9dfbb4ce7d36e30311574fdc0484ee3eac31f8c48b541df99036c726c005805536e18aa3c9c7aad089eb039d7767d442b01b61bbd9f46deabc2f1bbf9ec605b88f21fc1a08b07bd60042a8e43e1ec3f35cf67dad07156f2a8c38ebf1c68486fe44ee249f0e68ece89d9ac68c5cffe635b9c3698e7a1f5eba27ea191138d86	\\x01dba9dfbb323c9845d0ed78a036920e9d0a5797a9be9e6c7ab074fefab3e790507adf815d1329b6dde585c445fb847a85ed69b93c4c42797a28d921dfd247a1cca4996e7c5a8a46fb63c49045f485a73a61a2588d76d816c64eca5fbbd80d3b69	2	5	TS	TSTOP	5	08		2026-11-22 17:24:40+00	f	2026-11-22 17:25:28+00	\N	2026-11-22 17:26:48+00	\N	2026-11-22 17:39:06.265882+00	fed95f3f-ae91-4581-9805-95257c5520da	2026-11-22 17:26:48+00	0	2026-11-22 17:39:06.265882+00	3	1
6659b3da-a916-dd91-7bd6-0706fa4827a1	e2e963b6-ef50-4f68-b231-e9a9c6dc5c09	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x010001817e587a39437184334531ee54200a9112db5d387d327a33baa8f34ab3466a6e81f15d68fa33b313804ddc340cb559aa791ab9d73f3e36e6651234a87d5f2e57	\\x01973400fe0a29c5d09bf48ea3a31d5b95bcc092a3443d0c90242f55b09123c46eec60f55739120171347ee93b5db15ae4d0baff5b3cf4a7d483436c85892fb177543cbe0a07135e0314804c047b045589ea41f5648fe5e7a95e1b760d38fbe89ddd8d7c94a5e59c43e401bfbfdf7bceb0525fc83e33dff8e2af6de1fe1ac86f9f	\\x01973400fe1f762cb7d7b5405ce39149b1fe713c177e2e3badb7bb57eae8511a9483cc6e0ef2c4535f3fcf0d8fa7afb7ed7e0fc73c9d664357d208283b6270b3083c80124b235e5c3ea14611d970c87a9276fc3dfc99b6c77dc304ae8f9a3bd215	2	3	VAND	VANDAL	5	18		2026-11-22 17:28:31+00	f	\N	\N	2026-11-22 17:28:51+00	\N	2026-11-22 17:39:06.265882+00	d2692000-4e89-48c4-a658-ecf7ec2fe77d	2026-11-22 17:28:51+00	0	2026-11-22 17:39:06.265882+00	1	1
b431b975-1d1a-e5fb-99ee-3138f27f22ac	56849956-47d7-425c-a715-bf3a62a7376b	2026-11-22 17:39:06.278007+00	north-eido	north-pd	1	\\x010001afc8e109028141bc22fb119d1abc2c44bcf64d6ad9b001a0d6ce69a1072556b4cfb72df13e3660f98e4bdf9f78a9827d6cbaf2b945b300bb909d86cc0a452d7a	\\x0148ad7e203a2e7f9a960f6ca8ae24e6b7600f091fe22d4b6932d2bf0779c7e2c20dd0da4c3edd9816514e795934d6a79eee914d7dc8aa87c9cfb2f57ba3cfaaa4648342189d9f6d88f989db00d1eb0d61ad80dba980ac6cab8856af0f59c7828ca3fc6749935068fdc1a7808740bd2969de45d3346e2b054251f80390370c7f77	\\x0148ad7e20bff5c7534709d54ed51ee23081e5d7defdb581a9f61b583de45ab15271622953cec50a3087f91dbbec35c5ff2409a165dbeb79faf604e335bde1d2da69c5f2ca379b68261353cdfd95b290560648042b1facf795eac5c0dc04895e5c	2	5	TS	TSTOP	5	01		2026-11-22 17:11:59+00	f	2026-11-22 17:14:17+00	2026-11-22 17:20:53+00	2026-11-22 17:23:21+00	\N	2026-11-22 17:39:06.265882+00	1f876bad-db36-4879-9b55-e8d09d2463e4	2026-11-22 17:23:21+00	0	2026-11-22 17:39:06.265882+00	4	2
b906334c-c1bf-a188-04cf-51f98f3fe7c6	bb660039-b948-4a03-ad63-f366572f6c39	2026-11-22 17:39:06.278007+00	north-eido	north-pd	1	\\x01000180f026a45f49f9865888fdf55d6894f0b9289ba110aa2386059c75090ced89970ed0ee6a6bf66a04a2d6462d09135166c74ffff4f9b8f3dd826025ef1ee31bb2	\\x01d8ffb907038a4cff2aa50d1f443ca63075bab57d2209d835d6a50ea94c20155117461a7c54630c460438ca963cf01ea5a7d3fb20a59c7dcd62615f3225d2508bd9235f46d8f6f8951869dca70f03dd35ed1f59147b10069d75138a3485bbc802ce2d9b760bd4285b9d784329678574da180a3c8699d73296f39582cfd8a23ab9	\\x01d8ffb907d771f09f2ca33e178ecae044777c0798752d30e7d92a00d58054d3f05b6d54e838183aebb53024f392b7cc13982feda989ad6749b58e8d754c38a35a027bd0bbf3a7b8eda1f4f60ca8e5973f0b91692ccd6097dcd3966b50e1c7d54f	2	5	PARK	PARKING	6	03		2026-11-22 17:20:29+00	f	2026-11-22 17:21:28+00	2026-11-22 17:24:15+00	2026-11-22 17:26:00+00	\N	2026-11-22 17:39:06.265882+00	515c128d-6f90-4e8a-9024-39026a5d4a1b	2026-11-22 17:26:00+00	0	2026-11-22 17:39:06.265882+00	4	2
07e7390b-1df7-f260-3d9e-f528bbffcb24	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x0100010bc7f778bbbda4a42214527364b70ae1d7d90af49f5037d6107c4e965f519a20004175df779ba6c878aae8efa7fee53d5ed95b44cdcd7bbf5d47f09bf4821164	\\x01bbe4fb51adf9b172a03b9a1ef72c75aa6c5785f53e0e9d2aed022032a0ecb0f7823b0763b80935f1e69006723a0783e394c8fc048f8842ed9ef051a880955699d20cd783018ac3e8ae9167ea1c0476b31fae241f91a9e6a7e177cc867e770326a0fadc2d621ae3cda21d67a815029c187984655b01ef345a375a134f9f33ab80	\\x01bbe4fb51e424493527dc41a6dc7cbc404875f7617b4a68fb4fac0ef69b8dd0d4efbca35a5787d0d85fdc6817457fe5d96f4d45baabed48ea28aeec617857607d5afd64ddbb66ac232a031daa667ed8fcdbe7598b1982ab86b417e77f15243907	2	5	PARK	PARKING	6	08		2026-11-22 17:26:43+00	f	2026-11-22 17:30:04+00	\N	2026-11-22 17:34:26+00	\N	2026-11-22 17:39:06.265882+00	660f6add-c9e7-4a8e-9fa3-a181b244640d	2026-11-22 17:34:26+00	0	2026-11-22 17:39:06.265882+00	3	3
2b9722f2-dab1-461b-9fdb-611664e5038c	fba42f24-77d9-4c83-a713-591d566eb0fd	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x0100010d1cc7115687eaa1f625bdf45602fadd253fb8053755d7351647a9fe1886f1bfc4f67aaf57ec400ebf3c3453f1c55424bfc075f501098e675354e592cd22c141	\\x016013cdd0934ae23d3661564103d1f5e0dbf63c6cf89031f72e5eb7337e83248b5767837d0f5c5842a3a41af3082d936f11fc4ded5e59ec5bf228ee459a68afeb346644307820429fcb907e55df8dd4b2f96b51b3dbf64415937eed86f67fccf686a4a1d77ec6e506a32286f1e620efaaaa3dd56481ba909a93dce81248077e4d	\\x016013cdd0026da9c04a3322ba9967d133246d2d9ab7023a4e19e6673489e4ed5d594a4f4e58c8969c695212383fe7ab6daf3e31ca8f2a4ee0220341b68297f405f50832ec17317e447a9ad860816ef94c49ab3cd9e95cbac1fef8a09fd96d11fc	1	4	STRF	STRFIRE	2			2026-11-22 17:24:45+00	f	2026-11-22 17:25:10+00	2026-11-22 17:26:54+00	\N	\N	2026-11-22 17:39:06.265882+00	a40c5582-4dde-4c16-8d69-508571c538a7	2026-11-22 17:35:34+00	0	2026-11-22 17:39:06.265882+00	3	2
83c0a466-a3af-591f-8af8-0df612f66d35	e2d8f055-1616-430c-bfd5-6ba54356e287	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x010001aad0db8b0e33ae09662ae5613ed1e9682b1f10c3bcf1a87f3bbc317f10fcd12292f21117d00c66d287048e71c40f1052db29f468673c32ee4f234a7755f07a86	\\x01c385d62140fca3c539ed6bd78567c3e17386dba9baa1a96e6654852441175c6d1a4ebbf768975fbe9a98ae91988aad8c74d0c05538efe5df124b365aa34b39514c976c50b56b5ae486e8472f64040bc1a8bb0c1ffe22e769bd67ae83c5622f4c2d658b2efe2e2b946768ff4084522ab35482ae4db5b3be7e1bba2afb63ccaa8a	\\x01c385d621f4b301c41c439005656e30effad092e091fb1de2ccadafc95394913891a7a2c2b9cf2e26971dd79993a504d00642f9dcae1b213e96e4f99cc01d7a2fd78e6a4a2203bbdc37ffbf256e9f4679618844ec7bd083e9139b203726a72792	2	5	TS	TSTOP	5	02		2026-11-22 17:28:57+00	f	2026-11-22 17:31:13+00	2026-11-22 17:37:18+00	2026-11-22 17:38:29+00	\N	2026-11-22 17:39:06.265882+00	e0ba7e21-8f67-44e9-856e-e0a74333d518	2026-11-22 17:38:29+00	0	2026-11-22 17:39:06.265882+00	4	2
a8257bb8-2661-9e92-bea8-8b146faa1afb	77d80160-21dc-4991-a180-949933014825	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x0100011840655bb7457279654d34877415e848a01541d33992e8a42d7352ef83e3e04f39d12a242116e543c25b0d4e371c880679d005df381890ddf1bef89e75087394	\\x0155a117e90d3701517a4817124a7215b9f450c9983a046360c162ff6222618acf3e3f887cc40d956ea886eb0a51cb005ea8760cdda24e466ea067116705a77bb62674afd2a1247c2c0945a35c50306308d5413d20df57693507d24f53e64a86a956e6933e0cdfe1651931a8226ef62c9c3881820c599f6bf2a8f47655b80dd0f3	\\x0155a117e901837c1274d3d03be98577f6092e5c3081ade7d3117520a11ef0876ace879020630ed7f64e0c70a4bc48626cba041bc66e40efdff30958e3799a84c7c3da75d658d89b56ffaa80d05291c98500ce2240b9556d3ee45855b12850abb5	2	3	MENTAL	EDP	2	08		2026-11-22 17:26:07+00	f	2026-11-22 17:26:33+00	2026-11-22 17:33:38+00	2026-11-22 17:34:01+00	\N	2026-11-22 17:39:06.265882+00	0ebd92cf-5c44-4e3c-8544-a3d37051c561	2026-11-22 17:34:01+00	0	2026-11-22 17:39:06.265882+00	4	3
fa2d516b-b019-fcae-fde5-21ff089e29a6	3f2411e2-3e40-402e-bc15-2b7b41245323	2026-11-22 17:39:06.27593+00	north-eido	north-pd	1	\\x0100018f589e96188d4f9812fe978462a0a6010bb4d9163f84516b7f436c0c56009ade9fd8ce4051e47cd1121d15944bf225f05f9894e17aa36904d50a7be0cbf2b012	\\x0184049fcbbc7929c6a8ab0b2cd0f103f0b09b94bd40756cb09951f6584f20fe39731ffd6645288612b11dbed85121cb33cd56c34f56a5ed269f3b1248fdb2da6b9a0cbff6dd9178acd59ad730bc1a296345868b1970e8770ef96004557b226311be8660dd1a424ae1ec9d7053083936e085b915a97b419b455afeea32aa8b3fe5	\\x0184049fcb2cab1bc10de180b62aca6187db9508e032b7d1befb22ff4e234d8e8c6ce81852b0d50ba22df310297a6493bac4aea512496dcd4a00350db5954db60a46081b73853c16c42d94fdf7607e170664bedf14d9b34c8116fee8f60bf075f0	2	5	TS	TSTOP	5	01		2026-11-22 17:03:01+00	f	2026-11-22 17:04:29+00	2026-11-22 17:14:51+00	2026-11-22 17:25:56+00	\N	2026-11-22 17:39:06.265882+00	23929f0b-9da1-4334-bbc2-9c03991b1955	2026-11-22 17:25:56+00	0	2026-11-22 17:39:06.265882+00	4	3
184c82a7-77a7-1a1b-aef2-0ae68b34a3c6	ad2f1ea9-f5e7-4b55-b5a5-8877baa8ed6c	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x010001a417ea0512ab7f538d75a9a9e9bc8ba77ef260ee430fe02b5f9515c2cab6bb2edc9bcb0076bbadf2015339451473a1e978ca4d70693f059fbfd7bedfa0bcd119	\\x01eb8827517a49bddfea3a3d08a7c33b4b48fc6dde0ac3925789edf21703298bb1f3efb37ffc4399ca06cf5f3d6c86081d8fe22160c57572330cc8cf75c08408db74cc255025dd3cd84144d41e3b6b8920a9f43287ca3eea38588aee91d3c266c32327103eb28ab048615fb2d5d756dfa9828db5ee94e4d3b0ca4276f83edc8886	\\x01eb88275194443a65d7b6a5dc83401d3bf0e45b063612bfff8548a1ab9cc7f1bb22ed24e34a5f1b8e0ee7d7d991ba612d888afa52fb51ef03b8b6b9d438c38c1ffed74a3ea18ab36a5f2dfe269b19b7f0599cdd22529bdcb84e9fd965772ff150	1	5	TS	TSTOP	5			2026-11-22 17:36:19+00	f	\N	\N	\N	\N	2026-11-22 17:39:06.265882+00	bed7e5d1-fe56-4c24-8d14-b797ce90d53a	2026-11-22 17:36:39+00	0	2026-11-22 17:39:06.265882+00	1	1
4e420188-1548-0b5e-c36a-c98093f89f7b	adb6bdad-a7f0-4744-bf48-09d062ef6b0b	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x0100013431ba9c6c09f0462357e730413dfcecbc2192703260ac084eae4086481319158ab68da8b33e3e679c6b9f1f59f44bdcf8e0aba6b0fcf87fe419fad525bdec63	\\x012956c112109f1ddbdb4075c66ffd0172ed15c63b20d131c6cded3ec41fc3b5e6cdf5c3bbdc2a6b7683e5ac4713b2a00d2937a8f6763ff02a26df3257e56f3270c8f37ec1992d70980aa4996ddd2f42cecec288ba6a9ad514653c9bbc246d0004d9840a0c213e192350899c471793fc854ec69b4944e1520e0fb139f50e8ccf78	\\x012956c11268529d7c41bb8bf200953e777c42b8c2a4a2a59b6d529950beca1854e441e7c330f1a8c6c391cb63a62a5464be978e3137c825809e0792bf5fb748b826c8505762652e8d0671a8d5d6a8a14cf91f887cb72b112638fa3f911af56eb2	1	4	ASSIST	CITASST	5			2026-11-22 17:36:42+00	f	\N	\N	\N	\N	2026-11-22 17:39:06.265882+00	44b07731-3d6c-4f26-9db3-1c0cb868e82e	2026-11-22 17:37:02+00	0	2026-11-22 17:39:06.265882+00	1	1
73fca371-c456-14d4-34a0-7628155abe05	fad61da3-5b93-4285-acd7-312ca8d7d636	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x0100019e5b68a77deeeadad2fb0a87cfa4da883c4dc0a493fa408483c55484d234cb6dd7b1134381a6d4f817d5a33a48cec1623c7d1e0665cee2275173d14b678ea154	\\x01b7d7927e228b0025ba3a55ca9f8909812406c95689de09da63826729773e9c3d46555ab001a76a006a14bdb5d8ec5072bd13fe42502db81b2987cfac9b716d689cce9d46adcd50fcf379f0b33f74dfa6ab69354d162d18f291511e4b1a8d0f646bdf46b7c55e959e961d05eb18abbb81478f9a5714246876acc09b75b09c9fc9	\\x01b7d7927ee1ae5c960816bcbbce8a7f5f72083a9094d230d99c2efbc135fc8d33b1ac5f06511ae5f31c34ceb360987be6b3934c67d834ac1ccdbf88e549991b12e636a5237270184d9bfb0a2b307073082e0933dcd794ad1f2de7b9d733b1d907	1	4	STRF	STRFIRE	2			2026-11-22 17:37:25+00	f	\N	\N	\N	\N	2026-11-22 17:39:06.265882+00	06c91372-155b-454f-bac2-e8f77f1f8e1c	2026-11-22 17:37:45+00	0	2026-11-22 17:39:06.265882+00	1	1
9b9300b9-3937-b6be-6f83-7b4b644ec723	fdb18236-6bed-46ce-913b-374204587995	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x0100018c38784d3c0eadeaec6f674b382fd2b1393c5b4c6a9b145af8e07275d2b94af861f428b3f58f1c1c52c6e1ee38740f5170b468f41681e2dc741d8ca44934fc0a	\\x01f3f244e7f951c884173b3ca43f5fd5bec8e2796d72c9e7e8432d043da56b30f4ac788cb8c9e55efc2a795588362f2387028a8f9f6987bea2d729129150df599b3f18fd2d9b3990f12d1ce7dc38204d7fb13876dcb7c38ad44e6c87cc7ebbd1b72b922398c45b02a60ad781fc341e1948e8d0284634fd4bcb2432e39c06cddf5b	\\x01f3f244e738cf3547e30eb1de4bdd10d91f62c472fd468da6946cdcc5c96272546f11fb61324aa33ed61a90e10832f34be49e4dfc8b55ad660f1b764454bad5f612ac93cf1af6a1952b0aa7fdbab7edfa0be376954380bdc9ef2b6b71f563816a	1	4	SUSP	SUSP	3			2026-11-22 17:36:22+00	f	2026-11-22 17:36:51+00	\N	\N	\N	2026-11-22 17:39:06.265882+00	8894bc0e-d6db-403f-b308-f42ca521a931	2026-11-22 17:36:51+00	0	2026-11-22 17:39:06.265882+00	2	1
aaee69b9-b430-6755-efc9-fcdc3ee249bd	dc473968-3ad0-4c4b-b904-96d59aa9127c	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x0100011828c72d40afb4563c33794a04d31b719186b4c4f464dd1eefaa7d20977f311d10ee12031f5f48295bd826642768ff6ee3e4dd0434f751a4fcaee816cf48c27e	\\x01a6f9b53da71c788c0134e9af088c7f95eb1a249d296edc5c43dac9afcf9f66acb84c96a22ec5c0d8e5acab71fe14191001b26ff2f60a76d03d8c1aab49875e42fa60523dd296720ac0da03d875310a90733edd7f8dc29c0e0c805736d117fbc6551e970fdc9975973320d06d9ad2be4b53258159ca8fd8a76c2eecea77e347ab	\\x01a6f9b53d25251fe0c39126efa4880c5ed1fa783ba850083ba1e8f19844ce11869f08c2a7578272a30932dcacf84cefdc56154be39727226a23ed8e90ce83bc68df22b179d575dd9e7e175f2c9adc6b2ea5361211ed7be0dee9f578a2a1cf22a8	1	5	ANIMAL	ANIMAL	6			2026-11-22 17:28:34+00	f	2026-11-22 17:32:10+00	2026-11-22 17:34:27+00	\N	\N	2026-11-22 17:39:06.265882+00	7d026f45-3fcc-40f8-b9b7-66f820a39040	2026-11-22 17:34:27+00	0	2026-11-22 17:39:06.265882+00	3	2
b10186d0-2da6-0ff5-beec-634af03a3055	1d4e2511-b017-4d74-9c27-c8f99ec03a05	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x010001a804c85c718b1dc7da63f088d7b04b5d2fd231bf8787189d74dde51a381d6656d6dfa1e74b47e9e5e1dd6422758d9d5bbf1203a8798593658189f863d4f1c63d	\\x015e3bb243b18077045b409d262451ff5e5ae2baf793cce5bf4241b0e1c4344c1699ea5dc536f41189a6846d35eee606eea59c9cf79a6605fbcc4a7ac14f067ad655a77c5d26ca6e0c96b5da06c4dfc72de73c1f51a041e1fdcef6c36740b8c82bbe9393f1f6160bd8e10e8221400d8be540d255deae58b4530baf7a5fab335e7b	\\x015e3bb2433e02ac2e48a7719f40568a35c429339cebac6adbc41d88ce9d177fc7974cada97cb3436171445bcc6fab86ff4ba8f757d6ef6f540ce4fcfbc5c1801be4a6667db7301bd2c21102c0e09828bea1a466db065c7258940ebe191811ed4e	1	5	ALARM	ALRBA	3			2026-11-22 17:35:52+00	f	2026-11-22 17:37:25+00	\N	\N	\N	2026-11-22 17:39:06.265882+00	63cebbbb-b2d0-462d-a2a6-6fd5eb9bf8d6	2026-11-22 17:37:25+00	0	2026-11-22 17:39:06.265882+00	2	1
c61fc75a-cd91-b698-0c2a-39ee79f945e2	ed571f6d-9909-4bc8-a472-59409f0167de	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x010001036319db419ac7877e2cf4b5c1c9c5b36e029a25629ac4a12b917fe4c684841331cce27f45a439284c02a382f9fafa72a7a51d779c491bc881e3fb9b89c07e59	\\x01f3a5f58e6e0a53e68253f5450b2e20a0cbfe9ec9325982b8189b9fe0c158e31c52f7ea296c28961dbaa5df1686ad8c4eb025046c3c7d2d73bf2664556867a715224c5aa6fca95ca76d862e65b2a9a43ccd5caf16d1806bda7cabb7fe588dff9c5a9f9c3d5e27e739a0cba803398a074ced4a3e14c6448a648ac07222b0f10486	\\x01f3a5f58e76dff5c960df9573f71f2c3d3bad11b996316964775c8020fbd1b9f8969b5def156053608dd71b373e55a15c0c0316b85f15ebf82e575156a2a547583a54245de1180668d979db8ffb3965e8c66534927de4eb72502ff9a9f53f51dc	1	5	DIST	DISORD	3			2026-11-22 17:36:53+00	f	\N	\N	\N	\N	2026-11-22 17:39:06.265882+00	edb24070-d247-496e-8927-344008c0395f	2026-11-22 17:37:13+00	0	2026-11-22 17:39:06.265882+00	1	1
cdee080c-cb22-3862-1a5b-0e172cf672aa	94cc6c00-1c15-4642-93be-b1a474972780	2026-11-22 17:39:06.282276+00	north-eido	north-pd	1	\\x010001d64b3f061b735e83d22c4cf3ce39b597281db87f694edc2f0fa9e3a621a31558ffeb647701e8c1a23d598b024add3f132d27bfff1d7c54eab86395af4c88cffb	\\x01d5b38b260d1a1006445128018654137249b11553c1a6d83545eb0dedee21e7730734d9c4ccb1ae9433d70eaf49fbdc975d47d68fcec6ca8a42bd3a1c7fd8823aaf691455a3807ef2d21d42c8ceaf96179c3a42ea9e217a23f760abeac59fc2cccba6968fedfb92918ceb7412d6f9a9bf650f6f5e955646ab4c935bb328e10f50	\\x01d5b38b26f96dfbf5ed4366241f5d4481f9d364469081c0b66a5dd60b14d344567dfcf6c6a829a896ad889b4151708f2e1e49662f3b46751ee39359e4ff97b6eb17ce8140696cce5e42e1ff17fec2499dd7ec954f2d07fd3908916d0417bcaf92	1	5	DISVEH	DISVEH	5			2026-11-22 17:33:19+00	f	2026-11-22 17:37:04+00	\N	\N	\N	2026-11-22 17:39:06.265882+00	f7117810-dddf-44b7-b98a-a590164d24cb	2026-11-22 17:38:46+00	0	2026-11-22 17:39:06.265882+00	2	1
d2dec5c7-fdee-1c34-f82c-d2fcdedc19a6	59019730-5b1c-4598-99c8-36a34d118046	2026-11-22 17:39:06.279708+00	north-eido	north-pd	1	\\x01000121eefadee6bd5e0db830358d1fba1049401783c8b36efba006107579ea352d6cbd77d0af64b62ad5cf6f5ab12bf9cebd052c8a13dbbf288bd51db5ca0b7a65ac	\\x011cea6d6cd74649abc55ff12e70dded3bcf617e0998790d8a2f6de4405bcaf33f9906f41037cc0fa096f8c4c3fa05f7745a43aa9c6c0219b1d5297cf42a357d4bb22bcba5bc61315008bc687dec94fa706f77bf55a69a414c37224ec6c5518415b608b750ff13a8904a2bd0547dc9bfeb5719b16c5898ad385ce694464d45f86a	\\x011cea6d6cd859641a1a2e3712ba8d92de53e5092b6bcfd42a255b07e34eb02bd648a2ab4adc6c2b34e6ed0afcdf7ff097ad6b71e296b52020a88f5d4a21581f17b3c400eff9e3b87d87455a55a1f6296e8e73c449edaaba1dfa475eeef88798fa	2	3	LARC	LARCENY	4	08		2026-11-22 17:28:04+00	f	2026-11-22 17:28:43+00	\N	2026-11-22 17:32:37+00	\N	2026-11-22 17:39:06.265882+00	bfdb1c29-d8da-475c-9b1f-1a3896236149	2026-11-22 17:32:37+00	0	2026-11-22 17:39:06.265882+00	3	3
f1cf198d-2d71-2d2f-8073-c3452a596b66	2a3e5f36-635f-4b2a-86a8-40340e4eed59	2026-11-22 17:39:06.278007+00	north-eido	north-pd	1	\\x010001f5b2c3302aa9a96b1308bc849e9ea0a157243e903c425327ed1db9ca969edb53a1f251ff7ad7b969b6fffdbc71061af8275190b65d6f365a3eed02cb835c557f	\\x010d6387bb98ed512f638c3458872b0b06e8e039b75d43ebdd4abafc6a01390a0e0b71a167500dbe75fe028ee628625c54825d7cebf9fb503f37f8069e4958dcbee350820e3dfd6e6215e16435311d25db961772f6ee327eb3a347a6f907f20a8496b4c0778c14a6b190d00a765ff5a85a9a14941c2613168ff0b20df77cc905a8	\\x010d6387bbc54f690857baab80f83c4a7754cb2ed3965dc686b13c0da9d7a2ce011ece0ed096114afa88ea8443f5e5836542c7a0e56ac05014679feb225cfc510bb3a074cc1ba503d84283e602e88cb484ee39e6139e9e82187a768fadbc55550e	2	2	ACCI	MVAINJY	1	14		2026-11-22 17:10:20+00	f	2026-11-22 17:20:44+00	2026-11-22 17:26:53+00	2026-11-22 17:31:28+00	\N	2026-11-22 17:39:06.265882+00	9d38fd17-1e8f-4b08-b6f4-ba8c0f9deeaa	2026-11-22 17:31:28+00	0	2026-11-22 17:39:06.265882+00	4	3
5e47a88a-1b75-abf9-3c26-d56082c880b3	1d77f73c-fc2a-48f5-a956-c988b5deadb3	2026-11-22 17:39:06.606612+00	north-eido	north-pd	1	\\x010001423f48bb7a8ffb7da6aaf2ff803749378704b1b5ed50fc44ef8aecd4796a4ece42d98207844c1353d1798887fed9033ec2a459c280402850fd78a0bb9e850baf	\\x017ac0e447884acad3a0859bb1edb33ccbb5398b240db268282568364880531cb113b4a9c6d794dad74f647e85de84a22fad4db01f2ba2f7364c17a0ae541a01c130baeb0fa1716d8bdb47ceed2ae1f1efbd120ca6154d9e5508aa3a1fa14a3a0c	\\x	1	1		DVA			NORTH	2026-11-22 17:39:06.606238+00	t	\N	\N	\N	\N	2026-11-22 17:39:06.606238+00	822400ad-0114-4c4d-9c6d-63de5af63d9a	2026-11-22 17:39:06.605807+00	0	2026-11-22 17:39:06.606238+00	1	1
336a376b-4134-defb-eab3-29f0b272fcad	bb0094c5-bbcd-4599-97b7-c0f871d7cb82	2026-11-22 17:39:06.608464+00	north-eido	north-pd	1	\\x0100015362f35f33aa8a70427d166e6f99aba83f2321ed2916c5616542ef8c6c00cbd0e1571070a8a5f1f7cf10e81dd905dfeecaa1e2387264b241d1d59249167439b0	\\x01551c8094bd5d29cd5bf8a1775edb30bff83e04befab159a377656b3a3b7e9724df56a10fd11d5b17204255f3639386c380a4369113ea817b2b0116bebb78642ffef2eb096c5619baae11f7593300d54978f1886894e0b960de9c0d4d2b0bef17	\\x	1	1		DVA			NORTH	2026-11-22 17:39:06.608314+00	t	\N	\N	\N	\N	2026-11-22 17:39:06.608314+00	9ab6e76f-6e0a-494b-8e4e-bf4e11ca4177	2026-11-22 17:39:06.608051+00	0	2026-11-22 17:39:06.608314+00	1	1
f58e37c4-e86f-00ae-1e13-d6b48654e31f	849034bd-3195-4fd2-a14f-0471817910d9	2026-11-22 17:39:06.609753+00	north-eido	north-pd	1	\\x01000113d657ccce07c3c2c4ecaf9a6c3d13420265bff24c068ab96cf842729fa64c2bf9ef87700a31f4c44bfd4b6cc54adb471ec0792160d072eaaa6c89bd5c9c0ce4	\\x01f56931fbec32c54085bde1ad8450446cd95b94ab6ac0adf95ca41845b3229f107706ac8950d6c547f7b8d65fdacb3d479716c12405da5a3a8d4e779e4a2bf3c26e342efeb115a530e946263c2d79d70de6f577aaca7cd5d5c446496175684820	\\x	1	1		DVA			NORTH	2026-11-22 17:39:06.609607+00	t	\N	\N	\N	\N	2026-11-22 17:39:06.609607+00	32ffc783-e659-47b7-8c39-86886bfafd35	2026-11-22 17:39:06.609354+00	0	2026-11-22 17:39:06.609607+00	1	1
5be3b4b9-85e4-8ffb-8db3-f90ffbf37958	2f7961b1-1983-4e10-a247-e5cba7c2df17	2026-11-22 17:39:06.611025+00	north-eido	north-pd	1	\\x010001d398fd1400f2d269605c79a12d7e71d2ddd65946b7fd13544bc2417c9f9c85c301d9437c3462a2f47170cb72405c582cf82bc16d33f93acf22e600259e780ef0	\\x01f3a3fe12e76838409a45a4ad3458ac2eea26c7454951ea7d55f2ee9859bb60f87ac26b319ef0940d3e62839aed9a5379365da48c23f6fbfd919de001001c10bab846d46954eb1c678adc2087b9884189249ef93ec800c9472080490f89489d0c	\\x	3	1		DVA			NORTH	2026-11-22 17:39:06.610896+00	t	\N	\N	2026-11-22 17:39:07.672042+00	\N	2026-11-22 17:39:06.672352+00	7db4b6b9-5fe7-42ed-ad47-daf0ede2b39d	2026-11-22 17:39:07.672042+00	0	2026-11-22 17:39:06.672352+00	2	2
1af10d63-12af-64ba-efe6-33deac31ea79	9ecc7483-9584-4e85-84b2-764397d1130f	2026-11-22 17:39:07.394623+00	north-eido	north-pd	1	\\x010001b6c79b0d1e7a8f33995b46d670a2f79762f5c8d285ce2d79924171f68725f1d20bcc43e078bd3c8fa0be03cfd912adf24d3ba60d65b257f54773c5e39b10e5e7	\\x01578042a2ffe6100f31c4d3d558d7955347cf3912f2483a402fd0ff0ebd5a27c69c5933fe4c9f4b50ddb560fccc0aa3b72b5063143f9710689d8162ec80e5c6a3c67b3b890a27585b397c8a58fb88ed6655ed5ca49b628d59e9bce4ff8d6b85b1	\\x	1	1		DVA			A0001	2026-11-22 17:39:07.392636+00	t	\N	\N	\N	\N	2026-11-22 17:39:07.392636+00	2fdef575-8a23-4c78-b351-548d5e628c6c	2026-11-22 17:39:07.392221+00	0	2026-11-22 17:39:07.392636+00	1	1
c2f4d681-30da-755e-64b7-a570cf2a0219	d0c6389b-2165-4dfe-9477-7a7d37e4b287	2026-11-22 17:39:07.467047+00	north-eido	north-pd	1	\\x01000123846091d280430ae98be17a331b9dc53c8c9fe0a41b6689b99926828aaf92536dea1ba91d492ef72fd99f64375dec5214b70591d3d308ad6ac0877e8993fd81	\\x0192dbf471bcb3d9ace28791df74e332475010c9e266d408abab8fabdde10a8a31443e0c5ac5b94a63385f14c51378daa83c01577504230d01c5aae0b674b4d7bc2be43d274f71196ac1e8f08ee59903631c413d5012ba824094c822dd6cc4097a	\\x	1	5		ALRU			NORTH	2026-11-22 17:39:07.466722+00	t	\N	\N	\N	\N	2026-11-22 17:39:07.466722+00	2d4a922e-b9ec-42cc-88c2-a1b34c08bd05	2026-11-22 17:39:07.466249+00	0	2026-11-22 17:39:07.466722+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 17:39:06.273341+00	1200	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a1034b8ef989f2c4920853349b82c313e9e1210d6d9a9704ed2400a83e3f0f05bd2e42f1a086e6f7274682d70642001280130053a055453544f504880a6ae8c829c9803508080f395829c980358016001
2	1	2026-11-22 17:39:06.273341+00	1200	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a1034b8ef989f2c4920853349b82c313e9e1210742cd9134d8743869d252e2be25dd3941a086e6f7274682d70642002280130053a055453544f504880a6ae8c829c98035080bba3b7829c980358026001
3	1	2026-11-22 17:39:06.273341+00	1200	83818749-5376-40e1-849c-1d62a670a2a8	\\x0a1083818749537640e1849c1d62a670a2a8121060b8c75e087141189683bf081897fc101a086e6f7274682d70642001280130053a055453544f5048c0b6e6b6829c980350c090abc0829c980358016001
4	1	2026-11-22 17:39:06.273341+00	1200	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1050dc2da4ef394ea88f97c0696814ef9d1210fcb31345759c439cb29672e992e550cf1a086e6f7274682d70642001280130053a06414e494d414c4880bea4e0829c9803508098e9e9829c980358016001
5	1	2026-11-22 17:39:06.273341+00	1201	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a107f58f645d0f4435b9f9c5b01c1da9592121034b8ef989f2c4920853349b82c313e9e1801
6	1	2026-11-22 17:39:06.273341+00	1200	83818749-5376-40e1-849c-1d62a670a2a8	\\x0a1083818749537640e1849c1d62a670a2a812107bbbad36b6104b54b6f46195121c09e71a086e6f7274682d70642002280130053a055453544f5048c0b6e6b6829c980350c0a5a0eb829c980358026001
7	1	2026-11-22 17:39:06.273341+00	1200	0de1d342-9eea-475e-abc4-afea9935a947	\\x0a100de1d3429eea475eabc4afea9935a9471210a7ce9752ce614f1b81eb84f591f4929b1a086e6f7274682d70642001280130033a05465241554448c081b8e7829c980350c0dbfcf0829c980358016001
8	1	2026-11-22 17:39:06.273341+00	1200	0de1d342-9eea-475e-abc4-afea9935a947	\\x0a100de1d3429eea475eabc4afea9935a9471210fc6e731928f740fa91be5c1dc28f4a861a086e6f7274682d70642002280130033a05465241554448c081b8e7829c98035080b184fa829c980358026001
9	1	2026-11-22 17:39:06.273341+00	1200	0de1d342-9eea-475e-abc4-afea9935a947	\\x0a100de1d3429eea475eabc4afea9935a947121081da92a8865a42419d5a6d45b604b36a1a086e6f7274682d70642004280230033a05465241554448c081b8e7829c98035080b6d895839c980358036001
10	1	2026-11-22 17:39:06.273341+00	1201	83818749-5376-40e1-849c-1d62a670a2a8	\\x0a10b72bff76b0b04094a99ca1f7d6347c1c121083818749537640e1849c1d62a670a2a81801
11	1	2026-11-22 17:39:06.273341+00	1200	2face5e1-8014-429a-bb91-da8a7740d08b	\\x0a102face5e18014429abb91da8a7740d08b121047512d1a913e45c0b17f3ef2e0b8b4b31a086e6f7274682d70642001280230053a064449535645484880e88eb6839c98035080c2d3bf839c980358016001
12	1	2026-11-22 17:39:06.273341+00	1200	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a1034b8ef989f2c4920853349b82c313e9e121034168b20ecb04758b5d48ff8e58abbb21a086e6f7274682d70642002280130053a055453544f504880a6ae8c829c980350c0f3f2c4839c980358036001
13	1	2026-11-22 17:39:06.273341+00	1200	68870e37-7c2e-4544-a36d-d8f94b4859a7	\\x0a1068870e377c2e4544a36dd8f94b4859a712108f5f3663cf8144aa92d4950df12d76811a086e6f7274682d70642001280130033a0757454c464152454880d4c7c1839c98035080ae8ccb839c980358016001
14	1	2026-11-22 17:39:06.273341+00	1201	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a10d750d41575cf495fa9a24b70ea8f6e60121034b8ef989f2c4920853349b82c313e9e1801
15	1	2026-11-22 17:39:06.273341+00	1200	68870e37-7c2e-4544-a36d-d8f94b4859a7	\\x0a1068870e377c2e4544a36dd8f94b4859a7121046fbe2590dee47f0b15a2e09609ddf311a086e6f7274682d70642002280130033a0757454c464152454880d4c7c1839c98035080afba81849c980358026001
16	1	2026-11-22 17:39:06.273341+00	1201	68870e37-7c2e-4544-a36d-d8f94b4859a7	\\x0a1011f477f65a324025bd3df5f516dc2408121068870e377c2e4544a36dd8f94b4859a71801
17	1	2026-11-22 17:39:06.273341+00	1200	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1050dc2da4ef394ea88f97c0696814ef9d1210b3a5e3dd36374ddfa275fbca6b786dd71a086e6f7274682d70642002280130053a06414e494d414c4880bea4e0829c98035080a4ed8d849c980358026001
18	1	2026-11-22 17:39:06.273341+00	1200	127965d3-f5f5-452b-9ee7-1e19e633feb6	\\x0a10127965d3f5f5452b9ee71e19e633feb612106067b6b9e577451cb4a979ad8112a52b1a086e6f7274682d70642001280130053a064449534f52444880b48e9d849c980350808ed3a6849c980358016001
19	1	2026-11-22 17:39:06.273341+00	1200	68870e37-7c2e-4544-a36d-d8f94b4859a7	\\x0a1068870e377c2e4544a36dd8f94b4859a71210b11666440b894de2a081413fcc1e3bc71a086e6f7274682d70642004280230033a0757454c464152454880d4c7c1839c98035080d6a3ae849c980358036001
20	1	2026-11-22 17:39:06.273341+00	1200	83818749-5376-40e1-849c-1d62a670a2a8	\\x0a1083818749537640e1849c1d62a670a2a812105b8c319ee89646f29190aeea028c5c301a086e6f7274682d70642004280230053a055453544f5048c0b6e6b6829c980350c0cf93bb849c980358036001
21	1	2026-11-22 17:39:06.273341+00	1200	170e54b8-08dc-4bd9-a800-adc95571a8dc	\\x0a10170e54b808dc4bd9a800adc95571a8dc12106dd9ad47e0f74a9c83759506eeabdf711a086e6f7274682d70642001280130053a064449534f52444880afc3fb849c98035080898885859c980358016001
22	1	2026-11-22 17:39:06.273341+00	1200	127965d3-f5f5-452b-9ee7-1e19e633feb6	\\x0a10127965d3f5f5452b9ee71e19e633feb61210da4147ae046c484d904d0d4c64d3852f1a086e6f7274682d70642002280130053a064449534f52444880b48e9d849c980350c09fb987859c980358026001
23	1	2026-11-22 17:39:06.273341+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1077a24fd3fbc344df8516315e4403dfbf121050dc2da4ef394ea88f97c0696814ef9d1801
24	1	2026-11-22 17:39:06.273341+00	1200	170e54b8-08dc-4bd9-a800-adc95571a8dc	\\x0a10170e54b808dc4bd9a800adc95571a8dc1210e1aa5de1fd4745b2b39f7239cdc3eef11a086e6f7274682d70642002280130053a064449534f52444880afc3fb849c980350c08bf292859c980358026001
25	1	2026-11-22 17:39:06.273341+00	1200	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	\\x0a103c595c900cb64f6fa803873a4c9fdb9b1210858d45b9d80945e9878f20f5671d6d1b1a086e6f7274682d70642001280130053a05414c5242414880d8ff9a859c98035080b2c4a4859c980358016001
26	1	2026-11-22 17:39:06.273341+00	1201	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a10f5aa39e6c3814f039209b2726ba88175121034b8ef989f2c4920853349b82c313e9e1801
27	1	2026-11-22 17:39:06.273341+00	1201	170e54b8-08dc-4bd9-a800-adc95571a8dc	\\x0a1092298e832a42474e89784975ab4a2f711210170e54b808dc4bd9a800adc95571a8dc1801
28	1	2026-11-22 17:39:06.273341+00	1200	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	\\x0a103c595c900cb64f6fa803873a4c9fdb9b1210dac940710ba94570825be33f6f5d3e761a086e6f7274682d70642002280130053a05414c5242414880d8ff9a859c98035080a1fed8859c980358026001
29	1	2026-11-22 17:39:06.273341+00	1200	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1050dc2da4ef394ea88f97c0696814ef9d1210f176f69cb3944c21a75ff24f32fe19451a086e6f7274682d70642002280130053a06414e494d414c4880bea4e0829c980350c0d29dde859c980358036001
30	1	2026-11-22 17:39:06.273341+00	1201	127965d3-f5f5-452b-9ee7-1e19e633feb6	\\x0a10540d674cc3b743adbcd556ea6025ac861210127965d3f5f5452b9ee71e19e633feb61801
31	1	2026-11-22 17:39:06.273341+00	1201	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	\\x0a105e4d05b2f4ab4abb9766a74818bd1a6c12103c595c900cb64f6fa803873a4c9fdb9b1801
32	1	2026-11-22 17:39:06.27593+00	1200	127965d3-f5f5-452b-9ee7-1e19e633feb6	\\x0a10127965d3f5f5452b9ee71e19e633feb61210fadf0a5718fb44fdb4fcdd676961970e1a086e6f7274682d70642004280230053a064449534f52444880b48e9d849c98035080e5a8fb859c980358036001
33	1	2026-11-22 17:39:06.27593+00	1200	34b8ef98-9f2c-4920-8533-49b82c313e9e	\\x0a1034b8ef989f2c4920853349b82c313e9e1210d97ac3c833ab4df7a592d8efdebcfe801a086e6f7274682d70642004280230053a055453544f504880a6ae8c829c980350c09b9c9c869c980358046001
34	1	2026-11-22 17:39:06.27593+00	1200	904dac33-1635-4edf-9995-ce951b64bf0f	\\x0a10904dac3316354edf9995ce951b64bf0f121093d3b7917dc348c383ba08efb559e7ea1a086e6f7274682d70642001280130043a04535553504880988dd2869c98035080f2d1db869c980358016001
35	1	2026-11-22 17:39:06.27593+00	1200	904dac33-1635-4edf-9995-ce951b64bf0f	\\x0a10904dac3316354edf9995ce951b64bf0f12100b91e483ecd94dca900cb771ae6c34df1a086e6f7274682d70642002280130043a04535553504880988dd2869c98035080a8aee1869c980358026001
36	1	2026-11-22 17:39:06.27593+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a107a979c6661624d278a1d1fadb6f2a13b121050dc2da4ef394ea88f97c0696814ef9d1801
37	1	2026-11-22 17:39:06.27593+00	1200	170e54b8-08dc-4bd9-a800-adc95571a8dc	\\x0a10170e54b808dc4bd9a800adc95571a8dc121041228f44ed89411ca3a327eeb857a7051a086e6f7274682d70642002280130053a064449534f52444880afc3fb849c98035080b2d698879c980358036001
38	1	2026-11-22 17:39:06.27593+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a10c37ef58ccd0b40c59f80af29ef90ac67121050dc2da4ef394ea88f97c0696814ef9d1801
39	1	2026-11-22 17:39:06.27593+00	1200	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a103f2411e23e40402ebc152b7b4124532312104438cc0b48b0419e8b1e0b273736ca8c1a086e6f7274682d70642001280130053a055453544f5048c0b69399879c980350c090d8a2879c980358016001
40	1	2026-11-22 17:39:06.27593+00	1200	1b6e8105-4eb0-4951-886b-67c558b3582b	\\x0a101b6e81054eb04951886b67c558b3582b12102311119d4e5d4d828ecf9a7dac90e5451a086e6f7274682d70642001280130053a0750524f50464e4448c0ecef9e879c980350c0c6b4a8879c980358016001
41	1	2026-11-22 17:39:06.27593+00	1200	170e54b8-08dc-4bd9-a800-adc95571a8dc	\\x0a10170e54b808dc4bd9a800adc95571a8dc121027fddcd911654fa48e06579f9eb8d3591a086e6f7274682d70642004280230053a064449534f52444880afc3fb849c98035080dde5aa879c980358046001
42	1	2026-11-22 17:39:06.27593+00	1200	0789437c-6368-4442-8534-ccdd69873ffc	\\x0a100789437c636844428534ccdd69873ffc1210193184a896a84aaa97c3835a7a298c4a1a086e6f7274682d70642001280130053a075041524b494e4748c099d2a3879c980350c0f396ad879c980358016001
43	1	2026-11-22 17:39:06.27593+00	1200	0789437c-6368-4442-8534-ccdd69873ffc	\\x0a100789437c636844428534ccdd69873ffc1210bb60babf6ed34f8fbc0a90fd921742ae1a086e6f7274682d70642002280130053a075041524b494e4748c099d2a3879c98035080a5b6b2879c980358026001
44	1	2026-11-22 17:39:06.27593+00	1201	904dac33-1635-4edf-9995-ce951b64bf0f	\\x0a103fd1a25175374734afb2aac21a7df0b41210904dac3316354edf9995ce951b64bf0f1801
45	1	2026-11-22 17:39:06.27593+00	1200	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a103f2411e23e40402ebc152b7b4124532312101cd9c13c3feb4b58998261656d05cd3f1a086e6f7274682d70642002280130053a055453544f5048c0b69399879c980350c0c28ec3879c980358026001
46	1	2026-11-22 17:39:06.27593+00	1200	5cf2a502-9a80-42c3-a7cc-3afbd2a07b8f	\\x0a105cf2a5029a8042c3a7cc3afbd2a07b8f12100b95ba05642e42f08de868cb9446e45d1a086e6f7274682d70642001280130053a06414e494d414c4880ed86ba879c98035080c7cbc3879c980358016001
47	1	2026-11-22 17:39:06.27593+00	1200	904dac33-1635-4edf-9995-ce951b64bf0f	\\x0a10904dac3316354edf9995ce951b64bf0f1210f7d994e5451b41f5b71ef21af27eba601a086e6f7274682d70642002280130043a04535553504880988dd2869c980350c0ddfcc5879c980358036001
48	1	2026-11-22 17:39:06.27593+00	1200	b5492f77-8e7e-47d9-8451-768cd419e077	\\x0a10b5492f778e7e47d98451768cd419e0771210a965a63188374c8b82e50193980056961a086e6f7274682d70642001280130043a074349544153535448c0a5cdcd879c980350c0ff91d7879c980358016001
49	1	2026-11-22 17:39:06.27593+00	1200	5cf2a502-9a80-42c3-a7cc-3afbd2a07b8f	\\x0a105cf2a5029a8042c3a7cc3afbd2a07b8f1210ecff4020aa684fda80b84cf36b4427b41a086e6f7274682d70642004280230053a06414e494d414c4880ed86ba879c980350c0c7e2de879c980358026001
50	1	2026-11-22 17:39:06.27593+00	1200	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	\\x0a1041c2cd2eb5f54d3fb48e8be4f09e0f391210a50f17ee292f4198a4e24d944f6508d41a086e6f7274682d70642001280130043a045355535048808dc9d8879c98035080e78de2879c980358016001
51	1	2026-11-22 17:39:06.27593+00	1200	b5492f77-8e7e-47d9-8451-768cd419e077	\\x0a10b5492f778e7e47d98451768cd419e077121023ec312f65d14a44b893a6fc6dfd92a81a086e6f7274682d70642002280130043a074349544153535448c0a5cdcd879c980350c0a1a7e8879c980358026001
52	1	2026-11-22 17:39:06.27593+00	1200	3c595c90-0cb6-4f6f-a803-873a4c9fdb9b	\\x0a103c595c900cb64f6fa803873a4c9fdb9b1210da16694826254bd59b43a99516f8d3ec1a086e6f7274682d70642004280230053a05414c5242414880d8ff9a859c980350c0aaa1e9879c980358036001
53	1	2026-11-22 17:39:06.27593+00	1200	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	\\x0a1041c2cd2eb5f54d3fb48e8be4f09e0f391210faa4e5060ca74eaeb4b346a7c4f4443b1a086e6f7274682d70642003280130033a08545245535041535348808dc9d8879c98035080bffff8879c980358026001
54	1	2026-11-22 17:39:06.27593+00	1200	71879118-4032-4978-b148-6d642205ca6b	\\x0a107187911840324978b1486d642205ca6b1210ec06b731fb34419f83940847260e22781a086e6f7274682d70642001280130033a0757454c4641524548c0b1c8f7879c980350c08b8d81889c980358016001
55	1	2026-11-22 17:39:06.27593+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1081ee3033d14948a6a904392cc63bcfdb121050dc2da4ef394ea88f97c0696814ef9d1801
56	1	2026-11-22 17:39:06.27593+00	1201	0789437c-6368-4442-8534-ccdd69873ffc	\\x0a10853cddf5d1a74d3883a6635ef0044fc812100789437c636844428534ccdd69873ffc1801
57	1	2026-11-22 17:39:06.27593+00	1200	0789437c-6368-4442-8534-ccdd69873ffc	\\x0a100789437c636844428534ccdd69873ffc1210ce3c90e8f31940deb3456de481e80c7b1a086e6f7274682d70642002280130053a075041524b494e4748c099d2a3879c98035080f8dca7889c980358036001
58	1	2026-11-22 17:39:06.27593+00	1200	0789437c-6368-4442-8534-ccdd69873ffc	\\x0a100789437c636844428534ccdd69873ffc121000aa79ceb9ab40cba90b7873d02024a91a086e6f7274682d70642004280230053a075041524b494e4748c099d2a3879c980350c0bbf0ae889c980358046001
59	1	2026-11-22 17:39:06.27593+00	1200	d78f2986-8359-46d3-b43c-38c5fcbcdeae	\\x0a10d78f2986835946d3b43c38c5fcbcdeae1210891de6c23c154202b9ce4335831b0bd61a086e6f7274682d70642001280130033a05465241554448c0fc99a8889c980350c0d6deb1889c980358016001
60	1	2026-11-22 17:39:06.27593+00	1200	904dac33-1635-4edf-9995-ce951b64bf0f	\\x0a10904dac3316354edf9995ce951b64bf0f121087099f35bd264745acee10880b6ee9a81a086e6f7274682d70642006280330043a04535553504880988dd2869c980350809af2b8889c980358046001
61	1	2026-11-22 17:39:06.27593+00	1200	e474037d-a04a-4262-b5f7-cd2191df5682	\\x0a10e474037da04a4262b5f7cd2191df5682121032eeb003d5a74dcd9bf990456d14719a1a086e6f7274682d70642001280130043a0754524f55424c4548c09eafb9889c980350c0f8f3c2889c980358016001
62	1	2026-11-22 17:39:06.27593+00	1201	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	\\x0a10a9728d7038094974b6ff82b558ac901f121041c2cd2eb5f54d3fb48e8be4f09e0f391801
63	1	2026-11-22 17:39:06.27593+00	1200	d78f2986-8359-46d3-b43c-38c5fcbcdeae	\\x0a10d78f2986835946d3b43c38c5fcbcdeae1210d01e9c37a75a43e19d425428534fbe191a086e6f7274682d70642002280130033a05465241554448c0fc99a8889c980350c0ff9ad1889c980358026001
64	1	2026-11-22 17:39:06.278007+00	1200	e474037d-a04a-4262-b5f7-cd2191df5682	\\x0a10e474037da04a4262b5f7cd2191df56821210b46cd213abd442d5acf6fe60a10c86421a086e6f7274682d70642002280130043a0754524f55424c4548c09eafb9889c980350c09a89d4889c980358026001
65	1	2026-11-22 17:39:06.278007+00	1200	1b6e8105-4eb0-4951-886b-67c558b3582b	\\x0a101b6e81054eb04951886b67c558b3582b121039cba353115649c1ac4390a7376ab0b71a086e6f7274682d70642002280130053a0750524f50464e4448c0ecef9e879c980350c09a89d4889c980358026001
66	1	2026-11-22 17:39:06.278007+00	1200	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a10b8a9f1a408b1403ab8979a1be15a7cb61210ce733c2d1e7a46238364c9c07b556b291a086e6f7274682d70642001280130053a055453544f5048c0eda6cf889c980350c0c7ebd8889c980358016001
67	1	2026-11-22 17:39:06.278007+00	1200	1b6e8105-4eb0-4951-886b-67c558b3582b	\\x0a101b6e81054eb04951886b67c558b3582b12102c40f7cc904240ce994a7be261b814f31a086e6f7274682d70642004280230053a0750524f50464e4448c0ecef9e879c98035080f98ade889c980358036001
68	1	2026-11-22 17:39:06.278007+00	1201	d78f2986-8359-46d3-b43c-38c5fcbcdeae	\\x0a10f60a53da942d4dda8948e06a8f7131f71210d78f2986835946d3b43c38c5fcbcdeae1801
69	1	2026-11-22 17:39:06.278007+00	1200	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a102a3e5f36635f4b2a86a840340e4eed591210aa4a5456c2034aa3b7c8cb6de6b5a8981a086e6f7274682d70642001280130053a034d56414880eebdea889c98035080c882f4889c980358016001
70	1	2026-11-22 17:39:06.278007+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a104c65f5f417bd455587c48f20844312ed121050dc2da4ef394ea88f97c0696814ef9d1801
71	1	2026-11-22 17:39:06.278007+00	1200	71879118-4032-4978-b148-6d642205ca6b	\\x0a107187911840324978b1486d642205ca6b1210e8a168632e6844cf9a59551d1da2d5b21a086e6f7274682d70642003280130033a0345445048c0b1c8f7879c980350c09d8afd889c980358026001
72	1	2026-11-22 17:39:06.278007+00	1200	71879118-4032-4978-b148-6d642205ca6b	\\x0a107187911840324978b1486d642205ca6b1210a527d0c3ff8543208ee0b38ec3516e731a086e6f7274682d70642004280230033a0345445048c0b1c8f7879c980350c0d3e682899c980358036001
73	1	2026-11-22 17:39:06.278007+00	1200	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a10b8a9f1a408b1403ab8979a1be15a7cb612109daff8c688114c84b65552358811693a1a086e6f7274682d70642003280130043a045355535048c0eda6cf889c98035080cdd68f899c980358026001
74	1	2026-11-22 17:39:06.278007+00	1201	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a104cb519d180b64b66b42909bff87ab093121050dc2da4ef394ea88f97c0696814ef9d1801
75	1	2026-11-22 17:39:06.278007+00	1200	56849956-47d7-425c-a715-bf3a62a7376b	\\x0a105684995647d7425ca715bf3a62a7376b12108849dca71b584194b3112fafed593f421a086e6f7274682d70642001280130053a055453544f5048c0abd899899c980350c0859da3899c980358016001
76	1	2026-11-22 17:39:06.278007+00	1201	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a10eb629868edc34fa89b19e48e3f9e11261210b8a9f1a408b1403ab8979a1be15a7cb61801
77	1	2026-11-22 17:39:06.278007+00	1200	50dc2da4-ef39-4ea8-8f97-c0696814ef9d	\\x0a1050dc2da4ef394ea88f97c0696814ef9d12105afc86a7f64f427eba23fb7802c0984a1a086e6f7274682d70642004280230053a06414e494d414c4880bea4e0829c98035080f4bfbc899c980358046001
78	1	2026-11-22 17:39:06.278007+00	1201	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a10c9d766aa202149199899fc95dcf79b5d12103f2411e23e40402ebc152b7b412453231801
79	1	2026-11-22 17:39:06.278007+00	1200	e474037d-a04a-4262-b5f7-cd2191df5682	\\x0a10e474037da04a4262b5f7cd2191df568212103dd3d3956afa4442a18686c351e3a5a81a086e6f7274682d70642004280230043a0754524f55424c4548c09eafb9889c980350c0f6a9ca899c980358036001
80	1	2026-11-22 17:39:06.278007+00	1200	56849956-47d7-425c-a715-bf3a62a7376b	\\x0a105684995647d7425ca715bf3a62a7376b12109c451ffc315e4a8997d50c2e702d94d81a086e6f7274682d70642002280130053a055453544f5048c0abd899899c980350c098bfdb899c980358026001
81	1	2026-11-22 17:39:06.278007+00	1200	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a103f2411e23e40402ebc152b7b4124532312105b147148dbe2472fbed7ac7d083c689b1a086e6f7274682d70642002280130053a055453544f5048c0b69399879c980350c0b1daeb899c980358036001
82	1	2026-11-22 17:39:06.278007+00	1200	d78f2986-8359-46d3-b43c-38c5fcbcdeae	\\x0a10d78f2986835946d3b43c38c5fcbcdeae12109bde83ce0c094bcc9a163ade540b00081a086e6f7274682d70642002280130033a05465241554448c0fc99a8889c980350c0ccc8ee899c980358036001
83	1	2026-11-22 17:39:06.278007+00	1200	b5492f77-8e7e-47d9-8451-768cd419e077	\\x0a10b5492f778e7e47d98451768cd419e077121028246a7088fb4dbda509e8ddb2032acd1a086e6f7274682d70642004280230043a074349544153535448c0a5cdcd879c980350c082a5f4899c980358036001
84	1	2026-11-22 17:39:06.278007+00	1200	41c2cd2e-b5f5-4d3f-b48e-8be4f09e0f39	\\x0a1041c2cd2eb5f54d3fb48e8be4f09e0f39121089bf7b44240545d9a82d9a5983c153131a086e6f7274682d70642004280230033a08545245535041535348808dc9d8879c98035080f8ee9b8a9c980358036001
85	1	2026-11-22 17:39:06.278007+00	1201	56849956-47d7-425c-a715-bf3a62a7376b	\\x0a1067d3e8d8f5e5426e8fb4ad6aeb63ae5e12105684995647d7425ca715bf3a62a7376b1801
86	1	2026-11-22 17:39:06.278007+00	1201	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a10b9170a0a531a4d449ec3330d8e5d2dd512103f2411e23e40402ebc152b7b412453231801
87	1	2026-11-22 17:39:06.278007+00	1200	d78f2986-8359-46d3-b43c-38c5fcbcdeae	\\x0a10d78f2986835946d3b43c38c5fcbcdeae1210538246c2167c436ebade94faa85b4ca41a086e6f7274682d70642004280230033a05465241554448c0fc99a8889c980350c08fced48a9c980358046001
88	1	2026-11-22 17:39:06.278007+00	1200	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10c2b6f9339977497db385ab6ac787a1d71210be73a6fab5d54c35adf865a6adb616791a086e6f7274682d70642001280130033a0757454c4641524548c0fb86e08a9c980350c0d5cbe98a9c980358016001
89	1	2026-11-22 17:39:06.278007+00	1200	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10c2b6f9339977497db385ab6ac787a1d71210f079e38f11f94a949e91af440a85847a1a086e6f7274682d70642002280130033a0757454c4641524548c0fb86e08a9c98035080dd89938b9c980358026001
90	1	2026-11-22 17:39:06.278007+00	1200	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a102a3e5f36635f4b2a86a840340e4eed59121076b25b22e2e444eeba321eb0697276fb1a086e6f7274682d70642002280130053a034d56414880eebdea889c98035080e683948b9c980358026001
91	1	2026-11-22 17:39:06.278007+00	1200	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10bb660039b9484a03ad63f366572f6c391210d319e91a9d31441a982821dd8563745d1a086e6f7274682d70642001280130053a075041524b494e4748c0a2f08c8b9c980350c0fcb4968b9c980358016001
92	1	2026-11-22 17:39:06.278007+00	1200	56849956-47d7-425c-a715-bf3a62a7376b	\\x0a105684995647d7425ca715bf3a62a7376b1210863b40f8e41341dca2252abd5c220d861a086e6f7274682d70642002280130053a055453544f5048c0abd899899c980350c08ea9988b9c980358036001
93	1	2026-11-22 17:39:06.278007+00	1200	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10bb660039b9484a03ad63f366572f6c39121063116448310e4549b51c1130aa0034fc1a086e6f7274682d70642002280130053a075041524b494e4748c0a2f08c8b9c98035080ac81a98b9c980358026001
94	1	2026-11-22 17:39:06.278007+00	1201	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10e14509b28bd7438aa16339b54b05eea51210bb660039b9484a03ad63f366572f6c391801
95	1	2026-11-22 17:39:06.279708+00	1201	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10d879c38380be4b569e0bf82c6b3863631210c2b6f9339977497db385ab6ac787a1d71801
96	1	2026-11-22 17:39:06.279708+00	1200	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10c2b6f9339977497db385ab6ac787a1d712103b8dbf5b95a2473c81ee98a0c531f0861a086e6f7274682d70642002280130033a0757454c4641524548c0fb86e08a9c980350c0c786c78b9c980358036001
97	1	2026-11-22 17:39:06.279708+00	1201	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a1029dd400016ce4e1988333fd94ccaa0441210c2b6f9339977497db385ab6ac787a1d71801
98	1	2026-11-22 17:39:06.279708+00	1200	56849956-47d7-425c-a715-bf3a62a7376b	\\x0a105684995647d7425ca715bf3a62a7376b12101f876baddb3648799b55e8d09d2463e41a086e6f7274682d70642004280230053a055453544f5048c0abd899899c980350c0a8f2de8b9c980358046001
99	1	2026-11-22 17:39:06.279708+00	1201	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10d8d1c1216a924059ad4de417b9dea2901210c2b6f9339977497db385ab6ac787a1d71801
100	1	2026-11-22 17:39:06.279708+00	1200	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10bb660039b9484a03ad63f366572f6c391210b50b3b1d45c7460c995a90f21c3c65dc1a086e6f7274682d70642002280130053a075041524b494e4748c0a2f08c8b9c980350c09bd2f88b9c98035803
101	1	2026-11-22 17:39:06.279708+00	1201	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a100496470737714afd93fb54599bd91de612102a3e5f36635f4b2a86a840340e4eed591801
102	1	2026-11-22 17:39:06.279708+00	1201	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10aa2a186df1f1403b9c7c7c5bcb7eb9771210bb660039b9484a03ad63f366572f6c391801
103	1	2026-11-22 17:39:06.279708+00	1200	f3ea0832-b977-4424-a525-d93c83877fb0	\\x0a10f3ea0832b9774424a525d93c83877fb012108cfb1eb27049481eadacd1b4126935d11a086e6f7274682d70642001280130053a055453544f5048808cc8848c9c98035080e68c8e8c9c98035801
104	1	2026-11-22 17:39:06.279708+00	1200	fba42f24-77d9-4c83-a713-591d566eb0fd	\\x0a10fba42f2477d94c83a713591d566eb0fd1210f88cc7fa03e54a72b7fa9d474b9818691a086e6f7274682d706420012801300448c0a2f9868c9c980350c0fcbd908c9c98035801
105	1	2026-11-22 17:39:06.279708+00	1200	fba42f24-77d9-4c83-a713-591d566eb0fd	\\x0a10fba42f2477d94c83a713591d566eb0fd12103ea896e00f6c471ea83eb51b38747cf11a086e6f7274682d706420022801300448c0a2f9868c9c9803508093ef928c9c98035802
106	1	2026-11-22 17:39:06.279708+00	1201	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a102a739766cd4e4274aa2d08e9bc3b37c112103f2411e23e40402ebc152b7b412453231801
107	1	2026-11-22 17:39:06.279708+00	1201	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10a1d78394b92b4418bfd4150e65db89c51210bb660039b9484a03ad63f366572f6c391801
108	1	2026-11-22 17:39:06.279708+00	1201	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a1024d5f785ab2f4fda938aac77c6762a281210bb660039b9484a03ad63f366572f6c391801
109	1	2026-11-22 17:39:06.279708+00	1200	f3ea0832-b977-4424-a525-d93c83877fb0	\\x0a10f3ea0832b9774424a525d93c83877fb0121064d219e243b94d55982ea6ac256d02281a086e6f7274682d70642002280130053a055453544f5048808cc8848c9c98035080e4b99b8c9c98035802
110	1	2026-11-22 17:39:06.279708+00	1200	3f2411e2-3e40-402e-bc15-2b7b41245323	\\x0a103f2411e23e40402ebc152b7b41245323121023929f0b9da14334bbc29c03991b19551a086e6f7274682d70642004280230053a055453544f5048c0b69399879c98035080e2e6a88c9c98035804
111	1	2026-11-22 17:39:06.279708+00	1200	bb660039-b948-4a03-ad63-f366572f6c39	\\x0a10bb660039b9484a03ad63f366572f6c391210515c128d6f904e8a902439026a5d4a1b1a086e6f7274682d70642004280230053a075041524b494e4748c0a2f08c8b9c98035080f4daaa8c9c98035804
112	1	2026-11-22 17:39:06.279708+00	1200	77d80160-21dc-4991-a180-949933014825	\\x0a1077d8016021dc4991a1809499330148251210dee7b4da908e4e6085a574f410de93f21a086e6f7274682d70642001280130033a0345445048c09386ae8c9c980350c0edcab78c9c98035801
113	1	2026-11-22 17:39:06.279708+00	1201	fba42f24-77d9-4c83-a713-591d566eb0fd	\\x0a1039080965f12a4abfbff3e41df754e0f11210fba42f2477d94c83a713591d566eb0fd1801
114	1	2026-11-22 17:39:06.279708+00	1200	77d80160-21dc-4991-a180-949933014825	\\x0a1077d8016021dc4991a1809499330148251210c14d31dcf9204c149fa712ed76c053ee1a086e6f7274682d70642002280130033a0345445048c09386ae8c9c980350c088b9ba8c9c98035802
115	1	2026-11-22 17:39:06.279708+00	1200	f3ea0832-b977-4424-a525-d93c83877fb0	\\x0a10f3ea0832b9774424a525d93c83877fb01210fed95f3fae914581980595257c5520da1a086e6f7274682d70642004280230053a055453544f5048808cc8848c9c98035080ccccc18c9c98035803
116	1	2026-11-22 17:39:06.279708+00	1200	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a102a3e5f36635f4b2a86a840340e4eed59121042675f4928ec412e82c9a1ab245723261a086e6f7274682d70642002280130053a034d56414880eebdea889c980350c0e2fdc38c9c98035803
117	1	2026-11-22 17:39:06.279708+00	1200	fba42f24-77d9-4c83-a713-591d566eb0fd	\\x0a10fba42f2477d94c83a713591d566eb0fd1210a85eadfad80645af967d864db04f27c71a086e6f7274682d706420022801300448c0a2f9868c9c98035080e7bac48c9c98035803
118	1	2026-11-22 17:39:06.279708+00	1200	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	\\x0a10e8b3d37b732a4ce2bfa49ec3eeceac4e1210b415a58c0d9b4ec785880bfd871106a01a086e6f7274682d70642001280130053a075041524b494e4748c0b59bbf8c9c980350c08fe0c88c9c98035801
119	1	2026-11-22 17:39:06.279708+00	1201	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a103e4e824b10e743578071f2f4ac36814412102a3e5f36635f4b2a86a840340e4eed591801
120	1	2026-11-22 17:39:06.279708+00	1200	59019730-5b1c-4598-99c8-36a34d118046	\\x0a10590197305b1c459899c836a34d1180461210cea457084fe641bcb4fab8e20f0af7d01a086e6f7274682d70642001280130033a074c415243454e594880a2ebe58c9c98035080fcafef8c9c98035801
121	1	2026-11-22 17:39:06.279708+00	1200	59019730-5b1c-4598-99c8-36a34d118046	\\x0a10590197305b1c459899c836a34d1180461210e50be7b854dc4f7abd5b6c287ff028b71a086e6f7274682d70642002280130033a074c415243454e594880a2ebe58c9c980350c0d1b7f88c9c98035802
122	1	2026-11-22 17:39:06.279708+00	1200	e2e963b6-ef50-4f68-b231-e9a9c6dc5c09	\\x0a10e2e963b6ef504f68b231e9a9c6dc5c091210d26920004e8948c4a658ecf7ec2fe77d1a086e6f7274682d70642001280230033a0656414e44414c48c09bdbf28c9c980350c0f59ffc8c9c98035801
123	1	2026-11-22 17:39:06.279708+00	1200	dc473968-3ad0-4c4b-b904-96d59aa9127c	\\x0a10dc4739683ad04c4bb90496d59aa9127c121057cc2ead67d24d4281d6e77d90d8c1bb1a086e6f7274682d70642001280130053a06414e494d414c4880a992f48c9c9803508083d7fd8c9c98035801
124	1	2026-11-22 17:39:06.279708+00	1200	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a10b8a9f1a408b1403ab8979a1be15a7cb61210faa1ec0da3ae42878ce90171d73157711a086e6f7274682d70642002280130043a045355535048c0eda6cf889c980350c0e1d8878d9c98035803
125	1	2026-11-22 17:39:06.279708+00	1200	e2d8f055-1616-430c-bfd5-6ba54356e287	\\x0a10e2d8f0551616430cbfd56ba54356e2871210a95c01ffe0a04e4dade27d0108ac8f061a086e6f7274682d70642001280130053a055453544f5048c0908eff8c9c980350c0ead2888d9c98035801
126	1	2026-11-22 17:39:06.279708+00	1200	c2b6f933-9977-497d-b385-ab6ac787a1d7	\\x0a10c2b6f9339977497db385ab6ac787a1d7121045522fbcad6c41889841776d7f7aeeb11a086e6f7274682d70642004280230033a0757454c4641524548c0fb86e08a9c98035080a5ec8e8d9c98035804
127	1	2026-11-22 17:39:06.281121+00	1201	59019730-5b1c-4598-99c8-36a34d118046	\\x0a1081a29c0f47c548988bab381f6bfa59511210590197305b1c459899c836a34d1180461801
128	1	2026-11-22 17:39:06.281121+00	1200	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	\\x0a10e8b3d37b732a4ce2bfa49ec3eeceac4e12101f8d791001e046fbbd837246282feccf1a086e6f7274682d70642002280130053a075041524b494e4748c0b59bbf8c9c98035080be879f8d9c98035802
129	1	2026-11-22 17:39:06.281121+00	1201	77d80160-21dc-4991-a180-949933014825	\\x0a1070d9bfa64ecd4fe59c677447df6477e0121077d8016021dc4991a1809499330148251801
130	1	2026-11-22 17:39:06.282276+00	1201	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a1063863ce5892c4cc5b16a1e8f93b8a0ad12102a3e5f36635f4b2a86a840340e4eed591801
131	1	2026-11-22 17:39:06.282276+00	1201	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a102a358c5c440f4d7ebbe0119dfd8489c51210b8a9f1a408b1403ab8979a1be15a7cb61801
132	1	2026-11-22 17:39:06.282276+00	1200	e2d8f055-1616-430c-bfd5-6ba54356e287	\\x0a10e2d8f0551616430cbfd56ba54356e287121062ea8b7db13c4b1faf485e3770014c241a086e6f7274682d70642002280130053a055453544f5048c0908eff8c9c980350c0f4fabf8d9c98035802
133	1	2026-11-22 17:39:06.282276+00	1200	2a3e5f36-635f-4b2a-86a8-40340e4eed59	\\x0a102a3e5f36635f4b2a86a840340e4eed5912109d38fd171e8f4b08b6f4ba8c0f9deeaa1a086e6f7274682d70642004280230023a074d5641494e4a594880eebdea889c98035080b88ec78d9c98035804
134	1	2026-11-22 17:39:06.282276+00	1200	dc473968-3ad0-4c4b-b904-96d59aa9127c	\\x0a10dc4739683ad04c4bb90496d59aa9127c121080ae91f06f78404f88c7b4504325ff5b1a086e6f7274682d70642002280130053a06414e494d414c4880a992f48c9c98035080f591db8d9c98035802
135	1	2026-11-22 17:39:06.282276+00	1201	e2d8f055-1616-430c-bfd5-6ba54356e287	\\x0a10819ff8bd3109414fbef7d6ba75c11ae61210e2d8f0551616430cbfd56ba54356e2871801
136	1	2026-11-22 17:39:06.282276+00	1200	59019730-5b1c-4598-99c8-36a34d118046	\\x0a10590197305b1c459899c836a34d1180461210bfdb1c29d8da475c9b1f1a38962361491a086e6f7274682d70642004280230033a074c415243454e594880a2ebe58c9c980350c0ee81e88d9c98035803
137	1	2026-11-22 17:39:06.282276+00	1201	dc473968-3ad0-4c4b-b904-96d59aa9127c	\\x0a10c349f4b7152d4c61872b064eabf6401f1210dc4739683ad04c4bb90496d59aa9127c1801
138	1	2026-11-22 17:39:06.282276+00	1200	77d80160-21dc-4991-a180-949933014825	\\x0a1077d8016021dc4991a1809499330148251210fe4e3eae5271470e9d03bc0ad64046501a086e6f7274682d70642002280130033a0345445048c09386ae8c9c98035080818d858e9c98035803
139	1	2026-11-22 17:39:06.282276+00	1200	94cc6c00-1c15-4642-93be-b1a474972780	\\x0a1094cc6c001c15464293beb1a474972780121080d68a06ce154dff84fa159d32eaff051a086e6f7274682d70642001280130053a0644495356454848c0ab85fc8d9c980350c085ca858e9c98035801
140	1	2026-11-22 17:39:06.282276+00	1200	77d80160-21dc-4991-a180-949933014825	\\x0a1077d8016021dc4991a18094993301482512100ebd92cf5c444e3c8544a3d37051c5611a086e6f7274682d70642004280230033a0345445048c09386ae8c9c980350c0e888908e9c98035804
141	1	2026-11-22 17:39:06.282276+00	1201	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	\\x0a102cf97cec3f104b0ca474629d052bdf901210e8b3d37b732a4ce2bfa49ec3eeceac4e1801
142	1	2026-11-22 17:39:06.282276+00	1200	e8b3d37b-732a-4ce2-bfa4-9ec3eeceac4e	\\x0a10e8b3d37b732a4ce2bfa49ec3eeceac4e1210660f6addc9e74a8e9fa3a181b244640d1a086e6f7274682d70642004280230053a075041524b494e4748c0b59bbf8c9c98035080d9fe9b8e9c98035803
143	1	2026-11-22 17:39:06.282276+00	1200	dc473968-3ad0-4c4b-b904-96d59aa9127c	\\x0a10dc4739683ad04c4bb90496d59aa9127c12107d026f453fcc40f8b9b766f820a390401a086e6f7274682d70642002280130053a06414e494d414c4880a992f48c9c980350c0ddbb9c8e9c98035803
144	1	2026-11-22 17:39:06.282276+00	1201	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a1091d0c9c6b55c4ca0a662a56700f3fd761210b8a9f1a408b1403ab8979a1be15a7cb61801
145	1	2026-11-22 17:39:06.282276+00	1201	fba42f24-77d9-4c83-a713-591d566eb0fd	\\x0a10a40c55824dde4c168d69508571c538a71210fba42f2477d94c83a713591d566eb0fd1801
146	1	2026-11-22 17:39:06.282276+00	1201	b8a9f1a4-08b1-403a-b897-9a1be15a7cb6	\\x0a107b8205964c864acf8bbc73f2fa98ef441210b8a9f1a408b1403ab8979a1be15a7cb61801
147	1	2026-11-22 17:39:06.282276+00	1200	1d4e2511-b017-4d74-9c27-c8f99ec03a05	\\x0a101d4e2511b0174d749c27c8f99ec03a051210e4043f41aada4ac4beca2ba634e64c371a086e6f7274682d70642001280130053a05414c5242414880dcffc48e9c98035080b6c4ce8e9c98035801
148	1	2026-11-22 17:39:06.282276+00	1200	ad2f1ea9-f5e7-4b55-b5a5-8877baa8ed6c	\\x0a10ad2f1ea9f5e74b55b5a58877baa8ed6c1210bed7e5d1fe564c248d14b797ce90d53a1a086e6f7274682d70642001280130053a055453544f5048c0d5efd18e9c980350c0afb4db8e9c98035801
149	1	2026-11-22 17:39:06.282276+00	1200	fdb18236-6bed-46ce-913b-374204587995	\\x0a10fdb182366bed46ce913b37420458799512109ce65b7e4bf34a808c0e523aa1a4e79d1a086e6f7274682d70642001280130043a04535553504880e3a6d38e9c98035080bdebdc8e9c98035801
150	1	2026-11-22 17:39:06.282276+00	1200	fdb18236-6bed-46ce-913b-374204587995	\\x0a10fdb182366bed46ce913b37420458799512108894bc0ed6db403fb308f42ca521a9311a086e6f7274682d70642002280130043a04535553504880e3a6d38e9c980350c0e590e18e9c98035802
151	1	2026-11-22 17:39:06.282276+00	1200	adb6bdad-a7f0-4744-bf48-09d062ef6b0b	\\x0a10adb6bdada7f04744bf4809d062ef6b0b121044b077313d6c4f269db31c0cb868e82e1a086e6f7274682d70642001280130043a07434954415353544880bdebdc8e9c9803508097b0e68e9c98035801
152	1	2026-11-22 17:39:06.282276+00	1200	94cc6c00-1c15-4642-93be-b1a474972780	\\x0a1094cc6c001c15464293beb1a47497278012103b3950e393504b24b7eff199fe186bc81a086e6f7274682d70642002280130053a0644495356454848c0ab85fc8d9c98035080a0aae78e9c98035802
153	1	2026-11-22 17:39:06.282276+00	1200	ed571f6d-9909-4bc8-a472-59409f0167de	\\x0a10ed571f6d99094bc8a47259409f0167de1210edb24070d247496e8927344008c0395f1a086e6f7274682d70642001280130053a064449534f524448c0ee8ae28e9c980350c0c8cfeb8e9c98035801
154	1	2026-11-22 17:39:06.282276+00	1200	e2d8f055-1616-430c-bfd5-6ba54356e287	\\x0a10e2d8f0551616430cbfd56ba54356e287121079611776646f49078ba90a0e565c8a651a086e6f7274682d70642002280130053a055453544f5048c0908eff8c9c98035080df80ee8e9c98035803
155	1	2026-11-22 17:39:06.282276+00	1200	1d4e2511-b017-4d74-9c27-c8f99ec03a05	\\x0a101d4e2511b0174d749c27c8f99ec03a05121063cebbbbb2d0462da2a66fd5eb9bf8d61a086e6f7274682d70642002280130053a05414c5242414880dcffc48e9c980350c0feabf18e9c98035802
156	1	2026-11-22 17:39:06.282276+00	1200	fad61da3-5b93-4285-acd7-312ca8d7d636	\\x0a10fad61da35b934285acd7312ca8d7d636121006c91372155b454fbac2e8f77f1f8e1c1a086e6f7274682d706420012801300448c0feabf18e9c980350c0d8f0fa8e9c98035801
157	1	2026-11-22 17:39:06.282276+00	1200	e2d8f055-1616-430c-bfd5-6ba54356e287	\\x0a10e2d8f0551616430cbfd56ba54356e2871210e0ba7e218f6744e9856ee0a74333d5181a086e6f7274682d70642004280230053a055453544f5048c0908eff8c9c980350c09eee8f8f9c98035804
158	1	2026-11-22 17:39:06.282276+00	1201	94cc6c00-1c15-4642-93be-b1a474972780	\\x0a10f7117810dddf44b7b98aa590164d24cb121094cc6c001c15464293beb1a4749727801801
159	1	2026-11-22 17:39:06.606612+00	1200	1d77f73c-fc2a-48f5-a956-c988b5deadb3	\\x0a101d77f73cfc2a48f5a956c988b5deadb31210822400ad01144c4d9c6d63de5af63d9a1a086e6f7274682d70642001280130013a0344564142054e4f52544850efc1e5a18f9c98035801
160	1	2026-11-22 17:39:06.608464+00	1200	bb0094c5-bbcd-4599-97b7-c0f871d7cb82	\\x0a10bb0094c5bbcd459997b7c0f871d7cb8212109ab6e76f6e0a494b8e4ebf4e11ca41771a086e6f7274682d70642001280130013a0344564142054e4f52544850b3d3e5a18f9c98035801
161	1	2026-11-22 17:39:06.609753+00	1200	849034bd-3195-4fd2-a14f-0471817910d9	\\x0a10849034bd31954fd2a14f0471817910d9121032ffc783e65947b78c3986886bfafd351a086e6f7274682d70642001280130013a0344564142054e4f52544850cadde5a18f9c98035801
162	1	2026-11-22 17:39:06.611025+00	1200	2f7961b1-1983-4e10-a247-e5cba7c2df17	\\x0a102f7961b119834e10a247e5cba7c2df171210cfd6fe5c54d942208f674638b47729341a086e6f7274682d70642001280130013a0344564142054e4f52544850ffe7e5a18f9c98035801
163	1	2026-11-22 17:39:06.672645+00	1200	2f7961b1-1983-4e10-a247-e5cba7c2df17	\\x0a102f7961b119834e10a247e5cba7c2df1712107db4b6b95fe742edad47daf0ede2b39d1a086e6f7274682d70642006280330013a0344564142054e4f52544850eacba6a28f9c98035802
164	1	2026-11-22 17:39:07.394623+00	1200	9ecc7483-9584-4e85-84b2-764397d1130f	\\x0a109ecc748395844e8584b2764397d1130f12102fdef5758a234c78b351548d5e628c6c1a086e6f7274682d70642001280130013a034456414205413030303150ddc195a28f9c98035801
165	1	2026-11-22 17:39:07.467047+00	1200	d0c6389b-2165-4dfe-9477-7a7d37e4b287	\\x0a10d0c6389b21654dfe94777a7d37e4b28712102d4a922eb9ec42cc88c2a1b34c08bd051a086e6f7274682d70642001280130053a04414c525542054e4f5254485089849aa28f9c98035801
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
t	1	165	27638	2026-11-22 17:39:05.027536+00
\.


--
-- Data for Name: lead_move; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.lead_move (id, client, moved, reason, lead, duty_supervisor) FROM stdin;
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
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 17:39:04.934554+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-22 17:39:04.940465+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-22 17:39:04.944677+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-22 17:39:04.945617+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-22 17:39:04.946672+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-22 17:39:04.949605+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-22 17:39:04.951508+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-22 17:39:04.953728+00	0.1.1
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

COPY notification.address (id, person, employer, state, kek, data_key, sealed, changes, version) FROM stdin;
031fdddd-264c-84f6-150c-5538b4cdcc79	south-chief		3	0	\\x	\\x	1	2
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x0100012f37e62e8a9191e401ed903116a155fa52d04dcc45a4b584805534f4960ac8dbbb24b77d47473fa52d25a9a0d0193f834e2bc5a07ef9f996e57e6c686aef7dd0	\\x017eae56171dc66f68408a0c456b89a39f20a400ce5f8b305dba7bb614993a745ffb4ca38efc26c7c9659da24ebcdc739368	1	2
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100016c0426eeafdcdedaf443e693badf03dbdb431cd74f2de93cc639b1b3f4ddb9f1e7a61cc981412f41369eee25fa370eb4fc1936b81f5cc4dad3ff0a9c3027fd3a	\\x01ef9db265cf9e08b811325244e80ccd09288b44e00368e2b4a5f3524342e541b21a22886f0c0f051c15e63b49259d07e8c339	1	2
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command		3	0	\\x	\\x	1	2
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x010001a44c6e83ee48b5e533232d380c138ba5a57ef46374917a2b705729af93b7b9f6d67779804f4a242e1e373c5dc3025a7d69b2e8cb61a0bf47402b93b4e9575528	\\x013d877bf07e9adddd4bf21a0876dd459354a10a40be058b9e38ae963b925dbb4ff64158ab0c65c94ad89c9e7ab0519e9e1dbe62b09b81111e99ab07	1	2
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command		3	0	\\x	\\x	1	2
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x01000115e679de529983b9e57223e9b8fc39c72ea8e4463ba9e61afb093e6d972859cfb2484591cffc64a0fac912b0b1cd180d366567acc718b9e2108f484b474344d4	\\x010be4d3a6a21859c5ac42aa0d62811587f29fbe7ed616e1d5f91ed4eb1d6c3c815ef7de1d21220722a1b5fba8dcc68d04c7	1	2
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x0100016115a871dedfbbf51e1a6bc098b9c259b3582a418c374c010e73f7273c83bccd300d2cb9cd5dab2bbd022872f764d2baabef2b49c6cd5f5a5873d6706acfc58d	\\x01364709df775c5e79c679cc7c69e6a57a8f77d58e4775ded1a86acb99bb674dba5d80780424350122b65f9b81ff98ca4f0cf0e8	1	2
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x0100019bb0970b6ab8a3a0f2a5b09bf4e10a119832129262d85a59acc7ea57f21c7f00e2b788599019da42e715ad4bf790e0cda966bb4a0e14fdbd95d49bed81263c19	\\x01691df8fbc3f72a332a5d134d609a1099654525f775ff71a0ff467330e9cd1a3d355ae2c494bd351f7fd667872f40225f919a	1	2
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x010001b4bf0cb4bfecdbd2a8d86ddb248b378f55470a5d974a8e680fcb835184a19529fa7fb9772259be9b6d58070fb37c3a158a430222cd6671410727cf3a4be805ad	\\x019d15c2219083e4e781ec70f677eaf56c02a984be3b52c9713f6ce8b34801a55449c7e9eda81ad3c6a24a158b4fd176dca403f250354e6df174131c	1	2
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x01000194112c848d789cda64f46f7ea4a5ab78f6eae76559c459231d21f03fa644cecb4634f301133ca917436fb62626faccd7f97e5f52a78b7f5df95fe465e48ca2fc	\\x01d7c2ba59c706081ff29dc80bf01f690a11c2a5a72961edd541292f0bc7555679d0cad959c24aa800a2002e620a105bf7664c5e3d	1	2
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001dbf2cdd8f69375a658fca9fcf17d4519f5621d9a359c1083ff82a1a2fa7fcf232d13971e47049128cdfa9860c4b8d6fa2f20fd73252e6bc236140e679bf7378b	\\x01451223e3e44240485c7de40bc1f9bf5d2ba461854adaa9963c9cee3195dd36c1363251388c7da25e16ade26d681ed00d76f7	1	2
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command		3	0	\\x	\\x	1	2
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x0100015a53371bbcab1e21fe25037d6fff5237c8d259b494f3ac44704f0a00b663c6b07cabd196716b5ddd13a1fa7647f4161ed99aa4837f0a353b57bf306aa37b9d56	\\x0136ab66b0f23ef439cfae2714462377294c8ab2bd5baeeb6d488ca0cfa559dff67f99ca1eb7d3d177cee0522ca67b944504e7c8b7de8f05f129	1	2
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x0100015ea27d78fee7720ae276254cec46486f3ef46eaf8c497ba921b85e81ae18074542c9194d7e0adbab77aca493558ead4377a935218750a3e83040b36235a3db9a	\\x01004cea40b5ccfb9c46b286996bdd6fb74867bb40fbc4bd42ecf1971f7673a085d48d05b7854ed77cf6dfe31b7efd815420bc	1	2
f358f7c7-3c23-8cb5-fb9e-9a3b9138b907	aid-counsel		3	0	\\x	\\x	1	2
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt (message, n, started_at, finished_at, outcome, code) FROM stdin;
6ed2aeb3-b2be-d92f-9ccc-4c9ca56a461f	1	2026-11-22 17:39:06.617768+00	2026-11-22 17:39:06.623146+00	0	250
2c89c666-9c90-82c5-f50a-d7fb4d4985f1	1	2026-11-22 17:39:06.619195+00	2026-11-22 17:39:06.623917+00	0	250
6b6cda47-22f2-649a-cb7d-1ff839c9402f	1	2026-11-22 17:39:06.619223+00	2026-11-22 17:39:06.623984+00	0	250
994964bc-e4e8-adfe-4e85-998f6c798f7a	1	2026-11-22 17:39:06.619228+00	2026-11-22 17:39:06.624048+00	0	250
11a2e6a6-4c2e-1e3a-6c18-496029818c60	1	2026-11-22 17:39:06.677453+00	2026-11-22 17:39:06.67861+00	0	250
6c00aec1-a67b-1a36-8141-57dff1d4b402	1	2026-11-22 17:39:07.402073+00	2026-11-22 17:39:07.403043+00	2	451
\.


--
-- Data for Name: attempt_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt_tally (one, attempts) FROM stdin;
t	6
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.clock (kind, subject, due) FROM stdin;
1	6c00aec1-a67b-1a36-8141-57dff1d4b402	2026-11-22 17:39:07.789174+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	92
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 17:39:06.611467+00	1400	6ed2aeb3-b2be-d92f-9ccc-4c9ca56a461f	\\x0a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a0361646120013001
2	1	2026-11-22 17:39:06.615654+00	1400	2c89c666-9c90-82c5-f50a-d7fb4d4985f1	\\x0a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a0361646120013001
3	1	2026-11-22 17:39:06.615654+00	1400	6b6cda47-22f2-649a-cb7d-1ff839c9402f	\\x0a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a0361646120013001
4	1	2026-11-22 17:39:06.615654+00	1400	994964bc-e4e8-adfe-4e85-998f6c798f7a	\\x0a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a0361646120013001
5	1	2026-11-22 17:39:06.61725+00	1400	6ed2aeb3-b2be-d92f-9ccc-4c9ca56a461f	\\x0a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a0361646120012801300238014a10d55bee32458747e7935f99625ed9d69d
6	1	2026-11-22 17:39:06.618263+00	1400	2c89c666-9c90-82c5-f50a-d7fb4d4985f1	\\x0a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a0361646120012801300238014a100d63f82ace8645beb752c700f88c46ad
7	1	2026-11-22 17:39:06.618263+00	1400	6b6cda47-22f2-649a-cb7d-1ff839c9402f	\\x0a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a0361646120012801300238014a10bb049a06b63e43478999bc92321a8696
8	1	2026-11-22 17:39:06.618263+00	1400	994964bc-e4e8-adfe-4e85-998f6c798f7a	\\x0a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a0361646120012801300238014a10efe546371fab4f8eb5fdf8c988379143
9	1	2026-11-22 17:39:06.623236+00	1400	6ed2aeb3-b2be-d92f-9ccc-4c9ca56a461f	\\x0a106ed2aeb3b2bed92f9ccc4c9ca56a461f1210334c01cc39324b77b54649e09d714b7d1a03616461200128023003380140fa014a10d55bee32458747e7935f99625ed9d69d
10	1	2026-11-22 17:39:06.624761+00	1400	2c89c666-9c90-82c5-f50a-d7fb4d4985f1	\\x0a102c89c6669c9082c5f50ad7fb4d4985f112102c5c3775e71843b09328549e41375d5f1a03616461200128023003380140fa014a100d63f82ace8645beb752c700f88c46ad
11	1	2026-11-22 17:39:06.624761+00	1400	6b6cda47-22f2-649a-cb7d-1ff839c9402f	\\x0a106b6cda4722f2649acb7d1ff839c9402f12104445dce37d9f4f3abdc7cd134ca25ba11a03616461200128023003380140fa014a10bb049a06b63e43478999bc92321a8696
12	1	2026-11-22 17:39:06.624761+00	1400	994964bc-e4e8-adfe-4e85-998f6c798f7a	\\x0a10994964bce4e8adfe4e85998f6c798f7a1210c9f7a00e985e497fa61182ff90127b501a03616461200128023003380140fa014a10efe546371fab4f8eb5fdf8c988379143
13	1	2026-11-22 17:39:06.674937+00	1400	11a2e6a6-4c2e-1e3a-6c18-496029818c60	\\x0a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a0361646120023001
14	1	2026-11-22 17:39:06.676988+00	1400	11a2e6a6-4c2e-1e3a-6c18-496029818c60	\\x0a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a0361646120022801300238014a1095516ca3706144f5a4cfe5820433df38
15	1	2026-11-22 17:39:06.678656+00	1400	11a2e6a6-4c2e-1e3a-6c18-496029818c60	\\x0a1011a2e6a64c2e1e3a6c18496029818c601210c9f7a00e985e497fa61182ff90127b501a03616461200228023003380140fa014a1095516ca3706144f5a4cfe5820433df38
16	1	2026-11-22 17:39:07.399052+00	1400	6c00aec1-a67b-1a36-8141-57dff1d4b402	\\x0a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a0361646120013001
17	1	2026-11-22 17:39:07.401693+00	1400	6c00aec1-a67b-1a36-8141-57dff1d4b402	\\x0a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a0361646120012801300238014a103d904a3c7e074111a18ac5b3b8cf255a
18	1	2026-11-22 17:39:07.403097+00	1400	6c00aec1-a67b-1a36-8141-57dff1d4b402	\\x0a106c00aec1a67b1a36814157dff1d4b40212106f79bfc8ad094546a2c8e8611bb547fa1a03616461200128023001380140c3034a103d904a3c7e074111a18ac5b3b8cf255a
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
t	1	18	27675	2026-11-22 17:39:05.092952+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at) FROM stdin;
6ed2aeb3-b2be-d92f-9ccc-4c9ca56a461f	334c01cc-3932-4b77-b546-49e09d714b7d	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 17:39:06.611395+00	2026-11-22 17:39:06.611395+00	2026-11-22 17:39:06.623236+00	1	3	north-pd	d55bee32-4587-47e7-935f-99625ed9d69d	6	f	2026-11-22 17:39:06.61725+00
2c89c666-9c90-82c5-f50a-d7fb4d4985f1	2c5c3775-e718-43b0-9328-549e41375d5f	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.624761+00	1	3	north-pd	0d63f82a-ce86-45be-b752-c700f88c46ad	6	f	2026-11-22 17:39:06.618263+00
6b6cda47-22f2-649a-cb7d-1ff839c9402f	4445dce3-7d9f-4f3a-bdc7-cd134ca25ba1	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.624761+00	1	3	north-pd	bb049a06-b63e-4347-8999-bc92321a8696	6	f	2026-11-22 17:39:06.618263+00
994964bc-e4e8-adfe-4e85-998f6c798f7a	c9f7a00e-985e-497f-a611-82ff90127b50	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.615635+00	2026-11-22 17:39:06.624761+00	1	3	north-pd	efe54637-1fab-4f8e-b5fd-f8c988379143	6	f	2026-11-22 17:39:06.618263+00
11a2e6a6-4c2e-1e3a-6c18-496029818c60	c9f7a00e-985e-497f-a611-82ff90127b50	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 17:39:06.674913+00	2026-11-22 17:39:06.674913+00	2026-11-22 17:39:06.678656+00	1	3	north-pd	95516ca3-7061-44f5-a4cf-e5820433df38	6	f	2026-11-22 17:39:06.676988+00
6c00aec1-a67b-1a36-8141-57dff1d4b402	6f79bfc8-ad09-4546-a2c8-e8611bb547fa	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-22 17:39:07.399012+00	2026-11-22 17:39:07.789174+00	2026-11-22 17:39:07.403097+00	2	3	north-pd	3d904a3c-7e07-4111-a18a-c5b3b8cf255a	6	f	2026-11-22 17:39:07.401693+00
\.


--
-- Data for Name: message_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message_tally (template, state, messages) FROM stdin;
1	3	4
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
referral	12	1	2026-11-22 17:39:07.160267+00	1300	4d0a885e-1014-4122-b29a-2a5b012a3691	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-22 17:39:07.292247+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 17:39:04.981376+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-22 17:39:04.985648+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-22 17:39:04.986709+00	0.1.0
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
-- Data for Name: clock; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.clock (kind, subject, due) FROM stdin;
1	334c01cc-3932-4b77-b546-49e09d714b7d	2026-11-22 17:49:06.60782+00
1	2c5c3775-e718-43b0-9328-549e41375d5f	2026-11-22 17:59:06.654931+00
1	6f79bfc8-ad09-4546-a2c8-e8611bb547fa	2026-11-22 17:49:07.396116+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
notification	1	18
intake	1	165
gateway	0	92
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
1d77f73c-fc2a-48f5-a956-c988b5deadb3	334c01cc-3932-4b77-b546-49e09d714b7d	1	t	f	1	2026-11-22 17:49:06.60782+00	0	0	1
bb0094c5-bbcd-4599-97b7-c0f871d7cb82	2c5c3775-e718-43b0-9328-549e41375d5f	1	t	f	1	2026-11-22 17:49:06.611477+00	0	0	1
849034bd-3195-4fd2-a14f-0471817910d9	4445dce3-7d9f-4f3a-bdc7-cd134ca25ba1	1	t	f	1	2026-11-22 17:49:06.612727+00	0	0	1
2f7961b1-1983-4e10-a247-e5cba7c2df17	c9f7a00e-985e-497f-a611-82ff90127b50	1	f	f	1	2026-11-22 17:49:06.612727+00	0	0	2
9ecc7483-9584-4e85-84b2-764397d1130f	6f79bfc8-ad09-4546-a2c8-e8611bb547fa	1	t	f	1	2026-11-22 17:49:07.396116+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 17:39:06.23091+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-22 17:39:06.23091+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-22 17:39:06.23091+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-22 17:39:06.23091+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-22 17:39:06.60782+00	1300	334c01cc-3932-4b77-b546-49e09d714b7d	\\x0a10334c01cc39324b77b54649e09d714b7d12101d77f73cfc2a48f5a956c988b5deadb3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-22 17:39:06.611477+00	1300	2c5c3775-e718-43b0-9328-549e41375d5f	\\x0a102c5c3775e71843b09328549e41375d5f1210bb0094c5bbcd459997b7c0f871d7cb82180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-22 17:39:06.612727+00	1300	4445dce3-7d9f-4f3a-bdc7-cd134ca25ba1	\\x0a104445dce37d9f4f3abdc7cd134ca25ba11210849034bd31954fd2a14f0471817910d9180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-22 17:39:06.612727+00	1300	c9f7a00e-985e-497f-a611-82ff90127b50	\\x0a10c9f7a00e985e497fa61182ff90127b5012102f7961b119834e10a247e5cba7c2df17180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-22 17:39:06.654931+00	1300	2c5c3775-e718-43b0-9328-549e41375d5f	\\x0a102c5c3775e71843b09328549e41375d5f1210bb0094c5bbcd459997b7c0f871d7cb82180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-22 17:39:06.66979+00	1300	4445dce3-7d9f-4f3a-bdc7-cd134ca25ba1	\\x0a104445dce37d9f4f3abdc7cd134ca25ba11210849034bd31954fd2a14f0471817910d9180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-22 17:39:06.673704+00	1300	c9f7a00e-985e-497f-a611-82ff90127b50	\\x0a10c9f7a00e985e497fa61182ff90127b5012102f7961b119834e10a247e5cba7c2df17180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-22 17:39:07.160267+00	1300	4d0a885e-1014-4122-b29a-2a5b012a3691	\\xff
13	2	2026-11-22 17:39:07.396116+00	1300	6f79bfc8-ad09-4546-a2c8-e8611bb547fa	\\x0a106f79bfc8ad094546a2c8e8611bb547fa12109ecc748395844e8584b2764397d1130f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	27953	2026-11-22 17:39:07.168455+00
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
219acf9f-bc54-41ed-bfb8-272a2d223dcc	300	\\x0804	2026-11-22 17:39:06.23091+00
bc58ae2e-34eb-4b39-b40b-7612a003c20b	301	\\x0801	2026-11-22 17:39:06.654931+00
9d20f2e1-679a-4f6e-ae43-7ed1bf0d66b0	301	\\x0801	2026-11-22 17:39:06.66979+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version) FROM stdin;
334c01cc-3932-4b77-b546-49e09d714b7d	1	1d77f73c-fc2a-48f5-a956-c988b5deadb3	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 17:39:06.60782+00	2026-11-22 17:39:06.60782+00	\N	\N	2026-11-22 17:39:06.60782+00	1	1
2c5c3775-e718-43b0-9328-549e41375d5f	1	bb0094c5-bbcd-4599-97b7-c0f871d7cb82	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-22 17:39:06.611477+00	2026-11-22 17:39:06.611477+00	2026-11-22 17:39:06.654931+00	\N	2026-11-22 17:39:06.654931+00	2	2
4445dce3-7d9f-4f3a-bdc7-cd134ca25ba1	1	849034bd-3195-4fd2-a14f-0471817910d9	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-22 17:39:06.612727+00	2026-11-22 17:39:06.612727+00	\N	2026-11-22 17:39:06.66979+00	2026-11-22 17:39:06.66979+00	2	2
c9f7a00e-985e-497f-a611-82ff90127b50	1	2f7961b1-1983-4e10-a247-e5cba7c2df17	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-22 17:39:06.612727+00	2026-11-22 17:39:06.612727+00	\N	\N	2026-11-22 17:39:06.673704+00	2	2
6f79bfc8-ad09-4546-a2c8-e8611bb547fa	1	9ecc7483-9584-4e85-84b2-764397d1130f	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 17:39:07.396116+00	2026-11-22 17:39:07.396116+00	\N	\N	2026-11-22 17:39:07.396116+00	1	1
\.


--
-- Data for Name: roster; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster (id, organisation, call_back, ladder, version) FROM stdin;
4901ee07-708f-b093-e26e-93bae13cf856	south-pd	+1 555 0112	1c1dc3e0-1f39-5751-402c-8c699f56486e	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	quick-pd	+1 555 0113	996494c1-0b8a-ee50-eb38-722b044fe367	1
9d43745f-4168-4071-2a84-f319701f5248	north-pd	+1 555 0111	75ca4789-af7f-4e39-df44-448e8e03ec36	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	accord-canary	+1 555 0199	4f68f093-6fa4-3f56-3443-4cd8ec4ffcf9	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 17:39:04.964716+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-22 17:39:04.969411+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-22 17:39:04.970222+00	0.1.0
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
-- Name: callout_tally callout_tally_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.callout_tally
    ADD CONSTRAINT callout_tally_pkey PRIMARY KEY (state);


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
-- Name: request request_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.request
    ADD CONSTRAINT request_pkey PRIMARY KEY (id);


--
-- Name: roster roster_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster
    ADD CONSTRAINT roster_pkey PRIMARY KEY (id);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


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
-- Name: clock_due; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX clock_due ON gateway.clock USING btree (due);


--
-- Name: contact_holder_client; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX contact_holder_client ON gateway.contact_holder USING btree (client, owner);


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
-- Name: clock_due; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX clock_due ON intake.clock USING btree (due);


--
-- Name: encounter_client; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX encounter_client ON intake.encounter USING btree (client, at);


--
-- Name: feed_tally_day; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX feed_tally_day ON intake.feed_tally USING btree (day);


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
-- Name: address_kek; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX address_kek ON notification.address USING btree (employer, kek);


--
-- Name: address_wanted; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX address_wanted ON notification.address USING btree (person) WHERE (state = 1);


--
-- Name: clock_due; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX clock_due ON notification.clock USING btree (due);


--
-- Name: message_over; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_over ON notification.message USING btree (moved_at) WHERE (state > 2);


--
-- Name: message_queued; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_queued ON notification.message USING btree (due_at) WHERE (state = 1);


--
-- Name: message_request; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_request ON notification.message USING btree (request);


--
-- Name: message_unasked; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_unasked ON notification.message USING btree (due_at) WHERE ((state = 1) AND (disclosure IS NULL) AND (NOT bare) AND (template <> 3) AND (owner IS NOT NULL));


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
-- Name: session session_ends; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER session_ends BEFORE UPDATE ON gateway.session FOR EACH ROW EXECUTE FUNCTION gateway.session_only_ends();


--
-- Name: token token_ends; Type: TRIGGER; Schema: gateway; Owner: accord_owner
--

CREATE TRIGGER token_ends BEFORE UPDATE ON gateway.token FOR EACH ROW EXECUTE FUNCTION gateway.token_only_ends();


--
-- Name: client_content content_emptied; Type: TRIGGER; Schema: intake; Owner: accord_owner
--

CREATE TRIGGER content_emptied BEFORE UPDATE ON intake.client_content FOR EACH ROW EXECUTE FUNCTION intake.content_emptied();


--
-- Name: attempt attempt_added; Type: TRIGGER; Schema: notification; Owner: accord_owner
--

CREATE TRIGGER attempt_added AFTER INSERT ON notification.attempt REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION notification.attempt_count();


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
-- Name: client_lookup client_lookup_content_fkey; Type: FK CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_lookup
    ADD CONSTRAINT client_lookup_content_fkey FOREIGN KEY (content) REFERENCES intake.client_content(id) ON DELETE CASCADE;


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
-- Name: FUNCTION passing(id uuid); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.passing(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.passing(id uuid) TO accord_gateway;


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
-- Name: FUNCTION content_emptied(); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.content_emptied() FROM PUBLIC;
GRANT ALL ON FUNCTION intake.content_emptied() TO accord_intake;


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
-- Name: TABLE attempt; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.attempt TO accord_notification_read;
GRANT SELECT,INSERT ON TABLE notification.attempt TO accord_notification;


--
-- Name: TABLE attempt_tally; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.attempt_tally TO accord_notification_read;


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
-- Name: TABLE callout_tally; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.callout_tally TO accord_referral_read;


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
-- Name: TABLE schema_migration; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.schema_migration TO accord_referral_read;
GRANT SELECT ON TABLE referral.schema_migration TO accord_referral;


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


