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
    days text DEFAULT ''::text NOT NULL,
    hotline text DEFAULT ''::text NOT NULL
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
-- Name: cost_dispute; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.cost_dispute (
    id uuid NOT NULL,
    period uuid NOT NULL,
    number integer NOT NULL,
    member text NOT NULL,
    person text NOT NULL,
    reason smallint NOT NULL,
    line integer NOT NULL,
    made_at timestamp with time zone NOT NULL
);


ALTER TABLE referral.cost_dispute OWNER TO accord_owner;

--
-- Name: cost_period; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.cost_period (
    id uuid NOT NULL,
    agreement text NOT NULL,
    quarter text NOT NULL,
    host text NOT NULL,
    members text[] NOT NULL,
    state smallint NOT NULL,
    statement integer NOT NULL,
    issued integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    moves integer NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='80');


ALTER TABLE referral.cost_period OWNER TO accord_owner;

--
-- Name: cost_statement; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.cost_statement (
    id uuid NOT NULL,
    period uuid NOT NULL,
    number integer NOT NULL,
    frozen text NOT NULL,
    sha256 bytea NOT NULL,
    person text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT cost_statement_sha256_check CHECK ((octet_length(sha256) = 32))
);


ALTER TABLE referral.cost_statement OWNER TO accord_owner;

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
    attended smallint DEFAULT 0 NOT NULL,
    hotline text DEFAULT ''::text NOT NULL
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
-- Name: roster_change; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_change (
    id uuid NOT NULL,
    roster uuid NOT NULL,
    rung text NOT NULL,
    person text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    said_by text NOT NULL,
    said_at timestamp with time zone NOT NULL,
    over_at timestamp with time zone,
    unfit boolean NOT NULL
);


ALTER TABLE referral.roster_change OWNER TO accord_owner;

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
-- Name: roster_swap; Type: TABLE; Schema: referral; Owner: accord_owner
--

CREATE TABLE referral.roster_swap (
    id uuid NOT NULL,
    roster uuid NOT NULL,
    proposer text NOT NULL,
    rung text NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    person text NOT NULL,
    other_rung text NOT NULL,
    other_from_at timestamp with time zone NOT NULL,
    other_until_at timestamp with time zone NOT NULL,
    said_at timestamp with time zone NOT NULL,
    state smallint NOT NULL,
    moved_at timestamp with time zone NOT NULL,
    moved_by text NOT NULL
);


ALTER TABLE referral.roster_swap OWNER TO accord_owner;

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
    days text DEFAULT ''::text NOT NULL,
    hotline text DEFAULT ''::text NOT NULL
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
intake	1	164
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
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.34057+00	257
8ba0c549-d744-b3a0-e24d-16585fa61c79	2026-11-23 17:23:53.34057+00	257
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.34057+00	257
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.34057+00	257
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.34057+00	257
030480bf-95cd-a265-8c3b-042ffc4156d7	2026-11-23 17:23:53.34057+00	257
bd8e5574-3c9d-1564-afa1-03fad9ea0823	2026-11-23 17:23:53.34057+00	257
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.342973+00	259
279a137e-e646-7e75-1d4d-cf8a6f3705c6	2026-11-23 17:23:53.342973+00	259
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.342973+00	259
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.342973+00	259
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.342973+00	259
5e8fec57-efbf-e12c-5fb8-3d31f3014cb6	2026-11-23 17:23:53.342973+00	259
62205f0f-cd6c-19dd-3968-78465eb6dacf	2026-11-23 17:23:53.342973+00	259
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.342973+00	261
1e594389-b57c-2e91-e11c-b3e9cbb0e1df	2026-11-23 17:23:53.342973+00	261
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.342973+00	261
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.342973+00	261
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.342973+00	261
bc6457d5-ec08-395f-e666-74a393e4438f	2026-11-23 17:23:53.342973+00	261
4a2c3096-d9ef-133f-b27b-d8a85253d355	2026-11-23 17:23:53.342973+00	261
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.350674+00	263
55257c21-ff2a-93cf-abb3-b3b49573628f	2026-11-23 17:23:53.350674+00	263
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.350674+00	263
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.350674+00	263
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.350674+00	263
a26921d9-4aa1-8a70-42cb-487333ccbd98	2026-11-23 17:23:53.350674+00	263
3bfafcfe-e16e-af76-9146-4a5014131f44	2026-11-23 17:23:53.350674+00	263
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.397473+00	266
08d23441-88f3-d0b0-4616-f9eed3498f2c	2026-11-23 17:23:53.397473+00	266
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.397473+00	266
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.397473+00	266
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.397473+00	266
5e8fec57-efbf-e12c-5fb8-3d31f3014cb6	2026-11-23 17:23:53.397473+00	266
28f15a9f-85f7-0c65-6b74-f6ebbdf8a8b0	2026-11-23 17:23:53.397473+00	266
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.418041+00	272
9f7c8688-53e2-2549-36bd-8e077e0236a9	2026-11-23 17:23:53.418041+00	272
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.418041+00	272
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.418041+00	272
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.418041+00	272
bc6457d5-ec08-395f-e666-74a393e4438f	2026-11-23 17:23:53.418041+00	272
31e7e946-d16d-79f7-7216-92d58d9a9765	2026-11-23 17:23:53.418041+00	272
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:53.426143+00	274
0f943c14-aadc-4cb5-38fd-e67394ea99ca	2026-11-23 17:23:53.426143+00	274
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:53.426143+00	274
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:53.426143+00	274
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:53.426143+00	274
a26921d9-4aa1-8a70-42cb-487333ccbd98	2026-11-23 17:23:53.426143+00	274
35dfe3a2-685f-6861-8321-6137d2eb0402	2026-11-23 17:23:53.426143+00	274
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 17:23:54.012637+00	287
3deced7f-c000-5f75-d724-e1c131d419d2	2026-11-23 17:23:54.012637+00	287
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 17:23:54.012637+00	287
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 17:23:54.012637+00	287
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 17:23:54.012637+00	287
2546f5a8-88b8-bb43-0851-dbd1c5568aa9	2026-11-23 17:23:54.012637+00	287
f7341e1c-8335-63e8-4cae-f0c35eeebd5e	2026-11-23 17:23:54.012637+00	287
\.


--
-- Data for Name: entry_head; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.entry_head (one, next) FROM stdin;
t	289
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
t	1	0	22634	2026-11-23 17:23:50.784753+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash, key) FROM stdin;
0	gateway	0	1	\\x	\\x019535cbdfc5acc66eb94be35c81426303fcbae860fcb338bf3d48772eb985858fa41b41ae985f453b98eb6fbb444ed4c6b905708bca70727b37ba01c4c3b24f2d352174161d2eb490cb95739dd68b63c97c701efb35ddd45452fb8a5bb0b7093adfcc6c02f27d70c2db551deaca0157ab1eb4403f82fdacad9d0da3c615c0f79c776c904a985cc60523834691fcaafe3f08c996e004163a394bb659fdd9eae100	\\x41507d9deb39a23fe1099c0e4a519652289993008c0a66f7d8efb2b3c796e8f5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
1	gateway	0	2	\\x	\\x01507bdf00cdd5a91b1e61037d3248912f9a7b7e3cf279f1003bae05e68f416e7acc1251b3977425cdeac1fcb58bee66c79165b7381b03466ef8772074f2012010f9b12dcfd456d730194860baf0e24dfd0cafbd140ce8cbefac3ab4a00d984f8ec052c80771dca03af08b3f0015e4526c22d786270609695d7459b5c2f98b3f11a00a84c01fc2f9aa55e5753e9d7d143f3e0ed61f32	\\xcde902397a62733cda70d23b3624ccecde44b3d06a862a362e198e05833b681a	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
2	gateway	0	3	\\x	\\x0158be5d3098400e2044274fe3e42d1edce464b84168f9cbe3dde7d114e32216873682b07d0e318d9064723c7eb414d05a201d32cc9d4f56f4f060ae3dfede6ddf1eea9d063f080a1e4b61d142c67ddc3d68831f315dc917b4f5961b63facf3ea8acb51e5ba2112ba4d5f7a9868539439c56cd03ff12bc79ca845a9b19dc2b145cb4ab802923c9fdfee8dfa5be515b7f3ea3763a7487	\\x2a0a6f1bf3ec2a27e482a067b05d37cb295c8cfbe55853877b21ac1dd61ee21a	5d90e5c9-f290-d758-db3d-5a211fffc99b
3	gateway	0	4	\\x	\\x01354b509c1d2513b9ed75d97c1b77ce69a8b06a213df027c73228593e66025b72f2d8cb9fc0e4d79c015ddf1e6a328bcdcfe9913ea63dd9c3f5dd292a6ca82364dabcaf865e8fa3c9eb8265a64846a85261ec394664552716533a5a2f65a901302815635b0f858adc3d98e8556ebe9cd6af23b500257ac06c8bcecb176e01829e73cb09497d12ff6fd3c6521f5370e89af86c50c866	\\xedfb5671f898716cbe8ffa15cccf06c696b333e39d364caef17568486d885b99	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
4	gateway	0	5	\\x	\\x01e7054aa7b5293efa41ac7d6589084b6bf7273cd50f19705764e9e0603f47e28ff437f686084f36d3dc18f77d8d5af991bf0dc9ad384ad92f0b04146224dfe084727c7afd69095a33b5ecfd020e723eabf3b70c1319c1f2460620dd7abd4f611b344ff613d5078f3e576c605d6bfcbd840d4b306be44f9cc548895d2aacb0	\\xe3cb5683f828caf1194c7d3c2ddf68422510c82fe933d1ffcf094d8230b00d54	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
5	gateway	0	6	\\x	\\x01ffe8154b4ce8294bb74c6bd65d5cb2071eb850d8b15b791fed2734cb01591a4ff9d4282afa54da7c1126e6b0196eac8f5d9a94e1dad015071cf4b2de559453c9aa1c1df4b75ececd162bfeff7d4ec1eb2850c6ed8b39343fd00ec31c7167dd4cf512db0002e196bc83ec7dc9655af72476d6814497adbb0e65248393ce1a431f68e4e2144dfd45a9c5ce913685a079f05a	\\xd09aca1db55a3c8b14c895efcd0eb098063a8dec84a8df2cbbd19fb3aed40c65	48009cb3-5b5f-852e-f492-ffd978889cac
6	gateway	0	7	\\x	\\x018b8fecd67385850fd52e70b666f44aa786c8ef2bc3fb9f2b658261b55b3a9c9b76c93e3185174e11ea8dee787d9d19a800ddbf34abc130ee0419ea3fa8d55a3827da3c7c51f59c3b84be6d2748f6dadc0716d1a3f42c06ecdcafb7e0fa3edd2830df6f301cb537d75af766e5d886c0bdf5cde7b68f1c	\\xac439a115ea2c026c92cf8b55966476285bd6fe0263d2d9082a7be1db9a943a9	79e3fef0-3691-a315-8575-44624ba4c517
7	gateway	0	8	\\x	\\x018b8fecd674c5c161c87080b65952b25acf1c39b27a5c09b70610731e58333cf2b5613a6b1649e7044cfe8a0d71c44e71914d94d8c51ca24b762a219b03c18f93d354fe119a298fa3a9907ab059d78afe303b3daacef81904f3ec9354d8bb5ad510a970cc3925628c6074a640f4a17a2d5d28387059	\\xbef1dafd08c4a760e8126404b9689711f0caac232d61d0ed3a8631cc003002db	79e3fef0-3691-a315-8575-44624ba4c517
8	gateway	0	9	\\x	\\x018b8fecd6d0f6b97b53f78c0c7e11f1754988a3121fe97662165b0fc055bbcb136ba596f68ee0c9f0a7798e93b2985107eba9b98e41fac039ade8595afbd691031ae9111219c76b8b82379b6ea8994b65b5e95ec125b42b7128deb57700af9005720806d2118f9e33e48688e81a3cc1f7a5e0e963cb19	\\x7533c928e1f3b95bb785f9cce3057fd435060dd70df58ecc78ef52052ec41e09	79e3fef0-3691-a315-8575-44624ba4c517
9	gateway	0	10	\\x	\\x018b8fecd6bea801afe2292fb30dcb568cba6eec38f5e7751cbf6090a6a3417d29dfe428ef7647b82939c0ec1c1ea6d9463f5b7d9151fa70a4d5525f1cf6d2512dfebf19b81d597eb68f5af67f191047115945ab8bd4539ded0b259336c8edd675ca3aeea64875a2d73d1a7a71ce5a009913adddaa528a	\\x56cc42ff634cf30234cf15c57e83d5483b0d00cfcb66358b30aad496bb7be436	79e3fef0-3691-a315-8575-44624ba4c517
10	gateway	0	11	\\x	\\x018b8fecd636e51e0fc968380df16e019b6de3c9aa1da51f2b5570b4e822cbfc39101c96278a67e77ae62d250eb8ed934181b7f6abe6c03d73b115c37af626fcf4d03ab54b19d6b1edee308c0009be7caf0cf98cb0126049613b2ac5c3060549cca9860b75f699e8e98d8d5b649019d8	\\x87f79c06ecc5f19037e62269694753fabcb38db910f9cb1a33bcc531b8b9b1d0	79e3fef0-3691-a315-8575-44624ba4c517
11	gateway	0	12	\\x	\\x018b8fecd61f09786518317209d2c11dcff4fe754392e4c0d417416f12ed933f8fbdb3f8e998ada7baa53d536d38a138ab7ebedf8bfe03811556e0330e96cb3718cb4c498f495c11ee2b3c9f6fd38705e3063b0cabca8828fe6a7cf74f2a9dbdc0e534db21086325729f03767cebb86a	\\x777a1b7ab6e8a11e6ae6306e2dfce7662872a38165930cd862fcfd86c5f897d7	79e3fef0-3691-a315-8575-44624ba4c517
12	gateway	0	13	\\x	\\x018b8fecd6e4800056c803c8696b1ff98396af907d951bf81ed92d043144fce598ad13c6132992ce904043fe74fbfe1f906cca67cd689a24ab38503502e54f36ceb9a714dd5257fa7319bfe1b887328217f14d09b68a27845d068e04ec0b8fcaa06779ad320a9ae454f843f8ffcf346e0c	\\xd2b57297a84f13a54bbe75c2a28be5dc87139d6c4c23c5debf73d0b39a49dcab	79e3fef0-3691-a315-8575-44624ba4c517
13	gateway	0	14	\\x	\\x018b8fecd615415fb678dad2e42e54c2b6877203205f014da080d51d0fd8ee9939bf29862d44f44e436ffbabe2d01c1fd846f04b2ecb711aa10fd6879073ed97183cf7894595718d2746edd7297cb2d2510a5b43913f22cd84ef3f9baf873b081cec0223cb2522a140335c5d245f1024e0d6	\\x22b050fd2dcbc19f0803acabab61b1b52afdfb32e15fbc71d6f5deb87a96b5bb	79e3fef0-3691-a315-8575-44624ba4c517
14	gateway	0	15	\\x	\\x018b8fecd63c349e3a5b9e2bfef1e6704c7eee82ee2e2a19ec563150296803bea7f67b396042ee9ea21e59ae9187d963f71b9007c14db24d8f984a7069ce29705a7ebae4b662ec05fd093ba40f4ab281c047083dfc1a6d346f9935770d311be9d3a113c61ca191473f12d15c43e953f18d	\\x6853a1d3beef43b4b88065356782e9884425299106c3be0c8c6b09cca5a4497a	79e3fef0-3691-a315-8575-44624ba4c517
15	gateway	0	16	\\x	\\x018b8fecd677eba561b1e22ef803d0216a01786462d05ad835a706f15ab2665f91e3367fc223ce2ff2e503703f7e48ce84230f679b5ed42ec6f4dd415c121741617e4569b2b3762a3b247c1de2ca515b05ff6036a68cc7ffbc651ea1b07e406ec1719ba539c8bb3f5d94220743176a0fe9	\\x9cf9611d2c1458a23b981f177e7f765db821b2558cbab625bc1e792001e5a3ed	79e3fef0-3691-a315-8575-44624ba4c517
16	gateway	0	17	\\x	\\x018b8fecd6cfa32b68f49b7c45580ecd6ea6e7bc7b495716e40eee60cb1527fc23e38fd22e5edb3b7dc4ceaea3565629a9708e0b6e4344c4597012cb1afea0d60bfa66bd35a27f29785cab2fb01078f393a34a31ed1e80fdf65cca5ad4bda151fc43c1352124f1be6667adef87dc99c7859aa36c95fcb85d	\\x8cf206380a334ef4de826cf02b14b8fa0eb23caa0733f539787869cd8c5ec470	79e3fef0-3691-a315-8575-44624ba4c517
17	gateway	0	18	\\x	\\x018b8fecd64f405094e6d7780e4c1c6bf95e1ef90b51dc94d17a4ec753fe20086c145ad7832501bf4be03838937769670dcb851c53497c46dcb5e209e7f3e193d7f75d52fc9346bacca8be60fa5791db91fd5b8c93952e36a1ca0717ab2d564bcb8476309feed672a2329e2f720f6cd41f7663f7054bdd147a	\\x07d4e24062cd67b28d73d7d2f8c92cfa4a9535e18d18e6bc3518c39bb23e4edc	79e3fef0-3691-a315-8575-44624ba4c517
18	gateway	0	19	\\x	\\x018b8fecd6364a0f66d944e0e1ead3141a69b06823bf21032fd2df00a6f63c8a70f65edd09f026e008402d097d08434386f30a3a696db977c0870a27964c9b49b5826a67a7a03e327106b09bc2cf95913042908510ee291d75422fb2186225c571b141d4e8ccc89d79ea415da3a88fb60aced28b2fd4a8d3feae3e9f	\\xcd9367d11fd6e2d2c3014d0ed251a34b7dc68a47f76c8ce475efbfbe06e9f1e6	79e3fef0-3691-a315-8575-44624ba4c517
19	gateway	0	20	\\x	\\x018b8fecd67213252f77187cfb42bd4d56371b9e6ab4574a3eb98ed88966df3ecc0cb10dfe2bdfed179526cecc4e9f5456bdf33d4713a130206cf42c15dd11ba16da62b1b1339f5ef0bb7adaf9b3285dcf1dc52e25506d3353d61fe9ff7eb160f0825382c47b177cc619d71d7907c945171a1fe0bf99d49b83	\\x98155c261d74f6b8903ba7e135c8e1bf6dfe6dcbcb8ca6f1385050293ea84f9b	79e3fef0-3691-a315-8575-44624ba4c517
20	gateway	0	21	\\x	\\x018b8fecd6d97b1abadbdf356d1e82cce0697de1fdb9dafe9a27617d6f809ef2e35277015035bef19db63a2ae91e6de2b306e6170aaaf820261368dcaf26c9da09b741d35d5617d5eb853a473c61da0494bc03cb0b5f856e7b558473983562a692fc5d5455f1458cbaba3d1542f4cc6cbc08c03b441dfb9d41	\\x1406317c9d845fd518a2535ae19543357d4a1779cf6fa9b0a6f09870496502f6	79e3fef0-3691-a315-8575-44624ba4c517
21	gateway	0	22	\\x	\\x018b8fecd6bd581557fa9d6cf511b554cd6d0e7bfa035cd77b3b1297fd54fb8bc2625a4759a1bca94203fdfe1495bfc738f874aa3cdd86a648040e1be285a52c58467320e15d80341483e1485d88cf0b05283e455c359fc5cfb15801bf0533ff9a8d0de8911f3c4c3d0b9854a6cc1cf365db3924122b5ca9fe	\\x9e9f22fc9be5ca4e8c4c90ce318899cc618707b3ad45c086a8eac0343c017772	79e3fef0-3691-a315-8575-44624ba4c517
22	gateway	0	23	\\x	\\x018b8fecd61ce510838bac968bbcae628209c32fccbf26f88fd013712e23d6ee2b6342396738a1f4d1f50c2c80ee6c72fda1d0149be47278fe847f5047fbb2a2ba55acebabcb27e9f3105424705285eab33697f041c184f106f0224cb1a37a8f3eac2808a315304adc54777773d5f49ea3062f8b0cd44ad1a6	\\x222dbf279ae6880989cc8e829238e229103a99765b693595cd347a3bcc56fa54	79e3fef0-3691-a315-8575-44624ba4c517
23	gateway	0	24	\\x	\\x018b8fecd6af04aae8466edf039776254959a6deea335619e46af78c44d2ab1ace0423b5554d03d604e12b2180c7097ca5880280cd741be37361a78ab125fd203397adfdf1cb2125bf60116824632463ba92cd4c449a00937d139aa8e88aea2bfbdf10ef8395ca701477ced4256de8a1b1ced3b9c4b05c7d02	\\x55ccc449b2d34176f2432a80591c8e70227dab49e187424489c423c045703c3e	79e3fef0-3691-a315-8575-44624ba4c517
24	gateway	0	25	\\x	\\x018b8fecd642af128493ecd5f890e59b360653601a7213e5392388da7f0241a204f051dcc82720db04942a5931bea608d0088dc20849a5e6f4ee6d02433159b4bcfd6551232df59415c54231ea9d1ccb5f5f599c13d264169236d06951ce64b1f2b231da7425ae79fcff1473b7f2b7861a522fce16da0d0374	\\x895cb26dc982bc1cab06761cf96d007b39685b662447a5b2a87440f8cd107103	79e3fef0-3691-a315-8575-44624ba4c517
25	gateway	0	26	\\x	\\x018b8fecd618ae3c86a486baf1fd14d8282c4472a3917bee670368151aea1a8719ea21198b4f712f8174cdc99713b85b4476ac675eaf5d708f884c7fa477c618df83fc48a16f0482efb1c09ed1c77cee7f28952b757ddbfc33e124ef1aa80a13214a56e13b2f52d8b7ab17f36c8a49ae9e37278aa16fecf0fc	\\xeba2ec2d5bd49f6039843c76f1f0b0c0bbe84b0106a07fc3ec9b6d1aa853e847	79e3fef0-3691-a315-8575-44624ba4c517
26	gateway	0	27	\\x	\\x018b8fecd62ee33fd94da328206dd99f8c516084786dc5c5e996f9b5e4a083842bbe07922159395c414daba55532a9cb7e13fc8e5f433afb982209fa724c758f9f7b883a3e07c6c4d88a81d57cee4f00b2f15bcad56a3e5c3556cbbe68757fa71399cbb7e9860497f1953686890d6834e1111e922d63161972	\\x0846c3255c5d739647785e4c353c1fb83b8f5329b1af8a693e0fd9009dcb61de	79e3fef0-3691-a315-8575-44624ba4c517
27	gateway	0	28	\\x	\\x018b8fecd6775769b1b9b44be3ef7354f431bfd1be24351f458b6e4d48a00458bc7bd95c0cdbec746b75447e685b78d5a00d1c7b062ebc0a55ffe0764714c5e7ea79a8a05a2375485f67e5cdd724130003fe26ae22d91999eb9d1193442eb62fec80a79917b237b0a17a39bf688b6558e008eb51fedb48e09c	\\x49905a1b40e9108b20e5b0d64bc40456e16b22a66cf5ae8137ccb5b7bf2a7b3d	79e3fef0-3691-a315-8575-44624ba4c517
28	gateway	0	29	\\x	\\x018b8fecd61e92d1258c072ad8a01b0a0152fd7948408641bec248588402c6bbc4c51f859d1d3b9f44b21603b8828f6b39cec078dba01cb904240df43f6cd2edce57846f49c09322cc688194fbdd76ffcf73a3c9579692ecc80608368c618dae73bd9215acbcaaa5eb12e83739bac3d567c9b7df94a1b7fe	\\xee2cfa6cdae31b78e7549a33ffd22092dff338362cef9a9ad674a422e1c2b6f1	79e3fef0-3691-a315-8575-44624ba4c517
29	gateway	0	30	\\x	\\x018b8fecd6e2cc0513449033a5e759cf67dee85f17bfe2ba931b1c12ae80a5c8341eb396fd6fdf739b53575c7f0c9c2683dc98319cd16d6d5e72570241cf63a65be22c7aa7227ed067ffe3e54e9525ba0b845918afbd9d99ca712c94607ef2cf5aecf7c6f7efe9a255a5d4595ef1896d2e	\\x77c1d451b253c6e92bdee8137454f8742132e04b6fa6c3dca67a37d559e9f936	79e3fef0-3691-a315-8575-44624ba4c517
30	gateway	0	31	\\x	\\x018b8fecd6222e0976203cfb041c92964a8ea8e53bf3fbda3e43b982eab37d19f9ecec12165b5099f22c93c15be18197026f8435ff487348945d5b6dd7deff4fa8121e103317b0ea7fb7c1f07aea3a3dfd30a335cdcd8e709ab6eebbf869be5843ceb536e44b3d3f02be3d4f238c5d94f6dd8a3dc408660550d8847141d42d8bed843cdf	\\x4511888f73fca130fbc37a3a383c220b7f5211e71fd7002b76e0fd30fcfc09ac	79e3fef0-3691-a315-8575-44624ba4c517
31	gateway	0	32	\\x	\\x018b8fecd64ca85b4feadb9f2b6f82e1a457beaf4c488ba8851f893813570537f7e1ce507d7ec2f53584675cbfdb834bcdadaddc729fb07b32c8cc7bcba651988c9073a24153b410d29218e225f33ad0107e55254f7027e362a732ae3f8f4dbd451b129d32ee87994c5651ea171f9103eab8b4217dd0a23b4b00b05f4015ec61aa2a7927ece4ba99dd1276b396ac57e60652be8226405998b40fe1397030eaee92	\\xb83e97de4be0344e9c065e01e117a40371d6e1126e1c94c66d16f767ef28d4de	79e3fef0-3691-a315-8575-44624ba4c517
32	gateway	0	33	\\x	\\x019535cbdfc08751f22be5b27fd10967334d52f0261dab101bbd1728b198ecd62df04bc0de9bc22d4eb5b168e7840bac4835dd395aee5d2e6564c8ddf5ceb5bba71fa1fd26ac90f20ba0f8e1e6049ebb78c5d3bf20c098322b2e4bec6dea0c9752d09321a68e3ccee5174c77759b38d379206f5dd30bc1a415ef3cff0123945d84f75e3b93e394dfef	\\x561cd395f004b3e8fb425bfc8276c57cd16e0e355e987207fe2dd88e29091480	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
33	gateway	0	34	\\x	\\x01ffe8154b21c049f3c7acde628c3cc06daa1b4bf8530d85a1ce7f246d047474e465fa5dff9426c7ba69248be65ffef295f6873bbaef79f7674706414944e2212b5ad2a267805d2d9c7a28289fa794904266f5e32705948a495318cc9d7a8af92a3c87f129e120046edb297d0dafd173c167ec4b039e86bca4a5fa48fdee1225e364e9f9d52f04d45761	\\x5b95826a0ce75ce0c62bb89c3e5a8b228ca3f8971037eba0da0f5832718124b5	48009cb3-5b5f-852e-f492-ffd978889cac
34	gateway	0	35	\\x	\\x018b8fecd6b8b892c77e7c360702a96aef9ed37621645a38cd7bb87df5f68378323864dfe4e528a3ef78849561efbdf0434dc0b6ce1aad13494f6a3efabc3b815a7b4b52502ab6981c20e7536dddc991ee80144946b10c6f92f0fe0011a3c7793792e11fabe1317567ad9ee4badae38a2bf0b7a26433704f92905449665384aa2a0803cc5985b800163ebe15132804302a69e5b795b0ce847b7f4d8048046e771c	\\xdfaefa5e5107b58c8fad34e79c296e1ee749fb73ada0dcd9b10338e83df1e6bd	79e3fef0-3691-a315-8575-44624ba4c517
35	gateway	0	36	\\x	\\x0158be5d30bbf7c4cad1bbf984f53e6433df6e36e813b9e1543c3c7c39cc397568c9ca8ddbf1e4b26661a5962b4f4b5cb9794d308ca950a352f3730a05e9b9b72ccf8f7c0643d5c0d0e93dccc6a6096f75ddb287145baf049f172f329fce755b1114bbd8437750e3ad423ac9065c00a98f55642d01437bd1b4f6b481ac5944f0e1bea00f1a9dfd2727	\\x5c068e478b140d66707026b6931ba4605124d2c9665de8c3c7e79cb5f146a917	5d90e5c9-f290-d758-db3d-5a211fffc99b
36	gateway	0	37	\\x	\\x01ffe8154b1bd3cc71b1899daf8b1895f5a3c862b875ff8cbce42344acc702f7d3da77fb0ae34d312211b750402ec1c68eddc1fa5ee3b9fb617a8bc5811291a77a52e7a68f23fd2115a9cfbd5286f27e1359bee05c7919a335527ef379516c74e62c433f491c2f33536b8ab43e4689d73f271d6e903656f9b884ca23a41482dcc056f1b67a0f6ae1f0a5	\\xa8a03f38cf09f62e7a346eb6ec70d45cfa4321e3acef04b247735f178b600b54	48009cb3-5b5f-852e-f492-ffd978889cac
37	gateway	0	38	\\x	\\x018b8fecd6b4264636b2700c0ea896ba5f6de952be15967f0288aa5e0043ab99aec991acef38ec454110355b225157a825e1f8c5b19a22157d2b51933e3e61e11e58c570a626fb7f266831106dbc2919cad586af8040a36c69db458b7b17f1abce50d6e7cbf7131234914ab3478cfa4f49e7a592413c3bda58888ff6d9f7adec0cfe3e3744e19347ca9d6df7411f9041341c498a9bdb5b584c29e6757ba0ac10c1	\\xfdb455b59500510b1310de96e3e2136c0b14fd5ddbec8e81735ee3e2663a495d	79e3fef0-3691-a315-8575-44624ba4c517
38	gateway	0	39	\\x	\\x01507bdf00eacbcce305f88cf616f27840fecb9ade2bdeb92b02eba30c1cbd6d1d890db6a8d9ba312a6e5c0ed8ebef8fe62e3cc448c905cdae49cdbc7659f8d9886236074928d9f09a1ba19126001edd428f8f6a9fb7c4745a485d8d816136367a08cf62329e489693bdd0aeed0a50a8b4753c77f7f2d11d9350491b41cf9dd77387747b08f699a12e	\\xedae5ecbefcc46386f0ea7413c029981d362dbb0b009f600e470af105380cbab	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
39	gateway	0	40	\\x	\\x01ffe8154b2cec4d8d21e6a5c00233bf5fd19a6bd2a1d2db7c3b96d99002078cff0a7c4e9d69d13124f9c67995eb2fc973cd6ac9a594424a08dd169d23ecfe2e7aa6470b5fd8314c5c6f747fb6724a74d7980f22eba4911d9f75dbc6a75167e4c1b78fcd5ee8a04991aa1d0bb4e2505c3b85c48c875a9f69b51ea83600931985b2735c486c2081293eb7	\\x89d1c7e687c3d59baab7b66a5877e1091ee64aac0e339cfc4768aa14a30de2f1	48009cb3-5b5f-852e-f492-ffd978889cac
40	gateway	0	41	\\x	\\x018b8fecd67fcb983c9e2a9f9b1818886394dfe822ec3919f1d55e42e0770306c9df2aa70a24c2017ba79a568970a162b7c7516298c956ae2ef637bb8f501e04bc9898d6fd0d54579627b814096615d183427f6f5bae62b21c22cfb6b64ab781c1e286431de5cde52f6535a07bdf17cdba5d5594d94b00e174dd38671361864ae61fe384aacda9f3817072d19a9ac7bbb87f451860bc2091ad7d9eaf1d5c	\\x129565063cef124bb847dac267153f6a6f00d93e5cb6561eb32cfcd4e19fd6a8	79e3fef0-3691-a315-8575-44624ba4c517
41	gateway	0	42	\\x	\\x01ffe8154be049664525281b6805b543d17e52069015e36f802ebb22037698fb5a2a86c42d6439f20fa6bccc9a0cd3cd7387e789b0cfceab717d3cf3f89265e5301cd7944f33c1c009166ff1f1d2636ca5781e588a3bcbac2e49e90a645c1b263a608ef83deb3c3ef11ae0fafac6c947ac4fa3cf39568769c5fb2914e82a48c6b9d7c4c0728f66	\\x15f3893c74485603e6ec2cbd1f861629103a812310f667ae6a1035a6c830c7d9	48009cb3-5b5f-852e-f492-ffd978889cac
42	gateway	0	43	\\x	\\x018b8fecd6b2d00a474c483554ef930ebda232b1490057a06b182ffb9dcbc7b1ff102d0e475cc28e6e9bdeafad37cc65a84f6473a7710250753ae2171ea619a704d87fea502d0a2a2c0eef8c5fa2b1691a30fc2419bf69aaca4c2ce3baddbeaa3aa593ae36751b0bd6f4f3a530721fdaa783331f6cf0658f8f117d470c5c77d6fd533fce2658b27054bbfab9dade3e379709f4e4c6dac07221adadce80769b4e276b878637	\\xe93da4e68f2ce1d2499951a4012d2f9ac4cf06115f73674cee8696647c58af65	79e3fef0-3691-a315-8575-44624ba4c517
43	gateway	0	44	\\x	\\x01ffe8154b59cfc09fda4ae0dfa62c89b53197ecd3eca4f74ff2aa4db433a2246011180c8a812601805dec1ca12d34615402eb80929919a3373457e4d73a1cecd172fce4d8b2391b6c28f1e85c6d955c99bd9e99b18148dfe6083e8049026ed1b2ffaf76c5e219a6fb5a4584fed71ba19c9d559b3b41fc0c95b8323882629a952504998671a24f37429d2a31f15c	\\x99393fa8d64bd9eb6c1314725a2c9931744c55af85f136cbf661c200a7ba7e5e	48009cb3-5b5f-852e-f492-ffd978889cac
44	gateway	0	45	\\x	\\x018b8fecd6dcee7c960c45e408215eb1fca70b99ea79fe138883547636434f109ac52a0136d74266ac8bb84890c82566e48e6fe3a7a9b024cd609e9e7ee5471e4fabf2eb4c7a2a99c9506290570014501fb7c467d248ab105541e0d1e36a02c3416b05224b72a750560a552b7239aa308b46da1cfcfc65c431dcca97b312e4a99553a5ba353d73d3ea4a66701d653de6e60a647d879f3c6b7a9dd8811a	\\x2a9d8b7f2b3e5f475397ce642c55eb444a62b22656b634b11e2ef8bd6536eff6	79e3fef0-3691-a315-8575-44624ba4c517
45	gateway	0	46	\\x	\\x01354b509c25899485590643dd8d77e084a7885ba49abe67b4d27c099ccc7cc963daa3acf870ed9d0244f2f8229a1e6397f11e2ec8ca065ed2066f51a1f0462dcec6063200ea2ce0c5e13baadc9e74d4e944bfb5c83f0d5754a7c09c8b088c882e10196d13d4f1f4a117441248fa58ee218142c00df4e8fed1abb4fd23e4abc21702244be0	\\xc6834bd694936f7d1109a32894995dd4c0320d1b33e1bec04bcdc74a7daed694	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
46	gateway	0	47	\\x	\\x018b8fecd6568ab5fb556faaf3ca64c87116034aeb47f79831302707f233a6fa30cf1adb721d925df7acf67e3d4a663d29fa1ed3ac52cad08659c987568af8d8447a7a11fbd9d6fc15924e2bcb9bb58a793a7ee6052fbdd47ef60846f690337ecd9e020419dcae1922d91909672bdca1c7a159e272dec826b0e372673abdd49d83a7e00655cc5562797cf8b02128541c1b2fafdc4fe25d85e1c7079afe	\\x8084513869223e96e1877481f84323df2980f0315f14d9716dce4761863af61e	79e3fef0-3691-a315-8575-44624ba4c517
47	gateway	0	48	\\x	\\x019535cbdf87b61e7bae31da28329ebfd99a0a63f36c91007184206b3b05f58ee93575ac6809cf036551d2f1074c5e46a77c44d6d6277c3675630e7bc80e0ab1bcf5031357be0e2f9bb7e914d76e38c918483fff15692770df530a22a93be909303307fd7402bdacf9992ee884f1e9bf59a6c73d571364b1cea07774791256d24668929629	\\xfb4d84a651400cd684f3d3950add50846d3b307880dec6ac11d241b7c04fcc1c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
48	gateway	0	49	\\x	\\x018b8fecd6765eb152e09bd994b71b5831157851efc88e4d6db5eff0c300ddec22efa967e2ac39f8a481cd40b11f50283d0f5e444bf991e1e66ad79616c265cddf696375a66efb3696ae9f712168614e454d05fa5ada4a166705f20d064d2606674b87bc15fe770cbce8a9fb3a829f8ea556515d8ca662d8e652881eeacbee42b05ef5f508a32e41e925f795762ce6b72de5e15deeadbb2a3dca0dec421f0d124e27c143	\\x61603f7f6dc367341f183572613751232dd0742b6cb3552a250a110e4a265ac0	79e3fef0-3691-a315-8575-44624ba4c517
49	gateway	0	50	\\x	\\x019535cbdf7d4b62c9d673e22e5661635f3a69b7cce29b348320e8fb1044bda835bb7fee2e667442160be575cfe9914f37638c51bf26d195d7bfdfcf2ef733f197de9675e305aa257004124eb79c2e03b22e73a3068b738847496e856f0bf203186879ec82189a99d064d4392ff39377068d193b92afed47e883c1331d2194db8603528db3723a6e0c09dff4	\\x821267e67d256940613556a7bf4b80ff500a510d3163a740c5eeffcf4c0d568c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
50	gateway	0	51	\\x	\\x018b8fecd69cb63dd6bcfa62b39e7908ce350ac8e2b9f64f1acb8daf3f39ca713d5eb2b038ee9550d339d84e08532b073452be7762c1ad29de950d8af386d087c5ab26172a423805794a5f32052871ad22b25e64fb0611948ddebba5aa1a0dd5041cc17e228c8c052d97078b6fcbc21e8d5b44eb768b203c0824c16a270cef1bfa11521d82faaec762e5355a8c0575ce6ecece4cb2807679b77098415a	\\x0fefac313ffa180d5617b67068f5acc8d81f897f23c5e9bc76e2029fd707664a	79e3fef0-3691-a315-8575-44624ba4c517
51	gateway	0	52	\\x	\\x0158be5d30511bc12b3711efc983856f0e941c2cde206ef1d84ae90171b03c77c72867eb78cdb80b8183a2762276711ec6d008b1be11dd882de6333d5905cc1b176daac9d63de8a786252719466f195535c015f974d839e6e094bcbd39fa1f546551ae7282fee0c322eea2702e11cefc69c7a931e935dda2cbad21aaffb4d21555c53c9a15	\\x2edc086f3d742d563c1912da15dbeff4c4697f6b40916482014b1bf74de3fc0d	5d90e5c9-f290-d758-db3d-5a211fffc99b
52	gateway	0	53	\\x	\\x018b8fecd6ed51d2e77a11d7e1933b92b1d765b416eaed6eff474a0291b115da735681973489fd2457e1ef913dca75d3ec54e52a21a9e239059ae92778faf46fc16d2ee6f9225ee132ada38503a3705e5ad05364d1fcd39b1954654c5c3dce84207844cca652ebbf39438fc8075a23bc654249a229d9990162453e58828fb89fc8a0812d4d9c6f0e3acddd24c436d7ea50c372ea7569eb77d4c594c4b2	\\x8faea322df62af5b945709a48022e07cc5c5b062c9d878d26afe7c94fd14b4e9	79e3fef0-3691-a315-8575-44624ba4c517
53	gateway	0	54	\\x	\\x01507bdf004593a447cda2dcc30c2023af5df394ea24b839a31d2b33395c6292b77e34401a097c9b45060b9173ba4169016c04407acc2d24ee247d9d7c76032c5b0c34cb37955a1c4131a299d51d29d34398946fffb2538eff4984980e108b36c03476e767c73f11d2681c9464a76d3d7d78fc48ee8c2a107a59f7c344dc470ffc4c9f5c24	\\x7949dacac4816d37f38edee4200934704d62fd996d46f06b263863b76f3e11db	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
54	gateway	0	55	\\x	\\x018b8fecd688d03cff891b4494909d4bae11f36700194d2084dc31242b69225aeae5c77b2d311bb2496529d28a4298253391e6579056ded28f9655d2f7d565e8974d2c00ca4281d1b1a47f549aa9f278bf099d3010a483d5b793322704a0b0268c3dc7db96be2e35346c64b3e282b37d568f80fefa7c7fa326bb3a9f515d109a417774f7acc78159f6f1ecd89b0d739e3f005c0f43bad43e973f4270f8ece91df5389d8a1c06f8fdd941832392348d24	\\x52490e68ad7e9c2081acbfeb44d230ec2e44f197df33e7079a244bc17d4f7056	79e3fef0-3691-a315-8575-44624ba4c517
55	gateway	0	56	\\x	\\x018b8fecd698ac6768bb8a4cd600f4611c8a1c80c1e92da0810ca4fc36714cf52fe4aa86eb405918ce1cfccb8770aa710609a6e426122254cd44b6a5cedfbd70370322c9422ee17d272089703664fb26eab275f68ede870ffe3c7884eea57f898f31ee6e2aa7f861304b4dd376a02c8082de3dd8d4c8c11fdad26e44c2b88b4bbaee009b4655f4b30ec2a24ae8f8e9a5742e809ed74ea208d2b087c572a46523e1db13c6f9f5791f2d314f65ac68a54a2b	\\x1a3191b5e3c330547dd62c5e82ec9caba0e646eb26e58acf6e314ad23ad2eba3	79e3fef0-3691-a315-8575-44624ba4c517
56	gateway	0	57	\\x	\\x018b8fecd6a615e6eebfcb7c1c1af09de900536bf1564ba2b66969b832d3824f3a0b3437875371b2d1c2927b7d25e6848f7289a13a5ab729c26c7734b4b62ede8f748ca7e140f2deb04312420632bfed45ccc5f4dcda5525620ca43904445119ec1c05186fa261ba9b2cf8f31f9d880ff2e154c80f8dcb6fb6524eea3a2b004b50f0ad41715b7dba1765a68f18c48d877c22cf6a1389eddd00f889614135a24d8be872124d5ebb65b236a73d827cd1b4	\\x2679f64c1add8056f362334940926d60b7edbca3c71246b760603d72b7b745ec	79e3fef0-3691-a315-8575-44624ba4c517
57	gateway	0	58	\\x	\\x018b8fecd62a96b0f559bfd1f8ae0647f00d9f73bf5aabfdd17925c83bcf21c613a28e1100786e449406a2265cc5b976f3fa827d6eed7882470114878a3dd44b24b29edf51f612ce0f79b2e6d707ed7170fe79c500320b8a1605ad438973ac6431f073190e5ff7e9fe95df76a5fe22ac5a6f3a1baaaba278b38c5dcafbe74d11b311c2d8ad323a7df51bc080d387f6cebc1d31f2c68c8d243449d82fb823611f0de868c4e1cb74961f3599ab81335d43ed	\\x64330ae0fbd03628f5199151d73bc09690f24ff8b850de39d23db7543de79090	79e3fef0-3691-a315-8575-44624ba4c517
58	gateway	0	59	\\x	\\x018b8fecd6410010b01609e4267438a912d0a58bacc5fe38089358a4636db83efd6e81eb92a85e56c31564f5e233a42527fde1d8f581419f4a8caf2e04498c9fc67498b5f760ec3fdee4b72f8447d8c00a10ca0b5c375510d75b4db858b6c1d9a82e01cd24bebfce522c8a6e1d74343f48be58dda85f8b404813333b5b37c4bb798880122bff2d93f4fb59f45bcb59b20920240565fcb8e2da47ebddc2916289eb4c4efcfceb4c173980ba887b7af565	\\x33aa91c44348875faf7cad0b2d22e8472a93343aecdd496fb8d327304bc061cf	79e3fef0-3691-a315-8575-44624ba4c517
59	gateway	0	60	\\x	\\x018b8fecd6de0fe5c2bc12be26678585f6f75a08c544ce5516eee89eb36e53d00b2c0cd202eb97b718a548f537d704a9160352b05e530dfb051477f6dc9c104b509b65972cfea5a4039b5da0842565a75f7f757201dee8c7318a942cb39e517562ecbea0e9cc5ebd3527703835763990a8f6e040bddde0d410b927f2e66146ff560c8b6b3137631fb30d88652d9b103b3b12745f2cfbd86f00a9ae68fce2789a65b11c286c2e5aa5525e564864d2dc12e2	\\xb57300502b63d4ac99e20ed2080d804182972b185d1b8128433a38fa86291925	79e3fef0-3691-a315-8575-44624ba4c517
60	gateway	0	61	\\x	\\x018b8fecd6d2304e8506479b8e7ab2d2ecdd00ea55f68b569c92e1c0c8eb32b9181fef3c49eee554544d40662b9135dc3d47e193b3048222823d56426050e3fc70344dd42b3c0ccc0f3945baaa0298f116548768b0952b7b40126be4584766285afe827695da7bf48c8f5c9761dd4badc9135a985a90da6c4f8a8e4403cc54029b240c162d4a805b219cbc0305af10427e052d5a2a27a80f1238491bde72df1a386ccd93856b205c1c136f23	\\xb412cd7607d3c7f6854acf8b1108eda7693832e79053d9a97a3f87d9ca32e09f	79e3fef0-3691-a315-8575-44624ba4c517
61	gateway	0	62	\\x	\\x018b8fecd6da154bb67cd0c956f3a13836f2ea1602690c1d7ec4acdc4308f9e35cd69f3525809dc9e71b3efe8e35ea2e622669d69cdfcbd6ea3b0cf630fe5378b09578e3a4b46b4be059281dad87d68d351a626ca7cafd7a74a00a523dae89bc68612bb2f053ec7d73ae68d2c872d5a150baafda7246a35ee75e0da5896db89a916e7ee746980cfe27205cf662a09a3f23137742e896f331bba290506a4a90ba26455326bb140dfec9b93f7150	\\x8fdcc6afb265ebab3cf41fb75615a06f1ccacc042b9484de0a45d85c5ac058b7	79e3fef0-3691-a315-8575-44624ba4c517
62	gateway	0	63	\\x	\\x018b8fecd6ffe501eb781bebea9aa6c78657e27bab5d47addd8dcccddd947c8b2d72eba76c87f223a9bdf8f2cade53b7b41c7eb28e31906118852539337f35abc18bbddcdbc753b7c3b344c0d66b78ecfd4179362215f145b3e600cf98c26994ba8f0429355ae75333f98a9a0b0c659ce8b87dbb74fcf56c14f1913f4f5be7b4f0d8ec6d530a84a8df5168c7c211472378c38b6974fa6cff866815b29af52e9e96421d43abf269f59288991b9e8a0dc4418ecc	\\xde493b7fcb770f44a7e8cf7843104143cb15a74e977feb8943bef2a445f0868b	79e3fef0-3691-a315-8575-44624ba4c517
63	gateway	0	64	\\x	\\x018b8fecd61b0455f347ed4a96062d3294f4cbd3d62c7bec4499909179911810d5ac43c3daae025345c20a077669e14e0e4fd2072eb1da41be9d361c3f09f47b0c111404538db0578608256b674956b8b46b8458819b9c74a0a9dfaa8a3f28a599622ebd6e69761f6fb196724eb0bb16bbcffa206c8b95d9cc0e282f83e6d17c09cb0e39eb76208946f4b96501e97d8185363642fb94928c0ad25b2b4c3f9c17f602ca2c29ba356d4dfbd840bdf2170317b26ed5	\\xf3ac0d15657e8b66d2bdf43bdbeb37fb66ba2062cd46144d1991dbd65459bb9e	79e3fef0-3691-a315-8575-44624ba4c517
64	gateway	0	65	\\x	\\x018b8fecd63c1f9e5746ce2759f75752cfc1015cf8dcef619fa3bebeb0b5c15686800ec6b24fdfb14666fe32c9f90695e481a8edd64c21d8c55f1fd4edeca8dff6dc4e7dca38bed39fa507b65ce397e4215a8d1610b071ec3a55137d6c74a9ea3b2fa773b601335a7bc4a2564401d7ba1f63c5c8ef7f6117937320867ad2a872e72a4e7e93116bc14e11a2c1da130bc36187a2afcac7140655986d9f8bc0c1c552211a5aeeb52c2c8c849e4d	\\x09dd9a696b9a97624c86e167c09d2ffa49eb69c5528bf1618d594e4cb5ae8c23	79e3fef0-3691-a315-8575-44624ba4c517
65	gateway	0	66	\\x	\\x018b8fecd6313e83eae7ad070554a1e60863936547daf427b3dd614a8eca6d4d4a117425f566b00b52ad92f1228dad3b9e4a1b719cd72e89d5c95859d107bb7c3eee5e2e908104fe921b9d105f06b5cb964e131eaeb10af49f3fc93211b74aa1eb4ba8e644a6739277b43b335fb2c4cc7af27e9632d11695172ec67513bcabc9d89f296effa4f7b70364d8ab0abe0498808252f846073b8c4842b1e1cec80e7bac260003bf2d87994c7291c6d6eb	\\xf2dd7150fe4af496818144bb7d32e3f7f8920ada8bd885d7bf1d367d20b3c242	79e3fef0-3691-a315-8575-44624ba4c517
66	gateway	0	67	\\x	\\x018b8fecd6f3c465cb3bb0ef25acdcc5caf9ef1e2fb2250ee8418901f1f0520c352e36ca6b2b3fe0205ac7a5c42ff04692d1ff8d59708d1b7b6b3c3923a832375d21567d9c90e5e344cc515bdff006c9a7e8c5e46d005046a1292dc151b75800b34242ada1bed477b010896ea9e52128fb646084f5a9303b4d0a63d27ff5f506d3ee261f7a5ab74962856ab8f63d295944780fca90e1d345849cebb32c31c15734976dbc4686fce3fcda10cd	\\x8390b76a4c8d3f88e40f88ead078d9fa263e973a61905b1f1e36eb86cad0f375	79e3fef0-3691-a315-8575-44624ba4c517
67	gateway	0	68	\\x	\\x018b8fecd6067c0527ef2bafe6d6401322f879f1ce1c053a0a1621287d70ddcb650000871258ea284b3c0eae4e31053fe7b7848c31eb6135921aae9eda175a16cc5afc9e5dbe08f804208b4a03e3a7965e0464dfe64b82ff3002bbe569f878623c521b52a8d04da6fb5a3b0479229ce0a89f8c4b86e4c9f2bc2dbbd65531f500f191d8df4b9289e77b28a6b581ab72c14db2d43fd5784d9a6c675bc4c1aa4a3503c48fb650e25795e038e16f0fa6	\\xdbfff006ed02275a7d1eefdb3f41680d277a354d0d822f6b29076225ffb70116	79e3fef0-3691-a315-8575-44624ba4c517
68	gateway	0	69	\\x	\\x018b8fecd6785ce0085240bdf9670cbd44f0e3844df864ed5f38b05730957fe4250a464c4af5f32a3c1b36a06912573b094bfb2ead09f2cb2381515c6b3f8f28b4c909c33ad4947f0fa81ad7ab048d363d90dfe25a4caac5772efa6c1acfa97e8ff34eabd34d227de2be028c07efccc95a4e46a9655761f18d79d6f406f43231309dc563f17493377e48dfc08348aeb8f4302633064dcd805c1db95fa075e12222ba86024e51bf77c94760b2	\\x6eca495c03f585352f235fdf10972b6b4712d5f0bdec828fa30c1945dd609b53	79e3fef0-3691-a315-8575-44624ba4c517
69	gateway	0	70	\\x	\\x018b8fecd6b0145c48005bbfaa5fb20ea0ea5ca7a210b10f99dc9ced5ef3955259b738c195a8277cf4ee07c6298808aaa97d26ee821d2724f62aa7e6f6f04cb183f4431678c84e3238d323dbb566a7cf030f0d75e4a792a464cedf1d6ad1783c944eaa4ffdaa3fd80b9ee04f58ee950808c1e7f9af7f3d4976ffee0a6e71b171301d4fdf0343ae9251451e0a84b6b3abc98d70803f4e533eb3416e5d6b63c96fafcd89af77bf1aa033807ccf020b	\\xadceaa5d93f00bb1fa32133c7618c0ab33258745216dcb36f6a492489a27ccad	79e3fef0-3691-a315-8575-44624ba4c517
70	gateway	0	71	\\x	\\x018b8fecd67f810cd6abb36fb2aae9c2d8539b36f2cde382f0e9f6342cbbfce7d214a62d0d013d79b7f497c786136b69bd66697d6010cb31678b2495b15f6c9f5c1b6c35b675293a22b88a5d9588060b07bb027607163bc6ae055e6d8aad61acb83e96f62c0b065fc57d8c0fb86bc8321bb4bf63b52f89716d3d84a69ba5ab5e0cff0db538e8ae36c728e9e9413f49aa596ae19d92129a0fa5e55c35919e10d1cb6b75063f83021af2d16d32	\\x9afd4541f56a31e1091290f8d40b1b2de35c93a83f3b4bc947d3cb8c9d445a47	79e3fef0-3691-a315-8575-44624ba4c517
71	gateway	0	72	\\x	\\x018b8fecd6087ece27ffd6bcd9d46b9e35e241a4c412090109927cf4cc6c2cdac3cf78ecb0170a2cf78fd19b5944d099d5645cc22202c8295b0081182711d6142bbaa95d2d7bb86cef175967094327166958330a6824ac060fa7a9234af78303a327e4a6c958036af92afc41b7850ea629325565b59390ee54fb6022dca0b5adc5666652cb03dfffc3e9bc1c82ecf3c60c8da54187e4fc6008619c0fda95cd7ff409b583379f458326cdf5f59519	\\x4de5c95eae4008bcd14e185dc8609c7c01df042ac0821d4fc82090a35db93a20	79e3fef0-3691-a315-8575-44624ba4c517
72	gateway	0	73	\\x	\\x018b8fecd6b7b1d1d1f2d6cd558095d1a0516fece5b5fd39167ce1bbea025f2958a672bed0c5fe6def0c244c2277d434ddc31d626b06972edfdf8128d724dce43f8fea4c440f5d8b0f7ef0d4882a357c00048b2263ba74de35ae206e8af118f79b9c8098a5aa6335ee9e6bba0a0d64e10359cc394d6e9842ada1bc07588f237a233f07a052712bbf9d36fc5845e0ea77dba54948180f2fb9a9e3de3a49e63e6d2f05dda47d45dd3bf8fe5669c7a0fa4274fb56	\\xe62ca3179ca0b401598b9d7b56a656d692f27bbc484b62fb80cc3464dc04b278	79e3fef0-3691-a315-8575-44624ba4c517
73	gateway	0	74	\\x	\\x018b8fecd6de3c2f6a4d0dfb002bf244c8d96a64075074c46bea78abf6620e70c4c8e428ca6cf68e3064063c786a04e4314f7f2219df84b5de60fdac909129fd6fc76b43ec46e21a2d29c02a4ce1a1fb4b15e4c2c4f7951c2d4c2b8abee06d2feae11bfd3942d9843437e20ea32bfe2c68edcbf4ee0527b57ea11132dd6c1226ccbe8a0012972c1f499c8b397bb2a34298dc087955e362dca3e7703598acd658f892441808b99bf51ba9d142044ca58f7e8bc3a929	\\xf2968f956c243870f5d3e79e80739cf5caf1aca08b3d802de27930c51991702b	79e3fef0-3691-a315-8575-44624ba4c517
74	referral	1	1	\\x	\\x019535cbdf63484d9af8ffc69a4089125c31f5027cb8a31ba7680013db0deb0b0832202615c47b35e33f82cc373b804271b27bbfb69c5f95678bc05095d04e8e9c056db13d866332f8229c0eed7159e1e25df06ed4b15e3c32993760627a8b7ebc8e194fe89ba29c2725e5542d	\\x606cb4cde54e39c3fb612d05e93d7fa7093e4375c9767c6a5bc7ec0e1c272691	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
75	referral	1	2	\\x	\\x01507bdf006fa8764fe36416462121241e736f2ec4516fce5bc67835dc18ce683fee57063d3628daef7228ed63c4668080ee2b2a0592026f651f097ecb5798a0da9648d747661ccfc88ceeb35a4867bb95500e44a0d85535c0555a7c154e80ece6e730dd1efc2cada5790b9dc2	\\x41c160530c928e9c90f7353ebd80cb136fc54be518a215347dfb7382686d7da4	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
76	referral	1	3	\\x	\\x0158be5d309ff25c6e24c0449faa6c7feca55824e504592233270f829944a04e609f4d21e40235c88a823b3a834353dea8982249d6d428eab90c993c3a03e06aa68babfb9997ff301dc0a24ab486064ed00a896dfeffcfb6f1b34508f1b6b366e1382a49d920885433024fa66f	\\x31c957e6fcbd18f26a2c6a8a9f503d7b01ef81b605167f43f52cd12f56dc23f1	5d90e5c9-f290-d758-db3d-5a211fffc99b
77	referral	1	4	\\x	\\x01e7054aa7b1cedb5da35bcf21332c847fd4edf4da4c2463c289a4df601d706a3c10fdd71ca36b035b7966c3d4f13904633d542d4815b92c69584b04e4c9604f271487de0ca2e54714cd7fa53100f0fcab5dcb769d1fc71b97c50ecf39009a3d0c706a1a22732b9a4d80b24eb851f19b2fa9	\\x112b75ac9cf830d67459c6f54c0ae6428b43b2112a7a38f5651f13bdb249485c	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
78	gateway	0	75	\\x	\\x018b8fecd6c55bfdebdd4f02d55e399a2d56e7a5db1899f5d805ffe7a21cb6a601538c9d0b9180a8733f005f7f77ed58dabeffb2fa51f11f720c14fb9cb15214fe14c1f8f4eef2f8b53b85bb46cad615f223492e803133129244221c65cc4007be0bdf3c8c883f58e3728d4799b11474c20d860808ed1c4bcf0402d207e8ba683670fd6407	\\x7e60a8261c808f6a50545a55e2a63411ea7f98442a2e09e044c26a15ada94a16	79e3fef0-3691-a315-8575-44624ba4c517
79	intake	1	1	\\x	\\x019535cbdf064756851b92a5c6604addb903e01cd887b7cbb31e91f74b55d321b8e1df659fbdcf9e1b365bebeedfa48e9bc6d4e68b9226cae9744cfd09f2a7d400a42f15f3a14d719d6313e199075af91e5c38dd9ef9aa2d5397d5034be320bfe5214ea5386914365d468e2892ef954caffd553dbee006e184f965386690e0f1912713d5914f1553c760ad49ad21047d2b747c35af2c1bd12907e05c7c74cb4ba67d8ff1a9b03cbacdf3b85b37e77e3f	\\xa959db3078b34b065f56d0f53faf2f5c8efee2db10e9ab5fd0c5c85237bfc03c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
80	intake	1	2	\\x	\\x019535cbdf34c13b8980d7b935f62ecd1fef9b6621870122eb9901c8bea3c31809320673483c6f159d0b4f26534ea28ed7c9de428f245e53a7942720478dba52b796868fde8ffb5be483afeb2fdd8b205e304cd3c4f8dcbd573b432f71d3de0fcc806930e32a65bc1b6a03c34003d34fd2dba19730955fc8cdf1145d54e09096aab9b1d2881efb6e45b5aff5966baa0607e153d7075f9ba961a95f8ab30a8238095bb7a51c3ac7183440e9a010ecb9d2	\\xac83f16a3097b92f394435b066e18e47d2293135ff12999c539444f2a00818e4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
81	intake	1	3	\\x	\\x019535cbdfc5e4ee9af22a66724fd0b21635d465321435c4b04b79185cfc45598fbc589a9d2b7fef871ed5678b0bd4e634e9533b52b95d53c31a1183233b72faa9ab9ae7f67642773ac3f9919b2a6470ebfea899f4b5c7048b1ea50738581ffc07315b093d4ffe6573585d21f413eb715543635bd4120805311e853e948ffa4806ca70181d72b2085bfd1c50a56a68f4c33df399a2b07e808e4b9839aee1765ddc2624349b802ca2c79da54c190d43a0	\\x13d542d7bd9dfb16ae45d34371ef0c2d4bff7e696fb5b2ecc2eb5fb68f2d3250	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
82	intake	1	4	\\x	\\x019535cbdf6d9b0e79ce18be721846d1ba8fb33395660dd7dcf133fda54fe5695ead3dc41d08e927b3e2bc305f7cbdd03462463114c10efa1de2e38b128a39a5023a533f9ebaf50578b211aba884c1861089b3df03d0d4b7a3a509162b45c84934dbefdd22d4cabb5c9f3817ea1b99d2bbd41d3f7b5492170a7fbb6ba42f128ec79441fc4e3dfd94c36a7ecbdc39858c2fa34370588e531e5af66637d62ee86bd29d5f2da1d02a976b7fab71712169f999	\\x820331035f5a937e74c62f5a8490cd15116e58cf762a01ae5fb4de1fef0a502e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
83	intake	1	5	\\x	\\x018b8fecd66cd03d2e55b8b530af7cfdba549af4cb71364b06b745905fbf1b6be05cdce0136e02a77e40e2d17543ab2bd8463c17941425ff76378c58916169b111d3d9fb49eabc38318f5f914d9af5b0956e293393cb9762bafb37fe8f50e0c3dcc7cbee9d50f2b4dd9961acff15c8d290caa2214c94d64fc50e13100b0cbef77e49f0ebf4	\\x956da43fe8e68e41a395e49e7ca2c6f849d8577517efdddfa358cdd6f712948f	79e3fef0-3691-a315-8575-44624ba4c517
84	intake	1	6	\\x	\\x019535cbdf09960adb608d0a6e7f1bb2834522bfb8a79117817f81cd917cec52627237fdd094f9ce1965b5ab8fec3021fa892c3d42e7fb8c4972014058433f72d59619aad40448f45a719edfec00294ce9c31498d81e80800f62ac815b1c95c1cbb883a252cdd89df74a47f8b7f34bcf0a5593889325bb532e30700576143f2783f67484f880563b715f66b08ece51166fc372496c2f76b8a9b800ca72558c805dd0545cd6f535b8b43ee57f77e4eaab	\\xa60975b85d1e725350d6c7cdc20ed423375b5e35e1da2fee1751e0402ccb7096	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
85	intake	1	7	\\x	\\x019535cbdf73d1d1f5da2f2cba3c013c1a430fed86fba7e7fb5431ce27b3b37904a93448a300b224404fa42e099c5fa88c8e949833366013edaf725aca8d506d776b55d81a96dfbf10ac6ecf9d0b412e35c357aa97ae0de89125d65bb653e0cd374cdd71af1b76c1bb4fc8cecf5b118c378598544745c7c3554676c681af8faaf4b7f6bf004b1597651c7769fb00f5839959677a76317d2a586fefdd8ee7d145560bc08aa4f50a1357296a37e1492e11	\\xbf67e48bfdc54c50f29e4ffe58b1fa1372e117f337e84e6c7ebdc3f5503126d5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
86	intake	1	8	\\x	\\x019535cbdf01a6e6475a10456b38fbffba8e46e3d1b879009fef6429d70ef9a9c18fdba62ebfbba1e572d704a9a2330dd306fcfa5b9f6444ea5a32a50049ff324479ea4bba95684464ab04c3eac1f2d348fceb2158351d7de7e1389f0fbabe306a75cb6aa2d7a85f000ad0b0e6ef142c5b50a15dd2ce7a4d367344add770ce2c8bbcfee8cc72e7f0ca8c71ec9ff4af893f56cc55bf9898c44cf010097f24af4fdd32ffbd880b11ce419956ab31dc1cf6	\\xb732f2e34683d80f9f9296f548e391887ebf5bc8ef46f849f7cb5c78427951c1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
87	intake	1	9	\\x	\\x019535cbdff9093150f10868cf5933de3b353632671154de58ade8b4eca0bf015778ac181076c28cdeee393cd27f652f49da48078fd711d89b30e3c48286e62ac43c3f0f251f3929065fff272e8a4ae98db7e67befe6edba669b5b1a329d0c87489ee6ed5ea21b924a0709965c364a4ccad5534f633dd032ef2183398ddab10f67b199c234ca0231c14af54cd8f9c6b7fe00c794c18d3c4fa8fb314b22cfee7b44181db0fad9c615c6b91da2f6ec778a	\\x42715f8615a9cba899fce1487ef7d5c0c7abf52d1e3ec8ec763ff7beb88631a2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
88	intake	1	10	\\x	\\x018b8fecd62cdb622cf6c30fadd36ba2ae8572ad864079ef47057c911818d447ef5fad60a7472b3141d5c701c41aa18ebbb4f510c957abaa1e26973a1ca6d263d69a8e1ab587b2a79fe76b93bcb23ab1509eac5db4653a8486f54fa720cab7c8f243f16f4cc8c28cf8739eaf10824761ca5d28779adf6d47a32e02330b997a090028d147ce	\\x5790af4a2e86becd90ec30297f123af5d84ce569ccbea9bacbd7a0cbc66848dc	79e3fef0-3691-a315-8575-44624ba4c517
89	intake	1	11	\\x	\\x019535cbdf4faef25b092a703527dd66543e958edcaee0d1e7972aea1c585238eb01de6cf069d294eeabd5349d000932b9e90bf21844d8eb77b5aeff6e8e605a3d4fcda4250deaa15144d2dcd0e71c60c7e8afbae52accf624a7da59fb105c7eefc6e76cc7045079bf5e92880a8f8e66d5ee07ff8e9b22873617aef4ba12e8736e05db23886909897e6279a76551980d76aa14874e2dd0d9efea530e51b60f010b3fcf134b6c5673e13b5236cd818f1348	\\xecbeb805b0fb9bf57e640b9a0c237d0bf1748073199f57f3201d5db902c8202e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
90	intake	1	12	\\x	\\x019535cbdf5f2c7945b5944b547cc135c30cc576618c4a2c967dec25c8f82af74c6f5b6bcb6839c51f0d88aa352e94f780e6c140248c76bf1f3975b3dfaacff8867de09ef345dbce1c3a8210a6855277b3d827292f0a1effa64e44d3a081cd383131d4b06dd6006ab61e3de05197041580a01f23050e894b03ddfc48766134c5b3432bc1dc7df2b315ba306a1ef07fdc26e19586ad5a88477febbbdc6749188d8667583bb4ee0adda59095132ae638c8	\\x40c324a1685709570ec16a5eed055d14e89f9cf2b9282646b149fa528433e24e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
91	intake	1	13	\\x	\\x019535cbdf89cadffff05068ced1b4f08d2f2ce938aaaf66ab25e383954940423b29acfe4c7b745979f11abc8c66eab9cda99605a409275d13ac3fb468a569286fa9cf71c6bbcaeb05cdcf761aac28b92c72ecc564e8c19d0ab968bbd1427071e0888743420acf810b7fdf1c7133521714217829db8aaf23ca0eb73965894204058e402098a05b585267ccf972836f3d9bde1c734122fd4ceafb7b37e98cb00cfe70de468c255cd6b7b3a8da672dcf58f533	\\x2abd3f1f9d103172ff4466fc2fd15348768ba74d71f05903b9aa8433e9b49fc0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
92	intake	1	14	\\x	\\x018b8fecd62707e4f36de96663455801651c2f3ed6bf211cf1afa351aa396a3928a0c2cccb97ca3fc59927b4c7313306526affbb75bf1cb0772078512f539bf3d190b8979710c31b9bc07f7e6bf084295ad1116b8e05011a3b3a4a87b117098e4bcb9c6a5f0b47fc3e6c02690a3e25c221a9b1ce77908739e912ff0ef18148d3fed597df49	\\x253bb08865e5b597a39a45dcfba3062a9b9de92ab3f6ea8dc29257da93536d95	79e3fef0-3691-a315-8575-44624ba4c517
93	intake	1	15	\\x	\\x019535cbdffe71c6b29f3edbf44f58a99366a4d247f9c336d96401b8f45202a4fa2c5a695b863d5fa18db57c4da51052561a2dea3e9f5793a34a733a34e0d72391b75a117cb0b7c78653e280bbaf0bbf570048471cc995bb22d350d57c9e8435da908a4d888a8cad7713a89e8a8a8dd3772c1550e51531e2909fa6f19530890f559ea2b351192ce4b0222d8bff512887a3b26bfc51bf4437abcf3c1568ba3174b6f68bfcfde7f808e6902891534f66d10980	\\x28fe93135a79a2a6d664b13806290df170f4005f3c662c67dae0e4ae0de6ffa0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
94	intake	1	16	\\x	\\x018b8fecd6824f1cd500e7fa214de0ff1f2798d4ed12ac6cb9d5e5e2927448a70f2cd35ce64633037f444b384c266b3384ecbfcc5a808a0f6526587e1436d84a166e85bcb4c4251cb9217077d292d33ee438a72ea19976af4f6960418cdbff833971c7199b3b786ab3842ee69c7ff1e4cc14f8c0c4b9438f6c65e9bf02e0b39beff867ecdc	\\x498b5802472b61d1bad4cb501b32fead31f33b77cf12b1d368776119dac557e7	79e3fef0-3691-a315-8575-44624ba4c517
95	intake	1	17	\\x	\\x019535cbdf8146fc06bef8852b8d458dde1c2b380a0ccbfd7e6bed383e56707c80ec6d8446cd020de6c9da3580cd7f51ca7b06e242b9eb60d02c9604393f991b2dbf1050c8cea2412a01814e3738f457bc8ed532e6d3010d28d4ddb9e7da561ee21f2e19dd424537f6e25fa80cfa5ab6f995b60f29995967a5e4191ff32703d65a8c6eb93d0c4134c15139fa021c8856e69b890c0cc34447c0b234d9cbe0abb8046409cddbe9f81f620fb6fdf2547d1819	\\xd1cde8cce7916c4378b5a455d478470b17aee821538ca08372a75497e884c7ee	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
96	intake	1	18	\\x	\\x019535cbdf7acdc6d2dd7e05ea4d2acdabd7acaf5ccd534b481c33b40a45e0b4d4992e3f7988868779f6dd185687bf5d61557b2c9df5e92850d66c26f90db16779518ef73ae68f41dbc01a20d5f906b264bb548beb3675cff4a8f01a8c996e132ce15f89404fbb6b659a03707aa7ecb9f7bcaae015a2cb04e2be79f80117f43c354a6c97977cd70fe5f124da1677ee94b611ca30846283a0019eef28815ccade0b7dd12538c2d578a5df124f290fb52296	\\x3749639f6f43ed062575ceb227f9f1651b4ebc0db581ed73bd3c170c19b9f4e2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
97	intake	1	19	\\x	\\x019535cbdf4b23d207ecc2ce76ecd3dfcdd008f69aa194580a7d2fcab95920e6ecac1f2013a841db709f4760db297ad2a7e831da7d6d1ae797d3dc8ac8480f6e43055808ba16e232b1b5ceca1c61162d616ae77bade137bb350b2703236ef6ac880e40ded02e0150181663d0a80781ce36dbe8ec6df3d757f2c3544529ba3d92e767185d2d1a8e6a11a7d1cc9dca745c0ef29bc8760884c0c302e58db3f8c5ee456571cead10222a25fa43b777da4c3527d0	\\x4385f7d3c7e222cb5518534738435c85695c4578da69733729f94253d0bd0ea8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
98	intake	1	20	\\x	\\x019535cbdfe7228edf83fb8a68e1b104bb693e65cbc23d8caf8d1a341ae9a36a6673857bd4d019cf0b749b58d213c8c0ac5021c9f0809e00e79aabb12cd603999d3e5159ca2079c96065f07acaab4894f1ee7740044a12f8fa187510a34fe5912e56bbc84046f9364d181a96af0a0a5c4805c9f25a49689f317f606432362daa6f538d429c98f9a854d13e5a15419adc82a4dc20f24535237f3eae9c440bc09d47dd7d3aa45ba75e232b30a8787b0cd9	\\xe5cdae6387d050d97f9286f3768fc8220ec7a8186e2ba452ed8c2f4f99900f63	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
99	intake	1	21	\\x	\\x019535cbdf9bf2fa7642a03376df4d7ab76663fd51534311d29e104b4d50ea647bacff7004ca12e5bd217f0883417a6983d1b6477a8debc53bd08245c8983059b3c56d90960623a891dbfcf6dc3e17cecabeaecc5b247b034f9da93e4a05a1996f3db26dfe01b6741a8efa682d27538be48f94964cb1b5a61f84650138fbc9a16598d93f2b5b78b37a39b690c5adc395bf69e91165149f2a9dec0de540b31bab5c8a3d1eb109a7fa49a1448171b0184c4f	\\x46baeb140deac6cb540aec5db4758524f5f4dad683351ac3e60b2d355bdaef1c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
100	intake	1	22	\\x	\\x019535cbdfa34c9b2de163d39e5da4e9195865945ce2e7d179bad13dc96792302afe9f7dff8cd31bbae9c30fa55707f4a9daabc37eb73267a3ab0004dba0608a2bcc3c14fa8d14e564ffe79c2313bb62c2c553ac64e7b05431b683112bc8d4990701fbff9bba5b7626ec6050086e015c7a89f7a0b5e4c8fa2821db67976d91ef7fee49acfb6c372de35359222db735126ec2d41bdd4c1ae1511e0c552d0f7a4e68d0cc2418e713639315508d75461b1c5f	\\xa90d2626a535427e3783e46b2658aa0bb2544e912684070f50824ec3d83da051	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
101	intake	1	23	\\x	\\x018b8fecd67ae43598198db7959a80e61b4291f8a022abeda15772447b621f623675d6a9a71de7fa8765b0c8cc40d254bfea59a777a5a44dd43c4de2bb93d3fdacc0c2e88962133aa8a31c31fdf06e64e546bdfd6a5cc4704bacd41260d93bcd671cb92d1a447398cca5c68ba2b774a3e62fdb0d561a5e8370fb5861a09f27d0cf71157f1b	\\xae8b34a3b2abd8e7d37c61020a379c2dfb248cc6edeb1b84d029fe3a4a49bb52	79e3fef0-3691-a315-8575-44624ba4c517
102	intake	1	24	\\x	\\x019535cbdf0788d3594231ac7afa538829affd8fc07011aebf22f55648d45e02e4bf15a3aefb922d2bb3f1ffde473ececd01cf13c17c1cdfaa180b9c16a5a4d8c24e400d6abf40cc47eef3afcbe340e479a7486cdd22d2780cbc43f3d8325a614ad1c1861eb7dea626405ebb81d456ae76528c7805ef4f27258b1dfd77c16d57a310784b62e7f33013bb55bda66ebd883af1ff19b19a9bba880eae9dedd518609ad237de259bf55e6cb07a79b17040f535	\\x96ae65887f6497fdda293ed7ea069dab24b94ae9552172fd3a3a823cd2337d5f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
103	intake	1	25	\\x	\\x019535cbdfa3ab4c060161873433cfd4004bbe36105dcae07d65115ca803c4627f2f3359f65850843ba6d6fe1f4dd891126ee702ddc684edc52c43a2c7beba3a08c64c9c33729b62c0c59c59c3940607b7f3d7d678d39e801577e91fa3586967c5501798342fdf30df518435dee3cbe6b4f542498f3b64e6e0608a9a63fb64a741bdbdb011515975a50e0623a7328656c8f88198df1fb725045a1bbe90c6bb1b4971991987d8dbae56f01bcb95a33115	\\xb8f02fc431102823f7ddabee4bef9034ad5d283a15a3f5224fe102c8f043fa14	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
104	intake	1	26	\\x	\\x018b8fecd60ca6cf6360bdec63afd408042ec8ad1b55bf52b230fec60968ab0916e691a93065911e3a3387266ed63b78978085e731c783623498acf302a283042b2dcfddcbd33b6ded1f32ee3ca2dd54b0a47438d5c2b60594ce6e4e4e64b55f46470082cd61919e8fdcc6b869e016e5741f38aeb34e5660e0762f7ccdda895079290402ef	\\x59b0657d665588bb9f96eec8ce7b6af480b0378697133f621af75bf65fac5299	79e3fef0-3691-a315-8575-44624ba4c517
105	intake	1	27	\\x	\\x018b8fecd61c6bc5439e020432f305dde4d2ac9743aec85e8a9704a90e103bf1771ea415d040cffa8e703c44252e94a084dd5ef4b531cdb27dd0e5cd82f4ea83e8012fec5cfde68e3cf17f2391d5bcd2f0e09e3686f7aef3481980790aaf5caea2bf5f1bb1bd4bf36690d1cb5d5e118ae80e3386200d02f4c5d4d9ee0bee6e6ef5725cf6d7	\\x4b330c3f629770dc3d4d1862a5cbbaea588bc94bb8a0046a21e026780d6fe136	79e3fef0-3691-a315-8575-44624ba4c517
106	intake	1	28	\\x	\\x019535cbdf8f28b6d3353ca4b83c1f356d76c93342587a4fe858d2bb715546695975c14ef3cf8ecdd5a598b681060adfc94e0c287091f05c3401ea0f06b6810a3517b6b6004c3d1374b47de8c9c670f3a17669cdcbd0e107c2c42b29f76d4da33d39a5058c2ac7d49f411ba75ac6e0a7647f36fbd9f6960d667ef3d525da797a39980720c016189d267024264d5060b203e9b42d8af61d8b2b8bcfd117b687e26c66d4db6493d6c98be4d8bcd7288914	\\x5731493482c5950e3c15b6270e54e39d7461eb59788da93f170f0d4fad8144d2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
107	intake	1	29	\\x	\\x019535cbdf42b446ce4b6c8c8dd05e4909eaf765e715d3082dc72e8fa834387927847aaed28afcd0f9366900fe828e28ebf1983c5de505706a5236aa92a84cf6b979d509d4007554675500fd22fa414430cd2fe0a9164e299b947624b85207de261f31d86c61783fc7c1259b659d98cd093942999ee7ae6976072920f86a1883f3ce26a887a5113133033b1d09d8f94cc05e73e0f1be5c1e88c5040d3bfc9bf46fedfaf2d2b4527813c5ea4dd1df360b81	\\xc0803184c3ed76938513ab2ca31743959143f9c17713a74151027b486510d6b7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
108	intake	1	30	\\x	\\x018b8fecd6ee5001d9a8863c1fa411b5ccb6f1590a028221dbb5b85bb846d82b3f01ffca20e76c6ff30cf7a18a801e1fe62b3ea631b70564a894934bcd16b3d9c1defc4b0a92a91ee3bb0c864b11a24037f1c5dad5f19c6f52e7f70cbf4cce20529756a491149ea734a3fbc83e87aa5cd17d9df87233353f8d436bfaf8ffbc5a4832f462c2	\\x0e5f05169d9ae2da1bd35ba556e3e546e5080d49af12000bfd01c2b3423b4f5b	79e3fef0-3691-a315-8575-44624ba4c517
109	intake	1	31	\\x	\\x018b8fecd6e3e26cf9b52e9cbff64d61384b82cb5c81b0895c61752bbd7dfca625a84c6a2b782f01740c4950e7923028b7c1ac789b22ce9fa646c2edf3586ea72854819f72b10494765b655079fd893b24973d0ba16a0cd266003e942b0ed8daf9df46810ca25aaf6834b65ae41e0730c6dc2f8b9312b45b8f12f37561938e50856bcb8c32	\\xa131caa610407fd92544478f74c193bd4cef20180e91e8d2ff21c127b97838d3	79e3fef0-3691-a315-8575-44624ba4c517
110	intake	1	32	\\x	\\x019535cbdf59d9df9ca7fdae54d3e6d0f0680cde47cf3a9689e4a3b35e8fcf58f5c03e1a0c0e70a21f7279ea592556218907fd1c705e165e367084cd933f9eec1e0270426a832c1a61d5c70a5d667e9b21ba31b2da2e6aecd2030939d1c57f29d723da8cd12ef1a4ceeb14407626dc1c4b8444bcf21f30d2881e3e933408b5239c03985dddc2e219bff778c074cc4b9decde72e312ef28fb97908d4272c320c0bc01d7bf156025f3162806fa172a527cd8	\\x276b79830b27b5bf8c4a6eb9fcf77e02dc6e7c4499dccc2dc2b56a065362951c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
111	intake	1	33	\\x	\\x019535cbdf396dd6dceef9061d89a130961f78ede450762d6edcd5a61da9cc6f9a7592d8fc75ef44b4d317fc95e6ebda2c58815eefcc519678d9dd0fbd9b5b236a7bb3d49c6964d94beceede01b345c980e3c81c8833aa18b3cd77d4994cd93ec014b3d4fe768eb6b1d9327ea7efb41bdf83e878655e3818f6fe10bb4381156936029a636b43acfab250465e6db650e0a5e54ddaab0ec645606a307b1fcd673c0e5ca03e87b75340e0326acb8276af7a	\\x1b6b28f1c60de4ad142228f8544cfdea9f65ff323c47ad54e1bc4fb0b5370e2b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
112	intake	1	34	\\x	\\x019535cbdf6519be5e006019d4afa56f291f2f8c8c50ae956dbe9f812b3195957feaf44aa234379f294398212a06a2230db6365aef5026750c4b988a7d6f183ea4749e5427e6fd47c83aa8b23e5483a23abc019b2322d8b3e650abafe5e2dc13ff550348839e1b11dae2b6dc5ad87cdc32fd4ad7261ad58ae08ea1d161a2bc7a83f42e1b6f9ab516f56eed8fba4857755384fb654526e82157c081672cf7e7e409ceecfe6a1b32ad20ea9772d87ef4	\\x299e24b1a97ac855dc33a11525b6962fb4089960e7109d4327c9097dbec91f1e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
113	intake	1	35	\\x	\\x019535cbdf4fe415c8d2b1edf5142db24427269331359cbe6bad9f0f90a1107ce4cc8c3156e4fd13c7909300f2cf031882d645a0691cf9da0c919fe028d7554b3e079fbbf60c2ae808f123eff47d922a5fdfb7d53a614aa68b7a285fff3540dec34aba7972b187f3633ad23861d638a55b0b49d9c77fdd634423e29354328a63efafc83fb56619c2f1735e347839d609b83ffecf9f201e54d712042c1f96302e1765059911786000a179ada25ce92f	\\x2238e667b281f8a5486cb97e8c44e7ea15f0ec463cf5aa231879df2d242e65f0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
114	intake	1	36	\\x	\\x018b8fecd674bc892dc750f882823875df7f9ef0bcf9e1bc4dadf9d93e253a4c061386d4f4462358c87cbdbaadaaba846943a01239ebbe54d6caa5e149db9a553f292431dcc46c14fd064937163a4c4f98a2c9a87664b6f8326d8a272d9e0361e7199dad031003c1831589052eaeac54ce50ab1fbb3b14684d1aad11f152beae68f13260ce	\\xc815c67127b9c06516a7a1187c65dc6ba259e66734bdb3b2a0590b1b1d71552b	79e3fef0-3691-a315-8575-44624ba4c517
115	intake	1	37	\\x	\\x019535cbdf7e8be392b7f48aa903b6b9d8a79dd74070a649e833b0007229bc4494beef76746a38097c46da823d01f7580b03ec87beb29c211ac2285368cd50baaedf480d7ddc91aaabce585d1a24ecc000e62537cbc96911180a76ac2bf5e359e6c873878123f9470a3716d960bc979a098877fc0caf340f4b8f3ca29092d7139fac29d2ae4567226ded8186b469bcb114b231f7533c82505cb90492c88f338d43f571c75bd1edc75fa0a2e76f941bdec4	\\x8bd1367080dfd208eb76d51a8a89d66b528f09143c4becbc9c8b259ffc3b7696	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
116	intake	1	38	\\x	\\x018b8fecd6797240410b30565d016c83eba5bd6e5f353814a31df14d47e815fa5d4b130e018f879ec76dfa9416b4b047ac8bc5675b68741a80dca175e74a6affafb7c8c3071437ee751ae28c8a6d96ed515df1cf3a52e6b65be9768fefe6e43c37863367ec6e87190dbf7824888e226f0a636ca81a8c89559114b268d856de2afce561d019	\\x03a224f7e0a4fb21b1854e90d23083012ff46cbd16b9a4223964ab2131b59372	79e3fef0-3691-a315-8575-44624ba4c517
117	intake	1	39	\\x	\\x019535cbdfe613fbb51894daa8664888186c565b4c81c469ccd395db1498f1177184c1d6b81ce8d6cf4929f9fd719727ce7a8ac3dd184b2c632e36c2cbf501ce22c4299ddd4248ad16994258decb42e60b7be648e9e967b52dbfd710e65b3452455df2e471f99f47c1ffaccfa78f7650a335b6009a21d8c7424295c8f16ccb18271d200cf5d3ec5f83b87bdb1c5991dc0e2a3337e3a8d4248099e8c5e3f825a67f7358285bdf4a6224d222229b5898e2	\\x67b0082628832297e71195d199383871dcd59996ca561fc7c396ca70a4a18571	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
118	intake	1	40	\\x	\\x019535cbdf40a49c01b833aa42f0c06e742b5caf509585f07412db65f2f9be115b53ccf93ecb8634b29dd19d58bfd62414e8deb6ce348343da47f1581dc0074deb151578dd552556c9d01d942ba068acf101c6b24b16f03c2bad4f71ac8db77e5aaedfec286ddeb2e9de1290b2d654a505c93232057157dc837608f461863e6f64ba3aceb6c821c3279049d414f6033a5d0596032fcbc60c76f08257011581e2dd5ed0861b8c4c42c325b9d89675c246b14c	\\xb2440e610a8228c74da481d1ab2cf45af75096f2957de5daaf64288ff984601f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
119	intake	1	41	\\x	\\x019535cbdf56fe2ff80d9036cd00ea19c8b03203dbb36c66f35ca5628fe05d51e698d01f7e51d49efac52ec25bbc00feda04ab293e0dcbd77fc9405035c0d601997ab12e7be14116cff48284612a3baef049c0a8f9febca72b6510e9d2f4bbfbbc78c6d247ab82a926b9010505da576604f49437a05b9cc60d9ff5d8be0589425311a596830300729cd93348ebb38ce65fa63f4917c8061638a4cd8469047db8dc7ecb3e72396164325f965a84311f3a0c	\\xce2c09a242372f84ed632c3ec79c72de2bfe486f1b594741c6238b31b3523643	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
120	intake	1	42	\\x	\\x019535cbdf775a13b17473c0b421698043050828825e8b7301d099b85f7b4fa14d64847bd0dec4caacc34c07cee3b49a91c6fecf6b6e549627e8e38a338f5d67e58aa0ba5e48264c9f33bd99cfa46179d6429e00928557e48df5394870ad533273fa024e81b4fd8d2383c21c1ce7b32335153317e777706ccdbff77b315e2a722468a58556d0d41e16a8e5eb3a0b1cff3ee8e8add852080985e0487a0fb0d7e055c950fba419079a8a9071874f9ba8404b05	\\x67ada5128f290626a20cceeac00220d93182cb81700411ead0e7d77092e82e63	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
121	intake	1	43	\\x	\\x019535cbdf059b523406143a0db25e55d150f1cd70aa3e77e28568e8a51d50ed9e6d64c5967a8b65f903ccc29405c1d823a89ee477a1644a40bad347c8d9cb1083bacb5a4c0a32bb13a45fcbf9e1ce234a019adf907603e08209415620af962d3006e42a3e2e2ddd446d8f002fe0bd2099b1ebbcedd962f7c7987263b52cdca26d14136e94b621256a287b7e50d652e0fd52f56b57f55e5d62372309e41c7c5fb16a4a8427c67c6890c781a7a592c588af77	\\xf6f7342d73186e94667e572d23af3177ce648ec8ae8846b0adf910add267886e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
122	intake	1	44	\\x	\\x018b8fecd6a49f8e3aa52cfdf218547426d3379622d647b241b1aa5e226985248da54129c0acffba3e0ff26ecc140effdbe226f25361245e8269ace4f63667d6ff485fbda8b12b70411c1c0a7638d5b3ff66e659d3d067467cafc3b4178123cc0fb9c00bbc5283b4c8e9cd025ff225f9d788952d72e51cd418e11fcf09160f234e926eb5a9	\\xa3f86faf87803db5c66f768a17af4a13384a6a7ac52a3191f96d283fbabf943c	79e3fef0-3691-a315-8575-44624ba4c517
123	intake	1	45	\\x	\\x019535cbdf8e98d432235b9890ac8a5add6039bf12cebd2ff7bb5bc71c58eea4f860b6ff22d2e19309bd4c168e24a7529e8859cfc7c371d85b5297127f6bc39d1ca5b9e8a519d6bdd13cb7496041d46c9858a7860da21896eeee92c87e9f82cd2f6c947bc805bc08c4837bc65eb544e849abc8a37c481c45f9f0d752879551e89e2012ae2b947eed6f270d1be4717f67fa9d0cfed31b157ef11841e5a45171259624ed37cf2fcc47bc968c8b5748170c	\\x1ed36fa79a0056df4bfed54a44c49285e397855e569d1e7a0f5a7663499f2c1a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
124	intake	1	46	\\x	\\x019535cbdf090e4a4a7b6ff9ffe23c82b9840c3ef4863b999dd61b058ae16977e5f95b30f0a79a95950097b96162f56fb45210113e4fdea5aeb48e407fe281bbb7408a803259b9078c13df4c354c122acea19ef10cc3a030707951663b468962b580c643f312ea540b45c6de820c1db98dac3f7b9a00abdfedfbdc0979d93466b87f43af62e6699b8e9c0c04a80f115e6a096de7eccee732ec09e133c65c904a94a774a7d0fcba67c55bd0dfcd9a533138	\\x8f967ee070e62598b7acab850656ad326b5ba389fda4f0e704d7c07405eba43b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
125	intake	1	47	\\x	\\x019535cbdf71e0ccce7798e7b9ab564b74666a9a9451237df63edcb8928d4e70fab5d224e4aaeab9a64398a6362784cb4057c9a48df7abb8a46a6072472314ff92b9380223112459f1d87562425f9382aa5a369e8cca6a4cbd13d0b762f1adf5cb35f68949ab3b011ec6ef35cb89c73e7131f9576c468a5943a1de4a1d4d7aaea3ec9e6bacce3f3598bb0d57c8eeb52c7a4d60f591799905e82f877c9ebbdaf299f31cb974422336e8ef1f1648673b	\\x6ac4f718761e9a8a305d599f974801ce053436d08e860e2d9de81fa1daeaa19b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
126	intake	1	48	\\x	\\x019535cbdf3738e0bee50ae4802effd148ff7a9d95d7c4ab616b3d0ad6610841dd05afa9b989732ffdcde2e24ea992161264b9201567a6e7472816568fc1f2d28b6892e1f2ce7c62bc1d2377b263aee77c1da59dbc6397ac018e33d250790a0b766e07c988fc5c2b71a40dbb8e078b177142a08e44e7a1ac1db998f836c507e32f4992607aad3e912465f36c96eebc0e0924dfb19b8e2eabaafc783afdcc94e5eae2586fc318970e1c7dc0beeb3b2f75a467	\\x52e7ca841d21d29ac3703197be9389d39242ffaffea90ce98c0717e6d1273476	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
127	intake	1	49	\\x	\\x019535cbdf9cda7693c5c6ca4d2a6465aefd2cf73e4f5536d967383e69d6e0a948c28c1a5bb70d74aee2ae85928d7b02500dea45834d0bd35dce69067b933ab4a5f335bbb55aa55d7d1cfab9192069dd7fd8197e67a4d07cd7ef918d779c193954ff87196907086604d112e7b0e2d85663cbe1bb2e7419b916265bbc5278b27f573fd887fb970606f720b3c14570feb38f837aebc4a9b23b264b7c133dbe8250b96e285ca2ae138e4c2ac7639759a8de37	\\x12b0dbc1f3325b8c560d99a952fbab7bdb73f6023ec201300bb3aa9cff7f1cc6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
128	intake	1	50	\\x	\\x019535cbdf38571ca96a45c3ab32da4088a0d88b50dc8140e669308022b0837f9c1ecb0b6f2351a5f8276a999545c7a12b5769fb2cc695fd81f85c0f35cd10c7321148b3e0ba4a9230000d69d616ef5b801dffd2ddd6f229831124794f9dfc814df665a37b3526e9a2985cbd8e76ea76052a47774e75d440245981a860e7c328e0ec5e9db300bec7ffb7877a2df3e7ef939c8771887ff7bfbe0dd24582e0533af06f198939bc9490e9cc37a37cae81	\\x6806bbeb4dc6d44fd07ff811e164523e415bd16d28c30a53fdd87706b1a196e8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
129	intake	1	51	\\x	\\x019535cbdfe31d16faaf466bc9407a03ab461b7d33626ebe2defe3c891c4e9273229446a09047301a4282f30a031bea2b816e96925eb462f4a66d5a62943fd917c7b1bbe975421c325d727d75363224dfd3140c37ca5d98c6a1c625f4b2787d795d8fb30c34dbcb1d9584e2e25110f40cfc52d0260e7e64feee670e1023460970145a701baec049a4128a85a2841217caf3be74f46c613711f70e4639eb32a86ce7b749a1dd49850e1b81a6da44fb4724d81	\\x966a225341abaaaefa84b3d622128233b3be88d4561cd5e3eef90e949768cb45	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
130	intake	1	52	\\x	\\x019535cbdf189ddc7b821538e1c6fe853d99911291486d42a5edb9d33f9fbd35cb3bc1050645c2a4ca3bfb144364f3ea2bf47d2aa30c12b48609c516e0b0b2b5965ae6990c7d5ac9aca7404148bf3f51b24c0a4cb4028968a1c7b8bb18ac839f5ffa9170f78f5c1f0afe1f2fd3a8ca974cbf4436ac385223c2f458909576ba87255f9fb6adbe14e53d97b53e40c5d024d4bdddef75d0be853857db503c94b9fc01f92d34a612fe77c2d3d23ca5d995be	\\x344c6464cea7e9094caa4f09af8dc5f10e441f620221437c1f6c62683ebaa5ee	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
131	intake	1	53	\\x	\\x019535cbdfe1a74903d7b5c8602461b6feb444a1cf6a16b02a2b2585d956ce8f6603c9a6801035b27759aeeb21331be9d6ecfa8abc8eb714a13af071f5d325e267ada6f115f659798aa72dce6974447e7269a5299fc23eac38e44dab050da30fdc8381a65fb0294675e7b756405db2a34e000873d31818cc19de8ea5b65c50b70309a559659f07c44e2e4e86951e572cb2473bb9c078b315c101508abca76093f29e0afd056f83aa7f6682eee7804fbe05e8af	\\x03b0bbb2b867147d15b730600a5c730f6638bfb478486706a603dc3c88372b79	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
132	intake	1	54	\\x	\\x019535cbdf1b3667654abd22854745cdda186ce1f8e306674a8c40e6538ae7c2bc8a31ec3aa16188ee00bcdfadebc4188a4093090998c2a1f09ee792fb661e2ba8384a345974c3395b258bff1023c906983083debc4bbb7bba53cc505cb3b2a0e8b76fa23dca1dd638764ddfe59f2d3787e0372cf831550fc3333ddcad3035d51cf3acaa99a82ef56440edf620feb27b0885f541eb72b0329b91ff25aeb24d152a9a3b2d7ad8b326c2093a4ed52114eaaa6d	\\x55aaa0d595a55e7dfc9c198ff55643de253896a7bf10d457ad573bb670921680	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
133	intake	1	55	\\x	\\x018b8fecd6e2ae24a22ec2bde50da33ca06e86a43aaf0e3a87ad6479ee5bdb749e3dac6dda288101a20db6215e803cf9c4824081304297af15379d79c6dbc1066750bb4cb95074ba27f361813b636349668248ef3ac7360898b08abe380b75493df27106a20360652cf631048004331a89c494bfc13abd0657a145e36fd897db5d102f9ec5	\\xa23d58d8b4fa6030db647e5f59a8a247d2c2df9113e8c95a14e606bfbf32796e	79e3fef0-3691-a315-8575-44624ba4c517
134	intake	1	56	\\x	\\x018b8fecd6f6bc71a7aaab8b990c375a0021894f045a071780283ccb40edfbc66b2fb6b2e012b4c35e39a2ce91815f1feef95615a4c25370487abd87a74a32d5444963bc52387f95946155ef91690be21f6c0b3b36abf011ba949b6d804108b73f4ed9496bdf4a5b049e538f3d57eafd2fff9439e40c3fb02b465be5a4039a0299471036b9	\\x7364331cb81cccd0b1e4aaef4d002ef218fe430225edcb16297641000e8aea8e	79e3fef0-3691-a315-8575-44624ba4c517
135	intake	1	57	\\x	\\x019535cbdf88aeaebedd69bc1adc5feb6f68c227d09a8953110b344b73707f0e88b14ce3ea31bc060b2f2cca8e225d2d6e7e5662361b119633a587642f4905e2d1fc7a31b141822ae50df2a66fe3391108eca6cb6d36108c4f122ae935eb084552f8af3f5f027f65179394d6eceaf72d0a928b293bd7b1826a7e27a9c5fd2d2755ee38113c3698fbe3ee1ad88e32ea19f36cd82fe8a48054733fa9edaf3b74e1cac820973ddb03006a9e73561fec63c13f6b	\\xedd7c51706c01dc023e5944f87d3d7f4f4c300e09ad227d221d2b22cbec44784	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
136	intake	1	58	\\x	\\x019535cbdfbd1a304c4d6be409331d430488e9179f3de3151b5dd5bf781a624bf8b292b2ee0a491402026dd49e7153d6fbe60af7d1847610edeec34fd060084b322dd864678485679f0c6e444563c9faa8c7549652459f5d04199d9cee32be40b64a6e432c9694b4565e351602c6347768ab34081863e9e46c5a22801f1c7ebf8f063cb28168837e4b726a2cdeb68c8bab43c993f4b8d7b8c4aa6a8bc1d9a1d9f165adf983a4191b555cab00787f55ccc026	\\x0d50f3a56276125a2473dd2be26c8655e2af6873a4a5642a424510f72b95eedb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
137	intake	1	59	\\x	\\x019535cbdfda45382755c6593055c37c691eb6aa01f2487b29cf31449a5636940a1afeac1ab3f82f57bc2b54de4e007452783a06382641289173e83b58894405ad22a52c9bf8af964bd409aaec069e54c3247a2f2cc492f8efec7816abb7d5781503e40614aa0c70efc07d3ee2698ddaaa835708548b63173c876ff19a7e78a88a9ed62b6c2662253602c35c8493650cd9b36e49467963f665aba33f0d0678d2aff67e505078798e55d3fccdab7e4331	\\x86c69bff9a5a1f64b8583e8a372ffe81fcd4a4e316f712b95c885141e6400de9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
138	intake	1	60	\\x	\\x019535cbdf680de2bc5a71c4ca06bc35521a010fa75bbb5d37ec0bc441c29be0da94caa932206a15a4dfc8ba439a0516a7016ac6378b5874ac2470bc4ab8917e7120fd56d3d3475a60eba7d9384ee33fa00c3747429e5b4fad3fe9e5f4ed5b8db9f10384dd047a098121305bf6053aa4336deceade81c7f2cfa61e99aa865f3811cba8c5416e2ab5ef85eee9d5c4a2d3cb433f3d4fe5e0dcabc5ee401ca7ffb2b2438545ec2f6ef83971baffe14465	\\x01d12978fa557ff077c5419093c25499cffaff1d064f935a877f3e6574d1a44c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
139	intake	1	61	\\x	\\x019535cbdf43306a490f05465acc187421aa5ff0f94c24718e4484fea779cd033331b4fcc9e887596f82019f9f219095888b44c643cf3c73757c141700b68cf8af928dd7b6709e0b050d9d4ee57c301cca10dad6b7908e9d88a49fdbfff14e0da21fc7af1703cd963cc1cfcaf8e283e1fc1ea3771f596658469e0a5026c6c8e746c5e0ed489cc679f3748a664d40d0cf0a882d4708ae87c362ff4454f4f7c84dbb6b45d230e5f9ad9063238a23b0c1ce78e9	\\xab7d03993a002a2a6e9e97293c6da10153440b62e3d19218d6b7c34cb153d66f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
140	intake	1	62	\\x	\\x018b8fecd6a61362e231bf9505be12fa0d089582bcb87775ed7bd6ef153e204ba48d0d952a6ea3c6dd5a6f7172e106ee70a8caa10b380fa56fc5eccf387aa0d124deaf4943ad60adc3293d82461b310a7256c6a021760e3530d43762d655aff36b16587aa40440b08b79630a306c628f1acd551c3499dd22d4d4f086cc08c24109d64574ba	\\xa4280eee9d4ae02e4a62c56b026828627bf8909edd43a1a35b599875c83f75cd	79e3fef0-3691-a315-8575-44624ba4c517
141	intake	1	63	\\x	\\x019535cbdf9edced2fc9bbcb739103218bb3fd553a46e8b82e6f3a46e4fc88f2dfbba869f886b099f1ddddd65b494e99078124cdc5bc94642e424f0ea1c4a3bb4c452295b445e19a260623ce8b146b472b456bfd6462315f84b85e54446914c08734b8b4b457eab43b0b1008a42a13d81e3489a24badd2d9854937ff3355c38f006c9cd4eeba58b417dc8722361a25443c2c50404428685bad52825658b650b11a5f8838f701f69c3d745e11237bd1b1	\\x67e14dda2f06b836945531cfa39b55ec64e0de526e6c57fc67d21f7bf21006c9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
142	intake	1	64	\\x	\\x019535cbdf5dbc7adbd4de1bfaa4d880f5a2823d361de884c57c5251d1f3817d9e20c82a8e0b824e3c4978f730222ca99b2303b66ac1541f7b45926a80d2f1b5d41a2564646b57fbee9d21c198c1217be43155083391ee636365b1d745d07bb4192c344a03198a6964977242b97f6f05a69c961f629a23e702d53e1cd0efd01b30763e774b69e2da17cedf1af9a0d2579341a5cb745942ac633c49339739420beb106248b84c6e175b7fb9289481ccb845fc	\\x6cd66d8d4ded4028306b002dc648876fa7758426f972a11dc9680c09d8ebbdef	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
143	intake	1	65	\\x	\\x019535cbdfbe03d3b02ce245c8af3df752d18e6faaa9d3e102cde46e761983de9aeb3dbd7e05424dee1625ca73df48e7ab5e97dc05e68cee44f558df7dfccc140f6b2661e480d70b4d4f8a51a7d02f4915e497ea14262b8367481c34da665126679a90b3415d98e76edbf5bce45f6059f1df550b41ef464a7ba9be4cc0221188a94272537e41db2cfd7ce4550208119189c06c5c169d2fa7f5841fb603c79ddecfc617da719a730bc99fac0812b6070aa4fd	\\x53b12d93b627bc069ca932e1475c34eefce9fcbdf49c16e1022722cacc75e1cb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
144	intake	1	66	\\x	\\x019535cbdf5f143bb5d4adb69e9cda6f8d263e1caaa5ec3da69f99ec03a44cf917eab1cbd96c7504cf78487a36da670bffe13291235e8e9a1e22f23036aa1f83c67ba7c34be73eea11e2ee02f6cc5297177de77b4cdcffe7645d0283337fe9378358fb446c6caf28a4d3b209a69bb4729581f584263fc6512ec24cb00a7930b64c5631a5158bce63d074ba0616cbf3342f1921fd30e1d5bae9333a77389d5aaebdd761ec3a7825295238a01a59c8ec7c	\\xd81ac38c0068c0dd99d05633850f8bcfd9fde14cb8d74f12c46f76600edf58f4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
173	intake	1	95	\\x	\\x018b8fecd6b0254d9278ff972bce54cf68001f1e7535a3d90220ac517e0bc4bb48ea4700acafa526c0cddf501ae96a02e5f258bb0afa844d2018c1cd5b1b47f56e2aca1ac191c745646a78df8bffc9cd70b5dd5516056573b1e261103047edfc010e7e75acfcf90ecb4918a010b328dddc0eff21c62c1faa2496db8b76979ffd55179ccc35	\\xf8a90c249dd44cbd37a9aa7641667b929ad687189908125e867ccf6ca62cdb3f	79e3fef0-3691-a315-8575-44624ba4c517
145	intake	1	67	\\x	\\x019535cbdf9fcaf7d2979dfb48d81072268f7ca494478f054ad175dbb80756ce455a64156259fdad154af2c30481eca29a2d55634dc14466cf42dd47a7aba39f4ff9e6497e66b28c657728ce5e88165633d1a286114dba3fb250534ac7e9186ceeadcc828becbce8afcc518e23539b3e35ef49718f6ef68f46f745c819a44eb9881c80cc1d4b6e0e4cc6148ebc83fb29d6e865df193855c227fad2ede9088b1f9de226dca4266ad4a8b057c794007ed107d0	\\xc93838aa96a48ebf9db38d32b9edbc3d4b48f0f96640784ced81345836a83d39	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
146	intake	1	68	\\x	\\x018b8fecd6f6e7534c615facc5c5c76978b4a14bd49287d056373377741e33cdec49dd303f5a7bf2e52297ec5d530182dfdc7a07588908d053f852dc8fc39d46ba41d7faa84ba90731e61c6de564e650d3e0df923c277be3c527dea1e33ffd03f9d7fa84eced3d0bb26942997a51945ea6ff0d829d1e5f58da6d61c8a8242240daa18b4840	\\xae36a4bd9b3078efde5fc49bbea28dd83645f3a981088e7fd1b087e71dca21db	79e3fef0-3691-a315-8575-44624ba4c517
147	intake	1	69	\\x	\\x019535cbdf4671e82a5739e6289d59a8155195aca775af362a8d7411ceb4d06c2f8023621b043eda104624e40ff66e8949d75d2f83fdb1d5073589f3ec8448a208d1789c4cb16cd5cb6134abd6bf5fff725b1516d5a735b2a5f82b1c899c3546064a92ef03d360a2fd023c41476b07075f039f83fc73f715574ff7634d9359ecc6e807f63e83cd80ac1d63706601a504914b0a6c3715853752996d84fce21e22a40e13414045b2fa718bd80d01bb	\\x7bb8553d01c0fb1215002bc6963411684cf510c48d62740f5ca383719bb6cb07	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
148	intake	1	70	\\x	\\x018b8fecd6a56f59fdd4970bd5da2f0b6581d22f4bebd4246b96e8dc0a49cc4295955a1495b1d15dfb6bc291a2975b0bc57feef1ae969328856bded59aed3c49b55950a24142c3f4f53b6c5ba7d202726e66893b1e8986b7cccc412cd5afb6ee07cf5ba9fa26739ce22b431ba7867b274394c6bcc0c316e1da428a6c70a9e144726634cd33	\\xcd84f961ec12a28f706697d58acac7481ace9d4f533a969e6fe6c48941a01d2b	79e3fef0-3691-a315-8575-44624ba4c517
149	intake	1	71	\\x	\\x019535cbdf214c09b4dfa00567b742223f5692cad0ff6db4e09f799ef846120f92327cd4b09c8ad65aac5699e4f7d585a93856615158a8eb62e4f69998042efa1b5f8a228e0c63428cdf4c45dfef3ff2286564e2858983118ad00d0d1d1e3add323b807f8b7f4cf72f3d0055a910c3f17e3b2a3b2d157f4a473b406805c7fe7ca75746f95a12e31e77cd544dfa30b13f56d7732b6f7bbb7ff0ce50c2222ee1031c87500c14ee0a7cb6442f699d6c	\\xb97d50da3aa23469088f332706a476326024fa9d0fbe62200a8d42b8089e819a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
150	intake	1	72	\\x	\\x019535cbdfaa7f57c87ae012f21fb4e96e2bbb6e0a6579725e00cd0276dc506af8651364bd869a83f6f6b4110f15366ef1339893e25e66ee2abca5e6d450d06a8145027650b0d0657c5d1d06b95dbd9ec9cf328ff1e769a6a59e68741c1b701dd6f717db0ba9a31a07c0b9453d0f69b0947a7bb6e8437805ec64a18a3d26be573e45ea6064fd5996efe372c53c3df7d0a617f8ce257802e5b6858a1000dc1f9d88a69d75eb78909ec828ef611a7d	\\xbecfce63a39b11f6e68e26dde9bf57356fba5a6cd26a9b7b47175a46c34858fb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
151	intake	1	73	\\x	\\x019535cbdf251f5c5cea46bc8e27bb8455c5858039b1641152973674172878117c74b40231b5954961e6ff99c3fcee91375f1817d09724ec6b0d18c449c9c09ec3e2784d548ef9ef21207292490cae17df2064aced2e42d0be02bc6c20a49c4dca2e43689d008f43d269f00e6e1a38cad54b5d248845f74b6803f181c71a79c6362cf8598e19d37a5b7e5c6b68713368f06e2b35a6e0b06583cf46392b2faa49b50bf387762612cec16a50a61b12d9	\\x40f4d1e035270214a4ff195b653c19d476b2d13b9146230a737033c7586b0eaa	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
152	intake	1	74	\\x	\\x018b8fecd6481c57289bff01a09973a33f45f549fd0821cfef018c2110d1a95491fb5752eedaae735b453b60bab99d10bfd754c6e5ce092c2ad9173e5c3d4565c019acbb1e1291f6257cc898f56d63cf011863ae786b640b3da34a03ebf34adf41278f9be1151809b5210765f5c30259aa2bb5e30ddef8ab1895580cc3ce63d0b008243b9b	\\xdeec6fd81059f034a258bd597b3252cacb5bbddf32301d0ff4f72f1d2a9a140d	79e3fef0-3691-a315-8575-44624ba4c517
153	intake	1	75	\\x	\\x019535cbdfd3f7741ae97cd0eb7b94dd74fdec6a7b01eb2f0f3f0b37ef04e9d5bf40458e6ad3af540d33baa2e1ce510b5230604d2662721373c6c32db5327688de0914e6f88eb87a4df9cae77cbc0beb1958735ef77831477ad565f0df95f8f87118c96f1806e02f124b80b3e180070c480d353de621979f681f2498bd7a22b9b875f90a16d2628f492fde1e103504a9050c70c2522ac295b25f27e47cf759c1996d0ada0ff8d1d4a36c2f67533c56bb	\\xfab6b0e6c826e6711f355c17a9893fe4928faa96531a321bae2d60c127c95844	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
154	intake	1	76	\\x	\\x018b8fecd6df5ff9d8cf57c9bfddda02c52bda494335ee5f3b1270b64a78278cf198bfe36c633fcd99eeae8fe110dae42e65a5c8d940baaa5f381980112233622342c68af57a4fdbc23fdf3a4671cb64b561bee95519a5ba1c131e9e483f751897d4e441811540dcce6e846fbaec192810c2b0a9678b6fdb3a81877506cbb5c45e6135b8c8	\\xb73706d8e919bfb1d618940350a038e9def8d8a5fae50e115137a34eb57d33bb	79e3fef0-3691-a315-8575-44624ba4c517
155	intake	1	77	\\x	\\x019535cbdf410adb1d9652763d32d24546c30e4cc4d382b00cc1a81e9157cc0870dc74774123da6a02d0f4a052115a2623811ec7bb8f05109ff7adfd1670d7af7158ec28b3cf69bb6878889a02ad6db3ba30d0d714e5adc178598b35e151ac90e057d1ab37bc7132d39cc6f8d391463488bdaa55875d42327a6d92974a6734051e0f60802c30f495742234fe6f278d0cba21fcb1dfda1ee319be64ef8878cfde196af375e9d8224f38bfa261a582e7678b	\\xc8db9a125dad4cd95d697b33bc067cbd961f669af8eb33f1f9c83ec8fe83e3ce	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
156	intake	1	78	\\x	\\x018b8fecd661faeca7e8ad218906470765f67e6bdd12780cefad099c3bbcde5e768a3fb43e373a47c161343e1ccf987358266c27db055d53c88211f1115241c3929e4b35b713beb7388cc845fbc35a16fe100bcda3de800810f6e138c729c2efcab85ff7ed95c4e96c1b19373ee93ce670baa5fc262a331a56aed07cffe61ba018baa45ff6	\\x33bdb29f2fe1b6cba8889f56f422fa2cd891eec1f1746f0de814c975cd90864f	79e3fef0-3691-a315-8575-44624ba4c517
157	intake	1	79	\\x	\\x019535cbdfb453a89c3a1439a6a5d32fbb0fc155f5e28098daf662419185134a0c1feebc54de8d95003c2575b333f63595a2f17182031c0058a47c2ddc65a9299edb646cab347678e28928ac3de8ea978c0891f966372bc721cffa6ba0d44302e75bbf1286afd91ec6161d9ddc01f9cfc8f90f0bb9e92b50172841dffb3f0307388a15cea44ea44507286ab1087a1ef7770910e2f0d34dc0a130aed20dc2e08c47e1f7b451b73ed56ecd5f6eda283495d2c5	\\x71c0211e9716192110eb227b971fe541f20b4c43ce02b99ead6056d6c9de3ebd	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
158	intake	1	80	\\x	\\x019535cbdff87961a72ccee83d2ce56849de0a7fb781546562db89d928d5d5ebdddbecd3a539661fdf74401c227b9cc7bf1bb4b388d193dc4c8e5987f56d16a4f289de3da0ff8a2bb5dd99b17659bf5c779e47045ed47827978fb3e92aee23d1894a0136d7f2292a3919dd6214f4adf61c1bae9496cfafbf73fe189cc3c24f398c7f7d97b40d10dcb2a6ddfd614233f9a35e16d4d0cb386740ea368b570e03ff69b20c2fa55ae8693f94c955597a7189	\\xb803022e4671747397552059e56f950514210ab88ae0d3783b32dd725b6fa73a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
159	intake	1	81	\\x	\\x019535cbdfb3adb26bfed2ad2d15f935a578cb0214c72e40e896e58292f7ee5309c3234a6ff8f51ff9ce73b65c492082bd18b3ed50272cf3ff45040b56aeb6e1fc300af0d6e8fd134ecb0d9b9b807a0e5e240870b658ceb782ca8ceac0698bffafc6e125171c88e706f634a60be959167c96bba960eb3747632acffbb12df098bbdd02204c74cd521e3707724fae589ed3a3f6201bc21cf1f69360231803cc0ed874b962ef7163c3efd4cdd499a42db8	\\x48c3e027d1c2306bf630b0cf0bc7bea891341e15a898b532670a1ddf41047641	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
160	intake	1	82	\\x	\\x019535cbdf8a790a3717ad136e5459807ca9d867c2a4dc0aaaa15abb41f684fdf4a487bde200046220a923fc8a219e74c2488e600bc654cf3523d797583356e822b6da5847c3889c665870d2454ff7fe8be25896d9ad1c2df67f2d1c75b853e9132dbeab036dc9c4001465094852a9b1bf76f0dbf5e152dc6c6a9e1bc9bfb940ffb97f80dd5f14a6c697d6ec6f7569552dad21ec94abf97f288a450df9f45713c257b2d536ef23c8d9af7e8d1c4c68c7	\\x3acdbae9ccf7365d910d86f6267ed3cd577b9f9696bb9fc0d6be4c1f3722e456	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
161	intake	1	83	\\x	\\x019535cbdf37b55e57234955be0eff701775ca795e350824afa407dce479736c5745607fb4ae77cf3ea05adbbf9ea751fa6a11eb6449f0efd98df0b6e8e44e1657b490fb6027d516f7e2b91adda7e3e27d71e9c0e1cf64fdcf0c6c4f626cefbb82f6da38ed3d97538ed36e528acf1c4333c3000cef40d192b7ef98cfa99ceff0dc254004e3fc273930f168250de8adc15235e0a2398cb29181778b7041590855b134bc0654f6fd3a4ceb4af1399fa8c3f440	\\x8302706ba12ee526ab32a7ae2c5c752910ace2ed36d64bd3203f2776f18f3fea	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
162	intake	1	84	\\x	\\x019535cbdf21643e569c0e53a160dfdb43d4958823b7a5a4a4da5dc44a647eba0d37d321434a2e0916f0b573603222071744431e38fe2382d39b3ba8cce2ed2179dc6f5e067bde863ab6cdcb2ec11e800547f93788cd835f9d28bb46fb8a63cc5d72ef17a7aea9f68b19683127086a49d794e62870bdd5a6d152edaba8e8edd3a79fcaadc146460a34fc5b49493d903108eac1c4533bb621d74b4c7c6a6b2745baec227b792fb3caa33354a79ea89f501abf1e	\\x1ec4b4608d91fb76a723c949ca7b8f134e1d1589f02488dd06e5c1454362c7a3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
163	intake	1	85	\\x	\\x018b8fecd667fff7cf0ca162b7480437395053a2159c2f94bf47af9a0f7ee4d2509e2c8eb81067cde797991f0b7d96260df45eb341dd9bfc0209facfce907c8e76f99cdb6636cff32f85eeef2228f50c04490fc42ccf21d3299510e4fcf90100354fb7ef7de4b3f5d469e250d3db1abecd37c00144729a0e85b485ddcb2bab0043931b70d9	\\x64bba4dcd0fa65b5b8d5c4fe27fd2c246839a1b0842c884822783c4363ca97b9	79e3fef0-3691-a315-8575-44624ba4c517
164	intake	1	86	\\x	\\x018b8fecd64d9243765bde80a8ef13771865b8dd317d981b74f51412ca977b889127620cd9630242c962aed24f69637b71d5deecadbfb41d17f787ba31ba3f9bec74dd8446ba52aa0e42683eadefcead18f88a4a8f50501c2b0f42b507485f2ecc99ec75757ba59e70ba5fd0fb68f58bdfeac815b3dc1b6da2aae48af1d5610408240810cc	\\xe3a7802ded2580e4d4b8766b52879607d12be3045e6faeea5d2c0124b8aca1d2	79e3fef0-3691-a315-8575-44624ba4c517
165	intake	1	87	\\x	\\x019535cbdf4220cb0e92da0ae0cc056ee0174b6086ad07233111c85b891511a4f940f0a44da2f686ce705746e61b351c2ade73568a90125fe7db3a8c2d4f290413c5bd8c47057f5352a30eebe3e004130867901176209fa4371c2a14162230de176e2cc747ef6961eff58fca126a638bdad49baed9fc4be8f5db872f5b509bf89649d7c39a42863d62c26997808de3fcce855fe1642fd3fd14651c5bee1ffc3ca90f9cb7b50a1baadcb7b8fef5563a3b	\\xffe0ae707b808ec276dc85a19d3c3d6ff17225465fc993e0273da77e14dcbb74	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
166	intake	1	88	\\x	\\x019535cbdf5d2cd401400a4aba6857dd1501e71f2f3673f8b6db5ccca8c75efe0b93f8f03c4f00d60a62066bb6cc6609a4685a5edfe4a21776f98caf123d64ff698a2dfb37a8e696555f00cd555eda92957bfe7cb76114600475675eb2dd4772b01a0d8551a8371fc13f04d514963a672bc6f0d4b47a36b63a08468c1fda1ddee65a7662f596ff7cef38390c8ef8f9561ec60a488b869b739bd7ca74e1e2ea92489a50d4f385932e800a63b5d610d3a8ec26	\\x90f3709ed4e4fb88dc74a93ad9898b31a52b1ea1bba321c3c21a862436745d4a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
167	intake	1	89	\\x	\\x019535cbdf308fccc26bf8f6e4974a34bca152fc0062350313cff634bf2d694396db8784e525bcf59c89aa0641e38e6e16a72fd6f773f30497816ad44423fb8da4e5bdf083e93c8068a2f71697dcd87620806bb9a455b4cea608d8fb46eaccdc0845c1a3278545c66196a2617a05cbeaf96b8f694b5e34cbbe92fe6ec575b87b6f9fb9ff0e0a5f94da07b206046fb9c85d0ba33690637bb3b46f72a29e05a2b87dd7c8aa96fdc10b908c1f597039f9e35295	\\x54f0265dbcf4d7b01bd242706c268768487e911d125b59fe3134a9f45ea2c32b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
168	intake	1	90	\\x	\\x019535cbdf0680002e290fc74f1e78c1b77f0cf29a4463b368992dfa00c67d85df4225c2113dc6aedca76111701f6c0452511aa4edc7ad585a59f26dce02e3a17c8837edfa0358d01453c194d9fd6bd7f744c3b5460729a8d28eab0aa6a5ab48693c18b3b5271ace6466be2977d5010dd9bdba095fd7eaefa48b78298f136ec2241c5665b947f5596cda450365b7e16cdbb1e01aff1e14f30a6374d4922a83ddfc5d28e418b8301b99e940b8abe3	\\xd59c5fd7bcdaaf12741c20c22a749b0107264b8c4eac3441414764b9ff98c1fc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
169	intake	1	91	\\x	\\x019535cbdf95015b8b89b28d5a0203231fcd11afd824ad1d0cf7ff9c472ff774d6087cc27f398d282d7362add089008517eed8572aed8f87de5bddec2e3d8079d1d58952715587c2e8dd432fd0a6888f7a7048828c55785202499fbc4a0e776557de73c586ed0a0cb363c7e8309526ebdc7e677f0430333459e281fb9750765e1df6d3fd8ee1e80ddf9c8147402c69a2f22bc5e8103ccdccc761cc4a588d7aa80209b9bf1438b86b7489bbfe47f19ebead7c	\\xbe9a2cc8e26b8c833f1e0abf869ef2492b22ed388b0796edfc38619bc43688c7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
170	intake	1	92	\\x	\\x019535cbdf7fa7b9559543c957e4aa2e986fc381c8f4a5aafe7e3796fb4bed7cdb40a136bba23b78bc5935b0b012e7a5284b0ca28a4dd04a1d5fa2bfe7f7c847e139784cabc7a3bacb7b3590bc133cd9180e2eb3901cdea3aaf3585a40f7c694f45f76773930516aa46fa494d7d991395f1bd5ef44cfb0e5650a61ffcd490fca6840d22791225548c252f504d54785998c1a1f2c949a1b89a313d320463bd3cc55c64c1c6c606418807949bf9602cf2b	\\x9f579a14f65c1926a7e871386584c254c898eff1ff996494ed229a7f8a33e0b5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
171	intake	1	93	\\x	\\x019535cbdf20dd048ccc8312ca6d66660d2b7d8d0fdd9383b87ec3d2e3c6d681fc8a77764007ee08b05f7919c65385eab6d4a7ff623d5bb1d5d90667796f160273bd7694a55979d146d69977091c0b9c05d967f6ab171cac7891626ac75e393f091355f6f0482a039f410ffe5d04f0d2c9b457544ef0331e38e1fbfbe4d895a4c02161b62360cf8dc8f7edb704b5af1812c75ea3534c3343904bff8f281ec9e0d18ca70be2c2f0de9ebe2b6b42cd1b8b6f8f	\\x12ee58e3d4dd573667fdf7c215b1f14f807ba6fa4f3fb86034e13c12ec7011cf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
172	intake	1	94	\\x	\\x018b8fecd657ec2bba2f270da327088f949166b83d08b1595ba518e721671ba64c12648ebbc4fcb3674fa4fe7a0554d23299afbab0739157bee8975e274f1d91f68a55553a496631204f1df1bd38ea5ac4bd9508037f9123567889f5509fecbf318854c2945f9fe0ff16011dea87a4c2e41d1ab3324541b7d92e9b1e6849e5c66758697aa1	\\x06190833142d98eedc193a560e15acdffd3b96670a900140b36eaef858bb4ab7	79e3fef0-3691-a315-8575-44624ba4c517
174	intake	1	96	\\x	\\x019535cbdfcc6d2c69809fb0a90abc50aba27090f81d064eb7a3eca8c127edda12fe4214abae6795b6749a1bc43cdb46e22b8aa966f11533321be9de5ba73068762123828814552b15bceca069f76e52021862ba99f1f936bf3c8a77aaf9fcbde764b33eaf26d502c0a1fcb9adff71bfe1713e26a073269b1627ac5010e8e21aa21f52374a8c4bd75c7856517bb7cb2e283a2960743cd8a2e1a204d0a0d59c17124088441139b38342b14c04db6d77d4a4aa	\\x60fc825a2608da3bb28d2b9cddd2d443295e7f5ec9763703e61bb8a7a9586cf6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
175	intake	1	97	\\x	\\x018b8fecd649a7090ac5d77c2cf5f07cbe26b9554425d217c8099d900f4caa454263a2d08270bcba67843d4cce43e930797fec060abf3107edf6127114f71794b035c503808ac44e62002062bfcdc25808a3f4864a1bd0468dd52e893f69b03537a3befbb2fe19d49e1ec55cad6abdfe02611efb04413c98a0e69696abf217d6789f527d0c	\\x39664dc4ca37800b8d959fceffe0a8651472fedcf01a9a277dd52a72bb3e898e	79e3fef0-3691-a315-8575-44624ba4c517
176	intake	1	98	\\x	\\x019535cbdfc256b398ce7853b34d93195bb37457422f3bb6a35509d977ea5ab4c1550d9a050cdc2efb085413dce865953a4a91e470737a65ec6c7d8bbc3be64afecf7a141660d62b134e78f21fd16c0fe684cb22c0f75e5cd4150bc9d51e2182bbe08adac71e333b32f78acab2f9945971c703047b53551a4b1d32849685998ff801391b6f3d795e00002b264b8f01c73f5e494d48a96b5835fb727d5e6a77eda4f70411ddfcf14d4d40d6ffec1ea038	\\x7941ae1e97684e41f2f940f5c10bdb9b5e009d86d2199d10d5a945a7afdbe830	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
177	intake	1	99	\\x	\\x018b8fecd6fad6a0debe9854bd8902d6800e9902cafe360e71dd7cc4427f81a878e136debb7b368aabc5bdebf7e8b16c566462f1c26f1c3c8dbe1c82e5cb26840aefb5cf38ff091e71ee2f8d6933defad59edbbf32cb479017beec65b9db69c037c88765279e1eff5dd0843b4e70d1674531fa14ba11f78d120a27b69fa52af72a96a7fdb8	\\x0316bc58eac7b396136f918a501562b177bd7e201887f04ce3b10ef3c32a8f2d	79e3fef0-3691-a315-8575-44624ba4c517
178	intake	1	100	\\x	\\x019535cbdfee3c352447daff62a451e203e6641efe0c884842ddbc672ef2ac34abe1df3411e424cd2a73d1dfb222af1805f8e9e92a43f4ad43dda47bbad5cd47b00fb39f05271e7071a1df30fd50a5256323c4c4088885228ac2595c1be90190c59c249aa7845a29dcd0caaac96782d469950ddd047b9aa1e4cb1b92c51b2b1737969827b4db8691a652c833ad7d3aec7b48a36abf387b35682485e2fbc8f95afe0f102506bbbdb63e650ca1effd2a40	\\x54e112efcb43b5173446b06802c46abd9d69e9c3ed4c04338da199602423957f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
179	intake	1	101	\\x	\\x018b8fecd654c74c4435a97c995685516fd064ec8086192f14eb82b45f1e4343c1c3f3310bcd08bbd2d7609251a90c8776e9a19b1a305a5163c20e262a8343e730944c63501d7792a997055c04940012e4eb0e8e1ed6f19b28e93479308ce69e165a253cd0abd23968e6fd884a9a94c4f591fd09feb3b3e4fd9359154c807d261c1a6a6cd8	\\x6f77feb55928d5b43984c052c82db0ca3ad3b5c0bc7b12cd62930f4dec92bb62	79e3fef0-3691-a315-8575-44624ba4c517
180	intake	1	102	\\x	\\x018b8fecd68487925c0c9d88d7adc717d80944fd808607a6a5d20f331f3327c351d1095e905f368296dd870db1a13e753e0310faf85f0bc7638d1cfd9068331b980a4b4399bfcf5d6cce3b454357ec45e03899cffda6aabc6d38d793150d3697e335b34b80d638c10766067515b633986418f3f094af3f4abec4f8a3673ab56f4cb77215dc	\\x2d2191ab9477231085f2b3c1a5aa038a22ef3928211481cf0a6fa3a461904f3c	79e3fef0-3691-a315-8575-44624ba4c517
181	intake	1	103	\\x	\\x019535cbdfcc5ffe477becb9c5b0f708e87eca2d52a95cb467c1000e436847648a535493afea17ebad13086e1545fc780f86fb65f87678522daaa2aa13fa1da8082d52733f9749765606ed32596f42f7908d2056fdf92b4983c5b34ed86e28320719d82afb2ff18b08c9c05d4e7c7b17b0ad143d4779275d59a87a977e8ae6a5cfabc9ea5ffc23728c336dd5c14e46382091399389e28227d69322f5c9cb1d4dc01e2a2075fefd8929fafc544871	\\x52376148e9463910642f401f199d842faa2c7d43142c672c2423c76d55f441cf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
182	intake	1	104	\\x	\\x019535cbdfc6db80aa9079d801e3916138e54c23e853899571f0827be26bc951f72ebdfa73350e18c2273a957cf3419c7b79e844467f4584b4c71f812cce5e8d4d5aae5795ea8bb53fdac9b820809585360dae1f30998ad3f08a22ae6f974a0655c347beae186906ef59cf968d7570f5a09d6d77f6b16014257de7d7e3c81ddbe30a45f76941f86a4383a84a2469ff8016fb184d6a8722b51c728f1ed2fd3d8ecf1158a35efee4	\\x68330a1bc5f81c4f85c6f11f0ccfd1e012eaf31414c0b8d54e0f51ad1e5cd99f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
183	intake	1	105	\\x	\\x019535cbdf47960a588a7ef0aecbad49ab13cc92d397a8aa7c15a0e8c25acb88911629e4b62482b1fbdb477382b207d1338f626d0db60d7ec7b08de2f1c7092c95b5b812aec9747675d1731a7e152250163ce06192ef1a013099bdb1c31fa8808327db6f75627a7fc185453cd9b47fcc37f4f1063acdf6ffa51b59719ee274d5b4e240780389f5abb834468e8e04fd33538e5825215b768cd0fdd4643b22d45ae916929bbc865b	\\x63023c19b16005c0a96b22e9ff59d93503c9b7be28cb840beddc0138866fcf94	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
184	intake	1	106	\\x	\\x018b8fecd6905373f4f469312a0c71ac32cf66537ee1aa900526dd4a0b123d60ba715b3037911978243749187ab1c7418979696a74267d0868eaf0d65523325aaf8d28e19e6576c15c4cf9da714ae97b46619aef4f1e47a5e999d84e4f577b60e26c2728827aefbbdcd2f36cb2a3d64eebb85745cd74dee39cfd52b8191b84e83d0c4d9951	\\x53413e4d0fac340e5e641b6178c7c3b713ca9486adb800d9c7f6f5de60dd45b1	79e3fef0-3691-a315-8575-44624ba4c517
185	intake	1	107	\\x	\\x018b8fecd6ffe848a24801e05f9a0c5881b86a9cbd50cfcef09609ec75701af343053cfca1e7df3404860ca2d5d167168b2fcaae5a591002705795cb772f22c92facd027e9bea08a89f41b4080c8710a52f0fd71fb1d380852b08a2201fb6b82cf53fe7876c1d0c4be1edb17ea31cff222a9efb9c5d2c2aa4dbab3e02628636a8b633f7fde	\\x43878c45ed111007d38c64015ccc4852939c2928d86fee65caaa6a02e635ee26	79e3fef0-3691-a315-8575-44624ba4c517
186	intake	1	108	\\x	\\x018b8fecd64159fc2f253990982475b991250e63588ab448a6bf809d45143806c7235c689f95755a449fb966367a3f69ae6812fc1678601547133ca140656f2bb4461ef42f50c8d31512b21a669152f84bf0b17afddc06d942dbc2af445923e156527449e84c4a96b7bf1e47f6d306c5f5947f0ba3ae0913d954d08a75ba881454d6090172	\\x795864b55fd25411253349513173e7a5816f9f12cd16a5eab9d23cf5be7776d5	79e3fef0-3691-a315-8575-44624ba4c517
187	intake	1	109	\\x	\\x019535cbdf6d21548310dc1febded3a067943f1ef61e0d59af477ac34ff233ac75df2f70bf0dfec2f538dc0afd8c09a5a5be92af4e646958d58008330f295bd7fa48b344127a74929211a9b0d43cc0f54b6e040c59fb97195a57440ae3b07e4c8869e592b3be9ccb249c591d6d6da3dfefd54c2390d12a029ee68baa0f3fec1510a23440980e211f5c4f7aa15974b72cfd77c188f541c4839ab1763831bbaa9a72f510a5e09c5cd5ff72462e57c3	\\x91b7f2e0ff76837ca61b62f3e5fbdfac6ee18a60aa6ffef410826e6e707e921e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
188	intake	1	110	\\x	\\x019535cbdf676cf8dea44af3b26ce6452ecd77ff0b2b1523aaeab601da3936a7c23db850f30259d962a2b9200477aeb043da301db09a4aded1d69e227e46461c257411d95504d4fe3362f4e19873d90fabb650f587d509397a2559fbed622afbef3749b863f99426b06133b83bb2b537dfb9f5dec178ef85260d3019a02be8f5017db272aba6518914bea2715e10a320ab670dc2435bab733f2f79ca1293f4ab2f1475eb1956ea8714606000aad6	\\x8f5ebf5ea04f55610f3a81276807950372e17b590705cc78c7086122ecd3cdc4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
189	intake	1	111	\\x	\\x019535cbdfc5f1fe538ae1486e4d1af4228e2ff1b8ac912a7c9b8cbd15d678d425c46e6a6d0919a8888c3d1eaf2a55dfdbf16fef7c7cb60fe0aa639a81e93ce08967498724d0a5acf22bc1c67687954c9f280861f58f90e161fb72ff7cf144970f01f52be0328cfbf373a62b3fdf7205deea97d74a5607cd661904e8b809bc96e645fb24a6e45c6ad099d94232a2a80b40aa7573b7913283dd2cbc66612c997b406bbe0b61ef583a4737c6ac2ea5e14b	\\xbddbf9dfc47d7bf5c24601b38b12e7af71359f056b71473334d8ccf45e7e6e69	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
190	intake	1	112	\\x	\\x019535cbdf4099e2330e8862ec217a30ffc548300e5fd9c78b016a179777fcc0c714f3d5792006933b2c4fa7f88b13e5bcb05e4776becf98ca17bbd84b0503e86475a94c8af072032593cbfa1c9c944541f7bce37cb058e184ded4d0174531b6bf23fd1f0a9b1a4a4144ef9079231b1c025efccf2774de018bbe42a5b7c038bd8a90058d6e567a42bb54eeb18a47db6ab5739b4829f37314a5e2097d6709d8b56cc81b13a2e312eefc7a356e	\\x207b48479ea1c9d17288327cb8e69d38659e727d5bd818a7ee0ba0d8d2f579cb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
191	intake	1	113	\\x	\\x018b8fecd6604b1e51f620899a36bcc8169f0dbec24fd517dcfe8cc25dabc49054472892a6faba3674b78e7dfa30183e996ab1a3b53efb41de1b1a1c2e3be7257c3cd957094baa14d426b5117a262a4536d75f631ca8f4ca414437d97033836724ca76cc695c1435de1fc02458d2bd97531fa5bcc8b524d11e295d21d6b2cfdb57c6d7d28b	\\xc0dfca20af0ec035f407655fe7ff2f95617767dd1823c23375007b559b061306	79e3fef0-3691-a315-8575-44624ba4c517
192	intake	1	114	\\x	\\x019535cbdfe09ed0898b5e57555ac19f77bb99379e1829d983aec52b41c8424a25158b6285c25711d5fe4ad689196b544e538ffb1dd7dc41c2ce5bbd9ec9a26b34c95b4e5daca92be4faa74aa92796f2715a8590102b1806ead11603672842770731e7940ab11f9d48700d12dd0ad4565b462f88f544cdcad521b9e5b2c3f4dce171783f28406ac861711067c76db330f39595f324f8aec903926bcb14bfd43ca3213bb6827ea3bb1056ac13	\\xde22a38a07eeb48d4c4a77a84731b6896c82b9f85a2d8c69222764240b707011	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
193	intake	1	115	\\x	\\x019535cbdf0db55a588d6ad152f32bd408c37cf4d83c39bd0396146f75649ab5e6c365860171836c40d283d602c4f7a62097b0a159927355e6305425713c5147911c6a87f4e5013d7ab3e8ccf979470c1f23655308e1462ddf4b03f042c29c737993366d02f7168562d64cea7947a28949ac97c6ae6a6fa38a5d3b39c0cad397aa8fe12e6db30708b570bf8996aafe4bee7be4a5874059a328bf225a94b763f70a58306be2bc1dbab0c55bb53aec	\\xc541cded2d1e46ad3872ff70ec5e86475f119ce3f387e6cee408142020709d54	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
194	intake	1	116	\\x	\\x019535cbdf1b6b4f4966c56a5f921cf829ba4eb6c80c5e4f75d9fb8f5e7b58d31820ca374d4c01ba8152361e91e582d9643c539d8de453b0bf69b07a72bd90c634341695d7c1d7716ee56c00eda2c5dba1bb46dc1f23f372b774a49c8776e1c326c14666828b303ec8df1a09a83e8d6bcf581a22bf622a78355d69f94377066852adac3bb67f5c4df3affc71ddeeffdaa2e69508349f2c107487e33e4aa4c0ab13d7bb437765284316771ae3	\\xeb248140a59b97e03eb2d4d4482ffcc6d769a876e155c8018a54520449be670b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
195	intake	1	117	\\x	\\x019535cbdfaa0427e5e1ba3e1a61d7f2907da46b22daaf4e47d5b9fd2a6b2ecc4ef22ad6786de8e93302f78b6e3ade7f6db4274d2204d309e92a044701589597f502bb005e7d6613dc927b4229e1b602e7cbb7bb9ce0124a13014e314c515319ec405fc0e84dd01c6713ff2b6fc880f0c0fed1fa51d9990a4f8abe339d781d53f003fd208b8e1a385b9f1c4bc0fed9b8c72561d3550d0d3898c2e7ffa6329ace0bbdbc4fbdc5ab	\\xc61079b2302dc01a441ab8c95aa0f22accc8316ebc618cc21b3b60f44884e6e7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
196	intake	1	118	\\x	\\x019535cbdf591524cbd481c09902ec1239111fa1fce846de47d8929ea4a4230c1e1241b141f3a7d0e8f9cf7ecf6f12f5ad736fff7aae00360cdd0da41a1897c813ed588cd084ce4e36e1972b4704ad43979594cf7ddfe52801661a5f1b630533a321c5642a373863918a5cdf416ea60317c4516664c5390aa1ea4ec7f88182f93ea4d4a8ecbc6b364d4c1f70000a9af157073b85036bc5f010ccd351d804f7b34f83ec73fc150b7ae226d72e15a10b5b	\\x9ae38ea0135fa265035711a3ed3e777c8391e3c85a88f8e480322c9dd31e49b8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
197	intake	1	119	\\x	\\x018b8fecd65182a94795f5414c89d4492373c368de856b9505653d3d96705a9badabe862de1c09af59d8d14033cc3f074f9605b9c0d22f8a3d37d8e3c9639cce609c73296f9926e70d0b3b300a04623621e365867ce5891e1135f167b2b27bf4b41a154e8ece73fd14113822091a194d53cb9955a4151a55f1d706caaf5bc7bd8cdd3dbb62	\\x75ee131af6729505a60156f1feefd68aaf78c6101f2f8b43626ecb1f67e5eb54	79e3fef0-3691-a315-8575-44624ba4c517
198	intake	1	120	\\x	\\x019535cbdfc7981c989c0baaca9d4b1a1eec662b9428c4bfc9306e61465b591587b2c9f939817676fa1c910947bc49131e2b37a1d242c4c87e3a0c1d3faa7ea0a092771abdd0435d8e12d6664dd9c29ebf2b9adf2c3ac27b3dd03253320b99e45836f890f8d4d7bd92be6998eada2d5cd5efa1435d66ac3be545fbc472fd1bfb622dc4949a798a307f332f0c12be5cb42274a832306705c00692ccbb35e74e686ddeaaf06a898be83084d587ff029030	\\xd7c2d60850c0d7dfccf3d86cef223411c2d5eeffa3a0bb97c6a96e167a04fbc3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
199	intake	1	121	\\x	\\x019535cbdfa038a7b7e058a5c1b94bc3f9cf96274e0a426c7aaeb3510750e699548515576524bc1c973a9972cf01b8e32b7afe393caacdf39ac9f225160a07527486060df195b3f7196a43bc0712c3dd8b84dec2cab5972f527689ab9c418b1c35cf513dedd0f06840a26b470166b7fb263f9f9f8311292cc08338dbe8e3a20cda56f1d30507ab945375275de968864f75d9bf74584d454645fd7946b6f5f4b1bcbd1e9365b24d56638122a503bacf30	\\x866b6d5f04e9ebcf9a3088cee57fcffb9810f12058bf7663e579cccc6b375175	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
200	intake	1	122	\\x	\\x019535cbdf68456822763ed890f8feff52e18599a1b207b5f5ad13137767ce5038ae93e587c75e10d87d28c4e0c227eb4b71c088a376fdb7b2838db5db1e6b4da8b672d9f9ec67cdcbf19d6434a037c6b391020f65ab4da2cfc9558b756358302ca84ba80b190661ca144a93b2866bcee3656b6db1b667080485dcc9370e99b505a629a967fb6e3ca4f43049d9c1d39dbbf951d7df700ab15d37e3d987c0dd848dcab3e51ddbe2bee5445bca8a8a75	\\x975d576e59d01d63b4990e9b163a2ec99df16318b5888fdc63531a9dd599f425	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
201	intake	1	123	\\x	\\x019535cbdf08fdf594dc58f9deae6379b12658831d652be7f09f8c3f1f4ecdb305010c016b247cb47ed8fc006a1505730c22ef7e4adbf0932a91de6212ae5aae29e12e8a0db96e8a576c232790b04da853b8a0ad1b7b4ab1628bdf36e803f01b1a87deec8149f46c40e288c1319e8be6a77f8277e8e4ca0fb1ccf0d54dd88b074a0155a79fd995b713b010720f3af8fc41327121c69a59af3542f9255ee51d2c934ecc5e26ae858655cbde35f6bf43	\\x02bd04b4d2c6acd1cf5ad3b85920a6aae5387120359d4e1d6be0706ba10a1621	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
202	intake	1	124	\\x	\\x019535cbdfb0927a73e08bc4d5401219eb4a7f19ce485654591cdea7e944cfa478e78dfecb7b5cd62274b1ca47a02ad976e2eb82807a6dd2a9d0a4f20ca4ece287e90a7ed6edc1d2f5a8023c7df2829a7fa57310f29af2ea3c80619449c7c250c168f25ade68765f875ba64909421b3001d9204a9e2be46326fd3078172448f9b45a2e7fb59def0fc25d0914be3f8f23f0449828dd0a252859416d2cb15ee69bb20c898fe6aa6bf0c932400503	\\x523c31cb4e10cde7395ef04ed1168392352ab0eea5807673d652f886e38be6f5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
203	intake	1	125	\\x	\\x019535cbdf345fedcedf58a939a75666be8315af9633f5462040055d7a5cba1089b181bec5478da73429247ea279cc0c93ccc08ccd7ab5f1a598200d48a65397a541bbf0dc435563f09d0c1e525505a63e9c3b71de2316e8d3f8d8d581eb872d3951c980a005848fa0a61ad9fdd6cfb77450ce99a784d457c5dc7b4227f7a418f9643e80b18db166b99d6639ee9730071f6ec1746a02f9000d86e9660e7fe09efe802c0585e6fcc49177c215897c	\\xeef187df52793cf597331bf500597d9023d31538531f60def3ee185fdc660d0d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
204	intake	1	126	\\x	\\x019535cbdf60a5afbe4274e6d1f6af65b53cc642cf3f94319be3f5427644a2746b24b57e44731c1efe581926c6b74c07f72a06adaf95f5b8db191886a017733bfc8e033be6d306f3ecd200b7b76695bf96b4d73104b0f95af3f7bf62db0e580e316013b53684e31cc7fafc248881c7e0b188ea6482e8753b8d813e3bac2ee27679315604da8e33908734fe04f6446df1dbb124389cfcaa6c2bf4e4bfda8caf0411958b92941242916fee016e6b739f91	\\x8110792a177ae95b19c808d1a014bbc137722657847b02ca3aee4ae47a4409d0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
205	intake	1	127	\\x	\\x018b8fecd641ea9068aa43b622d51998fcb5c4ed83853cbfd6f7475057565d3cf6c5b928c844cab4dfa5cebff2070b913dd07e56429421a1b6745e53344727dedb5c4aeac2762edecf4b97be2f26ef68675320dcb265fc1b9afb1f34dc2074ea765fc154f03c3abb691ffcef90a0eefb764f6d2e0eca02dec76bc9f8b0188852b86562299a	\\xcdd77e6049b8be6f181d012fe1dc8e3b2ca0590c79e335f12b12b42ba7f85181	79e3fef0-3691-a315-8575-44624ba4c517
206	intake	1	128	\\x	\\x019535cbdfbe25ee426e3c3f918ad20d25f69db9302d6de2ec8e831c52764bc4b24d8e2feb9cbfe0fcf54330708d1d563383a02310620b639082377482797280f3691b80ca18f5b498f146578737ea2fb95ccb4408505455514552f9c0b376ace8df90d81e179262bd92c5d712fbe1462254a0147dce75321ef97d2098319d94d8bb93c7be933e61cc2b5e0f318325678b3f38d482ecab141f6acc5bbc2ff1a81296186a4cc635aec01190dcea140055db	\\x5e7fd7daa5e87efcbffda67e409deaabae814ae9443c9d27caf86f615adf1389	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
207	intake	1	129	\\x	\\x018b8fecd63baef6fbaa9def3993a349ed73cc11136bb59628a8ccf8cfd6a9742cb68a56f7c9e9950ab18a8a91b10cc1e27ce95855a6ab4501a7bc0bae1d352cc3cb9ab4d318a3719173577501fdbf41c47e0274667418d5c984d8bad05c20698814c60d58cb0eba366f51e9156442205005ef310d41dee0baefe72c96c634da07e06eed6c2a	\\xd7387b43e463ef3445e513f6727c397c78f01da759c513b6f117739d21f55e0a	79e3fef0-3691-a315-8575-44624ba4c517
208	intake	1	130	\\x	\\x018b8fecd6458bbc19e7aad00509ca89588c210eb7814c1b70a55155a0937af21a2df47896093371de6ebe894fc7af28c479abcda8c3b333e3546d643675922011a33d1b54089b21db96839230eea2f21841ea66b20ed9a59b016597fbb58d0a595cf7ccd9e0c5c706aa546a98c62beb5b6fabb19308b06e3bddc6f554806d20bb6d30be41b1	\\x1336530c51de5733d49f8f3633c7e7caf5f0f9d76db80d9744467013e9249f5e	79e3fef0-3691-a315-8575-44624ba4c517
209	intake	1	131	\\x	\\x018b8fecd6048152fcca3e1e984f282b448356f62e5e1258a801ad2772e54dfce4950b2c13e96acef5cda8c9c6ef3dcdad5d3b1cc00e0254d6b4c8393dde8e72e1e1008108361989f72288e23d87abf342d98aab3c1246c15e041a3bfbfc621c17c2095dc7b0fe56d70db34df09c819e70b6843a175ca83be2725928cb94438fa4260d6b7566	\\x8a8753811f78c3782977f0501a31d8b351042d0db67699034bad9613fc504db7	79e3fef0-3691-a315-8575-44624ba4c517
210	intake	1	132	\\x	\\x019535cbdfcba07580829057314052a49cba28341f12f3483618214a3f8a02d441452e062d65a842e8cec50e75297c2baf139480fa054c623734df318d23799155ce97a51a2d1ebc98331da3e6e3d7055526968291236657062ede7d0de49d9cce0aa8b21e94bbd43f2f07d362272ac73d6c4adae3a28095f98f795af00e8be98db6774a9f7c058b6dc508122955b201893555d2c6aefb97ed9e8a50a197febbd2177cb63dc61aac5f5b8a3785b098	\\xb9dcdd83149b8b62acb5ea1cebda6fa9871bdb089e3a7438464bda957356f9c6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
211	intake	1	133	\\x	\\x019535cbdfbd590a791e20736dfad8bf50cec593bef24aca067c011fca3d2ddc345553ace34a480d03e139b16fa7ca18173cf39466cc00a3b47940cc1bab87dc660b846ad08dce8547efcc4d3d85260d30847045a3258668fcae031e12bbb74e885016cc6911dabd53a15d75ca93557ac44ca86a115eee69561a4027e0d59d3961dbabd2cf1d06f6ce6242b270a226273827e6d7bd51f4d67c9b31b698bb81acedf74947d050b4ab13c789a54639101e31	\\x46804d81568995279db9c2bd453d493af0d558aac07fa8320e97b760df238c15	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
212	intake	1	134	\\x	\\x019535cbdf27bad6a6fb6e76bbc0a39f3dd204e1a55d60838f158042c513fcb86982e41eb38bae317fcf2323c579a0b7a34afc39f51e61443b1c78580534f662e1cd65d78adfab8a95a33b45d6691fe85ec1c4dd2defd38b163903a318338b5e92e038aeb89b27df627c163a20d81acf09afbd88cc14cb953783a269cc9c7859d2920426c836c3f55ad76166183ac0416c54e9617495a78020b7b606bcce9588b30631954e67221e3a11c5f40ed1f146	\\xc7ad80c53e7727e72ce550a7720ea222b25d0f73936268665d63778f90ee0312	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
213	intake	1	135	\\x	\\x018b8fecd6fe32390f37857e48cc2a04afda2ce24fb1140efc5a2e6c85e0f1c1ccce3d00d1672ba8cbc3c930eb504f06591cd25eb653728692521c65e419a506e97424e1f6f89001f29d547c89bc793f648b7cefb4334eef013ac7f43506dde74bc9a96ec67b6af90228f3da6e298dab0457eb18feef179512f71ce1c2308a4a26118838998f	\\x749b9063404415fb7fc11d76cba869c840ab65248039b02404ab1a3d8f4071ec	79e3fef0-3691-a315-8575-44624ba4c517
214	intake	1	136	\\x	\\x019535cbdf662133fa89aad4c49febe0590e4b39dc14fcb4c7438f5ac5958997313923aeba6225a8cb2f381180d8dd5b67d98192cf6218684d84c112fa1fc499adb0d11dce81fc0b05e8cdcf698c7fff58290be8c3ff8e76d9fc51809b8957d5e09e4fd9b9ffba8eec972ef1e48871a9f3e73a46f3647da4aefca144fb0296896e904167ae58dd7c02955f2b7339982925f7bf5c436ae8ed232b3ab6d4f43ca5a0738ccf17bb029ba33e54055f3b857bc4	\\x82403bee5ead7ffcd63bc18472fb3e2a22294cf45700f14c80e222df5ab58d97	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
215	intake	1	137	\\x	\\x018b8fecd6c29b2e5a9bfddf56483c83b5a9e9fa745a2b565c4910a5635fef63ee4f9284f59fd653044aa52ef78f0b5951d4c342b15467166b73187aa42240225694751f5cad3739f733497a4888c12a5da98d09dcc62ca834f90f474277a097be8587519f1b0bb272460c876c3e2a9d9dc681dede817e5024bc5c9e350ba4b2ffcc596852fb	\\x362aae49d6823df6fe8480062b57d63a44572b490fdc81b0e17c7b232ce37fd2	79e3fef0-3691-a315-8575-44624ba4c517
216	intake	1	138	\\x	\\x019535cbdf9ac68bd2c8eb85d3ceece6cd23e4d6f14f2f4ed610194fe83ebe4c407345280941ff4aaa7826f0ee29a3b226f7e272eb9d66c52114d2bf74d69bbf6673f2897e2a0ab1a33f3fa8f49bc1ff21ff808140b863cd2704fea73eedc3464f2904ff3bc9fa6d86829ea25b0599041bddb5d52fc3e5b827b6fbf722fe3e0828f079cffdf3194520320fc18efd7b2bc514ca84e4029738f2092cc9ce5a0b6737f4f23677f0ebc9e514082844	\\x57482ec5655cca54f59862a3373495b02919f7e856ceeb64ec97741f9f6eddff	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
217	intake	1	139	\\x	\\x019535cbdf6314528b31bf4c0757cd7e7dec4f18a2023c62090b07ccde3d7db76777ea5854d9a186e083187bc4fea5b28f3299d89013c211cb3559a5ee548e0a6c7f57d041cea230746e5901732a3db3333e2be2abadade74b1c26c0bf7cc8277adeb2e5ae03c0f52dfdf5f5eca6455e0eb6d54e4953e78f785958591423e540b078998c1d20ec85fa2fa2628f3d73d9ceb27e2911900a605b048885acb77b379c3584a68ab8d5b3e5d6533be76a835a	\\x57512d8f8120c047fe5ee54b1f632af203874acb3a7caf8533781a48750831f8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
218	intake	1	140	\\x	\\x019535cbdffe64dcd218f05224e15d524edbfca05267dd08de10455d2ce5eb13be4ce50d45462290b612f8d8b372dc3e5048fa616dad30498a108e40d59eb1718ffdfc3034068715fd7092d0a1293d2c3004b31a17f8844347ffa31ef77863e2c821fe131412bc8e7024234fc042281eca0727ffe37156de8393cae8e5b9a83e1a4665a2c6372a5fcdc36a888986c25fcaccb1a39a330db04844f52c2f026d2a12dafdbdb1d374a4e2aa87303e	\\xfc7879e3066ff803f2bce8b427925dc7fbcdfa706943442b6003308439bcd3ea	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
219	intake	1	141	\\x	\\x018b8fecd6d0f60789703377f574237cd704566e805fd96d88aa2e9b7f915cfa9227f7b1445f758d6b3fc4aa4a41eb437f81a87fc0eb43e21814956dce8aa87a913bcbeae04de2739f8237168d86074cc152fef48d0f860b2b9092fbfa3472e9d521c33e390c23db4685b2b969a10a16ff350914de5386fe0032cbdfef80a7f06e4c247dc12a	\\xab697276304d1a65d12bd90ed452a1045b3a368108d3046141786781ffa6f1cf	79e3fef0-3691-a315-8575-44624ba4c517
220	intake	1	142	\\x	\\x019535cbdf3565c986c6d468cf4d116cdad288d03a5b891493ee8c1d299856db9f426df070ee502b52d92769e5da256dd2cf8a5d3cc70e080c6fee950badb87ef4e145682e459bf2ea146bafd6927ebd537e49deced47c498801a8e408d13b1f7554ddefe90ed4762251a98e2f4d1681334bd217ecb61a34bf4679f2c4bfc290ee90b131cf407ed25117599fad77a7d1a131977b48ee72de603683a731f6ab210dbf60103d322ef0ffd9cb98c9b6bd163d	\\x27596d73da9034d7890d910cc83650b65e36194d12b3fbbccbc97bd268885385	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
221	intake	1	143	\\x	\\x019535cbdfc9d43f02faedf1486da7cd3edf62db251016918d05bab4eafffb6195038263881766bf4d33b2459a159a2112fed5ed39ca94b5bcf63471d8be8a946e0b1bf7a2e8671ed4c1e35c352d2f14075ee76c784ee3595ce143d7d805a38c0730ee332f2ff7d3540b2e2f9d0e212372db8cfc091b94e9459c8b2482c64f37068e729275218d15e6144b9d13d6621793df832199bec887c0fe2ae9a2738b94fdb4e8c2545ca8f6d9295aabf27ac3c4	\\x9d48c35ba3fe4ee73dba43cc4513ec78fa2c66788f4313b9180cf7f70cad4f9c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
222	intake	1	144	\\x	\\x018b8fecd66c4b7f7221f2e9915135ea435ea63791e786ae58864c46d119640f0d0e9b6de717f77d50b961e97a273935861ca5f79f8c1de6825663ee05a0cd2e661b267ecf3a1e1f1d9fc9d8b43e039ebc874af202011cf01b89156ab7c49e232da743e82edc6d1caee9b41b29fdebfe900a9c142fa7a4171f3c17183e68053c2e5fa53969a2	\\xb77c46d1152e3ae7ef7884b1751be73cc7d0b6a16a805b6907cda6be3bb3fec2	79e3fef0-3691-a315-8575-44624ba4c517
223	intake	1	145	\\x	\\x018b8fecd6e5e4ce83c2a87c1061e88b63f4b528b444f1ea3b81c699882048b566b9147df0d84b0f5110adcbcd5c2fd1ece7d368f149b428d48681b343cb3cb0d20890c2c5da9ac7a9c0ffc73014fb3f7cfd1eefa76d0be5a7d28dc7c50516bfdb09125032a6d102fed329daa61043a412ecc88b4b487b8d2589a9ba25310103da4efce4c62c	\\xe309a2d4c929b6e300c01b1fa2935fbfbe277e79ca252db9917e36329434f5eb	79e3fef0-3691-a315-8575-44624ba4c517
224	intake	1	146	\\x	\\x018b8fecd64735d475f2835913576023416143a11deb4dd0cdf3feedaf413cce42d135217feeb54c374c200322dbad8f06c90c4a2816d13342d5e79aaa1fb3efb67bdc1ab23500ef9cd0e9918f52fd2d312d7ed4cdf6698ee34b8cbe67424c72f072bf4926a756882f6eee53c7a3dc83ca0ad7346828a82fea2dd5a188d4ecd5479f0d3d4a89	\\x8e8f4e77525f97572c4768ebe73f93c3fc9a107ffbc4912b2e5db5e82b7de836	79e3fef0-3691-a315-8575-44624ba4c517
225	intake	1	147	\\x	\\x019535cbdf16a4a68bebb1e2989bbab45ef19eb1509baef1d41c5f56c50b589a33496cab19e30b69e3627ea56371a79382d6d2301620234f01b2c75325f2f4d96921a2204a8d75cf461a9e19e4f814b0c39e0aef9a9cbfbd93e9e0e2cdba4a933f3521cf7c2f92a4b6d10ee535787c098314e27d0f0cb4adf6b81c506f6c72d07ea6379ff2d0794389ccd2caac5527928f8a7880f90ac74c4fb00ac273ee80683aa790df1b799385b3d64b8fca9d12	\\xf610dd33649e12acf6bdce3e70f59dbc5d2f91e339776d79d609422eb6c2f71c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
226	intake	1	148	\\x	\\x019535cbdf9224a56973833ee92c31629d9e928c5b44b810f661c070c4bb681f0209ce63da222036fcac56e423e8d4c73a3efaf6aebc30a235157b76a5c9a28ff5103371ac34bbd1b3c565e5171998340a08cd167d94d7c38b224e4d886f7305b712cdeed3191ee7ff9a4d26cf0eb2fb436e606d3f20253e593e52d7a6328116f6afbbfcc0f43fd88c78a5477e1b03f2a67203c861f12fea0054f0fdcab9289a2f072ec03e69eb29f692f55d83eff7	\\x3e6c257ae67198e3c8c419ff01fd3189622b60489bd3ae83cd4ffc749a093e51	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
227	intake	1	149	\\x	\\x019535cbdfa50b72acdaf9e9bd60f84d2763716d1a246062783e80042968311d7480173fbf0f480e481ddbc3276eb0e76c16481c30547e2495f33c6f2c04a776ee5560fce8bb19559bc01780121b07b4a134a2f5f97238da73beb8397c5ea79adfcb99adb857792b5f6c2f5f1a59d51c3a59a2b262aeeaafa5ef5386d67eef3fe8118f8cde3b58836b07bb6499fc0cc4d080d3483e1c2f671c5d27d4bec5751a4f73644d4f1c27e01f267c462693	\\x3aa06092e2935cad485c747f1030934c0f2632d8e60972d3db2f86863d2d6e26	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
228	intake	1	150	\\x	\\x019535cbdf968195d3aaab4961f7df8fa8c03a6adf676ff8145e682bd8136effd96443c38fcec10ca76eeb457163fd6cee7db901a9421e70eb9e7e10f487fe611c2dd32770753ed7e80c4c68a55ce2b6411daf7a197c6f9bfa6d9423829f845f74751be464b0e4c508617cd4e2e8af658ac4375907892e3452dd50ad93e10791a7e7573290d1363444198dd6349f1839050a245af3d338f8675a3ee57219b40bab354811a02e8ccd4eabe0b901e8	\\x3915ed8e73291ff24a4fad847c0126e53c162fc192fa53703149a9f6d3701755	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
229	intake	1	151	\\x	\\x019535cbdfb8886538bd856e3effb5360f26f9640fc605c71968cc446e10a89dfa01e19e2b76cf940553788de7aba9fdac4ada5a992e688944c177cf6d7dc24df5aa8067077947e091d49467aea60112d4a4d0520a8f90e18dd74f78ee386bcf72043f58b26cfa30af25a8f27164b4f0f48484ac893a135f39e0cd3d38f9ebdbfdfde2dd7afc67b97f1edc4f8f9cbebe32aad63a160bf555172f63368a7bf9f8112844538a49a46b092f69fd59d86d3ec9	\\x6ea3ee7bc78e844ea09aedde2d2e1da9585756a740343a1a0adc05a4f4030406	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
230	intake	1	152	\\x	\\x019535cbdf370a7fcaa45fba1bdbb381c787130c48fdcee731beec8b3c61be87996cf2a93b44b801e130e41f1017092125bbd08ac658ee79b1db33dadcc46e39aee4e3ed3c5f83559a2e4f8e19506a7b0777cde2714f6e98c1430c5c5ccbe4c251880839c4b32443f8016807cc3ea986447a44e9e9369f78db6c1fb931c0327bcc439f06a3df5753a089942d4821eca444b9898866dae0ad2cfd71627d3a222b63892bb44d3939bdc029f92e346be073	\\x49aa6dac8bb9ca115c4b2951ca4940b084a5d16480bc565b0edebef59c45219d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
231	intake	1	153	\\x	\\x019535cbdf93d4d15f91f8d90e9aaae9a704009364c4bceed85f26aacb4aced9794382a2e4fa1151872b84194a419ba55863ec81346468cf8c9580de6eaa72252ff06deecc4d8f7457110a59c3800b65357b01686854450567a6dcab0451c5cd84db0609a4d1808d17f54983113df26e05182e477e9d6981920c130a6f7f8ffbf0c932a8de14c0be770a1a361279f7c2e5e2059e1f2751e59f5ca40351cf2f9f3c641319105a17d4e636b623f852a411	\\x4aaed8fd036a3d9ea3c633c9736e3d02c5c910a82ba8b2fa8f1894455b0681df	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
232	intake	1	154	\\x	\\x019535cbdfb0cb5717ac651c148b22fa06cdbcaef79bed028949c4f8e4f22dcbed598c4d2585544d982b7fc34ce18a3b6d707cea55cf11697a45dde0a49b6e47743a05965bd547a5aa964e1602ef7f8cb9640886d2a5b700e5beff21218ba5ae25f43a3534bceda2820b80797dea3d2555085ba395e43fedf248d05442a674f6e1e7458697ee21151406cbc1373963fcd54764ffa988fbf3537890289f475c8efdfc485774beb5296afb63d0279113	\\xfff12abcfa3b70554afbafc75188ef6cbbf3fcbd80263de9436e1a364b88e8e6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
233	intake	1	155	\\x	\\x019535cbdf403722e84f4e8b08961c9ef21125bd2df4d98189ce679c1dd918319e1016d9f093e230e9061f9606da5ed32339ded11ad8cb90da957c1dc5b7d53a3a9141f67b1aaf41ffce42ed91ba3530a6e24843a0914cbf7acb6e6b2f47d15b63a58eae9a694075e2a58045760fff0c9570960e3c5c924f8e76c42d7b9e649a2fec4536bc7cfeec27101e9e9d6ee2625500664c7f27a6fad22a29a905303f40c6ca88cd084940f59fb31534546e28	\\x397b08969f43a91b1aa502d332e8fc292abc5ead465cca171251645d49ac3637	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
234	intake	1	156	\\x	\\x019535cbdff1b6f6a8cbde875104e9492ae46178073eb04de6597b8c164d1090520b86b4d01030d916ecbcf15e5a1ca3deaddeeeb241aa482539de85c78362096e7876c6c479e48d0188f1d83ceebe3ab4a761edb08a76bda43626cf271ed265c0e71658cc169513f66a1c7a6471c65ba7cd2da11461dd1e6f05df375e0a0080fe450d5c489a33c97ef80758d2f3b08b3794747b44cc27e17c99d01f6e7c71d59a7b8ffbafb59872	\\x43267e892c6946da03f254ed60bf66f45c9701118b1be294d138f25746d54cdf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
235	intake	1	157	\\x	\\x019535cbdf01af3a17c47a0d5904e3fd7439c97e661c65f4195c2b21d92ecc55b11e041f238016e5f24fa4ab1b0bc3f4231eac7acadee14230f3c0da320c5470b38e8585e8aaeec71410a3bdb42f1c1ec273cb09ae9115b42b84b7d15788db03ae96319870a33b9b4107a31959afd3659236450ff2b16f382007332fcd6b6c0362545786d58128a506978c2720a7227b5fa89a491654ef0b121839c56f67c2a953425446c0a805678f8fe6cd436421	\\x8cd7953ff03bb8611fa31723f314dc46c06b5271d48fc40caa0760bbc2033333	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
236	intake	1	158	\\x	\\x018b8fecd62e08d3e4f07a962c8e7034b44ef4a63530eb8b099f859deee2e602491daae302d0652f6a00d6b1cf27fda3d5a8c1eb89e80e0ea096dd55c5aef360058c816d6df4b04e28e00d0aa38fd281fecb05e8ef031d6e9825d20d113a667d428cdfc463caa8af82c1149ad6a5e99222c32aae8780ed28a03ad23c0ea333ad4d5a89268027	\\x524b454b8801225c2d5a895604341d64eed0ee12bc8659b0aac3f35d67af68cf	79e3fef0-3691-a315-8575-44624ba4c517
237	intake	1	159	\\x	\\x019535cbdf722ca335798a10c326e0dd4a790d0f94db8ed5c0ba943bbee3ec09814092aa2ab1525aa9cd063407a5986723c2b6301228f19b133009cd65f51313a46af35a4d8abdca3e9a15d0447c118c6b344676a74bcd5b3721c5f88fa518ed2bb1ae088448de05286f69801dc4a2bece64cdaa8c871bad2db8984dcdc3954a60ebd1c99bb937514588ebed5a8fe03c24c4a71453befa515057fceeeb9e5e3ff4c475b57d37007b174c85	\\x76360d4e66e66da49cc6db0b8939aa4bd4d40168c4f69d0672c8b7c29f6d9834	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
238	intake	1	160	\\x	\\x019535cbdf0d0c48ff6cf8f72f64fcb96c051932993d8d44e6cc64d64e63a21a9274218115d44b96e55d408eec2d7e3ae269d64d228cdd803bd5741a4e8a820f3121635f528e804bbd5fc8b76ec9eedb9d0fe043bd0b0cc04e99045eaa2a2db79fa110457aa43a727b99d7d5d631ca66f4f557e274564059ff03d9d5abc9b28c463ac1974f6a45ccfc0151b832980ae64968394a19146f8e3e8bcd436f2c6aab108ab218502f01d7f51c74	\\x101ed55fd81760aa42b04968088b9087ed35802b802a8ce9be316d684e0f8379	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
239	intake	1	161	\\x	\\x019535cbdff35345197a8f621cec859de88d15eb1ca4fd48a34d383e92e2496282b2a39e385ed36808998143e4904555c819000b5692bac1de50eddeb91aeb1cf41993a2200f5f61f0790ecd73e818c68ed9ff0865e60a2405b951736aa2cf0cc7c7dfc61501b3f2309a46308b13252579bacb73ac53ef266030482e3d93a2b64552e9afc773a37180a6e1b97e9fa09bc38732d5ac250bcd763015c0c751dba4b47b8e0b06fe69721fbf9b	\\xde543dfc7395ddf49c720e7a90ed7816bcea661acb29248ce4de01ac2b07b667	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
240	intake	1	162	\\x	\\x019535cbdf97243b46099d94d53c8098a6f4c6cb88d56ac872cfc97545de31e3dc9009bff20d0068b8b540b8bf4b036fb3e4c6889bb7ca18f5b9cd0f8e5f41f2f4e3165e53eb75ced50c7c342c1e4fb78c8c755ce12191d8de44b0e5d70b484e624c4d9b8df4c0e89559278067b8787b7fbbef84de7d441fd3fdd851fa8ee238103afc57565eeed1bbf6ef1d78c1154a61054ea325c786dc04816f0fa09b3939d88c603735511658fd50e9	\\xe6a8bd38ff6ce1c718527a448fd0fcef2ab36001555c4df282f7b726e745213f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
241	referral	1	5	\\x	\\x019535cbdfeeabc405b4706aeeed4e13271bef7044cf2b78a116f5e22a8f377d5b2e2ebbae3da065a80044e3ac34c4aaf91f48b07db246fb90f7eb603aae7b9dd0315efbf32937fbc04589a6ff6d7128b19650d8319d4c4d0347852c72116cf1e7f91628e5bc14edfcf70296e7dadc0f98f8efe2a5e729979d44826e0b1770f6a2e984daf0618603ab1e307575ab13e14f94484e1a019a42a99653f4e509c3f3372323484545a0230612bad8f7c2d7efde1ef6569370616b5ed0b4235cc92a8fe0e9	\\x9032f9c2a14af55e3fcd0ecd96f593771413763a0edd7fce3c06e681be825c67	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
242	referral	1	6	\\x	\\x019535cbdfdd9def715bc1e4b3dc0b227fa0d10f5ca9aa7cfe8f61678db7b8544bd69f985c526bd620b1ab17527187c17829027d1be6f6b309f743c8c8a783cd61ac2209946cbb1a5d22334ab6da2e8256960775eebccce2d3445687d67e0029ddd5c05d2e53976f37ee98fd05e2b3aefcde9b1ce237f363ca388c413d9165eb69f0a3f6d1908ec0317e91d916efe24cf2a367efc979e9acf9312b79f8365fd40fadc7ac221513a13566023ac97adbfe8751b5775a8495783c3772c5ba8cdd2f1073	\\x87fb6c19d4a6ac30ad2eca3051076cb20e16d1671c1a62242d30ebf29305b33a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
243	referral	1	7	\\x	\\x019535cbdf6c1bdb19a0931528c151a85ad2a98409df4fcd527c1c3d818a26c6ea536a843508ef4f368a1ccb05abc2c6949089367294d2c849eb2ab6ec8fc7ae41a0d156945771dd1f8d180845d35985d67fc687c7df62935ad8ea7a51d2e547d9ee4b3d7cdc0e078a1c173b630d6695fc4e70aa1161f4bf3a048e61bec704f1e2eb560eee8a6c7d836bddceac34df24120d588e7536027dd0cc4bee47ab9f55444ba2136377a17629aef856247843a2191bf4ee70cb5fc404cabfee665527153a62	\\x7a8003ed0a020ece24c122b0c4a54e0ec2ead0fea2c2da492123d7e2aef40178	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
244	referral	1	8	\\x	\\x019535cbdfcce42f90adeb25457a34de478a2043cadf2e00459c647f85fba9bb1413ac3ae43cb1b14b4476858e4c90cc16ffbc0722c76ed57621e01f5db378fa3b0713b946dc1c2c1d62626ee4ca3712f715af9991d294f3f4d1d9ad06e2da90fc9f8f429f0c524b25f60fb7da85b9de3038966969e3d6c6b1b3175f6767b3d8efcb1f157874e94592571b9c3d0c2e8c3989eeeb4153dc14e131b32e0311cc5adf98692356c7deb8010f31aa136324b59e1ad7f98823c1f39e72e785aff2f0c75039	\\x020a84455ccc2d3105ccd674ab385763497f2ae515bd9316fdb0416f64adbe6b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
245	notification	1	1	\\x	\\x019535cbdfb2c5a76a1931080dd2189e946f51dc06ba253843ee379215bfcaba83796628a33d02247dc100b3a4f18d01f2b6dc62c8437e2678bfa4924429ec11b944e442b5c20d353084472a52f9613d45abb4c7c7dc16e146ecc87f1291bdd8ec723312f5b6fd25589a9f411b6767ef7c54ec9674930384095139adb14ef93393ff13f31cfd6bc8192d6404e0ae198c3622781b93f0cdc05a0ce2799de6b31e	\\x448345cae487a8e594dd87c2b5fb0c3aefe2f767ce2b619031df28a51bf724d6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
246	notification	1	2	\\x	\\x019535cbdf2a2847d5c29492c9a0d7ae0aebbdf6be126ba164072dd05f81ce75a66e82d1907663f7c49313593936ccfc16f464389b22ca89cfaa84835b91ac53d955ac6993ccc9815e0b42217dc99a3ec2120b550739dbf9c46335f7bde4f966ee9f4b6083dfc4b0f5864c81556f2986248404013db63c3117bb6d308243996e34e8430caa153f31c69f0ac0d311d907e9b01379fdc6f796693fc2904a573aa5	\\xf136ddd20ac2a4b4a8d1184ffc6166a32634633692054643496016216e6c800e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
247	notification	1	3	\\x	\\x019535cbdf1be92a53bce25a4c497e26a178e506b835a4a0d12647021fcc3c7d08257f482d3831660bb56c9b27562c0d6edbce3e9e99c9cbf51735d3eab227939049448d9e1e9761a86a21c591a3045000aac9c056cf07313c0a5a8980f2c90c373f1158bf6026b4883ffe4771ae05589d3ecfc9992ce5c18d8abe02072064f3b13475b2c8fec99f52d495d4e509df0477de01039911c4796ee312a992cbf3b7	\\x2e9044cdfc51121b3e685dd6a17347434e859c9ec92a464a3eecfb133dc9974e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
248	notification	1	4	\\x	\\x019535cbdff0b70e6c75a7cab7f26abbd2b2d55fef4af97e54962d82d5bc6d9b20799e82cfc1a6dd2bd462d31bcb2e2d0f8feed248166c600ebe341513964575c07337f08823628cf7663e2cbb1ad0b6bb39cc469cf8e2328935db06a2cf77ef1eb20512ce6e6b5ab9dfe3a277d1c41c58449ae2bcbd4e4da354d91dfbf2ee08cc16e273d0b8b13b79efb6d7fc532aad9f6fc5fddf772f7eefab323afc7ebb99463d0b09b3a18ba6ac3d79f3fe1b7c50504e842f61f1	\\xf8ace57938c79e5c427df37643e148e7113b80ee4f0b9a386a464da20663ed2f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
249	notification	1	5	\\x	\\x019535cbdf5ae632fd225f945a1f8ccc9f57147d3e4a284e80075f39633be3f7e9a4da056adca522cc010a718e42553dbaa2f754515a80acd46cbd049b4c589e8568845064f0965cc92cf7e3be1674b4b572312fb405023f3574d22473b26d9b3ad72da1b4e776f58464d23ac67fd7bacff190de3174faac67887c0cd5657e1120f014dc09bd731965b2dafe0f10273403e14cca819a131383e2f4c11bfdde5b0d93196aea25e1741fdfa1ae2dff63cc5ef6a80d884a	\\x8ba2c4e7c9136288527e7285e7b294bddc0addf42e74952e730de7cd20f7a210	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
250	notification	1	6	\\x	\\x019535cbdfa0a53323d3a81e3741c5cb0e6cad82e051c568208497098c137758517326f5e3d25f7f5067e36fffd99f540f8b2cefd30d71ad7394c837150ca649631fa631b57c9846f8bb39f7d6674302af2f0cae81eada4c192d1190374363935462b3c0384b6cda044cded6a233c77ba8e3e41c239c6cead2d2dc5d0a1100b0e97fa587be1c6cb29ef822cfce8dc3e41118de3353a044915f6a7c35d98d7ece049bff722920d3c77efb53379b2e8411a26e97e3201a	\\x854a53854352d3e887bdaacd416d3df02229fcbc431eccb2ff4bf93ac7884456	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
251	notification	1	7	\\x	\\x019535cbdf39cef2229df2a7ca7764998d509fd69393681f228e46a361a6db11df0283435855b609cf8f64e19e5f777beb4451b0cb29c6ae143403bf3404a1dfa46f279d595a68e36a38fd9758bf7dbc3353694529c84a26047da3b10d4b9172d2dd85cb8df10d8920949dd53e4a60cacff1c0d51021ef0b71690ef40cb23035e01e2125abdc835e2e7d467775e202fb298c4edde70a3b384786050e939f7fe0	\\x25e3c74f459479e92a90a3819a9b99a37906bea1a9812153c6ab22a674f66400	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
252	notification	1	8	\\x	\\x019535cbdfb8c83c6fe7029b3ea9a8612b7a755f5730a90d5f17f701d314fd6aea5e6c4409bf14b25d277f48661b5666fc523616311d2d0f926f850f3edf17e8f56e4d35f142d72af3c3e89084e20129c6893f82f37583b747c8281d0958abc2cf0432cde4b7986ea5b9f526a78d4affbaef6f4106b339a6ff122a10fb912f5fd065718ea8bf7ebe3d184071709f09e0510a24419a734671b7a9c5fc4b1fa896c638b01a3049b83e00dda8d07f1e9aa88fbce8087040	\\xd5c1b721db835cc39f4818325149a472bd5266a4ea2e72626df11c4a4b0a6b8b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
253	notification	1	9	\\x	\\x019535cbdf1cea45cb3a6eb65487d17d65226e1f41fc6032a78d4d6d65f3e91bb0777e82275e40fdf53369ab3027c491b8f429972e2f1d2610f06b16139985600d345f4e301d6ef6d36ea5758e34a15c74563c554f34699527835b9f64919d9578862b5b3f04670b15c7f21ed26aa713fda573d9228d7c7ee3a8125b4716df4ac400ae18a5ca01ce4571ecb682b2d85f1a7599b44d3513b181d3319ffc5d701b169b2e5fc9792e9bebf63717c6a4286f9978aa43f777ae6d5f	\\xeea2b6e389ad25c21d3818f75442a2bd584922ed7415a0b5c032703068685241	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
254	notification	1	10	\\x	\\x019535cbdf7685a3721554f42556a8300be20e4e85694c0ed35fcbfcd932b12cfc3794b6a219aa73805b834cfc05f317510473ea35fc6980c8ca33b2e6256e210471d6ef45599a21fa84e046bf7583ec86fecc94db3bef44f716205d9a92e08086f79f925b1042363c76133c9429e92b049140a46a108fac3d97a596fd5b7a7e3e9314c42ef9c11700c2dc1feef39087ae5afd02adef42928d10314ee8502b2e3a360d0874be3e1a6e19fe23c561891f56fe0527c446b85ee1	\\x2eb9eacbede8544da5b6cdbe0a19737646ce0f006ec7ed4321be9ada46627c2e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
255	notification	1	11	\\x	\\x019535cbdf959d2acae8540b58669c570f712463f3c5d0fb5f3719eff3efeb824f6056c1fe91680cc72d1bfec220996c9a280a8517b2bad19b2348d524957930cd544d8da86212f56c63d6be72ffbb7b0e31afea894d22e51d62d1daff36c54826bf333995bac763e84683f89b43710d0798764a8494ec4af5556bb982cfb9764171b52ed99a995d3b0596220b906ef069e6967b7bc84f1a7277dca9002c56c2450a5bea96e97f5e73cb384e0348e12f2aac6b7879a7e14915	\\x60554ad1b32b6867b6ba05b290410e7389efa6b599af71a50948fc79440441fe	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
256	notification	1	12	\\x	\\x019535cbdfd5fd57226f8bb77095e9b906a38758b8103b854d36c777e51cc6d4eb0c4844a288131dc2899a4ab0253beaec269a662a5fe7959981de99b05a55f4687490b1e2b36f948442da229ca46de14a7e89c19c28d980d1e877599ebf3be66c101db9a01c4d1a3b443820ebb30b19b2eef0cf38ac57cb65df321f147b26ca1fe6b3e840f11e86efa39746c3e9f5448ac69c9dce28aa2e2eee79a86616b342d64d882b123c85decb99fedb6bd2e858359594460e65dec733	\\x4964fb721eaa35d9f8584ba9a5bf03fb24c47ef21a19a16905cfd5387d3c57b3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
257	gateway	0	76	\\x	\\x015b0a5fed501caae9f13e410fff684d909ad4037e63a723590bb36c0e1bd68dc4beeed83d8b9c1f9b2c6a2188ce19334261b56194ae7d6cfa5179386352032cfdbd37398170cce523b319f7149b877c24a81e5a2740b9977855802748e72b0ad6705b73c26045a57c34d9a20e144c3aafb4b7376dd07b43d8d025fe0479cdfdded54ad1937598901e5b86eeb743e120e81f1bc8c081722469e29b68a07080c14eedd02d72c92abb65ea005e84d1fe5a290f90d0193ba6568f6824f6850f2c6b410a8434ae25833e17305de82511ae5ef660303a06bbb3f7571606417b9c48f1455626e45b78f490c5de1c26d1d323799e51	\\x8b0dbf0abefa25fb8704cb03dc8c22dbf3618e009130ba3ccda24977b42198db	4d670c4a-8622-b5f9-0588-57e253d314a3
258	gateway	0	77	\\x	\\x015b0a5fed5e7099bcd77534348f8106dde4aad55f81f1b6351b49a9fc1a0a1777214d96f280f7c8e336ed5ce6c321cb0eb47074ac1d67fbbf29f2a407dbf2e19af84d1f794819d6dd3f31c431d0237c2151aa45d3599943c34f9352564574eb1f31509fdf0c01456f6c3404b04dc0c6b5d8c35a1a333b100bb7efb14706e82cd9be74c8e4daa1685c12582e9993e7d34d4465bb7dd907f5fbffe72948	\\xd87539a631dfaeef75d5606affe76c4b776ac5a60b1c793a8b4a05cd63f15c6c	4d670c4a-8622-b5f9-0588-57e253d314a3
259	gateway	0	78	\\x	\\x01711d4e68aec44a79f41182ab41bf64cf2289b4d1b4e9c7e7ed36c633d464f85c94439b7d86bf17f66531795c75461d2e3facf2266856907ea93ecf80ab8cd0cc80db917b12269b2bc19f741e60e742cff2242b5500ef3b4cc7c30fdff1bd8b2dbc4a494917e0b32061d52e9d0b5cc834993e8801c889b3c9caa0a8486200017ba4c355f03dd098f16b19d6243d7d2f37d672d6df5cfba58b49798011b911faf44604e5e20fffb6ebf6429ac5521a2091af7bf08a386d8dc46fe5dadb6d80a95bc11c418db30d556629637c83fb93c68f028a30327d531458fe4fd44b2f4898f74caacf7caef27b8a80202e262ebbb41e22	\\xf634a16b6289bb61c44d9676d1170d86fe38eee2c363ba7d985789e80e70542c	8234dfa5-4e69-e9c9-e0bf-87777019a815
260	gateway	0	79	\\x	\\x01711d4e68b9d1c032423f4b921bcb1e5447417ce85cc015d598ee9a9ba9d87674a54ac912f5d5ee5c85d912f2bca50a184eee8a566cae4e91b7eab1c507d36123865aed18c251ba16c3de55be7c7571a808933363e0cc19e47e8858d8ac777b82d0316c42679ff8bf31dadd4d13884f406011b542bfdfab0090dd3bb0adf76b748cd22db4d2bcae41b32ab005999f10f385b6acd66237d188232e1a8d	\\xc67c3243fcb8fd7bc0f9cf4197ff90c1e68939a8a3e530d9c24646498e8ea93e	8234dfa5-4e69-e9c9-e0bf-87777019a815
261	gateway	0	80	\\x	\\x0175644fc12634383bbe6ead095f0fb22a4d24cb77a05fb29105ab9feaa883f5e85c4579cf7f54fdf29e6a5962e8b688a6f5dfd3f3bfdc3b0b755db2badcf6c2c684ac4d70e0deebfe0a9d76607d6b645001a559256a0e31d6e3a2a8c2a4c06245bbd2e4fd8c5c5882fbb98cb2a2064f989bf880eef903c6aadcc9c56e372517096f7a967872d3ce539b9b871e13593a9cc23f429ed6d5de78293fb0e851aeb30b009e352b9f918c9506f23142c318cc1af45a552c29a0c594e4df9c70d39cd8d49bdff2dc54565832f3c278b2584feff539eec2755e7df1cb96d07ddefb57d137d778dbfd26198ebc653ad183d8d36ec279	\\x71f3a771c92c8413d39a06e811a54467d0877b4dabfa4db75efb4e55f5dd9d48	690970df-e0ff-c8e9-0c94-57fa255c31e6
262	gateway	0	81	\\x	\\x0175644fc128eaadc7b310927e8a5aefbc80dc0e9e2e0254dc1f591046258d9ed569c917aa1742819100d74167e999204d53fccf9e805c994769669e60327f26593cc0031282458a785f740285f76b886a3462ed9e0fde633aa23ed69fb3d243bf9d852e7f22d4094cb822f56066e1c70a18be9a3ace7ec9106f884fb8d855c30345c84b35a8218a011a2686c59065c42c0d9e36421c4fc247e3f6f798	\\x26b6a2c18e8a3f9033ebde9e8a00279aa3bd843468597027c33f2a7bda94d1a5	690970df-e0ff-c8e9-0c94-57fa255c31e6
263	gateway	0	82	\\x	\\x01ba50baa07cf0366611f1e438c5d358284334c79a8fe661e8f6f29f0d596029c1c51bd6bf2ba8e8b130cbfc3d8941c2bc137bb906c4215fa8e365527abf8923fdbdd4a0a29bd86b5dfc1a6bce66825ca756ae01b091faa6ddbc91ad713f24292beac21681b2d47d937ecceb2c4add76af113d0894be9c95264060121c47e4ac2718b28d546c7059fd132d43bd0940bcd6b2d281d9dfe5365de06f3b4c3cf58a0052c3a9fcdb794fe9e9ca0d17f981e8cf893e97112ce27be3aaa61d012c3b2cf807ae6b3c57b2c3077b6ea2c12cdbd4e504c7a8d3150df7da95bd7bd6e4e224a8182275e4632b9badc81844683309d069e1	\\x9ce79002a732ff7197fd690513be1d2c1269ff1a8486b4c85c67e9178314b54d	a3cc2298-6c4a-a91a-c358-526e8c062449
264	gateway	0	83	\\x	\\x01ba50baa0a26c4d9784e0af19f551e6823d3c0cb1d5ea35b7c941e3383a258caa7ae1bc52204e442bec180e09934a09d012c28ae0ab7e61639d04a49d83b7218943e02a1e152e406048dc38ea06e362a04d640edb68f084d4f890e6cb8f3058d3c3e4c4ce939608fed9b08c1f32a656c59c58a68797a9af70062c622cb2db8a4b87432ef01feed3f88a916e5e51caace2e6f161e39f4ade154e36fa96	\\xdeae49b729904226e8f7dc2748d71e469c9ea874ccb03c517ae08a9d7dc6841a	a3cc2298-6c4a-a91a-c358-526e8c062449
265	gateway	0	84	\\x	\\x018b8fecd6af1b47375e635ab290c6239a8e3cc6c12fce1eafb996216da64b703e582bc8124d7d19c90565046d17852dfd54d3bce584f224fd05da86fe9912124e20223e95b4330a68f61eb2a9e282f39ce9061f21a4df1d3e2cd7594b9a59d4f931f092af760b27d1d8ac4237d7fca981dc64c64de2e013b4945688789b	\\xe094cbbc5167b464a2ed38f6b2049e546e8085ddbd18597948dd12e78466f377	79e3fef0-3691-a315-8575-44624ba4c517
266	gateway	0	85	\\x	\\x01711d4e686841aaac9b0c53a961c98f0b6cfb865dcbaf3f757f76378af26d6440f0cc08b92dbe9b2bb24a019a27569a3d97d34d3ce425452f6f33e796f1fc0d891ceffd75d6b402db641551afc90d0027473c3a9fecac3b910f22f0e0a26a99256809648cfeb14659069db17b0a874ae0e46496383a8b544762d5a55b9c446b8ecc8bf02e6126da65b0109125896601e762a9bc53e7562bc09f619817f5373c0f584041e97d7e4db0781904542a7219ee49926714242eb6e6e9a35a6886ec3c4729ca6427c9bccb1c00b85d5399f8b4a949d9a2e90804f60395793132a5d7bfa5258215aca7404a7667255d7322069b55b89e65ce457d43e5a33d87813834310cdf90142b1be8fee08de77b54654b	\\x4201df235ff21378ec0c4ed1dc519d21e7ad8536541465d4718b5e27ca824bb5	8234dfa5-4e69-e9c9-e0bf-87777019a815
267	gateway	0	86	\\x	\\x01711d4e68b4932d6033f35fd53cffcc1431cc429bfab03cb335cffaaaf2982beaa884029371cb6c66153bc6b645256f7f4d46cc244a2b2dc6451e232561846667b13fc67fb325c8624b8539bc5f56ce6589323038a0471cad8c45bbe4d1a3ae84c66a281ab9cfa032279774936675a5cd9321b9d9a8102f2f7ea8218c4225c80705cbb80edd44bf28df51a2fcf8056b19ef2e699729632651ea2c29c992	\\x85565c6dd3adcef0882509be5e04be8dce6830e96bc724ce62da1182edae3400	8234dfa5-4e69-e9c9-e0bf-87777019a815
268	referral	1	9	\\x	\\x019535cbdf883990ea8209d1b177fec82411cf36705af5ca873f7b41fcc5e30be8679c4d0faa19d1564a6f74bad3f1faf46a5371de79017651930230eb9d9f166f5a455dcaf24422bf2578b440ed565f113928cd54c0e65a20b87de42748865876d9c84eb6dd316ba6e08de6e14d2eb59e660ed4047d0a85a0054e372f407130c8e49af7ec9b28dd8ceeb17a2641470ca295aced3a87c15243b3984dcab75071827ea14930efc4e7ba19c80a4559c15e6242603f1ee5f2094698f73f04d60fb9e104	\\xc31220b4508bd5466e617a6986d1a70d6e25b0fa9958b0f3b697828e670b6bf3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
269	referral	1	10	\\x	\\x019535cbdfc52aa4eec0d5b50357b0a4a18bddf63d8d144d588e3a183971618b9ab746f9c8e0f9245156e1f01a449c9ddf63eb5aea83999e8bfb150b62eae64f679e7c81dca194114af20d7adedd047950abdd7dd89f380100a153512ac17beb2ab46e9e69d805d571d7f269c3ec7c9e8e248a32fa6596b945e5c60faf97dcedbf7d3d8e38d24a84b19197affc078acaf6d7648cf461478df0007308c7bb98fc94b4ec77a6883605bcc71f7b8c63bb4e3328cd8beb10945b24d09cb60f4a7ad98449	\\x1359f532430807472c303580ed5611ec5d5c7476baefa862b6a53076a8f545e2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
270	notification	1	13	\\x	\\x019535cbdfd00f83eef3d0a73128f28ab6b152fae8ce02438ed02b63c8e4d5d2a61e633b1796d442bfa59126a7efa15be905e3df906be6af3a8cdecffa8a3c1a616955633304ae12919fac756e0a2a161e855377f5e0202062bf9635eef83bb96b05e4fa3090b8e34de5d8bbf92378fd61c1161f651bfb399d969488f251d0601e077a86871828ce92a0effee65e45c471c466aa0d7d576ff2d900dab40e52edee8402710a517b0f9fdec7694b3652ee9585435ac3f4	\\x36ddb715f5864224e8424eaf145b0dd5f25a1a333310718ce9144c0d826cc4f4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
271	notification	1	14	\\x	\\x019535cbdfb77a7efdf4325a025b923c95b9d5d9b1ebc46bebd5698596d26d72e08c6200efc09965f81fdc3a969d59e54ad9178c246c464fc0872a146d61d6a872890471f50d11b615d266310662b81b1839054b86f2675778c8741e4c81ad3f7309129248f9e2364b37079e915098a53de77521caba25ede0d2b97b7da3bcc4e1df26415d3d7f6b6ca1e64b58ae19daf18338fa1381eec0a3199c34794ba63a0d4d280d6ad41c7a7baa4614b6dc2f0ef6611f9ddff5	\\x2df7c83151391bebc98f14af49e5eafa6c7d84ac5bbc0c14658237b4bfabf441	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
272	gateway	0	87	\\x	\\x0175644fc183361a41f8ae608157798312d62a16c020f3bffca9357535d024c3ce95ee0af1159d49b70c6e9d8cf84a5cb0091b8c51ea13d92b83f7e5efc5305c06897a0b2fe94e90763972feaeb0294387e351ef095ea4ff6ec2be855b97f8ebef07ff6fe26b35a378d116201375645c7ffd7fdc6b505609ab032fd40e3de4003c828ad6d273c5c38b89470ab9d3b5016fece35ca95dd32b95fe550a824f8676ae6f33d4c02976bda6deb7262844ac595dc06f6760e632c1aef1d5529c49f6b5be998f82ae9ed02ed4239347ee513ea9c80a1f7ac7fa258894ba6a700b417942634a108f2cf55c5340e7f03556b34f8e9fe995651443b7763ae627669ddff05e6dae2f7663d03789e4e04c4c1f	\\xca7684ab762d19551ff7eb036c9c5c60189ab2ebfc60721b9e7d4b8cd40d65bb	690970df-e0ff-c8e9-0c94-57fa255c31e6
273	gateway	0	88	\\x	\\x0175644fc18738e3d0edd5d6702d16bf4d0621eb1be4e926d27f6dbcda4dd644868ff0c51b6014c66a075502e56fdf7822bf7119c0c2c9e7a30d9673e4080403636b7b01414337b7bc641f5da1fe7fa672e0b7d7b954d1f62133650279f0834e02ad69010ed6a6fc9c4a03f3e672cb15fa832b5ac70264c8affafc022619387265c6d18ac32fd7aba3ed714c85b87d4bc1b950fbd814ee79cfc1fea84d18	\\x247ad9437fed04bdb49bac3b7f573ccc995eb3520e43ee28ac507291969d2ca7	690970df-e0ff-c8e9-0c94-57fa255c31e6
274	gateway	0	89	\\x	\\x01ba50baa05cee2f7de8af467a668dd29c23814c576accd7bc278a8faf152cd339cb0b82549c37bfd2c6f89393b048181a21e0fa5cb207713a5db8473098372ee2b263e2854d1116a7ddc58c756c210a51cf4bf4e68c78acfc1382b80dd987e84ddda4c6676164892e6e0ecc9fda4efe9ab4a6c354584ce20a7e8ab111480b027566bcf6c20cbcb2e0fd43be333e47967f47d3ad0c224e908693421c1ef18db60c07b93b125ff5a73656e3bdcbc0ec41d9da8ac20b07b0d24fddd409f90f36789f6be3384d6bbbde3697e46dbbe3a7dd8b02837522fdee56512a14adc80ac6d5f0e2d631ef5014e3ed3951a8faed0e5e5347	\\xca05223244a2b59612266d54a367e011245fc8034e9ff5622469073a3e931177	a3cc2298-6c4a-a91a-c358-526e8c062449
275	gateway	0	90	\\x	\\x01ba50baa00c15d6fff866d0ea671879f5f779111c316d6262ee368111aaf192b62b4e449105593987ed97ce8d4c49693615fb66bc9601d6818c7dfe2d3724e9e02294cab44d7d07e8383b10e7bf80c6aa9eb92dac0b974f7f87f9df313ba8d4e2f551eb34ade287a1380e7eead6774ec5145dbc2a49e3cc02a2bd88ad6be589de8a84d4c8e5915aa1cd50c50fdbe7d5ae88c578815412adf060250773	\\x1ea5f1bacc3fac3cd30e083d472199e1bb7a3ff6cb7ad9d145490890b65db08d	a3cc2298-6c4a-a91a-c358-526e8c062449
276	intake	1	163	\\x	\\x019535cbdf85d39ce2473ca113bc0501391acf57a1360a4347e17b441a968306ec3de57700eeb5b80519d9fc0cecb8fd097b7d4bb3f8a90ad93c573273078a3ed6fe11f502a560226664d8e5c622a768d1e41bae6d03d4f59334382985fa43c309b22b4d72b6c8e202df9161dd2b3d1a783b0a88e2b0aceb445bfff264739a3cf5cd0f29cba492ebffb57b883edec0a8d43e390635bcb475be4899fa267d2d2fcaecf7cdec534c92c552c8	\\x9a67c723c55decdc4f7ac3ce6569d24b702535bc5979faf77302cf03076925db	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
277	referral	1	11	\\x	\\x019535cbdfc18674c4baea5c34ee39fb18aa3e73673ff5f5c4d632763df5f39d3261430a3d55209785c40b8a1b7e45dd42f87f0f65c2878100d14abc1aa32fb582a83a53bb125db132048bf51f38aba33fc0c2593e07d680866a72343cfec304d2867c5374ccb5a42e9f9ee0e88d4a4f83c45f356454529646d909e40f4cb42f4b554a8761f88dca7cbb73416570ff4d0a75021af49280128b9bec010dec9f3097aa2c9096e2660df1d0bcf28d5cb95929e528f6ae9d4280ad783eadeaeaec8fa64893ec	\\x4926ef5ca92b42e4287dbc76277d2b5c76c235c5f1c247928e934caa91dfb5c4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
278	notification	1	15	\\x	\\x019535cbdf74c86b43fcb932a227c29c888b48494904c2bbfa67648dff975886bca752e92dfb27d2d4a86633dfc89cc2eff393b253212671649f3017c277e23b23538d6d5e36f83020ee144a0537454215ecf2b7f206ec34fbb6ad74f50bcd52bcee15723f17c39cadb89500fc55c32deca630e3445e3e77ddc1e2078df996082857eefe5161fc055583ad0f34aab25d3f44252c765f1ff6bdfd9db724499dc4	\\xf2f1f7b85193fafbafb44c0598862f950a6063011f0df7331e6a47c54e73145f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
279	notification	1	16	\\x	\\x019535cbdf8db10c01ab45963ca866ce2a4dba50bbb1367a23f75ae7e8c117df6c9e41c30df447dcded51cb481f0cd593dd2f11633b7ed6b2c4a8ed5dd870b42ddd9d952c39efeacc2488c178ddfd364e50c084f5e64844b4714c3144e9dca4b1f647e14c64b19e96c488c2b4f5aa18bb90b045f3734815293976219ada8b3e59d3ca04c8a921ed4206d348aafa2546424873748c465a46b5c5ca37695902aff5aed65672745776641dc1b74ca497957f08586d1a578	\\x5226440b1a7d1fcbe7f664816d7e32cd6f3398953fa5a773e73882853edbc93d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
280	notification	1	17	\\x	\\x019535cbdfd169798c0ac5f2377481d86dc912a4e7ed22103a3f6bd30cdb1d25946aee42a940f26489b008e93f68e497aa1f34343ba4b26b95cd75be39f7fc10ab08ec3def00c4b9893061885a3f64b42813b4ce2cce470bba18d13a076071c5ee13c32733b468f7a73b621a936a9a743cb76255d999c4bd52cf102fc041900457c04b4e48d105797194f7acf371c9522eb74fabef00c953da114099785f9865850ccd6c73a702073aefc200b5196a7d3d331e1779554bffe5	\\xe2af862cfed672cc5f83b5a046db995868192aa59a416c93e0046cb0c1d5b4fb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
281	referral	1	12	\\x	\\x018b8fecd65c388a57271848dddd04ee8f02bb08a8e80e600116bf73234ce7cea4607624457c8a3e706ae94824d4e6a34889f49e8b3a100cd8f12d55c29656a7399c8125a501fc3aca0a5d1edff5ecdce36dfdd2601a2423f656f7ba854ac14e001e	\\x76a62e355e95380f3bbc334eb046c9f039fc47c3821b9bac46ee2c13c0ef8ec1	79e3fef0-3691-a315-8575-44624ba4c517
282	intake	1	164	\\x	\\x019535cbdf6108dbb034ba117960103b2d5c2dfb3161be9f38fc482da5131df6db2b7f5a0012d4554a49ad1641425f0a1cf3f386915120d281f5055ede93f7b654adc8eb17aab788d1bd8ebabf869ea1e5d5c6a8608e26a4560dcc8e8813f4c7db5a6d77a44393c95a011018b0d97b69dfe22ed01d639485d8e353e55c37582176c56c973c4193a42c5bc130f54aed7b4fe288b237364ae5199ebd76b8272a66696b90512d0531a97e175d	\\xf85e1d013032599c6b1b11b112939a624b504be57ad789218d0b30ffe5134c85	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
283	referral	2	13	\\x	\\x019535cbdfea7d8df221d35d354121f068507c25ada6e79968c665a236447c9ba8b4092c7660589c13ac31468b18a731aec06dc0f399c5f3d767862756851df7caafdcabf7a8f49118d86e6c4844ed540d1802c04346ac499cfd9f3014ff53922996cf51a1b22cce815f7cf226b4155d0ad42b51f9f84565f064b0bae92d66b93d2b45ee2aa9ae606b8c74f14bba18bf2a434220dd0d8d9b678c066b223ace1722d70f2bb1459861e75f940ff2e1ccc9b85b63ea4fd526df45eed9e84728afc7b022	\\x5c8b634c66509be18f1054ed2c28bd21470ff7e7339a308bf45a364aa290737e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
284	notification	1	18	\\x	\\x019535cbdf8f8aa803359899dda1c47f3cbe701e94970fd9b7f3518cf701c6d876c5df2e73b1da7483a0cda534c06b6b8964cd07277f0e1a81ffc5390021b3ca47ac0047a0f278c344737088cdf9c29502648aa5580714e10464a0079f0f6373a5945abe624c0e5a0dd55f966ccb0ec753c4b31920159497b434369e6bba1d14cc5e3fcb7883cbf52ec7c56dceed89653af8a4ca2d6bb0ab79fec78e3d66d9b6	\\x0ae144d9aaffc47bdde15806e9b3ca69757a3543a0f4f461f22a6b378b67b7a5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
285	notification	1	19	\\x	\\x019535cbdf501b796b2feb09ddbc37278006b9d6d423cbee5debcb45f70ceedb4cf8eca2f7f4250a8d1cd4d830a5fabeae0aca1d78a438d0b64c3277419e2b347a745583584f52b5fca3f1abf6437fbac61580f732200e040bac8d6d9a3fc0475f54104fbb193a595136687033ac7e1b915485781792295062e22d9cab9bfa23fcc91436915b1e8df5d8919baf7456b2db80e1bb455cb6fa554282cc411c5bdbdf60f4f8e581834dd4cf60cfa4f14a7db8c2f67096e1	\\x130112afdb5baf45377d63755ba1f20355dc12a2d78f8b0027cb36937e81a93e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
286	notification	1	20	\\x	\\x019535cbdfaabc6217e51e31e72752dc7797ff860c74e89e6bf6983e3811fc490fce8c60504fc3cf1c5a7b46194b761812800c0f0cb00b35abf7baa8e0b37b1adb09970c1b06eb1384230240bd593f475bbd1a6e67f96468a854e5782ff6bc9a34b7664157927f9d02dc52a9e5e63af98f51663ad0f01855765cec5608e8937827f9d35b0696a07373138de887aa2a3fd88cfe0db8b62d46ded42690d5e7b236158384bf33822092c6be97ba73fb47db2b0aff4c0a48feb2c0	\\xe065351d90130e5dc8bbe6b59879d349a714964e1cf8dbad27e28c8c6d1111f2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
287	gateway	0	91	\\x	\\x01906c8a2fd6bc7b66df21612e6bbe6e5f7c8228e7fa0634d5ee9070d49a0d2993696933eb7788c0ebf63a0bbac410f6e52a0901ca277b3ff6458b30f79737453b8713bf6553eff360b14ea73f3e8858e9a150e927960cad89664e7d70394d48cf47804648c0729f915bd14914b2015f5fd15f8e21d96c8a69e709afdd02bedffc120949a5836d1a5169df1a9efb840d43a4bcdf9375c77bd49c046fa3f310f09aa0f058281920c840e841ed7294d3574f0e2dc3e69bba7e87e21595b3608a60826936abb44583338d32f69a93bdd57ec423ade5c7291c79c3be4dff92b99ac5562d74fda26916f264f7bdd7350da15474b1	\\xc9393598bf1af9b18160e953bbe8659ae70ef836f7fdc69f0bb9b9b51ec8d6fc	bba15dae-4fc2-e333-e40b-8c79b091a908
288	gateway	0	92	\\x	\\x01906c8a2fbfc8fddda8fb3aa9dc4afa6cbf250d939aa80a0d4f1e221124e1b702732f675345e2d9a37e2699c769faafb1c7e3a9569a8afc412e6dbbfc9dd4c412b24d4466fbf1fbbda35917edd9887d241728071540673628da863bc633d35e8be3e542be1bed182a0edf9ba3c0994eb299838527a037542cc63ce82e2b1b90453dcacc752d590129a6838427f28626cca41350d64d49f89966af9c9e	\\x3f1cceba25c94b3a28b5760edbecfd3f751bee5bd1bc6e75f17da5051db72bbf	bba15dae-4fc2-e333-e40b-8c79b091a908
\.


--
-- Data for Name: leaf_key; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf_key (key, owner, organisation, subject, kek, data_key) FROM stdin;
3cf66014-b35e-f542-d8fe-8b6ad6706cb4	south-pd	south-pd	\N	1	\\x010001f8277541cd990041f9ef588036e608b2f3a6448c0be9ac12069d06143d5f476020eb7e3c51645259b4621cb0ec641a34de33020ac031621924a3d3a870da0751
48009cb3-5b5f-852e-f492-ffd978889cac	aid-house	aid-house	\N	1	\\x01000156f61c6a1da741ef897e133395451e77e9e0fd15f509407c8de3dac826a86865cc7c58638ed4a8ce2bd957e2a67ea295022c4e1e163a327ec9d87326c72d8568
4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36	accord-canary	accord-canary	\N	1	\\x01000185d43b2dc6b7ff80a8b4cc6e8bff63af0ceb08cda914ccfe014745fb77c58428eaa76588d472bc5e2f572155ba4fbb5c35395e4b7682a4e48945d33d1a634ddd
5d90e5c9-f290-d758-db3d-5a211fffc99b	quick-pd	quick-pd	\N	1	\\x0100018718f8e0fd1d106e75b0c21138852581c83d374d6fcad68a096c29c12e6f9369a798511f33b1478f6179969b89edf7704093b7c744ebc4097ce193f1d16b0987
79e3fef0-3691-a315-8575-44624ba4c517	_site		\N	1	\\x01000184a759ac28768cc7e226917f57cf7db8239071367f269c4be367e608061150adfd31aa0a8665a7a052f2215e2d5ad5f9724fd1c4819e08f21ad5a63266a886ed
b7bec276-31fd-19e5-6a9b-9865ff2ad2d6	north-pd	north-pd	\N	1	\\x01000145313ba0986a9b21d62e3de31f723a7b40434e3c58b2c3f29c55ea5270573e7b7e9aec5f91ecef7b2174ccc1bf3ac2fc7125a288d35dd725cc9e230fe15cf82f
ec0f7cc1-6271-2d16-0c45-bd52ac6a0200	alone-pd	alone-pd	\N	1	\\x010001b3f9877f191428b781d1007d134bc098314872d2159ba4ea6c9c455c35708d2f0e9628115da5f625f6ef49bcb52bd7e0550638478e47b6af0beb82fa15117d06
4d670c4a-8622-b5f9-0588-57e253d314a3	north-pd	north-pd	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	1	\\x0100011b8cb00cca53d77dcaad6075ed929a4305358eaacbf0264bdd8cf5db4730477cb6f74cd05ce5716ebefc606e6793b169b22ca131a9b6b1c31346b1b825c1b69c
690970df-e0ff-c8e9-0c94-57fa255c31e6	north-pd	north-pd	f81223bc-c6c2-46d8-ae6d-b3a645979a00	1	\\x01000120ddd440565d72499a6e990ce671722fce83cc77cee43c775d505fd1efd12f5d0cff0cd7f00bfc593afb819fff7fb60f60b00ca4aa4046efe1da2e88558e36f9
8234dfa5-4e69-e9c9-e0bf-87777019a815	north-pd	north-pd	91c85d16-efff-4e60-9c62-bb065860e4cf	1	\\x010001568b5ff8fc47ced6b9deda5c0428d76189214316a00e84dba0accd576ca225b44ce4ca32f2eb1a4956be2fde95778f33faeb9d565323532dfbd091e7bcbaa6d1
a3cc2298-6c4a-a91a-c358-526e8c062449	north-pd	north-pd	3b88d40f-587b-44dc-afd7-058eb23e21d2	1	\\x01000184dda4d9c78aeb4b8218e050a3463ace66ec90ed2a2e60c4f6a5f3fe5cbec46f70c14a60c2bd1d114a26d8e39124d285336ef9186c4f9d42fc837dca585224f7
bba15dae-4fc2-e333-e40b-8c79b091a908	north-pd	north-pd	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	1	\\x010001aa399ea9c9b3b8d21d6845175de604f789b92ba6c18dec97abee5832e30ec1a83f12ab1d678b2379589b8c84ea79e9ccd8bd432648d14873657070707b017dd6
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 17:23:50.604987+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-23 17:23:50.607983+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-23 17:23:50.611009+00	0.1.3
audit	services/audit/schema/0003_entry.sql	ba84666aa9e91287d0650bb62b9517baec78d977b98efabb4c19063775c92aff	2026-11-23 17:23:50.61428+00	0.1.4
audit	services/audit/schema/0004_seal.sql	f09c3f94aaab452f3afd422820aaa68d995db0503f781e046dd3cad6e4e38919	2026-11-23 17:23:50.621368+00	0.1.4
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge) FROM stdin;
31	\\x9b329dab77321bdb6d4d8308a8824a4eb3ca58e0d751bdc13997a1a009736f58	\\x8f3512b7e292b28d624db8509ae1051e4ebed400223a28178a476c3d4a4e6e6620a3e59fb048c034d1c7536c507d53b5c3895e30e2f82e9e80839c2493b423f8116f90caf0645dbadf4e3d879a03548c8a2679f58e7bafbd32620236479505068d1fb992f7a3ec6e3db3438d84bc03253d08c4313c8ad36c5be6c91ae0fb77774511888f73fca130fbc37a3a383c220b7f5211e71fd7002b76e0fd30fcfc09ac
34	\\x84c87c02310846292eaf2922e105fef96906ab527a7f756c47c6595271efa55a	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f92300f8dc6e8f36c75b7615a9d9aa88245dd30e879ee64f2f7b4e357350eca7a5d0
36	\\x5c950970a7a9f8ab0460f97737e0935a65e27c314b4eb075fac691f19d584127	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923c2c3bb425b310fd6d10ff4c2dc986d1c2c375107dfa02596c2f2e88888e6850a
38	\\xc0baff973c4fb9fce2bbbef9bb75a6c9ef9c74752f8ec921012f30d51da6f645	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923c2c3bb425b310fd6d10ff4c2dc986d1c2c375107dfa02596c2f2e88888e6850ae8bd9292dbaaebe1edd80b35438dd67efc2cf9ac0fd561c359cbf1582ad4808e
40	\\x93d4ad3a52d829615c691b126beb96e9a975b8f544d1d3179f9b2a089d795a02	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923ee519ac8e891f206aff377f397708bc79053e3a016aee560b4ded1c0e86ea529
42	\\xd77a8bd8619ae6d15a355d57763a085f08b021f61deb15fb489df4f0b1ea8912	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923ee519ac8e891f206aff377f397708bc79053e3a016aee560b4ded1c0e86ea52923025e12b34229c131e4217aa6792ec85529d4b205d0f2ea6ab36ef34d2c1a8a
45	\\xe06cad72dfe0906eae052c647886c11d25a6aab05ded4da6bab6238f8f13ca9a	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923ee519ac8e891f206aff377f397708bc79053e3a016aee560b4ded1c0e86ea529f94421d2ebc663fc46b1a7d4aa50595df6bdc2cabbc1b12c785384c31249958f2a9d8b7f2b3e5f475397ce642c55eb444a62b22656b634b11e2ef8bd6536eff6
49	\\x3d0dcc3501c0eee869d6eaf34354652a88ecf73ec2b93e961604e0b27f056e0d	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83a61603f7f6dc367341f183572613751232dd0742b6cb3552a250a110e4a265ac0
52	\\x4701e680e494fe8fe53b431937d647e919c71e1220d0aad99031fc0b69214cdd	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83af7bcc29f857d4048930f8f708e74cae222dea8d8c529e91714f44ca793561d14
54	\\x4da1996cfa8a67152f2aed7234ab0940a81ec0fc2e8b00dd54d2923f3e35ac8e	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83af7bcc29f857d4048930f8f708e74cae222dea8d8c529e91714f44ca793561d143251cf2ce3434aef56953a7694dc77699e9aa58100ea17b3e4c94955461d4574
55	\\xd19f0dc1d898304eaad09987a5e9b5aad46313aa254f1fa30fcbf6f7f9b5805f	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83af7bcc29f857d4048930f8f708e74cae222dea8d8c529e91714f44ca793561d143251cf2ce3434aef56953a7694dc77699e9aa58100ea17b3e4c94955461d457452490e68ad7e9c2081acbfeb44d230ec2e44f197df33e7079a244bc17d4f7056
58	\\x3812f94e0e3bf475c4017054a830014f17c994c9c8a0e0097b0c95f40ff0f0cc	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83aeb8b429c1791752b2160dbef5b02ade6bd3079eb5ac1ef934d66a939328da46bbd51450a8954dcf8244843da76ac9ae661f37f795e46084d1f4d7eafaf57e204
60	\\x884fadc50ae249774f8a781a401584ea87ab0ab0f9cd71c9a31782a380a0c1e8	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83aeb8b429c1791752b2160dbef5b02ade6bd3079eb5ac1ef934d66a939328da46bb55be905722032fb9a4d7ce3d4d2a47213fc12b44f9c8849d2e1eeac36a99b55
62	\\xd030b0b09da7a8b9ff7538e5f2a9b105a5bbaaa6e7cb702e4d5a5c784e0c6324	\\x0cb23a3332a19240f2d424e008dd85ba2b177389fd1a64c3faff78cbd4f0f923108c369fe2ec798da66814a43032e13ffac9dfd940b5a57313b14cf6086ca83aeb8b429c1791752b2160dbef5b02ade6bd3079eb5ac1ef934d66a939328da46bb55be905722032fb9a4d7ce3d4d2a47213fc12b44f9c8849d2e1eeac36a99b55b74ef3b6b603d7765d04cb0c512888840b9bd87320f78712d2066c960b026774
64	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2
66	\\x05782efa631b1a565c49ad03e61672f21cc19931b84c8b633e891a49c8dfa692	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2de59bc4a2b0d3f4bba4668f48e728959a97a7954fad55f623271494a8fc105d5
68	\\x7b02f9816ed1f95e2809504a7c84ddb599a5a0812f5de80f64aa9406615bf8db	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db269f463b0f229bb3658accea3de4177c60da8ac06086345ffaae0d4d656b68104
70	\\xa1a44124d555b5979b0d34b2d9f55d1965d03bb240a66018f3ecfdca7d060b10	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db269f463b0f229bb3658accea3de4177c60da8ac06086345ffaae0d4d656b681044d026d32deae4eb66867c6c23e34530f1b4a5eb9e6836d31d8dcfebef1fcaba1
72	\\x51e301a4bec0d76fa7df06d087d72dfdb82486da39e5827bb4715f494b4e59e3	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2d82b455ec507afe5a1f62661605300eddf52948db37d32b34349361c95c9d583
74	\\x0d87c9c93dbf65f149ef9a135a1a3692a5f0631fc3d737a3e8abfe2416b3209e	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2d82b455ec507afe5a1f62661605300eddf52948db37d32b34349361c95c9d58305f75f4f82225d656642377d58d8e48d76b20064bbdd4a4b17d1a093afbe1edb
78	\\xe1011e85cce82df65aa585ac59c7406ccb9e66beab83ab631ac80fb6b1182c71	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2d82b455ec507afe5a1f62661605300eddf52948db37d32b34349361c95c9d5839805d5005b094ec0f6aeb60ac76689c355343f3fc00559f06133d5f68cb368f6ec5c3a2eb02fbf30ced002318e2cbc58dc20fc6454d3e99f933961810669041f
79	\\x3a71c366071a4c10b1a97b534b0576f13e9f6dedf672efa58050bb9db389073d	\\x46eb30df39f2e9305850f213b6eb50d93017581dbcc772e28b70fe66696a1db2d82b455ec507afe5a1f62661605300eddf52948db37d32b34349361c95c9d5839805d5005b094ec0f6aeb60ac76689c355343f3fc00559f06133d5f68cb368f6ec5c3a2eb02fbf30ced002318e2cbc58dc20fc6454d3e99f933961810669041f7e60a8261c808f6a50545a55e2a63411ea7f98442a2e09e044c26a15ada94a16
237	\\x44f2ba92c375e00e9f6b134ff4442aaa60f15d80b09f0597dd6f2cdec7c75373	\\x839dd4123393223c81d4794d20cd10f5f360fb98e3a7c711971ebb377c3f2659f6eaadc388027ac85e940dfe229d5b57481a97f7e8e15951111fd75155b0fceb09aceff8cd0a6d60be337419a1ae0a40b35a48d4f6179f6629bfa1ce31d0395a906d3a2a23c405dff1e5a672b93013d1e8c7c5be225eef059704e28f8a572f79a322cfb31f47ae27cdb9a96050c655070325409ea60260c4a83d56f9c8e95747524b454b8801225c2d5a895604341d64eed0ee12bc8659b0aac3f35d67af68cf
241	\\xfdb38f077b1e2b9a2581cedb8369f8c681899bc97a03dd6ce8db991118699ae2	\\x839dd4123393223c81d4794d20cd10f5f360fb98e3a7c711971ebb377c3f2659f6eaadc388027ac85e940dfe229d5b57481a97f7e8e15951111fd75155b0fceb09aceff8cd0a6d60be337419a1ae0a40b35a48d4f6179f6629bfa1ce31d0395ab5740a7838c9c3352bc7e059815d8a46ed6b4bfeec61e07064e9c7ddad9944abe6a8bd38ff6ce1c718527a448fd0fcef2ab36001555c4df282f7b726e745213f
245	\\x4ea85117b01345cb1dc998b264e33801bf2f6ce212e7dbfee24d6a91cefdcc4e	\\x839dd4123393223c81d4794d20cd10f5f360fb98e3a7c711971ebb377c3f2659f6eaadc388027ac85e940dfe229d5b57481a97f7e8e15951111fd75155b0fceb09aceff8cd0a6d60be337419a1ae0a40b35a48d4f6179f6629bfa1ce31d0395ab5740a7838c9c3352bc7e059815d8a46ed6b4bfeec61e07064e9c7ddad9944ab4e57fcaf7af577382d3f27f0352076d1b32b7a8873fe4fd7b874d7e65d05eddb020a84455ccc2d3105ccd674ab385763497f2ae515bd9316fdb0416f64adbe6b
257	\\x188a917361b46d856049d038d1efc097cfd6f7c3e5439d1aaf3ebc9aa08dd710	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b24964fb721eaa35d9f8584ba9a5bf03fb24c47ef21a19a16905cfd5387d3c57b3
265	\\xedd21f0a79e6e31ae3fd770e7eb84fcd4e06a73600df54f172f24b29bfdb7e09	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2a2859bbdfbf9ad0f16f589f2881262c46e9bd70df71cd46b2aa1baf13f0324b0deae49b729904226e8f7dc2748d71e469c9ea874ccb03c517ae08a9d7dc6841a
268	\\x770728c34050f913ecc43f8cfb380662401ab178f7c151bc75bbb73787531b7d	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2a2859bbdfbf9ad0f16f589f2881262c46e9bd70df71cd46b2aa1baf13f0324b0cea331f89d7d3783d2ff8040d45cc605806cabd8538dcae0d1484cc4cfc69b3c
270	\\xa87126145bb3f558bc99e3e8798968968f6b1067eb04ac76655b3e00c6c60585	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2a2859bbdfbf9ad0f16f589f2881262c46e9bd70df71cd46b2aa1baf13f0324b0cea331f89d7d3783d2ff8040d45cc605806cabd8538dcae0d1484cc4cfc69b3cd5095ecc8c6d2a24ed6d310d79b22f955bdae3b627a67a97ef8cd404d073f197
272	\\x5c10a599f57f16732717f1d37a2415609d00228e517c881761afebf78d80a7e6	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b3
276	\\x2a2df954b61789e95b2c7286790f843cbab4d597cf292c0f255034ab86ebbc12	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b3673e7a2dea3a28774e9ea653232ce967187adfd0cb129c525113a8deca64b7b4
277	\\x05cb3505ce5916907739bf6d74d5087cea72c6e6f1e906a4f6b2036e44112ffe	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b3673e7a2dea3a28774e9ea653232ce967187adfd0cb129c525113a8deca64b7b49a67c723c55decdc4f7ac3ce6569d24b702535bc5979faf77302cf03076925db
278	\\x7f0ad2788a4c73728d71aea7470fe5995e07bff24ee894b9b8559e872da067b5	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b3673e7a2dea3a28774e9ea653232ce967187adfd0cb129c525113a8deca64b7b4bced19729229fd0c5a809d1955da066c9c678583f15db6391d390c3bb4dd90a6
281	\\xb793d9d9054568d05dc5e223334017a63334445d7abd9a6076d1b4b01646cdfb	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b39410bdfca3bb516903a65c0735a95f7032fa2fc8e97616bee6c04f2779d091bbe2af862cfed672cc5f83b5a046db995868192aa59a416c93e0046cb0c1d5b4fb
282	\\x72a8f0bb9e66da7adc8421c128b8e6b5d7127e93cee5c3e47afbd138eedbd2d2	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b39410bdfca3bb516903a65c0735a95f7032fa2fc8e97616bee6c04f2779d091bb03581d7d4864fb19309483b2b33b73018741b71357872b0a2acf23c72c4e0fc1
283	\\xba5f1118ba496b8a05edfddd2670e80b73bd7283489418c29005726c9f680ff1	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b39410bdfca3bb516903a65c0735a95f7032fa2fc8e97616bee6c04f2779d091bb03581d7d4864fb19309483b2b33b73018741b71357872b0a2acf23c72c4e0fc1f85e1d013032599c6b1b11b112939a624b504be57ad789218d0b30ffe5134c85
284	\\xe515844e0482bfe8e9ed5d9550cffa154de08dca70c4cacd597b387f21e709f8	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b39410bdfca3bb516903a65c0735a95f7032fa2fc8e97616bee6c04f2779d091bb9eb13f5e0328708801180c817b55cf9b88b21468ce2bfe48908218d50d34cd24
287	\\x8856b93176458d3341909b2a62759de95d49ef8a5e08a58e656aa909b74e7b8a	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b2c877f464ffd1b5c84e74666fc993c1f66cfc55647d2eb3c9dd58d986b392b8b39410bdfca3bb516903a65c0735a95f7032fa2fc8e97616bee6c04f2779d091bb9eb13f5e0328708801180c817b55cf9b88b21468ce2bfe48908218d50d34cd24d9faa4bbb49ce296d2421f912faa51f857aa257e4f620f205cd0b2ca5fdbe227e065351d90130e5dc8bbe6b59879d349a714964e1cf8dbad27e28c8c6d1111f2
289	\\x8819071156a04640dc0cdc034538a38e78b53d416210410d88d6ad5d4dfa1e7d	\\x1a2aea27f23c831d0b8f5bf22a560ccfc4bfd844acc93c2b929a482aa1a7f9b22c7ed7bec9fe5b6cfc745b973cdf43fdb3f0fdf5acdea8f99809c5e07a6e6a333f1cceba25c94b3a28b5760edbecfd3f751bee5bd1bc6e75f17da5051db72bbf
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 17:23:52.020091+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 17:23:51.941787+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-23 17:23:52.097517+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 17:23:52.121986+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 17:23:52.146238+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-23 17:23:52.168267+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-23 17:23:52.06428+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-23 17:23:51.976822+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 17:23:52.19077+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 17:23:52.216534+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 17:23:52.276598+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 17:23:52.287291+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 17:23:52.312208+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 17:23:52.323715+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 17:23:52.349131+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 17:23:52.35979+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 17:23:52.400996+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 17:23:52.41864+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 17:23:52.452685+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 17:23:52.464149+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 17:23:52.496862+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 17:23:52.510055+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 17:23:52.542688+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 17:23:52.557768+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 17:23:52.598198+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 17:23:52.613603+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 17:23:52.650386+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 17:23:52.665533+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 17:23:52.806547+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 17:23:52.818962+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-23 17:23:51.953997+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-23 17:23:51.964959+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 17:23:51.991231+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-23 17:23:52.005349+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-23 17:23:52.033242+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-23 17:23:52.046834+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-23 17:23:52.084512+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-23 17:23:52.109761+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-23 17:23:52.133161+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-23 17:23:52.157119+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-23 17:23:52.178289+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 17:23:52.205956+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-23 17:23:52.227564+00
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
097055b5-67af-9463-dcd7-c0be13b80238	4	2099-01-01 05:00:00+00	0	1
43af19aa-5b2b-a43a-a81e-b15270117b2a	3	2098-01-31 05:00:00+00	0	1
44bbfecb-1feb-26c9-2dc5-5978a49965ea	2	2098-01-01 05:00:00+00	0	1
55b90295-d8eb-931d-9345-68454c6cf733	1	2026-01-07 05:00:00+00	5	1
d14a52f8-cd34-e396-b082-43ab20a14421	2	2098-01-01 05:00:00+00	0	1
d5acecdb-b3fd-6fb3-5b3b-27c90c00edaa	4	2099-01-01 05:00:00+00	0	1
e7d5c756-76eb-c926-39cc-39ddb445599b	1	2026-01-07 05:00:00+00	5	1
f26ac244-fc2a-ce08-99f5-66b06d54cee3	3	2098-01-31 05:00:00+00	0	1
00d2f25b-f503-f360-e6a2-34e38c64fd8e	4	2099-01-01 05:00:00+00	0	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2dd42662-e2cb-9f5c-28e1-fea70e52620b	3	2098-01-31 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
2fade9e4-2eb5-33b1-1902-cbc3055968c7	3	2098-01-31 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
3ee07905-8c18-a68b-1bd0-1d41b0c96e79	1	2026-01-07 05:00:00+00	5	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
78795931-89a4-f611-0384-2ccd4d352ceb	4	2099-01-01 05:00:00+00	0	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
9d3a89d4-d47a-e2c9-3383-470e5b302d04	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
c6e17a99-b56f-de6e-ac07-d69913085377	1	2026-01-06 05:00:00+00	5	1
c83fb5fe-4537-bba0-4e86-0dd047ae1ba0	1	2026-01-06 05:00:00+00	5	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
e76e575f-2828-d31d-d078-64b16a9c6fa6	2	2098-01-01 05:00:00+00	0	1
fc70e93e-c29c-a0f2-7670-929cdae3f0b4	2	2098-01-01 05:00:00+00	0	1
2cca2212-81d9-79ec-361f-c92cd89b1120	3	2098-01-31 05:00:00+00	0	1
9192de63-b5e3-d4d5-0228-fdd22dfdfe53	1	2026-01-06 05:00:00+00	5	1
aaff237b-ab96-f907-de97-7eae96cfc8c5	4	2099-01-01 05:00:00+00	0	1
ce149e99-fe3e-51a8-69cf-418fdc98b5d6	2	2098-01-01 05:00:00+00	0	1
0ccc1407-a0a3-c337-42b0-65f821267c86	3	2098-01-31 05:00:00+00	0	1
494db3b7-68d5-1295-46e7-b2b8515d3d11	4	2099-01-01 05:00:00+00	0	1
9b2fab38-3324-d23d-044d-6e8c3c0d49c3	1	2026-01-06 05:00:00+00	5	1
a3159cdc-b51f-5965-cf0b-4e92ca6d59b8	2	2098-01-01 05:00:00+00	0	1
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.follower (name, applied, seen) FROM stdin;
referral	0	2026-11-23 17:23:51.083546+00
audit	0	2026-11-23 17:23:51.083546+00
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-23 17:23:51.871352+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a0956413030313030303042036f776e
2	0	2026-11-23 17:23:51.871352+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
3	0	2026-11-23 17:23:51.871352+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
4	0	2026-11-23 17:23:51.871352+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
5	0	2026-11-23 17:23:51.871352+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001320355544342036f776e
6	0	2026-11-23 17:23:51.871352+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b42076665646572616c
7	0	2026-11-23 17:23:51.871352+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-23 17:23:51.871352+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-23 17:23:51.871352+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-23 17:23:51.871352+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-23 17:23:51.871352+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-23 17:23:51.871352+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-23 17:23:51.871352+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-23 17:23:51.871352+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-23 17:23:51.871352+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-23 17:23:51.871352+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-23 17:23:51.871352+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-23 17:23:51.871352+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-23 17:23:51.871352+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-23 17:23:51.871352+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-23 17:23:51.871352+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-23 17:23:51.871352+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-23 17:23:51.871352+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-23 17:23:51.871352+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-23 17:23:51.871352+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-23 17:23:51.871352+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-23 17:23:51.871352+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-23 17:23:51.871352+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-23 17:23:51.871352+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-23 17:23:51.871352+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-23 17:23:51.871352+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-23 17:23:51.941787+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-23 17:23:51.953997+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-23 17:23:51.964959+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-23 17:23:51.976822+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-23 17:23:51.991231+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-23 17:23:52.005349+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-23 17:23:52.020091+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-23 17:23:52.033242+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-23 17:23:52.046834+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-23 17:23:52.06428+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-23 17:23:52.084512+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-23 17:23:52.097517+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-23 17:23:52.109761+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-23 17:23:52.121986+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-23 17:23:52.133161+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-23 17:23:52.146238+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-23 17:23:52.157119+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-23 17:23:52.168267+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-23 17:23:52.178289+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-23 17:23:52.19077+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-23 17:23:52.205956+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-23 17:23:52.216534+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-23 17:23:52.227564+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-23 17:23:52.276598+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-23 17:23:52.287291+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-23 17:23:52.312208+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-23 17:23:52.323715+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-23 17:23:52.349131+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-23 17:23:52.35979+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-23 17:23:52.400996+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-23 17:23:52.41864+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-23 17:23:52.452685+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-23 17:23:52.464149+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-23 17:23:52.496862+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-23 17:23:52.510055+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-23 17:23:52.542688+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-23 17:23:52.557768+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
70	0	2026-11-23 17:23:52.613603+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-23 17:23:52.650386+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-23 17:23:52.665533+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-23 17:23:52.806547+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-23 17:23:52.818962+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
75	0	2026-11-23 17:23:52.9381+00	1101	ca76c922-9a3c-7077-d3eb-6e5f8ee17892	\\x0a10ca76c9229a3c7077d3eb6e5f8ee17892120a6e6f7274682d6569646f20a382bcbdb6b49f03
76	0	2026-11-23 17:23:53.34057+00	1103	89896b4a-5038-4aa6-bc75-1a4ba77ade66	\\x0a1089896b4a50384aa6bc751a4ba77ade6612036164611a096169642d686f757365200228013202010242108d29ff20ce4c4e13aa1904d311e3a7d84a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-23 17:23:53.34057+00	1106	89896b4a-5038-4aa6-bc75-1a4ba77ade66	\\x0a1089896b4a50384aa6bc751a4ba77ade6612086e6f7274682d70641a096169642d686f75736522108d29ff20ce4c4e13aa1904d311e3a7d82a020102
78	0	2026-11-23 17:23:53.342973+00	1103	9b6eeff6-8c13-418d-b756-f31af7578f64	\\x0a109b6eeff68c13418db756f31af7578f6412036164611a096169642d686f7573652002280132020102421091c85d16efff4e609c62bb065860e4cf4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-23 17:23:53.342973+00	1106	9b6eeff6-8c13-418d-b756-f31af7578f64	\\x0a109b6eeff68c13418db756f31af7578f6412086e6f7274682d70641a096169642d686f757365221091c85d16efff4e609c62bb065860e4cf2a020102
80	0	2026-11-23 17:23:53.342973+00	1103	7c54fab2-0bce-4f6b-aca2-a69675740d78	\\x0a107c54fab20bce4f6baca2a69675740d7812036164611a096169642d686f75736520022801320201024210f81223bcc6c246d8ae6db3a645979a004a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-23 17:23:53.342973+00	1106	7c54fab2-0bce-4f6b-aca2-a69675740d78	\\x0a107c54fab20bce4f6baca2a69675740d7812086e6f7274682d70641a096169642d686f7573652210f81223bcc6c246d8ae6db3a645979a002a020102
82	0	2026-11-23 17:23:53.350674+00	1103	11715e34-4ffb-4f1e-92b5-474e7a680fa7	\\x0a1011715e344ffb4f1e92b5474e7a680fa712036164611a096169642d686f757365200228013202010242103b88d40f587b44dcafd7058eb23e21d24a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-23 17:23:53.350674+00	1106	11715e34-4ffb-4f1e-92b5-474e7a680fa7	\\x0a1011715e344ffb4f1e92b5474e7a680fa712086e6f7274682d70641a096169642d686f75736522103b88d40f587b44dcafd7058eb23e21d22a020102
84	0	2026-11-23 17:23:53.387871+00	1101	6ad11e02-5560-8684-2ba4-12a1d5ffe4ca	\\x0a106ad11e02556086842ba412a1d5ffe4ca1a0361646120b2d5d7bdb6b49f03
85	0	2026-11-23 17:23:53.397473+00	1103	18c0af0d-b296-4f73-b281-518c2ed883a6	\\x0a1018c0af0db2964f73b281518c2ed883a612036164611a096169642d686f75736520022801320301023b3a0301073b421091c85d16efff4e609c62bb065860e4cf4a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01106ad11e02556086842ba412a1d5ffe4ca
86	0	2026-11-23 17:23:53.397473+00	1106	18c0af0d-b296-4f73-b281-518c2ed883a6	\\x0a1018c0af0db2964f73b281518c2ed883a612086e6f7274682d70641a096169642d686f757365221091c85d16efff4e609c62bb065860e4cf2a0301023b
87	0	2026-11-23 17:23:53.418041+00	1103	80bba2db-2160-4f53-b12e-2b6e5b86c9d4	\\x0a1080bba2db21604f53b12e2b6e5b86c9d412036164611a096169642d686f75736520022801320301023b3a01074210f81223bcc6c246d8ae6db3a645979a004a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba01106ad11e02556086842ba412a1d5ffe4ca
88	0	2026-11-23 17:23:53.418041+00	1106	80bba2db-2160-4f53-b12e-2b6e5b86c9d4	\\x0a1080bba2db21604f53b12e2b6e5b86c9d412086e6f7274682d70641a096169642d686f7573652210f81223bcc6c246d8ae6db3a645979a002a0301023b
89	0	2026-11-23 17:23:53.426143+00	1103	d6a5d80b-878f-4b0f-b02e-0bb1b1568ca1	\\x0a10d6a5d80b878f4b0fb02e0bb1b1568ca112036164611a096169642d686f757365200228013202010242103b88d40f587b44dcafd7058eb23e21d24a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-23 17:23:53.426143+00	1106	d6a5d80b-878f-4b0f-b02e-0bb1b1568ca1	\\x0a10d6a5d80b878f4b0fb02e0bb1b1568ca112086e6f7274682d70641a096169642d686f75736522103b88d40f587b44dcafd7058eb23e21d22a020102
91	0	2026-11-23 17:23:54.012637+00	1103	0ebb943f-62ff-4dad-81d8-bc55530b3b40	\\x0a100ebb943f62ff4dad81d8bc55530b3b4012036164611a096169642d686f757365200228013202010242106a46047bab874c5ab65d99bf11d3b31d4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-23 17:23:54.012637+00	1106	0ebb943f-62ff-4dad-81d8-bc55530b3b40	\\x0a100ebb943f62ff4dad81d8bc55530b3b4012086e6f7274682d70641a096169642d686f75736522106a46047bab874c5ab65d99bf11d3b31d2a020102
69	0	2026-11-23 17:23:52.598198+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
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

COPY gateway.organisation (id, name, kind, zone, title, active, version, covered, duty_supervisor, ori, days, hotline) FROM stdin;
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
2921d53d-cbcc-346b-39c1-c789e7859799	\\x2921d53dcbcc346b39c1c789e7859799dcd4b8426fad92e407e768031e4f23f7	f10dc2a8-931d-2663-6bb5-5feec0878c8e	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	f	ada	aid-house	north-pd	2026-11-23 17:23:53.34057+00	0	1
3524bf48-6794-72a7-35bc-ba10f9abe300	\\x3524bf48679472a735bcba10f9abe30053850f47f5fda851a87b808265fd754a	67be740d-170e-9a41-bed3-805f003ca7d8	91c85d16-efff-4e60-9c62-bb065860e4cf	f	ada	aid-house	north-pd	2026-11-23 17:23:53.342973+00	0	1
852201fa-dd4c-501b-4eff-9bf3ee2ed7eb	\\x852201fadd4c501b4eff9bf3ee2ed7eb79c7109054c27a96adb84cb7df52f50f	da7438e6-c52f-6a60-24d9-1d8cb7528bc3	f81223bc-c6c2-46d8-ae6d-b3a645979a00	f	ada	aid-house	north-pd	2026-11-23 17:23:53.342973+00	0	1
30ff6c26-8d1a-fe05-3db4-5729ff4ebe61	\\x30ff6c268d1afe053db45729ff4ebe61e878616288d2faba653f859c7e4f25dd	bd386c6b-4eac-1f2c-8461-01eebc909e84	3b88d40f-587b-44dc-afd7-058eb23e21d2	f	ada	aid-house	north-pd	2026-11-23 17:23:53.350674+00	0	1
c9504dba-cc31-f27b-dfc9-2b7199cd5dc1	\\xc9504dbacc31f27bdfc92b7199cd5dc136bbf6f9d98dd88dc487e67957a4af88	a805123c-ddf8-fc53-c48e-b1eaf268289c	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	f	ada	aid-house	north-pd	2026-11-23 17:23:54.012637+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x0100013fbc969b077b6ec9d19cd570882036ca54621ae57ca1e153da74b2e240f4ae072ea41b71f260aa563b89ca35a2b7b23d5ea3f584055c0a1bd334a9aa3e776a2f	\\x01f40707f472dee931796a5538c44490cf0c9aa98a728770690094abcdd906afc503f2b4b1a6b2147a1688e498f1444fee6aa3	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001b390f3c396736fb2c579d2e8cbf1f2ba2ced45fbef6f60b71d2f1b51834f6155561f183a9687c59cbb4ddca00d215a2d4abcb74ff18d6bfbb88c033e5032248d	\\x01f3ae4a139db4bcdb1b52303af86e6a0912f124e09079e60165e289639c5c61941c680805c6963690d914741a0d49436a088251e58d9657d42660f0	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001073fa273d1873fce191e8e333a70185577a27c6854334178d4d203414ee6b8a8515a3b046d8e49b9a16dcccc95efbfce0fe4da67efcad5aa6dfd394b744506e6	\\x012ffe71c77876583f6fd7b2ea17fe4d522f2a9e1233e4bdeda879f8e39a14dfd1e207b48c6868aca997bc3ba9a2eb1be0b784	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-pd	1	\\x01000127301446ed4d4379587c354321fb71f203a1a5d4665795877cffc81bd574b99c38b6b0c032fbdb8602959f751e91e3067a52a9e18120be62176a78d8930bd078	\\x01cedaf0d56f5d5dc9c682b2cb5a0b1926d9085f0c6eab4b095ed8b66e47bc3ad89c6e2fcc32dfa86a79cb09fc425ce0183b76de6a7f36ff58f307e2	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001c0ba454fa5718c2ee52207b74d16f52333399d8d0d5dcb18595709d9b1029bf295a8a6dd4e3083557b5c36d4e2ccddcceec655b426c01cc72bb323fa3b289adf	\\x014fdccca82318fc447750a92ea5e44fce51f35227e6097b291ff2acc48e69cd9326a30005f3e070003bd7cc68588a634c091ac0	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x0100013acbccae1d615e38f83c27f3cdae8339f1d35f4be614403118c8868b696935e439d5ab7c4bbe57d9ee5d0ec8a96e2f226db7a600c247288fbb38c201ffb30a27	\\x01155c912e1dc1294df677d20e94b8ba71349ecbe904fa7e32955bde75de6369974f98b53749d29f43aeb22a351cfc3314b7202f27aada132aeec533	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x010001e94552ac94da50ec4becafa9f7256a85aabf7973666a27e628cfbbfd8d10d830a4b3d2b2be083e5b757777e0f52dbcb4465d60a1f6737dd928cc3697305fb5db	\\x01c846d0f20a6628a04d89e225a11fc570053e956615dae6e207af4e681814e3c1ce3b80d22e9fb25754dfd39a7023ca640818207a05b233745e	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x01000186a553adb9869ff2bf0e8cb498749686b2a1355879990e549a66403d236ff1aff62db9c052e68fdbca7b4623af2e4a512d2ae1f1b78f0cfc8e50902e837e4240	\\x01798e447eccc44e2b37d1575f1fa678f946f09f1d7ef205d2170a9087d987c964c115eaf483512b8b1eeb0ac236712a8a8c780b94	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x0100019135031ce13c8c017327056024eaec804c7cba914aa84b023a6a0667c2bb340d4553c6bd5dd4615f5f81c2c1962821d747348067844b3a9dfa1b37c65c411e83	\\x0103616a53dd9855b45d6d87ed2c177f175ed73a8ff4c777f22e52cb43c2332d24451f28b8d36d8228d3df5d7010a6ccc3435e	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-pd	1	\\x010001866e799b9a5217c27dcec1ce5970816e3f0a3f0d0c62ca132a2e6fc58013d94e3dd55208e6553bea96cc60b8f49dd4b957d270bac97c8d5dedac9b9b40537feb	\\x01dc9b1159c1ac29a90493e21cb955a5146987fcd9efdcdd05caf951ebc301f622ce4edc48d2b677fe90ed16c956a22ef64d919ffba6279d0c128934	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001130d77f6a8b405398c0d3d3bae9bb1f1e94d133d6ef2f1a70fdd5354ca13d1547b12ba114d8ac86e10c0577e550587e4a0f3b51931ccc6426bbe1107cc4e0435	\\x01d13e215bf277031bf3cc5ba0bc0475a2ff945e62442b9f8d121759b095ccc2da81df835ebff8d0e8c257362f56a59c90a3	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-pd	1	\\x010001ebd210b9ddc3a034c80a516bbbb8f7f90cfba34e5389a7f04a36c436a4132ddd01052e1f88a2ce41fb8b711396b623e108cd6bd1653404bf469d95863b146a22	\\x0106813ebb161d6b5f7b553712adb580fe0cc84484d4894d8d08e1db1337b6ac9e6161ecc4226031b8f9a29f2f116142fc14e441f13cc413de580274	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x010001d614401f48b1a9fe56cc735b152aa4bffd847ce962b637b626828a6390bc7e1ac63e98796019f4fb92b9b8e6db23193ca8a9bcf8cc4dbaff11caa3adf8eb9096	\\x01247c47294efa368fc88234bc95d8545544f32aed3078c0448a269f371c6310a4d3a233b02d8da25f2b6f7cb27439a540f9	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x010001b9c6f3693996c05334d84294c1191f6f78dd649ceb8b6a449552352d9ae75913c0a9c590c7fbd6ab27e217478dd1026c4329fb3925c5a8d55da634bf6d5505c0	\\x017cb6d17a42654914b624b1c5d0a6862f2947d669216ef6999a9e19f84b30d79216738215d551b4d3faf621f5e1e488bd073e	1
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
9e6ac511-83ff-4a64-9794-63e1420db633	109	\\x0a1089896b4a50384aa6bc751a4ba77ade66120201021a096169642d686f757365	2026-11-23 17:23:53.34057+00
4545a965-c316-4de3-97a0-f8a0e126859a	109	\\x0a109b6eeff68c13418db756f31af7578f64120201021a096169642d686f757365	2026-11-23 17:23:53.342973+00
e7c21eb5-5137-426e-b642-258aef99c9e7	109	\\x0a107c54fab20bce4f6baca2a69675740d78120201021a096169642d686f757365	2026-11-23 17:23:53.342973+00
456a8827-836a-4b97-90fe-eb5ac26aaa09	109	\\x0a1011715e344ffb4f1e92b5474e7a680fa7120201021a096169642d686f757365	2026-11-23 17:23:53.350674+00
03c38c20-9677-4267-9f8c-8d27206e15c0	109	\\x0a10d6a5d80b878f4b0fb02e0bb1b1568ca1120201021a096169642d686f757365	2026-11-23 17:23:53.426143+00
c9514a16-8488-4048-95dc-6ccd16ac3d8f	109	\\x0a100ebb943f62ff4dad81d8bc55530b3b40120201021a096169642d686f757365	2026-11-23 17:23:54.012637+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 17:23:50.339776+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-23 17:23:50.344595+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-23 17:23:50.351386+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-23 17:23:50.358671+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-23 17:23:50.359966+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-23 17:23:50.366365+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-23 17:23:50.368217+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-23 17:23:50.371143+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-23 17:23:50.373548+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-23 17:23:50.374966+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-23 17:23:50.377909+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-23 17:23:50.379575+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-23 17:23:50.381057+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-23 17:23:50.382764+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-23 17:23:50.3837+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-23 17:23:50.3843+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-23 17:23:50.388366+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-23 17:23:50.389078+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-23 17:23:50.391628+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-23 17:23:50.392406+00	0.1.2
gateway	services/gateway/schema/0024_days.sql	f1f09cdbc08279e4f99ef159adc62adb36c31045d2c0695fd45402e3866e256f	2026-11-23 17:23:50.393028+00	0.1.4
gateway	services/gateway/schema/0025_hotline.sql	a73499fea2f46133a94523bd7525bbf1a856c51f0fc136d924e99236b2f79f42	2026-11-23 17:23:50.39353+00	0.1.5
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
ca76c922-9a3c-7077-d3eb-6e5f8ee17892	\\xca76c9229a3c7077d3eb6e5f8ee178925b9d08a733f0262fdbf362ad06879222	north-eido		2027-11-23 17:23:52.927523+00	\N	1		\N	2026-11-23 17:23:52.9381+00	\N	f	2026-11-23 17:23:52.938045+00	\N		\N
6ad11e02-5560-8684-2ba4-12a1d5ffe4ca	\\x6ad11e02556086842ba412a1d5ffe4ca05ac5f37da84e426fa6cff6c4a724a97		ada	2027-11-23 17:23:53.38053+00	\N	1		\N	2026-11-23 17:23:53.387871+00	\N	f	2026-11-23 17:23:53.387796+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
ca76c922-9a3c-7077-d3eb-6e5f8ee17892	2026-11-23 17:23:52.943718+00	1
6ad11e02-5560-8684-2ba4-12a1d5ffe4ca	2026-11-23 17:23:53.392319+00	1
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
2	aa353a7b-e4b7-68b4-50d8-a21135c1714f	2026-11-26 17:23:52.945605+00
2	185d1443-ecb7-9d17-a2f3-14e6df2d6e80	2026-11-26 17:23:52.945605+00
2	617e398c-85df-7c8f-2a7e-5e4c75229a31	2026-11-26 17:23:52.945605+00
2	cdbfad5a-f569-c49f-3ee2-b8c1a42e06f2	2026-11-26 17:23:52.945605+00
2	7166ef81-684c-e86a-88d5-4007c49c7306	2026-11-26 17:23:52.945605+00
2	65d5de92-687a-8c2b-5a44-f65275e14371	2026-11-26 17:23:52.945605+00
2	1043b937-3bbe-da84-b2a3-168c3d0cfce1	2026-11-26 17:23:52.945605+00
2	b31512d0-4326-7eff-3d17-1b9a2c8d282f	2026-11-26 17:23:52.945605+00
2	f34e6479-be04-0358-8e10-73976baa58d0	2026-11-26 17:23:52.945605+00
2	025d5aa4-396b-e436-22da-50d541503e71	2026-11-26 17:23:52.945605+00
2	31723370-686b-287e-a22c-d91ebbb06d94	2026-11-26 17:23:53.327696+00
2	725e1bfd-ca58-0c00-fea5-7a77d3f0ec1e	2026-11-26 17:23:53.330531+00
2	f60504fb-2170-10f3-02a3-0b1d53919969	2026-11-26 17:23:53.332785+00
2	a56e4f2e-a7f7-f865-fbaa-72952b29b05a	2026-11-26 17:23:54.004366+00
2	c1347f7d-6fe2-deb9-2993-59ef3cfa9a55	2026-11-26 17:23:54.080297+00
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
01c89b93-0779-c9b6-621f-79ff666fa16e	e2966594-6933-4f6f-a607-fa9d6d656af7	fa68a13a-dea8-467f-ac0b-50399558430f	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:28:48+00	0	4375	\\xde396b69d4ad890a25ffeffc144677758b1c467a6edadaf68d7bf1440f063e0b	\\x015e1482419e6ea09d9a132012c314b0ee422e8d12ec7244b355169b0bff2948c9f69b29173d316ddc814039b763f3ac9b10b276f25d384d6002a5e9fc0553191e	\\x015e14824100c92834acb3c61a07f73fc13567ca66cca5f592b65be6fd385ba70b966c4b771471417a502f29b1a77a9093c642a31947d0683363087cf47a827aa96b74e9c6623038cac19311d39bd2bfb1e9b78fc00d28e69f578ec5c770dd9751	1	3	FRAUD	FRAUD	5			2026-11-23 16:28:09+00	2026-11-23 16:28:48+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-0a13-1550-7625-0664542aca09	4feb7e98-a6b9-4297-a0e4-60f7269ec52c	89904326-f704-4f0b-a601-149cacbc667e	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:26:47+00	0	2771	\\xa9f1a1d935558aebe32503c038be09b641ca43c6c4b3bf644b26a35276d9ca19	\\x0196a462dc7f29a44af763f773cde1881b356d17a54cf72be720acf0fa88722ae93d7f0e3cc06708aa718ff88ab4a26ef7544a39f6558e29f2a810439d9a89d643	\\x0196a462dc6c641d0bb86a4a09f6723d8359450d80a157385490cf2d388c8c96b2b5b310be76fd046293f5741f83f59822a9150fbceb00ab15cacff21dd7c5fb6862e1027e61b2e28794a16be501e0d0ca57d2658dd92e20e706fbc8f842b96621	1	5	TS	TSTOP	5			2026-11-23 16:26:27+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-1394-598b-9fa2-1a36734eb8c0	3b280b0f-da81-4dab-b1df-4c201cd3240a	10b1f43a-fd05-412e-b427-066b06898675	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:38:37+00	0	4378	\\xbd5d3f688f66e0ab3db796faa4c23890a27c6315ccabd4614913cfbc298c9187	\\x017f10b8676f6b236514850376719ccb533be6052dbcdd08b97c15b4cb816a06e6c82ad7f2538c0f87220cb507dbaa554332c642f9ca25867f4ef36ce4a4bba380	\\x017f10b86718633db8748e32f7ced747d27408a7583b8573819e8f6d6f49dc6b68cd6f84abd27db0b5a2d97fdd0e2a3f09a80193f223ff1dfeb59906890781c622a3f584a36dcfa8adc500c37de6b1f14ee6d95075c7004aa6d297f0bbe81a2e91	1	5	DIST	DISORD	3			2026-11-23 16:37:48+00	2026-11-23 16:38:37+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-14ca-e01f-82bf-afc2524fa8ed	0a2893fe-0c6f-427c-b65b-c7738b934c26	74969485-a1cb-4007-b051-aa342c2941d7	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:33:49+00	0	3812	\\x06243d7acdd5685e5eba2833fe44750453f8e2563cff3c58d9c6ffc8be6ef479	\\x01727de7056aa27cf20ac73c0c51f73266f7f775805379ef601d5253ab9780e6283af1cdc1190b45e4378f38718baff8401ad83779210add70ede085376d3a12dd	\\x01727de7054c6f7befb5678c3f48316272a1bd08ffa3c07f9e4434f33eb30615e998194c837777dac3207395cc17b0bd4c0ecc908f041d987c9050c472f212e5a75a9b89fa2f722ff478ff00a4df48577e4468852449c3fedcafad704502122110	1	3	WELCHK	WELFARE	3			2026-11-23 16:31:18+00	2026-11-23 16:33:49+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-1e36-a58f-4e70-e8ff62478ad1	671004d4-175e-46b4-b5f1-b24cfa6bf1e9	74969485-a1cb-4007-b051-aa342c2941d7	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:33:32+00	0	3530	\\xeabfa0871c2a996b4164d30b3ccc62084d5cd2e6e84ccbe3fde6ef0e4148b949	\\x01727de7053e582231f5730b1ecc4336784f1ccbdf76ae711f1cd466f9d0f947fa18267eb8bc7c73ac8fe94d0f58008af86b0c823d7507bb6f890bbde691232cb7	\\x01727de705ae156c256bdce32aa0c91c9621d0b3c317ab33102a971abe3d8f466dea13b610ca1409c8aca8830bdc5536f9f0c18139ac4dd47fc0ad237d2ff9da6596ac0123c53a41c61e37132e96fbc92a81aaf6a25fb35d4da5ada5267c3303ef	1	3	WELCHK	WELFARE	3			2026-11-23 16:31:18+00	2026-11-23 16:33:32+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-2614-75f8-c95c-ceb0685943b7	fa0477ba-a525-4b64-85ff-4d1ca9e047f9	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:31:25+00	0	4090	\\xad145e02f964713c1dc9a4a28e6190367313fa935a42aa3f92565a582b0fa44b	\\x015decbf94c8f11db44f31b2dfabb8ff884ad91a5d1b93e7d1e6a11435aa00575eb723dd51a2cdc1287c8b25223b07ae769538cbcdbc38eb031b709ea5fa19f6cd	\\x015decbf9411a6ef688f76a55a3382dfa565db21d68f7856b4335f96253b749e31fcc371896476a92d3dda13503a0f857dccb82e53109384a9642d2e233c4cdf9d2d5348bb8fbba16e987f8a7b327f6d5f70feac4fd3fcc8e08fa73b92ead60f30	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	\N	2026-11-23 16:31:25+00	\N	65536	4	1	0	0	0	1
01c89b93-3309-18d2-854a-c87d6e282ebe	db1fba70-bc21-4e83-bd36-aeaeb8e80de6	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:26:28+00	0	3522	\\xf6fafa19011bfd1e598cfff2a173282ae04628538876cf43397d02ae7d4cfdbb	\\x015decbf94d78778a433d15bcf1813786922413b746a7e5ad6aca12d9d6375287e0664a74d7510da0e0ab874941ae9e5a0ab359ea2adaa0d8b0daa0a028c6e6ed5	\\x015decbf947c90078668f5da8cda4c6dbafbd065b7174b381553548daba60102661bcb4e929bee03b4a244de857234d13cb8de294c3adb651961c52df91a91530f63bea5e38ebf9ffb30db39570f4aa0676e570b3b75021ba904de129c6b9baaaa	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	2026-11-23 16:26:28+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-588b-7ad1-5d64-07967171e76f	d6363af2-f63c-4f33-b824-67378c6b2adf	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:39:37+00	0	4662	\\xf1c6c51dc1bd722a73d4a9b238ffa3aa296940bc90ce2beac330d01185f8d812	\\x015decbf9473fa0c2f878c311da2f12707a4c668bf880ea6ef1772cc31582bb03e16ee302a0d9fae7a7b4c5741920c32dfc99b8acbfc32b8130db08a0baa4b10f1	\\x015decbf943b8a742fcfa465a08e91cc0b73f03d479ed0f62d5aa798810dc4c8d7104d7cad67d4725f128ad718848340bc6653a5d96f9cbf8c0d5cf9f122f941fad17ba77a9177d5878b0ba8ee08e9830acfbcd5e6fd8c14250d65f658c5f29726	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	\N	2026-11-23 16:39:37+00	\N	65536	6	1	0	0	0	1
01c89b93-5e97-48ce-7b6a-716974e94b15	c74e8fdd-2aa4-4af4-ade9-609cbab450e0	10b1f43a-fd05-412e-b427-066b06898675	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:40:14+00	0	4654	\\x83c78a22eb7dc12c9127c5b8d9e8fd05cf5a6f35fa1e877f71c27836d8bdeb4a	\\x017f10b867b331895dd330ae0ee27414762737e45464080b815db77f796cc80a221ac802aae6e71c5131a2aeb97050c2c26d884d7629a2b2e84ed57c8dc7e5e6d5	\\x017f10b867ead16f5ed46e3a5fd3c9f41de36cfb76661cee15018f56be29df3dd6e93d561ca01c80fb8f93d07ba838de5379b5e648e8230b57d89515351593478cf06ce635342afcd3ae87fa75d29aabf6f3de87e73e1c973fe05625545bbe3104	1	5	DIST	DISORD	3			2026-11-23 16:37:48+00	2026-11-23 16:40:14+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-7024-6373-7bf5-d08a495d8c20	374f8fd8-6a2c-4541-a381-8efe4d753e57	fa68a13a-dea8-467f-ac0b-50399558430f	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:29:46+00	0	4731	\\x5e73ec77711a64e7a42471ca83875590f4cd7ea975b0b7e2711effe2a0f953aa	\\x015e148241b3000f8d45f3a2ea1f0f829cdb57e505585eeaeb248e80cbc98800bdead3a7ec2bb2fe3ebe1ab9d8d3691693be1562d0db8a14fc69a81cc131ee7f0b	\\x015e148241adedefc3f6c3ce0506fd2e3d430cbcc47d0c9f76f043e51654068cefb03077a20b79e09188dbb5f60a81cdcefd6005ae38cb39c154b01193dee5a10f53fe8b296d2c6d39c6b91d31f6ce190bb11a5b996f79d1ba81377d41c1071ca2	2	3	FRAUD	FRAUD	5	14		2026-11-23 16:28:09+00	\N	\N	2026-11-23 16:29:46+00	65536	3	1	0	0	0	1
01c89b93-78bd-ac72-c4a2-ae39ba5ee89d	ea15e06d-c5f7-49f7-a2a0-a60ea277c34e	546c61d5-df61-43d1-a956-7af87d075d20	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:34:50+00	0	2775	\\xe30523362b1225d7b77d8280516486663d76fa0c65b8bab98069ee929c156ef9	\\x0121eb5f8574716a4bf7343a7b49b8aa1158603fcf4cb09d063f05ed93df156e42b4607f2deb71726e29ed43c6468980f39e2fa7a1889d8cd724a550e93aa08dd4	\\x0121eb5f855bc55a9c3983e709af7adaa1c7862c1e8ba50448bc40c1eeafe3a3ce012c318ad6f05037e9aaee3b9c49ac34de6ddb2f6433ab1fa044c8b379f0d2e3b7aae8befb9ffc7331cd755df82b7c48f1035f70a359e1a7afb6afc28d0790a3	1	5	DIST	DISORD	3			2026-11-23 16:34:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-8148-6103-0413-9990448ae69b	0c8aa7b9-8af3-47b6-94e8-e1a537ae2ef3	89904326-f704-4f0b-a601-149cacbc667e	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:28:17+00	0	3949	\\x2a409e885833c2e994be806857809ae207c88808e59fa92674c7c0f73647d01e	\\x0196a462dc149f948e76a772f6966a102d0c271e292ec751b34df22ecac48d14eb46d1ea879b4bdcd88d5bfac29e91a81da0db4f5cff3197646b22e1000d827a9f	\\x0196a462dc77abeb26c8b1813ccd46c0b414b6d898a1518102d0f4114f68adf27d4019a4009692048fceaf30848b05025b609302951e5d53e7b9dc029e58b4d9914cf0912e84125baff6f51367d0ce95997966bdc2e281927954e4c7ed8707db75	1	5	TS	TSTOP	5			2026-11-23 16:26:27+00	2026-11-23 16:28:17+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-8795-b049-b403-4703a1829012	1027e68c-b3dc-410e-80cb-19d0feffcc97	74969485-a1cb-4007-b051-aa342c2941d7	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:31:38+00	0	2777	\\xb905207622936ddd03f97225fcd711877b2fa3b27d4e4c9cd1ad2940757e594c	\\x01727de705c15597b568efeb01d485180e76eecb6f111a867da5f07a8b2a0e5b3086d02a5c756a3c0019690555e0d6203a93e9adb37050072304b791245373e90f	\\x01727de7050503f0ced46d830d3162c3ad771e7fd72d7752f0d88e9f0f4c41105b103fb90b23726f9c8216583185fd1203a53887b8a2900798808d606ae6485309d9931d96523c04cf1f083cdc58b92ffd2c91d21aa773a6d90d8bbbd325d5d703	1	3	WELCHK	WELFARE	3			2026-11-23 16:31:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-8b9d-448f-7bd1-2394bed5cfce	81ecab21-9577-4455-8329-7131a8e39da8	74969485-a1cb-4007-b051-aa342c2941d7	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:35:06+00	0	4184	\\xa4502c49bf3d76f22a4505218cce4ad08d32032a57ddbef9d0188e446ccc877a	\\x01727de705abf96a473531d2e446d1bc0eb8f90eda76d704aea2fed30dead5af48449ba367dc9cb89dd1f3f462c52f9760a146b332948d33a23edf99ec14ee4f01	\\x01727de705bf0cfee643223bcbb8213ec45e44c8335dad99583253d92ddf2f723a478f5d914facf1805717867e36955f61569ae5817cca66932640add95479b5f36db515e9d68a18f71497743193ac033d681e5c724d389e929c75d76be9e83cb9	2	3	WELCHK	WELFARE	3	02		2026-11-23 16:31:18+00	\N	\N	2026-11-23 16:35:06+00	65536	4	1	0	0	0	1
01c89b93-8fdb-b1f8-d90e-f75c81ba2cd7	4081fa46-400e-4338-8a52-debc17e41fca	89904326-f704-4f0b-a601-149cacbc667e	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:35:33+00	0	4597	\\x7951439eb49f935d79f758018dda941b4fd8f50981d681f3d7e6fcdcd80ef1be	\\x0196a462dc80f4859c543307b7848093029f3d9ac62c836256040ca4a5fe984b2379d70b278c769eca644e9eb176ab0f8aee2b7501cbad68e3a270c30451f526a3	\\x0196a462dca881ac3bc66e40f59b847c87eaa79bd2e6b31a96e3cac6d301c644d84c595376d15bda38f158d9029fe6c59b3b659c2f53886df33df5677ad900a1ab757621d01c6cc0b7af07da6b53dc7170542d2d37044615c228f21c7fdcab7c0c	2	5	TS	TSTOP	5	03		2026-11-23 16:26:27+00	\N	\N	2026-11-23 16:35:33+00	65536	4	1	0	0	0	1
01c89b93-a246-19b4-bab2-53c565226924	a5d2ee5a-663f-44ef-9c29-25a4b29c0fd0	a303ab36-1bb1-4cff-937f-4684d8a3baff	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:41:49+00	0	4655	\\x8bce60db706038f80bff353e1d90b3fb704d8ae3fef0e89b9796fbb32ced8fa5	\\x01335bdde1d3a976080e6b1aedfc0f6cd86dcd09b154baee4000a546161fcf58ec3b5d42db497b99052b9146ebcc92ab31dac2d0d4c690daa72d2e1ac342754ec9	\\x01335bdde10e842924896f642eadc04f409ddf09285b4ab8109d0a40fc713263a2fbb95a1956a19fcf4a890d6af9b619863520a798f6759fbfa03eac5c5ffcb7d0207ab217f01d260603a060e2a419f02ded0edec2b21dbac4b3d255c3da5df88a	1	5	ALARM	ALRBA	3			2026-11-23 16:38:54+00	2026-11-23 16:41:49+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-a898-8cb5-9b98-bc822c8dbcb0	f5999c5f-9476-4d69-8c73-25fa57d94bb0	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:25:18+00	0	2769	\\xfa56f6ffe8057f0a54bad981ce76581766e154706b4179a479812ba395c13530	\\x015decbf94976d73e1bab41c86b82329ec389c8585df91c696b4fc3f1431b170ff1460fd2bc2221ab127bbeaf1524ff1d5ab716f2f0336a783c67d0123c1543297	\\x015decbf94306cafedde510cc980fe3253e2a31654173fd74576d6b2ab5e0a6e28efa7bd2a03a82f4b7f5db67e270e29a7e9fb118bd8188d97acd84ea47df92cd46be2f2db76f3252bf18602d6393f4e3588c23ebaaa1db0a905c17f80909c8656	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-aad2-77e9-264d-65ca219083b3	443455a9-e4d6-42be-b3a3-953c16e9532b	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:38:35+00	0	4241	\\x1058424b487a48dfe3d0f1ab5ad1329cee765064558385cc131e45bee1976b6e	\\x01a3a3f804ee9a30114ce3e3162685b8b7524dcc37a69cd0a121664502e85116f1f43a6f30a6786e21f566b579dfdfdb12169ad2afd8fe9be30a7f0cc9e01bb866	\\x01a3a3f8044c1922de8b9984daa528faff85df5510a2d7cf1befb049731b837eb2993ee657840ad5a2640d89ef39a3cb6e0c78eb2cba7eb13c02b4ef4f217b85137aa3990e92198931e5e329821b7a33b3a5e066775b2c8d56bb449781290ff992	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	2026-11-23 16:38:35+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-ab17-7b87-8b35-f0a9d46345ba	712a5678-9e16-4bc0-8174-61772ee93a44	89904326-f704-4f0b-a601-149cacbc667e	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:30:21+00	0	4228	\\xe796981ec854c56b8961bb6b998a25bf219e1485ebe5268d02cee7b51b5ded6c	\\x0196a462dcbd6afd1d785bf7c1f6b8f8bca78ded825aa683398fb7d5a6c4f831f5323be6e86925207fc5beab0aed92ae5de88ebc8a86fdd4fcbfc281e01ba3332a	\\x0196a462dca22b14c6719a55424945f922fe70fc5e525844054975d4664b9e13ce9e974a159b27d6f1935e8dde9e3a0b6bad8df8b815a43a6ab14fa31db979c2ec7ad0ee64aee4cd219f9f4b8169cf488eb651d83e9286e1fac76a0bd2cdb5903c	1	5	TS	TSTOP	5			2026-11-23 16:26:27+00	2026-11-23 16:30:21+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-b4ba-ad66-97ca-4691a2104677	bcba7b16-65f8-4873-905e-51be8f4db5b8	546c61d5-df61-43d1-a956-7af87d075d20	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:41:41+00	0	4657	\\xe43e76816b37d95a23ea3922f89850a795aedc871c5da41b88364d991233a20b	\\x0121eb5f851a04452009d5962f1fc829ef65090975cffd4fe722e8b9521452d5d3d4054fd91ec6ef81ec736d3bcbb9829b760d6a6c8f1d9315ac7fe0dddf93942d	\\x0121eb5f85498acb40ad7c8b227dadf0845ec804185f94c39ca6bc6e07a1079b1db5ef7bea45a8da17ffe5f30fca654169f671bde20499fc73c0da3c1394ea8a85dfaf596b151b5e0aa2a84e6a378ab9781a8b6e89a41e3878778a6738d2dfd3eb	1	5	DIST	DISORD	3			2026-11-23 16:34:30+00	2026-11-23 16:41:41+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-6e5f-619b-99c7-bd5eeaa18967	d97c2c53-b72f-43e8-98f2-bdc1f6ed704b	24715241-5766-410c-bc23-27e17a188f65	1	6	2026-11-23 17:23:53.419085+00	2026-11-23 17:23:54.418712+00	0	872	\\xa98c0d86d95aff2b609bab8b83f27688b3fb03dd766078e79848d647bdc0514c	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-23 17:23:54.418712+00	4096	0	0	0	0	0	0
01c89b93-c05d-8a7e-10ea-48c8ac4c3d57	c29dee43-274e-42e8-8e4f-58c415f8be41	10b1f43a-fd05-412e-b427-066b06898675	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:38:08+00	0	2772	\\x074c85731ffdb08a397ed52a55cda992ccdd59f0737a39e146263381fea0f0dd	\\x017f10b867ecefe66b71a2579b79df030a79e79ce5af4221b6e27fff546c7205b97414e3756a111ba22833ec706082b1cf4f3ec31c3aad19fb7570074d37bd068c	\\x017f10b867b68c43f21d691cc460f67fc5aa6f5d2366faad6c06a5b08e9d86c80848eb2fd1d0579e315789ba4437c264d37bc2958e25d14a2396f619179d02aea5eb3b37494ef983004ad4414e616a735cff8d8a37fe4c79ade85de519706168cb	1	5	DIST	DISORD	3			2026-11-23 16:37:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-c9a2-6a14-ba51-516031be009b	baf3efc8-c8c0-4406-9236-d6d5453ddf26	546c61d5-df61-43d1-a956-7af87d075d20	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:38:13+00	0	4381	\\x8ae7648a443e75f1297c25c98525db782fe0fc10df99731285368274a3a04645	\\x0121eb5f85ce6f28ab27cf560b4d19664dd05c525e1ad7e15aaf376721680f7cd1d3c365e475a646c8c9968905c093147ea3f9c295b081935c4e0f09acf9639050	\\x0121eb5f85ff7bc93cd2a713604e7fb257434793c9fb143b043f60a47f836ac508450000cd14ba99214d23c1116e8a661dbba0bdfbb6a2da680f03c625afb2087a1d9d4401c3245385de3431938e45820e86c819e505cc8dece8cf513de646b732	1	5	DIST	DISORD	3			2026-11-23 16:34:30+00	2026-11-23 16:38:13+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-cc72-f440-ef77-aed6556430cf	94122a22-ed77-4151-a1d9-4c9ed9c2a72b	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:33:58+00	0	3962	\\x84ffe777d7248694602e56f6614a7109a7b578abbd2d8a6df5762d7625bd29f8	\\x01a3a3f804fb8f639d04601e4d93742db8425203491e8eb9c5a2d1a19dcb3349abf7d3873e3e2629f6bd0034278497a648b538fd1a7efee7d8931fc3102f380d84	\\x01a3a3f804ba8da1297059361e3da33ce676b5b484aa15c53ea36ef9c553b4363c2f5e9054242a3573c884e948464b5e0749893733b09df9fddb68652acd6cd3a9584195d04acee2d712a732dea459499e27ea11482cfab10ca05b8e5b77cddfd6	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	2026-11-23 16:33:58+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-d0c1-ece8-12ae-816da5993b24	72fcef72-02a3-48f1-8720-bd2a134c7119	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:28:14+00	0	2782	\\x81ce51dffad08fa331f00b9229dcfaaf2fdc98b6b3eb61a64b9a8faf36daf41e	\\x01a3a3f804462e15bcd2c83c5d1ba87b8c0f20de0afba4919899bd582b30fdc23d90f4181e0ec49684c08a7aa35618cebbac233db0cadc0bff68f67a34f3c0588d	\\x01a3a3f80403b7191cac3f971fefaa95f446077ac2957761cc6ec5ecc5867ff9dc3951f11913cb2a3240e40838d7b33e566abea0d4d80b2a778c53e823d1b8081520e4bc627793640d7c44222f122cdac4be314925342b2711bfe2db1873716c2e	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-d6cb-4c6e-5265-d4dfe99a0db5	0c3b3602-adc3-4ee4-9e9a-f8b72cf0ef8f	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:32:46+00	0	4376	\\x7c3bb4a27b6ddc6f1179ad73023a465aa0905de9916487af28fabdf64fe9136a	\\x015decbf947b6efb6c99ad6f7aa2bc5e3c6367f516ad6b16ceff5775855a16106bffbdc32138025f31c6908512a0891a2006040812790767bada98901c3824b6be	\\x015decbf94466a71bc653b1c1b865b226a791e795dd74bf915d39a590de36df1d647c05ad93df0f626f68c871450c76cffb83e07a9b2cee0735cecad581dfc45a106bc920f1c8359f5b40ed5218c7a158329dd56d3d583618b9442e6cdea306c6b	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	\N	2026-11-23 16:32:46+00	\N	65536	5	1	0	0	0	1
01c89b93-e22f-72de-eef3-edb7b225828f	60a896f2-0f1d-4ea2-b40a-ef555f7c754a	a303ab36-1bb1-4cff-937f-4684d8a3baff	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:41:04+00	0	4379	\\x762aa8746c65ad2c2d496faa850f82f0d96468c7184b73f5829e0cb3c5f73392	\\x01335bdde1da69edfda913b4b589dbca37f9ebcf55ff1d3afb3dee157b2b46639b5cc23200c4a6b2116110a1a9249656b56fa757e4c84826ff05a470d1099557e9	\\x01335bdde1959b3c4673f3ced70d668c421c0fef252489b70e3ab9cbb3a5ecb69e2a9d5dd0f80044b7ccd174a2e29f90be71d375696466f763cb3b8b5b9829272be9fefe84d38eb3530bb054fec2ac0dd6b2af004f93cf420410d33c7bc3efe89f	1	5	ALARM	ALRBA	3			2026-11-23 16:38:54+00	2026-11-23 16:41:04+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-e392-8ada-5ed5-117f12b7691d	daa48043-bcfe-458d-8e10-c943724d77e2	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:28:15+00	0	3804	\\xfd1fbd6a44ab5f0dac355eb4a6d1ca0c80950e863b1ad99fd93ec8d8318d3437	\\x015decbf94793d64acbfc08fc922d7a11e9b8f4366a75a152b155ff96323397256753cb797b2514270d6de30196d1ef64b70d5bdbad7fde047422323de55d64d03	\\x015decbf9403185538974361cfe8660518004d8c3425656bd004f7e80b5e89a5cf8486ccce48aebbc972f08ec21c04b8478321b9c3e619fda6881136ba9a287ecc342933c4297bbe9fc611e9751f1edd5aa92f8a8cfa5561e4994186e79db03753	1	5	TS	TSTOP	5			2026-11-23 16:24:58+00	2026-11-23 16:28:15+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-e398-961c-f709-d09b777546e1	e7e97bd1-ff28-4e96-8ab2-478cd799da18	fa68a13a-dea8-467f-ac0b-50399558430f	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:28:29+00	0	2772	\\x3cae9a325f6b5bbd5ea16643180c5b095429af28d779da4552512fd9e668014e	\\x015e148241064c6ea122cae95dbeb060bf7d092eee1eb5007cbda2ab2bb040f8ad2a0e21df1f32c9cfe74805e2bbae2c0dd2be07e28a04ce3c39eb5e908f55c41b	\\x015e148241a6e32d2adae7a2ef6c0f24784e42928e89e7729d5925ecc44c37729aa4c2da3f345ef406115a6c9f459a7f394b97284710c0f66f3f5f67a00714a4107d54ceaa535e008dc4d91623f7a4f3ca77a81ba1064faecddcecc04c6a9dabd5	1	3	FRAUD	FRAUD	5			2026-11-23 16:28:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f251-8c78-c64d-4eef24b30fad	57750cce-fe86-4de2-aab4-49cec40be524	d9fac371-b03c-4c60-baf2-8e24a247c46f	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:31:14+00	0	2879	\\x0984c9876e316077351c4919ea9eb7503ba21ab0509bb7d6328b66a219174aae	\\x01d2042d852f1db58a272b3a7dfaac53be442b4fc633465ce03aeaf3e78693e768e52658c57d9d9bb4212df55098180385dc6433eb1c9e8eb05f8ffdadbd056ef0	\\x01d2042d85f2ee7908b700a6f5c69127448c52ceb5222611ba0b8cfadbb71e56e769a66ad06c84d571b42c72c694b214f543f82d2d64babc3e21e31e2474036c93048933f05fab99622ae152442a5b09f4779d37fef1beb709bb61810a6e0440cf	2	5	DISVEH	DISVEH	5	08		2026-11-23 16:30:54+00	\N	\N	2026-11-23 16:31:14+00	65536	1	1	0	0	0	1
01c89b93-f82f-c33f-83e0-35fcedb96fb9	28afd9ea-897e-4b06-baa3-61510fc715f8	a303ab36-1bb1-4cff-937f-4684d8a3baff	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:39:14+00	0	2776	\\xe77e78e9dd3fac4bd13dd293eecf2f66b166e5e476631504419567e90a790d07	\\x01335bdde1de63564bd884a0975648634d007fcbac1b476ff5cce8dbd0e54f11d2ffb4538ed3220b47ec9bc685e2a890c03db29ab6acbb955349ba9dcaa5fba58c	\\x01335bdde1af6c1ef813a6b72a0081bac1c1a46befc30d5f114ec2604414f6ddfa087fe956f447b23f39e84ab99d19b0f7fc672352eb4db12a90f487037892b11580fa551d2c963b30528f378e490b83368656351acb5ba0dbb055763c0552dd05	1	5	ALARM	ALRBA	3			2026-11-23 16:38:54+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f9bb-7f6d-5e04-3666ed95e4bd	82383559-6ff9-47b5-8331-6709aaa786e9	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:41:15+00	0	4527	\\x79bd2b07268955d8a0d6f96e18bf986fca55ffc36e6ddd9dc3668b469139d321	\\x01a3a3f804c149ec90c8af72ec880920b15b1d8e23bd508af9dc6da1cd2f486f134b71bc7661e36d2e0bde8d15fb2c349c5db4264153b93b655b5dc1e338606274	\\x01a3a3f804de47b8229791431480fc287f5850318efb3e0ab1db93bd58094fb89906e3a488e2fb5e6455459caf6ef9f104d7bf816cd49876d6df5bbc056270564377de8457394b9879aa836f1da76bb3062df7993c4b82b83ad7726f8dafd860a8	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:41:15+00	\N	65536	4	1	0	0	0	1
01c89b93-0552-dd39-117f-24b1ecccabf5	b0c48b56-2840-4b41-aa16-9d71c5dc707d	e381e318-2539-4e19-bd3e-6070a8fbadd1	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:02+00	0	4657	\\xdc2eb787f98bea737b66893896300f75f7ad3c0afa8992fed267c08ead129ffe	\\x01a3f05ec4b2aa1e85da313ba41f1b37269b1e9302bad96908c94f443ae2a8f00422c33616882086633fecd2cf85810b20bc2ad8f56f2d150ed47ae0daf50d58c7	\\x01a3f05ec437028c606c293a9e6396c14cf4a5282432b7fbe230b6182da816f41163c7f2d773676392ad5bb92ca5d2fdf1226715024f3f068e4773bff35698bd1cc5c5d514d4c36e6d3a306cfb526147d8450368afa15869abdd55096df849da76	1	3	TRESP	TRESPASS	4			2026-11-23 16:50:00+00	2026-11-23 16:54:02+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-0871-d4d4-ff4b-b909823e969c	4f74931b-0252-4211-b6f8-c6addf8e979f	546c61d5-df61-43d1-a956-7af87d075d20	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:42:16+00	0	5023	\\xd507b93b0d5b256fbebdf541e12c7ab140a542d8110b3f5cfdb945b7a5877b0d	\\x0121eb5f85d3f257f6ee19f57fe3a9bc7aa4f888b917adfc6cb839ef4b31345733218b2e1fb9a6a8ea8d934e14452dea6fdd096b494c46611954f876bf38f10751	\\x0121eb5f85bf32e1f78cd4e41e6ba057b0c95cc18cc7f37d9bd8dcca081e8d1974ab8b7ac40d9e67faa30db9e0fa7a016c0329e440d9ef994768c48715e7e215fe546b48104b68082232ac0105901d7b909299398e8a26b8ee94fec2c2cbdc8dc6	2	5	DIST	DISORD	3	14		2026-11-23 16:34:30+00	\N	\N	2026-11-23 16:42:16+00	65536	4	1	0	0	0	1
01c89b93-1a95-75fd-6176-d3379106c865	b1e544c4-baf5-4e82-9cb4-1ca43e6823c0	6765c59c-7072-4a18-b05e-b6776f12e2b2	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:52:46+00	0	4945	\\x402fe4448dfbbe49faf54a091c68ce15fedfb72b80e2a56ea0b18a2bfe6f020f	\\x01487ca13e9ca016e045aa587c60b6c4a7b5e40362615350d2020db61927b53345296620b9d5fcacda8e16607a457b786619dc9d28cda6f2c0eea5bab73fde7be5	\\x01487ca13ee3e0b63baaeed50f2633937dc07fe8f4eecd5700858e078e1c94c65b121f02b1a2dc9f2b18127589c41a3eb108b7e6f9882dff6e3f3568a263f60d9240c8568f6cca9e0e14ff8f42f3a1596908332cb3c50e021c0c9c0bc1836f726e	1	5	PARK	PARKING	6			2026-11-23 16:48:09+00	\N	2026-11-23 16:52:46+00	\N	65536	4	1	0	0	0	1
01c89b93-2a48-c578-98d0-779450a94103	9935ce72-dc04-4e60-b1a1-24b258c352a3	b399186c-3322-4da8-850b-11fff8d96cea	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:51:25+00	0	2777	\\xcdb6daf23ae5ccd201e3b436bee5946681385981b9a3348ad57fb79e707fedf9	\\x0104d568bfd95279bac4cc10d485f3d89d604ef5b3675a764d4d9312799a53e5ca08656013f4d0ee3c9d515a4f869fb0040784b6778939945d182f4b4489f2457d	\\x0104d568bff4d486ed8a70a1667b1e2a36802f886e2d5c2b09759ecca3a9b1998ba0259ef71877521b41627aa3819563f8159c2853effc2aaa653e092397eb0529dd97e2c100b916bdf877990416ad226cb49656ae567d6eaea63395810e633225	1	3	WELCHK	WELFARE	3			2026-11-23 16:51:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-3186-eeb5-af32-cedba07ceb91	0c892912-91ad-4135-a710-48c822ffadb5	6765c59c-7072-4a18-b05e-b6776f12e2b2	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:48:40+00	0	4383	\\x00f3ab23aa6b133f67e7fa9d39cc5784da627b0148b6955a8c3670d40c682ec1	\\x01487ca13e64a190a3927e9a80c546a57a294ac32d4da5251e9075d947d3ac80bfa4cb4218c68fbe6c2405e0d307f403e95d29e778cd9f2329190158de7efe9c90	\\x01487ca13e8a39507480cdee0f46f9d286a1885cc2237a6b56940f32fc1912067d637e5d0a5710d2c6559107d0abb268ddbf0fba513f0bc51448d836b17b333f877bb32836f039e5c3dc4b73ae142b812743ce8313cb444fbc67de19612e35a22a	1	5	PARK	PARKING	6			2026-11-23 16:48:09+00	2026-11-23 16:48:40+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-36e9-85b3-0c77-f75ae2ce382d	74426d9a-d0d0-40d4-b7d1-ddcbfdb497d4	6765c59c-7072-4a18-b05e-b6776f12e2b2	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:53:01+00	0	5311	\\x060b6e0ddc6ad49b558fe055e26a16f4c99892d8010740aaff1ef36e5aafaa6c	\\x01487ca13eb82c36b308df6579014e6ef74f800b5464a8637b724866579ccdbdc68d28384a5c5d323a6cdbbaedf110d9ba3f04eb7ab0120d7e5b40347ee6608fdc	\\x01487ca13e01ce172190a8934dca5a0d460a9ef62a5150b7a23bfdf543ca06d7a9d1c243692487f30e57fb3b1ca6870f2337d4ee41f6b9cc42996b367e94c7c1d19eb3113eaa42d866b8a22cd7541a1daf5d18a3b1c3d36b11eda37ed7b24ce1db	2	5	PARK	PARKING	6	18		2026-11-23 16:48:09+00	\N	\N	2026-11-23 16:53:01+00	65536	5	1	0	0	0	1
01c89b93-3a76-49ca-75c9-8512182d887f	5a09c081-8769-48ba-9840-412732f08d2d	4bfcb13a-2406-4774-86d7-119c9b661bdf	1	6	2026-11-23 17:23:52.945605+00	2026-11-23 16:53:22+00	0	5321	\\x5550c324201f7141db45ddaecadcbde1992f206a105c65b4bd13a847d67f0e06	\\x01d8c8f5e7d4ab2b3461abb4915e77342b94c3afc63c3e82b8ccfb284f3977a8795400cd0897b50ce1e0f746fa6ece6a6883b6dbb419e3cf5c62c036ae1c902726	\\x01d8c8f5e75a3c6e01a3c4cc39983cf8bc8c515cf56f477eb856a621f00032ad31d274a924d5cf533043c2262aea3b72430c9b7e5aaaed682fcd990a6de1c6c27bd87a8988f9d176a03887e04247a70de80d783dfa649d3a23b1abbbfe00b73c50	3	4	SUSP	SUSP	3	10		2026-11-23 16:45:18+00	\N	\N	2026-11-23 16:53:22+00	65536	5	1	0	0	0	1
01c89b93-45f4-0faf-e751-d722f64d0bab	d07c82ea-8c70-424d-9cd3-bdd47e8832ee	45167b4e-ef47-4f9f-a0ed-61fca4f64a2e	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:49:16+00	0	2779	\\xf846b35069d3e9eedea4e84004163f7888cb6bea918dc7b323f09501ba73f265	\\x011ae76aafe0df57c91c0b49158045d70e6485c4299526b3b3b711f4991dc6872979c80647fb84ad4878c9530d4b70b6dbed694c8b3226042ac1afb4584585cc3f	\\x011ae76aafd5fa6a8c74b76a1b75733d77140d839c840e21ac9195a072bc82f4d55e3388c8942d64bfdbb9d7974331507e242de07f7a0023b6b7dd8ee7bebd24b00d87b6cfeced4c83029cc404f8e2a4d4bbdd50256bd229f745143eb1b36a99d4	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:48:56+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-5aa7-3acf-eaa9-4c539db8730e	72aebaea-c17b-425f-8b0c-5b9ab35254a0	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:51:37+00	0	5385	\\x66ef3ef264a3bbea0cd1752422bfff6cf4948990f99fb6f1b9d7d7b427bee658	\\x01a3a3f8043856ebcdff2717f6d32cf333d17d76d03b19a2f592dd1df4e2110434ac515eb0e124c1784dbf817b3eeaed7a537d64a26eae0a2919080bc1f741af17	\\x01a3a3f8043341e1f9abf0e56c8ee58d24e7bb1f9a3015e904c91cff20c35abaf4ba2aa7f602066500fdd685c32631df347b5e5a1666dca1b92f8237b707d33730b768766cb77dc0799d4ca0e2b8d64946ba168714588acbaade7e3c41233a3acb	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:51:37+00	\N	65536	7	1	0	0	0	1
01c89b93-5df9-a437-ad33-806341c6725f	7c8341d8-4667-4706-928a-ae85e8ef17ca	6765c59c-7072-4a18-b05e-b6776f12e2b2	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:48:29+00	0	2780	\\xdda5c2ec97b6b1a51c1c03a13ab4e57278ea479a5180ba7e55f6a422f82eac5c	\\x01487ca13e9926b8b8282f22f3f7ba0c2a678f7685afa8c8a45d6ff86a21234a8d6b1ea11e0af5d82951880cf0819e1816afa46db96ec3d5d80f4b6533a9229b3d	\\x01487ca13e5211e421c6fe083057cc8194a1bbcb58a21409c71d2f565a7a385e98e807897fd63092566cac91f6f958bde236083500675489a1b772c9b462b3963acd7dd42129ef321725929d1b7cd6bcdf87053f827f9b52aee52d3caf0669318b	1	5	PARK	PARKING	6			2026-11-23 16:48:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-6159-3ccd-7f43-64ef587769cf	bd9cf16e-81dc-422c-9aae-cc5f06e73899	86ddce1f-d84a-4fb6-a98f-71567ddc064e	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:53:43+00	0	2780	\\xa36fa49ec7edf14b18df19298494efe076464170586f577ae8dd054faa65e73c	\\x0197f54d3ee1e377019b76be735f5a07e596f7f1dfa50cbbcc3f2a8050c729f0cfcc070c7bda1eb98ba9a39715409bccd82561abaf3dee5d9ee5040c8f18c34493	\\x0197f54d3ed23c9ac317127b2712b2d8438c9064b7863c6e48095bcf68dedf2c6c6b569d7470a7096f32c0fbb7145388732a19c801c2be6d2c34e6fbe7f1df146bab4ad3040d19de12f2899dfd6425658bba08b93f0b355a664bcbfd9e93ebc1c4	1	4	UNKTRB	TROUBLE	2			2026-11-23 16:53:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-6cf7-5538-2ecf-f62b85325da1	c457ec59-a493-4a8c-bad2-277f119bf573	4bfcb13a-2406-4774-86d7-119c9b661bdf	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:45:50+00	0	4390	\\x8006e4556bd05bd67790f4c68d0e72ec572809429bd66fb30b7b9a6ab1911087	\\x01d8c8f5e73c0434e2f0128e1c23f57d1ef2ad055f109ea0c400a7f0e12059cfb1515b7926774aefcfad14bed1afda2fa4879afe4aee11289da62d25d9d23f0c3c	\\x01d8c8f5e705f3213f25cf5edcf5b39db9fe0c157ea5127d2194cf3d0b5eff2f893208eacf0db5e670580b65d573da1fd93805974bd9cb1db77abc723db28169bca857e54ed18e7586e4ac95701cb1f1cc59e90a40e811ee9a9fcdaa7261c5dc0b	1	4	SUSP	SUSP	3			2026-11-23 16:45:18+00	2026-11-23 16:45:50+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-6fc1-d00e-3a3a-daef971653da	de5923ac-82b8-45bb-8d54-f26b8fa96494	1520c6d1-b421-4680-997e-4bdffda7217a	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:48:19+00	0	2778	\\xe3c072514fc6fcfb5133e5383857dc0f802ad91eac609e5871559a5fcf06035d	\\x0164893294cfd0dbf7979f08f1992198a8eba6ff624d68dd02b21483c621f9fc3b5965ccc8dc15b16675ee1cf4f08ca86130385022ab93c460352141eb72a85775	\\x0164893294a9f93edf5a4f7cf39dda019df74c15a57437450fc2c2c16a1d29fd5cefb2a27f0cf95af11deb2270d9b0525b2876d5d119f7d1a629195741b2602ad96fd7e13d6217edd393c94ca1362b0b336fbaf6bf3081be122f5a0909428facd5	1	5	FOUND	PROPFND	6			2026-11-23 16:47:59+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-776e-4785-3944-167d7d42077b	911980a8-d391-4d68-8dcf-ec2457e646c1	45167b4e-ef47-4f9f-a0ed-61fca4f64a2e	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:50:13+00	0	3614	\\x049c50d1a44f04602425d0e95b7126aaee3fc0b674b30487696c215e8bfd4546	\\x011ae76aaf7d480c2e374b322b864e93a2f091d32c8382e5be1b1cc7bba7e9d3f8a62ab22e573dd74ed7759ad75f522739a7e156d4c64e85e679f432a6e9e0a130	\\x011ae76aaf4d3123c8e85551a1b5673751c3e876feef35852731bd2ee8c0dd9b548a2110c0c09b43ca34d4106b3acd8b940990cfe1dad7530ae6c74c14ac0fa722926796c7cb30507739706006d0015889345689eb34d892eb846ddbf07957bfcd	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 16:48:56+00	\N	\N	2026-11-23 16:50:13+00	65536	2	1	0	0	0	1
01c89b93-7833-68b4-08b2-9c73e75d5401	24d7133c-0449-4525-833c-c2c98913b5e1	4bfcb13a-2406-4774-86d7-119c9b661bdf	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:49:01+00	0	4666	\\x934c2890c5ed4a9217abe62d9a8a9d74d6e5ccb7bb5d4edab3d1141fd4b6ea55	\\x01d8c8f5e7c4113883472714f92000c5124a26961db369bcebf83f6289cd74b837f85b95b067fbb18ebfbc9ebb88ae37ec90a06a24929eef428a7677d97b0a8551	\\x01d8c8f5e7c74aa24f0a9d66f9d548c2d3186d924e1ce01e2b3e6778e68dd5d0e0301872b6420174f36353cce0aad22619aa1b98c83e07b447c9aa10d8de7b1ee9ad0887cef64fac3b7b09a6f1d798fc249be00524108968793a4f5c985bd416c9	1	4	SUSP	SUSP	3			2026-11-23 16:45:18+00	2026-11-23 16:49:01+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-7f37-5872-510a-0f8f3dfc05b6	3a5558e8-cd0b-4053-90d3-e77b985e446d	6765c59c-7072-4a18-b05e-b6776f12e2b2	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:51:44+00	0	4659	\\xb6629de08c96da0edd7364ec569c573d817e3865fea2691e03785ac8e69fedd5	\\x01487ca13e2ee95674e5235037246277d17aa82809744a6699216b81fbec17edc47b9e5461a24e8ceee8c408381a13c1c4792c7663964cf5b120b567bc3f73a492	\\x01487ca13e4262f94adb1a70fb917c7f8bec166c930a03b8a0bb5a8185c83d82b7d41a3a653ab595b8a34bae2a1152d4261122bff1b0a2667a7e0d0fa856f6e3cca779cb1ca8adc87eb58a94235b09e1d9719a839a46f649afdfcde36f17260321	1	5	PARK	PARKING	6			2026-11-23 16:48:09+00	2026-11-23 16:51:44+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-8205-1f83-fd40-aa3bb08a0cf0	0cc6b312-ded3-4b62-adfb-ec325d4451cc	e4225c21-eb06-4350-ad1e-b0dc834c97d7	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:13+00	0	3527	\\x828986f1b836d7bb72183f26ed25279b6fe34f682cd563fbee072a4035bcb84e	\\x01f0a152c222edd1f248cbddd771afb99222bafb3c22ef16d8629cf467c716b6c24830938e55e512eb71db3dc4b880b0d6449a2bc3e53fb5eb4d32d8cae14c0dd5	\\x01f0a152c23a11401c852907eeb43fc32f3579149bb79b5ffb86645199d7110c868af0d35b2045633109fd877285ec27045e4f2d463b5633c2b6e613826f881974f337ea5c42fee848a53d7cc7606272b811925c00e6ccbeb716de09fe0d8b7cc9	1	3	FRAUD	FRAUD	5			2026-11-23 16:52:47+00	2026-11-23 16:54:13+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-8528-afd6-a736-7790053d3c62	0fe12131-59ba-4d87-98bf-e9b0d6e31753	10b1f43a-fd05-412e-b427-066b06898675	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:48:24+00	0	5306	\\x36e4c7b4fe3e040409503908d5045fcd800c50d02c6f450a6d8d71234abb4d40	\\x017f10b86732825916ae7087f3473ac5ea3f6bb3bda18c72459d6c2c9f3ab3ea1f3da805570f5270fa78cec9258297755941fab035f2338af4b5b865dd9b258949	\\x017f10b867bd64607e092d7c50d6385e115bfebab5b5231f8f6315e4f6fc8dfefdb73e5940327933fd97a0db6b09dc75a843c38104950708f7977417e18eebd852e27c8aa18d89c48bab6a7470671119090dbd0e1ee1f786db024342c0fbc0b40e	2	5	DIST	DISORD	3	03		2026-11-23 16:37:48+00	\N	\N	2026-11-23 16:48:24+00	65536	5	1	0	0	0	1
01c89b93-89fd-f412-082a-089a4496e093	b93aa7bd-bfcf-491e-a87b-758f0f5d49bc	e381e318-2539-4e19-bd3e-6070a8fbadd1	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:50:20+00	0	2786	\\x972aa2ff9853dd71baf777c154a89da6eb8d78d6c2eba9881c27a895989efa26	\\x01a3f05ec4432cdf7803c61d3bc8b8cdf79a743776f1e64fcbabbdaf58e2ce26af0c09bff6ae6d25e7e498c118ed4df375d282ea6e18ea8f1a0507839407e4cad8	\\x01a3f05ec454d9d452e7058109d1f763854bd8777b689ac01fc7851c990bf2cef1f00a83a6889fb1a0468793a3a1e03359f1c72d69ba1ac9d89c0fd48ea0cac053814fc5799befe834ba2c5ef0a3bb96a08182fa69b41afd8b3d0f73422218dbc6	1	4	SUSP	SUSP	3			2026-11-23 16:50:00+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-a44d-c1cb-4908-2d1305659ba6	10c29629-ec9e-4d46-a81e-3ead0679be6e	5f2eabe6-61ec-4475-83a9-9967329c61d7	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:43:25+00	0	5034	\\x38fa5cb29171005f584b74b1a1598dd7678e7bedb0893d5c77816a9ecde8c429	\\x015decbf94fd66a9167647a1774570d1f8ce2594bc17fb82b01fbf7fb6cefb64f8d4b201f084fbc959c2f28ce02b55b9b367170496c4a30786ed90dee94bdc7f91	\\x015decbf94c6f1a9be9ff09cdd6c8faec2209d3d9aba1c2007b5e6acdcabde927c0e69109bf0a18cfe3fd57dd2912256868d0d01a494822a8761da34bdfd5c8e9e03c35b30126e54fa632705f256c4e7b6c0b52291aa1086c21f150b5f08c1e06a	2	5	TS	TSTOP	5	01		2026-11-23 16:24:58+00	\N	\N	2026-11-23 16:43:25+00	65536	7	1	0	0	0	1
01c89b93-a93a-2133-7387-b76d7286bb0d	f6d38bcf-da65-4e2f-adb3-d96c6407cbec	0aef2d38-b9dd-4439-8136-246a4aeeb567	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:49:57+00	0	2777	\\xbd7dc80aa6cd2dfc9001b55f88a2b4673f3428a9df90c42f9ff9d9fa2ba63856	\\x0195a694c09468c89c0b2237a3462b0d95473aae22756930884ada1c099bacf0391743adb034aad271f350e1a33dce74f2ac4d3ac3475a1ee7738c5d293513b05c	\\x0195a694c0de2b01fd303ae20d947308f3b63ea5547372e7cac4b5bf6d3051abad010c5f00458a200f56d3bd4ca91c08423b6d28fc9119e31569218a0a61ba5122debe5ce4a22d57b780641f70600c8b583d505f97ed244b41fa3e120ed3b7a586	1	4	ASSIST	CITASST	5			2026-11-23 16:49:37+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-ad68-a19d-6a13-6a3250c8c1c0	196e0a2e-50a7-459d-a91a-5b59131c0fd6	e381e318-2539-4e19-bd3e-6070a8fbadd1	1	3	2026-11-23 17:23:52.945605+00	2026-11-23 16:51:08+00	0	4381	\\xd897bf83a5d52c64bd53de87bcff71b4f200315c97b547f9fd195054fb73c402	\\x01a3f05ec4bea87c8b7aeaeb94ada51ef31d6a5781b5f3840cb7215fefb8f252ded66a8d8069af7cbd54035cda6b524308eac49a8decfdbda50824a9be233184cc	\\x01a3f05ec490a3b3db5dde62fcb490edcfa0c1b739f3a9f50f8a9e736a2fc83374f429341c4c004ed110f7eb11f2e81c2cbe36839dc2770928483a1f834434007499559718c21a41b05e994a4ff0465db32763804a75ae86af4a812c8b31af55ba	1	3	TRESP	TRESPASS	4			2026-11-23 16:50:00+00	2026-11-23 16:51:08+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-b392-ffec-ca1d-eedfad5e5f2d	0d9897a6-02c2-4b7b-bee3-72a1bd953c6f	10b1f43a-fd05-412e-b427-066b06898675	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:47:46+00	0	4940	\\x7c92a297ea3b56ee7facbf1a1ac1fde82aa44339fa769f64752bf8ac847e70e0	\\x017f10b867bd1efaa14f8a01cec154c74fa81a9fbc390d03b2d8d309222e127cd71bf2fe92bea99159bc82044cae104d50a73c6db5c652bff3cb60cd13eedeae48	\\x017f10b86716da9a5d76ef9d63c146ccd6fc5b406014a99c95b8817f90e19cdf203c2f06edbe1b6faaddeab79338e3774689bf3bee936c70cc3b13f8307c3eee54837175eec3318f1b24c39b4c3327effff379f1e351246ebb69cf57fe046e71cd	1	5	DIST	DISORD	3			2026-11-23 16:37:48+00	\N	2026-11-23 16:47:46+00	\N	65536	4	1	0	0	0	1
01c89b93-b8ee-d376-cad1-1e606ffa06ad	a2f2c94f-23c0-4533-8ca7-5e0cc0dd2bd7	4bfcb13a-2406-4774-86d7-119c9b661bdf	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:45:38+00	0	2784	\\xd42a0b840bff1148edd3ab8d22b3a6c9098520926c295e1864c6ae88b2465a7d	\\x01d8c8f5e7099b0234b05bb76e4f02e9cce0858c0bf7a5d2cd70f25a7687db4b71df8d3e0199241fc13a377109e5a03cd555d58311ec25c53fbe9d67e238d09ee8	\\x01d8c8f5e700f22db9d6023bb062e2fd11f3c852db42a9b126012f40f2f0c7147970669a257f016d4148df88f170fd83f6f9f7f2cebb8287bc4da415ea9308f127a4d680b03a82cb58e310f3e62ab775d32e152b4383c15dad474093eecf0dd2e8	1	4	SUSP	SUSP	3			2026-11-23 16:45:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-cf9a-2fcb-27a8-6524e7a620f8	ca13a279-f906-44b9-a54f-ec4a09502b34	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:46:14+00	0	4813	\\xf2693b31a13bd8ad43647b0e5a71c64f285c20188086af108143f1288ef4ed95	\\x01a3a3f804d1b27eaf0ca8461b0a4a93445fa495eca449c15247856cecd855ef15e9f6eb8d243ea3d6d86d8db69fbd2e17be5543efdc5fe9f556243a9080e9f322	\\x01a3a3f80409362fae07c0448529d4c48e0c883461134cf83f74bd6896a7c85b2b7467372834aa1e2db0927936585804b24d3f8f9b175d198060c697f0ed2fa08f82aebc483b483a59edf2105e4036290c2f632cfb075839f76b87d05a8688a53c	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:46:14+00	\N	65536	5	1	0	0	0	1
01c89b93-d92f-5f6f-69df-1afafe8b8cd6	ff7ea63f-71be-4ef4-a0fe-7e348fccbead	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:47:49+00	0	5099	\\x3b6e8cbbc6d387e80d37de77d2bb3a887861c5c6cb72769362c0db71e0fc1636	\\x01a3a3f8043e2731b7e26a5e98b9d4675b862d59b3fb91a7ffd9d78021808bbde371dcbb5ed0ce55fcf3832c0d8204425e0c2e2c028ff68425e73051c9880fb1b4	\\x01a3a3f8049e4414d3707a8d6d6c22022608c72059429650d494b5160b243685ff88e4eff0ae390d9203032f53cbc02b3e25ba5b44f7240b5dded57602c5555dd97db82017f945d6bd7deb6ee0297c6e5f9784c6c26413198f225a3b1252c07bee	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:47:49+00	\N	65536	6	1	0	0	0	1
01c89b93-e183-a4d0-51da-700e13d2b573	6ff198f2-0f6e-4d1b-ad29-b71246f7f3f8	36360d5e-c456-4612-8eb7-4f17341b3821	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:49:15+00	0	3948	\\x347900a2215cbdeabe906443dd45f28066cc33f8397594ca6fb031ba1a00d105	\\x0174fa1e07a9749bff6437d823794574fc70477092526526493fd47272b0d589572a3fdeb09800373e47129b50e6af9ddd4790eb75c661bbaa3a7915b918906f15	\\x0174fa1e075843688a0b7b17f8acd27e4c1be9eb21213eabbe06b16b6b6061966165898c03632e2615463b0384afce181ec2831d118865b4fe68ee694c208814251845a324b7e3923013ffd0ccd7075dcbc499fc45f0516a00ee1d6271cbac7b93	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	2026-11-23 16:49:15+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-e850-230e-343a-55cfcd997551	4135a184-d030-4045-98a5-d62f52e5113f	0aef2d38-b9dd-4439-8136-246a4aeeb567	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:50:33+00	0	4383	\\x5776bd99ed2f912b300e55367fda703062f7b3e09845c7d087d9f1990302616e	\\x0195a694c01e1268a1d54b22dabc2f1c46dd41082d53c188a400b36e7c2a622e683e500e426a9ef7512dfb62fbaf68db7ff3016b9a21efb48227d96888aa8b36dc	\\x0195a694c0f97068466809197504c113c18e051bc3bc1efc4e39d6eceb5a2c0b6723e2fc34ebef66b2cf1ea08a5a2496a2a4a95c01b319e897bead6d1b33e99088deb33257345235d94b7a3bc1183e4713568b463f009a4baef28052dcc3ce83a0	1	4	ASSIST	CITASST	5			2026-11-23 16:49:37+00	2026-11-23 16:50:33+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-ef3c-10d5-1237-eb1ff996ae4e	eb40ff20-8ce3-491d-94c0-9eaf79523f21	36360d5e-c456-4612-8eb7-4f17341b3821	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:48:07+00	0	2770	\\xdd947e433228d1a03e8af6c0ce73d2e04d0adc55e04c0bac906701f90b62383d	\\x0174fa1e07ad9a828adfd31c469389bbca88bd6a439d9229b9617ef34de676660d1979456f7d6f52631408e9d0329d7b69d62f5104501c08ac26d94ae756166f21	\\x0174fa1e0758857592557669bd3b48382f63f8fb834dd460cfaa3e35bb55270d4d3adcba53fa8900fa1e758171a1c574e82a94bf40cf042a4c98e1a4b17a128126f864ff27d2c721a20d8e14e3f0ec7b311699a393ab3fb5a3f4a03b3e62ca2072	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f0ea-b180-c7a2-7baa6349bb69	f1c2d3b6-284c-4012-9ddf-a902f45ba421	4bfcb13a-2406-4774-86d7-119c9b661bdf	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:49:21+00	0	4952	\\x9e38cee5e2d4566d619cf23749b5e49c2a0f8642356a3a09208aaed6c503732c	\\x01d8c8f5e7b9a967db4eaaaf3b7bb10c3a5a134b8b6925fdc648b6c62645123994b8d46be25e593f264e4285de30eec6d464911e6c72ff47c24cddf4722e5e6feb	\\x01d8c8f5e741baa7238a7fdfeb00ea5b9706ab4e358d8e53a37b44f7c6421dfa8ea755fb7329cd65225f7376ff5aa75dd35b0d91ca8d3d91f0a90e02ddb67a81ab74f5c505892de177799d9b319886df287cf56310176cb44661979cfd85677a97	1	4	SUSP	SUSP	3			2026-11-23 16:45:18+00	\N	2026-11-23 16:49:21+00	\N	65536	4	1	0	0	0	1
01c89b93-f505-1125-e92c-4368f6cc6be9	4f19866f-a60f-4d4b-a2e1-461c12392b2a	e4225c21-eb06-4350-ad1e-b0dc834c97d7	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:53:07+00	0	2773	\\xa44f74655aaab6bd567522fac9d56d4ef149a418eced84f5dc7b6e64f240c50f	\\x01f0a152c2212c4f0c61eb71d203afc653256a71f938f3ef4fed430d7e8a15de406c0024600b4ea1ebedd5ef82f83c480921822e8348f19794b2e98923c13ea31e	\\x01f0a152c2e88c6cba8cb91a16ceb45c75d8d499bd1c77a926d9f5d5e81655c14f601c600319bf98dcae471f7cf8bbcd0a46dd5d46c43818a5da79353b1f91f11bbaa7c1a2cba62628662e9d6b6c696612ba43871f05f5fd87f75a9d9dc383d4c6	1	3	FRAUD	FRAUD	5			2026-11-23 16:52:47+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f551-afae-9d83-0bd10a670608	85f5449c-0a6c-4b65-8595-14b551a93807	a303ab36-1bb1-4cff-937f-4684d8a3baff	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:50:35+00	0	5021	\\xd1f5ecf9ce0f3115ef478f4ca61187a2e4989a055487d07c9fd36012a756744a	\\x01335bdde162ec5ec97b689bf08bd2a89f3b22ced600be0d0a0b38479157a20def7fde1d058942933d877a31324fe9a64d89f3c57ecb422d640de65773a79f745d	\\x01335bdde1a311c4449c80467c35f861509cd8dcece08303f9e4397f7672c5d99d8accb15422df0749ad79ccae5e5f4d4eedbeadcedcd36269dff5f1b6c7912869b09d763d5a75a6834a0b9b31791f6e408a546963b41d4fecde72d72953671563	2	5	ALARM	ALRBA	3	14		2026-11-23 16:38:54+00	\N	\N	2026-11-23 16:50:35+00	65536	4	1	0	0	0	1
01c89b93-01a3-cb93-5652-e8385352ad80	c112de36-d700-412b-966d-bd221810f419	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:05:28+00	0	3530	\\xfc09dcd7a83e223da971686029df8aa8fca43ec914c4f3420b50615664636bee	\\x0198a656d6c42ec9fb896976bb8429adcb03568717569d7dfd71ea8331310e183060b9a9b11076595ff9afdbd77a1f3bdeecb8c12012cab210f3555b78dcd249c0	\\x0198a656d64be73f4ebd287c747968f6385e6745afbd4edc239efc11d8908dc0b82ce3548d96a61a481fa57bc494f2b54ab02dbd984827388f1d8ae428c7c9e19db260d8f225d52581cad904b9605f29705d46bd9215702ca559d1b0745b07696a	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	2026-11-23 17:05:28+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-087b-bcce-cf88-921c5e7652d9	32c6e66e-d751-4a73-a89a-1d746cc386bf	36360d5e-c456-4612-8eb7-4f17341b3821	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:01:56+00	0	4799	\\xfb5a1fb471dd840c28a1efb32b25c37ac30631bba6403b218c4fb9dd575c0da9	\\x0174fa1e07bcc215803c0a490872e05090bdfd38e2f67fbe8f581557292543ab47f932fec7c18309b9a1793f33e364456643dff459fd288a3bdcb15006bfdf81c6	\\x0174fa1e07e1c09939a01e3490577c3ae583723d81625a08e756be15bc71e4b61a9ddbed5270079b7e7e4cbc7b6c7b449d885b31a37bbea06c264a6b0587727ae19ac51c0c3816a86bb9b874883f8b5d16f21082f40afca5e845fffea8e08d871c	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	\N	2026-11-23 17:01:56+00	\N	65536	5	1	0	0	0	1
01c89b93-14ae-e7c3-9660-96b1a3059da1	1b330ce6-83f3-4e26-b41e-1f34f6cccf3a	492f4634-6b50-4b81-8ec9-11411d631abc	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:29+00	0	2771	\\x8eab0e3f2de3aa880c799759032842de555bd0af00bff000864f41e6ee87772c	\\x01385a4b22147952fac0bc2e195020d784fda682b3cca0dbc07afaf1cf82b2489d7cfd5e073697d19efb954066a0c9a0caeb6a23b39980386bbcb352e857112750	\\x01385a4b22966b952444170b33fb2735be2421aa7e91a902efcabf129b3dc19c42bc8ba0d57e2a18821d20fac43857cdab8527b5a088ede0621bbca6f850ec19b5c6e41a674938e83c74557c344292281ddee090cf868479f17f186bf600271332	1	5	TS	TSTOP	5			2026-11-23 16:54:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-156b-3fcd-4ffe-530a96647f2f	5597914d-f9ae-46fa-9563-5f64bd161682	492f4634-6b50-4b81-8ec9-11411d631abc	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:57:57+00	0	3819	\\xc488e2846e94a6acb19945ffd2ed7f4c1e6752a0d87117e50bc6d8cbf2e63663	\\x01385a4b22828901e96ae53b961c7c336c2238c87e298c9444bda50d569082032fab8e6fe6accc612ddfff22646a23494de872e9ed04b88d0d2295a3f9b5524a0b	\\x01385a4b22bfd10ebb934886bc97beadb294572d82a4a7d32c95d76bbf3631e79ac0f244f6e226a50db575339232760aff42a0b99db893d248392a7703f294cb7c838b96395262efbe47a607ea5523e90d12a483dd9842d7113cb7f2c5d73d0563	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	2026-11-23 16:57:57+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-2213-fb16-e07c-6a9b726bd705	8a86b2f4-af01-4c41-b5b9-3865addc79e0	e381e318-2539-4e19-bd3e-6070a8fbadd1	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:01:18+00	0	5023	\\x08d53b66e5e2d1d07f63558f9c609a171b86cb3ed3111002f3d30edc06d77fdf	\\x01a3f05ec4d133dd89f160ff2ef18bc2b8c60d5ea4d0c014dd88812aec2ec4896b65cb3d302cbcceb506feb1d5d56b820b080280aa38402799e522742cf25ab5f1	\\x01a3f05ec4eeb1b0c224626b8cf58e08bca34cacd4f6d35fe0b78fe980aa0b5ebb5eb5dcb0f828f3b4c80cf40b6882ac862eb4d158f4f976a26aede8e70d2436d10bd312dd16c8784746a14b78a777d4777a24485eb637517240c5841432881065	2	3	TRESP	TRESPASS	4	18		2026-11-23 16:50:00+00	\N	\N	2026-11-23 17:01:18+00	65536	4	1	0	0	0	1
01c89b93-2b6e-7e39-6e4a-41bc34ead6d7	33dc3177-bf9e-4e1a-bf65-2e2df8700c83	e4225c21-eb06-4350-ad1e-b0dc834c97d7	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:55:09+00	0	3809	\\x39ba7d2a964eadfe8a61ea3a8a10d79c04ef378e7739221fc7a2c15e0f0f085c	\\x01f0a152c29e80af259eb2772ef5ee439d14c178f74882fd0c19b8c494ea7d07c707a829da78fd755a91c56405075a3287776225c67d4f33df5871489a1f7f4413	\\x01f0a152c2318418735776c80ead8d156fe58bf7ed93869141ced8378490084e795c15824800681734108ec65bad4d7379253c48e5c922171ac10a12dacd8929f4114a9b985cceee36b4928cb86fea7db0af8ea27396441202ebf43e28792e4a2b	1	3	FRAUD	FRAUD	5			2026-11-23 16:52:47+00	2026-11-23 16:55:09+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-36a5-f5c5-572d-61cc29d75814	44c77fce-7828-4eb7-a71c-0468d6a7f7a7	86ddce1f-d84a-4fb6-a98f-71567ddc064e	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:58:27+00	0	3901	\\xca55be9a9fc6b7cec826fc39f39065c664a945cb35048aaf9a5437a3076803e0	\\x0197f54d3e67296e05bd802ed1f521aa8a8a65e4efbf31cd6d7233fb4df037c67518a391e73cf242e1436697b3b9bccbee5cf125b4954bcf2becb2d4815d248cb9	\\x0197f54d3e9cf50ebb388085e70f0652dc39adc011d2343827b66805d931be34bdb18994376113361425b5d9869a37cb444ca7b39febe280252ddbad85b1362402d5e5e2519abd5332dbefd8897faf7f517657eee495caaac45e177985a97de48b	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 16:53:23+00	\N	\N	2026-11-23 16:58:27+00	65536	3	1	0	0	0	1
01c89b93-3aad-94d2-d886-661b942ec1e9	aa9e2a74-b8ff-4fc8-9a80-39920f763622	86ddce1f-d84a-4fb6-a98f-71567ddc064e	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:19+00	0	3533	\\x305941f22fbc4622bd706c2d0eac9bc82572e4f04a0ea82cf589251065650c5f	\\x0197f54d3ebdcbc0ee299f73469f3db224b4e59540064a1f6e130d04557b28f9d180ebea8f6baba5f84bf3362036fd9694ae30bd5f2dac1d107d8bed12728fb056	\\x0197f54d3e5ad51588b6d611896f835619ff89ce96bf3556e22f939d5f8bb42f0c1108161b552c39e89678326936de0469efbf2b87a9d8cb9ce834e66857315b260f6cd91ccf08892faeb7d4d4820856c82e1b9ca7c4017af905ad2ec3967a986f	1	4	UNKTRB	TROUBLE	2			2026-11-23 16:53:23+00	2026-11-23 16:54:19+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-4080-72f5-84c1-55f4b7ffbc9d	43e01006-2da1-4aa2-8ca2-2425c0687f73	1520c6d1-b421-4680-997e-4bdffda7217a	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:40+00	0	4318	\\x8214e8bff1a27a661e6512ff0448cac387a52aab41dfd4d9afdc0bfcff9c9035	\\x01648932943fa1b410dfff0a6b7c012eb29d653d5721293eb6f073c5eafd316677ab4c1d886f290084b78f5169fdf11cfee45c1a2078f507e6965338ee10144c29	\\x0164893294473424be58b21130ccfff70734ef17210a5db9f2b342522657942fa31c4e630fff75aff3d2b35d921734f7a45f65182e115c1a6fe29c86343a1bcae66dafd7b9edd96d2ced8fffc0c09a55fbf54bbf84aa0925ca4fefb88d22482c32	2	5	FOUND	PROPFND	6	01		2026-11-23 16:47:59+00	\N	\N	2026-11-23 16:54:40+00	65536	3	1	0	0	0	1
01c89b93-42ad-b235-cf01-04d8c09226e4	ca6896ae-8f8d-4bfa-96f4-dab037f26d7c	e06eefe0-40b9-40eb-9a63-b322f1f1c005	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:57:05+00	0	2772	\\xafa63f48970c5488706387d1dc2d6e44adae6ccecf1d5217b483d5000c7a06ed	\\x01793ef047641d64d41d14b3e1e0b43cbc26aff0efcdd25c23db06e2d0c4e50d319c3841aef4cd3a6f3d5474ae4f260a1f69140df8a689a76bfb97b6d79ff25523	\\x01793ef0479801af8c52314d79f38f05d565c3afcfcd6089ba5ea193ab74e6448452351c711e02345bb0d4f7c7a27560ec34ba9c69ea84b29882ca221457b158efd8e88bacce9794f87c1b29059d130a36e0d265627cdc89e2cdf6abb0929f0254	1	5	TS	TSTOP	5			2026-11-23 16:56:45+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-431e-04af-a0b2-9fcc699fb55e	6bf8e2bd-2137-4f69-a845-da540b70a566	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:57:58+00	0	6327	\\x18af89b1fbe658a3c88fea15cb90119305b29911ed7eb67439d6e2cff33e4bdd	\\x01a3a3f804e6e67e07eb7c26321bcd04672da9a26e39b4e3f43dabbcb99ef60560e238211bb45b83dc3ef441feff4ebe36b458c3eae27917b4cb8eb689a9989445	\\x01a3a3f804cb4669ba327fc3b6eedf94f8648a5c9561a21193efa9653de1001a0ee198dfbefc583ebf45e36145d387139b378080027b13d5535f95fda69019cbcf8058b056061684fcfb65efde20936d9fe223a515d41442cddea5f2c677b43a31	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 16:27:54+00	\N	\N	2026-11-23 16:57:58+00	65536	10	1	0	0	0	1
01c89b93-5184-62c0-7254-1f14073f1ba9	a7ac05b6-5dfb-45c7-bb06-6008a6d0a055	b399186c-3322-4da8-850b-11fff8d96cea	1	3	2026-11-23 17:23:52.945605+00	2026-11-23 16:55:45+00	0	3957	\\x370eb0c4de27795a28bb9f6bef273e61cbac40b9dfbebaa278935c9441bed31b	\\x0104d568bfa2f09120c76bfd20023e1ea6f01a7ef690a8b2bfef953e780430acd5b2a3b40b5942d865b80da50b875878cbe51af0e3089a5fd5f45dc2f47956c958	\\x0104d568bf7f592073cd284cf0488ad8ea7f35538b3f8e7b7fd3c392730e8b608e41bf7e943d71269648d10d46df11ca4aa009c8e0c50edf5a9a435a5efdb1dd1599890446552ccdb24beb6e9edbb976c218c7c8e9556f0e7b5acf12a8eb34c58e	1	3	MENTAL	EDP	2			2026-11-23 16:51:05+00	2026-11-23 16:55:45+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-5861-3ae7-4fa7-d79d0f5c3e2c	be0bb972-6b27-49c2-bfc7-df7fbd52ee3a	e06eefe0-40b9-40eb-9a63-b322f1f1c005	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:01:25+00	0	3807	\\x5bdfc093f3b62754218bd3e2964ff64cc5b5b8d4933db5ebd00817811e7f41f6	\\x01793ef0474b11de72223fb5b689eb2c07ec21340bb65ede37a5fc84ef393b22b7e58478b329e95ed2995b0319d5e77ead1f25f55c652bf39aed24169254bf7b5a	\\x01793ef047b94bf6acf5f58442ce7c6de2fc431c79e7e87ad1003657d1eec0adaa02e0571f4bb28f56d7c0e46fbb3454ed06cd404c747803e4f151e6a914e27f089f7a53d1e53596b39c7e4b2fbcf098281bd927bb468685a1447cfa3a47fb00fe	1	5	TS	TSTOP	5			2026-11-23 16:56:45+00	2026-11-23 17:01:25+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-6408-aabe-efe7-efd37b5441be	42b6cb8b-1b1a-48a0-ad70-1fa0b72ea2ee	e06eefe0-40b9-40eb-9a63-b322f1f1c005	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:59:03+00	0	3525	\\xbc11a4cb4880ccb3f100a981012826aeb2e3b4bc872df5d13995fb75ce9efe61	\\x01793ef04701f2fd5b91d250cd3ebd42ab4a4ffe9789c833447329d46853bf7f0ef0c0866375fecd850789fd0fbf6b38cf936f9d72a5a6b019fa6e388419341a08	\\x01793ef047ed60540eaeb9ee29f4d9dd7536e93727460c6e7aeed94cb777fb4a6898af588032bd80e732f917196f2ac2b1a1dfa6bcc936e31fdfd02350d57febcb9b89893c8dd0e9953d4cfed62ed128d489f891886e1fa6ef7da0768185126731	1	5	TS	TSTOP	5			2026-11-23 16:56:45+00	2026-11-23 16:59:03+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-65f3-53f7-d3df-8bf21f7f2e5e	851f1d28-3d59-4562-95ee-1b567b1d33f7	b399186c-3322-4da8-850b-11fff8d96cea	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:55:57+00	0	4319	\\xe10143b7e4f6f702fe17e7a296bd115170ba0131bd667854a33ec0688b08f0bb	\\x0104d568bf74f298ae8095d003c697f868ed13f3a706b66010870a363cf8ab1e5783a611b1e3939f5417a237858d9987c4abc2521b56254a3a658d2963f5531e59	\\x0104d568bf9eb44ae523effe1d31467c2fb00246053e81d2d0eddb909cc084daee58f9c4f36ca6d7ba871d35eb5b8f3dfcebc36e7971837b36d5a3660dfe070f9504ac88e6741e48ec9a3aea828e9b5fbbac83a1d738f2aa7f819c234178f11ca7	2	3	MENTAL	EDP	2	01		2026-11-23 16:51:05+00	\N	\N	2026-11-23 16:55:57+00	65536	3	1	0	0	0	1
01c89b93-69b5-3937-69c9-d839699384c5	c5cb6bfb-91d6-4d24-93c8-57e92a61eecf	36360d5e-c456-4612-8eb7-4f17341b3821	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:59:37+00	0	4513	\\x9b5ceaca85fd1c83d01843473a6822df6c8c3853f8e1fba5f9e073b1d806b4ef	\\x0174fa1e070138aa97202a0916bc2bd9c17caa98413cd1fbdccdfca4c0041ea6539735541a2397b63e9859e870840bc1996d2d950d412212bc04ff7b96623d51b8	\\x0174fa1e079adfe32682b7ad6555ade256b12cdae0aa2a79417f9a286e20e96753d1dd97ab4aaad44da7d5c54cd12c1a4d7f6d249daf954e1ffe76a121e7b2cb9c32c8614b43460952bb3d870e1f39e9d13f0ecb554111fb83fd1d7e1b368991a3	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	\N	2026-11-23 16:59:37+00	\N	65536	4	1	0	0	0	1
01c89b93-6f28-3343-f858-7ca90d546e0c	fbf704ff-2a58-4ec0-95ff-c4fb46239460	0aef2d38-b9dd-4439-8136-246a4aeeb567	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 16:59:55+00	0	4739	\\xd3da74c25511a9640ad7f7439233fe387211476875eda18e877862de165138df	\\x0195a694c0f82996fe5380cd1e0c833aa66018ff104844f290263d9c77236146465f010525cc70534241532e5bd41f5d2ce28afbf2bcf186d36a816baa0681cc1a	\\x0195a694c0d312956b88a9c9edad668fc63d3a263ffcd50933e9fdc9f6e91367d83026bb1aa0b38885ce4922e49be5e99b65c31c564e476b045152a87c8deee8f5dfe9e04ccf2d42abb5840e7cfb0e5ef2ba9ed1dd0b75e081407d143624abb595	2	4	ASSIST	CITASST	5	01		2026-11-23 16:49:37+00	\N	\N	2026-11-23 16:59:55+00	65536	3	1	0	0	0	1
01c89b93-99a3-f5d4-77e0-5932c8fee5e6	8ffa594c-2c3a-4ca7-ba7a-2ef6ac87d517	36360d5e-c456-4612-8eb7-4f17341b3821	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:58:07+00	0	4227	\\xa82f87d6a394ff63ec73eb5776800603c15806f787640e5d8bca2507c1c82299	\\x0174fa1e0795a1c7103593180c5a0d9d7e688f988ccec50343bb987956ffe53278b9132fb44f219c7c421ddac9d1e9c0fe277dc5406ededbe4cb0257fa9a5eb2fb	\\x0174fa1e073f9b69d7ab36f2762d9f610cd1bb391730a79da06aa47996f2398738b900dee19d3c1ca760d1986fd000252242014700347c8728c5c22ef24912b87f5fe7da23a9c9ffe43494b72a53057f6064612b60306cca231003aa952165df62	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	2026-11-23 16:58:07+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-9a94-630a-c492-1f12720ceec8	790056bc-b7d0-46b9-84c6-b0f6f5f5ca7a	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:05:35+00	0	2780	\\x3c48d84c2d43eb2f1f234c650c00873912ef05da1321169e1749598b997c6d4f	\\x01d9f618a82b474101f332f185cda33a45607626e0c6aa098a51ef59726ae88ca90bca1502fe4807b84e57883afd9c5e8c7df6973bce39d93c63254bbb46094508	\\x01d9f618a86e48fc0a99dc7ba2895f6a57f16a15168bcc3898ede5cbc8935eb734d054ea372810fad55c176af7a5dc5481bf1f7916dc888c878face48fcabd4ddc376d84c313f58cb036957b29682c5a52dfc71b5723bcce16b28c6dc5c0b81d41	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-9c46-6f35-2ebf-c2203fa1e283	69c1a47f-f311-40a3-a166-a4e22b30dc8f	1520c6d1-b421-4680-997e-4bdffda7217a	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:54:19+00	0	3956	\\x415a0ce2f4d298d9ff5f709bf9cc40a4a2f2c2632664d02ad7a3fc2822eb043e	\\x0164893294b4b9c84b5b46da653eb5403342adf5a92c54fe00fe1a054149a8f52e24d81767dbd0805cfc05d124e803d86d77b8bed9dd1b4e1616b7b22c608fc810	\\x0164893294098697118adf539b4e53fc931d7573f775e2ca7cbc9c4287a8979ec5cec2e43f9b0041bb28e05d57c831d851869e6261b399c17314d57f92b78248f353bfca118e652015b6cf5f1f11767c736c0c9f0233a0ef3d96e292818aee0431	1	5	FOUND	PROPFND	6			2026-11-23 16:47:59+00	2026-11-23 16:54:19+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-9d86-dcb7-150c-a9027d4e5da0	3b7bbfcc-8748-4e12-9eef-fbf450c7f9a1	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:56:48+00	0	5957	\\x61638957a4342d8e1f9aa71ea6446ad00db3dffb51824e81a9783f6df59a2e4a	\\x01a3a3f804631faed5317bbbec630e6e66a7d47e7f2d033a1724102b316c71a040337879a3d1f6c7127d0171246f98a2ce6b7115f2bbad91bdc36ca49239e820f2	\\x01a3a3f804c3ee58e71794b4994117ce1e6e449c99ae8f8e79a53f14b06d01c882f907f5a60ab99a2207592bc3247ccc3bc6a7ebd7a2069a866180aa11fdff1c5fc44fe7c303ba9191341bee5223ff367838ab6e4fb75afcd8713dd5fb21699a3b	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:56:48+00	\N	65536	9	1	0	0	0	1
01c89b93-9dab-307c-e93b-b3450536686a	88333f6f-8cc6-45cd-971d-6bcbbe550dcd	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:06:14+00	0	3533	\\xac3ffd26ce7458266f0ff5d8313cdce126eff6ddacc65003d2b02ae9cf7626b9	\\x01d9f618a89b7bfd3f7d601b4c8c4523c6f4d0eed117c94b4e093a1b34ef6d2bde4ea4dc19b7a5eec151dddc404b70adab3da62b4dd728bc1998935fd714537bd6	\\x01d9f618a8bd0207bae2fb12f6bc3ed370a890f709ee6266901cef23cb5ca8fe5249afb274f86773c532421c572b5277eea7d0808ad5b7a517d543392b978760d9492dd90e4f3aa93444d7f079d6e8f0af8c7c5e3441b726ac8a819f7ae1dec917	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	2026-11-23 17:06:14+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-a305-c60f-3002-cfd984a2122d	9b4a5b08-d510-4b20-8554-a2f35616e01c	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 16:55:34+00	0	5671	\\x5571b6f66f2ab085b2e3e8184fc4acd03b4a2f65659cb5ca947695c7a0254406	\\x01a3a3f8042dc3a7af7aeb324325d4f2c6e6aa8c70724edf958c9a99dcc0880b7902f869476c8c79cfa1e52a9b0d7eeb3d1f4256a5298d0ae81a14c0cb75f9352b	\\x01a3a3f80463abbf53d1de0c340f3d9d1062fbd19f8a912093c40d13f6bbc59dcbe877cb3dba4c88ef7dde36e483109d7ebc1d32c4e2f044d3c1187ae953d696d65e71c42d50792fc107405a8cfcb541db6c255ff6395aecbec74b60dbacbae93f	1	5	ANIMAL	ANIMAL	6			2026-11-23 16:27:54+00	\N	2026-11-23 16:55:34+00	\N	65536	8	1	0	0	0	1
01c89b93-a3a4-0a9c-f0de-8a5fed4fba3e	0454cb17-8622-47f2-b670-fa08f339bd90	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 16:55:26+00	0	2777	\\x5bfe3161858a095245f7db8877295fd5d846552b74ab1e9819d486ca44ac1ad3	\\x01c8d5bb032bb8d27ab41d1766623b59f44875e2ea2dcd1fc0f0e3495bb7993a0ddfcd6e5026a8f3e12d129890ebba510283be076618369ac352725d4c5920686f	\\x01c8d5bb03572b691ee897f3292e46c90a67c6476b5f3549597b413ca6abf7d7404bc71b4cf83d53371299ab0933011a439308c5405ed2892c86303fafc275884c5592fd454e9c4c33a1c886ee045879d90143df5d153d059bcc290da76dfb5c14	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-ab4f-b2c4-33d7-91f42f091c70	3632d3cb-5fae-48a7-a8a0-0f7a4280521d	e4225c21-eb06-4350-ad1e-b0dc834c97d7	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 16:59:43+00	0	4095	\\xeee1a9b0f8fb20d82ca54e449c161f7384905327df48ae213b63ad6420c0927f	\\x01f0a152c2f18f783dae305cd01678891f43957585a08c4b50eac8f7f2c06127f021859261f2ab98341452453462db03025f127e2c89610fa508d65f55aec04bc0	\\x01f0a152c2857717dd14f83c82c36db1b76176971b14a9acb23af5941147542256e86d4b0b01d08f55021f4325b1906b2e29e525975d1d39b97c1d76a0d59075fa8308701015a4543c550d87f0a809a57c86b39cd27555c222f0d867238aa7a22d	1	3	FRAUD	FRAUD	5			2026-11-23 16:52:47+00	\N	2026-11-23 16:59:43+00	\N	65536	4	1	0	0	0	1
01c89b93-ad15-698d-f915-f38ed62b271d	a360a1eb-d0bc-490b-81d0-9078531f80d2	e4225c21-eb06-4350-ad1e-b0dc834c97d7	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:03:17+00	0	4467	\\xe0e6c7bbb5e7f3cc912cdc0e9209c62c3898fe4dd9ac97413bab3f0253c32cfd	\\x01f0a152c23416c86d2a51fc3080474193b20835a52bfa3530e019f495a14f5e183d370dba1698d16b7841869b3c17c0bf491064cd7761b192458b8b407730fd1f	\\x01f0a152c2d13fa3b5399814e69076194ca52a3687b6604d7fac32f1692f9b918274d7763877840c5303972562c63d5b9bde470a0c035dd8b52c647d50c02692c27b54958ae5e2ae145a94bd768aeed839d106f49b0b72ea369f39d14d388b6f63	2	3	FRAUD	FRAUD	5	18		2026-11-23 16:52:47+00	\N	\N	2026-11-23 17:03:17+00	65536	5	1	0	0	0	1
01c89b93-d65b-320a-cef7-6709effdf7d6	34e99a20-b7fd-409d-b23a-ed58e41102ce	492f4634-6b50-4b81-8ec9-11411d631abc	1	3	2026-11-23 17:23:52.945605+00	2026-11-23 16:56:24+00	0	3537	\\xbddb7cc7df51e12dd39dc51b7007dc37163a57ed43f14ec28ea37406b3192620	\\x01385a4b22198bcc6d6c725bb296cbb54424f72000f12eb9963bb3713f742a0367bfeacc946d6529970e41d45fe608cc998ab2b91e5f371d632b17ac45d5cd0007	\\x01385a4b22bf712d5763a4ec982cd4d277e9bdee406879aebc104412e5b5bb400f6cef498def9458c71291e6407c722973da99b418b06c13e1e64009ff952acff5a8796023dc4687e2650c1e91d31a009cf024485a61429f50ae5cab00267251e4	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	2026-11-23 16:56:24+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-e5d2-6f65-6aa3-1244674c4074	ad061045-a5d3-40f7-ae5a-3955a2085fb4	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:04:01+00	0	2777	\\xae93b1451d46ca1421669b7de93f93de33c8e1545beca83ae75cebfacc043cbf	\\x0198a656d6a5ddf377439ef5a1e1f1ce13c9b24ab056484e4f672f18a4a10e6f0b705754e4887fba0576a662ca3b0a6e3483fa63e9a3bee17116bf8b8780612fd3	\\x0198a656d6c0d05999b443722b8025878d6966f9c803a9cdde91d4772a4e18ab224d37c42bd44626ab5eccb7db873b70e2d0dc502ef775030b96e3cd8c47cabde4c576d54b225889d32e2405acc4524597ddf19e037514a3f40f1f016cf613ba7a	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-e71e-2a56-721d-8bd26ef2dbec	7d69c6dd-accc-41a0-83f7-da4619b1e7a6	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:06:43+00	0	3815	\\x25fed30ba4d25af6004d0e896310b2f70f320e804315f69d58f668d66f538ddd	\\x01d9f618a8f1bd5564167a0758f689a8776b259f90037c71f2aef69d62dea1a6dc600d74156b715c8087084404d8efcd091d94a65a485b7cac89f2ca20de452720	\\x01d9f618a87b82f8659d536059548b33b32046cbb9d92769b59739d848636d0b962878173869391230a942e7b1b6a66eda640800c7eef84ee8dfd66b8008fd28e9e0d202e721216b3528302640b820bdac2f0437dbfbd420ae8da856fb8baa75ee	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	2026-11-23 17:06:43+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-e885-f226-1a29-6df7f0e02028	2be8cf89-b58d-4b66-97bb-58127b7c4caf	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:05:30+00	0	4383	\\x03de24ccd629042fcbd2f91ae760b4491e0f007d17ff31871a7c52573912a253	\\x01c8d5bb03ee2ee32ccf1899f789e2285a50d9b25ccac25b95e91e2d4e036131f723d85cbaa9531d7869a546e9ad5397bdb2f485f219c7f1e9f72fb4bfb75bc06b	\\x01c8d5bb03b07060ffa5f11b3142e8fdf940d348ea99d7b39720e0cc4725f299c2bc98e3ffbe3805dc4949ddf70a927e20067832304fccf3d63211ea9593e2d3825525c41ba92906a0b75f49f1794a212147ba3f5c83a09863302b9328e1f14103	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	2026-11-23 17:05:30+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-f958-31b6-8ab5-a2a520090ce6	9fdfa85f-10cb-4685-a15e-9df703db1cb2	e06eefe0-40b9-40eb-9a63-b322f1f1c005	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:05:39+00	0	4093	\\x97b95f41efb9a7cf43b50bb57c0d5a9ec9fd3c51ad0f5d92359e88c2ef7f37bb	\\x01793ef04700cc5c9bed0a83c0945566cd03e31326ea14a84fb73b3ca662b235f3c4ee365dc9a3510ba861a1166563de1e517e15bce9ffa56ae8ce94c83bdac088	\\x01793ef04755a7dd67b85819aea3c322aff12924ffa64e8ef5f61b89ab78f9b63aed36ced7bbe1791f464920e2a4b37bdf5b257571ad125a41b09a5472f3f62867a85c2a368ade627837fa13a57bf682bd9522dcfcf73f3fa2e3864cef745a4902	1	5	TS	TSTOP	5			2026-11-23 16:56:45+00	\N	2026-11-23 17:05:39+00	\N	65536	4	1	0	0	0	1
01c89b93-0358-8d51-d90c-71abc13222bb	7277ada3-5f35-4795-995e-6483a4376d3d	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:13+00	0	4959	\\x24ffd18a53336e0cac5086af6141c390c8d512f1220fbe90b129d48f3b8e1be9	\\x01d9f618a82ae28bdc2c923fe9dd301449fab4530b9b2d1666e1e1849ed1005a9e354f7ccc6ca73e81baa257f6a81ae3ae2c2b7fb4344923604c6c7d48a5ca5e9a	\\x01d9f618a89c99aeec96faf8ce9da3003849731d8de3ccf54d70fde0ade04ee42cb91037ca6a94596fa14b5b152fa707c1a39a127806b2e09b86efdb5b6a1c910a7443235c684100c1a09b54f7a3ca409ef24ff8cf43647ac2d786b8eb32d6bdbd	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	\N	2026-11-23 17:10:13+00	\N	65536	7	1	0	0	0	1
01c89b93-0a55-a030-ecd1-72ff1674e1f6	9ca8e896-9462-4d62-89dd-96f036085ad3	f8b823a9-9679-4196-8893-8cd5ebe45d63	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:51+00	0	2773	\\x7417da5cb76e0d2d3d48b5bdb45777c63d942c0b065d12fdd508ade0b5000cdd	\\x01e54ac9110d95c58e1393cd061d39331f11b9d0444993dded248078f905f96805bd1623d7181a8ebc9e9beb53965862f2d682c2c3feb90ede0c879b835e643bc8	\\x01e54ac911989df753a789f13176c80c68a144f1f9565590db25915844e3fa2a170eb580ba5d1fb2d671516e600b73a68aa95a3bf5846d5d8012079fd73b66666ea01c4a0877efc26a355eb5184825bac4f14115530ec0e534b8ee75c1f7855d66	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89b93-1102-700e-cfa6-8d3daaeaa243	eb90f210-c8b3-46f1-a086-1748675ab039	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:06:45+00	0	3812	\\x3942c4b208ae35b8d097c720834e8339d62908c3dfc707897f14e529d3c51a8e	\\x0198a656d6eac78033f412a550468e5dd380cae227f0417d2007e89592c0303995d8e080d1e40703cee1fa4efe0a689d50ad15f154b8597821f8ecf74e1de337db	\\x0198a656d69f280b3106001bbcd7a0cab1125026938967830ebc32eae69be9717c35796c03929ddf1892e06238db0cbca57a2884050e711d363222967d134eda737da884628b1d695c740647d0ca80301bb5eb1e566600e4bb2690ed1122fb76ec	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	2026-11-23 17:06:45+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-1e64-588c-3dac-8fffd4c4b9f7	dc0c25a6-5c89-41ba-9bbb-45120b4c2930	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:46+00	0	5331	\\xdbffc8725ee0c29d071efcb50b35e3f89d3e39d3a112c528c415fb08e8429f20	\\x01d9f618a8b513e1d54b8823e1686e9f61877e87e56119eccae95bc7ecc370b19f6c8f1b446e6a01e550e35775e986e1bdbfd7ecc8fa2988b61f43de8e2fcc040f	\\x01d9f618a84dc7b7efdef7d933929329e9a47d8804e9c1f9502924ff9ba08e2e29df6cead67f174da0a9242c1f1eb04ee73e53bf828916cf85640c1174881e47f52fa13c13d13f6665a029990f7988c916ff7a2affb604dadc9ad8e55b80e02d86	2	5	PARK	PARKING	6	03		2026-11-23 17:05:15+00	\N	\N	2026-11-23 17:10:46+00	65536	8	1	0	0	0	1
01c89b93-2328-669e-2218-b0fbc18f3a75	c0a716b3-8961-4cba-b4b8-5c7cb7f4cb29	e40dfcfc-de1b-480d-8275-f5792768adba	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:03+00	0	2772	\\x1bdde9ac63bf419d296e6e2d96cff6254b70d0ce399238069767d5691cdcc26f	\\x01904d99183651f7afeb5f5509c312524f7174a30c1e146c5f781aa870e70c792cd2caaafa95350d11a67c7c7fdf362aa641707a8f4f240ce6a5739d110f020b9b	\\x01904d9918343c54ad6de219a602cb528ba04c60c62d09da1c5a9261a45adc255d7f1c29cc69940efcef92d769da3dc7789e77cc0207c82fbaac4903d5a0309df6db196a3a15df8c155592cf1eab4d571785a879e7a746f8eac3b345564f1fcfcd	1	5	TS	TSTOP	5			2026-11-23 17:13:43+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-27d1-58b7-ce8b-699bc364ed28	9a8848a5-1827-40c0-b74d-b777297f5862	36360d5e-c456-4612-8eb7-4f17341b3821	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:42+00	0	5454	\\x22b9a8b82b38eebba4efe2c2c924d98320695a61fab549f7b187d0c06e3b830d	\\x0174fa1e0785eb6e0408a8e9c0daac708efd421f7a6d3b10e5e53c36dfe2ed299930b5fdf6285a58f64cb454eff53253e473fcfa99d13eb5b26a62d28dab4725b2	\\x0174fa1e07034f594475a5919e6fe55805d405bb8a2df699bb6452f4d33e7d41c57a3aa8eb9dbbdc76fc899a59575b410c05891afe4159e487f00b37840418f5ebbc7068e6673d409b3976dc9929f23b50a4c4a873dcabca9f270a1d081a3ed8dd	2	5	TS	TSTOP	5	01		2026-11-23 16:47:47+00	\N	\N	2026-11-23 17:10:42+00	65536	7	1	0	0	0	1
01c89b93-2d18-be21-7547-d5f59e196bca	932b7655-69eb-4d35-a5fe-8b71b8ba4aee	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:39+00	0	4945	\\x8060bbb1296f3c06348f7414bc5e704dc9216f425d19e02a0cf945b5374e0295	\\x01c8d5bb039f11555671039d11b16319297f9b4a233ba18a90e461681ea962d9e8e8974ab0b138386298c430f6991f9171d4c1be7997a63f908484fbcb83dd22da	\\x01c8d5bb037d0bf8aa8914d3e8223babe7057e51518afc158eb423c1afd114c556a5f08b59d0ff13b6b013277ab4a26144e123d0a59e0144d804eaee6513bfd4e13810ed73dd3cd83796ff1a5345da70270731c9b5b0d1cf72c02c83fe5a67dc6c	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	\N	2026-11-23 17:11:39+00	\N	65536	4	1	0	0	0	1
01c89b93-3400-b06d-79ea-02ca85e53acb	bc1ead2f-cf33-4269-9111-9f0f91e6ad66	6427758c-d6c2-4e43-9000-0d0d4b937084	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:19+00	0	3960	\\x5ed9391e8bc7d74ebba4cfde886307d3b886cd0eaef12c519444582d5289d5b9	\\x01710a48157a7a7ded71ddc49d4292a55890a1da4adb9393dc423f04534e3ce90e775a51862e389cf34f334727471caf0115a09f2238127874d6b45db749eeadc5	\\x01710a48155b024e8d70088ea5ce865b3eac3c152c97acbeaa14c499736f9f5d5cf02f15ae170908db7f1b330cb2516d63cd40f6fe0878e2128965097176fcb0bcc0c6fbf52932b303ccd17898f89a8a275eb3ff826ad88af6811b83778b851e0e	1	3	MENTAL	EDP	2			2026-11-23 17:10:53+00	2026-11-23 17:11:19+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-35aa-2b0b-c8fe-440dbff131ae	d8f0fa57-83d7-44d5-afad-8035d999aab6	f8b823a9-9679-4196-8893-8cd5ebe45d63	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:40+00	0	4941	\\xcb48832e1488df4d4aa9bedc2ae022da0175795a85d332f708489691806c698a	\\x01e54ac911101da0d0be4dbd8bc91e543a7a88b07524c6b7a6c25c2a2349f94c1126567b92735f6e48e51cdc7b9d359de39e80fe57e778d87f97b1b51ac2a92df1	\\x01e54ac911ddadce2d1d9c8c4aad7644d9d5480d5f341b8d153180d4bff42a013bbb65a8c1b67f64f8f82f87c27436ad317b5c2ce4ea1371f7fdd8a6ad8214865742237ea302d9d0a77b355b46409a64b681590b44f7ed351380283c8b7f049125	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	\N	2026-11-23 17:11:40+00	\N	65538	4	1	0	0	0	1
01c89b93-364f-f9a0-86aa-0a59568ade02	d82e8c9f-c3a2-4ce7-bd2c-511016efd750	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:38+00	0	4387	\\xeb868b05d101fb776b719ab7cd7e3d9d88d797ff05ff140f448a051ab18fdb66	\\x01d9f618a87c95f9d0c30e764f51d0d0f7261453920815a56eda280d2d0749e9efb624fcffc2200f6b9c7fb57b58869c41023682a8b529a6214ab91b5802fb9c54	\\x01d9f618a8b83ef7b19b1712b108a0a54a5ef9061f75623dc9351e35b0d5d282d3f087d9c2c47ce277346ebdd04d179d254d2fb14e4f46e11f3f931485d8bf386a943c9080d832b1ab63982013094392647d7419c00648a2d50480b625e4409f17	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	\N	2026-11-23 17:09:38+00	\N	65536	5	1	0	0	0	1
01c89b93-37ad-a2c7-9ea5-bd01f0c51a3c	0282677d-7d2b-49a6-9bdb-611ad01beeda	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:07:43+00	0	4384	\\x441ea140175d6a22d196734e12fd560ab6d69caae7ec4e7b7559348b29c0019c	\\x0198a656d6175fc92a150ae6495492a3ffaedf731c2a2ba3871ef0123f396e57bb30b2f750d6759466fd13443071303bf830c94bdd70e077e3d1d1b3dae33baca9	\\x0198a656d6ebf92a0ee28011b34c63d6e9f2c09eb5710e47ca9c69600b557a522728e7d867ec0beb7f70430ddae36ec41d9c69728bb2f6bbceae81eb47d387974813af22e0a7aa36850bef88cf389c6a58994cc83f41a5b36b90b6cf84ac06846a	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	\N	2026-11-23 17:07:43+00	\N	65536	5	1	0	0	0	1
01c89b93-3e04-e3d8-6ae2-3432a872608a	fd92c642-8204-495a-8e43-b34dd0c5fc5b	5f3d1b87-cc43-49be-91e1-2c0445150329	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:14+00	0	3524	\\xa34d86f7dddb6cf9cf2ca3c6ef6b908d4b3cd1e16473243aa87f46e45bb792cf	\\x01a40eb87a60a0e80383e4ad95f6cff2a96b60488fdb56f5451656341bbc6bcfdffedc0a509f702ffebe81aa84db5790b93ace87cbf9d998936efc961eda5afbe1	\\x01a40eb87acf089327913c2e4c8b1767cd9c7b37243cf72b18457fd6aee3c371edcfb8aa71da8d666dd9bd91c18733199af1b26f386bfbb06e059519ff27b339712a93b7bdc95d614afa5ae2b8f3a38f9a067e9959548e8dc0e4ee6b2cc1a0f90c	1	5	TS	TSTOP	5			2026-11-23 17:09:26+00	2026-11-23 17:10:14+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-5b58-23e0-2f20-a08b042c0568	2eb3e424-6a54-4fae-a0fb-c17636c958de	56c08df8-8445-4787-98b5-21bb84fec7f3	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:49+00	0	2781	\\x7b6f8c879fba286f0ba619beb0f99f877259681b0b04958f1255b105613ffeda	\\x016f09209c914f7baa32e1119f86acbf47ca400ea8d1ed2400fdaa909b56dc350dd5ddc77400b01bcad76af20d12594adc8acfa49bef25251bb00dd8120538911a	\\x016f09209cc938edd9a23ff7414d0d21d92d26458259c9a3c8f8267b183ddf5363e28ae61983bd52c79094b2b5eddc582d30375b00068a989978e532651e441f35c7d41dbe94b6c4fad4c663a6ae8cb50273cb1eed6a3e41b64c23e9b1a6f24ec3	1	5	PARK	PARKING	6			2026-11-23 17:11:29+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-65ed-7793-817d-bc9ada405b5d	86d73236-5ae3-46af-8d36-81eabb5c6987	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:05+00	0	4673	\\x0ce5f3628fffc0ce18308d7565d49b2b6364863a2f9e25393db636ba4395d004	\\x01d9f618a83ffa1cc2a3cc2e555a151883d65709253d10d0062a6c4706ecb0d4b084fb9b6523017e40b398dbeaac3302e91251357b3baecaa6e8cfc1e9e6301988	\\x01d9f618a80b95cadb95027da978c9062015ed9b3fec1331337019fea5da34e0e95cd3d1395965d12518d47cd17c3ccfc7e2561a04e4ab99570297a57509c4b4734165095145116c705b6e2114ec6c70a6d94d94d28b903900958c07f9348f39af	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	\N	2026-11-23 17:10:05+00	\N	65536	6	1	0	0	0	1
01c89b93-8654-ec47-f0d4-8f069d24e9e8	ccd8d713-1aee-4144-9e91-91b127f44182	a5249a85-4195-4dfd-915a-b4f978bac74f	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:13:29+00	0	3947	\\x9468da6b80c066ede2b5707b394d99df061062530b2f6d080ecba7947c39b58e	\\x014456e736e5d1ce117f75b295d055c082a96b9c937127709ee660fb283b4b4443eb398013ae715e713025158ca013ee8ba39cc9022dcfdb2c083a84433b2927bb	\\x014456e73655692b3d5b4ce175a38fc29a9343b4063cde9b75940e4663cbf603d7cf005ea3c0fbde21ff7cfa2dd17e400c09e250390da701f3a7a47eb17b9c552d5f17a6e76dddc6e49ada21779aa9ea34b7c3c3bf970e5eadcf5e6b456ccd98fd	1	3	LARC	LARCENY	4			2026-11-23 17:12:50+00	2026-11-23 17:13:29+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-8ac8-239c-7f32-d8a47fe86ab7	23bf3a79-419f-4b20-8817-16f05a3a7dd1	7ddae08d-1f9e-42ff-adca-0cf551b5554a	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:13:40+00	0	2781	\\x7711f578a0afa9673438d69bbfbc520995f79549394099e8b4f1636c353eca6a	\\x01671678eeb709997447b9b1e9c7a58d7d913bd69cb430e9e71c7832faca97b82dcef7e236e3586dd8734b4d17f4483dd7ce28990d33734b6c86da19e121fcaf5a	\\x01671678ee1b0a95dc3a7245a77daa7d8b96223014e51e106f39efbccb0d1867f9cdc1a197828b1ef21d131a940e51eb519d08a7746bcd176755c1e59e8344599242e4ec79aa669f61d5f2b0b5c497c4c6b1cf0a6b2bf85f29e5a8a80aa1f02f0b	1	5	ANIMAL	ANIMAL	6			2026-11-23 17:13:20+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-8c67-57ac-d50d-c4c68b1e2d78	aaa5fa96-4b51-4d09-a8a8-d5f8640ed3c5	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:12:55+00	0	5231	\\xe26a0e5751847bca83bef853fb721c415a81e0f85106b97c2ce9e9bfb55af517	\\x01c8d5bb03c5998613bd6938230af6030d9d4c7f0fc365e6859ebf317f579d5caa23f967e796dd8658e62650524247819f21e5e675ac7c63793185690765c022fb	\\x01c8d5bb034356eb11e005c2211dc7a9c003b3adad32a018c367483f73fe8675254be8dcef262560110d0149aa1f3a36676bbba547ba9694303817c770f51291749b7f39bc5439ce476590e7d42dbf97c041c511a92576ffe26f7f6f57f6d5b4e3	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	\N	2026-11-23 17:12:55+00	\N	65536	5	1	0	0	0	1
01c89b93-9017-7322-c74c-3d20c9a7a793	41b8d3e2-14ab-4e36-8706-b7971af436cd	a5249a85-4195-4dfd-915a-b4f978bac74f	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:13:10+00	0	2769	\\x8727fc2d019296986323bc36125e2facba88149bbe1e48ffec5b2f1b5d0aa8dd	\\x014456e73685965fb2992ed6bce9a0f6f5d0fb9cb09f6b5157804cf248a0252a03f4256e46cdb3e5a076f6a1ef5b56bb542ed759709ee011fc3298837c66d459af	\\x014456e73627e53137e130a3aa5a068ccbc103081a71a80dd79ba1758c5b80db2aac008454b4f4174f6d642938e859d682b9825e64ab2674214aa85cb9436b7245c348b70e32f232549458cb25630f0e6802219264df7841372b5faa435661d718	1	3	LARC	LARCENY	4			2026-11-23 17:12:50+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-9582-2506-0288-297c8b8f970d	14eb06b4-b7cb-4701-b7fa-462b56e1e3e8	448d54e4-410e-4d14-a820-0c1e13cf68d9	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:01+00	0	4101	\\x62181b9eda90ba2ac8f0f39bdb516d2c4ddeeafd99e03a9fa2ae48b49e9b81f3	\\x01d9f618a84993e4d1c070196d1615cb8dc1816f7d5640b695f5d509830640f12c2d8645d423d8bd58ade1e0fbc8146ad1a498e49b607ec7b64b22c10e5baf39e9	\\x01d9f618a8d571a454e254c3cfea2f2c1a3157964d137d23f0ad9015879b08ea7858f3e5563ad2399cfa8458ca1800f7856176e4f3d04b9a3a5c5627285088c0ed086d09a84c6cca045793aff1b906b33e4c51af4b62610597e131914ffc931bed	1	5	PARK	PARKING	6			2026-11-23 17:05:15+00	\N	2026-11-23 17:09:01+00	\N	65536	4	1	0	0	0	1
01c89b93-b16e-d380-2d51-67216161275e	f23167b9-4dab-409d-9e67-f1d03606affc	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:08:22+00	0	4670	\\x985d83567f216660c36047a6de2a64a8c289dc3f8990cc6a2ab319c612a11504	\\x0198a656d6a8ec94052b03543c34ca2c91a86f420b739eed50e69631a00d9d9084abf031720635034b344b1bac2c131070cda084be225ec431fb1bd9ee5c515bbf	\\x0198a656d628bc48cf1152d9ecef290a8b8df03493e1036492f1c6920360a34c28963874f87edea70bd73bf77010b216ffac514783b4c81761de02fb4dbe184a79159781ca90dfe02b80f2a0e6dd746a83b27a0d1f615659c0f03d0508ed31fd75	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	\N	2026-11-23 17:08:22+00	\N	65536	6	1	0	0	0	1
01c89b93-b865-d1af-5b8b-09bdc32aab22	641a2f16-d6dc-47e4-9f64-a2f10b5cf7d7	6427758c-d6c2-4e43-9000-0d0d4b937084	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:13+00	0	2782	\\xe3fa2a462e24c7892ff17d7700b0b9fbd85abc21707c517d4b4a2b6ef858f523	\\x01710a481597fc7cac657ab30ad523f7a0a515012cddb58fb4df64c67c0cd34a80c443146ce185817322a55c65de718e1b04a1db0267db8b7d642ace0cd4f60c0d	\\x01710a4815fabb71871a1807a478911cbdfc6bcf9985925de811f199afc3ca06cc7e2dbb193253959ac58f3e8c7d637b4559cac3bc4a5c6600beee8fa60d5fb4ac7d4d03c8418cf8ea0bb08744ce8b1771181427dd6db119d7efe8172c19b73366	1	3	MENTAL	EDP	2			2026-11-23 17:10:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-b877-b112-aee7-6e1b29e18e49	bc1e5dbb-418c-4024-91ba-d4bb4bd984a3	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:07:17+00	0	4098	\\x6352346cdbfbba4a78b4f0f1b198ec01f75d5e63d3e69a630a4c5031c03f0c10	\\x0198a656d6759daaf068cca9b13b6b45ce6bc9ce0bd341c9e50489b5fca5618227868f39ca500c4666fd01ac6c869f9a5c8bbe4aa445753df2ad800400a39c888f	\\x0198a656d66e93c2d409f392bdce71ff45136be4004aff32b41f46f32d2d3307f695c09342e75280f69a8879b694e3cae370741ea4f456290af160c0b616bbed671f1f6d126d91575a17cf99805fbef633691a15cd2fd6d9baf66291fd297fe9f3	1	3	WELCHK	WELFARE	3			2026-11-23 17:03:41+00	\N	2026-11-23 17:07:17+00	\N	65536	4	1	0	0	0	1
01c89b93-b905-125e-23f0-50bbe83c3a03	b70eda9f-a363-4816-9060-8f337c3c174e	36360d5e-c456-4612-8eb7-4f17341b3821	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:10:01+00	0	5085	\\x55b2472796885b27cad942a0dca91e1a8063ebd89d831b708cba5df75fc951cd	\\x0174fa1e0731ca1116bbfd65ebf431fbf11fcec1b88b7e4166868abbc278739eb077ecd5d19ad9c645e86b0264a6f32ba7805dcb59c2590b2ec4f7189a2a99aa00	\\x0174fa1e07bf2bd890902d36df8471aed74579cf6f4141e4291ef8a5cd4338c83a35e96e964be0ec7acb0e2d6162050d32827189a50db137d311688451baff287f06adf3fe93fde79907a2fd555c6c0f15bff69c17f133f381ee2e56c5c9823a00	1	5	TS	TSTOP	5			2026-11-23 16:47:47+00	\N	2026-11-23 17:10:01+00	\N	65536	6	1	0	0	0	1
01c89b93-bb2c-b499-8986-d9553cc68692	e92a582b-8bf0-4c28-96ac-405839f39458	f8b823a9-9679-4196-8893-8cd5ebe45d63	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:14+00	0	4655	\\x9e89b5e0e449545556cfd4fc72aceb04aac5a159831411d635d58c6bf70ca110	\\x01e54ac9115341ae89cdc3e0a0b5b5c8b336b919c4c79e3293c0f85fed5266a3097c1b55d2476bbae17f209e65290004e8008822db3bcff1378a572c01258bcaa1	\\x01e54ac9111c7566595ee29366ef67e1db93b5b95637c1a637c2c37464bc14a31ab0de9459acdce8a63ab7426e3a678224539b0147574afb7f7b3edfc85abf69bfc98394e84ed04011b33d8100af4911ad7b6c33409689752d5d9261e55992e023	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	2026-11-23 17:11:14+00	\N	\N	65538	3	1	0	0	0	1
01c89b93-bf01-9791-c72f-6fc1dc29e0b9	49cc9b4d-a794-4d0d-b31a-9d25ad047a3f	09fa65ef-9c51-44f7-977c-493bcaedb10e	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:16+00	0	5042	\\xdc2db2cde57ce10aa5d1820a1044af5b86e0b3708efc384260e2dd2603d47d2f	\\x0198a656d699e7f9f1a6f1d56b5feedbedb06b4e55928dd859d403969db0f3b76382514d7810742f412ba24fd4315c73891cb5f1f995d206a8e2934cb6549461df	\\x0198a656d6c0cccd084c96911c73729b5af8c05f9ccedce6a6b75d6278040fc39f0535fce5d1782947b1d63c4cda6050d3cac67ed3e224924e84340951536e66ed376c172de02842e8b52ff515fa1c1f6242e7bb559c677e7caed609bf83ccc6ee	2	3	WELCHK	WELFARE	3	03		2026-11-23 17:03:41+00	\N	\N	2026-11-23 17:14:16+00	65536	7	1	0	0	0	1
01c89b93-c8ba-fae3-243d-75fd0c982d54	a3907d38-a645-4c89-a0d2-eb298292c90d	11d530e0-35d2-4ff8-8875-39071fce3238	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:13:37+00	0	2869	\\xa99c5e56cae3fa9dd5841a932157c9bcaf0f26c55ba4cb34bc841f4977711e95	\\x0176c37171fe8ffb1100f080eb694eeb8b1bacaa02720e279d13f7d5bf63c772d5dae898853f702fdcacd3c678499d26e28092f107d6f6cc2b648530d0b0ded34e	\\x0176c37171c7b1bc1091b3f5d863b627cce0ffb9d0623028ecdc2c0ad06b1cef9059ed9e36d627d9c1a9f2b384c726e97cccd79d4553fb3a91b22e7f29739c232712be9c8fc4e78628319e7e3e4fa1d5b6ce020d46cc56aafbc288780f2835c7cc	2	3	VAND	VANDAL	5	18		2026-11-23 17:13:17+00	\N	\N	2026-11-23 17:13:37+00	65536	1	1	0	0	0	1
01c89b93-c9f6-4906-0316-aeca9f914245	10bd59a2-a3a6-45ec-91cd-942d0525d3ba	5f3d1b87-cc43-49be-91e1-2c0445150329	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:11:34+00	0	3892	\\x8149ff6860d078197de3d55f9cdd9f6393b92ce19036774ae11af73cacf27e29	\\x01a40eb87ac0a3608c7bfc29e46874a1ac26f5fb1536b64152bf39e6c953cdd9e5b41d1b90d5cdda66d23b6b03f9d49d2b392834c884c9e658609cb0a06761069d	\\x01a40eb87a37c6efcdb9b8cdd1f7b698370fc4e8ef2e5bd988866e387153f0f4233ad7f6d5fb2f2102f3752d4572598ad9094f5e4d70903ee83822008c7aae6cd0da44307770f46442c8b659053314d9709e04b4b3ff61c0db20412dbded4d7300	2	5	TS	TSTOP	5	08		2026-11-23 17:09:26+00	\N	\N	2026-11-23 17:11:34+00	65536	3	1	0	0	0	1
01c89b93-cb66-ec63-7dcd-5229f38523f2	c9eb8ab1-781c-4a87-a7d8-2ccd9eaaa566	f8b823a9-9679-4196-8893-8cd5ebe45d63	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:56+00	0	4379	\\x73be2d62fa094ef5545a3118e05c29e8567ccc3bcdb49f949d37c20b5b97136c	\\x01e54ac911266ec40bc19ffccf8c62b144259d1daa5e0e4d7fbdf2d316e79461ea219db51fc69082b4b66e7f953e4a242d3d144025b5054769f17857fb3ca5f32e	\\x01e54ac911aa203e7d7d06b83c9eea0cd7b1c8f847698a09c52f978380e4b224850e4cf19834059d9b3d40a16509b03ca988524ecde614b08683a4d2e8083d6324b9972865f98cf8e97bbda6af4fd1bc397f49e4248b984352fa369563f979a4c4	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	2026-11-23 17:09:56+00	\N	\N	65538	2	1	0	0	0	1
01c89b93-da38-e589-4668-2b4c2e87d541	4da2ef18-2619-4367-9fb2-4e780ea62a94	492f4634-6b50-4b81-8ec9-11411d631abc	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:01+00	0	4105	\\x90be801a372be6fc5589df39fc8882085ed47c07a29970e74d369482b9f4f563	\\x01385a4b22e3d30c9e76541925899ab5f52f088e4707be7902914332818d64fe548a12f1f942c5bada4e5710b9a84f55e7f34f17abaa2158a5344cbca5b2d5e5e2	\\x01385a4b22b60ceed6289a8be244544ae2ab31c794e3914347ebc3d94e76146c075cc6a1ab5a63dc48b7730125cb4b0731f64d3e230f5c5c822dbceeb3a9e2a11b4a2e1f206cef67ba9638e0c400edfa7d051656c46ca7969e4d8166d91f1cd136	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	\N	2026-11-23 17:14:01+00	\N	65536	4	1	0	0	0	1
01c89b93-db40-69ca-9468-a4e07dfa11c1	bc0c2071-e834-41aa-a714-0ddc5397ad64	5f3d1b87-cc43-49be-91e1-2c0445150329	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:46+00	0	2771	\\xa827f88d3d19fd671d923d8bdff0a42abe1f34c5f017a9c2aed84ca5b7fd87d0	\\x01a40eb87aa975629d60c00d45f9af2cda5c3556f727263e636cf53396a7102a99694ad70827c17ab65557ac5460fde17584543aeb59a72667551e1ad229096616	\\x01a40eb87abb9c7c3590b6977842bd05e842d095bc04902b9f3deb8646c4f920272e0ae0f2d941eda0c0c02daeaf94f63b5dbd383567b8ba45a93de998762d4388177d767b31ec733f102b1b8d07c6a7d5094696997992bed833994ff178ba01a2	1	5	TS	TSTOP	5			2026-11-23 17:09:26+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-e2e6-dcd6-3e7a-f6a33a511f6e	dd8186a2-f02b-4d07-a274-546aa296c3a1	e06eefe0-40b9-40eb-9a63-b322f1f1c005	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:08:07+00	0	4465	\\xf062c88a15b469a4e6354a22a4eab4ae0c6ad9ad29f7649d42cc7e0b77d0f204	\\x01793ef0470981a84ad727f5d344e176957badd068cb87e8cfbcabd0444c84d475b5623f9137bd6e5e19097a3b823e8ad4a33a9a8e5c63026e25d6dacfc2cedbdb	\\x01793ef047fe932fae1b1ce561eb81d0072c9934ac580072dc96b6f33ccf3a7b002d80875046680a08ef6384d6090dce06c617de72aa7359dd1dca1b10b6ac42795746b5167d386650e457f3806bd45a7341f0c48c51d8285d57bc76423bbe90ab	2	5	TS	TSTOP	5	01		2026-11-23 16:56:45+00	\N	\N	2026-11-23 17:08:07+00	65536	5	1	0	0	0	1
01c89b93-fa98-7b12-d0a4-6bcbe12d9385	64866321-3e4a-4602-be07-1a81c824ca70	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:09:18+00	0	4659	\\x7322450960dc317ec55e79cf02df5fa0d0f749df2ff20ebd7696dedff550c01b	\\x01c8d5bb034fc1ee3a55c0aa80cbe1ba1d85f5005ef5df0c650deea683e88e007bfbc0bd63a49d50852ab53fc26ddae3d492aff27e5b514564862ac052c1bde37d	\\x01c8d5bb035b80095b0e685717e8a6dd089a8b7ad48dddcf860690747da2664e494610dcb865fd0551782451471c72dedd40c370bfb0db8ad943a47b1c50c58c1156c6aa49dd4c8c5419ecf22e33f38d99c4a266b056a2c5ebb7149fceca050ca8	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	2026-11-23 17:09:18+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-2ba3-9474-3491-680056ebebea	c6f1a595-891f-4a94-8e28-e00febb393bc	56c08df8-8445-4787-98b5-21bb84fec7f3	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:50+00	0	3959	\\x16cafe5dbb3b614bc4cccd3c7f4a4ddf33ac09441c65f76fa8936767e38db873	\\x016f09209c8a20c99b6a6b855502d98c0bf80b2911e1fff2ea59124c8deefbe318528f048f9d37d210e7fd09328c5d1bc26dc95df51c8777aab0fcffd51e366ea1	\\x016f09209c4934679d47798d070c8fe3a841be93f9f9f6f36fd541da3ae24bfafe49db8aed0a95e860907b30563861d52c988aeeaf9d2f902429a6c46ea4695bb3d2f160de9c9c789991e0d61344417aafe786ea804e3627f6386ee3fb9fd8bba1	1	5	PARK	PARKING	6			2026-11-23 17:11:29+00	2026-11-23 17:14:50+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-93a5-2889-093f-13775ed0543d	18807853-c79b-4154-8773-4dd73df30c3c	a5249a85-4195-4dfd-915a-b4f978bac74f	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:19+00	0	4226	\\xa02a2b666b0bd9bc84681cce20f64dd78a5de9d5f472e5ead5f1bf26beea4061	\\x014456e7363d76d3e14f8d8e1545ad528a02b87a49c20d496154047f727e4452837bb135f04a25c4a56a39ec2de195b89c92caf5a4c92290683b925bb2ab8a6435	\\x014456e73664f84cfecb2b7780a4bfd0fb695f6904081074b910b954bc0ee8a558c7703249ede25cfafd2357c9c469b0f357c6dbd49dfc76c506fb6946f218de3797c82aa1193d46b8879c26d2774166de9c26c92ddba2aa43da5aa06de3657471	1	3	LARC	LARCENY	4			2026-11-23 17:12:50+00	2026-11-23 17:14:19+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-d320-9624-6081-bfae514ec3e8	edf9069c-39e1-4c46-8e13-2fc4cf9ffc99	6427758c-d6c2-4e43-9000-0d0d4b937084	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:52+00	0	4239	\\xfe158a76dc534b1d884a1f74efda0500bcc29084cf83f81a4e6207489d61fccf	\\x01710a48157de1ce9ab9f8c0d4b07a319ff09c9a8c2d6ee8e956b7ea1323b0e8a0af78330d1e021dff6dfea58115529d5835e96536111445f8c44742cd9d8d3ae6	\\x01710a4815bbd6ed9dd8d88689b808baed17669bfcf2f631890ad577452833f7bf8c90c1ad5d44c4b45fdb8b6d3361529e3e77c4840727d7abeeb872c79d9f3509139d3f92c9a4dbef5ebd560ba786839ad175127e4113e74a6cbda840a404a61c	1	3	MENTAL	EDP	2			2026-11-23 17:10:53+00	2026-11-23 17:14:52+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-0e57-9356-ca97-f11f7b498a3b	35f27266-2a38-4e53-a86f-5765909e7f55	a5249a85-4195-4dfd-915a-b4f978bac74f	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:17:23+00	0	4595	\\xabe281564b84538838d302e0931ae3b62f33435b0e908dec1083768fe8a9cf3c	\\x014456e736301a9c3a38ff262175a1af121baab74f65c93796a71c37d70082fdf00a470de783d57b6f417d11f269db74dcaac844b952ca230d14fc7b78aeeb2197	\\x014456e736caf3742a5a73f731ae2395ea0d5cfcc4cdca00f1aecc30e21f2b3043ed53f587147a4c68753e449f0e1fd250ee882d69c537a803bf497ba09c784a61d308e8903fd30ec12d75b904f0fece248777373579148488770bc7fc8a637467	2	3	LARC	LARCENY	4	08		2026-11-23 17:12:50+00	\N	\N	2026-11-23 17:17:23+00	65536	4	1	0	0	0	1
01c89b93-1381-7e5f-38d4-1a58db6eb2f1	df20ef34-5553-44b7-8dc9-bec7a28e7f1b	7874fb2b-f888-4269-8c0e-6d282aab371c	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:37+00	0	4390	\\x93dede533e9dd9194de1d931c674dfef3405c2a772c6fb8569e74f5868c75ca3	\\x013d39c5943711efc009d114b72e1dde2ec1a4fd61d1957d6569558ae9434652dd8c83e7a158621a76c2f614722bee92d2992ba9b37c719ba68f62e339fc75dd63	\\x013d39c59472aaf5f6e35e029943bf2c5b23a1fd738d3e1ae2a505a71a8726d19da403cc045d4e500f311abeee070de8673e9770337fcbcab211a50c2041941f4935b15b1792e7cab041af22943b10293ed58c34b2c715305d7b86f5bf5cf0d9d5	1	4	SUSP	SUSP	3			2026-11-23 17:21:08+00	2026-11-23 17:21:37+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-14e1-e41a-4845-7a1249e6324e	7efd0424-e9ff-432d-90a2-4ab2a83a5e11	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:14:54+00	0	5517	\\x5f86a437ac2318be9f0ce8f5ee85daec6bfa6b0cb6bfaa551ba0adeedeea503f	\\x01c8d5bb03290c45d17a601f3b9ee965b0ea0335d28780893170b687dc9b42916bef31454720ff5c6e0e9d464f5f28120ee35386b5500df808296131186366079c	\\x01c8d5bb03ba5809058767aad9419247958712f54b59db81895e7b30ce8f9565c7576920d5a2e1c394dab2bd18c6b2869fa5cd216b3e5bef79405729dc0c07b16bdcb87058fe7e3d3dea09ef066b33be9741a896d3ebd3565174809b742a26bfb2	1	5	ACC	MVA	4			2026-11-23 16:55:06+00	\N	2026-11-23 17:14:54+00	\N	65536	6	1	0	0	0	1
01c89b93-19d1-65e3-3846-aa001614dbb6	cd5ba46b-1d1d-4c3d-9147-5559e4f248b9	4db205f2-1003-4468-ab74-31117ab184b3	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:22:31+00	0	2773	\\x7b6d9990f147a7efc4c4e35526981b683dba833508ec37d3965f3017a03538b3	\\x01288c00dfe4ace6c09624a9e27787415047610e5a649d92dd1e29c96ce1e565a524b71df1bc21f511e90d62f2d49afbeb2a9fa536401656b7d69bd11fc084270d	\\x01288c00dffddb76d86164eec5d517b297ae8b022952dacae3c7a467c6995a8960fa8a935cce7a886fe216f6534df3f873f2113231c0bf5bad8683884c82874cf6766c9c18c4c6a74ccfed1cab33eed8db41927f15c63b445a736c7a231c8f842c	1	4	STRF	STRFIRE	2			2026-11-23 17:22:11+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89b93-3e8b-0362-16d3-bd597389bf5b	734ddc52-811d-417b-a0ec-c58575864647	e8869550-0e49-4f25-ad3f-312992c710b4	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:22:11+00	0	3526	\\x0fa0bc182418a72d8b492140b9d5604c798ca9a937e429c755586354e974723e	\\x011ec3a15a6a70695ab8dcce7fcc09d36a580ba610f194e64ab51d18ee451752246a9fbb004d5b81e1b04af9fd026d0a8aafe27ea42a5ace994e0bf8b05760e5d7	\\x011ec3a15a3cb8b9e6c9f66cdc3211e2ab0f5a442215115eb78779e0bdfc675a8abd440ab1b17f39ac37714a10a7b93517d0cde89d628b20396e8688020ad40ee8f5154fe3b8e7bf6cdec8c58b5abcca0f8a2833a9c5ca6228d8b271902eb9d125	1	5	ALARM	ALRBA	3			2026-11-23 17:20:38+00	2026-11-23 17:22:11+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-479f-35e8-bfd1-a53425284f21	3db3ea08-04e0-43c2-a039-03fc280a9e45	7ddae08d-1f9e-42ff-adca-0cf551b5554a	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:17:44+00	0	4663	\\x39ac0d84528fb2ffc27c37e1da0a5e645c7a04122c703efbf02becbae4bba3c7	\\x01671678ee8813ac39d96b5fb034e0d0c7f33b57651cdfdbc2f0e151c750236f9cd809422b0990d8166c05c8dcf237c86ce5ef0ae1db0f9b1bbcf32c7326a74193	\\x01671678ee149a91b3fea1216c79121014e564c0cac6f3ca1e9788046a7236d40b39cec462a09e8bc0876b7ff985c5facfd288027b7c4b199b3ff2a0fb19cae75411ff01fd7d93b9b06cbf2edb7f1a55ac391739396cb6287b27669f8196c710e9	1	5	ANIMAL	ANIMAL	6			2026-11-23 17:13:20+00	2026-11-23 17:17:44+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-5598-aaaf-f241-bbd2a709f3dd	fb407823-05c7-4fe7-bdef-10fce0ca27cd	a5d55d3a-df94-40dd-88aa-f82fd7e0129a	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:25+00	0	2773	\\x236ec4c999365429de75b0d06418f6bf7120f603d63d632f99004670760cd8e9	\\x01d1a14a61b04f64d4bcfbf92f7d1b021bb63a713ef1638b34979d02eb2dc496e963dc4cf68a5b01b43d541b7647b641328165a942a47c85d7ba333bc0a9f842c0	\\x01d1a14a6139d3d87ba34c28c9e0181133516559b124558c7611c611cf9a09eaa230394314314d3cd4abb5f9e8efde345609a39ec0cbe47c054712618fb6687412a2fc36f3d0c35543462c150cfab8348e837e40f02432d9d626b2b88a6748877d	1	5	TS	TSTOP	5			2026-11-23 17:21:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-5ae0-0d84-e065-14e336c596a6	42c47eff-11ba-4357-b17f-3e1e78e3d927	f8b823a9-9679-4196-8893-8cd5ebe45d63	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:20:20+00	0	5227	\\xff1c94d1ca8c3daa36cd475acbe57803291ecb675cb4c4806fbf557a2384c3ae	\\x01e54ac91103572b098864d8850da08d37894a7105afbfee718287150132edb66fb570ba836c588d422508b8adbb44f51b60b16057e9ceaafe3ecc2634b88e2215	\\x01e54ac911b00cecb22f104ebe902a93779e73aaf09dffe9f8212b0a0aaf3633207bd0f029b2a96257fe6443319d8721c7e70c28fc686886f659d1b1e311df26d35373a9e8dd6999e04562b853ba2c80ffdb567f50c417b344168b53acb03dcc95	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	\N	2026-11-23 17:20:20+00	\N	65538	5	1	0	0	0	1
01c89b93-5f36-7caa-79ea-e3a1ab2a6c73	4c895221-0af1-47ab-9b93-23bce6c12644	7283a5ba-e639-4cba-a42e-f8ea25ad03a6	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:48+00	0	2778	\\x0a1d0e4e995903bfcd4fcdf9974727d43498937e69576186a216a2717053793b	\\x01e4c11e4fd654efe6ff0aa2b0d24a81e72e73969e7b2247734682b15ebc381e48f7323584bd9c92c54e8d707bac91a8b39d76dfdcd43d67ed47f499f1a9a189f5	\\x01e4c11e4f8d182679cc30ef87dacbe8c61ea9546b9e33e91fa2cb4f238483eb7e5e88a11bfe0c41d69a1c7eb4e0d4f3ce99d00feb089929e9b5e509cee9a6b6160df23aff4d6984d08c5408c0d3e95e4de578b9af3989867a18cb3d67fd7e2218	1	4	ASSIST	CITASST	5			2026-11-23 17:21:28+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-6085-1152-671a-ab21b6fcad02	94ac5f3e-aec0-4311-9acc-70c213d2048c	e40dfcfc-de1b-480d-8275-f5792768adba	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:22:04+00	0	4093	\\xbe1b94fbba485e04073e756b726e65d65e2c3cefa9f1745c44edf389deb21197	\\x01904d9918751ebcd129ead00d4583f902d7b7f8d3fbb18ed3be3c1944f33b05950a0d91fd1524d8aaafcc64e7d88bd017a4db0756f23510ad3f36f0cb42ae057c	\\x01904d99182a79f0e4e7ad4109ddbf09c17d5c773b7b7cc223ad29a26e3da8f541bcf6a8837aa18114d4c5fb5bb8d5ffb8c42528141cf539e4eefd39e611f77b791ab974d9a59ad5837528ba9857b6515d87da51502f45e7a29bcacf5fa09de119	1	5	TS	TSTOP	5			2026-11-23 17:13:43+00	\N	2026-11-23 17:22:04+00	\N	65536	4	1	0	0	0	1
01c89b93-65e5-997d-2e05-3619a6fcfeb6	3e16509a-6528-4d5c-b6cc-9ec59526bdf2	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:23:32+00	0	3814	\\xf921bcbaaf41aa40495f9743b0036f4f942e1bab4dbe236495f13249e734e1c5	\\x016af56cb8128350e9df75c9e9f403031c740a25124885e743338d46dbfe970a5f5e20d9ff13aedf0f63a4508ae7687c9b472f68c3c0317a39042bd96bdeed5e04	\\x016af56cb8f528379047e9de1c99d552dbc8783042c460bb26766086626efb3226b514e065b497df307e42f53b74c2c6777534c2a7083010087ab133004da3b3faead75159e92556543f941499e074b0333fe8929e1d17eb11f08e90f35d0f1cc5	1	5	DISVEH	DISVEH	5			2026-11-23 17:18:05+00	2026-11-23 17:23:32+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-6aa6-4d99-c8a7-451a696880f8	bd14f9a3-f8a9-420e-8721-f40714ec67c0	56c08df8-8445-4787-98b5-21bb84fec7f3	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:19:12+00	0	4607	\\x78145daa0f7e1f6da07cc744f421539a5e0f0eab978f0d8b5d9c824b57680add	\\x016f09209c9645e1026a8a941f07a861e23defcaeb49c521a5bd421e4ca7416949d7d62fb5346fbc099d09cc8001c956189d3f321e2ded946b64cc3659362595d0	\\x016f09209cc4055722d6a7b0dfff50fbdbe23b591fff6226d9f4be136247d00eb6a0baff43643f24b35de7146b639dac9f61b7f48404e65bf26d5ae51bd04dee28e641ca25eafb6e3e15e0df4f90751d3af61c854bebbf53fdc228b8e4603ae1cb	2	5	PARK	PARKING	6	08		2026-11-23 17:11:29+00	\N	\N	2026-11-23 17:19:12+00	65536	4	1	0	0	0	1
01c89b93-8add-1896-c0e7-fc315c3a9d69	23c707fc-4b4e-44f8-a069-55e83f6d6f76	e40dfcfc-de1b-480d-8275-f5792768adba	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:17:10+00	0	3807	\\x3c32cacf0e2cdaf745658f2f4cac60e3de04fa336ecf6dfe8edbcc4e9740dd20	\\x01904d991816aee2588e1e5dc2e85a62734ec1236b0ac300341c96723db1e394f479051c5da1bf0928d435441ab876dbf139a3eee32df90ceb5a2337f1e1ad1268	\\x01904d991893450686eb7a7ea5e8480d4fb6252b6f6eccc2a488b1fc19173e059f938e5e9103e06dd6f9955817fdbaa889e132377204b8db0bef1996e7f517d079155fc54ccd840f4f9ffb5de63e63752486e37582cdd3c41f88963a2ede98d2f0	1	5	TS	TSTOP	5			2026-11-23 17:13:43+00	2026-11-23 17:17:10+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-98d7-527f-e705-df193c94bd7b	86346499-4d58-410d-9d30-4044766faeb7	e40dfcfc-de1b-480d-8275-f5792768adba	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:15:59+00	0	3525	\\x43450b280a7eba379e108c6a595fbac29c716f9255ccdf22f94e856117e6e5d4	\\x01904d9918a9cb832229d64443f5369f67eeb9f31de75ce77e35e2aad0baabdec6b8c6a70f78fdf56ea0f784d5926aad0dc2043dccd30555254311999207b1542c	\\x01904d99181104761f28f18386e77e0a0194e6c3bd819d42e5e90e7014cea9433ac49428756c951533bae25316570fc4e55e33b6bb7df8cfef5a77ba127b7207239c4e1f9d16d4bacbe85d6de5dd5620e664e4bc8638761329da6662d7c4988232	1	5	TS	TSTOP	5			2026-11-23 17:13:43+00	2026-11-23 17:15:59+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-9ed9-1a19-5190-98f7def7dfe4	0afbbfec-8189-48ee-908c-891663bfdf1b	e40dfcfc-de1b-480d-8275-f5792768adba	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:23:15+00	0	4465	\\x385a4a44f248936e328c64b8af6ba7ad71ba996eab1fcb2cba093367615d95c7	\\x01904d9918369be00eea2d85d3d5fd3eceedb738757e4d988036b124f0fbc1b9f889999da520dd63976663aec7e37f7288103da4d0817d24d1d5f1f311fcb3da22	\\x01904d9918bb04f2369d278bfe3c87bcd65e9dff9c7ed7c8cd4c500f343812d122926af99b34794fca5f0748da8fe882bd4dd060fee857d9d4068692a934e10ca9b98bb820b8012dc2105a5603d4a4ce62b1a626bb45580aec8dd7d75c86f95612	2	5	TS	TSTOP	5	02		2026-11-23 17:13:43+00	\N	\N	2026-11-23 17:23:15+00	65536	5	1	0	0	0	1
01c89b93-a50f-2c5b-a89e-ec3e668aa7cb	85e70350-67c1-4563-a08f-2ce2c2170d31	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:18:25+00	0	2779	\\xa29f7de0af04879a9f5ac49e720cf41d68868c1ebd156b54812b54c6223c8911	\\x016af56cb8313a52fb2384b762da7f731ef2973dd35c8f577186917a59f0ccffef4ebbfdedc9352b2b8349c0c4c4d462dccc5ca17c78e65e27190eab2b52ce49a3	\\x016af56cb84164c08cfe5fc53e7db99a62f926e4497eca0e8b17ee095aa8cfe3a202afdc7aaf0a83791f28f3a19ddfacd622f96b584420d4a29546f13a78924a68cab2458535a99ebfc410567ca6f7b8fc72af3a623948a2431b972d252c25c206	1	5	DISVEH	DISVEH	5			2026-11-23 17:18:05+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-a5b9-bb95-7d18-33d8eb9141d9	b11da576-58c0-44fc-91f5-05ddd03f8ced	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:50+00	0	3532	\\x3f3941f7396718a22b574ed68d2528d76ffa2ac126b7d298eb4b4e5088dcb85b	\\x016af56cb8136192bd946855a92e04eaaf6c72fd87b084e2f1011fdc6a0bcec1058540250f0cd9cfe214a914ef769c45d2966d36d654f9695dd01f33b4de1a0ce7	\\x016af56cb892bcf66dc183dd0476cb69628f1c4ee638e3a755acf781ee8a557bdca8b89787f18d5e8c7fe0da48719e0856b112cade2422b18096b7af44032f3d7449f6831292db019d2c7ebcc8c55b14f7df4e509a19fc7f41759d939302b9097f	1	5	DISVEH	DISVEH	5			2026-11-23 17:18:05+00	2026-11-23 17:21:50+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-b3aa-7228-4841-8da3b0d81d6a	54673e02-32a8-4cb3-8b7a-dce52f76a9d8	7ddae08d-1f9e-42ff-adca-0cf551b5554a	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:16:56+00	0	4387	\\x3ba77eb317933f9e757030148d5d26a77897e88accf3245d538bd08fd38f857c	\\x01671678eef4576bf098c915d9da9b3e08c1c7ac6082bd5bef782816ecf5c52377c585d5785996baaf05c20815d526877bd24b9ba46e5bc830191f398327af060c	\\x01671678eee6c316b41806b7e33279f28a41fa3f696e53d84d732b3d3a78b213791b4f5d44197a4857bf369d1c8c554390e1448bc7e0159aa190a8f95249e7af983e4429ee4d85f23efe16b693c5ce5200103b6ef5d67a826effb961c682d6beaa	1	5	ANIMAL	ANIMAL	6			2026-11-23 17:13:20+00	2026-11-23 17:16:56+00	\N	\N	65536	2	1	0	0	0	1
01c89b93-b436-736b-f829-3968e7cfcf14	221025eb-ae5d-4af3-afc5-dc5708963a26	7874fb2b-f888-4269-8c0e-6d282aab371c	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:28+00	0	2784	\\xce71a2934467268b8780bc853b72cb25721b4a24526deb72167a0cf9aa261e7f	\\x013d39c594217d92c96072e4b8183755628c913ffbe15d2d3798aa0f75d4ea6d393a914fcc983f8f3d51beb8dbd7da97d9a41968b9b7b55a01415b7950cfca9358	\\x013d39c59494fc826cf61ee9cbd5a45230418613a81934ab2b335a7f938683f173f2c1a072891bdeef38d0e5cad2f50cc4dd7d35d68d8413d038ad5b60f1df58d2c2306945b898e0eec90fbb12047e676931d5729a2047a8b7650cce9ae619babd	1	4	SUSP	SUSP	3			2026-11-23 17:21:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-cb3e-083a-b4eb-824d26edd270	da85e7ad-389a-4ad2-92bc-d93914ad3bbf	492f4634-6b50-4b81-8ec9-11411d631abc	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:20:55+00	0	4963	\\x487334c179d5f1cd9f700113b21dbf2e8f23dae166f0d1747e9771a58b95870c	\\x01385a4b225193625dfdd93edaa63cf10d60558feaa14d776f00dbb95209ef273a4b7798702ccf5f5528095a1800ea0794c83a1613f76fff59bae1753632d6c765	\\x01385a4b224e826d21278d81c2be00551cc855a43fbd0a73391bb2f95c4321f5461aff410ec1d650d2cf419e1ddad1dadaa993c702f2eabc101259e1acf453e7b4778d6089a9b86a403e1883b11c1141561bc2a41b265caa08a3e037c121a07d4d	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	\N	2026-11-23 17:20:55+00	\N	65536	7	1	0	0	0	1
01c89b93-d283-9176-d23b-807ebadbc177	fe840350-9f86-40ce-99ce-9e48d7309d09	492f4634-6b50-4b81-8ec9-11411d631abc	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:19:38+00	0	4677	\\x682e1e3f554a66ddb6466bc5995b3f4d91865766a663a74629d8c1fcdf4d6931	\\x01385a4b224b2902cb1f46792da482ceed30c1194f78092f6cc833d5c89bf104f6151b192dee141106f9e1a599f11b2553b6c0abb59e371e802583605dfead468e	\\x01385a4b22c740eca7989301bf2ebba8abfe8415a724209018967669e605868c49568e6751d8c28b571956f515a68e32e9bebb944bfa6a08de41dd2fe5919e062e6c3dba1dcb2b4dfce71b9991c4bdefdff0cf89dda202cab6a8a2c5603ec8b3ac	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	\N	2026-11-23 17:19:38+00	\N	65536	6	1	0	0	0	1
01c89b93-dde6-b6fe-4bf4-ca7da2b0d1d2	6eb26daf-3a15-4414-944a-f7f90a567ab4	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:16:14+00	0	5890	\\xe5200f3f10a0ec92675cb71bdadcb7f9f9a3d461df7726841da548d01885f3b8	\\x01c8d5bb03293afdd9e83628d44ed6ff45ce107a4e27864d06b4e7868897c30d4127a6a98c92c6f001d464cae23d5dfdd7460d3eb01c42738f41ad290726866ade	\\x01c8d5bb0306cb592ccba1eb84639f0cee576ade1abc593da78c7305a7666178be04f51e9ce72b68ff1487b2a60de00e5ef4694f79c64b4affafedd9fd39c0b4da8545bd1e4c49aa7c0c7e94f343b68e02ffd360078b50bb2ccefb810bf0a4ed4e	2	2	ACCI	MVAINJY	1	14		2026-11-23 16:55:06+00	\N	\N	2026-11-23 17:16:14+00	65536	7	1	0	0	0	1
01c89b93-e1d7-016b-ec47-8b0730d3305b	21b16456-8432-4e7e-8285-715aa48bca2a	6427758c-d6c2-4e43-9000-0d0d4b937084	1	4	2026-11-23 17:23:52.945605+00	2026-11-23 17:18:47+00	0	4894	\\x82053914836a4c16e753cd649e72f4fd3ab9b9790542d117233fca4d48cee37c	\\x01710a4815a7164e3a397b1b8bb4e371a1102b2c04e939904c8f783c869075fdac97960cf83f1b05bcd28d3cba22e424044117163350dbaf047d2f80b35b125ad8	\\x01710a481514422cb3038388d40aecfb18f22192051a9071eef9538aa3292bb83dded9e5a77aefaca64f2cd503c31658c6de309e05c8abaee1362a21620f615ec0d9b926960cc7397dd9b28110b8a4caf660cb282f1b668293c876d27a6830f281	2	3	MENTAL	EDP	2	08		2026-11-23 17:10:53+00	\N	\N	2026-11-23 17:18:47+00	65536	5	1	0	0	0	1
01c89b93-e845-8168-6c8e-999c634c9ff4	9c2c2122-ddcd-4302-b014-c3c200296dfb	6427758c-d6c2-4e43-9000-0d0d4b937084	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:18:24+00	0	4525	\\xed74b4705b70f09ad735816e2e22cdbe210f16363a3cde697280122ad250ee91	\\x01710a48153b6031074004cd258e4faeef99dae1cb4521eee265b2b943f126ed23677613485ced2a436d97a33bde75476d65531d3f4123698ea745f28ec8eb999d	\\x01710a4815abd2a87eaa07ae5ad9f4e74b8b5ec8aa58ac809b05f7f3dcc3198fc333ff095861910aeecf02cc0993332ca52b039783593069f6501b94c53876e9d9d813806df3435a8e0afff7957532b7fcb72b7994c173856a2879676c30c39492	1	3	MENTAL	EDP	2			2026-11-23 17:10:53+00	\N	2026-11-23 17:18:24+00	\N	65536	4	1	0	0	0	1
01c89b93-ec97-6cbe-0b88-5307e4a6f308	8320d61f-8b5b-4874-91a7-5afbc09e6b04	8641671d-0a18-48c7-ae3a-2e1f45e88e54	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:21:59+00	0	2773	\\xf9c529ef488ffdb11636d5c0fdf059135778fe9c97e112b30c1ce56c246fb3da	\\x01b855be809893ef9c2e97a8e89c83df21fb7c6607ce30250c473404ab57fedc6e5cd6f57d371c7d12c216f9df635f9144e27a249a4f8c1834006377695253f63f	\\x01b855be8034ba42e7c8e084097c64366e2bc56371228cf7abb947391294b8d2a1515c6205129eca83259b740f31735439357843af93b7032229061cf34ab139693b0db40d64a4c53f525ed5e1fbc185c23fc09b5d92227c32d6afcc75959c49c8	1	5	DIST	DISORD	3			2026-11-23 17:21:39+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f08b-a67e-d94c-1f58a213571c	8533df56-06a5-4722-b783-0ec32b8e62fc	56c08df8-8445-4787-98b5-21bb84fec7f3	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:18:50+00	0	4238	\\x4bb49bccd78126b389aa8f6ca6af0b2bc7d762e847a084d98243e6985d0203d2	\\x016f09209c65f32f2f0387b69e112cfb5c25dddfb7a38c3b750eb5b1e320439583df7d74c5e12fbeed55c5b6abcb0b7ea777c4b9635ecb2a9159015896b934a023	\\x016f09209cbe38a2ca8144d63f80ad6f5a1a368f37fc6bb8568888941f69cd648feced2d45e81f4bbf2da00fc774bfdf67256865a5916bc5c69a1bfbe2358777fd4815309901e4442e0c802b40805ed3d1b26c775f49ec5e12fc4a8650090667d4	1	5	PARK	PARKING	6			2026-11-23 17:11:29+00	2026-11-23 17:18:50+00	\N	\N	65536	3	1	0	0	0	1
01c89b93-f14b-f1ad-d9a8-b10b4bf1c615	7ab1f1cd-4d7a-4d37-bb99-c757d1519718	e8869550-0e49-4f25-ad3f-312992c710b4	1	1	2026-11-23 17:23:52.945605+00	2026-11-23 17:20:58+00	0	2773	\\xdd4b0e91239a51974bc9057aa858315b2330ec383b3ef3f922162366564835d1	\\x011ec3a15ae8405a63c17fe160bd1bfad56315f0d9b113b48181c07ad366a7703cd21bf08777cce54a1807e6445e89620ecbc68368a8c173550fffed94e478e6f5	\\x011ec3a15a6abc492e4ff144564b6fc6d9747639876948ea71b05513154dfbe4be14833204ab393f8ea60778c7cef0cba61cb25017d90a9cda6fd9a6cf79bca1ced4be5b1322f7a36771f30379185961bb4050b6c9cb529f6a09b704927c2c6e52	1	5	ALARM	ALRBA	3			2026-11-23 17:20:38+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89b93-f5c4-538d-4599-93b034a6719a	57c9591e-c719-4c58-a7ff-a7745e86039a	492f4634-6b50-4b81-8ec9-11411d631abc	1	0	2026-11-23 17:23:52.945605+00	2026-11-23 17:15:35+00	0	4391	\\xb73a57f39723234a959c1ec054b8c102818b7eb03effbcca8a8b7bc958ba47b4	\\x01385a4b220ed2f5d811458a917f2f5b1fbdd7d747f5bc0a9da335e25d3f496447df8b8a370f87b7d7873021b70bc28861859d653e3f16c8aa0a8d3633233d8a27	\\x01385a4b22233ec7bb28f2c28aba1255b65331640a5af0e352f482d8eaf5bfd1d79fac9cf69279324eb70646e64d19a2428078631e71f535c0a9d8bf0be565291868d5bab1a2f891e6970fadac9ca83063c80d8217d9965c062e43bbe461e89f02	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	\N	2026-11-23 17:15:35+00	\N	65536	5	1	0	0	0	1
01c89b93-fe0a-16ef-0ce7-e02282debd8b	74fa97ba-ebfb-495b-9b18-3af37d9b7f48	7ddae08d-1f9e-42ff-adca-0cf551b5554a	1	2	2026-11-23 17:23:52.945605+00	2026-11-23 17:19:13+00	0	4949	\\xbd7f3a0bad6f718a324cc9075a93027c6a95574b51d19a9994795e923ea5b43e	\\x01671678ee6c2b80e1e86b2799490a07048c6e4d3a1cc3a595835b8ccfb338db9946ce7367ed5134b16eab0a55cf9b3701937e94bb5732001c5c9f6c145022d45f	\\x01671678eeaa63213258b63286d338c022f9e5ed35f4e662dee372d16c8bcaca720c92d7a3581c7c6a56f22652e4307c2b058eb2941378439ebe89913a22eab2ba0ac065d5ff269aa7f77d8383c16e22de3fad7b76147af58509c9a57622538649	1	5	ANIMAL	ANIMAL	6			2026-11-23 17:13:20+00	\N	2026-11-23 17:19:13+00	\N	65536	4	1	0	0	0	1
01c89b93-e4b8-5079-7585-1b13d66f89f5	3b8a147a-1140-4bbf-b46f-318513b32cef	b01aa3b7-79bd-425d-8526-4e8836ffdd1f	1	1	2026-11-23 17:23:53.327696+00	2026-11-23 17:23:53.327304+00	0	869	\\xc8fccc48073cfef86cdf522c9c1fcf1eac539aec44224f2a888d411bbf6c2ec0	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89b93-cd39-67a7-42a1-dae7ac57decb	7e1f01ed-7752-4af6-a87d-5af5bfa7f045	02a1baa1-7a22-4841-a5b9-639c921709c1	1	1	2026-11-23 17:23:53.330531+00	2026-11-23 17:23:53.330009+00	0	869	\\x7f05dc8d0ca6d44378d4b77d624aa5798e7e89360a045ecabd5eb713ab371205	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89b93-8547-ad89-044e-3c60de391953	21f37bb1-330e-4d30-860a-62609c35dd50	4c71953c-fb48-4401-90f4-034669e7c08e	1	1	2026-11-23 17:23:53.332785+00	2026-11-23 17:23:53.332572+00	0	869	\\xabc6bab8d3aa457a26cc5701a9c57f744942d91acc9265a2250aa393d03c1ab1	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89b93-e22f-c6ba-3330-2bef21e6b381	1ed38255-2d24-457a-9591-dc7698fe01a3	24715241-5766-410c-bc23-27e17a188f65	1	1	2026-11-23 17:23:53.334513+00	2026-11-23 17:23:53.334337+00	0	869	\\xd9c9a63ca0b9c5c883e272fd53e079e8ad6009136460081f51f06b2754b52550	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89b93-f47b-0df8-68d1-40c957bbaab5	1ca871ff-74fd-4bef-86eb-114951796a3d	4cf34a0d-c27e-4f91-a9e5-3dc9dbc205ab	1	1	2026-11-23 17:23:54.004366+00	2026-11-23 17:23:54.00392+00	0	869	\\x295b2a6087ff92563ffc125934ad7a2d1ac0c47b4fa57abcb500a2eafd38d170	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89b93-4121-1682-18bd-969a32172e3a	bd7186bb-d9e9-4430-a568-d87e6bb0856f	fdc0d639-1c68-4966-8fe4-042060b2d779	1	1	2026-11-23 17:23:54.080297+00	2026-11-23 17:23:54.079844+00	0	870	\\x89d15c6d3701f347fdf8198ea560811f05776d884c2ee6bc633d8d29c389be3f	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
dd7a37b3-d872-891d-d848-28c81a4ad964	north-eido	20780	168	165	3	0	0	0	45	0	5	1	9	8	22	0	0	0	0	0	0	0	0	488	158	158	13
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
77a4a00b-91f7-f276-081f-8466975d1681	fa68a13a-dea8-467f-ac0b-50399558430f	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x010001eb7741b9c8adbc83cd8316b920ad26b2126895b14d58abf3b4f2dd3d54ab1cc417aedcc6285e87d678857dc941ea21571ae31c50c4ae0ec9f1e0c10f8515edbb	\\x015e1482417e9cecf5d33424d4a5db1dc13c966ee63eee84790800faa1950a4996e36f0e4b0fd64b777bec484279d86a400566180cfc13cfa52082c84bb59a5e2dcb72128e7e37d6e06ff3a1c02530d2962b54dc6f24817510225d49a007d21e7adc0f31619491e0179a560b73890f692719f49d1a316fbe32a61699ca5daab781	\\x015e148241b09efe9838f6a2168477aba1d8c5051a257585b6000390a996a17fc3b9aeda36bb543dd343d03b4e59b5c9e9cad98fb2c7aafc2b054225719dcb98ef0c36b0994347c4d18a1a5499d8d7e76687695f77808d58f5d87f132d1538b0bd	2	3	FRAUD	FRAUD	5	14		2026-11-23 16:28:09+00	f	2026-11-23 16:28:48+00	\N	2026-11-23 16:29:46+00	\N	2026-11-23 17:23:52.945605+00	374f8fd8-6a2c-4541-a381-8efe4d753e57	2026-11-23 16:29:46+00	0	2026-11-23 17:23:52.945605+00	3	1
908ad18d-058e-f10f-b633-a93458eabbe4	74969485-a1cb-4007-b051-aa342c2941d7	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x010001257151628c96afe133e37b48e30d74de7b079a5c3652f6088667e2865e3c657209b55ddca4862fe1b5906992d124cd230d79b4dcadb9c624ddc17a5bffee04c6	\\x01727de70530c34f49ba690db28440ffb678560fdcb73401d599ca69110813849bb2ad6ea2e57ffa84a1bf903a567e27766d3748f824be4b49db6443a1d884b7515fa8aef5adbcfd3560f118236c1190dda5cd7ea157d14dd5b320de144c3efdc2b700d14e45c7788edbef40c535b63677d426dff499982afddb103bf90e8b45b1	\\x01727de7056ec7514abf78712ae875506bffeb2894b707a432b9821d8bbd6bcb736a3a656b860a2ac2fbbab3574d72140ab9f01910daa808f7fc0c65a5b75622618a57c889614e93a7af0cc89bded4df976fdf16b73c67872c44cedd623b1235a6	2	3	WELCHK	WELFARE	3	02		2026-11-23 16:31:18+00	f	2026-11-23 16:33:32+00	\N	2026-11-23 16:35:06+00	\N	2026-11-23 17:23:52.945605+00	81ecab21-9577-4455-8329-7131a8e39da8	2026-11-23 16:35:06+00	0	2026-11-23 17:23:52.945605+00	3	1
ca4e1b2b-2be7-b536-a801-ac550b6efa0b	d9fac371-b03c-4c60-baf2-8e24a247c46f	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x0100017a73332e5140034f69dd463e87595e64324baebd6096aeac986b91e0ed117492db2b785889a968a60757e5c3d173559fcea9c419906197d2078e418c5d36fabe	\\x01d2042d856b77c5ebbaf7964652129ec7ff8b94009b86caf210bf145ca90d52a9101429905620d0f03b22dd80d56227433da22caf3062e3bea28f2564b55c13bd5a0550e5015d659ea9f89bebf6c00adf089d9351506c428e8d5791280ab3dadfe2129355b3eb2df681cc8cb8ac217bf2d214f33af040115fa086b1f7c5953839	\\x01d2042d85316a4a298080ee9a6de9300af36c5978360ee2ed20349c625759c371d89e33b911489aae9734ba570702e34a78d72ecc02c3bc4fbdc8c3ff2adf3bfcdf1856193058566bb8907637f0aa0bd40118f90349f2e53eb39fbd96ed75df8b	2	5	DISVEH	DISVEH	5	08		2026-11-23 16:30:54+00	f	\N	\N	2026-11-23 16:31:14+00	\N	2026-11-23 17:23:52.945605+00	57750cce-fe86-4de2-aab4-49cec40be524	2026-11-23 16:31:14+00	0	2026-11-23 17:23:52.945605+00	1	1
cc762180-2134-c0e5-5bfa-1f43dcdc0c15	89904326-f704-4f0b-a601-149cacbc667e	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x0100018093951a82ea549b111fb8ae961c7fe35b88440662d1691423c85127cf9a766804ba178cbe1708d18003a05afe4abda74a3e32c71214d259f6b5bd9929aa1b2f	\\x0196a462dcfc3e829d2dc5f5795b2797856c74d839b7ea8e7480a8151597da76fef4b37979f7af15b72f4a561ed5f5bb9e982ea428125e025331117bc82fa5fabc4798cbb746f61cad25d8e3799e8c2d44588bd3d315d382eed9bb86141ccdd5e81be86bd8bc34fbf4fd1ccf8a45a602de5408f0048ec02246aaeb8e2770057cd8	\\x0196a462dc6236595ec0cb280e93a0d3c4b1f9c2a2d334dd440d75efb14cd8b069cd55fc57849c4429ac375b59b1de892b0037a1b591c0431c0c34825ff081923270ab7de0b302f1af40f63c5b9bd4d0ddc7efd2ee8b41aade0060855c02a4f5de	2	5	TS	TSTOP	5	03		2026-11-23 16:26:27+00	f	2026-11-23 16:28:17+00	\N	2026-11-23 16:35:33+00	\N	2026-11-23 17:23:52.945605+00	4081fa46-400e-4338-8a52-debc17e41fca	2026-11-23 16:35:33+00	0	2026-11-23 17:23:52.945605+00	3	1
351c5f2b-6085-9b93-73ff-b8e5ca2a1f7a	a303ab36-1bb1-4cff-937f-4684d8a3baff	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x010001787e598e45d6c5406030e3ffcf9f11855fdccb156209b2b066504e8c9240d6a5b344bb9e8f5114e766eceeee0ea92e4ca84497adc263312cd64707ded4ec7bca	\\x01335bdde1ddae0875a683838f05df9a61613b8abc0b102c470b80b3d10f545eec2600ad0a625debc1336693e427b2a8da982a7b43c0c3b413cede111131e930c5f0cdc58b7f60db21f66705055b326db9f95d0df0b29f740632a4e7a1692a08fef78beb3af28ebfb297390ff3d87a9b83e1877df18061ede13282969826e974a3	\\x01335bdde166fefc1550fc24500d943256e8ed35707046f2f35f08090efc99c268b978bd96c84f6872569995e36df7133b885747b8698178049bba7b41d265799c261443ff56cc6ecda8176c973ac9d69d94e49c1acf94ca1620f0f1a6cae2c364	2	5	ALARM	ALRBA	3	14		2026-11-23 16:38:54+00	f	2026-11-23 16:41:04+00	\N	2026-11-23 16:50:35+00	\N	2026-11-23 17:23:52.945605+00	85f5449c-0a6c-4b65-8595-14b551a93807	2026-11-23 16:50:35+00	0	2026-11-23 17:23:52.945605+00	3	2
a594fd67-2c9f-fda9-a726-8693175f72b3	10b1f43a-fd05-412e-b427-066b06898675	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x0100012982f5adfe82bfbbaf1af4852e5accaa0bae64890ab59d9c478a4d3dbd0a7c85008fa117099d1d87f09a3104482d9835e3954c45fb49e746419563d9ba2a1155	\\x017f10b867be2f1f16ec9be6eab84f30dbe5067d961fc0ab0d38ea6f77474e9ca3676b73338f6d768aca53b1bc53facfbe2a205b2b405f3dfd56f8c222ffb8662a01dd5a431361445e03ce53467960bf54027afb97ad9645c1331b63b172c0744dab9e6633a958f8646c99a8424f62083a58f2bb2cd4db03174f584376ec7095d1	\\x017f10b8679b727b63f5ecfb91625b50bb45751444b43e9cc3703adefe54c59c4becb75af0f1909aa81dda4d5b5a8e2669168abb91700b102c4a072930ceaa549edee7a60d1616ed177e52987adafe209e285a031768e2a69cdc28c81db8cd9624	2	5	DIST	DISORD	3	03		2026-11-23 16:37:48+00	f	2026-11-23 16:38:37+00	2026-11-23 16:47:46+00	2026-11-23 16:48:24+00	\N	2026-11-23 17:23:52.945605+00	0fe12131-59ba-4d87-98bf-e9b0d6e31753	2026-11-23 16:48:24+00	0	2026-11-23 17:23:52.945605+00	4	2
b8f75361-47ab-688d-4b4f-2edbbf40347d	546c61d5-df61-43d1-a956-7af87d075d20	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x010001910701870b18a58575bb4ffd135cff9c2832465ad51a11e63c7645da140db3a77af506c61d78c4267335ec6b698c40459c95312e937f26ac938448028dac31ed	\\x0121eb5f853ad1220583a05b50db7e595b1e70d321067b448074504b5f5f8ca94bfff33882a6318a19b605e75751faf2f06ae978b299a9b0af292be184c02ff1b505cbf79fb072693c48490a8bfb8094948bda75bed0d0e249bfeadb85ff8f5ecc8e08a51dee78dcf6f282644612b7455c5accc49fb10e415126be18de22476915	\\x0121eb5f85ebb941d36b7360e971180106d7eb8c1f02438842f61e8e27a3b41d4a8578544a1e055ea9255c5f10bb935842e28801555b5285f314b5bddd0fe15f6a285ae5ccc45639bf54d0fb9f25545fae17ca7c0b4d43e5793dc94dc294f9e13d	2	5	DIST	DISORD	3	14		2026-11-23 16:34:30+00	f	2026-11-23 16:38:13+00	\N	2026-11-23 16:42:16+00	\N	2026-11-23 17:23:52.945605+00	4f74931b-0252-4211-b6f8-c6addf8e979f	2026-11-23 16:42:16+00	0	2026-11-23 17:23:52.945605+00	3	2
fecf6034-a506-20d7-4618-d674eeb53e98	5f2eabe6-61ec-4475-83a9-9967329c61d7	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x01000100387a205e779bf04eebf8dfb8d22817b8eae2b1f06d9eaa9768c211191a343b35c666de0129c7f3cd42a860d0c46afe8a7675b59625c352895c3c9fbff018f0	\\x015decbf94f16738d665db7295b1d26946a90b18bc730bfcc5583296aabee64e701d602eedccf747a4b93e2343e8298ccbd9431a776de8ba0dd1f87f74188d82ef0a85c53129686f9521b52a42c8b8c1162602e0a0254e62b511c4152f2f7e9e1286ff127627192f242cedc0094b725a0f0bb8c6c2c50f03544dc7638326870fd3	\\x015decbf94377b541fbeba064beb6c53d4d478cc0966269d4b28d49acee973c2e982c118c1b6ec26e8f741757ee9863c6e9ae0bcb62fe7ca3d9593505e13bda3339d8315555f00e5ae1efcf17235dafbac38f16a375d08e6442081a7ba74696f5a	2	5	TS	TSTOP	5	01		2026-11-23 16:24:58+00	f	2026-11-23 16:26:28+00	2026-11-23 16:31:25+00	2026-11-23 16:43:25+00	\N	2026-11-23 17:23:52.945605+00	10c29629-ec9e-4d46-a81e-3ead0679be6e	2026-11-23 16:43:25+00	0	2026-11-23 17:23:52.945605+00	4	2
0376c377-225a-46dd-27bd-af128c92603d	1520c6d1-b421-4680-997e-4bdffda7217a	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001cd15e86ac0f610483abb9eab57a71856ef4608d2145b1fa69471af7cf2e64b5a5e278c089c18668d697f158be8bc82a113de50dfea4cc353c06042e1e6e882fa	\\x016489329427a4dd411301db6033b29f266e58e66c95114e5c5cfa299ddf76195588db9851849a75fcc5489c18cd63d512a56da9d32055a01ed948d0fac0918b9ef51af51defad72f39466f82c4265fcea4788ff4baf5624c6b53026ada22219a79a507d2c7eb5f64851b4e678e341e2d446e6cc3a665244dfdc705502252c7468	\\x01648932946064ce5460c0004eb810c636dc6b250ace32dfa08c5858d06a0b55ca583942fc0dec4d6d21bb3291cde7b8fa3a341e06ded9808953a4fdb96e4a5c8efc2a27e83d1373c14c01055ad8bd8870cfefc07b22d45b0c7a90960b4988af86	2	5	FOUND	PROPFND	6	01		2026-11-23 16:47:59+00	f	2026-11-23 16:54:19+00	\N	2026-11-23 16:54:40+00	\N	2026-11-23 17:23:52.945605+00	43e01006-2da1-4aa2-8ca2-2425c0687f73	2026-11-23 16:54:40+00	0	2026-11-23 17:23:52.945605+00	3	2
2dd76a3f-9406-1d18-21fe-813d9042836d	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	2026-11-23 17:23:52.95658+00	north-eido	north-pd	1	\\x0100017eafab5740e21daf37a82194b3b14a1073d5c2ae9ef3871c3c87c0e6d7ee253ef846ac4cdd154472f27518fe472a997aef147a2acf6f447c6fbc733a55bfa7c6	\\x01a3a3f804c480c3d70aa8852de5cc7249c9371fdbbe70ef0cba1257d57bbc50921d497386c29d89649e0907e76f7e5a607b0b9ab449124e78aaaa5832703fb0c0759664425ad9025884ff9d9fba9b375e7631b6a38cc0e740b003af61bede01bc5cc38908900cd55eeec3d1b4b166a2cd092c8f1dd5418ab7fab3c77a4ea504a5	\\x01a3a3f80476b5a329226a98b90b897e5af9d13c0003f2a78c372f73dc03fc748d104d4737d21da153741b4b1af6f4f71388703ac74f9992f6b7bf0bf2517123a6072d3c00b3a46fbabdc51f88ce805c187b2ef6399f41907a90e1ce832a1fcc1f	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 16:27:54+00	f	2026-11-23 16:33:58+00	2026-11-23 16:41:15+00	2026-11-23 16:57:58+00	\N	2026-11-23 17:23:52.945605+00	6bf8e2bd-2137-4f69-a845-da540b70a566	2026-11-23 16:57:58+00	0	2026-11-23 17:23:52.945605+00	4	3
5ff76eb3-9a9b-a92d-bc5c-9eddc3a8f3a7	4bfcb13a-2406-4774-86d7-119c9b661bdf	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x01000175093559c865a0ca8066df05206da2584ae4e86c30b7883c2740c2ad79abe5ca1d731548865720cb6262f16a561021ab234647b7371d29f1b10af97b7a2043ef	\\x01d8c8f5e74c24640950e2a3031e38cc70932fcda6b72dd3b6afbe38e26d48fd6d52c39852c7d49c49ed16dc195ddc454b0084f38e15a6a4abbb4a2a71fe6c323ae6adc32af0dca5a57cb017f88457464faaed2959d14667a43eda717799816b49c349b86b7aa919f72909651d8f8e76c7607a508fbac7729576d98e95e4de2af0	\\x01d8c8f5e72e3a463881e6b9e76cc8d90a266cbc2858715c627d45bde629f2f8156aaf690acce9e0be9bcd1959e90f1715e171a60de6a6063cc3013a8cdaf7ebd72784de3e7e9237771938a4e41e7238ae08f4be6390ce42e2cb00beed7c92d3d4	3	4	SUSP	SUSP	3	10		2026-11-23 16:45:18+00	f	2026-11-23 16:45:50+00	2026-11-23 16:49:21+00	2026-11-23 16:53:22+00	\N	2026-11-23 17:23:52.945605+00	5a09c081-8769-48ba-9840-412732f08d2d	2026-11-23 16:53:22+00	0	2026-11-23 17:23:52.945605+00	4	1
dd99ceea-0f27-9fa0-8571-1298b8fdc1ea	45167b4e-ef47-4f9f-a0ed-61fca4f64a2e	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x0100010163095729867912f3cd89eca2408c1d6018b6545b304cb374f50bbac4c18f0c740daa701546757ebc10da273747d5ac1ff50236ae7a00d9a2f0dd794d035ecd	\\x011ae76aaf19e5defd515b334c008f6829a87f2f57f9644037bd298853134c82c6ec479a16198fd91d1267c243d9bb58edcb341f0ed7fda80aa322e79f11150a93533ccc9cdeebaede602bfc356f9572d1aecf6a522d3fbff4eb9cc78b8bd48f3a44ef2e4f410fd99ae81535b86f8a0ea4d324907651d9a6f43c21d41a0bddd39b	\\x011ae76aaf76d9ebc1142289a7acb98de0a15d4c7011e459b535e857120f0c29fea2761f06ef52bfeab7ba84e2786f1c313a6778b917474de6b92d6e0580c666da3de0b3d35d7e41161d4801e8ede0bc3d2bce42b71f4cdb4e3e09d8f2c76bc215	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 16:48:56+00	f	\N	\N	2026-11-23 16:50:13+00	\N	2026-11-23 17:23:52.945605+00	911980a8-d391-4d68-8dcf-ec2457e646c1	2026-11-23 16:50:13+00	0	2026-11-23 17:23:52.945605+00	2	1
f12b1ecb-605a-fecb-efcb-e32073417d1a	6765c59c-7072-4a18-b05e-b6776f12e2b2	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001de59ca77e4a27ffae9a51dc1eb7ff9f3c30631a4857f770b4ad6b2c73d97dff03230d14417078ad5a312303acfcfba0e3570c00e026c605dfec99a2bf8ec49e2	\\x01487ca13ef811742cfdc736ddda7e7b02a6069ac1a976b11f69070364ead9b51623fd249ef82328641bdd3d6642b487d7c9bc1284312301b913a6bf98fb08a0a3e250802a21be1bc11b751c2769ac7427aaaadad79e4cf47d68102e062eb2f6c94baf63cfeacdd76755f8b739c4d4ae591909b39289ad220e91e5ca323ec824f6	\\x01487ca13e6a7df1985a1d1cb2ec3b19ee18a37a28d66f413030d141e72c6938c59d8796d716452eb7b434b0f9b5dc49b2938975405eab9c64a65c8e60dccfc216c93720e0d6dfb06f6cd99802683e0fa463d0ba3a9f9c3516cf339d7624482afc	2	5	PARK	PARKING	6	18		2026-11-23 16:48:09+00	f	2026-11-23 16:48:40+00	2026-11-23 16:52:46+00	2026-11-23 16:53:01+00	\N	2026-11-23 17:23:52.945605+00	74426d9a-d0d0-40d4-b7d1-ddcbfdb497d4	2026-11-23 16:53:01+00	0	2026-11-23 17:23:52.945605+00	4	1
54d7984f-2f74-d576-df72-41eb9d906233	b399186c-3322-4da8-850b-11fff8d96cea	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001990b1faefc4c03893b16aafbfb4ca5573a90522d96e78d0f85c84f1a54c28b7a4cbf7e7b583182044433a1f2480e237bb4bafc3013a87aead355e92e0812ca56	\\x0104d568bfe64c2fdcc42aa0465c5b2fb5d61b1d26ca0c0618df869a29a1e0c2e2eeb7c4474efc7f6a770705144fd8ce09879d8a1816701dd5488948740a418a9e94ab9670b26c99d65db0d8d1f157134a2e85ad04d0c79500a7cf0fa0099bf9a801d78ab388162c78cd1e131787fd65616bf07187f4bb8214f86d93ec76c76d08	\\x0104d568bf6c7a239b99b4950d735a8f5925ad5635c30fd7c1df0aa743fa7c833a4e8018533a7e8b560110fe1bf57aa5c110e6ca3c89e6e524e3f7675167133d5e4a02eaad3698f86586982e0c68b1ecd04954fd1cc89cf9b29a7ddec89ab6a0b3	2	3	MENTAL	EDP	2	01		2026-11-23 16:51:05+00	f	2026-11-23 16:55:45+00	\N	2026-11-23 16:55:57+00	\N	2026-11-23 17:23:52.945605+00	851f1d28-3d59-4562-95ee-1b567b1d33f7	2026-11-23 16:55:57+00	0	2026-11-23 17:23:52.945605+00	3	2
650b33e3-ed50-c32c-d69a-ffb7eec871af	0aef2d38-b9dd-4439-8136-246a4aeeb567	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001ef9a43fbc64888653090d453812d24095d256e01062f7a2297b06f39fbffefc99e5b8e5428d3fbe9ef213c9e9645903cfecdee08150c0d46fc9228d4593ad4fc	\\x0195a694c0c56e9e5227441a55c05e2d9d3ba3343d4e1a472f810e21d916c481668708f1f0c64ce0d2c013921a565404983f7956653a0ecb4f83ac3d317f13b633ff9d354464d5af24bda2d1dfa26ae21101e9c873465c6243d986afd3cfc71a9e3abd8bffb224a39fd66f2c77f8f3e51deffdd52810d1b78c90a75068937cdda9	\\x0195a694c0c44f404a5260febbee0b1c2d3448b227a646997573b1c9cecc8e68f20ac63595927fd7fdeb39968df77a3bcda1fbf9dfb7b7b9b829bd9aa9925a24c8d224d9b173ce2905c1a0701a4a3579839ae78fc2211d92fa94e4feeba1ced028	2	4	ASSIST	CITASST	5	01		2026-11-23 16:49:37+00	f	2026-11-23 16:50:33+00	\N	2026-11-23 16:59:55+00	\N	2026-11-23 17:23:52.945605+00	fbf704ff-2a58-4ec0-95ff-c4fb46239460	2026-11-23 16:59:55+00	0	2026-11-23 17:23:52.945605+00	3	2
767a8905-d595-01e1-07ab-13f556ec49a6	86ddce1f-d84a-4fb6-a98f-71567ddc064e	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x0100012786d76f7f3f9e2cfaff924cb320d1f2d96ca62f6e3b9888def0d0e261436c45eca213e59c82516cb52b94954155e24f02b27a6751df24d9c2066d0ddfae2346	\\x0197f54d3edbbacb81db194de2c25860d4432ea18430b707879b9886876ac0d4ab344934d12bd205f0e479acf42864c9776e1e133898a2bc104aa82050803570e9bd7bdaea30019589eb1e6c1ca2f146ab65ee502c90344862a18cdfd11aa4b52ce1a1fb25909b14174a380ae70da5f9ff23867a3a5e9ea984424754a5db05e75e	\\x0197f54d3e6552d38a279018bcd08b9a9f5bcfad0437ad9fa2e08ac151a76e5645f6e986e27f7230b1b818eff532807d7ef2d74726d60923cbd070ab1c0e1d590ff16b556c30d182c20152aa6356a4e8fac26180c7bbdaaaa7c069e09a20ab6544	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 16:53:23+00	f	2026-11-23 16:54:19+00	\N	2026-11-23 16:58:27+00	\N	2026-11-23 17:23:52.945605+00	44c77fce-7828-4eb7-a71c-0468d6a7f7a7	2026-11-23 16:58:27+00	0	2026-11-23 17:23:52.945605+00	3	2
a22fbadb-9ffc-3148-9c3e-40b398ac9f13	e381e318-2539-4e19-bd3e-6070a8fbadd1	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001575fee9d273ca2705ae7373fb2cfb389b63aff7594f29b38ffe415498ff9e9a94b8a28e15b655f5f1fef12dbf6d14e29e4bf8eada1dafff136a41a1272721174	\\x01a3f05ec46d719d1ced61c7953ff23281c836bb98f6b0a71f665588cc269aa6933380e2c0df36d110598847827314c601b5a9ddf86ccec671fabebb58dc55b082cbc4602e93ec938128e0c28c62547fba9e5118aa09188f1544897ab43dd8bf98760e277dec720e1bf797f89de0df90573eaa5e04edf481a575166e747c4c9f63	\\x01a3f05ec4cd65f8f90472fe200fe315dce93b36fc39d311386596cd994ef65f2529c34f8b913ccc0e7b799dd62073c985345c95540de7e84f6fd0f090e56f6d5b8df0586efb83fb06bd80af906d6cec1e8407d3b72c7f0bff02fcab7c59e1cfcc	2	3	TRESP	TRESPASS	4	18		2026-11-23 16:50:00+00	f	2026-11-23 16:51:08+00	\N	2026-11-23 17:01:18+00	\N	2026-11-23 17:23:52.945605+00	8a86b2f4-af01-4c41-b5b9-3865addc79e0	2026-11-23 17:01:18+00	0	2026-11-23 17:23:52.945605+00	3	2
5964eafb-2b8e-4390-29d0-aa4d5c76eab6	448d54e4-410e-4d14-a820-0c1e13cf68d9	2026-11-23 17:23:52.963051+00	north-eido	north-pd	1	\\x0100011065296d01ec20a0c48c2c497791617fb3873a0dffc5ece92ee2ff20ff47fb5fa627e21438a11bd861a6bbcf1b8c452a75e014a03fb9ba5ac09cef5ebac1e164	\\x01d9f618a830a9e1433a5c0bd96333ca29e88f101fc5e8c5363c86fee482ac658639e52ccd49f95b8e9f6ce7afaf96e20e3b49832855393bd5c180b42c6e8b7d777b6616f8f5d359c5acff5caa66a58a286d5f904f18c0bdc0c386a9ccee2cce4c99e30a280994f0472a2bd16e4a69331d0e9dc57b7b2c18fb860d345065128f16	\\x01d9f618a886d36e162f4b083d9698f3169e3e5827aa39f76f3be1a3074a75f4ed049e276875c74c65110f7cbecf62b96183124f7e5a80899ed7f8c784ba0ed4570f7e0e7253f7230948f3f7b0f92404bd65f881e6d8da7d0b057a75b6f4fbc0d1	2	5	PARK	PARKING	6	03		2026-11-23 17:05:15+00	f	2026-11-23 17:06:14+00	2026-11-23 17:09:01+00	2026-11-23 17:10:46+00	\N	2026-11-23 17:23:52.945605+00	dc0c25a6-5c89-41ba-9bbb-45120b4c2930	2026-11-23 17:10:46+00	0	2026-11-23 17:23:52.945605+00	4	2
3f3d467e-d86c-f11a-d610-f5222f40daad	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	2026-11-23 17:23:52.963051+00	north-eido	north-pd	1	\\x01000121001201f0f65d4c4a9b61c47e281265769fa862e79698b7e2482eceda2a4a5653f75a85679745ef6038744644eb54f389eba815c8e78fdecddf89ce971f7e76	\\x01c8d5bb032dd63d385dbada012cfdae001dab6b9736ab6b035fb0cb7c28ed11142a8c18121b6e029ea7a5b37fc7b05478cf10511fe220a359983fab5b888432c1bb562b75353c0fb32bc6c3fef7f46c149e916d6e26f6ba08535a4e4eff433ddd02e9ca7f5c95930cf052c254599d8fbb00055997912f4a898c74a099b23aa15a	\\x01c8d5bb0337228f0340d912a77f2f0549504c127ed2e04fbb17b26231d8ee174ca9b56288dc45810e5b38e4c8562cbd412aa67fec92f6dc895f3b495f4538356320b3df3b077b3d4f36f6bfd6b33dbad2f333b22f8859255ff86ae71ae3972b2a	2	2	ACCI	MVAINJY	1	14		2026-11-23 16:55:06+00	f	2026-11-23 17:05:30+00	2026-11-23 17:11:39+00	2026-11-23 17:16:14+00	\N	2026-11-23 17:23:52.945605+00	6eb26daf-3a15-4414-944a-f7f90a567ab4	2026-11-23 17:16:14+00	0	2026-11-23 17:23:52.945605+00	4	3
d086a068-64fd-a4eb-d8f6-1ad00886805b	e4225c21-eb06-4350-ad1e-b0dc834c97d7	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x010001981720f0fa10a6bbaa42d6fc3fe7ac7f3b69ad727742f1411c12f1cab40c6143b4d06db0f5c05a806aa31be1989de190288604403216144afc27bd45b282fa02	\\x01f0a152c2c624d55a181926e5d3af86d8b22990bebf1428bf6fdc804188043c07bb9949ab4b9704612622bc46ac4690d9ae40ea77548c5a492d26ac0c0c258299f904b00d63fefdd9a0cb9c1bdf5547f7c9bff3ac0ac061fd65bf6e8c98e64b5abebef75feced43e2aefb33e61d04143c1ac6f6d305f500ee8e78f93cda08e8d1	\\x01f0a152c2f51d9bad9997925bd950d5676708969c743703e343fafbda939106d6f5e963fbc5b93d334f5755d12427d7c61a0979dbb888fbaf8d6167f9eca127605334d5eeee025f3b5323e0971e3b49e581c049127c07c8285ddd17b83973efbb	2	3	FRAUD	FRAUD	5	18		2026-11-23 16:52:47+00	f	2026-11-23 16:54:13+00	2026-11-23 16:59:43+00	2026-11-23 17:03:17+00	\N	2026-11-23 17:23:52.945605+00	a360a1eb-d0bc-490b-81d0-9078531f80d2	2026-11-23 17:03:17+00	0	2026-11-23 17:23:52.945605+00	4	2
5288a7f0-13df-8a44-7b48-5cb1c2161577	5f3d1b87-cc43-49be-91e1-2c0445150329	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x01000156da240b42676f0b4549f9f2c300c91400883cf77ddfbe0a7cf9abec42ccd8a810d0c3b1c9003c0ae97b070bad11b72814e7e41c56d95146ca7a1a4fba1ab533	\\x01a40eb87a260664b9453a97fe7ddb9041d48771e1af84265b3f08350a1113d1f8bacb17125abe45d399df0c4b53af85927724e8ed3421fdc4efdca4e50dbe95960ed82f97329b30287f1bc78c557266feaf6acf36e5caa4559f149cd40de10320062f0e3a12deee6ba6031cfdcedbb1cf4a2465039b3c45241be68110506d2b7d	\\x01a40eb87a942741bf60292246cc921efc379b544f8d0896290b498024152eaebfecd46b4ff15689c0b6049ba4977e738856f4640a3f8a591ff59e4b2b49eab9a9a881279fce9aeecbaad6539a5f390c7f3ec9e3a04ae5e97e8559519d82bb04a0	2	5	TS	TSTOP	5	08		2026-11-23 17:09:26+00	f	2026-11-23 17:10:14+00	\N	2026-11-23 17:11:34+00	\N	2026-11-23 17:23:52.945605+00	10bd59a2-a3a6-45ec-91cd-942d0525d3ba	2026-11-23 17:11:34+00	0	2026-11-23 17:23:52.945605+00	3	1
88d066cc-58b9-272e-8516-7bb5cf29a5b7	09fa65ef-9c51-44f7-977c-493bcaedb10e	2026-11-23 17:23:52.963051+00	north-eido	north-pd	1	\\x01000197735d7a3b637831108a2c66f55fd56409c1b39cd3eb0ee99a10d736739ab5494baecf50f8670a6a87e36a61f5571ff4f10db99ac31212278d3e4c664fca762c	\\x0198a656d631d9d26e62ecb722895551dc46eeea4fc29501733821d9474f2fbe2deb381617a7e7cabea8eb398314af2f218101adde0009fb383a7bf4c7287bab451e722c276e7f2e409af15ce02cfd48277867d54ca775ae4c6b86a0ac4b53569c981f403b3c703bf1b4181788aeb37df29a99a47872871f218cf95ab8c6cd90bf	\\x0198a656d624811db7c54277f7ee31b5c84d1557b8a047b57babe41aed7ba3ac8918b1a8406028fa3d05da5ad61420c4633eb654412cc0c0fcf5c33c9986a011a8685beae85e02a8820ddd6f8e9e471f899d74001c362780ce333f94f3f3cd5470	2	3	WELCHK	WELFARE	3	03		2026-11-23 17:03:41+00	f	2026-11-23 17:05:28+00	2026-11-23 17:07:17+00	2026-11-23 17:14:16+00	\N	2026-11-23 17:23:52.945605+00	49cc9b4d-a794-4d0d-b31a-9d25ad047a3f	2026-11-23 17:14:16+00	0	2026-11-23 17:23:52.945605+00	4	2
b289b667-9f35-8532-1551-8e0a07a06875	e06eefe0-40b9-40eb-9a63-b322f1f1c005	2026-11-23 17:23:52.963051+00	north-eido	north-pd	1	\\x0100015c979a15ed736d13b771975d1a264608d5ea4c7d43ff37e664d24eb77f20cf5e4d2ef6e88154e790bbcd8e23a1caa75dc571c2e177e5d354065053ceee5837c1	\\x01793ef0479dc3bd1a8ba8f177850e745a2fa875a8a7f03d9033cadba2e96c85b24ab01ec7d49d098e42fc616df451afc91418027fe32e9e581822bf1aaf1bb1cbec20b784c213176ec6e83e1dc71cc4284911a601749356bfbf27fa23d00cf0b70ffc06d1a38f3763abb23997f08a6ebd65d90a5dc3d4383f0e23932249971fa1	\\x01793ef047d28da839ba5fc7b0a5d3eddc4b49364f5f6ddd4e37275cdd183d979d46145c74d6af607e897950d43522df56229bb0253ebc1d27bd79c8c93a192e70dd2dd4a5fdcc775ae41dc267c91960bc752c385f8607ee2fbcbee7fe6ac9a595	2	5	TS	TSTOP	5	01		2026-11-23 16:56:45+00	f	2026-11-23 16:59:03+00	2026-11-23 17:05:39+00	2026-11-23 17:08:07+00	\N	2026-11-23 17:23:52.945605+00	dd8186a2-f02b-4d07-a274-546aa296c3a1	2026-11-23 17:08:07+00	0	2026-11-23 17:23:52.945605+00	4	2
e20e06df-d0df-0760-bb03-f344513e7a47	36360d5e-c456-4612-8eb7-4f17341b3821	2026-11-23 17:23:52.960007+00	north-eido	north-pd	1	\\x0100018b70a3ccf572785055c8001ad7dd8447a6f3d62ea04f4e4ed6a99b8a844f968e25329af747cc142af88bc2b7f267004e93be53b5ff38ced28e952ab8eb069fe9	\\x0174fa1e075d52a2f54b6eac04e6c0da572b14567f8766d1ee467c52fad9e9bc135896b9c9456e1114a0e546a92a377c7d78b26005d5e1983bc8b85b14984057ce647e1d699febdb3fc5ac8c4c9c5b61dd94724d629395797be3e51009fb1d5055b9ca9626e0460d2651419d6cb71b873b19463c300ef4e2e4046b98dadd61c7e2	\\x0174fa1e07b6b3130136ce26feb7425e6f9d57b89ae90c873ad4dba4971671193a1512b9b09f160d218d52eda5c4e707b984810da1c29a4bae263b7473091c0b4d2e82648e56ce28dc095f26d29b6d8f327d8f1f5f885830aae0d0feb428741a88	2	5	TS	TSTOP	5	01		2026-11-23 16:47:47+00	f	2026-11-23 16:49:15+00	2026-11-23 16:59:37+00	2026-11-23 17:10:42+00	\N	2026-11-23 17:23:52.945605+00	9a8848a5-1827-40c0-b74d-b777297f5862	2026-11-23 17:10:42+00	0	2026-11-23 17:23:52.945605+00	4	3
185d1443-ecb7-9d17-a2f3-14e6df2d6e80	7ddae08d-1f9e-42ff-adca-0cf551b5554a	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x0100014cc9257a73c65c8ccf9d031ce935693fd5b69cff9315f1cb7a85c7ad3fd76f6eb8607d5641c93ea933aac750a3fa5c8b8814002b5505be195c711263564edcf6	\\x01671678ee8529f49c93aa381596f499d326db4bc9934bf982dbf8c0e732ea3c4da4fad9caa705626473fc117a2ec27cf77e1440915390074c2d1071ebc39a6d35af7e2779566bd9d3388c5003180cd55d821c15b2e3e0c9f0ff0f66d21fe4456b829e227529495b93b65d9dc14cc1a2d36bd7a49a7b8ccbb50753b7b606d57529	\\x01671678ee543f085f6765a6e1b50501e8a6ff44a3c1360a67863b030974a5cfb079011ec07524403158a11ded495773fe9bcb2bc928c877d30d26821932d30cf89d17e542d7b9f0c5a318c6ada937f4b306f87b406c41bc2102d9ae6814768572	1	5	ANIMAL	ANIMAL	6			2026-11-23 17:13:20+00	f	2026-11-23 17:16:56+00	2026-11-23 17:19:13+00	\N	\N	2026-11-23 17:23:52.945605+00	74fa97ba-ebfb-495b-9b18-3af37d9b7f48	2026-11-23 17:19:13+00	0	2026-11-23 17:23:52.945605+00	3	2
306e5599-355f-b765-56f2-059e96083e5c	e40dfcfc-de1b-480d-8275-f5792768adba	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x0100011a7b3e83a602b5826c340b6d05189f4b8a6d482d5edf73b7fd8c7f836302fb3e4e2712ab345c5ef6a5a40382b0a628c04b534f1339dcac14ad1a771d282b49f6	\\x01904d9918537235f23c6d1e354eb54cd04112139678db7c9b04e15193e59fba97e3984e1bd83fa13214208d1524240bf3bd3ee249921b9056ff7fce142d4296dacfaa1eb7fc9fb85a8ed28fcd14c7c8a5b5379108bc3b031be58e7410d611883318e6df9753f839095d6f2e558c389ba031363d2c6ee0e41148fc53f2ed0e44e5	\\x01904d9918f3a0a9fca6d05e8a6b842ccaf5f4bf12091f98103eea206d529fe7c86053cfeeafe9f1106a522e13a63cda749c514504d2dbaff4881a379a049ed289ba14190fc6cb80ed4d0f1a22f14eb84e4646f547baefb288e4796cf3f0ca3fcd	2	5	TS	TSTOP	5	02		2026-11-23 17:13:43+00	f	2026-11-23 17:15:59+00	2026-11-23 17:22:04+00	2026-11-23 17:23:15+00	\N	2026-11-23 17:23:52.945605+00	0afbbfec-8189-48ee-908c-891663bfdf1b	2026-11-23 17:23:15+00	0	2026-11-23 17:23:52.945605+00	4	2
521cbb06-67ee-8830-c6be-72b71b633c5c	a5249a85-4195-4dfd-915a-b4f978bac74f	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x010001dfecb31aa8177ee29c308ca44b0f1ea2249008a32d21cfd02fd81b0552bacab3d6c6880b2d2a0f193f7583fa1aced15e601d423b5b2f622268f77f206e24e36d	\\x014456e736fecf058ad76045caba896e1dc23f11d01b6e0161ea10f37be0d36db09a8df8eb5514cdb56d06d3361edf7388efc865dfed1a0c3502a7ca8a2ea6ad6be3c17d1431aa1e8e9d7cce20ff10961fbde82149d82066eedde470d8da814316437d2246df51ec543ba3817375219e203f64636436192a401ffcff3af979b359	\\x014456e736f7a32b60aa7138253cab68ddb6ae52af4f6a1d9420969a6916bc7c6b8749caa738b6f54d16b6cd23626c5dc8f97c7f039c4e493b853e0c9e3c99a18c76ab3108684272be2c3ade3415535f749b09ee441b96e26215aa24755e0c0074	2	3	LARC	LARCENY	4	08		2026-11-23 17:12:50+00	f	2026-11-23 17:13:29+00	\N	2026-11-23 17:17:23+00	\N	2026-11-23 17:23:52.945605+00	35f27266-2a38-4e53-a86f-5765909e7f55	2026-11-23 17:17:23+00	0	2026-11-23 17:23:52.945605+00	3	3
617e398c-85df-7c8f-2a7e-5e4c75229a31	f8b823a9-9679-4196-8893-8cd5ebe45d63	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x0100012aa10cefe989a465b328572c12780458f2494634add2a7eb06870d2942c55737f00b7b7e510faec23afa01875beda15de9aff35a4b1e0f555b4356a181606893	\\x01e54ac9112e23ae3deb1bfc6dbc2c92f79821dc621f350748d6328bfe8d8c0de0ff03a32dee48b1a32bc9c0d5fb778e392d0da239eb94b5ae377493d7e8764de80851e9aaefdf85f8b34c2422ee430e1aece1e9c375084efd703e87551ef7aadcacff4caebdab895d0938360149d1da27ceaf23bd40c17c82ab7c4801d324193f	\\x01e54ac911d9e85918f6f90d745e985577707822a6f6fccdacefd4f19cd4d6dc8cc253a00a4abe3cde55259f8b64067aaf8786c1d3c18ec76cdf85bb0c56a955add0f0b3c557137795da728bb2391b4054c330606810159097e97c5cb5e6e1af44	1	4	STRF	STRFIRE	2			2026-11-23 17:09:31+00	f	2026-11-23 17:09:56+00	2026-11-23 17:11:40+00	\N	\N	2026-11-23 17:23:52.945605+00	42c47eff-11ba-4357-b17f-3e1e78e3d927	2026-11-23 17:20:20+00	0	2026-11-23 17:23:52.945605+00	3	2
b723a192-2cef-770d-7353-8a738946db71	11d530e0-35d2-4ff8-8875-39071fce3238	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x01000173be4b29405f6c17a82ad60cc49bca202f78c451e4ac272a7dbf310849349582e7e29f767534c606338cc9fd5bffd8674220201f1caf7a44da405733c69dbe83	\\x0176c3717128dad78b916e4a225bb119f4b3825c38beb467c5c46d26b74221c0bb722b42177b6e867b4e7ad5011a485d59fc4b543ad0c826f17c7d4972e3937dad9c31d51b5660f61dea6cb900917ec0f9c90a23b3919f77ef46ca17c7ec119e538eea7b3bd5c7f74a0b8463d4851f7f371026abc06d5800a5cb8d3838bd4ed80d	\\x0176c371719f0841de8924f82e11d5bc7e52fcb3ec1e809fcc4bbd210b98df9299746634861a966b4feb87bc6db53d39a1590df4f8997da0aca238a3a0590e7ae94d59a9f808d8145aac70470d89d869ba1a460c471272c8a04bee52ee99e6ee70	2	3	VAND	VANDAL	5	18		2026-11-23 17:13:17+00	f	\N	\N	2026-11-23 17:13:37+00	\N	2026-11-23 17:23:52.945605+00	a3907d38-a645-4c89-a0d2-eb298292c90d	2026-11-23 17:13:37+00	0	2026-11-23 17:23:52.945605+00	1	1
025d5aa4-396b-e436-22da-50d541503e71	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x0100012c398808e5227bbf7fa79afb8f431888ee88bc1e08410682c6a7398eb80081c7f7bf0c9b0746dcc7d0f3bc97a393bde767aa82dc7cb53ac4a18b32a77371c19b	\\x016af56cb8b75ff3cea3926e1872d58f0c3b56cc5dada0c78dad86ef161690827ef8b026e04849a7e3603869e5e6d9ec1099cada9dfa4fbdcb32541accdf0ebb6837b3cef804f22962ae5c8a181c9d9d7cd0dd6fd6dac6132f286b68e268a7b43be33f6cdaf205f56beadafc17864e429c7543ea891a1f93fe2d0457b743d751d4	\\x016af56cb826bf3ecce9248346354db2830814649f7012407677b8a70b8fc09e0a8defe5110c7f3ec512f05fec37dfb701729e86ac26178961d3f7d4831af842ed7e58318b8aa386e0e52b182b0ab1f9cf5526a2621b545ed7ea58291cba3bdc8e	1	5	DISVEH	DISVEH	5			2026-11-23 17:18:05+00	f	2026-11-23 17:21:50+00	\N	\N	\N	2026-11-23 17:23:52.945605+00	3e16509a-6528-4d5c-b6cc-9ec59526bdf2	2026-11-23 17:23:32+00	0	2026-11-23 17:23:52.945605+00	2	1
1043b937-3bbe-da84-b2a3-168c3d0cfce1	7874fb2b-f888-4269-8c0e-6d282aab371c	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x01000199e1d7f10e76794d5bd528f987c3889fae11331dd9a37dc9580e8fdbce2e2804cfa1690ea7c5dd15bba13391afbf5b250e68ab4b8aaf6a5207647620040395da	\\x013d39c5945f72500c5a3ae42fa7ad67c3bc5d360a63bd68bdb0b90248f45eacf56c31a9bcb51057d61dca475c23aae83d4afe45bd27979e31dfdeea6990e33469a3fd744091822107b82afea7b6767731ab107375e8278983b6f4a4cb432f3cbb651edbe7b56840201f13cd49c30346939c383e3a88965760caa270ef7c8cd743	\\x013d39c594afa778822c0c5611d36694ba79efe1022ba57f9ccdbdf27281700249d74e1321d7d27b9e23f12d09eb00472d37072b3535d3fddeac76625c3fbacb358167fc950130689d735f419731293cd55e67c495ecdaa119ce6a288251b685fa	1	4	SUSP	SUSP	3			2026-11-23 17:21:08+00	f	2026-11-23 17:21:37+00	\N	\N	\N	2026-11-23 17:23:52.945605+00	df20ef34-5553-44b7-8dc9-bec7a28e7f1b	2026-11-23 17:21:37+00	0	2026-11-23 17:23:52.945605+00	2	1
65d5de92-687a-8c2b-5a44-f65275e14371	7283a5ba-e639-4cba-a42e-f8ea25ad03a6	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x0100019142272b9fdc32f0e9ecb1b6516058d7992d74ab90afe5e1e325aefe23c796aed170c2fec44901f283cf6709854cdb676ce664af9782c2d6835cad0d444f5b6b	\\x01e4c11e4fc11ef4878d0c242e75f609c7d11d6550c919a012a2e568d702abd0d5204b98f3e06f359eb1ee11afeaeb9fed7d3af2b94a095b56f26f633408e9e29ef0edc5d58672ec1fdb0e36e94a70f19d25c09e611af5a5ceac5269785dba2c5d786a923bfc505450bc398899a0e46dec824569bcde541e9cd204a83291ee88aa	\\x01e4c11e4f0a94b044a0eec2b6750e19ae47b7dbd204e9bffd56f2d7c82141dc2f572d78a32b189c72fff13f2c2cee93ddff0079af74253e20c4c3ce75fc17a676673edc00a36736fda69b88ea826fe861b40aa7db44b88308b76162399edb3ec5	1	4	ASSIST	CITASST	5			2026-11-23 17:21:28+00	f	\N	\N	\N	\N	2026-11-23 17:23:52.945605+00	4c895221-0af1-47ab-9b93-23bce6c12644	2026-11-23 17:21:48+00	0	2026-11-23 17:23:52.945605+00	1	1
7166ef81-684c-e86a-88d5-4007c49c7306	8641671d-0a18-48c7-ae3a-2e1f45e88e54	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x010001cbcf4c30a92abf005831c30163793885bad1f6cc417f53a66485f45d2f3d35fd9c8be9a74a2b22373597c661d5d16d6d63d6dd543501dbf3640e17db8737205e	\\x01b855be8048761ccb5a561aad1a3c05f3f44a142832a5669992ce9ced8f12bd930fe77094421107f56c9227ce15e0134a2d1415b4557ff61526f71f95cf83375aa7bcf4f2157c4eb2e5642e2fbad692d6dafdedac629115d196bb6583719127a14a19526ef827812e7bbd544583539e9d599875ecf0801857928ece6b95cb3ef9	\\x01b855be80ccf1ddcb5cdd4ff5d9352c0adf12d9559aabf9123d5174658091613a0343f6e3be5c86bf79568e4976cc4c4366fed5fbc304c86ea6c3ab474f488725ff76683fee361d6c5eea94ed6b8bce70842ed8f4112ef1b555493a7007abc49e	1	5	DIST	DISORD	3			2026-11-23 17:21:39+00	f	\N	\N	\N	\N	2026-11-23 17:23:52.945605+00	8320d61f-8b5b-4874-91a7-5afbc09e6b04	2026-11-23 17:21:59+00	0	2026-11-23 17:23:52.945605+00	1	1
902bd768-bf23-4dcc-c3bf-360e9dc66e30	56c08df8-8445-4787-98b5-21bb84fec7f3	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x010001c6bb0bd6d4f4aac19f95a3499bce1b6a71ec1f9d857180a95242530fb3cd045e193edd8a2720527ec451e6cf1a6e4e53bff4b0ea11439321488bb92f9a45b760	\\x016f09209c308f270121f0844b54b899b6833293ca4ce963372a409ed11e94b08f9dc393dc2c3f0442ed6b1ec8cd3027ab23264b58be79d27ca4390e97cb7d4269a8178e9494112fb1b23a011e6d1690bb4b5bcc6575401be1e8fd0b7f0c71da3879edb8a5c8620b29627803e014ca728139600038c17e86334572eff2d658b949	\\x016f09209c21986921658df1fb6d29b1afb24129a983861694e2dbd756d53d14405c0c64683ecc8b3fde85eaa13fa1c464d9411d774c6a478bfa48463ca28f44f8b9124b7084f82db2f97bb0c451f65f16b59b6e1535b260800be438ef85f7235b	2	5	PARK	PARKING	6	08		2026-11-23 17:11:29+00	f	2026-11-23 17:14:50+00	\N	2026-11-23 17:19:12+00	\N	2026-11-23 17:23:52.945605+00	bd14f9a3-f8a9-420e-8721-f40714ec67c0	2026-11-23 17:19:12+00	0	2026-11-23 17:23:52.945605+00	3	3
aa353a7b-e4b7-68b4-50d8-a21135c1714f	492f4634-6b50-4b81-8ec9-11411d631abc	2026-11-23 17:23:52.963051+00	north-eido	north-pd	1	\\x010001cc3b47c5abe2474e85d9f9d36d5711135e9a2ba7380d0c0f594cbb78f9489c8a80d1a7c50a6ab0b829396c5b0e294083b40037b1d0f9eded75e685eda935d7d2	\\x01385a4b22abed970189be5bbbaf86a87852b7995080343f24f68a624e1c35078e173f419772849d5e5ec263a4d8af62d49df693cbcc74874d65b5e93059410c713c4802f13ff87cbc87ad672d82bf8b7e5e8ca87c5ca129455c38172c5875fbeb6f59e2692e0a51ab18641ab6786591b023e57292742a335ca73dd1544231c11e	\\x01385a4b225b427934a8b10fad8b76d6ecfc0d1f274942fc4dcdc76415498e3aeb01882107bec3bc038a5ffc71680bf9ee8fc4b1869e115335af07f02fc2e582901a265a984e012ab6faa8f026c60f65ad7ff2e5365600db58fb9bc2ac5f017427	1	4	SUSP	SUSP	3			2026-11-23 16:54:09+00	f	2026-11-23 16:56:24+00	2026-11-23 17:14:01+00	\N	\N	2026-11-23 17:23:52.945605+00	da85e7ad-389a-4ad2-92bc-d93914ad3bbf	2026-11-23 17:20:55+00	0	2026-11-23 17:23:52.945605+00	3	3
b27b972a-2a16-d94e-1098-56b686ff17ec	6427758c-d6c2-4e43-9000-0d0d4b937084	2026-11-23 17:23:52.965569+00	north-eido	north-pd	1	\\x0100015460d6fe7448419ca38331590524aaef248848b9237590c30c788b959719683b23a8d568aab63432a161bbe88f9cd5e91ee0a519d1d8c151c03d507b30098cb9	\\x01710a4815a1c41561e3238534c1b9a5830453aa55f420dc7f4b4a39b19b1a4409316afcc30bd234c0a9138a7e468b18f5e85bd11c9edaa6b5ca33df62284a20f67612ebd799ffca4cda1979b0747a1be00cb5bb43fc4b6dc60d90ea74d39377b5962cdfe5dd4b0da990cb9a9d40ce685a5200b9ad8b8a950421eaa0eae6bc83cf	\\x01710a4815a7230decc4085191116dccb7280a3768b37f9c2f99163ab55bac2853fda371f79a4f60160b2c6e6465220af208dfd79641c589694d51b09c10d6667a5d2b44aa5c3eeedcd23783a712099f18005b07b6c52275705ec835629e222a60	2	3	MENTAL	EDP	2	08		2026-11-23 17:10:53+00	f	2026-11-23 17:11:19+00	2026-11-23 17:18:24+00	2026-11-23 17:18:47+00	\N	2026-11-23 17:23:52.945605+00	21b16456-8432-4e7e-8285-715aa48bca2a	2026-11-23 17:18:47+00	0	2026-11-23 17:23:52.945605+00	4	3
b31512d0-4326-7eff-3d17-1b9a2c8d282f	a5d55d3a-df94-40dd-88aa-f82fd7e0129a	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x010001661a82dfb6e6a4c99c0a18191d330c5b7bf9d89e66a8cddd1751b84bbabe87acd0dec850bf1595ddf89b2536f6e7c2e9907d190f9fc43408e1f5176fcae1f473	\\x01d1a14a61ce852c769e107e1fecf43248e6ba4f783c0d23583600416190262505352151e4defe4c019709f6becfe73ae207a471637cd355ac7a4ac1345a55add73e0c4408d950ec71794e591876e51bae722e00b9f5aebb8dbba375edd20a2ec2d4021e528b45d9d58b3834ee33831d5b4eff398bc4473950e96115e943ab0615	\\x01d1a14a6177bf29e736762cc2fd436abc05bed777dbd573b3cb18dd65fe4e312d3ac8a6040af17dd222012f7c1f09ac5b99fdc7cb16325db6f3c99df4fb254c7dbb30b85cfb029c81b43e591cda5a062122836b2bebc5a25853b4dfeeca5f6bb6	1	5	TS	TSTOP	5			2026-11-23 17:21:05+00	f	\N	\N	\N	\N	2026-11-23 17:23:52.945605+00	fb407823-05c7-4fe7-bdef-10fce0ca27cd	2026-11-23 17:21:25+00	0	2026-11-23 17:23:52.945605+00	1	1
cdbfad5a-f569-c49f-3ee2-b8c1a42e06f2	4db205f2-1003-4468-ab74-31117ab184b3	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x0100018a4070c521ef0680d67530d5a231ac76a5a9bf2980c741dea97c909a774dd6f4b8a0b1a1782237e4f5578e8b6b9016763be0b5a8752adb57ef5d7c0f5a7bd031	\\x01288c00df16c16af28ae8e335ea4747c44051764cb051761aaa77e71a6bcd1b3623cbd9ad6db68c39fbb6f43e5df0ece4e576d06365310974a9c31289d7ffb57f7ee318a73ac3e23fb53250b4f7eb818d11deeb94c9c9c92c7b6993bdf8e09b946d6496266efe1f5b164c07e7f9adbc5d24c4b0b8520598ac182f3f7d34f3ef5b	\\x01288c00df6321e0ca0866f5436801d243de30cec23f2240bcbdc8aa9e399b66680bbcc339a3d004ebe77eaadd585e163a14881f7ab9072a0cf5715f3035280f9e91dbbfcc8ec0c1bb4a1fb5a5fce85e6af1b2b14e466f42f5a3f4663381413c83	1	4	STRF	STRFIRE	2			2026-11-23 17:22:11+00	f	\N	\N	\N	\N	2026-11-23 17:23:52.945605+00	cd5ba46b-1d1d-4c3d-9147-5559e4f248b9	2026-11-23 17:22:31+00	0	2026-11-23 17:23:52.945605+00	1	1
f34e6479-be04-0358-8e10-73976baa58d0	e8869550-0e49-4f25-ad3f-312992c710b4	2026-11-23 17:23:52.968996+00	north-eido	north-pd	1	\\x01000121040fe19a01ac833274d1a890ff9b4e9c2fa016e0ab0832ecdb7033a6a8f3164ad8e0e331010a2b6f31d00cb1ed26e8ca94b66d3b916fe3b1f699976dc2cf4f	\\x011ec3a15a106bd29d02ae793596d57d34f4afe48ba971d5a564f869e4e33110e77695c045e48df7f052605b99b99be22a83148a9c9b597fdb7be389ed8bc3aa89083ab17f9a702a48d57a4b2e9428c39f60225ea101875e5a2b262f7b542d9d9aeb8575bfb731656ef2e22ea5e3a963e572646a9425029cd21c13594dfdd273aa	\\x011ec3a15a6748ba4f736e8e7c3f51ba2d9d11120c421b78a5991ffba69192a393d32f336c847db47d4a4a9c0745d6b036f82c516a87ede80f64446f3149f3d4f191a5c747dffa000f0fdd988682f718b4892dfd8b382b78fc61e3944f2c52a6b8	1	5	ALARM	ALRBA	3			2026-11-23 17:20:38+00	f	2026-11-23 17:22:11+00	\N	\N	\N	2026-11-23 17:23:52.945605+00	734ddc52-811d-417b-a0ec-c58575864647	2026-11-23 17:22:11+00	0	2026-11-23 17:23:52.945605+00	2	1
31723370-686b-287e-a22c-d91ebbb06d94	b01aa3b7-79bd-425d-8526-4e8836ffdd1f	2026-11-23 17:23:53.328572+00	north-eido	north-pd	1	\\x01000156b6c57b17112f661b2852f2ca2d397ca78df8ca000bff424c22c1f65eef6ee02edec827ba3c56ebced19fcf64639b55459418c56cbbbfb06e4efcd4f3f11861	\\x0176297a0a315e29039ae6c9f46f7711781e8fe6a825515d2c232a6d524352aba1ab5911b1cc8e4cac0d983ad419151db3225f9887f482fcfbcae751a4dad7175208006ca8aa5ea66113e4e72af7269e76b30f09ea97c7d4b1365c368c40e00bc2	\\x	1	1		DVA			NORTH	2026-11-23 17:23:53.327696+00	t	\N	\N	\N	\N	2026-11-23 17:23:53.327696+00	3b8a147a-1140-4bbf-b46f-318513b32cef	2026-11-23 17:23:53.327304+00	0	2026-11-23 17:23:53.327696+00	1	1
725e1bfd-ca58-0c00-fea5-7a77d3f0ec1e	02a1baa1-7a22-4841-a5b9-639c921709c1	2026-11-23 17:23:53.331237+00	north-eido	north-pd	1	\\x0100015eaffa45aa9f87f362ea77924e8eec02a2cf8d795392b8df73230fdc0483226ae0885236979578c5cab7071f3a6b3de1639cb2a2947fdcac3a611a851a8c273b	\\x012b62ccda401d8368e43b9ef0fd5a9c2146abf076bd8ba5e035045a1d6ecd072b82838ff84a9a6d3723b6339aa78646207fd5ed08e682f4dcdf1c420bb86805686b0e749870b413ce3eeb7b534eaabab8d8219315f08f63adc8b6e749f98fc3f6	\\x	1	1		DVA			NORTH	2026-11-23 17:23:53.330531+00	t	\N	\N	\N	\N	2026-11-23 17:23:53.330531+00	7e1f01ed-7752-4af6-a87d-5af5bfa7f045	2026-11-23 17:23:53.330009+00	0	2026-11-23 17:23:53.330531+00	1	1
f60504fb-2170-10f3-02a3-0b1d53919969	4c71953c-fb48-4401-90f4-034669e7c08e	2026-11-23 17:23:53.33331+00	north-eido	north-pd	1	\\x01000131d9a58181349594d40c57b7eb360530eb636e10b88df0377ab5c18a4716955aa134df606e596104a3932e3f7f955b96a5198d36a9ca719881ae013b85d408af	\\x01fa92c6ddf919bc54332d54bd2243e371490544a2e26fe7b5426c147d3e9a6f910c780b886d7e29bc5ae2f113bd7e73a2d0835d6e77da66bbd91d1b2fd310bf8e8fb74253e36dc574c0efe0d3702fa3dc2e599c6e37b792ec5b73191c4bba27b3	\\x	1	1		DVA			NORTH	2026-11-23 17:23:53.332785+00	t	\N	\N	\N	\N	2026-11-23 17:23:53.332785+00	21f37bb1-330e-4d30-860a-62609c35dd50	2026-11-23 17:23:53.332572+00	0	2026-11-23 17:23:53.332785+00	1	1
4bb18bfe-0b5f-9289-dd91-15e64ae89017	24715241-5766-410c-bc23-27e17a188f65	2026-11-23 17:23:53.334911+00	north-eido	north-pd	1	\\x0100019c78787b77b6fb56666dff0e11847923751f60dae8f484217d40dc876126da91e860c10de74a0f20e61f33ff26c952a096e6a85d3c0576941399bebecac801f2	\\x01489ff4ea442f8b9f4daadbbc345f6af0c8c879769ad71b5a178933696492d8fa53913858f90c1993b78a46061efd63bede097440b9f1bea5e447e081023db59d756359c713e3412476de1759f2260ad8821287dbf6a806c31452cdcaac7a8d53	\\x	3	1		DVA			NORTH	2026-11-23 17:23:53.334513+00	t	\N	\N	2026-11-23 17:23:54.418712+00	\N	2026-11-23 17:23:53.419085+00	d97c2c53-b72f-43e8-98f2-bdc1f6ed704b	2026-11-23 17:23:54.418712+00	0	2026-11-23 17:23:53.419085+00	2	2
a56e4f2e-a7f7-f865-fbaa-72952b29b05a	4cf34a0d-c27e-4f91-a9e5-3dc9dbc205ab	2026-11-23 17:23:54.005078+00	north-eido	north-pd	1	\\x0100018b625c98ad5c83c5fa52f61487acadd9e1368383d289f4cf1bb2ae0a3a94dc8d7096ededce17e80c1672167601f8beef8c809da3b6e97051480cd67323bc71df	\\x01d707a4faa01827c4c5cb4fd7895529ca8918d9ec99425c1eae5577d208a5408c9ca83e8cb453e34ac20405fc82d4745c687d2a45e4e13a41dc5d495953dc963daef7984547ecb34dd5e0b3fdc86c3217b28e19b77ed40c46db496a3033fa5d08	\\x	1	1		DVA			A0001	2026-11-23 17:23:54.004366+00	t	\N	\N	\N	\N	2026-11-23 17:23:54.004366+00	1ca871ff-74fd-4bef-86eb-114951796a3d	2026-11-23 17:23:54.00392+00	0	2026-11-23 17:23:54.004366+00	1	1
c1347f7d-6fe2-deb9-2993-59ef3cfa9a55	fdc0d639-1c68-4966-8fe4-042060b2d779	2026-11-23 17:23:54.081233+00	north-eido	north-pd	1	\\x0100011a98161d2a96081732f1a10a08e297e38a78cc8de878135ccabc25a870920d25af18b7eeb2cc5aeaaea62b14e126f6eda02417c67f44d10781df9566e0c490c9	\\x014696ed71693abdf20102a23536cb42c5dde594a69268f98f7dae7a99756f77204988f16e3a9d84231396dd8037af2bf75d10696213aa3418bb0ab0b1133eefdc424ed9f9c31e46a7ad7b2357958c357fd244fb1fc18f56ca5f669a1aa2d9d62f	\\x	1	5		ALRU			NORTH	2026-11-23 17:23:54.080297+00	t	\N	\N	\N	\N	2026-11-23 17:23:54.080297+00	bd7186bb-d9e9-4430-a568-d87e6bb0856f	2026-11-23 17:23:54.079844+00	0	2026-11-23 17:23:54.080297+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 17:23:52.95658+00	1200	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a105f2eabe661ec447583a99967329c61d71210f5999c5f94764d698c7325fa57d94bb01a086e6f7274682d70642001280130053a055453544f504880d5a1c7c09e98035080afe6d0c09e980358016001
2	1	2026-11-23 17:23:52.95658+00	1200	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a105f2eabe661ec447583a99967329c61d71210db1fba70bc214e83bd36aeaeb8e80de61a086e6f7274682d70642002280130053a055453544f504880d5a1c7c09e98035080ea96f2c09e980358026001
3	1	2026-11-23 17:23:52.95658+00	1200	89904326-f704-4f0b-a601-149cacbc667e	\\x0a1089904326f7044f0ba601149cacbc667e12104feb7e98a6b94297a0e460f7269ec52c1a086e6f7274682d70642001280130053a055453544f5048c0e5d9f1c09e980350c0bf9efbc09e980358016001
4	1	2026-11-23 17:23:52.95658+00	1200	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ca108cc508b44ae9ac80c9df9991b2d3121072fcef7202a348f18720bd2a134c71191a086e6f7274682d70642001280130053a06414e494d414c4880ed979bc19e98035080c7dca4c19e980358016001
5	1	2026-11-23 17:23:52.95658+00	1201	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a10daa48043bcfe458d8e10c943724d77e212105f2eabe661ec447583a99967329c61d71801
6	1	2026-11-23 17:23:52.95658+00	1200	89904326-f704-4f0b-a601-149cacbc667e	\\x0a1089904326f7044f0ba601149cacbc667e12100c8aa7b98af347b694e8e1a537ae2ef31a086e6f7274682d70642002280130053a055453544f5048c0e5d9f1c09e980350c0d493a6c19e980358026001
7	1	2026-11-23 17:23:52.95658+00	1200	fa68a13a-dea8-467f-ac0b-50399558430f	\\x0a10fa68a13adea8467fac0b50399558430f1210e7e97bd1ff284e968ab2478cd799da181a086e6f7274682d70642001280130033a05465241554448c0b0aba2c19e980350c08af0abc19e980358016001
8	1	2026-11-23 17:23:52.95658+00	1200	fa68a13a-dea8-467f-ac0b-50399558430f	\\x0a10fa68a13adea8467fac0b50399558430f1210e296659469334f6fa607fa9d6d656af71a086e6f7274682d70642002280130033a05465241554448c0b0aba2c19e98035080e0f7b4c19e980358026001
9	1	2026-11-23 17:23:52.95658+00	1200	fa68a13a-dea8-467f-ac0b-50399558430f	\\x0a10fa68a13adea8467fac0b50399558430f1210374f8fd86a2c4541a3818efe4d753e571a086e6f7274682d70642004280230033a05465241554448c0b0aba2c19e98035080e5cbd0c19e980358036001
10	1	2026-11-23 17:23:52.95658+00	1201	89904326-f704-4f0b-a601-149cacbc667e	\\x0a10712a56789e164bc0817461772ee93a44121089904326f7044f0ba601149cacbc667e1801
11	1	2026-11-23 17:23:52.95658+00	1200	d9fac371-b03c-4c60-baf2-8e24a247c46f	\\x0a10d9fac371b03c4c60baf28e24a247c46f121057750ccefe864de2aab449cec40be5241a086e6f7274682d70642001280230053a0644495356454848809782f1c19e98035080f1c6fac19e980358016001
12	1	2026-11-23 17:23:52.95658+00	1200	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a105f2eabe661ec447583a99967329c61d71210fa0477baa5254b6485ff4d1ca9e047f91a086e6f7274682d70642002280130053a055453544f504880d5a1c7c09e980350c0a2e6ffc19e980358036001
13	1	2026-11-23 17:23:52.95658+00	1200	74969485-a1cb-4007-b051-aa342c2941d7	\\x0a1074969485a1cb4007b051aa342c2941d712101027e68cb3dc410e80cb19d0feffcc971a086e6f7274682d70642001280130033a0757454c46415245488083bbfcc19e98035080ddff85c29e980358016001
14	1	2026-11-23 17:23:52.95658+00	1201	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a100c3b3602adc34ee49e9af8b72cf0ef8f12105f2eabe661ec447583a99967329c61d71801
15	1	2026-11-23 17:23:52.95658+00	1200	74969485-a1cb-4007-b051-aa342c2941d7	\\x0a1074969485a1cb4007b051aa342c2941d71210671004d4175e46b4b5f1b24cfa6bf1e91a086e6f7274682d70642002280130033a0757454c46415245488083bbfcc19e98035080deadbcc29e980358026001
16	1	2026-11-23 17:23:52.95658+00	1201	74969485-a1cb-4007-b051-aa342c2941d7	\\x0a100a2893fe0c6f427cb65bc7738b934c26121074969485a1cb4007b051aa342c2941d71801
17	1	2026-11-23 17:23:52.95658+00	1200	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ca108cc508b44ae9ac80c9df9991b2d3121094122a22ed774151a1d94c9ed9c2a72b1a086e6f7274682d70642002280130053a06414e494d414c4880ed979bc19e98035080d3e0c8c29e980358026001
18	1	2026-11-23 17:23:52.95658+00	1200	546c61d5-df61-43d1-a956-7af87d075d20	\\x0a10546c61d5df6143d1a9567af87d075d201210ea15e06dc5f749f7a2a0a60ea277c34e1a086e6f7274682d70642001280130053a064449534f52444880e381d8c29e98035080bdc6e1c29e980358016001
19	1	2026-11-23 17:23:52.95658+00	1200	74969485-a1cb-4007-b051-aa342c2941d7	\\x0a1074969485a1cb4007b051aa342c2941d7121081ecab219577445583297131a8e39da81a086e6f7274682d70642004280230033a0757454c46415245488083bbfcc19e980350808597e9c29e980358036001
20	1	2026-11-23 17:23:52.95658+00	1200	89904326-f704-4f0b-a601-149cacbc667e	\\x0a1089904326f7044f0ba601149cacbc667e12104081fa46400e43388a52debc17e41fca1a086e6f7274682d70642004280230053a055453544f5048c0e5d9f1c09e980350c0fe86f6c29e980358036001
21	1	2026-11-23 17:23:52.95658+00	1200	10b1f43a-fd05-412e-b427-066b06898675	\\x0a1010b1f43afd05412eb427066b068986751210c29dee43274e42e88e4f58c415f8be411a086e6f7274682d70642001280130053a064449534f52444880deb6b6c39e98035080b8fbbfc39e980358016001
22	1	2026-11-23 17:23:52.95658+00	1200	546c61d5-df61-43d1-a956-7af87d075d20	\\x0a10546c61d5df6143d1a9567af87d075d201210baf3efc8c8c044069236d6d5453ddf261a086e6f7274682d70642002280130053a064449534f52444880e381d8c29e980350c0ceacc2c39e980358026001
23	1	2026-11-23 17:23:52.95658+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10443455a9e4d642beb3a3953c16e9532b1210ca108cc508b44ae9ac80c9df9991b2d31801
24	1	2026-11-23 17:23:52.95658+00	1200	10b1f43a-fd05-412e-b427-066b06898675	\\x0a1010b1f43afd05412eb427066b0689867512103b280b0fda814dabb1df4c201cd3240a1a086e6f7274682d70642002280130053a064449534f52444880deb6b6c39e980350c0bae5cdc39e980358026001
25	1	2026-11-23 17:23:52.95658+00	1200	a303ab36-1bb1-4cff-937f-4684d8a3baff	\\x0a10a303ab361bb14cff937f4684d8a3baff121028afd9ea897e4b06baa361510fc715f81a086e6f7274682d70642001280130053a05414c524241488087f3d5c39e98035080e1b7dfc39e980358016001
26	1	2026-11-23 17:23:52.95658+00	1201	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a10d6363af2f63c4f33b82467378c6b2adf12105f2eabe661ec447583a99967329c61d71801
27	1	2026-11-23 17:23:52.95658+00	1201	10b1f43a-fd05-412e-b427-066b06898675	\\x0a10c74e8fdd2aa44af4ade9609cbab450e0121010b1f43afd05412eb427066b068986751801
28	1	2026-11-23 17:23:52.95658+00	1200	a303ab36-1bb1-4cff-937f-4684d8a3baff	\\x0a10a303ab361bb14cff937f4684d8a3baff121060a896f20f1d4ea2b40aef555f7c754a1a086e6f7274682d70642002280130053a05414c524241488087f3d5c39e98035080d0f193c49e980358026001
29	1	2026-11-23 17:23:52.95658+00	1200	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ca108cc508b44ae9ac80c9df9991b2d31210823835596ff947b583316709aaa786e91a086e6f7274682d70642002280130053a06414e494d414c4880ed979bc19e980350c0819199c49e980358036001
30	1	2026-11-23 17:23:52.95658+00	1201	546c61d5-df61-43d1-a956-7af87d075d20	\\x0a10bcba7b1665f84873905e51be8f4db5b81210546c61d5df6143d1a9567af87d075d201801
31	1	2026-11-23 17:23:52.95658+00	1201	a303ab36-1bb1-4cff-937f-4684d8a3baff	\\x0a10a5d2ee5a663f44ef9c2925a4b29c0fd01210a303ab361bb14cff937f4684d8a3baff1801
32	1	2026-11-23 17:23:52.960007+00	1200	546c61d5-df61-43d1-a956-7af87d075d20	\\x0a10546c61d5df6143d1a9567af87d075d2012104f74931b02524211b6f8c6addf8e979f1a086e6f7274682d70642004280230053a064449534f52444880e381d8c29e98035080949cb6c49e980358036001
33	1	2026-11-23 17:23:52.960007+00	1200	5f2eabe6-61ec-4475-83a9-9967329c61d7	\\x0a105f2eabe661ec447583a99967329c61d7121010c29629ec9e4d46a81e3ead0679be6e1a086e6f7274682d70642004280230053a055453544f504880d5a1c7c09e980350c0ca8fd7c49e980358046001
34	1	2026-11-23 17:23:52.960007+00	1200	4bfcb13a-2406-4774-86d7-119c9b661bdf	\\x0a104bfcb13a2406477486d7119c9b661bdf1210a2f2c94f23c045338ca75e0cc0dd2bd71a086e6f7274682d70642001280130043a04535553504880c7808dc59e98035080a1c596c59e980358016001
35	1	2026-11-23 17:23:52.960007+00	1200	4bfcb13a-2406-4774-86d7-119c9b661bdf	\\x0a104bfcb13a2406477486d7119c9b661bdf1210c457ec59a4934a8cbad2277f119bf5731a086e6f7274682d70642002280130043a04535553504880c7808dc59e98035080d7a19cc59e980358026001
36	1	2026-11-23 17:23:52.960007+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ca13a279f90644b9a54fec4a09502b341210ca108cc508b44ae9ac80c9df9991b2d31801
37	1	2026-11-23 17:23:52.960007+00	1200	10b1f43a-fd05-412e-b427-066b06898675	\\x0a1010b1f43afd05412eb427066b0689867512100d9897a602c24b7bbee372a1bd953c6f1a086e6f7274682d70642002280130053a064449534f52444880deb6b6c39e98035080e1c9d3c59e980358036001
38	1	2026-11-23 17:23:52.960007+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ff7ea63f71be4ef4a0fe7e348fccbead1210ca108cc508b44ae9ac80c9df9991b2d31801
39	1	2026-11-23 17:23:52.960007+00	1200	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a1036360d5ec45646128eb74f17341b38211210eb40ff208ce3491d94c09eaf79523f211a086e6f7274682d70642001280130053a055453544f5048c0e586d4c59e980350c0bfcbddc59e980358016001
40	1	2026-11-23 17:23:52.960007+00	1200	1520c6d1-b421-4680-997e-4bdffda7217a	\\x0a101520c6d1b4214680997e4bdffda7217a1210de5923ac82b845bb8d54f26b8fa964941a086e6f7274682d70642001280130053a0750524f50464e4448c09be3d9c59e980350c0f5a7e3c59e980358016001
41	1	2026-11-23 17:23:52.960007+00	1200	10b1f43a-fd05-412e-b427-066b06898675	\\x0a1010b1f43afd05412eb427066b0689867512100fe1213159ba4d8798bfe9b0d6e317531a086e6f7274682d70642004280230053a064449534f52444880deb6b6c39e980350808cd9e5c59e980358046001
42	1	2026-11-23 17:23:52.960007+00	1200	6765c59c-7072-4a18-b05e-b6776f12e2b2	\\x0a106765c59c70724a18b05eb6776f12e2b212107c8341d846674706928aae85e8ef17ca1a086e6f7274682d70642001280130053a075041524b494e4748c0c8c5dec59e980350c0a28ae8c59e980358016001
43	1	2026-11-23 17:23:52.960007+00	1200	6765c59c-7072-4a18-b05e-b6776f12e2b2	\\x0a106765c59c70724a18b05eb6776f12e2b212100c89291291ad4135a71048c822ffadb51a086e6f7274682d70642002280130053a075041524b494e4748c0c8c5dec59e98035080d4a9edc59e980358026001
44	1	2026-11-23 17:23:52.960007+00	1201	4bfcb13a-2406-4774-86d7-119c9b661bdf	\\x0a1024d7133c04494525833cc2c98913b5e112104bfcb13a2406477486d7119c9b661bdf1801
45	1	2026-11-23 17:23:52.960007+00	1200	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a1036360d5ec45646128eb74f17341b382112106ff198f20f6e4d1bad29b71246f7f3f81a086e6f7274682d70642002280130053a055453544f5048c0e586d4c59e980350c0f181fec59e980358026001
46	1	2026-11-23 17:23:52.960007+00	1200	45167b4e-ef47-4f9f-a0ed-61fca4f64a2e	\\x0a1045167b4eef474f9fa0ed61fca4f64a2e1210d07c82ea8c70424d9cd3bdd47e8832ee1a086e6f7274682d70642001280130053a06414e494d414c48809cfaf4c59e98035080f6befec59e980358016001
47	1	2026-11-23 17:23:52.960007+00	1200	4bfcb13a-2406-4774-86d7-119c9b661bdf	\\x0a104bfcb13a2406477486d7119c9b661bdf1210f1c2d3b6284c40129ddfa902f45ba4211a086e6f7274682d70642002280130043a04535553504880c7808dc59e980350c08cf080c69e980358036001
48	1	2026-11-23 17:23:52.960007+00	1200	0aef2d38-b9dd-4439-8136-246a4aeeb567	\\x0a100aef2d38b9dd44398136246a4aeeb5671210f6d38bcfda654e2fadb3d96c6407cbec1a086e6f7274682d70642001280130043a074349544153535448c0d4c088c69e980350c0ae8592c69e980358016001
49	1	2026-11-23 17:23:52.960007+00	1200	45167b4e-ef47-4f9f-a0ed-61fca4f64a2e	\\x0a1045167b4eef474f9fa0ed61fca4f64a2e1210911980a8d3914d688dcfec2457e646c11a086e6f7274682d70642004280230053a06414e494d414c48809cfaf4c59e980350c0f6d599c69e980358026001
50	1	2026-11-23 17:23:52.960007+00	1200	e381e318-2539-4e19-bd3e-6070a8fbadd1	\\x0a10e381e31825394e19bd3e6070a8fbadd11210b93aa7bdbfcf491ea87b758f0f5d49bc1a086e6f7274682d70642001280130043a04535553504880bcbc93c69e9803508096819dc69e980358016001
51	1	2026-11-23 17:23:52.960007+00	1200	0aef2d38-b9dd-4439-8136-246a4aeeb567	\\x0a100aef2d38b9dd44398136246a4aeeb56712104135a184d030404598a5d62f52e5113f1a086e6f7274682d70642002280130043a074349544153535448c0d4c088c69e980350c0d09aa3c69e980358026001
52	1	2026-11-23 17:23:52.960007+00	1200	a303ab36-1bb1-4cff-937f-4684d8a3baff	\\x0a10a303ab361bb14cff937f4684d8a3baff121085f5449c0a6c4b65859514b551a938071a086e6f7274682d70642004280230053a05414c524241488087f3d5c39e980350c0d994a4c69e980358036001
53	1	2026-11-23 17:23:52.960007+00	1200	e381e318-2539-4e19-bd3e-6070a8fbadd1	\\x0a10e381e31825394e19bd3e6070a8fbadd11210196e0a2e50a7459da91a5b59131c0fd61a086e6f7274682d70642003280130033a0854524553504153534880bcbc93c69e98035080eef2b3c69e980358026001
54	1	2026-11-23 17:23:52.960007+00	1200	b399186c-3322-4da8-850b-11fff8d96cea	\\x0a10b399186c33224da8850b11fff8d96cea12109935ce72dc044e60b1a124b258c352a31a086e6f7274682d70642001280130033a0757454c4641524548c0e0bbb2c69e980350c0ba80bcc69e980358016001
55	1	2026-11-23 17:23:52.960007+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a1072aebaeac17b425f8b0c5b9ab35254a01210ca108cc508b44ae9ac80c9df9991b2d31801
56	1	2026-11-23 17:23:52.960007+00	1201	6765c59c-7072-4a18-b05e-b6776f12e2b2	\\x0a103a5558e8cd0b405390d3e77b985e446d12106765c59c70724a18b05eb6776f12e2b21801
57	1	2026-11-23 17:23:52.960007+00	1200	6765c59c-7072-4a18-b05e-b6776f12e2b2	\\x0a106765c59c70724a18b05eb6776f12e2b21210b1e544c4baf54e829cb41ca43e6823c01a086e6f7274682d70642002280130053a075041524b494e4748c0c8c5dec59e98035080a7d0e2c69e980358036001
58	1	2026-11-23 17:23:52.960007+00	1200	6765c59c-7072-4a18-b05e-b6776f12e2b2	\\x0a106765c59c70724a18b05eb6776f12e2b2121074426d9ad0d040d4b7d1ddcbfdb497d41a086e6f7274682d70642004280230053a075041524b494e4748c0c8c5dec59e980350c0eae3e9c69e980358046001
59	1	2026-11-23 17:23:52.960007+00	1200	e4225c21-eb06-4350-ad1e-b0dc834c97d7	\\x0a10e4225c21eb064350ad1eb0dc834c97d712104f19866fa60f4d4ba2e1461c12392b2a1a086e6f7274682d70642001280130033a05465241554448c0ab8de3c69e980350c085d2ecc69e980358016001
60	1	2026-11-23 17:23:52.960007+00	1200	4bfcb13a-2406-4774-86d7-119c9b661bdf	\\x0a104bfcb13a2406477486d7119c9b661bdf12105a09c081876948ba9840412732f08d2d1a086e6f7274682d70642006280330043a04535553504880c7808dc59e98035080c9e5f3c69e980358046001
61	1	2026-11-23 17:23:52.960007+00	1200	86ddce1f-d84a-4fb6-a98f-71567ddc064e	\\x0a1086ddce1fd84a4fb6a98f71567ddc064e1210bd9cf16e81dc422c9aaecc5f06e738991a086e6f7274682d70642001280130043a0754524f55424c4548c0cda2f4c69e980350c0a7e7fdc69e980358016001
62	1	2026-11-23 17:23:52.960007+00	1201	e381e318-2539-4e19-bd3e-6070a8fbadd1	\\x0a10b0c48b5628404b41aa169d71c5dc707d1210e381e31825394e19bd3e6070a8fbadd11801
63	1	2026-11-23 17:23:52.960007+00	1200	e4225c21-eb06-4350-ad1e-b0dc834c97d7	\\x0a10e4225c21eb064350ad1eb0dc834c97d712100cc6b312ded34b62adfbec325d4451cc1a086e6f7274682d70642002280130033a05465241554448c0ab8de3c69e980350c0ae8e8cc79e980358026001
64	1	2026-11-23 17:23:52.963051+00	1200	86ddce1f-d84a-4fb6-a98f-71567ddc064e	\\x0a1086ddce1fd84a4fb6a98f71567ddc064e1210aa9e2a74b8ff4fc89a8039920f7636221a086e6f7274682d70642002280130043a0754524f55424c4548c0cda2f4c69e980350c0c9fc8ec79e980358026001
65	1	2026-11-23 17:23:52.963051+00	1200	1520c6d1-b421-4680-997e-4bdffda7217a	\\x0a101520c6d1b4214680997e4bdffda7217a121069c1a47ff31140a3a166a4e22b30dc8f1a086e6f7274682d70642002280130053a0750524f50464e4448c09be3d9c59e980350c0c9fc8ec79e980358026001
66	1	2026-11-23 17:23:52.963051+00	1200	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a10492f46346b504b818ec911411d631abc12101b330ce683f34e26b41e1f34f6cccf3a1a086e6f7274682d70642001280130053a055453544f5048c09c9a8ac79e980350c0f6de93c79e980358016001
67	1	2026-11-23 17:23:52.963051+00	1200	1520c6d1-b421-4680-997e-4bdffda7217a	\\x0a101520c6d1b4214680997e4bdffda7217a121043e010062da14aa28ca22425c0687f731a086e6f7274682d70642004280230053a0750524f50464e4448c09be3d9c59e98035080a8fe98c79e980358036001
68	1	2026-11-23 17:23:52.963051+00	1201	e4225c21-eb06-4350-ad1e-b0dc834c97d7	\\x0a1033dc3177bf9e4e1abf652e2df8700c831210e4225c21eb064350ad1eb0dc834c97d71801
69	1	2026-11-23 17:23:52.963051+00	1200	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a106b3b6fe9a7d542d9b5d0dbd60dcf57f212100454cb17862247f2b670fa08f339bd901a086e6f7274682d70642001280130053a034d564148809db1a5c79e98035080f7f5aec79e980358016001
70	1	2026-11-23 17:23:52.963051+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a109b4a5b08d5104b208554a2f35616e01c1210ca108cc508b44ae9ac80c9df9991b2d31801
71	1	2026-11-23 17:23:52.963051+00	1200	b399186c-3322-4da8-850b-11fff8d96cea	\\x0a10b399186c33224da8850b11fff8d96cea1210a7ac05b65dfb45c7bb066008a6d0a0551a086e6f7274682d70642003280130033a0345445048c0e0bbb2c69e980350c0ccfdb7c79e980358026001
72	1	2026-11-23 17:23:52.963051+00	1200	b399186c-3322-4da8-850b-11fff8d96cea	\\x0a10b399186c33224da8850b11fff8d96cea1210851f1d283d59456295ee1b567b1d33f71a086e6f7274682d70642004280230033a0345445048c0e0bbb2c69e980350c082dabdc79e980358036001
73	1	2026-11-23 17:23:52.963051+00	1200	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a10492f46346b504b818ec911411d631abc121034e99a20b7fd409db23aed58e41102ce1a086e6f7274682d70642003280130043a045355535048c09c9a8ac79e98035080fcc9cac79e980358026001
74	1	2026-11-23 17:23:52.963051+00	1201	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a103b7bbfcc87484e129eeffbf450c7f9a11210ca108cc508b44ae9ac80c9df9991b2d31801
75	1	2026-11-23 17:23:52.963051+00	1200	e06eefe0-40b9-40eb-9a63-b322f1f1c005	\\x0a10e06eefe040b940eb9a63b322f1f1c0051210ca6896ae8f8d4bfa96f4dab037f26d7c1a086e6f7274682d70642001280130053a055453544f5048c0dacbd4c79e980350c0b490dec79e980358016001
76	1	2026-11-23 17:23:52.963051+00	1201	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a105597914df9ae46fa95635f64bd1616821210492f46346b504b818ec911411d631abc1801
77	1	2026-11-23 17:23:52.963051+00	1200	ca108cc5-08b4-4ae9-ac80-c9df9991b2d3	\\x0a10ca108cc508b44ae9ac80c9df9991b2d312106bf8e2bd21374f69a845da540b70a5661a086e6f7274682d70642004280230053a06414e494d414c4880ed979bc19e98035080a3b3f7c79e980358046001
78	1	2026-11-23 17:23:52.963051+00	1201	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a108ffa594c2c3a4ca7ba7a2ef6ac87d517121036360d5ec45646128eb74f17341b38211801
79	1	2026-11-23 17:23:52.963051+00	1200	86ddce1f-d84a-4fb6-a98f-71567ddc064e	\\x0a1086ddce1fd84a4fb6a98f71567ddc064e121044c77fce78284eb7a71c0468d6a7f7a71a086e6f7274682d70642004280230043a0754524f55424c4548c0cda2f4c69e980350c0a59d85c89e980358036001
80	1	2026-11-23 17:23:52.963051+00	1200	e06eefe0-40b9-40eb-9a63-b322f1f1c005	\\x0a10e06eefe040b940eb9a63b322f1f1c005121042b6cb8b1b1a48a0ad701fa0b72ea2ee1a086e6f7274682d70642002280130053a055453544f5048c0dacbd4c79e980350c0c7b296c89e980358026001
81	1	2026-11-23 17:23:52.963051+00	1200	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a1036360d5ec45646128eb74f17341b38211210c5cb6bfb91d64d2493c857e92a61eecf1a086e6f7274682d70642002280130053a055453544f5048c0e586d4c59e980350c0e0cda6c89e980358036001
82	1	2026-11-23 17:23:52.963051+00	1200	e4225c21-eb06-4350-ad1e-b0dc834c97d7	\\x0a10e4225c21eb064350ad1eb0dc834c97d712103632d3cb5fae48a7a8a00f7a4280521d1a086e6f7274682d70642002280130033a05465241554448c0ab8de3c69e980350c0fbbba9c89e980358036001
83	1	2026-11-23 17:23:52.963051+00	1200	0aef2d38-b9dd-4439-8136-246a4aeeb567	\\x0a100aef2d38b9dd44398136246a4aeeb5671210fbf704ff2a584ec095ffc4fb462394601a086e6f7274682d70642004280230043a074349544153535448c0d4c088c69e980350c0b198afc89e980358036001
84	1	2026-11-23 17:23:52.963051+00	1200	e381e318-2539-4e19-bd3e-6070a8fbadd1	\\x0a10e381e31825394e19bd3e6070a8fbadd112108a86b2f4af014c41b5b93865addc79e01a086e6f7274682d70642004280230033a0854524553504153534880bcbc93c69e98035080a7e2d6c89e980358036001
85	1	2026-11-23 17:23:52.963051+00	1201	e06eefe0-40b9-40eb-9a63-b322f1f1c005	\\x0a10be0bb9726b2749c2bfc7df7fbd52ee3a1210e06eefe040b940eb9a63b322f1f1c0051801
86	1	2026-11-23 17:23:52.963051+00	1201	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a1032c6e66ed7514a73a89a1d746cc386bf121036360d5ec45646128eb74f17341b38211801
87	1	2026-11-23 17:23:52.963051+00	1200	e4225c21-eb06-4350-ad1e-b0dc834c97d7	\\x0a10e4225c21eb064350ad1eb0dc834c97d71210a360a1ebd0bc490b81d09078531f80d21a086e6f7274682d70642004280230033a05465241554448c0ab8de3c69e980350c0bec18fc99e980358046001
88	1	2026-11-23 17:23:52.963051+00	1200	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a1009fa65ef9c5144f7977c493bcaedb10e1210ad061045a5d340f7ae5a3955a2085fb41a086e6f7274682d70642001280130033a0757454c4641524548c0aafa9ac99e980350c084bfa4c99e980358016001
89	1	2026-11-23 17:23:52.963051+00	1200	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a1009fa65ef9c5144f7977c493bcaedb10e1210c112de36d700412b966dbd221810f4191a086e6f7274682d70642002280130033a0757454c4641524548c0aafa9ac99e980350808cfdcdc99e980358026001
90	1	2026-11-23 17:23:52.963051+00	1200	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a106b3b6fe9a7d542d9b5d0dbd60dcf57f212102be8cf89b58d4b6697bb58127b7c4caf1a086e6f7274682d70642002280130053a034d564148809db1a5c79e9803508095f7cec99e980358026001
91	1	2026-11-23 17:23:52.963051+00	1200	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a10448d54e4410e4d14a8200c1e13cf68d91210790056bcb7d046b984c6b0f6f5f5ca7a1a086e6f7274682d70642001280130053a075041524b494e4748c0d1e3c7c99e980350c0aba8d1c99e980358016001
92	1	2026-11-23 17:23:52.963051+00	1200	e06eefe0-40b9-40eb-9a63-b322f1f1c005	\\x0a10e06eefe040b940eb9a63b322f1f1c00512109fdfa85f10cb4685a15e9df703db1cb21a086e6f7274682d70642002280130053a055453544f5048c0dacbd4c79e980350c0bd9cd3c99e980358036001
93	1	2026-11-23 17:23:52.963051+00	1200	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a10448d54e4410e4d14a8200c1e13cf68d9121088333f6f8cc645cd971d6bcbbe550dcd1a086e6f7274682d70642002280130053a075041524b494e4748c0d1e3c7c99e98035080dbf4e3c99e980358026001
94	1	2026-11-23 17:23:52.963051+00	1201	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a107d69c6ddaccc41a083f7da4619b1e7a61210448d54e4410e4d14a8200c1e13cf68d91801
95	1	2026-11-23 17:23:52.965569+00	1201	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a10eb90f210c8b346f1a0861748675ab039121009fa65ef9c5144f7977c493bcaedb10e1801
96	1	2026-11-23 17:23:52.965569+00	1200	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a1009fa65ef9c5144f7977c493bcaedb10e1210bc1e5dbb418c402491bad4bb4bd984a31a086e6f7274682d70642002280130033a0757454c4641524548c0aafa9ac99e980350c0f6f981ca9e980358036001
97	1	2026-11-23 17:23:52.965569+00	1201	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a100282677d7d2b49a69bdb611ad01beeda121009fa65ef9c5144f7977c493bcaedb10e1801
98	1	2026-11-23 17:23:52.965569+00	1200	e06eefe0-40b9-40eb-9a63-b322f1f1c005	\\x0a10e06eefe040b940eb9a63b322f1f1c0051210dd8186a2f02b4d07a274546aa296c3a11a086e6f7274682d70642004280230053a055453544f5048c0dacbd4c79e980350c0d7e599ca9e980358046001
99	1	2026-11-23 17:23:52.965569+00	1201	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a10f23167b94dab409d9e67f1d03606affc121009fa65ef9c5144f7977c493bcaedb10e1801
100	1	2026-11-23 17:23:52.965569+00	1200	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a10448d54e4410e4d14a8200c1e13cf68d9121014eb06b4b7cb4701b7fa462b56e1e3e81a086e6f7274682d70642002280130053a075041524b494e4748c0d1e3c7c99e980350c0cac5b3ca9e98035803
101	1	2026-11-23 17:23:52.965569+00	1201	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a10648663213e4a4602be071a81c824ca7012106b3b6fe9a7d542d9b5d0dbd60dcf57f21801
102	1	2026-11-23 17:23:52.965569+00	1201	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a10d82e8c9fc3a24ce7bd2c511016efd7501210448d54e4410e4d14a8200c1e13cf68d91801
103	1	2026-11-23 17:23:52.965569+00	1200	5f3d1b87-cc43-49be-91e1-2c0445150329	\\x0a105f3d1b87cc4349be91e12c04451503291210bc0c2071e83441aaa7140ddc5397ad641a086e6f7274682d70642001280130053a055453544f504880bbbbbfca9e980350809580c9ca9e98035801
104	1	2026-11-23 17:23:52.965569+00	1200	f8b823a9-9679-4196-8893-8cd5ebe45d63	\\x0a10f8b823a99679419688938cd5ebe45d6312109ca8e89694624d6289dd96f036085ad31a086e6f7274682d706420012801300448c0d1ecc1ca9e980350c0abb1cbca9e98035801
105	1	2026-11-23 17:23:52.965569+00	1200	f8b823a9-9679-4196-8893-8cd5ebe45d63	\\x0a10f8b823a99679419688938cd5ebe45d631210c9eb8ab1781c4a87a7d82ccd9eaaa5661a086e6f7274682d706420022801300448c0d1ecc1ca9e98035080c2e2cdca9e98035802
106	1	2026-11-23 17:23:52.965569+00	1201	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a10b70eda9fa363481690608f337c3c174e121036360d5ec45646128eb74f17341b38211801
107	1	2026-11-23 17:23:52.965569+00	1201	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a1086d732365ae346af8d3681eabb5c69871210448d54e4410e4d14a8200c1e13cf68d91801
108	1	2026-11-23 17:23:52.965569+00	1201	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a107277ada35f354795995e6483a4376d3d1210448d54e4410e4d14a8200c1e13cf68d91801
109	1	2026-11-23 17:23:52.965569+00	1200	5f3d1b87-cc43-49be-91e1-2c0445150329	\\x0a105f3d1b87cc4349be91e12c04451503291210fd92c6428204495a8e43b34dd0c5fc5b1a086e6f7274682d70642002280130053a055453544f504880bbbbbfca9e9803508093add6ca9e98035802
110	1	2026-11-23 17:23:52.965569+00	1200	36360d5e-c456-4612-8eb7-4f17341b3821	\\x0a1036360d5ec45646128eb74f17341b382112109a8848a5182740c0b74db777297f58621a086e6f7274682d70642004280230053a055453544f5048c0e586d4c59e9803508091dae3ca9e98035804
111	1	2026-11-23 17:23:52.965569+00	1200	448d54e4-410e-4d14-a820-0c1e13cf68d9	\\x0a10448d54e4410e4d14a8200c1e13cf68d91210dc0c25a65c8941ba9bbb45120b4c29301a086e6f7274682d70642004280230053a075041524b494e4748c0d1e3c7c99e98035080a3cee5ca9e98035804
112	1	2026-11-23 17:23:52.965569+00	1200	6427758c-d6c2-4e43-9000-0d0d4b937084	\\x0a106427758cd6c24e4390000d0d4b9370841210641a2f16d6dc47e49f64a2f10b5cf7d71a086e6f7274682d70642001280130033a0345445048c0c2f9e8ca9e980350c09cbef2ca9e98035801
113	1	2026-11-23 17:23:52.965569+00	1201	f8b823a9-9679-4196-8893-8cd5ebe45d63	\\x0a10e92a582b8bf04c2896ac405839f394581210f8b823a99679419688938cd5ebe45d631801
114	1	2026-11-23 17:23:52.965569+00	1200	6427758c-d6c2-4e43-9000-0d0d4b937084	\\x0a106427758cd6c24e4390000d0d4b9370841210bc1ead2fcf33426991119f0f91e6ad661a086e6f7274682d70642002280130033a0345445048c0c2f9e8ca9e980350c0b7acf5ca9e98035802
115	1	2026-11-23 17:23:52.965569+00	1200	5f3d1b87-cc43-49be-91e1-2c0445150329	\\x0a105f3d1b87cc4349be91e12c0445150329121010bd59a2a3a645ec91cd942d0525d3ba1a086e6f7274682d70642004280230053a055453544f504880bbbbbfca9e98035080fbbffcca9e98035803
116	1	2026-11-23 17:23:52.965569+00	1200	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a106b3b6fe9a7d542d9b5d0dbd60dcf57f21210932b765569eb4d35a5fe8b71b8ba4aee1a086e6f7274682d70642002280130053a034d564148809db1a5c79e980350c091f1feca9e98035803
117	1	2026-11-23 17:23:52.965569+00	1200	f8b823a9-9679-4196-8893-8cd5ebe45d63	\\x0a10f8b823a99679419688938cd5ebe45d631210d8f0fa5783d744d5afad8035d999aab61a086e6f7274682d706420022801300448c0d1ecc1ca9e9803508096aeffca9e98035803
118	1	2026-11-23 17:23:52.965569+00	1200	56c08df8-8445-4787-98b5-21bb84fec7f3	\\x0a1056c08df88445478798b521bb84fec7f312102eb3e4246a544faea0fbc17636c958de1a086e6f7274682d70642001280130053a075041524b494e4748c0e48efaca9e980350c0bed383cb9e98035801
119	1	2026-11-23 17:23:52.965569+00	1201	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a10aaa5fa964b514d09a8a8d5f8640ed3c512106b3b6fe9a7d542d9b5d0dbd60dcf57f21801
120	1	2026-11-23 17:23:52.965569+00	1200	a5249a85-4195-4dfd-915a-b4f978bac74f	\\x0a10a5249a8541954dfd915ab4f978bac74f121041b8d3e214ab4e368706b7971af436cd1a086e6f7274682d70642001280130033a074c415243454e594880d1dea0cb9e98035080aba3aacb9e98035801
121	1	2026-11-23 17:23:52.965569+00	1200	a5249a85-4195-4dfd-915a-b4f978bac74f	\\x0a10a5249a8541954dfd915ab4f978bac74f1210ccd8d7131aee41449e9191b127f441821a086e6f7274682d70642002280130033a074c415243454e594880d1dea0cb9e980350c080abb3cb9e98035802
122	1	2026-11-23 17:23:52.965569+00	1200	11d530e0-35d2-4ff8-8875-39071fce3238	\\x0a1011d530e035d24ff8887539071fce32381210a3907d38a6454c89a0d2eb298292c90d1a086e6f7274682d70642001280230033a0656414e44414c48c0caceadcb9e980350c0a493b7cb9e98035801
123	1	2026-11-23 17:23:52.965569+00	1200	7ddae08d-1f9e-42ff-adca-0cf551b5554a	\\x0a107ddae08d1f9e42ffadca0cf551b5554a121023bf3a79419f4b20881716f05a3a7dd11a086e6f7274682d70642001280130053a06414e494d414c4880d885afcb9e98035080b2cab8cb9e98035801
124	1	2026-11-23 17:23:52.965569+00	1200	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a10492f46346b504b818ec911411d631abc12104da2ef18261943679fb24e780ea62a941a086e6f7274682d70642002280130043a045355535048c09c9a8ac79e980350c090ccc2cb9e98035803
125	1	2026-11-23 17:23:52.965569+00	1200	e40dfcfc-de1b-480d-8275-f5792768adba	\\x0a10e40dfcfcde1b480d8275f5792768adba1210c0a716b389614cbab4b85c7cb7f4cb291a086e6f7274682d70642001280130053a055453544f5048c0bf81bacb9e980350c099c6c3cb9e98035801
126	1	2026-11-23 17:23:52.965569+00	1200	09fa65ef-9c51-44f7-977c-493bcaedb10e	\\x0a1009fa65ef9c5144f7977c493bcaedb10e121049cc9b4da7944d0db31a9d25ad047a3f1a086e6f7274682d70642004280230033a0757454c4641524548c0aafa9ac99e98035080d4dfc9cb9e98035804
127	1	2026-11-23 17:23:52.967664+00	1201	a5249a85-4195-4dfd-915a-b4f978bac74f	\\x0a1018807853c79b415487734dd73df30c3c1210a5249a8541954dfd915ab4f978bac74f1801
128	1	2026-11-23 17:23:52.967664+00	1200	56c08df8-8445-4787-98b5-21bb84fec7f3	\\x0a1056c08df88445478798b521bb84fec7f31210c6f1a595891f4a948e28e00febb393bc1a086e6f7274682d70642002280130053a075041524b494e4748c0e48efaca9e98035080edfad9cb9e98035802
129	1	2026-11-23 17:23:52.967664+00	1201	6427758c-d6c2-4e43-9000-0d0d4b937084	\\x0a10edf9069c39e14c468e132fc4cf9ffc9912106427758cd6c24e4390000d0d4b9370841801
130	1	2026-11-23 17:23:52.968996+00	1201	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a107efd0424e9ff432d90a24ab2a83a5e1112106b3b6fe9a7d542d9b5d0dbd60dcf57f21801
131	1	2026-11-23 17:23:52.968996+00	1201	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a1057c9591ec7194c58a7ffa7745e86039a1210492f46346b504b818ec911411d631abc1801
132	1	2026-11-23 17:23:52.968996+00	1200	e40dfcfc-de1b-480d-8275-f5792768adba	\\x0a10e40dfcfcde1b480d8275f5792768adba1210863464994d58410d9d304044766faeb71a086e6f7274682d70642002280130053a055453544f5048c0bf81bacb9e980350c0a3eefacb9e98035802
133	1	2026-11-23 17:23:52.968996+00	1200	6b3b6fe9-a7d5-42d9-b5d0-dbd60dcf57f2	\\x0a106b3b6fe9a7d542d9b5d0dbd60dcf57f212106eb26daf3a154414944af7f90a567ab41a086e6f7274682d70642004280230023a074d5641494e4a5948809db1a5c79e98035080e78182cc9e98035804
134	1	2026-11-23 17:23:52.968996+00	1200	7ddae08d-1f9e-42ff-adca-0cf551b5554a	\\x0a107ddae08d1f9e42ffadca0cf551b5554a121054673e0232a84cb38b7adce52f76a9d81a086e6f7274682d70642002280130053a06414e494d414c4880d885afcb9e98035080a48596cc9e98035802
135	1	2026-11-23 17:23:52.968996+00	1201	e40dfcfc-de1b-480d-8275-f5792768adba	\\x0a1023c707fc4b4e44f8a06955e83f6d6f761210e40dfcfcde1b480d8275f5792768adba1801
136	1	2026-11-23 17:23:52.968996+00	1200	a5249a85-4195-4dfd-915a-b4f978bac74f	\\x0a10a5249a8541954dfd915ab4f978bac74f121035f272662a384e53a86f5765909e7f551a086e6f7274682d70642004280230033a074c415243454e594880d1dea0cb9e980350c09df5a2cc9e98035803
137	1	2026-11-23 17:23:52.968996+00	1201	7ddae08d-1f9e-42ff-adca-0cf551b5554a	\\x0a103db3ea0804e043c2a03903fc280a9e4512107ddae08d1f9e42ffadca0cf551b5554a1801
138	1	2026-11-23 17:23:52.968996+00	1200	6427758c-d6c2-4e43-9000-0d0d4b937084	\\x0a106427758cd6c24e4390000d0d4b93708412109c2c2122ddcd4302b014c3c200296dfb1a086e6f7274682d70642002280130033a0345445048c0c2f9e8ca9e98035080b080c0cc9e98035803
139	1	2026-11-23 17:23:52.968996+00	1200	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	\\x0a10bbf3ab8f262643a788676e7841ab67d6121085e7035067c14563a08f2ce2c2170d311a086e6f7274682d70642001280130053a0644495356454848c0daf8b6cc9e980350c0b4bdc0cc9e98035801
140	1	2026-11-23 17:23:52.968996+00	1200	6427758c-d6c2-4e43-9000-0d0d4b937084	\\x0a106427758cd6c24e4390000d0d4b937084121021b1645684324e7e8285715aa48bca2a1a086e6f7274682d70642004280230033a0345445048c0c2f9e8ca9e980350c097fccacc9e98035804
141	1	2026-11-23 17:23:52.968996+00	1201	56c08df8-8445-4787-98b5-21bb84fec7f3	\\x0a108533df5606a54722b7830ec32b8e62fc121056c08df88445478798b521bb84fec7f31801
142	1	2026-11-23 17:23:52.968996+00	1200	56c08df8-8445-4787-98b5-21bb84fec7f3	\\x0a1056c08df88445478798b521bb84fec7f31210bd14f9a3f8a9420e8721f40714ec67c01a086e6f7274682d70642004280230053a075041524b494e4748c0e48efaca9e9803508088f2d6cc9e98035803
143	1	2026-11-23 17:23:52.968996+00	1200	7ddae08d-1f9e-42ff-adca-0cf551b5554a	\\x0a107ddae08d1f9e42ffadca0cf551b5554a121074fa97baebfb495b9b183af37d9b7f481a086e6f7274682d70642002280130053a06414e494d414c4880d885afcb9e980350c08cafd7cc9e98035803
144	1	2026-11-23 17:23:52.968996+00	1201	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a10fe8403509f8640ce99ce9e48d7309d091210492f46346b504b818ec911411d631abc1801
145	1	2026-11-23 17:23:52.968996+00	1201	f8b823a9-9679-4196-8893-8cd5ebe45d63	\\x0a1042c47eff11ba4357b17f3e1e78e3d9271210f8b823a99679419688938cd5ebe45d631801
146	1	2026-11-23 17:23:52.968996+00	1201	492f4634-6b50-4b81-8ec9-11411d631abc	\\x0a10da85e7ad389a4ad292bcd93914ad3bbf1210492f46346b504b818ec911411d631abc1801
147	1	2026-11-23 17:23:52.968996+00	1200	e8869550-0e49-4f25-ad3f-312992c710b4	\\x0a10e88695500e494f25ad3f312992c710b412107ab1f1cd4d7a4d37bb99c757d15197181a086e6f7274682d70642001280130053a05414c52424148808bf3ffcc9e98035080e5b789cd9e98035801
148	1	2026-11-23 17:23:52.968996+00	1200	a5d55d3a-df94-40dd-88aa-f82fd7e0129a	\\x0a10a5d55d3adf9440dd88aaf82fd7e0129a1210fb40782305c74fe7bdef10fce0ca27cd1a086e6f7274682d70642001280130053a055453544f5048c084e38ccd9e980350c0dea796cd9e98035801
149	1	2026-11-23 17:23:52.968996+00	1200	7874fb2b-f888-4269-8c0e-6d282aab371c	\\x0a107874fb2bf88842698c0e6d282aab371c1210221025ebae5d4af3afc5dc5708963a261a086e6f7274682d70642001280130043a04535553504880929a8ecd9e98035080ecde97cd9e98035801
150	1	2026-11-23 17:23:52.968996+00	1200	7874fb2b-f888-4269-8c0e-6d282aab371c	\\x0a107874fb2bf88842698c0e6d282aab371c1210df20ef34555344b78dc9bec7a28e7f1b1a086e6f7274682d70642002280130043a04535553504880929a8ecd9e980350c094849ccd9e98035802
151	1	2026-11-23 17:23:52.968996+00	1200	7283a5ba-e639-4cba-a42e-f8ea25ad03a6	\\x0a107283a5bae6394cbaa42ef8ea25ad03a612104c8952210af147ab9b9323bce6c126441a086e6f7274682d70642001280130043a07434954415353544880ecde97cd9e98035080c6a3a1cd9e98035801
152	1	2026-11-23 17:23:52.968996+00	1200	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	\\x0a10bbf3ab8f262643a788676e7841ab67d61210b11da57658c044fc91f505ddd03f8ced1a086e6f7274682d70642002280130053a0644495356454848c0daf8b6cc9e98035080cf9da2cd9e98035802
153	1	2026-11-23 17:23:52.968996+00	1200	8641671d-0a18-48c7-ae3a-2e1f45e88e54	\\x0a108641671d0a1848c7ae3a2e1f45e88e5412108320d61f8b5b487491a75afbc09e6b041a086e6f7274682d70642001280130053a064449534f524448c09dfe9ccd9e980350c0f7c2a6cd9e98035801
154	1	2026-11-23 17:23:52.968996+00	1200	e40dfcfc-de1b-480d-8275-f5792768adba	\\x0a10e40dfcfcde1b480d8275f5792768adba121094ac5f3eaec043119acc70c213d2048c1a086e6f7274682d70642002280130053a055453544f5048c0bf81bacb9e980350808ef4a8cd9e98035803
155	1	2026-11-23 17:23:52.968996+00	1200	e8869550-0e49-4f25-ad3f-312992c710b4	\\x0a10e88695500e494f25ad3f312992c710b41210734ddc52811d417ba0ecc585758646471a086e6f7274682d70642002280130053a05414c52424148808bf3ffcc9e980350c0ad9faccd9e98035802
156	1	2026-11-23 17:23:52.968996+00	1200	4db205f2-1003-4468-ab74-31117ab184b3	\\x0a104db205f210034468ab7431117ab184b31210cd5ba46b1d1d4c3d91475559e4f248b91a086e6f7274682d706420012801300448c0ad9faccd9e980350c087e4b5cd9e98035801
157	1	2026-11-23 17:23:52.968996+00	1200	e40dfcfc-de1b-480d-8275-f5792768adba	\\x0a10e40dfcfcde1b480d8275f5792768adba12100afbbfec818948ee908c891663bfdf1b1a086e6f7274682d70642004280230053a055453544f5048c0bf81bacb9e980350c0cde1cacd9e98035804
158	1	2026-11-23 17:23:52.968996+00	1201	bbf3ab8f-2626-43a7-8867-6e7841ab67d6	\\x0a103e16509a65284d5cb6cc9ec59526bdf21210bbf3ab8f262643a788676e7841ab67d61801
159	1	2026-11-23 17:23:53.328572+00	1200	b01aa3b7-79bd-425d-8526-4e8836ffdd1f	\\x0a10b01aa3b779bd425d85264e8836ffdd1f12103b8a147a11404bbfb46f318513b32cef1a086e6f7274682d70642001280130013a0344564142054e4f52544850c8f584ddcd9e98035801
160	1	2026-11-23 17:23:53.331237+00	1200	02a1baa1-7a22-4841-a5b9-639c921709c1	\\x0a1002a1baa17a224841a5b9639c921709c112107e1f01ed77524af6a87d5af5bfa7f0451a086e6f7274682d70642001280130013a0344564142054e4f52544850d98a85ddcd9e98035801
161	1	2026-11-23 17:23:53.33331+00	1200	4c71953c-fb48-4401-90f4-034669e7c08e	\\x0a104c71953cfb48440190f4034669e7c08e121021f37bb1330e4d30860a62609c35dd501a086e6f7274682d70642001280130013a0344564142054e4f52544850dc9e85ddcd9e98035801
162	1	2026-11-23 17:23:53.334911+00	1200	24715241-5766-410c-bc23-27e17a188f65	\\x0a10247152415766410cbc2327e17a188f6512101ed382552d24457a9591dc7698fe01a31a086e6f7274682d70642001280130013a0344564142054e4f52544850c1ac85ddcd9e98035801
163	1	2026-11-23 17:23:53.419599+00	1200	24715241-5766-410c-bc23-27e17a188f65	\\x0a10247152415766410cbc2327e17a188f651210d97c2c53b72f43e898f2bdc1f6ed704b1a086e6f7274682d70642006280330013a0344564142054e4f5254485098c4c7ddcd9e98035802
164	1	2026-11-23 17:23:54.005078+00	1200	4cf34a0d-c27e-4f91-a9e5-3dc9dbc205ab	\\x0a104cf34a0dc27e4f91a9e53dc9dbc205ab12101ca871ff74fd4bef86eb114951796a3d1a086e6f7274682d70642001280130013a034456414205413030303150d09baeddcd9e98035801
165	1	2026-11-23 17:23:54.081233+00	1200	fdc0d639-1c68-4966-8fe4-042060b2d779	\\x0a10fdc0d6391c6849668fe4042060b2d7791210bd7186bbd9e94430a568d87e6bb0856f1a086e6f7274682d70642001280130053a04414c525542054e4f52544850e4ecb2ddcd9e98035801
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
t	1	165	22578	2026-11-23 17:23:50.664835+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 17:23:50.409845+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-23 17:23:50.417395+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-23 17:23:50.423468+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-23 17:23:50.42496+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-23 17:23:50.426351+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-23 17:23:50.430519+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-23 17:23:50.433148+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-23 17:23:50.436481+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-23 17:23:50.446991+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-23 17:23:50.453142+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-23 17:23:50.455421+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-23 17:23:50.457923+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-23 17:23:50.460119+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-23 17:23:50.462247+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-23 17:23:50.463617+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-23 17:23:50.464492+00	0.1.3
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x010001a4257ef5b6e3c94c5c345eab4afdfb6537575f55a2ee0e4cc0823996905fc8698ad624890b7bb1090e82b90c0ed1c365d4e615d8ffd9e07e4d3de1f49ce98224	\\x01193c4d5f0bf629d1fb0fcdd5ab9749447d3e76bb6bfdc4f126cbe4e18224e73cb231c6c673d0bb89e907d2bf744fcf6325	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100017370d982a068fac24619c92c4f691ea117db9ddb3d6596073de639f1c49eed154fe7946cbb7065a18ff9de517df7cdf3b353555233c3403747740fee74bb1e7e	\\x01a4169b03b20e8f15fbced1972e662d41dbc4a04672e23f0fc0ce62407a79326fd1ec08b784be63f456f94e1451563e08e63e	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command	south-pd	2	1	\\x0100010d4130b5a8e67d7561fdd19daf011d5a8b7dbb447a20dd0d53aa928fe6a814b496d30e674addc330f748ed3a956390b9188db9f511bf92d0d09d70f0511ca9c3	\\x01a3196876b12b396ac19e9c4e197480eb4bbfe96513b2460bb483743002260b3e3e2419108670ed5179249025d94b78c4f06e4370b1c69d81d78140	1	2	1
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x0100019cde7c9b803c29c6f46f3681776dbd64c89817dce16b46aae5f6dce89aaa8ac204b599d9a5dfcde11e960004ddc2de902d2cb03aa89c76a8f3097f2fcdea9b73	\\x013815f56cb15279fc0511d321c7ab865cee12f1b8fa3dab0565e0fc905a0ff8846d865b3a9d84a1debcee0927e21798f5b8595ab6773eeb7210832e	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command	alone-pd	2	1	\\x010001803921bec1392083b9b03c2661b31191af074488bfe4ccb53f3ee1e506138f85442debea14ba5b7132fced4e8fe4b6deba3fa9c16144d38eced3495cbdb0c74c	\\x01459347cb1a0eebc8f2b366bae14fe5d1ef6e4a9364c4d1ce2055039ac288fa671560d6c7a141f4f76daf2e66c108f200db0408a8fdbe53cad77e87	1	2	1
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x01000104876a783554044082633d8a09b5bfea16e9b08cfd3d524328bf769007d8a113b1a0e0fe9f845daaf7c254e70a87f034777ac85f7c112e5d646f845645ca166c	\\x014416aa6d49ff7292009f98f114868b27c8cbf89c663913573c2223de02f9669207bb6852dcb4e61433458baae2846f7760	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001991543b445992863530912fa3dbb60e3d0bf776405cc11917510032ce08d61c5a1545c729f01913f8b15f1886a0e2192bb7e27b4e7e9a2739de024534981bd2e	\\x01dd0fc4871a0a689fc7676b7ae1c06ce2726439ec286e7f0133b0557c9c5be5b75b055b554bf89fe0a9cab699337ad5cf5e6411	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x010001d391485e3954f66b2f9fba015e7844a00e96385aec34e9f2fce33d99879cf0dbc39f75d43d30a9dcd95de955ce36a1dd7233591a6508c421b3d6c3556de5688a	\\x01e3c7c9ebd072690eea36e245339f009cef6e7a4afc00c13b045fcaa219105a939b9910639594ab73919866013711e3b8d75c	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x0100017de6a9faf24848eafaf1d2d90f0f5811de85b8212fc01580f40676e3f6031667e9f0c7682c418040fa9f7b5371e32d165dcbba253268ccac55e51d9b382ad152	\\x0132bcfccdd4f588bb0b4bcf6b6b1e18fade0cc2a1d4450d75fa8ad4d89005c80fc61b12d9853de606d4522b6ba25e179a87562088bb3377c2476100	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001fc751254503973fbcfd35d4339e445fe9db956acdbc30d21f11eaa99cf9cb3e2a9d483fb08b903f230e5cea995535c75c5a40cd4cebe37e2b864ba7a29ac0a42	\\x01dcb8921be677e6e8e6893afbd28485fb0606b7b40e3c57fd73ea76a729b4ca1829609b885f79507fcde6ee0329d8a9e553f004dd	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x0100019853e754132486655d3aaa3f85158be86dcddc9abb195005b08df7e1175606c691995467e27ce8dbfc876712b1065b8e534f4a27050758227f06e87dc5f8040b	\\x018768d973434be18e93e5e1273082cee7f59eb2f058cd828d689bf2767aa371f659e2cc5799428629947108ad6bd60f65d24d	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command	quick-pd	2	1	\\x01000118a75a5d688bfc81cf35f1245896dee2a8d90377eb5226eca80640666b325c279f8b276d2c8542263a231744bb1852ac723661a5b1b500d4c1fb907e2ea93a7b	\\x01474e44470d4be8d2829ca172770b4b668bc8e66d68368701c4b28aed08244b14c5bed2d54362e50d77f3972926a6983a0b0913fc8137062ba9e66e	1	2	1
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x010001a896771df6df2691524c7ca95a55814056b7620f837c02fdf70ba8a0d3fa3fb65e1c9266b2c964829ecf01f4e8c1c40b742945d57b8d2f66bcb32102f04ab6b3	\\x018f2cff03b95d19bbc7fc161295d575b021470e0dd3ff2558ffd4b618a9ab187fe9eecb10dc98964c8d64384d91cdfb071835f1ca11f9fb9a74	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001fdf70126fe145804e94cee0b99acf6be66d8ea06cc41e19bf32797c7e01ca376cd95f8381dc2178c6f3ae349820120495161ad8d95cd22ae02e49d8bbe6599a8	\\x01faf4da050cbc795acd50603b6c4b558521bdcd6b9b7f407dc118efcd83485373423b44280c9fe6b00a35271abc06a3b7c9f5	1	2	1
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
f10dc2a8-931d-2663-6bb5-5feec0878c8e	1	2026-11-23 17:23:53.345328+00	2026-11-23 17:23:53.355145+00	0	250
67be740d-170e-9a41-bed3-805f003ca7d8	1	2026-11-23 17:23:53.348348+00	2026-11-23 17:23:53.355501+00	0	250
da7438e6-c52f-6a60-24d9-1d8cb7528bc3	1	2026-11-23 17:23:53.348381+00	2026-11-23 17:23:53.35559+00	0	250
bd386c6b-4eac-1f2c-8461-01eebc909e84	1	2026-11-23 17:23:53.353349+00	2026-11-23 17:23:53.35897+00	0	250
0d96ff1d-5442-aff8-71ec-9106f0e04d1f	1	2026-11-23 17:23:53.427058+00	2026-11-23 17:23:53.428952+00	0	250
a805123c-ddf8-fc53-c48e-b1eaf268289c	1	2026-11-23 17:23:54.013814+00	2026-11-23 17:23:54.01508+00	2	451
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
1	a805123c-ddf8-fc53-c48e-b1eaf268289c	2026-11-23 17:23:54.44809+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	92
intake	1	165
\.


--
-- Data for Name: follower; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.follower (name, applied, seen) FROM stdin;
referral	0	2026-11-23 17:23:51.022954+00
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
1	1	2026-11-23 17:23:53.335835+00	1400	f10dc2a8-931d-2663-6bb5-5feec0878c8e	\\x0a10f10dc2a8931d26636bb55feec0878c8e12108d29ff20ce4c4e13aa1904d311e3a7d81a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-23 17:23:53.340159+00	1400	67be740d-170e-9a41-bed3-805f003ca7d8	\\x0a1067be740d170e9a41bed3805f003ca7d8121091c85d16efff4e609c62bb065860e4cf1a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-23 17:23:53.340159+00	1400	da7438e6-c52f-6a60-24d9-1d8cb7528bc3	\\x0a10da7438e6c52f6a6024d91d8cb7528bc31210f81223bcc6c246d8ae6db3a645979a001a0361646120013001580160036a086e6f7274682d7064
4	1	2026-11-23 17:23:53.343801+00	1400	f10dc2a8-931d-2663-6bb5-5feec0878c8e	\\x0a10f10dc2a8931d26636bb55feec0878c8e12108d29ff20ce4c4e13aa1904d311e3a7d81a0361646120012801300238014a1089896b4a50384aa6bc751a4ba77ade66580160036a086e6f7274682d7064
5	1	2026-11-23 17:23:53.346853+00	1400	67be740d-170e-9a41-bed3-805f003ca7d8	\\x0a1067be740d170e9a41bed3805f003ca7d8121091c85d16efff4e609c62bb065860e4cf1a0361646120012801300238014a109b6eeff68c13418db756f31af7578f64580160036a086e6f7274682d7064
6	1	2026-11-23 17:23:53.346853+00	1400	da7438e6-c52f-6a60-24d9-1d8cb7528bc3	\\x0a10da7438e6c52f6a6024d91d8cb7528bc31210f81223bcc6c246d8ae6db3a645979a001a0361646120012801300238014a107c54fab20bce4f6baca2a69675740d78580160036a086e6f7274682d7064
7	1	2026-11-23 17:23:53.34928+00	1400	bd386c6b-4eac-1f2c-8461-01eebc909e84	\\x0a10bd386c6b4eac1f2c846101eebc909e8412103b88d40f587b44dcafd7058eb23e21d21a0361646120013001580160036a086e6f7274682d7064
8	1	2026-11-23 17:23:53.351851+00	1400	bd386c6b-4eac-1f2c-8461-01eebc909e84	\\x0a10bd386c6b4eac1f2c846101eebc909e8412103b88d40f587b44dcafd7058eb23e21d21a0361646120012801300238014a1011715e344ffb4f1e92b5474e7a680fa7580160036a086e6f7274682d7064
9	1	2026-11-23 17:23:53.355225+00	1400	f10dc2a8-931d-2663-6bb5-5feec0878c8e	\\x0a10f10dc2a8931d26636bb55feec0878c8e12108d29ff20ce4c4e13aa1904d311e3a7d81a03616461200128023003380140fa014a1089896b4a50384aa6bc751a4ba77ade66580160036a086e6f7274682d7064
10	1	2026-11-23 17:23:53.356741+00	1400	67be740d-170e-9a41-bed3-805f003ca7d8	\\x0a1067be740d170e9a41bed3805f003ca7d8121091c85d16efff4e609c62bb065860e4cf1a03616461200128023003380140fa014a109b6eeff68c13418db756f31af7578f64580160036a086e6f7274682d7064
11	1	2026-11-23 17:23:53.356741+00	1400	da7438e6-c52f-6a60-24d9-1d8cb7528bc3	\\x0a10da7438e6c52f6a6024d91d8cb7528bc31210f81223bcc6c246d8ae6db3a645979a001a03616461200128023003380140fa014a107c54fab20bce4f6baca2a69675740d78580160036a086e6f7274682d7064
12	1	2026-11-23 17:23:53.359014+00	1400	bd386c6b-4eac-1f2c-8461-01eebc909e84	\\x0a10bd386c6b4eac1f2c846101eebc909e8412103b88d40f587b44dcafd7058eb23e21d21a03616461200128023003380140fa014a1011715e344ffb4f1e92b5474e7a680fa7580160036a086e6f7274682d7064
13	1	2026-11-23 17:23:53.397044+00	1400	67be740d-170e-9a41-bed3-805f003ca7d8	\\x0a1067be740d170e9a41bed3805f003ca7d8121091c85d16efff4e609c62bb065860e4cf1a0361646120012803300838014a109b6eeff68c13418db756f31af7578f64580160036a086e6f7274682d7064
14	1	2026-11-23 17:23:53.417261+00	1400	da7438e6-c52f-6a60-24d9-1d8cb7528bc3	\\x0a10da7438e6c52f6a6024d91d8cb7528bc31210f81223bcc6c246d8ae6db3a645979a001a0361646120012803300838014a107c54fab20bce4f6baca2a69675740d78580160036a086e6f7274682d7064
15	1	2026-11-23 17:23:53.424764+00	1400	0d96ff1d-5442-aff8-71ec-9106f0e04d1f	\\x0a100d96ff1d5442aff871ec9106f0e04d1f12103b88d40f587b44dcafd7058eb23e21d21a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-23 17:23:53.426618+00	1400	0d96ff1d-5442-aff8-71ec-9106f0e04d1f	\\x0a100d96ff1d5442aff871ec9106f0e04d1f12103b88d40f587b44dcafd7058eb23e21d21a0361646120022801300238014a10d6a5d80b878f4b0fb02e0bb1b1568ca1580160036a086e6f7274682d7064
17	1	2026-11-23 17:23:53.429034+00	1400	0d96ff1d-5442-aff8-71ec-9106f0e04d1f	\\x0a100d96ff1d5442aff871ec9106f0e04d1f12103b88d40f587b44dcafd7058eb23e21d21a03616461200228023003380140fa014a10d6a5d80b878f4b0fb02e0bb1b1568ca1580160036a086e6f7274682d7064
18	1	2026-11-23 17:23:54.011184+00	1400	a805123c-ddf8-fc53-c48e-b1eaf268289c	\\x0a10a805123cddf8fc53c48eb1eaf268289c12106a46047bab874c5ab65d99bf11d3b31d1a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-23 17:23:54.01328+00	1400	a805123c-ddf8-fc53-c48e-b1eaf268289c	\\x0a10a805123cddf8fc53c48eb1eaf268289c12106a46047bab874c5ab65d99bf11d3b31d1a0361646120012801300238014a100ebb943f62ff4dad81d8bc55530b3b40580160036a086e6f7274682d7064
20	1	2026-11-23 17:23:54.015147+00	1400	a805123c-ddf8-fc53-c48e-b1eaf268289c	\\x0a10a805123cddf8fc53c48eb1eaf268289c12106a46047bab874c5ab65d99bf11d3b31d1a03616461200128023001380140c3034a100ebb943f62ff4dad81d8bc55530b3b40580160036a086e6f7274682d7064
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
t	1	20	22631	2026-11-23 17:23:50.765994+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
f10dc2a8-931d-2663-6bb5-5feec0878c8e	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 17:23:53.335793+00	2026-11-23 17:23:53.335793+00	2026-11-23 17:23:53.355225+00	1	3	north-pd	89896b4a-5038-4aa6-bc75-1a4ba77ade66	6	f	2026-11-23 17:23:53.343801+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
bd386c6b-4eac-1f2c-8461-01eebc909e84	3b88d40f-587b-44dc-afd7-058eb23e21d2	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 17:23:53.349258+00	2026-11-23 17:23:53.349258+00	2026-11-23 17:23:53.359014+00	1	3	north-pd	11715e34-4ffb-4f1e-92b5-474e7a680fa7	6	f	2026-11-23 17:23:53.351851+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
67be740d-170e-9a41-bed3-805f003ca7d8	91c85d16-efff-4e60-9c62-bb065860e4cf	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 17:23:53.340135+00	2026-11-23 17:23:53.340135+00	2026-11-23 17:23:53.397044+00	1	4	north-pd	9b6eeff6-8c13-418d-b756-f31af7578f64	6	f	2026-11-23 17:23:53.346853+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
da7438e6-c52f-6a60-24d9-1d8cb7528bc3	f81223bc-c6c2-46d8-ae6d-b3a645979a00	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 17:23:53.340135+00	2026-11-23 17:23:53.340135+00	2026-11-23 17:23:53.417261+00	1	4	north-pd	7c54fab2-0bce-4f6b-aca2-a69675740d78	6	f	2026-11-23 17:23:53.346853+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
0d96ff1d-5442-aff8-71ec-9106f0e04d1f	3b88d40f-587b-44dc-afd7-058eb23e21d2	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 17:23:53.424729+00	2026-11-23 17:23:53.424729+00	2026-11-23 17:23:53.429034+00	1	3	north-pd	d6a5d80b-878f-4b0f-b02e-0bb1b1568ca1	6	f	2026-11-23 17:23:53.426618+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
a805123c-ddf8-fc53-c48e-b1eaf268289c	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-23 17:23:54.011141+00	2026-11-23 17:23:54.44809+00	2026-11-23 17:23:54.015147+00	2	3	north-pd	0ebb943f-62ff-4dad-81d8-bc55530b3b40	6	f	2026-11-23 17:23:54.01328+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-23 17:23:53.817228+00	1300	504b6b4a-546b-4510-b921-f678c6418649	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-23 17:23:53.901103+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 17:23:50.557095+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-23 17:23:50.563286+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-23 17:23:50.564854+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-23 17:23:50.565475+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-23 17:23:50.571402+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-23 17:23:50.578274+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-23 17:23:50.579847+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-23 17:23:50.581128+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-23 17:23:50.583302+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-23 17:23:50.584203+00	0.1.2
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
20	b675d26e-cbb2-8bbb-2bc5-9100188870d9	2026-11-23 18:23:52.887437+00
20	9d43745f-4168-4071-2a84-f319701f5248	2026-11-23 18:23:52.887437+00
20	972f5565-fd81-f4e6-9af9-6f199431b0e3	2026-11-23 18:23:52.887437+00
20	4901ee07-708f-b093-e26e-93bae13cf856	2026-11-23 18:23:52.887437+00
1	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	2026-11-23 17:33:53.329764+00
1	91c85d16-efff-4e60-9c62-bb065860e4cf	2026-11-23 17:33:53.39506+00
3	f81223bc-c6c2-46d8-ae6d-b3a645979a00	2026-11-23 18:23:53.41523+00
1	3c7d155f-1689-479d-a898-989cefb7a689	2026-11-24 14:00:00+00
1	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	2026-11-23 17:33:54.006495+00
\.


--
-- Data for Name: cost_dispute; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cost_dispute (id, period, number, member, person, reason, line, made_at) FROM stdin;
\.


--
-- Data for Name: cost_period; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cost_period (id, agreement, quarter, host, members, state, statement, issued, opened_at, moved_at, moves, version) FROM stdin;
\.


--
-- Data for Name: cost_statement; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cost_statement (id, period, number, frozen, sha256, person, made_at) FROM stdin;
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.cursor (source, epoch, n) FROM stdin;
notification	1	20
intake	1	165
gateway	0	92
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
notification	10	2026-11-23 17:23:53.900178+00
\.


--
-- Data for Name: incident_link; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.incident_link (id, request, tier, called, late, openings, window_end, restated, restated_epoch, version) FROM stdin;
b01aa3b7-79bd-425d-8526-4e8836ffdd1f	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	1	t	f	1	2026-11-23 17:33:53.329764+00	0	0	1
02a1baa1-7a22-4841-a5b9-639c921709c1	91c85d16-efff-4e60-9c62-bb065860e4cf	1	t	f	1	2026-11-23 17:33:53.335363+00	0	0	1
4c71953c-fb48-4401-90f4-034669e7c08e	f81223bc-c6c2-46d8-ae6d-b3a645979a00	1	t	f	1	2026-11-23 17:33:53.335363+00	0	0	1
24715241-5766-410c-bc23-27e17a188f65	3b88d40f-587b-44dc-afd7-058eb23e21d2	1	f	f	1	2026-11-23 17:33:53.341495+00	0	0	2
4cf34a0d-c27e-4f91-a9e5-3dc9dbc205ab	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	1	t	f	1	2026-11-23 17:33:54.006495+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 17:23:52.884282+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-23 17:23:52.884282+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-23 17:23:52.884282+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-23 17:23:52.884282+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-23 17:23:53.329764+00	1300	8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	\\x0a108d29ff20ce4c4e13aa1904d311e3a7d81210b01aa3b779bd425d85264e8836ffdd1f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-23 17:23:53.335363+00	1300	91c85d16-efff-4e60-9c62-bb065860e4cf	\\x0a1091c85d16efff4e609c62bb065860e4cf121002a1baa17a224841a5b9639c921709c1180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-23 17:23:53.335363+00	1300	f81223bc-c6c2-46d8-ae6d-b3a645979a00	\\x0a10f81223bcc6c246d8ae6db3a645979a0012104c71953cfb48440190f4034669e7c08e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-23 17:23:53.341495+00	1300	3b88d40f-587b-44dc-afd7-058eb23e21d2	\\x0a103b88d40f587b44dcafd7058eb23e21d21210247152415766410cbc2327e17a188f65180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-23 17:23:53.39506+00	1300	91c85d16-efff-4e60-9c62-bb065860e4cf	\\x0a1091c85d16efff4e609c62bb065860e4cf121002a1baa17a224841a5b9639c921709c1180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-23 17:23:53.41523+00	1300	f81223bc-c6c2-46d8-ae6d-b3a645979a00	\\x0a10f81223bcc6c246d8ae6db3a645979a0012104c71953cfb48440190f4034669e7c08e180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-23 17:23:53.420822+00	1300	3b88d40f-587b-44dc-afd7-058eb23e21d2	\\x0a103b88d40f587b44dcafd7058eb23e21d21210247152415766410cbc2327e17a188f65180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-23 17:23:53.817228+00	1300	504b6b4a-546b-4510-b921-f678c6418649	\\xff
13	2	2026-11-23 17:23:54.006495+00	1300	6a46047b-ab87-4c5a-b65d-99bf11d3b31d	\\x0a106a46047bab874c5ab65d99bf11d3b31d12104cf34a0dc27e4f91a9e53dc9dbc205ab180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	22942	2026-11-23 17:23:53.83348+00
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
20e06454-73da-4aad-8ca1-b9ca10333b8b	300	\\x0804	2026-11-23 17:23:52.884282+00
7d6c1457-f88b-43f6-bf1d-852bdf8153fe	301	\\x0801	2026-11-23 17:23:53.39506+00
19ff307e-aedc-4da4-bb50-a4ae3ba95404	301	\\x0801	2026-11-23 17:23:53.41523+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot, happens_at, hers_until, setting, attended, hotline) FROM stdin;
8d29ff20-ce4c-4e13-aa19-04d311e3a7d8	1	b01aa3b7-79bd-425d-8526-4e8836ffdd1f	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 17:23:53.329764+00	2026-11-23 17:23:53.329764+00	\N	\N	2026-11-23 17:23:53.329764+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0	
91c85d16-efff-4e60-9c62-bb065860e4cf	1	02a1baa1-7a22-4841-a5b9-639c921709c1	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-23 17:23:53.335363+00	2026-11-23 17:23:53.335363+00	2026-11-23 17:23:53.39506+00	\N	2026-11-23 17:23:53.39506+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0	
f81223bc-c6c2-46d8-ae6d-b3a645979a00	1	4c71953c-fb48-4401-90f4-034669e7c08e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-23 17:23:53.335363+00	2026-11-23 17:23:53.335363+00	\N	2026-11-23 17:23:53.41523+00	2026-11-23 17:23:53.41523+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0	
3b88d40f-587b-44dc-afd7-058eb23e21d2	1	24715241-5766-410c-bc23-27e17a188f65	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-23 17:23:53.341495+00	2026-11-23 17:23:53.341495+00	\N	\N	2026-11-23 17:23:53.420822+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0	
3c7d155f-1689-479d-a898-989cefb7a689	6	24715241-5766-410c-bc23-27e17a188f65	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-23 17:23:53.423547+00	\N	\N	\N	2026-11-23 17:23:53.423547+00	0	1	\N	20	2026-11-24 14:00:00+00		0	1795454633423547	1	0		\N	0	\N	0	\N	\N	3b88d40f-587b-44dc-afd7-058eb23e21d2			0	0	0	0	\N	\N	0	0	
6a46047b-ab87-4c5a-b65d-99bf11d3b31d	1	4cf34a0d-c27e-4f91-a9e5-3dc9dbc205ab	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 17:23:54.006495+00	2026-11-23 17:23:54.006495+00	\N	\N	2026-11-23 17:23:54.006495+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0	
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
-- Data for Name: roster_change; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_change (id, roster, rung, person, from_at, until_at, said_by, said_at, over_at, unfit) FROM stdin;
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
-- Data for Name: roster_swap; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_swap (id, roster, proposer, rung, from_at, until_at, person, other_rung, other_from_at, other_until_at, said_at, state, moved_at, moved_by) FROM stdin;
\.


--
-- Data for Name: roster_watch; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.roster_watch (roster, task, gaps, swept_at, version) FROM stdin;
4901ee07-708f-b093-e26e-93bae13cf856	\N	0	2026-11-23 17:23:52.887437+00	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	\N	0	2026-11-23 17:23:52.887437+00	1
9d43745f-4168-4071-2a84-f319701f5248	\N	0	2026-11-23 17:23:52.887437+00	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	\N	0	2026-11-23 17:23:52.887437+00	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 17:23:50.482695+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-23 17:23:50.489811+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-23 17:23:50.4911+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-23 17:23:50.496588+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-23 17:23:50.497316+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-23 17:23:50.499118+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-23 17:23:50.501939+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-23 17:23:50.502952+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-23 17:23:50.504772+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-23 17:23:50.512144+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-23 17:23:50.514157+00	0.1.3
referral	services/referral/schema/0011_days.sql	fba7c420f772e49ca0dd3cb664105ede9e49fdffb9daa3d0714da4d4372bace2	2026-11-23 17:23:50.51496+00	0.1.4
referral	services/referral/schema/0012_away.sql	762d3e6fd3935989a408cf9b6da9e65226793e74b74d99e6ff1395398f556b13	2026-11-23 17:23:50.516959+00	0.1.4
referral	services/referral/schema/0013_release.sql	b031eb48d199695e7084a0a872eddf463d5ec2ed57b8d2a082452bbbd0f95097	2026-11-23 17:23:50.517969+00	0.1.4
referral	services/referral/schema/0014_on_her_way.sql	38b130b2ece94c264635fed65a5b079060a0e386953ce941dfa69d3090c37b8b	2026-11-23 17:23:50.519489+00	0.1.4
referral	services/referral/schema/0015_roster_gap.sql	55adcb1b7ea49605d23fa8a5f5f7c4b43c398f6b0ede90ed4da51e9a97564528	2026-11-23 17:23:50.522559+00	0.1.4
referral	services/referral/schema/0016_named.sql	0f9aec9132b126ddb09006eada36b3acedff115ec4fc036786b6a0599c2e1eec	2026-11-23 17:23:50.52368+00	0.1.4
referral	services/referral/schema/0017_given.sql	99fb774ffb0c223e2914a252c24a03071f56381aea9f037b651dee3cd210a93b	2026-11-23 17:23:50.526257+00	0.1.4
referral	services/referral/schema/0018_release_also.sql	cacfcfaa2aaf7623216412660e324b52a5cdadd0b5bac107e5e74e8db7d5eb98	2026-11-23 17:23:50.527246+00	0.1.4
referral	services/referral/schema/0019_hotline.sql	9e96b0e576232117d03f19c19c221c491578343afaceb0d59d1845c8efd6eddc	2026-11-23 17:23:50.528295+00	0.1.5
referral	services/referral/schema/0020_roster_change.sql	b73b2849e01d614d848614127557d63564addbb1e9602c91060957434614b21d	2026-11-23 17:23:50.53043+00	0.1.5
referral	services/referral/schema/0021_plain_gap.sql	f3c154895d90de0c88bccd06cbf6ac009ac2ffc885eefe3957c71801e619695a	2026-11-23 17:23:50.531039+00	0.1.5
referral	services/referral/schema/0022_hers.sql	619250aea75a22ded13df4a1f873f84ef35b6e94ac7ba3486e7200b738a9eda2	2026-11-23 17:23:50.531549+00	0.1.5
referral	services/referral/schema/0023_cost.sql	13cf554688c3711b537678deb736bb42574fb583a3aca330c216f85c1ab9ab6e	2026-11-23 17:23:50.536203+00	0.1.5
referral	services/referral/schema/0024_regiven.sql	d71f331e89e7f7b482d478a42e4f00adbf655cb2598ceab3e269260093e00028	2026-11-23 17:23:50.537576+00	0.1.5
referral	services/referral/schema/0025_roster_swap.sql	5f24a84df6be3ca7655965b72ba445929f52353b9641e0d7fc2f52bb0b41d25c	2026-11-23 17:23:50.539651+00	0.1.5
\.


--
-- Data for Name: staff_away; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.staff_away (id, person, left_staff, disabled, version) FROM stdin;
\.


--
-- Data for Name: supervisor; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.supervisor (id, organisation, person, version, zone, ori, days, hotline) FROM stdin;
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
12019d8f-13f5-2aa1-9a8d-a95f232fd7e7	3c7d155f-1689-479d-a898-989cefb7a689	f	1	2026-11-23 17:23:53.423533+00
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
-- Name: cost_dispute cost_dispute_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.cost_dispute
    ADD CONSTRAINT cost_dispute_pkey PRIMARY KEY (id);


--
-- Name: cost_period cost_period_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.cost_period
    ADD CONSTRAINT cost_period_pkey PRIMARY KEY (id);


--
-- Name: cost_statement cost_statement_period_number_key; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.cost_statement
    ADD CONSTRAINT cost_statement_period_number_key UNIQUE (period, number);


--
-- Name: cost_statement cost_statement_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.cost_statement
    ADD CONSTRAINT cost_statement_pkey PRIMARY KEY (id);


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
-- Name: roster_change roster_change_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_change
    ADD CONSTRAINT roster_change_pkey PRIMARY KEY (id);


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
-- Name: roster_swap roster_swap_pkey; Type: CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_swap
    ADD CONSTRAINT roster_swap_pkey PRIMARY KEY (id);


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
-- Name: cost_dispute_period; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX cost_dispute_period ON referral.cost_dispute USING btree (period, number);


--
-- Name: cost_period_members; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX cost_period_members ON referral.cost_period USING gin (members);


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
-- Name: roster_change_until; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX roster_change_until ON referral.roster_change USING btree (roster, until_at);


--
-- Name: roster_gap_open; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX roster_gap_open ON referral.roster_gap USING btree (roster) WHERE (closed_at IS NULL);


--
-- Name: roster_swap_proposed; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX roster_swap_proposed ON referral.roster_swap USING btree (roster) WHERE (state = 1);


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
-- Name: roster_change roster_change_roster_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_change
    ADD CONSTRAINT roster_change_roster_fkey FOREIGN KEY (roster) REFERENCES referral.roster(id);


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
-- Name: roster_swap roster_swap_roster_fkey; Type: FK CONSTRAINT; Schema: referral; Owner: accord_owner
--

ALTER TABLE ONLY referral.roster_swap
    ADD CONSTRAINT roster_swap_roster_fkey FOREIGN KEY (roster) REFERENCES referral.roster(id);


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
-- Name: COLUMN organisation.hotline; Type: ACL; Schema: gateway; Owner: accord_owner
--

GRANT UPDATE(hotline) ON TABLE gateway.organisation TO accord_gateway;


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
-- Name: TABLE cost_dispute; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.cost_dispute TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.cost_dispute TO accord_referral;


--
-- Name: TABLE cost_period; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.cost_period TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.members; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(members) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.state; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.statement; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(statement) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.issued; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(issued) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.moved_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moved_at) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.moves; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moves) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: COLUMN cost_period.version; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(version) ON TABLE referral.cost_period TO accord_referral;


--
-- Name: TABLE cost_statement; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.cost_statement TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.cost_statement TO accord_referral;


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
-- Name: COLUMN request.ladder; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(ladder) ON TABLE referral.request TO accord_referral;


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
-- Name: COLUMN request.lead; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(lead) ON TABLE referral.request TO accord_referral;


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
-- Name: TABLE roster_change; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_change TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_change TO accord_referral;


--
-- Name: COLUMN roster_change.over_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(over_at) ON TABLE referral.roster_change TO accord_referral;


--
-- Name: COLUMN roster_change.unfit; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(unfit) ON TABLE referral.roster_change TO accord_referral;


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
-- Name: TABLE roster_swap; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.roster_swap TO accord_referral_read;
GRANT SELECT,INSERT ON TABLE referral.roster_swap TO accord_referral;


--
-- Name: COLUMN roster_swap.state; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(state) ON TABLE referral.roster_swap TO accord_referral;


--
-- Name: COLUMN roster_swap.moved_at; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moved_at) ON TABLE referral.roster_swap TO accord_referral;


--
-- Name: COLUMN roster_swap.moved_by; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(moved_by) ON TABLE referral.roster_swap TO accord_referral;


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
-- Name: COLUMN supervisor.hotline; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(hotline) ON TABLE referral.supervisor TO accord_referral;


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


