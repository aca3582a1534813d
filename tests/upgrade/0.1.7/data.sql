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
	delete from entry_alias where to_key = of_key;
	delete from entry where key = of_key;
	delete from refusal where asked = of_client;
	return true;
end
$$;


ALTER FUNCTION audit.entry_forget(of_key uuid, of_client uuid) OWNER TO accord_owner;

--
-- Name: entry_led(); Type: FUNCTION; Schema: audit; Owner: accord_owner
--

CREATE FUNCTION audit.entry_led() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'audit', 'pg_temp'
    AS $$
begin
	insert into entry (key, at, idx)
	select a.to_key, n.at, n.idx from added n join entry_alias a on a.from_key = n.key
	on conflict do nothing;
	return null;
end
$$;


ALTER FUNCTION audit.entry_led() OWNER TO accord_owner;

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
-- Name: entry_alias; Type: TABLE; Schema: audit; Owner: accord_owner
--

CREATE TABLE audit.entry_alias (
    from_key uuid NOT NULL,
    to_key uuid NOT NULL
);


ALTER TABLE audit.entry_alias OWNER TO accord_owner;

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
    edge bytea NOT NULL,
    before bigint,
    chain bytea,
    CONSTRAINT tree_chain_check CHECK ((octet_length(chain) = 32))
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
    said boolean DEFAULT false NOT NULL,
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
    hotline text DEFAULT ''::text NOT NULL,
    said boolean DEFAULT false NOT NULL
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
-- Name: unsaid; Type: VIEW; Schema: referral; Owner: accord_owner
--

CREATE VIEW referral.unsaid AS
 SELECT exchange.id,
    false AS task,
    exchange.client,
    exchange.organisation,
        CASE
            WHEN ((exchange.side = 2) AND (NOT exchange.blind)) THEN exchange.peer
            ELSE NULL::uuid
        END AS also
   FROM referral.exchange
  WHERE ((exchange.client IS NOT NULL) AND (NOT exchange.said))
UNION ALL
 SELECT request.id,
    true AS task,
    request.client,
    request.organisation,
    NULL::uuid AS also
   FROM referral.request
  WHERE ((request.client IS NOT NULL) AND (request.kind = 6) AND (NOT request.said));


ALTER TABLE referral.unsaid OWNER TO accord_owner;

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
intake	1	155
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
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.391073+00	248
842fcb0f-d5f6-df36-24ae-7223d6eee34f	2026-11-23 22:52:56.391073+00	248
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.391073+00	248
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.391073+00	248
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.391073+00	248
05e7db26-ff3d-5344-21df-6d62aa63212f	2026-11-23 22:52:56.391073+00	248
930f7482-f4ab-7d58-a0ae-4c58b1eea2b3	2026-11-23 22:52:56.391073+00	248
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.391073+00	250
d0458334-2832-47a7-9251-1e1ddb1ef896	2026-11-23 22:52:56.391073+00	250
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.391073+00	250
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.391073+00	250
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.391073+00	250
d9e42e67-d4aa-6fed-adb3-4b89f5a43aeb	2026-11-23 22:52:56.391073+00	250
2ff51c6e-b2d5-952c-3c27-0cc031e85fe1	2026-11-23 22:52:56.391073+00	250
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.392264+00	252
9ec0bde3-e67c-0ea2-532f-62f7cb70bf71	2026-11-23 22:52:56.392264+00	252
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.392264+00	252
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.392264+00	252
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.392264+00	252
3f5d0b52-5ee1-f888-f570-990a466e096c	2026-11-23 22:52:56.392264+00	252
f91930b2-9030-2b6f-911e-d1b88c01d5bd	2026-11-23 22:52:56.392264+00	252
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.393275+00	254
2d6020f4-01ca-e120-cf38-951cd9b1f5d0	2026-11-23 22:52:56.393275+00	254
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.393275+00	254
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.393275+00	254
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.393275+00	254
d3b3a099-fbfa-84d1-b195-4751e4db9a3a	2026-11-23 22:52:56.393275+00	254
1223a2e0-ecc2-f899-3d22-e9ac41bed7af	2026-11-23 22:52:56.393275+00	254
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.441249+00	257
0adf9dca-c853-c71d-cf16-4f5d1e2feaa3	2026-11-23 22:52:56.441249+00	257
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.441249+00	257
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.441249+00	257
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.441249+00	257
d9e42e67-d4aa-6fed-adb3-4b89f5a43aeb	2026-11-23 22:52:56.441249+00	257
e00fb71b-858c-092e-1a91-867df9b35f87	2026-11-23 22:52:56.441249+00	257
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.459653+00	266
3057cb81-3ca5-f37c-adf3-9cd93559d60e	2026-11-23 22:52:56.459653+00	266
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.459653+00	266
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.459653+00	266
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.459653+00	266
3f5d0b52-5ee1-f888-f570-990a466e096c	2026-11-23 22:52:56.459653+00	266
d85377e3-89aa-d3f2-e1da-16ebf5ff0b3e	2026-11-23 22:52:56.459653+00	266
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:56.465569+00	268
f32e6da1-65d8-468c-29e9-2f0eeea1decd	2026-11-23 22:52:56.465569+00	268
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:56.465569+00	268
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:56.465569+00	268
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:56.465569+00	268
d3b3a099-fbfa-84d1-b195-4751e4db9a3a	2026-11-23 22:52:56.465569+00	268
8955b556-ee53-664e-76a3-73ff80afa835	2026-11-23 22:52:56.465569+00	268
4ae36c95-aac8-2660-b69b-d2a9484c1c06	2026-11-23 22:52:57.170944+00	278
0b68980e-033b-af60-9155-b7bd8e420d6e	2026-11-23 22:52:57.170944+00	278
e274cbf9-c51a-abe8-5bef-d38f03b0a1e7	2026-11-23 22:52:57.170944+00	278
46900991-e50f-0cf6-b07e-df3320bf3ad9	2026-11-23 22:52:57.170944+00	278
d76162b5-54e8-ba48-8dd0-f996087931f5	2026-11-23 22:52:57.170944+00	278
5f88b79f-6dc3-6548-2d11-b769dcffe7e1	2026-11-23 22:52:57.170944+00	278
83002138-0d07-4eb4-f20a-e0b513f161eb	2026-11-23 22:52:57.170944+00	278
\.


--
-- Data for Name: entry_alias; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.entry_alias (from_key, to_key) FROM stdin;
\.


--
-- Data for Name: entry_head; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.entry_head (one, next) FROM stdin;
t	280
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
t	1	0	7053	2026-11-23 22:52:54.458883+00
\.


--
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf (idx, source, epoch, n, salt, bytes, hash, key) FROM stdin;
0	gateway	0	1	\\x	\\x016d186fea7073547a17aff39db6cb3a1a4b374d89a117d879f72a2afb1e67d79cd399980e6915e2e2f2edb5e735f4362243ce49e3b0a881119b788bd1b2dad4a7284d8098c55de3ccd9afc3656238518d692bc1a1545c8ce6a2789c2ea7abf7935b7fcb64407d858fc2d26030b7786ab4ef6a7234ee154802dcbd62bd427fab14e440b57734e2b295f8a2b9a158ee6070781f5c96b5b0b1ba1105bdfb536c716a	\\xfe7a8e255b75c071e3937f1c19045d3c286bd39b389701f351269ac79c8308ea	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
1	gateway	0	2	\\x	\\x01d5a443eb944b6df9df7a90762d0e3548b68c62c10093dd4610f3eb3ebfb21d2bab13f49a93edb967658c3e598a8afe56caaa0ccd76f1e9ac02fc759c494f9d771e7a6d6861a856f9e0f965d6059fd4ee2938490ef1ddc873781aa38b19037f6f793d4def83588173352ece4af7c9709bdcb221bb4165069debbe5935dcd3ae1bb7448386aefc874131cc52d8cf129752150e349813	\\x698874e079dae50d87d61ae7bd0b8b38cd8b5374f1b362b987e4706758324987	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
2	gateway	0	3	\\x	\\x01397516365d1cd16a32c968838e3fdf50a3970e2ee4a361ea3a9ca40223ce9c5b9b8cda3733e89fc22e2de277f9314106ebd4af245ce0d617a15057e77fe64f76038b657298dd0c11532a8d7f309211454765677cc82bcbac5d77bd7b29342f5fadb9550d05ec5eacb6c70be37615175e8bad44263e244efcffc07489ba029d4f7b810f7365abd09aa27e6384c0b5e2b8a6b94c0bd4	\\x2aeb2eb682fe6128fd4ba10674f23f4072e74e56b1ccb522a251dbd4f0d2853d	5d90e5c9-f290-d758-db3d-5a211fffc99b
3	gateway	0	4	\\x	\\x01b1406b36d96aaf27e0f3593b05fdda1d623dc20d42f1fc84e39316e72ea1df32250742c16ecfb91414bed49b6ebcb5ba5936c0805c2d14726281ff036cde72c08271809a1606f44487c49d2f4f57cc01126d3182ce116ab3487ba25991014e3e7b90d6eb708497056050392cfe1d3f3d2bfd17586e95b57a2b74b4f07668a063c4ceb26ce45266007a0a02883ced8e1ca438c87315	\\x8381ccc93a2d31170e70e4d696e5d70ba322d97f79e71da2029e9b6122c2fc31	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
4	gateway	0	5	\\x	\\x01647f413ceb78980ba5a6dec444c1e3b0bb1d5e6524c9417bf19703f152839d537c5572837a20a8276b58ee7535643a50f8e04a350f9869d9b1dd310a917b4516eec04e055f3ad130e6ea33602bc8f86d523b3e3dd701be1beef421320ea4ddb7352231eb80fd1dd4b2834c235f2526068c6443f7654327f965b3914c7b32	\\x25b4142d3f6949b68cbdec8b0fa3cf0f299055dbfbb0d691208c58842971e9be	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
5	gateway	0	6	\\x	\\x01e0729af413a4f6305135715c32003c618c75d37599d682723d55db7a68ab4f6b9c20aace1dfcfdd9b89ea26c60604715490bcb96a1ed102262ee505607772f9be4bce8b757a73bcff2e515e3fd6c19dcd6483373ba68d76f2b11711ced8c41331b9d733543e2aa646906bf02dfdafdf10e151e1a9d0ee96730ae350a56354cf5889b70353157c39c402e7ede73068268a3	\\x80d74aa7a853fdc4a186fd94ab92991a4121a01a057d03771995fccf7e536d40	48009cb3-5b5f-852e-f492-ffd978889cac
6	gateway	0	7	\\x	\\x017d7292b0fde4f0f80390b684a8d2904dcaa797e96cd5d8ae033dfca64a8b1386a6a5a441f07a16e633e10090149943a503d0577ea98303ded9426a026961bcb9c902c7acc92e9e6ae8d881e6581121869c39d4cd3f413893bef1cb54a2ce9848af0b1546d74df788d54f927dc527bd8b03ac7dd4e61d	\\x1b5b9987a9ff8530a6a0b878cdccfbb48d8fc700ecf4ea27956c05bb438be0e1	79e3fef0-3691-a315-8575-44624ba4c517
7	gateway	0	8	\\x	\\x017d7292b0b4fefde7ee81c32f805afc2a681712aba1ffe0d7c5bc34d8df25351cf68884b8cfe527183a947be0df232c74f56c97789ffa521267ada99c5ac5a5c1d1f030e2ba3034a36b2baf78ba24479fc1d565cf74d8bc0cee2cd54b3c7596e18443db1386de381d98a13a3e95964b5605694cf1a2	\\xff4e36580345119691a7d43a95824aeaea1880901a04636ec2d4e99793b3be12	79e3fef0-3691-a315-8575-44624ba4c517
8	gateway	0	9	\\x	\\x017d7292b0355434ef3fab2574d9b00471f319739e72d641a872d059f2afa8b387668f10b61ef28322627bfd2d7e4be34c45305bb0e80d21cc5a66e39a94e23f576d32d8659ba3a02a7b1c35d9fbbe33f71692668123791dd87efb688f2b83179e1caad8169d9420d070027224860d422684fd4a3a7ec7	\\x45301efeb7e06ee4043f2e0ed35cec2222cfc9debce955fd7d5ee6fc6a547fc9	79e3fef0-3691-a315-8575-44624ba4c517
9	gateway	0	10	\\x	\\x017d7292b045a27d16e1a59e6506d269cc0cd27851344e5cb7d6c551da82ab0c9298312618232120d38a1b22ebb705d74e7c9b702ff794364b4cb6473d896eec8b9da716b0fce797d144a5176cc8830d1a97a0fb7fb9f879273e16b25e3f999226367db1d20ba77f8a2452b1f15716aa64b9c7b1e80aa9	\\x6bac6253cf24fc385f551fba6970fa60d8cd3a1cbc85875d415642517f421b45	79e3fef0-3691-a315-8575-44624ba4c517
10	gateway	0	11	\\x	\\x017d7292b000777f5a1c8af41ba8f0ec673c81547be0ee7272d3df1a310c32998f64ef6bb9eaba4e3da1b1ef67c321d1d94363e0496526f16ccb39c53632843edb674ecf961cdca7335dccb7645c44cb59f629c535987c67a0d4450178bd974495735eb0aeb0a049cd025caf0d80f15b	\\x4ff111f77b300f75e84823490e3d6d4ccd4cd72ba7ac957d83a63765269cbfc5	79e3fef0-3691-a315-8575-44624ba4c517
11	gateway	0	12	\\x	\\x017d7292b03dcf08fa9f0592388b54929af0f511b0b540bc83df9252c2f85266646a33622776ccb20f925eb5363dc928c5c3cbc9aa2ea07b58ae8d7a9b6c1bf71cdde6cc393afaf4cd258513b4e914fa3e5944606c833ddbd205402857096cbbef2ac63db5d0df146359685639eb3ecb	\\xbaf343439f0d52f0f49e67a919976e930cd759115cd8b607b141cc58083a76b1	79e3fef0-3691-a315-8575-44624ba4c517
12	gateway	0	13	\\x	\\x017d7292b0d15c510e78d990cb1c15900ee16ec6e011e85a4943b73fa48de7238d2ce1d1ed1f94f63a8012ab8e9b9893a0ec9d6bca8322100cdd7287a387ea1d117086aef6bf0c11502632fe61bfb30d12e0a8b40201cd4887755b28c1a5d8baf7425fd52c8d2c067fba9017b8112453f1	\\x884b1f92162f819a30e0bd9a14fa3de6ee98f95ae4145c33a0ddccbb4d4e12aa	79e3fef0-3691-a315-8575-44624ba4c517
13	gateway	0	14	\\x	\\x017d7292b02705b9f9b8335f39ad745e527e957f98f7415886030140ab6ed4bce61b739d3c86ffa0873d68bdec162b43151053d00c4fe113daeb9efbac74bee44effa5eef486d755392e4b42cfe7f88ab3f79042ef3c328db53738b0471575a29e4355214dca088c5b7b9781d8f5d0ee4e6c	\\xc88b67aad49e993d2caf61b3f8b51a13e9629dcfb816e40fbce2f4897b168746	79e3fef0-3691-a315-8575-44624ba4c517
14	gateway	0	15	\\x	\\x017d7292b0ed75d45d5db9dd8663b41dac508c3ccb778ed898279efd72a534a93ecbab65078622717309182cdb20ff62aff203f64c25baa03792a22b5dde86cea24c005f04ffc4ab7581083ce3a74acbeff23e618fd7f7a5b37fd2b40ed963f17af03a0d5cb00e6a7adaf9b21e09ed3288	\\x674e96985bedf77610865e7584564869d8605cbbc186c245c1bf8c15b05da783	79e3fef0-3691-a315-8575-44624ba4c517
15	gateway	0	16	\\x	\\x017d7292b051030bf1cafcbda0380da4323f21ab1d03f230fb6b2321fb5f2be84c9a9f80fc6d362f4670f405ff9a0e759e20b2e6e849395ca3fc09d938711e2b8f20b582f95dc304aae483c8e386a1f33fe8b38205b0bb25a3f5c9dcf98d63707c0328a26c89bac9a87d70b182af7396b7	\\xd6141cdacf705e82fc7be2d0eec551d005a2d659c59161b0561b97e239798b2f	79e3fef0-3691-a315-8575-44624ba4c517
16	gateway	0	17	\\x	\\x017d7292b0cb614746d43aa0ad76c141e16aa57fbf73592cdd31f83fcf7a909724b87a14f8c16d4f098b1dc7491ba013582b789995fe6b7f24d349695371d1e01cd9421daf37382b703df2deabe86d0055bd12c1c87d78cc8e94a362f2f6a3c79d5f56de160b72a3b666e990110ab5c1f35c7edd3c01d538	\\xcb05ecd5967b7b321e468c2f12090dff0a29fd3e517aee72f07b616800b11f0c	79e3fef0-3691-a315-8575-44624ba4c517
17	gateway	0	18	\\x	\\x017d7292b0730fa82c6c0ba87cabfbec06e8e3e3525f1219634cd87551d92da72836c8c4418c69434817c81345dc1be15db24d3684dd5cc4aad644c3d67f116e29f6192c51e996ae6e7b106476df4cd729cd756c480debd31d32a82b336cce482caa095a9286f139de27a7ed181944673e02f801ee253275bf	\\x93236b26e9707d1ffb0396ca11d75c6756d36f59c7729e8697779ae586f17ecb	79e3fef0-3691-a315-8575-44624ba4c517
18	gateway	0	19	\\x	\\x017d7292b09c457cd23d7a5de52eee7f05067aff348bc051a737e8102c84972ffeb41ef1353c6227f42cceac1841ecae6af9a1a986ddaacbaf99d2b996b1a591e557605511e04b419618dbe2501ab79222e53fe19008a29e011bafb045aa17d3c260f357fbd02ba09e6440cae8dcc6ccc3392fe1559ba91fa858cc74	\\xded8486645caa30c53fcc8937bc8e869a68df23bdd06a97e2104fe8c9159a4d4	79e3fef0-3691-a315-8575-44624ba4c517
19	gateway	0	20	\\x	\\x017d7292b0fe99cee796aa2c21d57704f0a76569ec426f7fbe5aca664b86dda87691ad68fb69b01708dbe10e3c4f3cd17a2d33daa733d9a46c9066bf819ff2b8c21327ae12876475d10357de88c9f6c07da5621ff8dd1c34de3c82475a8e271bcc3f7ea7c10df96627f07fe6c408fd89a661b83f620c9de6fc	\\xa8f671fc2a98895f4929b3fbc93edfc2c95dee93c29be93f91a993a7fe20c4c0	79e3fef0-3691-a315-8575-44624ba4c517
20	gateway	0	21	\\x	\\x017d7292b0ed7037704f33589ecaf05b631183054307462024eff5785683911cbb084d0e9fc4c3c832b241038c20b3e6d23931b64b544bc9bc3d14921290c4a1ed7929d8b88a665ef17c628ee248015c04cbb1a22015828acbbe4ecbe43a207744734c36c88335242002ad86a02d12c5435bc942fcc2f61489	\\x3d9ac02a4bb96d545f42351099ddc4fe6d4a090d56d1469d852cd8354d8d2431	79e3fef0-3691-a315-8575-44624ba4c517
21	gateway	0	22	\\x	\\x017d7292b0398f31edbf531bccc33d94202d799bc55425999a2e8aba4ee2ebe476a836cb8a72db3cd4fa39dc18a4e75f24b0881abff250e510fb97ffbd577241d898d0b6526d9cc9a13000c3e9f0a194c45d68a79a40001762cd9cf99cad64b97ad12a63dcfc0d37515f95280dafc2d5442fa584633e9be6b6	\\x2207553cd8d1588cf3cf6b9edf4c8be8ed1beb6be04e595bd438d503ac68c185	79e3fef0-3691-a315-8575-44624ba4c517
22	gateway	0	23	\\x	\\x017d7292b0a4545d428b68c36a5602bc370d15735fae3ca559576dddad4a8c0017d5c28035e8ad68479f5e411b94d3f0eaa4f0795ae59e3d3d694a8c66b717a113c3fc699fa7e94fdf4cc20ccebc2d317282747ef4fa0cd1c1d0f5612274ca10103f35ce291768cf2f587f7cbe2b39a79283516bab41b74d8d	\\xc26f1146365b804c33a25861b5a41a6685433c9e003eb9df589df7fb2859d3af	79e3fef0-3691-a315-8575-44624ba4c517
23	gateway	0	24	\\x	\\x017d7292b0025ef73d4f00bb7969891f921128b1af6c61a0c3a6f95767b0cc7e4658eed765f988ea09cc7c3e7cddaec06f9f85667f77cc6c88fef6cb2967c5cd5bc7ddfa05fa3d25a75d6017e899acd8091370c4cbd7a5121ea6898665c09646cfc8146454d2569ad999a6b8241a891f52fdb135a4aa91cbd6	\\x8698444c5a35289c7c61d81b17c087910d3346058246280e545495f12b81f59d	79e3fef0-3691-a315-8575-44624ba4c517
24	gateway	0	25	\\x	\\x017d7292b00ad68c97fb8e63b2f613714302405cbea31567f62b6689775edd8719aa6b08c8f538c24907bf455c366c6b6a207bf5e17f0f7df64dc8fa645b03b1820e0be3a97923ab2aab0f039f258f5fb12477f1a7d454884fcbed0b9b120d93ee4bc78070c5c5365c6fe21c94fe565f148e6804aa0747e6e9	\\x8aeff245bc3c40d560eb09d1eeb65b5733ab508e486a8ad2fe6c0fa910c3cf23	79e3fef0-3691-a315-8575-44624ba4c517
25	gateway	0	26	\\x	\\x017d7292b0ff72ef748463b782e492c91c66a2abfc24ecfd5150d276ca6b2db7710afa7d6adbfe298db07121fb45765bf1d66c5d0760a572d6b280a21e977684feb10508dcd8b364cc8ea0dc94fd88d35ebc0f007f951f590a5ca811506e1457a9d45503c7d31681a1a033c5e2276eb2bcfd45de41ea23a033	\\x80514b6448d0d06af1a10f74529c7204c623970dacdc03cc18270948fb075590	79e3fef0-3691-a315-8575-44624ba4c517
26	gateway	0	27	\\x	\\x017d7292b0f05156468fb2ce959d8c32d520b47bcf42a56ee11ca8604a49e9cfffe6a2e9bca7c30af0e7058f7e08246fe91d4427a0aff257f9d11218172df5505757865bf6e9cd3cea61096f6a0e8f8d858442a5968b6f8638fb103f17a4f30276ecc08ac77e2d8e2e60e9638f57daa438dfe80c7b126d9114	\\x3b4604dffc588eb44702b5a1b2e03fbf06ae8750079c21d398ac0b17e5ff8b3c	79e3fef0-3691-a315-8575-44624ba4c517
27	gateway	0	28	\\x	\\x017d7292b0a22bcb7d66a20a154c014d88ec097cf213efdab0e9afa2c900fe97950ff61841e58266e55e2989360b007a5c2492494184d346b0227d4331ce06ebd0206fadf203671cc980ae15f999dc3b8a9059b1c592f0a0e47e1193e062479b120ae4245dc2351e9be8c9a9999a46f7eee3257179d3c71bca	\\x51c3db307df8d3074747f8172fc02adbcf5f60c72d0a10bfada852da6a01cc07	79e3fef0-3691-a315-8575-44624ba4c517
28	gateway	0	29	\\x	\\x017d7292b0f718bc5db23ed70ee68de58f7c33c54325cce29296c72cba947c97e7f749ba87f473e8f3e4076d3ca21dc4688e00f0f45b975fa06c04e9d141d802f590907f21a27961ca077dc3d15d71cc9fb9312cc8552d6915a8d1ed70698149861069afff41aeafd092d8f4c7a294b71e3c28be4c2f36de	\\xba2249deae2e7425628f7f7a44b9948d013c3a6dcd48c55482b729a117b4ca0b	79e3fef0-3691-a315-8575-44624ba4c517
29	gateway	0	30	\\x	\\x017d7292b079c80de84573c18b59d1b0ae01850a71f7b8f474bb81e45f8dbd93ba69588b428401306f8673623f0c5f27c28c8dc0b4b0729225d9234a6b3d3dbcae5864d29e18325eef002821ad0e4d933d851b1555e3fe6b3d7960862f169db95cba2f950922423dbb986559141cdb7f73	\\x0e55b93ede9132c0759939d3e15b6038a8ead810daf39a0cf8825cb154d62585	79e3fef0-3691-a315-8575-44624ba4c517
30	gateway	0	31	\\x	\\x017d7292b036d5f4afa80ff149ea6891968f0915b4a3468ef3b618784f3a1611b93ebd5d5f7582837436d00a3de583fba23b512c8afead2a008068b949c1081e150e08461aa9a32092912d323239a9fdc508c18668405101f18d39ec7d7507116b8a18530ef6dd25ab5cc9a2609276cd3d8e525bf96c0b9ca676ad25dfe4d2e3407f9a5a	\\x481ea4a158bb23bf32255c76556e1d2a990d5b056ce4bd734a761800eb7f8fb0	79e3fef0-3691-a315-8575-44624ba4c517
31	gateway	0	32	\\x	\\x017d7292b012d3e4c13c78924ea150690ae612b00c09baee82566dcd990221f1de7cf94c2ffd7827e7d82df3497b7536ee4805c1bd0b770091845d4ab9497c2e5ef453c6b62a6357c904ede43bec24538895ab16256058da6f42d79c914346c814ea9c35c0c73a835ef9cea0be93a6f53c713da7059ed97bf6788d4ee9a0161479fb5b14d0c3062cbc4db4c41393d87bd96676064c8ae1258bc98d042f177e5856	\\x66eebb3735420b3c07d8c289bffcf81553bad0a6045907c6a0d88e1573692252	79e3fef0-3691-a315-8575-44624ba4c517
32	gateway	0	33	\\x	\\x016d186fea438b3d2c4a986006f22163f47fc26ccf6f16839e97de1d10d09c920a01175b7725f82b4b4267dd7af55ed577f1ce129eada6fd9c6fde207b17eb4d93c5eb9da7b18173c98341ac6c55dc87b59f6f7568130e9882c78d0817fe6083c8f9a8ee6388ea24b1fd58b2437f890784845ee91a35227bce64c8efbd6811fe726174b25b3b435c96	\\xb8a71209a77dd2268198e2d42ba8fd04a582b419b00cb9a9ebac1bf8be355544	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
33	gateway	0	34	\\x	\\x01e0729af4ff5cc3e3900280f39d284c0453b7119d0ce1bc4684aa2c6b0739a29fd3b4c56ed0fdac977ea2212629de82edb9dd8babf1fdab15c955fe69ada5ea8d3ff0d7c9389a970f0a8bb35624e34c873b9b0e28f936e2fd519445e0fa3c7c69b8b91043e916d12eaff1b483a396efee616de5fb059dbd6401f940002f4b34beed59b88ed3c8cda7ad	\\x7e2c55bb0f66d3c885654cf8719b6a4031263ab7c7fe152479b9deeda60ee90a	48009cb3-5b5f-852e-f492-ffd978889cac
34	gateway	0	35	\\x	\\x017d7292b0a77fd0b67d6e48e0190faa1e0bd24bd6b1dc8a86e4bb5e1d33f90b814e4bab1751820ea4e61e72f627706952637ad013f792f8299757352ae1ce131aefb4c6a96f26ee1a4a25d290d3948f1a2817b002f25f4caaa4fed5bd4281b56f33bf0a953cd14433cac87f009d2031de1bb8a0cc7db3fb71276c9f08ae77d7cf6fd6f8311ec73d679f5a9585f4dc02e2659bbc0a41f6cd4d3f1d1a9b65316644	\\xc30f8913899d02ccc82cb675e66d7a34f7d65b7d8222503f4d181a9386855fed	79e3fef0-3691-a315-8575-44624ba4c517
35	gateway	0	36	\\x	\\x0139751636823ddedecd1f811ccb301957aa3554a3b931c5e5264d2c4e9335934f57e9773905891330054386d0e5a1c84419a14845a9e349a8a563661094a8d4300627e015ab8a2d767d8462644728211a4188d1ba4aa21cb6067405ea6987c3a6fe30d774e2cd9a525e0e3d75237af6ab9ddf2b75c71a8b3f940c0b3a475292647d020a3740a67155	\\xd434d7364f59ed5018d89192e310e7f243ef2a0755ed34b41737fb0bdbe6461c	5d90e5c9-f290-d758-db3d-5a211fffc99b
36	gateway	0	37	\\x	\\x01e0729af42c23b277d7260c6428016710455924664ba7d2a7b4b22d3c6bdd41e587aa26179b757e3e2430bc941783fa3f7c884ca164091dac182828b4de17fe425b6c76661fd7f48c873ca409a2d1d568e9245a648b5a04fe5f8915e5af4e63c74ebaffb00d0ebedc80d9fac06983a37d9fa784c0f884468af9807a8d3feb150d20c78f1e64841e37d4	\\xb35339d1602f061ef70386a1ec9e2583a6f85d7e3c82eb7ce4eb83f264f4b779	48009cb3-5b5f-852e-f492-ffd978889cac
37	gateway	0	38	\\x	\\x017d7292b00c5ab38b4f4d4d930583a91a2a009c41d993de88c6e78735a0a56ca08477685fc6025a1258940948c6e00700aa443f0c6c0b20f05390a55d4c7c336c6446e2ced7153933ff4fd12b518bb211a85f9d8efc803bbe3c73c3dc5a322e24400b301495ffe64de03901e3c9160a0b740bfab49662f8ba3d4d7fb8be4ff13a172a9e71795a76efc5acd614d96e062af309f629e484d299dcf36e83b7df912a	\\xc044f3d9316c208cd9a34daf442e1c0cab5e95f0b026bdc965744daeb59d75d2	79e3fef0-3691-a315-8575-44624ba4c517
38	gateway	0	39	\\x	\\x01d5a443eb59d656c9bb6ba2c935dc0befc006538c60743f0853f480a80058cdd54cca0ed249a0925886d6dff6a8ef3c8d92e2f065f71a2a7708fee78a58e1f8c211cd9773de1490eb9ff64931037fcc81c0a29ae1d80bfcbc71818ef393aa9fec719a898e5e0251ef90386bfe2fc31167223b1f6318bacd0c0c8d866bc701730d018c036f2b66e2ba	\\xef1c4fad8889fe7a56f4dffd7b9c21d574a0948d18910d22a3f5bd6aeb33013d	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
39	gateway	0	40	\\x	\\x01e0729af4d51232c12a58a37a176ba907eb6a90c648db0116537f3c848c7562d980b710797b6bc722a84063d8e4cf033eaf86c3fb569de366c88589b0016ad1cfa2e95fec89fbc5738c3ea78eea8ebfca4bca2d6d71826adc246082fe7c9bd3de4fbe4aa349972baaf97562c42d22f5da67d2536df3c046f6ca2be0b12550c3b56ed7ff7377c5cf163f	\\xfe610f767951e1a64df024dba5c866243ae55c51bcd8b08f5d25117c53eac7ca	48009cb3-5b5f-852e-f492-ffd978889cac
40	gateway	0	41	\\x	\\x017d7292b001fb900591471659d837df214eff055e5122fff54b18cdde83783b654e9f273cce0eb4a3559b26cf179115027eb176077938707da6d5bead81c3dc39a01b2f150440630e87cacbeaa671f4487703a4c6297264391673255db67ab3b1716db4457c8e198b9af39305b595d7267611fd2cd45c4f3c8c37fca5584ef4788ce5e3f1d83ccc3d352ad709801d1e332d106e12b1a714beecb481e191	\\xa12b63ab17a21b4c3f794b9f64332e1896c8710d963794f61d707a2c4779fba9	79e3fef0-3691-a315-8575-44624ba4c517
41	gateway	0	42	\\x	\\x01e0729af4a380c02cc0c678a50ed50f06007d317ddbfc2a7000c7d0907097b751574c733d25307c3747aa082bf18927129b4a1e61f63f2bfb3f7434fe501677ff6cdd73518ddf15c199f02a747ee96d66f2253979135b4f4eef5843b13a4278234051b786ac1ad3ad3b0eebea4c14e11ba0882df72d3481c6841474a763f09cc7b782cf99ed3a	\\x3820377fe5592f2c37a65bafe28ee887b5ebdf87c02a3a7e0a8476b57f2f9587	48009cb3-5b5f-852e-f492-ffd978889cac
42	gateway	0	43	\\x	\\x017d7292b0dc4402149f6eb0d46b120a331e784616e89b670bddf8217cff904f49d589cd22a683f0ae77a1031e76badeab827996976f161944f3cb3f80466a7d7a44b853bb8c9020d80db505216e22fd681f1f5ab57adc6f2fe578d15b2c1a49c1bc8f0d59aba6812d6e8b5e23a920e6c4af741ddf51cf4d43904cef58e2146c0cd9c860049a93e06676c37102dd7b3a547a89b9224137e345f0e85bc3c600c799138bc4b5	\\xbbf57660cb69c489250aac0826757c7895b5548382036ee4b733e3ddc4086315	79e3fef0-3691-a315-8575-44624ba4c517
43	gateway	0	44	\\x	\\x01e0729af49c461f7aaacb162cf6f2a5fa806c62e5f0fd0388eed2d98fc19e94462d28ef7b9d1fa1162aeb3221eada36f9a1e41efd7bcac996f5df78dc04fbde493d636dc43509f5de89015041aa591d91a5cfd4373c0eca447782114d4df872627e19016348002822fec036a79cedae9e8fdbdb2148d8689667a6212443117c45e69d8d9e480e01f78e172461bf	\\x08d246766f41e57dc1119641d3cd186ddc340db6c06735001af8d4b0f93b0487	48009cb3-5b5f-852e-f492-ffd978889cac
44	gateway	0	45	\\x	\\x017d7292b0053793764f33b371d3550e5c93f214246ae46afe990a4bb303813902742a107e9b4af85a262810d311fea24d293567e11a04fa7b15fc73aa799c74529d650e06d0294d9a37df31bfd7afc48f88f12f89ce1bfa8cb9c028ec100b9d6e52d1d7e9abee862772fdd24641148f70863fd73dea7ab3a514fe56db3afbe52b64d20c4748e1239d4a90e8771bc6b433aa1ead3dfe65d44dcfad522e	\\xc7904af7f3228e31101e6f0d54f94ff97d4acc5227b271ef551fa0a294e97dd6	79e3fef0-3691-a315-8575-44624ba4c517
45	gateway	0	46	\\x	\\x01b1406b363e0b330cc1fa6cb372cfd9f412679f561a385600961dc50d84f24cdd48b548620698ad38e3163d27cea3d518ca662bfe16d2f90dfe8d754625871ca52b40ea5f2af9d3507ce1e42428c994d7b320f4aaf27c9b942152c6de9df172c426e1abc203caa20a183ea87239f8352c12b96a108ee201a79f72b6531fe33542ad5d6e1d	\\xed366e52b07255ba69d40ebc98cf643f627ae120db713c354250e55df3896441	ec0f7cc1-6271-2d16-0c45-bd52ac6a0200
46	gateway	0	47	\\x	\\x017d7292b0a551ec209a4472b528ee7c3e6bab2f292562ed71ea16ead81b32dd427b821590a52f29f76da6367f23ac4c16613c19aed91df6c21a2487e6208ec7ec213a8b75c593f5b392cf6aed1e61b4cebeffcf09e9acb8e86e253b5817cbaf10154dc8c62cec6db2efcf23871dbcca8828cdef1aeec2da747e05795f832dadbdac1a24bc3d807b0ce363151c3b946dc828409ae4f6efdbc594606d5b	\\x5ca1cc4a3f33b8b0f2c1e8d1683b0ea07a07c4617c472d7da018e68c21b207a0	79e3fef0-3691-a315-8575-44624ba4c517
47	gateway	0	48	\\x	\\x016d186fea0a43f8ebec04cd72d5d3f40dd6c95dbec5ee438b9c57a2296fb4ef75f1fda8b3136bfb2b0c1d6920265e007d97ff3f90847a952b267822e7869d68dd6a976c1f8ff88858857f68f1b2e505fd255b4348d8aa7c0ef1c96db93537890cf011a06efa1467f60dd5588b0e5406a5c836abe7fd53eac753fb8ea6ea2ceb7a6675032e	\\xd3864c6568cc8e1f155f8ac61f83994c0461c888f19203142abc0c982cfe7270	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
48	gateway	0	49	\\x	\\x017d7292b05aaa3d98761180c5780758d6a937b17ee7a9f6e8fff6f5c3fb7d47a8c3763e171cca4c98fc83c1a89cd487b87bda4f1a7209cb266adc85cd282b757d1f7666ac81e5ac748e2a9b3761110e6818666111e37e087ce5747f5206ae879bba0346b6a5e491cd3cf29da0f868aee9b6c58fe54154fff9791a5621fff83c4647b514060899a92aac768e696a729502d34ac4083c3a0709fee2ed16734e474e511c89	\\x7a658991cb73723b619b853c33ce86ee5939d9ef49d92e0eecedfc06cc42919f	79e3fef0-3691-a315-8575-44624ba4c517
49	gateway	0	50	\\x	\\x016d186fea964d44b15f5fbe1cfa53109af871f8dc539c673ffd502162eb747e77b4ce07c497c158297af3c8f8aa45185a1723bcbdbc29b07a98ba2fa7b2df6284897862d9762f8284177f2dea4a13e1e425ee08d7c82dd6268af657e5ae082079552d1ec32b18a2a17699d61343b2aa0eb4e3ab27df41777e9411380b18c3f82141ea1acce8128a01291ca0	\\x04f2e1b357f170b6fea1ea79b536870113337803af48c29bf3a730cbeac6b40e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
50	gateway	0	51	\\x	\\x017d7292b047303ceb564910b0caa8d2ecb5f822090c7eed444f5025e81e025d25e49a6e4d56514b9130f206bfc32e470c7020389ec140f26e58303a460e65a50759ee83b35881451fce6f917914a71a9a844897466762526ee8071f8f009ef86a25e13fbb05ec0c578ed1470ee7be686ef0b36361dd387ed5ef5bc86195d129c10ff2d0290a5313d9d2d8b3c8e81de5399a10d8daee2b5c5fa468a120	\\xc579f0de99fd09373a3fa400ebcdb8b8cd49c8b4d7b18028a2c18cfb0238bcba	79e3fef0-3691-a315-8575-44624ba4c517
51	gateway	0	52	\\x	\\x013975163607c7f095c1461e13bcf984a2dfecea823e18d63dce0e5a03300dac5773bed62c4a4069dd1bd3c01248df3cdadbce05ccc65c452a3a02b473c5d071c1f431472f6e407603949897bcba929e70522970fd84b9ceadc4790bf4063666403dabb51a1dbde6d76687ab8e0abae9e8b13ae2243aad406f137ff89aa6e2ce71dcdfd2ee	\\x6a1c2e6cffbc3343913c40a270c328e274bd7284462afe6c95ea8ee05b2b188d	5d90e5c9-f290-d758-db3d-5a211fffc99b
52	gateway	0	53	\\x	\\x017d7292b0a74220490c6ca1d956ef85e9d40f6ee4f691716d88c2d422bee84e4cf0580ce1465c6a7d9938cb42288c48d9ee8c3a297900df25caa0dd61ca7fbbd1c8d6c2690345097c8ebc70bddde6e816df8c8ddbc6024dfb594f60d623eed51e5e051c1ac19575334fc06346a840b679c368c86e40a371d8cdbe0f9245cd48fc824982678aa659213aa2bf73a737aedb50ad98e9a1376b7d0a104e9b	\\x71d9281189bd57299fd3a207d7a70c9929937d90a5d9b847cafd1639b081d961	79e3fef0-3691-a315-8575-44624ba4c517
53	gateway	0	54	\\x	\\x01d5a443eb08c79c0f70c90ad39d1952a73995904826fe0c565fb6a1b14ca05c0d87946d4ab43034d02c77957c4f4cd354b56746f33b2c3f2c896a5c0a809049d9da32c916a10eea3060e64e00a0f170909904efcc04f6e99b3fa0f9dffb923a98654c606a792f408bd8a0b1a925c1007ea55baf18431a0867d8d9747a3daca7c84476ec25	\\x87ad0de2d076e8f15840110b7e7b3b4d47013c54a57934d4e288ef9080eb423c	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
54	gateway	0	55	\\x	\\x017d7292b060307304b4c99df511fd357a229800f84332c33664ddb5b60260938f83409423e75cf03148644768aae15fe84aea162b2dcba6d5496c7aae6414727febaab32ee13c5527e4804a3d0a321aa4a6c7358b7244c05d83e636f71b2277ca9866daa36d9c2d9060b8a624fce1eb7d1385cc54e0574da1daceecab2863cb110f5170507935fe73f4f08d5866552f27839bbb39a3191da08e5ef188c46d83b614ac0438cb8e8f8fa41d0d7e61339a	\\x9ae8675323f49e74f2ab5bd68995399f71783a903e1e2fff52237d759056b4a9	79e3fef0-3691-a315-8575-44624ba4c517
55	gateway	0	56	\\x	\\x017d7292b09b391f041b752b3b8eb3b8360aa988576487ffc1f326d308911a0342fd6290ca2c2b8946ce3985bcb5c3f8634c27841b5f69ca0579b4334f0be176e16c62d4476df59a29e5b6833ea21f6a6ec084c412119c3cc27531e3bb4178c774689b48464b6c5d2470952128a618ed12bb87c8f3d0911e79fc35e78d14218a699bb6ca3e79f1847f53e90131c18fe77a91f30ae1374581365a483c30097b293ee5c185b646232a905240d284f4fc17ff	\\x83b5c0b69ab81c1acca783bf978f103363734c30a3ad665d2b3910291b66bac2	79e3fef0-3691-a315-8575-44624ba4c517
56	gateway	0	57	\\x	\\x017d7292b09362b2ead12bceb5f7b16bc1eb584229d5d15454f3a75ce0176d1df05435dc739623a5d501336e864f97866cb215added22de23117ef45f63a3d0bd3c3489a63913921b9634586e32b9c8621cabbd418dd098ee8f7cbb9a42b5a668fd831480a0d45aebf334cd035d363313fa062bd0efbc0497bf89cdc2da30b64c28f7848ccc12269a3fecdb320dff5d04112dea2e8932baff4082159a4f7bd7cfaa4da178b4f767c4d31b64165e3011f	\\x6a56624d663ac8f100eb674c275c358de5d9b4a4e8616e08ecd469ff13ed4f81	79e3fef0-3691-a315-8575-44624ba4c517
57	gateway	0	58	\\x	\\x017d7292b053d87de0a7a4c15f8d669db1de9d47ffb2943ff4ab6be569e1320304c76a2920a60e65cf3a1ece71715e86078066cabd8d83254de8738f30707c007f6aa38f2d0fea4341f11589658419ab400dbdee4a2b4d64c4423bdd57af1c99c51f72fb20739446d9f0368593c64b32c8824c85e4932679aeb86cfbc8aeec645979e8dc75af593dffb770735da76d627602aa961437822795f532a5062bb2631fa61e5b4a668a9875f18126e0f66eecfb	\\xdb2234aef52e7e84dbbf3c1394468757aa76cf2065d5e96dd45087770977a21e	79e3fef0-3691-a315-8575-44624ba4c517
58	gateway	0	59	\\x	\\x017d7292b0ee4d515b8621190b9da16020535ab09929ec631186888a7cf08b4b14eca2867254175b5f5787bd35f690185e62f7fe3e5a36b98d9b697d123c8effc46e8b03c2f81b1a35f6128c42f744855c1c02314caf4d282c57deda2e00b1a6ce94100106fd5445eaf23f736a20fdfb507b6e1cd62a08874e02d914c82ddfd5811ab72276fe4681f61c5a5eb6de2e651f695333b7f7bd1f7954036f649d7f0589c4ada4a8ab22c4432596a39d71f597	\\xc7c1cc146c9e20018a1b317d1f7e3f86d4a9ab9d956034930b8cdf75ff02373c	79e3fef0-3691-a315-8575-44624ba4c517
59	gateway	0	60	\\x	\\x017d7292b023201ae37c2230e2ec64e75bb3ea1d8d5eafbf6c1791c6fad775aaec45210368f6ce8f12c13239789360cca25d3e59d0150f1cb986679a6d656fdc7393ccb9c7ddbdd556e6eff9bbeb62ca32ecc54c3f5b9558c1b94b038d7b25d5d73964b53ce276c1e74473f0c2f1460a5b68a86aff11a8ac85da2cb2f10c7a6ac73e65e72f76e584fb3ab70b3ecb521ce5199341bb371536219861287c7a7efb1e76a636e87204a05e6cc9d6b9b968a981	\\x7a99f78027361f45c20926de84877f5669309b21616c7dccba68bf1cdc0792e3	79e3fef0-3691-a315-8575-44624ba4c517
60	gateway	0	61	\\x	\\x017d7292b0f67998c05a1b3f7c2250cab257cd16b9a2517d06285945bb3e71ae27f89117d73356138aa56f7d18e34578e671afcb3492829fbac7a1041ed81dc10cc878681785fea47f376220186aa061aaf67500ffd2a4a44f6aa71aed5c4bfd4443348949e6c907a0079939d858f8caee858bab15c007ce83d46e0e3f60567d43aa970d45e73d7289ad1a5c8b8faf774d9fcbffa988d88188b2d9b8c46b92cee358190a9bcc13c8721b00f0	\\xf14858ccc13d2746e6db7902554d6d6208f828dee1dbfcfbf797ff0429805f46	79e3fef0-3691-a315-8575-44624ba4c517
61	gateway	0	62	\\x	\\x017d7292b0ead77774608b1433919ae81126827d110667bafdce413699ee774fa11118289879ce88a838d1778ee9cb560b0ed4c61358ae47b446bf07579991e9521fb51739aa9e513cfbad2bddad44e85a4a229cc5f3328cb39e6747c93a01db72c91ea1c43eee855330a7f83667b2a0b242b2b918a5796736a18e588038a0ba7de45d7e43fb53a5e755bdfc6a203e5dd6f957238ca31849197312a2fc517599f858d5f1593f565099cdb3e65b	\\xb2b0328c09fb5453d31ecb5a0f558547fa0bf8f6f6014c073efd29137bac2e8f	79e3fef0-3691-a315-8575-44624ba4c517
62	gateway	0	63	\\x	\\x017d7292b022671f29bec645a467405dab2fbd5d6b0ac5cc2ccd13d56ad118a57b8db7a0994379c3fd70ffc0b3092469059448099e9ef240797993e4c70f0993a8650f0916a1cb9662a4d3ad7a96b67395bf321833b3ac9543bcfe2716b83daf22c555c6df2336d87d54ca5a83a1cea60ec835295cb178c46e82e60baff723116fbeb9aecf766df0b95d5d6ef80d8b9d4c82942c7ddcb0fd127a5c84a048f033571dfdc44c228f7bbe19c34be4ea67254581ed	\\xe9c0c50d968463b6ffbf83ff1ae3d2329863fe5a6eae6b834744ff494ca93bc7	79e3fef0-3691-a315-8575-44624ba4c517
63	gateway	0	64	\\x	\\x017d7292b0d164be58339f34c6d22ab205694d67753aa1bac6b7184cdcac375ef52578a7831c5781c233a557baf88b2056b1bcecdec640c0a6d29dea9bfd8858795bc17d2fcc6a926c9c82ffcaf150629ed88adee782bab17c9329209f6a11a0df707d282425362390746a641250291eaa97f333c872ded244b513838e0c4b301f2c20f48d42b3d0e1d219a149a83a18b256d5d69a98636d6ef2184d3e679c08c6f7c4c92133423f28c0dfe90a158fe88dcee66c	\\x596cb9ec4aa1d0b7249edbaab6d55fde188f76f245569d6faa1dcaaf73fca022	79e3fef0-3691-a315-8575-44624ba4c517
64	gateway	0	65	\\x	\\x017d7292b056294d1084f041ec29f51a78fcedd00d3c624cc667d4c495cc59251dab50b96718a930ad806514a6636d710581cfdbae6a5dccc4fb1a1d41fac581bcd6e874cc756d354954ebe969b9bcd6b269b4016574196879239c2fd2b2dd733457cccac69b4ef454bfd9fca5ae517c660b494a349e8a49683b3e74def0e23fb5a90ada154ab0958a90930e963cd19f04d0783d87622f5aa218d35d88a0fc0b2bfb3d5202e1b30a7e54cefa	\\xf602b520b88287298f1b35afe3a260d4dd7489c6fb90e75e40ceab6e5d86d977	79e3fef0-3691-a315-8575-44624ba4c517
65	gateway	0	66	\\x	\\x017d7292b02f9167d49535fa1f296d58a1d6e09389bfa09095d04c31fc650e31867eae9a15dd315578168a5b0c32581a41a6bd69f1ae7671bddba6f69ec5055b1bcb2e0a9eb2958ae724adb81946861e3e88d8de2323dd6b82a78a32c86feab444cdc0f700e4ad07688acca9f51706e02415fffdfda7f3ba93ff485e2edd666cf6d7e99e80999548577c0d1e001b0d7d90b6e35dd7ffd04dbfa99f31c524b90db8f1ad2fca0d026fd8734b20bb13	\\x2604585fc9fb706b874b16d8cf221b27bd085c047775f72e2699219404b4814f	79e3fef0-3691-a315-8575-44624ba4c517
66	gateway	0	67	\\x	\\x017d7292b0e23104c985d55261aa08951192a192c6771ab7c271b1de00b7152ecf5caa96b5643c12d3ef906ea9bd2d7ec67c1db595dc3901d4706b5e9aff1f1a035dcdf3faaf8699d90231deccf1b27b576f74fd58bd225b456f742f31486621589cf2a181586d643ca6c79d6005137d731e1be083f2f2cb333558abcf041ed2665127ea3cd2fc2d7b3dd40cc9da862245821a79856c66ef72cbf7a997e185821fde42a32b7f8b7ff28709a8	\\x22dbd0f06003971fbd83449d37770daea1e32c6160ffaebc002318a621058f3c	79e3fef0-3691-a315-8575-44624ba4c517
67	gateway	0	68	\\x	\\x017d7292b0494f1aa8178cc9ddd5644b5c0438ee83e24dcb90829a0ae8bb682642474e1ed91e2b57d531f991d5fb961fe56a0c29fcdf39c0f159bbcb0cef8d648f51201bdaa931c800d8b8ff47a8f39ecceba1a372b08b990992232c3f6e101ce29fb6bd179189c5f627292b3c1b409e0ba978b9c52c54e122ea73a7e41bb4aa74d03f2317da1805316e569594de94dbcb3588f714d2a0fef8a37927ad0acc571cf82a5bd5d7d9e126ef638171d1	\\xb668f7624340337b6114ba222c846948fc4f9faaf49d06cef8b0f2d2f27bb908	79e3fef0-3691-a315-8575-44624ba4c517
68	gateway	0	69	\\x	\\x017d7292b0c82d52338b07d857804307865e9ea31e555a5e0f3242ae36c2a2f4595f44a3c88ff4e9bb9faeccf0d37fa01985e3e0a7daa774783d29e2d39921fbea32cae71fdcea364192313201aef9592fec622447d34eaa0626a6876953e5ad3a3c50f5a43e6ea1664be44931bed1ceac1ebd7fab504c45fdde396c3acab295beb38ccfce81fb6a784e1e302d33f37ce513cca4fa227bd1236e0914113847452d93356a1e1691319cf955d7	\\x32b645ff774c7437571962d29d84f55cbf598d2df17ed122376b211cf8a23447	79e3fef0-3691-a315-8575-44624ba4c517
69	gateway	0	70	\\x	\\x017d7292b0f73ae103351034b1f6a4fc47ade780d92f12136afc4791bed175defe643fa7c0a4d09df973f00b07131407aeb900b018dd79fd0c91dc6175e52e22c5771b874b08fc0dd5b936c7cce9e329e6b8f482a839797e6b687d6607e740e766e9dd8f696cafc2aa5303171758e7e589111f6661b1ac7ed0560b95e12c85aae641ecd686ded6ca79291b9e71d75554dcd33fc25a123c246993c88e7bfe469c961eefdc3cfa3c4c4bd7aa27c518	\\x668419588a9867b1d71bf85f6f57a91a3cc7e8efe99567bf0004c88372874411	79e3fef0-3691-a315-8575-44624ba4c517
70	gateway	0	71	\\x	\\x017d7292b0cd7e9ca9d96cf657f903ee77576bf12249abfdb602931168373d172b096fef2cb49d9de890247d5225cb06ee6fbe303f0a005d0aa3050deaafcffbd59beb8203aa5ef96efff94a3b56dcdb127e1da2b11f5f67c6055d6be5526649d1d0e12d64af03f63d98566403be4708ea9a639316ec4db2cc9f222338ea2e27741a0f0871281130d39b9905919df37264156393022eec97705c0ac3184089bae4035e51c25c49b47296171b	\\xc3a1bc7cad898ae6a72f31af7b1c2414eef46f11122c35e799df0cbb17c86c34	79e3fef0-3691-a315-8575-44624ba4c517
71	gateway	0	72	\\x	\\x017d7292b041162fa9db2f2852734724b8b9f1e3855fb739ed2667133f4d84e35900bb9e0909a8ef9239d472da4b2660a0617dc5ee6803f449481040393c52b2bab9bc03869e6d34f8fcd435077fcea492a0f20a9f3503d94fc2468949e8c6398b5696d625a9f95a18b9db99662d74b93e97fe7af0ef86abdd98eec767ea3d0edad8cf59cdab6d49a71c87d07e4ef056363183b353669460ad271b998981b24842e7467818cfa9da89ae2f43555b	\\xe9b446a4777ba4cad329dd4b2bd2264b5a0286339a648137bc8d7851fa18f54c	79e3fef0-3691-a315-8575-44624ba4c517
72	gateway	0	73	\\x	\\x017d7292b0ffb5cbf9fddc7964bd8ac27459c0c2785e9d9408d15e861e25267fb9ccd07b0e59c4791b709ea395687f0801ff3ded96fed6afa9131b64b4637bba4137969800bc51f805d295dbd4baf3b4c9ebdb17c50a39ca0509fd48a6bfcd3369714ed9bda0e4de5e1a874e6fb34c92b588bab1645b81a28d08c28c3f44fc9a9f9d971a5b1d39716f90ff0892ba7c032c612df0dd87f4ab0c6ddf4f2af808d70d126f4b16ac105b480d42b19b0ab623ec56ee	\\x59fc60a12bb9e94d215325c804acb48c4f48dad2997a046f0a9aa001382f72a4	79e3fef0-3691-a315-8575-44624ba4c517
73	gateway	0	74	\\x	\\x017d7292b07016528c6df46fff68dd608e2e5a496c4a8b9f371732ceacbfa26d7ceb91a5695d4f5d16a6a49e8457b34d0af49417a73bdf7b4bd60fa7d14c806557fd23207eef3b226f1bddbf7b166469308b4af33579fc40273b59d056bc8bb56e51feabe8551917b7a318c5c93e315e00cabd12bc33105000caca59ec39d3ba266e91dac5f2842eded209b441b1b3030969e0a89b223caf91f1c9b69800d20849d358fd90441e1b44541f85e9cbede16ea77d3ff0	\\x3a39ddde54380ae495cc37f69a134736b00a86ff902b64e94af0f7406ca9ac02	79e3fef0-3691-a315-8575-44624ba4c517
74	referral	1	1	\\x	\\x016d186fea1d5acf9952e776c96c5c244eb3d342c14a2374bf1316980caf95ffe98d1963f1638dc88482bb63450626a54b96bd32faa62064f5d8aef0c5c4afdb1ebac4cfbabdc3920eb54b7a9e64101c0736ab3fa5800b943b2dbfdf086e1225a112be94705ed83c5dc4d27142	\\x883c7b59a27b2ef5348acc52138945346b67178a9e70efeb79c0b5c83259b9d6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
75	referral	1	2	\\x	\\x01d5a443eb5784d7a78d3c5b72f55b503cb3e4639e93c6a6906df2ac05b85ecb2f3f210c88bb7c57b20f311b2a6441c1255bcc487b049508a25debe76acbbcef47ef61505138dc1514b89809eb3c34c5254ca4f9e1efab2f635ca8b97c418d8692019029c147ad81bb7f0e8e5d	\\xda00eaff41e3985860384703185f5c47b1a8bea2ac16a59f3a56167ea41246cc	3cf66014-b35e-f542-d8fe-8b6ad6706cb4
76	referral	1	3	\\x	\\x013975163619ffedc39d931545bbb369a621098db246c6dcb476f6bfd70bc3c347250088d9849b1b0a23e9f0b293cc8214d8380237055a8db42bdf5881ec70dfc17414af4eb540779a19f2e337ad6ea9be34bd9dde0678fd9862759431f54498edd81947e07f98a7a483f0f9b6	\\x8d225e4bdfaeed30684c3dccf3d15430ecdb267280a00ba987ff5eb9b348ba48	5d90e5c9-f290-d758-db3d-5a211fffc99b
77	referral	1	4	\\x	\\x01647f413cf50052f166011245122b829e0ebc1194f3fff504af14f66c61444e5c11329a8cf2ab87c57c61405ba350e02440f1c659faf8ea97c4e6f8ffa0395ddef1725c018ad9f092e1ea61512f7888577c06ff76db8d2434e1bfa32d1695d30dcec4a98b6b395c167a9d6035bbbc097d32	\\x446a7f3f1fbe5d9c6d801518e5c1738bcf25cadad7514c30b154d9db1d8ec726	4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36
78	gateway	0	75	\\x	\\x017d7292b0442def2f2048bc234fdc771faa0a2cff5003f88010e96be2d8ab4a212186ec79003e1b4745c5ef9b17a3b9e4294995f02583fe76c27ae2230449a438b5e8added3b8396150daf23f9b4a72fc9dfd2c5fcdff7f608c22f8143ebeaac5afdfd6e9e1e2161a56fb51d36ef63a625d96bd80bf7467278860d584c0d9e23d1a68f6cd	\\x885abd0d168c81915d02366870b7f995f801652c80b64e7f5efc17901c4035cd	79e3fef0-3691-a315-8575-44624ba4c517
79	intake	1	1	\\x	\\x016d186fea5f2252674ffe7a56d309fa2bfe283b92c26d4e46da7f9af16e8e7bc37592646ac360858cef15b46d0475c99c51a3c2ff42776c0cae0ebbad049e71d881fd105376775fb0f51bfd0ec2019afd86dd548d3cb3b04201129d3837691d1937ad9da6e6bedb59769b9f89077f004a882228dbb21bf80384c47728fcf462ebcd833f55ff510840609ea00c82c7403777eda770b63eae4d87fe8b844c63406f585653f1e21c688d1271ae431e0b93	\\x2c9f0b8bd0170410c74c6e924c1ef0ab01911f74be05dd595fb5f97d02a33ad1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
80	intake	1	2	\\x	\\x016d186feac9cfa703146dc093be05ce60fe1dd69c609e636893c3c8bcb98126126a7ea6262dc9bc668fde592e041650337f9fb10a38776249c3fef5569bb8ebab87c0557a08366f011176241d51ded8e717fd1327c7b48c774b3abb8397f4f3298ddbec3b9ecf92fcd59aa9d1af58a4690375e05b18d95d307f25ac111b0363865719e62e0e61e87900b3e48d56a3d409cffbec8f7d03e48fbe49a68ebe37bc4494d5f9c2953550daa93f509707b3ed	\\x2229da61cd7e180083b76a41e7e317958199c25e56eeae7774a4633d939c899e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
81	intake	1	3	\\x	\\x016d186fea54a3c985e160732e00eca89e5903db60bbc7faff527eb798f9be4d8608e83a0624da3e8b37a8389d2fd86c981d5516d88b990360e37616b2d6cdce9a78d2c75cf23f836370002f7a8fd771a098ef6533b519360b7bbf6262a24d1352f03a338c9da55753c6105fe171f685c6968137edd1dc193d5e24d0142224b57c6b9b5cb028598f70924029b77fe3a1e3b438551ff8c193ba9a4ac3c4285db3af9cb19290415d8cb37207b2c0eab62c	\\x191f483c0178e1af387cfcf7cb1ec3fe227ce87184178bafd65d3a491345b634	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
82	intake	1	4	\\x	\\x016d186fea395d0483bac2f14160d21d0f35352c01f36f42380f6616245a04cb70c0b458ca6e8a03925758ad08f6d0531d9e12926c19f5683581e9f29b9aeda01898425e69764ea5fc3ab6887454fd2e13cb541adc1359f2bcc145315e4ff2818e20b14ca347fd23452d122a0ba2926cf7497ee4e9db7d2793fdabbeeafdc7a05c463ffa67dab4f40f751f444481b9760d4a6cc84584a21f66af236836dd7c0e6cacfe5d2064462cda539267caf8bca433	\\x3714a9f4f08f2668a1121998efce34b826b0d0bfe84363184c54018405dccdf7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
83	intake	1	5	\\x	\\x017d7292b062a1c59ee0360cecda79d8951f2bc6175502dc65615cee1da5c59e2fee0696c263e2030b1078f1e5c4f348e0649c4be794aa515616b2be0a92f49cb40710476314de8f21d7e10d3b650037f74b9877bf283ababf52db494598ee61eb5cffacc70ce3eb13bcd7032618b770ab94baf759c769f4fedaf199f0386510e0098bad54	\\x818c8eeb515a46f9f4e638b33e37fbc315204d03ba4b2dd6772b869e1b178e42	79e3fef0-3691-a315-8575-44624ba4c517
84	intake	1	6	\\x	\\x016d186fea687c1e57311d606fba58d6e0c5bd58383c50bcae015ed9664b459727e104221f18f1806f62adbc30359935508a48807772c33ef151935cece395fa9065d4bbe2c33525fb99858bc44f8ed44a3077080651313bb460c52b854a637a81fc842063bad58c7613c506a0282df9eb55a20214800c9287014043acd32a0e7d036aceee10d9cd3c988d27b7b7d966314258316901d3612d761995885ff260065fa1cf38f91db200557d8063ed1fec	\\x5e5386ac1753b3d8127d4fb799ea3a5b7de96d08dabadce2c8e19e8e0e3a3241	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
85	intake	1	7	\\x	\\x016d186feaf4d0918eb8225e021742ee5fa39a4e12c48b08eca852642da563ff092dfb1cc0357cffad8578dc4f25ff4cb17d3c4068856ba3a23403f41c6e10acb5278365505a5d9b2c7209d62032001ab6c387ba5e1aee6b17b6c7044ace8bcdf5853fce56409b3ae09df5264e8f5cc43d39db3d4f78fcb51450cfd7f6be37298c29dd0d27b72c2b51f47a6175ea6deec637d986562387f88fa0f0fc401865cae2fa384e4ebc62b41ec58e140d9a2843	\\x7a8979650459bf809712085a6572eb99116f6cb175c5611d021ab185896ed88d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
86	intake	1	8	\\x	\\x016d186fea82f5ef7853d2690ea0bc525cefdbfc6e0657fa3afc5d46f89df01cab06570a8ec4a75610f7ae70fa050030a949e81f4e919fe709f8178da6ac5a4bc3f9c18ff6e0c595507b315c16a5f7b917455de82886596b73b2cbd0754e2c2027c662592d9050d1ea1bdad5bf77aea26f940266032c4fb6cfc567d6f01b0ec6a90632c4e454a1a127aecd112b4b028c71eca910e259290fe9dc3adcea43416017412a9acad9ee910fa903ee7d107648	\\xf0e31fc21a89a8173d2de360c8724aed0f3efc3c8b2539d040219121259262bc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
87	intake	1	9	\\x	\\x016d186fea1e33f52a3b5e94dfce33d82edb432ac977dd4594d359075151f1a602da1df845d809ffa30f471a3c400ee688a71c4e94832013b473df65463cd74d6411473b798f1c101983215f189b164769261bdb04ed4ded7a9f3551d697c1634c825e8dbac7224130866ce1b14f0548c9264246a9a1fb7d55bafe8e14a908836458679ad9ecfaf6d9204d5c1c04c35554d5316d7b6a8432f01941515107153a31950ff2447f826d057a7cbb6fa6dfd15cc6	\\xc1fcc8bf0bfca5d832f1da727da93c90cb77dd072f150a6bd7723604c7f0c4a2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
88	intake	1	10	\\x	\\x016d186fea6fd5fef367d668614b903a1e84450095714cff3c4db39303ceba2b393475f8321c251c05470eeacb60a1472ab41d525452d2016e6c5fec42c523e6a8e213b8183fd51a12284261e93a503a397a93c372cb7d4542315e84a95e0bf7b57c563e20c6e6874f91cfadddef45a171f8323e222eb99718f36661f657a086f391aa010141ed7053c25f4fe2e90af1b8c0a80413b40a2b39c418e8d1218f2b7c0f28ab1824553d2e16ea7e5ff3248a	\\x60419d72e7e07b070fe21d81e02cb85dabec600aeaa281b384cf8596978ea088	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
89	intake	1	11	\\x	\\x016d186feafa15e3ccc26a2c425b43a3bf6bf317cd9328c7de6af35053281e1ae1c72825f3563935522c4e95e05f3f7a8ca441e20cd5f5136dfe749f7c2bc34a865d3b08206365f234decdb41a3df2586587f4449d1cfd4a370f9efc2c298b8e2a6a26a0dd2ab977e124ab0ebeef4295cf2e0f68f652096454b62f46eaedcda6746cc85521f1c5ed2f7a429cf06e965ce33586b1dcbbc1a81043ba75740b66c9a45fb1c980ba836733541351a98c09bb	\\x35ad969c85ca3a427e12965a3dc2801c26b910bf045edabf041af367f8a5d6d0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
90	intake	1	12	\\x	\\x016d186fea054ad1f8c2706a17156a118513a2195d7afc7da05290a36362e76701ce8d9ed2d790ba4a7eb6b506927edc95d01d4d7355baba9eaf39e7c6bb62f72c028a8571b1146e24ea61332ba59c7b2380f56a0d6a91fb4134946cb4c04838ff2628d09c89f1dda96d3c4edcd65e1d468806e29f3a2b44bab97c7fe7c9bf63ded98ec7d4704ab39c4b5470d5bd98a340dd7b51bf092cd0e38172db63b70435ccded3907639728006f4f448f455e9ed	\\x0d5d5870d968ceb198a1c59464c91007eda204f2c8bfa1bff8f3544cdbe33814	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
91	intake	1	13	\\x	\\x017d7292b098891fde3c312c8d4a2eb267f0d48ae003c4210dfe21e5b7e197ee8173bc60972b3bacb05365c6c834fce634c0c0958c754523e043496c5b85154bb44ab4feabe7173aa6efe74174c3bba9d6482ad782d670bb75a27025534de4d3521768dcb629950f0df1c5a54dfa975336561c2c53a8d99a0b816d07e529bc09f076efc80b	\\xd341b1380ef5375e43d87d774c9db33ce9f02674a6b4dbd9b83afb2f6a4e9fd5	79e3fef0-3691-a315-8575-44624ba4c517
92	intake	1	14	\\x	\\x016d186fea2456eb710ed6f51cd354f705334d1525c96f249a9cc0cf62229eb3af39decc88b9aefbe2f052c9cd64ce823fe802ae4c0baa415d7814b666c89c067d31a10f70a486d9018b16ed9d0f462e5abb74f23570a21848536d2fa36dd296a8882b88af19ae88dd976e4f84fafa8efc227e27f901c97daa3eb1835c406a88358fc60905f992b3e904ba935b4d99c85c2517026740682a85350ccc7e517273799c3ae136ebf090cea9750ba19d5016cd	\\x0e54a393d54e05c644365bc841c2b8224bda33f3c86b4d049b771e38077a0aab	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
93	intake	1	15	\\x	\\x016d186fea660e16df2be340dbce82f04cceb44cc3dbed82a335084024a65eea1a1bfacdfd45c53330337d9dcff31f1c7674898163caa9c4af0a2d0a1e547d59240220bddc9769234a7599119444a92fd88e82b35ea5e6e91a147f31aedce9d4f41fc4c87198db601ac2f7885ce7bb408820af52da2de36dd68d2e52496fefb52f2adfe8105e801ed918307efa0424463ce91e1c674f6f371f837618e449420a1edf103d366446e7ceb5f143db21662e0e	\\x83a6abe7e61fb83026161e2e0cae293ee935d8bd9882d6ab18ede0e15a912e75	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
94	intake	1	16	\\x	\\x016d186fea0532391f3ad8098d759e3cbbd106b0af9b372058308560f85544483f4acd6c40743529fc33f485169aa3a2dcd42d290907a7161f012b45e3a8b6ac9c93a8deff6146fb8fcd43e7df41f5bfa1513c53cfdfae6e2ad0775941b9a1136eb669548f61d31cbad347350e6e088c3e22f0b31231c461777f79f6b1c4540c5afa728214a005b73ca32ff5c5be694580fd74bbd23f6d0944de6352989a7bfdd25b7bbfdc1c10f9a1cf8aca1b3615ea52	\\x92e1e003922947819d9e096a8a2c55671a6b1d23ce1e30b2ea48f4db552a581b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
95	intake	1	17	\\x	\\x016d186fea99d34395e12b1f5f2aeca59651baaab1505a4f4df96069a9e98228d80a778ebdaf4e74fe00b573f5283c0bf1350206534bcb4dd899e124380fbfe533910695377e48f98228971ee486a9234471be9c2ff23c6fb32fdb07752297e6845e107861b1800f3b159109f77fd3b3d1bd5556edd539950371aeb19dce297b4fb8aa4ca7bd1e2dbd7e647962ed7305978ea7f0ca04978134bc148d00047227bff0d9584fed32c9c6455c1c080ae8ee	\\xa2d4273b891954b6f8a63b92dc9d4bc25588b17f95b7f607d766e3ebf399ef6d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
96	intake	1	18	\\x	\\x016d186fea6099c27a910def4729db7df84a85f7b4e752b69348893eb75dd28541f60c4d3062a99afa4cf66e110ad816c03ffa7105822dfb114eced162ea0d51234dcdfd556db047d70740c1eff32d0e429cdea0f7a7c97cdce90867871949bb3897764aaec62b2eb01083d9a465dbd0a62043f6cfd1d8063479877b56222a360e8ea2acee8fdb9b9cac059d90e37d810a67c6c05336466c01f8c96f28d7a3ae0858acb64ae3daf90352fc2813bed17dff0e	\\xc3bfedda02667685d2a00bab883a3d22d665460c032ea124907dca8266476fbf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
97	intake	1	19	\\x	\\x017d7292b0a807f6cae017e44624f37d891e99449051e30a8e720188a0918ba152977af9686e11661d9febd882cbdd3dcdf0b1d5e4fdbc02a65d62171a1114fb9c6b6740b9653129c115e00b346da756ff48dadd7cec2a4774cf9d8eb84f29800c0ee0dc90329aed1285f3019cbb6491060925ad7df76e9029db87314bc88d800af6cdd449	\\x1a877fa3893cd783b92b93533527710418fc6b6ed046b415da78f91cf0e96abf	79e3fef0-3691-a315-8575-44624ba4c517
98	intake	1	20	\\x	\\x016d186feaa13ca7bc17417bdaf8d4f34e3e3e49025caa5dbfd18c1ba6a6702f0636dfde2a3ca949f2ff92fc7337b8a62ee4ccc4788d712edd7330c2127638948e738ec77245f28d2f71c5b1327b8c2d78bf9b152f9fe82f29506c820851cef1fc3282cf8fb916b6adda072789941a0d03bb6381c36edc20dc860bbd189b381cda1ac5db7170bbf67641426f89670d25c2035e4d936e7427973e0b092f2910cb489d2bfe6a9b9114d9cff5999ee0ff00b178	\\x8ad259d5f6ef708cc220f2674d64b80f6580cb04ee356cb7496a8f6833f36745	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
99	intake	1	21	\\x	\\x016d186feaef64cd0d206dfbd74fbd87f83419632bc82a0deae524d684ccd15d203fa1510f26826a78d173dd605b53b345d34b387a04a691e61cabc78fb382699b7d52c4e02ae3e88595af388e942bf47dc89e771ab0a853f9bfa705d8afa56e7e6777ab1ae2ced4183cdc77b2129fa9c6b8aa718819c9b64dea861df2044fe9a8f5c4e253f6f27b58cf1b5bbc721980e7b08c3f6c4c958592956efaf23b76abf84afaeaefb3984736ce6ff193c2578d8753	\\xc7aefa40bb539e0b292514e555a838e50248c5396dc3b928cb915ce5d0b5c622	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
100	intake	1	22	\\x	\\x017d7292b07277cc4b3a40b4e416793dc724682dfc09a5b763fe09cd6c0d6b324f8c9247de1d10d7719d35928238470bddc08145962dd035171326fad0a85afd3967211ce7de1a9c6bc87cde59f1aa0d029aad9b3857d446859e7d4a985fb1e8b12a0e9909a692a564c29a6c3c6abb30271f55f436537cec97bfbd6b1162e265f80b3e2534	\\xfbaca1e9a24f9b5157657072a6d4b8d573b0198a3c9443ab435b3ee479053ee2	79e3fef0-3691-a315-8575-44624ba4c517
101	intake	1	23	\\x	\\x016d186fea7be1e49d33bf7498026f8e89b0b8f36ff1f885678d36a17fe94f52c990ca075f7b7f186bf31673c52f4043c53c2788ea488468ebf63f9510dccadd1b3fa3dc31abd26982df9b358600e97c7efa6804dfb11762eacd3f16040ef565ef4f635d6d7f4892e6931185c2322eaf86537ddc6add7b593317ad3a65b7cb6d2cc340ddf0661b787d2879d16dd4099ab6814fa98bfac1d7fccb9104221dd2fdbaf09b55e46a685eb4923b3b51ba6b03d1	\\x5012eca296f1580598b720a0ac831e7d593b42f33847533a0844a632dc478b6d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
102	intake	1	24	\\x	\\x016d186feaf5a7280568b371f9809054f024405b6295ed0e707281f2872a1e1c061b052e7c4973028e22cfde3f731e72231faa7a3ca928c433cca28c87094c78aac852e280a8cb32210e5f0a532b1cbe376468258b60761c81595f9d1452cd4175c562ccebc6ada5176345b7d9298dea0630231d7477db3b3a5e671ea58c03998ec4d9a3e6880e74b6ffe8352a431e1035ea7bab6c8af0862d2d5bac54d25e61945e14406334f35b9a623ca8bc8bdd396be6	\\x561ff0e78eac00f0483c66f80d0e058cf43b8e89585b301b1aef8f3864291131	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
103	intake	1	25	\\x	\\x016d186fea112cc5ec314cf2d5032e2cb8740624d6cadddb5f83c1d86ac171fdf23cf9662a62f479d6aeb7dbaf172edb8863889497fc41c5770d798f0acfd0ed8281e9ec51b5de41db447137d25b47a16a0fbe5f7b9a84888ae3b8b313952787518b58fcd5a2304c791ce947d0372ad88e553d900feecb5d8db3046bb135504a11e901624e02f28f8e1bc261ecb7503db5419a2ae7cd1f3caf94d6c5d05f6910fdeb891101fce0554a0d248d66558a564a	\\x8bf48838a87841f00fca0af31e9b8a43be24aa69b5124b3ee00d56a4c268982d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
104	intake	1	26	\\x	\\x016d186fea0bd812002013df8d01772c5d1659a0e291d3210df29e5c18ee1691983a9069b194ca3fafe5607cf8f0efbaea7ac17798ab5c1395bc48784d8c3a6898d9356789d3bf9688e3469d73fb809f39949a72cb444b13e7150fa0b2b997d3d77a62d3a53d38d3489600f304150bedb633fdc4acb3b5465698381e88120d8ae0a406a36f3c930664a7fa584b09298109a41c344fd42c6ff1f6f245b2a2079e38c10e17146ad91857c7efec6cd40bd9ff3d	\\x0ff80570326c95ef31e16249ca52568c83b7d832656f8bd3f54cfed0a042dee1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
105	intake	1	27	\\x	\\x016d186feabf3d8b169934c4ebca07ca194e22dc59201b2ee9291e4dd6964fe46d20a56db4ceac076515829b94ab44f6e876b04beca2ca7cd7ea0da0d703b921c2e6404fb82160dcee4189ec7c28228a28050c70b9154b9110e8332ce9791db9048f8bc067875480baba4918022956e69c7b8900264cb5c6cbb970b0ea15936e0a0d35671229344f1bd799720a9a397e5fd67ba31c2f12a7c0f0f0617255744894f97744f953d543a01923fd31078a33fe	\\x10a314c3016189896298114dc89cd719d5e2b5d70d5e7d4ae8b3969c24e06467	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
106	intake	1	28	\\x	\\x016d186fea7041494bf748eea966a6ff812980e93f617baded30eccc23b41791c061502b34348e771bc1cd3f30e56c542f0acb39d35e5fba7d9575b3a0c18ad14fcc5f7a41594161ef424d58c810a8a4025e9fa94b54f9893c24126d28ef4538917754fa7fc751efbd0449cb3fa11716660efeea7314f213c85934a0dc8aa6bb76536576ca882cab84c7e90c090197306d41908262e0a0ca77cc5ad592e48a5a2d391cd2ca15125f0d61b4b73b009c34	\\x8f454a8d2aebad2ad0effb031eea7e75079c9634636c571baf9eb387bbd3d3d6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
107	intake	1	29	\\x	\\x016d186fea6af3fdf54958883cc200005b7a46675c2391cb880db48dd9baa014523e7a546a5a1aea6572ceacbe99fba12754589c971d3f532966e0f026691433ff6fa2b9ac09bda731be5c5a3622211baa4d8e27cd8e43b8bc6010a2042970a45e9cccf78a121db3c4a9781629a9a605bdcbf8688caaec7a28531f8201ccf07225d9b33642cdc8aec26ee0095d11cad405efe6f38ae1a37e2482a4dadf5a5c82b34322e78ba3e91f6d1f5e7711c0f98e7125	\\xe22747c47ce15f810c412dee4cd4ff0bd025834a6b22627a5653ee5411fdd61f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
108	intake	1	30	\\x	\\x016d186fea80b10fec099d32256c2f52e7e502071bfa80d27fab249991b01167c880685d9f7b33b67de4c322d537eeeab201be3c977b27f6d7124bc5e05fdce607cde8ee1cac8288e64b9e8dafb7b9df5aba38d0cfbf219f14f8d668660bff5578fb7a602541933569a266edd9eae4d7ab34840f8f536e808c7bc03789da38c764a52e075f59d020d66940ff3d2db6ffbebea323b73a09259ad6323c04dab652585dac54cb784c5cd21548e169367a5a9d	\\x7246668e61206cea184def37ad2f99eafc25916923aa0242c3e3f821153956b4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
109	intake	1	31	\\x	\\x016d186feabe54632c482ac6952ded35d72ac776cba18c48889673a194152f997cebd8b4f812a6198e37b5e0b62b74f16825bdc5679226964f1ecdd760e59e7fc2a2f05026bf31d8a88d49150816e25b8b4d3bdd0e664edb86a51d827720c389e4ad3270dff85109a8ac25b9d4f08901f3fac1e7e38e8366f4e4657959b8403bf93cec341205864300c250b194189e1d9414ed75223b2bcaff97619a89417076dae98e53819f70e4fa5fa7fc8c70	\\xebe27dfd78ee27c997d89a316976a2868c6882ea1157fc28675876ff4604f298	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
110	intake	1	32	\\x	\\x016d186fea31560f2c857ea0766e7b8d8e0f791acec7ea116a0c152abfca2bfd0e2526a1338c122d9fdc077693f5c7f4cbf6a0929c73306418829e85c5af1de9cbf5929aaf24d838a4378f753add9400dd72a2f2055ad0ff8810a150934f9933a8f2088bd2ca214e5fb2ef32da10d25d078b9901c5f5f5716b039fadd76baf8986371bc99c7ab9d072e2c3ade5cb478db68b5e5e54e878e0d8026cb49d2f4cb916de5ad4d4b4c8a0241b0bb9cd10b33c32	\\xb02bb6f7f839ddb1634294653eaf1709e70ab1488eba13fc52468aa906c94a40	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
111	intake	1	33	\\x	\\x016d186feab7553321451cb94ec6107ffd559afbeac55b0d4c5019d590602696cd2ec19e3f9c99abf5c806b5fce4f651fa777c6ab9c28886dbf56288ccbf74352f77f331fa8dae7d4de1da026f7f0cb3b351d5589b95d9d5d7975534cb6f9e07011bace244b5e757c9ba9e1572cf3132ee2b72c0a69a1e8363ccbc841e6371eaa67941c2da30f9f89e21945803c9af2cc5bd39a5570a8dc89f1a7d29df045e829a1b1a3b2ec73d288c2d36dcd3421fb30e	\\x6919c8d5c1cf07f566ddc76da14a61102d6ae20cb6b8011d1ddbb3048c2f3c3a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
112	intake	1	34	\\x	\\x017d7292b0c38a5bd8c2daaf233be0371829b7f6fb2dc383308a0f9bcecba6d70d830936e5ef3caa556c49bde3a24f3817e7baac24a871fc1b217bd390a69e2c0f601e46c2aa19368c7e78fbfc766fb12bb65bc7a262c0f0829ad241e79962a178ea4f99d70571eda46169cfc44e2fc8484c29e73e268c4b8ac88b039fdeb47503b4a29a78	\\x4672dd1bf59b9ad330a9f0eb6e5882f2ebb3033db13d654e9c442060690bdc1e	79e3fef0-3691-a315-8575-44624ba4c517
113	intake	1	35	\\x	\\x016d186fead9d936933bbc88afb71c1d8926dbad21ed4394661602cfc43f695321ee32e552493ac55d8ca0bf1d799a42aabb1da97aaa8a5272b75e768401cd52203f6e22a6def40419a792e1ffd7d3a55c3a0870d3eac70999a30c012074999434abbc1fdf2c8df86787b3485b9da08f25be7c4f4bfc35fa2aafbcd342df329606e7797cc80e3e4bc55fc2bee264820bf1b5cd7326d19e12c28120f36b2c4ca5c2355b57ed6046e99720d1d041aabf93b6	\\x4ca16d7b28a0649444d2968066a63bd557fbcd9fbde8ec55b0789dccf47997a8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
114	intake	1	36	\\x	\\x016d186fead4c244d68da83fc641dda6a492c7bbe8485aec0aee361cfd5bf415d9fc2ab840e748436d0093c8d85731f5eb4d49fb049e01966a49f6924cb84c6a7710f3833da487293d7e3e434f0a269b861bc9bc8664f2a2c7be61dace0656d73482dcd948295d721305a3b220fa7f83f1b0327ce472c1349fecea6feb11abf696dfdbcbc41a1457c7d0270195e7593166501ac93b0fbb948d89353e68e6d9c37bf2bc1a9be4465575e859ded410a7eb	\\x3a39ce8db01fc8a4191c321581ac143a3cb441288458b9fb971b81b2c82341ea	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
115	intake	1	37	\\x	\\x017d7292b069d2c232872ae001b9007d87dabd4ef51089ad4f1940a07c41f604c6ab6449a354cee2da8c040a2f3a9f67b3be99615a41be54a9045a5f07e54fe68c76e44e30474b202c337c9c83c9d2e15deef85beeaf410471cdfa2d102d41fb6f21950d26a33b031de0af1c7ba3e9ed6f9915d4d53f6a1d218058fc143bb4d371f5ca2fc1	\\xc86fd5d88920566c2703fff45b403388368337d97356f1ca6d9669704bc25acd	79e3fef0-3691-a315-8575-44624ba4c517
116	intake	1	38	\\x	\\x017d7292b0e185ddc3e12b1b4dde7780fc2ba1da699b21dfd353e6c375693fe4d131e1ba6a161b93f7858d4fea80da454a2f2539ebb573f2b0ea6a2c23cc773289a0d63c70b6599ecee688e5cade7e50f090765395bf12cc2481fd065dc0ed72755b1471a780fec98ccd3ac2dcfc4047341dc6c85b9ff44c6db4d40b7990e1b6708855182a	\\x7554b9e4327dfe838adea80dce6c2aa1e5c794ffb12f063850bb9e1fc4fd1e33	79e3fef0-3691-a315-8575-44624ba4c517
117	intake	1	39	\\x	\\x016d186fea575300494adf0b0b9780233a61d3d12265cd4661fb19fb8ae62c36cb2505eb4ae274e685576791acb724706bd11b8b81cd0c34ceaf8546a390e5e678605abc8255f067072069d0e3600a81ca99c006e20bc492efaf5030069880b540bb88be7a8bc97de386032ee9a46970ed6b2b3f5fb1a0af1b0b8b38d9626ee83318fe4e39efe05a60cff0a2f2fed7196441ad88ee7105db041330721051712fd7cc1247c17e11545d28061b693c0941	\\xe371216ac0b63384d448ca1638fdab1da503eb3ca7738c390e6a944478762f71	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
118	intake	1	40	\\x	\\x016d186feaf1f6a34435d1e3643882ca6e2b6b5758f6e01528ad6882ebaf84acadca9ff5b9fd754e4acdebccdda8fbe0f8ab7862529916aef282da116b4a4ed2bd8e5ae65c130e6b23f00a59d7bb12817f016155456f22e533016360f134c27dcbda068b61957ff5062cd05cfac0dfd0759d459615210e7f53bb3f83329cd4e8087374f3df386af098995a265723f9d6310cc5cf0ded24244602bacea13e11bb8eb6b889d46935cc08d140b78d7705c2c4	\\x3f89d853a1e62a1ec8e1791beb7b2dbfa16de104de1dff062adab46426dd8dc9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
119	intake	1	41	\\x	\\x017d7292b039ce8911656a17d803dea3487e9b856998901e7973eff6038a937a166b7b46bd9b4b4f43c1879e713408ab90f6cb3e852df03a0759ba0ef2108ca184bfe0959a992723505738004644b71e614035815e2c37b241e21b14456812a3f581473ce723766d8466a45c1c729989541d97451001d708d7fbe7af66a77ab7a662a9b50f	\\x163fd4c68bcf03a808c4cedbb219f1130550712600847285dc09b0b20081eca0	79e3fef0-3691-a315-8575-44624ba4c517
120	intake	1	42	\\x	\\x017d7292b030f44451d71e848c2baa85a2c00481bcd812fa3379235ed12d8bf26376b24f3d38e8c3b71eb4f2bc8fe2100dd969658f0f24ce433ec829df4f25c90a1656f38c0b97cb917059e970a9d3ba69bc266a8ac1f05f34dcbd62f6bbea0bcebc5095e38e4cc64d5c28430be7626f114074c01a5630c40ed198222bd9164219b83035b9	\\x7f52b6dccf97d6ab65d98e5a1bbf54f93fb9c42400db1c64d09ff18b44c1b143	79e3fef0-3691-a315-8575-44624ba4c517
121	intake	1	43	\\x	\\x016d186fea738e9024ec79247d611d02fa5e7040ed09543664fa5f954da117e8b8798f9b58405877c2f6bbbdd623b9d1b7dc08cfe76b8f83482d790ed2c95dcb163e73dc283c98c48ecfbe374256fc391035d8494e4a5960fdba949840de748cf619cd3863f0d4fc6b7debbbf13f0b5ea11d09c0b8633bd19cd5035353d69277d82764ed6fbb8c676c4ec0ecf6d601c7aa534c7431d53f9cf9240bbd4d559d766a57d46147f6e11636c72f89dfd83cc206	\\xb6bebe49cb6b18aef7c04bc312d3bb6ff7a67b63cb157535e379910604196520	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
122	intake	1	44	\\x	\\x016d186feae5ba7aed0dcaeed1128b70d19611ccdfbbd86076f7a94f680bc762cb365d49c984c6b4b7a2ff701ccadaaedc21006cb56b1fcb85de9757fe0c83acd24b9405116b283d6a94fd6927fb623bf08a8bc3f88af5ca6882ab6b12e52adb9b521f1e137b5c3147c47c98acf3b12ebfe76ce23ab60a8785e941c49bececaa6f4a3bb9c5d295d51c89ce0d96ba59fb15ca60628a9c669a22af329464403ab125e5aeb535f7c42ac64687d7c87462a7	\\xdf8115ec84b3da857f2da6f3f0b9c7d3fb4da07cf3ee2e85c135bc0527370271	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
123	intake	1	45	\\x	\\x016d186fea7a7ece9f7cc7ec02480ee45e92a74c96471b9d7bbbab8cf0e3765bf34278d7d228d5de68c0f3e5c067b24111ffa26b1f6cf5260f2bc80ce0a0ed07f74deafaf770131ab0e699dde02a08ba9d6932da899a82ab5b49232b9ac7354be0341bc17bc7c8a607cdf89eb22e23aa378c20ea8b9f3e527e0bf0914020ab6d876d094a440e46ec0911757d2f41e322a3aea7973a4dceb04f4d2d83a0f2fa00d3382470e7167f07363050ecf93a18e5	\\x1e6d81a38265e858cdce986a5ce634a7636d091a5542f121e506c004cd19692d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
124	intake	1	46	\\x	\\x016d186feafc218d59eb9f011c117f397c4d86a59a24421c4dc4366e813e40b37f7598a6d31ead73311907d9aaa50fae3c3e33782ba2188cb84cf86d4752449a1a99f6cea161ee87602b1eb5841fb3edbbcbb8916ca7e10daff5895648e18714681f840d6212736489bd30fb60c43eb1f659a7c85bbe184107662d227fcc47538337efc067e45eff7372f392d506defadc75b2caf0b54d0cf23a060e2bf4e178639b5fc5690206d0d39ca0c965d27945	\\x8c21038ee6182a3ccf54c1879ae2ee4293b06ea41fcbea06f94d9a346be43c32	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
125	intake	1	47	\\x	\\x016d186feaee52f41377c9eb4d1a2907403eda36faee518ddd75d12b15b98ce8c4a5627747a6bd97cc784d19a5701980e749482417a27109e641b83ecef66b1c3dc13ac72423e1ddc98ca6775166d9e01e7cb3895a9a0be59acc34e44a639dc7c50af7ae540cdfcac91c99a4c200dd6de7a1abf0b79c2213b17b098a99c9b5fae3354f7c7b49de57a5638d80f3ce98390c9c3fc96e7021392794f74674abc88855263e517514014e7d157de5d304ae	\\x4074627ce70d3cec3ccf7e9e3a28d94fc23b9de9440a69c9b890e00428220646	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
126	intake	1	48	\\x	\\x016d186feabc5d7223eec3963b7e219fd57073b8c50b3b6a0c044dfcde6f5a4c44d03a19dd56ffc41bf96f39426991859bd018d7b2d9ba4aec6cc028b0cddaa2b1217be021a7f198d647a39e505db5d37d8c013260b3c1019e797eed33155cb7196947a4e6269eb5e4e56d938fcfdda8cc3ac5ceca0e6125a3e30e2980d8207949f845f0d2532f97ca68d570565d90e3e4f36f2738ce83fc696ef5517d412415cee8075ee1658cc604e8a0c3502483	\\x17dfe2140c0782536021249514f62ebda7f52f058936b801875b6d27f0740456	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
127	intake	1	49	\\x	\\x016d186fea218908b6709eb9ccc7bf6e8e30f55ead0c109578d01f1bf64f6fbeb2d015de4b80dd92045fd08c3c852f7d96317f0ceffa19a9d0e9bb34fdb612e802bdc2cf9c231fa013599a6bd1e33d541eb17821edeaf26f906b04cee97123580ae07edfa02291013882990e2f4a4d06d376af00de2ae20021a372bee2fc68dc600946b9fc6f0cc9c41192ccf9cd9940c6dc051fc539e76b20508ef4098bbb162b38359991cfc2b991e12b7aaa3bfd4f	\\x52f1b576040a5e33b88bcc92ccfe99ec1d192474a2cee45f6de9deb11732ab6e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
128	intake	1	50	\\x	\\x017d7292b08aa1f4fd04006e29a91c0de40b9ced568d1975fb72de5ae47e6d2800315f666bb7e678cbf5b8c47e066150f770d3d8cf73288737f2909b95f1a00a378d1cf47905360026afa651388a99e3b0ca31b348fb6a9298725b29780513758012569d3553307d266f316931ed023180bc1ce730b5202e68f196183a73d7212c50a42fb2	\\x1a538feb4951865e759ea7565607d9038c138d8327786542679ef323e8db25ea	79e3fef0-3691-a315-8575-44624ba4c517
129	intake	1	51	\\x	\\x016d186fea1c0f280453b45ae5cf1ea3224eb757d2a72b91d77a67360a0945cc0a55586bfb77bc8c2325933ce046d7acbacc083d7be974f9d13237100d4c4399c88174cd87cf6385b62abf6b392ac662698b2ffcbe03e98a17623e15f4bb4de3543c8742cea265eb1e96be068135d5bd2232934272fa6735c39419052affcd626d3bc10cc310c2542c301c968ebb257bdf2f820902bafef14dbba69223f31c730cfcfe8a3632ca8f250401bcb984cdf722	\\xe072f7c0d9eab3b28bc7deae53b9e6f65762e8b78060bd6710b8a1270c179d2f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
130	intake	1	52	\\x	\\x017d7292b0c562319a77e598d3798bac8da5c9ef5f8ad3b0fc7a77c8fe83e2058859aa6ce1c5465b29fc14a19cfb44e55e52c63ecb90bccbdc7ecc423b045084b74a4e5878cb5e68f8642d24953cbb7aa476905d958abc7aa17e7d900af7c3d186a09873543ae11d9ed85767adb80e18121cbd80985b14ad3ec186ac9f7385684991966f15	\\xec0e41db05d45ecb6bc691a584f7404cab8a82d25c6855e80f6b261d57cf0440	79e3fef0-3691-a315-8575-44624ba4c517
131	intake	1	53	\\x	\\x016d186feab0b30b3043ae0262a14382cdf65cf003a80d05e2cc19809e5e27e27abb9024c950193c4a512e88a644f1f4b0329e19c17927dc35dec435931137c9ff91b558bca5772e841752be3c141f7cf0db6dbb2c4c8addd58c6439d97db1906db3b4f39ece4e36a95cd9b29b6384802f7e59d246652f7fc58e581c72d97c46719366a8f062fe1d5aaa21eed0373119d8d7a6d568dfbb15ab574c23e749ef32f070978d0f22dcc1f8cea70bcc01d293	\\x15a7a55e2d847026d942e44910445f7f34a35c1dc9ed068a89a126d926989dad	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
132	intake	1	54	\\x	\\x016d186fea0f57b1744dba452235c232d8dc211203e8dff2bf56489865e3e884b38e01d1796a199a2cec9a60fb92a0ae2ecf7047fbd83928c7b1d947489e486765938ebd707b90e07d3361ef297890dcb99781fa3f2f75106e5d946e94c9f3b4675f2171a5f88636d73d345c4f9417efd9d67a3f917d99c2dd515636d5e165482eacabbdbf6ff087958421f160f055a2fedd179bc2a2dbaa375206fccd2b6b89a9fff1fe92bbcaa83441de83e28630807f96	\\x876af80bfcf96e47e5f825edbac2852aa2d155e480ecd3ddd69c09c1d30ab418	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
133	intake	1	55	\\x	\\x016d186fea2acf67414e64e9a3ef853da4d625ae653a007abffc8a8828181dea00107751a3b7637a9889386eb5b363fa99d5e8160842fe12e81bbb979f981af36e327dbc483dc30c1a1e2f2b401da9a4bff147e408c3d0e039ca76bae7cd9eb245a55ffc0fb4bf722ad2dec8a9185d0d5b01b2bcb2c6f613db70b7cde748ce2562c0e99d271c8536a07f9a6f5f23c835c14eff0ba14d6063200b93025f0df68c26ed7c337bcf4ffab5a36818647aeace43	\\x78d028a446591535fa30a2d5ad19e2a78c51fb66f39115ceaf8661bcc3254ff5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
134	intake	1	56	\\x	\\x016d186feadd0aacb7b4822baca7e00f5c68c28e87cd972467ec8f394d10263a329350429ed4ed4280fc48c61def2842e06520dc2135f6861b68cc63ec9d94027ad67d575bff193470c043ae1445ce24a47019d4c42c2be55211fa3827b7c0b88f60036eabd9d106c0e934034e09f6854351fefdb30b583a2255e02a1a85dfbd3dee7e78b0b34009d8f312e5c6454ac6ad86b1d5eb334e273d72772b6f2ebcd6b1f7adb938c30a5c181039b50b5303eb565b	\\x1c2541c37c83a1f6e06d6ffbb6c2c8f8b174703e3de2a8df68b8181ba2d8174c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
135	intake	1	57	\\x	\\x016d186fea3491f2a96154e47b387c9484db63fc80c33d29f16a46f03a0a6631e8ed567324b2a76ad52743118d0509519bde150c129a541f58da615e8910235b9ffd2909b5042be4f99cc0692e23991c56185e47a35499689f63bf7a327ee0e5d8391eccf6cf8e385872eb319215403642a86d1512d70d9e0116a4419bffae66245282f08120d426a15ff12eff8590b4c1c9ae7f2e6b782af99f9a53868fc547cb2bb14db74ebd19ccc53c8ff55064b45b08	\\x90960095794010abd340a10fcdea73b08adc97d153d2f9f545e82ae3ecc42687	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
136	intake	1	58	\\x	\\x017d7292b0a0acecbfb3608b3d61e1f169e32f48fca05b81facb3186ff2e5e569389d31da94abbd9cf0332165a6d956f886468cad9a6df65883e90c4e9e9df3b6b41b1f3a965d9a54c582e1202400c502de98677d3d3a2bb095a2180c250a3425a11b55f2878644f243d2216258ac28a33c70ea625d7ff711d222de944e138008bbbae5726	\\x5a62aeefbaecc77106c9665a4d2d2c0558f55483ddca8961379349b3e265198f	79e3fef0-3691-a315-8575-44624ba4c517
137	intake	1	59	\\x	\\x016d186feaa37ff48259c921495f53b5418b23c6adb28e425f60e48b0fb4227f367c28addb419c3239d1526e592a0964a1939ae96ac1e5306cb7e5314c2d76f1d083172a6f7191e96a2ce65bf1d6adef19204031b20de0c213705d792c4469fe6c81c7807ab1fbe8dd15b6c2441701f0b2cf3548e0ec33c8e14927ecfb64f48bd3548d13479f2337831d5e57e1493ea7d3f214be6082618bb1ff280a21f1baa6ad27516a9b2d704dd62d478634c1fa67	\\x0ae24d0dfa681239924ce5c89ce05266131773dc7acbd95d69bf091f53d814ac	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
138	intake	1	60	\\x	\\x016d186fea0797e0eb7db7dd96b4ed9689fbb95a7bddbc156dab20c02d91e3b30c1324c478a3cc5b58b31d2e4e4b2b707fdd54f6cd4de65ff7c7e5ba1ad56221ca3c67f1014125adaac4bb91e9b0e3d1ea5d12f56e0ce53cf593bca93e17dde160d415efa0042ded1f8d0c6bf90f6d0aabaca9b3b04274711e6f4fe7ad948b3d2a0470e49993cd4ce5bdef4142798f63ce040261f6fa6f29c1bf7bb8a95aab2708cf8bfeb0e1703346217176662829c54a	\\x2db6245995ed9f3dc0390ac2379591775692bf3f3e48e2ce8754380aab2edfff	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
139	intake	1	61	\\x	\\x016d186feaa59f18df693023d9caac828bfd312acef4b49008c3991b0ae5d773b3001f36957ca7c2e734ef90c315d98be2dc5e81bdbfcdf007510fee14b7945faf54ee5e0b475e824da20e9304a105bd70193ae0ec4f92e64a7217b05d53786fc2cd8aee354e06c808f994ecd46fe0dde0b8b443e7589f15082b52ab250d698845496f8654234b3aeda09a8e27f14c2e43a9f378a1a76f4374912728f33b931de0d16dfaa0fd160b0a6e2557002699	\\x6cb520b4c57a0c2ee538f09c6098f68a1d0f95b9a1feddf517d2ac4c9ad7d73d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
140	intake	1	62	\\x	\\x016d186feaa11aabaac342db7413ad36cc1093b7b229a8e8c848793d8a0d34c06b0ab8abada4dea485477a10535743c1dd9b6d07cc8bf4a3e1ebb0ee7efe463b31dc875c8accfd2a00d09162cd371456b687a3f5d22b2095c25fd6e0ff81be3db788cdb1249d7ed04dd4c41d3d35c820ea0f7dd4c5d44b99b31fb175621da97ebf13d38986b2d610d9306ea6f64caa1fdb29e47a1a570a74455d6958203cfdbed21d36e30aebb7bb2481157fa0d5	\\x76f78ea0cba6c9f979b16dff7c146f030a5c068880c8bf1f1ed55553293d210c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
141	intake	1	63	\\x	\\x016d186feab1eee972b3b96f362cb064bba71eecc3c08ebe4e366de7aa2c431febc1acdfe10c29da17cca23367b1b67ffa52dbb0239b1cb6877454b3b9ff1269e642f46ed8b0e39259b34356bb6346790a7ba21d09761393e8a02f2f6087154f83a06d89bc081ea53fed2be163043d5dcc7a6e20160bb07503dfdb56677f5cf135c5119cef93023c06a19e9b21860564abebb3162a29535ce7b4577e53b134be15e0c7a6cb6355c00328a66c39b180e65e	\\x735c90dbad7f2f7fb46413fd7da2930c4961bf22c093b17ef09040dda7691dca	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
142	intake	1	64	\\x	\\x016d186fea4dc3c5f6582fa05e50acfbae0ba2edaf7424fd0dd2731d3008d9ed4225453db9eed686d6e3455fdc53b583c8116f53f7c677a21b823461bfb73b04364f94705669212aeb5cbfe66e8c97424a63bd4b4bf8670b91aa8470685d162dc058506370ef5df4737b927ba1820195aea78ecbc37b4840c7a56233f262c5bbd76ee2f088c0581c8958e21004a8e5b3631c70034dede20e66e5dcf3f46bff64555201073cc59f70f1bdfeff69772e	\\xedadf894913cfef20c1ee5771baa21b3e3726db7ca1efe8bb2cf565a82ce6d9f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
143	intake	1	65	\\x	\\x016d186feaa2864ab944b16a1b9602cc3570b38a3bb6a8029389ed8be9adf647f75a3675093e53debef09ef05a95be1c8b26379fb2140d096ddc19f557997073ed3890c604933d0ee5538e0886f87505dc8af7ce5219b01536c5098159844b5f45052e5dc20b00b6590380296eba7f32c50dee2013b5230cefde148da900f9ba05e3406fa0910e2d15464b91ad6c1c1b51c2b493ba4b54083339d069948418cd6b490887d898a7c1bf173b857b634dd1	\\x0a51c856c0e550a8e83105be82fe9037f0306b52b5855b753ea527b1fd11bca8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
144	intake	1	66	\\x	\\x016d186feadc65b8034d57423326ce62cca6b5ff4dcc8d054900d8e1348860f128eb10c977358c207fc25aa7fb3b3593fe99cb0842c4a7aa89cb13288e168c4731298bb045b9e0eff55dbdb534a15339cdb70d8a71895092047d98bb2eccb5b74d499bfcc8a3bea698d4efc859c660b1f0e9a45d0c86e94998efa81cb91fdec5140ab56fcb981e5d41b2eda0ada30227bd0114848e0addbf6f542085af26f6df2944c359d387be518607cff448ca091df37c00	\\xb7994c5e4ebba2c315606b0fc464d7875feae6b9f2b5da3be6e704757e24f466	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
145	intake	1	67	\\x	\\x016d186fea144389283dae605d342f223512cda485c67c269cd2d5b7be3df964f7bbe0be1a1dcee1ae8d5ea4c88ea6ade4224952e930e6689d91cfa05d5f7275487c7177303e602161a7301fdeaeeb14aecbf5d1f4ff4ffab733f35e03837b9b45e28a08c7b980c1a66b0cefe374eb65a2591b0c81966be7c2d601bbec75f10f3d20b608de9c94143b54847559e97ecfb58d0e6f7b2d7dfadcf299a6a100132f7980d1089f35630cdb6262b79c5b3597d92a	\\x03446826ae50dc2d239960ab2ef18c8010dac9edce4f1a6d77bdfd1c0db1306f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
146	intake	1	68	\\x	\\x017d7292b07d7f25bd0dfefb7c56661f747fd1f8dfd8266c91aeacf1aac66a65b78ef477d1dff54625d2914dbea51bcc39c4de6f9c7dd9c6ef2a1a4603d756fbcb259af50cd1d285069ba480df2ef811d3a09b223d26f1898a823ae678952f04a0713ed860ad0a017c8805aae9cff74a8e0f12cc2e5368fce96a1198da80d3ae57246f0fa5	\\x4c4024d5df52f38bcae56ee10c4db75e7fdfd23421d739546112802e81143037	79e3fef0-3691-a315-8575-44624ba4c517
147	intake	1	69	\\x	\\x017d7292b0e201419c3095caf0095cec712e6342ecaea4c6fd8a870611e93ac95e895c3e12ea316208fb8ea4b7216a95db88aa04d469ec284c12e25c48a8114b0a858057f4a2f8e8ea5061174f1b18e14dd9ab3845ae35df15f173d9a8678e733b74155db578a98cb50e7382bb2ba09715eb17b571c6a7dd68b28b4037972df240224051cd	\\x2afc99b49d4b96ec8fdeeb83b63a7309d4c10306de46a34fdafde26396089eac	79e3fef0-3691-a315-8575-44624ba4c517
148	intake	1	70	\\x	\\x016d186fea3b64a59b3a18e98a7b3ea1335e9c385420fb7625f4863d7712dca985d711a7eedb5ac3d110755111b51571da1dd0ce6bd1aa3a18bb2b76b108c9745285953bfd7388506d3df1fa64814d58192cd3c6cb3fb00ca7b142baf3d21a11580a5cdf82867e583fbba6a5a2c05da53cee1e601675cb17ec7ec2e97398053af463a0884b089c2fe23f0907ccaf73f6c2907fff8d61c6ff0ead549eb8c0fecae9bb33c97dbffed25e6d982ddf674aa94232	\\xdef5143b74a99785bfc1cb37d69276e35830a2a635bba05ad695221adc42e29e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
149	intake	1	71	\\x	\\x016d186fea8edfe05948baa30a668aac56c348d601464fbc60533936014aa6121d9425727e7dc485417c9c118f2e449a744b83a634481b436a8a0259c6e771b9ffd8a5941e07f221b1b1f68a7cb55419a9fe8b3712312e0afa9ce0af36e19576ba428533dcfa64d51cf34563224566d3e84aeff893cc6e929ee12a80dd97bb388ec54c42c2ccac4e89ca472f5c56672914564cb5eddf6fa41c24a9c88d5c1c11849ea352334002d6570050d0b35b7d693974	\\xf2d8bd857520654e0c23cb1743f8d2075d5342cc66c79bcc613a23d1dee5e904	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
150	intake	1	72	\\x	\\x016d186fea148e7ef550abde31f6f96885c3245b6234aea31107befafaccec8459c558cf2dc541a63b3c411a08741871ba3bd3cd42aa953005adb1a0d666379d5d0e7018deedebc8ff59fee3cfb825ede52e099e5752492921d2b56fc6eb6c013d92f6c201bbd92e35a64c921014c62fea8a6d881e2bedd39fddb5b3b9802fee361094e52a76f328ef82677e9a7fcbd491a7b40f8af16b58b585cbe39339837fba9e00044c539c7de7a9b9eef3fdd6	\\xe76907f0c46cf96789787c2c83802461c7b051e06851b69b426d68fb9974afad	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
151	intake	1	73	\\x	\\x016d186fea00d444735a5f708335346a53a2b6d2f897013540663b283a9e595ace47e928d9cc814e7dacff3214e1b6d739855a853579390112989e20017f1e11800333c8a6b557902ee53f718bbbcc3994ba1d720fa358e59caa55c7f93f0837b163dc2b51a281f5404b79d506a1a563e496d77792098b10e260e0ec336aaa902288c1e31089cb44fbb83f01444ce97d05944b370d5f8a47d12075e29e5ee9f28f7064fb6babd1d4d295f429360394ca5f9f	\\xbd0d74662c3755fc1964933241472e1502b99438ff2570da55f6fca5c65cee68	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
152	intake	1	74	\\x	\\x017d7292b0d29180400b6632db6757c093d70926d9972d40b562022e3609e5b1067fbc65fb4778051a3d1e815aff28518ff6f6c632138f3ffbbc5a599abb1bf393be83985fd92a881be1506c49dc1adac992c9c2e594be88a70ceb02c6b91fd6836e028befe2b32ba66a0b24cb3082a5aeea48aaadd83bfda53395da051ab7d7761ba98dbe	\\xda157646b0b8570faccac4f538c2c422eb138d8c06e80f90523a489b140f48db	79e3fef0-3691-a315-8575-44624ba4c517
153	intake	1	75	\\x	\\x016d186fea0d025b4a76b5b3087786b8e920c8c0ee47f0e1263b25c9051a448ede40427be5684101fe80f37b22d0164fe2b45013926c905784427fb0cb51c38010304a7fbf1bfb900bf1827caf5b40e82465e8b73eed806e242780a8dbd57206417a428e7d6c7f6396bee198c8ed3e944098995d98bfa3f642dd510891ff41770f768918ea6bfa6a691473884d33c63bcf76ca972a2026b04f3119199d6ef04b5a127b466fc1c89ee0a483a34cb7e0384fc0	\\x2ce3adf7cdd77e6e54cf5d2deb719c61654cda68bf5dacc5fb969dc228ec433b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
154	intake	1	76	\\x	\\x016d186fea3e8b9ab516a58e2c2a106f3eb9f92a28db74787612e0e3cc60ccef410bb4a58f6d7786716fe5aecb3f63e381b210d1cb49ca780ff438ad873fac74cf01e9ca88c237b1be3214779dc81c83881bf194f9fdce305e2efc7ec9dad3dc3bc217c2a2f5ed67a9229b0234b992fd04a38934757ecd121ae69fb95544c9cf3e39000012f04fce1d6316821af53fe3444901006a2fa80568cb0a30e6e8e780615cd2eeae1016f21094f9f320d5a2494f61	\\x66e9bf1346d4353cbaaf2487d2da9c11341ff685b856aa4b13ad824afbf4d5ea	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
155	intake	1	77	\\x	\\x016d186fea38a62c4ff5d57204143a66f8745fb67e60a1c3ad9644cc6753dc44273303d80a579e3c1469995f10009c8d364512efa92ab4341013a029ec1aef33d76d2a3fb352f3dbb49de949d60aee8b2995a111e671d0f3b316ac3aa89714c2b2d55e6cb0cda536654a7e856bbfb229b2c97cb2cbe36da8b782975c80759c1249bb374813ccf773a6b531126561a053553603340c5e6a69a881525457c90cc9f57a26e287675aa9d1ce4d89ab111398	\\x0366e89333475cc6008a66e0b8d1e1c9ba6b992f44805f051a53e0b1f58552bc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
156	intake	1	78	\\x	\\x016d186fea5a508889c593ac32cd023ff5a1c5fcfaa1c1682a0ee5f2f91aa90c19ec4f0c580a12e3d572e1e1ad7419964b9edaaca387d499328e5c7560033d018d32c8c5fc783afb871ce4cf6e5144faa9690c330889a92b82a19cf02d2421f759fd81f02893642989b770084108140ceab30a0118df768d69d646343b8e33b66373a5e96e4e72d0416a28321f58ceb4953d629497b9f955c544c2d51515719518418cb75c4eace777bfb075faf366da6ed2	\\x82d954d7966ad1e7cc5da568f5be9f3d9f9111c847c956befae2ab5cb334e56b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
157	intake	1	79	\\x	\\x016d186feac5610a570af0ee7058860b19b8bc601c8432a6fd72a532664c7a71ad714d53fec8669e8229bf0fda98663f5c1e4c5112424d74b5952f46d2efc0095f67f65b6a68da5af6c63a4fcb26461b8cca69cac53386c86aeba308a688b07a32b88e8e043d6be86b72b05cf03b4ebe624a30144020c9e0a8b885f6d663533e4b8e36f2dcbc8aa90db5422ddb76bfc4f5f27900e62f7a3de72c6f9371dd5823323eec2fb8d05ac427b02c8c8f06	\\xe518f87864ab44a3b6d75985964a38fe4a9e66af7eb9853fc618397e1afa4e2e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
158	intake	1	80	\\x	\\x017d7292b0b7276f579ee499a3b7cd162b13f660ce670cba1d799bbef9210d9089305be320721b40291a96f1d3710eeb4452b8fdef8ca237454797da612b808b7eac7a57189f9fce884e2fc6047cb269b6aee9783e52ab7e13c534492bd1394260b862248482e667aaa10a5930a68eb986e71fd18d23fd3278f9de2ece539d79a2c146ff27	\\xa62adbd9113ab6fc2cea80bce2932adf077c9a9329be8b26fca96cbb01a78367	79e3fef0-3691-a315-8575-44624ba4c517
159	intake	1	81	\\x	\\x016d186feaada573ad82e31d81ca223ad9330f6c471b9ec2919121593f92909eef23443510482ad335717866e46fd1970cb916e6b9ff79d707d60096f7c8ee57b29373a0d56007648f97216b35032c5cf02754d234a3f95286c056d5991c9de7d1a27b524ec56ad8fb82fb639a526ebae1602d1a64ae85ba3ec405ae552ddf5904447916a2dc3acface4222f6942ece0a184943076c34e44687b8634cf89ac1c0cb4d564dc0a3bbc231666ad66de	\\xdecebd96755120a25cabe09c4cd2a88fec10ad9d34098ad16232c36824fe45b7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
160	intake	1	82	\\x	\\x016d186feadf0286095df800239ff60e002544782fd13378dd4c9ca8521264260eb38b403efd2fd1c63ef942ee91e874f4a6c57fffe7c77425c3a6565efba72b6adfac4bdb3677105297d0fa456bdfe382d5a1b41b0aee93747704834c075bef6162e1ff93270be271746e2f09072a57f39b716f794d61642529a730a6e97379b883cbfc43ffeb2b599cf5fbd19830971800d5050ecf320e29901cc5cdf3cb39d28d55c56f6efdeb8bf7b057f632	\\xbc6b09b016e9e83ff27dd5a15b3a087369dee847b905771c9ac4ecf5dec484fb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
161	intake	1	83	\\x	\\x016d186fead656e3bdfe05e7a157476ffe3d42d60eea27d889bb6e880101e228575fe082fa4cb9ec967a9da9344398f73c59cf9cc8416fdec74516ec0dbd88b6e49fd87efbbd7bb84e806f35d1c3bc1ba73150a23f852b43f2a339ffda6e515b4ff709f276402a344b89db9298dc0da92bc4aabcede7043db86ed264c669a57c8c246405e1a9b2923ef699f12a90f352936ddcf6f37382570c91477ca472c4fab993c0c9bb26b3f44070a21440a485	\\xa26911a44b6e77c03b416d5591a47e8ebac35d4f00b1760ff73370ff7b5eede0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
162	intake	1	84	\\x	\\x017d7292b064745e598a4b89121ae71d8f44bebf425e96d0c4993f7b28c3495bbbcafdba9f59fbec59ea40dd956b487e2843528a1f6a7d6365f01c649f6d637a756851a538042d0895acf01265fe5493fad008b147cc0172d6a557ab9ef9667a2c6367250c4f1cada797623890556c49055ee8a4c045046357c8154989f221a1c951b1e51f	\\xad52f82131dc498decbfb71b153b80664811d2a9d4b305a492b5e5a9277a896b	79e3fef0-3691-a315-8575-44624ba4c517
163	intake	1	85	\\x	\\x016d186fea7148e52696f64bffc734989ae70f4df0ec9d4f1ffd4fcec94f6b458fa5571e4f0a71f3c847b98de02735215ef838a66d9aec24f13095d5710a6b806ce52f8f990874d2980c06c8789761afa6b0610889abaff43d0e811214cacddd0aa9b6cb03c02423003de69630cad97c03470bdded2cb8cd7b1bc9fa53b717be0d080eb3856cfe600eeaaae52f20f7bf3089ac3f3ad7f0112307c9b3a22b26677327996ef7f29cab8b9929f18fa7eb45	\\x55537e7cf1c8d7cbe931684317853baba5e98550d658259b629159429d271c8e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
164	intake	1	86	\\x	\\x017d7292b0c44cb280a8ed3d2981d3743ebca43bde32836ca1e8bb81820606f4131a082419b6fd9fe921a36fadb47a0bc6132455f0e612ee7e99bf63a9c11483e97c93e7bca8c29858f39e55048e78e3d5ac1fa28963f83986740f3833321ae71a81a6bba43448df1df36b1c7b02da7d53fdba3667b96405c0026d9f620a71cb1d34cb1478	\\xab4d7f31effa11ae03e6a251a81b97cb0d592cfe463aedd41ddfce4c2e2fe7f8	79e3fef0-3691-a315-8575-44624ba4c517
165	intake	1	87	\\x	\\x016d186fea760e5a48bb740cf924a42e70c8b717894c60109d1bbfbd8803e4fb7b03a74595fdec490a80b9c75f675b94a6b4df3f28a3d14e452f2ada55e14675c4e88f0100e1dc0ce1bcce0970b6e9e84b55f87d1a7f4570888f1283ad28d47d8028f2cf5a16c6d6e71da53f89899b9199ce7589783e87f85bbe79c9d14a12617574e6e2b88182dd52d0688946c0397dd82e2eeda963941a49fe90c6bdaef6b9b9124bfb63ad2af6d88e6111fb0ada43c7	\\xd864b024fb79adcab0bcc33b99c799525a25370fa2fcbc031e2304fff29360c2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
166	intake	1	88	\\x	\\x017d7292b0ef85f4e01d99d1c3c55434ee74b422d332294405aeacd8e4c3f5ae86f9a136fb28ebc19f9d6f56d192ae5ee271b4be71fb71b2ef78fbf2ff7f7aa5f54618045b7e4ccff249304f2f6f12485788ad2322c74203dacc51884266a0ab35aa388ff5a93733187c3f386936478e2ad24563456301cf93a106b2128e1ca3a000d08edb	\\x26c5aa79a63833d60e1711fd88ee2e432b75b8448eeae97ebbb6bd36e5944314	79e3fef0-3691-a315-8575-44624ba4c517
167	intake	1	89	\\x	\\x016d186fea737acc3c2f60c5dd727964d7fa8affd8bd061db41a20aa24c742f8ff023e8d9d69cb285218dfc8dcf35b8ea5a4ac0e7b2c601bf4eddd6a17b92eef2cad92869a421df7d0ae1e707837ec11ca9c2a49de493cdaa7eb08ea5d36349e54dd37c681deda991bf20e93d892d997e08558e2b1d3118a356415ac5cd40f599c9e62320b6f354273dff41a3ed31b36690064b86542e5a66fe60333f80785349e7a2bc8247e8de9699e825b725fd2be40f6	\\x320c14a25fd575d8d346a55589c80b94992314546ebacbb348b53d76e363ea25	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
168	intake	1	90	\\x	\\x016d186fead9b489b0257178d43adbff147746eb8205c2135fb76bdd87e5ea66156a618cd7e38d63bfb57443fd0479d52070b449fd9d04b9541309c66702affb299eed861fac966baab078023f56b4ac8392f78affa1cf05f1873751df56805b6ab5188494866bdad61a0c080a1a9cbafb47c7ae4abb670e7cf6a6af6b3050acc209cc8f984da15c496492509e35a432446dfece9658661d40744544e38eb5ac8ad7abe3f38dcedfa2fd8eec566fd586	\\x30f99ccd6c2d79f0fcc65309168169d2cf60fa7165b91910bdbc6704e23ae5f9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
169	intake	1	91	\\x	\\x016d186fea6d22ea77d0585d4b91848522e4f636ae23bc58910c3f711f078f07a8ec6a69cd610ba86ad7b0ac608be4fb501dcb3f7c1c431721af7e58a707cac8afc1b1ba667644664fb439ad6a81b9892d7f829770664bb46260e4bc07a66ff92a7441711637a083b9e847eae7fd99d20b2ac08b8295b44a6c1a027238b9473fd1d799e8b1b8bae4c7bf40277d3cbcccc946d1d236579fd3c0805f7c3153d8a89d7c0ebbbc6aaed393a8e8440ccce500	\\x127c2b04f3af03011abc68f3ea2c513744aa4ff72725374ca01314af972bfa78	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
170	intake	1	92	\\x	\\x016d186feaa6b58bf6278593e2bf8f26fa76d380299652bd43e6b2f12d556593458b0ad07423d65b6499f1d351c56b1f4674a3cd91427eea579a5d6765d724a65d3a57ec371f7082613e55486ef327e3fe03906235a70e7cf40656744fa030ce551f13c003f594b35e5801cec328399833e93f5d55b3f30323a5f7778ad6e55238dfeed6b7b8791d907242ded3cc4c2b1e65166dbcc7e9bfffed33ef84636487a13b789ab5683bbacc7afb814afa5abc36ca0f	\\x1cbd961c2379701d46269acfc9d46427df4ab9164076a272c25817a6ee3974cf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
171	intake	1	93	\\x	\\x017d7292b0dbc39dddd5fd1993365d72b5cbebf3fe3b72f9e4ab636be60d0f6a98e80815106ecb3904ee629fb2724aef48324528d04317bd5fea5f5ab9b5ee29725e947613300c32306fba9cecb64393c243c8ffed88b908f1151b2a7c81e0d827bc06df0f5872775ddbf6e9d72f0b177f5bd7159e32783a612eea197dd6204952f75e039a	\\x10602209c7e37e78653170900d1b0cb5ded48f0f527a7397570dc886624193e4	79e3fef0-3691-a315-8575-44624ba4c517
172	intake	1	94	\\x	\\x017d7292b02d026bdfbb43e90d64cdfcf428cc4a42b73243d4600471c64a9f4425147025e821d08bd655d61c52f4585b373fadfa3d43049bb262041d8c330691396c953c400c6a56e6cd059ebba5e69305576f734c1c4a684bae57bcb4b5560bc3489f4c6b39192f12da410a39d7b3f2fff68c38c18a1117c76e8b219ec82cbe7386909355	\\x056413bb8bf7dd468f2877f71f3fe4a1fb081dbf3a660037451c5aaf03584e1f	79e3fef0-3691-a315-8575-44624ba4c517
173	intake	1	95	\\x	\\x016d186feaa9bef5895b317b9b91ba004cb92f4644137144703cf83195d9a1323ba1a15e0e148ed7fa9d84849cc494bd5ce062da1cf24a32731cb23fd9459e0870bea444926c7b88d7c52a59c2ae5de8fc930b833f8f8ec5026c773ad5ab35ca9346252203ea62bd2670869707baa0cd567baa6c53efb133997086dc1ff7dbf54bca2bf096cd539c24ecf880c5f7b10ad7dd3bb9cbdb84361ba9b512f44d164d02a4cd40cafbd2ccc4d9978de01d	\\x7b494b40ecef333d961c4eb3fbb058fd0d5a68feb263fd442ec2643960147326	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
174	intake	1	96	\\x	\\x016d186feae2379b5c22e6b7dfc6585fbdaaf4d9903a555e7f52695ab58e8f3d0a14ab23e3f5e40691e9609aaae99130dd2a61eb1fbc38d6a1360407271cc68e6e03cfc12f85c7451d5c0ba8b702208ee166372ea968fd7d2c96dedadd551f9a953c61a0ff70fa61521cfe8118bf7997ea000177deac06c8ebde57ba119a8f947cc47a34fd4f6cfce65f93fc695029783e3db1f0c37008255dedbd9c5f66f2c7ccd376cab7b5a3013b027a48bf4c06a53083	\\xc8fffff0e3abd38eef45381284e212d20cd4b6784ae322d456be4a8939a1b19b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
175	intake	1	97	\\x	\\x016d186feaadfc46be14293fb4b676c329c2bdfdffca52a6a9029dbc40746b511c0177e018b3db71e0de31c1393dbd57e6c689d2bcb3fa9d3b265af3f4d4719839e2467937e4516087e7164e8e7615a0127e3272a1289ba454c035aa73436159933424fd3f2ffbf12e5476d0c241405fb9d30aca5ae1ecd0faa44e0cf4ac3b9ef31ac3875ab0ddb35986d23c7cfd87038dca380dcf4e5b09e12dcac3d4aacd28b7ba84de35e4596d483aec6644c3f74d	\\xd0636a557228077f35e5109e5d605a6c95e0ca132e056b4a93742099dda45cfe	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
176	intake	1	98	\\x	\\x016d186fea4d647ba642bccf1871576c69091c50ece76e5a0b3ac49c246aa9d25f28ac85501f171af697b93e5c8438733d8d32ec2e5e9fafb06b8ad216de26e337df49d04a63cced3f79ce16acabde2a8ef44c224d91b6ee5a735526442cc3c58c10fef9d1eb9f07b25a9c5423eeda1a79e21427f6ffe0ba1600229e3a5e4162a5ce7c1c84515ec5059658fd06c152fee6242c1285c67efc7f507bc98ea0f2afe7b85d8510e10b7dd0c63048b254ed230779	\\x23f8070cd7a9f4a9f9b2fe7939d49224d8f0ef5e60a5d4b1a7f0351f39f09901	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
177	intake	1	99	\\x	\\x017d7292b08cbd3caf8987dfc97f9d8ca6c16da71be2946da7835edc010b8b78cc6e471b87c7e6a340c7d382d31dbd7ebbb5647287aaed51def19d8b56f6520be2b7cc3c1a28dc7529217b1d28d6c78c906efac806c91aa13ae3e0dba47e787229c6e8cf5d225097a2d2e1c2933f7de9720e35e6af17e3e421d39c29b7063683c7b36bd212	\\x985525eb10c18437aac4a7f545a80e7361bdf5f16ed97945ceb2472c7c0fe855	79e3fef0-3691-a315-8575-44624ba4c517
178	intake	1	100	\\x	\\x016d186feaab364bd8efd8cb108c994df47a7bf36b472aad36d2aaa606145a012408dfe8603d1ad42771a3986e510902d07cab08c75e0eae5107b5a8d1233c4a794f281ecae9d9089417dd67d992d1053eaf2306d8526d2755b410cd3438297d1c7f9204d94dc6a659483cc331f3ea9d71c5d7ce13cad12a5f40f20809b6bca3d18780fa3263771d9630dd1b94c2c47274cd2cb1101c98bd9100efe27f4d32f3863b48cd1df59bf132544da2505858db	\\xc3d6f98b29e1c4fdf5c10d494ab9560426f0de1281266b14cb4457733a087f2c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
179	intake	1	101	\\x	\\x016d186feac9867535f77439fc6a13e33cdd5a1a4688f1d88e27dba05ef9fd501d22af28494adee46644828faba6246bc162c201be7195375489a704a69b9f2d69825a642cb061a35644ee0e7dfa014b7ee59b31496b38561ac2e617c037e4ac053422e10304a45fafdf7f774078061c07b87394c3a6fab05154d88e3597e8710789fbbe1fd5b43a00ed0efb04a1209a1774cdf0b7477b4e8f3ae0dd27e3324a03286a63e5abfd2018109152a0b3cf9f	\\x9f2379dbdfea88ecf50165a986880a5828896f98f82f9c7d59bf7892fc2f6c1e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
180	intake	1	102	\\x	\\x017d7292b0a3a3523dbd051c82f2051a337d89753b9085029e9aad2befd41d1ff639435897080ad7cd02054f32355c8583132378f2ba4f7fd6f75a13e90f25d43b3e215889b1825111e5160497ab10957d168584595c92eed554f819aa7c6b752bdbdb46865c5b94efdcbca5d66ecc92fce6dcb5ae15e924e4806a9303fd4a599ee891daef	\\x79a7993d7fbcc86901d7f9274ca4aa12679b08e5c14725522d0cdc5c2535e948	79e3fef0-3691-a315-8575-44624ba4c517
181	intake	1	103	\\x	\\x017d7292b0aa50c93fd7de8db92614f40d5eaadb6242f53fbc74f72d14f104ecd08990714121ed9553470b4cdc0c2a993509a4fd70bf731c07275a2e287da81929c8e26ed040f03e25511ae283fcda29f0a2573e10318b4a106564211bc6e41a93136532279fdb10356abc54d5ff296affdbe127066dc9240e2e7931167385c81caf08f005	\\x9a4145032d835b6ec295742beb6abfeeeb29501b298e0362a02fbb2fafe9cd53	79e3fef0-3691-a315-8575-44624ba4c517
182	intake	1	104	\\x	\\x016d186feade93a8c472ee976a1363916e87e31e5395263abf9d6c0f461937a5fff69a795fa66751cc3e7ad51aa5010e4145d9a773b92fdc0b2b4ab7d6e3c5aae8633c2c4afc984e0a041d5020177a8a9e2fe91b1a6069d7e0f12c925f8309dbf70f4df44773e7d89b9db3c8daad4074a32da49cfb29e761eee0440e31daf123a23b4a1fa70e712772eb469735aaa2c25951e1ab9ba2d24bfc4c21e41b8f392c386529bc4ff3b2317309aabc864c	\\x96f8222a7179394f40a51320eeba18a4b0cd505eff799821575a1dd054ca7505	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
183	intake	1	105	\\x	\\x016d186feaa6d9aab7f63359fee268bdaf871f8d0203bd0077b2b5c7105783039a37df4464653bcb2afcaf575da2afd0992a0a1208183d842b4172c184c241de49d8237db5fe818a0dbfd960ff82ddde25cb34fd5e9605afaa88ca798f028ec3192a519f25f04e9859bf3b679141f193929b62bbd1b2ec9d43f5f59028034f95a7ae05b8b1ef5c687489623151a93e879a14933922892e4c7f24f2e3f379c5012f3b0800e01f6f	\\xc419801b1b3069efcfffde5476db71f2a6af2de00a70fd59e580f02a6f5d1b48	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
184	intake	1	106	\\x	\\x016d186fea3de202944f9ffa1c75524943dde25d17e605f898b9e11fe4042221a768097884bf1cfe6a19bc664fa1a8225c8337706e8eecfda57b27a9e991188b3df2b1cc80596a0fc470a6c4297cda9d29dcee5c8a936c4369f15c5a6e372edfe98741157b9f77ecf4d962ae970be63b0363c1fd1870333a5492d5602e4c90c44e9aeceaf946354646eadf427b8c1337931d961d379c4762a86ceaf6c1c9affb3fb7efd60f6b6b	\\xf98bdb421f71012a3f438e9280aff96b3ceca61aa7fb1708328a3ad65e3ee2f6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
185	intake	1	107	\\x	\\x017d7292b0ea47c393d0e0d2dfbc1b20316debfc33eb1986b1afdcde33397c34d2e2e9d55b3155f9710f40b23e86b302ce923d717477d84d85a05254ebbf386ea343af976d811778c814b15d91e98903e28d2eda1e3556a281c056e34eb852bfa99e62c91ee0154c0cdb16c6dc438a4fc88704b2cd16507d5789fd256922ed965614a24402	\\x5d543b33e2b7694e37e7070501fe60345d0ceb4d9f7075465240b5a9059099a5	79e3fef0-3691-a315-8575-44624ba4c517
186	intake	1	108	\\x	\\x017d7292b07c596b1095af41657045410e3c92eb5afe731f1302acc2c31c05c1855410e46995a0003643a3cc5326309d3a34846238925d1161b5ffb20e5b30b6f179635fc93988ff6ae06000acee90e1f485abf4edd53b2dbcab69f8d9b69228c321dbd98800e3318ccfbe521fb9d1245a11df06f0ecba6ce0e6df4df1b79ff24d5973c8b9	\\xc2b7d68ee2aec6406d588da732c244825c9c0871130b83aaf5317fd36b8686c0	79e3fef0-3691-a315-8575-44624ba4c517
187	intake	1	109	\\x	\\x017d7292b056d66374667beff480f7353180b587b7ca26619d6c59f5848f00c0d5f1ea14afe08ef45ed531f7751f330277ddfa8edb6a8d96094e5a3831f0118776343b7225e1ba1ffa9ed8000e06ba620a3de43e2b3b94d0f708154a156efb7c2deb3e6724629c8f2b5df2a49df6dfe55698120f539239b33396304356d8c8d7a01f22d59e	\\x47ead7a5dc7d62c78ccb6218806c5a311325193f4dd91032dde61d0710bc8fcb	79e3fef0-3691-a315-8575-44624ba4c517
188	intake	1	110	\\x	\\x016d186fea4bb9442caaac188547fb236c8e897fa7691283918096904f23a93ea3ac5db4e0c148ecdd7cee25a105aa8e1c7e1b12ec250ae6f5d9ce58e1333ceb9bd71766c26ad1b257888cf88c8d048754714266d7463416362ec77a8b08e491450f6f8ad114749c67422773aa1cbe205bbfc4b3a0a08b1477844bb72cceb28e1ce756b3694f807cf8af04f3103a07b5875845ea84649296ce18059bbd2a27d68dc1de654a3c0d89d419a62fede6	\\xf4012f47eed0a9d644e03f234bf19038b2163711706f36465fbee4fda595b687	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
189	intake	1	111	\\x	\\x016d186fea54ab5d3568fd7710a068eb97a14bce68a8ac143ae66b8e83a56d89d4d795cb564d8c3c9be26aa3b31e34d1f44c2abb50fd7c7ecfef1271745acfe55e5ba56a5a9f755fa27ae9a2790b06498329da6f409d4faccc1c59f69724649c161c76604b17944a05d79dcf56f14bcd2920b2068e1f75e573a3aec5f922149d6f3f7099f2dca43701ecb9eee8ddaac1dda5b79a73775bc6b0ef646ef9a1e9621b3250a6f8e849ffb84012a76a3a	\\x9a0dfda6e412910a034e8c486a2c725844b1cacd62a5b12145ed2e3a500cce7d	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
190	intake	1	112	\\x	\\x016d186feab101b293fd727dfa5e1d85e972587142166425d2099e5317b50df5ac1492df56ae026731056a3bb8ff389fd76b013d400337a28cf701c36acaca7b67726960c28d96ad515f73fefc74bd5e11f1f80a48fd54364a45a33017513dc8f562366bbb478a0e8ee29090a1fb037ad8efb23a2601c953c5f478a5255a4e94aa583b77c876db56a44c4cbf9644815ecb9fee97775a540e5ccd149501598897dc5e77cdf362a85040e956246db3a389	\\xad5eed0cc95882c39e43da8309ba8878b97a31e1f76eecb564062fb36cbff076	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
191	intake	1	113	\\x	\\x016d186feafb8f5992f1e0a67a61096bb2f07d7dd458f3da10a5ae0b13959ec6a80f5170324a3886889c3377f850a6efe19b8b0b98c2f33d329f7ac6c2197818ff6bc4936b87f6dee398b7d82b22075d583d84d0117583cd42ad3eec438554b8e34b85a21b712df0af9130a7ffc1517f1ad5cce2a61f3fdb9dff56a26833edf3649d063759a94d2a56daacb7d6aa822466d3fb3a6ee1dd8e2328c7ff988f66d8c5e6688f8ff9aeaf94faf37b	\\x9baf0699403b7f376dc7cb44931c3d151b3fb91428dd1ca960d1deae5654761f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
192	intake	1	114	\\x	\\x017d7292b007eb3c9eabfe4b482821bb05ccb5cf6a4a80925dd0ccc359f713ff853281ad68a76c73ea2599b846afe255a972baf88b45c9080919c83e7e3a44f6df32c76f7f185f10a4d2fff48c319cf06d67958dcdae021e9194793c5b6e32f75c9407440575357116bf7c4e444c4b1b19911c84279635d9a143879af58fae2eeb9da145c7	\\x7cac56800975819d63f655d6f1f87904e1781ce58425c02adc0a7de886b21cd6	79e3fef0-3691-a315-8575-44624ba4c517
193	intake	1	115	\\x	\\x016d186feac01ed4c793c808d0ba7fa5093a58f9543d086bd62cb15e9ba5bff82560a1335e43b35969df9018e04a45bdbd37911a92fead4a7cdcd137f54e1b2bcfc1501b8d6474b1d3371be8b9c5394d04c41a64406397c0f8ac6b9be2417d688b4c9454fd0d638ad1969ae7e18451a399adccbb47a8840f480b3424e6a35ba398a90214b399c90bfb272881aaafbf1dfb455d3ea2a7bc877786ae1db8b557eae958e4f026a1bcdcc74cb144	\\xa67f3cabc6ee7478bdcb9c3d0f64fce055e9ca2c4db35e28f13cefc36bda9009	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
194	intake	1	116	\\x	\\x016d186fea1153d182fe6467c947eecf03f10e163f82f8ad7f00bd82113e78f0e6764d6bdf6b8f6ef8ace5d8df421c2c893505944bb19de932bec8e785d7c48fff5597736afd29669ba3fcf9decaed18128bad946e3697ff213f3badfac0a355f9b78f9c050ecef81470677a8358a135f0d1c9e1f654e06e3eda07dc951b416f3887ed445f6f792951b7c0f0adc1671467d84efcc6f35f959d0a8613a0558f3a19a5288b45e3a4a94a8034cabfd9	\\xe207921432c13239f63362cea07826f109071d3ce9335a9b536da8dbc5d25d84	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
195	intake	1	117	\\x	\\x016d186feaa5ef80ff979c20b3d3b858c427a756dbdf5cc7cef777e60e89296746987d14814a42e18977a05fac6a33583a15df3a72c323bd87da51dced8d1b6bd889d9a7b44f6dcec9c8840a013a4dd0bebb0d8093937b5552acf8ff606f97a41677fef9a739d7c219d58cf24253750cdca98606d96e3898c100251cd6c641e7f7f22385712f47d658d4028aebff7e06a2c032c00f8d2d0eafb8cd6241a107ef2fdd0e5a50251a955f6074569e24	\\xdfa80e9d79b328a4a3ed264079f1ba91a3882d7ac5c7c7fb9d6343f264947053	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
196	intake	1	118	\\x	\\x016d186fea32ce910f1a9cc832579e3983deffbc04ee982d969f080d7e602d4644222b2fc8336e03b408516eaf502a0d96cdfbad8ed1bfaf9149f0e437d4855906e8c0f41988855db9bb329e3c1358fde2b9797a42c7125f8046e1246198706ee4ef0fb6c5e7b9344685178629108549c0b71cb80c2f25969ec5010d06eb65e23c5132b209a4c2ef1e42f34df3a868d4271619474ece5729d1e4789f218caf4b279856730a2bd161e9e31ca7	\\x1ad4f1d77990b919cfa00c76a06d06b2612e1f54a200837b6589fcac645e2425	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
197	intake	1	119	\\x	\\x016d186fea3029d19052d777d969dd8d932a05ccf323c7b33a86e5c3a6dec3ea2efd9f69f7ddb2c9edd5c52913d6bc5712a58437bcc2eca8618e4aec10339968c319f98c9e8cb13c0923a497e4f1ba5ad91210c8a54635c293dcbc8afb2a89224aa41712b1df31cd34b880881f53f9752b56be7d6dcfe86e7a31b08e2331d54a3117df4535e00af18ab3b79ce15472295da18f3dbca7e616ce1bd662e756a3e83edfe0620d164b	\\x6253639bef60e606426d3356865855298074cd6f46a287060f2c27b7c861b639	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
198	intake	1	120	\\x	\\x017d7292b0b0e6f197a4526d429f0539a29841cc42b18039dd6438064eca8ca91d3b153aed52d4d9eabeaa5c8686a08c791c1314f6f399104db370fb85c2f120c88d9c9c62ddb9e0d3d88e899006dc6a424d49407474740133aa989b52bdec58e735c3eb30f4a6e21b625d3636ad33cebd469d84c1ce41dfa00d1808a9cefc58f7cbefa7d2	\\x52ecbddb3cb0c6757fef61f87ef2cedbdfe789c7acd9f3170589aad7de6172c8	79e3fef0-3691-a315-8575-44624ba4c517
199	intake	1	121	\\x	\\x016d186feaddc413a9cdb88a476189a227c6af0b42d8b6e004a418f1e9ced1ef18dbc671be9f9b2d8192cb7ed88b697c6d4a0f363adb25e268d1d71c710e0f99d7abd33620b06bab54783c0275d83aa8112d532f9129e785a7c375c333595205b02ef5d97f7b1cca515f770d42eb7e6f97d61e5f344d5fd2eff744c97b70286c7801f01baa2230dd059e08872860ca13376dd3abfda0f8ae9ebcfbc00e48ea1af644cac8b3ebd3faf723e3b45fa88ca3	\\x7af969b8d09ee38f3f3b87ad7b9397148ff404c2b5582fb4fb7ae1b3ef5002f5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
200	intake	1	122	\\x	\\x016d186fea14713004f6676d434cdb4a0e9f93f30756c531b27ac2b3f3ae1610cec6eeb58f74d446f358f0c02c0d4c394f8685bc0f79e369cd972678c231b6a8c31c9f7c35a68f88e4226f47bff44840afc680119c47e855333e38b1312b401de5641e30a8a9752fea1129ffaac7de932498ee49eac8b18e7d5dc50ceb14594b8861c61489bc06d9fc26e9e762dc22ba1b9f3c7b52d404b61a03ed16b88636f3fa1842019cbdb8e3325ba2946a7203db	\\x73f18c5e8aeaeeb9847a6395f7ece59c654a3fefb4de1ac34a76b6021bc611c8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
201	intake	1	123	\\x	\\x016d186feac78ae530f7f414b997850970f4787d110f0003d9b67965f7eb1856463a3ddb26c805cc6200395d346bea86804d7e03f87cb405c7e8b7d1565ee9bd98ed3f701b3f1c0f73cc61bd6bfd4c0565908cd56b38627b46b7504550e80c573a3812d2670a8e488197afacbd1439da8b6e18bad4023524af0c7cf1682df78dfd2543762f54e8ea9dba184b4c4292e9619695db85b94227b59a8f44dbf32991a282778ac492e0804c3c3cfdeeb10c	\\xfe4cea56fb9cfa9679f162a5e02150c08777688a7065bc71a4c23c6931927242	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
256	gateway	0	84	\\x	\\x017d7292b00f2067db4c3bf40e48b0c461f496e45cd0836d438fd148e427f27bd0bcd8af14101bf2b2cea53fa561366df15139c87a8e6018702df6e35c47cbaffd7c279e072a6abf09ff8cf2e1f20e618146bb7ad2e8011d6bf294d59d5c4ff24cb80ebb841c0bbba8e9ed3363a17f2b51ca943c8028e11696373eacec0a	\\x65241a07e53b6c1e7f3609274b07069cb0dd9bfd43f0d2090f95d08ff09196ef	79e3fef0-3691-a315-8575-44624ba4c517
202	intake	1	124	\\x	\\x016d186feac3e971afbd87f63b87da0355b67b7776ba297be6e1c076b15f222f25ca937c437103c9a16bf3899f2b6448ea8751f5918e78fc9188e68729d16ac9b492b0e2da13751758105060e92bcdfc266f16e389ce238f93cd6ede4e90c7708a5a97c1c68c738b7762b8afcaa189f396b2cbdcbce4590af291f3f15d449139cc037001c82df6d582a6222dd5fd87587718f32ffe36605fbea8a021ec16aaff11ab00b5c9aec1d6c1d1ba29c7	\\xdf7db3bc686c260adfb91ad058db9039aa1b08e363bd48dbefe68f6d0bb46517	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
203	intake	1	125	\\x	\\x016d186fead4090d93f12f4f7421c3eebe6a772fdf2cebaf30b8d54344cccaa558051d3dc11c2714914d9f6bba47116a8ccb674031c40d81494d33152fef70f7a14295fe8d124e17b364cf25b6f07f7df57cccb70f91e6512be3730cd442dce672b1ee7d896430c86818f5c88423b668c759e208031771d87e973ba4e004770e4751ed099970a36e49ff1aad5015c594df44e04f233b40d9bd6e25bb1d6202b5d3c439669be1f6354765fc69f4b0	\\x6dbff33787f93fcb0f4945a2177ad961f3a4b1b057493abf7234b7810632d98c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
204	intake	1	126	\\x	\\x017d7292b0060d3146cbaab8c55129d400730412f5789ee83688d9a1887ae67ccb138e8b28780f0855dd7bdf961c33c44a8a8760696477cf46e3ad40cc0a1e1d64773ae4043a43d04646b4ec7f4b3ff3b05dae8cdf5688ff21f74728c2ff474ad90fbe53ef38b298f458de01cd50bd4502f5a5c61f3d43dd5d88c0d73f229d6ae29603be74	\\xf6ea0a7b884b7c70c4c776d8ee98e76a42e2ba601851676002a7129082ab2a99	79e3fef0-3691-a315-8575-44624ba4c517
205	intake	1	127	\\x	\\x017d7292b0abd96fd94dd82bcf2edfa80199ab8b47a4fd33a462cd3a9c7983d8e7cb9712aac0eaec927d975c1432b09f4549d92dea354a9b32e5cfa0e37fb4e9161caa7660fe41c34d8fe8ffc18a3d605eb94dcb09bbd84bed8b0a6c3bb7d8a686ae9def900fc63b48da70adf8b8767f4adf159ad7ed76371a76bfb1aed834b9362b8c15a4	\\x742362e1d1b3a24e8c4e6a6b5b4832f2fb26c3ea1ac32b77459f16a5c7d187a3	79e3fef0-3691-a315-8575-44624ba4c517
206	intake	1	128	\\x	\\x017d7292b0900e1afb2150e7d00368ca443a70ba31fae27d9ddefa4dd99f83f94c4caa5299867bbb82401db9c36dc5eb64295f298567058729aa5fd8ce8eded90d758b29b4f8cc1d1b92b63a1e61b21b8c4ec234d4c91eaa9e1d83722bdc8932f896112bc2f7a7966ddbbd5d61d014f06de09091fd98ba04f3fd6b0a41bd1e546b175082eafb	\\xa73ba048946ec9e8faf7327015ed68ed13a6417dc46ded0aa7b66b2cd95c0553	79e3fef0-3691-a315-8575-44624ba4c517
207	intake	1	129	\\x	\\x017d7292b0d2f23e66fa36c6f459a5ed934e62ba3fb92f6f58621ea7075f35974407a7abcd3019236ae5397f76578ecb434c62ff1f0e9b6b0553fb94424f2e3d546d648b4455add781780d2f6b07ac81d50ffef08e3a61e8666a98e9887a8cd3232e0432bc2483757fb3dc3720c19e7f42845c3290e67df3ea83d1f7b8352524dbd457e99063	\\xa29f4c0666601dd93b511252489623fddeab24ec749c3d51a26d68651002cf89	79e3fef0-3691-a315-8575-44624ba4c517
208	intake	1	130	\\x	\\x016d186fea80ce01d2d6e5fc04fd88611872042ea3cb7efcd55583ee59e473f95a69f68d79978060fe540bb62b4243ab064f02b1907cb6aaa5c5b120d3dce48f1eeb7fe487cdd97dc5e02fadcea91a39327f8d43d93c458eb53511bf0f2850a9f32ac28190eb7e0dfe6a7e4fb4c9232558f450f8f1e1b76eebf855e56188751a94525b2ca19c8a48adbbfb0ab4c724ca815c37fc3affb256ec6621aa53355d835c687a09fe5d8a1191663fc4617e77	\\x1509c9b94b925dab758f44ae845aaa303d1d5614ebac56f261d94af60bf2cc84	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
209	intake	1	131	\\x	\\x016d186fea335314b47f154fa395ae949c1fe89e6be0557233edf64a5b458da6ce23bcf50e1f2997ecfd4bcb5633daea6cf9995e1c35aca6f4cf0a02c05808cab32959ce7934625c99a766d222d3d121291bce802741d649d2cadd3fad92c85de58b9bc0e17dca80bed1d5c4068b4c63faa925df2c44a4e11f8c04395d3b450212a8fc0099337b7deaac79c59b05fa1e3e77d47f1a6ee0da242736f459c7670fc8ae6a475c23264e89c27da4cb3970645f	\\x97a545358059ffb1f866f4257efb5535a5341ee8071dbff28edd273d0492b23c	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
210	intake	1	132	\\x	\\x017d7292b02a0f7a4873331ae9a2905f6f3c340abc97dc20d4e19eeb92616a9d086d6f22176f7ad6a19af2fdb95c992558629ff364e74a34cb1745610b3996a2726207a74f0e8826bc16761e94a3f167b090784350f80216e33080a50559c9634a20251a06955cb4ef1ae8e0e562544fed031b241e98a3fe4dc7ef02dfc9ee500fb747978abf	\\x7b0c4103ab4ddb52c9c1486b3d6175a95fdce696787f793c0b5f85c863d7b15f	79e3fef0-3691-a315-8575-44624ba4c517
211	intake	1	133	\\x	\\x016d186fea9eac2736189c53f768a566abc222aede0c9e54c39c7361d1d0120cb085d62c60069aa0d6501564d57e2c25001c714555f8af812d7e6b9a7f8cf453f35daeee3d64d13d54712a3891337d68d89bbcaee1de2678d3476622ce3dca74fbe5407c41367ce17de0aaddd39f23ed837cb04f08640e835e389c0a6b7fca74328f03add367c832cb89b0be882e7b37176f023cb09cb832c27556d4ec7ce57001cad597e810e53e624c3a3c90f91b39ab	\\x888742d29d819fe9419a2e4980a0e9b0483d4814f5957faf611bbc275d6c188e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
212	intake	1	134	\\x	\\x016d186fea95bd0cb2affcbd4c1ab4a66feb8b91e14cb8437c779da0626c2ae049531d6a2d88138042408ddacc8d648b827aa7426b655953341e9205bec0627cebcbbb4ba449b45de21178d1d0650f3259893b10eebed7d60c6558854d1c860dc075ae9a9482ac6d3a56a05425e0774447eaeede80a3ae71d8ea47f405b32c32327d57de831f6262b4c3b822ae1fa7c5088ca9efc28bfba329eacfadbc40ad3de883d792797f47d95a02a645bf	\\x0badf28e93c560ba331cba15312e135a85cbf9147c79b25d3a1b5590f3822b04	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
213	intake	1	135	\\x	\\x016d186fead0bf301e4cc57c97617ed86a3c7a336eb11603f41f004e218f530a101a4a463302eb3cae9577168527a1698f61c04cea331a2f67c83084c195c13cd635a314a18b2f35f1fd2e247333630ac5bcbdfda565113ed6bc55f6d72cda57a7995866e504e65bff35f83d2a9567bb0a425109c25348bec96cf891f9cb80ed8694f06671a908a79d1d0f2a04788a2319ae2907d32518c94cf9078870408a83088220329a6c07362da6b726cd2d8b76	\\xf662e3928d5eb0c10d9eec463f2bae4a62d9bca2d1ab1c360363637fe20595c2	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
214	intake	1	136	\\x	\\x016d186fea7b7cffb0ac84dbdeabb4276971f4c77e40ba86c277b30eca2916ac2e8bbaec9b4957b4f7f641945fc2ed6bf0fad4e4a512184f2c0b8f8a19a42689ec340e47ae9f91d6377f7021983dbdfaedf9bedfba1f1dbacb67223022581ef0ddf947a3a0b2003abd769e1fdb765ac940554596736e0867461f978b5455160e199846e6c67b65ac371b493057834c8feeb01ddb0cacd475c299828db117e3dbde888cfc42d7f7cc09b760dd00	\\x151be265aa6aab82fd124e09f180f91b10e8308a0c733d7a3024086157161988	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
215	intake	1	137	\\x	\\x017d7292b056d49c80263e25183f2242d9e45cc9c7dc080c1b1fd2c6655c403097e1367204de9bcd142a44a93b4d1d85cf2df769bba0c937d566202497cc2147794b7652060a7e3b11d78cefc95188f65bbe0a8bd04a70360c29d335ce4dbec53b6207cb31473e1b69b56324200a7b81d483a87b067dd7e553d3d28a6e536c4362d0635a2dc6	\\x8efb5dd9cdbc88629ee123c37d89e80e6376940fbddb8131315092150ea16d9e	79e3fef0-3691-a315-8575-44624ba4c517
216	intake	1	138	\\x	\\x017d7292b0eb11009a04da9da618d61e41f4c1e320d2ecf56e8b8340aaaa0485194654679fd95f49758ddc5749e3545cc4b9dc5bd47bb55190aabbaa07263281140ed6ecc1ffb876cd37d690abca82babf18c623764c835d069b856207e7fa007f3dc52ed145b5f95b62f5d4875106a386e4d46be8f4f82e580b30679e265addb995fab18af2	\\xcbec51205e393eb646a336afbfbd1d73cbbc2325351f63241dbf6d18e08895ba	79e3fef0-3691-a315-8575-44624ba4c517
217	intake	1	139	\\x	\\x017d7292b05445a1d886573928830088862f14f6ad568b33e16cb6f5e568dbf97ff971ae74289f075bab14f6b6f73dd2531bf89ba3aca39c0882c5ac56d688c7ec346d01d021c3bf3997f6e56d3202327c64eb15bff0c73010bce0fe65564c637d7c033d6947e7e9dab2ac8ca0eee8a84da45a8756204990cc6982075ef922e004ad98d65d92	\\xa3ac1ecd2164836b8c391724429982a281cf7da25ad92d9811809ef529967126	79e3fef0-3691-a315-8575-44624ba4c517
218	intake	1	140	\\x	\\x016d186fea5c874c6f4e84662bb244261a5613437436f70838cc5b77f81a66eb9030d29a853cb4bd373b1b8af115805488d08ffcd381f1f7a738617dee72fd1cfb61ad99d9cf8b7fb159939f62d13120076bb08eac428c03ea8b4f92eed5f148a694c87871ea130018e59a2c12035fe17bebe539e1318d7fe7c83dbbe0f87741556b5749a1a2268048b18d43759a3dacbd3e1f04bfe821486f2126e6f7a7a9638bcad89f63b0523c71a368804512be	\\x8bcff63a7de8c582f9f5080a13e56522580ba9ffacc9081412e4770fc9c227cb	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
219	intake	1	141	\\x	\\x016d186feae696730de7c6ad845fbea52c78614523c8c87e5151bf63bd8c2f7d859919d296aa482111e0ae5da43af1ae3c2bec722dfbb1dfc4887d9c64dc759882a42d54bf76b793ca0884094d7a796a134bac148ad7db779b0cdf366598d1fbd839b36097cd89ba82959f4288aaf123ec68124b539b2757c5faeab05380662893698dfee765758c26db0b237143fccf68a1c4ab8b299395a45e34aa476b9d8d94d6f1b953f91532f6652c619f5027	\\x3de03a6f6d59ceea14c298bca60a5984b1b6e12cab2f71ffd991d1e7ba87cf0f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
220	intake	1	142	\\x	\\x016d186feaae32e3c7ebfb311cc739707b62eb8a896867cd71079f634000d4a544a80094b4e1db573c85f41bb53b4f4c8fdc30b89c191cbad9accbb0d1e7544b8597f3e56c20cdd29a1a14b01b6ebb4932e70be755a3698833b8ef990e55d6c1f242ac411d6885192436af355362f0930bf7f45fb57ffe317cb4550a6a3d6c3c9391bd4e0eaea33d21c98f7b5b4e9e7f8ec936a2adc5b5324ac17aae8f7ea8677cefbfbb3d162dbd07f767bb6dd79916	\\x5f1ddf356c34ffc825ccdc2151661731b0419d2d924583d41391ea4756befada	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
221	intake	1	143	\\x	\\x016d186fea894855c7813faf93d9ac44b8bda78ddf9950b25dccd745ae238c31706786c93273cfbe1d7793cc9191cd638a8e5e91db2b1963975239d94f3a69597822829fad16274e99e4f08c11a98b63c532de018710a10e8f630238f7e9363bb7108adac321c722f75f068b78e3fbd97b814b32cce7f2201b1676ca2c52700f603b2a85e95d79d7e2f98d89ebfeb8684a97b138e744b91c4fc3fa90fe9dd8dc4cea66adde5d143ce2495921d4b971e3	\\xb0d3c7dac8f24f6a984ad41b8cbf74fddbd79b714b2612c3001a2b1c68f55ae4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
222	intake	1	144	\\x	\\x016d186feab0399f0ac6edb30eaa05fd0c1268fa99c4b2621a75c0c3291e5423c80bf6b7ed8d779cb031d97192ce7fcc52e1706d25f067455e6505d3a5d0761551d0a9c672a5ac070010844bd4e3cbff29e9d2e93f98cdc563a03adba098ed4438ef7ebe6856c60d82a7eea05cba7da811ba948563b8f2aacdab4ba6e056c678b2bfb03a562c869e4954881f1b26c2090386688ed5df91742382706b78c955c65406f6396135fc5b9cda96f9ccad3d	\\x4a5617749d6670f4d56f0cf25e4379337c121f3083eb444338239255d71d769b	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
223	intake	1	145	\\x	\\x016d186feaa2d9ba58456b2a7fd69350966a52b78cf21820ec1f171f5745fe138688a14bc75489b52401785d93c5e4edbd7e4fcfea67a02f85cdf548ce1ec30fe501165b033d0c3c12d6753d4a83ae23bec87ca63fcd772ab38f8fa9cf8f37b56e73bc4ba59444f8666ed5bdefa20f52184d7bbba5fc5b98a9a18f4150e91318f34c8b2c881ac8c0ff22f892b9e05eb1508bb27213f4102e4105215108dca536e2386022ffc3c74903397a901f71d1	\\x0cd7b045b0bc1102fe16b1d3561b789c8fc589a7b03ceddfbc2065c747d5f3b9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
224	intake	1	146	\\x	\\x016d186fea6325c48fde384323e710c258df3282e53d77eb4f4daddb9c462b8b209f8807bdd36ed4fc34acf99aa5eaec1b7dd595780224eabf8bf8529629210aa1acb4ea54932bf6a28a96eff271053f650202ff5d81e4c4439b4a3c0f71c16d0dfbcd0f135c16a10f5c27ad2cc97a5eebbb3c90bfc81e07492fd80b162b823570b59831dd92b70a319daaabed006f66fff86cf3662c59dc2d19e2935944a13ff18c9a42c2d82c08	\\x7740e5eb0e3de354bc265ae77dd88487e0e4d8fbf8bd229b9aa89c893cc9bc24	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
225	intake	1	147	\\x	\\x016d186fea6be97fde793409d66e577f4b1159bddf1ffb64da67e83e8070fa4dea9927fdda7ac68eb19990872ef6ad6b3d74aff11c506904107fcc975f6332db95df1f94406a91377a4718e84d3492e88727f6778d06c3f8791db9067b14c26d83e7fb396fe7145fcb0254ded94bd7c36888c712d6db4932e76966954d28b0fe9147e65f5c044d049f963ef63211a6495ab2549a045f75a8b562d89cf0c13ca3d8c4d152907825ee72d25be9706008	\\xccda49c03c5df441cc42596d462b27993c87c29090e3600ec8419d0e31def28a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
226	intake	1	148	\\x	\\x016d186fea53d6e573f647fc62812df55d014d2baa52bd4aff2637183010a03cfde32f0ed2ddd7982c817d584995342325d58511f9378972c8902eb0a2507f6bf58bad1e14855d4a068baad6d8e2f81d6e71326a88427f8d5b6e0866e6b90d10659343b548f64f94e19e061faddb3f7ed76ad26905b9f0b9cb081ff2f86bb2e415667aa4ba4e2eae58b6a0ddb4177a976e5fad200408081aff7773d4c5aa6df51f5d1ec1ab1358a6b8edb8eb4e5a56	\\x30fa917a208301a96fa66f4db6d49d1aa492fb10bae482bc11bc92db383978f4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
227	intake	1	149	\\x	\\x017d7292b0998d022e8b94935f345f53379d43c41c3c1400c7de0b4426d203359b009dc5df383b32308c5346187c98be284498686135c00af313e882382a19d0e80129dcc9da589bf64e792aae94ab621696fe43be2a7a29dba0a501ebe323b25827ead3c0f8486d5c7588ecf95a155003b37b6118cb54c07a8c7feafb9af1a15f8009f8a713	\\xd2199d8e234c9fc26b33f8333a7686a2ce0bd243f9374585a87a72a3f4a6eabd	79e3fef0-3691-a315-8575-44624ba4c517
228	referral	1	5	\\x	\\x016d186fea68e141462c861bf834e6bc49b99c7610492d6cb04006ca8fa8d6f3300f6b018cdf0baa457c888039b70192c711f8147a444f6040eddc906fa9b1e24473bedca96d57c0d71664b5d3c881d77a334dee192a1358359df2d7afbf2074029886a5506a1887b0d2ac91bf8ee0522f2f9e5d170454fd6cdea66a83543f476f2f08c40ad270c3a226f8b8601e525e3c064e9d4a8dce80667647f409d8a3a26a6a39d9202c40047129cdac6acf8f25526487edc523822ef2015d6da4e5b6919cb6	\\xc050e66789ffd88ed767b6faf1cd5808aba0f044b7f6abeafadaada3d64db3c6	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
229	referral	1	6	\\x	\\x016d186feab1dcef57031d4188184cb7db601ac80272120aac28a15ef098ad8598261c2e9e77f9a00a081b9bd91e4b762d277aee8968dec1da30cb43feb133db361020c92cba02e65b911bb8557d7e1dae427c3375851b6a25555f57b09f2b1d37e6782f65383936c9b42cec6b54adcc662b7dfe791a660f0c9d1f4dea8f7f07fc062f5ebb3e8bf2743a4747a92ed11a78be0b4cefec884af6e3a97cc7b5c9df598ae97b5b23fa482b96af7e618604c85294ff0ac2c87c6678d3d5b329fd772dd70d	\\x5fdd1ceb937c7352702feebfd5055d20c053276d09310350ed04ae730b91e9a8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
230	referral	1	7	\\x	\\x016d186fea2729c1985e0075b2005c2f75cccbb07241d360f200b67e8e44f1f2b38b4d3ca2bffdab23c479d9ed750d156b3e9adb4e01f3386d458db33263d2dbdf1ae6356d0eddf55b59ece6869f6c2950bce000083fb45892da97594c0ae0da63b253958da27bd9dba3e5737054e04c21590cbf624ff53544bd496e47efcfc158c828f2376b986b3d9e4bc4e3b60cc1a3f1de48ba41d86926dbf997f178e26b3761ff4216f7f7aea041f044e2a8d8625fb86768f6f7da3c1cac1789b0760a1ec262	\\xbf29c53077a4989bd8bb449fb96cb760c7088a002e8315ab31ddedc4612d7f9e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
231	referral	1	8	\\x	\\x016d186feab0503cf4f199c230485300c3e3c04172b409d25649d4a833d2795a1eb28634a2939d35d0dbfe992cf4d63f1dca3de401c964f35fbea9eb3916cc338421e61a7f6a28cf657d08115d80721f88ff8b390e383b4475edd31545bfb6d3fb928850f509595688ddff8102f28f2b4d0095273d8c284df2406d34ffb490c12a09ef7fb3bb6829f2ee70484226a775a647bee236d9e221ba593387f995485b4b094b47f8d4278fa60ca879f42780ef41beca1464fc54f25a8bc4a3f75fe79a19e9	\\xdecc13438736f042c0a605ab56bbc783cfd8d8b03422f86c4cd42f61cca713cc	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
232	intake	1	150	\\x	\\x016d186fea055f7b152c513db17cc7806881f9c49b00ef91ce4901fc067ed3d4ef0b3ecbe7b2fa69b1af3205a176a1113a87900156577d97129455eb2456a174235525d85250998c0532757c426d1e14146b6cc5ad63d5985ab4e9b1f2d16401a4ffe0e946c5a3c11c36942fbe8caf2f0618be26ae18d93498b1fb674aabbbb2b1296d7766435140d05a96f917b71f62f416872b722dd61a2a9b66cbf3530feecac5c16895934bc4af4801	\\x40ce12301f5da01a6412bccb6bd0b6c4b39e00a11c8a98112291bf9bc43c4588	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
233	intake	1	151	\\x	\\x016d186fea7aa76621e71eb24a5edfded21f0bac82988e7500cd218c6eefc2a5033ee902f59cedacc92ee59a0b001b408d5a9a1241593208e91079ce101faf6df9288a207591d90bd973b1724a3cfbfab47fa1289336c3b282212e349ac372f7bb81ffb6a078e765e814c8479d6fad415374b33b4af3c6fd546cc6ed3d43ea3f44e994f4c0bc16fc68d0ea8138315a1792ac60d12b2c442725769fcf0b8bf1a801907eb754e3dd66e02a91	\\xbfad0b1c741911b9fef206b848bd50f84002a02e0e534a8bd1b8b5e1a6be5d53	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
234	intake	1	152	\\x	\\x016d186feafdc7bce72853e6f9d2a9a4f91bc197c6390946308c568f07ea3d573b5d1f9f7ac05c01a993e0fd6862ceb5d5ba56b503e28d0e34ca598261412bac40dcafbd3b50f9fc311fa2e59725cc3b6eb49a80cee5b2baa91112edf36c4d9e976a63c7461a6ae07d12886a251f20ce09808dc80036040fd0041e051525b952d88ae9f82d70e67f9f558e3ddf69080b87eddbab47ad4cfa4fd86e44834642a2fa665f312cd2eb64be7299	\\x906f2c01df8cc099b0db29e629c3548b3235ba21bdd4a8e5d65f5e03fd3ef610	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
235	intake	1	153	\\x	\\x016d186fea17d294acc34d60e38331c8a4a2a59185500a52e98ca0c798f0eea9ef11a983bc56de7e4740b919e4e101b146acbbca8a813f32909de8b6fead6da8ee760a466dc8a337918ae0c7d283d4ed6d7709873c1eef8d9a4fdf3c9f428916522c4a2ffe7ea013ab5376a5e06354a7eb2cf11c7819b1ee7adb90d0b5dade1c8150347e668dc14f4fa037a7ec9736e0b5ab66875f920f216c7ba859e99c3c3f9503759d1f682279d79d23	\\xa49797b7d1e421be82e77e56cc8e332d5d7cf58a0689e97bf6aba65e8786c026	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
236	notification	1	1	\\x	\\x016d186fea9ec4f958d8de2d34d467e8074872861b8b346028715d56d799917335a444a37fded1768d18b312d388b0bdbd5c5b82b49b474ecd1f01e06cc6372d3c3cf663774b10a85c32e703c2fc94616c2c92e056cd932d2f85b8be5da4ed5aeae7713a6ac156a1c630ef8427328117efba8835febc06e5e3b2a652e087aa745ed3b5a2312168062cdd2aafa4098b967aff5b309b189a4b40ea989fa3281ba1	\\x572151a4a2a3b6c91fdf3ee0e67dbee4342511641fabb82901b3bac4efd750c9	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
237	notification	1	2	\\x	\\x016d186fead0d747c41613ec9eae52e53fe44f06e82cc121638d71ef3449dbea0e4f4ec3281d33c488cb61dd049b80612456477d7a9973dd6779b37dbabec296018db3592107bbaf0f1bfe1275561dbcb83ab674fc89a3b525f9ac691f54a373082d6286beb4bcab24739ed9c095a4291443326107224e22bb02481b5e6baf35edec11a1c1edffffe61b820ed826b2eb2765428a0e9d2b9730851dbae1b42882	\\x9cfa36657e6229f63d55d1af91b4c47c6ec4ea288fe9642681cbdc2cb4162311	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
238	notification	1	3	\\x	\\x016d186feaad2c07c90478ecfe8636a21ce6531de013d8120721460b10e969f8d2c3ff66ce2504833b1eeda62278c56a312a9a94b74fde629860956150272d79e506175db5b8030a3eea952a34fc15ab0479d100ba349cc895462992d8a5093da19ab087e999a158817c0991bbf4e660acca25f447d4cc039fe7a148f41b1e86f95fb9b4bc3b358f8f60b0240da7c0577f31e22352852f4a5a404b9c49b193a6	\\xa6b8157cbe65c1cd5d1f5c686e46a43d6117e5d22eb36597a67bb7e69b21c951	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
239	notification	1	4	\\x	\\x016d186fea8323c0698aedf45098702a831e6f5ee48dfe9a7f8e72943edbc23ff0b26d49e8483452032a6943d4c12edca8ce88accb52f75485c83a4ef6304146a258ef73fae68e59276d20a19b22d8d76cac588ffc2c9af0dec1c203a12eb29cb06d567984982757b09bb1484de29a9559571986185b235c7f6b05f7c137bb71a411130b807881005b13f4c6e2313c55b560a0a5229dfececd256b74140a06a5	\\xa22d87d1cb77c412ffb16ff4cbe83b6270b3de62e6a5d742611cdff74ea7de74	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
240	notification	1	5	\\x	\\x016d186feacb2e64ded775249c0f22468f0aa885b98b32ab6b418ca7084b89ccd75cf57f7e5c98e1981ea852d443a2a067fb846ded65c9c170cd956ce28c82c44ba5b39684ea0f9c54698f031fc4af38a07754b2ad7c983480fc2498d9643f618d7860eb6f60241543a5e7d3036eabb0edc16cd66a6e2cc01332601240f56de60f57b508dcf77dc4df7bae71d90a0531bc776e6cf64ad67831dbbcce98bf7e0cb5f13b41ab8d4866284952e684f5a99413bc9d76988b	\\xa0d7ee142fe2761249448730d8313b8d07ee1f426bbb31c3491b8b88525bcd14	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
241	notification	1	6	\\x	\\x016d186fea416056161ed0718eba65e053b522aba4b9a634ee5826e2de14f16d461f29745e46b0110d26883c25a781b14fd538f4214b8c8469b1ceadee4b657b632b108e89574401604fd92a5d3495a218ae7a0a4843a34abb1cdb13b9872bf0ecad87da7668f11310c7b4d79a7ff9dee156c414394a3615e4e7452ed588c7403fe4980f2d140e159c208d2fb6bca8b4eb62e3df851ee2f2a1969d26450b83411649efe3a74d3a4d4fbe62f961a19a7cd61bac8defaa	\\x125cf92dd2e485c7e6b7685bffe3f9b108cbbeab972d231c426307f31ba21202	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
242	notification	1	7	\\x	\\x016d186feae33b70cd7fcdf31419aac6b72f2b75df6696013dbd697d71e890ff6512dc4afb78a896da40963fdadc84c83a51f7630ee367599943232e8cc324a2e08e7d12dca78abf689c01edb135ab82b88446703208dd52c34c8172420359e15500289cd0155d78efb834202e7c7dd96c3d3f680537c0030a015a01287576fdd1e121f149511857ee9634c32d2b0fae434c76193708b5addf7c0336eb22a56505df22f9cfb91655a7f789181fc14882e12c41a1eff8	\\x2cfe0a42481a20e5d10cbbb0bdedcbebb5f7fe7c162c52bf8105d86b7dbee583	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
243	notification	1	8	\\x	\\x016d186fea993d290f53e4ab5dc2f566222f2765fc651ef70492eca654c65b60facd0ae211613cd1174c4a7694eb5bdb59acdd8daed753129726788c94ddde1345ef746e6e44ece69cabfac4f0332ed2434e854e18e26d9779dd6277cc08d0ea0173cf617c3cc9920ee9f43d3b998e91d96d267daf8304240075a067e807c5d6c642466e0f8fcd86e0f2e97e5782e2e40a9252207551168e7ad5c37e4c7bfcff91900600cca30ca1b16cea7f3c2fe1e651f335b90548	\\x30d84bead5d6a78b6b7c375fa8ce4245dc9ee20ba8802100ef0071cbad9b5c67	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
244	notification	1	9	\\x	\\x016d186feaee9b2b53174c3f3fd57aae3c102b5217caff7eee96599e572df1b68a9de97f6e9944ba80a0e385fe62d680c0aefcb59ecc233836032abfc38d2bee96dfbf554ed42fce366586fac5c3de75a5d850defdb6fd3153474e0fa440ff6749b930990239318d002e011d90f47eb46f0e266d8f9a27cfcb8810e12563a668165232e964ebd5f50af9f2d1f030e8f3666111fd0d3de37da7bfe616bac821a7c3360892bb112c3813cc9a623cdc87a441d83db2e2d78427bb	\\x1bea73c9011f90347796b2e9de8f0eab54764b3cf4afe28a8b2bd1091cba456f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
245	notification	1	10	\\x	\\x016d186fea5f20ceb8d5bf755707cc74de5d752e3f7c1fded89f660ecc511e9c770aa49c8b50a53519538fa502fb5e2f06aa596ce1301a3c81de0069171577ffeb817d0db161cbf6fc871cbcc8d663562df0e8363965549454a92cbba087cbb05e67a34fe07c8246329d8e91cf0c56e93cc0d4e4a48c5cba40a63614f750e4efe0ffbf8faf5bf38d8ba2ccfc3ff1cb8f9575687de2a90021fea97fe4d91e65c4744dc13b98fa23d2069e59b47dd0807f1b06d8eb82ed49aa70	\\xaca216449951eb658ca766864be6e5118641fb97b3deaa0650e0eaf87622d3d3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
246	notification	1	11	\\x	\\x016d186fea31b9e5aefaf5260b38edebdc115604a0a02315cdfe974cd1be4c4fb290abd13092c3b054bf9890c978caa66c90d9b69177e38dc4aa7cc382096d7d9edc900780ae5d0454d872685ade5edacef7ccaacfc4ba329e844c76b074ca024c4ead1eb93ca39a7a81fc52c411658bebd62dfd35c98a801fea2df7766ca559df42051e54629691ee0685bc633c902ef9f6081288ed640e52a8ca3c51714de844d34f1413f44331f7370e8165a7c31d8064c141103a84e48c	\\xfb5bc7abcf284e62f94e62e684de22198cf02431420528a3ef1175a9d58c5f3a	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
247	notification	1	12	\\x	\\x016d186feada51aba6fd4d12532739b4406a78dbc24ea79ccdc36e44aa44e15a6242d73d094013e2c92213622738476dcf3e418774fa539b2f6e65bc835b486bf249e228e671ba181b7df4167812299a8a0942b8e41db37207744925928c36e5c432cca217bf8368f96cbf6767a7b6b8768c729173796eb71589b1d153ba1ba6bda880994e8196dd4e929641e3ff745d265f5c1afb7c94f20d69798bb51ca972e9e1956dc16476cec1959bbc6ca00092cc629e53f66f99dfc8	\\xf2ddd852e3d99cc4c0a38e4dc8f2aca27bd1f0a8a9c7cfc0a0bb832bb31376c1	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
248	gateway	0	76	\\x	\\x01f6187c4900951abc92f8afa7da443513e6a3f6037374ae33d1ba5191d148d62d7df9d0d66e4d3b44b1850d86ecc52af9a06a7229941b7213583629ae5dced1d98439ba94bb163bb002031ee49e7280e30f8dc2f1ff21a0aac3bce036ea9afeac1401d2d68bcc85b8bb61571435c47359489beca572330d80fb09cdd9c9a9b0b946463d4bbf33d75da5c1c74c35c6d676847767f12bc3f84aa70d8de51acd98d40875c9cc8cc768f365c0417ab67a9e4b8ae659b903f66fd5e9f363a72ca86f1b4692bca7a4e815768dd103ceb589af317645d8edb85455d2da813bee0a694b2aa63d72b962cbc37cb82369beb577f4e1b0	\\x3e8535750160b6731955d00f5d71f218154282db70d1e754be54212a18d53b22	78601067-27ec-b031-c5e9-5602bc527ab6
249	gateway	0	77	\\x	\\x01f6187c497d88aaf7ef49f798f032accf3dec308468880d845d157556386b4e55e4e093a8bdf3880490489281c810dbeaa703b7e2208149ab50c3d797761a6b22c789be0f55f8856c9c2a516cdde2b2ed4b7147c4e2c2734c8cf706d5835e9674484525cd1ae9d5c16d2a17c45ef8cdb0145c5085a0da8fc64cae0b8dc9e6fd16f2d8cbad7e2dafb84e4db3e225c691b347a4045bf9d8cf3bb4e5728a	\\xe853200d4c1964f0df0080d7ecd1f7ab25b38491b4f47d9753d0951d7209e298	78601067-27ec-b031-c5e9-5602bc527ab6
250	gateway	0	78	\\x	\\x018f58590a67db9a5866c47599215be5deadc44ae5300e8d2c97b4849a7a5e39809356cff63b11be72ae8336fbef8f36acfbebdc99bee678b732e6578b2d66f865e0d3602031b4beb01cf155873171526f22971e5deda54cadb5a219475f5afedd12aedda9b41f2db12c53349bcd910baaa715c359d10a751530e401359962548f06f7e633170be6c37bb432f2deade07e3cfad7f913e3d35b04459e402f0401e5ea9deb03e1e4e8541ad6f92702298f2f5dee866a7aded96cab7b83b7de10f3928d809b900cea514eee5f176926548924caddaa321b69888b9d37a45b76950af5b0e705ff32f7cb80e6fa33d553f86863d8	\\xf3d263336e897f31b08d7408d9e31eb8fce62c1f093991938dc898022ca7367d	5163f2af-6c1b-a54b-624a-4c65e87b1127
251	gateway	0	79	\\x	\\x018f58590a1e6ebf84efd47513ac67f62776e863dd45b8a89bf276254bcc1affcc771fe2dd8993fdf8e526e40470e276717984c38e23929a2cabca2a64f386fd02883059e0ed0fca7e412ae88508cee113b80a24dee690c97448c5f17635354a5899d2345ac2837f58bd049e7307ae0df39f91bf80941470b07bc6852f9f94217a9815a46605f38ccaa7c748186e6baad4884e8791fcd66d6695d35988	\\x2a9262ab49b5ab2b769074376a7bbb22594635755e56dc8be769af54eb390daa	5163f2af-6c1b-a54b-624a-4c65e87b1127
252	gateway	0	80	\\x	\\x0170f6452774cef95cff40b1eec1b9af3d3dae75f92f73649503376777a8942988d913f4c616cc8095bc5f13927731dfd636689a56ca78f30cf19e4f5397b9f5be197c3c1cc079d0dcb990ed6980c9539d8aeb322afeb668735e9475f677c049345570aca69c4ca27b97f4c86d4006e76f991c05f0e262904740a77e8b9a9b575081905a4282f60c0d4a6332f555a91409e68c53467f35bcfdabf9e349ad7c89d81934c00aff3f3e17344e1c2aa219ee799157ff32e06f50af8d0ccbc237e08b934858172fe8f49269e54745376428475d242ecde74b4520d4dc17a9e424169fb5c9ae7ea251111e5b211b45b667dd16ad75	\\x3efe666611f1637f934d0ca8556ffe236b69b5a481ab5135bcad06ba46663d55	4dc75553-6bb8-f4aa-ec34-d47f5b08b82d
253	gateway	0	81	\\x	\\x0170f645271bf1004286728de26a30f9cee0c3fb1019f632942c8cf4fdd3eeb7b511a3a9861c12fff4d042b06e4e8736d56a24a037fe9679ce0e213699e007e68b041438acd7521406cb128c99e633bdbb882638411b5560e49d910cf1c968f76def8fe6781f08f33fd820bf8489d340e45f262c4e42db8a90c7395fae3e2ad4ada304fbdd5bc1c205d1057c9fddbdfee55dbbf92819113a25465e4ee1	\\xc176b44da366738e3ed663a8e770ce8765b5d59bbc1f5e1de1456f8a80a9f543	4dc75553-6bb8-f4aa-ec34-d47f5b08b82d
254	gateway	0	82	\\x	\\x013b3d6fa6b043a66f1c0c579fc420bfe7c232ed1b65ae6bbb2ca98ea82f21452b2ca31c0ec52b847325aa855fcbdf4ae709eb85b8871704b58e610dd6fbb875e1b90fd710e1ee5d1ed272cef89d7b01e319dc6d44296b6cd643969a096452cbf07d661d4b2bf12f3fce0e2c0ea1ca264288fc281aa8b29b333f854cc77655aa8d844c8bcf1f7ae9bf86a533088f38bacf982d694180ea5ecf53e696074dbe25648235e8369a135156f0c26e96c97328358e1dce03d0a18ccaf89444e5eeb895f10d5398d54bfdfecc68f7f65cefaf2be0afa41bbb71964e413ae38230c622fae9f888bdf50bbeb7e47938dc9fe088c0acf6	\\x0ff99aa21b0f553f2f3ec5bedbc9bbd5fa39a3339c14bdd8d7365c79fbeb0fb4	e2f6a05f-75dc-e1c4-691f-f54b0703d047
255	gateway	0	83	\\x	\\x013b3d6fa6c4c143c836933f78da4fa84da5fd2cbf30d4859c751d4c696bc08f353d25a8cfd93aef572b6735f02603eceeb6a1bc154a557625047e93a4536c864df71f2695a6174b8ef11cf4022008f269f4da33c233958969568d282d2f92257caa13f805df16b97ef49841680a8e66b0e29ffbc6dfffd27c273ae84ee8068f8b04948782df8fcbc99f151926230d4689b98a80a171869fa0396537a2	\\x11a53a5977386c7e404fe9471beb30479f68d095aa6db0f5fd7eb1ada0c292ba	e2f6a05f-75dc-e1c4-691f-f54b0703d047
257	gateway	0	85	\\x	\\x018f58590ad2eda9e9adf532f03b2e40d61c805a551476f6c9ab5f0ae868abdaf035a7c00fb17a35bf27f239261dd61afafea5c80d8558909177c9ecc35354e2607873e7482c0eaf22ef794d9fbd739445c5b5c2f81cd1d6714e9bfa1742da459970e08fecb7b777351472e8440580b82b268045e9cdbe9e87f6ab346dffaf40715474b9cc5ed1228d779f6f2ca05e034f5d17fcc7596cb1f02870c55bda2d4a2869ee53f1a1ebe1678639d3ed2566097038da14105db7f18211d4670dca10e5271b3fe4b608d9b3cc9f55ea2d9a364a8b1cc9078d6d70f50d6d3c51704c32a73424074af03426373739b2c3e4f428bb7677ccffee2f451fceaf600cc6da1d33a553d0388a9ac50c440eb527036485	\\x6a4a67bfdaa9f38b2777ee1701f23039c2b0a471f2f9b82e00f1b97598c27bcc	5163f2af-6c1b-a54b-624a-4c65e87b1127
258	gateway	0	86	\\x	\\x018f58590a5b5b72d97d2f7bd3b64ed3a3a8a6e0ac1928f82e797c7001c47b6dd6bb69438c07a27425376357b7811345005de9ea3d2225f3e45fa5fd13479ff7cb56f6b34d3d3dbe9919794b5c49949b37af9c6d26e03ec2b4a574ae64619da53d9c67691a6852718c5137938f660e33c0a3fcd6ba5d5d1b21d09bb09a042037472e5ae6d3e8a2c0ab405c13240ef6a83b44efe18528ffb25b9e85807d4b	\\x860eb2e24de205bc5e6abd0086ec8bdd771374c17a0489049f62656a99ce44f0	5163f2af-6c1b-a54b-624a-4c65e87b1127
259	referral	1	9	\\x	\\x016d186fea4c2742d20e2cef55de0478399f200d8eb949d259c20d57a62e29619d4a4042ec5dbc859168f0bea1c95f2bf272b12bc10c729e2ec231affeab284896cd4cc4d1dcec34ed24a25c20d5cb608cf96dd271185980a9bde5c51b89098869e740de29bbf1ea0c030222b04525e82c28a7527737a8ca45e4801d0c5fc0e72755361f7a2a8e50d71d95f4f444c67962f5b4ee51e0cf2aa912819d9fafb69239837d1d8f04d72d3b3b49bc4e84df58018d705641c1f0c18f1e0a93200797b8ccdc	\\x89ad4f4ced97d60d1779ad2b20bc514d7d1d60e3bffbd64f94fcf96ff3e49d44	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
260	referral	1	10	\\x	\\x016d186fea92b4c1c1790ece056689e1b9af4eee39dfeb40be6bc05b0e7565370b354c8f9fcfe33c126b733e14ec75b1937a65fb9c2c2eb78f70977f6ecb02537041447fcdfc211fd8b483662133fe2e32f9e75b65f7d1902bf4aee721d992cc0fae33b8671180b75b647b08770de58017f659ea0673ad101f8503ad490ed7980574e6487211043e58eb465e6aa4478e42797bdedf1178e488a09f8b179ab9cb18c1004121d7e14b7147c58efa0c3693fc9401632865f04b4fa29f40431d286c8954	\\x960f349054743fb7fa328b758ec008d799d7c83fa9580c7a319b7771f529dff0	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
261	referral	1	11	\\x	\\x016d186feaf18b966afbe054144bbec623ed1a8d23127e5d1be9628a0046c0a89d53b1a7e6973cfecd6fdffd1f5e983d6987fa188e7a8836efd95cdeda598e64da826af34c7510e5346e3d5db0b51b391be59f827a9f295abaeb04d12aa45a6f75c3d116da5cddc46e4213dfc993c5fa215b7f8bf77062fce634397baa299947cfc7e991477f1a89bc1a3c26511d9955d39ab2d8b8511ec60440265fbb0f625c5d86bff3e5e0bbfa7cc615618db02778f41e2ae45b6dbfe40f061d7d754c8b2cfa64961d	\\xb90729be73e663cf2df867018aca7c8eee01d5656e719cf7d9cc9afab09ba062	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
262	notification	1	13	\\x	\\x016d186fea6e9ecf3a5dd59d092482561a0e683ce7b15ec4e86fbcf599f1d89b548f8127fb4c076c98e7a5cb3c28dee0dc4cbf8af7e4bdb11d59a774833a3b109ee78b238b536da2e59e783383f4039d9fa5d5b0cd9ceb8fba05863f17e2d7dd77c3b46cd38a6fbe07cf6f34cea70c9134430e5034fecb2b2ebbed7ad93b26ed63e02f542402ea0201fc5b8ae826cb4434bcbc99f3f0fd369cce36e86ea656401d7c602464c34977d5e2bd14b2e116cea481b7b12cff	\\x29a857028907a39b27f567bcacebf02ad96deff4f2d9c42a5aa86acba4941294	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
263	notification	1	14	\\x	\\x016d186feaf3848ede46974ae800a1ad2e7a114d42465eec0c4619218c5d468371de5eac4e359bca9791f0a711845da9fb25499615fd835b184bb355b48727c61eeb4d413889ab0d8ecee50064a8bb5d19631972a7acc00eeb5fe61548f4d8ccd1e74c66978d8b899d1f2d0711140e50cb3061854143a51703d49138439f46b0d0ba04c2b95619ee94e1e1aa25c254bd46fdb2ce50dbf3f141e1396cef25bc34f4b1dadb728cb9c4a7adefbbd42decf77976062c3e1e	\\x9b66911ddf76c41ae83bbc3114fd917badd29ccb98957bdf2daa1c67129e821f	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
264	notification	1	15	\\x	\\x016d186fea1b7ba053550350416aaf48baa77ead205f1e785ab9fbbaf43a18eca351b16eb940f1ab4decafab3aea2084022ff666d0ca9293771bff69c1aac6f9c8cf98c99c6c1d003c53d6bc4e0bffaf77162963cc8428f413a3c59090159025178dee53d4ede28ac079f15855f3dc864ff6d3dd6a5a1ec6a9b072256a12c52158faba03db0fc2c72e86b4c9e3b39cb4da30c1cfbb38385d7ea2fae97276df49	\\xc46453d6e1ab887b88ac7c843ada4f1eb8412dba075e92c37c3e92c4378fab38	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
265	notification	1	16	\\x	\\x016d186fea338f94a57fb038585121319a60a90bd3063dca7e15bf8fbbf7567802fd9ed957097ef1c65d96be4790fee81756ad0494663f0cd041a2305f23620efe33588ba0a61c57b989a9dba9180b81472085d78ae68183abfec06dcfba5f9f1f88e4f7fc7c0f0e9b3ffd6613db1102ef0cfbdc34a08c2957a663714de36c9905b080c4fc0431960d028268045ed9de949fa3e0b8050e8996bb9b0f5e8f3ce2435bf7219659b5434fd5c38bd538e9e11cc3954debcc	\\x889131a81282bd539afd22ca048ca5c959dac47822ca0119444a7374b644e918	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
266	gateway	0	87	\\x	\\x0170f645279e66932b18add4ee3042185a27b9f9574ef7287804f3cab65c4790cac2975d3165ffd5ff0ae05e1c91b0fb371bc7758a9caf20d219e3049eca1243c675628e77484bb515696539d670aad2795abc2696572dd37bdd7afb8dffac346adeec28b4f526663acc76d54b28afb3d8ea4fc1fbdb3219f8c5066861833fe6b0632eb95cfe55822cf1d57d53819080c46043d1b0456426d53246806e0412756437fc2a36757f98fd4ba408489d662a3c74fac2b70429ebf27afce2adf9233a7196464a07e77e12c278bb568ae36fabf17f96ef176544f6467357b7943d2ce4b4062c3a245c1c4cd391a74f8b2596f53b060f08dde0ca557b57194dd805a40bf6808778bc8aeedb41e3dd05dc	\\x10285a26c628b1ce7e4eb5991fcbaeb5c2423a0f9d0fead32349992913349950	4dc75553-6bb8-f4aa-ec34-d47f5b08b82d
267	gateway	0	88	\\x	\\x0170f64527cbdef0c00129f2054caf15094d6fc68581847ebe5ceea9634b57200027236ed24d0755f6a726f131961999fc1dabc08e20b94eaeeee53e453fe7f9dac2c03fc46ae184a5e13449a662f56c3a84883ac46b3aeeb45f06c5dd472203ed16789b0e40279bacc789b3388b2f846c3982e39438393f8a0de70b9173e9190d119115e32a5c575d7fc6d65fa0e2c3c33f8899efc75d28752da06de149	\\x13f3b5bab5a12f4f96905804d70e232bb7d5269e9c7cd4e0bf1455aa92c84979	4dc75553-6bb8-f4aa-ec34-d47f5b08b82d
268	gateway	0	89	\\x	\\x013b3d6fa64141edb6e375910fad8b856969b92bb8ae9b4705f861597e5369b3386f27c604a13e43930b14afa9d56b203d88528b5cb649b7c230aee1fc022599825557067cd17e8696802a2c122c4562a8e4341e41e96c0eacf122f8fb474a7bcc9d710f67ee4fd98821d6a375f8eca9310b386643d08a967baf1dbd3e1f81cfb5307b0f4fa21281e38f35529a07486f4db738550db893d3e6249531487e9b9f7c4f64bf61a123c221e704ecda4912ebefbdc4f465828c5b67608638399fa90e97570b09a7e7c942ff09e4287f4a8f6d92e12f8c153fd695ab6c70adfa42e2c3c6162530d8d6a2f5c7ab4d0c50aec584f942	\\x0639240bc39eabecd980b4dde3f5651fee55d65db1e60d770f578d2b262e991b	e2f6a05f-75dc-e1c4-691f-f54b0703d047
269	gateway	0	90	\\x	\\x013b3d6fa663cbf44703a87404159be974cf89ad0b122823372f54207abfbe1eab65726c81bf928740d525d20758a76c77cac8dfe6993d22640005c357c4a158c810a2c47ef1043d9a661f26d1f25d3fd543082fde0271d746b6dd80ceebe24d0da515fdf527193c811e7129c4ba48360fd65f59345559690996ca0c5982d83ffc9d491d6d253db2b22c0acf7bf303005cd79a790e000576db4c419f5b	\\x2bad8147d8188bf5f09e88e176acafd4aa742c3caf191e330a857092bcdc08d9	e2f6a05f-75dc-e1c4-691f-f54b0703d047
270	intake	1	154	\\x	\\x016d186fead7076d198a85729c1cb6b14aad753d02d439884ebfcdc8ca8bb3c4529d9d8d92d6da808c5e324c59f47f687401d1e4a7f427e7524bb055318f8fc14c732f790735761c040ac701f770bbf5324b942244ff34ed27fc16f34d5fe3f0b09fc41477ee198f2dd83c4fac1eaf85ef510a31e1aa6e94d8c023fa7feeab7971f60683d18c27624375b77a7aa4b2ee9e36be7916cd22505ef375fef49c754e300d839f034fc34f77d776	\\x72f4adff64161c8c028179822f7f2a6d9930db7db0f96ca8aa047e6481324faf	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
271	notification	1	17	\\x	\\x016d186fea9087f2c22be62c9fccf86210bc2df9563057df16632d06d0fc9067b6a67a19cf92027eedf434bee914cc57cccecf6896221d1c5f883d5748e70bd2c41ca24107828b43b31ebd8c356167d22edb70abbc181220a782a5d6c45cbd2e2863657d37be6ac5244d4498a7523a0c910ee7dfaaf723b658f452ec6c543e8c6cf6ecbce66618e69d912b615ff3d9da3e378cdd4acc594c848f04b521762495aafd960c96d89be3fc4ce39d2fd4336d3c22b1f5f9d85804ab	\\x7ec676cf5e9f88a5e16e3681c8cea38b84f6efff2fe7745265c56210f4b76cc8	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
272	referral	1	12	\\x	\\x017d7292b096a7328299611b14ffe87269b3d58b011402b52f8fff07f663314011560efb5a836cb1d923c68e2c879dc84759c50dbd0099c3545f6ad2f8d34a0f9a035eed528d07290edb4d84e6af2b3fe5d0513f26ddae339ee2db5b2c358507bc11	\\x37d49b5df8b9014110f67cef2d06aa3e501aa2b42c526e68eb9f66dce6554a48	79e3fef0-3691-a315-8575-44624ba4c517
273	intake	1	155	\\x	\\x016d186fea23a4263a3c1e323a0b4c155bc0cd0d4789da6951c8a35efb27250d80f1de7ca9e75e2b4bb4890b400baf1aac8af41953005c6334429c8e97b4174704dab5655cc25e3e7ffc2a062412836bfec8d86ac01df97a1db4cc28f263a5ee106c6930abdeca95ecb203e543f633644d35f9a546a76652382956259aeae936514812e8ff867c7222851ef03c61d552af544af0509093db2bc7f5dbe4b975039e323c1fe538c0e6a196e0	\\x84ec177f8f913a2f0a9840aba3ef2173f8d07c817d99a8ecd654e7009e5c21c5	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
274	referral	2	13	\\x	\\x016d186feaf4a97d3324857ceb3a393725c99fa3ec76f5ecae31fc5582976434701e8b2e0991002ea6985dec6a764af81885dc38d74af0f959a89816309697060dcd4e771ce9c2de74030fe83ce839cacc3198ef4776c67b7098df803e53134ad9e1afb68822f3bf3e3989022cc714207b89d7cd2617a72922cd9c069688e699b46d6b64e6b2bc60d44250bdd2bacd8210a829754aa980732951182a5c8ed7f8a02100962ea7da30b602cec53cd8048175b6da367a0f20fd8d6f278a71bf6b27f560	\\x8d0caa0d5250e98a49c7b92cd23f3d7161bad1b0641f990209e3cb329a94cbd4	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
275	notification	1	18	\\x	\\x016d186feae5f8a611434205863d9c4545bc13560e3201c6ed9b49ee30e291f3e48d2b4f64860d136fc161ec193557c5b6c76615e29518f36a683f6d8350c7940f2f2b819c19e3364502cf5a8ce9cf039259516a22630f61ade784b97e52d0a4ff221c3a296ae29aa7620ed942884bb2ab35d3d3924eece94e7f9a494f597c7092a0879fcde66cbe0f6cda015f2549a66300e382218f3dca87d3ffd3eb3f6ef1	\\xeebae59ad1dfdf5d6706adfb53508dbbfa0defed9a94200803ed4036c0b769f7	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
276	notification	1	19	\\x	\\x016d186fea8905b05a3bc3fe9adbe7580b5d8ffb5ab098c46d19f2109f0aa89a3f50c9bc4eff03ff9f51ea8377e28b881e6da9b497a496bacb95c2b192e6ad4d5fe2056a85edb65b245439d29ab3776fe4d4f58bd1fa6f45fdc5876154ba67108ea2bd8993a8eff00bc4af608c40c208b60670b24e854f9b7b8b7f3795747492b7e7ce2837f3a075c6cd742bcd2772c3cd0016f2021ac31d788147b338540ba2aa10af9e8b9c804b49b1dd4cbe959fdbd58e49747d68	\\x0a3cf7a6e594456c9e68fae0b059e272c1099b472abf465aaa5c8f340707aff3	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
277	notification	1	20	\\x	\\x016d186fea7f043c1b505411aa360856062be1eba36c0ee315fd827696d3d936eaef3a0eb1ee7ccc5301e6fe427938d20a05c5f19fa4f96c16408ee8459fd3c2e1dd04f6439c93a63beacaa47bddfce84a67b89e0f0f3b7906d568f75e9ad9c7faf392f98d65e0d04664ec0fa63e2cebf9f464a5c645085b1d0f790849777e3056baa1c5f5cb4937b935632d700ca080dca54953556e2a21a8d3dc265184ec66741739ad425a3392817628f99765855887266a3f7aa42ac8d0	\\x240b5cee4a2bdb2c6b65b7b6259333fee60fd1260ecacb82f8c6c7c47294861e	b7bec276-31fd-19e5-6a9b-9865ff2ad2d6
278	gateway	0	91	\\x	\\x01e2e7a5a3a6b126718099595014228fc9abab2d6c093c2617995fc50ebeb50d3640670aa949eea69ed287edf4a345050d541ec482ffbb4b2151e6eb60f0eed6e9a47a4d44709984a92073944a66c7973dbe23e5265415bfd296f13a68b3834f0f57c571c5598206a5d90dd1327b0fd4962c21b287a42fc2b2983dcd9feec3391192a160b095eb413215cd79fc0908f8f3c8ec0750fc96583192ce64168bab7c441cb274f637a80d2393ca0b2f6ec7226466ac2b726964ae83fe11ef9a3b1e56dfef4426a4f007277ca59e72383279eb650a4961ae1ef612312e4eac98280afd9f0880b79124f83eeb275f2b440dd9b7ae37	\\x13eb94c8d9ff15f0b522c557ab54aad6fa70964dda3aeeae4a0bc91d76add0ec	d7a6aff5-3ef2-b2a7-9c69-38766897d49a
279	gateway	0	92	\\x	\\x01e2e7a5a35e2940ce805485190d3d37e5e9f35f01559e2e91f0e1355a4d0f0c75a9a4e250405210573468846bd636e1b09bf371987d9d3fbdcde061996731212569d608330c57fc48c8ebe02660389d4e00c44132d654105f3d42b240c0d4f9a2ece59827e78cd42d30ccebdfe84cfaa5d3debe6b7b565c2280cc59abafcf22537f3e67aec151a5753a613b725ffdea0cf3ed0fd7654fb5a5cfca9849	\\xb0ae88b85f251282acd99069606b40f01bf6c61b31df220cc1d360131b7bbf76	d7a6aff5-3ef2-b2a7-9c69-38766897d49a
\.


--
-- Data for Name: leaf_key; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.leaf_key (key, owner, organisation, subject, kek, data_key) FROM stdin;
3cf66014-b35e-f542-d8fe-8b6ad6706cb4	south-pd	south-pd	\N	1	\\x0100018c7c51efa154256e5537e3e755406a5cc22f2d6e0ec09fe9c20cc333f27af766a892f63262ca8a38c4c0724345643b1292e612efbd2ec8c6957327a18c9b63be
48009cb3-5b5f-852e-f492-ffd978889cac	aid-house	aid-house	\N	1	\\x010001f8a529719709a3243c2e178f3720521735546e938f7847f84ef7b66081fc1dfb8d152ba0549ddaff5619c458307fc8e3b674d469bb09fed63d25b98957e48891
4a17d0d4-668b-15c3-d5c1-6e8eeffcbe36	accord-canary	accord-canary	\N	1	\\x010001d962eb48353bad707147b79b63852a0685e57a932062febd6b2a048fd83302bb03fbdb56ed46a3ac9a9ec01d6622ac5d0c90dea704a8c7b9b363b095d5823b92
5d90e5c9-f290-d758-db3d-5a211fffc99b	quick-pd	quick-pd	\N	1	\\x01000164c1467afeebfd4ccf64ddecf6807b8d8898fba7629fa129cdb594aa635d658aa3c373989ffea632b7ca64f03147d3e407e556c2a4b0d5ffa42e76424cb94fc2
79e3fef0-3691-a315-8575-44624ba4c517	_site		\N	1	\\x010001576a957ceab526520c6c730ff8012a2348b99b18a97650cab49f147e40a12a39a49a4f7762c92b1e45f423dc98cbc4bb4ce5e3ccb09db2c2f66879df79c74752
b7bec276-31fd-19e5-6a9b-9865ff2ad2d6	north-pd	north-pd	\N	1	\\x0100015d65ef40902d83bed2442c1c9f87452a666435ac3e00382e15abeffcaddd70043d268c93cffa5ce4ef7f8041c1e62099f37362731d4fff3af204a35e442786c8
ec0f7cc1-6271-2d16-0c45-bd52ac6a0200	alone-pd	alone-pd	\N	1	\\x010001ac1755c8029abaff3df2f023b0751de1822d032bcab3bb3003f1dc7aff181f019175b2fb0d87acad6d0be0134a022e63a2d34ac6430c7d835f9345c2ccf2ec8e
4dc75553-6bb8-f4aa-ec34-d47f5b08b82d	north-pd	north-pd	efce6b9c-9920-4b33-87d6-d755d03bfa53	1	\\x0100013d2ccef8acb7dc7b6057be50844094c151934388ab4ffa783bbc6d5b029ac7f443254224059cf077260520244abd23829bcbebfa81d3fb1b9f14ec48e0ca85db
5163f2af-6c1b-a54b-624a-4c65e87b1127	north-pd	north-pd	adaf1496-135a-4a9c-a729-721fa1d0d0c0	1	\\x01000103492d2af31f6d42022a8ffe6094c6f042dc5ac35d013b7cee99882ded1358b9352ec00784489a7873f493dbd8d0d58b224a22af13f38f54e1c0e40f09689f67
78601067-27ec-b031-c5e9-5602bc527ab6	north-pd	north-pd	48f1e33f-292a-4148-bed7-22af168517a2	1	\\x0100012009661a439a8807147f0327c07c1fac9d2c8d0aa2d65c47e452ef66941e1fe0b7260b4c0fc68993007f7f62338ff7c552f9ee06daa6b7eebe3087c72e707a17
e2f6a05f-75dc-e1c4-691f-f54b0703d047	north-pd	north-pd	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	1	\\x0100010708f536338aa89f74bf14705262260dfaaec42d3a2bb76f7ebed4c92cea1ec703af146ed1d0b508d172ae9a4b9b9769ea2f8c78bfce71a4a15da9bd620a3809
d7a6aff5-3ef2-b2a7-9c69-38766897d49a	north-pd	north-pd	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	1	\\x010001842230c105e383e04350cf6c9cc8406fab808aa3d111e854a9fd9bc1ccdbe3baeb2322eff97fcc156efeee5acef20cb8ab594f4d1b68da4f15811ef60f07b4c3
\.


--
-- Data for Name: node; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.node (level, idx, hash) FROM stdin;
1	0	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c
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
audit	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 22:52:54.353175+00	
audit	services/audit/schema/0001_log.sql	e9e26073a3737468ea421e88d8316d56ed012c75e80e9600d7658bcc5b8f856d	2026-11-23 22:52:54.355011+00	
audit	services/audit/schema/0002_node.sql	473c9949d850d94a62e17202f4056f68feb88c3322ff962df2efb9acfcb4340e	2026-11-23 22:52:54.356903+00	0.1.3
audit	services/audit/schema/0003_entry.sql	ba84666aa9e91287d0650bb62b9517baec78d977b98efabb4c19063775c92aff	2026-11-23 22:52:54.358983+00	0.1.4
audit	services/audit/schema/0004_seal.sql	f09c3f94aaab452f3afd422820aaa68d995db0503f781e046dd3cad6e4e38919	2026-11-23 22:52:54.363287+00	0.1.4
audit	services/audit/schema/0005_chain.sql	b7fc3e66e688665cf9fc691338c5d0e2267ca0d70f41ca94cb86bef3ea07b197	2026-11-23 22:52:54.364441+00	0.1.6
audit	services/audit/schema/0006_entry_alias.sql	8c019d21b6e1cfa1cd8d9db1654f93ddfe8fc12fec09d376c060aa811a8772fa	2026-11-23 22:52:54.365484+00	0.1.6
\.


--
-- Data for Name: tree; Type: TABLE DATA; Schema: audit; Owner: accord_owner
--

COPY audit.tree (size, root, edge, before, chain) FROM stdin;
31	\\x057ea707a897a927547a05efe73c743b201f5a89ee09090a81b6e00649a35f3d	\\x41734f8bb311928f3f2ab771fb9ce3f6b712a9378f1d8e18fe484978965fbb934a459ecf63ec7e9679779161beae80867e47af794b095f3acbe1367a72fa0fc5d1c6104072ea6689e9bcfddc39f63110f21fd45240f74d092b93e385b775a376648900ffb6be485fe95ec0c254024eacb32e0df93550fd1fe0c4647d5bbf5e64481ea4a158bb23bf32255c76556e1d2a990d5b056ce4bd734a761800eb7f8fb0	0	\\x458c2c267b6a7c437a840201207a2100eac167250a01c24059c59947a5814583
34	\\x2c4a5a55c20623b7734aac75111f6c24816149ac11abdb863d0ef7f8605b72f2	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c1b787ad1638b12c19eafdfaf405fc8f4c3f87252c74dc8c43c738afb6e204d87	31	\\xd180d8f5ec1a3a12e793a9379d5e7606c97e688b12e229520f563c5be47af3b5
37	\\xdece24a5c95e3139a77df45840d33421df7f96101c10e1307725cc5b1942b324	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653cc845fb2a07faaa8b4fca068b269332505ba2d610d4c9a0003a0f118b8d71570db35339d1602f061ef70386a1ec9e2583a6f85d7e3c82eb7ce4eb83f264f4b779	34	\\x2fa9bee12c093a232f645fce9ac9b32c827890d06d9aab9f0cbc08dfde740612
39	\\xf375d7c504d0ed0b00ff5a19b3b0a304d6391418ad26d1139ba22b995185c379	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653cc845fb2a07faaa8b4fca068b269332505ba2d610d4c9a0003a0f118b8d71570d9dd4acae9772af952401a6ee2571cbdbddac6d689c915b8c6074adb0b111e594ef1c4fad8889fe7a56f4dffd7b9c21d574a0948d18910d22a3f5bd6aeb33013d	37	\\xe30956bd1d5805a11aef7dfbdc8cf88dabbf4e35d6196a3cb7eb399e860d3da1
42	\\xc0a958d682eb01ddbd326bf843f32f14d30f828241888777bc13743c837a20b9	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c7a3caa52f59e95f10b35052b50a13b2999c601d29160bd24e72179d7c0342a8b58b3e466bc6466c429bf8a95e2e36c949029b2d3014a2e4880a683fd1d0b6176	39	\\x32d02341d1348bcefa9d4e64f6d180109078f35feadf78abb7c1283bcc2577bc
45	\\x934b0710442746e8f54cee5605711985a7f08fadbf8301a31430b4e17708495e	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c7a3caa52f59e95f10b35052b50a13b2999c601d29160bd24e72179d7c0342a8b9ca36c2d98c584c26b94062c810c651377c689975a6f9e760fc022af6b8db62ac7904af7f3228e31101e6f0d54f94ff97d4acc5227b271ef551fa0a294e97dd6	42	\\xca56398a50dcfd2e755f7b86e08e34208e9b4326530005fe73f7aa804598ceda
48	\\x01989fbdd9c0a5c6ce6168ec18db2f559335c45f2e11f011f4effeab79e6716f	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d97873	45	\\x3add18b851cb722e62fbde0f4517dde85b8c13a09c0eecbfc937d4248a16d129
52	\\x8f239e55729013e29a7a39c72d3acd3c303891915401ef3818e2a65eab4c6a43	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d9787359c5dd3664438a227e0c4e2ee235db4de3de5ac0b7a9082493539c09d84e7c62	48	\\x8ba6b1a04897b05606e7a68e0ce00b1479941f9395644fa4306a766d2c472a7b
54	\\x02533ed6f604d30fb6b9bb92a796339d6b4d82f8e2e484d474099f8ded91d085	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d9787359c5dd3664438a227e0c4e2ee235db4de3de5ac0b7a9082493539c09d84e7c62c1dc61172d61a479ece9406051cbd2854933a1be20f1f777bc9534ef003bbff6	52	\\x8dab6797ebe79898d4939c06753de32a406f8237671cab32b55c2530151918ee
56	\\x6f1ab31b68f74d58f21c31fbeabc414fb856fa8264c0ca72ae0b0b10b3e021fc	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d978730518bfb9a2c3249c40c74636b84e5cdd0f4c2c4d4c175bebca3982d1f661a7de	54	\\x4f138e9a4b3122ebf9d2c0a6b8ccb1e1610630eafe34bb5322721ce4d5c84607
58	\\x9cc87fe99747c641b45013f0a88696655a32c51e7e5c5ee59b0d6d3838dcb8f2	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d978730518bfb9a2c3249c40c74636b84e5cdd0f4c2c4d4c175bebca3982d1f661a7de473136ecc3c664b8e4c9ab134fb90348efc3be90a0104d32802c26f97479824c	56	\\x9875381da4ae81bf6e914b83bf264ce8a608ae0f845e483a22a074abb569dd60
60	\\xa0b99f06022f7c694059f7a12adf184f4d661d3452f9548bbd7d776944d8e0a4	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d978730518bfb9a2c3249c40c74636b84e5cdd0f4c2c4d4c175bebca3982d1f661a7de6292cfc246b89e689b8bca0b0610652407e68f73e359323aaa6ea3de472f1c47	58	\\xc397f4b5074313e7c3bfbcd1a76cc2b5020798e73366cbe8d8b1423a9bda56c6
62	\\x5aaad622dfc3ebe44e70b85c04139db2e8f7bcb8108de1ce7458266ede22f8d3	\\x0e46a18e657ab708317d134cd3b50a6327daa0a2e7d19352b5bd5c068acb653c07643d054a3c175b5b0c098e8588945a068be6cfc39add641b1751d639d978730518bfb9a2c3249c40c74636b84e5cdd0f4c2c4d4c175bebca3982d1f661a7de6292cfc246b89e689b8bca0b0610652407e68f73e359323aaa6ea3de472f1c47951965f84f4bdcfe0be907c34acf2af0738c7a107b12bbf938aea63621ae25ba	60	\\x26239e7c6a4cab130cc6428a50d7239fa3241946f16da42cc19e9bc9bf5faa31
64	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89	62	\\x9ee5550b48d56654564e8e2266bf0c599d8bbce77b2a1f2cf1fe7a641692cfde
66	\\x542f9cba7ba97c8b3715514768cf31a4296c561a9e33bf53db4d0735ca86885e	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89752ddee8e11b829e39ef5ba39a0bfc43983586fa0aa1aa8cefda27382b00bc53	64	\\xe63c4eb8feffa4f0dccc7a2c5acc7623062ac31fbf8a947f7824c970ad67c404
68	\\x9266e1fcf73bfdc33f40717125b33a437cf55cf14799eada0c9b05d402bca528	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d8993cc2a547b2372d95029e01b2b1975b3f3d9cc1ddbf28e8669580d288974dff0	66	\\x4a1b770eb855cc7a3b9919a62be2eeed6ae0b5b70c0d76f3f4d604fdddd1f144
70	\\xcc70a70064c40af746ba1e9432b021edf01499b808f5df4be7a8ad52e6f5b654	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d8993cc2a547b2372d95029e01b2b1975b3f3d9cc1ddbf28e8669580d288974dff0779353ec160bfc20a3a406b5838eb36273869034d0adc30ca0f1d864f4dfa81e	68	\\x33ccd69e518c93e2223053804a07d48b3013293b01184b1693ba671dc59bf93b
72	\\xa755d8562fffc9e9984f434f9fb094237db85f9b1387fe205c568308e277fbf0	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89d59d0ad7edb29085d9d25a89c0fba8735dd2d44a792acdf8308a5927931fb1aa	70	\\x5f7236c0a6630d13453fea5b1e310c387e861ee4d6cfe2a3e1889402610ffa77
74	\\xf0141cb3d7fb0bd084a60897d47f95155a8417219c82b7b208ad3e8449e5688a	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89d59d0ad7edb29085d9d25a89c0fba8735dd2d44a792acdf8308a5927931fb1aa8ae3d846cdc0f385c5c558efbd220a86892a598f5d422b17be5cfc4717ccf608	72	\\x006104ce2b218d9801ba17e98482b9db63d421635c7b5a3c980e3a6ea991e1c3
78	\\x920f0e0c290b3483f8ba1c398e7ce1619b41695ff52ede0c6a546557faa3562a	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89d59d0ad7edb29085d9d25a89c0fba8735dd2d44a792acdf8308a5927931fb1aabe6d741971d9ce7b9c43019c3c277d0419f56d1d3a07ad21f6df012db5b5d667701128effaedee89c4918aaaaa12eb831e026fab3518ebf5e8fa6601addc0334	74	\\xa7fdd597f7cd51ade1a7803c83722f2a7ba83b84acce8b21f014ce957eb93b75
79	\\xfdf4dba65d7519c30f5f2de5f6618334ac837406cd0e0c2ccff03f238b5bd7ec	\\xceb771f29b2ad089b76693ff5e2470558dd0223c2bd0deb4afde5d5d49db4d89d59d0ad7edb29085d9d25a89c0fba8735dd2d44a792acdf8308a5927931fb1aabe6d741971d9ce7b9c43019c3c277d0419f56d1d3a07ad21f6df012db5b5d667701128effaedee89c4918aaaaa12eb831e026fab3518ebf5e8fa6601addc0334885abd0d168c81915d02366870b7f995f801652c80b64e7f5efc17901c4035cd	78	\\x8e62faec176979ab9e7f63c9c21eaac179c34c775a4a0974236431c9129b634d
228	\\xc5155e0735694d33aa6e605ff0d311db5724e74a902bf85cc76d050b2d6bcab9	\\x83fd5075bda207d3358a2e6f024cd9b2a9dfec2b846e174271a7713d4e968110c82847e99dd417b2358068fca0e69be0af0e9f3199d9ffe93c29fb0db4ece894bc8d7f2d07ea7ef8c50cbe5ed6a26c1fa3648c12f0ee0fd1eaa40f8586220fef81de6f85ab3f78dccb3636ea3f0259948846cfe0d6d95c9469990da0d9b0b9b5	79	\\x2cd14e02df795ccb8d251bd9d49359c13ede59e7104c4bd9c2c026557a45fe1d
232	\\xab0d31ee1cb4c5f573a3d188f5504794118cee788bc68f290192b39117394935	\\x83fd5075bda207d3358a2e6f024cd9b2a9dfec2b846e174271a7713d4e968110c82847e99dd417b2358068fca0e69be0af0e9f3199d9ffe93c29fb0db4ece894bc8d7f2d07ea7ef8c50cbe5ed6a26c1fa3648c12f0ee0fd1eaa40f8586220fef65f256bab04b09ef4ca9ee85ad3475ef73b556fe076f7267492cad882a06d20a	228	\\xd2c7d98a8f7551c3ddd3ac8963127ca0c058426dcc8c7e462ad9cd8f4d4a4025
236	\\x9c52167f83d5157544b614a20ab116329332b52dbe8304ae8e4e76ff854c97f3	\\x83fd5075bda207d3358a2e6f024cd9b2a9dfec2b846e174271a7713d4e968110c82847e99dd417b2358068fca0e69be0af0e9f3199d9ffe93c29fb0db4ece894bc8d7f2d07ea7ef8c50cbe5ed6a26c1fa3648c12f0ee0fd1eaa40f8586220fef65f256bab04b09ef4ca9ee85ad3475ef73b556fe076f7267492cad882a06d20a634cf352ce94586154f89fb92e35c578c72f7c7a6d03a6f19fb8d56d975048eb	232	\\xf8f41b11e2b51cd0f5772dbfbacef9131987b58f3d144f3707271d153e67c5c4
248	\\x00f24b296a8022df1c55b1d0f47a93553d2a19fc29263c2d942463621e1075e2	\\x83fd5075bda207d3358a2e6f024cd9b2a9dfec2b846e174271a7713d4e968110c82847e99dd417b2358068fca0e69be0af0e9f3199d9ffe93c29fb0db4ece894bc8d7f2d07ea7ef8c50cbe5ed6a26c1fa3648c12f0ee0fd1eaa40f8586220fef392399108cacd298dae60527eb0025c9f4552db7fb00c8f92961ec16d5daa935b04081d91140d85c2ddcf7ecf35ed7c7ccdd2e1d561f8e90f3fec55fbe8d083e	236	\\x64635fb2bf3a940d389af5dc51b59a9c5f21d17c4c210af8b054f0c46059ac59
256	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c	248	\\x581327564d2c440005c9db8e76cf1b844006748e140eedc4b647addea42fc068
259	\\xfb75961f9d00472d08fb45ff3a98940d7056ca36b70c89899e51e5e0e078cc45	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5cd28e41c72c8181ee2e3ceca491ce36d2c3c19e7570951934370e52052b87b5ee860eb2e24de205bc5e6abd0086ec8bdd771374c17a0489049f62656a99ce44f0	256	\\x54bf6a630dea7b14abad5e2588b8521b07e8161d81ecded2492f409581209368
262	\\x2a553d6b9831563acfa659b4df2e9dbb737fee2838dcb5433ad59106375ffee2	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c982f34c211293db15dd5250e22e618ee5c2fbfc05ad399a03343ec3962d74a38fd4cd0d99bce94a8bf3ce3c2b2a963c3e2edfc82a9598f0c1848485c5350482b	259	\\x12a78305e2f356b454cd1fcf481f257213082474ab57d385766c030ba35f53b8
266	\\xee72162abb2c75209fac8028873b41e3f6da85929f2dd13801e8582af5022f6e	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c4f0a62b2e02ba1fafcdd7d146a0d784e09708574335ce12faa22a23f3984e2482e6747b21b79b696cae344c7ee2a2f3a3cd43f118ab92e7109839f5ac558f68b	262	\\x89b723aa142610cd0338d5f74f81931d46a48a34e252a2d791892b12c2d50875
270	\\xcdca4429384599b901150f541896faa728f78e827af479777d8100be641c7763	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c4f0a62b2e02ba1fafcdd7d146a0d784e09708574335ce12faa22a23f3984e248466a2b5618bdd73a0f1a6b2925452cf5a475102995cb5927e092684bcc551a57e042dc2efa18eae0403dfbac19776ce145aa0295dada0a5c2e2778eb90065739	266	\\xe3a147acc829ad00ac97f1a6622e4dc2ad574cb7fb23bf7c2514df606b428640
271	\\x975e881f19558888c7ef11c24a1ab3222d31fb26d908ff95cc92d052d48f62f4	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c4f0a62b2e02ba1fafcdd7d146a0d784e09708574335ce12faa22a23f3984e248466a2b5618bdd73a0f1a6b2925452cf5a475102995cb5927e092684bcc551a57e042dc2efa18eae0403dfbac19776ce145aa0295dada0a5c2e2778eb9006573972f4adff64161c8c028179822f7f2a6d9930db7db0f96ca8aa047e6481324faf	270	\\x36058bc3dc4577ae7a24f89492f6e348d0623004ea7d156677ed3d5af7c81155
272	\\x65dafcbbc476aa6710131ace5ba7f14610d25863461f3274f46f1d551106f68d	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f660	271	\\xb55e3cbc9e0320d954ca1180252bcae399c9e1f757a5ad186bbe67346a602155
273	\\xac93173b0f5cc1b2c8dea086c704dffecc13983814738517b737b229f3371e11	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f66037d49b5df8b9014110f67cef2d06aa3e501aa2b42c526e68eb9f66dce6554a48	272	\\x2fc2ec431c1d14d875e3965839dc350e66302456d6855700a7e2f66da88ceb76
274	\\x27ab6543a8c565a213f4ad009a357700abe58e9cffd3b56c414dcfebbcfb2583	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f66015252045957f4af97d82923e26cde2ab936387af2a4fcc00ec70ccd55d6bf52c	273	\\xa41d66dbabe81ba09ecb26069d2724a270f40b62f1722c68fe8813e59e69608d
275	\\x1bd110c8a08b1cb3c0bdc6f5656cfa0297886bb5ec1bd85e82995e5784bc342f	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f66015252045957f4af97d82923e26cde2ab936387af2a4fcc00ec70ccd55d6bf52c8d0caa0d5250e98a49c7b92cd23f3d7161bad1b0641f990209e3cb329a94cbd4	274	\\x4fe08bcc19ee18a00adb0502ad5ba283b444a6a98cea53073d7ac9c55a386caa
278	\\x1e4a8f1d13b94a388d9d7b29e634310163a6d971e97a464bc38d3afa8156de68	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f660dc94d920e02c0216a4b9c86cd754e1c3ac2e6239d33f1fb3fbcff0be9c4cacebb7917170ac0d1205f9c036621361d4b192ed2e9e4cf76511da5df31b0789f343	275	\\xff48a9cef33cf84d9d1b521cea7801ecd616d29d396123fa00feb9385f36181b
280	\\x4ea01cb2384e821403821fd5e08aa32f42d42a963f1bcf86d72032722086a96c	\\xebff8c071cbceeff25b8903c79fca2b8750bb07e598ff5f17c3445d1c685ef5c90f4c9354e7f3ed89af467ddfcb9938ef3f30a2deffbac742f28a96cb790f66041e32e0a6174b640761cd03debce57ba596dff99e18f622939e24eeb92313e2d	278	\\x5129424f507d83b4793c079063d596e44baa908c118b304b1bed9a9b6640af46
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
9e07a4cb-3025-9191-a14e-2148565284cd	partnership-south-aid	1	Call-outs of south-pd that Aid House answers	south-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-south-aid\ntitle: Call-outs of south-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - south-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 22:52:55.079512+00	\\x840ed068a5d67a7bcab5dce93214510b9c931995b2a058704489e1e4b8de2f82	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d	t	\N		5
c9b3f88e-576b-f2dc-9141-329146ad3944	partnership-north-aid	1	Call-outs of north-pd that Aid House answers	north-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-north-aid\ntitle: Call-outs of north-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - north-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n  - section: "2.2"\n    heading: Referral after the victim was told\n    from: police\n    to: programme\n    share:\n      - incident\n      - officer_contact\n      - victim_name\n      - victim_role\n      - language_access\n    for:\n      - crisis_response\n      - service_referral\n    with:\n      - advocate\n      - hotline_worker\n      - advocate_supervisor\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n    only if: victim told\n  - section: "3.1"\n    heading: What a client may let the police have\n    from: programme\n    to: police\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - service_actions\n      - lead_advocate\n    for:\n      - safety_notice\n      - case_status\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n    only if: release\n  - section: "3.2"\n    heading: What the police never get\n    from: programme\n    to: police\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n      - shelter_location\n      - safety_plan\n      - advocate_narrative\n    for:\n      - any\n    with:\n      - any\n    who may:\n      - any\n		2026-11-23 22:52:55.022715+00	\\xd62abb07c519478766cf68df5c11609013536bebfb8307ec0d770f6e968b7d92	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97	t	\N		5
3fa96b55-d484-c7e1-6209-63e53ffc4606	protocol-aid-house-record	1	Who sees the whole record inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house-record\ntitle: Who sees the whole record inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: The whole record, for those who serve her\n    from: advocates\n    to: advocates\n    share:\n      - victim_birth_date\n      - minor_status\n      - guardian\n      - designee\n      - demographics\n      - media_preference\n      - services_requested\n      - financial_help\n      - rights_election\n      - notice_registration\n      - notice_history\n      - compensation_status\n      - restitution_status\n      - impact_statement_status\n      - certification_status\n    for:\n      - crisis_response\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n		2026-11-23 22:52:55.142196+00	\\x2a91d4a328aed1b9e738fe633aad37e80d456f4f91302742973865da0c586cff	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea	t	\N		4
62352c10-742b-ea16-809f-5d474da5fe9b	protocol-alone-pd	1	Who sees what inside alone-pd	alone-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-alone-pd\ntitle: Who sees what inside alone-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - alone-pd\n  - as: victim-services\n    who:\n      - alone-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 22:52:55.160509+00	\\x7c1e96da52bb99ad98aa746469f4ff2e4299bc34b47223f4b8734cf492bd2947	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a	t	\N		4
579aaf65-bca4-4af3-6112-ad0d1d7a1075	protocol-north-pd	1	Who sees what inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd\ntitle: Who sees what inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 22:52:55.184634+00	\\x002631dae5ab7dc293084492530c4bc26aab508da8250936e7179ac03b1ba532	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91	t	\N		4
59d2b213-43d6-6805-1eda-75f7eecdf0ba	protocol-north-pd-record	1	Who sees the whole record inside north-pd	north-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-north-pd-record\ntitle: Who sees the whole record inside north-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - north-pd\n  - as: victim-services\n    who:\n      - north-pd\nsections:\n  - section: "1"\n    heading: What officers took of a victim\n    from: patrol\n    to: victim-services\n    share:\n      - victim_birth_date\n      - minor_status\n      - victimisation\n      - guardian\n      - designee\n      - dependants\n      - access_needs\n      - media_preference\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: That there is a record, for counsel who countersigns another basis\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n    for:\n      - accounting\n    with:\n      - counsel\n    who may:\n      - discover\n    only if: nothing\n		2026-11-23 22:52:55.204229+00	\\x2345dde9b4517a43f42357d6a80996edd71901585658fbb5798c21fdb9e7e64a	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e	t	\N		4
242d9247-779f-e3b9-f8d3-dc566797d4ba	protocol-aid-house	1	Who sees what inside Aid House	aid-house	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-aid-house\ntitle: Who sees what inside Aid House\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: advocates\n    who:\n      - aid-house\n  - as: office\n    who:\n      - aid-house\nsections:\n  - section: "1"\n    heading: Clients, for those who serve them\n    from: advocates\n    to: advocates\n    share:\n      - incident\n      - incident_place\n      - officer_contact\n      - client_existence\n      - victim_name\n      - victim_role\n      - victimisation\n      - dependants\n      - language_access\n      - access_needs\n      - interpreter_exclusion\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - advocate_risk_assessment\n      - immediate_concern\n      - advisement\n      - release_terms\n      - staffing\n    for:\n      - crisis_response\n      - safety_notice\n      - service_referral\n      - continuing_service\n      - accompaniment\n      - rights_notice\n      - supervision\n    with:\n      - advocate\n      - volunteer_advocate\n      - hotline_worker\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: What the privacy officer and counsel see\n    from: advocates\n    to: office\n    share:\n      - client_existence\n      - service_actions\n      - lead_advocate\n      - advisement\n      - release_terms\n    for:\n      - supervision\n      - conflict_check\n      - accounting\n    with:\n      - privacy_officer\n      - counsel\n    who may:\n      - discover\n      - view\n    only if: nothing\n  - section: "3"\n    heading: What the front office never sees\n    from: advocates\n    to: office\n    never share:\n      - service_contact\n      - safe_contact\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - public_information_officer\n      - analyst\n      - trainer\n      - front_desk\n      - program_administrator\n    who may:\n      - any\n		2026-11-23 22:52:55.118936+00	\\x25dd1cad6effd354ac12452984be97cf6e5132b674efb2e803c937aa6d598a3f	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204	t	\N		4
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	partnership-quick-aid	1	Call-outs of quick-pd that Aid House answers	quick-pd\naid-house	2026-01-07 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-06 05:00:00+00	agreement: partnership-quick-aid\ntitle: Call-outs of quick-pd that Aid House answers\nkind: partnership\nversion: 1\nin force from: 2026-01-07\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: police\n    who:\n      - quick-pd\n  - as: programme\n    who:\n      - aid-house\nresponse targets:\n  - callout accepted 10m\n  - callout acknowledged 5m\nsections:\n  - section: "2.1"\n    heading: Call-outs\n    from: police\n    to: programme\n    share:\n      - incident\n      - incident_place\n      - staffing\n    for:\n      - crisis_response\n    with:\n      - advocate\n      - advocate_supervisor\n      - on_call_coordinator\n    who may:\n      - discover\n      - view\n      - contribute\n    only if: nothing\n		2026-11-23 22:52:55.050823+00	\\x6a4f20ab9a93a06d11702f1d989ef8a0f4c960dba421c427764844530509b54f	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0	t	\N		5
74224aac-61a9-57ea-8af9-76eab6a70eb5	protocol-quick-pd	1	Who sees what inside quick-pd	quick-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-quick-pd\ntitle: Who sees what inside quick-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - quick-pd\n  - as: victim-services\n    who:\n      - quick-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 22:52:55.226433+00	\\x913bea1470964ae4406a1b03ca624fd4d445b4ef64873f5d825ed73d20761a31	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef	t	\N		4
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	protocol-south-pd	1	Who sees what inside south-pd	south-pd	2026-01-06 05:00:00+00	2099-01-01 05:00:00+00	2098-01-01 05:00:00+00	2098-01-31 05:00:00+00	2026-01-05 05:00:00+00	agreement: protocol-south-pd\ntitle: Who sees what inside south-pd\nkind: internal-protocol\nversion: 1\nin force from: 2026-01-06\nin force until: 2099-01-01\nreview by: 2098-01-01\ngrace: 30d\ntimezone: America/New_York\nparties:\n  - as: patrol\n    who:\n      - south-pd\n  - as: victim-services\n    who:\n      - south-pd\nsections:\n  - section: "1"\n    heading: Incidents and call-outs\n    from: patrol\n    to: victim-services\n    share:\n      - incident\n      - incident_place\n      - officer_risk_screen\n      - officer_contact\n      - court\n      - custody\n      - case_status\n      - victim_name\n      - victim_role\n      - language_access\n      - staffing\n    for:\n      - crisis_response\n      - service_referral\n      - case_status\n      - court_support\n      - supervision\n    with:\n      - victim_witness_coordinator\n      - police_supervisor\n      - command_staff\n      - dispatcher\n      - records_custodian\n    who may:\n      - discover\n      - view\n      - keep\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2"\n    heading: Clients of victim services\n    from: victim-services\n    to: victim-services\n    share:\n      - client_existence\n      - victim_name\n      - language_access\n      - access_needs\n      - service_contact\n      - safe_contact\n      - needs\n      - service_actions\n      - referral_status\n      - lead_advocate\n      - immediate_concern\n      - advisement\n      - release_terms\n    for:\n      - crisis_response\n      - continuing_service\n      - case_status\n      - supervision\n    with:\n      - advocate\n      - advocate_supervisor\n      - victim_witness_coordinator\n      - privacy_officer\n    who may:\n      - discover\n      - view\n      - contact\n      - contribute\n    only if: nothing\n  - section: "2.1"\n    heading: That there is a client, for supervisors who write of her\n    from: victim-services\n    to: patrol\n    share:\n      - client_existence\n    for:\n      - supervision\n    with:\n      - police_supervisor\n    who may:\n      - discover\n    only if: nothing\n  - section: "3"\n    heading: What never goes to the investigation\n    from: victim-services\n    to: patrol\n    never share:\n      - contact_secret\n      - advocate_risk_assessment\n    for:\n      - any\n    with:\n      - investigator\n      - patrol_officer\n      - command_staff\n    who may:\n      - any\n		2026-11-23 22:52:55.248028+00	\\x48355ad7f6b198d80f15e77ac272d6d71d503b5dfa014304291ecdb5ba9f3626	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6	t	\N		4
\.


--
-- Data for Name: agreement_approval; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.agreement_approval (agreement, person, diff_digest, entered_by, at) FROM stdin;
c9b3f88e-576b-f2dc-9141-329146ad3944	north-command	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 22:52:55.305112+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-director	\\xe88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97		2026-11-23 22:52:55.314918+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-command	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 22:52:55.335305+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-director	\\x81971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0		2026-11-23 22:52:55.343626+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-command	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 22:52:55.364004+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-director	\\x4209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d		2026-11-23 22:52:55.373802+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-director	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 22:52:55.407264+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-privacy	\\xcb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204		2026-11-23 22:52:55.42002+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-director	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 22:52:55.454386+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-privacy	\\x7b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea		2026-11-23 22:52:55.467245+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-command	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 22:52:55.495639+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-privacy	\\x2aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a		2026-11-23 22:52:55.50743+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-command	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 22:52:55.536565+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-privacy	\\x35b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91		2026-11-23 22:52:55.549157+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-command	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 22:52:55.585931+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-privacy	\\x41cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef		2026-11-23 22:52:55.598673+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-command	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 22:52:55.629455+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-privacy	\\x9a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6		2026-11-23 22:52:55.640071+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-command	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 22:52:55.771584+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-privacy	\\x0612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e		2026-11-23 22:52:55.783282+00
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
c9b3f88e-576b-f2dc-9141-329146ad3944	north-pd	Chief of north-pd	2026-01-05		2026-11-23 22:52:55.032153+00
c9b3f88e-576b-f2dc-9141-329146ad3944	aid-house	Director of aid-house	2026-01-06		2026-11-23 22:52:55.041683+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 22:52:55.060541+00
bb4bf04d-f42c-622e-0cf3-b11fdb6974da	aid-house	Director of aid-house	2026-01-06		2026-11-23 22:52:55.069513+00
9e07a4cb-3025-9191-a14e-2148565284cd	south-pd	Chief of south-pd	2026-01-05		2026-11-23 22:52:55.093952+00
9e07a4cb-3025-9191-a14e-2148565284cd	aid-house	Director of aid-house	2026-01-06		2026-11-23 22:52:55.105644+00
242d9247-779f-e3b9-f8d3-dc566797d4ba	aid-house	Director of aid-house	2026-01-05		2026-11-23 22:52:55.131143+00
3fa96b55-d484-c7e1-6209-63e53ffc4606	aid-house	Director of aid-house	2026-01-05		2026-11-23 22:52:55.148532+00
62352c10-742b-ea16-809f-5d474da5fe9b	alone-pd	Chief of alone-pd	2026-01-05		2026-11-23 22:52:55.172852+00
579aaf65-bca4-4af3-6112-ad0d1d7a1075	north-pd	Chief of north-pd	2026-01-05		2026-11-23 22:52:55.196289+00
59d2b213-43d6-6805-1eda-75f7eecdf0ba	north-pd	Chief of north-pd	2026-01-05		2026-11-23 22:52:55.214026+00
74224aac-61a9-57ea-8af9-76eab6a70eb5	quick-pd	Chief of quick-pd	2026-01-05		2026-11-23 22:52:55.236813+00
6437f1b6-9d48-063c-fb24-b3c2dcc975d8	south-pd	Chief of south-pd	2026-01-05		2026-11-23 22:52:55.260305+00
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
17aec055-ac2d-3678-989e-54457f24f757	2	2098-01-01 05:00:00+00	0	1
2f8f02c2-60d8-42e5-fc5d-2da797f99c34	1	2026-01-06 05:00:00+00	5	1
5a25e77d-6d8b-d745-2299-e70c219aea2a	3	2098-01-31 05:00:00+00	0	1
9d3a89d4-d47a-e2c9-3383-470e5b302d04	3	2098-01-31 05:00:00+00	0	1
9d68ea98-1155-7d5f-e844-776a07044162	4	2099-01-01 05:00:00+00	0	1
abcef85e-66b4-9ec1-f635-4fa3d5d1c24f	4	2099-01-01 05:00:00+00	0	1
b4519fe6-4fdf-1d79-eb4c-5ca259fc8524	2	2098-01-01 05:00:00+00	0	1
c6e17a99-b56f-de6e-ac07-d69913085377	1	2026-01-06 05:00:00+00	5	1
087be0c2-af5f-53c1-902a-3435490767a7	3	2098-01-31 05:00:00+00	0	1
09f41267-9573-7705-db0d-38032e209e06	4	2099-01-01 05:00:00+00	0	1
31de0e76-2ca9-8fb0-4450-70e69688109a	2	2098-01-01 05:00:00+00	0	1
4ea7ceb4-4d95-478c-bb21-2e7c49a0dc8a	3	2098-01-31 05:00:00+00	0	1
5cb19a84-c4c1-1bbd-4fc3-b7a8ae1c48ff	1	2026-01-06 05:00:00+00	5	1
8e379030-789a-b8a5-0f56-04f0919691b2	2	2098-01-01 05:00:00+00	0	1
a0949231-e2b3-8093-0102-991200cb42b2	4	2099-01-01 05:00:00+00	0	1
dd5649ce-98fa-dded-5a6c-b4a46bf823fa	1	2026-01-06 05:00:00+00	5	1
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
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	0	2026-11-23 22:52:54.977031+00	1112	4aedee00-dd11-cb38-5a6e-31f83791d1ff	\\x0a086e6f7274682d70641001180120012a0d6e6f7274682d636f6d6d616e643210416d65726963612f4e65775f596f726b3a0956413030313030303042036f776e
2	0	2026-11-23 22:52:54.977031+00	1112	08822c92-910f-f18b-d71c-631ff3c847d1	\\x0a08736f7574682d70641001180120012a0d736f7574682d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
3	0	2026-11-23 22:52:54.977031+00	1112	cd3faf59-3ce3-7a3f-3033-f7ce061e927f	\\x0a08717569636b2d70641001180120012a0d717569636b2d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
4	0	2026-11-23 22:52:54.977031+00	1112	2d3a4044-5f4c-93e3-46f8-35aa198a793d	\\x0a08616c6f6e652d70641001180120012a0d616c6f6e652d636f6d6d616e643210416d65726963612f4e65775f596f726b42036f776e
5	0	2026-11-23 22:52:54.977031+00	1112	f30fef4f-1a24-14b4-d3a8-8a312cedf533	\\x0a0d6163636f72642d63616e6172791001181a2001320355544342036f776e
6	0	2026-11-23 22:52:54.977031+00	1112	c1f20862-5bed-f5b5-af9f-ebef8dbbb1e4	\\x0a096169642d686f7573651001180720012a0464616e613210416d65726963612f4e65775f596f726b42076665646572616c
7	0	2026-11-23 22:52:54.977031+00	1105	3c972816-0c59-1105-0bf8-292e54132af0	\\x0a0b6e6f7274682d636869656612086e6f7274682d70641801
8	0	2026-11-23 22:52:54.977031+00	1105	2262b0e6-07d8-5c69-4d1c-a4c2f426c281	\\x0a0a6e6f7274682d6465736b12086e6f7274682d70641801
9	0	2026-11-23 22:52:54.977031+00	1105	6d0f113b-816f-9e7e-1619-8f6b3d1b52b3	\\x0a0b6e6f7274682d636173657312086e6f7274682d70641801
10	0	2026-11-23 22:52:54.977031+00	1105	8ed328aa-5e1e-cb1d-1306-c22129537e63	\\x0a0b736f7574682d63686965661208736f7574682d70641801
11	0	2026-11-23 22:52:54.977031+00	1105	d12b4d74-6d98-a4f7-2b32-e0b2786ab371	\\x0a0361646112096169642d686f7573651801
12	0	2026-11-23 22:52:54.977031+00	1105	cc0e3849-6810-3d4a-00c4-a1074e57ef10	\\x0a0362656112096169642d686f7573651801
13	0	2026-11-23 22:52:54.977031+00	1105	64836117-d159-7423-30ce-eb2401677bdd	\\x0a04636f726112096169642d686f7573651801
14	0	2026-11-23 22:52:54.977031+00	1105	2f5b875e-7246-3a0d-6129-ca512b4f6658	\\x0a057175696e6e12096169642d686f7573651801
15	0	2026-11-23 22:52:54.977031+00	1105	0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	\\x0a04726f736112096169642d686f7573651801
16	0	2026-11-23 22:52:54.977031+00	1105	f6e0c077-4247-bb48-46c9-86cf019d6a88	\\x0a047375736112096169642d686f7573651801
17	0	2026-11-23 22:52:54.977031+00	1105	d23106d6-5714-ce89-ee22-7a8f7717070c	\\x0a0b6169642d636f756e73656c12096169642d686f7573651801
18	0	2026-11-23 22:52:54.977031+00	1105	17c0e99b-4223-321d-e44d-78a82a4cb654	\\x0a0d6e6f7274682d636f756e73656c12086e6f7274682d70641801
19	0	2026-11-23 22:52:54.977031+00	1105	51e3a717-a868-7862-737d-cd8d13ec2723	\\x0a0b63616e6172792d73696e6b120d6163636f72642d63616e6172791801
20	0	2026-11-23 22:52:54.977031+00	1105	32c9b1d8-ec08-2194-37e3-92c8832b2dc1	\\x0a0d6e6f7274682d636f6d6d616e6412086e6f7274682d70641801
21	0	2026-11-23 22:52:54.977031+00	1105	1e678242-5542-7d49-3782-5443e8349485	\\x0a0d6e6f7274682d7072697661637912086e6f7274682d70641801
22	0	2026-11-23 22:52:54.977031+00	1105	cd1c9852-38d2-38a4-d531-010c2ed2d4c2	\\x0a0d736f7574682d636f6d6d616e641208736f7574682d70641801
23	0	2026-11-23 22:52:54.977031+00	1105	3684f465-002c-3345-614c-6641878bfd85	\\x0a0d736f7574682d707269766163791208736f7574682d70641801
24	0	2026-11-23 22:52:54.977031+00	1105	bd60f424-c7a7-4b74-2787-f54fba5f76dc	\\x0a0d717569636b2d636f6d6d616e641208717569636b2d70641801
25	0	2026-11-23 22:52:54.977031+00	1105	ade90e0c-e944-9ec0-56fb-1a97ba85b376	\\x0a0d717569636b2d707269766163791208717569636b2d70641801
26	0	2026-11-23 22:52:54.977031+00	1105	2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	\\x0a0d616c6f6e652d636f6d6d616e641208616c6f6e652d70641801
27	0	2026-11-23 22:52:54.977031+00	1105	d2e4a377-acd2-e0cf-29e7-46c20b0105e0	\\x0a0d616c6f6e652d707269766163791208616c6f6e652d70641801
28	0	2026-11-23 22:52:54.977031+00	1105	b368b59a-adf7-30ad-aaf9-55c204ef82ea	\\x0a0c6169642d6469726563746f7212096169642d686f7573651801
29	0	2026-11-23 22:52:54.977031+00	1105	3f548b1a-449f-d7e9-7124-c8bb3bf00960	\\x0a0b6169642d7072697661637912096169642d686f7573651801
30	0	2026-11-23 22:52:54.977031+00	1105	21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	\\x0a0464616e6112096169642d686f7573651801
31	0	2026-11-23 22:52:54.977031+00	1100	3258e893-d8ce-510b-1b00-010b4ea63eda	\\x0806101822208aa685dc9627603b4a77cf48751b89f8e6bfbbc11d4d73859e03231a48aaf8c5
32	0	2026-11-23 22:52:55.022715+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d61696410011801200138014220d09b14bdea12cb4dd858e2c1917672efddb9c8a4aebaffcb4975b3b79f8780ba
33	0	2026-11-23 22:52:55.032153+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180120022a086e6f7274682d70643801
34	0	2026-11-23 22:52:55.041683+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d6169641001180220022a096169642d686f7573653801
35	0	2026-11-23 22:52:55.050823+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118012001380142203e879b9d1342932e03c5fdd892c6d1886b4aba37f596c71ca6c07c249476028d
36	0	2026-11-23 22:52:55.060541+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180120022a08717569636b2d70643801
37	0	2026-11-23 22:52:55.069513+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d6169641001180220022a096169642d686f7573653801
38	0	2026-11-23 22:52:55.079512+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118012001380142209c7247dc088c6478b73c8441c5cb86daeb671f343ecde0352bceac345aabc40e
39	0	2026-11-23 22:52:55.093952+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180120022a08736f7574682d70643801
40	0	2026-11-23 22:52:55.105644+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d6169641001180220022a096169642d686f7573653801
41	0	2026-11-23 22:52:55.118936+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180120013801422091f81e9c30b450f182b54e0eeedaca33f73a978ddb222e35003795e6859f30b0
42	0	2026-11-23 22:52:55.131143+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f7573651001180220022a096169642d686f7573653801
43	0	2026-11-23 22:52:55.142196+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180120013801422088d00a281bcc1f9be8d20f85d8845f1607f61ef5f9a067967293308e73ff402f
44	0	2026-11-23 22:52:55.148532+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f72641001180220022a096169642d686f7573653801
45	0	2026-11-23 22:52:55.160509+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180120013801422076b57ee892410e8dec217066229cd2b01f3beead6b9331aac0beae756e07121d
46	0	2026-11-23 22:52:55.172852+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d70641001180220022a08616c6f6e652d70643801
47	0	2026-11-23 22:52:55.184634+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d706410011801200138014220b9e30259d54021d7a9851f897d1d17e52ab810796aaafe664f25bb130d4ba34b
48	0	2026-11-23 22:52:55.196289+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d70641001180220022a086e6f7274682d70643801
49	0	2026-11-23 22:52:55.204229+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118012001380142209019ff8cea6b3ab2a1c42fe24b4c85f940e99e6d84c196f7fc841067eaa14da7
50	0	2026-11-23 22:52:55.214026+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f72641001180220022a086e6f7274682d70643801
51	0	2026-11-23 22:52:55.226433+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118012001380142209131c503b5eee2aed40267a2b32ff73516b199b4cedf40b0b6bcb2c623e6b590
52	0	2026-11-23 22:52:55.236813+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d70641001180220022a08717569636b2d70643801
53	0	2026-11-23 22:52:55.248028+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118012001380142205c759b4c51282de2244954cf95ee611ad286855d92fd9ad839f2bcdaf2eda087
54	0	2026-11-23 22:52:55.260305+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d70641001180220022a08736f7574682d70643801
55	0	2026-11-23 22:52:55.305112+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118022003320d6e6f7274682d636f6d6d616e6438014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e97
56	0	2026-11-23 22:52:55.314918+00	1110	c9b3f88e-576b-f2dc-9141-329146ad3944	\\x0a15706172746e6572736869702d6e6f7274682d616964100118032003320c6169642d6469726563746f7238014a20e88e7b6976bb249bfb4333b987468ac18bad2a6724bf72664d85256c539f6e975001
57	0	2026-11-23 22:52:55.335305+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118022003320d717569636b2d636f6d6d616e6438014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b0
58	0	2026-11-23 22:52:55.343626+00	1110	bb4bf04d-f42c-622e-0cf3-b11fdb6974da	\\x0a15706172746e6572736869702d717569636b2d616964100118032003320c6169642d6469726563746f7238014a2081971ca89a4b38fe003bf119ea91f92cdd91225af45994671768bd5b13afa9b05001
59	0	2026-11-23 22:52:55.364004+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118022003320d736f7574682d636f6d6d616e6438014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d
60	0	2026-11-23 22:52:55.373802+00	1110	9e07a4cb-3025-9191-a14e-2148565284cd	\\x0a15706172746e6572736869702d736f7574682d616964100118032003320c6169642d6469726563746f7238014a204209eab019db4022dd6b414e5bdf7e7cddd1d3f07585cf56211c154b136c9f0d5001
61	0	2026-11-23 22:52:55.407264+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118022003320c6169642d6469726563746f7238014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f204
62	0	2026-11-23 22:52:55.42002+00	1110	242d9247-779f-e3b9-f8d3-dc566797d4ba	\\x0a1270726f746f636f6c2d6169642d686f757365100118032003320b6169642d7072697661637938014a20cb175374e90a3105ef32be9ea174b6950d37725545904c692db462918ad3f2045001
63	0	2026-11-23 22:52:55.454386+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118022003320c6169642d6469726563746f7238014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea
64	0	2026-11-23 22:52:55.467245+00	1110	3fa96b55-d484-c7e1-6209-63e53ffc4606	\\x0a1970726f746f636f6c2d6169642d686f7573652d7265636f7264100118032003320b6169642d7072697661637938014a207b6dc20010e7d58554e668251e644baa2b328cc2c7cdcede3b103ce8b401daea5001
65	0	2026-11-23 22:52:55.495639+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118022003320d616c6f6e652d636f6d6d616e6438014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a
66	0	2026-11-23 22:52:55.50743+00	1110	62352c10-742b-ea16-809f-5d474da5fe9b	\\x0a1170726f746f636f6c2d616c6f6e652d7064100118032003320d616c6f6e652d7072697661637938014a202aede91bba7d41f910fad2a2788097e756405d23d82b9aa6f302dc2a9cbe1b3a5001
67	0	2026-11-23 22:52:55.536565+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118022003320d6e6f7274682d636f6d6d616e6438014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b91
68	0	2026-11-23 22:52:55.549157+00	1110	579aaf65-bca4-4af3-6112-ad0d1d7a1075	\\x0a1170726f746f636f6c2d6e6f7274682d7064100118032003320d6e6f7274682d7072697661637938014a2035b39dad4515c01a9cc9e05d0407397766e4a62b502a820a63207584a1e50b915001
69	0	2026-11-23 22:52:55.585931+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118022003320d717569636b2d636f6d6d616e6438014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef
70	0	2026-11-23 22:52:55.598673+00	1110	74224aac-61a9-57ea-8af9-76eab6a70eb5	\\x0a1170726f746f636f6c2d717569636b2d7064100118032003320d717569636b2d7072697661637938014a2041cbb2649d1f945d3c04f41e547ab69c001ac122574c04eeed75745fd2077bef5001
71	0	2026-11-23 22:52:55.629455+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118022003320d736f7574682d636f6d6d616e6438014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad6
72	0	2026-11-23 22:52:55.640071+00	1110	6437f1b6-9d48-063c-fb24-b3c2dcc975d8	\\x0a1170726f746f636f6c2d736f7574682d7064100118032003320d736f7574682d7072697661637938014a209a39e1325278777d18ad8b54decee05315a06c81974a7ec40e432311dfc37ad65001
73	0	2026-11-23 22:52:55.771584+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118022003320d6e6f7274682d636f6d6d616e6438014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e
74	0	2026-11-23 22:52:55.783282+00	1110	59d2b213-43d6-6805-1eda-75f7eecdf0ba	\\x0a1870726f746f636f6c2d6e6f7274682d70642d7265636f7264100118032003320d6e6f7274682d7072697661637938014a200612b39fe0417ef8a8c810b47b270a298fd0bbd9ff3af8f05fcf41107bebd03e5001
75	0	2026-11-23 22:52:55.8904+00	1101	514a96b2-9d78-2ffe-bc84-287fa18aa5ab	\\x0a10514a96b29d782ffebc84287fa18aa5ab120a6e6f7274682d6569646f20ab9ad28380b59f03
76	0	2026-11-23 22:52:56.391073+00	1103	673fb6d7-391f-4118-a33b-4e731e6aab71	\\x0a10673fb6d7391f4118a33b4e731e6aab7112036164611a096169642d686f7573652002280132020102421048f1e33f292a4148bed722af168517a24a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
77	0	2026-11-23 22:52:56.391073+00	1106	673fb6d7-391f-4118-a33b-4e731e6aab71	\\x0a10673fb6d7391f4118a33b4e731e6aab7112086e6f7274682d70641a096169642d686f757365221048f1e33f292a4148bed722af168517a22a020102
78	0	2026-11-23 22:52:56.391073+00	1103	efeb2d8e-fdcb-4be8-a9c7-c415361b1d86	\\x0a10efeb2d8efdcb4be8a9c7c415361b1d8612036164611a096169642d686f75736520022801320201024210adaf1496135a4a9ca729721fa1d0d0c04a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
79	0	2026-11-23 22:52:56.391073+00	1106	efeb2d8e-fdcb-4be8-a9c7-c415361b1d86	\\x0a10efeb2d8efdcb4be8a9c7c415361b1d8612086e6f7274682d70641a096169642d686f7573652210adaf1496135a4a9ca729721fa1d0d0c02a020102
80	0	2026-11-23 22:52:56.392264+00	1103	6c5ec982-f643-4038-b290-f1de60797015	\\x0a106c5ec982f6434038b290f1de6079701512036164611a096169642d686f75736520022801320201024210efce6b9c99204b3387d6d755d03bfa534a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
81	0	2026-11-23 22:52:56.392264+00	1106	6c5ec982-f643-4038-b290-f1de60797015	\\x0a106c5ec982f6434038b290f1de6079701512086e6f7274682d70641a096169642d686f7573652210efce6b9c99204b3387d6d755d03bfa532a020102
82	0	2026-11-23 22:52:56.393275+00	1103	65927344-cc90-4d35-aa44-6fb94b5f498e	\\x0a1065927344cc904d35aa446fb94b5f498e12036164611a096169642d686f75736520022801320201024210f7c4a86a9c7b40b3bdd66b4afd2b24404a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
83	0	2026-11-23 22:52:56.393275+00	1106	65927344-cc90-4d35-aa44-6fb94b5f498e	\\x0a1065927344cc904d35aa446fb94b5f498e12086e6f7274682d70641a096169642d686f7573652210f7c4a86a9c7b40b3bdd66b4afd2b24402a020102
84	0	2026-11-23 22:52:56.432609+00	1101	721cf14c-9d4f-209a-f4b2-3534dc57218c	\\x0a10721cf14c9d4f209af4b23534dc57218c1a0361646120c7b5f38380b59f03
85	0	2026-11-23 22:52:56.441249+00	1103	bd46f36a-e7e0-4fd1-9e76-1599d4170f75	\\x0a10bd46f36ae7e04fd19e761599d4170f7512036164611a096169642d686f75736520022801320301023b3a0301073b4210adaf1496135a4a9ca729721fa1d0d0c04a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110721cf14c9d4f209af4b23534dc57218c
86	0	2026-11-23 22:52:56.441249+00	1106	bd46f36a-e7e0-4fd1-9e76-1599d4170f75	\\x0a10bd46f36ae7e04fd19e761599d4170f7512086e6f7274682d70641a096169642d686f7573652210adaf1496135a4a9ca729721fa1d0d0c02a0301023b
87	0	2026-11-23 22:52:56.459653+00	1103	be2389e6-6924-4000-b56d-8dc660e187fb	\\x0a10be2389e669244000b56d8dc660e187fb12036164611a096169642d686f75736520022801320301023b3a01074210efce6b9c99204b3387d6d755d03bfa534a086e6f7274682d7064500160016a040102073b7204505054507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31ba0110721cf14c9d4f209af4b23534dc57218c
88	0	2026-11-23 22:52:56.459653+00	1106	be2389e6-6924-4000-b56d-8dc660e187fb	\\x0a10be2389e669244000b56d8dc660e187fb12086e6f7274682d70641a096169642d686f7573652210efce6b9c99204b3387d6d755d03bfa532a0301023b
89	0	2026-11-23 22:52:56.465569+00	1103	9dcbb080-cafb-4ee2-bfd8-96e4cb0d6443	\\x0a109dcbb080cafb4ee2bfd896e4cb0d644312036164611a096169642d686f75736520022801320201024210f7c4a86a9c7b40b3bdd66b4afd2b24404a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
90	0	2026-11-23 22:52:56.465569+00	1106	9dcbb080-cafb-4ee2-bfd8-96e4cb0d6443	\\x0a109dcbb080cafb4ee2bfd896e4cb0d644312086e6f7274682d70641a096169642d686f7573652210f7c4a86a9c7b40b3bdd66b4afd2b24402a020102
91	0	2026-11-23 22:52:57.170944+00	1103	14ecfd9a-620d-4d15-b100-9fac4ad1fb81	\\x0a1014ecfd9a620d4d15b1009fac4ad1fb8112036164611a096169642d686f75736520022801320201024210bf8c2cc9790748cdabb52f0cafe755aa4a086e6f7274682d7064500160016a020102720250507a2026a9a3402c15e2aa28443310d0d1b8135e743a12d93ebe6f1b9ac84cb401bd109a011b706172746e6572736869702d6e6f7274682d61696440312f322e31
92	0	2026-11-23 22:52:57.170944+00	1106	14ecfd9a-620d-4d15-b100-9fac4ad1fb81	\\x0a1014ecfd9a620d4d15b1009fac4ad1fb8112086e6f7274682d70641a096169642d686f7573652210bf8c2cc9790748cdabb52f0cafe755aa2a020102
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
4ba0f8e0-3fe4-35f1-1866-8507d832ac6e	\\x4ba0f8e03fe435f118668507d832ac6eef5d71a56a842985994d8f966c586d03	c1aeb8de-6194-35e6-4b1f-41f4da9558c1	48f1e33f-292a-4148-bed7-22af168517a2	f	ada	aid-house	north-pd	2026-11-23 22:52:56.391073+00	0	1
6e18f4e6-1ed8-7e5c-3216-391e1ac33403	\\x6e18f4e61ed87e5c3216391e1ac334037aff34b20f225c22f633ff028f1a4094	3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	adaf1496-135a-4a9c-a729-721fa1d0d0c0	f	ada	aid-house	north-pd	2026-11-23 22:52:56.391073+00	0	1
a251f3fc-316d-a081-22c8-383049d91fae	\\xa251f3fc316da08122c8383049d91faec87097418f732e4e5f859104039de943	6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	efce6b9c-9920-4b33-87d6-d755d03bfa53	f	ada	aid-house	north-pd	2026-11-23 22:52:56.392264+00	0	1
e4cb4093-41c3-d523-b925-18eeb8c2422b	\\xe4cb409341c3d523b92518eeb8c2422b0d18cfcdc889d29a658bfb0d96e93b33	b77ad849-66f4-7873-2db5-e55dfecff58a	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	f	ada	aid-house	north-pd	2026-11-23 22:52:56.393275+00	0	1
713b65fb-c9f0-99a0-9f1d-ce300f5d9264	\\x713b65fbc9f099a09f1dce300f5d92648d3ea7cab46e0c616c4558f2cd6476a3	bafd844c-be65-a072-2c65-01721ed0e749	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	f	ada	aid-house	north-pd	2026-11-23 22:52:57.170944+00	0	1
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
0cfb2ca2-4dac-6b2c-a279-c1eacf97ccaf	aid-house	1	\\x010001f9d443f4731c97c34d2388d8d5655ac59567937cf77810c4ce43c70374a29f913d34294da4eb13ecc578d7f932e9e632ca22f7543cb5165dc3cdd18cdd4d77a6	\\x01d35ba857ccb0445e936c4fb12eebffa47ab577c0a3de16defd52c790d39061bb18635a40205695bfa940c947c952b8728d99	1
1e678242-5542-7d49-3782-5443e8349485	north-pd	1	\\x010001f23686b57acd89bbb96fefbd1e12324c417fc39e6721c2708cef8e9836b9325ee181e4d6b931a380e5e0dbc315c80520c7df4b090976d24565982fc12c5ab8b1	\\x0177b18d671c97523e6165a591797608c18b38c95ad4903a1d1ef67dd695a5bfe9c460b7ca0b6e8160054c48cbf9048de286a20c105f311b56866c79	1
21b83788-fb85-3ebc-06d6-d5fa6e86e6d6	aid-house	1	\\x010001472e4a72811aca9cf200a4b98e6d066e21f1917f9a2ecf2d0710cedfe1dfa43e58d4966c8599653613726ee43ff3201f8030999033c9ec2ca78ee6e405443e4f	\\x017779ba7200a8e3e0f66016783567db3773650adcd4378fe71806e925d14b952ee9139a18bd75ea84e7e1c3b165a1de650fdd	1
2e92d6b0-ad5f-1e93-5cd1-6c91ac57a9bf	alone-pd	1	\\x010001090d1d736fbc351b206b42092fbcbbf7c6c66778929a7ac105aad7142a5b1509b04c14549a64f87a88c77df1c6ef28a0dc53cf8b285ff0ee1b214ceeffcb13fa	\\x0195b47c1da80b1b29f042f93c4392e04013dc93a336e4f203c2730c5d46cf5101e9211ba251fda8db747c1ca2e22c426c157098ad996e5ceb806f99	1
2f5b875e-7246-3a0d-6129-ca512b4f6658	aid-house	1	\\x010001531633251ed623e322fd0eb9638a6ae95abb33a02dd3ddead88a8a9170578af495d6cc256af2fda342b8d00e130810e3ec5400d7f7bb85bca3d4a8035886c92e	\\x0142e90efcbde1497c3e1e811f61446146e06d7d78e9068fa6214dd314defac2758288680111a7bf6ce899abeec878b0caf8524d	1
32c9b1d8-ec08-2194-37e3-92c8832b2dc1	north-pd	1	\\x010001abd45dcd5bccfe06d6e6a2c0cff5143a5cf8b9304d3ea75549966b9b9714c095ff4c08db96c26828d2bbe3d371cb03e7159763976c772046379cda0981c157ca	\\x01d7962e7bda3fbf0b4153aa419b0d0aee3b0ee2826f57f870c01a503abca72ac4173d978da41546e3e751c8b9633bdadcf75a4c27b0c1057971fb00	1
3f548b1a-449f-d7e9-7124-c8bb3bf00960	aid-house	1	\\x01000179ccc3ef6312e07ee66d5c5227890f2ccdda7e0c6c0b3e91bdf0465390fa5367e77457aa9dc4fd229a1388d08054cb4f2b788069f09134605db32e93f7b94fc7	\\x01846a77a12e935ce696f18307d46b9d7bc6b06ad9edaed7c9cd1eb891ad62f839ca3bd3ce9d03596f9fb425cf60fa1feda84750cfb87b68f88e	1
51e3a717-a868-7862-737d-cd8d13ec2723	accord-canary	1	\\x010001b82f6350dfa4cbc6a71c09b326cf1a6eac790b8aa6edf2123d72e8ffde5ecd4f988322fa13c696e0c43104b19163bba523ccf8a022da221b59e16e2439a3b5b6	\\x01108e0735a1b6256c5f6e8d854d6aadadc4fb4f3951e9f34db802a6ab12325cbccfc8f173937a1db97687ede2e4f7d6a1de5e70d9	1
64836117-d159-7423-30ce-eb2401677bdd	aid-house	1	\\x01000101e3df79bf96e2b1e270084c3ada9cc3e5ba093873dc099809b91cae86847801d3f4c9a75d405eda7b8b058c3d35b9e1cb2da3f1d644892932e53d6144e48b99	\\x013afeffff5094efd05bca8ccddafb17734fc9fd15abc16690f363d3a886c26478130cd341ffbbd84fe9f1d3810dd8e1ea2679	1
bd60f424-c7a7-4b74-2787-f54fba5f76dc	quick-pd	1	\\x01000191b8efb3bc8df13325db38408c6215f6aa6bd43293be78dae8a8d3d7b4d7cb40379fbd2ab3559a38f8b27eeec8519de65902167b0b1912bffa0c35823ea52e5c	\\x0130a00486509a20536751c9346f10aaa94da549f6eb8bbd1c3f2bf67bff8eacaaf29d561812391056c9c3974ce4a45154a2d3ec32511f27235b1e57	1
cc0e3849-6810-3d4a-00c4-a1074e57ef10	aid-house	1	\\x010001d11bf9848848b005d453ba06924cc1110f341f6f1da5bc460fa493c396f5ca4a7ac566f086ad9f09ebf649d462d5bbc868ec1cd6d114125433e08325d365eb4e	\\x01656438f41e810e0ac186e8c4ae534fe5a2721feb4f544ce1fd0ef3f2a6f965dfcea9e7281654ca319ea56da5e39847c09a	1
cd1c9852-38d2-38a4-d531-010c2ed2d4c2	south-pd	1	\\x0100014e5d7ed8f632cf9b18c54af6c18002705e062d8ae4c8ac0d929746237519613b5f137350ead630165e34931ccfa7106a909984ebdf42c8be22a3e4a19a42656a	\\x01d4fb2ca9a143952d3e9dd8bd4189f0ff3db4da51630dfd7c7a880aa88e9a2be88a942f545e0ea147972e07e281ba9383e9741e40cc007ee45f9ac4	1
d12b4d74-6d98-a4f7-2b32-e0b2786ab371	aid-house	1	\\x010001e20489461cd12f360fd31540a72dbd08fb09eb8e61042e95293c43082472a9b707386a2ae532d18f2e0de997ef8352278f7c3e03871619b2433e06b1dec013f4	\\x01af8fc3f98e312694f3d14c39475f12af8e5c7c2b118cb3a3a253bbe2ee957c115b1f9407d3e2fbd577644627acd601ccc7	1
f6e0c077-4247-bb48-46c9-86cf019d6a88	aid-house	1	\\x01000198d75d0fbf258ece21c80f79c26c5aa829bf27be5a1785d99e2d05c07db53fd9a6d4ba823d60fb2e063bb6ca3fecd8e0fa7b668ced990027c9450d76575b400d	\\x011bca118a174cfa09200fefc7ea76c95c80209f07f8d1b363a9b0e51a2beec313ed039bba8269b990fc3edb8d11996d9b0809	1
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
0e3aa884-e737-456d-9178-52074b773605	109	\\x0a10673fb6d7391f4118a33b4e731e6aab71120201021a096169642d686f757365	2026-11-23 22:52:56.391073+00
035ea554-89ce-4901-95f0-308e0ee8fd46	109	\\x0a10efeb2d8efdcb4be8a9c7c415361b1d86120201021a096169642d686f757365	2026-11-23 22:52:56.391073+00
6966fa25-4606-4a36-a61b-a06cd0ac427b	109	\\x0a106c5ec982f6434038b290f1de60797015120201021a096169642d686f757365	2026-11-23 22:52:56.392264+00
740c8580-63a3-475c-a484-792789dfc17d	109	\\x0a1065927344cc904d35aa446fb94b5f498e120201021a096169642d686f757365	2026-11-23 22:52:56.393275+00
0e0487d5-6ed8-4ae5-8150-d34348f496b8	109	\\x0a109dcbb080cafb4ee2bfd896e4cb0d6443120201021a096169642d686f757365	2026-11-23 22:52:56.465569+00
2d9221a8-e902-4373-9276-e1160bed778c	109	\\x0a1014ecfd9a620d4d15b1009fac4ad1fb81120201021a096169642d686f757365	2026-11-23 22:52:57.170944+00
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
gateway	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 22:52:54.165655+00	
gateway	services/gateway/schema/0001_gateway.sql	c7f4e059228b1e17ca94022dcd15d6c9b4408fe3c1193845cae064c5b022a8ef	2026-11-23 22:52:54.168917+00	
gateway	services/gateway/schema/0002_policy.sql	dfef93130878f36810379d8749ef445521d01caee1ba8f2208b2769bc5d308ed	2026-11-23 22:52:54.174007+00	0.1.0
gateway	services/gateway/schema/0003_release.sql	242ed93aeeba28b0018fd6fe46117951ce111b8d58e758c589a1749648b006e2	2026-11-23 22:52:54.178777+00	0.1.0
gateway	services/gateway/schema/0004_ending.sql	61d6de47c7bf3792f94386ddf670443b480783f9ceeea4d707125535d0a3de52	2026-11-23 22:52:54.179604+00	0.1.0
gateway	services/gateway/schema/0005_account.sql	0a3646c43f51474eff59d479844c06ba1d7c712ef284e0e095af440c01acaa43	2026-11-23 22:52:54.184275+00	0.1.1
gateway	services/gateway/schema/0006_provider.sql	8c0f4511a1895238c89685d32b7d028e138f560b299464647400a56d9a53db62	2026-11-23 22:52:54.186521+00	0.1.1
gateway	services/gateway/schema/0007_token.sql	026b3bab0be0b73150b4e97a88a702752660907e1819a8a5c45e8f84400649ba	2026-11-23 22:52:54.188801+00	0.1.1
gateway	services/gateway/schema/0008_set.sql	d68350b49ed4625d1da2d61e814673e2f0025ed6d3cb82d38c0389913cdf0ed5	2026-11-23 22:52:54.190794+00	0.1.1
gateway	services/gateway/schema/0010_holder.sql	d8c987a291ad6cd9c09f6f1b98504f7d427a970d2b2618d5feea08c12b932a48	2026-11-23 22:52:54.191934+00	0.1.1
gateway	services/gateway/schema/0011_retention.sql	e8b5b75a05082d0a7e2b6ccc2affcfd3b147f1c01f25c95c483308d16a7b7521	2026-11-23 22:52:54.194187+00	0.1.2
gateway	services/gateway/schema/0012_request_key.sql	dc4b0ed48c30ade0884ca2623d752f4e3b4d56b7bc9966fd038c6b3a2572b579	2026-11-23 22:52:54.195583+00	0.1.2
gateway	services/gateway/schema/0013_office.sql	d3f724bfc034ffa4d29ee0d886b9a928be8e53be5f371eca0fe2f562a643d325	2026-11-23 22:52:54.196709+00	0.1.2
gateway	services/gateway/schema/0014_page.sql	511134c13de96ac719d448781fb1bda660757cce8392d29855c5c6103bb1d696	2026-11-23 22:52:54.19802+00	0.1.2
gateway	services/gateway/schema/0018_signer.sql	f5d6933e853d03aee19d1acd0002aa48575e97c1876163fa12cb286028d6adf3	2026-11-23 22:52:54.198719+00	0.1.2
gateway	services/gateway/schema/0019_token_idle.sql	009e3929ef4f42f5699a745ac94d2fa5e426e9c8e78d95593d36d7c539baf334	2026-11-23 22:52:54.199148+00	0.1.2
gateway	services/gateway/schema/0020_breach.sql	eaeb2c583e062e1d657b3e23bb6c92b6ea637184f80f98ab7c7c7a2786ac68c9	2026-11-23 22:52:54.201902+00	0.1.2
gateway	services/gateway/schema/0021_forgotten.sql	96be08b618103da4dd0fea5e87f5b43c564d6981c0ed3361329ed47541cc0aee	2026-11-23 22:52:54.202421+00	0.1.2
gateway	services/gateway/schema/0022_breach_more.sql	6c33b52c6372406eadaf18d9205284270fcbd4dc9127ae8fde9d20d236ec8bad	2026-11-23 22:52:54.204092+00	0.1.2
gateway	services/gateway/schema/0023_token_kept.sql	c2f3b533c9eb4014e91b8d702826eea57606245e353190ae59df386d2d4c4d68	2026-11-23 22:52:54.204736+00	0.1.2
gateway	services/gateway/schema/0024_days.sql	f1f09cdbc08279e4f99ef159adc62adb36c31045d2c0695fd45402e3866e256f	2026-11-23 22:52:54.205197+00	0.1.4
gateway	services/gateway/schema/0025_hotline.sql	a73499fea2f46133a94523bd7525bbf1a856c51f0fc136d924e99236b2f79f42	2026-11-23 22:52:54.205651+00	0.1.5
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
514a96b2-9d78-2ffe-bc84-287fa18aa5ab	\\x514a96b29d782ffebc84287fa18aa5ab3775f3365389af7e188952d115118856	north-eido		2027-11-23 22:52:55.879979+00	\N	1		\N	2026-11-23 22:52:55.8904+00	\N	f	2026-11-23 22:52:55.890347+00	\N		\N
721cf14c-9d4f-209a-f4b2-3534dc57218c	\\x721cf14c9d4f209af4b23534dc57218cfebdbe9d03edcb0dc75eb0cdfa1d0021		ada	2027-11-23 22:52:56.424135+00	\N	1		\N	2026-11-23 22:52:56.432609+00	\N	f	2026-11-23 22:52:56.432553+00	\N		\N
\.


--
-- Data for Name: token_use; Type: TABLE DATA; Schema: gateway; Owner: accord_owner
--

COPY gateway.token_use (id, used, version) FROM stdin;
514a96b2-9d78-2ffe-bc84-287fa18aa5ab	2026-11-23 22:52:55.895212+00	1
721cf14c-9d4f-209a-f4b2-3534dc57218c	2026-11-23 22:52:56.437098+00	1
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
2	3f4423e3-d9da-1b4d-4800-f55d1537b78d	2026-11-26 22:52:55.896853+00
2	5474dbd7-203c-4dca-5b51-3ceef341a279	2026-11-26 22:52:55.896853+00
2	805e158f-7a85-c594-2543-a5850b5287ba	2026-11-26 22:52:55.896853+00
2	f9fd3e5e-8840-ef2c-e377-ac1c7b05dc60	2026-11-26 22:52:55.896853+00
2	45e74f6c-c280-edd7-8d95-7eb46c5a0f2c	2026-11-26 22:52:55.896853+00
2	44c66c21-ecdc-cf5a-d52d-dbcb4c3dbe90	2026-11-26 22:52:55.896853+00
2	110fa13e-1984-9d41-62a2-3b0f41715e6d	2026-11-26 22:52:55.896853+00
2	cc9ab778-bf1b-6ba1-5a81-dc1dad93f19f	2026-11-26 22:52:55.896853+00
2	8bfe8b16-27e5-d4c4-00e6-7260ba18dbd7	2026-11-26 22:52:56.37586+00
2	a0f457b5-416c-3da7-9470-516b11c906bc	2026-11-26 22:52:56.3784+00
2	7bff664b-7d3c-ebb3-58ca-4da6d31a9864	2026-11-26 22:52:56.380042+00
2	e2b23bc2-7db9-4a10-959d-eddc71784538	2026-11-26 22:52:57.163266+00
2	708e80b5-2815-aea7-9dbc-b43652ec8f7d	2026-11-26 22:52:57.238699+00
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
01c89cdc-08bb-7f5a-c710-28f4645e4f94	fcbe7fe4-7fc8-447f-b7b7-1187cc69e9f9	b90d5043-d377-45ef-8f55-f23ea97372f6	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 21:59:24+00	0	3949	\\x1b492355f3724dd65c25a2c69946fc25b46e8bd36cca6e1fffbae9cc243063eb	\\x01c367ff37f5c65a32bb84ffcaa71c391325876ef395b29d39ae9f6c45572e50a265cd9a76d34029335e1ee5885a9a9a69cd919063805e62c8e7b8004da388b964	\\x01c367ff37482c0dcea167f368b4e6816a84589f9fba1884adb12be849d0f91ddc34c90a5ba70ba7d9140e304de038064d60447d7c858fefae145d64df837c37e63082366ebae41ebdbba180d1cbe74feae45ea78b788f179d51184dd12d8317c7	1	5	TS	TSTOP	5			2026-11-23 21:58:23+00	2026-11-23 21:59:24+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-098f-4862-81c6-1afc00ec9e2a	140c5339-7f6d-4c4d-84b3-5f4ef1d4b60f	e7a3042b-8aa7-411f-a121-853b07ef345a	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:00:28+00	0	4090	\\xefe3bbd00d2a544bdc56b077fd70e49500e9361119c2c171e6a08db74952a2ba	\\x014096bfa23c944768b385c857377ba54025aaf50e02acbe1823440a6d01ac1bc7c6a4640780baf6c2618a4c9a300af1b7272575f4796c991be2231b0d0dcedacf	\\x014096bfa20d384bd360c93b4f4837c7c6c3e8f64aeafb55a8343f6870c91e474a5e8c1857627b368b0400256f88a1795276a2ef5c98c281a0f64e78b3a11cbe99836cd4b35a15d3ee162748633ba7e7b108fbd479a8b4027c139d21fb752c2580	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	\N	2026-11-23 22:00:28+00	\N	65536	4	1	0	0	0	1
01c89cdc-0bb3-e04b-90eb-8dbcc633f31b	73d4cfe7-3410-4866-aa5d-30b5c3b6aa79	b90d5043-d377-45ef-8f55-f23ea97372f6	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 21:59:43+00	0	4313	\\xe270a8d0d6940245dc9eef18947a0b8b8aaab982520bf0b2ea5dd52aaa410b1a	\\x01c367ff37ddd50d19250bbb850fd1b086c22ef72cb6bdd72766b72852f850243a1b6f499fcd915779f7379aa23fe746e96f46b5ddd8240d70d693be92858a3eeb	\\x01c367ff37209bd3fe2a9cd94516c3c45f4208cb4d412454da63f3aef43e09e32e5573da9f002e8e5c06d1a797c6fcb192b57dc32a3a7b8097b20bc81f13360003b2ae4ed7d64c88614b4dd8b9740cdf548b036a2e67b6ece07c27b08c67df1805	2	5	DIST	DISORD	3	08		2026-11-23 21:58:23+00	\N	\N	2026-11-23 21:59:43+00	65536	3	1	0	0	0	1
01c89cdc-0d44-a9d5-4ad3-039737abd7b6	62167a8f-5e79-4fb5-8564-6a29977174b4	bdd042b2-6e49-47dd-9287-3e9745d80ec7	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:03:36+00	0	3529	\\xcec7eef2603ec43f5ff477c9998b3b395adb912b86191494eb81028a6c6fcf1c	\\x01c0c886aee9fdcbada645786bdf32a1f2b2c7ee871e9905510b073460ad4b658fe242532b844761f68d191b13f98c2c7ef5dc66205639a3cc315aa8b6f576bfe8	\\x01c0c886aeea9ea09f34c3fc21edc2a806e614afab41a37196f679f52634df7c3b22c7d76d74271b3bd7b7df16b263ee250960a8da5dabe5bb436791df143c9bf75203c9e093c869ce325cc371b36f38cf953050f130d6e6f7a0caf465d4473d5e	1	3	WELCHK	WELFARE	3			2026-11-23 22:02:11+00	2026-11-23 22:03:36+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-1c14-3da6-575f-78ba7c6d8cb3	43e405cc-5862-4cc4-a3d7-ea0a11783dca	e7a3042b-8aa7-411f-a121-853b07ef345a	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:54:21+00	0	2769	\\x1392279928ae9a8eaa5992fae4ad2dba8f38e0fafea5bd6e6fb43afb21ae38fa	\\x014096bfa2242940d2ede63b1eae66ebd3e41c084a231cf370785777720cd67be9ed8ad4723eb6046c14b875cab13cb18133bb357d7b33048af409306f186a6911	\\x014096bfa2f54d62419e592f31bd1a57b51c3266712c6fa756939e8f69f9ef89b74ef880585c189652d160d36ac13ecba40123dcf991cdfb297d35b45fef321fca57142afdda3a311dbe9f61ca1d9d69ff75bb528457cf41620596b96fe6d4ab7d	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-2180-9b82-698e-739940a39caa	e2059716-e730-4157-a992-4cb8292cc2b5	e7a3042b-8aa7-411f-a121-853b07ef345a	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:01:49+00	0	4376	\\x689f00c8cde07450757f72f12e75469bb913c5cfd75b968209d3750e1f65fe94	\\x014096bfa259f14edbe81e406c8c71628fc37d1529f6e2a2e353cf20446bbf8e0d704f4904186e13bedf9cf5a0d5764556b585a23b0f5c8349e33dae289cc359db	\\x014096bfa2370f3ddbd28efa28ea88fe2050121e2cee7f10a039ec81d1618d5566a6f8a06c429c6534346e991d176208a15e6758d791a6fd0e9bbf8a93d9beb13dde767fbef7f7ed595ee12eb2fe3e0681ab4320996cac2adb9a4f60ab4c9d1f4e	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	\N	2026-11-23 22:01:49+00	\N	65536	5	1	0	0	0	1
01c89cdc-2ac3-a640-90b2-f0bb2df5f141	422e3f48-ce36-4f8c-a0d7-17d6885718cc	c8358663-02f0-4be4-bbcc-91a00d52d775	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:02:52+00	0	3812	\\xca7ea393b6a6703ac929ade1589d7ac2e030d6f373f32a142d3bda23a44ebebc	\\x01101e7a9234db1b3a11171cfd577b4110cc88cc4de146460b3c995ef787660fa49f2b97a373f7dfe9b1a76e4932f3cf131a7bc28f8b6909d9e0b6c6a85c8eae2a	\\x01101e7a92b85a12bb8299ddb8365c6c40d5f4a035999c78926b2cce57b115bf8a89c1c3a586b4dc49143441b1834039ba0c222b6a6f275c6f78ef4fad073a4b4fff9e936d2e437f3556635a88ea025357369b421f9a188b8de52643843b8b5486	1	3	WELCHK	WELFARE	3			2026-11-23 22:00:21+00	2026-11-23 22:02:52+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-2c52-b433-39c7-6e6e2558b80a	ea49e6c7-4cf7-4e6e-8c49-99212a16697d	6ef239ce-3b21-4713-9d45-19aade5fa549	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 21:59:24+00	0	4228	\\xaeefb693bdab269aaf7e7f17f5a81251f9bf44858960ce4c8781bd5b41ab40c5	\\x011dca0b95f6764aa622a13bca2f3dbdef5c187cd70ec61cb6c5a82e12851eb4379e60589fcefd99043964d9fe8b14f9345b98b4b2ed2d2124cac7c43f83a0be43	\\x011dca0b955030458129458368347d251f501bc05ea923ee6fa41e04eafca21c14140f859c24663af60ba6444a49c9989ba6c5138822c8ca4f09a6b22df81fd7091d2770490df066bcc9f8ba1c6b374911a4e9634197e63f65f490b8d45f9e7be7	1	5	TS	TSTOP	5			2026-11-23 21:55:30+00	2026-11-23 21:59:24+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-39d9-31fe-819d-9d991ad44ca1	c9c942c1-88ba-4154-94e0-5ab7af21751c	6ef239ce-3b21-4713-9d45-19aade5fa549	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 21:57:20+00	0	3949	\\x07e1fa3948c369dab5d41d58fcb3f98069faee4a8f706ad573f24002e044d789	\\x011dca0b95528dacaf72d3123e995a8d89878aa934b9f1875edf50a87eba796f427d215285211750b91c0c742f6689bacfeec70718f39f5467e2c33c527691562d	\\x011dca0b950c9e9596a767f264f64f9100cccb664ddb348c7248ea07e9b6860e41c1c554cf7235a1b5d1f2745138e9e4c2476a7566633e1bf496b045b2c4847eb0f4c69e3d83cfd89c35e835df651a5373cb0a2a7e5df67eeeaa5c708fb97c69b7	1	5	TS	TSTOP	5			2026-11-23 21:55:30+00	2026-11-23 21:57:20+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-495b-f69c-9605-dec3475c23b2	5282b84e-d64f-4939-b69f-d3180ef3a315	b90d5043-d377-45ef-8f55-f23ea97372f6	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:58:43+00	0	2769	\\xdcabf37e857e499b65a21ac63b6345b843659d1ab85c637d661480c00785e501	\\x01c367ff3712690552047f2fc182e7c4deaf92f0925fec0ef5e840934c5b2d197d079346803eb6dbacd3956cbb4d80bd59a9164f7f947083fd88bb73d0c69ca50e	\\x01c367ff378fcafa477a41639a6d81d7a08a4a686869c916b26f5e79bc58899b6223292787fcc8823d609d0b4ad2a92c8766c1903dc81f3ef7090f36c86fd55d4d8bc1932c9d48577b31ca9e0a93345ea1a9570e320cefed8da4e8b8935f97eedf	1	5	TS	TSTOP	5			2026-11-23 21:58:23+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-4fc0-3853-d9a1-8f18280dc199	cde11797-bfb2-4921-98f0-37e7fcb9400f	23fed17a-a5af-41f1-83b9-077213b5ef89	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:58:14+00	0	2877	\\x6c774db43c33b9a7daaabcc416bd05bcecf85baf3c52ec8fe22e949588fbec1f	\\x013e7841e1b7d1aac4d9a7266ca866b9da6d25504019b4e4defe776c3cc408491fe330b0fb280646816d75b0844c829513173f366eb9d2f9968da0cf44363e7bd2	\\x013e7841e10012d87a0707a94dfadb947e53d6c2219501b7b8c86e2933e65da86a80a8162ca542c28e2ce763dd3e3525f91c26abd39238394a48a6e87c5e619fa8b7e48d03bc0d1836f31020f2022f7bbe8b59a5f6fc3ae4f99a4885759807a56d	2	4	ASSIST	CITASST	5	14		2026-11-23 21:57:54+00	\N	\N	2026-11-23 21:58:14+00	65536	1	1	0	0	0	1
01c89cdc-5756-af00-4cef-15beae969866	bf6de4e1-5864-47bf-b478-98e0ef981807	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:04:24+00	0	4914	\\x01b0bb5c2b0b90196e6d9c5b0f5f7d262b869e188b3631c22be0cc2d86003c89	\\x016c37e52e122eb570834bddc255fed2b00e2844179a3563ff36e5820434350a30e67fc5ca3e635d6578fcd4d30bba1ec41202fd0c6f76d2a5086ee1fcf9386b94	\\x016c37e52e9ca7c01b2790912b6bcf58a4518e9bf5e363319e914b56056739a4673a646a70bd1e51e427e89a32031520948b20ecc925699d07ee249a4affdb26d1269bd9116d571435f34e746497e132ac0a12b96ff79bdbb36d7f4b324f89558a	1	2	POV	ORDERV	2			2026-11-23 21:59:20+00	2026-11-23 22:04:24+00	\N	\N	65536	2	3	0	0	0	1
01c89cdc-5fdb-d15d-b265-69b67f8e76ac	5ddcb945-c40b-4e95-8519-3fdaf9bee25e	376df3a0-8404-44b3-b7ec-649ef45fb0f1	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:05:26+00	0	2782	\\x00e63b5d655ebd986d962098a8052914670ec105c9d0cf6c8ddc087e0de05fac	\\x017d166cdc5424557bbdb2dff6e4732cd82dfbaa231e0ea4a94e13454f5a029154d04e4d73a4b366bf86c2ece7df8041203ab5a484fb96956592a2deda10dac9c3	\\x017d166cdca701c0a9c43553ba5c60c8c95c600db23809f2a625b78354f926b319306d0de650016db9c8a97137677e416bf26f0236b6147730060b32ed709f97ffcfec4426acf8153840571e6720942f8bfbe2c5f735bcf7220eb1a830de655628	1	3	MENTAL	EDP	2			2026-11-23 22:05:06+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-6545-5861-581e-e2bec9791b01	3ef197eb-ab83-4e36-8eaf-c997eb401433	c8358663-02f0-4be4-bbcc-91a00d52d775	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:00:41+00	0	2777	\\xcd3a8c430b95992bd3c67fdebbda7bd64b1234814b6369af459d9b2cd6c19699	\\x01101e7a92c362fa1b94284482e6c5d2906698294ca07098a0eca4b2ea4c998b6d5a8f79c5b4114426f56db98455e77842e4de620a510018f355bfec1d209f39bc	\\x01101e7a922bc548f0a49dee7cb5dff3dc7ec4f2c04c966fbdebde01419ea1a05e880cf5d8a08fd1327781eba8c8bd8d69c52619dcf6b6d5c83f622b5344647e355afbb772e3d44c5f9df56bd654cfc82234c9365b3d2af9868beab1197e79a2ac	1	3	WELCHK	WELFARE	3			2026-11-23 22:00:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-6650-7cda-324c-589cf3f2acec	67205d4c-eeb8-441a-a142-f24fb01a5f2b	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 21:57:51+00	0	4375	\\x37cccf0d8483a94d868f46f1054396c5aa97bf20d044eb34b6fa365337d1cc98	\\x0186c5db05dc95ac16b82f50fec5e9cfb9d8efbdd78c325d87e44684011b812857b88af86766c811679db952dde78fbe5a3453d148910ad9b63c697af13a017092	\\x0186c5db0591b6717534a04c08b43c65fc782772745f3336126a28fd75bc9e097b1c1ddb2448c256e95834c23e33523e93415cb81fa962465699843254b20cb5b8ba7ffb1596a0bc64e854085a4b962c6c2b51862dc6be4656a5750fdd03e67aec	1	3	FRAUD	FRAUD	5			2026-11-23 21:57:12+00	2026-11-23 21:57:51+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-7420-8f59-b17f-9d730ecab9c9	42287ad7-6168-4b30-aad4-94bf17c0debf	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 21:58:49+00	0	4731	\\xef2bdb291f8890c7b8bfd8defa25f5aa481677c8e1cc8ab30a11e16fe9892e37	\\x0186c5db05c83dd9f84a255e9ee50d3b3fcaf9c29c2d4b53c8d990df3503d43cc3c4d605e6d90ed5f05ab188327a0c832119e5b8169ee92776d76102f5bf9acfd0	\\x0186c5db053e7257ccbe0438e99fbca2204e851c8c1c3df63d46f57feb0a7fa81e19914317cf40d175cb79fa49aedf80598c90f9fe56f4046f100674337f1d086323b2975c91f0ebbf82e5a9ade4ad80f78b31b52451a1c22c0ad8e22cd3208835	2	3	FRAUD	FRAUD	5	14		2026-11-23 21:57:12+00	\N	\N	2026-11-23 21:58:49+00	65536	3	1	0	0	0	1
01c89cdc-788d-a066-687f-ae69672739b8	965b5479-9b46-4318-a2f0-5b28d7882b16	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:59:40+00	0	3734	\\x771299a360c42aa365af287a28d0dae39bb0a96d7d4d349664ee2e08bbe40e2c	\\x016c37e52e18744afbbc77367b358a11ee285b95c8b6ecbea7a68d6f322323f62d5e9a99aafe801222eb495e3f885e519b97ce389c1f061601ece27031680be29c	\\x016c37e52e64e41e346c51ceea5ebfe07ed7beb35cbfb2cee5658fb31a206fa26b4d6f7c646d393d32cd9794bd0769826ea8a9c646de713fcd1fe456f6bf58b3837f9a818486aa37fb73b5454cc604cad070d905b76cf7e1a97ed21c991fb22835	1	2	POV	ORDERV	2			2026-11-23 21:59:20+00	\N	\N	\N	65536	1	3	0	0	0	1
01c89cdc-7cbb-5fb6-dd5e-91d859a4b2a5	6cf895ea-1872-4d5f-9eb2-2cc385cb8166	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:57:17+00	0	2782	\\x17c9159c71eaf13cc186839139d2c3aa0d570ebaed40d46ee89ffb371f3a458b	\\x014244b8ae9f7dcfd7e5b6e5cf2cc7bdce867a6c9fecb753dc7687ad54b6560e90379ea31f8e6e51fea8a840fe83bfab7aebfe0bd3c9c7bf340a0003268d7fac31	\\x014244b8ae6b77d8b5709177155e223002b2c6362b1abcb392a05e409e80fdb799b0a67cfb221c92b4b4172b91914d5f3375354d9a417535095d24509a9f97c8d90ef51c0083c3148091b889d7b65c111edb5db45cb8f06b01e579cbd919dae025	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-7dab-8617-4db2-87c82252df3c	e08aabf8-d297-4e04-881f-a51230660d1d	c8358663-02f0-4be4-bbcc-91a00d52d775	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:04:09+00	0	4184	\\xe711cbb1a1da2fc9b6681ebf0875469bbacc84e86855ec952a9b5985d4854375	\\x01101e7a925ff1c89c7879a74ae993f054f7bf67d6d6af194fc562dab63ba26ec779e5e6ccb95b46013937a049897561e116a3b32a07c53617ccf1add2698fb182	\\x01101e7a92d8a68212c683f0f52fe6bb329cb15c30010c9d54ca7998d2e5e82d4b00846fcb05417d2df2334d9b9013fae52a5228e5e410cba87544cd2a4ccbe92e5d91cda5e4d21058f81ee04d952d161873f6efd84f29db9ceed660dab94893e2	2	3	WELCHK	WELFARE	3	02		2026-11-23 22:00:21+00	\N	\N	2026-11-23 22:04:09+00	65536	4	1	0	0	0	1
01c89cdc-7ee8-490c-9c3f-ae3d113a5c59	6135cdd8-76e1-47ab-956a-e377442fb06a	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:05:24+00	0	5276	\\x2df24f37bd2891479e63c6b4468f360e2e87eeb6ee98ef723459c0a49d3fb8ff	\\x016c37e52e25c9a3c367336e436d91487f8d54ac22f7db4b8f38810f38bbcee639482be2649f3f06e2168cbe8b44c9bfa51438765442aa90c7404e5f43efa694d0	\\x016c37e52ea5b8f257ded433bc904bf3553974d2570a35e5815a5a00a492fb37fb50566f6ae08401a6dddfb30eeab43e6696809030e98d57589ca3f8a010f1a9e8300dfabece93816c76b85a4be935bdea3e5fe8f18ef790583eb546b99c66922b	2	2	POV	ORDERV	2	08		2026-11-23 21:59:20+00	\N	\N	2026-11-23 22:05:24+00	65536	3	3	0	0	0	1
01c89cdc-8346-1085-8d57-2e895d7637fc	38e7dc7c-db2c-4f99-ac2d-5253abd96518	ed8f2693-db2d-4794-8759-8f0c13a585bb	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:07:11+00	0	2772	\\x1ee58c03d06c649cfd5a3699c172ca933ce861bebf0994695274e27b9118aaa5	\\x0136632956c6baca753060e66ee5c5361091296b3553bdeae6bc8d42d4ccce0f14a89f8455a0de7613fbee7b8e85b3bb2306b7179365bc3f7eff74d34014bc701d	\\x0136632956c65f8aca90bbc0db4021be085d559ad2c22868b1f0011a78c7ecedb9b7256b90851ff953ef9cc661c463310c0ecb68c91aec2bc46ee08f5920dc35c686cade228eae1114d1f74628e224ed8e9c770391c240f5e8767495de3477f698	1	5	DIST	DISORD	3			2026-11-23 22:06:51+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-953d-afce-6e72-b847f9e893ce	e77d6db1-7a2c-4997-ada1-a54c28a9f954	c8358663-02f0-4be4-bbcc-91a00d52d775	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:02:35+00	0	3530	\\xd34a4c85e53d974a2bb8aa0d9b8c11865ca94be6ad99e7f7a2082b15926ee95e	\\x01101e7a92688cefe9edc2966e72dc2598b24b128537b06cd3e71751b81b2bd9441148d6236f1292502acb9adc42fbd8059b9635f565c193d0f7d29a38e52359bf	\\x01101e7a923f0b199733ee9d76b5f87a7cf3a1f5fad8c9626f73fd114dc9c76c55c47f9c4e872a755ea9195114aab444577c523d94383ab6023c589e882539b0c1d6c14071fc46da7cf96cbe14fd934c57e2d4767d6e270c284f0a51cc23bf1b53	1	3	WELCHK	WELFARE	3			2026-11-23 22:00:21+00	2026-11-23 22:02:35+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-a172-a973-f84f-77718c1ffcc4	dceee98e-a5ab-4457-82a1-9847de1e6226	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:03:01+00	0	3962	\\x4ebddbe21d7e05c19798c1cf364b8bfd5a8058d10d4f5848177fd121badf5865	\\x014244b8aedab2d613dc2ea9dddb1590db00bdc68a0e7b15e91ef010ee37dadac793d8dd39fb123feaa39ccc18acf804a96187d3f7fcef39331451c82f6f140479	\\x014244b8aecffdd1774d1fa9394137ad03c13ec449c8f80c2474966ded19aa07ba10ef19ad94e620916fc5a96785f2a386140a1f04c95bc6511f2f74faa4603d36dba39e223fb52b71019780662afebfa5b1b31f0bc8fa38a0a82543bbb4990f37	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	2026-11-23 22:03:01+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-a885-2c5b-4f35-342074ade179	f72eb6d5-371e-4875-acea-b90163c63ecc	e7a3042b-8aa7-411f-a121-853b07ef345a	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 21:57:18+00	0	3804	\\xc406c6238f955d4e0d1f1631e92ac1a1fc601e4d8aa0af9b60668972574f122c	\\x014096bfa2c27dec24b929f38aa0aaffd4526e47654bce2e3d8380227b60d6eaf209813914a85e4365d8721815a0b06ce045b9e97593bb88afd8a6d7ac036f42ed	\\x014096bfa21728a4bddbd077054d3ea3d2fe976633bc0f6cb57b91f1d7b1c647fb1dddd804240d2c38b171fe1784063539b75afeed8e816b9ac295ae7a5b6fe7c2c04dba2950a2f3e73088ac9fe28626061ed373a0af3906cc2fe57cd5c86a14b9	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	2026-11-23 21:57:18+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-aaff-b816-954c-235f38ef4a5f	769ed414-50ef-4470-96b1-595d0c2e6865	8cd2673e-ad81-4b21-8377-53051a701a10	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:03:53+00	0	2775	\\x2f56428347108e5dae707538c9b4e29274d02a48fcc5fe66cb5100ed0398ea00	\\x0188eb043959b16c23834b8315239088a417b1fd976fd177ed17897cd17b77d7e4ba9b73939e4f56b0fe3e28bc3721a959781f8a6cf039ca30274d0c28abb77ab3	\\x0188eb0439f96b26e013cabdd6dddbc59cb785ceb9daf09a9f3fa625801b9521ef4b42a3b81e30b510f4a6fa6a96ae52647de5f39a8634c0816be26d50cef1b08be23ada7d0545e2673953df3217a89d9dc58b19b2d4a7a06ca36f79d17a4a2935	1	5	DIST	DISORD	3			2026-11-23 22:03:33+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-bfdb-cac8-1b2e-efebfdb3f11a	600a1b89-756e-479f-b2f1-8cf8354d1cc7	6ef239ce-3b21-4713-9d45-19aade5fa549	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:04:36+00	0	4597	\\xc44dc594c0daa8e28229aedd977216652dfaddff3a8e262abb20dd07778d0d16	\\x011dca0b95662dd9439db947bca722022a3e7c7b2972e714fb6004999b35d907fd810c9ca2535fe794f2b08c67089c1c694c40be9657e1cf857b13a6cc4763e087	\\x011dca0b95137f0eb372c676dacde912855fb0952bc38720063a26e9506adfbb1d525f2b5f36734396af5691b73142079cafd0341229cf5e046e31c7e921464fe5544ece4b2d4cc169fc0a6e8d725a149d1f89ce51c3f9e9b42f48b5a4cd15ae52	2	5	TS	TSTOP	5	03		2026-11-23 21:55:30+00	\N	\N	2026-11-23 22:04:36+00	65536	4	1	0	0	0	1
01c89cdc-da6c-37b7-ff0c-071c3163bdb4	0cc58585-ee4a-43b8-b4df-33a432ebf064	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:57:32+00	0	2772	\\xa189b953ed9dd705d9455105e5864c71ec96a7ec0003d87bf14588a58836de3f	\\x0186c5db051087aaa525d3b5c2fc1fe2047bd506adc9cdf9e6e0ff80c7dcbdc122f30efa9df8038322bbb87ee09a04691b6d218f120e7f415b38c5ab5313264510	\\x0186c5db05c45696f23fe4ac1a60c6e72631c315f44814d682258d1d6e549fff9841db4a3f8b71b800b195652521b77b4e2de3b009a1f57bb8ebe64396bc2b123730ea4bd1b7f6aa834c536ebc5fc9b7c43d81962d0d8ee9360e216566c1580cd9	1	3	FRAUD	FRAUD	5			2026-11-23 21:57:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-dfbf-b35c-3646-4bd50724356b	f374837a-d200-4a4b-a236-22c736fbc8d4	e7a3042b-8aa7-411f-a121-853b07ef345a	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 21:55:31+00	0	3522	\\x28e058390b04af407f460d59a6fb479e066b4c9ba92f0b748dec7f603584368c	\\x014096bfa29c47b5ae1b794f2e828b29efb6e106b0bae9f5f827baeb4d2021c509866572bdb9269806196895559e766eecb9e4dff37d17da8f4474e4036602446a	\\x014096bfa253bf716b1e52e6f60b812a1f1bf0ecc811fbfe9566383550424b700dbd1deaa68eca8b91e2b7d0c9fd1267a0d21d58c2a89d2f30962b2cc85772ef11c7aa74e1c44ea40234a61ea623ff170700c4683d87f051c6908f11dbb6f49585	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	2026-11-23 21:55:31+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-e49e-7ebd-4c66-3023424ea845	8a5ad7fe-6503-4104-bb60-9726b8507d14	bdd042b2-6e49-47dd-9287-3e9745d80ec7	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:04:50+00	0	3897	\\x6514e4b4bfe51947ab232f33a162310e2632f8f8def1dff98980dccc29dc314a	\\x01c0c886ae1101a9b177390192385723252d56ac9dc5af15879489b4ff10c64e346d9e13bc91f65a1aa46ee83e6fae3b99b0193f42443c9be45cc0a040feaac4e6	\\x01c0c886ae9a553453acd74b7c03a52750dcd07b6bbb7bbe4d8acbd21dd50a3537e491a56ef576302ebfd55dc2db598a640e2fd7ed7e898d8d77766e5b69890f1bffa6375854d3de54be561d5d6ac867f3b5e38d53a4a53d7827b8f384a9c68623	2	3	WELCHK	WELFARE	3	01		2026-11-23 22:02:11+00	\N	\N	2026-11-23 22:04:50+00	65536	3	1	0	0	0	1
01c89cdc-e62f-44cb-a19b-eec939cb51ac	f86fc419-658a-45b3-83ef-c217e3db6409	6ef239ce-3b21-4713-9d45-19aade5fa549	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 21:55:50+00	0	2771	\\xed9a2e2bb818cc350f5e6a4807bcd5cef02af1a081138f6ca084131278d6f9c9	\\x011dca0b95f8b168477fa8f9c228dd2fd024c99df3caeb45670bbe97638ce5685b0a1b85266d5e7f0ab2be1b058df616ffdf448cafa89a249402b9d78cc678f24e	\\x011dca0b9564dc5ce0ffe0d091c038219dbe98c4ed889908b4799087a9217a857b29d164fb7d3d4e82293acf25b0087bacdde281076f01c542292ede52135bd63dcdced8c6b372cda4f09688d0c9466d65c85fed1fc60b5be1ec91026c4fac3bfc	1	5	TS	TSTOP	5			2026-11-23 21:55:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-e79d-3cff-5883-53be513f270c	4ee2b47b-dab8-45ba-ae9a-ae8537fc41fe	bdd042b2-6e49-47dd-9287-3e9745d80ec7	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:02:31+00	0	2776	\\x9731567226e7af26d4887af403028755f4fb66bbc152ec23f3b484c935919b5b	\\x01c0c886ae50d1289bc310f619798f273d90f489efcaa8c2417922de8b87824ee1a22576693de62f967362f2cc645d5b511b66adb5c55efa95aebd264f0a2d0110	\\x01c0c886ae4043569152d5d672985a4cb56c71d6360cffb5a17eab98b2493f6f6027867c98f29782dd93bb09778c2fe0dca724e938b1a2c4ec330e2c677e17f0e3a3db7c5bb41263adbf766606108fb4b56ae74c79648113937fede7072126777b	1	3	WELCHK	WELFARE	3			2026-11-23 22:02:11+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-f58a-7b65-dffb-7e52d31af1ed	7d498b59-ca02-4183-a921-dfb1e7aed122	36463678-26e2-453e-b41a-2be350432c86	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:00:17+00	0	2879	\\x1fab9b8bc37c909a4585bd7cb99c7a7494fa6ac13b1186c06660d3ca08d0235b	\\x011b539e99ed5498b7b538a56f182cb7df3818e3b7d9c036ec7322cd6487473e2a78a5376810a7226d51bace2aeb48cfb04317647b7ea37fbffd30f270343ca760	\\x011b539e990e474d4c01f4f147c24a7aef2c7472ab9e386d06e035e111ae0c09c50f8f337045ed8c55789a06dc78a169af36f7b58300a46a2fbe991fa8f66be9e4a55a69f6194e22cbd8e122a7ddce62ab786d2ce457787431fb3e5258994bf935	2	5	DISVEH	DISVEH	5	08		2026-11-23 21:59:57+00	\N	\N	2026-11-23 22:00:17+00	65536	1	1	0	0	0	1
01c89cdc-085b-351b-b282-7c7f902d4dfd	ef5bfef5-70ba-494b-a1aa-cb78e9072a4c	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:17:10+00	0	2770	\\x4de3e6b00e777da17e58d145b99acfe93608fa67698f0c71e3e19dda326216c5	\\x01df2e4985b9b137880df9e749e1458afb42b5cb82de1c75d88e36dc8d10737a26ff50bbb849971d45f81796318b15715b3ef252f7d98c0c31d30d64c1ea349f00	\\x01df2e49854d63476619225e05d14f2bec6e979c51abfadf62bcc9762003168744134aa85332f3d167c7c8b2520074cf6d3fb0c8ed526c31ee22c22f0219e71b936a3d72f0084212fef70a1e0e2f56d72b9e517a7a24aa89adac1b19cf6f32d4b0	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-08fa-8969-41c0-cb9a1988e9c8	698d77ae-c159-49d1-9244-4b62a5043050	e7a3042b-8aa7-411f-a121-853b07ef345a	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:08:40+00	0	4662	\\x8561dc0b74bad9f07a3dd2a9270ba3eed1672f8864c5028e3dcf210a65f398ed	\\x014096bfa27fe74278952e071352071db6eecb24c471eb00388e72f797d73e48f4adacc047445a7615da0315974e32809c91d6fe3b29a28aff2888ff37cede36a7	\\x014096bfa2f0e4dc85a1045464ef709e8c09d31c6b3f4a7b8030fc266214a876de4cd7695bc83240bc4f33a1ddcfa3abe09f6f34081cd7ad601dcbde78223037e238b2357362c86a21de585865aca138b8ffe8e86c3aef59c84ae67ab7eca90af3	1	5	TS	TSTOP	5			2026-11-23 21:54:01+00	\N	2026-11-23 22:08:40+00	\N	65536	6	1	0	0	0	1
01c89cdc-134a-3a95-fa97-573f7b1ff106	6feef706-8e21-4e3a-9334-f999f6096a32	ed8f2693-db2d-4794-8759-8f0c13a585bb	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:07:40+00	0	4378	\\xb7e7b38901ff841f8e1791c964bf2a5c22263aff1104310090305507403bd6fb	\\x01366329568aa913e081957e024b97de88b3c181e9ff5f0224c3055be3834655803edc605d1dc795198fc819ec637f2cb73eb7b9780f016ae40054f1b52bc44bf6	\\x0136632956a3348f7dfc73744a7a0614545ba76d644c447b122c35770e9fd09002b3f9dfcb480a338c1a706839517075c2f86d1032513e969222509af369c1ede6994c677e05c1f8c6ce7d5723354307907696dda7200bbd7022f927b9b1ad0ba9	1	5	DIST	DISORD	3			2026-11-23 22:06:51+00	2026-11-23 22:07:40+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-2251-8846-6ade-318e26f750da	d5206261-6cfc-406e-89ee-5069cf4c088b	c12c708b-34d1-4b62-8d33-e14e2bddcec9	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:14:41+00	0	2784	\\x9bd489967d3ab58cc8ce5d08f1aac61ba84411d39e11f8184a6f61a7a660a866	\\x01876d14cb795073a033aab7f725cec47f185a4a441cf22cd4d7854c2b1bc4f77347de33441754ee201a8210794b093ddbee2ca91d9d829f46583abf69a6fc38d7	\\x01876d14cb126f8a032e8ad3bd1777aa3618945e0bfa2c9c357499e9a925919fadbe300d5150a7103202db1e51f445c5949d2a4ae1680c8446e7863a01c43c93a8cc3254e6d26156e87e681eded7722ff22ba1e1cfee0985dc798942c5d56c71ea	1	4	SUSP	SUSP	3			2026-11-23 22:14:21+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-28d4-e165-1ce1-27ae56562ac0	33020567-12f3-4592-a3ff-12b144dd90f0	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:15:17+00	0	4813	\\x3083ceeef9660b9df3f02f9b21d75cb4775c53795f9c3f70de0414a85e298225	\\x014244b8aea8e71b4644d07a5870fdcc517f106027d9348e9ff9211127254a5620627985e4efa71cafc348ca08252429f39f773a305e4fe0372eb0515ce8ebf273	\\x014244b8aeab96385e515dc48d036687035e8c72222a637784445b82fadbc862b2949c825bff8fa8ba3460daed1a0ad05ccc7fb03a4fc3d3766ea9f3d8d682e8b1325783c01fe90fc2d8ea249e9bf56549a3abc83b46acd9f5b325e4741440e8aa	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:15:17+00	\N	65536	5	1	0	0	0	1
01c89cdc-3312-b8af-d1b7-9408fad87a07	181ad675-73d6-44f2-b049-c4a7d6d32a70	b5c9f0b3-da72-4883-91a3-67db8b20d84e	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:10:52+00	0	4655	\\x199251a610e9f64bda7798400fa1a0fcfdda56025ee3fc7600096be4d65152a4	\\x01d9bd0cd87b53727a3fbda3b9e798d2d5b7a70f023d7b231dc5bb23dcd708102eeb6a30b8b13259a587b424fe80d512d371d89a7cd05fff2a049a9c9f12148ef2	\\x01d9bd0cd8fcf20fc2f160e900be589ac0f991992e15f44ea137de06e59378ce8174072a2336b0ddd64b0a9c47e6665dbeb001582e8745a7d23fd873d2046cc3df44b087857fff460a9dea0d0a0c1d7ad6d4e0b51a58d74b722d6f4a5481e779d1	1	5	ALARM	ALRBA	3			2026-11-23 22:07:57+00	2026-11-23 22:10:52+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-4151-093e-17d4-bcde6dd686f7	f27f80a7-9da4-4f51-946a-7375c9ee77b6	b5c9f0b3-da72-4883-91a3-67db8b20d84e	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:10:07+00	0	4379	\\xcb3eb136a1157145974009e909e5f1ebcb4137ecca25688f4094394aeb386625	\\x01d9bd0cd8f0486859c85d2ddf60eae1db5c5b85c5da629c04f4fd0280a895f839af7c58631f1dbd3ae45711bc05c0f83bea5311ee7b5405afd0a2d885faf7ec72	\\x01d9bd0cd8e246b375fd46cacbdf58db108ea4aa8d0f0559af3ac7d0d3d6397ff784bbaa144c6c92edb324f93966d1229f651d6e5b40bd4740588ffb9f1a5ed078fb7089dab6daafe146626966dc80aedb40c29a10c46471f474bb944e40d84881	1	5	ALARM	ALRBA	3			2026-11-23 22:07:57+00	2026-11-23 22:10:07+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-42cd-7c6f-fa65-58559f2cf7f3	93171a90-20ca-4a40-b9ae-9094501941f2	50c8a609-85ce-4ab0-a563-25ca0fb29541	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:19:16+00	0	3614	\\x13f007b5d172fcefcee255b84be4e9bd678154f2aea29bbb2af7a6c514b7121e	\\x010a7f0beb4bf1d362c6d7365b3753af8a19dab8908c912379ad17657738544bd14a0d896afd0461d3dbd296d9737f32da8afabc2889f77e4f14ece4b3f4a273f8	\\x010a7f0bebd89ca9c49b482af66fde3dce67f98f549d3e5a1ebbc287a97c938ba0ce7f58a62b3df0a7a429a6689f5ec2432ee8e4691d49af636c4fb37be87ffc1a977354538b6f04f495a8b604b2d36936d0cb3821fcd32a875346168f10bb5ff5	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 22:17:59+00	\N	\N	2026-11-23 22:19:16+00	65536	2	1	0	0	0	1
01c89cdc-44d6-2d20-0b7d-c8cd8ec2cbbf	7b288422-b9c5-4b04-b6e1-a16b7af90922	8cd2673e-ad81-4b21-8377-53051a701a10	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:07:16+00	0	4381	\\x48e9f4b04e93baff218cc91feac5956e17176e956c5663e6b8df5e58ad0c09d5	\\x0188eb0439c6df803b7b141562a519652f239f09883efa81850f9a4e6779a39b58d35b36ea66b25e67a08b4e213643b91351b375fcacc3dcd598bb07542d5d6045	\\x0188eb043968da921ce17f98d714187b0cdfb4d4354c10beb48a911700b4ee060a6a58ba6237c9692c484d56108b597cd0eeb3fa9567dd76ef18eecf57242388329b3e4cb3e7bb591c2a23455ceaf0e4767c83d125a3ae34f8d0ecae04eb2844b7	1	5	DIST	DISORD	3			2026-11-23 22:03:33+00	2026-11-23 22:07:16+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-4f08-6370-2af6-87360a881191	1999a257-dc80-477f-9a92-ff421b677fe4	b5c9f0b3-da72-4883-91a3-67db8b20d84e	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:08:17+00	0	2776	\\xb5daccc54a112011965cb32c98aa557f80682d05775d23f96ba9837b885cc97b	\\x01d9bd0cd8ab12bcf92313b6d962631808c0fe48e7aeb6dcb8f4e4152ee88d5387f6c7b336dbd61b19f37226c6b3a0da8301c157bf7c946a3335d93dd21335c0f1	\\x01d9bd0cd83c8662f23b6467a88143faf74aa7823eef0639e10f6b1c8a5600e9d0f670fb44f9128dabe9328aed051976b979e99fc6502299ca338c3eeff74d09dbda35a8b106d82b1ddaf594c49e7ab7356d78afe1fd06556f2698b1deed83153f	1	5	ALARM	ALRBA	3			2026-11-23 22:07:57+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-546a-e0bc-9b54-7acfdca5d633	bfec7ec4-c039-4c06-88c2-f1b9d986ed6e	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:17:32+00	0	2780	\\x7366a5681105d6fd3ea40d652510d49e2f96057bd73619d2717b0916e7e0ff4c	\\x016fa72a48298118d1845c981faac89bb4697415c91040f6a040a7c3fa8563464413241a295098688050814158b309f719f2354ed3159575956ba6ce74e70b82af	\\x016fa72a48c7e5157da1d851feca6030f6de48ec80725ee5e76771b9f7200b574ada58fd9fc5ee44cea56ae1e0aaa7910f2dadb4cbe0b4268671a36731ab6a45456d9d2d68c9b3757aed24f33799e6f638619015871ca4baaf26d844f5ac79052e	1	5	PARK	PARKING	6			2026-11-23 22:17:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-57f7-4541-1709-2b2201b7daf7	d42c4950-306f-4e56-953f-156a465c137c	376df3a0-8404-44b3-b7ec-649ef45fb0f1	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:18:49+00	0	4458	\\xd5cf6fdbc03bea0bdf6369f692d712d4935ecb0573b97beec71d4b7558136b6d	\\x017d166cdc8a9b33783f840a0450570c17824df20862ff308c3883dc267de4eb9ece3d2d996a8a7ed9851d9eff4522517fbea6ab2bdb56c6961e727ac499ec9734	\\x017d166cdc26969ea3e176f5705884ddf6f741694882e4af3efbaa59eb608b9dd04eb97b95f262a140930b02c7fbfd25974201ab437f48cbdcc1d107a9f0a4c2aa23323a863f8c736ed87334b12fed3b234a4ac2430d18d339021279dd490bdf46	2	3	MENTAL	EDP	2	08		2026-11-23 22:05:06+00	\N	\N	2026-11-23 22:18:49+00	65536	2	1	0	0	0	1
01c89cdc-7a63-619c-090b-0311662caa08	883df669-d071-4e4e-ade1-45ab6c332b3a	c12c708b-34d1-4b62-8d33-e14e2bddcec9	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:14:53+00	0	4390	\\x25704f3058c5ef4b9e71a0621f4c598d304c5bc3e4f5aafa3180d340a0511cf9	\\x01876d14cbfc100dd327b3f56b0d4cb35e99a2456839b4c4528c2e805dde61e6d791a7b48f70b6d93279384d64f02bb3e67079bd27f829d4d197d1a60a4b95d763	\\x01876d14cb4e27842546d1ceaf6b1f9af59193fcd56d6a901b977b2d05ab313b074cee1ed88ec778dde920d3838b80c39d05aec7aaee51fe57b471a0ece12534098c5a03a6f1d514db74e5c8e54a4f08d080895fdcfff4db0773f4f778422d2013	1	4	SUSP	SUSP	3			2026-11-23 22:14:21+00	2026-11-23 22:14:53+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-7bee-9b47-1ef7-e60dd7574763	a1f38400-e392-4ae1-b6d7-603ff0920e21	ed8f2693-db2d-4794-8759-8f0c13a585bb	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:16:49+00	0	4940	\\x3aade98c2114aa4c8e83b922ca16f3b76a522493c5450c9d6dca5077f5942f59	\\x0136632956a504d7d9c747b2bc6bfa19de120c511d50db10ef849667b7ad667f31fa8b51eb9c8096baccdeedf9d9bd8215d08ba632074d43441962f48c9b14d54a	\\x01366329563a48525247a4fb6822c98f40e21bd0d423640d5095d14052188277b1f3096a677b1dcbcda2f9dc7452d92264d0b740fbb8b73093459bef9e00e60c38d97e47161ed9fc266f9fac5f1fd75ecf999c6108609fcf3db721500737f0a5ff	1	5	DIST	DISORD	3			2026-11-23 22:06:51+00	\N	2026-11-23 22:16:49+00	\N	65536	4	1	0	0	0	1
01c89cdc-809e-2631-e3a4-e849fb2604fd	6669a274-f32c-46de-baef-26a4833e3a74	e7a3042b-8aa7-411f-a121-853b07ef345a	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:12:28+00	0	5034	\\x0177e423c2bfe8050bde5fd3ebb4edd860f44a9473feca4160db76fe6bb56260	\\x014096bfa2b8a22e458742680d2351fe38cbc62a16c36d582c87d9e4df942b2b41b2b83ec241f44597058709c5992c158af8b990ed0c6e6e1c1d5778c1058e533c	\\x014096bfa21fed61338e14f5f7365cf2862dd30ad400f127cb849daaaa8f06b455222b7f959e396e208774b042fded8b1efe61bb30a8069c3deee8689dfa08fbb8d793c51639ec04e87813a85b4aed02bae5a2a84df3db9f6caf4aca325da029f8	2	5	TS	TSTOP	5	01		2026-11-23 21:54:01+00	\N	\N	2026-11-23 22:12:28+00	65536	7	1	0	0	0	1
01c89cdc-8577-b092-123d-f7f38f4064a5	751c7e29-e8c3-416e-8776-f35cfd2034f0	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:07:38+00	0	4241	\\x328a8c647612790a2b1f6692e52e9f3f84cc094446d883c1bfd534197b670266	\\x014244b8ae4ecf2c16589db8eba359fefded012d31d4e3ad1203e3cef258f0158a9362a41236c2bee278da746fee4ab2d82c784cc1202e3cb2f78eee5a14797b89	\\x014244b8ae02814cfe66b0c6ba4b8e9a7c508d37c197afc4cdaf55bba6e8ebc3c7a8e40d47c8080d598be23cab338ba282e6fda91fb154592f27047bde8df1b3abd0453acf45d3218ebfcb36f9bb97350108ec156ea9333b4e5ddd2ae3a57f688d	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	2026-11-23 22:07:38+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-9ffb-e10a-3886-6d21ae986bad	8a73d460-3197-4e4a-ba9a-15b5a852e48f	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:18:18+00	0	3948	\\x83700f3effe29ff6497579652139ecf5687e4701404ff4b5c5b6c39788efa61a	\\x01df2e49858fcc9f2d1552c954523635d123b2f9d06245f90256b6d2eb222b715bda4eca1338beee918ccfb38ff5aed6e066deed9700e6a00a5ad0be39873f2489	\\x01df2e49854d6b9d44b5e85460a36ab7dd2721c02e82295694c7a5e22ea2aca9e9d80ae260abd45ff74e5b77c93f5aaade887c0cdce578843525e843d8a182fcfa95b6a67c80866a5d6c29dc3772ea423e3d6958457d93dda52cdbbd70a36998a7	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	2026-11-23 22:18:18+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-a26d-885a-cb3e-e45aff08035d	73df198a-45a2-45a2-8d84-783e947c348e	8cd2673e-ad81-4b21-8377-53051a701a10	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:10:44+00	0	4657	\\x1524536c821f97abe93802e1115cbc11a94e9040dbf1cfd3611189cbda27e467	\\x0188eb04391bf7f6f5d72c3aef717a136762a69480fa820811fdb2043c1091336fbc2e6ebf59cc8da7fbd745efa3bd2f6c63e4f963a9f6102a47a158c67d5c2a13	\\x0188eb04398c483f028bed331fb923303ce846f71dcc56a9bb0757e98c77fb7f034ed3b333c9cad6d898bd43e01f51889dfb11efa9f6f80e953de37e6ab431707650b66a14045adee6e960bc8b8123c508755d9f9f25a6b69d294b99142d7c2890	1	5	DIST	DISORD	3			2026-11-23 22:03:33+00	2026-11-23 22:10:44+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-bce8-4b50-5a3d-3ba168cf5883	db2f206f-e89d-49a6-9ab2-704d6de12b2c	ed8f2693-db2d-4794-8759-8f0c13a585bb	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:09:17+00	0	4654	\\x97b2cde6d5f061d8fe6314f6a50707a9fd400967a21ab0b03c2e808eedb7ab9f	\\x0136632956924654cfa5565946fa32ef09513f9988e75aaccb0ae628b37c5bf251c9c52f743ed77f25b0ab7b7de58f5eb931e0cc3165c9f84a07abc6f8c086db96	\\x0136632956c1c0351f6f12a2d4b0ebf54b305f75290844f1382835d40f119e5b91282098c5a0fd756d4fcf0bfddc85756605d6e06b99ff09322e56cf997a4f975efa621c2cbcc3c7cd04fa237b34bc40ec56b5ce46134c7a531dfab0b32bfabee2	1	5	DIST	DISORD	3			2026-11-23 22:06:51+00	2026-11-23 22:09:17+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-be5b-9dc4-2177-84b7253421a9	38462753-b402-44e4-b238-e8fed5acb1aa	c12c708b-34d1-4b62-8d33-e14e2bddcec9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:18:04+00	0	4666	\\x2c7c847724e2a1694ee09eac7b7c58ce6376e2af4005c88561157222133afcd8	\\x01876d14cb99b8720a34c9725cf27cf1017841012ffc4a57bfade73d8356000abde15a9f3b33590ab9e6f7b6ab8ef112d9bfa099bf7cc26b62573559907dffec3b	\\x01876d14cb3aa898aa82d355edf5a4f4db15adfffb26aeaab16c0b68fe4024586cc4863d99a305773c5b4198f0455fcddec93fdf4727c19440ed3e26a93ff701c285b84ae6d7051f763f46c5d34bb2ae06fc767d06d1bb236fe2619df6afc18496	1	4	SUSP	SUSP	3			2026-11-23 22:14:21+00	2026-11-23 22:18:04+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-c344-66eb-158e-730102f7835f	160d2a31-307c-4935-9f40-3954dc477f15	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:13:50+00	0	2772	\\x756ee907e867b8bb1b97e0e2466330d0958de34e0da16432f86c4d564f3e4b00	\\x01feafe5f006ab8e23f00b89df85c8d6a30aae8ce24c610fa8cbb9b410be7ffc48281408c427866b52d13b19ae555e7c1b6d76cb72a532b23b2cd5db1fecc7602a	\\x01feafe5f0ad696ee125e418d8f7f3aaddedf7d320b0d71a0d4bad1fcf45f226e4ceaf4817689b4159a6e4d39a9894727e20c8abcb68a6cc59b017042b7434f62f72dcdfaac4e15b2bbb76a23b9697d7faed1a58f6b25810d810a4f655d0c6bf16	1	5	TS	TSTOP	5			2026-11-23 22:13:30+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-c472-1864-12aa-d7b5b62b3803	2d204b97-b82d-416c-9d95-bcdd3d4578f5	8cd2673e-ad81-4b21-8377-53051a701a10	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:11:19+00	0	5023	\\x6ba82143dad15ff3ca504ead6f9770ce7453b5d1c2da4e0cd2443985d63cda87	\\x0188eb04396f5926635996916c0f448b895fe8a29497ee289ee44a09d15f0140d3bfba34cfaf37bec268623218df43f4976b5e0f077cce1e24e238addfb4ce8c5e	\\x0188eb04398ae8394fb0a08dbc5e348f7478943d068cc9a2b8d24404699a1d3bedfa8b76f95386ec9d2c08d29cd9901919f912f57ef699d9a1c28eeb008497ba7309615895930311757b535998a0d8f6815dda50d2f3291733f1825e9ba2737860	2	5	DIST	DISORD	3	14		2026-11-23 22:03:33+00	\N	\N	2026-11-23 22:11:19+00	65536	4	1	0	0	0	1
01c89cdc-c748-4a13-e4ab-d36da1f63731	9c142df6-309a-4ea3-a057-009d9035c090	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:17:43+00	0	4383	\\x90a7a735227f1e6c577fc9fb2306f3dc4c45e41eef2a7fe7197fb333f49042d5	\\x016fa72a483d9f761f881b6dadb28cbcfc60b3a9e7b8eee7aa6bd01e0aad801ed60d42bd99fa49421de79e7ccc0f55fb4e9c36541043e62ceb5c37fba43d02ef71	\\x016fa72a484706c3711bb903bab193e7c2a7d099bf4d170acb2a93c606d910c329ffd07739af173107ec844911af56ee85898311a5b91ba165c4d8e0015e8d55d071b6f8f549eda066108c6b96bef21fd94fc6eedcd331ac03c6acd52f654000f8	1	5	PARK	PARKING	6			2026-11-23 22:17:12+00	2026-11-23 22:17:43+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-cd5c-8925-eaf2-357a0d62d4e2	1529aade-080f-430d-a77f-af62337bc4ca	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:14:20+00	0	3952	\\x4da9b51b3501c494f86d6b1b0192fcac43e77441871d179281c7193abd9afc29	\\x01feafe5f02f591f9a80c702cbe48942db5b741b332ae8688abb3a48250214fe13dea4428b96aaaaaf50d13211d0d28e5b44d428b69f2d33645e1ee82dc7e04848	\\x01feafe5f07139f7b431607dae3c95d89b920e9253a78b890e55052b226101878b7429bec72a71ec4d03d9d500372788cd0ff9cdf7d2fee0f5f7735ca52cec03f8b9bcc9b549ca57f20ed692183d262f7eb6ed5254c543c3ba6ef8a9a62d9dde0f	1	5	TS	TSTOP	5			2026-11-23 22:13:30+00	2026-11-23 22:14:20+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-ced6-7a83-064e-800e894de2dc	ab320373-dbcd-4c84-98df-63dd651237e5	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:15:02+00	0	4314	\\x12eb57fab5c4958e37bf4a0c1ccc8b57a055a19d5e9725e57a2fdbd3626ed525	\\x01feafe5f01fee685d6fb8e0b79043c173682c31abeb7ab760bcb58f4c8114df135104a77d3fe9bc00532e9ed0666b2ba8a7044b0f98840440a9fd93458b41aa9f	\\x01feafe5f08f27b7d41bffaf55ed9782a2f06e61a1613ee8972b6bf1df1733e0395ce28e0d35a2c65776fd670890d2b71919caa7d544ee67868f2c9cf4e846d336a7c0996969fc76fb00e989a40f7d033da1749bc8a98a4a9e847fa1863bc4eaac	2	5	TS	TSTOP	5	01		2026-11-23 22:13:30+00	\N	\N	2026-11-23 22:15:02+00	65536	3	1	0	0	0	1
01c89cdc-d288-545a-709d-828ce8aa85be	eaf547f5-7b35-49ad-90f3-48c83e3f7495	c12c708b-34d1-4b62-8d33-e14e2bddcec9	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:18:24+00	0	4952	\\x4bfa424f5f10cf9882eb066230f419148029d781b79d7405aef37c74f123adc1	\\x01876d14cb221f9d46ee4211444decf972021a32483b136818e7ed3a734b4b83cf6973443f31509a80906841938e0bae4d37e08114711b95d45c57fbe53fe82314	\\x01876d14cbb9f8edc881f648c1f2062db9edb3d81a7dc5f56ae97118e743986921459af7f4d793461a8feaeae66f82f7de6ff3232809658aeb5681782a97bd662b42dbb2c023549606b979bd22db75a0685d59951ac2599b95a19b1804aa8ecbcd	1	4	SUSP	SUSP	3			2026-11-23 22:14:21+00	\N	2026-11-23 22:18:24+00	\N	65536	4	1	0	0	0	1
01c89cdc-de47-58da-0381-cdcc601c0237	5cad31c9-ad0b-48c3-a8ef-058f04614626	a5b2753b-8c97-4490-802b-45b828ecdeba	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:17:22+00	0	2778	\\x722f523360f5119f55899155c24e7e4b9c59d8d3c600916f51d8c8b2b0f4bf1e	\\x01c89beaae420e54b372db37fd53bb00bee57db6c36ac811faa1e65787b8a05980b6a7256548796fd762d367d696981bb8a0c539e77e76d6eaf4bf86529d7452f1	\\x01c89beaaeea5432707d95c5205e67e6e5321bd8e10bf8b923ba61239b304dceb77627725adb8a1484e52088c50d8cb93e155a46c130a0d1496259e6102bdda35408d6346e208731ae3738b5d30eaf457d6e16267bb4eec614813186622ce2293d	1	5	FOUND	PROPFND	6			2026-11-23 22:17:02+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-e083-fffa-08cc-d07c2861983c	f1822cf5-b5ec-4fa2-9ede-35224f189bd6	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:10:18+00	0	4527	\\x647e0f4ab6bf9e2d243bc51cdd16b3d68e3aa8c4f426053caeb97495e65154fc	\\x014244b8ae9df5e68631ae9a43a85e130ba9500494de275f1593aeb344a9df8b866e34ba6b9e79a7c542b29a7ef1095d61052400fb144b90977771d71df578107c	\\x014244b8aefaf7a82a47e4ad9cd5ebb70b5bdd6733a5b26708049dafff8b1f4d2e0b89d7f9d792a41782ba7db82196eaafaba3782a9faf0a184875ecd5e322a317a1f52c27853f06bc009506ac27eef1e2d2ad4b66c5d9a93470267539dd77d22f	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:10:18+00	\N	65536	4	1	0	0	0	1
01c89cdc-e17f-5a1d-4781-22eea0676f5e	9f8eba9b-a9e0-4583-9c6b-2da70b92ccb1	50c8a609-85ce-4ab0-a563-25ca0fb29541	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:18:19+00	0	2779	\\x68710a4c3aee8531e7a2085b4a3e04e4f5de3e9f0c868a882f54d38349d0c935	\\x010a7f0beb87571c6d2efcdcb968c2ca51fbeead33e11622425297e15c6a4b48b0363ef7cd1554d6c11994dd8786bf69882a6f93c9125f56bf3ab445363e61fd5a	\\x010a7f0beb24bf58c97e7f5cb52a69fd326c3a84e80685f379d38c13e83994f43cfa82ad8720af573aaeabc0d44d3e4b529d4bba14a6dd74a1c32dbc60a5c3383622c164473a9cc0904aa6a36ec70d7bb293a8693c7fe2a39d600c77cbc457da07	1	5	ANIMAL	ANIMAL	6			2026-11-23 22:17:59+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-f1c8-e835-90f4-5abb48f8c515	6a25d485-e7bd-44c1-a67a-d44efba47b1a	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:16:52+00	0	5099	\\xeb4abcc1627429704d4463e6c1bcbd111786778db66cf4856006dc13a304c7b0	\\x014244b8aed01f7c577be26c061b4ebc3260fb07879627ce95503b435fa90bf6e8d5560b1890eff1fbff3d19dd12ab0a43635aec8d598386a6bd3707f52fc59878	\\x014244b8ae8f76080e1ad1f2d3f2816ec7f998a136d77d7a14b823a2b9c1984b930483082e604617aed686b966767195f18f7e5d536f9f71e89e7f375980a6c5a3ce811cbefa7d792715c93775cd04e44ad5780a708f1f5a5b272064a4a14bec98	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:16:52+00	\N	65536	6	1	0	0	0	1
01c89cdc-faac-ce9d-b3c9-f2666cde8fb7	7e4c6b28-296f-47db-9d7d-9c661e2ab768	ed8f2693-db2d-4794-8759-8f0c13a585bb	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:17:27+00	0	5306	\\x2c838e145cc8ca258a56a47cd05ffffcdcaa6b18c10feb6a0db97fb1e51bcb9e	\\x0136632956557a1ce0a304aa50aa00514efcc095f6744123f0d7312011c1651f69757b0cf1924f0ed1d5fd5642b0cae9eb26b24ab0e95c93c0d4b8864144c1f102	\\x01366329561f82be9e25fda0784f0be02691a564d1afafad6dbd3aee18143ee0388f1af7cb1e3c1f4c067d49e2a7d27c83d4009c6aa8d58a0e748e9eaa08cac721fe1ad6973aecda1cabf1d6fb505781ad36857e70c74115de82fc0f77e1ec6fc1	2	5	DIST	DISORD	3	03		2026-11-23 22:06:51+00	\N	\N	2026-11-23 22:17:27+00	65536	5	1	0	0	0	1
01c89cdc-09b9-5276-747a-7b34099f8ddd	a693c1c5-a84c-435d-bcbf-f947964e7a66	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:27:10+00	0	4227	\\xb165db63020d5c48d3b4b375e67e5bbeb0d2717e828d696786471d38e599e14c	\\x01df2e4985d69801885507a36b0037ad809d7ed0e95304f92c04709d7edc82b3f8d60d6bdf5cd44ae13cce214ffbb954175d7b1dd5ebaca93649b48e5f11e911a1	\\x01df2e498561e3b306d72e9c3d9d415f2f9fbba0e80ada54718eac95dc204e7d5004569de6c49fd535e138010fe764053de58b5bd78303c50f9a61ce99058d7ef6ee98f4e2714c7f82ba5b9f661d1f9adbca3fbcf8d2146d41ef3eff92f70c7bb9	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	2026-11-23 22:27:10+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-1182-3e94-3503-23153784412a	84384ed6-b4a6-4c23-a571-4865a603f792	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:25:51+00	0	5957	\\x6284b6c046ce7007f8519604c1fec8959b3105fc2ece132231e9b7f07d8c6046	\\x014244b8aebc3bd9849ab1b7d5733ea7868e5d63c0e0c7a5970ec8b4099f2cccca004bc9fc9d9be1ac73587acf2284139bedc760ee1af0426749a4cee538c255d0	\\x014244b8aeceaa45fa7584f0fb08775266a1e7dba081f0f1428f94357aca87af28b5c97aa72ec3a4afddca14bcd3e73a6aa091e49707ceb0cbc0d94683669b250a25e6006b8fdf8a1de6768c576965a4ae6cf533c4c5a4a19c2acca922ce4a9d65	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:25:51+00	\N	65536	9	1	0	0	0	1
01c89cdc-1299-e065-c82b-7b4db0d41ebb	8cf9587a-329d-4ca2-b402-2c4f87c63a78	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	3	2026-11-23 22:52:55.896853+00	2026-11-23 22:25:27+00	0	3537	\\x0f70a925c98b34d34188b90b64d26765abfa19e190e1b3f3f8a7bb45feb64f06	\\x01edc400f194cf7868fbb19c4fb523f31ee6653982b868436f58d71ca6b50ae96b181ea2b7e13ec17316b1197913abcedc81c5cb1eadd691adb7225dd2bebb9258	\\x01edc400f144e5daa34a88bbe84b2877bebd23695f07b9d397c12e673460ef21062d21c88ef9287ae01a41b0e7c9dee683254ea5cc09aaf13156ec7bda57eeae1cf9881e255dffcf732a1818a0d4d0af6831f8fbe54c3b21b849dc196cb26f6f3c	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	2026-11-23 22:25:27+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-1b18-2370-beab-e87af313a7e0	e5af60e9-02eb-4afa-b4c2-3df8fddd35f2	c293e20c-4eac-484d-89fe-0a7290a1802a	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:23:22+00	0	3533	\\xe2f11774cd7b75bb088655d3c3cb9a2de67818e9cc4e6bda38dcbeb90675e908	\\x01ba94bc40fe6afe718c6dcb5d6043f1dcbf5b0b0964be17078d3d649dbc689a400a49a5212bd290ca368395fb14f98719c50efbd6320796ecfda48370b26222b6	\\x01ba94bc403e063c93fdf171f97d766f29d3fb48946188d2b7be6c5c5194288ff23c12d7fc7c16fc7e05875763af86da4f40edb991203eb39cb53f28870e21d0a662809265b7783f698b80e95d52eb894d2bc34bc3521b5b608da6a75be1dfcc86	1	4	UNKTRB	TROUBLE	2			2026-11-23 22:22:26+00	2026-11-23 22:23:22+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-2d4f-c666-9f9c-72cc5c493bc6	fa80b3b2-f78d-4a24-b449-d92b80ba7c09	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:20:47+00	0	4659	\\x2b666eb28f65568072c20ea098af4de8150517549def1b55c844993985eca6b7	\\x016fa72a4803a7e18563f7069bf419dbc69afbcee9de1d81daa6d05b8fc6e2de92779e61e51435ecd21ceece1da41a923fcb143771fc8fd15953169d1c01033913	\\x016fa72a4891fc077d044c1672379aa520064e7a34c180b9bd65b7b859d177c918579f1c3fa3b28a58f7ff5f166e9b2a95258d1ecc937e6d9fc043be930c6a9ab39a5fc3a4f6f2882062d4fdfbc04e21c7edcd69d9266f8c86154c4f387fb89203	1	5	PARK	PARKING	6			2026-11-23 22:17:12+00	2026-11-23 22:20:47+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-30b9-f65d-3768-55afa97f98ce	cab11b08-1eb2-4de4-92e6-df2359dff7bd	2977d502-c856-484f-9c2d-f77108721d64	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:30:21+00	0	5023	\\x55732aae8410301705dc57212243b669c4c1be4a55685692c9360ba4171e2c9d	\\x012d8107740721bb8378355634bd29506fe9d7f8bfd306b469baa861f906812fbf32d74b3028747bfdbdb18d698275fe65fa935e32b6c2c37cfa70754f5d409f41	\\x012d810774580835bf09ecc633571cd5593610364860cb1626b590b0858006dfddb324c1c221ed2db59f4c79e8b90188e1f0e563ad0c6002afc4534a36cff6453af63f59414340ce9338362dbcbd2364e7eeb24828acae815b5b7032fc974ded8d	2	3	TRESP	TRESPASS	4	18		2026-11-23 22:19:03+00	\N	\N	2026-11-23 22:30:21+00	65536	4	1	0	0	0	1
01c89cdc-37a3-6525-16eb-f3034e584277	0b148b06-12af-41ea-b57a-ad5e087dd1ea	a5b2753b-8c97-4490-802b-45b828ecdeba	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:23:43+00	0	4318	\\x3123f58eda30071e7a2f1a4b0d9bff9a29ad8303b33a0605d3c962655fae13fc	\\x01c89beaaeeec24d211bc0294ba2927d657703a82340225ee8505601405b78223e0485bfd961c4372fc9db3edfafdf428ad156737cf48d1a9211d19587ec003f8c	\\x01c89beaae2eb1f2397382dee1419dfee633e170472e2d59f9c21a5a82a36578df59437a67beacf82eae91dbcdd1c728c9f36303ad1ce945a9dfae9033fa4a94a74d4a16fcf9ce5a72516b578070351e4a1aa2c28e94d0619e3c1d30828fecf36f	2	5	FOUND	PROPFND	6	01		2026-11-23 22:17:02+00	\N	\N	2026-11-23 22:23:43+00	65536	3	1	0	0	0	1
01c89cdc-38f0-a1cb-d8e5-e95cf33f45b6	a5979582-de7d-4f68-8f18-5d0fe9efb974	c293e20c-4eac-484d-89fe-0a7290a1802a	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:27:30+00	0	3901	\\x24cc9bca2a44a64bb67e3a86f808b7521fbb79cc93438591ac0faf08215d5276	\\x01ba94bc408609adabf78beeb016d536144d903b2c0beb7d8faf90506e7e96984396223f9f513380610b6aecfd7bdb9029d92a01e55a082a2e3804b56e8ce65ca8	\\x01ba94bc40229731438269629c3620ec2ff9b8bc43f4374ee3f8ff5cb9c70ccd4a0b52a1f59c5256a8407020a0fc135adb7bf3e977dce144d1746c0d19e33f02e4108d620dee6cb45e988e3853cdc59c14c5116d90cff660398534ad2a8dbb174a	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 22:22:26+00	\N	\N	2026-11-23 22:27:30+00	65536	3	1	0	0	0	1
01c89cdc-39d1-8e91-4d68-7fd2f1fa8ce1	45911463-725f-4dd6-b73b-7eb7db6afc92	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:27:00+00	0	3819	\\x352a9e40a7bdb462b022e728e0c0a3eb57f2b0c6748821a3e53962d188688f82	\\x01edc400f18b9f90890d44cd7efb713fdaefc0965cf20ae109f19ea0db9dfc31a385f1e8c65e143b93f48306cc0c80b808a43c527b75c9399dc2e839c4018311e5	\\x01edc400f1879e24bd8a147ca62fd5382cab49384c6c66a07569622ae7544f894b78eecdb2945f7fb5014e1931ca175813bae227a35ebb596e24acb5706d2f56eb0931e9eb3c8a034e1ad221dcd5a073f8cc27ce39c9126e1972c981f78827d2a9	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	2026-11-23 22:27:00+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-3b50-a632-1233-0d2edf3dbd4f	1fd2b241-819d-4ed0-a932-bce16ca8fc6d	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:25:00+00	0	4319	\\xc267a5f3059b8d40542837b3e8afd19c4e51e9f09fd49cec86e2bc0907727969	\\x01be07ffb620c89e8e68ba55c8a2f20347f491d9ec23b03ea1f1ffb79e76e1e23e7db364b5f1f54fcdeee36ed6a87a912f8d6839a80edcfcfd4ec795183b7dd612	\\x01be07ffb632a378edee71e89affb3e09c629eda86096b230b9b705a7aede5b147e72c53dcfb9f25a4c4088626dfa1d27b8cb30febbe0650d415ae208981c20d704a86928607d8b9a69ca583e7eb71d202e9452cb54afa8575fef5b9b9f0d201ba	2	3	MENTAL	EDP	2	01		2026-11-23 22:20:08+00	\N	\N	2026-11-23 22:25:00+00	65536	3	1	0	0	0	1
01c89cdc-3b56-7fa9-a72b-c8b78ac2adc6	37afbfb3-6122-4960-a50d-c1b60f5250d7	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:21:49+00	0	4945	\\xe780bfc10b2917f20729eea6a356335f216fb98f1ea367863e57bda9bf5eb5e5	\\x016fa72a4855f87f82918bda16233975af4b51b99b8b860855868906022e877944de4b21908a49b0e5ce0933a24d32772279dab3b6fc80e11fe3a6ec72a1cb675a	\\x016fa72a48015d14c7fc549b7094c7a1e1a9665a216ba408ba34ee4093733f1161aebd60688caa94044c23991c43baea198049c2fb3775b8bb414ed870442752700bfbf69bdedb5217d3ac818a2ca3f02608492a2c1a8d573da5a54ebad8c3074b	1	5	PARK	PARKING	6			2026-11-23 22:17:12+00	\N	2026-11-23 22:21:49+00	\N	65536	4	1	0	0	0	1
01c89cdc-4236-72d2-94e7-060bb3ca7990	784e5d0d-5fac-4261-840b-e6f327b511c7	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:20:28+00	0	2777	\\xc82d5df92637c1e7227f41ca45cc6d74d3ea0d9d397e88cf79c80ad5bb55247d	\\x01be07ffb6d8c405302f1f23fe3b8ee9bdac2028927cda47682025016b402be3a8ec4ec7234def9d688f44400713fa1563b140089553b3a1d0922c119786b29847	\\x01be07ffb697bde3cf9814bc8ee32dbea88c82cdadf21479c2e466d499109340746996169e0442d9ebe709f8b71cde0efd24258c6849fc86f19c9265b75af60c3b3982ad4673456fbf27b93663d7e93ec8531bcf9963acbf6b11d54951afaacc0f	1	3	WELCHK	WELFARE	3			2026-11-23 22:20:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-489d-3165-024d-4caf84c008e7	197a7974-7d97-49b1-9f84-a9c20dd74677	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:22:04+00	0	5311	\\x267d53fbc4a2c120104de60d89c32dfc40d811fa7e52321d9e8c964596b2f3fc	\\x016fa72a48d9b3fa93cc1f29cea3ff4a361ab77182bc4ddbcbd8c0f1ae85a955ef8a2afb96280073804a3f5deacfdbe12a90b99359ead418ae890d36b2da458ac4	\\x016fa72a4801836faf5182f583b7d27a6ba0e37ff57de35b1f9c1531e6bda9ef92ebe2ced457fb3305f35b4044f487d1c5ba16a1a47de31a064a5c668715823cd5bf14033ca4d3f825b464626e82120074c578adc866ccdde7b17b103b7afd4547	2	5	PARK	PARKING	6	18		2026-11-23 22:17:12+00	\N	\N	2026-11-23 22:22:04+00	65536	5	1	0	0	0	1
01c89cdc-4f5e-f4da-8f68-228e73d492e2	a4eafb38-ed45-4dde-9c9f-967a0614c5c4	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:28:06+00	0	3525	\\x659b5ae242dc598c6cf75271afad711c771bb1894a7d21d075e2fd81e49e09d3	\\x0120838a2e12d857feedc9612d5bc36ad557d17f763b2c4e2875a5f07a01ce294c7d86a0694c600d646c7eaba7277c3f0cc17d0a332abec6c8859162e54db66963	\\x0120838a2e300e6fcea2fe4dc7959eb92c59433dd2313913292fae76c11f1800f14a483ece8e3e437ac1b7c196641a275850b55052226d5e4bcab5a6170e85732e3ebbb5e36c6f0f4b60af8b8d528c59e47e391bb4b1981acfcb28d488d46db97f	1	5	TS	TSTOP	5			2026-11-23 22:25:48+00	2026-11-23 22:28:06+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-50ae-804a-b8de-11f512ad1330	771a95d7-7216-4680-99c8-04ef73428939	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:28:40+00	0	4513	\\x50b4beffbbba496ff9aac1a3a3e3b221b9cbb483296dbede35413972234e98fb	\\x01df2e49854e8c30f5ece8cd94e5e1ca9ae27db990f6227d470399a18441e0fb19b9a9d02ae94e66b746caca444464738ab16e0520954777716c0b4bb4fce7b396	\\x01df2e4985d3f707577bc00d2a753c877ee891dc07bd2739e319707a2d07e125dedccdce9e3192c98d61302517d5695dc7a700d95537a7586f29bd1d9e1cdd4d609c35109ce4ec6bdd6582fe213856ec4a86dbe0da00bbcec591e26c26ff31b2d5	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	\N	2026-11-23 22:28:40+00	\N	65536	4	1	0	0	0	1
01c89cdc-5449-3d50-894d-93a4446d2367	1326ba46-1285-4321-80c1-6b902d498fb6	2977d502-c856-484f-9c2d-f77108721d64	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:19:23+00	0	2786	\\xc956350a507a30c9473b11a4390d6956a31c2134c8d61ad31d0981fccc279d9d	\\x012d8107749be3563219c358292f5cd309ef69802c228300431086f810b76b547ab0fe86ded89f8e4cf45971f64ce9f31dd2e726e6e8ba7d6df8ba8484c0cdbb99	\\x012d8107749e85be6bd30a7feceb1e6e7038e6df46cdabbbb1c1c9847fe1fbc4c900e3ab096aa99fd9f59e577a9429136e512c5b7e991d8635f84722fc3404f6075e83f5d707f11a00f30f079ea68d772369d1c432380979f9d83f02a67287aa19	1	4	SUSP	SUSP	3			2026-11-23 22:19:03+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-6407-4c80-ae30-94527ce255b1	59ec54c0-c2bc-45cc-81fb-e76e8197ec21	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:30:28+00	0	3807	\\x8b3bc3b7ce9642a97ede91e2117b49beb5eb0a6f8514af20c2aa3a81c3ffbff2	\\x0120838a2e34ddf313fa8ebc8918a269e05b37c7f4e358be13c4e914131c8a1efcf4593e34caf7bbc54a2f668e16d8bed94b95bf3ee3e684e75198854be7bcbcdc	\\x0120838a2e8bff2f6d78a2f7a0a502d1b6acc1f137187cad784f7a0e0325dd727d0d950053c95a9674c72f8cf5d8177d6333590e4e13279643d7ec0382a7a26c8bca01de9f53123557ba164fb726aaf75cf588a1c3ac249e158c9fb0eccc1ec667	1	5	TS	TSTOP	5			2026-11-23 22:25:48+00	2026-11-23 22:30:28+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-66b1-f5f3-3ac5-a7e638a70ff5	6404c391-7885-4a1d-9ffc-e89518d0300b	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:24:37+00	0	5671	\\x8b3ceb7fa357319b2acedb477defd597988b722c2fdffe8a20dae0dea2f8d75e	\\x014244b8ae6dd6a5f9206743226ef059cb51952b0a318a5a2d63b7dfb77db4105b13b29608c66e3937ef6c5c235c5e045cc85aa76b24eb8de0c2b0c674925e67fc	\\x014244b8aee1aaa45ab5b5fa9b0568c05486eff5915c4017ff8a603571447015f8fd81d13523c5506ffa84bbe04ad336cb672bbf9d8ffce7005856165d38266426ea65b712450c84242d93e6c3784c507ca7e1b1161777017345c05b0f81fc42b1	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:24:37+00	\N	65536	8	1	0	0	0	1
01c89cdc-6ca3-6363-062a-d39ac991f3a8	08626545-766e-403b-9780-b632af8c3338	17099a64-de80-4bf2-af27-c479105c517b	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:24:29+00	0	2777	\\x6ff812bee74d520b2840774a61be060f896c47acd16a3f9b6cfe6e2b8ac00a72	\\x01565f791d7299432fb5df1a7ce0bd5b419217951d57399d206d8b49b35edb358769198093e1b4bba57a0a0719a70cae5ab4022fb66feda44c2fa7e238bcac776e	\\x01565f791d98fd72d336ccad08b16ac07d84c032c1f21aea12338da7dd6c10b346dca666f3eccee5beb4279bb60577d57b712fb312495721bb0e8a733126fb475de41a9533fa7d66768d302f196e97dab8ad6934b82cb836f6c48d729759fbc7e6	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-7953-1c76-4ed8-5c749896ddbe	5cf51cb6-a1e1-4954-8885-35d0d9ab1827	a5b2753b-8c97-4490-802b-45b828ecdeba	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:23:22+00	0	3956	\\xf2fc3336cf3d509ea742f22dfe05fa33497a6fe111731354a1d6472f9c7e8322	\\x01c89beaaeed19d9f5f91021c4507a39d3f91a5e005fad2949a2197c67f833e28d2fdccc91f3642f54d4d15d504381380b5e9e738e218e739744e8041ca82af58c	\\x01c89beaaebae4a37fc0962140e6a09615160c8ec7d153e9cbbb80205d29b54f3ddd525c448b9fa8f4b8151122d016cd7001cc86696a89d9d652b48b0eaa7190c3a962b687022672430d0e70e90ac091a8842937b948f3619a57546989523ff643	1	5	FOUND	PROPFND	6			2026-11-23 22:17:02+00	2026-11-23 22:23:22+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-801c-1204-f8ab-4d9861d8f32e	e61da465-59cc-4552-89d9-8b5551df74d4	c12c708b-34d1-4b62-8d33-e14e2bddcec9	1	6	2026-11-23 22:52:55.896853+00	2026-11-23 22:22:25+00	0	5321	\\x3871922a3c5fe9a8ab1bdf1465ad211d5eeadaf9b0210afa8a30cb85248f3c9f	\\x01876d14cb64f4e04266a112e7bb1e5e2c01476adc57669a03435fefa4476579e43de4fa3764d58507afbbbc7787827a426122b65c1587e4b8d1869975af5e9a16	\\x01876d14cb292a5833482e4ba0be9fb8ac04a2cfcbd5b5dd8f0858abbff468b0896f60fc67bd06025580a4b45ef16604051e089548456f48e4676fc8bc2ef0a3d4828ff3e6e4c511a09173467a632c755fb774af68d3da5d4d1e7bbbae0721df45	3	4	SUSP	SUSP	3	10		2026-11-23 22:14:21+00	\N	\N	2026-11-23 22:22:25+00	65536	5	1	0	0	0	1
01c89cdc-95a8-ba27-32bc-44fbd89ac338	98e128dc-8cd2-4594-8489-ac80f6e9f116	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	1	3	2026-11-23 22:52:55.896853+00	2026-11-23 22:24:48+00	0	3957	\\xd9b426971b4ede85aafba08d6eea2b01ecd2bd07422ce717675b21be6dfc7828	\\x01be07ffb6688e743c6b3efbb039092f716ed85db667162d6068cbbeac206d97d2ea80e7fed9c640b03601b1095ceebc2c5185c3543acf5fdaad6426e0fab93dc1	\\x01be07ffb66e242ff69cc314c584b3be56e6bc3ab7aa651a77e1a2368d3ac41b158240aef15152e3e558cc8324251fe17c692a73a75deb550be1a7dd5506f7dbd0b68950ff5e0f187652b05df84004710559d7ad30782ccd3a16e693843f4026eb	1	3	MENTAL	EDP	2			2026-11-23 22:20:08+00	2026-11-23 22:24:48+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-9cb5-5b90-bb7b-44aa2c8f45bd	69a00beb-d7c4-4186-8b38-bd91631e10c0	c293e20c-4eac-484d-89fe-0a7290a1802a	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:22:46+00	0	2780	\\x2ee07dd5349b28253eccdf84a1a2cd47d91853cc3ff1c2e55d7d9940db039d0d	\\x01ba94bc409fe5f95bfb15ff0cda22b271ab41245ae8f35a4828b0f54a7aa8f524487b12e4641f7c17b79b731343dc646bba5bf750c13f8092157046db48347333	\\x01ba94bc408ae54a77da8a0daa478b00307bb858235d2a16874fe4dab1485679f6c04fce50874c6992a42205384ad8d226207511aa7998814a747ccd4a49adc8f353621ee8ff3a494d8bd757eeae9c54437da469d4c9ad336291ac559237249ae7	1	4	UNKTRB	TROUBLE	2			2026-11-23 22:22:26+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-a8d8-fdc0-32f1-78604ed6f2e2	3f98da21-f913-4790-96ef-a1ffebef16d4	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:26:08+00	0	2772	\\x6c13fd5326d8e5ad26bf9aad82487ac3b0beb1fa563169fc18fe4ff04e7bbefc	\\x0120838a2e4d0c73424b8d680b3e6398a21a01b6114b8c571c3bab61c2b8aac9f2f27d123c6412643d46b68a3bbbf0d1d98423c341c468e38d9784417368b841e4	\\x0120838a2e865219188f9ef8c26d2a1dd28244df635c7fd42a0a8b255d9acd2fc31748a348deb32d0706d9bd417242ad90bcea02f02a7bfe18ca39f71eaf9bb3e00aa985fd22a53c8243942773d7d4b212628174120913fad78996afcab510756f	1	5	TS	TSTOP	5			2026-11-23 22:25:48+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-afb6-d384-1508-7ee2bbbce05e	3868df44-fd4d-4411-8817-6b337aa3ac83	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:30:59+00	0	4799	\\xb17c0bff61a580a5cd87da1e1d20789132160a4649fb91dd43943493a0ac24b5	\\x01df2e49853508b0677349db7fb1385621b8d61c5eb9ae6a8865a32b74df88922c70e60d12aaab56ad3e9a78d67bc026c2774e0cffb33f7338747f9c73a8e4875c	\\x01df2e4985eff4edfa8fcdd5d6a3fca15aba925e2b0d1ec4aa9e531ce69aa3d1e03a39010a28326ea7d7d72912a72a1156398a1673c47b1214945209239ddb6fc05a86028e3e38ceeb9d30b0bc8d43be25530c8f02cecebde6d2be382a222c2519	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	\N	2026-11-23 22:30:59+00	\N	65536	5	1	0	0	0	1
01c89cdc-b082-8144-def9-9c322dca3091	f18ff0e8-7e53-4a3b-9475-a38dcb85f569	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:20:40+00	0	5385	\\xac45f709da2d3080ec5e3b9c11d0e504f5c5faf910f39cb25874f68ac8661fa8	\\x014244b8ae815053066e8cc9fa508ffd375ff1fd8ed483d7e381ccd9a2331165098a2c89da1525e767f0445e8a6709d51aaf2634155785ca06dc62aaaf922e7514	\\x014244b8ae5947c69c3bfb5abe7addeaa8ce73ff2640d9098ac4653c8194f05ce1e7e6a3b5320057c90c25d6d10edc48b69699dfe28de32c5fd7e7dc7e9eb55224f085af77dddcc8d046514776b4451388fbd4ad1c27b93e14c568912a4a4ec742	1	5	ANIMAL	ANIMAL	6			2026-11-23 21:56:57+00	\N	2026-11-23 22:20:40+00	\N	65536	7	1	0	0	0	1
01c89cdc-b55e-36ef-e012-d8f990e37892	409d0f5a-b949-473b-8e55-672c6d8faaed	2977d502-c856-484f-9c2d-f77108721d64	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:23:05+00	0	4657	\\xd0ed62538048989a53f0a7cf74dec43a9ae9a67b8efb830c75bce363a43fdef9	\\x012d8107741ea5fb249f30b8d47ac3f1b1d29ed10e691c9ffe935436ceab1039a28e4e36b5795d5c47daaa806863e1ecb6ce54b73e0db33593707bf56532446e55	\\x012d810774b251a923ca63832f421b18851d264ebea99917dd52f68583eb8109d673ad6d583b2ece50bbfa77ec4eae9839b77894756801e61830b0d1551bcf58aad3e72edaf71d66cde6b27e5a0c1d024e2aae070fa8d044976967673f4613d937	1	3	TRESP	TRESPASS	4			2026-11-23 22:19:03+00	2026-11-23 22:23:05+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-c91e-1cfd-62ac-e1bdc88c8676	ff442403-e444-47a2-a8c4-21a2a1541d37	b5c9f0b3-da72-4883-91a3-67db8b20d84e	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:19:38+00	0	5021	\\xe0192015f2e060aff4c3f3ec0f9c80a4fd795374ac0147135ad88a7db436737d	\\x01d9bd0cd80b6b2800e9f557df30f781054de4e237a0204f4b6095c058313e4de7c91168cd1dcf72c5311f89d6377ddac66b6a99a82375728e8c2c868624768db9	\\x01d9bd0cd885487bbfbf3911cecae0c9f7043ff8606030b38b7032fd05023701072c09d715eae3b7c412d5d34e52a73090635304ed4637b422363c229701f981d736298a8341042651d5f0013b6fc78892fc70a1cce136c94ecdb7c2eee69f49eb	2	5	ALARM	ALRBA	3	14		2026-11-23 22:07:57+00	\N	\N	2026-11-23 22:19:38+00	65536	4	1	0	0	0	1
01c89cdc-d5ec-c6d8-3e41-a11d611c1cd3	417b8c1c-59b1-4876-87c2-4077d6203bdc	60ba3cf0-6611-4bad-87db-67a4d8540ca9	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:27:01+00	0	6327	\\xb17f3d15382c6f8e62c89afb53415c7b9cedbea9bd70bc8de753c686069ff822	\\x014244b8aee57c7aebda6e0e1eb133499ef4e7d3993b2e171f27c70a828e7cb9d8ecc3180c6e0e8f008a21c17be5d04bd42535a2b402d1e862b57c1f6037f2a0cd	\\x014244b8ae197aadc048a7d3948bb45e9780b0243fb34c90cb0e31a00e3c1026a2593c4e9499e41394a4d3febe7759276fd4fe4186fa1acab4300cd3b11a312629f560a55ba78ebabdecfa9f74cfaa4cc5dcf3a5a3f94259aa44553756bc5c5fae	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 21:56:57+00	\N	\N	2026-11-23 22:27:01+00	65536	10	1	0	0	0	1
01c89cdc-d70a-e5b6-1088-e760ed882e29	01eebc24-c17d-42dd-a218-2d1b0ccf1028	2977d502-c856-484f-9c2d-f77108721d64	1	3	2026-11-23 22:52:55.896853+00	2026-11-23 22:20:11+00	0	4381	\\xe9645a7218b0a9761b568a82be98fb1bbd374e3b50dcb0b8308849e8eeab82e3	\\x012d8107749ff57bee0be1be525b833e5326e150a0153c8b31284aa42f5d624d2ebe9542804ba3d5284ad444bce3f5cac0991ac101e9cf1edc2a09f763aa8f0612	\\x012d810774caf80a6f9afed355d63051bea543347c29419b0a0217a9a417eb009a6be45604285b1c5793e725d9815093a9e0b166970ffc5a2e3d49541ee11f0e194ef1cf40ecc15e646f4dab8bdddbcc1c52d97ccbd90449999c3c87453b7577cf	1	3	TRESP	TRESPASS	4			2026-11-23 22:19:03+00	2026-11-23 22:20:11+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-f857-601a-c5d8-ca535e2ccd69	33c039dc-f7a6-459c-a36c-a184e165cebe	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:23:32+00	0	2771	\\x5634de0f6980b2ccb2baa88c0b24b7ceae10fdc1cf5c502b1c1058d0327c23f4	\\x01edc400f1e1a4a0ad694edbfc336af38d69a1523d15331b35f241b56a461844b05c1b37a5725f3e47ae6778691206976a1fdb16478cd6090b544fd3e317f9715e	\\x01edc400f10499bebf90b4f20ff32e57767de3d38fa75224a271eb9405a25fb35314c70a1bbd3b2920843362a1c9b0876a71bc96d20c6e21fe597e64ad9ffc5dbbea7d55df4160268b893ccbe5378ca893b3ca18e2849a21db3b062c41aca391a5	1	5	TS	TSTOP	5			2026-11-23 22:23:12+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-0811-e891-8234-48e519acd621	8b8900ff-6cf0-49f6-87f2-c314cd479d2c	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:08+00	0	4673	\\x8e29dcde24581270294e407e9530ca4d1628a892d896cdb2bc2b7e83ddba7e54	\\x01edc82a49637f8e4a64e126847446c61a9158431557227d09c189f13cf46c422760bad7c0561ddbac3b2ffff098d1a80f1c65321fd3014179c08c297f08d53a5c	\\x01edc82a496d8963a85947362fdcab4d568aab106706e21ea08a2e08e4666992d980c658a1dab2f744231be01a912ab61347fd9b12c7f94a53478758e102a781afcadfdc0d069ca187ae34ffa589ee16e0f7c8123130de785773467797232a524e	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	\N	2026-11-23 22:39:08+00	\N	65536	6	1	0	0	0	1
01c89cdc-082c-4165-2912-f5ac38e68667	3073a4af-5bd5-4f51-a1a1-7c79443b3b1e	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:35:17+00	0	3533	\\xd5177504402431c339947c07c85c17351a9e31ccac6a37971cbb10a584c54d63	\\x01edc82a4932c603239392b6378cd3973e1bfc517daa91182c241386138b9c5166802b87c28d1548b07c1ce578930b9cc1d54d49c1474511da1f9122c41aef7dfe	\\x01edc82a4946a18f015c7a8f8ab27b6a8dcdf6ffe7822a73768f57628e916c35caa2d1190c02dbe716d2a8b553148ecb6385ec40162c420d5ddea67edcc1cbf3cc095a38730305e12c6bb9ca54ea43db52299a6e3f96e4368f618be603af97d899	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	2026-11-23 22:35:17+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-0ffd-e8d8-44cf-45e81d7b8095	1336c55b-412f-44c8-bd13-8aaf155b9f3e	856e73ae-4d52-4e96-ab73-3172375c6f26	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:59+00	0	4379	\\x96d6007dbfa9af4cb46db8299cb52125919a91579a7610ff2de1b02f6d42ac95	\\x01372da39d3fcd51899552ee4649be4255e1422eec2f624511238ba6978731e07bb68768e6871a62c293d71b5e64198e0b41a12b1ff5fc67c621ea258664f56652	\\x01372da39dd6e5ad575f6c1ae641ffba1ca54fe97f6016a0841146ac631cf1c3e4dda0c778741f8f28deceb6d3b4a9d5cef2b59a067a67db6ca431fbe29530a7978d1bae7577a5bcbd42ed0739e652db220a5530d61637aa5582d716a3bdad8094	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	2026-11-23 22:38:59+00	\N	\N	65538	2	1	0	0	0	1
01c89cdc-26e5-55aa-daba-2847c676ed6a	168cd4d8-1644-4bd8-bdc0-fbe2c5136dde	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:04+00	0	5085	\\x8d393fc445b8b4f6891ce9c17fc08e75cc6cff8b74356e04cf09cd98835494a5	\\x01df2e49856123a2009c551d5fd92386786f3e8771f0bdcb1e9585454d3bc1a25f6d1c81c981529dbac4a38bc651c79dcd5206c4752eddfdd7f1b51624b76d2416	\\x01df2e49853b465f0023701ffecf9ba2ddaf6207f69430bde247bfcf8267b55767c68560fdb573eb4275f635c2e6f759ea68130a3faf59d28b8c444f4d8a71cc503c430c1302b8f0cac49b7343e8d21367655abff2cc6c493d29aa23683e912fc4	1	5	TS	TSTOP	5			2026-11-23 22:16:50+00	\N	2026-11-23 22:39:04+00	\N	65536	6	1	0	0	0	1
01c89cdc-2dc9-b619-0cf1-85f4e0a90f3d	b9ec7b58-107e-4e9b-8773-50a77b23d998	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:34:38+00	0	2780	\\x8ba78a40c4ef300d3cc45dc6139771ccdcdcb27c59c076a6df0891ac4efcb37a	\\x01edc82a49126d0c402dbc6709876a9ee5a6bf260255f59d932b06c7cdad6864ba8d98ec039316b3cdb0632f9289ecaad84ac3964315beaac856d001f074d65480	\\x01edc82a498f0db249f23d21d0bb4e85ec2db776956836f27242e437fe795e27609d2967485df2876fd0547f83db3db36d36a201b404124b4a8359a53f2d1c79c8ae0ce94a84b824f18552a6cd9b3ad11685943a7e9786e3511ffc5ffbf39a3f71	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-3719-a108-d017-0cb5762fcae1	1b09922a-f2c8-48e7-a624-450f0c28f566	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:41+00	0	4387	\\x186b3ceec7ba2f0ef48f0c0eaa2deadad220dea5eb11e0e2ae3a795cc3a267e1	\\x01edc82a493b52980a9bdf93bf21d7071893fac8e7f97598ac55ca8bc150d930f27ae757e53c55593a391e894accded9b1db27cc2a57708544ac855cbb98b1b72f	\\x01edc82a4964257cac8ff7a99b9628d9c0a959f776e0817286aea6e2eab42b36ec6921b62c067f31b8169f654891532f40efc7e000d43f77c8ed23db829e1a764242b6006c9c99d853b8fcef2355a3f64e3d190a9bf797385094f3fb8fbcce2206	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	\N	2026-11-23 22:38:41+00	\N	65536	5	1	0	0	0	1
01c89cdc-3cc0-eb6e-ab12-5a5d2bedc3a7	c82b56c5-b1a9-498d-92c2-f8d38f1dacda	17099a64-de80-4bf2-af27-c479105c517b	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:42+00	0	4945	\\x45d44cda7440c349ef09579e2232a50f6ea0548ea123a66f8f884f9bf17654c3	\\x01565f791dc4496770f2f85496b0e650fc341f5a4ca34d4db3980ee9f45e6eefc73bc4416d045703561035efe5bea3c7ec6609f305480cc1b43dbbd23b1e17f9d7	\\x01565f791d8db02a126cf778b5a624ddedd4c1e19095bdcd3113f69eccb7fcfb6ddc8a0153cf4cf5e3dcbd6cf9adf0d218a76bd1241156a248063f70c7283f7b07cecfeb32b6a6b6eacc4e2314069b77bb92d3a2712af080ba34ab3d305f5a5398	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	\N	2026-11-23 22:40:42+00	\N	65536	4	1	0	0	0	1
01c89cdc-53e7-6330-2ca6-315f424a2236	076c1b76-bf8e-48dd-9e34-8e0a456abea4	cf45df90-0727-434e-a649-9b585d3cbc0b	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:16+00	0	2782	\\x39549b9ab7e04af493e53829a8847e9dafcfb549e76bf678fa35ac8337ff4ddf	\\x0192386664b41a3eaf4e0b59bbc4976ae2e147b7ead4e123b7d447899a3fe90196268a2fc3466f75ac036401c2b822275248cdeebc88972b06328d04710af4dba6	\\x01923866643c5aa5001ee09760728a723a1b2b79dfa62bbe736d6f8b5936dc3215db18a071c08b5486ede523b7369e5599998b4b9a4edd7787e5611937e73cdb36789db26f06454299e3f446a1c6d0353a4aa332b7a35c3a964462383add04ff95	1	3	MENTAL	EDP	2			2026-11-23 22:39:56+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-63da-9891-6b38-37161a09ad91	584dd3a8-0559-4c9b-993b-b1f92805d2ed	928fe823-552c-4b29-9d06-d6dfd2171c06	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:43:06+00	0	2772	\\x8e0993e98ba111714f30c40a74a45dce0a93d243a70676e4ede9c842b72db510	\\x01023304feb25e4b36d26e37688029d8417039024f4d8064d7a9ec57aeb5f7c783a6fede722d8d90fcfd7082538336f1d13588f0320c41c0822ce6819ca5356336	\\x01023304fec1ed0e261bebb7cb3d5c1cc13e052af25a76c1b49dbfc9840813b55ff8a0d02fbfcdbb1d9abe4d1446d1298aa7f7d8b2e5ae54044c2cb951dd2135d9f8f2a655d4c6f3f59319693dd3b3b67d9351f720c7bf2fcbc7a8537761e7f142	1	5	TS	TSTOP	5			2026-11-23 22:42:46+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-952a-001e-eebf-84cadec67949	de774368-12ea-4b45-beb5-bfa2aa3ef702	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:35:46+00	0	3815	\\x60c72dbc952b2d3d622256d3dbc2a1f423e93703a17986e31162de3991f0a179	\\x01edc82a49dff24f611031c0137d83107e47d11a8ded24b95263a1092de2c95bcdc9ae8fb2a53627e8aa92001cafaa8e441e681b88c65cc04ab2901893e129ece4	\\x01edc82a4966334578c866da4126213cb92f3bf7ddee1720250310d99c6b93d23f9d749e1b4206a4c054cf1f1277dec0d9c4bf62cfa2ab9daf8147158a8b25fbc2310bd2265c69e5ab713a293b53d99d04bb25a5be26b49314bec746efd817dc59	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	2026-11-23 22:35:46+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-9643-e463-43ca-b1787be54b84	2fe0fb02-b937-47cd-839e-4f3236c61bdb	d55b78ea-0f33-4aec-8e51-f12e9573207f	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:17+00	0	3524	\\x9737ab9f23fc7d553d3fd76395938ffc436a7a95dd957e8329e47d5a35b5fb66	\\x01b6d4e7112626ab7e0bef6bdf4720c27a4065d79f7390540d89398a5c02d4703bd82331be7cf91afc3983a1c4d89094a753ca7774353b60de76cf40aba02b9849	\\x01b6d4e711e7ff1e2f449fba769806c6ce5a4b89251ca1197c00006e90ebce9101bce718a2a43757f636fbf56e1ad6dad8a6f077c3aeab8aea0e87e75e03a95284dffe513c81fb085282a5623de12a7d6127cc895720d607761ecd217c15c72657	1	5	TS	TSTOP	5			2026-11-23 22:38:29+00	2026-11-23 22:39:17+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-98b4-3d2c-2a15-5f7b98d93fec	85ee0948-45da-47ee-baad-c1a336eefcca	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:49+00	0	5331	\\x40989cec60da978b711538cdb9c93e89332dd4a565b12b7051160ef285cb9649	\\x01edc82a497d04f7bc019680b1ce173f9abb3115128d5d4dff8cca17ec45271a1aae293e40a6e37e1a09393b947fed0644f8b3e34ba221b13ed2d8f5fe40d768c4	\\x01edc82a49febec22c4155b2b481bcd3406b985833949627692915236b7fc6eaa5c7aa456ef032bff620cb12f4a0bf345d11c72fa6a545d4cd644c9ffeb669f6d43844d242f155830c641eaba965ab417f78ed05e5ebc3e097e16a878b5035a88e	2	5	PARK	PARKING	6	03		2026-11-23 22:34:18+00	\N	\N	2026-11-23 22:39:49+00	65536	8	1	0	0	0	1
01c89cdc-997d-fd1d-4cba-e5aee6600e27	e8b53717-6e7b-420a-a6b5-c3e510c54d2e	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:34:42+00	0	4093	\\x9df0af71d8a66b5f76e58b417ac13e0b0d846a25f7ccca055c8b377876a4f6db	\\x0120838a2e5f19bd4f538c4f2728e4503c732c7a840c27ee48961b5e6d8b99e044cd1ce5f8bd8978d76b13219ea72cefabf14181108d5bc880fa014ea1c1e8b6dd	\\x0120838a2e885131f662b0c495973368d5d00bf12a130f47dc48cc649905af04ecd934543ac9b7b67eb34404d499adb161a19395dcb591dda7b9f8b760d7170676b568458028a5b144c8fd94f9689f0eff15f253d692551715065842e0f062cd23	1	5	TS	TSTOP	5			2026-11-23 22:25:48+00	\N	2026-11-23 22:34:42+00	\N	65536	4	1	0	0	0	1
01c89cdc-9a94-beca-618f-bcd6b1ceaab9	0019f8e1-4118-406e-842b-f34bb7b01fe7	5523e2ea-57cd-457d-8777-cc5fca808373	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:43:22+00	0	4226	\\x679954b1ed3dceadb063768a20f225932b5d90f91360c6f665ee1171731e2970	\\x01a8e70f084d49fc710ce357c6dd3a0230db25d6a262107cb4decadc2c4de87dbf2306a33a5625de7256029d0c7a66316b0d1203833092bbbe48ea24a3edcf9758	\\x01a8e70f088d02a2d764566f8cbb865290d865382e52b73e533bd88015e6a4f264a30830969eea6ca9b31abb69ebdddc9616d1fc984fac0bf49ab45c0247bf565fed4b8ded78974c6ba1d27140834077c326beb25d840cdb9ea1c4fef45ee8e1e8	1	3	LARC	LARCENY	4			2026-11-23 22:41:53+00	2026-11-23 22:43:22+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-9fb6-aabf-dac8-3cbb5dbb8c56	dbf4a832-8c8b-4443-9ed9-719da21e37d6	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:43:04+00	0	4105	\\xc7387b5735a4a220c274f1e4c212bd5a3c51657eb07df13861aa048c5f0f4cd9	\\x01edc400f10a46d3ad1f72f1b5d158e2300084d265ec754ee5cac6f1b5ad612e9869d62a913adb5a6a21d453757802eb1e54ae4b57434a11616c48f0961683912b	\\x01edc400f12bd2c694a40f4148f92dde07032939bdf9651663a9a546ac836bfe392ae0e322b4ffd3447d7b2d55a230cfd4161631291d254ed8da616371ce0dfd3a0f82fda498d20fca547384ff56e096582670d173fcca4ac3b4e1ba7b06f0c83a	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	\N	2026-11-23 22:43:04+00	\N	65536	4	1	0	0	0	1
01c89cdc-a118-701c-7a85-e8c651d68f90	43574b37-c709-4553-8b75-8243fdac7b10	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:16+00	0	4959	\\xf0e503193fa4d8ec927546cbc745fc67f9acc5a91cc74bff7cb570fb96852525	\\x01edc82a49df48722cbcc0a32fac4c85527be9a617f7b578a4adbda57301e13d82408202676b427ea401fb227f7df4e66605ea6b1b7facf6aa4f86bc7c5ede05f8	\\x01edc82a49532079145d8c066e8013949c4306bbfded68c588fac0a9812438c8a8ca1bab27cd25df58a153a14fbb4d9fcff59c0abe54d7fba1a17475d06e26abec75cf1b8715df16cda897c0b8c3f72329bfc63bd523ab60ec7a2cca39ef085133	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	\N	2026-11-23 22:39:16+00	\N	65536	7	1	0	0	0	1
01c89cdc-ada2-af95-be8f-40268a3b5576	a1bfa805-6903-4312-803b-3cb83e352d4e	cf45df90-0727-434e-a649-9b585d3cbc0b	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:22+00	0	3960	\\x166d0d9cd51e52a7e50c44e022d39bc9f603c10bcc2c1a4eabae502eb13b0d51	\\x01923866641d758d6a8d38612f208a962c6be1d6bf45c16302f1ebd8317c2e24da9f1b24b41ece92e34cd92618ad908e744a434ea46a5aade472af67428e6be6ac	\\x0192386664a113316f4130df12e8ae388f3effb80caa73a07ac6a91a2e52147272603f56bc80b998b42d7dc14bf57d4569538991d3de43dd00e7657d8746c45b1212958949e29fb6e45c17a4090255ef9884e42b0bdbe646b750b5de305c9fdb31	1	3	MENTAL	EDP	2			2026-11-23 22:39:56+00	2026-11-23 22:40:22+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-b033-1561-3879-5c660953eaaa	3e4bbd52-54ca-429e-a9f1-59d58b14cb1f	d55b78ea-0f33-4aec-8e51-f12e9573207f	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:49+00	0	2771	\\xb01254b1ec414557618aecb419d3f1b01fdbf38c848ed67c9fa99840a012287c	\\x01b6d4e7110e9ffd6c5d7c037990b15758c47bfaccb9aa3acaea524acbfe0024a348615f53244181700a01db6d2b56e05e85e85e3be2b4561da1a391f5fed25e2b	\\x01b6d4e7113984269a07221e06a102faf7b768a3d220d1dc4d7f289ade4a3cbb0c3abf8e17a57aa3a8bb6cc73740aac637d8676f8502f101736c58f3ca176c9490663a010349857758c8d4bba853a90e40042f5512472981b64be4048c3f87a16f	1	5	TS	TSTOP	5			2026-11-23 22:38:29+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-b210-cbc2-7ad2-86f4349a0431	71cd6078-668f-4e18-8d38-e3f5a2d2d614	17099a64-de80-4bf2-af27-c479105c517b	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:34:33+00	0	4383	\\x6e0e1034617cd2452be75913ba7a2660b272757b1af6a7a3bbfc19a862974cbf	\\x01565f791dc52f2ba059575ee7b7eaec191aac2f47d674da80c0372181fddd54ea5277f81faba212197ee0a9bcea48b701207b1f6f8110bb4b99b63ac848ad4cca	\\x01565f791d5e64f3275f0e10c0ccca77d447c11cfabf346e7b0039da1276984b95f312f5abc940be3326ec9a9859fd491e1d1dd4cfe79cf48c227d42030cb1f981e8caf5caeb6e9b7f2d15125dcfffa6b4edbac659ef8f43e4a8a07e318e64f46f	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	2026-11-23 22:34:33+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-c237-b5f3-ae46-16a205edd658	09a08238-7c9e-4bdc-a9a8-bcfb3206bd74	d55b78ea-0f33-4aec-8e51-f12e9573207f	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:37+00	0	3892	\\xbe2a89d5eb5c6f20693b7cb25737dba6ad518fd9a62976335debb18fe14e525b	\\x01b6d4e7111e39c93dd360fab1750629d351c44210c5f60efea01cef29ec450c42089968cc407af3a8f542153a93c334cd5701f9ae26c74b86a00083eb3f05887b	\\x01b6d4e71192e39758a31730d7863a86687b4e79f2792bb89fe33bfddcf2ab0ccd4bf983fd5121e857f682480aabbc237eb2bafda03b12997726921b9cdeede578b005f9083c3387bea6e518e61918404d5b57bebb5057070460fd8c055bf4ba78	2	5	TS	TSTOP	5	08		2026-11-23 22:38:29+00	\N	\N	2026-11-23 22:40:37+00	65536	3	1	0	0	0	1
01c89cdc-c23b-a6cb-43df-55f93cdf5994	9d1b0bc3-9ff8-4b62-9756-2462958bbd99	17099a64-de80-4bf2-af27-c479105c517b	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:21+00	0	4659	\\xafd75f1663083c10826f921b34be7da389900e78154e0a1e00d32aaab1fd812a	\\x01565f791daaa5304412f17426a6ce28364717e8c1179a20cd922a1bfa4b5052ef860237e928794aa924cd269a815bfc6415c61c60cb3e51dcc3ed0a77cda2818c	\\x01565f791d185030b6ec62096df3f5e2243ea8006c8a14e25cdb07ae8378940f968cb3c005b8a5b447ee9038eb2d55e226d1f7290706f5d421300fee91c6900262de081741fba2566d434096e2f3d0d0800d8e34719ff384b18d608e9ea5a225dc	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	2026-11-23 22:38:21+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-c42b-741f-16ad-a5ffb43693e8	47c8e236-813c-4f98-923c-b1bfdb48d44f	856e73ae-4d52-4e96-ab73-3172375c6f26	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:17+00	0	4655	\\x6d72cb881d99bec6b04219773dee0c2c9e8861ac976a7e18c20e57ae388fc406	\\x01372da39d27bb7d34d8546f83c1da096363f1edce715011003faf71b32fddf541c85e49a192e7ca189d285387a67d6c0fc4bcd4906ff28371dba567c62969cd7c	\\x01372da39d80a5833aaddb03b5300f66ad0b392883d9c5e50ff1dca6d7813f005f637952e4358054f04dead2150bdf8a9f2a6538481963ce5f4e361866083355edaf1ddc221d49e4ae40f43e82f57f5d746a4a9fed78229117ea0ef1e952ed751d	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	2026-11-23 22:40:17+00	\N	\N	65538	3	1	0	0	0	1
01c89cdc-c42d-dd01-24cb-2d2257e678f1	39117521-2c7a-4114-b3fd-ba97ef64e811	17099a64-de80-4bf2-af27-c479105c517b	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:41:58+00	0	5231	\\x71e51ad13a00718b5eafc6ca8aa8c65fa4405fb0ee01278de5be5d21fda2748f	\\x01565f791de28fc4f8745285350948e506df140fe007f0eaa4acce50ebae3ebae2c191981fc4c7bf1d7ff29f82078a8078b45e6a7be0cafe2aa8906e9ed4c9f781	\\x01565f791d2ed2577cbcfc5ddbf4944651a2dd8360f4740739ae66725a18085153f3a9867344f2b922638276732c239aa6020fe6fc9a1e19f782612f236ed25570a6a75d6a680f64bc9156ec5c1f75eeb13b64ab88efcc6c025eb75dab176caf86	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	\N	2026-11-23 22:41:58+00	\N	65536	5	1	0	0	0	1
01c89cdc-c473-a4b3-b97e-ecebc49e882e	7cdaddf3-81c4-4516-8faf-93f145d9a0a2	856e73ae-4d52-4e96-ab73-3172375c6f26	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:43+00	0	4941	\\x536727882d58ff3e5a537ca5392680daa7e22cb1067c9b7b234f77433d7828c5	\\x01372da39d3a7cc2e676704e910c86b14053b5d5db9d96a19ad30759538f30a95e9189d6ad88925b05e46b93be4d64e6d6814af7d10f997b6c61bd169f1471fd8c	\\x01372da39d12dca65e677a30afbfa2298eaf259ce44cd1027ee4badc3c49869b40e1976c03187edfa7f9768212340f6a9d56022e5b500f4689628f909d1ab69129a5a26ba8a2ea9930f4b8c9d29ff3340552e960e3d064fed19ac217dbe55a9e7e	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	\N	2026-11-23 22:40:43+00	\N	65538	4	1	0	0	0	1
01c89cdc-c49c-f9d0-8038-e2a650cd37a2	700efd23-682c-4bd8-aac9-88b7d6b259f9	a6558820-4852-46ba-925b-fadf4fec657e	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:40:38+00	0	2773	\\x0f922192595adc32682995c93169b1575099cd621c7329d3fb2e61d37f8e8c4a	\\x01af36ff9090d1cc63504952be7872000c0010a756448fdcf617119ec491298776fae5de30873cd041486c6a1090533feff205e59c637acd199c739989289bcad9	\\x01af36ff909cf2f72cf7d3192d66ff1dae603c4a179162807c9d99a266e3fefbdddbd06e09662098127be8e15c43234c61b8fd916f3c6a02c51c0a3ff71a7860fa3691fb38f7b07f90cc454f8ecd237bd1febd9b9dcbb8d5edbe362a11be26808c	1	3	FRAUD	FRAUD	5			2026-11-23 22:40:18+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-cbb8-ec2d-8d6a-7c47008cc30f	8d3f0394-a652-4327-8689-8fc733747857	856e73ae-4d52-4e96-ab73-3172375c6f26	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:54+00	0	2773	\\x80e9c5a07c6aa2a484d9ff6b24ecd793a794f3085f5862958ced68a1158fe2cc	\\x01372da39d4c8026dca0a65db496e94654067d15e5e3af85d22e10cec0f86678429dea4232bfa5de9e5959eaac24c1e6f17f6a961b179413202b958b6bf28b7b51	\\x01372da39d45fce2d00dc50d9c2a32fb0a4890d6138735062676f12a2ab5d9785ba041ef78a888ffa960779056fe5adc88a04f9d8147d3955f0d33459666a3416a33b8e16dad04df578bb1e9823c9a6c97781f55b4343b6bf8820f08c4a6a2f7b1	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89cdc-cbde-1891-104f-c4029b383af6	fb95ad9c-12e9-4214-84af-74def2d7c7e7	5523e2ea-57cd-457d-8777-cc5fca808373	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:42:32+00	0	3947	\\x0fae84c3f7858fb96138cab70ac144e62f0150bad6783244ffa95c6bfa08aee3	\\x01a8e70f08716905f3698c7b409648e4a568bc3620f7b24e29cd2048e0c523702638c16a0e559801a6b569f7ecc927d844db870e0a1501f9fe2e2c653744a58391	\\x01a8e70f0803959d665a1075eb3a257d757a2649cc16b1f89bf363ef962be84e810561b312bf5d5f035b54de96e3110a09ed47a807139bc8298d44c22236ba355e181a1f0de863ff2f2b0c7a1fb01b8e412da2243892deca8948d4f7954608045e	1	3	LARC	LARCENY	4			2026-11-23 22:41:53+00	2026-11-23 22:42:32+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-de62-b022-b528-2416edbf6d5c	1ae845b0-e36b-4fd8-9d3a-68a7d8ee7368	1760ec2f-b3d8-4b17-a395-e300fc61e324	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:42:40+00	0	2869	\\x69b22c1e2b2807bf82f13fe104bcbac1553ee9437ab9dd998b07d34148665ca0	\\x01779d69496b1e60ce7e04908ece8b1821237e5b0644dea0d0992da4f11a2c842d0d89263480be7e547d0be40655eb917425db49404376c6364d312ec52cdfacb6	\\x01779d6949d033776b79a03d0c85f2018170fa9d9718c279c21bed8d4ccff0dd9a22837cae393a3da1d47e510a206c2ecd36b583239ca439ad12d0b1fae0bcd8808bb07d73fb060c0824426fd933d22a13af2f6fd58060010e42d957992c52da9f	2	3	VAND	VANDAL	5	18		2026-11-23 22:42:20+00	\N	\N	2026-11-23 22:42:40+00	65536	1	1	0	0	0	1
01c89cdc-e75b-faf0-9ead-fe95987be4e4	d863a88e-2dcf-4365-87ca-c3a47c88af0d	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:37:10+00	0	4465	\\xef58e9a6325f1708ef54700974e6005843dc706ae6c330d4a97f911149d3fe93	\\x0120838a2eb4f5eadc815d55eb4cc910fe76c2baf57e5175eba96ba7587f43fde33bcf27d7c6ee822d1339cb357e0ba19630aa8706735409c64fca5c7936fdffb1	\\x0120838a2eb81508f230236a940c93375787b59431f04c9da6e790c42c06bff31a2ab8a3ae8d3c109e241b8c901be112901c5fd9d7e72cc09ad9715dabc031171ca07fbd3c82fcdfa585f8240a79830569a65a7cceef70bcca45a2e00b852fd23a	2	5	TS	TSTOP	5	01		2026-11-23 22:25:48+00	\N	\N	2026-11-23 22:37:10+00	65536	5	1	0	0	0	1
01c89cdc-f2a5-6676-5fff-76a7da7f993a	dfe534ec-c304-4a6a-9cce-ae5b61f1cccc	1aed16d9-1dd3-4d50-a218-7f4106e0c057	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:38:04+00	0	4101	\\xda5732a51f7c701a09430e73dabdfe7507c911d3d4ab46f594288868a7a94cb4	\\x01edc82a496204254a1fa1456ccc67308553a6cd4a78e321c32584365ec969801f9c31c0c6f9971984846edc7d6870b07919e89055146b9b73dfe31a3201dbe9fd	\\x01edc82a492919e038c166f99667c3688e52a75d88ceb7be57060e7ee3f8cc2010fe224052796223d8abdf11fc6fe14a61098c47415829ff73fe10dff085e174c22862a4bd209ea584db93e59e168629a75c904790666b7df9943be591e3ad2492	1	5	PARK	PARKING	6			2026-11-23 22:34:18+00	\N	2026-11-23 22:38:04+00	\N	65536	4	1	0	0	0	1
01c89cdc-f4a1-aeab-a71d-c77212321d5b	eae7320f-e710-4440-bb21-56b8bd900d8c	5523e2ea-57cd-457d-8777-cc5fca808373	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:42:13+00	0	2769	\\x40201bc7c76ed09c233c6aacd32d839bdbcba198eb68c91513a60adb55960183	\\x01a8e70f081ae898f928063386ff4fe5dbb612e2b8279a4097ed11908bc2ec9d245951944cfd7616818ceae1cdf00f3de1fc8392849a00c026f0522a28a2cc4c45	\\x01a8e70f0879f9207a06bc6878bc251ec06e4850ca3384f997bc63f5999f9112f151da49a122af227099b76c2738a1132222b64ce3328b107904c31643fd57bbf6bf72aa077a2f86c9eef1445204e078047ee7b6a3ffdb2d4bad4a71a58e7b3a4b	1	3	LARC	LARCENY	4			2026-11-23 22:41:53+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-faf2-abd0-9b3c-4c0cb29e7882	77d67bf5-e1bf-4b01-8491-9d04c256fb2c	4036d5f2-1c2a-432b-a170-7a5342a4dda4	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:39:45+00	0	5454	\\xb0702ece132fd2592336cab30cc5bac3c7517779e1cd596dd247d61884a21650	\\x01df2e498562764efbf856794d0839a02950a6ba613f7f99550860bec147720fc87c5845cea2f62f480be389f695688c5db4e97f62a719fbe2a7cff74c6dd3cc55	\\x01df2e49853bed664dd835d012726c35beaa4adff5e9395f912a7b53bd8de7fe78349efd86d082121039f0279cc080126912f89eb562398af28ec9f1093847a3f7e02166843953a7c04f7e77d0c7d1f0b12ab931a476327bbe645bcba9590d5706	2	5	TS	TSTOP	5	01		2026-11-23 22:16:50+00	\N	\N	2026-11-23 22:39:45+00	65536	7	1	0	0	0	1
01c89cdc-0d1b-c8ae-6018-92d40751635a	22a430fe-15f1-4682-9dba-b9cbfcf98916	74c813e5-0654-484a-85f6-9d164d44a365	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:52:35+00	0	3814	\\xeac70599e45857f59350613efd7d232da54758bb463ab88992d5832ceec22488	\\x0100adae2144fdfc819bec96b34e4e57ca56fe0f24a8139eab1a9d6936c82affb7cd31e45e6833a8b590ab78a2b0eadd4e30dc479f2e14697117cbf81fe41270f6	\\x0100adae21b73f23bf6521c8bb19622123239bf5d83da74f0ef790d8aa314252952612368993aff7881a3ecf0009c5a3e0469792554649a30cf288015bffe6023244dcf35eed0763574db0e0c52641a18345b9fb43ce3e7354c5c4818809e340df	1	5	DISVEH	DISVEH	5			2026-11-23 22:47:08+00	2026-11-23 22:52:35+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-1d1a-d17d-48f9-76b2c432fdcf	0927d0b8-b6f6-49c3-83f0-c1c899a6219c	17099a64-de80-4bf2-af27-c479105c517b	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:43:57+00	0	5517	\\x7f71d459f36817d79ce09b9d95b453d86e71ba3492e563828471c531603fa98c	\\x01565f791de837a4c46e37fd985796520ca740e4e4726732bd2c56f25064239f5c0cd41e2fd6ac545fd79ca44c619f3589b1535eda76fa0190763976a69bf8de78	\\x01565f791df8ac91a4a98ca954955361722b3b19c3dd0089e8a16203e193fc857a1d9b75f9831ed3c0bb0b24caa1b9d95d91a4c99117a4ea049cd08ae933b7e5c6b9912f4597d57bc1e9c23e44bf8b97d577cc4cdd1ef6d2fc3e06f2cb11071c2e	1	5	ACC	MVA	4			2026-11-23 22:24:09+00	\N	2026-11-23 22:43:57+00	\N	65536	6	1	0	0	0	1
01c89cdc-2caf-93fe-3daa-357ea3706baa	8b6cf5fc-a994-4242-8d8c-b8fe768d5147	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:49:58+00	0	4963	\\x7e684bbec8ccfb122ee65b98d8baa5927165dd09de0fd3f2af8682239a02b8b9	\\x01edc400f1dc15401108cb26c3d81309a079d897d243ef29851dd6e9cd459a46c1be133a838c9b2609fe39e433a721e7a18b696158b214ec72aca78a7c13a97c92	\\x01edc400f106655b71a9b3aeac4a45e3a0d8e2b090a5c76d39cc39a7792190cb39e2f99a4a83aa9c7d58e4fd3dd8805a001a0808d13517aefe859066d225de877518a8e0a7bcf241628bfb1b6e96f820c440f29aa7edc4519e6b17f8d72d943630	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	\N	2026-11-23 22:49:58+00	\N	65536	7	1	0	0	0	1
01c89cdc-3ad6-5d60-5109-b65fd0f37705	aea8ca7b-5b98-4f6f-9d4b-d65dd05044fd	928fe823-552c-4b29-9d06-d6dfd2171c06	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:46:13+00	0	3807	\\xf1799e9023f37c409149900393a4b728be60e2526b96f155ad06b5c4f5167ce3	\\x01023304fe65e274c0fbe32c9955c104e464589a0c2b6762e90fe62bf09bcb9b69b64b087d77bcdfaea387796ca055031beacb750bc9b528013f4fc0a1e7514ab0	\\x01023304fe8585cfb9dd4b5c8bd809ebc589f36f476b7afd76c817450bf7f252ad9b2005bb9a579880a8ad0059997cdeb3563b8d33b271200dbff8a99fff0f79e90080fef74ea153f2aa333611b3797c8528954073412146cfc7de16fd3e200bae	1	5	TS	TSTOP	5			2026-11-23 22:42:46+00	2026-11-23 22:46:13+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-4152-aa57-ad13-37a2062038b5	a9dc82e3-9cd0-4839-b350-119487d4d137	5523e2ea-57cd-457d-8777-cc5fca808373	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:46:26+00	0	4595	\\x08a141ec3f67f192d0fe5fb3cd285decec2bc8412a3ea7eea1ff91025f97ae09	\\x01a8e70f082d44a7844c715c655b8361ac0567e719756ca991e92e05453198045c65f94348c5fdea443fbd88901fee2c99eda9ffcdf23bed366b612545789affd5	\\x01a8e70f0880eae74267c8e9033afc900d06dcde793efd887b4a04cf1fec87a10fc754761489e65fcec4695677c1ffdc9d7b4232ba5e08987b7d2788127fc917fb8fa23ea595becdd8a910a70437012fdfc8b5d0d29052b01f228247049f4f365f	2	3	LARC	LARCENY	4	08		2026-11-23 22:41:53+00	\N	\N	2026-11-23 22:46:26+00	65536	4	1	0	0	0	1
01c89cdc-432c-0669-99df-e328e9d203b9	32c66a04-edea-4f41-926d-cdbae2949447	856e73ae-4d52-4e96-ab73-3172375c6f26	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:49:23+00	0	5227	\\x5a2b95168c4c1ad2e5c6c1d80968ba86db5d09d57397c33141ff94a6394f5825	\\x01372da39df9966989724856dd99a1790e109032982716c5d1411855efac320d838c4adeb10fe3c42dffe7e7bf295ef0964ff0312e5451389d727e8b719a62f5cb	\\x01372da39dbf69f8e7355b4ada1fa834c4fcfc9e4418a09ad608a2d956837f245b60b23d9f428017cb7170e95415c2100bd43a707d118aaea40cdc09675bfe437f53b267e638fe82096149fd45253fba20ae8eb59f655b3ff7d9ac24b529fb769b	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	\N	2026-11-23 22:49:23+00	\N	65538	5	1	0	0	0	1
01c89cdc-4804-97a3-94e0-814f1432c456	6b05b4f6-76c3-422f-b41a-5f89c9687c0b	74c813e5-0654-484a-85f6-9d164d44a365	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:47:28+00	0	2779	\\x547c25ced6205c233b2bc7dc5dda59cbcd09e85ac0e6ddb13dd3f1c685c5fd55	\\x0100adae2160cb0ea40132413438a914a93e95ee10ed38a2cfc422995adc9577e8fddc5ec8a0fbe427b99b281f235e792cd4df5a15ccf2a79b8a4ca98f4a968201	\\x0100adae21332e951ca8e05b24ef3e1ba970d896e5db891539f324609db94226be8ea5d286911ae554d7ad65a06c9b68e7819984c3545f6554fcb3c40405dcf67999ca82f0263faa8f804644d4d53fd678d3098b5d1140aff6e602feb030e65617	1	5	DISVEH	DISVEH	5			2026-11-23 22:47:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-53de-dfd9-3b51-2af3fb95aab0	8f4a58ba-fa10-4c4e-a400-686806d01c3e	cf45df90-0727-434e-a649-9b585d3cbc0b	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:43:55+00	0	4239	\\x2845943108634b913ce571ebe0f9f13799e83b3d4425e05a836d2ee87f63a23d	\\x0192386664f5e68f350ef1a77c0085f9c846d40899febf7cd9fb913f0bf4a3ba3867507ccb463ee5127fd303ab8ca4fbabb17f5df16ae76642441e1c1d7bbe05c0	\\x01923866640d6725ab435d051a4ec040608470d8f8db70316307478e309ab93a350b3827eb4cebc15a0b9a2e23ca3442c6f12758463b31bc9c313a7cae9363aa190fcb0bd285df60850857389b6eaf346535f6efd684829fb383b01f25789acca5	1	3	MENTAL	EDP	2			2026-11-23 22:39:56+00	2026-11-23 22:43:55+00	\N	\N	65536	3	1	0	0	0	1
01c89cdc-5745-91c0-3c9a-f718eb60bcba	705950ed-80b4-472e-8bf4-45e2bd47ca44	cf45df90-0727-434e-a649-9b585d3cbc0b	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:47:50+00	0	4894	\\xef25df19bfb685e83fe94aafc69b427a28e650dc11c92ac4f735591305873ba7	\\x019238666453a41d011ccf19e9be8c3213d503ff8302fbbde9e2889724416abbfd32b389106430712d1d8cc1ddff28091de215533806644f3066847e03c3d226ce	\\x0192386664cce104438232b0d781ccaf28566e1a1f825cf56ecba24ebc7070c75e749fc93d1167502ad977eee1eaf52a190abf490e681fb3271a33b468b4ed3e2e22b29d5c0a1c560928386ff802eac008462b9a330014416ee1cfe7dc631e3008	2	3	MENTAL	EDP	2	08		2026-11-23 22:39:56+00	\N	\N	2026-11-23 22:47:50+00	65536	5	1	0	0	0	1
01c89cdc-6163-847d-c40a-c872de874974	fa143a96-0781-4da7-8bcb-cc14a5433f43	ebbf9c44-2542-467d-bfeb-88c197fa29f9	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:51:34+00	0	2773	\\xd22a8e514e8520e2d092fce958b1b28c8f860aa2e2f565772b4831d5e4e6eb3a	\\x01a4e9e1dbbce5245f43b341ab12a051fd6ecd3feb048bb6d62f4cfc905f2201628d19a603755dac15e93a87abb9045e91d0e3701b0d214824553e469a5a7f0b75	\\x01a4e9e1dbf39efd2f0fabd1d186974813f8e80af1afc1b00aee4f96ad4999e3a67d87f0d655367923f6b432cfaf3c41aa429b55595a1040f35544478255a4cbdcc8cc39728227c45818767c4a242484d849c0ca59d1b475728348c1e2430595d5	1	4	STRF	STRFIRE	2			2026-11-23 22:51:14+00	\N	\N	\N	65538	1	1	0	0	0	1
01c89cdc-93e8-5720-176e-9e59ec27b801	8e10f19f-8d0e-435e-87bd-62268347e4a0	a6558820-4852-46ba-925b-fadf4fec657e	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:52:08+00	0	4376	\\xbb2fa424a6923ba21a2d4d082be3cbdd897ce1fa7dbdd74a24b8cf72d175d93e	\\x01af36ff909875f1f9a74fbdb2284a2971b210c48011b6803f813d2d8810edbcdb4df109a66db372d1d0d9d7a867fd34a3cdb86b24770ca4544bc6ba6ac0aa6ea0	\\x01af36ff9079f736a31ea4a6d152062381067501ecf44e08e81b8ff9a46cbf236e9e99f25480de0ce299b970976ff4fe1fb6a0ba16c7a0e9815044f8f9d0f09d43731b6bc265a455a1c166181919e3127bba79b8e80e71c72da137847deb312e9d	1	3	FRAUD	FRAUD	5			2026-11-23 22:40:18+00	2026-11-23 22:52:08+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-94f1-9f15-aa04-2eaedd8ec7d0	df366cd8-7280-4cdb-bc8e-25a24f7d61f7	928fe823-552c-4b29-9d06-d6dfd2171c06	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:52:18+00	0	4465	\\x9128af65b3205792ac6f8d2e7aad1e3a95a2b9416d3c472155f180121729664a	\\x01023304fec5322c90e545e2c05a7c72f94094f4bf4b25683ec9597296b12aae5a70c3c45d56641502426431644f0d7c240b609e7ad1575718ed9bc24525e48969	\\x01023304fed8900b185d09f6590d91021b98e7ac54f5d37e434b90c5cee3fc902b19fc9fabf291fafc744cb80b5d20cea6c59372d5e638af66a0db6a198d9783bfb0ebb1301c9d1a192cf10b594057dbfc2ca8775427b62fd6e41e4d9aa5887691	2	5	TS	TSTOP	5	02		2026-11-23 22:42:46+00	\N	\N	2026-11-23 22:52:18+00	65536	5	1	0	0	0	1
01c89cdc-9be9-9338-a5d8-d0173e71a693	b89eff3f-60a8-44c2-97ad-cab10890432d	2952e91f-4ad7-4438-8556-b23b092070d1	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:51:14+00	0	3526	\\x79672f42c7bb1223c063f076fc7a750569f41dc09e70c84662505d9f5398cdaa	\\x01c1ec44bd4072d2f88f30e580257336f5169caa97fb6989b8f805d5a5b3da039d0ead78b4079e95636d43d366911dde7e0e450fa58e7b2a552f5b4ce88d15a08c	\\x01c1ec44bd64cd51bb23d8952c13e3093ba55d4539e8c6d8d1477039cd5ae36d16ddcd07a8bbd9e888cc8f38f690670c852df663c0b50cd6b8b32c1cd42d4390935c48a45d999f1d1fe9b3ececdb5bbff80c94143e09aa21644669d692c8be7773	1	5	ALARM	ALRBA	3			2026-11-23 22:49:41+00	2026-11-23 22:51:14+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-9ed0-7560-8949-966cb3071b3d	44598ae1-f9a3-4f1c-b21e-d34cda1c1c7a	313e89e3-3cc2-40df-9eca-1baaa020e7be	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:51:02+00	0	2773	\\x4affc0e9af71c0ab108ec9939028e3ac3672ea133ccb9b9c4273d91fdf311f23	\\x0145c5da88cb0365159eadb65f06a0bc806080f75eaa24f023aa7dd789590828200060185ee9d23406ccbc3e03663757de6c73e8cb1ea52f5f012b350c31fdc934	\\x0145c5da888bede1daf56d3ae28ac88ce4429b24953cb9f8bb65e7d3829e484f4fa05fc151193a66a7b4c0357eb4892de80137cb669dd705a0727c69bca6b38f30f468fd6cbbdee07215303b9d45c9947306aec6c47a83fa85c09a597581a860ae	1	5	DIST	DISORD	3			2026-11-23 22:50:42+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-a9ee-b61b-50b1-c58de3034ca0	0430bbd4-bd9c-4c55-aed8-63e15a216ea6	17099a64-de80-4bf2-af27-c479105c517b	1	4	2026-11-23 22:52:55.896853+00	2026-11-23 22:45:17+00	0	5890	\\x088bb5804a1f1014b44d955c39ebddf393cb23366f69c1f5e4fde9a72036fbdd	\\x01565f791d1d6e2deb5861ca1b1f26b21564f23b76df225d3256d0393f715bfceee3146688a7eb40cd4d65241755860b7cd79ccd3ce3e46c78941a5b959a84536a	\\x01565f791d56b206dde03a41cfb07e7c8c58d9f34fa2ab08c952177767c56fa885bbd9de52b8fa33501ec8fdaf8daf77f94c215c2d794e5b2ac4b19d94737c737a55805f6bc380e5c98be345879c5ef277f46e4830763ac58821a4d0be5f427328	2	2	ACCI	MVAINJY	1	14		2026-11-23 22:24:09+00	\N	\N	2026-11-23 22:45:17+00	65536	7	1	0	0	0	1
01c89cdc-b9a8-8494-698a-560fa1da0cdf	decc1570-ff3e-4860-97be-58d6493d7c90	2952e91f-4ad7-4438-8556-b23b092070d1	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:50:01+00	0	2773	\\x42b5356db1fe008e45630e728111410e70634e75233a8940ec2f5161a6279048	\\x01c1ec44bd50b01dc2f8f8958f6e773dabac5485403b963cc9676f0380effa45ec57d79f6d61c32a281daea58883a8997f92a78f9b0475ebc238a6d2fefa24b756	\\x01c1ec44bdf6396873b87acf21c4f75a78b1a82943ca6ed972374563c2640b04d6be1cb8a437b55db250139aa9f2f1cba2d47ff3c9618bb1a131f4d7cf99f6d7e4d8f211b43293951984b5eefb83d71392806b9e0016a8ef45367725b119021a1d	1	5	ALARM	ALRBA	3			2026-11-23 22:49:41+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-bde7-6dba-c755-3465725c7b9c	3a49bbc1-40ab-4856-bf23-17f9e0ab6138	928fe823-552c-4b29-9d06-d6dfd2171c06	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:51:07+00	0	4093	\\xc6df14021f85654ad883063ad806b9a43480bc62d2c091f9686a81d38a60a91d	\\x01023304fe4bf077206b2010670faf18a55aca4a905386c622f09ddad9543f8b15001ad3357a91cd902641f7aa0e210f3e229963ca57a6143ee1d5d3eec71882e9	\\x01023304fe0cc14a86220c73ba836a435a217216aca7c43e182a3e4b6f86fa68c95ed82d5980a1a162b3286cae9fe1bcdb1105113a0b5607b25a961ee9882efe11810a8993fadbeb50f597702214b1652f106c48632bda0d0dcd6ec315fb9eba25	1	5	TS	TSTOP	5			2026-11-23 22:42:46+00	\N	2026-11-23 22:51:07+00	\N	65536	4	1	0	0	0	1
01c89cdc-d0e2-5ba2-1a54-e56c2f004201	7d4202ad-f2f8-4f0d-ae22-76a479ef00fe	cf45df90-0727-434e-a649-9b585d3cbc0b	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:47:27+00	0	4525	\\x4892adbcb73f4e2f581d779abc1a834d8eca31d550c256ba94cfb637cc254a12	\\x019238666413a35eae1a99e66b1a50afea14c27249f5f5d84310924dd8c53fa4fa518e5053dca526dd06a91ef9c6028a40d1c9a9acbc50b5cf0a87e7a054fe3f93	\\x01923866643a4ab2664937b5d2a095048e52f04bd9641f41f83b66a978f8b3c72474e5b2d09f9e426d18b3d0ae7614bac9fb738591e99f54a82c5f69360b9ce57874a262a73ef35865fd5072cb756ff12d7933f259b51a57cac4699842353187ed	1	3	MENTAL	EDP	2			2026-11-23 22:39:56+00	\N	2026-11-23 22:47:27+00	\N	65536	4	1	0	0	0	1
01c89cdc-dd80-1c02-0c6a-0207d1c879ac	7813d6a6-7e59-4a95-9349-a70b32137b0f	42133e4d-5bc3-457c-abf9-2527985f735f	1	1	2026-11-23 22:52:55.896853+00	2026-11-23 22:50:28+00	0	2773	\\x36e3ffedf99e28efdbc4aab457406a25977340ffbc332d8e6ed4eab72cee8384	\\x01e1a4161b0ad736706cccf2eba163593b1e914a11cd015b5c1cf217df89f2d00376bbf5eebdc408e316e29910017046ce2a631de0d0bdf4fdd7572743394fc2eb	\\x01e1a4161b211f14e4a149aeb9982955fac37f86469541551ac488a1b32bfb0c6fe5ec3599eb4e2fd163ee85ac6f7ce43c527ca3c2554039ee71bb9b8a7d3bb17913778f1eae8ce1f088264384c721443f4215412b7d3810adce78a1c6d3d2df91	1	5	TS	TSTOP	5			2026-11-23 22:50:08+00	\N	\N	\N	65536	1	1	0	0	0	1
01c89cdc-eb23-407f-f304-c40b5ddea990	f2dc01f9-b349-4be2-bb1e-3acec94711e5	74c813e5-0654-484a-85f6-9d164d44a365	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:50:53+00	0	3532	\\x2c4cc3ac1bab781123e5bef2526baec7984866dd51d86deb1345fd1ae761eaf7	\\x0100adae216f2f9c4e60114783cde25599ad67bd734fcc93eccba9bd10d7ae3aff667ce73fd8ab68f9bc90df74958c6d4dd2ded7b87286a8ece39453bff41d97aa	\\x0100adae2120645ee7b42c40cddbae1dd1b22f2c8e3552b759a348dac163f9ee1b24cd10609e076a60045980b06157ee75b85b3dffef3f7ed20389a3cf237b561b8cfac877400099d1771a1d5251b0c2ff7009083ca43adb59196ad66bde3ebb19	1	5	DISVEH	DISVEH	5			2026-11-23 22:47:08+00	2026-11-23 22:50:53+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-f3dc-93ad-bbb4-f88022ecfaa4	cc55f0e3-f922-4059-9ba6-76cd22e1acbd	928fe823-552c-4b29-9d06-d6dfd2171c06	1	2	2026-11-23 22:52:55.896853+00	2026-11-23 22:45:02+00	0	3525	\\x295f142e4176c458afa35b95db8085540eb743634779a65b1991af6511f2d8de	\\x01023304fea2298644a0cbe0973024bb924593794a89bb8b936f8c8dc67c6c91e2749b330989da6bdafa751fb137d28849cfdd3e5708dc2195277435c6b41711b4	\\x01023304fe7a0b2b4ca7052dd2bc63110e428a6719e3973d6e32b12beefb2f161a109811d126b4c23d3832f8cc4fe4a04f18c0b99bb61afc8181858401861eb0c19456036ad55e1a2ebbaf1836568163637fee556f13d95e6e7b442927f540db5b	1	5	TS	TSTOP	5			2026-11-23 22:42:46+00	2026-11-23 22:45:02+00	\N	\N	65536	2	1	0	0	0	1
01c89cdc-f770-db83-b699-e0435023693d	85117832-55b2-431d-a8f9-3f7d3380c891	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:48:41+00	0	4677	\\xd7f8eda0d475092dcec13e04effa8ca39586a36c1aa76b036730e8474843498c	\\x01edc400f1f310ff716049e896186d20cd8bde0644d12288bc10197d7b2648fede3ba62770f66bc71f21f3cc2a3afa2f59e6c8bcffc22b14affe7a09b170859fbd	\\x01edc400f106c0168605d348e2bec9b7512d7bbe52f1b70164bb69f0b37f5bdb6c2cfdbd75f8e1e71c540ec067a71ef8ed7c004e3627020c8c4e7a810f265be602e426ba2287a9f3e1b52578fb2c4d9e563ee9b0e76c02b37fc31789bd372ebf8e	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	\N	2026-11-23 22:48:41+00	\N	65536	6	1	0	0	0	1
01c89cdc-fa27-a64a-b9b5-68e9289123fc	07c512f8-5a8c-4998-8d87-225e9fa6945d	c593ab32-97a1-4da9-a9f7-3c0bcad45810	1	0	2026-11-23 22:52:55.896853+00	2026-11-23 22:44:38+00	0	4391	\\xd7c23f48b1042deb69d7a6bfb02b45eb121acd4f0001fd505169fc180e1268fa	\\x01edc400f166e54d95c69ad6524ab7ebf10d84ab35828b2c982e8809bcb5c34b191047e51b0fef7b50d01f8f5191c2bded211095d06682663fcb418ec712511112	\\x01edc400f198601eb7a363647a322798b62604593dfbc5e8ac1d1f7adc069029e2333ace39948d2a88e8cf2f41fff11c1a1aa3ec739bbc744d79844cf0cddabc4c2537fc3e966c5b07697cd04cbe108e1af09daa9ff928766b25d0371492912a1a	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	\N	2026-11-23 22:44:38+00	\N	65536	5	1	0	0	0	1
01c89cdc-f21b-ec88-502f-9440a941cc5e	96d07e51-dbca-42d5-8578-cd1172028f09	36503d2c-8b6d-416b-be83-31c49af1b498	1	1	2026-11-23 22:52:56.37586+00	2026-11-23 22:52:56.375492+00	0	869	\\x12420499482b98669c675070c4ec4e5dc371828351dacf7a78c3a95baf09d656	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89cdc-c819-8a43-f9be-53926704c467	c3389536-b5c8-4309-a173-2d4c7dfcee7a	fafe7b95-65fd-4b34-bda7-35d26be9921e	1	1	2026-11-23 22:52:56.3784+00	2026-11-23 22:52:56.378127+00	0	869	\\x4274776af1f2c8f54c642838b714645b429147a77a0beec72d9be48ef87d7b72	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89cdc-4610-d1b4-a63b-09d254fa3b73	359b28ba-38e7-48bf-aff1-f071b2ab9dc8	f53cae35-d38e-44e9-a943-a2cc227b293e	1	1	2026-11-23 22:52:56.380042+00	2026-11-23 22:52:56.379855+00	0	869	\\xe070e842a21991d0a7a6509412b29a1c2ee7320416edae43d0673300f0c7a195	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89cdc-8365-e1c3-9cd1-d24db5e169d8	4b0e0f80-0cc6-4cf0-8fe6-94dbc6b65b53	f37091a2-45f6-4382-9490-b11ba4fa5d2f	1	1	2026-11-23 22:52:56.383571+00	2026-11-23 22:52:56.383375+00	0	869	\\xa3b61f05ebc1f28ce2d530edf573890ee859654374b12fa5c853d8468178b092	\\x	\\x	1	1		DVA			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89cdc-dd6e-a4c1-fd00-3f47c63552bd	f6e45226-0417-4962-aa94-a10db7ea0287	f37091a2-45f6-4382-9490-b11ba4fa5d2f	1	6	2026-11-23 22:52:56.460617+00	2026-11-23 22:52:57.46029+00	0	872	\\x23b995116b142edaa7f039b623078ebfddf85144aeb420fcbcb3a2d3b2efee99	\\x	\\x	3	1		DVA			NORTH	\N	\N	\N	2026-11-23 22:52:57.46029+00	4096	0	0	0	0	0	0
01c89cdc-279b-7c2c-e0ef-dd95f6987c6f	1849652d-d2aa-4aea-84cb-2bf638057b5c	8ea86852-75de-4769-a515-02d7ab55603d	1	1	2026-11-23 22:52:57.163266+00	2026-11-23 22:52:57.162862+00	0	869	\\x037435d799fe298ba4a7f9d8eaaed2ef6d1ea82169991d812e6b7f10dc29d252	\\x	\\x	1	1		DVA			A0001	\N	\N	\N	\N	4096	0	0	0	0	0	0
01c89cdc-390c-3299-bbf0-5fb8ee64dc5d	8b174143-35dc-43d8-bfc5-87b4c15d8f4e	7614a0d6-bd99-407e-998c-cc11be5578d8	1	1	2026-11-23 22:52:57.238699+00	2026-11-23 22:52:57.238252+00	0	870	\\xe19b9662c84f5f2404b61a4437623a2bbdfc10be42580ad00d2357a2f09dce87	\\x	\\x	1	5		ALRU			NORTH	\N	\N	\N	\N	4096	0	0	0	0	0	0
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
dd7a37b3-d872-891d-d848-28c81a4ad964	north-eido	20780	159	156	3	0	0	0	45	0	5	2	10	6	22	0	0	0	0	0	0	0	0	446	155	149	12
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
5757221c-98fb-bfa0-7044-4f4a5f3b69d5	b90d5043-d377-45ef-8f55-f23ea97372f6	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x0100018861fb3aec1b134770b20bbda8fce03dc8d1b87c09bc1f417fb426284a54dcfcb2d32839e7af7ee83304d6cd578b570e817cede3c751e711bd8e2e63b84ed8ec	\\x01c367ff379489d8259a1c56d821097bc4738d5da6f0bd60434089ad03db52bd5ead71856061e2c345ce285f5cb832643657b6861845bd48465551132906c9182a937eb7fa90b36f6547f80595cecd4b55abf376567386e962977f942c33298b7c282a001c50fc080aa97f0779ca40d09c0623a4e892534fcf5c5ae7e34546bf44	\\x01c367ff377e66942c508571f24472d64f6c6953aea71853c6e20d10bb15b4bb1dbe946146e4f9ff9efe5b2ac8f6d5fcc1e16dc2d96d757fb5656a997b383a9fa49dcf8787965b3c5b20176cc00140fd51d127fcf637a09e609d6823367e3dc7cf	2	5	DIST	DISORD	3	08		2026-11-23 21:58:23+00	f	2026-11-23 21:59:24+00	\N	2026-11-23 21:59:43+00	\N	2026-11-23 22:52:55.896853+00	73d4cfe7-3410-4866-aa5d-30b5c3b6aa79	2026-11-23 21:59:43+00	0	2026-11-23 22:52:55.896853+00	3	1
71ba31ed-2efb-9082-b32a-5779431306d4	bdd042b2-6e49-47dd-9287-3e9745d80ec7	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x010001b12a3d01d9cf50f9893828cd3e32493c2b1580027c6438fb961d77aa57f50d1f46e45abdde769fc8ecbf82eed266f8dc8ef0ada8aea59a49155bf6f8151e4727	\\x01c0c886ae5180acaeb1829748979aa677a0711805518b7acd2ba7dc2ecc2846d16ca8c4008bbd24676adf8eef61f0cdbb34c661aa282e4d9f22332f32b01df6c99b97307933c013ba010cb729f5ea776349d41355e76991e04d5db8f132a0eacb4ee47d570081e52fe750b0758538c179b9b16ff1b50779dd79ae5a77188e4010	\\x01c0c886aeb38035ab04f845d8e93d12dc4be7a8d09b6f82a0c843c0b329a707255642550e88ea0dc652c51f01a33e2cfc6302d7c373488b5b4e011c55a6e8af249f63bedfef8965dc48f0921e31454c33819d6ced26b44035eddd0d651810b050	2	3	WELCHK	WELFARE	3	01		2026-11-23 22:02:11+00	f	2026-11-23 22:03:36+00	\N	2026-11-23 22:04:50+00	\N	2026-11-23 22:52:55.896853+00	8a5ad7fe-6503-4104-bb60-9726b8507d14	2026-11-23 22:04:50+00	0	2026-11-23 22:52:55.896853+00	3	1
78f5c566-a53c-6d83-e1c2-a1b81e3fe184	c8358663-02f0-4be4-bbcc-91a00d52d775	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x010001b5df89bc5903d01d484a0e18bebdbd35aa6a67638c1af8e2a614e52ebe9bcd42d1a7901b5e42c6c2e165c90f19bf7eae7d1a3cf50e571f22052de04021d25a06	\\x01101e7a9209d700f8168b2685f1d441ccc0f959e6b39ab98f7d4e14f547f80f7d5c956f9b1246f5076efb9f47fb72bc8daf46da879c5be8392a7891ce6fcc4264ec477412c994621df1f0e49693b1048abad60f9b765b9ac879d35b1f180bae1e05db973c9f227bdb979a7da43ce4ccac304752540d37af34d769622328f307da	\\x01101e7a920ff637994bef2f1dd32173b146b4a3c7da0d26ebdaa656967062cf27cde853eb8a987e9dd472635aaee34e0eeb8dda08e33d76cd1fcf5d7b781ec176eda0b9156cb4e8fa8ee0a149043b73c5eecaa5997ae6229de5556491fd533659	2	3	WELCHK	WELFARE	3	02		2026-11-23 22:00:21+00	f	2026-11-23 22:02:35+00	\N	2026-11-23 22:04:09+00	\N	2026-11-23 22:52:55.896853+00	e08aabf8-d297-4e04-881f-a51230660d1d	2026-11-23 22:04:09+00	0	2026-11-23 22:52:55.896853+00	3	1
87460fc4-c016-de8e-e57d-d66419fe8bff	36463678-26e2-453e-b41a-2be350432c86	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x0100019d8dc7523d9dc2529fb578fdcc225bbc94a88f237f0296a416f678489c9c5600d9f5364989192c2024ef5d02c8eb68991e5fa479533b2be4f4c806918fb913a3	\\x011b539e99592aeaf5212d03ae56d6895ee45031a572fd12ee9346e44860a7a3d812c17d1ec9d7d5ea0edbc29329b2593b10ab183dface7291d86b42dc920bdf2fd7d37730c43854ea2d44d75f997ab4b123488517a41809886d6ec497b6871f39725f7a71b882fba630b67c65e81a6f11eb6309454cf7163b8a7ec24011a5bb2a	\\x011b539e99a6c4f39946a41ddc16a9f564eedc9a9b9227bc921a95a4cd139438f8660565b0d29c880470c40d96d0af7bbb721ef5618c40fa62cf254993e848bd02c981f9efe859950afd2b6d280b28adf4c6f39f6ed7d0b51fe674afafc07bd9cd	2	5	DISVEH	DISVEH	5	08		2026-11-23 21:59:57+00	f	\N	\N	2026-11-23 22:00:17+00	\N	2026-11-23 22:52:55.896853+00	7d498b59-ca02-4183-a921-dfb1e7aed122	2026-11-23 22:00:17+00	0	2026-11-23 22:52:55.896853+00	1	1
9711fd28-27c7-928f-8d3d-5ec967b7aced	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x01000151addd62ab17b7ce91ad8f8b882aacf89953a5c71960505387659f191694dfd92ed822753a1cacb673200ce96ca815e7644b0291ebfdc1c7cfa951fd2ef4616c	\\x016c37e52e6c0f3f6cb8a8d74fe48c2318616bf75db5db439c98a0e3d8072a3655987af2fafd64acbbb6dba4c5cbf99560eb40b35da75e6fb932de5f2e979e0e496e2260c668ff0447288d71b636ce98882d54e91e0a52d7f926e39c40b753f29c1fcb2cd343cc49c66c39676b884d0098bc1b8b61deb1dde9e309ebe10bca6912e06d1bd720ceca9be69fee25deeb53213fc68031bf32c9d4e5a69847443e95b4	\\x016c37e52eb25694e8278672d091d131088e187d45af51ee98b18e0dd96097bed0e9dc5e35891b21b1a450dc47e1f2ed31b08e94b4970adb874d4da24dac27328f1783fd68764deec4cd6c6ad4498ac1cd7ab2114a4cad428b01508412ec8d5860	2	2	POV	ORDERV	2	08		2026-11-23 21:59:20+00	f	2026-11-23 22:04:24+00	\N	2026-11-23 22:05:24+00	\N	2026-11-23 22:52:55.896853+00	6135cdd8-76e1-47ab-956a-e377442fb06a	2026-11-23 22:05:24+00	0	2026-11-23 22:52:55.896853+00	3	1
a6d68fa9-6560-b0d3-ed80-e79beb04da5c	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x010001097a901744e37969a6e8df3d0ca97d9d1e33e06d2480a5981a7f7c4bd978c752e3528fb6f97b5a0bcee682541a16443b7a74a09d2f4b1b4e7de09808b58db2a8	\\x0186c5db058717161157c4f5ae75d499a7b95c3ac51353c70fca7c1639e3b8384ee530910f346cade41f0402b407bed74b43f908f2fe493a0a736fc735d0b79451f3c08e9c400d47a83e0dedd2aa807bac06de705cb2c2f51aea3b314089beba09c33ad8e75a8744c8c4e358d5d7b4a31582317e5b73a510194d2a7c6bd21b5deb	\\x0186c5db05205b5b0df39ce98303e8c5ec3d7db0e8a30942951e386fd89fd4316ddd314edddf136bb572b70e22d0dc0f8ec96a5cdbbbfa746f27624eed53f1c122617503cc53e65e68a237367c9d15e30c913fad98355df71ccdeaedd5208502b4	2	3	FRAUD	FRAUD	5	14		2026-11-23 21:57:12+00	f	2026-11-23 21:57:51+00	\N	2026-11-23 21:58:49+00	\N	2026-11-23 22:52:55.896853+00	42287ad7-6168-4b30-aad4-94bf17c0debf	2026-11-23 21:58:49+00	0	2026-11-23 22:52:55.896853+00	3	1
e3cac0a1-0290-2691-e561-fac7f068e124	6ef239ce-3b21-4713-9d45-19aade5fa549	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x01000119d0456d984af415eccc295fd26e3ed0bf724447231286eab5855c474d9e5bcebb3a9a4f12253e38ea839b849dda700c3d1e8f82cfed7167c70ab69dc8112209	\\x011dca0b95df60da0c365982a06fd282b60007c6341f60e396ba45637987abd86716745cf2255121429303db7a0975259991866dc2354a256fb0f550e7a5e09c5e1a7feea680726034f4d915c44f8efa9695d80576c250ec5e7b84391703155a17bb787347a8df08a12de9f2927fc9743e9f3fc431711142c959fc512725a99ac8	\\x011dca0b95f9ebb6dd630056cf8efb13e5fa5b8b29b1cc6ce8953c6ae31e837ef6028ee49d698b6c7e562f215d426b0c1e53bb23f67ffebe9d2661352a6c5e27ef154a0cd046d548613cc02f9c4f68e68f5a7d4d14b855d91741105767586114be	2	5	TS	TSTOP	5	03		2026-11-23 21:55:30+00	f	2026-11-23 21:57:20+00	\N	2026-11-23 22:04:36+00	\N	2026-11-23 22:52:55.896853+00	600a1b89-756e-479f-b2f1-8cf8354d1cc7	2026-11-23 22:04:36+00	0	2026-11-23 22:52:55.896853+00	3	1
1ee49dcd-05ab-50b9-b2ae-c9a5d0491c8a	ed8f2693-db2d-4794-8759-8f0c13a585bb	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x0100017a77710fd70a9f71cf7566523127b77af862ad67af36b03e168bd9b397b5202906063b2d3c558f784a2e53b7055888f439ae03d03b018cad1a75caa23d92d4c8	\\x01366329565b9cf1400a8026884ffaa5e8f6226af4cc1f203f3f07fecf49c56b2c13d2ea1b071fd8cd9de585215635e84537fccd757bdf333097654cc164def5c9ee7cf5914bdf38c51e233e6f5f98e5473bb2283771961af6e159cce5d6981b130294f9e754a002e2c4ab0c4d054e4d8a0985f98f9f9a9c50beb8a064471445d4	\\x01366329562b06112966ad710f2164fc5f73743e4e6023e540a5b90e4aa070764e12a04799d9db86e063608d0d0920a12752acbcbb46e12a7b5fba2bafb29d13e0bbcd54ff4f0641615192773fa1ea82e3546440330962dd7bdad155676876ef9a	2	5	DIST	DISORD	3	03		2026-11-23 22:06:51+00	f	2026-11-23 22:07:40+00	2026-11-23 22:16:49+00	2026-11-23 22:17:27+00	\N	2026-11-23 22:52:55.896853+00	7e4c6b28-296f-47db-9d7d-9c661e2ab768	2026-11-23 22:17:27+00	0	2026-11-23 22:52:55.896853+00	4	2
37eb3fa8-c084-2a55-9866-86a92a640b98	8cd2673e-ad81-4b21-8377-53051a701a10	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x0100015ba6bbf8e23887493984254abc531085f25ccb43f2ddb4e7ef935ebf4554fe7756ea5377021768ac91b6852610b661622087952aad4a399b776e9e70fe25853f	\\x0188eb04394ccff18690bc2060caef5158ad9c241bf4d06db82a6949c062beb764a26388a6f646b6b549321c482777401c366516274d640d2dc890782e7d5e0a4c96dd866576f941bdbc0178381e893f8c50261fae30e1d873eee66aba25097fa7b2f4dfd7dd4aa8d4de1bfeb381ac812cb0c70e51103071b57d0049a08f8d39d8	\\x0188eb0439a11a145bf08826c1af5820fa35b781c71f48168eb8077644e14963fda4e12fecbaac7fad12712d7be043ae05b1f26c7c2147c1efdf40b661e12ffa2698e433e65ff791f4d2e4d660a228f6e916d5f6206fe46326a2911f27a412ae36	2	5	DIST	DISORD	3	14		2026-11-23 22:03:33+00	f	2026-11-23 22:07:16+00	\N	2026-11-23 22:11:19+00	\N	2026-11-23 22:52:55.896853+00	2d204b97-b82d-416c-9d95-bcdd3d4578f5	2026-11-23 22:11:19+00	0	2026-11-23 22:52:55.896853+00	3	2
476807ef-1da4-6f26-7f2c-25825a124bc8	60ba3cf0-6611-4bad-87db-67a4d8540ca9	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x010001129149516e49d42e4d0a9eca953c6f750eb5921f06e23b7283a53155f1bfa7640d1efce0105d831d06958ab3ad13b7c4b6a483ce2a37ef2059c8c5ce2e624bd4	\\x014244b8ae44da7036917e7479128b6bc9bb7f8b072ad179d6095a39ef97a5d5ae96aa188f252b1bd2f3bc971fd21bdfbab3c1a0331af2f74affcf1b164ace74d185cc6788dbf96baeebed3af02be654f4cd092b2a2bd2aefe2c792d1509b7adb7bc4c6216b4adaa90c5ad1a9af9fdfb05ed311b677af30f7fda0f9c5d255e8ce3	\\x014244b8ae2e7e3c5831931d1dd9290724ea9f9f1f044a8ee17237e0442db3d144be043d1d255179a5e109ba5ed1e1fbff9322877e9232bf06fd2beabf87c5a78dd9193ece6be81f188adb4f0f78a707676d7dd5d399aea060a6ef1a319fe3d3d3	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 21:56:57+00	f	2026-11-23 22:03:01+00	2026-11-23 22:10:18+00	2026-11-23 22:27:01+00	\N	2026-11-23 22:52:55.896853+00	417b8c1c-59b1-4876-87c2-4077d6203bdc	2026-11-23 22:27:01+00	0	2026-11-23 22:52:55.896853+00	4	3
fd7f8006-e7d2-655b-4284-29c1b2c780e0	23fed17a-a5af-41f1-83b9-077213b5ef89	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x010001db32fafc2fe5ee176fe86f668c30a69dc6726d9f70296b2dcadf804b4ca3d8c6f3395a3a3577d0f8a7dcc1797b73e7b6c261592bddf46bc32d45890ba0ec47c6	\\x013e7841e13e2727ed020650cee0b6d3d95a46f2115a0f900150b9bd2bf000aa24f76ed4d15bc2f645df3ae10bd5e1622fae6daffefb59ffa47972fdb1e5a329d28f883dfd1ce26b107aec9c6921434c33e5e4b8e27ab02af39342d8ab5a476b83f594ff6b4d2d153863e1ebf2963793892f465b9c8f8610686765ee00c5021767	\\x013e7841e155a7b086758dcd5db39bc34bb6a5ca8f11d20eadad300a10cec00dae736e4e963a8fbe806d0d741fcc17b8438e258a424fc92d53f3fea23ef5ad109d63dabc1e00a64804859bbabf62bc7d01cb3da898f19d67a7366dc5604e74cd7b	2	4	ASSIST	CITASST	5	14		2026-11-23 21:57:54+00	f	\N	\N	2026-11-23 21:58:14+00	\N	2026-11-23 22:52:55.896853+00	cde11797-bfb2-4921-98f0-37e7fcb9400f	2026-11-23 21:58:14+00	0	2026-11-23 22:52:55.896853+00	1	1
23b900c3-76ab-5c8b-51f3-2f40d2ca220c	50c8a609-85ce-4ab0-a563-25ca0fb29541	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001597a1697453da95f885f1d7c2498f8d83f5c54d3b6e582b113b397e1cb49a7d1f338ae940a8f2c5fc4c988098ddd1ae465c0da9e9267119edd87013d91ce1dc9	\\x010a7f0bebfefb32d7364db81c28fe4527fed5cce42f15bea49f7925ba5ee2e6728eded6d8d044f783839796aad55e0a84a9702746deb5625c41e0e05c67490169e5c9935e5c2e104b58c28235dc658ff7fc5d0f061c5d14c342b18d1cf1857bf565702e77c66fd6838fcc43d290897abaef304615024164fd61d4b754ef12bcb0	\\x010a7f0beb8b79d48e5497eae879fbf13a09afc4162e60ca4683c387effbd04d50c2003fb0389bee286745c8d3ee6e983bea47bee964e215233c0d73368c603c189f157489e41828989688071dd7bdcea5cd508b984e88372d72b79d0f6830b951	2	5	ANIMAL	ANIMAL	6	18		2026-11-23 22:17:59+00	f	\N	\N	2026-11-23 22:19:16+00	\N	2026-11-23 22:52:55.896853+00	93171a90-20ca-4a40-b9ae-9094501941f2	2026-11-23 22:19:16+00	0	2026-11-23 22:52:55.896853+00	2	1
7e097db8-2ccc-6557-2c39-cac08458354e	e7a3042b-8aa7-411f-a121-853b07ef345a	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x01000155681d80c74056c9982c30043201be247fb9e327a5110cd3dcfdb6f221dfbcf6af26f1839a7b87463998ce49b8fa3eda6dcd59d081a502e87849fe600e75a0c8	\\x014096bfa290d485fde1c79567de01560260c320564e6b3dc79698f60dae998b4ba79df93bd6cb9b2becd2c07d30574e01f2edbb372a1a63ee9249d3818bce6681faf58dc52c66ad60c5b5214e1f8f08e1824d00af20cf64d23295ad062424eec0f3287482dea06d59ccafe976a047cab8f3831692d015429741a1ed2b073429fa	\\x014096bfa24c35fcb41c70341465b6c359a668aab3e207f9599fd51ae755f2e6e16421f5e704015230eeaee268685f196f63508cb8d440324c900b9f81848cef0e643261a5f698fd6795ee4c5eeb4f03f2e0366d647d79773ad922f570eff3e07b	2	5	TS	TSTOP	5	01		2026-11-23 21:54:01+00	f	2026-11-23 21:55:31+00	2026-11-23 22:00:28+00	2026-11-23 22:12:28+00	\N	2026-11-23 22:52:55.896853+00	6669a274-f32c-46de-baef-26a4833e3a74	2026-11-23 22:12:28+00	0	2026-11-23 22:52:55.896853+00	4	2
8cb6c56c-3376-ef8d-a161-b000ac2098c6	376df3a0-8404-44b3-b7ec-649ef45fb0f1	2026-11-23 22:52:55.908202+00	north-eido	north-pd	1	\\x0100014a593a320fabcdf270ce37eccd174c68c84436f9aad44a0831c34406268571c0532fca48ae0ad3e6faee26438231df0c59789a69c5e9ee6e7b81fd8c2fec1138	\\x017d166cdc37b15e5712f9e7532c49def9f46aba60460fc230fd496265447a248e76e492db781a32affa558831ab3ff371f1cd1600ca2bb13ee89ee78c7027592269e3393acdd1b39f3d03debef2da7c8166ea20149acfcaf8fda432f6ef03402687115564e6db1dfc5219d7bf90ec52dd19c8e3ef601d170dbe9d24d915462763	\\x017d166cdca0eac363abb4c7eb9dc5b0d1ed2462e2b5bd64a954f14c3bdc7e36e2316c840437223b2b38be8a054d5fb868d7c90ce8c5b1b9c54cba1a9cf2db2afe50042ac781e22f211fced89a3d6cfb760ad6a0ca5563813bdf108d5cbb342157	2	3	MENTAL	EDP	2	08		2026-11-23 22:05:06+00	f	\N	\N	2026-11-23 22:18:49+00	\N	2026-11-23 22:52:55.896853+00	d42c4950-306f-4e56-953f-156a465c137c	2026-11-23 22:18:49+00	0	2026-11-23 22:52:55.896853+00	2	2
a3a2ec88-b982-232e-a0d7-d271d79af3ff	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001f76d7c7e94a3598103376a5393f860138b77ffaf8c939ee49c4752b9a69ab4c64f828943d667177dec3230c122c5c537dd8f9f19966203c4965d442c7482ec73	\\x01feafe5f00e3de4bceb98a11a7d03beece4f55a8b7a8e8ac7c9670af0ea0864c0401ca7cea140c3787edc08862eab98c70187dba799fdab43cdb2f7cc78a60b20db5c450ee2930d7b184f84b43b7224256e0032deb956905d6024a7698a36cb968b4664b2eca814a4e65affbbe9cc9c9d6132d36e2b76f4a77ad33911ea282c6a	\\x01feafe5f09c76453c173377c018a96e530b2285d004ab6aa6521ced4ce5872a570374caaa1ba4b17abdfa154452a011707d60410a1d0eac8269db19f69e8747d8a52550f0c657b59bf3257009cb88d7f3eb8b3536ca5c55d65051dded62d85367	2	5	TS	TSTOP	5	01		2026-11-23 22:13:30+00	f	2026-11-23 22:14:20+00	\N	2026-11-23 22:15:02+00	\N	2026-11-23 22:52:55.896853+00	ab320373-dbcd-4c84-98df-63dd651237e5	2026-11-23 22:15:02+00	0	2026-11-23 22:52:55.896853+00	3	1
0f125da9-a83b-bf85-3833-14b3c132fa1d	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001535e53317bfa995b99a262b6b7cc97a2b168d36231851111f2d0f67b94fc3c3ff73020259606ce28f387874b8c7845a1b706bd59e3f948764342de4e8b686895	\\x016fa72a48bb115f9faf9980de37a1a566cbd24ece4d3d30bfcf8fdbac9cf66f2a3a0adcb62d8a6d4f6f13a1cf95126fd53aab62232527a709a25287ce462ced0a09ba754fdcd02b4bfbb71a7a4a3726c822ec59c9fda99bd22473fa70455a86d8e8de435e0a8b281e8666020fc22d048ebde090bbbeadb04aafb650cbad07d13a	\\x016fa72a48a30e9807c687d8635a98d33dda3deec193c57dc41d89c1adeb8ce876b88dea9599b2d131d60cf12d84082ca5494351f326f31de6d11eec071a3963f0fa5238bdfa85c1a3ff735b29e064bb9048a0f406b69d0671543be4ef3f43a221	2	5	PARK	PARKING	6	18		2026-11-23 22:17:12+00	f	2026-11-23 22:17:43+00	2026-11-23 22:21:49+00	2026-11-23 22:22:04+00	\N	2026-11-23 22:52:55.896853+00	197a7974-7d97-49b1-9f84-a9c20dd74677	2026-11-23 22:22:04+00	0	2026-11-23 22:52:55.896853+00	4	2
34070c6b-79b7-be8d-cfc1-77d7a0af1d04	c293e20c-4eac-484d-89fe-0a7290a1802a	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x010001c6820c3458471eab52d618e4c075e2cf1e29d2ed5fedf5568c66f8c165cc8bd9471aa513cf10f13b935bdeedb0db53074cfb968306f4a9682222ee6bc8724cef	\\x01ba94bc40fd9653c2f16f5fdba0d491a051eb3ab7b4783958e343716a709fb31e96df35764122129b5adb960a2b773f22bf5ce59f9345565f905250b28fb7bbfef5eba2de3dc5e05b470abcd81f690f65ece2e6bb7b8c05405de91fdf4787e006af29e14b410b2b697f8d1f84ab4756f1358cf577959b84431ff4887de495d6be	\\x01ba94bc4061587f84dfb009381a51b158c43bcb5c284f7b28c984fe6311f0adce860e7f32381df233f828cbda75ec161ac74c5572680b2bf59b17fda4641f63b6620a279737174f60f6614732e627a4266121bcbc07e741512974a77aed8e705c	2	4	UNKTRB	TROUBLE	2	14		2026-11-23 22:22:26+00	f	2026-11-23 22:23:22+00	\N	2026-11-23 22:27:30+00	\N	2026-11-23 22:52:55.896853+00	a5979582-de7d-4f68-8f18-5d0fe9efb974	2026-11-23 22:27:30+00	0	2026-11-23 22:52:55.896853+00	3	1
4d35046c-779e-7506-b86d-5adc4d0d2d05	a5b2753b-8c97-4490-802b-45b828ecdeba	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001979370d2756ccb812fc29c5bc408a2e9ef7743e709b993b554521e3433e06981413a56590c8a99f4b61c37f6e60a0caeda0c42b2bb1163b0ac40648e75f950f2	\\x01c89beaae52da9667f051e150a549933149abecaf99c716b3a9ed41db91e34cab80a4624699511c2c5083677e8ca1774a829abcdf3d512bd74781659887ad3e552e43481316004e9ebf49936da7e042ade27a927eb5977916e1f1dbc273d4b43b335aaed7d9af72dd55c7a815711f3929aab35cfcc8572af5e16d9a78e31d4fba	\\x01c89beaae5b26fd3e97a2cf0aea29c49ae8fee9dcacae85b8cdf487ee95546110a6c0c93e2558028e5536d8bcb5c5eaad1d1fea0e14fed3aea6714e976103bcbc2f4a5aed647a1a863f54a5669a04915382c0d3504ace75f22a8368343a4afc97	2	5	FOUND	PROPFND	6	01		2026-11-23 22:17:02+00	f	2026-11-23 22:23:22+00	\N	2026-11-23 22:23:43+00	\N	2026-11-23 22:52:55.896853+00	0b148b06-12af-41ea-b57a-ad5e087dd1ea	2026-11-23 22:23:43+00	0	2026-11-23 22:52:55.896853+00	3	2
5ab53751-2dcd-28c7-3540-63de5455d13c	b5c9f0b3-da72-4883-91a3-67db8b20d84e	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001be0d9f2c17f9889f5037502128fe26e714686e548b456cfa41ee9ff087cfe88869804163b1a45521a84ca7892bbe2522032e89e1a7bfd84bf8a9d7622dfbceef	\\x01d9bd0cd8c8092ac056a393504f01f8a582cd790230840c16205164cf1a81363102bd15cf467c989be225ec8bbee4cd2f44c80e4438bd38c49a8a28b239cf7f5ea29d5c0ab0c3d2c3e4a3a5f1a1922247000996dfff543b4207a2902cd8bb27ac63212f86241d68fc2217bb98cd67f070b02443867d0b8ae012caf200d18512c5	\\x01d9bd0cd86d260b9f795f4ddd1ca0b50879396a6325708d920d0ae8afa42873294a02aaf64b79acc89efd8fe8e2630595bf407a287b76f53a8b7fb9edbfa403407936332488447c2d48f61c66d0731ed420930e8f878b94fe5d3c17e4b0595602	2	5	ALARM	ALRBA	3	14		2026-11-23 22:07:57+00	f	2026-11-23 22:10:07+00	\N	2026-11-23 22:19:38+00	\N	2026-11-23 22:52:55.896853+00	ff442403-e444-47a2-a8c4-21a2a1541d37	2026-11-23 22:19:38+00	0	2026-11-23 22:52:55.896853+00	3	2
90719ed1-250a-3a56-9f5b-8d72b9f88287	c12c708b-34d1-4b62-8d33-e14e2bddcec9	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001140eed604620f7dc3a437497f8c49a4ddc69aebc1bfbea3e5685dd14a46fb6a812e5d91cafc4fa27ad0dfc213925c9c4104806018f7f718293c92a7a48095651	\\x01876d14cbee134af0faa59628dd3fca6a7b69a98dcfbbbed64cc5010e1458dee82aae02c152e3a25841186bd316a786039b04b63c919e2429c568a9a36c3ad020f08a1459f9ed0e338f579e7d422c25a98689805db53e48c40f173cba5b398fab29ce993d82ad1e27cd9c25d42e21c98dae47145ac23acc0bd28cfcd2906827c2	\\x01876d14cb9359d4a861eee830dfbb14523b21f875c8bb9025e95b1ff94fb697e8fb38ac6af9e6e7493cabb545ea02fbb6277e38d7bd13dc06d7fdb5cb7afd261ab209ce97dab63d0f02d5595fb8db8b95897da30a041619f662d435fe28bbdbd9	3	4	SUSP	SUSP	3	10		2026-11-23 22:14:21+00	f	2026-11-23 22:14:53+00	2026-11-23 22:18:24+00	2026-11-23 22:22:25+00	\N	2026-11-23 22:52:55.896853+00	e61da465-59cc-4552-89d9-8b5551df74d4	2026-11-23 22:22:25+00	0	2026-11-23 22:52:55.896853+00	4	2
3c8d80c4-1628-1feb-5fec-e0ea15f89a0b	2977d502-c856-484f-9c2d-f77108721d64	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x0100018ac1e97e3b41f2ea608b405105661158726171b4d18a68f8696e82bd2128549c5989301dad15cda737d8b3815619a2f29116dbb4175d8db9eab667f7fd09f801	\\x012d81077470583cdaddb3bd1c3ab02a844cd3223d63b2df52b56f60b0e696167a5487d4177a22d4703f6d2cba7bc68e4ce0a6c08f3cb2c75c736cb8483c1525dd2b53ac4211e2ba52126fe4cd5e02a2785acce7f6391fdf5afbde25c32fe3ddcf62c912f1ddd091b7c98ff506389342fdd44cd65fd1c2b7a42698f69b95fdb2d1	\\x012d810774536251da041062c4eda2432308d9092834befada41d0797ecb1176a63fb54fc51271c3b9154f790280e6e469dc95f04a1e0bdde9b4ca86ffa1e7b6cdb392bd3e15e5a06a6810163dfb407f0eedcb3497d13b86cdd1b72676386fd9a4	2	3	TRESP	TRESPASS	4	18		2026-11-23 22:19:03+00	f	2026-11-23 22:20:11+00	\N	2026-11-23 22:30:21+00	\N	2026-11-23 22:52:55.896853+00	cab11b08-1eb2-4de4-92e6-df2359dff7bd	2026-11-23 22:30:21+00	0	2026-11-23 22:52:55.896853+00	3	1
faa09705-9ce5-0aef-db28-106fff2c7300	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x0100011c5f6ff094a6bcdbc435b1d346b3592abc5e48d41d44f465508041ee26d021c809d1baab85f5adf0324f8e16b6cb66565cd19520d3d12239058cbfd243273a39	\\x01be07ffb6840942c30f95c05a77cf6b014636f4d7953fe9149f08b70a3b435aad93ab7ee7dd1897d400a3125e8f27bc2bda43900fcd0e0f5f20267bebfbe1b7064d652e4efd1aa87411bf99656216f7c27ff75e5b3d8e5eb85c5858c0bf05af6b15444cb61a3052f1aad6ee7b73e64ec966967a31272b46e5fc25a742b4b6e286	\\x01be07ffb6a47b75d09c94d32bd8b916257657f235823dd04f46b14a83e157c7dc9b64afae215806707e47a48f24b1b2497acea5d35004eb40b33b18fc5663175526964840c69b5740a45be02b310db91029b73cc6347e223e3ba6109103d3b2d8	2	3	MENTAL	EDP	2	01		2026-11-23 22:20:08+00	f	2026-11-23 22:24:48+00	\N	2026-11-23 22:25:00+00	\N	2026-11-23 22:52:55.896853+00	1fd2b241-819d-4ed0-a932-bce16ca8fc6d	2026-11-23 22:25:00+00	0	2026-11-23 22:52:55.896853+00	3	1
2e3e0baa-97b3-b961-1234-01249c3066f8	d55b78ea-0f33-4aec-8e51-f12e9573207f	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x01000118fd15f0b55cf02b2411599c9a8b4431454d27441fee10070b2f1817b13a6ced388f27fccc9f6c4c29c8130eefb3af9a56a0f86fbf65100cc38893e3d1b0ddd4	\\x01b6d4e7114b71006ae1d2bf5f1870ffd87b78ea889966eab89f82021333106a89008b73c780293b5dba932d42d7d5852b53ca496bc898118d7758c68296ba59bc5b6d37ceea63f3c43753422df63dc9dbdfbaeca02da98125165ab51d2174349f1007d01b655be907af473fa7d9f0ff4c1af57afe8ef5449fe5d21614100c9a54	\\x01b6d4e7117aa7f9e6bdb4316adf63dcbdeda4756f4abdca0f2aaa58320d923a603ef3fe37bb1962338a5b7b46225e6dcbbd4b6ca0322802d248403f88403c61a34d619dc5ea9dafbca45d9ac4ad051a37259b02415f541d9364f728ec518ccfd0	2	5	TS	TSTOP	5	08		2026-11-23 22:38:29+00	f	2026-11-23 22:39:17+00	\N	2026-11-23 22:40:37+00	\N	2026-11-23 22:52:55.896853+00	09a08238-7c9e-4bdc-a9a8-bcfb3206bd74	2026-11-23 22:40:37+00	0	2026-11-23 22:52:55.896853+00	3	1
3f073477-f978-5d24-0470-f71e0e7c7cf2	1760ec2f-b3d8-4b17-a395-e300fc61e324	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x0100012dd73cfbd40107e1c9ac8a0b65d9c6d99caab4b804127a5da0b451fbcd6282ccd3c48049fb4d6b10904e7fb612478a99b817c7fb5d9bb1f59d55744f37e5d81e	\\x01779d6949a246bcd2b5a6d5fb69bd4461119deadf3548ac5de86cf155085cfd9c7d1e1d4af2e5c80f6cb9205083f18a136015db6f934d28b9f45351785da15c217207530cedad071115e8a8ba6fb025450f2100a88f481edcb3305f34847f75d7156187be8c0a21c95f5af47f2fdf60f139774d604e359c03b5c4991a258f06a8	\\x01779d69495aff7519e367bb99965e60c353a57083708ac8ba0ac4ac931ec7a63952f599d3f8168296ed7e66418263c0703535c8371a7612f93ef5e23c653924382169d8270ced3bc2e081182834b4226c411658952a12284627c54d1c66dbabb1	2	3	VAND	VANDAL	5	18		2026-11-23 22:42:20+00	f	\N	\N	2026-11-23 22:42:40+00	\N	2026-11-23 22:52:55.896853+00	1ae845b0-e36b-4fd8-9d3a-68a7d8ee7368	2026-11-23 22:42:40+00	0	2026-11-23 22:52:55.896853+00	1	1
c3d39753-7977-06d7-04fa-867c3719b054	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x0100018fe65beb9ae0076366e4744c9b7416f848a3b2252c8965712a37637d00eae09eeae1e833b5c82ecdeeeaec3d853069f34d11d17bdae389c67f782e97d0abf4fb	\\x0120838a2e6f2337cf10bfb62540ce2adccb94168ab9fc0fc13b5e5e3ce774618236baf75d20cc23a13e1019b95d0e0df38e473e2be3c2dd45816a20171438047500d7276c85f98e5ed60e609d679fa722d8cc7dfc0bf2c00444d2b260d28b8848f698398369750f44c461b7a9186b1b1ed6972af8b9fa1d46c1d4880d810a6f7d	\\x0120838a2e681285715e85b4061a1abf26a76dca153c0ff2091a1b85c040ab0414c099f3917ace37d42a1082cfc94e006bbf75d241aaf42a9ede0109b58080b52104a2673244e0caafdc70534ed42df9af7ff3ad89a154211f285aca21d79e650f	2	5	TS	TSTOP	5	01		2026-11-23 22:25:48+00	f	2026-11-23 22:28:06+00	2026-11-23 22:34:42+00	2026-11-23 22:37:10+00	\N	2026-11-23 22:52:55.896853+00	d863a88e-2dcf-4365-87ca-c3a47c88af0d	2026-11-23 22:37:10+00	0	2026-11-23 22:52:55.896853+00	4	2
d0e957ee-573a-ef3f-31e0-2483971c5660	4036d5f2-1c2a-432b-a170-7a5342a4dda4	2026-11-23 22:52:55.911134+00	north-eido	north-pd	1	\\x010001ffda629b80441a9895fb34ecaa17a13d52bab3a6d71e3ff5bcad140dd744d77721aa6de27acd9a8a9dbc30d4ba1611b5f6d47842f65d4dedce5a68998644e38f	\\x01df2e498593fbfa1bd860644611f879834773ede6dd3952bdcd92ebb7c8964c8d039b62ea81b66b441198ca8bdc88cd98d06b72c1408a46f8f2c65118c4da327cf5b6a26bddc3337f85ea1d7a984be22c1c89c36374e2c0bf5d66817d7f52bdd8b12f66fe4439039bb84408cc5286fd506d1d6911396f14fde6d5112eb0506f0f	\\x01df2e49853bd147b1eb3d9acd425d30a1cc1ff59b4a1925915dfd0f81e5daa652f2414ffac2d536c580b016d6657e3db0da80df95cf43e6e8123b2fb0317e1be84b4cae173dd396cd22c3edbf8a9170a29f0a8c0af56f7bfafdc128a7296ea1d5	2	5	TS	TSTOP	5	01		2026-11-23 22:16:50+00	f	2026-11-23 22:18:18+00	2026-11-23 22:28:40+00	2026-11-23 22:39:45+00	\N	2026-11-23 22:52:55.896853+00	77d67bf5-e1bf-4b01-8491-9d04c256fb2c	2026-11-23 22:39:45+00	0	2026-11-23 22:52:55.896853+00	4	3
3f4423e3-d9da-1b4d-4800-f55d1537b78d	c593ab32-97a1-4da9-a9f7-3c0bcad45810	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x0100012de4dbf5e098288d173bd099a33deaf404d1fffb315d01cb249cde08966e814d85ff5aaf7b91edab6cb5f0f053388af7cd75cda58fc771274fba20e0d5a1ced2	\\x01edc400f1c3a8a47c7a490e0edb1332b1749d15b97e9f41afd8b8d3782e69049bdd7bfc2b4fbe2541339ddf9ffabf530390ef4b0f81576a8f434ecb8d7211f955a5c4e9d008dab639ca49750627e8cf86ca45371c0da67ad68b87e3db2580c638bfe0faab100fb61158152079b4e432d11393622a21049459dbd8d0641e9ce70a	\\x01edc400f14a41e61cf02a12e1072a8a412dcec09c6b6dff0a73bcaf318bba2959d9f420d3ca318bc78ccffea990a4a3d8985b59de1d9136074b6fc8693b38c2e248a1892baced3b5701ec1e785b8aa5703d2dfa7881b3ce752597179e562d5384	1	4	SUSP	SUSP	3			2026-11-23 22:23:12+00	f	2026-11-23 22:25:27+00	2026-11-23 22:43:04+00	\N	\N	2026-11-23 22:52:55.896853+00	8b6cf5fc-a994-4242-8d8c-b8fe768d5147	2026-11-23 22:49:58+00	0	2026-11-23 22:52:55.896853+00	3	3
5474dbd7-203c-4dca-5b51-3ceef341a279	a6558820-4852-46ba-925b-fadf4fec657e	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x010001dd79ee2fa492d4ba1f5aafb2c2b201fdd7f1bf33e281ab86d8000b8832407df8b90632e47a84a4e26b76849ee47aeb1ee9107f16350c9efbb26210a5acebf201	\\x01af36ff90d2aecc2426620f68df3c8b81d2df6d7f19e52a44260e7da680cc55334de4235054976fd5f4269e162a96de40c194a68863f76d36037ecca7776265df78eeeee38d3c03a19383d326b995d6d7a984e9c4526768606a1eb509d371c39c81b2ee2e8116e31853478015dc5fc783dc10d1f550d1c64cc4e8031bb62e1c92	\\x01af36ff90b02c746e3cbaff6ddf4453b0d442232a08b98eedcf8c9c275eae3932d69da8daeefdcbfc13ee528ff36f8454458673905d48df51c6d9b1e428e7f5f9461f3e784c2c3289bcf2d8980d337d14dca2ed150ba8e8cdd18228635c0f902d	1	3	FRAUD	FRAUD	5			2026-11-23 22:40:18+00	f	2026-11-23 22:52:08+00	\N	\N	\N	2026-11-23 22:52:55.896853+00	8e10f19f-8d0e-435e-87bd-62268347e4a0	2026-11-23 22:52:08+00	0	2026-11-23 22:52:55.896853+00	2	2
54df26e7-424a-f67b-382e-d25c2678acc6	cf45df90-0727-434e-a649-9b585d3cbc0b	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x010001192e5a5726c08ffe5e4354c6d53552765b1da9a3e002b9214899d119cf39c1492cf8ed836ea257a134e41d7e53942595ad019e559faa98486e6a90893333736f	\\x0192386664266e828d11f6e3c208d2d9a9311b3881c1368d0f26b70ed8b16ae359b625d7575518ddfb032ccf6aa6b1f0b80f8630742711d31a79bc157bea6202f42ea9aae91c3f8f6ec8bf479592333438a72be46d3f0346806ea7eaf9e6bf5d55be35c73ae744c443b394dc4d541b13ac98a4df1a7c6744ca5eb062f41674ff0e	\\x0192386664b7ee4be7eb7d325d87c27831cec0bc635f335d48a0f1b402306d05e3258b3102068d10f5b3fc9872b867f14b32370e0e72b4a16d5b6ab02dd6fb63689dd5524be93727417773d43719282de7b7960eed93c3b27de8af77b2b4deba42	2	3	MENTAL	EDP	2	08		2026-11-23 22:39:56+00	f	2026-11-23 22:40:22+00	2026-11-23 22:47:27+00	2026-11-23 22:47:50+00	\N	2026-11-23 22:52:55.896853+00	705950ed-80b4-472e-8bf4-45e2bd47ca44	2026-11-23 22:47:50+00	0	2026-11-23 22:52:55.896853+00	4	2
6af20373-a3f8-bce3-ec49-cc8f24e3d02c	928fe823-552c-4b29-9d06-d6dfd2171c06	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x01000173cbba55520cf6c676f57ece730607dd14f6e1bdd9ee9a223f448efa50622bbc01b37eeeef43532dd13cccea6651dbb24a04d88b4316e188036fb4fda2b096c6	\\x01023304fe786b1092954597d6ad129ef18c55fc7ff63541e8283c0a20a1ee0f106ca00e8bd497a9567b8b39432997090318969940ff4c1e0b37d42749f3518c80e8b6ebe334197d7d3c9e1b9808a055382350e0342a780ec4506a6294905ff2d3e830d8eb2e5879296932a88e745ce503ab5578ff9f10e99ff0291ccde3c99aa4	\\x01023304fee8713ba040d6103f96d1fc051cee9a370bfeb454fd64e0802164107e803fdc76a9bc1dc15ed2f643d23c45020a3291084f7c0f25075d8da8cdb6bbb9284a39630125c76e29e15f2cb8dd8cf0bda719d958b4eeea81a1c39fb328b8b8	2	5	TS	TSTOP	5	02		2026-11-23 22:42:46+00	f	2026-11-23 22:45:02+00	2026-11-23 22:51:07+00	2026-11-23 22:52:18+00	\N	2026-11-23 22:52:55.896853+00	df366cd8-7280-4cdb-bc8e-25a24f7d61f7	2026-11-23 22:52:18+00	0	2026-11-23 22:52:55.896853+00	4	2
b02b6b36-62fd-6a43-5941-ea643d7b5af9	1aed16d9-1dd3-4d50-a218-7f4106e0c057	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x010001eefcdb2e5f2d0e85602b341d02b72d8a20ec3240ae7f62b5fcd8fadbce5d1be47a60d54d518cbb3dae14d9d857a1a99d8f246a1a53f7f96483f6465e4250c440	\\x01edc82a494147238ccbe9c98aae1ddbc267076a01d1054c1066d077de3c2984730bc89d4c0815429adaf397d57f41ad3499d9515812e76a3ec6a08ba444874f4e28a8bc3c44e501b28349b704f37ef01b03a107baea950047d1a5a8ffbf3042452698cacfdc552f580745145ee867bbeb1c9442d61632f6be272ebf54e7f2e4fe	\\x01edc82a49b6a22a9ea8a0f97a7cae527e56b572fbd41c362bec0fe6d31122954416336dd57ae700646d975701487807f4eeb9acb86bde9eedb8de57e16f66a322382044d4f19f50e18b812a8e764f9e3589c79cfa90ed3853c17e894bcf8a73fc	2	5	PARK	PARKING	6	03		2026-11-23 22:34:18+00	f	2026-11-23 22:35:17+00	2026-11-23 22:38:04+00	2026-11-23 22:39:49+00	\N	2026-11-23 22:52:55.896853+00	85ee0948-45da-47ee-baad-c1a336eefcca	2026-11-23 22:39:49+00	0	2026-11-23 22:52:55.896853+00	4	1
110fa13e-1984-9d41-62a2-3b0f41715e6d	2952e91f-4ad7-4438-8556-b23b092070d1	2026-11-23 22:52:55.91648+00	north-eido	north-pd	1	\\x010001d2b9076c4eab09ebcedce8a7adbe9a78de5f774b86c18572fef405dea37fe2920064d6d64b5c73f1d5e145a701a998ef9f5e574971e3e7f4ec7b13834ac0d00d	\\x01c1ec44bd3dc6afc2fb9ec1f6dbaef5745190ba3fd939daae81b2c7b11cca0fbc7c24e21a1fe6c3a27d5eedd0c486f9772f904beeabba01a9a4a261c4a8880a73e80399c523a78fcc446b34a97b43b9d1b10a0bc0179fdbd8486012507f0c4338bee6d798538816cd3d5e537124c7fe261227fa302f6057791cc9dc88f0e50091	\\x01c1ec44bd734723fd99da94cc8591a1a28ee0a01502086af5fa4c6f55652cf6b8bed6e175123301702c9bf78e0ec7ecd4486e81d177ca06ecc2aee7c9971b4e0139bea2116c75371f3aa7935ade73899c67204b8f881c3ed505f916cdc7d91269	1	5	ALARM	ALRBA	3			2026-11-23 22:49:41+00	f	2026-11-23 22:51:14+00	\N	\N	\N	2026-11-23 22:52:55.896853+00	b89eff3f-60a8-44c2-97ad-cab10890432d	2026-11-23 22:51:14+00	0	2026-11-23 22:52:55.896853+00	2	1
44c66c21-ecdc-cf5a-d52d-dbcb4c3dbe90	42133e4d-5bc3-457c-abf9-2527985f735f	2026-11-23 22:52:55.91648+00	north-eido	north-pd	1	\\x0100013c3616ad647de721d494ce08bd0a8d87a9f72a43a7b49c540e47c705e5addafae78ea674eb0bd529e52cac06a20ad9218f6217ae669dc8f5647919481647652e	\\x01e1a4161bfe01d0ef6b37412067d69240f8628f9ab1e2e3d77b47e12d9aae694d31e567e1821e218ce39c6815b78374d934a1adb7bb0982ff4d45003f0ccae542f837421d79dd615729a0f92d27ecc88b654fec146e58bff143e4fe0655d5b7e40fabe9bccf1c439b5617e1fb30356bb5b7e6b27398536a1e633f43b123af128a	\\x01e1a4161b26ac8a76e5c162ca8ef89300b984d4af0e15223d8aeba063f1400e585d2bb8cd15e14e86be0e86e304f495203794ab5b7e6fbeff97ef793d174e5244d423bcb00d0026e823984c9962d292d20bb58f54a862b5083ea2bada7fcf79f8	1	5	TS	TSTOP	5			2026-11-23 22:50:08+00	f	\N	\N	\N	\N	2026-11-23 22:52:55.896853+00	7813d6a6-7e59-4a95-9349-a70b32137b0f	2026-11-23 22:50:28+00	0	2026-11-23 22:52:55.896853+00	1	1
45e74f6c-c280-edd7-8d95-7eb46c5a0f2c	313e89e3-3cc2-40df-9eca-1baaa020e7be	2026-11-23 22:52:55.91648+00	north-eido	north-pd	1	\\x010001a5000dcf6a22cf5e60b266dc8830ac1a5143c21f0847cb9a8e6523d92c880c03e8deff0f3b3e13e5bf7b6dcfc074684662993e1af6229fdc29a4c442dfa71445	\\x0145c5da88ca8883bc3277e66c3d44b8c4e2317e6358a845f16d858b788dfa75b0413a128bcd5b28a9a2d14ea6e5d7f72928704e3034f094cae081bba6c46c7d62009a3446b8ee30d5e74335f1954cb61452fadb490822f485ffdf9a6738ee3ddf09f646824da2f2dcb7b6a19c7a950b47915c20a8794e27df391b36d362c28636	\\x0145c5da88b93c7b752d532cc7d1f7c9f9c44ef8561bbb5b89f13e1638de24e81c95d48812fe13be4e5886fd7fb8aca02e3802ac53ae469be754b649f4aaf17c70e10999a8c64e2c26cf0ce2e10962e79066f26ce8481b0f3cbc77138c0e090c59	1	5	DIST	DISORD	3			2026-11-23 22:50:42+00	f	\N	\N	\N	\N	2026-11-23 22:52:55.896853+00	44598ae1-f9a3-4f1c-b21e-d34cda1c1c7a	2026-11-23 22:51:02+00	0	2026-11-23 22:52:55.896853+00	1	1
805e158f-7a85-c594-2543-a5850b5287ba	856e73ae-4d52-4e96-ab73-3172375c6f26	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x010001ad106e4bb475005ebe0908a8705d0d9b1a15404f30c8a782a6e445079e2a28877c9c89a9d6abcb7b229a6409d5fd4b4eb5f2a76b20289277c2b3b4886d8e7de7	\\x01372da39ddbc36dac221d6c192cfb2f6c35d420214d7aff012e7ec5d7558d2253432d0fd3349a71d1e5cf0e4015d9d775cd63bd27d154166e887ceb1da4fa0a73d19b0f77141fe37e536d735e4b72b0b107253f2179b6c2e177c441743f9c775f9b2bbee122eb20119639fe9fedcd048683c96e0c2fe645af231358b0ee5a676d	\\x01372da39d278deed299c5fe4f96a87eb7aca607595a2cc232daac2b58ee0f61b2439aff1961ac0bb61a73e809f8f4defce8357f78880c1f8746cf322727f1ad35f0fa05cfa6cb0ea0e07b629c0e5e156638dcf8c7a77ce1d9f8dde63e642061ee	1	4	STRF	STRFIRE	2			2026-11-23 22:38:34+00	f	2026-11-23 22:38:59+00	2026-11-23 22:40:43+00	\N	\N	2026-11-23 22:52:55.896853+00	32c66a04-edea-4f41-926d-cdbae2949447	2026-11-23 22:49:23+00	0	2026-11-23 22:52:55.896853+00	3	2
ab92bdf6-54a6-aef9-eee3-d30345457fed	5523e2ea-57cd-457d-8777-cc5fca808373	2026-11-23 22:52:55.914683+00	north-eido	north-pd	1	\\x010001193c10483041ddac5808307688befe6843d8c7e25c74d6d9f14c90696ef1051aa1906d7e88bf1bb25667a6e28ebb86307ff5029f40308a52f5342325573bdb3a	\\x01a8e70f08e731736d9b4d62d4738258a3cc64a73ed0bcd69ba8c1bd8f20bda610cc4318eb5244044a996a10fc7b112afbaee2d70c0a2961c490352ad376a3fc4d49e17c025215ef83797d3082bd483259e9d08b9bc930ebb2d918fa9cd15dd73d617928e0da5c9d8cee54e9cfd0ac2d4aba3c66321a4fb256babb1b8d656d7f9c	\\x01a8e70f08d5cfdfc26d0ec4d309c0906fc14fc9ed1e9041243f61c0d1486134b0974864e43e28dce5c2f41ca11649949a3ba4120f2c05f1d339dd1b594945f2a4827427ab5cada27b4b09aca083bc0f3713478b435fc0449460d51e2d4e3be87a	2	3	LARC	LARCENY	4	08		2026-11-23 22:41:53+00	f	2026-11-23 22:42:32+00	\N	2026-11-23 22:46:26+00	\N	2026-11-23 22:52:55.896853+00	a9dc82e3-9cd0-4839-b350-119487d4d137	2026-11-23 22:46:26+00	0	2026-11-23 22:52:55.896853+00	3	2
cc9ab778-bf1b-6ba1-5a81-dc1dad93f19f	74c813e5-0654-484a-85f6-9d164d44a365	2026-11-23 22:52:55.91648+00	north-eido	north-pd	1	\\x010001ae03dc5a0c1c268cc1a9c3423c06970a0cdb47e073208b134ac7634ae3649e62a421eab693dd1979f52526e233d7b9955b4cf43e4de3fc235054fb147a918a50	\\x0100adae21f878cee5f7a7777af1e5b7e0982decb7c4e23448f4869c37d7090c40513a80006201b6dbd70f3caeef566783decb1ac6b3651c2f6817b9f17c63a03370af1b0a0c1afbd20993575496a6dc700322a1a6a6c705c2939e6e092e1df3c24c7e220d6ca44ca6ab6341e7c6a54dc2d9b96cbcea202855c2d18e01b9170c48	\\x0100adae21d2458a3597158124fb999a8d0ff223be5a97063dd31e6c14f0e58f7d6005e3b4e82e1a2e38b6924f10ed3f5b50281f7f830ba684e051bb4b4267154458d20a0bed6256c69ff0d902441fe031e9fef605bf888adbd9b7f08fa2b241e7	1	5	DISVEH	DISVEH	5			2026-11-23 22:47:08+00	f	2026-11-23 22:50:53+00	\N	\N	\N	2026-11-23 22:52:55.896853+00	22a430fe-15f1-4682-9dba-b9cbfcf98916	2026-11-23 22:52:35+00	0	2026-11-23 22:52:55.896853+00	2	1
edf644ee-ddd3-01ba-94bc-516e463dd3b0	17099a64-de80-4bf2-af27-c479105c517b	2026-11-23 22:52:55.913043+00	north-eido	north-pd	1	\\x01000104d9e4022a97666a54040687ab8cea3e37bbee06e26e58f14afc04b48862b546133eaaf47a3a45ceebf56554a45c61778227ab09422b17dbd48685371862d414	\\x01565f791d2e7afa5c2c5ecd8571920a094ea6ddff0ed6f2f9ccfb687935fad3b581d40726c7684a33325088dfe7ed678f1e9dd264845dca2203038191643f7589fdb3834c5082a4a8dc95d17d04fd787aa21f011a9cf55ea03e89fc07dc45d952324334d0627c102039151c642bd3fbb8c7be2e0dd64df03be0ff6fd281019522	\\x01565f791d08460f871375306af17f9c019cbe1e9f4551bf0d82e85b6a5647fc86305cb643b4652c487bc598fa3909aa5df93d1a611006eaa0ceee1dceb5343897cb8a3b2866779e896f7e0dfb6d8dfc06fa64c4e86570585ad0f5699a4dc1ffe3	2	2	ACCI	MVAINJY	1	14		2026-11-23 22:24:09+00	f	2026-11-23 22:34:33+00	2026-11-23 22:40:42+00	2026-11-23 22:45:17+00	\N	2026-11-23 22:52:55.896853+00	0430bbd4-bd9c-4c55-aed8-63e15a216ea6	2026-11-23 22:45:17+00	0	2026-11-23 22:52:55.896853+00	4	3
f9fd3e5e-8840-ef2c-e377-ac1c7b05dc60	ebbf9c44-2542-467d-bfeb-88c197fa29f9	2026-11-23 22:52:55.91648+00	north-eido	north-pd	1	\\x010001bafaaff5585fc186c6adbdc49aee5d0b6d45b989ed84c53e4e78f0cc88b175add82590e1e86ce4006661f96d1a76e470cfd5bdb9081bb534648a3c4ecdac0663	\\x01a4e9e1db45fb46a926a0c8068a491fd1624b77e3346f0146c6ff74b7bf53f06418d8849b5445539e8babef5707b6fe8586bd100f380d49665f614bee978034214963b92122e8cf38bad5baed1e9cda684e75347e22a250a3311da227a5a9c41d8d98bfe424cf6d4dcaa362b2fe8bbd0cbe0036c9fe9780a59ef429eafd600bc5	\\x01a4e9e1dbc065cd9c428291255e7aa8d27d82a98780fda874815ac40f6a77c085a87f8f4712c214d79baee067728270f0847ad79cbce75d80a7ae02283a18b030142ac49fd47fc3bf5fe8e78f52cc8a1d177d22c867976c30181430e5a462242f	1	4	STRF	STRFIRE	2			2026-11-23 22:51:14+00	f	\N	\N	\N	\N	2026-11-23 22:52:55.896853+00	fa143a96-0781-4da7-8bcb-cc14a5433f43	2026-11-23 22:51:34+00	0	2026-11-23 22:52:55.896853+00	1	1
8bfe8b16-27e5-d4c4-00e6-7260ba18dbd7	36503d2c-8b6d-416b-be83-31c49af1b498	2026-11-23 22:52:56.376642+00	north-eido	north-pd	1	\\x0100015da5b22ad69f199b90c626b866aeb1c4a0458461b496781dad5bc9705b02abf9bcd44dbb0b77224114d57162970ac6a67936c52d94cf51411c5b827e661daa11	\\x0194fef26c11c432fe9dc13fb54d404877e35d8320166697102c9721b4d744a86c4da1db33cd34ec9b07e48e81a377e89f5cf57d1c2efbf758f4d4da2fe801dab3fab68b1366767e53f7f4d5cb7068b193dc23323968894c485e2878462d30c846	\\x	1	1		DVA			NORTH	2026-11-23 22:52:56.37586+00	t	\N	\N	\N	\N	2026-11-23 22:52:56.37586+00	96d07e51-dbca-42d5-8578-cd1172028f09	2026-11-23 22:52:56.375492+00	0	2026-11-23 22:52:56.37586+00	1	1
a0f457b5-416c-3da7-9470-516b11c906bc	fafe7b95-65fd-4b34-bda7-35d26be9921e	2026-11-23 22:52:56.378894+00	north-eido	north-pd	1	\\x0100010f86b0efae09a9b80d500e8b77a0821757832d49338d48c47ec3facc5a4db70e3d20ddda52f6cd7ad625e07602e8abb04197fc4090ac324cb30c3243997c1059	\\x01a67ecf37d6821709b2ddb7a0bdc83fb5e9c2a694f0730f2f87c3b98195a9e87c81489a4d65a0129ea5435f66064e245227afab052237470900776920f8c694cd090c2f0e225f5ebff338fa17936862c20722fe9027efaefe3bc8486a5e8cf145	\\x	1	1		DVA			NORTH	2026-11-23 22:52:56.3784+00	t	\N	\N	\N	\N	2026-11-23 22:52:56.3784+00	c3389536-b5c8-4309-a173-2d4c7dfcee7a	2026-11-23 22:52:56.378127+00	0	2026-11-23 22:52:56.3784+00	1	1
7bff664b-7d3c-ebb3-58ca-4da6d31a9864	f53cae35-d38e-44e9-a943-a2cc227b293e	2026-11-23 22:52:56.38246+00	north-eido	north-pd	1	\\x0100019f8092521a9fdacf407d0b5b63617bee1e9fb19b636bd58d62c64b21ff47bb44f0b4ba7c0bff809881d7927acc6bb06a9835a410cb411c9e801d25c41f414a9c	\\x0123bc67ac33c383cbebdab6513103b89fb028afff978c4678072d7bbf5e9691f677c29e92087cc9456e2f3aa8255d70da10fe4d458128cad4b95d0afa0abf65c30ee586f9b9d67ba7d2d12230422a2068862a1858d6a5f1980969068efa7bea3a	\\x	1	1		DVA			NORTH	2026-11-23 22:52:56.380042+00	t	\N	\N	\N	\N	2026-11-23 22:52:56.380042+00	359b28ba-38e7-48bf-aff1-f071b2ab9dc8	2026-11-23 22:52:56.379855+00	0	2026-11-23 22:52:56.380042+00	1	1
d057254a-dec0-fc9b-37a1-1f302193465e	f37091a2-45f6-4382-9490-b11ba4fa5d2f	2026-11-23 22:52:56.385202+00	north-eido	north-pd	1	\\x01000176c1f508084ac74252d5a384fb4e1e9de2312e06293428e51d14eeae1f7dbe5cd299deb88a390745fbf0025f18029464b40c23e8f0a1d1fee167c49239eaf27d	\\x01cb0f2530972088f4ccdf8ee8467709fa2d27b9e317b65b134e1e122eb5507b9196722334bf62d11c3a76e5dc07a88c22e949006d76a31def802bf91a7aaec58eb54f2003af9ea33dbb400a47bc01c4fb816ca347f7aa0da68a305e0d64307f46	\\x	3	1		DVA			NORTH	2026-11-23 22:52:56.383571+00	t	\N	\N	2026-11-23 22:52:57.46029+00	\N	2026-11-23 22:52:56.460617+00	f6e45226-0417-4962-aa94-a10db7ea0287	2026-11-23 22:52:57.46029+00	0	2026-11-23 22:52:56.460617+00	2	2
e2b23bc2-7db9-4a10-959d-eddc71784538	8ea86852-75de-4769-a515-02d7ab55603d	2026-11-23 22:52:57.163886+00	north-eido	north-pd	1	\\x0100016c8058037bd69eab17112c4a1be8769f444558f60e27f91bb072009c424c5a509744f9874f844d79f5c0dcb8899291061eb4238e56dade8c79c483d2b480d10e	\\x0142d15a6f4995677e22d253114fd1399e148d156c3260529b578f819c749b548183c23c8d11fdd9f506e644dc1128080f6f5e9e54fab31d1299e02609237cb5e5dc4759dd2c9ac3a0f6ffe371fb67535cc6f176bbb9586fba7b0e110f28b57572	\\x	1	1		DVA			A0001	2026-11-23 22:52:57.163266+00	t	\N	\N	\N	\N	2026-11-23 22:52:57.163266+00	1849652d-d2aa-4aea-84cb-2bf638057b5c	2026-11-23 22:52:57.162862+00	0	2026-11-23 22:52:57.163266+00	1	1
708e80b5-2815-aea7-9dbc-b43652ec8f7d	7614a0d6-bd99-407e-998c-cc11be5578d8	2026-11-23 22:52:57.239356+00	north-eido	north-pd	1	\\x010001086f0c4e6810c41cfa4c61b35d95a742198a0b494f5e39866f199ea9007df0dd31af037ecc6a7c1ff39e63b6d8543543ef2ec71f0fa7467e52229578b6a9ec5e	\\x0143e8854e310a0f4ea2772b96ac3fe2e90df0f8af91403c8287d9a5b8c29fe329ba16b24fab0f233812ecd7d0c34e161c7a3b1af88fb75643653bb03e96f1602459b81637f3970fb7ac988c9619ad2f059715abc964d0256c2547aae786cc6fc5	\\x	1	5		ALRU			NORTH	2026-11-23 22:52:57.238699+00	t	\N	\N	\N	\N	2026-11-23 22:52:57.238699+00	8b174143-35dc-43d8-bfc5-87b4c15d8f4e	2026-11-23 22:52:57.238252+00	0	2026-11-23 22:52:57.238699+00	1	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: intake; Owner: accord_owner
--

COPY intake.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 22:52:55.908202+00	1200	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10e7a3042b8aa7411fa121853b07ef345a121043e405cc58624cc4a3d7ea0a11783dca1a086e6f7274682d70642001280130053a055453544f5048c0e0ba8d8a9f980350c0baff968a9f980358016001
2	1	2026-11-23 22:52:55.908202+00	1200	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10e7a3042b8aa7411fa121853b07ef345a1210f374837ad2004a4ba23622c736fbc8d41a086e6f7274682d70642002280130053a055453544f5048c0e0ba8d8a9f980350c0f5afb88a9f980358026001
3	1	2026-11-23 22:52:55.908202+00	1200	6ef239ce-3b21-4713-9d45-19aade5fa549	\\x0a106ef239ce3b2147139d4519aade5fa5491210f86fc419658a45b383efc217e3db64091a086e6f7274682d70642001280130053a055453544f504880f1f2b78a9f98035080cbb7c18a9f980358016001
4	1	2026-11-23 22:52:55.908202+00	1200	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a1060ba3cf066114bad87db67a4d8540ca912106cf895ea18724d5f9eb22cc385cb81661a086e6f7274682d70642001280130053a06414e494d414c48c0f8b0e18a9f980350c0d2f5ea8a9f980358016001
5	1	2026-11-23 22:52:55.908202+00	1201	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10f72eb6d5371e4875aceab90163c63ecc1210e7a3042b8aa7411fa121853b07ef345a1801
6	1	2026-11-23 22:52:55.908202+00	1200	6ef239ce-3b21-4713-9d45-19aade5fa549	\\x0a106ef239ce3b2147139d4519aade5fa5491210c9c942c188ba415494e05ab7af21751c1a086e6f7274682d70642002280130053a055453544f504880f1f2b78a9f98035080e0acec8a9f980358026001
7	1	2026-11-23 22:52:55.908202+00	1200	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	\\x0a108a2cbf714b9d4e13a0175be1e9c2a81812100cc58585ee4a43b8b4df33a432ebf0641a086e6f7274682d70642001280130033a0546524155444880bcc4e88a9f980350809689f28a9f980358016001
8	1	2026-11-23 22:52:55.908202+00	1200	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	\\x0a108a2cbf714b9d4e13a0175be1e9c2a818121067205d4ceeb8441aa142f24fb01a5f2b1a086e6f7274682d70642002280130033a0546524155444880bcc4e88a9f980350c0eb90fb8a9f980358026001
9	1	2026-11-23 22:52:55.908202+00	1200	23fed17a-a5af-41f1-83b9-077213b5ef89	\\x0a1023fed17aa5af41f183b9077213b5ef891210cde11797bfb2492198f037e7fcb9400f1a086e6f7274682d70642001280230043a07434954415353544880f9c7fc8a9f98035080d38c868b9f980358016001
10	1	2026-11-23 22:52:55.908202+00	1200	b90d5043-d377-45ef-8f55-f23ea97372f6	\\x0a10b90d5043d37745ef8f55f23ea97372f612105282b84ed64f4939b69fd3180ef3a3151a086e6f7274682d70642001280130053a055453544f5048c0fbb18a8b9f980350c0d5f6938b9f980358016001
11	1	2026-11-23 22:52:55.908202+00	1200	8a2cbf71-4b9d-4e13-a017-5be1e9c2a818	\\x0a108a2cbf714b9d4e13a0175be1e9c2a818121042287ad761684b30aad494bf17c0debf1a086e6f7274682d70642004280230033a0546524155444880bcc4e88a9f980350c0f0e4968b9f980358036001
12	1	2026-11-23 22:52:55.908202+00	1200	b90d5043-d377-45ef-8f55-f23ea97372f6	\\x0a10b90d5043d37745ef8f55f23ea97372f61210fcbe7fe47fc8447fb7b71187cc69e9f91a086e6f7274682d70642002280130053a055453544f5048c0fbb18a8b9f980350808ebda78b9f980358026001
13	1	2026-11-23 22:52:55.908202+00	1201	6ef239ce-3b21-4713-9d45-19aade5fa549	\\x0a10ea49e6c74cf74e6e8c4999212a16697d12106ef239ce3b2147139d4519aade5fa5491801
14	1	2026-11-23 22:52:55.908202+00	1200	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	\\x0a1001ea5c212df34f78a1c164f45b84eeed1210965b54799b464318a2f05b28d7882b161a086e6f7274682d70642001280130023a064f52444552564880fcc8a58b9f98035080d68daf8b9f980358016001
15	1	2026-11-23 22:52:55.908202+00	1200	b90d5043-d377-45ef-8f55-f23ea97372f6	\\x0a10b90d5043d37745ef8f55f23ea97372f6121073d4cfe734104866aa5d30b5c3b6aa791a086e6f7274682d70642004280230053a064449534f524448c0fbb18a8b9f980350c0e3c4b08b9f980358036001
16	1	2026-11-23 22:52:55.908202+00	1200	36463678-26e2-453e-b41a-2be350432c86	\\x0a103646367826e2453eb41a2be350432c8612107d498b59ca024183a921dfb1e7aed1221a086e6f7274682d70642001280230053a0644495356454848c0a29bb78b9f980350c0fcdfc08b9f980358016001
17	1	2026-11-23 22:52:55.908202+00	1200	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10e7a3042b8aa7411fa121853b07ef345a1210140c53397f6d4c4d84b35f4ef1d4b60f1a086e6f7274682d70642002280130053a055453544f5048c0e0ba8d8a9f98035080aeffc58b9f980358036001
18	1	2026-11-23 22:52:55.908202+00	1200	c8358663-02f0-4be4-bbcc-91a00d52d775	\\x0a10c835866302f04be4bbcc91a00d52d77512103ef197ebab834e368eafc997eb4014331a086e6f7274682d70642001280130033a0757454c4641524548c08ed4c28b9f980350c0e898cc8b9f980358016001
19	1	2026-11-23 22:52:55.908202+00	1201	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10e2059716e7304157a9924cb8292cc2b51210e7a3042b8aa7411fa121853b07ef345a1801
20	1	2026-11-23 22:52:55.908202+00	1200	bdd042b2-6e49-47dd-9287-3e9745d80ec7	\\x0a10bdd042b26e4947dd92873e9745d80ec712104ee2b47bdab845baae9aae8537fc41fe1a086e6f7274682d70642001280130033a0757454c4641524548c0fd8df78b9f980350c0d7d2808c9f980358016001
21	1	2026-11-23 22:52:55.908202+00	1200	c8358663-02f0-4be4-bbcc-91a00d52d775	\\x0a10c835866302f04be4bbcc91a00d52d7751210e77d6db17a2c4997ada1a54c28a9f9541a086e6f7274682d70642002280130033a0757454c4641524548c08ed4c28b9f980350c0e9c6828c9f980358026001
22	1	2026-11-23 22:52:55.908202+00	1201	c8358663-02f0-4be4-bbcc-91a00d52d775	\\x0a10422e3f48ce364f8ca0d717d6885718cc1210c835866302f04be4bbcc91a00d52d7751801
23	1	2026-11-23 22:52:55.908202+00	1200	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a1060ba3cf066114bad87db67a4d8540ca91210dceee98ea5ab445782a19847de1e62261a086e6f7274682d70642002280130053a06414e494d414c48c0f8b0e18a9f980350c0def98e8c9f980358026001
24	1	2026-11-23 22:52:55.908202+00	1200	bdd042b2-6e49-47dd-9287-3e9745d80ec7	\\x0a10bdd042b26e4947dd92873e9745d80ec7121062167a8f5e794fb585646a29977174b41a086e6f7274682d70642002280130033a0757454c4641524548c0fd8df78b9f98035080fcd19f8c9f980358026001
25	1	2026-11-23 22:52:55.908202+00	1200	8cd2673e-ad81-4b21-8377-53051a701a10	\\x0a108cd2673ead814b21837753051a701a101210769ed41450ef447096b1595d0c2e68651a086e6f7274682d70642001280130053a064449534f524448c0ee9a9e8c9f980350c0c8dfa78c9f980358016001
26	1	2026-11-23 22:52:55.908202+00	1200	c8358663-02f0-4be4-bbcc-91a00d52d775	\\x0a10c835866302f04be4bbcc91a00d52d7751210e08aabf8d2974e04881fa51230660d1d1a086e6f7274682d70642004280230033a0757454c4641524548c08ed4c28b9f980350c090b0af8c9f980358036001
27	1	2026-11-23 22:52:55.908202+00	1200	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	\\x0a1001ea5c212df34f78a1c164f45b84eeed1210bf6de4e1586447bfb47898e0ef9818071a086e6f7274682d70642002280130023a064f52444552564880fcc8a58b9f98035080d4c3b68c9f980358026001
28	1	2026-11-23 22:52:55.908202+00	1200	6ef239ce-3b21-4713-9d45-19aade5fa549	\\x0a106ef239ce3b2147139d4519aade5fa5491210600a1b89756e479fb2f18cf8354d1cc71a086e6f7274682d70642004280230053a055453544f504880f1f2b78a9f980350808aa0bc8c9f980358036001
29	1	2026-11-23 22:52:55.908202+00	1200	bdd042b2-6e49-47dd-9287-3e9745d80ec7	\\x0a10bdd042b26e4947dd92873e9745d80ec712108a5ad7fe65034104bb609726b8507d141a086e6f7274682d70642004280230033a0757454c4641524548c0fd8df78b9f98035080c9f6c28c9f980358036001
30	1	2026-11-23 22:52:55.908202+00	1200	01ea5c21-2df3-4f78-a1c1-64f45b84eeed	\\x0a1001ea5c212df34f78a1c164f45b84eeed12106135cdd876e147ab956ae377442fb06a1a086e6f7274682d70642004280230023a064f52444552564880fcc8a58b9f98035080e291d38c9f980358036001
31	1	2026-11-23 22:52:55.908202+00	1200	376df3a0-8404-44b3-b7ec-649ef45fb0f1	\\x0a10376df3a0840444b3b7ec649ef45fb0f112105ddcb945c40b4e9585193fdaf9bee25e1a086e6f7274682d70642001280130033a03454450488091c7ca8c9f98035080eb8bd48c9f980358016001
32	1	2026-11-23 22:52:55.908202+00	1200	ed8f2693-db2d-4794-8759-8f0c13a585bb	\\x0a10ed8f2693db2d479487598f0c13a585bb121038e7dc7cdb2c4f99ac2d5253abd965181a086e6f7274682d70642001280130053a064449534f524448c0e9cffc8c9f980350c0c394868d9f980358016001
33	1	2026-11-23 22:52:55.911134+00	1200	8cd2673e-ad81-4b21-8377-53051a701a10	\\x0a108cd2673ead814b21837753051a701a1012107b288422b9c54b04b6e1a16b7af909221a086e6f7274682d70642002280130053a064449534f524448c0ee9a9e8c9f98035080dac5888d9f980358026001
34	1	2026-11-23 22:52:55.911134+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a10751c7e29e8c3416e8776f35cfd2034f0121060ba3cf066114bad87db67a4d8540ca91801
35	1	2026-11-23 22:52:55.911134+00	1200	ed8f2693-db2d-4794-8759-8f0c13a585bb	\\x0a10ed8f2693db2d479487598f0c13a585bb12106feef7068e214e3a9334f999f6096a321a086e6f7274682d70642002280130053a064449534f524448c0e9cffc8c9f98035080c6fe938d9f980358026001
36	1	2026-11-23 22:52:55.911134+00	1200	b5c9f0b3-da72-4883-91a3-67db8b20d84e	\\x0a10b5c9f0b3da72488391a367db8b20d84e12101999a257dc80477f9a92ff421b677fe41a086e6f7274682d70642001280130053a05414c52424148c0928c9c8d9f980350c0ecd0a58d9f980358016001
37	1	2026-11-23 22:52:55.911134+00	1201	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10698d77aec15949d192444b62a50430501210e7a3042b8aa7411fa121853b07ef345a1801
38	1	2026-11-23 22:52:55.911134+00	1201	ed8f2693-db2d-4794-8759-8f0c13a585bb	\\x0a10db2f206fe89d49a69ab2704d6de12b2c1210ed8f2693db2d479487598f0c13a585bb1801
39	1	2026-11-23 22:52:55.911134+00	1200	b5c9f0b3-da72-4883-91a3-67db8b20d84e	\\x0a10b5c9f0b3da72488391a367db8b20d84e1210f27f80a79da44f51946a7375c9ee77b61a086e6f7274682d70642002280130053a05414c52424148c0928c9c8d9f980350c0db8ada8d9f980358026001
40	1	2026-11-23 22:52:55.911134+00	1200	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a1060ba3cf066114bad87db67a4d8540ca91210f1822cf5b5ec4fa29ede35224f189bd61a086e6f7274682d70642002280130053a06414e494d414c48c0f8b0e18a9f980350808daadf8d9f980358036001
41	1	2026-11-23 22:52:55.911134+00	1201	8cd2673e-ad81-4b21-8377-53051a701a10	\\x0a1073df198a45a245a28d84783e947c348e12108cd2673ead814b21837753051a701a101801
42	1	2026-11-23 22:52:55.911134+00	1201	b5c9f0b3-da72-4883-91a3-67db8b20d84e	\\x0a10181ad67573d644f2b049c4a7d6d32a701210b5c9f0b3da72488391a367db8b20d84e1801
43	1	2026-11-23 22:52:55.911134+00	1200	8cd2673e-ad81-4b21-8377-53051a701a10	\\x0a108cd2673ead814b21837753051a701a1012102d204b97b82d416c9d95bcdd3d4578f51a086e6f7274682d70642004280230053a064449534f524448c0ee9a9e8c9f980350c09fb5fc8d9f980358036001
44	1	2026-11-23 22:52:55.911134+00	1200	e7a3042b-8aa7-411f-a121-853b07ef345a	\\x0a10e7a3042b8aa7411fa121853b07ef345a12106669a274f32c46debaef26a4833e3a741a086e6f7274682d70642004280230053a055453544f5048c0e0ba8d8a9f98035080d6a89d8e9f980358046001
45	1	2026-11-23 22:52:55.911134+00	1200	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	\\x0a103311c73e6fba42bfbbfbcf2c97cc6fbe1210160d2a31307c49359f403954dc477f151a086e6f7274682d70642001280130053a055453544f504880edf0ba8e9f98035080c7b5c48e9f980358016001
46	1	2026-11-23 22:52:55.911134+00	1200	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	\\x0a103311c73e6fba42bfbbfbcf2c97cc6fbe12101529aade080f430da77faf62337bc4ca1a086e6f7274682d70642002280130053a055453544f504880edf0ba8e9f98035080cedcd28e9f980358026001
47	1	2026-11-23 22:52:55.911134+00	1200	c12c708b-34d1-4b62-8d33-e14e2bddcec9	\\x0a10c12c708b34d14b628d33e14e2bddcec91210d52062616cfc406e89ee5069cf4c088b1a086e6f7274682d70642001280130043a045355535048c0d299d38e9f980350c0acdedc8e9f980358016001
48	1	2026-11-23 22:52:55.911134+00	1200	c12c708b-34d1-4b62-8d33-e14e2bddcec9	\\x0a10c12c708b34d14b628d33e14e2bddcec91210883df669d0714e4eade145ab6c332b3a1a086e6f7274682d70642002280130043a045355535048c0d299d38e9f980350c0e2bae28e9f980358026001
49	1	2026-11-23 22:52:55.911134+00	1200	3311c73e-6fba-42bf-bbfb-cf2c97cc6fbe	\\x0a103311c73e6fba42bfbbfbcf2c97cc6fbe1210ab320373dbcd4c8498df63dd651237e51a086e6f7274682d70642004280230053a055453544f504880edf0ba8e9f980350808be0e68e9f980358036001
50	1	2026-11-23 22:52:55.911134+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a103302056712f34592a3ff12b144dd90f0121060ba3cf066114bad87db67a4d8540ca91801
51	1	2026-11-23 22:52:55.911134+00	1200	ed8f2693-db2d-4794-8759-8f0c13a585bb	\\x0a10ed8f2693db2d479487598f0c13a585bb1210a1f38400e3924ae1b6d7603ff0920e211a086e6f7274682d70642002280130053a064449534f524448c0e9cffc8c9f980350c0ece2998f9f980358036001
52	1	2026-11-23 22:52:55.911134+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a106a25d485e7bd44c1a67ad44efba47b1a121060ba3cf066114bad87db67a4d8540ca91801
53	1	2026-11-23 22:52:55.911134+00	1200	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a104036d5f21c2a432ba1707a5342a4dda41210ef5bfef570ba494ba1aacb78e9072a4c1a086e6f7274682d70642001280130053a055453544f504880f19f9a8f9f98035080cbe4a38f9f980358016001
54	1	2026-11-23 22:52:55.911134+00	1200	a5b2753b-8c97-4490-802b-45b828ecdeba	\\x0a10a5b2753b8c974490802b45b828ecdeba12105cad31c9ad0b48c3a8ef058f046146261a086e6f7274682d70642001280130053a0750524f50464e444880a7fc9f8f9f9803508081c1a98f9f980358016001
55	1	2026-11-23 22:52:55.911134+00	1200	ed8f2693-db2d-4794-8759-8f0c13a585bb	\\x0a10ed8f2693db2d479487598f0c13a585bb12107e4c6b28296f47db9d7d9c661e2ab7681a086e6f7274682d70642004280230053a064449534f524448c0e9cffc8c9f980350c097f2ab8f9f980358046001
56	1	2026-11-23 22:52:55.911134+00	1200	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	\\x0a1029d26cf63f194a1ea6b08cb5c538cb1e1210bfec7ec4c0394c0688c2f1b9d986ed6e1a086e6f7274682d70642001280130053a075041524b494e474880d4dea48f9f98035080aea3ae8f9f980358016001
57	1	2026-11-23 22:52:55.911134+00	1200	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	\\x0a1029d26cf63f194a1ea6b08cb5c538cb1e12109c142df6309a4ea3a057009d9035c0901a086e6f7274682d70642002280130053a075041524b494e474880d4dea48f9f980350c0dfc2b38f9f980358026001
58	1	2026-11-23 22:52:55.911134+00	1201	c12c708b-34d1-4b62-8d33-e14e2bddcec9	\\x0a1038462753b40244e4b238e8fed5acb1aa1210c12c708b34d14b628d33e14e2bddcec91801
59	1	2026-11-23 22:52:55.911134+00	1200	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a104036d5f21c2a432ba1707a5342a4dda412108a73d46031974e4aba9a15b5a852e48f1a086e6f7274682d70642002280130053a055453544f504880f19f9a8f9f98035080fd9ac48f9f980358026001
60	1	2026-11-23 22:52:55.911134+00	1200	50c8a609-85ce-4ab0-a563-25ca0fb29541	\\x0a1050c8a60985ce4ab0a56325ca0fb2954112109f8eba9ba9e045839c6b2da70b92ccb11a086e6f7274682d70642001280130053a06414e494d414c48c0a793bb8f9f980350c081d8c48f9f980358016001
61	1	2026-11-23 22:52:55.911134+00	1200	c12c708b-34d1-4b62-8d33-e14e2bddcec9	\\x0a10c12c708b34d14b628d33e14e2bddcec91210eaf547f57b3549ad90f348c83e3f74951a086e6f7274682d70642002280130043a045355535048c0d299d38e9f980350809889c78f9f980358036001
62	1	2026-11-23 22:52:55.911134+00	1200	376df3a0-8404-44b3-b7ec-649ef45fb0f1	\\x0a10376df3a0840444b3b7ec649ef45fb0f11210d42c4950306f4e56953f156a465c137c1a086e6f7274682d70642004280230033a03454450488091c7ca8c9f980350c088ffd28f9f980358026001
63	1	2026-11-23 22:52:55.911134+00	1200	50c8a609-85ce-4ab0-a563-25ca0fb29541	\\x0a1050c8a60985ce4ab0a56325ca0fb29541121093171a9020ca4a40b9ae9094501941f21a086e6f7274682d70642004280230053a06414e494d414c48c0a793bb8f9f9803508082efdf8f9f980358026001
64	1	2026-11-23 22:52:55.913043+00	1200	2977d502-c856-484f-9c2d-f77108721d64	\\x0a102977d502c856484f9c2df77108721d6412101326ba461285432180c16b902d498fb61a086e6f7274682d70642001280130043a045355535048c0c7d5d98f9f980350c0a19ae38f9f980358016001
65	1	2026-11-23 22:52:55.913043+00	1200	b5c9f0b3-da72-4883-91a3-67db8b20d84e	\\x0a10b5c9f0b3da72488391a367db8b20d84e1210ff442403e44447a2a8c421a2a1541d371a086e6f7274682d70642004280230053a05414c52424148c0928c9c8d9f98035080e5adea8f9f980358036001
66	1	2026-11-23 22:52:55.913043+00	1200	2977d502-c856-484f-9c2d-f77108721d64	\\x0a102977d502c856484f9c2df77108721d64121001eebc24c17d42dda2182d1b0ccf10281a086e6f7274682d70642003280130033a08545245535041535348c0c7d5d98f9f980350c0f98bfa8f9f980358026001
67	1	2026-11-23 22:52:55.913043+00	1200	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	\\x0a100b61e1ca5cd440c4aa2d4d0cc05879521210784e5d0d5fac4261840be6f327b511c71a086e6f7274682d70642001280130033a0757454c464152454880ecd4f88f9f98035080c69982909f980358016001
68	1	2026-11-23 22:52:55.913043+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a10f18ff0e87e534a3b9475a38dcb85f569121060ba3cf066114bad87db67a4d8540ca91801
69	1	2026-11-23 22:52:55.913043+00	1201	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	\\x0a10fa80b3b2f78d4a24b449d92b80ba7c09121029d26cf63f194a1ea6b08cb5c538cb1e1801
70	1	2026-11-23 22:52:55.913043+00	1200	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	\\x0a1029d26cf63f194a1ea6b08cb5c538cb1e121037afbfb361224960a50dc1b60f5250d71a086e6f7274682d70642002280130053a075041524b494e474880d4dea48f9f980350c0b2e9a8909f980358036001
71	1	2026-11-23 22:52:55.913043+00	1200	29d26cf6-3f19-4a1e-a6b0-8cb5c538cb1e	\\x0a1029d26cf63f194a1ea6b08cb5c538cb1e1210197a79747d9749b19f84a9c20dd746771a086e6f7274682d70642004280230053a075041524b494e474880d4dea48f9f98035080f6fcaf909f980358046001
72	1	2026-11-23 22:52:55.913043+00	1200	c12c708b-34d1-4b62-8d33-e14e2bddcec9	\\x0a10c12c708b34d14b628d33e14e2bddcec91210e61da46559cc455289d98b5551df74d41a086e6f7274682d70642006280330043a045355535048c0d299d38e9f980350c0d4feb9909f980358046001
73	1	2026-11-23 22:52:55.913043+00	1200	c293e20c-4eac-484d-89fe-0a7290a1802a	\\x0a10c293e20c4eac484d89fe0a7290a1802a121069a00bebd7c441868b38bd91631e10c01a086e6f7274682d70642001280130043a0754524f55424c454880d9bbba909f98035080b380c4909f980358016001
74	1	2026-11-23 22:52:55.913043+00	1201	2977d502-c856-484f-9c2d-f77108721d64	\\x0a10409d0f5ab949473b8e55672c6d8faaed12102977d502c856484f9c2df77108721d641801
75	1	2026-11-23 22:52:55.913043+00	1200	c293e20c-4eac-484d-89fe-0a7290a1802a	\\x0a10c293e20c4eac484d89fe0a7290a1802a1210e5af60e902eb4afab4c23df8fddd35f21a086e6f7274682d70642002280130043a0754524f55424c454880d9bbba909f98035080d595d5909f980358026001
76	1	2026-11-23 22:52:55.913043+00	1200	a5b2753b-8c97-4490-802b-45b828ecdeba	\\x0a10a5b2753b8c974490802b45b828ecdeba12105cf51cb6a1e14954888535d0d9ab18271a086e6f7274682d70642002280130053a0750524f50464e444880a7fc9f8f9f98035080d595d5909f980358026001
77	1	2026-11-23 22:52:55.913043+00	1200	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a10c593ab3297a14da9a9f73c0bcad45810121033c039dcf7a6459ca36ca184e165cebe1a086e6f7274682d70642001280130053a055453544f504880a8b3d0909f9803508082f8d9909f980358016001
78	1	2026-11-23 22:52:55.913043+00	1200	a5b2753b-8c97-4490-802b-45b828ecdeba	\\x0a10a5b2753b8c974490802b45b828ecdeba12100b148b0612af41eab57aad5e087dd1ea1a086e6f7274682d70642004280230053a0750524f50464e444880a7fc9f8f9f980350c0b397df909f980358036001
79	1	2026-11-23 22:52:55.913043+00	1200	17099a64-de80-4bf2-af27-c479105c517b	\\x0a1017099a64de804bf2af27c479105c517b121008626545766e403b9780b632af8c33381a086e6f7274682d70642001280130053a034d564148c0a8caeb909f980350c0828ff5909f980358016001
80	1	2026-11-23 22:52:55.913043+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a106404c39178854a1d9ffce89518d0300b121060ba3cf066114bad87db67a4d8540ca91801
81	1	2026-11-23 22:52:55.913043+00	1200	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	\\x0a100b61e1ca5cd440c4aa2d4d0cc0587952121098e128dc8cd245948489ac80f6e9f1161a086e6f7274682d70642003280130033a034544504880ecd4f88f9f98035080d896fe909f980358026001
82	1	2026-11-23 22:52:55.913043+00	1200	0b61e1ca-5cd4-40c4-aa2d-4d0cc0587952	\\x0a100b61e1ca5cd440c4aa2d4d0cc058795212101fd2b241819d4ed0a932bce16ca8fc6d1a086e6f7274682d70642004280230033a034544504880ecd4f88f9f980350808ef383919f980358036001
83	1	2026-11-23 22:52:55.913043+00	1200	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a10c593ab3297a14da9a9f73c0bcad4581012108cf9587a329d4ca2b4022c4f87c63a781a086e6f7274682d70642003280130043a04535553504880a8b3d0909f980350c087e390919f980358026001
84	1	2026-11-23 22:52:55.913043+00	1201	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a1084384ed6b4a64c23a5714865a603f792121060ba3cf066114bad87db67a4d8540ca91801
85	1	2026-11-23 22:52:55.913043+00	1200	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	\\x0a101c18b7ed091b415587bbb59b7aaf67b812103f98da21f913479096efa1ffebef16d41a086e6f7274682d70642001280130053a055453544f504880e6e49a919f98035080c0a9a4919f980358016001
86	1	2026-11-23 22:52:55.913043+00	1201	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a1045911463725f4dd6b73b7eb7db6afc921210c593ab3297a14da9a9f73c0bcad458101801
87	1	2026-11-23 22:52:55.913043+00	1200	60ba3cf0-6611-4bad-87db-67a4d8540ca9	\\x0a1060ba3cf066114bad87db67a4d8540ca91210417b8c1c59b1487687c24077d6203bdc1a086e6f7274682d70642004280230053a06414e494d414c48c0f8b0e18a9f980350c0aeccbd919f980358046001
88	1	2026-11-23 22:52:55.913043+00	1201	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a10a693c1c5a84c435dbcbff947964e7a6612104036d5f21c2a432ba1707a5342a4dda41801
89	1	2026-11-23 22:52:55.913043+00	1200	c293e20c-4eac-484d-89fe-0a7290a1802a	\\x0a10c293e20c4eac484d89fe0a7290a1802a1210a5979582de7d4f688f185d0fe9efb9741a086e6f7274682d70642004280230043a0754524f55424c454880d9bbba909f98035080b1b6cb919f980358036001
90	1	2026-11-23 22:52:55.913043+00	1200	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	\\x0a101c18b7ed091b415587bbb59b7aaf67b81210a4eafb38ed454dde9c9f967a0614c5c41a086e6f7274682d70642002280130053a055453544f504880e6e49a919f98035080d3cbdc919f980358026001
91	1	2026-11-23 22:52:55.913043+00	1200	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a104036d5f21c2a432ba1707a5342a4dda41210771a95d77216468099c804ef734289391a086e6f7274682d70642002280130053a055453544f504880f19f9a8f9f98035080ece6ec919f980358036001
92	1	2026-11-23 22:52:55.913043+00	1200	2977d502-c856-484f-9c2d-f77108721d64	\\x0a102977d502c856484f9c2df77108721d641210cab11b081eb24de492e6df2359dff7bd1a086e6f7274682d70642004280230033a08545245535041535348c0c7d5d98f9f980350c0b2fb9c929f980358036001
93	1	2026-11-23 22:52:55.913043+00	1201	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	\\x0a1059ec54c0c2bc45cc81fbe76e8197ec2112101c18b7ed091b415587bbb59b7aaf67b81801
94	1	2026-11-23 22:52:55.913043+00	1201	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a103868df44fd4d441188176b337aa3ac8312104036d5f21c2a432ba1707a5342a4dda41801
95	1	2026-11-23 22:52:55.914683+00	1200	17099a64-de80-4bf2-af27-c479105c517b	\\x0a1017099a64de804bf2af27c479105c517b121071cd6078668f4e188d38e3f5a2d2d6141a086e6f7274682d70642002280130053a034d564148c0a8caeb909f980350c0a09095939f980358026001
96	1	2026-11-23 22:52:55.914683+00	1200	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a101aed16d91dd34d50a2187f4106e0c0571210b9ec7b58107e4e9b877350a77b23d9981a086e6f7274682d70642001280130053a075041524b494e474880ddfc8d939f98035080b7c197939f980358016001
97	1	2026-11-23 22:52:55.914683+00	1200	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	\\x0a101c18b7ed091b415587bbb59b7aaf67b81210e8b537176e7b420aa6b5c3e510c54d2e1a086e6f7274682d70642002280130053a055453544f504880e6e49a919f98035080c9b599939f980358036001
98	1	2026-11-23 22:52:55.914683+00	1200	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a101aed16d91dd34d50a2187f4106e0c05712103073a4af5bd54f51a1a17c79443b3b1e1a086e6f7274682d70642002280130053a075041524b494e474880ddfc8d939f980350c0e68daa939f980358026001
99	1	2026-11-23 22:52:55.914683+00	1201	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a10de77436812ea4b45beb5bfa2aa3ef70212101aed16d91dd34d50a2187f4106e0c0571801
100	1	2026-11-23 22:52:55.914683+00	1200	1c18b7ed-091b-4155-87bb-b59b7aaf67b8	\\x0a101c18b7ed091b415587bbb59b7aaf67b81210d863a88e2dcf436587cac3a47c88af0d1a086e6f7274682d70642004280230053a055453544f504880e6e49a919f98035080e3fedf939f980358046001
101	1	2026-11-23 22:52:55.914683+00	1200	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a101aed16d91dd34d50a2187f4106e0c0571210dfe534ecc3044a6a9cceae5b61f1cccc1a086e6f7274682d70642002280130053a075041524b494e474880ddfc8d939f98035080d6def9939f98035803
102	1	2026-11-23 22:52:55.914683+00	1201	17099a64-de80-4bf2-af27-c479105c517b	\\x0a109d1b0bc39ff84b6297562462958bbd99121017099a64de804bf2af27c479105c517b1801
103	1	2026-11-23 22:52:55.914683+00	1201	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a101b09922af2c848e7a624450f0c28f56612101aed16d91dd34d50a2187f4106e0c0571801
104	1	2026-11-23 22:52:55.914683+00	1200	d55b78ea-0f33-4aec-8e51-f12e9573207f	\\x0a10d55b78ea0f334aec8e51f12e9573207f12103e4bbd5254ca429ea9f159d58b14cb1f1a086e6f7274682d70642001280130053a055453544f5048c0c6d485949f980350c0a0998f949f98035801
105	1	2026-11-23 22:52:55.914683+00	1200	856e73ae-4d52-4e96-ab73-3172375c6f26	\\x0a10856e73ae4d524e96ab733172375c6f2612108d3f0394a652432786898fc7337478571a086e6f7274682d70642001280130044880dd8588949f98035080b7ca91949f98035801
106	1	2026-11-23 22:52:55.914683+00	1200	856e73ae-4d52-4e96-ab73-3172375c6f26	\\x0a10856e73ae4d524e96ab733172375c6f2612101336c55b412f44c8bd138aaf155b9f3e1a086e6f7274682d70642002280130044880dd8588949f980350c0cdfb93949f98035802
107	1	2026-11-23 22:52:55.914683+00	1201	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a10168cd4d816444bd8bdc0fbe2c5136dde12104036d5f21c2a432ba1707a5342a4dda41801
108	1	2026-11-23 22:52:55.914683+00	1201	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a108b8900ff6cf049f687f2c314cd479d2c12101aed16d91dd34d50a2187f4106e0c0571801
109	1	2026-11-23 22:52:55.914683+00	1201	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a1043574b37c70945538b758243fdac7b1012101aed16d91dd34d50a2187f4106e0c0571801
110	1	2026-11-23 22:52:55.914683+00	1200	d55b78ea-0f33-4aec-8e51-f12e9573207f	\\x0a10d55b78ea0f334aec8e51f12e9573207f12102fe0fb02b93747cd839e4f3236c61bdb1a086e6f7274682d70642002280130053a055453544f5048c0c6d485949f980350c09ec69c949f98035802
111	1	2026-11-23 22:52:55.914683+00	1200	4036d5f2-1c2a-432b-a170-7a5342a4dda4	\\x0a104036d5f21c2a432ba1707a5342a4dda4121077d67bf5e1bf4b0184919d04c256fb2c1a086e6f7274682d70642004280230053a055453544f504880f19f9a8f9f980350c09cf3a9949f98035804
112	1	2026-11-23 22:52:55.914683+00	1200	1aed16d9-1dd3-4d50-a218-7f4106e0c057	\\x0a101aed16d91dd34d50a2187f4106e0c057121085ee094845da47eebaadc1a336eefcca1a086e6f7274682d70642004280230053a075041524b494e474880ddfc8d939f980350c0aee7ab949f98035804
113	1	2026-11-23 22:52:55.914683+00	1200	cf45df90-0727-434e-a649-9b585d3cbc0b	\\x0a10cf45df900727434ea6499b585d3cbc0b1210076c1b76bf8e48dd9e348e0a456abea41a086e6f7274682d70642001280130033a034544504880ce92af949f98035080a8d7b8949f98035801
114	1	2026-11-23 22:52:55.914683+00	1201	856e73ae-4d52-4e96-ab73-3172375c6f26	\\x0a1047c8e236813c4f98923cb1bfdb48d44f1210856e73ae4d524e96ab733172375c6f261801
115	1	2026-11-23 22:52:55.914683+00	1200	cf45df90-0727-434e-a649-9b585d3cbc0b	\\x0a10cf45df900727434ea6499b585d3cbc0b1210a1bfa80569034312803b3cb83e352d4e1a086e6f7274682d70642002280130033a034544504880ce92af949f98035080c3c5bb949f98035802
116	1	2026-11-23 22:52:55.914683+00	1200	d55b78ea-0f33-4aec-8e51-f12e9573207f	\\x0a10d55b78ea0f334aec8e51f12e9573207f121009a082387c9e4bdca9a8bcfb3206bd741a086e6f7274682d70642004280230053a055453544f5048c0c6d485949f980350c086d9c2949f98035803
117	1	2026-11-23 22:52:55.914683+00	1200	a6558820-4852-46ba-925b-fadf4fec657e	\\x0a10a6558820485246ba925bfadf4fec657e1210700efd23682c4bd8aac988b7d6b259f91a086e6f7274682d70642001280130033a0546524155444880b1d1b9949f980350808b96c3949f98035801
118	1	2026-11-23 22:52:55.914683+00	1200	17099a64-de80-4bf2-af27-c479105c517b	\\x0a1017099a64de804bf2af27c479105c517b1210c82b56c5b1a9498d92c2f8d38f1dacda1a086e6f7274682d70642002280130053a034d564148c0a8caeb909f980350809d8ac5949f98035803
119	1	2026-11-23 22:52:55.914683+00	1200	856e73ae-4d52-4e96-ab73-3172375c6f26	\\x0a10856e73ae4d524e96ab733172375c6f2612107cdaddf381c445168faf93f145d9a0a21a086e6f7274682d70642002280130044880dd8588949f980350c0a1c7c5949f98035803
120	1	2026-11-23 22:52:55.914683+00	1201	17099a64-de80-4bf2-af27-c479105c517b	\\x0a10391175212c7a4114b3fdba97ef64e811121017099a64de804bf2af27c479105c517b1801
121	1	2026-11-23 22:52:55.914683+00	1200	5523e2ea-57cd-457d-8777-cc5fca808373	\\x0a105523e2ea57cd457d8777cc5fca8083731210eae7320fe7104440bb2156b8bd900d8c1a086e6f7274682d70642001280130033a074c415243454e5948c0dcf7e6949f980350c0b6bcf0949f98035801
122	1	2026-11-23 22:52:55.914683+00	1200	5523e2ea-57cd-457d-8777-cc5fca808373	\\x0a105523e2ea57cd457d8777cc5fca8083731210fb95ad9c12e9421484af74def2d7c7e71a086e6f7274682d70642002280130033a074c415243454e5948c0dcf7e6949f980350808cc4f9949f98035802
123	1	2026-11-23 22:52:55.914683+00	1200	1760ec2f-b3d8-4b17-a395-e300fc61e324	\\x0a101760ec2fb3d84b17a395e300fc61e32412101ae845b0e36b4fd89d3a68a7d8ee73681a086e6f7274682d70642001280230033a0656414e44414c4880d6e7f3949f98035080b0acfd949f98035801
124	1	2026-11-23 22:52:55.914683+00	1200	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a10c593ab3297a14da9a9f73c0bcad458101210dbf4a8328c8b44439ed9719da21e37d61a086e6f7274682d70642002280130043a04535553504880a8b3d0909f980350809ce588959f98035803
125	1	2026-11-23 22:52:55.914683+00	1200	928fe823-552c-4b29-9d06-d6dfd2171c06	\\x0a10928fe823552c4b299d06d6dfd2171c061210584dd3a805594c9b993bb1f92805d2ed1a086e6f7274682d70642001280130053a055453544f504880cb9a80959f98035080a5df89959f98035801
126	1	2026-11-23 22:52:55.914683+00	1201	5523e2ea-57cd-457d-8777-cc5fca808373	\\x0a100019f8e14118406e842bf34bb7b01fe712105523e2ea57cd457d8777cc5fca8083731801
127	1	2026-11-23 22:52:55.91648+00	1201	cf45df90-0727-434e-a649-9b585d3cbc0b	\\x0a108f4a58bafa104c4ea400686806d01c3e1210cf45df900727434ea6499b585d3cbc0b1801
128	1	2026-11-23 22:52:55.91648+00	1201	17099a64-de80-4bf2-af27-c479105c517b	\\x0a100927d0b8b6f649c383f0c1c899a6219c121017099a64de804bf2af27c479105c517b1801
129	1	2026-11-23 22:52:55.91648+00	1201	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a1007c512f85a8c49988d87225e9fa6945d1210c593ab3297a14da9a9f73c0bcad458101801
130	1	2026-11-23 22:52:55.91648+00	1200	928fe823-552c-4b29-9d06-d6dfd2171c06	\\x0a10928fe823552c4b299d06d6dfd2171c061210cc55f0e3f92240599ba676cd22e1acbd1a086e6f7274682d70642002280130053a055453544f504880cb9a80959f98035080af87c1959f98035802
131	1	2026-11-23 22:52:55.91648+00	1200	17099a64-de80-4bf2-af27-c479105c517b	\\x0a1017099a64de804bf2af27c479105c517b12100430bbd4bd9c4c55aed863e15a216ea61a086e6f7274682d70642004280230023a074d5641494e4a5948c0a8caeb909f980350c0f29ac8959f98035804
132	1	2026-11-23 22:52:55.91648+00	1201	928fe823-552c-4b29-9d06-d6dfd2171c06	\\x0a10aea8ca7b5b984f6f9d4bd65dd05044fd1210928fe823552c4b299d06d6dfd2171c061801
133	1	2026-11-23 22:52:55.91648+00	1200	5523e2ea-57cd-457d-8777-cc5fca808373	\\x0a105523e2ea57cd457d8777cc5fca8083731210a9dc82e39cd04839b350119487d4d1371a086e6f7274682d70642004280230033a074c415243454e5948c0dcf7e6949f98035080a98ee9959f98035803
134	1	2026-11-23 22:52:55.91648+00	1200	cf45df90-0727-434e-a649-9b585d3cbc0b	\\x0a10cf45df900727434ea6499b585d3cbc0b12107d4202adf2f84f0dae2276a479ef00fe1a086e6f7274682d70642002280130033a034544504880ce92af949f980350c0bb9986969f98035803
135	1	2026-11-23 22:52:55.91648+00	1200	74c813e5-0654-484a-85f6-9d164d44a365	\\x0a1074c813e50654484a85f69d164d44a36512106b05b4f676c3422fb41a5f89c9687c0b1a086e6f7274682d70642001280130053a064449535645484880e691fd959f98035080c0d686969f98035801
136	1	2026-11-23 22:52:55.91648+00	1200	cf45df90-0727-434e-a649-9b585d3cbc0b	\\x0a10cf45df900727434ea6499b585d3cbc0b1210705950ed80b4472e8bf445e2bd47ca441a086e6f7274682d70642004280230033a034544504880ce92af949f98035080a39591969f98035804
137	1	2026-11-23 22:52:55.91648+00	1201	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a108511783255b2431da8f93f7d3380c8911210c593ab3297a14da9a9f73c0bcad458101801
138	1	2026-11-23 22:52:55.91648+00	1201	856e73ae-4d52-4e96-ab73-3172375c6f26	\\x0a1032c66a04edea4f41926dcdbae29494471210856e73ae4d524e96ab733172375c6f261801
139	1	2026-11-23 22:52:55.91648+00	1201	c593ab32-97a1-4da9-a9f7-3c0bcad45810	\\x0a108b6cf5fca99442428d8cb8fe768d51471210c593ab3297a14da9a9f73c0bcad458101801
140	1	2026-11-23 22:52:55.91648+00	1200	2952e91f-4ad7-4438-8556-b23b092070d1	\\x0a102952e91f4ad744388556b23b092070d11210decc1570ff3e486097be58d6493d7c901a086e6f7274682d70642001280130053a05414c52424148c0968cc6969f980350c0f0d0cf969f98035801
141	1	2026-11-23 22:52:55.91648+00	1200	42133e4d-5bc3-457c-abf9-2527985f735f	\\x0a1042133e4d5bc3457cabf92527985f735f12107813d6a67e594a959349a70b32137b0f1a086e6f7274682d70642001280130053a055453544f50488090fcd2969f98035080eac0dc969f98035801
142	1	2026-11-23 22:52:55.91648+00	1200	74c813e5-0654-484a-85f6-9d164d44a365	\\x0a1074c813e50654484a85f69d164d44a3651210f2dc01f9b3494be2bb1e3acec94711e51a086e6f7274682d70642002280130053a064449535645484880e691fd959f980350c0dab6e8969f98035802
143	1	2026-11-23 22:52:55.91648+00	1200	313e89e3-3cc2-40df-9eca-1baaa020e7be	\\x0a10313e89e33cc240df9eca1baaa020e7be121044598ae1f9a34f1cb21ed34cda1c1c7a1a086e6f7274682d70642001280130053a064449534f52444880a997e3969f9803508083dcec969f98035801
144	1	2026-11-23 22:52:55.91648+00	1200	928fe823-552c-4b29-9d06-d6dfd2171c06	\\x0a10928fe823552c4b299d06d6dfd2171c0612103a49bbc140ab4856bf2317f9e0ab61381a086e6f7274682d70642002280130053a055453544f504880cb9a80959f980350c0998def969f98035803
145	1	2026-11-23 22:52:55.91648+00	1200	2952e91f-4ad7-4438-8556-b23b092070d1	\\x0a102952e91f4ad744388556b23b092070d11210b89eff3f60a844c297adcab10890432d1a086e6f7274682d70642002280130053a05414c52424148c0968cc6969f98035080b9b8f2969f98035802
146	1	2026-11-23 22:52:55.91648+00	1200	ebbf9c44-2542-467d-bfeb-88c197fa29f9	\\x0a10ebbf9c442542467dbfeb88c197fa29f91210fa143a9607814da78bcbcc14a5433f431a086e6f7274682d70642001280130044880b9b8f2969f9803508093fdfb969f98035801
147	1	2026-11-23 22:52:55.91648+00	1200	a6558820-4852-46ba-925b-fadf4fec657e	\\x0a10a6558820485246ba925bfadf4fec657e12108e10f19f8d0e435e87bd62268347e4a01a086e6f7274682d70642002280130033a0546524155444880b1d1b9949f98035080ac988c979f98035802
148	1	2026-11-23 22:52:55.91648+00	1200	928fe823-552c-4b29-9d06-d6dfd2171c06	\\x0a10928fe823552c4b299d06d6dfd2171c061210df366cd872804cdbbc8e25a24f7d61f71a086e6f7274682d70642004280230053a055453544f504880cb9a80959f98035080d9fa90979f98035804
149	1	2026-11-23 22:52:55.91648+00	1201	74c813e5-0654-484a-85f6-9d164d44a365	\\x0a1022a430fe15f146829dbab9cbfcf98916121074c813e50654484a85f69d164d44a3651801
150	1	2026-11-23 22:52:56.376642+00	1200	36503d2c-8b6d-416b-be83-31c49af1b498	\\x0a1036503d2c8b6d416bbe8331c49af1b498121096d07e51dbca42d58578cd1172028f091a086e6f7274682d70642001280130013a0344564142054e4f52544850c4f9a0a3979f98035801
151	1	2026-11-23 22:52:56.378894+00	1200	fafe7b95-65fd-4b34-bda7-35d26be9921e	\\x0a10fafe7b9565fd4b34bda735d26be9921e1210c3389536b5c84309a1732d4c7dfcee7a1a086e6f7274682d70642001280130013a0344564142054e4f525448508f8ea1a3979f98035801
152	1	2026-11-23 22:52:56.38246+00	1200	f53cae35-d38e-44e9-a943-a2cc227b293e	\\x0a10f53cae35d38e44e9a943a2cc227b293e1210359b28ba38e748bfaff1f071b2ab9dc81a086e6f7274682d70642001280130013a0344564142054e4f52544850cf9ba1a3979f98035801
153	1	2026-11-23 22:52:56.385202+00	1200	f37091a2-45f6-4382-9490-b11ba4fa5d2f	\\x0a10f37091a245f643829490b11ba4fa5d2f12104b0e0f800cc64cf08fe694dbc6b65b531a086e6f7274682d70642001280130013a0344564142054e4f525448508fb7a1a3979f98035801
154	1	2026-11-23 22:52:56.461109+00	1200	f37091a2-45f6-4382-9490-b11ba4fa5d2f	\\x0a10f37091a245f643829490b11ba4fa5d2f1210f6e4522604174962aa94a10db7ea02871a086e6f7274682d70642006280330013a0344564142054e4f52544850c294e3a3979f98035802
155	1	2026-11-23 22:52:57.163886+00	1200	8ea86852-75de-4769-a515-02d7ab55603d	\\x0a108ea8685275de4769a51502d7ab55603d12101849652dd2aa4aea84cb2bf638057b5c1a086e6f7274682d70642001280130013a034456414205413030303150ee80d1a3979f98035801
156	1	2026-11-23 22:52:57.239356+00	1200	7614a0d6-bd99-407e-998c-cc11be5578d8	\\x0a107614a0d6bd99407e998ccc11be5578d812108b17414335dc43d8bfc587b4c15d8f4e1a086e6f7274682d70642001280130053a04414c525542054e4f52544850eccdd5a3979f98035801
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
t	1	156	7010	2026-11-23 22:52:54.404117+00
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
intake	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 22:52:54.218072+00	
intake	services/intake/schema/0001_intake.sql	be96e605b8859dbf83cc4adccc817b86715802d0c24bf5a9db2e0a9553dfd382	2026-11-23 22:52:54.224075+00	
intake	services/intake/schema/0002_client.sql	cef2df1b1eedb9ea7562d10b031ba14f69cbae515005b4e065c8a94c8bd83af5	2026-11-23 22:52:54.228493+00	0.1.0
intake	services/intake/schema/0003_client_whole.sql	98426bbddb35a2d31e402bf59b8ec8851a49ed96d2c2acf7cc465d975954c894	2026-11-23 22:52:54.229372+00	0.1.1
intake	services/intake/schema/0004_contact.sql	8c60395d2bb4991d407cf2be9237281c1bcb54d34869c21cc4330fb395a8550c	2026-11-23 22:52:54.230484+00	0.1.1
intake	services/intake/schema/0005_lookup.sql	da68edb21110e40ecdb07955c5649c4b7e91d0a93691375a09da358151da3326	2026-11-23 22:52:54.233563+00	0.1.1
intake	services/intake/schema/0006_lead.sql	a4a7957864f09d6e7eda049845b729e05d11722154a24204fd1ddc57081023c5	2026-11-23 22:52:54.235506+00	0.1.1
intake	services/intake/schema/0008_conflict.sql	b942afe68bd2cb61ca47e7d5fe278f5ac69f756f6ce757725e6b0df561e90e95	2026-11-23 22:52:54.237819+00	0.1.1
intake	services/intake/schema/0009_retention.sql	060e534f74cc8f2693d76fb661624f067475dd5e342fcd21b268b05a897edb48	2026-11-23 22:52:54.245292+00	0.1.2
intake	services/intake/schema/0010_custody.sql	1b00616c61bf536731c0eb4e134475a79535f8c1189d541792864d3284a0aebd	2026-11-23 22:52:54.248642+00	0.1.2
intake	services/intake/schema/0011_withdrawn.sql	e94c71343ee158d245671ce3b23317f5f3cfc4f0d8c690c483a51e1b0881dc02	2026-11-23 22:52:54.250107+00	0.1.2
intake	services/intake/schema/0012_said.sql	9dcab4e88f65cac46e95549150107bb5d3986a274e1a01424fe6991a1394f806	2026-11-23 22:52:54.251671+00	0.1.2
intake	services/intake/schema/0013_again.sql	7d03542c96bdd63b8776fd8e3bf11e9927c93c975322d855c8f7805bcc4a0eec	2026-11-23 22:52:54.253317+00	0.1.2
intake	services/intake/schema/0014_transfer.sql	bdbc0569b417bfaf43308348e4dad8aab76aaf1874032a6a0df78d792445ded8	2026-11-23 22:52:54.254903+00	0.1.3
intake	services/intake/schema/0015_unit.sql	472b857592eb1b26729c7308d7ab6e7813f67bbf269ce6b4ba3a90e744221efa	2026-11-23 22:52:54.255951+00	0.1.3
intake	services/intake/schema/0016_daily.sql	c8285add2de81a2550dd02d53ec596aac8df5053874cf2379933a052a439c499	2026-11-23 22:52:54.256618+00	0.1.3
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
05d2faaa-56e5-faa9-d527-c029d6dfc338	bea	aid-house	2	1	\\x010001611edab8f567d2c16aa67c9504d4a209542d9f00a49e33b009436e7b5e9ef17553d1eb183143bf32c11160bfe675f48bd4ba8227f435a2e1134a67469032d7bd	\\x01ef9a053f7c9762dc81f902334f9cdfa1c2467a2b2a8a8943b4e635729a9afd53a532e60094445429275458223101f8480e	1	2	1
2277009b-5ef6-c24e-915c-b7e4756b49dd	north-cases		3	0	\\x	\\x	1	2	0
2b3fa905-bbf4-adfb-fe65-8dc2ecc85982	rosa	aid-house	2	1	\\x0100019f1b91df630c1e03508d0f69e2dfcab644d19b378731f09ddeeba717194a92c8c93ff733981b18d968a648560a4adc66cbac8925a50edc456d90d173fdc08eb4	\\x01688046adf8c3de7988aae23136a3f130c5bad00487e07b8c4715ccbfa5c08d48e95b342869cd6fff7eedb03ff17aecb8834d	1	2	1
2b9c4835-ae4d-71e1-f59d-cb95d48107b8	south-privacy		3	0	\\x	\\x	1	2	0
50590ddf-b99c-40b1-fb2e-f6d0e6d7bf30	south-command	south-pd	2	1	\\x010001b4dc6af988c1f12790e08fb1dd5ab8abb0ad4a5031831ea44ef04acdcb640990f2d3d3b06e696e7302c94d899e56198465aa1ed5ed9cde362a9458b879f4f922	\\x01aec9de805c4c2d228d3ad35b0fbd65abab3468678987a9baa02ef2d8bdba459a00939766e68a6b9cdc6809f3cd7efe69637caba38cc3b8db7d8a56	1	2	1
553105eb-29e0-dd29-759f-582868a59141	north-privacy	north-pd	2	1	\\x010001e577f76308e66fd58509699365cd9a440f152529bd6c21fedccc9ea834e33ec4ddf4fc584553c80a56df770e44ba28fe4f41a0dc9f38ec146ec1d0089f695671	\\x0171d83efcb3a45ef1f98dcf18396bc180e4da2ddecabec7a729dc9b228ed7d4deaa6db17f008c27082023a1ce0bd4288f8ea094f5e8189b4de763e2	1	2	1
58cc6457-e82e-8244-e717-d5a46a1f370a	north-desk		3	0	\\x	\\x	1	2	0
597a88c6-cebd-b168-b8fc-cfda7329bbe7	alone-command	alone-pd	2	1	\\x0100011e7169a00434e6fd281c6ecf508a6a7981572422aea00c7fa5a41e54e1d49b827eeda1a8d5ced19feaa27e843c0f39bc3d456e13695d2404c65b8a9ecbf45c3e	\\x01ae1597f63cb66625b4662fc0973a4c9c9b2fe4d416e5285b54511b53a1743cc889da52d724e936a20e7b4c2937a2ac316387e12f6b545133b61368	1	2	1
6e9b2178-7ada-2273-2f35-d30bb7869591	ada	aid-house	2	1	\\x010001bc5cce13faf5e968425969d5be3dada3ebad7e616b54945032fde732933a4ade0eb5a0560fe09ea71983109713838cf8712a958a95c10521582fe05c1301f572	\\x01a8effdf23620e4981a1bd7f9c39700173b680b78c8ef3b9aa7d2e1d80b20c3629e1a1b84438b54a25bac5673ec54f194ea	1	2	1
7531638e-714e-f64a-7969-58f35345247f	quinn	aid-house	2	1	\\x010001889f2c9001a17488a62b8a3da41a5c378cbd352a091d1bfad2a6d198c00ee51cd952ba25edba90e7a752726e7aa789302adc413fe78f9f8b451d41dc0f32a19b	\\x01577b749908cf59dfc85c1573a012c0a60d0c31ee192e92645a1012ef81ae2e6c748a783e9028c1c359b90a86c269c44171cae0	1	2	1
7f606b58-dfa3-9f24-f466-967967820936	cora	aid-house	2	1	\\x01000157a5a19a0624d24ccab864b2076db66f06ad8cc264bc1e0dc530a2c7365383246df99e9c85c52be3eae7e391b6be75d2140550b427590e9761f4a264ab6ced76	\\x01f3a324c575df431fe4a8359f8a128c23183fbd7217723efc2b71038e76e5aaf1cea9b728b4cbb131c052fcb66b23efad1a90	1	2	1
855f4401-bdcf-a1b6-22c0-1cad4d32feb6	quick-privacy		3	0	\\x	\\x	1	2	0
86fa0bcf-829f-4586-f727-e8f3627065ee	north-command	north-pd	2	1	\\x01000185c399f5c6c75214d9a06ad6b41d8243499133ebdf2c0266c1c2cbad0a1f42b8e3e576937ca856250a867eae5c55c7fe30cf94b234a0233e6635c28fbeb38bb2	\\x01b9bee55f0c59893abfd7d95396bf2911dc1b5ec09715a46cedc2b1d6c76ba412684054652cb1f6de6293eb523fae2f93b539f25f50f44432392087	1	2	1
8bcc0b37-7546-a0b9-5882-e570a1f0dcfc	canary-sink	accord-canary	2	1	\\x010001c0df371fa0d150416152372928e483d287f620895f483c40f0c0dbd44382cc2b410a7dabd7fbc5203064226bad2697eb9ff76d32b916712a24033323011a37b2	\\x01d2cc9cc5b529a24bb8ad4aca04f7064fe10a789085becc2bb699b13f5212358908162863edcfe4dacc18746598713e4d0047c2c9	1	2	1
954be0b5-f872-62b1-4b8d-3df16403e3e4	aid-director		3	0	\\x	\\x	1	2	0
9ace1eb4-e7e8-f6a4-1658-c304b29de327	dana	aid-house	2	1	\\x010001e78639691caca37ca62814545fdd0a74d52e8115c6f2ac21c95a22d625d75720d9da5e6f8f06402bec77da02898390e26bbd171c0b8154cb27f4f532fd6319c5	\\x01744fe6dca208980d6573bad7ea59821b1de507ea84e63c6a7685f1845df336b514081457f7898cb8e7cada2f0ae82f5ea045	1	2	1
ba11b5fc-f542-8090-db5f-94e40340c48d	alone-privacy		3	0	\\x	\\x	1	2	0
ba30e180-5038-5804-3878-280ff409e834	north-chief		3	0	\\x	\\x	1	2	0
bba572b1-d3f6-d838-0e23-64969996b7a5	quick-command	quick-pd	2	1	\\x010001011d9bde77de694c4cfa5ca32d5f03348977782a69248beff614742a06395695656cdc550a62c240450041819a1ff4e2b0f4503c5425a3d6c48e3b59d42df931	\\x0101e83c53a150c5906b02c514d7f06ea542e7bf3eb1abf0c4c17c3cb63823b31fed84c5374c52bb959045220221b0f0fecbc9d42373587a2caaf77a	1	2	1
c7540e65-4de0-6491-fad8-8491dc04dfbb	north-counsel		3	0	\\x	\\x	1	2	0
cd85311f-4b85-cd7e-ffae-170a043e5f28	aid-privacy	aid-house	2	1	\\x010001c1ceee667944766f20755accf0b04638b5eec75fc6809c4d01a30db46346c96a5ac94da9eb540b85b149895ba1dc865db4d36f85d393ac16469ca6811a595460	\\x014cc3ac68ddc3a4eafab3dba18ae71943fdeb8f306c34207ce35bd7fc2a4622944751afae03fc9611e62d3abc0ef9b6d89c7fef5594508d2563	1	2	1
f1ca7c64-6db6-4a44-546c-82d7fe5b959c	susa	aid-house	2	1	\\x010001d545cf393dbda0aab3200749cb37e5ff150d51cd7d4970e07c202de45bce5240332a8a1862cfc262ab35d081158d936279dd0ec96a3720cb4564d416f5a935a7	\\x01d380b4ee600a05e277fe067d8b1d567e0bc047ce9d047fc9e2cc3f73b2beec9e82f0107e35438b89ae08fcd7a1e4e5c540a8	1	2	1
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
c1aeb8de-6194-35e6-4b1f-41f4da9558c1	1	2026-11-23 22:52:56.394862+00	2026-11-23 22:52:56.401252+00	0	250
6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	1	2026-11-23 22:52:56.394909+00	2026-11-23 22:52:56.401423+00	0	250
3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	1	2026-11-23 22:52:56.394902+00	2026-11-23 22:52:56.401503+00	0	250
b77ad849-66f4-7873-2db5-e55dfecff58a	1	2026-11-23 22:52:56.398795+00	2026-11-23 22:52:56.401648+00	0	250
3d1df723-e094-7c1a-af9f-043ed38f4c14	1	2026-11-23 22:52:56.466513+00	2026-11-23 22:52:56.470677+00	0	250
bafd844c-be65-a072-2c65-01721ed0e749	1	2026-11-23 22:52:57.1721+00	2026-11-23 22:52:57.172935+00	2	451
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
1	bafd844c-be65-a072-2c65-01721ed0e749	2026-11-23 22:52:57.64869+00
\.


--
-- Data for Name: cursor; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.cursor (source, epoch, n) FROM stdin;
referral	2	13
gateway	0	92
intake	1	156
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
1	1	2026-11-23 22:52:56.382349+00	1400	c1aeb8de-6194-35e6-4b1f-41f4da9558c1	\\x0a10c1aeb8de619435e64b1f41f4da9558c1121048f1e33f292a4148bed722af168517a21a0361646120013001580160036a086e6f7274682d7064
2	1	2026-11-23 22:52:56.38753+00	1400	3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	\\x0a103422e6fb092679d6a9d9bf88a0a69b8e1210adaf1496135a4a9ca729721fa1d0d0c01a0361646120013001580160036a086e6f7274682d7064
3	1	2026-11-23 22:52:56.389844+00	1400	6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	\\x0a106d20a1ec93c156e93927acc6aebc4cdc1210efce6b9c99204b3387d6d755d03bfa531a0361646120013001580160036a086e6f7274682d7064
4	1	2026-11-23 22:52:56.39178+00	1400	b77ad849-66f4-7873-2db5-e55dfecff58a	\\x0a10b77ad84966f478732db5e55dfecff58a1210f7c4a86a9c7b40b3bdd66b4afd2b24401a0361646120013001580160036a086e6f7274682d7064
5	1	2026-11-23 22:52:56.393597+00	1400	c1aeb8de-6194-35e6-4b1f-41f4da9558c1	\\x0a10c1aeb8de619435e64b1f41f4da9558c1121048f1e33f292a4148bed722af168517a21a0361646120012801300238014a10673fb6d7391f4118a33b4e731e6aab71580160036a086e6f7274682d7064
6	1	2026-11-23 22:52:56.393597+00	1400	3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	\\x0a103422e6fb092679d6a9d9bf88a0a69b8e1210adaf1496135a4a9ca729721fa1d0d0c01a0361646120012801300238014a10efeb2d8efdcb4be8a9c7c415361b1d86580160036a086e6f7274682d7064
7	1	2026-11-23 22:52:56.393597+00	1400	6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	\\x0a106d20a1ec93c156e93927acc6aebc4cdc1210efce6b9c99204b3387d6d755d03bfa531a0361646120012801300238014a106c5ec982f6434038b290f1de60797015580160036a086e6f7274682d7064
8	1	2026-11-23 22:52:56.396923+00	1400	b77ad849-66f4-7873-2db5-e55dfecff58a	\\x0a10b77ad84966f478732db5e55dfecff58a1210f7c4a86a9c7b40b3bdd66b4afd2b24401a0361646120012801300238014a1065927344cc904d35aa446fb94b5f498e580160036a086e6f7274682d7064
9	1	2026-11-23 22:52:56.401316+00	1400	c1aeb8de-6194-35e6-4b1f-41f4da9558c1	\\x0a10c1aeb8de619435e64b1f41f4da9558c1121048f1e33f292a4148bed722af168517a21a03616461200128023003380140fa014a10673fb6d7391f4118a33b4e731e6aab71580160036a086e6f7274682d7064
10	1	2026-11-23 22:52:56.402671+00	1400	6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	\\x0a106d20a1ec93c156e93927acc6aebc4cdc1210efce6b9c99204b3387d6d755d03bfa531a03616461200128023003380140fa014a106c5ec982f6434038b290f1de60797015580160036a086e6f7274682d7064
11	1	2026-11-23 22:52:56.402671+00	1400	3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	\\x0a103422e6fb092679d6a9d9bf88a0a69b8e1210adaf1496135a4a9ca729721fa1d0d0c01a03616461200128023003380140fa014a10efeb2d8efdcb4be8a9c7c415361b1d86580160036a086e6f7274682d7064
12	1	2026-11-23 22:52:56.402671+00	1400	b77ad849-66f4-7873-2db5-e55dfecff58a	\\x0a10b77ad84966f478732db5e55dfecff58a1210f7c4a86a9c7b40b3bdd66b4afd2b24401a03616461200128023003380140fa014a1065927344cc904d35aa446fb94b5f498e580160036a086e6f7274682d7064
13	1	2026-11-23 22:52:56.440972+00	1400	3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	\\x0a103422e6fb092679d6a9d9bf88a0a69b8e1210adaf1496135a4a9ca729721fa1d0d0c01a0361646120012803300838014a10efeb2d8efdcb4be8a9c7c415361b1d86580160036a086e6f7274682d7064
14	1	2026-11-23 22:52:56.458621+00	1400	6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	\\x0a106d20a1ec93c156e93927acc6aebc4cdc1210efce6b9c99204b3387d6d755d03bfa531a0361646120012803300838014a106c5ec982f6434038b290f1de60797015580160036a086e6f7274682d7064
15	1	2026-11-23 22:52:56.463506+00	1400	3d1df723-e094-7c1a-af9f-043ed38f4c14	\\x0a103d1df723e0947c1aaf9f043ed38f4c141210f7c4a86a9c7b40b3bdd66b4afd2b24401a0361646120023001580160036a086e6f7274682d7064
16	1	2026-11-23 22:52:56.466055+00	1400	3d1df723-e094-7c1a-af9f-043ed38f4c14	\\x0a103d1df723e0947c1aaf9f043ed38f4c141210f7c4a86a9c7b40b3bdd66b4afd2b24401a0361646120022801300238014a109dcbb080cafb4ee2bfd896e4cb0d6443580160036a086e6f7274682d7064
17	1	2026-11-23 22:52:56.470813+00	1400	3d1df723-e094-7c1a-af9f-043ed38f4c14	\\x0a103d1df723e0947c1aaf9f043ed38f4c141210f7c4a86a9c7b40b3bdd66b4afd2b24401a03616461200228023003380140fa014a109dcbb080cafb4ee2bfd896e4cb0d6443580160036a086e6f7274682d7064
18	1	2026-11-23 22:52:57.169832+00	1400	bafd844c-be65-a072-2c65-01721ed0e749	\\x0a10bafd844cbe65a0722c6501721ed0e7491210bf8c2cc9790748cdabb52f0cafe755aa1a0361646120013001580160036a086e6f7274682d7064
19	1	2026-11-23 22:52:57.171658+00	1400	bafd844c-be65-a072-2c65-01721ed0e749	\\x0a10bafd844cbe65a0722c6501721ed0e7491210bf8c2cc9790748cdabb52f0cafe755aa1a0361646120012801300238014a1014ecfd9a620d4d15b1009fac4ad1fb81580160036a086e6f7274682d7064
20	1	2026-11-23 22:52:57.172995+00	1400	bafd844c-be65-a072-2c65-01721ed0e749	\\x0a10bafd844cbe65a0722c6501721ed0e7491210bf8c2cc9790748cdabb52f0cafe755aa1a03616461200128023001380140c3034a1014ecfd9a620d4d15b1009fac4ad1fb81580160036a086e6f7274682d7064
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
t	1	20	7059	2026-11-23 22:52:54.471759+00
\.


--
-- Data for Name: message; Type: TABLE DATA; Schema: notification; Owner: accord_owner
--

COPY notification.message (id, request, person, employer, template, rung, tier, area, call_back, state, attempt, unwanted, doubtful, created_at, due_at, moved_at, epoch, version, owner, disclosure, released, bare, decided_at, recipient, client, system, channel, via, event, urgency, not_before, expires_at, confirm, confirm_by, held_because, notice, language, lead, risk, provider_ref, provider_key, redact, run, tries, wanted, wants, correct, purpose, account) FROM stdin;
c1aeb8de-6194-35e6-4b1f-41f4da9558c1	48f1e33f-292a-4148-bed7-22af168517a2	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 22:52:56.382312+00	2026-11-23 22:52:56.382312+00	2026-11-23 22:52:56.401316+00	1	3	north-pd	673fb6d7-391f-4118-a33b-4e731e6aab71	6	f	2026-11-23 22:52:56.393597+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
b77ad849-66f4-7873-2db5-e55dfecff58a	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	ada	aid-house	1	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 22:52:56.39177+00	2026-11-23 22:52:56.39177+00	2026-11-23 22:52:56.402671+00	1	3	north-pd	65927344-cc90-4d35-aa44-6fb94b5f498e	6	f	2026-11-23 22:52:56.396923+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
3422e6fb-0926-79d6-a9d9-bf88a0a69b8e	adaf1496-135a-4a9c-a729-721fa1d0d0c0	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 22:52:56.387515+00	2026-11-23 22:52:56.387515+00	2026-11-23 22:52:56.440972+00	1	4	north-pd	efeb2d8e-fdcb-4be8-a9c7-c415361b1d86	6	f	2026-11-23 22:52:56.393597+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
6d20a1ec-93c1-56e9-3927-acc6aebc4cdc	efce6b9c-9920-4b33-87d6-d755d03bfa53	ada	aid-house	1	1	1	NORTH	+1 555 0111	8	1	f	f	2026-11-23 22:52:56.389822+00	2026-11-23 22:52:56.389822+00	2026-11-23 22:52:56.458621+00	1	4	north-pd	6c5ec982-f643-4038-b290-f1de60797015	6	f	2026-11-23 22:52:56.393597+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
3d1df723-e094-7c1a-af9f-043ed38f4c14	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	ada	aid-house	2	1	1	NORTH	+1 555 0111	3	1	f	f	2026-11-23 22:52:56.463478+00	2026-11-23 22:52:56.463478+00	2026-11-23 22:52:56.470813+00	1	3	north-pd	9dcbb080-cafb-4ee2-bfd8-96e4cb0d6443	6	f	2026-11-23 22:52:56.466055+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
bafd844c-be65-a072-2c65-01721ed0e749	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	ada	aid-house	1	1	1	A0001	+1 555 0111	1	1	f	f	2026-11-23 22:52:57.169791+00	2026-11-23 22:52:57.64869+00	2026-11-23 22:52:57.172995+00	2	3	north-pd	14ecfd9a-620d-4d15-b100-9fac4ad1fb81	6	f	2026-11-23 22:52:57.171658+00	1	\N	\N	3	site	0	0	\N	\N	f	\N	0	\N	\N	\N	0	\N	\N	0	\N	0	0	0	f	0	\N
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
referral	12	1	2026-11-23 22:52:56.947161+00	1300	73f18270-d8a7-4cdf-94ec-f455f4a03c4b	\\xff	accord.v1.CalloutMoved: no field where one should begin	2026-11-23 22:52:57.032109+00
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
notification	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 22:52:54.320341+00	
notification	services/notification/schema/0001_message.sql	2e807d57b518ab3d922f0bb98bce2d20d8d6a009a94375e837ae6d7c8c0f394c	2026-11-23 22:52:54.32571+00	
notification	services/notification/schema/0002_authorise.sql	0754859b7b4ae40be2d7b847ff57adaca901cc2b19ea49c0571a5c1e6165fc37	2026-11-23 22:52:54.326734+00	0.1.0
notification	services/notification/schema/0003_page.sql	35d3687fac9c6f5b2a0cb7e7e13d80b414f52d3e8f67d9f2fa5fcab5dea19a56	2026-11-23 22:52:54.327176+00	0.1.2
notification	services/notification/schema/0004_channel.sql	70bbffd951a394d106ad5bd92fb3b00de1844f0691e030daac44d6563d8bbc50	2026-11-23 22:52:54.331477+00	0.1.2
notification	services/notification/schema/0006_guard.sql	7b9bfaa8e89a95d2ba6d8cbc8dd87217340377bdac0ad021e91ef5c1fca08443	2026-11-23 22:52:54.336567+00	0.1.2
notification	services/notification/schema/0007_webhook.sql	72978dfebe500dd21b2194fa175b2def55b31cb0a98070d979ef37ca76705d84	2026-11-23 22:52:54.337686+00	0.1.2
notification	services/notification/schema/0008_heard.sql	8bcfb3aec2ef1c619679e433e660b5f715db406c0effe9d0cecc1cf275f4c3e8	2026-11-23 22:52:54.338587+00	0.1.2
notification	services/notification/schema/0009_client_forgotten.sql	1cc9e9028b50ba387b8f0e456f144df3682936a730142f9112dbfb8338a12a3f	2026-11-23 22:52:54.340308+00	0.1.2
notification	services/notification/schema/0010_account.sql	6c58fe1d363618b00a43217ab9aeb356f5ed7c9986da9e37ed888b1b90143f21	2026-11-23 22:52:54.341016+00	0.1.2
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
20	b675d26e-cbb2-8bbb-2bc5-9100188870d9	2026-11-23 23:52:55.843931+00
20	9d43745f-4168-4071-2a84-f319701f5248	2026-11-23 23:52:55.843931+00
20	972f5565-fd81-f4e6-9af9-6f199431b0e3	2026-11-23 23:52:55.843931+00
20	4901ee07-708f-b093-e26e-93bae13cf856	2026-11-23 23:52:55.843931+00
1	48f1e33f-292a-4148-bed7-22af168517a2	2026-11-23 23:02:56.37799+00
1	adaf1496-135a-4a9c-a729-721fa1d0d0c0	2026-11-23 23:02:56.43942+00
3	efce6b9c-9920-4b33-87d6-d755d03bfa53	2026-11-23 23:52:56.457108+00
1	88a0573f-2e42-4cdd-92d4-1a32c4b703da	2026-11-24 14:00:00+00
1	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	2026-11-23 23:02:57.165296+00
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
intake	1	156
gateway	0	92
\.


--
-- Data for Name: exchange; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.exchange (id, exchange, peer, kind, side, organisation, other, client, incident, release, need, tier, language, urgency, area, competence, court_at, release_imminent, charges_filed, community, state, reason, role, person, blind, told, overdue, opened_at, offered_at, accepted_at, contacted_at, moved_at, receipted_at, half_way, answer_due, contact_due, receipt, task, wanted, moves, version, given_at, given_until, changed_at, release_also, said) FROM stdin;
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
36503d2c-8b6d-416b-be83-31c49af1b498	48f1e33f-292a-4148-bed7-22af168517a2	1	t	f	1	2026-11-23 23:02:56.37799+00	0	0	1
fafe7b95-65fd-4b34-bda7-35d26be9921e	adaf1496-135a-4a9c-a729-721fa1d0d0c0	1	t	f	1	2026-11-23 23:02:56.382126+00	0	0	1
f53cae35-d38e-44e9-a943-a2cc227b293e	efce6b9c-9920-4b33-87d6-d755d03bfa53	1	t	f	1	2026-11-23 23:02:56.385185+00	0	0	1
f37091a2-45f6-4382-9490-b11ba4fa5d2f	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	1	f	f	1	2026-11-23 23:02:56.388641+00	0	0	2
8ea86852-75de-4769-a515-02d7ab55603d	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	1	t	f	1	2026-11-23 23:02:57.165296+00	0	0	1
\.


--
-- Data for Name: journal_202611; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.journal_202611 (n, epoch, at, kind, subject, body) FROM stdin;
1	1	2026-11-23 22:52:55.841699+00	1301	9d43745f-4168-4071-2a84-f319701f5248	\\x0a086e6f7274682d70641003
2	1	2026-11-23 22:52:55.841699+00	1301	4901ee07-708f-b093-e26e-93bae13cf856	\\x0a08736f7574682d70641001
3	1	2026-11-23 22:52:55.841699+00	1301	972f5565-fd81-f4e6-9af9-6f199431b0e3	\\x0a08717569636b2d70641003
4	1	2026-11-23 22:52:55.841699+00	1301	b675d26e-cbb2-8bbb-2bc5-9100188870d9	\\x0a0d6163636f72642d63616e6172791001
5	1	2026-11-23 22:52:56.37799+00	1300	48f1e33f-292a-4148-bed7-22af168517a2	\\x0a1048f1e33f292a4148bed722af168517a2121036503d2c8b6d416bbe8331c49af1b498180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
6	1	2026-11-23 22:52:56.382126+00	1300	adaf1496-135a-4a9c-a729-721fa1d0d0c0	\\x0a10adaf1496135a4a9ca729721fa1d0d0c01210fafe7b9565fd4b34bda735d26be9921e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
7	1	2026-11-23 22:52:56.385185+00	1300	efce6b9c-9920-4b33-87d6-d755d03bfa53	\\x0a10efce6b9c99204b3387d6d755d03bfa531210f53cae35d38e44e9a943a2cc227b293e180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
8	1	2026-11-23 22:52:56.388641+00	1300	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	\\x0a10f7c4a86a9c7b40b3bdd66b4afd2b24401210f37091a245f643829490b11ba4fa5d2f180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317801
9	1	2026-11-23 22:52:56.43942+00	1300	adaf1496-135a-4a9c-a729-721fa1d0d0c0	\\x0a10adaf1496135a4a9ca729721fa1d0d0c01210fafe7b9565fd4b34bda735d26be9921e180220032802306f42086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
10	1	2026-11-23 22:52:56.457108+00	1300	efce6b9c-9920-4b33-87d6-d755d03bfa53	\\x0a10efce6b9c99204b3387d6d755d03bfa531210f53cae35d38e44e9a943a2cc227b293e180220042803307142086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
11	1	2026-11-23 22:52:56.462063+00	1300	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	\\x0a10f7c4a86a9c7b40b3bdd66b4afd2b24401210f37091a245f643829490b11ba4fa5d2f180220102807307b380242086e6f7274682d70644a0361646152096169642d686f757365580160016a054e4f525448720b2b312035353520303131317802
12	1	2026-11-23 22:52:56.947161+00	1300	73f18270-d8a7-4cdf-94ec-f455f4a03c4b	\\xff
13	2	2026-11-23 22:52:57.165296+00	1300	bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	\\x0a10bf8c2cc9790748cdabb52f0cafe755aa12108ea8685275de4769a51502d7ab55603d180120022801306542086e6f7274682d70644a0361646152096169642d686f757365580160016a054130303031720b2b312035353520303131317801
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
t	2	13	7376	2026-11-23 22:52:56.956133+00
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
aaf4a9f4-a787-4a71-a3d3-bdcb4b63a47e	300	\\x0804	2026-11-23 22:52:55.841699+00
d8308e0a-3a6e-4ace-8e84-c5a38faff437	301	\\x0801	2026-11-23 22:52:56.43942+00
c3d62c36-229f-4ed4-b3a1-726ede6d03ec	301	\\x0801	2026-11-23 22:52:56.457108+00
\.


--
-- Data for Name: request; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.request (id, kind, incident, organisation, call_back, area, tier, ladder, state, reason, rung, person, employer, opened_at, offered_at, acknowledged_at, accepted_at, moved_at, moves, version, client, why, due_at, lead, risk, rank, wants, result, ori, expected_at, scene, checked_at, missed, watch_owner, watch_employer, callout, asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot, happens_at, hers_until, setting, attended, hotline, said) FROM stdin;
48f1e33f-292a-4148-bed7-22af168517a2	1	36503d2c-8b6d-416b-be83-31c49af1b498	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 22:52:56.37799+00	2026-11-23 22:52:56.37799+00	\N	\N	2026-11-23 22:52:56.37799+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
adaf1496-135a-4a9c-a729-721fa1d0d0c0	1	fafe7b95-65fd-4b34-bda7-35d26be9921e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	3	0	1	ada	aid-house	2026-11-23 22:52:56.382126+00	2026-11-23 22:52:56.382126+00	2026-11-23 22:52:56.43942+00	\N	2026-11-23 22:52:56.43942+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
efce6b9c-9920-4b33-87d6-d755d03bfa53	1	f53cae35-d38e-44e9-a943-a2cc227b293e	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	4	0	1	ada	aid-house	2026-11-23 22:52:56.385185+00	2026-11-23 22:52:56.385185+00	\N	2026-11-23 22:52:56.457108+00	2026-11-23 22:52:56.457108+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440	1	f37091a2-45f6-4382-9490-b11ba4fa5d2f	north-pd	+1 555 0111	NORTH	1	75ca4789-af7f-4e39-df44-448e8e03ec36	16	2	1	ada	aid-house	2026-11-23 22:52:56.388641+00	2026-11-23 22:52:56.388641+00	\N	\N	2026-11-23 22:52:56.462063+00	2	2	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
88a0573f-2e42-4cdd-92d4-1a32c4b703da	6	f37091a2-45f6-4382-9490-b11ba4fa5d2f	north-pd			0	75ca4789-af7f-4e39-df44-448e8e03ec36	1	0	0			2026-11-23 22:52:56.463427+00	\N	\N	\N	2026-11-23 22:52:56.463427+00	0	1	\N	20	2026-11-24 14:00:00+00		0	1795474376463427	1	0		\N	0	\N	0	\N	\N	f7c4a86a-9c7b-40b3-bdd6-6b4afd2b2440			0	0	0	0	\N	\N	0	0		f
bf8c2cc9-7907-48cd-abb5-2f0cafe755aa	1	8ea86852-75de-4769-a515-02d7ab55603d	north-pd	+1 555 0111	A0001	1	75ca4789-af7f-4e39-df44-448e8e03ec36	2	0	1	ada	aid-house	2026-11-23 22:52:57.165296+00	2026-11-23 22:52:57.165296+00	\N	\N	2026-11-23 22:52:57.165296+00	1	1	\N	0	\N		0	0	0	0	VA0010000	\N	0	\N	0	\N	\N	\N			0	0	0	0	\N	\N	0	0		f
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
4901ee07-708f-b093-e26e-93bae13cf856	\N	0	2026-11-23 22:52:55.843931+00	1
972f5565-fd81-f4e6-9af9-6f199431b0e3	\N	0	2026-11-23 22:52:55.843931+00	1
9d43745f-4168-4071-2a84-f319701f5248	\N	0	2026-11-23 22:52:55.843931+00	1
b675d26e-cbb2-8bbb-2bc5-9100188870d9	\N	0	2026-11-23 22:52:55.843931+00	1
\.


--
-- Data for Name: schema_migration; Type: TABLE DATA; Schema: referral; Owner: accord_owner
--

COPY referral.schema_migration (schema, file, sha256, at, oldest) FROM stdin;
referral	common/schema/0001_kit.sql	3297b21941f2c956b0a2577f0a9dc798e7c2157994428877e0e28c4f6feffd7e	2026-11-23 22:52:54.269073+00	
referral	services/referral/schema/0001_callout.sql	f47fd61796d766da158aebc0eb5c05175ff49147c17991e6d11dc993f898274c	2026-11-23 22:52:54.275112+00	
referral	services/referral/schema/0002_authorise.sql	ab720c35417056f45aa66fc7128f22be49e886f13aec45191000636ff6100e87	2026-11-23 22:52:54.276004+00	0.1.0
referral	services/referral/schema/0003_contact.sql	88c3ec112b8ff0e343c8c4e73779a37d999b8525ba6ccce89af4197fed1dca6a	2026-11-23 22:52:54.279593+00	0.1.2
referral	services/referral/schema/0004_forgotten.sql	7262e270fabf522058733eae13da36e4345fdc94b5df2bc11565c9555d61b88a	2026-11-23 22:52:54.280114+00	0.1.2
referral	services/referral/schema/0005_client_forgotten.sql	fd9533455c5f33aa00170f318d81fa7a3095d7bd902242ad0d79ce927ebe8e39	2026-11-23 22:52:54.281279+00	0.1.2
referral	services/referral/schema/0006_oncall.sql	4579450c6bc3c90d1d0b22424a50a78a4972a69cd420a0bb61d0f20ac4ef33a7	2026-11-23 22:52:54.28297+00	0.1.2
referral	services/referral/schema/0007_wanted.sql	f98e1767e10bd65737e717b4dadbd678b61fdcc15aa5ace34213652d84cc5cda	2026-11-23 22:52:54.283638+00	0.1.3
referral	services/referral/schema/0008_scene.sql	2e61de4dbe48e111c6c641a86886b4760b24d3ab15eb88953047a6299642e999	2026-11-23 22:52:54.284772+00	0.1.3
referral	services/referral/schema/0009_exchange.sql	d7696a955fbe73dfc3b932869c12bf315fc4124ec6d00edb18535e7263d28a3a	2026-11-23 22:52:54.289162+00	0.1.3
referral	services/referral/schema/0010_asked.sql	1833cbb8304e63925a0598cb3c72ad6a09335668a86a3451b6dca114509485e3	2026-11-23 22:52:54.290429+00	0.1.3
referral	services/referral/schema/0011_days.sql	fba7c420f772e49ca0dd3cb664105ede9e49fdffb9daa3d0714da4d4372bace2	2026-11-23 22:52:54.290917+00	0.1.4
referral	services/referral/schema/0012_away.sql	762d3e6fd3935989a408cf9b6da9e65226793e74b74d99e6ff1395398f556b13	2026-11-23 22:52:54.292216+00	0.1.4
referral	services/referral/schema/0013_release.sql	b031eb48d199695e7084a0a872eddf463d5ec2ed57b8d2a082452bbbd0f95097	2026-11-23 22:52:54.292986+00	0.1.4
referral	services/referral/schema/0014_on_her_way.sql	38b130b2ece94c264635fed65a5b079060a0e386953ce941dfa69d3090c37b8b	2026-11-23 22:52:54.294009+00	0.1.4
referral	services/referral/schema/0015_roster_gap.sql	55adcb1b7ea49605d23fa8a5f5f7c4b43c398f6b0ede90ed4da51e9a97564528	2026-11-23 22:52:54.295928+00	0.1.4
referral	services/referral/schema/0016_named.sql	0f9aec9132b126ddb09006eada36b3acedff115ec4fc036786b6a0599c2e1eec	2026-11-23 22:52:54.296685+00	0.1.4
referral	services/referral/schema/0017_given.sql	99fb774ffb0c223e2914a252c24a03071f56381aea9f037b651dee3cd210a93b	2026-11-23 22:52:54.298374+00	0.1.4
referral	services/referral/schema/0018_release_also.sql	cacfcfaa2aaf7623216412660e324b52a5cdadd0b5bac107e5e74e8db7d5eb98	2026-11-23 22:52:54.29903+00	0.1.4
referral	services/referral/schema/0019_hotline.sql	9e96b0e576232117d03f19c19c221c491578343afaceb0d59d1845c8efd6eddc	2026-11-23 22:52:54.299706+00	0.1.5
referral	services/referral/schema/0020_roster_change.sql	b73b2849e01d614d848614127557d63564addbb1e9602c91060957434614b21d	2026-11-23 22:52:54.301115+00	0.1.5
referral	services/referral/schema/0021_plain_gap.sql	f3c154895d90de0c88bccd06cbf6ac009ac2ffc885eefe3957c71801e619695a	2026-11-23 22:52:54.301488+00	0.1.5
referral	services/referral/schema/0022_hers.sql	619250aea75a22ded13df4a1f873f84ef35b6e94ac7ba3486e7200b738a9eda2	2026-11-23 22:52:54.301793+00	0.1.5
referral	services/referral/schema/0023_cost.sql	13cf554688c3711b537678deb736bb42574fb583a3aca330c216f85c1ab9ab6e	2026-11-23 22:52:54.304512+00	0.1.5
referral	services/referral/schema/0024_regiven.sql	d71f331e89e7f7b482d478a42e4f00adbf655cb2598ceab3e269260093e00028	2026-11-23 22:52:54.305338+00	0.1.5
referral	services/referral/schema/0025_roster_swap.sql	5f24a84df6be3ca7655965b72ba445929f52353b9641e0d7fc2f52bb0b41d25c	2026-11-23 22:52:54.30666+00	0.1.5
referral	services/referral/schema/0026_request_of.sql	913df7646794e77a4a6fe9d8fd5db513dd53986aa21fe2e2fbcdfac311f82825	2026-11-23 22:52:54.308472+00	0.1.6
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
f0305083-aa08-8dc9-a9e5-41d292ca2fff	88a0573f-2e42-4cdd-92d4-1a32c4b703da	f	1	2026-11-23 22:52:56.46341+00
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
-- Name: entry_alias entry_alias_pkey; Type: CONSTRAINT; Schema: audit; Owner: accord_owner
--

ALTER TABLE ONLY audit.entry_alias
    ADD CONSTRAINT entry_alias_pkey PRIMARY KEY (from_key, to_key);


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
-- Name: entry_alias_to; Type: INDEX; Schema: audit; Owner: accord_owner
--

CREATE INDEX entry_alias_to ON audit.entry_alias USING btree (to_key);


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
-- Name: exchange_unsaid; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX exchange_unsaid ON referral.exchange USING btree (id) WHERE ((client IS NOT NULL) AND (NOT said));


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
-- Name: request_unsaid; Type: INDEX; Schema: referral; Owner: accord_owner
--

CREATE INDEX request_unsaid ON referral.request USING btree (id) WHERE ((client IS NOT NULL) AND (kind = 6) AND (NOT said));


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
-- Name: entry entry_led; Type: TRIGGER; Schema: audit; Owner: accord_owner
--

CREATE TRIGGER entry_led AFTER INSERT ON audit.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT WHEN ((pg_trigger_depth() = 0)) EXECUTE FUNCTION audit.entry_led();


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
-- Name: FUNCTION entry_led(); Type: ACL; Schema: audit; Owner: accord_owner
--

REVOKE ALL ON FUNCTION audit.entry_led() FROM PUBLIC;
GRANT ALL ON FUNCTION audit.entry_led() TO accord_audit;


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
-- Name: TABLE entry_alias; Type: ACL; Schema: audit; Owner: accord_owner
--

GRANT SELECT ON TABLE audit.entry_alias TO accord_audit_read;
GRANT SELECT,INSERT ON TABLE audit.entry_alias TO accord_audit;


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
-- Name: COLUMN exchange.said; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(said) ON TABLE referral.exchange TO accord_referral;


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
-- Name: COLUMN request.said; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT UPDATE(said) ON TABLE referral.request TO accord_referral;


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
-- Name: TABLE unsaid; Type: ACL; Schema: referral; Owner: accord_owner
--

GRANT SELECT ON TABLE referral.unsaid TO accord_referral_read;
GRANT SELECT ON TABLE referral.unsaid TO accord_referral;


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


