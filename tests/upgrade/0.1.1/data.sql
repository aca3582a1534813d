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
    duty_supervisor text
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
-- Name: client_content; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.client_content (
    id uuid NOT NULL,
    client uuid NOT NULL,
    origin smallint NOT NULL,
    class smallint NOT NULL,
    kept timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='90');


ALTER TABLE intake.client_content OWNER TO accord_owner;

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
gateway	0	83
referral	2	13
intake	1	156
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
t	1	0	29891	2026-11-22 14:03:46.350351+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\xa052456aaf03422a3a520a3af1bc5b55	\\x0a07676174657761791243100118be959991df9b980320d8082a104aedee00dd11cb385a6e31f83791d1ff321f0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643801	\\x2629f3f80331ff399d1142cbc30badc904728e5d139d74fd38a4ee6d0213e444
1	gateway	0	2	\\x5d17e8f6675a3a94b2ddd9121b8647e4	\\x0a07676174657761791243100218be959991df9b980320d8082a1008822c92910ff18bd71c631ff3c847d1321f0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643801	\\x70fe187a7fb27667bbf64bb7586cf91f12cdc7d003e5e1732a408c32667e1065
2	gateway	0	3	\\xad5c5e91018b7a3f26349447e8f398a8	\\x0a07676174657761791243100318be959991df9b980320d8082a10cd3faf593ce37a3f3033f7ce061e927f321f0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643801	\\x4b78cb287be698bdaf8cef64253f3f02aff44467ddc165971ddf484a1b2c0445
3	gateway	0	4	\\x79760023e254bcc2931ac668b73d4ffc	\\x0a07676174657761791243100418be959991df9b980320d8082a102d3a40445f4c93e346f835aa198a793d321f0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643801	\\xb0d929be46b1de5722cb4e260e4d2ca91f919be235b6b98883f9582ec20119c4
4	gateway	0	5	\\xaf05eeb0aef9d8b3dc0694a93859546a	\\x0a07676174657761791239100518be959991df9b980320d8082a10f30fef4f1a2414b4d3a88a312cedf53332150a0d6163636f72642d63616e6172791001181a20013801	\\xf8ac6dbfd10de4cee0603e4331abbdb885eb3325c65c8f990b1b999429e06160
5	gateway	0	6	\\x4f1bc4a783d965c1f0374a211ae0752a	\\x0a0767617465776179123b100618be959991df9b980320d8082a10c1f208625bedf5b5af9febef8dbbb1e432170a096169642d686f7573651001180720012a0464616e613801	\\x05a57f6f09ea971c0139acff7e92b43e50f640ef55814bfa7acbb88a70e174b2
6	gateway	0	7	\\xe0ddc31dd65d45edab75f949feb339b4	\\x0a0767617465776179123b100718be959991df9b980320d1082a103c9728160c5911050bf8292e54132af032190a0b6e6f7274682d636869656612086e6f7274682d70641801	\\xf0b30e1c1a41aaf9a8c3ef64573e2a3b2b04762d664f12215d0c69d6ae091eb6
7	gateway	0	8	\\xd0cafbd2c3527b8d807f4cddca91de55	\\x0a0767617465776179123a100818be959991df9b980320d1082a102262b0e607d85c694d1ca4c2f426c28132180a0a6e6f7274682d6465736b12086e6f7274682d70641801	\\x8fa664f2677e95e041a97138dbc9f38e5aa1040d598fbc382a49948f357326b3
8	gateway	0	9	\\xdac17ed54f293da67b9132f226371c9d	\\x0a0767617465776179123b100918be959991df9b980320d1082a108ed328aa5e1ecb1d1306c22129537e6332190a0b736f7574682d63686965661208736f7574682d70641801	\\xb1e84baf7928e645a8735ae34590971f19eb9f72bb9c414f0937582d44af40fe
9	gateway	0	10	\\xea76762133b8ac2006074580ae0cfc98	\\x0a07676174657761791234100a18be959991df9b980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132120a0361646112096169642d686f7573651801	\\x87a71d830eed0068f116f1ad2427d8abd8eb418ee55acd0f35c79ae05a772ed2
10	gateway	0	11	\\xf9033445ca24942dda023b6370fb55a8	\\x0a07676174657761791234100b18be959991df9b980320d1082a10cc0e384968103d4a00c4a1074e57ef1032120a0362656112096169642d686f7573651801	\\xb038032d674827bcc69695cb184965220a46ad9132f6255bc25c596b19980ef7
11	gateway	0	12	\\xa478cfd44937831735ee910b6fc98885	\\x0a07676174657761791235100c18be959991df9b980320d1082a1064836117d159742330ceeb2401677bdd32130a04636f726112096169642d686f7573651801	\\xedf25af98c4f56e5f0155e70ef80366b8e7cf18c833856f42034205494089b1d
12	gateway	0	13	\\x8e5dede2b3d3821fea34f92eeab59e55	\\x0a07676174657761791236100d18be959991df9b980320d1082a102f5b875e72463a0d6129ca512b4f665832140a057175696e6e12096169642d686f7573651801	\\xf64b1f01c1133e40b07118918c6bb4f41126e58ef2c7f51ecd160a66c70c433b
13	gateway	0	14	\\xf53bbd165872d97b127d81a14d7d9a3c	\\x0a07676174657761791235100e18be959991df9b980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32130a04726f736112096169642d686f7573651801	\\xefe5e96229b468cd641a88174c5d8dee57d0ce0ee80dcb0d38bbd0f1a3f57a12
14	gateway	0	15	\\x40381e7f0aa017ca397a544eef196d5f	\\x0a07676174657761791235100f18be959991df9b980320d1082a10f6e0c0774247bb4846c986cf019d6a8832130a047375736112096169642d686f7573651801	\\xb142235c199da22dd9c61cf1b16fdf2a75c480917fc5b85305ed0acaf34d5b66
15	gateway	0	16	\\x43a3b36823add0c57aa1e2ee61987a18	\\x0a0767617465776179123c101018be959991df9b980320d1082a10d23106d65714ce89ee227a8f7717070c321a0a0b6169642d636f756e73656c12096169642d686f7573651801	\\x2f62d7b3cfbf3b4047b13942e440f714ab30fa9e7421eaa0b42300dce7d4c4ef
16	gateway	0	17	\\x405e8f99678c0413d8a5237f0249f321	\\x0a0767617465776179123d101118be959991df9b980320d1082a1017c0e99b4223321de44d78a82a4cb654321b0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801	\\x456d3fccaeb1a375f04c3f8a624c45e53291db7d3c9565662ee34055339b72eb
17	gateway	0	18	\\x9b6d81e953e963c5c05304205c277608	\\x0a07676174657761791240101218be959991df9b980320d1082a1051e3a717a8687862737dcd8d13ec2723321e0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801	\\x7941bbac492012dcd40d5b0fc1495a0c41bc0212742b761a28e44b29f1a9123f
18	gateway	0	19	\\xf72e6bef0abde2e05763757c1afae6f4	\\x0a0767617465776179123d101318be959991df9b980320d1082a1032c9b1d8ec08219437e392c8832b2dc1321b0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801	\\x5527c2ecdc3164f1740ab1fff8711334547161c97b715b1158dcb4406a41f443
19	gateway	0	20	\\x1b7150978fb960268a693ac9cd0eb8f6	\\x0a0767617465776179123d101418be959991df9b980320d1082a101e67824255427d4937825443e8349485321b0a0d6e6f7274682d7072697661637912086e6f7274682d70641801	\\xbc13fccc32c5e0bcfa2177284414791f7a60940c6812afc8da8f399fdb846cf5
20	gateway	0	21	\\x9c329fe5eb1ea3cc9438f7c6963d66ca	\\x0a0767617465776179123d101518be959991df9b980320d1082a10cd1c985238d238a4d531010c2ed2d4c2321b0a0d736f7574682d636f6d6d616e641208736f7574682d70641801	\\xfa905db525e194ebbdba2c516be01c8357205b92aa60f90fc562104cb6af279e
21	gateway	0	22	\\x247b6caaab86ea2588a5d29202a3d480	\\x0a0767617465776179123d101618be959991df9b980320d1082a103684f465002c3345614c6641878bfd85321b0a0d736f7574682d707269766163791208736f7574682d70641801	\\xbd62a3c1be7c6d7ec86288e209c5eda3c2457d8d9c4f2ff58b3e62ea2bceb2b9
22	gateway	0	23	\\x5d66df5b5e6f09b6f2ab7d2ba8f63a6c	\\x0a0767617465776179123d101718be959991df9b980320d1082a10bd60f424c7a74b742787f54fba5f76dc321b0a0d717569636b2d636f6d6d616e641208717569636b2d70641801	\\x16632897a3461ed26dbcba819002fed223c01367fea5abeed3a8a4a3c1be768f
23	gateway	0	24	\\xb3783bd576087d787d30add5f857363a	\\x0a0767617465776179123d101818be959991df9b980320d1082a10ade90e0ce9449ec056fb1a97ba85b376321b0a0d717569636b2d707269766163791208717569636b2d70641801	\\xce428fcb5b6dad3e1b391cf10f57227333b76da53d0c91547a19d94631da475d
24	gateway	0	25	\\x1f39464330dc275497533fb48a0ae73e	\\x0a0767617465776179123d101918be959991df9b980320d1082a102e92d6b0ad5f1e935cd16c91ac57a9bf321b0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801	\\x1ed35e2c946ae5f2e6de7d69848c10278bdbbb4bb1946538c185bee7324afed0
25	gateway	0	26	\\x48563577a3fbf1405fc0ac5a4d3b6f37	\\x0a0767617465776179123d101a18be959991df9b980320d1082a10d2e4a377acd2e0cf29e746c20b0105e0321b0a0d616c6f6e652d707269766163791208616c6f6e652d70641801	\\x4283038f90bcc5e963c0e3a54a3ef6cc88ef701125bf6ff0a925aa08af6b3479
26	gateway	0	27	\\x992202e776ebd19df32c360e34a25dd8	\\x0a0767617465776179123d101b18be959991df9b980320d1082a10b368b59aadf730adaaf955c204ef82ea321b0a0c6169642d6469726563746f7212096169642d686f7573651801	\\x76222f003086ffaabfa5229c673a252ac68f0cb66eb8fbaa1e3130ade4022d9b
27	gateway	0	28	\\xf5348ae6704fe96d22b4833850b513bb	\\x0a0767617465776179123c101c18be959991df9b980320d1082a103f548b1a449fd7e97124c8bb3bf00960321a0a0b6169642d7072697661637912096169642d686f7573651801	\\x0a8d941d04322b6c76740eff627de4f27a2082be0c4a33f82fe69647a98f4eeb
28	gateway	0	29	\\xe8c7cea91a94afe3b3cbd348bb337c66	\\x0a07676174657761791235101d18be959991df9b980320d1082a1021b83788fb853ebc06d6d5fa6e86e6d632130a0464616e6112096169642d686f7573651801	\\x195d82f97238c99cb63836bcc32d7d4d273072ac3bfcd7fa067a426adfd168e9
29	gateway	0	30	\\xd5a4e3db5ca1cb97d826b6222816b0c5	\\x0a07676174657761791248101e18be959991df9b980320cc082a103258e893d8ce510b1b00010b4ea63eda32260806101722203733530060293470f4be296f4cfb2b4388476764144a584810a75f9ad8065ecd	\\x2fc8b818592cc70ab7a43eee77f492233d0f4ce9fe41c7f96f90454e4a720077
30	gateway	0	31	\\x48a898931cd0442858282e6bba8dda13	\\x0a07676174657761791265101f18e6bb9b91df9b980320d6082a10c9b3f88e576bf2dc9141329146ad394432410a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba3801	\\x4937040134b6b1b822b97143871a8cd2e3db77ebe824d2ac4171268a6b952394
31	gateway	0	32	\\xec7c5c893f80c7b937ff508cd06294ac	\\x0a0767617465776179124d102018f8f39b91df9b980320d6082a10c9b3f88e576bf2dc9141329146ad394432290a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d706438013801	\\xf41f22f5a1f97beadacede454afd4f236bce25efcbbc6f145327f334b243a0f6
32	gateway	0	33	\\xd912e1fa26f7bcf8e53c0c6ec0721915	\\x0a0767617465776179124e10211895de9c91df9b980320d6082a10c9b3f88e576bf2dc9141329146ad3944322a0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f75736538013801	\\x610760652a3921552cb38d7c1136f673933185a43a163080333bc84e044443f2
33	gateway	0	34	\\xba8665f328f82387237b5391a87077dc	\\x0a07676174657761791274102218b2cd9d91df9b980320d6082a10c9b3f88e576bf2dc9141329146ad394432500a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e973801	\\x6b941761718783ac836facc702dad3c735226a4f930169833679aa907a942cfa
34	gateway	0	35	\\x0cbd48b002caf6345b419d0f4efab732	\\x0a07676174657761791275102318e0ce9e91df9b980320d6082a10c9b3f88e576bf2dc9141329146ad394432510a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e9750013801	\\x6f8045d4ada5e6be650624939dbc1f58b59121b07e2eaf0ddc003b04273ff92a
35	gateway	0	36	\\x18298e85410f2bdbcdc53b07eabad30f	\\x0a07676174657761791265102418d1e19f91df9b980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32410a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d3801	\\x19adeade21c216867e6e1705b91967e18efb77badc455e34163164c61abde8b6
36	gateway	0	37	\\x0d27d78d0a197ad989b20eb9ddfcf3f6	\\x0a0767617465776179124d10251891c5a091df9b980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32290a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d706438013801	\\x33ab216d5f929536cbe663b7de3bb30a42c8ea7ab76075b19afa33c097760ddb
37	gateway	0	38	\\x154247572c02d4ffae70c616425914e5	\\x0a0767617465776179124e102618f8b0a191df9b980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da322a0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f75736538013801	\\xc32bbfd6d30b95e2bef4eb82a0b67f880cc0eaeafb12bd2a7ba4663a3937b780
38	gateway	0	39	\\x631f91e28202ba34b03ddabb8042f9fb	\\x0a076761746577617912741027189594a291df9b980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32500a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b03801	\\x29ff9a70c6cd396f8baa24a33306f3a687a546a284fc8ce3bfef200aa7e0f06e
39	gateway	0	40	\\x1f9c006824c0f7746ce1b1aac2501305	\\x0a07676174657761791275102818ecf2a291df9b980320d6082a10bb4bf04df42c622e0cf3b11fdb6974da32510a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b050013801	\\x8e8cd8b3bda2e119859bea5901802bdab0ec7311f4fe2fb623309053bda9f609
40	gateway	0	41	\\x470e4fbf283387be4780b55d79562b25	\\x0a076761746577617912651029188d86a491df9b980320d6082a109e07a4cb30259191a14e2148565284cd32410a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e3801	\\x3e18b7c64ea361d6e2bb3957d3d9cc78ed4c8ca92c3d8a2c8b8692b7c75ea6bb
41	gateway	0	42	\\x7500a1d52a4090dfeebec05b33b97be9	\\x0a0767617465776179124d102a18caeba491df9b980320d6082a109e07a4cb30259191a14e2148565284cd32290a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d706438013801	\\xeb34595f80b579759f8361fbacbab82caa92a8b2ac53169ea3928c7f5ea5947c
42	gateway	0	43	\\x9607b80f711dc973f6fef8923bb7cbc0	\\x0a0767617465776179124e102b18d6cfa591df9b980320d6082a109e07a4cb30259191a14e2148565284cd322a0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f75736538013801	\\xcd3ff7be0109e1f2411d137c0379bd27865d7ba9a171678de31d5468fa252b1d
43	gateway	0	44	\\x2e26e859df993596fd97f48bfad77347	\\x0a07676174657761791274102c18feaba691df9b980320d6082a109e07a4cb30259191a14e2148565284cd32500a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d3801	\\x71852394696e30c29ebbc8221c86c6f178353620a74757fc608aff270e8095cc
44	gateway	0	45	\\x4df87b2b8cb775eb4c3090523b0e9a00	\\x0a07676174657761791275102d18d9f3a691df9b980320d6082a109e07a4cb30259191a14e2148565284cd32510a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d50013801	\\x76fed3ab251b1d37fea78a97ca55325d96ba5bceddaa379c40885bf9a64abb24
45	gateway	0	46	\\xf0b2e3ce2b40d1886907ddbe2988b38e	\\x0a07676174657761791262102e18d98fa891df9b980320d6082a10242d9247779fe3b9f8d3dc566797d4ba323e0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b03801	\\x82812f9b481e0e4208a94487eeeab7e1634800466f9afe3d9e8198abbab7cfa0
46	gateway	0	47	\\x8ac3e146fee2951c0da4ecba311405bf	\\x0a0767617465776179124b102f18ce96a991df9b980320d6082a10242d9247779fe3b9f8d3dc566797d4ba32270a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f75736538013801	\\x2847495f53b28b06e52c5e96765b73c7758fbaa88ea61369a3232fde42218722
47	gateway	0	48	\\xbff21583d2a873f5f627e6666f6c45db	\\x0a07676174657761791270103018aa98aa91df9b980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324c0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2043801	\\x66df2b0ab3d0a27ab777c251f8ab93fc4f23b07f27f8edacf1478ef159f73f6a
48	gateway	0	49	\\x5736dae8030f1bbb4a7f62abae9ce515	\\x0a07676174657761791271103118ef95ab91df9b980320d6082a10242d9247779fe3b9f8d3dc566797d4ba324d0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f20450013801	\\xc57ac2c0820d83a28ad2ad236a3bb38ff1399db63ba69b2eaa67d3a5cde74329
49	gateway	0	50	\\x7457f153960e6a169147f6dfc5ed97d6	\\x0a07676174657761791261103218ba99ac91df9b980320d6082a1062352c10742bea16809f5d474da5fe9b323d0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d3801	\\x18e89e41bcbab94cf22681c8081005ca73332afcb7d3385abe2984fefa15baca
50	gateway	0	51	\\x6580fdf0b1ded736449db2ab4202efd9	\\x0a07676174657761791249103318ed8bad91df9b980320d6082a1062352c10742bea16809f5d474da5fe9b32250a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d706438013801	\\x70f363840753b9d8b8f2aad2c60886aa00f40cec8400fdd995c4f34da5ec6fba
51	gateway	0	52	\\x28193620de10ba5507ac08b2a9268247	\\x0a07676174657761791270103418e185ae91df9b980320d6082a1062352c10742bea16809f5d474da5fe9b324c0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a3801	\\xe1cc4c7897ae4779b38341623b2e76b38e474feac41f029cda83d87ee502771b
52	gateway	0	53	\\x8cde2275fe1ca6407e802319c4416343	\\x0a076761746577617912721035188f85af91df9b980320d6082a1062352c10742bea16809f5d474da5fe9b324e0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a50013801	\\x40e9ce239fbde824652762ebd6a08ecf12d7bdcf1a4d5626fceadf01b55091aa
53	gateway	0	54	\\x205030d96af90971ceb6a49367beddc7	\\x0a07676174657761791261103618849db091df9b980320d6082a10579aaf65bca44af36112ad0d1d7a1075323d0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b3801	\\xfe53a7d9cefc0159e7975ea2fee9a0abdf48cd20286cd451935740e7a016489e
54	gateway	0	55	\\x95d5a74cb88f784fad4eca10d6318eca	\\x0a07676174657761791249103718eb8cb191df9b980320d6082a10579aaf65bca44af36112ad0d1d7a107532250a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d706438013801	\\xf2773971b60ee6bf684ea19ed3134848907a7e7ed1b68a5179d49b119fb74885
55	gateway	0	56	\\xa9abc120380c07d4387de127c745fb41	\\x0a076761746577617912701038189e82b291df9b980320d6082a10579aaf65bca44af36112ad0d1d7a1075324c0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b913801	\\x044de7cd83b901a72feb78729928d43bb4130faae38293c46e107d4bad39a38d
56	gateway	0	57	\\xe7454ffbd805569921b3650da26b5d6e	\\x0a0767617465776179127210391881fab291df9b980320d6082a10579aaf65bca44af36112ad0d1d7a1075324e0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b9150013801	\\x8f0aa79da96016930d49db314030b5cdd9ee761bf4e2d533b89a7c06042d4cb3
57	gateway	0	58	\\x9b271a608ec3d1780dfd5d0898d6cb55	\\x0a07676174657761791261103a18978eb491df9b980320d6082a1074224aac61a957ea8af976eab6a70eb5323d0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b5903801	\\xc0691514211dd76278b7e7f6dc2540e32fd4ffd93f4077e8e52123eda0fbcad0
58	gateway	0	59	\\xd0cea870183c6b31fd9c9bc3ef8c8dd6	\\x0a07676174657761791249103b189780b591df9b980320d6082a1074224aac61a957ea8af976eab6a70eb532250a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d706438013801	\\x4ef028f861d410e3b0892e87739c9fc1a65e22269ede7c29b90c5ff12f1c7b66
59	gateway	0	60	\\x2e85fd9ecfc0fb3a68de123fbab7e22a	\\x0a07676174657761791270103c18b0efb591df9b980320d6082a1074224aac61a957ea8af976eab6a70eb5324c0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef3801	\\x97e92a70bfb28a215c959ee9187d30e183f68e90330578c8b09f62dbb8bdf115
60	gateway	0	61	\\x141597f59f46bd018771d2b72c2b2c4a	\\x0a07676174657761791272103d18e1e2b691df9b980320d6082a1074224aac61a957ea8af976eab6a70eb5324e0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef50013801	\\x982c4a313b9b78e6c40dfbc3898f99d37200f2dd2bd2c0b124d2cfaee836464a
61	gateway	0	62	\\xfc7cc06882582cb2d301b05580372985	\\x0a07676174657761791261103e18a781b891df9b980320d6082a106437f1b69d48063cfb24b3c2dcc975d8323d0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda0873801	\\x7544fd80f45a80a77e6d282a466b25adfe43222abd6d487d83bc5d989f75719c
62	gateway	0	63	\\x519035bb52e137458ae1d8e6c69885ae	\\x0a07676174657761791249103f18a09db991df9b980320d6082a106437f1b69d48063cfb24b3c2dcc975d832250a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d706438013801	\\x127beb183ae994f1077db207417979688d1f27c4bea1941cedd3cccba2dabc99
63	gateway	0	64	\\xb537a634627959d0734b0baf92a6a817	\\x0a07676174657761791270104018ac83ba91df9b980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324c0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad63801	\\x59c666ccc7ac32ba8ca72ae040dbbebfc69edbce0abbd0589acbdc5781cd17a6
64	referral	1	1	\\x36d7145416751442a38e359abb9e6a5a	\\x0a08726566657272616c12300801100118caf4bd91df9b980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\xc107ee5b5525a6fc4a523e116ba92ca0c8c23905e844fdd440dc910f3102733d
65	referral	1	2	\\x4032188d4b491d1b449e26257bc480f9	\\x0a08726566657272616c12300801100218caf4bd91df9b980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\x686f4cb672431d97f5fe794c1baa3514a7d7975e0a19365379e62c78000a66a4
66	referral	1	3	\\x0703e77f51a9a5cceb89d87296dd7a24	\\x0a08726566657272616c12300801100318caf4bd91df9b980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\xbf72348af36b8df64e1c1d442e6a4b7fcca1c3fc5bc6cedaed71fc57f65f6a1b
67	referral	1	4	\\x140fb21ba5af68963ba9dd3bc29acd29	\\x0a08726566657272616c12350801100418caf4bd91df9b980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\x37b1f824df9e6ced126cb91c18df7c273ee196c2b0cc4e7d2c79045fd56fc387
68	gateway	0	65	\\x0ebe106cf580f8b414e3e4bbe47a4300	\\x0a07676174657761791272104118c7edba91df9b980320d6082a106437f1b69d48063cfb24b3c2dcc975d8324e0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad650013801	\\xb9b50b248ad192550b87f4bb24d15e3953ba7f0c04437e780bfbfc00545b90ce
69	gateway	0	66	\\xdb70395fc87bf20fe9a514a448b4a490	\\x0a07676174657761791249104218febbc091df9b980320cd082a10adbe5437dbc97c97494e52c1ac1629b332270a10adbe5437dbc97c97494e52c1ac1629b3120a6e6f7274682d6569646f20b2ca8ff2c7b19f03	\\x02cd8655bcd49d59260556f068a2409229a9e038a7f8123e87dc2a6376bda8ad
70	intake	1	1	\\x6288d6e2dfbb9139aa49eedfab905f44	\\x0a06696e74616b6512750801100118a6ddc191df9b980320b0092a10bb6de42232ce4c5a8807431ac8c2527032510a10bb6de42232ce4c5a8807431ac8c2527012107d1f1141efde4c5a9b2acd593de677f91a086e6f7274682d70642001280130053a055453544f5048c08e8dfcd19b980350c0e8d185d29b980358016001	\\x02f7dfbf1060c825c3f42f9682a267c83a18c6a645207fcbb3b5c6d72c6c96e3
71	intake	1	2	\\x63564b59be204cfae988e44f13001639	\\x0a06696e74616b6512750801100218a6ddc191df9b980320b0092a10bb6de42232ce4c5a8807431ac8c2527032510a10bb6de42232ce4c5a8807431ac8c25270121051e2fd46c6ee4121b81d17c6c17a1d521a086e6f7274682d70642002280130053a055453544f5048c08e8dfcd19b980350c0a382a7d29b980358026001	\\x72d0555e83e443a8631cc8120834de75b95dab282f0d04c43f47197e97718888
72	intake	1	3	\\x06e29b3f72d7733926cbed8804a81f43	\\x0a06696e74616b6512750801100318a6ddc191df9b980320b0092a1059adbe2a4d14423aa855760eae25a59232510a1059adbe2a4d14423aa855760eae25a5921210b32a8080dec44c668fd1ad7df260873f1a086e6f7274682d70642001280130053a055453544f5048809fc5a6d29b98035080f989b0d29b980358016001	\\x9f6380c5d1b58da6badaafdb1aad25e989062edbd8e08f6088e6382c0ac0f5a4
73	intake	1	4	\\x24c280eae8185c1ab263bf6749d91a55	\\x0a06696e74616b6512760801100418a6ddc191df9b980320b0092a10cea0ca4846f847eeb826c79e3578a9da32520a10cea0ca4846f847eeb826c79e3578a9da12102757f30dcccb4fd092fff85c5d650e071a086e6f7274682d70642001280130053a06414e494d414c48c0a683d0d29b980350c080c8d9d29b980358016001	\\x9fcc4b8ee9425884e8c1215301e8c3e81aa8f1ab0aa0a85d0617bc5fe7e1908b
74	intake	1	5	\\x5766a3b8f8a3f46f231ce7bc3f3c7676	\\x0a06696e74616b65124a0801100518a6ddc191df9b980320b1092a10bb6de42232ce4c5a8807431ac8c2527032260a10cf12fccb667149e88140685b387626fb1210bb6de42232ce4c5a8807431ac8c252701801	\\x8313601e040016fcc051f11bc713006851b33a347817b2c439a9f56317d025a5
75	intake	1	6	\\x48b5360be55cd0f50d6003923a8d8f9d	\\x0a06696e74616b6512750801100618a6ddc191df9b980320b0092a1059adbe2a4d14423aa855760eae25a59232510a1059adbe2a4d14423aa855760eae25a5921210c3d61d1280d449e3835903f7a579f3b41a086e6f7274682d70642002280130053a055453544f5048809fc5a6d29b980350808effdad29b980358026001	\\xaefef6da0739cc70f96793debd6da401a7db8fa4bb374f42c6f2015ee1c3243b
76	intake	1	7	\\x0793a53ebee99e49bfe8ac7ffc345ad3	\\x0a06696e74616b6512750801100718a6ddc191df9b980320b0092a10301354f0ebbf4ec8bdc23ccd9611d5a432510a10301354f0ebbf4ec8bdc23ccd9611d5a4121045b183e5a1a940ed82a58df0127b699e1a086e6f7274682d70642001280130033a0546524155444880ea96d7d29b98035080c4dbe0d29b980358016001	\\x36ffa5e4ada26fee227d09cb73abbbc827b83c366eaf2dd6f47facc748863cf6
248	gateway	0	75	\\xfc7a398627953c60380fe3efa4547748	\\x0a07676174657761791242104b18f491ea91df9b980320cd082a1080701a738c6859c10853d5d7c60c5c7c32200a1080701a738c6859c10853d5d7c60c5c7c1a0361646120bcf0b8f2c7b19f03	\\xa2847b69d31dd972704a8b89397a344b299f6c588c8452f73aab9cb8545dfca8
77	intake	1	8	\\x33be90e80a957e3dd509229056c2c7b4	\\x0a06696e74616b6512750801100818a6ddc191df9b980320b0092a10301354f0ebbf4ec8bdc23ccd9611d5a432510a10301354f0ebbf4ec8bdc23ccd9611d5a41210e8da56b10bc84bc38f1ccf086b3fe78c1a086e6f7274682d70642002280130033a0546524155444880ea96d7d29b980350c099e3e9d29b980358026001	\\xd399bfa0bd64b4741e9483acdc4d7d6264b4f552ef60dae2fa4077a9cec6f49d
78	intake	1	9	\\x6890b60b0f3c48b0306e11571f17f8b3	\\x0a06696e74616b6512750801100918a6ddc191df9b980320b0092a10301354f0ebbf4ec8bdc23ccd9611d5a432510a10301354f0ebbf4ec8bdc23ccd9611d5a4121014896b9426084181a096eb92f1d85c661a086e6f7274682d70642004280230033a0546524155444880ea96d7d29b980350c09eb785d39b980358036001	\\x2659aa76135de5542db865367f496d82eeedfb6f7fb65705eb71b511934d5e81
79	intake	1	10	\\x91a0f0e740871a2413583c26cf484aac	\\x0a06696e74616b65124a0801100a18a6ddc191df9b980320b1092a1059adbe2a4d14423aa855760eae25a59232260a103baa9378476947b89aceb3a814367d96121059adbe2a4d14423aa855760eae25a5921801	\\xa623dd965baf27c6cd5d61dc5e89f7f100afec0e848dad3de194e00a3225a51b
80	intake	1	11	\\x66ff0a420434339f18d0c8ae8e38dffd	\\x0a06696e74616b6512760801100b18a6ddc191df9b980320b0092a100da73e2c335040a5a04d28e65182c6d232520a100da73e2c335040a5a04d28e65182c6d212104c1f1af1a9af48a7ae458f2f48d08dba1a086e6f7274682d70642001280230053a0644495356454848c0d0eda5d39b980350c0aab2afd39b980358016001	\\xf768b9800c7745e8fd883b514ac3d18b16718a056f21ba435d8c72c5b190b605
81	intake	1	12	\\xab37b0bf626d2b236c83d0de8d71bc2d	\\x0a06696e74616b6512750801100c18a6ddc191df9b980320b0092a10bb6de42232ce4c5a8807431ac8c2527032510a10bb6de42232ce4c5a8807431ac8c252701210d04642b96bf64bf894e8db77114acb361a086e6f7274682d70642002280130053a055453544f5048c08e8dfcd19b98035080dcd1b4d39b980358036001	\\x5e46fd3cd7246cfe27d59da379fd03c1aceef64b85669e3c1c9d42ddcfd05c8e
82	intake	1	13	\\xf1e1113e7d02b7e84299025da1103f41	\\x0a06696e74616b6512770801100d18a6ddc191df9b980320b0092a102cdeefb38acf4d9e986582b496d4a1a332530a102cdeefb38acf4d9e986582b496d4a1a31210c031c87e0e79466a8d1e42132f83f0271a086e6f7274682d70642001280130033a0757454c4641524548c0bca6b1d39b980350c096ebbad39b980358016001	\\x31f12b7ef65d11e8586858d799e02acb797cbb9107ce28ea9fcd1218c7ec1fe2
83	intake	1	14	\\x165b88cc16cc5a207cbe8c13ddf5ee3c	\\x0a06696e74616b65124a0801100e18a6ddc191df9b980320b1092a10bb6de42232ce4c5a8807431ac8c2527032260a10e78f2933cbfc41e19f3d0a9c3418299f1210bb6de42232ce4c5a8807431ac8c252701801	\\x2da0bfd958bc30ddc2ec2cc0c52f373478b1b857dff351786f4827c9a2dda921
84	intake	1	15	\\xb67aba79c002e766d5e6888b9037a61b	\\x0a06696e74616b6512770801100f18a6ddc191df9b980320b0092a102cdeefb38acf4d9e986582b496d4a1a332530a102cdeefb38acf4d9e986582b496d4a1a31210798490e515284ce999f8fcff3ef2a6de1a086e6f7274682d70642002280130033a0757454c4641524548c0bca6b1d39b980350c09799f1d39b980358026001	\\x8fe01ac390069491e398a6168e4833e43a2684c4db480f5dc4f14cd13160f87a
85	intake	1	16	\\x135989e671d08c70d7fc37707967f3f8	\\x0a06696e74616b65124a0801101018a6ddc191df9b980320b1092a102cdeefb38acf4d9e986582b496d4a1a332260a109377f7c27b294d5a9945b37ed41996c512102cdeefb38acf4d9e986582b496d4a1a31801	\\x2d57e40c060492d4d6655fb9403422b1e3f22e7be6e82cea0c50cc2edfd4c0b9
86	intake	1	17	\\x0e64d4d8648aacee92c52691e7d7bb93	\\x0a06696e74616b6512760801101118a6ddc191df9b980320b0092a10cea0ca4846f847eeb826c79e3578a9da32520a10cea0ca4846f847eeb826c79e3578a9da121018df93bf1386410e9ebf0547f8a8897c1a086e6f7274682d70642002280130053a06414e494d414c48c0a683d0d29b980350c08cccfdd39b980358026001	\\xfbc3e23e1437f1114209fa3313bc0c79fcbd16aac708110d75fbc3b420c53546
87	intake	1	18	\\x9d2368559f4b43acc55aa46f21b6aecf	\\x0a06696e74616b6512770801101218a6ddc191df9b980320b0092a102cdeefb38acf4d9e986582b496d4a1a332530a102cdeefb38acf4d9e986582b496d4a1a312109734b9e677d2404ea56cac6ac9a6c2991a086e6f7274682d70642004280230033a0757454c4641524548c0bca6b1d39b980350c0be829ed49b980358036001	\\x7d1591b5da28c4abf7e5e651c0a1ab896f4f60f213eef248a6b44bbceeab4277
88	intake	1	19	\\x816d9d993b249ffa9b8ca9cdf07eca31	\\x0a06696e74616b6512750801101318a6ddc191df9b980320b0092a1059adbe2a4d14423aa855760eae25a59232510a1059adbe2a4d14423aa855760eae25a59212108a7172e07faf47dc8d85cb2bcf08b07a1a086e6f7274682d70642004280230053a055453544f5048809fc5a6d29b98035080b8f2aad49b980358036001	\\x96d02067f2163c3f1da505aa55d4fbb8dc8df852bf27c3a73e66bf1102caf3aa
89	intake	1	20	\\xeb52dee3ee29b515078570a92756130b	\\x0a06696e74616b6512760801101418a6ddc191df9b980320b0092a1089c1612ebe314c5bb426c8ea4b29ad9632520a1089c1612ebe314c5bb426c8ea4b29ad96121040d9b651f3a14e26bcbd8995592629331a086e6f7274682d70642001280130053a064449534f524448c097a2ebd49b980350c0f1e6f4d49b980358016001	\\x68fd6a2ff9d8f4cdad3fd38ad65caffdc98f1460b43efe83bfbd1a0b57018df4
90	intake	1	21	\\xa3020ba50ed74b7672894b959c78cf20	\\x0a06696e74616b65124a0801101518a6ddc191df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a10464b049ea669423db4223d28600069f51210cea0ca4846f847eeb826c79e3578a9da1801	\\xc69304520a0a2608a23c705d0d2fc42fa4a09dcf76570532821149cf0bc979ab
91	intake	1	22	\\x2994c16713315c1b92f11906f7937964	\\x0a06696e74616b6512760801101618a6ddc191df9b980320b0092a1089c1612ebe314c5bb426c8ea4b29ad9632520a1089c1612ebe314c5bb426c8ea4b29ad961210b29b5b53ab0d434da1ea83723f09df6a1a086e6f7274682d70642002280130053a064449534f524448c097a2ebd49b98035080f4d082d59b980358026001	\\x27f1158f553aac98e1a2caccb5a7a94f34cd74af47a30c153d63a0f7fd0720e4
92	intake	1	23	\\x575640886013e00a6678b3afa737c228	\\x0a06696e74616b6512750801101718a6ddc191df9b980320b0092a10ac02f62afd6b4902ae1436011daa95c532510a10ac02f62afd6b4902ae1436011daa95c51210753cfd25120448a3b93985aa28be00fc1a086e6f7274682d70642001280130053a05414c52424148c0c0de8ad59b980350c09aa394d59b980358016001	\\xc9894230647d440db34a4348b1aefde2a58af5425d76e9e6bde9f8217e2aef93
93	intake	1	24	\\xafb80808a9b773fc14e6d3ac8abd9a01	\\x0a06696e74616b65124a0801101818a6ddc191df9b980320b1092a10bb6de42232ce4c5a8807431ac8c2527032260a1025c36a62addb4f1eb3df08651391776f1210bb6de42232ce4c5a8807431ac8c252701801	\\x37e0499c1ab7a05ab71cc823d2ffdac6e78fdcc87203c8a72838bcdef23c7eb2
94	intake	1	25	\\x2fe38e324a6a2b15d9e2b1456fbd6a57	\\x0a06696e74616b65124a0801101918a6ddc191df9b980320b1092a1089c1612ebe314c5bb426c8ea4b29ad9632260a101a111cb611f449dda5d7146021c0931a121089c1612ebe314c5bb426c8ea4b29ad961801	\\x0724f5641e0cf8d6f891f0654c58a6edb1c72bab0e74b3a5416ca15284a6baff
95	intake	1	26	\\x4efa712627252ee78ace79d05f31df1e	\\x0a06696e74616b6512750801101a18a6ddc191df9b980320b0092a10ac02f62afd6b4902ae1436011daa95c532510a10ac02f62afd6b4902ae1436011daa95c512105dc37c56308848a2991e401ca7fbacb51a086e6f7274682d70642002280130053a05414c52424148c0c0de8ad59b980350c089ddc8d59b980358026001	\\x2e1c398e316efc5c5c2ba358e2dc6eeabd3915532636f3b6fa6c5f6aceb3de42
96	intake	1	27	\\x67dea22a8bfe34664c31fc525c01a3ed	\\x0a06696e74616b6512760801101b18a6ddc191df9b980320b0092a10cea0ca4846f847eeb826c79e3578a9da32520a10cea0ca4846f847eeb826c79e3578a9da1210b299c1e4b5d3421293bbe42f7955f9fe1a086e6f7274682d70642002280130053a06414e494d414c48c0a683d0d29b98035080bbfccdd59b980358036001	\\x3d7e65df99e4d6b79d1c9b9221ce2d3fa4582fbd6584fffcdd45abf98308cecd
97	intake	1	28	\\xf5602d6f086904620560dcb8201efd1f	\\x0a06696e74616b6512770801101c18a6ddc191df9b980320b0092a10c5fa72d08ffc4ae7bfd71463ecbcc8b332530a10c5fa72d08ffc4ae7bfd71463ecbcc8b31210df3b187f3a374db6907746e8e82fb1d31a086e6f7274682d70642001280130033a074c415243454e594880cdf0cfd59b98035080a7b5d9d59b980358016001	\\xaee3229fb5a476aa8d73a81e39c9afd9049d9c35b0df5f652937d9b059ff91ad
98	intake	1	29	\\x9d470e9b60c9fd733d100465c9d203d3	\\x0a06696e74616b65124a0801101d18a6ddc191df9b980320b1092a10ac02f62afd6b4902ae1436011daa95c532260a104511bf2693c446f0988f444a6c77f5c11210ac02f62afd6b4902ae1436011daa95c51801	\\x1f1fb444ea042a142da429c1e4b5a3f64e70dbe5257085a84f2f63e4bc8574dc
99	intake	1	30	\\x00e2808cddd3ea2c8b114cd882d0ced0	\\x0a06696e74616b6512770801101e18a6ddc191df9b980320b0092a10c5fa72d08ffc4ae7bfd71463ecbcc8b332530a10c5fa72d08ffc4ae7bfd71463ecbcc8b312108c837f9d9af24018ad53f633d17699461a086e6f7274682d70642002280130033a074c415243454e594880cdf0cfd59b980350c0e6a2fbd59b980358026001	\\xa09f3782b192c49f74bd657d1bf68da1ea9f01af7db3a03ac1242985ef6ad081
100	intake	1	31	\\xe4d0873981650e900fd5d7e705aaeada	\\x0a06696e74616b6512750801101f18a6ddc191df9b980320b0092a10bb6de42232ce4c5a8807431ac8c2527032510a10bb6de42232ce4c5a8807431ac8c2527012102621a8a6d2b749e284f4464a3e5bc5261a086e6f7274682d70642004280230053a055453544f5048c08e8dfcd19b9803508084fb8bd69b980358046001	\\x0f02fca9cb0eb7c66216b0b15b82eaa0c7ee01bad73e8f25bbfab0401506563b
101	intake	1	32	\\xc7a328d138264f7b6972ce1d077cc677	\\x0a06696e74616b65124a0801102018a9f6c191df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a1010d7cec22ad5496f980c16373b6b9bde1210cea0ca4846f847eeb826c79e3578a9da1801	\\xb4822c8a7841b82ecdb4f45761cff6d11be7993fa8e64f080e6cb95d854a6650
102	intake	1	33	\\x706056929c48b5ff788066d81e8f2dc5	\\x0a06696e74616b65124a0801102118a9f6c191df9b980320b1092a10c5fa72d08ffc4ae7bfd71463ecbcc8b332260a107291366d48ea4edbba1a803be625e2361210c5fa72d08ffc4ae7bfd71463ecbcc8b31801	\\x62e66d6df612b2abaa364d05f33c1a6f93bbf65b7c4cbce060a01ce5951bf012
103	intake	1	34	\\x3d2537f7f9387ea54c45aaf3ebf6a320	\\x0a06696e74616b6512760801102218a9f6c191df9b980320b0092a1089c1612ebe314c5bb426c8ea4b29ad9632520a1089c1612ebe314c5bb426c8ea4b29ad961210846619c7d4be42c2b49710f552fc10861a086e6f7274682d70642002280130053a064449534f524448c097a2ebd49b980350c09ab588d79b980358036001	\\x7d829e7711c132df9f51dd893939f826fd210802ed6424f2d398334f6162b219
104	intake	1	35	\\x110186ce652de85f6df54fad21bcb52a	\\x0a06696e74616b65124a0801102318a9f6c191df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a1096dab02d428b475f8b165d0ffef1417a1210cea0ca4846f847eeb826c79e3578a9da1801	\\x41adb33b8738e370037feeb856fc935b52cf825ce27df07380f50d877e52ec06
105	intake	1	36	\\xe3b250b89f3fc1d7558213c87ddadaa6	\\x0a06696e74616b6512750801102418a9f6c191df9b980320b0092a1092d7ed8ad6584a46972bbf9ef617ffae32510a1092d7ed8ad6584a46972bbf9ef617ffae1210d91c8c974b9c4a6eac00559fc7d4821a1a086e6f7274682d70642001280130053a055453544f5048809ff288d79b98035080f9b692d79b980358016001	\\xc6066af39dc45c4dd2b46a49f7e682c754d6d76cc10946c0dfc40634021f167c
106	intake	1	37	\\x2e5582fbff9930a9fae8fe91065e51ff	\\x0a06696e74616b6512770801102518a9f6c191df9b980320b0092a10434acebf56614642b65b274daf20420632530a10434acebf56614642b65b274daf20420612100e2c732f7db8416ebee4283fffeecd7a1a086e6f7274682d70642001280130053a0750524f50464e444880d5ce8ed79b98035080af9398d79b980358016001	\\x2f19ea24b890c5466b3bd3b18e9bf193db074114b29df95f3d242e86036a7825
107	intake	1	38	\\x1e0a8f33ec9bceb863985b0ece9faaec	\\x0a06696e74616b6512760801102618a9f6c191df9b980320b0092a1089c1612ebe314c5bb426c8ea4b29ad9632520a1089c1612ebe314c5bb426c8ea4b29ad96121018595646d19b4015ba3dfe4c796576ac1a086e6f7274682d70642004280230053a064449534f524448c097a2ebd49b980350c0c5c49ad79b980358046001	\\x857cc7fa21c0c4b593be81f4b0e5caf8958c9ad2313ae5161ce212c846902bb4
108	intake	1	39	\\xf386a3a31f05b5c3e73009476206f8ce	\\x0a06696e74616b6512770801102718a9f6c191df9b980320b0092a10f8022455bf9643578c1d9d63f2ffae3632530a10f8022455bf9643578c1d9d63f2ffae361210f5629ad20b3b47f79da5ecd19658645f1a086e6f7274682d70642001280130053a075041524b494e47488082b193d79b98035080dcf59cd79b980358016001	\\x0dfac3c9602bf697814227c8849e0409a893391ee38a2cf73f4f8298c3686782
109	intake	1	40	\\x82f35f46b1c3b3364e7e2a17e4e41a6d	\\x0a06696e74616b6512770801102818a9f6c191df9b980320b0092a10f8022455bf9643578c1d9d63f2ffae3632530a10f8022455bf9643578c1d9d63f2ffae361210dd97a78709a64d8785cb18ad55a6e5f61a086e6f7274682d70642002280130053a075041524b494e47488082b193d79b980350c08d95a2d79b980358026001	\\x8265d6cce567cac20963c4cac61337e9d3e0000a7ee72477608bde1bf8d91537
110	intake	1	41	\\xbf11b43a1b3c07d544c0bc1b7ffbac8e	\\x0a06696e74616b6512770801102918a9f6c191df9b980320b0092a10c5fa72d08ffc4ae7bfd71463ecbcc8b332530a10c5fa72d08ffc4ae7bfd71463ecbcc8b31210a5a7b35a255b473e9d8decdfaaab5fca1a086e6f7274682d70642004280230033a074c415243454e594880cdf0cfd59b98035080d1a8a9d79b980358036001	\\x4bcd71b377cfa9b74e575b11029867528378fc721e61f8f50c6fb8d85b6ad2e8
111	intake	1	42	\\xb93c65ff7fffc889de8ddfaf993f33db	\\x0a06696e74616b6512750801102a18a9f6c191df9b980320b0092a1092d7ed8ad6584a46972bbf9ef617ffae32510a1092d7ed8ad6584a46972bbf9ef617ffae121070018157e96e47a5a2c169f8ed435e8a1a086e6f7274682d70642002280130053a055453544f5048809ff288d79b98035080abedb2d79b980358026001	\\xe2a72fa7f844aee9d641ecf447341810b7ca9faaad1cebda5031776b07e72ea2
112	intake	1	43	\\xa80366d13de2c5f95ceb99a3d6a6b029	\\x0a06696e74616b6512760801102b18a9f6c191df9b980320b0092a102049d2d7f78e404d96bf20bc7395317e32520a102049d2d7f78e404d96bf20bc7395317e1210bfab645ea0e04b3b810b8e16921c63cb1a086e6f7274682d70642001280130053a06414e494d414c48c0d5e5a9d79b980350c0afaab3d79b980358016001	\\x5cf3479bc364e2c9f3d22dcffa8e3b01e94037806c2ce1856ffd5f21fd57812a
113	intake	1	44	\\xb310a8d055d9378118ac494f1b61ae90	\\x0a06696e74616b6512770801102c18a9f6c191df9b980320b0092a10be04bbbb9a9b4f3aa2faf83ce2f9018c32530a10be04bbbb9a9b4f3aa2faf83ce2f9018c12109e30364f3d854d66be5c92ab76a8da521a086e6f7274682d70642001280130043a074349544153535448808eacbdd79b98035080e8f0c6d79b980358016001	\\x3736bb48bc1445c681e0c46b6b11cf90373425f1cf35c80f0cb75b518677eb70
114	intake	1	45	\\x40cb8f4ef2faf93f8a79e731498b8c78	\\x0a06696e74616b6512760801102d18a9f6c191df9b980320b0092a102049d2d7f78e404d96bf20bc7395317e32520a102049d2d7f78e404d96bf20bc7395317e12108c18d3399bfa49d3b382cf933e165b3c1a086e6f7274682d70642004280230053a06414e494d414c48c0d5e5a9d79b98035080b0c1ced79b980358026001	\\x3e90d42bbfde6d1e0c92f221a32a515ab572e0ea05978db1b6570f527131875a
115	intake	1	46	\\xfae4730f5afc6fdebee55e483f245d84	\\x0a06696e74616b6512740801102e18a9f6c191df9b980320b0092a10ca250dcc32734d1ba438a992866bb46e32500a10ca250dcc32734d1ba438a992866bb46e1210a0cad58f26e9405e9fdd842ceb46fe541a086e6f7274682d70642001280130043a045355535048c0f5a7c8d79b980350c0cfecd1d79b980358016001	\\xa0c35fdfce1d7d60379206c9413de46952b5bf57a50b3a265945f9bddd27d0f1
116	intake	1	47	\\xcbd164e628e6eb44206f2a339916a43a	\\x0a06696e74616b6512770801102f18a9f6c191df9b980320b0092a10be04bbbb9a9b4f3aa2faf83ce2f9018c32530a10be04bbbb9a9b4f3aa2faf83ce2f9018c12108bd9a9ccfbf04abca8cd8fe6571384081a086e6f7274682d70642002280130043a074349544153535448808eacbdd79b980350808a86d8d79b980358026001	\\x509206bb340b7c6cba98a756175db7fb60430a4f327f3c48e577eab50f5719d5
117	intake	1	48	\\xa00b622b9325c3848ef8ea5b4bc9f653	\\x0a06696e74616b6512750801103018a9f6c191df9b980320b0092a10ac02f62afd6b4902ae1436011daa95c532510a10ac02f62afd6b4902ae1436011daa95c512108e6ad54e701943b6a3b3f93de89140561a086e6f7274682d70642004280230053a05414c52424148c0c0de8ad59b980350809380d9d79b980358036001	\\xe41812cbfe17a271549593357e09a54116317b503749d81ee7d1de47d336c67b
118	intake	1	49	\\x2559c9582c8c081fd78aad8b311b3cb9	\\x0a06696e74616b6512780801103118a9f6c191df9b980320b0092a10ca250dcc32734d1ba438a992866bb46e32540a10ca250dcc32734d1ba438a992866bb46e1210b0433689e78c4a0299778861b0c61ab81a086e6f7274682d70642003280130033a08545245535041535348c0f5a7c8d79b980350c0a7dee8d79b980358026001	\\x77c93df08407246b048307ec25fa14f88ed0d5b99e561b65b02ee3945f2b8e59
119	intake	1	50	\\xe1c5ce96cf8e69e46cac96173875d402	\\x0a06696e74616b6512770801103218a9f6c191df9b980320b0092a10da8db7fc3b8d4b6cbae9a06556a5506f32530a10da8db7fc3b8d4b6cbae9a06556a5506f1210f95c3f0199f640ab8c11553341294eb21a086e6f7274682d70642001280130033a0757454c4641524548809aa7e7d79b98035080f4ebf0d79b980358016001	\\xa42bb45147809ee8ba5fcb60fc85563803cd6b45f95b3caf1656f90ca771dc6e
120	intake	1	51	\\xb6cd2e77c10c0a1400584f48a0fc9a98	\\x0a06696e74616b65124a0801103318a9f6c191df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a1094dd87de1c9346b2ac671d341c9810e91210cea0ca4846f847eeb826c79e3578a9da1801	\\xf60d63632f8b03c83d87da495d8a66d5db96454fd2d065928374b4a13d0cdf42
121	intake	1	52	\\xfc1a43fcc9e33aa3b44b6948f97eb062	\\x0a06696e74616b65124a0801103418a9f6c191df9b980320b1092a10f8022455bf9643578c1d9d63f2ffae3632260a10b3358ea5dfd34a889653a4a26d7951ed1210f8022455bf9643578c1d9d63f2ffae361801	\\xdedd450aa1a548e6f31f9eb6572ae80a721e0482b6c4f22d9df326431d8c7929
122	intake	1	53	\\x775559de5625c8c42d30e27a5893e001	\\x0a06696e74616b6512770801103518a9f6c191df9b980320b0092a10f8022455bf9643578c1d9d63f2ffae3632530a10f8022455bf9643578c1d9d63f2ffae361210d4ef680a46fd4610973fe788b26afea61a086e6f7274682d70642002280130053a075041524b494e47488082b193d79b980350c0e0bb97d89b980358036001	\\xe825c5959e510c35c04629a99ff07ae4e827fa07818cc30464acec668f5466d6
123	intake	1	54	\\x0ec98dcf67c448f9caf4df4e64d4f6f9	\\x0a06696e74616b6512770801103618a9f6c191df9b980320b0092a10f8022455bf9643578c1d9d63f2ffae3632530a10f8022455bf9643578c1d9d63f2ffae3612105d15eb349d5c4eb182100a6a4f04afc91a086e6f7274682d70642004280230053a075041524b494e47488082b193d79b98035080a4cf9ed89b980358046001	\\x4d11bfdf965850d57fe9833e8cce651ba6d9ec6f89b1413f5acadecb18ddc598
124	intake	1	55	\\xf751f657081a0336a41f9c444d116077	\\x0a06696e74616b6512750801103718a9f6c191df9b980320b0092a10fcda285f9a524ea592f529d38e49b00632510a10fcda285f9a524ea592f529d38e49b00612109a11e2d754604346861485341249a8d71a086e6f7274682d70642001280130033a0546524155444880e5f897d89b98035080bfbda1d89b980358016001	\\xed2419a698703421fc4803397fdd3f37a94c3f9d7d0eea8e5bde62ce361d0a46
125	intake	1	56	\\x06b1a22af151596838bf4b91a72d1dfa	\\x0a06696e74616b6512770801103818a9f6c191df9b980320b0092a10af5d6bc662034e22a5e52ab5a0fd155832530a10af5d6bc662034e22a5e52ab5a0fd15581210cf4376a44ab94bdf89e999d77390c6831a086e6f7274682d70642001280130043a0754524f55424c454880878ea9d89b98035080e1d2b2d89b980358016001	\\x57db493fa94436e582f0c73155a9260f81d8e81254c5507e931c329d8dfbb674
126	intake	1	57	\\x61e77cbe077aadae96a3fd8db0f83a3d	\\x0a06696e74616b65124a0801103918a9f6c191df9b980320b1092a10ca250dcc32734d1ba438a992866bb46e32260a102f437c6416ea42938306ccc2f9da38d71210ca250dcc32734d1ba438a992866bb46e1801	\\xd0b04bf25ffc1c7311be2abe56711c3af1cc0c1a332b5ff9d57189ce31bf3b05
127	intake	1	58	\\x1a3b0f93806994c562e33c661f064867	\\x0a06696e74616b6512750801103a18a9f6c191df9b980320b0092a10fcda285f9a524ea592f529d38e49b00632510a10fcda285f9a524ea592f529d38e49b006121062cb856673c84071a1f29c4206c94c481a086e6f7274682d70642002280130033a0546524155444880e5f897d89b98035080e8f9c0d89b980358026001	\\x377e1730c7f39b0306f19d9a8aab394e4f9dc4fa84b64885de84ece362f17af2
128	intake	1	59	\\x8706eaebcbd76ba156befd3a47d94dd1	\\x0a06696e74616b6512770801103b18a9f6c191df9b980320b0092a10af5d6bc662034e22a5e52ab5a0fd155832530a10af5d6bc662034e22a5e52ab5a0fd15581210ee7e543028a34b4484acab767af55afc1a086e6f7274682d70642002280130043a0754524f55424c454880878ea9d89b9803508083e8c3d89b980358026001	\\x76db709cd9b71b5a796148bf5a2834dab023ed551f4e23d97515cc44f34fbeb0
129	intake	1	60	\\x0a9b6a90bd4832402c8ca7bb7b57e48d	\\x0a06696e74616b6512770801103c18a9f6c191df9b980320b0092a10434acebf56614642b65b274daf20420632530a10434acebf56614642b65b274daf204206121008ad0089ff1b43e487bf025966e3432c1a086e6f7274682d70642002280130053a0750524f50464e444880d5ce8ed79b9803508083e8c3d89b980358026001	\\xc71fc07f7b611e2520ddf6a1346d39caf4bc565f4a6ad5c1e6e7560a1d72fccc
130	intake	1	61	\\x1d34111156062da85011ae249886a5f0	\\x0a06696e74616b6512750801103d18a9f6c191df9b980320b0092a10f4484694ab5d42c5aa68f6bc252b9fdf32510a10f4484694ab5d42c5aa68f6bc252b9fdf12105bc024f9098449a3b37260dfacd4ea091a086e6f7274682d70642001280130053a055453544f504880d685bfd89b98035080b0cac8d89b980358016001	\\x763a2155b630ee3445c3d8c8204288c539858a3c2d34b6bd7f3d10337d457b8a
131	intake	1	62	\\xd440406028470424107607f6a71c599a	\\x0a06696e74616b6512770801103e18a9f6c191df9b980320b0092a10434acebf56614642b65b274daf20420632530a10434acebf56614642b65b274daf2042061210e84598f1508341eb96fadf555c9d1c4c1a086e6f7274682d70642004280230053a0750524f50464e444880d5ce8ed79b980350c0e1e9cdd89b980358036001	\\xf74ad179e7ec5dcb75b1932d5ab8fea7463efdc2e7c6f78575a877f5ab6faa5a
132	intake	1	63	\\x521cc69ec6b9edca0607e57bd013f34a	\\x0a06696e74616b65124a0801103f18a9f6c191df9b980320b1092a10fcda285f9a524ea592f529d38e49b00632260a10ffcf36e8f2dd42f4a330e68e920509ac1210fcda285f9a524ea592f529d38e49b0061801	\\xf5b678d9684181f169affb5d177f1de48344291fb431ddd41ff6e002b4f83cff
133	intake	1	64	\\xa55d3d5079058156c1522b3b493f4b0c	\\x0a06696e74616b65124a08011040188b89c291df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a10ab930ff2312f4542a692236aa5bf09fe1210cea0ca4846f847eeb826c79e3578a9da1801	\\xb085a42d3c406b0522576566075a31d9e9ac8d00cb8029fe36c2baefd476af5f
134	intake	1	65	\\x7197d910ef103b6189cb49d2335f2f68	\\x0a06696e74616b65127308011041188b89c291df9b980320b0092a10da8db7fc3b8d4b6cbae9a06556a5506f324f0a10da8db7fc3b8d4b6cbae9a06556a5506f121003669395c94b4d3e925b63345000a9af1a086e6f7274682d70642003280130033a0345445048809aa7e7d79b9803508086e9ecd89b980358026001	\\xb36187d66441b3384cdf309ce3f691a345cc997c1fff986ca59bc883e9bb5734
135	intake	1	66	\\x8fc0c1917db256260b7896cef3cdb24c	\\x0a06696e74616b65127308011042188b89c291df9b980320b0092a10da8db7fc3b8d4b6cbae9a06556a5506f324f0a10da8db7fc3b8d4b6cbae9a06556a5506f1210a6c37f388f8f476692f33a57899f51071a086e6f7274682d70642004280230033a0345445048809aa7e7d79b98035080bcc5f2d89b980358036001	\\x392724dc42ea65da67b185524c34167d183bace7d8df7c87fded65beffb2748e
136	intake	1	67	\\x1d548c1426588027d7024e455da74b14	\\x0a06696e74616b65127408011043188b89c291df9b980320b0092a10f4484694ab5d42c5aa68f6bc252b9fdf32500a10f4484694ab5d42c5aa68f6bc252b9fdf1210d4a2fb46c0ce4fe7b4b6132b19059f671a086e6f7274682d70642003280130043a04535553504880d685bfd89b980350c0b5b5ffd89b980358026001	\\xd49e53e592dc1fb3da035e070c136d56cea6d5f49a79ffa855b3cc1b20e27e06
137	intake	1	68	\\x27439eb2753c0be07c88b2b1a43a2032	\\x0a06696e74616b65124a08011044188b89c291df9b980320b1092a10cea0ca4846f847eeb826c79e3578a9da32260a1053338f01a2844e16a68d8b72254c1f211210cea0ca4846f847eeb826c79e3578a9da1801	\\xba001776a840a44a5ae117b31953dae7d95198688e11c66d797facd609cedda8
138	intake	1	69	\\x6202797a9dbd9458178b32de6845a559	\\x0a06696e74616b65127508011045188b89c291df9b980320b0092a10622526faed18486ab8b519b69ccd66ec32510a10622526faed18486ab8b519b69ccd66ec1210a326ba15219f491bb88e0ba5f7d037601a086e6f7274682d70642001280130053a055453544f50488094b789d99b98035080eefb92d99b980358016001	\\xc879db81d50995801434773b7f4b9f207052f84ae379f073c2f58d6425a291f4
139	intake	1	70	\\x3eafe9cb3482136c15d16c37d2832f55	\\x0a06696e74616b65124a08011046188b89c291df9b980320b1092a10f4484694ab5d42c5aa68f6bc252b9fdf32260a1083ea623768d3426fa71e03999bc900971210f4484694ab5d42c5aa68f6bc252b9fdf1801	\\xc13c3929bef63f5b5556848cb5210632fac905927f4cf21f49ae6e411cd448f9
140	intake	1	71	\\xdf1c6c49ace856e4663348c22b8ba2ce	\\x0a06696e74616b65127608011047188b89c291df9b980320b0092a10cea0ca4846f847eeb826c79e3578a9da32520a10cea0ca4846f847eeb826c79e3578a9da12106142f16a62a34a68a0460ed3230718d11a086e6f7274682d70642004280230053a06414e494d414c48c0a683d0d29b980350c0dc9eacd99b980358046001	\\xcdf2bda2e4c6f71579e319908f1880119b30defe6a8f5d3925c3735d0cbb7939
141	intake	1	72	\\x8415ed35fe99a1f886eb3dffd25d683f	\\x0a06696e74616b65124a08011048188b89c291df9b980320b1092a1092d7ed8ad6584a46972bbf9ef617ffae32260a1089868e6801094d649d45823fcbb4523e121092d7ed8ad6584a46972bbf9ef617ffae1801	\\xba3bd68fd14efbcfd7371219f1198d9c4e684f6bbc0fd86ca6020625d78929d2
142	intake	1	73	\\xf02cd897ec6c794c4eded36156cc8e6a	\\x0a06696e74616b65127708011049188b89c291df9b980320b0092a10af5d6bc662034e22a5e52ab5a0fd155832530a10af5d6bc662034e22a5e52ab5a0fd15581210fc1a4bec045a45d68a4c49399435fbd31a086e6f7274682d70642004280230043a0754524f55424c454880878ea9d89b98035080df88bad99b980358036001	\\xe9c328d7196ac0b614fe470a0dcb737ff6c7c2babde9a33cd41c195dd08647ec
143	intake	1	74	\\xcc66031aee216335d0d089f76f89c540	\\x0a06696e74616b6512750801104a188b89c291df9b980320b0092a10622526faed18486ab8b519b69ccd66ec32510a10622526faed18486ab8b519b69ccd66ec12100d348ca263cd418aaa5188f23708a5b91a086e6f7274682d70642002280130053a055453544f50488094b789d99b98035080819ecbd99b980358026001	\\x0376edac97983197f0766aeb62173d4c6d9f589c87ad10d051a9c111c3b0f772
144	intake	1	75	\\xdc51886aa8666ee4e4d5a82c91f39ad4	\\x0a06696e74616b6512750801104b188b89c291df9b980320b0092a1092d7ed8ad6584a46972bbf9ef617ffae32510a1092d7ed8ad6584a46972bbf9ef617ffae1210e82d050bc1bb46fbad5c339314f0f8af1a086e6f7274682d70642002280130053a055453544f5048809ff288d79b980350809ab9dbd99b980358036001	\\x9ba3588936113c3fcb77d79965a78c11a8b4d30da41f8c540f60d1ae1970af31
145	intake	1	76	\\x24e4f9ef0881b443af7fccedcc429f19	\\x0a06696e74616b6512750801104c188b89c291df9b980320b0092a10fcda285f9a524ea592f529d38e49b00632510a10fcda285f9a524ea592f529d38e49b00612104576b32705d34c25b587e7969749c0d31a086e6f7274682d70642002280130033a0546524155444880e5f897d89b98035080b5a7ded99b980358036001	\\x7c48e88739151bc50ca1f1db4b863d6762643127f25f88b3c644f6a0bb659021
146	intake	1	77	\\x1addde846f5acc8e649218fa122749fd	\\x0a06696e74616b6512770801104d188b89c291df9b980320b0092a10be04bbbb9a9b4f3aa2faf83ce2f9018c32530a10be04bbbb9a9b4f3aa2faf83ce2f9018c121007e690f6530a41ae9fb65b7797640d731a086e6f7274682d70642004280230043a074349544153535448808eacbdd79b98035080eb83e4d99b980358036001	\\x3595757bb716d030f885098c1634dbd70277cc8b50697605379c0f31a396e39b
147	intake	1	78	\\xdfe2c84c5ca27aba302fd48f95269de9	\\x0a06696e74616b6512780801104e188b89c291df9b980320b0092a10ca250dcc32734d1ba438a992866bb46e32540a10ca250dcc32734d1ba438a992866bb46e12101f61e679e87142dcb6f119a8ad9416891a086e6f7274682d70642004280230033a08545245535041535348c0f5a7c8d79b980350c0e0cd8bda9b980358036001	\\x6feeba00d77d1c702cdbbb2f9088a7cf7c75f070f49e62e2b46a2472817043a0
148	intake	1	79	\\xf275ca00a2cc358529adb08bf5b43d3d	\\x0a06696e74616b65124a0801104f188b89c291df9b980320b1092a10622526faed18486ab8b519b69ccd66ec32260a101c855b96cf534a0f89041cf328e64e431210622526faed18486ab8b519b69ccd66ec1801	\\xe97d29afe3fe7b87f4ef6610c9b1c49e7227f59720b686b30e144dc1e957cee4
149	intake	1	80	\\x24006c77ade0724f2d178c6660ab39b5	\\x0a06696e74616b65124a08011050188b89c291df9b980320b1092a1092d7ed8ad6584a46972bbf9ef617ffae32260a1066aa2ff6362944589d6c45a9476d6a1c121092d7ed8ad6584a46972bbf9ef617ffae1801	\\xbc46100437385a218ade6dfd3c386d03c5b604184c0c7c747edfaa7e69fc5f57
150	intake	1	81	\\xb9ca95cc9abb54b4fa255026a433b7df	\\x0a06696e74616b65127508011051188b89c291df9b980320b0092a10fcda285f9a524ea592f529d38e49b00632510a10fcda285f9a524ea592f529d38e49b0061210bd3bf684be654accac5ffb757a6c75f41a086e6f7274682d70642004280230033a0546524155444880e5f897d89b98035080f8acc4da9b980358046001	\\x4e07b24c1991b7301847d42c954ec23d9e8615ed6e1f1182ca734971fd080939
151	intake	1	82	\\x70b0fe384c2fd83fcf69a6a4ee2c7be3	\\x0a06696e74616b65127708011052188b89c291df9b980320b0092a106ce19741341c442c879fc768eee4dd8532530a106ce19741341c442c879fc768eee4dd85121074ba3a0ea0264bdab5e99b59558ff5701a086e6f7274682d70642001280130033a0757454c464152454880e4e5cfda9b98035080beaad9da9b980358016001	\\xa4860fb94f637618cdef72f5460d1bc563a16cc8123f2bb010fc2595c1a112fa
152	intake	1	83	\\x7da9c2d459aa4a75c1a2913641b91d18	\\x0a06696e74616b65127708011053188b89c291df9b980320b0092a106ce19741341c442c879fc768eee4dd8532530a106ce19741341c442c879fc768eee4dd851210377693fff88b4ffea6e4ed4d62591ec01a086e6f7274682d70642002280130033a0757454c464152454880e4e5cfda9b980350c0c5e882db9b980358026001	\\x32d3e5fc5d1ab00dd9ecfde1b52ca827760b4997be95cf8f9811647f70b638f3
153	intake	1	84	\\xa9fce44618f491d0e2ed87b352cc3401	\\x0a06696e74616b65127708011054188b89c291df9b980320b0092a10f8be7c6648314656932a62d6137c999132530a10f8be7c6648314656932a62d6137c9991121011f216929870407f992f194f3b2500f11a086e6f7274682d70642001280130053a075041524b494e4748808bcffcda9b98035080e59386db9b980358016001	\\xd15604a7dc14e62023a5b3de6a85f132afd31d53ad1ff858675ae817aaad40bf
154	intake	1	85	\\xa8d98ca8d1275d45217cb79952195017	\\x0a06696e74616b65127508011055188b89c291df9b980320b0092a10622526faed18486ab8b519b69ccd66ec32510a10622526faed18486ab8b519b69ccd66ec1210789a9fb8a9214502aad96f1c76cd4f6a1a086e6f7274682d70642002280130053a055453544f50488094b789d99b98035080f78788db9b980358036001	\\x4323ed7f5a79259c7c653f626ee1f17375c425d0573871f18146b96bb23aa152
155	intake	1	86	\\xeb7e12cbbda23df9688e3a77475bc27f	\\x0a06696e74616b65127708011056188b89c291df9b980320b0092a10f8be7c6648314656932a62d6137c999132530a10f8be7c6648314656932a62d6137c999112102604ecbdfcf8422991f480c85675decf1a086e6f7274682d70642002280130053a075041524b494e4748808bcffcda9b980350c094e098db9b980358026001	\\x0d823c9093f9355420810fdfa026c823346717537d04406f942e3fa44a09450f
156	intake	1	87	\\xdacf8452b699b73ffca650d155636e1d	\\x0a06696e74616b65124a08011057188b89c291df9b980320b1092a10f8be7c6648314656932a62d6137c999132260a100f904b9a955242e99e6c676f9190889a1210f8be7c6648314656932a62d6137c99911801	\\xd3ed5f962e3aa54832bc144ed790bb6ff2a414e65eb24c4cc2346895f369ec5b
157	intake	1	88	\\xf1779b8904141b5b17a10b7ca8985f94	\\x0a06696e74616b65124a08011058188b89c291df9b980320b1092a106ce19741341c442c879fc768eee4dd8532260a101ebb6f43dd5a4629b119e37d20fd36a112106ce19741341c442c879fc768eee4dd851801	\\xd6560da779e6c455d62de09a471404dd21082be9878fb41231eb2f55369ff619
158	intake	1	89	\\x09aac93f2a7cbce31954fae5e7d2b3fc	\\x0a06696e74616b65127708011059188b89c291df9b980320b0092a106ce19741341c442c879fc768eee4dd8532530a106ce19741341c442c879fc768eee4dd85121010edc1098e1940429b9b03bf8bc0135b1a086e6f7274682d70642002280130033a0757454c464152454880e4e5cfda9b98035080b0e5b6db9b980358036001	\\x35cbb4f027935fb001194bcbed1d18d5fbec470fbaa894c497938b0d68c2cfce
159	intake	1	90	\\xb2a3638cbd5627222fd3bee9cf5c1bb8	\\x0a06696e74616b65124a0801105a188b89c291df9b980320b1092a106ce19741341c442c879fc768eee4dd8532260a10aef8e467dd6f4eff9ca2651580cbd6bb12106ce19741341c442c879fc768eee4dd851801	\\x2ada0c63d87a2c4ea8ede6588336e11350ac5e68cc58a0db6ed6b5bd198b2890
160	intake	1	91	\\x2df7bbe683562a0a328d1c355e200128	\\x0a06696e74616b6512750801105b188b89c291df9b980320b0092a10622526faed18486ab8b519b69ccd66ec32510a10622526faed18486ab8b519b69ccd66ec12107fec83ee54ef4db6acda7532b57fde5e1a086e6f7274682d70642004280230053a055453544f50488094b789d99b9803508091d1cedb9b980358046001	\\xac85c7cff360105ea2b60f79371759fc731a231e0fb2e8343b6542ad943003ae
161	intake	1	92	\\x08e07e51813f7f28adc854124c1aec63	\\x0a06696e74616b65124a0801105c188b89c291df9b980320b1092a106ce19741341c442c879fc768eee4dd8532260a1097d567f051034b59a106172598b01a4412106ce19741341c442c879fc768eee4dd851801	\\x26058ab85735ac000f17ff412735bf880fca43e4fca01660d8425b08dc2b77e4
162	intake	1	93	\\x25d26a57a33d2295d001d0dcf1189ddc	\\x0a06696e74616b6512750801105d188b89c291df9b980320b0092a10f8be7c6648314656932a62d6137c999132510a10f8be7c6648314656932a62d6137c9991121054303a7fc858404ca8d4006fa144fa6d1a086e6f7274682d70642002280130053a075041524b494e4748808bcffcda9b9803508084b1e8db9b98035803	\\x6fd8cd4fbc829d08cdf74590d1dcabc341f431570d9aecffb8a5c8b76d3b1773
163	intake	1	94	\\xaa00a5a8bdc45ba2eedcef32dcbe8906	\\x0a06696e74616b6512710801105e188b89c291df9b980320b0092a10d68ba8d66150437e8a89cd024385629e324d0a10d68ba8d66150437e8a89cd024385629e12109aa7c44732504512b158a82ec93812591a086e6f7274682d70642001280130053a034d564148c0becaeedb9b980350c0988ff8db9b98035801	\\x6b87e08704fefbe8adedd94fe2515dd8a5160bb991f05e320b47b10fd612f4c0
164	intake	1	95	\\x162310cbeb98271184d1fbbfa1635848	\\x0a06696e74616b65124a0801105f188b89c291df9b980320b1092a10f8be7c6648314656932a62d6137c999132260a107dd3a6a0e6624328bd2c046d70d141241210f8be7c6648314656932a62d6137c99911801	\\x29ce1b12055ec698c660b99ff1a8bd2c84bbbea160873cadf9ce92b3e0dc7a8d
165	intake	1	96	\\x82d8e0382ecbd77f32dd091c2e636c7e	\\x0a06696e74616b6512730801106018e79ac291df9b980320b0092a10025f48a6c7ee4a14b27c766a0bf14fd8324f0a10025f48a6c7ee4a14b27c766a0bf14fd81210c08403cb46e746a5807917a279c93a581a086e6f7274682d70642001280130053a055453544f5048c0f4a6f4db9b980350c0ceebfddb9b98035801	\\x3cbb180be13565fc47dce9aadeb9a7f4e31c1f08fbf255a167d791cc6e23b651
166	intake	1	97	\\x7a94e1129f265743c2f35fbaa6ed57e4	\\x0a06696e74616b65126c0801106118e79ac291df9b980320b0092a1015e1a855243d48e2aac548458d5a50ec32480a1015e1a855243d48e2aac548458d5a50ec12100572f92555634bf185fea85b752e508d1a086e6f7274682d706420012801300448808bd8f6db9b98035080e59c80dc9b98035801	\\x80865dc68af7f33d7b566a12599f845ea50bc7a72cd3d1155b6279882d0360c8
167	intake	1	98	\\x2753f9aaeeab9cbbd54dc4af92c9ee9b	\\x0a06696e74616b65126c0801106218e79ac291df9b980320b0092a1015e1a855243d48e2aac548458d5a50ec32480a1015e1a855243d48e2aac548458d5a50ec12102eafe5d2567c4533a9680d0b881b790c1a086e6f7274682d706420022801300448808bd8f6db9b980350c0fbcd82dc9b98035802	\\x9f799c6adce899de83137e0f8b367b329e996922f46fde4f9693c9aee885767f
168	intake	1	99	\\xbd64d94206fc11249040c11944c9cfee	\\x0a06696e74616b65124a0801106318e79ac291df9b980320b1092a1092d7ed8ad6584a46972bbf9ef617ffae32260a10a506bbd01b3242c6a32bd781fbc7a286121092d7ed8ad6584a46972bbf9ef617ffae1801	\\x75e1d9f02a021832372cea5f22abf42af3cfe25c0dd05c7f88f6f439f07da71e
169	intake	1	100	\\x482b5c7110c43c464513e879a59bfd6b	\\x0a06696e74616b65124a0801106418e79ac291df9b980320b1092a10f8be7c6648314656932a62d6137c999132260a103ba4cbdc20ba459691c46501ca7200191210f8be7c6648314656932a62d6137c99911801	\\x014b2e2e9f9d937bbcbce11592a04bdec44f8825812fc9ed232519937d6f9fec
170	intake	1	101	\\x30855f3a73ec26449000e389718e3742	\\x0a06696e74616b65124a0801106518e79ac291df9b980320b1092a10f8be7c6648314656932a62d6137c999132260a10fc18ec232220430585e7877984b0fcf31210f8be7c6648314656932a62d6137c99911801	\\x8599ad758e3b2788b1a61796bfe43a8e388c04f57a40a060d5a0bd187b51ea6e
171	intake	1	102	\\xaae27399ca3e863543bd786a1b07aec5	\\x0a06696e74616b6512730801106618e79ac291df9b980320b0092a10025f48a6c7ee4a14b27c766a0bf14fd8324f0a10025f48a6c7ee4a14b27c766a0bf14fd8121009b6ee2b0fb3488eb50c28c6bf4568a81a086e6f7274682d70642002280130053a055453544f5048c0f4a6f4db9b980350c0cc988bdc9b98035802	\\x11ed0be3aa4cdbd53f7382f8b66cf64f164bb70bda29e165b04fceffd6557706
172	intake	1	103	\\xdcf40c904258ccc8fa8df76ad7e3d890	\\x0a06696e74616b6512730801106718e79ac291df9b980320b0092a1092d7ed8ad6584a46972bbf9ef617ffae324f0a1092d7ed8ad6584a46972bbf9ef617ffae121031c95f168f604b81a5f83c3e1e8ea4ad1a086e6f7274682d70642004280230053a055453544f5048809ff288d79b980350c0cac598dc9b98035804	\\x747c73c494f8adde7e0ae942a166a0bc931f5f240640ae7a4c3f5f5d40a2e546
173	intake	1	104	\\x87724ee6e45be12e6f09bc951714b8dd	\\x0a06696e74616b6512750801106818e79ac291df9b980320b0092a10f8be7c6648314656932a62d6137c999132510a10f8be7c6648314656932a62d6137c99911210da1d3ca145be47ad8f8cd941f13690241a086e6f7274682d70642004280230053a075041524b494e4748808bcffcda9b980350c0dcb99adc9b98035804	\\x0f3d2e7ecdb9b9610ef09d3449b3cec2e1c74e2a2c48fe3b52025d07e9ed9941
174	intake	1	105	\\x3324c66a1c05581a1dd2d06b52f86273	\\x0a06696e74616b6512710801106918e79ac291df9b980320b0092a102142eaa10e784593bd8c2b7f1b032b48324d0a102142eaa10e784593bd8c2b7f1b032b4812107b3c4c32e59e4e81b4b97faaf5d021881a086e6f7274682d70642001280130033a034544504880fce49ddc9b98035080d6a9a7dc9b98035801	\\x462e62ed0d23e25f706f17a56f160cb5e8603542c22691495fc16e58ea59f6aa
175	intake	1	106	\\x0e7bd7335a8fc0a944fc1be3b245cfeb	\\x0a06696e74616b65124a0801106a18e79ac291df9b980320b1092a1015e1a855243d48e2aac548458d5a50ec32260a10cc81af392a094e3c9ae3f4e613262553121015e1a855243d48e2aac548458d5a50ec1801	\\x86d741996301a6e4255856fa85fbe841013d2a90e6a191d2795188c10fe1a8d9
176	intake	1	107	\\x6c351b57def6c3f1bf4df585bdd42040	\\x0a06696e74616b6512710801106b18e79ac291df9b980320b0092a102142eaa10e784593bd8c2b7f1b032b48324d0a102142eaa10e784593bd8c2b7f1b032b481210a9d28b73da9a4a148e31aa0b9985cc7b1a086e6f7274682d70642002280130033a034544504880fce49ddc9b98035080f197aadc9b98035802	\\x1610b72a98ab24dbd2dcf3c2fe4ef9fb7c63a292599716cdf187ef042760ae88
177	intake	1	108	\\xdbcf92c8b43e3f50eade2274bf84d2c9	\\x0a06696e74616b6512730801106c18e79ac291df9b980320b0092a10025f48a6c7ee4a14b27c766a0bf14fd8324f0a10025f48a6c7ee4a14b27c766a0bf14fd812108540f26a327c4a93b2ce6ba2c318b6091a086e6f7274682d70642004280230053a055453544f5048c0f4a6f4db9b980350c0b4abb1dc9b98035803	\\x64136b21410174a94804d2fd11dd93bfb7de4fb555a34dac76caffbcbfb24d12
178	intake	1	109	\\xbe63aa5bdf08bec7b2d7b20c315d5788	\\x0a06696e74616b65126c0801106d18e79ac291df9b980320b0092a1015e1a855243d48e2aac548458d5a50ec32480a1015e1a855243d48e2aac548458d5a50ec1210c7237981202d408fa6238bf4875e75381a086e6f7274682d706420022801300448808bd8f6db9b980350c0cf99b4dc9b98035803	\\x41a7791eb753d60457224235d9efaa2932212771c9a5fbf659b7a056dd62441b
179	intake	1	110	\\xbd9ecda1920377f9c9273e872b75154d	\\x0a06696e74616b6512750801106e18e79ac291df9b980320b0092a106dc254418a57410c931320207e632adf32510a106dc254418a57410c931320207e632adf121066e3faeb63ff472ebdec504b7a08fa3a1a086e6f7274682d70642001280130053a075041524b494e4748809efaaedc9b98035080f8beb8dc9b98035801	\\x37d4f0078ad082a062f04b780a7c6e0849c94fd70eddd1165a6699e8c6b45e44
180	intake	1	111	\\x3987bc6aa03b3878efd5f57d9641b8dd	\\x0a06696e74616b6512720801106f18e79ac291df9b980320b0092a10586d8dc614f04392b1e77ab70a1865e7324e0a10586d8dc614f04392b1e77ab70a1865e712103d68943ffadb477fa74b96a987f6a7581a086e6f7274682d70642001280130043a0453555350488091dac8dc9b98035080eb9ed2dc9b98035801	\\x741363ccd20a3d9401e01b5fc2958ea62146a53830540e9e743da9e945a3ff0d
181	intake	1	112	\\xe7a00de4159242a289106f4887bb64eb	\\x0a06696e74616b6512720801107018e79ac291df9b980320b0092a10586d8dc614f04392b1e77ab70a1865e7324e0a10586d8dc614f04392b1e77ab70a1865e7121040bbb584b9af4a7abe566852034ae4561a086e6f7274682d70642004280230043a0453555350488091dac8dc9b98035080a1fbd7dc9b98035802	\\x5d32862a51c56e4520de33af81bf1de1b7040f88e64b9031f71cf707d727d737
182	intake	1	113	\\x22598365079da6b3e906d6156a2f736a	\\x0a06696e74616b6512750801107118e79ac291df9b980320b0092a102b790535ac634508a21a9bda62985b6432510a102b790535ac634508a21a9bda62985b641210678420fae65c42c2804699ac9974b1061a086e6f7274682d70642001280130033a074c415243454e5948c08acad5dc9b980350c0e48edfdc9b98035801	\\x1905b41d1cab9d2fa6aea3e5d7c49df60236afb9a772be3be47c90377e50c8db
183	intake	1	114	\\x2043f917a78787b0ea3cc9f9fadd5d37	\\x0a06696e74616b6512750801107218e79ac291df9b980320b0092a102b790535ac634508a21a9bda62985b6432510a102b790535ac634508a21a9bda62985b6412106a065958ea0b42138f0d18c3e0ffa6fe1a086e6f7274682d70642002280130033a074c415243454e5948c08acad5dc9b98035080ba96e8dc9b98035802	\\xcc1c72bea8f003d2dd5e3a4bb598ca0edf5b61ad9f371ad81f61ff53ca6127a4
184	intake	1	115	\\x2233c30d0bc5f17ed4ff9535d9c43c87	\\x0a06696e74616b6512740801107318e79ac291df9b980320b0092a105fca6732372d4383bbd0f68d0c39d05632500a105fca6732372d4383bbd0f68d0c39d0561210ac02d4d590e94d1eb5aea3d5c48c86201a086e6f7274682d70642001280230033a0656414e44414c488084bae2dc9b98035080defeebdc9b98035801	\\x8fd2ee34024ab28f623aeabd9acb93da4053d595128f8cd113eb265f5cfc5371
185	intake	1	116	\\x33687c6be6fae18e2c41cb266491c096	\\x0a06696e74616b6512740801107418e79ac291df9b980320b0092a10f46cadc37e794aa2b5cc9447c2802c8032500a10f46cadc37e794aa2b5cc9447c2802c801210def70473737f4f5da213bb6e9a2ecbec1a086e6f7274682d70642001280130053a06414e494d414c48c091f1e3dc9b980350c0ebb5eddc9b98035801	\\x239aaabbf5bdfcdf724f7b6234dd1b1e11d34a053169e4040cd62e2a8911e4d3
186	intake	1	117	\\x4a519307cb740414a646542d6cadc7eb	\\x0a06696e74616b6512720801107518e79ac291df9b980320b0092a10f4484694ab5d42c5aa68f6bc252b9fdf324e0a10f4484694ab5d42c5aa68f6bc252b9fdf12105f8056126d7d4ee0b262df9a732e3e8d1a086e6f7274682d70642002280130043a04535553504880d685bfd89b98035080cab7f7dc9b98035803	\\x1c0770005d9d557430564a830b2b88577d174cdb21759e0d8d7836f270bc0057
187	intake	1	118	\\x6e2271051da86b274eb2310e63b428d6	\\x0a06696e74616b6512750801107618e79ac291df9b980320b0092a106ce19741341c442c879fc768eee4dd8532510a106ce19741341c442c879fc768eee4dd85121094f7667693c74c8fa75e8b49261ad5c81a086e6f7274682d70642004280230033a0757454c464152454880e4e5cfda9b980350c08dcbfedc9b98035804	\\xbe41ba827e3f66650e3435f282b322a812fb19e02572638eb21eb38f965b0491
188	intake	1	119	\\x9f44b2aeb49e9249c61c858460e68527	\\x0a06696e74616b65124a0801107718e79ac291df9b980320b1092a102b790535ac634508a21a9bda62985b6432260a10d72f9668c56a4f98a8b06079e26d436612102b790535ac634508a21a9bda62985b641801	\\xdf084a51b6c045a51b690135edf8838b9172a065a17b4c67bde34cfa791d9e91
189	intake	1	120	\\xa9ef616832ce27f1f51ea734d3532f73	\\x0a06696e74616b6512750801107818e79ac291df9b980320b0092a106dc254418a57410c931320207e632adf32510a106dc254418a57410c931320207e632adf1210954ff6a5b0fe4037ab0f134228cd00921a086e6f7274682d70642002280130053a075041524b494e4748809efaaedc9b980350c0a6e68edd9b98035802	\\x8e4bf4d3ff7269495c09dcee478eb2727caf5f71695360e4305e1425ceae8ed0
190	intake	1	121	\\x1515c5abbfc56a09dc3910dc5868a033	\\x0a06696e74616b65124a0801107918e79ac291df9b980320b1092a102142eaa10e784593bd8c2b7f1b032b4832260a10153ff5d03f8843568cefe45fbb9c0e4112102142eaa10e784593bd8c2b7f1b032b481801	\\x830182b2899ae45d568c84c05bf2ff310223f0c56c7c3a5287e6cd6c3e8c51dc
191	intake	1	122	\\xb5af7d900b16f1bde8f15999dca3bb1e	\\x0a06696e74616b65124a0801107a18e79ac291df9b980320b1092a10f4484694ab5d42c5aa68f6bc252b9fdf32260a10c64f85a797b04515a267473560f3c8741210f4484694ab5d42c5aa68f6bc252b9fdf1801	\\xbf5a89e767492aaf28648be58ec5e9fa9cb72f3fefe7c1ed6037a95dd3bc0fdf
192	intake	1	123	\\x9f6af25bad8ab99f65c6f81929eda8a5	\\x0a06696e74616b6512720801107b18e79ac291df9b980320b0092a10586d8dc614f04392b1e77ab70a1865e7324e0a10586d8dc614f04392b1e77ab70a1865e71210aaeaea666b8444159de421e04c4770481a086e6f7274682d70642005280430043a0453555350488091dac8dc9b980350c0fc84b3dd9b98035803	\\x6b3d46c2010826848a3e5f3c4083665ffeed9d0d969ffd0013565376b34a25c7
193	intake	1	124	\\xb074565ce2968cb133fbb724c2a70f1c	\\x0a06696e74616b6512720801107c18e79ac291df9b980320b0092a10586d8dc614f04392b1e77ab70a1865e7324e0a10586d8dc614f04392b1e77ab70a1865e71210315a5d0c88cc45648118964ff6c3c0d81a086e6f7274682d70642004280230043a0453555350488091dac8dc9b980350c0d6c9bcdd9b98035804	\\xf039dfa69ae1d4a68039c0a4385b3dc6c802ee81f46174a1adc38a4d4e79488e
194	intake	1	125	\\xb70b48060c063ece68c44e46a76df06c	\\x0a06696e74616b6512740801107d18e79ac291df9b980320b0092a10f46cadc37e794aa2b5cc9447c2802c8032500a10f46cadc37e794aa2b5cc9447c2802c8012103081ac072bd24d06a45eafb3643e0bfb1a086e6f7274682d70642002280130053a06414e494d414c48c091f1e3dc9b980350c0ddf0cadd9b98035802	\\x597cf2919d9568d300cf3f58d683c895e492888c456c3f15ffb9ea30863025a0
195	intake	1	126	\\x4d4d03c47303d694ea716abe32cee0aa	\\x0a06696e74616b6512750801107e1889afc291df9b980320b0092a102b790535ac634508a21a9bda62985b6432510a102b790535ac634508a21a9bda62985b641210611fc732447b49af84ca3cfc83e18b751a086e6f7274682d70642004280230033a074c415243454e5948c08acad5dc9b98035080d7e0d7dd9b98035803	\\x08c2447101b2b82406630c08cd9ad2f8eee7f1a32a3783f2fdc0ce9da65580b9
196	intake	1	127	\\x6339a57a42719534c209ad0f26d6eea7	\\x0a06696e74616b65124a0801107f1889afc291df9b980320b1092a10f46cadc37e794aa2b5cc9447c2802c8032260a10224faeb816f540468df8a9bd5b982cee1210f46cadc37e794aa2b5cc9447c2802c801801	\\x5c98259d817a298698c6cc0db3402ee8524c7d488ae443dc2a0294b6c592c47e
197	intake	1	128	\\x554f57f73c5470813275cc975fdb83d6	\\x0a06696e74616b65127208011080011889afc291df9b980320b0092a102142eaa10e784593bd8c2b7f1b032b48324d0a102142eaa10e784593bd8c2b7f1b032b481210683284afc42e4f339dc0bc5e267d7c8b1a086e6f7274682d70642002280130033a034544504880fce49ddc9b980350c0e9ebf4dd9b98035803	\\x8197849d525b43a101dd21daf0eeb749d65a181c64750246915060f129b3029f
198	intake	1	129	\\x1851c812666fe49ec212d392610157d1	\\x0a06696e74616b65127508011081011889afc291df9b980320b0092a10cd0ec5e0e81a4b12a97bff321a475ef932500a10cd0ec5e0e81a4b12a97bff321a475ef91210172980ccf6144aca8a15570ab65b60e81a086e6f7274682d70642001280130053a06444953564548488094e4ebdd9b98035080eea8f5dd9b98035801	\\x9d6db7b07540f5e98bb0ef315d69afa7a764d587a331d0330f13e5f458dd97dc
199	intake	1	130	\\x5d79a26de5b71fae80064c7e86356876	\\x0a06696e74616b65127208011082011889afc291df9b980320b0092a102142eaa10e784593bd8c2b7f1b032b48324d0a102142eaa10e784593bd8c2b7f1b032b4812105355e2c917414e99be23aa087330737e1a086e6f7274682d70642004280230033a034544504880fce49ddc9b98035080d1e7ffdd9b98035804	\\x03464849aa8f556abcccebf3d11f51ce38dda95249935643924171d069a2c694
200	intake	1	131	\\x54f375d0fbfc12df854149a15983331b	\\x0a06696e74616b65124b08011083011889afc291df9b980320b1092a106dc254418a57410c931320207e632adf32260a10389088ddaf1f4e989d317b04e96b4d7612106dc254418a57410c931320207e632adf1801	\\x9a66bb9e167906e0024671e7dbbc41e389d2006846d39e43c0010870430fbb3b
201	intake	1	132	\\xcabeac794344bada4f2bf822a37a138b	\\x0a06696e74616b65127608011084011889afc291df9b980320b0092a106dc254418a57410c931320207e632adf32510a106dc254418a57410c931320207e632adf1210b1ec5a34b780423aa9d1cf9fd701e5121a086e6f7274682d70642004280230053a075041524b494e4748809efaaedc9b980350c0c1dd8bde9b98035803	\\xe2e4ff39e96ebdab3b1a9042173e1aad08794baa92ae00fa7051d24483974279
202	intake	1	133	\\x90f23769fbd8d1af59461d176dd93e73	\\x0a06696e74616b65127508011085011889afc291df9b980320b0092a10f46cadc37e794aa2b5cc9447c2802c8032500a10f46cadc37e794aa2b5cc9447c2802c8012100e2c12ab8e7f4d4aae76e825b2f773071a086e6f7274682d70642002280130053a06414e494d414c48c091f1e3dc9b98035080c69a8cde9b98035803	\\x0e680c734ba9f52b3a7a6edea12fc3e89c8a8c3b3d927cc135a9e0523445902d
203	intake	1	134	\\xc453366e8e066d8622731752c61c96cc	\\x0a06696e74616b65127208011086011889afc291df9b980320b0092a10d68ba8d66150437e8a89cd024385629e324d0a10d68ba8d66150437e8a89cd024385629e1210cab8d65a1ec34427ba950170fd40ca661a086e6f7274682d70642002280130053a034d564148c0becaeedb9b980350c0b69098de9b98035802	\\x676214c4ca5da1b15167515e3672cc96ec76722ff7d0fc520986a27e8c227836
204	intake	1	135	\\x14aca61829fc6e5b5992a88111b10328	\\x0a06696e74616b65124b08011087011889afc291df9b980320b1092a10f4484694ab5d42c5aa68f6bc252b9fdf32260a10de3fbc4a84ab4f558474f569321f609b1210f4484694ab5d42c5aa68f6bc252b9fdf1801	\\xe379735af623dda5eccf2c0f6048a9b323e860ecc2fc1dd11318b3e0986ec606
205	intake	1	136	\\xd1e7cea7145baf1af3a07be93b0fcaf9	\\x0a06696e74616b65124b08011088011889afc291df9b980320b1092a1015e1a855243d48e2aac548458d5a50ec32260a10d8a7f2a9703d4af385f237a3f44929a9121015e1a855243d48e2aac548458d5a50ec1801	\\x46883f7ac5d652a7d8e771544f7a24914649ed6003d96be6be939d611b940dd1
206	intake	1	137	\\x3505acf0565c847a89b625e4050d43d2	\\x0a06696e74616b65124b08011089011889afc291df9b980320b1092a10f4484694ab5d42c5aa68f6bc252b9fdf32260a10988ec18a85234aaca42e3a8c99a73a4a1210f4484694ab5d42c5aa68f6bc252b9fdf1801	\\xebb622f1e03b591f38fe8a1a1b015b439a35616e6f273ad46ccabddc31056dff
207	intake	1	138	\\xb2190b9ef5c455f39c5d4fd341ceb7a8	\\x0a06696e74616b6512740801108a011889afc291df9b980320b0092a10fe7ccb69a11d4382bb2f2fa4a4d72315324f0a10fe7ccb69a11d4382bb2f2fa4a4d72315121031f745bff0334192915cebc311955db01a086e6f7274682d70642001280130053a05414c52424148c0c4deb4de9b980350c09ea3bede9b98035801	\\x06b8ecb1a3a9fcd9d390ec4db2f93dd4cd2dc438501e2cd36b71f49b9551344e
208	intake	1	139	\\x1f1c399d21a90a2470dc3837da769ec9	\\x0a06696e74616b6512730801108b011889afc291df9b980320b0092a109fe3326107684941a55162b085e4e4b2324e0a109fe3326107684941a55162b085e4e4b212104eebe666575a47a69d6e48a4e783e36f1a086e6f7274682d70642001280130023a0444564e4148c0b991c1de9b980350c093d6cade9b98035801	\\x2ee3736275f4f69eb8c8d06ef5733bb4e725b3376548ff3dc9319a684d70787c
209	intake	1	140	\\x6dafa8870f5b261a08e638b4357fd8b0	\\x0a06696e74616b6512750801108c011889afc291df9b980320b0092a101ff4b74736944975a9a3ccbfe5410a1232500a101ff4b74736944975a9a3ccbfe5410a121210015a91b15aea4ac6a952c574e8d41dba1a086e6f7274682d70642001280130053a064449534f52444880becec1de9b980350809893cbde9b98035801	\\xcecf76cb012c40bf04d5ba48fc4164b6f47671b9becc8d4a1a100ffde5af4afb
210	intake	1	141	\\xa15be4451e191089bca9220330518039	\\x0a06696e74616b6512740801108d011889afc291df9b980320b0092a101839d92be35e48318d177db6aaeb714e324f0a101839d92be35e48318d177db6aaeb714e12105a6bca6a7b024444a06cf995dbbadd401a086e6f7274682d70642001280130053a055453544f504880becec1de9b980350809893cbde9b98035801	\\x42c52306c5fc0c56ba92484b976e9dc3368dfb190b6f806428f735f64dc17626
211	intake	1	142	\\x896291dff65b97954c7f4915eec8dbd6	\\x0a06696e74616b6512760801108e011889afc291df9b980320b0092a109b5dc664a32a4abcb2fcad616409083b32510a109b5dc664a32a4abcb2fcad616409083b1210fbfc22e9f8e9453ba011d61fc70302431a086e6f7274682d70642001280130043a074349544153535448c0a5caccde9b980350c0ff8ed6de9b98035801	\\x93424e0fac79abf369b7634ab2b2fab8b9d9f77f09f088bf2fa79be9dfd94ed3
212	intake	1	143	\\x06faea77c04a688be9684598cfaa675a	\\x0a06696e74616b6512750801108f011889afc291df9b980320b0092a10cd0ec5e0e81a4b12a97bff321a475ef932500a10cd0ec5e0e81a4b12a97bff321a475ef91210aaced22ec05147e396a7630b22a354e91a086e6f7274682d70642002280130053a06444953564548488094e4ebdd9b980350c08889d7de9b98035802	\\x5b0e99b5841dd5d13f0e0f8d4cc6776a1c75314d234b5b63bb2ed7c46904326f
213	intake	1	144	\\xbe30711552f74f86f77cf14b2bfc4e19	\\x0a06696e74616b65127508011090011889afc291df9b980320b0092a109aa911a9a7e14624a7c2d2198efc556d32500a109aa911a9a7e14624a7c2d2198efc556d12102d4921dd41d7461fbcee6db653b8c96d1a086e6f7274682d70642001280130053a064449534f52444880d7e9d1de9b98035080b1aedbde9b98035801	\\x67223a60c76e4d4361259b3892bcd23f45044e1c3a206dc3a45853c3ca43099a
214	intake	1	145	\\x10bbcae3e3c8adceb12b26983d28fc69	\\x0a06696e74616b65127408011091011889afc291df9b980320b0092a10fe7ccb69a11d4382bb2f2fa4a4d72315324f0a10fe7ccb69a11d4382bb2f2fa4a4d723151210dbb981afca8b4087b6574a54d94ac2f11a086e6f7274682d70642002280130053a05414c52424148c0c4deb4de9b98035080e78ae1de9b98035802	\\x869134002885b14b4d6baf9387c5d90dcd1b204ee05a391737e5a6d8b43a45fe
215	intake	1	146	\\x4c2de86b930eac64e2b6df7d45c28d73	\\x0a06696e74616b65126d08011092011889afc291df9b980320b0092a1090393d2d49514422ac7bc8530d5b222932480a1090393d2d49514422ac7bc8530d5b222912106cb1f6a35aa94fa49476d2414a6358651a086e6f7274682d70642001280130044880e78ae1de9b98035080c1cfeade9b98035801	\\xb428f5f24753de3ddbe4b378d83a8a8df5383b1a760ad98cb55882ea92175414
216	intake	1	147	\\xf32c8109a273b7931a4842a7384e767e	\\x0a06696e74616b65127308011093011889afc291df9b980320b0092a109fe3326107684941a55162b085e4e4b2324e0a109fe3326107684941a55162b085e4e4b21210a249cc98915445c99c9cb6f2033a3bef1a086e6f7274682d70642002280130023a0444564e4148c0b991c1de9b98035080f5d8fdde9b98035802	\\x7a9e467834e23e653497c9cea3f9e5aef9a50a20495607d922b1e66b080de077
217	intake	1	148	\\x1240c07cfcae4b2e95f8b70485dcd7a2	\\x0a06696e74616b65124b08011094011889afc291df9b980320b1092a10d68ba8d66150437e8a89cd024385629e32260a106f47f5129ad94c70b682c8ddee1f5e741210d68ba8d66150437e8a89cd024385629e1801	\\x2e0c8f0d35ef545e09e9cf8d90166e1c9f8b072fe2058b94b2072e2ebf3ff290
218	intake	1	149	\\xde32b581d2551d9459d79e0950117fcc	\\x0a06696e74616b65124b08011095011889afc291df9b980320b1092a10cd0ec5e0e81a4b12a97bff321a475ef932260a1009d6979374e94250a1e2b97c42ed9ae01210cd0ec5e0e81a4b12a97bff321a475ef91801	\\xa7d7b5c95b30463a24bf7196f90ff7106c63801393282db58048a7be652a0dc3
219	intake	1	150	\\x288ffb50b4580049e45fee57c416ee39	\\x0a06696e74616b65124b08011096011889afc291df9b980320b1092a109fe3326107684941a55162b085e4e4b232260a10d7a270791c484df69e72a0717bb7339d12109fe3326107684941a55162b085e4e4b21801	\\x9e3f03432848ec5fd27303419af6d5569871c17bff2279ea5404109db87b5cd5
220	intake	1	151	\\xbdd9752833d0b1ff7fec83159c83e059	\\x0a06696e74616b651270080110970118bce4e591df9b980320b0092a106877c374803f428fbd01d3465a4a59c5324b0a106877c374803f428fbd01d3465a4a59c51210e7a103eca7d74020a1478b81511c1e6b1a086e6f7274682d70642001280130013a0344564142054e4f5254485091dde591df9b98035801	\\xd9a235b2e032bf22edf500d167c866e7b1bb2328245436d0e201f824fa82a0cd
221	intake	1	152	\\x088356f71430834d853928ed2bd9ada1	\\x0a06696e74616b6512700801109801189c82e691df9b980320b0092a10381d27f7c524402ba59fbdc8133242d3324b0a10381d27f7c524402ba59fbdc8133242d31210c35fd78cf1e84b4bb232c9e48040a9451a086e6f7274682d70642001280130013a0344564142054e4f5254485090f8e591df9b98035801	\\x7ea35eafecb4a2115d9aa3a2c5bdd720102d2ed7533c7f5d2661503259b8a745
222	referral	1	5	\\x5732d665bc4f8ecd41c70f6e1ab19a49	\\x0a08726566657272616c1284010801100518abfee591df9b980320940a2a10807ef3e48ec8459695c37bfa66220e8e32600a10807ef3e48ec8459695c37bfa66220e8e12106877c374803f428fbd01d3465a4a59c5180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xcd3222e291b90c467e51c233eccb6e2f2603ce6d6491d22db3d7729e1abe6949
223	intake	1	153	\\x7dcd315a6a20a8f95bc690ff53e9e142	\\x0a06696e74616b6512700801109901188ea4e691df9b980320b0092a106faebcf562e046e69334b64833d40397324b0a106faebcf562e046e69334b64833d403971210d13bc9706e6e44d9b64695fd75ffa5701a086e6f7274682d70642001280130013a0344564142054e4f52544850be97e691df9b98035801	\\x92b0946fce36bb81f1f0c967fc3e983f47f54d9a1557c8b6ce5db8253ed498c3
224	referral	1	6	\\xcd6f62f0273462697f2f878c1a893194	\\x0a08726566657272616c128401080110061888aae691df9b980320940a2a1090a89d55a2f64d2d8c475ce1e98d770232600a1090a89d55a2f64d2d8c475ce1e98d77021210381d27f7c524402ba59fbdc8133242d3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x6461ea52cef0c72c593b8388003e3701c17e0232965a8d50cda4e6379b2e56cf
225	notification	1	1	\\xb529834ec921291d399896d13843cbdc	\\x0a0c6e6f74696669636174696f6e12510801100118f6aae691df9b980320f80a2a10e4ab15d3496e0754c922abefec0788f3322d0a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a0361646120013001	\\x25fd4e06fa6ee0cdd84eeff3b9345e5b04ac4192a5e860eebb1697c014ecf73c
226	referral	1	7	\\x7dff7df9faea5becdde9dcb170064bea	\\x0a08726566657272616c128401080110071895bee691df9b980320940a2a10a5ff8e37285c41a3b64af59b6f1e610532600a10a5ff8e37285c41a3b64af59b6f1e610512106faebcf562e046e69334b64833d40397180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x500bdadf9c4fe455704a41552e8c35983046a74475a34c0d9bbed17a737f55b3
227	intake	1	154	\\x56b0fb4821874a47a1cd83b32b32c16a	\\x0a06696e74616b6512700801109a0118a3e5e691df9b980320b0092a1005a1806558df4cce8893c7c296bb7807324b0a1005a1806558df4cce8893c7c296bb780712104602291196b7440c8ccb7fdf064c7f811a086e6f7274682d70642001280130013a0344564142054e4f52544850d8d3e691df9b98035801	\\x3c2e163ab6ad916f423e873593408e19229bdcda9efaf7b3ffc1399ca6fcebc1
228	referral	1	8	\\x39b1c30630ef1d3a81d0f57be6ec5f45	\\x0a08726566657272616c1284010801100818c8f0e691df9b980320940a2a1081c69faa05d144948b884642925d568b32600a1081c69faa05d144948b884642925d568b121005a1806558df4cce8893c7c296bb7807180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x4ff20c6d790d77725da2c5824f153dba690764c8bc69c68a2831a8052ef22a1a
229	notification	1	2	\\x4f72e7aa0b67ebbafb739b7a2148e12e	\\x0a0c6e6f74696669636174696f6e12510801100218b8e1e691df9b980320f80a2a101cdf05472116306374e76bcdb7232154322d0a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a0361646120013001	\\xab763bf33e883d86a3680ccc7e077d90c62700b4a773c96b0c85e7ee92dbe50d
230	notification	1	3	\\x3ed49d2074b8faf29accc776f7ada845	\\x0a0c6e6f74696669636174696f6e12510801100318b8e1e691df9b980320f80a2a10ff1a169305269a6368109bc43302338a322d0a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a0361646120013001	\\xeb7cebbd425de41c62c07a539409168ccb80efbf227d65a6e604e2044b4dee73
231	notification	1	4	\\x4129a7bf741b0748404d0edd8fb8af6a	\\x0a0c6e6f74696669636174696f6e12670801100418f68be791df9b980320f80a2a10e4ab15d3496e0754c922abefec0788f332430a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a0361646120012801300238014a101f3a3ff59ea648a38d8e2122fd6085cd	\\x9ddb1df83faa89c4ec1a1e343600a62e1fadb9dbe35b22e0b645ed07f905f0f3
232	notification	1	5	\\x38f02329e4b73045ce0f2dcd2805b528	\\x0a0c6e6f74696669636174696f6e12510801100518cab0e791df9b980320f80a2a10c376743c0e82b103ef4dec7e62fdbe05322d0a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a0361646120013001	\\x1aa31fb6ed5cd28a18378506f4530b6b5ed974c5d001c18b4ccf0f39300429c5
233	notification	1	6	\\x152e1eb0a697ba91cd4f102a809d8665	\\x0a0c6e6f74696669636174696f6e12670801100618f6c0e791df9b980320f80a2a101cdf05472116306374e76bcdb723215432430a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a0361646120012801300238014a103d6be822935d45c09e8c007cd686d224	\\x62cb19a1fc3aa5636bdad763eb60e4140278b01e9542bef876efbf86db319074
234	notification	1	7	\\x7e6433480393d27f72f6790c0dbc4f24	\\x0a0c6e6f74696669636174696f6e12670801100718f6c0e791df9b980320f80a2a10ff1a169305269a6368109bc43302338a32430a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a0361646120012801300238014a109b3b840a26df4cc6a7cdee25f77ae8d1	\\x6000cab74dd0197d1cf658344b2f55330e0e9c8ca52e450b4ef850f823626828
235	notification	1	8	\\xb5914902a4e20b6a5b29b1b43256bd2f	\\x0a0c6e6f74696669636174696f6e126a0801100818f6c0e791df9b980320f80a2a10e4ab15d3496e0754c922abefec0788f332460a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a03616461200128023003380140fa014a101f3a3ff59ea648a38d8e2122fd6085cd	\\x0e1f854cfea0fd820c11a568babc18d01c2eccae65c8df22f6dcb0124ca385d3
236	notification	1	9	\\x4c1847d8a43233617b355a3c127c5ef1	\\x0a0c6e6f74696669636174696f6e12670801100918dc87e891df9b980320f80a2a10c376743c0e82b103ef4dec7e62fdbe0532430a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a0361646120012801300238014a106eaf3bac6d2b48d8810dc4954635d71f	\\x267fa7f7d70a3ba70c70538e4b396fcf46b0497c7cfc03dc87951c7b72792e88
237	notification	1	10	\\x33fa554e4074cfbb2059346bca4ac99c	\\x0a0c6e6f74696669636174696f6e126a0801100a18a1b0e891df9b980320f80a2a101cdf05472116306374e76bcdb723215432460a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a03616461200128023003380140fa014a103d6be822935d45c09e8c007cd686d224	\\x61fc26d1289806b490e8b78f3d39e46e93b14f9496c4166620ab05fd71341faf
238	notification	1	11	\\x3db9f4976175140892426e186269d676	\\x0a0c6e6f74696669636174696f6e126a0801100b18a1b0e891df9b980320f80a2a10ff1a169305269a6368109bc43302338a32460a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a03616461200128023003380140fa014a109b3b840a26df4cc6a7cdee25f77ae8d1	\\xb02d6806c33757b39b7b70ecda54b19608a01049c1a46cce5f6befcc95e73ef0
239	notification	1	12	\\x38f5d752bb810ba66dcd4dfbccbd2853	\\x0a0c6e6f74696669636174696f6e126a0801100c1897c6e891df9b980320f80a2a10c376743c0e82b103ef4dec7e62fdbe0532460a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a03616461200128023003380140fa014a106eaf3bac6d2b48d8810dc4954635d71f	\\x0d0a4901ba6391ec50ebf2b51a0ac297f6d356639188ffd4fdadf0b8bbc068d0
240	gateway	0	67	\\xff2009f035889aa562533605e0915197	\\x0a076761746577617912b501104318dfdfe691df9b980320cf082a101f3a3ff59ea648a38d8e2122fd6085cd3292010a101f3a3ff59ea648a38d8e2122fd6085cd12036164611a096169642d686f75736520022801320201024210807ef3e48ec8459695c37bfa66220e8e4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x14bb98e0aeeb099fe8b58c7913dbbaf2236df531773dcf553efd3477c23f8255
241	gateway	0	68	\\xde038ca3130b29f0a4271f1365912173	\\x0a07676174657761791261104418dfdfe691df9b980320d2082a101f3a3ff59ea648a38d8e2122fd6085cd323d0a101f3a3ff59ea648a38d8e2122fd6085cd12086e6f7274682d70641a096169642d686f7573652210807ef3e48ec8459695c37bfa66220e8e2a0201023801	\\x854c631a79683027ec8bce6e93638c132aa77207a7acb3e8a0fe2b055287c073
242	gateway	0	69	\\x86389effd743703e5dffc79e7299aaa0	\\x0a076761746577617912b5011045189d90e791df9b980320cf082a103d6be822935d45c09e8c007cd686d2243292010a103d6be822935d45c09e8c007cd686d22412036164611a096169642d686f7573652002280132020102421090a89d55a2f64d2d8c475ce1e98d77024a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x01192e1348e35c74b4498b832dcb93a43d6092abd26cdd368bd7b0be41378a27
243	gateway	0	70	\\x70a995d7b61125937c6dfa5205ddeec1	\\x0a076761746577617912611046189d90e791df9b980320d2082a103d6be822935d45c09e8c007cd686d224323d0a103d6be822935d45c09e8c007cd686d22412086e6f7274682d70641a096169642d686f757365221090a89d55a2f64d2d8c475ce1e98d77022a0201023801	\\xb8ccd739c606a2d7ce95987670be30888fb893c7c200bd7bc369480edcfaf789
244	gateway	0	71	\\xabce94940ade40090009eecdfbdbdac5	\\x0a076761746577617912b5011047189d90e791df9b980320cf082a109b3b840a26df4cc6a7cdee25f77ae8d13292010a109b3b840a26df4cc6a7cdee25f77ae8d112036164611a096169642d686f75736520022801320201024210a5ff8e37285c41a3b64af59b6f1e61054a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x14e87bf5616a5b2eac520f931b0b9473b6fc4b0a8405b8707992249899e8c36f
245	gateway	0	72	\\xb02f894df0f9674d36529b4602b2b25f	\\x0a076761746577617912611048189d90e791df9b980320d2082a109b3b840a26df4cc6a7cdee25f77ae8d1323d0a109b3b840a26df4cc6a7cdee25f77ae8d112086e6f7274682d70641a096169642d686f7573652210a5ff8e37285c41a3b64af59b6f1e61052a0201023801	\\x2b800f82eecb6b5f1f4a9750ce1099c2ba1420cfea7b436f22ba4bab74f9aa15
246	gateway	0	73	\\xc1d5ce982461dec9190eb895de08a5f5	\\x0a076761746577617912b501104918efbee791df9b980320cf082a106eaf3bac6d2b48d8810dc4954635d71f3292010a106eaf3bac6d2b48d8810dc4954635d71f12036164611a096169642d686f7573652002280132020102421081c69faa05d144948b884642925d568b4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xe0544603eb0be9cce30a857a356ac539c804ab42f880244e6eef531e43a1008a
247	gateway	0	74	\\x41099940272989bdf6776b0ad23ded09	\\x0a07676174657761791261104a18efbee791df9b980320d2082a106eaf3bac6d2b48d8810dc4954635d71f323d0a106eaf3bac6d2b48d8810dc4954635d71f12086e6f7274682d70641a096169642d686f757365221081c69faa05d144948b884642925d568b2a0201023801	\\xad16d185596398375088e324d425fb0dd5643ac7f2ea649111efe99113d92f86
249	referral	1	9	\\x2d7f946c8af2e83d614d8bebbc30a518	\\x0a08726566657272616c128401080110091884daea91df9b980320940a2a1090a89d55a2f64d2d8c475ce1e98d770232600a1090a89d55a2f64d2d8c475ce1e98d77021210381d27f7c524402ba59fbdc8133242d3180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x7b289b3c2d276900604f99ad8f01e163ad4e3513d9c7430650db87e1881be871
250	gateway	0	76	\\x924b8efe3c1ccab375ac8edea2071402	\\x0a076761746577617912bc01104c1892f9ea91df9b980320cf082a10d64dcf663ee1497ab338272f093b1e333299010a10d64dcf663ee1497ab338272f093b1e3312036164611a096169642d686f75736520022801320301023b3a02013b421090a89d55a2f64d2d8c475ce1e98d77024a086e6f7274682d7064500160016a0301023b72035050507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xcc2abc90586c718159bb7f5010803a619b19ef8e07e52906b3a178570097313f
251	gateway	0	77	\\xf63bb9575b148d556695a2c654ca7ecc	\\x0a07676174657761791262104d1892f9ea91df9b980320d2082a10d64dcf663ee1497ab338272f093b1e33323e0a10d64dcf663ee1497ab338272f093b1e3312086e6f7274682d70641a096169642d686f757365221090a89d55a2f64d2d8c475ce1e98d77022a0301023b3801	\\x57befda753a7982f4f5ee23338b269baf243e78421b2553db0dc1676fa7417be
252	referral	1	10	\\xf60843a369e1c32aee2802bd30dc3ffd	\\x0a08726566657272616c1284010801100a18fb93ec91df9b980320940a2a10a5ff8e37285c41a3b64af59b6f1e610532600a10a5ff8e37285c41a3b64af59b6f1e610512106faebcf562e046e69334b64833d40397180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x7604868c6dbb469d87cdf4fe20846887e5986f1cfdbefa01221d1c2b7daa9d14
253	gateway	0	78	\\xd88ccae001ee6aa09be5508f2aeef81f	\\x0a076761746577617912b801104e1888b5ec91df9b980320cf082a10b8cbe61b4b0c4af08c5bfaf0ca8651683295010a10b8cbe61b4b0c4af08c5bfaf0ca86516812036164611a096169642d686f75736520022801320301023b4210a5ff8e37285c41a3b64af59b6f1e61054a086e6f7274682d7064500160016a0301023b72035050507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x1b2909319bbc70f4c0ee536ab0d8c753d6f68dda3ca90cac5389cdb8328028f6
254	gateway	0	79	\\x2bd61cde459b1773678093af282ea060	\\x0a07676174657761791262104f1888b5ec91df9b980320d2082a10b8cbe61b4b0c4af08c5bfaf0ca865168323e0a10b8cbe61b4b0c4af08c5bfaf0ca86516812086e6f7274682d70641a096169642d686f7573652210a5ff8e37285c41a3b64af59b6f1e61052a0301023b3801	\\x58ba0c6ff0829868d0e4fb74d7de2a166e7fbe5cce839184b4a3e6478c6c7557
255	intake	1	155	\\xbce3556590706175599c3b81e8e4dabc	\\x0a06696e74616b6512700801109b01189fccec91df9b980320b0092a1005a1806558df4cce8893c7c296bb7807324b0a1005a1806558df4cce8893c7c296bb7807121055dbfb4045e042f6aad22019f2150e1d1a086e6f7274682d70642006280330013a0344564142054e4f52544850e2c9a992df9b98035802	\\xb6c5a1ae78b19c59dcdbab1861a889a27893bc9e18d147beb25c0fca6f844804
256	referral	1	11	\\xc340210057f24090036ba70006dad150	\\x0a08726566657272616c1286010801100b18a3d8ec91df9b980320940a2a1081c69faa05d144948b884642925d568b32620a1081c69faa05d144948b884642925d568b121005a1806558df4cce8893c7c296bb7807180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x36e4a3d9b8f217ce9a7263d5ff25a9d852001f1d9167d747da24c10fa5834754
257	notification	1	13	\\xf56a1e2a77098d1a8862459268538d26	\\x0a0c6e6f74696669636174696f6e12510801100d1880f2ec91df9b980320f80a2a10ad657234372ced70cb14de730ba169af322d0a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a0361646120023001	\\xb95ed408f9f2979cf97f615a6c3d7e13878420e8d6d6a97e113af4f8ac0177e9
258	notification	1	14	\\xf2651df0e139170a6f418e1355675b92	\\x0a0c6e6f74696669636174696f6e12670801100e18c289ed91df9b980320f80a2a10ad657234372ced70cb14de730ba169af32430a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a0361646120022801300238014a1081644c60a0b946aeb7a6da5231cc99b0	\\x8f312c25018e1115c9a906910561e762b40e7640ceb24b764ebdb5dbf736ae80
259	notification	1	15	\\xe215567993ee5a8a9281c383ed13b7cc	\\x0a0c6e6f74696669636174696f6e126a0801100f18a7cbed91df9b980320f80a2a10ad657234372ced70cb14de730ba169af32460a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a03616461200228023003380140fa014a1081644c60a0b946aeb7a6da5231cc99b0	\\x9722bd151a3122f9505a9dee12908e7e2514a9169a953743ccdbdac79e73c60b
260	gateway	0	80	\\x9ac915a33ef7e77332d91997d9129dac	\\x0a076761746577617912b501105018d581ed91df9b980320cf082a1081644c60a0b946aeb7a6da5231cc99b03292010a1081644c60a0b946aeb7a6da5231cc99b012036164611a096169642d686f7573652002280132020102421081c69faa05d144948b884642925d568b4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\xf9b72afacb2537f736efaf373919264c7c048b6d79fbddf4c15000383e4366c3
261	gateway	0	81	\\xf0a2d5831426e7701c50af6afe26bc5b	\\x0a07676174657761791261105118d581ed91df9b980320d2082a1081644c60a0b946aeb7a6da5231cc99b0323d0a1081644c60a0b946aeb7a6da5231cc99b012086e6f7274682d70641a096169642d686f757365221081c69faa05d144948b884642925d568b2a0201023801	\\xd44aa5a596ed57f7e3bcbcc059b7188204597b4718a4551098a03016122584b3
262	referral	1	12	\\x3af4fef4c78cae8f12324458823541b8	\\x0a08726566657272616c12250801100c18efe79a92df9b980320940a2a1050fb89d21caa49a584dc4306154af7013201ff	\\x20215a62cbb096ddeb89962af84f7db0a30f6674c9d71feba76f0ff2c462275a
263	intake	1	156	\\xf5d27244d30d199aabd6fd3356976a3e	\\x0a06696e74616b6512700801109c0118bef0a592df9b980320b0092a10000b10d701704e90b411c8437240b4af324b0a10000b10d701704e90b411c8437240b4af121087dbcc0857014a36bc07e71f6b0f31841a086e6f7274682d70642001280130013a034456414205413030303150e2e0a592df9b98035801	\\xe9a440cace097fc84f524836e23caf25bed8f8fe4106d62410ef893131d45d2e
264	referral	2	13	\\x6cc0bf9d8e50724f477e10317280343d	\\x0a08726566657272616c1284010802100d18dbffa592df9b980320940a2a10064a6271a5ad4da6938d0cabd058790832600a10064a6271a5ad4da6938d0cabd05879081210000b10d701704e90b411c8437240b4af180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x8d6c2de0e88b0d14627352aac528c7b9b0c76ffd035b519e8a0a67a544fc9605
265	notification	1	16	\\x02630e1df48776340d5a6433e40b0c19	\\x0a0c6e6f74696669636174696f6e12510801101018859aa692df9b980320f80a2a103d874566c4b8f9b761de0844ae429764322d0a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a0361646120013001	\\xe2f5814fe01f5fb60ae1a43f018afae677b3774a8c818454239cd08361c6f9ac
266	notification	1	17	\\xa3ecb6129eeda80460314155b3a349dc	\\x0a0c6e6f74696669636174696f6e126708011011188db7a692df9b980320f80a2a103d874566c4b8f9b761de0844ae42976432430a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a0361646120012801300238014a10a2ace7796d914dcf8a30374862cc8ddc	\\x23f32f1931d30c97a1eedfb6388a6962bb8e466c8b386096b8193b2c5ed2fd02
267	notification	1	18	\\x485fc7e4cf3e3f86713d40e8b3caac86	\\x0a0c6e6f74696669636174696f6e126a0801101218fbc7a692df9b980320f80a2a103d874566c4b8f9b761de0844ae42976432460a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a03616461200128023001380140c3034a10a2ace7796d914dcf8a30374862cc8ddc	\\x556bf6c03331728f8c9ac6698e3b0705a62c58f9343a8e4ad138f2a385db32f2
268	gateway	0	82	\\x61a8e7347807360ab05770ae6bfcad93	\\x0a076761746577617912b501105218b4b1a692df9b980320cf082a10a2ace7796d914dcf8a30374862cc8ddc3292010a10a2ace7796d914dcf8a30374862cc8ddc12036164611a096169642d686f75736520022801320201024210064a6271a5ad4da6938d0cabd05879084a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31	\\x391df12d539c25c94b13f9b505bc876fdb6cb2c5b8a12451e53003a849b0461e
269	gateway	0	83	\\xf207e2d6eea20ba12913edf4b36db5e9	\\x0a07676174657761791261105318b4b1a692df9b980320d2082a10a2ace7796d914dcf8a30374862cc8ddc323d0a10a2ace7796d914dcf8a30374862cc8ddc12086e6f7274682d70641a096169642d686f7573652210064a6271a5ad4da6938d0cabd05879082a0201023801	\\x682dc5a4820d325e5e32742bf78a4426ff8049fc783c995594df59436ae79ae4
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 14:03:46.226735+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-22 14:03:46.228982+00	
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
30	\\x520064d2dc3be4eb9aba4627a9566b92a2ea84aba789ea48afa18ecabf10a49d	\\x44523a97581c087d67c7d75cb61b8be2cd6544bfbd96f9aabfcd127d0502d5b6b275174fdc7b797877fbf6cd2094a0d992b503bf54332a6c8a6eb102215f4cd1695d3175f96b454892e90a42104b14543137d50c0ba2a3e6e72999051d7098fc9fe5ce4a45a891a03381c2ae95a658e5de54bc7d5d7cab63f379797e8263ab18
31	\\x60edca7f300c380681129f2ac1ed405090a732a9c5afca1850d579cd36b9c714	\\x44523a97581c087d67c7d75cb61b8be2cd6544bfbd96f9aabfcd127d0502d5b6b275174fdc7b797877fbf6cd2094a0d992b503bf54332a6c8a6eb102215f4cd1695d3175f96b454892e90a42104b14543137d50c0ba2a3e6e72999051d7098fc9fe5ce4a45a891a03381c2ae95a658e5de54bc7d5d7cab63f379797e8263ab184937040134b6b1b822b97143871a8cd2e3db77ebe824d2ac4171268a6b952394
32	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f
34	\\xb990973b5b50662296c4000c910231529e465fb473e2b186b1e9b7b6453ac77c	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8fad56dcb502aae6c7f09531890a831a28ef8867964b98bf5fceddd203d07d8ab4
35	\\x5f7c3ad61bb6678327e080f1991bc1083e4b45716e46dba7464ef386737420ae	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8fad56dcb502aae6c7f09531890a831a28ef8867964b98bf5fceddd203d07d8ab46f8045d4ada5e6be650624939dbc1f58b59121b07e2eaf0ddc003b04273ff92a
36	\\x6eca47d7b6439a2e13f606a3d79222e168ed5d7aca3a42e0dde9846ee7b07e1b	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f5d67f5b76a9d0672365ed89931c0c9ef88baffdd15e072183ab7220d29ecf3f6
37	\\xbc3083e15d58b54bd9ced1aa8e23e9439ff8016e910b455267b11d93189c2c73	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f5d67f5b76a9d0672365ed89931c0c9ef88baffdd15e072183ab7220d29ecf3f633ab216d5f929536cbe663b7de3bb30a42c8ea7ab76075b19afa33c097760ddb
38	\\xe84584dd45a3e845cf9258211372e25800ce25be27a27068d64c39b1d274171b	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f5d67f5b76a9d0672365ed89931c0c9ef88baffdd15e072183ab7220d29ecf3f6b047b8a4e4d2d0314341f219ffa98f06ab65668c3e4c49cc11eb52895f34d7a0
39	\\xc80ce63e1d521870f32fc3e9a48700beecba7d0d6c93fdc9368302ca8e06c371	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f5d67f5b76a9d0672365ed89931c0c9ef88baffdd15e072183ab7220d29ecf3f6b047b8a4e4d2d0314341f219ffa98f06ab65668c3e4c49cc11eb52895f34d7a029ff9a70c6cd396f8baa24a33306f3a687a546a284fc8ce3bfef200aa7e0f06e
41	\\x825ea87ea27504834ca572dfabf0ad2e7b7e04f1db10b2c77266af3e119ef0be	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97e3e18b7c64ea361d6e2bb3957d3d9cc78ed4c8ca92c3d8a2c8b8692b7c75ea6bb
42	\\xfa9cfae748f57dfb2faf26082a6f364e1dd4a100565ed03f0c543d2de8117504	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97ee62ebf2507edb399c05db29b26e042a91eeca79f8014987720defac4170c1a95
43	\\x1fd041c8dce6b7842c0dcf5ef7648b8455c3b0dd17c05072f3dc7f9c90c3b4ce	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97ee62ebf2507edb399c05db29b26e042a91eeca79f8014987720defac4170c1a95cd3ff7be0109e1f2411d137c0379bd27865d7ba9a171678de31d5468fa252b1d
44	\\x07dfc1d86f8f6f995d8a23d5154843f0daf522ca730b5ec7c86f91428291f3cd	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97e1da31dc6e5e03b215d6a4d5beeea6d9baa9caef8cb1eb9305e60c16432a0089c
45	\\x6c4a8ec391120e1d5eb8d63f7e2903ae7b3ee8a76fc0b5234a81a3cbafbbf1dd	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97e1da31dc6e5e03b215d6a4d5beeea6d9baa9caef8cb1eb9305e60c16432a0089c76fed3ab251b1d37fea78a97ca55325d96ba5bceddaa379c40885bf9a64abb24
46	\\x38698dcd62bc82a498c8e55deadd911ac11593492477180ccc6c589f88935297	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97e1da31dc6e5e03b215d6a4d5beeea6d9baa9caef8cb1eb9305e60c16432a0089cbe77ea34abae645e8b91ef301adf1487ad0c7dd2e2802dbe43a04e43d387a586
47	\\x719afd49cc4e27678a572a021ccb1802adfea9640b0cf51b6a5b06bc31afbaf6	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f36255c43aea8ac64f68a52c1cba651c9fdc95b4e67017a82184f5fe7f93de97e1da31dc6e5e03b215d6a4d5beeea6d9baa9caef8cb1eb9305e60c16432a0089cbe77ea34abae645e8b91ef301adf1487ad0c7dd2e2802dbe43a04e43d387a5862847495f53b28b06e52c5e96765b73c7758fbaa88ea61369a3232fde42218722
48	\\xb4960fd74f190d31bf089142fcf74668a08835b3a831bf580b7eb17c18810ed3	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a
49	\\x7587893397e6a28dc6974c4f191fb44adaf86eb644ff6d46b5a809e45a92ca90	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27ac57ac2c0820d83a28ad2ad236a3bb38ff1399db63ba69b2eaa67d3a5cde74329
51	\\x657eeaf28a823b5510f00b031b40e5e9699c6ca148ebcbeeda032fd90310100a	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a80f421d943f0ae7bf2a07ac9a4bc1f5568d23174df6bf597fdf64bd18c01139c70f363840753b9d8b8f2aad2c60886aa00f40cec8400fdd995c4f34da5ec6fba
52	\\x7444cc13b335335f9689361d8ce5da87c5a5ba0b2f869e8c6f2f4b7f42a832f2	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a80421278a893d3026a0a0a8aff9ea1f222f7431d8d51993d378f124b081d7c90
53	\\xc1b923ae0e906b2fa0779885d60b546f533e51438f9b9c2133c52ee6d4f63cc6	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a80421278a893d3026a0a0a8aff9ea1f222f7431d8d51993d378f124b081d7c9040e9ce239fbde824652762ebd6a08ecf12d7bdcf1a4d5626fceadf01b55091aa
54	\\x21244101b63550386b8ca165025c95eaa6d11fb7cbf43549cc412b6855d0d135	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a80421278a893d3026a0a0a8aff9ea1f222f7431d8d51993d378f124b081d7c90b6fb3ee73dbdf333cc84e608ec40147d7b61ba208210a69831be63c3954e35e4
56	\\x76a042d7a1ca44d327343643f646dfd3ff69560c584cc7f519cc2b6bd41bfb88	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78
58	\\x182998e3c1a25837f6b36020d5cf7ade24a02054b7c7f86eb5ae773a60f158eb	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78a8f32e3da0d8d4eba351fc3efc107fd92934f5563debee2a3b2ea1e860151a79
59	\\xb5ba7ab1a6aaf7feed5a98c5b1c330b6a5d3c8dffaf1170eb0047b3982810619	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78a8f32e3da0d8d4eba351fc3efc107fd92934f5563debee2a3b2ea1e860151a794ef028f861d410e3b0892e87739c9fc1a65e22269ede7c29b90c5ff12f1c7b66
60	\\x5caaf945e1220348fe409238795c6115ff1a9cc55a056eb440a515b345b4c1ad	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78eaf67bfa72fcdd98ed1f8f546c3d423b8fe76c9da09d07334a53a3f74254a760
61	\\xa408a268e73365141e594b7e187904f66cfb6cbe60008b5aab84701511abe356	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78eaf67bfa72fcdd98ed1f8f546c3d423b8fe76c9da09d07334a53a3f74254a760982c4a313b9b78e6c40dfbc3898f99d37200f2dd2bd2c0b124d2cfaee836464a
63	\\x5e827d1de722aa2548869eaa3e0d869a456d0ecdbc5da25e99dd778d311cb54c	\\x7c9e68321b510165104926b21bd91f68a97dfe4547211296ced0bf6635331b8f545c9998ba9220dc1332cc5970bd457d5358ecb33e533047c7930318031db27a72564a148864aee63ef86977ab7e4e781c2967845ac8bdcd97ecdb17a718fc78eaf67bfa72fcdd98ed1f8f546c3d423b8fe76c9da09d07334a53a3f74254a760a8b836a77b0d524272c2a9936cf109067e2214e262979de339b70da034e29373127beb183ae994f1077db207417979688d1f27c4bea1941cedd3cccba2dabc99
64	\\x0619caf0ff7651fa6ed4613be435848ee8591ec907eff6ccaec8499abe045d0a	\\x0619caf0ff7651fa6ed4613be435848ee8591ec907eff6ccaec8499abe045d0a
68	\\xba2eda2407218a777951ee684d9c0d1060ab81a24098e4c97662a36a62818d4d	\\x0619caf0ff7651fa6ed4613be435848ee8591ec907eff6ccaec8499abe045d0ae385b413853ec43279d9b889beee646d00be7891dfb4554d797b7bf0c90f7cb7
70	\\x9ebe0d29d2a71d7245b67f132af73eaec967db6d5ee8fe8361e42b9ab1115169	\\x0619caf0ff7651fa6ed4613be435848ee8591ec907eff6ccaec8499abe045d0ae385b413853ec43279d9b889beee646d00be7891dfb4554d797b7bf0c90f7cb76cfddd226507a3781661d2f292f6112386e2e0a0162578e151883e72619d380e
101	\\xc455775af0d29fe3ea6e59b196afe95d5ebd55cb57d28934786faab75ad69231	\\x0619caf0ff7651fa6ed4613be435848ee8591ec907eff6ccaec8499abe045d0ac79627961d0d1917505993ac0c9fc552061ddce38758935e17a4eaeac1f8c5c9a76d92cdf793a016b1713ed438ee56d4884df12da0aa0a55b17914a7c57cfc5c0f02fca9cb0eb7c66216b0b15b82eaa0c7ee01bad73e8f25bbfab0401506563b
133	\\xb353f34be772960e227297506cfc4155b376db74174aba8adf477d0468880670	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52ddadc5ebcab6ec6be9e0eccc7d47c93fc8cc56a778c5422199ce79ea8a52a7f329ef5b678d9684181f169affb5d177f1de48344291fb431ddd41ff6e002b4f83cff
165	\\x08969c7d642b9fb20e15b19c93ade708e13b7193a0e9cd730bf78b1693986ace	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda4adebabcca2cc9c23732ac499a70f8a2a762034320fba2e40146969a001163fea3cc1e6d2639787f38fa0049f5923def3903ae33b7494db9788b1bda30dd2e9329ce1b12055ec698c660b99ff1a8bd2c84bbbea160873cadf9ce92b3e0dc7a8d
195	\\x9e1a2547721a3852312527ef147189878b205ffc4098d8c240fc4749a639a9a5	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a091821c4023d03d0cdf6c0d799f8ea660c6362b611862efc03869a9f896c3a342597cf2919d9568d300cf3f58d683c895e492888c456c3f15ffb9ea30863025a0
220	\\xf7b8e57b878d492a15aa1281ce5358cfea818dabd1250757b4ddc25a9922bcfe	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a02c35b06cfd92567232cdd1c7cbcb52ea6be5eed1ffc3436496778cb306bbc699e27301e6365d183297a89a11bfdea5b1751aff15fb111572e62b9bafc0a197a4029fb6069769cc86d82468f69032af5ac8041069bfa84ae21c4b5644841edbf4
221	\\xcb7a962aaf7fed6f914d4139625aeb0b934daa12ef03bf426c6cf966dc635d55	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a02c35b06cfd92567232cdd1c7cbcb52ea6be5eed1ffc3436496778cb306bbc699e27301e6365d183297a89a11bfdea5b1751aff15fb111572e62b9bafc0a197a4029fb6069769cc86d82468f69032af5ac8041069bfa84ae21c4b5644841edbf4d9a235b2e032bf22edf500d167c866e7b1bb2328245436d0e201f824fa82a0cd
222	\\xeba83794191cd858f0ae6973b0dc0fd3b1f1d04a0a67a458b4a99f88729bd0f8	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a02c35b06cfd92567232cdd1c7cbcb52ea6be5eed1ffc3436496778cb306bbc699e27301e6365d183297a89a11bfdea5b1751aff15fb111572e62b9bafc0a197a4029fb6069769cc86d82468f69032af5ac8041069bfa84ae21c4b5644841edbf478b1ac93f0ceabc6ba2567c47cf5873db777477b530ae17890e5de3ba9e7912c
223	\\xb2b570d8afac76a652fc3c94c0b2d00711fe12deb6c85d1cc2d9414b8fa3330d	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a02c35b06cfd92567232cdd1c7cbcb52ea6be5eed1ffc3436496778cb306bbc699e27301e6365d183297a89a11bfdea5b1751aff15fb111572e62b9bafc0a197a4029fb6069769cc86d82468f69032af5ac8041069bfa84ae21c4b5644841edbf478b1ac93f0ceabc6ba2567c47cf5873db777477b530ae17890e5de3ba9e7912ccd3222e291b90c467e51c233eccb6e2f2603ce6d6491d22db3d7729e1abe6949
224	\\xa1698ed8c807a319572099b86d60ff3c493adb63f615af1d612fcfc2c49d8079	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f
227	\\xa44bbe5c61b183b7bd4ab3e068eb464b910eb644ea97d0f8c0c1d49bb1c6c31a	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37fa24d3c2f5c81c8e0c135fa2709bef3a3ddc704b0208209fb13f48df5dabe58f1500bdadf9c4fe455704a41552e8c35983046a74475a34c0d9bbed17a737f55b3
228	\\x63f2955773c7790191d522079ea766dac446b570774562e56150e4537b780e22	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f7e8e8f801c171682f3f4ea18d0800fa739216d065bf8f9a7c2efb83c534049cf
231	\\x6e46db4f8c7d51564a30969e8a8f997c45e2903762e7f21531531c44f53ffc8d	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f7e8e8f801c171682f3f4ea18d0800fa739216d065bf8f9a7c2efb83c534049cf0e672d312fa27d500666bf2d8a51227551d493e2153dd0db058e7b90f7d28762eb7cebbd425de41c62c07a539409168ccb80efbf227d65a6e604e2044b4dee73
232	\\x17218dc718b0a0a77ae3ac65e07557ab49caeae1d6a8940b716222384ef40515	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f34193b12b36880e0f1dea0b18606510e2d22649a0f8d9f8e569da91fbec73026
233	\\x485ab425994309d6a816daf69a0192a17c4c4f63485a3b9ab8c101ce6742e29b	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f34193b12b36880e0f1dea0b18606510e2d22649a0f8d9f8e569da91fbec730261aa31fb6ed5cd28a18378506f4530b6b5ed974c5d001c18b4ccf0f39300429c5
236	\\x8a8dd51e11ed5d319bd2feb95e8b8891fac5e8e46a42b036648d29f7d61123de	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f34193b12b36880e0f1dea0b18606510e2d22649a0f8d9f8e569da91fbec73026d7dbdf44ccc2f43c4ba9ed25b83f6d600124c6b89fca2655d72c5da3460a7746
237	\\x6907709409495a708d32a7e01512804c1d5d087adcaaae19beadd5689917b94c	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f34193b12b36880e0f1dea0b18606510e2d22649a0f8d9f8e569da91fbec73026d7dbdf44ccc2f43c4ba9ed25b83f6d600124c6b89fca2655d72c5da3460a7746267fa7f7d70a3ba70c70538e4b396fcf46b0497c7cfc03dc87951c7b72792e88
239	\\xaab471a176475b2d90b76b52c249cdab89c4ceda781fe91b6b6a8170ad9e2e87	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f34193b12b36880e0f1dea0b18606510e2d22649a0f8d9f8e569da91fbec73026d7dbdf44ccc2f43c4ba9ed25b83f6d600124c6b89fca2655d72c5da3460a7746923fbf8aaf25fbcde400d7f0bb8a70efb2f2c5f034f67053be8a960f34884d4db02d6806c33757b39b7b70ecda54b19608a01049c1a46cce5f6befcc95e73ef0
240	\\x4f7df5095d659912a7503d0a3299e1af85b502d42cfec447a9c1aa1052e1b6fb	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9
249	\\xa86de22e35deaa93f9dc811e93ca3b86c30477d4f6195b78713538a8621e9ba1	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9df9d05da0e2dc59aec2ccf4ceed0ed409da69c451d6bbffed77fed11b3f449e4a2847b69d31dd972704a8b89397a344b299f6c588c8452f73aab9cb8545dfca8
250	\\xf0470048e408edd5ee12f252f2a58d58e249b1d66efbd0cf74a7ac4cd0163aca	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9df9d05da0e2dc59aec2ccf4ceed0ed409da69c451d6bbffed77fed11b3f449e41a417512d57cc7982b9917559495177bb59543695782e93a627db6311058b4f5
252	\\x584b8a31c501e342e8eae365465e0a248af1d77a5cef8ccffdd6a461996e7c29	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9df9d05da0e2dc59aec2ccf4ceed0ed409da69c451d6bbffed77fed11b3f449e48811df8f8b7c120c4bf24099ae1cf6e37159b9926508915898ddcbb6614ca4a1
253	\\x3a63d0fb520cf51f19157e9352265e67e0269e13c17729752b72f6de016fbfdd	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9df9d05da0e2dc59aec2ccf4ceed0ed409da69c451d6bbffed77fed11b3f449e48811df8f8b7c120c4bf24099ae1cf6e37159b9926508915898ddcbb6614ca4a17604868c6dbb469d87cdf4fe20846887e5986f1cfdbefa01221d1c2b7daa9d14
255	\\x6b6f09b4a99ffb479d6baa7e86d2cbe14e4bca0091eae3c89e77045474b25520	\\x5e3ac948b28d69b587bf0cbf69f9b14136f49a3b52d08be19f651c6d28e52dda2467bedeb7ce857f2080393231981d44aa165d15e00a370ad29e681027dde1a022d5cfe01e479e4a69631843869228f0b17cedba817df0b2c98f860b21b9d37f3958b4fd1bb1a803e8f0b2bc72673e6f7a1a67554bade81c8f1ca3b9860733d9df9d05da0e2dc59aec2ccf4ceed0ed409da69c451d6bbffed77fed11b3f449e48811df8f8b7c120c4bf24099ae1cf6e37159b9926508915898ddcbb6614ca4a1e00181f601332dbf434294190a44707f4f6fcf52ae7cbf3ddb9bdef7417dbba658ba0c6ff0829868d0e4fb74d7de2a166e7fbe5cce839184b4a3e6478c6c7557
256	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181
257	\\xfe01393d4d42ccf80a662d8acd8624926f56e13ed6397436924c31d2595b22d0	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b18136e4a3d9b8f217ce9a7263d5ff25a9d852001f1d9167d747da24c10fa5834754
258	\\x1ea30bee2f5f732751db7be04c568be71d2a91e75b46d37b7fe3fccbd68d6703	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181131ef3bdbb1ca4fe14af0581e720d61cfee866e31c4bc2eb4bb5c01ade2f6789
259	\\x8d5794d12eebec08475093701bfe79bca318007832f18302aafbd9eb304b00dc	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181131ef3bdbb1ca4fe14af0581e720d61cfee866e31c4bc2eb4bb5c01ade2f67898f312c25018e1115c9a906910561e762b40e7640ceb24b764ebdb5dbf736ae80
260	\\x35e92f4d5dbd70116064f89bbc5b587034fdfa8d556e7c76d2ba2735ea804ba3	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181c2c8aa2fb3283c01a595b2fdd5b288b17b8227d01a28d459d4ae30f78d24449a
262	\\xd5335ddd71da4765335271f089dbc5276e2c131ae2c3b064e8277d33ad35c1ea	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181c2c8aa2fb3283c01a595b2fdd5b288b17b8227d01a28d459d4ae30f78d24449a749b6e7e8bfe4be44705fc41db77eb8f7f92c491d5ebd8534fcbccc469943228
263	\\x363d0da80c59f5b7fb2e72b27900014d02ff8ecc7733a5279dea13fc05e00a02	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181c2c8aa2fb3283c01a595b2fdd5b288b17b8227d01a28d459d4ae30f78d24449a749b6e7e8bfe4be44705fc41db77eb8f7f92c491d5ebd8534fcbccc46994322820215a62cbb096ddeb89962af84f7db0a30f6674c9d71feba76f0ff2c462275a
264	\\x99dbae24a9fd91592871236b4e737e6ad9e217a56282ab175ef46ad9f704795a	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174a
265	\\xc1ecf8e48dc486270079d2bb1945cffa25d855a2669d475ae7415c5c9bd93553	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174a8d6c2de0e88b0d14627352aac528c7b9b0c76ffd035b519e8a0a67a544fc9605
266	\\x8608759d293343c6a1101ce12ac066eb9b34d34d250fcc5ae3da537a2e722e89	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174abc2336e5756e268e507c1dc665c591515d511489114c2067127102291171c0c5
267	\\x638dd0c7d974a07de9fd667aa1f19dbd7ee0cc9f32b2e675b309b6d21fd613fd	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174abc2336e5756e268e507c1dc665c591515d511489114c2067127102291171c0c523f32f1931d30c97a1eedfb6388a6962bb8e466c8b386096b8193b2c5ed2fd02
268	\\x3ce0f0fe187bf858c4814e682b76e70f11551318d883668c823cdde569afae69	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174a2a4678c721ac8b7d38ef958982685e14911a989bd561738e011b31cfdae9a2a3
270	\\xe7695a30eb49d957243e0ed024265617696e2eb8691e2b3a244522dc50f8e9bd	\\x3e545bf6eec2458fb7f9043e740723f4e56079febbcad077e0b140a3a6f7b181e0a755938805bedb9587c4ecd01f994de640e63658c28f70a17ba016dd2a174a2a4678c721ac8b7d38ef958982685e14911a989bd561738e011b31cfdae9a2a32a2360f83963ddbd4cc82b418eb57971b80cc106ec54dc0605d6a24394654fe2
\.


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement (id, name, number, title, parties, starts, until, review, restricted, signed, body, drafted_by, drafted_at, base_digest, diff_digest, loosens, ended, ended_by, version) FROM stdin;
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-22 14:03:47.006673+00	\\x74e6163b0bb051efe264e3c1cc72e58f0f28d312e4cc4b9999b9c1d6f595b4ef	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-22 14:03:46.936294+00	\\xe87e0c5052e25eb1c607fb887860a38ad435cfff59c9446b41670cf972dd6c54	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-22 14:03:47.076877+00	\\x657cbbb4985bcc235af36c290444e085c618f5d0f87c73a008b086d68118ee2c	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-22 14:03:47.143641+00	\\x594234455bb5bfb77d9d79a9ea7015c2f0767100c2af5adddc2c59578c640e8c	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 14:03:47.210426+00	\\x5eaa36e62c23eca8bb8a9a4858e382797f52f2dd8130d0986bd814967ded29fe	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 14:03:47.340055+00	\\xa118c23df72b144a2256f5d9ce7410c32271c1d8c788d30db9eb67e0a293731c	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 14:03:47.27642+00	\\x13945643f2917227786646cfb32c15910c14ada91963da546daa39675e0f226a	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-22 14:03:47.403943+00	\\x7bfe6a89888fefc5ec59ddb98a9c63be044392ebfc8418c2137a9efda1a4ccc4	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-22 14:03:46.971314+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-22 14:03:46.987872+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-22 14:03:47.045909+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-22 14:03:47.058028+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-22 14:03:47.114494+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-22 14:03:47.123673+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-22 14:03:47.177514+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-22 14:03:47.193583+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-22 14:03:47.240673+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-22 14:03:47.256975+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-22 14:03:47.305758+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-22 14:03:47.321089+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-22 14:03:47.36888+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-22 14:03:47.383649+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-22 14:03:47.436972+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-22 14:03:47.450567+00
\.


--
-- Data for Name: agreement_signature; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_signature (agreement, organisation, name, signed_on, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-22 14:03:46.94348+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-22 14:03:46.957077+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-22 14:03:47.019409+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-22 14:03:47.033208+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-22 14:03:47.089866+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-22 14:03:47.102678+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-22 14:03:47.16091+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-22 14:03:47.225069+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-22 14:03:47.290731+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-22 14:03:47.354647+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-22 14:03:47.423904+00
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
1	d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	2098-10-03 04:00:00+00
1	d14a52f8-cd34-e396-b082-43ab20a14421	2097-10-03 04:00:00+00
1	ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2097-10-03 04:00:00+00
1	b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2097-10-03 04:00:00+00
1	aaff237b-ab96-f907-de97-7eae96cfc8c5	2098-10-03 04:00:00+00
1	a0949231-e2b3-8093-0102-991200cb42b2	2098-10-03 04:00:00+00
1	9d68ea98-1155-7d5f-e844-776a07044162	2098-10-03 04:00:00+00
1	8e379030-789a-b8a5-0f56-04f0919691b2	2097-10-03 04:00:00+00
1	78795931-89a4-f611-0384-2ccd4d352ceb	2098-10-03 04:00:00+00
1	5a25e77d-6d8b-d745-2299-e70c219aea2a	2097-11-02 04:00:00+00
1	4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	2097-11-02 04:00:00+00
1	44bbfecb-1feb-26c9-2dc5-5978a49965ea	2097-10-03 04:00:00+00
1	43af19aa-5b2b-a43a-a81e-b15270117b2a	2097-11-02 04:00:00+00
1	31de0e76-2ca9-8fb0-4450-70e69688109a	2097-10-03 04:00:00+00
1	2fade9e4-2eb5-33b1-1902-cbc3055968c7	2097-11-02 04:00:00+00
1	2dd42662-e2cb-9f5c-28e1-fea70e52620b	2097-11-02 04:00:00+00
1	2cca2212-81d9-79ec-361f-c92cd89b1120	2097-11-02 04:00:00+00
1	09f41267-9573-7705-db0d-38032e209e06	2098-10-03 04:00:00+00
1	097055b5-67af-9463-dcd7-c0be13b80238	2098-10-03 04:00:00+00
1	087be0c2-af5f-53c1-902a-3435490767a7	2097-11-02 04:00:00+00
1	00d2f25b-f503-f360-e6a2-34e38c64fd8e	2098-10-03 04:00:00+00
1	fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2097-10-03 04:00:00+00
1	f26ac244-fc2a-ce08-99f5-66b06d54cee3	2097-11-02 04:00:00+00
1	e76e575f-2828-d31d-d078-64b16a9c6fa6	2097-10-03 04:00:00+00
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
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2	2098-01-01 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
referral	0	2026-11-22 14:03:46.493421+00
notification	0	2026-11-22 14:03:46.493421+00
audit	0	2026-11-22 14:03:46.493421+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-22 14:03:46.898622+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e64
2	0	2026-11-22 14:03:46.898622+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e64
3	0	2026-11-22 14:03:46.898622+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e64
4	0	2026-11-22 14:03:46.898622+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e64
5	0	2026-11-22 14:03:46.898622+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001
6	0	2026-11-22 14:03:46.898622+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e61
7	0	2026-11-22 14:03:46.898622+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-22 14:03:46.898622+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-22 14:03:46.898622+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
10	0	2026-11-22 14:03:46.898622+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
11	0	2026-11-22 14:03:46.898622+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
12	0	2026-11-22 14:03:46.898622+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
13	0	2026-11-22 14:03:46.898622+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
14	0	2026-11-22 14:03:46.898622+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
15	0	2026-11-22 14:03:46.898622+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
16	0	2026-11-22 14:03:46.898622+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
17	0	2026-11-22 14:03:46.898622+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
18	0	2026-11-22 14:03:46.898622+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
19	0	2026-11-22 14:03:46.898622+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
20	0	2026-11-22 14:03:46.898622+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
21	0	2026-11-22 14:03:46.898622+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
22	0	2026-11-22 14:03:46.898622+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
23	0	2026-11-22 14:03:46.898622+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
24	0	2026-11-22 14:03:46.898622+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
25	0	2026-11-22 14:03:46.898622+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
26	0	2026-11-22 14:03:46.898622+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
27	0	2026-11-22 14:03:46.898622+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
28	0	2026-11-22 14:03:46.898622+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
29	0	2026-11-22 14:03:46.898622+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
30	0	2026-11-22 14:03:46.898622+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101722203733530060293470f4be296f4cfb2b4388476764144a584810a75f9ad8065ecd
31	0	2026-11-22 14:03:46.936294+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
32	0	2026-11-22 14:03:46.94348+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
33	0	2026-11-22 14:03:46.957077+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
34	0	2026-11-22 14:03:46.971314+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
35	0	2026-11-22 14:03:46.987872+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
36	0	2026-11-22 14:03:47.006673+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
37	0	2026-11-22 14:03:47.019409+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
38	0	2026-11-22 14:03:47.033208+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
39	0	2026-11-22 14:03:47.045909+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
40	0	2026-11-22 14:03:47.058028+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
41	0	2026-11-22 14:03:47.076877+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
42	0	2026-11-22 14:03:47.089866+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
43	0	2026-11-22 14:03:47.102678+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
44	0	2026-11-22 14:03:47.114494+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
45	0	2026-11-22 14:03:47.123673+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
46	0	2026-11-22 14:03:47.143641+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
47	0	2026-11-22 14:03:47.16091+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
48	0	2026-11-22 14:03:47.177514+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
49	0	2026-11-22 14:03:47.193583+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
50	0	2026-11-22 14:03:47.210426+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
51	0	2026-11-22 14:03:47.225069+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
52	0	2026-11-22 14:03:47.240673+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
53	0	2026-11-22 14:03:47.256975+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
54	0	2026-11-22 14:03:47.27642+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
55	0	2026-11-22 14:03:47.290731+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
56	0	2026-11-22 14:03:47.305758+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
57	0	2026-11-22 14:03:47.321089+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
58	0	2026-11-22 14:03:47.340055+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
59	0	2026-11-22 14:03:47.354647+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
60	0	2026-11-22 14:03:47.36888+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
61	0	2026-11-22 14:03:47.383649+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
62	0	2026-11-22 14:03:47.403943+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
63	0	2026-11-22 14:03:47.423904+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
64	0	2026-11-22 14:03:47.436972+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
65	0	2026-11-22 14:03:47.450567+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
66	0	2026-11-22 14:03:47.542526+00	1101	adbe5437-dbc9-7c97-494e-52c1ac1629b3	\\x0a10adbe5437dbc97c97494e52c1ac1629b3120a6e6f7274682d6569646f20b2ca8ff2c7b19f03
75	0	2026-11-22 14:03:48.225268+00	1101	80701a73-8c68-59c1-0853-d5d7c60c5c7c	\\x0a1080701a738c6859c10853d5d7c60c5c7c1a0361646120bcf0b8f2c7b19f03
67	0	2026-11-22 14:03:48.169695+00	1103	1f3a3ff5-9ea6-48a3-8d8e-2122fd6085cd	\\x0a101f3a3ff59ea648a38d8e2122fd6085cd12036164611a096169642d686f75736520022801320201024210807ef3e48ec8459695c37bfa66220e8e4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
68	0	2026-11-22 14:03:48.169695+00	1106	1f3a3ff5-9ea6-48a3-8d8e-2122fd6085cd	\\x0a101f3a3ff59ea648a38d8e2122fd6085cd12086e6f7274682d70641a096169642d686f7573652210807ef3e48ec8459695c37bfa66220e8e2a020102
69	0	2026-11-22 14:03:48.175901+00	1103	3d6be822-935d-45c0-9e8c-007cd686d224	\\x0a103d6be822935d45c09e8c007cd686d22412036164611a096169642d686f7573652002280132020102421090a89d55a2f64d2d8c475ce1e98d77024a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
70	0	2026-11-22 14:03:48.175901+00	1106	3d6be822-935d-45c0-9e8c-007cd686d224	\\x0a103d6be822935d45c09e8c007cd686d22412086e6f7274682d70641a096169642d686f757365221090a89d55a2f64d2d8c475ce1e98d77022a020102
71	0	2026-11-22 14:03:48.175901+00	1103	9b3b840a-26df-4cc6-a7cd-ee25f77ae8d1	\\x0a109b3b840a26df4cc6a7cdee25f77ae8d112036164611a096169642d686f75736520022801320201024210a5ff8e37285c41a3b64af59b6f1e61054a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
72	0	2026-11-22 14:03:48.175901+00	1106	9b3b840a-26df-4cc6-a7cd-ee25f77ae8d1	\\x0a109b3b840a26df4cc6a7cdee25f77ae8d112086e6f7274682d70641a096169642d686f7573652210a5ff8e37285c41a3b64af59b6f1e61052a020102
73	0	2026-11-22 14:03:48.181871+00	1103	6eaf3bac-6d2b-48d8-810d-c4954635d71f	\\x0a106eaf3bac6d2b48d8810dc4954635d71f12036164611a096169642d686f7573652002280132020102421081c69faa05d144948b884642925d568b4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
74	0	2026-11-22 14:03:48.181871+00	1106	6eaf3bac-6d2b-48d8-810d-c4954635d71f	\\x0a106eaf3bac6d2b48d8810dc4954635d71f12086e6f7274682d70641a096169642d686f757365221081c69faa05d144948b884642925d568b2a020102
80	0	2026-11-22 14:03:48.272341+00	1103	81644c60-a0b9-46ae-b7a6-da5231cc99b0	\\x0a1081644c60a0b946aeb7a6da5231cc99b012036164611a096169642d686f7573652002280132020102421081c69faa05d144948b884642925d568b4a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-22 14:03:48.272341+00	1106	81644c60-a0b9-46ae-b7a6-da5231cc99b0	\\x0a1081644c60a0b946aeb7a6da5231cc99b012086e6f7274682d70641a096169642d686f757365221081c69faa05d144948b884642925d568b2a020102
82	0	2026-11-22 14:03:49.21234+00	1103	a2ace779-6d91-4dcf-8a30-374862cc8ddc	\\x0a10a2ace7796d914dcf8a30374862cc8ddc12036164611a096169642d686f75736520022801320201024210064a6271a5ad4da6938d0cabd05879084a086e6f7274682d7064500160016a020102720250507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-22 14:03:49.21234+00	1106	a2ace779-6d91-4dcf-8a30-374862cc8ddc	\\x0a10a2ace7796d914dcf8a30374862cc8ddc12086e6f7274682d70641a096169642d686f7573652210064a6271a5ad4da6938d0cabd05879082a020102
76	0	2026-11-22 14:03:48.238482+00	1103	d64dcf66-3ee1-497a-b338-272f093b1e33	\\x0a10d64dcf663ee1497ab338272f093b1e3312036164611a096169642d686f75736520022801320301023b3a02013b421090a89d55a2f64d2d8c475ce1e98d77024a086e6f7274682d7064500160016a0301023b72035050507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-22 14:03:48.238482+00	1106	d64dcf66-3ee1-497a-b338-272f093b1e33	\\x0a10d64dcf663ee1497ab338272f093b1e3312086e6f7274682d70641a096169642d686f757365221090a89d55a2f64d2d8c475ce1e98d77022a0301023b
78	0	2026-11-22 14:03:48.262536+00	1103	b8cbe61b-4b0c-4af0-8c5b-faf0ca865168	\\x0a10b8cbe61b4b0c4af08c5bfaf0ca86516812036164611a096169642d686f75736520022801320301023b4210a5ff8e37285c41a3b64af59b6f1e61054a086e6f7274682d7064500160016a0301023b72035050507a2094b56e3ecb793a14d7838128240f2df5fc557ccf4199bb8841ff540b49bf0e8c9a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-22 14:03:48.262536+00	1106	b8cbe61b-4b0c-4af0-8c5b-faf0ca865168	\\x0a10b8cbe61b4b0c4af08c5bfaf0ca86516812086e6f7274682d70641a096169642d686f7573652210a5ff8e37285c41a3b64af59b6f1e61052a0301023b
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
t	0	83	0	1970-01-01 00:00:00+00
\.


--
-- Data for Name: organisation; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.organisation (id, name, kind, zone, title, active, version, covered, duty_supervisor) FROM stdin;
08822c92-910f-f18b-d71c-631ff3c847d1	south-pd	1	America/New_York	South Police	t	1	t	south-command
2d3a4044-5f4c-93e3-46f8-35aa198a793d	alone-pd	1	America/New_York	A department without a ladder	t	1	t	alone-command
4aedee00-dd11-cb38-5a6e-31f83791d1ff	north-pd	1	America/New_York	North Police	t	1	t	north-command
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

COPY gateway.person (id, name, employer, roles, active, version) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	rosa	aid-house	2	t	1
17c0e99b-4223-321d-e44d-78a82a4cb654	north-counsel	north-pd	536870912	t	1
1e678242-5542-7d49-3782-5443e8349485	north-privacy	north-pd	268435456	t	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	dana	aid-house	16	t	1
2262b0e6-07d8-5c69-4d1c-a4c2f426c281	north-desk	north-pd	4096	t	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-command	alone-pd	2048	t	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	quinn	aid-house	2	t	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-command	north-pd	2048	t	1
3684f465-002c-3345-614c-6641878bfd85	south-privacy	south-pd	268435456	t	1
3c972816-0c59-1105-0bf8-292e54132af0	north-chief	north-pd	1024	t	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-privacy	aid-house	268435456	t	1
51e3a717-a868-7862-737d-cd8d13ec2723	canary-sink	accord-canary	2147483648	t	1
64836117-d159-7423-30ce-eb2401677bdd	cora	aid-house	16	t	1
8ed328aa-5e1e-cb1d-1306-c22129537e63	south-chief	south-pd	1024	t	1
ade90e0c-e944-9ec0-56fb-1a97ba85b376	quick-privacy	quick-pd	268435456	t	1
b368b59a-adf7-30ad-aaf9-55c204ef82ea	aid-director	aid-house	1073741824	t	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-command	quick-pd	2048	t	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	bea	aid-house	2	t	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-command	south-pd	2048	t	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	ada	aid-house	2	t	1
d23106d6-5714-ce89-ee22-7a8f7717070c	aid-counsel	aid-house	536870912	t	1
d2e4a377-acd2-e0cf-29e7-46c20b0105e0	alone-privacy	alone-pd	268435456	t	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	susa	aid-house	16	t	1
\.


--
-- Data for Name: person_address; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.person_address (id, employer, kek, data_key, sealed, version) FROM stdin;
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x010001e3b8a4dcd05fea116aeaf4454e6a15493fae81f14161be410e3460bb35c4241ddd38841fe62c346a9b9a0c33544e0b5fcbdb62673dcf549450301ce8667d7ac1	\\x0173cd26018e8deed65f7f0eb93fc4ce32d6fac1c24cf37c18a97902022e56a595b15480450961df2172b37fa0fe82e25e106e	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001edd657ba9d0844ebcd4ef97f7c197fa2456a07124ae62be351bf459d82267bffb83fa98c822463dbc77ac0a18b871f9cfcb1b5a94118c1849ed94867e48b82a6	\\x0168d4abd428170c58e5ff7565de823d5ef9fcebe320fdcc71cca50d0f3d2d49d9dcf96105f6daa110690e954ea026e770f0649bc2db64e4be3f8a5b	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001d3e0bdfd0c80a150c6431240074971a502a292d0a831c90ac71f9f22418be7263f634dc1707afa34a37084326ce56cd31621670e8c0fce809dc7aa519c3b8eef	\\x0167c662b612fcd38128dbae42f288eb4b69352925c97e7147f54d0db9e43a372d2b562e0c193f362cd8f27aa3fb8962288e25	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001ba968afc507b9837e875dd2a2e713b63c3f437bfed39e9ab41e1e26abf3d2baee3b04bb2a90db44c11d97202bc91381a94ffab87bae14b396bc236cdd8fdaae5	\\x01dc702c6d41b433b9e4e48c371a894d4f9b4d9c0344cc7ae7905b619ea048501be14422c14fe31b4a65833eb623aaedc4e485b8	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x010001628641f3bfbe9a62c6d7465ef0477a2ee45e80e52925cdba977fedc1542e7129f2fdfbd0727a9c01dcfd6bb80056b18fc303580ca56e4321856828acbe3f2aa9	\\x01b71381e7ff534d166efabe143c6e95a4e0ea17f35291590e184255a1ba3c4c328d388fc570d8726d9370348c76533ea20edb018db53701aff75135	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x0100015b512b4d7fe06da892840d647fc50fb188823a7da443e941ef8bb47bf3fe0f5297cdded05813145f37277b19d438ce3798e880d0deb3f1d3ee4c90dce8400b5e	\\x01e93855e048c43ac083afd800bd87c007440baca1f119a37dcc37f45bdbb3c295ce5c72d83c0394c980fc2b8ef20a97b68ea8c11ffc6ff12ae0	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001fa0b5e3c84e6592d0a7b187154fcd0a60a6f36ccd4abcdf2b2a8ca18296ecaf2aafb8f4c90fd07ed72432a613739f9ac008f445f20df01dfd033ef82bf68c838	\\x010858760feb5de49e6ecc6c961b747be7855a2546e688f6b0425077cf20ba657403a1779dcca262a41b17429f21d371e835a589a2	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x01000156434c22e681177b193ff978622a06d5a2ebe45e9d8753f8fa5c4e485954de53fb5c8abc98aa245abc49a17faf0116a35043f5f2da49124c03fa770ca47f0452	\\x016377e88e9cf2647f23a875d712c00b2a93abe1d57293b72b64c7a119074f58255146625e7981a1ae7a4832277128d15444c3	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x0100016027da08fe5279b9ad471c4f865976c4ade5cddcc4977ef25433518243d73fa1cd0f487bc3ef8e2b11e08fc48a5612de9e79c3243fc42d134243b9243fc86307	\\x0135cf89e1cf1d455c004700ab1043a790e8c5e75e0a911d6696636b96559b2d611f75e2752b75a2e96a099221318c914a65	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x0100012b5807b6219503ba89b7022c171448285a3ca70cd7016d2fa8a085e164e2bad2cde44fb3eb79dfe5a31dff67dcbdea1727a03b412ed20cd91d8dfbdcd427f5f1	\\x0117ce60d4975f206f227d5b79b9a1f19f5d45c969a06e729f21fd099cc80cada2f5ba412718b71fc8071ffddad582659c7d	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x0100016ec8de4c318da5aaa1aaf473f35d1690f4ae133a4615daed23b015391a159c15b4204dcf4f0aae289c0fa842e0cb1aaf86fe4a53955d248a89b2ccf68b6ef234	\\x018a54efc497c7d450cdb50cf80c6fa1d96d4043005be30d486bc72fdbd717d7e8ac4b8782196c85977b851aad9455cbb05e1b	1
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
706f6c69-6379-4000-8000-000000000000	9	\\x3733530060293470f4be296f4cfb2b4388476764144a584810a75f9ad8065ecd
\.


--
-- Data for Name: policy_text; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.policy_text (sha256, body) FROM stdin;
\\x3733530060293470f4be296f4cfb2b4388476764144a584810a75f9ad8065ecd	organisations:\n  - organisation: north-pd\n    title: North Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: north-command\n    signers:\n      - north-command\n  - organisation: south-pd\n    title: South Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: south-command\n    signers:\n      - south-command\n  - organisation: quick-pd\n    title: Quick Police\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: quick-command\n    signers:\n      - quick-command\n  - organisation: alone-pd\n    title: A department without a ladder\n    kind: law_enforcement\n    zone: America/New_York\n    covered: yes\n    duty supervisor: alone-command\n    signers:\n      - alone-command\n  - organisation: accord-canary\n    title: Nobody's, for canaries\n    kind: consortium_office\n    zone: UTC\n    covered: yes\n  - organisation: aid-house\n    title: Aid House\n    kind: community_victim_services\n    zone: America/New_York\n    covered: yes\n    awards:\n      - VOCA 2025-10-01 2035-10-01\n    duty supervisor: dana\n    signers:\n      - aid-director\npeople:\n  - person: north-chief\n    employer: north-pd\n    roles:\n      - police_supervisor\n  - person: north-desk\n    employer: north-pd\n    roles:\n      - dispatcher\n  - person: south-chief\n    employer: south-pd\n    roles:\n      - police_supervisor\n  - person: ada\n    employer: aid-house\n    roles:\n      - advocate\n  - person: bea\n    employer: aid-house\n    roles:\n      - advocate\n  - person: cora\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: quinn\n    employer: aid-house\n    roles:\n      - advocate\n  - person: rosa\n    employer: aid-house\n    roles:\n      - advocate\n  - person: susa\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n  - person: aid-counsel\n    employer: aid-house\n    roles:\n      - counsel\n  - person: north-counsel\n    employer: north-pd\n    roles:\n      - counsel\n  - person: canary-sink\n    employer: accord-canary\n    roles:\n      - security_officer\n  - person: north-command\n    employer: north-pd\n    roles:\n      - command_staff\n  - person: north-privacy\n    employer: north-pd\n    roles:\n      - privacy_officer\n  - person: south-command\n    employer: south-pd\n    roles:\n      - command_staff\n  - person: south-privacy\n    employer: south-pd\n    roles:\n      - privacy_officer\n  - person: quick-command\n    employer: quick-pd\n    roles:\n      - command_staff\n  - person: quick-privacy\n    employer: quick-pd\n    roles:\n      - privacy_officer\n  - person: alone-command\n    employer: alone-pd\n    roles:\n      - command_staff\n  - person: alone-privacy\n    employer: alone-pd\n    roles:\n      - privacy_officer\n  - person: aid-director\n    employer: aid-house\n    roles:\n      - program_administrator\n  - person: aid-privacy\n    employer: aid-house\n    roles:\n      - privacy_officer\n  - person: dana\n    employer: aid-house\n    roles:\n      - advocate_supervisor\n
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
9f47afff-37f0-450d-9c05-9ce8141f2146	109	\\x0a101f3a3ff59ea648a38d8e2122fd6085cd120201021a096169642d686f757365	2026-11-22 14:03:48.169695+00
7da46b0f-0ae3-441e-ab88-41ebf9b02de8	109	\\x0a103d6be822935d45c09e8c007cd686d224120201021a096169642d686f757365	2026-11-22 14:03:48.175901+00
6841359e-762d-4f69-bcb7-f987b8ffb3d1	109	\\x0a109b3b840a26df4cc6a7cdee25f77ae8d1120201021a096169642d686f757365	2026-11-22 14:03:48.175901+00
f0bb236e-31e1-4e7b-9bb7-366fea2c2d4b	109	\\x0a106eaf3bac6d2b48d8810dc4954635d71f120201021a096169642d686f757365	2026-11-22 14:03:48.181871+00
83676e0b-f1a5-4a8f-9208-ba23f1a0be6c	109	\\x0a1081644c60a0b946aeb7a6da5231cc99b0120201021a096169642d686f757365	2026-11-22 14:03:48.272341+00
4a263214-7892-4ec5-96d8-d1be49249ee5	109	\\x0a10a2ace7796d914dcf8a30374862cc8ddc120201021a096169642d686f757365	2026-11-22 14:03:49.21234+00
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 14:03:46.130903+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-22 14:03:46.134773+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-22 14:03:46.140357+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-22 14:03:46.145262+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-22 14:03:46.146245+00	0.1.0
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token (id, sha256, feed, person, expires, revoked, version) FROM stdin;
adbe5437-dbc9-7c97-494e-52c1ac1629b3	\\xadbe5437dbc97c97494e52c1ac1629b3c8a18f410cca5330bf1680c26b391a88	north-eido		2027-11-22 14:03:47.536178+00	\N	1
80701a73-8c68-59c1-0853-d5d7c60c5c7c	\\x80701a738c6859c10853d5d7c60c5c7c705d7d0897ddea09c8286450570ddb83		ada	2027-11-22 14:03:48.212796+00	\N	1
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
-- Data for Name: client_content; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.client_content (id, client, origin, class, kept, content, version) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.clock (kind, subject, due) FROM stdin;
2	ba600f7c-1ad7-bdf3-553b-83638fe218fd	2026-11-25 14:03:47.553352+00
2	6c3f22d6-d166-4d48-53b8-56f48501455c	2026-11-25 14:03:47.553352+00
2	933719f0-3965-1305-b6f5-9af43aa69936	2026-11-25 14:03:47.553352+00
2	272832b6-17ef-3318-8104-6854fd0e3392	2026-11-25 14:03:47.553352+00
2	740bf141-3038-230c-481e-e940489822ac	2026-11-25 14:03:47.553352+00
2	5c06cfa4-fce2-0f5d-39fd-3cd5c100cc99	2026-11-25 14:03:47.553352+00
2	b95100cf-36b0-b072-ac2e-b0cf7732b806	2026-11-25 14:03:47.553352+00
2	7497e918-3018-bb36-be23-37335bc1ed11	2026-11-25 14:03:47.553352+00
2	65b15c67-5bbd-086d-07d6-b96d63ab9b51	2026-11-25 14:03:47.553352+00
2	3e0f9edd-f6fd-a243-b082-bac5a178b951	2026-11-25 14:03:47.553352+00
2	c9c79f50-2c7e-2e33-dcd2-71726435bcb9	2026-11-25 14:03:47.553352+00
2	6a525538-e471-d94f-12c6-77a08f13bf34	2026-11-25 14:03:47.553352+00
2	eccf41da-9eb6-2c34-fcf6-1fc68bca675f	2026-11-25 14:03:48.153532+00
2	534029f5-871f-8d84-0215-b554ea654997	2026-11-25 14:03:48.15733+00
2	9a9d659a-a7e9-7106-fc3b-8f2b71b1b120	2026-11-25 14:03:48.160867+00
2	7816dc9b-a7b5-a918-9256-1f78d95845a2	2026-11-25 14:03:49.203633+00
2	597b4326-8bb7-0977-0f4d-5a64bb6592ea	2026-11-25 14:03:49.421218+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.cursor (source, epoch, n) FROM stdin;
gateway	0	83
\.


--
-- Data for Name: document; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.document (id, document, incident, outcome, change, received, source_updated, sequence, length, digest, identity, location, status, tier, type_code, apco, priority, disposition, area, call_received, dispatched, arrived, closed, warnings, notes, persons, media, cautions, vehicles, other) FROM stdin;
01c8952b-085b-b9b4-9f90-6d80304e5734	9377f7c2-7b29-4d5a-9945-b37ed41996c5	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:13:44+00	0	3812	\\x3dae24e1c9d99c3d510e85fb7515d020a797c4e52682c4c452f698f654900719	\\x01fb5c55624b5ff15a60e9c36f624fa14945aead9528415a98709edf009eac7aac9f408b75fb983bda3e6aeee573eb622f572237900a42940b10138d3ba111bb8a	\\x01fb5c556289172194858b5bfb7fd538ead578f438b06acb591891a82bda914cf580129f74115dd79b586ac375f5e8d6c1c25460df324adffb5d53b42dcb8b20a24161913686f9d01bcab525d4dd711d30bc303af58522159567605daaed901433	1	3	WELCHK	WELFARE	3			2026-11-22 13:11:13+00	2026-11-22 13:13:44+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-08bc-e253-2912-423c4c1cb8c5	b32a8080-dec4-4c66-8fd1-ad7df260873f	59adbe2a-4d14-423a-a855-760eae25a592	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:06:42+00	0	2771	\\x63cd13f3fe83de1ab6b58bc50e3bf5355e2e4ab9c2697d64318c3ac1decf00cd	\\x018e3351d1648f6f5e198126056f6d55227be78d6cecda8db3894459548fad4be9f7e6ee1dc0dc5a4f0b69a3fca2392a30a7b9c6cdcb99f5ba4d190cf065a3ad52	\\x018e3351d121048a7c39d8d60b481e48aebf9e3883a89a1e42b5d26a2c4fdbe97fe62342de7cbe67d7389e08de6713d255e38f2c0de2a5d55d53435f8d667951d7a54c5ba9d0561a0fd926f4ca543eebc3db22316f7bf04c0bb579a59a49dfa4dc	1	5	TS	TSTOP	5			2026-11-22 13:06:22+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-0d59-05a9-386d-ed000303511c	798490e5-1528-4ce9-99f8-fcff3ef2a6de	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:13:27+00	0	3530	\\x8f9495eac21ea8137feb462de90e665c5ef4e66c03900b67c8812133ddc09276	\\x01fb5c5562f601eea6c2eb0c6f9f53ad36055fb397eace79c1ec1b4250da386ff151207346435def04e359a3ffe74e9b6eec788013e2618cdf7206aa584fe45112	\\x01fb5c55625d73d9204c320e395f424f97cb5984b0f217a6f744ac4b742ae791bf7b04b15be04c5f03b602df694e19e064f9740d9c430e1446b89ec231606f2c71ec0a77da9725524d062234a02060ab9396a03807d29640be2793182036712222	1	3	WELCHK	WELFARE	3			2026-11-22 13:11:13+00	2026-11-22 13:13:27+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-16be-d0d5-dc5c-f1ecb82d478d	c3d61d12-80d4-49e3-8359-03f7a579f3b4	59adbe2a-4d14-423a-a855-760eae25a592	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:08:12+00	0	3949	\\x2afe0f77704b1c34c12d78524104b82e5e6ffff302b82d1d17037a11b41b3ce5	\\x018e3351d1a52df9e806c3ac8bc38dfe0b41aa773687ab18c68408f2ac8c7ec7ff6f463723ae3f504b49f2c3e0b5ee1f949ea9f111cd3df3fdb4188565008cf867	\\x018e3351d1baaeae4cb53ec60612f49c6bcf6c71489bf24ca96c0ab09cb2dc6a060a19bd995fc74220816c5d4384d164d1e1bd1a72d0eb1c8e85b0eb56b22f951f0d3f5b059d5f12c25062e2764279e8d41b8cdb9965f67fba9767ca329febff03	1	5	TS	TSTOP	5			2026-11-22 13:06:22+00	2026-11-22 13:08:12+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-1934-847f-47b2-b9d34138f353	e78f2933-cbfc-41e1-9f3d-0a9c3418299f	bb6de422-32ce-4c5a-8807-431ac8c25270	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:12:41+00	0	4376	\\x296fe95df4e4d0ad73fc48708d1522ea8bee518c48ba81f01d3b2e58750f0b81	\\x0164ef08b2ab304f7f485d719f90795886faa975e3c281968ea65db4e2f1352cb0136b54c0e9c0ac2c453f1cea6c660a676ad7d92fd9ec637259ac534795a31456	\\x0164ef08b2ef0fd69392031b22be41bbfdfcdd21ae50dba4e4cd5a32960bc291f292500c3c51a9a3e00301818ef6c9f255d93bb06b7c415caef38e7c1607cd6b51fb52bb6a49c58df9fb46118740b2b541b374adb756776f8076678227ff0565a6	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	\N	2026-11-22 13:12:41+00	\N	65536	5	1	0	0	0	1
01c8952b-1f5e-ec17-1510-2cba23203f1c	5dc37c56-3088-48a2-991e-401ca7fbacb5	ac02f62a-fd6b-4902-ae14-36011daa95c5	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:20:59+00	0	4379	\\x2749a4e54177248c57d6033cf9601c9ee2075c41520271aae9389e4f7623c99d	\\x014418080dca99b40af07a269524796ecd150c58291e669b72bd977a640dc4a3acc9744df37e53ba207acc442609e6289dd7432f19ad8fc7bfb265ec7838de53f8	\\x014418080d92815359ec472c3013d6dd469f1690f96abad68c7c89dd15addc072235508bb49e2c1ec563df427c1af366c56952bfa728487c34d228fe2f0f94327198d372608805de2b6317e3b62207a107e35b2bc52d7f325633bda87209216f91	1	5	ALARM	ALRBA	3			2026-11-22 13:18:49+00	2026-11-22 13:20:59+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-2291-6965-1217-758b6f4b5f95	8a7172e0-7faf-47dc-8d85-cb2bcf08b07a	59adbe2a-4d14-423a-a855-760eae25a592	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:15:28+00	0	4597	\\x9d328eb5d779c955bccc547d22cbeee073e80f186a5461f5d852d6efd15f4412	\\x018e3351d16abefff544dbc49e0437292ad4d007e81ae506422aefd9ae4d0c3bd84659fc90f6299e3b452afab0cd71f367334265c9a81403cb649f18b560dc9ad3	\\x018e3351d16e3a0e7b885690157cb59272275c344af7cbf33b3c3abdb5184f2698b39d8cea4dffe435f2d52cb2e43b2ca5f11b8226e3c7b367af44910094becd577f07e3d1fd7daaa2011b6e46f7512af3317fffabb10e6d50009b1accfc931607	2	5	TS	TSTOP	5	03		2026-11-22 13:06:22+00	\N	\N	2026-11-22 13:15:28+00	65536	4	1	0	0	0	1
01c8952b-301f-141d-7442-0e94d7a6c3ac	df3b187f-3a37-4db6-9077-46e8e82fb1d3	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:21:34+00	0	2768	\\xac4ca251c33c80a390ecfcb98d5f6a5ca2459598285869f707239c9176ac6297	\\x015a24b1e0dd49cad53171a21ddd0c30b2206cd8ce761567f0d0cbe9b15f52aeb0f545421a0937e66c4ea28ef1dbce0a02bb1909309a2c95c4a74da4944845d7d2	\\x015a24b1e040998437b68c3cc3cef587b64a5c7eb463789bfbbac1d54de6ec7caa7041cf27f7186c22a04679c3d378a5ebeb8e9c61caaae0ce051398dbeb7f8f90cdc38da0609f193d4bfb56085bdec462cb0630d7c6a9d9e938cdbd73c25045e8	1	3	LARC	LARCENY	4			2026-11-22 13:21:14+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-3540-2abf-aee5-c7e5777f752b	c031c87e-0e79-466a-8d1e-42132f83f027	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:11:33+00	0	2777	\\x374795d52b3666d440b12dbc53226406aad077f2d2f1c68363ebf67fc139b20b	\\x01fb5c556250ec32e3c6ab90c8c59f2a3ab0de2cd42cf32a32243b8861226359b94850842f33d7632829c4e059d8748953d9f4e96192461e7b2a976cf93677b2aa	\\x01fb5c55625c7604f4038c108a052cf157c87bb432a5d438f32f2bd04946b6f5cdf51b3a1339e4c7267597fb8dbd5820f15cfcd3ef387d7342755bb0f22561d9ca4e64fb8d3c2d0fae13c25900f4a5b80f11f8fa54d15f0cc4dc9d2a230f8c44c4	1	3	WELCHK	WELFARE	3			2026-11-22 13:11:13+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-5499-6a2f-94a7-ec87548a2bcb	51e2fd46-c6ee-4121-b81d-17c6c17a1d52	bb6de422-32ce-4c5a-8807-431ac8c25270	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:06:23+00	0	3522	\\xf86d4982bdb7b1c14337543fca30113dabca144c5154ed5368def98540b76d22	\\x0164ef08b2fd1eeaedfe1af6511ba5a6ef52c244cd0aa373e33383ace48768725b79a69e0afb9de687ffd7d433e7968c74ebc3669a7393424d90ea7d2f6a46bf89	\\x0164ef08b210a55f8e8a6d2d0c610ad7ab76c2a0c06da194c4ac5d7f1a76c5780db46ba599d4df91b69b9bc6109baaca1a4d16268db0089678772429b7effd4405a0a0b0f3eef206f009b8f1cf8bdb4c8d266675033d4bf3fcbaef28183337dfab	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	2026-11-22 13:06:23+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-5662-c52e-ae42-bc09fc143655	2621a8a6-d2b7-49e2-84f4-464a3e5bc526	bb6de422-32ce-4c5a-8807-431ac8c25270	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:23:20+00	0	5034	\\x4c7bf84ee0d7c7ae5d3bdb2f60016612ee255d7684d1ec87845054c1764a6ea3	\\x0164ef08b21424a5bdea014b5dc59022ecdbcf6c8858b804d7c80b7471acb0aa4a56908e3ae4cfe1a492feb22341cae1bb1ff7a3de07f32e1c73746757381c1a20	\\x0164ef08b2219cf0210257534d02a27bf8b184901bf662184ed0df933c01303af432ce43d3f85223df7b3e0141f4066be136e90ae555aeb9707ea38f18ad8c72f4e6768305c9a468d73cd1165731378c146e2a1d012b5174a4b0ca3bef41e776af	2	5	TS	TSTOP	5	01		2026-11-22 13:04:53+00	\N	\N	2026-11-22 13:23:20+00	65536	7	1	0	0	0	1
01c8952b-5880-d889-2ab6-084fde7eb217	9734b9e6-77d2-404e-a56c-ac6ac9a6c299	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:15:01+00	0	4184	\\xc23721a8458ecbbf24f2fd5bdf79e60e72b332c52eb81de5bba1c91656d9df2d	\\x01fb5c5562ac3589413e1843a02b9e6b94ce1e6f4c694bdc5d0a387ea3e1f8ccbdf98aa14332271b34c45073199fd3ff7ec545ed369dc063c1036c498157a18f3b	\\x01fb5c556209293de6239a6bf20247b2131c9f99f0813a85c43b4da92c68a1c3311c4da8da5cf8629e56838d9cc8b7e37a049fff8fc4913741434179f0c5a6c212b1d3f65ca2012a903d1b6e5f2ce9aff35d870930ac1ad3fa8b5a97385a2d07e2	2	3	WELCHK	WELFARE	3	02		2026-11-22 13:11:13+00	\N	\N	2026-11-22 13:15:01+00	65536	4	1	0	0	0	1
01c8952b-5dd0-2240-22ff-28ff2e434c31	4511bf26-93c4-46f0-988f-444a6c77f5c1	ac02f62a-fd6b-4902-ae14-36011daa95c5	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:21:44+00	0	4655	\\xb9b45bb492003b867c00658f1423219897335785e22cc4bf25681d5e191abc4e	\\x014418080da4472a38312be5c1c34d0f6c1d2b12a8080c82b86050fe96173e783b3d2a205327c269db059722ecb1cb52204ee1a51dea8464357bb588efe28cde58	\\x014418080dbf398b0c2fef6d4538c51196cd5fe2cfbfbad927eff4e067bed85eac8661429ef58e3279732e0fdbe5445bdc3dcc69bb3be2c189b45025c8ed51256212d60dd20523e4c78336b45ce0a058ce81fe0d3900138e9be2ba0a4b9ed3b81d	1	5	ALARM	ALRBA	3			2026-11-22 13:18:49+00	2026-11-22 13:21:44+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-5dda-d585-95a0-4efddfc73a22	753cfd25-1204-48a3-b939-85aa28be00fc	ac02f62a-fd6b-4902-ae14-36011daa95c5	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:19:09+00	0	2776	\\x815d0daa35f99b2252d0ea4f5608ae29a61cdd30acf3e75d8cb4bd4e9cd94205	\\x014418080d8423bb3c0384427f5489ac7fb5655be642b6dcfa01c410000749fa5e33ec622ae1c61138e69c9a7c65ebc3643100bc709380f32905f9b3228df33c69	\\x014418080d4f0ad1025c1d45625121cb8838ead9447aa912f59ce89c726d60dab7aa28fcbe1b9949069dd12989b230848d501872a1062f7b382031644d87a46ee654d5e5137999ff484d98aa074d5ba82bc11405efc0608c3b35a92c861c0eb95d	1	5	ALARM	ALRBA	3			2026-11-22 13:18:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-6f4c-ed01-6e00-f5ac5ee3e829	4c1f1af1-a9af-48a7-ae45-8f2f48d08dba	0da73e2c-3350-40a5-a04d-28e65182c6d2	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:11:09+00	0	2879	\\x1e65b0c631c3103440729c94a289cf7b8c85236d36d13b5df4e0ad465de81c7b	\\x010d584750603c2a316ffcac55bac7ebdb88ec0b750e29d2a249c8da0a79ccfeff85da707f2ccf9cec69d8f10e4f6ce1ced456048563557be478510c6fc89eebc0	\\x010d584750347860c888a33dda92985d790c057aeed028e6d6c5cc181cc28f681578a9985ac72a64ec684050821559dcc266da54eecc049115d6dfacd5cd282bb3237272404cfde5b987b3249073cbc896cb68e9280dc388876fda4f8fb0ab77c4	2	5	DISVEH	DISVEH	5	08		2026-11-22 13:10:49+00	\N	\N	2026-11-22 13:11:09+00	65536	1	1	0	0	0	1
01c8952b-8135-096b-5fab-a3622a795160	7d1f1141-efde-4c5a-9b2a-cd593de677f9	bb6de422-32ce-4c5a-8807-431ac8c25270	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:05:13+00	0	2769	\\x1f155191e031031c06ac88f13a18956d55ef33c91c734e6a9081ade08980d8d4	\\x0164ef08b276b104727d2ea4aaabd57e46a3bbb1fda3c79dc173c18e91e9332913ececb0b86f3e124439dcacf162959dfc8933672e3edb68a44c421021a8785fe2	\\x0164ef08b2e03e8e99b9528e2b9cb10e7fb4fac5731144212a31bbd8b9bf76110870466ed2b755d2691de9fa90316138dc9b2edbb92af6af40e32ac9aafb82c2e0d6885c63f5fdb9d7a7fdf10c1ab7dc504a8b0415ec0f78259bb495a07b652470	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-8406-9ca4-8f2b-c2bb9c40b68e	25c36a62-addb-4f1e-b3df-08651391776f	bb6de422-32ce-4c5a-8807-431ac8c25270	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:19:32+00	0	4662	\\xb3f7558b8fbbdc1786d55251396941488634cec948c8e0a99edd2007282ba691	\\x0164ef08b2aeb6bfb76b2bf0ab89ff6a547278b9c79dba0b618ab2a7d0e557caf0a0d79866b616a2f231790f054ba546377b3d7aa75ecba0dc7614ca26e81f9781	\\x0164ef08b265d6278467a0ac5aaf7f15a24b8aa1cd11e6f529985988adba50df65befa455741d1c0c017a3525915d30ad12f03ac78f6528411ad51cc56b93689b46aa2a60cd01211aae16c32c06a4c0f84dbd7023860a499a3336647dbb8c852eb	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	\N	2026-11-22 13:19:32+00	\N	65536	6	1	0	0	0	1
01c8952b-8a04-8373-1d48-e6902b8f92fc	40d9b651-f3a1-4e26-bcbd-899559262933	89c1612e-be31-4c5b-b426-c8ea4b29ad96	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:18:03+00	0	2772	\\x4a0a7e502b0cf1422fa801bcf02225d9a37ee433613b7fc67cef5556bdbc8bb8	\\x01a7540b3c3b469a658fe0380d5c847d26efad06cef12be1cc9ada407cbf52e23020c6b89df3b0bea77b627f37d9dee5063b338f269aea77753a5fc99fd5447f00	\\x01a7540b3c2d2a152aa5414918659274f721eb6a3899ed9fa875f000f67246a30db320f871a401a300abac9acadacde64a8fd2d121a810f2f0f2a73af7b64398a1a1ce1c2d74ca660bd1a2fddde03ad1034210de1af84a95f7a9148d89eb826df5	1	5	DIST	DISORD	3			2026-11-22 13:17:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-8aab-dd09-6e7b-e16635da1d35	1a111cb6-11f4-49dd-a5d7-146021c0931a	89c1612e-be31-4c5b-b426-c8ea4b29ad96	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:20:09+00	0	4654	\\x4652d1551628a7e6b645c65a585f0b5b9d16dd9c98fff155a164bb2969bb3b81	\\x01a7540b3cd85f9ea86266dc2fa27e76fce3619ab87ab0f84484123102b8ad4f3ef915eccde94d06d472dd7b7819e0c156739c54dd89279379f4c530eec8695ec0	\\x01a7540b3c0fc1ecb40e018f40f32453e4df3a27cb5e000c187ebb1723fba702e0848d2738506fe8d229abb9e67369ecde434bd67de0393e7cd96e17793ee1102634e6374ffc99eb82c075e751e949830c4330c22fe72f89ea7cf1b588e9b4751e	1	5	DIST	DISORD	3			2026-11-22 13:17:43+00	2026-11-22 13:20:09+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-a245-e07d-8678-6c2f55b51180	464b049e-a669-423d-b422-3d28600069f5	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:18:30+00	0	4241	\\x6fa53196865fc5837fac17e4178b5b5524a5b5ece5f64ba23373988599d00122	\\x0177e352470140326480bd202369971949676f0ed1cc0f9c1fcdda36cc1bb0489279dc46f775fb35e3be0d70ce4e20d7de709656630e97293f1b8d6465e466bfe0	\\x0177e3524757976d03a6c52335cd7aa459906f2d9fe080b662cc40569a8cef37232065e76d20f96cd3f02e51f10b11d2f790ac55b8178e9dd144dfe943a1895a92c98b6859bed9a4e9130e4793d605c1d45d2532c3a4a6cc63d9d0095dfe40f0a2	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	2026-11-22 13:18:30+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-a2d0-fc04-40f0-0e3d1b75620a	3baa9378-4769-47b8-9ace-b3a814367d96	59adbe2a-4d14-423a-a855-760eae25a592	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:10:16+00	0	4228	\\x7a113245431a977eb6a0303b626acd48ff30ea5a53364b9dc5c766bcdb333fcc	\\x018e3351d1c045d35227bfa9b1393b523ea089c4f1229e2a48faac1d6ea1cedfa1e0e4034c9f89511c1733ed4e88987f316d76828beb95c11a4c43bddf4836decb	\\x018e3351d1aec1e4bddf49d731d2f3ea03d9ed2804dc72b914b1f68639c51f35329e1b712d98ee9038d019aeceaf7f11f64ef87a3e7b14d5e25cd1115fb23faab11f13c9fa9b16374102ac0d50d5b0b465e2888d36a792353b292d9bc6c02377e2	1	5	TS	TSTOP	5			2026-11-22 13:06:22+00	2026-11-22 13:10:16+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-a952-7c2f-5619-fce700e90942	d04642b9-6bf6-4bf8-94e8-db77114acb36	bb6de422-32ce-4c5a-8807-431ac8c25270	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:11:20+00	0	4090	\\xbc35e1bbe821aecd728d148b8f3c63f4ee2cc772bdc084baed4eab0f4de79e90	\\x0164ef08b2340a656b0e7a6fbe68c6f62dfd8dcaa1b0ba3b9760282eca8a824195e7b3fb14a67335d6918d6c0d3cd2d257f42bc9d2cf596d6a5ee8b553affa5291	\\x0164ef08b22e9faa21c4acda8bd0f2c7f0dd1aff0e33b1a2a2eb658b888045990632b1a7ffcafae3c5e67f2a0e62c1108886b2c59496b21012b69929346fff3c8f3af52b6014a2128f027b115c2925dd4c7704296c864bcb1d2ae67d9b925823bd	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	\N	2026-11-22 13:11:20+00	\N	65536	4	1	0	0	0	1
01c8952b-a953-9955-89f0-700617bb6ffd	b299c1e4-b5d3-4212-93bb-e42f7955f9fe	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:21:10+00	0	4527	\\x216f930f61a5221bd64a527101b7c7464ddbd31d9b988ee3480d784587856d01	\\x0177e3524791cf2dc1d553dbcf1395a9663dcd9e7d17759e3214ad20970068216fae468fed6747baba60e3ac9042e65b4e6333f136b7e1dd7c26f018347dac23c4	\\x0177e352478d90a29ef744fe9b3b37b9ace26a3b502d945ffe369dcd63a5062517c8e18dd03d81f9c824a4448a37e247be280e67293e217e2aec26abbf49e06a93e887648b8c9deaa92b278df0d46f420b6ac26df4eaf117b4811ced0cc72e762f	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:21:10+00	\N	65536	4	1	0	0	0	1
01c8952b-b03c-495b-e3eb-4a22dc06daa7	45b183e5-a1a9-40ed-82a5-8df0127b699e	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:08:24+00	0	2772	\\x6a7d3fba86d82c5e28ec5a805770852bae36fa349eab4e9cb71fd5acb7a959d2	\\x01cab8381f5f58f176b086291fa13edbc3839551981499c94af624cee949f895fdc953fc42b28229f830aca42fe09aa793036a31fcb82a8d7b89fe2f3c3b60795d	\\x01cab8381f6ba3392624db17ff6538c45a0868c4ee6982505b457372e6e946d644554a6ee0dc5ca7745d66f60e73416e4e8c9c7b1a146de24d8588f8a93a7b8f702c06cab590e904a1470278be204510b86120fa3dfbf1117838495f3b1c06fcdb	1	3	FRAUD	FRAUD	5			2026-11-22 13:08:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-c7a7-6c07-761d-726af8f22bdf	cf12fccb-6671-49e8-8140-685b387626fb	bb6de422-32ce-4c5a-8807-431ac8c25270	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:08:10+00	0	3804	\\xb9e6247a12571a9fe374d7521f648452bcf03616dd52fc3398eb13b805e634e4	\\x0164ef08b26cd27ee468fab275031344afeaf15169ac59e3a9dfb5b88b0ba129df4e57cbb17cc5e75e7b1c38874596f1dda982946b115aaf40d54a69d5b2a35416	\\x0164ef08b2fdbfc28c564d2556cf1a8435091cb45cd7eb488076e92b0ea64ba2fecb4c0bc679e5bf86a4558e60eeb777080171af0121d89683020eb631dc68e7ec77a84d0d22a5e37ee69c5e21a868e9e147aaed08650106ae185e8b4cd54c0571	1	5	TS	TSTOP	5			2026-11-22 13:04:53+00	2026-11-22 13:08:10+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-d8e2-e4e9-6fae-0ecfc38415b0	e8da56b1-0bc8-4bc3-8f1c-cf086b3fe78c	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:08:43+00	0	4375	\\xbbec20eb7e91ef4f0a7831fe8efe7cc574ca6ce091685ac65afe3f51dd0bf5fb	\\x01cab8381f50dd713e8ba196c93361d08fb071b993c27de3b43135ea60701383f2bdf4d65a0d57a4944732c85e8efb733ab71632c350cd140524c1e255f0f29371	\\x01cab8381f221967bdb9e59e29946914f178c62767013dadd816cdfec511631c28d055f007d861a68f34586f34e7f06e3f16ee8cb36adc9e243db1840c0807ce5ca277e9b503fb21f0e261af8e956fb5ff2827bbc7fffc50ece52a3b8de13196ca	1	3	FRAUD	FRAUD	5			2026-11-22 13:08:04+00	2026-11-22 13:08:43+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-db1b-9da3-88ef-42644f9155db	18df93bf-1386-410e-9ebf-0547f8a8897c	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:13:53+00	0	3962	\\xd3ba8b4687722fceef85497aa83a5d9bb0e04395876b4ae7c3a89af3a8280f33	\\x0177e35247be7410e511b2afce125a3eca9d5c6673478f853d172a6e7d51c9b72b64f882bed96d8e661535f6ce605d4fd0df420f362276e0064d730cd7cf6bccb7	\\x0177e35247a8cc14e20ed836c738fc3b9b18756797570eb5f5bde1e50bc2e9de4c097b4d3576e57466915f5baddeeb38249efc821b5dcc56a9a5398c96ec389bc899c7e738538c29df3563924634ea0a5fe467d4bf82b4796879417b92dd061a0f	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	2026-11-22 13:13:53+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-ee64-9c4e-1e56-ef717a59fd08	b29b5b53-ab0d-434d-a1ea-83723f09df6a	89c1612e-be31-4c5b-b426-c8ea4b29ad96	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:18:32+00	0	4378	\\x1e2e3a7a880bf10d3b032a6222bef715dcb15f266d6e0dbabf05d3ded3610b4d	\\x01a7540b3c309d32c287df2527f2d7bd57898acaadff86257493647a81bae913f6d713be83afbd4c3cec919903821465a538d0815be5199a75d55d3d5beb8bdedc	\\x01a7540b3caae02b38bf4dc2470f80ae7f2f189d99a03e320b0d4e2cabe2492574be50fb2fe6883561e9a28767e2e81a58919076b089171e1a159f57f6892fc3bbee7741bd6cb39c9785b7700e70c146f6dfebd6a5638ed6fb092aaf7b33b75ead	1	5	DIST	DISORD	3			2026-11-22 13:17:43+00	2026-11-22 13:18:32+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-f1e4-de53-0e95-f7a0b6805617	2757f30d-cccb-4fd0-92ff-f85c5d650e07	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:08:09+00	0	2782	\\x71303590d38d25f569b14d616f40dda187df3d9427704dd1d74824b87810c848	\\x0177e35247babf8fdcbbf90ac97e08e58064fa110d2b571ed6a6cf14b856ab97c9d23bd707628d1f8bccdbe9f213fb95998dae18528d6526445908f2ae3183bf55	\\x0177e35247f62502fe77ed3e9629e2a731973da45160ee8c61acf79bf8a71bab65e493a52b8ca875f0f4d17e93a4bc0c567f4b65dd103b06f2a6985bac2cbfab10a6e867e8c9eecbaef2bbc5bd7f4e2ea6f0eb3f069e24b89d160ab5d3bcd00a46	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-f474-69b1-fb7a-b854875f5990	8c837f9d-9af2-4018-ad53-f633d1769946	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:22:45+00	0	3946	\\x3af3cc8a7615dfb98776c284c2ca1fc89df021d6c950b5f4ddbd24b868578772	\\x015a24b1e0b41e2627c481cec7073f4b9f9bd108f25d7f71f2cceba0a5baae88b9de9cc472847a30a3d2403ae1707422451e02ac17a6a89aee7689f4197deb8e1e	\\x015a24b1e048ca731db72c21850db1c0fc3483c16c10353fa5ce3bda1eeb5516298c36d4cd4ef97caf1cf5453aee166b535fe79927db92863ee30ff3dbb78a5f2098a84bda7c3936bcfe4e8237dce03fd93e4b8f49f9c43d0561701375d1895c52	1	3	LARC	LARCENY	4			2026-11-22 13:21:14+00	2026-11-22 13:22:45+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-ff6a-c3e2-d93f-7a459dbef893	14896b94-2608-4181-a096-eb92f1d85c66	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:09:41+00	0	4731	\\x5a85941ebd6caf459932b76590466b745686581df04f1986df9740baba2d76ac	\\x01cab8381feb67f235c250a5d55fbbd2e8b83b5d6e18bcb06317897d86bcfe267a61f9d0ae0d57b0f1b0fe8cbfa42f68b154e01ffc5357706b24b55a01d4d31516	\\x01cab8381fac7f11baf617a605b94bf3b2037930decbc6f32a5649e4d71f2e80eb7c8f481a7fea0b2822b861f05685acb04d1e8f8abd6118f6c54f3e97164f5bf7274f2984581921652b5dfeba80f7019d47ca10e518335728d209d6cad93d52e9	2	3	FRAUD	FRAUD	5	14		2026-11-22 13:08:04+00	\N	\N	2026-11-22 13:09:41+00	65536	3	1	0	0	0	1
01c8952b-0d54-857e-c041-fad41412e927	7291366d-48ea-4edb-ba1a-803be625e236	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:27:39+00	0	4225	\\xae63020d589e94aa1cb95465adacf3ed6b7b704dc32be8fce7584c1bc330572c	\\x015a24b1e0ca1bb45235917ad688a2e05de0d6cd173a714958f99fc9a7ca7800b1b8aac345c3f853ac47eb2dcd0b714a545cd3eb01fe0b0c4734b00b5a1ab65abc	\\x015a24b1e03d2c1aef05f1a4f99f1c7040ae97a18052698e97b1ea5abff050c06199367d1d22b0afdb75ce1648b7bf86d3882c27d809ab1677672ebb4d049b594caf2b4f91b27815c73a556578bfd0a1354d2a2746405f65a9e4735b88a8db1326	1	3	LARC	LARCENY	4			2026-11-22 13:21:14+00	2026-11-22 13:27:39+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-1433-a420-6b11-e3f9ec7687f4	9e30364f-3d85-4d66-be5c-92ab76a8da52	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:29:52+00	0	2777	\\x10306308c9950ea75b8a02c18301078ddb3610ac8e4cd8db830545bc86fc547b	\\x01a98fc816b992316a59211301b738113d3e5f7e099ad4b65f819ea9dc184c8fbc096064d0c04c49a65e46fecb4c734a9186e290433c08da9f87ef073410b7d09a	\\x01a98fc8164bb81a9c4e13d2b24d7669dfde945daceae550e272ae856d042f6e8a94920f28caf043882a52d973b7d5da678f7abf22e19af774de33983b261c82add74fcfb9ed78c2e5431a48af8b61a1c39f06b1d19667b3b90fc385f461e44971	1	4	ASSIST	CITASST	5			2026-11-22 13:29:32+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-1a29-7cf6-b13c-8f1576198eb5	ee7e5430-28a3-4b44-84ac-ab767af55afc	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:34:14+00	0	3533	\\x213b02370521817cbf64491c960ab27425f077dad789b6ad51eeecc5d9beb77c	\\x019592f0992d3e0ada6e3f18809fa4463f57d564bc37bd44ae6a3cdff931fbb0112e5d9317f9a5b5b164d885c240cdea32030cccd9200c74457bb1b5cdfc5c1964	\\x019592f099b46b665542455c0f852f6cba84e8bd2347f9becf0b38126b7dffac3628b859b71417d6342e6047c1993da238cdf8cd4afa85c47a36e1c823a4ae197efce0702c4835058db1e370800d90c1ff4b9c683cbaae83a5c71b04e00f926f04	1	4	UNKTRB	TROUBLE	2			2026-11-22 13:33:18+00	2026-11-22 13:34:14+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-24b2-4826-cfeb-c08a2772e8be	94dd87de-1c93-46b2-ac67-1d341c9810e9	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:31:32+00	0	5385	\\xf349560e0abf2de4c23d578d90e49f9c964a157ed0a9e9cb61195667372937b5	\\x0177e35247ea0bbea931b4ea60d675752fa28bdcd36161edb8d49c1093b06928a67215af93364fe7a3288b4de5cb61fe9c36fdf92220a50fb9a30eb38efef0ed99	\\x0177e3524714145410f0e670d6b2719895bd219e74b92398188661b82ea56d24ba34b32b77171a968da038f06db439bf5d1c96c1310364129e70565905c7323503df7ebec7b337e5e0c876f00813141692e621b2cd674af75258ae0f20978a1f06	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:31:32+00	\N	65536	7	1	0	0	0	1
01c8952b-3265-04f2-9a05-169b8a4250ad	d91c8c97-4b9c-4a6e-ac00-559fc7d4821a	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:02+00	0	2770	\\x5552e579b6e214da33d3b46750ff9d0d3e046cfe916e596ae81bd074cdc8df7c	\\x0188e75a7617cedf03e65f205c1adde9a97cf485424cb216cf517c2734f5095ed6dda7efaaa2c65a0a56afd624bdf2d08077f7a0039739c598d25fad759a3f0ae7	\\x0188e75a76e9ffc127d5fdd05d62f2513c67d8ccf9c303cd734e5dabd25bbee0dce9f79543165f66941f1edad1dcfcb0102caef42bbdc49c4d609ae219c8a7e97a2b369b852f7606045afedaf0fd3fc5ab3395f322481c3a1a3c1690d5875b8412	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-3856-c6be-fab0-fd9e2dd17491	5d15eb34-9d5c-4eb1-8210-0a6a4f04afc9	f8022455-bf96-4357-8c1d-9d63f2ffae36	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:32:56+00	0	5311	\\x82cf6179dee89ffbc3451514ba7c2052106fd81440a6bfc96a21e6725b7a5ada	\\x01a54d3eb3e35959321024e2cf7bba61c020ec3247739907ad187dbf80d781181d75d3b6ffa9e67143354ba7f431ec71196b16c8355bbb188963ce3b06a91ab933	\\x01a54d3eb3d2ac24bab7a5cead4ff9ab92840468ff31c993620eb1e79b2ad2ff7fd9b1e57978580f60b82d0636d716d5928f7ed8ac3e4f91a1242f775180722386eb35dbe86dcab8d858f245e0ab619e0e819a2f3d095a546f7c4b00e30f913ac4	2	5	PARK	PARKING	6	18		2026-11-22 13:28:04+00	\N	\N	2026-11-22 13:32:56+00	65536	5	1	0	0	0	1
01c8952b-3a9d-62ec-05cb-80ad0d20e402	18595646-d19b-4015-ba3d-fe4c796576ac	89c1612e-be31-4c5b-b426-c8ea4b29ad96	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:19+00	0	5306	\\x30c21b57735cbf8d6c733ac62cfe0bc010821698781cf616ab00659ca084debf	\\x01a7540b3cca3b33cdea937fced477ca11a67df4c2292832a80a13373d58dd79b8ba999de72e59bfd2905b238e7606ab04596d4f3b205b5005ca256ac9d70fef37	\\x01a7540b3cef5f19b274e0609e32c56bf6ae988d960506bf58b840f836f54e7d923ad6c9f74221ca848ce162dd03bd55b88935a658d6a8cf58df4a6abf2d21af574a6fa60b6ae2f382614e97e0c379c94446085a619a9bcf7501483d635de1f3f9	2	5	DIST	DISORD	3	03		2026-11-22 13:17:43+00	\N	\N	2026-11-22 13:28:19+00	65536	5	1	0	0	0	1
01c8952b-3cf9-0e2e-bc9f-96be234ea9be	a0cad58f-26e9-405e-9fdd-842ceb46fe54	ca250dcc-3273-4d1b-a438-a992866bb46e	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:30:15+00	0	2786	\\x558060066649f9a17a94d4a3f31b770b5e742fefee5015bdc0ef90aac81d2f1f	\\x01c219ffe286ab1ad86c8c1a12d10f6a8c562867b126916071a47038e376e5f21de147be097fe3edae8df1580a81a3dba145bf157b0a4cb7bdee7718bef5b2e512	\\x01c219ffe25f6c210a12880705c487b7d2102f671840bf10ae71a83e15a67528800ed921c682b8fd3f713331eb007f379b5e026a7c6d71986566fbc38b5a0ecb00453da7c1482b2fd76b2287a726dcd637e06282ed441ee8ce5675b8d01812cfe9	1	4	SUSP	SUSP	3			2026-11-22 13:29:55+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-527c-6f62-dbd2-7e56b58ace71	dd97a787-09a6-4d87-85cb-18ad55a6e5f6	f8022455-bf96-4357-8c1d-9d63f2ffae36	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:35+00	0	4383	\\xa467b320b6d4f3ee384a0e4924a4a1ec28b4016463eac4a9369f60d78e4d8c4b	\\x01a54d3eb313453d9f4ab926fa85e4f11027afe66e2ef898415d19e09e34d852b5dc2b41c4ee0be73c2e4f9e1515b748747b0eba8c82d7d789a4fd3324e004c761	\\x01a54d3eb3d89eb204aac0cb95cbfb35f1db0eb4d87132041eb84c8fa505ff59eefd183a695a0dae5951cd159d041bedb55058a38a3cdf4980ce54e2483f9de7b6385bb90a059c256b03a03fd71dad9ed6dc70d3f5e7f476f3b7807b3620ac4518	1	5	PARK	PARKING	6			2026-11-22 13:28:04+00	2026-11-22 13:28:35+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-5f14-1cce-9f00-fe1e15d20b97	62cb8566-73c8-4071-a1f2-9c4206c94c48	fcda285f-9a52-4ea5-92f5-29d38e49b006	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:34:08+00	0	3527	\\x45d63e11d0e64af3399764294e1466de91e40aaff18cabf4097feafc7d2475ce	\\x019b3cd071eb2140a1f33ab20e6a45c6582e620ec599b2edd6981d453e8cf55281cb196e9443c6b24006301d2532c12a454b0aafa39001bc59f52ac48bd23a9471	\\x019b3cd071cccbc70b891ecfd3024fea0a85f01df16cfc083813401100e32a23ae6e917aa5544e89b6e28167f61ca2c4f10b7cb0dc39ca200cc790d48372342f50d6ac14869724aaa3b2499842e1d5908289f4bb085c9bcf1c44af57a823ba3213	1	3	FRAUD	FRAUD	5			2026-11-22 13:32:42+00	2026-11-22 13:34:08+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-687a-756e-554f-cbb9d7d2b0a5	a5a7b35a-255b-473e-9d8d-ecdfaaab5fca	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:50+00	0	4594	\\x0d444fb94aeae7a8d7cdf373f150f7b5f902e41209db18738ad82a0952c14c0c	\\x015a24b1e076848cf999b1c2794995d2e3d99592ec308438193486223036030d13f4e3ba9db0622dfb829a1c3b70314b8a9b042e00bd67c7b661fdd5b06cd30492	\\x015a24b1e0af1cbe9d0fe70a3ebafbc109da75447311d6e8b193ca155a13c669a9a4945ff0ea20a58d69925fa181038723096ab43e17ab6f1a6b30a92d8c1c01deade260cf3bcb742a5a2e90261ea2d8a45759af260f47e1e6b77025846a602086	2	3	LARC	LARCENY	4	01		2026-11-22 13:21:14+00	\N	\N	2026-11-22 13:28:50+00	65536	4	1	0	0	0	1
01c8952b-6b26-4f3a-7685-2453fb0ce2f4	e84598f1-5083-41eb-96fa-df555c9d1c4c	434acebf-5661-4642-b65b-274daf204206	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:34:35+00	0	4318	\\xc2b63a1a8852e2e4c6e6cb612ac1f24951a6684f703f950b4fb6ccb74537c52b	\\x01054e3a65812dc6faf8563d81a9d108fed0f027a2a9c90ec8fb087c2c603f7111452979ea371bbafa676e6589d661efd5e49caab684ba274e830b8cfb81eee43b	\\x01054e3a65f84228b52057eac5b1349cb172724793111d89eb3a937f9da44336ba68223773ce67f2dc053d0eca5bc1d0faf0f76cc4a8ba81ba49e3e67df9e50fea2544b102905d00eea99dd670ef9c7fec7f701798f791eabea34f588d4b82900f	2	5	FOUND	PROPFND	6	01		2026-11-22 13:27:54+00	\N	\N	2026-11-22 13:34:35+00	65536	3	1	0	0	0	1
01c8952b-6edf-8e1c-f81b-c021fe093107	f5629ad2-0b3b-47f7-9da5-ecd19658645f	f8022455-bf96-4357-8c1d-9d63f2ffae36	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:24+00	0	2780	\\x111bc5266a5e4599bf7545652cfeb99753b2794638b3f424c91900a14f19db1f	\\x01a54d3eb34907538c3327c60dfd9defa7adceb1706f3e324f0758627321e944149ea87f1471e8a303154d859dc7ca1998654b627be199ad6bd3e68da503c412f2	\\x01a54d3eb3eec1590b3d41139b5ae4e3c0ad9102c759d4b920e1a9bc2e73b9503fe12402e12c6efbe36d8b9f988d09105ad66e33a8654f169c1a5ba2ee88726908854421a410d0c21c18203bd228c764c7267e9bd7a7e36b88177da0c3d1ad9bdd	1	5	PARK	PARKING	6			2026-11-22 13:28:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-780c-fb45-4d05-3ff432ce9772	ffcf36e8-f2dd-42f4-a330-e68e920509ac	fcda285f-9a52-4ea5-92f5-29d38e49b006	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:35:04+00	0	3809	\\x40acf1dfd4a252ca017a64a9adf0b98c8c2fc1c66c72765eadb15f38d8d18f4b	\\x019b3cd0710521da6f23e9a2f7e57223e330bedda31bac630df869b6bd3e9cdf6220bd95f2a09c7ca5b7632a4c0099719a0fd7829aebd5aeb92597f2806826cf41	\\x019b3cd0710afb13e27f1106f3ba9893c2e863470b3e0104a2cdb94dab7be0bea8293bdc7108c751b74397d2c32da939c7eb2a55223a7cbf2907311312d6b216ff13b1cfe2109c82982cdf5398d8546d705deb32eef97669099ab6bf19a71218af	1	3	FRAUD	FRAUD	5			2026-11-22 13:32:42+00	2026-11-22 13:35:04+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-7a2c-ee0b-cd84-1cf7c6169eab	b0433689-e78c-4a02-9977-8861b0c61ab8	ca250dcc-3273-4d1b-a438-a992866bb46e	1	3	2026-11-22 14:03:47.553352+00	2026-11-22 13:31:03+00	0	4381	\\xeea2c0b6959d3b54632dad738742dee121bb289344ae09a00c6024008dfc7a0d	\\x01c219ffe29e8e20e8706f0458ddf99b7d5907c2ac793bf5acb2cbb0c24e85dbfda9fe9ad01390d026c9022eee37a97bec5e2861e0879d9d0a569a05d20b7a1a2b	\\x01c219ffe274efce4d31895fb6b2f8f1a6307de8f0f3c8ad84bd7baf1371e1cd3f04f3965011346345ac2f59f6fab33dee3f727762a6ef851ffe600c32f41f1945740c38a62bdd44a0bdee311aa41871326bbc55fb8692ac699d4dce566fe5bb1d	1	3	TRESP	TRESPASS	4			2026-11-22 13:29:55+00	2026-11-22 13:31:03+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-7f05-d81f-31c7-df8f5a1ab6fa	5bc024f9-0984-49a3-b372-60dfacd4ea09	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:34:24+00	0	2771	\\x6d05c2663890068227d2477f8633dee0d8425f71f21de90754a4a688c7c731c3	\\x01147b528c4a6a9cf53da1cfdf169c3c6050be85fb2b304601993ab50e561a5c5a175eabbf1d5bcf901d91d1ff2c6f4e0cb320ff1e6d89c4d6065b9e36b0696373	\\x01147b528c7054e5eee6f5e62bd12b8cba1f921c03e11883301e33700c54ffc2412cb8972d381703157537056309afd54fb89d5d9ea4b6a3553b4fab33d5107dfc31a82d2748ec6e8360f1422b0931488a669bd4aa49df897cd847b83f9ad72def	1	5	TS	TSTOP	5			2026-11-22 13:34:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-93fd-af86-095c-16233cc2f84b	70018157-e96e-47a5-a2c1-69f8ed435e8a	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:29:10+00	0	3948	\\x8efd48a60ebd444d2dfd80fdc55019fa6b1f86338f75ede6bbc16ffcfdef79a0	\\x0188e75a767d4506eb7d0fdd276b00070b8518a4f0b2c2be979a3ff0761b3f7c08d96166c14fb66cdcf4137c3a69048df376dd9b80d4a02247846d04e9090e4c7a	\\x0188e75a76723583895c488f11eb7f7ff74cfbebe3501cec6adf9bcc9aa9551d650e1c2ec7b0ccd1672e8e45af379112f1386c423d15c8791e9fa56de149e761ec973b445bc66309f648dd8707c7d2421982319d488656399b4dec9bea8388c45e	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	2026-11-22 13:29:10+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-a106-17b2-6fd9-89cac9294c50	0e2c732f-7db8-416e-bee4-283fffeecd7a	434acebf-5661-4642-b65b-274daf204206	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:28:14+00	0	2778	\\x56c0d13b0c2ae6fa05631f6c1230ea990c6917f2945718563fb3b6688c14382a	\\x01054e3a653c66fe1e7e9d9ca6b0bbe9bd37af77dfb1a7d08e74381d4ae7f44461aedb61f33693524afd48ec9eacefc00cbc80f5f32113d7467d67ece1954c1399	\\x01054e3a65ba3e80003c53cb80c4c3fe942a8825e2edb415787d0da5fbaddc27cd19daa95a244b569e112d7975da53fd22d4023f42cac0d6ee9e3c8de9fcaa80a81a541e1c3bb1795ba3bc725ceb1bf8818c98909f9e6ea4cd08db9b68927a29ba	1	5	FOUND	PROPFND	6			2026-11-22 13:27:54+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-a34a-4918-78ee-a40f186a9f60	9a11e2d7-5460-4346-8614-85341249a8d7	fcda285f-9a52-4ea5-92f5-29d38e49b006	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:33:02+00	0	2773	\\xbe87d33a51c5c8b6c66de2edd5a9d1d4e8f6168e5f341e1387797c1d8b8d9d5c	\\x019b3cd0712599d90aca1dc307525da7002ca0cede62f648a683ae8594e99aa141030bdf2f2d76de3ff46e8426e850f0935be15e3ab6e246fac40426cc7ba3733a	\\x019b3cd0713ca78c1727276aa2b4f8eb482a062252cb4504f0eaca06efb52a52adda9056b8c5e413d351d4c7cdacc238b728b65efd52da66530281ca6b9fbc0445a86f0a0025df94b9c936da8e35da6841406edaba7ec7ba4f3d97cfe65ce31286	1	3	FRAUD	FRAUD	5			2026-11-22 13:32:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-a3a2-5c6b-5456-ef96d2143cea	d4ef680a-46fd-4610-973f-e788b26afea6	f8022455-bf96-4357-8c1d-9d63f2ffae36	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:32:41+00	0	4945	\\x7bff70392222490b71dce5485083f95aaa57fd42a8067db19c6b0b158413f9a8	\\x01a54d3eb3fa448c17b827f90c3beeb1abd072ecbeb3f82e598a7ab0bf974bd30585a70551d7705ae226b0079b19cc79a673e4c95ef5e509378cd96831066bbdd5	\\x01a54d3eb3aeec5fbbe700b929571b6ddfa97cc572030f970aad8d48a129bb034326db5ad9773bb7df054e220342f686f899a5bd54a0ad67d9e4f991f316a0411a87768756ebe3ab9bbca2a30054eaeb8e52887e18d8080738eb41ae3f7f1b39b1	1	5	PARK	PARKING	6			2026-11-22 13:28:04+00	\N	2026-11-22 13:32:41+00	\N	65536	4	1	0	0	0	1
01c8952b-a87d-dba6-dcff-1c278a36d853	f95c3f01-99f6-40ab-8c11-553341294eb2	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:31:20+00	0	2777	\\x3e85df9f188e5c45bf550bc85fd96f84c39ec6eb3b4fd0406583e4c6eb6ab997	\\x015c2c1e26b6ac362666c64aeadfc211437633c2d11457d914aebd9472c7d4404b53143d03c4b2d17b9320b47e865e533c17ce9c1f0b4eec7ec4e0e7839e01f4ed	\\x015c2c1e2691e60915284ef2a9e1bdc26fb15081d8a6c5e6f24b9b632d86feb8d5257eaca139f82fca64223dc68e900f0d2cbe00ada8870e0bc080d2b030f5ef9e65d804a3ac9339348b39404900a0bca6b0f3457dae0338d4bebcda412af2005d	1	3	WELCHK	WELFARE	3			2026-11-22 13:31:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-af54-7f57-a0a8-866a8df3c488	8bd9a9cc-fbf0-4abc-a8cd-8fe657138408	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:30:28+00	0	4383	\\x63e03d720468b0349ac302a93e356efd9fc2104fc36e80e48c53df9b3bb22823	\\x01a98fc816b80949e7b3b1dd71aec150627e3470998da2f86ac2f0a77cdbc27cb6b328c51fe4f206e630195476f4eef723649b0332db78ee17d2904e87e51d1e64	\\x01a98fc816450a080b95c52b08d6a8d0263a434a9d0e4613a8f29f7baa4bc27a8e344607da1ad5a12d2904082c673721bad1e90b29083a75333657a52cdd26d40ace6a1d827380d88409ae441012dc4b3b3a9fb92728d752a861ded0e6f1bc897b	1	4	ASSIST	CITASST	5			2026-11-22 13:29:32+00	2026-11-22 13:30:28+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-b348-d6e7-8eff-ad3f5591cb85	bfab645e-a0e0-4b3b-810b-8e16921c63cb	2049d2d7-f78e-404d-96bf-20bc7395317e	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:29:11+00	0	2779	\\x7af610d87ffdb19e67f20a3c08e0a53b437cf38f9e5358a0258c41dc2a0ab051	\\x0192f091e174685e9eabea669f69bcb741ccdd544a0df44ce47055e1c0101c418200e5880c060b6c3cb12be9a0e89504a18797ab4d181f9c82f1af7887baf53022	\\x0192f091e1bf163f0c2f1ac8a761d6b6bc0ba85ea937a95c6fc5de9508df9cc3c7362f27b4518ba756392eb464670d83d674dde690d137ac545033e7c8a75ddf893aca8f8a6d67aecca0059755edd130f28736969d82b9c24ac5fb06d81f8d6758	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:28:51+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-c2ca-d979-6a5c-76ddf4503be2	8e6ad54e-7019-43b6-a3b3-f93de8914056	ac02f62a-fd6b-4902-ae14-36011daa95c5	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:30:30+00	0	5021	\\x71abec0386cdb8abc91fb0790d99c1098dba9dd63328500f8a2767476a123fd1	\\x014418080d3659794b7373564e41a45cd318d7872102690dc525df281bc9522184199db5729ddfb26659ea725bad91d807dd2924c1bd7e915875b588669b0aee3d	\\x014418080d70be8f8c3b192e99af44f906cf504d2cba09e4e8e16835c5b7ed5049d077b04984adc2f7cbb8cbf28f9047458171378bdaafe676dd2f00ac600ffb7ffbdfc7cc4a08679efa46477fed69bb346d8a6b0d0626c69bb583c554962dc13e	2	5	ALARM	ALRBA	3	14		2026-11-22 13:18:49+00	\N	\N	2026-11-22 13:30:30+00	65536	4	1	0	0	0	1
01c8952b-c612-6786-2ce1-a032d09665d1	2f437c64-16ea-4293-8306-ccc2f9da38d7	ca250dcc-3273-4d1b-a438-a992866bb46e	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:33:57+00	0	4657	\\xb59d844b4f045f052762d381877295290eff61d604b5bbb3e1b4f79819c79d05	\\x01c219ffe2518ac9d7ee5f7a31850a81cd3e8522e87cded103f4c7b3abe76fa0886a92dd3cb10748324d604d96414ae8194b8c0c222cde70f2bae16793efe00344	\\x01c219ffe29d3c5af4bcc609dde865260b52471ff90a4c7589f5bc3bbc09b85ebff694024a71bc5a2f7e4d430839ee30b47ac55a7e1c37523e2f20d400df0c1730ed6d44b93fbbad4f233a71cf128b8545ed0247ead81826a5fefa7881c4e77f0b	1	3	TRESP	TRESPASS	4			2026-11-22 13:29:55+00	2026-11-22 13:33:57+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-cd94-28ba-3f9e-e188b543e208	8c18d339-9bfa-49d3-b382-cf933e165b3c	2049d2d7-f78e-404d-96bf-20bc7395317e	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:30:08+00	0	3614	\\xc2b7da61338ef3020f9a8915021f402f8fb24b99001c0c5fe7c3fc621025972c	\\x0192f091e15fd237ec81f84f8c7e30001fa55dfcd3448e0b82c1237b35aaeef69a3c32fa819e079d922eed402a761bebeabae1c3eef12cbd1426b6ae833facc527	\\x0192f091e1f00c3a9d1439823f57ae71613b2f1b30292d3120072fe2bad394e871f3934c3b3c8fb5ee378e3b0656e494208c8a0e470b13259384bdcbc6a16f2f63049db6342b3d0283497a503c31e444bfb8df38c466fbedb0707a522075be0af4	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 13:28:51+00	\N	\N	2026-11-22 13:30:08+00	65536	2	1	0	0	0	1
01c8952b-cdee-6f86-56b3-b2b4bde4a317	96dab02d-428b-475f-8b16-5d0ffef1417a	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:27:44+00	0	5099	\\xaf2572a29763809d97ee2253da04b5cd69a0fd96a52369bfcb4450a82e2aa9ad	\\x0177e35247669b4aeabfa6f5bc2ae26522629a0f655010e6d3d4f8ab7a1601612f45e4fcb327b72c53c56da09da1016abd56191d8b83050c90e275a55286b0a4b7	\\x0177e35247bbebe9fcf6b6226a19776f357ac799ef09c8b0c06c2054309bc3bb75b3ab1ff18d274905ca9c428b72461edfbcf68d416f7a64af63b7896ac16d76567effde6e2d6ec997a8876c8dd82844a6bd5d3779fde348eeccb0eb49457fba6d	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:27:44+00	\N	65536	6	1	0	0	0	1
01c8952b-d4a8-21a5-661d-0ffa3ae15094	08ad0089-ff1b-43e4-87bf-025966e3432c	434acebf-5661-4642-b65b-274daf204206	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:34:14+00	0	3956	\\x8927f89d4c96652cdac8fc947c18c2fb0806929299a956aa917c389f2ac6ad17	\\x01054e3a65e98603704ba2570b2c2f55e7f59a0f37c331b35263dfcef0db0752e004ea3e0a753f961416e21e22ed68e9ea62eac3dc5fbecca6a9a2c296c457af82	\\x01054e3a65223d4de85e9eeac2471be31214e5ae3d2b60e36f207a2a72d423d7f6177e3693eeca6a87071ea0b0206fc73c8c0bd6c8585c86f6ab04d7d7b8a896f0f02249853980d04aa5682c83c0d8ccf6434e753a0b3a635f68f5177774668b79	1	5	FOUND	PROPFND	6			2026-11-22 13:27:54+00	2026-11-22 13:34:14+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-e071-e0de-bd21-24e99e5835f2	cf4376a4-4ab9-4bdf-89e9-99d77390c683	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:33:38+00	0	2780	\\x6bb52e0486f6ffc0db7baf471e5038f6adf47176350f733bcfe64901119f4b17	\\x019592f0995f00ea3d66fb038d9e624c30233eccf415a3d8623396ea9bada60b1e36f0325f8496134cca7d188ca180bb53ec520c836ae94119b832bbd4cb89c4aa	\\x019592f099022bfa49b0e9818b7bf07ca9a19ec1e1f05a2e61ce2f414ef014888e9fefee41461f1f6bf10764db40c70d4803f245a3820566190074e522e4bf61de2b92c7f49fdc877f9b6339dcf86116cfa874350a552b56b44501b42983902ff2	1	4	UNKTRB	TROUBLE	2			2026-11-22 13:33:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-e7e4-c1ac-c2ca-9ad5f272b02f	b3358ea5-dfd3-4a88-9653-a4a26d7951ed	f8022455-bf96-4357-8c1d-9d63f2ffae36	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:31:39+00	0	4659	\\x48acd5a2724c1e5cb8afaefa30ee4a406af1d414ef80a46b31da7e28b2285e78	\\x01a54d3eb3c1d62aaf1c18ec253c90506380d4c1e794ecce3b5b1fbb3fd25370c3cf0c480070fdc7a33f5d53f46ae8a544f42eeed0e2b495082c50e00f8f8705bd	\\x01a54d3eb3814404b63e5aee6fa5aee1f17b4d7cf1b1f9995ef110763181009484929aead3179692344d4dbc20812ea0e01514b828817b9cad23f55c9fb8c96cdf4ceff25099bc206631e1d90576334b70c228197c7afc4faceaef6c0567ff59a0	1	5	PARK	PARKING	6			2026-11-22 13:28:04+00	2026-11-22 13:31:39+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-fb5c-b33e-78a8-d75fa40ba750	10d7cec2-2ad5-496f-980c-16373b6b9bde	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:26:09+00	0	4813	\\x6b5459081960c63545ed4e3da4e93bee780e6527f9ecba6f21bb3a51f6ec1934	\\x0177e35247810493009d3f6ae1f705e0de5241e1dc48761bc6c91164a02fcd759cbd3faf9ec1a3247813787377b0cc7aac3e9cedaed1f9f99f3314abbbd2214df4	\\x0177e3524722dd1a26a15fb3dbdcd13e708fee3cc4fc8f5c6eab9f31e7f6f2b1e334d84f303f8f787e402075033b8ff1f32b6a475d4a6ecdf5aef386d935b43497477af398624eb937f1eb944b5d30e2d6e7b3bf982a21581ced26a42beb1cd909	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:26:09+00	\N	65536	5	1	0	0	0	1
01c8952b-fbbf-14a2-f5de-128a4ce0b4ff	846619c7-d4be-42c2-b497-10f552fc1086	89c1612e-be31-4c5b-b426-c8ea4b29ad96	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:27:41+00	0	4940	\\xadeb76648cff3896fa40ce39ff7320f21ca9dbe94321e2d898c637d705ef4b6a	\\x01a7540b3cf361d5fb24d3543b339d9a917c571ab85c6f3afa859e741419f0ef50bfc6082176d02a303999868227007bcefa3a0565a0f2a1dca8435b1e73553937	\\x01a7540b3cc516aa333617470d900429cd3668517dbcfb08e5035e6e38696bd7c214443930ec4cf1a52b3d16867f2723f9db0b306534f33318d00e6ba51cc6bb75bdc9fb116ff77a307bbab5f683a1a388a30b5e435d1c6ee6bfe86881623d067e	1	5	DIST	DISORD	3			2026-11-22 13:17:43+00	\N	2026-11-22 13:27:41+00	\N	65536	4	1	0	0	0	1
01c8952b-01c4-2072-972d-6048663e0bc7	7fec83ee-54ef-4db6-acda-7532b57fde5e	622526fa-ed18-486a-b8b5-19b69ccd66ec	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:48:02+00	0	4465	\\x1156a731c6c7f75924a97762324a23d59359718f3377cb4d9d2dd3fea5f91e88	\\x01302fa186deb198224264dc31b8297e10f2e98cec7db3314c6191d195788f51820949a7ac6e86b3304c85a67f44f0990f3aace0d8323dbbb87bf6a22216de5bb4	\\x01302fa186652bf98ccf4a9d6ef005c31fb3e5aa76350120d02402cc5e915b08ae4f784c1cf1f3d47921e5f0d30f4b543eff303635ac36e82ce712eddd00688108ad5f49b5911f3b0d10b1ee0dcb95c1c8af0427d1edf6ee57b3aa6eed4de585df	2	5	TS	TSTOP	5	01		2026-11-22 13:36:40+00	\N	\N	2026-11-22 13:48:02+00	65536	5	1	0	0	0	1
01c8952b-1069-f8b9-3628-a6a9677ca879	d4a2fb46-c0ce-4fe7-b4b6-132b19059f67	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	3	2026-11-22 14:03:47.553352+00	2026-11-22 13:36:19+00	0	3537	\\xb9dbf2aa9de653b287ba7e13d6fb293c8d5899b830d3706880270321b5d56c4b	\\x01147b528ce378faa0b7be976cba8952de0631389d02d4b5aac7c2675f91f06c27ff8745db46b3b0c0bb7c0a657cc4e53f432eb426a5633a2c717ff6841cce4508	\\x01147b528c22d43b1a6d0a4155f05f542ce72f5e748d6439b7dbc3e32829a2df9f88456dc727a5cd51c4f40064b1e8f36a2ca27fe4801f7c6721fe1d7e8e1758530dc0195f62749501ff1d9fc9a5c6917359461708d62be669ddb4882289e0c257	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	2026-11-22 13:36:19+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-1211-7480-0210-3396ad560b44	03669395-c94b-4d3e-925b-63345000a9af	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	1	3	2026-11-22 14:03:47.553352+00	2026-11-22 13:35:40+00	0	3957	\\x9ee2264a0202e080e991aeca5796e4ed216bc2c4a175e6ca0c44aba452b5f9c3	\\x015c2c1e26c44e25f8409ad0986e7ed96039949555f9bb81528a4ae4e2648d2500c161edcfeb0935c49dac2afb0e793cca0f52eb47ec2e55b53df1129af9474f67	\\x015c2c1e26dbc8db4bb566f56507785996c8ba7a0f62e3c10ec0b0d353e6060a9e299ed350611a3fbf7042af8ad088e7e2759cd81a647a4f2534bd0528a96345f4d8cd1913a1174d6c152d1f54e4ba62ad11a5e53de0402a8da06625bfa30a71c2	1	3	MENTAL	EDP	2			2026-11-22 13:31:00+00	2026-11-22 13:35:40+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-1416-e3e7-f2ce-9ff30673bedb	7dd3a6a0-e662-4328-bd2c-046d70d14124	f8be7c66-4831-4656-932a-62d6137c9991	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:33+00	0	4387	\\x12c2402918c68b73e39f9186777d7ddc883ae7e265816cf95ce09af3238d573e	\\x011fcb8c0843da7561574d98c39aa9b1408f62c595543cce5bd40571201f91dfd1d8c7390077f81dbdb013fb69e9af955ddddbd10b771fc669d9b640e86801dd4a	\\x011fcb8c08161b12b7c9be0808065e8f580e84fce4201b1a8ad9782827073c85ee197c4a120effe90f29787bd39b3c37b8b5c7f9abbc5e22e52042e772a5173e49e132fc3905f49bf805cb289c414590a1a888f9ab2f370e7e2502bcb78f24db21	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	\N	2026-11-22 13:49:33+00	\N	65536	5	1	0	0	0	1
01c8952b-1a22-0cab-5e36-eeaf14fcf425	aef8e467-dd6f-4eff-9ca2-651580cbd6bb	6ce19741-341c-442c-879f-c768eee4dd85	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:47:38+00	0	4384	\\x419732edd2629135fd78ac8d82021ca14778b97e7f0ed30acfd11c0616b10464	\\x010c87d10cff9154efa4a8ba91d8921fd9d15e51b8ae8918e13a692b2afb6997b7d3857b19c332f45b13d0709096517f9b2196c8b6c359fe325921760c47565104	\\x010c87d10c8e0018e73a6a2ca67ed3f7b71f8dacc2a2f5b2b5a5a36daee88b598769772bae82bb9076f3aa8f1a2a340cdba755bd8d98cd4e9d3380f08191ee2d7c0a197611b1af0081eae2fb1118bd3befb589e462c214b487debc441f01035e45	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	\N	2026-11-22 13:47:38+00	\N	65536	5	1	0	0	0	1
01c8952b-21e6-b9f7-8026-be1daf6ad1fd	4576b327-05d3-4c25-b587-e7969749c0d3	fcda285f-9a52-4ea5-92f5-29d38e49b006	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:39:38+00	0	4095	\\xeeaee34c532c9cf49dae8d17030ca95b8494205e96b8f4ea0d0943f72a3241af	\\x019b3cd0711d0796a17d7e5d96ce3e23bd98d5164f3d942425189ca3eb2df333d89dab2dec761f6a2c4012415b81f01ee31f3bdc1fbbb60d4ecba8232027d964e9	\\x019b3cd071ec139a8709a9fac063c4521e7b2445516d0fa4a7160e68023e65bd57613ceefaf327195cca1c127f551805b6d93ffd2227173f3afb9f26048736dba940cf6f13601287c242146e75c3c071ea09463fcab04fe176b2d709d04c16e690	1	3	FRAUD	FRAUD	5			2026-11-22 13:32:42+00	\N	2026-11-22 13:39:38+00	\N	65536	4	1	0	0	0	1
01c8952b-34bf-5004-f2cb-c59cde3f545c	53338f01-a284-4e16-a68d-8b72254c1f21	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:36:43+00	0	5957	\\x1291df6ca930a82fb2e8b00b311ab668244845a989cfd337f298191513fa0043	\\x0177e352471d86787d6f40652d9011477b130ab53c133a3aa31a2cdf58e2aab57e51512a5f6eefd7797b1cd42b7a3f413d26b732b2814fd977a123c489d65df14d	\\x0177e35247f99f8ab23c21a4fadc4546a17d8923f2af95119e787846a18c7c1d29dcbc95fd3f78cef5378b6eeca3fd56d2ce4fc49df0da26dbc50b817788b327f0f00b491d64fe8048d6217496292c31b4df103bd45dee60d2668dcd7ba5be8c80	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:36:43+00	\N	65536	9	1	0	0	0	1
01c8952b-3b80-1d6e-cd92-3e301b4abbd8	11f21692-9870-407f-992f-194f3b2500f1	f8be7c66-4831-4656-932a-62d6137c9991	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:45:30+00	0	2780	\\xd208c76e43c69ad7904dc10a5a41f76a0345c16fc8c4f25d10dc5edfa8bbfcb6	\\x011fcb8c0871ef4ca4672a1507fa2ef75c73dbcf590a0f39558e0e3807fbe95e22af2b0eb69f16a2c967525e897e13102c6f08ea7a7b121b0a3c9f2dced84c5515	\\x011fcb8c08455d61a10a6e62dc782d5c1c95badc10723960dc65b5e6ffcb17c9c2e46577f7db79672d02ae39927de36fa3a1607bc1feffd00a2321960fba359b36dcb8bd06ea403b2f006a0879e3af45fafe220999c458ed7884e0bdd598881529	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-3db6-cf63-dd72-f79f40cc9ad0	2604ecbd-fcf8-4229-91f4-80c85675decf	f8be7c66-4831-4656-932a-62d6137c9991	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:46:09+00	0	3533	\\xf54e47986fb7133ae6fb9f3f91bbcd06deade12c37cd78657e362fc9fe977dd3	\\x011fcb8c08cd5d82c2e9f832e0fe12de7f65acddc0e17292393239f1364151d3b9e3c2981a575bf4706855387586d713b73b186c387de183b80135c07a97cb22c9	\\x011fcb8c08745f7c53420c1c47f4e6d55875fc1aeca667cea70bae6e8db1761aeca1bf50d5d5cb1ca845b785eef339c9344987f42f33cc993422d4ac08761198c775ac92501c992280e630411c1f797dcca202a61cb39848a06f9be69911c67e47	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	2026-11-22 13:46:09+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-4304-b354-8a63-63c1b6f5558a	66aa2ff6-3629-4458-9d6c-45a9476d6a1c	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:41:51+00	0	4799	\\x07595fc575d229264e259d17d0316c56e15a243acc9c9a05c1de0e8baae7ac99	\\x0188e75a76b6796767f3d2d9a998aed082bbc7ae463d2c5e03c7b66d095e14434dd20f5ab9d35b201543cf56709f483b5c964fef7521d7d59361b7c519322ce054	\\x0188e75a76e68b7d2011b2b3e548ea1149d305997fd0274bd7b833886a7eb51575d6cd8b3ef03e3f1f419c385295a7a5c202b3c36ab1d0b3ed856ce7a01c601b97b359841588b22feb021b7a7fa5ef589f96c15f9ee77de714c302ddd940103691	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	\N	2026-11-22 13:41:51+00	\N	65536	5	1	0	0	0	1
01c8952b-4825-e1b0-376d-a0b44c72ad5f	07e690f6-530a-41ae-9fb6-5b7797640d73	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:39:50+00	0	4739	\\x524ad9dc8af23cf15fbee1f915236220807cefd22dc0333b4eb53b10a06372e5	\\x01a98fc816f29b9ff23b86a6add455f65716722eeafbd1ab68cbceec10f10a5384fd9e9905f40c71cd37d9f0f4f2f234c1fb363ef424fd1e7852a890732711fdf7	\\x01a98fc816aa47076cfc8fffd4a8bc896c0d914c4f2fc9900085fb110e79b99e833d8cbf97bb9530e159ef2147f2e0fa529a43bfa5d4fd45a812dcb711185f7ad7ec9322f9b050b3379f2dcc821ded25915c2692d9f45b5a44c1185d0f081fafdf	2	4	ASSIST	CITASST	5	01		2026-11-22 13:29:32+00	\N	\N	2026-11-22 13:39:50+00	65536	3	1	0	0	0	1
01c8952b-5135-41fe-fcf6-f91aa97c7370	789a9fb8-a921-4502-aad9-6f1c76cd4f6a	622526fa-ed18-486a-b8b5-19b69ccd66ec	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:45:34+00	0	4093	\\x5f0f493d9b3a010c13936f8099c417a49f2c621c297599257a10f954c6c3e332	\\x01302fa186c1ccfbfb5ee1c71f430d2cb5ca8521b79c5fdd2da27c54d44d07f2911adaf93b10464c72149210eca3650ba147410a3d9c5fcfa11b22192b3ed1426e	\\x01302fa186b80472149089994014e32abd86fa2d9368b0804c0c0f196ea620be959ab6b0ded771f236507616106f31d30b4eae35c20c069396d22cbd98470c255350692b101f4c186acce58286335400428a5ef6a7143a5098eb959147b6db30ce	1	5	TS	TSTOP	5			2026-11-22 13:36:40+00	\N	2026-11-22 13:45:34+00	\N	65536	4	1	0	0	0	1
01c8952b-56de-a755-02ba-61bcad4b5740	377693ff-f88b-4ffe-a6e4-ed4d62591ec0	6ce19741-341c-442c-879f-c768eee4dd85	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:45:23+00	0	3530	\\xd22e933bc5a4f59be868f1037292e9413269ddeb1a5b31ccec5bb23a86a7ec16	\\x010c87d10cb0723a145cd39002eedbb33af77670e5af3e5c2f3417a2f5990d8256d29512f4748ad578f123cacfe587411c912c85b329c506a725430053b13a507d	\\x010c87d10c299095d35318151e6d8a916fc1c333ee2a3d02be7310cbd465fd19bac6cb4576254a88553fcabc4ffe5c55967fe07c9ab1df4ed66c5b25ea8b152bcaae43b473cfc334ff87ce2f700b4e5fed9ace999f54eccf307fbdce3b54a74556	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	2026-11-22 13:45:23+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-57ec-637d-5e0a-e9b34ea836a1	97d567f0-5103-4b59-a106-172598b01a44	6ce19741-341c-442c-879f-c768eee4dd85	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:48:17+00	0	4670	\\x457e828efb0d6c49e9e0fe2cb59fd18eaf304c584756049f6d463a1a95f621f3	\\x010c87d10cd818e50522fd607e0ec27f412109d2e7bd0b026c29340617755dc74215bbbbe9404f4709a0e6b01028ebdbba83d6ae663596e203bfd88e2ef9efd674	\\x010c87d10c2cc5b8fdca6aafb094f214886a73a5224ec3376d9c1078533dc361589268be1ebdd655d97638de05aa49672f7098e9a977fbd77a5c46ae86d13e2a4a5abab61fd03a6b6688acc660453a80f945d94d857b9cda77219b4d68fe22a9db	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	\N	2026-11-22 13:48:17+00	\N	65536	6	1	0	0	0	1
01c8952b-5841-3bcb-6a3f-badaa6bde67a	6142f16a-62a3-4a68-a046-0ed3230718d1	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:37:53+00	0	6327	\\x93ecefa63738c1fb068adfba753b09cc135df5274db6e04fca978a98ffb4638f	\\x0177e3524753ecc4276c29982d207e4b4a260f15260d032d7c7e7ae93adc542764c6281e2ed668d85c825877b0355f58fe99e40d80e73370f33f5e9d7bcbddca74	\\x0177e35247cb66acd385153f48d31bcd6e3fae9e5211eabdd2aee31b5b18088a04d127111da5cc47d03f84a3961463857ec2545808c7178795d310be45a4f8f679e77f857362bf8e029dcc0dac00359a7815fd385bae829fa8984f18e8cce515cc	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 13:07:49+00	\N	\N	2026-11-22 13:37:53+00	65536	10	1	0	0	0	1
01c8952b-62cb-354e-7ea7-3cdc2f6e662e	1f61e679-e871-42dc-b6f1-19a8ad941689	ca250dcc-3273-4d1b-a438-a992866bb46e	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:41:13+00	0	5023	\\x6ae6b9dfdfedff8282e49ad3ab298cdd3f9557f64eab159a10b8bd1585eb61dd	\\x01c219ffe2f3c782d5e42a0694622a56fb02150dcff8baf8193d9c4cb442b2655f7db91dace83c4a5198f9ed2b3af1f1a27f7b59bd8c74d3bc1df43b05c273459a	\\x01c219ffe2da700cab16c0d21a0d68fe56b4c8088d0cf08da00c62f3d6b3dd2ca67dd84f1a45acbd1f6ca8a0d42616477063d733ce8103f5b19d1d660f1cf013ff49ab800e90a4ea7cd69aef0b82e9ee324b40373a8e3f6d9238b4cc102c197cac	2	3	TRESP	TRESPASS	4	18		2026-11-22 13:29:55+00	\N	\N	2026-11-22 13:41:13+00	65536	4	1	0	0	0	1
01c8952b-62fc-4503-3c3d-2022d1d6186a	e82d050b-c1bb-46fb-ad5c-339314f0f8af	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:39:32+00	0	4513	\\xd0c608b2f359622c2da4e0e7d6787e06503efa93bad2ceb8687f4edd85dbbf6e	\\x0188e75a76f427ab875c83e455522c6e425c02e60c9ce8f62f5e37c72687af75ec382dcc2cbfab5450efa255fbfd2aed2de43b25147beee0277d2aa6c553ff4189	\\x0188e75a760c9ba3646dbc686fec30693d9d5dc00d4d571f568fd67c1e8e2456f21464a0c561e2c4e01958f08c6534bfce3f5ebb37bd78b59dbc79b4d08f685ba0ef023b8aefe0037c3ab0891ce3d48eabfa80028b63371b53b8372102154efe0a	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	\N	2026-11-22 13:39:32+00	\N	65536	4	1	0	0	0	1
01c8952b-66f6-a821-0fe5-7f17205f56ee	83ea6237-68d3-426f-a71e-03999bc90097	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:37:52+00	0	3819	\\x6986f3082c52a3bf9725e5168c1c5e22d15cc3e8e4daa6d464b1787b8040cb7a	\\x01147b528cf607c26902c504aee7039f439b01c44bfbf184a193a50d30957cafadbaefc37f0529c2704ac099f3bcd745f1f405a0c177c26e0b69478edfa976e805	\\x01147b528cee61b564f658d56f4c77e1d8a36b3df8ea5faeffd993d860419f6d64cc5fc2153e1079290e04084eda2c75ee90eab4e9bb6d8afb98857ba8ac18da8605902dfb676a51e4ee5bf9e6a6f27566133cca4cf9e2809858aca8df112625fe	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	2026-11-22 13:37:52+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-6f39-a587-7aa6-572171eea2da	54303a7f-c858-404c-a8d4-006fa144fa6d	f8be7c66-4831-4656-932a-62d6137c9991	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:48:56+00	0	4101	\\x6cb3161c28b474e18cc72acfab6076600f07975c2e170be6b83f39dd0be0c36c	\\x011fcb8c083d0e72bb11a2b8f8605ca1875b69dc17c285469a254fa4b65d9262d1af40a15c964aa79ea32cd88b62ed598dfb9b7a9d0bf847c75cd350d98922279c	\\x011fcb8c0830e35fdda4d925b3764da730f13e8a47b5e0cfa4f61b03a61662e619eccaf121f4f08b9844847f84856b30083f2c2ac165b74967fd736ccfa241399b9c4e077285524834bb3026883ecba192e2e6bcdaed927eaf82b4969194d402e2	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	\N	2026-11-22 13:48:56+00	\N	65536	4	1	0	0	0	1
01c8952b-72cf-64a1-3a17-f82b94fa5b65	ab930ff2-312f-4542-a692-236aa5bf09fe	cea0ca48-46f8-47ee-b826-c79e3578a9da	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:35:29+00	0	5671	\\x1817f1ee38863e974d459b13abacd171e7a2c5afe966b0304913612b3708ba1a	\\x0177e35247ce7d3929fcbfa37be166eea94de8f590ad7f537024555e2875f6da66b8b5e6f05d12c0d3b36a0a29038ffc9453fae1ae393335c184d95406e47436d8	\\x0177e352470c17a761573583a1106dced034eee8add5ca3ac84a98a697f35f20d1710c298b583e56ace12c2b804b3afca848abccf91a691fe067bcdbb2a11fc34aa06be45c4417f375bb800abc96fe1014cf0912f21ac43d305a4ed5b2d57b8a47	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:07:49+00	\N	2026-11-22 13:35:29+00	\N	65536	8	1	0	0	0	1
01c8952b-74fa-172c-4042-1de256ced5a7	10edc109-8e19-4042-9b9b-03bf8bc0135b	6ce19741-341c-442c-879f-c768eee4dd85	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:47:12+00	0	4098	\\xe3e9dff6229b2808c016323ab6606dbdbb9040d404c134f57a7b85b92aabe1a9	\\x010c87d10cb2ad34af2e75d258994f5c636fcfd6e117e9788b02d331a54318372dbd12957bf45c7ac1d26e8e55bbd63677809b8c18d78a9ab2c6fa6c58507e55f4	\\x010c87d10c3957148a9c5c281222a4cbafc15b3530faaf589980c17653876f7d2050fce4a529f83e8006f0da1c67d975c27b7186aac81f0e11ac5f6bb9adc567e6011791e9468b59c145ec95ab8ee07f73c935cff06ede1dade8bca00c9afe8a82	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	\N	2026-11-22 13:47:12+00	\N	65536	4	1	0	0	0	1
01c8952b-79eb-40eb-cfdb-f324c2f2c631	74ba3a0e-a026-4bda-b5e9-9b59558ff570	6ce19741-341c-442c-879f-c768eee4dd85	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:43:56+00	0	2777	\\x39bf49d9e3bba40a58fb02a02a8fa52fe1d598d3f4f3265dc009637d83c03bf1	\\x010c87d10ce2db082ce38a787cee87561640bb0762ab659e267caa2c68eb443e4fa0c142339eea9adfff9d27af646c41066de4716126c966c6ad8693a0431d8ed3	\\x010c87d10c15cf107a2f9bfa4ecf2fab450a6c870848cefa44de70fada86b9209d4974dc721219f470c5ad1d81826a7d8a6fbb1589f14b42788e68a8a1d90d0da69377447dc11d290096c248bab3eaa776642be7060aca90b5c3d1bf659c884975	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-7a4e-4884-97a6-f5da1068910f	0f904b9a-9552-42e9-9e6c-676f9190889a	f8be7c66-4831-4656-932a-62d6137c9991	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:46:38+00	0	3815	\\xf3cd33e0ad05e2bf7a16035bd12dc1c231b1196d2affb31fd71505c0c7f16694	\\x011fcb8c08f920d82e903fc5ce661492601f43948cfefae55ec7859a483f3b6002bbd85bd9e19ffd15a66dbfae5afb2bedcc76b097d1e3d225b8a9db19f07b4351	\\x011fcb8c088c8f1bccdbabef01be7081a7e27275d3632c8235d21ef3cd77604f1f04b29ffdb8b63b4563217fae2455d5765c3817f8deabedefd93de3c03620a42dedf267b798feb5b444eb1e81a1a265190d50bf6a6d3deeb5a725ea1bb019b1be	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	2026-11-22 13:46:38+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-7b9f-3436-4867-eaf56373c199	9aa7c447-3250-4512-b158-a82ec9381259	d68ba8d6-6150-437e-8a89-cd024385629e	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:29+00	0	2775	\\x9ae073c6045a3bf8686f03e9a7a3ba508d0a88634595fc49b159f7ed425f04fe	\\x019a75fc5bfc3fa6a42adfcf433d774f091ce4913c837bf7baa2922cec07fe22447e16d79d7d3912bea4731b4666afb291b324c9b9329998800d5f759427dcad5f	\\x019a75fc5b1597c4990b69bbab1b352f32806dda414d458cd43e9f274bc823e20f0d3091e00281d48dace11a6513da95f2e640b75b7216c71c6875022e0af1714b8aea006e582b18251e558977c19cbda83b12f66bab5dae316d19846c0a8b2607	1	5	ACC	MVA	4			2026-11-22 13:49:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-93dd-7e1c-d1a0-55a2ecad2217	bd3bf684-be65-4acc-ac5f-fb757a6c75f4	fcda285f-9a52-4ea5-92f5-29d38e49b006	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:43:12+00	0	4467	\\xd694c69fa35f9bc85736d789c7ae6b7df4847e6f4f6452fac046830b06965dce	\\x019b3cd0710968c91665555d2ad5b11049a7c9ebc80ddd96bce84058f9c0ab0a3467094b045bbe161c16a4b6e843fcf579dcf33de8952a17837ac6172bdf94383f	\\x019b3cd0716ec58b68142be3f4056746a1a5b86b435a4e1f79855b3aca141c8fcdc2c082f4a2c75cdc62f5cba86869e99cf7d917a6b54209c9d45de4e7b74f61fae65f9930464c4e02b37652a2635057ff6a42582832f587ce39dedbe2553038af	2	3	FRAUD	FRAUD	5	18		2026-11-22 13:32:42+00	\N	\N	2026-11-22 13:43:12+00	65536	5	1	0	0	0	1
01c8952b-9eef-6b70-56c3-d7f18723b438	a326ba15-219f-491b-b88e-0ba5f7d03760	622526fa-ed18-486a-b8b5-19b69ccd66ec	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:37:00+00	0	2772	\\x8197fbad1564de2a89452db0b759f7b62435142dd6d1dd9f3508ddc9f4f53827	\\x01302fa1866fc08a8781b6221248e377b3415b6aed025a39f3aba4f175b2adc8c6a7c74abe9636bcac9c898066bf49b341e946bb8a8450fabb32546fc23c1f4e8d	\\x01302fa186652158dfc96db3f60360597dc8972280e2b9c849f409d425401782a6a0c456da92e5a2dd8aee6d33e7aaa4a935967c160cf2031bbb3885b0f4ba914dbb23c4be7df0171733be51dc2bb2b4ebfc41c27b42db98d3d55e0c2403ca7538	1	5	TS	TSTOP	5			2026-11-22 13:36:40+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-a4f3-cdd7-f085-95c60acac9f4	0d348ca2-63cd-418a-aa51-88f23708a5b9	622526fa-ed18-486a-b8b5-19b69ccd66ec	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:38:58+00	0	3525	\\x69cb91d303768ef070ce8e27c72a10edcd3132fe87ac8b3267402288f29231f8	\\x01302fa186c9d5502c453275f364ddbc2ff2fa6404e92fe37057c55ffd4af2e5e8196eba74c64ca6fe6a241124c30b107390f6e09ab0bffb0897a6d6de2969a48c	\\x01302fa186ebdaa14cbf26ae7149528969e898567606d020fa7acc3ad11a925b43fb9313927b0c636b24f9c4d36c82cfda5ca155c54713f6649b2d52e7a3b6a1622daa27cec440a16c8af316c6552346b3e8eb0ae83de1cec58c8612d82220e42d	1	5	TS	TSTOP	5			2026-11-22 13:36:40+00	2026-11-22 13:38:58+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-a5c7-fb68-42e9-5b07fd0ed5ae	1ebb6f43-dd5a-4629-b119-e37d20fd36a1	6ce19741-341c-442c-879f-c768eee4dd85	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:46:40+00	0	3812	\\x70ef31f6733809433f15e9ad69a129d8ab5f2aa7426f20f5b888ed74f6d9bcbc	\\x010c87d10c19a2bf358b8a7f706f93e5863f370d49222f5bccf418b1a6a240eaacf3b3ac5c0874430b96da76af1c63cd9224f5e7ece8aac78a3396796b73164417	\\x010c87d10c90ee80a8df6b4f634b56721eb602872629c2ea36f40183c812087ecf91211708c127536b0f80e0bf1d6d3e23704c173a667ba6ae8c16d9924da56e11679714596094d5501ee7a075b204fff0eb3badde3a2b522011ec0ca223dc96be	1	3	WELCHK	WELFARE	3			2026-11-22 13:43:36+00	2026-11-22 13:46:40+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-ad9b-62b8-a7ad-99f35a83984b	1c855b96-cf53-4a0f-8904-1cf328e64e43	622526fa-ed18-486a-b8b5-19b69ccd66ec	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:41:20+00	0	3807	\\xe22b4e4bb372bb6460186e00a97703f8fe9a2bfb460865e976daa1a912bfe43d	\\x01302fa18679816bfdd9861bc3abfaf7bd1d29fdc488d2b66488ed9ecb3775d31345a38b5910f3d50c8cfe829d7b5ceacf505991d82fb6152a00f14a49ad509de8	\\x01302fa186c8c543ccfdeca42263634012630f20684b817f1bd5fe5df8ab9477eea0074dd30fefd77f534cc1bee87a0013a0ac3b27ac764ecc321b4c77f663147c51bae04cd31ca743ed799edb3dbc931d1ff71d4a189c9d1838b1c51bac6aa56a	1	5	TS	TSTOP	5			2026-11-22 13:36:40+00	2026-11-22 13:41:20+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-d2a3-646e-e06c-234726bd6146	a6c37f38-8f8f-4766-92f3-3a57899f5107	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:35:52+00	0	4319	\\xa5460642f42b291761cd37ee0dc6ed515cd635857027f2b6748c46ea2d3171e2	\\x015c2c1e26d7a980b4deca46611484adeaaf3604dc4afd9e986395e55afc9b4703f6032f5557c4d07dc220720b631388eb32b68b411790b7f14c3833b6fb3a6f63	\\x015c2c1e264e57acbe553eef3baa687eb375c153e2778eca311147c91b5fa5d436e3dd8f9522bb876ea1f59fe98ee73beaca787a60f1a773134271d4404751bfc84b5de57d33438f91c976c944a729ddb017c6a2fdc956cf7668e6312045a3ed80	2	3	MENTAL	EDP	2	01		2026-11-22 13:31:00+00	\N	\N	2026-11-22 13:35:52+00	65536	3	1	0	0	0	1
01c8952b-e544-670e-3704-d2ead0681477	fc1a4bec-045a-45d6-8a4c-49399435fbd3	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:38:22+00	0	3901	\\x352e2b5f8d15383de7d1d854fcd59670c1bd0ab4b5768d303a6c6f68d7c8b0d9	\\x019592f09987cbea3c757b12891c2dc93dcb362a0cd53795acde5f8bf79b54d23ed10ff05f235a6e70f5424ff5f4bb8b1e3fbee690b465406cd2872a7836f85a9d	\\x019592f099e2327135287419e6d0b7dd053c787cf9770295f1cd5658af08ba515271af39f9fb6d05f2999a6c096fea78d58e47b2d150f923d1af3af6ba5ca4909aa6b1d5831c7b74dc420d339a72072184ac859bbfeec9a1649455eb05ae7dbc63	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 13:33:18+00	\N	\N	2026-11-22 13:38:22+00	65536	3	1	0	0	0	1
01c8952b-fc90-e155-6b66-1d4fcc5e0b21	89868e68-0109-4d64-9d45-823fcbb4523e	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:38:02+00	0	4227	\\x8fe645236ec9bd2b5e9ed7efdfa5711cb5b27077655a2cdb4c83ac56854f4095	\\x0188e75a76954ca900590d09adfb79fb92b1cd0754c964ee73889e50d2db89317fe62365b1a88d2a9e32bbc6cb900e46dc81a934a19ba89baf5b6976934b34ba5f	\\x0188e75a761b43986d56f88e66c7b9be3c0f6bce423e9fd9cadbdd46b66e4a6d73a454a5d5075d8f867c7a5464b339c3e359e7e38fb62defd64480725673c9ab3e12c05cc8f4d197ac40e20538b7307cf3dab65b67af913f8796e27deff008c087	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	2026-11-22 13:38:02+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-0891-ca9b-32c6-52529a38efe2	94f76676-93c7-4c8f-a75e-8b49261ad5c8	6ce19741-341c-442c-879f-c768eee4dd85	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:54:11+00	0	5042	\\xdcc3f16c278b8d57cd35bef9c8928ee81212dbba3ab8d821ee83de6635cbbd0c	\\x010c87d10c8434c2a7b80023564eab4919c27ad6da62cc66b85bfed7b3b064deaab5a1e196624faa250fb466c988fae492c2821501cc322a96eb74c6339d682de9	\\x010c87d10cc9be5a0f5d6c335b140b3d8657362e68c9ad02d8fe4babcf5ecf3b1f543dd60dcb2f1285131bf74781ded6cf56735f3316baa7de2845529aef847a8da2c45af2b7255e21f0103f03bc323e66830f6dc01f46ea68b73a32ba9e301ab9	2	3	WELCHK	WELFARE	3	03		2026-11-22 13:43:36+00	\N	\N	2026-11-22 13:54:11+00	65536	7	1	0	0	0	1
01c8952b-0e1c-7030-2a55-960aa6379d08	3d68943f-fadb-477f-a74b-96a987f6a758	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:52:38+00	0	2786	\\xa0341b470f4bb7a50bc9930fc254a40f21d8fe9135068b8c52eaf5ea6fc496d1	\\x01ec7a6cf06df99c527c2bd1928234b42b32517e302f1bb48f51749d48ec6bb40afde4a0729ed1b585955d5333b5d4398e6be4c1c40037a24d2fb53220db505cbe	\\x01ec7a6cf07c799cfe8e95e9d928a83ffdece98624ae845cc442491a016de9437f0c809b16076d1d84f215ccf8f7f4b0be32cc3b5503df6dcdf32ef2eea3655374e68256d3071007f044a23e85eb143cca04ab5ece7aaf820624caf86bac359c83	1	4	SUSP	SUSP	3			2026-11-22 13:52:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-1604-ae8c-f3b1-8fca7937b18f	8540f26a-327c-4a93-b2ce-6ba2c318b609	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:29+00	0	3892	\\x5070fab52ae037242158345fd931c07ba984f10e2efe0babe8dc8868553a086c	\\x010b452f04997bbd9f2c70df6cd1b331fdc785f7b7a1a44f06b2b12499e409e08dbef8c68596ef610b2df19a1535320b4624c5a57fb00ba3c3350b66b53448a476	\\x010b452f04219a816eb3410808343a8ed220f97601984d02772959c26d724d91fc708381d2b080e43f49a8243edd91ea9cea79c1978c5630031bbe9aa6e0377ffa65bbb0c4f0d6a33382a94cffbb0769d03d310832a4bd548690438cd86d8e6f49	2	5	TS	TSTOP	5	08		2026-11-22 13:49:21+00	\N	\N	2026-11-22 13:51:29+00	65536	3	1	0	0	0	1
01c8952b-17f4-1d2e-8f82-3eae031ab4ae	678420fa-e65c-42c2-8046-99ac9974b106	2b790535-ac63-4508-a21a-9bda62985b64	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:53:05+00	0	2769	\\xe43fe0a0c2ecc56cd9658224bf4267c0435a9155834fdc574a9c076fac5b0347	\\x010f5ac23b1c180aea67830494a78a1a76d9eddcb76a406aaa22a2bc44d580751602ffc64a3752903f4ac0778d43b78d64ded710d792b545885784317d1453e918	\\x010f5ac23b54bfb60fe6cfe01de506f878896acebe8d657818f54a95074f6fc097db74067d03acce89c1e2427f315a4a660d478c925d2a3239ce316cd4685a8cbe0be3a7f75173618244d131d9adff56f5dc511a3aba356b47af9cb1baeb665aba	1	3	LARC	LARCENY	4			2026-11-22 13:52:45+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-1d71-ebe7-0fdf-7acac89c7b4f	7b3c4c32-e59e-4e81-b4b9-7faaf5d02188	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:08+00	0	2782	\\xeead8ff6cd8657adfe05e32fad8e060c70f56dd128e2726a8d68a349c61d5b54	\\x019a9e6ef1592eead942f90c70f5bbc9b14baf3f801fe21fb8cd4777467975e7b92517d7b4b1ac3c81d95aa5498a39a29b2afb5ebf26c78aef99be3dd9b218271d	\\x019a9e6ef1ede646bdbec2751cbb7eeb623c1b7214d201180692dd333e9c733204ac880e5d026dee859b31c2314dd12fde24ed86fdfa015c4ae4f81f7848c595382d521ab2ae82f6ec8609c7633452c54cc58dcfc0f2cad5c58ce49b3b44355df7	1	3	MENTAL	EDP	2			2026-11-22 13:50:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-1e77-9281-86dd-185c1a3a795b	aaeaea66-6b84-4415-9de4-21e04c477048	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	1	5	2026-11-22 14:03:47.553352+00	2026-11-22 13:56:01+00	0	4235	\\x286181bf269a3bb500105d379f6eb9d48fc95292bee1402f44d2aee15b0c1de9	\\x01ec7a6cf0e9d529004e79e584e2c156ac73b74f38c314f61d399ed70c91f52a6acd6d46fae3e71f46aca88b9c80de91230a9e1de411a91b31ed7944ba896e59d7	\\x01ec7a6cf022fb8605812ae2993d754980f2d455c80ab226dea838920a228a78a56b18a39eabfdac51ae967a73064f629026c4b89a80c3fc10b1f832adf1987e155dd2b548aa3a7dfe7c8d785d36e64a26d913bb373cf38dcf44684d2e55993516	4	4	SUSP	SUSP	3			2026-11-22 13:52:18+00	2026-11-22 13:56:01+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-2324-b1e7-18d7-fd3ac3684fd6	d72f9668-c56a-4f98-a8b0-6079e26d4366	2b790535-ac63-4508-a21a-9bda62985b64	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:54:14+00	0	4226	\\xd048c07aceb498e988ed9cf3ecbc1140dd01989153ff885130af5e023d544e6f	\\x010f5ac23b6768c0cb241bab350e1726930a17556d32bdeda2a8d2724238cce161e5d833d154399ef95ac060167dabe03d4d4cb6b8bb458641cecb923b65d8c773	\\x010f5ac23bb82e5835c3b951eebbd524a26b147277bba5b03768fd52dde8e08318e1ab6881ece77d236d9a9588a0839c1e929704ade2df07b0ecd48253960c6b92a3adb5420cb783c54e84a206d72c3552d6dd384dd36e87575efe0f9f82e7dada	1	3	LARC	LARCENY	4			2026-11-22 13:52:45+00	2026-11-22 13:54:14+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-3edb-e633-6082-7e4b9e0b3e87	c64f85a7-97b0-4515-a267-473560f3c874	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:55:30+00	0	4391	\\xb21419455d1c4a9ab81350074acad66d088c5b53dee9ea8593dbd036c82a518e	\\x01147b528c00998b8ff3013d211b58ab39e8d9d7c9e509c20bbfe93d4d40a64d4cdb313cf148da64c94ae1cf78b4049e272818b6ef0db4c3825670fada3a34f1eb	\\x01147b528c0acc0ce7b17f57d6a5241cca6c837c31b09e16b8a7728cdf9317e6434426c381c3da9e70eb7f493d69a45c1769ec22dbb201bdc5fc42f7670b3e172dbcf06cfc3829507782a11d98def5e0c989ed367c6aedc06b13667848cd737686	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	\N	2026-11-22 13:55:30+00	\N	65536	5	1	0	0	0	1
01c8952b-3f97-d211-cf04-dfdcdd490ec7	ac02d4d5-90e9-4d1e-b5ae-a3d5c48c8620	5fca6732-372d-4383-bbd0-f68d0c39d056	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:53:32+00	0	2869	\\x180a1ef3304198155262958d11111df6fc443102182a2b9465bf0d58ae319fd6	\\x0108ca9fec796b88fe473c0c41e3b11a4acdb7df14c2a5f154cd6a4bfe02e7575673378e9d13691b46b4dfb9e14078666e62386a6f0086c88ed265ccf08cc4892d	\\x0108ca9fecf23bafedca3d20c61f33f7560f1ef0989f11613c7238ec88354d7ced3a5bb084406e4d5132e710c2de64298e4848af774a863ee1da989edefd01fc8c83cb9f65455c5aaff9d99d9769686b02f0adfa68fbbd9110fc60449734c14bbe	2	3	VAND	VANDAL	5	18		2026-11-22 13:53:12+00	\N	\N	2026-11-22 13:53:32+00	65536	1	1	0	0	0	1
01c8952b-450d-a107-a8a9-ac424de122bd	a9d28b73-da9a-4a14-8e31-aa0b9985cc7b	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:14+00	0	3960	\\x31dd32276661d1da1d8d29baadf3ceeadb3a674286990c475bbc00745cb284d1	\\x019a9e6ef1ba17e05bcef24d8501bc186c40dedcc4ed86048ac81572c7f4b3ed345901d719b7bce5011ee14da6720bcacc2f22688432ebe58899d27ef810063347	\\x019a9e6ef11963fe434fd0cd4d817242d6498d1365be51c2e59d18501428af9ae0e9f65852018039542fe516113da544dd8630e058ff5ac08d11b507ec5278868841f68c8fe6e4b4882f4cf62ddc4a7f06e1ef5bb015cb2fb5a76cc9f7faa45ef1	1	3	MENTAL	EDP	2			2026-11-22 13:50:48+00	2026-11-22 13:51:14+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-487d-ef0e-8830-87e59a49ac6c	66e3faeb-63ff-472e-bdec-504b7a08fa3a	6dc25441-8a57-410c-9313-20207e632adf	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:44+00	0	2781	\\xf9d782189f6db5c13cef37313745c7bdec32c8a547f5123f4de8fff216806b8a	\\x019d3708cb93d6d4da8006f2d39dd0bf9ada8811dbe574f0c6a5a9b68c18c7f374db27eda863a4e9e4c41f86b609317899f341fe7aefab77a715636835d548b949	\\x019d3708cbe682e02d49aefe1bdeb269912317ff5f51dd971389a057897e90d2d9feaa16bcc2cbc3db7cb6e9d4d0d7e729624a307bdf2094c116d22cfab36f2685af15e70109ee9c3d7b2700378b479211c6b5efc270befadf585959e225a8032d	1	5	PARK	PARKING	6			2026-11-22 13:51:24+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-4c86-e23b-44fb-43a2afa771f1	0572f925-5563-4bf1-85fe-a85b752e508d	15e1a855-243d-48e2-aac5-48458d5a50ec	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:46+00	0	2773	\\x8c37d6285e76f4b33af635cf1f01d06629d0de9849a012838ab578681fb306de	\\x017f8e1f12282ab38207a81857aa81473b98a94c043a4ab10b6820f09ed6468ee5dc987f1640a072623c81b9bfa62e504bb402e4b80630e726a5d6bb4dca0dfaf7	\\x017f8e1f120f69d64e6d760a30e7ba8bbaf4af22c18fc4f152f27b607aff6ec9bb19f3a5c5ad01b26d992f756d152c2de4a66190a73809522175adb6cdf7c175b10242429fa5b5eda54e9f42c31c4bd660bbde4edcde51938990e3080034833546	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	\N	\N	\N	65538	1	1	0	0	0	1
01c8952b-5042-b514-f507-bb97e4fcd7da	def70473-737f-4f5d-a213-bb6e9a2ecbec	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:53:35+00	0	2781	\\xdc0210b5d970d477744626168d48e3f96752144c6bda07417b6903af42271da6	\\x012f8b8b886a6a5f1f30ae51084e04130b58dab66dcc0972174adaf283a13b636773462402cb55ecc36ffcb950a53b4f87a8fc14b1e5d9bc7c33d532441d4259cd	\\x012f8b8b881651a627483a32565e20c22a76dd20f9c51092cdfa7bc963e7532021f9bd838c78d5917251928516bfa9a5e0e5be24c026add1a0111e02b1914928af4b5ffa48cc0c325b327d90ed85cc871603934d57be4794db1df39ff2cffb189c	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:53:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-5740-8a1d-4fdd-0e17bc2cd9a0	40bbb584-b9af-4a7a-be56-6852034ae456	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:52:50+00	0	3953	\\x5ec3ee00208e34f1a0ad673956ba04a8a7253d24a425b898c60850ffe8840c0b	\\x01ec7a6cf00481903f02a8d784476d79afa6f2e70ec00f61b20f08d124177c47111c959dc231ba24b88e56d8f544d36ddae939fccca6d1a701fc41851f35a167cc	\\x01ec7a6cf0489f140c1bb8635bd367844cb12001357072fa056085c4fad14849dbdf24a0d41a3e6b5ef30f8664f942e4052b3a231ee3fb9b27227a333f96021f4d0213d743f76aa1d55e86ae1da97fd0eb4a62ecd7ee6b4591c14c99642eed4762	2	4	SUSP	SUSP	3			2026-11-22 13:52:18+00	2026-11-22 13:52:50+00	\N	2026-11-22 13:52:50+00	65536	2	1	0	0	0	1
01c8952b-5935-6ea5-3d92-1464d1c23da9	31c95f16-8f60-4b81-a5f8-3c3e1e8ea4ad	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:50:37+00	0	5454	\\x8f9e703e689897341cf29c8e0ccb33ced15ea9da3b2782a0c2c569247af7d193	\\x0188e75a76edaa16d33dad74cb7be4e8ebf82a7c794b72ef47ea82582eaee86ea2b2198becf998cba3d6c09b3c3552e414dfad6384ee96f928f15da84e0c1b09f9	\\x0188e75a764ad8e9847150eac0b3f70ef28c7cbda67a226d7598be821adbabb326e406e1d7225398853cebb6a763c118d15e8476fa93acba27789e86c117f17ee65f51c4d0594a290adc4cb6b1f9e94b6bed7b237e947b5ac2c64fba1515949e3a	2	5	TS	TSTOP	5	01		2026-11-22 13:27:42+00	\N	\N	2026-11-22 13:50:37+00	65536	7	1	0	0	0	1
01c8952b-5ce3-578f-0b21-e772b505ea56	3ba4cbdc-20ba-4596-91c4-6501ca720019	f8be7c66-4831-4656-932a-62d6137c9991	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:50:00+00	0	4673	\\xb794d814952b6ae3d629e09c39348b8a27799a2bd44bf6f71a5b821125bc7583	\\x011fcb8c0806ea414ddd9ec5ddbc8d9318d2204a7b4087e59804ee3379cf24ca4e39eb6351ca713ba020db67cb276d58763eb61b77d02ccdec34c8f103202f0434	\\x011fcb8c0825b108cfd73928286b3e3d2505d4733deba3cd18bb09f3d229f6942add1395955ff6ecee30a7140c459e2f1ee1b429277861555020a24159967b9f80936f15e0ff8da0aff2b25a5a71faa4b9214463c6247debb17217135a36e93bf0	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	\N	2026-11-22 13:50:00+00	\N	65536	6	1	0	0	0	1
01c8952b-6f35-047c-d6d0-0ad4da9e1e4a	da1d3ca1-45be-47ad-8f8c-d941f1369024	f8be7c66-4831-4656-932a-62d6137c9991	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:50:41+00	0	5331	\\x46238f953d3dc19ff295166315dbd2f67bbf3c7984ebccfd73977ba339f2ecf9	\\x011fcb8c08ede83e215c82b924230ef3ce0c4afd74154b12256efca65e8b049517113a05acaea2afb1158d41211a84ffe90164db5a800af110f86dc02db3d01bf3	\\x011fcb8c08cd10889994680f8a0ef0c93f32814ed92b771c300a8f75d5a753505dce6001936f665ca799fe31089819b3b531e3e622c1188b300dd422e2c23e8c687fff04910969b51823d26fc4f5c98651b0dcd8a5848a6c6508f01593c6972313	2	5	PARK	PARKING	6	03		2026-11-22 13:45:10+00	\N	\N	2026-11-22 13:50:41+00	65536	8	1	0	0	0	1
01c8952b-86bb-510e-7946-614839003f4d	09b6ee2b-0fb3-488e-b50c-28c6bf4568a8	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:50:09+00	0	3524	\\x649036b374366c688685404327e288071db42fee5c9767b245481280d6550431	\\x010b452f04b1b87cd697b118d0052e2e1c91f1d4d683f7134490b6ed505c44a94944394cebfe4fc48c7dcf1ef056377cda2607461e04364dfa4570808179ba8063	\\x010b452f04d3107a09c482f44aaed221172ce3f34bfb14f37a1245771ce61bc5aa15fa7c1dd3d6b3e690ea003b2edfef48e060112e4e7f1a72c7d7a61b96339d883cf9aa7aecc04af33b430c5cd5fc14871fe32d892ea082009f420a1bade9cf09	1	5	TS	TSTOP	5			2026-11-22 13:49:21+00	2026-11-22 13:50:09+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-8f23-0def-f231-d185692cc44a	c7237981-202d-408f-a623-8bf4875e7538	15e1a855-243d-48e2-aac5-48458d5a50ec	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:35+00	0	4941	\\xa20ec28ad0303de27cc43d75fe470141062cf81f7074134bcfea5f2a4d983d5f	\\x017f8e1f12aab61e7d10ddc14c5f08af484773f4114e3611560a9e37bc28f1f82d25b7530d16d2852790e5730554f13c26d680d2755c13850deaa2b8b8e9754470	\\x017f8e1f123fcf7f3e4adb90ffd58283c5525abef7a76a53e442be1003ef3b8713bb13871a82b39b8bbbcf4070c25d0d228f00c77d910a122c0497aab20141df37ae924a41f0a58c56560dca0004f79313a0496ef38e326228df68c7ed16124855	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	\N	2026-11-22 13:51:35+00	\N	65538	4	1	0	0	0	1
01c8952b-9156-4bc9-de25-0446852cecb2	3081ac07-2bd2-4d06-a45e-afb3643e0bfb	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:56:51+00	0	4387	\\xadf0ab56bf1111d216917b7f0a99ef32f3e11bb3cd8f6b13fb98da0b538d1921	\\x012f8b8b882de2cb420596e436cef38d92cb36485ffd028a65c6ed26d0cd7846dca3024344dee3b4badde6198897c3a54726bdf328f3899457bc7534da44c750ee	\\x012f8b8b883f5d1590a5476d694b26670f5c9c4d522b9cf5298942f78c584dc6000d3a2732f85e44c34dd414d3da713b4cd43e84b8645aa232ae8640b79194295e5c28fb1d3575ac0ea70ea920bc352b2b4e9907271d44738248c44ee608855bc6	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:53:15+00	2026-11-22 13:56:51+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-a52f-ee82-9cc5-367e4343609d	315a5d0c-88cc-4564-8118-964ff6c3c0d8	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:56:21+00	0	4612	\\xec89397737fb194557822f405505df087aa8a9eff8c947708efd63b269c5d72b	\\x01ec7a6cf07a61db6ef1283042cb4298b2f55864f78b2f3c3e3f6317a7fa48619a6b61c7a8906012b21c46cfa8ce1f691b2546447b8e1f322993eb5a2b2ba21ff6	\\x01ec7a6cf0a226e7cb6fc605f7c043ab248fcc1e0c2fbb8b96ba958c8f3743cbd16a4377e60f55b7bfa157495c91b2eda3412942000232da566388225e919da2c56900dab584834cfc65e3e11b196da4c3162e213c496eae11fc1a607f838721e2	2	4	SUSP	SUSP	3	18		2026-11-22 13:52:18+00	\N	\N	2026-11-22 13:56:21+00	65536	4	1	0	0	0	1
01c8952b-b943-c94a-57f4-c755b5b77050	5f805612-6d7d-4ee0-b262-df9a732e3e8d	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:53:56+00	0	4105	\\x21fdcc297b8a9115879e431bb78a914a857a5d32dbf47d77875d56a70e61784e	\\x01147b528c88f862ba69bdef427cd629b3775d6de1466f60a9deda4af83403da2ae42e2393e31aa31e4793c41c2597b2818e8612e9e6afe43b55609922ba455ea6	\\x01147b528c46d3416f15b312b3b2a24f9a0c6ee347faece44e242f027468b7a79b9477bd79a8a7b9b0d2a89d91e94b286bf9e5d43eb913c6f09a0eb739a36756f02d872145cce4abafa8a37065c4354a6c51b297ae9cd6457abd441c591d8b9fdf	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	\N	2026-11-22 13:53:56+00	\N	65536	4	1	0	0	0	1
01c8952b-bdc2-ee1f-422b-b775fb72126c	c08403cb-46e7-46a5-8079-17a279c93a58	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:41+00	0	2771	\\xcf43348abb11d66191adee0f3b2ab723a49086f2639a356b74e6d5f5c7fd61ab	\\x010b452f04fbf65bcaa8c4e322d73445fea6a72bb37f5c47a32b0412d8779acbc7d3b7a84b68b16fef9ec68035b8bd43ade71829151d8ea8f209c11c5d55f55051	\\x010b452f04c274b367b99c13d3f9dd32b990496078e81004bc9069d7a654146d8d7978ceea1cf1017776c0c4c045cdd27cd02ad38f011d4694923e5eaa0360e0e1f8c615d9b7137fab28116b07acb71e756cee0d522cb613c432b174a5f62711c5	1	5	TS	TSTOP	5			2026-11-22 13:49:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-c168-0e19-e528-5500145cd6f5	954ff6a5-b0fe-4037-ab0f-134228cd0092	6dc25441-8a57-410c-9313-20207e632adf	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:54:45+00	0	3959	\\x155e0f5c6b5e0853e4b856cc1ecff985ddbcddc68976add910a682e570a77fd4	\\x019d3708cbc08e500d0b7e386a591664326ddb60297f8284db6f25e00bd564a482a8b4837723920d6a9d183be45cbd6820a1b2a6a20e075d6ff35646f0e939c7a2	\\x019d3708cbf1e4bb8e7fda7c4cfaad64e728cbbfe95c47cd101f50e1475e7d57b2e24d8ecb247fe9ee2b1f92b969e968f3446e80a60271c94294e88e640ff7e1516b8a97a54cf31531b3621df5ce6fc14f34bcfe786abc911fa8246b9e620852a8	1	5	PARK	PARKING	6			2026-11-22 13:51:24+00	2026-11-22 13:54:45+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-daf4-aac5-1fb1-a52904ec413d	6a065958-ea0b-4213-8f0d-18c3e0ffa6fe	2b790535-ac63-4508-a21a-9bda62985b64	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:53:24+00	0	3947	\\x56161a72d1e44215394b0e931071aded4205864213701114e801e5707d61fb2a	\\x010f5ac23bd283de3a43bd339a7826b5bc320c01312cfce517f6bd187ac084bd40c3d27e37a3ffbcac19d3bd530400c386fa08660fd0055caa9a02395f2c173bb2	\\x010f5ac23b9ff0acbb587fe1d8f88ce06537b675c324552dfc9a1650c3caa969d20e90c37450c3656f9ee73e5d0bfe85ecead8bb118822894df237d6e550b131f3f9d52ba4031273e309d577ebbc676c3d1204139cec5df208b375208bc6c97412	1	3	LARC	LARCENY	4			2026-11-22 13:52:45+00	2026-11-22 13:53:24+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-e0c7-7e68-aabc-87e9ad6d9a87	2eafe5d2-567c-4533-a968-0d0b881b790c	15e1a855-243d-48e2-aac5-48458d5a50ec	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:51+00	0	4379	\\x0535e83edb5c50f8f402333e5bf0495d2f4b0f6d499dc5cc7cf4d7662183d523	\\x017f8e1f1244a9679c2bb80fc7d820e7ca306684791f97f2f18cba057ee7a3f1286cf89263e8b1ef07d94576235560607df8cebf27764c9e7ceb983c8eec9e8e1c	\\x017f8e1f12d772a12b9db81d77eabf9d1b84c309a2887bad84f3559ed245c82a23dc2abbba248f2877b6a6ae0ecb96004ca8b08323212618ac8912c11fc6e0b13a8d77e1005e651189626b5cad5ac089a1f0c4e8a9590824eaaad602f0a5aa19a2	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	2026-11-22 13:49:51+00	\N	\N	65538	2	1	0	0	0	1
01c8952b-eea0-104a-109c-8fb50ba4881c	153ff5d0-3f88-4356-8cef-e45fbb9c0e41	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:54:47+00	0	4239	\\x1addfea6c1bff311885ab6739d8aec6830f45513acf868a4ebf23aae87ed3b9f	\\x019a9e6ef1ff4b03a684798bab1924e1e70791937439a720c07d978d76a3da7211d5045d1d57c52161163c215bb03933a00c9c3d997737474b534f99b42bd99cfc	\\x019a9e6ef16b8585508e9784d1d857bef788b9fedf91a918c3411bf2802ec966ab9306fa8e910a4d1d4ee1a654a29580fee674ab259f4e8dbe33c9f89e56a09213a7644ecbbb8e1572aea6a54f5ac019a573ffffb39d51a870540f252aa5ce69ac	1	3	MENTAL	EDP	2			2026-11-22 13:50:48+00	2026-11-22 13:54:47+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-f3d9-79b1-c03e-a95ebbc5c8c4	a506bbd0-1b32-42c6-a32b-d781fbc7a286	92d7ed8a-d658-4a46-972b-bf9ef617ffae	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:49:56+00	0	5085	\\x6db76faa8d9f279ed80ee5ecd0faf4f3cb0298e43bc0181295065566a71117c3	\\x0188e75a76a5016d19fd47ac4256af3a428e88f462f24ebc1086eaf44d73869c57ffd02d6c11330b7bcbe89bc119e45cba482a3eea015ca0ec775a7832cf1a4ddb	\\x0188e75a76d13abc94d40397b0827a8da61b872f2c8786d176175f4045df993be6923002bd3abbe4302672bfe2b05d15fb0555b9bb398ac2830251d5fac8c25a0c8643ad712fa96a47bd2cc7b851982b775f4cb8b8a7ab58af0765dfedd021d7f7	1	5	TS	TSTOP	5			2026-11-22 13:27:42+00	\N	2026-11-22 13:49:56+00	\N	65536	6	1	0	0	0	1
01c8952b-f700-949a-a1a4-a6ff96800d05	fc18ec23-2220-4305-85e7-877984b0fcf3	f8be7c66-4831-4656-932a-62d6137c9991	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:50:08+00	0	4959	\\x2f4de7a188df4b3d4a9649eebc0726b95e5659e33330b0bb5eaf4fdea4c39b4f	\\x011fcb8c0831a1ac1c665ab598772a9dd56d18e30f749b4302f689bb0114f0d1b0b46868a2ac2bc2cc2a370c967f53271fa73eff81ea5626a3baf03b236401b7bb	\\x011fcb8c08f8476c77153696d16e8ad2bf6a08e970d26c0706a44f85e08e9d48524b30be391d67b19369dee23cbedca6c398578765ac8e7a7fd744bb37931eb1664ebd6436bf0987961457be0e9290aa8a322b7e44db71928fab7882204d57ec9d	1	5	PARK	PARKING	6			2026-11-22 13:45:10+00	\N	2026-11-22 13:50:08+00	\N	65536	7	1	0	0	0	1
01c8952b-f91c-cbab-fd25-8c503aee6e1a	cc81af39-2a09-4e3c-9ae3-f4e613262553	15e1a855-243d-48e2-aac5-48458d5a50ec	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:51:09+00	0	4655	\\xd8de825a82d86f3096ba3cd9281e04806206488c8c3884a6f0eb9fd4b02b64c7	\\x017f8e1f12705d7b2dc0ae7baa66c69ad9566179885700b7764a8a380ba26df1d0c659303995c63b3d2764938bd1390866f4771c29370f22ba1ee27c87900410e9	\\x017f8e1f12116ff607f7370917eea5ed092c1e8dbb0169a14e6bba9d4caa3902693c64452be0193ecdbd450547e68a96786b27f279a7b214cbe2bf5547355fdb0114f4dd5601f48ead8431340f9c1c93c177254b0792801ee6690b4f8d7e374030	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	2026-11-22 13:51:09+00	\N	\N	65538	3	1	0	0	0	1
01c8952b-0125-97b7-89ca-a1b713cb761b	4eebe666-575a-47a6-9d6e-48a4e783e36f	9fe33261-0768-4941-a551-62b085e4e4b2	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:19+00	0	3724	\\xf9dbcfad1d7c6ccd14f352bbb9a144a7d9cd203b0f0d58b161118e3c3fc7557d	\\x014841481c951222c14bee382ffff516d89e622430794f8bb17f7ea6e9248ae80d2460de36be09809aa68ae957233220c3998f1a94827b77fa2c396207ef35e36f	\\x014841481cd5b6cd995943140f47644125dd2d8e46beff593f9b82bfbb63040a0318268087ff18e17f4efd275069c0b01936337f3d96fc99e739d9f5189b8fbb8e838daed3596655edb660a24d50b70a6576c01cf48edca8b85057672cc311be81	1	2	DOM	DVNA	2			2026-11-22 14:00:59+00	\N	\N	\N	65536	1	3	0	0	0	1
01c8952b-20f6-fe6d-dee7-8c6618bdb233	de3fbc4a-84ab-4f55-8474-f569321f609b	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:59:33+00	0	4677	\\xdb229513e46bbbde011438b29cd94c74135d5bb80ef8d54bd257f38d06cb4052	\\x01147b528cc53972e11d1f8896f3c351024927e458c60d2a4bd1b74040696dbd95396eee172de361a47ccb18b1113023c136133e0f758ef44025719f86c33aca49	\\x01147b528c8d4a737fd4c4d167e31ec34d5fd872f52bb570c37855049659589f996f5d1d732f3064e6411188dcb5041dfc66933af8caf28e771bcfcfd9a6b9174111958ec9e597c5a3fb6fe1589c5ee11fbb3b5f881a0077cd808b2278de910cb6	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	\N	2026-11-22 13:59:33+00	\N	65536	6	1	0	0	0	1
01c8952b-28c4-613d-c554-e3b0652c8196	5a6bca6a-7b02-4444-a06c-f995dbbadd40	1839d92b-e35e-4831-8d17-7db6aaeb714e	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:20+00	0	2773	\\x723c9cdf3637b65da2615b45eb0d7e84048e96096cb0178594fa3dd2d9c3cf93	\\x0172cd1505f82092b992592f2b300085416ce152c02bd428ea52dfb19dc3950edf41bd4f456a27207781183bc88d0bea80f27ee0efeea618e7708b859e0f9f44d1	\\x0172cd1505d6c6a5f57cc2990d20c2b7926d18e311b79dc29bbd2b295ac0233b62ea5f4377a15a608d0a8c982f30f83358360197925175746643605d862c105082aa6e7d180baeda60e368fcca660dc12495809a94442bc9c6e19529b9ad80cdea	1	5	TS	TSTOP	5			2026-11-22 14:01:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-2f75-793d-eb68-51adf6e497c8	fbfc22e9-f8e9-453b-a011-d61fc7030243	9b5dc664-a32a-4abc-b2fc-ad616409083b	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:43+00	0	2778	\\xe73e5fc1e0fd0878833023a223326001952dcd189270f5a1462a81c4607e2808	\\x018b7bf3cc8b3e1fbcb7a7fab423d925c01d6a97c411fecda34bdc638e5446d41fd8cd74166d3f68cab7a336a06b75bcbf22292a3334cf27d44f77f33b59b32560	\\x018b7bf3cc70ba44616629b48a707203d2ee1ee32065c7807f4b1f547efa3d2704df22095bfd18cae821df58315ece5b59bb6c7d93a118170d01c2a7f91096880262c3f3236ff53529cd4f79e0af24506446789338c838c3f62975b5b4c1ba94aa	1	4	ASSIST	CITASST	5			2026-11-22 14:01:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-52e1-be78-58d3-06584ecfdd1e	015a91b1-5aea-4ac6-a952-c574e8d41dba	1ff4b747-3694-4975-a9a3-ccbfe5410a12	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:20+00	0	2771	\\xbf065c68025d7aec9aebcae315d1b3a128bb624bd5fd2e03922b26010d106917	\\x01b88ec5222951cbbf03c4180afb1f1ab14e350f514ef8bd67dfac41fdf942d53739e05392eefb829e9f7eaf80332980ca4a3f0c53f64e44bdd1f3d50e4e52e5da	\\x01b88ec522555a46c0513fd2991f1d6fe206bb5b4ee10aff5ee2913a44d06db8979b19edefeb376cd7a881dfa2b0afd8807509fd24606917bbb533767bf90024f9e16720108c13999e664093dea7673d2a3c695d23979c3290df5f3c5e90374bb4	1	5	DIST	DISORD	3			2026-11-22 14:01:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-5a96-ba61-a07c-79fb231fb128	611fc732-447b-49af-84ca-3cfc83e18b75	2b790535-ac63-4508-a21a-9bda62985b64	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:57:18+00	0	4595	\\x6859d4caa9d2cd913a655ce9f3d699d8c366a71371c436b2f3a52e40c89a72cc	\\x010f5ac23bc752ea630efd751eed7920dcef94df0a78bb773a05166f2af332b44c267792f54725b51f333040132602dffb8100f0601aea88eea5f460457df37ed2	\\x010f5ac23b44c2f3fd4bbba231dfee0c435f4f79f75294fc4329f016ea99ba1877eb9b076e56809c6273cddac739ad0d52ffe620713cad3687d980a257aa8127cb10ab9e4848cdb3b74d606413de3a1ee331142f3de9b87498b90342cfee28c19a	2	3	LARC	LARCENY	4	08		2026-11-22 13:52:45+00	\N	\N	2026-11-22 13:57:18+00	65536	4	1	0	0	0	1
01c8952b-60cd-4490-3e5f-710fe58a86cd	224faeb8-16f5-4046-8df8-a9bd5b982cee	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:57:39+00	0	4663	\\x034a29c2a727b91811d8dd6ff10458b6cff09e05788ac17ade2cca56f660600e	\\x012f8b8b88df055e1000d1cb87472cacf996dfbec585975f1c43f4b884b51fbf5a810a023319a7f52828b0b903c3a9dad8c2274151c1d33f756e5e5db95d74ba47	\\x012f8b8b88ab8279e50186b57b403dc53377efae2845896381653de14b1c2bde14fd0f580b42963e94e51661063ddf9397410ca0ac49387cc67b9048210d2bf757a0d389340fda1061bc40b846078e9572539f12208aa60463517e5567d5ae009a	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:53:15+00	2026-11-22 13:57:39+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-64e9-f5ea-055c-71f733bcff9e	cab8d65a-1ec3-4427-ba95-0170fd40ca66	d68ba8d6-6150-437e-8a89-cd024385629e	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:59:33+00	0	3953	\\x5ac90399a226540d899e0586f85df6437915db9b3ce0c318ad23d7b9a8a8e06a	\\x019a75fc5b45fb7870312033935a0a414f576af69bd7dfc6830c1c012580a0974d63e0b295f9e9fc81c67ff2bebb76b51bdc21af0e75e241c7f5f0b9af5cdea148	\\x019a75fc5bd160126ff105b968c2d1afe70eecf09c36aa24f800319aa78a409f9bf92a404837d0563d9f6723406bfdf535066c6044935496bd7d0514494829d937b3dc3063620d3bf36165b5aac12473d0b90042de10b22ca6e0ca655185e8f4bc	1	5	ACC	MVA	4			2026-11-22 13:49:09+00	2026-11-22 13:59:33+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-7057-df8c-acb4-5ed361a1c11a	a249cc98-9154-45c9-9c9c-b6f2033a3bef	9fe33261-0768-4941-a551-62b085e4e4b2	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 14:03:06+00	0	4477	\\x20e62d8df902aecbb1dfce0f414a83757cf51209430deef1d6b11330fd92f668	\\x014841481c6f6fde3fe5494cfad8729ffd965bb1ba556a2dcb245737f8fa7e3fd370105d276bd61c2a507d1e6ab738be669040a5b32219e2abdc7fb1369568a5be	\\x014841481cc42e3638a7c70d3595c25af1bb68db9ce80a47d58d122e0994e16020121b5a6d2aa3f448c41202b657514c3b7f563717e942538517a9b7f6a7c2b0d19e992d4a0985777d764b02ff33a8959d5108e1f7eb769919ef1a73676d673632	1	2	DOM	DVNA	2			2026-11-22 14:00:59+00	2026-11-22 14:03:06+00	\N	\N	65536	2	3	0	0	0	1
01c8952b-7cf9-eb22-ce8b-d5221a6bc576	389088dd-af1f-4e98-9d31-7b04e96b4d76	6dc25441-8a57-410c-9313-20207e632adf	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 13:58:45+00	0	4238	\\x158636eea7b8e2f9928d1f2d7591daba3fd3e94a9f67d07f064d78a9524403bb	\\x019d3708cb70ca45fadc6a1fffea979a4d9bfd0d57df423747d8fc87b351dd8ec44a13c3fc3dfc48187d73186faedc2dcb1c95132cfd0ceab331675fa60440ed6e	\\x019d3708cb4059ca211253f13cc5ad8afb4b33aed9c53fad0bb0bf920e42ccf0b2d4b32da07b2aef7f567425797634f63bb5dbffabf2e128ea8bfa36a2bcf2d6fe00983fab3e5c77841bdff82c61e56e5b70a7c4a1215ef5c9d8cf4aacb0e9297f	1	5	PARK	PARKING	6			2026-11-22 13:51:24+00	2026-11-22 13:58:45+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-80c0-4901-f045-4f2e86686342	31f745bf-f033-4192-915c-ebc311955db0	fe7ccb69-a11d-4382-bb2f-2fa4a4d72315	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:00:53+00	0	2773	\\xf5313d409357aa086e074c47346830c2249e8acf4ab257666f9be0367bc9d480	\\x01728fa51cef53039a585415cdb7aca0c2a1f210555f915760c220e637a4f86a925c62d387ddd3e9557cdcb04655d8b2bc73fa61f941d59b4e9736ab0bfcf66f5b	\\x01728fa51c30f02438aaf15938abf7c5a6020113662a36359eea6254fb9e0874f3c7e4f7fbf1bbec3c052c99fef01958b46210ab2eb2a2c0e16b306181e358eb5e261c84ff23dcc6577d035e979790e326cc08c13f585cacfb531a9a8dee9689f9	1	5	ALARM	ALRBA	3			2026-11-22 14:00:33+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-870f-a8cd-1860-82a7128c1332	6cb1f6a3-5aa9-4fa4-9476-d2414a635865	90393d2d-4951-4422-ac7b-c8530d5b2229	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:02:26+00	0	2773	\\xb879640a23896f8ca88d1d4131afd1078fad638c5e2292406bbb39552f1c2870	\\x0151fb55cae6662e1d89ffa072891a358c5507c1f88c8893dd10849de59008dea9be9d64a639c26674f5005922fec5027e032b1d036623bde70d430c51319d85ae	\\x0151fb55ca23911dc506587e78d6f9995b2aae0fed2d3d38985a61a24a348fa61195dd4a662af8dd250e9557962a087b582ef38a635eae4ee36cf1fd5171add6e4a8d08cd1f87e4ba231ac72df0ba24d2eae0c7d0ea1fd00c836750c84006e2bac	1	4	STRF	STRFIRE	2			2026-11-22 14:02:06+00	\N	\N	\N	65538	1	1	0	0	0	1
01c8952b-ab95-a0ef-04d4-4a9eb877c3f1	d8a7f2a9-703d-4af3-85f2-37a3f44929a9	15e1a855-243d-48e2-aac5-48458d5a50ec	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 14:00:15+00	0	5227	\\xc68af4336dcdefd6cb6829443a8ccf3f94b61b046bf3dc9027228ab9f698c66b	\\x017f8e1f12c8bdc5ee260a1a03a56460752b0f83d0cbb5b6b8dbf4f146fc92f85432827400137ed640c040cf17d009305b5f9514349b4225150c57a512e8229d3c	\\x017f8e1f124118eae9f691c903d59311d334a26f68b56625171fedd36bff098ca586e83700652f3b75f843cb8836c315608dfa9ed23c2ddd5201d7b38e04daee052930e94b59ba35e2a9c498b00e1d6312a95825fe83af4d7c5f627c462ad002f8	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	\N	2026-11-22 14:00:15+00	\N	65538	5	1	0	0	0	1
01c8952b-bc21-ec96-34a6-4aa4a0a22879	d7a27079-1c48-4df6-9e72-a0717bb7339d	9fe33261-0768-4941-a551-62b085e4e4b2	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 14:03:45+00	0	4759	\\x793f9cd0748f31fc20d2766ee6bfdeb931d61db254724e6437912452800121ce	\\x014841481c1a3b3865c46dc9cc5bf0bde699d01c0e99209e0459ba5a11c7259958093d1010d00f8d0cb908668c24253c7e920ce182232b01ca100df9b0505f7dfc	\\x014841481c4ca299e69ff5c64e184bcef03741cd6f10f2a60672daaf65ae4731c3eae2525ebcd53b270595d451ccf21da644b11a95b96f80f38f1a04a611d5123e9dccd34ff1ff0a7f03ef4d1ca71ca4fe8b4acc7f7ef9a0fb2ac5e1643b3e4f1f	1	2	DOM	DVNA	2			2026-11-22 14:00:59+00	2026-11-22 14:03:45+00	\N	\N	65536	3	3	0	0	0	1
01c8952b-c3e7-e3b8-f407-ba70fac68ea2	6f47f512-9ad9-4c70-b682-c8ddee1f5e74	d68ba8d6-6150-437e-8a89-cd024385629e	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 14:03:21+00	0	4232	\\x93860eb4770c93a4173bc0595ce0f34b9beb4d7a15cffcfdd316e13a9fdaef73	\\x019a75fc5bdf348482863abd70e7889ed94da9636d5f7e7c97bac7e2bd81b91ef32798a423ecde4c205d81b3d6e5bdc91d64635f0c26ddb55b10860dca34ab77c6	\\x019a75fc5bc92dce2879d7a9834d2268acd733cecea3730892ffe451076cbacd1eb79d4f52c60afd6289f90c675fb424eb64bc8cb46a25525066a0d0f094b1b4107559e04437a6f5f677889d2b1da2c2527a796865e6fd971f6f8fdd417fa7c65f	1	5	ACC	MVA	4			2026-11-22 13:49:09+00	2026-11-22 14:03:21+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-c45d-6944-c4e1-2389c6e87938	aaced22e-c051-47e3-96a7-630b22a354e9	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:45+00	0	3532	\\x5f92d9075253dc37276d7a155833911751673c1fc74dbf7f79a3c4184db93594	\\x01c2edb663991be0fde163d8bcb86b2caea1e255acc7a0df49d967c4a316e7e468ca4a0e25c63433517b4d0bc6442281a132afb9fed67681919cb058c7621923c3	\\x01c2edb663d0cf3681e316dccdb0d7a592a1c93a802e2436847b685128d22e3aadc459b0de6051714ca2e659ce5d63726b5d927025e2528f7f9fe3c71c071f71b089bd0c8e1a0050f0b8f5f17bd4c8ce29c48ef3227a6ae18295fc4c0142b73db1	1	5	DISVEH	DISVEH	5			2026-11-22 13:58:00+00	2026-11-22 14:01:45+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-c714-718e-ddf5-21f90d9450e4	5355e2c9-1741-4e99-be23-aa087330737e	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:58:42+00	0	4894	\\x45b38f8997a01e0f8b0329bafb99842474f30a545d8b750180fa716f1dd14201	\\x019a9e6ef174436695a2858bc07cbe6128ffe8fb0536b20d802fb9de2fcf5300a972b2df64dc05efff3f0132bbab63223b8e6c67367ffee88ae31ae201bea25a86	\\x019a9e6ef122a4fb35194712b3abdaa8cd5c69e3bbf865a1dc5bc9886c15343648b810b4b532c60750efc8faf425cb1e26f46553626290171fd588ffab6e3a76c25ad1392ee904abedf7d818b524c74b0ea2957e49c3fe8d883a745e0f5bdfbb74	2	3	MENTAL	EDP	2	08		2026-11-22 13:50:48+00	\N	\N	2026-11-22 13:58:42+00	65536	5	1	0	0	0	1
01c8952b-d887-5867-17b5-247e6c6ae21c	b1ec5a34-b780-423a-a9d1-cf9fd701e512	6dc25441-8a57-410c-9313-20207e632adf	1	4	2026-11-22 14:03:47.553352+00	2026-11-22 13:59:07+00	0	4607	\\x6425da939b233768054c39f8f6cc7a6cf13d0df61d09096a570c8230ee2c5c0e	\\x019d3708cbdacfce2b675444e5c7db7ebc60c9f26834252e7b0ac8784fe81e554eeb48688024db92916d51f3a6b0bc0a320d63f40bf7bf1908aa4cfd682ed8557f	\\x019d3708cbde187a82b420125e24ade8fb6fadc4c74415c04f00a0c3f78857951a40dc080d3b798680e19560600abd5992962b3910bdbf73b85f9e88226873811ade524d2f07856e27a08a4ecfb81292b9eccbc07584e8a01ee2f091c8367941da	2	5	PARK	PARKING	6	08		2026-11-22 13:51:24+00	\N	\N	2026-11-22 13:59:07+00	65536	4	1	0	0	0	1
01c8952b-de23-cb38-de0d-cf5459f7d566	09d69793-74e9-4250-a1e2-b97c42ed9ae0	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 14:03:27+00	0	3814	\\x9869e31d3fc3adecdac3f0eeb92611ccbebebcde1e424d0e75b8e852756d0c53	\\x01c2edb663f69756879622700bede93d7e17e538b5504a7e045fc3c22897c6693b7251649bff0f539b34740540f51622467a1ff6d9cca83d87569380f5c96f4512	\\x01c2edb663574c548f6df14ce07a94d33df951602ccd2b82ebc552e6397c84e4796caf196a6b339e4fa0e9096fb43aba191cd772b7f4d2df4855de60645d9bb68728abedd897e9bdaa66500e475718f8e43c999c0fc29762f5a14c18e3857148cf	1	5	DISVEH	DISVEH	5			2026-11-22 13:58:00+00	2026-11-22 14:03:27+00	\N	\N	65536	3	1	0	0	0	1
01c8952b-df97-85af-4f39-7e934006762c	172980cc-f614-4aca-8a15-570ab65b60e8	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 13:58:20+00	0	2779	\\x6b5e4f7c30c9eaa718acc353f6e498fa97a93e0066cc8d099b2c5289a20ac0d8	\\x01c2edb663d2ee513461985258951a93354428f0e632b60ec90b4009e27a7e9c5ebf62226e4128d7fe0c57995b7576a74901f8c9cd0b1ab240beb0896246a6d3f1	\\x01c2edb663c529960284bb49d31105e4228d51ff9671826c2d2de7569e67736c152e26c0151ea3ac62c50f7d6b8c36ccfe8396657f32892b49a10992fd029a25f5e3ea54437ad64141ac02ee6ed086f00ad1fea443268aa2bd2acb081ade4a4cb0	1	5	DISVEH	DISVEH	5			2026-11-22 13:58:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-e93e-2e11-73a9-3c1aa96325e8	2d4921dd-41d7-461f-bcee-6db653b8c96d	9aa911a9-a7e1-4624-a7c2-d2198efc556d	1	1	2026-11-22 14:03:47.553352+00	2026-11-22 14:01:54+00	0	2773	\\x4402aa5e2f4300dbe9c3e6d098e1b58d7bd19ceca7a47e091ee2f4e5c4789a77	\\x015ed4f2d9e093c150ba80823ff796f7b9bf017d2739e50f36b4f37e886e264d1939baebb78ef32921f21dcfaf32ebb01c40e191cefe5c87d9bf2267424d1a2d49	\\x015ed4f2d966b4873b532d679b3ea26e621879634e16d5fbf8c5370ac71c890ee038405dbda9f16fd102fa4175c08a190c044fcb66d9ac1b207bc4f5d0cf6aecbdde5d6e3640c22b471efa217c42781a5a11c44d2601064f7dc3d9502159107f0f	1	5	DIST	DISORD	3			2026-11-22 14:01:34+00	\N	\N	\N	65536	1	1	0	0	0	1
01c8952b-eb36-4541-03e5-a0f4ad712990	0e2c12ab-8e7f-4d4a-ae76-e825b2f77307	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:59:08+00	0	4949	\\x49c403a539edfbe02c9130f0d1633747c7c68b44221d81f1af5044ce22f5e695	\\x012f8b8b88ae888ce3ecd049302a323b4d70ba0f420d9af57321c955f03fc6cb27b2e06a00633604c391b992d902cc1c2158a70b7068b5ea615edb616f6145fb85	\\x012f8b8b88ca1fc9269a451047ac0fa56597f7988f519bce9381c268b114b22f3781efda78c8a409fe75c2315a185a95f89e237f3e03b66804d34ad63472eb9a52181ae180a7f0ce24f679536842fa17de1aa082dfdb34aa91dc8b8fed867d2e9e	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:53:15+00	\N	2026-11-22 13:59:08+00	\N	65536	4	1	0	0	0	1
01c8952b-ed53-b0f5-6364-eeaaca4e245f	988ec18a-8523-4aac-a42e-3a8c99a73a4a	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	1	0	2026-11-22 14:03:47.553352+00	2026-11-22 14:00:50+00	0	4963	\\x61d1965b425b90d0912e2c2903882b9f022a9fd298c4805743d50bfa28ab44cd	\\x01147b528cd771c2163390b9dbd13aadb8b830d0e7ff5c5975a62fdb55d984f7fd48047589aca0481ef42d69d78fa8de731fd5e94a9b96304fdaa8fdaed83390d4	\\x01147b528c4b75f37c8cac6a70b6fbfd755959c8031cb2496b4aa919d3a4040ada9e12553f088a3392c7d85274228b1ece06f5e000be9c3e7c7aa7b5f9712a53f79105741d0b93b2f903ac51566bd24a86d03c99aa80c8c418c539b2e844b48ee4	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	\N	2026-11-22 14:00:50+00	\N	65536	7	1	0	0	0	1
01c8952b-f9b4-8f6a-e03b-2f84d44bee0f	dbb981af-ca8b-4087-b657-4a54d94ac2f1	fe7ccb69-a11d-4382-bb2f-2fa4a4d72315	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 14:02:06+00	0	3526	\\x9d053f0468b17b4be81b23a29d9cfb0f84cadaa6629af586c6f2545cfc4d5f68	\\x01728fa51c38b02f0a4a84a67c2c10e95d9b0d6dbcaa35daae6c0b032275872a6ef6da8260b2e95e00dcf670c9bd4a4d48c1ce9173085a16812b52207f1cf8003a	\\x01728fa51cfaf20ab6cfa1457becfe8252c3da8c3a03f2b57fd809eb4cffc86e8ee4bd883281cf956264af8b089226ab08d4b375ca560e98f485f84b1c45f2f0f41fef7e7b9b27a7226820e7ea8b5d887e29b895e63cf5159a993d238e95ce89ff	1	5	ALARM	ALRBA	3			2026-11-22 14:00:33+00	2026-11-22 14:02:06+00	\N	\N	65536	2	1	0	0	0	1
01c8952b-fe2c-5fdf-e3f5-d28d397d4ae3	683284af-c42e-4f33-9dc0-bc5e267d7c8b	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	1	2	2026-11-22 14:03:47.553352+00	2026-11-22 13:58:19+00	0	4525	\\x41b9653355b3e24ccaca87e17607acfc758688dece8287cafb39984796dfe2f9	\\x019a9e6ef1667e3d103d4af6d6d3846fb1a0638adefb232570cb807fbeaf6830724ee1d948771f20246f1af0aaa5600293c36b78670d7ce42bde57488ded9e0a39	\\x019a9e6ef120fa14d6b6d58d4beef484d2069a8641bae65368769e7a985c5e21a903abe412f1470675c9777de38d8c96324d6006be8bf4501c06c21ed33dc3b185d02138c793593fef380a8aba277c98cac0ef45bbaeeb62b5a105de85a15bdbe6	1	3	MENTAL	EDP	2			2026-11-22 13:50:48+00	\N	2026-11-22 13:58:19+00	\N	65536	4	1	0	0	0	1
01c8952b-ddd0-4d3a-6f30-0921bd2d321d	e7a103ec-a7d7-4020-a147-8b81511c1e6b	6877c374-803f-428f-bd01-d3465a4a59c5	1	1	2026-11-22 14:03:48.153532+00	2026-11-22 14:03:48.152977+00	0	869	\\x1f0bab25bee11c9a39a3502d8892435773d9511567e9bf386e23137565ebdf87	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8952b-cfc4-43b8-d933-23420a26e70a	c35fd78c-f1e8-4b4b-b232-c9e48040a945	381d27f7-c524-402b-a59f-bdc8133242d3	1	1	2026-11-22 14:03:48.15733+00	2026-11-22 14:03:48.156432+00	0	869	\\x22e962b6a35911d7d60f53f660179a2b5752baec86ed1172da4bb1b27527016d	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8952b-3a06-646a-1526-b2c5289bd895	d13bc970-6e6e-44d9-b646-95fd75ffa570	6faebcf5-62e0-46e6-9334-b64833d40397	1	1	2026-11-22 14:03:48.160867+00	2026-11-22 14:03:48.160446+00	0	869	\\x113f62e697b570479107e742e2aff660591566d4cb20b9b5b1362faefa8e02f0	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8952b-cd7f-ae3a-46a7-27b327fd6e82	46022911-96b7-440c-8ccb-7fdf064c7f81	05a18065-58df-4cce-8893-c7c296bb7807	1	1	2026-11-22 14:03:48.169531+00	2026-11-22 14:03:48.168152+00	0	869	\\xfa12140d81887477f343a3c105ba0618458bd7df1ab21dfdfb082dea0c330ce5	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8952b-eeb3-73fc-ee99-213b3ab004da	55dbfb40-45e0-42f6-aad2-2019f2150e1d	05a18065-58df-4cce-8893-c7c296bb7807	1	6	2026-11-22 14:03:48.265155+00	2026-11-22 14:03:49.26461+00	0	872	\\x3d11a9743d61c69412f2aa89471b808f76f43925667cc7f82b5d90080359513b	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-22 14:03:49.26461+00	4096	0	0	0	0	0	0
01c8952b-a152-ff2e-2e5f-5bbe417ff98d	87dbcc08-5701-4a36-bc07-e71f6b0f3184	000b10d7-0170-4e90-b411-c8437240b4af	1	1	2026-11-22 14:03:49.203633+00	2026-11-22 14:03:49.202018+00	0	869	\\x43a1542d76a63417063cd6ed799d9dac7d6706786d206628ff5a6a813c1cdf1c	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c8952b-0abb-0b64-94f6-dd74c80d4a78	68d21a52-e0bd-470f-a4b5-8b10169a9daf	e1407cc3-2796-4efb-b31c-c28643ecda38	1	1	2026-11-22 14:03:49.421218+00	2026-11-22 14:03:49.420756+00	0	870	\\xbd4711aaf1c060073ad433c2f1b8c640268ed9eac304d12f7c6dcaae9bef85b0	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
\.


--
-- Data for Name: feed_tally; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.feed_tally (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2, tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes, persons, other, saves) FROM stdin;
61b2106c-f020-11ac-479f-4ec352d0887f	north-eido	20779	160	157	3	0	0	0	45	0	5	1	10	7	22	0	0	0	0	0	0	0	0	450	156	150	12
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
1b72aabf-4fe0-43b7-bf8c-fc1f331728a3	bb6de422-32ce-4c5a-8807-431ac8c25270	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x0100019a3a378757ce6f5df78a58f330abc7023df46a6f23bfcad91ee76c9edaf70eeeec867afb3805a093e5e5a0579ebe736ead9637ab73f287563594d7b65813f801	\\x0164ef08b2c4b7eed74138a6240d9a55e849c82e085c6400c54c9a9478893f7d0b0361ded186a5215b4a462a91f0a8a5df51196e2af7a1a79e1a3a0104fb2912cc1320a648759805c43b6400f4c3fc32e12ee30ebb6d78a4c76cc99f51f78d533b843e09a1231405c8ddddd31bab7b408969c170842f5a39e92b749cd952cfd61d	\\x0164ef08b209629f764b0643951e4ef7652d8e5a06d2ccad4aee23dd6ebb20f662c43f1bf679b45ba66c09c6379729227ef4ce0ce1ad6baf9dc0b415fd5e0ce745f14a033dbd068769b9a24a259132e9f079a0a0ee9bec1c44c5c19d4cbbae2912	2	5	TS	TSTOP	5	01		2026-11-22 13:04:53+00	f	2026-11-22 13:06:23+00	2026-11-22 13:11:20+00	2026-11-22 13:23:20+00	\N	2026-11-22 14:03:47.553352+00	2621a8a6-d2b7-49e2-84f4-464a3e5bc526	2026-11-22 13:23:20+00	0	2026-11-22 14:03:47.553352+00	4	1
8df07157-b3dc-1cc6-00d2-48e8619d1ff8	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x0100015d97174af8f54afd7e3a86a837de4ab2ca6d09f0b55ee5b47a106c97991c4e019e73221dd9e19b7bde1ef07ed0969def4daef3441394703015071d13e16eea78	\\x01fb5c5562d1e1d5dbab6aef741b8255edf5c3c0f12d146118c079790b2b8c218d641bf7843d0af65bbad3abc21e8b28589e15e1715dd274f7c0051918634d79099aaa501f9184f484428df578fb9021ec7720a92338d15189bd4437d7c6c951b892a0ad18d255d0b331a75a6e89364ecc7dbd282cf29fe4d92386ea823ffea5d4	\\x01fb5c5562dc0f7691c61414256b3b367dfc6dae2e643fee7d0e3b4cd6941afb9dba46e39fe848db43933eb71bb7599ae5cbe0de747930eef38f1d95f5cdb417fed36b5d14deaaf312a999ddf3029163e35654a70aa06aa9fdedbb9391fa5a792d	2	3	WELCHK	WELFARE	3	02		2026-11-22 13:11:13+00	f	2026-11-22 13:13:27+00	\N	2026-11-22 13:15:01+00	\N	2026-11-22 14:03:47.553352+00	9734b9e6-77d2-404e-a56c-ac6ac9a6c299	2026-11-22 13:15:01+00	0	2026-11-22 14:03:47.553352+00	3	1
bd3a5d25-91d2-3f15-0875-e0273bf5c6d7	0da73e2c-3350-40a5-a04d-28e65182c6d2	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x010001dd3af5d591b1c3a3cd8b1868d4c181b2abf518ad89bcf318f00f1dddfa021fb34246c6cd1b8c760c5b2194cf2514e680ebaf758b984a33b388dc93685cd9d299	\\x010d5847506df09fb9def9634bc7d4ef630bb002fca5bcbd1947f2486449d9d9b3e5e43a5f62568e193784e8b187efd4ccf6e7d440cc1ad7d7d26be3df2c80ec8c09895c74f6e8e85b5df41e4275e480f6ac6ab53f3e570635cc95900b88c2ba1f6cb1a3c831955d2a783425aec1be8b781db474da6b868a1dde676888b7832fb3	\\x010d5847503a8c52ceed29a940f374162911a763960b51661dd26e6b86c3b9b7f9a7857c0dbe710889a712316da63dde70df391fdc75e1639c47f847d4ba1d4a04da560e7ac6dd190c472a42f486fc68aec3e144e30bcfd8437e663cee9f5abac6	2	5	DISVEH	DISVEH	5	08		2026-11-22 13:10:49+00	f	\N	\N	2026-11-22 13:11:09+00	\N	2026-11-22 14:03:47.553352+00	4c1f1af1-a9af-48a7-ae45-8f2f48d08dba	2026-11-22 13:11:09+00	0	2026-11-22 14:03:47.553352+00	1	1
e806a5c2-e03d-533f-c6f8-0b0b1800fa67	59adbe2a-4d14-423a-a855-760eae25a592	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x0100011a79cd6294525ef28014746b735c6517c2bcad17c598e22ef3c07fce75b89fd42b9c65c366fe6f32716526dcc8b3f0548cc6417944b801ffdb79bf1e6bf334c8	\\x018e3351d19eb7c8643b41ac88be7673ebe6abea76fb9510bc4d6ee1e04d80fdc71621d9e077facf6df954ef48b9027597b9b6f3aa05e2ac6155ddbb644bbfb1ce1906e609f3bf046696d81c9bc610b5af55d23e60afa8d5dbdbef5c0972f00073ff66c920a74663e2afb8f9e888d55417d32dc6fb4f1eddbf110b324cc717004c	\\x018e3351d1b287e2f96fae4e16245d07c744a6e63fc7b71c34f3adc6a54490f29641950d272f2307ab4c6aa3d99fe78c4f92c66e159d117d060905a2fb9e6a50784293498642c7da7456cbf874f857900f391dd1ea8a389c4533b29e1347825935	2	5	TS	TSTOP	5	03		2026-11-22 13:06:22+00	f	2026-11-22 13:08:12+00	\N	2026-11-22 13:15:28+00	\N	2026-11-22 14:03:47.553352+00	8a7172e0-7faf-47dc-8d85-cb2bcf08b07a	2026-11-22 13:15:28+00	0	2026-11-22 14:03:47.553352+00	3	1
f04fdb13-2b3c-b84a-f6ba-0aaa71a88552	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x0100015ac00fe19aa4fab8c60e183e73d5ba6bb0f8a42a6f1f0d30365397c0d9221147fdb02290c3b1b986b5449c70d3a2cdb73652a5162dff62c24b9eea0f8bcbeb0a	\\x01cab8381f546c79d2245c1afd42553f5242bd03003b164a074fd4cf40b3d0a302f1add1cb07b456d48936ae4d9878c2e1f425524c5b889150df5b56a534183e4373fe57b37805c3a88ba0939d6eb88f1522696b358631527832c5548299e29d0ac55942fd0343c3341b316cfe622d64003b3558a0840b925a09454254341d5c54	\\x01cab8381f9bee0c9fd3c33f063e8a77d63974ee748f598adee1c9103a664eceb59506355e296299b0deed2f4e85ab32be7b4c7d03e366390a09a503d7ddc4a9100f4373a692c37c0b59bc80b43d8e22be820be1063377398041e1c56714c00461	2	3	FRAUD	FRAUD	5	14		2026-11-22 13:08:04+00	f	2026-11-22 13:08:43+00	\N	2026-11-22 13:09:41+00	\N	2026-11-22 14:03:47.553352+00	14896b94-2608-4181-a096-eb92f1d85c66	2026-11-22 13:09:41+00	0	2026-11-22 14:03:47.553352+00	3	1
228280b5-70df-68f9-e43e-eab40ca3024d	2049d2d7-f78e-404d-96bf-20bc7395317e	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x0100019656e4f2e7472afc9d8641623fcab285601cca94b66e35ec60086e909a3986ed0f1c00543c435a22d0763c3608f3ea85c7a5e5c875f39c8a26da351d7552b6f2	\\x0192f091e1aa8828e55495e0fdff860d1aa0be2a714bf877e756dd0c42676712402c0de1c630400b4340ae27f200e0e10c14543f26e5da17f4f7c9756c489b0faf9e4101678c8774fc6ad3fe7b13c21a8b7047628bb9548272888666d9b72ad250fcc708d0997f37236752d09e8db64e15ec764999f263e0972da9df68f31c2249	\\x0192f091e1a77e040a3b674aa95d1783aee0d63f4236aa82c8f85208877ddcb10a302792933693bd6b860604791cb64c064e25252900466001883b2fd8581a265a2f519f626cf452a58f995129c2f068306b8aab58a3854b52193cdcf768274454	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 13:28:51+00	f	\N	\N	2026-11-22 13:30:08+00	\N	2026-11-22 14:03:47.553352+00	8c18d339-9bfa-49d3-b382-cf933e165b3c	2026-11-22 13:30:08+00	0	2026-11-22 14:03:47.553352+00	2	1
2d7848ff-25de-5912-45f7-ab3837ff2375	f8022455-bf96-4357-8c1d-9d63f2ffae36	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x0100015c7f7809a1c69a260abcd7ebf9ea0f87e3fa189f7051e524e5afc3ff7aceed8b5639b919a382a0c1bbb6242c59d8a4d73f309336be0f426253716ca6e9427758	\\x01a54d3eb3b2d94292fe13b0686a2a3820f9e4f975877d6e6b373bd306a10679421975cb6662a2ca554162370bd3248ae8089ad9d8fb02fec313071680b6d1d2a640915ff854c0aa574a5616d3ac32a08e8fc4c4f777aad0f3ff5be2a25730bc98feae50f89f413dd6bd07e321933fa721f401268a4af793568330d32ffa89dfea	\\x01a54d3eb3d5695b611344c828b52929d39c0942dd0c8dc6e34dbdcb7af98b41ce25121b641b57ac5f4a46239b4bb11cfacfcb11a099ebdf431e5f94da42a2c596802b7b9f89209c740c29843115193e62173245c4fedfd5801d282a10ef33ed54	2	5	PARK	PARKING	6	18		2026-11-22 13:28:04+00	f	2026-11-22 13:28:35+00	2026-11-22 13:32:41+00	2026-11-22 13:32:56+00	\N	2026-11-22 14:03:47.553352+00	5d15eb34-9d5c-4eb1-8210-0a6a4f04afc9	2026-11-22 13:32:56+00	0	2026-11-22 14:03:47.553352+00	4	1
7932e9c7-1e1e-2202-ee6d-6dd433b2e110	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x010001a912564029e310d7f343accdaf975d78b79f7f2499fa6f0bb221649bdce010acd8ff7d8d373aeb41d001831c26b8699d24779f3800d29ff6e5ab9a46fd679109	\\x015a24b1e0681a2915cf6df5d80adae180196a8d09a9ae50f94ade5ad728e98b5be58275edabacd31f7f37fa08a5929a5e6142537bcd4a831758977bb0ca2f5a9a4e38a446aed5bb0ee3f159bdd9349a318849fa751aaaf515c97c1e58c9868785dcdc7e0fe0aa4788378b608f97885914704e750f1af2512ca6d8c3baac4388ba	\\x015a24b1e0c056d3bf6b3d4bd7fa62032d636e071f1e50b28c3c00e1082326768eba74795b1c6d29098ac51f9dad1e901ea9e6b0e805f50f9f6f4d3d39d3400eccf1eb4775d19deac5a08ab10743420c18f5ba5920162f1f528d513d5f7e530b04	2	3	LARC	LARCENY	4	01		2026-11-22 13:21:14+00	f	2026-11-22 13:22:45+00	\N	2026-11-22 13:28:50+00	\N	2026-11-22 14:03:47.553352+00	a5a7b35a-255b-473e-9d8d-ecdfaaab5fca	2026-11-22 13:28:50+00	0	2026-11-22 14:03:47.553352+00	3	2
befbcfac-f7a8-feac-09ee-7e69af7b9517	ac02f62a-fd6b-4902-ae14-36011daa95c5	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x010001edaafa526fd823216830b26b8c32853e6cb496e0b1201425a2c1c20d985527075af4ccaa2d520553ddac364cbc6cf1c9f1604d16a862cfded4d6c953ce31d38b	\\x014418080d339d81302b073e0a89f79f8f976009a8c10a9c28a4445932c8c779a09be2fdb9f263f5def1fd97fa901da7b59f4a08551bd0441dbd0da5d59b887de1b25b4de4507264de81b61b474433546aba8aed10e7e7642407974566276ade06e2300d67829602d1922a0c6eed23322dc6a55187489f3fdc2ea2374390bbe42e	\\x014418080d9c51d7cefe973f589acb81c6af2c11bbcfe088315c86389387afa62229a0e61d198ec075196f081d9b5828227596c3c841111bbd4caf7d488f2502b9cb0d9742c6020ffb33312060c6b3310ed1bfbec9e6587d555c11b79258858935	2	5	ALARM	ALRBA	3	14		2026-11-22 13:18:49+00	f	2026-11-22 13:20:59+00	\N	2026-11-22 13:30:30+00	\N	2026-11-22 14:03:47.553352+00	8e6ad54e-7019-43b6-a3b3-f93de8914056	2026-11-22 13:30:30+00	0	2026-11-22 14:03:47.553352+00	3	2
3d75c0b3-2578-1638-aeed-27542c4d840c	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001fa2c61c91c8a855bbe009b392e27280f5b1a40d9fb7c12effff4c8a0d1986852e0471f964e1d6cb1eaf60610ad194e652cb024f63bf15e6509b519b7ac89417e	\\x015c2c1e269a1d110b7ca4f50ccddbee2429a47e1d2dfa342f7d5d116b6953a7416f3fba682207dbf487ef381bfd39f8bb5370f0b41281a903fbe7e162d9aa1085e02a4c34923874f9de3f709c7f6fc59a10e2b0ff7f8faae2ce255c76da0aa20df1d4eb7fa33c7b211d4b0971878c5d1e883ae136e7f940d4a7d46edb796e8014	\\x015c2c1e26aa352a323fc6c8671c989b5d37d41e7af4585b64d7fb6916bdc78708a9aaab2a42fb86f02ca506b0b612a0a10cc394c6e3f6a08c38054010450abdfcc9e56161ef3688d82a9449bc2b8995e83d330179980f1325d363de8440a4506e	2	3	MENTAL	EDP	2	01		2026-11-22 13:31:00+00	f	2026-11-22 13:35:40+00	\N	2026-11-22 13:35:52+00	\N	2026-11-22 14:03:47.553352+00	a6c37f38-8f8f-4766-92f3-3a57899f5107	2026-11-22 13:35:52+00	0	2026-11-22 14:03:47.553352+00	3	2
83b13cd4-a295-622c-4f13-7a23ce734997	cea0ca48-46f8-47ee-b826-c79e3578a9da	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x010001af3d23e17b66625f58436eb01971d404ec28e7fad149612bc23102f9c5aa906a5728d943765f57f0871592cf4a49bf225248f18f7dad5bc1f6d9aa5fde6a332f	\\x0177e3524767792af8b474ddef7b6ab8252e49fb2a83ae66e6a3d6b7b3e2993cd3f8249a4fe1d38c2abf003f31ed08432ebbcf5094fe03b7553b1377f292054fa04de694f881ccd856bc1849b692f7cdaf053bb337bde2bfbdfdb20d1fddd633da843c0088805dcb8a5b93360fb3bad01960370e4776e7832d7c8efed18b757ec7	\\x0177e3524780600fa86dd67603036d8e5a945effc70c38a257a8b5f652dc541f4b02754c5d938ba2e08bfad4d2bb1d6d165e4d27bf58e8190eb18aacc210e6f2f6d04a00099eb93224a0b6ec06b3f16130eaca875ca761cac6a415d488b515d65d	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 13:07:49+00	f	2026-11-22 13:13:53+00	2026-11-22 13:21:10+00	2026-11-22 13:37:53+00	\N	2026-11-22 14:03:47.553352+00	6142f16a-62a3-4a68-a046-0ed3230718d1	2026-11-22 13:37:53+00	0	2026-11-22 14:03:47.553352+00	4	3
cce84573-baf1-37e3-92b9-92bc07abafa9	434acebf-5661-4642-b65b-274daf204206	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001bb58b2c4ac212e27d5ce5d7d7f304b4404d8f46ab3379eac94885646c65da9e17ab8804e0e6aa5df738fb7f4c75c92faab4f79aa51575096393922304ac66aa0	\\x01054e3a65cd61abdce4f022589e104f1d98aabbb067fc5a41d4944e1c7574f5d598e6316f1e93fa0306838cbb28c9632c9b986076eda4bb27e53bce69a2ebdda8f529556c2db8ed467c8970fabef9a52e4f7933f3d94eaa9fae86dfd4691aa272931f30d3bf77fc0132b415ff3ed749d0e1b0b7d54319348519bbee62db02b514	\\x01054e3a65f0367802aec28a2ce961cba92c279176c088c0c4bb66fd29e170aad6f2ff29b36f408d7f8b95db830ad3acdc4d83c981f2b6ec92b7a24e118c60926be0e9e19383f706cdef4469111a90e0864447c70476b47215d194be42ac489f2a	2	5	FOUND	PROPFND	6	01		2026-11-22 13:27:54+00	f	2026-11-22 13:34:14+00	\N	2026-11-22 13:34:35+00	\N	2026-11-22 14:03:47.553352+00	e84598f1-5083-41eb-96fa-df555c9d1c4c	2026-11-22 13:34:35+00	0	2026-11-22 14:03:47.553352+00	3	1
cdd4245f-aa6a-eb1e-1070-aecbffad0368	89c1612e-be31-4c5b-b426-c8ea4b29ad96	2026-11-22 14:03:47.563174+00	north-eido	north-pd	1	\\x01000127d239ed6ee6f2ac25162cecbb8b36d7b80c5a327cd27deedb1e1ac036ad1430d7a548947be684d11e636acc6bbec05f8abbe8f3679129569b512cde0c4c353e	\\x01a7540b3c1a06261df69f12dcb3b2ba049937124930b8a85a4ffe0eb4f7690ac569c79bf76e1ff6cb871a2d5ce239731026f0964b0902f69c2a3a0863195bceb8d23aad2faf3404d0922c181313825038d31b2237f479cba1110d38e54d8f31c26b639dc342017eaaf5ddc6c81c82c6e2d9162a97afaa899a6f0e6ac095102d57	\\x01a7540b3c482fb9bb3b62d8aca475e2b7f18791750a0c30afd2295033b16a4497f133dfb7662f89b06c7088c67fb93fc28574f04a55ba85d7531cc5b1c2508701dcd50498371bc8aff41a12a351ec6b82ad30d33f81f1f76e2930491936ec6301	2	5	DIST	DISORD	3	03		2026-11-22 13:17:43+00	f	2026-11-22 13:18:32+00	2026-11-22 13:27:41+00	2026-11-22 13:28:19+00	\N	2026-11-22 14:03:47.553352+00	18595646-d19b-4015-ba3d-fe4c796576ac	2026-11-22 13:28:19+00	0	2026-11-22 14:03:47.553352+00	4	2
556118ee-ca1c-ef3a-bfad-3f781b4cc920	622526fa-ed18-486a-b8b5-19b69ccd66ec	2026-11-22 14:03:47.568779+00	north-eido	north-pd	1	\\x010001f5f534e2cf8768022ebfa843c5526ea95914ff4bf9e3ca3972e5f7958ede6505567391080cbd65ac403161050d56a79a0326b4919b444c062c5551d9e5decf61	\\x01302fa18660fdd27d0f97d3cfb4529a6cc3a5b8b061c1e319da24ba6dac681beeed5c326cc763cfc417f19e8ee600b5a712ec5998894c4bd038423024c5ef1bb759b22f16534a416ca2888191a7ebf6c75517c10177201db0600e7633c62dfc751f76561dbda65fe20147a96767a1f4221895852f1b098b4ddcd5655fed605ea4	\\x01302fa18629eb23e5d0cf2e7457b26f66fc51d5e913bfd3b38c3f8004afb39f716d7803ac138a28282cdacac59beb2a450df5a464087d7038c2209ec603ef4b276a668c07d97eabb583fe89d12b822c6ad26c58569674d9df2a16b6c47ddbfd31	2	5	TS	TSTOP	5	01		2026-11-22 13:36:40+00	f	2026-11-22 13:38:58+00	2026-11-22 13:45:34+00	2026-11-22 13:48:02+00	\N	2026-11-22 14:03:47.553352+00	7fec83ee-54ef-4db6-acda-7532b57fde5e	2026-11-22 13:48:02+00	0	2026-11-22 14:03:47.553352+00	4	1
58e61433-1871-c5b9-8c2b-91dc5c0f159a	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001a72eec7aa4f86a35a67a3a24b8a2063cea27dd0de0fad06ec76d21ba0d1adea5cc8c90aea8756ed67f158b915c5833200f3d0f956bea4f47120e4d5c157833a2	\\x019592f099315770dcfd4ecd7ae0446e8d1de1810d3bfcd8c4679f4f5715820484bb6b6385567b8cb6b56131ee5447aac00dae9b06184450fdf8571c95ed26016f422c36eda38e8180626f5f182b70f42ffd067973e097c19e5d1f88afa359cf79123d97971fce6fe8b6cc6d20bcde3f0097a55dbc06d87a61c14fea921acc0a60	\\x019592f0992b429ae6ccceea89fdbab4ce0a16494888aa0e3426ca8988a0924bea65778b07a27e5da389b265ef8c86aeb6d07a993f5a0471b6e99f48be635fceab42a14cf7ee5d94d107465096c1be4cd22e15314a555d2e2dddbfe513f3b58a25	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 13:33:18+00	f	2026-11-22 13:34:14+00	\N	2026-11-22 13:38:22+00	\N	2026-11-22 14:03:47.553352+00	fc1a4bec-045a-45d6-8a4c-49399435fbd3	2026-11-22 13:38:22+00	0	2026-11-22 14:03:47.553352+00	3	2
6aaa634b-4a8a-0eff-a156-50661290deef	ca250dcc-3273-4d1b-a438-a992866bb46e	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x0100019fc68c2abffe33b672f30028abd3afaa607be54a851ddf176815ee305059117f8811258bf5fada292bcf65620f03f29e176d1d847bdbd0cc0b5b8f66b37f569e	\\x01c219ffe21359cef294ee0d4815f47573be1560d26e56f54d235d8849c8ccc367dfe5d9312a8f95b4d906a7d9a77a8abc1adc4bd14745e09fe12e408cbc9c2b82d06b936131783215da461d291f486808a2d3ac15526d0ca2d3e767c02f07a709239f8b3b2b8f481cf3f59a10e8056091430cfaff4871348b4b76a264fdb4cd5f	\\x01c219ffe2c4d043fa5da579c31c2bc2c870ea5a5ea695b967fe2c75e6b9911bfb75f3782510e5c96f938019d032336b2efbc59c69a3eaccbb45795975b9b640d1b9fbeef97a43519a04927949982c5dc28152a7893feb90cfac9cd313c957c180	2	3	TRESP	TRESPASS	4	18		2026-11-22 13:29:55+00	f	2026-11-22 13:31:03+00	\N	2026-11-22 13:41:13+00	\N	2026-11-22 14:03:47.553352+00	1f61e679-e871-42dc-b6f1-19a8ad941689	2026-11-22 13:41:13+00	0	2026-11-22 14:03:47.553352+00	3	2
8ff02ab8-62d0-64e2-b649-3bb602427029	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001bffec219677659703e445b5e38e9da7de9a0c136e25b37dc33311b774d4d03efccd161d317892002a81e3168538fed50d292e6c7da36f5d7dd265abc18319e7b	\\x01a98fc816d57f6552a9f1bb7ad95b8516d244d1ef97f2a39f702a8f3520223bc99f0087a097a4ed2a0dfe4511abbe7db289d0b151082d5ad4eeeb59ee6a678dbf555caa79c03fb6f2404a6fb7abc41e4a9bb6cbfed44d82881d3a2067ec9a8dbd19e1ebe2bf721cbc9b592970808b1becf079b58c349141e9ad5ed830daef5a66	\\x01a98fc816319412f0c067e33f6c9ea3f6bf1f49aada422b98ecb4ea33acf9437779c52e1cf755e8ad03b657d183efd6487498e54e4adb62e1aa38870c7439f26ec82f1ca4a092525bd7055e9542d92e46d25de89111e9263b917e2c3b28b2c212	2	4	ASSIST	CITASST	5	01		2026-11-22 13:29:32+00	f	2026-11-22 13:30:28+00	\N	2026-11-22 13:39:50+00	\N	2026-11-22 14:03:47.553352+00	07e690f6-530a-41ae-9fb6-5b7797640d73	2026-11-22 13:39:50+00	0	2026-11-22 14:03:47.553352+00	3	2
d8d2761e-8c00-8fd6-b318-4238024ab554	fcda285f-9a52-4ea5-92f5-29d38e49b006	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001d26603e362ed9e09304294723feba304033c82cda681fed3955dc6ad42004b83a6744671b571ebd22d04c4e99dca901f7e8f3bf08f009141a57a787a8ada4c7d	\\x019b3cd0712a1338ea7e6e313c803ef80e4bd00652a471b418c5343ce80358bbf5e095ae84c5c211cc12ccd021506694fef373ddc4c680a1499573ce62c10b8508b00322a73134d463d4066ee4a8edb9a89f1d99ee56fe5cd1d5fb84543af086a5a6bfd5b64e779977794b2650d7df19beb9bbfbfdcc1b32e2daf77c49877e0a2d	\\x019b3cd071c2c5953b9b57fd0ec88ae4ee728ea699de394633c917fe05639380f0dd2814d4f129dc1a7ae606cdc666ce9782c3633bb6b5f6187c5dd94008dfc3f8a914c84c063bdea087b6c9eb54707987382af7bca1c088169be9be684e848db7	2	3	FRAUD	FRAUD	5	18		2026-11-22 13:32:42+00	f	2026-11-22 13:34:08+00	2026-11-22 13:39:38+00	2026-11-22 13:43:12+00	\N	2026-11-22 14:03:47.553352+00	bd3bf684-be65-4acc-ac5f-fb757a6c75f4	2026-11-22 13:43:12+00	0	2026-11-22 14:03:47.553352+00	4	2
163be948-9dba-3304-87e0-33bf6ed6e89a	6ce19741-341c-442c-879f-c768eee4dd85	2026-11-22 14:03:47.568779+00	north-eido	north-pd	1	\\x010001a07dfccfdd9c4897ac2ec6575a1dc21b5082eac5a247545dfaf2233b75f5c2edecdd5c5c8f8b2edb0eadde3076eb2c72210540535f2d218dc927e9f346ada740	\\x010c87d10cce6b1e24f1995dc39609201e69315a07861085f286e1dded6e3b25f44f787ab867012495ab677940f9a860cfa732db35545cf6bb2d1f5b4bd3cb9696cbbe52b9acb0205239d7de899a5d7532cabab68418be54a6797601d7eec56e7f6efaef60548724261aab832b26df5f914700c47110f92e6fd1e7e84b16a071e3	\\x010c87d10c661f51c0fffa893e3a82652b94f4fce31d710cfe02833828bbabce0c0542d186c4e438b8cd864dc5e8348f331e8431d9687a4e3c1b5c8c5a461d0c15ce46b6e0140e21b9cd7933f33f340d20ab99a9ded6d690141959fd381f723a49	2	3	WELCHK	WELFARE	3	03		2026-11-22 13:43:36+00	f	2026-11-22 13:45:23+00	2026-11-22 13:47:12+00	2026-11-22 13:54:11+00	\N	2026-11-22 14:03:47.553352+00	94f76676-93c7-4c8f-a75e-8b49261ad5c8	2026-11-22 13:54:11+00	0	2026-11-22 14:03:47.553352+00	4	2
ba600f7c-1ad7-bdf3-553b-83638fe218fd	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x010001823df1c2b8daeedeb7c35db30db2624c0b2d37f532593586b6359cbe93168d901851b0074acffd6589858eb65e83dec019420a0caa8f215defcb644a847bba78	\\x01147b528c14ed2be462f24c4011e31c74202cf1f104b874cbed6c4685d3823fd4791260e9f172f151a77319bcf4bfb4eccd8220d462b489fc96b54d3b96a65a787c41380679cdd6fa503ee3cfea1ff2f6f27fa463c95c0707fb6054585b2ed66fedfb2132c4020fa04f74d74dd86b1c108e66685607cbfc7f49de6ca35db2f484	\\x01147b528cacb8014abb78ce3499ffc42d14c7f4b540fb4fb7a89288997498ae97af234fc84a051d83e3ffbe6d5b3f12abbf571deeb90491b7d2052b0d1ee3d5523c95241cabb3b83c2a195695ac2ba07801308f5a527053a758d81a1800e58b3e	1	4	SUSP	SUSP	3			2026-11-22 13:34:04+00	f	2026-11-22 13:36:19+00	2026-11-22 13:53:56+00	\N	\N	2026-11-22 14:03:47.553352+00	988ec18a-8523-4aac-a42e-3a8c99a73a4a	2026-11-22 14:00:50+00	0	2026-11-22 14:03:47.553352+00	3	4
072b5e5f-ff0c-e655-b879-b89a6d09dfca	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x010001d9e672d3966355cc3b87bbb193a4a46d5371b29b16e699ecda472a0a3c1abb24fa84e4170a28a3777e9fac6b139465365a018842b8cb5cf5c12a5ee7c2367a6c	\\x01ec7a6cf0ec9354688fe71a0b7ab1a844bcd54160177569aa8684edca2f86a374c22ab6daa21439394379aaa463a5f9fdf4581b2673a873fe6251c00bffe210d366fd6b41f4c446a039e83cdd431214efb81cfa03b8912459d61b39a4fdc7d07d46ef2c87891d32434b745314a88f8b35f0244443dc84341c7c2582175549178e	\\x01ec7a6cf040c149860354e1479da8f967ec512182b42af19dd6da5708662dc084e0fc055839f908fea2554d990386444a81ba2e1dcaea14110fea196e04d8ff82fb5fe904e95a82b06e03026730a1ef4b8768c62857ee6ec4d4e127df539941fe	2	4	SUSP	SUSP	3	18		2026-11-22 13:52:18+00	f	2026-11-22 13:52:50+00	\N	2026-11-22 13:56:21+00	\N	2026-11-22 14:03:47.553352+00	315a5d0c-88cc-4564-8118-964ff6c3c0d8	2026-11-22 13:56:21+00	0	2026-11-22 14:03:47.553352+00	4	1
1f190540-a7d5-efb4-0c3c-408ffa4e20d3	5fca6732-372d-4383-bbd0-f68d0c39d056	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x0100016eb925c7e36e93edceb2f5d0fa3bc2a9c56b23236c4c4b92de876c07789df568fbdcde6d4b468fa263b873c88d480e56b23a5bcb08e1872fa64ed51b2e6eb2a7	\\x0108ca9fecebf933a646eef029f387f9ea761ab4855b491f95fad166fbc6d0bfbc5de3ac56e18717ad5d5f86c304f28c207994970edba153e2edd2c5f593409d0cdfb749a011f9fd76378566ff9c541d352a1677518cc4097b60eb19ee4eea932a7616f9e77f4a9eee12ff0935e0ab95adacf3188059c3be75384ff7d0b1b31111	\\x0108ca9fec907cd9cc04eb995f105050a3872fc792ff533590d66cc210484076766daed7b5e694cf974e9494ab45e071c7a19423db0f6b9422a2af5eafa4766e92ec2d9d477ecd265f7fb1569d86dd075356ecf81579c47ffedf05bf5af0ac7f06	2	3	VAND	VANDAL	5	18		2026-11-22 13:53:12+00	f	\N	\N	2026-11-22 13:53:32+00	\N	2026-11-22 14:03:47.553352+00	ac02d4d5-90e9-4d1e-b5ae-a3d5c48c8620	2026-11-22 13:53:32+00	0	2026-11-22 14:03:47.553352+00	1	1
59ed6648-aafc-9c66-75af-18faf580a809	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x010001507182ddc130d3799067f53cc2890fb70db2e5e6544e12a1a70114af83c61b953cc0016e34236be7041f10a331681003de7d8d562b837ab916af8bd3bedca254	\\x010b452f04181b98b7ccbb3a18b30a44231b4514c9cca73b9fe7629d4a464e1d8b251dd52e0da64ba5dabb1d367a45bb00343f1c4f0673c483cafcd731f4f0995a2eb6a2562004e99ab9606b09a896e468708650465ad19b1571dd6fb9b8d19189ad3c78be8ab131a7242ddf4f9314728841f2639c6319ab36eff7243264e4fe18	\\x010b452f0454d96ec8949bbab2bd336ff041030e0225a88650e86a32254520f399c1dfb5f5e6e319eee0537412c8f51039c5b3d63c417bd6c470358ff2e53ea4f71dafb47797c79eff9884f0468197ebf8954a2d4bbb8a898923d6a5534af0beaf	2	5	TS	TSTOP	5	08		2026-11-22 13:49:21+00	f	2026-11-22 13:50:09+00	\N	2026-11-22 13:51:29+00	\N	2026-11-22 14:03:47.553352+00	8540f26a-327c-4a93-b2ce-6ba2c318b609	2026-11-22 13:51:29+00	0	2026-11-22 14:03:47.553352+00	3	1
daf4acc8-86ba-377a-b4c1-01aa34430a20	92d7ed8a-d658-4a46-972b-bf9ef617ffae	2026-11-22 14:03:47.566377+00	north-eido	north-pd	1	\\x0100016bc5e18c1e6bd868b40827f4dd8d502a0ae6666bf0464c305866f349ff82805e7d730f0e80e752065fe07703cdd5104e9afa54c13f00026b5f2bd4f62f1bbcc7	\\x0188e75a766fb9e693616e85c45f8e0164c49393f3bb7a7e47b006a071e0f9d18665883f706c50fbbf6a171a30a507055bd870cf5afe7e1a122992f318e9f56619fdbe62b1ed6a0270cf64ebe6f70ec4c80d259b972fdc72b2a1597741d8291b4c3ebfaf4c0257fe2e5261d1abdca864cad1010a92c957d1ea0af8946ce9b3f567	\\x0188e75a76d82f0324079a5c16b1696e195803de0f7f49ec34caa2548cc7e06fff91830259ca695f42adff84d71436607e81c75989099842b61259268b27d877b4cddd061ed1df7dbf9df864f27140b8b2499f5956063ea3ee5b9f31b5c76e3627	2	5	TS	TSTOP	5	01		2026-11-22 13:27:42+00	f	2026-11-22 13:29:10+00	2026-11-22 13:39:32+00	2026-11-22 13:50:37+00	\N	2026-11-22 14:03:47.553352+00	31c95f16-8f60-4b81-a5f8-3c3e1e8ea4ad	2026-11-22 13:50:37+00	0	2026-11-22 14:03:47.553352+00	4	3
f1cab9a7-dbf0-d6b5-a288-37ce493543bd	f8be7c66-4831-4656-932a-62d6137c9991	2026-11-22 14:03:47.568779+00	north-eido	north-pd	1	\\x010001737ead93c14e6b87fc8ad75aa8b5f2c6f3db4d66b6f516f336e3179891b0d53ae33f5a548c670b04f98173e2840c64c626175216c09ac3656cd7de4e5d77a90b	\\x011fcb8c08d8beacfb6c3cb5c942528ee4efc30485af1f45923fd22c0daf7563065944d87b61a8a5e9bba0ec6edfa1433a55b1f2ba6b48b96eb8f1438040f1cdbdbbfa5ed66250550ff0cae5878e59846a61671b5e41598ceaeedde70bb67d71ac50dc8a766a44ae3c38d747b96c26fd173c9821775ee2cb3d215084d591bc7855	\\x011fcb8c0845cbb64d7efd6338d68f3488d84146e582ec2d276924c4d4ad05792450edfa0ebcba59b02f75db8d6251983c5b4f5d520821df4326104be5386defe7f5177244f88ab6552d9edc42196ae9bef03344b6f3edf646fe0d8f7292dba471	2	5	PARK	PARKING	6	03		2026-11-22 13:45:10+00	f	2026-11-22 13:46:09+00	2026-11-22 13:48:56+00	2026-11-22 13:50:41+00	\N	2026-11-22 14:03:47.553352+00	da1d3ca1-45be-47ad-8f8c-d941f1369024	2026-11-22 13:50:41+00	0	2026-11-22 14:03:47.553352+00	4	2
1cae8e7a-52a9-be7e-a660-bb54d5be1102	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x010001c2f0d4e1969d0d472be72210c1156f35f0c3acb668ba6dfc3be5eaacc8675a76e84db30630971e158517dfd918ec3a5158d63b94fd09524547fc7506db28ce2b	\\x019a9e6ef1b70aae4135fc318c69866209c3cf187bb1eae2f2aa213533df60f263e4cd7f128bd19c2b45843450e07dc10ba1786ad42ddaaaa84e5037bd92dc8b3663254544181bd1037d59e640123a86c663a9166b6a8f0980b08b72b72ec6521ceb83e75e887ffb3b1e8e79bf8060aad0caabc440c2d0f8cb20597f824a43b084	\\x019a9e6ef1b3e577a1e514d5c5e2bbe66f421acb9628da04a2207eb55e1ccf822e5b052465ecb2f98d09638ea69d399f281f214e6946af6fb2049bdaf974bb8138834a09e33d3d6a8de9bf270d10e25e337e762b648a059fe64d608931aa038ff9	2	3	MENTAL	EDP	2	08		2026-11-22 13:50:48+00	f	2026-11-22 13:51:14+00	2026-11-22 13:58:19+00	2026-11-22 13:58:42+00	\N	2026-11-22 14:03:47.553352+00	5355e2c9-1741-4e99-be23-aa087330737e	2026-11-22 13:58:42+00	0	2026-11-22 14:03:47.553352+00	4	2
272832b6-17ef-3318-8104-6854fd0e3392	15e1a855-243d-48e2-aac5-48458d5a50ec	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x0100019eaadf461cdc209abd7bd5d6e1d2d4e68dd0cb4747f99d4f770b0847f9be84a11dac79affa7f3809420438b35ad5a5f0b5fe8827ffb1bcd4f6dc2452b4a427bb	\\x017f8e1f1245df65e3ee151841cc09c541a50e40bea511a0bb18994587ad6862bdcd4945d1d8947fdf83bf68ad711843027a944d745473969551b641943aed96b4ebec4113b655f497c31b27b5984c07f28f754ec091d5a4738efde06a9a49375229e3e024b5e59c9052cb0603844898420ef0e9e3d5e12a2a2b7dd6e3e3360ba9	\\x017f8e1f12f27c49535cf230de5d83d9105954530ee0d4d1961db82228d41b17c9386836570ac570d3010b314bacff9c4bdcf845bff8a39d70e0de226b732be1dc9c91eb4f03a55c547df0a19c43fbafb83c1ea8cd114740aecbea7f020c8d2621	1	4	STRF	STRFIRE	2			2026-11-22 13:49:26+00	f	2026-11-22 13:49:51+00	2026-11-22 13:51:35+00	\N	\N	2026-11-22 14:03:47.553352+00	d8a7f2a9-703d-4af3-85f2-37a3f44929a9	2026-11-22 14:00:15+00	0	2026-11-22 14:03:47.553352+00	3	2
4e7ade08-d816-d30a-1d26-9282a7d04099	2b790535-ac63-4508-a21a-9bda62985b64	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x010001c226081b905757a3363c412690724ed7a3dae62a375c3b6fe29dc0f228dadc5ac62b0958b27bbb5d8c2ae4094b2fd082544de04111331047eb214b535f4fe832	\\x010f5ac23be9e11a3b99bac00c19603e0bcc15a2613f6fd9bbeaed795d410cc29d1f04d9535514062a5ca080011bcf2e02197deff2be4a9d145db80df5340f07d0fb159f41a52cdde40adb0ccbe85709475525ce90d38c368acad755a52aef896b8a4a1b8e292e3d1ca634adad775a6dd617c370b0a36ded926f1e9c9879e9c01c	\\x010f5ac23b89b3b52177ec4b25c60932ce37cca750eaea29624ddb59957af43ef45357c8b2d8246be960a372719c9440283efe210ba46e644e038c3285e8185dfbe3281480b9753f5e0601b73cf1e26467d76ff6f06c3f6440766a0da71dc57948	2	3	LARC	LARCENY	4	08		2026-11-22 13:52:45+00	f	2026-11-22 13:53:24+00	\N	2026-11-22 13:57:18+00	\N	2026-11-22 14:03:47.553352+00	611fc732-447b-49af-84ca-3cfc83e18b75	2026-11-22 13:57:18+00	0	2026-11-22 14:03:47.553352+00	3	2
6c3f22d6-d166-4d48-53b8-56f48501455c	d68ba8d6-6150-437e-8a89-cd024385629e	2026-11-22 14:03:47.568779+00	north-eido	north-pd	1	\\x010001f26755b5997620922a1305744887855a7491e0fb9dddef89b0bfb543080cd238157c5302b5b0a2d3c207d6f60c97f29087d8794c4fda39fe9302559e5e76868b	\\x019a75fc5bdecd707af3a27f0800db540959fef0016d90831cc902307f9a61dcfc1936941e1286f0080ee55475dcbf1dbce09af6e772cf4e447b458fbc6d942fa1460ef08450df79255fa0f1b5e379cdfdf8108a6427aeaae8acd560f250d2e94eb3e48342cb7fcc6aa88d1de711e519f7970fc9f7acac1b21d3a672986d87cd36	\\x019a75fc5b798b4be0a5bde88f6fbe16396179add6e2493af23ac918394ba3c316327496df1866af38d9a8504f24c6ccfd71bc12a0783eae4cfede46b346b9417522c0a11e6a7749c070ebbdab76d21b7910d9dc6c5b7f6a5279a174d7a23a21a1	1	5	ACC	MVA	4			2026-11-22 13:49:09+00	f	2026-11-22 13:59:33+00	\N	\N	\N	2026-11-22 14:03:47.553352+00	6f47f512-9ad9-4c70-b682-c8ddee1f5e74	2026-11-22 14:03:21+00	0	2026-11-22 14:03:47.553352+00	2	2
3e0f9edd-f6fd-a243-b082-bac5a178b951	9fe33261-0768-4941-a551-62b085e4e4b2	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x010001fcbfa98f54aa710e2d1f6e568c174db83ba1f4f8884c3a80e76258391d2d3ab2e432c2a3adcd6570dc66280f182aff3c6bc840be51a62eb161867a66d6886bd3	\\x014841481cbd3c5b7c670a49993a9c96998b830343357ffca69f05cccb947fc19d3166bb1220f7cd5203927e8fcc6ee06cd4eb86c38bdd7d007e2c41a6bcb0824e5fcf702e60a7554901f9f2e5cf8736f3f0015e068954556134ed275d43ff7c669a3609649af7fb6b3bbf9c939dd10ef6acf0f1f2fb0d159c5579f6365bfef33d	\\x014841481cf3e357dffa1274037ee2d7a98efc5eaf8951a52e3d01f440bde7224212b6963231ffc20b3fd72fb4b433cfe8ab7f8d3b4f2dc1c71578d2c1f36accdc0cec86c37c7eda5499a6c701ec521b220ff2d316664350162562bb999f77cbff	1	2	DOM	DVNA	2			2026-11-22 14:00:59+00	f	2026-11-22 14:03:06+00	\N	\N	\N	2026-11-22 14:03:47.553352+00	d7a27079-1c48-4df6-9e72-a0717bb7339d	2026-11-22 14:03:45+00	0	2026-11-22 14:03:47.553352+00	2	1
5c06cfa4-fce2-0f5d-39fd-3cd5c100cc99	9aa911a9-a7e1-4624-a7c2-d2198efc556d	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x0100013fc16f2b104c16766108cafa7b4f880f4fd64d6cfa068ce5a710b15377932696cb3c6ab5d2beef280af213b920de1e6813347813341871e521972fb7b8923e13	\\x015ed4f2d9e6a12bc4c93d738e3f5665f1cc30cd03441f3ea689ab614d936d15a10f2f357a151d935ed93c92d641a51da7dab4134dc70920887706ad89cf1a387782523d7ff30ec9b0fe4f19799b5ed2b97580548f2cbedf118fe436091b410b733007214f6c6d989f1951f59657d5d3b318453d9070f57d6f4141dba310146d82	\\x015ed4f2d98cb56bb7e3a565d02009025ea23869cb3cbe9afc7c0018dd9ae90b0f1807442db9e73b398f8afeeeb66f5662fbaa8b4f0abacb1bb371405bdba393e1caa6428a2dde80316501ce7ef481a827cd0340a4691ae6d4f690db9b8ab8afab	1	5	DIST	DISORD	3			2026-11-22 14:01:34+00	f	\N	\N	\N	\N	2026-11-22 14:03:47.553352+00	2d4921dd-41d7-461f-bcee-6db653b8c96d	2026-11-22 14:01:54+00	0	2026-11-22 14:03:47.553352+00	1	1
65b15c67-5bbd-086d-07d6-b96d63ab9b51	1ff4b747-3694-4975-a9a3-ccbfe5410a12	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x010001a3cc65a032db4d0a5414cee87e233696c5136d5d863fac86cab2818a61762d20507aeeb926a75c200fa0a5f6e2c149e6d22b13d4464c9bb0769073bca753df87	\\x01b88ec522e1136e4ebbaf8475cf54591601bdf228302910726537cb85a07d766be68ec0cd5e466cf8924a6bc07778071df8f110cd786606ad2bb8436a91aa67f78f0525cdc8e16ce1aa4b8749a7776c9cea90b7ab0247a1ccc97f33856b4f529df338041f0ab2c2716cfedae6903a0c9f46e914b32493eee03d38fdc8a5a6c35a	\\x01b88ec5226070854ae09ea18a202f49f0ec7485f75d408b19366f727220fa230afc0d00f77e7fb2fca8d436d9998eb96efb7999accc2fb65e8b1fffb43465c9967ce4c42b8ea980d3297352d3e34f12abb1dd444d7de459e49be3ac6e1fa81505	1	5	DIST	DISORD	3			2026-11-22 14:01:00+00	f	\N	\N	\N	\N	2026-11-22 14:03:47.553352+00	015a91b1-5aea-4ac6-a952-c574e8d41dba	2026-11-22 14:01:20+00	0	2026-11-22 14:03:47.553352+00	1	1
6a525538-e471-d94f-12c6-77a08f13bf34	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x010001eab0297d0b75e5c5351e7563422ed94d50ea9dc6d7944223e098992efd5f47b6b872c29b43bad18cb92370b3e8c8ffc009de9c505339d5c09dcf9e3afc5d16fe	\\x01c2edb663adbdac93c1900f11fb0e7ff519d073a2a70d728af7f63eea8cf6bc7a3865d358bd4ac805d7e56f997fb183574ccdd3a8120c27a94e29645b44c2ce65fa26ebd9a8fb8d6e1e62b09962d6c74c2547f13244367c73ddaaf29bc7a42df67888ff74eb443bc8dbd39da101dd6f324e50ecca5f3822f0858300d6210f7926	\\x01c2edb6639ca272fb5e71de3dec529075c3590f30e524a9810ef7ceaff09c99714bc4ba7da8164bca2f18e618d0e15a7db4f3548c0706b8d36674f6f77df2f8f0f552f2bd7ee5b9b8ca05772d0ad6fd4019c271ae696ee0fc69288928a213e9fe	1	5	DISVEH	DISVEH	5			2026-11-22 13:58:00+00	f	2026-11-22 14:01:45+00	\N	\N	\N	2026-11-22 14:03:47.553352+00	09d69793-74e9-4250-a1e2-b97c42ed9ae0	2026-11-22 14:03:27+00	0	2026-11-22 14:03:47.553352+00	2	1
740bf141-3038-230c-481e-e940489822ac	90393d2d-4951-4422-ac7b-c8530d5b2229	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x010001919cb7d33b34e101fb012a96cde10a18ec0feb58478c3f045b25e3203db8c4bd6f7e30a0eb1bcb9de6d30f6dd140ec30873db551219a9acd838f9b4f374fef90	\\x0151fb55cafc226464147b9e5c9d7117cac92323291d7d03e04b7e702f572602b6a98f10d906985c432608bcf27675a84ec97e436fb4e40d5926cbe6e18c24090bafd5e0daf49fd11eb1f23ae9d3fc4481f6e414bad6434a5d7511461ad6bfb62289a70a14bafc190ee4a0607de5f9e2bbf5da5f9b63752e5348fb52f7c6f35ae2	\\x0151fb55ca3dd135b775261f06796441984bf88b2ee260d2ed0968050205185664238ce59c158af81b46fcc6eb0f338fa6522f6ae054204290adac5095e08f82f7cc631e7f8f71cb005dfa6ba128e6b9ef7f2aaa5be3e9e5431f99a8a021df7cec	1	4	STRF	STRFIRE	2			2026-11-22 14:02:06+00	f	\N	\N	\N	\N	2026-11-22 14:03:47.553352+00	6cb1f6a3-5aa9-4fa4-9476-d2414a635865	2026-11-22 14:02:26+00	0	2026-11-22 14:03:47.553352+00	1	1
7497e918-3018-bb36-be23-37335bc1ed11	1839d92b-e35e-4831-8d17-7db6aaeb714e	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x01000127ea635f98a019cccb21c750fdcfb360f2ea9203c318425d7753d2f5844a8c2611f16e0b9ebb33fe13a6938da243acbf8914b78c7a0d4e08b407ced4359c9035	\\x0172cd1505b920873bd404ba21123259d7dd1750dde37f28d2a5355708f550317d217b676cdc59c15733c5b46ed213a0f2ed2c03036e12b31207e4514f7b1d62df974a9f4d0b76971f010bd63e694d3bbfc1ae3bcfa89bb5b8eff0f45acef36d7c1af7cb8db928f4a81392bae06d60c42f79bc3ac05ab95882ad3884bfd589fedb	\\x0172cd1505a8e683a2033e007846ab4096e7c6b89e3379794f2f5ca74bb65be22eadb1c9240e3d62f1e4726778da84d98297eac4d6339e86e03e7c7e363087ff9bfc42412c9561c045bdce070da9c5a3ba4dc8707af37149d72a76cfc5f2fb9d29	1	5	TS	TSTOP	5			2026-11-22 14:01:00+00	f	\N	\N	\N	\N	2026-11-22 14:03:47.553352+00	5a6bca6a-7b02-4444-a06c-f995dbbadd40	2026-11-22 14:01:20+00	0	2026-11-22 14:03:47.553352+00	1	1
933719f0-3965-1305-b6f5-9af43aa69936	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x010001a84a2e00ca33b5089de9e43faa0b60c6b8b008409339d1ee89ff8eb86a41ee1a4b89be500754b6112ab0b7666d1df53b68d34aacda986e148e93858f389bb9ec	\\x012f8b8b88ce41b3458d0a301c5fae88f7cbdc2fdd5d9c3864ba1b6c988ac85b5ffa2c32dcd38cd16b94a1123f764530b5242120ba153a8ded3377f0ae6dd55abd89bfd1fb36460384c589171e0d1339e59a148e5beba3a239d4c5f9bff691c7400071cf55e6936911f4c7b07400a5691adc925616cb4b172b62c6256f6d37226c	\\x012f8b8b88bccf5df6feb1fb9a207b38c033b7e24a535d16de0682516e11dc6f6443c22fa5ba62e4342da1aba5e1084702fd96511118475522f47f2aff111b7418bf80e3a8278bdd032538bf2857ab86b92896036a63d93bf4ca41623fca06acbe	1	5	ANIMAL	ANIMAL	6			2026-11-22 13:53:15+00	f	2026-11-22 13:56:51+00	2026-11-22 13:59:08+00	\N	\N	2026-11-22 14:03:47.553352+00	0e2c12ab-8e7f-4d4a-ae76-e825b2f77307	2026-11-22 13:59:08+00	0	2026-11-22 14:03:47.553352+00	3	2
99c262a6-51a7-a516-a832-50220ce7dcc8	6dc25441-8a57-410c-9313-20207e632adf	2026-11-22 14:03:47.571047+00	north-eido	north-pd	1	\\x01000160d40ff024cbc07e1a004d04419aaf671f4044fed43a86cf6bcc22b3fdbc7028302fb3cadaf70f3b792501817a4a12bd8d4983bf6c75333e85d7efad0615982c	\\x019d3708cbf37e24828f3a840259e835280836b6e658a019bbf8d27dcaaec1a953bdaf522d9f98fcda9fb989b62d0dfa7857a53ca2003530ccfd9af92d4575d6c1e86f8fe623af747a80059a484754e21ed3a8d3264412c49324a13cf4d73b1ff6a1df22318078278f6efffeed0472edfd1aa708c9e41487ed32e1a09e27b063fb	\\x019d3708cb972f02bc2ebc5a8033061c31aa87663612f1007d5d8c59667ab4663c38b1496b7ea9a5660dd359746202f837adae73ce16715c5f827cd38785b1153b7e1b48c20ab0b1a752948c6902f4448cb2add647ec7063cac28acf2e63217ca5	2	5	PARK	PARKING	6	08		2026-11-22 13:51:24+00	f	2026-11-22 13:54:45+00	\N	2026-11-22 13:59:07+00	\N	2026-11-22 14:03:47.553352+00	b1ec5a34-b780-423a-a9d1-cf9fd701e512	2026-11-22 13:59:07+00	0	2026-11-22 14:03:47.553352+00	3	2
b95100cf-36b0-b072-ac2e-b0cf7732b806	9b5dc664-a32a-4abc-b2fc-ad616409083b	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x01000182829fd85bd942ee2c6dc703afe529bdc4fc0f78286bf796fc0bc56af05741cfe2e084b5642ef9e1b9a15d979be9b071ce4ae49580d7f058a4b5295699673b3f	\\x018b7bf3cc4fa07e5b6de4edfe24a02753221ca73ad0b5e49bdee75f97a968ee541b700d9078d7934a558a7f0485ade6696e4c051ed49c887ecc69ed2dee169d695ad033e336e6a692aecae7fedd3b7cf97e62e3f28432c3c0310a071505f2c6332313d5af5d4aabb2273573ff7498e888fa212fb349996bfb443bf5c9c35fd3e6	\\x018b7bf3cc07a4e7c8f4afecd130444b22fe7b6e2ec53eb55242ab5b48366e67346c0e192a687f9acc29605cd1b773a8261929d54f52a865b04ca939ced6055f649aae1d71c1050e25c09f1b117901641b8a522a1e2f7859cc421b35676e361134	1	4	ASSIST	CITASST	5			2026-11-22 14:01:23+00	f	\N	\N	\N	\N	2026-11-22 14:03:47.553352+00	fbfc22e9-f8e9-453b-a011-d61fc7030243	2026-11-22 14:01:43+00	0	2026-11-22 14:03:47.553352+00	1	1
c9c79f50-2c7e-2e33-dcd2-71726435bcb9	fe7ccb69-a11d-4382-bb2f-2fa4a4d72315	2026-11-22 14:03:47.573641+00	north-eido	north-pd	1	\\x01000142348c719ddf08ebfde3dfeda0fce1bbf16d4f0c08a6f06305711fb9ab86a3acd8dd4b136241393d903411576bb7674bd75109ef07594357ba27abc90ed72472	\\x01728fa51c7c113a2e670b5adb84e75e19d8c8961bb36014479b173a143a6f4e8f87dc0c0e21c4b629840f868d1595391413ef4f0b890efa9f37ae661a6bc3ea596dba14d17f70d3e41059a6349741d9458db08ddb9712e4ac7f1915ad0a1fc203007804255e4965333223cb3f9cf6bad79a8a60ce99f2e248ead61a37b1264a56	\\x01728fa51c129760d97a83fc911e884c0d43afb9e1f1a116094f72c7b4429adade262b26547ebd22c5ed95967efbcc14eac55c01b6d3dd5ae55b1507ae41719fbaa84902419808d9846e63a8adaea3a9bd96eeb28eaa3a9b01efef08b23f146aae	1	5	ALARM	ALRBA	3			2026-11-22 14:00:33+00	f	2026-11-22 14:02:06+00	\N	\N	\N	2026-11-22 14:03:47.553352+00	dbb981af-ca8b-4087-b657-4a54d94ac2f1	2026-11-22 14:02:06+00	0	2026-11-22 14:03:47.553352+00	2	1
eccf41da-9eb6-2c34-fcf6-1fc68bca675f	6877c374-803f-428f-bd01-d3465a4a59c5	2026-11-22 14:03:48.153916+00	north-eido	north-pd	1	\\x010001aec26fced532c520a2ac94880fa66f8dc493fdc3916759824fef8766d80fa6888e8f1f7688b9b2a8f48c31bb31ecff4b9a6b22322c7b60347b86f0f3a1483821	\\x01f76f4dd8891bd8d15536aa97dc8e6c57b4fd0c69ac43ea81b3a0c91ed110eb2c79bf0567527e196c18b49a38a4aed4016c65bf6c848338171fddfe17ea2638a53bca21ad668a93a5c74de71222f2e50a233cfd1f26f1aca3e889cfb8cdcb61c7	\\x	1	1		DVA			NORTH	2026-11-22 14:03:48.153532+00	t	\N	\N	\N	\N	2026-11-22 14:03:48.153532+00	e7a103ec-a7d7-4020-a147-8b81511c1e6b	2026-11-22 14:03:48.152977+00	0	2026-11-22 14:03:48.153532+00	1	1
534029f5-871f-8d84-0215-b554ea654997	381d27f7-c524-402b-a59f-bdc8133242d3	2026-11-22 14:03:48.157724+00	north-eido	north-pd	1	\\x0100018668f31a1190aa2630361f1ec09c7273847f2be5c6ceb7ae57441cc82866dfafa007f31826621af131fa5a4622f15ece5bad16e4cd75513ab0550fb7d1a90106	\\x01427a55dfa979c263471531f05b44ad60e4d5c6e23d3bcfdaf6d50e612adb01815450117d132ba4575beaf07a0a96a67bda93645e87bbbe5cddf3114e8f70c6d12b46845c6eed43f4cbeee4e9c1fdfa6854ef0009922265cb823b43b242dba52f	\\x	1	1		DVA			NORTH	2026-11-22 14:03:48.15733+00	t	\N	\N	\N	\N	2026-11-22 14:03:48.15733+00	c35fd78c-f1e8-4b4b-b232-c9e48040a945	2026-11-22 14:03:48.156432+00	0	2026-11-22 14:03:48.15733+00	1	1
9a9d659a-a7e9-7106-fc3b-8f2b71b1b120	6faebcf5-62e0-46e6-9334-b64833d40397	2026-11-22 14:03:48.162062+00	north-eido	north-pd	1	\\x010001d0a097ee86264e0c654e4a6809ded44a32ace60449d9fdc269cfb18eb868cabe630d9b9ea83706d2027e1b23cf9c6e0879f845f15a11e9d409fcced824029914	\\x019fea2a1af516ca6df26d5bd32c201f48d980426b346022db9cae655fdd66e5f563cc4b8c0efcc2f85bc2f4175ca0d6a4e88c428e980c730c56aca853d2352c338be6aba11a5fb3979310b0469387033a836aaefe2311346d82de195bb3d86383	\\x	1	1		DVA			NORTH	2026-11-22 14:03:48.160867+00	t	\N	\N	\N	\N	2026-11-22 14:03:48.160867+00	d13bc970-6e6e-44d9-b646-95fd75ffa570	2026-11-22 14:03:48.160446+00	0	2026-11-22 14:03:48.160867+00	1	1
26bc104b-5b0b-5cb7-885f-505f6167b8b4	05a18065-58df-4cce-8893-c7c296bb7807	2026-11-22 14:03:48.170403+00	north-eido	north-pd	1	\\x0100019de51c8be37351bb4c344dd29843605c5ca67787337bcfd81945a14322d0877fa3cf22350670e8f7906ef7ae299d38ec836ecebe71e9c83f9c0e558c450f8485	\\x0166261bf4a3299750e90605d5bf16cee325e62e237a90c86577e550e8ee202a8e6973c3e9fd90b0aa2a999525cff92cb8b32a8c36d853748104be4ab1c3d78725f1fedb05748a1fb69beef44c959c5136c2de7d79a0b538a37ed20c0652a38aa8	\\x	3	1		DVA			NORTH	2026-11-22 14:03:48.169531+00	t	\N	\N	2026-11-22 14:03:49.26461+00	\N	2026-11-22 14:03:48.265155+00	55dbfb40-45e0-42f6-aad2-2019f2150e1d	2026-11-22 14:03:49.26461+00	0	2026-11-22 14:03:48.265155+00	2	2
7816dc9b-a7b5-a918-9256-1f78d95845a2	000b10d7-0170-4e90-b411-c8437240b4af	2026-11-22 14:03:49.20403+00	north-eido	north-pd	1	\\x01000186c6e9804fd58917f832d9a78eec8273380b6773884982124cec9e82b813c072950f5536789d0d9d42e10a5b477f95a77354edd6d280f0bef6bc51303ab0ee60	\\x0124902bc24e67683f346ce8c2acd40219226bb6fe776ae3a2994ac9f6a38611304c08434818d0b7c63eebe264944eaf39b682cd10cd614f9ccb61b2f30172f635489b0baece787683ac9759e61c506649c95c5cd116f076f7e6a705f846833c29	\\x	1	1		DVA			A0001	2026-11-22 14:03:49.203633+00	t	\N	\N	\N	\N	2026-11-22 14:03:49.203633+00	87dbcc08-5701-4a36-bc07-e71f6b0f3184	2026-11-22 14:03:49.202018+00	0	2026-11-22 14:03:49.203633+00	1	1
597b4326-8bb7-0977-0f4d-5a64bb6592ea	e1407cc3-2796-4efb-b31c-c28643ecda38	2026-11-22 14:03:49.421577+00	north-eido	north-pd	1	\\x01000142d21956ab475abe224b2c2ea6aca56c346333ec2ce601744a4bec6bcb0fa99d6523b4938e729b15609b5abb945c2f32f19cbe07b49fae1d2b7dbf05a8745c7d	\\x01ad8bb8c16f013956770a7d03bd09b3cc22f83be59fef14c095216041a9c5b086cc5cc865e35834bbebcc845e8eb2afe5b3088a7348e6ee30f138ea4dbe87cae2a0aff5e1120f92e6879e2cdc9fdc5b1ecb02f1e9bc61b37ed4547e88f5150cf1	\\x	1	5		ALRU			NORTH	2026-11-22 14:03:49.421218+00	t	\N	\N	\N	\N	2026-11-22 14:03:49.421218+00	68d21a52-e0bd-470f-a4b5-8b10169a9daf	2026-11-22 14:03:49.420756+00	0	2026-11-22 14:03:49.421218+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 14:03:47.563174+00	1200	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10bb6de42232ce4c5a8807431ac8c2527012107d1f1141efde4c5a9b2acd593de677f91a086e6f7274682d70642001280130053a055453544f5048c08e8dfcd19b980350c0e8d185d29b980358016001
2	1	2026-11-22 14:03:47.563174+00	1200	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10bb6de42232ce4c5a8807431ac8c25270121051e2fd46c6ee4121b81d17c6c17a1d521a086e6f7274682d70642002280130053a055453544f5048c08e8dfcd19b980350c0a382a7d29b980358026001
3	1	2026-11-22 14:03:47.563174+00	1200	59adbe2a-4d14-423a-a855-760eae25a592	\\x0a1059adbe2a4d14423aa855760eae25a5921210b32a8080dec44c668fd1ad7df260873f1a086e6f7274682d70642001280130053a055453544f5048809fc5a6d29b98035080f989b0d29b980358016001
4	1	2026-11-22 14:03:47.563174+00	1200	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10cea0ca4846f847eeb826c79e3578a9da12102757f30dcccb4fd092fff85c5d650e071a086e6f7274682d70642001280130053a06414e494d414c48c0a683d0d29b980350c080c8d9d29b980358016001
5	1	2026-11-22 14:03:47.563174+00	1201	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10cf12fccb667149e88140685b387626fb1210bb6de42232ce4c5a8807431ac8c252701801
6	1	2026-11-22 14:03:47.563174+00	1200	59adbe2a-4d14-423a-a855-760eae25a592	\\x0a1059adbe2a4d14423aa855760eae25a5921210c3d61d1280d449e3835903f7a579f3b41a086e6f7274682d70642002280130053a055453544f5048809fc5a6d29b980350808effdad29b980358026001
7	1	2026-11-22 14:03:47.563174+00	1200	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	\\x0a10301354f0ebbf4ec8bdc23ccd9611d5a4121045b183e5a1a940ed82a58df0127b699e1a086e6f7274682d70642001280130033a0546524155444880ea96d7d29b98035080c4dbe0d29b980358016001
8	1	2026-11-22 14:03:47.563174+00	1200	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	\\x0a10301354f0ebbf4ec8bdc23ccd9611d5a41210e8da56b10bc84bc38f1ccf086b3fe78c1a086e6f7274682d70642002280130033a0546524155444880ea96d7d29b980350c099e3e9d29b980358026001
9	1	2026-11-22 14:03:47.563174+00	1200	301354f0-ebbf-4ec8-bdc2-3ccd9611d5a4	\\x0a10301354f0ebbf4ec8bdc23ccd9611d5a4121014896b9426084181a096eb92f1d85c661a086e6f7274682d70642004280230033a0546524155444880ea96d7d29b980350c09eb785d39b980358036001
10	1	2026-11-22 14:03:47.563174+00	1201	59adbe2a-4d14-423a-a855-760eae25a592	\\x0a103baa9378476947b89aceb3a814367d96121059adbe2a4d14423aa855760eae25a5921801
11	1	2026-11-22 14:03:47.563174+00	1200	0da73e2c-3350-40a5-a04d-28e65182c6d2	\\x0a100da73e2c335040a5a04d28e65182c6d212104c1f1af1a9af48a7ae458f2f48d08dba1a086e6f7274682d70642001280230053a0644495356454848c0d0eda5d39b980350c0aab2afd39b980358016001
12	1	2026-11-22 14:03:47.563174+00	1200	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10bb6de42232ce4c5a8807431ac8c252701210d04642b96bf64bf894e8db77114acb361a086e6f7274682d70642002280130053a055453544f5048c08e8dfcd19b98035080dcd1b4d39b980358036001
13	1	2026-11-22 14:03:47.563174+00	1200	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	\\x0a102cdeefb38acf4d9e986582b496d4a1a31210c031c87e0e79466a8d1e42132f83f0271a086e6f7274682d70642001280130033a0757454c4641524548c0bca6b1d39b980350c096ebbad39b980358016001
14	1	2026-11-22 14:03:47.563174+00	1201	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10e78f2933cbfc41e19f3d0a9c3418299f1210bb6de42232ce4c5a8807431ac8c252701801
15	1	2026-11-22 14:03:47.563174+00	1200	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	\\x0a102cdeefb38acf4d9e986582b496d4a1a31210798490e515284ce999f8fcff3ef2a6de1a086e6f7274682d70642002280130033a0757454c4641524548c0bca6b1d39b980350c09799f1d39b980358026001
16	1	2026-11-22 14:03:47.563174+00	1201	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	\\x0a109377f7c27b294d5a9945b37ed41996c512102cdeefb38acf4d9e986582b496d4a1a31801
17	1	2026-11-22 14:03:47.563174+00	1200	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10cea0ca4846f847eeb826c79e3578a9da121018df93bf1386410e9ebf0547f8a8897c1a086e6f7274682d70642002280130053a06414e494d414c48c0a683d0d29b980350c08cccfdd39b980358026001
18	1	2026-11-22 14:03:47.563174+00	1200	2cdeefb3-8acf-4d9e-9865-82b496d4a1a3	\\x0a102cdeefb38acf4d9e986582b496d4a1a312109734b9e677d2404ea56cac6ac9a6c2991a086e6f7274682d70642004280230033a0757454c4641524548c0bca6b1d39b980350c0be829ed49b980358036001
19	1	2026-11-22 14:03:47.563174+00	1200	59adbe2a-4d14-423a-a855-760eae25a592	\\x0a1059adbe2a4d14423aa855760eae25a59212108a7172e07faf47dc8d85cb2bcf08b07a1a086e6f7274682d70642004280230053a055453544f5048809fc5a6d29b98035080b8f2aad49b980358036001
20	1	2026-11-22 14:03:47.563174+00	1200	89c1612e-be31-4c5b-b426-c8ea4b29ad96	\\x0a1089c1612ebe314c5bb426c8ea4b29ad96121040d9b651f3a14e26bcbd8995592629331a086e6f7274682d70642001280130053a064449534f524448c097a2ebd49b980350c0f1e6f4d49b980358016001
21	1	2026-11-22 14:03:47.563174+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10464b049ea669423db4223d28600069f51210cea0ca4846f847eeb826c79e3578a9da1801
22	1	2026-11-22 14:03:47.563174+00	1200	89c1612e-be31-4c5b-b426-c8ea4b29ad96	\\x0a1089c1612ebe314c5bb426c8ea4b29ad961210b29b5b53ab0d434da1ea83723f09df6a1a086e6f7274682d70642002280130053a064449534f524448c097a2ebd49b98035080f4d082d59b980358026001
23	1	2026-11-22 14:03:47.563174+00	1200	ac02f62a-fd6b-4902-ae14-36011daa95c5	\\x0a10ac02f62afd6b4902ae1436011daa95c51210753cfd25120448a3b93985aa28be00fc1a086e6f7274682d70642001280130053a05414c52424148c0c0de8ad59b980350c09aa394d59b980358016001
24	1	2026-11-22 14:03:47.563174+00	1201	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a1025c36a62addb4f1eb3df08651391776f1210bb6de42232ce4c5a8807431ac8c252701801
25	1	2026-11-22 14:03:47.563174+00	1201	89c1612e-be31-4c5b-b426-c8ea4b29ad96	\\x0a101a111cb611f449dda5d7146021c0931a121089c1612ebe314c5bb426c8ea4b29ad961801
26	1	2026-11-22 14:03:47.563174+00	1200	ac02f62a-fd6b-4902-ae14-36011daa95c5	\\x0a10ac02f62afd6b4902ae1436011daa95c512105dc37c56308848a2991e401ca7fbacb51a086e6f7274682d70642002280130053a05414c52424148c0c0de8ad59b980350c089ddc8d59b980358026001
27	1	2026-11-22 14:03:47.563174+00	1200	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10cea0ca4846f847eeb826c79e3578a9da1210b299c1e4b5d3421293bbe42f7955f9fe1a086e6f7274682d70642002280130053a06414e494d414c48c0a683d0d29b98035080bbfccdd59b980358036001
28	1	2026-11-22 14:03:47.563174+00	1200	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	\\x0a10c5fa72d08ffc4ae7bfd71463ecbcc8b31210df3b187f3a374db6907746e8e82fb1d31a086e6f7274682d70642001280130033a074c415243454e594880cdf0cfd59b98035080a7b5d9d59b980358016001
29	1	2026-11-22 14:03:47.563174+00	1201	ac02f62a-fd6b-4902-ae14-36011daa95c5	\\x0a104511bf2693c446f0988f444a6c77f5c11210ac02f62afd6b4902ae1436011daa95c51801
30	1	2026-11-22 14:03:47.563174+00	1200	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	\\x0a10c5fa72d08ffc4ae7bfd71463ecbcc8b312108c837f9d9af24018ad53f633d17699461a086e6f7274682d70642002280130033a074c415243454e594880cdf0cfd59b980350c0e6a2fbd59b980358026001
31	1	2026-11-22 14:03:47.563174+00	1200	bb6de422-32ce-4c5a-8807-431ac8c25270	\\x0a10bb6de42232ce4c5a8807431ac8c2527012102621a8a6d2b749e284f4464a3e5bc5261a086e6f7274682d70642004280230053a055453544f5048c08e8dfcd19b9803508084fb8bd69b980358046001
32	1	2026-11-22 14:03:47.566377+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a1010d7cec22ad5496f980c16373b6b9bde1210cea0ca4846f847eeb826c79e3578a9da1801
33	1	2026-11-22 14:03:47.566377+00	1201	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	\\x0a107291366d48ea4edbba1a803be625e2361210c5fa72d08ffc4ae7bfd71463ecbcc8b31801
34	1	2026-11-22 14:03:47.566377+00	1200	89c1612e-be31-4c5b-b426-c8ea4b29ad96	\\x0a1089c1612ebe314c5bb426c8ea4b29ad961210846619c7d4be42c2b49710f552fc10861a086e6f7274682d70642002280130053a064449534f524448c097a2ebd49b980350c09ab588d79b980358036001
35	1	2026-11-22 14:03:47.566377+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a1096dab02d428b475f8b165d0ffef1417a1210cea0ca4846f847eeb826c79e3578a9da1801
36	1	2026-11-22 14:03:47.566377+00	1200	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1092d7ed8ad6584a46972bbf9ef617ffae1210d91c8c974b9c4a6eac00559fc7d4821a1a086e6f7274682d70642001280130053a055453544f5048809ff288d79b98035080f9b692d79b980358016001
37	1	2026-11-22 14:03:47.566377+00	1200	434acebf-5661-4642-b65b-274daf204206	\\x0a10434acebf56614642b65b274daf20420612100e2c732f7db8416ebee4283fffeecd7a1a086e6f7274682d70642001280130053a0750524f50464e444880d5ce8ed79b98035080af9398d79b980358016001
38	1	2026-11-22 14:03:47.566377+00	1200	89c1612e-be31-4c5b-b426-c8ea4b29ad96	\\x0a1089c1612ebe314c5bb426c8ea4b29ad96121018595646d19b4015ba3dfe4c796576ac1a086e6f7274682d70642004280230053a064449534f524448c097a2ebd49b980350c0c5c49ad79b980358046001
39	1	2026-11-22 14:03:47.566377+00	1200	f8022455-bf96-4357-8c1d-9d63f2ffae36	\\x0a10f8022455bf9643578c1d9d63f2ffae361210f5629ad20b3b47f79da5ecd19658645f1a086e6f7274682d70642001280130053a075041524b494e47488082b193d79b98035080dcf59cd79b980358016001
40	1	2026-11-22 14:03:47.566377+00	1200	f8022455-bf96-4357-8c1d-9d63f2ffae36	\\x0a10f8022455bf9643578c1d9d63f2ffae361210dd97a78709a64d8785cb18ad55a6e5f61a086e6f7274682d70642002280130053a075041524b494e47488082b193d79b980350c08d95a2d79b980358026001
41	1	2026-11-22 14:03:47.566377+00	1200	c5fa72d0-8ffc-4ae7-bfd7-1463ecbcc8b3	\\x0a10c5fa72d08ffc4ae7bfd71463ecbcc8b31210a5a7b35a255b473e9d8decdfaaab5fca1a086e6f7274682d70642004280230033a074c415243454e594880cdf0cfd59b98035080d1a8a9d79b980358036001
42	1	2026-11-22 14:03:47.566377+00	1200	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1092d7ed8ad6584a46972bbf9ef617ffae121070018157e96e47a5a2c169f8ed435e8a1a086e6f7274682d70642002280130053a055453544f5048809ff288d79b98035080abedb2d79b980358026001
43	1	2026-11-22 14:03:47.566377+00	1200	2049d2d7-f78e-404d-96bf-20bc7395317e	\\x0a102049d2d7f78e404d96bf20bc7395317e1210bfab645ea0e04b3b810b8e16921c63cb1a086e6f7274682d70642001280130053a06414e494d414c48c0d5e5a9d79b980350c0afaab3d79b980358016001
44	1	2026-11-22 14:03:47.566377+00	1200	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	\\x0a10be04bbbb9a9b4f3aa2faf83ce2f9018c12109e30364f3d854d66be5c92ab76a8da521a086e6f7274682d70642001280130043a074349544153535448808eacbdd79b98035080e8f0c6d79b980358016001
45	1	2026-11-22 14:03:47.566377+00	1200	2049d2d7-f78e-404d-96bf-20bc7395317e	\\x0a102049d2d7f78e404d96bf20bc7395317e12108c18d3399bfa49d3b382cf933e165b3c1a086e6f7274682d70642004280230053a06414e494d414c48c0d5e5a9d79b98035080b0c1ced79b980358026001
46	1	2026-11-22 14:03:47.566377+00	1200	ca250dcc-3273-4d1b-a438-a992866bb46e	\\x0a10ca250dcc32734d1ba438a992866bb46e1210a0cad58f26e9405e9fdd842ceb46fe541a086e6f7274682d70642001280130043a045355535048c0f5a7c8d79b980350c0cfecd1d79b980358016001
47	1	2026-11-22 14:03:47.566377+00	1200	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	\\x0a10be04bbbb9a9b4f3aa2faf83ce2f9018c12108bd9a9ccfbf04abca8cd8fe6571384081a086e6f7274682d70642002280130043a074349544153535448808eacbdd79b980350808a86d8d79b980358026001
48	1	2026-11-22 14:03:47.566377+00	1200	ac02f62a-fd6b-4902-ae14-36011daa95c5	\\x0a10ac02f62afd6b4902ae1436011daa95c512108e6ad54e701943b6a3b3f93de89140561a086e6f7274682d70642004280230053a05414c52424148c0c0de8ad59b980350809380d9d79b980358036001
49	1	2026-11-22 14:03:47.566377+00	1200	ca250dcc-3273-4d1b-a438-a992866bb46e	\\x0a10ca250dcc32734d1ba438a992866bb46e1210b0433689e78c4a0299778861b0c61ab81a086e6f7274682d70642003280130033a08545245535041535348c0f5a7c8d79b980350c0a7dee8d79b980358026001
50	1	2026-11-22 14:03:47.566377+00	1200	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	\\x0a10da8db7fc3b8d4b6cbae9a06556a5506f1210f95c3f0199f640ab8c11553341294eb21a086e6f7274682d70642001280130033a0757454c4641524548809aa7e7d79b98035080f4ebf0d79b980358016001
51	1	2026-11-22 14:03:47.566377+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a1094dd87de1c9346b2ac671d341c9810e91210cea0ca4846f847eeb826c79e3578a9da1801
52	1	2026-11-22 14:03:47.566377+00	1201	f8022455-bf96-4357-8c1d-9d63f2ffae36	\\x0a10b3358ea5dfd34a889653a4a26d7951ed1210f8022455bf9643578c1d9d63f2ffae361801
53	1	2026-11-22 14:03:47.566377+00	1200	f8022455-bf96-4357-8c1d-9d63f2ffae36	\\x0a10f8022455bf9643578c1d9d63f2ffae361210d4ef680a46fd4610973fe788b26afea61a086e6f7274682d70642002280130053a075041524b494e47488082b193d79b980350c0e0bb97d89b980358036001
54	1	2026-11-22 14:03:47.566377+00	1200	f8022455-bf96-4357-8c1d-9d63f2ffae36	\\x0a10f8022455bf9643578c1d9d63f2ffae3612105d15eb349d5c4eb182100a6a4f04afc91a086e6f7274682d70642004280230053a075041524b494e47488082b193d79b98035080a4cf9ed89b980358046001
55	1	2026-11-22 14:03:47.566377+00	1200	fcda285f-9a52-4ea5-92f5-29d38e49b006	\\x0a10fcda285f9a524ea592f529d38e49b00612109a11e2d754604346861485341249a8d71a086e6f7274682d70642001280130033a0546524155444880e5f897d89b98035080bfbda1d89b980358016001
56	1	2026-11-22 14:03:47.566377+00	1200	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	\\x0a10af5d6bc662034e22a5e52ab5a0fd15581210cf4376a44ab94bdf89e999d77390c6831a086e6f7274682d70642001280130043a0754524f55424c454880878ea9d89b98035080e1d2b2d89b980358016001
57	1	2026-11-22 14:03:47.566377+00	1201	ca250dcc-3273-4d1b-a438-a992866bb46e	\\x0a102f437c6416ea42938306ccc2f9da38d71210ca250dcc32734d1ba438a992866bb46e1801
58	1	2026-11-22 14:03:47.566377+00	1200	fcda285f-9a52-4ea5-92f5-29d38e49b006	\\x0a10fcda285f9a524ea592f529d38e49b006121062cb856673c84071a1f29c4206c94c481a086e6f7274682d70642002280130033a0546524155444880e5f897d89b98035080e8f9c0d89b980358026001
59	1	2026-11-22 14:03:47.566377+00	1200	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	\\x0a10af5d6bc662034e22a5e52ab5a0fd15581210ee7e543028a34b4484acab767af55afc1a086e6f7274682d70642002280130043a0754524f55424c454880878ea9d89b9803508083e8c3d89b980358026001
60	1	2026-11-22 14:03:47.566377+00	1200	434acebf-5661-4642-b65b-274daf204206	\\x0a10434acebf56614642b65b274daf204206121008ad0089ff1b43e487bf025966e3432c1a086e6f7274682d70642002280130053a0750524f50464e444880d5ce8ed79b9803508083e8c3d89b980358026001
61	1	2026-11-22 14:03:47.566377+00	1200	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10f4484694ab5d42c5aa68f6bc252b9fdf12105bc024f9098449a3b37260dfacd4ea091a086e6f7274682d70642001280130053a055453544f504880d685bfd89b98035080b0cac8d89b980358016001
62	1	2026-11-22 14:03:47.566377+00	1200	434acebf-5661-4642-b65b-274daf204206	\\x0a10434acebf56614642b65b274daf2042061210e84598f1508341eb96fadf555c9d1c4c1a086e6f7274682d70642004280230053a0750524f50464e444880d5ce8ed79b980350c0e1e9cdd89b980358036001
63	1	2026-11-22 14:03:47.566377+00	1201	fcda285f-9a52-4ea5-92f5-29d38e49b006	\\x0a10ffcf36e8f2dd42f4a330e68e920509ac1210fcda285f9a524ea592f529d38e49b0061801
64	1	2026-11-22 14:03:47.568779+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10ab930ff2312f4542a692236aa5bf09fe1210cea0ca4846f847eeb826c79e3578a9da1801
65	1	2026-11-22 14:03:47.568779+00	1200	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	\\x0a10da8db7fc3b8d4b6cbae9a06556a5506f121003669395c94b4d3e925b63345000a9af1a086e6f7274682d70642003280130033a0345445048809aa7e7d79b9803508086e9ecd89b980358026001
66	1	2026-11-22 14:03:47.568779+00	1200	da8db7fc-3b8d-4b6c-bae9-a06556a5506f	\\x0a10da8db7fc3b8d4b6cbae9a06556a5506f1210a6c37f388f8f476692f33a57899f51071a086e6f7274682d70642004280230033a0345445048809aa7e7d79b98035080bcc5f2d89b980358036001
67	1	2026-11-22 14:03:47.568779+00	1200	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10f4484694ab5d42c5aa68f6bc252b9fdf1210d4a2fb46c0ce4fe7b4b6132b19059f671a086e6f7274682d70642003280130043a04535553504880d685bfd89b980350c0b5b5ffd89b980358026001
68	1	2026-11-22 14:03:47.568779+00	1201	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a1053338f01a2844e16a68d8b72254c1f211210cea0ca4846f847eeb826c79e3578a9da1801
69	1	2026-11-22 14:03:47.568779+00	1200	622526fa-ed18-486a-b8b5-19b69ccd66ec	\\x0a10622526faed18486ab8b519b69ccd66ec1210a326ba15219f491bb88e0ba5f7d037601a086e6f7274682d70642001280130053a055453544f50488094b789d99b98035080eefb92d99b980358016001
70	1	2026-11-22 14:03:47.568779+00	1201	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a1083ea623768d3426fa71e03999bc900971210f4484694ab5d42c5aa68f6bc252b9fdf1801
71	1	2026-11-22 14:03:47.568779+00	1200	cea0ca48-46f8-47ee-b826-c79e3578a9da	\\x0a10cea0ca4846f847eeb826c79e3578a9da12106142f16a62a34a68a0460ed3230718d11a086e6f7274682d70642004280230053a06414e494d414c48c0a683d0d29b980350c0dc9eacd99b980358046001
72	1	2026-11-22 14:03:47.568779+00	1201	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1089868e6801094d649d45823fcbb4523e121092d7ed8ad6584a46972bbf9ef617ffae1801
73	1	2026-11-22 14:03:47.568779+00	1200	af5d6bc6-6203-4e22-a5e5-2ab5a0fd1558	\\x0a10af5d6bc662034e22a5e52ab5a0fd15581210fc1a4bec045a45d68a4c49399435fbd31a086e6f7274682d70642004280230043a0754524f55424c454880878ea9d89b98035080df88bad99b980358036001
74	1	2026-11-22 14:03:47.568779+00	1200	622526fa-ed18-486a-b8b5-19b69ccd66ec	\\x0a10622526faed18486ab8b519b69ccd66ec12100d348ca263cd418aaa5188f23708a5b91a086e6f7274682d70642002280130053a055453544f50488094b789d99b98035080819ecbd99b980358026001
75	1	2026-11-22 14:03:47.568779+00	1200	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1092d7ed8ad6584a46972bbf9ef617ffae1210e82d050bc1bb46fbad5c339314f0f8af1a086e6f7274682d70642002280130053a055453544f5048809ff288d79b980350809ab9dbd99b980358036001
76	1	2026-11-22 14:03:47.568779+00	1200	fcda285f-9a52-4ea5-92f5-29d38e49b006	\\x0a10fcda285f9a524ea592f529d38e49b00612104576b32705d34c25b587e7969749c0d31a086e6f7274682d70642002280130033a0546524155444880e5f897d89b98035080b5a7ded99b980358036001
77	1	2026-11-22 14:03:47.568779+00	1200	be04bbbb-9a9b-4f3a-a2fa-f83ce2f9018c	\\x0a10be04bbbb9a9b4f3aa2faf83ce2f9018c121007e690f6530a41ae9fb65b7797640d731a086e6f7274682d70642004280230043a074349544153535448808eacbdd79b98035080eb83e4d99b980358036001
78	1	2026-11-22 14:03:47.568779+00	1200	ca250dcc-3273-4d1b-a438-a992866bb46e	\\x0a10ca250dcc32734d1ba438a992866bb46e12101f61e679e87142dcb6f119a8ad9416891a086e6f7274682d70642004280230033a08545245535041535348c0f5a7c8d79b980350c0e0cd8bda9b980358036001
79	1	2026-11-22 14:03:47.568779+00	1201	622526fa-ed18-486a-b8b5-19b69ccd66ec	\\x0a101c855b96cf534a0f89041cf328e64e431210622526faed18486ab8b519b69ccd66ec1801
80	1	2026-11-22 14:03:47.568779+00	1201	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1066aa2ff6362944589d6c45a9476d6a1c121092d7ed8ad6584a46972bbf9ef617ffae1801
81	1	2026-11-22 14:03:47.568779+00	1200	fcda285f-9a52-4ea5-92f5-29d38e49b006	\\x0a10fcda285f9a524ea592f529d38e49b0061210bd3bf684be654accac5ffb757a6c75f41a086e6f7274682d70642004280230033a0546524155444880e5f897d89b98035080f8acc4da9b980358046001
82	1	2026-11-22 14:03:47.568779+00	1200	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a106ce19741341c442c879fc768eee4dd85121074ba3a0ea0264bdab5e99b59558ff5701a086e6f7274682d70642001280130033a0757454c464152454880e4e5cfda9b98035080beaad9da9b980358016001
83	1	2026-11-22 14:03:47.568779+00	1200	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a106ce19741341c442c879fc768eee4dd851210377693fff88b4ffea6e4ed4d62591ec01a086e6f7274682d70642002280130033a0757454c464152454880e4e5cfda9b980350c0c5e882db9b980358026001
84	1	2026-11-22 14:03:47.568779+00	1200	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a10f8be7c6648314656932a62d6137c9991121011f216929870407f992f194f3b2500f11a086e6f7274682d70642001280130053a075041524b494e4748808bcffcda9b98035080e59386db9b980358016001
85	1	2026-11-22 14:03:47.568779+00	1200	622526fa-ed18-486a-b8b5-19b69ccd66ec	\\x0a10622526faed18486ab8b519b69ccd66ec1210789a9fb8a9214502aad96f1c76cd4f6a1a086e6f7274682d70642002280130053a055453544f50488094b789d99b98035080f78788db9b980358036001
86	1	2026-11-22 14:03:47.568779+00	1200	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a10f8be7c6648314656932a62d6137c999112102604ecbdfcf8422991f480c85675decf1a086e6f7274682d70642002280130053a075041524b494e4748808bcffcda9b980350c094e098db9b980358026001
87	1	2026-11-22 14:03:47.568779+00	1201	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a100f904b9a955242e99e6c676f9190889a1210f8be7c6648314656932a62d6137c99911801
88	1	2026-11-22 14:03:47.568779+00	1201	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a101ebb6f43dd5a4629b119e37d20fd36a112106ce19741341c442c879fc768eee4dd851801
89	1	2026-11-22 14:03:47.568779+00	1200	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a106ce19741341c442c879fc768eee4dd85121010edc1098e1940429b9b03bf8bc0135b1a086e6f7274682d70642002280130033a0757454c464152454880e4e5cfda9b98035080b0e5b6db9b980358036001
90	1	2026-11-22 14:03:47.568779+00	1201	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a10aef8e467dd6f4eff9ca2651580cbd6bb12106ce19741341c442c879fc768eee4dd851801
91	1	2026-11-22 14:03:47.568779+00	1200	622526fa-ed18-486a-b8b5-19b69ccd66ec	\\x0a10622526faed18486ab8b519b69ccd66ec12107fec83ee54ef4db6acda7532b57fde5e1a086e6f7274682d70642004280230053a055453544f50488094b789d99b9803508091d1cedb9b980358046001
92	1	2026-11-22 14:03:47.568779+00	1201	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a1097d567f051034b59a106172598b01a4412106ce19741341c442c879fc768eee4dd851801
93	1	2026-11-22 14:03:47.568779+00	1200	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a10f8be7c6648314656932a62d6137c9991121054303a7fc858404ca8d4006fa144fa6d1a086e6f7274682d70642002280130053a075041524b494e4748808bcffcda9b9803508084b1e8db9b98035803
94	1	2026-11-22 14:03:47.568779+00	1200	d68ba8d6-6150-437e-8a89-cd024385629e	\\x0a10d68ba8d66150437e8a89cd024385629e12109aa7c44732504512b158a82ec93812591a086e6f7274682d70642001280130053a034d564148c0becaeedb9b980350c0988ff8db9b98035801
95	1	2026-11-22 14:03:47.568779+00	1201	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a107dd3a6a0e6624328bd2c046d70d141241210f8be7c6648314656932a62d6137c99911801
96	1	2026-11-22 14:03:47.571047+00	1200	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	\\x0a10025f48a6c7ee4a14b27c766a0bf14fd81210c08403cb46e746a5807917a279c93a581a086e6f7274682d70642001280130053a055453544f5048c0f4a6f4db9b980350c0ceebfddb9b98035801
97	1	2026-11-22 14:03:47.571047+00	1200	15e1a855-243d-48e2-aac5-48458d5a50ec	\\x0a1015e1a855243d48e2aac548458d5a50ec12100572f92555634bf185fea85b752e508d1a086e6f7274682d706420012801300448808bd8f6db9b98035080e59c80dc9b98035801
98	1	2026-11-22 14:03:47.571047+00	1200	15e1a855-243d-48e2-aac5-48458d5a50ec	\\x0a1015e1a855243d48e2aac548458d5a50ec12102eafe5d2567c4533a9680d0b881b790c1a086e6f7274682d706420022801300448808bd8f6db9b980350c0fbcd82dc9b98035802
99	1	2026-11-22 14:03:47.571047+00	1201	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a10a506bbd01b3242c6a32bd781fbc7a286121092d7ed8ad6584a46972bbf9ef617ffae1801
100	1	2026-11-22 14:03:47.571047+00	1201	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a103ba4cbdc20ba459691c46501ca7200191210f8be7c6648314656932a62d6137c99911801
101	1	2026-11-22 14:03:47.571047+00	1201	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a10fc18ec232220430585e7877984b0fcf31210f8be7c6648314656932a62d6137c99911801
102	1	2026-11-22 14:03:47.571047+00	1200	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	\\x0a10025f48a6c7ee4a14b27c766a0bf14fd8121009b6ee2b0fb3488eb50c28c6bf4568a81a086e6f7274682d70642002280130053a055453544f5048c0f4a6f4db9b980350c0cc988bdc9b98035802
103	1	2026-11-22 14:03:47.571047+00	1200	92d7ed8a-d658-4a46-972b-bf9ef617ffae	\\x0a1092d7ed8ad6584a46972bbf9ef617ffae121031c95f168f604b81a5f83c3e1e8ea4ad1a086e6f7274682d70642004280230053a055453544f5048809ff288d79b980350c0cac598dc9b98035804
104	1	2026-11-22 14:03:47.571047+00	1200	f8be7c66-4831-4656-932a-62d6137c9991	\\x0a10f8be7c6648314656932a62d6137c99911210da1d3ca145be47ad8f8cd941f13690241a086e6f7274682d70642004280230053a075041524b494e4748808bcffcda9b980350c0dcb99adc9b98035804
105	1	2026-11-22 14:03:47.571047+00	1200	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	\\x0a102142eaa10e784593bd8c2b7f1b032b4812107b3c4c32e59e4e81b4b97faaf5d021881a086e6f7274682d70642001280130033a034544504880fce49ddc9b98035080d6a9a7dc9b98035801
106	1	2026-11-22 14:03:47.571047+00	1201	15e1a855-243d-48e2-aac5-48458d5a50ec	\\x0a10cc81af392a094e3c9ae3f4e613262553121015e1a855243d48e2aac548458d5a50ec1801
107	1	2026-11-22 14:03:47.571047+00	1200	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	\\x0a102142eaa10e784593bd8c2b7f1b032b481210a9d28b73da9a4a148e31aa0b9985cc7b1a086e6f7274682d70642002280130033a034544504880fce49ddc9b98035080f197aadc9b98035802
108	1	2026-11-22 14:03:47.571047+00	1200	025f48a6-c7ee-4a14-b27c-766a0bf14fd8	\\x0a10025f48a6c7ee4a14b27c766a0bf14fd812108540f26a327c4a93b2ce6ba2c318b6091a086e6f7274682d70642004280230053a055453544f5048c0f4a6f4db9b980350c0b4abb1dc9b98035803
109	1	2026-11-22 14:03:47.571047+00	1200	15e1a855-243d-48e2-aac5-48458d5a50ec	\\x0a1015e1a855243d48e2aac548458d5a50ec1210c7237981202d408fa6238bf4875e75381a086e6f7274682d706420022801300448808bd8f6db9b980350c0cf99b4dc9b98035803
110	1	2026-11-22 14:03:47.571047+00	1200	6dc25441-8a57-410c-9313-20207e632adf	\\x0a106dc254418a57410c931320207e632adf121066e3faeb63ff472ebdec504b7a08fa3a1a086e6f7274682d70642001280130053a075041524b494e4748809efaaedc9b98035080f8beb8dc9b98035801
111	1	2026-11-22 14:03:47.571047+00	1200	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	\\x0a10586d8dc614f04392b1e77ab70a1865e712103d68943ffadb477fa74b96a987f6a7581a086e6f7274682d70642001280130043a0453555350488091dac8dc9b98035080eb9ed2dc9b98035801
112	1	2026-11-22 14:03:47.571047+00	1200	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	\\x0a10586d8dc614f04392b1e77ab70a1865e7121040bbb584b9af4a7abe566852034ae4561a086e6f7274682d70642004280230043a0453555350488091dac8dc9b98035080a1fbd7dc9b98035802
113	1	2026-11-22 14:03:47.571047+00	1200	2b790535-ac63-4508-a21a-9bda62985b64	\\x0a102b790535ac634508a21a9bda62985b641210678420fae65c42c2804699ac9974b1061a086e6f7274682d70642001280130033a074c415243454e5948c08acad5dc9b980350c0e48edfdc9b98035801
114	1	2026-11-22 14:03:47.571047+00	1200	2b790535-ac63-4508-a21a-9bda62985b64	\\x0a102b790535ac634508a21a9bda62985b6412106a065958ea0b42138f0d18c3e0ffa6fe1a086e6f7274682d70642002280130033a074c415243454e5948c08acad5dc9b98035080ba96e8dc9b98035802
115	1	2026-11-22 14:03:47.571047+00	1200	5fca6732-372d-4383-bbd0-f68d0c39d056	\\x0a105fca6732372d4383bbd0f68d0c39d0561210ac02d4d590e94d1eb5aea3d5c48c86201a086e6f7274682d70642001280230033a0656414e44414c488084bae2dc9b98035080defeebdc9b98035801
116	1	2026-11-22 14:03:47.571047+00	1200	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	\\x0a10f46cadc37e794aa2b5cc9447c2802c801210def70473737f4f5da213bb6e9a2ecbec1a086e6f7274682d70642001280130053a06414e494d414c48c091f1e3dc9b980350c0ebb5eddc9b98035801
117	1	2026-11-22 14:03:47.571047+00	1200	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10f4484694ab5d42c5aa68f6bc252b9fdf12105f8056126d7d4ee0b262df9a732e3e8d1a086e6f7274682d70642002280130043a04535553504880d685bfd89b98035080cab7f7dc9b98035803
118	1	2026-11-22 14:03:47.571047+00	1200	6ce19741-341c-442c-879f-c768eee4dd85	\\x0a106ce19741341c442c879fc768eee4dd85121094f7667693c74c8fa75e8b49261ad5c81a086e6f7274682d70642004280230033a0757454c464152454880e4e5cfda9b980350c08dcbfedc9b98035804
119	1	2026-11-22 14:03:47.571047+00	1201	2b790535-ac63-4508-a21a-9bda62985b64	\\x0a10d72f9668c56a4f98a8b06079e26d436612102b790535ac634508a21a9bda62985b641801
120	1	2026-11-22 14:03:47.571047+00	1200	6dc25441-8a57-410c-9313-20207e632adf	\\x0a106dc254418a57410c931320207e632adf1210954ff6a5b0fe4037ab0f134228cd00921a086e6f7274682d70642002280130053a075041524b494e4748809efaaedc9b980350c0a6e68edd9b98035802
121	1	2026-11-22 14:03:47.571047+00	1201	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	\\x0a10153ff5d03f8843568cefe45fbb9c0e4112102142eaa10e784593bd8c2b7f1b032b481801
122	1	2026-11-22 14:03:47.571047+00	1201	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10c64f85a797b04515a267473560f3c8741210f4484694ab5d42c5aa68f6bc252b9fdf1801
123	1	2026-11-22 14:03:47.571047+00	1200	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	\\x0a10586d8dc614f04392b1e77ab70a1865e71210aaeaea666b8444159de421e04c4770481a086e6f7274682d70642005280430043a0453555350488091dac8dc9b980350c0fc84b3dd9b98035803
124	1	2026-11-22 14:03:47.571047+00	1200	586d8dc6-14f0-4392-b1e7-7ab70a1865e7	\\x0a10586d8dc614f04392b1e77ab70a1865e71210315a5d0c88cc45648118964ff6c3c0d81a086e6f7274682d70642004280230043a0453555350488091dac8dc9b980350c0d6c9bcdd9b98035804
125	1	2026-11-22 14:03:47.571047+00	1200	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	\\x0a10f46cadc37e794aa2b5cc9447c2802c8012103081ac072bd24d06a45eafb3643e0bfb1a086e6f7274682d70642002280130053a06414e494d414c48c091f1e3dc9b980350c0ddf0cadd9b98035802
126	1	2026-11-22 14:03:47.573641+00	1200	2b790535-ac63-4508-a21a-9bda62985b64	\\x0a102b790535ac634508a21a9bda62985b641210611fc732447b49af84ca3cfc83e18b751a086e6f7274682d70642004280230033a074c415243454e5948c08acad5dc9b98035080d7e0d7dd9b98035803
127	1	2026-11-22 14:03:47.573641+00	1201	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	\\x0a10224faeb816f540468df8a9bd5b982cee1210f46cadc37e794aa2b5cc9447c2802c801801
128	1	2026-11-22 14:03:47.573641+00	1200	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	\\x0a102142eaa10e784593bd8c2b7f1b032b481210683284afc42e4f339dc0bc5e267d7c8b1a086e6f7274682d70642002280130033a034544504880fce49ddc9b980350c0e9ebf4dd9b98035803
129	1	2026-11-22 14:03:47.573641+00	1200	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	\\x0a10cd0ec5e0e81a4b12a97bff321a475ef91210172980ccf6144aca8a15570ab65b60e81a086e6f7274682d70642001280130053a06444953564548488094e4ebdd9b98035080eea8f5dd9b98035801
130	1	2026-11-22 14:03:47.573641+00	1200	2142eaa1-0e78-4593-bd8c-2b7f1b032b48	\\x0a102142eaa10e784593bd8c2b7f1b032b4812105355e2c917414e99be23aa087330737e1a086e6f7274682d70642004280230033a034544504880fce49ddc9b98035080d1e7ffdd9b98035804
131	1	2026-11-22 14:03:47.573641+00	1201	6dc25441-8a57-410c-9313-20207e632adf	\\x0a10389088ddaf1f4e989d317b04e96b4d7612106dc254418a57410c931320207e632adf1801
132	1	2026-11-22 14:03:47.573641+00	1200	6dc25441-8a57-410c-9313-20207e632adf	\\x0a106dc254418a57410c931320207e632adf1210b1ec5a34b780423aa9d1cf9fd701e5121a086e6f7274682d70642004280230053a075041524b494e4748809efaaedc9b980350c0c1dd8bde9b98035803
133	1	2026-11-22 14:03:47.573641+00	1200	f46cadc3-7e79-4aa2-b5cc-9447c2802c80	\\x0a10f46cadc37e794aa2b5cc9447c2802c8012100e2c12ab8e7f4d4aae76e825b2f773071a086e6f7274682d70642002280130053a06414e494d414c48c091f1e3dc9b98035080c69a8cde9b98035803
134	1	2026-11-22 14:03:47.573641+00	1200	d68ba8d6-6150-437e-8a89-cd024385629e	\\x0a10d68ba8d66150437e8a89cd024385629e1210cab8d65a1ec34427ba950170fd40ca661a086e6f7274682d70642002280130053a034d564148c0becaeedb9b980350c0b69098de9b98035802
135	1	2026-11-22 14:03:47.573641+00	1201	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10de3fbc4a84ab4f558474f569321f609b1210f4484694ab5d42c5aa68f6bc252b9fdf1801
136	1	2026-11-22 14:03:47.573641+00	1201	15e1a855-243d-48e2-aac5-48458d5a50ec	\\x0a10d8a7f2a9703d4af385f237a3f44929a9121015e1a855243d48e2aac548458d5a50ec1801
137	1	2026-11-22 14:03:47.573641+00	1201	f4484694-ab5d-42c5-aa68-f6bc252b9fdf	\\x0a10988ec18a85234aaca42e3a8c99a73a4a1210f4484694ab5d42c5aa68f6bc252b9fdf1801
138	1	2026-11-22 14:03:47.573641+00	1200	fe7ccb69-a11d-4382-bb2f-2fa4a4d72315	\\x0a10fe7ccb69a11d4382bb2f2fa4a4d72315121031f745bff0334192915cebc311955db01a086e6f7274682d70642001280130053a05414c52424148c0c4deb4de9b980350c09ea3bede9b98035801
139	1	2026-11-22 14:03:47.573641+00	1200	9fe33261-0768-4941-a551-62b085e4e4b2	\\x0a109fe3326107684941a55162b085e4e4b212104eebe666575a47a69d6e48a4e783e36f1a086e6f7274682d70642001280130023a0444564e4148c0b991c1de9b980350c093d6cade9b98035801
140	1	2026-11-22 14:03:47.573641+00	1200	1ff4b747-3694-4975-a9a3-ccbfe5410a12	\\x0a101ff4b74736944975a9a3ccbfe5410a121210015a91b15aea4ac6a952c574e8d41dba1a086e6f7274682d70642001280130053a064449534f52444880becec1de9b980350809893cbde9b98035801
141	1	2026-11-22 14:03:47.573641+00	1200	1839d92b-e35e-4831-8d17-7db6aaeb714e	\\x0a101839d92be35e48318d177db6aaeb714e12105a6bca6a7b024444a06cf995dbbadd401a086e6f7274682d70642001280130053a055453544f504880becec1de9b980350809893cbde9b98035801
142	1	2026-11-22 14:03:47.573641+00	1200	9b5dc664-a32a-4abc-b2fc-ad616409083b	\\x0a109b5dc664a32a4abcb2fcad616409083b1210fbfc22e9f8e9453ba011d61fc70302431a086e6f7274682d70642001280130043a074349544153535448c0a5caccde9b980350c0ff8ed6de9b98035801
143	1	2026-11-22 14:03:47.573641+00	1200	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	\\x0a10cd0ec5e0e81a4b12a97bff321a475ef91210aaced22ec05147e396a7630b22a354e91a086e6f7274682d70642002280130053a06444953564548488094e4ebdd9b980350c08889d7de9b98035802
144	1	2026-11-22 14:03:47.573641+00	1200	9aa911a9-a7e1-4624-a7c2-d2198efc556d	\\x0a109aa911a9a7e14624a7c2d2198efc556d12102d4921dd41d7461fbcee6db653b8c96d1a086e6f7274682d70642001280130053a064449534f52444880d7e9d1de9b98035080b1aedbde9b98035801
145	1	2026-11-22 14:03:47.573641+00	1200	fe7ccb69-a11d-4382-bb2f-2fa4a4d72315	\\x0a10fe7ccb69a11d4382bb2f2fa4a4d723151210dbb981afca8b4087b6574a54d94ac2f11a086e6f7274682d70642002280130053a05414c52424148c0c4deb4de9b98035080e78ae1de9b98035802
146	1	2026-11-22 14:03:47.573641+00	1200	90393d2d-4951-4422-ac7b-c8530d5b2229	\\x0a1090393d2d49514422ac7bc8530d5b222912106cb1f6a35aa94fa49476d2414a6358651a086e6f7274682d70642001280130044880e78ae1de9b98035080c1cfeade9b98035801
147	1	2026-11-22 14:03:47.573641+00	1200	9fe33261-0768-4941-a551-62b085e4e4b2	\\x0a109fe3326107684941a55162b085e4e4b21210a249cc98915445c99c9cb6f2033a3bef1a086e6f7274682d70642002280130023a0444564e4148c0b991c1de9b98035080f5d8fdde9b98035802
148	1	2026-11-22 14:03:47.573641+00	1201	d68ba8d6-6150-437e-8a89-cd024385629e	\\x0a106f47f5129ad94c70b682c8ddee1f5e741210d68ba8d66150437e8a89cd024385629e1801
149	1	2026-11-22 14:03:47.573641+00	1201	cd0ec5e0-e81a-4b12-a97b-ff321a475ef9	\\x0a1009d6979374e94250a1e2b97c42ed9ae01210cd0ec5e0e81a4b12a97bff321a475ef91801
150	1	2026-11-22 14:03:47.573641+00	1201	9fe33261-0768-4941-a551-62b085e4e4b2	\\x0a10d7a270791c484df69e72a0717bb7339d12109fe3326107684941a55162b085e4e4b21801
151	1	2026-11-22 14:03:48.153916+00	1200	6877c374-803f-428f-bd01-d3465a4a59c5	\\x0a106877c374803f428fbd01d3465a4a59c51210e7a103eca7d74020a1478b81511c1e6b1a086e6f7274682d70642001280130013a0344564142054e4f5254485091dde591df9b98035801
152	1	2026-11-22 14:03:48.157724+00	1200	381d27f7-c524-402b-a59f-bdc8133242d3	\\x0a10381d27f7c524402ba59fbdc8133242d31210c35fd78cf1e84b4bb232c9e48040a9451a086e6f7274682d70642001280130013a0344564142054e4f5254485090f8e591df9b98035801
153	1	2026-11-22 14:03:48.162062+00	1200	6faebcf5-62e0-46e6-9334-b64833d40397	\\x0a106faebcf562e046e69334b64833d403971210d13bc9706e6e44d9b64695fd75ffa5701a086e6f7274682d70642001280130013a0344564142054e4f52544850be97e691df9b98035801
154	1	2026-11-22 14:03:48.170403+00	1200	05a18065-58df-4cce-8893-c7c296bb7807	\\x0a1005a1806558df4cce8893c7c296bb780712104602291196b7440c8ccb7fdf064c7f811a086e6f7274682d70642001280130013a0344564142054e4f52544850d8d3e691df9b98035801
155	1	2026-11-22 14:03:48.265503+00	1200	05a18065-58df-4cce-8893-c7c296bb7807	\\x0a1005a1806558df4cce8893c7c296bb7807121055dbfb4045e042f6aad22019f2150e1d1a086e6f7274682d70642006280330013a0344564142054e4f52544850e2c9a992df9b98035802
156	1	2026-11-22 14:03:49.20403+00	1200	000b10d7-0170-4e90-b411-c8437240b4af	\\x0a10000b10d701704e90b411c8437240b4af121087dbcc0857014a36bc07e71f6b0f31841a086e6f7274682d70642001280130013a034456414205413030303150e2e0a592df9b98035801
157	1	2026-11-22 14:03:49.421577+00	1200	e1407cc3-2796-4efb-b31c-c28643ecda38	\\x0a10e1407cc327964efbb31cc28643ecda38121068d21a52e0bd470fa4b58b10169a9daf1a086e6f7274682d70642001280130053a04414c525542054e4f52544850d48db392df9b98035801
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
t	1	157	29848	2026-11-22 14:03:46.266369+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 14:03:46.159125+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-22 14:03:46.165888+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-22 14:03:46.17128+00	0.1.0
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x010001d1b4362e484ddcf9ff39f3669921a22b44f304298e61c13ddbbd6d184749694037effac8a0628d6340fd56e3918a9cf0359fec7ab327d6ad8cb1717bcedac3a1	\\x01076a46a0da6c9a3a03cccdfc07438cdcfa5bed696dc1f59aae6a8ee033c47265804c3b35db8023f8eeacc7f66532f8c58e	1	2
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x010001bafa0bc8b45c05bfac9f397913e445eaa9ee955149be916b8d72d1f33de242cc5590b24b3d1a54e2c86c4350b8f8f7ed3e08d00362719074e186ecb6ebbfb81c	\\x01f2dbaf6b90d67317f25fa152efc2101869b0e0335d435104ec0e02ea1966ead779fb3cadda2598d1bd13ac85d4c2c9006cc3	1	2
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command		3	0	\\x	\\x	1	2
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x01000121388a629a4ab61701a139ad6f587b212d91bb1f8aaf1925f9647e97752c7aff67fd3020954b1599e5c8e24df391ef033ff2b6a7966755d94f0eb881ce03564a	\\x0178deb31585df704253ba8a1397f1c94646094298cf8e0b02160253efc3b70cb4638ac66381a16ac85449b4af3c7fe7fe84b4f8d163ea6d3d9c17ad	1	2
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command		3	0	\\x	\\x	1	2
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001b3956d8291fbbea63353dd14d0cfe3dee32427815db7f0611df47cba68c6240b0dac49e633e6e179e3fcd3bcd67d2ecf6fcdda6731491a27e254ae6fc9a6535c	\\x013326d13f38e7206acf3c0a806fca7e08891d4ec194176dd3de750d739b0596670cfb2a847dcda55aaa7425a58ae3c469e4	1	2
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001a528eca71bbb9351b980e1befc08e6c47d7f1528953af29ed58ca7249edcd1468151141a2055a3e4bd38f5873dcc61c258bdd9a1c90302277ab1b7ad55ed5e95	\\x011f4210d002df69ad5fbdf8809e8232fc0f8940343d4e05200a30e77d43f7079b96a03dd4c5f2a4b1a583a3df917232225396d6	1	2
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x010001e6a7ac8e5da26a8e52473219f1e650f0049173f322ff25bf1c9be6cbd8df8ec4728b4d3befd285c3a51baf40ce0be90c8a37040027979872eb2f1199ac37ae91	\\x01a1003bb272d9c6310124b6f625c2f95c78e6b17c17a994f02adbcf40866ec2eea92ffb6c5cd64e070cafae8e13aadc6987c9	1	2
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x010001a14dde3e8f055221bba8ffb499be8cd4eeef580f17a225da531d2f3b6743aab7e6a1f759376a51b9fa414bd69127cf8d9e02d7d882daed71dfd55f20893d8a37	\\x01c3e8a0a81633ecc2cee26815abbe1a75814a0dc5b9b8f6733400887c5672331aac329b1d4137d0cc07cc0018915e0efee93892d1591fceeccc40b4	1	2
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x0100014580d6c133a4ce195c940261be03f95dd30580195389318e6e86cb56a8768d3b617062aace0005aa37f24c3ff7880600d5f6d6cadd643b83e8097c929f7a35a1	\\x01cf2f756d0abba2f17e536b1709d8869e0c3bca7c041c21e4520c455b464acaa5207bcc9b27b06daf6902c43f3e0ee4a2ae5c3a31	1	2
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001f4b64decdfe7ebc0c0b3e632fdc113b961ede62e5c17875cd2a5f192133e17ad3c24420e1b33e265320028fea26a2d40943591346a3a7bc9aa7325c6bd04a18f	\\x01f24a66f7d63f08b473d07140f08cd99812e9548bd0b0a580efcaffac697e5056d9fb64fc2d48d6616812ae02d0f788bab45e	1	2
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command		3	0	\\x	\\x	1	2
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x0100018faa370acf48ab9640fb1c1cf1a9f7b1c85febd0eda778cb44df9008f2c8a398048d5ed5389f1ec1a84197354ccd736bb0aebddd7f45478cad8f7cf1950e13ce	\\x013b0e2137cc31df6e1d023dab44ad4219d52aed05a36b26f7aea5a5494fccee6c2b024398a90e10c6972f24633ad392261832ea0e47480ee296	1	2
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001f7ba1a6a538267166f4b977cb6d5abad96c93a4b6cdf4ee3b84029a90340415edba6e8be453b8c919b0d21b5268b60ac6497bf77a2581dea1903571c1d83f70a	\\x0176a6155b92751be75075698d0fbe8d5b97aeb754b7d460e0a30752f7ce4eecb6f27f8f0a8ec84815a261a6812fc647d66c83	1	2
f358f7c7-3c23-8cb5-fb9e-9a3b9138b907	aid-counsel		3	0	\\x	\\x	1	2
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt (message, n, started_at, finished_at, outcome, code) FROM stdin;
e4ab15d3-496e-0754-c922-abefec0788f3	1	2026-11-22 14:03:48.177181+00	2026-11-22 14:03:48.180924+00	0	250
1cdf0547-2116-3063-74e7-6bcdb7232154	1	2026-11-22 14:03:48.187401+00	2026-11-22 14:03:48.192577+00	0	250
ff1a1693-0526-9a63-6810-9bc43302338a	1	2026-11-22 14:03:48.187539+00	2026-11-22 14:03:48.196016+00	0	250
c376743c-0e82-b103-ef4d-ec7e62fdbe05	1	2026-11-22 14:03:48.196098+00	2026-11-22 14:03:48.19849+00	0	250
ad657234-372c-ed70-cb14-de730ba169af	1	2026-11-22 14:03:48.27525+00	2026-11-22 14:03:48.280668+00	0	250
3d874566-c4b8-f9b7-61de-0844ae429764	1	2026-11-22 14:03:49.213735+00	2026-11-22 14:03:49.215173+00	2	451
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
1	3d874566-c4b8-f9b7-61de-0844ae429764	2026-11-22 14:03:49.642112+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	83
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
audit	0	2026-11-22 14:03:46.485358+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 14:03:48.162934+00	1400	e4ab15d3-496e-0754-c922-abefec0788f3	\\x0a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a0361646120013001
2	1	2026-11-22 14:03:48.169912+00	1400	1cdf0547-2116-3063-74e7-6bcdb7232154	\\x0a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a0361646120013001
3	1	2026-11-22 14:03:48.169912+00	1400	ff1a1693-0526-9a63-6810-9bc43302338a	\\x0a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a0361646120013001
4	1	2026-11-22 14:03:48.17535+00	1400	e4ab15d3-496e-0754-c922-abefec0788f3	\\x0a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a0361646120012801300238014a101f3a3ff59ea648a38d8e2122fd6085cd
5	1	2026-11-22 14:03:48.180042+00	1400	c376743c-0e82-b103-ef4d-ec7e62fdbe05	\\x0a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a0361646120013001
6	1	2026-11-22 14:03:48.182134+00	1400	1cdf0547-2116-3063-74e7-6bcdb7232154	\\x0a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a0361646120012801300238014a103d6be822935d45c09e8c007cd686d224
7	1	2026-11-22 14:03:48.182134+00	1400	ff1a1693-0526-9a63-6810-9bc43302338a	\\x0a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a0361646120012801300238014a109b3b840a26df4cc6a7cdee25f77ae8d1
8	1	2026-11-22 14:03:48.182134+00	1400	e4ab15d3-496e-0754-c922-abefec0788f3	\\x0a10e4ab15d3496e0754c922abefec0788f31210807ef3e48ec8459695c37bfa66220e8e1a03616461200128023003380140fa014a101f3a3ff59ea648a38d8e2122fd6085cd
9	1	2026-11-22 14:03:48.191196+00	1400	c376743c-0e82-b103-ef4d-ec7e62fdbe05	\\x0a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a0361646120012801300238014a106eaf3bac6d2b48d8810dc4954635d71f
10	1	2026-11-22 14:03:48.196385+00	1400	1cdf0547-2116-3063-74e7-6bcdb7232154	\\x0a101cdf05472116306374e76bcdb7232154121090a89d55a2f64d2d8c475ce1e98d77021a03616461200128023003380140fa014a103d6be822935d45c09e8c007cd686d224
11	1	2026-11-22 14:03:48.196385+00	1400	ff1a1693-0526-9a63-6810-9bc43302338a	\\x0a10ff1a169305269a6368109bc43302338a1210a5ff8e37285c41a3b64af59b6f1e61051a03616461200128023003380140fa014a109b3b840a26df4cc6a7cdee25f77ae8d1
12	1	2026-11-22 14:03:48.199191+00	1400	c376743c-0e82-b103-ef4d-ec7e62fdbe05	\\x0a10c376743c0e82b103ef4dec7e62fdbe05121081c69faa05d144948b884642925d568b1a03616461200128023003380140fa014a106eaf3bac6d2b48d8810dc4954635d71f
13	1	2026-11-22 14:03:48.270336+00	1400	ad657234-372c-ed70-cb14-de730ba169af	\\x0a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a0361646120023001
14	1	2026-11-22 14:03:48.273346+00	1400	ad657234-372c-ed70-cb14-de730ba169af	\\x0a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a0361646120022801300238014a1081644c60a0b946aeb7a6da5231cc99b0
15	1	2026-11-22 14:03:48.281767+00	1400	ad657234-372c-ed70-cb14-de730ba169af	\\x0a10ad657234372ced70cb14de730ba169af121081c69faa05d144948b884642925d568b1a03616461200228023003380140fa014a1081644c60a0b946aeb7a6da5231cc99b0
16	1	2026-11-22 14:03:49.209349+00	1400	3d874566-c4b8-f9b7-61de-0844ae429764	\\x0a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a0361646120013001
17	1	2026-11-22 14:03:49.213069+00	1400	3d874566-c4b8-f9b7-61de-0844ae429764	\\x0a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a0361646120012801300238014a10a2ace7796d914dcf8a30374862cc8ddc
18	1	2026-11-22 14:03:49.215227+00	1400	3d874566-c4b8-f9b7-61de-0844ae429764	\\x0a103d874566c4b8f9b761de0844ae4297641210064a6271a5ad4da6938d0cabd05879081a03616461200128023001380140c3034a10a2ace7796d914dcf8a30374862cc8ddc
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
t	1	18	29886	2026-11-22 14:03:46.347752+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at) FROM stdin;
e4ab15d3-496e-0754-c922-abefec0788f3	807ef3e4-8ec8-4596-95c3-7bfa66220e8e	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 14:03:48.162874+00	2026-11-22 14:03:48.162874+00	2026-11-22 14:03:48.182134+00	1	3	north-pd	1f3a3ff5-9ea6-48a3-8d8e-2122fd6085cd	6	f	2026-11-22 14:03:48.17535+00
1cdf0547-2116-3063-74e7-6bcdb7232154	90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 14:03:48.169649+00	2026-11-22 14:03:48.169649+00	2026-11-22 14:03:48.196385+00	1	3	north-pd	3d6be822-935d-45c0-9e8c-007cd686d224	6	f	2026-11-22 14:03:48.182134+00
ff1a1693-0526-9a63-6810-9bc43302338a	a5ff8e37-285c-41a3-b64a-f59b6f1e6105	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 14:03:48.169649+00	2026-11-22 14:03:48.169649+00	2026-11-22 14:03:48.196385+00	1	3	north-pd	9b3b840a-26df-4cc6-a7cd-ee25f77ae8d1	6	f	2026-11-22 14:03:48.182134+00
c376743c-0e82-b103-ef4d-ec7e62fdbe05	81c69faa-05d1-4494-8b88-4642925d568b	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 14:03:48.180005+00	2026-11-22 14:03:48.180005+00	2026-11-22 14:03:48.199191+00	1	3	north-pd	6eaf3bac-6d2b-48d8-810d-c4954635d71f	6	f	2026-11-22 14:03:48.191196+00
ad657234-372c-ed70-cb14-de730ba169af	81c69faa-05d1-4494-8b88-4642925d568b	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 14:03:48.270302+00	2026-11-22 14:03:48.270302+00	2026-11-22 14:03:48.281767+00	1	3	north-pd	81644c60-a0b9-46ae-b7a6-da5231cc99b0	6	f	2026-11-22 14:03:48.273346+00
3d874566-c4b8-f9b7-61de-0844ae429764	064a6271-a5ad-4da6-938d-0cabd0587908	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-22 14:03:49.209308+00	2026-11-22 14:03:49.642112+00	2026-11-22 14:03:49.215227+00	2	3	north-pd	a2ace779-6d91-4dcf-8a30-374862cc8ddc	6	f	2026-11-22 14:03:49.213069+00
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
referral	12	1	2026-11-22 14:03:49.022703+00	1300	50fb89d2-1caa-49a5-84dc-4306154af701	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-22 14:03:49.165734+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 14:03:46.20733+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-22 14:03:46.212481+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-22 14:03:46.213858+00	0.1.0
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
1	807ef3e4-8ec8-4596-95c3-7bfa66220e8e	2026-11-22 14:13:48.157227+00
1	90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	2026-11-22 14:23:48.2345+00
1	064a6271-a5ad-4da6-938d-0cabd0587908	2026-11-22 14:13:49.205979+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
gateway	0	81
notification	1	18
intake	1	157
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
6877c374-803f-428f-bd01-d3465a4a59c5	807ef3e4-8ec8-4596-95c3-7bfa66220e8e	1	t	f	1	2026-11-22 14:13:48.157227+00	0	0	1
381d27f7-c524-402b-a59f-bdc8133242d3	90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	1	t	f	1	2026-11-22 14:13:48.162824+00	0	0	1
6faebcf5-62e0-46e6-9334-b64833d40397	a5ff8e37-285c-41a3-b64a-f59b6f1e6105	1	t	f	1	2026-11-22 14:13:48.165397+00	0	0	1
05a18065-58df-4cce-8893-c7c296bb7807	81c69faa-05d1-4494-8b88-4642925d568b	1	f	f	1	2026-11-22 14:13:48.171848+00	0	0	2
000b10d7-0170-4e90-b411-c8437240b4af	064a6271-a5ad-4da6-938d-0cabd0587908	1	t	f	1	2026-11-22 14:13:49.205979+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 14:03:47.500618+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-22 14:03:47.500618+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-22 14:03:47.500618+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-22 14:03:47.500618+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-22 14:03:48.157227+00	1300	807ef3e4-8ec8-4596-95c3-7bfa66220e8e	\\x0a10807ef3e48ec8459695c37bfa66220e8e12106877c374803f428fbd01d3465a4a59c5180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-22 14:03:48.162824+00	1300	90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	\\x0a1090a89d55a2f64d2d8c475ce1e98d77021210381d27f7c524402ba59fbdc8133242d3180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-22 14:03:48.165397+00	1300	a5ff8e37-285c-41a3-b64a-f59b6f1e6105	\\x0a10a5ff8e37285c41a3b64af59b6f1e610512106faebcf562e046e69334b64833d40397180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-22 14:03:48.171848+00	1300	81c69faa-05d1-4494-8b88-4642925d568b	\\x0a1081c69faa05d144948b884642925d568b121005a1806558df4cce8893c7c296bb7807180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-22 14:03:48.2345+00	1300	90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	\\x0a1090a89d55a2f64d2d8c475ce1e98d77021210381d27f7c524402ba59fbdc8133242d3180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-22 14:03:48.258299+00	1300	a5ff8e37-285c-41a3-b64a-f59b6f1e6105	\\x0a10a5ff8e37285c41a3b64af59b6f1e610512106faebcf562e046e69334b64833d40397180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-22 14:03:48.267043+00	1300	81c69faa-05d1-4494-8b88-4642925d568b	\\x0a1081c69faa05d144948b884642925d568b121005a1806558df4cce8893c7c296bb7807180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-22 14:03:49.022703+00	1300	50fb89d2-1caa-49a5-84dc-4306154af701	\\xff
13	2	2026-11-22 14:03:49.205979+00	1300	064a6271-a5ad-4da6-938d-0cabd0587908	\\x0a10064a6271a5ad4da6938d0cabd05879081210000b10d701704e90b411c8437240b4af180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	30169	2026-11-22 14:03:49.051878+00
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
2e2c93c0-c80c-4d04-98be-601ad6f6fb9e	300	\\x0804	2026-11-22 14:03:47.500618+00
39d6ef3e-f9ed-4a69-a4d0-abae41cb9373	301	\\x0801	2026-11-22 14:03:48.2345+00
3581c3a1-4078-4446-b628-ba1c79c61311	301	\\x0801	2026-11-22 14:03:48.258299+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version) FROM stdin;
807ef3e4-8ec8-4596-95c3-7bfa66220e8e	1	6877c374-803f-428f-bd01-d3465a4a59c5	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 14:03:48.157227+00	2026-11-22 14:03:48.157227+00	\N	\N	2026-11-22 14:03:48.157227+00	1	1
90a89d55-a2f6-4d2d-8c47-5ce1e98d7702	1	381d27f7-c524-402b-a59f-bdc8133242d3	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-22 14:03:48.162824+00	2026-11-22 14:03:48.162824+00	2026-11-22 14:03:48.2345+00	\N	2026-11-22 14:03:48.2345+00	2	2
a5ff8e37-285c-41a3-b64a-f59b6f1e6105	1	6faebcf5-62e0-46e6-9334-b64833d40397	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-22 14:03:48.165397+00	2026-11-22 14:03:48.165397+00	\N	2026-11-22 14:03:48.258299+00	2026-11-22 14:03:48.258299+00	2	2
81c69faa-05d1-4494-8b88-4642925d568b	1	05a18065-58df-4cce-8893-c7c296bb7807	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-22 14:03:48.171848+00	2026-11-22 14:03:48.171848+00	\N	\N	2026-11-22 14:03:48.267043+00	2	2
064a6271-a5ad-4da6-938d-0cabd0587908	1	000b10d7-0170-4e90-b411-c8437240b4af	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 14:03:49.205979+00	2026-11-22 14:03:49.205979+00	\N	\N	2026-11-22 14:03:49.205979+00	1	1
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
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-22 14:03:46.185916+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-22 14:03:46.192084+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-22 14:03:46.19331+00	0.1.0
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
-- Name: agreement_approval agreement_approval_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_approval
    ADD CONSTRAINT agreement_approval_pkey PRIMARY KEY (agreement, person);


--
-- Name: agreement agreement_name_number_key; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement
    ADD CONSTRAINT agreement_name_number_key UNIQUE (name, number);


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
-- Name: token token_pkey; Type: CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);


--
-- Name: advisement advisement_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.advisement
    ADD CONSTRAINT advisement_pkey PRIMARY KEY (id);


--
-- Name: client_content client_content_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.client_content
    ADD CONSTRAINT client_content_pkey PRIMARY KEY (id);


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
-- Name: client_newest; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX client_newest ON intake.client USING btree (organisation, opened DESC, id DESC);


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
-- Name: agreement_signature agreement_signature_agreement_fkey; Type: FK CONSTRAINT; Schema: gateway; Owner: accord_owner
--

ALTER TABLE ONLY gateway.agreement_signature
    ADD CONSTRAINT agreement_signature_agreement_fkey FOREIGN KEY (agreement) REFERENCES gateway.agreement(id);


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


