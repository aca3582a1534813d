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
-- Name: clock; Type: TABLE; Schema: gateway; Owner: accord_owner
--

CREATE TABLE gateway.clock (
    kind integer NOT NULL,
    subject uuid NOT NULL,
    due timestamp with time zone NOT NULL
);


ALTER TABLE gateway.clock OWNER TO accord_owner;

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
    version integer NOT NULL
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
    version integer NOT NULL
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
    CONSTRAINT token_check CHECK (((feed = ''::text) <> (person = ''::text))),
    CONSTRAINT token_sha256_check CHECK ((length(sha256) = 32))
);


ALTER TABLE gateway.token OWNER TO accord_owner;

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
    version integer NOT NULL
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
intake	1	128
referral	2	13
notification	1	18
gateway	0	15
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
t	1	0	14440	2026-11-22 08:57:41.904782+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\x590f343ea73c93b7c10b3403e0c79c97	\\x0a0767617465776179123910011893eab6dc9a9b980320d1082a103c9728160c5911050bf8292e54132af032170a0b6e6f7274682d636869656612086e6f7274682d7064	\\x007520faa3ff5959c72dcfad8779ce680f9ad6f29c67a122924fc304bb870201
1	gateway	0	2	\\x7f51e19aaa5e34215e4e5b8ba81db1fb	\\x0a0767617465776179123810021893eab6dc9a9b980320d1082a102262b0e607d85c694d1ca4c2f426c28132160a0a6e6f7274682d6465736b12086e6f7274682d7064	\\x4215f36e577aad79f7aa7c8af1928be5c832ac133e8530407f6d2b10ffc34851
2	gateway	0	3	\\xbd11e1f6a83a642dc0a3f7c9c5e197ba	\\x0a0767617465776179123910031893eab6dc9a9b980320d1082a108ed328aa5e1ecb1d1306c22129537e6332170a0b736f7574682d63686965661208736f7574682d7064	\\x1a63cd71ea5eab81f3cdbd45c83dfac5e13a357a89fd903d70494be63688a3a6
3	gateway	0	4	\\xea022a4998130265bc38d414016e1344	\\x0a0767617465776179123210041893eab6dc9a9b980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132100a0361646112096169642d686f757365	\\x0e17928c233db5011a74ef15a5420e6d03dc051ddb2780a54d8facd5a4cf367e
4	gateway	0	5	\\xbbd3cc5643121f409c909939d7c73979	\\x0a0767617465776179123210051893eab6dc9a9b980320d1082a10cc0e384968103d4a00c4a1074e57ef1032100a0362656112096169642d686f757365	\\xc4e5a73bd5447ab89c04812e7cab776cbd0f1da72f79d1e5822d1197691d5b61
5	gateway	0	6	\\xfffdd98d0ad3b65eeb75543060671d18	\\x0a0767617465776179123310061893eab6dc9a9b980320d1082a1064836117d159742330ceeb2401677bdd32110a04636f726112096169642d686f757365	\\x450339d64d2559596a762199b7d9e3af45a5c3e11a03da74574c045934dcc885
6	gateway	0	7	\\x91df866496bde559df337bf221e41800	\\x0a0767617465776179123410071893eab6dc9a9b980320d1082a102f5b875e72463a0d6129ca512b4f665832120a057175696e6e12096169642d686f757365	\\xae11c2c407ef1cdf66dea38f65122a4a551ad9b1eec962f3799096b7b0749722
7	gateway	0	8	\\xf524737c8e3c6b6c0ab09c1af2594900	\\x0a0767617465776179123310081893eab6dc9a9b980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32110a04726f736112096169642d686f757365	\\xe0a8b21b5fe05ac838de2538f9860b6729e1900fefcad8b3162239608350229b
8	gateway	0	9	\\xe64f890a3ad677d31b42b0ca88f3ce11	\\x0a0767617465776179123310091893eab6dc9a9b980320d1082a10f6e0c0774247bb4846c986cf019d6a8832110a047375736112096169642d686f757365	\\xdf7f1669d246a29834c755f1f261c205643615bf1e47dc738d14b6332475d747
9	gateway	0	10	\\x8738650f72ae82486714ac0a57566e04	\\x0a0767617465776179123e100a1893eab6dc9a9b980320d1082a1051e3a717a8687862737dcd8d13ec2723321c0a0b63616e6172792d73696e6b120d6163636f72642d63616e617279	\\x1e31d7d15cb3e614d3e96e58be463589e91e2fdf92fec9a84f2bc3eeb4cfb7ac
10	gateway	0	11	\\xee49abe808e53238b4a326b15ba64060	\\x0a07676174657761791226100b1893eab6dc9a9b980320cc082a103258e893d8ce510b1b00010b4ea63eda32040806100a	\\x4a2a12442bfe8cdb05b37cbf3b7f3a7f1e5c54e5f8599874fa75c96a6ff31e47
11	referral	1	1	\\xfd06f113f07a7b8ff9ccf0af2127b594	\\x0a08726566657272616c1230080110011899bcb9dc9a9b980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\xb7c51b525e69b3a1e6447e90ef926b871895a2f2aa66fe02aff2b95a09ea6ffd
12	referral	1	2	\\xfb843fbb80a51dd7b4661fb0d26ad8b3	\\x0a08726566657272616c1230080110021899bcb9dc9a9b980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\x9b8a2b518c1378490b04a074d4914df226f3e3a072d3c2a66f088bcb24df58ab
13	referral	1	3	\\xfa6daf150ef52c874e6616632f691b2c	\\x0a08726566657272616c1230080110031899bcb9dc9a9b980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\x875b5a66cf4809dde05298d394fb61bf8b4d8d86fa7c3bb6b84860e10b5816ef
14	referral	1	4	\\xf4565be5d6259a38301d078e64c6b362	\\x0a08726566657272616c1235080110041899bcb9dc9a9b980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\xdcceaf384d94859f8c4f39ae10a6066401b378b77066442db7bf0a5327d09719
15	gateway	0	12	\\x523c006645b876e89ae45e4cc6eafb7f	\\x0a07676174657761791249100c18a683bcdc9a9b980320cd082a10eda13986239295561a0efcc6dac9a40932270a10eda13986239295561a0efcc6dac9a409120a6e6f7274682d6569646f20e4dd8abd83b19f03	\\x4eb02e63c78024a6f268bdec3b9ea18cc9079fb8e336f6a5cf06e1c4ab801193
16	intake	1	1	\\x43c4fd77278a91f57271f16d599f5cd7	\\x0a06696e74616b6512750801100118c58abddc9a9b980320b0092a10f0e6b27418be41c3bc6db146f52a864e32510a10f0e6b27418be41c3bc6db146f52a864e1210ed602ef1c4de458fa19f69607f8d448d1a086e6f7274682d70642001280130053a05414c52424148c0eff0be8d9b980350c0c9b5c88d9b980358016001	\\xd663c15c3fa9035c340b022df2d3c7eb5a5b1798f8e554bd2ff7d55c942a9cac
17	intake	1	2	\\xebb766de7d0656178f8446e56b366fa8	\\x0a06696e74616b6512750801100218c58abddc9a9b980320b0092a10ba8cdd86a13e431aaac1099f2028678b32510a10ba8cdd86a13e431aaac1099f2028678b1210e629a6a1ef26403088085a1d614be9f21a086e6f7274682d70642001280130053a055453544f504880bcfec68d9b9803508096c3d08d9b980358016001	\\x3c93cf156fdf98f6bc48f6fb7ccad1ceff83a559069abded533507f082d03d94
18	intake	1	3	\\x061358e3613f8ba31817cc2db9053acc	\\x0a06696e74616b6512750801100318c58abddc9a9b980320b0092a10ba8cdd86a13e431aaac1099f2028678b32510a10ba8cdd86a13e431aaac1099f2028678b12102475303202ef4c548d92bfd2b617159a1a086e6f7274682d70642002280130053a055453544f504880bcfec68d9b98035080d1f3f18d9b980358026001	\\xe7ea740b9b5b280619a47beaa68b6b1704f9be4127ac40a4b125653522b02e07
19	intake	1	4	\\x482762ad33d44a04ee834e17812571e7	\\x0a06696e74616b6512750801100418c58abddc9a9b980320b0092a102cebd709cf144c4baac7d2da356f96ef32510a102cebd709cf144c4baac7d2da356f96ef1210a78d17bf12f74b6cad967c7361af717a1a086e6f7274682d70642001280130053a055453544f5048c0ccb6f18d9b980350c0a6fbfa8d9b980358016001	\\x61470a11bf8f39716879f0b2d75f7598ac6a358218d2df273e8d9506b4417c58
20	intake	1	5	\\x8483aaf4d7a7197f9b54c52521904f18	\\x0a06696e74616b6512750801100518c58abddc9a9b980320b0092a10f0e6b27418be41c3bc6db146f52a864e32510a10f0e6b27418be41c3bc6db146f52a864e121013d7422315df4890b756cfcc101818d31a086e6f7274682d70642002280130053a05414c52424148c0eff0be8d9b980350c0cae3fe8d9b980358026001	\\x42aa7778244cfcdd33a3a70c48538a003d7f43d36f92b24fcb1807db25e5e296
21	intake	1	6	\\x2014c5d53ffc3430db03f7ef487937cb	\\x0a06696e74616b65124a0801100618c58abddc9a9b980320b1092a10f0e6b27418be41c3bc6db146f52a864e32260a10550d78d636cb4f28be7a0c1bbe92c4751210f0e6b27418be41c3bc6db146f52a864e1801	\\xcf704794d74708e09d66130cbcdc56d3ffadb65850044512ad970c6208b672ed
22	intake	1	7	\\x6504a717e787e4f017a7f21849a2d684	\\x0a06696e74616b65124a0801100718c58abddc9a9b980320b1092a10ba8cdd86a13e431aaac1099f2028678b32260a103137c0f639474ddc846fd3e8989cb6da1210ba8cdd86a13e431aaac1099f2028678b1801	\\x4ca1078bfad25299c0c92f7ae7726dad90d5ff1f4a048129a8677fb284974e48
23	intake	1	8	\\x99cb704d9478bd1457098f0d4d58db9b	\\x0a06696e74616b6512750801100818c58abddc9a9b980320b0092a102cebd709cf144c4baac7d2da356f96ef32510a102cebd709cf144c4baac7d2da356f96ef1210d7110192ff4545248884110062b1ecc51a086e6f7274682d70642002280130053a055453544f5048c0ccb6f18d9b980350c0bbf0a58e9b980358026001	\\xb0228a4e7fdc73ae8f065b43f69f1ec00fd011bde4ff9010ee2f637ee627fbdd
24	intake	1	9	\\x240d5f5fc9fe81c0442593874f0c07e3	\\x0a06696e74616b6512750801100918c58abddc9a9b980320b0092a10f0e6b27418be41c3bc6db146f52a864e32510a10f0e6b27418be41c3bc6db146f52a864e121026fb00ee7b3341dab24d25e08b1129551a086e6f7274682d70642004280230053a05414c52424148c0eff0be8d9b980350c0aed0bf8e9b980358036001	\\x8cd2aff5f1a59049ebb98318e14a7099fc3de0098b632741ba54f20595877547
25	intake	1	10	\\xaaedf49b93bab4b5f18d99e700919213	\\x0a06696e74616b65124a0801100a18c58abddc9a9b980320b1092a102cebd709cf144c4baac7d2da356f96ef32260a105c40776b08aa4b0e9e620fbd67def57312102cebd709cf144c4baac7d2da356f96ef1801	\\x3509d0ea291dd453c41271bf2c60b5bd5a1b956aebabf29344d4daa81e1e6160
26	intake	1	11	\\x93106787c066f67232a76c6b3040fddd	\\x0a06696e74616b6512760801100b18c58abddc9a9b980320b0092a10abb64511fa3b497fbf5a924a43fcb3c132520a10abb64511fa3b497fbf5a924a43fcb3c11210d08968273b8842ee9dc87cd458d80b9a1a086e6f7274682d70642001280230053a064449535645484880fedef08e9b98035080d8a3fa8e9b980358016001	\\x17ed8e659ef9e51393630fda1f6897df1c9deae24677ad118384ac5fd9420033
27	intake	1	12	\\x58c089cdf25f902f9dd97857e5fb7a47	\\x0a06696e74616b6512750801100c18c58abddc9a9b980320b0092a10ba8cdd86a13e431aaac1099f2028678b32510a10ba8cdd86a13e431aaac1099f2028678b121011e0e0768f81434d80050f02c54b398f1a086e6f7274682d70642002280130053a055453544f504880bcfec68d9b980350c089c3ff8e9b980358036001	\\x98f32789abe74fae261438c0095e8890d38999aefc4740cb425f2f85052c7fc6
28	intake	1	13	\\x1397c2679d7bb4ca610b9662b62ba791	\\x0a06696e74616b6512750801100d18c58abddc9a9b980320b0092a10f9eb0809480c4b2abc7b90d372e8681f32510a10f9eb0809480c4b2abc7b90d372e8681f1210cd749de2b52a48daab389c9f576637521a086e6f7274682d70642001280230053a05414c5242414880efeb978f9b98035080c9b0a18f9b980358016001	\\x8753730c2fe3fe57da23cb9f98b89eb230530c5d5e905604a03f68bb204be2ca
29	intake	1	14	\\x70898fa8434ce0e4af1d1cc835c6f923	\\x0a06696e74616b65124a0801100e18c58abddc9a9b980320b1092a10ba8cdd86a13e431aaac1099f2028678b32260a105ce8690fd3e74fea9f0b38f4e30a5f361210ba8cdd86a13e431aaac1099f2028678b1801	\\x5899b08fba639bd6999f6dd6991b8eb6811527f364cf0843648c5ca0ed6d7939
30	intake	1	15	\\xda70a5c0ad7eba36647f1dae1a656fd6	\\x0a06696e74616b6512750801100f18c58abddc9a9b980320b0092a102cebd709cf144c4baac7d2da356f96ef32510a102cebd709cf144c4baac7d2da356f96ef12102378feac66fb41619ab3e2fc01f62ffc1a086e6f7274682d70642004280230053a055453544f5048c0ccb6f18d9b980350c0e5e3f58f9b980358036001	\\x601959e07f45f3f73458c0b01ba4dace54bf4619e9b828438f62aef0aa1ef73a
31	intake	1	16	\\x62393bcdf6d27d36fb9dbcb7637291ae	\\x0a06696e74616b6512770801101018c58abddc9a9b980320b0092a10784f3261d2104f739e37471f078568cf32530a10784f3261d2104f739e37471f078568cf1210710c912434f448e482dd33d8e83d8aa41a086e6f7274682d70642001280130053a075041524b494e47488083bc86909b98035080dd8090909b980358016001	\\xa3475258b2f1215ecd5745aba9ae59d14050487d3c9a6dc79c2d98748b372ddb
32	intake	1	17	\\x8f9464adb1ddc1b10909db1d990990b6	\\x0a06696e74616b6512760801101118c58abddc9a9b980320b0092a10784f3261d2104f739e37471f078568cf32520a10784f3261d2104f739e37471f078568cf12104757aa104ca3431f89c75565d2e6a5471a086e6f7274682d70642003280130053a064449534f5244488083bc86909b980350808297ca909b980358026001	\\x0b710ffee54e3fcb683dd0d45d3f6a1d06fa657968f28175cfd476d2bf962b42
33	intake	1	18	\\xc1969bb9d73c21abb0bb7665761b382c	\\x0a06696e74616b6512740801101218c58abddc9a9b980320b0092a10e31c433407a84feb97a6c33d0437a32032500a10e31c433407a84feb97a6c33d0437a32012101afdaae0e2bb47b89da2561cc96d7cfd1a086e6f7274682d70642001280230043a0453555350488089bed8909b98035080e382e2909b980358016001	\\xb404275234654c4aa0e5ab76658acbfe30ce142c4b9d2ff0c592cb12b2f1b4c7
34	intake	1	19	\\x8ce99bcd0c316bb4c4a9089e77985d34	\\x0a06696e74616b65124a0801101318c58abddc9a9b980320b1092a10ba8cdd86a13e431aaac1099f2028678b32260a106ab53642dce44cc98d12c9ae3b719f8a1210ba8cdd86a13e431aaac1099f2028678b1801	\\x0ad44fef584c9c09b027fe8827027739f8ffe92d59c4bda88f60daaf282e702b
35	intake	1	20	\\x066d07181f28f8a8f336aeb7900a2f16	\\x0a06696e74616b6512770801101418c58abddc9a9b980320b0092a10ceabccc2d9ab4e489f577d8cc0ae405832530a10ceabccc2d9ab4e489f577d8cc0ae4058121044a1a17d0a8d4fe69461eab6c84d7cfb1a086e6f7274682d70642001280130033a0757454c4641524548c0c8abfa909b980350c0a2f083919b980358016001	\\x1011a043283aa678145170a2fe1fa48dc2777cfbeea0392203477daad5ceb31d
36	intake	1	21	\\xe2276299e191f86f8e53eaf1067dd341	\\x0a06696e74616b6512770801101518c58abddc9a9b980320b0092a10b49f42c7d1f44550b42b568b6842568132530a10b49f42c7d1f44550b42b568b684256811210d18a1871db1d4cd5be7a2d6829a256b41a086e6f7274682d70642001280130033a074c415243454e5948c0fae19a919b980350c0d4a6a4919b980358016001	\\xb6dc37f75b31e49dfc55f4eacf25fa83e307ec8857e50c965a434f4f403bdfa9
37	intake	1	22	\\x3b1b023839d72a5efdaf6a138715c487	\\x0a06696e74616b6512750801101618c58abddc9a9b980320b0092a10524d514e947a4874920746f20382263232510a10524d514e947a4874920746f20382263212109622ec9866874f2f920f7089a900f9451a086e6f7274682d70642001280130053a054e4f49534548c0b9b8a1919b980350c093fdaa919b980358016001	\\x0d69a437978e0700a0416e829c34f7351197fabe50aaf96ab4b985874e498ac6
38	intake	1	23	\\xd25e9bc1a738f47cb00c8c57054c648c	\\x0a06696e74616b6512760801101718c58abddc9a9b980320b0092a10b8965fad871744a9826232f5a22a309f32520a10b8965fad871744a9826232f5a22a309f121082794edf7b234b33b601d0d4a1e47d091a086e6f7274682d70642001280130053a06414e494d414c4880bef5a1919b9803508098baab919b980358016001	\\x7303bfa399a22c6c000fed5cb23ee74d191c2a95533bdb2598e961ad9c6abd9f
39	intake	1	24	\\xb0256d2d18f1f765931fe9341ac099be	\\x0a06696e74616b6512770801101818c58abddc9a9b980320b0092a10b49f42c7d1f44550b42b568b6842568132530a10b49f42c7d1f44550b42b568b684256811210edd20aa07ea64c2eb82ac78063d92a351a086e6f7274682d70642002280130033a074c415243454e5948c0fae19a919b980350809494c6919b980358026001	\\x3bb396437af34c2e306d11d996c6580f5e53c569d6ea22dfccf37060c98eb956
40	intake	1	25	\\x7ef4cc72bdf95952356add82e4b7b0aa	\\x0a06696e74616b6512750801101918c58abddc9a9b980320b0092a10ba8cdd86a13e431aaac1099f2028678b32510a10ba8cdd86a13e431aaac1099f2028678b12103460cb444b9347c0b6ac062703b314fb1a086e6f7274682d70642004280230053a055453544f504880bcfec68d9b980350c0b1ecd6919b980358046001	\\xd4648bad0b87b800896ca4f1dd1b42c2f34f354b8face9054f37f127ba4e7a82
41	intake	1	26	\\x67e1b2aac03810f92f090b9166aaa7e2	\\x0a06696e74616b65124a0801101a18c58abddc9a9b980320b1092a10784f3261d2104f739e37471f078568cf32260a10953423c0823141edb11902c96db9fe7a1210784f3261d2104f739e37471f078568cf1801	\\x7a2472a5c9101284cf79d99444ca3c495c88093a08f9009057eb7e6ddcd090b7
42	intake	1	27	\\xa545131d0d726ebe6906fdce00cb0904	\\x0a06696e74616b6512740801101b18c58abddc9a9b980320b0092a1014bf3d323204446caafe51c9f96b648d32500a1014bf3d323204446caafe51c9f96b648d1210c6835b7ea9174c54abdcfcfa469176a91a086e6f7274682d70642001280130043a04535553504880fad3f9919b98035080d49883929b980358016001	\\x90166b4785a175a20008de20814b4d7a5f495136875166dc728d8a85202193ca
43	intake	1	28	\\x8f5da9cb7d848727a2fb144493b678e8	\\x0a06696e74616b6512760801101c18c58abddc9a9b980320b0092a10784f3261d2104f739e37471f078568cf32520a10784f3261d2104f739e37471f078568cf12100b2ac25cef6e4368838cc5cd7de31db41a086e6f7274682d70642002280130053a064449534f5244488083bc86909b980350c0d8d583929b980358036001	\\xd281568f57f1305214783ba8585e19dc5030cf30ffcffe26dd43825bc7cd8d86
44	intake	1	29	\\x508f2c91ef49f1c9a4889a4e50afbafd	\\x0a06696e74616b6512740801101d18c58abddc9a9b980320b0092a1014bf3d323204446caafe51c9f96b648d32500a1014bf3d323204446caafe51c9f96b648d12102034b21590b94477b5fd35544e2bfce91a086e6f7274682d70642002280130043a04535553504880fad3f9919b980350c0a9a08c929b980358026001	\\x64f4ed5b0a3aaa18a93cd8497fe7ec6492eaec6706ecabd131350bc91edbe210
45	intake	1	30	\\x95acdcb0e2918a275d43e9586bc967de	\\x0a06696e74616b6512760801101e18c58abddc9a9b980320b0092a10b8965fad871744a9826232f5a22a309f32520a10b8965fad871744a9826232f5a22a309f1210dad63aa7ed5f4fb095434772d64fe8c61a086e6f7274682d70642004280230053a06414e494d414c4880bef5a1919b98035080dbbf91929b980358026001	\\x977dfbfdfe1a9d259ff97e916081db88e6afa0c149337053f6f20581be81c572
46	intake	1	31	\\x620495c4c7231fb603ff0f92a092d172	\\x0a06696e74616b65124a0801101f18c58abddc9a9b980320b1092a10b49f42c7d1f44550b42b568b6842568132260a10e4bd2813acf447a0be12cb01e505423b1210b49f42c7d1f44550b42b568b684256811801	\\x7e45adb63f35699eecf475e57f686720d9e72dbca3907fcbcc312bfb6298f8a8
47	intake	1	32	\\x9929e6b7d09909cc908c21ae39800740	\\x0a06696e74616b6512770801102018c58abddc9a9b980320b0092a10ceabccc2d9ab4e489f577d8cc0ae405832530a10ceabccc2d9ab4e489f577d8cc0ae4058121005f0e4af2aa24c52911784a8c70a9d911a086e6f7274682d70642004280230033a0757454c4641524548c0c8abfa909b980350c0e7d1d6929b980358026001	\\x0f27e6a90671b261b2091ff810f0934f40c6c2008edb775db700c57bd07d2a9d
48	intake	1	33	\\x5cdd397363482fadd94a3a1d943abbba	\\x0a06696e74616b6512770801102118c58abddc9a9b980320b0092a10b49f42c7d1f44550b42b568b6842568132530a10b49f42c7d1f44550b42b568b68425681121067d535ac824744f49dd351963aad04bc1a086e6f7274682d70642004280230033a074c415243454e5948c0fae19a919b980350c0fe99f4929b980358036001	\\x3318bcef1cf8c2b52ae5da566144e2184e3e48159afd80c7a897bcdb99cf003f
49	intake	1	34	\\xe1b05472d6af785921d48b5e658c283a	\\x0a06696e74616b6512760801102218c58abddc9a9b980320b0092a10e8fe0ca7542f490dbf3440d5124096fc32520a10e8fe0ca7542f490dbf3440d5124096fc1210f3c4ccb5449c4037a80e8f50a58fb9c71a086e6f7274682d70642001280130053a06414e494d414c488083d7f4929b98035080dd9bfe929b980358016001	\\xde5073c4b3104a2885185360bcfa82d9fa252ead9f72a3149e439ea8c9c36d51
50	intake	1	35	\\x2cda2bde564a1a812bafd9e97a0c2e24	\\x0a06696e74616b6512760801102318c58abddc9a9b980320b0092a10e8fe0ca7542f490dbf3440d5124096fc32520a10e8fe0ca7542f490dbf3440d5124096fc121085b456cff4f14ba1a016b74a46ecc6161a086e6f7274682d70642004280230053a06414e494d414c488083d7f4929b980350c0ddb299939b980358026001	\\xbd063cd4037abe3f010bd2c7ad9f4fecc0f33a04564580fcefe9bcf5b2060906
51	intake	1	36	\\xe9529229904fc8382cbc3053a554e0b2	\\x0a06696e74616b6512770801102418c58abddc9a9b980320b0092a109bf433a2e88946baa941b69dbd3571fd32530a109bf433a2e88946baa941b69dbd3571fd12108f62071d97a54e8486a13f0ab3057c2e1a086e6f7274682d70642001280130023a075448524541545348c09edc92939b980350c0f8a09c939b980358016001	\\xde5017fe9e6298b7e65a22c001e3f8bca65372efd82b7f7ad04231a4ccf48953
52	intake	1	37	\\x2a38c374f8522c2b8cc076070f3e8c8b	\\x0a06696e74616b6512740801102518c58abddc9a9b980320b0092a108732fe35eb5e4e0a9ff86afa9995fda432500a108732fe35eb5e4e0a9ff86afa9995fda41210a1a1262352e04ed1a65f2018a57612911a086e6f7274682d70642001280130043a04535553504880a39993939b98035080fddd9c939b980358016001	\\x6a02288b9930e12a44b718f796c250e5baebd48c1f34b79468ded9b80e8cdc5f
53	intake	1	38	\\x342eb58bfe808584ac71f53a2b67d3a6	\\x0a06696e74616b6512780801102618c58abddc9a9b980320b0092a108732fe35eb5e4e0a9ff86afa9995fda432540a108732fe35eb5e4e0a9ff86afa9995fda41210a98bcc6ecd0f41d682f9eefd51fff3a71a086e6f7274682d70642003280130033a0854524553504153534880a39993939b98035080d5cfb3939b980358026001	\\xb4fcec6e974e56e4e371b490d32f740d7444e89c39e17edfbe1d6412a508aa29
54	intake	1	39	\\x327d14f21bafdf3a9bcbabc3c9884b33	\\x0a06696e74616b6512740801102718c58abddc9a9b980320b0092a1014bf3d323204446caafe51c9f96b648d32500a1014bf3d323204446caafe51c9f96b648d121084143555d1294b4f966613c1c04ddf131a086e6f7274682d70642004280230043a04535553504880fad3f9919b98035080c6dcda939b980358036001	\\xef589563aad3603eda4c9bcaa0c721291e57fc7931f6294654d47a3c657f2a4e
55	intake	1	40	\\x24befbc32f66c02a822770eedccadf74	\\x0a06696e74616b6512750801102818c58abddc9a9b980320b0092a10524d514e947a4874920746f20382263232510a10524d514e947a4874920746f2038226321210ea2ae7917cbd4beb9850eceae45d83031a086e6f7274682d70642002280130053a054e4f49534548c0b9b8a1919b98035080cd83e9939b980358026001	\\x5c3c2e37abd982b996fdf226fa82877f5b0bf392c18d467358b51ae93973551c
56	intake	1	41	\\x22b3ae665865f3e024a8553cc9f3befd	\\x0a06696e74616b6512750801102918c58abddc9a9b980320b0092a10e27eef1c941b400d9afc51e17c92ad7732510a10e27eef1c941b400d9afc51e17c92ad7712103a3f4be3575c4e9a92073b6f617a517b1a086e6f7274682d70642001280130033a05465241554448c092eae2939b980350c0ecaeec939b980358016001	\\x32f5a6a558963737de4437e996100109c0e9366c3a01ce9ed95d3e7d6375c4f3
57	intake	1	42	\\x86973064f57c2e86c1fcc66f3d0b017f	\\x0a06696e74616b65124a0801102a18c58abddc9a9b980320b1092a10524d514e947a4874920746f20382263232260a1079ca5a481e9b4572a93d15fcabef8ab51210524d514e947a4874920746f2038226321801	\\x5bcd4278399d6c04d44d369197b5b1ae2b37fcf664437de2d0857d4952637075
58	intake	1	43	\\xaf9eb1f22c0c7955f9825aef39a396ec	\\x0a06696e74616b6512740801102b18c58abddc9a9b980320b0092a106840ad02ef4b46abb60c542a23b5fc4332500a106840ad02ef4b46abb60c542a23b5fc43121048a92d269e984a1f8f29ce84900c956f1a086e6f7274682d70642001280130043a045355535048c0879def939b980350c0e1e1f8939b980358016001	\\x990b93a353170c49c2b4832564e2edf4f2e5d7ee13c3453646e3177597431ab3
59	intake	1	44	\\x51120f787d05f3936a003455f6653d7a	\\x0a06696e74616b6512770801102c18c58abddc9a9b980320b0092a104ebdba33a5e04bca85bb7ae6ab40196232530a104ebdba33a5e04bca85bb7ae6ab4019621210ae0f0a2289874f958a3dbe37eaec488a1a086e6f7274682d70642001280130043a0754524f55424c4548c0b4fff3939b980350c08ec4fd939b980358016001	\\xddd41896c124f584d70c372be31be372435db8c7ef23fd0291180d4434f42a2f
60	intake	1	45	\\xab6b38132a95d7c537afedce52919559	\\x0a06696e74616b65124a0801102d18c58abddc9a9b980320b1092a108732fe35eb5e4e0a9ff86afa9995fda432260a106e0fe64d250a4f95a4c21baf07b8e25312108732fe35eb5e4e0a9ff86afa9995fda41801	\\x28ebde726b2788303e2bcf3aa9176e7c67307683984aa13513dc243af7de1b8b
61	intake	1	46	\\xba91e25ede151b703a9a703f221b68a6	\\x0a06696e74616b6512750801102e18c58abddc9a9b980320b0092a10e27eef1c941b400d9afc51e17c92ad7732510a10e27eef1c941b400d9afc51e17c92ad771210fad9a9e415c04d45a06d52283c7ba9571a086e6f7274682d70642002280130033a05465241554448c092eae2939b980350c095eb8b949b980358026001	\\x652c5284ecd809a2c237121cddec99a615891cd49e4d911381c8fd3ff13ae28d
62	intake	1	47	\\x051611bf1e14300ff4abb05a1ad08a1d	\\x0a06696e74616b6512770801102f18c58abddc9a9b980320b0092a104ebdba33a5e04bca85bb7ae6ab40196232530a104ebdba33a5e04bca85bb7ae6ab4019621210e95e5e0e14c74746bd81985fe08201be1a086e6f7274682d70642002280130043a0754524f55424c4548c0b4fff3939b980350c0b0d98e949b980358026001	\\x145b181335b73b8be04730b86c53bdae08f58dfa59a8eec5ca19c3ac86daf61c
63	intake	1	48	\\xdcad8ca3b2b8a92b6056cc9c7f892472	\\x0a06696e74616b6512750801103018c58abddc9a9b980320b0092a10caeb65da3c8c494da1a1cb7c66e2b32b32510a10caeb65da3c8c494da1a1cb7c66e2b32b1210fdb15bd2dba341cca2356da12a46ef7a1a086e6f7274682d70642001280130053a055453544f5048c083f789949b980350c0ddbb93949b980358016001	\\x8f2e948828209eb2f466550330ef3dc86f97ab45c5f52e120367d225510f7f7b
64	intake	1	49	\\x0bb0593faabbab93f25b25233d18141c	\\x0a06696e74616b6512740801103118c58abddc9a9b980320b0092a106840ad02ef4b46abb60c542a23b5fc4332500a106840ad02ef4b46abb60c542a23b5fc431210cd672863505f40128a7091196c7aeec01a086e6f7274682d70642002280130043a045355535048c0879def939b980350c0939899949b980358026001	\\xa519b0456cc21bf5da1d99b70c7861c61796ffa836a4320900796a16f805f7b6
65	intake	1	50	\\xf05f35fce5631381546adae76b12b846	\\x0a06696e74616b6512760801103218c58abddc9a9b980320b0092a10784f3261d2104f739e37471f078568cf32520a10784f3261d2104f739e37471f078568cf1210e606eb67e61848eaa0d31dfa166957fe1a086e6f7274682d70642004280230053a064449534f5244488083bc86909b980350c0d2ee9f949b980358046001	\\xbdfc76e04e821bf0b80aa201234625f9809991068a7f0d4e0b50164658683f9e
66	intake	1	51	\\x31b35afea7503d7f0090b757a334e512	\\x0a06696e74616b65124a0801103318c58abddc9a9b980320b1092a106840ad02ef4b46abb60c542a23b5fc4332260a1002ded4c53f11427daa7a64c1b61c23d312106840ad02ef4b46abb60c542a23b5fc431801	\\xa256dbea1bf4baa451d35f062e2fed47f0a5632ae5f23d4ceb3a5d884304bdc2
67	intake	1	52	\\x29db955b7c4583efb86af3ac97f1e0b1	\\x0a06696e74616b65124a0801103418c58abddc9a9b980320b1092a10e27eef1c941b400d9afc51e17c92ad7732260a10dcdad64f83c44c8488f1bbf81ced04b51210e27eef1c941b400d9afc51e17c92ad771801	\\xfc99df0f1994f8fc117b5c2ecd6bd370998c2fb8c882c8cad5e76771517c6fb7
68	intake	1	53	\\x72a3c79de926e6d3bda2f2fd83476204	\\x0a06696e74616b6512740801103518c58abddc9a9b980320b0092a106840ad02ef4b46abb60c542a23b5fc4332500a106840ad02ef4b46abb60c542a23b5fc43121050366010e276497f8dbb295a91f8f2a31a086e6f7274682d70642002280130043a045355535048c0879def939b980350c0b187c5949b980358036001	\\x2f3cf76e87cdcdcdb7186c3aa5c6a2c5b52b5a13939784861128314de4d27ab1
69	intake	1	54	\\x1b3d816022039f4a83298fe436248703	\\x0a06696e74616b6512770801103618c58abddc9a9b980320b0092a10a3236a0ce712492ba3f9f005450acde532530a10a3236a0ce712492ba3f9f005450acde5121086d68061cbc541cd8f9a92f85869b6981a086e6f7274682d70642001280130053a075041524b494e4748c0e9b6bd949b980350c0c3fbc6949b980358016001	\\xed3f6b5afc04adcebc9e34ce714ca855fadc4568536e82f517eb422df4e6f4ea
70	intake	1	55	\\xd669ec275d51950a5bbbcc073def407c	\\x0a06696e74616b6512740801103718c58abddc9a9b980320b0092a10caeb65da3c8c494da1a1cb7c66e2b32b32500a10caeb65da3c8c494da1a1cb7c66e2b32b12101f9bc15ca5a14842ba0bafaf7e05ad001a086e6f7274682d70642003280130043a045355535048c083f789949b98035080e3a6ca949b980358026001	\\xf4be95c1c5794d2221694fac2ba8bb8642c7cfe6c5f30989a07ea47003160903
71	intake	1	56	\\x84052f4e74bf1ee87f0a860555552a7e	\\x0a06696e74616b6512770801103818c58abddc9a9b980320b0092a10a3236a0ce712492ba3f9f005450acde532530a10a3236a0ce712492ba3f9f005450acde5121066d2b90e96934438b0e2dbc515c8dd341a086e6f7274682d70642004280230053a075041524b494e4748c0e9b6bd949b98035080f59acc949b980358026001	\\x6d5faee3b12fc2713d481a72ccaef819a7ac86ccf86aab29a1a8c3070513da0e
72	intake	1	57	\\x0ea6db7f5e06b6464029b0478868cfa4	\\x0a06696e74616b6512770801103918c58abddc9a9b980320b0092a109bf433a2e88946baa941b69dbd3571fd32530a109bf433a2e88946baa941b69dbd3571fd121043f3f936048142c2b50f31305f75ba201a086e6f7274682d70642004280230023a075448524541545348c09edc92939b98035080fe94cd949b980358026001	\\x72ccf39d3f7d828bbe50749aa61f4b1ef8a507d8104a86d255ef22cc1fb15982
73	intake	1	58	\\x8e09cdc068b857b554b41c0682a3066e	\\x0a06696e74616b6512750801103a18c58abddc9a9b980320b0092a10cf3cb4fe478f427897fb00efc4558a6432510a10cf3cb4fe478f427897fb00efc4558a6412109d961866ffc847e79c13ac6f651f39cd1a086e6f7274682d70642001280130053a055453544f5048c0c1a8d4949b980350c09beddd949b980358016001	\\xafb1bc736b5c37c70766046be0487bfabf98a4d992db13998b5d10a4a444c05e
74	intake	1	59	\\x6053d1bf0b7d5daf6e1fd223445450a3	\\x0a06696e74616b6512770801103b18c58abddc9a9b980320b0092a109bf433a2e88946baa941b69dbd3571fd32530a109bf433a2e88946baa941b69dbd3571fd12109a6396d222104a12891fc5f7fa9de97b1a086e6f7274682d70642005280430023a075448524541545348c09edc92939b98035080e8fae5949b980358036001	\\x194ec61af5a593f890102edd2817104ed35acce993545f2a4f30b2e6fd075511
75	intake	1	60	\\x5000237d203c33b53fe0d9998fb7cc00	\\x0a06696e74616b65124a0801103c18c58abddc9a9b980320b1092a10caeb65da3c8c494da1a1cb7c66e2b32b32260a10ca983f8d9a6f42df85314431f4f7d0ed1210caeb65da3c8c494da1a1cb7c66e2b32b1801	\\x95755dcff393532a5857289da1652bfb35c45358fe22c2be77c92525e77b571c
76	intake	1	61	\\xae7d7c350d78c825c9513cf2935fb015	\\x0a06696e74616b6512770801103d18c58abddc9a9b980320b0092a109bf433a2e88946baa941b69dbd3571fd32530a109bf433a2e88946baa941b69dbd3571fd12102f3308ef6dd0440986a39c2941710faf1a086e6f7274682d70642004280230023a075448524541545348c09edc92939b980350809c84f9949b980358046001	\\x97c345890d2cbf5ecfacf376e7c572fce31e38395423ae7e8613c3a28c5f64d8
77	intake	1	62	\\xed5910b4b34248e0d583b2dff45b13f3	\\x0a06696e74616b6512770801103e18c58abddc9a9b980320b0092a104ebdba33a5e04bca85bb7ae6ab40196232530a104ebdba33a5e04bca85bb7ae6ab40196212103a1c00c42c1f4856a99ad0005d531c991a086e6f7274682d70642004280230043a0754524f55424c4548c0b4fff3939b980350c08cfa84959b980358036001	\\x1fc4a456d4f83824b959acbf7534f5abc68b22282a10fc00a4e4dc6f2a9b059b
78	intake	1	63	\\x1644537f80ea954acf7e596b4dac9154	\\x0a06696e74616b6512750801103f18c58abddc9a9b980320b0092a10cf3cb4fe478f427897fb00efc4558a6432510a10cf3cb4fe478f427897fb00efc4558a6412108a67d27f9a8c43188eec34e4225631431a086e6f7274682d70642002280130053a055453544f5048c0c1a8d4949b980350c0ae8f96959b980358026001	\\x39358b979f502fe4d82a27f8896446cac186c4503b22e6fa099c4a3d7a4b2066
79	intake	1	64	\\x64e6be047a26452c13ab14984dd994e6	\\x0a06696e74616b6512750801104018c58abddc9a9b980320b0092a10e27eef1c941b400d9afc51e17c92ad7732510a10e27eef1c941b400d9afc51e17c92ad771210559d2316e115430a88680f85912f5b751a086e6f7274682d70642002280130033a05465241554448c092eae2939b980350c0e298a9959b980358036001	\\xc9ae7bd5ce585a2af2ff78dfd8a735ef3e334c9611325904e84a456cb8c99b71
80	intake	1	65	\\xde7157d0740011e3ebcdc5ab8f43ebc6	\\x0a06696e74616b65124a0801104118c58abddc9a9b980320b1092a106840ad02ef4b46abb60c542a23b5fc4332260a1035c4235dd93a4297975f8bbb7c70add112106840ad02ef4b46abb60c542a23b5fc431801	\\x07da4dfdcbaaa8fd878464ffdc6b9a9904a5d5a5d25bc8dccf7e15a0a728db63
81	intake	1	66	\\x434f71a938ac653f081aeaf58bebbf8f	\\x0a06696e74616b6512780801104218c58abddc9a9b980320b0092a108732fe35eb5e4e0a9ff86afa9995fda432540a108732fe35eb5e4e0a9ff86afa9995fda412104d9d4ddff4f240cc8e615f83e17b64441a086e6f7274682d70642004280230033a0854524553504153534880a39993939b980350808ebfd6959b980358036001	\\x1adb89289d8b2b8adc5727a054cb97c8ec1ccf4a702fb121f8e7ffb89b1fb254
82	intake	1	67	\\x12c490aad346bdc3bb6f8be9cce3b398	\\x0a06696e74616b65124a0801104318c58abddc9a9b980320b1092a10cf3cb4fe478f427897fb00efc4558a6432260a1030ebf6e9328a406b8bf07d7ef968454f1210cf3cb4fe478f427897fb00efc4558a641801	\\xc95a20d8729be785acbb93991408ee3b2c4e54fbb6984f8dd8b486ade7e27fac
83	intake	1	68	\\x062823208639ebf6e32ec7d0ef267ada	\\x0a06696e74616b6512750801104418c58abddc9a9b980320b0092a10524d514e947a4874920746f20382263232510a10524d514e947a4874920746f20382263212102c7279464bf44464851c7cb562e9caea1a086e6f7274682d70642004280230053a054e4f49534548c0b9b8a1919b980350c0efc189969b980358036001	\\xc97a31206fdb32e66749d31239d29e8899a27baeff9a90835579bc858a295f45
84	intake	1	69	\\x49a1a4125f479f8d66e2032b723fb2f7	\\x0a06696e74616b6512750801104518c58abddc9a9b980320b0092a10e27eef1c941b400d9afc51e17c92ad7732510a10e27eef1c941b400d9afc51e17c92ad771210583e425010e143a58053a9631862a7d01a086e6f7274682d70642004280230033a05465241554448c092eae2939b980350c0a59e8f969b980358046001	\\x2c3b0e43d5f0dc29e832c8d8ba84e31f74cb86b85521a700123816a247e43801
85	intake	1	70	\\xa673d37227e912bcaea6d3fbff20ad36	\\x0a06696e74616b6512770801104618c58abddc9a9b980320b0092a1027e521b243a54f28a6c87aafeea5275532530a1027e521b243a54f28a6c87aafeea5275512106f303e2cd3f743bea84f34527bf5dde61a086e6f7274682d70642001280130033a0757454c4641524548c091d79a969b980350c0eb9ba4969b980358016001	\\x6223a768f1eff63b989a4c2d19a6f95e93194ce5aee1bb210f71f58cb93b3daa
86	intake	1	71	\\x6feef950317d57fe06a43697313e078d	\\x0a06696e74616b6512770801104718f9c5bddc9a9b980320b0092a1027e521b243a54f28a6c87aafeea5275532530a1027e521b243a54f28a6c87aafeea52755121056145ac6e9914482a62bfb4eae12c83a1a086e6f7274682d70642002280130033a0757454c4641524548c091d79a969b98035080f3d9cd969b980358026001	\\x5b87a87c991ec26add64af18a1a9fbd181067d67dff645a1f697ceeb7f62197a
87	intake	1	72	\\x508e0d6a78146f39df28d9581a9833cf	\\x0a06696e74616b6512750801104818f9c5bddc9a9b980320b0092a10cf3cb4fe478f427897fb00efc4558a6432510a10cf3cb4fe478f427897fb00efc4558a64121015e77bbdc39a444487c73ea6d0aedab81a086e6f7274682d70642002280130053a055453544f5048c0c1a8d4949b980350c0a4f9d2969b980358036001	\\x5b54d709690924f544034d679776d24802812fc231f3e50e5d9b0d638346a11e
88	intake	1	73	\\x5d7cf9539e2426dd89aeaf477a506684	\\x0a06696e74616b65124a0801104918f9c5bddc9a9b980320b1092a1027e521b243a54f28a6c87aafeea5275532260a101d7c18cde6d74e4d9796be3724d4fe02121027e521b243a54f28a6c87aafeea527551801	\\xf7a4ca68c6fb81aabbde5d08c8befd3fd0d57162b7dd08199c6656867d9e9938
89	intake	1	74	\\x2f31c7ce534059969c67860e568a617a	\\x0a06696e74616b6512770801104a18f9c5bddc9a9b980320b0092a1027e521b243a54f28a6c87aafeea5275532530a1027e521b243a54f28a6c87aafeea5275512102cd363c15b9e45179ea67f06dd73b46f1a086e6f7274682d70642002280130033a0757454c4641524548c091d79a969b980350c0ddd681979b980358036001	\\xc79463bee749002c2c80bad358686bb7c1dffa5d894b44e3a92e653bd22129c4
90	intake	1	75	\\x82d326f282044478b73fd06cc4345f33	\\x0a06696e74616b6512740801104b18f9c5bddc9a9b980320b0092a10113d04f7fb49498484a639c5b37ad47732500a10113d04f7fb49498484a639c5b37ad47712102ca2a7482b2547ef84ee00e82c5393d31a086e6f7274682d70642001280230053a045448415a4880a3bdfb969b98035080fd8185979b980358016001	\\x4880a2e23ccc070de696eebef50735105ab73627380fbc3eefe5552354ed1f01
91	intake	1	76	\\xdaf48af32d77e867edec80511f7e6aeb	\\x0a06696e74616b6512750801104c18f9c5bddc9a9b980320b0092a1065738f70d1ca4e5690e37093d3cb80f532510a1065738f70d1ca4e5690e37093d3cb80f512109f2ccccf57084f5e83c9272d16c6ae5f1a086e6f7274682d70642001280130053a055453544f5048c0c2e8fe969b980350c09cad88979b980358016001	\\x1af6cb502aa88136331543decdd6b988f92f0e21b3c72ce92b956908edf9b45e
92	intake	1	77	\\x672baad6aa58c96d747b9e14056ac969	\\x0a06696e74616b65124a0801104d18f9c5bddc9a9b980320b1092a1027e521b243a54f28a6c87aafeea5275532260a102e070b38d56a40e88cd00f54c672010f121027e521b243a54f28a6c87aafeea527551801	\\xc4307815654dce783610d7c9757fadd65cee2b28c6cd4a7f4906a21f40707800
93	intake	1	78	\\x4c0894c3865d51592d540e9baeb217fb	\\x0a06696e74616b6512750801104e18f9c5bddc9a9b980320b0092a10cf3cb4fe478f427897fb00efc4558a6432510a10cf3cb4fe478f427897fb00efc4558a641210c098d93d523240ebbc75841ed1e7485e1a086e6f7274682d70642004280230053a055453544f5048c0c1a8d4949b980350c0bec299979b980358046001	\\x452fe0b5d870fceb7e9d8d0d7fc4ead6e36c9b47faa6bc060921d02fb8c02f7b
94	intake	1	79	\\x9823acdedcf00f38f12bd3aabde9f1a4	\\x0a06696e74616b65124a0801104f18f9c5bddc9a9b980320b1092a1027e521b243a54f28a6c87aafeea5275532260a10b32de9b52d3f46438d9f5623c0a9dbdc121027e521b243a54f28a6c87aafeea527551801	\\x250232d2e7623efd41dfa30f869351dd1144d3f1d425981c527465d784e0fe19
95	intake	1	80	\\xfb4bf5c397d2fd450f49e50d57c5290d	\\x0a06696e74616b6512750801105018f9c5bddc9a9b980320b0092a1065738f70d1ca4e5690e37093d3cb80f532510a1065738f70d1ca4e5690e37093d3cb80f5121045fa8060eb8a4551811692adea4a4ac41a086e6f7274682d70642002280130053a055453544f5048c0c2e8fe969b980350c0cee3a8979b980358026001	\\xa034984ab37748e4134b13f3d8d0e287b838fc77813992b55868f58e41906818
96	intake	1	81	\\x1d6e7f2a886b4b7a4e791489acabf8da	\\x0a06696e74616b6512710801105118f9c5bddc9a9b980320b0092a10f819e5ae125f4e64a855853f7cb9ada8324d0a10f819e5ae125f4e64a855853f7cb9ada812109cd3e4dd3bf24812a20ad8d2c5c697121a086e6f7274682d70642001280130053a034d56414880ecbbb9979b98035080c680c3979b98035801	\\x26467f24d8a873a25903d9b25cbd1ee462cfa799452e95017fe7fa32369408a3
97	intake	1	82	\\x8bad7a63b14969e80cf2856bf875a4a2	\\x0a06696e74616b6512710801105218f9c5bddc9a9b980320b0092a10988236f30f2045bba5907b3a594c9631324d0a10988236f30f2045bba5907b3a594c96311210affabc6bc21547ce9c2ccf65a96eeb5e1a086e6f7274682d70642001280130033a0345445048c0a9d6e8979b980350c0839bf2979b98035801	\\x3571a51b5b84d5326250bf3841c3a653575242770aa18fa78213d3c7d2cdd247
98	intake	1	83	\\x605e0de7effb3b0a8cf692840761c7b0	\\x0a06696e74616b6512710801105318f9c5bddc9a9b980320b0092a10988236f30f2045bba5907b3a594c9631324d0a10988236f30f2045bba5907b3a594c96311210b590c983160e4a39b4ddb9aee82fabd11a086e6f7274682d70642002280130033a0345445048c0a9d6e8979b980350c09e89f5979b98035802	\\x9ef81b835c7e43ec7ad3fd7d0cd90fb6d37d321a43a9ca4008c877616d6d63b6
99	intake	1	84	\\x2acf5af1241587a00e3deffae51b13b9	\\x0a06696e74616b6512720801105418f9c5bddc9a9b980320b0092a10ee2c5ac6c7a84112a79564a3dbbc6dda324e0a10ee2c5ac6c7a84112a79564a3dbbc6dda12106136824810ac44c9b9d2f570a053faa41a086e6f7274682d70642001280130043a045355535048c0becb93989b980350c098909d989b98035801	\\x0dc473b188841cf46fec0a76d6c7e22276d8f13ceb2fb942acd827009a9bd766
100	intake	1	85	\\x4afdf81cd07ec7d116cad382db7b331e	\\x0a06696e74616b6512750801105518f9c5bddc9a9b980320b0092a10bf816a36cf914c19a921aa3bab83418f32510a10bf816a36cf914c19a921aa3bab83418f12109b65763fe6cb473c9dc08edb4c8ebb061a086e6f7274682d70642001280130043a07434954415353544880c38894989b980350809dcd9d989b98035801	\\xcd6b2ce4ab9c6b012426446832e0704807e61fc6ebf29252e8c6fd8882f6c041
101	intake	1	86	\\xad32f4f49bae52017359cd67878c323b	\\x0a06696e74616b6512720801105618f9c5bddc9a9b980320b0092a10ee2c5ac6c7a84112a79564a3dbbc6dda324e0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210bcb2a61b06644d7596e17b7e52ed180d1a086e6f7274682d70642004280230043a045355535048c0becb93989b980350c0ceeca2989b98035802	\\x98b102362f3161dbc54b794433630bc5146d0835bc44e30c14c9a4a453290540
102	intake	1	87	\\xb4ab705bda46988313deaaaa3f6ef970	\\x0a06696e74616b6512740801105718f9c5bddc9a9b980320b0092a109dadf2ffa70246349d88f697030154c132500a109dadf2ffa70246349d88f697030154c112102fa8b86607e441af92dc4ed9c12c398c1a086e6f7274682d70642001280230033a0656414e44414c48c0b1abad989b980350c08bf0b6989b98035801	\\x5680f971bd4d35b97cdeb4b5cb749da22b968c300ea7a4a3874694c62c0f5716
103	intake	1	88	\\xa2c62682ba70083d04fa7ee170ac4b3e	\\x0a06696e74616b6512740801105818f9c5bddc9a9b980320b0092a1034cc05b3176f4c94b180d2d85f1603f132500a1034cc05b3176f4c94b180d2d85f1603f112108edc3df7a1ef466f99a5e5535380e1a81a086e6f7274682d70642001280130053a06414e494d414c4880bfe2ae989b9803508099a7b8989b98035801	\\x936112b2e03eb78e20f5f9a8f40d72a9d39fb499038b12d5a999e2e04538e83b
104	intake	1	89	\\x7e8481f62a5f0c5c13f31f22cb61ff6c	\\x0a06696e74616b6512720801105918f9c5bddc9a9b980320b0092a10caeb65da3c8c494da1a1cb7c66e2b32b324e0a10caeb65da3c8c494da1a1cb7c66e2b32b121033c37dbc4f0f454da0aae63c46c597da1a086e6f7274682d70642002280130043a045355535048c083f789949b980350c0f7a8c2989b98035803	\\xb0c7a5810d895013b3a91f0fcd4a487fdc615e56eb36b6aa4028ca3364c4d5a8
105	intake	1	90	\\x5db88ffa10338beeda9a301ef3265b50	\\x0a06696e74616b6512750801105a18f9c5bddc9a9b980320b0092a1027e521b243a54f28a6c87aafeea5275532510a1027e521b243a54f28a6c87aafeea527551210112c13b7789f4f42af0d854257f04f581a086e6f7274682d70642004280230033a0757454c4641524548c091d79a969b98035080bbbcc9989b98035804	\\xbf8be9515b157c236479e3df8392d2adbc0ec2799349fce94f0e132e857ca734
106	intake	1	91	\\xfb16c6253b7eeffe1680fa36f3052b3a	\\x0a06696e74616b65124a0801105b18f9c5bddc9a9b980320b1092a10988236f30f2045bba5907b3a594c963132260a10d8ec044f39a84691bad8919608eb32991210988236f30f2045bba5907b3a594c96311801	\\x87dded837646231cba905c4f4420ccf915ae3f10e2ffb22c3b908a8585b9bd12
107	intake	1	92	\\x3eb93e41cb69b937d7e4b1ec4b107c3b	\\x0a06696e74616b6512750801105c18f9c5bddc9a9b980320b0092a106e50db3602a244b7bdf8f438969a42c432510a106e50db3602a244b7bdf8f438969a42c4121032097c57e1544837a7df29efc4f5916f1a086e6f7274682d70642001280130033a0757454c464152454880ddd1da989b98035080b796e4989b98035801	\\x2b79f6cdf6fa3c41c752f01a91e25dbafa1a03a3192a6d5b0920013b0ae531a2
108	intake	1	93	\\x71c9d9fa69e91dc04af54d163a31848f	\\x0a06696e74616b6512750801105d18f9c5bddc9a9b980320b0092a10bf816a36cf914c19a921aa3bab83418f32510a10bf816a36cf914c19a921aa3bab83418f1210b7f4c76ae9b94601a5a07bc208f597301a086e6f7274682d70642002280130043a07434954415353544880c38894989b980350c0c4cde5989b98035802	\\x2c48236e26e7bbc4d8950d874394b7d5d4bf5ccd66e3c3327c958371926b41a2
109	intake	1	94	\\x435bf55728603e6f83c7de5f8cebbc66	\\x0a06696e74616b65124a0801105e18f9c5bddc9a9b980320b1092a10caeb65da3c8c494da1a1cb7c66e2b32b32260a10097f9f0424444809a4ffc3c8c97a2beb1210caeb65da3c8c494da1a1cb7c66e2b32b1801	\\xb6ce220c738553f015775c3016f34b54ab35f2b4f8054dd7d7826317b141fce3
110	intake	1	95	\\x6b762314f8268303d02e3583c66589b3	\\x0a06696e74616b6512720801105f18f9c5bddc9a9b980320b0092a10ee2c5ac6c7a84112a79564a3dbbc6dda324e0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210488682c57ff845779183e5ff532223e11a086e6f7274682d70642005280430043a045355535048c0becb93989b98035080aaf6fd989b98035803	\\x71ca46b3c3388214546c30dfa9c2ce035001a1922c31889206cdb6499e8292b6
111	intake	1	96	\\xa93c652769fa5c6062e7116795d43ac7	\\x0a06696e74616b6512720801106018f9c5bddc9a9b980320b0092a10ee2c5ac6c7a84112a79564a3dbbc6dda324e0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210bda4674f7ad742dcbeaeb0b9a8c3f3041a086e6f7274682d70642004280230043a045355535048c0becb93989b9803508084bb87999b98035804	\\x3b94f9534eeae840aa1f75ea9a28f43a1326ea2d461373f0a04801a4a8023580
112	intake	1	97	\\x67a1edb7c97e8e62e5e788a45ca6564f	\\x0a06696e74616b6512740801106118f9c5bddc9a9b980320b0092a1034cc05b3176f4c94b180d2d85f1603f132500a1034cc05b3176f4c94b180d2d85f1603f112102a8a01c5afc64a358b3b33bfc9b201371a086e6f7274682d70642002280130053a06414e494d414c4880bfe2ae989b980350808be295999b98035802	\\xecd313ee9b059e065e37a3affd2808a67500ab8aa306664150f167efab5dab07
113	intake	1	98	\\xb70b8113b1b1d0d3c721497ce4d5f701	\\x0a06696e74616b65124a0801106218f9c5bddc9a9b980320b1092a10bf816a36cf914c19a921aa3bab83418f32260a1074b755c0155646638c504449fd51036a1210bf816a36cf914c19a921aa3bab83418f1801	\\xfc36ce59214356a10ad0a6595d97d8ff8e61c8bb9ff0cc29d28fbf7914cc3b62
114	intake	1	99	\\xef4bce57bfa9b6ccfdb0bbc38088154c	\\x0a06696e74616b6512730801106318f9c5bddc9a9b980320b0092a1032a8063763804119902e64bf5603f494324f0a1032a8063763804119902e64bf5603f4941210d80335a33ee44ead9d0ecefefb5bff9c1a086e6f7274682d70642001280130033a0546524155444880a6d098999b980350808095a2999b98035801	\\x722c8d0b5d08d881feea36dbc275153a322a3252a1516fd963672d31b18019e9
115	intake	1	100	\\x0c4fa5f7a3bb67cd347615c8fe1c7b2b	\\x0a06696e74616b65124a0801106418f9c5bddc9a9b980320b1092a1065738f70d1ca4e5690e37093d3cb80f532260a10a4a4e1c8e72449c691c6ee85071ef729121065738f70d1ca4e5690e37093d3cb80f51801	\\xa2725c27db4dad016577a26f7f347036992d9277b5cac0f547792a85bf4e7408
116	intake	1	101	\\x7a121d3a058451325c700b4c2ae07eaf	\\x0a06696e74616b65124a0801106518f9c5bddc9a9b980320b1092a1034cc05b3176f4c94b180d2d85f1603f132260a10e643306a19bc43c49d499490704d80d7121034cc05b3176f4c94b180d2d85f1603f11801	\\x2ec52d608de051c5536bd3351d63ff363097ab404b64bebab0e319afdfcb6a3d
117	intake	1	102	\\xd0c0f4f8d4d2bc47a3e25d4e36100f46	\\x0a06696e74616b6512710801106618f9c5bddc9a9b980320b0092a10988236f30f2045bba5907b3a594c9631324d0a10988236f30f2045bba5907b3a594c96311210131c7a45c305411d8b490bac0209123f1a086e6f7274682d70642002280130033a0345445048c0a9d6e8979b9803508097ddbf999b98035803	\\x0fed423f5278d9faaf67de055d486a8eb5cc55bf840a54eec1c63ad206af21f5
118	intake	1	103	\\xa4a3a09f1301aeadb3723254113a9767	\\x0a06696e74616b6512740801106718f9c5bddc9a9b980320b0092a10706960aba903496eb700ea0ac57eae2632500a10706960aba903496eb700ea0ac57eae26121069a22a79bc814a7b9f5d5dc94a45e2361a086e6f7274682d70642001280130053a0644495356454848c0c1d5b6999b980350c09b9ac0999b98035801	\\x082721d5860ce49c83e6bc99ec580c646e525b7b054377931d1e04f120910eed
119	intake	1	104	\\xd41e6475844447fc14ea42a6173165b3	\\x0a06696e74616b6512710801106818f9c5bddc9a9b980320b0092a10988236f30f2045bba5907b3a594c9631324d0a10988236f30f2045bba5907b3a594c96311210b293d175a35c47a0b29b8c8bd6db9e5f1a086e6f7274682d70642004280230033a0345445048c0a9d6e8979b980350c0fed8ca999b98035804	\\x981a8387c5b2d1c293fb5a26e3e738e9ad92c8fd9d69d676487b089cf942d5cd
120	intake	1	105	\\x15734a142b7579627a8d26b0a3ea616a	\\x0a06696e74616b6512730801106918f9c5bddc9a9b980320b0092a1065738f70d1ca4e5690e37093d3cb80f5324f0a1065738f70d1ca4e5690e37093d3cb80f5121035d0c6adec764b8aaca0bf2a085176f11a086e6f7274682d70642004280230053a055453544f5048c0c2e8fe969b980350c0bdafd1999b98035803	\\x917cd7dc54551591fa59361662f34567b0fc62573b76d2c5d1c6a2e59ed8556b
121	intake	1	106	\\x4ec9c6b67dc97f21d288e035437d0be6	\\x0a06696e74616b6512740801106a18f9c5bddc9a9b980320b0092a1034cc05b3176f4c94b180d2d85f1603f132500a1034cc05b3176f4c94b180d2d85f1603f1121042cac306b6074c5e86cfeca3f7d68ef51a086e6f7274682d70642002280130053a06414e494d414c4880bfe2ae989b980350c0f38bd7999b98035803	\\x7e09d942c17077c3a0743db1c9da2c830fe794447b282e61b3e2d779c474eaf8
122	intake	1	107	\\x99eb46143b08bf09dbacfeae9647217e	\\x0a06696e74616b6512710801106b18f9c5bddc9a9b980320b0092a10f819e5ae125f4e64a855853f7cb9ada8324d0a10f819e5ae125f4e64a855853f7cb9ada812100ca4725876a54865b95970e339efda0f1a086e6f7274682d70642002280130053a034d56414880ecbbb9979b98035080e481e3999b98035802	\\x28255c2b6c12350328c8c242f8ea83455a6a350b464f74e0c8a78baf4771c573
123	intake	1	108	\\xc6e56d48ebb36e67c794801e545e9894	\\x0a06696e74616b65124a0801106c18f9c5bddc9a9b980320b1092a10caeb65da3c8c494da1a1cb7c66e2b32b32260a10325d9dbabd7f407cb05d7974b4d3d22b1210caeb65da3c8c494da1a1cb7c66e2b32b1801	\\x0139f2e1d68d14543315c60e44799a125be97fa45ce4c874170cea9064f7267b
124	intake	1	109	\\x2afd8a98c390c5909334a7753fe0df95	\\x0a06696e74616b6512750801106d18f9c5bddc9a9b980320b0092a10bf816a36cf914c19a921aa3bab83418f32510a10bf816a36cf914c19a921aa3bab83418f121072e48314e3844dcebdd492876efc7e861a086e6f7274682d70642004280230043a07434954415353544880c38894989b980350c0d2a4fc999b98035803	\\x29a5b4c4dd0efb204f434004288c5e849d158b5069fc7aa1c535e618dad5a348
125	intake	1	110	\\x4a57d545e306a41cc797c9edeadd9019	\\x0a06696e74616b6512750801106e18f9c5bddc9a9b980320b0092a106e50db3602a244b7bdf8f438969a42c432510a106e50db3602a244b7bdf8f438969a42c412104e97118284e1425d928f4232957c6c541a086e6f7274682d70642002280130033a0757454c464152454880ddd1da989b98035080f2cfff999b98035802	\\x0be3172f09dc3dac9ea6e6b3759140a59f8d02cb5ea4022a1fca84e75b9a11e6
126	intake	1	111	\\x599202da44b8d2549c5ed7882c0af7a5	\\x0a06696e74616b65124a0801106f18f9c5bddc9a9b980320b1092a10caeb65da3c8c494da1a1cb7c66e2b32b32260a1044ea4d444a1f487d81dba92167f74e2a1210caeb65da3c8c494da1a1cb7c66e2b32b1801	\\x86d66a378e8a8bdd1799260864b7bd2486d59cda711f8e531caab53334c3e7eb
127	intake	1	112	\\xe8a176ae7945f8c1d8978345cc749258	\\x0a06696e74616b6512730801107018f9c5bddc9a9b980320b0092a104527889b47804c3c9ec95648954710ff324f0a104527889b47804c3c9ec95648954710ff1210f0ff25de81f445fb9cd02c088005c5081a086e6f7274682d70642001280130053a05414c5242414880f2cfff999b98035080cc94899a9b98035801	\\x23edc0f57a8ad630a4c69ff45b8c0c01188c6cf03d8d638934fd391723b912c9
128	intake	1	113	\\x736ef87684e679a6353a49318d03b570	\\x0a06696e74616b6512730801107118f9c5bddc9a9b980320b0092a100de66d4ede2944419175fc290e048840324f0a100de66d4ede2944419175fc290e04884012109b3304d8f8f24e79be0e606816a22ac01a086e6f7274682d70642001280130053a055453544f5048c0ebbf8c9a9b980350c0c584969a9b98035801	\\x4bff6cecfe89f00da075cae5cf457aa0e48e846ff2ca3a8a1cf33f735cd67d61
129	intake	1	114	\\x84ffb9c45c72c3da5c32b9081038fc00	\\x0a06696e74616b6512750801107218f9c5bddc9a9b980320b0092a10aa6913e353044341bc1e926f71e291c432510a10aa6913e353044341bc1e926f71e291c41210defdb1ae5406401390787d3ad7faef211a086e6f7274682d70642001280130043a07434954415353544880d3bb979a9b98035080ad80a19a9b98035801	\\x700081812c444acf9596f1654dca7169bdee13aa789885e27310c5ac75d986d4
130	intake	1	115	\\x7acb488a07528c432b1d56ab82e80392	\\x0a06696e74616b6512740801107318f9c5bddc9a9b980320b0092a10706960aba903496eb700ea0ac57eae2632500a10706960aba903496eb700ea0ac57eae261210247f9ad97b4f425e9637976b0b97cae31a086e6f7274682d70642002280130053a0644495356454848c0c1d5b6999b98035080b6faa19a9b98035802	\\x98d63d405e569340b379d2427ea13e5ffa8a3191be82647a4319b75b15d85899
131	intake	1	116	\\x3fa81393814be11f7ffb2f21daaa294b	\\x0a06696e74616b6512740801107418f9c5bddc9a9b980320b0092a10e28c75e218554d688d2ab079936ebad432500a10e28c75e218554d688d2ab079936ebad4121073cf18bec6ad44d0bc878bda7a55d1dd1a086e6f7274682d70642001280130053a06414e494d414c4880809e9c9a9b98035080dae2a59a9b98035801	\\x85fd048c0a491a0422eac47b7fcd91afe176547da1ecf04dc7fe548d269cb8d7
132	intake	1	117	\\x2b151a98294ce8bbaeb0c88e794db0e0	\\x0a06696e74616b6512740801107518f9c5bddc9a9b980320b0092a10c96bf523c2b04088b2e9907ad18c81c132500a10c96bf523c2b04088b2e9907ad18c81c11210b31da69b47ad4934a8a10ddd454cca5f1a086e6f7274682d70642001280130053a064449534f524448c084db9c9a9b980350c0de9fa69a9b98035801	\\x3eb68077a8a9881c1f9024e917abe985f60f55d5d613cc148e7e5661c6b33f58
133	intake	1	118	\\x7a2434cd9c89a6dde7d215c1fb828100	\\x0a06696e74616b65124a0801107618f9c5bddc9a9b980320b1092a106e50db3602a244b7bdf8f438969a42c432260a10979e4ac74563441e942e6c6effde260212106e50db3602a244b7bdf8f438969a42c41801	\\xf6a9c3c7ca3459d259f5135b1d06bfc12dec9d33eff6d0a35cfc5412b2a51c80
134	intake	1	119	\\xe69342e82f1d7de12bfd565709235720	\\x0a06696e74616b6512730801107718f9c5bddc9a9b980320b0092a104527889b47804c3c9ec95648954710ff324f0a104527889b47804c3c9ec95648954710ff12103c743a4408c742caa3de833a1e7780cb1a086e6f7274682d70642002280130053a05414c5242414880f2cfff999b980350c094fcab9a9b98035802	\\x249bd336651b0674fcee0046831b5753a450ab7b23b182ed67502c5cce703124
135	intake	1	120	\\xc8ef84dd5f680c310d19b92a613addde	\\x0a06696e74616b65126c0801107818f9c5bddc9a9b980320b0092a10cf25adb039224a60850e7a421362785f32480a10cf25adb039224a60850e7a421362785f12103fa3b5f51b934c8d824465f40620d4cd1a086e6f7274682d706420012801300448c094fcab9a9b980350c0eec0b59a9b98035801	\\x450440e9dfbfc6e3d12157100742103dd712a26ab6a192a3500f2a43aa1c4847
136	intake	1	121	\\x3858bba54a0856c361ed5d2e9b7e19fd	\\x0a06696e74616b65124a0801107918f9c5bddc9a9b980320b1092a10f819e5ae125f4e64a855853f7cb9ada832260a103b08f2036a6e4431a15e1352ff686a521210f819e5ae125f4e64a855853f7cb9ada81801	\\xe2ef1d33ad5788cd44a3eb23286fae60a08c0cbd9ed0b3d01ff8c676d43249d2
137	intake	1	122	\\x05035597c35785a80a661a49a0e28a38	\\x0a06696e74616b65124a0801107a18f9c5bddc9a9b980320b1092a10706960aba903496eb700ea0ac57eae2632260a108e4a1ae8034140c59215b280f5298de21210706960aba903496eb700ea0ac57eae261801	\\xc43272bf1466092be9c0613b25b73c4e91355823ec227662da6588569d49da44
138	intake	1	123	\\x8b91a4e608a025a951746b0befc6ccae	\\x0a06696e74616b65126f0801107b18e6f4c3dc9a9b980320b0092a100d93be1476b149249c015b8f78bd02cf324b0a100d93be1476b149249c015b8f78bd02cf12101005adb2f2f34162b11e3ad28907f54b1a086e6f7274682d70642001280130013a0344564142054e4f52544850caecc3dc9a9b98035801	\\xdc5c1368dea483d24a65d946b57a70e7eff4b7316fb37edab6c2125d01b206bf
139	intake	1	124	\\x88776d36c01e84dea8c4e238d9b1128e	\\x0a06696e74616b65126f0801107c18d3a0c4dc9a9b980320b0092a1034afea0232c04d7dbdfc6d431468685c324b0a1034afea0232c04d7dbdfc6d431468685c12107bbe305d65e245bcbd73da5417fefb821a086e6f7274682d70642001280130013a0344564142054e4f52544850ba9bc4dc9a9b98035801	\\x42da36211eb574cd612cb078cab62cad0b0d26aa8013e6326a2d6370b08ffb6a
140	intake	1	125	\\xc059abbe7c423611947499ce6da02699	\\x0a06696e74616b65126f0801107d188cb3c4dc9a9b980320b0092a10f507263e838342f6ab999f50a1485b33324b0a10f507263e838342f6ab999f50a1485b331210eb1ec58239bb4e178c8dc49ff0dcf5bc1a086e6f7274682d70642001280130013a0344564142054e4f52544850dbaec4dc9a9b98035801	\\x5961828c6dd07e83b421fcdd9371b5b4f0ab68100e0fe41579333a47068c1330
141	intake	1	126	\\x888d46c2794384d7cebcbcefa90f0eec	\\x0a06696e74616b65126f0801107e18b6c6c4dc9a9b980320b0092a10fa8690792f884853aae6584236b5399f324b0a10fa8690792f884853aae6584236b5399f1210572ece8c751147e39d1abe2ce68906f21a086e6f7274682d70642001280130013a0344564142054e4f52544850d2c2c4dc9a9b98035801	\\xfef33e2d4e1475c7e59028ee1b7076694f43b85e7cd863792f58a4e4541642bb
142	referral	1	5	\\x71f82419098718b335825550afe4163b	\\x0a08726566657272616c1284010801100518eea6c4dc9a9b980320940a2a10ced894e82c034cec993e9044351f5f2332600a10ced894e82c034cec993e9044351f5f2312100d93be1476b149249c015b8f78bd02cf180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x9e8ff4ce8c82c05919c480de8a0a7134f04c1dd9bd57782a24044c33e369100b
143	notification	1	1	\\x4c1e02f86078c16d1f49a79609e40123	\\x0a0c6e6f74696669636174696f6e12510801100118d98bc5dc9a9b980320f80a2a10f5f3475ea898ff4bbf10cd92d25684b4322d0a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a0361646120013001	\\xf79b8ccc7738cddbff759040bd4974f84feedb1690482c4062cd67cd2bd59b37
144	notification	1	2	\\x040b05749b2bccb5b5675424e3c7caa7	\\x0a0c6e6f74696669636174696f6e12550801100218d98bc5dc9a9b980320f80a2a10f5f3475ea898ff4bbf10cd92d25684b432310a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a036164612001280130023801	\\xc8e95d69cd9d67441c918bea9848f9e31c831712a64b75d7d6e316d613be36eb
145	referral	1	6	\\xfe451af9c078a5202cf502e7ad48a0a1	\\x0a08726566657272616c1284010801100618fcb2c5dc9a9b980320940a2a1038cf878d5c394ef4a62132b9aa4d057732600a1038cf878d5c394ef4a62132b9aa4d0577121034afea0232c04d7dbdfc6d431468685c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x42ccaee188a046d93674b19b10f422cf90879485425dac4c705b385cbd42a25a
146	referral	1	7	\\xf5c511dd9ccd20129d2447b5cce0e76f	\\x0a08726566657272616c1284010801100718fcb2c5dc9a9b980320940a2a10223689bd154d4d249e2325567ca034c132600a10223689bd154d4d249e2325567ca034c11210f507263e838342f6ab999f50a1485b33180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x5e2b9b52393449d1a9304589dcaaa5b5ce1aaf03501bd6dece5a95828d36ab9e
147	referral	1	8	\\x78c090c76b31814967beeffb4b458dfb	\\x0a08726566657272616c1284010801100818fcb2c5dc9a9b980320940a2a10590755745fe94cd29a82ec27fb0d6ac532600a10590755745fe94cd29a82ec27fb0d6ac51210fa8690792f884853aae6584236b5399f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x9f9022a1e3087cfe3bb683cae48ca555e9368582526f848f48ed99d69e027367
148	notification	1	3	\\x466d9d07c92924c3970e9d4c520e2663	\\x0a0c6e6f74696669636174696f6e12580801100318f8c4c5dc9a9b980320f80a2a10f5f3475ea898ff4bbf10cd92d25684b432340a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a03616461200128023003380140fa01	\\x933b802b237ec536f7bac37acc720a03499f0348399268461a03f02b7462790f
149	notification	1	4	\\x0843dcff26d8789de7ca0fe6d5ec6f95	\\x0a0c6e6f74696669636174696f6e12510801100418ecd1c5dc9a9b980320f80a2a10e4692fec194ca9f0d8dba076666bf064322d0a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a0361646120013001	\\x1a308010af4547daf7ae5ec16fe58cf690dce1fc4882139923cef45a1ac2ab5a
150	notification	1	5	\\x28f7efcf8ab514b6bd378a41c90d305a	\\x0a0c6e6f74696669636174696f6e12550801100518ecd1c5dc9a9b980320f80a2a10e4692fec194ca9f0d8dba076666bf06432310a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a036164612001280130023801	\\x648100bc18d8c375de28daba4a70d9f9245f04649507a5af7a7d3e3e41bb1e24
151	notification	1	6	\\xa2df6e175293f0bd63e76bf447c2250f	\\x0a0c6e6f74696669636174696f6e12510801100618ecd1c5dc9a9b980320f80a2a10b65e1dcee18e6056bb701b0b87927000322d0a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a0361646120013001	\\x6bf24f01e6d88e3c1d90895a9bf629b6a07e7998672da4f579bd6964f1a5d9bc
152	notification	1	7	\\x8f1b494d5cf0484be46c66102b724276	\\x0a0c6e6f74696669636174696f6e12550801100718ecd1c5dc9a9b980320f80a2a10b65e1dcee18e6056bb701b0b8792700032310a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a036164612001280130023801	\\x04169df0303fa7ca5f266111af14772db79a934689dc54f4a958aae06ce66722
153	notification	1	8	\\x57fa77cf885128af1695eb33280cbbf9	\\x0a0c6e6f74696669636174696f6e12510801100818ecd1c5dc9a9b980320f80a2a10139f090187a54575c6db0ecd700e1823322d0a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a0361646120013001	\\x8e81e99f89168d9c532d019ae765b78e010ddec1b77cfff25f2e980b257f27d9
154	notification	1	9	\\xd4cccdc445d94bc06ac7ba6a533fb99a	\\x0a0c6e6f74696669636174696f6e12550801100918ecd1c5dc9a9b980320f80a2a10139f090187a54575c6db0ecd700e182332310a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a036164612001280130023801	\\x262cf883eba90e62da80771f63c2154b51c0ab245bb3c89eff6a6cbbbd475c45
155	notification	1	10	\\x9373a540cab477cec101dea4e9352dc8	\\x0a0c6e6f74696669636174696f6e12580801100a189dedc5dc9a9b980320f80a2a10e4692fec194ca9f0d8dba076666bf06432340a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a03616461200128023003380140fa01	\\xee1349c608efb925ae8a564e2ec60131a635ffc21bc6083a51621e6bb8b8f6a7
156	notification	1	11	\\x6089b2621b6e73361d8748adfcb258bc	\\x0a0c6e6f74696669636174696f6e12580801100b1886fac5dc9a9b980320f80a2a10139f090187a54575c6db0ecd700e182332340a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a03616461200128023003380140fa01	\\x9395acf1e8151b8ae6d661d593f941a26b3a8ce009290b672441e3c787377b94
157	notification	1	12	\\x60a8e1a10160aca0dfe0c5c7a1f00dc7	\\x0a0c6e6f74696669636174696f6e12580801100c18fd82c6dc9a9b980320f80a2a10b65e1dcee18e6056bb701b0b8792700032340a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a03616461200128023003380140fa01	\\x8e56b3f1ec34c45bdbc26d2453be651ae4cff6c841b9646f52c27cbcf1e63dc8
158	gateway	0	13	\\x4c6c81d9d852c3d69c5bc9acae7f6a4a	\\x0a07676174657761791242100d18d6ccc8dc9a9b980320cd082a1059e2b61a969aff59244209e044d727a832200a1059e2b61a969aff59244209e044d727a81a0361646120e19997bd83b19f03	\\xa1ee36f32ebd98207e51189b601b00e3496744bb900d3b8f44263e28d39d5e44
159	referral	1	9	\\x7d5d9097c5d0074fd41947b402442dfd	\\x0a08726566657272616c1284010801100918c58dc9dc9a9b980320940a2a1038cf878d5c394ef4a62132b9aa4d057732600a1038cf878d5c394ef4a62132b9aa4d0577121034afea0232c04d7dbdfc6d431468685c180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\xcd91926957de7a4a726ca2b855ac8743b5d0ff685b80f8d6b57659d54020a009
160	gateway	0	14	\\xcfd52755ee83dad5ff38b47fd1139612	\\x0a0767617465776179126d100e1896a4c9dc9a9b980320cf082a1020f3fc192c2447f9aa36ab4f24138773324b0a1020f3fc192c2447f9aa36ab4f2413877312036164611a096169642d686f75736520022801320301023b3a02013b421038cf878d5c394ef4a62132b9aa4d05774a086e6f7274682d7064	\\x18b6d70ceb2256dae748d2675a05f6f60273a4dbb6737efdf5ee5d22a67e1aae
161	referral	1	10	\\x9254be27a0bdb50b14bd1d096bce98ae	\\x0a08726566657272616c1284010801100a1889cccadc9a9b980320940a2a10223689bd154d4d249e2325567ca034c132600a10223689bd154d4d249e2325567ca034c11210f507263e838342f6ab999f50a1485b33180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x6811db38e460224ebb3ecfa233872d97f97a39cc86fd210a6f50d1c35774adfa
162	gateway	0	15	\\x3adf6e91d904956cc2c65b1ca289827f	\\x0a07676174657761791269100f18ebe2cadc9a9b980320cf082a10c59dfcefa95241dc83be2a76f8834a3032470a10c59dfcefa95241dc83be2a76f8834a3012036164611a096169642d686f75736520022801320301023b4210223689bd154d4d249e2325567ca034c14a086e6f7274682d7064	\\x79e75b901063584d1195021019374012bc3a5cf028c5973f6fead86214ccd157
163	intake	1	127	\\x967f1896f25b72c8a60a400c5f6cdf4f	\\x0a06696e74616b65126f0801107f18c3f8cadc9a9b980320b0092a10fa8690792f884853aae6584236b5399f324b0a10fa8690792f884853aae6584236b5399f121031e1a99336814f929a3893809df2effb1a086e6f7274682d70642006280330013a0344564142054e4f52544850c6f587dd9a9b98035802	\\x5cf6aa64c998102ae0f0fd45a046991f97a98e924d646b46e875e68e0cbef2f2
164	referral	1	11	\\x21e9193782ab3280135dff3c8fa68442	\\x0a08726566657272616c1286010801100b18f184cbdc9a9b980320940a2a10590755745fe94cd29a82ec27fb0d6ac532620a10590755745fe94cd29a82ec27fb0d6ac51210fa8690792f884853aae6584236b5399f180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x65208c813e4ad92846b98871c6e187efecc5e1ff542a70fda1b0110aeb0d4ce9
165	notification	1	13	\\x54a3a445f3e97374f1036e7877afb9d5	\\x0a0c6e6f74696669636174696f6e12510801100d188c9bcbdc9a9b980320f80a2a102db2cbf2c7f35d396aa3551eabc0d8ed322d0a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a0361646120023001	\\xded348804426fe15313d40d844340f0b1959778b9d57d1f7d6a6ef420236bd8e
166	notification	1	14	\\x1d08f056302f65653dc3716dadbda9d6	\\x0a0c6e6f74696669636174696f6e12550801100e188c9bcbdc9a9b980320f80a2a102db2cbf2c7f35d396aa3551eabc0d8ed32310a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a036164612002280130023801	\\xe034ccf1963690b3be27df3384558748f4645200f823a37ea3e1f3c82099f555
167	notification	1	15	\\x10799afdea745d162a04dfcd3d31dc19	\\x0a0c6e6f74696669636174696f6e12580801100f18a0bbcbdc9a9b980320f80a2a102db2cbf2c7f35d396aa3551eabc0d8ed32340a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a03616461200228023003380140fa01	\\x0d6db580fec89a4c773864e607ed818662ab4d28b96495f708ba2e43f0a688b8
168	referral	1	12	\\x8d72ab233eda1d80e7db7f41d4f9ff41	\\x0a08726566657272616c12250801100c1892f7d1dc9a9b980320940a2a10623ac26d13e64ba3a6a571560fd62fb23201ff	\\x2e5f86c442c828329a502fe54c0bdc2f2b0933c0cc6f4e1326e9c8da16bdd4e7
169	intake	1	128	\\x79aa944cfbabcd61d003f42844c82c5c	\\x0a06696e74616b651270080110800118ced0dfdc9a9b980320b0092a10540c845f09344a658a0f9f13edc4075d324b0a10540c845f09344a658a0f9f13edc4075d121061c08e925c8f42d593deb0a1a4a2ca651a086e6f7274682d70642001280130013a03445641420541303030315095cadfdc9a9b98035801	\\x012bf391c9d1be62ec7da9efe2f71c0e0738ce083ab2489d568a3722652d5b2c
170	referral	2	13	\\x61c8ed12e642bfd5dbc3584e8c1183a2	\\x0a08726566657272616c1284010802100d18a5ebdfdc9a9b980320940a2a10734ccf271df84fc7826a95a4f2088da732600a10734ccf271df84fc7826a95a4f2088da71210540c845f09344a658a0f9f13edc4075d180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x820ad59552790ed4e99150ed7f1c3bd945749208ad5cb8999cdc22c72600fded
171	notification	1	16	\\xf4e4da383a6037e3cb3ca5d603b07f7e	\\x0a0c6e6f74696669636174696f6e12510801101018829de0dc9a9b980320f80a2a1044e5451db1256a3160a13fcd8f008349322d0a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a0361646120013001	\\x3cfa97065159f755f8474ab9e932f1b7ee4e0c2fa8553fcbfcfa9d6a953f45f9
172	notification	1	17	\\x33c12968896ebc95cba1305520cdcfed	\\x0a0c6e6f74696669636174696f6e12550801101118829de0dc9a9b980320f80a2a1044e5451db1256a3160a13fcd8f00834932310a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a036164612001280130023801	\\x56ce77223d466db61821f8f6a76509ed1f633c96408c0977630f6321b6ca3f20
173	notification	1	18	\\x94a708f0a08c2da51ac174175170eb70	\\x0a0c6e6f74696669636174696f6e12580801101218d5b4e0dc9a9b980320f80a2a1044e5451db1256a3160a13fcd8f00834932340a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a03616461200128023001380140c303	\\xf7c273309e21279ff2e7d370c044e1f38f35bfe8437d3987126dd2e6287d7624
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 08:57:41.720069+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-22 08:57:41.743696+00	
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
11	\\x7c396b19309c3579c7929525a4de7a52a80d4cf9128517c1b780fe6ee31b4f9b	\\x091811f7645b936681356be01d5e78b3df04261feadb56b193581ca9d9e71e5fc0c328e0861c12127d8716fdf17e7694d4a609ef2b9d3ef02936665869f0e9a04a2a12442bfe8cdb05b37cbf3b7f3a7f1e5c54e5f8599874fa75c96a6ff31e47
15	\\xc528629b1c14f720f1860f50b7204c4bfa02fb5039ccf650931c36bb3085aac3	\\x091811f7645b936681356be01d5e78b3df04261feadb56b193581ca9d9e71e5f67c4f3c39b987920b174a84cb07b721eb0862970ccde7e9d6e0e6653ffd0aaf6b3260b290b69db29b87dab59c8e6d3bd2b356537ee1f75b859d2f3aa69b654ffdcceaf384d94859f8c4f39ae10a6066401b378b77066442db7bf0a5327d09719
16	\\x5030017357a279301a91aff5c4ede7f40151cd8c41103119e19a2ac216b7c6f5	\\x5030017357a279301a91aff5c4ede7f40151cd8c41103119e19a2ac216b7c6f5
86	\\xcea5a2a811ccb98eee0a70033e22ce6225e46e9407c526ed89a0cadde86e9a88	\\xcce862a7c21f5c5b1ea3996c23bf6cdacfb66bb56ae57d96e2b72229e56ab98f4c3ba2640c50d8b2e56e81db6095e34216c839ead780d5b639b8f0859de2b5366df854abff47c0e18c3057bb909fa88a61935e3416862520993706d44da8ac10ac98a46896c08ff7a6b38ce80367803bb207428c13d11a990bcb5f3f9e9b8171
138	\\x388b1fc0aacda9841bcf8d5deb6505b29310f18a3e2d1942ca458269126780ad	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93aa6a68b2a36fb5307569206fb3c036c26f26fc50bc30ee530d026590148318965
139	\\x80fb021d9011869a159e6841ae8d5652f422029ce76d38f6a86b706c362f9d54	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93aa6a68b2a36fb5307569206fb3c036c26f26fc50bc30ee530d026590148318965dc5c1368dea483d24a65d946b57a70e7eff4b7316fb37edab6c2125d01b206bf
140	\\x8ef66cef22c1ee60354166d3731f1bf6a50e44728776abb7eec65ac8603853ea	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93a0ab9175c178ea271e35e278ab789677ab15da3f3938c9bbdfc3ba0a30775d3be
141	\\x003184875e32a89851f4c865d8a45d233b5d6fd86ddd89f9aa23f3b6b740206e	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93a0ab9175c178ea271e35e278ab789677ab15da3f3938c9bbdfc3ba0a30775d3be5961828c6dd07e83b421fcdd9371b5b4f0ab68100e0fe41579333a47068c1330
142	\\xdc5e489bbdf8cd82f960f33d2283af596924df5d6e9c077048123c7bbe65374f	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93a0ab9175c178ea271e35e278ab789677ab15da3f3938c9bbdfc3ba0a30775d3be25d7c62d6d2dc04d207904d862a6e98e8f6c7da718316cb4d10cf735512151c8
143	\\x4da5c7380723a96bec8b9a6026d917c045fe241761a9b77b1b87c54e9d5ec294	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae153bbd977f7830c3c59cfd2c0056ab3d1b3a8f8eb8541479b735a493206120e93a0ab9175c178ea271e35e278ab789677ab15da3f3938c9bbdfc3ba0a30775d3be25d7c62d6d2dc04d207904d862a6e98e8f6c7da718316cb4d10cf735512151c89e8ff4ce8c82c05919c480de8a0a7134f04c1dd9bd57782a24044c33e369100b
145	\\xad79eccc0b5af4d8924f1a148c2b571b24bd262f6869935533d6e883dbc1bce4	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583ac8e95d69cd9d67441c918bea9848f9e31c831712a64b75d7d6e316d613be36eb
148	\\xe27344f24e90d20d247546392e85cd82b36a9390539a0a16abe316fe03304f22	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583aac4ceca69404c7394f495fbf49a6d523de57aeee2ace3982b210d442765f7d0b
149	\\x16831de182262c1e77d549495f13fb3d4270975bfedd5fe3d5f4c877a29071da	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583aac4ceca69404c7394f495fbf49a6d523de57aeee2ace3982b210d442765f7d0b933b802b237ec536f7bac37acc720a03499f0348399268461a03f02b7462790f
155	\\xb3b28333e00a06759a0f42db9ee63a9d618bb5b6bb21541dc727c0c0a3289d89	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583a3886467d0fd083ec5ccac5a83dc1c0d5c7e8b1cae398b0f5bbadb8bdc2371f4a1d59bcc6bd769dbee55fc243a5e850e85f96b97c76e103beae24417ea02e5e45262cf883eba90e62da80771f63c2154b51c0ab245bb3c89eff6a6cbbbd475c45
156	\\x63b0171e03f44fc23e240220d5a48e1dc25fde1f44a69349e229aef5fc5fd09b	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583a3886467d0fd083ec5ccac5a83dc1c0d5c7e8b1cae398b0f5bbadb8bdc2371f4a6e42923924bf0219be5afcc2c7cca30bed24f053bc63bc82245a9d4f4eae893a
157	\\x011185923829c0bdbdea166e7812abe078a427e768444ed8260a87900985268f	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583a3886467d0fd083ec5ccac5a83dc1c0d5c7e8b1cae398b0f5bbadb8bdc2371f4a6e42923924bf0219be5afcc2c7cca30bed24f053bc63bc82245a9d4f4eae893a9395acf1e8151b8ae6d661d593f941a26b3a8ce009290b672441e3c787377b94
158	\\x42fc10f1049cfd757266489d845c9961b6afba39d341e00691c41e9049282395	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583a3886467d0fd083ec5ccac5a83dc1c0d5c7e8b1cae398b0f5bbadb8bdc2371f4a6e42923924bf0219be5afcc2c7cca30bed24f053bc63bc82245a9d4f4eae893a42b1393d5f532b06be985b567b4252cef4f5762e6f6533faf513c0112d10dc96
159	\\xcb5f8c1b1156a2ba4d45ba1f33caa6e91218547939c3514ede774e8a7702b6e2	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae1581d2ace51460adfbce58aba88873484aecf14566cc43dc5689baf743dbdd583a3886467d0fd083ec5ccac5a83dc1c0d5c7e8b1cae398b0f5bbadb8bdc2371f4a6e42923924bf0219be5afcc2c7cca30bed24f053bc63bc82245a9d4f4eae893a42b1393d5f532b06be985b567b4252cef4f5762e6f6533faf513c0112d10dc96a1ee36f32ebd98207e51189b601b00e3496744bb900d3b8f44263e28d39d5e44
160	\\x52ded8afcd8affa2bb322fe2404d8d2f584d798c099294611115dd6251d31f61	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a2
161	\\xd9f3c22eca57b6612e570950cde7d54932448c46e6e7d089c5a10c841899ee64	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a218b6d70ceb2256dae748d2675a05f6f60273a4dbb6737efdf5ee5d22a67e1aae
162	\\x567b65a9848ee0878ceb810477036bfed6a09e5109d286c81a292686c8bc6767	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a27359dde875b4973ebb79eb5a9a8df2445fd79f8d8e8d9061ebd74174b10b132c
163	\\x76a50cb930474c054ea680da60a80c42a8a364c4e49af8e850479d59c07095c7	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a27359dde875b4973ebb79eb5a9a8df2445fd79f8d8e8d9061ebd74174b10b132c79e75b901063584d1195021019374012bc3a5cf028c5973f6fead86214ccd157
164	\\xc6ddb83627a34df38f888548fd00a283a379882b751f390c3846d07f4c26cf81	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a2d5d090d4218f54606d10924ba9c0520029fc41fa15a85a69fa57fd2627b6c005
165	\\x9c707ff585a70f3e44bdede8036010488a594bc0fdd1152f9950ce510d476bac	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a2d5d090d4218f54606d10924ba9c0520029fc41fa15a85a69fa57fd2627b6c00565208c813e4ad92846b98871c6e187efecc5e1ff542a70fda1b0110aeb0d4ce9
167	\\xdb38e827cb0d7cf25cf68c94ae909bc3ec29b9866ae1ecece646df859280229a	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a2d5d090d4218f54606d10924ba9c0520029fc41fa15a85a69fa57fd2627b6c005f34cabf32d27cbcc9129f9511455aa5d1908cbdfae75448085015261fd0376cbe034ccf1963690b3be27df3384558748f4645200f823a37ea3e1f3c82099f555
168	\\x540a2b9b3c87f72eca052e16da8733dc8bb7f481366458fa0e9c0a33509ec79a	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db76
169	\\x590040f5ac7b063b5e256014685081a152d3890cebc44fd8ef38d8d1d03af766	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db762e5f86c442c828329a502fe54c0bdc2f2b0933c0cc6f4e1326e9c8da16bdd4e7
170	\\x17120b50ea548ec52eca1916a62023b5955ddec5029718923a985e0b124e8fd4	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db767d0a30945fdd246a5b8938c474081b131a87a0a129702fda5455b7dba5c66c5f
171	\\x14e95ca6f4e23587b3d00b6da68ce8437b5b9b1a656692c4b723cd1c96d1d744	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db767d0a30945fdd246a5b8938c474081b131a87a0a129702fda5455b7dba5c66c5f820ad59552790ed4e99150ed7f1c3bd945749208ad5cb8999cdc22c72600fded
173	\\xb9c6b832437d15a3208be9e81e2b61361c3b32312826a544d9787019f559427e	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db76102b2940e645852caf232d6b8ad1459bac16c3bf70ff6e9b0801ac9c4339232956ce77223d466db61821f8f6a76509ed1f633c96408c0977630f6321b6ca3f20
174	\\x81c0f58c9522d9756907578276d602bd392dd679871bfbcbfadbfa0ca523e929	\\xef11571f35ac6e4592ca575e546d1aacafc1f637d4e137dd03aaff1e4e47ae15d28a8cf02fe7fc80a8592c4f0cf4ee0ac66f934423f91abde8668155330735a22acd14271c549f3094fadafd6f53f6b6248b6967e1e0a1593b39f4db57d2db76102b2940e645852caf232d6b8ad1459bac16c3bf70ff6e9b0801ac9c43392329786bae5847dc4ff55c9b137f5ff1bbeccf05fb86000fb0bcffefb9a76f20b53a
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.clock (kind, subject, due) FROM stdin;
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.cursor (source, epoch, n) FROM stdin;
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-22 08:57:42.624531+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d7064
2	0	2026-11-22 08:57:42.624531+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d7064
3	0	2026-11-22 08:57:42.624531+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d7064
4	0	2026-11-22 08:57:42.624531+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f757365
5	0	2026-11-22 08:57:42.624531+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f757365
6	0	2026-11-22 08:57:42.624531+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f757365
7	0	2026-11-22 08:57:42.624531+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f757365
8	0	2026-11-22 08:57:42.624531+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f757365
9	0	2026-11-22 08:57:42.624531+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f757365
10	0	2026-11-22 08:57:42.624531+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e617279
11	0	2026-11-22 08:57:42.624531+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806100a
12	0	2026-11-22 08:57:42.70967+00	1101	eda13986-2392-9556-1a0e-fcc6dac9a409	\\x0a10eda13986239295561a0efcc6dac9a409120a6e6f7274682d6569646f20e4dd8abd83b19f03
13	0	2026-11-22 08:57:42.91567+00	1101	59e2b61a-969a-ff59-2442-09e044d727a8	\\x0a1059e2b61a969aff59244209e044d727a81a0361646120e19997bd83b19f03
14	0	2026-11-22 08:57:42.92687+00	1103	20f3fc19-2c24-47f9-aa36-ab4f24138773	\\x0a1020f3fc192c2447f9aa36ab4f2413877312036164611a096169642d686f75736520022801320301023b3a02013b421038cf878d5c394ef4a62132b9aa4d05774a086e6f7274682d7064
15	0	2026-11-22 08:57:42.951275+00	1103	c59dfcef-a952-41dc-83be-2a76f8834a30	\\x0a10c59dfcefa95241dc83be2a76f8834a3012036164611a096169642d686f75736520022801320301023b4210223689bd154d4d249e2325567ca034c14a086e6f7274682d7064
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
t	0	15	0	1970-01-01 00:00:00+00
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.organisation (id, name, kind, zone, title, active, version) FROM stdin;
08822c92-910f-f18b-d71c-631ff3c847d1	south-pd	1	America/New_York	South Police	t	1
2d3a4044-5f4c-93e3-46f8-35aa198a793d	alone-pd	1	America/New_York	A department without a ladder	t	1
4aedee00-dd11-cb38-5a6e-31f83791d1ff	north-pd	1	America/New_York	North Police	t	1
c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	aid-house	7	America/New_York	Aid House	t	1
cd3faf59-3ce3-7a3f-3033-f7ce061e927f	quick-pd	1	America/New_York	Quick Police	t	1
f30fef4f-1a24-14b4-d3a8-8a312cedf533	accord-canary	26	UTC	Nobody's, for canaries	t	1
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.person (id, name, employer, roles, active, version) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	rosa	aid-house	2	t	1
2262b0e6-07d8-5c69-4d1c-a4c2f426c281	north-desk	north-pd	4096	t	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	quinn	aid-house	2	t	1
3c972816-0c59-1105-0bf8-292e54132af0	north-chief	north-pd	1024	t	1
51e3a717-a868-7862-737d-cd8d13ec2723	canary-sink	accord-canary	2147483648	t	1
64836117-d159-7423-30ce-eb2401677bdd	cora	aid-house	16	t	1
8ed328aa-5e1e-cb1d-1306-c22129537e63	south-chief	south-pd	1024	t	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	bea	aid-house	2	t	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	ada	aid-house	2	t	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	susa	aid-house	16	t	1
\.


--
-- Data for Name: person_address; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.person_address (id, employer, kek, data_key, sealed, version) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x01000115cee2f2f7514f0798c2ad1ab49fa34c1000793fa02f4cba07d7e8cb2c63950c580b4165f61fad5b906e0d6255308dd5d3142fbf56267aaf83eb711b3dec0224	\\x01f2a93f2c21c00e1f5eaeabf47862784fd75768f8b59c1ea0cd7a93691528cefd363309b86780433e18742ea708c85f94f34d	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001f3b4747c58c4095b667dbf365ade7086cc2465a254bf568e7faa5bb7f7273546bcc0628a53e914b31d26d282a71df2b54a39ff18009630eee66683bcaf72779e	\\x01f5a37035276ff8901a6a1b34d90b8f205502e48154fc66a11f1a32979a3ac8d407b9b5d5b026a0063ba2fe838710b44f2ebbcc	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001530d1dba398d11a9d1fa36824d4592ac873466055792307910511887cdf87ce9b4c88b06406c6470a4720e9ebdfe99e96a16d5eed08b40ff7e825229a8a1313d	\\x01c4df670b530b067dda05878d490325d0400b05e1999b981ed43ad51f41c3b969d23e2a6ee6267ef21230f1cb7f7448075c26c950	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x0100019ebbefbc75b9b0b2da3ba388ddcf13a151b557e2edec8346835367e30f23281ced4dc2418a05dc333dd751221d46c62e595854d15d75b230c160657424c1559a	\\x01ddfce5fadb0e0ef717462db5437cbca4c7f6dcab93c2222fc2e1954e89ebc3cdb77eeb704b2549fc702c0622b188b5be7555	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x0100017fc64958d6af794efac29ab57813bb789be7cc209cbd44bcb6366d1b9937d9a51d66e8bc6c9caf635573afdea60023693d3615e99437fad090eaffb1bee173cb	\\x01184980d29a39792329b64bab0c3fe80ffde9c903d0d10af6e2d9676195a01fa89c5ff5f29ac38de2ffdd6253343c08c7e9	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x01000110701887356f01fa48d3f51677c973e1c555d30a59aba0615ac97832337f07a5323b908085e96bf2e5c110fd2ba8630e1fa84c441de28a6c4dbdeadec17c3326	\\x017816aae1358cba69ec9182b86e946aaafcd0188094593fd6ec5e19707f6ea9d4a97a47a2c7a327c04d393dea09194cc14e	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x0100011c64ba92801d411fa727256bafd4647634697de59e282f5933e7392807188cb10b25728e3223d7f1d036250cb5c3167941ac603c1192640cbe7bd5eb9f52fcf1	\\x01c64c42e747105beb3c48e8bf5e913c62a361b5c61b862e84693f9b8d2f15364ceafeb1e435f642394772029e776621ca76dd	1
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.reply (id, kind, body, at) FROM stdin;
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 08:57:41.338925+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-22 08:57:41.352182+00	
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token (id, sha256, feed, person, expires, revoked, version) FROM stdin;
eda13986-2392-9556-1a0e-fcc6dac9a409	\\xeda13986239295561a0efcc6dac9a4092a869ffe949e1b3d2a996c1846646e39	north-eido		2027-11-22 08:57:42.696676+00	\N	1
59e2b61a-969a-ff59-2442-09e044d727a8	\\x59e2b61a969aff59244209e044d727a8a2a9bd03fbb8549adc9a39badc8e68f5		ada	2027-11-22 08:57:42.900961+00	\N	1
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.clock (kind, subject, due) FROM stdin;
2	c3f9f02a-908e-933e-6dea-deb13b2b5577	2026-11-25 08:57:42.718614+00
2	679a8522-c08a-1df3-6c56-5e81a1f4acb3	2026-11-25 08:57:42.718614+00
2	90e41edd-8d3b-23c5-cce1-200e1966275c	2026-11-25 08:57:42.718614+00
2	6462406b-8673-385e-74cb-6b75ac36d338	2026-11-25 08:57:42.718614+00
2	6b692282-48df-755b-8916-b0c9c79e4da7	2026-11-25 08:57:42.718614+00
2	7642eec8-135d-cd49-08fe-b4c446daf96d	2026-11-25 08:57:42.718614+00
2	d27252a3-92c2-9eba-ca39-1ba23c7b4779	2026-11-25 08:57:42.718614+00
2	0ea3effb-0747-fcc2-268e-b679a09f3fa0	2026-11-25 08:57:42.718614+00
2	8d3a18b1-0461-d1cf-156b-8e2f1ea6b661	2026-11-25 08:57:42.718614+00
2	035c906b-79e6-d2ff-0164-4d15e9b1fe48	2026-11-25 08:57:42.718614+00
2	683d2cb4-47b8-29ce-11df-3fb5ccf43625	2026-11-25 08:57:42.718614+00
2	2dd3ce68-30cb-92b5-31c8-2d9a4a871117	2026-11-25 08:57:42.718614+00
2	e95ef88d-6f45-a242-f2de-8a076bd5103f	2026-11-25 08:57:42.718614+00
2	b41e36ab-f995-3d25-e60f-ff5c0169a72e	2026-11-25 08:57:42.838461+00
2	d7749d06-b264-4375-19f5-5a3f7cdb3eba	2026-11-25 08:57:42.844241+00
2	06ff7829-214e-12a5-71c1-7c34926f41f3	2026-11-25 08:57:42.846625+00
2	c58a2dfd-60f5-596e-41a4-e20d8b25c1d6	2026-11-25 08:57:43.292645+00
2	1109a0cf-22ef-42d8-a8c1-33a67dc8d444	2026-11-25 08:57:43.41224+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.cursor (source, epoch, n) FROM stdin;
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.document (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity, location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other) FROM stdin;
01c893f9-0257-31ad-f2a2-351393c0e61d	3137c0f6-3947-4ddc-846f-d3e8989cb6da	ba8cdd86-a13e-431a-aac1-099f2028678b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:02:05+00	0	3804	\\x9dcc4670d278779603e06d8883e622efa9070ca9c5cbe2262899113bf2032f72	\\x019cf25d033df8347326a24641e554b9d3809c6ec194fa41a66e23f211425e3f44bb1fc3f6e19d21e5d7ce5beb8b25504b650806c831da33cf691c6addaaa9cd3a	\\x019cf25d03097128dc50081259856c0fc4c05be2e326129de434006f651bbc7076b01d9bc722b6ce130d86d98c2901fa4d7034b3c9c7f04d5305babd4aa514cad1571afe0e0b70567b8f8da9ef0fcaddfe5decdc0048056f70a864609b38206fe6	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	2026-11-22 08:02:05+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-045f-f3b8-40e7-6c761049abf0	44a1a17d-0a8d-4fe6-9461-eab6c84d7cfb	ceabccc2-d9ab-4e48-9f57-7d8cc0ae4058	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:14:21+00	0	2778	\\x6df5abe5847141336a8d5b49465fd8108fe6cbc8f1da66f311bf6c5b0e8d9ed2	\\x01b7996af3fc097a5633759f11000b5465e28734f53983668d30fc06e540dde89692347daee555c023b497c236eefab341747766cb595a7d1ae532383bdc5e1d72	\\x01b7996af30dd7914020de32ea7d8f4ee8e9ad99ebffe2a70d15a35d05cf6f2185072a790f88696e013776bd8974805e60f8bbe505944abcbf95f8add41fe2ff159729836f7188a7f2e0671447dd7373fdc178fd5650e26f405553094f979e957c	1	3	WELCHK	WELFARE	3			2026-11-22 08:14:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-0965-e828-d527-50a22b36eba1	6e0fe64d-250a-4f95-a4c2-1baf07b8e253	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:27:52+00	0	4657	\\x343ad5c177cbf81a2ca9b2d6464cc24ba2a48e7e135cb5b93e6dcd30d01ec532	\\x01e32d462d13cb37662eeeb34da966d568d632b3e3f6ff9439257e52ad29f2d1a447cc0aec90bd0742f550a52d13ae02f9c03846a5cef98967ace2ee18bec02fac	\\x01e32d462d86b2ceafc415bead87077285b3219ac5aa602a0bbe627072505e8eb7cbbc3d3272155f495b4ce751a2001d20172909a2e0053ed5bb491113963f8d7d3ac1a4d9aec1a9486e4faf830fd0dad4feaa84bb3d789bf2db238d120e7da8fc	1	3	TRESP	TRESPASS	4			2026-11-22 08:23:50+00	2026-11-22 08:27:52+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-0b23-fc5a-beee-b91fc87a1bd5	5c40776b-08aa-4b0e-9e62-0fbd67def573	2cebd709-cf14-4c4b-aac7-d2da356f96ef	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:04:11+00	0	4228	\\xaf5285f6d2ed148b34883937888b4502f793f00fd819fcf0cbee69f26fd95a5e	\\x0142b335416ef60ebe00fac3572367a55c7cceb0bd8ecb9f36649cde6de2c03d59924f95f0240d8d7e9f42cf6460395b686395d2feac56b396d5c86b4863f2b053	\\x0142b335416817ecc8337398b9b8278b108dd2164e4c69d0f3edfe4984df44afe959669c6e539b8351f9194b63afafea23c0873e446676dc7f078a4ad531f8842d09680d900069c10dd0baa760380a4283b05b6e264ec236bb1690346975fd8e37	1	5	TS	TSTOP	5			2026-11-22 08:00:17+00	2026-11-22 08:04:11+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-15aa-5a46-b189-0a1f4f5ac6f4	9d961866-ffc8-47e7-9c13-ac6f651f39cd	cf3cb4fe-478f-4278-97fb-00efc4558a64	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:55+00	0	2772	\\x327099836ec226fcf88ca3bfb3f58dfe6b1b8b9d9d140773d0a1deb202137fcf	\\x011ba7d7afc36025b90262791560ac19e59e8c9bf9170ebfa39e9568cd4215aa2df89aa7943a22cb15e8f209fbebe80f31749303c5b85ad6f7c2949dfb4fe15818	\\x011ba7d7af6c8b9dbc76168b615f45b390f78a11ef26ac5b5a3fe5a76ab7e95fccdc221e7c7df4f457743dfaeb85bd1fea15ad0ff3648257e9f23960900381530c37fc486787fa0b87b1671fce65675fbb9b1504c3b13c7cd7643f7c322fc4a5b4	1	5	TS	TSTOP	5			2026-11-22 08:30:35+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-1813-ceb7-56e7-6bfe82252f4f	cd749de2-b52a-48da-ab38-9c9f57663752	f9eb0809-480c-4b2a-bc7b-90d372e8681f	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:06:26+00	0	2874	\\x5e7e4c2385f49b7c838742c200f184e060a0a9abd83274d1cccbdc2e34fe56cd	\\x014c0018fa86b10338ee096097c7cf21764fe49f50d0ef229ae348e51f10d0d973cd8721ad0addb63598967810842131bccf97a0d65b20e392549ca4d44716e3c4	\\x014c0018fa5186e132f682a24de1df8b3eed0f2643d5550616e9b812e1c778e905615a342bfaf5df5794c89e22cb4604524e53e23259a90983efe5c4a18f2e0d5ad0b8cb2d61617aab70ea93104c72f862d5afe4d8d7544d18604b6bb910a7c830	2	5	ALARM	ALRBA	3	01		2026-11-22 08:06:06+00	\N	\N	2026-11-22 08:06:26+00	65536	1	1	0	0	0	1
01c893f9-1989-6efc-3981-85cd3782f4c0	6ab53642-dce4-4cc9-8d12-c9ae3b719f8a	ba8cdd86-a13e-431a-aac1-099f2028678b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:13:27+00	0	4662	\\x9a28f86e7eeba6195d18f0a02a6b5701afda402b393a3e2e70918e26b51ed7fb	\\x019cf25d0368d72dcbb0ce10ccd2389e2cfe610dfdd8ba1babc7e9267b2d69b7b067ee16a84fe196253a4c5d3c459da6d1fcd784e479243cf538392b376e01e501	\\x019cf25d0354cc0b4648ec023df1d3759d604ad4f30dd8a1b1700207632ff31acae4ce2d49ce68559044ed212aa43e4eeb6f36ee499bca67483b3a1b5126ba023df8c3df70ef863ea24ceec8b019b38f2275390692d67be607d542ddb1d6cb1744	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	\N	2026-11-22 08:13:27+00	\N	65536	6	1	0	0	0	1
01c893f9-1d96-09c7-be1e-fac176ab9741	13d74223-15df-4890-b756-cfcc101818d3	f0e6b274-18be-41c3-bc6d-b146f52a864e	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:00:45+00	0	3953	\\x5e83866a31026ca66c5d51642f3aa4cba14584e526b2b7ecdbbad8ec2c194c8b	\\x0177b183454f3e1b0bcf4eac6f88985c975f1f156750fbfc1bda2452a3c12daf9808cbfbdb59c533b72f734021aa06786fd227c16576cf57e22833c67921f24639	\\x0177b18345605a04ad1550f16b37d8492109402f04133312e1cf22e5f920ec89085b1539df9135d547901c08203d9b82c1824d95b64047568fff45da307112179b8ac8aa77f87463b891c3447237b918844b0a44d06b4422a8778c42a71339fd14	1	5	ALARM	ALRBA	3			2026-11-22 07:58:31+00	2026-11-22 08:00:45+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-1e6d-04eb-653e-302521afb3f8	3a3f4be3-575c-4e9a-9207-3b6f617a517b	e27eef1c-941b-400d-9afc-51e17c92ad77	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:26:57+00	0	2773	\\xfc40ce9aef792640ecec1e08a64e27bf09cac3f325de9a1c2ba0274fa99f1efa	\\x015ff644e90024a8aff0d3be1f126e03dc43a060a0ee974bf9fcc7602b589e5af03ea6929ca386aa62e3ba8b9fcc931643d98a3bc7fdab9f4780506cd7b06e8964	\\x015ff644e9ff6d7001fbdd4966c89aece1c99caeef84e898232068ff4f0189c0a9a5cfca01412e125c88eab3d5337ae2f26a892efe12a844c2a1f022c7f6fc6314b17e9e6460d276d8a1b54b79b565ba35a1dd20d3accc82139044b0faac3da796	1	3	FRAUD	FRAUD	5			2026-11-22 08:26:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-21fe-7ee1-92cc-938da2662af6	f3c4ccb5-449c-4037-a80e-8f50a58fb9c7	e8fe0ca7-542f-490d-bf34-40d5124096fc	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:23:06+00	0	2779	\\x931f87b4c6ad6dba097e13507d6ca91487fd46e3f2f16ef35a1f9464b6a8fd23	\\x0143be41d797cb6bf8454d018063c3dadc4283ba5ce5d47c54efa1cfe7702ed08eee91410b0cf91decb72f987bbded0c1c5f7b0e6d3516e9dae1f91a036c42d6e9	\\x0143be41d71b951abe32182ac868ceccebb979466fff9dc2f2429dcc95e7191ec37e329a5692c9e65332aa99ce6eecee563bfe5c36d07b8020e0dd0eb96b54600db3843cb09d0140fdbdff2f12ab50ae12f56543fc1b15039bcc7758bd80f360fd	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:22:46+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-2514-ed0b-7502-3e99536272e0	583e4250-10e1-43a5-8053-a9631862a7d0	e27eef1c-941b-400d-9afc-51e17c92ad77	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:37:07+00	0	4467	\\xf4662665fe101e9648a1aa5f8a597bce9f83cd1a34a613265ed1aae5f6b255c0	\\x015ff644e95667ff661f6a4e7f58d4bf91fb5c11444aabc748907acd3362f4d2d5f049c0d84f565b9f42b73fa224f57fb1355a5f1d1e8a36b4dcf4ca1ce310ca85	\\x015ff644e9358c64550115b9237e86bb35ab1184d3d2ce932a1292efc29f829afc30f90d4ab875bb734e8679a4cdd46ce7f4b91069b32fbe7264e33e2ed88ff1ffee7fd1fab92f41ffb3455b3d16b1ae09e6c440b1eeacaf4606c00e9604bdd369	2	3	FRAUD	FRAUD	5	18		2026-11-22 08:26:37+00	\N	\N	2026-11-22 08:37:07+00	65536	5	1	0	0	0	1
01c893f9-2ca2-f4ba-632e-c1e78c00dec1	9622ec98-6687-4f2f-920f-7089a900f945	524d514e-947a-4874-9207-46f203822632	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:15:43+00	0	2777	\\x0cd8b42d050d43798f3347131cc9d3bb3114303a441edb6a115837d36a826929	\\x01b22265f46c22374748d67f9326cb136aebe87c3ff1be4b6ac89478fc7f940117b1cf28698f704539acc620272fdb8d74b76ac8ee59b13ac7c471db6e0243eacd	\\x01b22265f42423aab2960b09fe647a050bfb27c7a510558795192841fe0d3f99415fe0a6e697744db6ed17d2715c86b52206432ccdf71136c4310f4c6eaf39f16d09fbe4aac3403ea4ffce0302de6968f654317e48a8cccc9517d00b10cf6da788	1	5	NOISE	NOISE	5			2026-11-22 08:15:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-370f-0192-5cf5-9df7db6924ff	2f3308ef-6dd0-4409-86a3-9c2941710faf	9bf433a2-e889-46ba-a941-b69dbd3571fd	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:31:52+00	0	4178	\\xba9fa7d4d2c579ab50e4557e6cac847736d2b9d8c509e33823d1c3a04a938a00	\\x01b7d5b2044fc11c997a98c9f2f959431f3db333bcc274e8c115e9eddd7419ccfe2246d78693d743acb51e7b0918ffcf09acda6bad13c928269b1a36ef3d823af4	\\x01b7d5b204029a843e3a53e9d45c1890b618ee662651de3e62eed5ab574a29faae39790d7ec7f5261754f469b77ce707c4507fde0ccc0faee800dbf4ec739bca2061788ce7b0a77da9220247f4ea9963ac4de97d724f2d7a24cd7dacd812d8b023	2	2	THREAT	THREATS	3	02		2026-11-22 08:23:49+00	\N	\N	2026-11-22 08:31:52+00	65536	4	1	0	0	0	1
01c893f9-3a05-04c5-d578-2938659abf1b	79ca5a48-1e9b-4572-a93d-15fcabef8ab5	524d514e-947a-4874-9207-46f203822632	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:27:22+00	0	4234	\\xcbc3dd214ac9d8f117796c27938e749aca0fc394995c98f92d4a7cf53baa2ead	\\x01b22265f4397087b21831a9ac1f613877b5d5bc70b5f4750753801381b32451a48773f6dfc87ba527b106075dede1f882d5100914285a2dfbdb2a66c89e58d151	\\x01b22265f4a92d6819e708a92cfefa4c5aec1e24cca3ba286220dafd6245361258dccd38f2e733ff0b6a19cf7c2aa340171092dab408fe05f90c4e72b4a1afffd4835169db2f3867444254ef7434e6c5524a3ce7bb3de45421d8d17c83a4b5789d	1	5	NOISE	NOISE	5			2026-11-22 08:15:23+00	2026-11-22 08:27:22+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-3ca3-8313-4e2a-8d078fd6c13e	a98bcc6e-cd0f-41d6-82f9-eefd51fff3a7	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	1	3	2026-11-22 08:57:42.718614+00	2026-11-22 08:24:58+00	0	4381	\\xdb919d923c6ff18353d0f17c39383b0434881c2d9af219a949b94106aa21ef2d	\\x01e32d462df8d7c3df344dfb658436a15ed93d37d6b43af4ca639d5ae9ca40c75dd766454f6251ee1744798cee113d453dca48ec37d387c511d2e5df4d54722cf8	\\x01e32d462db60ef841ca9f8938a4e7c13beec755bd60038c6d8933a941adf16c644b73c71389308f7f76b535c2b5c2ec8a4803bfdbb4702cbc090c4bb9d1a3e68e2c136d1d509c1ed04c6893f7ed66826202ba1fe7333b04aa98b6f60d73cb2783	1	3	TRESP	TRESPASS	4			2026-11-22 08:23:50+00	2026-11-22 08:24:58+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-4005-4719-a214-09f53060b0ad	edd20aa0-7ea6-4c2e-b82a-c78063d92a35	b49f42c7-d1f4-4550-b42b-568b68425681	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:16:40+00	0	3946	\\xdc29a7810fe6d5260dd4ac652fbe3e1a478be84dd5ab3946be32a0f56a546511	\\x01d970b0459e7ed56f75c371d51b84e807c4532d3707d61877d36d7f604f74b6ef0fe92d43eae074472401b773dee0165b8d2f3056388b6d025f72ace6df8224d9	\\x01d970b04546cafbaee11199892cf29b16b5032e26dd35b8dc7ee9fdfa23dde9607ad1216475068f2340786653acfe3afb0b60effac5258a87c2b1026723457e0244e28eb7632dd97bd681016009576da8d0c99ad7e72243c1242a0d86c358e4f4	1	3	LARC	LARCENY	4			2026-11-22 08:15:09+00	2026-11-22 08:16:40+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-40e4-f54f-5ce2-e62b8cf8d697	1afdaae0-e2bb-47b8-9da2-561cc96d7cfd	e31c4334-07a8-4feb-97a6-c33d0437a320	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:13:10+00	0	2883	\\x8d7505b55be671b04af1f756148476b5a48895e3ba7095cf84284200ddfadc5d	\\x010334ca319727f7154408d7cb399145252a8150307a984e6e70aac1e4ea480f6d08a8a861e1f452eb222b8c2593a67ea1e3a3324714be83b1037b994c422df1c0	\\x010334ca312775c7e6202d14fa89393aa7498a0a5dfdb0755f4e3c37b81adadef97633a91c5d03e3210ab2ba212bbb8dc43f82f17ed15c0c7fe27316a51e96fecaf53ba46293bef4e8cccb9089d30e6852d7b13852afc20dc2eb3af659d004d8e4	2	4	SUSP	SUSP	3	18		2026-11-22 08:12:50+00	\N	\N	2026-11-22 08:13:10+00	65536	1	1	0	0	0	1
01c893f9-4505-d241-c280-ddfc1c6e86ce	dcdad64f-83c4-4c84-88f1-bbf81ced04b5	e27eef1c-941b-400d-9afc-51e17c92ad77	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:59+00	0	3809	\\xf229d4a9633b1777a993dda817020eded4d8cbc95a8dc326a059e92fbbd48a32	\\x015ff644e93392cdd1eb50bda20dfa6127ce9c63192e2306b52a3196dc0fa546bb107047a2ef76fb89b8a787e3ec9926c8f41b75c3d43e311c60711259ecaca7fd	\\x015ff644e906f1ee981eda30e15d0643a82bfeb1b82f947c7f9c7770a5b4f1e0f6413969bcda4578cef6e94634c347b3150fff0509c90637208cec4a66b34c7de814806449c479bc3be964e5cc36f536d822a74251cab8023615d6c8014be8cbc9	1	3	FRAUD	FRAUD	5			2026-11-22 08:26:37+00	2026-11-22 08:28:59+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-47b1-17f4-17dd-649d3b41ca2b	30ebf6e9-328a-406b-8bf0-7d7ef968454f	cf3cb4fe-478f-4278-97fb-00efc4558a64	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:35:15+00	0	3807	\\x3c2a204eb416b8e3847d6af04ea123acaec60730ede1312dd9c8f55931249b12	\\x011ba7d7afb45479cbb96f1ec926f2bda998a6a82316f86b117a164e2be952807b0f5a2b0dcb96f9f626714c9f1edee48e3612ac764bdcec2405a3fac744bcd5c7	\\x011ba7d7af4ea583e4f6e7497fbda56fdd4193cad223f1187f62285b80303740410d25963e28ab120ebda629ed8def32b2955b84d6a12582e14bfe0b86cf3fd74fee46311173f9c553794cb36a83e2af85f3d9ba026663e4ffd21c4a9f24a70502	1	5	TS	TSTOP	5			2026-11-22 08:30:35+00	2026-11-22 08:35:15+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-48d8-0fdf-6cd8-d2eb7e31272e	24753032-02ef-4c54-8d92-bfd2b617159a	ba8cdd86-a13e-431a-aac1-099f2028678b	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:00:18+00	0	3522	\\xe0866d1f8678105f3707d12eb0dea8e0c58ea4b1e52c4e2a4943ee022c1f4b95	\\x019cf25d03e6d69a8cb47a69d2a671e47a3d437e2f39f863ab0b05effd3daea1f635ee78db23d4963f7c81e72146f5372ea41bc6c2cb5c89fad8aaa00707a1736d	\\x019cf25d03dab7c83ad26ad5d0a733ca446a003ec2537958a4773483684ffdccc5b840d29d8ddac10fb3eea1ae1fd1e0799847ad7e745ee0e791c1aeba6e52afe6629132aae6f4e7f0e4c772f8c8b47c3d81e81b71cfaaea017af8c9ba96804c63	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	2026-11-22 08:00:18+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-4b53-bebb-6398-df3849070521	48a92d26-9e98-4a1f-8f29-ce84900c956f	6840ad02-ef4b-46ab-b60c-542a23b5fc43	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:27:23+00	0	2784	\\x1ad57e747359e4d739eb3faccd14c1e08acfbf4d2c6a402ece0ebccb14b3dd0d	\\x0193f68f5c4b511ceff4fa76e3fcb2583708863b773886963c898d467510369efd4ed9114ce5a5d1627bc9eeda8fe139f524dd791111a8af9de1b15b2c11df0f3d	\\x0193f68f5c57295d7b43bcd079e7060f86d3521b3226e8a28d14953b351f05f451dfc8728070a12558d5373d54b12935e689994494cf705955cc522f1d21efe97f52af34ca466ce9574254ef6198e4884d12c8b6287ebb7860a85dbe2131f04281	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-5067-9b77-1087-bbbf3813ea4e	3a1c00c4-2c1f-4856-a99a-d0005d531c99	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:32:17+00	0	3901	\\xddc8b8efff86d86f0cc2e641ae2975a538aeeeabcfd2e052edb0a239998df06d	\\x01c4359c2f7a7a47fa6f9ac7b0e32ac03c6fa9b50682457e544563483b97869dddc6a94f32e9d5fb8e18dc9feba76bc7dcafc69ca3c08ac962e4d1331b23000c4c	\\x01c4359c2f3959c95915e5798581101130c218170dfc319c490d431ab58043ece6049f97032b81bd72fd3ac83bb291d1e9e6e65ab9fbada62665ee2b2def8bbf7804b3ae96c16aedc0423e42a7014c20fe256b8e40f3c0aff3f3c94e4be77e87b6	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 08:27:13+00	\N	\N	2026-11-22 08:32:17+00	65536	3	1	0	0	0	1
01c893f9-53f6-665f-721b-2c4da3f1cf59	26fb00ee-7b33-41da-b24d-25e08b112955	f0e6b274-18be-41c3-bc6d-b146f52a864e	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:03:01+00	0	4601	\\x1beb3673012b1607d93e3f21716a2d31c79371527b108b1d62169b104bdd78b4	\\x0177b18345f0b9327285e9a19c8f985995691988fdcd030d69e60d3ae66bf4f8748217543badea71059a88b8b8c39b4b97a8eb13f2fc377520c37d0031516c52fb	\\x0177b18345ad46aee49bae7f006f25afb0af215c307bcdbb8309243a308a70609b09f69d465291095e61e7f88ec8fb327119cdb3bd5b51346928ed345fec16443d39f744d70b844bc9e59bfbb1197d6c2805224eac56b072a72574377d1a0d7bea	2	5	ALARM	ALRBA	3	14		2026-11-22 07:58:31+00	\N	\N	2026-11-22 08:03:01+00	65536	4	1	0	0	0	1
01c893f9-6423-2e96-0a4b-ad21d3b6cdc6	fad9a9e4-15c0-4d45-a06d-52283c7ba957	e27eef1c-941b-400d-9afc-51e17c92ad77	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:03+00	0	3527	\\x6f0eb1bc1b429099abee44ff66fe4f3171b1ab59f03243f698469edeb365d160	\\x015ff644e9ab118fb0d159fb055e71883dbcc9d77144293ce7818b98d8c0d9eb0d9670fe5694460eeac87833c575ebca62a92305cf6035eb66683d64f8c22eca53	\\x015ff644e92f27c0b5ad0511e77d9ce5ef895dde4f57fb1061d9f7a285fd665506bd7717a4bbad87c57ba94132054383f29b01ecb377085624a37238ea2724c183cbe5005b10ebac22566ff8e015f2a11e988ce954582938de1792ac06ddbdd670	1	3	FRAUD	FRAUD	5			2026-11-22 08:26:37+00	2026-11-22 08:28:03+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-69c4-1298-eaa8-f20ebca17850	a1a12623-52e0-4ed1-a65f-2018a5761291	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:24:10+00	0	2786	\\x0e0abc319209498c413bb0e9acca6aa0fbaf4c3da6f90603fa29df612c082992	\\x01e32d462d83491bfcb81db868e3c0f5eec1e96ab6e1249269eff5364f77689e8ef8365b39aaa0a73ba1a0380c51ed2a06fa485e743c3ea0bd45095ebb31e68197	\\x01e32d462d5f0ae924f393d3f8e40c4d47b614df1da6d2f2ec30076054dc3b5ec2ad2e0b5a80d63667551875ac9847a6d4f0d9a259f77568be798f1c5ed01ac4e1eb7a9608533dad43cdda2732f852389c63978a9b2dcd29c292343972b623ea5c	1	4	SUSP	SUSP	3			2026-11-22 08:23:50+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-6ab8-69ce-a12b-0f75406586ce	11e0e076-8f81-434d-8005-0f02c54b398f	ba8cdd86-a13e-431a-aac1-099f2028678b	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:05:15+00	0	4090	\\x1d94251f0ecb904b17ab1241d01a36a6849101449f9c26f28f9591e4bc6d65e6	\\x019cf25d03c419bdda826f0b199e07e9e4186a78bfd7a9e937f12a99d4d601b4ace66b588c9d862d35a1cc49be2e256d18b1493e9942bf1e5bc1452a9b73f1d4fc	\\x019cf25d03db3b2b63ac4fca3e8a277a291c57cc4a4b56427e61de8913be2c1a15f8402d185642041d3aa704cbd64d00014e185ed6c38c7dd188c0d0c413400a7fafb775949aac1c1879b7747349274478383a47f687ed3059f8b0283b44ca74df	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	\N	2026-11-22 08:05:15+00	\N	65536	4	1	0	0	0	1
01c893f9-6ee1-1a21-e321-a9c43396f42b	a78d17bf-12f7-4b6c-ad96-7c7361af717a	2cebd709-cf14-4c4b-aac7-d2da356f96ef	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:00:37+00	0	2771	\\x4be81da5db03402ea9418ade6c6117c660e58e80fd77fa2da77dbfb845f1c90d	\\x0142b33541fd3f4f169d73b28417fc7ba22cd1fc7c54c5d5eabfcd9eccc136081f18b6657fa09a4cd998856ffe413efecfbc9e000ff8ea6d8f0aa1d301afd3b0fd	\\x0142b335416bf6965260a27d2e846c1084525c07ee6f70eaa7f5fa97586859254580515b3cb7c09807f7db39c01a5f4e8e12f0d84695c349e74bf8ccb21f054a9551a9cfbce16cb5811949a9721b3ebf58ded8f2e23e61208a9c7ec03dc26d76a5	1	5	TS	TSTOP	5			2026-11-22 08:00:17+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-6fad-edbd-ba09-2a744ab81d93	c6835b7e-a917-4c54-abdc-fcfa469176a9	14bf3d32-3204-446c-aafe-51c9f96b648d	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:18:48+00	0	2783	\\xb575aa5fe0f11486c1c01e117761442742eddd10f314dbc9e3368a0dd59bc707	\\x01d743da455d64092c268c918d0ef67bfd65b03f5fb155a8a11f386bcdc2146552bc1cdfd2c36dbfb33635bee7c98a7c39172cc6ffea5b5569712a8eae2ef8bb9c	\\x01d743da4513577cf55ec12d2dafe901819ef1c4cb533f50d38b471a4692586a4ffc5b07d273679ce1f11c276358ead3d372085020c85828312db4ffde7a535f1992a69a172da904f182743b9421c9537621e38ea5db26b8185fb536b6a1eb2bf6	1	4	SUSP	SUSP	3			2026-11-22 08:18:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-72a2-b0c2-2259-58c8a4114e3c	559d2316-e115-430a-8868-0f85912f5b75	e27eef1c-941b-400d-9afc-51e17c92ad77	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:33:33+00	0	4095	\\xd4dd63d7d5d84198a198336b6fa6c53245acea91867541486f8bbc883bfabe82	\\x015ff644e929ef1d00dcb68a8089110b25691b4078edaac7decd739a0342ede0e59808cc955305f5c150f5d3ff80e1205f74cf94a7282159d68f964bc56b8d5b2d	\\x015ff644e975dac904602a964874c38a420391bc0270c7dca81895965c108feedf9bcfdbc6ac77f28ec5bc3c861ecf3a8fed3dc8be148bae62368535b3747ff6003d034a31a7e4f3c6476996c5802339c8318d21793e6b77fa7e928b69ad210cf1	1	3	FRAUD	FRAUD	5			2026-11-22 08:26:37+00	\N	2026-11-22 08:33:33+00	\N	65536	4	1	0	0	0	1
01c893f9-7670-c4b7-cde5-c3542e8bee83	67d535ac-8247-44f4-9dd3-51963aad04bc	b49f42c7-d1f4-4550-b42b-568b68425681	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:22:45+00	0	4594	\\x26e3c9f5f80cd1922065dd5a9d6092bf6fbbf1443d0f8a7bd863dd009d199926	\\x01d970b045ab46fe08b78fec62ab2d8c8005742a9aa0e96d636e97dad801d041671b0af1c14f4b36aaa79e27afe9bf43d82371de014be1e4ca59b07764803e7028	\\x01d970b04573ee3a05310a7436dace95839f89cfec063ee6d41bbb890bcd47b3c9c0bd13e73cbdb6539052325941670532fc58ff14bb10f4876d71d843a9abcb11d336467ef179e89dd2b1795c4fd95647acacae8464ada95e01d5e87c4090a20c	2	3	LARC	LARCENY	4	01		2026-11-22 08:15:09+00	\N	\N	2026-11-22 08:22:45+00	65536	4	1	0	0	0	1
01c893f9-7ca7-2f3d-2147-9a0f01562e31	953423c0-8231-41ed-b119-02c96db9fe7a	784f3261-d210-4f73-9e37-471f078568cf	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:18:14+00	0	4232	\\x0fd914df0bc4469cafc1e60ff30238e10042af6d146c69ca173bdf0a4e9c47cd	\\x01f7ad10bfcd3ba553f1541e58ed1531efa1fc5bc2e7d947edf99617a613858365209e623014a4c1f49b50f558974ba5ecb5ebb424c8bc49913c0e145f204fdbed	\\x01f7ad10bffcc224c253288bb21f7dd336e103ae7082222955ee0f893331e112d11ef480e6c90175322cabbfffb30f374738e4bc2b62b5dbc21ca80c341d87d2e4537c851092c6606803ec9664ae5dcfcf43c5494c34954fd50ede9c396fb5d790	1	5	DIST	DISORD	3			2026-11-22 08:09:58+00	2026-11-22 08:18:14+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-7f4e-9b6c-87e6-ffc0c79ead5c	ea2ae791-7cbd-4beb-9850-eceae45d8303	524d514e-947a-4874-9207-46f203822632	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:26:50+00	0	3955	\\xfd152346500c1937453dfe0be91e51f703b6ac1c3e4bd1c5bae3040e6a4988e3	\\x01b22265f42031ee5ac41f1b7ddafbd2f35d6cdfe1c7fb2b91b5c9c7b91e7e8a3c40d9cdc92493dbd673249a0aac7c98555ce1596ae570baf1f4efd273964f4e7a	\\x01b22265f44a1ec7f2bf3f95db6bb5cfcd181f582ac6762924929a88c3762740890f4ea6ff32d38ab09a7f5bb86ccf44f8f9c1f12635e1073811e0119bdebf3ff5037d8dbe02fa8e206c6c60b42049e3b73b790f783eb5dff09e85c55f3b5b6e38	1	5	NOISE	NOISE	5			2026-11-22 08:15:23+00	2026-11-22 08:26:50+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-8299-7dbb-05bc-de5e01205e36	2378feac-66fb-4161-9ab3-e2fc01f62ffc	2cebd709-cf14-4c4b-aac7-d2da356f96ef	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:09:23+00	0	4597	\\x4a2cad8e66ea42b8d0eab10dd0d19bf9e4c3cdb396f52fe05f67b6f7abcd6b72	\\x0142b33541376d3b4409f0ce067c0079500fd2aaeee9ccd210520c0475ea7cc26f6d2c113708faa508b81b9d249155378dbdedbd3280f8bbf518b30a1f7e93ef8d	\\x0142b335419083ca60bb45f9f37a39e89f57de44d46ebefdac4c6aef7013ba511c915db33e80ea6e9ad7ce0175bf2eeca5c521db2540ef99b18ad90863d6a9ec479d3a85645ec96d09afe6ba7fb098c843fc427571e4a8955eb0564eff13c42317	2	5	TS	TSTOP	5	03		2026-11-22 08:00:17+00	\N	\N	2026-11-22 08:09:23+00	65536	4	1	0	0	0	1
01c893f9-86d7-b221-6c21-630b8c1d6edc	1f9bc15c-a5a1-4842-ba0b-afaf7e05ad00	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	3	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:14+00	0	3537	\\xec06a920baa747ee72f1aa2deec5b9b8a39eaa595a10d437c5cf4badddf7605f	\\x01c42f20e72ecae0b9696c1d15ab2a01be32a77a02b7cb502b5e30948b0c1c321412c585fd4ba127b5f7c8795fd5a8773d9b5e558e9f58c3e037936b4e4a8954bd	\\x01c42f20e78ad236712a62ca530694f85b0920fbeae0bb4b6eed9d95f2d2cbc1f67fe82dbe1af71915f503eddcb368862a437eea339b2ff29fa46bc92d1fb7eda67d524cb3dde781473bc01186d40c7bcf36e25f47191991bf4139814ae17441a6	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	2026-11-22 08:30:14+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-87cc-9b0a-d7a9-928acc7d54e6	d0896827-3b88-42ee-9dc8-7cd458d80b9a	abb64511-fa3b-497f-bf5a-924a43fcb3c1	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:05:04+00	0	2879	\\x5165a61745bbb7024949c269f307991c4669167e14d8c3059cbf8be9fecec00a	\\x0158f3d63a7f30cf5b6ca37dc9602a2744ea665bcc83c65576b37766d1c1f0d8aa6deb58a31860d705fc5f13cf4541f5e846ad559bb3a3a3610f85c5c30d8bade6	\\x0158f3d63af24ef5b25440479a6b6b62b5a65c026e1c8e7976221bf2424507a282ddea72c15c2167cea41a15d9ca14994f7e5aa267a41af46db126713126d30b93131ddf662d73ae33150f0c234a19f0488a710a8bb5f40d30554c5070eca25cf0	2	5	DISVEH	DISVEH	5	08		2026-11-22 08:04:44+00	\N	\N	2026-11-22 08:05:04+00	65536	1	1	0	0	0	1
01c893f9-8a3c-3d11-8c5b-332bc1d47f64	2c727946-4bf4-4464-851c-7cb562e9caea	524d514e-947a-4874-9207-46f203822632	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:36:55+00	0	4603	\\x7026d42bec7d2655cec8e9e5769f420e9054dd76de5ad203e58cf5b5203877e6	\\x01b22265f49c315a585ab9ead4edec36a646214dece694a21e1b63371ddb463bd90f166e63d532cd86799d7029bd1bedfc2891a86e08388b9615023de4370c64a2	\\x01b22265f461eb854a8ec4457b417b57c60b22483f45b89368cbef8643c7d86f1b5bc2f2da204bff699e08821f08b86566254493a27cd41a8b4435bcb44b3a1b86ac5cf09471f5e1d59d1e52daae98e19e77c39215e8358bdeb629d28559d3ce86	2	5	NOISE	NOISE	5	03		2026-11-22 08:15:23+00	\N	\N	2026-11-22 08:36:55+00	65536	4	1	0	0	0	1
01c893f9-8b16-700d-ad38-db56965afd19	02ded4c5-3f11-427d-aa7a-64c1b61c23d3	6840ad02-ef4b-46ab-b60c-542a23b5fc43	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:48+00	0	3820	\\xb3139a054550be5f14574f32f1fceee30730d2e061c0871663894f4900c5644c	\\x0193f68f5c37752e6c1ae60e020fb5ceb1b0d056238068786d2f2e9f544a95382bb4839173c1db1ab576567bf5438eaa14471fae86ae57f77310e2ed4b1b1d08e1	\\x0193f68f5c1883a64448c8a7ac4b49a28326cd18b76bcb7fe3676e8d8aac22d1fdfac56d9229891029cec0fa85fa52e15135473271ef6067e8fe02e4208f2cae1e968c70ba7e4bb4a81c93d4d6ce98e4994937f2f6e55cd6bc849c9d51c0ee441a	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	2026-11-22 08:28:48+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-901f-b299-9d64-b187b4082971	84143555-d129-4b4f-9666-13c1c04ddf13	14bf3d32-3204-446c-aafe-51c9f96b648d	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:26:20+00	0	3905	\\x4ae6daf67048a5d7c5951f889f5ce1efd1defb7d480693f69420920b1fc69783	\\x01d743da450403b964f06c0f03d59a1cbf00c43de714f9fa9e15def71774b2a217d806c1b1365625dacd9166fb0f297bbdd95e3fefc57c3cfe85efc67c25e55356	\\x01d743da45ebc272a7745f770f434e13f7a01bb7766a870653f8cf06b78809f20ebc894529c5f5478aa14edab22b5035c8c43499044e1fac023f64b1f81a4fbfa2a909f8d375266eb849b3edabb4965a1ababa7281bd9f243a0a4be7908c25f133	2	4	SUSP	SUSP	3	18		2026-11-22 08:18:28+00	\N	\N	2026-11-22 08:26:20+00	65536	3	1	0	0	0	1
01c893f9-9407-f28b-d3f3-f69a0472c457	ae0f0a22-8987-4f95-8a3d-be37eaec488a	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:27:33+00	0	2780	\\x6ae5839f14c3fcf9a9942d08b19b5ff6e4d6ac0ed68a5f14bf5ee9460646e418	\\x01c4359c2f9d879605ecc4b9346c226048cecff30b9eb52592ea5fc846a5bcce6fc7bbbbeaf0b9fbaf443fa70a65c78888139f1f1ad9601174cbca24bda72738df	\\x01c4359c2f3ced2c3c17d659159e14c0bdcb38aa946e19ec3dc6131c779977979dcc854f07362ef4072e9f0d97beaff355863eb414f730f40d06dcb545bc29b8727effb70a5191bd32e99293ca91f5ed0d03f8e8c47360907dc47f48a8c8fab3fa	1	4	UNKTRB	TROUBLE	2			2026-11-22 08:27:13+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-9551-77ea-817f-c4f137919d59	0b2ac25c-ef6e-4368-838c-c5cd7de31db4	784f3261-d210-4f73-9e37-471f078568cf	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:18:49+00	0	4518	\\xf5fa289b14c58f4121158c009022ee81862f58fd7539453236843f8a67284197	\\x01f7ad10bf3d455ae99c6a47331ae2c6008c31efc077e7b4f34ddaf92deb4d001078f558a44682387a70321c3ff9a55ff828ff5bf73231ace0a618b0eb5ddfd9cb	\\x01f7ad10bf42e5d02dd22232f77a56ee723ab4562bf2ad9f413b5d468d3f834e61f2052b5c56d8469fbd316805bb3fd3d8818f311e1259520376378ab9b3f89c9d91d2c1fe92d58bf84504f38b765a81fed9de3038ce236da4f23568ebcff823f4	1	5	DIST	DISORD	3			2026-11-22 08:09:58+00	\N	2026-11-22 08:18:49+00	\N	65536	4	1	0	0	0	1
01c893f9-9659-0398-4667-a2f491989ae0	4757aa10-4ca3-431f-89c7-5565d2e6a547	784f3261-d210-4f73-9e37-471f078568cf	1	3	2026-11-22 08:57:42.718614+00	2026-11-22 08:12:20+00	0	3953	\\xb095c9550f47904a95da0eda94446168180b54324b7fdce37788976e4c8c7200	\\x01f7ad10bf388022b82e51dbb6770f220831215c7e28147c3d2b0edfba4b9200c560500cb7a4a0c045e4c3c00c184cd293522bc3e044244459481c5067b6024437	\\x01f7ad10bfe705c7080f18a05b8d5b5443983d687484212dcff0498faa81ed495979557734df04dc3d179bb30fceaf3a03c5b6a970720bba807d2d8ca43201f244ee043ba6cd9ab98e20d23d7d2a9a5754584257c558e776fa538f438b2952fc03	1	5	DIST	DISORD	3			2026-11-22 08:09:58+00	2026-11-22 08:12:20+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-9820-239b-1628-6a7c790c7c9d	35c4235d-d93a-4297-975f-8bbb7c70add1	6840ad02-ef4b-46ab-b60c-542a23b5fc43	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:34:19+00	0	4392	\\xa958db7d4fa1cdb908a7a7f0be61a19d975cb0ddb6d2ccd7d2d68f407ae3ed95	\\x0193f68f5cf5e50d60a34050b8bb08cd1d170bf62739206026772d146e646b6e8a16043c0351a895fb24ea10e252c0921766cfe659935c4da010eb509aa59592f6	\\x0193f68f5c118d1382b60ae1df1f08b774a0001331b6f0746af98bbe87383557a65e5b514eb614c63f96b108ce5d437d4c69523a2f6d4cb2759fa8a3837d44cc0e232f2bf233179a392bd789e9ab6de50ee2c015ac7c59bfbb01e8b3cf7318f114	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	\N	2026-11-22 08:34:19+00	\N	65536	5	1	0	0	0	1
01c893f9-a472-21f2-340e-7b8a9a5c1265	d18a1871-db1d-4cd5-be7a-2d6829a256b4	b49f42c7-d1f4-4550-b42b-568b68425681	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:15:29+00	0	2768	\\x65d7bc9164e17ab1ea778fef786663d35382f0e747e06c5a99480537b9b1154b	\\x01d970b045387dcc0e3898ce299efb275a0b66ed67665a79c76b2b6dbc696347b8458a84387f581a9dda0642a372d0d5d23951b6c0fb6543782bff62cfe5411122	\\x01d970b045c203fad352292eb16cbfaa472d39097aa1bb6e2bc6d7a2d4a59e8af1c5005867b5cbde5788b9598364fd3130832cf824913750a4163deddb4a7b64c8d969e1d86a08bc8a4852fe30c29f2da1ac59095d8faed3cc96e1611fa197d8ca	1	3	LARC	LARCENY	4			2026-11-22 08:15:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-a595-3a32-8ad2-7f4a566af6fc	ed602ef1-c4de-458f-a19f-69607f8d448d	f0e6b274-18be-41c3-bc6d-b146f52a864e	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 07:58:51+00	0	2775	\\x7b3489d5e45721a7e823394fbb42b42bf18b752d40df3b6ef497fad9dcddcf14	\\x0177b183450ae44339569bfba8d68bf2cfbbb9d348707a8c01ef44bdc21676384e130de9596025dab48adea6f913dddbd872d09a62681d6c17a323bf4283c72e03	\\x0177b18345cb29d85241bec1efc99199cdb529b7c8fd43e159365851d271e31b4c26695f6884b89ed0a836f59704078bbfd09497092ab92e368035dfcef9cfc30f489026a66c69ca916d42c27edb22a443b83ecb7d53f9fe2d91987c7f667422ce	1	5	ALARM	ALRBA	3			2026-11-22 07:58:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-a6f2-34b4-faa7-4360e630da15	82794edf-7b23-4b33-b601-d0d4a1e47d09	b8965fad-8717-44a9-8262-32f5a22a309f	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:15:44+00	0	2779	\\x276cb562e6034403cb9e57c6a846e32746c97eb329b6b9a890e0efb9dd8dbc11	\\x01bbe5e76b2eb35b103b04dbbabc3637f4d0baa4e8092ba82b19f07a617d6a691cf2066865b1d3d42e5464cf413e2bd26a6536f416e942b6cae38e2adfbb54c5ad	\\x01bbe5e76bfde9b6329766aa3cb294e189d858be17937c9c43e8610756377cac5f8273e014ef79661b259013be555772a52c665df4219d94c63875e5aee7c008097780c707e11d37faa30c576b29818d334fe5b532b4c4b9d8f2c8bfd357c044b4	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:15:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-a7c3-b2b0-78e8-b8a8cc9ad9b6	e606eb67-e618-48ea-a0d3-1dfa166957fe	784f3261-d210-4f73-9e37-471f078568cf	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:45+00	0	4887	\\xdc12147f4096d8c3e225d7d0c33668428f7823069f4ca3d35bc5c908dc03ec04	\\x01f7ad10bf5631680bd455f550900997836493c6360e25a63731d93f6aa6c9e37a559334609846108afc8a4fbe29226a1a8aa5ad23cd0e1ec3a1a2fbbbfafa6b32	\\x01f7ad10bf0f81c8cdb2609c58bc0746cf095d8a490d58482048c62af7931f4d18091913027d2b9fd6131567c5dece656294aeaa99a0fe4b7bdd49477cc8ec0929c8db08b63984dab553f8c790af3e0b77f01d927eac316be4a3223e00271acf4a	2	5	DIST	DISORD	3	18		2026-11-22 08:09:58+00	\N	\N	2026-11-22 08:28:45+00	65536	5	1	0	0	0	1
01c893f9-a8e5-87e7-4192-15c70c2de3ff	50366010-e276-497f-8dbb-295a91f8f2a3	6840ad02-ef4b-46ab-b60c-542a23b5fc43	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:03+00	0	4106	\\x9a7a819b3e1f177db08e8864de0be74e2b41ab4590b8241064fe86a026e4225d	\\x0193f68f5c519d50ee857301ff0e1573d91515af863e43f4d7556435522807a71f231fdcb10fe28bed356ecc918028efd547def608b6b234adfc4f87da1cd3cc37	\\x0193f68f5cf8d1143b4e78bae8253b83a12e1339b5c973ed117180c761e451f425730eb6d7abdb9f584f7029f6a41261107c81ded10cb3e079210523bc1b7a95672aae20190a28fd3916cd76fac567b670e92433ae9ea164eaee732f8ef00992b8	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	\N	2026-11-22 08:30:03+00	\N	65536	4	1	0	0	0	1
01c893f9-a988-03ec-0af1-a8b57f4ec205	8a67d27f-9a8c-4318-8eec-34e422563143	cf3cb4fe-478f-4278-97fb-00efc4558a64	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:32:53+00	0	3525	\\x6ba236c31730e67fe3c847fd8e7010001ca2a8c045fe8c67ddd56cddd040c32b	\\x011ba7d7af4db4cf404f9ef4f8157d31c91856d1f601a0aeb09b32fd1420cfd717bf92b158970ce24aae2b7fc3c4c6784a80840a0ea18383e3b9623fe6136e49f9	\\x011ba7d7af269fc82e5dde76252a2e56bb0724486e1255ea417c69d0b09bb4e4e31873087ea338656f270a329910986b57df2f571ea6989bf38a7f71223746bc1ff6d0d8677df2cfe532462a5f5cb580b12da42254eca6b0892ce0ef838f59af2a	1	5	TS	TSTOP	5			2026-11-22 08:30:35+00	2026-11-22 08:32:53+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-b2c7-c11e-0d09-9ca1ddf98d29	05f0e4af-2aa2-4c52-9117-84a8c70a9d91	ceabccc2-d9ab-4e48-9f57-7d8cc0ae4058	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:21:43+00	0	4451	\\xf56ab589850031cb12e55680cc48a889815e5ddf738d9395c6e938ab13ff49de	\\x01b7996af3a8371795ab1c0e7d647c3d113aba6849e20b7d38e4e2da205792fd68ed57dfff591e97cf47c00d92b564141ebcffb5a116126d603a5f6723f1b336d9	\\x01b7996af39b9308602de8c31b3e4b29ac1c388406444e87e05cdd2204879822aeccbc97584e487a5c7929371fa22994ceb89c633d957443d8fe859cdab216ecfa58b7722420ca6294f7cf4d07b605762950e016d5510052e21b2af5e33c5aada2	2	3	WELCHK	WELFARE	3	08		2026-11-22 08:14:01+00	\N	\N	2026-11-22 08:21:43+00	65536	2	1	0	0	0	1
01c893f9-b3d9-83ac-a4db-d5835534af45	43f3f936-0481-42c2-b50f-31305f75ba20	9bf433a2-e889-46ba-a941-b69dbd3571fd	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:20+00	0	3513	\\x63fcc81789a7ac7dbfd786705016bc3f7b311dfe0ac860a2d022446c13f7590d	\\x01b7d5b2045ebedd4fd7ff0d8120bad6815a63476a07332b86a24b82874e7930a48f830b74d09a8e00d2484f7a6f21ee85e39a39ec872fd88f655be145f0f57bb5	\\x01b7d5b2048ec9148c49151d1dca61f0859738db16df531b9936b96ae75f6e2017a0f246c0913ebc529eaf1e899c938b60984435e32bb03f8a857a5284a75af3b285b8418a6a82563846295865698424397fe8665374ee7158c856da8ec7907f6a	2	2	THREAT	THREATS	3			2026-11-22 08:23:49+00	2026-11-22 08:30:20+00	\N	2026-11-22 08:30:20+00	65536	2	1	0	0	0	1
01c893f9-bbb1-b9b8-6a75-c96610fa2d72	ca983f8d-9a6f-42df-8531-4431f4f7d0ed	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:31:47+00	0	3819	\\x3eec0554bdbd6b33d436838476b07b203216f44e61e7b907e77003c822f804de	\\x01c42f20e7de8e920f65ae6ccac07ac988ad70d09963127c510986eeda921db56436629e1434a1e2b3586a18290d5988fc335b424f29658193e3c7b05b8943de52	\\x01c42f20e7c30d816d174345109237f7321d1b649220964bddf75a6b693966e1967cf01899a6e64a24aabf424d20edf735e23244a102edae85737ba285dfff1348bf71847ead91650c5f072b2bd40e296e116145273ea8ca4af4b84edda96d5125	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	2026-11-22 08:31:47+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-c00f-2ae2-3d04-aa1a1d03d519	e629a6a1-ef26-4030-8808-5a1d614be9f2	ba8cdd86-a13e-431a-aac1-099f2028678b	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 07:59:08+00	0	2769	\\x3bb367a43acc9eb7cd26b9ecba293dfcdfd14dbae122abedd27daa6a5a40cd8b	\\x019cf25d039aac57ed95850ec0e6a6ce8fb838b968489972fcbdc93f2b6d84791e2c50956511963463a1464c67f40bf9fee6f97a41213fdf5560f886402ba6e5f2	\\x019cf25d0302218ef6e9215e33636f362de448a25d3d0682dca706103acec3ae5b5a9e7945e423141924895ab1d20c0c03c86eb2dc5df1763626346bbc614b4129c2df58473b26144f5e3eda6a71671d63cb3f4d9a6b157c538af3d848b3d24a38	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-c3ae-a101-3937-304cbc4a4f66	550d78d6-36cb-4f28-be7a-0c1bbe92c475	f0e6b274-18be-41c3-bc6d-b146f52a864e	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:01:08+00	0	4232	\\x2ee897bcc1e05cf6dd89a50edca724a7b9d8b8d90cbce4fe1d81ed668510889c	\\x0177b1834565749296fd2c1fc1d17269d5f2949817c3020971d65d935ea653c2e95de1c32488a5b2adb09bf5004c071f37b2a9f9a6c48094a34d4a447253e2fbde	\\x0177b18345842fcc2d91b652ce320be1df0ea7580c7039c2871af17f8d4f1a8ff5f8080b2f6b7cb769b5f265b147f433bc42da21db1e7d224368271a26f69f2a9877a67ea868ddec5d4520cab1ddde3266defadfc31ebdfcc8d650234c333c2e33	1	5	ALARM	ALRBA	3			2026-11-22 07:58:31+00	2026-11-22 08:01:08+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-c4af-fc36-893f-929bf0a72fe4	86d68061-cbc5-41cd-8f9a-92f85869b698	a3236a0c-e712-492b-a3f9-f005450acde5	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:07+00	0	2779	\\xc51e8eea7bf86838f799ba611bb58c760e2cf2c5649f2298f7bc786408f86b38	\\x01e5cecf713feaa2cd51cce238e49fc2a438ef3fff66ffe13e420360c1a3a295524ac13a1633704ec27560ddacc95b2a933b7ef87a6072d4cbae630d7ae2a5080e	\\x01e5cecf71022c9b3174ef02d10350716ec5930e3d89e21b9664992e6275aab400855f1843ee9223845e08f59cdfcf6710f9c2d9873cf5849c26fe9ecc87e9ac460ca9f9cf5c16cbe4e413c8fc61307cc9d4353c53d3f765e33d6af6dc43c112a1	1	5	PARK	PARKING	6			2026-11-22 08:29:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-c862-8e82-4d07-a4e5346d2614	85b456cf-f4f1-4ba1-a016-b74a46ecc616	e8fe0ca7-542f-490d-bf34-40d5124096fc	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:24:03+00	0	3614	\\x2fcd683e51627b3ccc7a47df5f6adc2e0eda40654cc8d118b0fd77834a90363d	\\x0143be41d7a72d137c740c5233dae803256508c8a20867a583179aabbdc7c0b272be07567cafe6f1c7122ec01476cbfefd394182062d46cf0532cc8ceee5835161	\\x0143be41d7bac50e6e128fceb57cb696ba8d54ee0b660a4038e915c6e906b08b213120236b3181cf29d89b1b73bc24c46d5b372f554f7916b71e42cd68396d3710c050e2025d2eefa180b6856ece24317212fabc09cdb9f7c2de04288b22e1820e	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 08:22:46+00	\N	\N	2026-11-22 08:24:03+00	65536	2	1	0	0	0	1
01c893f9-cc46-3dcd-4929-0b013a88e1f9	6f303e2c-d3f7-43be-a84f-34527bf5dde6	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:37:51+00	0	2777	\\x48d9c06340836ff3f3bbf38e9d563eb051e83daa50785ff131cf06370d21d1f8	\\x01a453a7bb242bebddca80d0bba990bc03da1ba28dc5b3c20aec40dea1c064ba9e881f6d84fedb18372c95200bd20d6ba5c1f08c6422b6a23d1049229a1f3c32d9	\\x01a453a7bbd8373333b1dcf58a85ec085edeac484f614b9517baf886761c171a9a18f8f032663804a75a694a4b9bba95148ac4102e9287767a8f1d4b01359201af67bc26c6d11be6bfda47db59ecabea8fead1e253666353855bf1cea76dbdaefe	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-d41a-b878-4349-b9841e1ac42a	cd672863-505f-4012-8a70-91196c7aeec0	6840ad02-ef4b-46ab-b60c-542a23b5fc43	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:31+00	0	3538	\\x58035e5764e9dc030cf67a10ea8941f74960bee22f31b9807ffea29e1278200d	\\x0193f68f5c44009bc836e84838e1a6490b4d86a9141ad000f5e8b840efe701dffe632843ca9ad86d2e869ddaf3c5da88080d2035b9025d4045687bb20adaba37e7	\\x0193f68f5ca4bde27def5cd9a18fab31408253d2d63d7c46fd6aa4b1e0322f2b0a494af34e5522e3c4012c149a5e67b46a889c6f853e085d77093356d1393a77ebbb1b5923a8ae1d1d92aa8eef5bb14c292c784d66319f503ae71402a8b34d8cca	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	2026-11-22 08:28:31+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-d50b-3fa0-de0d-7da5414a94f6	e95e5e0e-14c7-4746-bd81-985fe08201be	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:09+00	0	3533	\\x0f52b76464ed9b86e40e9cb45957c6568cf40726a9ae431d19b72d3314dad0ee	\\x01c4359c2fd81debe6969b3f3fd7a68ea234d271bbc37d463a3b1722300b509d63dc7c34ba453331fcf02272ceac62ea625bf192baedf97408e20244eb5654d0a3	\\x01c4359c2f7d53d7ab599a568ee8ec4fec14132d509251c5ed4332501b07bd6736cef5c821c267a4c9ce7b703196d4797dfb70fe36869bf40e358998bc00abb616f22982794656f632900fcdc86f504c7b6e6171e21f08b17424afe3dd90d2ad89	1	4	UNKTRB	TROUBLE	2			2026-11-22 08:27:13+00	2026-11-22 08:28:09+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-d826-aa41-93c8-a7595f91a8e9	d7110192-ff45-4524-8884-110062b1ecc5	2cebd709-cf14-4c4b-aac7-d2da356f96ef	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:02:07+00	0	3949	\\x1a480778928f0a4bcb6127e1a4d3a0ed54b599f05153b17645f2bbd944256566	\\x0142b33541c4ddd26fd033f53d143ad3811376dfc3fbd3c23b5e7a17121ecf9aed03bb975b78b319beb954bc98c0df8a8af6e951f6de5a2f483a9d6de32b31fab4	\\x0142b335413c0a7ce4b543a5c59d8f357acee32f71cfc2b16084a80370d361a93e284ab93112dd6567781e63abe7bda0d1a9dea3fd69092f898b9d0a8477bdcf7a8049dbb7b9764eb9526650663a98bf33bfa6e6f68ca5a5edf05809b74b8f1f86	1	5	TS	TSTOP	5			2026-11-22 08:00:17+00	2026-11-22 08:02:07+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-dc66-d153-5851-400f0f30d405	8f62071d-97a5-4e84-86a1-3f0ab3057c2e	9bf433a2-e889-46ba-a941-b69dbd3571fd	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:24:09+00	0	2771	\\x31e782eed6ba1da10df10fab7c755fe74673c3dda2b3bd2b20094ec7f0b42e9d	\\x01b7d5b2046c13ad844462fe392db690ce4579e4cfb6ad9e36047a04a93e1c6be9165f1cfcf7e31f248298a39bd9b38ef11bd408671a9ffe25b4bfa51e861ecd99	\\x01b7d5b204688420ddb0305c104977b0fe9e099f7ca5a166c2842ace2c39666e69d6f7b90ac5886be9f649292e81dc25c6d037b196104f7c9c537f4d73910ed3fd954ea941da78f77e6db05d57be8378c4e81af13a6037c952ce96586c153fa0bd	1	2	THREAT	THREATS	3			2026-11-22 08:23:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-e2b6-cdde-a2b1-07038ab4fb1a	dad63aa7-ed5f-4fb0-9543-4772d64fe8c6	b8965fad-8717-44a9-8262-32f5a22a309f	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:19:18+00	0	3614	\\x9c83d7839984a77be8610bb5461e79628ff0fecfdc1743d4f9074c90d3de05af	\\x01bbe5e76bc038f9a659d37fdda60826d2d32b4a69bef4c8485265cacc1bf1169c8bdbffe4335c3fd70f9ae98423b5879429e2625ce17fe31ac76d969e06b2b6f6	\\x01bbe5e76b49715a3d4b592d84171a1dbd26665f4758a07b1e19d0436806083991ecea296295207db64e4ae210f4a5746a2bc204b4543823e797c3a9cd4576edfd64267d4d67b976cfd2e864370d014ccc5753f8aa2c49299f860bfe304fc66574	2	5	ANIMAL	ANIMAL	6	08		2026-11-22 08:15:24+00	\N	\N	2026-11-22 08:19:18+00	65536	2	1	0	0	0	1
01c893f9-e796-f936-afeb-a84fc18c14fa	3460cb44-4b93-47c0-b6ac-062703b314fb	ba8cdd86-a13e-431a-aac1-099f2028678b	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:17:15+00	0	5034	\\xc7da45f6f26403733b21e69b021734945dcb8f10b5636fccc5f1a0c457588779	\\x019cf25d0376e451ffffb357de85867121180da9f70bb16cbfd1866328918203f76e8d2941535fe778aa0f2072aa572be52c62a23d1891bcd4d643521e6882b7c9	\\x019cf25d03cc5de55679b89de5b1347e7847f9fb10fcdf71800ab1155504b0c22d314b3883bf579c2e627eadec3a30f56597d7280d47aab7ae0716c2f49dee180bb206e5e2f9f44cc0412441e6ee788ffadd393fb87d5a7380a9c166937a84d9a8	2	5	TS	TSTOP	5	01		2026-11-22 07:58:48+00	\N	\N	2026-11-22 08:17:15+00	65536	7	1	0	0	0	1
01c893f9-ecb6-ab8a-ee10-2ab6aeb8ad7f	e4bd2813-acf4-47a0-be12-cb01e505423b	b49f42c7-d1f4-4550-b42b-568b68425681	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:21:34+00	0	4225	\\x0737119661d2f8e9d06ad2befb90a059e351e7b4548ec6ad1b8fc7ad83ad007b	\\x01d970b0459ef5097301f34c3388b815d40cad0d504801d5d6a4a78894a5d7fc0b25a5d836c4ca879a9ffc0f98cdee528cea021fb2195308d24136ff8a56026e6d	\\x01d970b045123d6d40e2288a2750a35bfebd47f285d00106f573b223627294d5ae73833b1e4536ef917d2148fd3de8f219d21d952e32c8ae6b938f2a92cf3175ee4933ff3f887bb4208c2037979b38a3711d0a01f073e17632b5fe59c7e9f15330	1	3	LARC	LARCENY	4			2026-11-22 08:15:09+00	2026-11-22 08:21:34+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-ee62-55ab-d330-d3b602959361	5ce8690f-d3e7-4fea-9f0b-38f4e30a5f36	ba8cdd86-a13e-431a-aac1-099f2028678b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:06:36+00	0	4376	\\x70bbe60ac8ae75522e60fd1d8aea5ed8c5e075cc5d3de5842ca5e6e5b0ecec97	\\x019cf25d034b2e5fc8f789aed02c8ae3000c6d715bcb8db72e71c12da09ceda43573fe3359a1835b6af0e75087c842214b22c00d4cb9f5e81b9791a019bae86704	\\x019cf25d0358f2ac2d2f7a1677b80c576b46f94302fa8ff8069089578374c3e50d4fba322789e2daecbebf4093ee968b13536888171eb3c45264c2ddb3b442d84f96fc453242a9077efc30cc7c6e353dc3f61bd26f19571fb17968a361b9b0aaec	1	5	TS	TSTOP	5			2026-11-22 07:58:48+00	\N	2026-11-22 08:06:36+00	\N	65536	5	1	0	0	0	1
01c893f9-f35a-95e3-3c68-18b97e7fe65b	66d2b90e-9693-4438-b0e2-dbc515c8dd34	a3236a0c-e712-492b-a3f9-f005450acde5	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:30:18+00	0	3614	\\x700066d8d15788d2fdc06a11d0f325f4f4c8defe642f8d33e718ca22f1ad75ad	\\x01e5cecf71ca716c167491375fc690df989e1f09834ea7f500f8b423a404938401b513b46304e42f6e37194c329ea1486e59f7bfc5a8532f44a5fde80fa4b8794b	\\x01e5cecf7129fcf01a586e875e2dc77188cbf845763442b5b6df85f90f9c943b39c3805fc292b0f949afeb7a3c9fa52d98222ac86b8f7c68432b7104d16ebae4072eb0924e0af526d2da53cf6f180fe03e02ce287f235d2d33be37e07f9fefb6dd	2	5	PARK	PARKING	6	18		2026-11-22 08:29:47+00	\N	\N	2026-11-22 08:30:18+00	65536	2	1	0	0	0	1
01c893f9-f58d-7e6b-7ba8-22eb2200d9c0	9a6396d2-2210-4a12-891f-c5f7fa9de97b	9bf433a2-e889-46ba-a941-b69dbd3571fd	1	5	2026-11-22 08:57:42.718614+00	2026-11-22 08:31:12+00	0	3798	\\x4c26cdd426ea4e7771e0fc221f977cf100e0a3f39c3ac839c54b7d5b52a4a52c	\\x01b7d5b2046d48637c86a2d300eec2683d2656b1e29a6d3e5bbd4740ad2efe0b5dcee4eb281de4c75380f6cb7dd8c3f363b8114470267c0e8b2b9d705c099e8c0f	\\x01b7d5b204e1ac8eda0a3dff0ef92b4ca98288f1fa9af8e09eca7df3853d2c618e9d8630c4e23a82523ad2c064472799a1fdda5cec17e3b1175eb3ba99c226ef3c1820f9aceef359c6646274a3fa18ca217cbc675ff606df33be3ffdcdd73a3194	4	2	THREAT	THREATS	3			2026-11-22 08:23:49+00	2026-11-22 08:31:12+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-f61d-b9ec-a60e-d49cebb573d8	fdb15bd2-dba3-41cc-a235-6da12a46ef7a	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:28:19+00	0	2771	\\x2d12f650c04ab259ab49cf4a069e714ff5ae0d2b2a0b1bf870c6e1e96249ede5	\\x01c42f20e71bbb85d9d260fcc2678e9194512a336919c05a6be1f11f9a8009b6937e5f3c9c0749b76ff110c5097edda46d4bfc2439c0e2b50adf344040e347688c	\\x01c42f20e70b5114a0cf2b12254a1b82c49a844caa6d592c423da3e1ec0f39077ce8467bb5ec68075f9e5d52e52c8ae72fdc5c24e62cfc9513260e47df92e62421fefd2edd7f4df60d18e1b24b016f79a493c8f6280b9706091c65280e289b3ef9	1	5	TS	TSTOP	5			2026-11-22 08:27:59+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-f880-92c9-78fc-f52baa7150b1	4d9d4ddf-f4f2-40cc-8e61-5f83e17b6444	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:35:08+00	0	5023	\\x59af893bae15b8398540d365c8fa831a12757e12aab02f91ce4b9f4cc18c9383	\\x01e32d462df2ad64b8fd6105cc4ff4de78d9adb1cc94e67cba6660f8f02f6cb38e9b48fac6eb58fcf2e3b11350534ecbf3450518d57dcc3f1621a512d3d522ca01	\\x01e32d462dd7fa4b11913049df92e5c01a16ef0ea83545059bdd47041614f000602b473f26f80c9ae674b9e79d049c760c404ccc789ebd49be7df1b63ece46f71942f898fe4051a724dc3ecf3902b06230bb18dc91753ff7ddc18c1f827c806488	2	3	TRESP	TRESPASS	4	18		2026-11-22 08:23:50+00	\N	\N	2026-11-22 08:35:08+00	65536	4	1	0	0	0	1
01c893f9-fb80-1814-7f9b-9252b460e70d	710c9124-34f4-48e4-82dd-33d8e83d8aa4	784f3261-d210-4f73-9e37-471f078568cf	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:10:18+00	0	2782	\\x573301921fe9178b4db2afd6dbd8ead8aa94f0ce2dd4ec1ba3ca360fb798fe49	\\x01f7ad10bf6ff8ef337fc974ab2629d52cd58804aaecd80f90a81dcaf45dd299ecfa297fdb753649823e20a84b8484f5023db73149400f2f9b1c53e7b450df7d8e	\\x01f7ad10bfa835f118383d5494e1c5d8196ae2d7742144ff542815a01dbe8d92a78acaf7fd9c7b10e988c4eba5b46d911d34404923dc6a5a8aa0963613127f7b26b3bd4202220f18de24c7d5d75710538f1701c6a41f5fb71f142d4b2fb0bb7b11	1	5	PARK	PARKING	6			2026-11-22 08:09:58+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-fdd5-e25f-66c5-7fba7c09c837	2034b215-90b9-4477-b5fd-35544e2bfce9	14bf3d32-3204-446c-aafe-51c9f96b648d	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:19:07+00	0	3537	\\x286ebc8e5042e6d31a1a200fcf8938755f5fca04f91c72273d08c5c719def7f9	\\x01d743da45affede003ab12bc5559f934c2550b5f1624c91fc2ac372ca89a4e40ce29a8ae43341c1ff9a92931783ad76c4098ea1be40e49a97f8fa5a2743f7cc0c	\\x01d743da452cad3c6329994da168670608ea5762200578e61bf71249cb69787635af189e7a0a52c7dbdda0b3f16db3396d9d9d1a1c5d3eddef4c0131449a4d8cf04cd418262c4b264628138b934d1dfe10251d94d80ed9654355466556cd3aef06	1	4	SUSP	SUSP	3			2026-11-22 08:18:28+00	2026-11-22 08:19:07+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-01e5-218c-85af-4ec772b14a65	131c7a45-c305-411d-8b49-0bac0209123f	988236f3-0f20-45bb-a590-7b3a594c9631	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:52:14+00	0	4525	\\x7054fa7f1bca9578114ac5ce1b837592c7b89d90f448fd439f6025c76d70c1be	\\x01e16272f49a6aec2f16386e4518da0c152e8c4257fdaf073289ed079397357a86c8700a5fc5327d83c98dc98f2cf86eca2fbd87191810b57526eb2773790d246b	\\x01e16272f4326cdc9dda3484717bea39c561e03e597faa37b5dd9f983142630c19311958c96df0e2d341053a687151549de877a5b17bcab4b871c2ac47061956c4de14bea2387b815eef57356464e1addfdc874e21c25a4d6fe894323d27362647	1	3	MENTAL	EDP	2			2026-11-22 08:44:43+00	\N	2026-11-22 08:52:14+00	\N	65536	4	1	0	0	0	1
01c893f9-057a-c6d0-93cb-22c25e4f8a0f	c098d93d-5232-40eb-bc75-841ed1e7485e	cf3cb4fe-478f-4278-97fb-00efc4558a64	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:41:57+00	0	4465	\\x567d858dfe9b3de13dad9b48b0157c472f4d03372598d04883c0b29abe02adbe	\\x011ba7d7af60b6b17b8f85ab538ebc2b9e8a912bf1eb1dddecfd56a5c544405efc6a07cf8590e38b5213149f21c62ce1b9d8a331ce4106ba533dd399850939c7ba	\\x011ba7d7af0d74468e072dae9699db8e5bf1c1db30fddfdb91913f88be759c59f80499a3b0ad2e954b86a6dc8b42cea85c4031c314bd62efaa1db7d4e8a85026568b257251c62392526063e2744ed3ac1000a030eb154eccf7cd4755ef61cb2e12	2	5	TS	TSTOP	5	01		2026-11-22 08:30:35+00	\N	\N	2026-11-22 08:41:57+00	65536	5	1	0	0	0	1
01c893f9-05bb-adcb-0496-098e4e253358	b7f4c76a-e9b9-4601-a5a0-7bc208f59730	bf816a36-cf91-4c19-a921-aa3bab83418f	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:49:05+00	0	4382	\\x27c1b8eff59b69ae580673891e7026892342511d66b39738dd059c275ba064fa	\\x01dfa3209018f64cc9f23890a884b1d98b0f4e8a68cea4d8d5601fb7f08d1caa92e34bcdd839ee5507d3d24f0f5924eea72c475f922fc4e4cd972c0caf0c9bccdb	\\x01dfa320903f52a2409f41fd86751759153b9108dbdd891981a8d6c5e951dcce7b0f2eb77d6f487881187901b271028e6be59d562ec13599073fd04c1f82a306ff42295afb3c32af975c86ee8b7a35ec97824f56f8a998c6c1b95bb8298066b073	1	4	ASSIST	CITASST	5			2026-11-22 08:46:14+00	2026-11-22 08:49:05+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-0711-f011-6e65-cca1697e4c87	1d7c18cd-e6d7-4e4d-9796-be3724d4fe02	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:40:35+00	0	3812	\\xe047e22e32d7df5c5987503527e3ba5e42278add545f57b5a113ab897eecef7b	\\x01a453a7bb99ff470d296f6811e64a3eea841877f45fb6d07b927082ea7253ff182db5f4e489819786dcbb6514f366bb302764853ea195632b8fd291d8c2a2b70b	\\x01a453a7bbf2ccc09b13716ca53913072eda8cba5394f1cd4ebfac67136d03a6ddadaf13699bf65beb0908c295b1dc5a416ffd1d50c387b8299704e28c099a67a99e8a8dae4e19ca1bc28c60976b4ade2233f497774ef65ee3a42182e90cfabffd	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	2026-11-22 08:40:35+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-1658-4d12-e313-c18a99960c5a	097f9f04-2444-4809-a4ff-c3c8c97a2beb	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:49:25+00	0	4391	\\xbd136690bfed844e955fac50c698731be4c174d071d7f06ba8c2547c94e533f2	\\x01c42f20e761f7a5da42cf0deb997cd628e3670db5e675e9969a06323b0a052a640e972db412ca0d4f761bcedae492248e6eddfbf4c92bc85820dc6848f4764998	\\x01c42f20e72b724e1d24fc30120558b6c19c0e4b29ccfbf1bd8f77b6033e087cd248b00e33aa7eabcff5ae77edb85ece595e3e6359792eb41f1c54d3450667f65d171c8fff872ad74c0c70e61981857b0a4dc707975f7a07b70559b306eca1abe0	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	\N	2026-11-22 08:49:25+00	\N	65536	5	1	0	0	0	1
01c893f9-16a5-0523-a83c-f6a120b0f439	b293d175-a35c-47a0-b29b-8c8bd6db9e5f	988236f3-0f20-45bb-a590-7b3a594c9631	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:52:37+00	0	4894	\\x9133779aa22172c93dbbfa3aabaa04a5cfae02b8e6115a56d84d78b5a7976f3e	\\x01e16272f4d9b57203a2ae10023375a0c63e90a334c353d0cb277412e8dab80842fb32fde4c6f10a71827b202fc72f7b009c8eb93c0229304b58693bf6717e8a2a	\\x01e16272f453a1d1fdd9d80282502c309ab48a1212a37f55bf3615dd1d280490282c15ff27c2642dd07a3e10e4982961fbd419113d49f5d96f501557f98556785511981bbf56c882575c1332cf38537504db62d5ca7a0f73a32f2bf1b7127c9361	2	3	MENTAL	EDP	2	08		2026-11-22 08:44:43+00	\N	\N	2026-11-22 08:52:37+00	65536	5	1	0	0	0	1
01c893f9-17cb-dc87-bfb5-355e80bb961c	affabc6b-c215-47ce-9c2c-cf65a96eeb5e	988236f3-0f20-45bb-a590-7b3a594c9631	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:45:03+00	0	2782	\\xc2f4a8a64ac9b7d572043d43cec8510c357353e0f9d53a1bfb05c78154a54ecb	\\x01e16272f4f74c4cbdd3f28fe5ef919c63e2753f17b4375999f7cb361e2369c9747c7cd65aaaca8c7c096bbf5e4333af316786543d65118c58e6b9e4f267642a7c	\\x01e16272f47548a24648e12b9d1e44a787d3e357d62d1ffb38fc5fe18be5be74719a0fc65817ecf341f2afb0ec383cacf8ac8f5e8dc84905c65e7498315557cc53da9ee439627b6d7ea372ebe360d486d84a7f03ac14f29ddf8ddc35fb94ee1a1d	1	3	MENTAL	EDP	2			2026-11-22 08:44:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-1c41-0bf5-0822-9cecff65d53b	8edc3df7-a1ef-466f-99a5-e5535380e1a8	34cc05b3-176f-4c94-b180-d2d85f1603f1	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:47:30+00	0	2781	\\x61b12305e0a9b328974b8f2daad30161c5804b9a4e2ccf022d83ebc26ea7579e	\\x01a3cc5a836184d42ba44efe960262f30075fe3280605b86269c1ddf43bd1a9339369aa3993688404698b1b84b997890cbfa2be1356625b599bad44670770f6345	\\x01a3cc5a83206272315e875b20e1736b7658356eacbe85d5b386b1fb68cf25f7759009ee1ea0ab0af242cb39fa32c2e4008327d6c86b60644ccf90471572312dcb9b64d12ccf27187a88a3e0dd4b2033a7dc010f214cd5ad9409ae01a90768f15b	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:47:10+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-1df7-3905-3df2-b8edff225968	a4a4e1c8-e724-49c6-91c6-ee85071ef729	65738f70-d1ca-4e56-90e3-7093d3cb80f5	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:51:21+00	0	3808	\\xe217749e044e8e15534bf41d474129ec625809659ec2ce0d628103ac6885e684	\\x0125b26c1514110914d43d0d8944483076bfaeab29903ca8fd4d8fa28689299499e59519c9b4d14c401c59026c06910621d529ebf82097d13e934dc6cceaa2196b	\\x0125b26c15166f516385dec648ebda9458612eaf6c1f113cb04168f98657891d1f508556a877ebb708f978ad070270e07b34db3d7ef9ae027d201320b13d8f4e1d2b5897db7fb5f0dfd917bc13a8caa046008ed42c07ea7ecdcadcbd93ade7271c	1	5	TS	TSTOP	5			2026-11-22 08:41:01+00	2026-11-22 08:51:21+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-1edd-cd49-5428-d09800452251	9cd3e4dd-3bf2-4812-a20a-d8d2c5c69712	f819e5ae-125f-4e64-a855-853f7cb9ada8	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:43:24+00	0	2775	\\xbec63e8342cb9fb8b55ac95fa4251268577fabf00c087a4a740c275b9b7a0d58	\\x012c47c981bfa4ae8db3941841c07dcc176a933ead31f009832edded09d4c2cee66746deee4f4dc13afe964840d38fdb091a5244807e23cfeea90f8be9fbad0e09	\\x012c47c981e72c0af31de5a2001b6e1e7fb9608daf585cc0ea1daa6b37cb4846d65376e354a47e025ef1df39f7487a9c3ca7f99c5dde8ad80203efd85c867f427bc295021aa1eb670a9b3c1d330b3a5ce4a2fa2d50df0dd9c1eb105b9e30dd9315	1	5	ACC	MVA	4			2026-11-22 08:43:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-2079-c89a-afac-3f016bbd8a1e	4e971182-84e1-425d-928f-4232957c6c54	6e50db36-02a2-44b7-bdf8-f438969a42c4	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:54:28+00	0	4382	\\x4848de41fe43b2ab15d7424f10f565d19041fd677b1d4beed84474289b68fbcd	\\x01a1ae26423336bd72edf6a5b7cfe9ceeeb31fa5ebb57fcb773a8a1aaf89edcac15941fc581c430ff2075e850f380c3354d916c2534973f68ed78c203e2abfd2d8	\\x01a1ae264226c3f51a21a5d19e409dfcdb171a47e7fd8ff41fe23aabea97f6bc1127fa53c6d45505795b3cd3bbb6261696dfac5f891bcc15619e716b205a57d4d2690c113deaffdba3bd8a08bf2024311952fd5a8f6a63db432ac460a2a0c3181d	1	3	WELCHK	WELFARE	3			2026-11-22 08:48:42+00	2026-11-22 08:54:28+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-23ee-f237-88eb-a478ef9b2c18	61368248-10ac-44c9-b9d2-f570a053faa4	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:46:33+00	0	2786	\\xc21cdc4e4878dbf39bb748d892f5a24362b747e8041a247c403b1e6243085f86	\\x0145fe36ecf0060f06223daba2643d523ed23b606e3166166effaf39b505e9a635b161d5ec2ab9e752403e7f0af69ebfdf0987f5eec739605f3e54844cfb764a9a	\\x0145fe36eccd7e917f0e21305b41c63fa0cefc8c6f13fab8fa0c718251e61eb3be9869517abeeac3b513d36f0da945df65c040f6e4ddf42fac5e869210a6404dd8bcb00f3360125d849facfabe62940421c92644b96f0bef1d28a195ea349242e8	1	4	SUSP	SUSP	3			2026-11-22 08:46:13+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-261b-4de4-a198-aa825d430215	b32de9b5-2d3f-4643-8d9f-5623c0a9dbdc	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:42:12+00	0	4670	\\x2ae25e55c6210e55976d96bb019de49947fa1f59760f400395c2a5c59c493d6a	\\x01a453a7bba1121b8649c04843eb41c790b352fdad20443946b4b3c89fa280f27d79ca4e24175067fe926a734c6ec2229b8fc569664ab97fe84b9e538dd5cc3854	\\x01a453a7bbc2707b0fa4685fcfe63348181efd8202c077414e3d0bb0b15afdcfd6c10e642b9635d349d0693eead8d85797d9fa4d0f27b3a3d14ba3266e8b75e3d0634fad474dd8502e07e7839aa7cd499f4c79381e560ad5b32660b6be4334ca5d	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	\N	2026-11-22 08:42:12+00	\N	65536	6	1	0	0	0	1
01c893f9-2b73-d26c-5ffe-22987ea7abb9	33c37dbc-4f0f-454d-a0aa-e63c46c597da	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:47:51+00	0	4105	\\x88a85f084911eb06c9543755fe0bba066e119da5e02eeac1f2bec211e11078e9	\\x01c42f20e7ec02ed64d5cbd9155f80cedafbc5f164af92e5315e5f65c6b413f705ab17ab6f23abab649822db350a862f3dc2acccd143ea3fbf30f95ba465e6b1d2	\\x01c42f20e7ce4caeb66e7c5ef9df924bca9fb1026f841ecdb3eb59c39f48b40ec33c8a9ba01d584bb6b7e7e3ebe2b5a9fc1dfa2a6cf5edbfdc0c309f32d5a117ecb6f44830f5707de1f4ce83e2b9a12e55bcf46a89b100d58066451285657b659a	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	\N	2026-11-22 08:47:51+00	\N	65536	4	1	0	0	0	1
01c893f9-31fa-3441-e319-7ae5e9a4e6d7	325d9dba-bd7f-407c-b05d-7974b4d3d22b	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:53:28+00	0	4677	\\x6a3b1a36a3d1f2ff663df70e82d4ed02bba6a870fd2789a378d2d032f670cf5d	\\x01c42f20e7645d2d844a82b7c12fca34387ebe8fa5d36518d248cf1a2557c7b228f7d7a44817fb90641df7a183437d3290d3359682d82e9976fe8857dd8a17aa7c	\\x01c42f20e79879ca6e62ca6bf90066804b7876b1c278b41b9fc751c373f4f3f7f473be0a1ac05bc10aacdad571dfc6a692379255265dcee7eb70f761dcbcf0f8cfc4cb0e77fe41acca4b403e4ce133272a74361d59661f33eec81c85a77df4222a	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	\N	2026-11-22 08:53:28+00	\N	65536	6	1	0	0	0	1
01c893f9-35a5-a4f2-44fd-a0630878dd6a	35d0c6ad-ec76-4b8a-aca0-bf2a085176f1	65738f70-d1ca-4e56-90e3-7093d3cb80f5	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:52:51+00	0	4180	\\x62634be3be3e6e3f74f390d08f0a99092630eda7dba40cd1ad6257e09f8c9f6f	\\x0125b26c153180b48c8ee52806d06865ae135efeff4b2d577da57a762b7e78e2f99ab4d30870be4b80c59b53325aa6c080508e40378bd13bef14eab5d355d0b0ac	\\x0125b26c15a6d83cce47dd2b97abb309e89c82d2b9a72cf496cf1e8294d4c747fd0fb5f63f7a45e654265ca916d0847bdd6f06d8864f3e62019508aef9c2044e4dced4673ab695e706ce0e04ef11f983f7c031c5b19ddebcdad0e2802a6ecab30c	2	5	TS	TSTOP	5	01		2026-11-22 08:41:01+00	\N	\N	2026-11-22 08:52:51+00	65536	4	1	0	0	0	1
01c893f9-41a7-a604-8bca-9a1b3a7738f4	bcb2a61b-0664-4d75-96e1-7b7e52ed180d	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:46:45+00	0	3953	\\x62acbd29842b75a514d050c9d0f51e095117d5196c0fe96c3d70950d2f121024	\\x0145fe36ec0d506d1fee50532a25a76cecb9d70210a246674cf5cb13b32ff30fe7a6b7ef447f3ee070a0f612753aa1a7b959a0fa1ba33980769bf846015429b183	\\x0145fe36ec296c3803d78e3c068412f328d2845838b17a0207d00948fd2c10a8658fa10ccd586c6cee841e5d6e20ce0c5909302c3f61ae8b7e4509ee0be4daae1abe2104eb17dbfdaafac6db8a0114191a4bf6747053b470a3b449a565f12d9eb5	2	4	SUSP	SUSP	3			2026-11-22 08:46:13+00	2026-11-22 08:46:45+00	\N	2026-11-22 08:46:45+00	65536	2	1	0	0	0	1
01c893f9-43bb-3ab6-11ed-e4b5b97eda52	d8ec044f-39a8-4691-bad8-919608eb3299	988236f3-0f20-45bb-a590-7b3a594c9631	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:48:42+00	0	4239	\\xdafc5d3157865f59651949dc48fcea515802eef12ddc55ad927b36ba8407e90a	\\x01e16272f488aff9dd84eaaf53e0ced8d52c1fb9d9b94119f4ef57a88dccf003dae8084a862d774c0590552b019e2545b0a067228d9233dbe691ba69c79756663f	\\x01e16272f4bb714777cd37c9ab9d6a14b2437f1d6e523ea38a54764c6d9f990c2f3266e94ccdc55a353681829c7cb5f5cad75224aca62ddfe80ba56a1047514093d2c1ba12e4799acd44a777faf9077dda2ed28111c74ca959da608707c00d4c12	1	3	MENTAL	EDP	2			2026-11-22 08:44:43+00	2026-11-22 08:48:42+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-4b07-9b31-1495-c7d986d596f0	b590c983-160e-4a39-b4dd-b9aee82fabd1	988236f3-0f20-45bb-a590-7b3a594c9631	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:45:09+00	0	3960	\\xb473ee113ec94e32b3f8bf7df1409db12f398da0ca4f0e30f72b15152842f1f8	\\x01e16272f42e02d8a6b20dc2e3a5189a072b83e45a8ad5166e1b7b462d5572c4b5057dd1304478111dae19faef3ad5c1558792b579d5e891fa2f2f3ba931721a51	\\x01e16272f429275b193551005725681b5f3cd8a46f0704b8c22204fcb369bbd42eea37f7209bc68917eb6dc6319bf004e7508c5a0f554b99cc7d100bf1317852eaa0e7b4866a67f7ca53fbb9c30dee8bedfa6784e3a58d741f151a621afa52a917	1	3	MENTAL	EDP	2			2026-11-22 08:44:43+00	2026-11-22 08:45:09+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-4cf1-7db1-1710-93c4d0990500	3fa3b5f5-1b93-4c8d-8244-65f40620d4cd	cf25adb0-3922-4a60-850e-7a421362785f	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:56:21+00	0	2773	\\xc134636d4e80a2c08c19e559827516641de05a9afa4313fdf94d7651a0736030	\\x01373d528b7c08ebde805e0e06f38b76615821dfb51b6e1734387101c9ba79ed0ba6d1d00c434bb3a94c12e6d4986b57b4b81630050de2337c506de28585c75419	\\x01373d528bc87f3fb31d4052735276b6eceaaff3806666d605eeeed52ed39069c3f06d909ccdf3df79199b14f4f7ae962311eddb65768285e0fed33e5325790e91089cbab3e7028544c9521f72e1255b791b4a44a4c3efdddaba6eb1686de9afda	1	4	STRF	STRFIRE	2			2026-11-22 08:56:01+00	\N	\N	\N	65538	1	1	0	0	0	1
01c893f9-50a4-d7fb-bb33-ee98f3223008	2ca2a748-2b25-47ef-84ee-00e82c5393d3	113d04f7-fb49-4984-84a6-39c5b37ad477	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:41:14+00	0	2874	\\xf62a1b571dda0548c79141c15e7bd80fa70085206467e22f11444ded6f353d71	\\x01442a6f458911c8fe2435d9ea41861a7e9066a90910a837fb3e8002ffc2d9236737ce3aba14852811fc7198b6865b8535d44124c881b27bf27c5ef0402e99e907	\\x01442a6f45a2804aae437575d0aaf79687a14a6478bc7b80e3a97ddf79c251b2cf283b99dc390599a427c3f70439c7cf3636f75fb6df38ad964d2ba6f8c63e6a826500f33a7f8ba0b0a6ca5d25941077abf603e7563ae707c078a456d11e347d28	2	5	TRHAZ	THAZ	3	14		2026-11-22 08:40:54+00	\N	\N	2026-11-22 08:41:14+00	65536	1	1	0	0	0	1
01c893f9-52fe-0b3d-02c0-ce170dac792f	2e070b38-d56a-40e8-8cd0-0f54c672010f	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:41:33+00	0	4384	\\xeff75bd78ad58cff0c11c751a57789d30d266f722357203f166a6c98639269cb	\\x01a453a7bb7ce21368cbd38f08fd8694d3c4f1d3a5e77b4a47b1d4d11786637ab66fb16cfa69fe46e99fdf4d6c026ad1ef20525d0c3834d13f288345de7afd224e	\\x01a453a7bb464ff520fc26f4cf54eeac41990148a48f824fb5b67a4b6e9590d270d3c179423b53f2ceec62d5a35b183f3f019f990605b2c86a238fcd176685a3fb28e65d9d09667b26e11a25e2ad1e3284efe3c4f287e5acb90186b60df764e6c9	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	\N	2026-11-22 08:41:33+00	\N	65536	5	1	0	0	0	1
01c893f9-56bb-0876-a3f1-d8b260cc83b3	488682c5-7ff8-4577-9183-e5ff532223e1	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	1	5	2026-11-22 08:57:42.718614+00	2026-11-22 08:49:56+00	0	4235	\\x0e15841a5263e2e76a480ed06409c90886f7e42f43389fdfd078f0bc6c17abfd	\\x0145fe36ec00cb1f4f2458109f04d1fde3e86ad99ce30372b6c7fefd7b39b9345d8a6c61bb94114d30b2c973c6f0f494e3d73ead699892cce62efd5d0cf5f31484	\\x0145fe36ecc619f4c6614a7b5f58e07a8ddba44a7829b9ca80dc033cb6385981ecd4526e5d9668a83c222dd6b5a9d977d0a46fb715198cb976e624061329cc3f9aa957f15f9947c29f47772d61508ad2111ec6b4ccbf2448f2a75dd6ac2961dbec	4	4	SUSP	SUSP	3			2026-11-22 08:46:13+00	2026-11-22 08:49:56+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-5e2a-6d76-2a28-a42379e88c01	b31da69b-47ad-4934-a8a1-0ddd454cca5f	c96bf523-c2b0-4088-b2e9-907ad18c81c1	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:49+00	0	2773	\\xb3f9982312df67d9fb774d5043e6561773271f6e263cf8da58dffe91061ed12e	\\x0175420f9b337c2e5bae89dc13c2c2a397238445023bf5777646ea8b56532117886cfd741a75f2f7802719f76ff8ffca186f55e245d7c277fc735f17e4e92781ff	\\x0175420f9b057919fa3baf572fd30eb5f735ec5b55bfc0ba903108129a219a6c46dda9f9fea6c063c5a715f12dd0ed8e61228996b4388354c1cb7c007f09664fd135d06b8ccb9ae5c9aae0237fe1ed769477631504fd8123850178e4fc27b5ff01	1	5	DIST	DISORD	3			2026-11-22 08:55:29+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-62de-501a-190c-5de9522f97ab	0ca47258-76a5-4865-b959-70e339efda0f	f819e5ae-125f-4e64-a855-853f7cb9ada8	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:53:28+00	0	3953	\\x36690a08fc9056b95d3ef6a9dfc87b5a23598fd42a071adababb82150407c0c1	\\x012c47c981d187273f4912779cb94271d7727e83c3462a91f30ae6c92e86cdec053f2a3e2acaeed4ef95366ac1328d54868edbddb6679e996e7bec13842e6d8576	\\x012c47c981b9758bf21181362ffc8cd19148439b3a64fa8de8088b3d0306fec419f465f0a9a5e38fd6c98886322ae71ab3c7bcb654896678967bed42257166f0d2a0b0388960b71ec0dc06c533f6aec75a91701c394babf21af8d6e64f1892b0a7	1	5	ACC	MVA	4			2026-11-22 08:43:04+00	2026-11-22 08:53:28+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-6737-7c2e-7fd4-d0d374d47189	42cac306-b607-4c5e-86cf-eca3f7d68ef5	34cc05b3-176f-4c94-b180-d2d85f1603f1	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:53:03+00	0	4949	\\xcf6a1a9f6c1f95590ace803d78e59dd607ab0a203b22407e3444649fba5212f2	\\x01a3cc5a83aa8abe205b08aaea327fbe1ce06537cb65453f6fb0f83fe5e088b326b09e2930f5983db0d4253af4cb0b18d16c90b64fdbe0aa6327713e31c20ce364	\\x01a3cc5a8395cae374a2823d371535f52d4202472e5b659391757117efbf9277380fafe2c74f40d44edb302d72f99cd27ebcb27bd23df1c3f7d6e4b7350319a86af112ff65790ab5ec8c2cf7a2b137d023eeda78a150cb60c1d80baa4238321015	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:47:10+00	\N	2026-11-22 08:53:03+00	\N	65536	4	1	0	0	0	1
01c893f9-6a0b-4434-77e2-e9227a2908ee	9b3304d8-f8f2-4e79-be0e-606816a22ac0	0de66d4e-de29-4441-9175-fc290e048840	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:15+00	0	2773	\\x7317936955a188b5744dfd5c8fd467cd73888e306f18bdfbd772f3cb4ffc4912	\\x0158eea8b5c9e1eb50c1e86714fe1fd7dfda2085235376142b7ca882549547593e87c7a62db0b23d38db6c2040b421f38aee873252851610bc51772d83c7c74932	\\x0158eea8b5929bd584eeca7214a96ad43a0c37438b8b92ae4b7b469e5963fa256c43c1e5dfb4f906de2511c97932e40fa233065d11558d6ceae8c89138ccbb83b5473fab5ddca1a8ce5df3e00224e07551f8dca39d772b68cd2b5a3bb0cdea64cc	1	5	TS	TSTOP	5			2026-11-22 08:54:55+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-6fa5-bebb-f37c-3e310fef464a	74b755c0-1556-4663-8c50-4449fd51036a	bf816a36-cf91-4c19-a921-aa3bab83418f	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:51:06+00	0	4658	\\x390c59e3fc7e9119d8147c77e10fd58a96045cfeb5575ee57beedc6b8cccc38b	\\x01dfa32090130e4f4504505c6f1933873cc65eb887ec442b51bfdd8b28b526b1568293d59eb19dd866dd89732d4a3085ac77178f8ee71185dd0351ca9e0e6086db	\\x01dfa32090f6a0c298107ede2821f955dd0634b472f8ba1d9f98cfa2f3e7532e234a32175ff176d21bc09446bcc591cb7505c1af162b69c8612fae05692ea17d126ef9dc696d813ab7eb3e2b4392bb0e41720f251634c0e739e8e38666681efcae	1	4	ASSIST	CITASST	5			2026-11-22 08:46:14+00	2026-11-22 08:51:06+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-703d-a80a-a6a2-5e370951c201	3c743a44-08c7-42ca-a3de-833a1e7780cb	4527889b-4780-4c3c-9ec9-5648954710ff	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:56:01+00	0	3526	\\xe23c18f7650b18e0fde0064704728135d7df043fca57b9101dfb3d038f116266	\\x01c6f26ddfb13d49a3ebb8e23e29e3df6ac4227dfe338b9485a52173ef2cd81578d997bcc0067eae0fac0b444f18010fb4a1ece0f8e10149eb519100b8498fb3b6	\\x01c6f26ddf89e9a9f3d9ff2f7171e303b042f918b494fbe90acef59692ccba0fb5f38587db2a631782cfee308be2aa6f74fc9d56535dbd46fa06b14ce2c9b22d589a3ac22a6a96bf224cb19442b74d1776fc8cdcd7fd598df2403733f8351758bf	1	5	ALARM	ALRBA	3			2026-11-22 08:54:28+00	2026-11-22 08:56:01+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-71da-6ff5-bbae-d085fa70295f	d80335a3-3ee4-4ead-9d0e-cefefb5bff9c	32a80637-6380-4119-902e-64bf5603f494	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:51:12+00	0	2774	\\xdc22b8ab8ebd3fbd1295aefdeeb2d906eec73d1253f6837f4eb0eba40297f030	\\x01e8758836019a09bd6198485780d57582fbb8e8c8b092fa0ff44c2bb9a7de46e06dc59ba105e69fc9eeec54dfaa677bad46ecf8887120fb88da36615e674c0a72	\\x01e8758836c533fc7beebab6db2fcbd4a1a15ad034ccd3fbf602b456ab50b60f689a9ac40c8c47d4d352b5cc01dbe8320185df3c77ed67ca44cfe503fd70eb685549578ca7969c366338ee30908d3b659aa012833cee14f39a8e6ababba1d9cab9	1	3	FRAUD	FRAUD	5			2026-11-22 08:50:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-7762-cc6f-b9fd-710ad6fbc166	69a22a79-bc81-4a7b-9f5d-5dc94a45e236	706960ab-a903-496e-b700-ea0ac57eae26	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:52:15+00	0	2779	\\x525a8f64de77e9d9119453e39d7ce3894906d9a8ec3d8ae7dfb99ece28ae0e4b	\\x015a5288b761f5ce51b86b35413e7c6deda0fc8751dd34f5af43ac16ddb0da099b7b5689ad68c881a595c16662ae20fa46bcdd583439af511d872cfbd899c39fba	\\x015a5288b7f4a49d61acaae7b90c8db924a1efe6b35a9df089e64f0fe87b2e52b436c582f7621ca4b9f8781cd148be83d486ea2a28d83c97b32127a803893dbd4be01b8e28e19923267798f9339375037bfef77a47bb9561fc874752761f0ab79a	1	5	DISVEH	DISVEH	5			2026-11-22 08:51:55+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-785f-8e22-e0f6-84359c2db27e	2cd363c1-5b9e-4517-9ea6-7f06dd73b46f	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:41:07+00	0	4098	\\x64bbd3b54e7876ad9f5d87a950d6f48c7e90b060dc61d75c22eb6a030bf5a49c	\\x01a453a7bb31f78426442a4d0b93d80c9b28cf75676bb36b44d41255436391fe8bab4af7caf8643a138bcd2fd5d5dca2ba4717910d37a4e1aac63bfadfd51678f3	\\x01a453a7bbd86f859151ef1b99c08d4c02beb276aac41e6fd98429ecf8e7ee04976e67991a8cd0791a546b2a272c262c2c04266fd35f3f110c7a6cb4792149ba1df777657c1d48bc0b03e5b2f7975700cc318df867ff1078b4c625bc34884d3185	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	\N	2026-11-22 08:41:07+00	\N	65536	4	1	0	0	0	1
01c893f9-7a58-4019-a67b-12cfb8ea27cc	2a8a01c5-afc6-4a35-8b3b-33bfc9b20137	34cc05b3-176f-4c94-b180-d2d85f1603f1	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:50:46+00	0	4387	\\x2af29e23e28d51433bf6ad54548f30dda20d7b2579a1b6b112aededc1f47e402	\\x01a3cc5a837161da539ecc2430b0967f367b94a4b58226f953de1c1e40a7cbfced486216e7ca0d58f6bc95ccca182026dcaa9fb2ef077ccbd4e33c978a26a9dae6	\\x01a3cc5a83164847d0af59e8fabd24e507705efd361291c54158d54f6928d63e66f1fe4ebb4f1261ff35f4aa32da3efdd27a45de6c1f248f3d6401419552a63f82bf552b7315d1530f251abb4ff3d830a2c73355a22a791db581106c3b5618ac54	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:47:10+00	2026-11-22 08:50:46+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-899e-fb44-c7f7-7dd9b0571ff9	3b08f203-6a6e-4431-a15e-1352ff686a52	f819e5ae-125f-4e64-a855-853f7cb9ada8	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:57:16+00	0	4232	\\xe22a10dbf14b68132539233517cf66a76e4bc6f94da6d2b456ecc52617a8dd30	\\x012c47c98150c304d0d84afade34e468bb9988fefbe866dff274c8a6626eecff7d320f45f4c9ffd988df0340094905cab9a51c0c45bad4bad090d8d7aa27fc3c49	\\x012c47c9819f1d73992ff51b87a66030ee97b1684ed298d05ef6cec06eae68798427ea0eac04ee45086ca304f6809871183d69bdd06cffc1025b54fea49925f4d27b2767fd4d871fa683d99dbe77438a3fc0646f285ed15911383e4a9061b9366e	1	5	ACC	MVA	4			2026-11-22 08:43:04+00	2026-11-22 08:57:16+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-9400-a0cc-a159-88bc1a627927	56145ac6-e991-4482-a62b-fb4eae12c83a	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:39:18+00	0	3530	\\x214b12b7b49333db18b1e24a29ffe1edda711b493fc5011cca36aa11693e89be	\\x01a453a7bb47de4a959d12c3f5d1bb1b60e5ee6335537f76e059e87e1766740ebf6fba94108739b89dad11a7f211d260be5c4bea65f3ea839e08ac349be02c1d58	\\x01a453a7bbeb8da0187b7ae0ac89c4caf5963f2f5e3dc4eb1ab1df4321bd2b2b12dbcb43749188fb5a28f1ba89b2193e7e063fdb75f86e0ec429efa0e05a4ec41ef60ba2c8bda8a02feb73dc1d8e7b89ba9191db5d2eefbdc265fd977abe04cb99	1	3	WELCHK	WELFARE	3			2026-11-22 08:37:31+00	2026-11-22 08:39:18+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-9ea7-4d85-6d7c-70e0a18c6fde	bda4674f-7ad7-42dc-beae-b0b9a8c3f304	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:50:16+00	0	4612	\\x5fb831654dd5b039e179a118ddee074bdffe6cd8503ca6f6f990e449c9117727	\\x0145fe36ecf7f98921f7a8fc0594d05c61f8c1e26b25910a8f745c11342383b43374819798b1d2c3df270fd655fa06f3200eba0d10f83e9fd3980801ccfcb53486	\\x0145fe36eccba9036cd957f53f6e92834cb1559fe0c55b13f74e65fc23e257c912a873ea9c3438e564a8534f87b2c173372cf64dba7948ddb6d567ceab7dbc28235637aa85ec7be256caf12cedd95e001944bd65c91907e9b6b5685d0fcf0c6c11	2	4	SUSP	SUSP	3	18		2026-11-22 08:46:13+00	\N	\N	2026-11-22 08:50:16+00	65536	4	1	0	0	0	1
01c893f9-a0fe-d0c7-bc44-12c5a3e8a5d7	44ea4d44-4a1f-487d-81db-a92167f74e2a	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:54:45+00	0	4963	\\xd30e64a3fdbff442a7f987b0ee48145040f1598a04777167ff686297250b29da	\\x01c42f20e71bac13b2a31313195fcc35488ce639690ce51587617f68123a8ac172edb99fc1def2ff9b203ba31885e16b25e8d32023d7121a364be36c85992fb2bb	\\x01c42f20e797577aed80649efd728a3baeaf0bf017aab83518a728f602750fbfc909a01b4fc43d7c30c365f4b3e0384023b7cc5aecc2bff4e2d52b4270e70348039bd0100b267e5428149b15078939f136bebd0bc06619e2cd2f6a96b109da07e8	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	\N	2026-11-22 08:54:45+00	\N	65536	7	1	0	0	0	1
01c893f9-a3e3-80f3-bccd-21890a33e8ae	32097c57-e154-4837-a7df-29efc4f5916f	6e50db36-02a2-44b7-bdf8-f438969a42c4	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:49:02+00	0	2779	\\x4567e3a19a226c4acfaefe4bc44bdf77f18460a77ca320e152a9209386478bce	\\x01a1ae26423f47c9e9eb6848d6ef0effa942f14b0baf0e601a873d7d19b0f6f07e55379fedd5bbbb5ef6e31e1bf2809eed32953def06f922bccae01f6e87200519	\\x01a1ae26421b526f7420c2602c799d5b7f31f3e2259bacd921bde7401487914c508e022e61a9c127efc58bac1b690a576c4994c8340a5e6241dd936a40385f5fc78a6f8dc761ce43e8d53f9aa77355dd0f37faa17f64ed14bbf7293d29edd69f45	1	3	WELCHK	WELFARE	3			2026-11-22 08:48:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-a421-9d2d-251c-721c796014bd	112c13b7-789f-4f42-af0d-854257f04f58	27e521b2-43a5-4f28-a6c8-7aafeea52755	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:48:06+00	0	5042	\\x8ca7eb8bbfcddb54509d6d70d887f0792c1c05f76a1b684ffd747b541d02e4ef	\\x01a453a7bb80c200fafc2527f3f712860eaa0ceb656633267a9ed1e6fd0af7347adcd50a26ff42d2782e40f36d5a6fbc550134481583b7b49135e72d4144cdee2a	\\x01a453a7bb55492d726388408ef6f3d48355f2a39b2c7d3514e7928b2c15f0e717a45a3df730ef67196e4c4499db63e947fcd1d0784ba212d77716ed9ea1a349c2f7fe591a0a365d91ae2f16389eaebb145a3dd10d015f6bdc0102d745b7bbacbc	2	3	WELCHK	WELFARE	3	03		2026-11-22 08:37:31+00	\N	\N	2026-11-22 08:48:06+00	65536	7	1	0	0	0	1
01c893f9-a881-717a-7eb8-3224c709a0a7	247f9ad9-7b4f-425e-9637-976b0b97cae3	706960ab-a903-496e-b700-ea0ac57eae26	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:40+00	0	3532	\\xde32d41e34c1aa72ac4341bcbacebee361af69d444b9bccec1044f2ce5de69f1	\\x015a5288b778d65d6cb2e8365e5d78c1a05462f8b0138175586a48fc8b7c705fe4074bc787f41c9fb5dbe01543a0fdc9c0e90d48c8f83b3fbe3a3aef823f5a56d8	\\x015a5288b71c500d7855b9a187b792dffcba8d8c2e77c27be5a2d7149e68c58c87ad8d822221b3a57f5b3e7488499aa664c90e4c16ad8fcc9f6ea9001fcc288f2ededbaf483f126f68ac3826d7bb9d11c80aa14693bb1b33773bcacb8eeec21f61	1	5	DISVEH	DISVEH	5			2026-11-22 08:51:55+00	2026-11-22 08:55:40+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-ab8f-e410-9383-43d51639620c	15e77bbd-c39a-4444-87c7-3ea6d0aedab8	cf3cb4fe-478f-4278-97fb-00efc4558a64	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:39:29+00	0	4093	\\x9c44fea3738f05aef0164437a80215912048c3a9d3aa94ea22824f157ace3665	\\x011ba7d7affd42400dde14a47e9b52ae5faa579c83d2c16fed08271f4a0b56f423b68754bf214d1e8a0844ab8f5c29ffae496fe90390b13cd20532980d12e7a715	\\x011ba7d7af8e5b158381f750f1f43fe1141669ff92a7ddd90649baf24ae8d6f418e791a15e8622d5a5055d7873c43890c3b08c658842f5e8ba46928fb45246275eee2bc7ceb1e9b9313c8dadee1662a6d9fba98e26d49a3decb048fdda8f8c8ea5	1	5	TS	TSTOP	5			2026-11-22 08:30:35+00	\N	2026-11-22 08:39:29+00	\N	65536	4	1	0	0	0	1
01c893f9-abaf-6f0f-d8f6-7ce29e00cb8f	f0ff25de-81f4-45fb-9cd0-2c088005c508	4527889b-4780-4c3c-9ec9-5648954710ff	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:54:48+00	0	2773	\\xe908bf4afc79636769c10d6c8e2b4a4c3004d05da6bdfbf79e66cd5bac901e08	\\x01c6f26ddfcbdc9e5de84a8a8fcb2351809ee22085b6439107829bcf3c79a8d10e7b263f999cae0cb4e9f0876ea0c46c272b3aaccdaefb188c48acd2f47cc66a41	\\x01c6f26ddf63f5a56c60d04c603e0b6e4ac7982c9598314ee48ef5fe2abf3cd40b21579a04adeed4e98273dea469fbb95550258487d94b4f85e2429e9f5fc232648baa1b21dcc3cf14b514ff54cad698c75e96eb684eae2869358ae7693117bb73	1	5	ALARM	ALRBA	3			2026-11-22 08:54:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-af86-bb30-23f6-8985498d54df	2fa8b866-07e4-41af-92dc-4ed9c12c398c	9dadf2ff-a702-4634-9d88-f697030154c1	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:47:27+00	0	2869	\\xae42455f1d876e09a91f854ef1d1d38a7b4606bf4655b39528ba80bf8014d6b6	\\x013e0e8de32736e7b5ba0666df5697f422f77074c24e2997dee33a059da1aa993b202e7c641b4af72ff7acb5e423b972db7251de14018a2cb87d3a7e84b10b66e2	\\x013e0e8de38eebd213b564f17aa6fa6107a6e238d258a1e99615a4365f530bea5df92127b9bcc67f4226aef3b0741394a17242b157ce09d91d8a8253bec8a96ac8a39a3c72a9f1049da30218f639cec9822a5aae4f8ba929a0fd61307614b6e552	2	3	VAND	VANDAL	5	18		2026-11-22 08:47:07+00	\N	\N	2026-11-22 08:47:27+00	65536	1	1	0	0	0	1
01c893f9-b8d4-9d48-4b10-371678bb558d	9f2ccccf-5708-4f5e-83c9-272d16c6ae5f	65738f70-d1ca-4e56-90e3-7093d3cb80f5	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:41:21+00	0	2773	\\xd44c4a24c1d39fa01f339440b1decf900729861a8b14856edc7c700f256ed452	\\x0125b26c153f4e50121ebc3748fc43762545a51f50f4ba1ef39a678f87ad92f1fdf104f18b4b274aa4e48e5d1a4ed89da8c40bfe9d2d2645a1e84aa13e516a5a41	\\x0125b26c15c0beff0a734cd8b0524525f6b93fd92993ca1fd3a9a542c9c0eb8e979fd787dfcc4713307cf2ed7170b3e3cf9426237b529b89f46b18fb9e484e7ba57d819c411574dffc1ed2591dfb692096c5e68be6942bc2d358f266033eef76bb	1	5	TS	TSTOP	5			2026-11-22 08:41:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-baa0-4cbe-6e8f-4512bbb3c260	45fa8060-eb8a-4551-8116-92adea4a4ac4	65738f70-d1ca-4e56-90e3-7093d3cb80f5	1	2	2026-11-22 08:57:42.718614+00	2026-11-22 08:42:29+00	0	3526	\\x4fd010272216114c8b67396204a3eb71bac3c3e32b9ee4cdc9ff37931605dc4c	\\x0125b26c1585ee8efef6920d349806b1242a2fc1a60ab1f7ea6ec77b8713ac17d19199ade8b5962e1cba5f16fc1e20966b23442302308351510b60b25ac9b69e2a	\\x0125b26c15c531b685523a9c2095498ecced53b5e577b87673001798f2f59b5b4d256b159f2dc60bc6b0190ed7577f238f7ec78db8715f8cf44fd0b293beae8ff021fb41ac93214f53a3c59ea27e022a6534f6b874cb5f200906f7f3d1cdc43a50	1	5	TS	TSTOP	5			2026-11-22 08:41:01+00	2026-11-22 08:42:29+00	\N	\N	65536	2	1	0	0	0	1
01c893f9-bf00-bc15-4c8f-a56ba614d94a	e643306a-19bc-43c4-9d49-9490704d80d7	34cc05b3-176f-4c94-b180-d2d85f1603f1	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:51:34+00	0	4663	\\x48e54a4fb2b304ea10f2eeecdf2265d967c9a3164baee63cdeace82574e6762f	\\x01a3cc5a83927f9d7956c84825fc2880a62d11d1ef31627589c3a005190a68fd9497221727310c8be9c1d7f391c6ba38acc13b9a84c231320c7b452460414ded77	\\x01a3cc5a83361655eb32e8d7d071ce11a0036b92ae5961e65646d007297af82d30ae84ace2ae264e256221dbf6ed446619d6a9832f249a8597b4d4637c53496a8f6075ad07eee4356e8e092b12d7a9c26b6b3bc7530a3032953ae68cdcb693613a	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:47:10+00	2026-11-22 08:51:34+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-c598-0827-bed2-aad55026356e	73cf18be-c6ad-44d0-bc87-8bda7a55d1dd	e28c75e2-1855-4d68-8d2a-b079936ebad4	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:48+00	0	2782	\\xeb41827a858ac9a0e5425bce6d6885ae9ceedff1a17203331f4656b27b98ca02	\\x0108a37332d8a53dac83e70a77c4923584feecb988ac19b0c1e14715f83d9b22749ed45377d595fd996d629b3f29ff5a779c6a71678e2a3af13c677e9e0d1f2e5c	\\x0108a37332e1fc97e0cca41a50fbf5f705a7e00f4d9d48b47bde0eb87ac193484843039997bed3b24e87885b1b51bbec9709947ceaa614d9ff1b5a81d536a2662770d1d94345c5925c9a31df006c472f601b7dd68cec6f816eb5e79f9b4a2a1413	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:55:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-ca52-955c-a18b-706d069b8c53	defdb1ae-5406-4013-9078-7d3ad7faef21	aa6913e3-5304-4341-bc1e-926f71e291c4	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:38+00	0	2778	\\xafd97adaa65855ec6dcc6798e64c4f50c04bc1450f466fa663ba6504b87de175	\\x015fb3d2b990248b8a5e3cd1ecfca0fe018531edf79ee15182bb4edbfd0ae6ce6d96a16c4e214da3a6ddd6e313317e11e05c19376087b5478916c7f44da7a5ed4a	\\x015fb3d2b907de01178de8e70de0b663333bbb1403491ad0e9fe23b3d3bbaa026cb8de38f0e447408a2699fd776a660d28f4c6c79cfd8be87e4e168f20f3d22ee1533b3e73d741123c455216d877ae4ec7761d295275a29cce76dd82d432f26185	1	4	ASSIST	CITASST	5			2026-11-22 08:55:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-d0af-a1b7-5c7f-6d48f408a474	8e4a1ae8-0341-40c5-9215-b280f5298de2	706960ab-a903-496e-b700-ea0ac57eae26	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:57:22+00	0	3814	\\x94f9d98a73bfe1dcd22775ba4601a703246adb36becd9e83bc1abc01905b1205	\\x015a5288b776eb57ddd7fb16e241f224affc6a971e9c951ba5261768040004794da37799c31b82ab95045aa55043abd5e8e92596234b8cbbed208daf8acfe3ec29	\\x015a5288b7a6dc48f7c96de57c06416e9b3a9fbab29576cb1365e0046a41dff4177e1dac7716f0fa9a9f12070ab9d6328ad54b729d67f9c683eb1a7a589efd9f6328a5dc06323b827b052ff00666ba1f8492c30ab2986b05e4fa6376f9898eaec3	1	5	DISVEH	DISVEH	5			2026-11-22 08:51:55+00	2026-11-22 08:57:22+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-e12b-a254-654f-8ba4144fe2bf	979e4ac7-4563-441e-942e-6c6effde2602	6e50db36-02a2-44b7-bdf8-f438969a42c4	1	0	2026-11-22 08:57:42.718614+00	2026-11-22 08:55:54+00	0	4658	\\x3335037715c0050db80fb93801842f8cf3eb7191a4c0904e643e81794019ccf4	\\x01a1ae264265435c58b28c5087974ce98d6c7781dca7c6f0c4f0dfeb7fffbe1e941b7d937e7df5098beacaf2a153ed0658918d9c04e774f75cd7149b90aa1e94e1	\\x01a1ae26422b6cff2c5f986b69b0c7e28324d82c0f64cb2dbac29f55b5eaccf9783b4785848001f5128e0804261a81ee492e186ae3b23ee772a9fa374bf4ecbe8aded198c2339786c8f0626ddf04dca234cfe6f202ffca35d1006971fbf2fdf904	1	3	WELCHK	WELFARE	3			2026-11-22 08:48:42+00	2026-11-22 08:55:54+00	\N	\N	65536	3	1	0	0	0	1
01c893f9-f96f-b452-40e1-42ee07d7cc5c	72e48314-e384-4dce-bdd4-92876efc7e86	bf816a36-cf91-4c19-a921-aa3bab83418f	1	4	2026-11-22 08:57:42.718614+00	2026-11-22 08:54:21+00	0	5024	\\x78b74595ed1e83703ca1bd5b32f00df69fad25fc95f7371f70935516694af39e	\\x01dfa3209012f56277680d81a5be39d8f7b02ad6096cb318bfa091d6d3dd213db3a1b0e51ad16aa45395e273064e18663ef1fd244eaf0567a23c32c59a956c4bb9	\\x01dfa32090d3420e12fcd507de20d0908e4180967ee085340aeb9cfac2138cfa0603e17348079fb535aca954c6d73ec03b423de703f2f297f0bdbdbea6fb705361c60c7c8797a0f93a3a2c8ce9b689caf255930caa0281d41a864709657e75808d	2	4	ASSIST	CITASST	5	01		2026-11-22 08:46:14+00	\N	\N	2026-11-22 08:54:21+00	65536	4	1	0	0	0	1
01c893f9-fbd7-ff3d-7bba-a7a9db1a7511	9b65763f-e6cb-473c-9dc0-8edb4c8ebb06	bf816a36-cf91-4c19-a921-aa3bab83418f	1	1	2026-11-22 08:57:42.718614+00	2026-11-22 08:46:34+00	0	2779	\\x009ef87e037ec3453193aaac0c8340552f17c662c29c107e8bb2f394a62b2a33	\\x01dfa32090d733d0e52fe70eeae6b98c253e3e7f4e52a6b2f4ad35e734fbfe16053258f7d8299fd199c513c7ae343efaaa6a30cad8a653d4518402c7f022c86355	\\x01dfa320908d2499fcc2f1a7e964185ece9b51a3a5ee284749bd163bc9f1aab8520431b4999a0006799aca9088f7ab2dfa6638ca4fe08d26823f7ae2b91abef99db65b04dd462557baf6d54b0a03df04dc7241023bc89ab6c4e9aed6e78919a745	1	4	ASSIST	CITASST	5			2026-11-22 08:46:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c893f9-7195-ff9f-4a41-d724b19fd8b9	1005adb2-f2f3-4162-b11e-3ad28907f54b	0d93be14-76b1-4924-9c01-5b8f78bd02cf	1	1	2026-11-22 08:57:42.838461+00	2026-11-22 08:57:42.837834+00	0	869	\\x453321f61820ba90b3c23c753f4d893318b3c45e736daa17ca7884c1d0dcc998	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c893f9-deed-954b-065a-df9631126d82	7bbe305d-65e2-45bc-bd73-da5417fefb82	34afea02-32c0-4d7d-bdfc-6d431468685c	1	1	2026-11-22 08:57:42.844241+00	2026-11-22 08:57:42.843834+00	0	869	\\xb1faf9c79c99ee199002b6075665e1289cfbec5504649cece8b490cf87844c70	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c893f9-46a2-d573-1059-eb85daaa3482	eb1ec582-39bb-4e17-8c8d-c49ff0dcf5bc	f507263e-8383-42f6-ab99-9f50a1485b33	1	1	2026-11-22 08:57:42.846625+00	2026-11-22 08:57:42.846299+00	0	869	\\x9416eef66eddf6a75a9de2c1c3ff98a14a8eddb6afa4cb507bb157d4c2b489da	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c893f9-2389-4bad-fbae-b5b4292c3c59	572ece8c-7511-47e3-9d1a-be2ce68906f2	fa869079-2f88-4853-aae6-584236b5399f	1	1	2026-11-22 08:57:42.84916+00	2026-11-22 08:57:42.84885+00	0	869	\\xd67fc576710dc742d41971a4f953809a32d963310247473e3efa995d81911eb2	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c893f9-bbee-f130-17ca-f73a3d7303b4	31e1a993-3681-4f92-9a38-93809df2effb	fa869079-2f88-4853-aae6-584236b5399f	1	6	2026-11-22 08:57:42.953496+00	2026-11-22 08:57:43.953094+00	0	872	\\x63da0d293ad581e81e933fddb1a6f6c1c0e543353b042ee68970a075218e2d24	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-22 08:57:43.953094+00	4096	0	0	0	0	0	0
01c893f9-fea9-e250-5b36-1d232a32dd47	61c08e92-5c8f-42d5-93de-b0a1a4a2ca65	540c845f-0934-4a65-8a0f-9f13edc4075d	1	1	2026-11-22 08:57:43.292645+00	2026-11-22 08:57:43.292181+00	0	869	\\x1de7ecd631768d5a2a08c5976f3e0118050f863882e1911c76fe7f1c06a34a8b	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c893f9-08c8-6ddf-dcd9-95316989970d	33427c10-c222-47ca-9972-d4e45e1a8ffe	b8f40db7-0d86-46d4-b7e5-2d38aa850fe6	1	1	2026-11-22 08:57:43.41224+00	2026-11-22 08:57:43.411772+00	0	870	\\x15f367abff6ac554f56a8c3707fb2660079c53b1432c9defc741d6031f8df734	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
\.


--
-- Data for Name: feed_tally; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.feed_tally (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2, tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes, persons, other, saves) FROM stdin;
61b2106c-f020-11ac-479f-4ec352d0887f	north-eido	20779	132	129	3	0	0	0	45	0	5	1	9	9	21	0	0	0	0	0	0	0	0	315	122	122	9
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
0a5c4cec-5755-9812-6c0d-740a9ef694bd	abb64511-fa3b-497f-bf5a-924a43fcb3c1	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001b4d9895cb22dd44b59ae41e1906baa9fd8a7e1ea6e1e627a4d91c81faee935ecfb3eedda78de2e1a2e58e413a4f4d677ad1f4611df891ab5097dd0c109d73663	\\x0158f3d63a33e3f69ff8eb5b1b129ac4b41aa58badc0bbfecedc11fc13ad420f8cd1345c5cde029c72621a3ff15d59a3bd4fceafc2bdab55677c7bbb67230f1b2363c585a49be55df5533e8f4c6d8fd433dbee7495c6b952e2f8c02ab160672d88f9d379c2bc7e843813a4eeac3ce11c9b6e141f16a7fc858c230b4d28b21c829d	\\x0158f3d63ac847388173533d2f8c1e3a039b939b6c008d86c3020d10d9c77c88cfe24cd275eaee90f71844f044ff2066c25fad60d2cef3aaf1c104749f1b732a0c35518dd07aca32cd6f2c7f6106c2d2364c5ebeec82b64af01004240cf724fc90	2	5	DISVEH	DISVEH	5	08		2026-11-22 08:04:44+00	f	\N	\N	2026-11-22 08:05:04+00	\N	2026-11-22 08:57:42.718614+00	d0896827-3b88-42ee-9dc8-7cd458d80b9a	2026-11-22 08:05:04+00	0	2026-11-22 08:57:42.718614+00	1	1
2dfebc1b-4219-4509-2320-8d083c64c9c5	b8965fad-8717-44a9-8262-32f5a22a309f	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x0100017a459eafa84199e723a84bd67ba1a949a3be2aa631420d514936e6365ab8ba9a3aee93f6c6a1af449fa5e08883480f857b74cbb758d0fe7539d48549f7602bbb	\\x01bbe5e76b2423f380a612daf8acda337d3b474bf0f7282b223b1fe8bdca0b3d5f46620afd1f7ddb38cc87c8872f3c70508b1c3ae3c7ad8d3d1f18dc428bf755879334a4605ab1d94780a0fc74b0f56a0cabdd54079720e94ba1fc46ccfa77c66e9f62203bd1bd943dd932075821202bc267cdfcacc155b1f317ebd6e763ee908e	\\x01bbe5e76bc6dd84f97503d31a54a87024fc90a6dc42cfd380c953419129b5348e3dcaeea2146348c5e3bbd4cd839c57bfee40896ed26fc31e555832333d587cf7fb5d8650d60481733263e670fb22ddb54919513c5a98156499d933b7b1321a14	2	5	ANIMAL	ANIMAL	6	08		2026-11-22 08:15:24+00	f	\N	\N	2026-11-22 08:19:18+00	\N	2026-11-22 08:57:42.718614+00	dad63aa7-ed5f-4fb0-9543-4772d64fe8c6	2026-11-22 08:19:18+00	0	2026-11-22 08:57:42.718614+00	2	1
4fa1d163-5782-8a77-b5e0-aab9f8e3ff83	f9eb0809-480c-4b2a-bc7b-90d372e8681f	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001b0e8f4bd8c88102b72396d0e49a869cc73d4fe633f8890b3902be4fbed82d89f00f76c39a811cf955808c749a3fa72cc927135aeee724777dbd5b6dd8ffee071	\\x014c0018fa7cdad36c55e946ccbc551606ad750f0f3ee8ffdcd0e9973afe5fa8afb9198aad5ba03ce06e411cb1b5709637f08d785b2dda519832cf0f78317ef672660d7536a0413c7fe9034843bb83978a35b90c19239eb5c0ed7a03c1c377952d8f7b14424774cb7da90aa707b7a57536a69aa4453e5bc24fb6dfa91eec33505a	\\x014c0018fa9f610414f2010c3886ac301d4e53b0e171863199d1c0a9c46247143bc21f5379df6d77b80187ec075343959104d6638b9da0488ae9a973a17eec4da5628a64ac86ae766b1f14c427d124acaeeff82b658e2cd95dfc1ac048b359ceeb	2	5	ALARM	ALRBA	3	01		2026-11-22 08:06:06+00	f	\N	\N	2026-11-22 08:06:26+00	\N	2026-11-22 08:57:42.718614+00	cd749de2-b52a-48da-ab38-9c9f57663752	2026-11-22 08:06:26+00	0	2026-11-22 08:57:42.718614+00	1	1
57cc4c59-a528-3434-ac3e-7fe9ec5431d0	e31c4334-07a8-4feb-97a6-c33d0437a320	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001d56b0818bcc977746a164e2c2fc7d2b2b94bb70aee6c90cebb8e18ebc390021508977faeb3b7f9166ae90a3b45a39f738a26368c518783ee6055c0bdd0eb6b8b	\\x010334ca31c3fc71d2a30de1010136a44c13f3afec1e4d5a0b21ffbd3a1d97234b59b31042f5d2ac688be54d41d573735ae7cd4d8e0593b3e2ee94beaa4cd103f19118761f23d9949a2c40fc7103dc53983faf84df96b0b51aba4c1e61c820473a6da505e1fdac73761158398face496ae52a664600c00b054e1e33bc863f7bba3	\\x010334ca31c060fd583bd112077b538a42e6b680ba593000a94c163c581c1d167257e270f0c3fa64bd32178232a3f72e8db90cb4e6dc819f78c85cbd34a74a5fd7f4f6ac6148d6c3be2a92a0fda603b29a9ba2be555abef4eae9d93f9408cbf848	2	4	SUSP	SUSP	3	18		2026-11-22 08:12:50+00	f	\N	\N	2026-11-22 08:13:10+00	\N	2026-11-22 08:57:42.718614+00	1afdaae0-e2bb-47b8-9da2-561cc96d7cfd	2026-11-22 08:13:10+00	0	2026-11-22 08:57:42.718614+00	1	1
5d6f9d80-65c5-abb6-f958-b57ebd9706e4	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001af88ac5a29e3c86a42501f4b33e18bf79c219abb689407983273023a3a50fc3622c2315b66616bbacd79e55f04d73301ce9a5bd0298bd57e396d65b95771664c	\\x01e32d462d6107e0a37500546f03c1208598f88019cd2d23435a123182893cc372edf5e822957dcebce33a2c70e7948ea82bb25871110e33e4df85a54c01572d42b6612685b938c49640ba93ff415f83f055a2384ef5d81396c6cef8d4dfe70af0325b4894fee1be94a76fc6638d27f99b654a7a1d238c40e082c92c37e1b18a92	\\x01e32d462db287f4e5f6554d1afd9648b7ac0b51815cb65447f11bb9bb743385e57d895c9b21859e2adc5918c09d483a251082dd20648c625ab41200064adba82ab599f671dce12ff01126ad35927ff2469e206f51135bd47e3eb94f8dc5ae5c47	2	3	TRESP	TRESPASS	4	18		2026-11-22 08:23:50+00	f	2026-11-22 08:24:58+00	\N	2026-11-22 08:35:08+00	\N	2026-11-22 08:57:42.718614+00	4d9d4ddf-f4f2-40cc-8e61-5f83e17b6444	2026-11-22 08:35:08+00	0	2026-11-22 08:57:42.718614+00	3	1
622d0d66-4d91-e319-0ed4-95ad92e22b47	a3236a0c-e712-492b-a3f9-f005450acde5	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x0100018b8c0b6e1ae164ea64c7a743055ee48147702bedad3eecf29774184dee53f41b836acd484a86b37baf549206b1ad3e5fa3f0abe2aa222e0564b71399edaf5f68	\\x01e5cecf7140e6000b5eda1ce669aacf647d7844385a4127cf6cc0787e841261b3df31b702fe63ec03281d493eaf9a8835126dd77993296e0d8bc65164c8f15a51666a304d1f9fa1e092ccfb60a4fd02cc7837bbdcfdf214710405e4d5ec08b6c2aad16bb7710b7d9119beedc775e1fd512a29ddb1cfd6026d9b822d41125de846	\\x01e5cecf71abdc29cf3769f468e07341b96addf426933598b53ab299310e0fa28b5fde2f14af3f423a9b9aad8e76560c0f6bf8abbcc8c93f4b16298e59a8310d67052498f267ee9638745a56a26d6934e5146b528f5cd110102d6f4ac6369e7946	2	5	PARK	PARKING	6	18		2026-11-22 08:29:47+00	f	\N	\N	2026-11-22 08:30:18+00	\N	2026-11-22 08:57:42.718614+00	66d2b90e-9693-4438-b0e2-dbc515c8dd34	2026-11-22 08:30:18+00	0	2026-11-22 08:57:42.718614+00	2	1
6759d875-fc82-e86d-f9de-5d114611c514	e8fe0ca7-542f-490d-bf34-40d5124096fc	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001fff50433035b6b55f81c04ee8a043c17ed91e9db55d9dcb618e70c08a507d9b025f1b892d2e6a13258f363e904e30b98cd51659f0eac209a5aa0f0a0f8eeb8e1	\\x0143be41d7d76cf0e6851ad318c37c119716bfa303cfec70a58824f9fce3c843e72acb97b7904f89c2ca00cf54464c1754712bc0070b613bb156fb14ee3429855cf2e658185c494bfba38cc6f8c65c768262c649edda57c9d0987734be379ca3432cdbed66a0d46d8e6cfbfd5205a756ee2aed038360cd0bdb680b3acceea0719d	\\x0143be41d7d9f89289d9c66249b157cbfce3f36260d048b894848c43ef76383517913a36e27d089811a574439e4eb75fb813cb41628852a5ab606281231f9fc26361179e90cfb2494ac4a9fa9d1a1532f775d6c1236b546b7886952188d5ebc116	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 08:22:46+00	f	\N	\N	2026-11-22 08:24:03+00	\N	2026-11-22 08:57:42.718614+00	85b456cf-f4f1-4ba1-a016-b74a46ecc616	2026-11-22 08:24:03+00	0	2026-11-22 08:57:42.718614+00	2	1
679a8522-c08a-1df3-6c56-5e81a1f4acb3	6840ad02-ef4b-46ab-b60c-542a23b5fc43	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x01000140f1d885855d6a0c402cbf1848b38600a5f2294cc72b248aa1f94b965e02655097e27ab74d7922ff2edaec1e214b1290d8769e7943d49b8eee7068cb971c93eb	\\x0193f68f5ca9e2159d4e0984f64da87e7ec2de825846686babfc595980fe49c8c5e868ff285251f2e476db9b94782e8eed3fb941b78edce12c746546a348c4a610beb069536e4b0fb77878d11114916645f3fea90e64645f765bb6acc97efdf5999883515542e83cb7bb09e905bd9b65a5cfe01cda2739cf977f35a68f8ae77d03	\\x0193f68f5cb1a9f8abc0250be7ff9c3a5237aef561deadfd172019db81be1e5bfe09a6df9767a1d3750ae45cfa69ee490bb84a67889b9891e4213b2c87f8a8c326d2085e56560738d84129b66a5b95c844fe5f5382bdc33d4672d3e42b83ba84c7	1	4	SUSP	SUSP	3			2026-11-22 08:27:03+00	f	2026-11-22 08:28:31+00	2026-11-22 08:30:03+00	\N	\N	2026-11-22 08:57:42.718614+00	35c4235d-d93a-4297-975f-8bbb7c70add1	2026-11-22 08:34:19+00	0	2026-11-22 08:57:42.718614+00	3	1
8c262755-788b-0e49-47db-d26f00cd7b3e	f0e6b274-18be-41c3-bc6d-b146f52a864e	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001c8c1070e84fa986b499a96671b8d9ad5929dff10fa6dbb531eec4b142a3fb011a9cb901bfbe49def4c3c3485e3eca20c0d52ee121425a15d477d84091c264743	\\x0177b183458a6e598d46be59ad25cc62bbfa26a42667c6eceb8d169ba933cd9a05cea288f0d87d940934cfda0f27bf8d05aeb658a88cb116f7799f2a803492586b0587851d488aae81b1cccf2558502c55c8c23c2bddaf6c53ac84b552d33bb4ca51db22ea5ae6a21572b0fa46e4b23914096b2ab09c7ea451cc21cc10df9e305b	\\x0177b18345f081f0c560d8875b8e20e38b9488c211a65977dfff9e40885468a05c50cf4e8dbc3d13e069dd3c39b0af6948fb61e59e66bfe2b45f64b88f8954dae7035550b5d1439487ab930a78f4ac5e74f3d622f1fa10d216a135f7aad0b64b48	2	5	ALARM	ALRBA	3	14		2026-11-22 07:58:31+00	f	2026-11-22 08:00:45+00	\N	2026-11-22 08:03:01+00	\N	2026-11-22 08:57:42.718614+00	26fb00ee-7b33-41da-b24d-25e08b112955	2026-11-22 08:03:01+00	0	2026-11-22 08:57:42.718614+00	3	1
98c1abde-0a33-b55a-f773-f42923f287b2	784f3261-d210-4f73-9e37-471f078568cf	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001f79a60e4736fb4624d1bb9eacb2cc598e222b32751a543f16ee2cf87cb56b719aae4e6e62894394f18ebbd63976d5a42fd9978060de389dbcf13d7b631a69c23	\\x01f7ad10bfa3b0e3573cd3baac0384702b8f4b81cd2784e86cfe163097f7d0ff4b2b33969b4c929dc7f98ed4c81d790c6d59b205425c3e466624fdec5757207a1e6aac6652906435b71bf8b9b192a323eda5a45d4a848f48b2b76220bfb65255381e47f16bef8caedf3317bdde9256bc9eb78139b611b3c9a1f2db095604cd196c	\\x01f7ad10bf592bd937e7b0d14c451ef479344e8803ff1bc290a501a5a39b0d7e030a36e462794fc149d381e32e4ab7d9c8a34a51fed35108e87bf9bc29de5dffef2898795d2fc02a9e2d9d08c0093202a0dc1a1a371ec2a762878631c2cfd7d4e0	2	5	DIST	DISORD	3	18		2026-11-22 08:09:58+00	f	2026-11-22 08:12:20+00	2026-11-22 08:18:49+00	2026-11-22 08:28:45+00	\N	2026-11-22 08:57:42.718614+00	e606eb67-e618-48ea-a0d3-1dfa166957fe	2026-11-22 08:28:45+00	0	2026-11-22 08:57:42.718614+00	4	1
9a1f09d9-38eb-a2c2-1b9d-7925a0c229b2	e27eef1c-941b-400d-9afc-51e17c92ad77	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001f8b0c218c1e08122dda149ad397ac1eeeff2bde41af09b18024cf30561cec39486ad2c3f51675cba1341440ad0682ef408ed1f5056d6f4420e4fdfd4daf005b3	\\x015ff644e92c1716db1961b8d61927326423526e53e3eaae57ab5704a8da69377757da3d036839e376e6fc72985392564999aa6cd745e7f2bf66d479a2a012bfa20afe10ec9d1c63d7141f8a0f7879490fb2d427061ebafe85828cacc14ef4a1dc8dc5b81b98451271bb2b3133d005c9bf937fb7c939a2b012f41c682f364ebfa4	\\x015ff644e9cd8a1c03ca629b1752f44c7a48d4bbde6288c268e31ebfbe4a1778057a9487ac0584ef5495b1bbf324ff8dc42a1ebf7653c28add830d915039e17de3b8c711cacf50baa2aaa7b82f7235bc42697da82d3fa1a5079faef72c809ea5dc	2	3	FRAUD	FRAUD	5	18		2026-11-22 08:26:37+00	f	2026-11-22 08:28:03+00	2026-11-22 08:33:33+00	2026-11-22 08:37:07+00	\N	2026-11-22 08:57:42.718614+00	583e4250-10e1-43a5-8053-a9631862a7d0	2026-11-22 08:37:07+00	0	2026-11-22 08:57:42.718614+00	4	1
9e0e0b84-d8b1-f905-13d5-5d3a77a13bb3	ba8cdd86-a13e-431a-aac1-099f2028678b	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001ce55b1f5da19b3f8b5dbe04098938431cb1fcf16f1a4ff04e8e7e30c069c8342f33dc62544cd2924af29c867fbaa2120a1ab9a4b53b9303e790bfdf5d0224742	\\x019cf25d037c1d8af8e02aae86de86ea0152cb00f9d5b49a7442fce2e4e6ede998e1ac21abf9239a9da33a3faf2efebe54c0b5a2afff6ba47b912f11700e53950fd3a72951d94015a00e5a2efd6f2f022bbd0efd93d279ba4f329d830dad109bcd6e0cca1d0e968f9e78df1f9338844917c7a74e4b58bb7175795651c9e8137406	\\x019cf25d033d418a330ca465f684a1a2baabe8cff102c7fda922f4ab9d7ff743bb2cb1054d22a6c4a54548755b275cb0c3ac639ec87acd0e02a9bbc8060f1b87bc3ce62afaa4cb7e8da35ae62755872d5969934d717007deea4a4acb30711e733d	2	5	TS	TSTOP	5	01		2026-11-22 07:58:48+00	f	2026-11-22 08:00:18+00	2026-11-22 08:05:15+00	2026-11-22 08:17:15+00	\N	2026-11-22 08:57:42.718614+00	3460cb44-4b93-47c0-b6ac-062703b314fb	2026-11-22 08:17:15+00	0	2026-11-22 08:57:42.718614+00	4	1
bc51ac38-fab3-a335-f820-18970fda10d1	9bf433a2-e889-46ba-a941-b69dbd3571fd	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001d31f0fe8f50b2873b8fbe9edba8d1d45e85bf4ad16e96ce35854ea4dd1194c2c0e31169d47805170fb615b4e6d0b5dbf9e1f0c43a928a9a3b5c1f3dfc00d3ebe	\\x01b7d5b204e561c5a3d33829b43ea396489534653bf74c3be3648ef0c331a4d1fcf4451c286ab4efa9e6e6002abddc9919ced9df694874acd531b1889479d035150230adb6b4abb9a7c8ee4c9855fe721202fb4e9ffa1ef63d43e98ef593cf045dba096295f56912611f845ed150af38d10d5a3ccde829368145b44a67c577303e	\\x01b7d5b204123d48ac7535b2935a0b274d16ccee4dda8f7ce9707560b9d772fdb200a851f33cd5ac71b9b0cb87a2134226f6872b15a9bbbeb609a7346525da9aeaab85579f431bc0ab43df2aa7f11649087eb1b61e681fcc06d78de27db3517325	2	2	THREAT	THREATS	3	02		2026-11-22 08:23:49+00	f	2026-11-22 08:30:20+00	\N	2026-11-22 08:31:52+00	\N	2026-11-22 08:57:42.718614+00	2f3308ef-6dd0-4409-86a3-9c2941710faf	2026-11-22 08:31:52+00	0	2026-11-22 08:57:42.718614+00	4	1
cd49fc34-36f5-40ca-6a3e-d5518a1226e0	524d514e-947a-4874-9207-46f203822632	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x0100015c3dd9f8235f7f9e7db1e17df2738983d6731116c9b92bdb3a9c8e2188af650dedb118f834721770adaa6ebe112d57063f8b3587917b66e23471a43a980cff83	\\x01b22265f4456d3612073cd192f4d21407ca900a7aec3b9317c59dd7ec352c759f285db2d0256326eec6d79a177392101b73e3079574ef526a1c3b1a68f6a9e231846691fc944e1d87d02a870061852efa596471b8ee6216646029e8141a403b2e3f46a133c5506d4ad2d154b42de2ec66f24a54829888945ab27f53f92082cdfd	\\x01b22265f4104b22bf20bbe32c7afefaae45a7fb530f315110a2fc916ceae4e7bd9887f7ea4638141b54a50ebf82b4afbc44befacb0d5aba427392d62c67326cbd6e7825d490171158ffb54c52bf6fb06e322f1ab025b783e3f6b753982a611a45	2	5	NOISE	NOISE	5	03		2026-11-22 08:15:23+00	f	2026-11-22 08:26:50+00	\N	2026-11-22 08:36:55+00	\N	2026-11-22 08:57:42.718614+00	2c727946-4bf4-4464-851c-7cb562e9caea	2026-11-22 08:36:55+00	0	2026-11-22 08:57:42.718614+00	3	1
d1c2be36-1849-a9f7-c94a-d3768e9be530	2cebd709-cf14-4c4b-aac7-d2da356f96ef	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001014accc1baed6e903c8224180b15a2970074d18c8cb7740927661b0c51c425c4523e5b903809b9c94baaba81075d0b710728edc78fed2640cf5a802344ac4841	\\x0142b33541086dcd106d50288600a4b2f49b7b11a52b68cd8e0270a4b1666c3889f2ea145af222fcb8f33c3730baab9bbdb35164e466d6198de4957a3ab93df78549268aea1d30cc50c038a4e934d2dd37b609dc20d70fd3a485dbf9daa48ae77c0a2f316e41a48ce4a34b77ea1e5cd9675fe4395629cfd6f0bc0103e7b38a5a2e	\\x0142b33541ec9c689388e50c202944ccb7c7bacc243ccf02f0e3f8f1ca533b735ef6a213af5b08645b4c7d9b93158176dfeef9d333053e11ab020fb626aa5769d578546aec1ed243cbd3f33c96b174a360de797a61f77d1f14b0befc32176c9f41	2	5	TS	TSTOP	5	03		2026-11-22 08:00:17+00	f	2026-11-22 08:02:07+00	\N	2026-11-22 08:09:23+00	\N	2026-11-22 08:57:42.718614+00	2378feac-66fb-4161-9ab3-e2fc01f62ffc	2026-11-22 08:09:23+00	0	2026-11-22 08:57:42.718614+00	3	1
dd01b400-6c2e-cad1-f907-05f9624c0886	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x01000145460291139424dbc5a75ad5c94c7508418ffe2ae21674415f604ee4e94222302a8020e238a4f19dd014f815c61f29ff8274d97aed3d414e192e94881e151c96	\\x01c4359c2f772e0f85426b6225df0ec140d180c86c893a48ceb6336857fc6c226f20e82557fd6601ce7ed300893773071440ebadfc144d13c51cfb06031ade9f84804bff9fed712203bd4da08a8b7c55ef12950b06c97373e701ab675d776fe6f1737310f04a3ba6cf4aab56922ffe4939b79dfab4965b79b4f4b684877210c742	\\x01c4359c2f18d63237dbd7ff38408f297245f655a55d1354b196620e0eea5d8a56b6d4e95380d062f122c44ecaab0bd6809bf3045c14eda261aa2cdc59cc0ab818d47bd0759027534187e9c4ddf9b85f57d2ae7251def422776b3dfc07f5b1a52b	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 08:27:13+00	f	2026-11-22 08:28:09+00	\N	2026-11-22 08:32:17+00	\N	2026-11-22 08:57:42.718614+00	3a1c00c4-2c1f-4856-a99a-d0005d531c99	2026-11-22 08:32:17+00	0	2026-11-22 08:57:42.718614+00	3	1
e3414479-7542-cf9a-0dbd-f70d06d01183	ceabccc2-d9ab-4e48-9f57-7d8cc0ae4058	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001ba6b4b2438c5dda49b505710fc0a1b1cc281e138454ffc68dfb199296667db9342b49be6527950a89bd8d3d29aa879b25f2362f437b63b2db92494c2dedf32ae	\\x01b7996af36dd3faf7d6875505f51c5f9f5563a70c921b9217931c007636fc9d049eebcc722076ece7b3180ba2dc1d01e878a4b68ffdab38e35f82de6cc77bc5998798cbd41c7d231648255c64217b7b390f50439ebeeab748d1bfc30070028b959ba1703814f92235701ef690baa7ffa947a88002953ce30d540ebcf24f4a8ea4	\\x01b7996af384f2ee9b3d1915ca7e2aaba6d96c7c5f83ef9305bd8b6a58beb1d4c999e94fd3e26b7e4c9d8226073a989553bf671a4fba2b7633c1dd3410d31a215fdf1c94d8c9d540d8b045343f0320efda9a13f7511ad0f386ac8097b7ff95a157	2	3	WELCHK	WELFARE	3	08		2026-11-22 08:14:01+00	f	\N	\N	2026-11-22 08:21:43+00	\N	2026-11-22 08:57:42.718614+00	05f0e4af-2aa2-4c52-9117-84a8c70a9d91	2026-11-22 08:21:43+00	0	2026-11-22 08:57:42.718614+00	2	1
e64f5c45-f403-6f80-970c-53ba952a1159	14bf3d32-3204-446c-aafe-51c9f96b648d	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x0100013e71325dfa5704464a39e39ebcd356ff97425164a480bd39b7c170fe163060a717283728a853596cc2ae618dd1d655b1500d0e9c530b75ece7c6b4121d03e1e4	\\x01d743da458fc13d1dcd2f98af3ed6e695214ad9c827ec4935951d20ba5b20c7e1613f418d73ec20feb6a775eaeef5ed633438b7205e472e73c47baf08ea653d4d79a952640f293bc4b141f8c7b26505c4b9ae2e81cc2425c0eb8e581d8b3e28662ec7f143383d6bc1446fb6fd728e7d98fe6f0ff605efed2629a6cd13a5345071	\\x01d743da451ce03f1d94d01b55c54ed5e61858359f0494666087b6b1af7998d69d7919c9caedbbf0ffb59f240903e6381bc4bf37a39399ebbe46cdd2a6d4f7887fd3e385d0e69a4fcd6680fbf10bb4ee481f73c58c722c05298cbf04d48f1284bb	2	4	SUSP	SUSP	3	18		2026-11-22 08:18:28+00	f	2026-11-22 08:19:07+00	\N	2026-11-22 08:26:20+00	\N	2026-11-22 08:57:42.718614+00	84143555-d129-4b4f-9666-13c1c04ddf13	2026-11-22 08:26:20+00	0	2026-11-22 08:57:42.718614+00	3	1
f091da33-f043-7541-8dba-ddf7290a95b1	b49f42c7-d1f4-4550-b42b-568b68425681	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x01000115e65be9b73e180a3cacaa601b9207898533240bf96f723fcd9440ed0186ef6238cf360ca0ede4d18a14174300527ba7097af4913cb4455b138274e298fd0f42	\\x01d970b0454ac9087b39c2f9d9cb8cde50d02234ce623a7cafaf30c2add0e14012d73fe07d1169636c4fb4f3559db3f2d693a27e0b3a8fa83738b8ca57120308dd7d57d33c3966842049d2778b0493c37f41b04278e1a9ebe4c890948768237a03e117a298a442218b0af3331e9a8021cfb3396e0da50dc85eef5232a0d3aa3250	\\x01d970b045633fbdf8732e640d45aa9a6240df03d91b502e02e8f46b1fa7d1cda2ea70417d318cc104fe9737c60fc133010cc2eb59096d8af37d6f0ca9cd8b2b310157903bfb6f728ad2b51f40a0e9d3f5d455a70c3ffed34dc52b768ab98abe85	2	3	LARC	LARCENY	4	01		2026-11-22 08:15:09+00	f	2026-11-22 08:16:40+00	\N	2026-11-22 08:22:45+00	\N	2026-11-22 08:57:42.718614+00	67d535ac-8247-44f4-9dd3-51963aad04bc	2026-11-22 08:22:45+00	0	2026-11-22 08:57:42.718614+00	3	1
035c906b-79e6-d2ff-0164-4d15e9b1fe48	32a80637-6380-4119-902e-64bf5603f494	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001316cd165822ddc45ab3218326d68f6d5ecc0658cc277ead794e1d30f52a5d655f8f4a0a491d821602faeb9683a66dcd1161b3ac25e56f28d1492a8d673476e98	\\x01e87588369d2a762ca1896e07015769915d8b9ae7386ec02671a171cdae40a2c3224a0637ecbeaef3ecf5fe6cea79c1727d57b862b2cbb6be9e85d3b58133a360c7daadd1bee7c2c90d63e45f5f0bcb83861b2b8925cd32ef0c7f714c110a0e89a459c137295c5f19c1d9c3d5d15323d6c0a3307746ff1af0edec64d789292990	\\x01e8758836fc5b4d90888785be515591f51579c1a5b68347acff1c557bb77ff22bb2d374c8b741debc0e612604e8829714b9300ef3b892d0be59e1141feb698019dd15931c75ff27f5bb07992475c781c796255de63fa7cf7bbedad27bfef61a4b	1	3	FRAUD	FRAUD	5			2026-11-22 08:50:52+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	d80335a3-3ee4-4ead-9d0e-cefefb5bff9c	2026-11-22 08:51:12+00	0	2026-11-22 08:57:42.718614+00	1	1
0ea3effb-0747-fcc2-268e-b679a09f3fa0	4527889b-4780-4c3c-9ec9-5648954710ff	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100014f92e6d5931a32c23ab82dcd8ab51dcfd15903e3250644a03f621a14436cd10d3359864964d80f69c765e9cb4ae6b57bd0cb8801355c7b7c71e6c081a37e2a5f	\\x01c6f26ddff342432c391761a73a0bd439d96fa376814e7be42731e6847858d635570d822ab5e8653688502065488d5e6f081731431ac936e3a5c3711a0860ff99210aa4c933f0e7077a4c36e86a80d4b920bbb1647b9bc23df1a78b737be10bf637e23a3ef505a2eddac82ce5d53de0a125c5321b8268711f3d373e48eec727e5	\\x01c6f26ddf5fe9552a17e479ef2559f6c30a7b32e4b6d2ded0be6532658bf68914733e9f9a162a8eb8d33a5153a26d127fa5e98f4b27249a76641c9aeaeae20c7fa33cc8fa8d53ed9a5d711de4824caf282d71f0711b44fda44bb62a8323000563	1	5	ALARM	ALRBA	3			2026-11-22 08:54:28+00	f	2026-11-22 08:56:01+00	\N	\N	\N	2026-11-22 08:57:42.718614+00	3c743a44-08c7-42ca-a3de-833a1e7780cb	2026-11-22 08:56:01+00	0	2026-11-22 08:57:42.718614+00	2	1
c3120ee9-9724-f61d-10fc-cf45fe2a6de5	cf3cb4fe-478f-4278-97fb-00efc4558a64	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001c33f96ac14b1f89a992b2dc00a4b58b3cb941b4f09a54635f32a7123ca7bcf87692cd91f84450ff63b005258160c5d5606c8f6ff6d25924c88885c765db4aa55	\\x011ba7d7afbaca5b317fe2bdf238d4d265ba48621c49a8cb4045309615262fdcdcf4b44b275b9fc2c72800a03c8e3e9f6bed7fd71d8118f94573d2298efc45ba217282295671340ed48198f8fcac58515e9f4d1fbc659b72f824a6ee53a7156b6ed35b63ef8218056b9ebce638342b0ed254e28f890876ebe4f23015057015d3b8	\\x011ba7d7afd767505932bd8dfb54869f9f9d9eee36b12b3cef8e835e07ceefffc39bf6c29ff436a066fab13130717c827c0aefba6d7c4de23c227f70893e813c231e2b557dc6e6ae64127a01c0a832d10308cc8dd1ec8ac0318ee101faa42b01b5	2	5	TS	TSTOP	5	01		2026-11-22 08:30:35+00	f	2026-11-22 08:32:53+00	2026-11-22 08:39:29+00	2026-11-22 08:41:57+00	\N	2026-11-22 08:57:42.718614+00	c098d93d-5232-40eb-bc75-841ed1e7485e	2026-11-22 08:41:57+00	0	2026-11-22 08:57:42.718614+00	4	2
c3f9f02a-908e-933e-6dea-deb13b2b5577	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x01000146cd8e0db2d0b8be057e57a18be397d64fb909b426966e027af4b957bd0985c0cbc6579627c6940aa5e9c55abb656ce0623ce10a3948d51654641c443a560741	\\x01c42f20e7df1b4885278ca469ed5f72ec76f1578ce84b6ab8fa381e7c443ccce0067dfa363a69a253556205636abdcc57ae13ead3f6527a649e13a17ac6b67263bb086a2594d180b10f5d20e39f71c3f321bae76b5bb2dd846e6d6e2b500db805685382e653f722eafe6d4e8074c545b063ce7d982b8767e422f105a68d89b794	\\x01c42f20e764e0b562b15ec49ede5468fd416a391fc6d89cfe08047a1e9a23ab0f0d5edaa33c6dd90db256aeb823fe61b08c0b493d8d8a9a84c418ce1380492ef95229747fc877e76640773a0ed71d47d2b97a028e1cd9e8d549a899faa523a8f2	1	4	SUSP	SUSP	3			2026-11-22 08:27:59+00	f	2026-11-22 08:30:14+00	2026-11-22 08:47:51+00	\N	\N	2026-11-22 08:57:42.718614+00	44ea4d44-4a1f-487d-81db-a92167f74e2a	2026-11-22 08:54:45+00	0	2026-11-22 08:57:42.718614+00	3	2
d477e993-a1d9-263e-2465-f3ce4eb037d6	27e521b2-43a5-4f28-a6c8-7aafeea52755	2026-11-22 08:57:42.726981+00	north-eido	north-pd	1	\\x010001a882a07df85cf762c822e5e081e0ac410b05267dca9a2dbcb6a915296107e0bb21cdbdf955ad323811af971e75d29f479595d11bcab1e75b15dafe583da259ff	\\x01a453a7bb51d952b3e8bacf047841aa95d8a48fece0a11ee745f01db3289e8552e58b666d1fecae122879669b9909a53bda714a0365bf67a7cac6912fa8793ca4fb2db92c9e4c50e2899994a8f6d772ee623b760df458c5d179feb99be4c948219178b7065ae7e597748571d8b23e8cfd12e6780505b43318b9726e182de97d8e	\\x01a453a7bb7432e4dd95cfe2fd4ab63808e189ee36c163fdbe66f2800729d3eed3b6303585e8a7046b6646e41f17f166e4cc396f09fbcc4af3f3ef7830cafaa3971d6106b3826b4fdddf1dd1c2bf3c4d0db8d9af4dc0c1b23d896fc4c164ca2e18	2	3	WELCHK	WELFARE	3	03		2026-11-22 08:37:31+00	f	2026-11-22 08:39:18+00	2026-11-22 08:41:07+00	2026-11-22 08:48:06+00	\N	2026-11-22 08:57:42.718614+00	112c13b7-789f-4f42-af0d-854257f04f58	2026-11-22 08:48:06+00	0	2026-11-22 08:57:42.718614+00	4	2
2dd3ce68-30cb-92b5-31c8-2d9a4a871117	34cc05b3-176f-4c94-b180-d2d85f1603f1	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100013e369e0717675ec8464424b3409164a5d1bd833a1f79fdd9448de254ac0fe8f4825283775ee0c657e8d8a1852947307c9a2d48aab36aa1a643fa15179d7249f6	\\x01a3cc5a83c37237253abafd5ecb9c6527624340cafeff09a4fafd00d1bda715e05d0efcda48132cee8c03016686619587fbe4fb62eeb4747d7cdb0516071c06a823fd81984f20baa3e8645af9f7a76d5995b49780733ad03c7357142029acd79d1ce9937d1c0421f2be9dc7ddf086de06c9b4ed92c66cd5a5281926e25ce56f6d	\\x01a3cc5a832a9167e1881debdb59d991b01043588a588e04b224c348e9bd60f509d518a328d1cef5f0e64661e0ffb19fd0e0496891873f7d8ad3b7c232da851e21e0749d6540cdb81ed580ef2853faaad1f840855afa6f3f431cdd2d70a16bf951	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:47:10+00	f	2026-11-22 08:50:46+00	2026-11-22 08:53:03+00	\N	\N	2026-11-22 08:57:42.718614+00	42cac306-b607-4c5e-86cf-eca3f7d68ef5	2026-11-22 08:53:03+00	0	2026-11-22 08:57:42.718614+00	3	1
5d0345e3-8094-603c-5edd-23154a73f101	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001d9c68a0638ecd4f469d46da63db760751e2232fa8e2ca9be6c166328747f93e53ff517822f06bfe0c9661af236c29802d6cffe8483aa0c38f2051f996ebb29e3	\\x0145fe36ecbbbf74f0a1dccbfd3f36829500d29a5b8d9991438b8fbe6beb1570fe38b541db69be8e334aa13d87efa303b72f0dacf3effd8fe642e4ef4cd8104a540a2afe46126e09fbdb6acc93ba9d4a0185b9fa80182b637ab955110289bc7da400fa35281b39359aa98465aef030af8d8f244eaab541d9d4d39be4bb99d1e1ad	\\x0145fe36ec779bf79b73c7d3ff9fc86dee085ea56372b41ff75d0ef2220c21682f4fa77b4ff202bf3d6996a464b393461e4cecd5ec46f72207fb06806655abb5912bebe77e50326a67b8e4d0bee77b6c10f11aa879491c8dfaa487032f152be3f4	2	4	SUSP	SUSP	3	18		2026-11-22 08:46:13+00	f	2026-11-22 08:46:45+00	\N	2026-11-22 08:50:16+00	\N	2026-11-22 08:57:42.718614+00	bda4674f-7ad7-42dc-beae-b0b9a8c3f304	2026-11-22 08:50:16+00	0	2026-11-22 08:57:42.718614+00	4	1
6462406b-8673-385e-74cb-6b75ac36d338	c96bf523-c2b0-4088-b2e9-907ad18c81c1	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100016c2b9f8f9b62eb9555680ef42d2f8a138b3560faca9bb9619c6e6dce6c76514ef7edf9fc555f679291f82d8819421a8865fbf0f9c5297f15c0fdf28e29e4e45a	\\x0175420f9b355c30c8e8b748175fb380303b74d7c54cf06fd1fa6725c528e70f25396283909c853184adb85bbcc99829dd3d3cfe3217527618eb04654705b0f4d54086aeb4430fd1c12beac865bb2604d23023045debb528c13c49237926097efd745858767184a453c79f4322e34d2fbb40319876b9f16d5a7ab3b3875ebfaf70	\\x0175420f9bbbd5358e6847a4a3240ebc7efe4aa6b13d8472648fd23bad25f788686d67b81213bf25cfca2426c67d47a4ecf299b738d39633d31768a01ddbfc4c0556a718030a6dd3d64eb2c2ad47430219ed17c94b8f0becca305bafcb72a43ba1	1	5	DIST	DISORD	3			2026-11-22 08:55:29+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	b31da69b-47ad-4934-a8a1-0ddd454cca5f	2026-11-22 08:55:49+00	0	2026-11-22 08:57:42.718614+00	1	1
667590c1-50d4-f8ca-363b-adae129a993f	988236f3-0f20-45bb-a590-7b3a594c9631	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001e95f349263cdb0fc3e176c31d314376dab7e8ca46df9581635bdaa70c4abbdc39ddf12c123982e0e6d8261512ef3cec4e674593636590f72bbb51ceca353fa50	\\x01e16272f45d1043289840aae4c0af348c49266b59cf2fe0d2efe553dd1759bbf1b8a7f1c539a07c8365af0e1c473a99476d14e716da1b5e348ee4766c3420b9a7a6702fc214b6189a4d7c3fe23448bea896ef8a93b4d315c2e6e051a8cb16fa61117a20c49db6af0a5e85703d86c2eb33a049c0c4006ce092e16c0a4da54b1a05	\\x01e16272f498a31ea88ab2f08d2f473f8e0c3b89208e4a008a322665100862c20b20baf65288f22a48a0fc6cad9480177f4feddee34be50705e81f5ee19c11ad441dfdeced770a3931e6a190f569c565d31fdf0c13536131d31e51ffb204301d3a	2	3	MENTAL	EDP	2	08		2026-11-22 08:44:43+00	f	2026-11-22 08:45:09+00	2026-11-22 08:52:14+00	2026-11-22 08:52:37+00	\N	2026-11-22 08:57:42.718614+00	b293d175-a35c-47a0-b29b-8c8bd6db9e5f	2026-11-22 08:52:37+00	0	2026-11-22 08:57:42.718614+00	4	1
683d2cb4-47b8-29ce-11df-3fb5ccf43625	6e50db36-02a2-44b7-bdf8-f438969a42c4	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001d5ad523616eaf0a0c2d36d8a4ee1c327f192e2ad10e5ccb7e633c9f3ce06594c8e81c9883fd339f36199d7bf9c24b5207b0b84b05fa31a6cba5fd8861ec5d81e	\\x01a1ae26423f7a500f7e0ea93c32e5beffd9089f90559b2e717f4e56930edffda67aa0c5359cc8761633824292775b98c16efcfc2808e12446e48169cb0497fd3e580f2388141152858bc5a778dc3325a3e2616a26901152ba4413f6cb98277d135f0f15cd5c05cec3301e734f8456cf1226512dfb0b4a47d7c402f5a0d241eb26	\\x01a1ae2642ed8f550a8867d3ad96619d9400347095f7d46cd7d6b1aba456d0f65a2da7aa137dad1c3241f6cbc2f0a4affec14bb0e8c7b1c96eea6fc5493783c75417d496406cd57fc53207efa74e0a039bbb2e264779bb27b68ef923c585177207	1	3	WELCHK	WELFARE	3			2026-11-22 08:48:42+00	f	2026-11-22 08:54:28+00	\N	\N	\N	2026-11-22 08:57:42.718614+00	979e4ac7-4563-441e-942e-6c6effde2602	2026-11-22 08:55:54+00	0	2026-11-22 08:57:42.718614+00	2	1
6b692282-48df-755b-8916-b0c9c79e4da7	e28c75e2-1855-4d68-8d2a-b079936ebad4	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001550bb41e5e0d7342f40f356573435f3f377bcb1a8e3a80099452a09dd95caf31c6db2e02228cd38143713c1da557a0cb7743c4ae4caf6beab483e5f9489516cb	\\x0108a37332b36851bcf76afe14003a573b75073f199e3917c28c661a150fb5a917ff5d1bc220b8bc504a372890a3b862648c1aae81d0cf1c433e3203130a0d5b81fbb1672384e8c8b3f6c8117504d24e1299a06e895eb0e90ad96aea614b6ea3d0773056877c9f4c5cf3536b6ff1e71a79178092627af446aa7fec41b017a20942	\\x0108a3733265804270c6b5cebaff495fac036688d0b2e0db2072ebb7c63cc4c7c42b896d77422d744b12fe9316481aa50645ec981e915510afcdcc7bdf299eb6d2e1c430bb0b585c5edd7ee22455458dd0ae7fddf8a86e0aacb6a7fa8245a39760	1	5	ANIMAL	ANIMAL	6			2026-11-22 08:55:28+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	73cf18be-c6ad-44d0-bc87-8bda7a55d1dd	2026-11-22 08:55:48+00	0	2026-11-22 08:57:42.718614+00	1	1
736816aa-924c-aafc-ce37-95aea0c91833	113d04f7-fb49-4984-84a6-39c5b37ad477	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100012d4e9677ea3964c391856c5d0e38b51d4626886ed749c04abb67411c07f2471c984ccef74bb71fdbc5ccb914a871a6610567ed936b01ad82d4763fbc6ea51710	\\x01442a6f4507c20440e5a091f1e0a3c997e2d9ae5e8bb67ce1abfc759b1a35c6801b296073766bafa849e6337d6ed5179cbafef037e64e2badab643b05acaf56a2d919ba05be17aa9a505c13112e52db26b0fdeb33001e38ac312a0a4a12ef9e96019cf0552fbde65794dbf90055e7917555e11fc0745c5b11321411a7f932be05	\\x01442a6f45eac459594a4ec86b516d37f4863bbb4be8daab684a709ff0274551eac2a1af4f99561aa337d34b447eb5ce7c5412fed67b1bc55e773c6b08c0d995180527ac7c97ce0c424783f8c394fcd9d4c231c1a7784988ddedbeb0ccc23d5624	2	5	TRHAZ	THAZ	3	14		2026-11-22 08:40:54+00	f	\N	\N	2026-11-22 08:41:14+00	\N	2026-11-22 08:57:42.718614+00	2ca2a748-2b25-47ef-84ee-00e82c5393d3	2026-11-22 08:41:14+00	0	2026-11-22 08:57:42.718614+00	1	1
7642eec8-135d-cd49-08fe-b4c446daf96d	aa6913e3-5304-4341-bc1e-926f71e291c4	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001ab71505e734081005de27b4c4aaeb0b0dc510ed8bcca6cb6ea182284effc09dd154068d95767244f15b31eebf76338ea8aa5690181a11b18ab29f3fcadbd9799	\\x015fb3d2b91acdd7e02898a71e1fd465aea130c8a91b8508f113016fa3807fe5d010d28b1db478a049819dd2a820330bcb6d06fe2032ca6aa86a14c610b651b514ce7c5f48e20a393a2f2a68cc1439df9c5dce133f908743e6c3ca4dbbd1ccdea2617ce39da14b13bed8d436e54664b49eeb4b9e4b482470123234d394a9bee797	\\x015fb3d2b92f6fbfa4c3b02e9a629120595debc5a5a690588d3c142c1c3c86701e801d250f4a0e51887959c0f293554c8c6ea14e4671d2cf2299890929f067321b9aae269b76691d787a209431ef9100299362554fd9d5d1921956a65d0909a59d	1	4	ASSIST	CITASST	5			2026-11-22 08:55:18+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	defdb1ae-5406-4013-9078-7d3ad7faef21	2026-11-22 08:55:38+00	0	2026-11-22 08:57:42.718614+00	1	1
8d3a18b1-0461-d1cf-156b-8e2f1ea6b661	706960ab-a903-496e-b700-ea0ac57eae26	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100019314d5a3ab8054d7039d8f17d705bc037faa1e2643f145ec0cdac68710ecb13e17f3e1ecc6fabb7c7a0c6c38c9e3215d40ce5a23ccd01d8b9d32f3bc4ef11d00	\\x015a5288b7baae9a0fad30a722534441979ca249ac72a345c304b622267e2901b83b32b1c9649bb396e0884161254e71e2b8bd23bc2d42a4f7082e2bb3c5d85a2b76c9e3f2a0373dea20e03e15a1034eb0f1a2fbbd036c408771ea226bd75ace89f12ea14fb8e07340034a843a3da51aa9a12eb1a945cab5460d3314ba690bfbc1	\\x015a5288b7e1099b8e68e13825045b7e58aefda753cf8251ca99cf05c492554314e2fc04738ca1c7a8fe43af59607170510c65ad8b59727a2e5a0b2cdce0e96b02adf2bcb6249f8683af91c97b703ec56fad0ef1415d5ccc3f23f643820a1e9a0c	1	5	DISVEH	DISVEH	5			2026-11-22 08:51:55+00	f	2026-11-22 08:55:40+00	\N	\N	\N	2026-11-22 08:57:42.718614+00	8e4a1ae8-0341-40c5-9215-b280f5298de2	2026-11-22 08:57:22+00	0	2026-11-22 08:57:42.718614+00	2	1
90e41edd-8d3b-23c5-cce1-200e1966275c	cf25adb0-3922-4a60-850e-7a421362785f	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x010001ddbd0ab41544f04d4ea6fce5ae4d3736eb1f65cb806c8186d06f49f8dc21c669230a0e26fb4894739a18b489ce230bfaf6d4281819e5a003a5a4f79b24149472	\\x01373d528b5944489e0eeae4c7becbbbd608adfde83f83a76462f06c449f8dd555d0ab2da909da00f6771184d36474346cb99c79bd52c9f45501f0e98b498b2d07d43bb8bd70786f06a30e8317db665df5fda73ea90496b327b7436656938cadd2b59fc90ecbe5ab389e1c4974d05cd4f5aa1c8bf3267d47da8c7e2d408aecb793	\\x01373d528b2fcfb3bd3d5e838672962a679b4cf46beafcd67370566912128b82566fd3525f55823a2ed10c9eb41dc3355c19fcac216d2596d78f59d88dd5a561a7d80d603a3216aa25b17cf864ba20964821dc0cd335e43c6261ad98fa212a72f0	1	4	STRF	STRFIRE	2			2026-11-22 08:56:01+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	3fa3b5f5-1b93-4c8d-8244-65f40620d4cd	2026-11-22 08:56:21+00	0	2026-11-22 08:57:42.718614+00	1	1
a0294a01-ca7d-d062-d720-333ba2364c04	9dadf2ff-a702-4634-9d88-f697030154c1	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100016ffa72fe6c6f4c6bb4e41f923954721892ddb9b9ea7451236ac78b57a545adc331441cfaaf82d1c12f246d25ca810240012dfd2186303b73146db2944cc7b67e	\\x013e0e8de38d66b09fd0e58d4cd64b9b4fad73adc02bb0fb3b8a038974c10b152ab706f17095cf59dd11260c8936d788ba0e054c2f4418b96f95c4a300b3a02c76b408edce9198b32955411961c317d3650771b5bf5c38240d120cd99cedbe3dc16a1f738c78d525809a27aa6306da8dffc929f014295661136f61396af15e22a8	\\x013e0e8de399ca186daaa6c707c0b6b3f523e0a313b7ff5611b8d51e1945a74717b325fa54d6a543fa6f1e01b468cbbd6d99a95776fc5dacce2c1d3525a5c7aeb9b13b7a220ada6e1ec62e1b380f87223291fd4f41c9b5bfaa1064f1aafd37c4f3	2	3	VAND	VANDAL	5	18		2026-11-22 08:47:07+00	f	\N	\N	2026-11-22 08:47:27+00	\N	2026-11-22 08:57:42.718614+00	2fa8b866-07e4-41af-92dc-4ed9c12c398c	2026-11-22 08:47:27+00	0	2026-11-22 08:57:42.718614+00	1	1
a4dc0654-e98c-c18d-1ccf-9023abffad1e	bf816a36-cf91-4c19-a921-aa3bab83418f	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100011ca61b1d7204531cec16329a73d1e2728f73cd0025db8841d614f927175698bbe4a737cdc333ed616e0ac9d89a0725cb090114280d380f8886cc16e15501bfa1	\\x01dfa32090c545140a8268efb824402fedee8bd011dea896737770a2259d6131fedba219ecbd93332f05c1181ee42c1173152f7c23e694089ebd5265c6e1d4ae39c1ac3ea84c7433e2e2c3aa1c028c7c9425863db6c2d4a6b787aaaa7a3f5ea836adbc3042e921497d10ce6af034c797700f0761fd9e55bed6b3eec806cb3b715d	\\x01dfa3209097c79d32996b62ccdb8b5d8741a094f3b5deddf48ead40ce5fde48b4b123e9916fa483a3ceb42763bb346a1e3a71966b6e21312d4a5d55dd58ddb0f791433748c25ed2e642ecfabce80d507f9c66667d282cfe21690fed58bcd7af9b	2	4	ASSIST	CITASST	5	01		2026-11-22 08:46:14+00	f	2026-11-22 08:49:05+00	\N	2026-11-22 08:54:21+00	\N	2026-11-22 08:57:42.718614+00	72e48314-e384-4dce-bdd4-92876efc7e86	2026-11-22 08:54:21+00	0	2026-11-22 08:57:42.718614+00	3	1
d27252a3-92c2-9eba-ca39-1ba23c7b4779	0de66d4e-de29-4441-9175-fc290e048840	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100011418c1c9095004f38ede9f7a76f8e72f7a53f7cfb34f74188f0501cb3d5ce5f34ce2e7b64f8b04c4efed45dd0e0a960b72be86f5c1b9d379598d9721417ba428	\\x0158eea8b50da1cdaf80b12f45c7616c3b5fca58f4f49db24a1d2c4579d5c0706e6796c888f46084620d184342108cd43c345d6bd6e5cf6b8fb2de9f619de5c1d14bf207a5eff78f4be83c519ec1521bd86301f362a0033b708d0f10ed00d918b24e92d7f64112c742bdb870eb5a869c4b89e2695877f01b5991c5c6f886779bad	\\x0158eea8b55a4d4648a6d14f5f3ba84836e1f4d6c3c24a7b307ab1b737370ded1e3c6b0f44a7c72bea2e5f1008f81f6f8b6cc8c80c8a76fb2121eddba3106f630e13315f0ee16d8e8535404415ab7b549666c95d0dbf9bebfca72b74e2d008123f	1	5	TS	TSTOP	5			2026-11-22 08:54:55+00	f	\N	\N	\N	\N	2026-11-22 08:57:42.718614+00	9b3304d8-f8f2-4e79-be0e-606816a22ac0	2026-11-22 08:55:15+00	0	2026-11-22 08:57:42.718614+00	1	1
e95ef88d-6f45-a242-f2de-8a076bd5103f	f819e5ae-125f-4e64-a855-853f7cb9ada8	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100010782f2719f102fd73dda907898bee772cdca16366227d6bebd97c50f32142032b14cfb490a0eb8bfe19fcaf856a4146afacfb36c215e86f55b2cfbc15a5d47d5	\\x012c47c981584cd32b28ac47b8f439274ed61cc6d0d26d2fcfe42483a8b2f1680d5f14f0dc626f41a31e823dfbcf22fb04fff9e40d2fb9bfd5aa7b8da907e82de674620edddd66d5ff027a6694103dcffb0b68224ae3a790f5a86871aa2610ea2a21fd998881d38f1226be203eb0af8bf5b629cab63a24b42cf9de64792417f868	\\x012c47c98132ccf184ba9cdc551761b34c2e872d47dbba20d0f4477d6fef5f350ad778174adbb6f9a8bc3305e726907b6ff67fd5c1b77d4148a3fe3889a6934623b5daa3ea5241972d69fd5d018784254f001052292b80b360dff3b1198ac1228a	1	5	ACC	MVA	4			2026-11-22 08:43:04+00	f	2026-11-22 08:53:28+00	\N	\N	\N	2026-11-22 08:57:42.718614+00	3b08f203-6a6e-4431-a15e-1352ff686a52	2026-11-22 08:57:16+00	0	2026-11-22 08:57:42.718614+00	2	1
eb1b186c-de09-94c2-b117-ea71c9ad5103	65738f70-d1ca-4e56-90e3-7093d3cb80f5	2026-11-22 08:57:42.734585+00	north-eido	north-pd	1	\\x0100016bfd4cbb8c4138d959de6e209c9bdc4db7fd3afdb9c6c3626064cb2e5b6bd1afcde8edf3129b4b2b55cfb32a34fd498fa9d1a73faf33b33cddd8c4590e13ea03	\\x0125b26c15cf4a731bb7eb6a4a7f575423dec43de79d490a355cdec09c5b86e73123411493c4fc655b87df6e7d102ca5280ea462a725d310d5294423f7f77e1b640d4ca9914b2bf1258c3e78ac0b4143b473846606aedf5935acbfaaf8e42a50f5609d1b8d21957d2560f07dd09567d2880bafdc11a62d8a9436915cc77bc54763	\\x0125b26c15a8c46c86ad1e4dd54a1b6a4b5ac8eb68ff7da06f578807d401f2ee78e28b46576380d783dfe574e385e3dcfe652dbb6d5301404ec3ec5eadcaa723f7818b95c38ed0b73a3d233d121f09fe0919306a69915035a45647a49b4a00c243	2	5	TS	TSTOP	5	01		2026-11-22 08:41:01+00	f	2026-11-22 08:42:29+00	\N	2026-11-22 08:52:51+00	\N	2026-11-22 08:57:42.718614+00	35d0c6ad-ec76-4b8a-aca0-bf2a085176f1	2026-11-22 08:52:51+00	0	2026-11-22 08:57:42.718614+00	3	1
b41e36ab-f995-3d25-e60f-ff5c0169a72e	0d93be14-76b1-4924-9c01-5b8f78bd02cf	2026-11-22 08:57:42.838886+00	north-eido	north-pd	1	\\x0100014dff29633449b0cf5ea077c0ae71fc658d714bd2e2a09d3457fa026a643da9308bff3c0c4dc79f88414ef1d4539e71c2c53a9d0bace949883e1e24bc3d25281b	\\x01ec95227a2109203af1bb3e2790e12e857b928f8f9a20b7cbba591d808be4de04dccfc6af8241449b7c7f97cc98cc8e2a887ebcb76cdd25a7b9989501c516c0df56be01c28e600633c64b1d0603bf93a22a5d3a1196598da7bd41223a12b46ff5	\\x	1	1		DVA			NORTH	2026-11-22 08:57:42.838461+00	t	\N	\N	\N	\N	2026-11-22 08:57:42.838461+00	1005adb2-f2f3-4162-b11e-3ad28907f54b	2026-11-22 08:57:42.837834+00	0	2026-11-22 08:57:42.838461+00	1	1
d7749d06-b264-4375-19f5-5a3f7cdb3eba	34afea02-32c0-4d7d-bdfc-6d431468685c	2026-11-22 08:57:42.844499+00	north-eido	north-pd	1	\\x0100010c9855ddf7945c18c8dc407efb8f974efd714e683ad33362fc91fa387aeb6678f08822877d007540a539c92558bb004535c3a085d4b045507e1afcb5a370049d	\\x01a328e0c9a4aa8164cc9caac968944c4220dc81960bd2fea57f6a7b4b8648aff64bf6b92bb5136eb29bdc529097d3bf776667d7b5d9338a63b7762bb983618544f4c8a10945c558b4ac97373eb95eddbc1dbaee90b52890349dcd4bfca2b24f5f	\\x	1	1		DVA			NORTH	2026-11-22 08:57:42.844241+00	t	\N	\N	\N	\N	2026-11-22 08:57:42.844241+00	7bbe305d-65e2-45bc-bd73-da5417fefb82	2026-11-22 08:57:42.843834+00	0	2026-11-22 08:57:42.844241+00	1	1
06ff7829-214e-12a5-71c1-7c34926f41f3	f507263e-8383-42f6-ab99-9f50a1485b33	2026-11-22 08:57:42.84686+00	north-eido	north-pd	1	\\x010001a8984cc5391dea869e9fefd1c87a00e2db1323dce52d95e6d40d3da9e9cc436a7af8cd7bc90a116983b121ca39195f29466ed6f2ff39cc4358da44ce106ca6b8	\\x01c12de925b60d31282adbf35ef13d7fbfd8b2b50f7d703bebf8da5614445a5ef85286539a749f3bb8ab6dd18a39cb333abd8ed07a70f9e94c63129acd049b3134d0edae777893af17ead1818304e39cc59011f32536ce05ec60f5629722d0afaa	\\x	1	1		DVA			NORTH	2026-11-22 08:57:42.846625+00	t	\N	\N	\N	\N	2026-11-22 08:57:42.846625+00	eb1ec582-39bb-4e17-8c8d-c49ff0dcf5bc	2026-11-22 08:57:42.846299+00	0	2026-11-22 08:57:42.846625+00	1	1
b2ca46e6-c2c5-23b7-121c-d0d18fbf722b	fa869079-2f88-4853-aae6-584236b5399f	2026-11-22 08:57:42.849334+00	north-eido	north-pd	1	\\x010001fc1348a0fe0b7c188bb2b78e17b0e2f2e651b47042b7b6c418b4d9d09574b13bae6ff96f92d5f1462948aa057e59e235c6df57a403865cbedea4eab5f21a5e03	\\x01ccd172df07db917c223ba44fdc74458ba28c609a916cfa738e2d44be31fd822997409a0a68c60ff4c4f4cb48dd7d68bcb84678c0bc8c8ad1492660b2f123874109faf760c0b0412bbd2a37ebd37575fe9a725c93916fcda508be539365776f97	\\x	3	1		DVA			NORTH	2026-11-22 08:57:42.84916+00	t	\N	\N	2026-11-22 08:57:43.953094+00	\N	2026-11-22 08:57:42.953496+00	31e1a993-3681-4f92-9a38-93809df2effb	2026-11-22 08:57:43.953094+00	0	2026-11-22 08:57:42.953496+00	2	2
c58a2dfd-60f5-596e-41a4-e20d8b25c1d6	540c845f-0934-4a65-8a0f-9f13edc4075d	2026-11-22 08:57:43.293006+00	north-eido	north-pd	1	\\x010001b4347152f0b2a4956d3a2c8aa20072ea3e25de38c0dcb84fd352a7638912597ede5658611172b6dc1813831dc3fbf87f55f33ed62cadc6398b7a7d1818668c99	\\x0195a670f73b9a14fc5ff38d37c0401a80e7e84242fa0162ba6534997a0fba297968cc4931fd81db6410215832ab5956092e03c0fc2502ea5114b37086aab8c6ff0f47166685f92c87c6ca38dfcc52b4bdaf0a90e38721d8e2de59c399bf6f0411	\\x	1	1		DVA			A0001	2026-11-22 08:57:43.292645+00	t	\N	\N	\N	\N	2026-11-22 08:57:43.292645+00	61c08e92-5c8f-42d5-93de-b0a1a4a2ca65	2026-11-22 08:57:43.292181+00	0	2026-11-22 08:57:43.292645+00	1	1
1109a0cf-22ef-42d8-a8c1-33a67dc8d444	b8f40db7-0d86-46d4-b7e5-2d38aa850fe6	2026-11-22 08:57:43.412586+00	north-eido	north-pd	1	\\x0100011e2dc40bb4ad3f9f34c23d916817ffdf720bb2a26f94f55c4983ebc82beb339427205b22879d231c96e7d294375aa33437f63471cf0d39f2ae9c8f539885e3a0	\\x01411305be8e61e490fffe4350724328a17eacfcb39fcb3988a5c29c1783af92018f3042d28e309672cf613264d7b7e923daa16106b0b74b466f26b0904eb4820f265e8b48ba20700e73afe31e0a8fea066fb0d0a02518ac73209c30b37d5d51ea	\\x	1	5		ALRU			NORTH	2026-11-22 08:57:43.41224+00	t	\N	\N	\N	\N	2026-11-22 08:57:43.41224+00	33427c10-c222-47ca-9972-d4e45e1a8ffe	2026-11-22 08:57:43.411772+00	0	2026-11-22 08:57:43.41224+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 08:57:42.726981+00	1200	f0e6b274-18be-41c3-bc6d-b146f52a864e	\\x0a10f0e6b27418be41c3bc6db146f52a864e1210ed602ef1c4de458fa19f69607f8d448d1a086e6f7274682d70642001280130053a05414c52424148c0eff0be8d9b980350c0c9b5c88d9b980358016001
2	1	2026-11-22 08:57:42.726981+00	1200	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a10ba8cdd86a13e431aaac1099f2028678b1210e629a6a1ef26403088085a1d614be9f21a086e6f7274682d70642001280130053a055453544f504880bcfec68d9b9803508096c3d08d9b980358016001
3	1	2026-11-22 08:57:42.726981+00	1200	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a10ba8cdd86a13e431aaac1099f2028678b12102475303202ef4c548d92bfd2b617159a1a086e6f7274682d70642002280130053a055453544f504880bcfec68d9b98035080d1f3f18d9b980358026001
4	1	2026-11-22 08:57:42.726981+00	1200	2cebd709-cf14-4c4b-aac7-d2da356f96ef	\\x0a102cebd709cf144c4baac7d2da356f96ef1210a78d17bf12f74b6cad967c7361af717a1a086e6f7274682d70642001280130053a055453544f5048c0ccb6f18d9b980350c0a6fbfa8d9b980358016001
5	1	2026-11-22 08:57:42.726981+00	1200	f0e6b274-18be-41c3-bc6d-b146f52a864e	\\x0a10f0e6b27418be41c3bc6db146f52a864e121013d7422315df4890b756cfcc101818d31a086e6f7274682d70642002280130053a05414c52424148c0eff0be8d9b980350c0cae3fe8d9b980358026001
6	1	2026-11-22 08:57:42.726981+00	1201	f0e6b274-18be-41c3-bc6d-b146f52a864e	\\x0a10550d78d636cb4f28be7a0c1bbe92c4751210f0e6b27418be41c3bc6db146f52a864e1801
7	1	2026-11-22 08:57:42.726981+00	1201	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a103137c0f639474ddc846fd3e8989cb6da1210ba8cdd86a13e431aaac1099f2028678b1801
8	1	2026-11-22 08:57:42.726981+00	1200	2cebd709-cf14-4c4b-aac7-d2da356f96ef	\\x0a102cebd709cf144c4baac7d2da356f96ef1210d7110192ff4545248884110062b1ecc51a086e6f7274682d70642002280130053a055453544f5048c0ccb6f18d9b980350c0bbf0a58e9b980358026001
9	1	2026-11-22 08:57:42.726981+00	1200	f0e6b274-18be-41c3-bc6d-b146f52a864e	\\x0a10f0e6b27418be41c3bc6db146f52a864e121026fb00ee7b3341dab24d25e08b1129551a086e6f7274682d70642004280230053a05414c52424148c0eff0be8d9b980350c0aed0bf8e9b980358036001
10	1	2026-11-22 08:57:42.726981+00	1201	2cebd709-cf14-4c4b-aac7-d2da356f96ef	\\x0a105c40776b08aa4b0e9e620fbd67def57312102cebd709cf144c4baac7d2da356f96ef1801
11	1	2026-11-22 08:57:42.726981+00	1200	abb64511-fa3b-497f-bf5a-924a43fcb3c1	\\x0a10abb64511fa3b497fbf5a924a43fcb3c11210d08968273b8842ee9dc87cd458d80b9a1a086e6f7274682d70642001280230053a064449535645484880fedef08e9b98035080d8a3fa8e9b980358016001
12	1	2026-11-22 08:57:42.726981+00	1200	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a10ba8cdd86a13e431aaac1099f2028678b121011e0e0768f81434d80050f02c54b398f1a086e6f7274682d70642002280130053a055453544f504880bcfec68d9b980350c089c3ff8e9b980358036001
13	1	2026-11-22 08:57:42.726981+00	1200	f9eb0809-480c-4b2a-bc7b-90d372e8681f	\\x0a10f9eb0809480c4b2abc7b90d372e8681f1210cd749de2b52a48daab389c9f576637521a086e6f7274682d70642001280230053a05414c5242414880efeb978f9b98035080c9b0a18f9b980358016001
14	1	2026-11-22 08:57:42.726981+00	1201	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a105ce8690fd3e74fea9f0b38f4e30a5f361210ba8cdd86a13e431aaac1099f2028678b1801
15	1	2026-11-22 08:57:42.726981+00	1200	2cebd709-cf14-4c4b-aac7-d2da356f96ef	\\x0a102cebd709cf144c4baac7d2da356f96ef12102378feac66fb41619ab3e2fc01f62ffc1a086e6f7274682d70642004280230053a055453544f5048c0ccb6f18d9b980350c0e5e3f58f9b980358036001
16	1	2026-11-22 08:57:42.726981+00	1200	784f3261-d210-4f73-9e37-471f078568cf	\\x0a10784f3261d2104f739e37471f078568cf1210710c912434f448e482dd33d8e83d8aa41a086e6f7274682d70642001280130053a075041524b494e47488083bc86909b98035080dd8090909b980358016001
17	1	2026-11-22 08:57:42.726981+00	1200	784f3261-d210-4f73-9e37-471f078568cf	\\x0a10784f3261d2104f739e37471f078568cf12104757aa104ca3431f89c75565d2e6a5471a086e6f7274682d70642003280130053a064449534f5244488083bc86909b980350808297ca909b980358026001
18	1	2026-11-22 08:57:42.726981+00	1200	e31c4334-07a8-4feb-97a6-c33d0437a320	\\x0a10e31c433407a84feb97a6c33d0437a32012101afdaae0e2bb47b89da2561cc96d7cfd1a086e6f7274682d70642001280230043a0453555350488089bed8909b98035080e382e2909b980358016001
19	1	2026-11-22 08:57:42.726981+00	1201	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a106ab53642dce44cc98d12c9ae3b719f8a1210ba8cdd86a13e431aaac1099f2028678b1801
20	1	2026-11-22 08:57:42.726981+00	1200	ceabccc2-d9ab-4e48-9f57-7d8cc0ae4058	\\x0a10ceabccc2d9ab4e489f577d8cc0ae4058121044a1a17d0a8d4fe69461eab6c84d7cfb1a086e6f7274682d70642001280130033a0757454c4641524548c0c8abfa909b980350c0a2f083919b980358016001
21	1	2026-11-22 08:57:42.726981+00	1200	b49f42c7-d1f4-4550-b42b-568b68425681	\\x0a10b49f42c7d1f44550b42b568b684256811210d18a1871db1d4cd5be7a2d6829a256b41a086e6f7274682d70642001280130033a074c415243454e5948c0fae19a919b980350c0d4a6a4919b980358016001
22	1	2026-11-22 08:57:42.726981+00	1200	524d514e-947a-4874-9207-46f203822632	\\x0a10524d514e947a4874920746f20382263212109622ec9866874f2f920f7089a900f9451a086e6f7274682d70642001280130053a054e4f49534548c0b9b8a1919b980350c093fdaa919b980358016001
23	1	2026-11-22 08:57:42.726981+00	1200	b8965fad-8717-44a9-8262-32f5a22a309f	\\x0a10b8965fad871744a9826232f5a22a309f121082794edf7b234b33b601d0d4a1e47d091a086e6f7274682d70642001280130053a06414e494d414c4880bef5a1919b9803508098baab919b980358016001
24	1	2026-11-22 08:57:42.726981+00	1200	b49f42c7-d1f4-4550-b42b-568b68425681	\\x0a10b49f42c7d1f44550b42b568b684256811210edd20aa07ea64c2eb82ac78063d92a351a086e6f7274682d70642002280130033a074c415243454e5948c0fae19a919b980350809494c6919b980358026001
25	1	2026-11-22 08:57:42.726981+00	1200	ba8cdd86-a13e-431a-aac1-099f2028678b	\\x0a10ba8cdd86a13e431aaac1099f2028678b12103460cb444b9347c0b6ac062703b314fb1a086e6f7274682d70642004280230053a055453544f504880bcfec68d9b980350c0b1ecd6919b980358046001
26	1	2026-11-22 08:57:42.726981+00	1201	784f3261-d210-4f73-9e37-471f078568cf	\\x0a10953423c0823141edb11902c96db9fe7a1210784f3261d2104f739e37471f078568cf1801
27	1	2026-11-22 08:57:42.726981+00	1200	14bf3d32-3204-446c-aafe-51c9f96b648d	\\x0a1014bf3d323204446caafe51c9f96b648d1210c6835b7ea9174c54abdcfcfa469176a91a086e6f7274682d70642001280130043a04535553504880fad3f9919b98035080d49883929b980358016001
28	1	2026-11-22 08:57:42.726981+00	1200	784f3261-d210-4f73-9e37-471f078568cf	\\x0a10784f3261d2104f739e37471f078568cf12100b2ac25cef6e4368838cc5cd7de31db41a086e6f7274682d70642002280130053a064449534f5244488083bc86909b980350c0d8d583929b980358036001
29	1	2026-11-22 08:57:42.726981+00	1200	14bf3d32-3204-446c-aafe-51c9f96b648d	\\x0a1014bf3d323204446caafe51c9f96b648d12102034b21590b94477b5fd35544e2bfce91a086e6f7274682d70642002280130043a04535553504880fad3f9919b980350c0a9a08c929b980358026001
30	1	2026-11-22 08:57:42.726981+00	1200	b8965fad-8717-44a9-8262-32f5a22a309f	\\x0a10b8965fad871744a9826232f5a22a309f1210dad63aa7ed5f4fb095434772d64fe8c61a086e6f7274682d70642004280230053a06414e494d414c4880bef5a1919b98035080dbbf91929b980358026001
31	1	2026-11-22 08:57:42.726981+00	1201	b49f42c7-d1f4-4550-b42b-568b68425681	\\x0a10e4bd2813acf447a0be12cb01e505423b1210b49f42c7d1f44550b42b568b684256811801
32	1	2026-11-22 08:57:42.726981+00	1200	ceabccc2-d9ab-4e48-9f57-7d8cc0ae4058	\\x0a10ceabccc2d9ab4e489f577d8cc0ae4058121005f0e4af2aa24c52911784a8c70a9d911a086e6f7274682d70642004280230033a0757454c4641524548c0c8abfa909b980350c0e7d1d6929b980358026001
33	1	2026-11-22 08:57:42.726981+00	1200	b49f42c7-d1f4-4550-b42b-568b68425681	\\x0a10b49f42c7d1f44550b42b568b68425681121067d535ac824744f49dd351963aad04bc1a086e6f7274682d70642004280230033a074c415243454e5948c0fae19a919b980350c0fe99f4929b980358036001
34	1	2026-11-22 08:57:42.726981+00	1200	e8fe0ca7-542f-490d-bf34-40d5124096fc	\\x0a10e8fe0ca7542f490dbf3440d5124096fc1210f3c4ccb5449c4037a80e8f50a58fb9c71a086e6f7274682d70642001280130053a06414e494d414c488083d7f4929b98035080dd9bfe929b980358016001
35	1	2026-11-22 08:57:42.726981+00	1200	e8fe0ca7-542f-490d-bf34-40d5124096fc	\\x0a10e8fe0ca7542f490dbf3440d5124096fc121085b456cff4f14ba1a016b74a46ecc6161a086e6f7274682d70642004280230053a06414e494d414c488083d7f4929b980350c0ddb299939b980358026001
36	1	2026-11-22 08:57:42.726981+00	1200	9bf433a2-e889-46ba-a941-b69dbd3571fd	\\x0a109bf433a2e88946baa941b69dbd3571fd12108f62071d97a54e8486a13f0ab3057c2e1a086e6f7274682d70642001280130023a075448524541545348c09edc92939b980350c0f8a09c939b980358016001
37	1	2026-11-22 08:57:42.726981+00	1200	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	\\x0a108732fe35eb5e4e0a9ff86afa9995fda41210a1a1262352e04ed1a65f2018a57612911a086e6f7274682d70642001280130043a04535553504880a39993939b98035080fddd9c939b980358016001
38	1	2026-11-22 08:57:42.726981+00	1200	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	\\x0a108732fe35eb5e4e0a9ff86afa9995fda41210a98bcc6ecd0f41d682f9eefd51fff3a71a086e6f7274682d70642003280130033a0854524553504153534880a39993939b98035080d5cfb3939b980358026001
39	1	2026-11-22 08:57:42.726981+00	1200	14bf3d32-3204-446c-aafe-51c9f96b648d	\\x0a1014bf3d323204446caafe51c9f96b648d121084143555d1294b4f966613c1c04ddf131a086e6f7274682d70642004280230043a04535553504880fad3f9919b98035080c6dcda939b980358036001
40	1	2026-11-22 08:57:42.726981+00	1200	524d514e-947a-4874-9207-46f203822632	\\x0a10524d514e947a4874920746f2038226321210ea2ae7917cbd4beb9850eceae45d83031a086e6f7274682d70642002280130053a054e4f49534548c0b9b8a1919b98035080cd83e9939b980358026001
41	1	2026-11-22 08:57:42.726981+00	1200	e27eef1c-941b-400d-9afc-51e17c92ad77	\\x0a10e27eef1c941b400d9afc51e17c92ad7712103a3f4be3575c4e9a92073b6f617a517b1a086e6f7274682d70642001280130033a05465241554448c092eae2939b980350c0ecaeec939b980358016001
42	1	2026-11-22 08:57:42.726981+00	1201	524d514e-947a-4874-9207-46f203822632	\\x0a1079ca5a481e9b4572a93d15fcabef8ab51210524d514e947a4874920746f2038226321801
43	1	2026-11-22 08:57:42.726981+00	1200	6840ad02-ef4b-46ab-b60c-542a23b5fc43	\\x0a106840ad02ef4b46abb60c542a23b5fc43121048a92d269e984a1f8f29ce84900c956f1a086e6f7274682d70642001280130043a045355535048c0879def939b980350c0e1e1f8939b980358016001
44	1	2026-11-22 08:57:42.726981+00	1200	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	\\x0a104ebdba33a5e04bca85bb7ae6ab4019621210ae0f0a2289874f958a3dbe37eaec488a1a086e6f7274682d70642001280130043a0754524f55424c4548c0b4fff3939b980350c08ec4fd939b980358016001
45	1	2026-11-22 08:57:42.726981+00	1201	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	\\x0a106e0fe64d250a4f95a4c21baf07b8e25312108732fe35eb5e4e0a9ff86afa9995fda41801
46	1	2026-11-22 08:57:42.726981+00	1200	e27eef1c-941b-400d-9afc-51e17c92ad77	\\x0a10e27eef1c941b400d9afc51e17c92ad771210fad9a9e415c04d45a06d52283c7ba9571a086e6f7274682d70642002280130033a05465241554448c092eae2939b980350c095eb8b949b980358026001
47	1	2026-11-22 08:57:42.726981+00	1200	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	\\x0a104ebdba33a5e04bca85bb7ae6ab4019621210e95e5e0e14c74746bd81985fe08201be1a086e6f7274682d70642002280130043a0754524f55424c4548c0b4fff3939b980350c0b0d98e949b980358026001
48	1	2026-11-22 08:57:42.726981+00	1200	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10caeb65da3c8c494da1a1cb7c66e2b32b1210fdb15bd2dba341cca2356da12a46ef7a1a086e6f7274682d70642001280130053a055453544f5048c083f789949b980350c0ddbb93949b980358016001
49	1	2026-11-22 08:57:42.726981+00	1200	6840ad02-ef4b-46ab-b60c-542a23b5fc43	\\x0a106840ad02ef4b46abb60c542a23b5fc431210cd672863505f40128a7091196c7aeec01a086e6f7274682d70642002280130043a045355535048c0879def939b980350c0939899949b980358026001
50	1	2026-11-22 08:57:42.726981+00	1200	784f3261-d210-4f73-9e37-471f078568cf	\\x0a10784f3261d2104f739e37471f078568cf1210e606eb67e61848eaa0d31dfa166957fe1a086e6f7274682d70642004280230053a064449534f5244488083bc86909b980350c0d2ee9f949b980358046001
51	1	2026-11-22 08:57:42.726981+00	1201	6840ad02-ef4b-46ab-b60c-542a23b5fc43	\\x0a1002ded4c53f11427daa7a64c1b61c23d312106840ad02ef4b46abb60c542a23b5fc431801
52	1	2026-11-22 08:57:42.726981+00	1201	e27eef1c-941b-400d-9afc-51e17c92ad77	\\x0a10dcdad64f83c44c8488f1bbf81ced04b51210e27eef1c941b400d9afc51e17c92ad771801
53	1	2026-11-22 08:57:42.726981+00	1200	6840ad02-ef4b-46ab-b60c-542a23b5fc43	\\x0a106840ad02ef4b46abb60c542a23b5fc43121050366010e276497f8dbb295a91f8f2a31a086e6f7274682d70642002280130043a045355535048c0879def939b980350c0b187c5949b980358036001
54	1	2026-11-22 08:57:42.726981+00	1200	a3236a0c-e712-492b-a3f9-f005450acde5	\\x0a10a3236a0ce712492ba3f9f005450acde5121086d68061cbc541cd8f9a92f85869b6981a086e6f7274682d70642001280130053a075041524b494e4748c0e9b6bd949b980350c0c3fbc6949b980358016001
55	1	2026-11-22 08:57:42.726981+00	1200	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10caeb65da3c8c494da1a1cb7c66e2b32b12101f9bc15ca5a14842ba0bafaf7e05ad001a086e6f7274682d70642003280130043a045355535048c083f789949b98035080e3a6ca949b980358026001
56	1	2026-11-22 08:57:42.726981+00	1200	a3236a0c-e712-492b-a3f9-f005450acde5	\\x0a10a3236a0ce712492ba3f9f005450acde5121066d2b90e96934438b0e2dbc515c8dd341a086e6f7274682d70642004280230053a075041524b494e4748c0e9b6bd949b98035080f59acc949b980358026001
57	1	2026-11-22 08:57:42.726981+00	1200	9bf433a2-e889-46ba-a941-b69dbd3571fd	\\x0a109bf433a2e88946baa941b69dbd3571fd121043f3f936048142c2b50f31305f75ba201a086e6f7274682d70642004280230023a075448524541545348c09edc92939b98035080fe94cd949b980358026001
58	1	2026-11-22 08:57:42.726981+00	1200	cf3cb4fe-478f-4278-97fb-00efc4558a64	\\x0a10cf3cb4fe478f427897fb00efc4558a6412109d961866ffc847e79c13ac6f651f39cd1a086e6f7274682d70642001280130053a055453544f5048c0c1a8d4949b980350c09beddd949b980358016001
59	1	2026-11-22 08:57:42.726981+00	1200	9bf433a2-e889-46ba-a941-b69dbd3571fd	\\x0a109bf433a2e88946baa941b69dbd3571fd12109a6396d222104a12891fc5f7fa9de97b1a086e6f7274682d70642005280430023a075448524541545348c09edc92939b98035080e8fae5949b980358036001
60	1	2026-11-22 08:57:42.726981+00	1201	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10ca983f8d9a6f42df85314431f4f7d0ed1210caeb65da3c8c494da1a1cb7c66e2b32b1801
61	1	2026-11-22 08:57:42.726981+00	1200	9bf433a2-e889-46ba-a941-b69dbd3571fd	\\x0a109bf433a2e88946baa941b69dbd3571fd12102f3308ef6dd0440986a39c2941710faf1a086e6f7274682d70642004280230023a075448524541545348c09edc92939b980350809c84f9949b980358046001
62	1	2026-11-22 08:57:42.726981+00	1200	4ebdba33-a5e0-4bca-85bb-7ae6ab401962	\\x0a104ebdba33a5e04bca85bb7ae6ab40196212103a1c00c42c1f4856a99ad0005d531c991a086e6f7274682d70642004280230043a0754524f55424c4548c0b4fff3939b980350c08cfa84959b980358036001
63	1	2026-11-22 08:57:42.726981+00	1200	cf3cb4fe-478f-4278-97fb-00efc4558a64	\\x0a10cf3cb4fe478f427897fb00efc4558a6412108a67d27f9a8c43188eec34e4225631431a086e6f7274682d70642002280130053a055453544f5048c0c1a8d4949b980350c0ae8f96959b980358026001
64	1	2026-11-22 08:57:42.726981+00	1200	e27eef1c-941b-400d-9afc-51e17c92ad77	\\x0a10e27eef1c941b400d9afc51e17c92ad771210559d2316e115430a88680f85912f5b751a086e6f7274682d70642002280130033a05465241554448c092eae2939b980350c0e298a9959b980358036001
65	1	2026-11-22 08:57:42.726981+00	1201	6840ad02-ef4b-46ab-b60c-542a23b5fc43	\\x0a1035c4235dd93a4297975f8bbb7c70add112106840ad02ef4b46abb60c542a23b5fc431801
66	1	2026-11-22 08:57:42.726981+00	1200	8732fe35-eb5e-4e0a-9ff8-6afa9995fda4	\\x0a108732fe35eb5e4e0a9ff86afa9995fda412104d9d4ddff4f240cc8e615f83e17b64441a086e6f7274682d70642004280230033a0854524553504153534880a39993939b980350808ebfd6959b980358036001
67	1	2026-11-22 08:57:42.726981+00	1201	cf3cb4fe-478f-4278-97fb-00efc4558a64	\\x0a1030ebf6e9328a406b8bf07d7ef968454f1210cf3cb4fe478f427897fb00efc4558a641801
68	1	2026-11-22 08:57:42.726981+00	1200	524d514e-947a-4874-9207-46f203822632	\\x0a10524d514e947a4874920746f20382263212102c7279464bf44464851c7cb562e9caea1a086e6f7274682d70642004280230053a054e4f49534548c0b9b8a1919b980350c0efc189969b980358036001
69	1	2026-11-22 08:57:42.726981+00	1200	e27eef1c-941b-400d-9afc-51e17c92ad77	\\x0a10e27eef1c941b400d9afc51e17c92ad771210583e425010e143a58053a9631862a7d01a086e6f7274682d70642004280230033a05465241554448c092eae2939b980350c0a59e8f969b980358046001
70	1	2026-11-22 08:57:42.726981+00	1200	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a1027e521b243a54f28a6c87aafeea5275512106f303e2cd3f743bea84f34527bf5dde61a086e6f7274682d70642001280130033a0757454c4641524548c091d79a969b980350c0eb9ba4969b980358016001
71	1	2026-11-22 08:57:42.734585+00	1200	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a1027e521b243a54f28a6c87aafeea52755121056145ac6e9914482a62bfb4eae12c83a1a086e6f7274682d70642002280130033a0757454c4641524548c091d79a969b98035080f3d9cd969b980358026001
72	1	2026-11-22 08:57:42.734585+00	1200	cf3cb4fe-478f-4278-97fb-00efc4558a64	\\x0a10cf3cb4fe478f427897fb00efc4558a64121015e77bbdc39a444487c73ea6d0aedab81a086e6f7274682d70642002280130053a055453544f5048c0c1a8d4949b980350c0a4f9d2969b980358036001
73	1	2026-11-22 08:57:42.734585+00	1201	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a101d7c18cde6d74e4d9796be3724d4fe02121027e521b243a54f28a6c87aafeea527551801
74	1	2026-11-22 08:57:42.734585+00	1200	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a1027e521b243a54f28a6c87aafeea5275512102cd363c15b9e45179ea67f06dd73b46f1a086e6f7274682d70642002280130033a0757454c4641524548c091d79a969b980350c0ddd681979b980358036001
75	1	2026-11-22 08:57:42.734585+00	1200	113d04f7-fb49-4984-84a6-39c5b37ad477	\\x0a10113d04f7fb49498484a639c5b37ad47712102ca2a7482b2547ef84ee00e82c5393d31a086e6f7274682d70642001280230053a045448415a4880a3bdfb969b98035080fd8185979b980358016001
76	1	2026-11-22 08:57:42.734585+00	1200	65738f70-d1ca-4e56-90e3-7093d3cb80f5	\\x0a1065738f70d1ca4e5690e37093d3cb80f512109f2ccccf57084f5e83c9272d16c6ae5f1a086e6f7274682d70642001280130053a055453544f5048c0c2e8fe969b980350c09cad88979b980358016001
77	1	2026-11-22 08:57:42.734585+00	1201	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a102e070b38d56a40e88cd00f54c672010f121027e521b243a54f28a6c87aafeea527551801
78	1	2026-11-22 08:57:42.734585+00	1200	cf3cb4fe-478f-4278-97fb-00efc4558a64	\\x0a10cf3cb4fe478f427897fb00efc4558a641210c098d93d523240ebbc75841ed1e7485e1a086e6f7274682d70642004280230053a055453544f5048c0c1a8d4949b980350c0bec299979b980358046001
79	1	2026-11-22 08:57:42.734585+00	1201	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a10b32de9b52d3f46438d9f5623c0a9dbdc121027e521b243a54f28a6c87aafeea527551801
80	1	2026-11-22 08:57:42.734585+00	1200	65738f70-d1ca-4e56-90e3-7093d3cb80f5	\\x0a1065738f70d1ca4e5690e37093d3cb80f5121045fa8060eb8a4551811692adea4a4ac41a086e6f7274682d70642002280130053a055453544f5048c0c2e8fe969b980350c0cee3a8979b980358026001
81	1	2026-11-22 08:57:42.734585+00	1200	f819e5ae-125f-4e64-a855-853f7cb9ada8	\\x0a10f819e5ae125f4e64a855853f7cb9ada812109cd3e4dd3bf24812a20ad8d2c5c697121a086e6f7274682d70642001280130053a034d56414880ecbbb9979b98035080c680c3979b98035801
82	1	2026-11-22 08:57:42.734585+00	1200	988236f3-0f20-45bb-a590-7b3a594c9631	\\x0a10988236f30f2045bba5907b3a594c96311210affabc6bc21547ce9c2ccf65a96eeb5e1a086e6f7274682d70642001280130033a0345445048c0a9d6e8979b980350c0839bf2979b98035801
83	1	2026-11-22 08:57:42.734585+00	1200	988236f3-0f20-45bb-a590-7b3a594c9631	\\x0a10988236f30f2045bba5907b3a594c96311210b590c983160e4a39b4ddb9aee82fabd11a086e6f7274682d70642002280130033a0345445048c0a9d6e8979b980350c09e89f5979b98035802
84	1	2026-11-22 08:57:42.734585+00	1200	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	\\x0a10ee2c5ac6c7a84112a79564a3dbbc6dda12106136824810ac44c9b9d2f570a053faa41a086e6f7274682d70642001280130043a045355535048c0becb93989b980350c098909d989b98035801
85	1	2026-11-22 08:57:42.734585+00	1200	bf816a36-cf91-4c19-a921-aa3bab83418f	\\x0a10bf816a36cf914c19a921aa3bab83418f12109b65763fe6cb473c9dc08edb4c8ebb061a086e6f7274682d70642001280130043a07434954415353544880c38894989b980350809dcd9d989b98035801
86	1	2026-11-22 08:57:42.734585+00	1200	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	\\x0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210bcb2a61b06644d7596e17b7e52ed180d1a086e6f7274682d70642004280230043a045355535048c0becb93989b980350c0ceeca2989b98035802
87	1	2026-11-22 08:57:42.734585+00	1200	9dadf2ff-a702-4634-9d88-f697030154c1	\\x0a109dadf2ffa70246349d88f697030154c112102fa8b86607e441af92dc4ed9c12c398c1a086e6f7274682d70642001280230033a0656414e44414c48c0b1abad989b980350c08bf0b6989b98035801
88	1	2026-11-22 08:57:42.734585+00	1200	34cc05b3-176f-4c94-b180-d2d85f1603f1	\\x0a1034cc05b3176f4c94b180d2d85f1603f112108edc3df7a1ef466f99a5e5535380e1a81a086e6f7274682d70642001280130053a06414e494d414c4880bfe2ae989b9803508099a7b8989b98035801
89	1	2026-11-22 08:57:42.734585+00	1200	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10caeb65da3c8c494da1a1cb7c66e2b32b121033c37dbc4f0f454da0aae63c46c597da1a086e6f7274682d70642002280130043a045355535048c083f789949b980350c0f7a8c2989b98035803
90	1	2026-11-22 08:57:42.734585+00	1200	27e521b2-43a5-4f28-a6c8-7aafeea52755	\\x0a1027e521b243a54f28a6c87aafeea527551210112c13b7789f4f42af0d854257f04f581a086e6f7274682d70642004280230033a0757454c4641524548c091d79a969b98035080bbbcc9989b98035804
91	1	2026-11-22 08:57:42.734585+00	1201	988236f3-0f20-45bb-a590-7b3a594c9631	\\x0a10d8ec044f39a84691bad8919608eb32991210988236f30f2045bba5907b3a594c96311801
92	1	2026-11-22 08:57:42.734585+00	1200	6e50db36-02a2-44b7-bdf8-f438969a42c4	\\x0a106e50db3602a244b7bdf8f438969a42c4121032097c57e1544837a7df29efc4f5916f1a086e6f7274682d70642001280130033a0757454c464152454880ddd1da989b98035080b796e4989b98035801
93	1	2026-11-22 08:57:42.734585+00	1200	bf816a36-cf91-4c19-a921-aa3bab83418f	\\x0a10bf816a36cf914c19a921aa3bab83418f1210b7f4c76ae9b94601a5a07bc208f597301a086e6f7274682d70642002280130043a07434954415353544880c38894989b980350c0c4cde5989b98035802
94	1	2026-11-22 08:57:42.734585+00	1201	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10097f9f0424444809a4ffc3c8c97a2beb1210caeb65da3c8c494da1a1cb7c66e2b32b1801
95	1	2026-11-22 08:57:42.734585+00	1200	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	\\x0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210488682c57ff845779183e5ff532223e11a086e6f7274682d70642005280430043a045355535048c0becb93989b98035080aaf6fd989b98035803
96	1	2026-11-22 08:57:42.734585+00	1200	ee2c5ac6-c7a8-4112-a795-64a3dbbc6dda	\\x0a10ee2c5ac6c7a84112a79564a3dbbc6dda1210bda4674f7ad742dcbeaeb0b9a8c3f3041a086e6f7274682d70642004280230043a045355535048c0becb93989b9803508084bb87999b98035804
97	1	2026-11-22 08:57:42.734585+00	1200	34cc05b3-176f-4c94-b180-d2d85f1603f1	\\x0a1034cc05b3176f4c94b180d2d85f1603f112102a8a01c5afc64a358b3b33bfc9b201371a086e6f7274682d70642002280130053a06414e494d414c4880bfe2ae989b980350808be295999b98035802
98	1	2026-11-22 08:57:42.734585+00	1201	bf816a36-cf91-4c19-a921-aa3bab83418f	\\x0a1074b755c0155646638c504449fd51036a1210bf816a36cf914c19a921aa3bab83418f1801
99	1	2026-11-22 08:57:42.734585+00	1200	32a80637-6380-4119-902e-64bf5603f494	\\x0a1032a8063763804119902e64bf5603f4941210d80335a33ee44ead9d0ecefefb5bff9c1a086e6f7274682d70642001280130033a0546524155444880a6d098999b980350808095a2999b98035801
100	1	2026-11-22 08:57:42.734585+00	1201	65738f70-d1ca-4e56-90e3-7093d3cb80f5	\\x0a10a4a4e1c8e72449c691c6ee85071ef729121065738f70d1ca4e5690e37093d3cb80f51801
101	1	2026-11-22 08:57:42.734585+00	1201	34cc05b3-176f-4c94-b180-d2d85f1603f1	\\x0a10e643306a19bc43c49d499490704d80d7121034cc05b3176f4c94b180d2d85f1603f11801
102	1	2026-11-22 08:57:42.734585+00	1200	988236f3-0f20-45bb-a590-7b3a594c9631	\\x0a10988236f30f2045bba5907b3a594c96311210131c7a45c305411d8b490bac0209123f1a086e6f7274682d70642002280130033a0345445048c0a9d6e8979b9803508097ddbf999b98035803
103	1	2026-11-22 08:57:42.734585+00	1200	706960ab-a903-496e-b700-ea0ac57eae26	\\x0a10706960aba903496eb700ea0ac57eae26121069a22a79bc814a7b9f5d5dc94a45e2361a086e6f7274682d70642001280130053a0644495356454848c0c1d5b6999b980350c09b9ac0999b98035801
104	1	2026-11-22 08:57:42.734585+00	1200	988236f3-0f20-45bb-a590-7b3a594c9631	\\x0a10988236f30f2045bba5907b3a594c96311210b293d175a35c47a0b29b8c8bd6db9e5f1a086e6f7274682d70642004280230033a0345445048c0a9d6e8979b980350c0fed8ca999b98035804
105	1	2026-11-22 08:57:42.734585+00	1200	65738f70-d1ca-4e56-90e3-7093d3cb80f5	\\x0a1065738f70d1ca4e5690e37093d3cb80f5121035d0c6adec764b8aaca0bf2a085176f11a086e6f7274682d70642004280230053a055453544f5048c0c2e8fe969b980350c0bdafd1999b98035803
106	1	2026-11-22 08:57:42.734585+00	1200	34cc05b3-176f-4c94-b180-d2d85f1603f1	\\x0a1034cc05b3176f4c94b180d2d85f1603f1121042cac306b6074c5e86cfeca3f7d68ef51a086e6f7274682d70642002280130053a06414e494d414c4880bfe2ae989b980350c0f38bd7999b98035803
107	1	2026-11-22 08:57:42.734585+00	1200	f819e5ae-125f-4e64-a855-853f7cb9ada8	\\x0a10f819e5ae125f4e64a855853f7cb9ada812100ca4725876a54865b95970e339efda0f1a086e6f7274682d70642002280130053a034d56414880ecbbb9979b98035080e481e3999b98035802
108	1	2026-11-22 08:57:42.734585+00	1201	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a10325d9dbabd7f407cb05d7974b4d3d22b1210caeb65da3c8c494da1a1cb7c66e2b32b1801
109	1	2026-11-22 08:57:42.734585+00	1200	bf816a36-cf91-4c19-a921-aa3bab83418f	\\x0a10bf816a36cf914c19a921aa3bab83418f121072e48314e3844dcebdd492876efc7e861a086e6f7274682d70642004280230043a07434954415353544880c38894989b980350c0d2a4fc999b98035803
110	1	2026-11-22 08:57:42.734585+00	1200	6e50db36-02a2-44b7-bdf8-f438969a42c4	\\x0a106e50db3602a244b7bdf8f438969a42c412104e97118284e1425d928f4232957c6c541a086e6f7274682d70642002280130033a0757454c464152454880ddd1da989b98035080f2cfff999b98035802
111	1	2026-11-22 08:57:42.734585+00	1201	caeb65da-3c8c-494d-a1a1-cb7c66e2b32b	\\x0a1044ea4d444a1f487d81dba92167f74e2a1210caeb65da3c8c494da1a1cb7c66e2b32b1801
112	1	2026-11-22 08:57:42.734585+00	1200	4527889b-4780-4c3c-9ec9-5648954710ff	\\x0a104527889b47804c3c9ec95648954710ff1210f0ff25de81f445fb9cd02c088005c5081a086e6f7274682d70642001280130053a05414c5242414880f2cfff999b98035080cc94899a9b98035801
113	1	2026-11-22 08:57:42.734585+00	1200	0de66d4e-de29-4441-9175-fc290e048840	\\x0a100de66d4ede2944419175fc290e04884012109b3304d8f8f24e79be0e606816a22ac01a086e6f7274682d70642001280130053a055453544f5048c0ebbf8c9a9b980350c0c584969a9b98035801
114	1	2026-11-22 08:57:42.734585+00	1200	aa6913e3-5304-4341-bc1e-926f71e291c4	\\x0a10aa6913e353044341bc1e926f71e291c41210defdb1ae5406401390787d3ad7faef211a086e6f7274682d70642001280130043a07434954415353544880d3bb979a9b98035080ad80a19a9b98035801
115	1	2026-11-22 08:57:42.734585+00	1200	706960ab-a903-496e-b700-ea0ac57eae26	\\x0a10706960aba903496eb700ea0ac57eae261210247f9ad97b4f425e9637976b0b97cae31a086e6f7274682d70642002280130053a0644495356454848c0c1d5b6999b98035080b6faa19a9b98035802
116	1	2026-11-22 08:57:42.734585+00	1200	e28c75e2-1855-4d68-8d2a-b079936ebad4	\\x0a10e28c75e218554d688d2ab079936ebad4121073cf18bec6ad44d0bc878bda7a55d1dd1a086e6f7274682d70642001280130053a06414e494d414c4880809e9c9a9b98035080dae2a59a9b98035801
117	1	2026-11-22 08:57:42.734585+00	1200	c96bf523-c2b0-4088-b2e9-907ad18c81c1	\\x0a10c96bf523c2b04088b2e9907ad18c81c11210b31da69b47ad4934a8a10ddd454cca5f1a086e6f7274682d70642001280130053a064449534f524448c084db9c9a9b980350c0de9fa69a9b98035801
118	1	2026-11-22 08:57:42.734585+00	1201	6e50db36-02a2-44b7-bdf8-f438969a42c4	\\x0a10979e4ac74563441e942e6c6effde260212106e50db3602a244b7bdf8f438969a42c41801
119	1	2026-11-22 08:57:42.734585+00	1200	4527889b-4780-4c3c-9ec9-5648954710ff	\\x0a104527889b47804c3c9ec95648954710ff12103c743a4408c742caa3de833a1e7780cb1a086e6f7274682d70642002280130053a05414c5242414880f2cfff999b980350c094fcab9a9b98035802
120	1	2026-11-22 08:57:42.734585+00	1200	cf25adb0-3922-4a60-850e-7a421362785f	\\x0a10cf25adb039224a60850e7a421362785f12103fa3b5f51b934c8d824465f40620d4cd1a086e6f7274682d706420012801300448c094fcab9a9b980350c0eec0b59a9b98035801
121	1	2026-11-22 08:57:42.734585+00	1201	f819e5ae-125f-4e64-a855-853f7cb9ada8	\\x0a103b08f2036a6e4431a15e1352ff686a521210f819e5ae125f4e64a855853f7cb9ada81801
122	1	2026-11-22 08:57:42.734585+00	1201	706960ab-a903-496e-b700-ea0ac57eae26	\\x0a108e4a1ae8034140c59215b280f5298de21210706960aba903496eb700ea0ac57eae261801
123	1	2026-11-22 08:57:42.838886+00	1200	0d93be14-76b1-4924-9c01-5b8f78bd02cf	\\x0a100d93be1476b149249c015b8f78bd02cf12101005adb2f2f34162b11e3ad28907f54b1a086e6f7274682d70642001280130013a0344564142054e4f52544850caecc3dc9a9b98035801
124	1	2026-11-22 08:57:42.844499+00	1200	34afea02-32c0-4d7d-bdfc-6d431468685c	\\x0a1034afea0232c04d7dbdfc6d431468685c12107bbe305d65e245bcbd73da5417fefb821a086e6f7274682d70642001280130013a0344564142054e4f52544850ba9bc4dc9a9b98035801
125	1	2026-11-22 08:57:42.84686+00	1200	f507263e-8383-42f6-ab99-9f50a1485b33	\\x0a10f507263e838342f6ab999f50a1485b331210eb1ec58239bb4e178c8dc49ff0dcf5bc1a086e6f7274682d70642001280130013a0344564142054e4f52544850dbaec4dc9a9b98035801
126	1	2026-11-22 08:57:42.849334+00	1200	fa869079-2f88-4853-aae6-584236b5399f	\\x0a10fa8690792f884853aae6584236b5399f1210572ece8c751147e39d1abe2ce68906f21a086e6f7274682d70642001280130013a0344564142054e4f52544850d2c2c4dc9a9b98035801
127	1	2026-11-22 08:57:42.954051+00	1200	fa869079-2f88-4853-aae6-584236b5399f	\\x0a10fa8690792f884853aae6584236b5399f121031e1a99336814f929a3893809df2effb1a086e6f7274682d70642006280330013a0344564142054e4f52544850c6f587dd9a9b98035802
128	1	2026-11-22 08:57:43.293006+00	1200	540c845f-0934-4a65-8a0f-9f13edc4075d	\\x0a10540c845f09344a658a0f9f13edc4075d121061c08e925c8f42d593deb0a1a4a2ca651a086e6f7274682d70642001280130013a03445641420541303030315095cadfdc9a9b98035801
129	1	2026-11-22 08:57:43.412586+00	1200	b8f40db7-0d86-46d4-b7e5-2d38aa850fe6	\\x0a10b8f40db70d8646d4b7e52d38aa850fe6121033427c10c22247ca9972d4e45e1a8ffe1a086e6f7274682d70642001280130053a04414c525542054e4f52544850bcf0e6dc9a9b98035801
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
t	1	129	14395	2026-11-22 08:57:41.807729+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 08:57:41.394112+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-22 08:57:41.416222+00	
\.


--
-- Data for Name: address; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.address (id, person, employer, state, kek, data_key, sealed, changes, version) FROM stdin;
031fdddd-264c-84f6-150c-5538b4cdcc79	south-chief		3	0	\\x	\\x	1	2
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x0100014d072bf61a3f5dab9108bc08c37498a938072c9c5955398cd44a8c1b6229a7c489db71e85ed996d68beef5cd4fbb0f0e675f9c2240a34fe65c0f765bad23f2ec	\\x01566496374862bcc22a89714496ef05e4204b576c2e814fe76cc481667ca57f6e9021fe1eba5da6461753c3a1d993efd68c	1	2
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x010001c1b6bd6803f4d27047e6de13c07d6c8c97a4868e18cf46b1fb70d2ff718293ae4e3b49c6f3e9cbf956f973d8a2cffc80a31e161519ac3314a47829e1b1ee7f1d	\\x01d64a21e5ad24c118e94fea5e2bae86311425fce2243b60c3d77d5d6b115fdb2b28df8046d2b003e6e31c8c1d3914131aae7b	1	2
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x01000133dab7a32f42a19558282fdffd2cb6ac8e39891d96df716d2ff0924fb3b2f1d9eadfd60becde7aedfa54c857685b577d3ef2ad25409d58c6055dbfca321b129c	\\x011096f09ff136a24cecf82285c611fda11504c000253f05a1b0d9a62e7b4927450be21399e2cac002e7b7908c93c65a3b26	1	2
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001d634c5f8ce5f47501588e5b9278a78870f9aefb20b22e3d18114eaab49200c82d4942540465b6bdf93b0c7c569da89c687cef053737acdf433bc7d0ac2ea010f	\\x01559bbe26dbaa08a985a97aafdc45cc7b0398323ae57a6c02d3e665d9ad4cf243aac202cb8d4d53395323b07f00b7f420da3701	1	2
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x010001cdc91c296f3e89bdf6392d201f95b62eb130ebaf81223a400f5d00cee6c4285c9137e4ef970b0b7ec2ae8b6b69c89d471eb3570129cdba066bccc5a0f92ac322	\\x01c2537edba74c62f35c3c0482c1d69591ea5268d16c88b30112afe8d4c9a6f1d4666677b6a0512df4174146687aa4e590d2ff	1	2
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x0100015bf3de6626cd0013b0609e23de67969a8ea830cc72ae3daf45c9b61c1d02f490a66046e59d2f5f1e2f2b4ffcb0ed9a870d34e934bba7b5147675876d3a72e3b2	\\x01f7fb153aeb24fc7bc53177da33a57bbd67fad626dcea24109f7c46bb69099609abf4852c7a1653a8fed0c00d60a5677d76a76e0a	1	2
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x0100018d2f90e061c025e35d79fc7aa3dffb5b29976eae6b87b723a9b0dc0027e2749865a107986d49a814d636876862cdec06b05836a047472faaf458d2d2bafefffb	\\x010e54e1225065907495b21a2b50ea819961424e82a4650a867e42589ad618ec3efb0d80ad23985984ea3a44329547221a84bd	1	2
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt (message, n, started_at, finished_at, outcome, code) FROM stdin;
f5f3475e-a898-ff4b-bf10-cd92d25684b4	1	2026-11-22 08:57:42.860691+00	2026-11-22 08:57:42.865336+00	0	250
e4692fec-194c-a9f0-d8db-a076666bf064	1	2026-11-22 08:57:42.867982+00	2026-11-22 08:57:42.87061+00	0	250
139f0901-87a5-4575-c6db-0ecd700e1823	1	2026-11-22 08:57:42.868056+00	2026-11-22 08:57:42.872265+00	0	250
b65e1dce-e18e-6056-bb70-1b0b87927000	1	2026-11-22 08:57:42.868018+00	2026-11-22 08:57:42.872475+00	0	250
2db2cbf2-c7f3-5d39-6aa3-551eabc0d8ed	1	2026-11-22 08:57:42.959402+00	2026-11-22 08:57:42.962517+00	0	250
44e5451d-b125-6a31-60a1-3fcd8f008349	1	2026-11-22 08:57:43.304002+00	2026-11-22 08:57:43.305748+00	2	451
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
1	44e5451d-b125-6a31-60a1-3fcd8f008349	2026-11-22 08:57:43.793724+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
gateway	0	15
referral	2	13
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
1	1	2026-11-22 08:57:42.858201+00	1400	f5f3475e-a898-ff4b-bf10-cd92d25684b4	\\x0a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a0361646120013001
2	1	2026-11-22 08:57:42.858201+00	1400	f5f3475e-a898-ff4b-bf10-cd92d25684b4	\\x0a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a036164612001280130023801
3	1	2026-11-22 08:57:42.865528+00	1400	f5f3475e-a898-ff4b-bf10-cd92d25684b4	\\x0a10f5f3475ea898ff4bbf10cd92d25684b41210ced894e82c034cec993e9044351f5f231a03616461200128023003380140fa01
4	1	2026-11-22 08:57:42.86718+00	1400	e4692fec-194c-a9f0-d8db-a076666bf064	\\x0a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a0361646120013001
5	1	2026-11-22 08:57:42.86718+00	1400	e4692fec-194c-a9f0-d8db-a076666bf064	\\x0a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a036164612001280130023801
6	1	2026-11-22 08:57:42.86718+00	1400	b65e1dce-e18e-6056-bb70-1b0b87927000	\\x0a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a0361646120013001
7	1	2026-11-22 08:57:42.86718+00	1400	b65e1dce-e18e-6056-bb70-1b0b87927000	\\x0a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a036164612001280130023801
8	1	2026-11-22 08:57:42.86718+00	1400	139f0901-87a5-4575-c6db-0ecd700e1823	\\x0a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a0361646120013001
9	1	2026-11-22 08:57:42.86718+00	1400	139f0901-87a5-4575-c6db-0ecd700e1823	\\x0a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a036164612001280130023801
10	1	2026-11-22 08:57:42.870685+00	1400	e4692fec-194c-a9f0-d8db-a076666bf064	\\x0a10e4692fec194ca9f0d8dba076666bf064121038cf878d5c394ef4a62132b9aa4d05771a03616461200128023003380140fa01
11	1	2026-11-22 08:57:42.872326+00	1400	139f0901-87a5-4575-c6db-0ecd700e1823	\\x0a10139f090187a54575c6db0ecd700e18231210590755745fe94cd29a82ec27fb0d6ac51a03616461200128023003380140fa01
12	1	2026-11-22 08:57:42.873469+00	1400	b65e1dce-e18e-6056-bb70-1b0b87927000	\\x0a10b65e1dcee18e6056bb701b0b879270001210223689bd154d4d249e2325567ca034c11a03616461200128023003380140fa01
13	1	2026-11-22 08:57:42.958476+00	1400	2db2cbf2-c7f3-5d39-6aa3-551eabc0d8ed	\\x0a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a0361646120023001
14	1	2026-11-22 08:57:42.958476+00	1400	2db2cbf2-c7f3-5d39-6aa3-551eabc0d8ed	\\x0a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a036164612002280130023801
15	1	2026-11-22 08:57:42.962592+00	1400	2db2cbf2-c7f3-5d39-6aa3-551eabc0d8ed	\\x0a102db2cbf2c7f35d396aa3551eabc0d8ed1210590755745fe94cd29a82ec27fb0d6ac51a03616461200228023003380140fa01
16	1	2026-11-22 08:57:43.302786+00	1400	44e5451d-b125-6a31-60a1-3fcd8f008349	\\x0a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a0361646120013001
17	1	2026-11-22 08:57:43.302786+00	1400	44e5451d-b125-6a31-60a1-3fcd8f008349	\\x0a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a036164612001280130023801
18	1	2026-11-22 08:57:43.305813+00	1400	44e5451d-b125-6a31-60a1-3fcd8f008349	\\x0a1044e5451db1256a3160a13fcd8f0083491210734ccf271df84fc7826a95a4f2088da71a03616461200128023001380140c303
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
t	1	18	14421	2026-11-22 08:57:41.843813+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version) FROM stdin;
f5f3475e-a898-ff4b-bf10-cd92d25684b4	ced894e8-2c03-4cec-993e-9044351f5f23	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 08:57:42.858168+00	2026-11-22 08:57:42.858201+00	2026-11-22 08:57:42.865528+00	1	2
e4692fec-194c-a9f0-d8db-a076666bf064	38cf878d-5c39-4ef4-a621-32b9aa4d0577	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 08:57:42.86717+00	2026-11-22 08:57:42.86718+00	2026-11-22 08:57:42.870685+00	1	2
139f0901-87a5-4575-c6db-0ecd700e1823	59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 08:57:42.86717+00	2026-11-22 08:57:42.86718+00	2026-11-22 08:57:42.872326+00	1	2
b65e1dce-e18e-6056-bb70-1b0b87927000	223689bd-154d-4d24-9e23-25567ca034c1	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 08:57:42.86717+00	2026-11-22 08:57:42.86718+00	2026-11-22 08:57:42.873469+00	1	2
2db2cbf2-c7f3-5d39-6aa3-551eabc0d8ed	59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 08:57:42.958443+00	2026-11-22 08:57:42.958476+00	2026-11-22 08:57:42.962592+00	1	2
44e5451d-b125-6a31-60a1-3fcd8f008349	734ccf27-1df8-4fc7-826a-95a4f2088da7	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-22 08:57:43.302748+00	2026-11-22 08:57:43.793724+00	2026-11-22 08:57:43.305813+00	2	2
\.


--
-- Data for Name: message_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message_tally (template, state, messages) FROM stdin;
1	3	4
2	2	0
2	3	1
1	1	1
1	2	0
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
referral	12	1	2026-11-22 08:57:43.068562+00	1300	623ac26d-13e6-4ba3-a6a5-71560fd62fb2	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-22 08:57:43.204419+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 08:57:41.576044+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-22 08:57:41.617419+00	
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
1	ced894e8-2c03-4cec-993e-9044351f5f23	2026-11-22 09:07:42.845294+00
1	38cf878d-5c39-4ef4-a621-32b9aa4d0577	2026-11-22 09:17:42.923973+00
1	734ccf27-1df8-4fc7-826a-95a4f2088da7	2026-11-22 09:07:43.296421+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
intake	1	129
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
0d93be14-76b1-4924-9c01-5b8f78bd02cf	ced894e8-2c03-4cec-993e-9044351f5f23	1	t	f	1	2026-11-22 09:07:42.845294+00	0	0	1
34afea02-32c0-4d7d-bdfc-6d431468685c	38cf878d-5c39-4ef4-a621-32b9aa4d0577	1	t	f	1	2026-11-22 09:07:42.863228+00	0	0	1
f507263e-8383-42f6-ab99-9f50a1485b33	223689bd-154d-4d24-9e23-25567ca034c1	1	t	f	1	2026-11-22 09:07:42.863228+00	0	0	1
fa869079-2f88-4853-aae6-584236b5399f	59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	1	f	f	1	2026-11-22 09:07:42.863228+00	0	0	2
540c845f-0934-4a65-8a0f-9f13edc4075d	734ccf27-1df8-4fc7-826a-95a4f2088da7	1	t	f	1	2026-11-22 09:07:43.296421+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 08:57:42.667801+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-22 08:57:42.667801+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-22 08:57:42.667801+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-22 08:57:42.667801+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-22 08:57:42.845294+00	1300	ced894e8-2c03-4cec-993e-9044351f5f23	\\x0a10ced894e82c034cec993e9044351f5f2312100d93be1476b149249c015b8f78bd02cf180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-22 08:57:42.863228+00	1300	38cf878d-5c39-4ef4-a621-32b9aa4d0577	\\x0a1038cf878d5c394ef4a62132b9aa4d0577121034afea0232c04d7dbdfc6d431468685c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-22 08:57:42.863228+00	1300	223689bd-154d-4d24-9e23-25567ca034c1	\\x0a10223689bd154d4d249e2325567ca034c11210f507263e838342f6ab999f50a1485b33180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-22 08:57:42.863228+00	1300	59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	\\x0a10590755745fe94cd29a82ec27fb0d6ac51210fa8690792f884853aae6584236b5399f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-22 08:57:42.923973+00	1300	38cf878d-5c39-4ef4-a621-32b9aa4d0577	\\x0a1038cf878d5c394ef4a62132b9aa4d0577121034afea0232c04d7dbdfc6d431468685c180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-22 08:57:42.948361+00	1300	223689bd-154d-4d24-9e23-25567ca034c1	\\x0a10223689bd154d4d249e2325567ca034c11210f507263e838342f6ab999f50a1485b33180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-22 08:57:42.955633+00	1300	59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	\\x0a10590755745fe94cd29a82ec27fb0d6ac51210fa8690792f884853aae6584236b5399f180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-22 08:57:43.068562+00	1300	623ac26d-13e6-4ba3-a6a5-71560fd62fb2	\\xff
13	2	2026-11-22 08:57:43.296421+00	1300	734ccf27-1df8-4fc7-826a-95a4f2088da7	\\x0a10734ccf271df84fc7826a95a4f2088da71210540c845f09344a658a0f9f13edc4075d180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	14599	2026-11-22 08:57:43.087781+00
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
159286e1-6f73-411d-9010-58b0d5c43baf	300	\\x0804	2026-11-22 08:57:42.667801+00
f0ac71b2-fb5c-431f-a193-436c41eb5802	301	\\x0801	2026-11-22 08:57:42.923973+00
a4fdc411-ebcf-45a5-8cbd-e01c113c43fb	301	\\x0801	2026-11-22 08:57:42.948361+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version) FROM stdin;
ced894e8-2c03-4cec-993e-9044351f5f23	1	0d93be14-76b1-4924-9c01-5b8f78bd02cf	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 08:57:42.845294+00	2026-11-22 08:57:42.845294+00	\N	\N	2026-11-22 08:57:42.845294+00	1	1
38cf878d-5c39-4ef4-a621-32b9aa4d0577	1	34afea02-32c0-4d7d-bdfc-6d431468685c	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-22 08:57:42.863228+00	2026-11-22 08:57:42.863228+00	2026-11-22 08:57:42.923973+00	\N	2026-11-22 08:57:42.923973+00	2	2
223689bd-154d-4d24-9e23-25567ca034c1	1	f507263e-8383-42f6-ab99-9f50a1485b33	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-22 08:57:42.863228+00	2026-11-22 08:57:42.863228+00	\N	2026-11-22 08:57:42.948361+00	2026-11-22 08:57:42.948361+00	2	2
59075574-5fe9-4cd2-9a82-ec27fb0d6ac5	1	fa869079-2f88-4853-aae6-584236b5399f	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-22 08:57:42.863228+00	2026-11-22 08:57:42.863228+00	\N	\N	2026-11-22 08:57:42.955633+00	2	2
734ccf27-1df8-4fc7-826a-95a4f2088da7	1	540c845f-0934-4a65-8a0f-9f13edc4075d	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 08:57:43.296421+00	2026-11-22 08:57:43.296421+00	\N	\N	2026-11-22 08:57:43.296421+00	1	1
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
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 08:57:41.458009+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-22 08:57:41.49157+00	
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
-- Name: clock clock_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.clock
    ADD CONSTRAINT clock_pkey PRIMARY KEY (kind, subject);


--
-- Name: cursor cursor_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.cursor
    ADD CONSTRAINT cursor_pkey PRIMARY KEY (source);


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
-- Name: token token_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);


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
-- Name: clock_due; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX clock_due ON gateway.clock USING btree (due);


--
-- Name: parked_subject; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX parked_subject ON gateway.parked USING btree (source, subject);


--
-- Name: person_address_kek; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX person_address_kek ON gateway.person_address USING btree (employer, kek);


--
-- Name: reply_at; Type: INDEX; Schema: gateway; Owner: accord_owner
--

CREATE INDEX reply_at ON gateway.reply USING brin (at);


--
-- Name: clock_due; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX clock_due ON intake.clock USING btree (due);


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
-- Name: FUNCTION canary_end(before timestamp with time zone, most integer); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.canary_end(before timestamp with time zone, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.canary_end(before timestamp with time zone, most integer) TO accord_intake;


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
-- Name: TABLE clock; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.clock TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE ON TABLE gateway.clock TO accord_gateway;


--
-- Name: COLUMN clock.due; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(due) ON TABLE gateway.clock TO accord_gateway;


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
-- Name: TABLE token; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.token TO accord_gateway_read;
GRANT SELECT,INSERT ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.revoked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(revoked) ON TABLE gateway.token TO accord_gateway;


--
-- Name: COLUMN token.version; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE gateway.token TO accord_gateway;


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


