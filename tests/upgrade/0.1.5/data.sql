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
-- Name: attempted(); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.attempted() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    AS $$
begin
	if tg_op <> 'UPDATE' or coalesce(current_setting('accord.sealing', true), '') <> 'on' then
		insert into attempt (what) values (tg_op || ' ' || tg_table_name);
		raise warning 'the audit log is only added to: % % was refused and written down', tg_op, tg_table_name;
	end if;
	return null;
end
$$;


ALTER FUNCTION audit.attempted() OWNER TO accord_owner;

--
-- Name: client_keys_destroy(uuid, bigint); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.client_keys_destroy(of_client uuid, of_leaf bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    AS $$
begin
	insert into destroyed (client, idx) values (of_client, of_leaf) on conflict (client) do nothing;
	update leaf_key set kek = 0, data_key = '' where subject = of_client;
	return true;
end
$$;


ALTER FUNCTION audit.client_keys_destroy(of_client uuid, of_leaf bigint) OWNER TO accord_owner;

--
-- Name: entry_forget(uuid, uuid); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.entry_forget(of_key uuid, of_client uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    AS $$
begin
	delete from entry where key = of_key;
	delete from refusal where asked = of_client;
	return true;
end
$$;


ALTER FUNCTION audit.entry_forget(of_key uuid, of_client uuid) OWNER TO accord_owner;

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
-- Name: leaf_seal(bigint, uuid, bytea); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.leaf_seal(of_idx bigint, with_key uuid, sealed bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    AS $$
declare
	was_plain boolean;
begin
	perform set_config('accord.sealing', 'on', true);
	update leaf set salt = '', bytes = sealed, key = with_key where idx = of_idx and key is null;
	was_plain := found;
	perform set_config('accord.sealing', 'off', true);
	return was_plain;
end
$$;


ALTER FUNCTION audit.leaf_seal(of_idx bigint, with_key uuid, sealed bytea) OWNER TO accord_owner;

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
-- Name: never_truncated(); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.never_truncated() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
	raise exception 'the audit log is only added to' using errcode = '42501';
end
$$;


ALTER FUNCTION audit.never_truncated() OWNER TO accord_owner;

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
-- Name: only_added(); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.only_added() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'audit', 'pg_temp'
    AS $$
begin
	if tg_op = 'UPDATE' and tg_table_name = 'leaf' and current_setting('accord.sealing', true) = 'on' then
		if old.key is null and new.key is not null
			and (new.idx, new.source, new.epoch, new.n, new.hash) = (old.idx, old.source, old.epoch, old.n, old.hash) then
			return new;
		end if;
	end if;
	return null;
end
$$;


ALTER FUNCTION audit.only_added() OWNER TO accord_owner;

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
-- Name: attempt; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.attempt (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    who text DEFAULT SESSION_USER NOT NULL,
    what text NOT NULL
);


ALTER TABLE audit.attempt OWNER TO accord_owner;

--
-- Name: attempt_id_seq; Type: SEQUENCE; Schema: audit; Owner: accord_owner
--

ALTER TABLE audit.attempt ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


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
-- Name: destroyed; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.destroyed (
    client uuid NOT NULL,
    idx bigint NOT NULL
);


ALTER TABLE audit.destroyed OWNER TO accord_owner;

--
-- Name: entry; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.entry (
    key uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    idx bigint NOT NULL
);


ALTER TABLE audit.entry OWNER TO accord_owner;

--
-- Name: entry_head; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.entry_head (
    one boolean DEFAULT true NOT NULL,
    next bigint NOT NULL,
    CONSTRAINT entry_head_one_check CHECK (one)
);


ALTER TABLE audit.entry_head OWNER TO accord_owner;

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
    hash bytea NOT NULL,
    key uuid
);


ALTER TABLE audit.leaf OWNER TO accord_owner;

--
-- Name: leaf_key; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.leaf_key (
    key uuid NOT NULL,
    owner text NOT NULL,
    organisation text NOT NULL,
    subject uuid,
    kek integer NOT NULL,
    data_key bytea NOT NULL
);


ALTER TABLE audit.leaf_key OWNER TO accord_owner;

--
-- Name: leaf_stored; Type: VIEW; Schema: audit; Owner: accord_owner
--

CREATE VIEW audit.leaf_stored AS
 SELECT l.idx,
    l.salt,
    l.bytes,
    l.key,
    k.owner,
    k.data_key,
    l.hash,
    l.source,
    l.n
   FROM (audit.leaf l
     LEFT JOIN audit.leaf_key k ON ((k.key = l.key)));


ALTER TABLE audit.leaf_stored OWNER TO accord_owner;

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
-- Name: refusal; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.refusal (
    disclosure uuid NOT NULL,
    asked uuid,
    person text NOT NULL,
    at timestamp with time zone NOT NULL,
    idx bigint NOT NULL
);


ALTER TABLE audit.refusal OWNER TO accord_owner;

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
    ori text DEFAULT ''::text NOT NULL,
    days text DEFAULT ''::text NOT NULL
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
    given_at timestamp with time zone,
    given_until timestamp with time zone,
    changed_at timestamp with time zone,
    release_also uuid,
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
-- Name: release_stand; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.release_stand (
    id uuid NOT NULL,
    revoked_at timestamp with time zone
)
WITH (fillfactor='90');


ALTER TABLE referral.release_stand OWNER TO accord_owner;

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
    out_of_earshot smallint DEFAULT 0 NOT NULL,
    happens_at timestamp with time zone,
    hers_until timestamp with time zone,
    setting smallint DEFAULT 0 NOT NULL,
    attended smallint DEFAULT 0 NOT NULL
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
-- Name: roster_gap; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_gap (
    roster uuid NOT NULL,
    rung text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    why smallint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);


ALTER TABLE referral.roster_gap OWNER TO accord_owner;

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
-- Name: roster_watch; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_watch (
    roster uuid NOT NULL,
    task uuid,
    gaps integer NOT NULL,
    swept_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);


ALTER TABLE referral.roster_watch OWNER TO accord_owner;

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
-- Name: staff_away; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.staff_away (
    id uuid NOT NULL,
    person text NOT NULL,
    left_staff boolean NOT NULL,
    disabled boolean NOT NULL,
    version integer NOT NULL
);


ALTER TABLE referral.staff_away OWNER TO accord_owner;

--
-- Name: supervisor; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.supervisor (
    id uuid NOT NULL,
    organisation text NOT NULL,
    person text NOT NULL,
    version integer NOT NULL,
    zone text DEFAULT ''::text NOT NULL,
    ori text DEFAULT ''::text NOT NULL,
    days text DEFAULT ''::text NOT NULL
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
-- Data for Name: attempt; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.attempt (id, at, who, what) FROM stdin;
\.


--
-- Data for Name: clock; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.clock (kind, subject, due) FROM stdin;
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.cursor (source, epoch, n) FROM stdin;
intake	1	136
referral	2	13
notification	1	20
gateway	0	92
\.


--
-- Data for Name: destroyed; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.destroyed (client, idx) FROM stdin;
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.entry (key, at, idx) FROM stdin;
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.916232+00	229
290930bb-f14e-166a-a3c4-315f5725961e	2026-11-23 12:29:30.916232+00	229
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.916232+00	229
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.916232+00	229
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.916232+00	229
e3c5aa3d-b8e5-ba34-4182-ed9b9af4b144	2026-11-23 12:29:30.916232+00	229
5439636c-8763-4c70-df21-243b1068db59	2026-11-23 12:29:30.916232+00	229
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.918188+00	231
fca61d38-4d91-f378-bff8-91c3800ae718	2026-11-23 12:29:30.918188+00	231
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.918188+00	231
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.918188+00	231
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.918188+00	231
599a45d7-eb45-0c12-be99-73bbdf0a6177	2026-11-23 12:29:30.918188+00	231
d3752126-89dc-8dac-8fae-30ad25b2a261	2026-11-23 12:29:30.918188+00	231
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.918188+00	233
17a7d21b-14b7-d884-483e-022653945270	2026-11-23 12:29:30.918188+00	233
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.918188+00	233
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.918188+00	233
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.918188+00	233
3be066fc-ffe9-5997-8f31-a6684045cbea	2026-11-23 12:29:30.918188+00	233
d27b6c75-3d8a-e10d-468d-58aed75d5f07	2026-11-23 12:29:30.918188+00	233
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.920944+00	235
5ff2bdc2-a5da-2630-b57c-e12502becc7a	2026-11-23 12:29:30.920944+00	235
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.920944+00	235
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.920944+00	235
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.920944+00	235
30c27bd2-9936-0adf-1b01-d8c15a04faee	2026-11-23 12:29:30.920944+00	235
b05e1f3d-d390-fe19-b0d0-6865718d8364	2026-11-23 12:29:30.920944+00	235
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.962023+00	247
844ba705-9d82-5a77-945f-01037f436f01	2026-11-23 12:29:30.962023+00	247
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.962023+00	247
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.962023+00	247
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.962023+00	247
599a45d7-eb45-0c12-be99-73bbdf0a6177	2026-11-23 12:29:30.962023+00	247
f7ef06a5-2b44-44a3-1fcc-68d282c2f72d	2026-11-23 12:29:30.962023+00	247
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.977528+00	249
7a61131a-5637-a563-0a6f-4242fc6d7398	2026-11-23 12:29:30.977528+00	249
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.977528+00	249
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.977528+00	249
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.977528+00	249
3be066fc-ffe9-5997-8f31-a6684045cbea	2026-11-23 12:29:30.977528+00	249
cea8274d-ec83-17c1-cb20-056c63ce06d3	2026-11-23 12:29:30.977528+00	249
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:30.983909+00	251
bef94d47-76a2-a8f1-de94-c736a55b476c	2026-11-23 12:29:30.983909+00	251
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:30.983909+00	251
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:30.983909+00	251
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:30.983909+00	251
30c27bd2-9936-0adf-1b01-d8c15a04faee	2026-11-23 12:29:30.983909+00	251
4fc1d95f-aa67-0204-1a14-ee8c03575154	2026-11-23 12:29:30.983909+00	251
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 12:29:31.680951+00	259
131332d2-aace-2381-1ea6-0b8d1ab1e022	2026-11-23 12:29:31.680951+00	259
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 12:29:31.680951+00	259
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 12:29:31.680951+00	259
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 12:29:31.680951+00	259
69505f5b-8fa4-97cc-f9dd-dba619d9eb3b	2026-11-23 12:29:31.680951+00	259
b3db2a39-ed89-a782-c38e-2c2ca35a13c9	2026-11-23 12:29:31.680951+00	259
\.


--
-- Data for Name: entry_head; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.entry_head (one, next) FROM stdin;
t	261
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
t	1	0	18092	2026-11-23 12:29:28.827829+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash, key) FROM stdin;
0	gateway	0	1	\\x	\\x0165a6032163410bc8a702e06884514370504048ba1c39ce0bb37093a4652228a59e9e6dd51ea5cf7733b0349a882f340f8bd9c12cefbc7bfea54f3832f24275592a3b79de11e9eeefc4b899b45e09440f74beb8b3a5c1f71ce2c652cd85a9df914df528458250279d01335969966209ee62bfc764882bafbe55288ad3cdf4ea9efb1c71133cb3ce3d9d34e7821f80393457c6c4a8c659b8a55d184e08eaa6ce22	\\x2e937486891c0ff6f1f1c092acf99d755ec08bc06f786611dcacf101fb8c4fc3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
1	gateway	0	2	\\x	\\x015938f4770d99596fb0032467a305c8a0f991cdfd9425daec138565701af64135fc1fd01740420be82679802ca936385dbb86ea9943ec2ff4f695726662d8832698958054d3558e704719f8ad6b1e9d93947e291f6f761462e4b7200a58755d8a06aa19c24b3f0d3e94d6658481f3bd12661fc7cb8a831d0f0398d4d2c0c95071892d2969df4536b6a6ab939df8b3563cbf9ec83a3e	\\x15098564ab1432bf7f939c3b0c6228678612b60e7fbf2e0f5fcb63c8338756b1	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
2	gateway	0	3	\\x	\\x013c76ddbbc89d6f315b26dd9191a6629ecfd70dc30c28c8ce0a3e44c846033e3a9e3a80f9dcb293789b251726e7fc795dfe2f3f157a6353de4b0cd9e4214ae3e50c64a4bc845fb0c53538a3d5fdba5aa5f9e5579dd6bd1438b0e3635f45b832704bd66618a09e875ad4c4ee4069111557c22d6d8d52bfb8ebbbccd845a7e0466d74c60561980bc61749c5c01471bb635d6d54b22c97	\\x7e4f77f09c750e7dac3a7d15aac57a54258132a8dc0343a41be8519db9c6e22b	5d90e5c9-f290-d758-db3d-5a211fffc99b
3	gateway	0	4	\\x	\\x0122bb0c859be65c3194a9f960eda889bbfcbc821833843524b4c68c9ca7c27f465692198c53af3a67990645bea6fedabb80311a1afb386d8cff91b51a89ec28f41fd3e6d179fe461bc41c4ec6699d598cf1223e5b0002681ef68271db63c9b2062c231dcb0382ea4ea8b3fd368a90cb301b9eb6cfc0af602338e243a63e955d5a5c790a7b5defe9a9a27a55ec3ac079c25641c29f48	\\x9271768984f6843fb3e787448a89cc42d8f879bc972bfd79d82573936b3d7cdf	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
4	gateway	0	5	\\x	\\x0159bd9bd26c704b323cb3407b4ebef45f892f6ffc34600002f85409460cfb405f75baab7f1a225a0066059587611c765d62c342c4fead5efacd90bf4f9937986aa902079828a2733104b7b6c381cd5fa6b73470c281fe22842c61fda4023102412ff03e7e0f95278a90e271243c2ac349487777935fff36a8c80837378f59	\\x9e44e9072a0696f7fc3ad98cc6423b63f2a5931f3fc54190d53462cd24b31a15	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
5	gateway	0	6	\\x	\\x0113f4f1257b9dc257e30ca2d204822d0d73ae2d298969d495e6b7608fff1e8543a6b7b6b0949a8715c63ce6a1cf036dfbd55c05ffbf486a50f8d92c9a55e20756c727c51e30a4c3435d914b8c901df39c5743a15cdc68dc0311dc4be85b9a667293210d6c8183fdaf267d49d8a8aee2406129f098f2287ef12168f5098c170b3083ca17c7f1da2887662384d90a9153dbc1	\\x5cd669dd9467560e496deef1c05b5528942ef314415b7c6ac8f2554b58b8805c	48009cb3-5b5f-852e-f492-ffd978889cac
6	gateway	0	7	\\x	\\x0196186b5a1344ed4d6c3cd67a62a3218c74995d75d3a800f5fe13f39ad323d75ebd6af47dcb607f82cde3eb163f729c2ac95a7c37ffea32ea510f96770d8e0ddbc2a72cf297a408b12e38833765980697d4940f445a307bac5d96729191820f210031571683ba40ebddb0b97b16e749d66ab156329175	\\x57cbe0c937963355e556c52624fc218e7d93ce6af05cc83a1cf3273bccfd2102	79e3fef0-3691-a315-8575-44624ba4c517
7	gateway	0	8	\\x	\\x0196186b5addfe265d3b283f5b6d88576e3479bd85bbc680b7e2ef49d33516c3855be75efb6db452951c88a14604e834583c00cdc614975e2c583a18e911bc336d9605e9fb5c5a11d6cff6493214d2478b8180f01a8d3528a2e8b1cab0bef882c3b12fd8b452532317dc3fa0bc1c4d353456ef243c17	\\x660b7f796868cdb0f2bb4a5200ed492865b5321d70652b63d19d445f510a65ec	79e3fef0-3691-a315-8575-44624ba4c517
8	gateway	0	9	\\x	\\x0196186b5acca55daa36f17c259e1ca0b8c7e8893c8e78eb32e6cf897ba244818143e55dff0b986da84b48748a2eab08fdd875473585546428231e55edd40e15d6cc9f7c9eafbf05ec5b76f7315b7dedef555ec848ead344143281d3a3a48f06950e0d7b74ee5be495ba6c4750422ac19d4df4ac02bbcc	\\x2b48c49eb393f8ec6a6748fbd3900200c48334749ec76c7e902f4afd25c41956	79e3fef0-3691-a315-8575-44624ba4c517
9	gateway	0	10	\\x	\\x0196186b5a8728379468bf0b564c9910899da5259cf8d7eebf210d1cfe79caadc0e8e877ca6790436e8923528172a2f9eebf2fecd87c1ba7a7e539e70faece95df9085436604d0f546a423db328ec942bb0438612c9f265bfe417404f20a827aa989ab6d4724fd5aaef83ca3e574c6c1c6f85b2eebd251	\\xa1ae8bc92eb2fe9309eca265913d70d5a83be221242eed2a350d2c19ec5acfbc	79e3fef0-3691-a315-8575-44624ba4c517
10	gateway	0	11	\\x	\\x0196186b5af672edab72f7e14917be403eb1b04ccb55b2cd5dddb7067ac5784dfbeacd498527326ea9d3ac901749544b95690d381cd732163e0d126f9846feaddbf03fb93bc6b7d8983a103106ecae782886c33b0e92a710ea2fa12d5551b9158139c5f41aa657728100a016cf9e3ac7	\\x2b1e58683120e03a0ae5f5e59748cc25eacb052f34e630ff138653ff90847075	79e3fef0-3691-a315-8575-44624ba4c517
11	gateway	0	12	\\x	\\x0196186b5a6c88d914e6da38de86a8a956487300056ecc051f400ca757536a852368e7422a709f868474c2ba65e3d56d6dc703d9e8f71d975cf86a5f566107ca765e29f185271e228ffc8cc1acb4724e176e4c2f31f0444fe41f2a56b4e20ebaef9102845d1499d62038a39cc0d15718	\\xc151e68a7c0c7f9aac3d0562006add933519a28f9a4dc8b48a9b80f1dd83fba7	79e3fef0-3691-a315-8575-44624ba4c517
12	gateway	0	13	\\x	\\x0196186b5a7575442a0e38fba2fba56bb968d77d8ffe558d860185db1e1d384b89d977e4d735e803566bb133deaa34fc6679076559421c3fbb5e437e96b519147b7081561f7f04edabd447183405b48e36894996e33488b2c278e82ba80fdb9a6bd66aab46e89422cb9daa5193c7410725	\\xc8272bbf728eb5087b2a9714879a4c44c05726e3e29af8c2e2efc6b31ee2fe36	79e3fef0-3691-a315-8575-44624ba4c517
13	gateway	0	14	\\x	\\x0196186b5ae3e43602d94f327b0250946410e5d228efc441271d8bc83b49a8e6d3413b1f47227c730fa630da5c95a69002c26d579b7171eecc1fbdb12d18b085b654f0b862fccadb490cfcf48ea99a440b5e762b3a55b7e7dd462cee30c400e772e802ab2e74125b1a343b233b9e5303ef06	\\x63317d87b195814d355014b7451d84cf84a499138c185a52252ada4582b73e14	79e3fef0-3691-a315-8575-44624ba4c517
14	gateway	0	15	\\x	\\x0196186b5ac439e0a7203049e034ed30d72e72e46bde5634770cef0333860782ec2c9d167a6d9a27849bd01f12c189fb87e7b4c2a6928103923affb93dc4c548e6cce68a5d8735eca80f8bf1f396ede8c53766055095ddde86020c5c002457435862a67e0b7b78275d9cd80d75819bc0fa	\\x17a8d792505c03150cbdaa65642a84996144682c82e4cdc4ac1200b5fe6b3ecf	79e3fef0-3691-a315-8575-44624ba4c517
15	gateway	0	16	\\x	\\x0196186b5a9a672290e927fb640a874c5316a07a772e1f9542c51691d687440093cc235957d757e9e6041d96d80a96975234435ced5058f2a08b883646ef73272d603f6324e88b804734497ec6c7341cb1b203ff663131488216af144d246b308528f05746a2b2a7a96c42ae2646d5ecce	\\x3cabfbc0f819084e9825b0b343a7f79e42474f30f57002ec5971b7c563040376	79e3fef0-3691-a315-8575-44624ba4c517
16	gateway	0	17	\\x	\\x0196186b5ad40d9a7c0b04e77521555576fed1488240b44c81287aa50d64bac9b057a1310a1d0f483b3687c246afae184a0ba20138ad2f946b015e3f4c451255ee508d59a5f68e8c01ca562d9906190e4a90e1a7501d2f6d582c22bb83432bd3c32347190b93408ce35cb04df315b0010acf1e7da061b708	\\x4ab48a8fb93c11f52ed10e693b0f17c9367d04f2c0a4b52140db9cd4338bb05e	79e3fef0-3691-a315-8575-44624ba4c517
17	gateway	0	18	\\x	\\x0196186b5a558f237d2a55f3853d906b2429f9c97eb0147971981da5d4657dd7d4193d5934622cce302f495b7759d880cf86bcff9bb53285a3ab7db0d95c6eb354f16b413ee6e55de4ee5a0ba3f0bc69cf31c7d2c54cfd180f99aa6cfcde58d66d6daf7e79565f5095331e705dd7ff47a594e150e64105ab14	\\xde97845f655614b14f2800f9831d840a28fb2104d03c827fac0e7fa4778f6167	79e3fef0-3691-a315-8575-44624ba4c517
18	gateway	0	19	\\x	\\x0196186b5a7f90f5c09d857ef4959bf50dbefa996a45328b2ad662ae6b52803ce855412ffead14d588724e7eed7a47bc38fa70148d064abd961ed4b070cc816fbe6040cb6c6df5ac32b5d3181f501778660fddb7c9d66fc328e1aa0df0e2cdd48cc28f0e109a38baef01271d45dc0f0342a02b1d0e73ca7121ee63f0	\\xff372b189f6a73442b53011a0db978823df62bdf375213be0c95549c427284c1	79e3fef0-3691-a315-8575-44624ba4c517
19	gateway	0	20	\\x	\\x0196186b5a78eec574f7d2a253b29d62566b42a228a28a957ddab3959e4c9d7df1ad694672f677265ad65a06fa66102799381c77c09c16e7e47078a972efbc5d76556250e4e23aa845c060d636fc301b17cd478ca3542e76c9eabe1bad884cdb51d063765fe8a85a1c68edba0c681c34a9340717bcbd5675e5	\\x2bde18d9cb64f809294264c0b710f9f51d1c741705e6b7aff4770929110d754a	79e3fef0-3691-a315-8575-44624ba4c517
20	gateway	0	21	\\x	\\x0196186b5a77823480b2f20529e0648704a02ad09842a519ab0dff73a22ea7fc7a1491e8c2625e6d9a035b77cb4cd348666a1cec192dafe593c4581257fa27b7ce323025d3514aceb0d9d80a7326cdbef62510031db12f05473728ed40b2600f07147a47411c36228abf2630c898ce3ca7527728adba2969a6	\\x4fcfb45eb6945fe3bcc573b79da32de7773f5c8c9d3818641a0e5733c77c438d	79e3fef0-3691-a315-8575-44624ba4c517
21	gateway	0	22	\\x	\\x0196186b5abc685adb58cb07872d3640252ad19fb492979d4207d1b091b9c194259dfe449c365954448b0bddabc225400046514e34d9ef01b9b11ff0257fbaf5c44fbdd94162b5c9c4f694a60bd17fa68c3b62c63a999d081542f4280e2a53effd68d79045efdfbef96f48b9de87762b31ececc3a1d77c4e83	\\xaa3a6039c3f75772a92fa334ece2f075f4a9446bf8db26eb01d790bfd4ba6c1e	79e3fef0-3691-a315-8575-44624ba4c517
22	gateway	0	23	\\x	\\x0196186b5a4df848044b89012a1d7767f4c9504ba460e5592c7e5b0f15b3f0ca801a7163c14a54f2361ee33c749886e278c225a3e481f2bdd7c09ec147d318e6434b261b8a4aacebc76394bac3b9a4328da71a0c98656d74e3afb971582f509d8899dc0679ddd210f1082788ba02ff0a8a39c151fe5b256d2e	\\x2725ef9282fd3c87499fe53d81bf5fd81f1ab39569a18ba21d6e7fd6f71f6a57	79e3fef0-3691-a315-8575-44624ba4c517
23	gateway	0	24	\\x	\\x0196186b5a7500bd310de02f6ffc704f9a0eb827012624739982f4ed647572347496039f091b36c142a39fe14d5e4461b1f9838d64a132088741605263b09c6be852a4a434a9c2297852ba94724a4d13ed9c55e9f0a456041183d58301a44f1703f4e85e9ce18d67417fffd5ca1c154a2a5061526853717034	\\x4c214c07a675c1f0d6105544cb2f73e8729fe0ea89efc6b6a98757a5434b924e	79e3fef0-3691-a315-8575-44624ba4c517
24	gateway	0	25	\\x	\\x0196186b5a0574de4bf9dc5f8b9c11ee9491c2d497d7f6bca456d8c8a5c0b886a05d02b1d8ce573d49b49f0bb7aad2dc2728182208618e1deb66fa61fef976820408a191ec99a6f31df767792e12f93e4f4dc73f93fac0e9a5368da2100bb733c9bd78aa0fdd5fbdb18f59971758d61aafc0616de682fc4d27	\\x6dec5e8756e04be5c4f9f7511156dd1298cd0754039a548d13dc719da4b2a4cf	79e3fef0-3691-a315-8575-44624ba4c517
25	gateway	0	26	\\x	\\x0196186b5a9993ea14cfbf9eb221792716a6cfd1461496875f421cf3666c193980a8a597825037ae912ed583a8d2b8e8f6b0bfdd04558fa69cff011399b272ad9db451de9a603d9d9b14a3a7eab3d1a1f00f5e4285ffae7e48e82ede874606c35bdf0c820ebcb0e63e8baf0d25b278e81f228fd768a29931a0	\\x269dad3bc2ec7f1e69da5f296d948d1cd3a89a8ac717f9967748ef6d134b2a95	79e3fef0-3691-a315-8575-44624ba4c517
26	gateway	0	27	\\x	\\x0196186b5ac1a7a3e74a22f583b823d788dff0de44736247b16e0b11a3bc08adb41a625051d63f1f67d9ada45841fce90ed8839d234d8ef7dff703655fd843f45a159e2e63819f6cd2bf23f36757236a2ce3432ae4d504923c46ffc7c5aaa44d545743f26cd2b82141f8ef8a6aeb2519d0b2bd2ad18b87e129	\\x1e2f9debfd8a5759370ea83fb264979413975bc4ed35d694232a48333192b40e	79e3fef0-3691-a315-8575-44624ba4c517
27	gateway	0	28	\\x	\\x0196186b5a38c52216dccd806e40e42848210f7bef26dd22a78a652c2d440a27f3b0dc8ed553db12bb1f682a1798e5c486a8e2db48e9ff8aa7d0dec1ca108dab75a7a440e757bb4d924b6297ff88c6555e3c380b8f4bf59d2ba0515c4a6d394799ca6f958a6d8bf7b839820b6ed987c9e2475486ea8862b124	\\x7fdcf9527f3938f4db9d2185598fb2c5ef2a93b5d07f03f96521a3124e36d472	79e3fef0-3691-a315-8575-44624ba4c517
28	gateway	0	29	\\x	\\x0196186b5a7d2d0b7dd6e976afcc18d8812c0bd260426eda983e772f6b8aa2fb72ed5508a64538aff99e4a546ef52e0c2e4b233c601487a3b8e96a88e42e438a2c8b24d6f4ab5c82c1cf0d8fde1e0438b8688398cba02b067ec22d95a35b0af9aefa47198b51fe6764f9cf7bba3c3c8c603c1a8ed37aef6c	\\xb1dacf76440ec1e1746654a2d4999a96e4c483cb8771013509df017d91cdce6e	79e3fef0-3691-a315-8575-44624ba4c517
29	gateway	0	30	\\x	\\x0196186b5ae74896f9fcb7195811d06dd1b9dbe13e4855e237773c291b2df07ae8a0bc7dbbb0647cfbee727946357a5846f8db5c50fb1a760f7fddc16efd78e0b6c12efa2e12032e2a99c1ec9fbef69f2ec9269149b69d5c70dd42c90855a577cb30a411ec44d34479beab8468ec15e281	\\x0146164e568b8453e4467640984ab61be4067dc61ef4e5a6baa2c7f4ab9c7867	79e3fef0-3691-a315-8575-44624ba4c517
30	gateway	0	31	\\x	\\x0196186b5abd660d6e782977e1b5ccc5811113bc127ca9222c178cee1a422661cf229b73c5220155e7bc923ae06bd6de6aa344b8fb80d19f22e4af351a51c4d2569a58977fe71b3df5b41e775397714f77dda3ff0856babfc19a5ea35315c69ffc27f6efa3fffae39287074597b2d126c58a3807aa2d9ae9ed185c0112b24cc918dc162d	\\xa1f76231ef66309d3af3dc38c1d2a077c24d2f7df4efa5e519c8f596355325e5	79e3fef0-3691-a315-8575-44624ba4c517
31	gateway	0	32	\\x	\\x0196186b5afb36898dea2d5028085d4ba168d2361a5002bef88b1a3e999d697ba9b454551d282342f87681b1d4a2320f8ba42d6b6047e4e5d3f4b9d63d6755facb37a1af03f991a8d6438ce6d821f25f851b02da34a6d600d5f0db665fe910c78bec23474314abc58bef915f7eabaf34c0c12c8ebd285cf9afd66565b620fa2e30196e670688ad67cbec5993ad0c2ebf7af0edadd4d4e164e92f6ce33a512c2a5f	\\x8c758da5345cf193daaa1be3126850fcc1aa53c5b95017b99e3e2e005f9076ad	79e3fef0-3691-a315-8575-44624ba4c517
32	gateway	0	33	\\x	\\x0165a6032171b559c882fe8a88d5b2844117ba40df76db2f9451337455c7b01f60ce1fd10c4290d1662c90436293caa83185b3ee6eccdf77b1adf2a27f7074cbe10186d5f5f9f9f978dc13f9337c3c3abecbad35f6a4e6ce18c69b4e71464c26e1b50bc9f47f2cf4155be9e37fee87f61d2c99eb74148a934e4d075cc8ec141780418bca6ce9e4a869	\\x639bb0f47ba69b6d55318ac14f5bb31d4be49dc9209f19290a07ed0640cbb5a8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
33	gateway	0	34	\\x	\\x0113f4f125e443f8484fc611ec0fc16c0d04494d1db9d9759ac1993f5a65f508dc46eb81f0c0f507427fb1a40d30e5386920f3784b53279c311e4bf9928cc12acf7ff4418309992f390af478fd87c4148a1883d36cb1f4b01597ab0af04a0e3af9b90f958545166a1b65bac2241262eccf6d35624e3ded879aac048e63d21e45929a87157408278ea7c7	\\x3980d340fef10b31c61061ceb74f155e1f98c2167739927b6d4f217a8c2f5a3b	48009cb3-5b5f-852e-f492-ffd978889cac
34	gateway	0	35	\\x	\\x0196186b5ae73608d4f0d647d1843d5ffe9dbf9fdac654063151e516d40cb47d29dbae6db1711de3355400477915e81d296517388e65fbb8cba5a539d004fccfe48e48918ba0eb2e05dfbabcc98d91bff185eb3e034a788f5d8d6c256d4bba604bd10e498b1c1475c5e831123e8b83575393548e1e1f1152eaf3ea896514ca31aa2f75190ebf66bd8cb8b4561d48dd7d34a6d61f05d9388a09ee7f78138e321595	\\x7677fdc88013b9f2640bfbca1afcc26368166c9775c00c224187d387b2a6605b	79e3fef0-3691-a315-8575-44624ba4c517
35	gateway	0	36	\\x	\\x013c76ddbbe1f6eb9b1e9223781dcd97207d685a2d0bac9d57429d13676fa35ac4d7dd05d94be7c26816fe83690d8475263986d2ab3f4b889ebbff9f74f509e3aa69c21484fa06d6cea43c646480ee970d3aff4c1f4b903ab6f80230db9699afb3ad2235e34cfbb4bbe175c2d1af69f79563ffb09b8f2e1f61f27a3248df3d742909b14bda7109fe35	\\x56fdd8bb3be613e2650183b5b975410ea9472d0d07dae4a572816652300cf067	5d90e5c9-f290-d758-db3d-5a211fffc99b
36	gateway	0	37	\\x	\\x0113f4f1255fbdc80d0e987f9dde47195e9f33d2f58eaf969fb8382a9812130f35ca147648156308d83b173207fac8fa8fa95fdf53f4a119b76d78a93c44f72241e8832b6c8ae2cfc5f7509b24a91afd5e91aa8740c5987d40fddc623efb121c67d4654401d302a209c6b7134520fead4d817340acde2c191719899bda2fece2f73b746a0a2d3574f288	\\x8762a26393e7ea71390a50b85496e759b95323997a55179a5ca82762b22ea86b	48009cb3-5b5f-852e-f492-ffd978889cac
37	gateway	0	38	\\x	\\x0196186b5a2ba621490b0136eac08a0c83f14bdae68e29db3ead05afc6788d57671f5ed4b6b4284baa343154ba0494cf3306724819a9b114374a4dce15f0184dfaa107b77881a97e68c5e810aa70c9f52d25fa30694a215dd170ea485c93ebb89369eecd64a5418d6681fdfcc46b2bef019d049126810eadadbbc67706da8e8ee8a0365825cdc6c14e1b96af54aa81c44e7cc35c130b8b88fefa3ec276ed043b7f	\\x22e06d46119dafd7cf636b05f7615b857392b7f5f1929161ca40864c7756527b	79e3fef0-3691-a315-8575-44624ba4c517
38	gateway	0	39	\\x	\\x015938f477b49951be328d4220c057d7a7eb6a74e80d03fdb3b49e452bbd395fa15e19da974e94abddf57fa542b201984b71c2978729f0a1e9b3f4da10def0e18556acb5eeb817941feb7c067440fa6ed852e90c1a2389187b5b39b283a780e25af705549a4009ca9fd01a37573830a3c506b41791037a3060e1bf42aafa904359d1702fb48ace40bc	\\x1279ae81567b18389a0487f2a4b5d1a2ffc8702647f8af6662f70efb6becd747	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
39	gateway	0	40	\\x	\\x0113f4f125a33a1b2ba999e33925d2d241e555244a8993ac1da2c7ae0d94e19474f33b306442cfc47ea74b173a9eb8bfeb7adc6feab5840b2110c0d02352d9a48dd49aba1e74475b70c89c8c5e5215c25c0658e14379caedc821ba725a4710dd81a4c633c67ac172fbe8d5a2a77cda8cc9423cd61bcbb3095505b56a097c5e81d0c494d3ef7c33d06755	\\x943f6dbdc07855fced6dbda2b13c78414a5ce6b1f6905c7b3fc1d221a9770434	48009cb3-5b5f-852e-f492-ffd978889cac
40	gateway	0	41	\\x	\\x0196186b5a8d08ae1165fb9d00cceab24eeb1800f80d09a28de52a9f9705ead206a7696480949c45d691fb92032fe37d947d53c2fd45dc2ce0d13ba8fe352866cae547a215e1108c94d10a8bdf2cb699100d2102c1b59d31941a7483de6a5454b6b9665f23dd6e328ee362e6f660e5e3b09177fc5fa8897989e24b5d089e7bd8d9e052191d088658d23f8c2009f88c24864f66a1d58d9eeaa3c05cb7dace	\\x7f2aa3e08ee86c8ade5fbbd7f816e45abedc73aec2b6f255f3c7f3bdcdda00c3	79e3fef0-3691-a315-8575-44624ba4c517
41	gateway	0	42	\\x	\\x0113f4f125fa6b658c4eec903c83e4f19a34e06ac97cef957493c7ee7494b458d80099b7a74270598be3b528f34dde173912417bb70e047c0dee77975f75f45b3a63a39aee61a9afb51eb7e522c0140cf5fd364da60f7090618eec8a13f02c3bfeb29c062e7f999a0df58c9363c7ef935b6e2eeb5486384f8bbab0bbcd81c47b04249d8ea51ac2	\\x30357e1612a85a75d17675cb88f1bbef1bf598046e51dd81c0bb656062427ff9	48009cb3-5b5f-852e-f492-ffd978889cac
42	gateway	0	43	\\x	\\x0196186b5a094055f0a016631fb2da217b4dd6609f44ec76ce2bad58f7096934de2cb70758e8f49361a475a305aa6c69d0f9203eecf4ebad2d34b2a9a332706511cc1ac302ffaa82cd41d603bd50a086637edc1fced2155d3cb8add89ed48cc7e56030cbc76e9b260cefbf84abe35735d343f57be4cd6b57a1ea7d7dc8185fb7e4b85b9ff2977d1de38dc740173634f9357ab5ee84ebfd55529f25cff3810a3fc62236ad6c	\\x17a0dcf78ebc41aa8651ec875df85be508819caf63cbed1b03b6b35d7d8eaa6a	79e3fef0-3691-a315-8575-44624ba4c517
43	gateway	0	44	\\x	\\x0113f4f125eca12ebb0c1fb50ee65944e00eeab962c4f3e3d8960c8ed1458e3172c30c838b3e9a075d0ce410ff7cd2f121855d940f905a4b5948210196f7a0ab162fe79069e46417290b1c65b65a1999e24c02a145500e93b31495ad3f2491528f2726c1df30938fc74100db0d6d65498400ddf13bca42218c4c41b9aad58ba1a4a636588aa19b0d03cb80ebffae	\\x471ff541545668c3cca89bfd0cb6e7fec5f0bec87da3a95197b6b34324e7d851	48009cb3-5b5f-852e-f492-ffd978889cac
44	gateway	0	45	\\x	\\x0196186b5aebf7832e28425b308d6aeb54476e7d7cae2b3eab0a0ecf203960be53f31f798b2950ef4775a0baf8006c6ac386c15f778f234e1f49b76a31604038cdb54aa891ae47f5836d1a066a170689f9d867fe2ebda2ee249536f9f651a8001622e69811dc1d774568f3e310db0e5b75c717494c1f84dbdcba0d3cc927446b3c87642fe7da33d34cea4b4c087331dc24e929a92e26db56e8e680c233	\\x8ff1963b286bde9e6f30e3909125c6d8a5be6651163862b1791d167ac6c06c75	79e3fef0-3691-a315-8575-44624ba4c517
45	gateway	0	46	\\x	\\x0122bb0c8596c08a9710aa73e18798211bc75e92fd0bf861eaf6f14f16dd162e45aa81e97622002157dd8d12c4eee3caade28105bdd29ad49b873742a6031c2a8e6a73b660dd44eba6bb9e646595c778ac27edfb73af2cebb1850c1e3e28481d0168187b9f6e6f961b522f4985ce7ceb42c94575d73f7dcfb4df7c348ed715f4c6fe5bac15	\\x3ed09fc95443d70c4abc9ecb96a4f43031d0ccf8f4aa6c336e429c2e27926547	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
46	gateway	0	47	\\x	\\x0196186b5a3f23dbd5d38864ab27fd6983c3dfdf577f2acc23ed22d921917716415833541d5c3ef17176aefe17af7af36f9696caa2b1ce9a56efe06f831f2bb5065e36e66803233fa665602a2e400e4bf4ce41093832941852a683c9697496e19792bbd465cfaa000b0576c5edefea999fe8c3e68b454b7bb907a6907ec80729cd9a9367983b58488671c26df2783a8eafca07fc6172d9efde5269718e	\\xb40df5ef8ac85b78efd9de869065e7ca5206fc6c4939cd379e3c26f95ef8a87c	79e3fef0-3691-a315-8575-44624ba4c517
47	gateway	0	48	\\x	\\x0165a60321675f0ff6a80a8f24e8681a7967b83ad291485a2d974d3b72c1439d4e8158c805cca2fca63d0075cc5dccddf5a9c746ab1aa1a4a814d24380b8c63626917dca7af3c4e0aba554af59c28cfcb936e3aeb0b64f2560f574b0aee759db58a9dbc97ddc266551112b1182588707d2e74d11e0b75abe024afd5b5b09920902b411bbd9	\\xf3db9b370fbe664149481d3945b5756fd3fc0c132d2b2d94d504ff01a0b1c5ef	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
48	gateway	0	49	\\x	\\x0196186b5a2c190aaaae82a1807db30322be49f81db5511c7358193248ba3db0fcb30b43dc76f04b9077bc09a31868170e87801963896d7a49d042fa80cb7eb26a8e02e1fbceb87a847c622e84b03f4877d0a973652654eae9c367ce7b16410e9adb7b4e1e1e1ad40c41b1a5535743f27a367b987b8f74abc0dc8e4055a5d1651d91ec31b83340568f322406c7442fc52301dffe6b3485b781c2af0cbaa1c8193ca33930	\\x55a7130c2f4e163954237a59fdd720fff26ca6966db4f42df038822049d79d3f	79e3fef0-3691-a315-8575-44624ba4c517
49	gateway	0	50	\\x	\\x0165a60321cea3e6834b1735a35191f45ab88b007818006a4573dec41b7d6ade283f527723a9f61746c4cf748c12df381f74dc81fa8e83b8fbff63b2e6060334e467eb3fbf552081ebe00def088222438c9fe60b0c1c27cb7075959d815e74094858c05a32f43fd747260fb892dd408809b2607c33c2f3e86cb883eb24ff71cc18b6a7060c75c61cbb935e4a	\\xc70b5abdffd015432d631310c8c7304e48874df5576341aaa03097f568ce5db3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
50	gateway	0	51	\\x	\\x0196186b5a87add2b54c64f85a641f86fbc64ac22fcb27b4146fd20d55ac495999cbd61cc9883ae1a451a29f4eac9ebb18f1f9a9fa080b1b594d420a9c49c7e2d84da03aab45f358b1645c7923d001f8bf07aa0a54defdccaff5931454ec5b98c8a59ffe622c06a4f3236dd795f8df56c1c2d284644cab8a591201c7f0b3cd4ee5669577a3543bb3f3f9775882dc3f03d51a5cdb01fd5032748ec2ce45	\\x397a506d0ef6f5fc0dbf9f81aeb1d9e2aa9c7324f0237e79136f0be625733238	79e3fef0-3691-a315-8575-44624ba4c517
51	gateway	0	52	\\x	\\x013c76ddbb8c263ac9196a16b705a3cb7a5b7417965316597cbd688d1027a336b5131154c5f958372d8c8f3b68621e394b1542e4bb50c5c4acdab9550df3618b945df4205104972e3a89be0f49ec0142db761b0b79bcb2416f8a4aa1c46c3050d62ad952c05d4a76a2e6073af00484e17241379a66981b420d2274df9c355544bdc6e393ad	\\xe95a5ce82b7314b6ad06081646a56e0f07600e1705b70e04d3b696ed62cdea84	5d90e5c9-f290-d758-db3d-5a211fffc99b
52	gateway	0	53	\\x	\\x0196186b5ad107c113c855964d2b70c75bbe3ad16be105317f0f58e5f036e3b0984c1380c1021471076255d6857920789a9ef132e656b2ec95e4783aeb09adb1fd5d29c9fb2f65b727f949efe53e877267b11f0c63e1e39273340ef297f52b176194c4c2793ecbd91a7a769156dade06ec1fe23404d6390fe881db33517197770eb48d71508601fa1cbc09c709a84f03629f609f3574a18b67027ca68f	\\x8e3fe72a65e517799da84cd934b37410cffd24a11dc6a0d2a0b2215502567c13	79e3fef0-3691-a315-8575-44624ba4c517
53	gateway	0	54	\\x	\\x015938f4776cb6b3869b042b9005d57717daa69acdfc5d8c892d856f0905d555f5d466dd77464490fe3df19348a50d555d5380ee85599b0a44147e41b0f239cc17a37bc98735853a355ed1a4a5fa5694f46b01c886fb7ab8f2e2b14ef588f3c2904429cd6244677c387f76481239f9346d8ac8ff2f1caf99f2ccfae6a7a72e175489d057e5	\\x8b31f43ef6d247e287761cfdd7de97b3902573f2deb1c4bfe8351e370497b0bd	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
54	gateway	0	55	\\x	\\x0196186b5a254630a25fddda0f860830b4ddeadfea4345ae2d5436407534f758e28f366bef65d1e8ceeb76d9db69ec0d8293b2ce2e2da6145fe70110a2f8356f635144d6d7f759db81f7fa7040a4eea1ee314b311cbbc3784b37a72339b2c3fa33d51e4f68e0f6a88b12e91b6ab689203d06e761d1cd9c44afa2b55c31243235847328830934eb7dcc43036496f5e8aba81436a59015afc09b481b49edf7366cfab9945e34958ae5a2f3e459efa7101f	\\x122944ce22a3b46d0df985d97f7eb3ea95cc17f0df73699a424ec5484e088405	79e3fef0-3691-a315-8575-44624ba4c517
55	gateway	0	56	\\x	\\x0196186b5a54adceb318bdf70f84d5139c1f1945689ec2cea9a0b6294f370910c642c3d0f04be6773001a14ba5e99297943a33157b65c760e4b75c22d0123bb6c809e99aa4216bb9bca338914d0f23e2c75ee1110898b5f03c9d5bb6a160174122ac1de3e0407e6cbf36df5f82e508b4eabae60cb5c73e841bfd689843fa8a6d7f1f5c0f7483d4d2b318a1eea0de10be2695cb05eebc7e908a586be0e810bb7dcd2f5747ca98201bb47c27e89df49e89be	\\x643c4178b0eabaf4d39a7ee08bad44e90f60fbf6d0e45d9ae397f96acc08ecde	79e3fef0-3691-a315-8575-44624ba4c517
56	gateway	0	57	\\x	\\x0196186b5ab93ee3ce8d23d6e1292a75a4be65f29a5d4205b45211aa075135837ae39ce1a3ad5e2a98da250a094adf3b5a8bcb796a90261547184e87095069cf218af59aa58857166c42f7a4f4f699de25035b31b960134f3097e43bf536035d9df626dbc38cac2c6e40233b6a37bf1d3342ee5ca83fc746a992c5e08a2e80902c23e5a2a588e77fc0c863ea9e90fe2eb412e86daf7bad0cebb359fd3a4f5f1c932c3efc5c551aba7f25a235c69dc6a2	\\x6d0233df398e1f652d278da72beb578b0644527d37da7223cafe25f082fd7624	79e3fef0-3691-a315-8575-44624ba4c517
57	gateway	0	58	\\x	\\x0196186b5a1da04b6df13350f9dbd477892041de3d2bf3ba477629f80692dbeef75c8409182cbaf8467a11b8d22c67de775d209f70ee455f3aec8664d967a5b839e9a9a5aa293bc543d6e20d2495f9d5603a5f90650b0c7bc89c9be50fd9c4aceb3e4e3468cb9d172f8ea236c7c5fd9bef0e20d0917ea191b4c36e66f1f348313b594fdb2f9bc1de67d0f23b3ea45cd72ab4f6b7804398f8287d7dcaa67866071379353468909715b8b675f6422d189580	\\xeb72303472f2b30a05c633d0ec1e4895fb87aefef2306e4d7a27261a0b3cc9a6	79e3fef0-3691-a315-8575-44624ba4c517
58	gateway	0	59	\\x	\\x0196186b5ac75977eb89071f4bb0fe6d93e5ff2be914e6f5608d5df7867d78b8e8eff3585904a860c9177f26a2fdd7a345ef609813e9dc27aa4f354a74c77a1c99e685456fb814ecdd8549f76d71d8ae5acbdaa903c13e2fe29736e7ed8173cf7f60b34c775c066dd21f87176d1b72c83dadd2221a13af4ff8b3048b91798daac191920c3480127c169fbc1cb054ff4a0c83c69b2b824be0312aa19968bc65d9ee7819f82786396672ffe790e5632e6b	\\x80b53e92d310e6cdbcdc56167e2451542f74ece3bc774a578d4195e01e33d312	79e3fef0-3691-a315-8575-44624ba4c517
59	gateway	0	60	\\x	\\x0196186b5a168e022e3fe2c6f8099dc3317c46da3c0b1b826c7a6abd5d3ef5a7a832fb38269ccadf065cfecc9388650bd31c51e27fabd3c53d9396657c209ee0fc58cbc1e005c5a6fc2bb5b280bc683dbb1ec955a546b855e0ed583191a6992037e6708c7d1e2a86727f1696e66b25ad7a3136c2eaf8459552f13ff370c389eb41e59c4be844d9cc89c40e2a1f0fb3de4e13a927a928ae4c2a64c10c69ca7f4e6ddb56cc942e2d76eec9a1bef2c3b0e026	\\xde7615b1b8afc98e188805ad4c76649c96b1e40fbd175ba61fdba9e1a8abfc91	79e3fef0-3691-a315-8575-44624ba4c517
60	gateway	0	61	\\x	\\x0196186b5a09d527e195c2b2bd4f982394f90be362918b0774bbdf9f205222556728f3306cc96e093e8e2a184a90b588b413d23a4e4116a3e123decb58286b7836cd9f550d6041ff71270973cefdf54ef4838f182840054d4d699db4ed6842f9e32861911443087c03925b870503e831681c8699a0bc649e9102ede67df4ca75f45adf1e3b38e2a83ad3f102eaeeeebbc4361387cbe6f8c4f734f6bfcb11f21b3ecb084ad0d5c0aec0175cec	\\xb7490124f523b3c80ed1211e49038adda8f89246d3a34abd32fc121bea46d492	79e3fef0-3691-a315-8575-44624ba4c517
61	gateway	0	62	\\x	\\x0196186b5a26f97f55fabb544b05feab621c269946b2994fe0c46fa1da54b8f6341bf198bf1dd5b8bcd17bc7cb68ffd6a3ae2628f5fd7f2366d5c6dc2c8adfe9e5195b8a496e39b3307c760c2d2c934473fb1b39cf11fd70485ae5261c6b2cec644dd973f27efeebe8bd8700057232c47047206062a9ebf1c005a9a8f27f47837caefd4a4d940b42bd7cd822a3a9ccbde08f4ee80b1e6511a1d4d6b4832a65474c549db00773a9d90990104c9d	\\x1b818cbe43f522460c79ddb77abc37a0040e4a7d1d8ec0d29b94e90d094fccd2	79e3fef0-3691-a315-8575-44624ba4c517
62	gateway	0	63	\\x	\\x0196186b5ae803aeea1fbe497931413ab63c9f979587aa14f6a5b2a8f1448f0d3cdb3b66194b337dae752438b62115d7c6a4eeb96485d111c7920a2404ed092953647ff194cc470fb69bdf35f0637227b02445d36631ad036889acda0db38db55ea3a7d70596aefa05a365e5b64f7bc7a5fbeeac2ca021c12ad4560e2af144c43a3e3b74694b84f63c55204c445b9636f53dc0511fbf5b87829319119fef42449bde095d332656d18680fa32506947e6beba74	\\x65157dffedc4f644475e309c2f5cff9e16cf665ce19e76e5e0a5b852af12e8f0	79e3fef0-3691-a315-8575-44624ba4c517
63	gateway	0	64	\\x	\\x0196186b5af9e09632ce31be94d4ad1f930e3626eb0129e6eaa9855c46a2aa0d26f86b66bd95de9dfd2fc00ddd60ba37be1a7a631be9921dd3d9993e09a9cc144ec2cc09a3582dbf49d83680d627c379c153b0f1f07e424ca640ab0615645e921e5a3393094cffb09845ba586621d7ad9ff496ccda0610dac475fc1b7a6e2ed16cdfddaed0d3f3cde115901b3129b75eda0059fb158c2a9dcfc2be57f05e90505c15207353336a5842da08ec15087bc45ec3abf3	\\xe6925a93551a813c6dab899e86c5b88487bcebaf0e093c80fa72cd045123559f	79e3fef0-3691-a315-8575-44624ba4c517
64	gateway	0	65	\\x	\\x0196186b5a631ce9313274b13903bf2efd80f27e7fd73c3486e07c3045635ff4473150d27fdebbcde5fc64e69d864b920981f577d27bbe0d4994febf955f884d93603122cdeb88535b8510dc736e278c3c215958bd16e453864c3faf8ef7aad7148f669e35a2b69466473c4af1b801c85d9db69c86ec11c2e655ef955f05ccec371e87af0670ee92d3ed9372446844320959143175c22da9272dc07ff0c0448d8441cc2f79815b3caa9dc373	\\x3d8f855804d573c00ac2380f55fd079b6a6441ef36d26e60eee383bac91286c3	79e3fef0-3691-a315-8575-44624ba4c517
65	gateway	0	66	\\x	\\x0196186b5add75c9a28e74c147db66eedaf5da9dbb3723a9d86e93385ef087378bf79543a826bd73e25071949eaa1170506600d4f3c30aa296b491d07ba136cbf05bca7ef26750031fbe6a75bfd221baf7e097aab53a0450d40e0e1619518d37402b2e3367113c1a7f735a4cf27d731c20790495f271a751c29c55c175830cb4e4ab90938f165ddb62f2a21a5226a62f848be9b6c70746e10e333ebc29d176546308d0919d7be67457553bbb07eb	\\x3a47dcf988c93330c64f9a0318ad9d1852b835a66496386570e369cbc2e4d21b	79e3fef0-3691-a315-8575-44624ba4c517
66	gateway	0	67	\\x	\\x0196186b5af98498dbcf51dfdce0f20fec69b5b60a64a83f49983948da1fd643e84528bd02324101f751c19e78332f582b379f1ab753d55289f631c7c270a1b9ef02bd813ae836a7c1e3f34e11bda315475eb67b269a4d97639a53a32c83f8366696f36600e989ce1d81e2261b8099ce6f66b7c79be4544638962df526584e41aaf0438c4834151c2dc9bc3f053ae97745b0c24d4b891868eab1ffb414bf75adc5525fa2962f302499e4f968	\\x0a6cd29e2472101c533f694502b0da7d47dd745b70671ddf9ebf046721dc0740	79e3fef0-3691-a315-8575-44624ba4c517
67	gateway	0	68	\\x	\\x0196186b5a5e24ce2ec75ccfa0226056f95b404b7214c42f8494b0f9d5008313b34a2281741af9749de6a71f63cbfe6f702d1976757055f1b6e480ac2915676281f9d3acf9c1c0e0af03e8b4a0d2368bfc273aa704eeb5c95dcedfe7b00762161f4969fa5fe09c59850ac5985982b6cff38f97c845d003ba96e7d5a14c1a0ffa48d4726758b2e4d1218c70a7b6941ab5719a7c4d9cc58d03d68da3252bd8c3f3d990d85691ec3d52d6fdecbd852f	\\x5fd9e59de5c96e510696bc44e277e6eebe2a77e044640f821826e9b49306ffbc	79e3fef0-3691-a315-8575-44624ba4c517
68	gateway	0	69	\\x	\\x0196186b5ac398a3ebb78886ea166d0d534e777cb28e4e0051ba54759b37adcff839f63f17bcc28b63f891edda11b33263061bee06caea1f4dcbc397fc1fc0c07068c963b8f6250621bb229044a3c32e2350b24ae546e3bc6a94339db367bcf8f4c02bf8b5131e749b344ff7ecb8f6904029e9420715f0c075c592a5b270da6be4e010ff96aaf37c657ed14a63eea569fec0a58492f1df7ed6b2e874812bdae0d79e5f96d29b387653490c88	\\xc73141ebfcf1e37a4685f150766853f5098991750809aa4f2b9d5c934d93efec	79e3fef0-3691-a315-8575-44624ba4c517
69	gateway	0	70	\\x	\\x0196186b5ab55d3858239361aab56ed0975728a5de384003aa783cd4fbc4582b46b4b6b229767101260c8282985758b24a0a067bf478650404060cff757b9058623487728bb60981b5cd4c1453dc583cc797203b27ace818d3a4d8d7b20ffd99a6e4c0b66c4dd465af2dfa976597f0123c0216d4bd02e6b1e2fda97f4c3a4381154e9264084ef21fbb7136582dd6a14aeae1fc7a749c8cce3cfdc8d3972557f53abe46aa3ea3be4a2bd317f5d931	\\xd7ce9c1bc33ec3f8cbad7b462c9d96773e082db1efb572e782ded0c194cfb204	79e3fef0-3691-a315-8575-44624ba4c517
70	gateway	0	71	\\x	\\x0196186b5aba140edad65f378f287914bec4d780fee290e5d2a8a77e1a32862e358ed9a755b62efcf04711ac970d4a08b0a9c9199e6749f3b88ed13200583fc6e7a9e14a1016c9eacc23ef2ffacbdbf82e250592ff0521779ea956e0e0606e484fa0ef50ad27c94dc2bafa38e33644bc2e8effb775b54f20d0e97ce899f820524e45472aa7dadf28af4a0dbf6105143f04854be7af9134166c5e165004a478fb3a99565caa500f6ad5d218c1	\\xb171738ddc69441b77690adf6e0991985b27dc3567089e22f6cb270d68be027c	79e3fef0-3691-a315-8575-44624ba4c517
71	gateway	0	72	\\x	\\x0196186b5ab6c5f5e35c25e39c9cbad8ee5b9c2f8bf3f4d5497f9ad84b7caf5ee5b89db2b897eea5c40ef2949e6bc4310a7b88f5597507304948c71cc4b699ff1be6450523317a325e38c943e4c521efeb8e369fbad63328bc7042c945be626283d01ee6db567a2a543770785dbba6a69c938a96d282e5f872f3cd4817894200805d886dfbd98614a644f85aaf532fb7a33e081bff6d9722cf8431da5e40a517539bfcf51bce57987f5cf82be749	\\x4f3d6ec8ad40ad5fc16c4df2d631e3d9a35ef568be6070bc7a6928cc8414b674	79e3fef0-3691-a315-8575-44624ba4c517
72	gateway	0	73	\\x	\\x0196186b5ac768909d37a0f80ddae99a3a52caaca4f72b0445bbdec444d885ef7e53bae6520ece0eacdacb798576d2cc734f768a5fe745cf1a41b7a4d5555107881ec2c73e5014fdcb8a06ea8d66748f292cc988368bab1797e254060e4fcac675a2ca9c75c0953543495d9d0e26aaad77c4a1360efeb7cf8ca43ac813ac2c054252d338c2e2ad28c20efa8da4a6dbdae04fcbb48f34a2e63fbd94ecd24c14327ac046357aea1867d45e94e74d116ea9c3d56d	\\x81318024d309f4eea701e4e537b785edfea3f329ecf5fdb85ebeaca5ceb0ea48	79e3fef0-3691-a315-8575-44624ba4c517
73	gateway	0	74	\\x	\\x0196186b5a1ef11016db7d29c056ba4982bfbeafe5caef631ad2249a41586eac3e7cf8f02f126fa25e88b260c205235b90df8dba13550c9a9423b1737c3cb1ec7a0ae79ed473684d9cfd856f7748d966a3370f978b0c404a7455de8dbf57d70939ceda38547dc1f00c779c61b0f4e456594348761052eec70136a7121f03dd9b50afe42419cbeb7c3b9895a0d19b74f09e879fb2ad8e5843bc815e4490a2985f0d06f8711aef7fc6d04464e2ef064c1b47cccd09c1	\\xd1cd102b86661bf8a79ae83953e1a82474c1c53618a949f7371c6688aee74dbf	79e3fef0-3691-a315-8575-44624ba4c517
74	referral	1	1	\\x	\\x0165a60321056c546dbfb7647e195c0047ebc768e5768bf2512495dc6d7fd0389cba406ebf531b43218b2883f88179d6bd0ca22532435f31280490fc70c79de61d1c2421072722b49765b491a6d76111d882bb91b95e99a666e76ce56fbc544a827a47855de5c5ba9e36634569	\\x900330ad6a99aa8787b9eb76f11ce5790275e682638a587550e7490f6a7ff617	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
75	referral	1	2	\\x	\\x015938f47726006ac3d444ffdf84133d846314d298ec667e019f03bf1548eaa7c05fbfb4e030c99fcab3b66f7be201cca47489c7b7980892a636f92779c804589cbd1f42fff22fcac846b390503d2a13087ae644a58360e45b7f4993db1442ac9074f13a6432fca4ba371d7fa3	\\xb4446d2262d60d87baa9c29a7ef0905e4bb63c54c9aa1d7a9ae842e7897401ac	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
76	referral	1	3	\\x	\\x013c76ddbbc9aced06832819041619779f0fe16101f8cfaac435fda9684f04b62df169877bae97ee830e7e7cc5d31f06ded5bf018cdefa416b506acebf049d5601f4f89eb66c362b24fbaa6e0e853f2e87882051a1f3431a009648eda40cf5cf0536a16de789af038ffb40b7c4	\\x234868f6326f0af14b4ab5bd8ba58a9d754275bc8ad7e67874e377c0bb9a9e23	5d90e5c9-f290-d758-db3d-5a211fffc99b
77	referral	1	4	\\x	\\x0159bd9bd2969df39505b1fe2cc1a672569ccc28ae2737ff50af5a66a173be46f4f756f001e65bac004ae5ac039691c1c51a33a08ef02a5f7bcee4539b169a13e9f803548c20c92f47e33682e5898533eeb05d38d9a03c05772c530ba5fd895b96dcfe6e06c0f2b2705d745b07d9ed00a182	\\x49682af9460204b2612b488ab28c7ef7d0992ea008982eedeebf5949fb91e923	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
78	intake	1	1	\\x	\\x0165a60321a8e487a0ce76ada2e63428a1d5b93ff241b1cd6c2872f14df4075b3cd5f417ccb849bb95be77ae0049c9d61ac70729827b591caae45c618318acb3b5a972538cef243925d2e219489cfea2a0b6d51ffa919f3f03fad1cc1e1966d01beaf1a8fce78064b4fd6068c8ce01ae565ce967f9c349e47e701b406611b55540ad1f706dd411e8e5d0740dd35e0024e44c73ca8fd8c6fc67ba6300c83b9edb053d2e99edebbdce6d7cd5b419ec4e7e	\\xc62e05f50020861cfb1fea6de77e2b6c8d99056bdf6f1ec4c281ee21d6d67485	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
79	intake	1	2	\\x	\\x0165a60321722b57d324d8fc6874a68e8bb1845ec712223e5e92043e39cfe10663adeb5c3468db380810768c26db1172566658556e498d0d3ca0fd2368e32b42a12ff8fc5339d29c963667f1b8cae0c3dd9de8ced5d098de1f6ed503d6c61c0c0a4a05f8a00f5eeab08a988f1990a15f46f9028e29001fbdd93b4aab817138a6a2783e52f3dcbb05387c046b61b71763789185bc15ea3627c06d0677518d624de3e989f97018afdd2538916d6adaa43a	\\xab110c3a6f0c6d5eb30191375d40e0e3f0c3b4168dc952a202b5a9ff2f4bce06	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
80	intake	1	3	\\x	\\x0165a60321e16d14b63f0ea351494b51ebfb50834ecb1d7739bd2268b1c03f2279918bad39e5901b4436d1fc08f85beb86b0299aec7fce203a622959f5a380db6c7c666dc57b5a3cd6a872193553284cc54df488be07dd305bf36df238e57f7f5e61fb4e79dc6bdfda7b97fd16258fa92849e0b95c4f81072b0d13b128be3f168949d9fa19e501d90727b787dad99522dd3908aad8a60041217a93a8b6578604a6e6a7bb4a7b7e5e9ae3d500ef47396c	\\x3a06224be98463409ceca739920aa7ec33226d5686b178e195e5a7ac1c878529	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
81	intake	1	4	\\x	\\x0165a6032107e214020d51a857c9f9d8dcccd92be5829381288148ae48fcadb575003dc3a574bf2eed26f91753a3ad518b6f992a8bd271a08bc2c00bf7ad7de248a496acc261b597b73cd07610ac2e6c631158395d17ef33388d19f409c2dcb11d4c368d870fe3d4903f896a21d6ed244f3212eea2701b53ee93e7f541fc1058a204a7ea2723e0015bae4e1eabd915e7b954f4ab2bc6d0266128dab90086ffd8ac4cdd5c8233df82a0b644b4f9bd4201	\\xf81efa02311cc5005b64268739e08dc38b06be290dbe2596c604e9896448a030	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
82	intake	1	5	\\x	\\x0165a60321b5eb52266c98a52e2461a8533404bb986522bf93da20a919cc2183c3cc8cc34fe8c6f4874cff8c9bdefcbffaf7ed2e286171f97f82fbcec8c9d8e7f4ab93a7a105df0d71a4c26a0d0a751f498fdb40aa0b15317e3ce99fad6e7eecfaef9878e93341b32f6ac9d4f5659491db42509c5a45c5e392f132cb36dacda7d37fbf0140eefc57e903a5773f730ebce0eda17bf0776f06eb6ebf72a5478ea0bdc463f4cdc5b32946954c3a14698f3c	\\xb825127c9e415bb52fcd58b9b2ab0260c366f04c328a34ba8a7908ade7fc5061	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
83	intake	1	6	\\x	\\x0196186b5a346bfc800483ba5d51ba7ba4bb332e54b40c3d6e94ff013af39b56666ae7b4044481d09977e8802b81fc362283340f4c6575e2493379c56e1065a14c35c7867c069e45677f9949a147bb2e97b664a6350a137beb46182e3d8567a4694ef2c8675213a8b58dd4b35709277b965e24d19dded11e35183c4b6c8ec00d5d7c55ee85	\\x076fd852cd63a5edddc68509398f2624a7712ff1873fd3aed91b047647fc5c91	79e3fef0-3691-a315-8575-44624ba4c517
84	intake	1	7	\\x	\\x0196186b5a2f928a5ace4c04b1828a21159e1cb73c70cf6be6bd031138a7869229b4abaa681ced68fd7b428bb0c924d4f6ef900901b420b79a086219f06a4f6c0dffccad03bf1dba92bb485942caba0a0ae9b02912fca3081588c9f62b9c40277a3552c19e8110c32218912b75c03549f8d4a52c62d015d93466643fd7bef79462163bddbc	\\x345fd6e3dc6620bec5bc99001e8473596d73de9f044ec592df2aebd5156a11cd	79e3fef0-3691-a315-8575-44624ba4c517
85	intake	1	8	\\x	\\x0165a603216aa7ef84c90338c49dddb7d869aaac58757121d2eefb7d761a07d78b3d992a4835e590572a180487becdca793300a71bdac2b844bc6de86eccea2ef34f9c0a0b4a07b53c225a9e3ce217a9c0dacea79f0b60db6afa3da10ffd8c4d13ab0ff23b716979f860b0d89bf8307d2564fc82e30661092bc7d74222aad44715566ce573115c296086a8d75db0fd5bc2ae3da50c591554a30639fafba289d545dbd7ad85408e382860e25daf207bf5	\\x3fe88b86a5af9cecf1749c2122617819fec0e417049fa0b832e331613227d692	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
86	intake	1	9	\\x	\\x0165a60321c958b37ea0a9a67421a407d23483a9dc4b311db1a244c64404b313190d12993e859f7c40252eac61c4c062d989020594a0211dff5fc97682625a44ad90ff524e8dd7f03380bb7feb20d9cc03c309d094c4898c86146e3ea84ca197d4c5761d7630fac99c9c87f7fbb909425da08cfb993d7cde8e7f72ad20fb25218e009226ffac4a734a2613a309451b573f490d9931ab3b20eb793ce751e46bfa7394eb010d53ce3ad9994fcc05870e93	\\xb3a33a7806e814ffcf7b5599854d7f88c6121a9eb35c69db5175cd028c6b8f72	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
87	intake	1	10	\\x	\\x0196186b5ac6a7aea683a9c94a11b40cc58afaa1b96934719b2f609ac6457e02ae1da0e693edcd1657a5afa4d77b0b15802af65280daa67bbb8c87351441254b9ae47b5b2b2d7603659fee4e557179f53a35527c77bf51d790f67d44e64744dd3b42bf1b2158b9045dfa9cca2cfe465b7b7f496ccb5fc93b2d7538061304254a84fefb9e70	\\x0f745077f082836e037e9861763d22ee4b5af7256f801d70a099c2d8320f4adc	79e3fef0-3691-a315-8575-44624ba4c517
88	intake	1	11	\\x	\\x0165a60321db39db4067be9b7fd8e84fe38a8273e05397793c6af9f3945795cfaa4997afe20d90899dedea9f54ec8f7cc532fd61596d29b2273ff05d9ef647c2972eb2c186777c6dfe3d3b5d5b9e2cefe68e90225b089fb8ae5e74a6c1b5dc027cce107055b3aacd19fa42faafe710820bc7fef532e24baba39e1e90e49956c0cb77c4bc12933a54caa6c0bf9cba0624f4fdd872b9238ebebbaa7adf2a097b1ef047967210345440db4f147a55068ab196	\\x1bef7fa6360089aed87c15f49d87d49a5aec262a530bc40049a7ef879600346b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
89	intake	1	12	\\x	\\x0165a60321519aa90f9f1819385b515136b4183109b56ebcff6dedc10b5ba5e901b7714b50307e9aaadc36705c83a30c9d1db8786ece1c4d1fab97222cd129caafe02aa261721edd2f7144995f130a011687b3d7808fcc25f1be1f4518858a57ac3cd036a29f3f8dde7dff74d874652ae7ed08cff1650ba463ed699ae03697052872b110f7500978a8f46ac6c9f011eced8eac778e7ce1c34054ccc8cb2f1fc79c0433a6a5f72f31a5ae199d0b4307ac	\\x7dd3da867e33aff45b380cf46760447d073135a2a5d54418cd85460f8e0ccb87	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
90	intake	1	13	\\x	\\x0196186b5afb72bbe162c82f322528bb7a3d5a99d921a2bc86905ec4636f203f4d39dec27801c666805cd2358702d918c2160e55761e7f5319490580d2f711a66fdaced3d1d5a8610b3ce0ef86245a8cf70876cab8d48e47fc5186ff371461cef8bda5f5e088768343e536a619494a0195513addf221eea940577f7f07e69621eea2a52a02	\\x78a6b9982a3ee08d41a709e66b37011fc87173d4822cc6a49914b843d997ccc4	79e3fef0-3691-a315-8575-44624ba4c517
91	intake	1	14	\\x	\\x0165a60321df8ea182993175a0432714b072d3038208d8d55946b6ffb0495c11ae05f091ea8e98d1df3fc80cd0567fbdb3fe7ae688ce8bb2e14c18caa2d34ac04feb736394b9a23e97b3c254d962a38976696e6f3e9cf7777b7daca974831269e3750bcaa6e0900cd8289d554e4fb9336130435dede7b8186611b06e9cc43d4aa9e2dde96abb4bf6a58e0c36b445e51a5f56c8a7249895f3fb7d3684361a3b19915324678f662062e265d7b0e2034f40	\\xbb5a93655ea6ff3084e631572921f9bd34b7f139d3dfb01231964a5ff31ca19e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
92	intake	1	15	\\x	\\x0196186b5a0195acfa7e3dc49de0cadc1e38279bdf1fe60dcafeea83428d56b4b689aed7938d59272e2d2ecc8273d2df486b294b5c115b5919dbc584876340e8628c6f3743725f2078b3dbde57c131c65cf60ba9a5cdb629b861c7b198bc415ecd70ffb2af3b172a3dc16e5b06ecfb899fcfd2853cd448381ab55c3c91edb0afb2f92e4e05	\\xf3bab4868f728e509902353331687dbbbe062b46a229529bfaf97499dffa2422	79e3fef0-3691-a315-8575-44624ba4c517
93	intake	1	16	\\x	\\x0165a60321a6d4544c62278c2d14709e5f2433f8db090ec63004e379437d07f42eb93c54dc52464731a5602ef7d70c27eb61c9647e8d7a03fbd09b717667e4194e70ae8d30ffd3d226748555396c7e4ba8506ab7e757d07ce31c1df9220f6ad1621b090847c3f545728841c65c0f71aaef6556255661dbca24fcb108cebd1691514a93677abb863673080772e33eddb26db5ad3d9c52e75f433bf9bdfe301bad27e37257908fe0f4d549d014f58a868c3a8c	\\x1476d07535e23dee80c6d58ca295ac7fdf1b64880cb9d0b784f0fdd345c5707d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
94	intake	1	17	\\x	\\x0165a603213643ad55faadc4f2c42c7c6aec7dd6407fa999fbdcf4692765ca4bbc62ee6b35268deae36c2890ee0c8a68b1a3efbdbd7ced9546cfae2e1092fa73262e777ea5869af59603cd10f701d06f3ab81c7a820992bdc8081fc7e689c758a8936bd595c76b359751265cafbcb1088c7cde7f9c5313f9125d66e2c8d4fea8792e68f87f101c1e3c0e4dc5315a22679be87f10d58cfd595176b44c55f79c5b8339134468e42ff4e39f2ee639b50e491276	\\x9fd32468c8d1e0d4e327200856c69f6fdd604ad64f28df39c61f5e5c145f9b38	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
95	intake	1	18	\\x	\\x0165a6032146d49c6e28b1bc22d5f1f6972ddf5747e11f24bb6c3690395261338576c8b89332cf480dd09d74e98f2c8399632ab40935455808539c7da39a4a960e675db7295416a77ee28842fe71e693b85b9f29ea150ecffe17506948989c03cc615c64157761984b072eb00638fc5003b0ea0cb42b2e8230981570e28f9869821048c4c6f9ee1c01ccf8286b3df38f6d3f2a589fe050c877c3b235cafe51312554be9e0e76d0c0db179ad4607e2db0	\\xd726285e6c77ba205cd027b3e97b394f7cfd188678c439f15b8f775283af2607	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
96	intake	1	19	\\x	\\x0165a60321e2b819713d5ed6d50fed22bca36025760e1dac88d0daa1f98424b5967cb473887540f06a7598cd9ba0f782b1ec3821d9b5b23024fa06a7ea1af1a432422f21e9dacfed670eabdb15b01ab3a3042237ac62af9de9ddba8b7830b9eadaed73719e453eb3859c5edef225566d03a003cbe432d9d8ae58ccb57cc0c271004e123764a7d733285b7b5486037db7e3bcc969b2c53869ef35c775360afb5a2b7b90db91b6cc04093dc8e9b719a3fdd3	\\xae6fba9db8f952d1c644a41035a6f484fd6c3c29be5df0d1ffa3d8429ae035b0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
97	intake	1	20	\\x	\\x0165a60321b6f64a8aed53f3ce822492a464ddea47efe8da6fae71743d7c3940b34847c72586dae9f312d8cc048b3ce68f07084ced4b6d99232df6cec1f449db1fa9c6ef1a1445e4300d69c188bb37a7d0bca45a9b9a9570e37f8283dc6a5eecc51bad6df178bdc5b6f1ca4ebb5358ec8dbb08a3a453420779d97d8b92806fd461eff0e05f1c00858acd52ed443b75ecbb4f1f5c3f552cbe2144f8d0d7f7bae37a44166980b0b27f3fb41a85b2b7725cef43	\\xc80b81a8618750659065e8dc40414e78326cda69e5dc4db333ac386958c0bb0c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
98	intake	1	21	\\x	\\x0165a6032105ab9a516683154d242320ba715c3a60e4104512048e0d68a68ede2d5ddaa7d4eeba07d8b4bd83159e51fa76110aeec0b0b87f89f0a0b17a57373492b64f5f29887c9c2bf5190d3e167238941695297eca7ef4d00aa777fab6e1039522bf842469054818b366b1e45d7a9c11d6f2ff6a78b8a1358f7d4a7aae0e2aee54927936afc642265e03ac9d11539bbd7fa011320ac65736d34652d2e05e1d9da46545d63e39d4de74b66fedef7ae9	\\xa07fb812a886bfb17425a466b2097c307920dbdc99f61a77b21926b8a10992cc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
99	intake	1	22	\\x	\\x0165a6032121d1f6042a5d77247e952c23918959866659a324e54244154eee4c0b07e495f73e7545a8bb969630b1ee075734ee9922f1d1d329ad0a0c43c6c1edacae36571dd9470b694a6110953ca246748d4cd8d3cea7fe0e9aaa3d08a129288305d75d4e953fb30bdcf59b74d100ba5f92ca4d9f1751b0e6b9eb1852c07e6d0702878dfdd09d75da5fc9cf394ca7efab3649a1a549428d7ff2a6cf46676eaa860b664d8774160df8e0a8186ada3f3dc6	\\x9d4393b255e037fdd3f926760a9de4a42105f7bfac474b7b3f107f10af0649c3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
100	intake	1	23	\\x	\\x0196186b5a3a3d842e7094dba1cf3fe5c0c2f2c3c9a086d94baa97c48b0d941e98ecf2a676bb989ae74e078c29a6e1a78447f2a869fc851cc7da6ece3a85ebfa08cc16657160aed4c2f91c6f03450bfb8749abca007b0a324db812715c6384a468f0d2e91e7089321a67f5e72e0e3d9308027a8ff85f8c595f7fa153dd3fbe89fa3b75b5b0	\\xf661107144d7aa101c169a170d25879677d988f394a45c90f1618ab95d43c95f	79e3fef0-3691-a315-8575-44624ba4c517
101	intake	1	24	\\x	\\x0165a60321ff0a705186dadc60dc92f89ae5e77f1ab812d15ad7549265274fb0dbb35b634c297ea78b2c7270d4f5402217ea8d876eac3b804ebf4075b7e163ce0727c301e87f38ce3d3618482aa838d366decf04df3a236c10d5951895776f1de8cc485083503c7a8e75052168ddceeb8f4b8eebabcc8e28152941f5d6efcae74c599faf05397893f6aeaaacd665a88d044b6b819a4ccc800bfe95cac413c00caae3233a1c3b99a58da9b4ac1dba7e5b6a26	\\x81a9e7ffcdce0856823ae4a5024761c82ccd6773ce1b7b36a98628992e9127e3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
102	intake	1	25	\\x	\\x0165a6032116081250bbbff0a26175ecf7db72d8e709c9c27115482b70f435b6cde9159a3442a4721f9a7ad8dc8867f3f69720741e0e909c3cfb4c03f096cee2d22bd2c1fb0dfc0700936d09284293727ad258c1d12539ec824d191b408cf5aa11b1bfb754b431ced0a44a0359b329e7336235da8f52710c94303026a068b4c31edb554c5cbab493dda55626fdcfdbb987ef4b86996124b039625596117c1ffc5afde8ece87d3ac95f89994bc77a09c18c15	\\x784aa5abef70fd9301df0faa2b0ad6742cb13290c2170a116d4f745052a037a5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
103	intake	1	26	\\x	\\x0165a60321fd6c6d8094b0478a29937e9a089305b37028d38559dd01e483e4b294c8c8d12f5c267725020d2f9eaf2b3159c92841dac54085d36618bde3da545576b4abdcb97c4d2e510c324360b026a8ab2cbd4b297df80ee4d2043cfa7c3452799be43b1396630c4d4912e0666947dd5ce7366a560e27986ad1e17c858e6eeab3b0ce75188e73d31528d7f3b02b5fe2905a8a8eaa4546236f162fbee1e58ef176d12f027a6155f36bbbc8a98e629c9746	\\x4ba0aa0c58f9294d4976cd28f6ff1449775f646c1b35b653486297c2de5b4bc4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
104	intake	1	27	\\x	\\x0165a60321580b725a7e16d838df606638f86370f31fcd81aa52d57afdf650a442ca4fd9cee14d430b0002f3fb56db26d73bad83a0b70587f1568eccedf4f11049fafe8ea71a504b1d484825f69654c814bbf362d9eb1f3e45300b86376c8107f14c552d48272025042c7afde2eeb62f8b69ee736338872d9f35eb5d0a20daa3e5d2076aeda8b2dbf311365788d02b8956e2b209c554911d12bd7aa2f76f267857937882a5b890902fae53a351c2eb9691	\\xf77e27fec7c2bf24333d9d07b96b7ffb4fae40cb010fafb5d3ad4ae146085518	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
105	intake	1	28	\\x	\\x0165a603217692cbe2c10e95d2e05d4c07423a12a6f4221739fdcaef8a9fe9a9273ff6895872a4eac5eb1bad37d5da9f83b6367946910edeb186b5625f6af9ac5e0bd02a275aa9e5baa8700eb6f12ba9d35792f643dc39340c49bf9a91d72a8d8617f41460e42d0e052c450ecf2acfc0ed789f3ce335b490e73969bbe0ecdfb4dbcf6eb9510002358c61207490bded338912a5636a107d2fc040ba692a598ced955ae743abe48cc7a2d1af0ca9e507f21ac9	\\x261f6e286e5a72cc14da5c72b4fe844c07be87da34bf512c128011122fb8bab7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
106	intake	1	29	\\x	\\x0165a603214610d289c7db5b61b7b6fc4786e94b8996ba767301565789605072b897f806b3474919f2e1616e8aec85157ae25a2c2a8a108f7a986354fee6df34fdf615ae9315495197a0b8250b715249d10483800caeb3f7ff74187e9328489a8ca7262b3ec0df5ccef38259073bc1d4551f920b903102cc90b78bc535d3f186d9a376bce7fd5a7697b38a21ddcaf7c4246c7be850359abe30c89227beaeeec2f20d4fdba4bc29514b336ef9642d01	\\x87fb6bf4b8ea206271e81e9507295062dbf24805f946d84e29f736dbb5617b11	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
107	intake	1	30	\\x	\\x0165a60321598ee07420a0cc296070259f5d26e3da586b23a3a9f1cc12ace615d7306c24a87b9f64d7876e161b199fcb108692d53eeca1d88ee3ea2068b7b83690b3768406eb80fe129402bf006a0b92f0df40e5660e619a6be84e9bb87f1c9252eed5867cf69e51818fcec2a49e62e0ac7775dde80168ae96c80743044ed8b1528afb06a328b735cda01ce25a0ae3f314a6d43aa1b5ee46936a9950a0d2a58d986e3e96b3b9e6e1401cc9fc1797230d7ea4f4	\\xa0bc51768c759f190e7094939bed4f268c71516ca04f44a5d601cfd7fc9d34f5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
108	intake	1	31	\\x	\\x0165a60321b1b5e9b0c6e9a676a566a689929216ed50ad8273d23d2538ff3396d5b0a157472b4be072c7b8b224acaec8bab8033b5691a0b3d5027e431cb16337a2f8a23c358e62381b671697aaf3658a32393a3452b6d9f8e8a2a12106ffdd0e78e53ceb0e3378f0289bb2a417a795447cfefa3860bc80033a4dd1dc1d6a115d459014a05e0bf4b009e66981f579e15eeb69b61124671665b5722bb077e37b01e41a24746e9438f12783c0a11b520678	\\x5c6ad3e175faa114f15a6ad91e848515af1cf9ed4bab3cc6100024748d5bcc70	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
109	intake	1	32	\\x	\\x0165a603212c95b9bfbeded44c62f9b9cf6b18ef7784bd129d85d7755c0cacb504eb96a5c4aa861aced501ae368044f247c7e5d7f14c33c6b7825befae3c665903aca4e971fe155607ec6f103552623ac107546fb39326e4f9555c815e26582236220d1a680b83d8450932f8b78bbf50120e44f8bfb88a3bb0e7c712ea7c547133d39ea0dc8d1b75c83e653f7601cb64e328b1835b81f8298f4cef8acbbf3a54acd0346e6f9dd74f6d72d614fa268e4f	\\xaef67f0deef4b3969bba4cc128813656109e1c3000b077e184c79c9ecc593e3e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
110	intake	1	33	\\x	\\x0196186b5a5b7daec7958d8b0075c27c0ef8f6d97ef46116149f6780832008a6517e83ba5b17656d008c79e26d7471aea2cb2b4eddb3baeddb9800923d073ccb653f97f7825a73c391a5735d30b10af98c588a2b90fb7638e73453e79fb8d63b73f403dc3330811de9545c3c2ec4e2aac35cdc525619bd24f8ffc7d83fa6090e0f775cbd7e	\\x0225ad79796160c98c0d52e0ae2826e44807b9b6d620bda323d666cfac300937	79e3fef0-3691-a315-8575-44624ba4c517
111	intake	1	34	\\x	\\x0165a60321f738a49b458bed0c16166e70f35fe4fcaf4f351825edb587b4f5ab1d9e0cc1c2c43f7a16c159b30eea2d52729ae676e49c40dbb073edc207038857cc90691812b096ac871d3d318081867c74ccb4286806f0f37d1e8221344563c51ae5cb8bd7243be8ccce56a56fbcdfab0887d031b3058e62e1b25af15c36ef8406a53554f11b31fcaa5e4a4ee799f75999afba91ddc6146abf5815e0a3093eae8e9ef30a3ecc34767bd67e40c6682d	\\xe9fd06cd308ccb5015fdd62da027322facb70e02b59d5d11ea73b1bcbe65c0ac	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
112	intake	1	35	\\x	\\x0165a603211242f32a84ddd1e81923e4b010af3b8de95ab0460020adb4b05deba745b8c444c0e32ce918fe7d5dcc15fdfe6e3fc8c2bff650287e3a3f3b549676de21bcc2cf1a7b0063ba9f19c611d19247367f3ab4c31d75ff86d3765db50ce3ec8e584f15b74f0dfb004a327fbf6212203677060b4f7b0d81399905a68264a623bbe84c32d5cf016c35478c466ced18f6dce383e483e7618f8c59d03ac3ef6bd7240396f486c20fe3467ca57f3cb214b69e	\\xa8f48a4d6c6e4e00c2da61cd4baffbc585bb50dc2e1b03a7d3f9c807138d748d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
113	intake	1	36	\\x	\\x0196186b5a059950aae4b93efec1ff535b42453f22c84f81a649da67692488926db732ee00acb6e598e9a95e2381179bbc4bab3e1c5c43e520e9312f4e55882f2562000e3f4750e1a88c7c215bb4e54bb9331051888726ceb192076fcf38604b779e58396366945c842219b5cceb49d1e9e604ee0d0662a35b011261454cd242735a69d95f	\\xfbace5dfe38e7b40ca3c2e6e0481c44b909ece9256491375ced1f05dffb6035b	79e3fef0-3691-a315-8575-44624ba4c517
114	intake	1	37	\\x	\\x0165a6032101e7d34a4bcfcda37dad7be48494df24498da259f9cf447fb40e721e689f560ae0f5ca2d207758cee7c2a0c4e8b9f88c2e3413fbd8d335c1b3212b5ffd8cb9f67ef80e045372c49f2cd0bdab51a3b577edabd0babf4c2bad0559138e2627bd60fe4919e1a214e4c70a2370051e386063535803cf61cf66882186cbfd9df1eb74b2b0faeff51fcde12f3c8760be003e63f803dbfa5f24304c748ac160dd3ba6e03509c2a4dcc47cb905b10a	\\x6f2b52bb8f12abd95c1da552c86bb9e0a5e1b45aa22e7aadcc4c3b958d0a11ef	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
115	intake	1	38	\\x	\\x0165a6032128adbabd4bb1ac2c482ab7bd56a86cbf4a636beec9b7feef8199303ad89fba17f7635364856b91f10d2d1af4648c21142ad19b3c6587080dbf3e3902d47b9e05740bcccde923bdcc89af3dbaf9c052506e575cd00d0b282bc88a4b14c042382c272dde11ad29caf8a772a5052c39be188106c4122a756bebac37b41bf38ea3870eade0e7bfa4cc3015a52505145cf8719c6d5ce130877bb65e31e9524860196ac808810ce79b9db0284f588f96	\\x8745f343f63820ffe97f2aa5bc123581c34450a5755726725a9bc561d839b8c1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
116	intake	1	39	\\x	\\x0165a60321603e4a321c0bb20b3cbc2117f69e4ed123c662d92e3e946f17613ae5cb86da4d83c49d22dba3d45a8afeb83b5abde93e5560f0ac9a4b81505cfa27894a23731487747cb4e234aacf6d90bee23bdf706491cd0deae3562959f23c588c0e2b58407bd282ee01b81ef2d01a140f58888262fd569fd1442fc90de9833590fff356c8bda7459784940011a5a8d83124fa7a0e1104b776a585f46547de5ea3e0d22846b539ca862fbc921ab87242	\\x635ff6ac29ee72529924d7f64eaab590559eca5baf05ad8e26f19eab2e9b4e23	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
117	intake	1	40	\\x	\\x0165a603212bc602dfec93031899a9b55e7c86c3ebcaf130dee95e91e0d63777929783d99978392e70474c215ef211258417680c723a46033d2248ef060b6077efab142dab9d5c1eff427fec25f7099924d35f398de352a25a9105fce388e12d493e3c0f4ec9f7d661a07205ef578d23ee54efcc199037029147192d74bfdad591059031fab5abc9f26ea2f153e2755dbc552fa5b83b59e09de9c481fc3a6edd6c736179923976ea05b9e7819ce2d4	\\xcc78de6e0ef554f0ae3a706c94ca3bab315fc0b4d959b6362c3219f7d7a0bb87	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
118	intake	1	41	\\x	\\x0196186b5a227e5f63d177bedbed9fdf601981e38710dd60cd6a738de708587bcb58aad619d313193b5e89e5de13f8b8ed5ed07fe3225e79a16d7a40516c445ae2c1b1e09c8abf9e83682b6764c757c7d7c299b69e9b8d451c6b4b5fa5a97dc186ecc6b9dc053f20d4346d408e6bdae207e5b1ea8555fb32758bc876d070078238b7a632c0	\\xb3f315ee469b8ef238da0e63224b789e97ec820c8ec942dd9748e0a9f8ba22a8	79e3fef0-3691-a315-8575-44624ba4c517
119	intake	1	42	\\x	\\x0196186b5a44d3f31562ec77e5fca10344118b1e622f7d17f2f97a8e0379e301aea17d4455fb944f44ba77846e2928b0810d738b0cc39590b52abb74f511aa0427102a2807efe1566986779dfa1b6ab8e89b8fe4714d9b1696ea82ed1020129ef898f0e25ee66cc4267f5824d65251cde32d1f0c71c0a06c31daa1914204c5160f2ddc34e8	\\x83a55cb8eabf5fb658d5da8019bb1be6e841bc5f45f8d722ee4fb567c5dbc66c	79e3fef0-3691-a315-8575-44624ba4c517
120	intake	1	43	\\x	\\x0165a60321f1b96839e933996da9af3523c944a48b12e4bec0d33a655c8e5d24e97ac9fdc3d0f403bee8dab75e7befbde4de7cff8856fcfff548dc42d2fe52eea965dabdbec1466df5c51c0d4b348f7d09f50f42564ac26f629bcd334847a401721d46d24f242bb665756ccd4a39b11b26673dfe05a05a599afb0ba81852451a1fe6b24730be528e3bc81e1029850b08fa7e768d413c3034205e14933fddba75ac2cae197c92be37d21dfc5eb6f52a	\\x894899029070f6af2d96f500f372251aa277cbfcd61219ea60cf68152a43e03c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
121	intake	1	44	\\x	\\x0165a60321fabcff657c655e0e0327802be49a1e14f435d108fe67005c332b19ee5ea998b87fdaab6a2d8b4af99d7c425d54f1026cf16299e5a35b8af00892b74ba18c770cdbd5d849c7eb1f5978a237ba7ea975bf426e6c168908e5cddd3015e8f86945522b39f57ab35f3af28bd31a7adff614d89cb51f9a733292cbcf81bf5b10582794a816072d676c8d7afeb3892045e2ffa1582a03daab7aeb91b407c6620d12de4bbf3e9cee9a98ea6d20a40a40d8	\\x3ae6122368eee6de6271e0b11e788d301c61bdcfb65313ad5685923f1298f507	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
122	intake	1	45	\\x	\\x0165a60321f2a953a49b091401938a74f16a8388bcfb62293c282419f6f14c0aa60e4a7f09d8d10a54666509bbb77b12b390b801402157167961de906bbfab143a2229c33646a3e819f31fbecaafd6c5aedb6da69f11018acffbd76dbfb37ad877bba0c09ab1c91e37cb8346383ba026ca3f21c7942998bda1e7bc15dcf99018737dd8f3b4b74d99990831f2933c91d16089d2ce93a0b577746c8a598dbdc4c99363a33c53d952beca904ac3c412b1	\\x0f9a365dfa2446fb20155536c33b4e70ae1a50c6356dcb4b7b0a37f52b61bd98	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
123	intake	1	46	\\x	\\x0165a603210ffabc5a53486c8562bec3d9def7fea0f13656f22d3ac7bdc2031c96deeadfe9a0fb68145c6e571e91c13da7a400c71de006389f97e9d4d9a2598b1a156a7b3362b2f22d5fffdded5981ce1a36e512f330583f638f929e2618c6243985fe63c733b0d996f4c4c8182cb31bfe1344527a137a536fc3e35d59a9a135d40b7a6ea8fc20a5d1f8f0f969093bab48bf52ce517122d0c33701a86e2da81df76a49374cb50cda791a4cca3d258e38707b	\\xcb5d308d5763cfe3e87504292115491dfd0f035388c4b126a1e0164925c2dea1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
124	intake	1	47	\\x	\\x0165a60321dfd6fa633f2426a2ce1afec0db02e8031ac2819eec2b78e03afb72f77099f3f41543ae1e3fc195136c52e1a28a89a71431a09baba236092d0ee171c812540e067eca062336acbc849e758fe150c83fca667642bfa5f8a1190b9b72fd62d082e4cc95d3fc64e4ba2af5a208e75e51758f5d0603f34a4052073bca0fc56039b19dbdda6e8334427c5a40a1e54e3c04816a4bb5f2bad6df84204a03f65973234d9ab9e770d288d972c1979a3d536c	\\x6a1741dd74107620406bef4ae6e17d3c1f1c0861686ffb6ee275ca2ee8289051	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
125	intake	1	48	\\x	\\x0165a60321d32ec18e1bcfed4889e84361e5308de4b740f6754ad2fbcedab8f830953afd374356a1cc5740b3e2a36e7a7d4d4d4a9f533f9cbda77e4df565c1bec80c65f1ad9f370cc8f08c233f71ce2c790ae62a6f5ccbec976ae5bae931454ca9672c4f0b16a0dc59d4eae0d560917f20bc551b47268c4add57a5b87e0908ef4a3bec9258b4c8273d223b847a09fbbc2a418551b0c0af005cb6dd119decc0b8bf70f088e638a7d4f9eab49e9127a032	\\xf204cba5060f9efba235a6ea3d70a7aeb416f63497ddb4240a456e2655a575af	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
126	intake	1	49	\\x	\\x0165a60321f26d844286c2c76f7c21f081f3892f62b56e9617d9d9ced78bf064c4978d95062518aaeb0922e1aee1e24d048e441f9e4465756e6a9918983432d08438a1ade47174971d257a8f6e1b5b28b23bfdbb7b244bb4f14037311f1bcb4d3a2cce9a3b2875e6f59ba14898b9932dc7f9c54353d159551c6cf93193395224d7eac80b8fbe3ff25d3b81f9c05d4e12b88464995031dde8412bc6dee7d19f130854f87e76da4092b29bc6bf0971bd571c18	\\xd0a949ce6b8b17dc5a40afe7f1233ed31a0baff4a03742fd402afe995463ca01	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
127	intake	1	50	\\x	\\x0196186b5a30557530a2efae876eb0a8b46e72e60b15f4e2dd488044f88c873e541d1ffaec809441025245b736ca791baedd160a4c50d6b49eba5261095442848d2482f4f2f11e2051b0911892fba1e8d53202b37982c342770753ec32b15ad6c92139c64d7350818f0e6ab99ad023f0d039009e05d53eca78df1e3104b13175bd3d0fa85b	\\x0fc07840f6b67725b8320f089464ee2cfaa952088d8248147ed83a27f9d3f99b	79e3fef0-3691-a315-8575-44624ba4c517
128	intake	1	51	\\x	\\x0165a60321b5b58a188c3f3a52755c6cecbe0c7ace14e8346449a740222817c887c48213cd954ae483a35d65fdad2d2a7967a788366514a128bd8ed3dbe4dbbd3f03ac5505c5b5880735958a0594095e77d718dc1dc566873de0191837b9d89bac72f4ec66c0be969a11c32bf4ac79414972f03549aa4dd934afa957b96c16bc591828136bbe930e3d7fd51565158f4d311661cbd4dc3a61ac59a890ac84d870e4399a818beaa456f8b86fa55593b573cc8f	\\xfb7f1d92d799bb0441945bcf6fb09f6bbc8f3bf09cfad20e3d11de7b096fe31a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
129	intake	1	52	\\x	\\x0165a60321501cefb5c5e591005fa2d4ae5fca9874f25191946603a8f52e594cf9aff8a4d7c3b856ac9f38039632ffe248ed8d2f3c8a03bfe53d49c58b3f01f4b445d84ce82d518d7ce1d2297799f6d8470bd879a526730c0545d24def8dd2d6c9c947f56d182a53e35ee4a93e48e62be8e904fc054d194ab7411dd643fcda0ae2ae28d529bcbf4dadc91f029789221272efdf3012a08c8beb59f2f661e0a3d4c223de8cf3ad64e479d1066a4202a6918a1e	\\x2667481ade64309f238c91d008736bb6e59badd0efcca2ac7f351c34b121c65d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
130	intake	1	53	\\x	\\x0165a603215ca2d923bcca9d39908b9be33f27af99f67073f5a85d302cbf83aaeff92d3fbf49b7f90afb5387724f4b51e1e8e0a07a6b23cb000030c7b5e1b3aed501643e43942584af241550993600b67fd6324045ef763972c3b5564b366917afa8497ed5ba5ca731f51e95455f0205c0035bb3c30e78eed2a0047cc82c2b0bd9eefdeb013e44e6b82537aa7b593588fe3265e9bc4b5bf889e671a2b89690189b4e2fdac728cb175d58b1025c570439	\\x19ababb1b580ec19c652baf61f1f6c0ce53b25f9d7a85351e28cc2e2edb65c16	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
131	intake	1	54	\\x	\\x0165a603211cc49a8a84949e00c673e2d816a6e6b3ec12c2d48cd02e77ff9e664b5325fa277617c1515aaacba31df5ba5ea7eb14ee4aebbe621ff55caff301487916a312ea6e5b79e928c2e974c151ae89e3ca447944df54524e9c94f477ca0df9051b84c71c51175a02e4145fb5ab5c300d2c96c3d27caacb45857b12205f21201618fc04b77fa4d25f12bff2b6d88ec8175dfbbc433654c273b657f8929e1b0e53292e7b1dfeb98a30a91f6943d9f9	\\x4524b6c7c195b9ea71c7c1555fed76b2fdc88f8ee679a272afc48a4ada3d10d2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
132	intake	1	55	\\x	\\x0196186b5a0ae5262f276ba5b86f99e4483ac186670b159727f61154f0e2da640c91d1238b6ad28f2aacb0cd908301c63f55119f84cf96d1445721055c0ecd315a21e726acb242f52be23b7ca5d062ac28338a87a16d9182b9b0cd556371d113bd70e6fcd858ae7bc562e1c973a50acd477393ae108c653624af24606a1806f961e4d78003	\\xfe52197a708ec15feeca5dba6943672f7d96d31f51e0d9e9c2aa53c30e30d216	79e3fef0-3691-a315-8575-44624ba4c517
133	intake	1	56	\\x	\\x0165a603218a05f7c25a22003376729aca6a06a129ab4407ed8757cb6cd8bd49fcaab36768a66c528c78f0e6e6f4831e260bc3b5cd186a4dc45bc9280fd9332fb8f4ecbbe826099e28f6bd1985b7ff275af0f5e89d7e92718deb2b3915c3ba62f0950bb8e1563ee4ea4e38ad719b7e39ab00fecca432e3e2894267fbba84ea2d455179307dcbaef1fe15249fa382854d93a5fccc08ce5a8d2ffbe9bcbdf5d8f701e4e5d6ed6261a671426cc9b9a9e209468a09	\\xb46c8ae5ab8fa5476d18bd492c4c31d37e1a11f62b34bfa0da0bd4dc3b5b0053	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
134	intake	1	57	\\x	\\x0196186b5a1bce44f78ec553e7a766cbe3ace33781c7670b0270d1c5147b44a44365f13f2105c5cf548d1df4df291c3b5ef5e92ec0d5777deb30ce6312c172fc9fc550a2497892f87da82e8a4f2cce0d89d951f54eba5693b71e89291a0f06dd15296d66f3b2b80c25b5cf176f3d07a3682dd91454f8e6e12278e5d0a452f58730b3728a7f	\\x4e2ba9ef09774f14b8625c921137f3b2e631745d09a503782e9c8c71402a002d	79e3fef0-3691-a315-8575-44624ba4c517
135	intake	1	58	\\x	\\x0165a6032117d02df9b7314af297d6ccebc91564c045770e2abab7e9be876f7fa72a05d694e582fac989c1f398b2cae612100c2626f2d00875879e852761bde28e18d67c5a9d5732a487af28baf9e176acf914f5e219ccbbda18484dc1e67fad32983c17443c1b8af245f93e14bf7025363f899fff387e1590f32d250f570a8f35ae5cf229a6dc141b530c8b87761389be8403e3d4944483aa6f0312b7d53ec8b876825b191f24dba9ed639c4f2b22ba	\\x234a95fcfe912b5350cf88682949745477fff1f375d7b8381ef28d6af9b89f8c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
136	intake	1	59	\\x	\\x0165a60321ab4e21580cefc5e6c26a2cdfce5c1688ee582930787a3dc7061061f63947fd018ee572b4d9a60fc86674e0469963f3db86e9a598f005e71d5a763a7854a8683224aa3a5638de84f1a35d7d8f723b664ef70ebf4141c7f2d71942a2acc4ac5221d2534fe7b38bd8987d820cfdc73e7e1b069345e665b23dae7c52edc17d2d4c07299aa5c33287a11cbea0f35f868d8b8d37c10507ede08186bfd13491465f9a8c2a25c966a863739119ef50	\\x210e902c9587ad1780ed4d664a384b7fd2de5a63591a0a18bfcc77c3bc76b8a2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
137	intake	1	60	\\x	\\x0165a60321784e5a29e2df96a5df5531de54b2e01db903fa8127c2e8f6976a7d6a23bcbcbcc7e5cc02d44fd7bedc96983245c782e661679a7896a14ef3956ed70ab9c198ffb40ed0f3949a3aede2779437c3309f6246751131b19b7e17fcbd66753135c5aefa9acbb3a0d3ed46d99bdea34c5dead0d92f908a21f453ef6758e2ccb56770b5cc142c7657bc6648a185dac5eb7dbe4ad82c0f5f2efdb73235054e83cc66b3cd2febf169a100a6dacabf3da258	\\xd58a0be460b02c6e38acfde362b6428a3cde82216cbcdb98522ae9bedbfbf08c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
138	intake	1	61	\\x	\\x0165a60321116f12e7d591d3cec5fb6b86731df50a3e5f33b26e50e66dde48340af2aef5021e8a22e65db72c399dfbb3d1196bdcf198393265579deae75116f2849116053c3c132db838c728719d4ce8c4ac3aeb669ca4f0d3efb4e6bfc422fd161314e4cc8e6be68e60c1dd155f1a08dd0cc7c8b6cdc7bc81abcda3781d00382a8dec0cf581b23f1ffc223a36748f221cc8eda21366cf275449d453ad68bab09cf446e969ed06e281f36b0d5529f6fb4f28	\\xc402bb20c8567a5a216e927efc6424b29b3c1edb5500c6553d1f19357ec64a82	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
139	intake	1	62	\\x	\\x0165a60321e1c5308a479b9b50ab389108243f0e7eb6619a2d9955efad684021d1f090dda687bbd56b12326d2008e88f75c5ee3f212aff7c9061b568c7d966cf1859a084427c1bed2accf7a68d03308d58103c8cd7584d610c5d60381b7c4bc6b6cf4b0d55f6055c5a04383f833edd01e987732f2cc4130646304fc13a423a8e3270b5288f8c46eaf9cdde5516d906ad268925071aa260bc1662557fe57768d89578c06140cb6d36b3e87a149532d06ce07f	\\x07423c587205649911d571fbff57679bd1fce818fe4cc3cc24906b2872c2f8c8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
140	intake	1	63	\\x	\\x0165a6032106564e7a1b79a840540adea60e6d9235e47c3f8fd17917da387467ccaf2aa5f119e0940a2f8bb74e5040eabf1863eb12264b742fa1690b4cce3c3b8f8478b57250e371e2974aa58b52ff8f4ca4de11990aa5794564e5ae3a45b9c6d7d2d8baf5fe98e1078a7fc4a080cfebc1d80bab8e20b964f3eabd8959f12fe5f82026324bf806f5a02d03912f4f7a7fdb3962ee264f03bb937402c960370dd5fdd8aaa3b0e1f57b04df4f3510a7ca89	\\x455ea7e4732f778c853aa897c14a222e508e0d59ea51180c1d61489eeb314c7e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
141	intake	1	64	\\x	\\x0165a60321e91b053a6c6cccec2d51518ebe800f6b4875c366f71950cf24531ad2623d529b8823e1bdb10eef3e03711303c493ebcd96b78eab18fb4e20f28112a78b3b889b564b4302716f2e07b4aa58345eb54496dec77f8d63689456c84a408c84f995dce73a8ff3136c067ab1e562b9b2fac69b818b0de7f0bca9be68fda787e1e9cfab6f5df5a84df8b0f46b554b1868367981762bb867b1890aca9871270885bf0bee71a644c07e217db548c2e3b96c	\\x377b508a35ae5b4b3b6c57ea6fd6420bd5e58220667d26376db347f469b5d1a2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
142	intake	1	65	\\x	\\x0196186b5af53b6c50527df9e905497fdced215c1ab1727313f970dbce1c3774d94f041f469d0eba1a225e162186f83bb7d73a04833240c1b0c8acbb734b5707e0ac712627a4af0791583a46fac9aacb78fb5851aaf4c120b84e4701f31d0a09f505a46fe5f55f107b7f85a49c276d5c01b920788905d9f9d621414887eff73ef19084d584	\\xa7eebaaf0c19b025c37a26c820882e1e2bab5168dfd7fb85934755c55eb718f0	79e3fef0-3691-a315-8575-44624ba4c517
143	intake	1	66	\\x	\\x0196186b5a0d2d26e3a921486fc07ee614537bb1080c8f784e44f05f017361b5d77d274069e7941da3c3de0b78cf3273674741818ccfb32a121a514d8ee8cb1db9afd830649802d753ed5adf8609a6dbc3dfa6762df520e816f148d7b2c4508d6c6b3617d11ddc6109667c758230b9f538a1898d03d534943f5a3e76143f9dc7be7166ba60	\\x98132f153e15220ebf2221fd12d449fc37d2de3af4484811ddd7e011349b9207	79e3fef0-3691-a315-8575-44624ba4c517
144	intake	1	67	\\x	\\x0165a60321067f6209f20a5d94edf4e0a0d767de0d983f5bbfbcba13660db8051e58c6009a291445f34d11568d9efc966ebc8e02a6ef1ff74c709bb50ed1c52d0435f16b08ee838d5d6436fc11ab13c2130c81a96169be2929870a129c9b9421ed3da513f62e80556b33b26f260b47975be2b82dfbac050a22630d7c31e370db7e335751ee07fa8f8ce9aa97f45d7934671d77aae22dc170280df39bc57745bc31b58c2843589c17080fe62663aba656910b	\\x41f6226690f33a7f1332ac87818555a9b2b3fcd937368289ea858754bd22a5f1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
145	intake	1	68	\\x	\\x0165a60321cf03c13c4171b677f3c80b12d9566087cb2d3f869fdd41177c8322729a749e5cd03b3b08dd8ccef73825a348ecf7957612c9983f8767de41d9b645bd2d3e8413d5bf9412d3ffe56106a9424320f1ac45346440c4307ca950eb80c2aaeb244a1bb0db8d8f569941567454743fefe2709d6373761e1a15e33ee3f0dc3a27c55e3c500526662ce4fd648cf5b1155515f8d49303c2a8f095cb60d63040de5a0182b83fbce8c71abb56f58652	\\x14213677969bfe52a3231dbbe6f2b1a1e56c6514d7f78ee8badf0ee8488e9aa4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
146	intake	1	69	\\x	\\x0165a60321def5363a12f969064c1d7432bfd6f69ccb0817cb405746ae7a239d05c0eb979cd87b870ed94df422b11a1cdc534730a7b7b25e655f48b057234a19cdf74d22702ef116cd2c10b0f27216bc861e6b15f16b3e1cb6e93ced4bc26daf0b62dc46cd925a4db427c7474e07c27c95e4e907cc5147f75ca651f3a0d9fb0f857eb0b0bde7bd63be6a4a40fc93b3d81792d33e79762f451a5e468c6c311c9fc5f9b91e483773f3f49dfa332bf1d510	\\x8fa5c4e379d9d29408c56fcff1a28464e66273d5a6b46292aa9ae9c50ea78f12	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
147	intake	1	70	\\x	\\x0196186b5a987139a6b726ed096c59e015a0eb02c6772858d1ec33d966c5829ddba83e6375a71cb7ef306d8d457740052295755a1ff5aebf86d18316a75616de80edbd56d9850c4d836329d8b538942b885a690484b70cbb8515fa15dfa9d37e06afa6b74b03f6d67d3ea4d9f8bb93daafebbb84dda83ae15001158c30817b69517bb622da	\\x2ba0e1b2fe84f76f518bc7783feccb5e59c22dd552c70b1c5f809dadb3d7facb	79e3fef0-3691-a315-8575-44624ba4c517
148	intake	1	71	\\x	\\x0165a603210f02c5f37a3da045f9ade9dc601b3bda83015f6492cdab1aeea7d964052d19538d8924060ee4e001a5c3983fb4fdc9312dc4a93966901cb7e665dbbfcbb4f64a3da04828e2bb0b1a61098028080395c82efc35159302dc4c8bc7d5d4c05de9c94514a5396280f5622c1b91f317b5c635ef3156a3b4597ec4717a82f947017f94859a2e1bcbf518ae59e20a54ac9040c4ab74ca8056ceef3b883dea35a776118443650de142f2b0803a3b0a	\\x3076f7855e1022db993e29e5a5d0f9020fa925bbc28184d001adc88884d1361e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
149	intake	1	72	\\x	\\x0196186b5ab4bf886e02eea14f35256291be032606cfed7292c386ac9dba873bcd9f2f19e3571ff757cfd9e8ca3681cfcf2e85b0299379d1a0213c20c438ae085fe36b08737c50bb20faeb3d1363a3343370861021b563a2a9403daf036931b5ae45158a946b2ef1e78948a907e98bb55a4ecadde13f16ca88c9df3c097974bdc4ada3b9dc	\\xb489f75f4860b436a644261e829c1667189a03026e9f67563e9a653a3ae5dd56	79e3fef0-3691-a315-8575-44624ba4c517
150	intake	1	73	\\x	\\x0165a60321a9d32560cad8fedbddb36294fc5d82e835583795123431be5e8ec3592552d8575a1298ad54093afac999165a82b4f422d40ef0db0bbed1de8c2e0b50e5ff76f61a3aa2d6543476019300871b0a88715e234cf63239d54aecdc44f35410a08c6e0c270c9f7282d822e38cb0951ed0e4065f935331040fb5f9e272bcf8973ad078f3d5389750b6e9270bb81bd4f9cab10b5bc9d6b41eb15b9dad4d630b08f78e776939dad019080d63a6549a	\\xd6d798bb3eb798d2a84a9b966bf13ca83cea17e5e10b95c7f4b592944165c775	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
151	intake	1	74	\\x	\\x0165a60321c2fbeac29b437d53cd9f45871d5cdda01570b9c9cdcc30b5e2a158b860cfde674857762d9640bef760dd71c38334b020f183a16a5137df1aa5f018be59a47b3df4d81e5722ab1e0ac3769506629416830c1e7a36d014cf5cf5417708e1dbaa8a21b68a7670e6b71d030f79455be9aaea8e618df97b11a6ac118f217b84868a61c3262c2be33cc1f515ab559317f4bdb9f8ebe8ac58ec72d5732a16bae59e8f0d379be60e6c3e69dbc32ca2	\\xf3e0dd6ca12c1eefeb397f32c7bc578ef47550100536f778f6737b43f1c976a3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
152	intake	1	75	\\x	\\x0165a60321713fa0bce33c8bd2c87916149a943d71628670087282f5076781d5f5264023c52ffcf23d437bd404de796ec906492139fab688abb43da857ef2a5df2a1496b1b4b5435d950c9d06a1018034df78be94b461bb1337485c3250c0bdb768262aaf59eca0bf5bc35e1f0922b1f965bde4691fe86bc26913af44972360364c79f42c5977b43966a565e621e5d831bf656a4fe7f442e34898c4fbc8e259d16483130ab8fe6f756ddc959	\\x6ed9e5e3f7c75775c108abcbce2f54c6b78becc4c0be804c013a0d1cefb74eb0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
153	intake	1	76	\\x	\\x0196186b5a08f01f8a936b57d94d82814b4841546ea34cc7750b170a87109b2ab92a436fde3a110adf4b46725c7cbfaa2e3b054fd0f14d27ac2ed9799f7dbda9075d7992cc13b939eb0ce5fec294ac503f89a4ad4411e20e8b06bbb58ac1a57b60f5aa42a3fd13fee5c09de32b2e9fab056aa692e0709f62c82b56a18173425be5dc5c5ff1	\\xa2d5f8abe462728097d8cf090905aa71951855fc513925a044c104d465225c65	79e3fef0-3691-a315-8575-44624ba4c517
154	intake	1	77	\\x	\\x0165a60321f84c2db50abc79f156d3bb6e7e3132480e68bc5d1ebe4f493d1c9be5d95f88f223b4a60f54f7894c7aa5a1c88d92355b3036be6f9b8aa7f396da7a22316e59614f8fac972ad6609cae1763d3c1b00887e4067bdb43bbcd17d5c782fc32fcc7b11e718e03c21577a176f2fadbdd9c65e665d4380c36e0d48a8d43d0e6cd53d8cc9102ac7efae3e24d7b0c3b39c857251b4c3341f99217e4b55cc0ee18fe803e27861166debe6fbdb9d6	\\xf9a6e8d9317b7e394096f1232f804a402f59d32e8c3cb3ab2a5a30413205cb2c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
155	intake	1	78	\\x	\\x0165a60321cc1b893853f5c5a883c2e36b78631649bfab88322e2b6bfd54f627a0566050b49f4b0e0e0bd874d6a9a1e774823f2470d96893e4c2e99091c8bf135117d277625f5fe92659a56b0e0d71675b314c47fa3fe06e3dc67393cd9624d5e49ff7fcd106339d0fc316fdc8e02f7ce16909df3e89db9661e22dbf8a575ba7c3edf06fe307a19b3a1a36555b12d34a45b1483f25d9510c399810ffb417163d12a6a55c17c377	\\x9b1ff0d323c65a4cd23164e7e77c7943eb0fb3107d4b0dfe119f72d1242c39fe	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
156	intake	1	79	\\x	\\x0165a6032192e921b2cb42b9192f3eb2662a5c7e53abf39f20436120efb228eeb3661e90657b07a5804479b97ed2934eaf8cbdd028e342225ebb59f667030549a95677017db2754659f6c3677564e585b2072f29ca3ea027ab278201a9c148b9a5e69575682a4152fb9790bedcbd3ecf79433624ba5819edbe1ee7b9763cf2f030f61885f30958cb5530aaa26a81db1aa50e0d0b056486d64e617e560756c3ed75d9d30f22c20f	\\x6249aa3e8b0e1f45b3c4b8c57946317f2f33324b43c38539ce707837bbb4ca11	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
157	intake	1	80	\\x	\\x0196186b5a152304a038a58fcdf5c118303890456b2f7c65d02851afe9a953b81d0c40fcbc0f3899b5046551dc0a01a472f50fc7a4d68f261ff4c13d69a3041c5314edc6d6e66982c0196a7f2cb2aa3aee49360ba9fcb2e0de8c8c8ee45f42c4adf7fc1a04f790de02612a8fa0c14f7cd320d69285ba517f5a3aa13c2675ca62f1d5bbd52d	\\x22cff0de6f7cc77d3b27d5acf482e687db4a2229b2fad8b34cf30eb5dbc21c8d	79e3fef0-3691-a315-8575-44624ba4c517
158	intake	1	81	\\x	\\x0196186b5a55343b915c9455de832c5794239107cc7ec13139bbfd50509c985155c506aba44264a1882cb92e76debe893883be44d739571b89d919533d1a14774bca1d3dd532d92f8938dc1d73a94453042530d8cae896d30b13492767c524ab9f9f76d5d0acf4c7766a21ba726a4d8155c457eee347a4aede30a112defe7780e6b8c40b84	\\xe435f1f5fbf4717d544c7b1efb915eabf06226bc7f8cecc08feaf17caf0adad2	79e3fef0-3691-a315-8575-44624ba4c517
159	intake	1	82	\\x	\\x0165a6032185ddb03f4f8257bd694ff43b13450131b4b827fa1a23b54b3d752bd951d464b211054bedb6c1424194b832ce4bcad156b0677ae25ea13efb85d3d89561786ac1b3376027db6ba0c34f43f3a0a3e1a4118b853a4deab95119dbefb903bc7279f32baafd093110364097bd6acbece48aeff8eed190f8f3e154ba36f04ca3068b51712f74be3d05cdc87d82ff0bd39449adb263937148fdfce841f7a4cfa35e884379c61b91a1c9f4f3ab	\\x1bedc6357f11e14d8f59885f2017b1329e013e4a7a043d548342cb157967d769	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
160	intake	1	83	\\x	\\x0165a603212e6cb674573c8bc23ebf0e522bae14a1ddfd4818d66a6295f06b624c2a10bc2188c63e21a06660144a770b7a5df0b832a7bae187d25c9b8b15b55bea1fee22cff9f915f40974cd79375ddde16e9d84d682074b6ca1f2030bf1497593294ed15c98f0f0a8d4b4e3130d6d9254dde520bcbbfe2a7b06c15e0b70d9f46e4591f696a612bb15bd0c08ffde82e330f45871ef2ecb484532227d63889ae0a0a023c261ce0f9a131cbb97f788316f	\\x6eb066fface007548564b62a0b0b0352407679aaea64b2029ec65213e76b5d5f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
161	intake	1	84	\\x	\\x0165a6032195eb0a34f4493c24cc1a5723d0430812a3db1e6f4f24304f41f14df6fa65d6d7c382e44cbb358898a7d97cd9e816f5171b7e653c3a4aa5a76bca5bfd827c2bdee9ef3df7159430ce94395e9b189f981008e43b45014f76379094e226558636cda69ad701670a42c831f5cd78d780233624933e6294b949cf9bd4c7df6e6ab7bd65da6263353357ad08cd56fefccc8bb2cf367700220f18fd2b99da3d96bb0f686e233f55af096b	\\xa8d16dd3e2c0399008163d2890905630f5930ddab4fa8e617d51d53e09ab8ef6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
162	intake	1	85	\\x	\\x0196186b5ade1e183c25467383ff404e6203c239d1f26cef8cc60bdddd036f0f2c2484b8f11e268c337c787f7726135c7d9d8f5a9e7d43eae9a158cfb766f8815cdd38304860f93e0045010f681985c669569495131d88f4cbbe9b44f08648ce13ad904a3fd01260cf40ace8cd3834021590d9e46e4c4b4ed62a9dc876ea2e59d5c7fa4332	\\x468b5743abdf1ef0432dffdaa219e85020e2903685d770a129578a9cdb97019f	79e3fef0-3691-a315-8575-44624ba4c517
163	intake	1	86	\\x	\\x0165a6032104610c96d22efff99e76b1fcf76bf594aaba5d0ccd5d9ed393fe12c08fcbd453714e0e4f8dda2f324cd3aabf19ce2bdf57c6e0c005d0c04cdb28bb63cdcd130627fc414a111704be07f4d211af53c2175270d30ed06ffb436a675aa62f8e4be5b6c7f8ca17121dc3cf41ba2d001e8ff3e804159a003fad703b0c1dca7dadb373d5abd27ce1cf4d13149db549e9b43201c4b7603e2ed7719e0ac7f54cbbfce1e7f4d43186dfef5f	\\xcf9a4ab5583090c9051fac18ab82c84e72179af763f3226fe71d444f4779eece	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
164	intake	1	87	\\x	\\x0165a60321ae88eb54d02aeafbd9c456f5dcb0cf1df00bd87613b248b8feeb911278e2bfd35af7e1e80ccdfc35f5775db3879fbaab61e6d15a4090e539e3ee894587d17ecbf956b9d4bdabff7c701122a77d6e3c2b6c51461e1c9f3764f979249953ff8b78f6bfd32028319a5444a87fcaf4eb7d14d645a1376bdd7fed6b7fad7eb910750e6efdff6a7d29a7c1bde7f98af871b313096868034fcefd16f4cb9ed98a7fc2d7fdc70f261811f462ab	\\x2650da78b24ae3f6898555afd4bd05ac73dc58a44df1295a9971d6a3e4eb74e4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
165	intake	1	88	\\x	\\x0165a60321db73bc796c08d2c58dc78e9dc75985c2a046a73e015fdc20e72c0461bce8b3575e1bb0da45e985880cd77446669dd2e787d46aedeb5e772d3e937f157e5f8cf4bb69f8a0b943b67ad9d9307f696fe0e3e9eea2ed8b7ae2518407f1532f9b50d56cf2cd90e12a30685a75e8a214893797b777b9a860df6e6ed0cd3c13f738f9a743bdec73f31df2cf9222ffaeba34539d1d58c7e4aa96250250d06cea05bb0df07dbd	\\x6dcb8369f00db0a2e22e146c1e4ad042f66a1e7180a742b2736d8e3cd4fceb83	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
166	intake	1	89	\\x	\\x0165a60321660888034b13fcf1eedef9aff237d164e33fb48a1a42f05f7082c90535a5001231f0be7eb63e3fd549062c079acd4732df65c0e7b25ef10cc8aad629ddc3e606b9f3558054202fef7f2437cb8312e155da5f51bb67519ddf924f65199a1e531b94e8a02457af80f08346b1a5280a23e85fbae59ee894c1b9c7292cc5022eb9fc4dbdf7d9bc4c2b0e9d17138dbd08f0724091a71ba0e3cb3cbdf37f86954207afed92788910a6809bd5c32c	\\x4a406263c81e77ec88bea952a5bb42dfc8b1708b9e04eb753756d6d12f241f4a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
167	intake	1	90	\\x	\\x0165a603219acd5e461188605660da77d829fcef19219636cfab5055787aeccc9332b52394abc696b237cbd5f1689cc4a9a1c5170c73f0d821f8c99743c75b7e209f149472fd5a73445f2df969d814894b1384973c7cd6a7cc9144ea42024bbe3c49cbe7857ab85e5deae98f41b4caaa130a3d392a767968cda02f228bba162651f3324a126d1cf265927e4a2ffae4fc9b61a0150c33f0bcd2554a30f3a407611b064f5f27e04386a7cdeb3a98	\\x6b8e2d744b2c3707ed9ade45971ff0cb44efc03cdf37f2f72ffe6c5a38cc6b55	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
168	intake	1	91	\\x	\\x0165a603219e7c7e83bcb3825d04134e64dea76c013844e1f28d7d470600a4f5053abfe9df8175de56647a8b22634b58d62816aa25919bb1d85d718ef5f52d7654ba02947c4e34aeb098a29333c38905400c48702d90c6f9c211b796bbad87b3e39fcb50f12613a32e3ce8ae2433eccf3010901812d83a8c838b9a41919fc1ed0c7dc95e5266d4c7ef17b2763a48793b1a4b2631bb549910a160506754b754b55e6c39c235c2407d0175b77ab9	\\x369b708e29b1acf0ff6597e63e448d64da9576bbb6ce21b63dd5f0cc34ea4cda	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
169	intake	1	92	\\x	\\x0165a60321a596c31e944d1139d3e5ed7026e5eeeb48f520d1728a1c4de3b1d6cef2038e253d61eaa9d0658faaae3b7b531dd318c81d029d7af7af561e1e51b0f87ee86ca9d1859cad0850d58b5f85ce775c72cdc7ee8358ef213fae2af8cb017cfd86a76e3c382230ec4d48362c6c143abfa1242ad3e9605be2d2bb697cd23642b394b4c1941e6e4ad4850960ba99c5c1fe696fb5e706d0e3faa289270a702415f59811f7a9695134fd4ea4367a89	\\x8fa68add0054cad9a233282c3ab840f7a370891a192449b8fdc5baee41b3263e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
170	intake	1	93	\\x	\\x0165a60321f267e4857e4ae5c4252998de8a016e4affd6f7354180eaee85aa2713b8ab3816879da2c7dce3ed642beb1867b3d97135649649111853e10f3ffd2c08c7f0b996165e40f5e8b0d10ecaff497fdbdd885b4199edd7c34bbf0523abc3838e1af9f733893fbf6487810a94787e4608c1f7f39401cd1889f436a94f20605fff49e004a1a350138e66fe7390eb6646974495f6440e8d4b1eb4bef166402a13abdd857017b4cbf655898cbf956b	\\x5465d6c5b345b8a7bb2a88d5241f8af8fc7d558e935f26d58618f20eb642f021	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
171	intake	1	94	\\x	\\x0165a603214a301f9b5aae7d1b3fafeca5df442ee695f1f6f3308945a6fb1a8c1984823260580a44bce0999459481bbdc34ba8dc684e21e82f842638b4755fec8c4859750d84c3aa6354e7279451b02ad3d021c2258f5227aa5c336a7a77bcee48dd1666ab3a4fc482785ea7256355fc40793ae878c2618ac1ff4bb33b2211ad86a407ecd4f8d892d140368aa3e8e412a119c8f5fe552e0fbd10f8f8bc9848596264af64658f3393c5d38f61d6	\\x77f91d8ba6981c2a8e0a2642ac39590823e98fe63124aadb0e243123a70906da	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
172	intake	1	95	\\x	\\x0165a603213bfdec6fa27904963497832fea309c4753b0a359af8a6818acb8d7bf6ca1a9458bbfea66b14633235357a9b45347776e34dbb7a61d264af822cae2995cbc809199cda182ba528922f815fd66fb099c846ceacad67b4954d673274febbfdb7df982a65d48ecdadc1e1215c0618104b18ffe82736d1cd1c414136b51d07324c61cf9d93101c8ff337dc485099fb0042e37b3f4d23c57d7481d19c7e3532cbfae24c2efb430085ae6e7954a28	\\xee0550fe81c70a12b21ffdaddf7ab6f2864a31bd90a4f7e3440d2c323bed4ad4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
173	intake	1	96	\\x	\\x0165a6032134d805be432d2c352add306cede6d53c130b3d32695b67aea1f4c3f6085eda44cf7d448008c4e651f0b89c33745f8e19535755557192a9785a8cf045a5a8314948e1c03a3dfaaea15bf2d9cdc4cb8787ae38be637af7d6ebb5e362f3bba6fa7ef4aaee2a2eb0225ef680ac3b6d92b3d09017f58909b2202f013d4b2265f3152c1c62754bfa5df8308fd780e2e1f0f320c9443f04dc3bf197fab1aa79cb786b756eb641ac9c9e9bbceef60d	\\x078819d773d56493b4597af52a09d872b2acee241a6759195160c5e88bc88d92	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
174	intake	1	97	\\x	\\x0196186b5a14f72489b34d4f358399a9b7392146492a16eda2f5e05067d03f0fb4fabd65edd8771d8ac096f77f995878cf501d32bcbe8ffc636b116dcc7215b85c08314f073e4f4ef799f30da2f91868bfe41db63f2ff5302d2e8c8bf5f3f8b02214d4d8e7f9dae6c4bb9c7ae21d1a4db0f52baecee5082730785f694a6ba3fb92d5e4f709	\\xd7c9ea3ff9111dd1ce094d51c8005aefbec3e2624d42642db17625f975666fb0	79e3fef0-3691-a315-8575-44624ba4c517
175	intake	1	98	\\x	\\x0165a60321867db099c5dc29ab19a53675d27a459eec218e24cec1f0b734e74b079faa8b4bf345f137f6ec3f2295bec55c05b1f59467a740ddded169d7ab9c20ba4b631629cc0184a205e3672137c6908adc990ccd0de18002b359a96d6a8ede1dd95d7dca4e5a7260757c199aa60290120142e029bb3c16619a3b5580ec0ae1d364b4ac8f5211243968c26802bc75e95214f53f25902e60188c600d00212b136266ad4622a2e205d0a72128f80206b4	\\x5f107fdf6bbd88b29b0445a5476d37aa799d399b62303e8ae25f896c31d8c0b2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
176	intake	1	99	\\x	\\x0196186b5ab367428f3a52e74addfacae4d9d5a63ae69b42a5d002d1990dd1d38a321bebe6bdaa068bed0deea9a8944fb9c6466d84cf573e933387343a8994b2958563cc6acae2d8790bbfc4b2a8dc033bac2d97150303d3e2a2d77f8d2bc500e16fc9b1b92ea5c3a8ce42ef6164a0ed2e4efb2249a1b5a3237f7bbff5a760b9ba69a6b0fa	\\xd321b6f852e1d8859409dd744095eac911774a01c397c876a368a1d6a94df1ad	79e3fef0-3691-a315-8575-44624ba4c517
177	intake	1	100	\\x	\\x0165a60321ce3495ca8409d93240ae721c17d844ef5029b8b518564573fd7f1879b0b3de369be4666f52eb96af9be654b9779cda822eaf67f275aa09ca9b4038539bf977e1c479eb9e1c360ed0cd4e40c0dc64d2e8a61ad43a36a4dad6013f92ab785a25dd6bb338567142f69467faedd4e7835b858bedc502440039b1e5451bb759a7e252b393bb537eb8fdf5e195a3d4fcad361569631a8a21d678ed5421e5400841893020d91e6ef49ec574	\\x71a6870fb74475a6cc913d3e739143fa6aabc0daabb67fa9d6f94ca22d02778a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
178	intake	1	101	\\x	\\x0165a60321f7df8c440e94304999e6d8f78740e8742adeb93c8ab2cff7740d7e65d066610ed85e6a2ca1f4ae6d495ba3676e6845e1d801c7115ed698c6af1b9d6ab18df22d42508c59fdb1549da1470c75afb07e94768ad912d6f30872008a9830b4f17738d1c87d67cd95a2a2f749a6275c525cd7d1cfbd6af7a7b120cddf92dab096c913ffa9f87c23917f644c40fb72da4c854242d5a940c970f3683fb5b5ec6daf089d92a98a2ab4ad17a3	\\x7aaf3e7446d5e49037d80c35dd3f2bf14e6525f6c3b122f886c9d1d4317cb12f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
179	intake	1	102	\\x	\\x0165a603218f171eed928b56e6638a72b1a3f47fe99b1583e0205a27adae764fda43da9c778c3acc8b60aabacb1b1a7d5465c093407c4515f5785cbd85e9d60c7d12646b5913cf3c6f9f376062a5a7fbfe0fcd2700871de064820a5d694dcad40d4fd3d9b07f2ec574c3399aa5f2b96c742144c6d28543d5e63f0940291fef11973599f6c2a6350607df61e2aea13e98d2373c52b0200ee2b6f5cd69fdcd24c2bba11373bbccf75cf1760a7c3d286b	\\xf4a3905a93e61483d91b991825d1373da0b9cd6f71c00c8edbb34037c7faff00	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
180	intake	1	103	\\x	\\x0165a603212e3514ca41e5c8c9624b90df0c79aa652bbee7738159576154d37e2ed8eec194bfb2f15711af0fe7a95ee52da0a184a63472d960b5991dd3e537f832477c297672e6f76ef5dad78af1cdada38d62c23183588d618504b1361560edff031b5fca218678e247ae8d07e20b6ac6854bd8c46ac633e3c9f8eb38407fcef8cab9b9b9f233d59be9cf7ff1ab7aebdc10057f093122872a583f3e7506753a53d478824e76d2a4b85f9d31cb5c	\\x3e1255f33ebe1b0d5e6200e8a9956cf5121dd5e57fe7f4b5639ae0175797c379	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
181	intake	1	104	\\x	\\x0196186b5a069386af46ad72cbaf11b92d82ec0ea02a639551f1d3513f0a32d5d773d4e9fa34e02351cd346e67104804d0445aaeda955e5f2162ba3d88a5084ae0004551c48c4fe081f1b7f411ba75d7c4ddb30ebae5297f5dcbc7aeb879a146c4253b3675f450b40df196468e985d9c8822f30115e24c1209053c5443ee1b8aec4a7d9c22	\\x36645aa3b212ac66ec619f708e051fdbd73290824a9f01d44531a9fa571ee227	79e3fef0-3691-a315-8575-44624ba4c517
182	intake	1	105	\\x	\\x0196186b5afd65f504a7c97661d345cfffac38fadf3907c87d42c5203778c843fe156342420fbe03bf52a1da30d6c25acfb3d023977b363d0d0e1a3feb0970e030e9830e0e1fa56fd6e4eddb0ca52d2ac1fc58d7b6a207e1052d6fdb83b1e7816b46f1e604c29a345fe5804a75c43f6121ad4bcca123b2ebfa841bf882ab5a118ebceac7c0	\\x67011ea4ba4d0a675470b8d6eb5c7cc57fed0ec58acf9c28ac8ab8ed1040c571	79e3fef0-3691-a315-8575-44624ba4c517
183	intake	1	106	\\x	\\x0165a60321b2ac7c95c568a5378399dfdffd6de3c0c7fff4cc7b600c68e70841323561cb94ed8de643d44237eec483e6bf0579af76e7c4fe0654bb1d3f5c5fc05411f683f773978fa34fafc5f3a7b230fe1bbd29e9f84ee63df70d2301108611b8590d38e5a1b4fa333c211e428958d6c36ed947f310ddce16f5fc0c1198ff274662c4c6a1f734fbaf2b837aac11f34803b547b21f9a18dd399a80d9e944ee48ce157cfca192043a93f39ca6	\\x91f9eb0df631a98beae20d59212e42009492c975186c3f134d38d7957c39fa24	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
184	intake	1	107	\\x	\\x0165a603216ce0561df85668de879299888f56a045d7b263a61c6101c78400843f5791f0724808a2d011ef6b4a190a022b84f5bd3baff1ac689092629cdb54bcfe862bc91a55fbd73e382451f81fd740c8aa2fa8a683d664ecc1ebfdcfd9289487abb541df99151cc046dcbb0277401d2e9d7fd34bbe155ba2bde1634b39885a70133eb639df12e9a17db6254a025768fe4b524a3f72c39404930b9214df5acc5b537cf3510d99ce63977ede40b888	\\x0e191f23da61c9f1c8d0103f942d03cc37ec83e75d044f8f9c005b3abda53a2d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
185	intake	1	108	\\x	\\x0165a60321621fabb0ee25edcec98b0b96314f27aeb360bd1f64d8f85b61c53e8e6c64ff5c7738b8e980cf8bdae016ab20c6edddbe886b7d4dc3c3a2498c43be8599cf029864031b96493a839bc8ff6d41a68066e048871632da4fef5586aaf7e9c9ff4872b914c821da6399795aa0c8a0787802c149d93a15b36e23f99ef693840c7f5730dab245dc753dbfb8a87852330cbd93d2e6a3285d50ec34581d8525d2d201cf2d41af5d92ea4b06	\\x31c7a3c39d18b0bb8ead5715d3c59b384debe699833ae60904f1c595751dc671	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
186	intake	1	109	\\x	\\x0196186b5a25a6223568478ec23078f2e4d0ea8e450d4cb602d5dfe2e92866bde692caba6b7e1a0487d647a0f2f419bf4fdfbe4df70f2cb0271741617c5eb51cb0b1e307a21f2a5282217ff217afe52618098a2dd487a6248970b5d2bf4572d9bf7c73b3f2030bb23cd8a39af864f57aac2c752b010de76ad68a39140406f0d569f6d19482	\\x234c0d9e32391462b51cd3fb7571a2a9ce725221b545af083210a86d6a280964	79e3fef0-3691-a315-8575-44624ba4c517
187	intake	1	110	\\x	\\x0165a603218f26813ce49ecc98e3b810cd3af4d05e071f5a36547f5b2e6b3ca89daf67d8ccd95b10c45d7ed859d370a1fd13c0debe030954b629c36ad7e512b198883c25d19105ecd7334cf3f2379d05fdf7502df7283bd0eda4875c25419df987030262d4ef3508afb088e64c97e34a5ef384d39e83ffa3675a8669577106a5780b30310ba6f91214852afe1260fbfcdb1c6541e98398fd1496fb756af4a2a59decc879c93a8fabf6bb33f0acc6	\\x8815cf18c414bc4e6b4e568894c11711d05abd92407f9fdd25b011ba3efa3211	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
188	intake	1	111	\\x	\\x0165a603214cef21000023edde7083e9d0c13f388df052537f2b11bfb7ed3b2aa451fd0b70676657c9f37f6b006e506219ac212a9d4ecf9e01d7b748617d6a71e781a6a8a245f937bee939152c3b3c97366570a0310c2ddc2343532425d8c122c64cacb92ac708f94383d5e237a078cdf366d2431316668e4f7e2e35167848417dcfce836851484c6860f5eef51f75522b0f03951d04cd7cf8010458564879b4392fbc21205220da37efa39960086c75	\\x4e95f06b243e3a43c638b2fe1386e501a53e9a2eed8e33b0e60b6ad676bc2877	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
189	intake	1	112	\\x	\\x0165a60321c2df4e0a21a4d8bb8e5de3023e48eb488e756c7e956d208896989e4a4312e817385c3edea02b88b7a16611a5af3d252cfb211e763bd0cd5874624d6ff166f0b9b82b31269da9e0b47a8ddc196b566a54b415142a2694c8cbd0982808b44bd871d0b49f2f0a4563f6505a41d54da7d07315504debeb1340d11e3f2c35fd3fbc590ce830d5558ad3f971e67932c133dfbdc119f50109ac126b1ed910646423803683601b8c58599a11be75	\\x6078b2fcce2ca7e44be2c0af5dfec937560638169f73ae7f6b46eb40ee1eb819	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
190	intake	1	113	\\x	\\x0165a603211d7fca425a5422b8e4d50d3da02b76dc6f03abe67cd62d165b902e101e8373fb91f52d225d235dcab2385bfde072b82bf2684f5bce1918356a70e277a5c7c375b58998f5298a037e8b0727a8a9b42b067c6f3d368e63cddf468ae56dce851a9f40a39c3a54cb179eca34aca41025de61ba6a74e23adea1e5ca8f199f92c0fc431cc3e9786e3dfeafde155c63ad9219651e31aeeb242ec273fdc0c8c52866ccbafdef6b5c72ef52cec4d3efc5	\\xb07f0ba0a61ae66a46486dc0dfce6d8207bd53348cf0daa3f7a91ed5a95bc3f5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
191	intake	1	114	\\x	\\x0165a6032130897576a06475ea63156470d6a3a0cd2cd59f9855535d7c03a2522a0744dad9d9bc62e7a3f59e615f28d0df7031167da8b1016aa719c2190aff50e967ccb29661d2a86ffbc7553b786f4ceb418342c0259db010bf25b67311253ac5cc566730a8fa43c49b864d8d2b6e3ae5b098ee80e8010bc99f7b1df9f01b7e3f1936a51e31e3a98874c2220612a68e39a6d46ee38a403e3bdb21fb172285f22a135b306cdc7f1b9dfb62fe	\\xd72aeeac93f1794fb5c2e261c61f9d3921f0d1cfa7262fe3b2a5538237ab3682	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
192	intake	1	115	\\x	\\x0196186b5a2741f52cc1f5f80f1599123be6699f793f9391ac3e5d76e033970a6e5bdaa2720e321ab119022290400df41354ba5ab2fb08955f5556efbada3e29b291ca8cf2ef947c93120c687e2bf99f68311700618a145f1e3d3428c7462fc8db5be3e7e1e2862d00da24084a208ee5a251df9924d36cb1a36691fe63b044ec1585f64c10	\\x3a84407921af15876b3722ab7bf716b8742781f09cdad28a505164df024e1e33	79e3fef0-3691-a315-8575-44624ba4c517
193	intake	1	116	\\x	\\x0196186b5a89b605c017c40bd453d5b4fd315cb6b4160affa4cdffc296adfb6773872ef84cd9b11b9dcbba10a74d0511c774c7d797c89989ff6ea038e689176de73d576fe7900b5b1a8427bd5844221d447606d07852a4483032a0870e54276eaed9d35507914b3a816f1e9f6bdbad222b28e20ea4ba9e1022d2e7a1ced0ce9b2e1b29cd8a	\\x4f11024da62a2ec20a84faaf51cf4214b3617fb821775cd2b9927344e298a727	79e3fef0-3691-a315-8575-44624ba4c517
194	intake	1	117	\\x	\\x0165a60321d714985042e86f43d0e4e4164bc3b163d98757eb475d38e8d8f166b29ee5be45355520711bb18578e144e492352fa551d0a0117c26b632fbf34ad2a0be60a6ba35d4f7dbd11ef49cfeab99c850f68991b917830584f67020064e9bb05222ae825806e566e1b00f6ff9bd77d0fea1d5dd88ebf39ec7a18c804f96f1f730168a191014cdc1fdec9ed4811db6573109f9a62112d95ad6f8fd2cf9a1b3b2ee6bdb1aabe681b971e6146e17badf	\\x2c722d17017e193eaa0676629bc151c02cb989578e9e05ff7bcaafe38c04cb5b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
195	intake	1	118	\\x	\\x0165a60321283503e8c69621ea426c153573f2e757c6722001ce3806038cd476965ab97847bbfd413114a85cea4fd7473df24b5930d600753bf73ba9a98424f6c695219f38c0cbb30224a9240d7d7ad24e6bd955322aac59478ca896d938b9df6865720fc11d21d099521807335a5c92de9652b51fec659e7f969236f938689b3cf05c61efc2ddeaf727e30d8829e5ef6a7785d0dc193deadeb15add00f36a02db5b8e42dbe8e386ec8c36098f73c0e91b	\\xc97d84ca1e9698198f2749e54ea53eb856f6c8f8e0e4cfbccfcca8fe89ec3d2e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
196	intake	1	119	\\x	\\x0196186b5a110d11b7a7736aed486761b76ae48658edf10eabeb926a5b2fb3d55d2eb10e27188f1c82e6e2df409863fcd46d19e49a1ba2319c26d7e52117202c6f934d5810fe84710546916f64c26be72c181bb4f88589b6c2e7a63457e1b7316ffe9dc3a5c7ee89c4ee8c5898fe99abd773a6dad8eca4174a8ebcedbacad6a5bb8280c032	\\x2edb8af593024b56ce059d7e2cbd8b44af0315d8243a0e70db89d1374cf9e434	79e3fef0-3691-a315-8575-44624ba4c517
197	intake	1	120	\\x	\\x0165a603219dc895663174f2fc8c201586bf39df70fc91a3ad87dd44a002966c8c7cd97244874cbb9e6df74cf04f6154eba9a2162f2866c752dbff027e496ce6df7d2cab49d952ec68de56e2f79e2e241c0903f9f32a081cf3e90766239c2f58535f9b3dcc4a8aba46f797109e90faf6a293c7541b7c188e7c28f66278da68abde15a9d1ac2be0adfa668e696be8c4d041b1482de5eb335e784354e5e3036cbb5b45ba39eb8adfc059f455901c6f	\\x4aa7ef191593961b8fed8460fc3b21bad3c6c1b1010eea15f417d09ca8a3c03f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
198	intake	1	121	\\x	\\x0165a603214b508fde67fedbcdeaea66e41ce1cc75bd8eb7f12da7a3c68d4adf4c8c047132cbb43d919ca7eca4a44f59e1a24265a32882be58339622f7ae3fcaaf2fb653232ae0d740d5ba681de27fc37b457b0f45451be4d59887518c297919a3096ddcf79e225ba71b4528132462ae5d4054f91baf19a5569f95d94674cbc7fa7903c26bb5182e40eed0a5084dbf402544133f29e1472f376447a73ec06577d6aec36654288b0cd1eef3181c9f	\\x8552ceb99fe55c2c0eeaafaec6fdedb0adcde35d58bed03b6751fd83227aaba1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
199	intake	1	122	\\x	\\x0165a60321ac62339c42f09523e59422411ecb74dc25c33483438a66317398712fa589e1ac0229065666c22a608e5782672e28221c6ca74cf134950e5a79d95a9a98e65e94a90b3d29b3f1b502a5923017c308706c8e18b8ef15572753c687c3c88938b11d1d43e76704554bfbe306b6787f5dbf302279a8c8743ec5b46c26eda807761b18fc33da53745603817bf0d868f66c2a495accf72524f49b5698255a0f854f06c87ab237d22073fcb5b4d8af	\\x06bcc00c39064ed0c70ec2eb519ac31640c65903a7840301aead181abc345e16	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
200	intake	1	123	\\x	\\x0165a6032168858eb087d30a3c977b332e65436fa57eb9db39bbeaac372b49f1e149203de1339fdf6a4b8dee23ee81fdbbc1cc39663a9862df81fb8b171bcd8da418b33cfd07bee18dce836b83ffcc4d506f86ebb98664215a1f53845ef94deda39a8f331cbdf0135d1918d39ba4ba5dc080c5ae29fcb69acd162962275d3a70e4936f4cb27497f87a49831d9c8fb336c06a14200e05862166feed071c2e316d1ff6325cec46b8d5126180e68ccff3	\\x765e2cdf693c7c14cbca5af679678d7b8ca9be5535dd07f47ecdf169d5105b45	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
201	intake	1	124	\\x	\\x0165a603212d6fd288f48e727ef087ebd175f6094e92a21359aaf233ef8bcf1eb1d1af374ae015a81b5671c86882b7e98b42b651809b8757d63dddaf9fdbf8c9d3305b6c467f7a8f781c452c316f94d455c2ce72146fd687ae0f82e547bd545908e61d7383360d97651a058aee6c7924d1cff45ce6c976aa26a95ea9c2b12e459fd5446c9dd3a2f4d75301e3d58279f469ecfbb6e9c25595293d1b87095e9af4b1a37f708ba97f107e6ccb9cb6c5c0	\\x001ef825c78107517ee15afe81acb8bbc71d9074006304a79df60f380b05985f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
202	intake	1	125	\\x	\\x0165a6032183c5f37d917b6ff84622d6698acf8dd9f616945b78ba04b1b63f49b1b3c801390f2f0db2ca7962bbaec0d86ccd6411d959330e5ab8de42bf9ffeb18d9c53e0eabb5bf3a746f9dc8fec6aeddd81d7278e1068a8d15b51b12493c1fa5b0f9e6cf95d9c386c5a190fe6f9346a79c4532d8d74f70099f6de6551e0851de92ffa2f2772ad00699e7b906d35d11afe95f6b1a4b442dddc3d959dab2d4ff26ef03511c10606dc72004316fe8b4c	\\x2d6cea307223e7d8bdf740643ddfb2e0c68300b88e7036ebe6ef73d8e788187d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
203	intake	1	126	\\x	\\x0196186b5af6a9c674984eec9ddf0542b21e572a93155f08b115973b5645f2991e1e85124e21fdc04af6a5fe414062c4110ec298d02a7bbcd3b5e51fc76f5feed59cdeb93fd1ebd1a472b841834bd4935f048724b4ecfe58666673629e347cfefdcb70b06bdb7b326e5883e8949fb9d0e311cbe52d02ead9d623adb98cf895ddbed63ee290	\\xee6cbf16a0bcb6562d5bf92760a984f0e079af9da6b60a14d44d4d186df9b985	79e3fef0-3691-a315-8575-44624ba4c517
204	intake	1	127	\\x	\\x0165a60321c8826352463b710b52f1eedfa16ea64ba86d9d0e37093ac51065ec75d1eb1663b0ace4501c290e36ccdf69abdadccb44d49a4e3bcb3bfd6baa97203cdb5c9587f36a4ba7f0b8ec362e75f5e48a874064455c68c523fca82cfa7f2e8b7c404feae324284a09c43db7db20cd9505fc904e7f78952a9586757d6c8fe8e4573f27f5f5f3bad1c89f1d367f7ee3976cb266f010b03736a75b197a26774bffa3872e716ebcad7781395acc68	\\xf5845f4f53ea01fcbb29a6a372d33b6eba90354fd3ee00afc2fb4e0bf9cad54a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
205	intake	1	128	\\x	\\x0165a60321e6bd92a42bb374d0eeb5f6a1fb48caf78d79a537b7937d7d55b753e62b7afeb3dd9d882ebeb55198859668b2b208c3f4d52fceb9c83944a81c41ae9fda4484a7538fe8ff87bdc5859e561a7d33d005ebc3763a8b5593936c8c2dbe7ce9a71145a529494fc9bf6b3bf6170c907368fefa675de1652738388798a54abb10e08dc8bfe7131fb10b8ae7ed89b53f82da0347edb775f18d323921fbef3e8d66ae8422084a5a	\\x095141111da8ac74f418dd1590eef6796075cd66508d45146d5ad4878592cf76	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
206	intake	1	129	\\x	\\x0196186b5ad3f8f213e502346c6fe7b06052f910a0321c41bdb738d16165172bebb471b798113409a66d6e5ddbd48faf9936b1bdc6789a9833575d6135664a66a63e28bf86913a832a81c1ce4da43fbee0b1298cf7907b2970666c38e9ebac10177acfa15deb06c29d097195d284f881d4733ce3bd1804671228dde4460cdabad1fe8542c31d	\\xb1dfa71da531641cbb8906ec1e777c70641348ee2586faf20b05089c30475778	79e3fef0-3691-a315-8575-44624ba4c517
207	intake	1	130	\\x	\\x0196186b5a15ed38c4685cb79c03e94c7fc18142937303e80127876b13d88b6b06888ada66c633e22560448e136a175185cd8a179a712aa3a2e7c7db00d56af8c7b807fa3bc4d1ccae8999c458141ea45636b3c7c6095c5344718d5fc3b54c38b89fed331602e167752d953ba51a84a2426d7c54cf20f6e0e4c9e69714a437c9f54eba52e387	\\x5bb1a3e792c7911f3a188d04a8049c4ce6e547a6cd862c3330d26ecd7fe7c346	79e3fef0-3691-a315-8575-44624ba4c517
208	gateway	0	75	\\x	\\x0196186b5ac4df1bb0dda85c89d03721d61d605ee063f86de37f997e6d8f9cf1ac259fcf0e7d4c49849810d906179ceb44fdf656d172dea34d002ff6ced981930007f09b5055a2de0e69651f712b5d256ae14c6bfbe009e857a7c8038d9883ab5882cd262b46a134a74f8ffec88142647613d21cf50f239403aebafc85d73a4d4da94a6df9	\\xc22348a6c6daf1f3d7a217ff2daa64ff64e2a5e8769909d3acd386dd584dc248	79e3fef0-3691-a315-8575-44624ba4c517
209	intake	1	131	\\x	\\x0165a6032178a907491a539d71851b49af67a9463565e5c31f5c6ba2c12ff51e0410d8677b08c6ce798bc5037ed050e41d3510fe798e4dcf70edca735cfd2029702e5528ecaffa657dd7b663fa9d9c806931d378f2eafb6a2a6c767e2188ec5b3898ffac795da0eb0ed9c75a5d0a10581e038d117cbc69770ca59233fb64d43526303e4f66c57634b83ec80f7d5089e73fd7c8d78c304e012d4c5b4987795ff723431048c50ae421738fcb	\\x5b6f2df02dd54be524b6ba0dd1b0036a21bcf57b2fe2c87b885555927e07e02c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
210	intake	1	132	\\x	\\x0165a60321cb0dc88a4cfba24cefac28795dc7843d802515881cb1e0c0e657e2a5d7051d627acdf6a0aff2f89415174c5d35139914cfba54643be17ce59f368f8e8f3224a0b9e25345eaab032daafa8051ffddec60aa1f7c66a448ec87b45a3091d4a7301a377c12e68ea0a121cf3819ca0833163678661739154f76c53c30f3c45244738f459dea5db8e309e6bf569a6e557dd0b3b19fc1da014d19428a5cee51960681c76eff52b57333	\\x3e982e7fbae30c59839ff743d2e20a02435cb38e922dbc7838d1ca5010a464a3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
211	intake	1	133	\\x	\\x0165a6032115fe3e28b052fb2dcf1eaf98055c19f8b1bfb0a04ffe9781cfdfa94ef9abaad07f022eced93b1ba20a5e48db213a93d204f9209103348ad030a460612798dd6c3b57599ef6c37d84774d014aeb7cd88fac0ead5dc5b9b693ceee9c31d4e7a6c64fbbf8cda8c20ced8289974b6df019b46da7625588f6d030f890c95259c49ab3d6cd908dc3011e88c7199fbe6970946ac02e9699f8a33ad00f3c1ef8e8fb77abb9e7aae9bd87	\\x8340feff111c76dc121953672d93de176457562b4192e3056f2132bd835a270c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
212	intake	1	134	\\x	\\x0165a60321109a2a13486c36f70e7da836ce646b65e99c533818ee403d44da5325e8af5226e41a39233a3c23976a941b26c6d36429f1bc5227c68135d209fb55ee18c38013a468e541907b6ae71ae4fa69f37a04fc8dda4250be9d6b22b211d0d1651c2fec386dbcdad909959b7934791e6c568de8423a7f1cec44a135f2cf6221214ecba173316571898b4a969fdae8aeaaa7c37437bb1d831a1760f3b4d9da5103226d871ef855456c36	\\xe58363340815e840c6f2796c4b739de785edadc091e9d5cad6dc786621d29789	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
213	referral	1	5	\\x	\\x0165a603217cd9f7d6e78fce2d6e4649ad377e9df4647b02f438b21b705416b04f03858ff4d47e2c9d38ddcadef3aa7abf802e9951050353b0f15d5cab723321a07a44a1c0898300a33e1c00517fc7e0b7c6d0c6766871f36dcc37f576018c73590c753bedfde40f73b0dcfd55cc4c946d3ddbcb2a5959c07fb1ca289a30b0b38fefb570a31b7c2a7c76bf70b7bb9bc0fe842549b49f57a21b0eae2a0d9911dcaea63362dfb778067beb1e38434d6ee82c92541ce2be7659253365d5fc012669370c	\\xd586762fe73c3be9f8a602ced8abe0222e478a515ee151ee6b276d1610696a5d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
214	referral	1	6	\\x	\\x0165a603215eaa6fc0723c6df47f54241d0de220f93bd130f5bb4b57c45463cf1f4fa30fdd7bc15bef8de9be0bfb58e4373a15bcee9e066124e2eb02a068fd4465e07351b906b00fb6cf3846f9b97e5b5266fface43b1d5aed6caae5993e415b6dcd515b23b42bc05247440a9ce3f74693c077702862085dc3290505129ce4bc4e966cfb2a09e4a9c13343f42c14d0f1c9844f00f863c5d83bbdadee867f89135a908e614270034de4ae18a015c667087ef17b4d1c1c33d101340b328a40ab86350f	\\xf624c51d78fa48ccbf64b9490a5098084d5a9fd2cdd550fa81a63db15c73c8dd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
215	referral	1	7	\\x	\\x0165a603212d0a4efd0a15b136f1d4e6f73d3b5c5c4b43e93c1fa488710ab3c29e0c9c8088be6cd4157b9053861d31a8588b34a050aa3d5155c48b8d0c596c15cffafa36b4e73b75eeabe7897b529f2f252e30179d31a45dd9814e135d006198e06b984495ebf086b94ae3598099163030d6bdf3624301dee52460dbf740f739644e5451fe551e4e4ec2d9061091802aa0ac136fe928d40b93728434f2fe4f6eabd2aeeb11810d0773d38b1cae3cc88082e0a453f3dea4ae34db9b6ea5b2565f9bf0	\\x22e983a196e9ba32aa16bf9d06f2bc575b20a49a8faddc9e2152050a10121d06	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
216	referral	1	8	\\x	\\x0165a603215b0a0b3333fc23952808c4902b83b6d4b4e1a6029e928ec4878b142115460b02bb662728f90eecb273cb2bf7d09bd943034fe123389ed104e651f8fe13e39863828d325815df6252a5825a6d46d7e7cf4dad9f23f76c2f093396407b8466c7721eaa1e744a70375cd70cec11707f6004c914d801fad42831406205a52e0c95573b70fe725b9170a1a01d7af9b968458e5d0a1276ba430810e8dfbc6a0fe34db78c3e901caecb8bfe50202a4f20f4afd735984a7292846c16d571f5523e	\\xcbb558a74d071fcd72fc0da84ea04b613a257e78be49bff6fde863279c518ae4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
217	notification	1	1	\\x	\\x0165a603212a7b6079b443a0b91c832d0cf4eaa281a66ef09beefa6951501364571cb032ab55c6c57e901a7b32ec1095215d7524123ded9650196e8b9767228106bb8094c307c3d0c905b399e8a1653c8a0eef30810d3f0c5c431b478173af2f178b09e560ad0c6c84cf2981fea09d3456bcbe320bed40922384231690d3f91e96f1761bfd49f94f7d3257312896c1f57e4b406a61e4316fbdca3642e0fa4698	\\x34d513dd9577f932b5a93a5a86f10c27b8335b13a457cb317887b1e31ad1db4c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
218	notification	1	2	\\x	\\x0165a6032152320c080a533d7911aca1f346f61186250c010008749df6faf6d2b028ff12a1be1e85e1ebb39e2917849c87660f9d2c889c062c9b33a40df1daad73cc7bf339d173fb94d9534a53a893b0c354ea936bb3f47604b3b70378a569f355948d900757f9f6facd645eee8724fe4006af97cc8b473b7c4973e80c6ec7a9e534feb5773c801af58d75364800a2c6783744b949d5878310381db10f5f3b56	\\x662413136c4a70b518ea91b70e24baa02eeb32a35469dfe756f13d375a9ac244	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
219	notification	1	3	\\x	\\x0165a603217c7bac3a1a8355723ed0510d1292369ac525183ce03d377feff7581aca9de1041639066d5988126228888c3250adc2c01f51430c3b8352f03181b385021b6d5269f698a5dcd7282b60c467955412e0913e2a36e430f57d65f9388ad771476c5170c1225d864380383019335a2a2eb1beb80dbee1c17370fd13af8387fe66e04c5d168e91b9c122999e50aba86b5c83f62cc90bb99a25803701bc7f	\\x2bb82904a15c1ce2a37a3f5a529374740c5f5586a306c662ef8ef920f148cce3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
220	notification	1	4	\\x	\\x0165a603211c5f60a5ca251738e388045264af3c786a0331ecea653a2089cc4480a1b1b152dc6bd9325cfc86f12148a4faf5ffdbb04ed8f7390503800b956396d31556ac243b4394bcb4042070903c7d519438b34e5ef73672b08386b2cfcf6b3da0516ad259eead493bfb051d96aed45121daa3b625f66fee349aa0d2ce91e2b37967f9c99bdef3ffd229ad2bf480c169cf570ab0cf44920369d0e6d77f0dac	\\xa0727e4f58aff3339705b2997b356dba4747410d49f3af6ba5434b4c0ca14519	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
221	notification	1	5	\\x	\\x0165a603212fd119919a13370d4cd0bdd5d5b030f69d1dded1a8b24146815e1457b01064b387b886889c93044f563ddaf8776df4d54239f376e3e1bcdf95c2a750104d7c201f9557e44b94023fafc12a34a6807e5f6dc1f55a45d498746d13159744c634a8231694b833e847680e8c516b02f675dac417b596b213aca95db864f49fb7d6a0ae10b207d426b9878f698dd0c33e6973419f6beee139d26faf0e0116bb284108a972aefdd9b9b14deb64e96dc87b1314e6	\\x5cc42cf520cf038e7ed339f2fcf9c9bdce601227a13bd744f52fd48957d6f7e2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
222	notification	1	6	\\x	\\x0165a60321deb2df00606558f34d1499432d9dd9f05a6bf981a6d67063ff675f2fdfe06d51a3a9da611e58bf13e6502c0d2972e63492e7555b37672a35b5caa823e7e895d94fe24e6b7648713e30e7c2d7b5c79c6d38eab7cf2376fbe07418ad4eaaef0385580dbb706186c0922ea9184691417c30b95f54e14f81e6f81ff28963c89fe425a27505c57935d5ed6a0b4dd3ab62e95b0c80c53939da5f51c19f10f1a3e4070a7418c092569a66a19d9537284f1aebbb6f	\\x617e91c387615e3b9111df83a6bad6236d421352c85064471615402cf98dedf9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
223	notification	1	7	\\x	\\x0165a60321abddb1e6d8c5f47d3a3fa07d84a067847f90c15433709b32e17a25f9c94854cf5eae5792ceacb7eed9b6defb554e9101c07ceaff97fc7dd2aa4949aad42abe47732d07073f0ab7ec95fc2bc650b1a46d12e10e741b17ae4234c1ea2043e55b86278826944113ef2cc6a91819dad7ebb0105468b4aa3f56aac8862217fc61ccab2124906aa647eb2431b69c4a84d81f9b8699b2e1ac78534bfe59f2a04169f097a0eca3e00f47e6d2f11b76cf87788a48cb	\\x4d689b620a5b8cf153d2e6a516681fe3912054c96333a14e221745b7759c0f4b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
224	notification	1	8	\\x	\\x0165a6032185b9ed9b9451db8c9ee3607ca96a5bc453783f7432762a2091ffb4b20ffa0c9608934aed8f7fcc2ae2b70e35f1fba425efb53781a0572f3692a1c5ce7deb452c4119764a43bc0890d149b5b5ba9e726e8ff9b63dc4b4321b1907ea7ac1e898c2f471221d01cff9f4b2471909664401f86b4e0e45bb11e03dd7b0ea6f055bf3b015a30c1bdccfd2c19c70711dcfa6b2a7ece9eb2f352f8c4d8d7b6cf956d7be42a5d6c84559f792716d7e8a8796d3a8e4fd	\\x05ee85f69cba113ba337b5d0f53fa4721ad3c04eee9035da85c121eccba5b9a7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
225	notification	1	9	\\x	\\x0165a6032111d7070e753609cbea91d5eca97f77435ce668e1714887885a2d6ca08db9252770d4f32fca29bb9c6ba43e0589e5e85e2fbfdde1061e6f464d4b7400feb7e6b8fb889d400161a86df4a6b1fb0ef0a946b2a734f3faf684d27cf04420673f9b25e39671655c56c81bc18ba2e2ae5b0434348efc07aabe5353b14024f66a9661678ab411859d4f79f45d7ee8206e3da3a3f9d1ae466def42be5e684e9867fc9a4aebffdb5a5de0f59738483fbb513dbf9a36bd6ebd	\\x5fa947f124e06328cfa8af97ed80bec0e70d305d9d6fa8cf11611d6314beb2e2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
226	notification	1	10	\\x	\\x0165a603212e201913b89b426e5d7d6c1b3832146d438661a759d6de199a496df2ad78432dee60cf24c300b79cf47b7ac4e939f1dbb00b2b48e858be84e0832ed2f94e21e6770f7f41069efb6e16f620bbaf0fff8e8494b3e8a1874c3de9dfaf2f1b03a5f4df2f9826f05e0a2bd0f10ec055cf1d96e21844e0a56fb29e22c4f27699e1c59a44b1fbdbfca76081ead5564a0f05341ae3e6c91c021a5e5200cae4d49a592f4a15079d0538018621a0bd54c2e50a91f98b90616d	\\x1d2e337bdf08c940ec627ad50be6182441411fa42bce745c1f63b181813e13db	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
227	notification	1	11	\\x	\\x0165a60321691ccc5eadc07a4840a832c31d16fccabb687ad52386ac0ddae2d7755ee2c1ed2094ad7d326e3bde650c57ddbc4a8804fa6b29e3e4393f531203a84277c09fba1f73934d0402290a56c72323ae5c195cd5a40b5a18b56a27e5897eadbfd8c7989049a6e09fe69c477c2528e43da99329aa679c97a4c7fc3355cd1bd744d44a5f2bf26149e715d5c3ec11a527e460a7ffa464661eec50e4bd12a7d906be40076aab0bea95d8f0e7dc5b80e4efad16380094140356	\\x3eb3fd450885c66f1741458137f6c237c7089699d5bd8a8e8866e1a92364a361	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
228	notification	1	12	\\x	\\x0165a60321ae999484718b779950261f28cea27644f374d275b50059616bb3af0de5aac138bb9eedd8d636926c130c6841be21294d90ebf19710227164a75669c7fdcc95e9bec25c2f9580a6efc5233127888ba19d94a1dfe6cc7fd4932d9ff0b4d11b0707bc5284e6f756326728c3bf1ed3b926606a851fa85c30609539a08d95daf3a6bbe8e51495c40fe8627ed93c7dd390c37d1ef1dc4bb41dd94a0bc2b66b92ae786d9ee533081be1c236f890f36ff85605b4a0b60042	\\x11d7f0b06a3090fa40183db17bc1e3f80993381615996a7001829bc2cb9ea828	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
229	gateway	0	76	\\x	\\x013ca660d93a6c90e1818dab926a0f7ac2978e1e9c5e7bf4800f3816b4dd2692170fddd3dc9d93501ee84b6dc6f5972e51cb05c42bd56f6f20d4e2abde7f540041e71940a50c1dc62f090fa8f4ff9f3eb992606eb046a7e574130924dcf4d868b19944451ae5e70f3c2043903b67c13a7ec58d4c8e32efbf3c5bab43d6eac6df4ecb7f9c2e4be59cef3815c443b719028c2258a1a01a6079024c98d55e102ec6be37b6e900d2d4dde85a470ba6137eced9839be107d1851564bdcf1cbca2a7a2f461ff9fa1835a4d4acbb13fdb3637e32f6b3702b547c9f18a9ab2e6394be5572f383a6592c96de4e88a2691aedbb5dde2ac	\\x5c68533fbc4e175185fe98fae3378d47b9b8bbfb7aa81ec1505f38e47dc15d80	0fa5d115-08a1-206f-0f0c-4e43f4b71a6d
230	gateway	0	77	\\x	\\x013ca660d9340ca2443148e0849bca3a0a951c636b1560cae178b565c35f13c00d4abfcf6a93db892518ed643065569b559e9c250f18f6cdf567c46eae8c50d820a741472546cc6a2bae9e6065b5d6d5dc374e8f44da4fa3075d66605956a34be3f9cf38821cfced7863f767cc82f72f8287c614c9eb0076182afdf0ad0ad0e4cf5e77f758641478dc08b93224b0b1a904530b7575122eba60a2f68963	\\x225a0e443e0c31ffcc719be448bbe2006f4208cb2ca8640cba4825e89e3bfdda	0fa5d115-08a1-206f-0f0c-4e43f4b71a6d
231	gateway	0	78	\\x	\\x0130a15ed8a88ee59e37d0acc1f4435a50efdd7e331277f1d2ab453b18ce0bffde9599e7acf8eb8df5c8a7828ac4d1204cb8372bdb856113e0216854c5fda7c471f52e0f25100229cd32a58c5afa102cd1ba1a30cb9fb70ffb339a8f3467a0c507c8c05d63c1a9c25f081f0838f848d0b5338130662c3cd69d5775619774690a8fbe8c0c8c312a18a92ca8bbc776cef1f07aa53d3f50f72d1d0546990ca74a270712d20e5f2f704d8b44b2c4caef884789bda4c2013bbd91259687305673a1b681081d83aa19cc36f023e3d838eebd6a603cd24298433395355e65f911b3bd7204f0d559d9e87da02eab8817e29b5e30764c	\\xa8045ba3226c0f629b7247f321f640097677dd5647adc8555bb8871eb62057d6	a2663b9f-7ad2-e912-c471-ad2798cd8308
232	gateway	0	79	\\x	\\x0130a15ed8b898e451f3123bbe6072397d1135cc3a41867eab2a593608fa3c801e5e477275122f9177f8c8f27ab3099ca0cb3c9198286fa1f797b8b2d23b7f3ac61f6bd932c0f9c4accf8626a2fd6bc75d58e9584e62f4ec6f26815adce6348b7520717dc319094e5f9d6fbecc2d2b5b0d9b293d8eeba8e2c082d80b3cb8af64d345ad5860c7a6d7735e8f99e76cdabc5e6fcd973b2421dbb7e371adef	\\x2d7aa04142578e521c64d5b1d712354db88d5efb6d2f1c9569a98bbf7a4dd6c4	a2663b9f-7ad2-e912-c471-ad2798cd8308
233	gateway	0	80	\\x	\\x01d19cb4075a94f5926f43c0531a60214e53726c1b41a49ad83a58ce0e220fe269e19c1b26332f59d05b66e657ee6844aea320c83f6f58ea7a38619cfb707d5215596e6914adf93dbac2fd279f1a3465c25bbe2e469a261f8460ef6bf460a94744083a6a32d0ea0bdb67d82b386d328c2ea15dd132c2c106c4ec7d78b087417395210c62a1d1341abe55194c316a9807eb48f5206e7d8c3fe6e6ef57a052429e64ddf2754019a1c8475e1beefabe548daf567d71d35e76c91908d9bbd6ddce3d45acffa93098a4814d723409642a122ab781e5b20f0e21f8221b30889fe14318d96057d1bf10731ed8d443d7c1d6ebca7edb	\\xe7c15af75959e344fbfe91209bd4991c304c51869f16f3ab2b10186b552c0e24	8446dfcf-4823-6908-8858-4d05e88d0950
234	gateway	0	81	\\x	\\x01d19cb407ee9afb20577f187deb0f5d3bf9fbfc92860c13a2ccf473d653a462151259f050e17f715df9484e18198efaf310c11559c0266cdafb87d615ee4bc1d2d19a3e747eabbd54fe7b509a8d46245c2786b360f12977d4599e9088e487f8628d93d542d4b0eafe102d3db57ec805b4a15aa48701f8987580848070770bb3c69a618542a95a1cff85db3f10e1493d471a12144cf01a35a7133db8dc	\\x7abb411358f98c17c16904daab2add6c5223e06dea43e6a03f1a72b5338650d2	8446dfcf-4823-6908-8858-4d05e88d0950
235	gateway	0	82	\\x	\\x0194efe8056598cbfebf4725a851102eb4a643c860283ccf47d91a103fbcb8456bad7124123a388468695e0c29bb88b6c6f797114d644a3fdb25c60662314f3fff91931c5367b4bf4d048d4441c624114835fdf6b357672bc9cdb5800c93704915797765362528142b0b42db31c72216494944596ab8b7cae928e741bf4ebcf40bda0888809183da7710d41a19b0ed1d9019a9d6b40732d403126915cb5c6d95dff5dc55fff7d0ec0fa6e9bd3b530385098ab60604c449793b5383c15f5c3afc8c8b001b4f6b9dc2c50c858875fb8b27aa7b2ad1d534d83ea97448de965045a0106f0859ba1d450c0f89f068a3408e1fcd2e	\\xb62015851efa51557e73460c239caa3650a70edbef1964a6b78e5d9c9dfe5027	3ba51268-23cd-f037-f5bf-ac636c8c5715
236	gateway	0	83	\\x	\\x0194efe80517057aa87a7f880b7b6221b421d7bf323bc11964e6ff5e96da8f39168e88aec46b946ff2fac3be4aac06c531f3587ded852d7d5eb11200f6ddd8788637c87f5338a798da78f9c7e4b3c65f1f649e8ddf74e633d413243b4c56fabd08aa6467c802e496e593f5b8bf9140353dfe5ca985f1346c767ee738202b8417373b50f85b8774f921cbf1a90f593a19c9b8e1a4bff6b901e214da5b79	\\xa1989a043ed99ad4b97d8be37fcd4e35d2ad9bdf62461a82c07576205f4f990b	3ba51268-23cd-f037-f5bf-ac636c8c5715
237	referral	1	9	\\x	\\x0165a60321625d5a93f4fd0317ce3c7a1b9f66e12ab0032b4896dd188eeabe34f1b67d8160991f25bfd4d9214e860210238494f435e010e031af316d610cb9f14998ea2f3b45ea6c5b0cb26f3d080d60e2c6b0f8878d2ec75e45c42eaf5de0e3fb6d0cffbed6d896452deb1509c9a6d77f499014ef9ed89c9d7d61dd496e816b725d914ab73c11a0c9fa6eabead16e84f9fbc0d866f16266bda88b785bf41cbe647f9643103c05f50da127fa536194387c66f3c9f1022b1dea1d72a523a6e5c6ecc5	\\x0740734885d2d5e6163c594184baabb72f496280f10a604a6fef2bdebf00abcf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
238	referral	1	10	\\x	\\x0165a60321a7564752ea618d0c07ffd62e6af22a4a139afe9d89869c474a840ccacff507e32f551793a111bb1a0090b9e3092f459c1d2f9170c48dc12c81d531037fbfd73a73cfe38f1146bf307c66b81602c56ed78267bc1b880d77514474f3df78f16e1f7f617307c47096e110c2ec55616ea2c588900bd46cc7b0f9a2de366e5e26419669a5ad0835db534d08d93d17a0a78b811b2168601540df4174d21990039ce0a9ca5a9a67c4fca9b75e970aeb54e794121fae3adfbea815f84607fd91ed	\\x7daccc0bf6e6df7016a66a63df2a89c22e6b2575083bb40e46813669d045b91f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
239	referral	1	11	\\x	\\x0165a6032191fb17f7a5c092e7c9a34c839d7d92c5b7c8fcec77f7fde6e4038d7e77f4f025fc87b06b170cba1e8eac212c8b935a5112e215a4a3d84f067749cd4258afea2ef51cf2ff4a78e4c3be5316984096d43e0b39b41a90027d2d02209304f50bc6a670b40449f9f648498402e003a9bd6f08d775759726d7aa8acc9362e16d264b352c1c8e97cb8ca16ef717ba9336128452b574a95611ba0d323f5dce330087a184761117d27ac295ad1239a42c5ddef9f30577bd94641bda89510ec0abe29495	\\xc2b5417af1b0a59650b562117ad731024f3e616b0a7841f7941a70c1c290964a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
240	notification	1	13	\\x	\\x0165a603219f562ed9b4a35c4d62f1c557db1725dd053d9014eb400249e78cf309719eb54330bf8ace6307c3a1cc0f77520dd5f8429b1a8bfd3b45a9f458e3e7faf452989adcc7c5e8cd80dd9e7b705abfb63aeeca31c40167d85db62310559617bb38d4d403abeb3e957bf3ae4cb803a9b3e6a2e86dbd204ca404447d6d50df4d52ab942e4fc87d9e1a51e1afbb11ee38c95693ff02fa57587e6835420445312b650b80450fc304fa1db0d564b9c226f74055306f3c	\\xc63043e743e5a4cc997e2492fbc790867fe8e28a2f8e7c7643f61007aa272348	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
241	notification	1	14	\\x	\\x0165a603210b7b7e0e505a8b5a61f5f3d7ea8ab2d2065411d77f46e691641bece9f3935bf01ca6155affaa474432020fcf320b8e0cee9f898f1b388a805f5e10d707c9ec0478bd37cb65b7c34cec6ce23c9150f9b6fd25bba0b17d315f71046ee20577d2f415842dfb2002b88654b7c94378f3830877af0b017a534007d204277a3bbb570291b79435bbac59b988ac97fb068a4fa964194d915d3a399b6c5f18e0bb51b354ab1482ce103aae90914f121838e81667db	\\x2866a204a6007881f2629a910fcde588bcb1cdb68a7bf42b5d6421c8e7a3e1dd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
242	notification	1	15	\\x	\\x0165a603213687d74447607c4128756e70405a2f405b33d654b164c8a9254e84e3764994e95b509ee1d23947f74b014a18fcc9f0f9906b7761b92d8b9b5d442863309feffe977340586fa88b7025d559abe5217aae60db088f9e10d791e84c4086d53e1a9b2c7f4f4192a405fe90e0d06dd95cbf7f0b34b5147a9afe40007e9525abee217fd45615d08162cbdacc23eac67fa70a5ed36505cb0215646f2baf87	\\xaba6b5b7c9167d5896dfa30a55591d390ba0ae8408c4d3bc87285402d47930e0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
243	notification	1	16	\\x	\\x0165a60321f596625480579d30ecdea1ffe419aeba64998e2dd93ab21018c524d1b7f72bfd5415c6df95dbd659d5fc0d7e464e1031d5f51d57be722b1b88254d4b3d134470dffc613fa570e45ff5ba752909f3676d49952b1e321987a7ef08e7720c18e464c1aaa9756adf7ad714141b336f8154178deb46347ee54a9d4d256009ee8f0e7b580d64a91c3c1db43906a31908b3d3f0449cb6f2d0d5b537fc67b2f20379d2fbc61f547717af02b29b65a6c113ff16087a	\\x928a415cdbc1bb2da1b259fc320307ccb667b909544b14e19c62e4ad31d3b80f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
244	notification	1	17	\\x	\\x0165a603218dd0264c588270387225784f84e76a73b9a9c208718452563be687ef1a32744d6f10cfe908a9d0b75dc1e2f87e9489b9d7861a5b0b11112bbd45ed90402cb1afcc4ab8b7c5e4d9280ba1d0a2f4b2419dcf64364cb284f1ee3c37c808761ec12bd5692487713de612c0a8e7fa21a082f8d1629c1d6c9345ec446e5245678ccb5b7c95a87570d9bebe9121a918d215260524da223f197f929d9020a91296f0238eb35694f98d65c67498beff298134746d2d6932f4	\\x16c412f74ca32f05a06e253ad30780455f511347728c99c0b5a5b0852b863dbe	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
245	intake	1	135	\\x	\\x0165a60321ad17d985c8a20cab0f43bc5ffa2eff7ef333d5b87066c26a7a122a55156e6b42a230e20ddcdc2fd3c45dba862077b40c0c7da2bcc856c0752a24b70b396959f8867d9747b86595d80544054ab8f40044a1d8a078a86c7fc0261f9e637ae341bd6625ed3faf3f5b821bcf10a949997993214a1ef5a1a75a59f01bcb07eb55c72510850c6fcb10af82f37413c472352ee2d8944ded2fc8b0c53e931fc0a6802d81cce7f92411a6	\\xaa7f9079c16e8b759b27d7796955b73d9b03bb2eb97ddfda2a1a07e67f69c83c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
246	gateway	0	84	\\x	\\x0196186b5ac138e1061eaeaf4d985a0563c39ee6b5d126ca5e50e02291c49b3dc8d024f5882f0d04d4a425d106474c3ea34d607a4fa87f3f8bac83a9a44d45aaa16a503dc6c02e222bef2a31f61edce27d90738fdedecf1353c85dbb3482cd9e8d3479bbcf090049497305109e835cc73345f61c773902a2cec2d05de20e	\\xf83a3f758f04e61ec01ae27d0360f03e78b048c73f8a3b4860fb6e91f723ed6b	79e3fef0-3691-a315-8575-44624ba4c517
247	gateway	0	85	\\x	\\x0130a15ed8027b81b04dfe34d716196c074ca9e38b98e3546a940444e5d632b89c68da2e539b7bb0fa5d6b291a62e4f1b0cee6f558b6e209c2079f41e8645b710c702eb537b9b2bed3b8c072f1b6f3356252cf46b512de612d0fdd1fbadd7e5cac0744dbd0ed1cf6856185cf0a0a7ca8539580720f7291ec412ad426eaa8f416e713bb84ddcdf73869bd6f3efe00c78f86e9aeac7d3ec3618b1803b4fbbbbdbe4efe6c5d4bf8693b6a8590b36c6b485bd50a32d05813cd6cc440015ccf9ecdac4ae3f7ff61854dba9f99f95f23ea4425bf9f284a5738724e16031a2211e172c065103f6426a568590304adc6d56dd67aa81ff37b4890769ef36816aa920f9ff77427a01a0726bee6bfc7732f283f41	\\x548b1dfa61750d300808c94502921d6ab43087dbe43ff1ae53d796473cd3d8f5	a2663b9f-7ad2-e912-c471-ad2798cd8308
248	gateway	0	86	\\x	\\x0130a15ed89792ac4c570662ea173c24f54c2ffc962d184a5d0f0d85449da94904c98138ac5243fa39d49b9e252cb9f92d4b75607cc86c87444025a6cb8293c2fcc3e20b5d230a6105de755fee59e396738b15322dccd510faa801ede2cb065cce58f07541857568bdcc2c19126b07b71a1165a4737e2d144b1f7defe5e48907323c6ada253c50991a99063ed68bb7dfcd4fdad8ffd6064af4fe269391c1	\\x076ac3e983b13b2d3b13df74ab9b891a7463db5c04d980bd39c95f92777b5e18	a2663b9f-7ad2-e912-c471-ad2798cd8308
249	gateway	0	87	\\x	\\x01d19cb40739c309e83a158322b6c1a421609b5c142ae8f19670335a5982270f0bb2fba2c23fd8413f69be787c2e0bf94d7120271ae47ed5a3a3aa7f1d7079a887ff0ed77b5e912f843a484a676c5d2f9e0643e4233bc96ad408082d78dcc6040fd0c5f90c90d6ba4b8453e9e3d810c479bfd14609c2dc29b94acc6a850a73a7bdd8464fd527db0825bd263f06c181f353963a35f50dbc6ebbedd84310575febbba6b435ceed28f2240d40f525f2c4eb125d55ea3e5786785fab4fc217c01d7f97ed2b15abaaf78457eeb6c3eb00ac6cbcc9b68025b77318938470534f6eca797bd9da8df513c9d834e14504aa602cb32a5d36de014accddda67f2f9bca64aaa3918d405102d210d01f10d9ee1	\\x14aa2aef9ca27dcfd1830389a0dc069b40186f6eb14ed72d99442de061e2a843	8446dfcf-4823-6908-8858-4d05e88d0950
250	gateway	0	88	\\x	\\x01d19cb407c050bdbea07ddca2327ae926e453b29ad5bef994e0a0e26a12024b4d9686c9defe0aa62b162ab2738df5653ec658127a6b62a4c032ba24205c8c2cfb8c1d7e841511a4b2d9035bd40da7af98c1d51b2a2b8490ce70d66f9232c218cb93d18841ebad2a8836e82dda17ede1eea1df0adba07e2f9093b00abf3bd347c0e02df969753c6b3146378e916c3bfcf0a38d05cc80f51c17839ca941b2	\\xcaf0dfb747334d8ae505eb5f3532f5d4629bb6715dc514a5c4c0f196802fe095	8446dfcf-4823-6908-8858-4d05e88d0950
251	gateway	0	89	\\x	\\x0194efe8051ab33c4a91b74942f5b79875b1b1a190fb5fabb63c9fb3ab87465769f7e63ea1506e420d26836e31c0441b5106f1c3c6336609ec7de4a5da9aa1d34ac292c56c111c9d0f73223d1338ef87e07930ab141341170929a02a0939431d8ea00a500a677028534fc0b7f1d092191d1ca6ca8ecee2d901d2077a04b4365922bed77ddc3c77faca32274c310fd031100efb94ada795d0e60ec311103759ce12e69cefcb7c9b48538ee1e75918c95e5e1ebbd58850deccce22f130f43d385742e03be8daf8cf2cd1c8dc22b7468cb71a1d9afc6a5da357e5f69237ffdc58cdbf99fcdeea6d0c9ba9b66e616ea7a7dd981f	\\x5d9398279f82a2d121eccb0eb76bba01fb754b504244cc2a07f0e7a6db3190ef	3ba51268-23cd-f037-f5bf-ac636c8c5715
252	gateway	0	90	\\x	\\x0194efe8058bdc5e662c7cf8f0e62cf5fd22f4aa4078138eb161f09c405bf9c62d0a132c70326e19653508abb52eee7a90b4ba82ee929fa378ec81287b3b02bd97985cfbf8ad3efe72cf381e1b7c669a907c9faf73aeae8e09edd6499a36a66b5268c371493e41268d64408465bd0ab343956a5ed76b9d759ea11215dfed4337f0f234ea6eb7749c452226f15fc24f4ccfd8a1ea516094210875722750	\\x3e31195c09d3f57716c91a5a77e7489112a1cc41cb084103b6f0fd6ddcaa494e	3ba51268-23cd-f037-f5bf-ac636c8c5715
253	referral	1	12	\\x	\\x0196186b5ad2924ebb287c3b85ff7fcc4da72fe8ddc8dffc7e637c820c5c47fb149562fdd2cbe3affb5b9dd58664b8cdd393042ab498fe638124df54409cdc70f59e9f1e510a6819733cce6f231ce3549cdf2fd3bc262e96dcf12e191789885c4050	\\xeb6bec120e2b07e3acc4eaebfedc3424eff892ff6311d60cc1828bb7db301c5e	79e3fef0-3691-a315-8575-44624ba4c517
254	intake	1	136	\\x	\\x0165a6032101b74482f2508c96bc770344678c9b6c8b834af7c1356fb7354c16369e997288f843c6f4cbbae6450849afc8b96eb024f80de7915b9f31fe0ae1b0a2cc03a0b72789a2339885288c19d2752e8298c89a99fdd9ea88f8daf3b5d3ef1975f12d17b4397f33755d71926dc40b2c79245e2a9c44aec3b7817e7cf53359c7d273a5e4202c0da953e770af86fe372de3a605bd15ca03ee0d57de615075211586414617ffdd90021c8c	\\xa12b7ca00f71461eea1bfca5f30516bc401af09aa8b80f09d1ec881ca1b619eb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
255	referral	2	13	\\x	\\x0165a60321796b14d952bcddfd77914efab02b5ef8bbb8300ec92f4dc59fc51607ee107abf076119ba51e25c621b7b79d8fb691efe12759bc6d5052ea73794336e18df145b1776d03fdeb9ca4a6e29379b645d0910255ed3b8b0b8622e9e91a2cb9b3c15b42a0e6af1075a1e2ad050d15677766b005612b7f68b24786ea936d7548f051781bafd79ab7c3e9d5bce2eb4cd2439435c204f840dd39578a343d03f2dc70e50dfe38bbdc634a85be6834582cdaf00c54c8232b3e45d120443c66ec26101	\\x3ac76db6dc4cdef6c0ff8038f0e2a9fab2edf2c26537dcb080f16db5233dd18f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
256	notification	1	18	\\x	\\x0165a6032175fb90891fc59d3de3337fc6e19ef3095bbe99ee72d17c1362ca30979463d9462b564d03bdc737b14752288d5688b4d74d6ab1e27e95215ff505820f0c18867b814b3f8b47d380a297e4eb466dccaaffab465be915acaf67f7a268a19e4d364f9d2f0fc82136c55601c1a11fd110f3c7f80c58cf6bd28fcbaa602067f454a9ee39b181665b1a465421a6d73298fa0d8065f31cfddb6c7171a7c276	\\x03e5d7c3ddd228f5a8eeca33aab6ab9f573776787b55089542f18f3ebb6aaeb1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
257	notification	1	19	\\x	\\x0165a60321239456b4aca2c0d7e6c7c33e24cf85e06dfd0ccb0c16f261b8516ff68fe90260562e5e30c12ee83f7e9c9c41ece0541bd3186021cf8b62e129647aa1ea955868ee916efee417f5496b46b454bc9f074e4cebc62d60f38227e676af5dcad4ad68142eb8e6fddf8dde737b3f168f00db9952e8b8b6e569443ecc29130fff38988cd392b077ea90dc0c3631051daab863e3dd4b4f3493f1c9aab622fa5fae71b24c962680e50ec679b16567cae2737f3d2102	\\xf243cbab6bf72ac85d9e252cd567847aadcc70a6352569cd07449760872b23b0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
258	notification	1	20	\\x	\\x0165a6032144ba2f9d9782ca9793fea504256b3f8ad6c701555ea029f0b43a068e12a5a60f37786fa947f6b2a8cdfca40c62314526c04a02fada6c5e9ae4e4f0d3bf74c151ebc41ae7283bc8f629c8b33cdf4223ca3ff0ccc8f9666ed50e2e58b85b4c928108b08f1d60e67d10315699595aa4c133032b734e31958fb7ecf36ad87a3b5414afdca224bc24d6ae62c93c1f9d28c1e6b7764c7ca780da2ea91782fdc94e1caddbb5df5e6cbefcb1cd4422c249d33195b844e171	\\x98bd69c926921e2f215eedfba9c0c633d5f3ab8ce936e28bdcb847977b2e0414	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
259	gateway	0	91	\\x	\\x01b863bf865f24e5ed2b99078f621bbf71f3b9504e9dde90f7cc0ebe3a14009636fb9bfd5c20752e845ea4a76a779644a5d274291c1517527ebad8abdb73121faf15d9881f0ab01d2ae8591b88dac091cd1ed12b33e6f09480aef0b8b5a819073d35f4b7fddcbb62f36c50b97d23cd1e70a7ea546157726fc737feef904f41601484aae40300dc21356371541b9536dad2eb18c76509450776899485b8460ca7155dd4f3c165e2e89f8276139d47c185a86e2f03355d372f9226aba5de667b76606b7e720b00a3f5d0376fc0f323d53df22bd53703e82f9dbe8f93aa06d9b624e1a3dec712755e02c41988298f630ca6489f	\\xfcdde860f3215ddf66be9b7524869a5d09493e76bf37b6a0a912fc2ded49361c	7b6c3747-0de9-235a-76d2-852520a64208
260	gateway	0	92	\\x	\\x01b863bf86dad390335d722833fe3abc291a0f87d6dec24d1f9828226627543ce5e7086000ca1ac0909e73dffc35ec4855d3489ac4f60382fa9066a63e8ae4158665722a8e1c4e72ce40c1a291969c62c1cf5c2feb10f3d0db4e0bb8e492aad832f9e31bfc88ab77b5a2bbd9c88b110e70b9b3caeb3f3ba82319630f1c2ba6e294ebc60fb4bae8dca6a6da4bd41e8e02619f5e130728337f43525f7299	\\x00896d2ece59c3b1f84695616b76ae649685ffb39cf7a116a54f9ae62405ac97	7b6c3747-0de9-235a-76d2-852520a64208
\.


--
-- Data for Name: leaf_key; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf_key (key, owner, organisation, subject, kek, data_key) FROM stdin;
3cf66014-b35e-f542-d8fe-8b6ad6706cb4	south-pd	south-pd	\N	1	\\x0100010adbe591e982fe0647102537cd41081619904ec0715ea2fb147c295cbf5872df4e599c9cdc3879a9df6c1edcb59cb9d2cabb375d96e833c2afcbc1e5b8d46635
48009cb3-5b5f-852e-f492-ffd978889cac	aid-house	aid-house	\N	1	\\x0100010a1eb8e6fbdb6899d2fe43818ad616c56ff94d65f1fe70cdfad8f3b346e30dfcfb89d3bb54295daca6005319dbf197f30c3fd7dcdda674c9590b514eb82bf4f9
4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36	accord-canary	accord-canary	\N	1	\\x0100019f487928d8feade99f36111bb4b829286f90950339424e0a691c807e0a403af348389b882a6e426dae18a35012f13783088069eb206bfddac4a341dc339b0da1
5d90e5c9-f290-d758-db3d-5a211fffc99b	quick-pd	quick-pd	\N	1	\\x010001526a4bd39778612ec10690bf549dd5023613b73f2b0de2d50fc41f0d9aafd3e13355874f413c33898a412ba1b53d0c4453552c2dc156bc0422bab67bdd3e1924
79e3fef0-3691-a315-8575-44624ba4c517	_site		\N	1	\\x01000122232343890c54a36d3c82e501488892e80d120f1ae99b74233b671562e5e3af75ac8c4315c1c3be610c668f5f0d82f5dcc64c91b8b328078ee9a018288eba7e
b7bec276-31fd-19e5-6a9b-9865ff2ad2d6	north-pd	north-pd	\N	1	\\x01000163000e04f19eaa386d08166364eb7dfefc2de4ce92185608e8412efe06d08d2ef8bfdc8c69bf84faa1b16bcc71e936eacd8e1716d66d4663f8c43e9b782f2a56
ec0f7cc1-6271-2d16-0c45-bd52ac6a0200	alone-pd	alone-pd	\N	1	\\x0100017fbfc3531784c60e1abf34b991dc1d98a4b923b7b41dfb946a76eff32d04399f35f358f45ecaad9a6049c614b7a0d1c1ab668f0b4ed2f52492a4a8ce2eedc83f
0fa5d115-08a1-206f-0f0c-4e43f4b71a6d	north-pd	north-pd	9fe77eb0-6f80-4706-844b-23e490e60b39	1	\\x01000116db81957f269470bac63fabfe8cf2d0f201570663a5649c17879e790c8cd66ed91f94bcb6c0e9150afea9c160f4c05226090d11548bd4c3df39b4e25cdd7d7f
3ba51268-23cd-f037-f5bf-ac636c8c5715	north-pd	north-pd	26f34643-663e-4955-b4bd-bc43cd274263	1	\\x01000105cd2ecf411505857c0c0e53f914a9005f5417de95de5f567c5cbe9feca6788846fdfd46adb02ac4cd5ae5e3e8b7ef65ff49887cfe44b14c11210e1914734f68
8446dfcf-4823-6908-8858-4d05e88d0950	north-pd	north-pd	41a97a57-9a86-49be-945e-8fe088db9b81	1	\\x0100018f8564817e55ce1750b44f5c7464fec7dd696c7eeb5e18161809ebcd073857569ec21038fce27c90633754689deb36f51daaaa0d42bfb4fbe5b54fd62369f0fc
a2663b9f-7ad2-e912-c471-ad2798cd8308	north-pd	north-pd	cb1cad22-3efd-4483-99d0-343f7330beec	1	\\x010001377108f9d429c8eeb0c958307f2f08b22913edd4aa3393515050d1f295fc6ed1088618ff6b0ccb5f7cef6cf41c053db6be395cc5ca5106be1e2ee5a2e2b272ef
7b6c3747-0de9-235a-76d2-852520a64208	north-pd	north-pd	1f06405f-7ef5-498b-89eb-644c2088e006	1	\\x0100015dd1f0ac078a9e02beeadd7efbb9dc0ddf12ff22cd972034c3147258ac6ce1f8ca259aa3dbfe7254c9ed4709c2ad35fc856255371f59e8ab03ae9c161ee7551b
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\xf1dae920c5ff94c16ac62ab64a937892db3e76dcfa1e688db8e2fccae701ca73
\.


--
-- Data for Name: parked; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.parked (source, n, epoch, at, kind, subject, body, reason, parked_at) FROM stdin;
\.


--
-- Data for Name: refusal; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.refusal (disclosure, asked, person, at, idx) FROM stdin;
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 12:29:28.701106+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-23 12:29:28.703183+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-23 12:29:28.705257+00	0.1.3
audit	services/audit/schema/0003_entry.sql	ba84666aa9e91287d0650bb62b9517baec78d977b98efabb4c19063775c92aff	2026-11-23 12:29:28.707402+00	0.1.4
audit	services/audit/schema/0004_seal.sql	f09c3f94aaab452f3afd422820aaa68d995db0503f781e046dd3cad6e4e38919	2026-11-23 12:29:28.711554+00	0.1.4
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
41	\\x0f322e19a42a4ee4a1a0e83c40100038db0077d8d839d2f3157b0bfb9ee5cfcf	\\x31027be649786fef92b4bc9e389b9487963a0c5d0374261b109fd63d7d60d686e8e9f07d585060935eac9ab799417f784f9226eafb9a4c469424a75b8d91ba017f2aa3e08ee86c8ade5fbbd7f816e45abedc73aec2b6f255f3c7f3bdcdda00c3
46	\\x3c622f8658da2b6e43383a33904fdfae5aa3b4ab2e37b6571f1a9f1f13487ca0	\\x31027be649786fef92b4bc9e389b9487963a0c5d0374261b109fd63d7d60d686e8e9f07d585060935eac9ab799417f784f9226eafb9a4c469424a75b8d91ba01c775113bfb84bd759ecf9f9830d8368dcb9b99842e180798a48d862b88d8ab3d3ca809d7799a7b16ed760497872f318fcccc2c4345f952010e634481f9eb958e
68	\\xfe7c2b8530663125384baa1e199b6c750304595b2a5d77cb113dac9629b4d058	\\xe824fe54a23a2912d83bea8d5e916aa815ccb6077048e6fe6f6c7c546ca729f1396aa98f05f73f04ff1af81dedd192c523f1c75a82584e6b3da72c2edbe73525
74	\\x9bc4804689497ab5a22dc463b817e4f64b0be10bd13ed38f0ff8cb030493236e	\\xe824fe54a23a2912d83bea8d5e916aa815ccb6077048e6fe6f6c7c546ca729f1ae348a87d8e36863a2a019568ecacf47ee651ca6b3feea9f08d7a136a1a783ace6231796d0fbc7a53df92e1a05f0911f9cc6159929e940312972b7e1d0e66db6
78	\\x191a44cfa6c034fe3d2b24bb4aa23232bd2fb07d07226f990d1fbec64702f14d	\\xe824fe54a23a2912d83bea8d5e916aa815ccb6077048e6fe6f6c7c546ca729f1ae348a87d8e36863a2a019568ecacf47ee651ca6b3feea9f08d7a136a1a783ac9dbaabc118fdad07fa474b73a2e79b0e4ddf6b67c12ba8b38e589f04ee580e859846eea17600d0f389296503510f35814a20d18bce8749bc9784a174d53031bc
208	\\xb150c8ca82a3d4e2ec923fcf4a4778179aed9aab350b2210ef441e4c7984f863	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f8ad8853093c12175028b81c50558a6db72286b5ee8d3e200b9c4843cbc42174b
209	\\xc484e39accddc7ff63214887662596ce70995afeae5b71343d27edcc41dd4430	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f8ad8853093c12175028b81c50558a6db72286b5ee8d3e200b9c4843cbc42174bc22348a6c6daf1f3d7a217ff2daa64ff64e2a5e8769909d3acd386dd584dc248
213	\\x3418312055879aa30bfec81a41763648741a7fa50431e2ee4600f4144c63fd96	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f8ad8853093c12175028b81c50558a6db72286b5ee8d3e200b9c4843cbc42174ba932f0c4af1768c555acf3118a3d8da9c0abde0c1cb2a7e8bb953f6f05b24d76e58363340815e840c6f2796c4b739de785edadc091e9d5cad6dc786621d29789
217	\\x2233c697b13fb8116d2eed3728e81a6a19b3d7c655733ed08a258d221553ac02	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f8ad8853093c12175028b81c50558a6db72286b5ee8d3e200b9c4843cbc42174b747fb5970b50e15cb6da52ab3649fafbc576ed59e42ff9f94058aa99bb0d6f30cbb558a74d071fcd72fc0da84ea04b613a257e78be49bff6fde863279c518ae4
229	\\x3022211b1c9704f8bece8e3c2f99303da36728df936823746f1f4b173f92de2e	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefa3b2b45be8428241df97008042b912804377fe31b825b661f8099f6d6d325442511d7f0b06a3090fa40183db17bc1e3f80993381615996a7001829bc2cb9ea828
237	\\xcf1f9a42cae4fa28a83ab7b8e8690e7e53d9e76b49a57d4c4e99e46d2ed512e2	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefaf8d871fd8ad5804450a4216873e683be3fed12c540981bb25fb0935d24ddc75a35065ec7a8c3a5bb430f021a80ff973d52d1db3d5d31a4922f965d9ffc14f8cea1989a043ed99ad4b97d8be37fcd4e35d2ad9bdf62461a82c07576205f4f990b
240	\\x9ef8798cd37dec1afeeb2c5b86c9db2fb4f81c47d3bb4dbab6b8da269989fd97	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50f
245	\\xa53a9afce795099527716008458d07d18d40c01ad207eef98517f572ebbae004	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50f7e2de8fec04742919291c8a76cd56fd935c5dd3442b4b0c9272a1717033bd52816c412f74ca32f05a06e253ad30780455f511347728c99c0b5a5b0852b863dbe
246	\\xc9caa067f337b3542c9572071b077ddd5908bb0aaa9cd7c5499a78e819b7b126	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50f7e2de8fec04742919291c8a76cd56fd935c5dd3442b4b0c9272a1717033bd5284618bb48a0625884ab90ded8103009f0f0492c1e2f32c180359b0dac05e7a7bb
253	\\x424a21c85103935125e66049e06d5a61a5788710ed1bd777fa208c95cf35762a	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50ff18183d43146c0929266f0649522b33041e73f429d7da2000602a721a2a344bc1a9e100892cc97d326c87d4b9f26a8b5e2405b41bb6493afc85ef693d2da0d7f3e31195c09d3f57716c91a5a77e7489112a1cc41cb084103b6f0fd6ddcaa494e
254	\\xe7c49f0b5b2076d449f96e8c292971084da843d3365938cbcce1c9ad053d1982	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50ff18183d43146c0929266f0649522b33041e73f429d7da2000602a721a2a344bc1a9e100892cc97d326c87d4b9f26a8b5e2405b41bb6493afc85ef693d2da0d7faa7b03aaa0de094438c78cd5f8ed18e21b29cdcb9362887733b16be5486e4054
255	\\x3191fbef78ac84b88b37b06398d987f3bc6cb95b8d125e2c0ed263541f181f2d	\\xba61dc12d2142cceeaff57207f9fbb335ce5183a8e659de8d290ea4a86815cdc00167e7379011ce2c47eb5e958b3eb7913143beab4c4aa7f3ba39cd04362de4f57b663b7a63cb35ef515aa4ef302772b05329eb469638a0dd2ff456d416dcefabe69992f4ab0bd1e98fce65eb3d22cae448d9dbcc9eeb6fcff7cbf141a0af50ff18183d43146c0929266f0649522b33041e73f429d7da2000602a721a2a344bc1a9e100892cc97d326c87d4b9f26a8b5e2405b41bb6493afc85ef693d2da0d7faa7b03aaa0de094438c78cd5f8ed18e21b29cdcb9362887733b16be5486e4054a12b7ca00f71461eea1bfca5f30516bc401af09aa8b80f09d1ec881ca1b619eb
259	\\x8220034f6d87f153af1374c50171425e064a9dcfcf67644bad02813da8328fbc	\\xf1dae920c5ff94c16ac62ab64a937892db3e76dcfa1e688db8e2fccae701ca73b25b6065355f716e7d2a2d548aea21543add997db6c743ae2827102858840a7098bd69c926921e2f215eedfba9c0c633d5f3ab8ce936e28bdcb847977b2e0414
261	\\x5f0f0858e1af73c55760c8065d14f54ccdcb1ae564ed9e0344313232053fc8b6	\\xf1dae920c5ff94c16ac62ab64a937892db3e76dcfa1e688db8e2fccae701ca736059e3f28b65f34bed336e91fe56119fd5fc2a05da2d0b355202f93d9a23856300896d2ece59c3b1f84695616b76ae649685ffb39cf7a116a54f9ae62405ac97
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 12:29:29.643719+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 12:29:29.585602+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-23 12:29:29.701462+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 12:29:29.722993+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 12:29:29.744917+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-23 12:29:29.765495+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-23 12:29:29.675591+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-23 12:29:29.61854+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 12:29:29.784773+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 12:29:29.808551+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 12:29:29.865866+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 12:29:29.87584+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 12:29:29.895647+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 12:29:29.904824+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 12:29:29.924045+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 12:29:29.933897+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 12:29:29.965911+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 12:29:29.978849+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 12:29:30.005901+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 12:29:30.017726+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 12:29:30.043873+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 12:29:30.054092+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 12:29:30.083995+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 12:29:30.09716+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 12:29:30.136319+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 12:29:30.148033+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 12:29:30.174971+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 12:29:30.186881+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 12:29:30.309612+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 12:29:30.319355+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-23 12:29:29.596826+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-23 12:29:29.607286+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 12:29:29.625217+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-23 12:29:29.634795+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-23 12:29:29.652122+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-23 12:29:29.659848+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-23 12:29:29.689742+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-23 12:29:29.712394+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-23 12:29:29.734253+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-23 12:29:29.755764+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-23 12:29:29.774225+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 12:29:29.798114+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-23 12:29:29.819277+00
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
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
d14a52f8-cd34-e396-b082-43ab20a14421	2	2098-01-01 05:00:00+00	0	1
d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	4	2099-01-01 05:00:00+00	0	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
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
referral	0	2026-11-23 12:29:28.968828+00
audit	0	2026-11-23 12:29:28.968828+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-23 12:29:29.544157+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a0956413030313030303042036f776e
2	0	2026-11-23 12:29:29.544157+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
3	0	2026-11-23 12:29:29.544157+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
4	0	2026-11-23 12:29:29.544157+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
5	0	2026-11-23 12:29:29.544157+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001320355544342036f776e
6	0	2026-11-23 12:29:29.544157+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b42076665646572616c
7	0	2026-11-23 12:29:29.544157+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-23 12:29:29.544157+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-23 12:29:29.544157+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-23 12:29:29.544157+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-23 12:29:29.544157+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-23 12:29:29.544157+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-23 12:29:29.544157+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-23 12:29:29.544157+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-23 12:29:29.544157+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-23 12:29:29.544157+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-23 12:29:29.544157+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-23 12:29:29.544157+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-23 12:29:29.544157+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-23 12:29:29.544157+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-23 12:29:29.544157+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-23 12:29:29.544157+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-23 12:29:29.544157+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-23 12:29:29.544157+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-23 12:29:29.544157+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-23 12:29:29.544157+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-23 12:29:29.544157+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-23 12:29:29.544157+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-23 12:29:29.544157+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-23 12:29:29.544157+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-23 12:29:29.544157+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-23 12:29:29.585602+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-23 12:29:29.596826+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-23 12:29:29.607286+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-23 12:29:29.61854+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-23 12:29:29.625217+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-23 12:29:29.634795+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-23 12:29:29.643719+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-23 12:29:29.652122+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-23 12:29:29.659848+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-23 12:29:29.675591+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-23 12:29:29.689742+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-23 12:29:29.701462+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-23 12:29:29.712394+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-23 12:29:29.722993+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-23 12:29:29.734253+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-23 12:29:29.744917+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-23 12:29:29.755764+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-23 12:29:29.765495+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-23 12:29:29.774225+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-23 12:29:29.784773+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-23 12:29:29.798114+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-23 12:29:29.808551+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-23 12:29:29.819277+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-23 12:29:29.865866+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-23 12:29:29.87584+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-23 12:29:29.895647+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-23 12:29:29.904824+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-23 12:29:29.924045+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-23 12:29:29.933897+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-23 12:29:29.965911+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-23 12:29:29.978849+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-23 12:29:30.005901+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-23 12:29:30.017726+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-23 12:29:30.043873+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-23 12:29:30.054092+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-23 12:29:30.083995+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
74	0	2026-11-23 12:29:30.319355+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
76	0	2026-11-23 12:29:30.916232+00	1103	ca483bf5-fdb2-450c-83f3-c065dc007cc4	\\x0a10ca483bf5fdb2450c83f3c065dc007cc412036164611a096169642d686f757365200228013202010242109fe77eb06f804706844b23e490e60b394a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-23 12:29:30.916232+00	1106	ca483bf5-fdb2-450c-83f3-c065dc007cc4	\\x0a10ca483bf5fdb2450c83f3c065dc007cc412086e6f7274682d70641a096169642d686f75736522109fe77eb06f804706844b23e490e60b392a020102
78	0	2026-11-23 12:29:30.918188+00	1103	a24c9aa3-2b98-4ba4-8877-c7915a1792b9	\\x0a10a24c9aa32b984ba48877c7915a1792b912036164611a096169642d686f75736520022801320201024210cb1cad223efd448399d0343f7330beec4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-23 12:29:30.918188+00	1106	a24c9aa3-2b98-4ba4-8877-c7915a1792b9	\\x0a10a24c9aa32b984ba48877c7915a1792b912086e6f7274682d70641a096169642d686f7573652210cb1cad223efd448399d0343f7330beec2a020102
80	0	2026-11-23 12:29:30.918188+00	1103	33e154d6-daec-4cc6-a5bd-bdfba49b289f	\\x0a1033e154d6daec4cc6a5bdbdfba49b289f12036164611a096169642d686f7573652002280132020102421041a97a579a8649be945e8fe088db9b814a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-23 12:29:30.918188+00	1106	33e154d6-daec-4cc6-a5bd-bdfba49b289f	\\x0a1033e154d6daec4cc6a5bdbdfba49b289f12086e6f7274682d70641a096169642d686f757365221041a97a579a8649be945e8fe088db9b812a020102
82	0	2026-11-23 12:29:30.920944+00	1103	a2662e8b-9d08-4666-b817-4065367d9f48	\\x0a10a2662e8b9d084666b8174065367d9f4812036164611a096169642d686f7573652002280132020102421026f34643663e4955b4bdbc43cd2742634a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-23 12:29:30.920944+00	1106	a2662e8b-9d08-4666-b817-4065367d9f48	\\x0a10a2662e8b9d084666b8174065367d9f4812086e6f7274682d70641a096169642d686f757365221026f34643663e4955b4bdbc43cd2742632a020102
89	0	2026-11-23 12:29:30.983909+00	1103	ffb9c058-b011-4ca6-b2a2-0c49b5eece7b	\\x0a10ffb9c058b0114ca6b2a20c49b5eece7b12036164611a096169642d686f7573652002280132020102421026f34643663e4955b4bdbc43cd2742634a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-23 12:29:30.983909+00	1106	ffb9c058-b011-4ca6-b2a2-0c49b5eece7b	\\x0a10ffb9c058b0114ca6b2a20c49b5eece7b12086e6f7274682d70641a096169642d686f757365221026f34643663e4955b4bdbc43cd2742632a020102
91	0	2026-11-23 12:29:31.680951+00	1103	ce7d8d10-aee7-428b-b6d8-bd9e482bf443	\\x0a10ce7d8d10aee7428bb6d8bd9e482bf44312036164611a096169642d686f757365200228013202010242101f06405f7ef5498b89eb644c2088e0064a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-23 12:29:31.680951+00	1106	ce7d8d10-aee7-428b-b6d8-bd9e482bf443	\\x0a10ce7d8d10aee7428bb6d8bd9e482bf44312086e6f7274682d70641a096169642d686f75736522101f06405f7ef5498b89eb644c2088e0062a020102
68	0	2026-11-23 12:29:30.09716+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-23 12:29:30.136319+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-23 12:29:30.148033+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-23 12:29:30.174971+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-23 12:29:30.186881+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-23 12:29:30.309612+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
75	0	2026-11-23 12:29:30.431487+00	1101	1776c53d-ed52-7798-57db-b226939e6b9b	\\x0a101776c53ded52779857dbb226939e6b9b120a6e6f7274682d6569646f20c6b0aad7f4b39f03
84	0	2026-11-23 12:29:30.953685+00	1101	effb66d2-1543-de60-9aa2-ad8a9cb6e1de	\\x0a10effb66d21543de609aa2ad8a9cb6e1de1a0361646120a795cad7f4b39f03
85	0	2026-11-23 12:29:30.962023+00	1103	a7d709ea-242e-44b7-a9d6-4c68dc5c85a4	\\x0a10a7d709ea242e44b7a9d64c68dc5c85a412036164611a096169642d686f75736520022801320301023b3a0301073b4210cb1cad223efd448399d0343f7330beec4a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110effb66d21543de609aa2ad8a9cb6e1de
86	0	2026-11-23 12:29:30.962023+00	1106	a7d709ea-242e-44b7-a9d6-4c68dc5c85a4	\\x0a10a7d709ea242e44b7a9d64c68dc5c85a412086e6f7274682d70641a096169642d686f7573652210cb1cad223efd448399d0343f7330beec2a0301023b
87	0	2026-11-23 12:29:30.977528+00	1103	1397446f-db49-4a53-8614-a1e85dcec954	\\x0a101397446fdb494a538614a1e85dcec95412036164611a096169642d686f75736520022801320301023b3a0107421041a97a579a8649be945e8fe088db9b814a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110effb66d21543de609aa2ad8a9cb6e1de
88	0	2026-11-23 12:29:30.977528+00	1106	1397446f-db49-4a53-8614-a1e85dcec954	\\x0a101397446fdb494a538614a1e85dcec95412086e6f7274682d70641a096169642d686f757365221041a97a579a8649be945e8fe088db9b812a0301023b
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

COPY gateway.organisation (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days) FROM stdin;
08822c92-910f-f18b-d71c-631ff3c847d1	south-pd	1	America/New_York	South Police	t	1	t	south-command		own
2d3a4044-5f4c-93e3-46f8-35aa198a793d	alone-pd	1	America/New_York	A department without a ladder	t	1	t	alone-command		own
4aedee00-dd11-cb38-5a6e-31f83791d1ff	north-pd	1	America/New_York	North Police	t	1	t	north-command	VA0010000	own
c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	aid-house	7	America/New_York	Aid House	t	1	t	dana		federal
cd3faf59-3ce3-7a3f-3033-f7ce061e927f	quick-pd	1	America/New_York	Quick Police	t	1	t	quick-command		own
f30fef4f-1a24-14b4-d3a8-8a312cedf533	accord-canary	26	UTC	Nobody's, for canaries	t	1	t			own
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
6014c8b6-e31d-293c-6557-225d77fece9b	\\x6014c8b6e31d293c6557225d77fece9b02b13132e55ac3f20982475f177f148b	2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	9fe77eb0-6f80-4706-844b-23e490e60b39	f	ada	aid-house	north-pd	2026-11-23 12:29:30.916232+00	0	1
2695e9ac-76c6-9c76-2d53-f846987068c9	\\x2695e9ac76c69c762d53f846987068c9cdcf3b755723b5ca153cd4c35de13c4b	da01ff66-8ff4-0832-7d3f-d85537d1ec32	cb1cad22-3efd-4483-99d0-343f7330beec	f	ada	aid-house	north-pd	2026-11-23 12:29:30.918188+00	0	1
97946eed-d41b-da4d-c9cf-0a7b809aa550	\\x97946eedd41bda4dc9cf0a7b809aa550659c88b238f1c236c9503517df1f2e44	4f25d8a2-244a-1ed2-a0df-a823bfb54b45	41a97a57-9a86-49be-945e-8fe088db9b81	f	ada	aid-house	north-pd	2026-11-23 12:29:30.918188+00	0	1
85b34371-357d-512d-3a4c-f204392c6a39	\\x85b34371357d512d3a4cf204392c6a3919e06cfb66d839b29b475dd960138961	17f14d63-3b15-1563-e657-46a4c44962ea	26f34643-663e-4955-b4bd-bc43cd274263	f	ada	aid-house	north-pd	2026-11-23 12:29:30.920944+00	0	1
faff3469-0f7e-2633-0439-492f6c710955	\\xfaff34690f7e26330439492f6c71095571b4b1a9e1d27ba78d644200660e9bb4	12ca8411-3466-6d96-ef52-2872c92f8b10	1f06405f-7ef5-498b-89eb-644c2088e006	f	ada	aid-house	north-pd	2026-11-23 12:29:31.680951+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x0100015136434642cbdaca9dca29dd9ed75aaa09b76079330166b9336be48b4ecb3d7f3cacd57875ee4b31defb445aa8af7808ed6e647175350be6c27be4c9a5276f5c	\\x01d4eaff69e929d9860a3c38b24a6343cbf6526a91dec10288f97dce13cbbdf8d43ef673ea9c7c26e318d7bf166377e4d4c263	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001d612715d0ede82a41fe073caf3cecc50beb52e07afa8911e708b2a48e3f0b3e1c0d72cbb46e523a76f97ef267beabbf25431db0affb4c8cf31a330c5f631fab1	\\x015ad4931d42c014e9e285289c7c0d48e1a9ffdf4eae3149af5e8a5adb3b99234cd2519ff25f4811166483baf061e63546cdc2f728b8caa428508500	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x01000191af70275b87a93a4e886cb6a5fc61f72a67802028aa4cdffcaabca08ddc88d0bf0196d11ba0b825eb85d9e1d11d68568c26d2fcf6fa8c24b5519d5d60d658a5	\\x01d7c1bbefa545c0f3361f496a65d6562a87e7a63356ae39f4b1bf061a13eeeb0e63c6ace5c59fff14a1d5e34148ce44d69a06	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-pd	1	\\x01000179fa78a692e0dafffb825766945be9aa8cf56e61a02759c11fd0327d04fc13a2c816cabb75dcd55a63cfb61393a6b8787c65aa017594015a36dc14c21fc4d2a8	\\x01d814168a5b2ec99d997819c8e926d0eb48d5fa2b03783bdae92d006fcfb2cc7a31d3e506795c7c6929a105e52e8e048f8fb24805b974ff3c69a080	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x0100019c1a4d9ea28d4d74537dfb98a61542b56936822ddafc0a4f61b2aa80173b128aa7b4dde573ed53e5be8631f87210136b595a27a881be6ab421c2c717131df478	\\x01327fdcb5dc10c0bb73a5cfa527117c0775e53efead938892ffe2957747d5007f0cd1f3548d1438b1827297d0a2476c2383a3f2	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x010001e4f44045da40e58eb5b6b6ada0014a291c0eae3f006cf42ff607d4b3a0f6d67b03d792a54de425b261f8b2b241cab0a06b6d3ddaa661648d04f61538b9ee35cc	\\x0130c28ca954732f751098585689334f3bfaeb072385ef37768c6eb943c2c7be1836ac01e0f7c96a53a831426eb55892d4880821fa5218c27e52941f	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x01000167881bad4984ac5e43957edd1f196b1d1a4004ae1b452a4226c1159eb28a4040df8c00f04c23faf4102df6cef71b4081013c4383c9cda288096cb02997a55f32	\\x01fd6b76458510ccebcd02ccf3eb1bd86f665e96af61ec8b9a7eb826c6341e740368bf35537f105ede1c95d76b674e1d74e340ec4414cac23df9	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001081123620b6688baf2dde19ae55ac04e0d3cbfc1d0a6b9794be48dec286ff52367218b17aab76ede48f87a49f47cb7da7364a4f68da52e3e7ee6c0dabb10ef14	\\x01462f366c541b4aa6b462d3af014c718f8d67d8e852947cf9fa1d8bf05fe0e5c39532d48f6b84e90add1d342d125e36b6e46c4e53	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x0100019ef015f60e56f5f9f1ff8b024b89a5185f62cb0f514b61e1064451004cd4a97d22f7a6b7453cde2c6a786613887e6347d2cd868d0a113640421aec02ac5f53dc	\\x0168f8cfe9664943eb4d1736aefbbe1b71168280f830f485ec176786b7b551e44b294baf461336f96c5df7e4e43ded1a80f9e0	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-pd	1	\\x010001d895fd43817fe78f14bb0b755abb55457705c9d13c31c17bf1acc8b6f5f58d0d126b5f050ee2036a6d20e695574b603513e7c3e5c35f7de69d52ebe0fc8aae13	\\x01da9a63c6960a1958407df60739dd23d2271c9291c93b75b18b4516784f0b967d8504eb9b550c63d751b61863e35886cb864d95cae2805152685766	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001a50827ec014d8a07459dcf51abc74bb35e717b79c0cee9bfe163e5d9407eed43eefa3ca3c4368932a5361207539c877417f1f3ee07ec8ffb0bf9757f39994c11	\\x016257f109dc9b4e38738d713865b4452fb728549720fbde59ecd1267793a119b64fe7b10c451a9e30dfcaa807d00993b072	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-pd	1	\\x010001e62c1c0a71355f3699fa1af1bb38bea631b88f29018f74132cf8a9e77c661aa0300f604a86714cf59c99505aa26e84b592ac7e29ff49ee9f980b7f4fb0814e9c	\\x01f8e6bbcb65f2aa316639683795c0d3fe54e6d4b3d6c364d265aa0172ccfa41316b515d1a80c6a379d108c21e4694be4b12aa75745e84fdec7c1681	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x010001811ca26d53d004654110fc4d93d9d960e669ac32ea8ffc0dab51af675586582b7effc4c9925be6d629518bea0f679251cae4bea9214b524b041406cf792ae467	\\x01bc74e1edff285ff73e4e3b961b454ad5b0a783f519e4a64098127cd9c5db8b18ab8eaf1195b87558bb4e62eaeafd014bbb	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x010001778c19c0371f4cd99f7b4671ef5cc648d87092b1c153294cc021f061c3b235a5059b8d575ac33266e1d8d38d65fd5c9211e52169a2ab8dfd06ebe727ea379324	\\x014b800291459cd5c4229b9af9376b0c1cbbb50ebc396114e357ccc16ff4ee7bef1e21b44468023c29081af8a2c7e9a22b2f2e	1
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
401a2e0f-a742-46b2-a05e-c105a1ef8c8a	109	\\x0a10ca483bf5fdb2450c83f3c065dc007cc4120201021a096169642d686f757365	2026-11-23 12:29:30.916232+00
d9a59655-e2db-4cfd-a5a7-fb238faa4408	109	\\x0a10a24c9aa32b984ba48877c7915a1792b9120201021a096169642d686f757365	2026-11-23 12:29:30.918188+00
b7c63961-8034-4eca-9993-781439052523	109	\\x0a1033e154d6daec4cc6a5bdbdfba49b289f120201021a096169642d686f757365	2026-11-23 12:29:30.918188+00
66dffd15-345c-4ab1-9400-0b35f9f50d23	109	\\x0a10a2662e8b9d084666b8174065367d9f48120201021a096169642d686f757365	2026-11-23 12:29:30.920944+00
6639389e-7483-40ea-b307-af0ae3fd2c86	109	\\x0a10ffb9c058b0114ca6b2a20c49b5eece7b120201021a096169642d686f757365	2026-11-23 12:29:30.983909+00
ad924f07-b0ae-4359-a325-2e5cf3b32cdf	109	\\x0a10ce7d8d10aee7428bb6d8bd9e482bf443120201021a096169642d686f757365	2026-11-23 12:29:31.680951+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 12:29:28.512457+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-23 12:29:28.515855+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-23 12:29:28.521115+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-23 12:29:28.52614+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-23 12:29:28.527132+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-23 12:29:28.532058+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-23 12:29:28.533617+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-23 12:29:28.535955+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-23 12:29:28.537964+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-23 12:29:28.53921+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-23 12:29:28.541785+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-23 12:29:28.543262+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-23 12:29:28.544454+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-23 12:29:28.545921+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-23 12:29:28.546742+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-23 12:29:28.547291+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-23 12:29:28.550101+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-23 12:29:28.550664+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-23 12:29:28.552453+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-23 12:29:28.553096+00	0.1.2
gateway	services/gateway/schema/0024_days.sql	f1f09cdbc08279e4f99ef159adc62adb36c31045d2c0695fd45402e3866e256f	2026-11-23 12:29:28.553612+00	0.1.4
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
1776c53d-ed52-7798-57db-b226939e6b9b	\\x1776c53ded52779857dbb226939e6b9ba44714f0811c3bf13618f2adaa564e22	north-eido		2027-11-23 12:29:30.42439+00	\N	1		\N	2026-11-23 12:29:30.431487+00	\N	f	2026-11-23 12:29:30.431433+00	\N		\N
effb66d2-1543-de60-9aa2-ad8a9cb6e1de	\\xeffb66d21543de609aa2ad8a9cb6e1dede642ab94f1a3f3a39cb502d36617089		ada	2027-11-23 12:29:30.945191+00	\N	1		\N	2026-11-23 12:29:30.953685+00	\N	f	2026-11-23 12:29:30.953631+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
1776c53d-ed52-7798-57db-b226939e6b9b	2026-11-23 12:29:30.435613+00	1
effb66d2-1543-de60-9aa2-ad8a9cb6e1de	2026-11-23 12:29:30.957692+00	1
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
2	42cccc28-2854-1f7e-c071-76d15f1ef8fa	2026-11-26 12:29:30.437829+00
2	8768949e-15e0-62ec-f81e-89fea53a6cf1	2026-11-26 12:29:30.437829+00
2	3545263e-4199-2deb-7f69-fb5be3336a48	2026-11-26 12:29:30.437829+00
2	15799e50-f78e-6328-f18a-93876165d4ae	2026-11-26 12:29:30.437829+00
2	c226a7e1-7fe3-d60a-150c-1913af522292	2026-11-26 12:29:30.437829+00
2	feea6366-0d6e-5bb1-c13b-f08d7921303a	2026-11-26 12:29:30.437829+00
2	bc23af91-0082-60d9-d6c3-a845b9869e55	2026-11-26 12:29:30.437829+00
2	2605e9a7-aa08-ac4f-d623-dd3171db0d70	2026-11-26 12:29:30.437829+00
2	0cceb5c4-4ad7-db7d-848a-dfe0f02d8e74	2026-11-26 12:29:30.437829+00
2	8e0f5c9d-f127-25cc-2f13-e87b35b717a5	2026-11-26 12:29:30.437829+00
2	c1f94e36-55c1-e1aa-b547-730928de7651	2026-11-26 12:29:30.437829+00
2	4b7028ca-4c22-1c4f-1ccd-73e5a1cf9052	2026-11-26 12:29:30.437829+00
2	7a21cbac-cf6d-984d-726a-23b8b4266ecd	2026-11-26 12:29:30.437829+00
2	e6791bbb-30d5-76d6-6bab-549e30ae9b7c	2026-11-26 12:29:30.437829+00
2	3958dd1b-f41f-122d-b335-17d06be2f801	2026-11-26 12:29:30.904773+00
2	3c67ef06-6c5d-8db9-3668-f7ed4e8cafac	2026-11-26 12:29:30.907302+00
2	c5c07462-65de-4b9f-bed0-860be511031f	2026-11-26 12:29:30.909183+00
2	55155421-96df-a342-1e3a-1dd597e0c02e	2026-11-26 12:29:31.673301+00
2	e761321e-643a-57ab-c607-7fa7050eaf4f	2026-11-26 12:29:31.747286+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.cursor (source, epoch, n) FROM stdin;
gateway	0	90
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
01c89a6d-06e8-6156-2ac0-85510f522d1a	8a916298-ab17-451f-a681-695a2ffd8f56	fccbb398-968f-4aa1-91b4-b724b43a7495	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:51:06+00	0	3614	\\x44e82a396425f94f288b4b8caeb91a23c3f2c34aea8541369d70e5bd4314457e	\\x01cce65a0156a42cb27f6aadf5d81ceaa1e3bc617c2bfee404036673a52c876e2b0b8aeaef0578e5d355adfa3bb2eeef7b26cd699c9c61896c7f0c938122d3c0ab	\\x01cce65a01615bc985837014b151f894fdc7e2f69c0d1ff63c0739f542b36a7cc9f5adad45db3ef3521e04b619839d500dd7b0a5ccb9fc92079c057934346d27b54c51922a88e08a3bb905f46f34b914bc4d84b35ad361a09570d5e3a6b3b62792	2	5	ANIMAL	ANIMAL	6	08		2026-11-23 11:47:12+00	\N	\N	2026-11-23 11:51:06+00	65536	2	1	0	0	0	1
01c89a6d-0a53-2a6b-5b0d-fe9b7faa19d5	553192a8-8e02-4708-824c-b87db67060b4	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:33:53+00	0	3804	\\xd8e4ecceac81ea6bc18a1fb1da1e788591cc7b8829b67824d2509a92baed4b24	\\x0104925d04ba1044a537aca5e5035fbb2f448f5a590b33cb7db74026398f5db60a501c383b25e5dde009f682575e65c3adfa2e793c79dc88a9911a417fa58494d9	\\x0104925d044d16ae981c4a6e66f329e4c6d85acb0ec1a5a90471ebc04751b737e96d5a7eb08aa9deb13c287b3bde2d64717238460aefeb19efba0eed38bfe232a8fd0b588b1ec4cf813e1010e3a2ff375a5238bc1ccef9cacba54291585283da6e	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	2026-11-23 11:33:53+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-0ac7-0aa0-2890-ff12877dff30	0c057a85-e632-4532-ae6f-e58e16730d74	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:32:56+00	0	4232	\\x74ff3755ffb77024924385f4b94b459e74c7fb59e25c3820ada06b031a80ec2d	\\x0131e0b7d0cdcef65d06cc4259f53b57ce5cf9e1dbce366a0d3401c3dfe765665d9f93a7b79c2c465d5a1e1450afad974b8b74a26be1c35b84c42c1c6f7e0a6bdb	\\x0131e0b7d039209dd754e03cf3ceb9b2d7414b1d84d65a529711f18cd454c78ecfc81dac7acf571aaf33e2bae6f4634ee2b1a8181e6319c33575f0fc7e0e6d8ed03078339bcd6683d973c8fc8fb7d0793f1f9438584fd6bcb4340628cf92361553	1	5	ALARM	ALRBA	3			2026-11-23 11:30:19+00	2026-11-23 11:32:56+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-1583-d07d-31d6-fe44a9e60def	64eee93a-40a2-4013-a95d-1562fa3ca8c1	0ee01f2f-049a-4872-bce2-952aaa3120bf	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:58:38+00	0	3955	\\xeda6e9de6f2bbaab59b6e89ed9ac88979f64d60e7cf5ea8a09a7201d0182df7c	\\x0145cfe2263a37b2a83e1e20c9d1b32e9f9d6bed37330f849c89c32c2101c298eb61faf735ed1c2f8f3bb5fe1b3955d853d77ecda611cbb061ccd18bd9d163021c	\\x0145cfe22658751b3cac7c799909ea03d210477967b307f7e05f6abbb83f59c0bba97719c48f2be14c36870c0dadd9d87ca289987e32e49a01460f16176e1900f6c22812f4c35aa7df8459d6406beee8be9eca64414acacd38ef254557b19d36b0	1	5	NOISE	NOISE	5			2026-11-23 11:47:11+00	2026-11-23 11:58:38+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-25d5-84bf-665f-95870fda4b9d	82a63afc-00b3-4f7a-88ad-153b2ad33ca2	01182a8a-69d2-4e0c-ad9d-c2c411d0cc23	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:36:52+00	0	2879	\\xc1665ad13a8d25fab10babd9218c1e0bd45465104703e8f6028954bbd2f62fcb	\\x01d028f1fe3e0ba8141436e0cf7ff3aac97754dcae66ea77d916f518ad03150c5d5d86776649ba410eae8b36d64c8baf3bce378a42454d086045cbcdc8bf33b7c7	\\x01d028f1fedf545ca3c8c6bb65a97b5be2fa74f4e767d081a6eb19cd64733292ce3d04e557249d3b6a5e5e64d89becad2a61eb94c0034db82b6517155340055c4564960ae180e01751f83b587bd12488faad16d0ce876edcea176e2b04bd7fa4e2	2	5	DISVEH	DISVEH	5	08		2026-11-23 11:36:32+00	\N	\N	2026-11-23 11:36:52+00	65536	1	1	0	0	0	1
01c89a6d-2794-e35f-b137-09c540c19a1b	ce955f60-7ff7-4b6c-8db1-10781ff100e9	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:30:39+00	0	2775	\\x4c91770a247ef46306358f457cd68c20f3b3300b957e170f0d913fdd96029bbe	\\x0131e0b7d0cf00db8d497c5ef49f6700a164f9c7b9ef0abf85570adb3bdf5bef80920e86be514612ed9973fce81f8b3a7b83620b17acb8ef54c02124f6f53c40c9	\\x0131e0b7d06a2a83d8d6a622bfeedc59387d9b21ea29c8c88889bbe366da9315eb3b74110ae4c96c4cdadc2a87ea96d4b360cc49c5614332386da0a2d53cc182f0aa354605eba1adeeb24a47497c446e91021eee4589c1f13bc96a9fff0f2bdc5e	1	5	ALARM	ALRBA	3			2026-11-23 11:30:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-2ce1-6da2-b4ef-ac9da7a44617	aa07be12-1144-47e9-ab9e-67134eb296e8	a385eabd-3c80-4992-9be1-bae0ddfc697e	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:54:54+00	0	2779	\\xb31b09a8cf6bf1bd0b1a4a070eb41f18c783839bf8e22dfab7ee76168a40b08e	\\x01934a2c5bf81f00850b3f4612897e4c3608a40826ab900f6013a052f5aa448f609af82015d43270951587b60e5e3840b34ceeddf889997caf9eaab0d66a343205	\\x01934a2c5b7b7e51591461ef22aa473e66dbf5b8bcf0e8e47540e44be9b1bed44c064857f72bda692cbaf5b688d3b85842a381feeab22ffa048c5cddbec8950e910a5309c3bb3d1010c4bb83d08715e9ef3ddc31459f7d790a25afd6c430e5bb44	1	5	ANIMAL	ANIMAL	6			2026-11-23 11:54:34+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-3078-a59e-4281-0ec9caddb304	f1ce5f43-c9f5-4fd4-be74-7bf746ae51c0	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:32:06+00	0	3522	\\x64ec45f1114e7ce857f4e6b657d1a2b338bbf48a9b5081b7fc3bd18b477aa8dc	\\x0104925d04144864b61f545d18254367d65ac5a2d2177c6141da2672f88ffadc714e4a70ec1d4a3235e50eca85e4012454d8d3ea6a012bd1135e52eb5d8691316b	\\x0104925d040f58dbd81bf57011b97dc65a46b57ed7bc0633966a01b25b9841d073f90e174e1988f0ee88fba91948b500cd3f1904c1f295cfa3f55e2ed47f95cbf33ad4857b54b0b4d77249e184dd099f8ffc29c940e3588e0dfa27b0dc801486ac	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	2026-11-23 11:32:06+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-34eb-1ff6-20de-1c5570ba4967	eda612d1-8378-4bdb-be63-ce78dcfb7867	4d27a5e8-2174-42e8-ba7f-109b64f2f5a7	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:46:09+00	0	2778	\\x4cfbed0ac5fec50166ecf446ff9da2fa7a2b2711f5a20a514f4b5f3c8b8c1a37	\\x010d17a3f84e27142eaa36d24949ca7630dc1abeb7c443b8c5f9a3c4d1cbc7bccf3b0835d15fa961d3e03ed689f29c4f5b4499aeeac09013a32adac66f9f607fe2	\\x010d17a3f8874a11cbc17025fd0bb45ae85f1f1f620be379ede40371e9f2b8720a4d8389f1ae29e67b344d50be6ab8db8fb6acc3fde56073af8f61533a5b301194492234d29d7e278c50f5bc38d457197839f36d835334ef1ef057b43d55183e4a	1	3	WELCHK	WELFARE	3			2026-11-23 11:45:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-49ae-5e40-b8ae-991bd5a3a8ad	2aa7c7a9-8286-4dcc-8fd2-9349c08f1ee3	0ee01f2f-049a-4872-bce2-952aaa3120bf	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:47:31+00	0	2777	\\x11ffaf928ff2e48b3702455f1c497156f0ab53c8c97263e1be18afa77e236f66	\\x0145cfe2265458d5d2194400d007b752c8d4af6ff5d98bc4d22c7ea561f440265d0d1ef7ccefab322ca5dd31f118ef8c1516e85ced247e62daa80f5ea814585bee	\\x0145cfe2264cb02579fb6d22a7fae03570e8aedbb5c6cc95f096e6fa7a367677187dacba02685a84a69053089a41b0b4d95eb405503b5a1ccff98f8f67dee88aae92acccafb181616155679fe4dc5a85ca3ba824c666c8533ef151955a73c570ae	1	5	NOISE	NOISE	5			2026-11-23 11:47:11+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-4e70-ce75-afaf-4ce0f33d2f94	1df00779-8fdf-4cbf-bc3e-65f27a1d971d	aa70cdf2-b328-4bec-843f-299461d503b8	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:55:57+00	0	2771	\\x1d3b903046a5c639abd985ea1b0f58d93987aa7dd1a63ff845ed8442794d713e	\\x0196cecbe6346481dde34314e4531fdefea7cabb2997f35ffeaa4df18fd29337c818235f4fafa716d43cf9d0f31e2686e7fab72613fe1bc0af519dc8564d0bdeef	\\x0196cecbe6083031033ebeaa96dda617b793c04e01d3504f27eba1203ba914078114293ef4923910b616be3aa54a6e5c391cc38f3a63b68595086f63e4ae1f7eccef5cd12f9ce02c433c6573bf880add250eba71cb463332823334b800743161eb	1	2	THREAT	THREATS	3			2026-11-23 11:55:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-56c3-0fed-1c25-49ee21edbcd5	591283fe-11dd-42eb-8455-4f662e91c138	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:49:03+00	0	5034	\\xf9175b64394b2eb26259168a6074e634808857a8783d1b9980134c30b673eb1c	\\x0104925d04624218f5da572ad530a3c6f0f1142bcc058fbf39c4ebfbb253979a93e481023bc604ea0d8e0c962ab7cce1f31724e31c9140b807d98d61631b33487e	\\x0104925d0420f1511e4e974bd6de4f69499341e823c243d250fda0a9e902235a8f256794869f8625b30f2fadbfd30ae1d577b7cf2d6b3de26251b3fa2fca77cb07b47ece8966b23264e9028c9f4c1aa4e0a88e900891b27d1aa2c738760a04064e	2	5	TS	TSTOP	5	01		2026-11-23 11:30:36+00	\N	\N	2026-11-23 11:49:03+00	65536	7	1	0	0	0	1
01c89a6d-5d19-92c6-4fd5-e47aea38d565	fb51ceac-6776-4a00-9047-a5c55fc0db87	b56f9b9e-8dab-46db-a979-90b346dd09d4	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:55:58+00	0	2786	\\x7bbfff7b7a6a3acb99422dcee984a35bbca841c0c21609e80bd79eb71a5b3f49	\\x01623380cc804a32a4727c342331e8c269ace1a34a18a90bc9ddd1d8b4e0309e0bb2b87ce08089128692cb9e79cc31e7ebfb6a8aa3258b1b5c7aa98735fdb69207	\\x01623380cc63493be1240755a4d5825f2874048390a84a7cec658673c60c93e463a3a1d1b6807a987fa3dea8fe3d6d4e63366cb09f1ef7a1c092e36b331f26449e81ef57be7370ad688d16c1c3c6955bedc5aa5014d26584c524fcfe2fbe9754b8	1	4	SUSP	SUSP	3			2026-11-23 11:55:38+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-6b32-f280-3515-fa2b2e1897cb	b03e5fdc-5119-4ca7-ae47-87c5eb81433b	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:54:33+00	0	4594	\\xd4c7fff48b3e539fcb44114ec30d995c31c14508ed0d94cd935bc8ce49b11b66	\\x0144968bcd04e6e8d5cadc8519915a636b9c617fc4c8556c3ae4758017769820f165b6d7b440a0e826d38870906f8307b5ac61a3deed206cde2f2084c8e774dec7	\\x0144968bcd866c8bc04b7139d2acf2b20179ae51fd98df2fede346eec79d46ad663d6b78e6713d34788611a061978f85dc3af8eba4ae76c419e4d11fb483ceb8c02232dc36ef7a7e464e2da8acc7653953508b91ca5c74022aedf9e314469a2702	2	3	LARC	LARCENY	4	01		2026-11-23 11:46:57+00	\N	\N	2026-11-23 11:54:33+00	65536	4	1	0	0	0	1
01c89a6d-7b18-e89f-29d6-86263742067e	e10623bd-0c5f-4094-9c2d-92b594671bf0	4d27a5e8-2174-42e8-ba7f-109b64f2f5a7	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:53:31+00	0	4451	\\xf2c99c14e16bce1518994eeb8804142d9a8a52f10d4cbb0ba70845d2b7f73961	\\x010d17a3f8f22fc122f0e8495898b9145fae469fa79258f47a133a0f11e7221c832a2778dc150b3a103064b57d0b5b49ae4fc0cd0a87569669e4d906787241d37e	\\x010d17a3f8e247d833635203a79f1e804c5fc3ccd6e59fc934c3ee0a4fd03fd7b293956712fc607fb12b0c25f694dc43c3340c1c4fd109ac4ff5357cf9cb76f31b3926a150117a6a1245b7270e02e698f154c961d30e0490acbe114bdd4da1f6b9	2	3	WELCHK	WELFARE	3	08		2026-11-23 11:45:49+00	\N	\N	2026-11-23 11:53:31+00	65536	2	1	0	0	0	1
01c89a6d-92a1-539e-2f63-1fcf0b4d0704	d28b3e7b-5eee-49fe-996c-ce248119efe2	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:47:17+00	0	2768	\\xf7db35de68e851af355db60debf640c106ee8c67f36354b95c685e1d5bc9c1c9	\\x0144968bcdc3ececc0e86c04f7c551aec55c7ba7a865e54eafbef005028d6302379e66946985f42d6e9ebb44701c3e4d2883ad18d6f60175a2081dff7bc59274ed	\\x0144968bcdfcb95bd29e326457417e035caac233124dfeca1d7bc1ca6e37948d01dfcad239e47e5f253ceed48f009fbfcef5009c14f0640186082885c3b19543da969a7d5670900893725e85e53f3d1d1b95c696bc4870f7ccf0f04f141df9c332	1	3	LARC	LARCENY	4			2026-11-23 11:46:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-959b-169f-4305-6dd98dbb47b8	7277da57-6cf2-49de-87dc-2ae370f928d0	da7bf04a-1185-40ac-bf70-b70a8998cdfc	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:33:55+00	0	3949	\\x764fa9188704d7d543de45176b401aa60c5861225a314b09ae32bbf17f41bb21	\\x01bffcf6e4ba39cf9888d4e05cb1829e54ed1a99b5a2702179a08f319d85a19f6e37c2ab1b4e8a57d5bbabf20139b0933915c07168a7a868531e30bec8f8f394d1	\\x01bffcf6e419869f8c4f4bf6390a7ee1740e8e6e4fffb9c7b07a025f3ab619e536f5bfe8c12e075a6f340d276f3f5f2530d54109451c34bd706b2b0a4d022fcc4afb72136229e628a99b75eca22fcb52047fa3690d6eb2b41c5e26ff2601135c9d	1	5	TS	TSTOP	5			2026-11-23 11:32:05+00	2026-11-23 11:33:55+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-a345-1de1-af5e-2b9988b61589	035f8a75-f1bc-41d1-afd3-3c3441ab3ad4	a385eabd-3c80-4992-9be1-bae0ddfc697e	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:55:51+00	0	3614	\\x065f7fb56adccb5b37a9527eebaaa51f00710d0947cabef2446ed0bde8192164	\\x01934a2c5b2d0582271c6a823b1051c38d3eca2618201b87864e37208125dfac1159af72ceb85da42f49e11b1dfc6139a73f5bd266d5ff5db5ee109d53fa2ca7c4	\\x01934a2c5b03a9454eb7743c9212eae0678334dd62d5d437277b72e439db7a2496ede27227cc66ff6ad6aa72f969227e354c585231a5ecf73976734b902e573eba4f44ec0782f1c5bd7913bc34b01f9bd0ba4e8d457e46fb7050350bbcfa39445b	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 11:54:34+00	\N	\N	2026-11-23 11:55:51+00	65536	2	1	0	0	0	1
01c89a6d-a616-5a78-6e27-78efc74b18df	4fb5d141-5cdb-4fc6-a204-b3883e75db7f	da7bf04a-1185-40ac-bf70-b70a8998cdfc	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:32:25+00	0	2771	\\x0a3d5e0446f9316d239ccbb9f0904ad6c07fbcc4e824414dccae34be9f817790	\\x01bffcf6e411904727cb502e19f9a3d0b0f7f66706252d1db746cdfbc119cb9c5e1639604535f8d9e385ac414f6ae401dbee2efecfc1fed040c36e694aa54f339e	\\x01bffcf6e4be23b1807ea1b92a5f548b56956a4cbfe19242fc1f515b3b211c5ca558e8772ec880683a50639273d01524ba5bddad66270a740e1bf484a595cdd5781edb1a1bc2524557aee0f31aa96e2f6353f70fdd43040c450d7902ed25f3fd36	1	5	TS	TSTOP	5			2026-11-23 11:32:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-b2d7-6324-0c71-43e2428fb727	c2893ae2-94e7-413d-aac9-2d7f9b30290e	fccbb398-968f-4aa1-91b4-b724b43a7495	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:47:32+00	0	2779	\\x0930279a86d44afe8b1200d862f8c20a4b84fea6d38ed1d09018d25ba0fa4e7a	\\x01cce65a012b6e4f3a81d56649965152e8ad5f6d8d652d7b5c074a63abc29a7ea3ffcc5b8c0604d9136be653b24adf31e3fee9d62665fc9bdf4860ef4f30600bb7	\\x01cce65a01bc8205127aa7218ebb3efb9e96b700bf69dc6fc186d5155b25e75bac801f9cc9f505ba20aeb0cc6b9a07ed73905c3a4fc1e7069bf2ed04dcc5419cf0212c5b91a08a4ac5d1c5b2df95a7ec0d579d04cd79a92e84c66140c3f6b91746	1	5	ANIMAL	ANIMAL	6			2026-11-23 11:47:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-b5f9-9384-b49c-bdad5980aada	f0da1deb-39eb-41c7-9fcc-b92ca38f1e7b	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:45:15+00	0	4662	\\x8e887fb256265a1f3bc3cc7acf42ce1703dee55e20b06f97f6ca4b0847eea059	\\x0104925d04aa5e94bae1c81f8ad270db13284215919a9d7ee510bfdb8f3578ea8712093b528c59e9e20456ff257e29c4d039b026104480984031593fd159f1b705	\\x0104925d0448a5ccdba4a038e68f23736069e66f722895559bc4254c841f5979096b1ea9ac7ca8effe454ffac905f21b433c9c5f24e5a4953c9a08eb3dad93555c4d87dc221486801f197f0996d5391b6d528ba20514fc0438df12b5b930ba7184	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	\N	2026-11-23 11:45:15+00	\N	65536	6	1	0	0	0	1
01c89a6d-b9cc-1036-037d-18a69449eb61	bfcde5ee-5e3d-4837-b2bf-2ce02ec2631d	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:38:24+00	0	4376	\\x7eefce87628598a7fb147cd4379190b1c5504c868ea9f957c69e0d7d7986f378	\\x0104925d049fcb1fe6feb3eb06e5b339479bf53464ab4220193b09f3e95e9a222f2ac45ca8836e37f08f4df0a3a0a22c5c81da525072d0bfc128b1832b495f67f7	\\x0104925d045945173a85a24116f51843213d006a384c5d272bb985b00c3b3c2d715dbe1d7eb8966cf2fc5148653350cef870807e0c74f10ec26b9dda1d352d8b60424db6d9401183b04f1b8ec0e0412b80f5d6858465eda54a70f3e449c5986e1f	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	\N	2026-11-23 11:38:24+00	\N	65536	5	1	0	0	0	1
01c89a6d-c0b3-fc16-2477-b1f7d84c4900	15840f2f-7a81-49fb-84d4-ac7d4f49314a	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:32:33+00	0	3953	\\x93eeab012ee46a574c3e65147f1bfb5f01d54426d93de0cc45752acecd51ee55	\\x0131e0b7d05b06b3ebd2a48473ef1a72441c6d5f659b4bcc0a2b7d8bc4041c6fccb70455e2722f428b87c958d66a88439d752cf8d0efb90f5afcd6ee89f4216941	\\x0131e0b7d00c6e2e040b769cdc852301a519c0b966d1fddfd8a5a2f0e8b3647975b27330666e63c0db23b719ee6e939bbc279a08b9610d92a38d533c72a88256c67270552223e6033699961d1f2c1ea28d3e563cc73bcc6ad93857d2daf92616bc	1	5	ALARM	ALRBA	3			2026-11-23 11:30:19+00	2026-11-23 11:32:33+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-c52b-da5c-64c8-ae1d61ee76ca	e5568be1-4a1d-413b-845d-559e694499c3	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:30:56+00	0	2769	\\xa6846c48635c5f68cb2d343f254decf0016f71f17c994f53e09c6fdb2e1eeca4	\\x0104925d04b5a77c21b32e756078cd2958ba3b83cd8783d0fab800c90cf756229d864899c455c3c65b4f7f66de0aca5cbce184bbd12fc6551f2c708d84a310e061	\\x0104925d044db7f7230785e1fff56aeaf15196d83448f4ac2c8c528b8bf58c3397db5112c76f3d944ab182b9ebbb77347c1fa141fbcf3f48873f89907cdb3d0a6bbfc96ee016f654d7f0c1fd2a8b3f9a31c51cd0864bb33cda30c2645a0e944bd1	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-cc35-73b2-56b5-3d5442f088e1	c10952c3-b0af-440c-8c2e-b289521e8420	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:53:22+00	0	4225	\\xf473d5128f64c1400555aa97c9f49b40061b03b38a74cce359425652d668add4	\\x0144968bcd46a585ebb4bd67ff249c40c5134a178c4ae8bf8efbd0ef24370268773f915b22ad024f544a6358876437076d47ee2aa25a74e31fadd5b3564aa73e23	\\x0144968bcdf66844353d7ee6ad8c92bcbdc769b863c14ae2d91de1a45d4dd612a5833f7211d7453209862976bade293518b4cf2d8885d9cf3b92b23b9d836a094f178116231d22a81ca863dcf46d613b4529eee974b01010806c1c913a885e6b0b	1	3	LARC	LARCENY	4			2026-11-23 11:46:57+00	2026-11-23 11:53:22+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-cc91-26ac-de22-fc8ea35fa60c	73ff4e2a-d713-4989-b86b-d5d1e171d493	da7bf04a-1185-40ac-bf70-b70a8998cdfc	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:41:11+00	0	4597	\\x51e4092dd1ed46da10e32ad4bbdaf9e3fffa37655cedba91ecfa7c397d3013c5	\\x01bffcf6e411d6fd5412e88e59035bce49098360a1bdf79fa95d31cf018e275f3a1a1426e76827553d87f85867fe47f7be38383c0e271d79e380bb8a4f76f874e9	\\x01bffcf6e4ba0a5a37ed7c4c8e8a652aa9a9b01922ea9fb75c87c74d2dce68ef85b512cfcceac5eed4f2b10d8ea5f43b3d5c0338328f5d689ab4c2371f1627f7e4b989f147f73db7f13359cd88483104e8e989a98c4ee7168b0905c0fef5661163	2	5	TS	TSTOP	5	03		2026-11-23 11:32:05+00	\N	\N	2026-11-23 11:41:11+00	65536	4	1	0	0	0	1
01c89a6d-cd84-e398-0c0c-bed3fa13ac25	d58bed72-cc7e-4a6e-81bb-e0ddbd5b14dd	f493a6c2-97dc-459f-98fa-662d39b3ca0a	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:37:03+00	0	4090	\\xc751a86837b94b7071fb2fcc221016a643a9ff2b11f746f3e91b0bb90454b6b1	\\x0104925d04b7478c202a7cdb4f816c793b65203e7669608961e207c624fdc634e25a3696e991503e13addba0bffeebd0d0c19ac402f68028e8b5fb36f1c92e6bde	\\x0104925d0429a3794721f550a22e077f9d1f2bb0ef90199b587dbfdd87f238f0e544881ef02884ed13302850d825955434a32410a664ed4fd72f0cb2f8d589ee66b6cab3fa73206c28419d3a3ec127d790b8c8fd4c099bd6c9dc708665276f6972	1	5	TS	TSTOP	5			2026-11-23 11:30:36+00	\N	2026-11-23 11:37:03+00	\N	65536	4	1	0	0	0	1
01c89a6d-d130-87b0-1c8a-018ed18dabad	a69726c4-edec-40d0-83b0-b0836c8ab591	da7bf04a-1185-40ac-bf70-b70a8998cdfc	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:35:59+00	0	4228	\\x532b8699d2df7e1ffe76f2a24a5c49a61a47b59bcad3cba0b91ed92bdabb9316	\\x01bffcf6e44d2b17ce43337b4deca514ebfa1713e2f359375be96943df31f58e4bd952aa2c11c8fb3036f4782d37c693a5385b9ad0142454b2092e659a10530f69	\\x01bffcf6e4d4080c3553bec03610b70ef5cd3cdf93a00facfba68bd78d415cee0a651879361f6296a506b8462ca7368abcb77fb63d6185e168dc4487d0112acc09af351ce419db2fc94fd9d15e432ec869df67028686f953e3b455d4b13284b9e4	1	5	TS	TSTOP	5			2026-11-23 11:32:05+00	2026-11-23 11:35:59+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-dcdc-c48a-e202-9867a432d6ab	3e71e98d-a039-4187-bb17-55221b42c171	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 11:34:49+00	0	4601	\\xa80e5e64e2e38b87e042aa2739a0ba9716cc32c0f4da78845d4b35cd639d8812	\\x0131e0b7d0d74c329c5b1800f3dfce911325178fb4781195db27de8a0d4e56d358411a1a154244e31a7579b4a1a86c56c1e1629377a0504da573c00cd55c1b37e5	\\x0131e0b7d0a68c6e4a67bffd1f88be0494de8dfd1230de3391c8d3187e9336cba57d3f0d3c16049088c51522f5574c400cdd812c401d8d83189f530028d187c0545161513d8d3d06ecd08a13baa9a9f14512d1697363c34c5d9f30e2abe59cb2dc	2	5	ALARM	ALRBA	3	14		2026-11-23 11:30:19+00	\N	\N	2026-11-23 11:34:49+00	65536	4	1	0	0	0	1
01c89a6d-e05a-13ab-fca1-19de62b196dd	2e62fa3d-a837-4c96-aff9-42d1552e0f2e	b56f9b9e-8dab-46db-a979-90b346dd09d4	1	3	2026-11-23 12:29:30.437829+00	2026-11-23 11:56:46+00	0	4381	\\x25ca91657bd416fdbc5df1f7b375d438393ad03d894bfac51948481fd242a89b	\\x01623380cca8a652461fe73fee4228f2f6e72ab7f56df7163ca5481bd2fcb6b4dddd43d10c2d0b7320d9ebd9c5304be8e4c3800b35fcd004e62dad104a3b0e9440	\\x01623380ccf61624cae6ee738109d517700b40636416bed0c3ad955b00e5686efd4f2983307a3bffb1a0c6507d85c7923fca1f9bea02a0298c2b3779e5c4658ac25445e9cc121eccb5ef0f29654a2580d9f8d575927574ddd415da41181bff65d3	1	3	TRESP	TRESPASS	4			2026-11-23 11:55:38+00	2026-11-23 11:56:46+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-ee2e-1e76-6d95-ce7433f53ecf	79fe2a24-132d-4073-8481-3a0d2deba821	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:48:28+00	0	3946	\\x5cb8dc307dd596db7a613897d8ec1f722432213fbbe24742cbf2bf537cf40e97	\\x0144968bcd78741d1ac38ea886743f0d47df84d9e966d46329e016010bfc08f7081fbab130a9e903518138821f747a1bdbb9e33a22dc4a9dd5e9ce5a9c9f4e0c16	\\x0144968bcdb39e08fdc033ed27c907025f1f14146391f50d1580347a814e0762e6ef8e03acd979d2ad64795ee9ac5529764616995a7485c6ac0c2d116d075b5cd5d96dc92c95a79b8654d9e682f604c00b27e4c1e68025e4b0fcfddc3bffcdf606	1	3	LARC	LARCENY	4			2026-11-23 11:46:57+00	2026-11-23 11:48:28+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-1662-b87c-de70-ca2adc682be5	c43b3147-2a1f-41af-b971-816ebb3a5908	38604f21-2343-492a-bcc0-b450a66b26fd	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:09:39+00	0	2777	\\x93fd329a0058a92d9f05b50ef63a3b16573bb984e6fb70ef0b76257af7e8bd50	\\x0124372e4f2c38c216b01ad859583b99e11ce82ba60cbdc42db7a22c61aeca3e37989d79888aa3c0ce76174607d288c8be5188e7405ea361206e2a438fa42d7a2c	\\x0124372e4f19f05b7078610823e78a0ceb03b073e2c4ed6dc205c46557e4abd8b7eb20d58e93dfef5b379ab063c6eaf98c38324fe7d307bd07303ae86b34d4230c5ebaf0133d493b3c22db0681f69f8b096d02ffad6b4ee2fc4d7617e20e23400e	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-25bc-3359-ffde-9c7092378f67	e05ae586-da7c-4520-845b-6d72d5266ca6	2d572762-ce77-49be-9cc8-821c5cc167b4	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:21+00	0	2780	\\x8cef3eb9a7cccaa129a2f4b896b7d2c7e734eb5699ec90a649a4d6faa95a83af	\\x01bcb388b3642f4b571a3fc40e03e7fe8f05357035283731bf968bb50b05a0088491c9b9fde3d4c533440ac7a923a4c3d9921d723f2cb43a9c2c72b7d7cde7c765	\\x01bcb388b3e6110352edb1d88bbcb514df1235be75872e6d449cc521b598a8c93db14e5beedd290e3b899041f43a8972c8881aedf8acf28fc1fa66ecc26ecccadefd6bfd8dac838c6c0245c81b52e4527658ba2ca1d219d291d25cacefc3d0ef93	1	4	UNKTRB	TROUBLE	2			2026-11-23 11:59:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-4887-f3d2-9b28-18cdca23a695	e69bda94-d34b-4a4f-8b47-65c35367088d	52d095b2-123a-4b77-b99c-cf1219e995a4	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:05:21+00	0	4095	\\xdc9c983d49dc0f57a975b34fc6bbcb9504594a3a48ab6b20f731bf02862ccfc0	\\x016fd4ac35778b098c9572121fe5d8eb66dc2ec269bc14292bd5ae3bf7b3a2b1aab712b170dd13d2c6d5c8562dec63b9600fbb76dd3b80466f314089975d131704	\\x016fd4ac3543197652e2642d3af24a50cd5646e5957d722e13e0292fec95ad1af78b6a8f6abd60b7e14cb89514342226d09a2cc1db34daaa69fc3f0ee8a3a5369db68b5427f915933fb30171ea4bb40cf2486d6def8d0bed65ade8763730035864	1	3	FRAUD	FRAUD	5			2026-11-23 11:58:25+00	\N	2026-11-23 12:05:21+00	\N	65536	4	1	0	0	0	1
01c89a6d-5190-896b-0f14-416b5ff69f39	e63fedfc-075e-48b8-8b5d-b54b331c40a1	aa70cdf2-b328-4bec-843f-299461d503b8	1	5	2026-11-23 12:29:30.437829+00	2026-11-23 12:03:00+00	0	3798	\\x8698a8ef4a8c03ffda977dcfcb3a4abd05056475e239977b16468f64bfa2872b	\\x0196cecbe6a72c9dd3adeabbe93931c6dc9e3bc44f89281f66d0893c84a1be5f197ba467c0c57931c3f05fa0dc894ec21d520b51f9f41e9e535eeb47d992c561f0	\\x0196cecbe61c0f8ce67d5fb6eb0b3292dc7ce2daf2e6db746b3271c9e6d5bca92ab0bd17001bcb5fb403c0af8014ef3b545af97192c938279e3df3f48b52aa484c8e42ead62a8cd31003756cb1a599066dd2653159a6e37f62c473464870ff2a26	4	2	THREAT	THREATS	3			2026-11-23 11:55:37+00	2026-11-23 12:03:00+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-56c3-5df9-7c3e-00e6bd4d624c	8b66f6db-ee29-4f0e-b409-4a367cf22efa	4f0a9173-4746-4567-af04-25373fdc4687	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:00:36+00	0	3820	\\x6111821b164d96f830e2ab3c5d43b8d1683b160bfd4b99181f225259d08b769a	\\x01d1477ee7c4c6c0e7f46c4e5e0a1da1c502e4006407f19397ee064a4d726d63fed8b382e65526d8c83f44b5f74d236faaaf58ea992a5f6fa92ace70a1bb658f7e	\\x01d1477ee7b2d8a220ed3707ee4e571293c9767f32a61da9485d15a7cbe96ab25b7dba4a8f3a746b2c557711f4d91de5af67a3ae00f01952d976bc2c288ec6f5d11d4f2599a8bf4eec72e52b9fbd8f0b54f01912129f8457b72cda562cc2edd0b5	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	2026-11-23 12:00:36+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-5c01-c3c6-1345-5109daf47b5f	f7c844fd-ac54-46ab-807b-d4636c5a140e	4f0a9173-4746-4567-af04-25373fdc4687	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:00:19+00	0	3538	\\x030504d7ea1a1d6d2e306ef9b98ceb8678301002b84d85eb20ab971bb44a90d4	\\x01d1477ee79e92c1243424f6e01466ca692bccbf2999218e2bfbda67fcaf7feab82a7b62a7381c2aafd4928ba5c41958142eec98186cfc5c8a066046ea9ec16aad	\\x01d1477ee71b4fdd6c5edd4e0a57e80ce8491e5c4b7c32f57d69f60f1e19c2361bdbda36ff84bb185c420f948a5dc30190173986b150956e3c66b57c83ed49c9c4a16e61fbde60f0d31b191c7dac586f7c9f584c4b3a3dd1c973062a21cb64b643	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	2026-11-23 12:00:19+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-5d4c-3f66-a4fb-1cb522128014	dd4b5102-711a-487a-866d-29637dec6de3	ff512abe-ef30-4d02-b75a-8248cda01485	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:04:41+00	0	3525	\\x9b3f95a8e5f09761b6b45e46f4b9f05a9bdb766a25e27752cd6cbb902e20f45b	\\x0193703b039de6a1fd84eb67f19f141d39aefe61847dbc556ae18a473a9c71743eb039b00c0554ea7267f038e490f1de1509eb133df79fe7cf2d42cd42cfc9b3cf	\\x0193703b03a7a29457d58acb98d918f722419f103f2783d975b8bd10e36ca1f5f3e0ff45f15249570c3f499d56c399d4ef6416e18d89adeac49ce8d158eec7c7fc427b9feeb27e8b88abcdf742194e479fe444d6dd7c20fa76e362c4b6a7c13391	1	5	TS	TSTOP	5			2026-11-23 12:02:23+00	2026-11-23 12:04:41+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-5e46-a989-2d28-da6ffbe39bd5	1cd0d4d2-dccb-472f-b6c8-419e882da31a	2d572762-ce77-49be-9cc8-821c5cc167b4	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:04:05+00	0	3901	\\x544e9534cf1ef0d6286354aab9ba6d33da3c03fec4ea8523547f1f640509eab9	\\x01bcb388b31e504a65c5ad5b89835f9df101c530dcfeb3cb5e0a4646d6ae7b4448bd603b72f47ab7e54c71757f7d9a8aa65933a0ed9f066b7f611dff1a678cc7c8	\\x01bcb388b3a667cb6c66536936434417c67774a6e511edebbbcbf4561ecacd1630129986e5e8a760764fd6186b317d9a393805aa2bfccd2c63921b833f42039bd6b3090eb04e388e515631f1a1acfe7f585710d8f70972e506d43944679406a195	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 11:59:01+00	\N	\N	2026-11-23 12:04:05+00	65536	3	1	0	0	0	1
01c89a6d-66a9-51e5-d507-a8bb131c9191	505471c1-4e18-4317-8441-fb1d2f1b6d49	52d095b2-123a-4b77-b99c-cf1219e995a4	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:58:45+00	0	2773	\\xb2205d250060063f958c00224be752fda3f1afcd5bac65c518d30dc2b2916601	\\x016fd4ac351dbacc4b8c6f855216e8d0f8dad8bbd810e7a95173c70ba4d971323412f67c638bc169ad17c3586304aec5219d3dfa1b550ea912c00a5ecd4b40805f	\\x016fd4ac356ddcaffe1bbc5d050285c5ece80abab3bd25ba2248df01450abe6f4d34b6bbd887fc232f95ba5dc00629a2752cea30d00a13006b5347a65a6f81879909d559481eb357a8038e72ab9d4b7645e96f12ff8900f9ca20b5bda1b54b4f65	1	3	FRAUD	FRAUD	5			2026-11-23 11:58:25+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-6fc6-773d-24d7-1ff18b3f8c8a	5b009f80-8a67-4114-92f8-ffd268d8d06d	a19cb42d-8b70-4801-b123-f4fd0c8e2d27	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:02:06+00	0	3614	\\x197b646ff879803d06b86547db0850400347a765474f176e28a796b07b7e04d7	\\x01a6ab180a67b6a5d8df9ff67ec93fd4a427ed8f673c64cc64355c711d6ce2909195eb4ca43b108ea5821f0f92b3ba90b60eb7994149b0075e63cf913170ea9406	\\x01a6ab180a364ec6acadba6d6ca1f080890a20a10b963f0954c8fab25262f65c064fb1a0c8a843e8d2174d2b4e4196886c2a364bc10f10bbcd694cf12369a1092290ba3af1b0d840446bf52f3be91d95b2298967dc4e704b02fc3a4f3d634e9474	2	5	PARK	PARKING	6	18		2026-11-23 12:01:35+00	\N	\N	2026-11-23 12:02:06+00	65536	2	1	0	0	0	1
01c89a6d-711b-d042-db6e-e5691b10deb9	f3132ec7-a566-495f-b9ba-d6e65a04706f	aa70cdf2-b328-4bec-843f-299461d503b8	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:03:40+00	0	4178	\\xda424977db79f4960083d409f093a5e1ae523bc9e6d88162cd7ecbc392dde627	\\x0196cecbe6acca234a6dc72ab67f4695a3ee0f6cd084b74a58166481c6b6c06d351eb2bb8f491d25c5137b9976d8e70e995875f18432a66d4e6aaa7811cea56ff9	\\x0196cecbe6264f3805736f10d95a6bfd04ccb5333e6a8c131221fea908b42a38d1ffbe2531fb6672a97b2cd6833ae3ec2189c4da25b45e771aa5be6be61e2f294693a7b8e69f7774930138f0f896a0377377aa7217c6c43fe7b2d67a997a57e77a	2	2	THREAT	THREATS	3	02		2026-11-23 11:55:37+00	\N	\N	2026-11-23 12:03:40+00	65536	4	1	0	0	0	1
01c89a6d-7470-10f8-2c61-e830e61fff14	f322db14-2a65-4757-ae85-983bb8f07e21	2750d349-5d25-417e-b1af-b4c91786e89e	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:00:07+00	0	2771	\\xfcfc3f4ed21a5ee2fc4204aa86e7e3c67a85ccc24a063bd2e95ed428b59a77dd	\\x017d0dff2d07f24c0909b51851381c3390e04a12758762be9151f641eabf1d5b320bfbfdfc66d0bd3d1130b475297a47f7a2c1bac80945c52afa71a31c04e2dcb1	\\x017d0dff2db2ac1b649dedf29cea7cbcf264a7d091b806eea787933f83dbb7ddd57479b26e5c40952288a372ad2a594ba18ae9a3b1db2c280293a46da8c1ab1e52b3abedd42e83e803d33ec696c7fcbf08504fa3216a5fd1cda2720fedfec82676	1	5	TS	TSTOP	5			2026-11-23 11:59:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-8733-7ece-a3eb-91ffb627075f	647dcd95-77e1-4c80-9775-596dabe9b31c	52d095b2-123a-4b77-b99c-cf1219e995a4	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:08:55+00	0	4467	\\x38c37262ccdfc3709ff54b36aea32604e9a806b328acb05fc213f2843430c7e6	\\x016fd4ac35434907734df31c6916c2206722b6eebffd8874e8c8764c40440defd52d65e65a05e25204e3866bcbf729fc311cd579acd0e932d3d40774f25677e1d5	\\x016fd4ac35a6e9f3c39bc3c26ea385c93f942573cb22fcdec44c9576f9fbec4e49445426fc0fbc46eb9a3fd4bab7452926be60973fe5cf66939ee34f31808faf3c2cea6fc89c6a2cdd88133826fce8f26da7cf5ee0fa488853a603b6ec8f8325f1	2	3	FRAUD	FRAUD	5	18		2026-11-23 11:58:25+00	\N	\N	2026-11-23 12:08:55+00	65536	5	1	0	0	0	1
01c89a6d-9b8b-b40c-e141-6ffa71b920aa	98018f8c-e3ba-4953-a677-1a65bc61f34e	ff512abe-ef30-4d02-b75a-8248cda01485	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:02:43+00	0	2772	\\xbfe82348121285331d233c6a9d0058296408643ee52530807ae32e5ee0034d4c	\\x0193703b03212414b82d0853ca8fe348e5c3071c88e42253cceb9656e0c74f212471ad66982fe2d96e90679bb2d39b93ba8dad684e0e05b250b8a7fcc2f22e7737	\\x0193703b03c515e2a398066ca2bdb823ad7e699ef49a45d223be0d7672443222ea11cb325fa36204267a0b0a2a3c790dc27cc7fbee7d19e1851cb5211058d03171189fe4fc57752605a66870218d7d962239437805d800de3f4b4c9dc57d8d43b5	1	5	TS	TSTOP	5			2026-11-23 12:02:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-9f79-55fc-cb78-875c9a6f6ab0	365d17d4-aa8c-470d-9f00-2b59e27b4ec8	0ee01f2f-049a-4872-bce2-952aaa3120bf	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:08:43+00	0	4603	\\x2351968e9d16246b88b271eeffc5deff10d0483893af99b4375f27e31dca4337	\\x0145cfe2263b44d559225e706046fccf9f717fcdf4be77e44dd4116a1a0a7608c020392d27d70e691e955b3034d0a235b6c9122392a8c9ec7aa22188743f74af26	\\x0145cfe226806bd455bd82b5fa2f6c8f1746330a4bbfab9556aa2801196c64de7c6d61890cf382af12b353482b3bc4dbf072f592082ee88a878ed97690add276e15933e67849d0ed320126255940b1744d72488aa5dd2ab5623844504837b3fc52	2	5	NOISE	NOISE	5	03		2026-11-23 11:47:11+00	\N	\N	2026-11-23 12:08:43+00	65536	4	1	0	0	0	1
01c89a6d-9fc1-95bd-b193-f125be4d3935	d15b47f6-433d-43a7-83fc-ad70ecd5154b	b56f9b9e-8dab-46db-a979-90b346dd09d4	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:40+00	0	4657	\\x0132b6c0f450b2747f822286fc149b1aa3bd8a6bedff0ecbc407834dac7ff875	\\x01623380cc9f0dfca74289568de5ee6f3073a1154b29c469fc5e39b9671211f7221e7a9b88e0cefbac839ff8eba23d6c42efb1d7c138ee61c7f8a112e2cfffbc25	\\x01623380ccfb05278c71f1695f6c473bf48ba7303ca00082ee0c8230d9878bc40627ce040d0d0d70601d57aa9a217877b18a0aed2a9877aba0a020e5a22d69666a99f58a3a67dbd4765b5d6f08e4590ddb33ad18b3b6b062fac1df04169472416c	1	3	TRESP	TRESPASS	4			2026-11-23 11:55:38+00	2026-11-23 11:59:40+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-a0e8-cb5d-716e-c655eae15eac	4b6b8339-ebaf-44ec-ad1e-0ac4ef515d8f	aa70cdf2-b328-4bec-843f-299461d503b8	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:02:08+00	0	3513	\\x1abf896168c5c9e0b97d0aec01c751f6e5d759003a2b0e301712cb4c00fee5ff	\\x0196cecbe652ca86dbcddf9a29379a6a47dcef25252e1bb80dedd02038f017b0e759d26618852a2fccd6110fcfcedeb392897dd0a3b7f52a0659ef8fa3cde3e357	\\x0196cecbe63451d5166052f0524df373d0c4322058d621ee3158ecc3a0f6b2206022ad17fbfb8295024bc61d42bf96eb5ef023c9724559ccd35f94278dcdc19b03646a97ac297e58f66381cde947a6b92aa03e0d5077a80e249e89c09ac6f3e413	2	2	THREAT	THREATS	3			2026-11-23 11:55:37+00	2026-11-23 12:02:08+00	\N	2026-11-23 12:02:08+00	65536	2	1	0	0	0	1
01c89a6d-a276-dbbe-4e04-77172f67e125	4326e63e-cd08-4c56-83f6-e3b64e793cad	a19cb42d-8b70-4801-b123-f4fd0c8e2d27	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:01:55+00	0	2779	\\xc32178b086bf628bd81bd37e76122ba74460609e5b1961ffeecedba31e707d9a	\\x01a6ab180a1e4210b78a68afb4ac0e0050f4661533ada5f7bda2d8f13c738f4c6708b44e7f29fcf052165011f351b2746265b4f89e3663c09336b47d9081a53a40	\\x01a6ab180a05100501a53d5df1b397655fd908c5638a8eaee94a1b350aa3e558f6f0c7ea19c3769e4adf334fb0cb1505c01ae74bba904badee6083d1694dae47ed93a0007207e07eaf8ae237d6b0202bd5c0c31a23c07728eafe69454fab886994	1	5	PARK	PARKING	6			2026-11-23 12:01:35+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-a415-bdc3-3555-4c719fd7fb5f	313fe1c6-028b-4c71-a2d4-1c2aa1bc990c	5e803fc9-38e2-40f1-a6db-800db8acff51	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:11:13+00	0	2780	\\xef17b593fcee2691aa88a723e116b809f882b71c74de5d31969ccda0259da25e	\\x01ca77b5b519619aa4e0b639e0b181a0756d0e061742ce8215ddd39c7a12cf419c97b7cdecc7dca4ad802b4e5e609a3eb0a549aa405ba334c860dba6bf5f74d083	\\x01ca77b5b519d69d1f9809bc6500f48e2cdf81702a89050c0d36e57fcce15908e6c9f95d22bf2f17e7aa5ca5fba550ab92ad4abe9630eaca83c238c554843cceb554512e22813e7cc67364a7e174f4603b47c29aaa1a01145ddf930c0806f92953	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-c278-7aa5-dbf1-faa57b77805f	51bcdb33-c00f-4bbe-97d4-e8302ab2715c	52d095b2-123a-4b77-b99c-cf1219e995a4	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:00:47+00	0	3809	\\x1273e43effcf19b192886d8c4b274d8451139f3854215cff0e527163db9720de	\\x016fd4ac35683b24b2f1e76df84f63b3323eb08433323064edf1eba8fb2cd22c7abb783b05aea880908f29587cde2de191faed16394a3c7c0cc101d64c26098e67	\\x016fd4ac3554dd61253f7347cc53453770611c2afcad3002ac585dbe7fdcf91a0717852277a0b33ee3da580389de497777885ca85a4daa4cf517c85f0aa87a2e472becb718f708f93fb7a269caee5ccd15ace42b82f5cc98d226a773897300d647	1	3	FRAUD	FRAUD	5			2026-11-23 11:58:25+00	2026-11-23 12:00:47+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-c48e-f872-517e-20857e2ab7d6	179c6a83-14a6-4645-80c9-5e96f9e23d87	b56f9b9e-8dab-46db-a979-90b346dd09d4	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:06:56+00	0	5023	\\xc52f36a76a5ad768b7e8c83f88b5fc86b500b0a66563ccf74324984f0eebec0e	\\x01623380cc5400a9484474e20cab3a4d1937858e585d9aa071e003e0ec88369f5ab34d1c8ee30fcca2ce2c34030f7533d1a08d38c7d00ad3be7ca47439a279adca	\\x01623380cc97c4051b3aa0b3c2adb1210b7ed1e37f4da045e19b0ca2c17107c1c6fee895d1e9fc3c7bf4094fc9bede483fc6c3a3ace29a7d46be6d2a6d73b8f36b5b3c6582bcf607e4d413a47233b1394b0277852c5b453f82ee4f9e2ca524a75e	2	3	TRESP	TRESPASS	4	18		2026-11-23 11:55:38+00	\N	\N	2026-11-23 12:06:56+00	65536	4	1	0	0	0	1
01c89a6d-c7e8-fb84-915a-527301017e77	4727ff98-9925-4dd6-9a05-317d71a5b055	4f0a9173-4746-4567-af04-25373fdc4687	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:06:07+00	0	4392	\\x3f67cc80a29ad062bc359551405ccacf60751adae028fbf1deab5077f412ae7f	\\x01d1477ee7deb09d6387d9016ca1abee3f32437fdbae2c8d50e561d2e353a607b36786946f4f84c495de5aa55d45827afb5a3a3da15b03bc4512100632768ff5c1	\\x01d1477ee7a982493a8a1bb9b5f5efafaddb2407e1a19b833b276b5055e496c2e47779a690b3a116ad46a1be24cd28cadca5d5e088d22242e3f3a399d9104e531f2d3b9562e54f2faebc92d772539278d815e3d7913bad9da3cbfaa26d293d6b47	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	\N	2026-11-23 12:06:07+00	\N	65536	5	1	0	0	0	1
01c89a6d-cdec-e0cc-a9dd-a682d9bd01e8	3e0c67e8-0984-43f7-93fd-921fa839b15e	2d572762-ce77-49be-9cc8-821c5cc167b4	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:57+00	0	3533	\\x1b329a7bca7d606ea434d06a2aff656de242af818bbe31cb30b11fc1afcee2ca	\\x01bcb388b371c5666442386ca4c1b6f3756ca9b75e53b5783ad411c6b16d4219ae2474eb661e1c2556b68f02d7eac2f628aa8da583bebec0ac0892f6139e6b8942	\\x01bcb388b325c1f5ac2f1e31be35ee908a1ea3f305cd19565c20490288fbeaa27a9e4ceafcf6dfef3a727d199236b1b462a5ae65df14b3981970201299033380225a3f15ca15e4737ab3f377cb057613241eeaf699df94e4f4358949f0b1571a27	1	4	UNKTRB	TROUBLE	2			2026-11-23 11:59:01+00	2026-11-23 11:59:57+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-d661-7b58-546f-b67cf6b462ca	7714516c-7f3f-4c18-b0a9-1024574a8b59	2750d349-5d25-417e-b1af-b4c91786e89e	1	3	2026-11-23 12:29:30.437829+00	2026-11-23 12:02:02+00	0	3537	\\xae700d5f4f8af3bbdf49e97d712be9dbf0cfbb0dc03b7a1f75d9026446fe42b2	\\x017d0dff2d4fc66e64a77c06fb50cc7648a5eb08f7336e5479215fb3d65e54176ca3a8b5a5459169fd5fd3c8da19cea4dc5e056f309c1cfa72eaeb4837d275efc8	\\x017d0dff2d2ba4a25ae8c5e9b36b5416861158dd918f2f5ad876a1643c01171bf39a73bf67a9d1aab5741d4206ecb461a753125fef572e28aab08aca13f05e92609f8c880e6ed620b1879e9dc2f840b02bf7bcf08b8bdc92d1fcdf0c461f759f65	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	2026-11-23 12:02:02+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-d740-69bc-7d7a-e31deb379630	d472dd1f-fee7-49af-9701-bccd345e5b36	4f0a9173-4746-4567-af04-25373fdc4687	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:01:51+00	0	4106	\\xf5342916f9198185e8737cdb9edb8d2292564ccff131388ec92309d8e09bbc12	\\x01d1477ee71434a8931137b4f4743b9257a6c89256ed05475c9792358b7f6a467aa8358f5fb8691dd1d4a0d7ee7d842aa88f66e1579671f0f745541250b92823e0	\\x01d1477ee7173ba6fc4738f70567dafb0ad228199338d2e9f48bf4a73cca3bce807b8b255012c5c4dcebfa69c4ee4a04b16c5e8de8edfcbb070dd9eb80d5d6788756b9bcc197782c4cfbdc287e4ea18cda707e3479025bc5f190c180ce178fa622	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	\N	2026-11-23 12:01:51+00	\N	65536	4	1	0	0	0	1
01c89a6d-db9d-d9a2-6f7f-7d8bd3a05c73	08df5b40-be0a-4296-a0dc-aa20db31875e	52d095b2-123a-4b77-b99c-cf1219e995a4	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:51+00	0	3527	\\x45262e4091442e2bbf9395a6c6ebbbfa2acc6c635e09436182045204aaf03496	\\x016fd4ac355a23568b33e1047dcbfcfb221c1845691f7374513e442103e400cc919dee2444fe94a58cba305b255990992395f334f1aa114581490315aff0c1fa12	\\x016fd4ac3591b73ad3134553f58bf416ccc36715e3cfd50dfb5f72807d5d72aca744e40f06a2e533cf296cba0213ca9f8f97ac3cecf585c8b73ce63913bc687fc43ab7118f32fc0f4691b6288e11c3077b61e73568434795a5bc379e46b944edd9	1	3	FRAUD	FRAUD	5			2026-11-23 11:58:25+00	2026-11-23 11:59:51+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-e987-18d5-467c-c3283258b873	4ddb8c8b-6227-4c73-8faa-f5aed832c343	4f0a9173-4746-4567-af04-25373fdc4687	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:11+00	0	2784	\\x96dd834fd364cfd706fd8d92378fdf04e593500f5d9ed4eaea778ac12c2e36e4	\\x01d1477ee73d204f14c44cf8e9fea2e58ed353e70eeceda47d85bb0e609a2411fa93425d41c58650d6c1eed46131601abe44eb8432fe9cf6bc74a5caa395e849dd	\\x01d1477ee722ff1a4f590ccb870eff7e80171e52fd3fd21d61a67a6740c1f8beceddfc364e5eea37298a041fa73430163ce229a9d4ea1d7671eae5e21a77b046eb9966a81709cf6d96b740558d9779b84d76ac0b2b219a6a05941af49c06cee7d8	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-ec30-377c-28dc-d03b09c6fc31	0189c56b-837b-4281-bad3-f1c000b54993	38604f21-2343-492a-bcc0-b450a66b26fd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:11:06+00	0	3530	\\x44d6e82f935723a33f11356b29f686063d17a5f4066c90b33cb1435282f83f7e	\\x0124372e4f10c66577265c0f4aeb91ff03db014220b5a35af19467bc7204e6cd74adea7e78a71380783449e50cee9a3cb0a685a1441afa43877222b89a2c85628e	\\x0124372e4f76e848f3824e5d1373e77c8dcbcc7e96328c4044d3b46b0a503f6bf0dbb71c7f81a30a7c2180178c1aa103dfdc7483b12138a4e50e1b4a007b52f2c06e278bcbdd4d0ffea27a1b3494368db59a5a6e1863fe334e346d64e32e1c013c	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	2026-11-23 12:11:06+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-f2e3-a093-aff4-0ab018d88ef1	5919735e-661a-4138-9b56-304d2c0bb5f9	2750d349-5d25-417e-b1af-b4c91786e89e	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:03:35+00	0	3819	\\xb5c6efa78b4b5053d81d7aae673e2ac2a6d46de54eb3437d8fe587749d2679ea	\\x017d0dff2d140d32160a8859e23eef23b18580a23f8914727bab3d62b3ff1bc586a9591fbff11e47ca5218bb2abfc08d55eab8f87a804e9466bf035edb59b2708a	\\x017d0dff2df6a39cdbad4efe6712f7b8c0b60d2ae73aadd8cbe794020f146ee50ea9b12aff0fd838287f6e06e94eaeda218bd6cdbaf6e51c444aaa5a0a611335042ada12b384efd82aebf34538ff8ae1f3693d84c6cc98f6fb5cac36e17fad7a1a	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	2026-11-23 12:03:35+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-f3c6-e3ef-96da-abb32d8753c3	74818574-ffa8-4daf-a616-0d8ff2af8b35	0ee01f2f-049a-4872-bce2-952aaa3120bf	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 11:59:10+00	0	4234	\\x272877dfd614e403bb997ef8a59a4d6a7c0751b8c04b0b55f64df09a776ca1f3	\\x0145cfe22600c7d6f7c384181a93baac0aaecde3d5d0950ed99bca56d4556ad1affa7732d7a6608f370b01a5b87dd17d76abd984f6446b26185d35121813dd927c	\\x0145cfe22693f2e97b3033a7c3c8beedc63e3958647a541e8a783177369c1e1afc1ea7461c790370bcf40a9f6c5076fb5a01b7d5496e2a2fb02a8a4def3f7ed802f0be64f3ab069f064af0047849777957dc84f1cc635a07186ac628d5e2f378cc	1	5	NOISE	NOISE	5			2026-11-23 11:47:11+00	2026-11-23 11:59:10+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-fec9-841f-a1c2-62e4ad7df4f4	249f53de-8d2d-45db-a9b1-6545046829a7	ff512abe-ef30-4d02-b75a-8248cda01485	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:07:03+00	0	3807	\\x36feef811d9973f4232963f743683268e16c29eac1b668d6d49e2c5d8848412e	\\x0193703b03ca9f72cee23e8c554b8f0cc1f2dd9ee4bf758a955c922633d6d292a3b824bc9ace129bc6cf4c5f80f2d8fb2eafbbf0bd1318e56d47de4a6adc380bd8	\\x0193703b03118135b3120306ec0273887816d10b7ca5f9118609b67f56eebff4957cdaa00ccc3435ea80f5e13e3215d0bf3ab1299fd03759a8bb926905f5e52cc5daa03271e6f042831a45dea8522bff4dffe84fe291a76aecc3d7e69ff700f3cf	1	5	TS	TSTOP	5			2026-11-23 12:02:23+00	2026-11-23 12:07:03+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-15d9-f5e8-3665-6bd8d0fcbfa9	22cd5c86-391b-4f97-a69a-2f7df4cd1e97	ff512abe-ef30-4d02-b75a-8248cda01485	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:13:45+00	0	4465	\\xf93bbe267d560ac91ed13187b66a5d903332d8211065e9ae55d2c0b711599299	\\x0193703b037e44a87ee87531f927ad09da4e86972ff5bac9a532520a555fff9fecaa7105a06553a49ee3e81b80d2a47686998fdd3d12976cc69e414b0f6574325a	\\x0193703b03e4d8e3d752004fdf78056fa6b2125c84356a5f02c8dbc3cacd56a68a30a45dcd93b8a51a20739ce537e0404b63604bb6e9efcd9d8e2fcf20bf48f51131a6c5911f16b182cd9841283d8cccedf47eb4564bce19518a43713f33ae538b	2	5	TS	TSTOP	5	01		2026-11-23 12:02:23+00	\N	\N	2026-11-23 12:13:45+00	65536	5	1	0	0	0	1
01c89a6d-261f-6895-8fc9-19c974b793d8	b590f8f0-a874-40ba-a17d-a87964b6192b	5e803fc9-38e2-40f1-a6db-800db8acff51	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:51+00	0	4959	\\x87fb2cbf3b54964502b7f522eb605937d2c5bdbadb23b2f3e4dc565b61473f96	\\x01ca77b5b5fee8b687da27da64577b0d45a691ed7dd64cbea72ff7a1e17e5fecebe4be3381196526829fbdf877cdb645623b2f643491eecf95d1c9eb9636a0a19d	\\x01ca77b5b509d90cf7d4f277540fa4997aa2fe602084154cd3b597ea9034bd1f2a7e0522b83fd4a03fcc95a8edbac0920fedcb88cde565425d73e0b91b048adfd627dd6917dfc7a853c1cf911b16dded1c446cd25aa391b75adfca49b22ee3e544	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	\N	2026-11-23 12:15:51+00	\N	65536	7	1	0	0	0	1
01c89a6d-29b9-2384-0570-823d5ffcd2d7	9a600d90-f5e0-436c-86f7-384c46918e3e	65180e1f-88bb-44c4-b547-d1afdd11d18e	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:18:21+00	0	2786	\\xe3b94747e9c7a6fc5ecf8f443e5f832eaa70afec73d2ee83c0a3369258c89ae9	\\x0189b81fbd1015cd837387a9e4ab72bf3484655e51df197154858f7d55c30dd5cb16b2aa661239de71370d48e684037340b70063efdd5ec6a37a69338d8bfef9c7	\\x0189b81fbdb02a2d515deb6eacec9c58ca3e11a8791cf2952cbb036ca0d4c2a51e75aebead481c3a80ba5cdd5bf08801eaddff58262e3f4571b046475b3fd7494831007bf585177aba054265e45037406973b6171ae30f9afd5054f62a7e233a7a	1	4	SUSP	SUSP	3			2026-11-23 12:18:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-3863-8d71-bc23-e28369e6ad48	4e4f5f72-3092-4a8b-acb1-f930141fdf3e	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:34+00	0	4379	\\x7c0acac2ec4da2c0a0c9efe7adeb53d7ee170b84cb575426bc65aef48822b9bb	\\x01900359de94cb3750af511845633fe63501c1e6b102293bbebe5edb0181fcfd24a474913452930ca48a4fb32d211c0297c6bef393aa8ea5548ff00cfc75c9804d	\\x01900359de3f3c2fae4023feb6283183d1197b99bb4fa53178018d25c5348f6badf4cf084b6ed6ef74567c5e4a1a11fe6ceb192915ec48c670d49e8d221ccc001b0b4f2ce9a936181cd20f61ee3a5dcfa08f68c299906e9d204d605ba8b6c09554	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	2026-11-23 12:15:34+00	\N	\N	65538	2	1	0	0	0	1
01c89a6d-3c3e-673f-850c-43a5e6d0ce6a	b9806fc7-9edd-4505-b389-1980545a0a0a	5e803fc9-38e2-40f1-a6db-800db8acff51	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:16+00	0	4387	\\xffdda34dceb560f9a3d7a2b4bdc6c5d4525d04e28383b681d66f474bf00f9267	\\x01ca77b5b573200d864bd8b7da24d3548b6e005a5f345bce08ce25241251b1a474967a8bd5a23685e762bbccd8d84824cae882b152c0ad0784af95bdc5e4d391ed	\\x01ca77b5b5411ef92c510004a08013ecfff6a67a025e78f06506e914927a5ad0cdb919a17d5495a292e28cdee7008710ae5e153efeea8726be9a180924123b55eaded0ace7976210c2afe7cac9e3fbc35aba65a242bf11547ed19cdfbd1a84640c	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	\N	2026-11-23 12:15:16+00	\N	65536	5	1	0	0	0	1
01c89a6d-4be5-820f-cd1e-24a4da051e31	9982a636-e3ad-43b3-9ec3-2b792cbdecad	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:29+00	0	2773	\\x99721b72e688ee59367e83031859f57323040d0785af5bc1fb189df4f0ed9174	\\x01900359deb58a58e501d5966ec8d84184842d5969c8afa89a3e931a9d4dc52d46d8927762e92b3698dcb7bb814ba6d031c119b2e9991f6f95638e2ca0089b2591	\\x01900359dec1abbf6ed35a87859ce510a67b4feca0c8d42580b09166fc3dbca0cf497bcaf35a38ee4bffadf68cb5c0f9e8ee5387583875ac2fec6c759ff83453b980e8133777b7deac83cdcb240542742c02150347f04b5dd67e5608667e562f5d	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89a6d-535e-a0d5-9577-40068918d65d	7c1487c2-f5c9-4f23-840c-064ca213157d	5d2af283-cb33-48ac-8239-69e83da9d5d9	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:13:02+00	0	2874	\\x98fe5cc29a00bce9c21eb837bcc5e9b03e5e5558e803bb91ae593c035b215c95	\\x0155ebb46c6e242b8928534cc52db49c442ef238b1ae1f002b88d7046e562b9afe6a1cc63d25c02ea68a2a1c6786dcd853082335670730a9f6d149fa5d03ff2adc	\\x0155ebb46cbfdf03e653cd8aa8b29b16fe37f936d250d6e0a7fd05b7bd4fc12bf9a97da6b01d0e56626d632774982dddb25e97118e8c44f6ef79301ad36c2ba6b35a9c9cad34a79526e790882fc76a95463e8287fd2323338f262e3f368f1e2eb3	2	5	TRHAZ	THAZ	3	14		2026-11-23 12:12:42+00	\N	\N	2026-11-23 12:13:02+00	65536	1	1	0	0	0	1
01c89a6d-5a93-a154-0e7b-9322fe517260	6facb334-58f9-4d47-9889-52d6798f8692	5e803fc9-38e2-40f1-a6db-800db8acff51	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:12:21+00	0	3815	\\xe88b6fc19c1d4e84d065132328906911c28fcedb76f6ed7f9b035d75208bf17c	\\x01ca77b5b5c70c85c96eac2df7923f78797a92f2df1ba71a4c02fd7dc907413b2ab7c9934b9b6063e17675a914755b995d54497c2e1864581ab56277fa7350ccb3	\\x01ca77b5b5ffccd21273ce68cff36b0d84630dd4bc25448e258338eb323539abb78b2d322ec852e4f98ef6b5fe380fa9abb50ce6cfbf83779594d71fb8f1b22bbe878a92e02a32607a573ccd55ad0f20d0a2dd308336487b289eed2a2c0c3615a0	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	2026-11-23 12:12:21+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-5b5e-b082-ee38-20f7bebfd0cc	d04b908c-4178-4428-8487-d806ac73d2a9	919a8ac8-fa3a-40ad-8240-430f9417ecb3	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:17:12+00	0	3892	\\x8f0d90dcdc0274bdd760202760fc4f3c2e0e187b84731946aa7d11da828deafb	\\x01c3328d6729f1940f7a415d9dfe8a610812545e6270a18424782f1f339cd952651d9961a91d4309170992636add2c0f536fea946a39e1437d0ea592fdcbb8fafe	\\x01c3328d67b5dcb4b916c5ff03fa28687c1f40d8726b432feba89153c4473b6dab85e2865c816dda11e5bb73f68d5c3b6962a9cee6d1895040e5633925fc2a1fe1f531809598783b4461b2d5945d147cdaf248dfea1217e4b8dcaae8407fda1297	2	5	TS	TSTOP	5	08		2026-11-23 12:15:04+00	\N	\N	2026-11-23 12:17:12+00	65536	3	1	0	0	0	1
01c89a6d-5d95-6f78-38e2-0e8521f8d5e2	9c520b04-209f-47f7-b1c1-ed742223e150	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:17:18+00	0	4941	\\x2e81fb3a583a04f4b45d09eae762a9f86297e923fe52706434b2c663a83d8fec	\\x01900359de9d4d78e47e177a93f52ffa374fa5a4bc4ead1bba54c2d9ec5b94df27efa3bac862857f166517bd130ceaeefbec0a60484e68da5868174f4033765748	\\x01900359de898c5ee1d56cf2c0b3daa20194f7e96f834a40c52704aa035bbd3de06936709a4bb95c6b7e4bcc58b424423df4bcce20713682dbc9c7fbc345161a981e76a4a42366c36fa5258a74e5e234cec881b20f85024c375ba61ee439fab008	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	\N	2026-11-23 12:17:18+00	\N	65538	4	1	0	0	0	1
01c89a6d-655d-165c-077e-d5671ce0bc08	874fb565-ddf6-4052-8699-95789d67610e	5e803fc9-38e2-40f1-a6db-800db8acff51	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:11:52+00	0	3533	\\x52403aa603454b1cfc7df333d2e29791be7cff6c195ab534dbfe5f96397e7c5e	\\x01ca77b5b5230c89a31af389cddba6dc5c27de5ad4be48c3e64189f74455716703ebecf17070540fc062f65670ad7547fda642f2272dbd38700b09ba4787b1aa2b	\\x01ca77b5b5bf78b296c0c4b9e91e15606dcc02dc235430d0a21375c05086af288838fb3544ed155f853d761fd5be02c3591a5ef5120e21fe176b4ecbc1d365cfe57827b4b2f578589399dc71c7f07567badbf333f2bea973270e58140a9f385656	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	2026-11-23 12:11:52+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-669d-e5f8-cea1-35abcea8d8f8	15c56594-235e-4e06-b7c1-9d8c948f8620	bd3bfae0-529d-4997-825f-593a799634b3	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:13:09+00	0	2773	\\x55857143454824f13c271c854e4376074d3876879952bcb7f0927f76118b8749	\\x012d167fcb74324ba9c47e4c840240433a2fc5f23d9a7653fddc99930d5e82d7991b267c0fc92fdf966c6a175928f38fa5c356dbaff674ae12f367ad227181eb31	\\x012d167fcb2b553e916dde880b3e80a3be6943ff6da2bbae086daae4c1a06e00b9722b8ab230d5de085599ede92d868a84d2fa1bb4eb264a7a0e5698ab5d95ff425a8653031004e782b8eac0f9a27d2082a574b38c7dab1a4d5ef62f09dcc5f3e4	1	5	TS	TSTOP	5			2026-11-23 12:12:49+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-6783-d26d-6b9e-ec6b7c9408cf	138da42e-3ee3-4940-9d6d-048e095d63de	38604f21-2343-492a-bcc0-b450a66b26fd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:14:00+00	0	4670	\\x10680fc95f7939c1ac23c17ffc6bc36ef984f88aa37294942281904eb5e9d231	\\x0124372e4f80057cb30bdb87672fac99108da894097a22b27afa1da05baa8ef564bae30e05e0165ad57a37beaa4c2ddc0acf0ee025256718a07ec624d87b77d78b	\\x0124372e4ff86fbf3aa3bd856741b803c00345b14f5cbfbd78324fd1139f702be5fe4f537713a895a0439a48cf058be50f4f551ac946b67faef88c480e3878cefe8b7b3e3fdb7f136ecf2761f3b2350f74345d5ac432437debbc6c79c43c43c2dc	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	\N	2026-11-23 12:14:00+00	\N	65536	6	1	0	0	0	1
01c89a6d-6f5d-b205-4e5c-08347f36c369	5cf76cd9-4da8-4c38-baab-1f8be297235e	b68de3cd-bf39-4d26-aced-de83a7a4aadd	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:16:51+00	0	2782	\\x8cadf5e61fa89bbf47b094a7429662b823033f745f451ab89313a8753fda3e3a	\\x01612f8d3befff40b825ac96cde70b41709896d7cf06a317cc20294e9ae05b50c1788e28ace0f32c05496ff1254518d3f623cd7069c5a522699407adfd540ffc75	\\x01612f8d3bd380d8c9786c3dcd77eda0d14d29f366ebe5660d346cff995a63f91b7940485eb666b7fa218517fb8633fe239de9ece416b50bb8a76b63a1b77bc0516ab4793eafcbfc158943b4c24d5497b72550d0b59cd6c810e73cc96fe4dc3210	1	3	MENTAL	EDP	2			2026-11-23 12:16:31+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-746e-76eb-7298-718bb85fd1ee	d9f6247b-1ea6-403c-962e-1de023411cc2	5e803fc9-38e2-40f1-a6db-800db8acff51	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:16:24+00	0	5331	\\x66684c13424f806a8735e4f1091c1014ec41e86f57ff57eac73f2ed5df803ed9	\\x01ca77b5b550485019bb6b23857a02f52d5d928362e601fb75d66b62c017c1ebee49542d2118177b736ebc3cde181a81c4e92475e24113bee356552cce48c5d35e	\\x01ca77b5b54ecb656f1386bc7ea6e51cdc9eb5f95f14e0aaa95c73388164abaafd94be420677d5adef148ff988890bc0274b6314609687661c6bb7f2e94712596ea77aa6e30412f2b901b05d2be39c02c2a1cef292d2b6e2a2001b7bc3544f7d08	2	5	PARK	PARKING	6	03		2026-11-23 12:10:53+00	\N	\N	2026-11-23 12:16:24+00	65536	8	1	0	0	0	1
01c89a6d-7686-5ed4-e97b-a11d12aa040e	c26bfdfd-2a59-4a58-b9c5-1282ebbe9c9a	f601a04e-ebd7-4dd0-aa16-5f685c61b916	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:19:18+00	0	2781	\\xb20ba276cebedbaeb29ebdffd3044ce7bde2e64b68cced137dd425512c9dc6e3	\\x014abee953e39d34fa95b4508056d623c6b253d74c7ff300d67be8c57ce52e8ef967f0166c35612e32811cb767dcabd8d2fff8b439450d3cb781b2ce24a619b96b	\\x014abee953cd98f218b2be5f9fbe37e0b7b20eef957b0a4be8272e0dc2d535629ab3bb2c56bcf569d4595ce55d593d513ea79f518eebf91ab6e9d984af0840c03c6a6aa725772457f5a5817eafbe2ed0e79335a267b726d72269db825704da4fd3	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:18:58+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-7e6d-831f-8efa-da405898c2b5	ce4c6396-6178-4740-b91c-79ddf3850504	919a8ac8-fa3a-40ad-8240-430f9417ecb3	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:24+00	0	2771	\\x2c5b00995087c3e3a431276326c15089c9bd7fc21196ba49a3165d4ff473b455	\\x01c3328d67ea355330a7ec81bc88e2b3af4520ebe827c6060944bb5ab12668dcda66365b953cbad40bedaf4ab93e4fe0f443d57a254578150f2efe28f5c4089218	\\x01c3328d67e521a26a5f4c053c45a03072234b6a675888bf9957cbef47f1e243411ec1621d6c472a020d3da7e1b64f528e8f2e2392a7b73771d4a25365dcf5ff1b809777dab953b9693fd40911bf9821c0c2d0155a6bc1b7e7b6b261604d47eed5	1	5	TS	TSTOP	5			2026-11-23 12:15:04+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-8144-d1af-22b1-a037aca53b95	f1d242a2-84e2-4d58-abe5-158131c42b8a	63570882-897b-405b-8d1e-51365e760e23	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:17:27+00	0	2781	\\xb14ec01a83554fd68db8eb38073f3b445c28c6cdf113a5a3d45b7b73c29c231e	\\x0197b1f31bd0a09d5853774849e8efd19c07c8a04d917ca966bb4e7ed60e5c1010be8e7131bd752cc98913de042cf9cbcbdc96c46e6a075e9d980a1b77822ebfb3	\\x0197b1f31bf99d1e7b6ebf6965de1aaa99272755b48fcbbc4eca1af1c25080708db538367961a952237332dff2a006d15c6df694deb25e003b4aee847a406863df3b0b15aaaea55d1eae95db605f40bfb0fb493f0d83651e2a18c0d52c17cd3af7	1	5	PARK	PARKING	6			2026-11-23 12:17:07+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-8381-8e8f-1241-0177b0e674f2	fb089156-56eb-4bbc-a408-b12f821d43d2	38604f21-2343-492a-bcc0-b450a66b26fd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:12:23+00	0	3812	\\x4c68fecc69d2e0c9584d6d5a1df3b9807e1470e16e81340b278b69c155b07bc9	\\x0124372e4f8ecc0d848b30619a9ca3c0a601cf07133fa56d4e6e99030ea929690710f3af00f15be9727cb0c6f3e06d9a47593f7b2bc6a68e4350cf3828e9aba95e	\\x0124372e4f26b4badbdc63177eb09e00b51e44b3c0a77ae98878ee162c0a7ec2300b67a47b4e4cb3670e696611ab30b3dbb320c4274350f88aab28c15e8bd10d9c3dd139776aee0a5bea0313013bfba9d6a63bdce9ea80601ba29607ec12a68249	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	2026-11-23 12:12:23+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-972b-d992-b324-974a8e256c9b	9ed8b4ed-2a22-43fc-ab3f-b2ee66519073	ff512abe-ef30-4d02-b75a-8248cda01485	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:11:17+00	0	4093	\\xd62b3b8050db0be846eb05811eef81c343741f82145e937bfc7f41bdd96206b6	\\x0193703b039c8f135c019a207c2569916e82c40725188cc4fb5e7c8a6662899ab10283478a0d1ba7fe1110f5779b41751b2e54742f2abcd7b2e3e42be3c6317d00	\\x0193703b0366481d61f4a1f0959c6d11fe7076a0b1b1fe50345bb00729919281ee261ef8fa2773378762598d82da35bf1634322c35925abbf30db6597d9ca2e3d8a3ab8af2dfd92da89075a74bf1828b3b1e8975920b4db21c67b1457cb37d7093	1	5	TS	TSTOP	5			2026-11-23 12:02:23+00	\N	2026-11-23 12:11:17+00	\N	65536	4	1	0	0	0	1
01c89a6d-9857-7553-8f30-74223fc49652	96dfc932-7f28-457e-a272-62dae436f129	919a8ac8-fa3a-40ad-8240-430f9417ecb3	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:52+00	0	3524	\\xa2d96be64ae77d3411d17ab9dbb442d473eed9147ca50343d39f2f94f491303b	\\x01c3328d6709a2d4ef6bdc1d9868bea31e11ae60d457c51f5044005c5443b9687d7be7157aabb768f7f3ffabae2183189ab89c4ed18b339837559c839ff79b6f41	\\x01c3328d67f8876ab98b6ef8ae0488001c5c5f19d7b50f741370f3bf9bbcc28f302a299426abbce3f667d6371f97a1e5498fcde2d8def61c2bbd9e70c587d715883926350ad3c14cff65123cec2ff9d97787e9665d6f1301d6d610ef1d43cb0ec9	1	5	TS	TSTOP	5			2026-11-23 12:15:04+00	2026-11-23 12:15:52+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-a486-197e-4763-25aed5a8316f	487c882f-3452-4cff-a700-d596f32a3ae4	5e803fc9-38e2-40f1-a6db-800db8acff51	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:43+00	0	4673	\\x4c5dda19596fb513f2851c78fbfab16c2ec377003bcd97daed663f7de2d3f298	\\x01ca77b5b546cb071830107cd54c906e39f9814509eea8be9f16cc2d325b8ab34ddd82ff9d45e955d94cc5410fde784f17723bcd9aff20c25f143fd0e8ec613ecf	\\x01ca77b5b500e5cf4a7f426e2f834d0ce92e4502441130f1c2b60832c5f4ee9cb0cdff09249b1741d72c2900edcf5dec2b89270a378fd8bc360696a82596bd2e9d31c5a0e9aa6cc84080f69afc52e230a80c6a5c2399856b2ddc8dbe0613e629b2	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	\N	2026-11-23 12:15:43+00	\N	65536	6	1	0	0	0	1
01c89a6d-a7fd-a1c1-61f4-3e5112190885	44ed429c-437b-4e68-87f5-fc39205524b4	65180e1f-88bb-44c4-b547-d1afdd11d18e	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:18:33+00	0	3953	\\x30a0f1ae87de232685154d93c5acf07b0eaed43e3506353d220621db933918cd	\\x0189b81fbd3c2cfb4fd53cd4bf54383992a76f0726fab5eb5e4fa15cbcf7b3cfeb086f01c033f811f2d086662988016ada4b16a125feb337725c2c92e9f78def07	\\x0189b81fbd6ff179299527b3cec4d65487fcb60b762a7e4f82ff76cd2df2f99041dd3a7e296569aa728f79802c38ab65eb1d8bb4d66501e2ccd32d869dcbcaeb1a6d319914ae6ec770d3be5738f150627a05276ce50c067afb461bfa20c1b9b615	2	4	SUSP	SUSP	3			2026-11-23 12:18:01+00	2026-11-23 12:18:33+00	\N	2026-11-23 12:18:33+00	65536	2	1	0	0	0	1
01c89a6d-adf3-931c-2eee-29d2124cc99e	bd624796-358b-41ff-aee6-1801e129a502	38604f21-2343-492a-bcc0-b450a66b26fd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:13:21+00	0	4384	\\x233ef4d795da636b9d0426d3c21e4bbb1f124e1e55e1c5061f90dc7e319fa863	\\x0124372e4f32c57f779c1024bf642dca5855ef53cf83dd36530adaf6be94acfa29aade63727cfe93b811e649ba20d0d9afcb02952f32b23f8ee4deae030f09b687	\\x0124372e4f87ca1220914de58131ca12d32fedd9421fe2bbbe1352857c744eb8f1758a2769a58630e8897763ecff02e6872567563e22c4e7725549c2ed8bdfcd374706b683a5bf1ebc767a7c2fe02230bf5d265b8319f0f5451a9c30f11fd180b5	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	\N	2026-11-23 12:13:21+00	\N	65536	5	1	0	0	0	1
01c89a6d-b525-a778-95d9-579dc8f99bbd	323a1aa3-8287-4193-bcbd-4a4096afc631	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:15:12+00	0	2775	\\x6e9c3a84551243c35eccdb6e263ece3e25934d98e8cd7f4a71e1b6f9eacbe805	\\x0153c19bc7cea0ab174d85f74808658030e201aba89e5e1d0c79d6044d1f02bbab85901343458cfcfc3aaf33baaef31bf3be0521f5fe94f942d9a6d8ed02d87cb1	\\x0153c19bc77b9b4a53423973038c67a47b3fefab43589915012d14fc49953a6935c43b1c69efcd3f13d3269b4c876136370a49220a39eee54c08acb01b0604e07768cc0e92cd94e78b77ae1a79cc2d9442d6a344bee3b3910cd45ab05cfa067a9a	1	5	ACC	MVA	4			2026-11-23 12:14:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-ba71-51b2-d913-9fbdc4d1e420	7fc1b4ca-dd97-48f9-a481-c5e4a6e3011c	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:16:52+00	0	4655	\\x805642e786485386ba711c57e11acc56e96d801784881aa2a4a84b13a886891f	\\x01900359deda7a99cac0e45361dba241cd62610941c2b33d6448f9e6288d77165d855624cdca5210d18e635a2a1e06e9305f4bfbed7ccc42bff24bffc5ea816516	\\x01900359def52526c648e01339f75f22e1f67b6e99eada4f7e3d92fe74cd0345e33f8c17f182cf518d7e2a95df243840b0255c6ee8ec55b7072b7b9af8048410a37c29de3b99c92a80415bb5505633557d77d6524f9b7800fe96e00c2790ac00a0	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	2026-11-23 12:16:52+00	\N	\N	65538	3	1	0	0	0	1
01c89a6d-baf6-a28c-5cb7-16f84933609c	2af9c5a9-c89b-4a17-a24f-bd15b185d194	5e803fc9-38e2-40f1-a6db-800db8acff51	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:14:39+00	0	4101	\\xe9123c175142e5fa734e6ff97fa905661b8ac9c33fa3e72b67cbd9efde819ab6	\\x01ca77b5b5cca3e77a90971f3562f5c74168bda6e33bbe72a50a7bbf05a584e70cd191ca560ed183bf0fce736a0d1c6c47978d9b997263ec8370aad0a86c94fb49	\\x01ca77b5b5974434f9401d73adf45ef264ade1b2dea36f6ccb045b1a2ed9e213a1cfebf1b18bbafa79cf975ce354ffb3ef62cd2caf1abce55081ef7dd27da7c6aefd9e2ca356915289464cf27850cdf983b5b3dbacce45779eac0f4cb5753ed6dd	1	5	PARK	PARKING	6			2026-11-23 12:10:53+00	\N	2026-11-23 12:14:39+00	\N	65536	4	1	0	0	0	1
01c89a6d-c062-e1b9-4157-f3b6b97ba1f4	5040f5d9-0f05-402d-8daa-ff694955928d	90d94ed8-bd7d-45c7-8a92-42cf380d80ca	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:19:15+00	0	2869	\\x1b929ddb4245a4d45a16ee156f087a7217b599eafebfa9180238885ffc1a9192	\\x01e979773aec37359ebdcda6ee5cce48a839a1a6b6843f5ab37ec161e75926fd8f8d47478d3108e712e940a34659cd55aa75270d9173bfa79821a9824376b8e1a3	\\x01e979773aa1833981adad1317ed8dba05899c6b71775f26477fe69fad0cd2a6abb37d130190f20b637aee2b8fa2ef57433486e9bd0b446f10b9835de266fff085dec6aebcf948eb628d9b855a5cf4a21d98ccd1f644201377a79a5626f201c959	2	3	VAND	VANDAL	5	18		2026-11-23 12:18:55+00	\N	\N	2026-11-23 12:19:15+00	65536	1	1	0	0	0	1
01c89a6d-cea1-a4c5-31c4-5e7a673dff62	1c330aea-5658-4159-a73c-24bfd0893e5e	38604f21-2343-492a-bcc0-b450a66b26fd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:12:55+00	0	4098	\\x1251d5a59217cd7ddf0bc84cd25cfafdfb46fb2553c777d1ab67b014ca2680b8	\\x0124372e4fe20aa3bdae0d655b6877fcbfd43251d90a0f54839d1309ebbe69353647363b0035a470d4eb5accc595f4520fe01f1a4827edad13a4d245533c9278f0	\\x0124372e4fcc7c37be65eca6447f7bf4189a2e71dd3954fa8a1025433f30db5bc09ad9343c096c1fee862ccd8537aa5362e49879beb7bdb7dc2d4768c62abcc938392be8b0440c47e5387634be8b1aa9b0941ed40ee77030dde695107d4c1eaaff	1	3	WELCHK	WELFARE	3			2026-11-23 12:09:19+00	\N	2026-11-23 12:12:55+00	\N	65536	4	1	0	0	0	1
01c89a6d-e42b-542d-38c5-608b7bced6d0	28a54538-7267-449a-85f9-e932d54b044d	bd3bfae0-529d-4997-825f-593a799634b3	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:14:17+00	0	3526	\\x9499ccf5c781b7cdb2aea1628563443990d693fdc92399f51c26e3d6ccbf094b	\\x012d167fcb11d30362e8ba273cf0871d5e2dffb2361852a291c1a5365d0c3b1a35882b50a9bdca42feca960bc847cf3a23ec8f39f09a8ee1120bd7af8999f42910	\\x012d167fcbc4ad44b9f95962c9ab396378fe9c19ea84952b3ebd2afc46955d184f1606753e2baa28a53c6cbfdc8141090ddf185d25de752987144b322669c599c651e33b3f1f580693eb89ccc207ca627c63f34b204eee5bacab8f6ea32df79f55	1	5	TS	TSTOP	5			2026-11-23 12:12:49+00	2026-11-23 12:14:17+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-ef42-bde2-332f-abe2e5566973	470622b8-2c37-4c48-8dc6-c08d29c00d02	b68de3cd-bf39-4d26-aced-de83a7a4aadd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:16:57+00	0	3960	\\xe9d61a19082c18d7494cadbc2fc0e1b578164b722ab939faa992e2e67ebe0a07	\\x01612f8d3b7220f7b92a5431b26c2353d8b04452c21c879cdde3fa687172813340bd0613c303d7942d45c6afd8ee5dadbece1bed1d56fc39f6c3c98300930f429f	\\x01612f8d3be097c4abb354b63bde3937aff02f6fa0b8250521096645a4651b35bf775344f5088be01c478465ea8ddc74be00534466edfd8766910de857e5a1b01e6ca5f8c38b43b16018aae3179755a088d6dcabdd58eaea669c023c82590eef34	1	3	MENTAL	EDP	2			2026-11-23 12:16:31+00	2026-11-23 12:16:57+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-0a8d-cdda-f365-ac1be6012fe4	f2c9454b-412c-4bc7-8a4f-4fddadabd70c	f601a04e-ebd7-4dd0-aa16-5f685c61b916	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:51+00	0	4949	\\x2ec8d8106b83190c4e9edcea2826399c79e6531c4d85c30d3473af5ef8070d23	\\x014abee9536c68ef3b1558b4a08ca8c2332e0d27b329afb2ac6dc55ce53b97ea784c0a7b4c410f7ca7ceca81eb9291909f3aab5623626d8148173cfd4ec727d0ed	\\x014abee953e6290427376038358002d4dc0f479b817d50babba13261a99dd1389f5d2cc61236284995eb08892cbe0179934f29e5e5f6a237ac7c7bf79cfc3da874b311f9226f23e3e2722074ecf890fc47caba43649f02d8b80cc25ae8961edc91	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:18:58+00	\N	2026-11-23 12:24:51+00	\N	65536	4	1	0	0	0	1
01c89a6d-23e5-100f-7d7d-bb223e4596d3	b470cff4-dfb6-4e8b-b4ef-b5f78cc4b1da	439d29c0-b1cf-43ef-b106-504c78e62ed2	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:26:36+00	0	2773	\\x987ca17ad703032ca72c1df54dbcae9a3e3273f1288323991f6ff584e99db062	\\x0165631c526a41a83ec597ac962ecdc37a2820183d175914af052eefd6453ee316e826e15b98d31b34c52d8e397f924bb46dedf5b7071c1b291ed281946f35f539	\\x0165631c5200fee98a1cc461efef2c6a7ebc969749accb222599058009ed3c6b604803764101f94ca632ce5fccece55fc7d2189bbc6be0a49ad253339eb361a7349a4f817e3fb26825799da45fa21d668bce5c58fa1c7a6855a557f8133cdf9382	1	5	ALARM	ALRBA	3			2026-11-23 12:26:16+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-25ec-3917-bbb8-ea244e8da4b0	2605eee0-0d57-4c90-9feb-70b329776e06	39aaf12a-f241-4249-8388-6b1b27bd4e89	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:03+00	0	2773	\\x0f4738706ef7402b21c13e47d9f85021e0808871936e93f308352a0c0fff8a0a	\\x01fd6bf33e8781cb02a2a85f11611e33ef975ba44f0bbcbbbfaf2a5e743ee50050d2a9c55c3a2f7eb63c60878aa4559fa8173764fd57c4607c13391cf7479512ae	\\x01fd6bf33e938cde7135e43b89edb7c88c3d219d6a81d0f8f90ae2e3091ac0aa6c1c4403c57f0c14b29b9d5d0cdbd5d2097125c754c5d1fc0c837de53d99718977b717e6a9459981d6c1f07736fc63991ed938b18c3594c3541a1d730beac237bc	1	5	TS	TSTOP	5			2026-11-23 12:26:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-2941-3128-17b7-4f2f8230ef7d	1c6e6787-7b11-4b77-8f53-2ed0deabaee1	b68de3cd-bf39-4d26-aced-de83a7a4aadd	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:25+00	0	4894	\\x57b4b131be8a15aca9b97b8375cc2aa358d1719e8165efdc1f1173cfe2449b2f	\\x01612f8d3bd7a757bec51192958683123ec25adef78e665a055070cb2d94ed4ee1d0cd696a0ab471edfe90bec05f91c7c0b8448550615379cdfe15daed368dcea3	\\x01612f8d3bbb3658fb90eb63c3158827a0b4ecf4fe0ccea5a67900391e30f6ea9a0292d5f43ecebe51d3530a5c99f8020fa5f9b8d76be30ea16c293f72e25914a648f26d335744addece8890b1734870377abb171b23734764940968afdb1a55f3	2	3	MENTAL	EDP	2	08		2026-11-23 12:16:31+00	\N	\N	2026-11-23 12:24:25+00	65536	5	1	0	0	0	1
01c89a6d-3cf4-1232-b185-043dfe73fb26	503f028c-c006-4851-abc9-5a682ca2f79a	2750d349-5d25-417e-b1af-b4c91786e89e	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:25:16+00	0	4677	\\xc05ab17ba602945a00d2292d45f82949d58d84f97520bf6adad8c9e14e4fe9fb	\\x017d0dff2dac4af414018493b675ecb098d787e4088e9ec2f497951ea39ee0a5bc2d6f5b7edb9a24122b7f090c7efb2367c00c1ac11a56b0eb4f816864f23281e8	\\x017d0dff2d7f672cf479437b62bc1bbae78b246e94b8297a6f6fc3fb8d390573848dc33bf982f0b92e06990dcb9dcbf23e366d0bca9a5597635256ec433805689fe5b39be36b74a41b25ce46e03f9000ccac252dbd5501c98a7612d93bffb7fdd8	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	\N	2026-11-23 12:25:16+00	\N	65536	6	1	0	0	0	1
01c89a6d-4039-d9fd-b6f3-8af85d0ce065	04740eef-92db-4739-9351-7c0feaebb25b	2750d349-5d25-417e-b1af-b4c91786e89e	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:26:33+00	0	4963	\\xafe5da80a6b9f7299a487a038e849313db59d7a4a67a66b294370a5f72e06187	\\x017d0dff2d5a35beaed6ee7c07779b6e7ba387ac65a431bb1d8c29a745988e76ec7ad33c70fbe0fe26d7ddd71918efd724c07a8c6a7d42b4697574f518f5994941	\\x017d0dff2d31b9e2a6bbb8a3fa48f53fb8999aad3c9028e415978f5601f7617831c368f9a6233cc710bfc0e763edf9df5958d8087abf5f9a19ca2df850341e9f9de342d99ea911a0c19d84827bb2d31fb14f8b7e3caeb09ef048c69bfcde9a38b3	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	\N	2026-11-23 12:26:33+00	\N	65536	7	1	0	0	0	1
01c89a6d-4ab6-910b-e287-161a4f104456	49c892e0-8585-4fd8-809b-9c92bbfb409d	b68de3cd-bf39-4d26-aced-de83a7a4aadd	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:02+00	0	4525	\\x578b3d858072678e33022e766701ce46b331c03b324577a63f43be5b1de1b273	\\x01612f8d3b2b2f1cc1f225492f6f3903726f952e0a7c7dd3e64566afbb3d234c6bba8ee85f10fb5cf7c0fff1d8332ff7f8b63aa69cf0d6f3a1e854816876c75b41	\\x01612f8d3b5ba9f1a155a7564331c2a68b345d4c72bb161521d7379e6aeac97eb3509ebc622e7ff7068e194767a280211176ebd04955d0a9b34321e5ef450c8073695934530e2a004ae97c281986542d773d3afdef667a34e63bf9f0eb3c15dc42	1	3	MENTAL	EDP	2			2026-11-23 12:16:31+00	\N	2026-11-23 12:24:02+00	\N	65536	4	1	0	0	0	1
01c89a6d-5018-02dd-f00d-0942ef903eae	c78ee792-7fb7-41cd-9283-5fa3fdd009b7	63570882-897b-405b-8d1e-51365e760e23	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:20:28+00	0	3959	\\x8a2fbfadbda31f1e6e6973043d15e1f2beeb963c9d31a94e80d2191c8d0ab96e	\\x0197b1f31b4eb93a8f6203ac029f8d54556fc1c0b8890755081bbc0bc9ccad3d1e51e7146aa33b05be39a7238a54445ed30ca2a217c4663e143896f574215f3f1f	\\x0197b1f31be434949ae34ce24e17ea88bcb51655803d23a0e0bafbbffc59fd59e1cd681f7e979a95eca6e343f3106460a1d9c7ab33d49e543c883ff5f925b1e7541cb8ae1f591191286cc39ff0fd214e8bb7a87f01f1f243925177557d1c120129	1	5	PARK	PARKING	6			2026-11-23 12:17:07+00	2026-11-23 12:20:28+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-556f-af37-2d98-18f168e4cae0	9199ece3-eb3a-4512-bc20-9c835b322fa3	2750d349-5d25-417e-b1af-b4c91786e89e	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:19:39+00	0	4105	\\xe4b15aaed1efbe4311dd42828524d86ff7055e52b116dcb05ca45d1e205634d2	\\x017d0dff2def1cbdafea9ee3c43cd7364bf880c486edbcee92cb531c8834f7ec975cd54d2b5b7723d8d122305477d2ca627e1949d411905713a1b1a291c1cc299a	\\x017d0dff2d51c0ebc6b1d24fada6414cce5764656342877dbf91a7ee3e99ce0480518aa57a16deb85140a969dd146f1bee946defc0f47c1ba92a0dd816b6cdfd0117c623fd2c41b59f6bf28c0b5eb7d4e03ae635018fab8aa3924ae55256d05764	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	\N	2026-11-23 12:19:39+00	\N	65536	4	1	0	0	0	1
01c89a6d-642d-b9a1-6ca3-255326a4ab9a	b2cfa36f-1776-42c1-86b7-4298e3d4171a	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:25:16+00	0	3953	\\x1f182eaa8db66f13156483bd416ef42c23d550f6a695ac11f7f3a70f743ddf1c	\\x0153c19bc79698b20378f1b63b7c1e5f611a4da000caf2f7b12e45e60a74d81a4ffde72f4bc5b963e2136d86ff9fe6461f5ff7fcb17c420ad38f451abac25e3823	\\x0153c19bc7a310466fa5f4aafe88ee4fa56bf6d13d3729dc829c2ab1adaca0caa4a08053c92e38cd20928a5a01c3b22ee37be922e9736175d4f096300664a86bb129ef13be7239162e0dd329c19e30a8ee58c1771ce0fb0f9c9edca5da0ff20d43	1	5	ACC	MVA	4			2026-11-23 12:14:52+00	2026-11-23 12:25:16+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-6ca6-71c8-f2bc-e95a4a31db8b	ab686a6c-536f-4d25-8b9b-f24ec32de332	63570882-897b-405b-8d1e-51365e760e23	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:28+00	0	4238	\\xaacca70017ac2359110c859c68044842db81a7e09ddc56726ab81e097da97e80	\\x0197b1f31b52d163819b9d292e45b58dffc024150ab88442f7381865ec8984f1901c8152fa364ee6b328477bacd21ce422fd6f4a1c2c66d009b2a142690a651d89	\\x0197b1f31be0d0fa4633c918587365cce3b6ffe8b76b4bc1dff87f1ede3d0867b9d891d43ee318e2dd580b67a2fc8241111248961cee3591b2bcd2e427a5dd3a0fe731812d23c190573805d69bbae8a44fdde72c5eadd3829dcc3eb5c7a006d1e4	1	5	PARK	PARKING	6			2026-11-23 12:17:07+00	2026-11-23 12:24:28+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-727a-a9ef-959e-dfbec5e6cbdd	9e79f6bd-a3a1-4704-b0fb-5b074e66583b	736a3820-32f4-4dcc-a6a3-9aaa4801165b	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:28+00	0	3532	\\x4b8cc113bfade8da7f79d45b164d16288faa8d45a86e55176c6267a719d8b488	\\x01de618b3ac0446f0eaa980a3ff91b311054b6465f20403413a2b5c8c563484401c2a84251651ff5287048c3ba816df7fcaa285b513496acd4e3fa7627063de8d1	\\x01de618b3a09717f8d5f743e053f8b6ccbeb37a0309aa4f64485f5c56ce2a27f5fc7db1d14031f25fbda433e211332d0dc8c6176b947ab9a3740e212e032b9a00d4f09755e3a417135e80d145b47eb22f39a5e42380ee8207bffdd3fece98ce846	1	5	DISVEH	DISVEH	5			2026-11-23 12:23:43+00	2026-11-23 12:27:28+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-76ae-3c9b-3895-99283e0d0835	8cf216d2-4f72-4233-b5fb-24b457cb9f2f	bd3bfae0-529d-4997-825f-593a799634b3	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:23:09+00	0	3808	\\x5ef63a0cc5efb4b1afbb5e806420295d95b6ab9b28c85121ca0953a66cf39b55	\\x012d167fcb34eb4b44e2302af5e63c750cab77a21d68e3c9e1f5fe59a9d01e8ae65be11ef90dcf8628dfc3031fa5da096f5593522be2d96594f28ecc88e03cba49	\\x012d167fcba5506348e42251054ba8aa5f690e632db4980f9f4db251bdc984ee204847d24ff67e466d8c67373326a8e89b20fdd9580833ed1c71879f0e4c6663c53527f908bb1975f35e754d4aab8e430bbaeb958a3d66544b6d01ad7c1318c181	1	5	TS	TSTOP	5			2026-11-23 12:12:49+00	2026-11-23 12:23:09+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-7884-7551-2dfb-57cc2f145ee9	7e66f740-557d-44f8-a1ca-ade97ce2071f	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:25:58+00	0	5227	\\xb1ffa00d9a8902b257d80632e61efe922f8a1f447c15e2d5c88b46bcae05f774	\\x01900359de12e2057edc2865a13eea181075f06ef97b1607ea6804e032090f703e1083ab172514f3235780c5dd6763c8feda93849491e292862363ee596d28c6c4	\\x01900359debb21dd208ac1bf4f094c873b44341e9a04f3b9b8d9193f5a68a4865b47e184584326a83ba68391eeebb7d900dc004b3c644baa1dc7441a27eb789aeebc3882dd50d56c8b8dab44646ca28b1d4dfff8e5c3920176a92d54ecbf26eea8	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	\N	2026-11-23 12:25:58+00	\N	65538	5	1	0	0	0	1
01c89a6d-8c4a-2934-b018-21b47686c347	32327a52-50f3-4c79-a21e-f3550ede826e	65180e1f-88bb-44c4-b547-d1afdd11d18e	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:22:04+00	0	4612	\\x6caeec081e5083c7178653760d76947d6f08b4999248861df8b69827c907a955	\\x0189b81fbd62c201d95f9f2a3fcd6b4317b12ca4724a75296899ebe70f1efe0e08981dee9c4246208728d19659a3e4639e7c264830452eca03fd67cfca59bd569e	\\x0189b81fbd11926a4230c587ebc48ca8632bd270b8e8b738e80797cb4f0b5dfa6601d2a560e75d06d52ea4249c8d6da988a95b6edb5735b41269a56603ed24b15740c1a581eea00cb7af840cd39bc07608e062b0cd2430c24a4d4c460e010dda9a	2	4	SUSP	SUSP	3	18		2026-11-23 12:18:01+00	\N	\N	2026-11-23 12:22:04+00	65536	4	1	0	0	0	1
01c89a6d-8c9f-2155-7a05-bd5c39ecf2d7	76149008-3d78-4592-870a-ea7885a6abf2	38604f21-2343-492a-bcc0-b450a66b26fd	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:19:54+00	0	5042	\\xb684918497309001d72653f5a09d41c66aa637135e237159b1271d4b9f71fca0	\\x0124372e4f3d7b31bdb0d9ef5393a2f9a877d90ab29bc5d5b86d27150bc395b236a4d2bd9340b2b350749775317d1e8c69b8a63256433ac90e5f7f0a395377e78f	\\x0124372e4fec4b447020dc7fda55acaeae6bd0d915d2f7811a76f26ad3b151c87f34b1dc70b410227a88b9706300a6f0ec674f51d108e88b89c8f07d24e64a39f97b19eb4ac014259309c85000bfecd90c336a2b82c187898c86a6bbdb1fbbcbd0	2	3	WELCHK	WELFARE	3	03		2026-11-23 12:09:19+00	\N	\N	2026-11-23 12:19:54+00	65536	7	1	0	0	0	1
01c89a6d-8cf5-f189-4218-03c3232ae7e0	44f41047-159c-416c-a8d1-626f745765be	3254c5a9-0736-4ae6-9e05-642abaa85ced	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:20:50+00	0	2779	\\x5164b76d5ee6a6bb71ff964d982e156d6730ee90a230896abfcb19f049d9d394	\\x01b4e199aecdd19608a4742c8818a4463146bcd63037fb615524361715c6f69888de0e091dc9bd0d3fee2726f1a3492f3663ce59e32947367ad67c35d4cbd02d67	\\x01b4e199aec288c4b759b40bddb9ea73b43085760a4b8279ee502f4a27e3908fc2f8dea97e71064538f9476a4047b61bd37b8231d11aa0cd0efa4953de81e49914004593821b0ad87ecbd63843e9863a58406b2b6f06a49e0bf9b231766109690a	1	3	WELCHK	WELFARE	3			2026-11-23 12:20:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-9d84-fcdd-968c-ac4579c5d139	a9438d08-f534-4555-bc6b-62af091baed6	6a3f225a-1853-4522-b5e0-10e05e68c749	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:25:12+00	0	2772	\\xeb4d8c7e752c2e6e1f52cc2c670c3d1e3a6dd6d109d5147b84d398621ff08df8	\\x0131974b91b8c4b071af0f4795408f0930210dec33c45cace9ef84fd8ae1338aee8aab60c0f0ebb40d568b4dbf7ccaaa8f221b7842afe4fccac813fab73fa40e61	\\x0131974b91fb7a516ffef2889eb254fb13400048d1b828e98784130655b62da2fc0a1c071d121256f9c10b68711c1833195988c1566786e81b6cd82832f39fce8f3ba705eeff5909195a3b46a6165c4538f39f439adbe58f89c20001945168507a	1	3	BURG	BURGLARY	3			2026-11-23 12:24:52+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-9ecb-ccb0-49f0-a951097addb0	e724e601-17df-4327-bc53-d6b8e34747b4	897980f6-71cd-47cd-9a3f-e48402fd1d88	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:26+00	0	2778	\\x2d049ea57d9faeab95883ccd298f3cf38e51218c4190513ac404269cbe737fa7	\\x01ac8df7b59ddc410ecc70ff792ce0cfa391cfb89e34dc65a0214b62b7a06b3fe4860e0a70324d7cd931540d25afc346f0337795a6e503c9b79005d1acba0ccc16	\\x01ac8df7b58a53948468507dff3ef1e366db1b31db7d1f54f63d253be9471c84b9d3ad40333df3359802c825dcd32a99526be8d8c225e6de671b1ec26d63ba4b59760ca3727bd46d7e6db18158baf1b7f13bfa875354f830c6781657c54cff648d	1	4	ASSIST	CITASST	5			2026-11-23 12:27:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-a3b8-0045-2f7d-c8b732fcffcd	84f241d6-efcc-4a13-8b9e-b4ceb6e8c258	69ab6508-3d7b-41ba-bf47-a631bfd155d2	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:36+00	0	2782	\\xc3689a4f557b4a983b756c98f00732db4687e26909262b4736ccd932dc69af2e	\\x014ee3930f266f85d95120318104bfc40383d1f4ce729c70aaaf18be5b32d1b7b9f6399d670ce6bd8682bca83582ac252a9502aefd91e9de16fe5f711280a9c22b	\\x014ee3930f5ab6ad8d7d9989c29f9abeff9356873196c9f632f81b3d76e589af0ac34c19932d99335d3f5a46c5230f50096c7590fab498939810ea6d824170d4676fce5c23fc360330a23dc99bc048be07fa881527ad50d1ada69844295fccee3f	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:27:16+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-a45f-7a93-eda9-b2ee31628a19	733a0de0-f874-4bd0-9d8f-6b22b9cf417e	3254c5a9-0736-4ae6-9e05-642abaa85ced	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:26:16+00	0	4382	\\xcc66a9e1b6dc165025d559c74b4cd4c41736186f753cfbf427dd790334de8ce7	\\x01b4e199ae68e55d215410a7a181f6b237d5aff2fcb9e002df532b17f85bd148f5bb415b360368506f86058069c04e17eae273641d6da7cc3c83af889d873c5aab	\\x01b4e199ae7d5628df987759dae64bf55dd23f28c35716b71735f842beea266b1f87d98b7288a67372e97f4a1e9762ee249c683aafd92e6083fc5cc3558047d99cb8607137268b93515b31fde2d60fa8d596b5601dc4eb0341532e2c5ab4b30ea8	1	3	WELCHK	WELFARE	3			2026-11-23 12:20:30+00	2026-11-23 12:26:16+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-b5c5-ba4e-2e41-bcbc4b3aa13e	33407521-70b6-49ed-87bf-dc9ba799c7cf	569ac3e6-9a37-4496-8a90-78623bf6603b	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:23:00+00	0	2774	\\xe2f6cbc374fc3d4af3c8cc47efcf58804ca93d0c92701981c27081ff562d5af2	\\x0199111ce9f668c5dfe31d03a99e9328df9b29c1bdd06231f6c2ec505a426948693e0ff5f956a530e7d44720a1fbc9b6ea91c8725ec8f73d0a04dffbc792750023	\\x0199111ce923c0b36c562d9e28da740470eef1c895b91f9d87bcd4dbbc6e2182f23154c87f49d367149df401aa84f8ed03bdaf91dfbf2f2f4f77f3dc972027deddd3fc43f53055cfee6417d8f408565bc01398e378328372a4ed9048f763c39acd	1	3	FRAUD	FRAUD	5			2026-11-23 12:22:40+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-c6eb-d8fc-447c-ca0c8a556415	902ffc6d-8566-47a9-b454-a365fe7a5c01	736a3820-32f4-4dcc-a6a3-9aaa4801165b	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:03+00	0	2779	\\x052dbb1e990b9a1972ac79fd0ffa116f31991d53e2bd3bcaa0f7d6ecdf588c6c	\\x01de618b3ad7ceba98d48f7c67a2940d654c1f6930ea03723214a61aa4073b793cf9b101be004aaf6f3a232768e4533c0512a57def70b2652319a713017ad96a61	\\x01de618b3a82a11099d1f3c8e0c8b1072483e89b8670643647d99e1e4637d03461b313a05d51dd67b102cbaabf15dfe3074ba61e0d86874c93658c6704f4128eefaae39884844ae280a6e951e11a2744ec2d758087d37f966caa99d453c8ec5650	1	5	DISVEH	DISVEH	5			2026-11-23 12:23:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-ca99-4353-4b0d-e96c20e87d2d	891c8db7-e6a0-4012-93f1-ef8958cf33d8	9aafd903-eaf9-4962-b960-9e8a8b9b2ca2	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:37+00	0	2773	\\x0ceeee1775b1a4614c5f209ad8d3e39781ff2d05bd8684fd80c9a057c680c828	\\x01d520aac57d8084010920a6da134cf04120bc5b5be592b04d0da1bbd0f2d2e16ee580171b1fb146c69b88fa87a37fd9da9e76fec53b352fadcf0aba0bd99def29	\\x01d520aac5722b2e9b3c703d287e4e8db4eaf13699519bf80ab1733a309802bef11807e2457cc62f6cefbecb4ca67a26daf7e7fc6ad4fc586c48db76dc697ae709283d4d95b48783fa9e698802e6eec5c8226ecbe89b6b0d7b7b0023e9e9957ea4	1	5	DIST	DISORD	3			2026-11-23 12:27:17+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89a6d-d5ee-930d-357b-cb01a8510638	a9bc85c9-f239-4583-9b6c-d6d74ee9340b	2750d349-5d25-417e-b1af-b4c91786e89e	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:21:13+00	0	4391	\\x65f39fc9e8e175bef83d51020ea2bdfb1af4545ea4145e963026ac8ee6de4236	\\x017d0dff2d10eef4bac6467cb6b3c1efb8523150938b887904085acfea0f576cea2b736a9f8ce61ef23fb173482aa7834a7141e6957e57e309d18a9f73ec940a80	\\x017d0dff2d53002b3c2b9664b7dd493c56f526987cc4cef75d9d7b23361053619674610bb56be0da621464ceaec8b201168e249b0d22f3141f4977c136e7ede7b283a450156ada2ac08d036f84302a19367a35402c605cf040ec866b5efe9cf621	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	\N	2026-11-23 12:21:13+00	\N	65536	5	1	0	0	0	1
01c89a6d-dd46-84da-50c2-f90f471fc5bc	4cffe181-57b0-45f7-af13-7b04ea878ed5	65180e1f-88bb-44c4-b547-d1afdd11d18e	1	5	2026-11-23 12:29:30.437829+00	2026-11-23 12:21:44+00	0	4235	\\x02f6c2364c1b0fbaefab526a18b44b05988e99d0b329af95be08ac442dd8b1f1	\\x0189b81fbd77da6c221beb2b8c6cd22999cd5c20641902c4013fd736a7645b08e1b5deb60ad89a53f9ec9722ccd526cee18b3c2d453d1b83af46eee7ec97938b4c	\\x0189b81fbdc97032689eb0cc6d9dd1bb6ae59129104eb65cffecbe2d3e1ef055a66f7d6a6580a2be4939c202a4277c6b26e7257ae88c6782b7eb888d682ae6a9b09a97d6c919a5ac54f14064499d48bc2077300032f5668f0ca8042160cc7c486a	4	4	SUSP	SUSP	3			2026-11-23 12:18:01+00	2026-11-23 12:21:44+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-de61-473a-cf03-df230310478d	1722186d-a56b-4ed3-985b-fd848f9ccc46	f601a04e-ebd7-4dd0-aa16-5f685c61b916	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:23:22+00	0	4663	\\x3833acea95d2746dc0f836a53834b3d87f0e8449fb108f43a30ec635894fb454	\\x014abee9535a3b64d219513fb411185616285874f9e8f5bc3fdde8821f96fdc8257de455c8e5953db0cc3e54cbdce700d839426add51b324586e81408fd00149ff	\\x014abee953445cfdd068f1aaa94ec003013163ebad485ee13fb5f1d32f84abf2767ba70cc20e57f751541bf0819b8bb6fa13a15bf22d4fd6d883ef26e88bb32f56009dfcdfa2c1977fda7a8df7d12742a13cf13c80f40c3ce5d19fe922a5fd01bb	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:18:58+00	2026-11-23 12:23:22+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-e58a-0f52-62a2-685a008a4f32	679d917a-759e-4944-bfc8-dcc29d0d1130	6a3f225a-1853-4522-b5e0-10e05e68c749	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:26:32+00	0	4026	\\x26cd014383f12e4c682715d4e309c65f14eb34f837a532ca064a3fc53ceed03a	\\x0131974b915ae4d9412c9d05a5c2340a8c78cc17554d2d5cc1ceefcffe455c9a7c8e7c28912e6f4a79841455cbf16e6a8c491106ed0629a68dd932949ecbd5b7b9	\\x0131974b91ea7c5b25079b916e14cf53c09b7e7ce19f74672ae9af637d7357fe5f2e57458baa42fce27dcee99250b0cff69908aa18d9e84883a467506d5ac46ac865780f5a7f8475845b28d4bd2b2ef44e9e5c876563aa1feb5d37d3efcc9a8e1f	2	3	BURG	BURGLARY	3	02		2026-11-23 12:24:52+00	\N	\N	2026-11-23 12:26:32+00	65536	2	1	0	0	0	1
01c89a6d-ea4d-42f4-dc05-e3241bc8b39b	2166e83d-cb31-4dd9-8b2f-9de33995b7b0	63570882-897b-405b-8d1e-51365e760e23	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:50+00	0	4607	\\xf3b3a399efd667a62ea52232d6b700bfd6e2e838b4b1ee7dd1c0266e34cb3b96	\\x0197b1f31b9de3a00cd7446291796054aa6b3ab42a54865d8de09e21798e43974b44393c6d387dbca77ccab3dfb4b97c8bf29617c0dd8368a19e9b0f79b3cb26e0	\\x0197b1f31be23e1425a49d8719047113a978cd91aef7e06ace728a0d77ea3f2c1962e5af6b895c63ba2835981715cf7fff5dc20a150afa06354dabebaeec832a381093f6eefc87e88c3a0f150855cbca0d913d2376687ceade84a6bee4757a1647	2	5	PARK	PARKING	6	08		2026-11-23 12:17:07+00	\N	\N	2026-11-23 12:24:50+00	65536	4	1	0	0	0	1
01c89a6d-eb3d-871a-940c-03d4c09f9556	b57cee7c-2403-4fda-aa39-e84b29bc153e	f601a04e-ebd7-4dd0-aa16-5f685c61b916	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:22:34+00	0	4387	\\x22f35dfa02b6c9a1eb43bb2c34cbfcf5d070c9a2ddff97975675f9d779f8dea4	\\x014abee953cc64bbe3a79ef5c3aefff0f6e494b5fc6d8fd85913710dc74a1a9ab58fa0c023a858a4ed26639e0bcb0a6b6e75958281bf0068029a1f6fdbfd51a132	\\x014abee95377354fccd7c664f933c0220404ad632ad46285f6d4e3c1cb62c874db38b3a5d7f6e3f5aea3d8ad51fab6d5ec83f172e1afc1230cb1894af9ffbdc31e8b17e8590358b557550cab71a5bbf55540f9bffb43a3225bd934dfd2f70326d3	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:18:58+00	2026-11-23 12:22:34+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-ebea-f669-89d6-55650523c6ea	df7dafa8-6032-4e53-9e16-24a69e8fed37	b68de3cd-bf39-4d26-aced-de83a7a4aadd	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:20:30+00	0	4239	\\x46f112ba8a1f7ede3e3a58f052c1f5c6bd1eb7118c9121d77060640149423dd8	\\x01612f8d3b29e515a2b0a62add0076840570e2188fee452051ced4bc24fa8a93b4a00f6bc80adba2edc94a4c9a3098474a1d7d1da493181214dfe281d03b0eef6e	\\x01612f8d3b39ac4c21e816f61c0d585ed962396705803bfb536bf6ae4c6d543678e1b2b64e60aec2bd093d22b4ef980637b59d9258d455d2463bccdd24d538f4730651af9602e583aa76d0dc3f35ad39e617e9dd3d3bb613e2775141a30fb7a5d1	1	3	MENTAL	EDP	2			2026-11-23 12:16:31+00	2026-11-23 12:20:30+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-f938-90d3-5eda-7196114545f0	b96ef9fb-510d-4161-80e8-40a4ed72f373	bd3bfae0-529d-4997-825f-593a799634b3	1	4	2026-11-23 12:29:30.437829+00	2026-11-23 12:24:39+00	0	4180	\\x78155d868f71e3cec36b5f422059ef7af1ee005bf8903bac058ccc816873bcc1	\\x012d167fcbb45e1f66d1eaf323d603c9b3e7ea15306d5c7b273b2d58ae37238e7766a3e685f2bbd9a314d8b4517953cd632f90a2e81886443c6c9176a6f45206b1	\\x012d167fcb65073a8aab4ddc5713d7ede6f31948228ffbf41451d5f1d34579ea44c574f8d9091aa45f6cb322abd86be85be46d473dc35817a2c1338aac6c5407fad01947b16d2c699b3b97feb1742642a53e4ba980abff88d1bdccad71ac23cf16	2	5	TS	TSTOP	5	01		2026-11-23 12:12:49+00	\N	\N	2026-11-23 12:24:39+00	65536	4	1	0	0	0	1
01c89a6d-337a-09c5-ab8b-1fa36fe47781	f5122059-d0f5-49b2-8a38-921eddcb4707	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:29:04+00	0	4232	\\x2f8db0c7f961616790d91ec6ef7298d00655f7d47f6b9dbe575580f79aff2d16	\\x0153c19bc79ffd48b0c21398406c265f09b1dde4b05bd42318fbb62b1041b8a90889939fed2907caff995884854974b84b7cdd2cc8c0abbe7a0919fa9d2f25a187	\\x0153c19bc7bd771f0826cd32e53df226b1560fb96e30bfbb94b2167f20cb4a09578dcac42a424bc0de625cad72239bff608408b1005dd8d807c6cb9377d039fddde4ece0d47183126c77d2ceb3d704501f56fa79c32499e53072554bd682ab729e	1	5	ACC	MVA	4			2026-11-23 12:14:52+00	2026-11-23 12:29:04+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-47fe-e3c7-bd5d-686d4a19b718	90e67086-dd40-4e61-83dc-cbd79f2c541a	736a3820-32f4-4dcc-a6a3-9aaa4801165b	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:29:10+00	0	3814	\\xd27ce7b8a28399f661ca987f7ac810b77e1ece7da805bf9d997b62e63b302b35	\\x01de618b3a4f976a50d3380c875cce22faa0c5a680c6217812bfdbd09be145a45e75a10f89e9a347915ceabb7c85e262e61599c1f90b46adf15fb3f16c96316130	\\x01de618b3a19f85ea804b34a6580c8084ee9e4098d6a1ab26165994b60e823f0f0907fb5d433e81a718ffec980b42c3a48aea19d0f2e9dbce929c1f44e5c6cd5e3ae1620b798dd5bd2edbe861bf3c63ca70bce6225cff131b45034cb074fd364f6	1	5	DISVEH	DISVEH	5			2026-11-23 12:23:43+00	2026-11-23 12:29:10+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-9a73-1c64-1b7f-c52746976851	86a52fff-7c88-4b46-a9ab-42746be5b8ba	439d29c0-b1cf-43ef-b106-504c78e62ed2	1	2	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:49+00	0	3526	\\x93e5ae8b37c9c77263676e8118e8b70cf624b55a313512e5318675263a31e3af	\\x0165631c52cb1ea523ef2375342bf334601f56df74e14ff34614aa0c62d8f6dedd32a60d5218187678927b58d6ae9b5a0ad1e08dbe0700c293004f26e663b76f01	\\x0165631c52b152a61c30cd3eb1dd65645d555a51c60cb281bf93e72aa352cdf34408a31bbe2f5ce8c48d0f0547e7aacf502c370964d873bd9cfa2eebe493b3233b1603d56209bf3435f6df1b543ab146f8b6ed57fef39a235a3d762080c1a3a91f	1	5	ALARM	ALRBA	3			2026-11-23 12:26:16+00	2026-11-23 12:27:49+00	\N	\N	65536	2	1	0	0	0	1
01c89a6d-a524-2e67-4159-b34569eea5aa	c95bad8b-cb21-4a9f-995e-3a15a708429e	3254c5a9-0736-4ae6-9e05-642abaa85ced	1	0	2026-11-23 12:29:30.437829+00	2026-11-23 12:27:42+00	0	4658	\\xe19f955eec2d23256ec490cae8bccd448b7128d97ffedb97541e0aa16ed67014	\\x01b4e199aeeae7e7f72581785ddd58d87723071e124bef4b9f3599e9aa54f1229afc85701467b48a321330cbc420586ba43d5483b656f482405614bbba7418673a	\\x01b4e199aeb718336b585729ec61b1acf12a9cdfdfd7de0083ce56b3ab5deda2047914767b0704724aa2e32674fa4522be4c8bb2038d80d0534c56ca85197f9733bb1520c6fe7b3a6f2d1cbad2db49d3195c2b3b2d78700c158e8b8ab5a630b0bd	1	3	WELCHK	WELFARE	3			2026-11-23 12:20:30+00	2026-11-23 12:27:42+00	\N	\N	65536	3	1	0	0	0	1
01c89a6d-f005-3b16-4b11-e1b5e4390625	9ee433e0-b4a5-4898-8007-85bd1ab5883e	19900a89-e365-4177-b7d4-b42ef9277f43	1	1	2026-11-23 12:29:30.437829+00	2026-11-23 12:28:09+00	0	2773	\\x717a92e8d3fd8ebf8008394a2b553099ed264c66118fedcafe6067d2178dc5e5	\\x0153af7cc83505d630ba6db66f428a72712f9fe45f0244d935823edd3892a480b7c58c15a78b5476e958ee13ee3ef8018acd1f190430620c4702f40d2e50f084a5	\\x0153af7cc84dc9e407859dcfe1c3bf497f6298ccb4df57bf1dcc46b7c741610deb9942af588490b52c0d97b40b82753ebf405c9bd429607c5e16582c77f3abd22aefc3f6746da5d18fd04bab01d45b11cfa5e05c8441b4beb37ffe9a9ba9c90008	1	4	STRF	STRFIRE	2			2026-11-23 12:27:49+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89a6d-bdd6-9ea8-6d74-d735c4ac9e20	ffae32d6-e39d-43f4-a5e4-7185e21aa00f	8b81c948-d8b5-4e92-a4d1-c0e3cefb80c5	1	1	2026-11-23 12:29:30.904773+00	2026-11-23 12:29:30.904351+00	0	869	\\x894e0019f391e14c51b57b836a81cd6e90306adc24f33f9a94e161548c5a4ec6	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89a6d-d558-5ac6-84ee-125a240e5d59	7dd4e8f3-b16c-4caa-b5e8-df5e74b45865	3008cabe-d874-4251-9d04-7f7a6ab33959	1	1	2026-11-23 12:29:30.907302+00	2026-11-23 12:29:30.907118+00	0	869	\\x1ea4ae7ee3717ee6d99759a23eb9b8845dc2416c9117af7d276e8edf7a97ac69	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89a6d-a6dc-cea4-7c86-cfede9068651	1a50600b-8e18-4aa7-a89f-6d80820c706f	6018bcdc-5e6b-4683-a5d8-8e13d8d4e663	1	1	2026-11-23 12:29:30.909183+00	2026-11-23 12:29:30.908987+00	0	869	\\x6bc7f2513fb8ea38bddfa9e66670714ab34ff817387c5577df172fbc04252544	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89a6d-6815-fda7-52e9-64b2e8137f32	16dc11e0-d668-4fe5-a300-5261b2e2808c	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	1	1	2026-11-23 12:29:30.911115+00	2026-11-23 12:29:30.910957+00	0	869	\\xdb84f026ac202fbb836b9bd35f2580e8a9e31808aeca5e85a0b8ff37a9974fbe	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89a6d-b292-6d61-bd6e-2fd590640d85	fa44b189-3280-4bbb-a9bf-8d5641796857	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	1	6	2026-11-23 12:29:30.978284+00	2026-11-23 12:29:31.978017+00	0	872	\\xee1a0e489aaf001e31bb6a935faa31be2200730108a5a04b262f0b86c60055a4	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-23 12:29:31.978017+00	4096	0	0	0	0	0	0
01c89a6d-9cf5-dfa4-e65b-977041f59f42	16f5899f-ce96-4e2f-b25e-04c379174a1e	139b3e47-4f0d-4ced-939d-e92754413c00	1	1	2026-11-23 12:29:31.673301+00	2026-11-23 12:29:31.672931+00	0	869	\\x11e008f6ec50326f292c32b422e61a40ef1588feba55fdb232cac2da864c6d6d	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89a6d-cea7-31f7-ab5e-c2eeb7e78539	90eef375-506b-481e-88fc-4a54e959a932	a8c48368-00c5-401c-ba27-81f559547c18	1	1	2026-11-23 12:29:31.747286+00	2026-11-23 12:29:31.746887+00	0	870	\\x482c3be964375b636b9ff34e62d9a74bee3a53a076cdbe168bb142b54b85697c	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
dd7a37b3-d872-891d-d848-28c81a4ad964	north-eido	20780	140	137	3	0	0	0	45	0	5	1	10	7	22	0	0	0	0	0	0	0	0	352	130	130	12
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
20d6a5fd-d34a-ddc4-0d4e-3a6e00ee3b36	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x0100010412c04e33d8aa1d3ae6dfd26cb2ace64058455f06da431cc950a9a83284d87088652165eb915dc192edf33079623ecbc9d737edfab6741273764a5834a63b4f	\\x0131e0b7d0dea5b402a19d6696bf0eb45147a82c03ba3bb06b4e5510e5719c6d4a6523753aaa2974a4328baa3ff2835376b9a2e8beb08f5ee1c9aa0b686f1c8f357c640de2ae4b825fb3439cafb2486da0c063ec66cc0f1b865a863c129dea95bbb737b9a4fd18d0a6e96970bbf44294e2db60c02f76a7a295cce5f24e2114310c	\\x0131e0b7d0e721ad6f56b65b93739363b2a444432fcd235c2701421c24337af111f4fd5cb6bfca9aa9a873a9249ba5a1b3e0ac75c09306f47ee3490fff1f510236524596abc8514f67bdf9c26a69ba0f18c83ec808803b4abed8ce3c962d86bd85	2	5	ALARM	ALRBA	3	14		2026-11-23 11:30:19+00	f	2026-11-23 11:32:33+00	\N	2026-11-23 11:34:49+00	\N	2026-11-23 12:29:30.437829+00	3e71e98d-a039-4187-bb17-55221b42c171	2026-11-23 11:34:49+00	0	2026-11-23 12:29:30.437829+00	3	1
3888cd74-8523-07e5-4e69-4fc824ee9740	01182a8a-69d2-4e0c-ad9d-c2c411d0cc23	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001509ea7d734a71ce44d1211a298fd327ca786a25847e6d7e756fab0a2b6e2c6ca60ead5ede8023e24ec87f5862ad75ee870108bfe8e1fad0fe61f726c9fef3fc8	\\x01d028f1fe03540853441c5e3691a80e5f98a1dfaf93380c86b65d91ace2060eb0f4d9fb2dddfcf6f2d768cac4c908bf6ea26890f57d9af3a93a33f41921ccf9d6e86f804964bb64a611548eb07aefed9cd46b253f30bf4cb11e5f6ff1df06b207f844c63d5ccbf479c014eeb5cbe3ebb38c4bf1014e847f1cd7ee03552a954ca3	\\x01d028f1fe8f2246b55dcbe9f8ac8aeb4492eb8142d6a4cc44e1a18bc1e1b62803543f518dd048656b97f7279b3bc9b7cfa7dd00d6015ee1c6e6fdc602821416ff902a96cf6bb3a960ee44bea22f505f2e2ee7a6d1683d146e81a3e38c4b7dde1d	2	5	DISVEH	DISVEH	5	08		2026-11-23 11:36:32+00	f	\N	\N	2026-11-23 11:36:52+00	\N	2026-11-23 12:29:30.437829+00	82a63afc-00b3-4f7a-88ad-153b2ad33ca2	2026-11-23 11:36:52+00	0	2026-11-23 12:29:30.437829+00	1	1
63a82f34-8ed5-4c60-ef72-05baa418c8e4	4d27a5e8-2174-42e8-ba7f-109b64f2f5a7	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x01000161479b3b0724ab4b967b54f905eec890b9b9a2720d8b604351bde1ddb039b9574274fa199ad8cffa9c7f39c3213574c1bf82ec60cede079f2e9b6a23c53fc642	\\x010d17a3f88e4f668c2e702531c2c5cedf8bd2fdab9928082a5fa0d9b281cca48d9aa429409d4b8efbfe6c5c549fb20966eb4bb79f35c07761179078867cce2e1703c4f03ba87e95bf7072ae2a6570532a7dfbed2672f995776970037ac4bf1394c301a29d81f0bda7f5d8309965d928627f9587010d7c246db39f59c633e8c191	\\x010d17a3f87d8e8072c9f15297e0b451b3c31cd8803fd6468a9cfaf3b5bf3d82b38bc3d1f67929232fb0d15d2a803a03c7d8cd2f4bc3869edd12074f59c4af522144a0812d65fdcfc67a84b4bdf2595086a53340d0ede8f9e962ede61abee19d4e	2	3	WELCHK	WELFARE	3	08		2026-11-23 11:45:49+00	f	\N	\N	2026-11-23 11:53:31+00	\N	2026-11-23 12:29:30.437829+00	e10623bd-0c5f-4094-9c2d-92b594671bf0	2026-11-23 11:53:31+00	0	2026-11-23 12:29:30.437829+00	2	1
78fbc362-868c-634f-5e33-9e82d5511e8e	da7bf04a-1185-40ac-bf70-b70a8998cdfc	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x0100017b640360736c8a69cf6f7096fc936caab59c3dfe4ba6b259cdbd3ee508256fee47df83553ea6a5ad2e62b84f8aaa0cfc73f4cf1c2815734a7fc3265051160f51	\\x01bffcf6e481183c9be82df877b720bf70b5ab8e7a78c3401a91b7da463072b8312661c6dc75a11d9b99fced2e9cedad9ab9ace4e65349f1867816346e0861897bcf10df8024232e17e4d477275600a30c2ee28449a7662767d35fac8b38f2f558b9b341333eaac51f4dc041afb889e6e92320b0d090e677acfd38bbc068d5ec54	\\x01bffcf6e4f78b64e5eb762e3336238c063674e6fae27f0c987c18ef60c9814a90ef288b4ac0d546d865b3d47af718ad8d6d7483c362d138131d9cf8ac08bc37ebd56c81a26ef4259adbd273dde3cb1b07b77e4ad4811fe60e545c3c59981352a2	2	5	TS	TSTOP	5	03		2026-11-23 11:32:05+00	f	2026-11-23 11:33:55+00	\N	2026-11-23 11:41:11+00	\N	2026-11-23 12:29:30.437829+00	73ff4e2a-d713-4989-b86b-d5d1e171d493	2026-11-23 11:41:11+00	0	2026-11-23 12:29:30.437829+00	3	1
c36b0cb5-1141-cf46-49ae-970c7aa8f391	fccbb398-968f-4aa1-91b4-b724b43a7495	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001143b24704a89c120ed07243d690fead8ddf8ca89a6592596fb316b8450d56dcad132524dc9af4c65805599c822d18d6b2a66f48507f945e45c1f0c9c7eeb78c3	\\x01cce65a013c11258f2133427953138084f5654af47b7114e593ec031348d346587b5d10610f8b165faec859b32b56eab6f397d6a83e98829a9c7d150ac79d20930773f6989c9b71a331e3d7dc6e6aff62efbca0a1a90b37e012e8b0925bda852426fff9b4b5fdcb6215626e399054b8fb691e7ac7d2671bcc2f3a2990109baa9a	\\x01cce65a01ab2e0b9f52ae185feced7e694c2fb8cd91b94fb458bb4ba2e45e0cdf49da26f8e129c96969be9c9d3794b7ac62603e317ba8c31b34bb260cf32eea7d499e931e1f7c6bfdc9579a56af361be2e9ef2a0f4d679d41369e724283cd526b	2	5	ANIMAL	ANIMAL	6	08		2026-11-23 11:47:12+00	f	\N	\N	2026-11-23 11:51:06+00	\N	2026-11-23 12:29:30.437829+00	8a916298-ab17-451f-a681-695a2ffd8f56	2026-11-23 11:51:06+00	0	2026-11-23 12:29:30.437829+00	2	1
c5812fd9-14c8-18f3-e547-6eb400289d43	a385eabd-3c80-4992-9be1-bae0ddfc697e	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001057f5e0fb63d408fcbee7d26f035860336bf448be27d01a54aef424575a236d44676ce48a9d449a288fcd296ebdc7beb2eb88f316d608280d8f3ab98ba4e474e	\\x01934a2c5b17f82333e8b3300b41242ef4c437c0d3208786f293954fb8fa166bea1416fb9ff307383a72b86434f4869549a57691ed7e118f899427183125187989edd71b5514150b31f483b421cd9094d3c7a4ba78fbde8a5674771c1f0a59f46ebaf4d513fe1ab13d06a3320d13a862b0eb25552b40f3f15f05a75cc021f6c77e	\\x01934a2c5b1f2372e4f6702c75182e09a5aaf06743049bb43b0331f6a4bbd0705835e2b7e033a896c3b53250c5597489a8e933aa496cae47634a81a46b29d135e743cdc144e72010b7e22697accec67f81bd07ec18a31eebd922f137db21c2ff88	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 11:54:34+00	f	\N	\N	2026-11-23 11:55:51+00	\N	2026-11-23 12:29:30.437829+00	035f8a75-f1bc-41d1-afd3-3c3441ab3ad4	2026-11-23 11:55:51+00	0	2026-11-23 12:29:30.437829+00	2	1
c9916f6b-646d-f811-6e4d-5d106cc952e8	f493a6c2-97dc-459f-98fa-662d39b3ca0a	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001d14b459b0ab0710586861195a9cea0e8af5223f6a5c9d2a5531e8fb9a871886155b71a8c14d5ccfc32c407064dec70fedb8dfb5460245e540c42e9e98ce3d977	\\x0104925d045cc98762a0bb194c97681b0a318c90d63477b90acb9d92269e40a99aeec92503dccb59d93c31c3251573f75dd024ee9ef9525440fc9591b761377f7721858c9b15b9bc4fa1a36c292a73824dcce887d8ba6466aff498d3bf2028ca2ba5af081b9a582f4adda0d1494eae430f05c4cf3b8ba18497ba0726d316c56742	\\x0104925d0463dbc4b42c85bd7854af7e205a073443daa637f8f69660aaeaa7bdc8f4582345faa02dbc23315640f0730196f96924427bd5dbb1d4b08702f067cfd85ae31fd00aaeed5c315ffaebca0f044f9b6e41176f0252d495178c4e34f8d8a2	2	5	TS	TSTOP	5	01		2026-11-23 11:30:36+00	f	2026-11-23 11:32:06+00	2026-11-23 11:37:03+00	2026-11-23 11:49:03+00	\N	2026-11-23 12:29:30.437829+00	591283fe-11dd-42eb-8455-4f662e91c138	2026-11-23 11:49:03+00	0	2026-11-23 12:29:30.437829+00	4	1
d657f69e-ee68-a58a-5ae8-7261a17d85e4	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001f44f07ef7d5172d75ce7745643af66565b093d2406d26ed318908841e6aee8686b6c984d5d0a0a3b0a7aa539d72075ef19884e5ca9b136f4bfa408d315c634a1	\\x0144968bcd86cf27be151ef1882457d071ed4ccc0dab15f59f35a306bf38865fd9bf830990de6c483116b5f5e7f9f02568fc257110b3c5cbe47f868dbd23ae74726eccf0f0e963feb78763c29b2d0b02013c0afc54e8303bcdde4005b993ce98234c9b0019cce7a9e90837b76997fa1ff4311454329a38abf240a6cf402447e1f7	\\x0144968bcd8cc8b487765f9d542bafe670ce6c2ecd4b866084133505cf34c969d47515c2c0ad3e4f3d19474eb90ad8c51224cfeecac827f2b5b985b0cb1e3567852d2dc60f8dac97559f38a838855c3d15a3d6925b5a971dcc92fa6d9e9979278f	2	3	LARC	LARCENY	4	01		2026-11-23 11:46:57+00	f	2026-11-23 11:48:28+00	\N	2026-11-23 11:54:33+00	\N	2026-11-23 12:29:30.437829+00	b03e5fdc-5119-4ca7-ae47-87c5eb81433b	2026-11-23 11:54:33+00	0	2026-11-23 12:29:30.437829+00	3	1
2992e2c2-3723-d7a9-36df-15b5d82561be	aa70cdf2-b328-4bec-843f-299461d503b8	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x010001146dad27cdc4c62d0403696ac33117df35cf2a46dbe684b2c4055723c2fd03f2ad48f26a0fe893e87e69c431fbb24fc15a76f4c865f16fdc7e007398d21db64a	\\x0196cecbe64c48f43e095ebbf84a18dc76eee52d7396bb538a76c4be37d68a53857ed111f7437d419c9f8262439058ceeb19aafb2cc0084edba29b9469dc16b9e2bd7f78f881506e0d7fd9483ab216a536b46cca6f8cd58c76a6a406c181cd80f81af9b0f9b6bc38be412211c40c19ffc11e315e2b2f885f5df71a9ded1f6ae508	\\x0196cecbe60809bb91c987a0bd0ea7d0057431b7a55a48ecb2f710f54777b46e4b526299c2c684b0d6dac546d880565f9570269dd18fc6cad7bf7e45c89bdee6415e1be49454bde9b41586798a173188808c3bd20f1f76d1b7230728b13d885af3	2	2	THREAT	THREATS	3	02		2026-11-23 11:55:37+00	f	2026-11-23 12:02:08+00	\N	2026-11-23 12:03:40+00	\N	2026-11-23 12:29:30.437829+00	f3132ec7-a566-495f-b9ba-d6e65a04706f	2026-11-23 12:03:40+00	0	2026-11-23 12:29:30.437829+00	4	2
516edcbf-d169-80b9-0779-f99be9cd8abc	0ee01f2f-049a-4872-bce2-952aaa3120bf	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x0100016cf54b63dd89062dde7f595d1acc71e8e0f28aa292d9ac004c2b0f8bee81ebfb36e660132e83196cdef5e81a534575e1479f0f1e27fcfac423c95c19b368aa95	\\x0145cfe2262783b46513f5e38cbdb4069c07659e4a8154743a0e731f7e37146667027e35c92da9790dffed7b81e0f9fc2927d612cfc343fd742ba704e662366cc0c2aaee3458666cf43b81c6d51a3ccf186d52613c75e7c23dfc90ebe76bd71c51d66604ffc9d13ef40dc903ea389cf75bed2dc655f7ef157011a8666d60e14b8e	\\x0145cfe226063120999a94b4d8febd37d8411129bbc888ec621cfe2415e36be8ce530f8852e6be9d53317c9c585ccce717b530ab05c013f4f4b163676a40c99ec61ec8a5cb630b69398673dfe4b19b6cdaa8ddb153034284e603f6795a2c8232dd	2	5	NOISE	NOISE	5	03		2026-11-23 11:47:11+00	f	2026-11-23 11:58:38+00	\N	2026-11-23 12:08:43+00	\N	2026-11-23 12:29:30.437829+00	365d17d4-aa8c-470d-9f00-2b59e27b4ec8	2026-11-23 12:08:43+00	0	2026-11-23 12:29:30.437829+00	3	2
c948eeeb-e083-bce2-93b3-44cc43236059	b56f9b9e-8dab-46db-a979-90b346dd09d4	2026-11-23 12:29:30.444231+00	north-eido	north-pd	1	\\x01000108477b96e6fe21ce381f3c24c409872cba7a494beaa202ff802061064f37cd8e3ac0ff37fa8700049eb680194bc723da512a62287c30bf5ff47d481ce61a7503	\\x01623380cce01687ac8ca4035812553a6f2c492b0b3fcb2350aad08535963c0ad8ed380f926c899a41e4a7464799779dbe466c06963a0d2e2a786e0638dd4c06d1960c653c70c8383a96283f6ce1cc5b055f30ba860d44e33f3aa3687e7b1afcc31bf3489e92cf0fdbe2f7b5b553127dcd888635377ca9028c3abe95d4b131a04b	\\x01623380cca036460c92c9e017496103765e16888ea0dcfe166ceaf9689774a04124e99c0723fe37860aa3eacc6a34c475b72587378cdde596b614c30b718f0cd2f266feee85dab7bfeaf08dd7ea50f890e3e252b69a77daadb6e028c9aa9de6b6	2	3	TRESP	TRESPASS	4	18		2026-11-23 11:55:38+00	f	2026-11-23 11:56:46+00	\N	2026-11-23 12:06:56+00	\N	2026-11-23 12:29:30.437829+00	179c6a83-14a6-4645-80c9-5e96f9e23d87	2026-11-23 12:06:56+00	0	2026-11-23 12:29:30.437829+00	3	2
0bbca5a9-5c78-3d02-939e-b10743c93607	ff512abe-ef30-4d02-b75a-8248cda01485	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x010001a28a4f78e15ed6dd3558c9a3ecf5e2942421045940879253d127026605a58124e7a21acc6b236ab9dbd491fe0bae6ef8463dd8ae00d7975d9bd949526a1e293e	\\x0193703b037aa8926ef806f60529807ac70d17bf7031e998b7c081e6b9859431a752fdea90f3a70e1cad943e99fd40952df5c73329ceb60a2fe3f3032829e056a99b2349df86da7df104d5a3a6f558816dd9207a7181bd33c52d5bb02e9f33a77f211c64101f97bffad59e4b6fbed3b7d0884fe498d7db298129458811b89e14fc	\\x0193703b03bfeae04366ab7dcd7a883b7ae7abef12ad6bfd797bf204f3bd4721cb0237e0a9b3a9cdbe0cdc6c7e68ef0d32c63f4d9de9424e1041200fa671514a061cf9e94798cbaf958f5045a8e9e6355779556cbc9118087ea46b16878618bf83	2	5	TS	TSTOP	5	01		2026-11-23 12:02:23+00	f	2026-11-23 12:04:41+00	2026-11-23 12:11:17+00	2026-11-23 12:13:45+00	\N	2026-11-23 12:29:30.437829+00	22cd5c86-391b-4f97-a69a-2f7df4cd1e97	2026-11-23 12:13:45+00	0	2026-11-23 12:29:30.437829+00	4	2
2fbbdb56-f7b1-497c-d9d7-4359a3ae039b	52d095b2-123a-4b77-b99c-cf1219e995a4	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x0100014f0cf4e53d37b3ea95a2fd4fe7f5e1236ba1d7c4f3d4901efbbedd3e061bf55b4cccf0fb0dad494bc1fbecc3791ee171313e1d4cbbe17e17c205c026c971e20c	\\x016fd4ac351adcec623effb7395724f642c04ad45d5d57fa980d135b2769746510a41bb9f2e27ed48399e163f6d7d8f2d3c2b1659fd9c9c7da474c1526e7cd6f513b449d482fb2c6bba3db52e2ff4780c661725b80976cd1a110df85d0901bcfc52f8b62579faafb992f909bce62f615dd2e7baa57b0f6274cdbc8df158b3a2a45	\\x016fd4ac35b89810854c27237dc8df0f60d8214b5d670ec3618f2720e733729d5138d3cab81b30095d83e6588065e73b027f66673fbfe3e3deb882f9767c588a9e2b9169cbde513af7070e420f230e40691903b77f1dbf23435189809db4b0d436	2	3	FRAUD	FRAUD	5	18		2026-11-23 11:58:25+00	f	2026-11-23 11:59:51+00	2026-11-23 12:05:21+00	2026-11-23 12:08:55+00	\N	2026-11-23 12:29:30.437829+00	647dcd95-77e1-4c80-9775-596dabe9b31c	2026-11-23 12:08:55+00	0	2026-11-23 12:29:30.437829+00	4	1
308d0592-9b82-b15c-ae28-2d77408877de	2d572762-ce77-49be-9cc8-821c5cc167b4	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x01000197a0c4fa71a0d69c3a59c6ff22017e2dda2537ecd57cddee180ff9690e7f909fc93e41bc4e4baca12319f8adec2bb460ddc7a96616f35914cb92effa27d5ec8f	\\x01bcb388b3a69725642335754711544e86cd51e74262b813863f7f99de60881b787c32cb8a4b4cf2a82c56af609a52b4ec7192222a6dc3c5c26b12cfb1ae2f62da492e124a77da86597d0c878208e075674a5f702a4a0f62df5ccf7080f91e2f849698495ff2717677b5b1097f43769e5458bafd6702737441d8e1340c8d3a2343	\\x01bcb388b3aa316335035b3487c5da811d08a9ec7ec193fc1e2aca086dc3a6d2234b529d52f55d3bab3463d3628df403bce3e749666ffce8ddc48b2b3850f85ee0175062d8301523ceb928d742b5a85c56a3dce35d326ac29e1912e5c4069476d7	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 11:59:01+00	f	2026-11-23 11:59:57+00	\N	2026-11-23 12:04:05+00	\N	2026-11-23 12:29:30.437829+00	1cd0d4d2-dccb-472f-b6c8-419e882da31a	2026-11-23 12:04:05+00	0	2026-11-23 12:29:30.437829+00	3	1
4a7960fc-41ee-7a35-4cc1-4398ad3a0e36	a19cb42d-8b70-4801-b123-f4fd0c8e2d27	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x010001e8e969be7fa555510a9efb10722126f0bbd3fe6ff46259142e65d6dd756c17d64c9e5474a41ddedfd9d29bb163e5083cab69932efad94eee14d377cef66b3ae9	\\x01a6ab180ab5d9d82c127b714f7280bbadeb79ec862f68d21a7e548bb402a2045ec0445b00b57cbcdaea7b9d44c047f75b90d1434022fddecaad5c91521be9720c140eb6516d59f159e4ec73215c7fa50b358887cda1324a991d77044e1ae468e9d8adebcc1b02fb1c420b474f7e960185359b34d16e4831755bba9f84270f0eda	\\x01a6ab180a0b8d20551b4dbcfbf2eeb263baa3495233328cc09d184f1e005a9a38afaf61bca64edc2f624b0211d2ab7e000d821ea24aaa56869f139037772e31755c2cc4ef988b990ad7a9883a96d845ea5be7732595be1225c8467010b896d044	2	5	PARK	PARKING	6	18		2026-11-23 12:01:35+00	f	\N	\N	2026-11-23 12:02:06+00	\N	2026-11-23 12:29:30.437829+00	5b009f80-8a67-4114-92f8-ffd268d8d06d	2026-11-23 12:02:06+00	0	2026-11-23 12:29:30.437829+00	2	1
8768949e-15e0-62ec-f81e-89fea53a6cf1	4f0a9173-4746-4567-af04-25373fdc4687	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x010001181f583d4eb96247750f02c825bd6e914bda667dbd2d147aa14a080fbecf65903433c6760fe16f2c85599d61616102853b4839ddd5096a4ef61658a8ba71d174	\\x01d1477ee7753b39d7b92338658a222dfaad0fee3b915a05b0a5eec9a43ad2880fd33a15b3101f2c775dd8dbfaff7e8db173128fe36f9be2c9f526b47f3f2daf5a706135c9b5b6231bce4e30989991263fc6d116565d73946cacca610241be35f8f6caeb1ade2e3231a571ccdff2f9b1746bf417166ea4a45fd4565106db0b6595	\\x01d1477ee7ee722b1296ed4e13f8bb55c0485ff9f687c290e355778361da2eb59fc991c7a5b3d3516d4049a0781b864bd1ad198c37ef38d5b38146d7254b3135b63d700ca287078ac0f3f33832fa7a20319282f3cfa510ed47ae418bec79d26f63	1	4	SUSP	SUSP	3			2026-11-23 11:58:51+00	f	2026-11-23 12:00:19+00	2026-11-23 12:01:51+00	\N	\N	2026-11-23 12:29:30.437829+00	4727ff98-9925-4dd6-9a05-317d71a5b055	2026-11-23 12:06:07+00	0	2026-11-23 12:29:30.437829+00	3	1
2c286146-b965-41e6-219f-2906d1a52fc9	919a8ac8-fa3a-40ad-8240-430f9417ecb3	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x010001eb2f16adfc279457a0fa2ee3de636cf0fd16333a301594f1e77564303317041facfd08b9bad670c38087ecacc0c8036313e7b08d59ba994024ea579753072690	\\x01c3328d67b6b360ca6234c071621d80378c382efe904931e0d1d49f403f14a3a408730c3cf3a916f365e30273af5643364ecd4b16c127529be04726e54effcedd487d7583cb3e81712c526684f57e5c87076893912e67eac111f154d86062dbb3641cfb30fb7b3460f02a105f7496921b55d33b96a1bd31c40e2c7177dd7610e9	\\x01c3328d675e5c57707cad17a7133fa66daa09c3d92b63e9696c57d1792f7ef84dfdfd3a64f099ad5b04bdf575e4d0c486260f2630c2d3f4398048f3ddc83bd9d1860a4caeb95a657ae0e658c02cb1100d7aa43a3c971b45daabd0c6e04c82fc50	2	5	TS	TSTOP	5	08		2026-11-23 12:15:04+00	f	2026-11-23 12:15:52+00	\N	2026-11-23 12:17:12+00	\N	2026-11-23 12:29:30.437829+00	d04b908c-4178-4428-8487-d806ac73d2a9	2026-11-23 12:17:12+00	0	2026-11-23 12:29:30.437829+00	3	1
55155421-96df-a342-1e3a-1dd597e0c02e	139b3e47-4f0d-4ced-939d-e92754413c00	2026-11-23 12:29:31.674012+00	north-eido	north-pd	1	\\x010001419b6e9b1e7574d7dcc0206425e46f1760da355205659cf68253202ae005c3cef6e95d64fe5f00481b7e007605295c92771ec9ee832c2bc7e465c101ce233d90	\\x010f934bffc84728d110e84bb335c70513030a0cfd85def943a773bef3299cd931225ccfc3d287b63d1b87354173ea3ddd33429595f29dab0b689cc3c963b8334c9ef55763cf2a6c3768897e5e6b77e42f38f18e95c73bbf7fdde5e59f45623b0a	\\x	1	1		DVA			A0001	2026-11-23 12:29:31.673301+00	t	\N	\N	\N	\N	2026-11-23 12:29:31.673301+00	16f5899f-ce96-4e2f-b25e-04c379174a1e	2026-11-23 12:29:31.672931+00	0	2026-11-23 12:29:31.673301+00	1	1
b9c2edbe-d4a1-1f90-c803-bf622e3bee41	5e803fc9-38e2-40f1-a6db-800db8acff51	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x010001e90c190346ca0c6ca9dfa60b54e7c2ff1954a88f21e91518ae6f5bbbfb6dd615d204658730ecb5331414c9bd8dd4d7f95876c8a9ef7040ddc048762ccd971b52	\\x01ca77b5b533f2c9e6dd84b6c916866994512623eeb6b9d475022bab4cf73ec648fb95013a8959830ca7968944e7ef0d9cc641152a84f4554f06a13af5dcc7e9315b6fd1ec16e8afe400b08ada79021ba0332f24ea3d8958a3bb013b3ce765254028deb07e358251575fb2dd0ea440b8b319ee1b49c7f9078e8319ce2aca0c2e5a	\\x01ca77b5b5ce2792b531917b0ebce3a629be6671e4ebab144a200cc68503de1672010b99a0ae17c6f1136c269074c19acc3961fe0010acd98c6daddc22cfea912e831f558a65e725291f5044eaef2eacced68650903df2e551da1564d883b444e9	2	5	PARK	PARKING	6	03		2026-11-23 12:10:53+00	f	2026-11-23 12:11:52+00	2026-11-23 12:14:39+00	2026-11-23 12:16:24+00	\N	2026-11-23 12:29:30.437829+00	d9f6247b-1ea6-403c-962e-1de023411cc2	2026-11-23 12:16:24+00	0	2026-11-23 12:29:30.437829+00	4	2
15799e50-f78e-6328-f18a-93876165d4ae	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x010001ab4956e73fd80abba2e5c80d9a202328a9f61a716309778a40a1b9c4ff3425c2922eb4ae0b3b9bfb42f749454b61c4918f0e816056febc69d53f3ce7abf11421	\\x01900359de26af977535fbfeb2aec13df85f36864f7a7d2e1f57fa7dd6aaa5078cc6a7db10d915214f5c494d244901ae8eaabbd9adc31b1e274bc1e0e52252e90b794a6ad63b777bad4eaa12d17ef303d8dd94a7eb4daf68f3d5ba793d60d0f06c0339ccaa43aa619c3a546c4cc31141b90c326831bd0189a9f8c4b7bcadc003d7	\\x01900359deb63f60adb6278f9300efbd9b6fe3e78603f4f14e725c28ce5394edc5bc28d364fd643046012661328102dd6d5a235ba22a09b6a7dc38cb066f1aec902c9022d0880b33f25ad0b4177094c8809579d5dc484cf8754d13ee5a4b6d461e	1	4	STRF	STRFIRE	2			2026-11-23 12:15:09+00	f	2026-11-23 12:15:34+00	2026-11-23 12:17:18+00	\N	\N	2026-11-23 12:29:30.437829+00	7e66f740-557d-44f8-a1ca-ade97ce2071f	2026-11-23 12:25:58+00	0	2026-11-23 12:29:30.437829+00	3	2
22f40102-d27a-327d-156d-6252374a4741	b68de3cd-bf39-4d26-aced-de83a7a4aadd	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x010001f1cc912e76825501d452322d660419180f38d0dcd4d451baff8b6d27abbd4b42ab10a11f8751e07f4b0e49580f6409c28eee86c16bdc9cefddb7aa3a5236fbe9	\\x01612f8d3b6036cad5a788032375b0ee6f86ebaeb248bbf0f761f31dc8981f6c0ae98fe50946109033edce56e4994530eb609226153e030971a4fe839b026ffe6aaba9ce9d9bada44fa83cc5cd8959942eaf9fc9986882cfbde25cda35a4624654b958cfaacb5b2cf0c39c998dab1fc1c92f6cd95c514926a52065d07db3ae9db4	\\x01612f8d3bb830b7221073b9296e63e0d697be16ffa58b714110304d8ddf9e4f091e6a37313d11d0d45d2760e79b9e707c9e641c75074d5a24ca8000d29cecb2b8ec2ab2e39a4a109936c997def05359ebc0431d5ba87544c71968ac84f098a426	2	3	MENTAL	EDP	2	08		2026-11-23 12:16:31+00	f	2026-11-23 12:16:57+00	2026-11-23 12:24:02+00	2026-11-23 12:24:25+00	\N	2026-11-23 12:29:30.437829+00	1c6e6787-7b11-4b77-8f53-2ed0deabaee1	2026-11-23 12:24:25+00	0	2026-11-23 12:29:30.437829+00	4	2
3545263e-4199-2deb-7f69-fb5be3336a48	f601a04e-ebd7-4dd0-aa16-5f685c61b916	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x01000148ae265cf14696586347d93f111b0af87f57ab0837c7c549902b4c7225bd637d00a5c5f258d3336aafd7fdb808b2bac0e8b83e98bc934639989958e7927817fa	\\x014abee953d17c76cc119b6ce0786f981173744dab7bd94eba8ffce6cd305a6b933781322e70501065139e4f44578a541e67d2c7b7aeca4f466d7f1fe5ef9c53408891a9327f2b4291622f14f3f0ed1cd6457aeeea2736e5fdb94df2ded80312e7a568a2865215b728c7d37ec3271e9183d4842ff8d95ffed04dac780e4cfdbe3c	\\x014abee95358096a937c8ff5d1db18f7b15706eca81311fa36fe8577c2114a9e3f074f5698aad72ee5b4be3bdc9064b5f3c1a1220cb7abd57928dc2c2a9cf81bbb09f7fa71166dbc12d277517bdbccce1aed8bc89c3027b15ba5b9518be2f2a8ed	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:18:58+00	f	2026-11-23 12:22:34+00	2026-11-23 12:24:51+00	\N	\N	2026-11-23 12:29:30.437829+00	f2c9454b-412c-4bc7-8a4f-4fddadabd70c	2026-11-23 12:24:51+00	0	2026-11-23 12:29:30.437829+00	3	2
e761321e-643a-57ab-c607-7fa7050eaf4f	a8c48368-00c5-401c-ba27-81f559547c18	2026-11-23 12:29:31.747932+00	north-eido	north-pd	1	\\x010001c12a3a84ddfb22ea328aba6243f5a091af452b097e9e5f572e0d51475e72b9658b4096839297a6051501351bafa6176ea0279c6ffef9817b4ee29b5d7f546c38	\\x01dcc15dc26540fe589f7f3d11936ba7fcdca3acccd1ed711ec2f461e2aad72203079eaa55321be1a15f43f0c560350fbd8bc841207a63e6f8481e21bbd6c5db2eed0eb6ae7768f04fb4675c34b8c8aa65779cfa7baebe5e19867e1c99c42c33ce	\\x	1	5		ALRU			NORTH	2026-11-23 12:29:31.747286+00	t	\N	\N	\N	\N	2026-11-23 12:29:31.747286+00	90eef375-506b-481e-88fc-4a54e959a932	2026-11-23 12:29:31.746887+00	0	2026-11-23 12:29:31.747286+00	1	1
4313de56-c0f6-766f-9651-35fafb6dcd43	5d2af283-cb33-48ac-8239-69e83da9d5d9	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x0100019b63ef01cc1748056b6be30e9f6bb9cbaf3bf846f6119933d089f5e0143aaa92dd257101aa92977a8b0039a39890d313daacd46c54a846c527921990d5a1de81	\\x0155ebb46c049d9f321544b1e907c276081c1802fdfce3e29b9767228c6494a820584e94b1cad3c5c9a3f7a9b78201ee15dee8943a7409d64d66c100b38d0b324e75b8e7efd4756a5067f01c85bf229d11115e5d08bc02c920774a3e6613b836c75fc9dd9975346b2e1e8d5888cf04b1d4c1fb22a60775c43f1b478f7369c7df21	\\x0155ebb46c6074c453291ba6e4a378f6c0c9441d72df557a135961632b74981a7fbef3861366a88e12fda78ad6d9351fbb834625ffb1050ab8adbc0b5cf06de5ddd38ada4f44f3d0f470120e1974417a40faeedbc87ffdfa2b2a04611355e97851	2	5	TRHAZ	THAZ	3	14		2026-11-23 12:12:42+00	f	\N	\N	2026-11-23 12:13:02+00	\N	2026-11-23 12:29:30.437829+00	7c1487c2-f5c9-4f23-840c-064ca213157d	2026-11-23 12:13:02+00	0	2026-11-23 12:29:30.437829+00	1	1
f213d9c8-64c0-e041-b689-78dba7162e0e	90d94ed8-bd7d-45c7-8a92-42cf380d80ca	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x01000130bdfd121145a67cc222b6f2b035bd3d106dd136785e19dbcc5fa7e78d116b4688698d1beb9745e4853a279126cb93149b2d2c846fded24489eb145b55af2346	\\x01e979773a8efb136a07812be335bda505e7ee059ef77f262e0a95c97c5d42572bb78d915d6bcaca38b219311dd4f8a8b595d1417fba7778a0c94d7737b9f65089da746a6cf747a53e3f19b0fe8dd11d164ebd42164043154353505749b51abd26ef32fa314098d615aac1abfca9a0e1d6a6fd2511dc06bfd323e755a63cb4101f	\\x01e979773a83f3e7799588c39848c7193a1784f8633023f4f29743422ed3a709aac62ade46dd205c06f7bda95118b5f148c45865161d5774b0a93e61365759fd61c64fac37ad434e4346a6dc2a60804c614f302026099debc89ff52addee1908f6	2	3	VAND	VANDAL	5	18		2026-11-23 12:18:55+00	f	\N	\N	2026-11-23 12:19:15+00	\N	2026-11-23 12:29:30.437829+00	5040f5d9-0f05-402d-8daa-ff694955928d	2026-11-23 12:19:15+00	0	2026-11-23 12:29:30.437829+00	1	1
0cceb5c4-4ad7-db7d-848a-dfe0f02d8e74	39aaf12a-f241-4249-8388-6b1b27bd4e89	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x0100011331f41d0887cb8021931efb4a265e537811403bcd939f885cc054768c03017de83d7583ff12fb943a2ce48b4b791be4ee68d557e0b1222935b01805766341d2	\\x01fd6bf33ed0ffc4607b182b891d69052ccb0a9f976b143b5124e94d7310ca65762c2ce681aebba3221287fe2e2be1d9bfd4b8a5b031ead3e488eaf922ea416162bd8190f916f1315813cfb13d9ad118b98899105b6814c98010dcf91aa8f40fe8549d1c10183bf31cb675bec3e8f8315e1f622ee43137acbcaaccaf0a05e43fd8	\\x01fd6bf33edb93ce6e6c5fdf90c33d95b3283af307f16cf7c48b0cc767ae9e6eafd64518954fd7a040233c348006e7c523bd23cb2b8e10cd76528a9362888cfe9772283243b4ac76b738d2ac8924f14f8ad3ea63e9d007b3a7dd2d4ed732de5000	1	5	TS	TSTOP	5			2026-11-23 12:26:43+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	2605eee0-0d57-4c90-9feb-70b329776e06	2026-11-23 12:27:03+00	0	2026-11-23 12:29:30.437829+00	1	1
2605e9a7-aa08-ac4f-d623-dd3171db0d70	897980f6-71cd-47cd-9a3f-e48402fd1d88	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x0100013a3602be9fc0c64244d1409bcdff0a72a992cca1d561ebb74541c990fed4193451e40c0dcdca3b823de9f56651842cf6ced452d24aeb125180ccfabb55a8b09d	\\x01ac8df7b5946eeffe0c15e84154e245b6f78337aa89e2de337efb22e4b7daf628353a2320897284e89e9b37329b2cc1bc6504a3bb172a23ada2131e586d2e35c5ceedb46aaa8aa04b29542abb280f778ddca73bd248891104a5b1fecac0fc411bd553528457055f67b5995bfa660ed84267d428046dcf9596fd0ac82005cf2dc6	\\x01ac8df7b559dcc2cb3932016ba111cd7e0e270f0f3c1f31dad9b37ba6c3a6f51ab6e5aecba3ab43d1f5d238f0b75865e637195fa9a837675f1ee82025a2a27ccf6c4536d9d9c6bf439df070901606e6a01ead83b464a6b2b8a3be2c758d1f001f	1	4	ASSIST	CITASST	5			2026-11-23 12:27:06+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	e724e601-17df-4327-bc53-d6b8e34747b4	2026-11-23 12:27:26+00	0	2026-11-23 12:29:30.437829+00	1	1
384f596b-191a-2b8c-0206-560e6fbcbb44	bd3bfae0-529d-4997-825f-593a799634b3	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x010001a6454e96c5622c4402ca7a47521b929cae3ad22569c091cb9b5d91eaaad8e6188046920e13e55b62fc28034212a5276f46e77fc1214e8b396ed79755dacea552	\\x012d167fcbe46c7ebf1cb0a326814fab16de515e62f44ee00340180b8b3f5c784b55125de26522b012c3708863f2f72512f199b66299d4c965ab0217d9235ec1684c2b774eff8b9facdf3c9cdffa22176c46f580f69506b6a9a56eee63f3c80b101518b929ee9152b872ecc365b4043901d01b6eeceff2266cccaa7475553a6dfe	\\x012d167fcb08062e775b938fad7c9f06b95db07a3c930cb2fa8e8e077f59941776efa6e9ec3ae327df78460688a14e332c6fd86b81cf6d9b78ca310fbf356d8ff7645f959e2595fa2e6b5d10c0c1f80812c69944ab2946afe9ef2170fe2a97cd19	2	5	TS	TSTOP	5	01		2026-11-23 12:12:49+00	f	2026-11-23 12:14:17+00	\N	2026-11-23 12:24:39+00	\N	2026-11-23 12:29:30.437829+00	b96ef9fb-510d-4161-80e8-40a4ed72f373	2026-11-23 12:24:39+00	0	2026-11-23 12:29:30.437829+00	3	2
42cccc28-2854-1f7e-c071-76d15f1ef8fa	2750d349-5d25-417e-b1af-b4c91786e89e	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x01000146f2bb76ea0ed2834443e26346c6e125ea4d1ff55156d7cdd515e10cd40e0ed1243942f0ef452190aac84472b3bf8e26bcc58f8d23348df405b436ffb8500ab9	\\x017d0dff2d16a64610e618fcc9ffecaafdc806fa721cec658f896cfc4c0b97ac7e0e2ca8375912a215e876f5a956e372273b8ee9af9ef53482d51a1ef94cd15cc5b899ae7a608929e0b660303811389bc809792f1dbfc1276a6829c92314879c96a461783195ec961706a8ec3f2fee05c732941aadbce79156db9a9f21b1ab5e93	\\x017d0dff2d0f7ceeb544229094fa26cf7d0a5c3857e8a01a2fc9c2b17c89291b470cb9fffd6473b8a0a564d98424bc1992310dbd7b3ca885fb456ab368858fa85b758da0acdb40788bb72c9832f1aca8a5a077f8590983684801402abdf5625f8c	1	4	SUSP	SUSP	3			2026-11-23 11:59:47+00	f	2026-11-23 12:02:02+00	2026-11-23 12:19:39+00	\N	\N	2026-11-23 12:29:30.437829+00	04740eef-92db-4739-9351-7c0feaebb25b	2026-11-23 12:26:33+00	0	2026-11-23 12:29:30.437829+00	3	2
4b7028ca-4c22-1c4f-1ccd-73e5a1cf9052	569ac3e6-9a37-4496-8a90-78623bf6603b	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x010001bb1779252ee3add92c60a07eca82803c6f0db977a10b6ad5dbfd6c329aeeac9d672f4f4a41ce6b6c1652518072d458eb5b6d9beb651a08cf7326e020ecab7430	\\x0199111ce9c503d9a9039adad03ad1b7d376a7456a0560eaa4bafdb52f97496481969887b5afbb05a02099cac38bf6e736b628a30a4d793d575df236204e9e3e8e28d6e619679b139a6deac135b2988228b3b7714252a8f8f5ddb6a0686e701c5302948da48e5c1438dc5d8c0e698e71cf5b3880163c354fdc436acc5a2dbdef8e	\\x0199111ce988184cebb6ed9197d0dcf2e5a30e416ece045fe02f83c996c1e92055088bdd0076c59cc3fffc16e4a6eb58d943a7a68ac535c4ea67642a490852adfff407188a1230fb8cbbd2fa14c10a6293c53058f361a0ca8c6644dac185d4edd3	1	3	FRAUD	FRAUD	5			2026-11-23 12:22:40+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	33407521-70b6-49ed-87bf-dc9ba799c7cf	2026-11-23 12:23:00+00	0	2026-11-23 12:29:30.437829+00	1	1
84ae60aa-0eef-066e-7eae-a2c1ddbd5f57	63570882-897b-405b-8d1e-51365e760e23	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x01000155ac5c0f0ecce30b6a3300feb8dabb76da4f0f39ecb16d3811e60ece03fb0cbd662edbe6b47c33f5b16153767f62b071d1ffad0c8a48979edd0a63f346307f2e	\\x0197b1f31b26126ed4dba2c13b5a5c64f5d2d0578a1aab395ef839d9c84ec87636916c016dadd2dfa234fcb2492700f7cf7ddae89b7170482f2200a7d701aeac488ee62f2b2927feb59aa0fe458e6aafe8c9a426b5b2309d31bb0086dee10ac51c5cb89f017400f5487f4dccb50add285f9cf9bcf3ba72a212a0861ccbdd2944e1	\\x0197b1f31b85d591f9b114b11a0914a5f91910ad4a710cefda30b7dd4c16d06916012fc3eaa39c854b46ccd1a0d6ec60bf995d0f1fb1648f6bb46f7846d58b10344b46a4a2da18b034a09b7e3be0ed1450ae4ab32e3bc7b24cec140710917d7472	2	5	PARK	PARKING	6	08		2026-11-23 12:17:07+00	f	2026-11-23 12:20:28+00	\N	2026-11-23 12:24:50+00	\N	2026-11-23 12:29:30.437829+00	2166e83d-cb31-4dd9-8b2f-9de33995b7b0	2026-11-23 12:24:50+00	0	2026-11-23 12:29:30.437829+00	3	2
c3d96cb2-ba36-8442-e24e-e8114a2dcda2	65180e1f-88bb-44c4-b547-d1afdd11d18e	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x010001897be41b08a18ea2e629fcc9deac01d0613c603ecbb2c1a3f1ceb1f9719a9e74f70427ce9ad3eb925595955d3fed50d373ec638552dc08ce81893e6856297744	\\x0189b81fbd27f894eca2fd107828c9983d8f920dc04a7539bb216a3bccce55b299c2343e3263a3004838fab2d4de21d03a6c70045d4beb40a07f164726b36cc538b36ef67439f930fdbabfe34693be8cd557d3ae838dd6f074b5e9328c7289b732f15f5214a3099c55883b20c3eda0b382303c5089fe790ec3d16e70dc2281fcd7	\\x0189b81fbd5668939f520422ec524494cda19b59711b32b92c4bcc348e1c99cec0840aec02eb2e254475b7fdfbae23dc291debd6ece886ad21dd87c41c5e976c9f47eafdbb1a5ba88decf5bc2a9fa4cc0e9130c5e65f2cf1ba1483277582d51440	2	4	SUSP	SUSP	3	18		2026-11-23 12:18:01+00	f	2026-11-23 12:18:33+00	\N	2026-11-23 12:22:04+00	\N	2026-11-23 12:29:30.437829+00	32327a52-50f3-4c79-a21e-f3550ede826e	2026-11-23 12:22:04+00	0	2026-11-23 12:29:30.437829+00	4	2
7a21cbac-cf6d-984d-726a-23b8b4266ecd	3254c5a9-0736-4ae6-9e05-642abaa85ced	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x0100018adbfd217dddf3e1e105ac8f35fe1268f0bbd0b48bb3c51f83148a79f3e26330342370bba37ffde6815cf3b045dc004981c9ef5e8406ad6e3789f15d7299cd3b	\\x01b4e199aeaee4a663e61cbd889181be8b11ff63db226d641b13c7f472b429cb00d64f7897ba9c9f897c9ddbde6061d1c0d015b864896bc095ae2abd4b1107719964e4e49bd315ee3f07ac2966e2fcd84bc6697e5680220cfc2274c79f59175129a696fe326b021e52b1fd746758a8b8e7b18b661b42a8b9ac0fc38b8403cf5d2b	\\x01b4e199aeca9ecd15c1a61740cfd559c184a6024455e22cb63013865f8bb15543bc622dad8f55bdbbb553de039bb3a243cf108ea5cdf62a5b84633ce41cbe4d24602ebbab2ef9999a712c7333f1223ddf6713bc48236446620a74ba3754eab626	1	3	WELCHK	WELFARE	3			2026-11-23 12:20:30+00	f	2026-11-23 12:26:16+00	\N	\N	\N	2026-11-23 12:29:30.437829+00	c95bad8b-cb21-4a9f-995e-3a15a708429e	2026-11-23 12:27:42+00	0	2026-11-23 12:29:30.437829+00	2	2
c226a7e1-7fe3-d60a-150c-1913af522292	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	2026-11-23 12:29:30.449002+00	north-eido	north-pd	1	\\x01000164f7678ecb24d43d899ea1a7cd435b8acce106f244238676620bd11f3929449e1fc3da948fe98fd77e2edc7f8bdcb922c6d9f9a3931ea0745447c13d541ed639	\\x0153c19bc7be7fdd9ba79c6193105e54bba6c9be70017fb697f0115a30de82d72d98c285bb0d0e751a82bff2d2bfde61bdf0fd214de0fe00d45289bd0ee1ca705b7617984fc4ece70b6df1bb2e4caaadb7ec3161288787f3917bc728e30ab80333dc2baf6ed4239a08497a29e96d1a588aa40f83dc8c3857f8c2e280e7f2db9f1f	\\x0153c19bc78f023e7d1ca4d0b764e01856fbc06d5c242c57db75cdfd00005504a24de1495c1bf169ce8eea7758ff7c1fc0d36af86cef5188616bbd6c44a5e89a66a23d71e4a64c3b19bfb4fa5edfabdc68e2ed8911092542444db2064fc1c60a26	1	5	ACC	MVA	4			2026-11-23 12:14:52+00	f	2026-11-23 12:25:16+00	\N	\N	\N	2026-11-23 12:29:30.437829+00	f5122059-d0f5-49b2-8a38-921eddcb4707	2026-11-23 12:29:04+00	0	2026-11-23 12:29:30.437829+00	2	3
af00c67a-837e-43ea-df9f-d9dd743f6f34	38604f21-2343-492a-bcc0-b450a66b26fd	2026-11-23 12:29:30.446988+00	north-eido	north-pd	1	\\x010001f855a6ea55847fb251b48abba4f25e11733861457ef4667b7d85e7ffbee82710ea880eae82519ad2862d87e6b607b2eb220c715beea66c22f2bd824a092348bf	\\x0124372e4f80d70df89bee7bf27b03e55cdfd08325ef4bb94042561922610f5083820e6d1812ac00183e1a936b8612d68e6836f2a22b76219e11cf6eda86c6d8f614bfc716b19b79761c3f88641ddb084090e280029a3fa244d7b519a8a9100b6b4cdb874e4bcbc203ed7f6098cffa1f9cdb15a1d1de601507a814d93f9ff63fe9	\\x0124372e4f4025f397e28fe5244a87602cd97e9b7234dee70883b01f99642b8fedc4d58d52287409b7a1608d53bed1f444b80279170820bcf71289ecc8169025202d89f009ebec57810b0cb50fd9689da20e9f4934f41c332f250dadb885a6fc6b	2	3	WELCHK	WELFARE	3	03		2026-11-23 12:09:19+00	f	2026-11-23 12:11:06+00	2026-11-23 12:12:55+00	2026-11-23 12:19:54+00	\N	2026-11-23 12:29:30.437829+00	76149008-3d78-4592-870a-ea7885a6abf2	2026-11-23 12:19:54+00	0	2026-11-23 12:29:30.437829+00	4	3
bc23af91-0082-60d9-d6c3-a845b9869e55	69ab6508-3d7b-41ba-bf47-a631bfd155d2	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x0100017c8d8b13a15952ccbe4f2adabe842a31ec521d4e2f0773d79057fb9db6a8e4222da9265f183eb82b846ee89dd2373810bd392caf3c59be31f672acd190cc5fb8	\\x014ee3930f6c81434c2754f3fdcc6481953b9252a3a4852b0d1deec6e066c3f4ca58f5d9edb5b7838950f0ef51104e28b7b040da77ebcc3a07efb2c6f5bcf28efbb565fe81943d06667407fbf076dce0784fbc67cb8050b69c19a36260af15db20e07e8e5443170117a7e17b17ed4fe88ef229cf3835b968d479b2b7caf0ffade4	\\x014ee3930f689fee376883bf98413868d97b2b21e7d6ee282c37f575ee964e3d9fe6cbe9646892fc4041fbdc80edaddf5bdbe4d931d85e3c57a6481ea1e6e52c7a76b3780cbe5034ce922e1e6e7d4e608071e06998aea03372e3f78fb268a2f614	1	5	ANIMAL	ANIMAL	6			2026-11-23 12:27:16+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	84f241d6-efcc-4a13-8b9e-b4ceb6e8c258	2026-11-23 12:27:36+00	0	2026-11-23 12:29:30.437829+00	1	1
fa39d641-fda7-ee44-4cda-b5185aed56e3	6a3f225a-1853-4522-b5e0-10e05e68c749	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x010001c544e346d213010c5059618fd08431dd9e2af9cc2480b03425859d56df117a4e529ada96dae065bbd93fc650441943913720aa578c2475dbc05a757dfbbbdc75	\\x0131974b91c4eb5b3af7390a0fe6474faceca238f78af426409f50f8cf3052930be6ac2e17fa8d175d54425a7c59cb64ae38b24549faf35f034f46b637c34bb14d951b213d858593f214a7886f43d756185bcda545495d177f9c2a697b0f9160c2d5caa9436f444145a4950990e198c0e22ab6023d8416282f082188b585ed56a2	\\x0131974b911864becd43b7ad2df4e752cdb918c31cbc470f4b30d39aada2f388f1fd80832c27d9f27313429aff80fb60955bab67a629062befe071f168ddb1037020c3db31d2471e577c7591bb9fffeb784c5d6f1fac302c3d2335285266f5b61f	2	3	BURG	BURGLARY	3	02		2026-11-23 12:24:52+00	f	\N	\N	2026-11-23 12:26:32+00	\N	2026-11-23 12:29:30.437829+00	679d917a-759e-4944-bfc8-dcc29d0d1130	2026-11-23 12:26:32+00	0	2026-11-23 12:29:30.437829+00	2	1
feea6366-0d6e-5bb1-c13b-f08d7921303a	9aafd903-eaf9-4962-b960-9e8a8b9b2ca2	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x010001a9bd0773e56694ae15712289357f3ada3be29620efccf05c994a82dcce9ba0f81a187c2504e03efc7f90b8a4e866eb83a6c125bfe7d979a8cec399c098f92910	\\x01d520aac5b1ae81512c682d112e41e0d06b9b49e05991a371da1045b8215725b45bf67a84ce826b3744a46f82b0bce0845465c6694cb403c7574a57bf1bd352377dd6ae73753117e7be17f27afe734feee7c96c5f8b34f7d97bd4ee20ebcd0884cbb7a9c0efb62b1aa0960e45daa8fedd500713793d5e866fc3d03135e206ef32	\\x01d520aac53a09607ae65dd290c90ce732ffbb24b995cab456324ed72b51454df2adbd46b4bff1219f73621d7bade9ba2e9f99fdf742ab911c7e76b95832641663fbde5ed3eb591e95150c1cb845ee829f90008f8da8db0583d055c2868525699f	1	5	DIST	DISORD	3			2026-11-23 12:27:17+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	891c8db7-e6a0-4012-93f1-ef8958cf33d8	2026-11-23 12:27:37+00	0	2026-11-23 12:29:30.437829+00	1	1
8e0f5c9d-f127-25cc-2f13-e87b35b717a5	439d29c0-b1cf-43ef-b106-504c78e62ed2	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x010001dc20ff9a15deda8af132de23daed290720cb8dd61c6d2f6c9c03c8c7e9d69a83b61b20d51ed2ccd78e40c41a6f9f6f46a5c0928fc93a796ac6c39b494918e53b	\\x0165631c52d67abf6f44005652ef6a0273877a803730e9c5fa3ab13914e2f83c53828b5ef1d5f26ec7f5425817660759bc789be8cdd6ae6a253f45f980ec8b1e24c9293ac5ad70c74c28188430ec47500c46df285c02e8f7ef86f6c7e2b9a10f5b3eadb02099812f791214ac6359309033ab921dfd125e0c6ada71b9732d5f8943	\\x0165631c52629972232583b167f64db03e1646ba353ebeb20d0f4bf4caac923bcad1e52adb65e5845f969d2f7dfde546eaeace9649a15352209db018c0d9f411d043b501a17af9af5d24aef4d5fbfbe29842aee7aaa64700dbd98cfe58792439f1	1	5	ALARM	ALRBA	3			2026-11-23 12:26:16+00	f	2026-11-23 12:27:49+00	\N	\N	\N	2026-11-23 12:29:30.437829+00	86a52fff-7c88-4b46-a9ab-42746be5b8ba	2026-11-23 12:27:49+00	0	2026-11-23 12:29:30.437829+00	2	2
c1f94e36-55c1-e1aa-b547-730928de7651	736a3820-32f4-4dcc-a6a3-9aaa4801165b	2026-11-23 12:29:30.450738+00	north-eido	north-pd	1	\\x0100012a35eb7ca59cfa8467d8e86496374c1de4d2ff105e01045894d082fd08e68bd4a8cace2f151975a1e85e9e06db8826c13c5d64a06bc6532078597f374034a35d	\\x01de618b3a3baf25bd39c52f3846af72f428f0300dfa0fd7a0fa4a5b992c67fc7a55dbb8bb8f4180234c6cad12d17f75294e677f6e81fa9b46e2f8e66b1f5274d235f98af4a67a760d3bd9c6252da18349dbaa4e06538e1ad00a796efae96446562fd0d684862d1b256842d2b60f41d4d39f0ceebc87fe9abca95d444d20f32fc9	\\x01de618b3a4f9284b89068afde0ea3c5e95783e445affde8253aeaf50a874e8c5e35a0f733833f31b62f7942fbe61ce6a30c713f6fa1101a4564b220a7edfcce3995cab7d1d3fd6d4215eaf18abda6927439bedd327f6c1ef3af2c1963b248b45f	1	5	DISVEH	DISVEH	5			2026-11-23 12:23:43+00	f	2026-11-23 12:27:28+00	\N	\N	\N	2026-11-23 12:29:30.437829+00	90e67086-dd40-4e61-83dc-cbd79f2c541a	2026-11-23 12:29:10+00	0	2026-11-23 12:29:30.437829+00	2	2
e6791bbb-30d5-76d6-6bab-549e30ae9b7c	19900a89-e365-4177-b7d4-b42ef9277f43	2026-11-23 12:29:30.45267+00	north-eido	north-pd	1	\\x010001b74c069bc756937069bda26eb16461d565a7c1a83741e154494478aa701eb7750ea052ea751841094614354439e4c6451322a181aa7311282bcf5aaafa495641	\\x0153af7cc82f39e9bab81509e850756ab81c1bbb77e518e03b8f3cbdd13d8cd7662513d81f5b5cc7d6681601a71271342237ddcf8e1ab506e103e67a9e037d1c0bf5a767f21f5e1a40c9140723b5ff4c736e15e7d69b960d31ca704819d343155ace474c40cfa4c3504a0f4bd69372b67f2d2998a0ebe4aff6351034b26efd12d7	\\x0153af7cc8feaf0b104e40d4885d3042b0f8df182ed01e06a4cc561ce6257fd2fdd6716e914084bbc6a8c99e950d1c411bd74b6508617e9e7b4292af25f9017991bbc72e4314b7ff1120524e1bf8d683db5203dea12c3beb01c43f7b94564385f6	1	4	STRF	STRFIRE	2			2026-11-23 12:27:49+00	f	\N	\N	\N	\N	2026-11-23 12:29:30.437829+00	9ee433e0-b4a5-4898-8007-85bd1ab5883e	2026-11-23 12:28:09+00	0	2026-11-23 12:29:30.437829+00	1	1
3958dd1b-f41f-122d-b335-17d06be2f801	8b81c948-d8b5-4e92-a4d1-c0e3cefb80c5	2026-11-23 12:29:30.905513+00	north-eido	north-pd	1	\\x010001c597a90801cab6021a0ec8ff2bdf3eaee7f4e3ef6fee660f9e879e19f9f4728b3b72957f31834a11d821f6be47d3e4a4ce6c0f62a5b3afa11bd75b0abbd5075f	\\x01f090603dd0397868955d69adccd363469e99872225d35497b2c8f51a82d7f75e667f67023d6a6629aeeef30a4e5f7c3a80a2e9f62df5d5b96674c3fc88cda49691d1ee3eaa09207a902b0c341e640c842f9f972bcb043d4f22725d479a3792e0	\\x	1	1		DVA			NORTH	2026-11-23 12:29:30.904773+00	t	\N	\N	\N	\N	2026-11-23 12:29:30.904773+00	ffae32d6-e39d-43f4-a5e4-7185e21aa00f	2026-11-23 12:29:30.904351+00	0	2026-11-23 12:29:30.904773+00	1	1
3c67ef06-6c5d-8db9-3668-f7ed4e8cafac	3008cabe-d874-4251-9d04-7f7a6ab33959	2026-11-23 12:29:30.908039+00	north-eido	north-pd	1	\\x0100019a972cdfedc68b4240c8640d854047d5a391f7b6f83e522aff9f160d3ecdd0527c9fc5c0936f6a5e99b10446946e7a7c8c36ffd84663ea4111d21ef4a7ca7f64	\\x011519b68d6dc6a592baba9df9e92da057e39847d9d8a8a2c842ed5a1cbb5788a4603df3f41549025fc439351c8fdee2206ed19acd010bb972cdb0272ba758e610e35b3de5ba93b092aa431a3f6ac49c67b8d3dc1f442b149d8378a01c98964408	\\x	1	1		DVA			NORTH	2026-11-23 12:29:30.907302+00	t	\N	\N	\N	\N	2026-11-23 12:29:30.907302+00	7dd4e8f3-b16c-4caa-b5e8-df5e74b45865	2026-11-23 12:29:30.907118+00	0	2026-11-23 12:29:30.907302+00	1	1
c5c07462-65de-4b9f-bed0-860be511031f	6018bcdc-5e6b-4683-a5d8-8e13d8d4e663	2026-11-23 12:29:30.909609+00	north-eido	north-pd	1	\\x0100018871ec4909a5bf43e002199f595aebc84a61c8ca003d4025c8355532ef70636406423ab3b24691b3b6d565d3d520798414f3f610fc4579340e8680a0aadd3159	\\x0117b6ff3ae70545209c539459c79c505c45f99460c2cac6c42486db022e86324c843470f476c9a4f3fd43368f90464a9c7d3e5370b8e56d99e0de533e7edfd04ebc9752985c5f4ffb6e871c0da0796e10cf14a2bb8a60122fb031a6c5e9ce8ab0	\\x	1	1		DVA			NORTH	2026-11-23 12:29:30.909183+00	t	\N	\N	\N	\N	2026-11-23 12:29:30.909183+00	1a50600b-8e18-4aa7-a89f-6d80820c706f	2026-11-23 12:29:30.908987+00	0	2026-11-23 12:29:30.909183+00	1	1
57abc64e-8729-2baf-69a0-e7ce1c90b4da	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	2026-11-23 12:29:30.911604+00	north-eido	north-pd	1	\\x0100010b1fe6607a83cfe9e0e9c5837fbd74d109da98b1df19461ca218f2c18bc80b57ed8eea40e9da30977587a1edf87cd7025a3b84cfd23bed9443f8128def219cd9	\\x01956f7b73cc81d61c58009776335427dc3add31a4a40113995d4cbd0f3855784dd96cadb6ebbe146828711362b410b24ffc113d5c0cb690f41d498aac765b37e963fcf69c16d5b3ad81e6d4ed8a86fde47742aa41ea11a9e24298797e2cff9045	\\x	3	1		DVA			NORTH	2026-11-23 12:29:30.911115+00	t	\N	\N	2026-11-23 12:29:31.978017+00	\N	2026-11-23 12:29:30.978284+00	fa44b189-3280-4bbb-a9bf-8d5641796857	2026-11-23 12:29:31.978017+00	0	2026-11-23 12:29:30.978284+00	2	2
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 12:29:30.444231+00	1200	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	\\x0a1013eafcfafe204d38a1b73ce411b5a2b21210ce955f607ff74b6c8db110781ff100e91a086e6f7274682d70642001280130053a05414c52424148c091a1d9fe9d980350c0ebe5e2fe9d980358016001
2	1	2026-11-23 12:29:30.444231+00	1200	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10f493a6c297dc459f98fa662d39b3ca0a1210e5568be14a1d413b845d559e694499c31a086e6f7274682d70642001280130053a055453544f504880deaee1fe9d98035080b8f3eafe9d980358016001
3	1	2026-11-23 12:29:30.444231+00	1200	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10f493a6c297dc459f98fa662d39b3ca0a1210f1ce5f43c9f54fd4be747bf746ae51c01a086e6f7274682d70642002280130053a055453544f504880deaee1fe9d98035080f3a38cff9d980358026001
4	1	2026-11-23 12:29:30.444231+00	1200	da7bf04a-1185-40ac-bf70-b70a8998cdfc	\\x0a10da7bf04a118540acbf70b70a8998cdfc12104fb5d1415cdb4fc6a204b3883e75db7f1a086e6f7274682d70642001280130053a055453544f5048c0eee68bff9d980350c0c8ab95ff9d980358016001
5	1	2026-11-23 12:29:30.444231+00	1200	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	\\x0a1013eafcfafe204d38a1b73ce411b5a2b2121015840f2f7a8149fb84d4ac7d4f49314a1a086e6f7274682d70642002280130053a05414c52424148c091a1d9fe9d980350c0ec9399ff9d980358026001
6	1	2026-11-23 12:29:30.444231+00	1201	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	\\x0a100c057a85e6324532ae6fe58e16730d74121013eafcfafe204d38a1b73ce411b5a2b21801
7	1	2026-11-23 12:29:30.444231+00	1201	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10553192a88e024708824cb87db67060b41210f493a6c297dc459f98fa662d39b3ca0a1801
8	1	2026-11-23 12:29:30.444231+00	1200	da7bf04a-1185-40ac-bf70-b70a8998cdfc	\\x0a10da7bf04a118540acbf70b70a8998cdfc12107277da576cf249de87dc2ae370f928d01a086e6f7274682d70642002280130053a055453544f5048c0eee68bff9d980350c0dda0c0ff9d980358026001
9	1	2026-11-23 12:29:30.444231+00	1200	13eafcfa-fe20-4d38-a1b7-3ce411b5a2b2	\\x0a1013eafcfafe204d38a1b73ce411b5a2b212103e71e98da0394187bb1755221b42c1711a086e6f7274682d70642004280230053a05414c52424148c091a1d9fe9d980350c0d080daff9d980358036001
10	1	2026-11-23 12:29:30.444231+00	1201	da7bf04a-1185-40ac-bf70-b70a8998cdfc	\\x0a10a69726c4edec40d083b0b0836c8ab5911210da7bf04a118540acbf70b70a8998cdfc1801
11	1	2026-11-23 12:29:30.444231+00	1200	01182a8a-69d2-4e0c-ad9d-c2c411d0cc23	\\x0a1001182a8a69d24e0cad9dc2c411d0cc23121082a63afc00b34f7a88ad153b2ad33ca21a086e6f7274682d70642001280230053a064449535645484880a08f8b809e98035080fad394809e980358016001
12	1	2026-11-23 12:29:30.444231+00	1200	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10f493a6c297dc459f98fa662d39b3ca0a1210d58bed72cc7e4a6e81bbe0ddbd5b14dd1a086e6f7274682d70642002280130053a055453544f504880deaee1fe9d980350c0abf399809e980358036001
13	1	2026-11-23 12:29:30.444231+00	1201	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10bfcde5ee5e3d4837b2bf2ce02ec2631d1210f493a6c297dc459f98fa662d39b3ca0a1801
14	1	2026-11-23 12:29:30.444231+00	1200	da7bf04a-1185-40ac-bf70-b70a8998cdfc	\\x0a10da7bf04a118540acbf70b70a8998cdfc121073ff4e2ad7134989b86bd5d1e171d4931a086e6f7274682d70642004280230053a055453544f5048c0eee68bff9d980350c0879490819e980358036001
15	1	2026-11-23 12:29:30.444231+00	1201	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10f0da1deb39eb41c79fccb92ca38f1e7b1210f493a6c297dc459f98fa662d39b3ca0a1801
16	1	2026-11-23 12:29:30.444231+00	1200	4d27a5e8-2174-42e8-ba7f-109b64f2f5a7	\\x0a104d27a5e8217442e8ba7f109b64f2f5a71210eda612d183784bdbbe63ce78dcfb78671a086e6f7274682d70642001280130033a0757454c4641524548c0eadb94829e980350c0c4a09e829e980358016001
17	1	2026-11-23 12:29:30.444231+00	1200	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	\\x0a104b8e35d4134e441fac7e5c8d8b0b0c9c1210d28b3e7b5eee49fe996cce248119efe21a086e6f7274682d70642001280130033a074c415243454e5948c09c92b5829e980350c0f6d6be829e980358016001
18	1	2026-11-23 12:29:30.444231+00	1200	0ee01f2f-049a-4872-bce2-952aaa3120bf	\\x0a100ee01f2f049a4872bce2952aaa3120bf12102aa7c7a982864dcc8fd29349c08f1ee31a086e6f7274682d70642001280130053a054e4f49534548c0dbe8bb829e980350c0b5adc5829e980358016001
19	1	2026-11-23 12:29:30.444231+00	1200	fccbb398-968f-4aa1-91b4-b724b43a7495	\\x0a10fccbb398968f4aa191b4b724b43a74951210c2893ae294e7413daac92d7f9b30290e1a086e6f7274682d70642001280130053a06414e494d414c4880e0a5bc829e98035080baeac5829e980358016001
20	1	2026-11-23 12:29:30.444231+00	1200	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	\\x0a104b8e35d4134e441fac7e5c8d8b0b0c9c121079fe2a24132d407384813a0d2deba8211a086e6f7274682d70642002280130033a074c415243454e5948c09c92b5829e98035080b6c4e0829e980358026001
21	1	2026-11-23 12:29:30.444231+00	1200	f493a6c2-97dc-459f-98fa-662d39b3ca0a	\\x0a10f493a6c297dc459f98fa662d39b3ca0a1210591283fe11dd42eb84554f662e91c1381a086e6f7274682d70642004280230053a055453544f504880deaee1fe9d980350c0d39cf1829e980358046001
22	1	2026-11-23 12:29:30.444231+00	1200	fccbb398-968f-4aa1-91b4-b724b43a7495	\\x0a10fccbb398968f4aa191b4b724b43a749512108a916298ab17451fa681695a2ffd8f561a086e6f7274682d70642004280230053a06414e494d414c4880e0a5bc829e98035080fdefab839e980358026001
23	1	2026-11-23 12:29:30.444231+00	1201	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	\\x0a10c10952c3b0af440c8c2eb289521e842012104b8e35d4134e441fac7e5c8d8b0b0c9c1801
24	1	2026-11-23 12:29:30.444231+00	1200	4d27a5e8-2174-42e8-ba7f-109b64f2f5a7	\\x0a104d27a5e8217442e8ba7f109b64f2f5a71210e10623bd0c5f40949c2d92b594671bf01a086e6f7274682d70642004280230033a0757454c4641524548c0eadb94829e980350c08982f1839e980358026001
25	1	2026-11-23 12:29:30.444231+00	1200	4b8e35d4-134e-441f-ac7e-5c8d8b0b0c9c	\\x0a104b8e35d4134e441fac7e5c8d8b0b0c9c1210b03e5fdc51194ca7ae4787c5eb81433b1a086e6f7274682d70642004280230033a074c415243454e5948c09c92b5829e980350c0a0ca8e849e980358036001
26	1	2026-11-23 12:29:30.444231+00	1200	a385eabd-3c80-4992-9be1-bae0ddfc697e	\\x0a10a385eabd3c8049929be1bae0ddfc697e1210aa07be12114447e9ab9e67134eb296e81a086e6f7274682d70642001280130053a06414e494d414c4880a5878f849e98035080ffcb98849e980358016001
27	1	2026-11-23 12:29:30.444231+00	1200	a385eabd-3c80-4992-9be1-bae0ddfc697e	\\x0a10a385eabd3c8049929be1bae0ddfc697e1210035f8a75f1bc41d1afd33c3441ab3ad41a086e6f7274682d70642004280230053a06414e494d414c4880a5878f849e980350c0ffe2b3849e980358026001
28	1	2026-11-23 12:29:30.444231+00	1200	aa70cdf2-b328-4bec-843f-299461d503b8	\\x0a10aa70cdf2b3284bec843f299461d503b812101df007798fdf4cbfbc3e65f27a1d971d1a086e6f7274682d70642001280130023a075448524541545348c0c08cad849e980350c09ad1b6849e980358016001
29	1	2026-11-23 12:29:30.444231+00	1200	b56f9b9e-8dab-46db-a979-90b346dd09d4	\\x0a10b56f9b9e8dab46dba97990b346dd09d41210fb51ceac67764a009047a5c55fc0db871a086e6f7274682d70642001280130043a04535553504880c5c9ad849e980350809f8eb7849e980358016001
30	1	2026-11-23 12:29:30.444231+00	1200	b56f9b9e-8dab-46db-a979-90b346dd09d4	\\x0a10b56f9b9e8dab46dba97990b346dd09d412102e62fa3da8374c96aff942d1552e0f2e1a086e6f7274682d70642003280130033a0854524553504153534880c5c9ad849e98035080f7ffcd849e980358026001
31	1	2026-11-23 12:29:30.444231+00	1200	0ee01f2f-049a-4872-bce2-952aaa3120bf	\\x0a100ee01f2f049a4872bce2952aaa3120bf121064eee93a40a24013a95d1562fa3ca8c11a086e6f7274682d70642002280130053a054e4f49534548c0dbe8bb829e98035080efb383859e980358026001
32	1	2026-11-23 12:29:30.446988+00	1200	52d095b2-123a-4b77-b99c-cf1219e995a4	\\x0a1052d095b2123a4b77b99ccf1219e995a41210505471c14e1843178441fb1d2f1b6d491a086e6f7274682d70642001280130033a05465241554448c0b49afd849e980350c08edf86859e980358016001
33	1	2026-11-23 12:29:30.446988+00	1201	0ee01f2f-049a-4872-bce2-952aaa3120bf	\\x0a1074818574ffa84dafa6160d8ff2af8b3512100ee01f2f049a4872bce2952aaa3120bf1801
34	1	2026-11-23 12:29:30.446988+00	1200	4f0a9173-4746-4567-af04-25373fdc4687	\\x0a104f0a917347464567af0425373fdc468712104ddb8c8b62274c738faaf5aed832c3431a086e6f7274682d70642001280130043a045355535048c0a9cd89859e980350c0839293859e980358016001
35	1	2026-11-23 12:29:30.446988+00	1200	2d572762-ce77-49be-9cc8-821c5cc167b4	\\x0a102d572762ce7749be9cc8821c5cc167b41210e05ae586da7c4520845b6d72d5266ca61a086e6f7274682d70642001280130043a0754524f55424c4548c0d6af8e859e980350c0b0f497859e980358016001
36	1	2026-11-23 12:29:30.446988+00	1201	b56f9b9e-8dab-46db-a979-90b346dd09d4	\\x0a10d15b47f6433d43a783fcad70ecd5154b1210b56f9b9e8dab46dba97990b346dd09d41801
37	1	2026-11-23 12:29:30.446988+00	1200	52d095b2-123a-4b77-b99c-cf1219e995a4	\\x0a1052d095b2123a4b77b99ccf1219e995a4121008df5b40be0a4296a0dcaa20db31875e1a086e6f7274682d70642002280130033a05465241554448c0b49afd849e980350c0b79ba6859e980358026001
38	1	2026-11-23 12:29:30.446988+00	1200	2d572762-ce77-49be-9cc8-821c5cc167b4	\\x0a102d572762ce7749be9cc8821c5cc167b412103e0c67e8098443f793fd921fa839b15e1a086e6f7274682d70642002280130043a0754524f55424c4548c0d6af8e859e980350c0d289a9859e980358026001
39	1	2026-11-23 12:29:30.446988+00	1200	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a102750d3495d25417eb1afb4c91786e89e1210f322db142a654757ae85983bb8f07e211a086e6f7274682d70642001280130053a055453544f5048c0a5a7a4859e980350c0ffebad859e980358016001
40	1	2026-11-23 12:29:30.446988+00	1200	4f0a9173-4746-4567-af04-25373fdc4687	\\x0a104f0a917347464567af0425373fdc46871210f7c844fdac5446ab807bd4636c5a140e1a086e6f7274682d70642002280130043a045355535048c0a9cd89859e980350c0b5c8b3859e980358026001
41	1	2026-11-23 12:29:30.446988+00	1201	4f0a9173-4746-4567-af04-25373fdc4687	\\x0a108b66f6dbee294f0eb4094a367cf22efa12104f0a917347464567af0425373fdc46871801
42	1	2026-11-23 12:29:30.446988+00	1201	52d095b2-123a-4b77-b99c-cf1219e995a4	\\x0a1051bcdb33c00f4bbe97d4e8302ab2715c121052d095b2123a4b77b99ccf1219e995a41801
43	1	2026-11-23 12:29:30.446988+00	1200	4f0a9173-4746-4567-af04-25373fdc4687	\\x0a104f0a917347464567af0425373fdc46871210d472dd1ffee749af9701bccd345e5b361a086e6f7274682d70642002280130043a045355535048c0a9cd89859e980350c0d3b7df859e980358036001
44	1	2026-11-23 12:29:30.446988+00	1200	a19cb42d-8b70-4801-b123-f4fd0c8e2d27	\\x0a10a19cb42d8b704801b123f4fd0c8e2d2712104326e63ecd084c5683f6e3b64e793cad1a086e6f7274682d70642001280130053a075041524b494e4748c08be7d7859e980350c0e5abe1859e980358016001
45	1	2026-11-23 12:29:30.446988+00	1200	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a102750d3495d25417eb1afb4c91786e89e12107714516c7f3f4c18b0a91024574a8b591a086e6f7274682d70642003280130043a045355535048c0a5a7a4859e9803508085d7e4859e980358026001
46	1	2026-11-23 12:29:30.446988+00	1200	a19cb42d-8b70-4801-b123-f4fd0c8e2d27	\\x0a10a19cb42d8b704801b123f4fd0c8e2d2712105b009f808a67411492f8ffd268d8d06d1a086e6f7274682d70642004280230053a075041524b494e4748c08be7d7859e9803508097cbe6859e980358026001
47	1	2026-11-23 12:29:30.446988+00	1200	aa70cdf2-b328-4bec-843f-299461d503b8	\\x0a10aa70cdf2b3284bec843f299461d503b812104b6b8339ebaf44ecad1e0ac4ef515d8f1a086e6f7274682d70642004280230023a075448524541545348c0c08cad849e98035080a0c5e7859e980358026001
48	1	2026-11-23 12:29:30.446988+00	1200	ff512abe-ef30-4d02-b75a-8248cda01485	\\x0a10ff512abeef304d02b75a8248cda01485121098018f8ce3ba4953a6771a65bc61f34e1a086e6f7274682d70642001280130053a055453544f5048c0e3d8ee859e980350c0bd9df8859e980358016001
49	1	2026-11-23 12:29:30.446988+00	1200	aa70cdf2-b328-4bec-843f-299461d503b8	\\x0a10aa70cdf2b3284bec843f299461d503b81210e63fedfc075e48b88b5db54b331c40a11a086e6f7274682d70642005280430023a075448524541545348c0c08cad849e980350808aab80869e980358036001
50	1	2026-11-23 12:29:30.446988+00	1201	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a105919735e661a41389b56304d2c0bb5f912102750d3495d25417eb1afb4c91786e89e1801
51	1	2026-11-23 12:29:30.446988+00	1200	aa70cdf2-b328-4bec-843f-299461d503b8	\\x0a10aa70cdf2b3284bec843f299461d503b81210f3132ec7a566495fb9bad6e65a04706f1a086e6f7274682d70642004280230023a075448524541545348c0c08cad849e98035080beb493869e980358046001
52	1	2026-11-23 12:29:30.446988+00	1200	2d572762-ce77-49be-9cc8-821c5cc167b4	\\x0a102d572762ce7749be9cc8821c5cc167b412101cd0d4d2dccb472fb6c8419e882da31a1a086e6f7274682d70642004280230043a0754524f55424c4548c0d6af8e859e980350c0aeaa9f869e980358036001
53	1	2026-11-23 12:29:30.446988+00	1200	ff512abe-ef30-4d02-b75a-8248cda01485	\\x0a10ff512abeef304d02b75a8248cda014851210dd4b5102711a487a866d29637dec6de31a086e6f7274682d70642002280130053a055453544f5048c0e3d8ee859e980350c0d0bfb0869e980358026001
54	1	2026-11-23 12:29:30.446988+00	1200	52d095b2-123a-4b77-b99c-cf1219e995a4	\\x0a1052d095b2123a4b77b99ccf1219e995a41210e69bda94d34b4a4f8b4765c35367088d1a086e6f7274682d70642002280130033a05465241554448c0b49afd849e980350c084c9c3869e980358036001
55	1	2026-11-23 12:29:30.446988+00	1201	4f0a9173-4746-4567-af04-25373fdc4687	\\x0a104727ff9899254dd69a05317d71a5b05512104f0a917347464567af0425373fdc46871801
56	1	2026-11-23 12:29:30.446988+00	1200	b56f9b9e-8dab-46db-a979-90b346dd09d4	\\x0a10b56f9b9e8dab46dba97990b346dd09d41210179c6a8314a6464580c95e96f9e23d871a086e6f7274682d70642004280230033a0854524553504153534880c5c9ad849e98035080b0eff0869e980358036001
57	1	2026-11-23 12:29:30.446988+00	1201	ff512abe-ef30-4d02-b75a-8248cda01485	\\x0a10249f53de8d2d45dba9b16545046829a71210ff512abeef304d02b75a8248cda014851801
58	1	2026-11-23 12:29:30.446988+00	1200	0ee01f2f-049a-4872-bce2-952aaa3120bf	\\x0a100ee01f2f049a4872bce2952aaa3120bf1210365d17d4aa8c470d9f002b59e27b4ec81a086e6f7274682d70642004280230053a054e4f49534548c0dbe8bb829e980350c091f2a3879e980358036001
59	1	2026-11-23 12:29:30.446988+00	1200	52d095b2-123a-4b77-b99c-cf1219e995a4	\\x0a1052d095b2123a4b77b99ccf1219e995a41210647dcd9577e14c809775596dabe9b31c1a086e6f7274682d70642004280230033a05465241554448c0b49afd849e980350c0c7cea9879e980358046001
60	1	2026-11-23 12:29:30.446988+00	1200	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a1038604f212343492abcc0b450a66b26fd1210c43b31472a1f41afb971816ebb3a59081a086e6f7274682d70642001280130033a0757454c4641524548c0b387b5879e980350c08dccbe879e980358016001
61	1	2026-11-23 12:29:30.446988+00	1200	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a1038604f212343492abcc0b450a66b26fd12100189c56b837b4281bad3f1c000b549931a086e6f7274682d70642002280130033a0757454c4641524548c0b387b5879e98035080958ae8879e980358026001
62	1	2026-11-23 12:29:30.446988+00	1200	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a105e803fc938e240f1a6db800db8acff511210313fe1c6028b4c71a2d41c2aa1bc990c1a086e6f7274682d70642001280130053a075041524b494e4748c0daf0e1879e980350c0b4b5eb879e980358016001
63	1	2026-11-23 12:29:30.449002+00	1200	ff512abe-ef30-4d02-b75a-8248cda01485	\\x0a10ff512abeef304d02b75a8248cda0148512109ed8b4ed2a2243fcab3fb2ee665190731a086e6f7274682d70642002280130053a055453544f5048c0e3d8ee859e980350c0c6a9ed879e980358036001
64	1	2026-11-23 12:29:30.449002+00	1200	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a105e803fc938e240f1a6db800db8acff511210874fb565ddf64052869995789d67610e1a086e6f7274682d70642002280130053a075041524b494e4748c0daf0e1879e98035080e481fe879e980358026001
65	1	2026-11-23 12:29:30.449002+00	1201	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a106facb33458f94d47988952d6798f869212105e803fc938e240f1a6db800db8acff511801
66	1	2026-11-23 12:29:30.449002+00	1201	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a10fb08915656eb4bbca408b12f821d43d2121038604f212343492abcc0b450a66b26fd1801
67	1	2026-11-23 12:29:30.449002+00	1200	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a1038604f212343492abcc0b450a66b26fd12101c330aea56584159a73c24bfd0893e5e1a086e6f7274682d70642002280130033a0757454c4641524548c0b387b5879e980350c0ff869c889e980358036001
68	1	2026-11-23 12:29:30.449002+00	1200	5d2af283-cb33-48ac-8239-69e83da9d5d9	\\x0a105d2af283cb3348ac823969e83da9d5d912107c1487c2f5c94f23840c064ca213157d1a086e6f7274682d70642001280230053a045448415a4880c5ed95889e980350809fb29f889e980358016001
69	1	2026-11-23 12:29:30.449002+00	1200	bd3bfae0-529d-4997-825f-593a799634b3	\\x0a10bd3bfae0529d4997825f593a799634b3121015c56594235e4e06b7c19d8c948f86201a086e6f7274682d70642001280130053a055453544f5048c0e49899889e980350c0bedda2889e980358016001
70	1	2026-11-23 12:29:30.449002+00	1201	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a10bd624796358b41ffaee61801e129a502121038604f212343492abcc0b450a66b26fd1801
71	1	2026-11-23 12:29:30.449002+00	1200	ff512abe-ef30-4d02-b75a-8248cda01485	\\x0a10ff512abeef304d02b75a8248cda01485121022cd5c86391b4f97a69a2f7df4cd1e971a086e6f7274682d70642004280230053a055453544f5048c0e3d8ee859e980350c0e0f2b3889e980358046001
72	1	2026-11-23 12:29:30.449002+00	1201	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a10138da42e3ee349409d6d048e095d63de121038604f212343492abcc0b450a66b26fd1801
73	1	2026-11-23 12:29:30.449002+00	1200	bd3bfae0-529d-4997-825f-593a799634b3	\\x0a10bd3bfae0529d4997825f593a799634b3121028a545387267449a85f9e932d54b044d1a086e6f7274682d70642002280130053a055453544f5048c0e49899889e980350c0f093c3889e980358026001
74	1	2026-11-23 12:29:30.449002+00	1200	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a105e803fc938e240f1a6db800db8acff5112102af9c5a9c89b4a17a24fbd15b185d1941a086e6f7274682d70642002280130053a075041524b494e4748c0daf0e1879e980350c0d3d2cd889e98035803
75	1	2026-11-23 12:29:30.449002+00	1200	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	\\x0a10bf03fcf6cbe0477fb8ec0bb454916c271210323a1aa382874193bcbd4a4096afc6311a086e6f7274682d70642001280130053a034d564148808eecd3889e98035080e8b0dd889e98035801
76	1	2026-11-23 12:29:30.449002+00	1201	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a10b9806fc79edd4505b3891980545a0a0a12105e803fc938e240f1a6db800db8acff511801
77	1	2026-11-23 12:29:30.449002+00	1200	919a8ac8-fa3a-40ad-8240-430f9417ecb3	\\x0a10919a8ac8fa3a40ad8240430f9417ecb31210ce4c639661784740b91c79ddf38505041a086e6f7274682d70642001280130053a055453544f504880c4c8d9889e980350809e8de3889e98035801
78	1	2026-11-23 12:29:30.449002+00	1200	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	\\x0a10330a9a8013d74ec3be2dc22ea877f4bd12109982a636e3ad43b39ec32b792cbdecad1a086e6f7274682d706420012801300448c0daf9db889e980350c0b4bee5889e98035801
79	1	2026-11-23 12:29:30.449002+00	1200	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	\\x0a10330a9a8013d74ec3be2dc22ea877f4bd12104e4f5f7230924a8bacb1f930141fdf3e1a086e6f7274682d706420022801300448c0daf9db889e98035080cbefe7889e98035802
80	1	2026-11-23 12:29:30.449002+00	1201	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a10487c882f34524cffa700d596f32a3ae412105e803fc938e240f1a6db800db8acff511801
81	1	2026-11-23 12:29:30.449002+00	1201	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a10b590f8f0a87440baa17da87964b6192b12105e803fc938e240f1a6db800db8acff511801
82	1	2026-11-23 12:29:30.449002+00	1200	919a8ac8-fa3a-40ad-8240-430f9417ecb3	\\x0a10919a8ac8fa3a40ad8240430f9417ecb3121096dfc9327f28457ea27262dae436f1291a086e6f7274682d70642002280130053a055453544f504880c4c8d9889e980350809cbaf0889e98035802
83	1	2026-11-23 12:29:30.449002+00	1200	5e803fc9-38e2-40f1-a6db-800db8acff51	\\x0a105e803fc938e240f1a6db800db8acff511210d9f6247b1ea6403c962e1de023411cc21a086e6f7274682d70642004280230053a075041524b494e4748c0daf0e1879e98035080acdbff889e98035804
84	1	2026-11-23 12:29:30.449002+00	1200	b68de3cd-bf39-4d26-aced-de83a7a4aadd	\\x0a10b68de3cdbf394d26acedde83a7a4aadd12105cf76cd94da84c38baab1f8be297235e1a086e6f7274682d70642001280130033a0345445048c0cb8683899e980350c0a5cb8c899e98035801
85	1	2026-11-23 12:29:30.449002+00	1201	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	\\x0a107fc1b4cadd9748f9a481c5e4a6e3011c1210330a9a8013d74ec3be2dc22ea877f4bd1801
86	1	2026-11-23 12:29:30.449002+00	1200	b68de3cd-bf39-4d26-aced-de83a7a4aadd	\\x0a10b68de3cdbf394d26acedde83a7a4aadd1210470622b82c374c488dc6c08d29c00d021a086e6f7274682d70642002280130033a0345445048c0cb8683899e980350c0c0b98f899e98035802
87	1	2026-11-23 12:29:30.449002+00	1200	919a8ac8-fa3a-40ad-8240-430f9417ecb3	\\x0a10919a8ac8fa3a40ad8240430f9417ecb31210d04b908c417844288487d806ac73d2a91a086e6f7274682d70642004280230053a055453544f504880c4c8d9889e9803508084cd96899e98035803
88	1	2026-11-23 12:29:30.449002+00	1200	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	\\x0a10330a9a8013d74ec3be2dc22ea877f4bd12109c520b04209f47f7b1c1ed742223e1501a086e6f7274682d706420022801300448c0daf9db889e980350809fbb99899e98035803
89	1	2026-11-23 12:29:30.449002+00	1200	63570882-897b-405b-8d1e-51365e760e23	\\x0a1063570882897b405b8d1e51365e760e231210f1d242a284e24d58abe5158131c42b8a1a086e6f7274682d70642001280130053a075041524b494e4748c0ed9b94899e980350c0c7e09d899e98035801
90	1	2026-11-23 12:29:30.449002+00	1200	65180e1f-88bb-44c4-b547-d1afdd11d18e	\\x0a1065180e1f88bb44c4b547d1afdd11d18e12109a600d90f5e0436c86f7384c46918e3e1a086e6f7274682d70642001280130043a045355535048c0e0fbad899e980350c0bac0b7899e98035801
91	1	2026-11-23 12:29:30.449002+00	1200	65180e1f-88bb-44c4-b547-d1afdd11d18e	\\x0a1065180e1f88bb44c4b547d1afdd11d18e121044ed429c437b4e6887f5fc39205524b41a086e6f7274682d70642004280230043a045355535048c0e0fbad899e980350c0f09cbd899e98035802
92	1	2026-11-23 12:29:30.449002+00	1200	90d94ed8-bd7d-45c7-8a92-42cf380d80ca	\\x0a1090d94ed8bd7d45c78a9242cf380d80ca12105040f5d90f05402d8daaff694955928d1a086e6f7274682d70642001280230033a0656414e44414c48c0d3dbc7899e980350c0ada0d1899e98035801
93	1	2026-11-23 12:29:30.449002+00	1200	f601a04e-ebd7-4dd0-aa16-5f685c61b916	\\x0a10f601a04eebd74dd0aa165f685c61b9161210c26bfdfd2a594a58b9c51282ebbe9c9a1a086e6f7274682d70642001280130053a06414e494d414c4880e192c9899e98035080bbd7d2899e98035801
94	1	2026-11-23 12:29:30.450738+00	1200	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a102750d3495d25417eb1afb4c91786e89e12109199ece3eb3a4512bc209c835b322fa31a086e6f7274682d70642002280130043a045355535048c0a5a7a4859e980350c099d9dc899e98035803
95	1	2026-11-23 12:29:30.450738+00	1200	38604f21-2343-492a-bcc0-b450a66b26fd	\\x0a1038604f212343492abcc0b450a66b26fd1210761490083d784592870aea7885a6abf21a086e6f7274682d70642004280230033a0757454c4641524548c0b387b5879e98035080ddece3899e98035804
96	1	2026-11-23 12:29:30.450738+00	1200	63570882-897b-405b-8d1e-51365e760e23	\\x0a1063570882897b405b8d1e51365e760e231210c78ee7927fb741cd92835fa3fdd009b71a086e6f7274682d70642002280130053a075041524b494e4748c0ed9b94899e98035080f687f4899e98035802
97	1	2026-11-23 12:29:30.450738+00	1201	b68de3cd-bf39-4d26-aced-de83a7a4aadd	\\x0a10df7dafa860324e539e1624a69e8fed371210b68de3cdbf394d26acedde83a7a4aadd1801
98	1	2026-11-23 12:29:30.450738+00	1200	3254c5a9-0736-4ae6-9e05-642abaa85ced	\\x0a103254c5a907364ae69e05642abaa85ced121044f41047159c416ca8d1626f745765be1a086e6f7274682d70642001280130033a0757454c464152454880ff81f5899e98035080d9c6fe899e98035801
99	1	2026-11-23 12:29:30.450738+00	1201	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a10a9bc85c9f23945839b6cd6d74ee9340b12102750d3495d25417eb1afb4c91786e89e1801
100	1	2026-11-23 12:29:30.450738+00	1200	65180e1f-88bb-44c4-b547-d1afdd11d18e	\\x0a1065180e1f88bb44c4b547d1afdd11d18e12104cffe18157b045f7af137b04ea878ed51a086e6f7274682d70642005280430043a045355535048c0e0fbad899e98035080cca6988a9e98035803
101	1	2026-11-23 12:29:30.450738+00	1200	65180e1f-88bb-44c4-b547-d1afdd11d18e	\\x0a1065180e1f88bb44c4b547d1afdd11d18e121032327a5250f34c79a21ef3550ede826e1a086e6f7274682d70642004280230043a045355535048c0e0fbad899e98035080a6eba18a9e98035804
102	1	2026-11-23 12:29:30.450738+00	1200	f601a04e-ebd7-4dd0-aa16-5f685c61b916	\\x0a10f601a04eebd74dd0aa165f685c61b9161210b57cee7c24034fdaaa39e84b29bc153e1a086e6f7274682d70642002280130053a06414e494d414c4880e192c9899e98035080ad92b08a9e98035802
103	1	2026-11-23 12:29:30.450738+00	1200	569ac3e6-9a37-4496-8a90-78623bf6603b	\\x0a10569ac3e69a3744968a9078623bf6603b12103340752170b649ed87bfdc9ba799c7cf1a086e6f7274682d70642001280130033a0546524155444880c880b38a9e98035080a2c5bc8a9e98035801
104	1	2026-11-23 12:29:30.450738+00	1201	bd3bfae0-529d-4997-825f-593a799634b3	\\x0a108cf216d24f724233b5fb24b457cb9f2f1210bd3bfae0529d4997825f593a799634b31801
105	1	2026-11-23 12:29:30.450738+00	1201	f601a04e-ebd7-4dd0-aa16-5f685c61b916	\\x0a101722186da56b4ed3985bfd848f9ccc461210f601a04eebd74dd0aa165f685c61b9161801
106	1	2026-11-23 12:29:30.450738+00	1200	b68de3cd-bf39-4d26-aced-de83a7a4aadd	\\x0a10b68de3cdbf394d26acedde83a7a4aadd121049c892e085854fd8809b9c92bbfb409d1a086e6f7274682d70642002280130033a0345445048c0cb8683899e98035080b98dda8a9e98035803
107	1	2026-11-23 12:29:30.450738+00	1200	736a3820-32f4-4dcc-a6a3-9aaa4801165b	\\x0a10736a382032f44dcca6a39aaa4801165b1210902ffc6d856647a9b454a365fe7a5c011a086e6f7274682d70642001280130053a0644495356454848c0e385d18a9e980350c0bdcada8a9e98035801
108	1	2026-11-23 12:29:30.450738+00	1200	b68de3cd-bf39-4d26-aced-de83a7a4aadd	\\x0a10b68de3cdbf394d26acedde83a7a4aadd12101c6e67877b114b778f532ed0deabaee11a086e6f7274682d70642004280230033a0345445048c0cb8683899e980350c0a089e58a9e98035804
109	1	2026-11-23 12:29:30.450738+00	1201	63570882-897b-405b-8d1e-51365e760e23	\\x0a10ab686a6c536f4d258b9bf24ec32de332121063570882897b405b8d1e51365e760e231801
110	1	2026-11-23 12:29:30.450738+00	1200	bd3bfae0-529d-4997-825f-593a799634b3	\\x0a10bd3bfae0529d4997825f593a799634b31210b96ef9fb510d416180e840a4ed72f3731a086e6f7274682d70642004280230053a055453544f5048c0e49899889e980350c0dfdfeb8a9e98035803
111	1	2026-11-23 12:29:30.450738+00	1200	63570882-897b-405b-8d1e-51365e760e23	\\x0a1063570882897b405b8d1e51365e760e2312102166e83dcb314dd98b2f9de33995b7b01a086e6f7274682d70642004280230053a075041524b494e4748c0ed9b94899e9803508091fff08a9e98035803
112	1	2026-11-23 12:29:30.450738+00	1200	f601a04e-ebd7-4dd0-aa16-5f685c61b916	\\x0a10f601a04eebd74dd0aa165f685c61b9161210f2c9454b412c4bc78a4f4fddadabd70c1a086e6f7274682d70642002280130053a06414e494d414c4880e192c9899e980350c095bcf18a9e98035803
113	1	2026-11-23 12:29:30.450738+00	1200	6a3f225a-1853-4522-b5e0-10e05e68c749	\\x0a106a3f225a18534522b5e010e05e68c7491210a9438d08f5344555bc6b62af091baed61a086e6f7274682d70642001280130033a08425552474c41525948809af9f18a9e98035080f4bdfb8a9e98035801
114	1	2026-11-23 12:29:30.450738+00	1200	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	\\x0a10bf03fcf6cbe0477fb8ec0bb454916c271210b2cfa36f177642c186b74298e3d4171a1a086e6f7274682d70642002280130053a034d564148808eecd3889e9803508086b2fd8a9e98035802
115	1	2026-11-23 12:29:30.450738+00	1201	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a10503f028cc0064851abc95a682ca2f79a12102750d3495d25417eb1afb4c91786e89e1801
116	1	2026-11-23 12:29:30.450738+00	1201	330a9a80-13d7-4ec3-be2d-c22ea877f4bd	\\x0a107e66f740557d44f8a1caade97ce2071f1210330a9a8013d74ec3be2dc22ea877f4bd1801
117	1	2026-11-23 12:29:30.450738+00	1200	3254c5a9-0736-4ae6-9e05-642abaa85ced	\\x0a103254c5a907364ae69e05642abaa85ced1210733a0de0f8744bd09d8f6b22b9cf417e1a086e6f7274682d70642002280130033a0757454c464152454880ff81f5899e9803508094809a8b9e98035802
118	1	2026-11-23 12:29:30.450738+00	1200	6a3f225a-1853-4522-b5e0-10e05e68c749	\\x0a106a3f225a18534522b5e010e05e68c7491210679d917a759e4944bfc8dcc29d0d11301a086e6f7274682d70642004280230033a08425552474c41525948809af9f18a9e98035080dcd0a18b9e98035802
119	1	2026-11-23 12:29:30.450738+00	1201	2750d349-5d25-417e-b1af-b4c91786e89e	\\x0a1004740eef92db473993517c0feaebb25b12102750d3495d25417eb1afb4c91786e89e1801
120	1	2026-11-23 12:29:30.450738+00	1200	439d29c0-b1cf-43ef-b106-504c78e62ed2	\\x0a10439d29c0b1cf43efb106504c78e62ed21210b470cff4dfb64e8bb4efb5f78cc4b1da1a086e6f7274682d70642001280130053a05414c524241488094809a8b9e98035080eec4a38b9e98035801
121	1	2026-11-23 12:29:30.450738+00	1200	39aaf12a-f241-4249-8388-6b1b27bd4e89	\\x0a1039aaf12af241424983886b1b27bd4e8912102605eee00d574c909feb70b329776e061a086e6f7274682d70642001280130053a055453544f5048c08df0a68b9e980350c0e7b4b08b9e98035801
122	1	2026-11-23 12:29:30.450738+00	1200	897980f6-71cd-47cd-9a3f-e48402fd1d88	\\x0a10897980f671cd47cd9a3fe48402fd1d881210e724e60117df4327bc53d6b8e34747b41a086e6f7274682d70642001280130043a07434954415353544880f5ebb18b9e98035080cfb0bb8b9e98035801
123	1	2026-11-23 12:29:30.450738+00	1200	736a3820-32f4-4dcc-a6a3-9aaa4801165b	\\x0a10736a382032f44dcca6a39aaa4801165b12109e79f6bda3a14704b0fb5b074e66583b1a086e6f7274682d70642002280130053a0644495356454848c0e385d18a9e98035080d8aabc8b9e98035802
124	1	2026-11-23 12:29:30.450738+00	1200	69ab6508-3d7b-41ba-bf47-a631bfd155d2	\\x0a1069ab65083d7b41babf47a631bfd155d2121084f241d6efcc4a138b9eb4ceb6e8c2581a086e6f7274682d70642001280130053a06414e494d414c4880a2ceb68b9e98035080fc92c08b9e98035801
125	1	2026-11-23 12:29:30.450738+00	1200	9aafd903-eaf9-4962-b960-9e8a8b9b2ca2	\\x0a109aafd903eaf94962b9609e8a8b9b2ca21210891c8db7e6a0401293f1ef8958cf33d81a086e6f7274682d70642001280130053a064449534f524448c0a68bb78b9e980350c080d0c08b9e98035801
126	1	2026-11-23 12:29:30.45267+00	1201	3254c5a9-0736-4ae6-9e05-642abaa85ced	\\x0a10c95bad8bcb214a9f995e3a15a708429e12103254c5a907364ae69e05642abaa85ced1801
127	1	2026-11-23 12:29:30.45267+00	1200	439d29c0-b1cf-43ef-b106-504c78e62ed2	\\x0a10439d29c0b1cf43efb106504c78e62ed2121086a52fff7c884b46a9ab42746be5b8ba1a086e6f7274682d70642002280130053a05414c524241488094809a8b9e980350c0b6acc68b9e98035802
128	1	2026-11-23 12:29:30.45267+00	1200	19900a89-e365-4177-b7d4-b42ef9277f43	\\x0a1019900a89e3654177b7d4b42ef9277f4312109ee433e0b4a54898800785bd1ab5883e1a086e6f7274682d706420012801300448c0b6acc68b9e980350c090f1cf8b9e98035801
129	1	2026-11-23 12:29:30.45267+00	1201	bf03fcf6-cbe0-477f-b8ec-0bb454916c27	\\x0a10f5122059d0f549b28a38921eddcb47071210bf03fcf6cbe0477fb8ec0bb454916c271801
130	1	2026-11-23 12:29:30.45267+00	1201	736a3820-32f4-4dcc-a6a3-9aaa4801165b	\\x0a1090e67086dd404e6183dccbd79f2c541a1210736a382032f44dcca6a39aaa4801165b1801
131	1	2026-11-23 12:29:30.905513+00	1200	8b81c948-d8b5-4e92-a4d1-c0e3cefb80c5	\\x0a108b81c948d8b54e92a4d1c0e3cefb80c51210ffae32d6e39d43f4a5e47185e21aa00f1a086e6f7274682d70642001280130013a0344564142054e4f525448509f96f8f68b9e98035801
132	1	2026-11-23 12:29:30.908039+00	1200	3008cabe-d874-4251-9d04-7f7a6ab33959	\\x0a103008cabed87442519d047f7a6ab3395912107dd4e8f3b16c4caab5e8df5e74b458651a086e6f7274682d70642001280130013a0344564142054e4f52544850eeabf8f68b9e98035801
133	1	2026-11-23 12:29:30.909609+00	1200	6018bcdc-5e6b-4683-a5d8-8e13d8d4e663	\\x0a106018bcdc5e6b4683a5d88e13d8d4e66312101a50600b8e184aa7a89f6d80820c706f1a086e6f7274682d70642001280130013a0344564142054e4f52544850bbbaf8f68b9e98035801
134	1	2026-11-23 12:29:30.911604+00	1200	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	\\x0a1000cee0bd6ab94f8cb6df106e43ee68b0121016dc11e0d6684fe5a3005261b2e2808c1a086e6f7274682d70642001280130013a0344564142054e4f52544850edc9f8f68b9e98035801
135	1	2026-11-23 12:29:30.978722+00	1200	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	\\x0a1000cee0bd6ab94f8cb6df106e43ee68b01210fa44b18932804bbba9bf8d56417968571a086e6f7274682d70642006280330013a0344564142054e4f52544850a1dab9f78b9e98035802
136	1	2026-11-23 12:29:31.674012+00	1200	139b3e47-4f0d-4ced-939d-e92754413c00	\\x0a10139b3e474f0d4ced939de92754413c00121016f5899fce964e2fb25e04c379174a1e1a086e6f7274682d70642001280130013a034456414205413030303150e38aa7f78b9e98035801
137	1	2026-11-23 12:29:31.747932+00	1200	a8c48368-00c5-401c-ba27-81f559547c18	\\x0a10a8c4836800c5401cba2781f559547c18121090eef375506b481e88fc4a54e959a9321a086e6f7274682d70642001280130053a04414c525542054e4f52544850c7ccabf78b9e98035801
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
t	1	137	18045	2026-11-23 12:29:28.758825+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 12:29:28.566554+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-23 12:29:28.572801+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-23 12:29:28.577343+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-23 12:29:28.578281+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-23 12:29:28.579389+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-23 12:29:28.582605+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-23 12:29:28.588181+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-23 12:29:28.590636+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-23 12:29:28.598525+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-23 12:29:28.602165+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-23 12:29:28.603662+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-23 12:29:28.605407+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-23 12:29:28.607092+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-23 12:29:28.608803+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-23 12:29:28.609895+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-23 12:29:28.610558+00	0.1.3
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x01000136386e477f4dd3e8f862910f634501729d09baa644b1208cd7bc99b6d1a7e70885b0077df2cd796547001e194fc38cf010ece247441b1bbad77ff6831922bee6	\\x0107fc0d7ea38c79302f3c727736bc4be744f775d0f48d8a90e668a3ef4791dfd357e0961cc2a5f94e64bbb3c574d32b5dc8	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100013534044e78af796f3419bea384bf7c860723e9bc173940302c763d4c37b2915df75315a49946e18a4482ac9ae0b4ec9b76f15052d818b87ca05c289534ff85a2	\\x0133cad7dbee7597bd5a75bb647f3e886d284583404fb907590a4c1ed6543a78dfcd46cf4eeab109b37601e698fd25efa08c5e	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command	south-pd	2	1	\\x0100010cfbe4165763929383ca4f9fee2d48a99057522373a3292b4ae54ceba7665fbb5ccb2e42f715e7f04fadf6b75ce38ddd46421834f71a76e24b93a47a181abeb7	\\x012f80636c2bec315e7ddb618330a1e3976d50c89bd2a8f1ff9678ef68bc967e507eb17474a7d1ad5e85b52224344954f3aac70ca8e16ab25f8768d7	1	2	1
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x0100013c9fcd687ed7b46e6383445ee6e8146d734858800f9e447e5310e45e95eceb64de11224d6ecf8afe3a8ae17f45d47f36ab5f87587a6f570057922ccae9db2d26	\\x014125a30f426c1b85941ac346c9cefa36d2727713aebad4108568048f5d87fecb7180e974f3ec914a43ee51cab099da265336aca6fb97de76031e47	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command	alone-pd	2	1	\\x0100012cfa69924dd7c244bf70c82b88310257260865792e5258e697c0183ecea765d763f71eff806f79ebcfed945e262b04da5c0a6ed891a59d66bbc25ba554baa412	\\x0149b77c2948393971d5bb7cf20d4f02c06420f89e6ee6e60fb3b4b4643c0b1ad865c3565baf4d70c20fd18455e5ae4389b71ad50ef1904526ec8051	1	2	1
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001a3a77e2bf41f35bff06221c520c5e806dba7849e2d5b145ce359df3a92cbb45a3dc7a5cf290a07170402ef6a905823a0f43f35322a5feee27d14f1cdd1da1161	\\x01447718bc085e6962452e8aaa5afcd67a40af9241a3fa88314ade38debdbe375c3337aedd2001445cebe13e76cb92280da5	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001a4097cf7e4488ddfb52a688b0a85e55e89132597064487ed27b0504a865bd9bac9772f932e99be252e9215c7bf2aae6cb2d14ca20fe6bedd7f3ade377ef85493	\\x019c03a45a99684359b0b8273a2854eb39413f559a182561b66d2efafdfec3cee70358904a0b144e4113af7ab7c20c2da4981c61	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x0100019adf7f7385c4c416699cd4354e6b41445b22577370a15f479067170cfe867a6adba20c3523532056069288cfe752b141b4f8c8bd896fb21fee0723b8f2ed5b2a	\\x013e40965327f6e97bad16f5b8e9d0b904aeab34a2905f17bfcbeda77ee1192bb539dce9e3a82f994551eee5b7f33eca75e68a	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x010001e34ca43973e5528965dbfb88ccb499f0c429bc7f80de050ec8c5853a58a1054675a975b79061a3f975cb60a536d6ae1b6b4afafb8178d4ac17321964e3627ef7	\\x01667a65873438fa639dcf681578146e7af602b96866aee0846e548effcf1c1e6b5072385e8e7e1415b06563bffe71663be849f600291bd386957c21	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001ffe1319b3a1289b32c51615fdce777205776e52a20edcc7051a9b34399815ec9ae243b00adb9394e55c1d0f97f0a79288b5e21866c41c9e39ec4b45ebf6ec457	\\x0129e1185037eace2b76bc2489ba0c04280d76027eb42d75d0bb29039c7e811b5ff9a23c4d4f42fc4094a2b0bad906dd7fcbdcea2a	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001e78f5c3bd67ca0e26d4ab8bd7ff771add70d704de2c54dc1d288536ffc6a8ae83ff3561b2f5abd42b4bda18ce1487c734db8e1290ffdf356cec08bc45f2336c9	\\x01fe9cdbce423c5ba2f964559d5f615a148747ce59b663392b8a5fb0e35ec0effb80b44ae33ae99dbe2221675d7f5bc9344fb6	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command	quick-pd	2	1	\\x010001a303c8afe5e91f4309dd4a90943cbbab6bdf9e6bc6029eb35cc0ec3ab137fbec4268bbd2c9f5b1389334a544ab6e85dbe5b64f65e62c92ade8d308cb1429e147	\\x01093bb0695d27b8bd610ecb952c33000df64633beb5b7e02c3721571659488bce13c0f83c0181195656ba0ed71df3056171a615f5928295d2c56d9c	1	2	1
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x0100010031c9443915bf631f87c3536e0815585fc6e2fc2152f6b70acf0aa395c9838fac63b19e4063ad38aa8fbafc937b00a7213ed339bd50b1970db2e2b1f35e1e25	\\x01aa7161c1ae9145a779f1d5cdf02cb0ef888ff757090d041e21d6ae19b8cae45f59dd7c13ea1e638611b9be45f819fc8692f3e13e152ffa56cb	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x01000124b0bd33fdd6095386b2e04b1825f770fa51d67746d3ba1e5a6968a7483c10fad6c2d297a5478d7306895a9e1d8d2d6978fc9c0daedc510759eb9ed6f64ff2ea	\\x0134520b6d715ec976452d6101e735847215d678eac2525ba78681e8359d3c1ac41fe0638ca32f8ce3f581b81c8f639d43792c	1	2	1
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
2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	1	2026-11-23 12:29:30.92056+00	2026-11-23 12:29:30.923388+00	0	250
da01ff66-8ff4-0832-7d3f-d85537d1ec32	1	2026-11-23 12:29:30.925234+00	2026-11-23 12:29:30.926581+00	0	250
4f25d8a2-244a-1ed2-a0df-a823bfb54b45	1	2026-11-23 12:29:30.925259+00	2026-11-23 12:29:30.926725+00	0	250
17f14d63-3b15-1563-e657-46a4c44962ea	1	2026-11-23 12:29:30.928566+00	2026-11-23 12:29:30.929035+00	0	250
6dd1cca3-b569-fcf3-3557-38f2c12d2554	1	2026-11-23 12:29:30.98518+00	2026-11-23 12:29:30.986235+00	0	250
12ca8411-3466-6d96-ef52-2872c92f8b10	1	2026-11-23 12:29:31.682288+00	2026-11-23 12:29:31.683142+00	2	451
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
1	12ca8411-3466-6d96-ef52-2872c92f8b10	2026-11-23 12:29:32.074614+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
gateway	0	92
intake	1	137
referral	2	13
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
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
1	1	2026-11-23 12:29:30.911266+00	1400	2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	\\x0a102d8bd032e0a86efcea4ad150a2cd52ff12109fe77eb06f804706844b23e490e60b391a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-23 12:29:30.916494+00	1400	da01ff66-8ff4-0832-7d3f-d85537d1ec32	\\x0a10da01ff668ff408327d3fd85537d1ec321210cb1cad223efd448399d0343f7330beec1a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-23 12:29:30.916494+00	1400	4f25d8a2-244a-1ed2-a0df-a823bfb54b45	\\x0a104f25d8a2244a1ed2a0dfa823bfb54b45121041a97a579a8649be945e8fe088db9b811a0361646120013001580160036a086e6f7274682d7064
4	1	2026-11-23 12:29:30.917765+00	1400	17f14d63-3b15-1563-e657-46a4c44962ea	\\x0a1017f14d633b151563e65746a4c44962ea121026f34643663e4955b4bdbc43cd2742631a0361646120013001580160036a086e6f7274682d7064
5	1	2026-11-23 12:29:30.917765+00	1400	2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	\\x0a102d8bd032e0a86efcea4ad150a2cd52ff12109fe77eb06f804706844b23e490e60b391a0361646120012801300238014a10ca483bf5fdb2450c83f3c065dc007cc4580160036a086e6f7274682d7064
6	1	2026-11-23 12:29:30.923101+00	1400	da01ff66-8ff4-0832-7d3f-d85537d1ec32	\\x0a10da01ff668ff408327d3fd85537d1ec321210cb1cad223efd448399d0343f7330beec1a0361646120012801300238014a10a24c9aa32b984ba48877c7915a1792b9580160036a086e6f7274682d7064
7	1	2026-11-23 12:29:30.923101+00	1400	4f25d8a2-244a-1ed2-a0df-a823bfb54b45	\\x0a104f25d8a2244a1ed2a0dfa823bfb54b45121041a97a579a8649be945e8fe088db9b811a0361646120012801300238014a1033e154d6daec4cc6a5bdbdfba49b289f580160036a086e6f7274682d7064
8	1	2026-11-23 12:29:30.927035+00	1400	17f14d63-3b15-1563-e657-46a4c44962ea	\\x0a1017f14d633b151563e65746a4c44962ea121026f34643663e4955b4bdbc43cd2742631a0361646120012801300238014a10a2662e8b9d084666b8174065367d9f48580160036a086e6f7274682d7064
9	1	2026-11-23 12:29:30.927035+00	1400	2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	\\x0a102d8bd032e0a86efcea4ad150a2cd52ff12109fe77eb06f804706844b23e490e60b391a03616461200128023003380140fa014a10ca483bf5fdb2450c83f3c065dc007cc4580160036a086e6f7274682d7064
10	1	2026-11-23 12:29:30.929073+00	1400	da01ff66-8ff4-0832-7d3f-d85537d1ec32	\\x0a10da01ff668ff408327d3fd85537d1ec321210cb1cad223efd448399d0343f7330beec1a03616461200128023003380140fa014a10a24c9aa32b984ba48877c7915a1792b9580160036a086e6f7274682d7064
11	1	2026-11-23 12:29:30.929073+00	1400	4f25d8a2-244a-1ed2-a0df-a823bfb54b45	\\x0a104f25d8a2244a1ed2a0dfa823bfb54b45121041a97a579a8649be945e8fe088db9b811a03616461200128023003380140fa014a1033e154d6daec4cc6a5bdbdfba49b289f580160036a086e6f7274682d7064
12	1	2026-11-23 12:29:30.93181+00	1400	17f14d63-3b15-1563-e657-46a4c44962ea	\\x0a1017f14d633b151563e65746a4c44962ea121026f34643663e4955b4bdbc43cd2742631a03616461200128023003380140fa014a10a2662e8b9d084666b8174065367d9f48580160036a086e6f7274682d7064
13	1	2026-11-23 12:29:30.961673+00	1400	da01ff66-8ff4-0832-7d3f-d85537d1ec32	\\x0a10da01ff668ff408327d3fd85537d1ec321210cb1cad223efd448399d0343f7330beec1a0361646120012803300838014a10a24c9aa32b984ba48877c7915a1792b9580160036a086e6f7274682d7064
14	1	2026-11-23 12:29:30.977247+00	1400	4f25d8a2-244a-1ed2-a0df-a823bfb54b45	\\x0a104f25d8a2244a1ed2a0dfa823bfb54b45121041a97a579a8649be945e8fe088db9b811a0361646120012803300838014a1033e154d6daec4cc6a5bdbdfba49b289f580160036a086e6f7274682d7064
15	1	2026-11-23 12:29:30.981579+00	1400	6dd1cca3-b569-fcf3-3557-38f2c12d2554	\\x0a106dd1cca3b569fcf3355738f2c12d2554121026f34643663e4955b4bdbc43cd2742631a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-23 12:29:30.984677+00	1400	6dd1cca3-b569-fcf3-3557-38f2c12d2554	\\x0a106dd1cca3b569fcf3355738f2c12d2554121026f34643663e4955b4bdbc43cd2742631a0361646120022801300238014a10ffb9c058b0114ca6b2a20c49b5eece7b580160036a086e6f7274682d7064
17	1	2026-11-23 12:29:30.986274+00	1400	6dd1cca3-b569-fcf3-3557-38f2c12d2554	\\x0a106dd1cca3b569fcf3355738f2c12d2554121026f34643663e4955b4bdbc43cd2742631a03616461200228023003380140fa014a10ffb9c058b0114ca6b2a20c49b5eece7b580160036a086e6f7274682d7064
18	1	2026-11-23 12:29:31.679948+00	1400	12ca8411-3466-6d96-ef52-2872c92f8b10	\\x0a1012ca841134666d96ef522872c92f8b1012101f06405f7ef5498b89eb644c2088e0061a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-23 12:29:31.681655+00	1400	12ca8411-3466-6d96-ef52-2872c92f8b10	\\x0a1012ca841134666d96ef522872c92f8b1012101f06405f7ef5498b89eb644c2088e0061a0361646120012801300238014a10ce7d8d10aee7428bb6d8bd9e482bf443580160036a086e6f7274682d7064
20	1	2026-11-23 12:29:31.683197+00	1400	12ca8411-3466-6d96-ef52-2872c92f8b10	\\x0a1012ca841134666d96ef522872c92f8b1012101f06405f7ef5498b89eb644c2088e0061a03616461200128023001380140c3034a10ce7d8d10aee7428bb6d8bd9e482bf443580160036a086e6f7274682d7064
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
t	1	20	18089	2026-11-23 12:29:28.815448+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
2d8bd032-e0a8-6efc-ea4a-d150a2cd52ff	9fe77eb0-6f80-4706-844b-23e490e60b39	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 12:29:30.911225+00	2026-11-23 12:29:30.911225+00	2026-11-23 12:29:30.927035+00	1	3	north-pd	ca483bf5-fdb2-450c-83f3-c065dc007cc4	6	f	2026-11-23 12:29:30.917765+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
17f14d63-3b15-1563-e657-46a4c44962ea	26f34643-663e-4955-b4bd-bc43cd274263	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 12:29:30.917751+00	2026-11-23 12:29:30.917751+00	2026-11-23 12:29:30.93181+00	1	3	north-pd	a2662e8b-9d08-4666-b817-4065367d9f48	6	f	2026-11-23 12:29:30.927035+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
da01ff66-8ff4-0832-7d3f-d85537d1ec32	cb1cad22-3efd-4483-99d0-343f7330beec	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 12:29:30.916473+00	2026-11-23 12:29:30.916473+00	2026-11-23 12:29:30.961673+00	1	4	north-pd	a24c9aa3-2b98-4ba4-8877-c7915a1792b9	6	f	2026-11-23 12:29:30.923101+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
4f25d8a2-244a-1ed2-a0df-a823bfb54b45	41a97a57-9a86-49be-945e-8fe088db9b81	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 12:29:30.916473+00	2026-11-23 12:29:30.916473+00	2026-11-23 12:29:30.977247+00	1	4	north-pd	33e154d6-daec-4cc6-a5bd-bdfba49b289f	6	f	2026-11-23 12:29:30.923101+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
6dd1cca3-b569-fcf3-3557-38f2c12d2554	26f34643-663e-4955-b4bd-bc43cd274263	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 12:29:30.981561+00	2026-11-23 12:29:30.981561+00	2026-11-23 12:29:30.986274+00	1	3	north-pd	ffb9c058-b011-4ca6-b2a2-0c49b5eece7b	6	f	2026-11-23 12:29:30.984677+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
12ca8411-3466-6d96-ef52-2872c92f8b10	1f06405f-7ef5-498b-89eb-644c2088e006	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-23 12:29:31.679906+00	2026-11-23 12:29:32.074614+00	2026-11-23 12:29:31.683197+00	2	3	north-pd	ce7d8d10-aee7-428b-b6d8-bd9e482bf443	6	f	2026-11-23 12:29:31.681655+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-23 12:29:31.473939+00	1300	fe151b85-1190-4499-a975-796ed51f8bd4	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-23 12:29:31.551837+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 12:29:28.667634+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-23 12:29:28.672386+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-23 12:29:28.673561+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-23 12:29:28.674082+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-23 12:29:28.678307+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-23 12:29:28.683514+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-23 12:29:28.684729+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-23 12:29:28.685744+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-23 12:29:28.687511+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-23 12:29:28.688289+00	0.1.2
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
1	9fe77eb0-6f80-4706-844b-23e490e60b39	2026-11-23 12:39:30.907066+00
1	cb1cad22-3efd-4483-99d0-343f7330beec	2026-11-23 12:39:30.960104+00
3	41a97a57-9a86-49be-945e-8fe088db9b81	2026-11-23 13:29:30.975666+00
1	d02c3f08-6c4a-497a-b234-a9f8790c258d	2026-11-23 14:00:00+00
1	1f06405f-7ef5-498b-89eb-644c2088e006	2026-11-23 12:39:31.675189+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
notification	1	20
intake	1	137
gateway	0	90
\.


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange (id, exchange, peer, kind, side, organisation, other, client, incident, release, need, tier, language, urgency, area, competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told, overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due, contact_due, receipt, task, wanted, moves, version, given_at, given_until, changed_at, release_also) FROM stdin;
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
8b81c948-d8b5-4e92-a4d1-c0e3cefb80c5	9fe77eb0-6f80-4706-844b-23e490e60b39	1	t	f	1	2026-11-23 12:39:30.907066+00	0	0	1
3008cabe-d874-4251-9d04-7f7a6ab33959	cb1cad22-3efd-4483-99d0-343f7330beec	1	t	f	1	2026-11-23 12:39:30.91169+00	0	0	1
6018bcdc-5e6b-4683-a5d8-8e13d8d4e663	41a97a57-9a86-49be-945e-8fe088db9b81	1	t	f	1	2026-11-23 12:39:30.91169+00	0	0	1
00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	26f34643-663e-4955-b4bd-bc43cd274263	1	f	f	1	2026-11-23 12:39:30.91453+00	0	0	2
139b3e47-4f0d-4ced-939d-e92754413c00	1f06405f-7ef5-498b-89eb-644c2088e006	1	t	f	1	2026-11-23 12:39:31.675189+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 12:29:30.388486+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-23 12:29:30.388486+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-23 12:29:30.388486+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-23 12:29:30.388486+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-23 12:29:30.907066+00	1300	9fe77eb0-6f80-4706-844b-23e490e60b39	\\x0a109fe77eb06f804706844b23e490e60b3912108b81c948d8b54e92a4d1c0e3cefb80c5180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-23 12:29:30.91169+00	1300	cb1cad22-3efd-4483-99d0-343f7330beec	\\x0a10cb1cad223efd448399d0343f7330beec12103008cabed87442519d047f7a6ab33959180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-23 12:29:30.91169+00	1300	41a97a57-9a86-49be-945e-8fe088db9b81	\\x0a1041a97a579a8649be945e8fe088db9b8112106018bcdc5e6b4683a5d88e13d8d4e663180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-23 12:29:30.91453+00	1300	26f34643-663e-4955-b4bd-bc43cd274263	\\x0a1026f34643663e4955b4bdbc43cd274263121000cee0bd6ab94f8cb6df106e43ee68b0180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-23 12:29:30.960104+00	1300	cb1cad22-3efd-4483-99d0-343f7330beec	\\x0a10cb1cad223efd448399d0343f7330beec12103008cabed87442519d047f7a6ab33959180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-23 12:29:30.975666+00	1300	41a97a57-9a86-49be-945e-8fe088db9b81	\\x0a1041a97a579a8649be945e8fe088db9b8112106018bcdc5e6b4683a5d88e13d8d4e663180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-23 12:29:30.979742+00	1300	26f34643-663e-4955-b4bd-bc43cd274263	\\x0a1026f34643663e4955b4bdbc43cd274263121000cee0bd6ab94f8cb6df106e43ee68b0180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-23 12:29:31.473939+00	1300	fe151b85-1190-4499-a975-796ed51f8bd4	\\xff
13	2	2026-11-23 12:29:31.675189+00	1300	1f06405f-7ef5-498b-89eb-644c2088e006	\\x0a101f06405f7ef5498b89eb644c2088e0061210139b3e474f0d4ced939de92754413c00180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	18420	2026-11-23 12:29:31.483819+00
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
-- Data for Name: release_stand; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.release_stand (id, revoked_at) FROM stdin;
\.


--
-- Data for Name: reply; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.reply (id, kind, body, at) FROM stdin;
b8852761-d88d-4e41-b443-57fab29b6811	300	\\x0804	2026-11-23 12:29:30.388486+00
7a12fddb-3f89-4288-8970-759b76a326b1	301	\\x0801	2026-11-23 12:29:30.960104+00
ea30c7fe-b748-409e-aeab-08d5415287e9	301	\\x0801	2026-11-23 12:29:30.975666+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot, happens_at, hers_until, setting, attended) FROM stdin;
9fe77eb0-6f80-4706-844b-23e490e60b39	1	8b81c948-d8b5-4e92-a4d1-c0e3cefb80c5	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 12:29:30.907066+00	2026-11-23 12:29:30.907066+00	\N	\N	2026-11-23 12:29:30.907066+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0
cb1cad22-3efd-4483-99d0-343f7330beec	1	3008cabe-d874-4251-9d04-7f7a6ab33959	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-23 12:29:30.91169+00	2026-11-23 12:29:30.91169+00	2026-11-23 12:29:30.960104+00	\N	2026-11-23 12:29:30.960104+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0
41a97a57-9a86-49be-945e-8fe088db9b81	1	6018bcdc-5e6b-4683-a5d8-8e13d8d4e663	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-23 12:29:30.91169+00	2026-11-23 12:29:30.91169+00	\N	2026-11-23 12:29:30.975666+00	2026-11-23 12:29:30.975666+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0
26f34643-663e-4955-b4bd-bc43cd274263	1	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-23 12:29:30.91453+00	2026-11-23 12:29:30.91453+00	\N	\N	2026-11-23 12:29:30.979742+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0
d02c3f08-6c4a-497a-b234-a9f8790c258d	6	00cee0bd-6ab9-4f8c-b6df-106e43ee68b0	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-23 12:29:30.981214+00	\N	\N	\N	2026-11-23 12:29:30.981214+00	0	1	\N	20	2026-11-23 14:00:00+00		0	1795436970981214	1	0		\N	0	\N	0	\N	\N	26f34643-663e-4955-b4bd-bc43cd274263			0	0	0	0	\N	\N	0	0
1f06405f-7ef5-498b-89eb-644c2088e006	1	139b3e47-4f0d-4ced-939d-e92754413c00	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 12:29:31.675189+00	2026-11-23 12:29:31.675189+00	\N	\N	2026-11-23 12:29:31.675189+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0
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
-- Data for Name: roster_gap; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_gap (roster, rung, from_at, until_at, why, opened_at, closed_at) FROM stdin;
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
-- Data for Name: roster_watch; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_watch (roster, task, gaps, swept_at, version) FROM stdin;
4901ee07-708f-b093-e26e-93bae13cf856	\N	0	2026-11-23 12:29:30.390577+00	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	\N	0	2026-11-23 12:29:30.390577+00	1
9d43745f-4168-4071-2a84-f319701f5248	\N	0	2026-11-23 12:29:30.390577+00	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	\N	0	2026-11-23 12:29:30.390577+00	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 12:29:28.623556+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-23 12:29:28.628899+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-23 12:29:28.629876+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-23 12:29:28.63359+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-23 12:29:28.634117+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-23 12:29:28.635379+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-23 12:29:28.63722+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-23 12:29:28.637998+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-23 12:29:28.639043+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-23 12:29:28.643619+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-23 12:29:28.644913+00	0.1.3
referral	services/referral/schema/0011_days.sql	fba7c420f772e49ca0dd3cb664105ede9e49fdffb9daa3d0714da4d4372bace2	2026-11-23 12:29:28.645559+00	0.1.4
referral	services/referral/schema/0012_away.sql	762d3e6fd3935989a408cf9b6da9e65226793e74b74d99e6ff1395398f556b13	2026-11-23 12:29:28.646876+00	0.1.4
referral	services/referral/schema/0013_release.sql	b031eb48d199695e7084a0a872eddf463d5ec2ed57b8d2a082452bbbd0f95097	2026-11-23 12:29:28.647698+00	0.1.4
referral	services/referral/schema/0014_on_her_way.sql	38b130b2ece94c264635fed65a5b079060a0e386953ce941dfa69d3090c37b8b	2026-11-23 12:29:28.648928+00	0.1.4
referral	services/referral/schema/0015_roster_gap.sql	55adcb1b7ea49605d23fa8a5f5f7c4b43c398f6b0ede90ed4da51e9a97564528	2026-11-23 12:29:28.650997+00	0.1.4
referral	services/referral/schema/0016_named.sql	0f9aec9132b126ddb09006eada36b3acedff115ec4fc036786b6a0599c2e1eec	2026-11-23 12:29:28.651873+00	0.1.4
referral	services/referral/schema/0017_given.sql	99fb774ffb0c223e2914a252c24a03071f56381aea9f037b651dee3cd210a93b	2026-11-23 12:29:28.653784+00	0.1.4
referral	services/referral/schema/0018_release_also.sql	cacfcfaa2aaf7623216412660e324b52a5cdadd0b5bac107e5e74e8db7d5eb98	2026-11-23 12:29:28.654559+00	0.1.4
\.


--
-- Data for Name: staff_away; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.staff_away (id, person, left_staff, disabled, version) FROM stdin;
\.


--
-- Data for Name: supervisor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.supervisor (id, organisation, person, version, zone, ori, days) FROM stdin;
0610798c-01d7-ea82-f284-598c67aece17	north-pd	north-command	1	America/New_York	VA0010000	own
2d97555f-80cd-dc90-b442-dc3f64b07d89	aid-house	dana	1	America/New_York		federal
9e2acfdb-a503-3910-fe79-7761ba2aff58	quick-pd	quick-command	1	America/New_York		own
acab3251-9267-4882-739d-7d17b0e337dd	alone-pd	alone-command	1	America/New_York		own
b81c3cc4-88d5-7bdb-5ec5-c366cbef3ede	south-pd	south-command	1	America/New_York		own
cfb76a73-530a-0d84-9a8b-b04ece207133	accord-canary		1	UTC		own
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
51e784c9-92d1-8e2f-fbbd-d3e4763d088b	d02c3f08-6c4a-497a-b234-a9f8790c258d	f	1	2026-11-23 12:29:30.981192+00
\.


--
-- Name: attempt_id_seq; Type: SEQUENCE SET; Schema: audit; Owner: accord_owner
--

SELECT pg_catalog.setval('audit.attempt_id_seq', 1, false);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (id);


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
-- Name: destroyed destroyed_idx_key; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.destroyed
    ADD CONSTRAINT destroyed_idx_key UNIQUE (idx);


--
-- Name: destroyed destroyed_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.destroyed
    ADD CONSTRAINT destroyed_pkey PRIMARY KEY (client);


--
-- Name: entry_head entry_head_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.entry_head
    ADD CONSTRAINT entry_head_pkey PRIMARY KEY (one);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (key, at, idx);


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
-- Name: leaf_key leaf_key_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.leaf_key
    ADD CONSTRAINT leaf_key_pkey PRIMARY KEY (key);


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
-- Name: refusal refusal_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.refusal
    ADD CONSTRAINT refusal_pkey PRIMARY KEY (disclosure);


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
-- Name: release_stand release_stand_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.release_stand
    ADD CONSTRAINT release_stand_pkey PRIMARY KEY (id);


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
-- Name: roster_gap roster_gap_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_gap
    ADD CONSTRAINT roster_gap_pkey PRIMARY KEY (roster, rung, from_at);


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
-- Name: roster_watch roster_watch_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_watch
    ADD CONSTRAINT roster_watch_pkey PRIMARY KEY (roster);


--
-- Name: schema_migration schema_migration_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (file);


--
-- Name: staff_away staff_away_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.staff_away
    ADD CONSTRAINT staff_away_pkey PRIMARY KEY (id);


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
-- Name: leaf_key_kek; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX leaf_key_kek ON audit.leaf_key USING btree (owner, kek);


--
-- Name: leaf_key_subject; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX leaf_key_subject ON audit.leaf_key USING btree (subject);


--
-- Name: leaf_plain; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX leaf_plain ON audit.leaf USING btree (idx) WHERE (key IS NULL);


--
-- Name: parked_subject; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX parked_subject ON audit.parked USING btree (source, subject);


--
-- Name: refusal_asked; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX refusal_asked ON audit.refusal USING btree (asked) WHERE (asked IS NOT NULL);


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
-- Name: exchange_given; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_given ON referral.exchange USING btree (release) WHERE ((release IS NOT NULL) AND (given_at IS NOT NULL));


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
-- Name: exchange_release_also; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_release_also ON referral.exchange USING btree (release_also) WHERE ((release_also IS NOT NULL) AND (state = 2));


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
-- Name: roster_gap_open; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX roster_gap_open ON referral.roster_gap USING btree (roster) WHERE (closed_at IS NULL);


--
-- Name: staff_away_now; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX staff_away_now ON referral.staff_away USING btree (person) WHERE (left_staff OR disabled);


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
-- Name: destroyed attempted; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER attempted AFTER DELETE OR UPDATE ON audit.destroyed FOR EACH STATEMENT EXECUTE FUNCTION audit.attempted();


--
-- Name: leaf attempted; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER attempted AFTER DELETE OR UPDATE ON audit.leaf FOR EACH STATEMENT EXECUTE FUNCTION audit.attempted();


--
-- Name: node attempted; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER attempted AFTER DELETE OR UPDATE ON audit.node FOR EACH STATEMENT EXECUTE FUNCTION audit.attempted();


--
-- Name: tree attempted; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER attempted AFTER DELETE OR UPDATE ON audit.tree FOR EACH STATEMENT EXECUTE FUNCTION audit.attempted();


--
-- Name: destroyed never_truncated; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit.destroyed FOR EACH STATEMENT EXECUTE FUNCTION audit.never_truncated();


--
-- Name: leaf never_truncated; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit.leaf FOR EACH STATEMENT EXECUTE FUNCTION audit.never_truncated();


--
-- Name: node never_truncated; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit.node FOR EACH STATEMENT EXECUTE FUNCTION audit.never_truncated();


--
-- Name: tree never_truncated; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER never_truncated BEFORE TRUNCATE ON audit.tree FOR EACH STATEMENT EXECUTE FUNCTION audit.never_truncated();


--
-- Name: destroyed only_added; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.destroyed FOR EACH ROW EXECUTE FUNCTION audit.only_added();


--
-- Name: leaf only_added; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.leaf FOR EACH ROW EXECUTE FUNCTION audit.only_added();


--
-- Name: node only_added; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.node FOR EACH ROW EXECUTE FUNCTION audit.only_added();


--
-- Name: tree only_added; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER only_added BEFORE DELETE OR UPDATE ON audit.tree FOR EACH ROW EXECUTE FUNCTION audit.only_added();


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
-- Name: roster_gap roster_gap_roster_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_gap
    ADD CONSTRAINT roster_gap_roster_fkey FOREIGN KEY (roster) REFERENCES referral.roster(id);


--
-- Name: roster_person roster_person_plan_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_person
    ADD CONSTRAINT roster_person_plan_fkey FOREIGN KEY (plan) REFERENCES referral.roster_plan(id);


--
-- Name: roster_watch roster_watch_roster_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_watch
    ADD CONSTRAINT roster_watch_roster_fkey FOREIGN KEY (roster) REFERENCES referral.roster(id);


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
-- Name: FUNCTION attempted(); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.attempted() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.attempted() TO accord_audit;


--
-- Name: FUNCTION client_keys_destroy(of_client uuid, of_leaf bigint); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.client_keys_destroy(of_client uuid, of_leaf bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.client_keys_destroy(of_client uuid, of_leaf bigint) TO accord_audit;


--
-- Name: FUNCTION entry_forget(of_key uuid, of_client uuid); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.entry_forget(of_key uuid, of_client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.entry_forget(of_key uuid, of_client uuid) TO accord_audit;


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
-- Name: FUNCTION leaf_seal(of_idx bigint, with_key uuid, sealed bytea); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.leaf_seal(of_idx bigint, with_key uuid, sealed bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.leaf_seal(of_idx bigint, with_key uuid, sealed bytea) TO accord_audit;


--
-- Name: FUNCTION must_match(matched bigint, wanted integer); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.must_match(matched bigint, wanted integer) TO accord_audit;


--
-- Name: FUNCTION never_truncated(); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.never_truncated() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.never_truncated() TO accord_audit;


--
-- Name: FUNCTION node_root(of_level integer, of_idx bigint); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) TO accord_audit;
GRANT ALL ON FUNCTION audit.node_root(of_level integer, of_idx bigint) TO accord_audit_read;


--
-- Name: FUNCTION only_added(); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.only_added() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.only_added() TO accord_audit;


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
-- Name: TABLE attempt; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.attempt TO accord_audit_read;
GRANT SELECT ON TABLE audit.attempt TO accord_audit;


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
-- Name: TABLE destroyed; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.destroyed TO accord_audit_read;
GRANT SELECT ON TABLE audit.destroyed TO accord_audit;


--
-- Name: TABLE entry; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.entry TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.entry TO accord_audit;


--
-- Name: TABLE entry_head; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.entry_head TO accord_audit_read;
GRANT SELECT ON TABLE audit.entry_head TO accord_audit;


--
-- Name: COLUMN entry_head.next; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(next) ON TABLE audit.entry_head TO accord_audit;


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
-- Name: TABLE leaf_key; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.leaf_key TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.leaf_key TO accord_audit;


--
-- Name: COLUMN leaf_key.kek; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(kek) ON TABLE audit.leaf_key TO accord_audit;


--
-- Name: COLUMN leaf_key.data_key; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT UPDATE(data_key) ON TABLE audit.leaf_key TO accord_audit;


--
-- Name: TABLE leaf_stored; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.leaf_stored TO accord_audit_read;
GRANT SELECT ON TABLE audit.leaf_stored TO accord_audit;


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
-- Name: TABLE refusal; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.refusal TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.refusal TO accord_audit;


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
-- Name: COLUMN organisation.days; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(days) ON TABLE gateway.organisation TO accord_gateway;


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
-- Name: COLUMN exchange.given_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(given_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.given_until; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(given_until) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.changed_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(changed_at) ON TABLE referral.exchange TO accord_referral;


--
-- Name: COLUMN exchange.release_also; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(release_also) ON TABLE referral.exchange TO accord_referral;


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
-- Name: TABLE release_stand; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.release_stand TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.release_stand TO accord_referral;


--
-- Name: COLUMN release_stand.revoked_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(revoked_at) ON TABLE referral.release_stand TO accord_referral;


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
-- Name: COLUMN request.attended; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(attended) ON TABLE referral.request TO accord_referral;


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
-- Name: TABLE roster_gap; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_gap TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_gap TO accord_referral;


--
-- Name: COLUMN roster_gap.until_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(until_at) ON TABLE referral.roster_gap TO accord_referral;


--
-- Name: COLUMN roster_gap.why; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(why) ON TABLE referral.roster_gap TO accord_referral;


--
-- Name: COLUMN roster_gap.opened_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(opened_at) ON TABLE referral.roster_gap TO accord_referral;


--
-- Name: COLUMN roster_gap.closed_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(closed_at) ON TABLE referral.roster_gap TO accord_referral;


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
-- Name: TABLE roster_watch; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_watch TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_watch TO accord_referral;


--
-- Name: COLUMN roster_watch.task; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(task) ON TABLE referral.roster_watch TO accord_referral;


--
-- Name: COLUMN roster_watch.gaps; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(gaps) ON TABLE referral.roster_watch TO accord_referral;


--
-- Name: COLUMN roster_watch.swept_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(swept_at) ON TABLE referral.roster_watch TO accord_referral;


--
-- Name: COLUMN roster_watch.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.roster_watch TO accord_referral;


--
-- Name: TABLE schema_migration; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.schema_migration TO accord_referral_read;
GRANT SELECT ON TABLE referral.schema_migration TO accord_referral;


--
-- Name: TABLE staff_away; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.staff_away TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.staff_away TO accord_referral;


--
-- Name: COLUMN staff_away.left_staff; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(left_staff) ON TABLE referral.staff_away TO accord_referral;


--
-- Name: COLUMN staff_away.disabled; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(disabled) ON TABLE referral.staff_away TO accord_referral;


--
-- Name: COLUMN staff_away.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.staff_away TO accord_referral;


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
-- Name: COLUMN supervisor.days; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(days) ON TABLE referral.supervisor TO accord_referral;


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


