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

CREATE FUNCTION audit.journal_ensure(instant timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	month date := date_trunc('month', instant at time zone 'UTC')::date;
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return false;
	end if;
	execute format('create table %I.%I partition of %I.journal for values from (%L) to (%L)', home, name, home,
		month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
	return true;
end
$$;


ALTER FUNCTION audit.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

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

CREATE FUNCTION gateway.journal_ensure(instant timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'gateway', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	month date := date_trunc('month', instant at time zone 'UTC')::date;
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return false;
	end if;
	execute format('create table %I.%I partition of %I.journal for values from (%L) to (%L)', home, name, home,
		month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
	return true;
end
$$;


ALTER FUNCTION gateway.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

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
-- Name: canary_end(timestamp with time zone); Type: FUNCTION; Schema: intake; Owner: accord_owner
--

CREATE FUNCTION intake.canary_end(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    AS $$
declare
	ended int;
begin
	with old as (
		delete from canary where received < least(before, clock_timestamp() - interval '1 day')
		returning incident, document
	), documents as (
		delete from document using old where document.id = old.document
	), incidents as (
		delete from incident using old where incident.id = old.incident
	)
	select count(*) from old into ended;
	return ended;
end
$$;


ALTER FUNCTION intake.canary_end(before timestamp with time zone) OWNER TO accord_owner;

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

CREATE FUNCTION intake.journal_ensure(instant timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'intake', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	month date := date_trunc('month', instant at time zone 'UTC')::date;
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return false;
	end if;
	execute format('create table %I.%I partition of %I.journal for values from (%L) to (%L)', home, name, home,
		month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
	return true;
end
$$;


ALTER FUNCTION intake.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

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
-- Name: canary_end(timestamp with time zone); Type: FUNCTION; Schema: notification; Owner: accord_owner
--

CREATE FUNCTION notification.canary_end(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    AS $$
declare
	ended int;
begin
	with old as (
		select id from message where template = 3 and created_at < least(before, clock_timestamp() - interval '1 day')
	), attempts as (
		delete from attempt using old where attempt.message = old.id
	), messages as (
		delete from message using old where message.id = old.id returning 1
	)
	select count(*) from messages into ended;
	return ended;
end
$$;


ALTER FUNCTION notification.canary_end(before timestamp with time zone) OWNER TO accord_owner;

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

CREATE FUNCTION notification.journal_ensure(instant timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'notification', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	month date := date_trunc('month', instant at time zone 'UTC')::date;
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return false;
	end if;
	execute format('create table %I.%I partition of %I.journal for values from (%L) to (%L)', home, name, home,
		month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
	return true;
end
$$;


ALTER FUNCTION notification.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

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
	ended int;
begin
	with old as (
		select id from message
		where state > 2 and moved_at < least(before, clock_timestamp() - interval '35 days')
		order by moved_at limit most
	), attempts as (
		delete from attempt using old where attempt.message = old.id
	), messages as (
		delete from message using old where message.id = old.id returning 1
	)
	select count(*) from messages into ended;
	return ended;
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
-- Name: canary_end(timestamp with time zone); Type: FUNCTION; Schema: referral; Owner: accord_owner
--

CREATE FUNCTION referral.canary_end(before timestamp with time zone) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    AS $$
declare
	ended int;
begin
	with old as (
		delete from request
		where kind = 5 and opened_at < least(before, clock_timestamp() - interval '1 day') returning incident
	), links as (
		delete from incident_link using old where incident_link.id = old.incident
	)
	select count(*) from old into ended;
	return ended;
end
$$;


ALTER FUNCTION referral.canary_end(before timestamp with time zone) OWNER TO accord_owner;

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

CREATE FUNCTION referral.journal_ensure(instant timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'referral', 'pg_temp'
    SET lock_timeout TO '2s'
    AS $$
declare
	month date := date_trunc('month', instant at time zone 'UTC')::date;
	name text := 'journal_' || to_char(month, 'YYYYMM');
	home text := (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid
		where c.oid = 'journal'::regclass);
begin
	if to_regclass(format('%I.%I', home, name)) is not null then
		return false;
	end if;
	execute format('create table %I.%I partition of %I.journal for values from (%L) to (%L)', home, name, home,
		month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
	return true;
end
$$;


ALTER FUNCTION referral.journal_ensure(instant timestamp with time zone) OWNER TO accord_owner;

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
-- Name: canary; Type: TABLE; Schema: intake; Owner: accord_owner
--

CREATE TABLE intake.canary (
    incident uuid NOT NULL,
    document uuid NOT NULL,
    received timestamp with time zone NOT NULL
);


ALTER TABLE intake.canary OWNER TO accord_owner;

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
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
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
notification	1	18
gateway	0	15
intake	1	155
referral	2	13
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
t	1	0	11699	2026-11-22 05:54:34.718456+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash) FROM stdin;
0	gateway	0	1	\\xbcf60b3c615ecc02fcfc1d90c28ffb78	\\x0a07676174657761791239100118e783cfe6f19a980320d1082a103c9728160c5911050bf8292e54132af032170a0b6e6f7274682d636869656612086e6f7274682d7064	\\x5d2927e3f2c23818bad839463831db5710246a3af80d830f6740e20e2e7831e0
1	gateway	0	2	\\x479790119ceca54f84379fdb0400e32e	\\x0a07676174657761791238100218e783cfe6f19a980320d1082a102262b0e607d85c694d1ca4c2f426c28132160a0a6e6f7274682d6465736b12086e6f7274682d7064	\\xf4627c543f9cccf6b5ef014b3f36100c54dcb58bfe397bd2c2fc662778114cda
2	gateway	0	3	\\xd2161fec9f1420d0e3781e773d200cd8	\\x0a07676174657761791239100318e783cfe6f19a980320d1082a108ed328aa5e1ecb1d1306c22129537e6332170a0b736f7574682d63686965661208736f7574682d7064	\\x13018cd637f72ae9a9ed6bfc5657a493b69b7b9a08d6a0ecd12612a7e4b0a57e
3	gateway	0	4	\\xecba598a75b03667e0ccb9b22d6b4c19	\\x0a07676174657761791232100418e783cfe6f19a980320d1082a10d12b4d746d98a4f72b32e0b2786ab37132100a0361646112096169642d686f757365	\\x26f7935638ed4216a2461e8384d8b0a83127d31a4d9b17df40918d6c76087cd6
4	gateway	0	5	\\x21bcf8aa145bf928753deabd8a8b6e3e	\\x0a07676174657761791232100518e783cfe6f19a980320d1082a10cc0e384968103d4a00c4a1074e57ef1032100a0362656112096169642d686f757365	\\xf6dd342861344dff695575aa914b09b6043e274a181d736e0c63f1799518df06
5	gateway	0	6	\\xec04ed04ea7df66f76f4d12356c2a966	\\x0a07676174657761791233100618e783cfe6f19a980320d1082a1064836117d159742330ceeb2401677bdd32110a04636f726112096169642d686f757365	\\x69859f68e025bbc28a15869f2f307ba73a2ce9c110c9670c4ef2637b87da3b05
6	gateway	0	7	\\x2c0cd62be56b961e6f757606a075eedb	\\x0a07676174657761791234100718e783cfe6f19a980320d1082a102f5b875e72463a0d6129ca512b4f665832120a057175696e6e12096169642d686f757365	\\xd3a408483e04b83b93d9e4589dacb490223d74ee992fd2980565036795156759
7	gateway	0	8	\\x3d1694d254b2794b92ac09738028ed08	\\x0a07676174657761791233100818e783cfe6f19a980320d1082a100cfb2ca24dac6b2ca279c1eacf97ccaf32110a04726f736112096169642d686f757365	\\xd7e5cc5b9a2545e031ea191d86b933ba8e9e059e5a7ccb06d7d70c834e8bbefb
8	gateway	0	9	\\x1dc67791e071664bdc3d215a13b4f582	\\x0a07676174657761791233100918e783cfe6f19a980320d1082a10f6e0c0774247bb4846c986cf019d6a8832110a047375736112096169642d686f757365	\\x5bec695766b0974fab6aad4926eee5878609f367ad6d8b113a549b8ce1b7ea96
9	gateway	0	10	\\xc83054ecc9160bb36a5f9069c5e1b7a4	\\x0a0767617465776179123e100a18e783cfe6f19a980320d1082a1051e3a717a8687862737dcd8d13ec2723321c0a0b63616e6172792d73696e6b120d6163636f72642d63616e617279	\\x713510a2413f54ac9c59021130ae1ace5f3904e89439e8489c0b7ba69e1043a7
10	gateway	0	11	\\x5d7518e022029185259da2cd0eb45043	\\x0a07676174657761791226100b18e783cfe6f19a980320cc082a103258e893d8ce510b1b00010b4ea63eda32040806100a	\\x662d9df64f2263e07e02cbe6d4f2a5820a8de09f1bb52aea1a171415132a9ff9
11	referral	1	1	\\xe654ab9d8a8ea24e721f30e12960ec02	\\x0a08726566657272616c123008011001188cdddfe6f19a980320950a2a109d43745f416840712a84f319701f5248320c0a086e6f7274682d70641003	\\x6b3c424506bbbacb9b4defa54f71b952eca9a843c6ee20ea64e9edaf3491d0cb
12	referral	1	2	\\xa00aba6a705004c5b897f183d8a7307f	\\x0a08726566657272616c123008011002188cdddfe6f19a980320950a2a104901ee07708fb093e26e93bae13cf856320c0a08736f7574682d70641001	\\x45b72b9be0bc13cc8c988d1545f2dcb301410bb399ada9600fb9a145ef062b7f
13	referral	1	3	\\x600cda5f9717dadbcc75c8f339ab7b9e	\\x0a08726566657272616c123008011003188cdddfe6f19a980320950a2a10972f5565fd81f4e69af96f199431b0e3320c0a08717569636b2d70641003	\\x2fd19468a769b0d45b182f8415830a70785c376689a1ee3381e776f7468bdb0c
14	referral	1	4	\\xc5182246cc304a79b51718195a083897	\\x0a08726566657272616c123508011004188cdddfe6f19a980320950a2a10b675d26ecbb28bbb2bc59100188870d932110a0d6163636f72642d63616e6172791001	\\x432df4b3ae8e93ab50ad7b373ff50d643d0fe244e3006310ff490ef08933a94a
15	gateway	0	12	\\xed7a4aa72cd58c8323fc3fbb28a52314	\\x0a07676174657761791249100c18cbc3f5e6f19a980320cd082a10b37eb9b3a4f1ff06d3f71dd448db5ea432270a10b37eb9b3a4f1ff06d3f71dd448db5ea4120a6e6f7274682d6569646f20aef7c1c7dab09f03	\\xae95e9809d67d285157cb3c08a0c33dabf8135733c481ed77206c31ac3b7f9d0
16	intake	1	1	\\xeffeefdc47dcc56b2a04fc72d9c7a419	\\x0a06696e74616b651275080110011892c680e7f19a980320b0092a1082783e1437a34f5f84534158bc15e8ae32510a1082783e1437a34f5f84534158bc15e8ae121051ce4988a3da49ee8233e3fb5e15325c1a086e6f7274682d70642001280130053a05414c52424148c0dba6c9e49a980350c0b5ebd2e49a980358016001	\\x83f2e4aa67f6f310bacdafcff82bca3b94d06e79088f30714f7afce220961c0e
17	intake	1	2	\\x3581e3104bb450fd81ab3fd698747716	\\x0a06696e74616b651275080110021892c680e7f19a980320b0092a10805ea650983c4343bc27e54c2eebe39032510a10805ea650983c4343bc27e54c2eebe3901210d0bf677d79514281ad7036125563f3e61a086e6f7274682d70642001280130053a055453544f504880a8b4d1e49a9803508082f9dae49a980358016001	\\xd8d319b5df99719036161b3482533dfdae88b2f4def88fc31c051f20a9eaf892
18	intake	1	3	\\xefea0fb440886c350221566faf78b75c	\\x0a06696e74616b651275080110031892c680e7f19a980320b0092a10805ea650983c4343bc27e54c2eebe39032510a10805ea650983c4343bc27e54c2eebe3901210ac124fa8618e472dbe856d3c46fd9a4b1a086e6f7274682d70642002280130053a055453544f504880a8b4d1e49a98035080bda9fce49a980358026001	\\xa3a33c45898b3e755006077e24145dbe91bdb8d678f248cee9c257daa3e1028e
19	intake	1	4	\\x808a2c95e21f7f0346ccff3fb37e2deb	\\x0a06696e74616b651275080110041892c680e7f19a980320b0092a1051d42c4860164d39b21b3b55f96539d032510a1051d42c4860164d39b21b3b55f96539d01210994fb1096d8049c8b891b4015806f3cd1a086e6f7274682d70642001280130053a055453544f5048c0b8ecfbe49a980350c092b185e59a980358016001	\\x17f511d628fd417d31fffa05dc448834d7c6c4c7d09b718322b5b5cced7455f5
20	intake	1	5	\\xc016a4e84db0ecf417dbc9967ce2efe7	\\x0a06696e74616b651275080110051892c680e7f19a980320b0092a1082783e1437a34f5f84534158bc15e8ae32510a1082783e1437a34f5f84534158bc15e8ae1210d87dc5d58fda4ed792f4ac5258cced521a086e6f7274682d70642002280130053a05414c52424148c0dba6c9e49a980350c0b69989e59a980358026001	\\x9fddab2578f2a7f795ceaee8a3dbb92a9f24dd156a72b70202e90ab9a46d1ff7
21	intake	1	6	\\xffab8b5c6047011634d46915b21affa5	\\x0a06696e74616b65124a080110061892c680e7f19a980320b1092a1082783e1437a34f5f84534158bc15e8ae32260a10b83ad59f8a2f4f12a4053df839f1217b121082783e1437a34f5f84534158bc15e8ae1801	\\xa6ec2480f0a29336bfb94467cbe486055c9899612742f14fd5e97d09b52db0a9
22	intake	1	7	\\xeaec624317ab4f369faf2e6180daa317	\\x0a06696e74616b651276080110071892c680e7f19a980320b0092a1081f22c53a53f4271b6586dcda13f09c732520a1081f22c53a53f4271b6586dcda13f09c7121078d60d4103784bf882d782bd1909dc681a086e6f7274682d70642001280130053a06414e494d414c4880c0aaa5e59a980350809aefaee59a980358016001	\\x3fa9fe2a3e1ba593ea0db72920d9e8197e7ce5309039960dab45e1822e2c7b0a
23	intake	1	8	\\xd0f4ada200fbb2e416e0cd2f33894533	\\x0a06696e74616b65124a080110081892c680e7f19a980320b1092a10805ea650983c4343bc27e54c2eebe39032260a1086ee04c397f247b5b85f7608b83783ed1210805ea650983c4343bc27e54c2eebe3901801	\\x58b8aaf878cacc8bea36bde9ad6b76ed74339efbd7ae7d42d1c004801f7eea94
24	intake	1	9	\\xec92a846b6875a8f136f3e6692d493f8	\\x0a06696e74616b651275080110091892c680e7f19a980320b0092a1051d42c4860164d39b21b3b55f96539d032510a1051d42c4860164d39b21b3b55f96539d01210159cbe5d489a4e328c129c899184a6321a086e6f7274682d70642002280130053a055453544f5048c0b8ecfbe49a980350c0a7a6b0e59a980358026001	\\xaa0c2565f5f229cc5e70c176dab7d64a2fd5e21f748a7aa939ce5cb65f145916
25	intake	1	10	\\xb6d13678ba77829662957493d0def0b9	\\x0a06696e74616b6512750801100a1892c680e7f19a980320b0092a101ca5b70f0dc64597ae260754df71872d32510a101ca5b70f0dc64597ae260754df71872d1210a2a1e21c4993461180a552f50cba186b1a086e6f7274682d70642001280130033a05465241554448c083beace59a980350c0dd82b6e59a980358016001	\\x5db9574d714b40be06092b881c5cc27f8db9e941f9b4075e479b14b30ede3e0b
26	intake	1	11	\\x23b8214415af0fe73f939312d7708d91	\\x0a06696e74616b6512750801100b1892c680e7f19a980320b0092a101ca5b70f0dc64597ae260754df71872d32510a101ca5b70f0dc64597ae260754df71872d121036fc3bb24eda42a2b995df07ad5ca0531a086e6f7274682d70642002280130033a05465241554448c083beace59a98035080b38abfe59a980358026001	\\xb2fc3a4a1a514dcd1fda9bacfbbbc8e68a5605f32a8e788af0aee9af5ff71715
27	intake	1	12	\\xfe70579499a8193c36ad5ab7b9d4459e	\\x0a06696e74616b6512750801100c1892c680e7f19a980320b0092a1082783e1437a34f5f84534158bc15e8ae32510a1082783e1437a34f5f84534158bc15e8ae1210ad26622a8705468090898900b6674c581a086e6f7274682d70642004280230053a05414c52424148c0dba6c9e49a980350c09a86cae59a980358036001	\\x46f3309096fb69f487639c5ccc0d3111bd68e3ca697e0b61d185814d7d68b20b
28	intake	1	13	\\xc17fb9184ca82be32c107ad7738cda09	\\x0a06696e74616b6512750801100d1892c680e7f19a980320b0092a101ca5b70f0dc64597ae260754df71872d32510a101ca5b70f0dc64597ae260754df71872d12100ff62689b21c4b59a443802447a5177c1a086e6f7274682d70642004280230033a05465241554448c083beace59a98035080b8dedae59a980358036001	\\x00bf6ecbe1f94222cbdded1a68e22cb0547c2d65c92c67b6af23868c14b264f8
29	intake	1	14	\\x54f124a4bb7330d6ab4cc13c18e9bb4a	\\x0a06696e74616b65124a0801100e1892c680e7f19a980320b1092a1051d42c4860164d39b21b3b55f96539d032260a10e72baf942c2a4f9ab16449d5e41df061121051d42c4860164d39b21b3b55f96539d01801	\\x19b36fbb7ad01116b07f62ccb5d47b97efc87fc6ec662f4a848dd64c5e690655
30	intake	1	15	\\xa55c5a2a22313a9e62c9be7ec67b537e	\\x0a06696e74616b6512760801100f1892c680e7f19a980320b0092a10ac05d9688af0440a93860d53d2e2785432520a10ac05d9688af0440a93860d53d2e278541210579727c5071348599118368ea7f38f391a086e6f7274682d70642001280230053a064449535645484880ea94fbe59a98035080c4d984e69a980358016001	\\xca2ca74e46c3540ec6256ed2fcc5bc7758a84a5749b9ac2ed96114affe46ecbd
31	intake	1	16	\\xf1674499be4617899fab2fbb19a16e9d	\\x0a06696e74616b651275080110101892c680e7f19a980320b0092a10805ea650983c4343bc27e54c2eebe39032510a10805ea650983c4343bc27e54c2eebe39012103b63a3aa227b442f9b9cc6ce599706fb1a086e6f7274682d70642002280130053a055453544f504880a8b4d1e49a980350c0f5f889e69a980358036001	\\xf1fe0d72bd41129d3a755604692da377b0c8ac141db5d45822abc3ef5db11767
32	intake	1	17	\\xcc93f8e5060c92ee535a07727c1dd424	\\x0a06696e74616b651277080110111892c680e7f19a980320b0092a10fc9a2d61a34849e795a63b685610593332530a10fc9a2d61a34849e795a63b68561059331210ed96261a86b9403f96cc851f92ba8f1b1a086e6f7274682d70642001280130033a0757454c464152454880d6cd86e69a98035080b09290e69a980358016001	\\x8e6e57fa64e347768839e880e3f4b47392f9776e51b3b89fd61135ae1816e774
33	intake	1	18	\\x2e8a0d4aae86a3adbe0f2238a3b0fe0c	\\x0a06696e74616b65124a080110121892c680e7f19a980320b1092a10805ea650983c4343bc27e54c2eebe39032260a103d7f6623e9124a6ea97a1a7eee2ff6561210805ea650983c4343bc27e54c2eebe3901801	\\x0bf3e4625688bda63bff2cc7ed67308782507472f79c72b735a3aac495ecc9d9
34	intake	1	19	\\x8e3b384e67dec7397d014e52e4de103c	\\x0a06696e74616b651277080110131892c680e7f19a980320b0092a10fc9a2d61a34849e795a63b685610593332530a10fc9a2d61a34849e795a63b6856105933121032ed36d733174c66ac68206572af786b1a086e6f7274682d70642002280130033a0757454c464152454880d6cd86e69a98035080b1c0c6e69a980358026001	\\x9116043e93099fdc3ea73c116558959f56f8faeb8336be1ea85316cb9671010c
35	intake	1	20	\\xfd6e16cc4f1b1250c008da8767abc986	\\x0a06696e74616b65124a080110141892c680e7f19a980320b1092a10fc9a2d61a34849e795a63b685610593332260a109da7686ea3974e8db2840805551310c61210fc9a2d61a34849e795a63b68561059331801	\\xecf4c0bdbee59cf3d650d44f02411731596ed85bb6f58b7ab0b0deb96e27a0eb
36	intake	1	21	\\xa3c9025fc3859890f74258621f60a83c	\\x0a06696e74616b651276080110151892c680e7f19a980320b0092a1081f22c53a53f4271b6586dcda13f09c732520a1081f22c53a53f4271b6586dcda13f09c712101148bd697a6248edb0c67a61e3a53b2a1a086e6f7274682d70642002280130053a06414e494d414c4880c0aaa5e59a98035080a6f3d2e69a980358026001	\\x39723c156f8ca9ec932bfa5b7977baa42d1b2a499f97e10b1977c0b7185dc38b
37	intake	1	22	\\xb58f921d250c0b4d186d276cc39b56b3	\\x0a06696e74616b651277080110161892c680e7f19a980320b0092a10fc9a2d61a34849e795a63b685610593332530a10fc9a2d61a34849e795a63b685610593312103c7e0ff04d554a25a62a21c5ff66e1001a086e6f7274682d70642004280230033a0757454c464152454880d6cd86e69a98035080d8a9f3e69a980358036001	\\x7f74f840fc32efa4c8011088d03204544be1ce3c098daeaa0b76020a4ae106e8
38	intake	1	23	\\x2a4db1c9cb5d81c31aff2b224bdf63da	\\x0a06696e74616b651275080110171892c680e7f19a980320b0092a1051d42c4860164d39b21b3b55f96539d032510a1051d42c4860164d39b21b3b55f96539d012102618d1071869488a8dee5f684b0abb351a086e6f7274682d70642004280230053a055453544f5048c0b8ecfbe49a980350c0d19980e79a980358036001	\\x3f334d422d0e11078d9c94ef7dfcc5b596e8e89d8be1a4e03bc928299c8d6d6e
39	intake	1	24	\\x62342500e1a6a965683bf9f7cee7bf6a	\\x0a06696e74616b65124a080110181892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a10c194821f33584ebf9c930e85d1090bf1121081f22c53a53f4271b6586dcda13f09c71801	\\xcad8dbb09d4ca974c1c0a100b30457646dd25ad3985aa76f79c62f76ad9ba7ae
40	intake	1	25	\\x17feaedfb9b63b1eec854f417cec8b11	\\x0a06696e74616b651275080110191892c680e7f19a980320b0092a10ffd3268d18444ef4b1875d8b5694882732510a10ffd3268d18444ef4b1875d8b569488271210ef9b84887abc4c77b6691a8beaee7d3b1a086e6f7274682d70642001280130053a05414c5242414880da85e0e79a98035080b4cae9e79a980358016001	\\x2bc45e58434037695338aabf0bb6be6bf9204177904eac35db5b3ecb4566a91c
41	intake	1	26	\\x83452566329633be11eacda12c090b45	\\x0a06696e74616b65124a0801101a1892c680e7f19a980320b1092a10805ea650983c4343bc27e54c2eebe39032260a10a1d66c635bf24fd692ee79a189e3c6db1210805ea650983c4343bc27e54c2eebe3901801	\\xaca1587e5d8d1df2bf5d3b9f841e4cc13c31d8da54bc6add9131928ec4e7d1f6
42	intake	1	27	\\xb57e925086444ce02b8c87f5a77e92d8	\\x0a06696e74616b6512750801101b1892c680e7f19a980320b0092a10ffd3268d18444ef4b1875d8b5694882732510a10ffd3268d18444ef4b1875d8b56948827121061b94d6a7ade46ecb98476c2006205231a086e6f7274682d70642002280130053a05414c5242414880da85e0e79a98035080a3849ee89a980358026001	\\x78893b70b5feed3b0300121f55e9a7973bf8fa0e8db6eaeba55f628e75696d38
43	intake	1	28	\\x47d5873caaaf329541efec0df2e570f2	\\x0a06696e74616b6512760801101c1892c680e7f19a980320b0092a1081f22c53a53f4271b6586dcda13f09c732520a1081f22c53a53f4271b6586dcda13f09c7121093c9d1192b34406c986720a397c55b3e1a086e6f7274682d70642002280130053a06414e494d414c4880c0aaa5e59a980350c0d4a3a3e89a980358036001	\\x54570a2edc715c007bdd4c873ea6e651ec70d9b79b1e62c31806ebeb9b7e2dc4
44	intake	1	29	\\xcffcdf45354603e3d2c9614b1c4cdafc	\\x0a06696e74616b6512770801101d1892c680e7f19a980320b0092a1078dfde61df0247439a8bdf18e0ffd15f32530a1078dfde61df0247439a8bdf18e0ffd15f1210936dc5ed4db94a6b84f099c263c531031a086e6f7274682d70642001280130033a074c415243454e5948c0e697a5e89a980350c0c0dcaee89a980358016001	\\x795898d4ab37da0bdc2bf7cb9951a48c1ea61dd931bb81b6c2e2c2f66b17b4dc
45	intake	1	30	\\x7927bc9ad9ab1fec681161f7064991a5	\\x0a06696e74616b65124a0801101e1892c680e7f19a980320b1092a10ffd3268d18444ef4b1875d8b5694882732260a1052a6c3ca53d54bd1946613ece71f07a51210ffd3268d18444ef4b1875d8b569488271801	\\x659fb4012331c895728e277e657fd4e60ea30caa69ac58252b49455ad08708af
46	intake	1	31	\\x02ded21590051fba0dd9b836b6b6fa02	\\x0a06696e74616b6512770801101f1892c680e7f19a980320b0092a1078dfde61df0247439a8bdf18e0ffd15f32530a1078dfde61df0247439a8bdf18e0ffd15f12103606420531ee4a878f0c2d7d1bb2317e1a086e6f7274682d70642002280130033a074c415243454e5948c0e697a5e89a9803508080cad0e89a980358026001	\\x36c3fc20e009f6011c0304a5fe692cb3a5001f6f9b2db832329244c99234a8bb
47	intake	1	32	\\xf68c477cbb8344c7da08053700476744	\\x0a06696e74616b651275080110201892c680e7f19a980320b0092a10805ea650983c4343bc27e54c2eebe39032510a10805ea650983c4343bc27e54c2eebe39012103781ff2f232040f79575c7f2f5a7cebe1a086e6f7274682d70642004280230053a055453544f504880a8b4d1e49a980350c09da2e1e89a980358046001	\\x918d3277c0880e04c2ae22ae35b6635bb19dd14eed4f2131004ae15066d8f95e
48	intake	1	33	\\x978514030392e7c64a1f454bf8f0a069	\\x0a06696e74616b65124a080110211892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a10d4ed3d58bc7b4902af4d08dd66116de8121081f22c53a53f4271b6586dcda13f09c71801	\\x264e7ec48326d8acbdbf5ca83035175252aba457a1f4f18fe1e604e096961494
49	intake	1	34	\\x50d2db63f7e9ae69b5fbd4c9d99e203d	\\x0a06696e74616b65124a080110221892c680e7f19a980320b1092a1078dfde61df0247439a8bdf18e0ffd15f32260a104fdaf2b37c6844f6a770daa8d7f29ece121078dfde61df0247439a8bdf18e0ffd15f1801	\\xeea59707362780e8383afb842936c0054f3d2d03840c37b412786d3a0a16cbe1
50	intake	1	35	\\x0348598c0e06992e200b47511e3fc4e3	\\x0a06696e74616b65124a080110231892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a10476c8b52556c44c2a1fa7a053f82e53b121081f22c53a53f4271b6586dcda13f09c71801	\\x30577809432cdff5a1e1cbaa660b2d630c51978c15ea01efe1287878ac69272e
51	intake	1	36	\\xfb392ce98a504aecf1aa6abb6e621293	\\x0a06696e74616b651275080110241892c680e7f19a980320b0092a1035dfec45b6c84f999688b0acea66177e32510a1035dfec45b6c84f999688b0acea66177e1210f587409a09634e328ef7ade58f031bba1a086e6f7274682d70642001280130053a055453544f5048c0b899dee99a980350c092dee7e99a980358016001	\\xb78ac93c3721c081237759f2e6b50eebc147b9709ac4d703ee37d5d705e93321
52	intake	1	37	\\xf190fc6e64126c5c890468a77d63401b	\\x0a06696e74616b651277080110251892c680e7f19a980320b0092a107c12fa76912b4cffb7b4f646c693a23232530a107c12fa76912b4cffb7b4f646c693a23212107ee3c210d40944928ef45d1ffb1a81c31a086e6f7274682d70642001280130053a0750524f50464e4448c0eef5e3e99a980350c0c8baede99a980358016001	\\xac47472c0f4e04c2edd2ffc7ce287a4d31741b93d769f851cc10be75c84d7a18
53	intake	1	38	\\x6e4357ba9801ebf0d788c7a80ae0f5f3	\\x0a06696e74616b651277080110261892c680e7f19a980320b0092a10d909bf99418c4f1aba484edc7ee89d5832530a10d909bf99418c4f1aba484edc7ee89d581210c60d657055c248e3acd7c085ad913c4e1a086e6f7274682d70642001280130053a075041524b494e4748c09bd8e8e99a980350c0f59cf2e99a980358016001	\\xbfbdb1c9b3f2f32ebfef53a29b678d193efa384d0be61ec974ffb6284d355a98
54	intake	1	39	\\x884858abc0160d00156a76a922a3e692	\\x0a06696e74616b651277080110271892c680e7f19a980320b0092a10d909bf99418c4f1aba484edc7ee89d5832530a10d909bf99418c4f1aba484edc7ee89d581210918d197bc896473da81ba40f1ed0b95c1a086e6f7274682d70642002280130053a075041524b494e4748c09bd8e8e99a98035080a7bcf7e99a980358026001	\\xadfa6f724f674d82c350e39da99076d6013742acb9833893a1547f610fd34866
55	intake	1	40	\\xdbe898a214e1159b9e1a8f3298400398	\\x0a06696e74616b651277080110281892c680e7f19a980320b0092a1078dfde61df0247439a8bdf18e0ffd15f32530a1078dfde61df0247439a8bdf18e0ffd15f121025f80c70a05e4cad9a7cd4fb95f5ad091a086e6f7274682d70642004280230033a074c415243454e5948c0e697a5e89a980350c0eacffee99a980358036001	\\xde0f39b034167847f21e74d617d4f42a7371d2c7d872207dcf0770d6d7a225ba
56	intake	1	41	\\xf4352f3065a49aa6163c9891093d4dbc	\\x0a06696e74616b651275080110291892c680e7f19a980320b0092a1035dfec45b6c84f999688b0acea66177e32510a1035dfec45b6c84f999688b0acea66177e1210854ad2949aa74e90bf4cff56098eae8b1a086e6f7274682d70642002280130053a055453544f5048c0b899dee99a980350c0c49488ea9a980358026001	\\x89982954f0ea302b4f7d6ad04d08e1c1a0a8cce417db7aebccdec0e92a2b03d6
57	intake	1	42	\\x70f61883c04c9a12d526f70a6a95fd33	\\x0a06696e74616b6512760801102a1892c680e7f19a980320b0092a10c1657382c9cb4da8ab8dc0da8a044a0132520a10c1657382c9cb4da8ab8dc0da8a044a011210e6113b8ec06f4e45a172eca809725ec71a086e6f7274682d70642001280130053a06414e494d414c4880ef8cffe99a98035080c9d188ea9a980358016001	\\xf33595fee84191bd3d1eb4e7da08016a3c41c1762e67c9837f9e7ad250db6386
58	intake	1	43	\\xf85edec7c3a97fbc342bc78e514e1239	\\x0a06696e74616b6512770801102b1892c680e7f19a980320b0092a10aeb948a7639247d5a5553822c4c56f9a32530a10aeb948a7639247d5a5553822c4c56f9a121019480fbf9a6a45438b9b8ec4fbc690ec1a086e6f7274682d70642001280130043a074349544153535448c0a7d392ea9a980350c081989cea9a980358016001	\\x221d859d3af6d76051a2f5644d662d3a559e3c93cb8bb0d5709a4fe5d6333db0
59	intake	1	44	\\xdfd03b617ba4fc3270646171f6c9b00a	\\x0a06696e74616b6512760801102c1892c680e7f19a980320b0092a10c1657382c9cb4da8ab8dc0da8a044a0132520a10c1657382c9cb4da8ab8dc0da8a044a011210577c208da32c4882992af938f49474c11a086e6f7274682d70642004280230053a06414e494d414c4880ef8cffe99a980350c0c9e8a3ea9a980358026001	\\x78f2d834ad080007d28d6d5a9c72b88c01d0c4f3f79c3ec01b4bc6a2481518f9
60	intake	1	45	\\xf077f6eb4d8d2e30ecdec7265785e15f	\\x0a06696e74616b6512740801102d1892c680e7f19a980320b0092a101262141bc9bc43508943ba017f20485132500a101262141bc9bc43508943ba017f2048511210e953a12aa3db4df4b4fa285ef7ed0aee1a086e6f7274682d70642001280130043a045355535048808fcf9dea9a98035080e993a7ea9a980358016001	\\xb3cff33927f310bdcff6e165481206364332f9f02c9fe61c5b9a4e18149652eb
61	intake	1	46	\\x48320cf8bc4fd1bccc345a4608636747	\\x0a06696e74616b6512770801102e1892c680e7f19a980320b0092a10aeb948a7639247d5a5553822c4c56f9a32530a10aeb948a7639247d5a5553822c4c56f9a121080a31117c3f74726b1da2c48e2e40c181a086e6f7274682d70642002280130043a074349544153535448c0a7d392ea9a980350c0a3adadea9a980358026001	\\xb9363ab3958501ff15004e56b16399ba81ac751586a694cc618d7d21409f98da
62	intake	1	47	\\xb0dc2e1ae6ab02c24e4c680515d38104	\\x0a06696e74616b6512750801102f1892c680e7f19a980320b0092a10ffd3268d18444ef4b1875d8b5694882732510a10ffd3268d18444ef4b1875d8b5694882712102ffc967e16f84b4884edeb7b435899e71a086e6f7274682d70642004280230053a05414c5242414880da85e0e79a980350c0aca7aeea9a980358036001	\\xa36437f0aa247b1cce2d1ea594c6bc47d78396fc210fec71c64375b8f2b5138a
63	intake	1	48	\\x28d7d0774de0abd245000925c4cb614e	\\x0a06696e74616b651278080110301892c680e7f19a980320b0092a101262141bc9bc43508943ba017f20485132540a101262141bc9bc43508943ba017f2048511210d4525da3c6764dc0916e5edb086d8df11a086e6f7274682d70642003280130033a08545245535041535348808fcf9dea9a98035080c185beea9a980358026001	\\x7c01f1fb8350d378f23a85f37a2b89794b8f10897a33a48ec6441675a897b7f2
64	intake	1	49	\\x67811bef755fdc6c43719e6e7baf784e	\\x0a06696e74616b651277080110311892c680e7f19a980320b0092a10276b3b261e8a4a4ebfe8c7529ea1686032530a10276b3b261e8a4a4ebfe8c7529ea168601210d7c7415fa10b4f3b9d67934f83b4797d1a086e6f7274682d70642001280130033a0757454c4641524548c0b3cebcea9a980350c08d93c6ea9a980358016001	\\xdde5b3626747bee600e11a05ac4ca58eb65503344db94daff2a86f15c6f3591d
65	intake	1	50	\\x2b242e54ee863dd301d96abb1843c71e	\\x0a06696e74616b65124a080110321892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a101a8e76d87c5749b084b1d6a899a0e7a7121081f22c53a53f4271b6586dcda13f09c71801	\\x839fc9f0253d348bff7c7707edeb1115e0c1fe7c427da5ab2ea4b050d9acb0cd
66	intake	1	51	\\x36f9bd89f1cdd7f9078157e3a61e027d	\\x0a06696e74616b65124a080110331892c680e7f19a980320b1092a10d909bf99418c4f1aba484edc7ee89d5832260a1037adaa71689d4b88b577739bb48396b91210d909bf99418c4f1aba484edc7ee89d581801	\\x631ec87a55967a93eb0c8fd25f36ff4da301897aab92b6c2d7370c6484bf9e1e
67	intake	1	52	\\x78c5dfe7db6122c92662425701995d97	\\x0a06696e74616b651277080110341892c680e7f19a980320b0092a10d909bf99418c4f1aba484edc7ee89d5832530a10d909bf99418c4f1aba484edc7ee89d58121068f0c8f6c2a84bbdada0045856ca9ce01a086e6f7274682d70642002280130053a075041524b494e4748c09bd8e8e99a98035080fae2ecea9a980358036001	\\xf0e425b9325c9a0cc8e05ca40c9aa4b9268e0e204a3193afb29c2d446f72787d
68	intake	1	53	\\x3167c1798cfae180f62a49850707dde7	\\x0a06696e74616b651277080110351892c680e7f19a980320b0092a10d909bf99418c4f1aba484edc7ee89d5832530a10d909bf99418c4f1aba484edc7ee89d581210f6a9a84c45be4f9b8c15c0bf16ac95241a086e6f7274682d70642004280230053a075041524b494e4748c09bd8e8e99a980350c0bdf6f3ea9a980358046001	\\x790e2caaaf984f9525c7c5c3cd8af552d16b5a5e4f27d59363c3a69a46b7b04e
69	intake	1	54	\\x69934a0f8e008838ed457794e225d809	\\x0a06696e74616b651275080110361892c680e7f19a980320b0092a100ac1cc51a8dc462a94582b684451955c32510a100ac1cc51a8dc462a94582b684451955c121024ef073b7a744a06a66aa7f93f67cbd71a086e6f7274682d70642001280130033a05465241554448c0fe9fedea9a980350c0d8e4f6ea9a980358016001	\\xdc0e0cd7311f97d06ed229878864579a7dce1a3a5db9956925d95b7aa24f2701
70	intake	1	55	\\x58742c7de3bd426850000bb2828871a6	\\x0a06696e74616b651277080110371892c680e7f19a980320b0092a10b4e3b8896caa457a881a30aea8e8e0ec32530a10b4e3b8896caa457a881a30aea8e8e0ec12100e6e9f4764cb4c96a9d83921ad06bd941a086e6f7274682d70642001280130043a0754524f55424c4548c0a0b5feea9a980350c0faf987eb9a980358016001	\\x8b04ca7cc7f2720cace552cd3fd1214724170d0038c039a2ac335fc524da2862
71	intake	1	56	\\x54fe0dcabeaeaaa4c485e2b4b6d1e13a	\\x0a06696e74616b65124a080110381892c680e7f19a980320b1092a101262141bc9bc43508943ba017f20485132260a10398da0447c844f00beef216a7653dd3a12101262141bc9bc43508943ba017f2048511801	\\x7e9ec949c3a29eeaa0453cadd4b3c73e182d8d226fb7938bd14c78cfaf96758f
72	intake	1	57	\\x329907af3e4e1423f000299ce7b7d524	\\x0a06696e74616b651275080110391892c680e7f19a980320b0092a100ac1cc51a8dc462a94582b684451955c32510a100ac1cc51a8dc462a94582b684451955c1210c7c76a63d40247a38c8d4447466bf55d1a086e6f7274682d70642002280130033a05465241554448c0fe9fedea9a980350c081a196eb9a980358026001	\\x8bf62b2a01eb84256d56ec7b481b0b2976d175e438b5096ecdab2329b43b6e23
73	intake	1	58	\\xb84fd7c5674f94fe2a28d08dfc1e62ab	\\x0a06696e74616b6512770801103a1892c680e7f19a980320b0092a10b4e3b8896caa457a881a30aea8e8e0ec32530a10b4e3b8896caa457a881a30aea8e8e0ec121077a6e587c1fd44299ef0a8d3ee69c67d1a086e6f7274682d70642002280130043a0754524f55424c4548c0a0b5feea9a980350c09c8f99eb9a980358026001	\\xf5f1eea7e8cc03d2f245efeb04f775f25c766ab95290be5c6fb51f5584320074
74	intake	1	59	\\xb85397ba0d5dab90b81f7948f5278ce7	\\x0a06696e74616b6512770801103b1892c680e7f19a980320b0092a107c12fa76912b4cffb7b4f646c693a23232530a107c12fa76912b4cffb7b4f646c693a23212107104f52a105b4f83addc6419ee2b43cb1a086e6f7274682d70642002280130053a0750524f50464e4448c0eef5e3e99a980350c09c8f99eb9a980358026001	\\xf1cc821131fcd76eefea8ac5038c9bca8c300495887c17e837f9131342bf6d1e
75	intake	1	60	\\x83ffbba36f2152fc17a19995c4237570	\\x0a06696e74616b6512750801103c1892c680e7f19a980320b0092a100c9278b0b34d4b90b019bdee7effb5f432510a100c9278b0b34d4b90b019bdee7effb5f41210dd56175a5408450b9c4e9e6cccdbdc081a086e6f7274682d70642001280130053a055453544f5048c0efac94eb9a980350c0c9f19deb9a980358016001	\\x5796fed1c0e8b06623033e4afc865d91d522af58d184ec9bc81bcf657ec7438b
76	intake	1	61	\\x7c8c2e54dd7f180a6186590f5b390b56	\\x0a06696e74616b6512770801103d1892c680e7f19a980320b0092a107c12fa76912b4cffb7b4f646c693a23232530a107c12fa76912b4cffb7b4f646c693a2321210be3a075b818744768e4e101aafa012571a086e6f7274682d70642004280230053a0750524f50464e4448c0eef5e3e99a98035080fb90a3eb9a980358036001	\\xc95d97bff7fee0053bf13a97f390f924b286b2122d1a0e9bcafaa18111b65c46
77	intake	1	62	\\xd50567b14ea06011b4c0982ab346fa76	\\x0a06696e74616b65124a0801103e1892c680e7f19a980320b1092a100ac1cc51a8dc462a94582b684451955c32260a10364558dd5acf428cbf51b5827d28c73b12100ac1cc51a8dc462a94582b684451955c1801	\\xbf045bbc5ee549084bd6e8988c698a5470a408c299492a2cc47e588eb00321e1
78	intake	1	63	\\xa0d3681402934f30d56dd4e73f64dd39	\\x0a06696e74616b65124a0801103f1892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a10af046de1eb544ed691491bda1b7baa53121081f22c53a53f4271b6586dcda13f09c71801	\\xe2576257b385c1dd9891bbfe03e16baf12eaa4ac3217a175fd4b378420360cc4
79	intake	1	64	\\x2fc4ac66bba96bb8596e91638707a8f9	\\x0a06696e74616b651273080110401892c680e7f19a980320b0092a10276b3b261e8a4a4ebfe8c7529ea16860324f0a10276b3b261e8a4a4ebfe8c7529ea168601210aba3b8765df74292b639f1a12ca60c9e1a086e6f7274682d70642003280130033a0345445048c0b3cebcea9a980350c09f90c2eb9a980358026001	\\xe278e2cc4c107ae4b598b1ca6c80bf724567bb575901270ed7328a3c0e5842c4
80	intake	1	65	\\x03bc08b510362b22002f8c9e4d392ae2	\\x0a06696e74616b651273080110411892c680e7f19a980320b0092a10276b3b261e8a4a4ebfe8c7529ea16860324f0a10276b3b261e8a4a4ebfe8c7529ea16860121017b9e829069648f28270a7df969913421a086e6f7274682d70642004280230033a0345445048c0b3cebcea9a980350c0d5ecc7eb9a980358036001	\\x237da1e6172c88db0890435ab35b0923014249ced346e64c847d347dfc1225c6
81	intake	1	66	\\xb0ec367c37506065fb552402f22e898e	\\x0a06696e74616b651274080110421892c680e7f19a980320b0092a100c9278b0b34d4b90b019bdee7effb5f432500a100c9278b0b34d4b90b019bdee7effb5f41210eedadb3a23a642cea942ef89d2546d0a1a086e6f7274682d70642003280130043a045355535048c0efac94eb9a98035080cfdcd4eb9a980358026001	\\x3b7bcfb426b9720ef6beaaebf90c310e7dd94b8bbc7de9c98ad3a9010f21720e
82	intake	1	67	\\x60c5faa3a518987164ae043aea57e593	\\x0a06696e74616b65124a080110431892c680e7f19a980320b1092a1081f22c53a53f4271b6586dcda13f09c732260a1005253f8e44db49a0bf5d0b84301622c7121081f22c53a53f4271b6586dcda13f09c71801	\\x25c11c1d72c6d138068d473fc97566868cc976b55e582f77a1e4c8d00d01cfe8
83	intake	1	68	\\x14fb6d1bd361d1820cc9b00a7d4446d2	\\x0a06696e74616b6512750801104418f6e185e7f19a980320b0092a100b50a7bacbdc44e59417195e055f637732510a100b50a7bacbdc44e59417195e055f6377121088df8c0065504c3687a25715b7b64a301a086e6f7274682d70642001280130053a055453544f5048c0addedeeb9a980350c087a3e8eb9a980358016001	\\x5d4b53db1a80389f16819f99daab1ee5daf6f590c1432d58599a29e9938632f2
84	intake	1	69	\\x980aee1755687bc285021b8b8ffcaf13	\\x0a06696e74616b65124a0801104518f6e185e7f19a980320b1092a100c9278b0b34d4b90b019bdee7effb5f432260a107991b1c9886f414d85d23595ddd7d39212100c9278b0b34d4b90b019bdee7effb5f41801	\\xc8e861cc0fa7f9a468a7a82cf0dd96dc04a90941f398649f0a6fa9140680549c
85	intake	1	70	\\x2e027475a3743a422549f3964d4b2e75	\\x0a06696e74616b6512760801104618f6e185e7f19a980320b0092a1081f22c53a53f4271b6586dcda13f09c732520a1081f22c53a53f4271b6586dcda13f09c71210eb110f26724d4925b6da1461bb5ea29f1a086e6f7274682d70642004280230053a06414e494d414c4880c0aaa5e59a98035080f6c581ec9a980358046001	\\xbbd6be6f467ec7bd6370f76b89ef3a1be52134ebd3ac5144a5c114844215ec1d
86	intake	1	71	\\x738a38b5b2270d70dc1ad9858815deff	\\x0a06696e74616b65124a0801104718f6e185e7f19a980320b1092a1035dfec45b6c84f999688b0acea66177e32260a10f68f8a5edb9a4dd985faf6521bae7477121035dfec45b6c84f999688b0acea66177e1801	\\x16cd551f34565f83507ed1daebe41d1ff20458e688acf363de008c017412ae43
87	intake	1	72	\\xf3baad06b0dc3eebf25b1c8b09bacf9c	\\x0a06696e74616b6512770801104818f6e185e7f19a980320b0092a10b4e3b8896caa457a881a30aea8e8e0ec32530a10b4e3b8896caa457a881a30aea8e8e0ec1210046b08a3da3049299278bca1ac85e4171a086e6f7274682d70642004280230043a0754524f55424c4548c0a0b5feea9a980350c0f8af8fec9a980358036001	\\x9bf39285d7a5393d42241e8621653a9396894dd0f99365daf1a08d65cf291a0d
88	intake	1	73	\\x28ee5bb6828735ff173e4920e6043232	\\x0a06696e74616b6512750801104918f6e185e7f19a980320b0092a100b50a7bacbdc44e59417195e055f637732510a100b50a7bacbdc44e59417195e055f6377121027f03a444098489da7e9d050cf6420331a086e6f7274682d70642002280130053a055453544f5048c0addedeeb9a980350c09ac5a0ec9a980358026001	\\x5a31397074ba904d50cf5d1633a4df61e75eed2c01d36496937f4edbb483ae98
89	intake	1	74	\\xe24ca4f020f39ee1c0da6e75f47320a0	\\x0a06696e74616b6512750801104a18f6e185e7f19a980320b0092a1035dfec45b6c84f999688b0acea66177e32510a1035dfec45b6c84f999688b0acea66177e1210c50ae4eb12f84919b09032ce41387b491a086e6f7274682d70642002280130053a055453544f5048c0b899dee99a980350c0b3e0b0ec9a980358036001	\\x097929308ea1f203d62c48030878e7b542f684e41602a83c8272dfed4250c009
90	intake	1	75	\\xcf937641ede27e6fc9133181c6cc6077	\\x0a06696e74616b6512750801104b18f6e185e7f19a980320b0092a100ac1cc51a8dc462a94582b684451955c32510a100ac1cc51a8dc462a94582b684451955c12108407f5b8864d4b7b820f6b4da30f2ef01a086e6f7274682d70642002280130033a05465241554448c0fe9fedea9a980350c0ceceb3ec9a980358036001	\\x6ec1c47d38e1070c52036c137430397796beea1a26f60b72f839d2dcd6514f98
91	intake	1	76	\\x83afe3f00bb19b2c280e16149bbc12a1	\\x0a06696e74616b6512770801104c18f6e185e7f19a980320b0092a10aeb948a7639247d5a5553822c4c56f9a32530a10aeb948a7639247d5a5553822c4c56f9a121026c58ccdad4b4971b02eb3ba288605bd1a086e6f7274682d70642004280230043a074349544153535448c0a7d392ea9a980350c084abb9ec9a980358036001	\\xd066a7ba3723d693f53b7543b25373c36b7e3f3af8c3306144ebc45f457da93e
92	intake	1	77	\\x95ddc791fa3c234c99aa00e72c1d80ad	\\x0a06696e74616b6512780801104d18f6e185e7f19a980320b0092a101262141bc9bc43508943ba017f20485132540a101262141bc9bc43508943ba017f20485112108d67e87e0a434a87bbc08115ad8a40711a086e6f7274682d70642004280230033a08545245535041535348808fcf9dea9a98035080faf4e0ec9a980358036001	\\x91f43ad45ab5224995195905b01ffbd5fc73a453d015705092275504f72d8de7
93	intake	1	78	\\x4eb8f4c8fce6ab4639fb3e577fe988ad	\\x0a06696e74616b65124a0801104e18f6e185e7f19a980320b1092a100b50a7bacbdc44e59417195e055f637732260a1059350b7bab794e5ab6e947c1491fb5a212100b50a7bacbdc44e59417195e055f63771801	\\x5989132969ae32393edd320ca46a899d6c2fbaaf68c6c353bb6cb88d1324a477
94	intake	1	79	\\xc091906ed67d80c60d9d6d60e9316c32	\\x0a06696e74616b65124a0801104f18f6e185e7f19a980320b1092a1035dfec45b6c84f999688b0acea66177e32260a10d2874f129f3a4204b12d5b63419b1350121035dfec45b6c84f999688b0acea66177e1801	\\x153f9e196ae91cc881c471658b281668f0e4dbdc65c62f55096f49d6bb37739d
95	intake	1	80	\\x8fae1de79681c2c3ca41f88d40877610	\\x0a06696e74616b6512750801105018f6e185e7f19a980320b0092a100ac1cc51a8dc462a94582b684451955c32510a100ac1cc51a8dc462a94582b684451955c1210bfc4fec2c475495189e149cd6161f6561a086e6f7274682d70642004280230033a05465241554448c0fe9fedea9a980350c091d499ed9a980358046001	\\x704a76fa41677e0b65c21f14818dce17fe470398d0cc5d8be4febe55430479d7
96	intake	1	81	\\x7285cba19544f9870f180fd291557a19	\\x0a06696e74616b6512770801105118f6e185e7f19a980320b0092a1039694609e2fa4e03af063cb858b8ad0332530a1039694609e2fa4e03af063cb858b8ad03121052f99acb61794a09a37b498cb9858ff51a086e6f7274682d70642001280130033a0757454c4641524548c0fd8ca5ed9a980350c0d7d1aeed9a980358016001	\\xb2a359807fb134c5ffa9be4aa6351cbb65a3014a82c1504b7c7a00161124d8c0
97	intake	1	82	\\x7c4f3a524d067bf75361c211a870a188	\\x0a06696e74616b6512770801105218f6e185e7f19a980320b0092a1039694609e2fa4e03af063cb858b8ad0332530a1039694609e2fa4e03af063cb858b8ad03121054e666d64418475f91a859d329b07e711a086e6f7274682d70642002280130033a0757454c4641524548c0fd8ca5ed9a98035080df8fd8ed9a980358026001	\\xe17776f313f2b9f93e221da9152188ed3327909fc7f11947ebd452b40fdc0a9c
98	intake	1	83	\\x1a2168ed36e4f0e15158c954b983e957	\\x0a06696e74616b6512770801105318f6e185e7f19a980320b0092a107044e9b44b29414290eee471369aa6a932530a107044e9b44b29414290eee471369aa6a9121068410d0234cf4203b03f123dcfe9f27e1a086e6f7274682d70642001280130053a075041524b494e4748c0a4f6d1ed9a980350c0febadbed9a980358016001	\\xc95c22b823e1593cd9b84539430e62a42c8f33b8ff11d3d402c91136085a597e
99	intake	1	84	\\x149961e1a6694ebbf57856f4623cb173	\\x0a06696e74616b6512750801105418f6e185e7f19a980320b0092a100b50a7bacbdc44e59417195e055f637732510a100b50a7bacbdc44e59417195e055f63771210ff8e8dfb97df4dcca5711a8002c7f6911a086e6f7274682d70642002280130053a055453544f5048c0addedeeb9a980350c090afdded9a980358036001	\\x21c9bf5ec865da87b0432821a961b7f9b441085bb36aa60c088d11c924380d23
100	intake	1	85	\\xccf164dc4a674c03cc53b182643da2a3	\\x0a06696e74616b6512770801105518f6e185e7f19a980320b0092a107044e9b44b29414290eee471369aa6a932530a107044e9b44b29414290eee471369aa6a91210fdac766e8b484199a24b431e6a26c2301a086e6f7274682d70642002280130053a075041524b494e4748c0a4f6d1ed9a98035080ae87eeed9a980358026001	\\x64bcf3b675d15ca1460d4f847e0941bc9a546e7c66b244a6a002528c7ae301b8
101	intake	1	86	\\xf0cd5bc63d666f23b4dd3f4f93e819b7	\\x0a06696e74616b65124a0801105618f6e185e7f19a980320b1092a107044e9b44b29414290eee471369aa6a932260a105e0cce19760b43afbdac2710880fcd7d12107044e9b44b29414290eee471369aa6a91801	\\xb216d801d6c01a133c3ed5a744781b394720cb6c44cd7515bb19f74e7473b7f2
102	intake	1	87	\\x47683ab1d372409ae5427458e5106d54	\\x0a06696e74616b65124a0801105718f6e185e7f19a980320b1092a1039694609e2fa4e03af063cb858b8ad0332260a109a9affacefb443b68db86a71ec092ac4121039694609e2fa4e03af063cb858b8ad031801	\\x334f6faf0a312313abc80d57843bb0b328cc55d936d19cd7303848f948bf7c29
103	intake	1	88	\\x258603b82de054502ce22255e8d359d5	\\x0a06696e74616b6512770801105818f6e185e7f19a980320b0092a1039694609e2fa4e03af063cb858b8ad0332530a1039694609e2fa4e03af063cb858b8ad0312102e5d57ccf1714d4aa31c09111b9e3e7a1a086e6f7274682d70642002280130033a0757454c4641524548c0fd8ca5ed9a980350c0c98c8cee9a980358036001	\\xf2b27f842197d28a164f4b9c5243b23bc77f76367c7929fb439b4c6057f1da4f
104	intake	1	89	\\x4a99844eacc7f2b9dd25253391de347e	\\x0a06696e74616b6512740801105918f6e185e7f19a980320b0092a10d01a5dbaffdd43428a81093c8969639332500a10d01a5dbaffdd43428a81093c896963931210470e0fe24abb466f848619ec33f5e2491a086e6f7274682d70642001280230053a045448415a48808ff385ee9a98035080e9b78fee9a980358016001	\\x28a595b4402e9400744e3eedf99fc3042ad853b211b8f64ae554c86ff3212d62
105	intake	1	90	\\x94210cee0442fce0a5b4f5e952a01334	\\x0a06696e74616b65124a0801105a18f6e185e7f19a980320b1092a1039694609e2fa4e03af063cb858b8ad0332260a10a27b73a54ddc4ce79c74c4d0efb08d24121039694609e2fa4e03af063cb858b8ad031801	\\x6b7a486f65f037328fd212066a7269e4b451e9ed9047047fc40390a8bace75c7
106	intake	1	91	\\x6399c1658df34f82b627cdc8edacb63d	\\x0a06696e74616b6512750801105b18f6e185e7f19a980320b0092a100b50a7bacbdc44e59417195e055f637732510a100b50a7bacbdc44e59417195e055f637712101255f56823ad4bc4b7d2e160a7c14ba31a086e6f7274682d70642004280230053a055453544f5048c0addedeeb9a980350c0aaf8a3ee9a980358046001	\\x9457a15d13fcbd18188a9f5fc9a0c2e3064324e314ec0630d5995b0e0a6baa49
107	intake	1	92	\\x6b396813bcfe26cf383d03dc7e53cc49	\\x0a06696e74616b65124a0801105c18f6e185e7f19a980320b1092a1039694609e2fa4e03af063cb858b8ad0332260a10957ed5f173054dd6a496d4551d37488f121039694609e2fa4e03af063cb858b8ad031801	\\xd065a7543b3c8370a89fee92b5b583ca5c22ee0b503f6f66a51306d3b08506ad
108	intake	1	93	\\xf28b25b15de206c5668689c408d2e1d9	\\x0a06696e74616b6512750801105d18f6e185e7f19a980320b0092a107044e9b44b29414290eee471369aa6a932510a107044e9b44b29414290eee471369aa6a91210866cd36231c64bbf838aa4e82ec7b0f61a086e6f7274682d70642002280130053a075041524b494e4748c0a4f6d1ed9a980350c09dd8bdee9a98035803	\\xbf0aee81f7c9dec325412ebe36ef615e569e0572cfeb64722e3b271ab2469134
109	intake	1	94	\\x841399ef0aea8031e61c1f81b9f7cfc1	\\x0a06696e74616b6512710801105e18f6e185e7f19a980320b0092a101dd72522e4d3445aabca9d841023fe96324d0a101dd72522e4d3445aabca9d841023fe961210ad57a4dc7eff46fc8faac737125137a91a086e6f7274682d70642001280130053a034d56414880d8f1c3ee9a98035080b2b6cdee9a98035801	\\x4392657fd855aa3048aab8a294cd2854bc8242122b000c86a8c5b6931b3d1ae5
110	intake	1	95	\\xca69e008690fcff0e49020673fca512e	\\x0a06696e74616b65124a0801105f18f6e185e7f19a980320b1092a107044e9b44b29414290eee471369aa6a932260a10ae9d8be3424b4e8e9460a27405877a4212107044e9b44b29414290eee471369aa6a91801	\\x5ed8acc416b5cc68d42c8e76d6db7761787a32a3a4598edb9d94964fa70cf6a8
111	intake	1	96	\\xab4a35dd5d177f74a0534a154fc5c2e8	\\x0a06696e74616b6512730801106018f6e185e7f19a980320b0092a10d25f58d35a7547b0a09ba408d2cdf7b5324f0a10d25f58d35a7547b0a09ba408d2cdf7b51210bf17a4b05f2145d995b8df31eede1fbc1a086e6f7274682d70642001280130053a055453544f5048808ecec9ee9a98035080e892d3ee9a98035801	\\xfc1951048b7dbd5ba74465fdbf2788ec1ca438c30bac576c5ca6e7a78621feb4
112	intake	1	97	\\xafffd8116de506b4898c89ba89482401	\\x0a06696e74616b65126c0801106118f6e185e7f19a980320b0092a1027f27d6f60fd4461bf21ff8eeea79c1332480a1027f27d6f60fd4461bf21ff8eeea79c1312101d8e106947fe4b6ab4231a8044e7faf11a086e6f7274682d706420012801300448c0a4ffcbee9a980350c0fec3d5ee9a98035801	\\xd1868712fd070c5773720b2d55e78cf07c21dd005e4177414688431808fb8d85
113	intake	1	98	\\x5ec22bdc83c8db474c8b4574a1db2771	\\x0a06696e74616b65126c0801106218f6e185e7f19a980320b0092a1027f27d6f60fd4461bf21ff8eeea79c1332480a1027f27d6f60fd4461bf21ff8eeea79c1312108bd292effc404d36a3c27d5043e4885a1a086e6f7274682d706420022801300448c0a4ffcbee9a9803508095f5d7ee9a98035802	\\x10639e38ef390c3dd2e860fce5adf7ed48ecb0ff9548532a09ee21e850a18888
114	intake	1	99	\\xc43de23a96af02ba0b5d14a2e4ac32ef	\\x0a06696e74616b65124a0801106318f6e185e7f19a980320b1092a1035dfec45b6c84f999688b0acea66177e32260a101e00087af96f45038cb040846bb5eaca121035dfec45b6c84f999688b0acea66177e1801	\\x634a32afa84ca0b5c2f4faf758304cd5e70b7e2663fd94f4e40636e6f83d2ffe
115	intake	1	100	\\xdbaf3c7394a436ba581ecd66847d46c2	\\x0a06696e74616b65124a0801106418f6e185e7f19a980320b1092a107044e9b44b29414290eee471369aa6a932260a10a4de0fa6e1e04a9a85a01dcd511b361912107044e9b44b29414290eee471369aa6a91801	\\xc54715347faf540747f4e11b0b9fb0c972b20faa65ee031912e7643769b1c5af
116	intake	1	101	\\xc8c8a0c3f60fc27db39caa8b754aa8c9	\\x0a06696e74616b65124a0801106518f6e185e7f19a980320b1092a107044e9b44b29414290eee471369aa6a932260a10c42cde93909a41a2b5a159197a43f7df12107044e9b44b29414290eee471369aa6a91801	\\x5bd86dd16214c7275e62189b7a06e9f28cb26ea4f5a02206bd13a8087a1efff8
117	intake	1	102	\\x2a560c146805f4704158b7144ca902ab	\\x0a06696e74616b6512730801106618f6e185e7f19a980320b0092a10d25f58d35a7547b0a09ba408d2cdf7b5324f0a10d25f58d35a7547b0a09ba408d2cdf7b51210985c9366cbb24406901b029a4641bbe01a086e6f7274682d70642002280130053a055453544f5048808ecec9ee9a98035080e6bfe0ee9a98035802	\\xe74f30e7b4c2b1c41c7457393057e8e49fab4cafe3be4e817882fb298562966f
118	intake	1	103	\\x1ccae0478b2b002634d4716f3afc4cc4	\\x0a06696e74616b6512730801106718f6e185e7f19a980320b0092a1035dfec45b6c84f999688b0acea66177e324f0a1035dfec45b6c84f999688b0acea66177e1210c43e3d01252e46bab7fd087fab66575e1a086e6f7274682d70642004280230053a055453544f5048c0b899dee99a98035080e4ecedee9a98035804	\\x370d2086768227d90acdeff44a28fd668192ef4c2c9f8e175b6e8b437ccd4a01
119	intake	1	104	\\xef859938ee1b51ab191a6ea984c58593	\\x0a06696e74616b6512750801106818f6e185e7f19a980320b0092a107044e9b44b29414290eee471369aa6a932510a107044e9b44b29414290eee471369aa6a912100974aa2491694df99838209c840e497b1a086e6f7274682d70642004280230053a075041524b494e4748c0a4f6d1ed9a98035080f6e0efee9a98035804	\\xe1b9c6ffceaf01152940f7d312fd40d86e79b36333034293376431aff5cc433a
120	intake	1	105	\\x55aaa7e51ef82ba977e2700a679de654	\\x0a06696e74616b6512710801106918f6e185e7f19a980320b0092a10fafa433181ac4f1fab20eafc6ab3f77c324d0a10fafa433181ac4f1fab20eafc6ab3f77c12108c284f42ed674db0a058490766096a291a086e6f7274682d70642001280130033a0345445048c0958cf3ee9a980350c0efd0fcee9a98035801	\\x1e647cd0de25e11c65607aa93e02d86db9e8c3ddb92ae1a9d0e459c582897bc3
121	intake	1	106	\\x6654f044b86f6e1c3dc4caeb1090738f	\\x0a06696e74616b65124a0801106a18f6e185e7f19a980320b1092a1027f27d6f60fd4461bf21ff8eeea79c1332260a101b968189448a40eeb99e33ea0e1bb84d121027f27d6f60fd4461bf21ff8eeea79c131801	\\x70467a9afcf7b0a05e4adbe5e72b032643cb04da4d4e1f5f5b08bec7e00a781b
122	intake	1	107	\\x583bc5cd6abbdc7122b8de37043ec7ed	\\x0a06696e74616b6512710801106b18f6e185e7f19a980320b0092a10fafa433181ac4f1fab20eafc6ab3f77c324d0a10fafa433181ac4f1fab20eafc6ab3f77c1210de6b8557de2344cb8492434f70b3bcbb1a086e6f7274682d70642002280130033a0345445048c0958cf3ee9a980350c08abfffee9a98035802	\\x9b1d1c06f983ebc958b7dec99be1a29d1cbc134f52ea5b16a39b5f452c007094
123	intake	1	108	\\x19515e4cf434ca70ebeb8d23b4904712	\\x0a06696e74616b6512730801106c18f6e185e7f19a980320b0092a10d25f58d35a7547b0a09ba408d2cdf7b5324f0a10d25f58d35a7547b0a09ba408d2cdf7b512106af568517a70415fbf1e8596cddc85791a086e6f7274682d70642004280230053a055453544f5048808ecec9ee9a98035080ced286ef9a98035803	\\x23bbcdafac179974884f4aa3d6f338c7f6b6242e6c2dc7cc9c6eb427fd7bafd6
124	intake	1	109	\\x25415299f5da690c31914a35ba159695	\\x0a06696e74616b65126c0801106d18f6e185e7f19a980320b0092a1027f27d6f60fd4461bf21ff8eeea79c1332480a1027f27d6f60fd4461bf21ff8eeea79c131210338922f8b8604df7bd7ad14fee7156c31a086e6f7274682d706420022801300448c0a4ffcbee9a98035080e9c089ef9a98035803	\\x2c1806566efb176f22337aa9011eba74b4fd5f00a38efbba44e0688ced45b5f6
125	intake	1	110	\\xeb68cf00884452c863394321089d7c18	\\x0a06696e74616b6512750801106e18f6e185e7f19a980320b0092a105ffff20e1bc74cd4b18683fe919d500832510a105ffff20e1bc74cd4b18683fe919d500812104d3c7dcfedc54205931581cb727fb7c11a086e6f7274682d70642001280130053a075041524b494e4748c0b7a184ef9a980350c091e68def9a98035801	\\xb889a98b916a3d64b435f9502afe3f992237380b40ca5e14110fb9d29b702e6d
126	intake	1	111	\\xa1d2e726e88d2d2c5db07022e26b5e11	\\x0a06696e74616b6512720801106f18f6e185e7f19a980320b0092a10611f92848c8d42608ecd70458fc9e14e324e0a10611f92848c8d42608ecd70458fc9e14e1210340e0e5a5e604dbab700ffa2aa10f4441a086e6f7274682d70642001280130043a045355535048c0aa819eef9a980350c084c6a7ef9a98035801	\\xa24265c017f0d00b84734ddd59ba3be0f7a2a43a13d95c94757a689f4592a161
127	intake	1	112	\\xe7d60f8536e4225366889103cea4e26d	\\x0a06696e74616b6512720801107018f6e185e7f19a980320b0092a10611f92848c8d42608ecd70458fc9e14e324e0a10611f92848c8d42608ecd70458fc9e14e1210e8ee4c98af09464a95a6ad0ce2d1f2f01a086e6f7274682d70642004280230043a045355535048c0aa819eef9a980350c0baa2adef9a98035802	\\x4b6afc7b73a3095a805ff754722b041a9c4ce94602110848bda168f682d1cbbb
128	intake	1	113	\\xc0d94060ed1c2ae1e5dca33bad3d9bd9	\\x0a06696e74616b6512750801107118f6e185e7f19a980320b0092a10e3fddb96f8454e20b90fbb53d424ca2a32510a10e3fddb96f8454e20b90fbb53d424ca2a1210dd4942be19344b548e6ba89919480cb51a086e6f7274682d70642001280130033a074c415243454e594880a4f1aaef9a98035080feb5b4ef9a98035801	\\xd88276b95878bdeea261e28f423aa56ce69f1565b706ac08f586cef07f2da844
129	intake	1	114	\\x2264bc5a3220821d90429f69d9452751	\\x0a06696e74616b6512750801107218f6e185e7f19a980320b0092a10e3fddb96f8454e20b90fbb53d424ca2a32510a10e3fddb96f8454e20b90fbb53d424ca2a1210ae1dd08dffbf47c8a1e25621fb983aef1a086e6f7274682d70642002280130033a074c415243454e594880a4f1aaef9a980350c0d3bdbdef9a98035802	\\xf8bf87238ed57ddded86c48d6c4a5662e7394722243c8a3e06dfbe4472f69f5d
130	intake	1	115	\\xb78770ac286aa11b75493d4a2576a01c	\\x0a06696e74616b6512740801107318f6e185e7f19a980320b0092a10635547b7beab4378b3d777462d3dca4332500a10635547b7beab4378b3d777462d3dca431210c24ac53ff9bf4fd3b3f21a66c517001a1a086e6f7274682d70642001280230033a0656414e44414c48c09de1b7ef9a980350c0f7a5c1ef9a98035801	\\xe4ef531c15e76a7f8dec72ffa72cfff69e5a1c347b4fb6d0da3d054cfb886f97
131	intake	1	116	\\x07d77781c6dd24daef4bade4ab6bf660	\\x0a06696e74616b6512740801107418f6e185e7f19a980320b0092a10858929fc92e2455a9702c158eeabc8a732500a10858929fc92e2455a9702c158eeabc8a71210cbd59bed0b9a45a2af3683a44307725c1a086e6f7274682d70642001280130053a06414e494d414c4880ab98b9ef9a9803508085ddc2ef9a98035801	\\xb0d3744f3481468c5c2e9fc5d4926641c310090031a2274a695cf0660fac6deb
132	intake	1	117	\\x20f182bce837739c33dfad5b74289938	\\x0a06696e74616b6512720801107518f6e185e7f19a980320b0092a100c9278b0b34d4b90b019bdee7effb5f4324e0a100c9278b0b34d4b90b019bdee7effb5f41210b00e1e2e5d3d4f999155c273877629591a086e6f7274682d70642002280130043a045355535048c0efac94eb9a980350c0e3deccef9a98035803	\\xb782adc25fdf36adcc358e333a2170f9a11237f599495d086b37463ab4671bc5
133	intake	1	118	\\x2abbc2a8aebf0780c897ea72bee6f35e	\\x0a06696e74616b6512750801107618f6e185e7f19a980320b0092a1039694609e2fa4e03af063cb858b8ad0332510a1039694609e2fa4e03af063cb858b8ad0312109c365909d57647d4b2185e1b6354fb991a086e6f7274682d70642004280230033a0757454c4641524548c0fd8ca5ed9a98035080a7f2d3ef9a98035804	\\x294c934f59a169e0250d4c7bf2b4de80543c4a1b35116e11c79c97324920b3b6
134	intake	1	119	\\xcda6b7ab28eed662b987e955bad2c419	\\x0a06696e74616b65124a0801107718f6e185e7f19a980320b1092a10e3fddb96f8454e20b90fbb53d424ca2a32260a107424cadb859d4513ad08dcabf242ef821210e3fddb96f8454e20b90fbb53d424ca2a1801	\\xc25c932ccd1735a87d47e7e78b50470d524aec989a022200a0a0c79b8f460410
135	intake	1	120	\\x8dd8c5e3363d924ee72fb38993deaafe	\\x0a06696e74616b6512750801107818f6e185e7f19a980320b0092a105ffff20e1bc74cd4b18683fe919d500832510a105ffff20e1bc74cd4b18683fe919d50081210c8dc4beb78c84556bd48c6f3ec0892da1a086e6f7274682d70642002280130053a075041524b494e4748c0b7a184ef9a98035080c08de4ef9a98035802	\\x0998aa4448f2a2e9390851d62e208efd975dfd940e231dd7869e70ff8bf1b3e7
136	intake	1	121	\\xf7f7d6926021d639b833ffb9e2595d06	\\x0a06696e74616b65124a0801107918f6e185e7f19a980320b1092a10fafa433181ac4f1fab20eafc6ab3f77c32260a1003099547e60340c4ae2e706a24a690c11210fafa433181ac4f1fab20eafc6ab3f77c1801	\\x6e3e96522e946f7e3cebfb249673fb156491e349f2473267540f2b4ca2e02368
137	intake	1	122	\\xda3844a0f2a1945bc53b300133830133	\\x0a06696e74616b65124a0801107a18f6e185e7f19a980320b1092a100c9278b0b34d4b90b019bdee7effb5f432260a10d2ca8f242e1b4d8e9e93801ead87a20812100c9278b0b34d4b90b019bdee7effb5f41801	\\x35fabf230d6c0340c5ed0c2b9b74d33fe8fc79a92daf50e7c861ac146fc9ac27
138	intake	1	123	\\x3a5fa752fcca52dd8094e7eb7955b3d7	\\x0a06696e74616b6512720801107b18f6e185e7f19a980320b0092a10611f92848c8d42608ecd70458fc9e14e324e0a10611f92848c8d42608ecd70458fc9e14e1210012c6fbe4a644778a828f9df57fa7d091a086e6f7274682d70642005280430043a045355535048c0aa819eef9a9803508096ac88f09a98035803	\\x976e75be10a2e810cddb6366fa091a0216aadcc7d6738bc95002928359d5f395
139	intake	1	124	\\xbc4578be9ef70dd4b9dbc6209876236a	\\x0a06696e74616b6512720801107c18f6e185e7f19a980320b0092a10611f92848c8d42608ecd70458fc9e14e324e0a10611f92848c8d42608ecd70458fc9e14e1210a49c5a94184f45deaa4db0a31abb755f1a086e6f7274682d70642004280230043a045355535048c0aa819eef9a98035080f0f091f09a98035804	\\x7ef871b803077d8842e117993d222785c898576d7871d41cdd022183351aa49b
140	intake	1	125	\\x8a58496c502f2717c81057237c8ac2b0	\\x0a06696e74616b6512740801107d18f6e185e7f19a980320b0092a10858929fc92e2455a9702c158eeabc8a732500a10858929fc92e2455a9702c158eeabc8a71210c722595374fd468aa904ed000a2086c51a086e6f7274682d70642002280130053a06414e494d414c4880ab98b9ef9a98035080f797a0f09a98035802	\\x24f570e6b6356e99a8b6b60bacc0bdc97f2778e56c0d79d33e1196393e9ec263
141	intake	1	126	\\x337f62c9de945b3ed20536e9cd6a966a	\\x0a06696e74616b6512750801107e18f6e185e7f19a980320b0092a10e3fddb96f8454e20b90fbb53d424ca2a32510a10e3fddb96f8454e20b90fbb53d424ca2a1210a77c4e02d27d4789b74dab70f61b010a1a086e6f7274682d70642004280230033a074c415243454e594880a4f1aaef9a980350c0f087adf09a98035803	\\x09b4612f17aa8231251ea42590f8c37d5df7c14c6193edbc123b6fedd6655d98
142	intake	1	127	\\xd4a0d6f4b61bfb582b02b52403e77a8f	\\x0a06696e74616b65124a0801107f18f6e185e7f19a980320b1092a10858929fc92e2455a9702c158eeabc8a732260a103826afa795874485b1cba574081e24e71210858929fc92e2455a9702c158eeabc8a71801	\\x10c96176be81edb29294ab946d9046b719daffbb5a30bc8cc8911318cad86913
143	intake	1	128	\\x4b77e80324cd9770b85ee93d845620f1	\\x0a06696e74616b651272080110800118f6e185e7f19a980320b0092a10fafa433181ac4f1fab20eafc6ab3f77c324d0a10fafa433181ac4f1fab20eafc6ab3f77c1210876a0fd8e2584381b3454963e045755d1a086e6f7274682d70642002280130033a0345445048c0958cf3ee9a980350808393caf09a98035803	\\x12960c626df5ea0015d5b87e7bac7d0c17c57738d04a52df61eb7bc29e6cc48c
144	intake	1	129	\\x6020d1f91aff3084822d4150d8453b0a	\\x0a06696e74616b651275080110810118f6e185e7f19a980320b0092a10c777ce0355fa4237bf9ab77d18546c5732500a10c777ce0355fa4237bf9ab77d18546c57121094eff56dc0cf4248a970299f248347461a086e6f7274682d70642001280130053a0644495356454848c0ad8bc1f09a980350c087d0caf09a98035801	\\xbd7f915c67f73fb167e4ec7a0b9ec53dba7bb2c2e22ea8477eff78d232a7737f
145	intake	1	130	\\xa0895eb8434f357d52c2ef460270bf7e	\\x0a06696e74616b651272080110820118f6e185e7f19a980320b0092a10fafa433181ac4f1fab20eafc6ab3f77c324d0a10fafa433181ac4f1fab20eafc6ab3f77c12108369256e265c491d9d6f6492a47d593c1a086e6f7274682d70642004280230033a0345445048c0958cf3ee9a980350c0ea8ed5f09a98035804	\\x0ceea77ac6ff5762c6bb9d47b9f38dd949e7eec907a0132a5b53caad6a318fb8
146	intake	1	131	\\xb72cd005fe380cd52f7e810117610330	\\x0a06696e74616b65124b080110830118f6e185e7f19a980320b1092a105ffff20e1bc74cd4b18683fe919d500832260a10abba98b655da476697b47efc61087cc512105ffff20e1bc74cd4b18683fe919d50081801	\\x65bc1bb9ea84c6a1760df773d5308da24074ba0d87e9cfe1ecdf557dc1891d68
147	intake	1	132	\\x453782c32073bc35a82734bb379f8555	\\x0a06696e74616b651276080110840118a18487e7f19a980320b0092a105ffff20e1bc74cd4b18683fe919d500832510a105ffff20e1bc74cd4b18683fe919d50081210f0495aaa91094e2eaace8c3868cd558d1a086e6f7274682d70642004280230053a075041524b494e4748c0b7a184ef9a98035080db84e1f09a98035803	\\x804cfda44f3a3ac30f95988911ea295265dc283e300116e39a475fc73d8d8fd6
148	intake	1	133	\\xbf4889fa474eb042e1a433aef8dc49d8	\\x0a06696e74616b651275080110850118a18487e7f19a980320b0092a10858929fc92e2455a9702c158eeabc8a732500a10858929fc92e2455a9702c158eeabc8a71210935519a800cf432c971b7cb8a9678b811a086e6f7274682d70642002280130053a06414e494d414c4880ab98b9ef9a980350c0dfc1e1f09a98035803	\\x06f57f1b656a54f47b4efecbdf6cae21d606544a711ee5a4ef6fdc76499afd1d
149	intake	1	134	\\x161ed214995c12c3c8fab731720fca62	\\x0a06696e74616b651272080110860118a18487e7f19a980320b0092a101dd72522e4d3445aabca9d841023fe96324d0a101dd72522e4d3445aabca9d841023fe9612106973988182da483a9f74516e7db78dfe1a086e6f7274682d70642002280130053a034d56414880d8f1c3ee9a98035080d0b7edf09a98035802	\\x7e651018e430ec106003ecb240c47fb3c99d477f4acaf21d629616d598124ba5
150	intake	1	135	\\x32902002ab7e0b99c53517b609b815ed	\\x0a06696e74616b65124b080110870118a18487e7f19a980320b1092a100c9278b0b34d4b90b019bdee7effb5f432260a1049a1bbca3f9140bfa1b624ec58799abb12100c9278b0b34d4b90b019bdee7effb5f41801	\\x0074a2197cd37ccfd2f6ce2fdc641f356285be6d169d6d8c8014c5ab97591ef9
151	intake	1	136	\\xa384bf99ea7bea1ae1f4741635d48f46	\\x0a06696e74616b65124b080110880118a18487e7f19a980320b1092a1027f27d6f60fd4461bf21ff8eeea79c1332260a1099a0900dd0984f10a7e5877a39a50c57121027f27d6f60fd4461bf21ff8eeea79c131801	\\xa3e9b787b6aed9e2ac839ced025f84afca3f8c69aceadeda9e4532c97f3d6934
152	intake	1	137	\\x417df8cda868d84e6a41c0fb62a353ce	\\x0a06696e74616b65124b080110890118a18487e7f19a980320b1092a100c9278b0b34d4b90b019bdee7effb5f432260a10f5262b7b41cb498cac8ac1b618c2fe1e12100c9278b0b34d4b90b019bdee7effb5f41801	\\x89b5f38fbcb733bf3b453810140ed12133709c13fbcabc8af6150008bec7be3f
153	intake	1	138	\\xd3845adf5add04260930fa73969b58ad	\\x0a06696e74616b6512740801108a0118a18487e7f19a980320b0092a100c181a0d5c8d451a9946f2c1fcdfaafb324f0a100c181a0d5c8d451a9946f2c1fcdfaafb12103a2fc53f4c5d44bba944b522c1a043691a086e6f7274682d70642001280130053a05414c5242414880de858af19a98035080b8ca93f19a98035801	\\x9311a373c386b37a0aaa1a5328c88e39b6c8682ac2788f5ced532f5a44169a1e
154	intake	1	139	\\xb34b23c97972ec568da6442fc5a4f5ba	\\x0a06696e74616b6512730801108b0118a18487e7f19a980320b0092a10249805269dce4bbb9e922e6f7919d225324e0a10249805269dce4bbb9e922e6f7919d225121093eac1042c74425dae92792e31ec83aa1a086e6f7274682d70642001280130023a0444564e414880d3b896f19a98035080adfd9ff19a98035801	\\x26656f62450049ea7619251ea0662b751730eb416b32513598589514c592c86d
155	intake	1	140	\\xed3c3fdbf6c2f062035502dd21828ea7	\\x0a06696e74616b6512740801108c0118a18487e7f19a980320b0092a103fc0d2943b5744e791db17a7d35f09a3324f0a103fc0d2943b5744e791db17a7d35f09a31210188a65fc44f14e5dbcb0ec18545dd4a51a086e6f7274682d70642001280130053a055453544f5048c0d7f596f19a980350c0b1baa0f19a98035801	\\xb767bd50e2728ec7ff4719bf765ef82c2157c6192e3c9b27f46e2c298a248d16
156	intake	1	141	\\xf26722fcd40b5eb7d46300fc0237df89	\\x0a06696e74616b6512760801108d0118a18487e7f19a980320b0092a10753ce4b3e1bb4a1b95a9c07a9aadbba032510a10753ce4b3e1bb4a1b95a9c07a9aadbba01210d919b0a48c30440bb3a253ce5453a36d1a086e6f7274682d70642001280130043a07434954415353544880bff1a1f19a9803508099b6abf19a98035801	\\xa55d536289a265faca0ce5378bf98d0c5e67a480de6701b7a783bcc16380f894
157	intake	1	142	\\xf55ee3dbac55421238aa73f7dca26877	\\x0a06696e74616b6512750801108e0118a18487e7f19a980320b0092a10c777ce0355fa4237bf9ab77d18546c5732500a10c777ce0355fa4237bf9ab77d18546c571210456d4f0bde7f4a6395ccb34887c42d5c1a086e6f7274682d70642002280130053a0644495356454848c0ad8bc1f09a98035080a2b0acf19a98035802	\\xb45acf50e405a2de0bbbbb8d40467c519746b4c930c3330fed0f53cf3bb4c750
158	intake	1	143	\\x0ce4f63581a0f6ed886ba9ee4d5eaa47	\\x0a06696e74616b6512750801108f0118a18487e7f19a980320b0092a1069eb95b1bccb4ebe98716edcdec8af2432500a1069eb95b1bccb4ebe98716edcdec8af24121082a5733d0eb048cda408f9eab26956d41a086e6f7274682d70642001280130053a064449534f524448c0f090a7f19a980350c0cad5b0f19a98035801	\\x8799e4b6fa0076c7c0a3feb15aba7308d1a2e9dffc36d6d3ed77c499e72c77f8
159	intake	1	144	\\xc945b1cbb9176ed5cd79ccd5f2e4cf44	\\x0a06696e74616b651274080110900118a18487e7f19a980320b0092a100c181a0d5c8d451a9946f2c1fcdfaafb324f0a100c181a0d5c8d451a9946f2c1fcdfaafb12107474de5de68a47a3923a2ffc9e34a6a11a086e6f7274682d70642002280130053a05414c5242414880de858af19a980350c080b2b6f19a98035802	\\x96aa6c1563a8acd523801aa62db5dcd95e84c33f97d78e7734e2388c497c14cb
160	intake	1	145	\\xefbb1622e32dfb2d564904eeec7b6d1b	\\x0a06696e74616b65126d080110910118a18487e7f19a980320b0092a107cfaa67926584335bba220a395e393d732480a107cfaa67926584335bba220a395e393d712102e9be4a6087842cc9c657fc10cc383061a086e6f7274682d706420012801300448c080b2b6f19a980350c0daf6bff19a98035801	\\x841f686e988e8e396a2fe7e7fbfa21b64eca25b394545dc946c331664c9a8c51
161	intake	1	146	\\xeb5a9b87d424b1b397f3094eb1142796	\\x0a06696e74616b651273080110920118a18487e7f19a980320b0092a10249805269dce4bbb9e922e6f7919d225324e0a10249805269dce4bbb9e922e6f7919d225121049241bb9ecb346cca3398359039d3a901a086e6f7274682d70642002280130023a0444564e414880d3b896f19a980350c08e80d3f19a98035802	\\x397d78aa4e38ef9261330a11a6f5b3f521aa219f26b63a63c8e19d9753e6d1c9
162	intake	1	147	\\xe43b186c641f8d17749996b08d9797f2	\\x0a06696e74616b65124b080110930118a18487e7f19a980320b1092a101dd72522e4d3445aabca9d841023fe9632260a101e5c9c5c86e343fa8867e3ad2540973412101dd72522e4d3445aabca9d841023fe961801	\\x6c302173b1c496366828cca4a3514f04d9c7bf0035db3b8e6d0f3fdedaedffc9
163	intake	1	148	\\xbf3ac0b5fd7137f70c7d19654d592121	\\x0a06696e74616b65124b080110940118a18487e7f19a980320b1092a10c777ce0355fa4237bf9ab77d18546c5732260a1004301f6adeb74eb59693637220f130491210c777ce0355fa4237bf9ab77d18546c571801	\\x08f5fe7b600845e09e31203f94e96fdc2456af962dd1a5be2047dd5d00442eb2
164	intake	1	149	\\x766dd0441aeaba149fc9cf748ff41062	\\x0a06696e74616b65124b080110950118a18487e7f19a980320b1092a10249805269dce4bbb9e922e6f7919d22532260a106471b1a6e1d441318d7e81b1975209a81210249805269dce4bbb9e922e6f7919d2251801	\\xe43e27f0f134ec9099e5d281670ed7f048a675abf487ad69fa93e3ba20eda3d6
165	intake	1	150	\\x61d1e6f623ffef5d0ce67d1b2603a744	\\x0a06696e74616b65127008011096011889e4a0e7f19a980320b0092a105b62959f518f4ddfb503511c9760b1f4324b0a105b62959f518f4ddfb503511c9760b1f412108779b7db897f488f8f11902758d3386f1a086e6f7274682d70642001280130013a0344564142054e4f52544850a3aaa0e7f19a98035801	\\xd41783ae6943c78b9000b67e78baff694e842b1cea5d1378799ab8af209d9af3
166	intake	1	151	\\x54f90891113b60757b9d960d9730fc68	\\x0a06696e74616b6512700801109701189fb0a1e7f19a980320b0092a1074712c0af9054ceba342f417d1958bd9324b0a1074712c0af9054ceba342f417d1958bd912108947ee8c087242b1a770169f94e50ee61a086e6f7274682d70642001280130013a0344564142054e4f52544850869da1e7f19a98035801	\\x8b7cbdd2254f7c50c6f3bb00471c1ae4f18e433042e041de2489a7383de38f22
167	referral	1	5	\\x452cefa26772c1c6d2191a2383b22704	\\x0a08726566657272616c1284010801100518e5a3a1e7f19a980320940a2a10dd450a0c683b4616a2ad1c26ab246a2c32600a10dd450a0c683b4616a2ad1c26ab246a2c12105b62959f518f4ddfb503511c9760b1f4180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x222521e76801836ce46e0f1c3bacf7f2ba43c95babe2f6930526b482e6567cda
168	notification	1	1	\\x67f7cca40e003d3bfe7243e4458bb7c6	\\x0a0c6e6f74696669636174696f6e125108011001189384a3e7f19a980320f80a2a105f3e8953426dae3bb3fb1e6a80b2e95c322d0a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a0361646120013001	\\xeefe7514b09d35445b9743c0c8ae9d15e7af4d40026b2526eddf3649a7d1f5e5
169	notification	1	2	\\xdbbae8b0ac46d3f13458f1b702062575	\\x0a0c6e6f74696669636174696f6e125508011002189384a3e7f19a980320f80a2a105f3e8953426dae3bb3fb1e6a80b2e95c32310a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a036164612001280130023801	\\x3c821a126d1069d9e263bd699c8513e135c9e3d9fc260402a919a082e302b09e
170	referral	1	6	\\xa0acf8a8ad65f7f5051ea16cc1b5c063	\\x0a08726566657272616c1284010801100618b88da4e7f19a980320940a2a106372d0a369e042dd8eb14d8d32e2287832600a106372d0a369e042dd8eb14d8d32e22878121074712c0af9054ceba342f417d1958bd9180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x40ae1ed81fe168fe380c3560c120490d329bf30ab23d80a9784d2e25fb95b9fb
171	intake	1	152	\\x96e9ce2a35eb2319ca17a6924223c15e	\\x0a06696e74616b6512700801109801189290a3e7f19a980320b0092a10fecd49d2d9654f2cb3f10a3d2bc7ca6c324b0a10fecd49d2d9654f2cb3f10a3d2bc7ca6c1210f45289b65e314aa18e83e1ff169afbc01a086e6f7274682d70642001280130013a0344564142054e4f52544850f8daa2e7f19a98035801	\\x89f10e24bb91c19f55ae0beb0d79924e5c9670681a14568d6ddc116b063201e3
172	referral	1	7	\\xd3cab27bcf80c70fdbdfa2470806cb5f	\\x0a08726566657272616c12840108011007188194a5e7f19a980320940a2a106837ee97bf7e4db9a399642a587424d432600a106837ee97bf7e4db9a399642a587424d41210fecd49d2d9654f2cb3f10a3d2bc7ca6c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\x2db29a2f8df029ab6f17ca6d02a0dda7140b68577ccf8b428afb144a219970cb
173	notification	1	3	\\x99fced1f20072d6af2ba959b0ef20919	\\x0a0c6e6f74696669636174696f6e12510801100318a7d4a4e7f19a980320f80a2a10837cb0694f3d0d81057d53eb71b33fe9322d0a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a0361646120013001	\\x778beb2175357dc4b8cc22d09f31d3c6053e581face4916982ae1261960d99c1
174	notification	1	4	\\x9d1f8f90ebc9b7d8435ff052e8d1eebb	\\x0a0c6e6f74696669636174696f6e12550801100418a7d4a4e7f19a980320f80a2a10837cb0694f3d0d81057d53eb71b33fe932310a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a036164612001280130023801	\\x3c1c7604d99c49a339ce4da473eea75c6ff9fa30af598d3dff1ac0dcb0aeeb1d
175	intake	1	153	\\xa16eced30af14c89a55c9ed50489f36d	\\x0a06696e74616b65127008011099011890b2a5e7f19a980320b0092a1012347c6acc8e4f168b9064d6594ecf2e324b0a1012347c6acc8e4f168b9064d6594ecf2e1210229617b692204aada99847686ee04f8a1a086e6f7274682d70642001280130013a0344564142054e4f52544850d984a5e7f19a98035801	\\xfaadfc2d3923e943f44d49757aabf35a4efeb61e9782164774bd722711c734d6
176	referral	1	8	\\x9813d39b970ae783f597f6c0b49a0799	\\x0a08726566657272616c1284010801100818e4e2a5e7f19a980320940a2a107959c9c01e4f4e6f88bfd48e38a291d832600a107959c9c01e4f4e6f88bfd48e38a291d8121012347c6acc8e4f168b9064d6594ecf2e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801	\\xc756236e736bc85cc95847e4218d4d79dd4ce202e68e26c543f626380fd91cf7
177	notification	1	5	\\x238f68f13caacb537015b8d8e0686798	\\x0a0c6e6f74696669636174696f6e12580801100518a1c4a5e7f19a980320f80a2a105f3e8953426dae3bb3fb1e6a80b2e95c32340a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a03616461200128023003380140fa01	\\x4aad2de5e48bc4133f076fcc9f252cf7d0c4e4d373fbb94078723e14bc4cd463
178	notification	1	6	\\x194479229e7707ea53005a5e88be2a5c	\\x0a0c6e6f74696669636174696f6e12510801100618a1c4a5e7f19a980320f80a2a10c04bc7a06c2f71e5cb6b18a99f9d270d322d0a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a0361646120013001	\\x5f263cfd9509e0d36bf8a97fc490b41a902436dbfec1671661cbcd115bd66ab1
179	notification	1	7	\\x019ea8d4e43d22303d72c9e2b6db53b5	\\x0a0c6e6f74696669636174696f6e12550801100718a1c4a5e7f19a980320f80a2a10c04bc7a06c2f71e5cb6b18a99f9d270d32310a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a036164612001280130023801	\\xa954632d07a6244a593a466b529da96de7111eb506459695e66ee922e7070280
180	notification	1	8	\\xfb369030f2b03945cdfc6e7c1fbce0b5	\\x0a0c6e6f74696669636174696f6e12510801100818dc8ea7e7f19a980320f80a2a10d2d68cbc7555c0de2909ec9713129746322d0a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a0361646120013001	\\x82e3afc1e1930307220cc63e701f194c60a0d06e66d44d35a181d55db71e606c
181	notification	1	9	\\xa287b2726576046dd368781d9fb03cb4	\\x0a0c6e6f74696669636174696f6e12550801100918dc8ea7e7f19a980320f80a2a10d2d68cbc7555c0de2909ec971312974632310a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a036164612001280130023801	\\x04351854d2621e9c8f896637ad0027fdf134b6b146b0232787aba3b36b2c4ff0
182	notification	1	10	\\x8b3d88d433d38bd77d2195955a8ac0b9	\\x0a0c6e6f74696669636174696f6e12580801100a18d497a8e7f19a980320f80a2a10837cb0694f3d0d81057d53eb71b33fe932340a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a03616461200128023003380140fa01	\\x00dccf1594b61de325be79f1484537ab15042a5f336e522ac04f6c11349e94c6
183	notification	1	11	\\x8e8c6d94a77cecbf6bf059b803b3ef60	\\x0a0c6e6f74696669636174696f6e12580801100b18978aa9e7f19a980320f80a2a10c04bc7a06c2f71e5cb6b18a99f9d270d32340a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a03616461200128023003380140fa01	\\xc0857d59d9f993d1480ad1526dc41db8f3a3544afe9a55aaf2521289f8b8261e
184	notification	1	12	\\x05fdc90af8958b64025255e91031e074	\\x0a0c6e6f74696669636174696f6e12580801100c18dcc7aae7f19a980320f80a2a10d2d68cbc7555c0de2909ec971312974632340a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a03616461200128023003380140fa01	\\xb51bb1c026a6035db559ec8f8be0fb6c3c30f6f7f80e4111d972b9730eb4a9ec
185	gateway	0	13	\\x5557a01954cde7041619cd4cadcf26c8	\\x0a07676174657761791242100d1895dbb8e7f19a980320cd082a10610eefc199fb4575d1a7d7de392dab4a32200a10610eefc199fb4575d1a7d7de392dab4a1a0361646120c59985c8dab09f03	\\x002a66e138944f46c1ec76098ea5c5531af635891d571366f7f2562f3692a644
186	referral	1	9	\\xf909815a281e45e4db04b06d7a5e5676	\\x0a08726566657272616c128401080110091894b0c0e7f19a980320940a2a106372d0a369e042dd8eb14d8d32e2287832600a106372d0a369e042dd8eb14d8d32e22878121074712c0af9054ceba342f417d1958bd9180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\xd2ae51a3c53903a398aed9a9b74cfb5cab6bcf6b870500cc62f70b6ee681dd2b
187	gateway	0	14	\\x2081c869188cc01aee64449218a65934	\\x0a0767617465776179126d100e18fab0c1e7f19a980320cf082a1093496bee3e9e49aba35c216153bbac38324b0a1093496bee3e9e49aba35c216153bbac3812036164611a096169642d686f75736520022801320301023b3a02013b42106372d0a369e042dd8eb14d8d32e228784a086e6f7274682d7064	\\xb4191050b5499378dc4df5334f784e89ceddced6e43550542e865c614ca55006
188	referral	1	10	\\xbc864e0ad419505721e8a937f1fa5b58	\\x0a08726566657272616c1284010801100a18abdcc7e7f19a980320940a2a106837ee97bf7e4db9a399642a587424d432600a106837ee97bf7e4db9a399642a587424d41210fecd49d2d9654f2cb3f10a3d2bc7ca6c180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\xf4bcd1600d5cad45943aa8997fd235857fed814dae632ae0672c01fec593d139
189	gateway	0	15	\\xabf04649fbd2ef525b6e2773e872908a	\\x0a07676174657761791269100f18ffdec8e7f19a980320cf082a10e93542be3be443cc9fe603daaa6e5c5f32470a10e93542be3be443cc9fe603daaa6e5c5f12036164611a096169642d686f75736520022801320301023b42106837ee97bf7e4db9a399642a587424d44a086e6f7274682d7064	\\xe882564d5a251743a99be9151b9d80ff6a358a1119dbd0e123e15805450b2950
190	intake	1	154	\\x0673b59cd6a0870d7e8906bb409f069d	\\x0a06696e74616b6512700801109a0118c19ecae7f19a980320b0092a1012347c6acc8e4f168b9064d6594ecf2e324b0a1012347c6acc8e4f168b9064d6594ecf2e1210f54d8ab8bd824a59b0b231c2c3f3cd6b1a086e6f7274682d70642006280330013a0344564142054e4f52544850b3bf86e8f19a98035802	\\xb068cc634237c56bb62e7ea91006aee5dd204dae94f25651948ba41a62a4b023
191	referral	1	11	\\x3f00afe732cc3b60dc8ea39229fc1118	\\x0a08726566657272616c1286010801100b18939fcbe7f19a980320940a2a107959c9c01e4f4e6f88bfd48e38a291d832620a107959c9c01e4f4e6f88bfd48e38a291d8121012347c6acc8e4f168b9064d6594ecf2e180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802	\\x87131307cb9a90a12b2893904be9db515c5cb651389b35b1be1cde32f7fb72db
192	notification	1	13	\\xc0c470564bc40391eb724049563f9263	\\x0a0c6e6f74696669636174696f6e12510801100d189ef8cbe7f19a980320f80a2a1084ad255ceb0d622294b85f910720af4d322d0a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a0361646120023001	\\x154d3e2821b7541210a2fba72816c49fb2aabf4a3c102a57bd7732a9e2587ff8
193	notification	1	14	\\x4f5ee45631f3e1ed96aafcc1ef7c9e96	\\x0a0c6e6f74696669636174696f6e12550801100e189ef8cbe7f19a980320f80a2a1084ad255ceb0d622294b85f910720af4d32310a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a036164612002280130023801	\\x0cb4509bafd7fe773d0e75222a21c4a5285db5ab6909af9d6f1271aa1b56752e
194	notification	1	15	\\xc0c075050e912c43ed61cc368fed8ff1	\\x0a0c6e6f74696669636174696f6e12580801100f18a4e7cde7f19a980320f80a2a1084ad255ceb0d622294b85f910720af4d32340a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a03616461200228023003380140fa01	\\xcda08d2d4a42dc205b786c50ab0bc8662af2755f13fa5caacdc7a2b1ba8786a6
195	referral	1	12	\\x232cd2ad7654e0223fabd2b86daf3859	\\x0a08726566657272616c12250801100c18afd0f5e7f19a980320940a2a10b3174f5a5451490b936fb219f5ed29963201ff	\\xcc9db8a88c0877e57062965ae965a023a71f8f829d8c519ac99e01f835f01968
196	intake	1	155	\\xed3393791791ab2dcf9d4ba8ab208f4b	\\x0a06696e74616b6512700801109b0118e8a8b9e8f19a980320b0092a10fb2feb6ee1894c608e8169f5d55a4ba8324b0a10fb2feb6ee1894c608e8169f5d55a4ba812109e72ebb92043448aba0aed26206b6bb41a086e6f7274682d70642001280130013a034456414205413030303150ba98b9e8f19a98035801	\\xa524a4906dcb324c9430d44484d49cd39e18e5a9b89a3108b9445803d2da147a
197	referral	2	13	\\xb0b203b6caf972aed8b89080a4ddbdff	\\x0a08726566657272616c1284010802100d18d8ecb9e8f19a980320940a2a104ae4936dd6264dd6819dd40c6d1abb4332600a104ae4936dd6264dd6819dd40c6d1abb431210fb2feb6ee1894c608e8169f5d55a4ba8180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801	\\x8b4ec3778b17f172afa643efe4c3efd3d8a032b493ee2fe137101a2be70f3d25
198	notification	1	16	\\xd74b3ec93646e1c2257373473e1a4c58	\\x0a0c6e6f74696669636174696f6e12510801101018c2a6bbe8f19a980320f80a2a104ad4083a8110b99f47089e3e64d473cb322d0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a0361646120013001	\\x7b188a37fdaa62837c2ad9a6cf49e6349b83fdaf4dffcbf955dc7f81b447dc15
199	notification	1	17	\\x35caf5a992548dbc6672deb371b87378	\\x0a0c6e6f74696669636174696f6e12550801101118c2a6bbe8f19a980320f80a2a104ad4083a8110b99f47089e3e64d473cb32310a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a036164612001280130023801	\\x3a970402e321c108bbd85375a6ebf00c2e278a5ce70e9aa3f06fc767fb8b7866
200	notification	1	18	\\x093cddacc0ba46eb12e2fa11e3bce5bc	\\x0a0c6e6f74696669636174696f6e12580801101218a38fbde8f19a980320f80a2a104ad4083a8110b99f47089e3e64d473cb32340a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a03616461200128023001380140c303	\\x793f025d09d8771760b872a94cb7fcc3e05745c738d5d5ec7d1cbd72d2566518
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
audit	common/schema/0001_kit.sql	6c18e37b784eef72a1fc4d3aabf4a237f2a8181d358a97b5422a5df49898ac19	2026-11-22 05:54:34.043778+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-22 05:54:34.07047+00	
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
11	\\x17d7238ca90f43885afd9ea6f1b156ba3c7615bc699d538317b14b0221c18f79	\\x70e12aa04be53f19c789334f79f55a7db37af031ab125e8ffdaf15ff75e36deb96efcb99bd0ee39c229e7dd8e903a978d866afd0c87d32d49a14537e2f743904662d9df64f2263e07e02cbe6d4f2a5820a8de09f1bb52aea1a171415132a9ff9
15	\\x1c14697e0f06850faa138499c10fd419e9f945d220e8df7cff636aff9a51458f	\\x70e12aa04be53f19c789334f79f55a7db37af031ab125e8ffdaf15ff75e36deb0b70743cf4a001c728e9ddf8348a8d3b88737ab185ecf54d54d38cadbde91610a1fe6c86eca6379488caf40df94db8234f95c9664664c2bd17103c33da09edeb432df4b3ae8e93ab50ad7b373ff50d643d0fe244e3006310ff490ef08933a94a
16	\\xf5e28eb9353d062b94985f62eef34be34998a664c5b800737a76350d0db753f9	\\xf5e28eb9353d062b94985f62eef34be34998a664c5b800737a76350d0db753f9
83	\\xe010b9d1845fe0e9c9603adf1394fd140b49e39f018b88c75476c72f92238eea	\\xb9bc4e51b148087da7ba2041974ce8366dcc586ec8b15c7a87390e32091d936c1e4001b4edad7f0639915c95e46c40b79ecd74f199c76e127bd4a7bc58676e31efb229001a63208d1292a1858101aecf8f8a4f3d93ecfa7720f5301afbc96a7825c11c1d72c6d138068d473fc97566868cc976b55e582f77a1e4c8d00d01cfe8
147	\\xbb09713718712782bd77c8003d0ea892306680fc63516e176eec42675a95352c	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9efebf79a08cbbe28adf523238a6ab9c10f373e43af9ad915145997bfec7ccd5ae0d8a1aed3a69178ffad3c53a7fe95cb47e7bc7283a5ec3ebfd78cd6aaee8a767a65bc1bb9ea84c6a1760df773d5308da24074ba0d87e9cfe1ecdf557dc1891d68
165	\\xa196ad0d4fa68938cc56d8ffdbd96c833879ac222791252800ac5d826b2c2128	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695acb01396321e4d873a1e122d3b9a89b22dc87a5bbe177adff46f1ae18335bdbdbe43e27f0f134ec9099e5d281670ed7f048a675abf487ad69fa93e3ba20eda3d6
166	\\x706d9b5f988d1bcbd9cec76d3044d7be094c888fe7e87929899ab51f93d57fb3	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695acb01396321e4d873a1e122d3b9a89b22dc87a5bbe177adff46f1ae18335bdbdb50a795bdc2edbade7229b7129fc96fdba2f486ed3f58ded48fc32aa70b5026d5
167	\\xe1bb086479d88312d1cfeb3d5bf5f1a7a20808c379443453ed3d28256f6acc8f	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695acb01396321e4d873a1e122d3b9a89b22dc87a5bbe177adff46f1ae18335bdbdb50a795bdc2edbade7229b7129fc96fdba2f486ed3f58ded48fc32aa70b5026d58b7cbdd2254f7c50c6f3bb00471c1ae4f18e433042e041de2489a7383de38f22
168	\\xc8fee55039d469d4635eebbaf5021c52245d6a3aa814c4e6e62bb8b4a0f8ba50	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695aa180e9aefd0f5d7ec2ab5f4020048f61b4e8dc491e0fb1274366dd1eabfa8075
170	\\x7e57cf841fd05c4e512be208890b60eb2e84d91640d1c8c1da0f421c0f716661	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695aa180e9aefd0f5d7ec2ab5f4020048f61b4e8dc491e0fb1274366dd1eabfa807524208490aad2fd72850b828f792649550c7723092708c4dac556706c3a325667
171	\\x8240de3771cd19dd66221049c5e6d62d7c466c873d65f5609219080b2c4288f3	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695aa180e9aefd0f5d7ec2ab5f4020048f61b4e8dc491e0fb1274366dd1eabfa807524208490aad2fd72850b828f792649550c7723092708c4dac556706c3a32566740ae1ed81fe168fe380c3560c120490d329bf30ab23d80a9784d2e25fb95b9fb
172	\\xfe7a06dc9ea4aa51d5e7956d1877162241d8cd54cd7a3ca44de2a819a88a952b	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695aa180e9aefd0f5d7ec2ab5f4020048f61b4e8dc491e0fb1274366dd1eabfa80755b3eded85a30373a6ed213925d9188d0dc93d8329535f26db3bf07e7f947726e
175	\\x493673721882fd1a59e58d7a36ac30ca44127ce8332624113c0c423cb6ff6941	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695aa180e9aefd0f5d7ec2ab5f4020048f61b4e8dc491e0fb1274366dd1eabfa80755b3eded85a30373a6ed213925d9188d0dc93d8329535f26db3bf07e7f947726e55649e4d82a872e92c75ee131cc4384be9d306c4eb55ee1b550134abf70c27733c1c7604d99c49a339ce4da473eea75c6ff9fa30af598d3dff1ac0dcb0aeeb1d
176	\\xd7b5da0b29001be3e3ddb077b47fc36142b2d99c6540f9193aacb0e9877662e7	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10
177	\\x0afbf97bd3f93a0c37295527c3eaa09ffd1591e2a1283d1c3aef4a2f0062d16d	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10c756236e736bc85cc95847e4218d4d79dd4ce202e68e26c543f626380fd91cf7
180	\\x64d42d05a66de597f2e6a5a41485c6da8cba04aa26537312da9714ef2e5f1037	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca103e29a0a9dd6066bd59e123d2f2921ecfc7a0ec1040c74e766eb4937291a180cd
182	\\x85392cc0348c0f9005b319a968aed68fc90947e81e6612b59a203e9bb7905d8d	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca103e29a0a9dd6066bd59e123d2f2921ecfc7a0ec1040c74e766eb4937291a180cd53da00fc840aa475357fc8c3f37320f3327f84bb5333e6b2dd1bb073d1192e88
183	\\xe42c7ac39238eca8fea9d1253df9b240fe0e815b9578210257a36923ad175fe7	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca103e29a0a9dd6066bd59e123d2f2921ecfc7a0ec1040c74e766eb4937291a180cd53da00fc840aa475357fc8c3f37320f3327f84bb5333e6b2dd1bb073d1192e8800dccf1594b61de325be79f1484537ab15042a5f336e522ac04f6c11349e94c6
184	\\x1815ee7a06874b9afc81f34f04d00d6ffd67ead52be90e079e61d0f354ad8f39	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e
185	\\xfcd6904ccd6c998c3c9f01b965eda9c3fc03c3167f7395da8c9962e5628d61db	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676eb51bb1c026a6035db559ec8f8be0fb6c3c30f6f7f80e4111d972b9730eb4a9ec
186	\\x99c64dc59523695a4bfa3104fbd8c28c90e5af4f81406f21d2f1dc6dd06468b5	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e23d1c4c9c20d928fb02bda96f660c499cb67db8607255621c815db0c2a1d3a6a
187	\\x9b00e493c3659dbdb51c42ed5bf5239971f2e40d3d91025d3f361a610fd49cf9	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e23d1c4c9c20d928fb02bda96f660c499cb67db8607255621c815db0c2a1d3a6ad2ae51a3c53903a398aed9a9b74cfb5cab6bcf6b870500cc62f70b6ee681dd2b
188	\\xd3777342cf466880f97f8180526b3c1ad77113bc9ab58af9f07048ca5b6cf683	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e7017cbc91c08c89f81a080c265b89ccfee5bfa99c331ce5478443e4a7b14c7b2
189	\\x9210283c5978bae9ce30ad9bc2c0bb3d2a42f73a5cf28263099f5eb3ae517688	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e7017cbc91c08c89f81a080c265b89ccfee5bfa99c331ce5478443e4a7b14c7b2f4bcd1600d5cad45943aa8997fd235857fed814dae632ae0672c01fec593d139
190	\\x4f965734c99ec5e8b7e8747ef37488cc405432f7758ebc2392f19ba3fbf5bf57	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e7017cbc91c08c89f81a080c265b89ccfee5bfa99c331ce5478443e4a7b14c7b2bd038110eac1e6bb9a02a1c62befc944cae5c5fd2c81497361dee0e1863a1537
191	\\x0bb04e0e0d8ef2a0bb1d1b9a37d1aa51478e2fb67b96021b8b5d0f1f7b507630	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef5c3f609ec8c4108ec788c1c546e368d326a77fa306f5503c9b4f287cb93c695a578bc699f007e3917f3ef4cd23d997e1485699033343ac9d0f3401e5733cca10f0555bb1dd0e52454987a0e21001c83deb34d9a3331d0621dec475dc512e676e7017cbc91c08c89f81a080c265b89ccfee5bfa99c331ce5478443e4a7b14c7b2bd038110eac1e6bb9a02a1c62befc944cae5c5fd2c81497361dee0e1863a1537b068cc634237c56bb62e7ea91006aee5dd204dae94f25651948ba41a62a4b023
192	\\x24617785533fe2720b3c53dddf494ef3f14f9603e2e14b259b632f20c4eb9538	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea
194	\\x774200aef73694ed76e736e0ec69b6855920aa58deb60ea196b03433af93a17a	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5eaf6638cd376db7c6384cbca0bf332b3daaca9ea20a13b30f4e5bd8f0b5390e295
195	\\x4e443ac790e48de8bdaaabf129978a30b397aa7a296cff4d639701b061d75776	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5eaf6638cd376db7c6384cbca0bf332b3daaca9ea20a13b30f4e5bd8f0b5390e295cda08d2d4a42dc205b786c50ab0bc8662af2755f13fa5caacdc7a2b1ba8786a6
196	\\x2c6d6e554880d57a46788bb61de4fdea1e41191581acce5c5584d46bf4025334	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea931e735ca46ea855910b55d57616730985e779a27e884b518024637a3c4bbb69
197	\\x76dd2768c28a58d6c59303bd583c2cbdaab27ab3091e0c42015a647cbd81a86d	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea931e735ca46ea855910b55d57616730985e779a27e884b518024637a3c4bbb69a524a4906dcb324c9430d44484d49cd39e18e5a9b89a3108b9445803d2da147a
198	\\xaca8afd699f969280ffffad7809e26cc8d5524b5efb72aaaa9ee065053de2bf7	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea931e735ca46ea855910b55d57616730985e779a27e884b518024637a3c4bbb696dee3520ef6627567c8412d646583d2c3f6177a56f5e26d38340deeef33e2ca1
200	\\xc212f00d46236a5046588eb3b5e99b32dada4b13902df1d73d72184051cdf0f1	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea41903ace02b1223f559a35e7f7a0e260268dd79a1d0455c6082e82a7bedc6267
201	\\x5d76251be33189b6da3bde86182f395e09f9842c5cd94590de8390a3d5369fd0	\\xcf7e1d40435eefb10b80efede0e2344852db0cae678bbce8279fbbae6f9eb9ef54a940ab7ce28b11355372d9aa1bc5447df050e895892e35783b4c42e9d6e5ea41903ace02b1223f559a35e7f7a0e260268dd79a1d0455c6082e82a7bedc6267793f025d09d8771760b872a94cb7fcc3e05745c738d5d5ec7d1cbd72d2566518
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
1	0	2026-11-22 05:54:38.138855+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d7064
2	0	2026-11-22 05:54:38.138855+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d7064
3	0	2026-11-22 05:54:38.138855+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d7064
4	0	2026-11-22 05:54:38.138855+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f757365
5	0	2026-11-22 05:54:38.138855+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f757365
6	0	2026-11-22 05:54:38.138855+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f757365
7	0	2026-11-22 05:54:38.138855+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f757365
8	0	2026-11-22 05:54:38.138855+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f757365
9	0	2026-11-22 05:54:38.138855+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f757365
10	0	2026-11-22 05:54:38.138855+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e617279
11	0	2026-11-22 05:54:38.138855+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806100a
12	0	2026-11-22 05:54:38.769611+00	1101	b37eb9b3-a4f1-ff06-d3f7-1dd448db5ea4	\\x0a10b37eb9b3a4f1ff06d3f71dd448db5ea4120a6e6f7274682d6569646f20aef7c1c7dab09f03
13	0	2026-11-22 05:54:39.870357+00	1101	610eefc1-99fb-4575-d1a7-d7de392dab4a	\\x0a10610eefc199fb4575d1a7d7de392dab4a1a0361646120c59985c8dab09f03
14	0	2026-11-22 05:54:40.01241+00	1103	93496bee-3e9e-49ab-a35c-216153bbac38	\\x0a1093496bee3e9e49aba35c216153bbac3812036164611a096169642d686f75736520022801320301023b3a02013b42106372d0a369e042dd8eb14d8d32e228784a086e6f7274682d7064
15	0	2026-11-22 05:54:40.132991+00	1103	e93542be-3be4-43cc-9fe6-03daaa6e5c5f	\\x0a10e93542be3be443cc9fe603daaa6e5c5f12036164611a096169642d686f75736520022801320301023b42106837ee97bf7e4db9a399642a587424d44a086e6f7274682d7064
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x0100015dd1d8393c42a0dc039e6ea6ad17210f9f544de2a0aa85d030ef4b2933d0d586e8c9eccf5fc07445d214de409f11cfe594e05af8d893e4f8de6a96389c44a98d	\\x019e97f7f9fe60ee18cd9b122dd427216957168be67a834f538541e7ee4f7ee8b25a981ba9ae9c6297930bf0049efd39c12237	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x0100019de119661700487d0c3316035ce06a7494a761322ef03d7a06a6c128bef6b256f9b29b1d3f3d5ea0a080dc624b59b895c57b2bd95bdcfafaeb550fcf21e81284	\\x0112f0abe306f3c046da572bf87a20a2e43c6e82354e41802b106ebfac5dad785c93f6aa9b9d489712d59951243ba93ae238390b	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x0100015baf4111825574310fc88fc210087ab0b0e31378e470fea8917fd9441bbbd89da21f316802bdc483d3f7aae2d350c45a7d39a5a86cfe59ba797be613de1f4cb4	\\x0108a536eeb796a1ed71cbaccc33e4ae23e26c440bbbe9d776c39344ae651d4613b98a6734565bc9b9f9f7b56fb646294bbfd1d746	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x0100012c1ed5c7c81483826490d4f360b191a3ee89b282c8ad94471cd51064c8d9e5d453e8381231100b4ec07d7f67c38b8745ff31519f465779ca155af0eee1923b5c	\\x01942afe72d1d634255da6660400d769f9d473c1daaa8e503347cfc23de5d9fca06cea38c09b90776c3e11b6ab08dcada9294b	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001665cb23336b83d0db579cf877682e06a092d0b8bcd1c57fa1cf0abd4df1e99a2913f04a5fa0dcf74ddd70908b2d2d3e3258f7e6c59f0a58a0f862691d8e1f317	\\x0182b44c7069f97eb88136968724b23879d39a2980f5ff8cbd55122f0d5aed6210377274d1305e77cb4622834aaae728fffe	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x0100012a6429a6d973e3e7e17f6343ac6f75c65deca6cbe56245bd65641c52bf326b766bab289ee3bf22ee79b7bd24d8fb12141dcbf66854363a7eaf29ea28ccbe3f14	\\x01947cfc532f3dbe5432f91ec4396932e65ccfe25b33401ef19ea343f9ea401541d35f319885bab67d5a9fcfe6e9b6634949	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x01000175f85aec38eb2edb653e83138bd6d2db144afa6640347a6685c4b2c729f760232ff80111b22dbc0713a0eb270a476e2b02adec8349b85ebddfdf31618734e91e	\\x01f88752eadb6a3729807a94dcaa59cbaa087bc4086f927660d43df3b3df01f475e9f671b3dc69be635ef514cc1196db275829	1
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
gateway	common/schema/0001_kit.sql	6c18e37b784eef72a1fc4d3aabf4a237f2a8181d358a97b5422a5df49898ac19	2026-11-22 05:54:33.155298+00	
gateway	services/gateway/schema/0001_gateway.sql	2c5e59d9738efb7c17b9d455618eea5e8aba3a33656a24dcf8e874f4bd7ae0aa	2026-11-22 05:54:33.214108+00	
\.


--
-- Data for Name: token; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token (id, sha256, feed, person, expires, revoked, version) FROM stdin;
b37eb9b3-a4f1-ff06-d3f7-1dd448db5ea4	\\xb37eb9b3a4f1ff06d3f71dd448db5ea448a05e3a52766fab6e802024de97c216	north-eido		2027-11-22 05:54:38.718894+00	\N	1
610eefc1-99fb-4575-d1a7-d7de392dab4a	\\x610eefc199fb4575d1a7d7de392dab4aed0a8bfaf2f0481f64891c483ca29f1f		ada	2027-11-22 05:54:39.820997+00	\N	1
\.


--
-- Data for Name: canary; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.canary (incident, document, received) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.clock (kind, subject, due) FROM stdin;
2	e585ef37-11dc-9a38-c52d-2c8534f7fe47	2026-11-25 05:54:38.852512+00
2	2c3c271c-fd0b-b7a7-9947-16d8f8a7063c	2026-11-25 05:54:38.852512+00
2	0922c35c-34c0-a0de-e959-4dfc156ecc86	2026-11-25 05:54:38.852512+00
2	7ebc5289-71b4-7b3a-9e10-958dba0cce74	2026-11-25 05:54:38.852512+00
2	2b7565e9-ee35-97ee-39e8-540c8e9b9cf5	2026-11-25 05:54:38.852512+00
2	937c3798-15e3-b7ac-aa64-0e442360ae97	2026-11-25 05:54:38.852512+00
2	eab58f0e-7051-52c5-9ab0-588920304702	2026-11-25 05:54:38.852512+00
2	e4c2a712-694e-714f-dcf7-ac17d2b9b009	2026-11-25 05:54:38.852512+00
2	af8005e2-0039-98ed-a591-fee629733048	2026-11-25 05:54:38.852512+00
2	159c9dbf-6481-e344-ed00-ebb11fcb1339	2026-11-25 05:54:38.852512+00
2	c2e06e4f-5feb-3d83-283c-0ae2f303dbab	2026-11-25 05:54:38.852512+00
2	2835da21-373a-7543-2f8c-1a5ee4ac9052	2026-11-25 05:54:39.475478+00
2	0ea28976-f4d2-0ccc-75e0-5e957295b311	2026-11-25 05:54:39.486196+00
2	8261863a-5556-ea84-f65d-1fc72eb216fa	2026-11-25 05:54:39.511959+00
2	09a25c95-cce8-7ef0-b42a-05ed17256c2f	2026-11-25 05:54:41.976023+00
2	0ff3ae45-6349-44a6-39ed-aac1178d1c0e	2026-11-25 05:54:42.642356+00
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
04bd3a64-6612-16d0-12fa-dfd4c0afe989	f6a9a84c-45be-4f9b-8c15-c0bf16ac9524	d909bf99-418c-4f1a-ba48-4edc7ee89d58	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:23:47+00	0	5311	\\x2b5fb99f9fb67dfdf5c184cbca83c95e5723155a1df6b1bd972049828e11af52	\\x018677893fc0ee5e320bc791dd9b2ce80c1705abaf8fa6421417f235ec3e1a12f661641a2847047556e1e208d4a058ef38e8724a8ac40ea901722013c40258a202	\\x018677893f7fc071c449bd06182575adea0ac02f30c081f8dfb84159c4715aefb1faa781d11a8dabac967ce6f686a027b36e279b08ae3e5d20c64280ada18e9cf5bb86d4306270256a38db4e5e2965450c6b08d673ace014c2a78a99831cb3af17	2	5	PARK	PARKING	6	18		2026-11-22 05:18:55+00	\N	\N	2026-11-22 05:23:47+00	65536	5	1	0	0	0	1
057b5a57-5440-8aff-a634-0dee5c26def7	86ee04c3-97f2-47b5-b85f-7608b83783ed	805ea650-983c-4343-bc27-e54c2eebe390	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:01+00	0	3804	\\x8bfc2aa481b6d7b40643f7fbde5084812412b1f212e5428b3691c46887aab7c0	\\x01e7b6b372ee424f9b127f95c7e44f012414cec00c5f5c216f01b594944eadd10854ac59e91aac00bb39a6c52e562200df1fe386db3a6e474577d7c96b8e3d7f17	\\x01e7b6b372e412af29a9f63240961cb3853130f5e4380e8da0a64ba62b6561dfa23d848bc0b96a6287c162cef41a73437887472fbaa4c4c57917916758b665d5b060a6567ce574422580da87127e4ca4a69611f93035629656d3ef69e972ca1eaa	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	2026-11-22 04:59:01+00	\N	\N	65536	3	1	0	0	0	1
07497b8b-42df-f4db-7152-529deacc01ea	93c9d119-2b34-406c-9867-20a397c55b3e	81f22c53-a53f-4271-b658-6dcda13f09c7	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:12:01+00	0	4527	\\x0e3e677c504e2598ced405fa682894e27275eefff07874263a7af82de82c02cc	\\x014047bd7f2525ca9a878195c05cf6d6cd57ab010e32f209f043a627daf3187b7efa8f6ef217134b5f89deead6999b588442ac0bc3c438ab0697b9740c9a80d6d0	\\x014047bd7f065b6e3f45cea1fc40cb61053ee5f8f636afd90b608d629a5a864812c2a0c6846dc17dc2f6717d06c32d9e3768c4062c1f2f1eebf45b1908fab68756a41405e5660b741a47e99e2c46c7088dc6fb6cb1221d51d582e435d5bb108d2b	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:12:01+00	\N	65536	4	1	0	0	0	1
0eb43147-8953-5cb6-1fb1-aa64741bf851	a2a1e21c-4993-4611-80a5-52f50cba186b	1ca5b70f-0dc6-4597-ae26-0754df71872d	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:15+00	0	2772	\\x575fb5f4491a22c032b2b5cad58a824e2b6db0e9f4183c5749417f4e1c52e734	\\x01a2a31b881aeae648348692fb09d95cd9f7d7af0927585dd1e198cc2893c77797245e826e3e72ec73f90488cb2fef2505ef803f6ed8e6e37f07cf9761406b9967	\\x01a2a31b887f50dab143ce6d04833ef0696d7f07516c23dd7c51ead5b8c9b8d99a527d70fe148070f5737c48cf6f1c69c9ac6ad2966e44e81d09c7814a1c55eac42bb1f6bc5788ee8cccc8767c45d8bcdd5362c17e3fd52cb68aaa0c193f599bf0	1	3	FRAUD	FRAUD	5			2026-11-22 04:58:55+00	\N	\N	\N	65536	1	1	0	0	0	1
15ba8534-2b8d-4360-19cf-126c942b0e3e	32ed36d7-3317-4c66-ac68-206572af786b	fc9a2d61-a348-49e7-95a6-3b6856105933	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:04:18+00	0	3530	\\xb98b03b0af5318871108902fef945f0db4461a084725f15ed32c78a142b4368b	\\x01710a9858f7dae45944b76b1de02c91e1531e99d803003a6056531b525ef0c4a4498fe0c920291c521878737976ce117498abd2cd84a6e3f98b48f04920d2a5c8	\\x01710a985851b2615b331e7587e8e602c25ecbff70cc9d6d445e81a18d9fde846faa186eb3c4d1d59411510a370fc946f8a0c56faf8b216233f0a3a8e0be64d6ba8d04e95941f6f234fc8c66582a34de659170965069ace125f32b0beaa27bb2e7	1	3	WELCHK	WELFARE	3			2026-11-22 05:02:04+00	2026-11-22 05:04:18+00	\N	\N	65536	2	1	0	0	0	1
19709b2e-7c60-ec2c-2889-b0f927af46f9	579727c5-0713-4859-9118-368ea7f38f39	ac05d968-8af0-440a-9386-0d53d2e27854	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:02:00+00	0	2879	\\xdcc1ee8b4b5ef2c8ccbfe6f03229e9f45d22993038fe15f8d0270fe81a244d88	\\x0185204e059f89bdd76ba3580254efca75707804a776684acc62241e73d65fef1d00eb685bb4f4bd8f95128b0a2a9d34a3394e8cedd5677d44faf2de569e705204	\\x0185204e05e735197a353d34e453996dfbbd9a9823f5181db6e590907ab411dc2008ff8e07ee677342de3ab01a70c8911b025df0664fd1072e5d21d2b21ea08a83b932a15b165d0fafd729161664debededf6c9d624413606362425fd8049123f8	2	5	DISVEH	DISVEH	5	08		2026-11-22 05:01:40+00	\N	\N	2026-11-22 05:02:00+00	65536	1	1	0	0	0	1
1ab5303f-c5af-2a63-f435-806b5978813b	f587409a-0963-4e32-8ef7-ade58f031bba	35dfec45-b6c8-4f99-9688-b0acea66177e	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:18:53+00	0	2770	\\x25828c95c88f10fa8ad7223ec6c28982d442762f3b8469ae455dbb1191b4dedc	\\x01906ece6ad10ac00f1a40adab1fc4629f6fa83b15e16e72a07466c98e7b7a3d918d5a9c3054ec52b696deeccd1480a5147b4b3df0a204013e12519e2504198fb3	\\x01906ece6ac24262c1b2e710f46388933b5512bf64ca8100c05ab7e27b47c38828f55f9af56c24e97a627afa29be98d058171123eaef4766f97ea19ec49b654cfd92116c23f70ccaee1f595eee8b8ee7b65e3b66666be45217d817b1e18fa073eb	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	\N	\N	\N	65536	1	1	0	0	0	1
237c8dc8-57ac-15a4-61fe-61562bca90c7	ad26622a-8705-4680-9089-8900b6674c58	82783e14-37a3-4f5f-8453-4158bc15e8ae	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:57+00	0	4601	\\x6c4ef3fe9c6b7c17dce5e0dfc06871ec6e1ab7b57fd5cef564c68f2a47a31989	\\x01e5d76a8d34b4bce342d87d3abbbddea23acd536335dad6ad47ecb8b196fbb6e3efd2292f74582f28dfd1db8e23853f819f577534acb1838ce8796c457d696fda	\\x01e5d76a8d57d90c8b2af11c5208e716e08bc20ee3fc4ee8eb369d938be4c16b0b92bb36addc61922b68a02d79ec0946f49f0fc3f89f8c78e8bcc47544a90e60c8ff34ebd07093722d9f3d4d05276c56fa88a0f85af337e36078014264ea4866da	2	5	ALARM	ALRBA	3	14		2026-11-22 04:55:27+00	\N	\N	2026-11-22 04:59:57+00	65536	4	1	0	0	0	1
251bec50-7dbf-08bb-6955-05eeda693dfe	af046de1-eb54-4ed6-9149-1bda1b7baa53	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:26:20+00	0	5671	\\x5952d70c952befb818ffb107579e24df761bf2cbe76c7b58766632ebf7d9f4ed	\\x014047bd7f291bee011278693cfafae4db35dc124b3bfca606fff7d890ddd40bea199fc27171670a37ad8a5caf47cb0312be06bd896a72421f737734023b4090c3	\\x014047bd7f889a22d858b6f7c8086107b34aad97e5794539934985414c2091e6d17c43515ccb74cc7d72bbacb49e7e79bfc5815b48418158a9dbb15c4cced992a3792e057e8374e1fa827c0999bd0a8cfac1e203fb52d7afbd8753aa670d48603c	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:26:20+00	\N	65536	8	1	0	0	0	1
285f182f-1cf8-22bd-abb4-ccaeb49a8319	c7c76a63-d402-47a3-8c8d-4447466bf55d	0ac1cc51-a8dc-462a-9458-2b684451955c	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:24:59+00	0	3527	\\x16af32f8a11741b0c2ebd5d0af6327114c9f3a059eb0022e435c03f3dfee042f	\\x017fc8b3e860e8c73d1efdb3c44b7b90b972f5947b4a8d48d3f7fb0b9bd4d984437565f7afc26fec3cc19401e02ece46ce2330dea83ee448bca7636a1b2ebe6e95	\\x017fc8b3e8574902de63ba945193a663c1f4ca9ddf56f214da965d5b5da4e5e40beb34cb30fae83ca6b9d45f0431601ebd40c76dcddd9cbeaddd9d976bc8c4147914f04611487009d63ff8e763ea6eaec2e9d42a50808cc7deebb34b272fe2c4c3	1	3	FRAUD	FRAUD	5			2026-11-22 05:23:33+00	2026-11-22 05:24:59+00	\N	\N	65536	2	1	0	0	0	1
2c789680-357d-80e9-ef9d-54bea94e07f1	936dc5ed-4db9-4a6b-84f0-99c263c53103	78dfde61-df02-4743-9a8b-df18e0ffd15f	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:12:25+00	0	2768	\\x71864352aaaab733af15cef6ff09d6e9f2a7cf54e7a80b2d948995e993dd807c	\\x0168abbbd64eaa644603623c8607cd122bcb288c9ec97e79d8cc294895193b050e46a3c0bb37042b886443ad9298a057189e2bc8aab878dd292d4a65d962491cac	\\x0168abbbd68b662183cca4254c3ef710142b28c06c71652fdaeba06205c87a14adbfc33d9b594b01bca02a719cfea9d1800b20dbe8b24f1419df1c015e2160c64ea870b927bc5374ac4aa3af56ce0a1afb59d45ad87514c4927773d9f7d6286397	1	3	LARC	LARCENY	4			2026-11-22 05:12:05+00	\N	\N	\N	65536	1	1	0	0	0	1
2e01f74f-aad3-21bc-b9f8-0db66e73f65c	918d197b-c896-473d-a81b-a40f1ed0b95c	d909bf99-418c-4f1a-ba48-4edc7ee89d58	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:19:26+00	0	4383	\\x8042421450fd2568553d98b261a3182830727238424e17bee47504f09ef515ce	\\x018677893f6ea4421c89eed5bd691c7568ea5be5576ff209d97a76e5a9af1dac08903d8d3b607548d633157484a8855662fce4616e3d9952743adc5b366e66770c	\\x018677893fed0bb8231f44a55b439406e3f8272d7c9a89ef27cc6b725a30a8908fbb9c58e977025f56c4ddf9fbeb074371a04f5d906992629c61a6202fe74352e87099f49d7b99cca42c18048cf597be53670b61d302f0a453a78be9d4ef5dee28	1	5	PARK	PARKING	6			2026-11-22 05:18:55+00	2026-11-22 05:19:26+00	\N	\N	65536	2	1	0	0	0	1
2f306b02-d8b6-b2dd-db33-b3eefab5b356	17b9e829-0696-48f2-8270-a7df96991342	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:26:43+00	0	4319	\\x98276761a85866594aa50a4e09db631b0846e4744dee4c863e7afe9d5c77085c	\\x01c097555c70f21f9583814ba6c04825ded874e9fe3b0bdf16111dd089c0d1ef450e8b7e820146b7861d22d4801281d9607c932b50ca932bf46bdb826453c2325f	\\x01c097555c7f1b6472d7bc2e8b24c293bcac9b3f19159a8540e83e292943e8111defec2b95866b85a2560a2e43275fd33be49573a3441faa41c051e720880b4c9f672aa4dd2c79d800db660c69ed0586a0c5dcd3aca8b87c698690ed72b00f1d62	2	3	MENTAL	EDP	2	01		2026-11-22 05:21:51+00	\N	\N	2026-11-22 05:26:43+00	65536	3	1	0	0	0	1
3084e540-d3b9-b31d-ceab-efbea5b06dc6	398da044-7c84-4f00-beef-216a7653dd3a	1262141b-c9bc-4350-8943-ba017f204851	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:24:48+00	0	4657	\\xe328ea91c91264045f958a4bab24f9268627d98a160c68db6f136dd3a18658de	\\x014eb91814416ca539701b3b1e516e2cb75806b806262f898c1a1a7fa9e5d9e81830a7a3829eb8b343df819fb5f1cc6a48b8bad8df6de5604f01678a12c0d187e8	\\x014eb9181478c658b0f3da3f394f5a9d47ae33d759c86504f4d6576d5043eb76450197edc5204038a170855ddc2faa592f15cf79fd6b7ac8bd0debd0594a6f7e988c0b90e1dfb5de73880b10d65db36f5c8823b4c700122252fb7a64ab6d562e17	1	3	TRESP	TRESPASS	4			2026-11-22 05:20:46+00	2026-11-22 05:24:48+00	\N	\N	65536	3	1	0	0	0	1
32f587db-9cd0-4592-684d-3650929f5ad7	3c7e0ff0-4d55-4a25-a62a-21c5ff66e100	fc9a2d61-a348-49e7-95a6-3b6856105933	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:05:52+00	0	4184	\\x4fc8a8981d5af62a2597392e651c20606a6884688f34c9018df21c7ff76664de	\\x01710a985834ddbaabda96bd3799137843785b6d16d9462c00911969845ea4641b032873b49bd55d55efc30b51065e73dbfa465d529d0980b1a3844f25a108e368	\\x01710a9858f1c94819c6af44e43b59c23707fee4d356c68bb3b71f32d30335e99360cc6b81bed51641cf4907c10b965c922fa2087a66bee4861c28edded9f89bbe4d3541520e67dd4731fca3bd92b7655c092b58c9bc998fe6cac10312a43b6164	2	3	WELCHK	WELFARE	3	02		2026-11-22 05:02:04+00	\N	\N	2026-11-22 05:05:52+00	65536	4	1	0	0	0	1
34d2adb8-d120-f0d4-9e78-774cdc266c83	2ffc967e-16f8-4b48-84ed-eb7b435899e7	ffd3268d-1844-4ef4-b187-5d8b56948827	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:21:21+00	0	5021	\\xb80b3d3a8680e978fb6b87a5be799a9920670b70fc354ec7eaf589afb08e645e	\\x015eec9d6cf4a098693b4673937ae60861e3f58fdf29bd53d2158b6ea30d011d52382bbc78ea453b91c6e52723a5ad91dcfb4d3ec8b9bd9671f43de36b11b44863	\\x015eec9d6ca461e2a68ce1dac0d228a9b44a1a8c44e8a185b97f792156486c036217cde6dbd389b3e5f2c23ac55359392f0e5918b0420a795a5fe00209cfe05c58ad9866d1053fde979205e3cfad95fb8120fb3d7daf95262e52995a1b6a242a88	2	5	ALARM	ALRBA	3	14		2026-11-22 05:09:40+00	\N	\N	2026-11-22 05:21:21+00	65536	4	1	0	0	0	1
38c4ed4f-0949-0aa6-dd2c-bb6633f5d468	ef9b8488-7abc-4c77-b669-1a8beaee7d3b	ffd3268d-1844-4ef4-b187-5d8b56948827	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:10:00+00	0	2776	\\x4f53cb7917a3db5dd504887294de2955d2ff2fb163e716b6d3925c9c5ccb4fe5	\\x015eec9d6cc62394a6a59bf8ec1867ffa88fdcfabba6de91f02dcb0c0ec7949d713213092d965e4c7977fc35153dda8ed275f8cf3bc29bd67f21bdbdde25a8e376	\\x015eec9d6cf91cb834ab98501bbb9acba26bed02cbdfc5eb19abd947063dc597fc0f93fd37a23ae782cbb2e0fec6441a1708ac369d7fcc339adfec1efc2ff5d0cab9471ba17aeab235fd840b65fccfd1e1efd5d4f3d33301bfe1de57db2d552103	1	5	ALARM	ALRBA	3			2026-11-22 05:09:40+00	\N	\N	\N	65536	1	1	0	0	0	1
3e27394e-2d25-e03e-1c4b-10e6beed66ba	d0bf677d-7951-4281-ad70-36125563f3e6	805ea650-983c-4343-bc27-e54c2eebe390	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 04:56:04+00	0	2769	\\x55d2d80696789901b3d7a452c0bf8d68691df54199bf781cd6b840699f251748	\\x01e7b6b37218b0ba43e4865ceaacede146e44b588948a2386930a7ea95d05b22d3e9035f742fdc4f25fd9ed59ea58a338364fd2057ac022b0833aa780aa0d94c64	\\x01e7b6b372bfd40f37bb7a701125ebd463a7266a543575d1b554fdd33814e24efc0ffb8f4017316e81efd5b34d3598d849d274b55f6e466d4d941af7b42191f280181344543f718fb8e3f6877edf0ab7784da2a88184177f693ac1e4b43fbbf051	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	\N	\N	\N	65536	1	1	0	0	0	1
3fdb0abb-a8d8-44d5-6d79-fff71ffdde88	d4525da3-c676-4dc0-916e-5edb086d8df1	1262141b-c9bc-4350-8943-ba017f204851	1	3	2026-11-22 05:54:38.852512+00	2026-11-22 05:21:54+00	0	4381	\\xa79656212848bbe9f144e778548d17420cc0719080d3b127548085f300be0043	\\x014eb918143ed0b3f880b6342892cf00b077b800724179aabfb50b4a9ae61de2decb0598ab54c0c583eef8b8936355b876c2edaead1c4aab1ea8ce5a69c09e9880	\\x014eb91814f4c35e6ebb536a9f0cf873d9f3f6c0e9cf01cdeddcb284415c19b1193d18bc3171b4a62bb73e4995c2647edb7bf65be81dba72998981b3b0e03e31e9ce7e657a9a9b36d6671a803c649d0fcc3b3b1d7b1302a4c9dafdf3d2dac84a65	1	3	TRESP	TRESPASS	4			2026-11-22 05:20:46+00	2026-11-22 05:21:54+00	\N	\N	65536	2	1	0	0	0	1
414b5c34-c3bc-c626-b18f-7bc41570cb6b	364558dd-5acf-428c-bf51-b5827d28c73b	0ac1cc51-a8dc-462a-9458-2b684451955c	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:25:55+00	0	3809	\\xd51ff8096c1643432fc4c4a937956a2e33485757c3b6576e7fe1b6dccbce1408	\\x017fc8b3e852d27315be0b1ba731cf87df9ae64eb5bbea6b80ca7d69d6eb01a3cfb1b7d04d471b89b003d2cd7a3a549fe7469bbecea780e7ff043bb8c232bf5dae	\\x017fc8b3e8244da323fee1b80af264f5313e172c90de5816dc791db15359a632e94a57d6878faa1943d6511468c7e1a2cd0a078180e684de9d6e5d291dfd2e71e6e10e87a965928c04806fac31e6651f2efcccab81b01d16061cdf5f74da80ba9c	1	3	FRAUD	FRAUD	5			2026-11-22 05:23:33+00	2026-11-22 05:25:55+00	\N	\N	65536	3	1	0	0	0	1
45eda018-c401-81ad-3b0a-f8c95ddd40e8	25f80c70-a05e-4cad-9a7c-d4fb95f5ad09	78dfde61-df02-4743-9a8b-df18e0ffd15f	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:19:41+00	0	4594	\\xd4767f373c299c91c69cd2d5a6b6fb8242cfe4344cd3fc9391440c32c8c4b778	\\x0168abbbd60538d680f4d73c131874ede1d2f8b956231ad5f252407d0ae01bc1fb1556d6387d2924e92062edf337b85fafc4ee1d116a6b8c380fdede8a2d5778d7	\\x0168abbbd676edf28c999be27f4d716f205c592b058be7b7926d7c2f2b3945aa45359196dac44a39f38ef4cd3e8ab3474778ff1f13e0486fbad98aba46d8eeb79122c8dd8b4d6b5acb4328441e2bd7dc153b5e5cf336a508ff918e24e3803cdf43	2	3	LARC	LARCENY	4	01		2026-11-22 05:12:05+00	\N	\N	2026-11-22 05:19:41+00	65536	4	1	0	0	0	1
4aead275-5a29-574a-4803-98f7e7ce8462	68f0c8f6-c2a8-4bbd-ada0-045856ca9ce0	d909bf99-418c-4f1a-ba48-4edc7ee89d58	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:23:32+00	0	4945	\\x00426d3f2f84cb91302b6ae8e39736571b260f0d5c25b181dcb8680980c41b70	\\x018677893fa3590f43e6ac35d077e9f48dbf430961ebb52cb29873cbb3761f51694a9f55af72b201ebe5da4f487747191efff1784509db922131708a1cead67eda	\\x018677893fe42934a9f823562ab15a346525f1c2de083bac409b767b974271a44b48725431e5d8899603cfe5cb0336ec25f6fbf743772ac2422e9dc19c1b1b898e9ca7a52430b3398834738dac5d5e0aeea85a88286a94a0afda4c7f3e39b760cd	1	5	PARK	PARKING	6			2026-11-22 05:18:55+00	\N	2026-11-22 05:23:32+00	\N	65536	4	1	0	0	0	1
4f54eada-26f4-19a7-f2ae-c7a7003b9ee6	c60d6570-55c2-48e3-acd7-c085ad913c4e	d909bf99-418c-4f1a-ba48-4edc7ee89d58	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:19:15+00	0	2780	\\xc3028cefc57db79c83b06497575e1c5e47d97860f5619bf27531493dd5660e7a	\\x018677893f26245209758633122aef0efc91c784aef62f982212233b934dfcb542fa68050740ee5b8ae1c0db66049db7ab82372b9395f4afe3919d8fe677cb0b3a	\\x018677893f14852cd3364d8e9c0991d9ecf12c7966d3466bd0ca107ffaf0ea4d553edb9280afa6495d1491a685766e625384f581cf7d73d7ec64fcbbd375f102858243ad8c38a7d2e82e2ba1c668f0f342c3abddbb38eda03cd1202c4c634ed353	1	5	PARK	PARKING	6			2026-11-22 05:18:55+00	\N	\N	\N	65536	1	1	0	0	0	1
5a6a8702-bdc7-fcd0-b0b1-ac319a42ad6a	159cbe5d-489a-4e32-8c12-9c899184a632	51d42c48-6016-4d39-b21b-3b55f96539d0	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:03+00	0	3949	\\x0d7f9718d1e238924717b3db565329d7addf4902fbf436545a708c299be172e9	\\x017e695450d7c08fca75b311e022db45c6dd7489b3cfe75fb2185a5703463d0e9671729cd839f4953cad3d5fca146a07f9ad8eb9ffd68a692289417c05422ce597	\\x017e6954503c7718ba2532980a65927ab6de2e09aa6b6d81085628112d10aacc1f63cb3dfc4e1c79133592c3cf490da8789bcac147b0f385910a71fe0330a90b67d3551a8a292937c7f49cd28cadf5eb93462c61189d70b42399e94dc9e1f0c9d1	1	5	TS	TSTOP	5			2026-11-22 04:57:13+00	2026-11-22 04:59:03+00	\N	\N	65536	2	1	0	0	0	1
5a77f33e-faad-0707-2b9d-d19cce839882	d7c7415f-a10b-4f3b-9d67-934f83b4797d	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:22:11+00	0	2777	\\x24dc56bf05bd272fd7dff31d7c4f1c4151dde38448338cf3a8c05d92bfe066bb	\\x01c097555ccddda40e828926191c1fede837e482cd029155a39b1e53f451736bf7095426db5e007c19d2bc93a24f8cc4f16778e0cfa51d7e53f99cc022b9e3c098	\\x01c097555cad95663e8e702f60dfa8ca4b515c5068618cae890261be7b2c0bb338c4479d2424f675f991c605e3f8514a3c7df4d51f6314a2a3eb34d0737955caf8981dd37019c29590d913f2c80d3b8cc9f6c7a434a071f7f96b748e4df526403b	1	3	WELCHK	WELFARE	3			2026-11-22 05:21:51+00	\N	\N	\N	65536	1	1	0	0	0	1
5c586ab0-0ce0-a931-5b61-04380aab934f	d87dc5d5-8fda-4ed7-92f4-ac5258cced52	82783e14-37a3-4f5f-8453-4158bc15e8ae	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 04:57:41+00	0	3953	\\x6389bf4ed81910126edf70b0480b81094fdafa42045d8ee4eb09f93fb91ab608	\\x01e5d76a8dde19b82c53e3e660215cdd70d564d6ff8fcc1dea8847a445b26bd0be75c3cd3ea0f4ae12d1944c45135a445f910257ea71ebbb817789695a25b7a6a1	\\x01e5d76a8d1cb9436ff8024486a3aca82d435add4eb10fb4c854880a7315eb1cb35e3035e974fbd67843460c0268e5783bcf70cb8266e76f08da2d7039aaf411820283c26266bf0ed629a8c7548aa39fecd0c917a24dee56dc079ce27407d20837	1	5	ALARM	ALRBA	3			2026-11-22 04:55:27+00	2026-11-22 04:57:41+00	\N	\N	65536	2	1	0	0	0	1
5c914592-7187-6a4d-a408-da75c04bb4a5	37adaa71-689d-4b88-b577-739bb48396b9	d909bf99-418c-4f1a-ba48-4edc7ee89d58	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:22:30+00	0	4659	\\xe9e9165701d5bfa2b5d44e834ebf537a5f2907cfd390b78ec897392121e06080	\\x018677893f3484df5934d639b07c6852b4196b8e733c6583f19688429eab05cdbbb934572d6118313f140865a61c2f0fa36a033579c9ff22d2c692eb8fff2ca216	\\x018677893ff9a5c8bfdde0fe1ece7982c4ecdfc0d7390103989744b24ce6eacbd32456fe17e7777032cf5fe4d727ea25da56c73627c6eaf1caccf29cb3d4e2853270dbbf96fca26241c77b4684bf74dd55eefd787601b2b45f69dc5e69970389ac	1	5	PARK	PARKING	6			2026-11-22 05:18:55+00	2026-11-22 05:22:30+00	\N	\N	65536	3	1	0	0	0	1
5d2dfb39-2832-e0b7-b8ba-3717652923dd	c194821f-3358-4ebf-9c93-0e85d1090bf1	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:09:21+00	0	4241	\\xcbde05e4794ec8f17fd714360678ed2476a7e2169b5839efec1b395070475411	\\x014047bd7f954e5dda54e7731e3b4c085c8ab1c36711d05d40afdb4ea6eecf9cb5d0b6ed533f061c419d23ae5ebf89f33e9afdf87f622ed5c5ae7f16102fe8c6be	\\x014047bd7f70e119520bd7cbecd3ebd6ad6e5f305fd4cea47ea58f271bfd80512536edabe68c65c3fafff7a2d4728b17134bb1b0a488039faf8d64d10d63a98988ce89853c96535ac2360a9d352f173e0026474fe42c339e7b8b299fd9c1f6225d	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	2026-11-22 05:09:21+00	\N	\N	65536	3	1	0	0	0	1
6243e75e-24e7-9f3e-8d2e-b40c7ebee820	2618d107-1869-488a-8dee-5f684b0abb35	51d42c48-6016-4d39-b21b-3b55f96539d0	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:06:19+00	0	4597	\\x4af4470566a302ed13942f71be2ef9780daaefc4bca2487a0674efd0e84ce024	\\x017e695450d3f8117fb93de2118a4e5f4d754d755f2c4e586fc75d6b144c0c6f10d2854411b59da970bdd815cd126b1b7e391bf39427afce812ecab323787c6a56	\\x017e69545033cca5b266c96034994b5831f789b69496a4013721d91d45bbe136a9fd9d7ba59a99baeee0f73f1da4ed63731a198cf7122d48332c317952d6a6330a95e2807f6049dea238434ccb42c5ca9f932fa27bde46990c8fe1ec2a7dbacb0e	2	5	TS	TSTOP	5	03		2026-11-22 04:57:13+00	\N	\N	2026-11-22 05:06:19+00	65536	4	1	0	0	0	1
64a81c25-6c14-5e24-87d2-f405cb9a2b08	b83ad59f-8a2f-4f12-a405-3df839f1217b	82783e14-37a3-4f5f-8453-4158bc15e8ae	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 04:58:04+00	0	4232	\\x2f307deb8c31ff7de06412618c9cf808222a89e467268f0b6d8063a940a108f6	\\x01e5d76a8d50ea7fe7b9f46a8c801ffd175a61dfd66bfd9c610ef14ba82c93f3a4797b04776229e373658f56b42f53f84704ad37f75cc277e1ca3151d562258750	\\x01e5d76a8d602710c4d6ffc45265e210041e9fa1724246d88591f3e81067e27f6a664536715e58f71729a1bc1f21dd716ab941a0e24ddccb4daa12c493a22f3cefb70a7c36149812bf62e01b0b1c3354e5585946a40f0881374798ce176a757c3f	1	5	ALARM	ALRBA	3			2026-11-22 04:55:27+00	2026-11-22 04:58:04+00	\N	\N	65536	3	1	0	0	0	1
675a977a-23b7-816f-891b-37625ca85270	ac124fa8-618e-472d-be85-6d3c46fd9a4b	805ea650-983c-4343-bc27-e54c2eebe390	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 04:57:14+00	0	3522	\\x6fb6ca5e4173ab616e053883afc421c3aa06cfeee5644245d33682c800bb10bb	\\x01e7b6b372ab359c9ed3453541404375904282d62e3605dc66d4b2433aab9d00046b8afb803f3a4c6463963eb0e5672c88a6a08d537ad14009b90cf647a3c5a8af	\\x01e7b6b37268a6a6ecd5fcffca7de2891ede82967cd520779dfefcdb7d02c0a74cac4d162f7ad319c0e92dd41bc4e2fba511a15f6ee83500b0bb9b935cfebd155c77ac2806cbc420f00f5cde97a1bc1fb1b4ace37c5470fde046368caa72436dda	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	2026-11-22 04:57:14+00	\N	\N	65536	2	1	0	0	0	1
67e7aab6-8acd-59cb-ca96-ab623d3898d9	36fc3bb2-4eda-42a2-b995-df07ad5ca053	1ca5b70f-0dc6-4597-ae26-0754df71872d	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:34+00	0	4375	\\xf46ce14c8597f8b89831e224b3628baa446691722b4b578555c4c7a425f11fa0	\\x01a2a31b886ff68c651538e2d18e79afae786858f0e9324980f5ee89d79a89eed928323bdbe6a19ecf24502510628ad28fd3649e7c2dcc71f24ef8b68225a30635	\\x01a2a31b886bdb06ff34c8de4949c68bebc19f95304ab90dbe005e756034b8df77d9baf36c27b58afe75931567085a7bfa49b4d0abd55e19bea3f1168f1d814b594c93d79703c6dcc9d29df3d848df11e18b74a37eace1be1f81fbf0cc873a0c84	1	3	FRAUD	FRAUD	5			2026-11-22 04:58:55+00	2026-11-22 04:59:34+00	\N	\N	65536	2	1	0	0	0	1
6a7de186-3361-0145-949b-26cdce742f9f	854ad294-9aa7-4e90-bf4c-ff56098eae8b	35dfec45-b6c8-4f99-9688-b0acea66177e	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:20:01+00	0	3948	\\x2a29271bac23ce0a45223716cf84b7dda8b58c53d261e4dedf0c3ab533b4797f	\\x01906ece6a7e41ca51981a5186ef5fd2ad18e335e112e2545a4bba8af7c701d475d840bbd53402212c1d6e14bc54900affd0829fa9359234f7ee852cc14892e358	\\x01906ece6a24c72961bbfd18dafc8937befe5d849041e5d5c5d824a02288b795cf5ef437188ed29c233db786933cda95e5ac340ce7853b7f180be9e566f9abcf9e48e0ceb1656e1512feb6a59330ef7d27c3fd5b74f7833cc892f3c42c3c0646d6	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	2026-11-22 05:20:01+00	\N	\N	65536	2	1	0	0	0	1
71b7dd1b-b2c0-bb6e-132b-d40d83e972cd	e953a12a-a3db-4df4-b4fa-285ef7ed0aee	1262141b-c9bc-4350-8943-ba017f204851	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:21:06+00	0	2786	\\x442a76a92e987a801040a5c8e477a283939c29d26a7fea8121533812abde7af1	\\x014eb91814cee9f46d368f74450ca1effae3fe73c284b79fbf7c621600699d28b910bc31fbff5fe3c67011669888512ce6017e5cf5195f216bc62075961e46bcfd	\\x014eb9181454033825a8140453285baffb30a3935a179ad1e0318fcf3226d7a0066ed3b269588c79f9cba6a3bf36bda54bc31e0ce67f05d6e7678695a7d49525be20a11d35a52518d332a9e783b63530e41fa1c9f5aab4cef3369f539f9242c5d0	1	4	SUSP	SUSP	3			2026-11-22 05:20:46+00	\N	\N	\N	65536	1	1	0	0	0	1
776ba3c8-59ec-4bbc-7615-a6070ce40de9	0ff62689-b21c-4b59-a443-802447a5177c	1ca5b70f-0dc6-4597-ae26-0754df71872d	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:00:32+00	0	4731	\\xa19876f75ab3c08b46ce42ae47c588e6eddf6e8ea4be02c9e5d507a5a38e9dd6	\\x01a2a31b889c7a2b79c2de5bca3fc1b87fdea161cf356c36e1a1b67c9647bb34570eb5bb5cf306faea0ae9bc9588a8aecbb84928fda9f3f716cb8b71a934099fb4	\\x01a2a31b883f873498c725aeaa25d7f936392ece29e9e7798f014eede104c8d28f38e09009687aa037a776484dd208a4717cfcfff0c9fe4e24b15fe95da60dfbbe1a4818e1c493f75452e29d70ac1462cba7bede9dc86a9936048de6dd36dc23dc	2	3	FRAUD	FRAUD	5	14		2026-11-22 04:58:55+00	\N	\N	2026-11-22 05:00:32+00	65536	3	1	0	0	0	1
81bfa701-8f0d-a878-cd90-04c5e4f116cd	1a8e76d8-7c57-49b0-84b1-d6a899a0e7a7	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:22:23+00	0	5385	\\x1ad88d3c204d11ee1e9015e1346b428afdb9718bd01826b84fe935b0aaa1d432	\\x014047bd7fa2c7e1a99939e0c2a5bb1bdd2f0191ec8291490255603650d6b0af878f5dc48c30d054d8fd41759c525b65ea00f7e8e4ae342ea89c5c5c417a63c7ad	\\x014047bd7fb38611ad43559005d04141bdc0074e1b4d933edec578d751738bd8d82bfa7ff38b6c4fd90bf57aefda9d1e6e7521d7689405c1db10aeb116c28887fd03943f1a8cb11f04d32a840e7daf56237d2d0e6409c4a1598d04e69f07435dc5	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:22:23+00	\N	65536	7	1	0	0	0	1
87727503-0fec-208d-7ec9-69e3caf83d75	7ee3c210-d409-4492-8ef4-5d1ffb1a81c3	7c12fa76-912b-4cff-b7b4-f646c693a232	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:19:05+00	0	2778	\\x203f5699c5d578deefc18b2d5aff607fb10b9b2dc4f2ac0cd3d5e72aa9479d74	\\x011f6787c8482c07b56153ff83192f1ce2bd1b3870915b50df865ea29e9a7dfaca6f2c28c7c391f630307397cd92339b7a1ecc3535f67d6d450e7eb5f30ead53b6	\\x011f6787c8a023372397fc6225ca88b3cf28cd70c4130e99994a6691c38a4a98fc6820719f194f90b3fd8d9e48a26721509d9a2174226c4f4556df0aa38e7935f32ef141a40cd6b5131e77736a6bd1026fef82b2efc9a25f8f0f1030e398807826	1	5	FOUND	PROPFND	6			2026-11-22 05:18:45+00	\N	\N	\N	65536	1	1	0	0	0	1
87b7e852-f6be-4984-b949-ecb43e7b2c4b	1148bd69-7a62-48ed-b0c6-7a61e3a53b2a	81f22c53-a53f-4271-b658-6dcda13f09c7	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:04:44+00	0	3962	\\xa6852ffb8b657b7121b4a1a0707f5f39f10620cf3db3ca8b55b7d8b936527bc0	\\x014047bd7f8d74374faa88ce6676c14079a8b2c6f6d0e89d4217ffe2dbd19f76f7092ea7cae346a7e76e9aaf66800811ca508d1935da7a854324c70c10c3334035	\\x014047bd7f7ac7eaee019db7c33816ad525425a2b45733b36785678f69db3a824b0030595f50694661af478eda67aff9746eaa1efb65daebca2d0e7dd851e2defe2cabea6d645105d449688efec3205a19b32572bef79c6ff6fc8be3e5182cd8fa	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	2026-11-22 05:04:44+00	\N	\N	65536	2	1	0	0	0	1
891fbd7e-4479-ba54-9702-bf50bebc6278	77a6e587-c1fd-4429-9ef0-a8d3ee69c67d	b4e3b889-6caa-457a-881a-30aea8e8e0ec	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:25:05+00	0	3533	\\x6f8b3de6aae23a11d22bc2776407f6daf74164a2bfdb103f7583beb7d244a3e0	\\x01e8ca815251511dabd1535d11e3682b50e1486b2f9734abb6c6c74731453041abb8987ef9cebf2aeda31597a84054542e2ef0d3a4b245f83b41c016b18c0afe1e	\\x01e8ca815201109cde6ed46f6e0d193ee782d692b1db7fd15f5dda9983a4eb995d59f51198e64096d5bd594b34fb944bf5efeff1c7481b7d23029ab00932d91c029ed427d40c98c376a255bac0415a1980cb831d0171bb2c344f6fcf6467f12f8c	1	4	UNKTRB	TROUBLE	2			2026-11-22 05:24:09+00	2026-11-22 05:25:05+00	\N	\N	65536	2	1	0	0	0	1
8924bb6f-e0a7-16e6-fb0c-b03668ea9487	e72baf94-2c2a-4f9a-b164-49d5e41df061	51d42c48-6016-4d39-b21b-3b55f96539d0	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:01:07+00	0	4228	\\x76f6be667d1948ecb7769dd5826c8dcb8fbc3ffb9ca8342e8cd466dc27ed94f1	\\x017e695450463237bc0d4e4ef41e42645922ec7b5e454851f3fc63330a256178a8c06c3488402d628bbd1c9c96245750b36139bffaa5092246953d4ffee67137a2	\\x017e695450a412620772f5fe52c3e8bd33f02f59bd7638f4eed269cb9cf84ad408eea5eedbe93ede007acad7a6dca158363a1674b8567e11efa8629250c58515dcde1b5db2fb20c118882f645d19414489c2abff04d5a7e74f2fa2ad5c8f51647a	1	5	TS	TSTOP	5			2026-11-22 04:57:13+00	2026-11-22 05:01:07+00	\N	\N	65536	3	1	0	0	0	1
894b5de3-e49a-a8f4-0869-8e8ec7ac3549	eedadb3a-23a6-42ce-a942-ef89d2546d0a	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	3	2026-11-22 05:54:38.852512+00	2026-11-22 05:27:10+00	0	3537	\\x29dd7d3992d441d77b8f056463c513cac2b319abf4d48c27ab4d87aef6bb7563	\\x0163bc0db30a63f83c3a34cf9588fad39cfd38f07de38f07b199b17bbbbb417349ad77ccde9de6616d11d32493efbd1367cf1a0cf11478a0397c20b4150f37898a	\\x0163bc0db39cf2e6134a00c45fdceaa4adb1a9eafb6ec6f1c5b0a847313b7016403c513446964153ba013a2199d5955c54a9b04392b17e2efd7f54d72e24f161c1fd0f9d9b5598d74e5834c9c6cc7229e6d2a95be5d3bc118b3412393c4e5499d1	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	2026-11-22 05:27:10+00	\N	\N	65536	2	1	0	0	0	1
8a425d67-4e9f-4e92-27ee-6ed6a401dfab	577c208d-a32c-4882-992a-f938f49474c1	c1657382-c9cb-4da8-ab8d-c0da8a044a01	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:20:59+00	0	3614	\\xf1b7415f11880422e10e7041ec41e4040db4fa018755b001c44909605aa899a1	\\x01f1c3840f94217f9cbd0091a7c753aaea7ec05a839d2f3880be3eb51d22377c9f70b4005297244eafe2de1f3a125c813488fb8fa54f5bc5a576701e7ad758ef60	\\x01f1c3840fd304469bfa3bd1f0d3f5050676726cf9791a3ed8b45df0fa96ac3d290eccf43c542fa29940b412816f0128f6d779d5170835eb7a7731cd9691890dc1fb9c2dc71f20eef53645dc912cc3d54b4366003693dd00c11e7ff4a5818eda66	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 05:19:42+00	\N	\N	2026-11-22 05:20:59+00	65536	2	1	0	0	0	1
8cb5b350-0b5f-d771-7568-cd90f6bc86d7	a1d66c63-5bf2-4fd6-92ee-79a189e3c6db	805ea650-983c-4343-bc27-e54c2eebe390	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:10:23+00	0	4662	\\x3f1208d50221ad623014f4fefad9ba0e418118c4039f0bda4f0dd985d784e401	\\x01e7b6b37291b1086cdc7966c9b7b47aa4d62bfd9641c3f30e6075a6be5ac22afd91880d5eca2a5a9d989b1f64a61f1a1ba58438597daac1af2fa6b2b9d8a92541	\\x01e7b6b372d1da30310a124941aeb1b5dd504107e193aa51b26b3218b6d05765791a89ab2e54d32fad7b7387d942178505d8a86ecdd286eede60fa114276ff2bf6ff588210253ccb566590647c89295be7e90292816cee58c0dae6ee8110b53d8b	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	\N	2026-11-22 05:10:23+00	\N	65536	6	1	0	0	0	1
919b3a34-e623-3e24-9685-9104698f8407	51ce4988-a3da-49ee-8233-e3fb5e15325c	82783e14-37a3-4f5f-8453-4158bc15e8ae	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 04:55:47+00	0	2775	\\xd61be754e5f23a6e24998ae57ba406d21282a90391254ddfd1b46bf9010aa6e9	\\x01e5d76a8d2850791858a416a1b2ff97f3453b6c3f28d082cb0b64e56d8218d2027c4b19ff2222623e4190f641682bca45e7b7781254b827ee298cf6aac9254c10	\\x01e5d76a8d060f2640aed02c8a141759f319948e29c51c3a2291722369002e0bdca6a3485a6a0c3e5152ffa7236dd08c070a85306aa9cfeb05b1febcc3854014a48f0f102025fcae26a0368ca67c079824c8579ddee045eba6ffdb503e680e3abc	1	5	ALARM	ALRBA	3			2026-11-22 04:55:27+00	\N	\N	\N	65536	1	1	0	0	0	1
965e4f83-615b-0323-0b06-7f7e67a0721f	0e6e9f47-64cb-4c96-a9d8-3921ad06bd94	b4e3b889-6caa-457a-881a-30aea8e8e0ec	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:24:29+00	0	2780	\\xe7b08f023bb5517f297ac281a85c071cc8c6d6b1ff174048bf4347e08f2cf17d	\\x01e8ca8152d6633a8317adb61dd56006e0849fbcad3af501e0d08d0291329153f5c194beb201a3dc5f5656b3b71d00b02016e70dcfc2bfb28a80226e935a7c0f76	\\x01e8ca8152091f0972605e47813a95caed53fd99bd3daff2505447b717eadbf95e05c9e78de5fe9b6bf0d9b479a7c034f8b217f13b3d9fa5cbd2f31545fd8707662fa22cbe57a29b2ea650148686c40794d6d48199e22ff248203dd5abae356894	1	4	UNKTRB	TROUBLE	2			2026-11-22 05:24:09+00	\N	\N	\N	65536	1	1	0	0	0	1
96915f49-3bbb-e5c0-7cb6-cbdb97357224	05253f8e-44db-49a0-bf5d-0b84301622c7	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:27:34+00	0	5957	\\x632b3e3754ac79dc74da18ef9e322e670f4883ae1d2510cc98d74b96fe21f1a6	\\x014047bd7fb552eec30277f7d161ce1f70e7c34aeac8e5ceb8ba24d95d258a85cd0e028d4899994e4f397f5fa8ade5d211c770f3b470ed643db2055b5c9d740532	\\x014047bd7f9cdf35a8f69f34a112ef0788699f76f299a4771714cade439655ed589459787a6d4be67eb95ad714875310383766135ac64da802ba0a5a0fa17f16a7192796b4b426c05addbbe275a1fb0073b514594d0b2ff350c53951c622682064	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:27:34+00	\N	65536	9	1	0	0	0	1
96a4cb51-145f-51e3-6378-9bb671f95304	3781ff2f-2320-40f7-9575-c7f2f5a7cebe	805ea650-983c-4343-bc27-e54c2eebe390	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:14:11+00	0	5034	\\x0bd1100bc50cbe3da009a2bc45a4b4cdcffd79951754217e9343956214dc9dbb	\\x01e7b6b372d31d09e10473fa8358ca034963b8d3c0e946dd04ee3db102c93d978af848cc2bc29b9693200932df640d522aab0e1f231ae75f912fb8ef49d06b71c9	\\x01e7b6b372fa48d073b530d696c50b67ece83d92ce54cff2d8c6d60897c35a724a03a596ef72e5b69307c3b8d5adba563beb324052ec39a89fb889d57640c300b408c9a6750041deadfa748613c08a7acaa4fb0fba3a0f25edafde4713d872124e	2	5	TS	TSTOP	5	01		2026-11-22 04:55:44+00	\N	\N	2026-11-22 05:14:11+00	65536	7	1	0	0	0	1
9f5bd371-fb68-9974-b7e1-41f062c29df9	3b63a3aa-227b-442f-9b9c-c6ce599706fb	805ea650-983c-4343-bc27-e54c2eebe390	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:02:11+00	0	4090	\\x6a3ea6256630cf4745c882b43055380e4cc40332a336e2a4ffaa648519759b45	\\x01e7b6b3728880b246142de2191e00aef0575d9855182caf5afc9194095ce13c1dd2ab7031fdb4f8d767d9ceb197f7c1c81f94764a931d3cae3cc5312bd9fe8061	\\x01e7b6b372743b69be7b927cc639c74b013dfdef25570dd0d66d7a2e20f7e22b1ba9f27ce76216ddcddd60c6026150a3aeee23049a21c264d72c085d95ef33b7ec1fa609da816476ce3f1eb9216234a736a49388e8c19e0ba8d9ab4e5eb1510dd9	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	\N	2026-11-22 05:02:11+00	\N	65536	4	1	0	0	0	1
a0f5d55c-43b8-d067-bab8-cce3829d3a01	4fdaf2b3-7c68-44f6-a770-daa8d7f29ece	78dfde61-df02-4743-9a8b-df18e0ffd15f	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:18:30+00	0	4225	\\xea14ebbfdff78624b46c8b710285c26fb6ba514f4825b2fcb53688646ef49370	\\x0168abbbd68e00d69945350b2a6b4a7b2f3d7689ab3814b54e4833ef624e95b060a9b0635319042341b9a4673616019500f1dc634ee99d384a68846a0de97d5ac2	\\x0168abbbd6f0f4b1b85105370db2357f086500e61c03755eea29d1a2410da8f055efc7acbc5f34cac5515210df457deaa824376e6b7ad6c029228d18a94adaaf273e962aadf659f3e6523a269d8766fabc32f6efe402e11e1a1a8ef79095ca6e0b	1	3	LARC	LARCENY	4			2026-11-22 05:12:05+00	2026-11-22 05:18:30+00	\N	\N	65536	3	1	0	0	0	1
a6c9b1fc-5f8e-771d-7114-72795bf10a4d	52a6c3ca-53d5-4bd1-9466-13ece71f07a5	ffd3268d-1844-4ef4-b187-5d8b56948827	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:12:35+00	0	4655	\\x57e4e3d2f22164064fdbb882e63bb22069787bbb392f43da84c340d0b40e7d43	\\x015eec9d6c51bf4e47f42b4f2b96063aa4585fe946235cf843c37e0e90d5768f349f8cde1acd1ba808df098b35aaaab2096bb62c010ca1d6767cc390bc540a001f	\\x015eec9d6c1eef138d897f5ab66beccf5e01a6e35de7b124dc003dcbcc275ccdba964edb3380e4107036faea3f128b861b5e5af324dc10019e4aabb9f3ad396238aea8f73f2690ac1f758e00d1bf53d32047d1e8dd320e64f7a97e9db4c4184adc	1	5	ALARM	ALRBA	3			2026-11-22 05:09:40+00	2026-11-22 05:12:35+00	\N	\N	65536	3	1	0	0	0	1
abf5e971-b6c3-99f5-0310-11972e187029	9da7686e-a397-4e8d-b284-0805551310c6	fc9a2d61-a348-49e7-95a6-3b6856105933	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:04:35+00	0	3812	\\xe7409938fbf8cba7c935f7a98453f024472ad5f3e830af41ed890cc36bcd4cae	\\x01710a98584bbc1d1b03e40d473b14b3fc6e8d9098bd1ad4e6728d9936ab6f7509b057094b3544f5a8307a8a96ea40122bfff9010fd1c3ce9041decd0d09d45519	\\x01710a98582e51007bd203084759f7c0274de08d5ba4f96f59f02d1eb82b9824403fed532cf2ca97c669b292b12be3946a757e0f7320da04f0d49a328fed596df59eb6f1a6b699a737860d58521ed35c0f909c84d46821de858313d9806a0e147e	1	3	WELCHK	WELFARE	3			2026-11-22 05:02:04+00	2026-11-22 05:04:35+00	\N	\N	65536	3	1	0	0	0	1
ace9a134-3e84-63b7-fd68-a356d64c5d01	be3a075b-8187-4476-8e4e-101aafa01257	7c12fa76-912b-4cff-b7b4-f646c693a232	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:25:26+00	0	4318	\\x2a3de38cf97b2589e0153014b1ad4edf2852d29b480029027406df5f416b5c98	\\x011f6787c82893d894b8b105fa7f455b7bb415280b4667386ead56fc0dba3055742aca53f88f96bddd2e652350df869170ba53a6d8970320b581fba0d3a8c463d7	\\x011f6787c80f8b70f68890c92edd1066af80dcb8b604be17fb52f748faff0f7913fde0c316c806c2a3948d9db89efea59ae850569b22cf2164761e79de5a0a9366a785f8c67bdbaf1487c542e862d3c5f1591e1969366b6217d8f46d49b8a43ced	2	5	FOUND	PROPFND	6	01		2026-11-22 05:18:45+00	\N	\N	2026-11-22 05:25:26+00	65536	3	1	0	0	0	1
b60174ba-d765-b21a-a302-ee0d18f09946	994fb109-6d80-49c8-b891-b4015806f3cd	51d42c48-6016-4d39-b21b-3b55f96539d0	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 04:57:33+00	0	2771	\\xffb4cd67802d2249464141a293a8bf41fac41d2c1e800465d6303090a422327a	\\x017e695450306eea02643b3eadc7d9d09408a3105891729a20b050db614e8c5a4276f388222d3521a8fef6c802350d629ad85715b8b9fe66053a48eb6ff8e25841	\\x017e69545022a1362473631770dc54ed6e241f91a7dcaa2eac32f862552420c99ceda5aa9a00ce74cc9ab9825cac09fe27888ca25ad5c3b497291d65cdc72ffd41ef66cd8fdb70cf39ae8bc65b393b7048b27934be36bfb54693563fd1e08cb3f7	1	5	TS	TSTOP	5			2026-11-22 04:57:13+00	\N	\N	\N	65536	1	1	0	0	0	1
b8030568-ddb8-7be0-8092-b54e2b65754b	61b94d6a-7ade-46ec-b984-76c200620523	ffd3268d-1844-4ef4-b187-5d8b56948827	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:11:50+00	0	4379	\\xb53eb278d113447f2bf697c8eb423ea9180759b200ea2df88405b9f2955514d3	\\x015eec9d6c1bc8c7d5f11bb9f0e631fbb74bb46b7f53941945bc37d9ee33e51e84b106da4492031e25c69478e7a3fafda0af1d11c353b7697bfece9b20b946cb82	\\x015eec9d6ca0fec4e92cdbc383bcceee5d26870c00cbe6a4a19482b181f2640b2b49213ab048f2ce5082299590f351c30587625500224bb5f8ba9595fc991a598e92d4dbd82ed45eb587e3816bab3c021cda35ccd9e1cd321211dd7ee64cf167aa	1	5	ALARM	ALRBA	3			2026-11-22 05:09:40+00	2026-11-22 05:11:50+00	\N	\N	65536	2	1	0	0	0	1
ba3a707d-1abb-72ac-dd89-857355c102ea	e6113b8e-c06f-4e45-a172-eca809725ec7	c1657382-c9cb-4da8-ab8d-c0da8a044a01	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:20:02+00	0	2779	\\xf4282a853760831dbf3ae220edf27c0459fad095041d574f0a3035ae72d206e5	\\x01f1c3840fd22ca9a38d10f83e05c366977cf191b1ea545cd5e94bd87560a232f21880d3f458684403404dca7eb532a3172f5242093488d82f5677b91ded8e9852	\\x01f1c3840f2fd7cd750801af56534f6ff62bd801e17b3d9b9c866cc6d59751160f848c34987d9367ab17942f391d4e3d7a8c73d487abad6efaf9db5a05fbbdf19f9f24d2f21b0e6e4514b09583774b0b2f6b79d98390e5c531daee062971e7b114	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:19:42+00	\N	\N	\N	65536	1	1	0	0	0	1
bafcc9e1-84e1-c5d9-0d7a-1ae4b2eb1e0c	78d60d41-0378-4bf8-82d7-82bd1909dc68	81f22c53-a53f-4271-b658-6dcda13f09c7	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 04:59:00+00	0	2782	\\xc0dd5cc6cb47e9c034dd40d06ba3daeafbec48c5e53769eae05081839280ff88	\\x014047bd7f2497ebefc0d6e4023ae0220a6e25d30c9421f8747383c6b59f2a14a3873928c50cfc34d0c411cef03ec136da79fcaf661ad8ad2cf0ab3aee55f3554f	\\x014047bd7f5b064116bd1a519760c8a8a58a1987d7c7cafa5083197c460e459baf6ca623f33e6d4de924b92a4b15a5451cc3c40ec4ade4ad2cc587eefa7961095c823962e27a26dd2f545a99b4cdd5e2c6427b35b902a869f504e59a11b01f993a	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	\N	\N	65536	1	1	0	0	0	1
bf51691e-61a9-aed8-afa6-9f936bd32993	3d7f6623-e912-4a6e-a97a-1a7eee2ff656	805ea650-983c-4343-bc27-e54c2eebe390	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:03:32+00	0	4376	\\x2f1e8fa0b6ca376b8cc0ca7cdd398996c269713cf432a64fe3cfe76ff946e506	\\x01e7b6b372f83a5027a73b7e1b9014e11a320de70ebfeab853441b7dc9392b004b4977e375d2bb56c1d03b3d5034564195c744adb3eba0430a452000c365ff29fa	\\x01e7b6b372b972f3e90fd8e5803881bd2073f72a04054426a3b8637f394c469f60db4e0e954b4a1b4770aef9148eccf78f33a867a76975623658605b890958b644e48c765377c08f149132cb2809f775dfa73538a1ed89722b409d94b17545d6a3	1	5	TS	TSTOP	5			2026-11-22 04:55:44+00	\N	2026-11-22 05:03:32+00	\N	65536	5	1	0	0	0	1
c12355ac-9d0f-ceb8-a7e5-1bc12243ef49	7104f52a-105b-4f83-addc-6419ee2b43cb	7c12fa76-912b-4cff-b7b4-f646c693a232	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:25:05+00	0	3956	\\x8dbc03f678d3333964fd408d37e77db86696b5e8869076a603598113dbfbf9de	\\x011f6787c8d302f7549dcbaa5b8b4f0f59f330d0d9ed47528a06a04be5c82efd473afaa6f3244bd43000a9ffd1231b3adfea9fd1443bb0bfb9f473470e07e1a2fa	\\x011f6787c80c23891c3c5f200aea9629b04a806ec46256755e8431d4f0ec73ece49889a712d17735865c5986041397a2d54a66eada952b8a58b676e0613de947770f4da99a6dc9560695988c093cfd505c6315413d26a474d091c782a1459469c9	1	5	FOUND	PROPFND	6			2026-11-22 05:18:45+00	2026-11-22 05:25:05+00	\N	\N	65536	2	1	0	0	0	1
c164da81-97a5-9f07-87c2-3c7671333b4a	d4ed3d58-bc7b-4902-af4d-08dd66116de8	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:17:00+00	0	4813	\\x6e352dd31c7da356c938e480727f203bb792afbaa55ea6b9c8dad1372b27c5bd	\\x014047bd7f1d6155c3313d3b5382088939e690395be47574c1254f3e31364d72037123e521453e5d3c238088f62abfa1c1cead36574ca5c504892014390b11131c	\\x014047bd7fcf246c25cd881259e93901d9d6e9a5076f8e86e901cbb23722611896d9ac50a83edee6d5a729b767f2b8c33d73483bb6084ac7a23d05a4d258be086f26739a27438da770d8f652709a4a1b6d5d368632c8ab684fb5e07799754463c9	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:17:00+00	\N	65536	5	1	0	0	0	1
d24d4a1d-5091-665c-8b3f-afd211e7d54e	476c8b52-556c-44c2-a1fa-7a053f82e53b	81f22c53-a53f-4271-b658-6dcda13f09c7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:18:35+00	0	5099	\\xd309fe23557d9f7bb1022a042028b735dce29dd9151db3fe94ffe040a10ec3ac	\\x014047bd7f82301c2f302e43439246b340b8962978df472da88567b6d26ad79800e928be124ddb42be9dafcd869460a2ba22b018de96e838b69010626ce0bdb217	\\x014047bd7f79b05641522972e8b7c01a617f6762edfac6e32e59059f4d0fb528feb9f7a499bdb97e5390f2026a9ac804afa7ff4eded675b29735170151e81542d0aaa062bb4a5f336b048debb96a04eaaab24b37f5aee4913abd40e30eb170e85c	1	5	ANIMAL	ANIMAL	6			2026-11-22 04:58:40+00	\N	2026-11-22 05:18:35+00	\N	65536	6	1	0	0	0	1
d2e4195d-ff8a-ed3f-18ea-d53d4ff698c6	80a31117-c3f7-4726-b1da-2c48e2e40c18	aeb948a7-6392-47d5-a555-3822c4c56f9a	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:21:19+00	0	4383	\\x95f9cebd073098a5803d16efa2f1b1a64ebef5f2035f2621335e6d4425ec912a	\\x017ec6d6853183bf61cf4686ada12e2c51eb166e3f68c75740a5a6ad86620bec342a7ea3d32ae26f64025b3695d943b9bc9540b4a9c1cc7b15855217af565a4d11	\\x017ec6d685440fd775b1e101c3f658ddb1376330a1005e292cc597be1861235ca0ba94f4b3ae1a6e708cd3afed97f4ecc732df7c00a4c1392287490e718d9f54bd8ab4c59a8a075d3e99c8d7b66ebefb25f0892cfed904bd8608e7cae717769a85	1	4	ASSIST	CITASST	5			2026-11-22 05:20:23+00	2026-11-22 05:21:19+00	\N	\N	65536	2	1	0	0	0	1
de79b1cd-de15-d07e-e609-e6792f444418	36064205-31ee-4a87-8f0c-2d7d1bb2317e	78dfde61-df02-4743-9a8b-df18e0ffd15f	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:13:36+00	0	3946	\\xe23f2ed0da8fd305c597a3385c982150eb43ea89eb1653883503b7bfc2122564	\\x0168abbbd60a5eb39f952f2c4f5a1d6d5c9b91d23f6b9b07b38f1586f26ec997c40c3084083a16eaea0fbc4d5f6bd05cf72be133593953bf61988b4d9f32b8da84	\\x0168abbbd6c598f220367180e8259489a3b070226dda3d2348f7bb74f01285821dd3550797c72a8bde9b9a75dddfaf60c38a96531a227221f7960ef9996fa877e2cb9eae6b023a23ded3aeeb9a0cfab239d9e851b03a8ff429a91b67bced39d5b7	1	3	LARC	LARCENY	4			2026-11-22 05:12:05+00	2026-11-22 05:13:36+00	\N	\N	65536	2	1	0	0	0	1
ebe5ba30-4059-96f1-04a6-8b959d9ad0fa	ed96261a-86b9-403f-96cc-851f92ba8f1b	fc9a2d61-a348-49e7-95a6-3b6856105933	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:02:24+00	0	2777	\\x699f1830286f5adcccb80c3ac7e65329a522dbf3298a8f06400eb9c007f39f6e	\\x01710a98587dff0386a2be89f5fdf7c83d235ecee326519e879c8fdaa1bb9144dfeb65e1ce2067ecb828f535263c6ca8d6a7adb022af6229d28b6bf30895251a91	\\x01710a98584c55aa5e36792c6b1f1ddb286a0c6272aa119d53e317f2908f131ce97a9c497346236a31e5cbc0bf32bc40cdbf0593c1f70958d11e009214a9025ff0ba1e0880befd31f92a398ed4210b9124f2f42e2fe238728fe54e2c0daefa76b4	1	3	WELCHK	WELFARE	3			2026-11-22 05:02:04+00	\N	\N	\N	65536	1	1	0	0	0	1
ee0a1f5d-bc20-123e-7b55-4dc262a616b5	24ef073b-7a74-4a06-a66a-a7f93f67cbd7	0ac1cc51-a8dc-462a-9458-2b684451955c	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:23:53+00	0	2773	\\xf503d0b27531e140b91fb859e377760cda19226e82845be9ea33fdbe525928a2	\\x017fc8b3e831e0d0998acdb6a7a555b7805cfad559836ff86294ba4ef0158b0fdf679a58ee05f87300d18d711566ec496b9f240cce4a45a09d4f1441bc2a8d4107	\\x017fc8b3e8ffba80ffda1423d6cf9a396819563778db90604dffa559b27649c3cd7545c8d816ace0d2280f7fa0b51549c158ad0966e13c96f1a79620892ce80e5835d6b2854f205b609d2305b38f0b95262861403a754a89d5b190df09328c93fc	1	3	FRAUD	FRAUD	5			2026-11-22 05:23:33+00	\N	\N	\N	65536	1	1	0	0	0	1
f34069fa-32c4-f3d6-e0b6-5f9ea1affa74	19480fbf-9a6a-4543-8b9b-8ec4fbc690ec	aeb948a7-6392-47d5-a555-3822c4c56f9a	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:20:43+00	0	2777	\\xfdea4a2a5bc3fd17a013ca7797b29733cbe4b74d49857f57312ff0fd15dc5936	\\x017ec6d685f23788019e4d613508e1b09685c82c689dc1768e0407b66d1c2ebbc729d82c63d558dbaecc14ababe3ffb51f39eb4541dfbe800f8e0a1c83eea1509a	\\x017ec6d685352cb22904be7b3fd784e2955febe4fa4e1203ac7423087e6899fef50591fd63b92768e7347c4fd691812504dee72fa4a1ab47fbbea6ee3f62f6e3e8aa41283bafa5b51e5a2c397a61126343b5836ef9fc4b90f62080dc5936ee559d	1	4	ASSIST	CITASST	5			2026-11-22 05:20:23+00	\N	\N	\N	65536	1	1	0	0	0	1
f3a91f08-a0b9-f2d1-de27-5adda206f825	aba3b876-5df7-4292-b639-f1a12ca60c9e	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	1	3	2026-11-22 05:54:38.852512+00	2026-11-22 05:26:31+00	0	3957	\\xa879f76ecc91d16c72390bab2aa4d23dc0edf1eb03f852bc4a5e6b59107bf91d	\\x01c097555cc0be9bc1901cd401ef4e97cb0a62176f3ee95fcede35ffa1e541e0b3e1e2bb7cf32d69f7955aee848801a59d2521c8333c2f79487575ec30b55b5b4f	\\x01c097555c7da8e2c5fe76a06f6d8a5e3f8f70bd6507a0a0f9831d14e3257eb8ed574722376884f96b35c0e44841a8e65831c538db16f6871ca3511cb7824b6696b2eb769fac5a17206d76bafc94375263be422bcb8f156fd8332e97e1b87a139e	1	3	MENTAL	EDP	2			2026-11-22 05:21:51+00	2026-11-22 05:26:31+00	\N	\N	65536	2	1	0	0	0	1
fad53868-9053-9a83-44ef-fe2753abbc5e	dd56175a-5408-450b-9c4e-9e6cccdbdc08	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:25:15+00	0	2771	\\x46f8f463c265006f3fb0e693cd3b7ad74a5dc48c211a348b8722c5c7c9e64e7e	\\x0163bc0db3a38a7d1c1cddf67c4f39e0d512818bdc6590a0896b1269811ec2dacde92746c67321b23784de6d9c52b8b0c0a1243f5629e44b6ed8e56a0b05703be2	\\x0163bc0db3e7ae9eeedf6a18995841ad32248feeff9ace5e882d3504922739513ab33ef63d5a0d590de1353c01a0bf1ebdbd7e7f5bafa1fce543a2f0e5439bdfd1eafe2604cc91b9bebcb282b658698390d91dbd0a6f7f6cc4b51bacbeab6635cc	1	5	TS	TSTOP	5			2026-11-22 05:24:55+00	\N	\N	\N	65536	1	1	0	0	0	1
0165bba5-8c4f-d239-b0fc-be2e8889ecd1	0974aa24-9169-4df9-9838-209c840e497b	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:41:32+00	0	5331	\\x6f194e03883fc484f43ce72e216e9b5f334e241cf545a75906631f140cc2a156	\\x01648c3b4691cc1a97a7d8e2d6e72fb5c84751e3d219a33a47e3291af1df01100853b4f8e55cef6b5d20f17d17eff82aa01edfef1b0f381e112ce0d44ae90ed6df	\\x01648c3b4677f3288c66c857f39775312f5905b36711803f0b6d2d835840f56f86f775efd3f7c1e63e8c708ce2da88964ce710d7ef5ecfd2a6d94f1e93aff23a94803e91b80c21ed86107bdac0f144094bfa88eb9bbc9cb1c09e9e80344c8af6b4	2	5	PARK	PARKING	6	03		2026-11-22 05:36:01+00	\N	\N	2026-11-22 05:41:32+00	65536	8	1	0	0	0	1
046e37fb-e931-61e3-49da-abc1f4ab46cc	7991b1c9-886f-414d-85d2-3595ddd7d392	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:28:43+00	0	3819	\\x78420477954080439d7381078d523c2c4564a9aaaa2c7c0547c78aab247b853a	\\x0163bc0db3811005e95a7289bc506cd0fb7ad6cc104575646079a9aa66cf7e102f785d1e9c067214ec948561cd04490991ad3e6e2bcf4f60b8d11371feff3539b5	\\x0163bc0db33a833ac131c55149879de99d918c8b0312330f103232da8d5cf586958a8c9c38d754b1995a7ec31e6daa8b1df69c6f3047416546197a583144b33972c313a61c5d6ef07f56d9e97dcf3f86412ee5e329745949ccc470ef61d4b1701a	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	2026-11-22 05:28:43+00	\N	\N	65536	3	1	0	0	0	1
0531f235-538d-65bf-2034-0ffcd2854b04	b00e1e2e-5d3d-4f99-9155-c27387762959	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:44:47+00	0	4105	\\x8c8c8fa91b071a6206c19b6dca7eac405862d70322cd17d39acda73bd26190a0	\\x0163bc0db3f62500bb6f600a07a671d2d3e3008b9e9819fe4db12204a881e8b8c659d2c3b2693c3c10d52250c44c57e9f7db86ab13c9455c13230709b9c4336503	\\x0163bc0db349892864b26bd119198eff636bc7890186a55aaa71c85f5cc8fa8e03acbe1672248468492a300d5116900e0984c8a7635045b0b75742e9f7ec8bdb4f2f3237dd4e2d5b0e4ef4b3c9002d2b22fa2881d37a5ac981564ad50d9ecf589a	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	\N	2026-11-22 05:44:47+00	\N	65536	4	1	0	0	0	1
0be49341-0405-28c5-18c7-00180e566e1c	1d8e1069-47fe-4b6a-b423-1a8044e7faf1	27f27d6f-60fd-4461-bf21-ff8eeea79c13	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:37+00	0	2773	\\x3fd807b52247c25f3e3f5a6a4925fa8c5addf92c8988388ef2c7aab6fea02114	\\x0148d8776c5906b6d1fbbfe70808054707c40706ddcce031c460d61fca44dcd1b6048ad264219f29e6969ea9eb1938448858eede8e05615ec7aa7e7f2a20f0ec5f	\\x0148d8776c17b8ef5784bde643de9c1565b3987f7b3a87ef6e654a00342e351c4e42bc2758edf582e6935c05731327fbe86143e78d09601d6f0675caab374369610ee8a955249660a78ddb34e787a1790819cc2b737e90eeef391cdd3c1f0b5296	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	\N	\N	\N	65538	1	1	0	0	0	1
0d34087b-94bf-fcc7-5807-a4dcd88c6cd0	d2874f12-9f3a-4204-b12d-5b63419b1350	35dfec45-b6c8-4f99-9688-b0acea66177e	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:32:42+00	0	4799	\\xee959208634bbd25ecc22d2168b42a21495cc410139011dfc49cbc43d3a1106e	\\x01906ece6ace03a90402d08ce14389846c0e3b39b602fa1f6c63b75f22d706d0f5736af01c61f5e6ca794812b0b7a06b1bdb19d10b971b2439c37abed0d570228e	\\x01906ece6ae71de0e7de1ed84ac15b9b74bdeb7585ea2d857a134568e1db6b78ee0194559d445bea36c2c6cef418fc8d402bd34aa023fd0887c764892080330de206a5b275353421d708f4d04ff28aa2fc811b5152ce018ab96f5b20b75bb43d6f	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	\N	2026-11-22 05:32:42+00	\N	65536	5	1	0	0	0	1
146b8ab0-491a-005c-1e43-510a30cb6df0	ae1dd08d-ffbf-47c8-a1e2-5621fb983aef	e3fddb96-f845-4e20-b90f-bb53d424ca2a	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:44:15+00	0	3947	\\xe6fbc0b44728b3ebb526f9d2369b15d9a5cdc1eb87c70767f11f92ecf80bcba9	\\x01624038c5ced7a891b9aeced645abc3262ded74fd6c2f4ca0e635a923f6563bd64fec9fdedbb6756de15fd012d7e760415812860861b2215747ed923842bf22cc	\\x01624038c5389fbff449397ff850c3c3b31be25fbadaac9ed58a46aefdb4bf445d982452cd2c7a3911cfde2b3962c4fb77e35b370f0d208664efd9d485165a7db502c3af0cc9b7548c728d6cf85ee04ae5c2131a0456934186335227a743a9eff7	1	3	LARC	LARCENY	4			2026-11-22 05:43:36+00	2026-11-22 05:44:15+00	\N	\N	65536	2	1	0	0	0	1
1a60a779-2178-481a-dd87-833dbaf1d710	ff8e8dfb-97df-4dcc-a571-1a8002c7f691	0b50a7ba-cbdc-44e5-9417-195e055f6377	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:36:25+00	0	4093	\\xcda122a4f1329a6b07897d94266bd25c427458c69686f88fa9c911bb10e29a5d	\\x01c897536040ea147e2e267d68ecd41cbca6f54106e6e1225ba5979651f75b2aec0c4d9b46b365b56ca25c6ddcbc05c50d592ba8fbf740092b961fb63ba4f92bbb	\\x01c89753607c9a348687b5136e2b2dfb3aa6fc1bba6d6a8ddbda99dc015c0796b4f67d7b1e23e7180c2c9a99c6d85b31a5d8668a7bdb7b403c3b71dace37b86340c9191ec25c1dad2609c5f5308a8651b3170e0c3c686ab5e05cd0ad7b3a336106	1	5	TS	TSTOP	5			2026-11-22 05:27:31+00	\N	2026-11-22 05:36:25+00	\N	65536	4	1	0	0	0	1
2194b5da-d578-1c78-c9ae-7a8c95013b14	ad57a4dc-7eff-46fc-8faa-c737125137a9	1dd72522-e4d3-445a-abca-9d841023fe96	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:20+00	0	2775	\\x134e8b8bc8b7bddc9eea8be4004645ef09583b8406dcb543ea023940f39f285a	\\x01489fcb8742935d0b88ef816179c94f06594e374ab9e984dc3f0f16443f2e1edfcb839e93438684a49b0bb6e529b2fba32f4c666156adc5a8a05e9d6fa86675c5	\\x01489fcb87b361872e97d8a6f9a9f7f59991f65ebd421f97bb3fc0700bc4c7531032f0191bb7f4f594b0bbc886d28cf2edfba773a4d23b1053397326a9dc7b8861434df0de03b779eaa0bf74b08d0934996ea4bd00f08c540d323cb5fc638f0656	1	5	ACC	MVA	4			2026-11-22 05:40:00+00	\N	\N	\N	65536	1	1	0	0	0	1
2767211f-3069-c9df-c1fd-9b9ed49690aa	5e0cce19-760b-43af-bdac-2710880fcd7d	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:37:29+00	0	3815	\\xb98c18926066ef25e5bf491aa7f56648911924f06ab3fe5693953be3b7280007	\\x01648c3b466aea5e3afaff96a1799a04ce253015349e53034d6ad5284f602ec910d950cf05c713ef21006ddc6274f82fd76d8e2ebac6e30f34706f4b242750e3b7	\\x01648c3b465b1322a6224cf148932cd790651baaa812047929fdf70de785801bf3ee029d7a9057bde52068da24358a1f1bd41a850e7311ee815a3b2b3bfae35a8a1a3890316bc31f54cee7c8eebb6b008894cceb5f979fe5036a97c40755181323	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	2026-11-22 05:37:29+00	\N	\N	65536	3	1	0	0	0	1
29f3a52a-cdd9-6cb1-72f4-8bb7e4e621d1	866cd362-31c6-4bbf-838a-a4e82ec7b0f6	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:39:47+00	0	4101	\\x97950a4bd5d42b422f860106e9c8b80520d462b2025cc9914f3aa7a682e0be80	\\x01648c3b462bdcf9e0056ce1bb3f3b0eb3f6021ab53caf7bcb8b4ded98db2f97d5c3628a10ba3cea5fc6a90ee2b9ae4368c5da93ca2fb989dd7dd95abbaa1d5015	\\x01648c3b461905e65f9439bb099461accca2064ff205a6c442bee601707039d7f6db9cec2dc10e5c271c6841adf11ea4454c11b76c592c59cd0bff08dd5663009fa2e10ba81e84382c6e0d3fceb43e7265b30f91139c50e63263c4ac88532b64a8	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	\N	2026-11-22 05:39:47+00	\N	65536	4	1	0	0	0	1
308b1a59-b4b1-3a74-e771-c721552f584a	f68f8a5e-db9a-4dd9-85fa-f6521bae7477	35dfec45-b6c8-4f99-9688-b0acea66177e	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:28:53+00	0	4227	\\x0fdf7eaaa00b7eec3620eb0eea8adccd2ffbdec032855f6fc48fc4c745cc333b	\\x01906ece6abe6fe524f1ce94d958334f2833a01a6bbe148596c373395e699470ca43d8de2d7cbca62e811e3d2c121815882a67fd811394f7527461da7939a23c80	\\x01906ece6a5a3bf37c1e69f540cba3925a4c71ba1243ed66efac298eee33f18ac3252b71ff6ccef3dda3610c94dd7bc1f4901345831219f5c3f983d10e4c3ed5766640443639ee2a4d72db67a9fc9cf638e8ff66b29ffca8e8278bf973472effc6	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	2026-11-22 05:28:53+00	\N	\N	65536	3	1	0	0	0	1
31fb28ee-cac6-334b-b50f-e5cbba0102f6	c24ac53f-f9bf-4fd3-b3f2-1a66c517001a	635547b7-beab-4378-b3d7-77462d3dca43	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:44:23+00	0	2869	\\xfb88ffe0e79ec836f8afda5098f325f64d6f5406e485f4450b24a8305f626856	\\x01f430ae642d79d3d0beff6d3599b881cc49ecf3514b12579c53dcae7cff45dcd317b8fdb444d4d3da1df0fe04bbc14612054e568e1fdb70b729d11a42934eed58	\\x01f430ae64508b7e47d8e48ecc5535556ab190ef788c55a79b4a6c62a31910e64b82b7c67c0cd6f28320a39e5d0e24f32a785cb86ae0e042a36610c05d3e4a1ff3373fb88a1907588951ecc0e878bf2d21b36e25905545553f4679e74237c0e9bf	2	3	VAND	VANDAL	5	18		2026-11-22 05:44:03+00	\N	\N	2026-11-22 05:44:23+00	65536	1	1	0	0	0	1
3a0b454f-838e-c30d-b4ac-e91aea2c8288	9a9affac-efb4-43b6-8db8-6a71ec092ac4	39694609-e2fa-4e03-af06-3cb858b8ad03	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:37:31+00	0	3812	\\x269820caec019c27b25e80513c3c5d5614fbdcecabf379a5b0be7e9390bccb8e	\\x01c4a690b907514b8dedb8749000bf66839a02060b4979c1619200a26de5ca586a418fd897b90eb2bc4087e963d4cd459a3e2e218994f2f74587d1ca67499c0659	\\x01c4a690b9ebf265035ff0da5b39f39d2f9a5888070d2a8c9525304574b049c811d2a1ac8a3dc6dcdb36e2195d775c3a32a3dfee76b102a871152ccf9b9c71d1c7deada57e8071de255b5d91bba4d86fafa34bb98d27b33a912118bcc531d67ef8	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	2026-11-22 05:37:31+00	\N	\N	65536	3	1	0	0	0	1
4109398a-0e1a-39bf-6076-5baebf76c760	a27b73a5-4ddc-4ce7-9c74-c4d0efb08d24	39694609-e2fa-4e03-af06-3cb858b8ad03	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:38:29+00	0	4384	\\x425bc0fe9784043b4e13f26bb7adb1e785a380ffb23a9c5a63e41d5e58b19bd3	\\x01c4a690b9cc2a8fc58fb517a8b427539204ad12085cdc73de66f840d283297f754373166a69704ff4aff81db0cde460949617f4c3d75662f261d0c35e417f59ce	\\x01c4a690b991cde78a85067219c8e46be33efc0a9c9dbbaca3d40258813851963df15f57051f690a68979b6672fb058c6fce4d885c39d6d1363b66eea907c12e93f9525d8291bc14d17e3ab3f1bc8f0f04583b79544bdd9573d03f3c773e025463	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	\N	2026-11-22 05:38:29+00	\N	65536	5	1	0	0	0	1
44813ae2-5c88-94d6-af03-a29e6916ffac	c50ae4eb-12f8-4919-b090-32ce41387b49	35dfec45-b6c8-4f99-9688-b0acea66177e	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:30:23+00	0	4513	\\x024510ecef3204c63d4633ee75084a10637dbbbd8d346e515d3c7dd1af900c82	\\x01906ece6ab26873ee5147438be452cec17386d5c4c1eed4edcd90bf815840ea157a29f08873a63f40f5f746c3fd5b55c598abb53db0d597d5561f0d6d46f9f929	\\x01906ece6a6f541b5e4766474e6d0fa701d83408b1a7f86e8f1822f9a7b15b272a19558897068c35e9b6e2da3e721b28ff34afa6402631ddb0468e51161802f286334261e1a3faa59c7c1dfefe259006726acd92cbba14bb14424a86cb3ee79ace	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	\N	2026-11-22 05:30:23+00	\N	65536	4	1	0	0	0	1
45b6e578-381b-9952-492f-6eefe8bfc788	59350b7b-ab79-4e5a-b6e9-47c1491fb5a2	0b50a7ba-cbdc-44e5-9417-195e055f6377	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:32:11+00	0	3807	\\x17f8844c959d051354d586bb75dd706623c84e9cfcd5f34b2143a903942c22d5	\\x01c897536096a97aba690a72a0ceac83f3366f6b8ab2a752bbac4cc9b60824a9b5a72d2439c66a9302c76c02fcb3f98662d52ad7505b306ba4eb7efbe534511c23	\\x01c8975360440a60800977d13f4479162711aedd383138c874e8a970895896980c91454f6084047c3f38c7d80c12f1f0ac9ede23d8578aa9b5aabf515c9bea6d6d2b1fe0d014f337af840689e754b0d99e728278f543c04d39682ed8d2be55537f	1	5	TS	TSTOP	5			2026-11-22 05:27:31+00	2026-11-22 05:32:11+00	\N	\N	65536	3	1	0	0	0	1
46aa6ef4-128d-5e03-a864-df5ca80cdd10	8407f5b8-864d-4b7b-820f-6b4da30f2ef0	0ac1cc51-a8dc-462a-9458-2b684451955c	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:30:29+00	0	4095	\\x4b53926c3374a94765554a1e6d7a621e66d83cc88ff55445483d59a75daf2ba3	\\x017fc8b3e8963e46fb1fcc8e444ce8e8f503c79cce32c497c7aedc53d6df1bdabd1f0bc7be080301459a271f9f1e3ac884b560fc0e6b315f1239dfa099671faaaa	\\x017fc8b3e80c7681eb39706a55db31d80674a69fbbfc94333e44156eda6af574a4766c5e635cd7b6f26c3daa61240872b28a8e1478e13824c03f307529595806fa6e701f389b633466bcf61418fe441f9526eb90d3c530ca7d4593a9327859aa0a	1	3	FRAUD	FRAUD	5			2026-11-22 05:23:33+00	\N	2026-11-22 05:30:29+00	\N	65536	4	1	0	0	0	1
52d6b0c4-1b9a-b416-7c32-0100efad75c1	8d67e87e-0a43-4a87-bbc0-8115ad8a4071	1262141b-c9bc-4350-8943-ba017f204851	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:32:04+00	0	5023	\\x857ffb187b2fc63cc82d80772d45b914b8fdcda9ef263383af477bd8a165ca56	\\x014eb91814fba5415f905f65029d13fbb9c0f1c4a7b4918db67675d5fe429429717eb1569c4d1e3e4695dbc2d57ffe1849f5746e4ad06bff015d9799471b7f1105	\\x014eb91814d320eb7ce9ac1eb76de1468e224c5e958a28aed51b65254decb2656c3dc801b76ac9ac3374da72e02306f3b63396d27e48b40083232bff3376a26dacbc4b8f4ded1a6a4f6a48b6cdda39aba1268344bab2282f3af0a678e8f56fedcb	2	3	TRESP	TRESPASS	4	18		2026-11-22 05:20:46+00	\N	\N	2026-11-22 05:32:04+00	65536	4	1	0	0	0	1
55116871-f37f-37e2-c7c1-427a90d76a03	8bd292ef-fc40-4d36-a3c2-7d5043e4885a	27f27d6f-60fd-4461-bf21-ff8eeea79c13	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:42+00	0	4379	\\x218791a5954f77edb31aa883fbe1138b22a2385e4ba3646f472d1f099bb12e6c	\\x0148d8776cbe8839eb1d64084b418505ec55494d887d55fb529aac04cc9064d2aa8235961b16683c996d830d37c707b3b1b73f0352c7b7d0a5283f643fa16edec1	\\x0148d8776c222902fd7ec0215605e8afdf303d0a69f58e8d9b4a5976aa3bcdd5839531804df95a309a761241f064e943c371eae6aa1f919817b7e4483f612ef06a30a16f1830007e5269c47221b3026b81a6e770484d780ad99328c83f21fee925	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	2026-11-22 05:40:42+00	\N	\N	65538	2	1	0	0	0	1
5acf48eb-0fdb-42c6-8df4-8ecdc26f79a2	de6b8557-de23-44cb-8492-434f70b3bcbb	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:42:05+00	0	3960	\\xf6f670e20f32cd699cc67a30e45f14e9641c9ca407e41af945e6b7e22a5c6926	\\x01ed8421acb56b668b18fdc4e5415d4b18ba2c6d391c5347122c56ba59dc5e3f11f19918226ed76f4d85ef2dda7a619fbae62e51a53d8ce6873c744246eeb17eb5	\\x01ed8421ac82d95b1dd113bcc613ed9719fcd902e1e7bcab25d25f8c67d0627cd0011ff66f0b66020daa25bf1dd508f95281e7c62175273ad4184a4242b2c3aeba9375c24853c91b99c03410d1b08760084d5653efccd232d3ecac85b629e7f541	1	3	MENTAL	EDP	2			2026-11-22 05:41:39+00	2026-11-22 05:42:05+00	\N	\N	65536	2	1	0	0	0	1
5bc341d0-9cc2-54a2-7589-d852e8133654	046b08a3-da30-4929-9278-bca1ac85e417	b4e3b889-6caa-457a-881a-30aea8e8e0ec	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:29:13+00	0	3901	\\xffdadf1312f1596e9e0b1d54f570dddf722769abe2aeacddbe1ce97dac93b83f	\\x01e8ca8152c52abbcb49b60832acd91d0b15633a3910cd34d477f82fd47a928bb145454c483b4118cdeca6f748f4e2db6e5bdbace20b2f183cde394a31b3aec52a	\\x01e8ca8152f0d7218a0a8407329f2db50caf77205b757b8a22f4566629e67838bbba04edd9c5715c62b77ee374d23d0ee42fdf6d3cee1df7540dcbff7ebc155fb643386f0858aa2b5481a9d718d0afafefadc98121485b7cb22b0d7979bfe1e342	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 05:24:09+00	\N	\N	2026-11-22 05:29:13+00	65536	3	1	0	0	0	1
5ca37fbf-cbd5-9e1c-5bde-6d05f1ac95e6	dd4942be-1934-4b54-8e6b-a89919480cb5	e3fddb96-f845-4e20-b90f-bb53d424ca2a	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:43:56+00	0	2769	\\xe2dd910d8c2fc4f84d3593de56166df361c1626862482060ba98b8b959f2520b	\\x01624038c5215f2d5c043512030d98ae4d3b50bcedf4bd4d379858340e0f494e9caf4aa308737c6c4a919bef937c738d9c6840e671fae8bc077cde12b8e33cea95	\\x01624038c5ca2a13deffab635d179ed9c98b6e5921a992632f05e697c9e105d8d4863f9876febdbfd86c5e154a8aa95cdd25a9f32659642b9301155b3888e6648dad81ec626981fbd510bd163d6c2e0cdac0dc8cd7c4ff88e95683ad9676d7063a	1	3	LARC	LARCENY	4			2026-11-22 05:43:36+00	\N	\N	\N	65536	1	1	0	0	0	1
608773a6-7bc2-932e-911b-a42b6162e122	bf17a4b0-5f21-45d9-95b8-df31eede1fbc	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:32+00	0	2771	\\x1db5a355e381fbbda9dcc4a367132b5cd7f17dd7da07fbe9be2d842b099b697a	\\x01225b0cd909b20f6b3a5f4a60439d9f722442d6360d7b1d6170922c8a4766eec2c5b059834fff595c84ed2f8041f882a3063cb037189e176420e30224b784e2fa	\\x01225b0cd9c8bd2f87ecc83ff76e1c9c86edbe506be76be0be80e4cb7eca1bc8a3dac8744af31f75a836083d3e8f979a9f70d72be83505678ff780e4b54d5dd831299036e6cb23e17dc1aa11a4cc0fc1133e865cf56a46dbfb8b6a637584f6d767	1	5	TS	TSTOP	5			2026-11-22 05:40:12+00	\N	\N	\N	65536	1	1	0	0	0	1
64728684-610d-0286-f964-26a06fc0bca3	6af56851-7a70-415f-bf1e-8596cddc8579	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:42:20+00	0	3892	\\x644679c905b0a32f07b1c4110c0699f05af24cad960d174428128ef41b340e80	\\x01225b0cd9e6cfd3703be4ac109b3d5e4482c279041fe0dbbc8c38f0f782010462fa3bb6e4f4feeec3990209c34f9f738b79a8954ad5f78b4e0301b2134a001ee4	\\x01225b0cd9eef776b1cdbc5eda4c8e31419c1a030a599772c343502bb142590a490d12b89535eca8c443886638d2dacb9c8cbef3c8d3f400877b6eb36363088dbd7d730cec7cf7105508fa526e635d0724323f7b392455beda91a1294c69eb6bac	2	5	TS	TSTOP	5	08		2026-11-22 05:40:12+00	\N	\N	2026-11-22 05:42:20+00	65536	3	1	0	0	0	1
681a53fa-70f8-0eb6-9bb8-9d98e20798a1	8c284f42-ed67-4db0-a058-490766096a29	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:41:59+00	0	2782	\\xacb040963caa257fa19e13bd1846e8979dc217d8518a3e53ed28c5b0ec8b4b62	\\x01ed8421acb918bc962fe0ed2e73b77e2897e1cbd2f82771a2fbd7851a397c3bc650280ae82aa60316626681d13db18ad06ab3fc3a5311ed56b2e99601561b0ffb	\\x01ed8421ac6433796300096ed537bff1b6e1f8849d9c9c2b3c2cd4c6dc9aa16df6bcc4ecbe485d68ddb30005bca2040644a456fc752685522da9a41b1ff5e56e58d8024a92e3b4ecc3cc6e9bf9fb7b94731a44bd8bff6bbaaedb688802134279d9	1	3	MENTAL	EDP	2			2026-11-22 05:41:39+00	\N	\N	\N	65536	1	1	0	0	0	1
6a9390b1-48e9-e304-ec1a-d932e6a4f285	88df8c00-6550-4c36-87a2-5715b7b64a30	0b50a7ba-cbdc-44e5-9417-195e055f6377	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:27:51+00	0	2772	\\x8f852d84d3f85a449966e22dd597a99921c7e585c36dc816dd2a7b6f4827da81	\\x01c89753608d1640b95de1dcffad45b428a2ac11d39f86f3256d221b56f6d72743651fac22cc5a3c8bc928702f14dcf40cc3712059ac4abe0af6400160c87f1279	\\x01c8975360315dafa5c176d0b2606ab952e4fa46e1eeee865a6e1efaaaf5970d38359b39dfa40abac6ae152abd246507a10215f954a0f67413fbf8c23389957746d21c859b0c441040cded688d896a3db4d59e31122536e3259d051052c2df364b	1	5	TS	TSTOP	5			2026-11-22 05:27:31+00	\N	\N	\N	65536	1	1	0	0	0	1
6d6b3fea-e43b-c5c5-9b83-11dfa2063564	54e666d6-4418-475f-91a8-59d329b07e71	39694609-e2fa-4e03-af06-3cb858b8ad03	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:36:14+00	0	3530	\\x77dcf39c39c692eae48ec1a3c4dd0dce845316339ac083be9fc7479da411ceb5	\\x01c4a690b91e867a0939cd080e2f0ec42515ddbb893cbed292b86a3e5b4541ef1b4df7cbd3858918ea6ede3b10c20f88cb915bb9b990069a25fef1c95736c27a8a	\\x01c4a690b99079eb2a68f8bf2783300b8206ae14016b4695834f66279e924d951708aad908885c7ecd11850893e665ef047a743281f58a59e90671357cccde089ad4b37cd24ea1a21f326821a9df7b17db9ce3613053f9a88abd2792d6d8b9b5a3	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	2026-11-22 05:36:14+00	\N	\N	65536	2	1	0	0	0	1
750409fa-dba2-740a-f47a-c83b8227e1bc	7424cadb-859d-4513-ad08-dcabf242ef82	e3fddb96-f845-4e20-b90f-bb53d424ca2a	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:45:05+00	0	4226	\\xba622c149aaaf0080fc43ad50149a6a6c7b3e2a4705a49cdc9b5e35aa3c9ce1a	\\x01624038c5ec800151aa6e4366b38f932fcac5cafd2478fb6793dadd92921872af5fa1bdd15e1ed828b39dd1c1c09d35e6fc0afb01424895feb723e66ad346909a	\\x01624038c55ae0f8871ea538919456959babdf55429351f38fccc79598bf764f6751d845eb7fb9a30d9ec72cd5826bccf36b87222c8f5e4d178c99d69bb3a164fd70bbd4ebec103efaa2ad1931fbfa161df1ab0309067ffe429b9536ddc5690144	1	3	LARC	LARCENY	4			2026-11-22 05:43:36+00	2026-11-22 05:45:05+00	\N	\N	65536	3	1	0	0	0	1
77bfab15-eef5-4119-76b3-ed7a08640de6	94eff56d-c0cf-4248-a970-299f24834746	c777ce03-55fa-4237-bf9a-b77d18546c57	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:11+00	0	2779	\\x52716b69ff59d36151816cd34e4748898bf770f5405f0782b42ec4505bd13afe	\\x013b21abfeff6d5f9722c83054a317e534d7c71884cc28bbf3d3a7101c80a9d72ba73674329237f3ef244d0ef34fc628852cfa1df376a1d0caa5c2b677f0299441	\\x013b21abfe62f89c7691f0ccb4c1e5e58b5536589b15fa8bd29cada3d74bb94d6e56ee850146a8352df847644da5e675190e6dcdcbcc7ca392130028a3d2b5cc060a0099ba8abf1075b9150b95a1d30f29e039c85e761f37e95349fdc646d41d15	1	5	DISVEH	DISVEH	5			2026-11-22 05:48:51+00	\N	\N	\N	65536	1	1	0	0	0	1
7a6e9dad-cffc-b6b4-d02f-d0a0b3e3a5a6	470e0fe2-4abb-466f-8486-19ec33f5e249	d01a5dba-ffdd-4342-8a81-093c89696393	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:38:10+00	0	2874	\\x93e27853e1fb8372a559166773cbd34fbeb0a200529397399dff7fae4103cadf	\\x0102a0069866990125b8a1407b3c7186bb01e3897694ef5fa37add96d764a5ef879a39979f86c816f347f7663b12971abcef3d82ba284f2628750dc97297c82d78	\\x0102a0069888de34f8ed5352f8639480a255c0927ad053b80b071d24401d6346228456325544d13d16451f664bd509b64114d5493cee39eb42d9c32efe0da05677d7d04d3c28c31164eba4498e4969143bf23dbda19dbde8d5bf34dc32c9d435da	2	5	TRHAZ	THAZ	3	14		2026-11-22 05:37:50+00	\N	\N	2026-11-22 05:38:10+00	65536	1	1	0	0	0	1
7c28b3a5-e409-1b98-945a-9cf5b6a98a26	27f03a44-4098-489d-a7e9-d050cf642033	0b50a7ba-cbdc-44e5-9417-195e055f6377	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:29:49+00	0	3525	\\x61074febc8620bfe3dd1d38f562171d75ec2e929b32181e28029b6031f0e9f9a	\\x01c8975360ce0be1025a2aabd8d14cf93c95ae2ee9bfeb16b13be56b790873eb7c2dcecb6498d5d0a2e5bfba0b886990deb4e1f3f9755a6ed63e54431fe5643ded	\\x01c89753606e42b9b7c3ee3182668eca035283e129eeb513b23f44b24ea61a9d086bc10cbd7d1051581416bd4ab421064416b668cbb04043878d9176a275ad17d3cb83d3c59955d79fd17f2a43e522b06a257a205dd8f49cad208e7e5e4c319463	1	5	TS	TSTOP	5			2026-11-22 05:27:31+00	2026-11-22 05:29:49+00	\N	\N	65536	2	1	0	0	0	1
7ec2c44a-950c-b9d3-619e-ee796b49f798	abba98b6-55da-4766-97b4-7efc61087cc5	5ffff20e-1bc7-4cd4-b186-83fe919d5008	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:36+00	0	4238	\\xbab73f4b6bf2e25637ee892b74cd5376862b17edba88308fd487dd052b3bd7d1	\\x011661c4c00ef440113790058d051c2dcbf1dc80e40c6cb32fa806d5a52817fd2465efe22491a352f37fad44c4de67ac3f5660e9be52ea344a63d5eab956b0e174	\\x011661c4c0564fd6f00a7e631abf84584ae15927935a84db918a9b3e718eb680cb3586be91a1422928241fe8a11706a1b1c368d83f667b50329a7833b20c0c69f138fdaa5e32bf8f531b072dc6ff8526e9119c5e04b2578818a63e7dba4c3001bf	1	5	PARK	PARKING	6			2026-11-22 05:42:15+00	2026-11-22 05:49:36+00	\N	\N	65536	3	1	0	0	0	1
8041a745-053e-200f-865b-b5aad4d8a52a	26c58ccd-ad4b-4971-b02e-b3ba288605bd	aeb948a7-6392-47d5-a555-3822c4c56f9a	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:30:41+00	0	4739	\\xf7349a0f1aaca223e0e15c2efba86505f4d664d9e06cd83073487271a9435734	\\x017ec6d685ba2376907f2b0dcacba75b6b346423eaa4591b1d8b2a60d57ecc02687cf0edde2ff35b27ddbe9c94c11dc1a2677375b3bf9d63dc51f167229c10ed3c	\\x017ec6d68584e297769d6337b4c21c4ac59fddf6d46e8bf95c1f62d45b1f7a79f6ab15faf8fa0a4f9eadbd6c65a2460457b120c4bbb75c8d82268aa78c784699a5d75e3127157a92a9f9df770869c1fff63baf994b63a8b73ae64512be4d77509a	2	4	ASSIST	CITASST	5	01		2026-11-22 05:20:23+00	\N	\N	2026-11-22 05:30:41+00	65536	3	1	0	0	0	1
81e7401f-c765-aa16-d411-45b96ce97649	c7225953-74fd-468a-a904-ed000a2086c5	858929fc-92e2-455a-9702-c158eeabc8a7	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:47:42+00	0	4387	\\x1e1537edb733b9d9d83caf009009ff70720a1ba1f45254ebb09eb73eba88926c	\\x0170990935a4f6d2be5688ff52c8bdfc1a355b6f5bcc89df96aec55566913f7da00289be02265937530b78feb49b6e7636e350599f02043f0a834527b83ecec14f	\\x017099093564f832f0b8bb893d2d38bb43ce0aa8b9fc4fa32959c425c89a1f2bfcc490330678787165fe7aad3160a25ede4675a0834daf4c0387c60bae399755d9c95dd65e60053ced166b2bb5b4de76e94433a527fed3f43cb024c371e262f50d	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:44:06+00	2026-11-22 05:47:42+00	\N	\N	65536	2	1	0	0	0	1
87d82b46-f309-e656-47fd-dadae0700be4	52f99acb-6179-4a09-a37b-498cb9858ff5	39694609-e2fa-4e03-af06-3cb858b8ad03	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:34:47+00	0	2777	\\x165974407f45fa44cb3c551e91b601c28de567c1223130d85ece9801dde95924	\\x01c4a690b9da6903cba4190e0ac80a322c139ebcda39455a3aa53c77822d541568d1ce4e0857390cb8edf87c7436a728fd016528fc392ebd7e376cd1b784d8a494	\\x01c4a690b970950899bc26b6406e8b4ec1282479ca79ccf5e89fc4cc8d6718b49ada5dd222ebf5d0b6d3d3eaf61c0a390a4e058a97445fe6d70b10db9c6ac66659d356c358c65536fe0a5645e9d550f93d5c2f5f2c97bc8bd1be23cd0488b73f8a	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	\N	\N	\N	65536	1	1	0	0	0	1
8949c483-04e3-e752-3f0f-79502cecd720	1e00087a-f96f-4503-8cb0-40846bb5eaca	35dfec45-b6c8-4f99-9688-b0acea66177e	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:47+00	0	5085	\\x53b4ab4dac30461be2e6b1114bef4590141e398e17bf78f213220400e029a60b	\\x01906ece6acd84c7168278d407313e890e24e251316de9e472e739be9d1e58f50586c6720f97d7327fb82575cc8c76a264d9c403f01e6b51776448d78286e12cba	\\x01906ece6a05d07d968b6e069ae1ca8d4c0fe416e27206f564806e815a57c58f9533a3fecc7ee5896e689f40e773da3ebef7b953c3852337549e487d76fac84b00428a24242f22cdca72a6a8602a84114ee5b664d601064dcf82cfd69dff2b0361	1	5	TS	TSTOP	5			2026-11-22 05:18:33+00	\N	2026-11-22 05:40:47+00	\N	65536	6	1	0	0	0	1
937574b8-8473-3516-debf-3bc4e5433e92	012c6fbe-4a64-4778-a828-f9df57fa7d09	611f9284-8c8d-4260-8ecd-70458fc9e14e	1	5	2026-11-22 05:54:38.852512+00	2026-11-22 05:46:52+00	0	4235	\\x1ecafd6307093dfcd2b2ea3f4a0eed8c11dfeb2007b32372e482f5f1e4e3d6ad	\\x01cd1d32664b8ca2efe6e19528b43adb5ffb2302ca428f4f76ca72feec22784c97e1cb709ccc94285f6bbdc24fae1f55192066239d48801ad5f8298b5571e3baaa	\\x01cd1d326695cbd678db036c1c263fb6a0c88c12354f642f147061484f7b9942b1e0048559b777df55daf4f8eb388f0518ff42734c6f94dcfb3c0a2df6f9b58639bf7135edfc355d153dad70eb533b882caa12a03a68f99d3e20d173dcc0708402	4	4	SUSP	SUSP	3			2026-11-22 05:43:09+00	2026-11-22 05:46:52+00	\N	\N	65536	3	1	0	0	0	1
970872a3-b219-1a72-3a72-63dc17953a2c	bfc4fec2-c475-4951-89e1-49cd6161f656	0ac1cc51-a8dc-462a-9458-2b684451955c	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:34:03+00	0	4467	\\x6243ccf1513c30237566e1c25f25db2d0b355a145bf939d38f0e16ca51f16bb5	\\x017fc8b3e8d850f224090ef9acc3dc91f4c7f5697a97255ee0482f2cd13981948cf1a81f410c434750717eef32568649ebf036d0416a82ff04c0b270ea3489d445	\\x017fc8b3e86c736c637a8fe8eab8f65a96f174b313d96f6c0771e1900ceb3606d14baede31c6a702462d46f3a718b6ade2438cee0f0e941a405e9f7ce20b178aa93067bff2fddb54f640750010119559f4ea59f83eee35d9efc4e3c97f02cc1020	2	3	FRAUD	FRAUD	5	18		2026-11-22 05:23:33+00	\N	\N	2026-11-22 05:34:03+00	65536	5	1	0	0	0	1
9879b44d-5f3d-01b2-1ba0-fa04f65a3b0a	fdac766e-8b48-4199-a24b-431e6a26c230	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:37:00+00	0	3533	\\xd32fb15bda29ff6fc4ec83b6d47ccd9504dfe19cb8aa00a32a8b6e802546d465	\\x01648c3b46fa19db3fc8a74a90467d687ad8b79f69c3eebf337d89a41bfa4fa51fa648fb533e6487ac8e3f05a32930fbef1f346de86a6333fda3c79fa4b370eeaa	\\x01648c3b4618db4229d8bce62733f6a9af75f3d290583aece5d0733780ff310dba87ac58b87e44036bc1cd7821968334378b16c6161d9478e776a82cdb230849f6a2e4c218253bfcc0492004244a0466255d5051a9e4ce8d63ca7b9ef02f4f15d9	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	2026-11-22 05:37:00+00	\N	\N	65536	2	1	0	0	0	1
99df0b40-c6d5-fa7b-735c-72227e9c5113	9c365909-d576-47d4-b218-5e1b6354fb99	39694609-e2fa-4e03-af06-3cb858b8ad03	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:45:02+00	0	5042	\\x2b172ad62c7406269e844db34b41798fc17030dfabecc6dd4658380d51ccd2a9	\\x01c4a690b9de4a65da33250629b5f3b5475a5baaefec9000a198f5cdb6b1fe2bc75770297924a15e6f0d0cb26f39354b1a657f10faf6b1d27740851bfd4cee86f7	\\x01c4a690b994710f2f4378a827ee9d23d417536eee213c4ec038bd6f10bc37dea6befb84f7b36e24955dade021e1e2f4c554b4da44e6bf621bdee70aa5374088272f15466c8a70bc61f351d4e046055c97919a9c8e95fec77c2fa2cc6b10e022f9	2	3	WELCHK	WELFARE	3	03		2026-11-22 05:34:27+00	\N	\N	2026-11-22 05:45:02+00	65536	7	1	0	0	0	1
a5373916-4c71-3f8a-f6bc-60fd3c99d910	2e5d57cc-f171-4d4a-a31c-09111b9e3e7a	39694609-e2fa-4e03-af06-3cb858b8ad03	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:38:03+00	0	4098	\\x9a9305408a5cbf5d3e3ae474291929182b37c7c723b494acce84a7df24adedb8	\\x01c4a690b9622d44109e4c5b785c5aec6a300bf7bd2831ecfac5123a1825e1053b68d2867e18e671b1f131329cc00433d486bac7f12da76ba3c2764b66edae3ccb	\\x01c4a690b91a136f2e92babe90335556e91b104e28fd3200ec09168f116ccb95d742276b3eb871112ff7d3846be6c0109db5be4e0d117f4d84b096f11a9aa0a4499a5ba873a269a44b82c04f033ece2546b5d91788a953d698c024516781cf5dcb	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	\N	2026-11-22 05:38:03+00	\N	65536	4	1	0	0	0	1
a9882249-9f91-351e-e1cc-ef7587c3789a	338922f8-b860-4df7-bd7a-d14fee7156c3	27f27d6f-60fd-4461-bf21-ff8eeea79c13	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:42:26+00	0	4941	\\x9b7acf8c2e68a203c5da07a8a2f493825d5f2427b0c5a1f9a7a64ac50292080d	\\x0148d8776cc8857fe4b8dcdda2df1d8651092d1a07022ad9b59820cbb62a1b27215e003cd0f28a9c33a7a9716e8e3f53bcbeed5e319f56e23a9344599668459346	\\x0148d8776cc12d1e9e1910b029542317ff884bfb4c3fb42fdd6b389b390ea8c49f6b7d75544c9ae7ba62c951b66f7b401d02a5a560dd8285b28e496e7c5d5681bd2b89cd7e0e5c0a0b02a97a3a8c82b9e37a6ad1a312d30eaf00803dc2a57b73d9	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	\N	2026-11-22 05:42:26+00	\N	65538	4	1	0	0	0	1
aab7eb51-b994-8a4e-b436-6a74fca5761b	a77c4e02-d27d-4789-b74d-ab70f61b010a	e3fddb96-f845-4e20-b90f-bb53d424ca2a	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:48:09+00	0	4595	\\xb539d6466c5647524d3240fedd44aeb64fa7653d3ba720d24b15eb475367619d	\\x01624038c5898c38be3381fe3719f328e37aaa34da30fea9788cc507aa7870f5fde58b86801dce16cd84d02cc2f78ed41c9e612510610cfe6583ca1d29f6e99516	\\x01624038c5fbb0692c618c08e8852283ad379e34aff9468d303f75073f923108b3468587ffcf6c529d41880fc64370f44da798b031be9ece31fe2d47318ab9be4f2cfe443f708560fe95d4ea36e6a6b58e8fb5347566556d8a33ca40e39ceaba0d	2	3	LARC	LARCENY	4	08		2026-11-22 05:43:36+00	\N	\N	2026-11-22 05:48:09+00	65536	4	1	0	0	0	1
af42ac4b-9e91-a968-a754-b88f950c0e8a	3826afa7-9587-4485-b1cb-a574081e24e7	858929fc-92e2-455a-9702-c158eeabc8a7	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:48:30+00	0	4663	\\x1de3d2503d85bf703ce18a5d9aa7bd664ae01d9127bd13d9c48810f86196f8e8	\\x0170990935c0394619ab47291baa8092f9b5f113380d9adb76673394f2c449a766827d3ea9b66b33356fc81dfb3473745e7085b0b6ea55a0f1e218a8fc7d345dea	\\x01709909351c33e1c7b0f5904460633404d18680814d1757e688b1cefeb800d1d0a3a079280f010177b59e03aabf8ab37dca2df3b2750c1694cb5e78d59bba07dfe1b5556184d6d3ab319bc9c16f1c792655d294f2338dcc3182af9594a108e1a9	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:44:06+00	2026-11-22 05:48:30+00	\N	\N	65536	3	1	0	0	0	1
afc00e72-9767-e609-236e-257a3236ebff	03099547-e603-40c4-ae2e-706a24a690c1	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:45:38+00	0	4239	\\xa4e6956733c4a7fb6ec4cd6b72688fae0eb6d5e5b041c06e03f4a86ce5e994a5	\\x01ed8421acccf8876b0b92a563099598c2701c84ff68b6333fe5473d4a1936225f389a01c15a4a992ba2884259c2226f22e0f270a362a33eb6fa4bfd250dbdd6b0	\\x01ed8421ace3990cad2dc1a60d135cdd2de382f417c008e7dcb4fc7ae533d13864cfa03964d43ac318cace9695cc91e2762d5c9ef021250f7d1762155b4ed27a12bed5f22218f14e5d7a12215aa014d1b2091b2c47ed24eafda432cf1770b70069	1	3	MENTAL	EDP	2			2026-11-22 05:41:39+00	2026-11-22 05:45:38+00	\N	\N	65536	3	1	0	0	0	1
b60447fd-88e8-c051-beba-6a074eac0eaa	eb110f26-724d-4925-b6da-1461bb5ea29f	81f22c53-a53f-4271-b658-6dcda13f09c7	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:28:44+00	0	6327	\\xf5784e1cd80824f61d53d8195a2a0d53bd998491f63ae190d7ef6b0830b52680	\\x014047bd7f1ea34a09dee8fd27deec86dabecc602ad6862106dd2c3e6f812fba353022e26c8f46572ba5c1d0a8e1d0393b5956a9d9a6921bf992b703384e7d631b	\\x014047bd7f0a72c5d390f21442a10e79ef9acddb1e6f245dccf3b873c57711331179e203130464cc7214a5064f23b9c041e5a537e670062478260f1a93e1efd65e5d4bf44a4e13e04bda91602ecfc773fc39bb26f1d3584a7a299c29727dcdc554	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 04:58:40+00	\N	\N	2026-11-22 05:28:44+00	65536	10	1	0	0	0	1
b94ea5d2-a5d0-5e1b-25ca-bd8061ab9c2c	68410d02-34cf-4203-b03f-123dcfe9f27e	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:36:21+00	0	2780	\\x4721287fb89b4082fe2fc5b0069dfdd9e12a3b3d56d95205aef99600748dc4c2	\\x01648c3b46e50ce80485d161f8335452233bb7dccc3d3189747ab9c5f2b95e935aa77ebbc0b3487fc62fbc6b36b99029b9b5d1d77883deaa9364bb21b84eee8917	\\x01648c3b460c7192b20412b56880782e0b03ed402cb113f3694735eb6bffb39613e074f35a9f2b41154ac8e75c0a13f92fc82e5015344db74ddf7b31b430702bc1f49d37d37c6db4ef3fc0aeeaa3c8b19f7720fe021f4c65116af0168db6062581	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	\N	\N	\N	65536	1	1	0	0	0	1
c80d0c4c-1902-290c-a384-d717751c961a	1b968189-448a-40ee-b99e-33ea0e1bb84d	27f27d6f-60fd-4461-bf21-ff8eeea79c13	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:42:00+00	0	4655	\\xc665ff064952c84c3258eef300dabddac2d5d5204871a1430685ddd5d9b64920	\\x0148d8776c5ecc3c72d1027b719da049e0e4c535236cd5dd94a0a3124a1cf481b885c7a5c82f30e1ed9808c31d0201861e96bd069e7ffc9d7df11435c2bcdc1b37	\\x0148d8776c4d527e7c7a08153d7d9235f86a95f9deb8431ca0ff0dc00bc55fe48da2da079249f36bbc3f7438470a35a7ed812830a55bf7afb946584e1f6db98977fc072a9752bf21f76d1bdc3cb8358c5d21efd823b875ba35e9b9e88c1d987614	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	2026-11-22 05:42:00+00	\N	\N	65538	3	1	0	0	0	1
c83bfea0-123a-88ce-52f5-a2017db3b110	cbd59bed-0b9a-45a2-af36-83a44307725c	858929fc-92e2-455a-9702-c158eeabc8a7	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:44:26+00	0	2781	\\x59de5ce96e26375869abb32a8b79aa7e4240244984d8798f757c706dab2daac7	\\x01709909359c112b9332a5106df1a6f151c8dfa41b3f4515fd671e5e58396c2234e6577f0dfa21547dfcdb5ad7e5d120a5fa4256bd59486ea7b9f90fa8dc318766	\\x01709909359c387d890a835323aa3232e95d24974ded6d74bf063e64d38d5f90f5cd6048c44af0b0e5f809d469713690ea17812748f4c77513e759dac88cee989864f6e19022ca22fc5e98ed5e10a0e61a901bc0fb1e89d5deb65767ec4a95e507	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:44:06+00	\N	\N	\N	65536	1	1	0	0	0	1
d5583fdb-d757-e54b-bcfa-55a1bb0d7bb0	4d3c7dcf-edc5-4205-9315-81cb727fb7c1	5ffff20e-1bc7-4cd4-b186-83fe919d5008	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:42:35+00	0	2781	\\x0768843a25dbf58624004bee1595ea9627656803ecef04dd261cb0a6ffa6561e	\\x011661c4c0e21ca8e00a2307652590f9351889889418bf01ea53e2aa553fff64e868c512b8b928f84924866a2073d6c7073830175c77b33600b9c0721280e14911	\\x011661c4c024feb90c08f9334ac4330ec295e5b2583b031b3956de9df5f303e9901377c366821ddb3501c5092367622cd24841d7393a0f4dcdce1589dcbdd1681fe929c10f5d0dd50987a649bffb41b39f91d52e6909a5725e39c27d1cadb2e583	1	5	PARK	PARKING	6			2026-11-22 05:42:15+00	\N	\N	\N	65536	1	1	0	0	0	1
d652b9d8-528b-478f-1786-cf01ed0c5eee	876a0fd8-e258-4381-b345-4963e045755d	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:10+00	0	4525	\\x6662190797a238bb5bb48a7961c65569489513c9ea6d504d5dd24b49ada9e604	\\x01ed8421ac97e1fef3bcde3d38cfa54851202b9dd4bd5a76f851ddc20db07bf50a25695263b328b51e195138aa65e4685f1a38d9f453c7812d9dba61d60ba58ca3	\\x01ed8421acce50bb37446b48ade094365c1b3fb7ea9521dc80212ca05ef5dc0df5f3c8f316b8e3ef4485b5cbdf3536dcd9eb99486e026a52df60096247502dda3e15da37be1c3f18c8a31f13bceb9f93efd47fc207de192370163b8da2b5437c29	1	3	MENTAL	EDP	2			2026-11-22 05:41:39+00	\N	2026-11-22 05:49:10+00	\N	65536	4	1	0	0	0	1
d76be811-ac16-a365-d7a0-113e5d4cdae9	d2ca8f24-2e1b-4d8e-9e93-801ead87a208	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:46:21+00	0	4391	\\xf716b387198a3a87c70da6f4d34b3841c0c44857894dd5f132232539fbc08e34	\\x0163bc0db3fda91a2174c6d584d9ad3b6af68a2ede9e7934a2c47f5ccf0e6beb297c6d1051dc31445bb779b6a1fa81b6181fa3106cce5e5043fbbac70491238d49	\\x0163bc0db3c7b9a2c6cbd949701667031e1c9cebdfd901b75d7ca9c3fa29a8a6d00f08f3c5a77dc937babc4ce2892a433c26cfd2deb2e3b3ce01f4ac2a36a358a654e6e152742baf18ad30598c2c0d43ff18240f02ee73fe4b7b5ceb29f4874f3a	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	\N	2026-11-22 05:46:21+00	\N	65536	5	1	0	0	0	1
d83dc11e-99cc-ba98-7a44-13267dd0b186	a4de0fa6-e1e0-4a9a-85a0-1dcd511b3619	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:51+00	0	4673	\\xdd3f0bd937be076bdfb639cdd7a2cec710c260f1d7ad5205b44beb4070857946	\\x01648c3b4691b91698123f84c83be4b8ee81d4ffeaa8f2b1c2a0cda5e1944d42fc36753c0a7193e35bc8f546e7b0175d7c9191e8c72837b18979aa10bf37bcf035	\\x01648c3b46e232fc9d84940d3f3c9eaa3b3fb16606ab646d54d9f4cc85dbbb5102415548040de18343f465c1bac5cabcce2ae0a2917504a14b01913e168a15ad93d3d9ccead26c8fbd18ccfcda6d1a64d7b5ed5d64263b2d34f9f417fb7bede6b4	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	\N	2026-11-22 05:40:51+00	\N	65536	6	1	0	0	0	1
df945610-8b49-229b-d4a2-2dd136e196b0	c43e3d01-252e-46ba-b7fd-087fab66575e	35dfec45-b6c8-4f99-9688-b0acea66177e	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:41:28+00	0	5454	\\xda89403945e3315bdd5d1de7e9eea89432d0a2c75ba3491b559cd1d22960e601	\\x01906ece6abb9253a75410c6685227a75c9ec81a50a6876b4c4d3d662bf8f49f5e011ba8ae7c2c1abf490ae53aed105e0c7ab1f56a308d942243f2d4dbcda8e13b	\\x01906ece6afbc5df97927b6a1e4f0d45045fcea11c5419fdc669e0db079100841e9310bb30eb8909be668fb42f18766a118332f0273927247f0136f582e167400e23c0d5cceb143e1ed9960d2c03d53b5441f491eec0b390694793bb94b5fe4a98	2	5	TS	TSTOP	5	01		2026-11-22 05:18:33+00	\N	\N	2026-11-22 05:41:28+00	65536	7	1	0	0	0	1
e2140f51-96d7-48ad-3c81-02d40c0bdef2	957ed5f1-7305-4dd6-a496-d4551d37488f	39694609-e2fa-4e03-af06-3cb858b8ad03	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:39:08+00	0	4670	\\xb296e37f1c75ff1bba8615e3b713acfddad63d61379a6874a95e3bdaaccd2d93	\\x01c4a690b9703b224267a57576ec64c7d3c05ceae7399dbc8b99cbb9676e58c11f42b6e09f9ae952ce5cc76ac2d1f0df6147598b498616725657c040d15b3bd99f	\\x01c4a690b9e95ea975071c71cb035c5afbd61a3556e24853bf08eb159b9c4504dbd843019c04af7a50f90013568d28120da49af4e6634072e99b19535d6f836a8f204ecb3c288767065553ba929aa36844c226b113e986b30634cb3c0fe1aca325	1	3	WELCHK	WELFARE	3			2026-11-22 05:34:27+00	\N	2026-11-22 05:39:08+00	\N	65536	6	1	0	0	0	1
e564f2c8-2443-ad83-fb1a-b22de7d7c34f	1255f568-23ad-4bc4-b7d2-e160a7c14ba3	0b50a7ba-cbdc-44e5-9417-195e055f6377	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:38:53+00	0	4465	\\xf7c9af751970c61008ee470d0c69681fb03d80f0a09797eff0ab043052704009	\\x01c89753609efd8afe647f317a652a0bb1960701ecf9baead58bbfa21d024d59efbd4145ee88e772081af9647dab6910242101542bea719e3faab5a05e2383cf9e	\\x01c89753603dbfc7332ea87111681b0bd5cb479c3e26875ce1d41c783c768fa16a91f20de0da9a6a58f1ea201e07b97aa324a80f4a3c0fed4106c4e7db0c29c358f703f6c51efe6f77014e793ad21265939418f3fb4532bff784b51aaf18437be6	2	5	TS	TSTOP	5	01		2026-11-22 05:27:31+00	\N	\N	2026-11-22 05:38:53+00	65536	5	1	0	0	0	1
e806033f-767f-7c57-e050-8416f8a26f36	985c9366-cbb2-4406-901b-029a4641bbe0	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:41:00+00	0	3524	\\xec29b61453fbc063e329c9ac3d1409c3e4ae5093ec44d6801ad01d76491efde7	\\x01225b0cd977bdf1ef5f3b2e53a15d5cf716fab72217bfd2ed11b11e3d672ccd2b87bc7f96ceb4fb6345c6f5f09ebf414073bd5637da53ecde57b9b45bff8ba0bd	\\x01225b0cd90d8175daa811f8465d9bcfd4abd60456bf2db22b5e421b822d0d611e23d938c8163c4e6327c5c9dd2d810612f70eb421d16d1980bcb6963fa4e92cf7f37d59b9a7d35dd8f6579662c405eaae80ed7e7bc0ae153cfb050f1eab5f3f86	1	5	TS	TSTOP	5			2026-11-22 05:40:12+00	2026-11-22 05:41:00+00	\N	\N	65536	2	1	0	0	0	1
ea444650-657c-972a-1764-82b5e81ce8de	c42cde93-909a-41a2-b5a1-59197a43f7df	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:59+00	0	4959	\\xa4e52c071c7619f60de90f2269708a40ae909f4cbe832674fe2a668784671ecf	\\x01648c3b462f9465b6247a08d0719f029955fd26930895febbfe91e4d0c3d0201ede1b7f94ce484a1a69d3fe14cb098047831a1b95c29f3991c26240ae8f34c518	\\x01648c3b4649655ee7f6793203ef5863faea1c097e92816c68c2b8a97e21eec67993fedced356a32ce3e1bd4afe2d8b6355a2ba7b5b7e50ed044571526d7bd9e9785c8714f2197fa512a18a05288b0b3250d79f2555e6f00b7ee37b0d6cdf4da58	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	\N	2026-11-22 05:40:59+00	\N	65536	7	1	0	0	0	1
ebb34fbe-24ee-166f-eee8-dd70fdad0dce	a49c5a94-184f-45de-aa4d-b0a31abb755f	611f9284-8c8d-4260-8ecd-70458fc9e14e	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:47:12+00	0	4612	\\xf5f84a0a431e6b1d7cdbbcbe45e5cdd97c4c106624d0d1c97cd0c5c494aacded	\\x01cd1d326625176f4c84e597b91844049d912e3c83d40eaa67d6ab47e83d51dfc92ae59c53fb42fa849b5dffba5e8996869dd4490174733adf4371604b533fd581	\\x01cd1d3266029b4068b0f2e86ad1c99b70fdc8e28491d5dbe619f437852338b1a9a6d0c08e24a621ae9a8758d6e6d95b2a771263c6531caa5ce42bb47bac79b38b575fc8bc904a1194e4480f1bb95870ad344e9303f287d5a1f0b1becd83bbd1ca	2	4	SUSP	SUSP	3	18		2026-11-22 05:43:09+00	\N	\N	2026-11-22 05:47:12+00	65536	4	1	0	0	0	1
ecf62e0a-3f4f-7d01-34f5-7047528087bc	c8dc4beb-78c8-4556-bd48-c6f3ec0892da	5ffff20e-1bc7-4cd4-b186-83fe919d5008	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:45:36+00	0	3959	\\xd02fd6f2b5929a5a410d0f5934eac6f71102548985924c29a2c855cd37b4750c	\\x011661c4c0a91270e15a7487024bedf736200feef494b8ca0571d85edcedd4f9d76b48d5d588921dab435ed932c9bd948d1ac1d48e43aeab0a3ef95113989d2275	\\x011661c4c02640f489c387c81a28e87068127316a93942a945bacf891873f90a22fb3925fa01fde894798ff0235812eac7baefb70398bec6793bfa5dca6a778a1e0ad62a5fdb3e9bee1d06d50823e86d57659d45d55a9b07cf98aeeebd836e9fb7	1	5	PARK	PARKING	6			2026-11-22 05:42:15+00	2026-11-22 05:45:36+00	\N	\N	65536	2	1	0	0	0	1
f3486a7f-d28c-ec1d-b2ed-dd19ccc85bb0	340e0e5a-5e60-4dba-b700-ffa2aa10f444	611f9284-8c8d-4260-8ecd-70458fc9e14e	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:43:29+00	0	2786	\\x84d2d5ac76afb6a1e9721d31a939e10ba8d553b4e8bc1b460fc48c1cb1e324e2	\\x01cd1d3266983119aa93a02abbbd83900df3a6c2bfa776a53f4815dd8d1da2bc471de6c8b8d8ad166ef5c6b6416a2e8013af68ca7cb18e062bdd591811f32b6319	\\x01cd1d326661ddf747153b5f98759491919f85abd145ba04c8754e178ebea355ce7cf4c97568d241cd12d084e70c70274eda9e2c2978ae1cb06ba694fa38098a665d41f7dee3aea888f9204ea44b1d60f41d99c97f31262faa97b02889ba830c17	1	4	SUSP	SUSP	3			2026-11-22 05:43:09+00	\N	\N	\N	65536	1	1	0	0	0	1
f50cd00c-edec-0d6c-ed08-5392fd68b6bd	e8ee4c98-af09-464a-95a6-ad0ce2d1f2f0	611f9284-8c8d-4260-8ecd-70458fc9e14e	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:43:41+00	0	3953	\\xf0717246915807ea13a80029f9dfbb9413c313eb5a096bcbf119f608eb72cbb3	\\x01cd1d3266e355dfd555c49416f8cda193f480ffdeec26e422e0665f86f5a4b5f5b8f549fa91ccd674fa8bc01753746e3d6e9ac53b67de6a3c80ad6089b1d41505	\\x01cd1d3266dab0d39b4b8c19aa0c26b14808d70007f832a2208005fadd5402da9126eccdef8e40ca68fbbf83997d3bbc2bc789fe42847b26227d793644759442ca450995965dc30618531c9799a2e0315bb65a75a10ced8e34885c0c13a9655727	2	4	SUSP	SUSP	3			2026-11-22 05:43:09+00	2026-11-22 05:43:41+00	\N	2026-11-22 05:43:41+00	65536	2	1	0	0	0	1
f9f59378-a48a-4dfd-0a65-9160d5b856dc	ae9d8be3-424b-4e8e-9460-a27405877a42	7044e9b4-4b29-4142-90ee-e471369aa6a9	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:40:24+00	0	4387	\\x79766aca5e10254153ae6952dc4405f5efba4a1342b42b4afd14ce88e11ab383	\\x01648c3b463ce1d0633903230185b8216c4cedc6aeb2fcdb20b78b10dd381da2bff6b2022611926f55134d7201c4ed3dc12f882abd8cbe4a8d07b29f311def99e7	\\x01648c3b4687d5ba609a95a4337e727832f09f6db0fb3860d4eda9f5978d39f13119907182cb176115ec630871c7b3f7d935fe9e110a0d88f58023db2dd2486a510c92b364aeba192ccbbc3b9b4b2d34884066f139fbef57459e1d4df29a2c306f	1	5	PARK	PARKING	6			2026-11-22 05:36:01+00	\N	2026-11-22 05:40:24+00	\N	65536	5	1	0	0	0	1
fd179d04-7d92-00c3-ca92-d1b2e8f5ac0c	8369256e-265c-491d-9d6f-6492a47d593c	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:33+00	0	4894	\\xb0a4a86d0155a706d8ca35675eece6826392c0b9ab06837e33e12225d40e1aa2	\\x01ed8421accec6c27e8e3907e56b9f31ec31378c8f301794215865ac69a6513ed2e2b22a4cdc2edfc3abb983fef3334a0575b3ea9015f819dc8b36221ece0e345e	\\x01ed8421ac7a071f568d5dc5d4b698345df03f8918b02890636144154336c13b2ae2d93e0f1ddbbd04e539ead1f184c6c02ddc90c342b155dd2b382a9243b9a144e49b1566ea2b10e45ca8a69dc6cd16fb171eceb4b9f350cb71ec25bfcae96807	2	3	MENTAL	EDP	2	08		2026-11-22 05:41:39+00	\N	\N	2026-11-22 05:49:33+00	65536	5	1	0	0	0	1
2a523531-568a-810d-bdea-44b0b5f4a863	3a2fc53f-4c5d-44bb-a944-b522c1a04369	0c181a0d-5c8d-451a-9946-f2c1fcdfaafb	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:51:44+00	0	2773	\\xb9e83be350fd40751d160a970d8802cf6e652b78c23b89191c0fc4dbb10484e2	\\x018e8d9371bc644c18772df8368c5a8578df1a72ea98ff3869f0c6709f72010848efa97fd86f087dd9494b50fcdcf21968c90f42c847379078aaa0e6b0ed86a561	\\x018e8d93718fc9724029d6da647da40df38016f21c322cfd9fb28366a0555bbbdff4c4b822a905875e29efdc5aad0dbe9c183f627f795ad7e4179df35858388f60f91ccd708b843be62eb686ccc75c9312c84cc5b6e3c8606e2090c8d89735d35f	1	5	ALARM	ALRBA	3			2026-11-22 05:51:24+00	\N	\N	\N	65536	1	1	0	0	0	1
3480252a-9d86-f2ea-fd9a-ddc8309b372e	82a5733d-0eb0-48cd-a408-f9eab26956d4	69eb95b1-bccb-4ebe-9871-6edcdec8af24	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:45+00	0	2773	\\x4c7f61343da8f48240c0aba4c116fd6730211a06338cbd02f295c2475f3ddeed	\\x015fc4f5699bbe7442c8e929422cdad612f2e9d39c3d42b9775f141a7eccd0e093664ede3827e806bb9582f80152a9439e131d51836b984070af8c7ec2488aedbd	\\x015fc4f5690bf09d780dcc3722a7366401692dd5b089400a0ea7c32687d21fb06ef2982f5aaf4784413466f15f92d96433ad9d9490cf280c49ddb44838a7d2ce791b191130edd03bb4e2fc2acab7874bf2c2832e86b9e917d7acb9dbbb608dfee9	1	5	DIST	DISORD	3			2026-11-22 05:52:25+00	\N	\N	\N	65536	1	1	0	0	0	1
3c56f799-f18e-4b54-9473-73d5befb1797	7474de5d-e68a-47a3-923a-2ffc9e34a6a1	0c181a0d-5c8d-451a-9946-f2c1fcdfaafb	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:57+00	0	3526	\\xab23971903e73d9c6d5c8e0bb44ebd230e2be11ee1f47589ed079028f90bee61	\\x018e8d93718f83d5972fd42296bb3bb21e909b3c4162e3def792bb451d7f945e7a3221bfcc19dcd0ef5a8fc0ea64f33e7a2d26b57925c66f71dfcdee7faf8580bb	\\x018e8d9371ba0278f6b8012fd9ec5bced457fb0debd20f4223d1e2c8774e2428135f2209a6025b76d1b7ab308eb972b68954ed2b41da4e1373e8a8dd829317fe0ce076c6b85034141b2eb13687b5bf640001ab6486c28ac2b5d0e7816959838ec3	1	5	ALARM	ALRBA	3			2026-11-22 05:51:24+00	2026-11-22 05:52:57+00	\N	\N	65536	2	1	0	0	0	1
3e407991-6722-8c70-548b-6fb7a88f8b33	93eac104-2c74-425d-ae92-792e31ec83aa	24980526-9dce-4bbb-9e92-2e6f7919d225	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:10+00	0	3724	\\xe7cfebc400e51d055ae7c92a767d8de0e62e077fdc4823c04ff9e22406c66ef3	\\x01837e60455ce95e8fdc9f849b4d27fd1973a9f094d4148f8b1e2907df4f2f89212839e7a52132b33188a8501bafe1e2f5c07fc7837a6effef091c06e9f89f76e4	\\x01837e6045993fb70f17fcc82734b2a1500d315ff07eb8b19166553b2c65aa94dc7925dc01b7c777ed7c709f6ac219bfd56160946d1c85231040e19edc6069c2a644f5c08f72d4c28e956e88583b62d82c52a72cf15a186d89dee90219a54fff90	1	2	DOM	DVNA	2			2026-11-22 05:51:50+00	\N	\N	\N	65536	1	3	0	0	0	1
88e7fcec-2110-e341-af55-af3b7367a4ee	d919b0a4-8c30-440b-b3a2-53ce5453a36d	753ce4b3-e1bb-4a1b-95a9-c07a9aadbba0	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:34+00	0	2778	\\xdd8fe22a959b60dbbae3ec733ad0433a77aef7ea5d18e3644cafe97b13f006b6	\\x01df81711f8fececbc878672e19cf01345c3530fc1128cd27b5f51ff9f820446c93e5896dcb407c5a180d94bf1592f543515939d642e091e3d67db788b2de47b4e	\\x01df81711f5ba17e68a038b4a1d8c82346d2b7a6cda806467c951690c14c990bc31ff7cf52f55fc5213ea33ac8728897c5292f09093e57ea0eac7b40f3c5c633a197dd15bf0823458b985a5167fb9e71da1a6b449bf9072d69e6265037dd5ceb47	1	4	ASSIST	CITASST	5			2026-11-22 05:52:14+00	\N	\N	\N	65536	1	1	0	0	0	1
8b84246b-4b4e-969a-19c9-78354a983a7c	69739881-82da-483a-9f74-516e7db78dfe	1dd72522-e4d3-445a-abca-9d841023fe96	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:50:24+00	0	3953	\\xc9bf6c18b897b41113354e2bf729c8485a50e12bd8c70a050c8299d759956c02	\\x01489fcb875c946a2f88f2a0e64fcf0d2316c3bbdc46fa9de8c506e14d62e4d1d952e5afff053289ec2752d52631ea5a43a51130eb6be41f8d71ddbc88947d7045	\\x01489fcb87d16ded1807c09ae3d8c16bc69a2cc2336446b55cae609c131dd2e879a0214901c3a975d1e8a51aa27e108713539711c32abd7a8304e4afb7a39f4df202eed40c8d8b65d4ecedd356c683a580155413e51f3daaac14d733dbbfdc04a9	1	5	ACC	MVA	4			2026-11-22 05:40:00+00	2026-11-22 05:50:24+00	\N	\N	65536	2	1	0	0	0	1
95b05d8f-2d0a-6d34-6cdc-ade091af65cb	6471b1a6-e1d4-4131-8d7e-81b1975209a8	24980526-9dce-4bbb-9e92-2e6f7919d225	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:54:36+00	0	4759	\\xe0a14c6d06a04c8877bb732b50afb6562c6d2c347c86bc56190f5ed73c26e38a	\\x01837e60458b7c00a792febefe515e54bbd95a3741e093071af846368ff0c212c0c945dabdeb260b53ff6290add864d7e3b838698c32b78f7791d1eb4865606e98	\\x01837e604598f90fd8a8dd1b9641eed7dd9e9125407a3513bed3a39566ebe1e6e568a5374a2e75100f23e1ee2c8c33eaa0f80122319f518bf30a0ef52ccfcaa86b39316a596b6dc7a5c8569f714e57eaa79ffad4de7af38f542d9d5aeab5b90495	1	2	DOM	DVNA	2			2026-11-22 05:51:50+00	2026-11-22 05:54:36+00	\N	\N	65536	3	3	0	0	0	1
9748d5a8-028c-0c4a-1218-345dca52f1d1	456d4f0b-de7f-4a63-95cc-b34887c42d5c	c777ce03-55fa-4237-bf9a-b77d18546c57	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:36+00	0	3532	\\xd11b2d136e033bc79afd8095e0ca0b8f6a49bcee72a3b6015ee03edbbaf9a1b7	\\x013b21abfedb7cfcc6e81fa386f59894ff0ba196430683599942d1b9786452f9f2e959aa6e16e8ea56eef1334d78f432f68cf59b05d1bbd4e73512eda760f1f683	\\x013b21abfebf27e25441511ae21f8d1305adbd20a4b05db4e76109f143c6b20a42daea285e7906fe4427c44635d7b7796d3d302806c03780e794f87154a3b12bd92748af3884b96a26eb56785a16d21f9f35fe5b59ecef42791df1a13a154606aa	1	5	DISVEH	DISVEH	5			2026-11-22 05:48:51+00	2026-11-22 05:52:36+00	\N	\N	65536	2	1	0	0	0	1
9e747fda-cb74-b221-8821-f36dad574a60	99a0900d-d098-4f10-a7e5-877a39a50c57	27f27d6f-60fd-4461-bf21-ff8eeea79c13	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:51:06+00	0	5227	\\x424b48f53832418f3fe82a86d771e392ba680e0333cf36ac6e31cc5e4e0fe442	\\x0148d8776c61acdcbb1660ffabbd8b46235f0ef22d499f6ad1baab5c0067ddaad79cf17b522eecfa89b55c7b3706c520e656bd0bcca7603b65942a95b4534d51e2	\\x0148d8776c011c15926076aed91f4e4be63d4d8a862d8ffad9e7dff0afd4d7e4ffb5a26d20f98fdd9ad3c8b3b9a0659749489adcca87d71f3839c804a709230b9e1c4a702babc977ee0d7d27e6f82911c47f90729968a98ec6df40a23168221760	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	\N	2026-11-22 05:51:06+00	\N	65538	5	1	0	0	0	1
ac8e8697-8038-821b-be26-3adc96b16fbf	49a1bbca-3f91-40bf-a1b6-24ec58799abb	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:50:24+00	0	4677	\\xae91317334f2b8bb5b96eb198a1c6cafb9f5e17cb3a6b6576e4701d82a0eb94f	\\x0163bc0db35fe53250d8af6c79ff69066cc3b70807f4c6d1725992d2ed05a3b62644f04d1cc2e98c9ea35047203313e7bf680a61402e68bcbfd454f63dcdf71d6d	\\x0163bc0db3c82e50b3aa27bcfe5d21a956e1de8c470928fe94f74225366325b948ac45b4cf6701326961f5edb882df8ccc1983333a51b1f97d80918069b0bf4fffed19a71aab70ae08966ffa698d4615fedcf0545c577036b39b8ea0ff2fdc6171	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	\N	2026-11-22 05:50:24+00	\N	65536	6	1	0	0	0	1
ad64758f-9566-4afe-eee7-33cb4f465472	04301f6a-deb7-4eb5-9693-637220f13049	c777ce03-55fa-4237-bf9a-b77d18546c57	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:54:18+00	0	3814	\\x47b6b9a2e0089875aa29f57842c95fd6e88460ad60142f035ffca201f601600d	\\x013b21abfea0ce3072aa293281388b031a913fc4b03bf03fa87649506f99af11b1315621d6096c943e799836ba0aed66b55031263a4618baf0854f352ab6022392	\\x013b21abfe0d3e03a90f529311726e2d2cff101fb1c10f37fd40b39252b0fc57c0bfd48bac3a72084b1f6c827eb8f35d64137e67ea31963ef93b0516e6b71e9f0fdb34f315a6baa5a92c53407fbe6d1d601684b0565e99d673e26b10b0aa39a6d7	1	5	DISVEH	DISVEH	5			2026-11-22 05:48:51+00	2026-11-22 05:54:18+00	\N	\N	65536	3	1	0	0	0	1
ad81ed4c-807a-5fe4-a268-be3be3f25970	f0495aaa-9109-4e2e-aace-8c3868cd558d	5ffff20e-1bc7-4cd4-b186-83fe919d5008	1	4	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:58+00	0	4607	\\x765be8119df79db2a76582cd4a3845a3ce1286c17c5be7670d28bca27cb57ed6	\\x011661c4c09a7966d699e909deeaade7878ddab2187f0195e0b4d39247992b9dd5134a19a947311d05c3191e1c8d085c272d39253e1b04685f2c100cf6892e5d8a	\\x011661c4c028c73f32fec02918d951f82ee8eb3408a40078db2db9573f4ee0205b6f5cb836dc90d8252f4af14e6dba7c50ca45f07fb0430960bfdce75a4d56fc6dd97d6da4c2d7d16c1413043310a91f9425de3d16f0f96658361c4afaa13a9b65	2	5	PARK	PARKING	6	08		2026-11-22 05:42:15+00	\N	\N	2026-11-22 05:49:58+00	65536	4	1	0	0	0	1
c94db74a-a5ef-4fd0-45d4-347478a7e8f3	49241bb9-ecb3-46cc-a339-8359039d3a90	24980526-9dce-4bbb-9e92-2e6f7919d225	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:53:57+00	0	4477	\\x7d50408cfc4c762177593c7aab468a3975bce30c34afff48a4f0da91c32e171b	\\x01837e604570f3d96210444929beeb7d88bed2c1166e94d4c612f924f63d020ed64fef02020e823327f87e2e0734b913a6a0494128f5dc700d7365b7959f9ad18b	\\x01837e60456bdca0aea8fdc10e8c021814c84bbdf6483efcaed0bd17bfb4408e1afba2053b359552cf370ace88324a399361d99710a92c8f7c2d15bc88925274e7e4060f6bb3d9d6ca0e63de02859039f4f62191898b2f4bb2110c75015e58aac9	1	2	DOM	DVNA	2			2026-11-22 05:51:50+00	2026-11-22 05:53:57+00	\N	\N	65536	2	3	0	0	0	1
ede9d916-1346-d631-8b47-777bf78a1c09	935519a8-00cf-432c-971b-7cb8a9678b81	858929fc-92e2-455a-9702-c158eeabc8a7	1	2	2026-11-22 05:54:38.852512+00	2026-11-22 05:49:59+00	0	4949	\\xa4889936f3ed821e2024b7588e793e71c974d20d7d57a21de13f97402dfb9f4b	\\x01709909351017f8db43020d80b5cd2348ba9abceef244e77d1beade226cb3a0fc4f95961a6b038421d79fca36eb6547012be85a91c417a19948ea3fed60a06490	\\x0170990935f8ab386584f5887b30ffd59366c67ce8e32f047bf05ab50207b5abb7048745ed36fb1fe7e81097e86d29b2e9d713e3ef55d7c99766d826c0d24a0adbd60f48799831541c17e3be766c32aed652b92544f283f87c7f812fb8cb9740fc	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:44:06+00	\N	2026-11-22 05:49:59+00	\N	65536	4	1	0	0	0	1
f2031958-3868-2480-ec3a-5e9c4b229f4c	1e5c9c5c-86e3-43fa-8867-e3ad25409734	1dd72522-e4d3-445a-abca-9d841023fe96	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:54:12+00	0	4232	\\xcb6d461c54cbd62a0c4d5ad65052b19d5035f28e053825ec169db869708ee1e8	\\x01489fcb87ec87fbd06d810e6dcf34399d07a3fed3465ad1c199c17567ae9e33519d00c165134eb6a728884d7ede1b560862b3bf902ab0143b1e46deea4fb2cdf0	\\x01489fcb8749ec0813885562999241a7c082087ef57ad38219fcd9bef5457ed98e62c01e9b9ec8633f08f313a2f3466b349fad7241111c8680e74d50c2387d64beee76fa48d9e73e3e005f991babb0bc7fe65f462dd482ce0c27243cbfe9d7aadb	1	5	ACC	MVA	4			2026-11-22 05:40:00+00	2026-11-22 05:54:12+00	\N	\N	65536	3	1	0	0	0	1
f517e86f-b02c-048c-5d0f-8a870e025bf8	f5262b7b-41cb-498c-ac8a-c1b618c2fe1e	0c9278b0-b34d-4b90-b019-bdee7effb5f4	1	0	2026-11-22 05:54:38.852512+00	2026-11-22 05:51:41+00	0	4963	\\x5e8e5b8687bdf6b54549e9954bb6fda9e97b97d8720238dd87cf690fd672b666	\\x0163bc0db38949fe9045cea3977ad9054cb97b253999bffea6766bce65c893946e14cd9c7b50ccfc672c61ab13eb1eb78bb9b8e8694b6e614f2e816541a8314393	\\x0163bc0db3e59d8790b8a237e6977aca21d07302cace4f0cd4288b4b923ae0b12ac5dfe110e02c7b414ec5958dc69bd4bd56eaf9c485cfc6314511f992dbe4379a22ac0a4519d9f6f40e43a16ed705e0b38022c2be66768ce210e2044304b08477	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	\N	2026-11-22 05:51:41+00	\N	65536	7	1	0	0	0	1
f80f5f09-74ef-1912-4b63-78c99f74e1d3	188a65fc-44f1-4e5d-bcb0-ec18545dd4a5	3fc0d294-3b57-44e7-91db-17a7d35f09a3	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:52:11+00	0	2773	\\x43a634b6fa70c6e6f60b2bb6de28de07d7261adfe3039735cb04cb5c6bf4e9da	\\x014363fee226e4ecb84a5b7f4fd337a3f92b138106f3515fc2aeb6f4a896b3f6f4483ce109252bd066c21055d2ca9b1a5c8426fd53e71471f9f93bdffad58da5c5	\\x014363fee224aa19c285d445019f3d04bcd73a7a75767008a782d328fd3348e852e41414ffc641c6d274784029a069ab80b487a02b44173a9c5dc559313b5bf8ce6955be968fe842c8c3d4d0fa95dcaa1631170c61dfa4fe8628b6027bc971ec94	1	5	TS	TSTOP	5			2026-11-22 05:51:51+00	\N	\N	\N	65536	1	1	0	0	0	1
ff60bd21-6a0c-543d-6418-0daecb0a9f53	2e9be4a6-0878-42cc-9c65-7fc10cc38306	7cfaa679-2658-4335-bba2-20a395e393d7	1	1	2026-11-22 05:54:38.852512+00	2026-11-22 05:53:17+00	0	2773	\\xef0b4a57714c462db686e285a1e6d1601d6972e0fea67bf5d216cfc54966b030	\\x01116c8f32d56b158be0e0899a8ece860f3b428be535e0e1cc1fda8392317e429b62b9ff8ed9a424d411c0bad5e6a41e2998dcd252063e7b3daea393247360b44a	\\x01116c8f32daca63be30c32c7e382302ddc968c69443988ce88b81db47e2ef50e637e2626ab8de1fc6b269926d7e4311e5a86c1a253f619d6fce930faa58c49162a3c2ecab6731bd6e223c88e893cc8c070d7699d587375e040ca56025e6738405	1	4	STRF	STRFIRE	2			2026-11-22 05:52:57+00	\N	\N	\N	65538	1	1	0	0	0	1
5aabb4d3-eeb8-b2c7-b32f-1cf9606cf713	8779b7db-897f-488f-8f11-902758d3386f	5b62959f-518f-4ddf-b503-511c9760b1f4	1	1	2026-11-22 05:54:39.475478+00	2026-11-22 05:54:39.470883+00	0	869	\\xcee782bbf1721f503d32820f8b4b317f3d71d2a1fd7654c5191459161e3010b4	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
64a6fb7b-367b-2ebf-5359-426da37f9525	8947ee8c-0872-42b1-a770-169f94e50ee6	74712c0a-f905-4ceb-a342-f417d1958bd9	1	1	2026-11-22 05:54:39.486196+00	2026-11-22 05:54:39.485574+00	0	869	\\xc4133ecbd8bfa73562868ea88780f4667a0a0aaf2f0c3404429fb75b1566ec22	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
8bd14433-634f-c9bc-a46f-99b0b4e5512d	f45289b6-5e31-4aa1-8e83-e1ff169afbc0	fecd49d2-d965-4f2c-b3f1-0a3d2bc7ca6c	1	1	2026-11-22 05:54:39.511959+00	2026-11-22 05:54:39.50988+00	0	869	\\x752e9940567004bd9d7a0918005a7988c38696c7a386f77b55db71e5988b7101	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
856c1e55-5d7f-19ed-ef5a-2ef84cfbc67c	229617b6-9220-4aad-a998-47686ee04f8a	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	1	1	2026-11-22 05:54:39.548483+00	2026-11-22 05:54:39.547993+00	0	869	\\x0485f0b9cc2873a3f1531e03ae74dc54458e309f1a095ff62fa42a7c4310046c	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
c155948d-dbb7-1859-36cb-867b3767684f	f54d8ab8-bd82-4a59-b0b2-31c2c3f3cd6b	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	1	6	2026-11-22 05:54:40.152594+00	2026-11-22 05:54:41.144755+00	0	872	\\x4fb7eb9577a059a79330df44e768cc36d5956b1b8bff94c5fb309490078b5264	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-22 05:54:41.144755+00	4096	0	0	0	0	0	0
e9bb1986-ad19-906b-8263-7034f5758bfa	9e72ebb9-2043-448a-ba0a-ed26206b6bb4	fb2feb6e-e189-4c60-8e81-69f5d55a4ba8	1	1	2026-11-22 05:54:41.976023+00	2026-11-22 05:54:41.975354+00	0	869	\\x29f3253acb458501ccffe625262a2edd4e31e78dedb7f2a5495cd874a640440d	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
a6aadde1-e1ba-39ff-af3c-8e26a095441e	c3fb0d8b-e98b-48f3-b10c-f7e0547041ec	dc5ccc1d-d0ad-4af1-82fb-4f9206d4c162	1	1	2026-11-22 05:54:42.642356+00	2026-11-22 05:54:42.640415+00	0	870	\\x9bd5a25236b5fad9f6a3053a3463ad44dfe9c3674dd0917b98fc013193ff87c4	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
\.


--
-- Data for Name: feed_tally; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.feed_tally (id, feed, day, received, accepted, duplicate, stale, quarantined, test_calls, incidents, tier_0, tier_1, tier_2, tier_3, tier_4, tier_5, reason_1, reason_2, reason_3, reason_4, reason_5, reason_6, reason_7, reason_8, notes, persons, other, saves) FROM stdin;
61b2106c-f020-11ac-479f-4ec352d0887f	north-eido	20779	159	156	3	0	0	0	45	0	5	1	10	7	22	0	0	0	0	0	0	0	0	445	155	149	10
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: incident; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.incident (id, incident, feed, organisation, kek, data_key, identity, location, status, tier, type_code, apco, priority, disposition, area, received, received_derived, dispatched, arrived, closed, merged_to, heard, document, source_updated, sequence, document_received, version, saves) FROM stdin;
084f72dd-c019-5e4d-1157-225c5615e4ed	7c12fa76-912b-4cff-b7b4-f646c693a232	north-eido	north-pd	1	\\x01000177bd4e01373206cf349ba755cda33bd038283100fe52c1b3d20cb67e14de284adb90389e0c3010f954cb6b2cd9fe3ade7d3a3cca14393da97df8a3c39e4a6195	\\x011f6787c88fc125860602117dcaaf60037aed9ba749dfa6f7c50d507ce54f6336e94f86db777638fcb885057e17a61a1325f81dddae3027b99b7e61f53fe47459e2d548fc9ddfb08d734035391b3df0838af3201bb7101548bdf2c57f4ebd272d8a5cf35e5c214d66937c800680821d68fc7dfb4d78c71f5f5c5c27912e91d977	\\x011f6787c8f2216c2738a0c4197a7a157fbda9b4d680f39ce0748255c5c96fee3ecf98d82233f84fabab703304556c914976c8cb4ba953ac8700c751caa0058bbfae6aeb90829e0b617e20cf0934e9b0d43a11cff63d247c724e829c4cdf284b4c	2	5	FOUND	PROPFND	6	01		2026-11-22 05:18:45+00	f	2026-11-22 05:25:05+00	\N	2026-11-22 05:25:26+00	\N	2026-11-22 05:54:38.852512+00	be3a075b-8187-4476-8e4e-101aafa01257	2026-11-22 05:25:26+00	0	2026-11-22 05:54:38.852512+00	3	1
1e57a9a6-1eb8-7cb3-8ca1-aacc5351af06	1ca5b70f-0dc6-4597-ae26-0754df71872d	north-eido	north-pd	1	\\x0100015e0ec1e22f01eefaeffb463c40880205718102dc8e3dccfa429d7663bbf6462c236c40e5395369409071dbf150a911a360cf36a5fadc61741aeafc033ddf7d32	\\x01a2a31b888a740f8664bd2e45e13d6dc356e110d21aaeac470b74887b72385d734c9508b15935b2463e5069626a565b5f4a26726221d362243fb53fd31b75a805bb1b5ce69c39d77ae3dc28525c4edd4b344e1b774d4f068f7080f579cb58a8b7ba1e97182fbe2af28e9f96b03ddca5b8ba56656b2d12ff25bf51989c249a5008	\\x01a2a31b889fd2ac9f8695db02f5ede3e3fdbc94bf15c62d3cbc08ae94b32ec16c56db01420d8d6021321f9dc93b9bc0559a9be895d807fd3df02bdc975005d6787c0a67d81fcb4bb9b626f7c4e3456d7d9b37ecec2c3647b6521f8459a4ddac96	2	3	FRAUD	FRAUD	5	14		2026-11-22 04:58:55+00	f	2026-11-22 04:59:34+00	\N	2026-11-22 05:00:32+00	\N	2026-11-22 05:54:38.852512+00	0ff62689-b21c-4b59-a443-802447a5177c	2026-11-22 05:00:32+00	0	2026-11-22 05:54:38.852512+00	3	1
33f49b55-8dde-88be-f7e5-2d583c9d9920	fc9a2d61-a348-49e7-95a6-3b6856105933	north-eido	north-pd	1	\\x0100014022cfe98366d6dedae68d7eba34bbc680055faa367986323426136bd6ea170cb6b6c973d2664c0d724aebfb013eeb5878211ec26f36356e7d2240c283d65a7b	\\x01710a9858f925c4b77f9009ab1fbf8334bced91a433670d6cb7be3d3411ead069de91f622da8ae6072ebd66e3e5a19343edadffc5074146d6553586153fe157d88e10f19e21a40dbdf3d0ec37e19239899482cd12f974ff61a3a2d3048d6b9ffe4c59e06dbe87101d0b180fe78f021436ed9c7e073a86e394bad5ef81357c9538	\\x01710a98586061468e2da308124b11cd2b2899942f0dd212b17ddf816fb329bc18c9bcac7bc92c60b69550b68d32d3d8c786d38e637605c879cf6dc809f1db112691baa15f44cfe58c5a439573ff5e24536f30384bdf84204f0b517f9a388271c9	2	3	WELCHK	WELFARE	3	02		2026-11-22 05:02:04+00	f	2026-11-22 05:04:18+00	\N	2026-11-22 05:05:52+00	\N	2026-11-22 05:54:38.852512+00	3c7e0ff0-4d55-4a25-a62a-21c5ff66e100	2026-11-22 05:05:52+00	0	2026-11-22 05:54:38.852512+00	3	1
4077e1b8-5a32-273b-a0cd-6f8e2c7871eb	ac05d968-8af0-440a-9386-0d53d2e27854	north-eido	north-pd	1	\\x010001ad4524c46e3ad6d6ddbc846e27fec7f376ff05135f5bb8641b558255ea0897f84584b4fde6791c25471adebba2b16fa71cffaa82591f6e34c4c01aa28640fbaf	\\x0185204e05186488139480fe143975d67cf62700a87d7d939ea081df0f46ec7a9b1003c31ef78a05e128f43d363f1b98e2a4758e5f6ee7fe2ecb9df50459ea64bb7114484c212969fc472d8ad1f2c1bce35bdbec23cc2b0394aaddba20a73d16d409e8d3698acc2579ae50489d82d055698b43b4f9bf1dce20f5b0651dc9a552b2	\\x0185204e055efd592e6373145bf9c4ee21cdf7ad9f042df98eb7a0e16f334e2223ef335b7c31eb8b150d0e3d01f6d734cd2bd113292587232390c93de50203e1c8f68d7894cc96cfe552f2b9b7057d9551d35ef0ff353dd69e54c07f7352a7413a	2	5	DISVEH	DISVEH	5	08		2026-11-22 05:01:40+00	f	\N	\N	2026-11-22 05:02:00+00	\N	2026-11-22 05:54:38.852512+00	579727c5-0713-4859-9118-368ea7f38f39	2026-11-22 05:02:00+00	0	2026-11-22 05:54:38.852512+00	1	1
5dff382c-0873-5b18-93ca-798c35b3a2be	ffd3268d-1844-4ef4-b187-5d8b56948827	north-eido	north-pd	1	\\x010001be0ee72fd8ac70f134df5705e71b1b7c603b96cb02d25e7aa49854eba20641f17c60017c81adadbd43c57203e5cb73141526d7fc2a4b388d73de4aa4d0fe2e8b	\\x015eec9d6cd707af5d273b5a95a6f6805f52ee3990989b08cce5125645fb5aa3a6adeb1eb4ac38fcf3772d06b8a2bd7f91a6bfec91936d495b055c980bc8fd9a0506aa69ced74114329761d5feaaa05bb43dc9f7101b31dbfaf67e82fad7723707d1ce0b022046ae39ddd8ba2920cea41d0dd5ad20ea235e44eb619c5c0cf35040	\\x015eec9d6cae3104188b03af51a8a7dc91ab07af6b483b5c007d627108b69daa6523f3f5ca76ac7853775dd54730c53c958c90c5f50340527faf4deaf800ed73d8b620a2dff1ded2e1b57dc6b2df126857b3dcabae660b1b0d87ed9daa0a4767e4	2	5	ALARM	ALRBA	3	14		2026-11-22 05:09:40+00	f	2026-11-22 05:11:50+00	\N	2026-11-22 05:21:21+00	\N	2026-11-22 05:54:38.852512+00	2ffc967e-16f8-4b48-84ed-eb7b435899e7	2026-11-22 05:21:21+00	0	2026-11-22 05:54:38.852512+00	3	1
959ec817-9505-2c9d-086f-e7c81de793e9	78dfde61-df02-4743-9a8b-df18e0ffd15f	north-eido	north-pd	1	\\x010001916e6c4bce6b9748fbc9776c526cab3e6292b5b2769cb6cb6c6b223bb37ed8dc4ae25daf1d7d44e036c8a4733976ba651f4dbc247a8301fa996850d46049bc84	\\x0168abbbd6c2e09234128fd77cced8a0bb83f6d44ecbd0b3b01b158c73967baff260e6b6d981b4dfdec9df5f290adbf73a1e42d89c0c64e7c4cfd774567a2f8adfaffcbbf8e38caeb01b86da101e77dac5eaeda1f165e073e958c46c8cdcc377d0fcd3a5c0a7345acb9f32738a2882987955759b87d0229156846e1dcb137a35af	\\x0168abbbd6b51e8afc0f1c215364e0273a68e3a91b47b0a28239c67301a7ae5a70892b6b3899a5f030822f4fa5e1fc7466daa1c1b12f80f946cdccc049c15d747d04a0d4868009fd4627dc335f57ae33f5b4b1a3bedf0a785765dee2e4af6a2ed4	2	3	LARC	LARCENY	4	01		2026-11-22 05:12:05+00	f	2026-11-22 05:13:36+00	\N	2026-11-22 05:19:41+00	\N	2026-11-22 05:54:38.852512+00	25f80c70-a05e-4cad-9a7c-d4fb95f5ad09	2026-11-22 05:19:41+00	0	2026-11-22 05:54:38.852512+00	3	1
9885fe73-b652-3561-2cc0-9da4f13dd385	51d42c48-6016-4d39-b21b-3b55f96539d0	north-eido	north-pd	1	\\x01000126629f6370688b5699b4baa8a8f73a11e1a2e252a665c07d0a9a0238d40b06dfcaf74170076e949e84370e3ee8c167a02ffc924f46a62dffadc650ffd5e3c309	\\x017e6954502e46b12799266dd6216cb0add33ab4c913eefa21c3e407f5ad9336e20477d512fcce55e9dda0349744e07533aeeab499748ed239c9fc43885a4df7a1c33cbb230be4b3a8818bdec76ae24c653fcdc557497775b5db3a9ca4ecfb7a72b8d96955d8330a8aa68ef297fba1e2a6b4bd760fecb0a4e38565f062168ddcde	\\x017e69545059eb3dd1fbcbc4515c986e5ac4e819bb30e5616b17adbe67e7744383503c9b7d12b9b69c7368b9baf5e1136a1769cbc8cc991029b3747a70fd618d2e5833b5c1ecc09cb8b207d9ad64566a11e01779fc3c1752edc97e466d8815fec3	2	5	TS	TSTOP	5	03		2026-11-22 04:57:13+00	f	2026-11-22 04:59:03+00	\N	2026-11-22 05:06:19+00	\N	2026-11-22 05:54:38.852512+00	2618d107-1869-488a-8dee-5f684b0abb35	2026-11-22 05:06:19+00	0	2026-11-22 05:54:38.852512+00	3	1
a826cd7d-125a-9dd4-db27-624b89e516cb	805ea650-983c-4343-bc27-e54c2eebe390	north-eido	north-pd	1	\\x010001c7db1f64677f1dff81a8e73c5e223d554b31922d98e046e62d88dcd76d1ddd84c1cb5e6fbd7e49c2e82f1c6fa635f9d976b2747cc15ce3de0a5c0e2d60af905b	\\x01e7b6b372785e9549debed8f8bfe2e6ebba5a8741b7d38b076282913478375dc64db074a1c0cea0865d8888cc86ee595bd1efdfb83158471b90e3d4e57da020b2bc3569704201841d6668968e17e30748930e4ef87b24aa7594fff1900e82113c9a98afe2b073d61a7ba38ff5dc7ec2899757f98ab2e2ec9f2cb84da971a1630e	\\x01e7b6b37292c37a7cc74fd5803bfab876e683336faa6e01d739f4f4f09188dda465a8992bd29ab92c47917a786258903c2a3537107ab6390f57f4afc9dd6355036d1ff07ffff5abadd424e301a161d6c1407150bf79e64d1844bb7e8b4af01460	2	5	TS	TSTOP	5	01		2026-11-22 04:55:44+00	f	2026-11-22 04:57:14+00	2026-11-22 05:02:11+00	2026-11-22 05:14:11+00	\N	2026-11-22 05:54:38.852512+00	3781ff2f-2320-40f7-9575-c7f2f5a7cebe	2026-11-22 05:14:11+00	0	2026-11-22 05:54:38.852512+00	4	1
6a450586-d0da-b57e-e789-6b0e031acfc6	81f22c53-a53f-4271-b658-6dcda13f09c7	north-eido	north-pd	1	\\x0100016c856104dd1cc177d28257ba2485eab6a2f77c3b217d3da4ada19813ed4888ad81ba7a899b15aab1dcfd47e73a42811e6cd0b64f80bec7e64ee0d237b83f5630	\\x014047bd7fe8c4539ef5cdbbe84919a30230d728ff4d9af116f802eceee51b4b0519f94aaf1508b578c981d9a8b63c49fc3bbc9b758c0c44f59353d73ba3b47bc5ec45e841299ebf281a8e5c43460d91e03401cc23651876cdd8b500f5a805c15e1d51c02ebeef56e943942cb775cc1a70605b0001277c55fd0f735c5a6a6363a4	\\x014047bd7f2ba11a8d6e40e893818be0c03aae367680a9c9ba927e6dcacc590121930f48dadcf8479ecec54d9f817489af6b5f5168327a18655e7638d9f44dacc4a86302b3bfcabe9c4b9c087d50cd06e3354612128681e3e74cbc830652bec0cf	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 04:58:40+00	f	2026-11-22 05:04:44+00	2026-11-22 05:12:01+00	2026-11-22 05:28:44+00	\N	2026-11-22 05:54:38.852512+00	eb110f26-724d-4925-b6da-1461bb5ea29f	2026-11-22 05:28:44+00	0	2026-11-22 05:54:38.852512+00	4	2
704bf7c5-ba16-d3d1-fb44-fd0366178dfe	35dfec45-b6c8-4f99-9688-b0acea66177e	north-eido	north-pd	1	\\x0100011840bf2218b4cff5629adbe89f01cbd4529910c9b05e31894c0282f9a71c244d6ef139e5292257f706718234769da9a442ed731ca9a40e2824f736eaa56a4306	\\x01906ece6ad4f48357bd3cc6fb0c9616da8d39b076062cfabd497d3e4a2b980b29d72b6c601709af765df8cc0a56c06c0b1710488c0af3a2220a6748ef28580fe766084929103e9bc1b1602c12db77cbbfdfcc71b97e78ec476a5c7d1b63a5c938432a8b7039f03fbeb910c664cb11b60a747906fe11672fe7bc004978371e0d51	\\x01906ece6a6cf18e29e130d5c19b2d65ce219244cac225f90648be44ec67450c70a1b416b75d2856206dc9e21ba0acd7c2727097ca2b22decf6ff5194665d5b8605273942d8d9634f34fa4edf75c6c4d71939f8090092fedda611b58f131f5f286	2	5	TS	TSTOP	5	01		2026-11-22 05:18:33+00	f	2026-11-22 05:20:01+00	2026-11-22 05:30:23+00	2026-11-22 05:41:28+00	\N	2026-11-22 05:54:38.852512+00	c43e3d01-252e-46ba-b7fd-087fab66575e	2026-11-22 05:41:28+00	0	2026-11-22 05:54:38.852512+00	4	2
9d6359bf-4a54-e516-97e1-982d269f3541	0ac1cc51-a8dc-462a-9458-2b684451955c	north-eido	north-pd	1	\\x010001c7447a28bb678b94e896364daec84b9393f84d240ab3cbb2a906c929512868364fa6892fe40d0ac619300db1550c3e3f6934f6fae94affddd19778fd51dd0758	\\x017fc8b3e8126b54cf6e6f4e89fa7eaa4c71412a79028ca802acaa90cc7070a192b6d3a7ec01f25fb4c3212a8d9d0ab703122e6841b3ea01042e5c767006233d5087ac38d812e666980ea3018d3a0f13736e2255c8dc87a87bc488ad46f6b9c748252de115d5824d86c66d9356fe6065547e41eafc0d37583982adcadd1c8ca9b0	\\x017fc8b3e8556b5c6b513248f4d3c5a61f031523b42a7bac9fdc12d470c0419f9bb2bc88d970c97262a6135190c8366679e53a432143a81b2b89fead86b1b3f3d9c43312e54b628aa724f9f45e683d2252805efa08346769bb620a31dff1a90a7a	2	3	FRAUD	FRAUD	5	18		2026-11-22 05:23:33+00	f	2026-11-22 05:24:59+00	2026-11-22 05:30:29+00	2026-11-22 05:34:03+00	\N	2026-11-22 05:54:38.852512+00	bfc4fec2-c475-4951-89e1-49cd6161f656	2026-11-22 05:34:03+00	0	2026-11-22 05:54:38.852512+00	4	2
9f7e5499-0768-354e-b2fe-b8fca8a1b1a1	1262141b-c9bc-4350-8943-ba017f204851	north-eido	north-pd	1	\\x01000178cf81a25e9c9108264ae7b63de18b798f45dfa699c2ea083ca9c8bf538a861d3796fc771134019b5e15c4198bcd157c96d1cd10be6e554b07730d353e82b74b	\\x014eb91814fcd97b6ee00c8ffd05921d0c945b62617b7128ca7b3314c2d99bc271b11fea4951a07d02d54904194da3aa5e21d23684fd9897b87ae96633f48000517a76569d0122652e0beb784940fb115c903ab1c21a671328858e5524b9f4a97306a3da72a7260ac40f4b4cf5969d018b8b4018ee5a22ccba55bcf96605babda3	\\x014eb91814bfc351495b237c1ceb1a6a98fc9337f1d14c29fbda1872c6ee7b93e249a0101f2355787c8e0d915c443dc7e5fb6ae01fc4b669ce46ee2cc2903ca147442edf992a438088f2c6d722d379db46eebb3b612858bda0769715598c39b680	2	3	TRESP	TRESPASS	4	18		2026-11-22 05:20:46+00	f	2026-11-22 05:21:54+00	\N	2026-11-22 05:32:04+00	\N	2026-11-22 05:54:38.852512+00	8d67e87e-0a43-4a87-bbc0-8115ad8a4071	2026-11-22 05:32:04+00	0	2026-11-22 05:54:38.852512+00	3	2
aa87584b-437a-8893-0c0f-8c11ebefc7c7	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	north-eido	north-pd	1	\\x01000156b2c0e6fbbfa3b1ffc9a799eea49efbff5679f85b88fe16adb8f2a4b60bc545de636609569078d08e1f195509733f3bdd0ee0e6debfca1ffe95e4611c756908	\\x01c097555cbc030c25681655290d8c9482c2552b2e2e0bb1cfbf45457bcd85d043fc32de2d2611b6715d3a19b98343a585069c85a52b180d67a02ed0e1a6292649a90f441908788ec661df140953082e72e7adea62bb19d13d70a9a3ea46a2a4d9ce2c41b3c4347aafefbdd155ef1875fc0f573cf8a3052fe0e48ab6c133547968	\\x01c097555ceef902d059af20cef413a8424fc31a974351e4edea83bfd9cf43ee0725752cd0971be068f44311746178e3b5d8f82f203c01f1fe45817681b7749dc4f7f0e36cdbcf7d01d4fbffd8b5f5e6b26d07aa2d3b77bdc968528ab7c0b18150	2	3	MENTAL	EDP	2	01		2026-11-22 05:21:51+00	f	2026-11-22 05:26:31+00	\N	2026-11-22 05:26:43+00	\N	2026-11-22 05:54:38.852512+00	17b9e829-0696-48f2-8270-a7df96991342	2026-11-22 05:26:43+00	0	2026-11-22 05:54:38.852512+00	3	1
b0816fcf-297b-2549-72f2-1dcf6aa67ba1	d909bf99-418c-4f1a-ba48-4edc7ee89d58	north-eido	north-pd	1	\\x0100015c1086983e8cdc150f20c2908fb2771fc2cac78a35edf3ad5ec9ebe0edb9b44ac98171ed709e97b2c228ea12385572db26dcc8c344072771e65a9d8ce37a4594	\\x018677893f259d341823be5eb8b5a9df8f3901ef57048fd1d757c1eecc00ee4e6876277f77aaa69211832aeef3cbd2ada75e0d76c4c8d93c1f89bc2d968c7186731cfa1e8e5031290441220538ec982cdbe125df7433da58714baf7fc6478f6a313a5664f1c9b1fb1a5fcdf2bb06e0e9cbda24fa5300335516ae03f5f4a7698ae4	\\x018677893f4fd19d6007b8b8c41c44021e068a40ff951552ffa8c47f04ce8befc293f3df657d21cbbe77a18ff7eb0a9dfe412faeb19c395a3d6e0a024b20a175720b977e0e84667d2746a0bedd97d2347f8c6e0be9150c1fe4636b177650060bdd	2	5	PARK	PARKING	6	18		2026-11-22 05:18:55+00	f	2026-11-22 05:19:26+00	2026-11-22 05:23:32+00	2026-11-22 05:23:47+00	\N	2026-11-22 05:54:38.852512+00	f6a9a84c-45be-4f9b-8c15-c0bf16ac9524	2026-11-22 05:23:47+00	0	2026-11-22 05:54:38.852512+00	4	1
d0715093-4cea-441f-0f6b-be8ec5343bfc	c1657382-c9cb-4da8-ab8d-c0da8a044a01	north-eido	north-pd	1	\\x010001b34defa018e0a1c36b962b0bfa856ddb8b512b7670214d2d3da4253e02dee445de22c295a188c195711f4b8db454da7419394a3d5ec748860e6893f435689769	\\x01f1c3840f7a28cde00585435145288cbadfa3ce7a759ccb35b6fa0e805ee0b779df9d48b85af4cc123f3ae69e298f8a1e30610c1dd3a35ca11d9f213ef434cf1aa7b878f59c723b8c76cab4d85cbdce41fef8cf2471622a3fe978905f6d1c2e684856741efb7f865d75003896df7883cd18e40d9aaf7b9c881f2161870b35775e	\\x01f1c3840fe2f63549bdf39061c98635a5c5967d0a40e1c8c77dca6bcccb925a93d589e038d2e987104368400e8d062bea52a0a41a0da22f6772d129d114433686e65d4d526b9bac1e4261626642dadc52811ca0bf78b596c9504ece692ff60b8c	2	5	ANIMAL	ANIMAL	6	18		2026-11-22 05:19:42+00	f	\N	\N	2026-11-22 05:20:59+00	\N	2026-11-22 05:54:38.852512+00	577c208d-a32c-4882-992a-f938f49474c1	2026-11-22 05:20:59+00	0	2026-11-22 05:54:38.852512+00	2	1
ff22e03f-9293-5429-11a8-d62ea80d33d5	82783e14-37a3-4f5f-8453-4158bc15e8ae	north-eido	north-pd	1	\\x0100011346d3cdb25ba4fb8575689a21867e8f50752d25db63d1479adb331effcb9205fa6021bc2378b2e7466189ace554303d249b40e208763cb66fb74ceba03d70a9	\\x01e5d76a8da1a88d7ea43c212f920260d426ae0fd02d5ce735f775a72bbfb146e0494dc1cb3deb8eadb05248708bed2ee523e8b14aea88c375e0b1dbdb75ae588bf4ae3bd239943f65a0f24e84db80110fc2f9356e57ecc940f2512a40410e0489a8ebf626817d507bd35603be595b227d998bdcdbeb0ac131f73a60c5a089ac21	\\x01e5d76a8d11ca42e1c8bb6c34388f72202ab5bb5dabff36cfb19d834888082ee05da0c7b3078222c6eb2567edbdbef018350190e066bd265ec7006c255be657278c50fcd53ccadf45d300857e2419559fdda2ab916639c9ccefb81ae0990254a9	2	5	ALARM	ALRBA	3	14		2026-11-22 04:55:27+00	f	2026-11-22 04:57:41+00	\N	2026-11-22 04:59:57+00	\N	2026-11-22 05:54:38.852512+00	ad26622a-8705-4680-9089-8900b6674c58	2026-11-22 04:59:57+00	0	2026-11-22 05:54:38.852512+00	3	1
0c4ffc4b-fcc0-77e5-d4d9-13b1387cef3e	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	north-eido	north-pd	1	\\x0100013ad310903cd700366f22406f3adf423c8b30923f3dd2903f3f4012a03a1e6c54872b4ea3eb2f167c5ac0b72880082db0ef8c777303acabfec712da36059d1223	\\x01225b0cd9764b03e3b5280ab70b647aa3793733e574bfb6bd038dbc2ed8fc0a4f3e8e99fd6b982208f4b62bc7588a971c59e122fe41505f900ed44379c7f42915fb7d5774062ec8e9f423484c0d468a819299cd45ab0c64359b2eef63391b66b5322242d46aaf1c051e3747b23106a4001653991bc0eec5f4c32ffd0ff0eef9c8	\\x01225b0cd9715880db43c74be6c1c4cf9fd78c3daf785d64f568da168b7b191153ca91011e5d4909219dca7f37c759245e165c267661a983bffaed2f49d6bc2a3c2651cdc02221fda6a128d9fe467c0e87ccb03eec998b468d3f5f2f72c70a2a55	2	5	TS	TSTOP	5	08		2026-11-22 05:40:12+00	f	2026-11-22 05:41:00+00	\N	2026-11-22 05:42:20+00	\N	2026-11-22 05:54:38.852512+00	6af56851-7a70-415f-bf1e-8596cddc8579	2026-11-22 05:42:20+00	0	2026-11-22 05:54:38.852512+00	3	1
17e514c2-c1f5-5f4b-2ffd-322806b670e9	635547b7-beab-4378-b3d7-77462d3dca43	north-eido	north-pd	1	\\x01000162a4cfed9f60a178c270b7b2ee1bf5c009a21420bf7c987d848cf0e2be9126f0821b41187ec1c0017ad830e7853026f3b9a0efa22f60e57b6c70cdb2380d2c81	\\x01f430ae648e662e2f11ac13774940fb2c7b14b88ce6a125d7ced72f88851219261554ed69c0b86c5852dee187cee5aad5070519205a3eae28522980180ae8ba96244480fdf5b959657d3b19f8554c3bdbff87ddd770a78931bbf90753317dc07c37dbb4dda7395deea8679e4918dd1ef5fcb79c10e361ef57c6ac91daebe73d46	\\x01f430ae64e22a71fee97bf97f12e10e223f1b3f2bdc448259c73cd0049db84391fbee7cf6d5bc3ae110ee6a5693ed8cd8fcc45746ea4957ccf9ea51e441287e6d345d905ae5abbb871c8cb27890bf07902003af569c238e9d17a4963bf87b168d	2	3	VAND	VANDAL	5	18		2026-11-22 05:44:03+00	f	\N	\N	2026-11-22 05:44:23+00	\N	2026-11-22 05:54:38.852512+00	c24ac53f-f9bf-4fd3-b3f2-1a66c517001a	2026-11-22 05:44:23+00	0	2026-11-22 05:54:38.852512+00	1	1
2153131b-4442-eea6-72c8-e18dba982fe2	e3fddb96-f845-4e20-b90f-bb53d424ca2a	north-eido	north-pd	1	\\x010001d32849d4aeaaff1843c85019b9c04e4e668491956e3d57dbc37237d4c88d40ffdecd0a558dcad08ceddb6f8356d7cd1206f65aecea977096cdf3b659bc0d1bed	\\x01624038c5830c2c80303f94ad6b2c3e361065c158ce23a380ddbcea8bfeaf87c3a09a40a2b46251e552e1cf18d27d052e03f7c4c58f9d3e694ed8ffe3d6b9bce6caf35dd5886475e46b956c99ff0e0529af00521abcb793071a0f51de5949a118ac6f97ae8bd1748aa5f452d8ff58c782f619f59499ff454d8a2c73bf17501e5b	\\x01624038c5734858386112a86f348608be8cdc5f944b6582ba6d39af6b768a7bef9c22eba0616d532420d0c09846e5506ae3fcd3ff13d8ef00b75299e4e3f395b0f7ed8e852b30b743eab428143e36741aeebb95426570765ab48aa5d1429225d6	2	3	LARC	LARCENY	4	08		2026-11-22 05:43:36+00	f	2026-11-22 05:44:15+00	\N	2026-11-22 05:48:09+00	\N	2026-11-22 05:54:38.852512+00	a77c4e02-d27d-4789-b74d-ab70f61b010a	2026-11-22 05:48:09+00	0	2026-11-22 05:54:38.852512+00	3	1
e35cc027-d7f3-51f8-bb88-3ef5dbd394a9	b4e3b889-6caa-457a-881a-30aea8e8e0ec	north-eido	north-pd	1	\\x010001c6997cf7f0725369d7c95237c5e6ccd5b5d689b10b148d0eb93b43fdb887dda050112c9945369a94a5d068fc66277cfb63f46b02c7041d84a4faea7aa7337c81	\\x01e8ca8152fdb179428df66a61de3732af246058593a05b7f8cc05dd4e207b2d2f0a9a3961c2a015e3e660bcc456cd6bf13d5f2f467ac8a73166395d261c1d2a0207e2b26470f3eeee1a606f98b96f9031495d361c18b60eec9ba9ab2d938c261cf9b9cf71a4bda2c17670afcd28c72a556222c3b247d41237b0d39a714084f55c	\\x01e8ca8152fd2eee8093e8fc0e1b6d6e4ea637a9d1655659ac5595341c47e9c87fc08dc4f54f72807d0740f3164bf7e36a04fd3f8321d378fece0c321903c028fe771a5b60a47030def92ab91025a264a1c7866eacebbe3e3d9645535dc0356253	2	4	UNKTRB	TROUBLE	2	14		2026-11-22 05:24:09+00	f	2026-11-22 05:25:05+00	\N	2026-11-22 05:29:13+00	\N	2026-11-22 05:54:38.852512+00	046b08a3-da30-4929-9278-bca1ac85e417	2026-11-22 05:29:13+00	0	2026-11-22 05:54:38.852512+00	3	2
f1afb376-90e6-e889-4714-e71aa7dc388c	aeb948a7-6392-47d5-a555-3822c4c56f9a	north-eido	north-pd	1	\\x010001313e727794a69d98d409377e92940617516b8c546cf516ef21cb1a5492109bdea80108e0a62a480e5661b9a2c26bdcfd847ebb2ddfb950e11ab69ebe08c0a4da	\\x017ec6d68578b3f084c1148d072155600ccc06bc5a018decf6ec0d772295acc318b4dba9a77b5fcd339207a69bb603feccc6e7557f768e614e5feb7c2469efc350f50000ffe3c3b2cfb66787518c56dd1de248628dcde0e3f42ce8819cc6fbe7a532b36cdbf11434f616b11c6f49448954b62bbe7635dc1f2ab04782bf51693409	\\x017ec6d685af23b26c4ebadc118058077afe4fb0a9674c03dcafd9d98a5bfaf1699d0a82c35011b1d40f7464f24cf59794aab5facf34c1e33e71074b4adabe35cf9cb4529fa28c07d3778b696a42fd2cdc2bde154e9474534d50ed01b86f42dc9a	2	4	ASSIST	CITASST	5	01		2026-11-22 05:20:23+00	f	2026-11-22 05:21:19+00	\N	2026-11-22 05:30:41+00	\N	2026-11-22 05:54:38.852512+00	26c58ccd-ad4b-4971-b02e-b3ba288605bd	2026-11-22 05:30:41+00	0	2026-11-22 05:54:38.852512+00	3	2
0922c35c-34c0-a0de-e959-4dfc156ecc86	858929fc-92e2-455a-9702-c158eeabc8a7	north-eido	north-pd	1	\\x0100011e9db7483214adecdf89081685ae3de7675821341a1987313b96973f8f259a7fa7987b3b8bbb79572a33d35f56e12b2198fe5600bafecc65a2e2322d450a0562	\\x017099093516cfd06d8b8d5b0ce89e5b84b4abe94ad9b3a2b6dcae8667ab4035c13d0f343ee96c72ae7b50c369c3c68045bc7b83440c2d6a8e2bbff959b4a7f571f3b82dd9d0b2688d1b505ef522a460f1e5ad53cdf6c25549aee781b18fc9e7fb7b75719f73ff07f17e2665651cb8746bd60ddf1c921836097afc7a7d003dce37	\\x01709909354bc6270c2442ff3b320280f3a76678cbdb68512683a348905a43ac5f9ca08918e07572d474bcaccb50d2db8f41a627dae72aa12d687924489a28e99b24ab2db8515866a4b072b8299e9741e6fa232d7f84c2fa773bb58eb996faacc0	1	5	ANIMAL	ANIMAL	6			2026-11-22 05:44:06+00	f	2026-11-22 05:47:42+00	2026-11-22 05:49:59+00	\N	\N	2026-11-22 05:54:38.852512+00	935519a8-00cf-432c-971b-7cb8a9678b81	2026-11-22 05:49:59+00	0	2026-11-22 05:54:38.852512+00	3	2
2b7565e9-ee35-97ee-39e8-540c8e9b9cf5	1dd72522-e4d3-445a-abca-9d841023fe96	north-eido	north-pd	1	\\x0100014874aa04f2714db9f84ffaa3033eb148776f20f1a7f798526299822b6fce0945f0b189e5f5805cf46334863f99656bae8b9d27f897f4751e5b1aed8712438381	\\x01489fcb874b21b6a6f2fb35edfc285aea2c8d63932f736eee8f0a630db5532ed2190dc8bf2796059d4731c63c910a64b79d0489105bc82996d735f729c6ad3d2ebff0d9ff9ff897911745e6c7931cc20d6d996b262e84d7b29e1ea0f979c24785a07b4055cb52a0a2291a279f6a3ecbbbfedcb8372af850088fd9635250ca29ad	\\x01489fcb8769fb778159437c4cad89b2ea4a1a0ca213e60eb9badbe365264f12b7cc5edab22079336bc35c9981649c147fd0e8fc7e9b891f4462c6d32b15f1d0c8867e2312190a46b10e862f5e3bd70dd6575a7ae2a5a1e1e02943eb99b62bdf43	1	5	ACC	MVA	4			2026-11-22 05:40:00+00	f	2026-11-22 05:50:24+00	\N	\N	\N	2026-11-22 05:54:38.852512+00	1e5c9c5c-86e3-43fa-8867-e3ad25409734	2026-11-22 05:54:12+00	0	2026-11-22 05:54:38.852512+00	2	2
2c3c271c-fd0b-b7a7-9947-16d8f8a7063c	c777ce03-55fa-4237-bf9a-b77d18546c57	north-eido	north-pd	1	\\x010001d84296429d98382667bce32b0047c8f06f7ae9083052afe957bb6325bbbe258cccb11ab9d6fdfab911aa22ccfc55e5e819fcb76af6d05f4a512837bb7986d235	\\x013b21abfe417afae0131ec3e0c77f121ea32b81b6880a4154903a955c0c2e8dcb99c63a42a4821df8b70e5303cc87b028341b21788fdd94a518d25291ed66a5d72b03f40e510bb5dd321cec0a07d572d6474c6419c286349c6b24699b4fa83ffa20dc37a15f3e3cde02d42b2768bc46d3b5d36e3055efeb0f39710532faf72ffa	\\x013b21abfe429f7e7cd05349b42cf49da359d425f88b8741634094a7605aab3c902a66fe813be74e66467a042242d05408937051b1e112d8e4d3d16af407b8cf20de0ebef8016cc9e634c6e6195c5e4aeae0a9925541602dac0c1899f4a880f643	1	5	DISVEH	DISVEH	5			2026-11-22 05:48:51+00	f	2026-11-22 05:52:36+00	\N	\N	\N	2026-11-22 05:54:38.852512+00	04301f6a-deb7-4eb5-9693-637220f13049	2026-11-22 05:54:18+00	0	2026-11-22 05:54:38.852512+00	2	2
3a2f423b-188c-a1d3-0d81-335a08efc52f	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	north-eido	north-pd	1	\\x0100014b5c0a54f95fb409edd3632d8a4325fd20449d531e90bbce7d40e6e172de2d69a1d0d050237263981d2b8e01d83347956d522d292d11dcb29d025a2af32228cf	\\x01ed8421acacd5a9957668e1874f9005dfe172e366c861c61f09466661135c7cbc4a2c9e5ae01ad5fb12d8cc14dbd26c317308fe55989b7b927c852e51d5a83b5eb0df3d13bb948a41f838ba19cc4c8c07d7ebc44887ed3bedc2aa0d32cecc531418eeb10c3c590a4650683b15f00e817d8ba9f229dd0d02d21f7554a5b768ff4d	\\x01ed8421ac67835dc38f8c6ef87fe927b71f798dc53034ecedf51f0e6162bc0fa886f44f4873f1c6538d9867cda677dc1ddce5866bb21cd08b8982f19a6a52b70b6d06e13a8e42c282b66cad037287ecbec2136b240054c09c30ff62a4e359697b	2	3	MENTAL	EDP	2	08		2026-11-22 05:41:39+00	f	2026-11-22 05:42:05+00	2026-11-22 05:49:10+00	2026-11-22 05:49:33+00	\N	2026-11-22 05:54:38.852512+00	8369256e-265c-491d-9d6f-6492a47d593c	2026-11-22 05:49:33+00	0	2026-11-22 05:54:38.852512+00	4	1
3b9b3e0f-fe17-9c34-5284-2dcc1a0e5a5e	0b50a7ba-cbdc-44e5-9417-195e055f6377	north-eido	north-pd	1	\\x0100017a7d7829a72b16aae62e05684416e364ce42871e0d7006b83684e5ef7b6ac706e74f4aa9b3c4d12475c0fa4589f61d06abac6509fee579ca5cde3bd2a0265c10	\\x01c8975360ca56bcd2dd88b8eaeef98fa17be915957337bda4f8453ff33a3283729f963270641a6a607737cf901c7c3cd8b19853aa1cfaebc8702962d8d7e26ce7dbe8c3ecbe297edecab28999fae3ba810c510a95d1bc475422c31db7243a4f5ecbe5d64a3a51373fba5d4377f8b718784c5d059f5bf90cdc44aa9c93d4eadc93	\\x01c8975360055b355ed134058f209bf011ebec57e6e65df94b183fca21cf0410db5affafecc31b9ec8e712e422494e5276700042e11fe3f9c17091f1fe4d95a986f0d3c9bb96d6ad8d6deb48b7848b3ac4729eb8b527ff08799a824beac4f76cb5	2	5	TS	TSTOP	5	01		2026-11-22 05:27:31+00	f	2026-11-22 05:29:49+00	2026-11-22 05:36:25+00	2026-11-22 05:38:53+00	\N	2026-11-22 05:54:38.852512+00	1255f568-23ad-4bc4-b7d2-e160a7c14ba3	2026-11-22 05:38:53+00	0	2026-11-22 05:54:38.852512+00	4	1
83f31ad2-48ef-0a1a-5aee-92d44cf43e9a	611f9284-8c8d-4260-8ecd-70458fc9e14e	north-eido	north-pd	1	\\x010001a009943689b84593f6a645953c2955e4bf343c335ae5e62dc9d3e6143eafeae6cfe3ca719e87d02fb57f31e8688271e6384efce5ca2d2b3ca8e1c30cf9d89432	\\x01cd1d32667942e0e281800b184c96f1478a9f74e21119311e57e872a1c28047f315fefa985155255905d3f050f2d3dc7b24dfeb87b4571cff042809dce590959dbafe56f36f4f60d21328695879d5d625c92a17dd7cc61ccf381dca8d646d6daa5c84b5f99a294b3546794d09ba394cf7f990098e1cb26a81b06d3d7df1282c18	\\x01cd1d3266c5246cb4bfb061f8fcf1b1ae8064560653723c11aed71fa024507b5ec7c18c0b26111f53e3ba3a2ac53d9e1e95c5ea35c5010d7d4b2b565646101aae2ef0dfbde6cd9e1e096c101f12f05e1e7e3b695f120949c386f81315c8044064	2	4	SUSP	SUSP	3	18		2026-11-22 05:43:09+00	f	2026-11-22 05:43:41+00	\N	2026-11-22 05:47:12+00	\N	2026-11-22 05:54:38.852512+00	a49c5a94-184f-45de-aa4d-b0a31abb755f	2026-11-22 05:47:12+00	0	2026-11-22 05:54:38.852512+00	4	1
dbbf2500-c41a-c1fb-00a5-8abd61f8bed5	39694609-e2fa-4e03-af06-3cb858b8ad03	north-eido	north-pd	1	\\x01000150582400240fb2dda9cb0be2b8ca6157ec14d1a81bb41a3336d1b0243d3185d75663d1fea5d8fb4e2667c1ca26d531fecf1d00bf339c77a96088c2c7670b90bf	\\x01c4a690b974d3dd36e4f87697df22c2a182251145c5f22c8b8bb84681d68bc9422e70bd35170ee63ed2f86c511d6722ae23ba301d0385756cec2ffb23de6ddc26fe94c329eb2d541f705dc08f45b4834de3a84ed558228fd34d0a82a863c2c8aa6be585fcd82b05bf0d6270ffb0c683c35181d4164ef7df3cd310d5b3fc31a0bf	\\x01c4a690b9ac10603232c8fac24d1e2995b15f5981cc4380e89d41cb0d42a3729f5a34133d63b1a7df788c0a098005fad0f93a77a9984e2a26ee7b01751d31a01c3841e831abbdec5611e77bf9aacc098071d89e4af9708e59f397a826863f0b77	2	3	WELCHK	WELFARE	3	03		2026-11-22 05:34:27+00	f	2026-11-22 05:36:14+00	2026-11-22 05:38:03+00	2026-11-22 05:45:02+00	\N	2026-11-22 05:54:38.852512+00	9c365909-d576-47d4-b218-5e1b6354fb99	2026-11-22 05:45:02+00	0	2026-11-22 05:54:38.852512+00	4	1
f0641d58-9659-9948-11f0-5fb6d3163523	7044e9b4-4b29-4142-90ee-e471369aa6a9	north-eido	north-pd	1	\\x010001a0e3515642a885c38f24ac96a9265f3d02063b985e12e3b21f034304f13fdd6e416452b6b0f17a1a87cba1584402c23ce4f9446b4ab12082535e4fa6fb30ea8d	\\x01648c3b46de05f4cf87f9276d4c8b9da5e68ec29c051932ee92c75b57c9c0b7eaff06f7fe71de15643432427765266edbffe6c36cd60c3e545bb36063ec79a15ea33103abe16e7b9d0168bc075055d8bf8d9053570c1d67f3b5f73bd4df3cb251adf289bdb53ffcde5949212b2a960f2fd251a9ee67ab924899eb9762d9b4a4d9	\\x01648c3b46eb641645106ea40c705cbd7907056ca1d691134d906737a26e45e6d57b4006cc4164f70c05a88485eafb543c6aa756ed20ffcb0a4240f24e77fbde5d5a54721da61844735eabf75bf7f90047563e8ae56accdbebf6e7597603975a34	2	5	PARK	PARKING	6	03		2026-11-22 05:36:01+00	f	2026-11-22 05:37:00+00	2026-11-22 05:39:47+00	2026-11-22 05:41:32+00	\N	2026-11-22 05:54:38.852512+00	0974aa24-9169-4df9-9838-209c840e497b	2026-11-22 05:41:32+00	0	2026-11-22 05:54:38.852512+00	4	1
f84e6277-89d1-4ef2-c8ef-b3f5ad7e97de	d01a5dba-ffdd-4342-8a81-093c89696393	north-eido	north-pd	1	\\x0100016fc971f6a1669de3b56cf32d9e6a95d32a84d59b34e23cedfb13c9ff6708854716cc39bf72929620fbfbbf8bdfbb6c6a306f2ce975db4861009c2e854b2af757	\\x0102a00698246c6020b51162de55956b4acb91f1b53afddb75bbdbe1b64abf6def4c46cba179916f60445cfc88433d425d30f9ca3ab0ac65972d867d4eb0be49c96d52ed100db13b68f18bb29764c663f7be964a717ca3db5224864f5ad7c30a406cc59f26baec19361d6f3b016f47a3c7bf01fded1f290558ba75478fc6daf559	\\x0102a0069864ce959b45ddcf6c0ee6380c744bcd2c6b7fbd31924b46898d1ea6ca83db66e081535a9aeec485b5324521509f865c00e16b800d1879d49c494becbd196bf70c6e5de921fe4f2b0431c21f522edfccca1b6ef199915f66b0a1e5bedb	2	5	TRHAZ	THAZ	3	14		2026-11-22 05:37:50+00	f	\N	\N	2026-11-22 05:38:10+00	\N	2026-11-22 05:54:38.852512+00	470e0fe2-4abb-466f-8486-19ec33f5e249	2026-11-22 05:38:10+00	0	2026-11-22 05:54:38.852512+00	1	1
159c9dbf-6481-e344-ed00-ebb11fcb1339	24980526-9dce-4bbb-9e92-2e6f7919d225	north-eido	north-pd	1	\\x010001cccd63a4866c1b7b04cf85b2f87c7958d4353dfe87bc679e92c0fa4e7752744c9bd2a447e0dbe468e7333c13f4929b91761d8020b1e05d127095a887db7461f5	\\x01837e60454ed25c6b00e42348019de7619ed1ce9705a0683b840634130ddcf2ee1266fcb7e4974078d098d7813bf38606b91c368dd07f99847f5724a04d0940309f9ec5eea03211bceee564259a049b1bfea09f39c8f845dd6fa3ea89b0221be62d64fd80430b1fbde95c70f3c619be6a5815b39638b571f6c3fa7553b4bd903b	\\x01837e6045d2220ce81f4344bb1a61910f83ba8fae3bd60df6ce070adc5ea06ddf816c155c5cda5b0fceb21507c603a67dcb9405c311ebcb9310dc71c4affb56b9d64dffd9a004ce6eaba7eb05b5eb464cfc36824330ec4986b34ec19ab73f4bfd	1	2	DOM	DVNA	2			2026-11-22 05:51:50+00	f	2026-11-22 05:53:57+00	\N	\N	\N	2026-11-22 05:54:38.852512+00	6471b1a6-e1d4-4131-8d7e-81b1975209a8	2026-11-22 05:54:36+00	0	2026-11-22 05:54:38.852512+00	2	1
7ebc5289-71b4-7b3a-9e10-958dba0cce74	27f27d6f-60fd-4461-bf21-ff8eeea79c13	north-eido	north-pd	1	\\x0100011ba6529c59c73da9f4b4de98fa14f64e441d84753a0ca8a1de347bb6805e8101907d9a9d926467d08d3ca5ed2675ac36c5672742d560a231248d0e2a5e617a9a	\\x0148d8776c55f7bfb6e9115df72b2abc1b70015a8a4d1ffbe8c1a2e425d57bcbb2fcd43f16a12cbb6810cdaae7ba42f5e0b383f04db90ab0f792b04b2c779e949eb008734aa9e0b7dab4ff1093e2d567a1a319fa848f34f35fa13e48bb5226cee4898df4839876a5b53ad074c34deeb400e3586cbc8e92e1371f3eb986a71f0416	\\x0148d8776c63224197e4c3c3e93c9272b743c833bf395c8da8d1da08ef10206a14ef234a7455e5a86709b4b3a2fdbc7bb437e71a7a57ca40e73c8a3beac70c8d2a10eb711e0d79d2479ce404b5a56ab8e7ddd2970fa85350a056a05eea4b580d29	1	4	STRF	STRFIRE	2			2026-11-22 05:40:17+00	f	2026-11-22 05:40:42+00	2026-11-22 05:42:26+00	\N	\N	2026-11-22 05:54:38.852512+00	99a0900d-d098-4f10-a7e5-877a39a50c57	2026-11-22 05:51:06+00	0	2026-11-22 05:54:38.852512+00	3	2
937c3798-15e3-b7ac-aa64-0e442360ae97	7cfaa679-2658-4335-bba2-20a395e393d7	north-eido	north-pd	1	\\x010001a169380eab9672c33b14fa28e0670ae59d7d225f484d2e92aa6c5b6016e0f64f0190930744b0f04b3951f93ffcee6d15e212f21e1fe1d9d1a5fe38d5b056e432	\\x01116c8f32378652e8d54c11aad10fb69a0cea989f5462a389bc4e5d10f5a810bba3cd7d3433875e87473294ec056433cb1ce2e045fe9c4ae3a989395204dd463778a93768c335512369028ac9d41a43ba72df31c4621dcb1225ae212682e0f87e5e7b20b5ff908ee95115d0af6e4a83eb1e44e745532a79b5470db34bc0e8a2cf	\\x01116c8f32ecd0d2a6bc201e9b1c625dba9537ce536be686aec946f7aaf17a3fb7e155e8a1a3f083872e0ddd380c0de56aa5322123297d9fec9864073054d49c6414abbef128903fb054d538db212fee6ab94b1cb930328633fd998d3fa6d6bae1	1	4	STRF	STRFIRE	2			2026-11-22 05:52:57+00	f	\N	\N	\N	\N	2026-11-22 05:54:38.852512+00	2e9be4a6-0878-42cc-9c65-7fc10cc38306	2026-11-22 05:53:17+00	0	2026-11-22 05:54:38.852512+00	1	1
af8005e2-0039-98ed-a591-fee629733048	3fc0d294-3b57-44e7-91db-17a7d35f09a3	north-eido	north-pd	1	\\x01000191807ef69c8eb858c316bbbedd45c15db5662d88c9b5dad7540a3d0e0cc9b1f745e52de2f84d7ea364823ade50aba5894bf015acca86a12988a92ee06a0d1626	\\x014363fee2a0faf509a089a03bafe9681cbde95e015050567546883ce2c636e86733dc5823b8b7368a80268a3cf1382f15e64055a6f877409e1872c3e866ae3612e45b8276f76194022f1f8a4e4dbee2097fd3b180ec9dacb4027ed6bce1d117944ddc2d60a5dad0695096d413c79757d788416cadd732e3f1358c088be2881db8	\\x014363fee2a7c945f67539b1ff4df350a74f4ae4c8697edf06da8f238805c3e86f173c177d69509eeb66302f523f0b591d81b0d712e5a96a949865171f515d19b82b1133c7e6507c51d233989e30e742c9873d1a377e863e8b6e1d46f11ca81b4b	1	5	TS	TSTOP	5			2026-11-22 05:51:51+00	f	\N	\N	\N	\N	2026-11-22 05:54:38.852512+00	188a65fc-44f1-4e5d-bcb0-ec18545dd4a5	2026-11-22 05:52:11+00	0	2026-11-22 05:54:38.852512+00	1	1
d1504fb2-7d28-a6a4-c3bf-a86b0426ea57	5ffff20e-1bc7-4cd4-b186-83fe919d5008	north-eido	north-pd	1	\\x01000175d58c69ef224f6f44cdecba5ca94ecedacf9ef47b47def9440bbd71229da1ddfd455727f8a277bc379311ae5147fcae53b39bbff68988386a65613aabe974bb	\\x011661c4c0728c05c7334261d05a803b88fbacfc8223fd75c1fa2b5c901dce3f98e4ef5b75b1f210c3841fe3155105b18115f21f5248882476231ff2bd01f3c490145ed6aa205d08094d8bab4068fa0d2327b6a20e87cef427bfdd64fd3f5d92a63fcf1ca0ce567365984960d8fcb9afe3aaef80a9b5b5ba8b85f7f212926dcc68	\\x011661c4c0c7488e2b2652f4361c6306f055b2a1fed1b6441c79fe8a21bb21f92b986034cda24c7bda4158ad2b56b1dad393aa7a55b3c7ba71793ba32a7e226e2de504d6229bf6c7b1ef91b68dad24b37c421c1084b14fe76a69f799db7f868ded	2	5	PARK	PARKING	6	08		2026-11-22 05:42:15+00	f	2026-11-22 05:45:36+00	\N	2026-11-22 05:49:58+00	\N	2026-11-22 05:54:38.852512+00	f0495aaa-9109-4e2e-aace-8c3868cd558d	2026-11-22 05:49:58+00	0	2026-11-22 05:54:38.852512+00	3	2
c2e06e4f-5feb-3d83-283c-0ae2f303dbab	0c181a0d-5c8d-451a-9946-f2c1fcdfaafb	north-eido	north-pd	1	\\x0100013892389cd400ab6e29c35b99dfc78b5443cbeabaaf5581287e801225887d7e11f9b4769e1acdcdee48f0601c03b5146daf6b4b2533d3e9cf83a04fdb2c9c06d7	\\x018e8d93712b921d272f96dd6760d2d8bb691cca2f31649e80edf60a310ab641cfe6cb58f7bac1da0a739fe0a5430f733c119179a9e7dd83a976af075d4217070ee57747cf56950ea91b2f16ac62ceb24a0d12ea120b55ac89c6d8b81b39bf363ea531b07ac280ec947bf7aae3be03b7d72ef168471c5df391d864c53989da1926	\\x018e8d93717ba6fecab77e04b2b7ad1f96f8e7f4df5b9bc0c738ed3df1e0749d66428535819b142c04f3c934d7f9a77c421f01aaf228ae45301f40a189c347b9b8d3b7a1df99b61aa17dd11dd4e10c70ebe48d4cd41f673d82bdbe4dfa35e1e9ba	1	5	ALARM	ALRBA	3			2026-11-22 05:51:24+00	f	2026-11-22 05:52:57+00	\N	\N	\N	2026-11-22 05:54:38.852512+00	7474de5d-e68a-47a3-923a-2ffc9e34a6a1	2026-11-22 05:52:57+00	0	2026-11-22 05:54:38.852512+00	2	1
e4c2a712-694e-714f-dcf7-ac17d2b9b009	753ce4b3-e1bb-4a1b-95a9-c07a9aadbba0	north-eido	north-pd	1	\\x0100010f969f876989527fa3886df68a39daa274b7d8d7c1a585bde9ad8b8ea809f40490c629033d054db7742d7a4757ef43b09f074b1c87612696a45f6f23f6369daf	\\x01df81711f0dcddc0be0aceeb3096ffbd712e2abca9597357a31a16baa1af83ad5742f1f5f2f4be03d6add408f422b7eb5778d0c0b25c382bef4bc19bb7ce05ffb0de48b64640e18e26758a0242f3ecd35b74d97db408664ae627e9ddaffd0f55dc3cd9ea9d729a428a1abdf166aa49cb391bbcef86c13849c557198e63a05a38c	\\x01df81711f3c34dc4303167c4286f59811955dc7747a6494a5ac01e9e0b7855741457b4756611ca1c2aadc7f34c3e36ed37fc3dff697229c49ef75a6372b26f7c4a6e8c671b42bf8d295ccb8bd0e10ae43ec641c888a89aea9a9595c39ee545155	1	4	ASSIST	CITASST	5			2026-11-22 05:52:14+00	f	\N	\N	\N	\N	2026-11-22 05:54:38.852512+00	d919b0a4-8c30-440b-b3a2-53ce5453a36d	2026-11-22 05:52:34+00	0	2026-11-22 05:54:38.852512+00	1	1
e585ef37-11dc-9a38-c52d-2c8534f7fe47	0c9278b0-b34d-4b90-b019-bdee7effb5f4	north-eido	north-pd	1	\\x01000169106e783b61b6a285a508aaf935b9b9eaf701294b95902e959f445e83ca6a64a14a07e0386af7af48dc59970bb208ca4b37aff8e278e7b20ef522aceb0a4c36	\\x0163bc0db3ebccc4bc417de4d3640648105025f937bbf907d33c0db4dad0567371d27b697adb39e4b9b95a4519e77206fcf0b16b1f6152ebc332561ee35430fa15020bf4682c2bd5d10d9e0d23a0e69fa893646424a99888bf5b98b3bc982585740dd66f0052649de8fec4bc841f880327cf1e48aefe41ab2e7774c72bcf192a82	\\x0163bc0db359d977304e9e9fc083822a67cbc3201f34913824c8cc20f1ebc9bfbd867a49d1bdb3537a902f1bca61395406296f2419e0221e897c9217e3dda1eb87b30766d8ad2048c45d3577fb49e9b3f6bfbe098b6b7a54a7e7e0a3b6185c6e44	1	4	SUSP	SUSP	3			2026-11-22 05:24:55+00	f	2026-11-22 05:27:10+00	2026-11-22 05:44:47+00	\N	\N	2026-11-22 05:54:38.852512+00	f5262b7b-41cb-498c-ac8a-c1b618c2fe1e	2026-11-22 05:51:41+00	0	2026-11-22 05:54:38.852512+00	3	3
eab58f0e-7051-52c5-9ab0-588920304702	69eb95b1-bccb-4ebe-9871-6edcdec8af24	north-eido	north-pd	1	\\x010001c88245b8d03143a87bb4e7370c50d4bb0f9fafd22a00a14f35cc5ae964997aff88d6169548630896802ba6d1a69b3b478ee50c87178413487ec3661bf8284b85	\\x015fc4f569c15999b42fb45df8b30980b128ed4dbe1f44a17b051ac99ddbc947a2aca894a277fb9e4b30e0c8f36d3c5952aa0d842b2143139f47b6e28484e26444c2c0fbd6930170c7b76e26f6a577a661ef6500103b0bc48218ae0a4c4905f169d5ee9e9f4045cc8186ed79a48b94058410386be7652b4f387a55e3f5249d6f60	\\x015fc4f56920b5802990df78fdd597d692de08e939f43c655f52a091bb910cd40267dac2703de80401f43279e70fec898837fa88dffb6e1d08273368446124b3f6c37c8414fe374517e1406da7dc99355d88f4bf76ca5bb9f4535197512e170b53	1	5	DIST	DISORD	3			2026-11-22 05:52:25+00	f	\N	\N	\N	\N	2026-11-22 05:54:38.852512+00	82a5733d-0eb0-48cd-a408-f9eab26956d4	2026-11-22 05:52:45+00	0	2026-11-22 05:54:38.852512+00	1	1
2835da21-373a-7543-2f8c-1a5ee4ac9052	5b62959f-518f-4ddf-b503-511c9760b1f4	north-eido	north-pd	1	\\x010001cff03f8ca73ac9844311314a0dd4ab1aad5423f8551e7455df1df1c88e44b715068e6fa111a688f9d2b2ee1a738ca5d4ae9c23c4e476b925128bae649199585b	\\x01595af87db18f39a13993ab60b97913b0c93ca8181137ec595eb091fb6d09edcb8a292a68094916983ca74e0ede2d01d07e7b35227bf581cbc898c13fb7ff7a9aede0b40c26548dfc28a49ab5d514927a18381b35b63f89172a3d11ec6069b8be	\\x	1	1		DVA			NORTH	2026-11-22 05:54:39.475478+00	t	\N	\N	\N	\N	2026-11-22 05:54:39.475478+00	8779b7db-897f-488f-8f11-902758d3386f	2026-11-22 05:54:39.470883+00	0	2026-11-22 05:54:39.475478+00	1	1
0ea28976-f4d2-0ccc-75e0-5e957295b311	74712c0a-f905-4ceb-a342-f417d1958bd9	north-eido	north-pd	1	\\x01000109e2feef86137229bf71f6bd960c91b499ecb88e81c1e72ccae4b06026a3e5e1973c76392c4befec21fc64a3f69801a26c975d9d968578f74bddf2e18287e732	\\x01582eb17513ab2b022dcb27c89753fdb032ea34bf96b1068c9829694e3ebed0c7af68663e8803266831c1ca744deec5ee6f1639432d239ac046d19c30699a5a3de7c38c8e92607262ab965a7f2bfc07febf74aff477dacd5957532285c56f1619	\\x	1	1		DVA			NORTH	2026-11-22 05:54:39.486196+00	t	\N	\N	\N	\N	2026-11-22 05:54:39.486196+00	8947ee8c-0872-42b1-a770-169f94e50ee6	2026-11-22 05:54:39.485574+00	0	2026-11-22 05:54:39.486196+00	1	1
8261863a-5556-ea84-f65d-1fc72eb216fa	fecd49d2-d965-4f2c-b3f1-0a3d2bc7ca6c	north-eido	north-pd	1	\\x0100015a1a247850b7fee78d1982a3803a569470017c5a9c74111eae187ca3b8121010430b4d0ddd34783b3444b05484998378d4e95f93c77d6f58223d00e635a481cf	\\x01b019af832830e49645aadccb1edef3f8636567c6d82a2c158b94d4d4d6827a9f428cb5fc8d57c16102638169ec7646a2a4f67201a980d06ff31a9746518d48ac1ce0ffaa077e3db076297aa65ff2fe4b0d71028f144559076dde5f4a5c8878f4	\\x	1	1		DVA			NORTH	2026-11-22 05:54:39.511959+00	t	\N	\N	\N	\N	2026-11-22 05:54:39.511959+00	f45289b6-5e31-4aa1-8e83-e1ff169afbc0	2026-11-22 05:54:39.50988+00	0	2026-11-22 05:54:39.511959+00	1	1
6c6b3b47-7aa8-d87b-fabd-6e8031e6d805	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	north-eido	north-pd	1	\\x010001e86fc21dbe397abeec05e8da4e953ce7ea7ef04449e7effdcb46a5a96ffc58c2bcf4c0c38c37d993fb1f3d6fa104cc4a595ae0c7518bbd9d2ac1ee8b2e912d56	\\x012d89deb645368922f1e8a57317b067de2e8241daaf288271b79dbcd4d58eec063aa4914c5008691cdbb4bacdf1a23d276abea19daa7b3653132f483ada52f6c83c2c4975b93a00c17069733f77ec573525c1acf3023b588ff7cd960a7cc86a7c	\\x	3	1		DVA			NORTH	2026-11-22 05:54:39.548483+00	t	\N	\N	2026-11-22 05:54:41.144755+00	\N	2026-11-22 05:54:40.152594+00	f54d8ab8-bd82-4a59-b0b2-31c2c3f3cd6b	2026-11-22 05:54:41.144755+00	0	2026-11-22 05:54:40.152594+00	2	2
09a25c95-cce8-7ef0-b42a-05ed17256c2f	fb2feb6e-e189-4c60-8e81-69f5d55a4ba8	north-eido	north-pd	1	\\x010001e0eb5bb8056a7b8364b0cd3e13aa129d1a5c2a19929bab1f5cc99d984940d6ff64b52ead37ed3f5614c2b3c2a7f94c42155d006bad0e9cf71d9e9a2fe2bb19e3	\\x0113855472788afacb38096c2a2c4796e34645510effdd8dd8d686deed22769c8a26c25351a7458fe9efa0b3e13e439da3cbdc7bc1d8e8c6a93bf022e18c63805f0c2521c7b31dd64ba5c25caa483def6cc2491a9004fd06176e986f1edf9ea5dd	\\x	1	1		DVA			A0001	2026-11-22 05:54:41.976023+00	t	\N	\N	\N	\N	2026-11-22 05:54:41.976023+00	9e72ebb9-2043-448a-ba0a-ed26206b6bb4	2026-11-22 05:54:41.975354+00	0	2026-11-22 05:54:41.976023+00	1	1
0ff3ae45-6349-44a6-39ed-aac1178d1c0e	dc5ccc1d-d0ad-4af1-82fb-4f9206d4c162	north-eido	north-pd	1	\\x0100019cfbca88c74edc973115d77397d1d5883a3dbd986b3354ecc0266eeac3d31cde51d9ea7e72ad02d25bf1256ca6974a041d31b253a2b1d3d020cdc658f23fb4f1	\\x013fb5f7db2347c4e0d9acbc4041facd13f97f7831b9de4625768dcdc69f0c686260433c469b7640dbea5ce6e3caf53b7aebca1f2e4e96b0e065fe69fa238ad6a1cbfa7419c3d6d1fffc48fc5196aef44a2c4b6988ec17d91a070b00effa97f256	\\x	1	5		ALRU			NORTH	2026-11-22 05:54:42.642356+00	t	\N	\N	\N	\N	2026-11-22 05:54:42.642356+00	c3fb0d8b-e98b-48f3-b10c-f7e0547041ec	2026-11-22 05:54:42.640415+00	0	2026-11-22 05:54:42.642356+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 05:54:38.950162+00	1200	82783e14-37a3-4f5f-8453-4158bc15e8ae	\\x0a1082783e1437a34f5f84534158bc15e8ae121051ce4988a3da49ee8233e3fb5e15325c1a086e6f7274682d70642001280130053a05414c52424148c0dba6c9e49a980350c0b5ebd2e49a980358016001
2	1	2026-11-22 05:54:38.950162+00	1200	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a10805ea650983c4343bc27e54c2eebe3901210d0bf677d79514281ad7036125563f3e61a086e6f7274682d70642001280130053a055453544f504880a8b4d1e49a9803508082f9dae49a980358016001
3	1	2026-11-22 05:54:38.950162+00	1200	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a10805ea650983c4343bc27e54c2eebe3901210ac124fa8618e472dbe856d3c46fd9a4b1a086e6f7274682d70642002280130053a055453544f504880a8b4d1e49a98035080bda9fce49a980358026001
4	1	2026-11-22 05:54:38.950162+00	1200	51d42c48-6016-4d39-b21b-3b55f96539d0	\\x0a1051d42c4860164d39b21b3b55f96539d01210994fb1096d8049c8b891b4015806f3cd1a086e6f7274682d70642001280130053a055453544f5048c0b8ecfbe49a980350c092b185e59a980358016001
5	1	2026-11-22 05:54:38.950162+00	1200	82783e14-37a3-4f5f-8453-4158bc15e8ae	\\x0a1082783e1437a34f5f84534158bc15e8ae1210d87dc5d58fda4ed792f4ac5258cced521a086e6f7274682d70642002280130053a05414c52424148c0dba6c9e49a980350c0b69989e59a980358026001
6	1	2026-11-22 05:54:38.950162+00	1201	82783e14-37a3-4f5f-8453-4158bc15e8ae	\\x0a10b83ad59f8a2f4f12a4053df839f1217b121082783e1437a34f5f84534158bc15e8ae1801
7	1	2026-11-22 05:54:38.950162+00	1200	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a1081f22c53a53f4271b6586dcda13f09c7121078d60d4103784bf882d782bd1909dc681a086e6f7274682d70642001280130053a06414e494d414c4880c0aaa5e59a980350809aefaee59a980358016001
8	1	2026-11-22 05:54:38.950162+00	1201	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a1086ee04c397f247b5b85f7608b83783ed1210805ea650983c4343bc27e54c2eebe3901801
9	1	2026-11-22 05:54:38.950162+00	1200	51d42c48-6016-4d39-b21b-3b55f96539d0	\\x0a1051d42c4860164d39b21b3b55f96539d01210159cbe5d489a4e328c129c899184a6321a086e6f7274682d70642002280130053a055453544f5048c0b8ecfbe49a980350c0a7a6b0e59a980358026001
10	1	2026-11-22 05:54:38.950162+00	1200	1ca5b70f-0dc6-4597-ae26-0754df71872d	\\x0a101ca5b70f0dc64597ae260754df71872d1210a2a1e21c4993461180a552f50cba186b1a086e6f7274682d70642001280130033a05465241554448c083beace59a980350c0dd82b6e59a980358016001
11	1	2026-11-22 05:54:38.950162+00	1200	1ca5b70f-0dc6-4597-ae26-0754df71872d	\\x0a101ca5b70f0dc64597ae260754df71872d121036fc3bb24eda42a2b995df07ad5ca0531a086e6f7274682d70642002280130033a05465241554448c083beace59a98035080b38abfe59a980358026001
12	1	2026-11-22 05:54:38.950162+00	1200	82783e14-37a3-4f5f-8453-4158bc15e8ae	\\x0a1082783e1437a34f5f84534158bc15e8ae1210ad26622a8705468090898900b6674c581a086e6f7274682d70642004280230053a05414c52424148c0dba6c9e49a980350c09a86cae59a980358036001
13	1	2026-11-22 05:54:38.950162+00	1200	1ca5b70f-0dc6-4597-ae26-0754df71872d	\\x0a101ca5b70f0dc64597ae260754df71872d12100ff62689b21c4b59a443802447a5177c1a086e6f7274682d70642004280230033a05465241554448c083beace59a98035080b8dedae59a980358036001
14	1	2026-11-22 05:54:38.950162+00	1201	51d42c48-6016-4d39-b21b-3b55f96539d0	\\x0a10e72baf942c2a4f9ab16449d5e41df061121051d42c4860164d39b21b3b55f96539d01801
15	1	2026-11-22 05:54:38.950162+00	1200	ac05d968-8af0-440a-9386-0d53d2e27854	\\x0a10ac05d9688af0440a93860d53d2e278541210579727c5071348599118368ea7f38f391a086e6f7274682d70642001280230053a064449535645484880ea94fbe59a98035080c4d984e69a980358016001
16	1	2026-11-22 05:54:38.950162+00	1200	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a10805ea650983c4343bc27e54c2eebe39012103b63a3aa227b442f9b9cc6ce599706fb1a086e6f7274682d70642002280130053a055453544f504880a8b4d1e49a980350c0f5f889e69a980358036001
17	1	2026-11-22 05:54:38.950162+00	1200	fc9a2d61-a348-49e7-95a6-3b6856105933	\\x0a10fc9a2d61a34849e795a63b68561059331210ed96261a86b9403f96cc851f92ba8f1b1a086e6f7274682d70642001280130033a0757454c464152454880d6cd86e69a98035080b09290e69a980358016001
18	1	2026-11-22 05:54:38.950162+00	1201	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a103d7f6623e9124a6ea97a1a7eee2ff6561210805ea650983c4343bc27e54c2eebe3901801
19	1	2026-11-22 05:54:38.950162+00	1200	fc9a2d61-a348-49e7-95a6-3b6856105933	\\x0a10fc9a2d61a34849e795a63b6856105933121032ed36d733174c66ac68206572af786b1a086e6f7274682d70642002280130033a0757454c464152454880d6cd86e69a98035080b1c0c6e69a980358026001
20	1	2026-11-22 05:54:38.950162+00	1201	fc9a2d61-a348-49e7-95a6-3b6856105933	\\x0a109da7686ea3974e8db2840805551310c61210fc9a2d61a34849e795a63b68561059331801
21	1	2026-11-22 05:54:38.950162+00	1200	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a1081f22c53a53f4271b6586dcda13f09c712101148bd697a6248edb0c67a61e3a53b2a1a086e6f7274682d70642002280130053a06414e494d414c4880c0aaa5e59a98035080a6f3d2e69a980358026001
22	1	2026-11-22 05:54:38.950162+00	1200	fc9a2d61-a348-49e7-95a6-3b6856105933	\\x0a10fc9a2d61a34849e795a63b685610593312103c7e0ff04d554a25a62a21c5ff66e1001a086e6f7274682d70642004280230033a0757454c464152454880d6cd86e69a98035080d8a9f3e69a980358036001
23	1	2026-11-22 05:54:38.950162+00	1200	51d42c48-6016-4d39-b21b-3b55f96539d0	\\x0a1051d42c4860164d39b21b3b55f96539d012102618d1071869488a8dee5f684b0abb351a086e6f7274682d70642004280230053a055453544f5048c0b8ecfbe49a980350c0d19980e79a980358036001
24	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a10c194821f33584ebf9c930e85d1090bf1121081f22c53a53f4271b6586dcda13f09c71801
25	1	2026-11-22 05:54:38.950162+00	1200	ffd3268d-1844-4ef4-b187-5d8b56948827	\\x0a10ffd3268d18444ef4b1875d8b569488271210ef9b84887abc4c77b6691a8beaee7d3b1a086e6f7274682d70642001280130053a05414c5242414880da85e0e79a98035080b4cae9e79a980358016001
26	1	2026-11-22 05:54:38.950162+00	1201	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a10a1d66c635bf24fd692ee79a189e3c6db1210805ea650983c4343bc27e54c2eebe3901801
27	1	2026-11-22 05:54:38.950162+00	1200	ffd3268d-1844-4ef4-b187-5d8b56948827	\\x0a10ffd3268d18444ef4b1875d8b56948827121061b94d6a7ade46ecb98476c2006205231a086e6f7274682d70642002280130053a05414c5242414880da85e0e79a98035080a3849ee89a980358026001
28	1	2026-11-22 05:54:38.950162+00	1200	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a1081f22c53a53f4271b6586dcda13f09c7121093c9d1192b34406c986720a397c55b3e1a086e6f7274682d70642002280130053a06414e494d414c4880c0aaa5e59a980350c0d4a3a3e89a980358036001
29	1	2026-11-22 05:54:38.950162+00	1200	78dfde61-df02-4743-9a8b-df18e0ffd15f	\\x0a1078dfde61df0247439a8bdf18e0ffd15f1210936dc5ed4db94a6b84f099c263c531031a086e6f7274682d70642001280130033a074c415243454e5948c0e697a5e89a980350c0c0dcaee89a980358016001
30	1	2026-11-22 05:54:38.950162+00	1201	ffd3268d-1844-4ef4-b187-5d8b56948827	\\x0a1052a6c3ca53d54bd1946613ece71f07a51210ffd3268d18444ef4b1875d8b569488271801
31	1	2026-11-22 05:54:38.950162+00	1200	78dfde61-df02-4743-9a8b-df18e0ffd15f	\\x0a1078dfde61df0247439a8bdf18e0ffd15f12103606420531ee4a878f0c2d7d1bb2317e1a086e6f7274682d70642002280130033a074c415243454e5948c0e697a5e89a9803508080cad0e89a980358026001
32	1	2026-11-22 05:54:38.950162+00	1200	805ea650-983c-4343-bc27-e54c2eebe390	\\x0a10805ea650983c4343bc27e54c2eebe39012103781ff2f232040f79575c7f2f5a7cebe1a086e6f7274682d70642004280230053a055453544f504880a8b4d1e49a980350c09da2e1e89a980358046001
33	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a10d4ed3d58bc7b4902af4d08dd66116de8121081f22c53a53f4271b6586dcda13f09c71801
34	1	2026-11-22 05:54:38.950162+00	1201	78dfde61-df02-4743-9a8b-df18e0ffd15f	\\x0a104fdaf2b37c6844f6a770daa8d7f29ece121078dfde61df0247439a8bdf18e0ffd15f1801
35	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a10476c8b52556c44c2a1fa7a053f82e53b121081f22c53a53f4271b6586dcda13f09c71801
36	1	2026-11-22 05:54:38.950162+00	1200	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a1035dfec45b6c84f999688b0acea66177e1210f587409a09634e328ef7ade58f031bba1a086e6f7274682d70642001280130053a055453544f5048c0b899dee99a980350c092dee7e99a980358016001
37	1	2026-11-22 05:54:38.950162+00	1200	7c12fa76-912b-4cff-b7b4-f646c693a232	\\x0a107c12fa76912b4cffb7b4f646c693a23212107ee3c210d40944928ef45d1ffb1a81c31a086e6f7274682d70642001280130053a0750524f50464e4448c0eef5e3e99a980350c0c8baede99a980358016001
38	1	2026-11-22 05:54:38.950162+00	1200	d909bf99-418c-4f1a-ba48-4edc7ee89d58	\\x0a10d909bf99418c4f1aba484edc7ee89d581210c60d657055c248e3acd7c085ad913c4e1a086e6f7274682d70642001280130053a075041524b494e4748c09bd8e8e99a980350c0f59cf2e99a980358016001
39	1	2026-11-22 05:54:38.950162+00	1200	d909bf99-418c-4f1a-ba48-4edc7ee89d58	\\x0a10d909bf99418c4f1aba484edc7ee89d581210918d197bc896473da81ba40f1ed0b95c1a086e6f7274682d70642002280130053a075041524b494e4748c09bd8e8e99a98035080a7bcf7e99a980358026001
40	1	2026-11-22 05:54:38.950162+00	1200	78dfde61-df02-4743-9a8b-df18e0ffd15f	\\x0a1078dfde61df0247439a8bdf18e0ffd15f121025f80c70a05e4cad9a7cd4fb95f5ad091a086e6f7274682d70642004280230033a074c415243454e5948c0e697a5e89a980350c0eacffee99a980358036001
41	1	2026-11-22 05:54:38.950162+00	1200	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a1035dfec45b6c84f999688b0acea66177e1210854ad2949aa74e90bf4cff56098eae8b1a086e6f7274682d70642002280130053a055453544f5048c0b899dee99a980350c0c49488ea9a980358026001
42	1	2026-11-22 05:54:38.950162+00	1200	c1657382-c9cb-4da8-ab8d-c0da8a044a01	\\x0a10c1657382c9cb4da8ab8dc0da8a044a011210e6113b8ec06f4e45a172eca809725ec71a086e6f7274682d70642001280130053a06414e494d414c4880ef8cffe99a98035080c9d188ea9a980358016001
43	1	2026-11-22 05:54:38.950162+00	1200	aeb948a7-6392-47d5-a555-3822c4c56f9a	\\x0a10aeb948a7639247d5a5553822c4c56f9a121019480fbf9a6a45438b9b8ec4fbc690ec1a086e6f7274682d70642001280130043a074349544153535448c0a7d392ea9a980350c081989cea9a980358016001
44	1	2026-11-22 05:54:38.950162+00	1200	c1657382-c9cb-4da8-ab8d-c0da8a044a01	\\x0a10c1657382c9cb4da8ab8dc0da8a044a011210577c208da32c4882992af938f49474c11a086e6f7274682d70642004280230053a06414e494d414c4880ef8cffe99a980350c0c9e8a3ea9a980358026001
45	1	2026-11-22 05:54:38.950162+00	1200	1262141b-c9bc-4350-8943-ba017f204851	\\x0a101262141bc9bc43508943ba017f2048511210e953a12aa3db4df4b4fa285ef7ed0aee1a086e6f7274682d70642001280130043a045355535048808fcf9dea9a98035080e993a7ea9a980358016001
46	1	2026-11-22 05:54:38.950162+00	1200	aeb948a7-6392-47d5-a555-3822c4c56f9a	\\x0a10aeb948a7639247d5a5553822c4c56f9a121080a31117c3f74726b1da2c48e2e40c181a086e6f7274682d70642002280130043a074349544153535448c0a7d392ea9a980350c0a3adadea9a980358026001
47	1	2026-11-22 05:54:38.950162+00	1200	ffd3268d-1844-4ef4-b187-5d8b56948827	\\x0a10ffd3268d18444ef4b1875d8b5694882712102ffc967e16f84b4884edeb7b435899e71a086e6f7274682d70642004280230053a05414c5242414880da85e0e79a980350c0aca7aeea9a980358036001
48	1	2026-11-22 05:54:38.950162+00	1200	1262141b-c9bc-4350-8943-ba017f204851	\\x0a101262141bc9bc43508943ba017f2048511210d4525da3c6764dc0916e5edb086d8df11a086e6f7274682d70642003280130033a08545245535041535348808fcf9dea9a98035080c185beea9a980358026001
49	1	2026-11-22 05:54:38.950162+00	1200	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	\\x0a10276b3b261e8a4a4ebfe8c7529ea168601210d7c7415fa10b4f3b9d67934f83b4797d1a086e6f7274682d70642001280130033a0757454c4641524548c0b3cebcea9a980350c08d93c6ea9a980358016001
50	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a101a8e76d87c5749b084b1d6a899a0e7a7121081f22c53a53f4271b6586dcda13f09c71801
51	1	2026-11-22 05:54:38.950162+00	1201	d909bf99-418c-4f1a-ba48-4edc7ee89d58	\\x0a1037adaa71689d4b88b577739bb48396b91210d909bf99418c4f1aba484edc7ee89d581801
52	1	2026-11-22 05:54:38.950162+00	1200	d909bf99-418c-4f1a-ba48-4edc7ee89d58	\\x0a10d909bf99418c4f1aba484edc7ee89d58121068f0c8f6c2a84bbdada0045856ca9ce01a086e6f7274682d70642002280130053a075041524b494e4748c09bd8e8e99a98035080fae2ecea9a980358036001
53	1	2026-11-22 05:54:38.950162+00	1200	d909bf99-418c-4f1a-ba48-4edc7ee89d58	\\x0a10d909bf99418c4f1aba484edc7ee89d581210f6a9a84c45be4f9b8c15c0bf16ac95241a086e6f7274682d70642004280230053a075041524b494e4748c09bd8e8e99a980350c0bdf6f3ea9a980358046001
54	1	2026-11-22 05:54:38.950162+00	1200	0ac1cc51-a8dc-462a-9458-2b684451955c	\\x0a100ac1cc51a8dc462a94582b684451955c121024ef073b7a744a06a66aa7f93f67cbd71a086e6f7274682d70642001280130033a05465241554448c0fe9fedea9a980350c0d8e4f6ea9a980358016001
55	1	2026-11-22 05:54:38.950162+00	1200	b4e3b889-6caa-457a-881a-30aea8e8e0ec	\\x0a10b4e3b8896caa457a881a30aea8e8e0ec12100e6e9f4764cb4c96a9d83921ad06bd941a086e6f7274682d70642001280130043a0754524f55424c4548c0a0b5feea9a980350c0faf987eb9a980358016001
56	1	2026-11-22 05:54:38.950162+00	1201	1262141b-c9bc-4350-8943-ba017f204851	\\x0a10398da0447c844f00beef216a7653dd3a12101262141bc9bc43508943ba017f2048511801
57	1	2026-11-22 05:54:38.950162+00	1200	0ac1cc51-a8dc-462a-9458-2b684451955c	\\x0a100ac1cc51a8dc462a94582b684451955c1210c7c76a63d40247a38c8d4447466bf55d1a086e6f7274682d70642002280130033a05465241554448c0fe9fedea9a980350c081a196eb9a980358026001
58	1	2026-11-22 05:54:38.950162+00	1200	b4e3b889-6caa-457a-881a-30aea8e8e0ec	\\x0a10b4e3b8896caa457a881a30aea8e8e0ec121077a6e587c1fd44299ef0a8d3ee69c67d1a086e6f7274682d70642002280130043a0754524f55424c4548c0a0b5feea9a980350c09c8f99eb9a980358026001
59	1	2026-11-22 05:54:38.950162+00	1200	7c12fa76-912b-4cff-b7b4-f646c693a232	\\x0a107c12fa76912b4cffb7b4f646c693a23212107104f52a105b4f83addc6419ee2b43cb1a086e6f7274682d70642002280130053a0750524f50464e4448c0eef5e3e99a980350c09c8f99eb9a980358026001
60	1	2026-11-22 05:54:38.950162+00	1200	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a100c9278b0b34d4b90b019bdee7effb5f41210dd56175a5408450b9c4e9e6cccdbdc081a086e6f7274682d70642001280130053a055453544f5048c0efac94eb9a980350c0c9f19deb9a980358016001
61	1	2026-11-22 05:54:38.950162+00	1200	7c12fa76-912b-4cff-b7b4-f646c693a232	\\x0a107c12fa76912b4cffb7b4f646c693a2321210be3a075b818744768e4e101aafa012571a086e6f7274682d70642004280230053a0750524f50464e4448c0eef5e3e99a98035080fb90a3eb9a980358036001
62	1	2026-11-22 05:54:38.950162+00	1201	0ac1cc51-a8dc-462a-9458-2b684451955c	\\x0a10364558dd5acf428cbf51b5827d28c73b12100ac1cc51a8dc462a94582b684451955c1801
63	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a10af046de1eb544ed691491bda1b7baa53121081f22c53a53f4271b6586dcda13f09c71801
64	1	2026-11-22 05:54:38.950162+00	1200	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	\\x0a10276b3b261e8a4a4ebfe8c7529ea168601210aba3b8765df74292b639f1a12ca60c9e1a086e6f7274682d70642003280130033a0345445048c0b3cebcea9a980350c09f90c2eb9a980358026001
65	1	2026-11-22 05:54:38.950162+00	1200	276b3b26-1e8a-4a4e-bfe8-c7529ea16860	\\x0a10276b3b261e8a4a4ebfe8c7529ea16860121017b9e829069648f28270a7df969913421a086e6f7274682d70642004280230033a0345445048c0b3cebcea9a980350c0d5ecc7eb9a980358036001
66	1	2026-11-22 05:54:38.950162+00	1200	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a100c9278b0b34d4b90b019bdee7effb5f41210eedadb3a23a642cea942ef89d2546d0a1a086e6f7274682d70642003280130043a045355535048c0efac94eb9a98035080cfdcd4eb9a980358026001
67	1	2026-11-22 05:54:38.950162+00	1201	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a1005253f8e44db49a0bf5d0b84301622c7121081f22c53a53f4271b6586dcda13f09c71801
68	1	2026-11-22 05:54:39.035638+00	1200	0b50a7ba-cbdc-44e5-9417-195e055f6377	\\x0a100b50a7bacbdc44e59417195e055f6377121088df8c0065504c3687a25715b7b64a301a086e6f7274682d70642001280130053a055453544f5048c0addedeeb9a980350c087a3e8eb9a980358016001
69	1	2026-11-22 05:54:39.035638+00	1201	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a107991b1c9886f414d85d23595ddd7d39212100c9278b0b34d4b90b019bdee7effb5f41801
70	1	2026-11-22 05:54:39.035638+00	1200	81f22c53-a53f-4271-b658-6dcda13f09c7	\\x0a1081f22c53a53f4271b6586dcda13f09c71210eb110f26724d4925b6da1461bb5ea29f1a086e6f7274682d70642004280230053a06414e494d414c4880c0aaa5e59a98035080f6c581ec9a980358046001
71	1	2026-11-22 05:54:39.035638+00	1201	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a10f68f8a5edb9a4dd985faf6521bae7477121035dfec45b6c84f999688b0acea66177e1801
72	1	2026-11-22 05:54:39.035638+00	1200	b4e3b889-6caa-457a-881a-30aea8e8e0ec	\\x0a10b4e3b8896caa457a881a30aea8e8e0ec1210046b08a3da3049299278bca1ac85e4171a086e6f7274682d70642004280230043a0754524f55424c4548c0a0b5feea9a980350c0f8af8fec9a980358036001
73	1	2026-11-22 05:54:39.035638+00	1200	0b50a7ba-cbdc-44e5-9417-195e055f6377	\\x0a100b50a7bacbdc44e59417195e055f6377121027f03a444098489da7e9d050cf6420331a086e6f7274682d70642002280130053a055453544f5048c0addedeeb9a980350c09ac5a0ec9a980358026001
74	1	2026-11-22 05:54:39.035638+00	1200	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a1035dfec45b6c84f999688b0acea66177e1210c50ae4eb12f84919b09032ce41387b491a086e6f7274682d70642002280130053a055453544f5048c0b899dee99a980350c0b3e0b0ec9a980358036001
75	1	2026-11-22 05:54:39.035638+00	1200	0ac1cc51-a8dc-462a-9458-2b684451955c	\\x0a100ac1cc51a8dc462a94582b684451955c12108407f5b8864d4b7b820f6b4da30f2ef01a086e6f7274682d70642002280130033a05465241554448c0fe9fedea9a980350c0ceceb3ec9a980358036001
76	1	2026-11-22 05:54:39.035638+00	1200	aeb948a7-6392-47d5-a555-3822c4c56f9a	\\x0a10aeb948a7639247d5a5553822c4c56f9a121026c58ccdad4b4971b02eb3ba288605bd1a086e6f7274682d70642004280230043a074349544153535448c0a7d392ea9a980350c084abb9ec9a980358036001
77	1	2026-11-22 05:54:39.035638+00	1200	1262141b-c9bc-4350-8943-ba017f204851	\\x0a101262141bc9bc43508943ba017f20485112108d67e87e0a434a87bbc08115ad8a40711a086e6f7274682d70642004280230033a08545245535041535348808fcf9dea9a98035080faf4e0ec9a980358036001
78	1	2026-11-22 05:54:39.035638+00	1201	0b50a7ba-cbdc-44e5-9417-195e055f6377	\\x0a1059350b7bab794e5ab6e947c1491fb5a212100b50a7bacbdc44e59417195e055f63771801
79	1	2026-11-22 05:54:39.035638+00	1201	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a10d2874f129f3a4204b12d5b63419b1350121035dfec45b6c84f999688b0acea66177e1801
80	1	2026-11-22 05:54:39.035638+00	1200	0ac1cc51-a8dc-462a-9458-2b684451955c	\\x0a100ac1cc51a8dc462a94582b684451955c1210bfc4fec2c475495189e149cd6161f6561a086e6f7274682d70642004280230033a05465241554448c0fe9fedea9a980350c091d499ed9a980358046001
81	1	2026-11-22 05:54:39.035638+00	1200	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a1039694609e2fa4e03af063cb858b8ad03121052f99acb61794a09a37b498cb9858ff51a086e6f7274682d70642001280130033a0757454c4641524548c0fd8ca5ed9a980350c0d7d1aeed9a980358016001
82	1	2026-11-22 05:54:39.035638+00	1200	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a1039694609e2fa4e03af063cb858b8ad03121054e666d64418475f91a859d329b07e711a086e6f7274682d70642002280130033a0757454c4641524548c0fd8ca5ed9a98035080df8fd8ed9a980358026001
83	1	2026-11-22 05:54:39.035638+00	1200	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a107044e9b44b29414290eee471369aa6a9121068410d0234cf4203b03f123dcfe9f27e1a086e6f7274682d70642001280130053a075041524b494e4748c0a4f6d1ed9a980350c0febadbed9a980358016001
84	1	2026-11-22 05:54:39.035638+00	1200	0b50a7ba-cbdc-44e5-9417-195e055f6377	\\x0a100b50a7bacbdc44e59417195e055f63771210ff8e8dfb97df4dcca5711a8002c7f6911a086e6f7274682d70642002280130053a055453544f5048c0addedeeb9a980350c090afdded9a980358036001
85	1	2026-11-22 05:54:39.035638+00	1200	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a107044e9b44b29414290eee471369aa6a91210fdac766e8b484199a24b431e6a26c2301a086e6f7274682d70642002280130053a075041524b494e4748c0a4f6d1ed9a98035080ae87eeed9a980358026001
86	1	2026-11-22 05:54:39.035638+00	1201	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a105e0cce19760b43afbdac2710880fcd7d12107044e9b44b29414290eee471369aa6a91801
87	1	2026-11-22 05:54:39.035638+00	1201	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a109a9affacefb443b68db86a71ec092ac4121039694609e2fa4e03af063cb858b8ad031801
88	1	2026-11-22 05:54:39.035638+00	1200	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a1039694609e2fa4e03af063cb858b8ad0312102e5d57ccf1714d4aa31c09111b9e3e7a1a086e6f7274682d70642002280130033a0757454c4641524548c0fd8ca5ed9a980350c0c98c8cee9a980358036001
89	1	2026-11-22 05:54:39.035638+00	1200	d01a5dba-ffdd-4342-8a81-093c89696393	\\x0a10d01a5dbaffdd43428a81093c896963931210470e0fe24abb466f848619ec33f5e2491a086e6f7274682d70642001280230053a045448415a48808ff385ee9a98035080e9b78fee9a980358016001
90	1	2026-11-22 05:54:39.035638+00	1201	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a10a27b73a54ddc4ce79c74c4d0efb08d24121039694609e2fa4e03af063cb858b8ad031801
91	1	2026-11-22 05:54:39.035638+00	1200	0b50a7ba-cbdc-44e5-9417-195e055f6377	\\x0a100b50a7bacbdc44e59417195e055f637712101255f56823ad4bc4b7d2e160a7c14ba31a086e6f7274682d70642004280230053a055453544f5048c0addedeeb9a980350c0aaf8a3ee9a980358046001
92	1	2026-11-22 05:54:39.035638+00	1201	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a10957ed5f173054dd6a496d4551d37488f121039694609e2fa4e03af063cb858b8ad031801
93	1	2026-11-22 05:54:39.035638+00	1200	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a107044e9b44b29414290eee471369aa6a91210866cd36231c64bbf838aa4e82ec7b0f61a086e6f7274682d70642002280130053a075041524b494e4748c0a4f6d1ed9a980350c09dd8bdee9a98035803
94	1	2026-11-22 05:54:39.035638+00	1200	1dd72522-e4d3-445a-abca-9d841023fe96	\\x0a101dd72522e4d3445aabca9d841023fe961210ad57a4dc7eff46fc8faac737125137a91a086e6f7274682d70642001280130053a034d56414880d8f1c3ee9a98035080b2b6cdee9a98035801
95	1	2026-11-22 05:54:39.035638+00	1201	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a10ae9d8be3424b4e8e9460a27405877a4212107044e9b44b29414290eee471369aa6a91801
96	1	2026-11-22 05:54:39.035638+00	1200	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	\\x0a10d25f58d35a7547b0a09ba408d2cdf7b51210bf17a4b05f2145d995b8df31eede1fbc1a086e6f7274682d70642001280130053a055453544f5048808ecec9ee9a98035080e892d3ee9a98035801
97	1	2026-11-22 05:54:39.035638+00	1200	27f27d6f-60fd-4461-bf21-ff8eeea79c13	\\x0a1027f27d6f60fd4461bf21ff8eeea79c1312101d8e106947fe4b6ab4231a8044e7faf11a086e6f7274682d706420012801300448c0a4ffcbee9a980350c0fec3d5ee9a98035801
98	1	2026-11-22 05:54:39.035638+00	1200	27f27d6f-60fd-4461-bf21-ff8eeea79c13	\\x0a1027f27d6f60fd4461bf21ff8eeea79c1312108bd292effc404d36a3c27d5043e4885a1a086e6f7274682d706420022801300448c0a4ffcbee9a9803508095f5d7ee9a98035802
99	1	2026-11-22 05:54:39.035638+00	1201	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a101e00087af96f45038cb040846bb5eaca121035dfec45b6c84f999688b0acea66177e1801
100	1	2026-11-22 05:54:39.035638+00	1201	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a10a4de0fa6e1e04a9a85a01dcd511b361912107044e9b44b29414290eee471369aa6a91801
101	1	2026-11-22 05:54:39.035638+00	1201	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a10c42cde93909a41a2b5a159197a43f7df12107044e9b44b29414290eee471369aa6a91801
102	1	2026-11-22 05:54:39.035638+00	1200	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	\\x0a10d25f58d35a7547b0a09ba408d2cdf7b51210985c9366cbb24406901b029a4641bbe01a086e6f7274682d70642002280130053a055453544f5048808ecec9ee9a98035080e6bfe0ee9a98035802
103	1	2026-11-22 05:54:39.035638+00	1200	35dfec45-b6c8-4f99-9688-b0acea66177e	\\x0a1035dfec45b6c84f999688b0acea66177e1210c43e3d01252e46bab7fd087fab66575e1a086e6f7274682d70642004280230053a055453544f5048c0b899dee99a98035080e4ecedee9a98035804
104	1	2026-11-22 05:54:39.035638+00	1200	7044e9b4-4b29-4142-90ee-e471369aa6a9	\\x0a107044e9b44b29414290eee471369aa6a912100974aa2491694df99838209c840e497b1a086e6f7274682d70642004280230053a075041524b494e4748c0a4f6d1ed9a98035080f6e0efee9a98035804
105	1	2026-11-22 05:54:39.035638+00	1200	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	\\x0a10fafa433181ac4f1fab20eafc6ab3f77c12108c284f42ed674db0a058490766096a291a086e6f7274682d70642001280130033a0345445048c0958cf3ee9a980350c0efd0fcee9a98035801
106	1	2026-11-22 05:54:39.035638+00	1201	27f27d6f-60fd-4461-bf21-ff8eeea79c13	\\x0a101b968189448a40eeb99e33ea0e1bb84d121027f27d6f60fd4461bf21ff8eeea79c131801
107	1	2026-11-22 05:54:39.035638+00	1200	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	\\x0a10fafa433181ac4f1fab20eafc6ab3f77c1210de6b8557de2344cb8492434f70b3bcbb1a086e6f7274682d70642002280130033a0345445048c0958cf3ee9a980350c08abfffee9a98035802
108	1	2026-11-22 05:54:39.035638+00	1200	d25f58d3-5a75-47b0-a09b-a408d2cdf7b5	\\x0a10d25f58d35a7547b0a09ba408d2cdf7b512106af568517a70415fbf1e8596cddc85791a086e6f7274682d70642004280230053a055453544f5048808ecec9ee9a98035080ced286ef9a98035803
109	1	2026-11-22 05:54:39.035638+00	1200	27f27d6f-60fd-4461-bf21-ff8eeea79c13	\\x0a1027f27d6f60fd4461bf21ff8eeea79c131210338922f8b8604df7bd7ad14fee7156c31a086e6f7274682d706420022801300448c0a4ffcbee9a98035080e9c089ef9a98035803
110	1	2026-11-22 05:54:39.035638+00	1200	5ffff20e-1bc7-4cd4-b186-83fe919d5008	\\x0a105ffff20e1bc74cd4b18683fe919d500812104d3c7dcfedc54205931581cb727fb7c11a086e6f7274682d70642001280130053a075041524b494e4748c0b7a184ef9a980350c091e68def9a98035801
111	1	2026-11-22 05:54:39.035638+00	1200	611f9284-8c8d-4260-8ecd-70458fc9e14e	\\x0a10611f92848c8d42608ecd70458fc9e14e1210340e0e5a5e604dbab700ffa2aa10f4441a086e6f7274682d70642001280130043a045355535048c0aa819eef9a980350c084c6a7ef9a98035801
112	1	2026-11-22 05:54:39.035638+00	1200	611f9284-8c8d-4260-8ecd-70458fc9e14e	\\x0a10611f92848c8d42608ecd70458fc9e14e1210e8ee4c98af09464a95a6ad0ce2d1f2f01a086e6f7274682d70642004280230043a045355535048c0aa819eef9a980350c0baa2adef9a98035802
113	1	2026-11-22 05:54:39.035638+00	1200	e3fddb96-f845-4e20-b90f-bb53d424ca2a	\\x0a10e3fddb96f8454e20b90fbb53d424ca2a1210dd4942be19344b548e6ba89919480cb51a086e6f7274682d70642001280130033a074c415243454e594880a4f1aaef9a98035080feb5b4ef9a98035801
114	1	2026-11-22 05:54:39.035638+00	1200	e3fddb96-f845-4e20-b90f-bb53d424ca2a	\\x0a10e3fddb96f8454e20b90fbb53d424ca2a1210ae1dd08dffbf47c8a1e25621fb983aef1a086e6f7274682d70642002280130033a074c415243454e594880a4f1aaef9a980350c0d3bdbdef9a98035802
115	1	2026-11-22 05:54:39.035638+00	1200	635547b7-beab-4378-b3d7-77462d3dca43	\\x0a10635547b7beab4378b3d777462d3dca431210c24ac53ff9bf4fd3b3f21a66c517001a1a086e6f7274682d70642001280230033a0656414e44414c48c09de1b7ef9a980350c0f7a5c1ef9a98035801
116	1	2026-11-22 05:54:39.035638+00	1200	858929fc-92e2-455a-9702-c158eeabc8a7	\\x0a10858929fc92e2455a9702c158eeabc8a71210cbd59bed0b9a45a2af3683a44307725c1a086e6f7274682d70642001280130053a06414e494d414c4880ab98b9ef9a9803508085ddc2ef9a98035801
117	1	2026-11-22 05:54:39.035638+00	1200	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a100c9278b0b34d4b90b019bdee7effb5f41210b00e1e2e5d3d4f999155c273877629591a086e6f7274682d70642002280130043a045355535048c0efac94eb9a980350c0e3deccef9a98035803
118	1	2026-11-22 05:54:39.035638+00	1200	39694609-e2fa-4e03-af06-3cb858b8ad03	\\x0a1039694609e2fa4e03af063cb858b8ad0312109c365909d57647d4b2185e1b6354fb991a086e6f7274682d70642004280230033a0757454c4641524548c0fd8ca5ed9a98035080a7f2d3ef9a98035804
119	1	2026-11-22 05:54:39.035638+00	1201	e3fddb96-f845-4e20-b90f-bb53d424ca2a	\\x0a107424cadb859d4513ad08dcabf242ef821210e3fddb96f8454e20b90fbb53d424ca2a1801
120	1	2026-11-22 05:54:39.035638+00	1200	5ffff20e-1bc7-4cd4-b186-83fe919d5008	\\x0a105ffff20e1bc74cd4b18683fe919d50081210c8dc4beb78c84556bd48c6f3ec0892da1a086e6f7274682d70642002280130053a075041524b494e4748c0b7a184ef9a98035080c08de4ef9a98035802
121	1	2026-11-22 05:54:39.035638+00	1201	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	\\x0a1003099547e60340c4ae2e706a24a690c11210fafa433181ac4f1fab20eafc6ab3f77c1801
122	1	2026-11-22 05:54:39.035638+00	1201	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a10d2ca8f242e1b4d8e9e93801ead87a20812100c9278b0b34d4b90b019bdee7effb5f41801
123	1	2026-11-22 05:54:39.035638+00	1200	611f9284-8c8d-4260-8ecd-70458fc9e14e	\\x0a10611f92848c8d42608ecd70458fc9e14e1210012c6fbe4a644778a828f9df57fa7d091a086e6f7274682d70642005280430043a045355535048c0aa819eef9a9803508096ac88f09a98035803
124	1	2026-11-22 05:54:39.035638+00	1200	611f9284-8c8d-4260-8ecd-70458fc9e14e	\\x0a10611f92848c8d42608ecd70458fc9e14e1210a49c5a94184f45deaa4db0a31abb755f1a086e6f7274682d70642004280230043a045355535048c0aa819eef9a98035080f0f091f09a98035804
125	1	2026-11-22 05:54:39.035638+00	1200	858929fc-92e2-455a-9702-c158eeabc8a7	\\x0a10858929fc92e2455a9702c158eeabc8a71210c722595374fd468aa904ed000a2086c51a086e6f7274682d70642002280130053a06414e494d414c4880ab98b9ef9a98035080f797a0f09a98035802
126	1	2026-11-22 05:54:39.035638+00	1200	e3fddb96-f845-4e20-b90f-bb53d424ca2a	\\x0a10e3fddb96f8454e20b90fbb53d424ca2a1210a77c4e02d27d4789b74dab70f61b010a1a086e6f7274682d70642004280230033a074c415243454e594880a4f1aaef9a980350c0f087adf09a98035803
127	1	2026-11-22 05:54:39.035638+00	1201	858929fc-92e2-455a-9702-c158eeabc8a7	\\x0a103826afa795874485b1cba574081e24e71210858929fc92e2455a9702c158eeabc8a71801
128	1	2026-11-22 05:54:39.035638+00	1200	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	\\x0a10fafa433181ac4f1fab20eafc6ab3f77c1210876a0fd8e2584381b3454963e045755d1a086e6f7274682d70642002280130033a0345445048c0958cf3ee9a980350808393caf09a98035803
129	1	2026-11-22 05:54:39.035638+00	1200	c777ce03-55fa-4237-bf9a-b77d18546c57	\\x0a10c777ce0355fa4237bf9ab77d18546c57121094eff56dc0cf4248a970299f248347461a086e6f7274682d70642001280130053a0644495356454848c0ad8bc1f09a980350c087d0caf09a98035801
130	1	2026-11-22 05:54:39.035638+00	1200	fafa4331-81ac-4f1f-ab20-eafc6ab3f77c	\\x0a10fafa433181ac4f1fab20eafc6ab3f77c12108369256e265c491d9d6f6492a47d593c1a086e6f7274682d70642004280230033a0345445048c0958cf3ee9a980350c0ea8ed5f09a98035804
131	1	2026-11-22 05:54:39.035638+00	1201	5ffff20e-1bc7-4cd4-b186-83fe919d5008	\\x0a10abba98b655da476697b47efc61087cc512105ffff20e1bc74cd4b18683fe919d50081801
132	1	2026-11-22 05:54:39.056417+00	1200	5ffff20e-1bc7-4cd4-b186-83fe919d5008	\\x0a105ffff20e1bc74cd4b18683fe919d50081210f0495aaa91094e2eaace8c3868cd558d1a086e6f7274682d70642004280230053a075041524b494e4748c0b7a184ef9a98035080db84e1f09a98035803
133	1	2026-11-22 05:54:39.056417+00	1200	858929fc-92e2-455a-9702-c158eeabc8a7	\\x0a10858929fc92e2455a9702c158eeabc8a71210935519a800cf432c971b7cb8a9678b811a086e6f7274682d70642002280130053a06414e494d414c4880ab98b9ef9a980350c0dfc1e1f09a98035803
134	1	2026-11-22 05:54:39.056417+00	1200	1dd72522-e4d3-445a-abca-9d841023fe96	\\x0a101dd72522e4d3445aabca9d841023fe9612106973988182da483a9f74516e7db78dfe1a086e6f7274682d70642002280130053a034d56414880d8f1c3ee9a98035080d0b7edf09a98035802
135	1	2026-11-22 05:54:39.056417+00	1201	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a1049a1bbca3f9140bfa1b624ec58799abb12100c9278b0b34d4b90b019bdee7effb5f41801
136	1	2026-11-22 05:54:39.056417+00	1201	27f27d6f-60fd-4461-bf21-ff8eeea79c13	\\x0a1099a0900dd0984f10a7e5877a39a50c57121027f27d6f60fd4461bf21ff8eeea79c131801
137	1	2026-11-22 05:54:39.056417+00	1201	0c9278b0-b34d-4b90-b019-bdee7effb5f4	\\x0a10f5262b7b41cb498cac8ac1b618c2fe1e12100c9278b0b34d4b90b019bdee7effb5f41801
138	1	2026-11-22 05:54:39.056417+00	1200	0c181a0d-5c8d-451a-9946-f2c1fcdfaafb	\\x0a100c181a0d5c8d451a9946f2c1fcdfaafb12103a2fc53f4c5d44bba944b522c1a043691a086e6f7274682d70642001280130053a05414c5242414880de858af19a98035080b8ca93f19a98035801
139	1	2026-11-22 05:54:39.056417+00	1200	24980526-9dce-4bbb-9e92-2e6f7919d225	\\x0a10249805269dce4bbb9e922e6f7919d225121093eac1042c74425dae92792e31ec83aa1a086e6f7274682d70642001280130023a0444564e414880d3b896f19a98035080adfd9ff19a98035801
140	1	2026-11-22 05:54:39.056417+00	1200	3fc0d294-3b57-44e7-91db-17a7d35f09a3	\\x0a103fc0d2943b5744e791db17a7d35f09a31210188a65fc44f14e5dbcb0ec18545dd4a51a086e6f7274682d70642001280130053a055453544f5048c0d7f596f19a980350c0b1baa0f19a98035801
141	1	2026-11-22 05:54:39.056417+00	1200	753ce4b3-e1bb-4a1b-95a9-c07a9aadbba0	\\x0a10753ce4b3e1bb4a1b95a9c07a9aadbba01210d919b0a48c30440bb3a253ce5453a36d1a086e6f7274682d70642001280130043a07434954415353544880bff1a1f19a9803508099b6abf19a98035801
142	1	2026-11-22 05:54:39.056417+00	1200	c777ce03-55fa-4237-bf9a-b77d18546c57	\\x0a10c777ce0355fa4237bf9ab77d18546c571210456d4f0bde7f4a6395ccb34887c42d5c1a086e6f7274682d70642002280130053a0644495356454848c0ad8bc1f09a98035080a2b0acf19a98035802
143	1	2026-11-22 05:54:39.056417+00	1200	69eb95b1-bccb-4ebe-9871-6edcdec8af24	\\x0a1069eb95b1bccb4ebe98716edcdec8af24121082a5733d0eb048cda408f9eab26956d41a086e6f7274682d70642001280130053a064449534f524448c0f090a7f19a980350c0cad5b0f19a98035801
144	1	2026-11-22 05:54:39.056417+00	1200	0c181a0d-5c8d-451a-9946-f2c1fcdfaafb	\\x0a100c181a0d5c8d451a9946f2c1fcdfaafb12107474de5de68a47a3923a2ffc9e34a6a11a086e6f7274682d70642002280130053a05414c5242414880de858af19a980350c080b2b6f19a98035802
145	1	2026-11-22 05:54:39.056417+00	1200	7cfaa679-2658-4335-bba2-20a395e393d7	\\x0a107cfaa67926584335bba220a395e393d712102e9be4a6087842cc9c657fc10cc383061a086e6f7274682d706420012801300448c080b2b6f19a980350c0daf6bff19a98035801
146	1	2026-11-22 05:54:39.056417+00	1200	24980526-9dce-4bbb-9e92-2e6f7919d225	\\x0a10249805269dce4bbb9e922e6f7919d225121049241bb9ecb346cca3398359039d3a901a086e6f7274682d70642002280130023a0444564e414880d3b896f19a980350c08e80d3f19a98035802
147	1	2026-11-22 05:54:39.056417+00	1201	1dd72522-e4d3-445a-abca-9d841023fe96	\\x0a101e5c9c5c86e343fa8867e3ad2540973412101dd72522e4d3445aabca9d841023fe961801
148	1	2026-11-22 05:54:39.056417+00	1201	c777ce03-55fa-4237-bf9a-b77d18546c57	\\x0a1004301f6adeb74eb59693637220f130491210c777ce0355fa4237bf9ab77d18546c571801
149	1	2026-11-22 05:54:39.056417+00	1201	24980526-9dce-4bbb-9e92-2e6f7919d225	\\x0a106471b1a6e1d441318d7e81b1975209a81210249805269dce4bbb9e922e6f7919d2251801
150	1	2026-11-22 05:54:39.478281+00	1200	5b62959f-518f-4ddf-b503-511c9760b1f4	\\x0a105b62959f518f4ddfb503511c9760b1f412108779b7db897f488f8f11902758d3386f1a086e6f7274682d70642001280130013a0344564142054e4f52544850a3aaa0e7f19a98035801
151	1	2026-11-22 05:54:39.488031+00	1200	74712c0a-f905-4ceb-a342-f417d1958bd9	\\x0a1074712c0af9054ceba342f417d1958bd912108947ee8c087242b1a770169f94e50ee61a086e6f7274682d70642001280130013a0344564142054e4f52544850869da1e7f19a98035801
152	1	2026-11-22 05:54:39.51669+00	1200	fecd49d2-d965-4f2c-b3f1-0a3d2bc7ca6c	\\x0a10fecd49d2d9654f2cb3f10a3d2bc7ca6c1210f45289b65e314aa18e83e1ff169afbc01a086e6f7274682d70642001280130013a0344564142054e4f52544850f8daa2e7f19a98035801
153	1	2026-11-22 05:54:39.553808+00	1200	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	\\x0a1012347c6acc8e4f168b9064d6594ecf2e1210229617b692204aada99847686ee04f8a1a086e6f7274682d70642001280130013a0344564142054e4f52544850d984a5e7f19a98035801
154	1	2026-11-22 05:54:40.157505+00	1200	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	\\x0a1012347c6acc8e4f168b9064d6594ecf2e1210f54d8ab8bd824a59b0b231c2c3f3cd6b1a086e6f7274682d70642006280330013a0344564142054e4f52544850b3bf86e8f19a98035802
155	1	2026-11-22 05:54:41.977448+00	1200	fb2feb6e-e189-4c60-8e81-69f5d55a4ba8	\\x0a10fb2feb6ee1894c608e8169f5d55a4ba812109e72ebb92043448aba0aed26206b6bb41a086e6f7274682d70642001280130013a034456414205413030303150ba98b9e8f19a98035801
156	1	2026-11-22 05:54:42.64366+00	1200	dc5ccc1d-d0ad-4af1-82fb-4f9206d4c162	\\x0a10dc5ccc1dd0ad4af182fb4f9206d4c1621210c3fb0d8be98b48f3b10cf7e0547041ec1a086e6f7274682d70642001280130053a04414c525542054e4f525448509fe4e1e8f19a98035801
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
t	1	156	11679	2026-11-22 05:54:34.556551+00
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
intake	common/schema/0001_kit.sql	6c18e37b784eef72a1fc4d3aabf4a237f2a8181d358a97b5422a5df49898ac19	2026-11-22 05:54:33.345989+00	
intake	services/intake/schema/0001_intake.sql	353fd00ebe4f5089cbcebb1e4d96963d4bd765924277965a99b372098647d3b2	2026-11-22 05:54:33.470786+00	
\.


--
-- Data for Name: address; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.address (id, person, employer, state, kek, data_key, sealed, changes, version) FROM stdin;
031fdddd-264c-84f6-150c-5538b4cdcc79	south-chief		3	0	\\x	\\x	1	2
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x010001af2655efc2aff68ac1497074e39d31160de83c41dc71c2d852dc9652ac305f47683452f8ca1b9b32d2203777779241c1c8fefb446fe1bd5c04e0e8011440df3e	\\x0114a549dbd769197483e76c2eb55123a8a0eafc99afb9fce388c059d079e0c770f81db988247f7854f77e7d8f40da55129a	1	2
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x010001f2a29e49285ef957a513ebcac1f9c5b52d6a8035a48f84f7aedd12f73c772e2b722479b239d6efc592eb595749adff21841b59d4796a62ad18b798f7332c4e07	\\x01ff84168cc1836ae331ec970098e43d3f8a0f7b82b75f0ac768a573b161eff329610502cbf4f5062decf1b544dcb6bdcb0c9c	1	2
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x0100018e6e986ccc70491626ad0f894c2f6c6e5918bec8570f9b3acfcb07c68e788dd3a90142c545fb35fb870ab14adb2bdbc0f48bee45cd6e84f5e4523f0655dd74b8	\\x01e133ce60d9574b7c36834382839fbf676906a0532e74343ad7d96a2ec4fd7684fbbdae2a0ea839323f06945279fee1b193	1	2
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001dd1d76cb8a68f0cc256d66c9b53e2686539d818e22a1bb207b80061be07562007c0c4100bfbf38ae1a01f65a4d7ef56be097650cd5206eddd6511e185d9937d9	\\x01aa8a2435d728117736b30724506a7458b26b407f273a79929fcbf59cdcb12591655efeaa170a7a7979b65fdda8301b0ce0bfb3	1	2
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x0100019306500c8a503039ba3460933f920752abcba13e75acafe24fb225210bb4c8776c2a868aff231e417a09d79b03fbd9de2b861fab88387c497574965eedb11864	\\x01c1948abbf4788ab76a418602e17d00fcca927d314b3e06c988b87cf0c1845e6d7d95181baf10c5b12905b709c53547faf0cf	1	2
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001db1251426619cdf18504ff0e56f3c8beda22f07e2957b459d81dbadf38b91f583e5bac0f39a2e19bb1640a33793f431687dd63e889091a848bdc26e4e853d2a3	\\x01afc74d957b2c44f249de846c2533b228b4939ac7023cdc2edf79b0fdcf10c55547c9ff17d9bd9559661b07ceafbaded01fa6bb59	1	2
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001f8503888ea954bccd6651ecd01cf5052bb61fe313e3a3f468f79b23100db38ff90f5ae91f66aedde7ffc478571ca4859d248c32f2628192dd8d44fa47717b0aa	\\x015a0a0b68a1d0abc75570222dff5fb4b1465fbc89f0c242b7411a8aa22777077b617acc3768074b17be129719d3657293e492	1	2
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt (message, n, started_at, finished_at, outcome, code) FROM stdin;
5f3e8953-426d-ae3b-b3fb-1e6a80b2e95c	1	2026-11-22 05:54:39.523323+00	2026-11-22 05:54:39.553314+00	0	250
837cb069-4f3d-0d81-057d-53eb71b33fe9	1	2026-11-22 05:54:39.553427+00	2026-11-22 05:54:39.584264+00	0	250
c04bc7a0-6c2f-71e5-cb6b-18a99f9d270d	1	2026-11-22 05:54:39.577654+00	2026-11-22 05:54:39.610797+00	0	250
d2d68cbc-7555-c0de-2909-ec9713129746	1	2026-11-22 05:54:39.596433+00	2026-11-22 05:54:39.627518+00	0	250
84ad255c-eb0d-6222-94b8-5f910720af4d	1	2026-11-22 05:54:40.189297+00	2026-11-22 05:54:40.210215+00	0	250
4ad4083a-8110-b99f-4708-9e3e64d473cb	1	2026-11-22 05:54:42.014653+00	2026-11-22 05:54:42.039114+00	2	451
4ad4083a-8110-b99f-4708-9e3e64d473cb	2	2026-11-22 05:54:42.548435+00	2026-11-22 05:54:42.564225+00	2	451
4ad4083a-8110-b99f-4708-9e3e64d473cb	3	2026-11-22 05:54:43.425847+00	2026-11-22 05:54:43.443893+00	2	451
\.


--
-- Data for Name: attempt_tally; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.attempt_tally (one, attempts) FROM stdin;
t	8
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.clock (kind, subject, due) FROM stdin;
1	4ad4083a-8110-b99f-4708-9e3e64d473cb	2026-11-22 05:54:44.828393+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	15
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
1	1	2026-11-22 05:54:39.515155+00	1400	5f3e8953-426d-ae3b-b3fb-1e6a80b2e95c	\\x0a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a0361646120013001
2	1	2026-11-22 05:54:39.515155+00	1400	5f3e8953-426d-ae3b-b3fb-1e6a80b2e95c	\\x0a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a036164612001280130023801
3	1	2026-11-22 05:54:39.541799+00	1400	837cb069-4f3d-0d81-057d-53eb71b33fe9	\\x0a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a0361646120013001
4	1	2026-11-22 05:54:39.541799+00	1400	837cb069-4f3d-0d81-057d-53eb71b33fe9	\\x0a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a036164612001280130023801
5	1	2026-11-22 05:54:39.556129+00	1400	5f3e8953-426d-ae3b-b3fb-1e6a80b2e95c	\\x0a105f3e8953426dae3bb3fb1e6a80b2e95c1210dd450a0c683b4616a2ad1c26ab246a2c1a03616461200128023003380140fa01
6	1	2026-11-22 05:54:39.556129+00	1400	c04bc7a0-6c2f-71e5-cb6b-18a99f9d270d	\\x0a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a0361646120013001
7	1	2026-11-22 05:54:39.556129+00	1400	c04bc7a0-6c2f-71e5-cb6b-18a99f9d270d	\\x0a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a036164612001280130023801
8	1	2026-11-22 05:54:39.582044+00	1400	d2d68cbc-7555-c0de-2909-ec9713129746	\\x0a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a0361646120013001
9	1	2026-11-22 05:54:39.582044+00	1400	d2d68cbc-7555-c0de-2909-ec9713129746	\\x0a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a036164612001280130023801
10	1	2026-11-22 05:54:39.599572+00	1400	837cb069-4f3d-0d81-057d-53eb71b33fe9	\\x0a10837cb0694f3d0d81057d53eb71b33fe912106372d0a369e042dd8eb14d8d32e228781a03616461200128023003380140fa01
11	1	2026-11-22 05:54:39.614231+00	1400	c04bc7a0-6c2f-71e5-cb6b-18a99f9d270d	\\x0a10c04bc7a06c2f71e5cb6b18a99f9d270d12106837ee97bf7e4db9a399642a587424d41a03616461200128023003380140fa01
12	1	2026-11-22 05:54:39.638492+00	1400	d2d68cbc-7555-c0de-2909-ec9713129746	\\x0a10d2d68cbc7555c0de2909ec971312974612107959c9c01e4f4e6f88bfd48e38a291d81a03616461200128023003380140fa01
13	1	2026-11-22 05:54:40.185374+00	1400	84ad255c-eb0d-6222-94b8-5f910720af4d	\\x0a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a0361646120023001
14	1	2026-11-22 05:54:40.185374+00	1400	84ad255c-eb0d-6222-94b8-5f910720af4d	\\x0a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a036164612002280130023801
15	1	2026-11-22 05:54:40.215972+00	1400	84ad255c-eb0d-6222-94b8-5f910720af4d	\\x0a1084ad255ceb0d622294b85f910720af4d12107959c9c01e4f4e6f88bfd48e38a291d81a03616461200228023003380140fa01
16	1	2026-11-22 05:54:42.009922+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a0361646120013001
17	1	2026-11-22 05:54:42.009922+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a036164612001280130023801
18	1	2026-11-22 05:54:42.039715+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a03616461200128023001380140c303
19	1	2026-11-22 05:54:42.527249+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a036164612001280130023802
20	1	2026-11-22 05:54:42.570448+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a03616461200128023001380240c303
21	1	2026-11-22 05:54:43.422185+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a036164612001280130023803
22	1	2026-11-22 05:54:43.450771+00	1400	4ad4083a-8110-b99f-4708-9e3e64d473cb	\\x0a104ad4083a8110b99f47089e3e64d473cb12104ae4936dd6264dd6819dd40c6d1abb431a03616461200128023001380340c303
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
t	1	22	11690	2026-11-22 05:54:34.638896+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, version) FROM stdin;
5f3e8953-426d-ae3b-b3fb-1e6a80b2e95c	dd450a0c-683b-4616-a2ad-1c26ab246a2c	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 05:54:39.515155+00	2026-11-22 05:54:39.515155+00	2026-11-22 05:54:39.556129+00	2
837cb069-4f3d-0d81-057d-53eb71b33fe9	6372d0a3-69e0-42dd-8eb1-4d8d32e22878	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 05:54:39.541799+00	2026-11-22 05:54:39.541799+00	2026-11-22 05:54:39.599572+00	2
c04bc7a0-6c2f-71e5-cb6b-18a99f9d270d	6837ee97-bf7e-4db9-a399-642a587424d4	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 05:54:39.556129+00	2026-11-22 05:54:39.556129+00	2026-11-22 05:54:39.614231+00	2
d2d68cbc-7555-c0de-2909-ec9713129746	7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 05:54:39.582044+00	2026-11-22 05:54:39.582044+00	2026-11-22 05:54:39.638492+00	2
84ad255c-eb0d-6222-94b8-5f910720af4d	7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-22 05:54:40.185374+00	2026-11-22 05:54:40.185374+00	2026-11-22 05:54:40.215972+00	2
4ad4083a-8110-b99f-4708-9e3e64d473cb	4ae4936d-d626-4dd6-819d-d40c6d1abb43	ada	aid-house	1	1	1	A0001	+1 555 0111	1	3	f	f	2026-11-22 05:54:42.009922+00	2026-11-22 05:54:44.828393+00	2026-11-22 05:54:43.450771+00	6
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
referral	12	1	2026-11-22 05:54:40.868399+00	1300	b3174f5a-5451-490b-936f-b219f5ed2996	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-22 05:54:41.390521+00
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
notification	common/schema/0001_kit.sql	6c18e37b784eef72a1fc4d3aabf4a237f2a8181d358a97b5422a5df49898ac19	2026-11-22 05:54:33.780128+00	
notification	services/notification/schema/0001_message.sql	9fcb7f3792a76568430ab54c262e2858c9e337b11ab86b261e7864566b82b66b	2026-11-22 05:54:33.875018+00	
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
1	dd450a0c-683b-4616-a2ad-1c26ab246a2c	2026-11-22 06:04:39.486437+00
1	6372d0a3-69e0-42dd-8eb1-4d8d32e22878	2026-11-22 06:14:39.995924+00
1	4ae4936d-d626-4dd6-819d-d40c6d1abb43	2026-11-22 06:04:41.986136+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
intake	1	156
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.follower (name, applied, seen) FROM stdin;
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, version) FROM stdin;
5b62959f-518f-4ddf-b503-511c9760b1f4	dd450a0c-683b-4616-a2ad-1c26ab246a2c	1	t	f	1	2026-11-22 06:04:39.486437+00	0	1
74712c0a-f905-4ceb-a342-f417d1958bd9	6372d0a3-69e0-42dd-8eb1-4d8d32e22878	1	t	f	1	2026-11-22 06:04:39.532728+00	0	1
fecd49d2-d965-4f2c-b3f1-0a3d2bc7ca6c	6837ee97-bf7e-4db9-a399-642a587424d4	1	t	f	1	2026-11-22 06:04:39.549953+00	0	1
12347c6a-cc8e-4f16-8b90-64d6594ecf2e	7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	1	f	f	1	2026-11-22 06:04:39.560036+00	0	2
fb2feb6e-e189-4c60-8e81-69f5d55a4ba8	4ae4936d-d626-4dd6-819d-d40c6d1abb43	1	t	f	1	2026-11-22 06:04:41.986136+00	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-22 05:54:38.412428+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-22 05:54:38.412428+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-22 05:54:38.412428+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-22 05:54:38.412428+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-22 05:54:39.486437+00	1300	dd450a0c-683b-4616-a2ad-1c26ab246a2c	\\x0a10dd450a0c683b4616a2ad1c26ab246a2c12105b62959f518f4ddfb503511c9760b1f4180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-22 05:54:39.532728+00	1300	6372d0a3-69e0-42dd-8eb1-4d8d32e22878	\\x0a106372d0a369e042dd8eb14d8d32e22878121074712c0af9054ceba342f417d1958bd9180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-22 05:54:39.549953+00	1300	6837ee97-bf7e-4db9-a399-642a587424d4	\\x0a106837ee97bf7e4db9a399642a587424d41210fecd49d2d9654f2cb3f10a3d2bc7ca6c180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-22 05:54:39.560036+00	1300	7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	\\x0a107959c9c01e4f4e6f88bfd48e38a291d8121012347c6acc8e4f168b9064d6594ecf2e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-22 05:54:39.995924+00	1300	6372d0a3-69e0-42dd-8eb1-4d8d32e22878	\\x0a106372d0a369e042dd8eb14d8d32e22878121074712c0af9054ceba342f417d1958bd9180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-22 05:54:40.116267+00	1300	6837ee97-bf7e-4db9-a399-642a587424d4	\\x0a106837ee97bf7e4db9a399642a587424d41210fecd49d2d9654f2cb3f10a3d2bc7ca6c180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-22 05:54:40.173971+00	1300	7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	\\x0a107959c9c01e4f4e6f88bfd48e38a291d8121012347c6acc8e4f168b9064d6594ecf2e180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-22 05:54:40.868399+00	1300	b3174f5a-5451-490b-936f-b219f5ed2996	\\xff
13	2	2026-11-22 05:54:41.986136+00	1300	4ae4936d-d626-4dd6-819d-d40c6d1abb43	\\x0a104ae4936dd6264dd6819dd40c6d1abb431210fb2feb6ee1894c608e8169f5d55a4ba8180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	12045	2026-11-22 05:54:41.003698+00
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
c66b01b4-c216-4976-bb88-60a165411b01	300	\\x0804	2026-11-22 05:54:38.412428+00
8a6534b7-6faf-481d-9f67-de6a8c0fce9d	301	\\x0801	2026-11-22 05:54:39.995924+00
e5fea1b0-1feb-4ad8-b4dd-477bf729b0ae	301	\\x0801	2026-11-22 05:54:40.116267+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version) FROM stdin;
dd450a0c-683b-4616-a2ad-1c26ab246a2c	1	5b62959f-518f-4ddf-b503-511c9760b1f4	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 05:54:39.486437+00	2026-11-22 05:54:39.486437+00	\N	\N	2026-11-22 05:54:39.486437+00	1	1
6372d0a3-69e0-42dd-8eb1-4d8d32e22878	1	74712c0a-f905-4ceb-a342-f417d1958bd9	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-22 05:54:39.532728+00	2026-11-22 05:54:39.532728+00	2026-11-22 05:54:39.995924+00	\N	2026-11-22 05:54:39.995924+00	2	2
6837ee97-bf7e-4db9-a399-642a587424d4	1	fecd49d2-d965-4f2c-b3f1-0a3d2bc7ca6c	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-22 05:54:39.549953+00	2026-11-22 05:54:39.549953+00	\N	2026-11-22 05:54:40.116267+00	2026-11-22 05:54:40.116267+00	2	2
7959c9c0-1e4f-4e6f-88bf-d48e38a291d8	1	12347c6a-cc8e-4f16-8b90-64d6594ecf2e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-22 05:54:39.560036+00	2026-11-22 05:54:39.560036+00	\N	\N	2026-11-22 05:54:40.173971+00	2	2
4ae4936d-d626-4dd6-819d-d40c6d1abb43	1	fb2feb6e-e189-4c60-8e81-69f5d55a4ba8	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-22 05:54:41.986136+00	2026-11-22 05:54:41.986136+00	\N	\N	2026-11-22 05:54:41.986136+00	1	1
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
referral	common/schema/0001_kit.sql	6c18e37b784eef72a1fc4d3aabf4a237f2a8181d358a97b5422a5df49898ac19	2026-11-22 05:54:33.545893+00	
referral	services/referral/schema/0001_callout.sql	131e68a17c28a9ed08f8012a3c89fdb3f97c610cf050fb8b4f33f064edd45726	2026-11-22 05:54:33.615581+00	
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
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, n);


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
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, n);


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
-- Name: canary canary_pkey; Type: CONSTRAINT; Schema: intake; Owner: accord_owner
--

ALTER TABLE ONLY intake.canary
    ADD CONSTRAINT canary_pkey PRIMARY KEY (document);


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
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, n);


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
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, n);


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
    ADD CONSTRAINT parked_pkey PRIMARY KEY (source, n);


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
-- Name: canary_received; Type: INDEX; Schema: intake; Owner: accord_owner
--

CREATE INDEX canary_received ON intake.canary USING btree (received);


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
-- Name: message_canary; Type: INDEX; Schema: notification; Owner: accord_owner
--

CREATE INDEX message_canary ON notification.message USING btree (created_at) WHERE (template = 3);


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
-- Name: request_canary; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_canary ON referral.request USING btree (opened_at) WHERE (kind = 5);


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
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) TO accord_audit;


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
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: gateway; Owner: accord_owner
--

REVOKE ALL ON FUNCTION gateway.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION gateway.must_match(matched bigint, wanted integer) TO accord_gateway;


--
-- Name: FUNCTION canary_end(before timestamp with time zone); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.canary_end(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.canary_end(before timestamp with time zone) TO accord_intake;


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
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: intake; Owner: accord_owner
--

REVOKE ALL ON FUNCTION intake.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION intake.must_match(matched bigint, wanted integer) TO accord_intake;


--
-- Name: FUNCTION attempt_count(); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.attempt_count() FROM PUBLIC;
GRANT ALL ON FUNCTION notification.attempt_count() TO accord_notification;


--
-- Name: FUNCTION canary_end(before timestamp with time zone); Type: ACL; Schema: notification; Owner: accord_owner
--

REVOKE ALL ON FUNCTION notification.canary_end(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION notification.canary_end(before timestamp with time zone) TO accord_notification;


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
-- Name: FUNCTION callout_count(); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.callout_count() FROM PUBLIC;
GRANT ALL ON FUNCTION referral.callout_count() TO accord_referral;


--
-- Name: FUNCTION canary_end(before timestamp with time zone); Type: ACL; Schema: referral; Owner: accord_owner
--

REVOKE ALL ON FUNCTION referral.canary_end(before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION referral.canary_end(before timestamp with time zone) TO accord_referral;


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
-- Name: TABLE clock; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.clock TO accord_audit_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.clock TO accord_audit;


--
-- Name: TABLE cursor; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.cursor TO accord_audit_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.cursor TO accord_audit;


--
-- Name: TABLE follower; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.follower TO accord_audit_read;
GRANT SELECT,INSERT,UPDATE ON TABLE audit.follower TO accord_audit;


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


--
-- Name: TABLE journal_head; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.journal_head TO accord_audit_read;
GRANT SELECT,UPDATE ON TABLE audit.journal_head TO accord_audit;


--
-- Name: TABLE leaf; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.leaf TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.leaf TO accord_audit;


--
-- Name: TABLE parked; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.parked TO accord_audit_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.parked TO accord_audit;


--
-- Name: TABLE reply; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.reply TO accord_audit_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE audit.reply TO accord_audit;


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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gateway.clock TO accord_gateway;


--
-- Name: TABLE cursor; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.cursor TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gateway.cursor TO accord_gateway;


--
-- Name: TABLE follower; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.follower TO accord_gateway_read;
GRANT SELECT,INSERT,UPDATE ON TABLE gateway.follower TO accord_gateway;


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


--
-- Name: TABLE journal_head; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.journal_head TO accord_gateway_read;
GRANT SELECT,UPDATE ON TABLE gateway.journal_head TO accord_gateway;


--
-- Name: TABLE organisation; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.organisation TO accord_gateway_read;
GRANT SELECT,INSERT,UPDATE ON TABLE gateway.organisation TO accord_gateway;


--
-- Name: TABLE parked; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.parked TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gateway.parked TO accord_gateway;


--
-- Name: TABLE person; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.person TO accord_gateway_read;
GRANT SELECT,INSERT,UPDATE ON TABLE gateway.person TO accord_gateway;


--
-- Name: TABLE person_address; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.person_address TO accord_gateway_read;
GRANT SELECT,INSERT,UPDATE ON TABLE gateway.person_address TO accord_gateway;


--
-- Name: TABLE reply; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.reply TO accord_gateway_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE gateway.reply TO accord_gateway;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.schema_migration TO accord_gateway_read;
GRANT SELECT ON TABLE gateway.schema_migration TO accord_gateway;


--
-- Name: TABLE token; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT SELECT ON TABLE gateway.token TO accord_gateway_read;
GRANT SELECT,INSERT,UPDATE ON TABLE gateway.token TO accord_gateway;


--
-- Name: TABLE canary; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.canary TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.canary TO accord_intake;


--
-- Name: TABLE clock; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.clock TO accord_intake_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.clock TO accord_intake;


--
-- Name: TABLE cursor; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.cursor TO accord_intake_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.cursor TO accord_intake;


--
-- Name: TABLE document; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.document TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.document TO accord_intake;


--
-- Name: TABLE feed_tally; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.feed_tally TO accord_intake_read;
GRANT SELECT,INSERT,UPDATE ON TABLE intake.feed_tally TO accord_intake;


--
-- Name: TABLE follower; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.follower TO accord_intake_read;
GRANT SELECT,INSERT,UPDATE ON TABLE intake.follower TO accord_intake;


--
-- Name: TABLE incident; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.incident TO accord_intake_read;
GRANT SELECT,INSERT,UPDATE ON TABLE intake.incident TO accord_intake;


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


--
-- Name: TABLE journal_head; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.journal_head TO accord_intake_read;
GRANT SELECT,UPDATE ON TABLE intake.journal_head TO accord_intake;


--
-- Name: TABLE parked; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.parked TO accord_intake_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.parked TO accord_intake;


--
-- Name: TABLE quarantine; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE intake.quarantine TO accord_intake;


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

GRANT SELECT(kek) ON TABLE intake.quarantine TO accord_intake_read;


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
-- Name: COLUMN quarantine.purged; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT(purged) ON TABLE intake.quarantine TO accord_intake_read;


--
-- Name: TABLE relation; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.relation TO accord_intake_read;
GRANT SELECT,INSERT ON TABLE intake.relation TO accord_intake;


--
-- Name: TABLE reply; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.reply TO accord_intake_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE intake.reply TO accord_intake;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: intake; Owner: accord_owner
--

GRANT SELECT ON TABLE intake.schema_migration TO accord_intake_read;
GRANT SELECT ON TABLE intake.schema_migration TO accord_intake;


--
-- Name: TABLE address; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.address TO accord_notification_read;
GRANT SELECT,INSERT,UPDATE ON TABLE notification.address TO accord_notification;


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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE notification.clock TO accord_notification;


--
-- Name: TABLE cursor; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.cursor TO accord_notification_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE notification.cursor TO accord_notification;


--
-- Name: TABLE follower; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.follower TO accord_notification_read;
GRANT SELECT,INSERT,UPDATE ON TABLE notification.follower TO accord_notification;


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


--
-- Name: TABLE journal_head; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.journal_head TO accord_notification_read;
GRANT SELECT,UPDATE ON TABLE notification.journal_head TO accord_notification;


--
-- Name: TABLE message; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.message TO accord_notification_read;
GRANT SELECT,INSERT,UPDATE ON TABLE notification.message TO accord_notification;


--
-- Name: TABLE message_tally; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.message_tally TO accord_notification_read;


--
-- Name: TABLE parked; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.parked TO accord_notification_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE notification.parked TO accord_notification;


--
-- Name: TABLE reply; Type: ACL; Schema: notification; Owner: accord_owner
--

GRANT SELECT ON TABLE notification.reply TO accord_notification_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE notification.reply TO accord_notification;


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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE referral.clock TO accord_referral;


--
-- Name: TABLE cursor; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.cursor TO accord_referral_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE referral.cursor TO accord_referral;


--
-- Name: TABLE follower; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.follower TO accord_referral_read;
GRANT SELECT,INSERT,UPDATE ON TABLE referral.follower TO accord_referral;


--
-- Name: TABLE incident_link; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.incident_link TO accord_referral_read;
GRANT SELECT,INSERT,UPDATE ON TABLE referral.incident_link TO accord_referral;


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


--
-- Name: TABLE journal_head; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.journal_head TO accord_referral_read;
GRANT SELECT,UPDATE ON TABLE referral.journal_head TO accord_referral;


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
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE referral.parked TO accord_referral;


--
-- Name: TABLE reply; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.reply TO accord_referral_read;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE referral.reply TO accord_referral;


--
-- Name: TABLE request; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.request TO accord_referral_read;
GRANT SELECT,INSERT,UPDATE ON TABLE referral.request TO accord_referral;


--
-- Name: TABLE roster; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster TO accord_referral_read;
GRANT SELECT,INSERT,UPDATE ON TABLE referral.roster TO accord_referral;


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


